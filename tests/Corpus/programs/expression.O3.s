	.file	"expression.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"unexpected character"
.LC1:
	.string	"unexpected end"
	.globl	__moddi3
.LC2:
	.string	"missing )"
	.text
	.p2align 4
	.type	primary, @function
primary:
	pushl	%ebp
	movl	$1, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
.L2:
	movl	at, %eax
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%eax, at
.L3:
	movzbl	(%eax), %ebp
	movl	%eax, %esi
	movl	%ebp, (%esp)
	movl	%ebp, %ebx
	call	isspace
	movl	%eax, %edx
	leal	1(%esi), %eax
	testl	%edx, %edx
	jne	.L4
	leal	-48(%ebp), %eax
	cmpl	$9, %eax
	jbe	.L38
	movl	%ebp, (%esp)
	call	islower
	testl	%eax, %eax
	jne	.L39
	cmpb	$43, %bl
	je	.L13
	.p2align 4,,6
	jg	.L14
	cmpb	$33, %bl
	.p2align 4,,5
	je	.L15
	cmpb	$40, %bl
	.p2align 4,,5
	jne	.L40
	incl	%esi
	xorl	%eax, %eax
	movl	%esi, at
	call	expression
	movl	at, %ebp
	movl	%edx, 24(%esp)
	movl	%eax, %esi
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L22:
	movl	%ebp, at
.L21:
	movzbl	0(%ebp), %eax
	incl	%ebp
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L22
	cmpb	$41, %bl
	je	.L41
	movl	problem, %ecx
	testl	%ecx, %ecx
	je	.L42
.L24:
	movl	16(%esp), %eax
	movl	20(%esp), %ecx
	movl	24(%esp), %ebp
	imull	%esi, %ecx
	imull	%eax, %ebp
	mull	%esi
	addl	%ebp, %ecx
	addl	%ecx, %edx
.L1:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	cmpb	$45, %bl
	je	.L18
	cmpb	$126, %bl
	jne	.L43
	incl	%esi
	movl	%esi, at
	call	primary
	movl	20(%esp), %ebp
	movl	16(%esp), %edi
	addl	$44, %esp
	popl	%ebx
	notl	%eax
	notl	%edx
	imull	%edi, %edx
	movl	%eax, %esi
	movl	%ebp, %eax
	imull	%esi, %eax
	leal	(%edx,%eax), %ecx
	movl	%edi, %eax
	mull	%esi
	popl	%esi
	popl	%edi
	addl	%ecx, %edx
	popl	%ebp
	ret
.L40:
	movl	problem, %eax
	testl	%eax, %eax
	je	.L26
.L28:
	addl	$44, %esp
	xorl	%eax, %eax
	popl	%ebx
	xorl	%edx, %edx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	incl	%esi
.L25:
	movl	%esi, at
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L15:
	incl	%esi
	movl	%esi, at
	call	primary
	movl	20(%esp), %ecx
	orl	%edx, %eax
	sete	%al
	movzbl	%al, %esi
	movl	16(%esp), %eax
	addl	$44, %esp
	popl	%ebx
	imull	%esi, %ecx
	mull	%esi
	popl	%esi
	popl	%edi
	addl	%ecx, %edx
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	incl	%esi
	negl	16(%esp)
	adcl	$0, 20(%esp)
	negl	20(%esp)
	jmp	.L25
.L41:
	movl	%ebp, at
	jmp	.L24
.L26:
	testb	%bl, %bl
	movl	$.LC1, %eax
	movl	$.LC0, %edx
	cmovne	%edx, %eax
.L27:
	movl	%eax, problem
	jmp	.L28
.L42:
	movl	$.LC2, %edx
	movl	%edx, problem
	jmp	.L24
.L39:
	movsbl	%bl, %ebx
	incl	%esi
	movl	16(%esp), %edi
	movl	%esi, at
	movl	20(%esp), %ecx
	movl	variables-776(,%ebx,8), %esi
	movl	variables-772(,%ebx,8), %eax
	imull	%esi, %ecx
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	%edi, %eax
	mull	variables-776(,%ebx,8)
	addl	%ecx, %edx
	jmp	.L1
.L38:
	cmpb	$48, %bl
	je	.L44
.L30:
	movl	$10, %edi
	movl	$10, %ecx
	movl	%edi, 28(%esp)
