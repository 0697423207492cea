	.file	"stackmemory.c"
	.text
	.type	total, @function
total:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %ebx
	leal	-1(%ebx), %eax
	movl	%eax, -24(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L2
.L5:
	movl	$0, -20(%ebp)
	jmp	.L3
.L4:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	leal	(%eax,%edx), %ecx
	movl	$175916583, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$100003, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	%ebx, %ecx
	movl	-16(%ebp), %edx
	imull	%ecx, %edx
	leal	0(,%edx,4), %ecx
	movl	16(%ebp), %edx
	addl	%edx, %ecx
	movl	-20(%ebp), %edx
	movl	(%ecx,%edx,4), %edx
	addl	%edx, %eax
	movl	%eax, -12(%ebp)
	incl	-20(%ebp)
.L3:
	movl	-20(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L4
	incl	-16(%ebp)
.L2:
	movl	-16(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L5
	movl	-12(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	total, .-total
	.section	.rodata
.LC0:
	.string	"%u %u: %d %d\n"
	.text
	.type	fill, @function
fill:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	movl	%esp, %eax
	movl	%eax, -84(%ebp)
	movl	12(%ebp), %edi
	movl	8(%ebp), %ebx
	movl	%ebx, %esi
	leal	-1(%edi), %eax
	movl	%eax, -36(%ebp)
	movl	%edi, %eax
	sall	$2, %eax
	movl	%eax, -68(%ebp)
	leal	-1(%esi), %eax
	movl	%eax, -40(%ebp)
	movl	%edi, -60(%ebp)
	movl	%edi, %eax
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	%esi, -64(%ebp)
	movl	%esi, %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	-60(%ebp), %eax
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	-64(%ebp), %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	-60(%ebp), %edx
	movl	-64(%ebp), %eax
	imull	%edx, %eax
	leal	0(,%eax,4), %edx
	movl	$16, %eax
	decl	%eax
	addl	%edx, %eax
	movl	$16, %ebx
	movl	$0, %edx
	divl	%ebx
	imull	$16, %eax, %eax
	subl	%eax, %esp
	leal	20(%esp), %eax
	addl	$3, %eax
	shrl	$2, %eax
	sall	$2, %eax
	movl	%eax, -44(%ebp)
	movl	8(%ebp), %ebx
	movl	12(%ebp), %edi
	leal	-1(%ebx), %eax
	movl	%eax, -48(%ebp)
	movl	%ebx, %eax
	sall	$2, %eax
	movl	%eax, -80(%ebp)
	leal	-1(%edi), %eax
	movl	%eax, -52(%ebp)
	movl	%ebx, -72(%ebp)
	movl	%ebx, %eax
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	%edi, -76(%ebp)
	movl	%edi, %eax
	movl	$0, %edx
	movl	%ebx, %esi
	imull	%eax, %esi
	movl	%esi, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	-72(%ebp), %eax
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	-76(%ebp), %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	-72(%ebp), %edx
	movl	-76(%ebp), %eax
	imull	%edx, %eax
	leal	0(,%eax,4), %edx
	movl	$16, %eax
	decl	%eax
	addl	%edx, %eax
	movl	$16, %ebx
	movl	$0, %edx
	divl	%ebx
	imull	$16, %eax, %eax
	subl	%eax, %esp
	leal	20(%esp), %eax
	addl	$3, %eax
	shrl	$2, %eax
	sall	$2, %eax
	movl	%eax, -56(%ebp)
	movl	$0, -28(%ebp)
	jmp	.L8
.L11:
	movl	$0, -32(%ebp)
	jmp	.L9
.L10:
	movl	-28(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %edx
	movl	-68(%ebp), %ebx
	shrl	$2, %ebx
	movl	-32(%ebp), %eax
	leal	(%edx,%eax), %esi
	movl	-44(%ebp), %ecx
	movl	%ebx, %edx
	imull	-28(%ebp), %edx
	movl	-32(%ebp), %eax
	addl	%edx, %eax
	movl	%esi, (%ecx,%eax,4)
	movl	-80(%ebp), %esi
	shrl	$2, %esi
	movl	-44(%ebp), %ecx
	imull	-28(%ebp), %ebx
	movl	%ebx, %edx
	movl	-32(%ebp), %eax
	addl	%edx, %eax
	movl	(%ecx,%eax,4), %ebx
	movl	-56(%ebp), %ecx
	movl	%esi, %edx
	imull	-32(%ebp), %edx
	movl	-28(%ebp), %eax
	addl	%edx, %eax
	movl	%ebx, (%ecx,%eax,4)
	incl	-32(%ebp)
.L9:
	movl	-32(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L10
	incl	-28(%ebp)
.L8:
	movl	-28(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L11
	movl	-56(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	total
	movl	%eax, %ebx
	movl	-44(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	total
	movl	%eax, %ecx
	movl	-60(%ebp), %edx
	movl	%edx, %eax
	leal	0(,%eax,4), %esi
	movl	-64(%ebp), %eax
	imull	%edx, %eax
	sall	$2, %eax
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	-68(%ebp), %ecx
	shrl	$2, %ecx
	movl	8(%ebp), %eax
	leal	-1(%eax), %edx
	movl	12(%ebp), %eax
	leal	-1(%eax), %ebx
	movl	-44(%ebp), %eax
	imull	%ecx, %edx
	addl	%ebx, %edx
	movl	(%eax,%edx,4), %eax
	movl	-84(%ebp), %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fill, .-fill
	.type	chain, @function
chain:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L14
.L15:
	movl	$16, %eax
	decl	%eax
	addl	$20, %eax
	movl	$16, %ecx
	movl	$0, %edx
	divl	%ecx
	imull	$16, %eax, %eax
	subl	%eax, %esp
	movl	%esp, %eax
	addl	$15, %eax
	shrl	$4, %eax
	sall	$4, %eax
	movl	%eax, -24(%ebp)
	movl	-24(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, (%eax)
	movl	-16(%ebp), %eax
	imull	%eax, %eax
	movl	%eax, %edx
	movl	-24(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	-24(%ebp), %eax
	movl	%eax, -12(%ebp)
	incl	-16(%ebp)
.L14:
	movl	-16(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L15
	movl	$0, -20(%ebp)
	jmp	.L16
.L19:
	movl	-12(%ebp), %eax
	movl	4(%eax), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$3, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	-12(%ebp), %edx
	movl	(%edx), %edx
	testl	%edx, %edx
	je	.L17
	movl	$1, %edx
	jmp	.L18
.L17:
	movl	$100, %edx
.L18:
	imull	%edx, %eax
	addl	%eax, -20(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -12(%ebp)
.L16:
	cmpl	$0, -12(%ebp)
	jne	.L19
	movl	-20(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	chain, .-chain
	.type	join, @function
join:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, -28(%ebp)
	leal	0(,%eax,4), %edx
	movl	$16, %eax
	decl	%eax
	addl	%edx, %eax
	movl	$16, %ecx
	movl	$0, %edx
	divl	%ecx
	imull	$16, %eax, %eax
	subl	%eax, %esp
	leal	12(%esp), %eax
	addl	$3, %eax
	shrl	$2, %eax
	sall	$2, %eax
	movl	%eax, -32(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L22
.L23:
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	20(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	-32(%ebp), %edx
	movl	-16(%ebp), %ecx
	movl	%eax, (%edx,%ecx,4)
	movl	-32(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	addl	%eax, -12(%ebp)
	incl	-16(%ebp)
.L22:
	movl	-16(%ebp), %eax
	cmpl	16(%ebp), %eax
	jl	.L23
	movl	16(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	leal	12(%eax), %edx
	movl	$16, %eax
	decl	%eax
	addl	%edx, %eax
	movl	$16, %ecx
	movl	$0, %edx
	divl	%ecx
	imull	$16, %eax, %eax
	subl	%eax, %esp
	leal	12(%esp), %eax
	addl	$15, %eax
	shrl	$4, %eax
	sall	$4, %eax
	movl	%eax, -36(%ebp)
	movl	-36(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	$0, -24(%ebp)
	jmp	.L24
.L27:
	movl	-32(%ebp), %eax
	movl	-24(%ebp), %edx
	movl	(%eax,%edx,4), %edx
	movl	-24(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	20(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	-32(%ebp), %eax
	movl	-24(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	addl	%eax, -20(%ebp)
	movl	16(%ebp), %eax
	decl	%eax
	cmpl	%eax, -24(%ebp)
	jge	.L25
	movb	$45, %cl
	jmp	.L26
.L25:
	movb	$0, %cl
.L26:
	movl	-20(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -20(%ebp)
	movb	%cl, (%eax)
	incl	-24(%ebp)
.L24:
	movl	-24(%ebp), %eax
	cmpl	16(%ebp), %eax
	jl	.L27
	movl	12(%ebp), %eax
	decl	%eax
	movl	%eax, 8(%esp)
	movl	-36(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strncpy
	movl	12(%ebp), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	join, .-join
	.type	sum_of_digits, @function
sum_of_digits:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	%esp, %eax
	movl	%eax, %ebx
	movl	8(%ebp), %eax
	incl	%eax
	leal	-1(%eax), %edx
	movl	%edx, -16(%ebp)
	movl	%eax, %edx
	movl	$16, %eax
	decl	%eax
	addl	%edx, %eax
	movl	$16, %ecx
	movl	$0, %edx
	divl	%ecx
	imull	$16, %eax, %eax
	subl	%eax, %esp
	leal	4(%esp), %eax
	addl	$0, %eax
	movl	%eax, -20(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L30
.L31:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movb	%dl, %al
	addb	$48, %al
	movb	%al, %cl
	movl	-20(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	incl	-12(%ebp)
.L30:
	movl	-12(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L31
	movl	-20(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	cmpl	$2, 8(%ebp)
	jg	.L32
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	jmp	.L33
.L32:
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	sum_of_digits
	movl	8(%ebp), %edx
	leal	-1(%edx), %ecx
	movl	-20(%ebp), %edx
	movzbl	(%edx,%ecx), %edx
	movsbl	%dl, %edx
	addl	%edx, %eax
	subl	$48, %eax
.L33:
	movl	%ebx, %esp
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sum_of_digits, .-sum_of_digits
	.type	large, @function
large:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$12020, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L36
.L37:
	movl	8(%ebp), %eax
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, 8(%ebp)
	movl	-8(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, -12020(%ebp,%eax,4)
	incl	-8(%ebp)
.L36:
	cmpl	$2999, -8(%ebp)
	jle	.L37
	movl	$0, -12(%ebp)
	jmp	.L38
.L39:
	movl	-12(%ebp), %eax
	movl	-12020(%ebp,%eax,4), %ebx
	movl	-12(%ebp), %eax
	movl	-12020(%ebp,%eax,4), %ecx
	movl	$91625969, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	$6, %eax
	imull	$3000, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	-12020(%ebp,%eax,4), %eax
	xorl	%eax, %ebx
	movl	%ebx, %edx
	movl	-12(%ebp), %eax
	movl	%edx, -12020(%ebp,%eax,4)
	incl	-12(%ebp)
.L38:
	cmpl	$2999, -12(%ebp)
	jle	.L39
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L40
.L41:
	movl	-20(%ebp), %eax
	movl	-12020(%ebp,%eax,4), %edx
	movl	-20(%ebp), %eax
	andl	$7, %eax
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	addl	%eax, -16(%ebp)
	addl	$11, -20(%ebp)
.L40:
	cmpl	$2999, -20(%ebp)
	jle	.L41
	movl	-16(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	large, .-large
	.type	in_loop, @function
in_loop:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$32, %esp
	movl	$0, -12(%ebp)
	movl	$1, -16(%ebp)
	jmp	.L44
.L49:
	movl	%esp, %eax
	movl	%eax, %ebx
	movl	-16(%ebp), %ecx
	leal	-1(%ecx), %eax
	movl	%eax, -20(%ebp)
	movl	%ecx, %eax
	leal	0(,%eax,4), %edx
	movl	$16, %eax
	decl	%eax
	addl	%edx, %eax
	movl	$16, %esi
	movl	$0, %edx
	divl	%esi
	imull	$16, %eax, %eax
	subl	%eax, %esp
	leal	12(%esp), %eax
	addl	$3, %eax
	shrl	$2, %eax
	sall	$2, %eax
	movl	%eax, -24(%ebp)
	movl	%ecx, %eax
	sall	$2, %eax
	movl	%eax, 8(%esp)
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	memset
	movl	-16(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L45
	movl	%ebx, %esp
	jmp	.L46
.L45:
	movl	-16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	-24(%ebp), %eax
	movl	(%eax,%edx,4), %eax
	movzbl	%al, %eax
	addl	%eax, -12(%ebp)
	cmpl	$2000, -12(%ebp)
	jle	.L47
	movl	%ebx, %esp
	jmp	.L48
.L47:
	movl	%ebx, %esp
.L46:
	incl	-16(%ebp)
.L44:
	movl	-16(%ebp), %eax
	cmpl	8(%ebp), %eax
	jle	.L49
.L48:
	movl	-12(%ebp), %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	in_loop, .-in_loop
	.section	.rodata
.LC1:
	.string	"%d %d\n"
.LC2:
	.string	"%s|%s|%s\n"
.LC3:
	.string	"%08x %08x\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$80, %esp
	movl	$4, 4(%esp)
	movl	$3, (%esp)
	call	fill
	movl	%eax, 76(%esp)
	movl	$1, 4(%esp)
	movl	$1, (%esp)
	call	fill
	addl	%eax, 76(%esp)
	movl	$2, 4(%esp)
	movl	$7, (%esp)
	call	fill
	addl	%eax, 76(%esp)
	movl	$13, 4(%esp)
	movl	$10, (%esp)
	call	fill
	addl	%eax, 76(%esp)
	movl	$100, (%esp)
	call	chain
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$parts.0+12, %eax
	movl	$0, 28(%esp)
	movl	$0, 32(%esp)
	movl	$0, 36(%esp)
	movl	$0, 40(%esp)
	movl	%eax, 12(%esp)
	movl	$1, 8(%esp)
	movl	$16, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	join
	movl	%eax, %esi
	movl	$0, 44(%esp)
	movl	$0, 48(%esp)
	movl	$parts.0, 12(%esp)
	movl	$3, 8(%esp)
	movl	$8, 4(%esp)
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	join
	movl	%eax, %ebx
	movl	$parts.0, 12(%esp)
	movl	$5, 8(%esp)
	movl	$24, 4(%esp)
	leal	52(%esp), %eax
	movl	%eax, (%esp)
	call	join
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$100, (%esp)
	call	in_loop
	movl	%eax, %ebx
	movl	$120, (%esp)
	call	sum_of_digits
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$2, (%esp)
	call	large
	movl	%eax, %ebx
	movl	$1, (%esp)
	call	large
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	76(%esp), %ecx
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
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC4:
	.string	"one"
.LC5:
	.string	""
.LC6:
	.string	"three"
.LC7:
	.string	"four"
.LC8:
	.string	"and five"
	.align 4
	.type	parts.0, @object
	.size	parts.0, 20
parts.0:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
