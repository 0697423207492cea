	.file	"stackmemory.c"
	.text
	.p2align 4
	.type	total, @function
total:
	pushl	%ebp
	xorl	%edx, %edx
	pushl	%edi
	movl	$175916583, %edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	36(%esp), %eax
	movl	40(%esp), %esi
	leal	0(,%eax,4), %ebx
	negl	%eax
	movl	%ebx, 4(%esp)
	sall	$3, %eax
	addl	%ebx, %esi
	movl	%eax, 8(%esp)
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L2:
	movl	4(%esp), %eax
	movl	%esi, %ebp
	subl	%eax, %ebp
	movl	%ebp, (%esp)
	movl	%ebp, %ecx
	.p2align 4
	.p2align 3
.L3:
	leal	(%edx,%edx,2), %ebp
	addl	$4, %ecx
	movl	%ebp, %eax
	imull	%edi
	movl	%ebp, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	%ebp, %edx
	subl	%eax, %edx
	movl	-4(%ecx), %eax
	addl	%eax, %edx
	cmpl	%esi, %ecx
	jne	.L3
	movl	(%esp), %ebp
	incl	%ebx
	movl	8(%esp), %eax
	movl	%ebp, %esi
	subl	%eax, %esi
	cmpl	%ebx, 32(%esp)
	jne	.L2
	addl	$12, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	total, .-total
	.p2align 4
	.type	large, @function
large:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12004, %esp
	leal	4(%esp), %ebx
	leal	12004(%esp), %esi
	movl	%ebx, %edx
	.p2align 4
	.p2align 3
.L9:
	imull	$1664525, %eax, %eax
	addl	$4, %edx
	addl	$1013904223, %eax
	movl	%eax, -4(%edx)
	cmpl	%esi, %edx
	jne	.L9
	movl	$91625969, %edi
	.p2align 4
	.p2align 3
.L10:
	movl	(%ebx), %ecx
	addl	$4, %ebx
	movl	%ecx, %eax
	mull	%edi
	movl	%ecx, %eax
	shrl	$6, %edx
	imull	$3000, %edx, %edx
	subl	%edx, %eax
	movl	4(%esp,%eax,4), %edx
	xorl	%edx, %ecx
	movl	%ecx, -4(%ebx)
	cmpl	%esi, %ebx
	jne	.L10
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L11:
	movl	4(%esp,%eax,4), %edi
	movl	%eax, %ecx
	addl	$11, %eax
	andl	$7, %ecx
	movl	%edi, (%esp)
	movl	%edi, %edx
	shrl	%cl, %edx
	addl	%edx, %ebx
	cmpl	$3003, %eax
	jne	.L11
	addl	$12004, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	large, .-large
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%u %u: %d %d\n"
	.text
	.p2align 4
	.type	fill, @function
fill:
	pushl	%ebp
	leal	0(,%edx,4), %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %eax
	imull	%esi, %eax
	subl	$92, %esp
	movl	%edx, -36(%ebp)
	leal	-1(%edx), %edi
	xorl	%ebx, %ebx
	movl	%edi, -52(%ebp)
	leal	-1(%esi), %edi
	movl	%edi, -48(%ebp)
	movl	$0, -32(%ebp)
	sall	$2, %eax
	movl	%eax, -56(%ebp)
	addl	$15, %eax
	movl	%ecx, -44(%ebp)
	shrl	$4, %eax
	sall	$4, %eax
	subl	%eax, %esp
	leal	20(%esp), %edx
	subl	%eax, %esp
	movl	%edx, -60(%ebp)
	leal	20(%esp), %eax
	movl	%edx, %edi
	movl	%eax, -40(%ebp)
	.p2align 4
	.p2align 3
.L17:
	movl	%ebx, -28(%ebp)
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L18:
	movl	-32(%ebp), %ecx
	movl	%esi, %edx
	imull	%eax, %edx
	movl	-28(%ebp), %ebx
	addl	%eax, %ecx
	movl	%ecx, (%edi,%eax,4)
	addl	%ebx, %edx
	incl	%eax
	movl	-40(%ebp), %ebx
	cmpl	%eax, -36(%ebp)
	movl	%ecx, (%ebx,%edx,4)
	jne	.L18
	movl	-28(%ebp), %ebx
	movl	-44(%ebp), %eax
	addl	$10, -32(%ebp)
	incl	%ebx
	addl	%eax, %edi
	cmpl	%ebx, %esi
	jne	.L17
	movl	-44(%ebp), %ecx
	movl	-60(%ebp), %edx
	movl	-40(%ebp), %eax
	movl	%ecx, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	%esi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	-36(%ebp), %edi
	movl	%edi, (%esp)
	call	total
	movl	-28(%ebp), %edx
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, %ebx
	call	total
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	-32(%ebp), %ecx
	movl	%ecx, 8(%esp)
	movl	-56(%ebp), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	-48(%ebp), %eax
	movl	-52(%ebp), %esi
	movl	-28(%ebp), %edx
	imull	%edi, %eax
	addl	%esi, %eax
	movl	(%edx,%eax,4), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fill, .-fill
	.p2align 4
	.type	sum_of_digits, @function
