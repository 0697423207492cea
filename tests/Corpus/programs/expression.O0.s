	.file	"expression.c"
	.text
	.local	at
	.comm	at,4,4
	.local	problem
	.comm	problem,4,4
	.local	variables
	.comm	variables,208,32
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
	.globl	__moddi3
	.section	.rodata
.LC0:
	.string	"missing )"
.LC1:
	.string	"unexpected character"
.LC2:
	.string	"unexpected end"
	.text
	.type	primary, @function
primary:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	call	skip
	movl	at, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	$48, %eax
	cmpl	$9, %eax
	ja	.L5
	movl	$0, -32(%ebp)
	movl	$0, -28(%ebp)
	movl	$10, -36(%ebp)
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$48, %al
	jne	.L13
	movl	at, %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$120, %al
	jne	.L13
	movl	$16, -36(%ebp)
	movl	at, %eax
	addl	$2, %eax
	movl	%eax, at
.L13:
	movl	at, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	$48, %eax
	cmpl	$9, %eax
	ja	.L7
	movl	at, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$48, %eax
	jmp	.L8
.L7:
	movl	at, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L9
	movl	at, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	tolower
	subl	$87, %eax
	jmp	.L8
.L9:
	movl	$99, %eax
.L8:
	movl	%eax, -56(%ebp)
	movl	-56(%ebp), %eax
	cmpl	-36(%ebp), %eax
	jl	.L11
	movl	-32(%ebp), %esi
	movl	-28(%ebp), %edi
	jmp	.L12
