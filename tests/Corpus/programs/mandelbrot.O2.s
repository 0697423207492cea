	.file	"mandelbrot.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"sum %08x, %d inside, %d differ in coarse arithmetic\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"travelled %lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$-201326592, %ebx
	andl	$-16, %esp
	subl	$80, %esp
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%eax, 24(%esp)
	movl	%edx, 40(%esp)
.L2:
	movl	%ebx, 20(%esp)
	movl	$1717986919, %eax
	movl	$-838860800, %edi
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	sarl	$2, %ecx
	sarl	$14, %edx
	subl	%eax, %ecx
	movl	%ecx, 44(%esp)
	subl	%eax, %edx
	movl	%edx, 56(%esp)
	.p2align 4
	.p2align 3
.L9:
	movl	$715827883, %eax
	xorl	%ebx, %ebx
	movl	%ebx, 60(%esp)
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	xorl	%esi, %esi
	movl	%esi, 64(%esp)
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	%edi, 36(%esp)
	sarl	$2, %edx
	subl	%eax, %edx
	xorl	%eax, %eax
	movl	%eax, 68(%esp)
	xorl	%eax, %eax
	movl	%eax, 72(%esp)
	xorl	%eax, %eax
	movl	%edx, 48(%esp)
	movl	%eax, 76(%esp)
	.p2align 4
	.p2align 3
.L3:
	movl	64(%esp), %eax
	subl	%ebx, %esi
	movl	76(%esp), %edi
	movl	72(%esp), %edx
	incl	60(%esp)
	imull	%eax, %edi
	movl	68(%esp), %eax
	imull	%edx, %eax
	addl	%eax, %edi
	movl	72(%esp), %eax
	mull	64(%esp)
	addl	%edi, %edx
	movl	44(%esp), %edi
	shrdl	$24, %edx, %eax
	addl	%eax, %eax
	leal	(%eax,%edi), %ecx
	movl	48(%esp), %eax
	addl	%eax, %esi
	movl	60(%esp), %eax
	cmpl	$60, %eax
	je	.L25
	movl	%esi, 72(%esp)
	movl	%esi, %eax
	movl	%ecx, 64(%esp)
	sarl	$31, %eax
	movl	%eax, 76(%esp)
	movl	%esi, %eax
	imull	%esi
	movl	%eax, %esi
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%eax, 68(%esp)
	shrdl	$24, %edx, %esi
	movl	%ecx, %eax
	imull	%ecx
	shrdl	$24, %edx, %eax
	movl	%eax, %ebx
	leal	(%esi,%eax), %eax
	cmpl	$67108864, %eax
	jle	.L3
	movl	60(%esp), %eax
	xorl	%ebx, %ebx
	movl	36(%esp), %edi
	movl	%ebx, 36(%esp)
	leal	(%eax,%eax,8), %edx
	movl	%eax, %ecx
	movl	$-2004318071, %eax
	mull	%edx
	shrl	$5, %edx
	movsbl	shades.0(%edx), %eax
	movl	%eax, 48(%esp)
.L4:
	movl	%edi, 64(%esp)
	movl	40(%esp), %ebx
	xorl	%esi, %esi
	movl	%ebx, %eax
	sall	$5, %eax
	subl	%ebx, %eax
	xorl	%ebx, %ebx
	addl	%ecx, %eax
	xorl	%ecx, %ecx
	movl	%eax, 40(%esp)
	movl	$715827883, %eax
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$14, %edx
	subl	%eax, %edx
	xorl	%eax, %eax
	movl	%edx, 72(%esp)
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L6:
	imull	%eax, %edx
	movl	56(%esp), %edi
	leal	2047(%edx), %eax
	testl	%edx, %edx
	cmovns	%edx, %eax
	subl	%ebx, %ecx
	sarl	$11, %eax
	incl	%esi
	leal	(%edi,%eax), %edx
	movl	72(%esp), %eax
	addl	%ecx, %eax
	cmpl	$60, %esi
	je	.L7
	movl	%eax, %ecx
	movl	%edx, %ebx
	imull	%eax, %ecx
	imull	%edx, %ebx
	sarl	$12, %ecx
	sarl	$12, %ebx
	leal	(%ecx,%ebx), %edi
	cmpl	$16384, %edi
	jle	.L6
