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
	je	.L11
	testb	%bl, %bl
	je	.L12
	xorl	%esi, %esi
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L8:
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
	movl	%edx, %eax
	jne	.L8
	movzbl	1(%edx), %ebx
	incl	%eax
	movl	%eax, at
	cmpb	$116, %bl
	je	.L15
	cmpb	$117, %bl
	je	.L9
	cmpb	$110, %bl
	jne	.L8
	movb	$10, %bl
	.p2align 4,,3
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L9:
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
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L15:
	movb	$9, %bl
	jmp	.L8
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
.L11:
	movl	$1, %esi
	xorl	%ecx, %ecx
	jmp	.L2
.L12:
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
	.string	"\"%s\":"
.LC6:
	.string	""
.LC7:
	.string	"\n%*s"
.LC8:
	.string	"\"%s\": "
	.text
	.p2align 4
	.type	print, @function
print:
	subl	$44, %esp
	movl	%ebx, 28(%esp)
	movl	%eax, %ebx
	movl	(%eax), %eax
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	cmpl	$5, %eax
	ja	.L21
	jmp	*.L24(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L24:
	.long	.L28
	.long	.L27
	.long	.L26
	.long	.L25
	.long	.L23
	.long	.L23
	.text
	.p2align 4,,10
	.p2align 3
.L25:
	movl	8(%ebx), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L21:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L23:
	cmpl	$4, %eax
	movl	%edx, %edi
	movl	$123, %eax
	movl	$91, %edx
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	putchar
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L31
	leal	2(%edi), %ebp
	cmpl	$-1, %edi
	jne	.L32
.L35:
	movl	4(%esi), %eax
	testl	%eax, %eax
	je	.L33
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L33:
	movl	%esi, %eax
	movl	$-1, %edx
	call	print
	movl	12(%esi), %eax
	testl	%eax, %eax
	je	.L31
	movl	$44, (%esp)
	call	putchar
	movl	12(%esi), %esi
	testl	%esi, %esi
	jne	.L35
	.p2align 4
	.p2align 3
.L31:
	cmpl	$4, (%ebx)
	movl	$93, %edx
	movl	$125, %eax
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	putchar
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L32:
	movl	%ebp, 4(%esp)
	movl	$.LC6, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	4(%esi), %eax
	testl	%eax, %eax
	je	.L36
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.L36:
	movl	%ebp, %edx
	movl	%esi, %eax
	call	print
	movl	12(%esi), %ecx
	testl	%ecx, %ecx
	je	.L37
	movl	$44, (%esp)
	call	putchar
	movl	12(%esi), %esi
	testl	%esi, %esi
	jne	.L32
	.p2align 4
	.p2align 3
.L37:
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L31
	movl	%edi, 4(%esp)
	movl	$.LC6, %edx
	movl	%edx, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L28:
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L26:
	movl	8(%ebx), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L27:
	movl	8(%ebx), %eax
	movl	$.LC2, (%esp)
	movl	words.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L21
	.size	print, .-print
	.p2align 4
	.type	discard, @function
discard:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$92, %esp
	movl	(%eax), %eax
	cmpl	$3, %eax
	je	.L129
.L54:
	cmpl	$3, %eax
	jbe	.L56
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	je	.L56
	movl	%esi, 40(%esp)
.L59:
	movl	%ebp, %ebx
	movl	12(%ebp), %ebp
	movl	(%ebx), %eax
	cmpl	$3, %eax
	je	.L130
.L57:
	cmpl	$3, %eax
	jbe	.L60
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L60
	movl	%ebp, 44(%esp)
	movl	%eax, %edi
.L63:
	movl	%edi, %esi
	movl	12(%edi), %edi
	movl	(%esi), %eax
	cmpl	$3, %eax
	je	.L131
.L61:
	cmpl	$3, %eax
	jbe	.L64
	movl	8(%esi), %eax
	testl	%eax, %eax
	je	.L64
	movl	%edi, 48(%esp)
	movl	%eax, %edi
	movl	%esi, 52(%esp)
	movl	%ebx, 56(%esp)
.L67:
	movl	%edi, %ebx
	movl	12(%edi), %edi
	movl	(%ebx), %eax
	cmpl	$3, %eax
	je	.L132
.L65:
	cmpl	$3, %eax
	jbe	.L68
	movl	8(%ebx), %ebp
	testl	%ebp, %ebp
	je	.L68
	movl	%edi, 60(%esp)
	movl	%ebp, %esi
	movl	%ebx, 64(%esp)
.L71:
	movl	%esi, %ebx
	movl	12(%esi), %esi
	movl	(%ebx), %eax
	cmpl	$3, %eax
	je	.L133
.L69:
	cmpl	$3, %eax
	jbe	.L72
	movl	8(%ebx), %ebp
	testl	%ebp, %ebp
	je	.L72
	movl	%esi, 68(%esp)
	movl	%ebx, 72(%esp)
.L75:
	movl	%ebp, %ebx
	movl	12(%ebp), %ebp
	movl	(%ebx), %eax
	cmpl	$3, %eax
	je	.L134
.L73:
	cmpl	$3, %eax
	jbe	.L76
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L76
	movl	%ebp, 28(%esp)
	movl	%edi, 24(%esp)
	movl	%ebx, 32(%esp)
	.p2align 4
	.p2align 3
.L79:
	movl	24(%esp), %eax
	movl	%eax, %edi
	movl	12(%eax), %eax
	movl	%eax, 24(%esp)
	movl	(%edi), %eax
	cmpl	$3, %eax
	je	.L135
.L77:
	cmpl	$3, %eax
	jbe	.L80
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L80
	.p2align 4
	.p2align 3
.L83:
	movl	%ebx, %ebp
	movl	12(%ebx), %ebx
	movl	0(%ebp), %eax
	cmpl	$3, %eax
	je	.L136
.L81:
	cmpl	$3, %eax
	jbe	.L84
	movl	8(%ebp), %esi
	testl	%esi, %esi
	je	.L84
	movl	%ebx, 36(%esp)
	movl	(%esi), %eax
	movl	12(%esi), %ebx
	cmpl	$3, %eax
	je	.L137
	.p2align 4
	.p2align 3
.L85:
	cmpl	$3, %eax
	jbe	.L88
	movl	8(%esi), %ecx
	testl	%ecx, %ecx
	je	.L88
	.p2align 4
	.p2align 3
.L89:
	movl	%ecx, %eax
	movl	12(%ecx), %ecx
	movl	%ecx, 76(%esp)
	call	discard
	movl	76(%esp), %ecx
	testl	%ecx, %ecx
	jne	.L89
.L88:
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	testl	%ebx, %ebx
	je	.L138
	movl	%ebx, %esi
	movl	(%esi), %eax
	movl	12(%esi), %ebx
	cmpl	$3, %eax
	jne	.L85
.L137:
	movl	8(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%esi), %eax
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L138:
	movl	36(%esp), %ebx
.L84:
	movl	4(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	movl	%ebp, (%esp)
	call	free
	testl	%ebx, %ebx
	jne	.L83
.L80:
	movl	4(%edi), %eax
	movl	%eax, (%esp)
	call	free
	movl	%edi, (%esp)
	call	free
	movl	24(%esp), %eax
	testl	%eax, %eax
	jne	.L79
	movl	28(%esp), %ebp
	movl	32(%esp), %ebx
.L76:
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	free
	movl	%ebx, (%esp)
	call	free
	testl	%ebp, %ebp
	jne	.L75
	movl	68(%esp), %esi
	movl	72(%esp), %ebx
.L72:
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	free
	movl	%ebx, (%esp)
	call	free
	testl	%esi, %esi
	jne	.L71
	movl	60(%esp), %edi
	movl	64(%esp), %ebx
.L68:
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	free
	movl	%ebx, (%esp)
	call	free
	testl	%edi, %edi
	jne	.L67
	movl	48(%esp), %edi
	movl	52(%esp), %esi
	movl	56(%esp), %ebx
.L64:
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	testl	%edi, %edi
	jne	.L63
	movl	44(%esp), %ebp
.L60:
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	free
	movl	%ebx, (%esp)
	call	free
	testl	%ebp, %ebp
	jne	.L59
	movl	40(%esp), %esi
.L56:
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L129:
	movl	8(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%esi), %eax
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L135:
	movl	8(%edi), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%edi), %eax
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L136:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	movl	0(%ebp), %eax
	jmp	.L81
.L134:
	movl	8(%ebx), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%ebx), %eax
	jmp	.L73
