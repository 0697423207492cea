	.file	"search.c"
	.text
	.type	plain, @function
plain:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	movl	looks, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
.L2:
	movl	20(%ebp), %eax
	addl	%ebx, %eax
	cmpl	%eax, 12(%ebp)
	jl	.L14
	movl	8(%ebp), %edi
	xorl	%eax, %eax
	addl	%ebx, %edi
.L6:
	cmpl	20(%ebp), %eax
	jge	.L3
	movl	16(%ebp), %ecx
	incl	%esi
	movb	(%ecx,%eax), %cl
	cmpb	%cl, (%edi,%eax)
	jne	.L15
	incl	%eax
	movb	$1, %cl
	jmp	.L6
.L15:
	movb	$1, %cl
	jmp	.L5
.L3:
	jne	.L5
	imull	$31, %edx, %edx
	movl	$65521, %edi
	leal	1(%ebx,%edx), %eax
	cltd
	idivl	%edi
.L5:
	incl	%ebx
	jmp	.L2
.L14:
	testb	%cl, %cl
	je	.L1
	movl	%esi, looks
.L1:
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	plain, .-plain
	.type	knuth, @function
knuth:
	pushl	%ebp
	orl	$-1, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$260, %esp
	movl	$-1, -268(%ebp)
.L17:
	cmpl	20(%ebp), %edx
	jge	.L33
.L20:
	testl	%eax, %eax
	js	.L18
	movl	16(%ebp), %esi
	movb	(%esi,%eax), %bl
	cmpb	%bl, (%esi,%edx)
	je	.L18
	movl	-268(%ebp,%eax,4), %eax
	jmp	.L20
.L18:
	incl	%eax
	incl	%edx
	movl	%eax, -268(%ebp,%edx,4)
	jmp	.L17
.L33:
	movl	looks, %esi
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
.L21:
	cmpl	12(%ebp), %ecx
	jge	.L34
.L25:
	testl	%eax, %eax
	js	.L22
	movl	16(%ebp), %ebx
	incl	%esi
	movl	8(%ebp), %edi
	movb	(%ebx,%eax), %bl
	cmpb	%bl, (%edi,%ecx)
	je	.L35
	movl	-268(%ebp,%eax,4), %eax
	movb	$1, %bl
	jmp	.L25
.L35:
	movb	$1, %bl
.L22:
	leal	1(%ecx), %edi
	movl	%edi, -272(%ebp)
	leal	1(%eax), %edi
	cmpl	%edi, 20(%ebp)
	jne	.L24
	imull	$31, %edx, %edx
	subl	%eax, %ecx
	leal	1(%ecx,%edx), %eax
	movl	$65521, %ecx
	cltd
	idivl	%ecx
	movl	20(%ebp), %eax
	movl	-268(%ebp,%eax,4), %edi
.L24:
	movl	-272(%ebp), %ecx
	movl	%edi, %eax
	jmp	.L21
.L34:
	testb	%bl, %bl
	je	.L16
	movl	%esi, looks
.L16:
	addl	$260, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	knuth, .-knuth
	.type	horspool, @function
horspool:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1032, %esp
.L37:
	movl	20(%ebp), %esi
	movl	%esi, -1036(%ebp,%eax,4)
	incl	%eax
	cmpl	$256, %eax
	jne	.L37
	movl	%esi, %eax
	xorl	%edx, %edx
	decl	%eax
	movl	%eax, -1040(%ebp)
.L38:
	cmpl	%edx, -1040(%ebp)
	leal	1(%edx), %eax
	jle	.L52
	movl	16(%ebp), %ebx
	movl	20(%ebp), %ecx
	movzbl	-1(%ebx,%eax), %edx
	subl	%eax, %ecx
	movl	%ecx, -1036(%ebp,%edx,4)
	movl	%eax, %edx
	jmp	.L38
.L52:
	movl	looks, %esi
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	xorl	%edx, %edx
.L40:
	movl	20(%ebp), %eax
	addl	%ebx, %eax
	cmpl	12(%ebp), %eax
	movl	%eax, -1044(%ebp)
	jg	.L53
	movl	8(%ebp), %edi
	movl	-1040(%ebp), %eax
	addl	%ebx, %edi
.L44:
	testl	%eax, %eax
	jns	.L41
	imull	$31, %edx, %edx
	movl	$65521, %edi
	leal	1(%ebx,%edx), %eax
	cltd
	idivl	%edi
	jmp	.L42
.L41:
	movl	16(%ebp), %ecx
	incl	%esi
	movb	(%ecx,%eax), %cl
	cmpb	%cl, (%edi,%eax)
	jne	.L54
	decl	%eax
	movb	$1, %cl
	jmp	.L44
.L54:
	movb	$1, %cl
