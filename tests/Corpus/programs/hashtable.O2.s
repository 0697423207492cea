	.file	"hashtable.c"
	.text
	.p2align 4
	.type	find, @function
find:
	pushl	%ebp
	movl	%edx, %ecx
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$44, %esp
	movl	%edx, 24(%esp)
	movzbl	(%edx), %edx
	testb	%dl, %dl
	je	.L9
	movl	$-2128831035, %eax
	.p2align 4
	.p2align 3
.L3:
	incl	%ecx
	xorl	%edx, %eax
	movzbl	(%ecx), %edx
	imull	$16777619, %eax, %eax
	testb	%dl, %dl
	jne	.L3
	movl	%eax, %ebx
	shrl	$15, %ebx
	xorl	%eax, %ebx
.L2:
	movl	4(%esi), %eax
	movl	(%esi), %ecx
	incl	12(%esi)
	leal	-1(%eax), %ebp
	movl	%ebp, %eax
	andl	%ebx, %eax
	leal	(%ecx,%eax,8), %edi
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.L12
	movl	%ebp, 20(%esp)
	xorl	%edx, %edx
	movl	%ecx, %ebp
	movl	%edx, 28(%esp)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L6:
	movl	%eax, (%esp)
	movl	24(%esp), %ecx
	movl	%ecx, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L12
.L7:
	movl	20(%esp), %eax
	incl	%ebx
	incl	12(%esi)
	andl	%ebx, %eax
	leal	0(%ebp,%eax,8), %edi
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.L16
.L5:
	cmpl	$gone, %eax
	jne	.L6
	movl	28(%esp), %eax
	testl	%eax, %eax
	cmovne	%eax, %edi
	movl	%edi, 28(%esp)
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L16:
	movl	28(%esp), %edx
	testl	%edx, %edx
	cmove	%edi, %edx
	addl	$44, %esp
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	addl	$44, %esp
	movl	%edi, %edx
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movl	$-2128764932, %ebx
	jmp	.L2
	.size	find, .-find
	.p2align 4
	.type	erase, @function
erase:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	call	find
	movl	%eax, %ebx
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L19
	cmpl	$gone, %eax
	je	.L19
	movl	%eax, (%esp)
	call	free
	movl	4(%ebx), %eax
	movl	$gone, (%ebx)
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	movl	24(%esp), %ebx
	xorl	%eax, %eax
	addl	$28, %esp
	ret
	.size	erase, .-erase
	.p2align 4
	.type	count, @function
count:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%edx, 28(%esp)
	movl	4(%eax), %ebp
	movl	8(%eax), %eax
	leal	(%ebp,%ebp), %edx
	sall	$2, %eax
	leal	(%edx,%ebp), %ecx
	cmpl	%ecx, %eax
	jnb	.L43
.L22:
	movl	28(%esp), %edx
	movl	%edi, %eax
	call	find
	movl	(%eax), %edx
	movl	%eax, %ebx
	testl	%edx, %edx
	sete	%al
	cmpl	$gone, %edx
	je	.L26
	testb	%al, %al
	jne	.L26
	movl	4(%ebx), %eax
	incl	%eax
	movl	%eax, 4(%ebx)
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L26:
	movl	28(%esp), %esi
	movzbl	%al, %eax
	addl	%eax, 8(%edi)
	movl	%esi, (%esp)
	call	strlen
	leal	1(%eax), %edi
	movl	%eax, %ebp
	movl	%edi, (%esp)
	call	malloc
	movl	%edi, %ecx
	cmpl	$8, %ecx
	movl	%eax, %edi
	jnb	.L44
.L28:
	rep movsb
	movl	%eax, (%ebx)
	movl	$1, %eax
	movl	%eax, 4(%ebx)
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	testl	%ebp, %ebp
	movl	(%edi), %esi
	je	.L23
	movl	%edx, 4(%edi)
	movl	$8, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 4(%esp)
	movl	%edx, (%esp)
	call	calloc
	incl	16(%edi)
	movl	$0, 8(%edi)
	movl	%eax, (%edi)
	.p2align 4
	.p2align 3
.L25:
	movl	(%esi,%ebx,8), %edx
	testl	%edx, %edx
	je	.L24
	cmpl	$gone, %edx
	je	.L24
	movl	%edi, %eax
	call	find
	movl	(%esi,%ebx,8), %edx
	movl	4(%esi,%ebx,8), %ecx
	movl	%edx, (%eax)
	movl	%ecx, 4(%eax)
	incl	8(%edi)
.L24:
	incl	%ebx
	cmpl	%ebx, %ebp
	jne	.L25
