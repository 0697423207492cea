	.file	"base64.c"
	.text
	.p2align 4
	.type	encode64, @function
encode64:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	testl	%edx, %edx
	je	.L8
	movl	%ecx, 4(%esp)
	movl	%edx, %esi
	movl	%ecx, %edi
	movl	%ecx, 8(%esp)
	xorl	%ebx, %ebx
	movl	%ebp, %edx
	.p2align 4
	.p2align 3
.L7:
	movzbl	(%edx,%ebx), %ebp
	leal	1(%ebx), %eax
	sall	$16, %ebp
	cmpl	%esi, %eax
	jnb	.L3
	movzbl	1(%edx,%ebx), %eax
	sall	$8, %eax
	orl	%eax, %ebp
.L3:
	leal	2(%ebx), %eax
	cmpl	%esi, %eax
	jnb	.L4
	movzbl	2(%edx,%ebx), %eax
	orl	%eax, %ebp
.L4:
	movl	%edx, (%esp)
	movl	%ebx, %eax
	movl	%ebp, %edx
	movl	$18, %ecx
	movl	%ebx, %ebp
.L6:
	cmpl	%eax, %esi
	movb	$61, %bl
	jb	.L5
	movl	%edx, %ebx
	shrl	%cl, %ebx
	andl	$63, %ebx
	movzbl	letters(%ebx), %ebx
.L5:
	movb	%bl, (%edi,%eax)
	subl	$6, %ecx
	incl	%eax
	cmpl	$-6, %ecx
	jne	.L6
	movl	%ebp, %ebx
	incl	%edi
	movl	(%esp), %edx
	addl	$4, 4(%esp)
	addl	$3, %ebx
	cmpl	%esi, %ebx
	jb	.L7
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	subl	%eax, %edx
.L2:
	movl	4(%esp), %eax
	movb	$0, (%eax)
	addl	$12, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L8:
	movl	%ecx, 4(%esp)
	xorl	%edx, %edx
	jmp	.L2
	.size	encode64, .-encode64
	.p2align 4
	.type	encode85, @function
encode85:
	pushl	%ebp
	movl	$4, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$24, %esp
	testl	%ebx, %ebx
	movl	%eax, 4(%esp)
	movl	%ecx, %edx
	je	.L16
	.p2align 4
	.p2align 3
.L15:
	movl	4(%esp), %edi
	leal	-4(%ebp), %eax
	xorl	%ecx, %ecx
.L18:
	sall	$8, %ecx
	cmpl	%ebx, %eax
	jnb	.L17
	movzbl	(%edi,%eax), %esi
	orl	%esi, %ecx
.L17:
	incl	%eax
	cmpl	%eax, %ebp
	jne	.L18
	testl	%ecx, %ecx
	jne	.L19
	cmpl	%ebp, %ebx
	jb	.L19
	movb	$122, (%edx)
	leal	4(%ebp), %eax
	incl	%edx
	cmpl	%ebx, %ebp
	jnb	.L16
.L46:
	movl	%eax, %ebp
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L19:
	movl	%ebp, (%esp)
	movl	$4, %esi
	movl	%edx, %edi
	.p2align 4
	.p2align 3
.L21:
	movl	$-1061109567, %eax
	mull	%ecx
	shrl	$6, %edx
	leal	(%edx,%edx,4), %ebp
	movl	%ebp, %eax
	sall	$4, %eax
	addl	%ebp, %eax
	subl	%eax, %ecx
	addb	$33, %cl
	movb	%cl, 19(%esp,%esi)
	decl	%esi
	movl	%edx, %ecx
	cmpl	$-1, %esi
	jne	.L21
	movl	(%esp), %ebp
	movl	%edi, %edx
	movl	$5, %eax
	cmpl	%ebp, %ebx
	jnb	.L22
	leal	5(%ebx), %eax
	subl	%ebp, %eax
.L22:
	movl	%eax, (%esp)
	cmpl	$8, %eax
	movl	%edx, %edi
	leal	19(%esp), %esi
	jnb	.L45
.L23:
	addl	%eax, %edx
	movl	(%esp), %ecx
	cmpl	%ebx, %ebp
	rep movsb
	leal	4(%ebp), %eax
	jb	.L46