.L42:
	movl	8(%ebp), %eax
	movl	-1044(%ebp), %edi
	movzbl	-1(%eax,%edi), %eax
	addl	-1036(%ebp,%eax,4), %ebx
	jmp	.L40
.L53:
	testb	%cl, %cl
	je	.L36
	movl	%esi, looks
.L36:
	addl	$1032, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	horspool, .-horspool
	.type	by_suffix, @function
by_suffix:
	pushl	%ebp
	movl	suffixes_of, %eax
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movswl	(%edx), %edx
	addl	%eax, %edx
	movl	%edx, 12(%ebp)
	movl	8(%ebp), %edx
	movswl	(%edx), %edx
	addl	%edx, %eax
	movl	%eax, 8(%ebp)
	popl	%ebp
	jmp	strcmp
	.size	by_suffix, .-by_suffix
	.type	library, @function
library:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	$65521, %esi
	pushl	%ebx
	subl	$12, %esp
	movl	8(%ebp), %ebx
	movl	%ebx, %ecx
.L58:
	pushl	%eax
	pushl	%eax
	pushl	16(%ebp)
	pushl	%ecx
	call	strstr
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %ecx
	je	.L61
	imull	$31, %edi, %edi
	movl	%ecx, %eax
	subl	%ebx, %eax
	incl	%ecx
	leal	1(%eax,%edi), %eax
	cltd
	idivl	%esi
	movl	%edx, %edi
	jmp	.L58
.L61:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	library, .-library
	.type	shift_or, @function
shift_or:
	pushl	%ebp
	movl	$1024, %ecx
	movl	%esp, %ebp
	movb	$-1, %al
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	leal	-1036(%ebp), %ebx
	subl	$1028, %esp
	movl	%ebx, %edi
	movl	20(%ebp), %edx
	movl	$1, %ebx
	rep stosb
.L63:
	cmpl	%edx, %ecx
	jge	.L73
	movl	16(%ebp), %eax
	movl	%ebx, %esi
	sall	%cl, %esi
	notl	%esi
	movzbl	(%eax,%ecx), %eax
	incl	%ecx
	andl	%esi, -1036(%ebp,%eax,4)
	jmp	.L63
.L73:
	movl	$1, %esi
	xorl	%ebx, %ebx
	leal	-1(%edx), %ecx
	movl	%esi, %eax
	sall	%cl, %eax
	xorl	%edi, %edi
	movl	%eax, -1040(%ebp)
	orl	$-1, %ecx
	xorl	%eax, %eax
	subl	%edx, %esi
.L65:
	cmpl	12(%ebp), %ebx
	jge	.L74
	movl	8(%ebp), %eax
	addl	%ecx, %ecx
	movzbl	(%eax,%ebx), %eax
	orl	-1036(%ebp,%eax,4), %ecx
	testl	%ecx, -1040(%ebp)
	jne	.L66
	imull	$31, %edi, %edx
	movl	$65521, %edi
	leal	(%esi,%ebx), %eax
	leal	1(%eax,%edx), %eax
	cltd
	idivl	%edi
	movl	%edx, %edi
.L66:
	incl	%ebx
	movb	$1, %al
	jmp	.L65
.L74:
	testb	%al, %al
	je	.L62
	xorl	%eax, %eax
	cmpl	$0, 12(%ebp)
	cmovns	12(%ebp), %eax
	addl	%eax, looks
.L62:
	addl	$1028, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	shift_or, .-shift_or
	.type	rabin, @function
rabin:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	movl	$1, %ecx
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$28, %esp
	movl	%esi, -28(%ebp)
	movl	8(%ebp), %edi
.L76:
	cmpl	20(%ebp), %eax
	jge	.L84
	movl	16(%ebp), %esi
	imull	$257, %ebx, %ebx
	imull	$257, -28(%ebp), %edx
	imull	$257, %ecx, %ecx
	movzbl	(%esi,%eax), %esi
	addl	%esi, %edx
	movl	%edx, -28(%ebp)
	movzbl	(%edi,%eax), %edx
	addl	%edx, %ebx
	testl	%eax, %eax
	jne	.L77
	movl	$1, %ecx
.L77:
	incl	%eax
	jmp	.L76
.L84:
	xorl	%edx, %edx
	movl	%edi, %esi
	movl	%edx, -32(%ebp)
	xorl	%edx, %edx
