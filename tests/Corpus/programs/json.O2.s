	.file	"json.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"text does not end"
	.text
	.p2align 4
	.type	parse_text, @function
parse_text:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$160, %esp
	movl	at, %eax
	movzbl	1(%eax), %ebx
	leal	1(%eax), %edx
	movl	%edx, at
	cmpb	$34, %bl
	je	.L12
	testb	%bl, %bl
	je	.L13
	xorl	%esi, %esi
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L21:
	movl	at, %eax
.L9:
	movb	%bl, 32(%esp,%esi)
	movzbl	1(%eax), %ebx
	leal	1(%eax), %edx
	movl	%edx, at
	leal	1(%esi), %ecx
	cmpb	$34, %bl
	je	.L20
	testb	%bl, %bl
	je	.L17
	cmpl	$127, %ecx
	je	.L17
	movl	%ecx, %esi
.L4:
	cmpb	$92, %bl
	jne	.L21
	movzbl	1(%edx), %ebx
	leal	1(%edx), %eax
	movl	%eax, at
	cmpb	$116, %bl
	je	.L15
	cmpb	$117, %bl
	je	.L10
	cmpb	$110, %bl
	jne	.L9
	movb	$10, %bl
	.p2align 4,,3
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L10:
	addl	$2, %edx
	movl	$4, %ecx
	movl	%edx, 4(%esp)
	leal	27(%esp), %edi
	xorl	%eax, %eax
	movl	%ecx, 8(%esp)
	movl	$16, %ebx
	movl	%edi, (%esp)
	movl	%eax, 27(%esp)
	movb	$0, 31(%esp)
	call	strncpy
	xorl	%eax, %eax
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	strtol
	movl	%edi, (%esp)
	movb	%al, %bl
	call	strlen
	movl	at, %edx
	addl	%edx, %eax
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L15:
	movb	$9, %bl
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L20:
	addl	$2, %esi
.L2:
	incl	%edx
	movl	%edx, at
