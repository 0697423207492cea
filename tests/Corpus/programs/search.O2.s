	.file	"search.c"
	.text
	.p2align 4
	.type	plain, @function
plain:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$8, %esp
	movl	32(%esp), %eax
	movl	40(%esp), %ebp
	movl	36(%esp), %esi
	cmpl	%eax, %ebp
	jg	.L11
	movb	$0, (%esp)
	movl	28(%esp), %edi
	xorl	%edx, %edx
	movl	looks, %ebx
	leal	1(%edi,%eax), %eax
	movl	%edi, %ecx
	subl	%ebp, %eax
	movl	%eax, 4(%esp)
	.p2align 4
	.p2align 3
.L3:
	leal	1(%ebx), %edi
	xorl	%eax, %eax
	testl	%ebp, %ebp
	jle	.L9
	movl	%edx, (%esp)
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L5:
	incl	%eax
	cmpl	%eax, %ebp
	je	.L12
.L8:
	movzbl	(%esi,%eax), %edx
	leal	(%edi,%eax), %ebx
	cmpb	%dl, (%ecx,%eax)
	je	.L5
	movl	(%esp), %edx
	movb	$1, (%esp)
.L9:
	cmpl	%eax, %ebp
	je	.L4
.L6:
	movl	4(%esp), %eax
	incl	%ecx
	cmpl	%eax, %ecx
	jne	.L3
	cmpb	$0, (%esp)
	je	.L1
	movl	%ebx, looks
.L1:
	addl	$8, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	movl	(%esp), %edx
	movb	$1, (%esp)
.L4:
	movl	28(%esp), %edi
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	subl	%edi, %edx
	leal	1(%eax,%edx), %edi
	movl	$-2146992015, %eax
	mull	%edi
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %edi
	movl	%edi, %edx
	jmp	.L6
.L11:
	addl	$8, %esp
	xorl	%edx, %edx
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	plain, .-plain
	.p2align 4
	.type	knuth, @function
knuth:
	pushl	%ebp
	movl	$-1, %edx
	pushl	%edi
	pushl	%esi
	movl	$-1, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$264, %esp
	movl	%esi, 8(%esp)
	movl	296(%esp), %edi
	movl	292(%esp), %ecx
	testl	%edi, %edi
	jle	.L23
	.p2align 4
	.p2align 3
.L22:
	incl	%ebx
	incl	%edx
	cmpl	%ebx, 296(%esp)
	movl	%edx, 8(%esp,%ebx,4)
	je	.L23
.L45:
	testl	%edx, %edx
	js	.L22
	movzbl	(%ecx,%ebx), %eax
	.p2align 4
	.p2align 3
.L26:
	cmpb	(%ecx,%edx), %al
	je	.L22
	movl	8(%esp,%edx,4), %edx
	testl	%edx, %edx
	jns	.L26
	incl	%ebx
	incl	%edx
	cmpl	%ebx, 296(%esp)
	movl	%edx, 8(%esp,%ebx,4)
	jne	.L45
.L23:
	movl	288(%esp), %ebx
	testl	%ebx, %ebx
	jle	.L36
	xorl	%esi, %esi
	xorl	%edx, %edx
	movl	looks, %ebx
	movb	$0, 3(%esp)
	xorl	%ebp, %ebp
	testl	%esi, %esi
	movl	%edx, 4(%esp)
	js	.L38
	.p2align 4
	.p2align 3
.L46:
	movl	284(%esp), %eax
	leal	1(%ebx), %edi
	movzbl	(%eax,%ebp), %edx
	movl	%esi, %eax
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L30:
	movl	8(%esp,%eax,4), %eax
	leal	1(%ebx), %edi
	testl	%eax, %eax
	js	.L37
.L33:
	cmpb	(%ecx,%eax), %dl
	movl	%edi, %ebx
	jne	.L30
.L37:
	movb	$1, 3(%esp)
