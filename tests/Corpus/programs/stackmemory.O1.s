	.file	"stackmemory.c"
	.text
	.type	total, @function
total:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	36(%esp), %esi
	cmpl	$0, 32(%esp)
	jle	.L7
	leal	0(,%esi,4), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %edx
	movl	$0, %ebx
	movl	$0, %eax
	movl	$175916583, %ebp
	movl	%eax, %edi
	movl	%edx, %eax
	movl	%edi, %edx
	jmp	.L3
.L11:
	movl	%eax, (%esp)
	movl	%ebx, 4(%esp)
.L4:
	leal	(%edx,%edx,2), %ebx
	movl	%ebx, %eax
	imull	%ebp
	sarl	$12, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %ebx
	movl	%ebx, %edx
	addl	(%edi,%ecx,4), %edx
	incl	%ecx
	cmpl	%ecx, %esi
	jne	.L4
	movl	(%esp), %eax
	movl	4(%esp), %ebx
.L6:
	incl	%ebx
	movl	8(%esp), %edi
	addl	%edi, %eax
	cmpl	%ebx, 32(%esp)
	je	.L10
.L3:
	movl	%eax, %edi
	movl	$0, %ecx
	testl	%esi, %esi
	jg	.L11
	jmp	.L6
.L7:
	movl	$0, %eax
	jmp	.L1
.L10:
	movl	%edx, %eax
.L1:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	total, .-total
	.type	large, @function
large:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12000, %esp
	movl	%esp, %ebx
	leal	12000(%esp), %esi
	movl	%ebx, %edx
.L14:
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, (%edx)
	addl	$4, %edx
	cmpl	%esi, %edx
	jne	.L14
	movl	$91625969, %edi
.L15:
	movl	(%ebx), %ecx
	movl	%ecx, %eax
	mull	%edi
	shrl	$6, %edx
	imull	$3000, %edx, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	xorl	(%esp,%eax,4), %ecx
	movl	%ecx, (%ebx)
	addl	$4, %ebx
	cmpl	%esi, %ebx
	jne	.L15
	movl	$0, %eax
	movl	$0, %ebx
.L16:
	movl	%eax, %ecx
	andl	$7, %ecx
	movl	(%esp,%eax,4), %edx
	shrl	%cl, %edx
	addl	%edx, %ebx
	addl	$11, %eax
	cmpl	$3003, %eax
	jne	.L16
	movl	%ebx, %eax
	addl	$12000, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
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
	pushl	%esi
	pushl	%ebx
	subl	$92, %esp
	movl	%eax, %ecx
	movl	%eax, -48(%ebp)
	movl	%edx, %esi
	movl	%edx, -32(%ebp)
	leal	-1(%edx), %edi
	movl	%edi, -56(%ebp)
	leal	0(,%edx,4), %edi
	movl	%edi, -44(%ebp)
	leal	-1(%eax), %edi
	movl	%edi, -60(%ebp)
	leal	0(,%eax,4), %edx
	imull	%edx, %esi
	movl	%esi, -64(%ebp)
	leal	15(%esi), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	20(%esp), %edi
	movl	%edi, -52(%ebp)
	subl	%eax, %esp
	leal	20(%esp), %eax
	movl	%eax, -36(%ebp)
	testl	%ecx, %ecx
	jle	.L22
	shrl	$2, %edx
	movl	%edx, -40(%ebp)
	movl	$0, %esi
	movl	$0, %ebx
	jmp	.L23
.L29:
	movl	%ebx, -28(%ebp)
.L24:
	leal	(%eax,%esi), %ecx
	movl	%ecx, (%edi,%eax,4)
	movl	-40(%ebp), %edx
	imull	%eax, %edx
	movl	-28(%ebp), %ebx
	addl	%ebx, %edx
	movl	-36(%ebp), %ebx
	movl	%ecx, (%ebx,%edx,4)
	incl	%eax
	cmpl	%eax, -32(%ebp)
	jne	.L24
	movl	-28(%ebp), %ebx
.L25:
	incl	%ebx
	addl	$10, %esi
	movl	-44(%ebp), %eax
	addl	%eax, %edi
	cmpl	%ebx, -48(%ebp)
	je	.L22
.L23:
	movl	$0, %eax
	cmpl	$0, -32(%ebp)
	jg	.L29
	jmp	.L25
