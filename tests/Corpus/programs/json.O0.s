	.file	"json.c"
	.text
	.local	at
	.comm	at,4,4
	.local	error
	.comm	error,4,4
	.local	values
	.comm	values,4,4
	.type	skip, @function
skip:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	jmp	.L2
.L3:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
.L2:
	movl	at, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L3
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	skip, .-skip
	.type	fail, @function
fail:
	pushl	%ebp
	movl	%esp, %ebp
	movl	error, %eax
	testl	%eax, %eax
	jne	.L5
	movl	8(%ebp), %eax
	movl	%eax, error
.L5:
	movl	$0, %eax
	popl	%ebp
	ret
	.size	fail, .-fail
	.section	.rodata
.LC0:
	.string	"unknown word"
	.text
	.type	expect, @function
expect:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -12(%ebp)
	movl	at, %eax
	movl	-12(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	je	.L8
	movl	$.LC0, (%esp)
	call	fail
	jmp	.L9
.L8:
	movl	at, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, at
	movl	$1, %eax
.L9:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	expect, .-expect
	.section	.rodata
.LC1:
	.string	"text does not end"
	.text
	.type	parse_text, @function
parse_text:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$184, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	jmp	.L11
.L20:
	movl	at, %eax
	movzbl	(%eax), %eax
	movb	%al, -13(%ebp)
	cmpb	$0, -13(%ebp)
	je	.L12
	cmpl	$127, -12(%ebp)
	jne	.L13
.L12:
	movl	$.LC1, (%esp)
	call	fail
	jmp	.L14
.L13:
	cmpb	$92, -13(%ebp)
	jne	.L15
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	movl	at, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	cmpl	$117, %eax
	je	.L16
	cmpl	$117, %eax
	jg	.L17
	cmpl	$110, %eax
	je	.L18
	cmpl	$116, %eax
	je	.L19
	jmp	.L17
.L18:
	movb	$10, -13(%ebp)
	jmp	.L15
.L19:
	movb	$9, -13(%ebp)
	jmp	.L15
.L16:
	movl	$0, -153(%ebp)
	movb	$0, -149(%ebp)
	movl	at, %eax
	incl	%eax
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	leal	-153(%ebp), %eax
	movl	%eax, (%esp)
	call	strncpy
	movl	$16, 8(%esp)
	movl	$0, 4(%esp)
	leal	-153(%ebp), %eax
	movl	%eax, (%esp)
	call	strtol
	movb	%al, -13(%ebp)
	movl	at, %ebx
	leal	-153(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	addl	%ebx, %eax
	movl	%eax, at
	jmp	.L15
.L17:
	movl	at, %eax
	movzbl	(%eax), %eax
	movb	%al, -13(%ebp)
.L15:
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movzbl	-13(%ebp), %edx
	movb	%dl, -148(%ebp,%eax)
	movl	at, %eax
	incl	%eax
	movl	%eax, at
.L11:
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$34, %al
	jne	.L20
.L14:
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$34, %al
	jne	.L21
	movl	at, %eax
	incl	%eax
	movl	%eax, at
.L21:
	leal	-148(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	movl	-12(%ebp), %eax
	incl	%eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, -20(%ebp)
	leal	-148(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	parse_text, .-parse_text
	.section	.rodata
.LC2:
	.string	"too deep"
.LC3:
	.string	"null"
.LC4:
	.string	"true"
.LC5:
	.string	"false"
.LC6:
	.string	"name expected"
.LC7:
	.string	"colon expected"
.LC8:
	.string	"comma expected"
.LC9:
	.string	"value expected"
	.text
	.type	parse, @function
parse:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, -20(%ebp)
	movl	values, %eax
	incl	%eax
	movl	%eax, values
	call	skip
	cmpl	$20, 8(%ebp)
	jle	.L24
	movl	$.LC2, (%esp)
	call	fail
	movl	-20(%ebp), %eax
	jmp	.L25
.L24:
	movl	at, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	cmpl	$34, %eax
	je	.L26
	cmpl	$34, %eax
	jl	.L27
	cmpl	$123, %eax
	jg	.L27
	cmpl	$91, %eax
	jl	.L27
	subl	$91, %eax
	cmpl	$32, %eax
	ja	.L27
	movl	.L29(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L29:
	.long	.L28
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L32
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L31
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L30
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L28
	.text
.L31:
	movl	$.LC3, (%esp)
	call	expect
	jmp	.L48
.L30:
	movl	-20(%ebp), %eax
	movl	$1, (%eax)
	movl	$.LC4, (%esp)
	call	expect
	movl	-20(%ebp), %edx
	movl	%eax, 8(%edx)
	jmp	.L48
.L32:
	movl	-20(%ebp), %eax
	movl	$1, (%eax)
	movl	$.LC5, (%esp)
	call	expect
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %edx
	movl	-20(%ebp), %eax
	movl	%edx, 8(%eax)
	jmp	.L48
.L26:
	movl	-20(%ebp), %eax
	movl	$3, (%eax)
	call	parse_text
	movl	-20(%ebp), %edx
	movl	%eax, 8(%edx)
	jmp	.L48
.L28:
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$91, %al
	jne	.L34
	movb	$93, %al
	jmp	.L35
.L34:
	movb	$125, %al
.L35:
	movb	%al, -21(%ebp)
	movl	-20(%ebp), %eax
	addl	$8, %eax
	movl	%eax, -12(%ebp)
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$91, %al
	jne	.L36
	movl	$4, %edx
	jmp	.L37
.L36:
	movl	$5, %edx
.L37:
	movl	-20(%ebp), %eax
	movl	%edx, (%eax)
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	skip
	jmp	.L38
.L45:
	movl	$0, -16(%ebp)
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$5, %eax
	jne	.L39
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$34, %al
	je	.L40
	movl	$.LC6, (%esp)
	call	fail
	jmp	.L41
.L40:
	call	parse_text
	movl	%eax, -16(%ebp)
	call	skip
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$58, %al
	jne	.L42
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	jmp	.L39
.L42:
	movl	$.LC7, (%esp)
	call	fail
.L39:
	movl	8(%ebp), %eax
	incl	%eax
	movl	%eax, (%esp)
	call	parse
	movl	-12(%ebp), %edx
	movl	%eax, (%edx)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	-16(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	addl	$12, %eax
	movl	%eax, -12(%ebp)
	call	skip
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$44, %al
	jne	.L43
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	jmp	.L44
.L43:
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	%al, -21(%ebp)
	je	.L44
	movl	$.LC8, (%esp)
	call	fail
.L44:
	call	skip
.L38:
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	%al, -21(%ebp)
	je	.L41
	movl	error, %eax
	testl	%eax, %eax
	je	.L45
.L41:
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	%al, -21(%ebp)
	jne	.L49
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	jmp	.L49
.L27:
	movl	-20(%ebp), %eax
	movl	$2, (%eax)
	movl	at, %eax
	movl	$10, 8(%esp)
	leal	-28(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strtol
	movl	-20(%ebp), %edx
	movl	%eax, 8(%edx)
	movl	-28(%ebp), %edx
	movl	at, %eax
	cmpl	%eax, %edx
	jne	.L47
	movl	$.LC9, (%esp)
	call	fail
.L47:
	movl	-28(%ebp), %eax
	movl	%eax, at
	jmp	.L48
.L49:
	nop
.L48:
	movl	-20(%ebp), %eax
.L25:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	parse, .-parse
	.section	.rodata
.LC10:
	.string	"%s"
.LC11:
	.string	"%ld"
.LC12:
	.string	"\"%s\""
.LC13:
	.string	""
.LC14:
	.string	"\n%*s"
.LC15:
	.string	"\"%s\": "
.LC16:
	.string	"\"%s\":"
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$5, %eax
	ja	.L72
	movl	.L53(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L53:
	.long	.L57
	.long	.L56
	.long	.L55
	.long	.L54
	.long	.L52
	.long	.L52
	.text
.L57:
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L51
.L56:
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	words.2(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	jmp	.L51
.L55:
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	jmp	.L51
.L54:
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	jmp	.L51
.L52:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$4, %eax
	jne	.L58
	movl	$91, %eax
	jmp	.L59
.L58:
	movl	$123, %eax
.L59:
	movl	%eax, (%esp)
	call	putchar
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, -12(%ebp)
	jmp	.L60
.L68:
	cmpl	$0, 12(%ebp)
	js	.L61
	movl	12(%ebp), %eax
	addl	$2, %eax
	movl	$.LC13, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
.L61:
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	je	.L62
	movl	-12(%ebp), %eax
	movl	4(%eax), %edx
	cmpl	$0, 12(%ebp)
	js	.L63
	movl	$.LC15, %eax
	jmp	.L64
.L63:
	movl	$.LC16, %eax
.L64:
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	printf
.L62:
	cmpl	$0, 12(%ebp)
	js	.L65
	movl	12(%ebp), %eax
	addl	$2, %eax
	jmp	.L66
.L65:
	movl	$-1, %eax
.L66:
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	print
	movl	-12(%ebp), %eax
	movl	12(%eax), %eax
	testl	%eax, %eax
	je	.L67
	movl	$44, (%esp)
	call	putchar
.L67:
	movl	-12(%ebp), %eax
	movl	12(%eax), %eax
	movl	%eax, -12(%ebp)
.L60:
	cmpl	$0, -12(%ebp)
	jne	.L68
	cmpl	$0, 12(%ebp)
	js	.L69
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	testl	%eax, %eax
	je	.L69
	movl	$.LC13, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
.L69:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$4, %eax
	jne	.L70
	movl	$93, %eax
	jmp	.L71
.L70:
	movl	$125, %eax
.L71:
	movl	%eax, (%esp)
	call	putchar
	jmp	.L72
.L51:
.L72:
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata
.LC17:
	.string	"."
	.text
	.type	find, @function
find:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	jmp	.L74
.L88:
	movl	$.LC17, 4(%esp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movl	%eax, -20(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$3, %eax
	jbe	.L75
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	jmp	.L76
.L75:
	movl	$0, %eax
.L76:
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$4, %eax
	jne	.L77
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	atoi
	jmp	.L78
.L77:
	movl	$-1, %eax
.L78:
	movl	%eax, -16(%ebp)
	jmp	.L79
.L86:
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	je	.L80
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
	cmpl	%eax, -20(%ebp)
	jne	.L81
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	movl	-20(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	12(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L81
	movl	$1, %eax
	jmp	.L82
.L81:
	movl	$0, %eax
.L82:
	andb	$1, %al
	jmp	.L83
.L80:
	cmpl	$0, -16(%ebp)
	sete	%al
.L83:
	testb	%al, %al
	jne	.L90
	movl	-12(%ebp), %eax
	movl	12(%eax), %eax
	movl	%eax, -12(%ebp)
	decl	-16(%ebp)
.L79:
	cmpl	$0, -12(%ebp)
	jne	.L86
	jmp	.L85
.L90:
	nop
.L85:
	movl	-12(%ebp), %eax
	movl	%eax, 8(%ebp)
	movl	12(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$46, %al
	sete	%al
	movzbl	%al, %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	addl	%eax, 12(%ebp)
.L74:
	cmpl	$0, 8(%ebp)
	je	.L87
	movl	12(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L88
.L87:
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	find, .-find
	.type	discard, @function
discard:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$3, %eax
	jne	.L92
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	free
.L92:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$3, %eax
	jbe	.L93
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	jmp	.L94
.L93:
	movl	$0, %eax
.L94:
	movl	%eax, -12(%ebp)
	jmp	.L95
.L96:
	movl	-12(%ebp), %eax
	movl	12(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	discard
	movl	-16(%ebp), %eax
	movl	%eax, -12(%ebp)
.L95:
	cmpl	$0, -12(%ebp)
	jne	.L96
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	free
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	discard, .-discard
	.section	.rodata
.LC18:
	.string	"%d: %s at %d\n"
.LC19:
	.string	"%d: %d values\n"
.LC20:
	.string	"  %s = "
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$48, %esp
	movl	$0, 44(%esp)
	movl	$0, 40(%esp)
	jmp	.L98
.L104:
	movl	$0, error
	movl	$0, values
	movl	40(%esp), %eax
	movl	sources.1(,%eax,4), %eax
	movl	%eax, at
	movl	$0, (%esp)
	call	parse
	movl	%eax, 32(%esp)
	movl	error, %eax
	testl	%eax, %eax
	je	.L99
	movl	at, %edx
	movl	40(%esp), %eax
	movl	sources.1(,%eax,4), %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	error, %edx
	movl	40(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	incl	44(%esp)
	jmp	.L100
.L99:
	movl	values, %edx
	movl	40(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	movl	$-1, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	print
	movl	$.LC13, (%esp)
	call	puts
	movl	$0, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	print
	movl	$.LC13, (%esp)
	call	puts
	movl	$0, 36(%esp)
	jmp	.L101
.L103:
	movl	36(%esp), %eax
	movl	paths.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, 28(%esp)
	cmpl	$0, 28(%esp)
	je	.L102
	movl	36(%esp), %eax
	movl	paths.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC20, (%esp)
	call	printf
	movl	$-1, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	print
	movl	$.LC13, (%esp)
	call	puts
.L102:
	incl	36(%esp)
.L101:
	cmpl	$5, 36(%esp)
	jbe	.L103
.L100:
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	discard
	incl	40(%esp)
.L98:
	cmpl	$7, 40(%esp)
	jbe	.L104
	movl	44(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	words.2, @object
	.size	words.2, 8
words.2:
	.long	.LC5
	.long	.LC4
	.align 4
.LC21:
	.string	"{\"name\": \"toy\", \"registers\": [\"eax\", \"ecx\"], \"bits\": 32, \"fast\": true, \"nested\": {\"a\": {\"b\": [1, [2, [3, -4]]]}}, \"none\": null, \"empty\": {}, \"e\": []}"
	.align 4
.LC22:
	.string	"[1, 2, 3, {\"x\": \"\\u0041\\u0042 \\\"quoted\\\"\"}, false]"
.LC23:
	.string	"  -17  "
.LC24:
	.string	"[1, 2"
.LC25:
	.string	"{\"a\" 1}"
.LC26:
	.string	"[tru]"
.LC27:
	.string	"{1: 2}"
.LC28:
	.string	"[[[[[[[[[[[[[[[[[[[[[[[[]]]]"
	.align 32
	.type	sources.1, @object
	.size	sources.1, 32
sources.1:
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
.LC29:
	.string	"name"
.LC30:
	.string	"registers.1"
.LC31:
	.string	"nested.a.b.1.1.0"
.LC32:
	.string	"3.x"
.LC33:
	.string	"none"
.LC34:
	.string	"bits.x"
	.align 4
	.type	paths.0, @object
	.size	paths.0, 24
paths.0:
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