.L29:
	leal	1(%eax), %esi
	cmpl	%esi, 296(%esp)
	leal	1(%ebp), %edi
	jne	.L31
	movl	4(%esp), %esi
	subl	%eax, %ebp
	movl	%esi, %eax
	sall	$5, %eax
	subl	%esi, %eax
	leal	1(%ebp,%eax), %esi
	movl	$-2146992015, %eax
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	addl	%esi, %edx
	sarl	$15, %edx
	subl	%eax, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %esi
	movl	296(%esp), %eax
	movl	%esi, 4(%esp)
	movl	8(%esp,%eax,4), %esi
.L31:
	cmpl	%edi, 288(%esp)
	je	.L32
	testl	%esi, %esi
	movl	%edi, %ebp
	jns	.L46
.L38:
	movl	%esi, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L32:
	cmpb	$0, 3(%esp)
	je	.L21
	movl	%ebx, looks
.L21:
	movl	4(%esp), %eax
	addl	$264, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L36:
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	4(%esp), %eax
	addl	$264, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	knuth, .-knuth
	.p2align 4
	.type	horspool, @function
horspool:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1036, %esp
	movl	1064(%esp), %ebp
	leal	12(%esp), %eax
	movl	1068(%esp), %ecx
	leal	1036(%esp), %edx
	.p2align 4
	.p2align 3
