	.file	"automata.c"
	.text
	.p2align 4
	.type	match_here, @function
match_here:
	pushl	%ebp
	movl	%edx, %ecx
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, 8(%esp)
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L24
	movzbl	1(%edi), %ebx
	cmpb	$36, %al
	movb	%bl, 23(%esp)
	je	.L60
	cmpb	$91, %al
	jne	.L27
	movl	8(%esp), %ebx
	.p2align 4
	.p2align 3
.L5:
	movl	%ebx, %edx
	incl	%ebx
	cmpb	$93, (%ebx)
	jne	.L5
	movzbl	2(%edx), %edx
	leal	1(%ebx), %edi
	movl	%edi, 28(%esp)
	subb	$42, %dl
	cmpb	$21, %dl
	jbe	.L61
.L28:
	movl	$1, %edi
	movl	$1, %edx
.L6:
	xorl	%ebp, %ebp
	movzbl	(%ecx,%ebp), %ebx
	testb	%bl, %bl
	je	.L8
.L63:
	cmpb	$46, %al
	jne	.L62
	incl	%ebp
	cmpl	%edi, %ebp
	je	.L10
	movzbl	(%ecx,%ebp), %ebx
	testb	%bl, %bl
	jne	.L63
.L8:
	xorl	%eax, %eax
	cmpl	%edx, %ebp
	jl	.L1
.L10:
	leal	-1(%ecx,%edx), %esi
	addl	%ecx, %ebp
.L23:
	movl	28(%esp), %eax
	movl	%ebp, %edx
	call	match_here
	testl	%eax, %eax
	jne	.L1
	decl	%ebp
	cmpl	%esi, %ebp
	jne	.L23
.L1:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L60:
	testb	%bl, %bl
	je	.L64
.L27:
	movzbl	23(%esp), %edx
	movl	8(%esp), %ebx
	subb	$42, %dl
	leal	1(%ebx), %edi
	cmpb	$21, %dl
	movl	%edi, 28(%esp)
	ja	.L28
.L61:
	movzbl	%dl, %esi
	movl	CSWTCH.35(,%esi,4), %edx
	movl	CSWTCH.36(,%esi,4), %edi
	testb	$1, %dl
	je	.L35
	cmpl	$1, %edi
	jne	.L35
	movl	$1, %edi
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L35:
	leal	2(%ebx), %esi
	testl	%edi, %edi
	movl	%esi, 28(%esp)
	jg	.L6
	xorl	%ebp, %ebp
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L62:
	cmpb	$91, %al
	je	.L54
.L65:
	cmpb	%bl, %al
	.p2align 4,,5
	jne	.L8
	incl	%ebp
	cmpl	%edi, %ebp
	.p2align 4,,4
	je	.L10
	movzbl	(%ecx,%ebp), %ebx
	testb	%bl, %bl
	je	.L8
	cmpb	$91, %al
	jne	.L65
.L54:
	movl	%edi, 16(%esp)
	movl	%ecx, %edi
	movl	%edx, 24(%esp)
.L14:
	movl	8(%esp), %esi
	xorl	%eax, %eax
	cmpb	$94, 23(%esp)
	sete	%al
	movl	%eax, 12(%esp)
	leal	1(%esi,%eax), %eax
	xorl	%esi, %esi
	movzbl	(%eax), %edx
	cmpb	$93, %dl
	je	.L16
	.p2align 4
	.p2align 3
.L21:
	movzbl	1(%eax), %ecx
	cmpb	$45, %cl
	je	.L66
	cmpb	%bl, %dl
	sete	%dl
	movzbl	%dl, %edx
	orl	%edx, %esi
	movb	%cl, %dl
.L19:
	incl	%eax
	cmpb	$93, %dl
	jne	.L21
.L16:
	cmpl	%esi, 12(%esp)
	je	.L57
	movl	16(%esp), %eax
	incl	%ebp
	cmpl	%eax, %ebp
	je	.L51
	movzbl	(%edi,%ebp), %ebx
	testb	%bl, %bl
	jne	.L14
