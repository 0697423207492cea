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
	movl	$-1, %eax
	pushl	%edi
	movl	$-1, %edx
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$264, %esp
	movl	%eax, 8(%esp)
	movl	296(%esp), %ebp
	movl	292(%esp), %ecx
	testl	%ebp, %ebp
	jle	.L23
	.p2align 4
	.p2align 3
.L22:
	incl	%ebx
	incl	%edx
	movl	%edx, 8(%esp,%ebx,4)
	cmpl	%ebx, %ebp
	je	.L23
.L46:
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
	movl	%edx, 8(%esp,%ebx,4)
	cmpl	%ebx, %ebp
	jne	.L46
.L23:
	movl	288(%esp), %edi
	testl	%edi, %edi
	jle	.L37
	movl	looks, %ebx
	xorl	%esi, %esi
	xorl	%edx, %edx
	movb	$0, 3(%esp)
	xorl	%edi, %edi
	movl	%esi, 4(%esp)
	.p2align 4
	.p2align 3
.L28:
	testl	%edx, %edx
	js	.L29
	movl	284(%esp), %eax
	leal	1(%ebx), %esi
	movzbl	(%eax,%edi), %eax
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L30:
	movl	8(%esp,%edx,4), %edx
	leal	1(%ebx), %esi
	testl	%edx, %edx
	js	.L38
.L34:
	cmpb	(%ecx,%edx), %al
	movl	%esi, %ebx
	jne	.L30
.L38:
	movb	$1, 3(%esp)
.L29:
	leal	1(%edx), %eax
	leal	1(%edi), %esi
	cmpl	%eax, %ebp
	je	.L47
	cmpl	%esi, 288(%esp)
	je	.L33
