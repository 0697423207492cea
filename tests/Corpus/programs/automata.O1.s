	.file	"automata.c"
	.text
	.type	match_here, @function
match_here:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %ecx
	movl	%eax, 20(%esp)
	movl	%edx, %ebp
	movzbl	(%eax), %eax
	movb	%al, 19(%esp)
	testb	%al, %al
	je	.L23
	cmpb	$36, %al
	jne	.L3
	cmpb	$0, 1(%ecx)
	je	.L37
.L4:
	movl	20(%esp), %esi
	movzbl	1(%esi), %eax
	cmpb	$43, %al
	je	.L27
	cmpb	$63, %al
	je	.L28
	cmpb	$42, %al
	je	.L29
	leal	1(%esi), %ebx
	movl	$1, 12(%esp)
	movl	$1, %eax
	jmp	.L21
.L37:
	cmpb	$0, (%edx)
	movl	$0, %eax
	cmove	%edx, %eax
	jmp	.L1
.L3:
	cmpb	$91, 19(%esp)
	jne	.L4
	movl	20(%esp), %edx
.L5:
	movl	%edx, %ecx
	incl	%edx
	cmpb	$93, (%edx)
	jne	.L5
	movzbl	1(%edx), %eax
	cmpb	$43, %al
	je	.L6
	cmpb	$63, %al
	je	.L7
	cmpb	$42, %al
	je	.L22
	leal	2(%ecx), %ebx
	movl	$1, 12(%esp)
	movl	$1, %eax
	jmp	.L21
.L29:
	movl	20(%esp), %edx
.L22:
	movl	$1000, 12(%esp)
	movl	$0, %eax
.L9:
	leal	2(%edx), %ebx
.L21:
	movl	$0, %edi
	movl	%eax, %ecx
	jmp	.L10
.L27:
	movl	20(%esp), %edx
.L6:
	movl	$1000, 12(%esp)
	movl	$1, %eax
	jmp	.L9
.L28:
	movl	20(%esp), %edx
.L7:
	movl	$1, 12(%esp)
	movl	$0, %eax
	jmp	.L9
.L13:
	incl	%edi
	movl	12(%esp), %eax
	cmpl	%eax, %edi
	je	.L33
.L10:
	movzbl	0(%ebp,%edi), %eax
	movb	%al, 8(%esp)
	testb	%al, %al
	je	.L34
	movzbl	19(%esp), %edx
	cmpb	$46, %dl
	je	.L13
	cmpb	$91, %dl
	je	.L14
	cmpb	%al, %dl
	sete	%al
	movzbl	%al, %eax
.L15:
	testl	%eax, %eax
	jne	.L13
	movl	%ecx, %eax
	jmp	.L12
.L14:
	movl	20(%esp), %esi
	cmpb	$94, 1(%esi)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	leal	1(%esi,%eax), %eax
	movzbl	(%eax), %edx
	cmpb	$93, %dl
	je	.L25
	movl	$0, %esi
	movl	%ecx, 28(%esp)
	movzbl	8(%esp), %ecx
	movl	%ebx, 8(%esp)
	jmp	.L19
.L17:
	cmpb	%dl, %cl
	sete	%dl
	movzbl	%dl, %edx
	orl	%edx, %esi
	movl	%eax, %edx
.L18:
	leal	1(%edx), %eax
	movzbl	1(%edx), %edx
	cmpb	$93, %dl
	je	.L38
.L19:
	cmpb	$45, 1(%eax)
	jne	.L17
	movzbl	2(%eax), %ebx
	cmpb	$93, %bl
	je	.L17
	cmpb	%bl, %cl
	setle	%bl
	cmpb	%dl, %cl
	setge	%dl
	andb	%bl, %dl
	movzbl	%dl, %edx
	orl	%edx, %esi
	leal	2(%eax), %edx
	jmp	.L18
.L38:
	movl	28(%esp), %ecx
	movl	8(%esp), %ebx
.L16:
	cmpl	%esi, 24(%esp)
	setne	%al
	movzbl	%al, %eax
	jmp	.L15
.L25:
	movl	$0, %esi
	jmp	.L16
.L33:
	movl	%ecx, %eax
.L11:
	movl	12(%esp), %esi
	addl	%ebp, %esi
	leal	-1(%ebp,%eax), %edi
	jmp	.L20
.L39:
	decl	%esi
	cmpl	%edi, %esi
	je	.L1
.L20:
	movl	%esi, %edx
	movl	%ebx, %eax
	call	match_here
	testl	%eax, %eax
	je	.L39
	.p2align 4,,2
	jmp	.L1
.L34:
	movl	%ecx, %eax
.L12:
	movl	%edi, 12(%esp)
	cmpl	%eax, %edi
	jge	.L11
	movl	$0, %eax
	jmp	.L1
.L23:
	movl	%edx, %eax
.L1:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	match_here, .-match_here
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"wrong"
.LC2:
	.string	"whole"
.LC3:
	.string	"fraction"
.LC4:
	.string	"exponent"
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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$112, %esp
	movl	$0, 44(%esp)
	movl	$0, 36(%esp)
	jmp	.L44
.L93:
	leal	1(%edi), %eax
	movl	%esi, %edx
	call	match_here
	testl	%eax, %eax
	je	.L66
.L64:
	subl	%esi, %eax
	movl	%esi, %ebx
	movl	40(%esp), %ecx
	subl	%ecx, %ebx
	movl	$.LC0, %edx
	cmovs	%edx, %esi
.L42:
	movl	%esi, 20(%esp)
	movl	%eax, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	notl	%ebx
	shrl	$31, %ebx
	addl	%ebx, 36(%esp)
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	$14, %eax
	je	.L91
