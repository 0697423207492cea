	.file	"search.c"
	.text
	.type	plain, @function
plain:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$8, %esp
	movl	32(%esp), %eax
	movl	36(%esp), %esi
	movl	40(%esp), %ebp
	cmpl	%eax, %ebp
	jg	.L11
	movl	looks, %ebx
	movl	28(%esp), %edi
	leal	1(%edi,%eax), %eax
	subl	%ebp, %eax
	movl	%eax, 4(%esp)
	movl	%edi, %ecx
	movb	$0, (%esp)
	movl	$0, %edx
	jmp	.L3
.L17:
	movl	(%esp), %edx
	movb	$1, (%esp)
.L9:
	cmpl	%eax, %ebp
	je	.L4
.L6:
	incl	%ecx
	movl	4(%esp), %eax
	cmpl	%eax, %ecx
	je	.L7
.L3:
	movl	$0, %eax
	leal	1(%ebx), %edi
	testl	%ebp, %ebp
	jle	.L9
	movl	%edx, (%esp)
.L8:
	leal	(%edi,%eax), %ebx
	movzbl	(%esi,%eax), %edx
	cmpb	%dl, (%ecx,%eax)
	jne	.L17
	incl	%eax
	cmpl	%eax, %ebp
	jne	.L8
	movl	(%esp), %edx
	movb	$1, (%esp)
.L4:
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	subl	28(%esp), %edx
	leal	1(%eax,%edx), %edi
	movl	$-2146992015, %eax
	imull	%edi
	addl	%edi, %edx
	sarl	$15, %edx
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %edi
	movl	%edi, %edx
	jmp	.L6
.L7:
	cmpb	$0, (%esp)
	je	.L1
	movl	%ebx, looks
.L1:
	movl	%edx, %eax
	addl	$8, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L11:
	movl	$0, %edx
	jmp	.L1
	.size	plain, .-plain
	.type	by_suffix, @function
by_suffix:
	subl	$28, %esp
	movl	suffixes_of, %eax
	movl	36(%esp), %edx
	movswl	(%edx), %edx
	addl	%eax, %edx
	movl	%edx, 4(%esp)
	movl	32(%esp), %edx
	movswl	(%edx), %edx
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	strcmp
	addl	$28, %esp
	ret
	.size	by_suffix, .-by_suffix
	.type	rabin, @function
rabin:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	64(%esp), %edi
	movl	68(%esp), %edx
	movl	76(%esp), %ebp
	testl	%ebp, %ebp
	jle	.L27
	movl	$0, %eax
	movl	$1, 16(%esp)
	movl	$0, %ebx
	movl	$0, %esi
	movl	$1, %ecx
	movl	$1, %ebp
	jmp	.L23
.L28:
	movl	%ecx, %ebp
.L22:
	incl	%eax
	cmpl	%eax, 76(%esp)
	je	.L33
.L23:
	movl	%esi, %edx
	sall	$8, %edx
	addl	%esi, %edx
	movl	72(%esp), %esi
	movzbl	(%esi,%eax), %esi
	addl	%edx, %esi
	movl	%ebx, %edx
	sall	$8, %edx
	addl	%ebx, %edx
	movzbl	(%edi,%eax), %ebx
	addl	%edx, %ebx
	testl	%eax, %eax
	je	.L28
	movl	%ebp, %edx
	sall	$8, %edx
	addl	%edx, %ebp
	jmp	.L22
.L33:
	movl	%ebp, 16(%esp)
	movl	68(%esp), %edx
	movl	76(%esp), %ebp
.L21:
	cmpl	%edx, %ebp
	jg	.L29
	incl	%edx
	subl	%ebp, %edx
	movl	%edx, 20(%esp)
	movl	$0, %eax
	movl	$0, 28(%esp)
	movl	%esi, 24(%esp)
	movl	%eax, %esi
	jmp	.L26
.L27:
	movl	$1, 16(%esp)
	movl	$0, %ebx
	movl	$0, %esi
	jmp	.L21
.L25:
	movzbl	(%edi), %eax
	movl	16(%esp), %ecx
	imull	%ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %eax
	sall	$8, %eax
	addl	%ebx, %eax
	movzbl	(%edi,%ebp), %ebx
	addl	%eax, %ebx
	incl	%esi
	incl	%edi
	cmpl	%esi, 20(%esp)
	je	.L20