.L22:
	movl	-36(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-48(%ebp), %edi
	movl	%edi, 4(%esp)
	movl	-32(%ebp), %esi
	movl	%esi, (%esp)
	call	total
	movl	%eax, %ebx
	movl	-52(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	total
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	-44(%ebp), %edi
	movl	%edi, 8(%esp)
	movl	-64(%ebp), %esi
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	%edi, %eax
	shrl	$2, %eax
	movl	-60(%ebp), %esi
	imull	%eax, %esi
	movl	%esi, %eax
	movl	-56(%ebp), %esi
	addl	%esi, %eax
	movl	-52(%ebp), %edi
	movl	(%edi,%eax,4), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fill, .-fill
	.type	chain, @function
chain:
	testl	%eax, %eax
	jle	.L36
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	%eax, %esi
	movl	$0, %edx
	movl	$0, %ecx
.L33:
	movl	%ecx, %ebx
	subl	$32, %esp
	leal	15(%esp), %eax
	andl	$-16, %eax
	movl	%eax, %ecx
	movl	%ebx, (%eax)
	movl	%edx, %ebx
	imull	%edx, %ebx
	movl	%ebx, 4(%eax)
	incl	%edx
	cmpl	%edx, %esi
	jne	.L33
	movl	$0, %esi
	movl	$-1840700269, %edi
	jmp	.L35
.L42:
	addl	%ebx, %esi
.L35:
	movl	4(%ecx), %ebx
	movl	%ebx, %eax
	imull	%edi
	addl	%ebx, %edx
	sarl	$2, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	movl	(%ecx), %ecx
	testl	%ecx, %ecx
	jne	.L42
	leal	(%ebx,%ebx,4), %eax
	leal	(%eax,%eax,4), %eax
	leal	(%esi,%eax,4), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L36:
	movl	$0, %eax
	ret
	.size	chain, .-chain
	.type	sum_of_digits, @function
sum_of_digits:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %edx
	leal	16(%eax), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	4(%esp), %eax
	movl	%eax, -28(%ebp)
	testl	%edx, %edx
	jle	.L44
	movl	%eax, %ebx
	leal	0(,%edx,8), %esi
	subl	%edx, %esi
	movl	$0, %ecx
	movl	$1717986919, %edi
	movl	%edx, -32(%ebp)
.L45:
	movl	%ecx, %eax
	imull	%edi
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, (%ebx)
	addl	$7, %ecx
	incl	%ebx
	cmpl	%esi, %ecx
	jne	.L45
	movl	-32(%ebp), %edx
.L44:
	movl	-28(%ebp), %eax
	movb	$0, (%eax,%edx)
	cmpl	$2, %edx
	jg	.L46
	movl	%eax, (%esp)
	call	strlen
.L43:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L46:
	leal	-1(%edx), %ebx
	movl	%ebx, %eax
	call	sum_of_digits
	movl	-28(%ebp), %edi
	movsbl	(%edi,%ebx), %edx
	leal	-48(%edx,%eax), %eax
	jmp	.L43
	.size	sum_of_digits, .-sum_of_digits
	.type	join, @function
join:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	%eax, -44(%ebp)
	movl	%edx, -48(%ebp)
	movl	%ecx, -32(%ebp)
	leal	-1(%ecx), %eax
	movl	%eax, -36(%ebp)
	leal	0(,%ecx,4), %ebx
	leal	15(%ebx), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	12(%esp), %edi
	movl	%edi, -40(%ebp)
	testl	%ecx, %ecx
	jle	.L51
	movl	8(%ebp), %esi
	addl	%esi, %ebx
	movl	%ebx, -28(%ebp)
	movl	$0, %ebx
.L52:
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, (%edi)
	addl	%eax, %ebx
	addl	$4, %esi
	addl	$4, %edi
	movl	-28(%ebp), %eax
	cmpl	%eax, %esi
	jne	.L52
	movl	-32(%ebp), %eax
	leal	27(%ebx,%eax), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	27(%esp), %eax
	andl	$-16, %eax
	movl	%eax, -52(%ebp)
	movl	%eax, %ebx
	movl	$0, %edx
	jmp	.L58
.L65:
	movzbl	(%esi), %ecx
	movb	%cl, (%ebx)
	leal	1(%ebx), %edi
	leal	1(%esi), %esi
	leal	-1(%eax), %ecx
	movl	%ecx, -28(%ebp)
	jmp	.L54
.L66:
	movzwl	(%esi), %ecx
	movw	%cx, (%edi)
	leal	2(%edi), %edi
	leal	2(%esi), %esi
	subl	$2, -28(%ebp)
	jmp	.L55
.L53:
	movl	-28(%ebp), %ecx
	rep movsb
	addl	%ebx, %eax
	cmpl	%edx, -36(%ebp)
	setle	%cl
	decb	%cl
	andb	$45, %cl
	leal	1(%eax), %ebx
	movb	%cl, (%eax)
	incl	%edx
	cmpl	%edx, -32(%ebp)
	je	.L59
.L58:
	movl	-40(%ebp), %eax
	movl	(%eax,%edx,4), %eax
	movl	8(%ebp), %edi
	movl	(%edi,%edx,4), %edi
	movl	%edi, %esi
	movl	%eax, -28(%ebp)
	movl	%ebx, %edi
	cmpl	$8, %eax
	jb	.L53
	testb	$1, %bl
	jne	.L65
.L54:
	testl	$2, %edi
	jne	.L66
.L55:
	testl	$4, %edi
	je	.L53
	movl	(%esi), %ecx
	movl	%ecx, (%edi)
	leal	4(%edi), %edi
	leal	4(%esi), %esi
	subl	$4, -28(%ebp)
	jmp	.L53
.L51:
	movl	-32(%ebp), %eax
	addl	$27, %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	27(%esp), %eax
	andl	$-16, %eax
	movl	%eax, -52(%ebp)
.L59:
	movl	-48(%ebp), %ebx
	decl	%ebx
	movl	%ebx, 8(%esp)
	movl	-52(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-44(%ebp), %esi
	movl	%esi, (%esp)
	call	strncpy
	movb	$0, (%esi,%ebx)
	movl	-44(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	join, .-join
	.section	.rodata.str1.1
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
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$104, %esp
	movl	$4, %edx
	movl	$3, %eax
	call	fill
	movl	%eax, %ebx
	movl	$1, %edx
	movl	$1, %eax
	call	fill
	addl	%eax, %ebx
	movl	$2, %edx
	movl	$7, %eax
	call	fill
	addl	%eax, %ebx
	movl	$13, %edx
	movl	$10, %eax
	call	fill
	leal	(%ebx,%eax), %esi
	movl	$100, %eax
	call	chain
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, -40(%ebp)
	movl	$0, -36(%ebp)
	movl	$0, -32(%ebp)
	movl	$0, -28(%ebp)
	movl	$parts.0+12, (%esp)
	movl	$1, %ecx
	movl	$16, %edx
	leal	-40(%ebp), %eax
	call	join
	movl	%eax, %edi
	movl	$0, -48(%ebp)
	movl	$0, -44(%ebp)
	movl	$parts.0, (%esp)
	movl	$3, %ecx
	movl	$8, %edx
	leal	-48(%ebp), %eax
	call	join
	movl	%eax, %ebx
	movl	$parts.0, (%esp)
	movl	$5, %ecx
	movl	$24, %edx
	leal	-72(%ebp), %eax
	call	join
	movl	%edi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, -76(%ebp)
	movl	$1, %ebx
	movl	%esi, -92(%ebp)
	jmp	.L76
.L82:
	movzbl	%bl, %eax
	imull	$16843009, %eax, %eax
	testl	$4, %esi
	jne	.L80
.L69:
	movl	%edx, %ecx
	shrl	$2, %ecx
	rep stosl
	andl	$3, %edx
	jmp	.L68
.L80:
	movl	-88(%ebp), %edi
	movl	%eax, 0(,%edi,4)
	leal	4(%esi), %edi
	leal	-4(%ecx), %edx
	jmp	.L69
.L72:
	movl	-84(%ebp), %eax
	movzbl	-4(%esi,%eax,4), %eax
	addl	%eax, -76(%ebp)
	movl	-76(%ebp), %esi
	cmpl	$2000, %esi
	jg	.L74
	movl	-80(%ebp), %esp
.L73:
	incl	%ebx
	cmpl	$101, %ebx
	je	.L81
.L76:
	movl	%esp, -80(%ebp)
	movl	%ebx, -84(%ebp)
	leal	0(,%ebx,4), %ecx
	leal	15(%ecx), %eax
	movl	$16, %edi
	movl	$0, %edx
	divl	%edi
	sall	$4, %eax
	subl	%eax, %esp
	leal	19(%esp), %eax
	movl	%eax, %edi
	shrl	$2, %edi
	movl	%edi, -88(%ebp)
	andl	$-4, %eax
	movl	%eax, %esi
	movl	%ecx, %edx
	movl	%eax, %edi
	cmpl	$8, %ecx
	jnb	.L82
.L68:
	andl	$7, %edx
	movl	%edx, %ecx
	je	.L71
	movl	$0, %eax
.L70:
	movb	%bl, (%edi,%eax)
	incl	%eax
	cmpl	%ecx, %eax
	jb	.L70
.L71:
	movl	$1431655766, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	cmpl	%eax, %ebx
	jne	.L72
	movl	-80(%ebp), %esp
	jmp	.L73
.L74:
	movl	-92(%ebp), %esi
	movl	-80(%ebp), %esp
	jmp	.L75
.L81:
	movl	-92(%ebp), %esi
.L75:
	movl	$120, %eax
	call	sum_of_digits
	movl	-76(%ebp), %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$2, %eax
	call	large
	movl	%eax, %ebx
	movl	$1, %eax
	call	large
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1374389535, %edx
	movl	%esi, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%esi, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	sall	$2, %edx
	movl	%esi, %eax
	subl	%edx, %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
