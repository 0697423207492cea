	.file	"hashtable.c"
	.text
	.type	find, @function
find:
	pushl	%ebp
	movl	$-2128831035, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
.L2:
	movzbl	(%esi), %eax
	testb	%al, %al
	je	.L17
	xorl	%ecx, %eax
	incl	%esi
	imull	$16777619, %eax, %ecx
	jmp	.L2
.L17:
	movl	%ecx, %eax
	xorl	%edi, %edi
	shrl	$15, %eax
	xorl	%eax, %ecx
	movl	(%ebx), %eax
	movl	%eax, -28(%ebp)
	movl	4(%ebx), %eax
	decl	%eax
	movl	%eax, -32(%ebp)
.L8:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %esi
	incl	12(%ebx)
	andl	%ecx, %eax
	leal	(%esi,%eax,8), %esi
	movl	(%esi), %eax
	testl	%eax, %eax
	jne	.L4
	testl	%edi, %edi
	cmovne	%edi, %esi
	jmp	.L1
.L4:
	cmpl	$gone, %eax
	jne	.L6
	testl	%edi, %edi
	cmove	%esi, %edi
	jmp	.L7
.L6:
	movl	%ecx, -40(%ebp)
	pushl	%ecx
	pushl	%ecx
	pushl	%edx
	movl	%edx, -36(%ebp)
	pushl	%eax
	call	strcmp
	addl	$16, %esp
	movl	-36(%ebp), %edx
	movl	-40(%ebp), %ecx
	testl	%eax, %eax
	je	.L1
.L7:
	incl	%ecx
	jmp	.L8
.L1:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	find, .-find
	.type	erase, @function
erase:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%ecx
	call	find
	movl	%eax, %ebx
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L20
	cmpl	$gone, %eax
	je	.L20
	subl	$12, %esp
	pushl	%eax
	call	free
	movl	4(%ebx), %eax
	addl	$16, %esp
	movl	$gone, (%ebx)
	jmp	.L18
.L20:
	xorl	%eax, %eax
.L18:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	erase, .-erase
	.type	count, @function
count:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
	movl	%edx, -32(%ebp)
	movl	4(%eax), %edi
	movl	8(%eax), %eax
	leal	(%edi,%edi,2), %edx
	sall	$2, %eax
	cmpl	%edx, %eax
	jb	.L23
	movl	(%ebx), %ecx
	testl	%edi, %edi
	movl	$8, %edx
	leal	(%edi,%edi), %eax
	cmove	%edx, %eax
	movl	%eax, 4(%ebx)
	movl	%ecx, -36(%ebp)
	pushl	%esi
	pushl	%esi
	pushl	$8
	pushl	%eax
	call	calloc
	movl	-36(%ebp), %ecx
	addl	$16, %esp
	incl	16(%ebx)
	movl	%eax, (%ebx)
	xorl	%eax, %eax
	movl	%eax, 8(%ebx)
	xorl	%eax, %eax
	movl	%eax, -28(%ebp)
.L25:
	movl	-28(%ebp), %eax
	cmpl	%eax, %edi
	je	.L42
	movl	-28(%ebp), %eax
	movl	(%ecx,%eax,8), %edx
	testl	%edx, %edx
	je	.L26
	cmpl	$gone, %edx
	je	.L26
	movl	%ecx, -36(%ebp)
	movl	%ebx, %eax
	call	find
	movl	-36(%ebp), %ecx
	movl	%eax, %esi
	movl	-28(%ebp), %eax
	movl	4(%ecx,%eax,8), %edx
	movl	(%ecx,%eax,8), %eax
	movl	%edx, 4(%esi)
	movl	%eax, (%esi)
	incl	8(%ebx)
.L26:
	incl	-28(%ebp)
	jmp	.L25
.L42:
	subl	$12, %esp
	pushl	%ecx
	call	free
	addl	$16, %esp
.L23:
	movl	-32(%ebp), %edx
	movl	%ebx, %eax
	call	find
	movl	(%eax), %edx
	movl	%eax, %esi
	testl	%edx, %edx
	sete	%al
	cmpl	$gone, %edx
	je	.L31
	testb	%al, %al
	je	.L28