sum_of_digits:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	leal	0(,%edi,8), %esi
	subl	$44, %esp
	movl	%eax, -28(%ebp)
	leal	16(%eax), %eax
	subl	%edi, %esi
	andl	$-16, %eax
	movl	$-858993459, %edi
	subl	%eax, %esp
	leal	4(%esp), %edx
	movl	%edx, -32(%ebp)
	movl	%edx, %ebx
	.p2align 4
	.p2align 3
.L23:
	movl	%ecx, %eax
	incl	%ebx
	mull	%edi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	%esi, %ecx
	jne	.L23
	movl	-28(%ebp), %eax
	movl	-32(%ebp), %edx
	cmpl	$2, %eax
	movb	$0, (%edx,%eax)
	jne	.L24
	movl	%edx, (%esp)
	call	strlen
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	%edx, -32(%ebp)
	movl	-28(%ebp), %ebx
	decl	%ebx
	movl	%ebx, %eax
	call	sum_of_digits
	movl	-32(%ebp), %edx
	movsbl	(%edx,%ebx), %edx
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	leal	-48(%edx,%eax), %eax
	popl	%edi
	popl	%ebp
	ret
	.size	sum_of_digits, .-sum_of_digits
	.p2align 4
	.type	join, @function
join:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	leal	0(,%ecx,4), %ebx
	subl	$60, %esp
	movl	%eax, -44(%ebp)
	movl	8(%ebp), %esi
	leal	15(%ebx), %eax
	movl	%edx, -48(%ebp)
	leal	-1(%ecx), %edx
	andl	$-16, %eax
	movl	%ecx, -32(%ebp)
	subl	%eax, %esp
	movl	%edx, -36(%ebp)
	leal	12(%esp), %eax
	movl	%eax, -40(%ebp)
	movl	%eax, %edi
	addl	%esi, %ebx
	movl	%ebx, -28(%ebp)
	movl	%esi, %eax
	xorl	%ebx, %ebx
	movl	%edi, %esi
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L29:
	movl	(%edi), %eax
	addl	$4, %edi
	addl	$4, %esi
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -4(%esi)
	addl	%eax, %ebx
	cmpl	%edi, -28(%ebp)
	jne	.L29
	movl	-32(%ebp), %eax
	xorl	%edx, %edx
	leal	27(%ebx,%eax), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	27(%esp), %eax
	andl	$-16, %eax
	movl	%eax, -52(%ebp)
	movl	%eax, %ebx
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L30:
	movl	-28(%ebp), %ecx
	addl	%ebx, %eax
	rep movsb
	leal	1(%eax), %ebx
	cmpl	%edx, -36(%ebp)
	setle	%cl
	incl	%edx
	decb	%cl
	andb	$45, %cl
	cmpl	%edx, -32(%ebp)
	movb	%cl, (%eax)
	je	.L49
.L35:
	movl	-40(%ebp), %eax
	movl	8(%ebp), %edi
	movl	(%eax,%edx,4), %eax
	movl	(%edi,%edx,4), %esi
	movl	%ebx, %edi
	movl	%eax, -28(%ebp)
	cmpl	$8, %eax
	jb	.L30
	testb	$1, %bl
	jne	.L50
.L31:
	testl	$2, %edi
	jne	.L51
.L32:
	testl	$4, %edi
	je	.L30
	movl	(%esi), %ecx
	addl	$4, %edi
	addl	$4, %esi
	movl	%ecx, -4(%edi)
	subl	$4, -28(%ebp)
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L49:
	movl	-48(%ebp), %ebx
	movl	-52(%ebp), %eax
	decl	%ebx
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	-44(%ebp), %edi
	movl	%edi, (%esp)
	call	strncpy
	movl	%edi, %eax
	movb	$0, (%edi,%ebx)
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L51:
	movzwl	(%esi), %ecx
	addl	$2, %edi
	addl	$2, %esi
	movw	%cx, -2(%edi)
	subl	$2, -28(%ebp)
	jmp	.L32
.L50:
	movzbl	(%esi), %ecx
	leal	1(%ebx), %edi
	incl	%esi
	movb	%cl, (%ebx)
	leal	-1(%eax), %ecx
	movl	%ecx, -28(%ebp)
	jmp	.L31
	.size	join, .-join
	.p2align 4
	.type	chain.constprop.0, @function
chain.constprop.0:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	.p2align 4
	.p2align 3