.L7:
	movb	$0, 32(%esp,%ecx)
	movl	%esi, (%esp)
	call	malloc
	leal	32(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcpy
	addl	$160, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L17:
	addl	$2, %esi
.L3:
	movl	error, %edi
	testl	%edi, %edi
	jne	.L7
	movl	$.LC0, %ebx
	movl	%ebx, error
	jmp	.L7
.L12:
	movl	$1, %esi
	xorl	%ecx, %ecx
	jmp	.L2
.L13:
	movl	$1, %esi
	xorl	%ecx, %ecx
	jmp	.L3
	.size	parse_text, .-parse_text
	.section	.rodata.str1.1
.LC1:
	.string	"null"
.LC2:
	.string	"%s"
.LC3:
	.string	"%ld"
.LC4:
	.string	"\"%s\""
.LC5:
	.string	""
.LC6:
	.string	"\n%*s"
.LC7:
	.string	"\"%s\":"
.LC8:
	.string	"\"%s\": "
	.text
	.p2align 4
	.type	print, @function
print:
	subl	$60, %esp
	movl	%ebx, 44(%esp)
	movl	%eax, %ebx
	movl	(%eax), %eax
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	cmpl	$5, %eax
	ja	.L22
	jmp	*.L25(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L25:
	.long	.L29
	.long	.L28
	.long	.L27
	.long	.L26
	.long	.L24
	.long	.L24
	.text
	.p2align 4,,10
	.p2align 3
.L24:
	cmpl	$4, %eax
	movl	%edx, %esi
	movl	$123, %eax
	movl	$91, %edx
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	putchar
	movl	8(%ebx), %ebp
	testl	%ebp, %ebp
	je	.L32
	leal	2(%esi), %eax
	cmpl	$-1, %esi
	movl	%eax, 28(%esp)
	movl	$-1, %edi
	cmovne	%eax, %edi
.L40:
	cmpl	$-1, %esi
	jne	.L33
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L35
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
.L35:
	movl	%edi, %edx
	movl	%ebp, %eax
	call	print
	movl	12(%ebp), %ecx
	testl	%ecx, %ecx
	je	.L39
	movl	$44, (%esp)
	call	putchar
	movl	12(%ebp), %ebp
	testl	%ebp, %ebp
	jne	.L40
	.p2align 4
	.p2align 3
.L39:
	cmpl	$-1, %esi
	je	.L32
	movl	8(%ebx), %edx
	testl	%edx, %edx
	je	.L32
	movl	%esi, 4(%esp)
	movl	$.LC5, %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, (%esp)
	call	printf
.L32:
	cmpl	$4, (%ebx)
	movl	$125, %eax
	movl	$93, %edx
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	putchar
.L22:
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L29:
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L27:
	movl	8(%ebx), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L26:
	movl	8(%ebx), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L28:
	movl	8(%ebx), %eax
	movl	$.LC2, (%esp)
	movl	words.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L33:
	movl	$.LC6, (%esp)
	movl	$.LC5, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L35
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	jmp	.L35
	.size	print, .-print
	.p2align 4
	.type	discard, @function
discard:
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$20, %esp
	movl	(%eax), %eax
	cmpl	$3, %eax
	je	.L61
.L51:
	cmpl	$3, %eax
	jbe	.L53
	movl	8(%esi), %ebx
	testl	%ebx, %ebx
	je	.L53
	.p2align 4
	.p2align 3
.L54:
	movl	%ebx, %eax
	movl	12(%ebx), %ebx
	call	discard
	testl	%ebx, %ebx
	jne	.L54
.L53:
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L61:
	movl	8(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%esi), %eax
	jmp	.L51
	.size	discard, .-discard
	.section	.rodata.str1.1
.LC9:
	.string	"too deep"
.LC10:
	.string	"unknown word"
.LC11:
	.string	"true"
.LC12:
	.string	"false"
.LC13:
	.string	"name expected"
.LC14:
	.string	"colon expected"
.LC15:
	.string	"comma expected"
.LC16:
	.string	"value expected"
	.text
	.p2align 4
	.type	parse, @function
parse:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	$16, %esi
	pushl	%ebx
	subl	$60, %esp
	movl	%esi, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 20(%esp)
	call	calloc
	movl	at, %edi
	incl	values
	movl	%eax, 16(%esp)
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L64:
	movl	%edi, at
.L63:
	movzbl	(%edi), %eax
	movl	%edi, %esi
	incl	%edi
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L64
	cmpl	$21, 20(%esp)
	movl	%eax, %ebp
	je	.L117
	cmpb	$34, %bl
	je	.L67
	movb	%bl, %al
	subb	$91, %al
	cmpb	$32, %al
	ja	.L68
	movzbl	%al, %eax
	jmp	*.L70(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L70:
	.long	.L69
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L73
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L72
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L71
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L69
	.text
	.p2align 4,,10
	.p2align 3
.L117:
	movl	error, %ebx
	testl	%ebx, %ebx
	je	.L118
.L62:
	movl	16(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L68:
	movl	16(%esp), %edi
	leal	44(%esp), %eax
	movl	$10, %ebx
	movl	$2, (%edi)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strtol
	movl	%eax, 8(%edi)
	movl	44(%esp), %eax
	cmpl	at, %eax
	je	.L119
.L104:
	movl	%eax, at
	movl	16(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L69:
	movl	16(%esp), %ecx
	leal	1(%esi), %ebp
	cmpb	$91, %bl
	setne	27(%esp)
	leal	8(%ecx), %eax
	movl	%eax, 28(%esp)
	movzbl	27(%esp), %eax
	decb	%al
	andb	$-32, %al
	addb	$125, %al
	movb	%al, 27(%esp)
	xorl	%eax, %eax
	cmpb	$91, %bl
	setne	%al
	addl	$4, %eax
	movl	%eax, (%ecx)
	.p2align 4
	.p2align 3
.L84:
	movl	%ebp, at
	movzbl	0(%ebp), %eax
	movl	%ebp, %esi
	incl	%ebp
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L84
	movl	20(%esp), %eax
	incl	%eax
	cmpb	27(%esp), %bl
	movl	%eax, 20(%esp)
	je	.L116
	.p2align 4
	.p2align 3
.L85:
	movl	error, %ebp
	testl	%ebp, %ebp
	jne	.L89
	movl	16(%esp), %eax
	cmpl	$5, (%eax)
	jne	.L87
	cmpb	$34, %bl
	jne	.L120
	call	parse_text
	movl	at, %esi
	movl	%eax, %ebp
	jmp	.L90
	.p2align 4,,10
	.p2align 3
.L91:
	movl	%esi, at
.L90:
	movzbl	(%esi), %eax
	incl	%esi
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L91
	cmpb	$58, %bl
	je	.L121
	movl	error, %eax
	testl	%eax, %eax
	je	.L122
.L87:
	movl	20(%esp), %eax
	call	parse
	movl	28(%esp), %edx
	movl	at, %esi
	movl	%eax, (%edx)
	addl	$12, %eax
	movl	%ebp, -8(%eax)
	movl	%eax, 28(%esp)
	jmp	.L94
	.p2align 4,,10
	.p2align 3
.L95:
	movl	%esi, at
.L94:
	movzbl	(%esi), %edi
	movl	%esi, %ebp
	incl	%esi
	movl	%edi, (%esp)
	movl	%edi, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L95
	cmpb	$44, %bl
	je	.L96
	cmpb	27(%esp), %bl
	.p2align 4,,2
	je	.L86
	movl	error, %eax
	movl	%ebp, %esi
	testl	%eax, %eax
	jne	.L85
	movl	%edi, (%esp)
	movl	$.LC15, %ebp
	movl	%ebp, error
	call	isspace
	testl	%eax, %eax
	je	.L85
	.p2align 4
	.p2align 3
.L102:
	movzbl	1(%esi), %eax
	incl	%esi
	movl	%esi, at
.L115:
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L102
	cmpb	27(%esp), %bl
	jne	.L85
.L116:
	movl	%esi, %ebp
	.p2align 4
	.p2align 3
.L86:
	leal	1(%ebp), %eax
	movl	%eax, at
	jmp	.L62
.L73:
	movl	16(%esp), %eax
	movl	$5, %ecx
	movl	$.LC12, %ebx
	movl	$1, (%eax)
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L123
	addl	$5, %esi
	movl	%esi, at
.L82:
	movl	16(%esp), %ecx
	movl	%eax, 8(%ecx)
	movl	16(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L72:
	movl	%esi, (%esp)
	movl	$4, %eax
	movl	$.LC1, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L124
	addl	$4, %esi
	movl	%esi, at
	jmp	.L62
.L71:
	movl	16(%esp), %eax
	movl	$1, (%eax)
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L125
	addl	$4, %esi
	movl	$1, %ebp
	movl	%esi, at
.L79:
	movl	16(%esp), %eax
	movl	%ebp, 8(%eax)
	movl	16(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L96:
	leal	1(%ebp), %esi
	movzbl	1(%ebp), %eax
	movl	%esi, at
	jmp	.L115
	.p2align 4,,10
	.p2align 3
.L67:
	movl	16(%esp), %ebx
	movl	$3, (%ebx)
	call	parse_text
	movl	%eax, 8(%ebx)
	movl	16(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L118:
	movl	$.LC9, %ecx
	movl	16(%esp), %eax
	movl	%ecx, error
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L121:
	movl	%esi, at
	jmp	.L87
.L120:
	movl	$.LC13, %eax
	movl	%eax, error
.L89:
	cmpb	27(%esp), %bl
	jne	.L62
	jmp	.L116
	.p2align 4,,10
	.p2align 3
.L122:
	movl	$.LC14, %eax
	movl	%eax, error
	jmp	.L87
.L123:
	movl	error, %edx
	testl	%edx, %edx
	je	.L126
.L81:
	movl	$1, %eax
	jmp	.L82
.L125:
	movl	error, %edi
	testl	%edi, %edi
	jne	.L79
	movl	$.LC10, %esi
	movl	%esi, error
	jmp	.L79
.L124:
	movl	error, %eax
	testl	%eax, %eax
	jne	.L62
	movl	$.LC10, %eax
	movl	%eax, error
	jmp	.L62
.L119:
	movl	error, %ecx
	testl	%ecx, %ecx
	jne	.L104
	movl	$.LC16, %edx
	movl	%edx, error
	jmp	.L104
.L126:
	movl	$.LC10, %eax
	movl	%eax, error
	jmp	.L81
	.size	parse, .-parse
	.section	.rodata.str1.1
.LC17:
	.string	"%d: %s at %d\n"
.LC18:
	.string	"%d: %d values\n"
.LC19:
	.string	"."
.LC20:
	.string	"  %s = "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	movl	%ebx, %edi
	subl	$48, %esp
	movl	%esi, 24(%esp)
	jmp	.L144
.L174:
	movl	at, %eax
	movl	%edx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC17, (%esp)
	subl	%ebx, %eax
	movl	%eax, 12(%esp)
	call	printf
	incl	24(%esp)
.L129:
	movl	32(%esp), %eax
	incl	%edi
	call	discard
	cmpl	$8, %edi
	je	.L173
.L144:
	movl	sources.2(,%edi,4), %ebx
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, error
	xorl	%eax, %eax
	movl	%ecx, values
	movl	%ebx, at
	call	parse
	movl	error, %edx
	testl	%edx, %edx
	movl	%eax, 32(%esp)
	jne	.L174
	movl	values, %eax
	xorl	%esi, %esi
	movl	%edi, 4(%esp)
	movl	$.LC18, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	32(%esp), %ebx
	movl	$-1, %edx
	movl	%ebx, %eax
	call	print
	movl	$.LC5, (%esp)
	call	puts
	xorl	%edx, %edx
	movl	%ebx, %eax
	call	print
	movl	$.LC5, (%esp)
	call	puts
	testl	%ebx, %ebx
	jne	.L175
.L130:
	incl	%esi
	cmpl	$6, %esi
	jne	.L130
	.p2align 4,,5
	jmp	.L129
	.p2align 4,,10
	.p2align 3
.L173:
	movl	24(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L175:
	movl	%edi, 28(%esp)
	movl	paths.1, %eax
.L131:
	movl	%esi, 36(%esp)
	movl	%eax, %ecx
	movl	32(%esp), %ebx
	cmpb	$0, (%ecx)
	movl	%eax, 20(%esp)
	je	.L176
.L143:
	movl	%ecx, (%esp)
	movl	$.LC19, %eax
	movl	%eax, 4(%esp)
	movl	%ecx, 44(%esp)
	call	strcspn
	movl	%eax, %edx
	movl	(%ebx), %eax
	cmpl	$3, %eax
	jbe	.L166
	cmpl	$4, %eax
	movl	8(%ebx), %ebx
	movl	$-1, %edi
	movl	44(%esp), %ecx
	jne	.L137
	movl	%ecx, (%esp)
	movl	%edx, 40(%esp)
	call	atoi
	movl	40(%esp), %edx
	movl	44(%esp), %ecx
	movl	%eax, %edi
.L137:
	testl	%ebx, %ebx
	je	.L138
	movl	%edx, 44(%esp)
	movl	%ecx, 40(%esp)
	jmp	.L142
	.p2align 4,,10
	.p2align 3
.L178:
	movl	%esi, (%esp)
	call	strlen
	cmpl	%eax, 44(%esp)
	je	.L177
.L140:
	movl	12(%ebx), %ebx
	decl	%edi
	testl	%ebx, %ebx
	je	.L166
.L142:
	movl	4(%ebx), %esi
	testl	%esi, %esi
	jne	.L178
	testl	%edi, %edi
	jne	.L140
.L167:
	movl	44(%esp), %edx
	xorl	%eax, %eax
	movl	40(%esp), %ecx
	cmpb	$46, (%ecx,%edx)
	sete	%al
	addl	%edx, %eax
	addl	%eax, %ecx
	cmpb	$0, (%ecx)
	jne	.L143
.L176:
	movl	$.LC20, (%esp)
	movl	20(%esp), %eax
	movl	36(%esp), %esi
	movl	%eax, 4(%esp)
	call	printf
	movl	$-1, %edx
	movl	%ebx, %eax
	call	print
	incl	%esi
	movl	$.LC5, (%esp)
	call	puts
	cmpl	$6, %esi
	jne	.L170
.L168:
	movl	28(%esp), %edi
	jmp	.L129
	.p2align 4,,10
	.p2align 3
.L177:
	movl	%esi, (%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	je	.L167
	movl	12(%ebx), %ebx
	decl	%edi
	testl	%ebx, %ebx
	jne	.L142
	.p2align 4
	.p2align 3
.L166:
	movl	36(%esp), %esi
	incl	%esi
	cmpl	$6, %esi
	je	.L168
.L170:
	movl	paths.1(,%esi,4), %eax
	jmp	.L131
.L138:
	movl	36(%esp), %esi
	incl	%esi
	cmpl	$6, %esi
	jne	.L170
	jmp	.L168
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	words.0, @object
	.size	words.0, 8
words.0:
	.long	.LC12
	.long	.LC11
	.section	.rodata.str1.1
.LC21:
	.string	"name"
.LC22:
	.string	"registers.1"
.LC23:
	.string	"nested.a.b.1.1.0"
.LC24:
	.string	"3.x"
.LC25:
	.string	"none"
.LC26:
	.string	"bits.x"
	.section	.rodata
	.align 4
	.type	paths.1, @object
	.size	paths.1, 24
paths.1:
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC27:
	.string	"{\"name\": \"toy\", \"registers\": [\"eax\", \"ecx\"], \"bits\": 32, \"fast\": true, \"nested\": {\"a\": {\"b\": [1, [2, [3, -4]]]}}, \"none\": null, \"empty\": {}, \"e\": []}"
	.align 4
.LC28:
	.string	"[1, 2, 3, {\"x\": \"\\u0041\\u0042 \\\"quoted\\\"\"}, false]"
	.section	.rodata.str1.1
.LC29:
	.string	"  -17  "
.LC30:
	.string	"[1, 2"
.LC31:
	.string	"{\"a\" 1}"
.LC32:
	.string	"[tru]"
.LC33:
	.string	"{1: 2}"
.LC34:
	.string	"[[[[[[[[[[[[[[[[[[[[[[[[]]]]"
	.section	.rodata
	.align 32
	.type	sources.2, @object
	.size	sources.2, 32
sources.2:
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.local	values
	.comm	values,4,4
	.local	error
	.comm	error,4,4
	.local	at
	.comm	at,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
