	.file	"automata.c"
	.text
	.type	unit_end, @function
unit_end:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$91, %al
	jne	.L2
	nop
.L3:
	incl	8(%ebp)
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$93, %al
	jne	.L3
.L2:
	movl	8(%ebp), %eax
	incl	%eax
	popl	%ebp
	ret
	.size	unit_end, .-unit_end
	.type	unit_matches, @function
unit_matches:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	12(%ebp), %eax
	movb	%al, -20(%ebp)
	cmpb	$0, -20(%ebp)
	jne	.L6
	movl	$0, %eax
	jmp	.L7
.L6:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$46, %al
	jne	.L8
	movl	$1, %eax
	jmp	.L7
.L8:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$91, %al
	je	.L9
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	%al, -20(%ebp)
	sete	%al
	movzbl	%al, %eax
	jmp	.L7
.L9:
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$94, %al
	sete	%al
	movzbl	%al, %eax
	movl	%eax, -8(%ebp)
	movl	$0, -4(%ebp)
	movl	-8(%ebp), %eax
	incl	%eax
	addl	%eax, 8(%ebp)
	jmp	.L10
.L15:
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$45, %al
	jne	.L11
	movl	8(%ebp), %eax
	addl	$2, %eax
	movzbl	(%eax), %eax
	cmpb	$93, %al
	je	.L11
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	%al, -20(%ebp)
	jl	.L12
	movl	8(%ebp), %eax
	addl	$2, %eax
	movzbl	(%eax), %eax
	cmpb	%al, -20(%ebp)
	jg	.L12
	movl	$1, %eax
	jmp	.L13
.L12:
	movl	$0, %eax
.L13:
	orl	%eax, -4(%ebp)
	addl	$2, 8(%ebp)
	jmp	.L14
.L11:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	%al, -20(%ebp)
	sete	%al
	movzbl	%al, %eax
	orl	%eax, -4(%ebp)
.L14:
	incl	8(%ebp)
.L10:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$93, %al
	jne	.L15
	movl	-4(%ebp), %eax
	cmpl	-8(%ebp), %eax
	setne	%al
	movzbl	%al, %eax
.L7:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	unit_matches, .-unit_matches
	.type	match_here, @function
match_here:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L17
	movl	12(%ebp), %eax
	jmp	.L18
