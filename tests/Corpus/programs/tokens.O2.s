	.file	"tokens.c"
	.text
	.p2align 4
	.type	compare_word, @function
compare_word:
	movl	8(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
	jmp	strcmp
	.size	compare_word, .-compare_word
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"word"
.LC1:
	.string	"operator"
.LC2:
	.string	"comment"
.LC3:
	.string	"bad"
.LC4:
	.string	"text"
.LC5:
	.string	"character"
.LC6:
	.string	"uUlL"
.LC7:
	.string	"\n"
.LC8:
	.string	"*/"
.LC9:
	.string	"+-*/%=<>!&|^~?:;,.()[]{}#"
.LC10:
	.string	"%3d:%-3d %-9s %.*s\n"
.LC11:
	.string	"%s %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$__stdin, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	movl	%eax, 12(%esp)
	movl	$4095, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$text.0, (%esp)
	call	fread
	xorl	%edx, %edx
	movb	$0, text.0(%eax)
	xorl	%eax, %eax
.L4:
	movl	%edx, 48(%esp,%eax)
	movl	%edx, 52(%esp,%eax)
	addl	$8, %eax
	cmpl	$32, %eax
	jb	.L4
	movzbl	text.0, %ecx
	testb	%cl, %cl
	je	.L40
	movl	$1, %esi
	movl	$1, %edi
	movl	%esi, 32(%esp)
	movl	$text.0, %edx
	movl	%edi, 36(%esp)
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L99:
	cmpb	$10, %cl
	je	.L43
	incl	32(%esp)
.L9:
	xorl	%eax, %eax
	incl	%edx
	cmpb	$10, %cl
	sete	%al
	addl	%eax, 36(%esp)
.L10:
	movzbl	(%edx), %ecx
	testb	%cl, %cl
	je	.L40
.L6:
	movl	%edx, 40(%esp)
	movzbl	%cl, %ebx
	movl	%ebx, (%esp)
	movb	%cl, 44(%esp)
	call	isspace
	movzbl	44(%esp), %ecx
	movl	40(%esp), %edx
	testl	%eax, %eax
	jne	.L99
	movl	%ebx, (%esp)
	movl	%edx, 44(%esp)
	movb	%cl, 40(%esp)
	call	isalpha
	movl	44(%esp), %edx
	testl	%eax, %eax
	jne	.L44
	movzbl	40(%esp), %ecx
	cmpb	$57, %cl
	jg	.L12
	cmpb	$47, %cl
	jg	.L45
	je	.L14
	cmpb	$34, %cl
	.p2align 4,,5
	je	.L15
	cmpb	$39, %cl
	.p2align 4,,5
	jne	.L100
.L15:
	movzbl	1(%edx), %eax
	movl	$1, %ebx
	testb	%al, %al
	jne	.L17
.L18:
	movl	%edx, (%esp)
	movl	$.LC7, 4(%esp)
	movl	%edx, 44(%esp)
	call	strcspn
	movl	44(%esp), %edx
	movl	$.LC3, %ecx
	movl	%eax, %ebx
	movl	$7, %eax
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L102:
	cmpb	$10, %al
	je	.L101
	cmpb	$92, %al
	movl	$1, %esi
	jne	.L27
	cmpb	$1, 1(%edx,%ebx)
	sbbl	%esi, %esi
	addl	$2, %esi
.L27:
	addl	%esi, %ebx
	movzbl	(%edx,%ebx), %eax
	testb	%al, %al
	je	.L18
.L17:
	cmpb	%cl, %al
	jne	.L102
	incl	%ebx
	je	.L18
	cmpb	$34, %al
	movl	$.LC5, %ecx
	movl	$.LC4, %eax
	cmove	%eax, %ecx
	setne	%al
	movzbl	%al, %eax
	addl	$3, %eax
.L30:
	incl	48(%esp,%eax,4)
	movl	$24, %eax
	cmpl	%eax, %ebx
	movl	%edx, 20(%esp)
	cmovbe	%ebx, %eax
	movl	%eax, 16(%esp)
	movl	32(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	$.LC10, (%esp)
	movl	%edx, 44(%esp)
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	44(%esp), %edx
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L43:
	movl	$1, %ebx
	movl	%ebx, 32(%esp)
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L12:
	cmpb	$95, %cl
	movl	$1, %ebx
	movl	%edx, %esi
	jne	.L103
	.p2align 4
	.p2align 3
.L19:
	movzbl	(%esi,%ebx), %eax
	movl	%eax, (%esp)
	movb	%al, 44(%esp)
	call	isalnum
	testl	%eax, %eax
	jne	.L20
	movzbl	44(%esp), %edx
	cmpb	$95, %dl
	jne	.L104
.L20:
	incl	%ebx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L104:
	cmpl	$63, %ebx
	movl	%esi, %edx
	jbe	.L105
	movl	$.LC0, %ecx
	xorl	%eax, %eax
.L24:
	incl	48(%esp,%eax,4)
	movl	$24, %eax
	cmpl	%eax, %ebx
	movl	%edx, 20(%esp)
	cmovbe	%ebx, %eax
	movl	%eax, 16(%esp)
	movl	32(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	$.LC10, (%esp)
	movl	%edx, 44(%esp)
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	testl	%ebx, %ebx
	movl	44(%esp), %edx
	je	.L10
.L41:
	movl	36(%esp), %ecx
	addl	%edx, %ebx
	movl	32(%esp), %esi
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L107:
	incl	%esi
	cmpb	$10, %al
	sete	%al
	incl	%edx
	movzbl	%al, %eax
	addl	%eax, %ecx
	cmpl	%edx, %ebx
	je	.L106
.L39:
	movzbl	(%edx), %eax
	cmpb	$10, %al
	jne	.L107
	cmpb	$10, %al
	movl	$1, %esi
	sete	%al
	incl	%edx
	movzbl	%al, %eax
	addl	%eax, %ecx
	cmpl	%edx, %ebx
	jne	.L39
.L106:
	movl	%ecx, 36(%esp)
	movzbl	(%edx), %ecx
	movl	%esi, 32(%esp)
	testb	%cl, %cl
	jne	.L6
.L40:
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L7:
	movl	48(%esp,%ebx,4), %eax
	movl	$.LC11, (%esp)
	movl	%eax, 8(%esp)
	movl	kind_names(,%ebx,4), %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$8, %ebx
	jne	.L7
	movl	76(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	movl	$1, %ebx
	movl	%edx, %esi
	jmp	.L19
.L105:
	leal	80(%esp), %eax
	cmpl	$8, %ebx
	movl	%ebx, %ecx
	movl	%eax, %edi
	jnb	.L108
.L22:
	movl	%edx, 44(%esp)
	rep movsb
	movb	$0, 80(%esp,%ebx)
	movl	$compare_word, 16(%esp)
	movl	$4, 12(%esp)
	movl	$26, 8(%esp)
	movl	$keywords, 4(%esp)
	movl	%eax, (%esp)
	call	bsearch
	movl	44(%esp), %edx
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	kind_names(,%eax,4), %ecx
	jmp	.L24
.L103:
	movb	%cl, 40(%esp)
	xorl	%esi, %esi
	movl	%edx, 44(%esp)
	movl	%esi, %ebx
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L110:
	incl	%ebx
	cmpl	$22, %ebx
	je	.L109
.L37:
	movl	operators(,%ebx,4), %esi
	movl	%esi, (%esp)
	call	strlen
	movl	%esi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%eax, %edi
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L110
	movl	44(%esp), %edx
	movl	%edi, %ebx
	movl	$.LC1, %ecx
	movl	$5, %eax
	jmp	.L24
.L45:
	movl	$1, %ebx
	movl	%edx, %esi
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L25:
	incl	%ebx
.L13:
	movzbl	(%esi,%ebx), %eax
	movl	%eax, (%esp)
	call	isalnum
	testl	%eax, %eax
	jne	.L25
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%esi, 44(%esp)
	call	strtoul
	movl	80(%esp), %eax
	movl	$.LC6, 4(%esp)
	movl	44(%esp), %edx
	movl	%eax, (%esp)
	movl	%eax, %esi
	subl	%edx, %esi
	call	strspn
	movl	44(%esp), %edx
	addl	%eax, %esi
	xorl	%eax, %eax
	cmpl	%esi, %ebx
	setne	%al
	leal	2(%eax,%eax,4), %eax
	movl	kind_names(,%eax,4), %ecx
	jmp	.L24
.L14:
	movzbl	1(%edx), %eax
	cmpb	$47, %al
	je	.L90
	xorl	%esi, %esi
	cmpb	$42, %al
	je	.L111
	movb	%cl, 40(%esp)
	movl	%esi, %ebx
	movl	%edx, 44(%esp)
	jmp	.L37
.L108:
	testb	$4, %al
	je	.L22
	movl	(%esi), %ecx
	leal	84(%esp), %edi
	leal	4(%esi), %esi
	movl	%ecx, 80(%esp)
	leal	-4(%ebx), %ecx
	jmp	.L22
.L109:
	movl	$.LC9, (%esp)
	movsbl	40(%esp), %ecx
	movl	$.LC3, %ebx
	movl	%ecx, 4(%esp)
	call	strchr
	movl	$.LC1, %ecx
	movl	44(%esp), %edx
	testl	%eax, %eax
	cmove	%ebx, %ecx
	cmpl	$1, %eax
	sbbl	%eax, %eax
	movl	$1, %ebx
	andl	$2, %eax
	addl	$5, %eax
	jmp	.L30
.L101:
	cmpb	$10, %cl
	jne	.L18
	incl	%ebx
	je	.L18
	movl	$.LC5, %ecx
	movl	$4, %eax
	jmp	.L30
.L90:
	movl	%edx, (%esp)
	movl	$10, 4(%esp)
	movl	%edx, 44(%esp)
	call	strchr
	movl	44(%esp), %edx
	testl	%eax, %eax
	je	.L34
	subl	%edx, %eax
	xorl	%ebx, %ebx
.L36:
	addl	%eax, %ebx
	movl	$.LC2, %ecx
	movl	$6, %eax
	jmp	.L24
.L111:
	cmpb	$47, %al
	je	.L90
	movl	$.LC8, 4(%esp)
	leal	2(%edx), %eax
	movl	%eax, (%esp)
	movl	%edx, 44(%esp)
	call	strstr
	movl	44(%esp), %edx
	testl	%eax, %eax
	je	.L34
	subl	%edx, %eax
	movl	$2, %ebx
	jmp	.L36
.L34:
	movl	%edx, (%esp)
	movl	%edx, 44(%esp)
	call	strlen
	movl	44(%esp), %edx
	movl	$.LC3, %ecx
	movl	%eax, %ebx
	movl	$7, %eax
	jmp	.L24
.L100:
	xorl	%ebx, %ebx
	jmp	.L37
	.size	main, .-main
	.local	text.0
	.comm	text.0,4096,32
	.section	.rodata.str1.1
.LC12:
	.string	"<<="
.LC13:
	.string	">>="
.LC14:
	.string	"..."
.LC15:
	.string	"->"
.LC16:
	.string	"++"
.LC17:
	.string	"--"
.LC18:
	.string	"<<"
.LC19:
	.string	">>"
.LC20:
	.string	"<="
.LC21:
	.string	">="
.LC22:
	.string	"=="
.LC23:
	.string	"!="
.LC24:
	.string	"&&"
.LC25:
	.string	"||"
.LC26:
	.string	"+="
.LC27:
	.string	"-="
.LC28:
	.string	"*="
.LC29:
	.string	"/="
.LC30:
	.string	"%="
.LC31:
	.string	"&="
.LC32:
	.string	"|="
.LC33:
	.string	"^="
	.section	.rodata
	.align 32
	.type	operators, @object
	.size	operators, 88
operators:
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
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.section	.rodata.str1.1
.LC34:
	.string	"break"
.LC35:
	.string	"case"
.LC36:
	.string	"char"
.LC37:
	.string	"const"
.LC38:
	.string	"continue"
.LC39:
	.string	"default"
.LC40:
	.string	"do"
.LC41:
	.string	"else"
.LC42:
	.string	"enum"
.LC43:
	.string	"for"
.LC44:
	.string	"goto"
.LC45:
	.string	"if"
.LC46:
	.string	"int"
.LC47:
	.string	"long"
.LC48:
	.string	"return"
.LC49:
	.string	"short"
.LC50:
	.string	"signed"
.LC51:
	.string	"sizeof"
.LC52:
	.string	"static"
.LC53:
	.string	"struct"
.LC54:
	.string	"switch"
.LC55:
	.string	"typedef"
.LC56:
	.string	"union"
.LC57:
	.string	"unsigned"
.LC58:
	.string	"void"
.LC59:
	.string	"while"
	.section	.rodata
	.align 32
	.type	keywords, @object
	.size	keywords, 104
keywords:
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
	.long	.LC54
	.long	.LC55
	.long	.LC56
	.long	.LC57
	.long	.LC58
	.long	.LC59
	.section	.rodata.str1.1
.LC60:
	.string	"keyword"
.LC61:
	.string	"number"
	.section	.rodata
	.align 32
	.type	kind_names, @object
	.size	kind_names, 32
kind_names:
	.long	.LC0
	.long	.LC60
	.long	.LC61
	.long	.LC4
	.long	.LC5
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
