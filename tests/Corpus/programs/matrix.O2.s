	.file	"matrix.c"
	.text
	.globl	__moddi3
	.p2align 4
	.type	multiply, @function
multiply:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	leal	24(%edx), %ebx
	subl	$204, %esp
	movl	%esi, 44(%esp)
	leal	48(%esp), %eax
	movl	%ecx, 40(%esp)
	leal	24(%ecx), %edx
	movl	%eax, %ebp
	movl	%edx, 32(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	%ebp, 24(%esp)
	movl	40(%esp), %eax
	movl	%ebp, 36(%esp)
	movl	%eax, 20(%esp)
	leal	-24(%ebx), %eax
	movl	%eax, 28(%esp)
	.p2align 4
	.p2align 3
.L6:
	movl	28(%esp), %ecx
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	20(%esp), %ebp
	.p2align 4
	.p2align 3
.L3:
	movl	0(%ebp), %eax
	imull	(%ecx)
	addl	%eax, %esi
	adcl	%edx, %edi
	addl	$4, %ecx
	addl	$24, %ebp
	cmpl	%ecx, %ebx
	jne	.L3
	movl	%edi, 4(%esp)
	xorl	%edx, %edx
	movl	$10007, %eax
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, (%esp)
	call	__moddi3
	movl	24(%esp), %edi
	addl	$4, 20(%esp)
	addl	$4, %edi
	movl	%eax, -4(%edi)
	movl	20(%esp), %eax
	cmpl	%eax, 32(%esp)
	movl	%edi, 24(%esp)
	jne	.L6
	movl	36(%esp), %ebp
	leal	192(%esp), %eax
	addl	$24, %ebx
	addl	$24, %ebp
	cmpl	%eax, %ebp
	jne	.L2
	movl	44(%esp), %esi
	xorl	%eax, %eax
.L7:
	movl	48(%esp,%eax), %ecx
	movl	52(%esp,%eax), %edx
	movl	%ecx, (%esi,%eax)
	movl	%edx, 4(%esi,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L7
	addl	$204, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%7d"
.LC1:
	.string	""
	.text
	.p2align 4
	.type	print, @function
print:
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	pushl	%ebx
	leal	24(%edi), %esi
	subl	$16, %esp
	movl	%eax, (%esp)
	addl	$168, %edi
	call	puts
	.p2align 4
	.p2align 3
.L14:
	leal	-24(%esi), %ebx
	.p2align 4
	.p2align 3
.L15:
	movl	(%ebx), %eax
	addl	$4, %ebx
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L15
	movl	$.LC1, (%esp)
	leal	24(%ebx), %esi
	call	puts
	cmpl	%edi, %esi
	jne	.L14
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	print, .-print
	.section	.rodata.str1.1
.LC2:
	.string	"singular"
.LC3:
	.string	"inverse"
.LC4:
	.string	"a"
.LC5:
	.string	"a squared"
.LC6:
	.string	"a to the 1000"
	.globl	__divdi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"determinant of the first %d: %lld\n"
	.section	.rodata.str1.1
.LC8:
	.string	"a times its inverse"
.LC9:
	.string	"transposed"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$31337, %ebx
	andl	$-16, %esp
	subl	$960, %esp
	leal	96(%esp), %edi
.L20:
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L21:
	imull	$1664525, %ebx, %ebx
	movl	$818089009, %eax
	addl	$1013904223, %ebx
	movl	%ebx, %ecx
	shrl	$24, %ecx
	imull	%ecx
	movl	%edx, %eax
	andl	$-4, %edx
	sarl	$2, %eax
	addl	%eax, %edx
	leal	(%eax,%edx,4), %eax
	subl	%eax, %ecx
	leal	-10(%ecx), %eax
	movl	%eax, (%edi,%esi,4)
	incl	%esi
	cmpl	$6, %esi
	jne	.L21
	leal	240(%esp), %eax
	addl	$24, %edi
	cmpl	%eax, %edi
	jne	.L20
	leal	96(%esp), %edx
	movl	$.LC4, %eax
	call	print
	leal	96(%esp), %ecx
	leal	240(%esp), %eax
	movl	%ecx, %edx
	call	multiply
	leal	240(%esp), %edx
	movl	$.LC5, %eax
	call	print
	xorl	%edx, %edx
	xorl	%eax, %eax
.L23:
	movl	%edx, 676(%esp,%eax)
	movl	%edx, 680(%esp,%eax)
	addl	$8, %eax
	cmpl	$136, %eax
	jb	.L23
	xorl	%eax, %eax
.L25:
	movl	96(%esp,%eax), %ecx
	movl	100(%esp,%eax), %edx
	movl	%ecx, 528(%esp,%eax)
	movl	%edx, 532(%esp,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L25
	movl	$1, 672(%esp)
	movl	$10, %esi
	movl	$1000, %ebx
	movl	$1, 700(%esp)
	movl	$1, 728(%esp)
	movl	$1, 756(%esp)
	movl	$1, 784(%esp)
	movl	$1, 812(%esp)
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L27:
	leal	528(%esp), %ecx
	movl	%ecx, %edx
	movl	%ecx, %eax
	call	multiply
	shrl	%ebx
	decl	%esi
	je	.L114
.L28:
	testb	$1, %bl
	je	.L27
	leal	672(%esp), %edx
	leal	528(%esp), %ecx
	movl	%edx, %eax
	call	multiply
	jmp	.L27
.L114:
	xorl	%eax, %eax
.L29:
	movl	672(%esp,%eax), %ecx
	movl	676(%esp,%eax), %edx
	movl	%ecx, 384(%esp,%eax)
	movl	%edx, 388(%esp,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L29
	leal	384(%esp), %edx
	movl	$.LC6, %eax
	call	print
	leal	672(%esp), %eax
	movl	%eax, 28(%esp)
	movl	$-48, 40(%esp)
	movl	$1, 52(%esp)
.L31:
	movl	52(%esp), %eax
	xorl	%esi, %esi
	leal	96(%esp,%eax,4), %ebx
	leal	(%eax,%eax,2), %eax
	leal	0(,%eax,8), %edi
	.p2align 4
	.p2align 3
.L47:
	movl	%esi, 88(%esp)
	leal	96(%esp), %eax
	leal	672(%esp,%esi,2), %edx
	addl	%esi, %eax
	.p2align 4
	.p2align 3
.L32:
	movl	(%eax), %ecx
	addl	$4, %eax
	addl	$8, %edx
	movl	%ecx, -8(%edx)
	sarl	$31, %ecx
	movl	%ecx, -4(%edx)
	cmpl	%ebx, %eax
	jne	.L32
	movl	88(%esp), %esi
	leal	24(%eax), %ebx
	addl	$24, %esi
	cmpl	%edi, %esi
	jne	.L47
	movl	52(%esp), %esi
	cmpl	$1, %esi
	je	.L75
	leal	672(%esp,%esi,8), %eax
	xorl	%edi, %edi
	movl	%eax, 84(%esp)
	movl	$1, %eax
	movl	$1, %edx
	movl	%edx, 72(%esp)
	subl	%esi, %eax
	xorl	%ecx, %ecx
	movl	%eax, 56(%esp)
	leal	672(%esp), %eax
	movl	$1, %esi
	movl	%eax, 76(%esp)
	movl	$2, %eax
	movl	%eax, 48(%esp)
	movl	%ecx, 68(%esp)
	movl	%esi, 32(%esp)
	movl	%edi, 44(%esp)
	.p2align 4
	.p2align 3
.L45:
	movl	76(%esp), %eax
	movl	(%eax), %esi
	movl	4(%eax), %ebx
	movl	48(%esp), %eax
	movl	%esi, 88(%esp)
	orl	%ebx, %esi
	leal	-1(%eax), %edi
	je	.L115
	movl	52(%esp), %eax
	cmpl	%eax, %edi
	jge	.L78
.L117:
	movl	76(%esp), %eax
	movl	44(%esp), %edi
	movl	88(%esp), %ecx
	leal	64(%eax), %esi
	movl	$-48, %eax
	movl	%esi, 60(%esp)
	subl	%edi, %eax
	movl	%eax, 80(%esp)
	movl	84(%esp), %eax
	addl	$48, %eax
	movl	%eax, 84(%esp)
	movl	%eax, 36(%esp)
	.p2align 4
	.p2align 3
.L42:
	movl	84(%esp), %esi
	movl	56(%esp), %edi
	movl	(%esi,%edi,8), %eax
	imull	%eax, %ebx
	movl	4(%esi,%edi,8), %eax
	imull	%ecx, %eax
	addl	%eax, %ebx
	movl	%ecx, %eax
	mull	(%esi,%edi,8)
	movl	%edx, %edi
	movl	60(%esp), %edx
	movl	%eax, %esi
	addl	%ebx, %edi
	movl	76(%esp), %ebx
	movl	-16(%edx), %eax
	movl	12(%ebx), %ecx
	imull	%eax, %ecx
	movl	-12(%edx), %eax
	imull	8(%ebx), %eax
	addl	%eax, %ecx
	movl	-16(%edx), %eax
	mull	8(%ebx)
	addl	%ecx, %edx
	subl	%eax, %esi
	movl	72(%esp), %eax
	movl	%esi, (%esp)
	sbbl	%edx, %edi
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 12(%esp)
	call	__divdi3
	movl	84(%esp), %esi
	movl	56(%esp), %edi
	movl	%eax, (%esi,%edi,8)
	movl	%edx, 4(%esi,%edi,8)
	movl	52(%esp), %esi
	cmpl	%esi, 48(%esp)
	movl	60(%esp), %edi
	jge	.L44
	movl	60(%esp), %eax
	movl	44(%esp), %esi
	movl	%eax, 64(%esp)
	.p2align 4
	.p2align 3
.L43:
	movl	76(%esp), %ebx
	movl	(%edi), %eax
	movl	4(%ebx), %ecx
	movl	(%ebx), %edx
	imull	%eax, %ecx
	movl	4(%edi), %eax
	imull	%edx, %eax
	addl	%eax, %ecx
	movl	(%edi), %eax
	mull	(%ebx)
	movl	64(%esp), %ebx
	movl	%eax, 88(%esp)
	movl	80(%esp), %eax
	movl	%edx, 92(%esp)
	addl	%ecx, 92(%esp)
	leal	(%edi,%eax), %edx
	movl	-16(%ebx), %eax
	movl	4(%edx,%esi), %ecx
	imull	%eax, %ecx
	movl	-12(%ebx), %eax
	imull	(%edx,%esi), %eax
	addl	%eax, %ecx
	movl	-16(%ebx), %eax
	mull	(%edx,%esi)
	movl	92(%esp), %ebx
	addl	%ecx, %edx
	movl	88(%esp), %ecx
	subl	%eax, %ecx
	movl	72(%esp), %eax
	movl	%ecx, (%esp)
	sbbl	%edx, %ebx
	addl	$8, %edi
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 12(%esp)
	call	__divdi3
	movl	%eax, -8(%edi)
	movl	84(%esp), %eax
	movl	%edx, -4(%edi)
	cmpl	%eax, %edi
	jne	.L43
.L44:
	movl	76(%esp), %eax
	subl	$48, 80(%esp)
	movl	40(%esp), %esi
	addl	$48, 60(%esp)
	movl	(%eax), %ecx
	movl	4(%eax), %ebx
	movl	80(%esp), %eax
	addl	$48, 84(%esp)
	cmpl	%esi, %eax
	jne	.L42
	movl	%ecx, 72(%esp)
	movl	36(%esp), %eax
	movl	%ebx, 68(%esp)
.L41:
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	addl	$56, 76(%esp)
	addl	$48, 44(%esp)
	incl	56(%esp)
	cmpl	%edi, %esi
	movl	%eax, 84(%esp)
	leal	1(%esi), %eax
	je	.L116
	movl	%eax, 48(%esp)
	jmp	.L45
.L115:
	movl	52(%esp), %edx
	movl	%edi, %esi
	movl	76(%esp), %eax
	cmpl	%edx, %edi
	jge	.L37
	movl	%ebx, 64(%esp)
	movl	52(%esp), %ebx
	movl	%edi, 80(%esp)
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L39:
	incl	%esi
	addl	$48, %eax
	cmpl	%ebx, %esi
	je	.L38
.L36:
	movl	52(%eax), %ecx
	movl	48(%eax), %edx
	movl	%ecx, %edi
	orl	%edx, %edi
	je	.L39
	movl	80(%esp), %edi
	movl	64(%esp), %ebx
.L37:
	cmpl	%esi, 52(%esp)
	je	.L77
	movl	%edi, 64(%esp)
	movl	44(%esp), %ebx
	leal	672(%esp), %eax
	leal	(%eax,%ebx), %ecx
	leal	(%esi,%esi,2), %eax
	sall	$4, %eax
	movl	%eax, %esi
	movl	84(%esp), %eax
	movl	%esi, %edx
	movl	%eax, 80(%esp)
	.p2align 4
	.p2align 3
.L40:
	movl	(%ecx), %esi
	movl	%ecx, %eax
	addl	$8, %ecx
	movl	-4(%ecx), %edi
	subl	%ebx, %eax
	movl	%esi, 88(%esp)
	movl	(%eax,%edx), %esi
	movl	%edi, 92(%esp)
	movl	4(%eax,%edx), %edi
	movl	%esi, -8(%ecx)
	movl	88(%esp), %esi
	movl	%edi, -4(%ecx)
	movl	92(%esp), %edi
	movl	%esi, (%eax,%edx)
	movl	%edi, 4(%eax,%edx)
	movl	80(%esp), %eax
	cmpl	%eax, %ecx
	jne	.L40
	movl	76(%esp), %eax
	movl	64(%esp), %edi
	negl	32(%esp)
	movl	(%eax), %esi
	movl	4(%eax), %ebx
	movl	52(%esp), %eax
	movl	%esi, 88(%esp)
	cmpl	%eax, %edi
	jl	.L117
.L78:
	movl	%ebx, 68(%esp)
	movl	88(%esp), %eax
	movl	%eax, 72(%esp)
	movl	84(%esp), %eax
	addl	$48, %eax
	jmp	.L41
.L116:
	movl	32(%esp), %esi
.L34:
	movl	28(%esp), %edi
	movl	%esi, %eax
	cltd
	movl	(%edi), %eax
	imull	%eax, %edx
	movl	4(%edi), %eax
	imull	%esi, %eax
	leal	(%edx,%eax), %ebx
	movl	%esi, %eax
	mull	(%edi)
	movl	%edx, %ecx
	movl	%eax, %edx
	addl	%ebx, %ecx
.L38:
	movl	%edx, 8(%esp)
	movl	52(%esp), %esi
	movl	%ecx, 12(%esp)
	movl	$.LC7, (%esp)
	movl	%esi, 4(%esp)
	call	printf
	movl	%esi, %eax
	addl	$56, 28(%esp)
	incl	%eax
	subl	$48, 40(%esp)
	cmpl	$7, %eax
	movl	%eax, 52(%esp)
	jne	.L31
	leal	96(%esp), %edi
	xorl	%ebx, %ebx
	movl	%ebx, 88(%esp)
	leal	672(%esp), %esi
.L50:
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L52:
	cmpl	$5, %ecx
	jg	.L48
.L118:
	movl	(%edi,%ecx,4), %ebx
	movl	$1757988013, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ebx
	movl	$1757988013, %eax
	addl	$10007, %ebx
	mull	%ebx
	shrl	$12, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ebx
	movl	%ebx, (%esi,%ecx,4)
	incl	%ecx
	cmpl	$5, %ecx
	jle	.L118
.L48:
	movl	88(%esp), %edx
	leal	-6(%ecx), %eax
	cmpl	%edx, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, (%esi,%ecx,4)
	incl	%ecx
	cmpl	$12, %ecx
	jne	.L52
	incl	88(%esp)
	addl	$48, %esi
	addl	$24, %edi
	movl	88(%esp), %eax
	cmpl	$6, %eax
	jne	.L50
	leal	720(%esp), %eax
	xorl	%esi, %esi
	movl	%eax, 80(%esp)
	leal	672(%esp), %eax
	xorl	%edi, %edi
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movl	%esi, 56(%esp)
	movl	%edi, 84(%esp)
	movl	%eax, 64(%esp)
.L51:
	movl	60(%esp), %edx
	movl	64(%esp), %eax
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L54:
	incl	%eax
	addl	$48, %edx
	cmpl	$6, %eax
	je	.L53
.L65:
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	je	.L54
	movl	80(%esp), %esi
	leal	(%eax,%eax,2), %ecx
	sall	$4, %ecx
	movl	%esi, 88(%esp)
	leal	-48(%esi), %edi
	movl	%edi, 76(%esp)
	movl	%edi, %eax
	movl	56(%esp), %edi
	.p2align 4
	.p2align 3
.L55:
	leal	(%eax,%edi), %edx
	movl	(%eax), %ebx
	addl	$4, %eax
	movl	(%edx,%ecx), %esi
	movl	%esi, -4(%eax)
	movl	%ebx, (%edx,%ecx)
	movl	88(%esp), %edx
	cmpl	%edx, %eax
	jne	.L55
	movl	60(%esp), %eax
	movl	$1757988013, %ecx
	movl	76(%esp), %edi
	movl	(%eax), %ebx
	movl	%ebx, %eax
	movl	%ebx, %esi
	imull	%ecx
	sarl	$31, %esi
	movl	%edx, %eax
	sarl	$12, %eax
	subl	%esi, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ebx
	addl	$10007, %ebx
	movl	%ebx, %eax
	mull	%ecx
	movl	%edx, %ecx
	shrl	$12, %ecx
	imull	$10007, %ecx, %eax
	movl	%ebx, %ecx
	subl	%eax, %ecx
	je	.L82
	xorl	%ebx, %ebx
	movl	$1, %esi
	movl	%edi, 88(%esp)
	movl	$10007, %eax
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L83:
	movl	%edi, %esi
.L57:
	cltd
	movl	%ebx, %edi
	idivl	%ecx
	movl	%esi, %ebx
	imull	%esi, %eax
	subl	%eax, %edi
	testl	%edx, %edx
	movl	%ecx, %eax
	movl	%edx, %ecx
	jne	.L83
	testl	%esi, %esi
	movl	88(%esp), %edi
	jns	.L56
	addl	$10007, %esi
.L56:
	movl	$1757988013, %ebx
	.p2align 4
	.p2align 3
.L58:
	movl	(%edi), %ecx
	addl	$4, %edi
	imull	%esi, %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ecx
	movl	80(%esp), %eax
	movl	%ecx, -4(%edi)
	cmpl	%eax, %edi
	jne	.L58
	movl	64(%esp), %ecx
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 88(%esp)
	leal	668(%esp), %edi
	.p2align 4
	.p2align 3
.L60:
	cmpl	%edx, %ecx
	movl	4(%edi,%ecx,4), %eax
	je	.L119
	movl	%edx, 76(%esp)
	movl	$10007, %esi
	movl	%ecx, 72(%esp)
	subl	%eax, %esi
	leal	48(%edi), %eax
	movl	%eax, 68(%esp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L62:
	movl	88(%esp), %eax
	movl	84(%esp), %edx
	addl	%ebx, %eax
	subl	$4, %ebx
	movl	(%eax,%edx), %ecx
	movl	4(%ebx), %eax
	imull	%esi, %ecx
	addl	%eax, %ecx
	movl	$1757988013, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %edx
	subl	%edx, %ecx
	movl	%ecx, 4(%ebx)
	cmpl	%edi, %ebx
	jne	.L62
	movl	76(%esp), %edx
	movl	72(%esp), %ecx
	movl	68(%esp), %eax
.L63:
	incl	%edx
	movl	%eax, %edi
	subl	$48, 88(%esp)
	cmpl	$6, %edx
	jne	.L60
	incl	64(%esp)
	addl	$48, 84(%esp)
	addl	$48, 80(%esp)
	movl	64(%esp), %eax
	addl	$52, 60(%esp)
	subl	$48, 56(%esp)
	cmpl	$6, %eax
	jne	.L51
	leal	240(%esp), %esi
	leal	696(%esp), %ebx
	leal	984(%esp), %eax
.L68:
	xorl	%edx, %edx
.L66:
	movl	(%ebx,%edx), %ecx
	movl	%ecx, (%esi,%edx)
	addl	$4, %edx
	cmpl	$24, %edx
	jb	.L66
	addl	$48, %ebx
	addl	$24, %esi
	cmpl	%eax, %ebx
	jne	.L68
	leal	384(%esp), %eax
	leal	240(%esp), %ecx
	leal	96(%esp), %edx
	call	multiply
	movl	$.LC3, %eax
.L74:
	leal	240(%esp), %edx
	movl	$1, %esi
	call	print
	leal	384(%esp), %edx
	movl	$.LC8, %eax
	call	print
	leal	120(%esp), %edi
	movl	%edi, 88(%esp)
	leal	96(%esp), %eax
	leal	28(%eax), %ebx
.L70:
	movl	88(%esp), %eax
	leal	96(%esp,%esi,4), %edx
	.p2align 4
	.p2align 3
.L71:
	movl	(%edx), %edi
	addl	$4, %eax
	addl	$24, %edx
	movl	-4(%eax), %ecx
	movl	%edi, -4(%eax)
	movl	%ecx, -24(%edx)
	cmpl	%ebx, %eax
	jne	.L71
	addl	$24, 88(%esp)
	incl	%esi
	leal	28(%eax), %ebx
	cmpl	$6, %esi
	jne	.L70
	leal	96(%esp), %edx
	movl	$.LC9, %eax
	call	print
	leal	384(%esp), %eax
	xorl	%ecx, %ecx
	leal	552(%esp), %edx
.L73:
	movl	(%eax), %ebx
	addl	$28, %eax
	addl	%ebx, %ecx
	cmpl	%eax, %edx
	jne	.L73
	movl	$1757988013, %ebx
	movl	%ecx, %eax
	imull	%ebx
	leal	-12(%ebp), %esp
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$12, %eax
	subl	%edx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	addl	$10007, %ecx
	movl	%ecx, %eax
	mull	%ebx
	popl	%ebx
	popl	%esi
	movl	%edx, %eax
	shrl	$12, %eax
	imull	$10007, %eax, %edx
	movl	%ecx, %eax
	popl	%edi
	popl	%ebp
	subl	%edx, %eax
	ret
.L119:
	leal	48(%edi), %eax
	jmp	.L63
.L82:
	xorl	%esi, %esi
	jmp	.L56
.L75:
	movl	$1, %esi
	jmp	.L34
.L53:
	leal	384(%esp), %eax
	leal	240(%esp), %ecx
	leal	96(%esp), %edx
	call	multiply
	movl	$.LC2, %eax
	jmp	.L74
.L77:
	movl	88(%esp), %edx
	movl	%ebx, %ecx
	jmp	.L38
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
