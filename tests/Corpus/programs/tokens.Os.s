	.file	"tokens.c"
	.text
	.type	compare_word, @function
compare_word:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 12(%ebp)
	popl	%ebp
	jmp	strcmp
	.size	compare_word, .-compare_word
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"uUlL"
.LC1:
	.string	"\n"
.LC2:
	.string	"*/"
.LC3:
	.string	"+-*/%=<>!&|^~?:;,.()[]{}#"
.LC4:
	.string	"%3d:%-3d %-9s %.*s\n"
.LC5:
	.string	"%s %d\n"
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
	pushl	%ebx
	pushl	%ecx
	leal	-120(%ebp), %edi
	subl	$120, %esp
	pushl	$__stdin
	pushl	$4095
	pushl	$1
	pushl	$text.0
	call	fread
	movl	$8, %ecx
	addl	$16, %esp
	movl	$text.0, -124(%ebp)
	movl	$1, -128(%ebp)
	movl	$1, -132(%ebp)
	movb	$0, text.0(%eax)
	xorl	%eax, %eax
	rep stosl
.L4:
	movl	-124(%ebp), %eax
	movb	(%eax), %dl
	testb	%dl, %dl
	je	.L71
	movb	%dl, -133(%ebp)
	subl	$12, %esp
	movzbl	%dl, %ebx
	pushl	%ebx
	call	isspace
	addl	$16, %esp
	movb	-133(%ebp), %dl
	testl	%eax, %eax
	je	.L5
	cmpb	$10, %dl
	je	.L36
	incl	-128(%ebp)
	jmp	.L6
.L36:
	movl	$1, -128(%ebp)
.L6:
	movl	-124(%ebp), %eax
	incl	%eax
	cmpb	$10, %dl
	sete	%dl
	movzbl	%dl, %edx
	addl	%edx, -132(%ebp)
	jmp	.L7
.L5:
	movb	%dl, -133(%ebp)
	subl	$12, %esp
	pushl	%ebx
	call	isalpha
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L37
	movb	-133(%ebp), %dl
	cmpb	$95, %dl
	jne	.L72
.L37:
	movl	$1, %ebx
.L8:
	movl	-124(%ebp), %eax
	subl	$12, %esp
	movzbl	(%eax,%ebx), %eax
	movb	%al, -133(%ebp)
	pushl	%eax
	call	isalnum
	movb	-133(%ebp), %dl
	addl	$16, %esp
	cmpb	$95, %dl
	jne	.L73
.L10:
	incl	%ebx
	jmp	.L8
.L73:
	testl	%eax, %eax
	jne	.L10
	cmpl	$63, %ebx
	ja	.L12
	leal	-88(%ebp), %eax
	movl	-124(%ebp), %esi
	movl	%ebx, %ecx
	movl	%eax, %edi
	subl	$12, %esp
	rep movsb
	movb	$0, -88(%ebp,%ebx)
	pushl	$compare_word
	pushl	$4
	pushl	$26
	pushl	$keywords
	pushl	%eax
	call	bsearch
	addl	$32, %esp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L12
.L72:
	subl	$48, %ebx
	cmpl	$9, %ebx
	ja	.L65
	movl	$1, %ebx
.L13:
	movl	-124(%ebp), %eax
	subl	$12, %esp
	movzbl	(%eax,%ebx), %eax
	pushl	%eax
	call	isalnum
	addl	$16, %esp
	testl	%eax, %eax
	je	.L74
	incl	%ebx
	jmp	.L13
.L74:
	pushl	%eax
	pushl	$0
	leal	-88(%ebp), %eax
	pushl	%eax
	pushl	-124(%ebp)
	call	strtoul
	movl	-88(%ebp), %eax
	movl	-124(%ebp), %ecx
	popl	%edx
	movl	%eax, %esi
	subl	%ecx, %esi
	popl	%ecx
	pushl	$.LC0
	pushl	%eax
	call	strspn
	addl	$16, %esp
	addl	%eax, %esi
	xorl	%eax, %eax
	cmpl	%esi, %ebx
	setne	%al
	leal	2(%eax,%eax,4), %eax
	jmp	.L12