.L57:
	movl	24(%esp), %edx
	movl	%edi, %ecx
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L66:
	movzbl	2(%eax), %ecx
	cmpb	$93, %cl
	je	.L18
	cmpb	%bl, %cl
	setge	%cl
	cmpb	%bl, %dl
	setle	%dl
	addl	$2, %eax
	andb	%cl, %dl
	movzbl	%dl, %edx
	orl	%edx, %esi
	movzbl	1(%eax), %edx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L18:
	cmpb	%bl, %dl
	sete	%dl
	incl	%eax
	movzbl	%dl, %edx
	orl	%edx, %esi
	movb	$45, %dl
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L24:
	addl	$44, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L64:
	xorl	%eax, %eax
	cmpb	$0, (%edx)
	cmove	%edx, %eax
	jmp	.L1
.L51:
	movl	24(%esp), %edx
	movl	%edi, %ecx
	jmp	.L10
	.size	match_here, .-match_here
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"whole"
.LC2:
	.string	"fraction"
.LC3:
	.string	"exponent"
.LC4:
	.string	"wrong"
.LC5:
	.string	"/%s/ in '%s': %d '%.*s'\n"
.LC6:
	.string	"U+%04X "
.LC7:
	.string	"(%d)\n"
.LC8:
	.string	"'%s' %s, "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movb	$97, %al
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$112, %esp
	movl	%edi, 32(%esp)
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L68:
	movl	44(%esp), %edx
	leal	1(%ebx), %eax
	call	match_here
	testl	%eax, %eax
	jne	.L128
.L95:
	xorl	%ecx, %ecx
	movl	$-1, %eax
	movl	$.LC0, %edi
.L71:
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	incl	%esi
	movl	%edi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC5, (%esp)
	call	printf
	cmpl	$14, %esi
	je	.L96
	movl	tests.3(,%esi,8), %eax
	movzbl	(%eax), %eax
.L74:
	movl	tests.3+4(,%esi,8), %edi
	cmpb	$94, %al
	movl	tests.3(,%esi,8), %ebx
	movl	%edi, 44(%esp)
	je	.L68
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L126:
	incl	%edi
	cmpb	$0, -1(%edi)
	je	.L95
.L72:
	movl	%edi, %edx
	movl	%ebx, %eax
	call	match_here
	testl	%eax, %eax
	je	.L126
.L69:
	movl	44(%esp), %edx
	subl	%edi, %eax
	movl	%eax, %ecx
	movl	%edi, %eax
	subl	%edx, %eax
	movl	%eax, %edx
	notl	%edx
	shrl	$31, %edx
	addl	%edx, 32(%esp)
	testl	%eax, %eax
	movl	$.LC0, %edx
	cmovs	%edx, %edi
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L128:
	movl	44(%esp), %edi
	jmp	.L69
.L96:
	movl	$112, %edx
	xorl	%edi, %edi
	testb	%dl, %dl
	movl	texts.2(,%edi,4), %eax
	je	.L75
	.p2align 4
	.p2align 3
.L133:
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	movl	%esi, 44(%esp)
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	%ecx, 40(%esp)
	jmp	.L84
	.p2align 4,,10
	.p2align 3
.L130:
	movl	%edx, 48(%esp,%ebx,4)
	xorl	%esi, %esi
	incl	%ebx
.L78:
	incl	%eax
	cmpl	$14, %ebx
	movzbl	(%eax), %edx
	jg	.L108
.L131:
	testb	%dl, %dl
	je	.L108
.L84:
	testl	%esi, %esi
	je	.L76
	movb	%dl, %cl
	andb	$-64, %cl
	cmpb	$-128, %cl
	je	.L129
	movl	$65533, %ecx
	movl	%ecx, 48(%esp,%ebx,4)
	incl	%ebx
.L76:
	testb	%dl, %dl
	jns	.L130
	movb	%dl, %cl
	addb	$62, %cl
	cmpb	$50, %cl
	ja	.L81
	cmpb	$-33, %dl
	jbe	.L82
	cmpb	$-17, %dl
	jbe	.L83
	andb	$7, %dl
	incl	%eax
	movzbl	%dl, %esi
	cmpl	$14, %ebx
	movl	%esi, 44(%esp)
	movl	$65536, %edx
	movl	$3, %esi
	movl	%edx, 40(%esp)
	movzbl	(%eax), %edx
	jle	.L131
	.p2align 4
	.p2align 3
