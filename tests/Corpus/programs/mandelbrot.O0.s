	.file	"mandelbrot.c"
	.text
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	12(%ebp), %eax
	cltd
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.type	escape, @function
escape:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L4
.L7:
	movl	-4(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-4(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
	movl	%eax, -16(%ebp)
	movl	-8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-8(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
	movl	%eax, -20(%ebp)
	movl	-16(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	cmpl	$67108864, %eax
	jle	.L5
	movl	-12(%ebp), %eax
	jmp	.L6
.L5:
	movl	-8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-4(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
	leal	(%eax,%eax), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -8(%ebp)
	movl	-16(%ebp), %eax
	subl	-20(%ebp), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -4(%ebp)
	incl	-12(%ebp)
.L4:
	cmpl	$59, -12(%ebp)
	jle	.L7
	movl	$60, %eax
.L6:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	escape, .-escape
	.type	escape_coarse, @function
escape_coarse:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$32, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L9
.L12:
	movl	-4(%ebp), %eax
	imull	%eax, %eax
	leal	4095(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$12, %eax
	movl	%eax, -16(%ebp)
	movl	-8(%ebp), %eax
	imull	%eax, %eax
	leal	4095(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$12, %eax
	movl	%eax, -20(%ebp)
	movl	-16(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	cmpl	$16384, %eax
	jle	.L10
	movl	-12(%ebp), %eax
	jmp	.L11
.L10:
	movl	-4(%ebp), %eax
	imull	-8(%ebp), %eax
	leal	2047(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$11, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -8(%ebp)
	movl	-16(%ebp), %eax
	subl	-20(%ebp), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -4(%ebp)
	incl	-12(%ebp)
.L9:
	cmpl	$59, -12(%ebp)
	jle	.L12
	movl	$60, %eax
.L11:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	escape_coarse, .-escape_coarse
	.section	.rodata
	.align 4
.LC0:
	.string	"sum %08x, %d inside, %d differ in coarse arithmetic\n"
.LC1:
	.string	"travelled %lld\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$96, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 92(%esp)
	movl	$0, 88(%esp)
	movl	$0, 84(%esp)
	movl	$-12, 80(%esp)
	jmp	.L14
.L17:
	movl	$-50, 76(%esp)
	jmp	.L15
.L16:
	movl	76(%esp), %eax
	sall	$24, %eax
	movl	%eax, %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$2, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%eax, 36(%esp)
	movl	80(%esp), %eax
	sall	$24, %eax
	movl	%eax, %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$2, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%eax, 32(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	escape
	movl	%eax, 28(%esp)
	movl	92(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	28(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 92(%esp)
	movl	32(%esp), %eax
	leal	4095(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$12, %eax
	movl	%eax, %edx
	movl	36(%esp), %eax
	leal	4095(%eax), %ecx
	testl	%eax, %eax
	cmovs	%ecx, %eax
	sarl	$12, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	escape_coarse
	cmpl	%eax, 28(%esp)
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 88(%esp)
	cmpl	$60, 28(%esp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 84(%esp)
	movl	28(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	leal	(%eax,%edx), %ecx
	movl	$-2004318071, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$5, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movzbl	shades.0(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, (%esp)
	call	putchar
	incl	76(%esp)
.L15:
	cmpl	$24, 76(%esp)
	jle	.L16
	movl	$10, (%esp)
	call	putchar
	incl	80(%esp)
.L14:
	cmpl	$12, 80(%esp)
	jle	.L17
	movl	88(%esp), %eax
	movl	%eax, 12(%esp)
	movl	84(%esp), %eax
	movl	%eax, 8(%esp)
	movl	92(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, 64(%esp)
	movl	$0, 68(%esp)
	movl	$-8, 60(%esp)
	jmp	.L18
.L26:
	movl	$-30, 56(%esp)
	jmp	.L19
.L25:
	movl	56(%esp), %eax
	sall	$24, %eax
	movl	%eax, %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$3, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%eax, 52(%esp)
	movl	60(%esp), %eax
	sall	$21, %eax
	movl	%eax, 48(%esp)
	movl	$0, 44(%esp)
	jmp	.L20
.L24:
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	multiply
	movl	%eax, %ebx
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	multiply
	subl	%eax, %ebx
	movl	%ebx, %edx
	leal	-13421773(%edx), %eax
	movl	%eax, 40(%esp)
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	multiply
	addl	$1308623, %eax
	addl	%eax, %eax
	movl	%eax, 48(%esp)
	movl	40(%esp), %eax
	cmpl	52(%esp), %eax
	jle	.L21
	movl	40(%esp), %eax
	subl	52(%esp), %eax
	jmp	.L22
.L21:
	movl	52(%esp), %eax
	subl	40(%esp), %eax
.L22:
	cltd
	addl	%eax, 64(%esp)
	adcl	%edx, 68(%esp)
	movl	40(%esp), %eax
	movl	%eax, 52(%esp)
	incl	44(%esp)
.L20:
	cmpl	$59, 44(%esp)
	jg	.L23
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	multiply
	movl	%eax, %ebx
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	multiply
	addl	%ebx, %eax
	cmpl	$67108863, %eax
	jle	.L24
.L23:
	movl	44(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	leal	(%eax,%edx), %ecx
	movl	$-2004318071, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$5, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movzbl	shades.0(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, (%esp)
	call	putchar
	incl	56(%esp)
.L19:
	cmpl	$30, 56(%esp)
	jle	.L25
	movl	$10, (%esp)
	call	putchar
	incl	60(%esp)
.L18:
	cmpl	$8, 60(%esp)
	jle	.L26
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	84(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	shades.0, @object
	.size	shades.0, 11
shades.0:
	.string	" .,:;+*%#@"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