.L31:
	subl	$12, %esp
	movzbl	%al, %eax
	addl	%eax, 8(%ebx)
	xorl	%ebx, %ebx
	pushl	-32(%ebp)
	call	strlen
	incl	%eax
	movl	%eax, (%esp)
	call	malloc
	popl	%edx
	popl	%ecx
	pushl	-32(%ebp)
	pushl	%eax
	call	strcpy
	addl	$16, %esp
	movl	%ebx, 4(%esi)
	movl	%eax, (%esi)
.L28:
	incl	4(%esi)
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	count, .-count
	.type	by_count, @function
by_count:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %edx
	movl	12(%ebp), %ecx
	movl	4(%edx), %ebx
	movl	4(%ecx), %eax
	cmpl	%eax, %ebx
	jne	.L47
	movl	(%ecx), %eax
	movl	%eax, 12(%ebp)
	movl	(%edx), %eax
	movl	%eax, 8(%ebp)
	popl	%ebx
	popl	%ebp
	jmp	strcmp
.L47:
	subl	%ebx, %eax
	popl	%ebx
	popl	%ebp
	ret
	.size	by_count, .-by_count
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	", "
.LC2:
	.string	"%d words, %u slots used of %u, %u growths\n"
.LC3:
	.string	"zebra"
.LC4:
	.string	"a"
.LC5:
	.string	"the"
.LC6:
	.string	"erased: the %d, a %d, zebra %d\n"
.LC7:
	.string	"x%d"
.LC8:
	.string	"%s %d%s"
.LC9:
	.string	"%u left, %u probes\n"
.LC10:
	.string	"%d:%d "
.LC11:
	.string	""
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
	xorl	%esi, %esi
	pushl	%ebx
	pushl	%ecx
	movl	$5, %ecx
	leal	-76(%ebp), %edi
	subl	$88, %esp
	rep stosl
	call	getchar
	cmpl	$-1, %eax
	je	.L51
	movl	%eax, %ebx
	xorl	%edi, %edi
	xorl	%esi, %esi
.L50:
	subl	$12, %esp
	pushl	%ebx
	call	isalpha
	addl	$16, %esp
	testl	%eax, %eax
	je	.L52
	cmpl	$31, %edi
	je	.L53
	subl	$12, %esp
	pushl	%ebx
	call	tolower
	leal	1(%edi), %edx
	addl	$16, %esp
	movl	%edx, -92(%ebp)
	movb	%al, -56(%ebp,%edi)
	call	getchar
	movl	-92(%ebp), %edx
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L94
.L54:
	movl	%edx, %edi
	jmp	.L50
.L94:
	movl	%edx, %edi
	jmp	.L53
.L52:
	testl	%edi, %edi
	je	.L55
.L53:
	movb	$0, -56(%ebp,%edi)
	leal	-56(%ebp), %edx
	leal	-76(%ebp), %eax
	call	count
	leal	-56(%ebp), %ecx
	movl	$-2128831035, %edx
.L56:
	movzbl	(%ecx), %eax
	testb	%al, %al
	je	.L95
	xorl	%edx, %eax
	incl	%ecx
	imull	$16777619, %eax, %edx
	jmp	.L56
.L95:
	leal	-56(%ebp), %ecx
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	andl	$15, %eax
	movl	chains(,%eax,4), %ebx
	leal	chains(,%eax,4), %edi
.L58:
	testl	%ebx, %ebx
	je	.L59
	pushl	%edx
	pushl	%edx
	pushl	%ecx
	leal	8(%ebx), %eax
	pushl	%eax
	call	strcmp
	leal	-56(%ebp), %ecx
	addl	$16, %esp
	testl	%eax, %eax
	je	.L74
	movl	%ebx, %edi
	movl	(%ebx), %ebx
	jmp	.L58
.L59:
	leal	-56(%ebp), %eax
	subl	$12, %esp
	pushl	%eax
	call	strlen
	addl	$9, %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, (%ebx)
	movl	%eax, 4(%ebx)
	leal	-56(%ebp), %eax
	popl	%edx
	popl	%ecx
	pushl	%eax
	leal	8(%ebx), %eax
	pushl	%eax
	call	strcpy
	addl	$16, %esp
	movl	%ebx, (%edi)
