	.file	"expression.c"
	.text
	.type	skip, @function
skip:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	jmp	.L2
.L3:
	incl	%ebx
	movl	%ebx, at
.L2:
	movl	at, %ebx
	movzbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L3
	movl	24(%esp), %ebx
	addl	$28, %esp
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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	call	skip
	movl	at, %esi
	movzbl	(%esi), %ebx
	movzbl	%bl, %eax
	subl	$48, %eax
	cmpl	$9, %eax
	jbe	.L31
	movzbl	%bl, %eax
	movl	%eax, (%esp)
	call	islower
	testl	%eax, %eax
	jne	.L32
	cmpb	$43, %bl
	je	.L13
	.p2align 4,,6
	jle	.L33
	cmpb	$45, %bl
	.p2align 4,,5
	je	.L18
	cmpb	$126, %bl
	.p2align 4,,5
	jne	.L34
	incl	%esi
	movl	%esi, at
	call	primary
	notl	%eax
	movl	%eax, 16(%esp)
	notl	%edx
	movl	%edx, 20(%esp)
	jmp	.L5
.L31:
	movl	$10, %edi
	cmpb	$48, %bl
	je	.L35
.L7:
	movl	$0, 16(%esp)
	movl	$0, 20(%esp)
	movl	%edi, 24(%esp)
	movl	%edi, %eax
	sarl	$31, %eax
	movl	%eax, 28(%esp)
	jmp	.L11
.L35:
	cmpb	$120, 1(%esi)
	jne	.L7
	addl	$2, %esi
	movl	%esi, at
	movl	$16, %edi
	jmp	.L7
.L36:
	movsbl	%al, %eax
	leal	-48(%eax), %ecx
.L9:
	cmpl	%edi, %ecx
	jge	.L5
	movl	28(%esp), %esi
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	imull	%eax, %esi
	movl	%edx, %eax
	imull	%edi, %eax
	addl	%eax, %esi
	movl	16(%esp), %eax
	mull	%edi
	addl	%esi, %edx
	movl	%ecx, 16(%esp)
	movl	%ecx, %esi
	sarl	$31, %esi
	movl	%esi, 20(%esp)
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	movl	$1000000007, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	incl	%ebx
	movl	%ebx, at
.L11:
	movl	at, %ebx
	movzbl	(%ebx), %eax
	movzbl	%al, %edx
	subl	$48, %edx
	cmpl	$9, %edx
	jbe	.L36
	movzbl	%al, %esi
	movl	%esi, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L5
	movl	%esi, (%esp)
	call	tolower
	leal	-87(%eax), %ecx
	jmp	.L9
.L32:
	incl	%esi
	movl	%esi, at
	movsbl	%bl, %ebx
	movl	variables-776(,%ebx,8), %eax
	movl	variables-772(,%ebx,8), %edx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
.L5:
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L33:
	cmpb	$33, %bl
	je	.L15
	cmpb	$40, %bl
	jne	.L37
	incl	%esi
	movl	%esi, at
	movl	$0, %eax
	call	expression
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	call	skip
	movl	at, %eax
	cmpb	$41, (%eax)
	je	.L38
	cmpl	$0, problem
	jne	.L5
	movl	$.LC2, problem
	jmp	.L5
.L38:
	incl	%eax
	movl	%eax, at
	jmp	.L5
.L18:
	incl	%esi
	movl	%esi, at
	call	primary
	negl	%eax
	adcl	$0, %edx
	negl	%edx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	jmp	.L5
.L13:
	incl	%esi
	movl	%esi, at
	call	primary
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	jmp	.L5
.L15:
	incl	%esi
	movl	%esi, at
	call	primary
	orl	%edx, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 16(%esp)
	movl	$0, 20(%esp)
	jmp	.L5
.L37:
	movl	$0, 16(%esp)
	movl	$0, 20(%esp)
	cmpl	$0, problem
	jne	.L5
	testb	%bl, %bl
	movl	$.LC1, %eax
	movl	$.LC0, %edx
	cmovne	%edx, %eax
.L22:
	movl	%eax, problem
	movl	$0, 16(%esp)
	movl	$0, 20(%esp)
	jmp	.L5
.L27:
	movl	$.LC0, %eax
	jmp	.L22
.L34:
	cmpl	$0, problem
	je	.L27
	movl	$0, 16(%esp)
	movl	$0, 20(%esp)
	jmp	.L5
	.size	primary, .-primary
	.section	.rodata.str1.1
