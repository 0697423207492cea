	.file	"stackmemory.c"
	.text
	.type	total, @function
total:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	movl	12(%ebp), %eax
	movl	16(%ebp), %esi
	sall	$2, %eax
	movl	%eax, -16(%ebp)
	xorl	%eax, %eax
.L2:
	xorl	%ecx, %ecx
.L3:
	leal	(%eax,%eax,2), %eax
	movl	$100003, %edi
	cltd
	idivl	%edi
	movl	(%esi,%ecx,4), %eax
	incl	%ecx
	addl	%edx, %eax
	cmpl	%ecx, 12(%ebp)
	jne	.L3
	movl	-16(%ebp), %edx
	incl	%ebx
	addl	%edx, %esi
	cmpl	%ebx, 8(%ebp)
	jne	.L2
	popl	%edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	total, .-total
	.type	large, @function
large:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$12004, %esp
.L9:
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, -12008(%ebp,%edx,4)
	incl	%edx
	cmpl	$3000, %edx
	jne	.L9
	leal	-12008(%ebp), %ecx
	movl	$3000, %ebx
	leal	-8(%ebp), %esi
.L10:
	movl	(%ecx), %eax
	xorl	%edx, %edx
	addl	$4, %ecx
	divl	%ebx
	movl	-4(%ecx), %eax
	xorl	-12008(%ebp,%edx,4), %eax
	movl	%eax, -4(%ecx)
	cmpl	%esi, %ecx
	jne	.L10
	xorl	%eax, %eax
	xorl	%edx, %edx
.L11:
	movl	-12008(%ebp,%eax,4), %esi
	movl	%eax, %ecx
	addl	$11, %eax
	andl	$7, %ecx
	movl	%esi, -12012(%ebp)
	movl	%esi, %ebx
	shrl	%cl, %ebx
	addl	%ebx, %edx
	cmpl	$3003, %eax
	jne	.L11
	addl	$12004, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	large, .-large
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%u %u: %d %d\n"
	.text
	.type	fill, @function