.L133:
	movl	8(%ebx), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%ebx), %eax
	jmp	.L69
.L132:
	movl	8(%ebx), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%ebx), %eax
	jmp	.L65
.L131:
	movl	8(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%esi), %eax
	jmp	.L61
.L130:
	movl	8(%ebx), %eax
	movl	%eax, (%esp)
	call	free
	movl	(%ebx), %eax
	jmp	.L57
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
	jmp	.L140
	.p2align 4,,10
	.p2align 3
.L141:
	movl	%edi, at
.L140:
	movzbl	(%edi), %eax
	movl	%edi, %esi
	incl	%edi
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L141
	cmpl	$21, 20(%esp)
	movl	%eax, %ebp
	je	.L194
	cmpb	$34, %bl
	je	.L144
	movb	%bl, %al
	subb	$91, %al
	cmpb	$32, %al
	ja	.L145
	movzbl	%al, %eax
	jmp	*.L147(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L147:
	.long	.L146
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L150
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L149
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L148
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L145
	.long	.L146
	.text
	.p2align 4,,10
	.p2align 3
.L194:
	movl	error, %ebx
	testl	%ebx, %ebx
	je	.L195
.L139:
	movl	16(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L145:
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
	je	.L196
.L181:
	movl	%eax, at
	movl	16(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L146:
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
.L161:
	movl	%ebp, at
	movzbl	0(%ebp), %eax
	movl	%ebp, %esi
	incl	%ebp
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L161
	movl	20(%esp), %eax
	incl	%eax
	cmpb	27(%esp), %bl
	movl	%eax, 20(%esp)
	je	.L193
	.p2align 4
	.p2align 3
.L162:
	movl	error, %ebp
	testl	%ebp, %ebp
	jne	.L166
	movl	16(%esp), %eax
	cmpl	$5, (%eax)
	jne	.L164
	cmpb	$34, %bl
	jne	.L197
	call	parse_text
	movl	at, %esi
	movl	%eax, %ebp
	jmp	.L167
	.p2align 4,,10
	.p2align 3
.L168:
	movl	%esi, at
.L167:
	movzbl	(%esi), %eax
	incl	%esi
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L168
	cmpb	$58, %bl
	je	.L198
	movl	error, %eax
	testl	%eax, %eax
	je	.L199
.L164:
	movl	20(%esp), %eax
	call	parse
	movl	28(%esp), %edx
	movl	at, %esi
	movl	%eax, (%edx)
	addl	$12, %eax
	movl	%ebp, -8(%eax)
	movl	%eax, 28(%esp)
	jmp	.L171
	.p2align 4,,10
	.p2align 3
.L172:
	movl	%esi, at
.L171:
	movzbl	(%esi), %edi
	movl	%esi, %ebp
	incl	%esi
	movl	%edi, (%esp)
	movl	%edi, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L172
	cmpb	$44, %bl
	je	.L173
	cmpb	27(%esp), %bl
	.p2align 4,,2
	je	.L163
	movl	error, %eax
	movl	%ebp, %esi
	testl	%eax, %eax
	jne	.L162
	movl	%edi, (%esp)
	movl	$.LC15, %ebp
	movl	%ebp, error
	call	isspace
	testl	%eax, %eax
	je	.L162
	.p2align 4
	.p2align 3
.L179:
	movzbl	1(%esi), %eax
	incl	%esi
	movl	%esi, at
.L192:
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L179
	cmpb	27(%esp), %bl
	jne	.L162
.L193:
	movl	%esi, %ebp
	.p2align 4
	.p2align 3
.L163:
	leal	1(%ebp), %eax
	movl	%eax, at
	jmp	.L139
.L150:
	movl	16(%esp), %eax
	movl	$5, %ecx
	movl	$.LC12, %ebx
	movl	$1, (%eax)
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L200
	addl	$5, %esi
	movl	%esi, at
.L159:
	movl	16(%esp), %ecx
	movl	%eax, 8(%ecx)
	movl	16(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L149:
	movl	%esi, (%esp)
	movl	$4, %eax
	movl	$.LC1, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L201
	addl	$4, %esi
	movl	%esi, at
	jmp	.L139
.L148:
	movl	16(%esp), %eax
	movl	$1, (%eax)
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L202
	addl	$4, %esi
	movl	$1, %ebp
	movl	%esi, at
.L156:
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
.L173:
	leal	1(%ebp), %esi
	movzbl	1(%ebp), %eax
	movl	%esi, at
	jmp	.L192
	.p2align 4,,10
	.p2align 3
.L144:
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
.L195:
	movl	$.LC9, %ecx
	movl	16(%esp), %eax
	movl	%ecx, error
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L198:
	movl	%esi, at
	jmp	.L164
.L197:
	movl	$.LC13, %eax
	movl	%eax, error
.L166:
	cmpb	27(%esp), %bl
	jne	.L139
	jmp	.L193
	.p2align 4,,10
	.p2align 3
.L199:
	movl	$.LC14, %eax
	movl	%eax, error
	jmp	.L164
.L200:
	movl	error, %edx
	testl	%edx, %edx
	je	.L203
.L158:
	movl	$1, %eax
	jmp	.L159
.L202:
	movl	error, %edi
	testl	%edi, %edi
	jne	.L156
	movl	$.LC10, %esi
	movl	%esi, error
	jmp	.L156
.L201:
	movl	error, %eax
	testl	%eax, %eax
	jne	.L139
	movl	$.LC10, %eax
	movl	%eax, error
	jmp	.L139
.L196:
	movl	error, %ecx
	testl	%ecx, %ecx
	jne	.L181
	movl	$.LC16, %edx
	movl	%edx, error
	jmp	.L181
.L203:
	movl	$.LC10, %eax
	movl	%eax, error
	jmp	.L158
	.size	parse, .-parse
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC17:
	.string	"{\"name\": \"toy\", \"registers\": [\"eax\", \"ecx\"], \"bits\": 32, \"fast\": true, \"nested\": {\"a\": {\"b\": [1, [2, [3, -4]]]}}, \"none\": null, \"empty\": {}, \"e\": []}"
	.section	.rodata.str1.1
.LC18:
	.string	"%d: %s at %d\n"
.LC19:
	.string	"%d: %d values\n"
.LC20:
	.string	"."
.LC21:
	.string	"  %s = "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$.LC17, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	xorl	%ecx, %ecx
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%eax, 72(%esp)
	movl	%edx, 64(%esp)
	movl	72(%esp), %ebx
	movl	%ecx, 40(%esp)
.L298:
	movl	%ebx, at
	xorl	%eax, %eax
	movl	%eax, error
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, %edi
	movl	$1, %eax
	movl	%eax, values
	movl	%ebx, %eax
	jmp	.L205
	.p2align 4,,10
	.p2align 3
.L206:
	movl	%eax, at
.L205:
	movl	%eax, %esi
	movzbl	(%eax), %eax
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	movl	%eax, %edx
	leal	1(%esi), %eax
	testl	%edx, %edx
	jne	.L206
	cmpb	$34, %bl
	je	.L207
	movb	%bl, %al
	subb	$91, %al
	cmpb	$32, %al
	ja	.L208
	movzbl	%al, %eax
	jmp	*.L210(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L210:
	.long	.L209
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L213
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L212
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L211
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L208
	.long	.L209
	.section	.text.startup
.L208:
	movl	$2, (%edi)
	leal	92(%esp), %eax
	movl	$10, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strtol
	movl	%eax, 8(%edi)
	movl	92(%esp), %eax
	cmpl	at, %eax
	je	.L362
.L275:
	movl	%eax, at
	movl	error, %eax
.L276:
	testl	%eax, %eax
	je	.L216
.L215:
	movl	at, %edx
	movl	%eax, 8(%esp)
	movl	72(%esp), %ecx
	movl	$.LC18, (%esp)
	movl	64(%esp), %eax
	subl	%ecx, %edx
	movl	%edx, 12(%esp)
	movl	%eax, 4(%esp)
	call	printf
	incl	40(%esp)
.L277:
	cmpl	$3, (%edi)
	je	.L363
	jbe	.L293
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L293
	.p2align 4
	.p2align 3
.L296:
	movl	%ebx, %eax
	movl	12(%ebx), %ebx
	call	discard
	testl	%ebx, %ebx
	jne	.L296
.L293:
	movl	4(%edi), %eax
	movl	%eax, (%esp)
	call	free
	movl	%edi, (%esp)
	call	free
	incl	64(%esp)
	movl	64(%esp), %eax
	cmpl	$8, %eax
	je	.L204
	movl	sources.2(,%eax,4), %eax
	movl	%eax, 72(%esp)
	movl	%eax, %ebx
	jmp	.L298
.L209:
	leal	8(%edi), %eax
	cmpb	$91, %bl
	setne	68(%esp)
	movl	%eax, 60(%esp)
	movzbl	68(%esp), %eax
	decb	%al
	andb	$-32, %al
	addb	$125, %al
	movb	%al, 68(%esp)
	xorl	%eax, %eax
	cmpb	$91, %bl
	setne	%al
	addl	$4, %eax
	movl	%eax, 36(%esp)
	movl	%eax, (%edi)
	leal	1(%esi), %eax
	.p2align 4
	.p2align 3
.L221:
	movl	%eax, at
	movl	%eax, %esi
	movzbl	(%eax), %eax
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	movl	%eax, %edx
	leal	1(%esi), %eax
	testl	%edx, %edx
	jne	.L221
	cmpb	%bl, 68(%esp)
	je	.L357
	movl	%edi, 32(%esp)
.L274:
	cmpl	$5, 36(%esp)
	jne	.L302
	cmpb	$34, %bl
	jne	.L364
	call	parse_text
	movl	%eax, 56(%esp)
	movl	at, %eax
	jmp	.L226
	.p2align 4,,10
	.p2align 3
.L227:
	movl	%eax, at
.L226:
	movl	%eax, %esi
	movzbl	(%eax), %eax
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	movl	%eax, %edx
	leal	1(%esi), %eax
	testl	%edx, %edx
	jne	.L227
	cmpb	$58, %bl
	je	.L365
	movl	error, %eax
	testl	%eax, %eax
	je	.L366
.L223:
	movl	$1, (%esp)
	movl	$16, %edi
	movl	%edi, 4(%esp)
	call	calloc
	movl	%esi, %edx
	incl	values
	movl	%eax, %edi
	jmp	.L229
	.p2align 4,,10
	.p2align 3
.L230:
	movl	%edx, at
.L229:
	movzbl	(%edx), %eax
	movl	%edx, %esi
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	leal	1(%esi), %edx
	testl	%eax, %eax
	jne	.L230
	cmpb	$34, %bl
	movl	%edi, %edx
	movl	%eax, %edi
	je	.L231
	movb	%bl, %al
	subb	$91, %al
	cmpb	$32, %al
	ja	.L232
	movzbl	%al, %eax
	jmp	*.L234(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L234:
	.long	.L233
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L237
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L236
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L235
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L232
	.long	.L233
	.section	.text.startup
.L232:
	movl	$2, (%edx)
	leal	92(%esp), %eax
	movl	$10, %ebx
	movl	%esi, (%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 76(%esp)
	call	strtol
	movl	76(%esp), %edx
	movl	92(%esp), %esi
	cmpl	at, %esi
	movl	%eax, 8(%edx)
	je	.L367
.L266:
	movl	%esi, at
	movl	error, %eax
.L267:
	movl	60(%esp), %ecx
	movl	%esi, %edi
	movl	%edx, (%ecx)
	movl	56(%esp), %ecx
	addl	$12, %edx
	movl	%eax, 56(%esp)
	movl	%ecx, -8(%edx)
	movl	%edx, 60(%esp)
	jmp	.L268
	.p2align 4,,10
	.p2align 3
.L269:
	movl	%edi, at
.L268:
	movl	%edi, 76(%esp)
	movzbl	(%edi), %esi
	incl	%edi
	movl	%esi, (%esp)
	movl	%esi, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L269
	movl	56(%esp), %eax
	cmpb	$44, %bl
	movl	76(%esp), %ecx
	movl	%eax, %edi
	je	.L368
	cmpb	%bl, 68(%esp)
	je	.L304
	testl	%eax, %eax
	je	.L369
	movl	32(%esp), %edi
	movl	%eax, %edx
.L225:
	cmpb	%bl, 68(%esp)
	movl	%edx, %eax
	jne	.L276
	jmp	.L222
	.p2align 4,,10
	.p2align 3
.L233:
	cmpb	$91, %bl
	movl	%edx, %edi
	setne	55(%esp)
	leal	8(%edx), %eax
	movl	%eax, 48(%esp)
	movzbl	55(%esp), %eax
	decb	%al
	andb	$-32, %al
	addb	$125, %al
	movb	%al, 55(%esp)
	xorl	%eax, %eax
	cmpb	$91, %bl
	setne	%al
	addl	$4, %eax
	movl	%eax, (%edx)
	leal	1(%esi), %eax
.L248:
	movl	%eax, at
	movl	%eax, %esi
	movzbl	(%eax), %eax
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	movl	%eax, %edx
	leal	1(%esi), %eax
	testl	%edx, %edx
	jne	.L248
	movl	error, %eax
	movl	%edi, %edx
	cmpb	%bl, 55(%esp)
	movl	%eax, 76(%esp)
	je	.L250
	movl	%edi, 44(%esp)
.L249:
	movl	76(%esp), %edi
	testl	%edi, %edi
	jne	.L347
	movl	44(%esp), %eax
	cmpl	$5, (%eax)
	jne	.L251
	cmpb	$34, %bl
	jne	.L370
	call	parse_text
	movl	at, %edi
	movl	%eax, 76(%esp)
	jmp	.L254
	.p2align 4,,10
	.p2align 3
.L255:
	movl	%edi, at
.L254:
	movzbl	(%edi), %eax
	incl	%edi
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L255
	cmpb	$58, %bl
	je	.L371
	movl	error, %eax
	testl	%eax, %eax
	je	.L372
.L251:
	movl	$2, %eax
	call	parse
	movl	48(%esp), %edx
	movl	%eax, (%edx)
	movl	76(%esp), %edx
	addl	$12, %eax
	movl	%edx, -8(%eax)
	movl	at, %edx
	movl	%eax, 48(%esp)
	jmp	.L259
	.p2align 4,,10
	.p2align 3
.L260:
	movl	%edx, at
.L259:
	movzbl	(%edx), %edi
	movl	%edx, %esi
	movl	%edi, (%esp)
	movl	%edi, %ebx
	call	isspace
	leal	1(%esi), %edx
	testl	%eax, %eax
	jne	.L260
	movl	error, %eax
	cmpb	$44, %bl
	movl	%eax, 76(%esp)
	je	.L373
	cmpb	%bl, 55(%esp)
	je	.L346
	movl	76(%esp), %eax
	testl	%eax, %eax
	je	.L374
.L263:
	cmpb	%bl, 55(%esp)
	jne	.L249
	movl	44(%esp), %edx
	movl	error, %eax
	jmp	.L250
	.p2align 4,,10
	.p2align 3
.L211:
	movl	$1, (%edi)
	movl	$4, %edx
	movl	$.LC11, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L375
	movl	$1, 8(%edi)
	addl	$4, %esi
	movl	%esi, at
.L216:
	movl	values, %eax
	xorl	%esi, %esi
	movl	$.LC19, (%esp)
	movl	%eax, 8(%esp)
	movl	64(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$-1, %edx
	movl	%edi, %eax
	call	print
	movl	$.LC6, (%esp)
	call	puts
	xorl	%edx, %edx
	movl	%edi, %eax
	call	print
	movl	$.LC6, (%esp)
	call	puts
	testl	%edi, %edi
	jne	.L376
.L278:
	incl	%esi
	cmpl	$6, %esi
	jne	.L278
	.p2align 4,,5
	jmp	.L277
	.p2align 4,,10
	.p2align 3
.L213:
	movl	$1, (%edi)
	movl	$5, %eax
	movl	%eax, 8(%esp)
	movl	$.LC12, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L377
	movl	$0, 8(%edi)
	addl	$5, %esi
	movl	%esi, at
	jmp	.L216
.L212:
	movl	%esi, (%esp)
	movl	$.LC1, %eax
	movl	$4, %ebx
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L378
	addl	$4, %esi
	movl	%esi, at
	jmp	.L216
.L235:
	movl	$1, (%edx)
	movl	$4, %eax
	movl	%edx, 76(%esp)
	movl	$.LC11, %edx
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	call	strncmp
	movl	76(%esp), %edx
	movl	%eax, %ecx
	movl	error, %eax
	testl	%ecx, %ecx
	jne	.L379
	addl	$4, %esi
	movl	$1, %edi
	movl	%esi, at
.L243:
	movl	%edi, 8(%edx)
	jmp	.L267
.L236:
	movl	%esi, (%esp)
	movl	$4, %ecx
	movl	$.LC1, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%edx, 76(%esp)
	call	strncmp
	movl	76(%esp), %edx
	movl	%eax, %ecx
	movl	error, %eax
	testl	%ecx, %ecx
	jne	.L380
	addl	$4, %esi
	movl	%esi, at
	jmp	.L267
.L237:
	movl	$1, (%edx)
	movl	$5, %eax
	movl	%eax, 8(%esp)
	movl	$.LC12, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	movl	%edx, 76(%esp)
	call	strncmp
	movl	76(%esp), %edx
	testl	%eax, %eax
	jne	.L381
	addl	$5, %esi
	movl	%esi, at
.L246:
	movl	%eax, 8(%edx)
	movl	error, %eax
	jmp	.L267
.L368:
	leal	1(%ecx), %esi
	movzbl	1(%ecx), %eax
	movl	%esi, at
	jmp	.L356
	.p2align 4,,10
	.p2align 3
.L273:
	movzbl	1(%esi), %eax
	incl	%esi
	movl	%esi, at
.L356:
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L273
	cmpb	%bl, 68(%esp)
	je	.L305
.L383:
	testl	%edi, %edi
	.p2align 4,,3
	je	.L274
	movl	32(%esp), %edi
	movl	%esi, %ecx
	movl	error, %edx
	jmp	.L225
	.p2align 4,,10
	.p2align 3
.L373:
	movl	%edx, at
	movzbl	1(%esi), %eax
	movl	%edx, 24(%esp)
	movl	%edx, 28(%esp)
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	movl	28(%esp), %edx
	movl	%edx, %ecx
	testl	%eax, %eax
	je	.L382
.L262:
	movl	%ecx, %esi
	.p2align 4
	.p2align 3
.L264:
	movzbl	1(%esi), %eax
	incl	%esi
	movl	%esi, at
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L264
	jmp	.L263
.L302:
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	.p2align 4,,3
	jmp	.L223
.L363:
	movl	8(%edi), %eax
	movl	%eax, (%esp)
	call	free
	jmp	.L293
.L207:
	movl	$3, (%edi)
	call	parse_text
	movl	%eax, 8(%edi)
	movl	error, %eax
	jmp	.L276
.L304:
	cmpb	%bl, 68(%esp)
	movl	%ecx, %esi
	jne	.L383
.L305:
	movl	32(%esp), %edi
.L357:
	movl	error, %edx
	movl	%esi, %ecx
.L222:
	leal	1(%ecx), %eax
	movl	%eax, at
	movl	%edx, %eax
	jmp	.L276
.L346:
	movl	44(%esp), %edx
.L250:
	incl	%esi
	movl	%esi, at
	jmp	.L267
.L365:
	movl	%eax, at
	movl	%eax, %esi
	jmp	.L223
.L231:
	movl	$3, (%edx)
	movl	%edx, 76(%esp)
	call	parse_text
	movl	76(%esp), %edx
	movl	at, %esi
	movl	%eax, 8(%edx)
	movl	error, %eax
	jmp	.L267
.L204:
	movl	40(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L371:
	movl	%edi, at
	jmp	.L251
.L369:
	movl	%ecx, 76(%esp)
	movl	$.LC15, %ecx
	movl	%ecx, error
	movl	%esi, (%esp)
	call	isspace
	movl	76(%esp), %ecx
	testl	%eax, %eax
	je	.L384
	movl	%ecx, %esi
	movl	$.LC15, %edi
	jmp	.L273
.L374:
	movl	$.LC15, error
	movl	%edi, (%esp)
	call	isspace
	testl	%eax, %eax
	je	.L347
	movl	$.LC15, 76(%esp)
	movl	%esi, %ecx
	jmp	.L262
.L366:
	movl	$.LC14, error
	jmp	.L223
.L372:
	movl	$.LC14, error
	jmp	.L251
.L378:
	movl	$.LC10, error
	movl	$.LC10, %eax
	jmp	.L215
.L377:
	movl	$.LC10, error
	movl	$.LC10, %eax
	movl	$1, 8(%edi)
	jmp	.L215
.L375:
	movl	$.LC10, error
	xorl	%eax, %eax
	movl	%eax, 8(%edi)
	movl	$.LC10, %eax
	jmp	.L215
.L347:
	movl	44(%esp), %edx
.L253:
	cmpb	%bl, 55(%esp)
	movl	error, %eax
	jne	.L267
	jmp	.L250
.L362:
	cmpl	$0, error
	jne	.L275
	movl	$.LC16, error
	jmp	.L275
.L381:
	cmpl	$0, error
	je	.L385
.L245:
	movl	$1, %eax
	jmp	.L246
.L380:
	testl	%eax, %eax
	jne	.L267
	movl	$.LC10, error
	movl	$.LC10, %eax
	jmp	.L267
.L379:
	testl	%eax, %eax
	jne	.L243
	movl	$.LC10, error
	movl	$.LC10, %eax
	jmp	.L243
.L376:
	movl	%edi, 60(%esp)
	movl	paths.1, %eax
.L279:
	movl	%eax, 56(%esp)
	movl	%eax, %ecx
	movl	60(%esp), %ebx
	cmpb	$0, (%ecx)
	je	.L386
.L291:
	movl	%ecx, (%esp)
	movl	$.LC20, %eax
	movl	%eax, 4(%esp)
	movl	%ecx, 76(%esp)
	call	strcspn
	movl	%eax, %edx
	movl	(%ebx), %eax
	cmpl	$3, %eax
	jbe	.L360
	cmpl	$4, %eax
	movl	8(%ebx), %ebx
	movl	$-1, %edi
	movl	76(%esp), %ecx
	jne	.L285
	movl	%ecx, (%esp)
	movl	%edx, 72(%esp)
	call	atoi
	movl	72(%esp), %edx
	movl	76(%esp), %ecx
	movl	%eax, %edi
.L285:
	testl	%ebx, %ebx
	je	.L360
	movl	%esi, 68(%esp)
	movl	%edx, 76(%esp)
	movl	%ecx, 72(%esp)
	jmp	.L290
	.p2align 4,,10
	.p2align 3
.L389:
	movl	%esi, (%esp)
	call	strlen
	cmpl	%eax, 76(%esp)
	je	.L387
.L288:
	movl	12(%ebx), %ebx
	decl	%edi
	testl	%ebx, %ebx
	je	.L388
.L290:
	movl	4(%ebx), %esi
	testl	%esi, %esi
	jne	.L389
	testl	%edi, %edi
	jne	.L288
.L353:
	movl	76(%esp), %edx
	xorl	%eax, %eax
	movl	72(%esp), %ecx
	movl	68(%esp), %esi
	cmpb	$46, (%ecx,%edx)
	sete	%al
	addl	%edx, %eax
	addl	%eax, %ecx
	cmpb	$0, (%ecx)
	jne	.L291
.L386:
	movl	$.LC21, (%esp)
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$-1, %edx
	movl	%ebx, %eax
	call	print
	movl	$.LC6, (%esp)
	call	puts
	.p2align 4
	.p2align 3
.L360:
	incl	%esi
	cmpl	$6, %esi
	je	.L354
.L390:
	movl	paths.1(,%esi,4), %eax
	jmp	.L279
	.p2align 4,,10
	.p2align 3
.L387:
	movl	%esi, (%esp)
	movl	76(%esp), %eax
	movl	%eax, 8(%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	je	.L353
	movl	12(%ebx), %ebx
	decl	%edi
	testl	%ebx, %ebx
	jne	.L290
.L388:
	movl	68(%esp), %esi
	incl	%esi
	cmpl	$6, %esi
	jne	.L390
.L354:
	movl	60(%esp), %edi
	jmp	.L277
.L364:
	movl	32(%esp), %edi
	movl	%esi, %ecx
	movl	$.LC13, %edx
	movl	$.LC13, error
	jmp	.L225
.L367:
	cmpl	$0, error
	jne	.L266
	movl	$.LC16, error
	jmp	.L266
.L370:
	movl	$.LC13, error
	movl	%eax, %edx
	jmp	.L253
.L385:
	movl	$.LC10, error
	jmp	.L245
.L384:
	movl	32(%esp), %edi
	movl	$.LC15, %edx
	jmp	.L225
.L382:
	movl	%edx, %esi
	jmp	.L263
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	words.0, @object
	.size	words.0, 8
words.0:
	.long	.LC12
	.long	.LC11
	.section	.rodata.str1.1
.LC22:
	.string	"name"
.LC23:
	.string	"registers.1"
.LC24:
	.string	"nested.a.b.1.1.0"
.LC25:
	.string	"3.x"
.LC26:
	.string	"none"
.LC27:
	.string	"bits.x"
	.section	.rodata
	.align 4
	.type	paths.1, @object
	.size	paths.1, 24
paths.1:
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.section	.rodata.str1.4
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
	.long	.LC17
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
