	.file	"base64.c"
	.text
	.p2align 4
	.type	encode64, @function
encode64:
	testl	%edx, %edx
	je	.L15
	pushl	%ebp
	movl	$2, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%ecx, %edx
	subl	$4, %esp
	movl	%eax, %ebx
	movl	%ecx, (%esp)
	.p2align 4
	.p2align 3
.L12:
	movzbl	-1(%ebx,%edi), %eax
	sall	$16, %eax
	cmpl	%esi, %edi
	jnb	.L3
	movzbl	(%ebx,%edi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	cmpl	%esi, %ebp
	jnb	.L28
.L4:
	movzbl	1(%ebx,%edi), %ecx
	orl	%ecx, %eax
	movl	%eax, %ecx
	shrl	$18, %ecx
	cmpl	%edi, %esi
	movzbl	letters(%ecx), %ecx
	movb	%cl, (%edx)
	jnb	.L7
	movb	$61, 1(%edx)
.L14:
	movl	%eax, %ecx
	shrl	$6, %ecx
	andl	$63, %ecx
	movzbl	letters(%ecx), %ecx
	movb	%cl, 2(%edx)
	leal	2(%edi), %ecx
	cmpl	%ecx, %esi
	jb	.L11
.L29:
	andl	$63, %eax
	addl	$4, %edx
	movzbl	letters(%eax), %eax
	addl	$3, %edi
	addl	$3, %ebp
	cmpl	%esi, %ecx
	movb	%al, -1(%edx)
	jb	.L12
	movb	$0, (%edx)
	movl	(%esp), %ecx
	movl	%edx, %eax
	popl	%edx
	popl	%ebx
	subl	%ecx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L28:
	movl	%eax, %ecx
	shrl	$18, %ecx
	movzbl	letters(%ecx), %ecx
	movb	%cl, (%edx)
.L7:
	movl	%eax, %ecx
	shrl	$12, %ecx
	andl	$63, %ecx
	movzbl	letters(%ecx), %ecx
.L9:
	movb	%cl, 1(%edx)
	cmpl	%ebp, %esi
	movb	$61, %cl
	jnb	.L14
	movb	%cl, 2(%edx)
	leal	2(%edi), %ecx
	cmpl	%ecx, %esi
	jnb	.L29
.L11:
	movb	$61, 3(%edx)
	addl	$4, %edx
	movl	(%esp), %ecx
	movb	$0, (%edx)
	movl	%edx, %eax
	popl	%edx
	subl	%ecx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	cmpl	%esi, %ebp
	jb	.L4
	movl	%eax, %ecx
	shrl	$18, %ecx
	cmpl	%edi, %esi
	movzbl	letters(%ecx), %ecx
	movb	%cl, (%edx)
	je	.L7
	movb	$61, %cl
	jmp	.L9
.L15:
	movb	$0, (%ecx)
	xorl	%eax, %eax
	ret
	.size	encode64, .-encode64
	.p2align 4
	.type	encode85, @function
encode85:
	pushl	%ebp
	xorl	%ebp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$28, %esp
	testl	%edx, %edx
	movl	%eax, 4(%esp)
	movl	%ecx, (%esp)
	jne	.L31
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L59:
	movl	(%esp), %eax
	movb	$122, (%eax)
	incl	%eax
	cmpl	%ebx, %ebp
	movl	%eax, (%esp)
	jnb	.L32
.L31:
	movl	4(%esp), %edi
	leal	1(%ebp), %eax
	movzbl	(%edi,%ebp), %ecx
	sall	$8, %ecx
	cmpl	%ebx, %eax
	jnb	.L41
	movzbl	1(%edi,%ebp), %eax
	orl	%eax, %ecx
.L41:
	leal	2(%ebp), %eax
	sall	$8, %ecx
	cmpl	%ebx, %eax
	jnb	.L42
	movl	4(%esp), %eax
	movzbl	2(%eax,%ebp), %eax
	orl	%eax, %ecx
.L42:
	leal	3(%ebp), %eax
	sall	$8, %ecx
	cmpl	%ebx, %eax
	jnb	.L43
	movl	4(%esp), %eax
	movzbl	3(%eax,%ebp), %eax
	orl	%eax, %ecx
.L43:
	addl	$4, %ebp
	testl	%ecx, %ecx
	jne	.L35
	cmpl	%ebp, %ebx
	jnb	.L59
.L35:
	movl	$-1061109567, %eax
	mull	%ecx
	movl	%edx, %edi
	shrl	$6, %edi
	leal	(%edi,%edi,4), %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	$-1061109567, %eax
	mull	%edi
	addb	$33, %cl
	movb	%cl, 27(%esp)
	movl	%edx, %esi
	shrl	$6, %esi
	leal	(%esi,%esi,4), %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%eax, %edx
	movl	%edi, %eax
	subl	%edx, %eax
	addb	$33, %al
	movb	%al, 26(%esp)
	movl	$-1061109567, %eax
	mull	%esi
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edx, %ecx
	movl	%eax, %edx
	sall	$4, %edx
	addl	%eax, %edx
	movl	%esi, %eax
	subl	%edx, %eax
	addb	$33, %al
	movb	%al, 25(%esp)
	movl	$-1061109567, %eax
	mull	%ecx
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	addb	$33, %dl
	movb	%dl, 23(%esp)
	movl	%eax, %esi
	sall	$4, %esi
	addl	%esi, %eax
	subl	%eax, %ecx
	addb	$33, %cl
	cmpl	%ebp, %ebx
	movb	%cl, 24(%esp)
	jb	.L33
	movl	$5, %eax
.L34:
	movl	(%esp), %edx
	cmpl	$8, %eax
	movl	%eax, %ecx
	leal	23(%esp), %esi
	movl	%edx, %edi
	jnb	.L60
.L37:
	rep movsb
	addl	%eax, (%esp)
	cmpl	%ebx, %ebp
	jb	.L31
.L32:
	movl	(%esp), %eax
	movb	$0, (%eax)
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L60:
	testb	$1, %dl
	jne	.L61
	testl	$2, %edi
	jne	.L62
.L39:
	testl	$4, %edi
	je	.L37
	movl	(%esi), %edx
	addl	$4, %edi
	addl	$4, %esi
	subl	$4, %ecx
	movl	%edx, -4(%edi)
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L33:
	leal	5(%ebx), %eax
	subl	%ebp, %eax
	jmp	.L34
.L61:
	movzbl	23(%esp), %edx
	leal	1(%edi), %edi
	leal	24(%esp), %esi
	leal	-1(%eax), %ecx
	movb	%dl, 11(%esp)
	movb	%dl, -1(%edi)
	testl	$2, %edi
	je	.L39
.L62:
	movzwl	(%esi), %edx
	addl	$2, %edi
	addl	$2, %esi
	subl	$2, %ecx
	movw	%dx, -2(%edi)
	jmp	.L39
	.size	encode85, .-encode85
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ab!c"
.LC1:
	.string	"%s %s "
.LC2:
	.string	"%04x "
.LC3:
	.string	" %02x"
.LC4:
	.string	"   "
.LC5:
	.string	"  "
.LC6:
	.string	""
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
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$1072, %esp
	movl	%ebx, 32(%esp)
	movl	%esi, 36(%esp)
	movl	32(%esp), %edx
	movl	%edi, 40(%esp)
.L72:
	movl	36(%esp), %eax
	leal	560(%esp), %ecx
	movl	texts.2(,%eax,4), %eax
	movl	%eax, 28(%esp)
	call	encode64
	movsbl	560(%esp), %eax
	testb	%al, %al
	je	.L111
	cmpb	$61, %al
	je	.L111
	leal	560(%esp), %edi
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
.L69:
	movl	%eax, 4(%esp)
	movl	$letters, (%esp)
	movl	%ecx, 44(%esp)
	call	strchr
	testl	%eax, %eax
	je	.L65
	movl	44(%esp), %ecx
	sall	$6, %ebx
	subl	$letters, %eax
	orl	%eax, %ebx
	leal	6(%ecx), %edx
	cmpl	$7, %edx
	jle	.L66
	subl	$2, %ecx
	movl	%ebx, %eax
	shrl	%cl, %eax
	incl	%edi
	movb	%al, 304(%esp,%esi)
	movsbl	(%edi), %eax
	leal	1(%esi), %edx
	testb	%al, %al
	je	.L64
	cmpb	$61, %al
	je	.L64
	movl	%edx, %esi
	jmp	.L69
.L66:
	movsbl	1(%edi), %eax
	incl	%edi
	testb	%al, %al
	je	.L113
	cmpb	$61, %al
	je	.L113
	movl	%edx, %ecx
	jmp	.L69
.L65:
	movl	$.LC1, (%esp)
	movl	28(%esp), %esi
	leal	560(%esp), %eax
	movl	%eax, 8(%esp)
	incl	40(%esp)
	movl	%esi, 4(%esp)
	call	printf
	movl	32(%esp), %edx
	leal	560(%esp), %ecx
	movl	%esi, %eax
.L200:
	call	encode85
	leal	560(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	incl	36(%esp)
	movl	36(%esp), %eax
	cmpl	$8, %eax
	je	.L71
	movl	36(%esp), %eax
	movl	texts.2(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 32(%esp)
	movl	%eax, %edx
	jmp	.L72
.L113:
	movl	%esi, %edx
.L64:
	movl	32(%esp), %esi
	cmpl	%edx, %esi
	jne	.L65
	movl	%esi, 8(%esp)
	movl	28(%esp), %edi
	leal	304(%esp), %eax
	movl	%eax, (%esp)
	movl	%edi, 4(%esp)
	call	memcmp
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	cmpl	$1, %eax
	leal	560(%esp), %eax
	movl	%eax, 8(%esp)
	sbbl	$-1, 40(%esp)
	call	printf
	leal	560(%esp), %ecx
	movl	%esi, %edx
	movl	%edi, %eax
	jmp	.L200
.L71:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	jmp	.L76
	.p2align 4,,10
	.p2align 3
.L205:
	movl	%eax, %edx
	sarl	$3, %edx
	addb	%cl, %dl
	addb	$7, %cl
	movb	%dl, 48(%esp,%eax)
	incl	%eax
	cmpl	$256, %eax
	je	.L204
.L76:
	cmpl	$7, %eax
	jg	.L205
	movb	$0, 48(%esp,%eax)
	addb	$7, %cl
	incl	%eax
	jmp	.L76
.L204:
	xorl	%ecx, %ecx
	movl	%ecx, 36(%esp)
.L75:
	movl	36(%esp), %edx
	leal	560(%esp), %ecx
	leal	48(%esp), %eax
	call	encode64
	movl	%eax, 32(%esp)
	movsbl	560(%esp), %eax
	cmpb	$61, %al
	je	.L114
	testb	%al, %al
	je	.L114
	xorl	%edx, %edx
	xorl	%edi, %edi
	movl	%edx, 44(%esp)
	leal	560(%esp), %esi
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L82:
	movl	%eax, 4(%esp)
	movl	$letters, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L78
	movl	%ebx, %edx
	subl	$letters, %eax
	sall	$6, %edx
	leal	6(%edi), %ecx
	orl	%edx, %eax
	cmpl	$7, %ecx
	movl	%eax, %ebx
	jle	.L79
	leal	-2(%edi), %ecx
	movl	44(%esp), %edi
	incl	%esi
	shrl	%cl, %eax
	movb	%al, 304(%esp,%edi)
	movsbl	(%esi), %eax
	leal	1(%edi), %edx
	testb	%al, %al
	je	.L77
	cmpb	$61, %al
	je	.L77
	movl	%edx, 44(%esp)
.L80:
	movl	%ecx, %edi
	jmp	.L82
.L79:
	movsbl	1(%esi), %eax
	incl	%esi
	testb	%al, %al
	je	.L116
	cmpb	$61, %al
	jne	.L80
.L116:
	movl	44(%esp), %edx
.L77:
	movl	36(%esp), %eax
	cmpl	%eax, %edx
	jne	.L78
	movl	%eax, 8(%esp)
	movl	%eax, %esi
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	leal	304(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L78
	leal	2(%esi), %edx
	movl	$-1431655765, %eax
	movl	32(%esp), %ecx
	mull	%edx
	movl	%edx, %eax
	shrl	%eax
	sall	$2, %eax
	cmpl	%ecx, %eax
	setne	%al
	movzbl	%al, %eax
.L84:
	addl	$17, 36(%esp)
	addl	%eax, 40(%esp)
	movl	36(%esp), %eax
	cmpl	$272, %eax
	jne	.L75
	leal	560(%esp), %eax
	xorl	%esi, %esi
	movl	%eax, (%esp)
	call	puts
	leal	560(%esp), %ecx
	movl	$61, %edx
	leal	48(%esp), %eax
	call	encode85
	leal	560(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.L90:
	movl	%esi, 4(%esp)
	movl	%esi, %edi
	addl	$16, %esi
	movl	$.LC2, (%esp)
	call	printf
	leal	15(%edi), %edx
	movl	$74, %eax
	movl	%esi, 44(%esp)
	cmpl	%eax, %edx
	movl	%edi, %esi
	cmova	%eax, %edx
	movl	%edx, %ebx
.L85:
	movzbl	48(%esp,%esi), %eax
	incl	%esi
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jnb	.L85
	movl	%esi, %ebx
	movl	44(%esp), %esi
	cmpl	%esi, %ebx
	jnb	.L203
.L87:
	movl	$.LC4, (%esp)
	incl	%ebx
	call	printf
	cmpl	%esi, %ebx
	jb	.L87
.L203:
	movl	$.LC5, (%esp)
	call	printf
	jmp	.L89
.L206:
	movl	%eax, (%esp)
	incl	%edi
	call	putchar
	cmpl	$75, %edi
	je	.L95
.L202:
	cmpl	%esi, %edi
	jnb	.L95
.L89:
	movzbl	48(%esp,%edi), %eax
	movb	%al, %dl
	subb	$32, %dl
	cmpb	$94, %dl
	jbe	.L206
	movl	$46, (%esp)
	incl	%edi
	call	putchar
	cmpl	$75, %edi
	jne	.L202
.L95:
	movl	$.LC6, (%esp)
	call	puts
	cmpl	$80, %esi
	jne	.L90
	movl	$.LC0, %esi
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	movl	$97, %eax
.L91:
	movl	%eax, 4(%esp)
	movl	$letters, (%esp)
	movl	%ecx, 44(%esp)
	call	strchr
	testl	%eax, %eax
	je	.L117
	movl	44(%esp), %ecx
	sall	$6, %edi
	subl	$letters, %eax
	orl	%eax, %edi
	leal	6(%ecx), %edx
	cmpl	$7, %edx
	jle	.L97
	subl	$2, %ecx
	movl	%edi, %eax
	shrl	%cl, %eax
	incl	%esi
	movb	%al, 304(%esp,%ebx)
	movsbl	(%esi), %eax
	leal	1(%ebx), %edx
	movl	%edx, %ebx
	cmpb	$61, %al
	je	.L96
	testb	%al, %al
	jne	.L91
.L96:
	movl	%ebx, 4(%esp)
	movl	$1, %edi
	movl	$.LC7, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L110:
	xorl	%eax, %eax
	movl	$steps.1+2, %esi
	movb	%al, 560(%esp)
	movl	%edi, %ebx
	movl	%edi, 44(%esp)
	.p2align 4
	.p2align 3
.L100:
	movswl	-2(%esi), %edi
	cmpl	%ebx, %edi
	jg	.L207
	.p2align 4
	.p2align 3
.L101:
	movl	%esi, 4(%esp)
	leal	560(%esp), %eax
	subl	%edi, %ebx
	movl	%eax, (%esp)
	call	strcat
	cmpl	%edi, %ebx
	jge	.L101
	addl	$6, %esi
	testl	%ebx, %ebx
	jne	.L100
	movzbl	560(%esp), %eax
	movl	44(%esp), %edi
	testb	%al, %al
	je	.L106
	movswl	values.0(%eax,%eax), %esi
	leal	560(%esp), %ecx
	.p2align 4
	.p2align 3
.L108:
	movl	%esi, %eax
	movzbl	1(%ecx), %esi
	movl	%esi, %edx
	movswl	values.0(%esi,%esi), %esi
	cmpl	%eax, %esi
	jle	.L107
	negl	%eax
.L107:
	addl	%eax, %ebx
	incl	%ecx
	testb	%dl, %dl
	jne	.L108
.L106:
	xorl	%eax, %eax
	cmpl	%ebx, %edi
	setne	%al
	addl	%eax, 40(%esp)
	imull	$-619094385, %edi, %eax
	rorl	$2, %eax
	cmpl	$9673349, %eax
	jbe	.L208
.L109:
	incl	%edi
	cmpl	$4000, %edi
	jne	.L110
	movl	$.LC9, (%esp)
	movl	40(%esp), %esi
	movl	%esi, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L97:
	movsbl	1(%esi), %eax
	incl	%esi
	testb	%al, %al
	je	.L96
	cmpb	$61, %al
	je	.L96
	movl	%edx, %ecx
	jmp	.L91
.L78:
	movl	$1, %eax
	.p2align 4,,2
	jmp	.L84
	.p2align 4,,10
	.p2align 3
.L207:
	addl	$6, %esi
	jmp	.L100
.L208:
	movl	%edi, 4(%esp)
	leal	560(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
	jmp	.L109
.L114:
	xorl	%edx, %edx
	jmp	.L77
.L111:
	xorl	%edx, %edx
	.p2align 4,,7
	jmp	.L64
.L117:
	orl	$-1, %ebx
	.p2align 4,,4
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
	.long	.LC6
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