.L65:
	cmpb	$34, %dl
	je	.L41
	cmpb	$39, %dl
	jne	.L66
.L41:
	movl	$1, %eax
.L17:
	movl	-124(%ebp), %esi
	movb	(%esi,%eax), %cl
	testb	%cl, %cl
	je	.L20
	cmpb	%cl, %dl
	je	.L21
	cmpb	$10, %cl
	je	.L20
	cmpb	$92, %cl
	movl	$1, %ebx
	jne	.L19
	movl	-124(%ebp), %esi
	cmpb	$1, 1(%esi,%eax)
	sbbl	%ebx, %ebx
	addl	$2, %ebx
.L19:
	addl	%ebx, %eax
	jmp	.L17
.L21:
	incl	%eax
	movl	%eax, %ebx
	jne	.L23
.L20:
	pushl	%edi
	pushl	%edi
	pushl	$.LC1
	pushl	-124(%ebp)
	call	strcspn
	jmp	.L69
.L23:
	xorl	%eax, %eax
	cmpb	$34, %dl
	setne	%al
	addl	$3, %eax
	jmp	.L12
.L66:
	xorl	%esi, %esi
	cmpb	$47, %dl
	jne	.L30
	movl	-124(%ebp), %eax
	movb	1(%eax), %al
	cmpb	$47, %al
	je	.L63
	cmpb	$42, %al
	jne	.L30
	cmpb	$47, %al
	jne	.L26
.L63:
	pushl	%esi
	pushl	%esi
	pushl	$10
	pushl	-124(%ebp)
	call	strchr
	addl	$16, %esp
	testl	%eax, %eax
	je	.L27
	movl	-124(%ebp), %ecx
	xorl	%edx, %edx
	subl	%ecx, %eax
	jmp	.L29
.L26:
	pushl	%ebx
	pushl	%ebx
	pushl	$.LC2
	movl	-124(%ebp), %eax
	addl	$2, %eax
	pushl	%eax
	call	strstr
	addl	$16, %esp
	testl	%eax, %eax
	je	.L27
	movl	-124(%ebp), %edi
	movl	$2, %edx
	subl	%edi, %eax
	jmp	.L29
.L27:
	subl	$12, %esp
	pushl	-124(%ebp)
	call	strlen
.L69:
	movl	%eax, %ebx
	addl	$16, %esp
	movl	$7, %eax
	jmp	.L12
.L29:
	leal	(%edx,%eax), %ebx
	movl	$6, %eax
	jmp	.L12
.L30:
	movb	%dl, -133(%ebp)
	movl	operators(,%esi,4), %edi
	subl	$12, %esp
	pushl	%edi
	call	strlen
	addl	$12, %esp
	pushl	%eax
	movl	%eax, %ebx
	pushl	%edi
	pushl	-124(%ebp)
	call	strncmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L47
	incl	%esi
	movsbl	-133(%ebp), %edx
	cmpl	$22, %esi
	jne	.L30
	pushl	%ecx
	movl	$1, %ebx
	pushl	%ecx
	pushl	%edx
	pushl	$.LC3
	call	strchr
	addl	$16, %esp
	cmpl	$1, %eax
	sbbl	%eax, %eax
	andl	$2, %eax
	addl	$5, %eax
	jmp	.L12
.L47:
	movl	$5, %eax
.L12:
	incl	-120(%ebp,%eax,4)
	pushl	%edx
	pushl	%edx
	movl	$24, %edx
	pushl	-124(%ebp)
	cmpl	%edx, %ebx
	cmovbe	%ebx, %edx
	pushl	%edx
	pushl	kind_names(,%eax,4)
	pushl	-128(%ebp)
	pushl	-132(%ebp)
	pushl	$.LC4
	call	printf
	movl	-124(%ebp), %eax
	addl	$32, %esp
	addl	%ebx, %eax