.L26:
	incl	looks
	cmpl	%ebx, 24(%esp)
	jne	.L25
	movl	%ebp, 8(%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L25
	movl	28(%esp), %ecx
	movl	%ecx, %eax
	sall	$5, %eax
	subl	%ecx, %eax
	leal	1(%esi,%eax), %ecx
	movl	$-2146992015, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$15, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, 28(%esp)
	jmp	.L25
.L29:
	movl	$0, 28(%esp)
.L20:
	movl	28(%esp), %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rabin, .-rabin
	.type	shift_or, @function
shift_or:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1032, %esp
	movl	1056(%esp), %edi
	movl	1060(%esp), %edx
	movl	1064(%esp), %ebp
	movl	$-1, %ecx
	movl	$1024, %ebx
	movl	$0, %eax
.L35:
	movl	%ecx, 8(%esp,%eax)
	movl	%ecx, 12(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L35
	testl	%ebp, %ebp
	jle	.L37
	movl	$0, %ecx
	movl	$1, %ebx
.L38:
	movzbl	(%edx,%ecx), %eax
	movl	%ebx, %esi
	sall	%cl, %esi
	notl	%esi
	andl	%esi, 8(%esp,%eax,4)
	incl	%ecx
	cmpl	%ecx, %ebp
	jne	.L38
.L37:
	testl	%edi, %edi
	jle	.L42
	movl	looks, %ebx
	leal	-1(%ebp), %ecx
	movl	$1, %eax
	sall	%cl, %eax
	movl	%eax, (%esp)
	movl	%ebx, 4(%esp)
	addl	%ebx, %edi
	movl	$0, %eax
	movl	$-1, %ecx
	movl	1052(%esp), %esi
	subl	%ebx, %esi
	movl	%ebp, 1064(%esp)
	movl	%esi, %ebp
	jmp	.L41
.L40:
	cmpl	%edi, %ebx
	je	.L47
.L41:
	incl	%ebx
	addl	%ecx, %ecx
	movzbl	-1(%ebp,%ebx), %edx
	orl	8(%esp,%edx,4), %ecx
	testl	%ecx, (%esp)
	jne	.L40
	movl	%ebx, %esi
	movl	4(%esp), %edx
	subl	%edx, %esi
	subl	1064(%esp), %esi
	movl	%eax, %edx
	sall	$5, %edx
	subl	%eax, %edx
	leal	1(%esi,%edx), %esi
	movl	$-2146992015, %eax
	imull	%esi
	leal	(%edx,%esi), %eax
	sarl	$15, %eax
	movl	%esi, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$65521, %eax, %edx
	movl	%esi, %eax
	subl	%edx, %eax
	jmp	.L40
.L47:
	movl	%ebx, looks
.L34:
	addl	$1032, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L42:
	movl	$0, %eax
	jmp	.L34
	.size	shift_or, .-shift_or
	.type	library, @function
library:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	48(%esp), %esi
	movl	56(%esp), %edi
	movl	%esi, %ecx
	movl	$0, %ebx
	jmp	.L49
.L50:
	movl	%ecx, %edx
	subl	%esi, %edx
	movl	%ebx, %eax
	sall	$5, %eax
	subl	%ebx, %eax
	leal	1(%edx,%eax), %ebp
	movl	$-2146992015, %eax
	imull	%ebp
	leal	(%edx,%ebp), %ebx
	sarl	$15, %ebx
	movl	%ebp, %eax
	sarl	$31, %eax
	subl	%eax, %ebx
	imull	$65521, %ebx, %eax
	movl	%ebp, %ebx
	subl	%eax, %ebx
	incl	%ecx
.L49:
	movl	%edi, 4(%esp)
	movl	%ecx, (%esp)
	call	strstr
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.L50
	movl	%ebx, %eax
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	library, .-library
	.type	horspool, @function
horspool:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1040, %esp
	movl	1068(%esp), %ebx
	movl	1072(%esp), %ebp
	leal	16(%esp), %eax
	leal	1040(%esp), %edx
.L53:
	movl	%ebp, (%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jne	.L53
	leal	-1(%ebp), %eax
	movl	%eax, 4(%esp)
	testl	%eax, %eax
	jle	.L54
	movl	%ebx, %eax
	leal	-1(%ebx,%ebp), %edx
.L55:
	movzbl	(%eax), %ecx
	movl	%edx, %esi
	subl	%eax, %esi
	movl	%esi, 16(%esp,%ecx,4)
	incl	%eax
	cmpl	%edx, %eax
	jne	.L55
.L54:
	cmpl	1064(%esp), %ebp
	jg	.L64
	movl	looks, %ecx
	movl	%ebp, 8(%esp)
	movb	$0, (%esp)
	movl	$0, %esi
	movl	$0, 12(%esp)
	jmp	.L57
.L74:
	movl	(%esp), %ecx
	testl	%eax, %eax
	js	.L73
	movb	$1, (%esp)
.L60:
	movl	1060(%esp), %eax
	movl	8(%esp), %edi
	movzbl	-1(%eax,%edi), %eax
	addl	16(%esp,%eax,4), %esi
	movl	%esi, %eax
	addl	%ebp, %eax
	movl	%eax, 8(%esp)
	cmpl	1064(%esp), %eax
	jg	.L61
.L57:
	movl	4(%esp), %eax
	leal	(%ecx,%ebp), %edi
	movl	%esi, %edx
	addl	1060(%esp), %edx
	testl	%eax, %eax
	js	.L58
.L62:
	movl	%edi, %ecx
	subl	%eax, %ecx
	movl	%ecx, (%esp)
	movzbl	(%ebx,%eax), %ecx
	cmpb	%cl, (%edx,%eax)
	jne	.L74
	decl	%eax
	cmpl	$-1, %eax
	jne	.L62
	movl	(%esp), %ecx
	movb	$1, (%esp)
.L58:
	movl	12(%esp), %edi
	movl	%edi, %eax
	sall	$5, %eax
	subl	%edi, %eax
	leal	1(%esi,%eax), %edi
	movl	$-2146992015, %eax
	imull	%edi
	addl	%edi, %edx
	sarl	$15, %edx
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %edi
	movl	%edi, 12(%esp)
	jmp	.L60
.L73:
	movb	$1, (%esp)
	jmp	.L58
.L61:
	cmpb	$0, (%esp)
	je	.L52
	movl	%ecx, looks
.L52:
	movl	12(%esp), %eax
	addl	$1040, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L64:
	movl	$0, 12(%esp)
	jmp	.L52
	.size	horspool, .-horspool
	.type	knuth, @function
knuth:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$264, %esp
	movl	292(%esp), %ebp
	movl	$-1, 8(%esp)
	movl	$0, %ecx
	movl	$-1, %edx
	cmpl	$0, 296(%esp)
	jle	.L77
.L76:
	incl	%edx
	incl	%ecx
	movl	%edx, 8(%esp,%ecx,4)
	cmpl	%ecx, 296(%esp)
	je	.L77
	testl	%edx, %edx
	js	.L76
	movzbl	0(%ebp,%ecx), %eax
.L80:
	cmpb	0(%ebp,%edx), %al
	je	.L76
	movl	8(%esp,%edx,4), %edx
	testl	%edx, %edx
	jns	.L80
	jmp	.L76
.L77:
	cmpl	$0, 288(%esp)
	jle	.L90
	movl	looks, %ecx
	movb	$0, 3(%esp)
	movl	$0, %ebx
	movl	$0, %edi
	movl	$0, 4(%esp)
	movl	%edi, %esi
	movl	%ecx, %edi
	jmp	.L82
.L98:
	movb	$1, 3(%esp)
.L83:
	leal	1(%esi), %ecx
	leal	1(%eax), %ebx
	cmpl	%ebx, 296(%esp)
	je	.L97
.L85:
	cmpl	%ecx, 288(%esp)
	je	.L86
	movl	%ecx, %esi
.L82:
	testl	%ebx, %ebx
	js	.L92
	movl	284(%esp), %eax
	movzbl	(%eax,%esi), %edx
	leal	1(%edi), %ecx
	movl	%ebx, %eax
.L87:
	movl	%ecx, %edi
	cmpb	0(%ebp,%eax), %dl
	je	.L98
	movl	8(%esp,%eax,4), %eax
	incl	%ecx
	testl	%eax, %eax
	jns	.L87
	movb	$1, 3(%esp)
	jmp	.L83
.L92:
	movl	%ebx, %eax
	jmp	.L83
.L97:
	subl	%eax, %esi
	movl	4(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	leal	1(%esi,%eax), %esi
	movl	$-2146992015, %eax
	imull	%esi
	addl	%esi, %edx
	sarl	$15, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %esi
	movl	%esi, 4(%esp)
	movl	8(%esp,%ebx,4), %ebx
	jmp	.L85
.L86:
	cmpb	$0, 3(%esp)
	je	.L75
	movl	%edi, looks
.L75:
	movl	4(%esp), %eax
	addl	$264, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L90:
	movl	$0, 4(%esp)
	jmp	.L75
	.size	knuth, .-knuth
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s"
.LC1:
	.string	"%s:"
.LC2:
	.string	" %s %ld"
.LC3:
	.string	" = %04x\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"longest repeat %d: '%.*s', wrong %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	$0, %esi
	movl	$3, %ebx
.L100:
	imull	$1103515245, %ebx, %ebx
	addl	$12345, %ebx
	movl	%ebx, %eax
	shrl	$20, %eax
	andl	$7, %eax
	movl	pieces.4(,%eax,4), %eax
	movl	%eax, 8(%esp)
	movl	$.LC0, 4(%esp)
	leal	text.3(%esi), %eax
	movl	%eax, (%esp)
	call	sprintf
	addl	%eax, %esi
	cmpl	$999, %esi
	jle	.L100
	movl	$0, 32(%esp)
	movl	$0, 36(%esp)
	movl	%esi, 40(%esp)
	jmp	.L104
.L121:
	movb	$0, text.3+200
	movl	$text.3, suffixes_of
	movl	$0, %eax
.L105:
	movw	%ax, order.0(%eax,%eax)
	incl	%eax
	cmpl	$200, %eax
	jne	.L105
	movl	$by_suffix, 12(%esp)
	movl	$2, 8(%esp)
	movl	$200, 4(%esp)
	movl	$order.0, (%esp)
	call	qsort
	movl	$order.0, %edi
	movl	$0, 40(%esp)
	movl	$0, 44(%esp)
	jmp	.L106
.L114:
	movl	$0, %ecx
.L107:
	movl	44(%esp), %eax
	cmpl	%ecx, %eax
	cmovge	40(%esp), %ebx
	movl	%ebx, 40(%esp)
	cmovge	%eax, %ecx
	movl	%ecx, 44(%esp)
	addl	$2, %edi
	cmpl	$order.0+398, %edi
	je	.L110
.L106:
	movswl	2(%edi), %ebx
	movzbl	text.3(%ebx), %edx
	testb	%dl, %dl
	je	.L114
	movswl	(%edi), %esi
	leal	text.3(%esi), %eax
	movl	$0, %ecx
.L111:
	cmpb	%dl, (%eax)
	jne	.L107
	incl	%ecx
	incl	%eax
	movl	%eax, %edx
	subl	%esi, %edx
	movzbl	(%edx,%ebx), %edx
	testb	%dl, %dl
	jne	.L111
	jmp	.L107
.L101:
	movl	looks, %eax
	movl	%eax, 8(%esp)
	movl	searches.1(,%ebx,8), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	%ebx
	movl	%esi, 44(%esp)
.L103:
	movl	$0, looks
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, 12(%esp)
	movl	%edi, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$text.3, (%esp)
	call	*searches.1+4(,%ebx,8)
	movzwl	%ax, %esi
	testl	%ebx, %ebx
	je	.L101
	movl	44(%esp), %eax
	cmpl	%eax, %esi
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 36(%esp)
	movl	looks, %eax
	movl	%eax, 8(%esp)
	movl	searches.1(,%ebx,8), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L103
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	32(%esp)
	movl	32(%esp), %eax
	cmpl	$7, %eax
	je	.L121
.L104:
	movl	32(%esp), %eax
	movl	patterns.2(,%eax,4), %edi
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, %ebx
	movl	$0, 44(%esp)
	jmp	.L103
.L110:
	movl	36(%esp), %eax
	movl	%eax, 16(%esp)
	movl	40(%esp), %eax
	addl	$text.3, %eax
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	order.0
	.comm	order.0,400,32
	.section	.rodata.str1.1
.LC5:
	.string	"plain"
.LC6:
	.string	"knuth"
.LC7:
	.string	"horspool"
.LC8:
	.string	"rabin"
.LC9:
	.string	"shift-or"
.LC10:
	.string	"library"
	.section	.rodata
	.align 32
	.type	searches.1, @object
	.size	searches.1, 48
searches.1:
	.long	.LC5
	.long	plain
	.long	.LC6
	.long	knuth
	.long	.LC7
	.long	horspool
	.long	.LC8
	.long	rabin
	.long	.LC9
	.long	shift_or
	.long	.LC10
	.long	library
	.section	.rodata.str1.1
.LC11:
	.string	"ab"
.LC12:
	.string	"the frame"
.LC13:
	.string	"aaaa"
.LC14:
	.string	"page"
.LC15:
	.string	"zzz"
.LC16:
	.string	"a"
.LC17:
	.string	"table, and the p"
	.section	.rodata
	.align 4
	.type	patterns.2, @object
	.size	patterns.2, 28
patterns.2:
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.local	text.3
	.comm	text.3,1200,32
	.section	.rodata.str1.1
.LC18:
	.string	"page "
.LC19:
	.string	"table, and the "
.LC20:
	.string	"frame "
.LC21:
	.string	"aaab"
.LC22:
	.string	"the "
.LC23:
	.string	"abab"
.LC24:
	.string	"aaaaaa"
.LC25:
	.string	"x"
	.section	.rodata
	.align 32
	.type	pieces.4, @object
	.size	pieces.4, 32
pieces.4:
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.local	suffixes_of
	.comm	suffixes_of,4,4
	.local	looks
	.comm	looks,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