.L79:
	movl	-32(%ebp), %eax
	addl	20(%ebp), %eax
	cmpl	%eax, 12(%ebp)
	jl	.L85
	incl	looks
	cmpl	%ebx, -28(%ebp)
	jne	.L80
	movl	%edx, -40(%ebp)
	movl	%ecx, -36(%ebp)
	pushl	%eax
	pushl	20(%ebp)
	pushl	16(%ebp)
	pushl	%esi
	call	memcmp
	addl	$16, %esp
	movl	-36(%ebp), %ecx
	movl	-40(%ebp), %edx
	testl	%eax, %eax
	jne	.L80
	imull	$31, %edx, %eax
	movl	-32(%ebp), %edi
	leal	1(%edi,%eax), %eax
	movl	$65521, %edi
	cltd
	idivl	%edi
.L80:
	movzbl	(%esi), %eax
	incl	%esi
	incl	-32(%ebp)
	imull	%ecx, %eax
	subl	%eax, %ebx
	movl	20(%ebp), %eax
	imull	$257, %ebx, %ebx
	movzbl	-1(%esi,%eax), %eax
	addl	%eax, %ebx
	jmp	.L79
.L85:
	leal	-12(%ebp), %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rabin, .-rabin
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s"
.LC1:
	.string	"%s:"
.LC2:
	.string	" %s %ld"
.LC3:
	.string	" = %04x\n"
.LC4:
	.string	"longest repeat %d: '%.*s', wrong %d\n"
	.section	.text.startup,"ax",@progbits
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
	xorl	%esi, %esi
	pushl	%ebx
	movl	$3, %ebx
	pushl	%ecx
	subl	$24, %esp
.L87:
	imull	$1103515245, %ebx, %ebx
	pushl	%eax
	addl	$12345, %ebx
	movl	%ebx, %eax
	shrl	$20, %eax
	andl	$7, %eax
	pushl	pieces.4(,%eax,4)
	leal	text.3(%esi), %eax
	pushl	$.LC0
	pushl	%eax
	call	sprintf
	addl	$16, %esp
	addl	%eax, %esi
	cmpl	$999, %esi
	jle	.L87
	xorl	%eax, %eax
	movl	%eax, -28(%ebp)
	movl	%eax, -32(%ebp)
.L90:
	movl	-28(%ebp), %eax
	xorl	%ebx, %ebx
	movl	patterns.2(,%eax,4), %edi
	pushl	%eax
	pushl	%eax
	pushl	%edi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	xorl	%edx, %edx
.L89:
	movl	%edx, -36(%ebp)
	subl	$12, %esp
	xorl	%eax, %eax
	movl	%eax, looks
	pushl	%edi
	call	strlen
	addl	$16, %esp
	pushl	%eax
	pushl	%edi
	pushl	%esi
	pushl	$text.3
	call	*searches.1+4(,%ebx,8)
	movl	-36(%ebp), %edx
	addl	$12, %esp
	testl	%ebx, %ebx
	movzwl	%ax, %eax
	cmove	%eax, %edx
	movl	%edx, -36(%ebp)
	cmpl	%eax, %edx
	setne	%al
	movzbl	%al, %eax
	addl	%eax, -32(%ebp)
	pushl	looks
	pushl	searches.1(,%ebx,8)
	incl	%ebx
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	cmpl	$6, %ebx
	movl	-36(%ebp), %edx
	jne	.L89
	pushl	%ecx
	pushl	%ecx
	pushl	%edx
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	incl	-28(%ebp)
	cmpl	$7, -28(%ebp)
	jne	.L90
	movb	$0, text.3+200
	xorl	%eax, %eax
	movl	$text.3, suffixes_of
.L91:
	movw	%ax, order.0(%eax,%eax)
	incl	%eax
	cmpl	$200, %eax
	jne	.L91
	pushl	$by_suffix
	xorl	%edi, %edi
	pushl	$2
	pushl	$200
	pushl	$order.0
	call	qsort
	xorl	%eax, %eax
	addl	$16, %esp
	movl	%eax, -28(%ebp)
	xorl	%ecx, %ecx
.L92:
	movl	-28(%ebp), %eax
	movswl	order.0+2(%eax), %esi
	xorl	%eax, %eax
.L99:
	movb	text.3(%esi,%eax), %dl
	testb	%dl, %dl
	jne	.L93
.L97:
	cmpl	%ecx, %eax
	jle	.L95
	movl	%esi, %edi
	movl	%eax, %ecx
	jmp	.L95
.L93:
	movl	-28(%ebp), %ebx
	movswl	order.0(%ebx), %ebx
	cmpb	text.3(%eax,%ebx), %dl
	jne	.L97
	incl	%eax
	jmp	.L99
.L95:
	addl	$2, -28(%ebp)
	cmpl	$398, -28(%ebp)
	jne	.L92
	leal	text.3(%edi), %eax
	subl	$12, %esp
	pushl	-32(%ebp)
	pushl	%eax
	pushl	%ecx
	pushl	%ecx
	pushl	$.LC4
	call	printf
	movl	-32(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