.L48:
	movl	%ecx, (%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jne	.L48
	leal	-1(%ecx), %eax
	movl	%eax, (%esp)
	leal	-1(%ebp,%ecx), %edx
	movl	%eax, %esi
	testl	%esi, %esi
	movl	%ebp, %eax
	jle	.L53
	.p2align 4
	.p2align 3
.L52:
	movzbl	(%eax), %ebx
	movl	%edx, %esi
	subl	%eax, %esi
	incl	%eax
	cmpl	%eax, %edx
	movl	%esi, 12(%esp,%ebx,4)
	jne	.L52
.L53:
	cmpl	1060(%esp), %ecx
	jg	.L71
	movl	looks, %edx
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movb	$0, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	%ecx, 1068(%esp)
	.p2align 4
	.p2align 3
.L54:
	movl	(%esp), %eax
	movl	%edx, %ebx
	testl	%eax, %eax
	js	.L55
	movl	%ecx, 4(%esp)
	movl	1068(%esp), %edi
	movl	(%esp), %eax
	addl	%edx, %edi
	movl	1056(%esp), %edx
	addl	%esi, %edx
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L56:
	subl	$1, %eax
	jb	.L72
.L59:
	movzbl	0(%ebp,%eax), %ecx
	movl	%edi, %ebx
	subl	%eax, %ebx
	cmpb	%cl, (%edx,%eax)
	je	.L56
	movl	4(%esp), %ecx
	movl	%ebx, %edx
	movb	$1, 4(%esp)
.L57:
	movl	1056(%esp), %eax
	movzbl	-1(%eax,%ecx), %eax
	movl	12(%esp,%eax,4), %ecx
	addl	%ecx, %esi
	movl	1068(%esp), %ecx
	addl	%esi, %ecx
	cmpl	1060(%esp), %ecx
	jle	.L54
	cmpb	$0, 4(%esp)
	je	.L47
	movl	%ebx, looks
.L47:
	movl	8(%esp), %eax
	addl	$1036, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L72:
	movl	4(%esp), %ecx
	movb	$1, 4(%esp)
.L55:
	movl	8(%esp), %edi
	movl	%edi, %eax
	sall	$5, %eax
	subl	%edi, %eax
	leal	1(%esi,%eax), %edi
	movl	$-2146992015, %eax
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	addl	%edi, %edx
	sarl	$15, %edx
	subl	%eax, %edx
	imull	$65521, %edx, %eax
	movl	%ebx, %edx
	subl	%eax, %edi
	movl	%edi, 8(%esp)
	jmp	.L57
.L71:
	xorl	%esi, %esi
	movl	%esi, 8(%esp)
	movl	8(%esp), %eax
	addl	$1036, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	horspool, .-horspool
	.p2align 4
	.type	by_suffix, @function
by_suffix:
	movl	8(%esp), %edx
	movl	suffixes_of, %eax
	movswl	(%edx), %edx
	addl	%eax, %edx
	movl	%edx, 8(%esp)
	movl	4(%esp), %edx
	movswl	(%edx), %edx
	addl	%edx, %eax
	movl	%eax, 4(%esp)
	jmp	strcmp
	.size	by_suffix, .-by_suffix
	.p2align 4
	.type	library, @function
library:
	pushl	%ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	48(%esp), %ebx
	movl	56(%esp), %esi
	movl	%ebx, %ecx
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L76:
	movl	%edi, %eax
	movl	%ecx, %ebp
	sall	$5, %eax
	subl	%ebx, %ebp
	subl	%edi, %eax
	incl	%ecx
	leal	1(%ebp,%eax), %ebp
	movl	$-2146992015, %eax
	imull	%ebp
	movl	%ebp, %eax
	sarl	$31, %eax
	addl	%ebp, %edx
	sarl	$15, %edx
	movl	%edx, %edi
	subl	%eax, %edi
	imull	$65521, %edi, %eax
	movl	%ebp, %edi
	subl	%eax, %edi
.L75:
	movl	%ecx, (%esp)
	movl	%esi, 4(%esp)
	call	strstr
	testl	%eax, %eax
	movl	%eax, %ecx
	jne	.L76
	addl	$28, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	library, .-library
	.p2align 4
	.type	shift_or, @function
shift_or:
	pushl	%ebp
	movl	$-1, %ecx
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	pushl	%ebx
	subl	$1032, %esp
	movl	1060(%esp), %ebx
	movl	1064(%esp), %edx
.L79:
	movl	%ecx, 8(%esp,%eax)
	movl	%ecx, 12(%esp,%eax)
	addl	$8, %eax
	cmpl	$1024, %eax
	jb	.L79
	xorl	%ecx, %ecx
	testl	%edx, %edx
	movl	$1, %esi
	jle	.L84
	.p2align 4
	.p2align 3
.L81:
	movzbl	(%ebx,%ecx), %edi
	movl	%esi, %eax
	sall	%cl, %eax
	incl	%ecx
	notl	%eax
	andl	%eax, 8(%esp,%edi,4)
	cmpl	%ecx, %edx
	jne	.L81
.L84:
	movl	1056(%esp), %edi
	xorl	%eax, %eax
	testl	%edi, %edi
	jle	.L78
	movl	looks, %eax
	leal	-1(%edx), %ecx
	movl	$1, %ebx
	movl	1052(%esp), %esi
	movl	%ebx, %ebp
	subl	%edx, %ebx
	sall	%cl, %ebp
	movl	$-1, %ecx
	movl	%eax, 4(%esp)
	movl	1056(%esp), %eax
	leal	(%esi,%edx), %edi
	incl	%eax
	subl	%edx, %eax
	movl	%eax, (%esp)
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L86:
	movzbl	-1(%edi,%ebx), %edx
	addl	%ecx, %ecx
	movl	8(%esp,%edx,4), %esi
	orl	%esi, %ecx
	testl	%ecx, %ebp
	jne	.L85
	movl	%eax, %edx
	sall	$5, %edx
	subl	%eax, %edx
	movl	$-2146992015, %eax
	leal	1(%ebx,%edx), %esi
	imull	%esi
	leal	(%edx,%esi), %eax
	movl	%esi, %edx
	sarl	$31, %edx
	sarl	$15, %eax
	subl	%edx, %eax
	imull	$65521, %eax, %edx
	movl	%esi, %eax
	subl	%edx, %eax
.L85:
	incl	%ebx
	cmpl	%ebx, (%esp)
	jne	.L86
	movl	4(%esp), %edx
	movl	1056(%esp), %ecx
	addl	%ecx, %edx
	movl	%edx, looks
.L78:
	addl	$1032, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	shift_or, .-shift_or
	.p2align 4
	.type	rabin, @function
rabin:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	92(%esp), %ecx
	movl	80(%esp), %esi
	movl	84(%esp), %edx
	testl	%ecx, %ecx
	jle	.L101
	movl	88(%esp), %edi
	xorl	%eax, %eax
	movl	$1, %ecx
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	jmp	.L97
	.p2align 4,,10
	.p2align 3
.L108:
	movl	%ecx, %edx
	incl	%eax
	sall	$8, %edx
	addl	%edx, %ecx
	cmpl	%eax, 92(%esp)
	je	.L107
.L97:
	movl	%ebp, %edx
	sall	$8, %edx
	addl	%ebp, %edx
	movzbl	(%edi,%eax), %ebp
	addl	%edx, %ebp
	movl	%ebx, %edx
	sall	$8, %edx
	addl	%ebx, %edx
	movzbl	(%esi,%eax), %ebx
	addl	%edx, %ebx
	testl	%eax, %eax
	jne	.L108
	incl	%eax
	movl	$1, %ecx
	cmpl	%eax, 92(%esp)
	jne	.L97
.L107:
	movl	84(%esp), %edx
.L95:
	cmpl	%edx, 92(%esp)
	jg	.L103
	movl	92(%esp), %eax
	incl	%edx
	xorl	%edi, %edi
	movl	%ebp, 36(%esp)
	movl	92(%esp), %ebp
	subl	%eax, %edx
	movl	looks, %eax
	movl	%edx, 28(%esp)
	xorl	%edx, %edx
	incl	%eax
	movl	%eax, 32(%esp)
	jmp	.L100
	.p2align 4,,10
	.p2align 3
.L99:
	movzbl	(%esi), %eax
	incl	%edi
	incl	%esi
	imull	%ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %eax
	sall	$8, %eax
	addl	%ebx, %eax
	movzbl	-1(%esi,%ebp), %ebx
	addl	%eax, %ebx
	cmpl	%edi, 28(%esp)
	je	.L94
.L100:
	movl	32(%esp), %eax
	addl	%edi, %eax
	cmpl	%ebx, 36(%esp)
	movl	%eax, looks
	jne	.L99
	movl	%ebp, 8(%esp)
	movl	88(%esp), %eax
	movl	%esi, (%esp)
	movl	%edx, 44(%esp)
	movl	%ecx, 40(%esp)
	movl	%eax, 4(%esp)
	call	memcmp
	movl	40(%esp), %ecx
	movl	44(%esp), %edx
	testl	%eax, %eax
	jne	.L99
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	leal	1(%edi,%eax), %eax
	movl	%eax, %edx
	movl	$-2146992015, %eax
	movl	%edx, 40(%esp)
	mull	%edx
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	movl	40(%esp), %edx
	subl	%eax, %edx
	jmp	.L99
	.p2align 4,,10
	.p2align 3
.L103:
	xorl	%edx, %edx
.L94:
	addl	$60, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L101:
	movl	$1, %ecx
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	jmp	.L95
	.size	rabin, .-rabin
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"abab"
.LC1:
	.string	"%s"
.LC2:
	.string	"%s:"
.LC3:
	.string	" %s %ld"
.LC4:
	.string	" = %04x\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC5:
	.string	"longest repeat %d: '%.*s', wrong %d\n"
	.section	.rodata.str1.1
.LC6:
	.string	"plain"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$.LC0, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	$3, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	jmp	.L111
.L134:
	imull	$1103515245, %ebx, %eax
	addl	$12345, %eax
	shrl	$20, %eax
	andl	$7, %eax
	movl	pieces.4(,%eax,4), %eax
.L111:
	movl	%eax, 8(%esp)
	leal	text.3(%esi), %eax
	movl	$.LC1, %ecx
	movl	%ecx, 4(%esp)
	imull	$1103515245, %ebx, %ebx
	movl	%eax, (%esp)
	call	sprintf
	addl	$12345, %ebx
	addl	%eax, %esi
	cmpl	$999, %esi
	jle	.L134
	movl	%esi, 44(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 32(%esp)
	movl	%edx, 36(%esp)
.L110:
	movl	32(%esp), %eax
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	$.LC2, (%esp)
	movl	patterns.2(,%eax,4), %ebx
	movl	%ebx, 4(%esp)
	call	printf
	.p2align 4
	.p2align 3
.L114:
	xorl	%eax, %eax
	movl	%eax, looks
	movl	%ebx, (%esp)
	call	strlen
	movl	%ebx, 8(%esp)
	movl	$text.3, (%esp)
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	*searches.1+4(,%esi,8)
	testl	%esi, %esi
	movzwl	%ax, %edx
	je	.L112
	xorl	%eax, %eax
	cmpl	%edi, %edx
	setne	%al
	addl	%eax, 36(%esp)
	movl	looks, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	searches.1(,%esi,8), %eax
	incl	%esi
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$6, %esi
	jne	.L114
	movl	%edi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	32(%esp)
	movl	32(%esp), %eax
	cmpl	$7, %eax
	jne	.L110
	xorl	%eax, %eax
	movb	%al, text.3+200
	movl	$text.3, %eax
	movl	%eax, suffixes_of
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L115:
	movw	%ax, order.0(%eax,%eax)
	incl	%eax
	cmpl	$200, %eax
	jne	.L115
	movl	$by_suffix, %edx
	movl	$2, %ecx
	movl	%edx, 12(%esp)
	movl	$200, %ebx
	xorl	%esi, %esi
	movl	%ecx, 8(%esp)
	movl	$order.0, %edi
	movl	%ebx, 4(%esp)
	movl	$order.0, (%esp)
	call	qsort
	xorl	%eax, %eax
	movl	%esi, 40(%esp)
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L116:
	movswl	2(%edi), %ebx
	movzbl	text.3(%ebx), %edx
	testb	%dl, %dl
	je	.L119
	movswl	(%edi), %esi
	xorl	%ecx, %ecx
	leal	text.3(%esi), %eax
	jmp	.L121
	.p2align 4,,10
	.p2align 3
.L118:
	incl	%eax
	incl	%ecx
	movl	%eax, %edx
	subl	%esi, %edx
	movzbl	(%edx,%ebx), %edx
	testb	%dl, %dl
	je	.L117
.L121:
	cmpb	%dl, (%eax)
	je	.L118
.L117:
	movl	44(%esp), %eax
	cmpl	%ecx, %eax
	cmovge	40(%esp), %ebx
	cmovge	%eax, %ecx
	movl	%ecx, 44(%esp)
	movl	%ebx, 40(%esp)
.L119:
	addl	$2, %edi
	cmpl	$order.0+398, %edi
	jne	.L116
	movl	$.LC5, (%esp)
	movl	36(%esp), %eax
	movl	%eax, 16(%esp)
	movl	40(%esp), %eax
	addl	$text.3, %eax
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L112:
	movl	%edx, 40(%esp)
	movl	looks, %eax
	movl	$1, %esi
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC6, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	40(%esp), %edi
	jmp	.L114
	.size	main, .-main
	.local	order.0
	.comm	order.0,400,32
	.section	.rodata.str1.1
.LC7:
	.string	"knuth"
.LC8:
	.string	"horspool"
.LC9:
	.string	"rabin"
.LC10:
	.string	"shift-or"
.LC11:
	.string	"library"
	.section	.rodata
	.align 32
	.type	searches.1, @object
	.size	searches.1, 48
searches.1:
	.long	.LC6
	.long	plain
	.long	.LC7
	.long	knuth
	.long	.LC8
	.long	horspool
	.long	.LC9
	.long	rabin
	.long	.LC10
	.long	shift_or
	.long	.LC11
	.long	library
	.section	.rodata.str1.1
.LC12:
	.string	"ab"
.LC13:
	.string	"the frame"
.LC14:
	.string	"aaaa"
.LC15:
	.string	"page"
.LC16:
	.string	"zzz"
.LC17:
	.string	"a"
.LC18:
	.string	"table, and the p"
	.section	.rodata
	.align 4
	.type	patterns.2, @object
	.size	patterns.2, 28
patterns.2:
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.local	text.3
	.comm	text.3,1200,32
	.section	.rodata.str1.1
.LC19:
	.string	"page "
.LC20:
	.string	"table, and the "
.LC21:
	.string	"frame "
.LC22:
	.string	"aaab"
.LC23:
	.string	"the "
.LC24:
	.string	"aaaaaa"
.LC25:
	.string	"x"
	.section	.rodata
	.align 32
	.type	pieces.4, @object
	.size	pieces.4, 32
pieces.4:
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC0
	.long	.LC24
	.long	.LC25
	.local	suffixes_of
	.comm	suffixes_of,4,4
	.local	looks
	.comm	looks,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