.L32:
	movl	%eax, %edx
	movl	%esi, %edi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L47:
	subl	%edx, %edi
	movl	4(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	leal	1(%edi,%eax), %edi
	movl	$-2146992015, %eax
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	addl	%edi, %edx
	sarl	$15, %edx
	subl	%eax, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %edi
	movl	8(%esp,%ebp,4), %eax
	cmpl	%esi, 288(%esp)
	movl	%edi, 4(%esp)
	jne	.L32
.L33:
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
.L37:
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
.L49:
	movl	%ecx, (%eax)
	addl	$4, %eax
	cmpl	%eax, %edx
	jne	.L49
	leal	-1(%ecx), %eax
	movl	%eax, (%esp)
	leal	-1(%ebp,%ecx), %edx
	movl	%eax, %esi
	testl	%esi, %esi
	movl	%ebp, %eax
	jle	.L54
	.p2align 4
	.p2align 3
.L53:
	movzbl	(%eax), %ebx
	movl	%edx, %esi
	subl	%eax, %esi
	incl	%eax
	cmpl	%eax, %edx
	movl	%esi, 12(%esp,%ebx,4)
	jne	.L53
.L54:
	cmpl	1060(%esp), %ecx
	jg	.L72
	movl	looks, %edx
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movb	$0, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	%ecx, 1068(%esp)
	.p2align 4
	.p2align 3
.L55:
	movl	(%esp), %eax
	movl	%edx, %ebx
	testl	%eax, %eax
	js	.L56
	movl	%ecx, 4(%esp)
	movl	1068(%esp), %edi
	movl	(%esp), %eax
	addl	%edx, %edi
	movl	1056(%esp), %edx
	addl	%esi, %edx
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L57:
	subl	$1, %eax
	jb	.L73
.L60:
	movzbl	0(%ebp,%eax), %ecx
	movl	%edi, %ebx
	subl	%eax, %ebx
	cmpb	%cl, (%edx,%eax)
	je	.L57
	movl	4(%esp), %ecx
	movl	%ebx, %edx
	movb	$1, 4(%esp)
.L58:
	movl	1056(%esp), %eax
	movzbl	-1(%eax,%ecx), %eax
	movl	12(%esp,%eax,4), %ecx
	addl	%ecx, %esi
	movl	1068(%esp), %ecx
	addl	%esi, %ecx
	cmpl	1060(%esp), %ecx
	jle	.L55
	cmpb	$0, 4(%esp)
	je	.L48
	movl	%ebx, looks
.L48:
	movl	8(%esp), %eax
	addl	$1036, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L73:
	movl	4(%esp), %ecx
	movb	$1, 4(%esp)
.L56:
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
	jmp	.L58
.L72:
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
	jmp	.L76
	.p2align 4,,10
	.p2align 3
.L77:
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
.L76:
	movl	%ecx, (%esp)
	movl	%esi, 4(%esp)
	call	strstr
	testl	%eax, %eax
	movl	%eax, %ecx
	jne	.L77
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
.L80:
	movl	%ecx, 8(%esp,%eax)
	movl	%ecx, 12(%esp,%eax)
	addl	$8, %eax
	cmpl	$1024, %eax
	jb	.L80
	xorl	%ecx, %ecx
	testl	%edx, %edx
	movl	$1, %esi
	jle	.L85
	.p2align 4
	.p2align 3
.L82:
	movzbl	(%ebx,%ecx), %edi
	movl	%esi, %eax
	sall	%cl, %eax
	incl	%ecx
	notl	%eax
	andl	%eax, 8(%esp,%edi,4)
	cmpl	%ecx, %edx
	jne	.L82
.L85:
	movl	1056(%esp), %edi
	xorl	%eax, %eax
	testl	%edi, %edi
	jle	.L79
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
.L87:
	movzbl	-1(%edi,%ebx), %edx
	addl	%ecx, %ecx
	movl	8(%esp,%edx,4), %esi
	orl	%esi, %ecx
	testl	%ecx, %ebp
	jne	.L86
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
.L86:
	incl	%ebx
	cmpl	%ebx, (%esp)
	jne	.L87
	movl	4(%esp), %edx
	movl	1056(%esp), %ecx
	addl	%ecx, %edx
	movl	%edx, looks
.L79:
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
	jle	.L103
	movl	$1, %ebp
	xorl	%eax, %eax
	movl	%ebp, 28(%esp)
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	.p2align 4
	.p2align 3
.L99:
	movl	%ebp, %edi
	sall	$8, %edi
	addl	%ebp, %edi
	movl	88(%esp), %ebp
	movzbl	0(%ebp,%eax), %ebp
	addl	%edi, %ebp
	movl	%ebx, %edi
	sall	$8, %edi
	addl	%ebx, %edi
	movzbl	(%esi,%eax), %ebx
	addl	%edi, %ebx
	testl	%eax, %eax
	je	.L97
	movl	28(%esp), %edi
	incl	%eax
	sall	$8, %edi
	addl	%edi, 28(%esp)
	cmpl	%ecx, %eax
	jne	.L99
.L96:
	cmpl	%edx, %ecx
	jg	.L105
	movl	looks, %eax
	incl	%edx
	xorl	%edi, %edi
	movl	%ebp, 40(%esp)
	subl	%ecx, %edx
	movl	%ecx, %ebp
	movl	%edx, 32(%esp)
	movl	28(%esp), %ecx
	xorl	%edx, %edx
	incl	%eax
	movl	%eax, 36(%esp)
	jmp	.L102
	.p2align 4,,10
	.p2align 3
.L101:
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
	cmpl	%edi, 32(%esp)
	je	.L95
.L102:
	movl	36(%esp), %eax
	addl	%edi, %eax
	cmpl	%ebx, 40(%esp)
	movl	%eax, looks
	jne	.L101
	movl	%ebp, 8(%esp)
	movl	88(%esp), %eax
	movl	%esi, (%esp)
	movl	%edx, 44(%esp)
	movl	%ecx, 28(%esp)
	movl	%eax, 4(%esp)
	call	memcmp
	movl	28(%esp), %ecx
	movl	44(%esp), %edx
	testl	%eax, %eax
	jne	.L101
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	leal	1(%edi,%eax), %eax
	movl	%eax, %edx
	movl	$-2146992015, %eax
	movl	%edx, 28(%esp)
	mull	%edx
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	movl	28(%esp), %edx
	subl	%eax, %edx
	jmp	.L101
	.p2align 4,,10
	.p2align 3
.L97:
	movl	$1, %edi
	cmpl	$1, %ecx
	movl	%edi, 28(%esp)
	je	.L96
	movl	$1, %eax
	jmp	.L99
	.p2align 4,,10
	.p2align 3
.L105:
	xorl	%edx, %edx
.L95:
	addl	$60, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L103:
	movl	$1, %eax
	xorl	%ebx, %ebx
	movl	%eax, 28(%esp)
	xorl	%ebp, %ebp
	jmp	.L96
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
	.string	"plain"
.LC5:
	.string	" = %04x\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"longest repeat %d: '%.*s', wrong %d\n"
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
	jmp	.L110
.L133:
	imull	$1103515245, %ebx, %eax
	addl	$12345, %eax
	shrl	$20, %eax
	andl	$7, %eax
	movl	pieces.4(,%eax,4), %eax
.L110:
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
	jle	.L133
	movl	%esi, 44(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 32(%esp)
	movl	%edx, 36(%esp)
.L109:
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
	je	.L111
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
	movl	$.LC5, (%esp)
	call	printf
	incl	32(%esp)
	movl	32(%esp), %eax
	cmpl	$7, %eax
	jne	.L109
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
	movl	$by_suffix, %eax
	movl	$2, %edx
	movl	%eax, 12(%esp)
	movl	$200, %ecx
	xorl	%ebx, %ebx
	movl	%edx, 8(%esp)
	xorl	%esi, %esi
	movl	$order.0, %edi
	movl	%ecx, 4(%esp)
	movl	$order.0, (%esp)
	call	qsort
	movl	%ebx, 40(%esp)
	movl	%esi, 44(%esp)
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
	movl	$.LC6, (%esp)
	movl	40(%esp), %eax
	movl	36(%esp), %edi
	addl	$text.3, %eax
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%edi, 16(%esp)
	movl	%eax, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L111:
	movl	%edx, 40(%esp)
	movl	looks, %eax
	movl	$1, %esi
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, %eax
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
	.long	.LC4
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
