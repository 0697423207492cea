	.file	"scanf.c"
	.text
	.p2align 4
	.type	skip_space, @function
skip_space:
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$20, %esp
	.p2align 4
	.p2align 3
.L2:
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	fgetc
	movl	%eax, %ebx
	xorl	%eax, %eax
	cmpl	$-1, %ebx
	setne	%al
	addl	%eax, 4(%esi)
	movl	%ebx, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L2
	cmpl	$-1, %ebx
	je	.L1
	movl	(%esi), %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	ungetc
	decl	4(%esi)
.L1:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	skip_space, .-skip_space
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"hljzt"
	.text
	.p2align 4
	.globl	vfscanf
	.type	vfscanf, @function
vfscanf:
	pushl	%ebp
	xorl	%eax, %eax
	pushl	%edi
	xorl	%edx, %edx
	pushl	%esi
	pushl	%ebx
	subl	$364, %esp
	movl	%eax, 76(%esp)
	movl	388(%esp), %edi
	movl	%edx, 52(%esp)
	movl	384(%esp), %eax
	movl	%eax, 72(%esp)
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L10
	.p2align 4
	.p2align 3
.L94:
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	movl	%eax, %ebp
	jne	.L193
	cmpb	$37, (%edi)
	je	.L194
	xorl	%edx, %edx
	xorl	%eax, %eax
.L42:
	movl	%edx, 80(%esp,%eax)
	movl	%edx, 84(%esp,%eax)
	addl	$8, %eax
	cmpl	$272, %eax
	jb	.L42
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	movl	%eax, 36(%esp)
	call	fgetc
	movl	76(%esp), %ecx
	cmpl	$-1, %eax
	setne	%dl
	movzbl	%dl, %esi
	addl	%ecx, %esi
	cmpl	$-1, %eax
	movl	%esi, 76(%esp)
	je	.L44
	movl	%eax, (%esp)
	movl	36(%esp), %ecx
	decl	%esi
	movl	%ecx, 4(%esp)
	call	ungetc
.L50:
	movl	36(%esp), %ebp
	movzbl	(%edi), %ebx
	movl	%ebp, (%esp)
	call	fgetc
	xorl	%edx, %edx
	cmpl	$-1, %eax
	setne	%dl
	addl	%esi, %edx
	cmpl	%eax, %ebx
	movl	%edx, 76(%esp)
	je	.L104
	cmpl	$-1, %eax
	je	.L10
	movl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	call	ungetc
.L10:
	movl	52(%esp), %eax
	addl	$364, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L194:
	movzbl	1(%edi), %ecx
	leal	1(%edi), %eax
	xorl	%edx, %edx
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	cmpb	$37, %cl
	je	.L46
.L16:
	movl	%edx, 80(%esp,%eax)
	movl	%edx, 84(%esp,%eax)
	addl	$8, %eax
	cmpl	$272, %eax
	jb	.L16
	cmpb	$42, %cl
	setne	%al
	je	.L195
	.p2align 4
	.p2align 3
.L18:
	movb	%al, 80(%esp)
	movl	48(%esp), %ebx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L20:
	movl	84(%esp), %eax
	incl	%ebx
	leal	(%eax,%eax,4), %edx
	movsbl	-1(%ebx), %eax
	leal	-48(%eax,%edx,2), %eax
	movl	%eax, 84(%esp)
.L19:
	movzbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L20
	movl	%ebx, %edi
	movl	%eax, %ebx
	movl	$4, %eax
	xorl	%esi, %esi
	movl	%eax, 88(%esp)
	.p2align 4
	.p2align 3
.L21:
	movsbl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	strchr
	testl	%eax, %eax
	je	.L196
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L197
	cmpb	$104, %al
	.p2align 4,,2
	je	.L198
	cmpb	$106, %al
	.p2align 4,,2
	je	.L24
	cmpb	$108, %al
	.p2align 4,,5
	je	.L199
.L26:
	incl	%edi
	.p2align 4,,6
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L193:
	leal	72(%esp), %eax
	call	skip_space
	movl	%edi, 48(%esp)
.L93:
	movl	48(%esp), %eax
	leal	1(%eax), %edi
	movzbl	1(%eax), %eax
	testb	%al, %al
	jne	.L94
	movl	52(%esp), %eax
	addl	$364, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L199:
	incl	%esi
	cmpl	$2, %esi
	jne	.L26
	.p2align 4
	.p2align 3