.L31:
	movl	-124(%ebp), %esi
	cmpl	%eax, %esi
	movb	(%esi), %dl
	je	.L7
	cmpb	$10, %dl
	je	.L49
	incl	-128(%ebp)
	jmp	.L32
.L49:
	movl	$1, -128(%ebp)
.L32:
	cmpb	$10, %dl
	sete	%dl
	incl	-124(%ebp)
	movzbl	%dl, %edx
	addl	%edx, -132(%ebp)
	jmp	.L31
.L7:
	movl	%eax, -124(%ebp)
	jmp	.L4
.L71:
	xorl	%ebx, %ebx
.L35:
	pushl	%eax
	pushl	-120(%ebp,%ebx,4)
	pushl	kind_names(,%ebx,4)
	incl	%ebx
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	cmpl	$8, %ebx
	jne	.L35
	movl	-92(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	text.0
	.comm	text.0,4096,32
	.section	.rodata.str1.1
.LC6:
	.string	"<<="
.LC7:
	.string	">>="
.LC8:
	.string	"..."
.LC9:
	.string	"->"
.LC10:
	.string	"++"
.LC11:
	.string	"--"
.LC12:
	.string	"<<"
.LC13:
	.string	">>"
.LC14:
	.string	"<="
.LC15:
	.string	">="
.LC16:
	.string	"=="
.LC17:
	.string	"!="
.LC18:
	.string	"&&"
.LC19:
	.string	"||"
.LC20:
	.string	"+="
.LC21:
	.string	"-="
.LC22:
	.string	"*="
.LC23:
	.string	"/="
.LC24:
	.string	"%="
.LC25:
	.string	"&="
.LC26:
	.string	"|="
.LC27:
	.string	"^="
	.section	.rodata
	.align 32
	.type	operators, @object
	.size	operators, 88
operators:
	.long	.LC6
	.long	.LC7
	.long	.LC8
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
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.section	.rodata.str1.1
.LC28:
	.string	"break"
.LC29:
	.string	"case"
.LC30:
	.string	"char"
.LC31:
	.string	"const"
.LC32:
	.string	"continue"
.LC33:
	.string	"default"
.LC34:
	.string	"do"
.LC35:
	.string	"else"
.LC36:
	.string	"enum"
.LC37:
	.string	"for"
.LC38:
	.string	"goto"
.LC39:
	.string	"if"
.LC40:
	.string	"int"
.LC41:
	.string	"long"
.LC42:
	.string	"return"
.LC43:
	.string	"short"
.LC44:
	.string	"signed"
.LC45:
	.string	"sizeof"
.LC46:
	.string	"static"
.LC47:
	.string	"struct"
.LC48:
	.string	"switch"
.LC49:
	.string	"typedef"
.LC50:
	.string	"union"
.LC51:
	.string	"unsigned"
.LC52:
	.string	"void"
.LC53:
	.string	"while"
	.section	.rodata
	.align 32
	.type	keywords, @object
	.size	keywords, 104
keywords:
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
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
	.long	.LC48
	.long	.LC49
	.long	.LC50
	.long	.LC51
	.long	.LC52
	.long	.LC53
	.section	.rodata.str1.1
.LC54:
	.string	"word"
.LC55:
	.string	"keyword"
.LC56:
	.string	"number"
.LC57:
	.string	"text"
.LC58:
	.string	"character"
.LC59:
	.string	"operator"
.LC60:
	.string	"comment"
.LC61:
	.string	"bad"
	.section	.rodata
	.align 32
	.type	kind_names, @object
	.size	kind_names, 32
kind_names:
	.long	.LC54
	.long	.LC55
	.long	.LC56
	.long	.LC57
	.long	.LC58
	.long	.LC59
	.long	.LC60
	.long	.LC61
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