.LC3:
	.string	"division by zero"
	.globl	__divdi3
	.text
	.type	expression, @function
expression:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %ebx
	call	primary
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
.L40:
	call	skip
	movl	at, %edi
	movl	$0, %esi
	jmp	.L44
.L75:
	movl	$0, 16(%esp)
	movl	$0, 20(%esp)
	jmp	.L40
.L41:
	incl	%esi
	cmpl	$18, %esi
	je	.L39
.L44:
	movl	operators(,%esi,8), %ebp
	movl	%ebp, (%esp)
	call	strlen
	movl	%eax, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%edi, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L41
	sall	$3, %esi
	movl	operators+4(%esi), %ebp
	cmpl	%ebx, %ebp
	jle	.L39
	movl	operators(%esi), %eax
	movl	%eax, (%esp)
	call	strlen
	addl	%eax, %edi
	movl	%edi, at
	movl	%ebp, %eax
	call	expression
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
	movl	operators(%esi), %esi
	movzbl	(%esi), %ecx
	movsbl	1(%esi), %esi
	sall	$8, %esi
	movsbl	%cl, %edi
	orl	%edi, %esi
	cmpl	$9766, %esi
	je	.L45
	jg	.L46
	cmpl	$62, %esi
	jg	.L47
	cmpl	$37, %esi
	.p2align 4,,5
	jle	.L48
	subl	$38, %esi
	cmpl	$24, %esi
	ja	.L48
	.p2align 4,,2
	jmp	*.L50(,%esi,4)
	.section	.rodata
	.align 4
	.align 4
.L50:
	.long	.L55
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L54
	.long	.L53
	.long	.L48
	.long	.L52
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L48
	.long	.L51
	.long	.L48
	.long	.L49
	.text
.L47:
	cmpl	$94, %esi
	.p2align 4,,2
	je	.L56
	cmpl	$124, %esi
	.p2align 4,,5
	jne	.L48
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
	orl	%edi, 16(%esp)
	orl	%ebp, 20(%esp)
	jmp	.L40
.L46:
	cmpl	$15677, %esi
	je	.L58
	jle	.L79
	cmpl	$15934, %esi
	je	.L63
	cmpl	$31868, %esi
	jne	.L80
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	orl	16(%esp), %eax
	orl	20(%esp), %edx
	orl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 16(%esp)
	movl	$0, 20(%esp)
	jmp	.L40
.L79:
	cmpl	$15649, %esi
	je	.L60
	cmpl	$15676, %esi
	jne	.L81
	movl	$1, %esi
	movl	$0, %edi
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	cmpl	%eax, 24(%esp)
	movl	28(%esp), %ecx
	sbbl	%edx, %ecx
	jge	.L67
	movl	$0, %esi
	movl	$0, %edi
.L67:
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	jmp	.L40
.L81:
	cmpl	$15420, %esi
	jne	.L48
	movl	24(%esp), %eax
	andl	$63, %eax
	movl	16(%esp), %edi
	movl	20(%esp), %ebp
	movb	%al, %cl
	shldl	%edi, %ebp
	sall	%cl, %edi
	testb	$32, %cl
	je	.L86
	movl	%edi, %ebp
	xorl	%edi, %edi
.L86:
	movl	%edi, 16(%esp)
	movl	%ebp, 20(%esp)
	jmp	.L40
.L80:
	cmpl	$15678, %esi
	jne	.L48
	movl	$1, %esi
	movl	$0, %edi
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	24(%esp), %ecx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	movl	28(%esp), %edx
	sbbl	%edx, %eax
	jge	.L68
	movl	$0, %esi
	movl	$0, %edi
.L68:
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	jmp	.L40
.L45:
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, %ecx
	orl	%edx, %ecx
	setne	%cl
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, %edi
	orl	%edx, %edi
	setne	%al
	andb	%cl, %al
	movzbl	%al, %eax
	movl	%eax, 16(%esp)
	movl	$0, 20(%esp)
	jmp	.L40
.L58:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	xorl	16(%esp), %eax
	xorl	20(%esp), %edx
	orl	%edx, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 16(%esp)
	movl	$0, 20(%esp)
	jmp	.L40
.L60:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	xorl	16(%esp), %eax
	xorl	20(%esp), %edx
	orl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 16(%esp)
	movl	$0, 20(%esp)
	jmp	.L40
