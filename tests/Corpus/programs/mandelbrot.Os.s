	.file	"mandelbrot.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"sum %08x, %d inside, %d differ in coarse arithmetic\n"
.LC1:
	.string	"travelled %lld\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$72, %esp
	movl	$-201326592, -32(%ebp)
	movl	%eax, -64(%ebp)
	movl	%eax, -68(%ebp)
	movl	%eax, -60(%ebp)
.L2:
	movl	$-838860800, -40(%ebp)
	movl	-32(%ebp), %eax
	movl	$10, %ecx
	cltd
	idivl	%ecx
	movl	$40960, %ecx
	movl	%eax, -72(%ebp)
	movl	-32(%ebp), %eax
	cltd
	idivl	%ecx
	movl	%eax, -84(%ebp)
.L9:
	movl	-40(%ebp), %eax
	movl	$24, %ecx
	xorl	%esi, %esi
	movl	%esi, -56(%ebp)
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	movl	%esi, -52(%ebp)
	cltd
	idivl	%ecx
	xorl	%ecx, %ecx
	movl	%eax, -80(%ebp)
	xorl	%eax, %eax
	movl	%eax, -48(%ebp)
	movl	%eax, -44(%ebp)
.L3:
	movl	-56(%ebp), %eax
	subl	%ebx, %ecx
	incl	%edi
	movl	-44(%ebp), %esi
	movl	-48(%ebp), %edx
	imull	%eax, %esi
	movl	-52(%ebp), %eax
	imull	%edx, %eax
	addl	%eax, %esi
	movl	%edx, %eax
	mull	-56(%ebp)
	addl	%esi, %edx
	movl	-72(%ebp), %esi
	shrdl	$24, %edx, %eax
	addl	%eax, %eax
	addl	%eax, %esi
	movl	-80(%ebp), %eax
	addl	%eax, %ecx
	cmpl	$60, %edi
	je	.L4
	movl	%ecx, -48(%ebp)
	movl	%ecx, %eax
	movl	%esi, -56(%ebp)
	sarl	$31, %eax
	movl	%eax, -44(%ebp)
	movl	%ecx, %eax
	imull	%ecx
	movl	%eax, %ecx
	movl	%esi, %eax
	sarl	$31, %eax
	movl	%eax, -52(%ebp)
	shrdl	$24, %edx, %ecx
	movl	%esi, %eax
	imull	%esi
	shrdl	$24, %edx, %eax
	movl	%eax, %ebx
	leal	(%ecx,%eax), %eax
	cmpl	$67108864, %eax
	jle	.L3
.L4:
	imull	$31, -60(%ebp), %eax
	movl	$98304, %ecx
	xorl	%ebx, %ebx
	addl	%edi, %eax
	movl	%eax, -60(%ebp)
	movl	-40(%ebp), %eax
	cltd
	idivl	%ecx
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%eax, -56(%ebp)
	xorl	%eax, %eax
	movl	%eax, -48(%ebp)
	xorl	%eax, %eax
.L6:
	imull	%edx, %eax
	movl	$2048, %esi
	incl	-48(%ebp)
	subl	%ebx, %ecx
	movl	-56(%ebp), %ebx
	cltd
	idivl	%esi
	movl	-84(%ebp), %esi
	leal	(%ecx,%ebx), %edx
	addl	%esi, %eax
	cmpl	$60, -48(%ebp)
	je	.L7
	movl	%edx, %ecx
	movl	%eax, %ebx
	imull	%edx, %ecx
	imull	%eax, %ebx
	sarl	$12, %ecx
	sarl	$12, %ebx
	leal	(%ecx,%ebx), %esi
	cmpl	$16384, %esi
	jle	.L6
.L7:
	xorl	%eax, %eax
	movl	$60, %ecx
	cmpl	%edi, -48(%ebp)
	setne	%al
	addl	%eax, -68(%ebp)
	xorl	%eax, %eax
	cmpl	$60, %edi
	sete	%al
	subl	$12, %esp
	addl	%eax, -64(%ebp)
	leal	(%edi,%edi,8), %eax
	cltd
	idivl	%ecx
	movsbl	shades.0(%eax), %eax
	pushl	%eax
	call	putchar
	addl	$16, %esp
	addl	$16777216, -40(%ebp)
	cmpl	$419430400, -40(%ebp)
	jne	.L9
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$16, %esp
	addl	$16777216, -32(%ebp)
	cmpl	$218103808, -32(%ebp)
	jne	.L2
	pushl	-68(%ebp)
	pushl	-64(%ebp)
	pushl	-60(%ebp)
	pushl	$.LC0
	call	printf
	xorl	%eax, %eax
	addl	$16, %esp
	movl	$-16777216, -40(%ebp)
	movl	$-1, -36(%ebp)
	movl	%eax, -80(%ebp)
	movl	%eax, -76(%ebp)
