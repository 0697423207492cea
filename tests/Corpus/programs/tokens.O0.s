	.file	"tokens.c"
	.text
	.section	.rodata
.LC0:
	.string	"word"
.LC1:
	.string	"keyword"
.LC2:
	.string	"number"
.LC3:
	.string	"text"
.LC4:
	.string	"character"
.LC5:
	.string	"operator"
.LC6:
	.string	"comment"
.LC7:
	.string	"bad"
	.align 32
	.type	kind_names, @object
	.size	kind_names, 32
kind_names:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
.LC8:
	.string	"break"
.LC9:
	.string	"case"
.LC10:
	.string	"char"
.LC11:
	.string	"const"
.LC12:
	.string	"continue"
.LC13:
	.string	"default"
.LC14:
	.string	"do"
.LC15:
	.string	"else"
.LC16:
	.string	"enum"
.LC17:
	.string	"for"
.LC18:
	.string	"goto"
.LC19:
	.string	"if"
.LC20:
	.string	"int"
.LC21:
	.string	"long"
.LC22:
	.string	"return"
.LC23:
	.string	"short"
.LC24:
	.string	"signed"
.LC25:
	.string	"sizeof"
.LC26:
	.string	"static"
.LC27:
	.string	"struct"
.LC28:
	.string	"switch"
.LC29:
	.string	"typedef"
.LC30:
	.string	"union"
.LC31:
	.string	"unsigned"
.LC32:
	.string	"void"
.LC33:
	.string	"while"
	.align 32
	.type	keywords, @object
	.size	keywords, 104
keywords:
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
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
.LC34:
	.string	"<<="
.LC35:
	.string	">>="
.LC36:
	.string	"..."
.LC37:
	.string	"->"
.LC38:
	.string	"++"
.LC39:
	.string	"--"
.LC40:
	.string	"<<"
.LC41:
	.string	">>"
.LC42:
	.string	"<="
.LC43:
	.string	">="
.LC44:
	.string	"=="
.LC45:
	.string	"!="
.LC46:
	.string	"&&"
.LC47:
	.string	"||"
.LC48:
	.string	"+="
.LC49:
	.string	"-="
.LC50:
	.string	"*="
.LC51:
	.string	"/="
.LC52:
	.string	"%="
.LC53:
	.string	"&="
.LC54:
	.string	"|="
.LC55:
	.string	"^="
	.align 32
	.type	operators, @object
	.size	operators, 88
operators:
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
	.text
	.type	compare_word, @function
compare_word:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strcmp
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	compare_word, .-compare_word
	.type	quoted, @function
quoted:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	12(%ebp), %eax
	movb	%al, -20(%ebp)
	movl	$1, -4(%ebp)
	jmp	.L4