.L7:
	movl	60(%esp), %eax
	movl	64(%esp), %edi
	movl	36(%esp), %ebx
	cmpl	%eax, %esi
	setne	%al
	addl	$16777216, %edi
	addl	%ebx, 32(%esp)
	movzbl	%al, %eax
	addl	%eax, 24(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	putchar
	cmpl	$419430400, %edi
	jne	.L9
	movl	$10, (%esp)
	movl	20(%esp), %ebx
	call	putchar
	addl	$16777216, %ebx
	cmpl	$218103808, %ebx
	jne	.L2
	movl	24(%esp), %eax
	movl	$-1, %ebx
	xorl	%esi, %esi
	movl	$.LC0, (%esp)
	xorl	%edi, %edi
	movl	%eax, 12(%esp)
	movl	32(%esp), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$-16777216, %ecx
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
.L11:
	movl	28(%esp), %edx
	movl	$-503316480, %edi
	movl	24(%esp), %eax
	movl	%edx, 36(%esp)
	movl	%edx, %ecx
	movl	%eax, 40(%esp)
	imull	%eax, %ecx
	mull	%eax
	addl	%ecx, %ecx
	addl	%ecx, %edx
	shrdl	$24, %edx, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L16:
	movl	%edi, 56(%esp)
	movl	$1717986919, %eax
	movl	40(%esp), %ecx
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	movl	%ecx, 72(%esp)
	movl	36(%esp), %ecx
	movl	%edx, %esi
	sarl	$3, %esi
	subl	%eax, %esi
	movl	%esi, 64(%esp)
	movl	%esi, %eax
	movl	%ecx, 76(%esp)
	sarl	$31, %eax
	movl	%eax, 68(%esp)
	movl	%esi, %eax
	imull	%esi
	shrdl	$24, %edx, %eax
	xorl	%edx, %edx
	movl	%edx, 60(%esp)
	movl	%eax, %ebx
	movl	44(%esp), %eax
	.p2align 4
	.p2align 3
.L15:
	subl	%eax, %ebx
	movl	%esi, %edi
	movl	64(%esp), %eax
	movl	%ebx, %esi
	movl	76(%esp), %ebx
	movl	72(%esp), %edx
	subl	$13421773, %esi
	imull	%eax, %ebx
	movl	68(%esp), %eax
	imull	%edx, %eax
	addl	%eax, %ebx
	movl	72(%esp), %eax
	mull	64(%esp)
	addl	%ebx, %edx
	shrdl	$24, %edx, %eax
	addl	$1308623, %eax
	leal	(%eax,%eax), %ecx
	movl	%edi, %eax
	subl	%esi, %eax
	cmpl	%edi, %esi
	jle	.L13
	movl	%esi, %eax
	subl	%edi, %eax
.L13:
	cltd
	addl	%eax, 48(%esp)
	adcl	%edx, 52(%esp)
	incl	60(%esp)
	movl	60(%esp), %eax
	cmpl	$60, %eax
	je	.L18
	movl	%esi, 64(%esp)
	movl	%esi, %eax
	movl	%ecx, 72(%esp)
	sarl	$31, %eax
	movl	%eax, 68(%esp)
	movl	%esi, %eax
	imull	%esi
	shrdl	$24, %edx, %eax
	movl	%eax, %ebx
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%eax, 76(%esp)
	movl	%ecx, %eax
	imull	%ecx
	shrdl	$24, %edx, %eax
	leal	(%eax,%ebx), %edx
	cmpl	$67108863, %edx
	jle	.L15
	movl	60(%esp), %eax
	movl	56(%esp), %edi
	leal	(%eax,%eax,8), %edx
	movl	$-2004318071, %eax
	mull	%edx
	shrl	$5, %edx
	movsbl	shades.0(%edx), %eax
.L14:
	movl	%eax, (%esp)
	addl	$16777216, %edi
	call	putchar
	cmpl	$520093696, %edi
	jne	.L16
	movl	$10, (%esp)
	call	putchar
	addl	$2097152, 24(%esp)
	adcl	$0, 28(%esp)
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	xorl	$18874368, %eax
	orl	%edx, %eax
	jne	.L11
	movl	$.LC1, (%esp)
	movl	52(%esp), %edx
	movl	48(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	32(%esp), %eax
	movl	$1374389535, %edx
	mull	%edx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	32(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	sall	$2, %edx
	subl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	movl	$64, %eax
	movl	36(%esp), %edi
	movl	$60, %ecx
	movl	%eax, 48(%esp)
	movl	$1, %eax
	movl	%eax, 36(%esp)
	jmp	.L4
.L18:
	movl	56(%esp), %edi
	movl	$64, %eax
	jmp	.L14
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	shades.0, @object
	.size	shades.0, 11
shades.0:
	.string	" .,:;+*%#@"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
