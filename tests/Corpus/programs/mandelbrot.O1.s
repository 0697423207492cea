	.file	"mandelbrot.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"sum %08x, %d inside, %d differ in coarse arithmetic\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"travelled %lld\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	$-201326592, %ebx
	movl	$0, 36(%esp)
	movl	$0, 32(%esp)
	movl	$0, 40(%esp)
	jmp	.L2
.L4:
	movl	48(%esp), %ecx
	movl	40(%esp), %ebx
	movl	%ebx, %eax
	sall	$5, %eax
	subl	%ebx, %eax
	movl	76(%esp), %edi
	addl	%edi, %eax
	movl	%eax, 40(%esp)
	movl	$715827883, %eax
	imull	%ecx
	sarl	$14, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, 80(%esp)
	movl	$0, %esi
	movl	$0, %edi
	movl	$0, %edx
	movl	$0, 88(%esp)
	movl	$0, %eax
.L6:
	imull	%eax, %edx
	leal	2047(%edx), %eax
	testl	%edx, %edx
	cmovns	%edx, %eax
	sarl	$11, %eax
	movl	60(%esp), %ebx
	leal	(%ebx,%eax), %edx
	movl	88(%esp), %eax
	subl	%edi, %eax
	movl	80(%esp), %ecx
	addl	%ecx, %eax
	incl	%esi
	cmpl	$60, %esi
	je	.L7
	movl	%eax, %ebx
	imull	%eax, %ebx
	leal	4095(%ebx), %ecx
	testl	%ebx, %ebx
	cmovns	%ebx, %ecx
	sarl	$12, %ecx
	movl	%ecx, 88(%esp)
	movl	%edx, %edi
	imull	%edx, %edi
	leal	4095(%edi), %ebx
	testl	%edi, %edi
	cmovns	%edi, %ebx
	sarl	$12, %ebx
	movl	%ebx, %edi
	addl	%ebx, %ecx
	cmpl	$16384, %ecx
	jle	.L6
.L7:
	movl	76(%esp), %ecx
	cmpl	%ecx, %esi
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 32(%esp)
	cmpl	$60, %ecx
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 36(%esp)
	leal	(%ecx,%ecx,8), %ecx
	movl	$-2004318071, %edx
	movl	%ecx, %eax
	imull	%edx
	addl	%ecx, %edx
	sarl	$5, %edx
	sarl	$31, %ecx
	subl	%ecx, %edx
	movsbl	shades.0(%edx), %eax
	movl	%eax, (%esp)
	call	putchar
	addl	$16777216, 52(%esp)
	movl	52(%esp), %eax
	cmpl	$419430400, %eax
	je	.L24
.L9:
	movl	52(%esp), %ebx
	movl	%ebx, %ecx
	movl	$715827883, %eax
	imull	%ebx
	sarl	$2, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, 72(%esp)
	movl	$0, 88(%esp)
	movl	$0, 92(%esp)
	movl	$0, %ebx
	movl	$0, %esi
	movl	$0, %edi
	movl	$0, 76(%esp)
	movl	%ecx, 48(%esp)
	movl	%esi, 80(%esp)
	movl	%edi, 84(%esp)
	movl	%ebx, 64(%esp)
.L3:
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	84(%esp), %edi
	imull	%eax, %edi
	movl	%edx, %eax
	movl	80(%esp), %edx
	imull	%edx, %eax
	addl	%eax, %edi
	movl	88(%esp), %eax
	mull	%edx
	addl	%edi, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	addl	%eax, %eax
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	64(%esp), %eax
	subl	%eax, %ebx
	movl	72(%esp), %eax
	addl	%ebx, %eax
	incl	76(%esp)
	movl	76(%esp), %edi
	cmpl	$60, %edi
	je	.L4
	movl	%eax, %edi
	sarl	$31, %edi
	movl	%eax, 88(%esp)
	movl	%edi, 92(%esp)
	movl	%edi, %esi
	imull	%eax, %esi
	addl	%esi, %esi
	mull	%eax
	addl	%esi, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	movl	%eax, %ebx
	movl	%ecx, %eax
	cltd
	movl	%ecx, 80(%esp)
	movl	%edx, 84(%esp)
	movl	%edx, %eax
	imull	%ecx, %eax
	leal	(%eax,%eax), %esi
	movl	%ecx, %eax
	mull	%ecx
	addl	%esi, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	movl	%eax, 64(%esp)
	addl	%ebx, %eax
	cmpl	$67108864, %eax
	jle	.L3
	jmp	.L4
