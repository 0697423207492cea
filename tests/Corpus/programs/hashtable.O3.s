	.file	"hashtable.c"
	.text
	.p2align 4
	.type	by_count, @function
by_count:
	pushl	%ebx
	movl	8(%esp), %ecx
	movl	12(%esp), %ebx
	movl	4(%ecx), %edx
	movl	4(%ebx), %eax
	cmpl	%eax, %edx
	je	.L8
	popl	%ebx
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	movl	(%ebx), %eax
	movl	%eax, 12(%esp)
	movl	(%ecx), %eax
	movl	%eax, 8(%esp)
	popl	%ebx
	jmp	strcmp
	.size	by_count, .-by_count
	.p2align 4
	.type	erase, @function
erase:
	pushl	%ebp
	movl	%edx, %ecx
	pushl	%edi
	movl	%eax, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	%edx, 40(%esp)
	movzbl	(%edx), %edx
	testb	%dl, %dl
	je	.L21
	movl	$-2128831035, %eax
	.p2align 4
	.p2align 3
.L11:
	incl	%ecx
	xorl	%edx, %eax
	movzbl	(%ecx), %edx
	imull	$16777619, %eax, %eax
	testb	%dl, %dl
	jne	.L11
	movl	%eax, %edx
	shrl	$15, %edx
	movl	%edx, %ecx
	xorl	%eax, %ecx
