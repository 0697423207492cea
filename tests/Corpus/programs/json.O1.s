	.file	"json.c"
	.text
	.type	fail, @function
fail:
	cmpl	$0, error
	je	.L3
.L2:
	movl	$0, %eax
	ret
.L3:
	movl	%eax, error
	jmp	.L2
	.size	fail, .-fail
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"unknown word"
	.text
	.type	expect, @function
expect:
	subl	$28, %esp
	movl	%ebx, 16(%esp)
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	movl	%eax, %ebx
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %esi
	movl	at, %edi
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%edi, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L8
	addl	%esi, %edi
	movl	%edi, at
	movl	$1, %eax
.L4:
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
.L8:
	movl	$.LC0, %eax
	call	fail
	jmp	.L4
	.size	expect, .-expect
	.section	.rodata.str1.1
.LC1:
	.string	"text does not end"
	.text
	.type	parse_text, @function
parse_text:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$160, %esp
	movl	at, %eax
	leal	1(%eax), %edi
	movl	%edi, at
	movzbl	1(%eax), %ebx
	cmpb	$34, %bl
	je	.L19
	testb	%bl, %bl
	je	.L20
	movl	$0, %esi
	jmp	.L12
.L20:
	movl	$0, %esi
.L11:
	movl	$.LC1, %eax
	call	fail
.L14:
	cmpb	$34, (%edi)
	je	.L10
.L18:
	movb	$0, 32(%esp,%esi)
	incl	%esi
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
.L16:
	movl	$0, 27(%esp)
	movb	$0, 31(%esp)
	movl	$4, 8(%esp)
	addl	$2, %edi
	movl	%edi, 4(%esp)
	leal	27(%esp), %edi
	movl	%edi, (%esp)
	call	strncpy
	movl	$16, 8(%esp)
	movl	$0, 4(%esp)
	movl	%edi, (%esp)
	call	strtol
	movb	%al, %bl
	movl	%edi, (%esp)
	call	strlen
	addl	%eax, at
.L15:
	incl	%esi
	movb	%bl, 31(%esp,%esi)
	movl	at, %eax
	leal	1(%eax), %edi
	movl	%edi, at
	movzbl	1(%eax), %ebx
	cmpb	$34, %bl
	je	.L14
	testb	%bl, %bl
	je	.L11
	cmpl	$127, %esi
	je	.L11
.L12:
	cmpb	$92, %bl
	.p2align 4,,3
	jne	.L15
	leal	1(%edi), %eax
	movl	%eax, at
	movzbl	1(%edi), %ebx
	cmpb	$116, %bl
	je	.L21
	cmpb	$117, %bl
	je	.L16
	cmpb	$110, %bl
	jne	.L15
	movb	$10, %bl
	.p2align 4,,3
	jmp	.L15
.L21:
	movb	$9, %bl
	.p2align 4,,4
	jmp	.L15
.L19:
	movl	$0, %esi
.L10:
	incl	%edi
	movl	%edi, at
	jmp	.L18
	.size	parse_text, .-parse_text
	.type	skip, @function
skip:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	jmp	.L26
.L27:
	incl	%ebx
	movl	%ebx, at
.L26:
	movl	at, %ebx
	movzbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L27
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	skip, .-skip
	.section	.rodata.str1.1
.LC2:
	.string	"too deep"
.LC3:
	.string	"null"
.LC4:
	.string	"true"
.LC5:
	.string	"false"
.LC6:
	.string	"name expected"
.LC7:
	.string	"colon expected"
.LC8:
	.string	"comma expected"
.LC9:
	.string	"value expected"
	.text
	.type	parse, @function
