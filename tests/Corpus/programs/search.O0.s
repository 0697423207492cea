	.file	"search.c"
	.text
	.local	looks
	.comm	looks,4,4
	.type	mix, @function
mix:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	leal	1(%eax), %ecx
	movl	$-2146992015, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$15, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$65521, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	popl	%ebp
	ret
	.size	mix, .-mix
	.type	plain, @function
plain:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L4
.L10:
	movl	$0, -12(%ebp)
	jmp	.L5
.L7:
	incl	-12(%ebp)
.L5:
	movl	-12(%ebp), %eax
	cmpl	20(%ebp), %eax
	jge	.L6
	movl	looks, %eax
	incl	%eax
	movl	%eax, looks
	movl	-8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-12(%ebp), %ecx
	movl	16(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	je	.L7
.L6:
	movl	-12(%ebp), %eax
	cmpl	20(%ebp), %eax
	jne	.L8
	movl	-8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-4(%ebp), %eax
	movl	%eax, (%esp)
	call	mix
	jmp	.L9
.L8:
	movl	-4(%ebp), %eax
.L9:
	movl	%eax, -4(%ebp)
	incl	-8(%ebp)
.L4:
	movl	-8(%ebp), %edx
	movl	20(%ebp), %eax
	addl	%edx, %eax
	cmpl	%eax, 12(%ebp)
	jge	.L10
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	plain, .-plain
	.type	knuth, @function
knuth:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$296, %esp
	movl	$0, -4(%ebp)
	movl	$-1, -276(%ebp)
	movl	$0, -8(%ebp)
	movl	$-1, -12(%ebp)
	jmp	.L13
.L16:
	movl	-12(%ebp), %eax
	movl	-276(%ebp,%eax,4), %eax
	movl	%eax, -12(%ebp)
.L14:
	cmpl	$0, -12(%ebp)
	js	.L15
	movl	-8(%ebp), %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-12(%ebp), %ecx
	movl	16(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jne	.L16
.L15:
	incl	-12(%ebp)
	incl	-8(%ebp)
	movl	-8(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, -276(%ebp,%eax,4)
.L13:
	movl	-8(%ebp), %eax
	cmpl	20(%ebp), %eax
	jl	.L14
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L18
.L21:
	movl	-20(%ebp), %eax
	movl	-276(%ebp,%eax,4), %eax
	movl	%eax, -20(%ebp)
.L19:
	cmpl	$0, -20(%ebp)
	js	.L20
	movl	looks, %eax
	incl	%eax
	movl	%eax, looks
	movl	-16(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-20(%ebp), %ecx
	movl	16(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jne	.L21
.L20:
	incl	-16(%ebp)
	incl	-20(%ebp)
	movl	-20(%ebp), %eax
	cmpl	20(%ebp), %eax
	jne	.L18
	movl	-16(%ebp), %eax
	subl	20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-4(%ebp), %eax
	movl	%eax, (%esp)
	call	mix
	movl	%eax, -4(%ebp)
	movl	-20(%ebp), %eax
	movl	-276(%ebp,%eax,4), %eax
	movl	%eax, -20(%ebp)
.L18:
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L19
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	knuth, .-knuth
	.type	horspool, @function
horspool:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$1064, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L26
.L27:
	movl	-8(%ebp), %eax
	movl	20(%ebp), %edx
	movl	%edx, -1044(%ebp,%eax,4)
	incl	-8(%ebp)
.L26:
	cmpl	$255, -8(%ebp)
	jle	.L27
	movl	$0, -12(%ebp)
	jmp	.L28
.L29:
	movl	20(%ebp), %eax
	leal	-1(%eax), %edx
	movl	-12(%ebp), %ecx
	movl	16(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	-12(%ebp), %edx
	movl	%edx, -1044(%ebp,%eax,4)
	incl	-12(%ebp)
.L28:
	movl	20(%ebp), %eax
	decl	%eax
	cmpl	%eax, -12(%ebp)
	jl	.L29
	movl	$0, -16(%ebp)
	jmp	.L30
.L36:
	movl	20(%ebp), %eax
	decl	%eax
	movl	%eax, -20(%ebp)
	jmp	.L31
.L33:
	decl	-20(%ebp)
.L31:
	cmpl	$0, -20(%ebp)
	js	.L32
	movl	looks, %eax
	incl	%eax
	movl	%eax, looks
	movl	-16(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-20(%ebp), %ecx
	movl	16(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	je	.L33
.L32:
	cmpl	$0, -20(%ebp)
	jns	.L34
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-4(%ebp), %eax
	movl	%eax, (%esp)
	call	mix
	jmp	.L35
.L34:
	movl	-4(%ebp), %eax
.L35:
	movl	%eax, -4(%ebp)
	movl	-16(%ebp), %edx
	movl	20(%ebp), %eax
	addl	%edx, %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	-1044(%ebp,%eax,4), %eax
	addl	%eax, -16(%ebp)
.L30:
	movl	-16(%ebp), %edx
	movl	20(%ebp), %eax
	addl	%edx, %eax
	cmpl	%eax, 12(%ebp)
	jge	.L36
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	horspool, .-horspool
	.type	rabin, @function
rabin:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$1, -20(%ebp)
	movl	$0, -24(%ebp)
	movl	$0, -28(%ebp)
	jmp	.L39
.L42:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$8, %eax
	leal	(%eax,%edx), %ecx
	movl	-28(%ebp), %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%ecx, %eax
	movl	%eax, -12(%ebp)
	movl	-16(%ebp), %edx
	movl	%edx, %eax
	sall	$8, %eax
	leal	(%eax,%edx), %ecx
	movl	-28(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%ecx, %eax
	movl	%eax, -16(%ebp)
	cmpl	$0, -28(%ebp)
	je	.L40
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	sall	$8, %eax
	addl	%edx, %eax
	jmp	.L41
.L40:
	movl	$1, %eax
.L41:
	movl	%eax, -20(%ebp)
	incl	-28(%ebp)
.L39:
	movl	-28(%ebp), %eax
	cmpl	20(%ebp), %eax
	jl	.L42
	movl	$0, -32(%ebp)
	jmp	.L43
.L45:
	movl	looks, %eax
	incl	%eax
	movl	%eax, looks
	movl	-16(%ebp), %eax
	cmpl	-12(%ebp), %eax
	jne	.L44
	movl	20(%ebp), %eax
	movl	-32(%ebp), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	movl	%eax, 8(%esp)
	movl	16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L44
	movl	-32(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	mix
	movl	%eax, -24(%ebp)
.L44:
	movl	-32(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	imull	-20(%ebp), %eax
	movl	-16(%ebp), %edx
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$8, %eax
	leal	(%eax,%edx), %ecx
	movl	-32(%ebp), %edx
	movl	20(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%ecx, %eax
	movl	%eax, -16(%ebp)
	incl	-32(%ebp)
.L43:
	movl	-32(%ebp), %edx
	movl	20(%ebp), %eax
	addl	%edx, %eax
	cmpl	%eax, 12(%ebp)
	jge	.L45
	movl	-24(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	rabin, .-rabin
	.type	shift_or, @function
shift_or:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$1064, %esp
	movl	%ebx, -4(%ebp)
	movl	$-1, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$1024, 8(%esp)
	movl	$255, 4(%esp)
	leal	-1048(%ebp), %eax
	movl	%eax, (%esp)
	call	memset
	movl	$0, -20(%ebp)
	jmp	.L48
.L49:
	movl	-20(%ebp), %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	-1048(%ebp,%eax,4), %edx
	movl	-20(%ebp), %eax
	movl	$1, %ebx
	movb	%al, %cl
	sall	%cl, %ebx
	movl	%ebx, %eax
	notl	%eax
	movl	%eax, %ebx
	movl	-20(%ebp), %ecx
	movl	16(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	andl	%ebx, %edx
	movl	%edx, -1048(%ebp,%eax,4)
	incl	-20(%ebp)
.L48:
	movl	-20(%ebp), %eax
	cmpl	20(%ebp), %eax
	jl	.L49
	movl	$0, -24(%ebp)
	jmp	.L50
.L52:
	movl	looks, %eax
	incl	%eax
	movl	%eax, looks
	movl	-12(%ebp), %eax
	leal	(%eax,%eax), %ecx
	movl	-24(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	-1048(%ebp,%eax,4), %eax
	orl	%ecx, %eax
	movl	%eax, -12(%ebp)
	movl	20(%ebp), %eax
	decl	%eax
	movl	-12(%ebp), %edx
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	testl	%eax, %eax
	jne	.L51
	movl	-24(%ebp), %eax
	subl	20(%ebp), %eax
	incl	%eax
	movl	%eax, 4(%esp)
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	mix
	movl	%eax, -16(%ebp)
.L51:
	incl	-24(%ebp)
.L50:
	movl	-24(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L52
	movl	-16(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	shift_or, .-shift_or
	.type	library, @function
library:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L55
.L56:
	movl	-16(%ebp), %eax
	subl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	mix
	movl	%eax, -12(%ebp)
	incl	-16(%ebp)
.L55:
	movl	16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	strstr
	movl	%eax, -16(%ebp)
	cmpl	$0, -16(%ebp)
	jne	.L56
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	library, .-library
	.local	suffixes_of
	.comm	suffixes_of,4,4
	.type	by_suffix, @function
by_suffix:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	suffixes_of, %edx
	movl	12(%ebp), %eax
	movswl	(%eax), %eax
	addl	%eax, %edx
	movl	suffixes_of, %ecx
	movl	8(%ebp), %eax
	movswl	(%eax), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_suffix, .-by_suffix
	.section	.rodata
.LC0:
	.string	"%s"
.LC1:
	.string	"%s:"
.LC2:
	.string	" %s %ld"
.LC3:
	.string	" = %04x\n"
	.align 4
.LC4:
	.string	"longest repeat %d: '%.*s', wrong %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$80, %esp
	movl	%ebx, -4(%ebp)
	movl	$3, 76(%esp)
	movl	$0, 72(%esp)
	movl	$0, 68(%esp)
	jmp	.L61
.L62:
	movl	76(%esp), %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, 76(%esp)
	movl	76(%esp), %eax
	shrl	$20, %eax
	andl	$7, %eax
	movl	pieces.4(,%eax,4), %eax
	movl	68(%esp), %edx
	addl	$text.3, %edx
	movl	%eax, 8(%esp)
	movl	$.LC0, 4(%esp)
	movl	%edx, (%esp)
	call	sprintf
	addl	%eax, 68(%esp)
.L61:
	cmpl	$999, 68(%esp)
	jle	.L62
	movl	$0, 64(%esp)
	jmp	.L63
.L67:
	movl	$0, 60(%esp)
	movl	64(%esp), %eax
	movl	patterns.2(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, 56(%esp)
	jmp	.L64
.L66:
	movl	$0, looks
	movl	56(%esp), %eax
	movl	searches.1+4(,%eax,8), %ebx
	movl	64(%esp), %eax
	movl	patterns.2(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edx
	movl	64(%esp), %eax
	movl	patterns.2(,%eax,4), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$text.3, (%esp)
	call	*%ebx
	andl	$65535, %eax
	movl	%eax, 32(%esp)
	cmpl	$0, 56(%esp)
	jne	.L65
	movl	32(%esp), %eax
	movl	%eax, 60(%esp)
.L65:
	movl	32(%esp), %eax
	cmpl	60(%esp), %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 72(%esp)
	movl	looks, %edx
	movl	56(%esp), %eax
	movl	searches.1(,%eax,8), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	56(%esp)
.L64:
	cmpl	$5, 56(%esp)
	jbe	.L66
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	64(%esp)
.L63:
	cmpl	$6, 64(%esp)
	jbe	.L67
	movb	$0, text.3+200
	movl	$text.3, suffixes_of
	movl	$0, 52(%esp)
	jmp	.L68
.L69:
	movl	52(%esp), %eax
	movswl	%ax, %edx
	movl	52(%esp), %eax
	movw	%dx, order.0(%eax,%eax)
	incl	52(%esp)
.L68:
	cmpl	$199, 52(%esp)
	jle	.L69
	movl	$by_suffix, 12(%esp)
	movl	$2, 8(%esp)
	movl	$200, 4(%esp)
	movl	$order.0, (%esp)
	call	qsort
	movl	$0, 48(%esp)
	movl	$0, 44(%esp)
	movl	$1, 40(%esp)
	jmp	.L70
.L75:
	movl	$0, 36(%esp)
	jmp	.L71
.L73:
	incl	36(%esp)
.L71:
	movl	40(%esp), %eax
	movswl	order.0(%eax,%eax), %eax
	movl	%eax, %edx
	movl	36(%esp), %eax
	addl	%edx, %eax
	movzbl	text.3(%eax), %eax
	testb	%al, %al
	je	.L72
	movl	40(%esp), %eax
	movswl	order.0(%eax,%eax), %eax
	movl	%eax, %edx
	movl	36(%esp), %eax
	addl	%edx, %eax
	movzbl	text.3(%eax), %edx
	movl	40(%esp), %eax
	decl	%eax
	movswl	order.0(%eax,%eax), %eax
	movl	%eax, %ecx
	movl	36(%esp), %eax
	addl	%ecx, %eax
	movzbl	text.3(%eax), %eax
	cmpb	%al, %dl
	je	.L73
.L72:
	movl	36(%esp), %eax
	cmpl	48(%esp), %eax
	jle	.L74
	movl	36(%esp), %eax
	movl	%eax, 48(%esp)
	movl	40(%esp), %eax
	movswl	order.0(%eax,%eax), %eax
	movl	%eax, 44(%esp)
.L74:
	incl	40(%esp)
.L70:
	cmpl	$199, 40(%esp)
	jle	.L75
	movl	44(%esp), %eax
	leal	text.3(%eax), %edx
	movl	72(%esp), %eax
	movl	%eax, 16(%esp)
	movl	%edx, 12(%esp)
	movl	48(%esp), %eax
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	72(%esp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC5:
	.string	"page "
.LC6:
	.string	"table, and the "
.LC7:
	.string	"frame "
.LC8:
	.string	"aaab"
.LC9:
	.string	"the "
.LC10:
	.string	"abab"
.LC11:
	.string	"aaaaaa"
.LC12:
	.string	"x"
	.align 32
	.type	pieces.4, @object
	.size	pieces.4, 32
pieces.4:
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.local	text.3
	.comm	text.3,1200,32
.LC13:
	.string	"ab"
.LC14:
	.string	"the frame"
.LC15:
	.string	"aaaa"
.LC16:
	.string	"page"
.LC17:
	.string	"zzz"
.LC18:
	.string	"a"
.LC19:
	.string	"table, and the p"
	.align 4
	.type	patterns.2, @object
	.size	patterns.2, 28
patterns.2:
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
.LC20:
	.string	"plain"
.LC21:
	.string	"knuth"
.LC22:
	.string	"horspool"
.LC23:
	.string	"rabin"
.LC24:
	.string	"shift-or"
.LC25:
	.string	"library"
	.align 32
	.type	searches.1, @object
	.size	searches.1, 48
searches.1:
	.long	.LC20
	.long	plain
	.long	.LC21
	.long	knuth
	.long	.LC22
	.long	horspool
	.long	.LC23
	.long	rabin
	.long	.LC24
	.long	shift_or
	.long	.LC25
	.long	library
	.local	order.0
	.comm	order.0,400,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
