	.file	"base64.c"
	.text
	.type	encode64, @function
encode64:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	%edx, %esi
	movl	%ecx, %edx
	testl	%esi, %esi
	je	.L8
	movl	%ecx, %edi
	movl	%ecx, 4(%esp)
	movl	$0, %ebp
	movl	%ecx, 8(%esp)
	movl	%eax, %edx
	jmp	.L7
.L9:
	movl	$0, %ebx
	jmp	.L3
.L10:
	movl	$0, %eax
	jmp	.L4
.L5:
	movb	%bl, (%edi,%eax)
	incl	%eax
	subl	$6, %ecx
	cmpl	$-6, %ecx
	je	.L15
.L6:
	movb	$61, %bl
	cmpl	%eax, %esi
	jb	.L5
	movl	%edx, %ebx
	shrl	%cl, %ebx
	andl	$63, %ebx
	movzbl	letters(%ebx), %ebx
	jmp	.L5
.L15:
	movl	(%esp), %edx
	addl	$4, 4(%esp)
	addl	$3, %ebp
	incl	%edi
	cmpl	%esi, %ebp
	jnb	.L16
.L7:
	movzbl	(%edx,%ebp), %eax
	sall	$16, %eax
	leal	1(%ebp), %ecx
	cmpl	%esi, %ecx
	jnb	.L9
	movzbl	1(%edx,%ebp), %ebx
	sall	$8, %ebx
.L3:
	orl	%eax, %ebx
	leal	2(%ebp), %eax
	cmpl	%esi, %eax
	jnb	.L10
	movzbl	2(%edx,%ebp), %eax
.L4:
	orl	%eax, %ebx
	movl	%ebp, %eax
	movl	$18, %ecx
	movl	%edx, (%esp)
	movl	%ebx, %edx
	jmp	.L6
.L16:
	movl	8(%esp), %edx
.L2:
	movl	4(%esp), %eax
	movb	$0, (%eax)
	subl	%edx, %eax
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L8:
	movl	%ecx, 4(%esp)
	jmp	.L2
	.size	encode64, .-encode64
	.type	encode85, @function
encode85:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$24, %esp
	movl	%eax, 4(%esp)
	movl	%edx, %ebp
	movl	%ecx, %edx
	movl	$4, %ebx
	testl	%ebp, %ebp
	jne	.L18
.L19:
	movb	$0, (%edx)
	addl	$24, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L20:
	orl	%edi, %ecx
	incl	%eax
	cmpl	%ebx, %eax
	je	.L39
.L21:
	sall	$8, %ecx
	movl	$0, %edi
	cmpl	%ebp, %eax
	jnb	.L20
	movzbl	(%esi,%eax), %edi
	jmp	.L20
.L39:
	testl	%ecx, %ecx
	jne	.L22
	cmpl	%ebx, %ebp
	.p2align 4,,3
	jb	.L22
	movb	$122, (%edx)
	leal	1(%edx), %edx
	jmp	.L23
.L22:
	movl	$4, %esi
	movl	%ebx, (%esp)
	movl	%edx, %ebx
.L24:
	movl	$-1061109567, %eax
	mull	%ecx
	shrl	$6, %edx
	leal	(%edx,%edx,4), %edi
	movl	%edi, %eax
	sall	$4, %eax
	addl	%edi, %eax
	subl	%eax, %ecx
	addb	$33, %cl
	movb	%cl, 19(%esp,%esi)
	decl	%esi
	movl	%edx, %ecx
	cmpl	$-1, %esi
	jne	.L24
	movl	%ebx, %edx
	movl	(%esp), %ebx
	movl	$5, %eax
	cmpl	%ebx, %ebp
	jb	.L40
.L25:
	movl	%eax, (%esp)
	movl	%edx, %edi
	leal	19(%esp), %esi
	cmpl	$8, %eax
	jnb	.L41
.L26:
	movl	(%esp), %ecx
	rep movsb
	addl	%eax, %edx
.L23:
	leal	4(%ebx), %eax
	cmpl	%ebp, %ebx
	jnb	.L19
	movl	%eax, %ebx
.L18:
	leal	-4(%ebx), %eax
	movl	$0, %ecx
	movl	4(%esp), %esi
	jmp	.L21
.L40:
	leal	5(%ebp), %eax
	subl	%ebx, %eax
	jmp	.L25
.L41:
	testb	$1, %dl
	jne	.L42
.L27:
	testl	$2, %edi
	jne	.L43
.L28:
	testl	$4, %edi
	je	.L26
	movl	(%esi), %ecx
	movl	%ecx, (%edi)
	leal	4(%edi), %edi
	leal	4(%esi), %esi
	subl	$4, (%esp)
	jmp	.L26
.L42:
	movzbl	19(%esp), %ecx
	movb	%cl, (%edx)
	leal	1(%edx), %edi
	leal	20(%esp), %esi
	decl	(%esp)
	jmp	.L27