.L6:
	xorl	%edx, %edx
	movsbl	%bl, %eax
	incl	%esi
	movl	%edx, %ebx
	xorl	%edi, %edi
	movl	%ebp, %edx
	movl	%ecx, %ebp
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L45:
	leal	-48(%eax), %ecx
.L8:
	imull	%ebp, %edi
	movl	%ebx, %eax
	mull	%ebp
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%edi, %edx
	addl	%ecx, %eax
	movl	%eax, (%esp)
	adcl	%ebx, %edx
	movl	$1000000007, %edi
	movl	%edi, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%esi, at
	incl	%esi
	movl	%eax, %ebx
	movsbl	-1(%esi), %eax
	movl	%edx, %edi
	movzbl	%al, %edx
.L11:
	leal	-48(%edx), %ecx
	cmpl	$9, %ecx
	jbe	.L45
	movl	%edx, (%esp)
	movl	%edx, 24(%esp)
	call	isalpha
	movl	24(%esp), %edx
	testl	%eax, %eax
	je	.L36
	movl	%edx, (%esp)
	call	tolower
	leal	-87(%eax), %ecx
	movl	28(%esp), %eax
	cmpl	%eax, %ecx
	jl	.L8
.L36:
	movl	16(%esp), %eax
	movl	%ebx, %esi
	movl	20(%esp), %ecx
	imull	%ebx, %ecx
	movl	%eax, %ebx
	imull	%edi, %ebx
	mull	%esi
	addl	%ebx, %ecx
	addl	%ecx, %edx
	jmp	.L1
.L44:
	cmpb	$120, 1(%esi)
	jne	.L30
	movzbl	2(%esi), %ebp
	leal	2(%esi), %eax
	movl	$16, %ecx
	movl	%eax, at
	movl	%eax, %esi
	movl	$16, %eax
	movl	%eax, 28(%esp)
	movl	%ebp, %ebx
	jmp	.L6
.L43:
	cmpl	$0, problem
	jne	.L28
	movl	$.LC0, %eax
	jmp	.L27
	.size	primary, .-primary
	.section	.rodata.str1.1
.LC3:
	.string	"division by zero"
	.globl	__divdi3
	.text
	.p2align 4
	.type	expression, @function
expression:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	%eax, 44(%esp)
	call	primary
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
.L47:
	movl	at, %eax
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L49:
	movl	%eax, at
.L48:
	movl	%eax, %ebx
	movzbl	(%eax), %eax
	movl	%eax, (%esp)
	call	isspace
	movl	%eax, %edx
	leal	1(%ebx), %eax
	testl	%edx, %edx
	jne	.L49
	movl	$2, %edi
	xorl	%esi, %esi
.L52:
	movl	%edi, 8(%esp)
	movl	operators(,%esi,8), %ebp
	movl	%ebx, (%esp)
	movl	%ebp, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L93
	movl	operators+4(,%esi,8), %eax
	movl	44(%esp), %ecx
	cmpl	%ecx, %eax
	jle	.L46
	addl	%edi, %ebx
	movl	%ebx, at
	call	expression
	movsbl	1(%ebp), %ebx
	movsbl	0(%ebp), %esi
	sall	$8, %ebx
	orl	%esi, %ebx
	movl	%esi, %ecx
	movl	%eax, 32(%esp)
	cmpl	$9766, %ebx
	movl	%edx, 36(%esp)
	je	.L54
	jg	.L55
	cmpl	$62, %ebx
	jg	.L56
	cmpl	$37, %ebx
	.p2align 4,,5
	jle	.L57
	subl	$38, %ebx
	cmpl	$24, %ebx
	ja	.L57
	.p2align 4,,2
	jmp	*.L59(,%ebx,4)
	.section	.rodata
	.align 4
	.align 4
.L59:
	.long	.L64
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L63
	.long	.L62
	.long	.L57
	.long	.L61
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L57
	.long	.L60
	.long	.L57
	.long	.L58
	.text
.L55:
	cmpl	$15677, %ebx
	je	.L67
	.p2align 4,,5
	jle	.L94
	cmpl	$15934, %ebx
	je	.L72
	cmpl	$31868, %ebx
	jne	.L95
	movl	24(%esp), %ecx
	movl	28(%esp), %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
