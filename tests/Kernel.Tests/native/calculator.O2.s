	.file	"calculator.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"%*s^ %s\n"
	.text
	.p2align 4
	.type	fail, @function
fail:
	subl	$28, %esp
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	line, %edx
	movl	%eax, 8(%esp)
	movl	at, %eax
	movl	$.LC1, (%esp)
	subl	%edx, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %ecx
	movl	%ecx, 4(%esp)
	movl	$mistake, (%esp)
	call	longjmp
	.size	fail, .-fail
	.section	.rodata.str1.1
.LC2:
	.string	"expected )"
.LC3:
	.string	"expected a number"
	.text
	.p2align 4
	.type	atom, @function
atom:
	pushl	%ebp
	xorl	%eax, %eax
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	subl	$60, %esp
	movl	at, %ebp
	.p2align 4
	.p2align 3
.L13:
	movzbl	0(%ebp), %ebx
	cmpb	$32, %bl
	jne	.L5
	.p2align 4
	.p2align 3
.L6:
	movzbl	1(%ebp), %ebx
	incl	%ebp
	cmpb	$32, %bl
	je	.L6
	movb	$1, %al
.L5:
	cmpb	$40, %bl
	je	.L25
	cmpb	$45, %bl
	jne	.L12
	incl	%ebp
	negl	%esi
	adcl	$0, %edi
	movb	$1, %al
	negl	%edi
	jmp	.L13
.L25:
	incl	%ebp
	movl	%ebp, at
	call	sum
	movl	at, %ebx
	movzbl	(%ebx), %ecx
	movl	%edx, %ebp
	cmpb	$32, %cl
	jne	.L8
	leal	1(%ebx), %edx
	.p2align 4
	.p2align 3
.L9:
	movl	%edx, %ebx
	incl	%edx
	movzbl	-1(%edx), %ecx
	cmpb	$32, %cl
	je	.L9
	movl	%ebx, at
.L8:
	cmpb	$41, %cl
	jne	.L26
	incl	%ebx
	movl	%ebx, at
.L11:
	movl	%edi, %edx
	addl	$60, %esp
	imull	%esi, %ebp
	imull	%eax, %edx
	popl	%ebx
	leal	0(%ebp,%edx), %ecx
	mull	%esi
	popl	%esi
	popl	%edi
	addl	%ecx, %edx
	popl	%ebp
	ret
.L12:
	testb	%al, %al
	je	.L14
	movl	%ebp, at
.L14:
	movzbl	%bl, %edx
	movl	%edx, (%esp)
	movl	%edx, 28(%esp)
	call	islower
	movl	28(%esp), %edx
	testl	%eax, %eax
	jne	.L27
	subl	$48, %edx
	cmpl	$9, %edx
	ja	.L28
	movl	%ebp, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	strtoll
	movl	%edx, %ebp
	movl	44(%esp), %edx
	movl	%edx, at
	jmp	.L11
.L27:
	movsbl	%bl, %ebx
	incl	%ebp
	movl	%ebp, at
	subl	$97, %ebx
	movl	variables(,%ebx,8), %eax
	movl	variables+4(,%ebx,8), %ebp
	jmp	.L11
.L26:
	movl	$.LC2, %eax
	call	fail
.L28:
	movl	$.LC3, %eax
	call	fail
	.size	atom, .-atom
	.section	.rodata.str1.1
.LC4:
	.string	"division by zero"
	.globl	__divdi3
	.globl	__moddi3
	.text
	.p2align 4
	.type	product, @function
product:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	call	atom
	movl	%eax, %esi
	movl	%edx, %edi
	.p2align 4
	.p2align 3
.L30:
	movl	at, %edx
	movzbl	(%edx), %ebx
	cmpb	$32, %bl
	jne	.L33
	leal	1(%edx), %eax
	.p2align 4
	.p2align 3
.L34:
	movl	%eax, %edx
	incl	%eax
	movzbl	-1(%eax), %ebx
	cmpb	$32, %bl
	je	.L34
	movl	%edx, at
.L33:
	cmpb	$42, %bl
	je	.L35
	cmpb	$47, %bl
	je	.L36
	cmpb	$37, %bl
	jne	.L44