.L108:
	testl	%esi, %esi
	jne	.L132
	testl	%ebx, %ebx
	je	.L75
.L87:
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L88:
	movl	48(%esp,%esi,4), %eax
	incl	%esi
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%ebx, %esi
	jl	.L88
.L89:
	movl	%ebx, 4(%esp)
	incl	%edi
	movl	$.LC7, (%esp)
	call	printf
	cmpl	$7, %edi
	je	.L99
	movl	texts.2(,%edi,4), %eax
	movzbl	(%eax), %edx
	movl	texts.2(,%edi,4), %eax
	testb	%dl, %dl
	jne	.L133
.L75:
	xorl	%ebx, %ebx
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L81:
	movl	$65533, %edx
	xorl	%esi, %esi
	movl	%edx, 48(%esp,%ebx,4)
	incl	%ebx
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L129:
	movl	44(%esp), %ecx
	andb	$63, %dl
	movzbl	%dl, %edx
	sall	$6, %ecx
	orl	%ecx, %edx
	decl	%esi
	movl	%edx, 44(%esp)
	movl	%edx, %ecx
	jne	.L78
	movl	$65533, %edx
	movl	%edx, 36(%esp)
	movl	40(%esp), %edx
	cmpl	%edx, %ecx
	jb	.L79
	movl	%ecx, %edx
	subl	$55296, %ecx
	cmpl	$2048, %ecx
	cmovb	36(%esp), %edx
	movl	%edx, 36(%esp)
.L79:
	movl	36(%esp), %ecx
	movl	%ecx, 48(%esp,%ebx,4)
	incl	%ebx
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L82:
	andb	$31, %dl
	movl	$128, %ecx
	movl	%ecx, 40(%esp)
	movzbl	%dl, %esi
	movl	%esi, 44(%esp)
	movl	$1, %esi
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L132:
	movl	$65533, %eax
	movl	%eax, 48(%esp,%ebx,4)
	incl	%ebx
	jmp	.L87
	.p2align 4,,10
	.p2align 3
.L83:
	andb	$15, %dl
	movzbl	%dl, %esi
	movl	%esi, 44(%esp)
	movl	$2048, %esi
	movl	%esi, 40(%esp)
	movl	$2, %esi
	jmp	.L78
.L99:
	movb	$48, %bl
	xorl	%edi, %edi
	testb	%bl, %bl
	movl	numbers.1(,%edi,4), %eax
	je	.L100
	.p2align 4
	.p2align 3
.L134:
	movl	%eax, 44(%esp)
	movl	%eax, %esi
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L93:
	movb	%bl, %cl
	xorl	%eax, %eax
	subb	$48, %cl
	cmpb	$9, %cl
	jbe	.L92
	movb	%bl, %cl
	movl	$1, %eax
	subb	$43, %cl
	testb	$-3, %cl
	je	.L92
	cmpb	$46, %bl
	je	.L103
	xorl	%eax, %eax
	cmpb	$101, %bl
	setne	%al
	addl	$3, %eax
	.p2align 4
	.p2align 3
.L92:
	movzbl	1(%esi), %ebx
	leal	next.0(%edx,%edx,4), %edx
	incl	%esi
	movzbl	(%edx,%eax), %edx
	testb	%bl, %bl
	jne	.L93
	cmpl	$2, %edx
	movl	44(%esp), %eax
	je	.L105
	cmpl	$4, %edx
	je	.L106
	cmpl	$7, %edx
	movl	$.LC4, %esi
	movl	$.LC3, %edx
	cmovne	%esi, %edx
.L91:
	movl	%edx, 8(%esp)
	incl	%edi
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	cmpl	$12, %edi
	je	.L94
	movl	numbers.1(,%edi,4), %eax
	movzbl	(%eax), %ebx
	movl	numbers.1(,%edi,4), %eax
	testb	%bl, %bl
	jne	.L134
