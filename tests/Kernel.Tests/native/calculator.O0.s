	.file	"calculator.c"
	.text
	.local	line
	.comm	line,4,4
	.local	at
	.comm	at,4,4
	.local	mistake
	.comm	mistake,24,4
	.local	variables
	.comm	variables,208,32
	.section	.rodata
.LC0:
	.string	""
.LC1:
	.string	"%*s^ %s\n"
	.text
	.type	fail, @function
fail:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	at, %edx
	movl	line, %eax
	subl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, 4(%esp)
	movl	$mistake, (%esp)
	call	longjmp
	.size	fail, .-fail
	.type	peek, @function
peek:
	pushl	%ebp
	movl	%esp, %ebp
	jmp	.L3
.L4:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
.L3:
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$32, %al
	je	.L4
	movl	at, %eax
	movzbl	(%eax), %eax
	popl	%ebp
	ret
	.size	peek, .-peek
	.section	.rodata
.LC2:
	.string	"expected )"
.LC3:
	.string	"expected a number"
	.text
	.type	atom, @function
atom:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	call	peek
	movb	%al, -9(%ebp)
	cmpb	$40, -9(%ebp)
	jne	.L7
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	sum
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	call	peek
	cmpb	$41, %al
	je	.L8
	movl	$.LC2, (%esp)
	call	fail
.L8:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	jmp	.L13
.L7:
	cmpb	$45, -9(%ebp)
	jne	.L10
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	atom
	negl	%eax
	adcl	$0, %edx
	negl	%edx
	jmp	.L13
.L10:
	movzbl	-9(%ebp), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	islower
	testl	%eax, %eax
	je	.L11
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	movsbl	-9(%ebp), %eax
	subl	$97, %eax
	movl	variables+4(,%eax,8), %edx
	movl	variables(,%eax,8), %eax
	jmp	.L13
.L11:
	movzbl	-9(%ebp), %eax
	movzbl	%al, %eax
	subl	$48, %eax
	cmpl	$9, %eax
	jbe	.L12
	movl	$.LC3, (%esp)
	call	fail
.L12:
	movl	at, %eax
	movl	$0, 8(%esp)
	leal	-36(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strtoll
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	movl	-36(%ebp), %eax
	movl	%eax, at
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
.L13:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	atom, .-atom
	.section	.rodata
.LC4:
	.string	"division by zero"
	.globl	__divdi3
	.globl	__moddi3
	.text
	.type	product, @function
product:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	call	atom
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	jmp	.L15
.L21:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	atom
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	cmpb	$42, -17(%ebp)
	je	.L16
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L16
	movl	$.LC4, (%esp)
	call	fail
.L16:
	cmpb	$42, -17(%ebp)
	jne	.L17
	movl	-12(%ebp), %eax
	imull	-32(%ebp), %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	imull	-16(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-32(%ebp), %eax
	mull	-16(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	jmp	.L18
.L17:
	cmpb	$47, -17(%ebp)
	jne	.L19
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	jmp	.L18
.L19:
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-32(%ebp), %ecx
	movl	-28(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
.L18:
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
.L15:
	call	peek
	movb	%al, -17(%ebp)
	cmpb	$42, -17(%ebp)
	je	.L21
	cmpb	$47, -17(%ebp)
	je	.L21
	cmpb	$37, -17(%ebp)
	je	.L21
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	product, .-product
	.type	sum, @function
sum:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	call	product
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	jmp	.L24
.L27:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	product
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	cmpb	$43, -17(%ebp)
	jne	.L25
	movl	-16(%ebp), %ecx
	movl	-12(%ebp), %ebx
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	jmp	.L26
.L25:
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	subl	-32(%ebp), %eax
	sbbl	-28(%ebp), %edx
.L26:
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
.L24:
	call	peek
	movb	%al, -17(%ebp)
	cmpb	$43, -17(%ebp)
	je	.L27
	cmpb	$45, -17(%ebp)
	je	.L27
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sum, .-sum
	.section	.rodata
.LC5:
	.string	"\n"
.LC6:
	.string	"expected the end"
.LC7:
	.string	"  = %lld\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$32, %esp
	movl	$0, 28(%esp)
	jmp	.L30
.L36:
	movl	$.LC5, 4(%esp)
	movl	$buffer.0, (%esp)
	call	strcspn
	movb	$0, buffer.0(%eax)
	movl	$buffer.0, at
	movl	at, %eax
	movl	%eax, line
	movl	line, %eax
	movl	%eax, (%esp)
	call	puts
	movl	$mistake, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L32
	incl	28(%esp)
	jmp	.L30
.L32:
	movl	$-1, 24(%esp)
	movl	line, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	islower
	testl	%eax, %eax
	je	.L33
	movl	line, %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$61, %al
	jne	.L33
	movl	line, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$97, %eax
	movl	%eax, 24(%esp)
	movl	at, %eax
	addl	$2, %eax
	movl	%eax, at
.L33:
	call	sum
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	call	peek
	testb	%al, %al
	je	.L34
	movl	$.LC6, (%esp)
	call	fail
.L34:
	cmpl	$0, 24(%esp)
	js	.L35
	movl	24(%esp), %ecx
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, variables(,%ecx,8)
	movl	%edx, variables+4(,%ecx,8)
.L35:
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
.L30:
	movl	$__stdin, 8(%esp)
	movl	$200, 4(%esp)
	movl	$buffer.0, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L36
	movl	28(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.local	buffer.0
	.comm	buffer.0,200,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