.L63:
	movl	24(%esp), %eax
	andl	$63, %eax
	movl	16(%esp), %edi
	movl	20(%esp), %ebp
	movb	%al, %cl
	shrdl	%ebp, %edi
	sarl	%cl, %ebp
	testb	$32, %cl
	je	.L85
	movl	%ebp, %edi
	sarl	$31, %ebp
.L85:
	movl	%edi, 16(%esp)
	movl	%ebp, 20(%esp)
	jmp	.L40
.L56:
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
	xorl	%edi, 16(%esp)
	xorl	%ebp, 20(%esp)
	jmp	.L40
.L55:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	andl	%eax, 16(%esp)
	andl	%edx, 20(%esp)
	jmp	.L40
.L51:
	movl	$1, %esi
	movl	$0, %edi
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	24(%esp), %ecx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	movl	28(%esp), %ecx
	sbbl	%ecx, %eax
	jl	.L69
	movl	$0, %esi
	movl	$0, %edi
.L69:
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	jmp	.L40
.L49:
	movl	$1, %esi
	movl	$0, %edi
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	cmpl	%eax, 24(%esp)
	movl	28(%esp), %ecx
	sbbl	%edx, %ecx
	jl	.L70
	movl	$0, %esi
	movl	$0, %edi
.L70:
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	jmp	.L40
.L53:
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
	addl	%edi, 16(%esp)
	adcl	%ebp, 20(%esp)
	jmp	.L40
.L52:
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
	subl	%edi, 16(%esp)
	sbbl	%ebp, 20(%esp)
	jmp	.L40
.L54:
	movl	16(%esp), %edi
	movl	20(%esp), %ebp
	movl	%ebp, %ecx
	movl	24(%esp), %eax
	imull	%eax, %ecx
	movl	28(%esp), %edx
	imull	%edi, %edx
	addl	%edx, %ecx
	movl	24(%esp), %eax
	mull	%edi
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	addl	%ecx, 20(%esp)
	jmp	.L40
.L48:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	addl	$1, %eax
	adcl	$0, %edx
	movl	$1, %ebp
	cmpl	%eax, %ebp
	movl	$0, %esi
	sbbl	%edx, %esi
	jnc	.L82
	cmpb	$47, %cl
	je	.L83
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	jmp	.L40
.L82:
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
	movl	%ebp, %eax
	orl	%edi, %eax
	jne	.L72
	cmpl	$0, problem
	je	.L84
.L73:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	jmp	.L40
.L84:
	movl	$.LC3, problem
	jmp	.L73
.L72:
	cmpb	$37, %cl
	je	.L75
	negl	16(%esp)
	adcl	$0, 20(%esp)
	negl	20(%esp)
	jmp	.L40
.L83:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	jmp	.L40
.L39:
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	addl	$44, %esp
	popl	%ebx
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
	subl	$240, %esp
	movl	$0, 20(%esp)
	leal	40(%esp), %esi
	jmp	.L89
.L90:
	movl	$0, %eax
	call	expression
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
	call	skip
	movl	at, %eax
	cmpb	$0, (%eax)
	je	.L91
	cmpl	$0, problem
	je	.L104
.L92:
	movl	problem, %edx
.L96:
	subl	%esi, %eax
	incl	%eax
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	incl	20(%esp)
.L89:
	movl	$__stdin, 8(%esp)
	movl	$200, 4(%esp)
	movl	%esi, (%esp)
	call	fgets
	testl	%eax, %eax
	je	.L105
	movl	$.LC4, 4(%esp)
	movl	%esi, (%esp)
	call	strcspn
	movb	$0, 40(%esp,%eax)
	movzbl	40(%esp), %ebx
	testb	%bl, %bl
	je	.L89
	movl	$0, problem
	movl	%esi, at
	movzbl	%bl, %eax
	movl	%eax, (%esp)
	call	islower
	movl	$-1, %edi
	testl	%eax, %eax
	je	.L90
	cmpb	$32, 41(%esp)
	jne	.L90
	cmpb	$61, 42(%esp)
	jne	.L90
	cmpb	$32, 43(%esp)
	jne	.L90
	movsbl	%bl, %ebx
	leal	-97(%ebx), %edi
	leal	44(%esp), %eax
	movl	%eax, at
	jmp	.L90
.L104:
	movl	$.LC5, problem
	jmp	.L92
.L91:
	movl	problem, %edx
	testl	%edx, %edx
	jne	.L96
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	testl	%edi, %edi
	js	.L89
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, variables(,%edi,8)
	movl	%edx, variables+4(,%edi,8)
	jmp	.L89
.L105:
	movl	20(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
