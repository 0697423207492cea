	.file	"automata.c"
	.text
	.type	match_here, @function
match_here:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, -28(%ebp)
	movb	(%eax), %cl
	testb	%cl, %cl
	je	.L2
	movb	1(%eax), %al
	cmpb	$36, %cl
	movb	%al, -30(%ebp)
	movl	-28(%ebp), %eax
	jne	.L3
	cmpb	$0, -30(%ebp)
	jne	.L4
	cmpb	$0, (%edx)
	jne	.L23
	jmp	.L2
.L3:
	cmpb	$91, %cl
	jne	.L4
.L5:
	incl	%eax
	cmpb	$93, (%eax)
	jne	.L5
.L4:
	movb	1(%eax), %dl
	leal	1(%eax), %edi
	movl	%edi, -48(%ebp)
	subb	$42, %dl
	cmpb	$21, %dl
	ja	.L25
	movzbl	%dl, %ebx
	movsbl	CSWTCH.35(%ebx), %edi
	movswl	CSWTCH.36(%ebx,%ebx), %ebx
	movl	%edi, -44(%ebp)
	movl	%edi, %edx
	xorb	$1, %dl
	andb	$1, %dl
	jne	.L32
	cmpl	$1, %ebx
	je	.L26
.L32:
	addl	$2, %eax
	testl	%ebx, %ebx
	movl	%eax, -48(%ebp)
	jg	.L6
	jmp	.L42
.L25:
	movl	$1, -44(%ebp)
	movl	$1, %ebx
	jmp	.L6
.L26:
	movl	$1, %ebx
.L6:
	xorl	%edi, %edi
.L9:
	movb	(%esi,%edi), %al
	testb	%al, %al
	je	.L30
	cmpb	$46, %cl
	jne	.L12
	incl	%edi
	cmpl	%ebx, %edi
	jne	.L9
	jmp	.L20
.L43:
	cmpb	%al, %cl
	jne	.L30
	incl	%edi
	cmpl	%ebx, %edi
	je	.L20
	movb	(%esi,%edi), %al
	testb	%al, %al
	je	.L30
.L12:
	cmpb	$91, %cl
	je	.L13
	jmp	.L43
.L18:
	cmpb	$45, 1(%ecx)
	jne	.L16
	movb	2(%ecx), %dl
	cmpb	$93, %dl
	je	.L16
	cmpb	%dl, %al
	setle	%dl
	cmpb	-29(%ebp), %al
	setge	-29(%ebp)
	addl	$2, %ecx
	andb	-29(%ebp), %dl
	movzbl	%dl, %edx
	orl	%edx, -36(%ebp)
.L17:
	incl	%ecx
.L15:
	movb	(%ecx), %dl
	movb	%dl, -29(%ebp)
	cmpb	$93, %dl
	jne	.L18
	movl	-36(%ebp), %ecx
	cmpl	%ecx, -40(%ebp)
	je	.L30
	incl	%edi
	cmpl	%edi, %ebx
	je	.L20
	movb	(%esi,%edi), %al
	testb	%al, %al
	je	.L30
.L13:
	xorl	%ecx, %ecx
	cmpb	$94, -30(%ebp)
	sete	%cl
	movl	%ecx, -40(%ebp)
	movl	-28(%ebp), %ecx
	movl	-40(%ebp), %edx
	leal	1(%ecx,%edx), %ecx
	xorl	%edx, %edx
	movl	%edx, -36(%ebp)
	jmp	.L15
.L16:
	xorl	%edx, %edx
	cmpb	-29(%ebp), %al
	sete	%dl
	orl	%edx, -36(%ebp)
	jmp	.L17
.L42:
	xorl	%ebx, %ebx
	jmp	.L20
.L30:
	movl	%edi, %ebx
.L20:
	movl	-44(%ebp), %eax
	cmpl	%eax, %ebx
	jl	.L23
	movl	-48(%ebp), %eax
	leal	(%esi,%ebx), %edx
	call	match_here
	testl	%eax, %eax
	jne	.L31
	decl	%ebx
	jmp	.L20
.L23:
	xorl	%esi, %esi
	jmp	.L2
.L31:
	movl	%eax, %esi
.L2:
	addl	$44, %esp
	movl	%esi, %eax
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
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$88, %esp
	movl	%ebx, -100(%ebp)
.L50:
	movl	tests.3(,%esi,8), %eax
	movl	tests.3+4(,%esi,8), %edi
	cmpb	$94, (%eax)
	movl	%eax, -92(%ebp)
	je	.L45
	movl	%edi, %ebx
.L49:
	movl	-92(%ebp), %eax
	movl	%ebx, %edx
	call	match_here
	testl	%eax, %eax
	je	.L96
	jmp	.L46
.L45:
	movl	-92(%ebp), %eax
	movl	%edi, %edx
	incl	%eax
	call	match_here
	testl	%eax, %eax
	je	.L71
	movl	%edi, %ebx
.L46:
	movl	%ebx, %edx
	subl	%ebx, %eax
	movl	$.LC0, %ecx
	subl	%edi, %edx
	cmovs	%ecx, %ebx
	jmp	.L48
.L96:
	incl	%ebx
	cmpb	$0, -1(%ebx)
	jne	.L49
.L71:
	xorl	%eax, %eax
	orl	$-1, %edx
	movl	$.LC0, %ebx