.L11:
	movl	-36(%ebp), %eax
	cltd
	movl	-32(%ebp), %ecx
	movl	%ecx, %ebx
	imull	%edx, %ebx
	movl	-28(%ebp), %ecx
	imull	%eax, %ecx
	addl	%ebx, %ecx
	mull	-32(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	-56(%ebp), %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	$1000000007, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	jmp	.L13
.L5:
	movl	at, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	islower
	testl	%eax, %eax
	je	.L14
	movl	at, %eax
	leal	1(%eax), %edx
	movl	%edx, at
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$97, %eax
	movl	%eax, -52(%ebp)
	movl	-52(%ebp), %eax
	movl	variables(,%eax,8), %esi
	movl	variables+4(,%eax,8), %edi
	jmp	.L12
.L14:
	movl	at, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	cmpl	$126, %eax
	je	.L15
	cmpl	$126, %eax
	jg	.L16
	cmpl	$45, %eax
	je	.L17
	cmpl	$45, %eax
	jg	.L16
	cmpl	$43, %eax
	je	.L18
	cmpl	$43, %eax
	jg	.L16
	cmpl	$33, %eax
	je	.L19
	cmpl	$40, %eax
	jne	.L16
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	movl	$0, (%esp)
	call	expression
	movl	%eax, -48(%ebp)
	movl	%edx, -44(%ebp)
	call	skip
	movl	at, %eax
	movzbl	(%eax), %eax
	cmpb	$41, %al
	jne	.L20
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	jmp	.L21
.L20:
	movl	problem, %eax
	testl	%eax, %eax
	jne	.L21
	movl	$.LC0, problem
.L21:
	movl	-48(%ebp), %esi
	movl	-44(%ebp), %edi
	jmp	.L12
.L17:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	primary
	negl	%eax
	adcl	$0, %edx
	negl	%edx
	movl	%eax, %esi
	movl	%edx, %edi
	jmp	.L12
.L18:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	primary
	movl	%eax, %esi
	movl	%edx, %edi
	jmp	.L12
.L15:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	primary
	movl	%eax, %ebx
	notl	%ebx
	movl	%ebx, %esi
	movl	%edx, %eax
	notl	%eax
	movl	%eax, %edi
	jmp	.L12
.L19:
	movl	at, %eax
	incl	%eax
	movl	%eax, at
	call	primary
	orl	%edx, %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, %esi
	movl	$0, %edi
	jmp	.L12
.L16:
	movl	problem, %eax
	testl	%eax, %eax
	jne	.L22
	movl	at, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L23
	movl	$.LC1, %eax
	jmp	.L24
.L23:
	movl	$.LC2, %eax
.L24:
	movl	%eax, problem
.L22:
	movl	$0, %esi
	movl	$0, %edi
.L12:
	movl	%esi, %eax
	movl	%edi, %edx
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	primary, .-primary
	.section	.rodata
.LC3:
	.string	"||"
.LC4:
	.string	"&&"
.LC5:
	.string	"=="
.LC6:
	.string	"!="
.LC7:
	.string	"<="
.LC8:
	.string	">="
.LC9:
	.string	"<<"
.LC10:
	.string	">>"
.LC11:
	.string	"|"
.LC12:
	.string	"^"
.LC13:
	.string	"&"
.LC14:
	.string	"<"
.LC15:
	.string	">"
.LC16:
	.string	"+"
.LC17:
	.string	"-"
.LC18:
	.string	"*"
.LC19:
	.string	"/"
.LC20:
	.string	"%"
	.align 32
	.type	operators, @object
	.size	operators, 144
operators:
	.long	.LC3
	.long	1
	.long	.LC4
	.long	2
	.long	.LC5
	.long	4
	.long	.LC6
	.long	4
	.long	.LC7
	.long	5
	.long	.LC8
	.long	5
	.long	.LC9
	.long	6
	.long	.LC10
	.long	6
	.long	.LC11
	.long	3
	.long	.LC12
	.long	3
	.long	.LC13
	.long	3
	.long	.LC14
	.long	5
	.long	.LC15
	.long	5
	.long	.LC16
	.long	7
	.long	.LC17
	.long	7
	.long	.LC18
	.long	8
	.long	.LC19
	.long	8
	.long	.LC20
	.long	8
.LC21:
	.string	"division by zero"
	.globl	__divdi3
	.text
	.type	apply, @function
apply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	12(%ebp), %ecx
	movl	%ecx, -32(%ebp)
	movl	16(%ebp), %ecx
	movl	%ecx, -28(%ebp)
	movl	20(%ebp), %ecx
	movl	%ecx, -40(%ebp)
	movl	24(%ebp), %ecx
	movl	%ecx, -36(%ebp)
	movl	8(%ebp), %ecx
	movzbl	(%ecx), %ecx
	movsbl	%cl, %ecx
	movl	8(%ebp), %ebx
	incl	%ebx
	movzbl	(%ebx), %ebx
	movsbl	%bl, %ebx
	sall	$8, %ebx
	orl	%ebx, %ecx
	cmpl	$31868, %ecx
	je	.L26
	cmpl	$31868, %ecx
	jg	.L27
	cmpl	$15934, %ecx
	je	.L28
	cmpl	$15934, %ecx
	jg	.L27
	cmpl	$15678, %ecx
	je	.L29
	cmpl	$15678, %ecx
	jg	.L27
	cmpl	$15677, %ecx
	je	.L30
	cmpl	$15677, %ecx
	jg	.L27
	cmpl	$15676, %ecx
	je	.L31
	cmpl	$15676, %ecx
	jg	.L27
	cmpl	$15649, %ecx
	je	.L32
	cmpl	$15649, %ecx
	jg	.L27
	cmpl	$15420, %ecx
	je	.L33
	cmpl	$15420, %ecx
	jg	.L27
	cmpl	$9766, %ecx
	je	.L34
	cmpl	$9766, %ecx
	jg	.L27
	cmpl	$124, %ecx
	je	.L35
	cmpl	$124, %ecx
	jg	.L27
	cmpl	$62, %ecx
	jg	.L36
	cmpl	$38, %ecx
	jl	.L27
	subl	$38, %ecx
	cmpl	$24, %ecx
	ja	.L27
	movl	.L38(,%ecx,4), %ecx
	jmp	*%ecx
	.section	.rodata
	.align 4
	.align 4
.L38:
	.long	.L43
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L42
	.long	.L41
	.long	.L27
	.long	.L40
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
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L27
	.long	.L39
	.long	.L27
	.long	.L37
	.text
.L36:
	cmpl	$94, %ecx
	je	.L44
	jmp	.L27
.L26:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L45
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L46
.L45:
	movl	$1, %eax
	jmp	.L47
.L46:
	movl	$0, %eax
.L47:
	cltd
	jmp	.L48
.L34:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L49
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L49
	movl	$1, %eax
	jmp	.L50
.L49:
	movl	$0, %eax
.L50:
	cltd
	jmp	.L48
.L30:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	sete	%al
	movb	%al, %cl
	movzbl	%cl, %eax
	movl	$0, %edx
	jmp	.L48
.L32:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	setne	%al
	movb	%al, %cl
	movzbl	%cl, %eax
	movl	$0, %edx
	jmp	.L48
.L31:
	movb	$1, %bl
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	-36(%ebp), %ecx
	cmpl	%eax, -40(%ebp)
	sbbl	%edx, %ecx
	jge	.L51
	movb	$0, %bl
.L51:
	movzbl	%bl, %eax
	movl	$0, %edx
	jmp	.L48
.L29:
	movb	$1, %cl
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	cmpl	-40(%ebp), %eax
	movl	%edx, %eax
	sbbl	-36(%ebp), %eax
	jge	.L52
	movb	$0, %cl
.L52:
	movzbl	%cl, %eax
	movl	$0, %edx
	jmp	.L48
.L33:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	-40(%ebp), %ecx
	andl	$63, %ecx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L63
	movl	%eax, %edx
	xorl	%eax, %eax
.L63:
	jmp	.L48
.L28:
	movl	-40(%ebp), %eax
	andl	$63, %eax
	movl	%eax, %ecx
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	shrdl	%edx, %eax
	sarl	%cl, %edx
	testb	$32, %cl
	je	.L62
	movl	%edx, %eax
	sarl	$31, %edx
.L62:
	jmp	.L48
.L35:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	orl	-40(%ebp), %eax
	orl	-36(%ebp), %edx
	jmp	.L48
.L44:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	jmp	.L48
.L43:
	movl	-32(%ebp), %ecx
	movl	-28(%ebp), %ebx
	movl	%ecx, %edi
	andl	-40(%ebp), %edi
	movl	%edi, %eax
	movl	%ebx, %esi
	andl	-36(%ebp), %esi
	movl	%esi, %edx
	jmp	.L48
.L39:
	movb	$1, %cl
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	cmpl	-40(%ebp), %eax
	movl	%edx, %eax
	sbbl	-36(%ebp), %eax
	jl	.L53
	movb	$0, %cl
.L53:
	movzbl	%cl, %eax
	movl	$0, %edx
	jmp	.L48
.L37:
	movb	$1, %bl
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	-36(%ebp), %ecx
	cmpl	%eax, -40(%ebp)
	sbbl	%edx, %ecx
	jl	.L54
	movb	$0, %bl
.L54:
	movzbl	%bl, %eax
	movl	$0, %edx
	jmp	.L48
.L41:
	movl	-32(%ebp), %ecx
	movl	-28(%ebp), %ebx
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	jmp	.L48
.L40:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	-40(%ebp), %ecx
	movl	-36(%ebp), %ebx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	jmp	.L48
.L42:
	movl	-32(%ebp), %ecx
	movl	-28(%ebp), %ebx
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	jmp	.L48
.L27:
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L55
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	notl	%eax
	notl	%edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L56
.L55:
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L57
	movl	problem, %eax
	testl	%eax, %eax
	jne	.L57
	movl	$.LC21, problem
.L57:
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L58
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$37, %al
	je	.L58
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	negl	%eax
	adcl	$0, %edx
	negl	%edx
	jmp	.L48
.L58:
	movl	$0, %eax
	movl	$0, %edx
	jmp	.L48
.L56:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$47, %al
	jne	.L60
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	jmp	.L48
.L60:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	-40(%ebp), %ecx
	movl	-36(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
.L48:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	apply, .-apply
	.type	expression, @function
expression:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	call	primary
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
.L72:
	call	skip
	movl	$0, -20(%ebp)
	movl	$0, -24(%ebp)
	jmp	.L65
.L68:
	movl	-24(%ebp), %eax
	movl	operators(,%eax,8), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	-24(%ebp), %edx
	movl	operators(,%edx,8), %ecx
	movl	at, %edx
	movl	%eax, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%edx, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L66
	movl	-24(%ebp), %eax
	sall	$3, %eax
	addl	$operators, %eax
	movl	%eax, -20(%ebp)
.L66:
	incl	-24(%ebp)
.L65:
	cmpl	$17, -24(%ebp)
	ja	.L67
	cmpl	$0, -20(%ebp)
	je	.L68
.L67:
	cmpl	$0, -20(%ebp)
	je	.L69
	movl	-20(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	%eax, 8(%ebp)
	jl	.L70
.L69:
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	jmp	.L73
.L70:
	movl	at, %ebx
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
	addl	%ebx, %eax
	movl	%eax, at
	movl	-20(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	expression
	movl	-20(%ebp), %ecx
	movl	(%ecx), %ecx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	apply
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	jmp	.L72
.L73:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	expression, .-expression
	.section	.rodata
.LC22:
	.string	"\n"
.LC23:
	.string	"unexpected text"
.LC24:
	.string	"%-30s error: %s at column %d\n"
.LC25:
	.string	"%-30s %lld\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$240, %esp
	movl	$0, 236(%esp)
	jmp	.L75
.L81:
	movl	$.LC22, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movb	$0, 24(%esp,%eax)
	movzbl	24(%esp), %eax
	testb	%al, %al
	je	.L83
	movl	$0, problem
	leal	24(%esp), %eax
	movl	%eax, at
	movl	$-1, 232(%esp)
	movzbl	24(%esp), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	islower
	testl	%eax, %eax
	je	.L78
	movzbl	25(%esp), %eax
	cmpb	$32, %al
	jne	.L78
	movzbl	26(%esp), %eax
	cmpb	$61, %al
	jne	.L78
	movzbl	27(%esp), %eax
	cmpb	$32, %al
	jne	.L78
	movzbl	24(%esp), %eax
	movsbl	%al, %eax
	subl	$97, %eax
	movl	%eax, 232(%esp)
	leal	24(%esp), %eax
	addl	$4, %eax
	movl	%eax, at
.L78:
	movl	$0, (%esp)
	call	expression
	movl	%eax, 224(%esp)
	movl	%edx, 228(%esp)
	call	skip
	movl	at, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L79
	movl	problem, %eax
	testl	%eax, %eax
	jne	.L79
	movl	$.LC23, problem
.L79:
	movl	problem, %eax
	testl	%eax, %eax
	je	.L80
	movl	at, %edx
	leal	24(%esp), %eax
	subl	%eax, %edx
	incl	%edx
	movl	problem, %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC24, (%esp)
	call	printf
	incl	236(%esp)
	jmp	.L75
.L80:
	movl	224(%esp), %eax
	movl	228(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC25, (%esp)
	call	printf
	cmpl	$0, 232(%esp)
	js	.L75
	movl	232(%esp), %ecx
	movl	224(%esp), %eax
	movl	228(%esp), %edx
	movl	%eax, variables(,%ecx,8)
	movl	%edx, variables+4(,%ecx,8)
	jmp	.L75
.L83:
	nop
.L75:
	movl	$__stdin, 8(%esp)
	movl	$200, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L81
	movl	236(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