.L36:
	incl	%edx
	movl	%edx, at
	call	atom
	movl	%edx, %ecx
	orl	%eax, %ecx
	je	.L45
	movl	%eax, 8(%esp)
	cmpb	$47, %bl
	movl	%edx, 12(%esp)
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	je	.L46
	call	__moddi3
	movl	%eax, %esi
	movl	%edx, %edi
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L35:
	incl	%edx
	movl	%edx, at
	call	atom
	movl	%edi, %ecx
	imull	%esi, %edx
	movl	%eax, %ebx
	imull	%eax, %ecx
	movl	%ebx, %eax
	addl	%edx, %ecx
	mull	%esi
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ecx, %edi
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L46:
	call	__divdi3
	movl	%eax, %esi
	movl	%edx, %edi
	jmp	.L30
.L44:
	addl	$16, %esp
	movl	%esi, %eax
	popl	%ebx
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	movl	$.LC4, %eax
	call	fail
	.size	product, .-product
	.p2align 4
	.type	sum, @function
sum:
	pushl	%edi
	pushl	%esi
	subl	$4, %esp
	call	product
	movl	%eax, %esi
	movl	%edx, %edi
	.p2align 4
	.p2align 3
.L48:
	movl	at, %edx
	movzbl	(%edx), %eax
	cmpb	$32, %al
	jne	.L50
	.p2align 4
	.p2align 3
.L51:
	movzbl	1(%edx), %eax
	incl	%edx
	cmpb	$32, %al
	je	.L51
	movl	%edx, at
.L50:
	cmpb	$43, %al
	je	.L52
	cmpb	$45, %al
	jne	.L57
	incl	%edx
	movl	%edx, at
	call	product
	subl	%eax, %esi
	sbbl	%edx, %edi
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L52:
	incl	%edx
	movl	%edx, at
	call	product
	addl	%eax, %esi
	adcl	%edx, %edi
	jmp	.L48
.L57:
	popl	%ecx
	movl	%esi, %eax
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	ret
	.size	sum, .-sum
	.section	.rodata.str1.1
.LC5:
	.string	"\n"
.LC6:
	.string	"expected the end"
.LC7:
	.string	"  = %lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	movl	%edi, 28(%esp)
	.p2align 4
	.p2align 3
.L59:
	movl	$buffer.0, (%esp)
	movl	$__stdin, %eax
	movl	$200, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	fgets
	testl	%eax, %eax
	je	.L73
	movl	$buffer.0, (%esp)
	movl	$.LC5, %ecx
	movl	$buffer.0, %ebx
	movl	%ecx, 4(%esp)
	movl	$buffer.0, %esi
	call	strcspn
	movl	%ebx, at
	movl	%esi, line
	movb	$0, buffer.0(%eax)
	movl	$buffer.0, (%esp)
	call	puts
	movl	$mistake, (%esp)
	call	setjmp
	testl	%eax, %eax
	jne	.L74
	movl	line, %edi
	movl	$-1, %esi
	movzbl	(%edi), %eax
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	islower
	testl	%eax, %eax
	je	.L63
	cmpb	$61, 1(%edi)
	jne	.L63
	addl	$2, at
	movsbl	%bl, %ebx
	leal	-97(%ebx), %esi
	.p2align 4
	.p2align 3
.L63:
	call	sum
	movl	%eax, %ecx
	movl	at, %eax
	movl	%edx, %ebx
	movzbl	(%eax), %edx
	cmpb	$32, %dl
	jne	.L64
	incl	%eax
	.p2align 4
	.p2align 3
.L65:
	movl	%eax, %edi
	incl	%eax
	movzbl	-1(%eax), %edx
	cmpb	$32, %dl
	je	.L65
	movl	%edi, at
.L64:
	testb	%dl, %dl
	jne	.L75
	testl	%esi, %esi
	js	.L67
	movl	%ecx, variables(,%esi,8)
	movl	%ebx, variables+4(,%esi,8)
.L67:
	movl	%ecx, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L74:
	incl	28(%esp)
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L73:
	movl	28(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L75:
	movl	$.LC6, %eax
	call	fail
	.size	main, .-main
	.local	buffer.0
	.comm	buffer.0,200,32
	.local	variables
	.comm	variables,208,32
	.local	mistake
	.comm	mistake,24,4
	.local	at
	.comm	at,4,4
	.local	line
	.comm	line,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