.L16:
	movb	$0, (%edx)
	addl	$24, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	testb	$1, %dl
	jne	.L47
	testl	$2, %edi
	jne	.L48
.L25:
	testl	$4, %edi
	je	.L23
	movl	(%esi), %ecx
	addl	$4, %edi
	addl	$4, %esi
	movl	%ecx, -4(%edi)
	subl	$4, (%esp)
	jmp	.L23
.L47:
	movzbl	19(%esp), %ecx
	leal	1(%edx), %edi
	leal	20(%esp), %esi
	testl	$2, %edi
	movb	%cl, (%edx)
	leal	-1(%eax), %ecx
	movl	%ecx, (%esp)
	je	.L25
.L48:
	movzwl	(%esi), %ecx
	addl	$2, %edi
	addl	$2, %esi
	movw	%cx, -2(%edi)
	subl	$2, (%esp)
	jmp	.L25
	.size	encode85, .-encode85
	.p2align 4
	.type	decode64, @function
decode64:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$44, %esp
	movsbl	(%eax), %eax
	testb	%al, %al
	je	.L54
	cmpb	$61, %al
	je	.L54
	movl	%edx, %ebp
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L68:
	subl	$2, %ecx
	movl	%ebx, %eax
	shrl	%cl, %eax
	incl	%esi
	movb	%al, 0(%ebp,%edi)
	incl	%edi
	movsbl	(%esi), %eax
	testb	%al, %al
	je	.L49
.L69:
	cmpb	$61, %al
	je	.L49
.L52:
	movl	%eax, 4(%esp)
	movl	$letters, (%esp)
	movl	%ecx, 28(%esp)
	call	strchr
	testl	%eax, %eax
	je	.L55
	movl	28(%esp), %ecx
	sall	$6, %ebx
	subl	$letters, %eax
	orl	%eax, %ebx
	leal	6(%ecx), %eax
	cmpl	$7, %eax
	jg	.L68
	incl	%esi
	movl	%eax, %ecx
	movsbl	(%esi), %eax
	testb	%al, %al
	jne	.L69
.L49:
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	addl	$44, %esp
	movl	$-1, %edi
	popl	%ebx
	movl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L54:
	xorl	%edi, %edi
	jmp	.L49
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$1056, %esp
	movl	%edx, 24(%esp)
	jmp	.L73