.L24:
	movl	$8, %eax
	incl	%edi
	movl	%eax, 88(%esp)
	jmp	.L21
.L195:
	addl	$2, %edi
	movl	%edi, 48(%esp)
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L44:
	movl	52(%esp), %edi
	movl	$-1, %eax
	testl	%edi, %edi
	cmovne	%edi, %eax
	movl	%eax, 52(%esp)
	movl	52(%esp), %eax
	addl	$364, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L198:
	movl	88(%esp), %edx
	incl	%edi
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, 88(%esp)
	jmp	.L21
.L104:
	movl	%edi, 48(%esp)
	jmp	.L93
.L196:
	movl	%edi, 48(%esp)
	movzbl	(%edi), %eax
	movb	%al, 92(%esp)
	cmpb	$115, %al
	jne	.L200
	leal	93(%esp), %edi
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L28:
	movl	%esi, (%esp)
	call	isspace
	testl	%eax, %eax
	sete	(%edi,%esi)
	incl	%esi
	cmpl	$256, %esi
	jne	.L28
.L192:
	movzbl	92(%esp), %eax
.L32:
	cmpb	$110, %al
	je	.L201
	subb	$91, %al
	testb	$-9, %al
	jne	.L48
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	movl	%eax, 36(%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %edx
	setne	%al
	movzbl	%al, %esi
	movl	76(%esp), %eax
	addl	%eax, %esi
	cmpl	$-1, %edx
	movl	%esi, 76(%esp)
	je	.L44
	movl	%edx, (%esp)
	movl	36(%esp), %eax
	decl	%esi
	movl	%eax, 4(%esp)
	call	ungetc
	movl	%esi, 76(%esp)
.L51:
	movzbl	80(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	testb	%dl, %dl
	je	.L54
	movl	392(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 56(%esp)
	movl	392(%esp), %eax
	addl	$4, %eax
	movl	%eax, 392(%esp)
.L54:
	movl	84(%esp), %edi
	movzbl	92(%esp), %eax
	testl	%edi, %edi
	jne	.L55
	cmpb	$99, %al
	je	.L202
	subb	$88, %al
	cmpb	$32, %al
	ja	.L10
	movzbl	%al, %eax
	.p2align 4,,2
	jmp	*.L96(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L96:
	.long	.L115
	.long	.L10
	.long	.L10
	.long	.L116
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L118
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L119
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L117
	.long	.L115
	.long	.L10
	.long	.L10
	.long	.L116
	.long	.L10
	.long	.L118
	.long	.L10
	.long	.L10
	.long	.L115
	.text
.L115:
	movl	$2147483647, %edi
.L59:
	movl	$16, %ebp
.L64:
	movl	36(%esp), %ecx
	leal	-1(%edi), %eax
	movl	%eax, 32(%esp)
	movl	%ecx, (%esp)
	call	fgetc
	movl	%eax, %ebx
	xorl	%eax, %eax
	cmpl	$-1, %ebx
	setne	%al
	addl	%eax, %esi
	movl	%esi, 76(%esp)
	leal	-43(%ebx), %eax
	andl	$-3, %eax
	jne	.L107
	movl	32(%esp), %eax
	cmpl	$45, %ebx
	sete	63(%esp)
	testl	%eax, %eax
	je	.L108
	movl	36(%esp), %ecx
	leal	-2(%edi), %eax
	movl	%eax, 32(%esp)
	movl	%ecx, (%esp)
	call	fgetc
	movl	%eax, %ebx
	xorl	%eax, %eax
	cmpl	$-1, %ebx
	setne	%al
	addl	%esi, %eax
	cmpl	$48, %ebx
	movl	%eax, 76(%esp)
	je	.L203
.L77:
	movb	$0, 24(%esp)
	testl	%ebp, %ebp
	movl	$10, %eax
	cmove	%eax, %ebp
.L78:
	movl	%ebp, %eax
	xorl	%esi, %esi
	movl	%ebp, 40(%esp)
	sarl	$31, %eax
	xorl	%edi, %edi
	movl	%eax, 44(%esp)
	jmp	.L83
	.p2align 4,,10
	.p2align 3
.L204:
	leal	-48(%ebx), %eax
	cmpl	%eax, %ebp
	jle	.L90
.L89:
	movl	%ebx, (%esp)
	movl	44(%esp), %ecx
	movl	%edi, %eax
	imull	%ebp, %eax
	imull	%esi, %ecx
	addl	%eax, %ecx
	movl	%esi, %eax
	mull	%ebp
	movl	%edx, 28(%esp)
	addl	%ecx, 28(%esp)
	movl	%eax, 24(%esp)
	call	isdigit
	testl	%eax, %eax
	je	.L81
	leal	-48(%ebx), %esi
	movl	%esi, %edi
	sarl	$31, %edi
.L82:
	movl	32(%esp), %eax
	movl	$-1, %ebx
	addl	24(%esp), %esi
	movb	$1, 24(%esp)
	adcl	28(%esp), %edi
	testl	%eax, %eax
	je	.L83
	decl	%eax
	movl	%eax, 32(%esp)
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	fgetc
	movl	%eax, %ebx
	xorl	%eax, %eax
	cmpl	$-1, %ebx
	setne	%al
	addl	%eax, 76(%esp)
.L83:
	movl	%ebx, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L204
	movl	%ebx, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L90
	movl	%ebx, (%esp)
	call	tolower
	subl	$87, %eax
	cmpl	%eax, %ebp
	jg	.L89
	.p2align 4
	.p2align 3
.L90:
	cmpl	$-1, %ebx
	je	.L87
	movl	%ebx, (%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	ungetc
	decl	76(%esp)
.L87:
	cmpb	$0, 63(%esp)
	je	.L91
	negl	%esi
	adcl	$0, %edi
	negl	%edi
.L91:
	cmpb	$0, 24(%esp)
	je	.L10
	movl	56(%esp), %edx
	testl	%edx, %edx
	je	.L69
	movl	%esi, 64(%esp)
	movl	88(%esp), %eax
	movl	%edi, 68(%esp)
	movl	%eax, 8(%esp)
	leal	64(%esp), %eax
	movl	%eax, 4(%esp)
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	memcpy
	movzbl	80(%esp), %edx
	jmp	.L66
.L118:
	movl	$2147483647, %edi
.L61:
	movl	$10, %ebp
	jmp	.L64
.L116:
	movl	56(%esp), %ebx
	movl	$2147483647, %edi
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L206:
	cmpb	$0, 93(%esp,%eax)
	je	.L205
	testl	%ebx, %ebx
	je	.L70
	movb	%al, (%ebx,%ebp)
.L70:
	incl	%ebp
	cmpl	%edi, %ebp
	je	.L95
.L72:
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	fgetc
	xorl	%edx, %edx
	cmpl	$-1, %eax
	setne	%dl
	addl	%edx, %esi
	cmpl	$-1, %eax
	movl	%esi, 76(%esp)
	jne	.L206
.L95:
	testl	%ebp, %ebp
	jle	.L10
	movl	56(%esp), %eax
	testl	%eax, %eax
	je	.L75
	movb	$0, (%eax,%ebp)
	movzbl	80(%esp), %edx
	.p2align 4
	.p2align 3
.L66:
	addl	%edx, 52(%esp)
	jmp	.L93
	.p2align 4,,10
	.p2align 3
.L81:
	movl	%ebx, (%esp)
	xorl	%edi, %edi
	movl	$2147483647, %esi
	call	isalpha
	testl	%eax, %eax
	je	.L82
	movl	%ebx, (%esp)
	call	tolower
	leal	-87(%eax), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	jmp	.L82
	.p2align 4,,10
	.p2align 3
.L55:
	subb	$88, %al
	cmpb	$32, %al
	ja	.L10
	movzbl	%al, %eax
	jmp	*.L60(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L60:
	.long	.L59
	.long	.L10
	.long	.L10
	.long	.L188
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L65
	.long	.L61
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L64
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L63
	.long	.L59
	.long	.L10
	.long	.L10
	.long	.L188
	.long	.L10
	.long	.L61
	.long	.L10
	.long	.L10
	.long	.L59
	.text
.L188:
	movl	56(%esp), %ebx
	jmp	.L72
.L117:
	movl	$2147483647, %edi
.L63:
	movl	$8, %ebp
	jmp	.L64
.L197:
	movl	%edi, 48(%esp)
	movb	$0, 92(%esp)
.L48:
	leal	72(%esp), %eax
	call	skip_space
	movl	72(%esp), %edi
	movl	%edi, (%esp)
	movl	%edi, 36(%esp)
	call	fgetc
	cmpl	$-1, %eax
	setne	%dl
	movzbl	%dl, %esi
	movl	76(%esp), %edx
	addl	%edx, %esi
	cmpl	$-1, %eax
	movl	%esi, 76(%esp)
	je	.L44
	movl	%edi, 4(%esp)
	decl	%esi
	movl	%eax, (%esp)
	call	ungetc
	testl	%ebx, %ebx
	movl	%esi, 76(%esp)
	je	.L51
	movl	48(%esp), %edi
	jmp	.L50
.L75:
	testl	%ebp, %ebp
	jle	.L10
.L69:
	movzbl	80(%esp), %edx
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L107:
	movb	$0, 63(%esp)
	cmpl	$48, %ebx
	jne	.L77
.L203:
	movb	$0, 24(%esp)
	testl	$-17, %ebp
	jne	.L78
	movl	32(%esp), %eax
	testl	%eax, %eax
	je	.L110
	movl	36(%esp), %edi
	leal	-1(%eax), %esi
	movl	%edi, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	setne	%al
	movl	%ebx, %ecx
	movzbl	%al, %edi
	movl	76(%esp), %eax
	andl	$-33, %ecx
	addl	%eax, %edi
	cmpl	$88, %ecx
	movl	%edi, 76(%esp)
	jne	.L79
	testl	%esi, %esi
	je	.L111
	movl	36(%esp), %eax
	movl	$16, %ebp
	subl	$2, 32(%esp)
	movl	%eax, (%esp)
	call	fgetc
	movb	$1, 24(%esp)
	movl	%eax, %ebx
	xorl	%eax, %eax
	cmpl	$-1, %ebx
	setne	%al
	addl	%edi, %eax
	movl	%eax, 76(%esp)
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L202:
	movl	$1, %edi
.L56:
	movl	56(%esp), %eax
	movl	36(%esp), %ebp
	addl	%eax, %edi
	movl	%eax, %ebx
	movl	%edi, 24(%esp)
	movl	%eax, %edi
	jmp	.L68
	.p2align 4,,10
	.p2align 3
.L207:
	testl	%edi, %edi
	je	.L67
	movb	%al, (%ebx)
.L67:
	incl	%ebx
	cmpl	%ebx, 24(%esp)
	je	.L69
.L68:
	movl	%ebp, (%esp)
	call	fgetc
	xorl	%edx, %edx
	cmpl	$-1, %eax
	setne	%dl
	addl	%edx, %esi
	cmpl	$-1, %eax
	movl	%esi, 76(%esp)
	jne	.L207
	jmp	.L10
.L205:
	movl	%eax, (%esp)
	movl	36(%esp), %edi
	decl	%esi
	movl	%edi, 4(%esp)
	call	ungetc
	movl	%esi, 76(%esp)
	jmp	.L95
.L201:
	movl	76(%esp), %edx
	movl	392(%esp), %eax
	movl	%edx, 64(%esp)
	sarl	$31, %edx
	movl	%edx, 68(%esp)
	movl	88(%esp), %edx
	leal	4(%eax), %ebx
	movl	(%eax), %eax
	movl	%edx, 8(%esp)
	leal	64(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	movl	%ebx, 392(%esp)
	jmp	.L93
.L110:
	xorl	%esi, %esi
	movl	$-1, %ebx
.L79:
	movl	%esi, 32(%esp)
	testl	%ebp, %ebp
	movb	$1, 24(%esp)
	jne	.L112
	movl	$8, %ebp
	jmp	.L78
.L200:
	cmpb	$91, %al
	jne	.L32
	movl	48(%esp), %edi
	movzbl	1(%edi), %eax
	movl	%edi, %esi
	movl	$256, %edi
	movl	%edi, 8(%esp)
	leal	93(%esp), %edi
	movl	%edi, (%esp)
	movl	%ebx, %edi
	movb	%al, 32(%esp)
	cmpb	$94, %al
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	addl	%eax, %esi
	call	memset
	movzbl	1(%esi), %eax
	movb	%al, %bl
	.p2align 4
	.p2align 3
.L37:
	leal	1(%esi), %ecx
	movzbl	%bl, %eax
	testb	%al, %al
	je	.L208
	movzbl	2(%esi), %ebx
	cmpb	$45, %bl
	je	.L209
	movzbl	%al, %edx
	movl	%ecx, %esi
.L35:
	cmpb	%al, %dl
	jb	.L40
.L36:
	cmpb	$94, 32(%esp)
	leal	80(%esp), %ecx
	setne	24(%esp)
	addl	%ecx, %eax
	leal	81(%esp), %ecx
	addl	%ecx, %edx
	movzbl	24(%esp), %ecx
	.p2align 4
	.p2align 3
.L39:
	movb	%cl, 13(%eax)
	incl	%eax
	cmpl	%eax, %edx
	jne	.L39
.L40:
	cmpb	$93, %bl
	jne	.L37
	movl	%esi, 48(%esp)
	movl	%edi, %ebx
	incl	48(%esp)
	jmp	.L192
.L209:
	movzbl	3(%esi), %edx
	cmpb	$93, %dl
	je	.L101
	testb	%dl, %dl
	je	.L101
	movzbl	4(%esi), %ebx
	addl	$3, %esi
	jmp	.L35
.L101:
	movl	%ecx, %esi
	movzbl	%al, %edx
	jmp	.L36
.L112:
	movl	$16, %ebp
	jmp	.L78
.L65:
	testl	%edi, %edi
	jg	.L56
	.p2align 4,,4
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L119:
	xorl	%ebp, %ebp
	movl	$2147483647, %edi
	jmp	.L64
.L208:
	movl	%esi, 48(%esp)
	movzbl	92(%esp), %eax
	movl	%edi, %ebx
	jmp	.L32
.L108:
	movl	$-1, %ebx
	jmp	.L77
.L111:
	movb	$1, 24(%esp)
	xorl	%ecx, %ecx
	movl	$-1, %ebx
	movl	%ecx, 32(%esp)
	movl	$16, %ebp
	jmp	.L78
.L46:
	movl	%edx, 80(%esp,%eax)
	movl	%edx, 84(%esp,%eax)
	addl	$8, %eax
	cmpl	$272, %eax
	jb	.L46
	movl	$1, %ebx
	jmp	.L48
	.size	vfscanf, .-vfscanf
	.p2align 4
	.globl	vscanf
	.type	vscanf, @function
vscanf:
	subl	$28, %esp
	movl	$__stdin, (%esp)
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	vfscanf
	addl	$28, %esp
	ret
	.size	vscanf, .-vscanf
	.p2align 4
	.globl	vsscanf
	.type	vsscanf, @function
vsscanf:
	subl	$60, %esp
	xorl	%edx, %edx
	movl	%ebx, 56(%esp)
	movl	64(%esp), %ebx
	xorl	%eax, %eax
.L213:
	movl	%edx, 20(%esp,%eax)
	movl	%edx, 24(%esp,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L213
	xorl	%edx, %edx
	movl	$-1, %ecx
	movl	%edx, 20(%esp,%eax)
	movl	%ebx, (%esp)
	movl	%ecx, 16(%esp)
	call	strlen
	movl	%ebx, 40(%esp)
	movl	%eax, 32(%esp)
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	vfscanf
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
	.size	vsscanf, .-vsscanf
	.p2align 4
	.globl	scanf
	.type	scanf, @function
scanf:
	subl	$28, %esp
	movl	$__stdin, (%esp)
	leal	36(%esp), %eax
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	vfscanf
	addl	$28, %esp
	ret
	.size	scanf, .-scanf
	.p2align 4
	.globl	fscanf
	.type	fscanf, @function
fscanf:
	subl	$28, %esp
	leal	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	vfscanf
	addl	$28, %esp
	ret
	.size	fscanf, .-fscanf
	.p2align 4
	.globl	sscanf
	.type	sscanf, @function
sscanf:
	subl	$60, %esp
	xorl	%edx, %edx
	movl	%ebx, 56(%esp)
	movl	64(%esp), %ebx
	xorl	%eax, %eax
.L222:
	movl	%edx, 20(%esp,%eax)
	movl	%edx, 24(%esp,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L222
	xorl	%edx, %edx
	movl	$-1, %ecx
	movl	%edx, 20(%esp,%eax)
	movl	%ebx, (%esp)
	movl	%ecx, 16(%esp)
	call	strlen
	movl	%ebx, 40(%esp)
	movl	%eax, 32(%esp)
	leal	72(%esp), %eax
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	vfscanf
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
	.size	sscanf, .-sscanf
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