.L17:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$36, %al
	jne	.L19
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L19
	movl	12(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L20
	movl	12(%ebp), %eax
	jmp	.L18
.L20:
	movl	$0, %eax
	jmp	.L18
.L19:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	unit_end
	movl	%eax, -24(%ebp)
	movl	$1, -12(%ebp)
	movl	$1, -16(%ebp)
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	cmpl	$63, %eax
	je	.L22
	cmpl	$63, %eax
	jg	.L23
	cmpl	$42, %eax
	je	.L24
	cmpl	$43, %eax
	je	.L25
	jmp	.L23
.L24:
	movl	$0, -12(%ebp)
	movl	$1000, -16(%ebp)
	jmp	.L23
.L25:
	movl	$1000, -16(%ebp)
	jmp	.L23
.L22:
	movl	$0, -12(%ebp)
	nop
.L23:
	cmpl	$1, -12(%ebp)
	jne	.L26
	cmpl	$1, -16(%ebp)
	je	.L27
.L26:
	movl	-24(%ebp), %eax
	incl	%eax
	jmp	.L28
.L27:
	movl	-24(%ebp), %eax
.L28:
	movl	%eax, -28(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L29
.L31:
	incl	-20(%ebp)
.L29:
	movl	-20(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jge	.L32
	movl	-20(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	unit_matches
	testl	%eax, %eax
	jne	.L31
	jmp	.L32
.L34:
	movl	-20(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, 4(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	match_here
	movl	%eax, -32(%ebp)
	cmpl	$0, -32(%ebp)
	je	.L33
	movl	-32(%ebp), %eax
	jmp	.L18
.L33:
	decl	-20(%ebp)
.L32:
	movl	-20(%ebp), %eax
	cmpl	-12(%ebp), %eax
	jge	.L34
	movl	$0, %eax
.L18:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	match_here, .-match_here
	.type	match, @function
match:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
.L41:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$94, %al
	jne	.L36
	movl	8(%ebp), %eax
	incl	%eax
	jmp	.L37
.L36:
	movl	8(%ebp), %eax
.L37:
	movl	12(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	match_here
	movl	%eax, -16(%ebp)
	cmpl	$0, -16(%ebp)
	je	.L38
	movl	-16(%ebp), %eax
	subl	12(%ebp), %eax
	movl	%eax, %edx
	movl	16(%ebp), %eax
	movl	%edx, (%eax)
	movl	12(%ebp), %eax
	subl	-12(%ebp), %eax
	jmp	.L39
.L38:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$94, %al
	je	.L40
	movl	12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 12(%ebp)
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L41
.L40:
	movl	$-1, %eax
.L39:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	match, .-match
	.type	decode, @function
decode:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$36, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -24(%ebp)
	jmp	.L43
.L62:
	cmpl	$0, -12(%ebp)
	je	.L44
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	andl	$192, %eax
	cmpl	$128, %eax
	jne	.L45
	movl	-16(%ebp), %eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	andl	$63, %eax
	orl	%edx, %eax
	movl	%eax, -16(%ebp)
	decl	-12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L65
	movl	-16(%ebp), %eax
	cmpl	-20(%ebp), %eax
	jb	.L47
	cmpl	$55295, -16(%ebp)
	jbe	.L48
	cmpl	$57343, -16(%ebp)
	jbe	.L47
.L48:
	movl	-16(%ebp), %edx
	jmp	.L49
.L47:
	movl	$65533, %edx
.L49:
	movl	-8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, -8(%ebp)
	leal	0(,%eax,4), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, (%eax)
	jmp	.L65
.L45:
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -8(%ebp)
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	$65533, (%eax)
	movl	$0, -12(%ebp)
.L44:
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	js	.L51
	movl	-24(%ebp), %eax
	movzbl	(%eax), %ecx
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -8(%ebp)
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movzbl	%cl, %eax
	movl	%eax, (%edx)
	jmp	.L50
.L51:
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$-63, %al
	jbe	.L52
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$-12, %al
	ja	.L52
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$-33, %al
	jbe	.L53
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$-17, %al
	ja	.L54
	movl	$2, %eax
	jmp	.L56
.L54:
	movl	$3, %eax
	jmp	.L56
.L53:
	movl	$1, %eax
.L56:
	movl	%eax, -12(%ebp)
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	-12(%ebp), %eax
	movl	$63, %ebx
	movb	%al, %cl
	sarl	%cl, %ebx
	movl	%ebx, %eax
	andl	%edx, %eax
	movl	%eax, -16(%ebp)
	cmpl	$1, -12(%ebp)
	je	.L57
	cmpl	$2, -12(%ebp)
	jne	.L58
	movl	$2048, %eax
	jmp	.L60
.L58:
	movl	$65536, %eax
	jmp	.L60
.L57:
	movl	$128, %eax
.L60:
	movl	%eax, -20(%ebp)
	jmp	.L50
.L52:
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -8(%ebp)
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	$65533, (%eax)
	jmp	.L50
.L65:
	nop
.L50:
	incl	-24(%ebp)
.L43:
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L61
	movl	-8(%ebp), %eax
	cmpl	16(%ebp), %eax
	jl	.L62
.L61:
	cmpl	$0, -12(%ebp)
	je	.L63
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -8(%ebp)
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	$65533, (%eax)
.L63:
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	decode, .-decode
	.section	.rodata
.LC0:
	.string	"exponent"
.LC1:
	.string	"wrong"
.LC2:
	.string	"fraction"
.LC3:
	.string	"whole"
	.text
	.type	number, @function
number:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L67
.L77:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$47, %al
	jle	.L68
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$57, %al
	jle	.L69
.L68:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$43, %al
	je	.L70
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$45, %al
	je	.L70
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$46, %al
	je	.L71
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$101, %al
	jne	.L72
	movl	$3, %edx
	jmp	.L75
.L72:
	movl	$4, %edx
	jmp	.L75
.L71:
	movl	$2, %edx
	jmp	.L75
.L70:
	movl	$1, %edx
	jmp	.L76
.L75:
	jmp	.L76
.L69:
	movl	$0, %edx
.L76:
	movl	-4(%ebp), %ecx
	movl	%ecx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	addl	%edx, %eax
	addl	$next.3, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, -4(%ebp)
	incl	8(%ebp)
.L67:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L77
	cmpl	$2, -4(%ebp)
	je	.L78
	cmpl	$4, -4(%ebp)
	je	.L79
	cmpl	$7, -4(%ebp)
	jne	.L80
	movl	$.LC0, %eax
	jmp	.L84
.L80:
	movl	$.LC1, %eax
	jmp	.L84
.L79:
	movl	$.LC2, %eax
	jmp	.L84
.L78:
	movl	$.LC3, %eax
.L84:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	number, .-number
	.section	.rodata
.LC4:
	.string	""
.LC5:
	.string	"/%s/ in '%s': %d '%.*s'\n"
.LC6:
	.string	"U+%04X "
.LC7:
	.string	"(%d)\n"
.LC8:
	.string	"'%s' %s, "
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	addl	$-128, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 124(%esp)
	movl	$0, 120(%esp)
	jmp	.L86
.L89:
	movl	$0, 96(%esp)
	movl	120(%esp), %eax
	movl	tests.2+4(,%eax,8), %edx
	movl	120(%esp), %eax
	movl	tests.2(,%eax,8), %eax
	leal	96(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	match
	movl	%eax, 100(%esp)
	cmpl	$0, 100(%esp)
	js	.L87
	movl	120(%esp), %eax
	movl	tests.2+4(,%eax,8), %edx
	movl	100(%esp), %eax
	leal	(%edx,%eax), %ebx
	jmp	.L88
.L87:
	movl	$.LC4, %ebx
.L88:
	movl	96(%esp), %ecx
	movl	120(%esp), %eax
	movl	tests.2+4(,%eax,8), %edx
	movl	120(%esp), %eax
	movl	tests.2(,%eax,8), %eax
	movl	%ebx, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	100(%esp), %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	100(%esp), %eax
	notl	%eax
	shrl	$31, %eax
	movzbl	%al, %eax
	addl	%eax, 124(%esp)
	incl	120(%esp)
.L86:
	cmpl	$13, 120(%esp)
	jbe	.L89
	movl	$0, 116(%esp)
	jmp	.L90
.L93:
	movl	116(%esp), %eax
	movl	texts.1(,%eax,4), %eax
	movl	$15, 8(%esp)
	leal	32(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	decode
	movl	%eax, 104(%esp)
	movl	$0, 112(%esp)
	jmp	.L91
.L92:
	movl	112(%esp), %eax
	movl	32(%esp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	incl	112(%esp)
.L91:
	movl	112(%esp), %eax
	cmpl	104(%esp), %eax
	jl	.L92
	movl	104(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	incl	116(%esp)
.L90:
	cmpl	$6, 116(%esp)
	jbe	.L93
	movl	$0, 108(%esp)
	jmp	.L94
.L95:
	movl	108(%esp), %eax
	movl	numbers.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	number
	movl	108(%esp), %edx
	movl	numbers.0(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	108(%esp)
.L94:
	cmpl	$11, 108(%esp)
	jbe	.L95
	movl	$.LC4, (%esp)
	call	puts
	movl	124(%esp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	next.3, @object
	.size	next.3, 45
next.3:
	.ascii	"\002\001\003\b\b"
	.ascii	"\002\b\003\b\b"
	.ascii	"\002\b\004\005\b"
	.ascii	"\004\b\b\b\b"
	.ascii	"\004\b\b\005\b"
	.ascii	"\007\006\b\b\b"
	.ascii	"\007\b\b\b\b"
	.ascii	"\007\b\b\b\b"
	.ascii	"\b\b\b\b\b"
.LC9:
	.string	"a*b"
.LC10:
	.string	"xaaab"
.LC11:
	.string	"^a.c$"
.LC12:
	.string	"abc"
.LC13:
	.string	"abcd"
.LC14:
	.string	"[0-9]+"
.LC15:
	.string	"page 1234 of 99"
.LC16:
	.string	"[^a-z ]+"
.LC17:
	.string	"lower UPPER lower"
.LC18:
	.string	"colou?r"
.LC19:
	.string	"the color"
.LC20:
	.string	"the colour"
.LC21:
	.string	"x*"
.LC22:
	.string	"aaa"
.LC23:
	.string	"a.*b.*c"
.LC24:
	.string	"a1b2c3b4c5"
.LC25:
	.string	"[a-c]*d$"
.LC26:
	.string	"abcabcd"
.LC27:
	.string	"0x[0-9a-f]+"
.LC28:
	.string	"at 0xdeadbeef!"
.LC29:
	.string	"^$"
.LC30:
	.string	"a*a*a*a*b"
.LC31:
	.string	"aaaaaaaaaaaaa"
.LC32:
	.string	"none"
.LC33:
	.string	"nothing"
	.align 32
	.type	tests.2, @object
	.size	tests.2, 112
tests.2:
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC11
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC18
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC4
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
.LC34:
	.string	"plain"
.LC35:
	.string	"\303\251t\303\251"
.LC36:
	.string	"\342\202\254 5"
.LC37:
	.string	"\360\237\230\200"
.LC38:
	.string	"\300\200"
.LC39:
	.string	"\342\202"
.LC40:
	.string	"\355\240\200 \377\200"
	.align 4
	.type	texts.1, @object
	.size	texts.1, 28
texts.1:
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.long	.LC38
	.long	.LC39
	.long	.LC40
.LC41:
	.string	"0"
.LC42:
	.string	"-12"
.LC43:
	.string	"3.14"
.LC44:
	.string	".5"
.LC45:
	.string	"5."
.LC46:
	.string	"1e10"
.LC47:
	.string	"+1.5e-3"
.LC48:
	.string	"1e"
.LC49:
	.string	"--1"
.LC50:
	.string	"1.2.3"
.LC51:
	.string	"e5"
	.align 32
	.type	numbers.0, @object
	.size	numbers.0, 48
numbers.0:
	.long	.LC41
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.long	.LC45
	.long	.LC46
	.long	.LC47
	.long	.LC48
	.long	.LC49
	.long	.LC50
	.long	.LC4
	.long	.LC51
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
