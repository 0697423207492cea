	.file	"calculator.c"
	.text
	.type	peek, @function
peek:
	pushl	%ebp
	movl	at, %eax
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%ebx
.L2:
	movl	%eax, %ebx
	incl	%eax
	movb	-1(%eax), %dl
	cmpb	$32, %dl
	jne	.L10
	movb	$1, %cl
	jmp	.L2
.L10:
	testb	%cl, %cl
	je	.L1
	movl	%ebx, at
.L1:
	popl	%ebx
	movb	%dl, %al
	popl	%ebp
	ret
	.size	peek, .-peek
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"%*s^ %s\n"
	.text
	.type	fail, @function
fail:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	pushl	%eax
	movl	at, %eax
	subl	line, %eax
	pushl	$.LC0
	pushl	%eax
	pushl	$.LC1
	call	printf
	popl	%ecx
	popl	%eax
	pushl	$1
	pushl	$mistake
	call	longjmp
	.size	fail, .-fail
	.section	.rodata.str1.1
.LC2:
	.string	"expected )"
.LC3:
	.string	"expected a number"
	.text
	.type	atom, @function
atom:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	subl	$44, %esp
.L18:
	call	peek
	cmpb	$40, %al
	movb	%al, %bl
	jne	.L14
	incl	at
	call	sum
	movl	%edx, -44(%ebp)
	movl	%eax, %ebx
	call	peek
	movl	-44(%ebp), %edx
	cmpb	$41, %al
	je	.L15
	movl	$.LC2, %eax
	jmp	.L22
.L15:
	incl	at
	jmp	.L16
.L14:
	cmpb	$45, %al
	jne	.L17
	incl	at
	negl	%esi
	adcl	$0, %edi
	negl	%edi
	jmp	.L18
.L17:
	subl	$12, %esp
	movzbl	%al, %edx
	pushl	%edx
	movl	%edx, -44(%ebp)
	call	islower
	addl	$16, %esp
	movl	-44(%ebp), %edx
	testl	%eax, %eax
	je	.L19
	incl	at
	movsbl	%bl, %ebx
	leal	-97(%ebx), %eax
	movl	variables(,%eax,8), %ebx
	movl	variables+4(,%eax,8), %edx
	jmp	.L16
.L19:
	subl	$48, %edx
	cmpl	$9, %edx
	jbe	.L20
	movl	$.LC3, %eax
.L22:
	call	fail
.L20:
	pushl	%eax
	pushl	$0
	leal	-28(%ebp), %eax
	pushl	%eax
	pushl	at
	call	strtoll
	addl	$16, %esp
	movl	%eax, %ebx
	movl	-28(%ebp), %eax
	movl	%eax, at
.L16:
	imull	%esi, %edx
	movl	%edi, %eax
	imull	%ebx, %eax
	leal	-12(%ebp), %esp
	leal	(%edx,%eax), %ecx
	movl	%ebx, %eax
	popl	%ebx
	mull	%esi
	popl	%esi
	addl	%ecx, %edx
	popl	%edi
	popl	%ebp
	ret
	.size	atom, .-atom
	.section	.rodata.str1.1
.LC4:
	.string	"division by zero"
	.globl	__divdi3
	.globl	__moddi3
	.text
	.type	product, @function
product:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	call	atom
.L39:
	movl	%eax, %esi
	movl	%edx, %edi
.L24:
	call	peek
	movb	%al, %cl
	movb	%al, %bl
	subb	$37, %cl
	cmpb	$10, %cl
	ja	.L23
	movl	$-1058, %eax
	sarl	%cl, %eax
	testb	$1, %al
	jne	.L23
	incl	at
	call	atom
	cmpb	$42, %bl
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	je	.L37
	movl	-32(%ebp), %eax
	orl	-28(%ebp), %eax
	jne	.L25
	movl	$.LC4, %eax
	call	fail
.L25:
	cmpb	$42, %bl
	jne	.L26
.L37:
	movl	-32(%ebp), %eax
	movl	%edi, %ecx
	movl	-28(%ebp), %edx
	imull	%eax, %ecx
	imull	%esi, %edx
	addl	%edx, %ecx
	mull	%esi
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ecx, %edi
	jmp	.L24
.L26:
	cmpb	$47, %bl
	jne	.L28
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%edi
	pushl	%esi
	call	__divdi3
	jmp	.L40
.L28:
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%edi
	pushl	%esi
	call	__moddi3
.L40:
	addl	$16, %esp
	jmp	.L39
.L23:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	product, .-product
	.type	sum, @function
sum:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	call	product
	movl	%eax, %esi
	movl	%edx, %edi
.L42:
	call	peek
	cmpb	$43, %al
	jne	.L47
	incl	at
	call	product
	addl	%eax, %esi
	adcl	%edx, %edi
	jmp	.L42
.L47:
	cmpb	$45, %al
	jne	.L48
	incl	at
	call	product
	subl	%eax, %esi
	sbbl	%edx, %edi
	jmp	.L42
.L48:
	movl	%esi, %eax
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	popl	%ebp
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$24, %esp
	movl	%ebx, -28(%ebp)
.L50:
	pushl	%eax
	pushl	$__stdin
	pushl	$200
	pushl	$buffer.0
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L64
	pushl	%ecx
	pushl	%ecx
	pushl	$.LC5
	pushl	$buffer.0
	call	strcspn
	movl	$buffer.0, at
	movl	$buffer.0, line
	movb	$0, buffer.0(%eax)
	movl	$buffer.0, (%esp)
	call	puts
	movl	$mistake, (%esp)
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L52
	incl	-28(%ebp)
	jmp	.L50
.L52:
	movl	line, %esi
	subl	$12, %esp
	movzbl	(%esi), %eax
	pushl	%eax
	movl	%eax, %ebx
	call	islower
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L54
.L63:
	call	sum
	movl	%eax, %esi
	movl	%edx, %edi
	call	peek
	testb	%al, %al
	je	.L55
.L57:
	movl	$.LC6, %eax
	call	fail
.L54:
	cmpb	$61, 1(%esi)
	jne	.L63
	addl	$2, at
	movsbl	%bl, %ebx
	call	sum
	subl	$97, %ebx
	movl	%eax, %esi
	movl	%edx, %edi
	call	peek
	testb	%al, %al
	jne	.L57
	testl	%ebx, %ebx
	js	.L55
	movl	%esi, variables(,%ebx,8)
	movl	%edi, variables+4(,%ebx,8)
.L55:
	pushl	%edx
	pushl	%edi
	pushl	%esi
	pushl	$.LC7
	call	printf
	addl	$16, %esp
	jmp	.L50
.L64:
	movl	-28(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
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