.L11:
	movl	$-503316480, -60(%ebp)
	movl	-40(%ebp), %eax
	movl	%eax, -56(%ebp)
	movl	-36(%ebp), %eax
	movl	%eax, -72(%ebp)
	movl	%eax, %ecx
	movl	-56(%ebp), %eax
	imull	%eax, %ecx
	mull	%eax
	addl	%ecx, %ecx
	addl	%ecx, %edx
	shrdl	$24, %edx, %eax
	movl	%eax, -84(%ebp)
.L16:
	movl	-60(%ebp), %eax
	movl	$20, %ecx
	movl	-56(%ebp), %edi
	cltd
	idivl	%ecx
	xorl	%ecx, %ecx
	movl	%edi, -32(%ebp)
	movl	-72(%ebp), %edi
	movl	%edi, -28(%ebp)
	movl	%eax, -48(%ebp)
	movl	%eax, %esi
	sarl	$31, %eax
	movl	%eax, -44(%ebp)
	movl	%esi, %eax
	imull	%esi
	shrdl	$24, %edx, %eax
	movl	%eax, %ebx
	movl	-84(%ebp), %eax
.L15:
	subl	%eax, %ebx
	movl	%esi, %edi
	movl	-48(%ebp), %eax
	leal	-13421773(%ebx), %esi
	movl	-28(%ebp), %ebx
	movl	-32(%ebp), %edx
	imull	%eax, %ebx
	movl	-44(%ebp), %eax
	imull	%edx, %eax
	addl	%eax, %ebx
	movl	%edx, %eax
	mull	-48(%ebp)
	addl	%ebx, %edx
	shrdl	$24, %edx, %eax
	addl	$1308623, %eax
	addl	%eax, %eax
	movl	%eax, -68(%ebp)
	movl	%edi, %eax
	subl	%esi, %eax
	cmpl	%edi, %esi
	jle	.L13
	movl	%esi, %eax
	subl	%edi, %eax
.L13:
	cltd
	addl	%eax, -80(%ebp)
	adcl	%edx, -76(%ebp)
	incl	%ecx
	cmpl	$60, %ecx
	je	.L14
	movl	%esi, -48(%ebp)
	movl	%esi, %eax
	sarl	$31, %eax
	movl	%eax, -44(%ebp)
	movl	%esi, %eax
	imull	%esi
	shrdl	$24, %edx, %eax
	movl	%eax, %ebx
	movl	-68(%ebp), %eax
	movl	%eax, -32(%ebp)
	movl	%eax, %edi
	imull	%eax
	sarl	$31, %edi
	movl	%edi, -28(%ebp)
	shrdl	$24, %edx, %eax
	leal	(%eax,%ebx), %edx
	cmpl	$67108863, %edx
	jle	.L15
.L14:
	leal	(%ecx,%ecx,8), %eax
	movl	$60, %ecx
	cltd
	subl	$12, %esp
	idivl	%ecx
	movsbl	shades.0(%eax), %eax
	pushl	%eax
	call	putchar
	addl	$16, %esp
	addl	$16777216, -60(%ebp)
	cmpl	$520093696, -60(%ebp)
	jne	.L16
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$2097152, -40(%ebp)
	movl	-40(%ebp), %eax
	adcl	$0, -36(%ebp)
	addl	$16, %esp
	xorl	$18874368, %eax
	orl	-36(%ebp), %eax
	jne	.L11
	pushl	%eax
	pushl	-76(%ebp)
	pushl	-80(%ebp)
	pushl	$.LC1
	call	printf
	movl	-64(%ebp), %eax
	movl	$100, %ecx
	addl	$16, %esp
	leal	-16(%ebp), %esp
	cltd
	idivl	%ecx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	movl	%edx, %eax
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