.L74:
	movl	(%edi), %eax
	incl	%esi
	incl	4(%eax)
.L55:
	call	getchar
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L51
	xorl	%edx, %edx
	jmp	.L54
.L51:
	subl	$12, %esp
	pushl	-60(%ebp)
	pushl	-72(%ebp)
	pushl	-68(%ebp)
	pushl	%esi
	pushl	$.LC2
	call	printf
	addl	$32, %esp
	movl	$.LC3, %edx
	leal	-76(%ebp), %eax
	call	erase
	movl	$.LC4, %edx
	movl	%eax, %esi
	leal	-76(%ebp), %eax
	call	erase
	movl	$.LC5, %edx
	movl	%eax, %ebx
	leal	-76(%ebp), %eax
	call	erase
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%eax
	pushl	$.LC6
	call	printf
	addl	$16, %esp
.L63:
	pushl	%eax
	movl	%ebx, %eax
	movl	$37, %ecx
	cltd
	idivl	%ecx
	leal	-56(%ebp), %esi
	pushl	%edx
	pushl	$.LC7
	pushl	%esi
	call	sprintf
	movl	%ebx, %eax
	movl	$3, %ecx
	cltd
	addl	$16, %esp
	idivl	%ecx
	leal	-76(%ebp), %eax
	cmpl	$2, %edx
	movl	%esi, %edx
	jne	.L61
	call	erase
	jmp	.L62
.L61:
	call	count
.L62:
	incl	%ebx
	cmpl	$200, %ebx
	jne	.L63
	movl	-72(%ebp), %edi
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movl	-76(%ebp), %ebx
.L64:
	cmpl	%ecx, %edi
	je	.L96
	movl	(%ebx,%ecx,8), %eax
	cmpl	$gone, %eax
	je	.L65
	testl	%eax, %eax
	je	.L65
	movl	(%ebx,%ecx,8), %eax
	movl	4(%ebx,%ecx,8), %edx
	movl	%eax, (%ebx,%esi,8)
	movl	%edx, 4(%ebx,%esi,8)
	incl	%esi
.L65:
	incl	%ecx
	jmp	.L64
.L96:
	pushl	$by_count
	xorl	%edi, %edi
	pushl	$8
	pushl	%esi
	pushl	%ebx
	call	qsort
	addl	$16, %esp
.L67:
	cmpl	%edi, %esi
	je	.L97
	cmpl	$29, %edi
	ja	.L68
	movl	$6, %ecx
	xorl	%edx, %edx
	movl	%edi, %eax
	divl	%ecx
	movl	$.LC1, %eax
	cmpl	$5, %edx
	movl	$.LC0, %edx
	cmove	%edx, %eax
	pushl	%eax
	pushl	4(%ebx,%edi,8)
	pushl	(%ebx,%edi,8)
	pushl	$.LC8
	call	printf
	addl	$16, %esp
.L68:
	subl	$12, %esp
	pushl	(%ebx,%edi,8)
	incl	%edi
	call	free
	addl	$16, %esp
	jmp	.L67
.L97:
	pushl	%eax
	xorl	%edi, %edi
	pushl	-64(%ebp)
	pushl	%esi
	pushl	$.LC9
	call	printf
	addl	$16, %esp
.L73:
	movl	chains(,%edi,4), %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
.L71:
	testl	%eax, %eax
	je	.L98
	movl	%edx, -100(%ebp)
	movl	(%eax), %edx
	subl	$12, %esp
	addl	4(%eax), %ecx
	movl	%edx, -92(%ebp)
	movl	%ecx, -96(%ebp)
	pushl	%eax
	call	free
	movl	-100(%ebp), %edx
	addl	$16, %esp
	movl	-92(%ebp), %eax
	movl	-96(%ebp), %ecx
	incl	%edx
	jmp	.L71
.L98:
	pushl	%eax
	incl	%edi
	pushl	%ecx
	pushl	%edx
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	cmpl	$16, %edi
	jne	.L73
	subl	$12, %esp
	pushl	$.LC11
	call	puts
	movl	%ebx, (%esp)
	call	free
	leal	-16(%ebp), %esp
	movl	%esi, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	chains
	.comm	chains,64,32
	.local	gone
	.comm	gone,1,1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
