	.file	"json.c"
	.text
	.type	fail, @function
fail:
	cmpl	$0, error
	jne	.L2
	movl	%eax, error
.L2:
	xorl	%eax, %eax
	ret
	.size	fail, .-fail
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"text does not end"
	.text
	.type	parse_text, @function
parse_text:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$160, %esp
	movl	at, %eax
	leal	1(%eax), %edx
.L5:
	movl	%edx, at
	movb	(%edx), %cl
	leal	1(%esi), %ebx
	cmpb	$34, %cl
	je	.L8
	testb	%cl, %cl
	je	.L15
	cmpl	$127, %esi
	jne	.L6
.L15:
	movl	$.LC0, %eax
	call	fail
	cmpb	$34, (%edx)
	jne	.L9
	jmp	.L8
.L6:
	cmpb	$92, %cl
	jne	.L10
	movb	1(%edx), %cl
	leal	1(%edx), %eax
	movl	%eax, at
	cmpb	$116, %cl
	je	.L13
	cmpb	$117, %cl
	je	.L11
	cmpb	$110, %cl
	jne	.L10
	movb	$10, %cl
	jmp	.L10
.L11:
	movb	$0, -137(%ebp)
	xorl	%esi, %esi
	addl	$2, %edx
	movl	%esi, -141(%ebp)
	leal	-141(%ebp), %esi
	pushl	%eax
	pushl	$4
	pushl	%edx
	pushl	%esi
	call	strncpy
	addl	$12, %esp
	pushl	$16
	pushl	$0
	pushl	%esi
	call	strtol
	movb	%al, -153(%ebp)
	movl	%esi, (%esp)
	call	strlen
	movb	-153(%ebp), %cl
	addl	$16, %esp
	addl	%eax, at
	jmp	.L10
.L13:
	movb	$9, %cl
.L10:
	movb	%cl, -137(%ebp,%ebx)
	movl	at, %eax
	movl	%ebx, %esi
	leal	1(%eax), %edx
	jmp	.L5
.L8:
	incl	%edx
	movl	%edx, at
.L9:
	movb	$0, -136(%ebp,%esi)
	subl	$12, %esp
	pushl	%ebx
	call	malloc
	popl	%edx
	leal	-136(%ebp), %edx
	popl	%ecx
	pushl	%edx
	pushl	%eax
	call	strcpy
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	parse_text, .-parse_text
	.type	skip, @function
skip:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%eax
.L18:
	movl	at, %ebx
	subl	$12, %esp
	movzbl	(%ebx), %eax
	pushl	%eax
	call	isspace
	addl	$16, %esp
	testl	%eax, %eax
	je	.L21
	incl	%ebx
	movl	%ebx, at
	jmp	.L18
.L21:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	skip, .-skip
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
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
	movl	(%eax), %eax
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
.L29:
	subl	$12, %esp
	pushl	$.LC1
	jmp	.L50
.L28:
	pushl	%eax
	pushl	%eax
	movl	8(%ebx), %eax
	pushl	words.0(,%eax,4)
	pushl	$.LC2
	jmp	.L50
.L27:
	pushl	%eax
	pushl	%eax
	pushl	8(%ebx)
	pushl	$.LC3
	jmp	.L50
.L26:
	pushl	%eax
	pushl	%eax
	pushl	8(%ebx)
	pushl	$.LC4
.L50:
	call	printf
	jmp	.L49
.L24:
	cmpl	$4, %eax
	movl	%edx, %esi
	movl	$123, %eax
	movl	$91, %edx
	cmove	%edx, %eax
	subl	$12, %esp
	pushl	%eax
	call	putchar
	leal	2(%esi), %eax
	addl	$16, %esp
	movl	%eax, -28(%ebp)
	cmpl	$-1, %esi
	movl	$-1, %eax
	cmovne	-28(%ebp), %eax
	movl	8(%ebx), %edi
	movl	%eax, -32(%ebp)
.L31:
	testl	%edi, %edi
	je	.L51
	cmpl	$-1, %esi
	jne	.L32
	movl	4(%edi), %eax
	testl	%eax, %eax
	je	.L34
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC7
	jmp	.L48
.L32:
	pushl	%eax
	pushl	$.LC5
	pushl	-28(%ebp)
	pushl	$.LC6
	call	printf
	movl	4(%edi), %eax
	addl	$16, %esp
	testl	%eax, %eax
	je	.L34
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC8
.L48:
	call	printf
	addl	$16, %esp
.L34:
	movl	-32(%ebp), %edx
	movl	%edi, %eax
	call	print
	cmpl	$0, 12(%edi)
	je	.L38
	subl	$12, %esp
	pushl	$44
	call	putchar
	addl	$16, %esp
.L38:
	movl	12(%edi), %edi
	jmp	.L31