fill:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	leal	-1(%edx), %eax
	subl	$60, %esp
	movl	%eax, -60(%ebp)
	leal	0(,%edx,4), %eax
	movl	%eax, -36(%ebp)
	leal	-1(%edi), %eax
	movl	%eax, -56(%ebp)
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%edx, -28(%ebp)
	imull	%edi, %eax
	sall	$2, %eax
	movl	%eax, -44(%ebp)
	addl	$15, %eax
	shrl	$4, %eax
	sall	$4, %eax
	subl	%eax, %esp
	movl	%esp, -32(%ebp)
	subl	%eax, %esp
	movl	%esp, -48(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, -40(%ebp)
.L17:
	imull	$10, -28(%ebp), %eax
	movl	%eax, -52(%ebp)
	xorl	%eax, %eax
.L18:
	movl	-52(%ebp), %esi
	movl	-40(%ebp), %ecx
	movl	-28(%ebp), %edx
	addl	%eax, %esi
	movl	%esi, (%ecx,%eax,4)
	movl	%edi, %ecx
	imull	%eax, %ecx
	incl	%eax
	addl	%edx, %ecx
	movl	-48(%ebp), %edx
	cmpl	%eax, %ebx
	movl	%esi, (%edx,%ecx,4)
	jne	.L18
	incl	-28(%ebp)
	movl	-36(%ebp), %edx
	addl	%edx, -40(%ebp)
	movl	-28(%ebp), %eax
	cmpl	%eax, %edi
	jne	.L17
	pushl	%eax
	pushl	-48(%ebp)
	pushl	%edi
	pushl	%ebx
	call	total
	addl	$12, %esp
	pushl	-32(%ebp)
	pushl	%ebx
	pushl	%edi
	movl	%eax, %esi
	call	total
	movl	%esi, (%esp)
	pushl	%eax
	pushl	-36(%ebp)
	pushl	-44(%ebp)
	pushl	$.LC0
	call	printf
	movl	-56(%ebp), %eax
	movl	-60(%ebp), %esi
	movl	-32(%ebp), %edi
	imull	%ebx, %eax
	addl	%esi, %eax
	movl	(%edi,%eax,4), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fill, .-fill
	.type	sum_of_digits, @function
sum_of_digits:
	pushl	%ebp
	movl	%eax, %ecx
	leal	16(%eax), %eax
	movl	%esp, %ebp
	pushl	%edi
	andl	$-16, %eax
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$28, %esp
	subl	%eax, %esp
	movl	%esp, %esi
.L23:
	movl	%ebx, -28(%ebp)
	imull	$7, %ebx, %eax
	movl	$10, %edi
	cltd
	idivl	%edi
	addb	$48, %dl
	movb	%dl, (%esi,%ebx)
	incl	%ebx
	cmpl	%ebx, %ecx
	jne	.L23
	movb	$0, (%esi,%ecx)
	cmpl	$2, %ecx
	jne	.L24
	subl	$12, %esp
	pushl	%esi
	call	strlen
	addl	$16, %esp
	jmp	.L22
.L24:
	movl	-28(%ebp), %eax
	call	sum_of_digits
	movl	-28(%ebp), %edi
	movsbl	(%esi,%edi), %edx
	leal	-48(%edx,%eax), %eax
.L22:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	sum_of_digits, .-sum_of_digits
	.type	join, @function
join:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%ecx, %ebx
	subl	$44, %esp
	movl	%eax, -28(%ebp)
	leal	-1(%ecx), %eax
	movl	%eax, -44(%ebp)
	leal	15(,%ecx,4), %eax
	movl	%edx, -36(%ebp)
	andl	$-16, %eax
	subl	%eax, %esp
	movl	%esp, -40(%ebp)
.L29:
	movl	8(%ebp), %eax
	subl	$12, %esp
	pushl	(%eax,%esi,4)
	call	strlen
	movl	-40(%ebp), %edx
	addl	$16, %esp
	movl	%eax, (%edx,%esi,4)
	movl	%esi, %edx
	addl	%eax, %edi
	leal	1(%esi), %esi
	cmpl	%esi, %ebx
	jne	.L29
	leal	27(%edi,%ebx), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	15(%esp), %eax
	andl	$-16, %eax
	movl	%eax, -32(%ebp)
	movl	%eax, %ebx
	xorl	%eax, %eax
.L31:
	movl	-40(%ebp), %esi
	movl	8(%ebp), %edi
	cmpl	%eax, -44(%ebp)
	movl	(%esi,%eax,4), %ecx
	movl	(%edi,%eax,4), %esi
	movl	-32(%ebp), %edi
	rep movsb
	setle	%cl
	decb	%cl
	andb	$45, %cl
	cmpl	%eax, %edx
	movb	%cl, (%edi)
	leal	1(%edi), %esi
	movl	%esi, -32(%ebp)
	leal	1(%eax), %ecx
	je	.L36
	movl	%ecx, %eax
	jmp	.L31
.L36:
	movl	-36(%ebp), %eax
	pushl	%edx
	decl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	-28(%ebp)
	call	strncpy
	movl	-28(%ebp), %eax
	movl	-36(%ebp), %edx
	movb	$0, -1(%eax,%edx)
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	join, .-join
	.type	chain.constprop.0, @function
chain.constprop.0:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%ecx, %ecx
	pushl	%esi
	pushl	%ebx
.L38:
	subl	$32, %esp
	movl	%ecx, %edx
	leal	15(%esp), %ecx
	andl	$-16, %ecx
	movl	%edx, (%ecx)
	movl	%eax, %edx
	imull	%eax, %edx
	incl	%eax
	cmpl	$100, %eax
	movl	%edx, 4(%ecx)
	jne	.L38
	xorl	%ebx, %ebx
	movl	$7, %esi
.L40:
	movl	4(%ecx), %eax
	movl	(%ecx), %ecx
	cltd
	idivl	%esi
	testl	%ecx, %ecx
	je	.L43
	addl	%edx, %ebx
	jmp	.L40
.L43:
	imull	$100, %edx, %edx
	leal	-8(%ebp), %esp
	leal	(%edx,%ebx), %eax
	popl	%ebx
	popl	%esi
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
	leal	-64(%ebp), %edi
	subl	$72, %esp
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
	addl	%ebx, %eax
	xorl	%ebx, %ebx
	movl	%eax, -84(%ebp)
	call	chain.constprop.0
	pushl	%ecx
	pushl	%eax
	pushl	-84(%ebp)
	pushl	$.LC1
	call	printf
	xorl	%eax, %eax
	movl	$4, %ecx
	rep stosl
	movl	$16, %edx
	movl	$1, %ecx
	movl	$parts.0+12, (%esp)
	leal	-64(%ebp), %eax
	call	join
	movl	$3, %ecx
	movl	$8, %edx
	movl	%ebx, -72(%ebp)
	movl	%ebx, -68(%ebp)
	movl	$parts.0, (%esp)
	movl	%eax, %esi
	leal	-72(%ebp), %eax
	call	join
	movl	$5, %ecx
	movl	$24, %edx
	movl	$parts.0, (%esp)
	movl	%eax, %ebx
	leal	-48(%ebp), %eax
	call	join
	pushl	%esi
	movl	$3, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$32, %esp
	movl	$1, -76(%ebp)
.L50:
	movl	%esp, -80(%ebp)
	movl	-76(%ebp), %eax
	leal	0(,%eax,4), %ecx
	leal	15(%ecx), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	movb	-76(%ebp), %al
	movl	%esp, -88(%ebp)
	movl	%esp, %edi
	rep stosb
	movl	-76(%ebp), %eax
	cltd
	idivl	%esi
	testl	%edx, %edx
	je	.L53
	movl	-88(%ebp), %eax
	movl	-76(%ebp), %edi
	movzbl	-4(%eax,%edi,4), %eax
	addl	%eax, %ebx
	cmpl	$2000, %ebx
	jg	.L48
.L53:
	incl	-76(%ebp)
	movl	-80(%ebp), %esp
	cmpl	$101, -76(%ebp)
	jne	.L50
	jmp	.L49
.L48:
	movl	-80(%ebp), %esp
.L49:
	movl	$120, %eax
	call	sum_of_digits
	pushl	%edx
	pushl	%ebx
	pushl	%eax
	pushl	$.LC1
	call	printf
	movl	$2, %eax
	call	large
	movl	%eax, %ebx
	movl	$1, %eax
	call	large
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	-84(%ebp), %eax
	movl	$100, %ecx
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