.L53:
	movl	%edx, %ebx
	subl	$32, %esp
	imull	%edx, %ebx
	movl	%eax, %ecx
	leal	15(%esp), %eax
	incl	%edx
	andl	$-16, %eax
	cmpl	$100, %edx
	movl	%ecx, (%eax)
	movl	%ebx, 4(%eax)
	jne	.L53
	xorl	%esi, %esi
	testl	%ecx, %ecx
	movl	$1, %edx
	movl	$-1840700269, %edi
	je	.L55
	.p2align 4
	.p2align 3
.L54:
	movl	4(%ecx), %ebx
	addl	%edx, %esi
	movl	(%ecx), %ecx
	movl	%ebx, %eax
	imull	%edi
	movl	%ebx, %eax
	sarl	$31, %eax
	addl	%ebx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	testl	%ecx, %ecx
	movl	%ebx, %edx
	jne	.L54
.L55:
	leal	-12(%ebp), %esp
	popl	%ebx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	leal	(%esi,%eax,4), %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	chain.constprop.0, .-chain.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"%d %d\n"
.LC2:
	.string	"%s|%s|%s\n"
.LC3:
	.string	"%08x %08x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$4, %edx
	movl	$3, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$88, %esp
	call	fill
	movl	$1, %edx
	movl	%eax, %ebx
	movl	$1, %eax
	call	fill
	movl	$2, %edx
	addl	%eax, %ebx
	movl	$7, %eax
	call	fill
	movl	$13, %edx
	addl	%eax, %ebx
	movl	$10, %eax
	call	fill
	addl	%eax, %ebx
	call	chain.constprop.0
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	$1, %ecx
	movl	$16, %edx
	movl	$0, -64(%ebp)
	leal	-64(%ebp), %eax
	movl	$0, -60(%ebp)
	movl	$0, -56(%ebp)
	movl	$0, -52(%ebp)
	movl	$parts.0+12, (%esp)
	call	join
	movl	$3, %ecx
	movl	$8, %edx
	movl	$0, -72(%ebp)
	movl	$0, -68(%ebp)
	movl	$parts.0, (%esp)
	movl	%eax, %edi
	leal	-72(%ebp), %eax
	call	join
	movl	$5, %ecx
	movl	$24, %edx
	movl	$parts.0, (%esp)
	movl	%eax, %esi
	leal	-48(%ebp), %eax
	call	join
	movl	%edi, 12(%esp)
	xorl	%edi, %edi
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %ecx
	movl	%ebx, -88(%ebp)
	.p2align 4
	.p2align 3
.L71:
	movl	%esp, -76(%ebp)
	leal	0(,%ecx,4), %edx
	leal	15(%edx), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	cmpl	$8, %edx
	leal	16(%esp), %ebx
	movl	%ebx, %eax
	jnb	.L80
.L62:
	andl	$7, %edx
	je	.L66
	xorl	%esi, %esi
.L65:
	movb	%cl, (%eax,%esi)
	incl	%esi
	cmpl	%edx, %esi
	jb	.L65
.L66:
	imull	$-1431655765, %ecx, %eax
	cmpl	$1431655765, %eax
	jbe	.L79
	movzbl	-4(%ebx,%ecx,4), %eax
	addl	%eax, %edi
	cmpl	$2000, %edi
	jg	.L69
.L79:
	incl	%ecx
	movl	-76(%ebp), %esp
	cmpl	$101, %ecx
	jne	.L71
	movl	-88(%ebp), %ebx
.L70:
	movl	$120, %eax
	call	sum_of_digits
	movl	%edi, 8(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$2, %eax
	call	large
	movl	%eax, %esi
	movl	$1, %eax
	call	large
	movl	%esi, 8(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-16(%ebp), %esp
	movl	$1374389535, %eax
	imull	%ebx
	popl	%ecx
	movl	%edx, %eax
	movl	%ebx, %edx
	sarl	$31, %edx
	sarl	$5, %eax
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ebx, %eax
	popl	%ebx
	sall	$2, %edx
	subl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.p2align 4,,10
	.p2align 3
.L80:
	movl	%edx, -84(%ebp)
	movzbl	%cl, %esi
	movl	%edx, %eax
	imull	$16843009, %esi, %esi
	andl	$-8, %eax
	movl	%eax, -80(%ebp)
	xorl	%eax, %eax
.L63:
	movl	%esi, (%ebx,%eax)
	movl	-80(%ebp), %edx
	movl	%esi, 4(%ebx,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L63
	movl	-84(%ebp), %edx
	addl	%ebx, %eax
	jmp	.L62
.L69:
	movl	-88(%ebp), %ebx
	movl	-76(%ebp), %esp
	jmp	.L70
	.size	main, .-main
	.section	.rodata.str1.1
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
	.section	.rodata
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