.L48:
	pushl	%ecx
	incl	%esi
	pushl	%ecx
	pushl	%ebx
	pushl	%eax
	pushl	%edx
	movl	%edx, -96(%ebp)
	pushl	%edi
	pushl	-92(%ebp)
	pushl	$.LC5
	call	printf
	movl	-96(%ebp), %edx
	addl	$32, %esp
	notl	%edx
	shrl	$31, %edx
	addl	%edx, -100(%ebp)
	cmpl	$14, %esi
	jne	.L50
	xorl	%eax, %eax
	movl	%eax, -92(%ebp)
.L65:
	movl	-92(%ebp), %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	movl	texts.2(,%eax,4), %eax
	movl	%eax, -96(%ebp)
.L51:
	movl	-96(%ebp), %eax
	cmpl	$14, %ebx
	movzbl	(%eax), %eax
	jg	.L81
	testb	%al, %al
	je	.L81
	testl	%edi, %edi
	je	.L52
	movb	%al, %cl
	andb	$-64, %cl
	cmpb	$-128, %cl
	jne	.L53
	sall	$6, %edx
	andb	$63, %al
	movzbl	%al, %eax
	orl	%eax, %edx
	decl	%edi
	jne	.L54
	cmpl	%esi, %edx
	movl	$65533, %eax
	jb	.L55
	leal	-55296(%edx), %ecx
	cmpl	$2048, %ecx
	cmovnb	%edx, %eax
.L55:
	movl	%eax, -88(%ebp,%ebx,4)
	incl	%ebx
	jmp	.L54
.L53:
	movl	$65533, -88(%ebp,%ebx,4)
	incl	%ebx
.L52:
	testb	%al, %al
	js	.L56
	movl	%eax, -88(%ebp,%ebx,4)
	jmp	.L98
.L56:
	movb	%al, %cl
	addb	$62, %cl
	cmpb	$50, %cl
	ja	.L57
	cmpb	$-33, %al
	jbe	.L58
	cmpb	$-17, %al
	jbe	.L59
	andb	$7, %al
	movl	$65536, %esi
	movzbl	%al, %edx
	movl	$3, %edi
	jmp	.L54
.L59:
	andb	$15, %al
	movl	$2048, %esi
	movzbl	%al, %edx
	movl	$2, %edi
	jmp	.L54
.L58:
	andb	$31, %al
	movl	$128, %esi
	movzbl	%al, %edx
	movl	$1, %edi
	jmp	.L54
.L57:
	movl	$65533, -88(%ebp,%ebx,4)
.L98:
	incl	%ebx
	xorl	%edi, %edi
.L54:
	incl	-96(%ebp)
	jmp	.L51
.L81:
	testl	%edi, %edi
	je	.L62
	movl	$65533, -88(%ebp,%ebx,4)
	incl	%ebx
.L62:
	xorl	%esi, %esi
.L63:
	cmpl	%ebx, %esi
	je	.L99
	pushl	%edi
	pushl	%edi
	pushl	-88(%ebp,%esi,4)
	incl	%esi
	pushl	$.LC6
	call	printf
	addl	$16, %esp
	jmp	.L63
.L99:
	pushl	%ecx
	pushl	%ecx
	pushl	%esi
	pushl	$.LC7
	call	printf
	addl	$16, %esp
	incl	-92(%ebp)
	cmpl	$7, -92(%ebp)
	jne	.L65
	xorl	%ebx, %ebx
.L70:
	movl	numbers.1(,%ebx,4), %ecx
	xorl	%esi, %esi
	movl	%ecx, %edi
.L66:
	movb	(%edi), %dl
	testb	%dl, %dl
	je	.L100
	movb	%dl, %al
	subb	$48, %al
	movb	%al, -92(%ebp)
	xorl	%eax, %eax
	cmpb	$9, -92(%ebp)
	jbe	.L67
	movb	%dl, %al
	subb	$43, %al
	movb	%al, -92(%ebp)
	movl	$1, %eax
	testb	$-3, -92(%ebp)
	je	.L67
	cmpb	$46, %dl
	movl	$2, %eax
	je	.L67
	xorl	%eax, %eax
	cmpb	$101, %dl
	setne	%al
	addl	$3, %eax
.L67:
	leal	(%esi,%esi,4), %esi
	incl	%edi
	movzbl	next.0(%eax,%esi), %esi
	jmp	.L66
.L100:
	cmpl	$2, %esi
	movl	$.LC1, %eax
	je	.L69
	cmpl	$4, %esi
	movl	$.LC2, %eax
	je	.L69
	cmpl	$7, %esi
	movl	$.LC4, %eax
	movl	$.LC3, %edx
	cmove	%edx, %eax
.L69:
	pushl	%edx
	incl	%ebx
	pushl	%eax
	pushl	%ecx
	pushl	$.LC8
	call	printf
	addl	$16, %esp
	cmpl	$12, %ebx
	jne	.L70
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	-100(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	CSWTCH.36, @object
	.size	CSWTCH.36, 44
CSWTCH.36:
	.value	1000
	.value	1000
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.value	1
	.align 4
	.type	CSWTCH.35, @object
	.size	CSWTCH.35, 22
CSWTCH.35:
	.byte	0
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.byte	0
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