.L44:
	movl	44(%esp), %eax
	movl	tests.3+4(,%eax,8), %esi
	movl	%esi, 40(%esp)
	movl	tests.3(,%eax,8), %edi
	movzbl	(%edi), %ebx
	jmp	.L43
.L88:
	incl	%esi
	cmpb	$0, -1(%esi)
	je	.L92
.L43:
	cmpb	$94, %bl
	je	.L93
	movl	%esi, %edx
	movl	%edi, %eax
	call	match_here
	testl	%eax, %eax
	je	.L88
	.p2align 4,,2
	jmp	.L64
.L92:
	movl	$0, %eax
	movl	$-1, %ebx
	movl	$.LC0, %esi
	jmp	.L42
.L66:
	movl	$0, %eax
	movl	$-1, %ebx
	movl	$.LC0, %esi
	jmp	.L42
.L91:
	movl	$0, %edi
	jmp	.L59
.L94:
	movl	44(%esp), %ecx
	sall	$6, %ecx
	andb	$63, %al
	movzbl	%al, %eax
	orl	%ecx, %eax
	movl	%eax, %ecx
	movl	%eax, 44(%esp)
	decl	%esi
	jne	.L48
	movl	$65533, 32(%esp)
	movl	40(%esp), %eax
	cmpl	%eax, %ecx
	jb	.L49
	leal	-55296(%ecx), %eax
	cmpl	$2047, %eax
	movl	$65533, %eax
	cmova	%ecx, %eax
	movl	%eax, 32(%esp)
.L49:
	movl	32(%esp), %eax
	movl	%eax, 48(%esp,%ebx,4)
	leal	1(%ebx), %ebx
	jmp	.L48
.L46:
	testb	%al, %al
	js	.L50
	movzbl	%al, %eax
	movl	%eax, 48(%esp,%ebx,4)
	leal	1(%ebx), %ebx
	movl	$0, %esi
.L48:
	incl	%edx
	movzbl	(%edx), %eax
	cmpl	$14, %ebx
	jg	.L78
	testb	%al, %al
	je	.L78
.L55:
	testl	%esi, %esi
	je	.L46
	movb	%al, %cl
	andb	$-64, %cl
	cmpb	$-128, %cl
	je	.L94
	movl	$65533, 48(%esp,%ebx,4)
	leal	1(%ebx), %ebx
	jmp	.L46
.L50:
	movb	%al, %cl
	addb	$62, %cl
	cmpb	$50, %cl
	ja	.L51
	cmpb	$-33, %al
	jbe	.L52
	cmpb	$-17, %al
	jbe	.L53
	andb	$7, %al
	movzbl	%al, %eax
	movl	%eax, 44(%esp)
	movl	$65536, 40(%esp)
	movl	$3, %esi
	jmp	.L48
.L51:
	movl	$65533, 48(%esp,%ebx,4)
	leal	1(%ebx), %ebx
	movl	$0, %esi
	jmp	.L48
.L78:
	testl	%esi, %esi
	je	.L57
	movl	$65533, 48(%esp,%ebx,4)
	leal	1(%ebx), %ebx
.L57:
	testl	%ebx, %ebx
	jle	.L45
	movl	$0, %esi
.L58:
	movl	48(%esp,%esi,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	incl	%esi
	cmpl	%ebx, %esi
	jne	.L58
.L45:
	movl	%ebx, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	incl	%edi
	cmpl	$7, %edi
	je	.L95
.L59:
	movl	texts.2(,%edi,4), %edx
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L67
	movl	$0, %ebx
	movl	$0, 40(%esp)
	movl	$0, 44(%esp)
	movl	$0, %esi
	jmp	.L55
.L67:
	movl	$0, %ebx
	jmp	.L45
.L95:
	movl	$0, %ebx
	jmp	.L63
.L73:
	movl	$2, %edx
.L61:
	leal	next.0(%ecx,%ecx,4), %eax
	movzbl	(%eax,%edx), %edx
	movzbl	%dl, %ecx
	incl	%esi
	movzbl	(%esi), %eax
	testb	%al, %al
	je	.L96
.L62:
	movb	%al, %bl
	subb	$48, %bl
	movl	$0, %edx
	cmpb	$9, %bl
	jbe	.L61
	movb	%al, %bl
	subb	$43, %bl
	movl	$1, %edx
	testb	$-3, %bl
	je	.L61
	cmpb	$46, %al
	je	.L73
	cmpb	$101, %al
	setne	%dl
	movzbl	%dl, %edx
	addl	$3, %edx
	jmp	.L61
.L96:
	movl	%edi, %ebx
	movl	44(%esp), %edi
	cmpb	$4, %dl
	je	.L75
	movl	$.LC4, %eax
	cmpb	$7, %dl
	je	.L60
	cmpb	$2, %dl
	movl	$.LC2, %eax
	movl	$.LC1, %ecx
	cmovne	%ecx, %eax
.L60:
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	%ebx
	cmpl	$12, %ebx
	je	.L97
.L63:
	movl	numbers.1(,%ebx,4), %edi
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L70
	movl	%edi, %esi
	movl	$0, %ecx
	movl	%edi, 44(%esp)
	movl	%ebx, %edi
	jmp	.L62
.L70:
	movl	$.LC1, %eax
	jmp	.L60
.L75:
	movl	$.LC3, %eax
	jmp	.L60
.L53:
	andb	$15, %al
	movzbl	%al, %eax
	movl	%eax, 44(%esp)
	movl	$2048, 40(%esp)
	movl	$2, %esi
	jmp	.L48
.L52:
	andb	$31, %al
	movzbl	%al, %eax
	movl	%eax, 44(%esp)
	movl	$128, 40(%esp)
	movl	$1, %esi
	jmp	.L48
.L97:
	movl	$.LC0, (%esp)
	call	puts
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
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