parse:
	subl	$76, %esp
	movl	%ebx, 60(%esp)
	movl	%esi, 64(%esp)
	movl	%edi, 68(%esp)
	movl	%ebp, 72(%esp)
	movl	%eax, %esi
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, %ebx
	incl	values
	call	skip
	cmpl	$20, %esi
	jg	.L56
	movl	at, %ecx
	movzbl	(%ecx), %eax
	cmpb	$34, %al
	je	.L32
	movb	%al, %dl
	subb	$91, %dl
	cmpb	$32, %dl
	ja	.L33
	ja	.L33
	movzbl	%dl, %edx
	jmp	*.L35(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L35:
	.long	.L34
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L38
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L37
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L36
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L33
	.long	.L34
	.text
.L56:
	movl	$.LC2, %eax
	call	fail
.L29:
	movl	%ebx, %eax
	movl	60(%esp), %ebx
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	ret
.L37:
	movl	$.LC3, %eax
	call	expect
	jmp	.L29
.L36:
	movl	$1, (%ebx)
	movl	$.LC4, %eax
	call	expect
	movl	%eax, 8(%ebx)
	jmp	.L29
.L38:
	movl	$1, (%ebx)
	movl	$.LC5, %eax
	call	expect
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 8(%ebx)
	jmp	.L29
.L32:
	movl	$3, (%ebx)
	call	parse_text
	movl	%eax, 8(%ebx)
	jmp	.L29
.L34:
	cmpb	$91, %al
	je	.L57
	leal	8(%ebx), %edi
	movb	$125, 27(%esp)
	movl	$5, %eax
.L52:
	movl	%eax, (%ebx)
	incl	%ecx
	movl	%ecx, at
	call	skip
	movl	at, %ebp
	movzbl	0(%ebp), %eax
	leal	1(%esi), %ecx
	movl	%ecx, 28(%esp)
	cmpb	27(%esp), %al
	jne	.L42
.L43:
	incl	%ebp
	movl	%ebp, at
	jmp	.L29
.L58:
	movl	$.LC6, %eax
	call	fail
.L46:
	movzbl	27(%esp), %eax
	cmpb	%al, 0(%ebp)
	jne	.L29
	jmp	.L43
.L47:
	movl	$.LC7, %eax
	call	fail
	.p2align 4,,3
	jmp	.L44
.L59:
	incl	%eax
	movl	%eax, at
.L49:
	call	skip
	movl	at, %ebp
	movzbl	0(%ebp), %eax
	cmpb	27(%esp), %al
	je	.L43
.L42:
	movl	error, %esi
	testl	%esi, %esi
	jne	.L46
	cmpl	$5, (%ebx)
	jne	.L44
	cmpb	$34, %al
	jne	.L58
	.p2align 4,,6
	call	parse_text
	movl	%eax, %esi
	call	skip
	movl	at, %eax
	cmpb	$58, (%eax)
	jne	.L47
	incl	%eax
	movl	%eax, at
.L44:
	movl	28(%esp), %eax
	call	parse
	movl	%eax, (%edi)
	movl	%esi, 4(%eax)
	movl	(%edi), %edi
	addl	$12, %edi
	call	skip
	movl	at, %eax
	movzbl	(%eax), %edx
	cmpb	$44, %dl
	je	.L59
	cmpb	27(%esp), %dl
	je	.L49
	movl	$.LC8, %eax
	call	fail
	jmp	.L49
.L33:
	movl	$2, (%ebx)
	movl	$10, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ecx, (%esp)
	call	strtol
	movl	%eax, 8(%ebx)
	movl	at, %eax
	cmpl	%eax, 44(%esp)
	je	.L60
.L51:
	movl	44(%esp), %eax
	movl	%eax, at
	jmp	.L29
.L60:
	movl	$.LC9, %eax
	call	fail
	jmp	.L51
.L57:
	leal	8(%ebx), %edi
	movb	$93, 27(%esp)
	movl	$4, %eax
	jmp	.L52
	.size	parse, .-parse
	.section	.rodata.str1.1
.LC10:
	.string	"\"%s\":"
.LC11:
	.string	"\"%s\": "
.LC12:
	.string	"%s"
.LC13:
	.string	"%ld"
.LC14:
	.string	"\"%s\""
.LC15:
	.string	""
.LC16:
	.string	"\n%*s"
	.text
	.type	print, @function
print:
	subl	$60, %esp
	movl	%ebx, 44(%esp)
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	movl	%eax, %ebx
	movl	(%eax), %eax
	cmpl	$5, %eax
	ja	.L61
	movl	%edx, %esi
	jmp	*.L64(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L64:
	.long	.L68
	.long	.L67
	.long	.L66
	.long	.L65
	.long	.L63
	.long	.L63
	.text
.L68:
	movl	$.LC3, (%esp)
	call	printf
.L61:
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
.L67:
	movl	8(%ebx), %eax
	movl	words.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	jmp	.L61
.L66:
	movl	8(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	jmp	.L61
.L65:
	movl	8(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	jmp	.L61
.L63:
	cmpl	$4, %eax
	movl	$123, %eax
	movl	$91, %edx
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	putchar
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L70
	leal	2(%esi), %ebp
	testl	%esi, %esi
	movl	$-1, %eax
	cmovs	%eax, %ebp
	leal	2(%esi), %eax
	movl	%eax, 28(%esp)
	jmp	.L74
.L82:
	movl	$.LC15, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	4(%edi), %eax
	testl	%eax, %eax
	je	.L72
	movl	$.LC11, %edx
.L76:
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	printf
.L72:
	movl	%ebp, %edx
	movl	%edi, %eax
	call	print
	cmpl	$0, 12(%edi)
	je	.L73
	movl	$44, (%esp)
	call	putchar
	movl	12(%edi), %edi
	testl	%edi, %edi
	je	.L73
.L74:
	testl	%esi, %esi
	jns	.L82
	movl	4(%edi), %eax
	testl	%eax, %eax
	je	.L72
	movl	$.LC10, %edx
	jmp	.L76
.L73:
	testl	%esi, %esi
	js	.L70
	cmpl	$0, 8(%ebx)
	je	.L70
	movl	$.LC15, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
.L70:
	cmpl	$4, (%ebx)
	movl	$125, %eax
	movl	$93, %edx
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	putchar
	jmp	.L61
	.size	print, .-print
	.type	discard, @function
discard:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	%eax, %esi
	cmpl	$3, (%eax)
	je	.L89
.L84:
	cmpl	$3, (%esi)
	jbe	.L85
	movl	8(%esi), %ebx
	testl	%ebx, %ebx
	je	.L85
.L86:
	movl	%ebx, %eax
	movl	12(%ebx), %ebx
	call	discard
	testl	%ebx, %ebx
	jne	.L86
.L85:
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
.L89:
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	free
	jmp	.L84
	.size	discard, .-discard
	.section	.rodata.str1.1
.LC17:
	.string	"%d: %s at %d\n"
.LC18:
	.string	"%d: %d values\n"
.LC19:
	.string	"."
.LC20:
	.string	"  %s = "
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
	subl	$48, %esp
	movl	$0, %edi
	movl	%edi, %esi
	jmp	.L103
.L115:
	movl	at, %eax
	subl	%ebx, %eax
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC17, (%esp)
	call	printf
	incl	%edi
.L92:
	movl	28(%esp), %eax
	call	discard
	incl	%esi
	cmpl	$8, %esi
	je	.L114
.L103:
	movl	$0, error
	movl	$0, values
	movl	sources.2(,%esi,4), %ebx
	movl	%ebx, at
	movl	$0, %eax
	call	parse
	movl	%eax, 28(%esp)
	movl	error, %edx
	movl	%edx, 36(%esp)
	testl	%edx, %edx
	jne	.L115
	movl	values, %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	movl	$-1, %edx
	movl	28(%esp), %ebx
	movl	%ebx, %eax
	call	print
	movl	$.LC15, (%esp)
	call	puts
	movl	$0, %edx
	movl	%ebx, %eax
	call	print
	movl	$.LC15, (%esp)
	call	puts
	movl	$0, 32(%esp)
	movl	%esi, 20(%esp)
	movl	%edi, 16(%esp)
	jmp	.L102
.L105:
	movl	36(%esp), %edi
.L95:
	movl	$-1, %esi
	cmpl	$4, %eax
	je	.L116
.L96:
	testl	%edi, %edi
	jne	.L100
	jmp	.L94
.L116:
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	%eax, %esi
	jmp	.L96
.L97:
	testl	%esi, %esi
	je	.L99
.L98:
	movl	12(%edi), %edi
	decl	%esi
	testl	%edi, %edi
	je	.L94
.L100:
	movl	4(%edi), %ebx
	testl	%ebx, %ebx
	je	.L97
	movl	%ebx, (%esp)
	call	strlen
	cmpl	%eax, 44(%esp)
	jne	.L98
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L98
.L99:
	movl	40(%esp), %edx
	movl	44(%esp), %ecx
	cmpb	$46, (%edx,%ecx)
	sete	%al
	movzbl	%al, %eax
	addl	%ecx, %eax
	addl	%eax, %edx
	movl	%edx, 40(%esp)
.L93:
	movl	40(%esp), %eax
	cmpb	$0, (%eax)
	je	.L117
	movl	$.LC19, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movl	%eax, 44(%esp)
	movl	(%edi), %eax
	cmpl	$3, %eax
	jbe	.L105
	movl	8(%edi), %edi
	jmp	.L95
.L117:
	movl	24(%esp), %eax
	testl	%edi, %edi
	je	.L94
	movl	%eax, 4(%esp)
	movl	$.LC20, (%esp)
	call	printf
	movl	$-1, %edx
	movl	%edi, %eax
	call	print
	movl	$.LC15, (%esp)
	call	puts
.L94:
	incl	32(%esp)
	movl	32(%esp), %eax
	cmpl	$6, %eax
	je	.L118
.L102:
	movl	32(%esp), %eax
	movl	paths.1(,%eax,4), %eax
	movl	28(%esp), %edx
	movl	%edx, %edi
	movl	%eax, 40(%esp)
	testl	%edx, %edx
	je	.L94
	movl	%eax, 24(%esp)
	jmp	.L93
.L118:
	movl	20(%esp), %esi
	movl	16(%esp), %edi
	jmp	.L92
.L114:
	movl	%edi, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	words.0, @object
	.size	words.0, 8
words.0:
	.long	.LC5
	.long	.LC4
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