.L8:
	movl	8(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$92, %al
	jne	.L5
	movl	-4(%ebp), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L5
	movl	$2, %eax
	jmp	.L6
.L5:
	movl	$1, %eax
.L6:
	addl	%eax, -4(%ebp)
.L4:
	movl	8(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L7
	movl	8(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, -20(%ebp)
	je	.L7
	movl	8(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$10, %al
	jne	.L8
.L7:
	movl	8(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, -20(%ebp)
	jne	.L9
	movl	-4(%ebp), %eax
	incl	%eax
	jmp	.L11
.L9:
	movl	$0, %eax
.L11:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	quoted, .-quoted
	.section	.rodata
.LC56:
	.string	"uUlL"
.LC57:
	.string	"\n"
.LC58:
	.string	"*/"
.LC59:
	.string	"+-*/%=<>!&|^~?:;,.()[]{}#"
	.text
	.type	scan, @function
scan:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$120, %esp
	movl	$1, -12(%ebp)
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	isalpha
	testl	%eax, %eax
	jne	.L15
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$95, %al
	jne	.L14
	jmp	.L15
.L16:
	incl	-12(%ebp)
.L15:
	movl	8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	isalnum
	testl	%eax, %eax
	jne	.L16
	movl	8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$95, %al
	je	.L16
	movl	12(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, (%eax)
	cmpl	$63, -12(%ebp)
	jbe	.L17
	movl	$0, %eax
	jmp	.L19
.L17:
	movl	-12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-88(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	leal	-88(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	movl	$compare_word, 16(%esp)
	movl	$4, 12(%esp)
	movl	$26, 8(%esp)
	movl	$keywords, 4(%esp)
	leal	-88(%ebp), %eax
	movl	%eax, (%esp)
	call	bsearch
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L19
.L14:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	$48, %eax
	cmpl	$9, %eax
	ja	.L20
	jmp	.L21
.L22:
	incl	-12(%ebp)
.L21:
	movl	8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	isalnum
	testl	%eax, %eax
	jne	.L22
	movl	12(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, (%eax)
	movl	$0, 8(%esp)
	leal	-24(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strtoul
	movl	-24(%ebp), %eax
	subl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movl	$.LC56, 4(%esp)
	movl	%eax, (%esp)
	call	strspn
	addl	%eax, -12(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -12(%ebp)
	jne	.L23
	movl	$2, %eax
	jmp	.L19
.L23:
	movl	$7, %eax
	jmp	.L19
.L20:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$34, %al
	je	.L25
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$39, %al
	jne	.L26
.L25:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	quoted
	movl	%eax, -12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L27
	movl	$.LC57, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strcspn
	jmp	.L28
.L27:
	movl	-12(%ebp), %eax
.L28:
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	cmpl	$0, -12(%ebp)
	je	.L29
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$34, %al
	jne	.L30
	movl	$3, %eax
	jmp	.L19
.L30:
	movl	$4, %eax
	jmp	.L19
.L29:
	movl	$7, %eax
	jmp	.L19
.L26:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$47, %al
	jne	.L33
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$47, %al
	je	.L34
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$42, %al
	jne	.L33
.L34:
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$47, %al
	jne	.L35
	movl	$10, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strchr
	jmp	.L36
.L35:
	movl	8(%ebp), %eax
	addl	$2, %eax
	movl	$.LC58, 4(%esp)
	movl	%eax, (%esp)
	call	strstr
.L36:
	movl	%eax, -20(%ebp)
	cmpl	$0, -20(%ebp)
	jne	.L37
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	jmp	.L38
.L37:
	movl	-20(%ebp), %eax
	subl	8(%ebp), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$42, %al
	jne	.L39
	movl	$2, %eax
	jmp	.L40
.L39:
	movl	$0, %eax
.L40:
	addl	%edx, %eax
.L38:
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	cmpl	$0, -20(%ebp)
	jne	.L41
	movl	$7, %eax
	jmp	.L19
.L41:
	movl	$6, %eax
	jmp	.L19
.L33:
	movl	$0, -16(%ebp)
	jmp	.L43
.L45:
	movl	-16(%ebp), %eax
	movl	operators(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	-16(%ebp), %edx
	movl	operators(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L44
	movl	-16(%ebp), %eax
	movl	operators(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	movl	$5, %eax
	jmp	.L19
.L44:
	incl	-16(%ebp)
.L43:
	cmpl	$21, -16(%ebp)
	jbe	.L45
	movl	12(%ebp), %eax
	movl	$1, (%eax)
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC59, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L46
	movl	$5, %eax
	jmp	.L19
.L46:
	movl	$7, %eax
.L19:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	scan, .-scan
	.section	.rodata
.LC60:
	.string	"%3d:%-3d %-9s %.*s\n"
.LC61:
	.string	"%s %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$96, %esp
	movl	$__stdin, 12(%esp)
	movl	$4095, 8(%esp)
	movl	$1, 4(%esp)
	movl	$text.0, (%esp)
	call	fread
	movl	%eax, 76(%esp)
	movl	76(%esp), %eax
	addl	$text.0, %eax
	movb	$0, (%eax)
	movl	$0, %edx
	movl	$32, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L49:
	movl	%edx, 40(%esp,%eax)
	movl	%edx, 44(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L49
	movl	$1, 92(%esp)
	movl	$1, 88(%esp)
	movl	$text.0, 84(%esp)
	jmp	.L51
.L60:
	movl	84(%esp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	je	.L52
	movl	84(%esp), %eax
	movzbl	(%eax), %eax
	cmpb	$10, %al
	je	.L53
	movl	88(%esp), %eax
	incl	%eax
	jmp	.L54
.L53:
	movl	$1, %eax
.L54:
	movl	%eax, 88(%esp)
	movl	84(%esp), %eax
	leal	1(%eax), %edx
	movl	%edx, 84(%esp)
	movzbl	(%eax), %eax
	cmpb	$10, %al
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 92(%esp)
	jmp	.L51
.L52:
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	scan
	movl	%eax, 72(%esp)
	movl	72(%esp), %eax
	movl	40(%esp,%eax,4), %eax
	leal	1(%eax), %edx
	movl	72(%esp), %eax
	movl	%edx, 40(%esp,%eax,4)
	movl	36(%esp), %edx
	movl	$24, %eax
	cmpl	%eax, %edx
	cmovbe	%edx, %eax
	movl	%eax, %ecx
	movl	72(%esp), %eax
	movl	kind_names(,%eax,4), %eax
	movl	84(%esp), %edx
	movl	%edx, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	88(%esp), %eax
	movl	%eax, 8(%esp)
	movl	92(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC60, (%esp)
	call	printf
	jmp	.L56
.L59:
	movl	84(%esp), %eax
	movzbl	(%eax), %eax
	cmpb	$10, %al
	je	.L57
	movl	88(%esp), %eax
	incl	%eax
	jmp	.L58
.L57:
	movl	$1, %eax
.L58:
	movl	%eax, 88(%esp)
	movl	84(%esp), %eax
	movzbl	(%eax), %eax
	cmpb	$10, %al
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 92(%esp)
	movl	36(%esp), %eax
	decl	%eax
	movl	%eax, 36(%esp)
	incl	84(%esp)
.L56:
	movl	36(%esp), %eax
	testl	%eax, %eax
	jne	.L59
.L51:
	movl	84(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L60
	movl	$0, 80(%esp)
	jmp	.L61
.L62:
	movl	80(%esp), %eax
	movl	40(%esp,%eax,4), %edx
	movl	80(%esp), %eax
	movl	kind_names(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC61, (%esp)
	call	printf
	incl	80(%esp)
.L61:
	cmpl	$7, 80(%esp)
	jle	.L62
	movl	68(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.local	text.0
	.comm	text.0,4096,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