.L10:
	movl	4(%ebp), %eax
	movl	0(%ebp), %edi
	leal	-1(%eax), %edx
	movl	%edi, 28(%esp)
	movl	%edx, %eax
	andl	%ecx, %eax
	leal	(%edi,%eax,8), %edi
	movl	12(%ebp), %eax
	movl	(%edi), %ebx
	movl	%eax, 24(%esp)
	incl	%eax
	movl	%eax, 12(%ebp)
	testl	%ebx, %ebx
	je	.L19
	movl	%ebp, 36(%esp)
	xorl	%eax, %eax
	movl	%edi, %ebp
	movl	%eax, 44(%esp)
	movl	%ecx, %esi
	movl	%ecx, %edi
	movl	%edx, 32(%esp)
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L15:
	movl	%ebx, (%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L30
.L16:
	movl	32(%esp), %edx
	leal	1(%esi), %eax
	movl	28(%esp), %ecx
	andl	%eax, %edx
	leal	(%ecx,%edx,8), %ebp
	movl	24(%esp), %ecx
	leal	2(%ecx,%esi), %ebx
	movl	36(%esp), %esi
	subl	%edi, %ebx
	movl	%ebx, 12(%esi)
	movl	0(%ebp), %ebx
	testl	%ebx, %ebx
	je	.L18
	movl	%eax, %esi
.L13:
	cmpl	$gone, %ebx
	jne	.L15
	movl	44(%esp), %eax
	testl	%eax, %eax
	cmovne	%eax, %ebp
	movl	%ebp, 44(%esp)
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L18:
	movl	44(%esp), %eax
	testl	%eax, %eax
	je	.L19
	movl	44(%esp), %edi
	movl	(%edi), %ebx
	testl	%ebx, %ebx
	je	.L19
	cmpl	$gone, %ebx
	je	.L19
.L17:
	movl	%ebx, (%esp)
	call	free
	movl	4(%edi), %eax
	movl	$gone, (%edi)
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	addl	$60, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	movl	%ebp, %edi
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L21:
	movl	$-2128764932, %ecx
	jmp	.L10
	.size	erase, .-erase
	.p2align 4
	.type	count, @function
count:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	%edx, 44(%esp)
	movl	4(%eax), %edi
	movl	8(%eax), %eax
	leal	(%edi,%edi), %ebx
	sall	$2, %eax
	leal	(%ebx,%edi), %edx
	cmpl	%edx, %eax
	jnb	.L86
	movl	44(%esp), %ecx
	movzbl	(%ecx), %eax
	testb	%al, %al
	je	.L62
.L88:
	movl	$-2128831035, %edx
	.p2align 4
	.p2align 3
.L45:
	incl	%ecx
	xorl	%eax, %edx
	movzbl	(%ecx), %eax
	imull	$16777619, %edx, %edx
	testb	%al, %al
	jne	.L45
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	movl	%eax, %ecx
.L44:
	movl	0(%ebp), %esi
	decl	%edi
	movl	%edi, %eax
	andl	%ecx, %eax
	movl	%esi, 28(%esp)
	leal	(%esi,%eax,8), %esi
	movl	12(%ebp), %eax
	movl	%eax, 32(%esp)
	incl	%eax
	movl	%eax, 12(%ebp)
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L46
	movl	%edi, 36(%esp)
	xorl	%edx, %edx
	movl	%ebp, %edi
	movl	%edx, 40(%esp)
	movl	%ecx, %ebx
	movl	%ecx, %ebp
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L49:
	movl	%eax, (%esp)
	movl	44(%esp), %ecx
	movl	%ecx, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L51
.L50:
	movl	36(%esp), %eax
	leal	1(%ebx), %ecx
	movl	28(%esp), %esi
	andl	%ecx, %eax
	leal	(%esi,%eax,8), %esi
	movl	32(%esp), %eax
	leal	2(%eax,%ebx), %eax
	subl	%ebp, %eax
	movl	%eax, 12(%edi)
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L52
	movl	%ecx, %ebx
.L47:
	cmpl	$gone, %eax
	jne	.L49
	movl	40(%esp), %eax
	testl	%eax, %eax
	cmovne	%eax, %esi
	movl	%esi, 40(%esp)
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L52:
	movl	40(%esp), %edx
	movl	%edi, %ebp
	testl	%edx, %edx
	je	.L46
	movl	40(%esp), %esi
	movl	(%esi), %ecx
	testl	%ecx, %ecx
	sete	%dl
	cmpl	$gone, %ecx
	movzbl	%dl, %eax
	je	.L53
	testb	%dl, %dl
	jne	.L53
.L51:
	movl	4(%esi), %eax
	incl	%eax
	movl	%eax, 4(%esi)
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L46:
	movl	%esi, 40(%esp)
	movl	$1, %eax
.L53:
	addl	%eax, 8(%ebp)
	movl	44(%esp), %ebp
	movl	%ebp, (%esp)
	call	strlen
	leal	1(%eax), %esi
	movl	%eax, %ebx
	movl	%esi, (%esp)
	call	malloc
	movl	%esi, %ecx
	movl	%ebp, %esi
	cmpl	$8, %ecx
	movl	%eax, %edi
	jnb	.L87
.L55:
	rep movsb
	movl	40(%esp), %edi
	movl	%eax, (%edi)
	movl	%edi, %esi
	movl	$1, %eax
	movl	$0, 4(%edi)
	movl	%eax, 4(%esi)
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L86:
	testl	%edi, %edi
	movl	0(%ebp), %esi
	je	.L34
	movl	%ebx, 4(%ebp)
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	calloc
	incl	16(%ebp)
	movl	$0, 8(%ebp)
	movl	%esi, 28(%esp)
	movl	%esi, 60(%esp)
	movl	%eax, 36(%esp)
	movl	%eax, 0(%ebp)
	leal	(%esi,%edi,8), %eax
	movl	%eax, 56(%esp)
	leal	-1(%ebx), %eax
	movl	%eax, 40(%esp)
	.p2align 4
	.p2align 3
.L43:
	movl	28(%esp), %eax
	movl	(%eax), %edi
	cmpl	$gone, %edi
	je	.L35
	testl	%edi, %edi
	je	.L35
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L58
	movl	%edi, %ecx
	movl	$-2128831035, %edx
	.p2align 4
	.p2align 3
.L37:
	incl	%ecx
	xorl	%eax, %edx
	movzbl	(%ecx), %eax
	imull	$16777619, %edx, %edx
	testb	%al, %al
	jne	.L37
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	movl	%eax, 32(%esp)
	movl	%eax, %ebx
.L36:
	movl	40(%esp), %eax
	movl	12(%ebp), %edx
	movl	36(%esp), %esi
	andl	%ebx, %eax
	leal	(%esi,%eax,8), %esi
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L85
	movl	%edi, 48(%esp)
	xorl	%ecx, %ecx
	movl	%edx, %edi
	movl	%ecx, 52(%esp)
	movl	%ebp, %edx
	movl	%esi, %ebp
	movl	%edx, %esi
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L40:
	movl	%eax, (%esp)
	movl	48(%esp), %edx
	movl	%edx, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L61
.L41:
	movl	40(%esp), %eax
	leal	1(%ebx), %ecx
	movl	36(%esp), %edx
	andl	%ecx, %eax
	leal	(%edx,%eax,8), %ebp
	leal	2(%edi,%ebx), %eax
	movl	32(%esp), %ebx
	subl	%ebx, %eax
	movl	%eax, 12(%esi)
	movl	0(%ebp), %eax
	testl	%eax, %eax
	je	.L42
	movl	%ecx, %ebx
.L39:
	cmpl	$gone, %eax
	jne	.L40
	movl	52(%esp), %eax
	testl	%eax, %eax
	cmovne	%eax, %ebp
	movl	%ebp, 52(%esp)
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L42:
	movl	52(%esp), %ecx
	movl	%esi, %eax
	movl	%ebp, %esi
	movl	%eax, %ebp
	testl	%ecx, %ecx
	cmove	%esi, %ecx
.L38:
	movl	28(%esp), %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	incl	8(%ebp)
	movl	%edx, 4(%ecx)
	movl	%eax, (%ecx)
.L35:
	addl	$8, 28(%esp)
	movl	28(%esp), %eax
	cmpl	%eax, 56(%esp)
	jne	.L43
	movl	60(%esp), %esi
.L57:
	movl	%esi, (%esp)
	call	free
	movl	44(%esp), %ecx
	movl	4(%ebp), %edi
	movzbl	(%ecx), %eax
	testb	%al, %al
	jne	.L88
.L62:
	movl	$-2128764932, %ecx
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L61:
	movl	%esi, %eax
	movl	%ebp, %esi
	movl	%eax, %ebp
.L85:
	movl	%esi, %ecx
	jmp	.L38
	.p2align 4,,10
	.p2align 3
.L87:
	testb	$4, %al
	je	.L55
	movl	0(%ebp), %edx
	leal	4(%eax), %edi
	addl	$4, %esi
	leal	-3(%ebx), %ecx
	movl	%edx, (%eax)
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L58:
	movl	$-2128764932, %ecx
	movl	%ecx, 32(%esp)
	movl	32(%esp), %ebx
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L34:
	movl	$8, 4(%ebp)
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	$8, (%esp)
	call	calloc
	incl	16(%ebp)
	movl	$0, 8(%ebp)
	movl	%eax, 0(%ebp)
	jmp	.L57
	.size	count, .-count
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d words, %u slots used of %u, %u growths\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"zebra"
.LC2:
	.string	"a"
.LC3:
	.string	"the"
	.section	.rodata.str1.4
	.align 4
.LC4:
	.string	"erased: the %d, a %d, zebra %d\n"
	.section	.rodata.str1.1
.LC5:
	.string	"x%d"
.LC6:
	.string	"\n"
.LC7:
	.string	"%s %d%s"
.LC8:
	.string	", "
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
	xorl	%edx, %edx
	movl	%esp, %ebp
	xorl	%ecx, %ecx
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	addl	$-128, %esp
	movl	%edx, 76(%esp)
	movl	%ecx, 80(%esp)
	movl	%ebx, 84(%esp)
	movl	%esi, 88(%esp)
	movl	%edi, 92(%esp)
	call	getchar
	cmpl	$-1, %eax
	je	.L187
	movl	%eax, %esi
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	leal	76(%esp), %ecx
	xorl	%edi, %edi
	movl	%ecx, 36(%esp)
	leal	96(%esp), %eax
	movl	%edi, %ebx
	movl	%eax, 60(%esp)
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L90:
	movl	%esi, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L92
.L188:
	cmpl	$31, %ebx
	je	.L93
	movl	%esi, (%esp)
	leal	1(%ebx), %esi
	call	tolower
	movl	%esi, 52(%esp)
	movb	%al, 96(%esp,%ebx)
	call	getchar
	movl	52(%esp), %ebx
	cmpl	$-1, %eax
	movl	%eax, %esi
	jne	.L90
	.p2align 4
	.p2align 3
.L93:
	movb	$0, 96(%esp,%ebx)
	movl	36(%esp), %eax
	movl	%edi, %edx
	call	count
	movzbl	96(%esp), %edx
	testb	%dl, %dl
	je	.L138
	movl	%edi, %ecx
	movl	$-2128831035, %eax
	.p2align 4
	.p2align 3
.L97:
	incl	%ecx
	xorl	%edx, %eax
	movzbl	(%ecx), %edx
	imull	$16777619, %eax, %eax
	testb	%dl, %dl
	jne	.L97
	movl	%eax, %edx
	shrl	$15, %edx
	xorl	%edx, %eax
	andl	$15, %eax
	leal	0(,%eax,4), %ebx
.L96:
	movl	chains(,%eax,4), %esi
	addl	$chains, %ebx
	testl	%esi, %esi
	jne	.L98
	jmp	.L99
	.p2align 4,,10
	.p2align 3
.L100:
	movl	%esi, %ebx
	movl	(%esi), %esi
	testl	%esi, %esi
	je	.L99
.L98:
	movl	%edi, 4(%esp)
	leal	8(%esi), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L100
	movl	(%ebx), %eax
	movl	4(%eax), %esi
	leal	1(%esi), %edx
.L101:
	movl	%edx, 4(%eax)
	incl	56(%esp)
	call	getchar
	cmpl	$-1, %eax
	movl	%eax, %esi
	je	.L91
	movl	%esi, (%esp)
	xorl	%ebx, %ebx
	call	isalpha
	testl	%eax, %eax
	jne	.L188
.L92:
	testl	%ebx, %ebx
	jne	.L93
	.p2align 4,,7
	call	getchar
	cmpl	$-1, %eax
	movl	%eax, %esi
	jne	.L90
.L91:
	movl	$.LC0, (%esp)
	movl	92(%esp), %eax
	movl	%eax, 16(%esp)
	movl	80(%esp), %eax
	movl	%eax, 12(%esp)
	movl	84(%esp), %eax
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	36(%esp), %edi
	movl	$.LC1, %edx
	movl	%edi, %eax
	call	erase
	movl	$.LC2, %edx
	movl	%eax, %esi
	movl	%edi, %eax
	call	erase
	movl	$.LC3, %edx
	movl	%eax, %ebx
	movl	%edi, %eax
	call	erase
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%ecx, %ecx
	jmp	.L119
	.p2align 4,,10
	.p2align 3
.L107:
	movl	%ecx, 56(%esp)
	movl	60(%esp), %edx
	movl	36(%esp), %eax
	call	count
	movl	56(%esp), %ecx
.L118:
	incl	%ecx
	cmpl	$200, %ecx
	je	.L189
.L119:
	movl	%ecx, 56(%esp)
	movl	$-580400985, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$5, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, %eax
	movl	%eax, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	sprintf
	movl	56(%esp), %ecx
	imull	$-1431655765, %ecx, %eax
	subl	$1431655766, %eax
	cmpl	$1431655764, %eax
	ja	.L107
	movzbl	96(%esp), %eax
	testb	%al, %al
	je	.L140
	movl	60(%esp), %ebx
	movl	$-2128831035, %edx
	.p2align 4
	.p2align 3
.L109:
	incl	%ebx
	xorl	%eax, %edx
	movzbl	(%ebx), %eax
	imull	$16777619, %edx, %edx
	testb	%al, %al
	jne	.L109
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	movl	%eax, 56(%esp)
	movl	%eax, %esi
.L108:
	movl	80(%esp), %eax
	movl	76(%esp), %ebx
	leal	-1(%eax), %edx
	movl	%esi, %eax
	movl	%ebx, 48(%esp)
	andl	%edx, %eax
	leal	(%ebx,%eax,8), %edi
	movl	88(%esp), %eax
	movl	(%edi), %ebx
	movl	%eax, 52(%esp)
	incl	%eax
	movl	%eax, 88(%esp)
	testl	%ebx, %ebx
	je	.L118
	movl	%ecx, 32(%esp)
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	movl	%ebx, %eax
	movl	%edi, %ebx
	movl	%edx, 44(%esp)
	movl	%eax, %edi
	jmp	.L111
	.p2align 4,,10
	.p2align 3
.L113:
	movl	%edi, (%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L182
.L114:
	movl	44(%esp), %eax
	incl	%esi
	movl	48(%esp), %ecx
	movl	56(%esp), %edi
	andl	%esi, %eax
	leal	(%ecx,%eax,8), %ebx
	movl	52(%esp), %eax
	leal	1(%esi,%eax), %eax
	subl	%edi, %eax
	movl	(%ebx), %edi
	movl	%eax, 88(%esp)
	testl	%edi, %edi
	je	.L190
.L111:
	cmpl	$gone, %edi
	jne	.L113
	movl	40(%esp), %eax
	testl	%eax, %eax
	cmovne	%eax, %ebx
	movl	%ebx, 40(%esp)
	jmp	.L114
	.p2align 4,,10
	.p2align 3
.L190:
	movl	40(%esp), %eax
	movl	32(%esp), %ecx
	testl	%eax, %eax
	je	.L118
	movl	40(%esp), %edi
	movl	(%edi), %ebx
	cmpl	$gone, %ebx
	je	.L118
	testl	%ebx, %ebx
	je	.L118
.L115:
	movl	%ebx, (%esp)
	movl	%ecx, 56(%esp)
	call	free
	movl	56(%esp), %ecx
	movl	$gone, (%edi)
	incl	%ecx
	cmpl	$200, %ecx
	jne	.L119
.L189:
	movl	80(%esp), %esi
	movl	76(%esp), %ebx
	testl	%esi, %esi
	je	.L120
	leal	(%ebx,%esi,8), %edi
	movl	%ebx, %ecx
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L122:
	movl	(%ecx), %eax
	testl	%eax, %eax
	je	.L121
	cmpl	$gone, %eax
	je	.L121
	movl	(%ecx), %eax
	movl	4(%ecx), %edx
	movl	%eax, (%ebx,%esi,8)
	movl	%edx, 4(%ebx,%esi,8)
	incl	%esi
.L121:
	addl	$8, %ecx
	cmpl	%ecx, %edi
	jne	.L122
	movl	%esi, 4(%esp)
	movl	$by_count, %eax
	movl	%eax, 12(%esp)
	movl	$8, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	qsort
	testl	%esi, %esi
	je	.L124
	movl	%esi, 60(%esp)
	leal	-1(%esi), %ecx
	movl	$29, %eax
	cmpl	%eax, %ecx
	movl	%ebx, %esi
	cmova	%eax, %ecx
	xorl	%edi, %edi
	movl	%ecx, %ebx
.L129:
	movl	$-1431655765, %eax
	mull	%edi
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	movl	%edi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	cmpl	$5, %edx
	je	.L191
	movl	$.LC8, %ecx
	movl	%ecx, 12(%esp)
.L186:
	movl	4(%esi,%edi,8), %eax
	movl	%eax, 8(%esp)
	movl	(%esi,%edi,8), %eax
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%esi,%edi,8), %eax
	incl	%edi
	movl	%eax, (%esp)
	call	free
	cmpl	%edi, %ebx
	jnb	.L129
	movl	%esi, %ebx
	movl	60(%esp), %esi
	cmpl	%esi, %edi
	jnb	.L124
	leal	(%ebx,%edi,8), %edi
	leal	(%ebx,%esi,8), %eax
	movl	%edi, %esi
	movl	%ebx, %edi
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L131:
	movl	(%esi), %edx
	addl	$8, %esi
	movl	%edx, (%esp)
	call	free
	cmpl	%ebx, %esi
	jne	.L131
	movl	60(%esp), %esi
	movl	%edi, %ebx
.L124:
	movl	%esi, 4(%esp)
	movl	88(%esp), %eax
	movl	$.LC9, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	xorl	%edx, %edx
	movl	%edx, 60(%esp)
	movl	%esi, 56(%esp)
	movl	%ebx, 52(%esp)
	.p2align 4
	.p2align 3
.L135:
	movl	60(%esp), %eax
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	chains(,%eax,4), %edi
	testl	%edi, %edi
	je	.L133
	.p2align 4
	.p2align 3
.L134:
	movl	%edi, %edx
	movl	(%edi), %edi
	incl	%esi
	movl	4(%edx), %eax
	movl	%edx, (%esp)
	addl	%eax, %ebx
	call	free
	testl	%edi, %edi
	jne	.L134
.L133:
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	60(%esp)
	movl	60(%esp), %eax
	cmpl	$16, %eax
	jne	.L135
	movl	$.LC11, (%esp)
	movl	52(%esp), %ebx
	movl	56(%esp), %esi
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
.L182:
	movl	%edi, %eax
	movl	32(%esp), %ecx
	movl	%ebx, %edi
	movl	%eax, %ebx
	jmp	.L115
	.p2align 4,,10
	.p2align 3
.L140:
	movl	$-2128764932, %eax
	movl	%eax, 56(%esp)
	movl	56(%esp), %esi
	jmp	.L108
	.p2align 4,,10
	.p2align 3
.L99:
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, %esi
	leal	9(%eax), %eax
	incl	%esi
	movl	%eax, (%esp)
	call	malloc
	movl	%edi, %edx
	movl	%esi, 52(%esp)
	cmpl	$4, 52(%esp)
	movl	$0, (%eax)
	leal	8(%eax), %ecx
	movl	$0, 4(%eax)
	movl	%ecx, %esi
	jnb	.L192
.L102:
	xorl	%ecx, %ecx
	testb	$2, 52(%esp)
	je	.L105
	movzwl	(%edx), %ecx
	movw	%cx, (%esi)
	movl	$2, %ecx
.L105:
	testb	$1, 52(%esp)
	je	.L106
	movzbl	(%edx,%ecx), %edx
	movb	%dl, (%esi,%ecx)
.L106:
	movl	%eax, (%ebx)
	movl	$1, %edx
	jmp	.L101
.L138:
	movl	$48, %ebx
	movl	$12, %eax
	jmp	.L96
.L192:
	movl	%eax, 48(%esp)
	movl	52(%esp), %esi
	xorl	%edx, %edx
	andl	$-4, %esi
.L103:
	movl	(%edi,%edx), %eax
	movl	%eax, (%ecx,%edx)
	addl	$4, %edx
	cmpl	%esi, %edx
	jb	.L103
	leal	(%ecx,%edx), %esi
	movl	48(%esp), %eax
	addl	%edi, %edx
	jmp	.L102
.L191:
	movl	$.LC6, %eax
	movl	%eax, 12(%esp)
	jmp	.L186
.L187:
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	leal	96(%esp), %eax
	movl	%eax, 60(%esp)
	leal	76(%esp), %eax
	movl	%eax, 36(%esp)
	jmp	.L91
.L120:
	movl	$by_count, 12(%esp)
	xorl	%eax, %eax
	movl	$8, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	qsort
	jmp	.L124
	.size	main, .-main
	.local	chains
	.comm	chains,64,32
	.local	gone
	.comm	gone,1,1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