.L100:
	movl	$.LC4, %edx
	jmp	.L91
	.p2align 4,,10
	.p2align 3
.L103:
	movl	$2, %eax
	jmp	.L92
	.p2align 4,,10
	.p2align 3
.L105:
	movl	$.LC1, %edx
	jmp	.L91
	.p2align 4,,10
	.p2align 3
.L106:
	movl	$.LC2, %edx
	jmp	.L91
.L94:
	movl	$.LC0, (%esp)
	call	puts
	movl	32(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	CSWTCH.36, @object
	.size	CSWTCH.36, 88
CSWTCH.36:
	.long	1000
	.long	1000
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.align 32
	.type	CSWTCH.35, @object
	.size	CSWTCH.35, 88
CSWTCH.35:
	.long	0
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	0
	.align 32
	.type	next.0, @object
	.size	next.0, 45
next.0:
	.ascii	"\002\001\003\b\b"
	.ascii	"\002\b\003\b\b"
	.ascii	"\002\b\004\005\b"
	.ascii	"\004\b\b\b\b"
	.ascii	"\004\b\b\005\b"
	.ascii	"\007\006\b\b\b"
	.ascii	"\007\b\b\b\b"
	.ascii	"\007\b\b\b\b"
	.ascii	"\b\b\b\b\b"
	.section	.rodata.str1.1
.LC9:
	.string	"0"
.LC10:
	.string	"-12"
.LC11:
	.string	"3.14"
.LC12:
	.string	".5"
.LC13:
	.string	"5."
.LC14:
	.string	"1e10"
.LC15:
	.string	"+1.5e-3"
.LC16:
	.string	"1e"
.LC17:
	.string	"--1"
.LC18:
	.string	"1.2.3"
.LC19:
	.string	"e5"
	.section	.rodata
	.align 32
	.type	numbers.1, @object
	.size	numbers.1, 48
numbers.1:
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC0
	.long	.LC19
	.section	.rodata.str1.1
.LC20:
	.string	"plain"
.LC21:
	.string	"\303\251t\303\251"
.LC22:
	.string	"\342\202\254 5"
.LC23:
	.string	"\360\237\230\200"
.LC24:
	.string	"\300\200"
.LC25:
	.string	"\342\202"
.LC26:
	.string	"\355\240\200 \377\200"
	.section	.rodata
	.align 4
	.type	texts.2, @object
	.size	texts.2, 28
texts.2:
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.section	.rodata.str1.1
.LC27:
	.string	"a*b"
.LC28:
	.string	"xaaab"
.LC29:
	.string	"^a.c$"
.LC30:
	.string	"abc"
.LC31:
	.string	"abcd"
.LC32:
	.string	"[0-9]+"
.LC33:
	.string	"page 1234 of 99"
.LC34:
	.string	"[^a-z ]+"
.LC35:
	.string	"lower UPPER lower"
.LC36:
	.string	"colou?r"
.LC37:
	.string	"the color"
.LC38:
	.string	"the colour"
.LC39:
	.string	"x*"
.LC40:
	.string	"aaa"
.LC41:
	.string	"a.*b.*c"
.LC42:
	.string	"a1b2c3b4c5"
.LC43:
	.string	"[a-c]*d$"
.LC44:
	.string	"abcabcd"
.LC45:
	.string	"0x[0-9a-f]+"
.LC46:
	.string	"at 0xdeadbeef!"
.LC47:
	.string	"^$"
.LC48:
	.string	"a*a*a*a*b"
.LC49:
	.string	"aaaaaaaaaaaaa"
.LC50:
	.string	"none"
.LC51:
	.string	"nothing"
	.section	.rodata
	.align 32
	.type	tests.3, @object
	.size	tests.3, 112
tests.3:
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC29
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.long	.LC36
	.long	.LC38
	.long	.LC39
	.long	.LC40
	.long	.LC41
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.long	.LC45
	.long	.LC46
	.long	.LC47
	.long	.LC0
	.long	.LC48
	.long	.LC49
	.long	.LC50
	.long	.LC51
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