.L51:
	cmpl	$-1, %esi
	je	.L40
	cmpl	$0, 8(%ebx)
	je	.L40
	pushl	%eax
	pushl	$.LC5
	pushl	%esi
	pushl	$.LC6
	call	printf
	addl	$16, %esp
.L40:
	cmpl	$4, (%ebx)
	movl	$125, %eax
	movl	$93, %edx
	cmove	%edx, %eax
	subl	$12, %esp
	pushl	%eax
	call	putchar
.L49:
	addl	$16, %esp
.L22:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	print, .-print
	.type	discard, @function
discard:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	cmpl	$3, (%eax)
	jne	.L53
	subl	$12, %esp
	pushl	8(%eax)
	call	free
	addl	$16, %esp
.L53:
	cmpl	$3, (%ebx)
	jbe	.L54
	movl	8(%ebx), %eax
.L55:
	testl	%eax, %eax
	je	.L54
	movl	12(%eax), %esi
	call	discard
	movl	%esi, %eax
	jmp	.L55
.L54:
	subl	$12, %esp
	pushl	4(%ebx)
	call	free
	movl	%ebx, (%esp)
	call	free
	addl	$16, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	discard, .-discard
	.section	.rodata.str1.1
.LC9:
	.string	"unknown word"
	.text
	.type	expect, @function
expect:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$24, %esp
	pushl	%eax
	call	strlen
	movl	at, %ebx
	addl	$12, %esp
	pushl	%eax
	movl	%eax, %esi
	pushl	%edi
	pushl	%ebx
	call	strncmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L59
	leal	-12(%ebp), %esp
	movl	$.LC9, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	fail
.L59:
	addl	%esi, %ebx
	movl	$1, %eax
	movl	%ebx, at
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	expect, .-expect
	.section	.rodata.str1.1
.LC10:
	.string	"too deep"
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
	.type	parse, @function
parse:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$52, %esp
	movl	%eax, -48(%ebp)
	pushl	$16
	pushl	$1
	call	calloc
	incl	values
	movl	%eax, %esi
	call	skip
	addl	$16, %esp
	cmpl	$21, -48(%ebp)
	jne	.L62
	movl	$.LC10, %eax
	call	fail
	jmp	.L61
.L62:
	movl	at, %edx
	movb	(%edx), %al
	cmpb	$110, %al
	je	.L64
	jg	.L65
	cmpb	$91, %al
	je	.L66
	cmpb	$102, %al
	je	.L67
	cmpb	$34, %al
	jne	.L69
	movl	$3, (%esi)
	call	parse_text
	jmp	.L85
.L65:
	cmpb	$116, %al
	je	.L70
	cmpb	$123, %al
	jne	.L69
	leal	8(%esi), %eax
	movb	$125, %bl
	movl	%eax, -44(%ebp)
	movl	$5, %eax
	jmp	.L73
.L64:
	movl	$.LC1, %eax
	call	expect
	jmp	.L61
.L70:
	movl	$1, (%esi)
	movl	$.LC11, %eax
	call	expect
	jmp	.L85
.L67:
	movl	$1, (%esi)
	movl	$.LC12, %eax
	call	expect
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
.L85:
	movl	%eax, 8(%esi)
	jmp	.L61
.L66:
	leal	8(%esi), %eax
	movb	$93, %bl
	movl	%eax, -44(%ebp)
	movl	$4, %eax
.L73:
	movl	%eax, (%esi)
	incl	%edx
	movl	%edx, at
.L81:
	call	skip
	movl	at, %edx
	movb	(%edx), %al
	cmpb	%bl, %al
	je	.L77
	movl	error, %edi
	testl	%edi, %edi
	jne	.L61
	cmpl	$5, (%esi)
	jne	.L75
	cmpb	$34, %al
	je	.L76
	movl	$.LC13, %eax
	call	fail
	cmpb	%bl, (%edx)
	jne	.L61
	jmp	.L77
.L76:
	call	parse_text
	movl	%eax, %edi
	call	skip
	movl	at, %eax
	cmpb	$58, (%eax)
	jne	.L78
	incl	%eax
	movl	%eax, at
	jmp	.L75
.L78:
	movl	$.LC14, %eax
	call	fail
.L75:
	movl	-48(%ebp), %eax
	incl	%eax
	call	parse
	movl	-44(%ebp), %ecx
	movl	%eax, (%ecx)
	addl	$12, %eax
	movl	%edi, -8(%eax)
	movl	%eax, -44(%ebp)
	call	skip
	movl	at, %eax
	movb	(%eax), %dl
	cmpb	$44, %dl
	jne	.L80
	incl	%eax
	movl	%eax, at
	jmp	.L81
.L80:
	cmpb	%bl, %dl
	je	.L81
	movl	$.LC15, %eax
	call	fail
	jmp	.L81
.L77:
	incl	%edx
	movl	%edx, at
	jmp	.L61
