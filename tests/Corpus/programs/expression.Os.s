	.file	"expression.c"
	.text
	.type	skip, @function
skip:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%eax
.L2:
	movl	at, %ebx
	subl	$12, %esp
	movzbl	(%ebx), %eax
	pushl	%eax
	call	isspace
	addl	$16, %esp
	testl	%eax, %eax
	je	.L6
	incl	%ebx
	movl	%ebx, at
	jmp	.L2
.L6:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	skip, .-skip
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"unexpected character"
.LC1:
	.string	"unexpected end"
	.globl	__moddi3
.LC2:
	.string	"missing )"
	.text
	.type	primary, @function
primary:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	$1, -40(%ebp)
	movl	%eax, -36(%ebp)
.L8:
	call	skip
	movl	at, %ebx
	movzbl	(%ebx), %eax
	leal	-48(%eax), %ecx
	cmpl	$9, %ecx
	ja	.L9
	movl	$10, -28(%ebp)
	cmpb	$48, %al
	jne	.L10
	cmpb	$120, 1(%ebx)
	jne	.L10
	movl	$16, -28(%ebp)
	addl	$2, %ebx
	movl	%ebx, at
.L10:
	movl	-28(%ebp), %eax
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%eax, -48(%ebp)
	sarl	$31, %eax
	movl	%eax, -44(%ebp)
.L14:
	movl	at, %eax
	movl	%eax, -32(%ebp)
	movzbl	(%eax), %ebx
	leal	-48(%ebx), %eax
	cmpl	$9, %eax
	ja	.L11
	movsbl	%bl, %ecx
	subl	$48, %ecx
	jmp	.L12
.L11:
	subl	$12, %esp
	pushl	%ebx
	call	isalpha
	addl	$16, %esp
	testl	%eax, %eax
	je	.L13
	subl	$12, %esp
	pushl	%ebx
	call	tolower
	addl	$16, %esp
	leal	-87(%eax), %ecx
	movl	-28(%ebp), %eax
	cmpl	%eax, %ecx
	jge	.L13
.L12:
	movl	-44(%ebp), %ebx
	movl	-28(%ebp), %eax
	imull	%esi, %ebx
	imull	%edi, %eax
	addl	%eax, %ebx
	movl	%esi, %eax
	mull	-28(%ebp)
	pushl	$0
	pushl	$1000000007
	addl	%ebx, %edx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	pushl	%edx
	pushl	%eax
	call	__moddi3
	addl	$16, %esp
	movl	%eax, %esi
	movl	-32(%ebp), %eax
	movl	%edx, %edi
	incl	%eax
	movl	%eax, at
	jmp	.L14
.L9:
	movb	%al, -28(%ebp)
	subl	$12, %esp
	pushl	%eax
	call	islower
	addl	$16, %esp
	movsbl	-28(%ebp), %edx
	testl	%eax, %eax
	je	.L15
	incl	%ebx
	movl	variables-776(,%edx,8), %esi
	movl	%ebx, at
	movl	variables-772(,%edx,8), %edi
	jmp	.L13
.L15:
	cmpb	$43, %dl
	je	.L16
	jg	.L17
	cmpb	$33, %dl
	je	.L18
	cmpb	$40, %dl
	je	.L19
	jmp	.L41
.L17:
	cmpb	$45, %dl
	je	.L21
	cmpb	$126, %dl
	jne	.L42
	incl	%ebx
	movl	%ebx, at
	call	primary
	notl	%eax
	notl	%edx
	movl	%eax, %esi
	movl	%edx, %edi
	jmp	.L13
.L19:
	incl	%ebx
	xorl	%eax, %eax
	movl	%ebx, at
	call	expression
	movl	%eax, %esi
	movl	%edx, %edi
	call	skip
	movl	at, %eax
	cmpb	$41, (%eax)
	jne	.L24
	incl	%eax
	movl	%eax, at
	jmp	.L13
.L24:
	cmpl	$0, problem
	jne	.L13
	movl	$.LC2, problem
	jmp	.L13