.L43:
	movzwl	(%esi), %ecx
	movw	%cx, (%edi)
	leal	2(%edi), %edi
	leal	2(%esi), %esi
	subl	$2, (%esp)
	jmp	.L28
	.size	encode85, .-encode85
	.type	decode64, @function
decode64:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %esi
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L49
	movl	%edx, %ebp
	cmpb	$61, %al
	je	.L49
	movl	$0, %edi
	movl	$0, 28(%esp)
	movl	$0, %ebx
	jmp	.L47
.L51:
	movl	%eax, 28(%esp)
.L46:
	incl	%esi
	movzbl	(%esi), %eax
	testb	%al, %al
	je	.L44
	cmpb	$61, %al
	je	.L44
.L47:
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$letters, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L50
	sall	$6, %ebx
	subl	$letters, %eax
	orl	%eax, %ebx
	movl	28(%esp), %edx
	leal	6(%edx), %eax
	cmpl	$7, %eax
	jle	.L51
	subl	$2, %edx
	movl	%edx, 28(%esp)
	movl	%ebx, %eax
	movb	%dl, %cl
	shrl	%cl, %eax
	movb	%al, 0(%ebp,%edi)
	leal	1(%edi), %edi
	jmp	.L46
.L49:
	movl	$0, %edi
	jmp	.L44
.L50:
	movl	$-1, %edi
.L44:
	movl	%edi, %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	decode64, .-decode64
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s %s "
.LC1:
	.string	"%04x "
.LC2:
	.string	" %02x"
.LC3:
	.string	"   "
.LC4:
	.string	"  "
.LC5:
	.string	""
.LC6:
	.string	"ab!c"
.LC7:
	.string	"%d\n"
.LC8:
	.string	"%d %s "
.LC9:
	.string	"\nwrong %d\n"
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
	subl	$1056, %esp
	movl	$0, %edi
	movl	$0, 20(%esp)
	jmp	.L56