.L89:
	orl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L93:
	incl	%esi
	cmpl	$18, %esi
	je	.L46
	movl	operators(,%esi,8), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edi
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L46:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L56:
	cmpl	$94, %ebx
	je	.L65
	cmpl	$124, %ebx
	jne	.L57
	orl	%eax, 24(%esp)
	orl	%edx, 28(%esp)
	jmp	.L47
.L95:
	cmpl	$15678, %ebx
	jne	.L57
	movl	%eax, %edi
	movl	%edx, %ebp
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	xorl	%ebx, %ebx
	movl	$1, %ecx
	cmpl	%edi, %eax
	movl	%edx, %eax
	sbbl	%ebp, %eax
	jl	.L90
.L79:
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
	jmp	.L47
.L94:
	cmpl	$15649, %ebx
	je	.L69
	cmpl	$15676, %ebx
	jne	.L96
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	28(%esp), %edx
	movl	36(%esp), %edi
	cmpl	%eax, 32(%esp)
	sbbl	%edx, %edi
	jge	.L79
.L90:
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
	jmp	.L47
.L96:
	cmpl	$15420, %ebx
	jne	.L57
	movl	32(%esp), %eax
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
	andl	$63, %eax
	movb	%al, %cl
	xorl	%eax, %eax
	shldl	%edi, %ebp
	sall	%cl, %edi
	testb	$32, %cl
	cmovne	%edi, %ebp
	cmovne	%eax, %edi
	movl	%edi, 24(%esp)
	movl	%ebp, 28(%esp)
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L57:
	movl	32(%esp), %eax
	movl	$1, %ebx
	movl	36(%esp), %edx
	addl	$1, %eax
	adcl	$0, %edx
	cmpl	%eax, %ebx
	movl	32(%esp), %eax
	movl	%edx, %edi
	movl	$0, %ebx
	movl	36(%esp), %edx
	sbbl	%edi, %ebx
	jnc	.L97
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	cmpb	$47, %cl
	movl	%edx, 12(%esp)
	movl	28(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	je	.L98
	call	__moddi3
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
	jmp	.L47
.L58:
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	28(%esp), %edx
	movl	36(%esp), %edi
	cmpl	%eax, 32(%esp)
	sbbl	%edx, %edi
	jge	.L90
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
	jmp	.L47
.L60:
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	28(%esp), %edx
	movl	32(%esp), %edi
	movl	36(%esp), %ebp
	cmpl	%edi, %eax
	movl	%edx, %eax
	sbbl	%ebp, %eax
	jge	.L90
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
	jmp	.L47
.L61:
	movl	32(%esp), %ecx
	subl	%ecx, 24(%esp)
	movl	36(%esp), %ebx
	sbbl	%ebx, 28(%esp)
	jmp	.L47
.L62:
	movl	32(%esp), %ecx
	addl	%ecx, 24(%esp)
	movl	36(%esp), %ebx
	adcl	%ebx, 28(%esp)
	jmp	.L47
.L63:
	movl	36(%esp), %esi
	movl	24(%esp), %edi
	movl	28(%esp), %ecx
	movl	32(%esp), %ebx
	movl	%esi, %edx
	imull	%edi, %edx
	imull	%ebx, %ecx
	movl	%ebx, %eax
	addl	%edx, %ecx
	mull	%edi
	movl	%edx, 28(%esp)
	addl	%ecx, 28(%esp)
	movl	%eax, 24(%esp)
	jmp	.L47
.L64:
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	andl	%eax, 24(%esp)
	andl	%edx, 28(%esp)
	jmp	.L47
.L69:
	movl	24(%esp), %ecx
	movl	28(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	jmp	.L89
.L54:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, %ecx
	movl	32(%esp), %eax
	orl	%edx, %ecx
	movl	36(%esp), %edx
	setne	%cl
	movl	%eax, %edi
	orl	%edx, %edi
	setne	%al
	andb	%cl, %al
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	jmp	.L47
.L65:
	xorl	%eax, 24(%esp)
	xorl	%edx, 28(%esp)
	jmp	.L47
.L72:
	movl	32(%esp), %eax
	movl	28(%esp), %ebp
	movl	24(%esp), %edi
	andl	$63, %eax
	movb	%al, %cl
	shrdl	%ebp, %edi
	sarl	%cl, %ebp
	movl	%ebp, %esi
	sarl	$31, %esi
	testb	$32, %al
	cmovne	%ebp, %edi
	cmovne	%esi, %ebp
	movl	%edi, 24(%esp)
	movl	%ebp, 28(%esp)
	jmp	.L47
.L67:
	movl	24(%esp), %esi
	movl	28(%esp), %edi
	xorl	%esi, %eax
	xorl	%edi, %edx
	orl	%edx, %eax
	sete	%al
	xorl	%ebp, %ebp
	movl	%ebp, 28(%esp)
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	jmp	.L47
.L97:
	movl	%eax, %edi
	orl	%edx, %edi
	jne	.L99
	movl	problem, %ebx
	testl	%ebx, %ebx
	je	.L100
.L83:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
	jmp	.L47
.L98:
	call	__divdi3
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
	jmp	.L47
.L99:
	cmpb	$37, %cl
	je	.L83
	negl	24(%esp)
	adcl	$0, 28(%esp)
	negl	28(%esp)
	jmp	.L47
.L100:
	movl	$.LC3, %ecx
	movl	%ecx, problem
	jmp	.L83
	.size	expression, .-expression
	.section	.rodata.str1.1
.LC4:
	.string	"unexpected text"
.LC5:
	.string	"\n"
.LC6:
	.string	"%-30s error: %s at column %d\n"
.LC7:
	.string	"%-30s %lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$240, %esp
	movl	%ebx, 16(%esp)
	leal	40(%esp), %esi
	.p2align 4
	.p2align 3
.L103:
	movl	%esi, (%esp)
	movl	$__stdin, %eax
	movl	$200, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	fgets
	testl	%eax, %eax
	je	.L123
	movl	%esi, (%esp)
	movl	$.LC5, %ecx
	movl	%ecx, 4(%esp)
	call	strcspn
	movb	$0, 40(%esp,%eax)
	movzbl	40(%esp), %ebx
	testb	%bl, %bl
	je	.L103
	movl	%esi, at
	xorl	%edi, %edi
	movzbl	%bl, %eax
	movl	%edi, problem
	movl	%eax, (%esp)
	call	islower
	movl	$-1, %edx
	movl	%edx, 20(%esp)
	testl	%eax, %eax
	je	.L104
	cmpb	$32, 41(%esp)
	je	.L124
.L104:
	xorl	%eax, %eax
	call	expression
	movl	%eax, 24(%esp)
	movl	at, %eax
	movl	%edx, 28(%esp)
	jmp	.L105
	.p2align 4,,10
	.p2align 3
.L106:
	movl	%eax, at
.L105:
	movl	%eax, %edi
	movzbl	(%eax), %eax
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	movl	%eax, %edx
	leal	1(%edi), %eax
	testl	%edx, %edx
	jne	.L106
	testb	%bl, %bl
	movl	problem, %eax
	je	.L107
	testl	%eax, %eax
	je	.L125
.L114:
	movl	%eax, 8(%esp)
	movl	%edi, %edx
	movl	%esi, 4(%esp)
	subl	%esi, %edx
	movl	$.LC6, (%esp)
	incl	%edx
	movl	%edx, 12(%esp)
	call	printf
	incl	16(%esp)
	jmp	.L103
	.p2align 4,,10
	.p2align 3
.L107:
	testl	%eax, %eax
	jne	.L114
	movl	%esi, 4(%esp)
	movl	24(%esp), %eax
	movl	$.LC7, (%esp)
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	printf
	movl	20(%esp), %ecx
	testl	%ecx, %ecx
	js	.L103
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, variables(,%ecx,8)
	movl	%edx, variables+4(,%ecx,8)
	jmp	.L103
	.p2align 4,,10
	.p2align 3
.L123:
	movl	16(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L124:
	cmpb	$61, 42(%esp)
	jne	.L104
	cmpb	$32, 43(%esp)
	jne	.L104
	movsbl	%bl, %ebx
	leal	-97(%ebx), %eax
	movl	%eax, 20(%esp)
	leal	44(%esp), %eax
	movl	%eax, at
	jmp	.L104
	.p2align 4,,10
	.p2align 3
.L125:
	movl	$.LC4, %ecx
	movl	$.LC4, %eax
	movl	%ecx, problem
	jmp	.L114
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