.L121:
	movl	texts.2(,%ebx,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %esi
.L73:
	movl	texts.2(,%ebx,4), %edi
	leal	544(%esp), %ecx
	movl	%esi, %edx
	movl	%edi, %eax
	call	encode64
	leal	288(%esp), %edx
	leal	544(%esp), %eax
	call	decode64
	movl	%eax, %edx
	movl	$1, %eax
	cmpl	%edx, %esi
	jne	.L71
	movl	%esi, 8(%esp)
	leal	288(%esp), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
.L71:
	addl	%eax, 24(%esp)
	incl	%ebx
	leal	544(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	544(%esp), %ecx
	movl	%esi, %edx
	movl	%edi, %eax
	call	encode85
	leal	544(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	cmpl	$8, %ebx
	jne	.L121
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	leal	32(%esp), %ebx
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L74:
	movl	%eax, %edx
	sarl	$3, %edx
	addb	%cl, %dl
	addb	$7, %cl
	movb	%dl, (%ebx,%eax)
	incl	%eax
	cmpl	$256, %eax
	je	.L122
.L72:
	cmpl	$7, %eax
	jg	.L74
	movb	$0, (%ebx,%eax)
	addb	$7, %cl
	incl	%eax
	jmp	.L72
.L122:
	xorl	%esi, %esi
	jmp	.L76
.L77:
	addl	%edx, 24(%esp)
	addl	$17, %esi
	cmpl	$272, %esi
	je	.L123
.L76:
	leal	544(%esp), %ecx
	movl	%esi, %edx
	movl	%ebx, %eax
	call	encode64
	leal	288(%esp), %edx
	movl	%eax, %edi
	leal	544(%esp), %eax
	call	decode64
	movl	$1, %edx
	cmpl	%esi, %eax
	jne	.L77
	movl	%esi, 8(%esp)
	leal	288(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	movl	%edx, 28(%esp)
	call	memcmp
	movl	$1, %edx
	testl	%eax, %eax
	jne	.L77
	leal	2(%esi), %edx
	movl	$-1431655765, %eax
	mull	%edx
	movl	%edx, %eax
	xorl	%edx, %edx
	shrl	%eax
	sall	$2, %eax
	cmpl	%edi, %eax
	setne	%dl
	addl	$17, %esi
	addl	%edx, 24(%esp)
	cmpl	$272, %esi
	jne	.L76
.L123:
	leal	544(%esp), %eax
	xorl	%edi, %edi
	movl	%eax, (%esp)
	call	puts
	leal	544(%esp), %ecx
	movl	$61, %edx
	movl	%ebx, %eax
	call	encode85
	leal	544(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	%edi, 28(%esp)
.L82:
	movl	$.LC1, (%esp)
	movl	28(%esp), %esi
	movl	%esi, 4(%esp)
	movl	%esi, %edi
	call	printf
	movl	%esi, %eax
	movl	%esi, 20(%esp)
	addl	$16, %eax
	movl	%eax, 28(%esp)
	cmpl	$15, %eax
	sbbl	%eax, %eax
	andl	$-15, %eax
	leal	16(%esi,%eax), %eax
	movl	%eax, %esi
	jmp	.L80
.L125:
	movzbl	(%ebx,%edi), %eax
	incl	%edi
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %edi
	je	.L124
.L80:
	cmpl	$74, %edi
	jbe	.L125
	movl	$.LC3, (%esp)
	incl	%edi
	call	printf
	cmpl	%esi, %edi
	jne	.L80
.L124:
	movl	$.LC4, (%esp)
	movl	20(%esp), %edi
	call	printf
	movl	28(%esp), %esi
	jmp	.L81
.L126:
	cmpl	%esi, %edi
	jnb	.L86
.L81:
	movzbl	(%ebx,%edi), %eax
	movb	%al, %dl
	subb	$32, %dl
	cmpb	$94, %dl
	jbe	.L84
	movl	$46, %eax
.L84:
	movl	%eax, (%esp)
	incl	%edi
	call	putchar
	cmpl	$75, %edi
	jne	.L126
.L86:
	movl	$.LC5, (%esp)
	call	puts
	cmpl	$80, 28(%esp)
	jne	.L82
	leal	288(%esp), %edx
	movl	$.LC6, %eax
	call	decode64
	movl	$1, %edi
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	.p2align 4
	.p2align 3
.L97:
	xorl	%eax, %eax
	movl	$steps.1+2, %esi
	movb	%al, 544(%esp)
	movl	%edi, %ebx
	movl	%edi, 28(%esp)
	.p2align 4
	.p2align 3
.L87:
	movswl	-2(%esi), %edi
	cmpl	%ebx, %edi
	jg	.L127
	.p2align 4
	.p2align 3
.L88:
	movl	%esi, 4(%esp)
	leal	544(%esp), %eax
	subl	%edi, %ebx
	movl	%eax, (%esp)
	call	strcat
	cmpl	%edi, %ebx
	jge	.L88
	addl	$6, %esi
	testl	%ebx, %ebx
	jne	.L87
	movzbl	544(%esp), %eax
	movl	28(%esp), %edi
	testb	%al, %al
	je	.L93
	movswl	values.0(%eax,%eax), %esi
	leal	544(%esp), %ecx
	.p2align 4
	.p2align 3
.L95:
	movl	%esi, %eax
	movzbl	1(%ecx), %esi
	movl	%esi, %edx
	movswl	values.0(%esi,%esi), %esi
	cmpl	%eax, %esi
	jle	.L94
	negl	%eax
.L94:
	addl	%eax, %ebx
	incl	%ecx
	testb	%dl, %dl
	jne	.L95
.L93:
	xorl	%eax, %eax
	cmpl	%ebx, %edi
	setne	%al
	addl	%eax, 24(%esp)
	imull	$-619094385, %edi, %eax
	rorl	$2, %eax
	cmpl	$9673349, %eax
	jbe	.L128
.L96:
	incl	%edi
	cmpl	$4000, %edi
	jne	.L97
	movl	$.LC9, (%esp)
	movl	24(%esp), %esi
	movl	%esi, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L127:
	addl	$6, %esi
	jmp	.L87
.L128:
	movl	%edi, 4(%esp)
	leal	544(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
	jmp	.L96
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