.L24:
	movl	28(%esp), %ebx
	movl	$10, (%esp)
	call	putchar
	addl	$16777216, %ebx
	cmpl	$218103808, %ebx
	je	.L10
.L2:
	movl	$1717986919, %edx
	movl	%ebx, %eax
	imull	%edx
	movl	%edx, %ecx
	sarl	$2, %ecx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %ecx
	movl	%ecx, 56(%esp)
	sarl	$14, %edx
	subl	%eax, %edx
	movl	%edx, 60(%esp)
	movl	$-838860800, 52(%esp)
	movl	%ebx, 28(%esp)
	jmp	.L9
.L10:
	movl	32(%esp), %eax
	movl	%eax, 12(%esp)
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$-16777216, 40(%esp)
	movl	$-1, 44(%esp)
	movl	$0, 64(%esp)
	movl	$0, 68(%esp)
	jmp	.L11
.L14:
	cltd
	addl	%eax, 64(%esp)
	adcl	%edx, 68(%esp)
	incl	76(%esp)
	movl	76(%esp), %eax
	cmpl	$60, %eax
	je	.L22
	movl	%ecx, %eax
	cltd
	movl	%ecx, 80(%esp)
	movl	%edx, 84(%esp)
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%esi, %esi
	mull	%ecx
	addl	%esi, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	movl	%eax, %edi
	movl	%ebx, %eax
	cltd
	movl	%ebx, 88(%esp)
	movl	%edx, 92(%esp)
	movl	%edx, %esi
	imull	%ebx, %esi
	addl	%esi, %esi
	mull	%ebx
	addl	%esi, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	leal	(%eax,%edi), %edx
	cmpl	$67108863, %edx
	jg	.L25
.L15:
	movl	%ecx, %esi
	subl	%eax, %edi
	movl	%edi, %ecx
	subl	$13421773, %ecx
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	%edx, %edi
	movl	80(%esp), %ebx
	imull	%ebx, %edi
	movl	84(%esp), %ebx
	imull	%eax, %ebx
	addl	%ebx, %edi
	movl	88(%esp), %eax
	mull	80(%esp)
	addl	%edi, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	addl	$1308623, %eax
	leal	(%eax,%eax), %ebx
	movl	%esi, %eax
	subl	%ecx, %eax
	cmpl	%esi, %ecx
	jle	.L14
	movl	%ecx, %eax
	subl	%esi, %eax
	jmp	.L14
.L25:
	movl	72(%esp), %esi
.L12:
	movl	76(%esp), %eax
	leal	(%eax,%eax,8), %ecx
	movl	$-2004318071, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$5, %edx
	sarl	$31, %ecx
	subl	%ecx, %edx
	movsbl	shades.0(%edx), %eax
	movl	%eax, (%esp)
	call	putchar
	addl	$16777216, %esi
	cmpl	$520093696, %esi
	je	.L26
.L16:
	movl	$1717986919, %eax
	imull	%esi
	sarl	$3, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	cltd
	movl	%ecx, 80(%esp)
	movl	%edx, 84(%esp)
	movl	%edx, %ebx
	imull	%ecx, %ebx
	addl	%ebx, %ebx
	mull	%ecx
	addl	%ebx, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	movl	%eax, %edi
	movl	60(%esp), %ebx
	leal	(%eax,%ebx), %eax
	cmpl	$67108863, %eax
	jg	.L18
	movl	%ebx, %eax
	movl	56(%esp), %ebx
	movl	%ebx, 88(%esp)
	movl	52(%esp), %ebx
	movl	%ebx, 92(%esp)
	movl	$0, 76(%esp)
	movl	%esi, 72(%esp)
	jmp	.L15
.L18:
	movl	$0, 76(%esp)
	jmp	.L12
.L22:
	movl	72(%esp), %esi
	jmp	.L12
.L26:
	movl	$10, (%esp)
	call	putchar
	addl	$2097152, 40(%esp)
	adcl	$0, 44(%esp)
	movl	40(%esp), %eax
	movl	44(%esp), %edx
	xorl	$18874368, %eax
	orl	%edx, %eax
	je	.L17
.L11:
	movl	40(%esp), %eax
	movl	44(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%edx, %ecx
	movl	%edx, 52(%esp)
	imull	%eax, %ecx
	addl	%ecx, %ecx
	mull	%eax
	addl	%ecx, %edx
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	movl	%eax, 60(%esp)
	movl	$-503316480, %esi
	jmp	.L16
.L17:
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1374389535, %edx
	movl	36(%esp), %eax
	imull	%edx
	sarl	$5, %edx
	movl	%edx, %eax
	movl	36(%esp), %ecx
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	sall	$2, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
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