.L55:
	addl	%eax, 20(%esp)
	leal	32(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	32(%esp), %ecx
	movl	%ebx, %edx
	movl	%esi, %eax
	call	encode85
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	incl	%edi
	cmpl	$8, %edi
	je	.L99
.L56:
	movl	texts.2(,%edi,4), %esi
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, %ebx
	leal	32(%esp), %ecx
	movl	%eax, %edx
	movl	%esi, %eax
	call	encode64
	leal	544(%esp), %edx
	leal	32(%esp), %eax
	call	decode64
	movl	%eax, %edx
	movl	$1, %eax
	cmpl	%edx, %ebx
	jne	.L55
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	leal	544(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L55
.L99:
	movl	$0, %ebx
	movb	$0, %dl
	movb	$0, %al
	movb	$0, %cl
	jmp	.L57
.L101:
	movl	%ebx, %eax
	sarl	$3, %eax
	addb	%dl, %al
.L57:
	movb	%al, 800(%esp,%ebx)
	incl	%ebx
	addb	$7, %dl
	cmpl	$256, %ebx
	je	.L100
	cmpl	$7, %ebx
	jg	.L101
	movb	%cl, %al
	jmp	.L57
.L100:
	movl	$0, %ebx
	leal	800(%esp), %esi
	jmp	.L61
.L60:
	addl	%eax, 20(%esp)
	addl	$17, %ebx
	cmpl	$272, %ebx
	je	.L102
.L61:
	leal	32(%esp), %ecx
	movl	%ebx, %edx
	movl	%esi, %eax
	call	encode64
	movl	%eax, %edi
	leal	544(%esp), %edx
	leal	32(%esp), %eax
	call	decode64
	movl	%eax, %edx
	movl	$1, %eax
	cmpl	%ebx, %edx
	jne	.L60
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	leal	544(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	movl	%eax, %edx
	movl	$1, %eax
	testl	%edx, %edx
	jne	.L60
	leal	2(%ebx), %edx
	movl	$-1431655765, %ecx
	movl	%edx, %eax
	mull	%ecx
	movl	%edx, %eax
	shrl	%eax
	sall	$2, %eax
	cmpl	%edi, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L60
.L102:
	leal	32(%esp), %ebx
	movl	%ebx, (%esp)
	call	puts
	movl	%ebx, %ecx
	movl	$61, %edx
	leal	800(%esp), %eax
	call	encode85
	movl	%ebx, (%esp)
	call	puts
	movl	$0, 24(%esp)
	movl	$0, 28(%esp)
	jmp	.L70
.L63:
	movl	$.LC3, (%esp)
	call	printf
.L64:
	incl	%ebx
	cmpl	%edi, %ebx
	je	.L103
.L65:
	cmpl	$74, %ebx
	ja	.L63
	movzbl	800(%esp,%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L64
.L103:
	movl	$.LC4, (%esp)
	call	printf
	cmpl	$74, 24(%esp)
	ja	.L66
	movl	28(%esp), %ebx
	jmp	.L68
.L67:
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	putchar
	incl	%esi
	cmpl	%ebx, %esi
	jnb	.L66
	cmpl	$74, %esi
	ja	.L66
.L68:
	movzbl	800(%esp,%esi), %eax
	movb	%al, %dl
	subb	$32, %dl
	cmpb	$94, %dl
	jbe	.L67
	movb	$46, %al
	jmp	.L67
.L106:
	leal	544(%esp), %edx
	movl	$.LC6, %eax
	call	decode64
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$1, %edi
	jmp	.L79
.L76:
	addl	%eax, %ebx
	incl	%edx
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L71
.L77:
	movl	$values.0, %ecx
	movzbl	%al, %eax
	movswl	(%ecx,%eax,2), %eax
	movzbl	1(%edx), %esi
	movswl	(%ecx,%esi,2), %ecx
	cmpl	%ecx, %eax
	jge	.L76
	negl	%eax
	jmp	.L76
.L84:
	movl	$0, %ebx
.L71:
	cmpl	%ebx, %edi
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 20(%esp)
	movl	$-1818589755, %edx
	movl	%edi, %eax
	imull	%edx
	leal	(%edx,%edi), %eax
	sarl	$8, %eax
	movl	%edi, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$444, %eax, %eax
	cmpl	%eax, %edi
	je	.L104
.L78:
	incl	%edi
	cmpl	$4000, %edi
	je	.L105
.L79:
	movb	$0, 32(%esp)
	testl	%edi, %edi
	jle	.L84
	movl	$steps.1+2, %eax
	movl	%edi, %ebx
	movl	%edi, 24(%esp)
.L72:
	movl	%eax, %edi
	movswl	-2(%eax), %esi
	cmpl	%ebx, %esi
	jg	.L75
	movl	%eax, 28(%esp)
.L73:
	movl	%edi, 4(%esp)
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	call	strcat
	subl	%esi, %ebx
	cmpl	%esi, %ebx
	jge	.L73
	movl	28(%esp), %eax
.L75:
	addl	$6, %eax
	testl	%ebx, %ebx
	jg	.L72
	movl	24(%esp), %edi
	movzbl	32(%esp), %eax
	testb	%al, %al
	je	.L85
	movl	$0, %ebx
	leal	32(%esp), %edx
	jmp	.L77
.L85:
	movl	$0, %ebx
	jmp	.L71
.L104:
	leal	32(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	jmp	.L78
.L62:
	movl	$.LC4, (%esp)
	call	printf
.L66:
	movl	$.LC5, (%esp)
	call	puts
	addl	$16, 24(%esp)
	cmpl	$80, 28(%esp)
	je	.L106
.L70:
	movl	28(%esp), %edi
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	%edi, %esi
	movl	%edi, %ecx
	addl	$16, %ecx
	movl	%ecx, 28(%esp)
	cmpl	%ecx, 24(%esp)
	jnb	.L62
	leal	1(%edi), %eax
	cmpl	%eax, %ecx
	sbbl	%eax, %eax
	andl	$-15, %eax
	movl	%edi, %ebx
	leal	16(%edi,%eax), %edi
	jmp	.L65
.L105:
	movl	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	20(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 178
values.0:
	.zero	134
	.value	100
	.value	500
	.zero	8
	.value	1
	.zero	4
	.value	50
	.value	1000
	.zero	16
	.value	5
	.zero	2
	.value	10
	.align 32
	.type	steps.1, @object
	.size	steps.1, 78
steps.1:
	.value	1000
	.string	"M"
	.zero	1
	.zero	1
	.value	900
	.string	"CM"
	.zero	1
	.value	500
	.string	"D"
	.zero	1
	.zero	1
	.value	400
	.string	"CD"
	.zero	1
	.value	100
	.string	"C"
	.zero	1
	.zero	1
	.value	90
	.string	"XC"
	.zero	1
	.value	50
	.string	"L"
	.zero	1
	.zero	1
	.value	40
	.string	"XL"
	.zero	1
	.value	10
	.string	"X"
	.zero	1
	.zero	1
	.value	9
	.string	"IX"
	.zero	1
	.value	5
	.string	"V"
	.zero	1
	.zero	1
	.value	4
	.string	"IV"
	.zero	1
	.value	1
	.string	"I"
	.zero	1
	.zero	1
	.section	.rodata.str1.1
.LC10:
	.string	"f"
.LC11:
	.string	"fo"
.LC12:
	.string	"foo"
.LC13:
	.string	"foob"
.LC14:
	.string	"fooba"
.LC15:
	.string	"foobar"
.LC16:
	.string	"Toy: a small computer."
	.section	.rodata
	.align 32
	.type	texts.2, @object
	.size	texts.2, 32
texts.2:
	.long	.LC5
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.align 32
	.type	letters, @object
	.size	letters, 65
letters:
	.string	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