.L69:
	movl	$2, (%esi)
	pushl	%eax
	pushl	$10
	leal	-28(%ebp), %eax
	pushl	%eax
	pushl	%edx
	call	strtol
	addl	$16, %esp
	movl	%eax, 8(%esi)
	movl	at, %eax
	cmpl	%eax, -28(%ebp)
	jne	.L83
	movl	$.LC16, %eax
	call	fail
.L83:
	movl	-28(%ebp), %eax
	movl	%eax, at
.L61:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$40, %esp
	movl	%eax, -44(%ebp)
.L100:
	movl	sources.2(,%edi,4), %ebx
	xorl	%eax, %eax
	movl	%eax, error
	movl	%eax, values
	xorl	%eax, %eax
	movl	%ebx, at
	call	parse
	movl	error, %edx
	testl	%edx, %edx
	movl	%eax, -28(%ebp)
	je	.L87
	movl	at, %eax
	subl	%ebx, %eax
	pushl	%eax
	pushl	%edx
	pushl	%edi
	pushl	$.LC17
	call	printf
	addl	$16, %esp
	incl	-44(%ebp)
	jmp	.L88
.L87:
	pushl	%ebx
	xorl	%esi, %esi
	pushl	values
	pushl	%edi
	pushl	$.LC18
	call	printf
	movl	-28(%ebp), %eax
	orl	$-1, %edx
	call	print
	movl	$.LC5, (%esp)
	call	puts
	movl	-28(%ebp), %eax
	xorl	%edx, %edx
	call	print
	movl	$.LC5, (%esp)
	call	puts
	addl	$16, %esp
	movl	%esi, -36(%ebp)
.L99:
	movl	-36(%ebp), %eax
	movl	-28(%ebp), %ebx
	movl	paths.1(,%eax,4), %eax
	movl	%eax, -40(%ebp)
	movl	%eax, %esi
.L89:
	testl	%ebx, %ebx
	je	.L90
	cmpb	$0, (%esi)
	je	.L117
	movl	(%ebx), %ecx
	movl	%ecx, -48(%ebp)
	cmpl	$3, %ecx
	jbe	.L90
	pushl	%ecx
	pushl	%ecx
	pushl	$.LC19
	pushl	%esi
	call	strcspn
	movl	-48(%ebp), %ecx
	addl	$16, %esp
	orl	$-1, %edx
	movl	8(%ebx), %ebx
	cmpl	$4, %ecx
	movl	%eax, -32(%ebp)
	jne	.L92
	subl	$12, %esp
	pushl	%esi
	call	atoi
	addl	$16, %esp
	movl	%eax, %edx
	jmp	.L92
.L96:
	movl	4(%ebx), %ecx
	testl	%ecx, %ecx
	je	.L93
	movl	%edx, -52(%ebp)
	subl	$12, %esp
	pushl	%ecx
	movl	%ecx, -48(%ebp)
	call	strlen
	addl	$16, %esp
	movl	-48(%ebp), %ecx
	movl	-52(%ebp), %edx
	cmpl	%eax, -32(%ebp)
	jne	.L94
	movl	%edx, -48(%ebp)
	pushl	%edx
	pushl	-32(%ebp)
	pushl	%esi
	pushl	%ecx
	call	strncmp
	movl	-48(%ebp), %edx
	addl	$16, %esp
	testl	%eax, %eax
.L116:
	je	.L95
.L94:
	movl	12(%ebx), %ebx
	decl	%edx
.L92:
	testl	%ebx, %ebx
	jne	.L96
	jmp	.L95
.L93:
	testl	%edx, %edx
	jmp	.L116
.L95:
	movl	-32(%ebp), %eax
	movl	-32(%ebp), %ecx
	cmpb	$46, (%esi,%eax)
	sete	%al
	movzbl	%al, %eax
	addl	%ecx, %eax
	addl	%eax, %esi
	jmp	.L89
.L117:
	pushl	%eax
	pushl	%eax
	pushl	-40(%ebp)
	pushl	$.LC20
	call	printf
	orl	$-1, %edx
	movl	%ebx, %eax
	call	print
	movl	$.LC5, (%esp)
	call	puts
	addl	$16, %esp
.L90:
	incl	-36(%ebp)
	cmpl	$6, -36(%ebp)
	jne	.L99
.L88:
	movl	-28(%ebp), %eax
	incl	%edi
	call	discard
	cmpl	$8, %edi
	jne	.L100
	movl	-44(%ebp), %eax
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
	.section	.rodata.str1.1
.LC27:
	.string	"{\"name\": \"toy\", \"registers\": [\"eax\", \"ecx\"], \"bits\": 32, \"fast\": true, \"nested\": {\"a\": {\"b\": [1, [2, [3, -4]]]}}, \"none\": null, \"empty\": {}, \"e\": []}"
.LC28:
	.string	"[1, 2, 3, {\"x\": \"\\u0041\\u0042 \\\"quoted\\\"\"}, false]"
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