.L30:
	movl	%esi, (%esp)
	call	free
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L44:
	testb	$4, %al
	je	.L28
	movl	(%esi), %edx
	leal	4(%eax), %edi
	addl	$4, %esi
	leal	-3(%ebp), %ecx
	movl	%edx, (%eax)
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L23:
	movl	$8, 4(%edi)
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	$8, (%esp)
	call	calloc
	incl	16(%edi)
	movl	$0, 8(%edi)
	movl	%eax, (%edi)
	jmp	.L30
	.size	count, .-count
	.p2align 4
	.type	by_count, @function
by_count:
	pushl	%ebx
	movl	8(%esp), %ecx
	movl	12(%esp), %ebx
	movl	4(%ecx), %edx
	movl	4(%ebx), %eax
	cmpl	%eax, %edx
	je	.L51
	popl	%ebx
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L51:
	movl	(%ebx), %eax
	movl	%eax, 12(%esp)
	movl	(%ecx), %eax
	movl	%eax, 8(%esp)
	popl	%ebx
	jmp	strcmp
	.size	by_count, .-by_count
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	", "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"%d words, %u slots used of %u, %u growths\n"
	.section	.rodata.str1.1
.LC3:
	.string	"zebra"
.LC4:
	.string	"a"
.LC5:
	.string	"the"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"erased: the %d, a %d, zebra %d\n"
	.section	.rodata.str1.1
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	xorl	%ecx, %ecx
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$112, %esp
	movl	%eax, 60(%esp)
	movl	%edx, 64(%esp)
	movl	%ecx, 68(%esp)
	movl	%ebx, 72(%esp)
	movl	%esi, 76(%esp)
	call	getchar
	cmpl	$-1, %eax
	je	.L124
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	leal	60(%esp), %eax
	xorl	%esi, %esi
	movl	%eax, 44(%esp)
	leal	80(%esp), %ebx
	.p2align 4
	.p2align 3
.L53:
	movl	%edi, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L55
.L125:
	cmpl	$31, %esi
	je	.L56
	movl	%edi, (%esp)
	call	tolower
	leal	1(%esi), %ecx
	movl	%ecx, 36(%esp)
	movb	%al, 80(%esp,%esi)
	call	getchar
	movl	36(%esp), %esi
	cmpl	$-1, %eax
	movl	%eax, %edi
	jne	.L53
	.p2align 4
	.p2align 3
.L56:
	movb	$0, 80(%esp,%esi)
	movl	44(%esp), %eax
	movl	%ebx, %edx
	call	count
	movzbl	80(%esp), %edx
	testb	%dl, %dl
	je	.L87
	movl	%ebx, %ecx
	movl	$-2128831035, %eax
	.p2align 4
	.p2align 3
.L60:
	incl	%ecx
	xorl	%edx, %eax
	movzbl	(%ecx), %edx
	imull	$16777619, %eax, %eax
	testb	%dl, %dl
	jne	.L60
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
	andl	$15, %eax
	leal	0(,%eax,4), %esi
.L59:
	movl	chains(,%eax,4), %edi
	addl	$chains, %esi
	testl	%edi, %edi
	jne	.L61
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L63:
	movl	%edi, %esi
	movl	(%edi), %edi
	testl	%edi, %edi
	je	.L62
.L61:
	movl	%ebx, 4(%esp)
	leal	8(%edi), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L63
	movl	(%esi), %eax
	movl	4(%eax), %ecx
	leal	1(%ecx), %edx
.L64:
	movl	%edx, 4(%eax)
	incl	40(%esp)
	call	getchar
	cmpl	$-1, %eax
	movl	%eax, %edi
	je	.L54
	movl	%edi, (%esp)
	xorl	%esi, %esi
	call	isalpha
	testl	%eax, %eax
	jne	.L125
.L55:
	testl	%esi, %esi
	jne	.L56
	.p2align 4,,7
	call	getchar
	cmpl	$-1, %eax
	movl	%eax, %edi
	jne	.L53
.L54:
	movl	$.LC2, (%esp)
	movl	76(%esp), %eax
	movl	%eax, 16(%esp)
	movl	64(%esp), %eax
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	44(%esp), %esi
	movl	$.LC3, %edx
	movl	%esi, %eax
	call	erase
	movl	$.LC4, %edx
	movl	%esi, 44(%esp)
	movl	%eax, %edi
	movl	%esi, %eax
	call	erase
	movl	$.LC5, %edx
	movl	%eax, %esi
	movl	44(%esp), %eax
	call	erase
	movl	%edi, 12(%esp)
	xorl	%edi, %edi
	movl	%esi, 8(%esp)
	movl	$-580400985, %esi
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L70:
	call	count
.L71:
	incl	%edi
	cmpl	$200, %edi
	je	.L126