.L21:
	incl	%ebx
	negl	-40(%ebp)
	adcl	$0, -36(%ebp)
	negl	-36(%ebp)
.L26:
	movl	%ebx, at
	jmp	.L8
.L16:
	incl	%ebx
	jmp	.L26
.L18:
	incl	%ebx
	movl	%ebx, at
	call	primary
	orl	%edx, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, %esi
	jmp	.L40
.L42:
	cmpl	$0, problem
	jne	.L28
	jmp	.L43
.L41:
	cmpl	$0, problem
	je	.L29
.L28:
	xorl	%esi, %esi
.L40:
	xorl	%edi, %edi
	jmp	.L13
.L29:
	testb	%dl, %dl
	movl	$.LC1, %eax
	movl	$.LC0, %edx
	cmovne	%edx, %eax
	jmp	.L27
.L43:
	movl	$.LC0, %eax
.L27:
	movl	%eax, problem
	jmp	.L28
.L13:
	movl	-36(%ebp), %ecx
	movl	-40(%ebp), %eax
	imull	%esi, %ecx
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	-40(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	mull	%esi
	popl	%esi
	popl	%edi
	addl	%ecx, %edx
	popl	%ebp
	ret
	.size	primary, .-primary
	.section	.rodata.str1.1
.LC3:
	.string	"division by zero"
	.globl	__divdi3
	.text
	.type	expression, @function
expression:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, -40(%ebp)
	call	primary
.L83:
	movl	%eax, %esi
	movl	%edx, %edi
.L45:
	call	skip
	movl	at, %eax
	xorl	%edx, %edx
	movl	%eax, -32(%ebp)
.L47:
	movl	%edx, -44(%ebp)
	movl	operators(,%edx,8), %eax
	subl	$12, %esp
	movl	%eax, -36(%ebp)
	pushl	%eax
	call	strlen
	addl	$12, %esp
	pushl	%eax
	movl	%eax, %ebx
	pushl	-36(%ebp)
	pushl	-32(%ebp)
	call	strncmp
	addl	$16, %esp
	movl	-44(%ebp), %edx
	testl	%eax, %eax
	je	.L46
	incl	%edx
	cmpl	$18, %edx
	jne	.L47
	jmp	.L44
.L46:
	movl	operators+4(,%edx,8), %edx
	movl	-40(%ebp), %eax
	cmpl	%eax, %edx
	jle	.L44
	movl	-32(%ebp), %eax
	addl	%ebx, %eax
	movl	%eax, at
	movl	%edx, %eax
	call	expression
	movl	%eax, -32(%ebp)
	movl	-36(%ebp), %eax
	movl	%edx, -28(%ebp)
	movb	(%eax), %al
	movsbl	%al, %edx
	movl	-36(%ebp), %eax
	movl	%edx, %ebx
	movsbl	1(%eax), %eax
	sall	$8, %eax
	orl	%edx, %eax
	cmpl	$9766, %eax
	je	.L50
	jg	.L51
	cmpl	$60, %eax
	je	.L52
	jg	.L53
	cmpl	$43, %eax
	je	.L54
	jg	.L55
	cmpl	$38, %eax
	je	.L56
	cmpl	$42, %eax
	jne	.L58
	movl	-32(%ebp), %eax
	movl	%edi, %edx
	imull	%eax, %edx
	movl	-28(%ebp), %eax
	imull	%esi, %eax
	leal	(%edx,%eax), %ebx
	movl	%esi, %eax
	mull	-32(%ebp)
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ebx, %edi
	jmp	.L45
.L55:
	cmpl	$45, %eax
	jne	.L58
	subl	-32(%ebp), %esi
	sbbl	-28(%ebp), %edi
	jmp	.L45
.L53:
	cmpl	$94, %eax
	je	.L60
	cmpl	$124, %eax
	je	.L61
	cmpl	$62, %eax
	jne	.L58
	xorl	%edx, %edx
	movl	-28(%ebp), %ebx
	movl	$1, %eax
	cmpl	%esi, -32(%ebp)
	jmp	.L88
.L51:
	cmpl	$15677, %eax
	je	.L63
	jg	.L64
	cmpl	$15649, %eax
	je	.L65
	cmpl	$15676, %eax
	je	.L66
	cmpl	$15420, %eax
	jne	.L58
	movl	-32(%ebp), %ecx
	xorl	%edx, %edx
	andl	$63, %ecx
	shldl	%esi, %edi
	sall	%cl, %esi
	testb	$32, %cl
	cmovne	%esi, %edi
	cmovne	%edx, %esi
	jmp	.L45
.L64:
	cmpl	$15934, %eax
	je	.L68
	cmpl	$31868, %eax
	je	.L69
	cmpl	$15678, %eax
	jne	.L58
	movl	-32(%ebp), %ecx
	xorl	%edx, %edx
	movl	%edi, %ebx
	movl	$1, %eax
	movl	-28(%ebp), %edi
	cmpl	%ecx, %esi
	jmp	.L89
.L69:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	orl	%esi, %eax
	orl	%edi, %edx
	jmp	.L90
.L50:
	orl	%edi, %esi
	movl	-32(%ebp), %ebx
	setne	%al
	orl	-28(%ebp), %ebx
	setne	%dl
	andb	%dl, %al
.L85:
	movzbl	%al, %esi
	jmp	.L84
.L63:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	orl	%edx, %eax
	sete	%al
	jmp	.L85
.L65:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
.L90:
	orl	%edx, %eax
	setne	%al
	jmp	.L85
.L66:
	movl	-28(%ebp), %ebx
	xorl	%edx, %edx
	movl	$1, %eax
	cmpl	%esi, -32(%ebp)
.L89:
	sbbl	%edi, %ebx
	jge	.L83
	jmp	.L87
.L68:
	movl	-32(%ebp), %ecx
	andl	$63, %ecx
	shrdl	%edi, %esi
	sarl	%cl, %edi
	movl	%edi, %eax
	sarl	$31, %eax
	testb	$32, %cl
	cmovne	%edi, %esi
	cmovne	%eax, %edi
	jmp	.L45
.L61:
	orl	-32(%ebp), %esi
	orl	-28(%ebp), %edi
	jmp	.L45
.L60:
	xorl	-32(%ebp), %esi
	xorl	-28(%ebp), %edi
	jmp	.L45
.L56:
	movl	-32(%ebp), %eax
	andl	%eax, %esi
	movl	-28(%ebp), %eax
	andl	%eax, %edi
	jmp	.L45
.L52:
	movl	-32(%ebp), %ecx
	movl	%edi, %ebx
	xorl	%edx, %edx
	movl	-28(%ebp), %edi
	movl	$1, %eax
	cmpl	%ecx, %esi
.L88:
	sbbl	%edi, %ebx
	jl	.L83
.L87:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L83
.L54:
	addl	-32(%ebp), %esi
	adcl	-28(%ebp), %edi
	jmp	.L45
.L58:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	addl	$1, %eax
	adcl	$0, %edx
	movl	%edx, %ecx
	movl	%eax, %edx
	movl	$1, %eax
	cmpl	%edx, %eax
	movl	$0, %eax
	sbbl	%ecx, %eax
	jc	.L76
	movl	-28(%ebp), %eax
	orl	-32(%ebp), %eax
	je	.L77
	cmpb	$37, %bl
	jne	.L78
	jmp	.L79
.L77:
	cmpl	$0, problem
	jne	.L79
	movl	$.LC3, problem
.L79:
	xorl	%esi, %esi
.L84:
	xorl	%edi, %edi
	jmp	.L45
.L78:
	negl	%esi
	adcl	$0, %edi
	negl	%edi
	jmp	.L45
.L76:
	cmpb	$47, %bl
	jne	.L80
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%edi
	pushl	%esi
	call	__divdi3
	jmp	.L86
.L80:
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%edi
	pushl	%esi
	call	__moddi3
.L86:
	addl	$16, %esp
	jmp	.L83
.L44:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	expression, .-expression
	.section	.rodata.str1.1
.LC4:
	.string	"\n"
.LC5:
	.string	"unexpected text"
.LC6:
	.string	"%-30s error: %s at column %d\n"
.LC7:
	.string	"%-30s %lld\n"
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
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$232, %esp
	movl	%edi, -240(%ebp)
.L93:
	pushl	%eax
	pushl	$__stdin
	pushl	$200
	leal	-224(%ebp), %ebx
	pushl	%ebx
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L109
	pushl	%esi
	pushl	%esi
	pushl	$.LC4
	pushl	%ebx
	call	strcspn
	addl	$16, %esp
	movb	$0, -224(%ebp,%eax)
	movb	-224(%ebp), %dl
	testb	%dl, %dl
	je	.L93
	subl	$12, %esp
	xorl	%ecx, %ecx
	movl	%ecx, problem
	movzbl	%dl, %eax
	movl	%ebx, at
	movb	%dl, -241(%ebp)
	pushl	%eax
	call	islower
	addl	$16, %esp
	movl	$-1, -236(%ebp)
	testl	%eax, %eax
	je	.L94
	cmpb	$32, -223(%ebp)
	movsbl	-241(%ebp), %edx
	jne	.L94
	cmpb	$61, -222(%ebp)
	jne	.L94
	cmpb	$32, -221(%ebp)
	jne	.L94
	leal	-97(%edx), %eax
	movl	%eax, -236(%ebp)
	leal	-220(%ebp), %eax
	movl	%eax, at
.L94:
	xorl	%eax, %eax
	call	expression
	movl	%eax, %esi
	movl	%edx, %edi
	call	skip
	movl	at, %eax
	cmpb	$0, (%eax)
	je	.L95
	cmpl	$0, problem
	jne	.L95
	movl	$.LC5, problem
.L95:
	movl	problem, %edx
	testl	%edx, %edx
	je	.L96
	subl	%ebx, %eax
	incl	%eax
	pushl	%eax
	pushl	%edx
	pushl	%ebx
	pushl	$.LC6
	call	printf
	addl	$16, %esp
	incl	-240(%ebp)
	jmp	.L93
.L96:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	$.LC7
	call	printf
	addl	$16, %esp
	cmpl	$0, -236(%ebp)
	js	.L93
	movl	-236(%ebp), %eax
	movl	%esi, variables(,%eax,8)
	movl	%edi, variables+4(,%eax,8)
	jmp	.L93
.L109:
	movl	-240(%ebp), %eax
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
.LC8:
	.string	"||"
.LC9:
	.string	"&&"
.LC10:
	.string	"=="
.LC11:
	.string	"!="
.LC12:
	.string	"<="
.LC13:
	.string	">="
.LC14:
	.string	"<<"
.LC15:
	.string	">>"
.LC16:
	.string	"|"
.LC17:
	.string	"^"
.LC18:
	.string	"&"
.LC19:
	.string	"<"
.LC20:
	.string	">"
.LC21:
	.string	"+"
.LC22:
	.string	"-"
.LC23:
	.string	"*"
.LC24:
	.string	"/"
.LC25:
	.string	"%"
	.section	.rodata
	.align 32
	.type	operators, @object
	.size	operators, 144
operators:
	.long	.LC8
	.long	1
	.long	.LC9
	.long	2
	.long	.LC10
	.long	4
	.long	.LC11
	.long	4
	.long	.LC12
	.long	5
	.long	.LC13
	.long	5
	.long	.LC14
	.long	6
	.long	.LC15
	.long	6
	.long	.LC16
	.long	3
	.long	.LC17
	.long	3
	.long	.LC18
	.long	3
	.long	.LC19
	.long	5
	.long	.LC20
	.long	5
	.long	.LC21
	.long	7
	.long	.LC22
	.long	7
	.long	.LC23
	.long	8
	.long	.LC24
	.long	8
	.long	.LC25
	.long	8
	.local	variables
	.comm	variables,208,32
	.local	problem
	.comm	problem,4,4
	.local	at
	.comm	at,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
