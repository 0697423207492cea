	.file	"tokens.c"
	.text
	.type	compare_word, @function
compare_word:
	subl	$28, %esp
	movl	36(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	addl	$28, %esp
	ret
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
	subl	$144, %esp
	movl	$__stdin, 12(%esp)
	movl	$4095, 8(%esp)
	movl	$1, 4(%esp)
	movl	$text.0, (%esp)
	call	fread
	movb	$0, text.0(%eax)
	movl	$0, %edx
	movl	$32, %ecx
	movl	$0, %eax
.L4:
	movl	%edx, 112(%esp,%eax)
	movl	%edx, 116(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L4
	movzbl	text.0, %eax
	movb	%al, 47(%esp)
	testb	%al, %al
	je	.L6
	movl	$text.0, %ebx
	movl	$1, 40(%esp)
	movl	$1, 36(%esp)
	jmp	.L40
.L44:
	movl	$1, 40(%esp)
.L8:
	incl	%ebx
	cmpb	$10, 47(%esp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 36(%esp)
.L9:
	movzbl	(%ebx), %eax
	movb	%al, 47(%esp)
	testb	%al, %al
	je	.L6
.L40:
	movzbl	47(%esp), %esi
	movl	%esi, (%esp)
	call	isspace
	testl	%eax, %eax
	je	.L7
	cmpb	$10, 47(%esp)
	je	.L44
	incl	40(%esp)
	jmp	.L8
.L7:
	movl	%esi, (%esp)
	call	isalpha
	testl	%eax, %eax
	jne	.L45
	movzbl	47(%esp), %eax
	cmpb	$57, %al
	jg	.L11
	cmpb	$47, %al
	jg	.L46
	.p2align 4,,2
	je	.L13
	cmpb	$34, %al
	.p2align 4,,7
	je	.L14
	cmpb	$39, %al
	.p2align 4,,7
	jne	.L73
.L14:
	movzbl	1(%ebx), %eax
	cmpb	47(%esp), %al
	setne	%cl
	testb	%al, %al
	setne	%dl
	testb	%dl, %cl
	je	.L18
	movl	$1, %esi
	movl	$1, %edi
	cmpb	$10, %al
	jne	.L16
.L18:
	cmpb	47(%esp), %al
	jne	.L30
	movl	$2, 32(%esp)
	jmp	.L31
.L73:
	movl	$0, %esi
	jmp	.L36
.L11:
	movl	$1, 32(%esp)
	movl	$0, %esi
	cmpb	$95, 47(%esp)
	jne	.L36
	movl	32(%esp), %esi
	movl	%ebx, %edi
	jmp	.L19
.L20:
	incl	%esi
.L19:
	movzbl	(%edi,%esi), %ebx
	movzbl	%bl, %eax
	movl	%eax, (%esp)
	call	isalnum
	cmpb	$95, %bl
	je	.L20
	testl	%eax, %eax
	jne	.L20
	movl	%esi, 32(%esp)
	movl	%edi, %ebx
	cmpl	$63, %esi
	jbe	.L74
.L24:
	incl	112(%esp,%eax,4)
	movl	%ebx, 20(%esp)
	movl	$24, %edx
	movl	32(%esp), %edi
	cmpl	%edx, %edi
	cmovbe	%edi, %edx
	movl	%edx, 16(%esp)
	movl	kind_names(,%eax,4), %eax
	movl	%eax, 12(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	testl	%edi, %edi
	je	.L9
.L42:
	movl	32(%esp), %edx
	addl	%ebx, %edx
	movl	40(%esp), %esi
	movl	36(%esp), %ecx
	jmp	.L39
.L45:
	movl	$1, %esi
	movl	%ebx, %edi
	jmp	.L19
.L74:
	leal	48(%esp), %eax
	movl	%esi, %edx
	movl	%esi, %ecx
	movl	%eax, %edi
	movl	%ebx, %esi
	cmpl	$8, %edx
	jnb	.L75
.L22:
	rep movsb
	movl	32(%esp), %eax
	movb	$0, 48(%esp,%eax)
	movl	$compare_word, 16(%esp)
	movl	$4, 12(%esp)
	movl	$26, 8(%esp)
	movl	$keywords, 4(%esp)
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	bsearch
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L24
.L75:
	testb	$4, %al
	je	.L22
	movl	(%ebx), %edx
	movl	%edx, 48(%esp)
	leal	52(%esp), %edi
	leal	4(%ebx), %esi
	subl	$4, %ecx
	jmp	.L22
.L25:
	incl	%esi
.L12:
	movzbl	(%ebx,%esi), %eax
	movl	%eax, (%esp)
	call	isalnum
	testl	%eax, %eax
	jne	.L25
	movl	%esi, %edi
	movl	%esi, 32(%esp)
	movl	$0, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strtoul
	movl	48(%esp), %eax
	movl	%eax, %ecx
	subl	%ebx, %ecx
	movl	%ecx, %esi
	movl	$.LC0, 4(%esp)
	movl	%eax, (%esp)
	call	strspn
	addl	%esi, %eax
	cmpl	%eax, %edi
	setne	%al
	movzbl	%al, %eax
	leal	2(%eax,%eax,4), %eax
	jmp	.L24
.L46:
	movl	$1, %esi
	jmp	.L12
.L27:
	addl	%edx, %esi
	movzbl	(%ebx,%esi), %eax
	testb	%al, %al
	setne	%cl
	cmpb	%al, 47(%esp)
	setne	%dl
	testb	%dl, %cl
	je	.L43
	cmpb	$10, %al
	je	.L43
.L16:
	movl	%edi, %edx
	cmpb	$92, %al
	jne	.L27
	cmpb	$0, 1(%ebx,%esi)
	je	.L28
	movl	$2, %edx
	jmp	.L27
.L79:
	incl	%esi
	movl	%esi, 32(%esp)
	je	.L30
.L31:
	cmpb	$34, 47(%esp)
	setne	%al
	movzbl	%al, %eax
	addl	$3, %eax
	jmp	.L37
.L13:
	movzbl	1(%ebx), %eax
	cmpb	$42, %al
	sete	32(%esp)
	movzbl	32(%esp), %ecx
	cmpb	$47, %al
	je	.L58
	movl	$0, %esi
	testb	%cl, %cl
	jne	.L58
.L36:
	movl	operators(,%esi,4), %edi
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, 32(%esp)
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	strncmp
	testl	%eax, %eax
	je	.L53
	incl	%esi
	cmpl	$22, %esi
	jne	.L36
	movsbl	47(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	strchr
	movl	$1, 32(%esp)
	cmpl	$1, %eax
	sbbl	%eax, %eax
	andl	$2, %eax
	addl	$5, %eax
.L37:
	incl	112(%esp,%eax,4)
	movl	%ebx, 20(%esp)
	movl	$24, %edx
	movl	32(%esp), %ecx
	cmpl	%edx, %ecx
	cmovbe	%ecx, %edx
	movl	%edx, 16(%esp)
	movl	kind_names(,%eax,4), %eax
	movl	%eax, 12(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L42
.L58:
	cmpb	$47, %al
	je	.L76
	movl	$.LC2, 4(%esp)
	leal	2(%ebx), %eax
	movl	%eax, (%esp)
	call	strstr
.L34:
	testl	%eax, %eax
	je	.L77
	subl	%ebx, %eax
	movl	%eax, %edx
	movzbl	32(%esp), %eax
	addl	%eax, %eax
	addl	%edx, %eax
	movl	%eax, 32(%esp)
	movl	$6, %eax
	jmp	.L24
.L76:
	movl	$10, 4(%esp)
	movl	%ebx, (%esp)
	call	strchr
	jmp	.L34
.L77:
	movl	%ebx, (%esp)
	call	strlen
	movl	%eax, 32(%esp)
	movl	$7, %eax
	jmp	.L24
.L53:
	movl	$5, %eax
	jmp	.L24
.L55:
	movl	$1, %esi
.L38:
	cmpb	$10, %al
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %ecx
	incl	%ebx
	cmpl	%ebx, %edx
	je	.L78
.L39:
	movzbl	(%ebx), %eax
	cmpb	$10, %al
	je	.L55
	incl	%esi
	jmp	.L38
.L78:
	movl	%esi, 40(%esp)
	movl	%ecx, 36(%esp)
	movl	%edx, %ebx
	jmp	.L9
.L6:
	movl	$0, %ebx
.L41:
	movl	112(%esp,%ebx,4), %eax
	movl	%eax, 8(%esp)
	movl	kind_names(,%ebx,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	%ebx
	cmpl	$8, %ebx
	jne	.L41
	movl	140(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L28:
	incl	%esi
	movzbl	(%ebx,%esi), %eax
.L43:
	cmpb	%al, 47(%esp)
	je	.L79
.L30:
	movl	$.LC1, 4(%esp)
	movl	%ebx, (%esp)
	call	strcspn
	movl	%eax, 32(%esp)
	movl	$7, %eax
	jmp	.L24
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