.L72:
	movl	%ebx, (%esp)
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	addl	%edi, %edx
	sarl	$5, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,4), %edx
	movl	%edi, %eax
	subl	%edx, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, %eax
	movl	%eax, 4(%esp)
	call	sprintf
	imull	$-1431655765, %edi, %eax
	movl	%ebx, %edx
	subl	$1431655766, %eax
	cmpl	$1431655764, %eax
	movl	44(%esp), %eax
	ja	.L70
	call	find
	movl	%eax, 40(%esp)
	movl	(%eax), %edx
	testl	%edx, %edx
	je	.L71
	cmpl	$gone, %edx
	je	.L71
	movl	%edx, (%esp)
	incl	%edi
	call	free
	movl	40(%esp), %eax
	cmpl	$200, %edi
	movl	$gone, (%eax)
	jne	.L72
.L126:
	movl	64(%esp), %esi
	movl	60(%esp), %ebx
	testl	%esi, %esi
	je	.L73
	leal	(%ebx,%esi,8), %edi
	movl	%ebx, %ecx
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L75:
	movl	(%ecx), %eax
	cmpl	$gone, %eax
	je	.L74
	testl	%eax, %eax
	je	.L74
	movl	(%ecx), %eax
	movl	4(%ecx), %edx
	movl	%eax, (%ebx,%esi,8)
	movl	%edx, 4(%ebx,%esi,8)
	incl	%esi
.L74:
	addl	$8, %ecx
	cmpl	%edi, %ecx
	jne	.L75
	movl	%esi, 4(%esp)
	movl	$by_count, %ecx
	movl	$8, %edi
	movl	%ecx, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%ebx, (%esp)
	call	qsort
	testl	%esi, %esi
	je	.L77
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L81:
	cmpl	$29, %edi
	ja	.L79
	movl	$-1431655765, %eax
	movl	$.LC1, %ecx
	mull	%edi
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	movl	%edi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	movl	$.LC0, %eax
	cmpl	$5, %edx
	cmovne	%ecx, %eax
	movl	%eax, 12(%esp)
	movl	4(%ebx,%edi,8), %eax
	movl	%eax, 8(%esp)
	movl	(%ebx,%edi,8), %eax
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L79:
	movl	(%ebx,%edi,8), %eax
	incl	%edi
	movl	%eax, (%esp)
	call	free
	cmpl	%edi, %esi
	jne	.L81
.L77:
	movl	%esi, 4(%esp)
	movl	72(%esp), %eax
	movl	$.LC9, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	movl	%esi, 40(%esp)
	movl	%ebx, 36(%esp)
	.p2align 4
	.p2align 3
.L84:
	movl	44(%esp), %eax
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	chains(,%eax,4), %edi
	testl	%edi, %edi
	je	.L82
	.p2align 4
	.p2align 3
.L83:
	movl	%edi, %edx
	movl	(%edi), %edi
	incl	%esi
	movl	4(%edx), %eax
	movl	%edx, (%esp)
	addl	%eax, %ebx
	call	free
	testl	%edi, %edi
	jne	.L83
.L82:
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	$16, %eax
	jne	.L84
	movl	$.LC11, (%esp)
	movl	36(%esp), %ebx
	movl	40(%esp), %esi
	call	puts
	movl	%ebx, (%esp)
	call	free
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	movl	%ebx, (%esp)
	call	strlen
	movl	%eax, %edi
	leal	9(%eax), %eax
	incl	%edi
	movl	%eax, (%esp)
	call	malloc
	movl	%ebx, %edx
	movl	%edi, 36(%esp)
	cmpl	$4, 36(%esp)
	movl	$0, (%eax)
	leal	8(%eax), %ecx
	movl	$0, 4(%eax)
	movl	%ecx, %edi
	jnb	.L127
.L65:
	xorl	%ecx, %ecx
	testb	$2, 36(%esp)
	je	.L68
	movzwl	(%edx), %ecx
	movw	%cx, (%edi)
	movl	$2, %ecx
.L68:
	testb	$1, 36(%esp)
	je	.L69
	movzbl	(%edx,%ecx), %edx
	movb	%dl, (%edi,%ecx)
.L69:
	movl	%eax, (%esi)
	movl	$1, %edx
	jmp	.L64
	.p2align 4,,10
	.p2align 3
.L87:
	movl	$48, %esi
	movl	$12, %eax
	jmp	.L59
.L127:
	movl	%eax, 32(%esp)
	movl	36(%esp), %edi
	xorl	%edx, %edx
	andl	$-4, %edi
.L66:
	movl	(%ebx,%edx), %eax
	movl	%eax, (%ecx,%edx)
	addl	$4, %edx
	cmpl	%edi, %edx
	jb	.L66
	leal	(%ecx,%edx), %edi
	movl	32(%esp), %eax
	addl	%ebx, %edx
	jmp	.L65
.L124:
	leal	80(%esp), %ebx
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	leal	60(%esp), %eax
	movl	%eax, 44(%esp)
	jmp	.L54
.L73:
	movl	$by_count, 12(%esp)
	xorl	%eax, %eax
	movl	$8, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	qsort
	jmp	.L77
	.size	main, .-main
	.local	chains
	.comm	chains,64,32
	.local	gone
	.comm	gone,1,1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
