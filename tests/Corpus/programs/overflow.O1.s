	.file	"overflow.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%lld, %lld\n"
.LC1:
	.string	"int8_t"
.LC2:
	.string	"%-9s %d %d %d %d %d %d\n"
.LC3:
	.string	"uint8_t"
.LC4:
	.string	"int16_t"
.LC5:
	.string	"uint16_t"
.LC6:
	.string	"int32_t"
.LC7:
	.string	"uint32_t"
.LC8:
	.string	"%-9s %d %u %d %u %d %u\n"
.LC9:
	.string	"long long"
.LC10:
	.string	"%-9s %d %lld %d %lld %d %lld\n"
.LC11:
	.string	"unsigned long long"
.LC12:
	.string	"%-9s %d %llu %d %llu %d %llu\n"
.LC13:
	.string	"%u %u %u %llu\n"
.LC14:
	.string	"%u %u\n"
.LC15:
	.string	"%d %d %d\n"
.LC16:
	.string	"%d "
.LC17:
	.string	""
.LC18:
	.string	"too large "
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
	subl	$144, %esp
	movl	$pairs.1, 120(%esp)
	jmp	.L63
.L83:
	movw	$1, 100(%esp)
	jmp	.L14
.L84:
	movl	$1, %ecx
	jmp	.L16
.L85:
	movl	$1, %ebx
	jmp	.L18
.L86:
	movw	$1, 100(%esp)
	jmp	.L20
.L87:
	movl	$1, %ebx
	jmp	.L24
.L88:
	movl	$1, %esi
	jmp	.L26
.L89:
	movl	$1, %ecx
	jmp	.L28
.L90:
	movl	$1, %ebx
	jmp	.L30
.L91:
	movl	$1, %esi
	jmp	.L32
.L92:
	movl	$1, %ebx
	jmp	.L36
.L93:
	movl	$1, 100(%esp)
	jmp	.L38
.L94:
	movl	$1, 96(%esp)
	jmp	.L40
.L45:
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	%ecx, %ebx
	movl	136(%esp), %ecx
.L46:
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 64(%esp)
	movl	%edx, 68(%esp)
	movl	%ecx, %eax
	mull	%ebx
	movl	%eax, %esi
	movl	%edx, %edi
	testl	%ebx, %ebx
	jns	.L48
	movl	%ecx, %esi
	movl	$0, %edi
	movl	%esi, %edi
	movl	$0, %esi
	subl	%esi, %eax
	sbbl	%edi, %edx
	movl	%eax, %esi
	movl	%edx, %edi
.L48:
	testl	%ecx, %ecx
	jns	.L49
	movl	%esi, %eax
	movl	%edi, %edx
	movl	56(%esp), %esi
	movl	60(%esp), %edi
	subl	%esi, %eax
	sbbl	%edi, %edx
	movl	%eax, %esi
	movl	%edx, %edi
.L49:
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, %ebx
	sarl	$31, %ebx
	cmpl	%edx, %ebx
	jne	.L50
	movl	%eax, 116(%esp)
	movl	64(%esp), %eax
	movl	%eax, 112(%esp)
	jmp	.L42
.L44:
	cmpl	%ecx, %edx
	jne	.L47
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	128(%esp), %ecx
	jmp	.L46
.L47:
	movl	140(%esp), %edx
	movl	128(%esp), %eax
	imull	%eax, %edx
	movl	132(%esp), %eax
	movl	136(%esp), %esi
	imull	%esi, %eax
	leal	(%edx,%eax), %esi
	movl	136(%esp), %eax
	mull	128(%esp)
	addl	%esi, %edx
	movl	%eax, %esi
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	leal	1(%ebx), %eax
	cmpl	$1, %eax
	ja	.L43
	leal	1(%ecx), %eax
	cmpl	$1, %eax
	ja	.L43
	cmpl	%ecx, %ebx
	jne	.L51
	movl	$0, %eax
	cmpl	%esi, %eax
	sbbl	%edx, %eax
	jl	.L42
	jmp	.L43
.L51:
	cmpl	$0, 116(%esp)
	js	.L42
	.p2align 4,,6
	jmp	.L43
.L50:
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	movl	%edx, %ecx
	movl	128(%esp), %esi
	imull	%esi, %ecx
	movl	132(%esp), %esi
	imull	%eax, %esi
	addl	%esi, %ecx
	movl	136(%esp), %eax
	mull	128(%esp)
	addl	%ecx, %edx
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
.L43:
	movl	$1, 88(%esp)
	jmp	.L42
.L95:
	movl	$1, 96(%esp)
	jmp	.L52
.L59:
	movl	%eax, %ecx
	movl	136(%esp), %ebx
.L60:
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	movl	%ebx, %eax
	mull	%ecx
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	testl	%ebx, %ebx
	jne	.L62
	movl	%ecx, 108(%esp)
	movl	72(%esp), %eax
	movl	%eax, 104(%esp)
.L56:
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, 36(%esp)
	movl	%edx, 40(%esp)
	movl	100(%esp), %eax
	movl	%eax, 32(%esp)
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	movl	80(%esp), %eax
	movl	%eax, 20(%esp)
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	96(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	addl	$16, 120(%esp)
	movl	120(%esp), %eax
	cmpl	$pairs.1+256, %eax
	je	.L82
.L63:
	movl	120(%esp), %eax
	movl	(%eax), %ecx
	movl	4(%eax), %ebx
	movl	12(%eax), %edx
	movl	8(%eax), %eax
	movl	%eax, 128(%esp)
	movl	%edx, 132(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%ecx, 136(%esp)
	movl	%ebx, 140(%esp)
	movl	%ecx, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movzbl	136(%esp), %eax
	movzbl	128(%esp), %edx
	movb	%al, %bl
	addb	%dl, %bl
	seto	100(%esp)
	movb	%al, %cl
	subb	%dl, %cl
	movb	%cl, 96(%esp)
	seto	%cl
	imulb	%dl
	movsbl	%al, %eax
	movl	%eax, 28(%esp)
	seto	%al
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	movsbl	96(%esp), %eax
	movl	%eax, 20(%esp)
	andb	$1, %cl
	movzbl	%cl, %ecx
	movl	%ecx, 16(%esp)
	movsbl	%bl, %ebx
	movl	%ebx, 12(%esp)
	movzbl	100(%esp), %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movzbl	136(%esp), %eax
	movzbl	128(%esp), %edx
	movb	%al, %bl
	addb	%dl, %bl
	setc	100(%esp)
	movb	%al, %cl
	subb	%dl, %cl
	movb	%cl, 96(%esp)
	setb	%cl
	mulb	%dl
	movzbl	%al, %eax
	movl	%eax, 28(%esp)
	seto	%al
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	movzbl	96(%esp), %eax
	movl	%eax, 20(%esp)
	andb	$1, %cl
	movzbl	%cl, %ecx
	movl	%ecx, 16(%esp)
	movzbl	%bl, %ebx
	movl	%ebx, 12(%esp)
	movzbl	100(%esp), %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movswl	136(%esp), %eax
	movswl	128(%esp), %edx
	movw	$0, 100(%esp)
	movl	%eax, %esi
	addw	%dx, %si
	jo	.L83
.L14:
	movl	$0, %ecx
	movl	%eax, %edi
	subw	%dx, %di
	jo	.L84
.L16:
	movl	$0, %ebx
	imulw	%dx, %ax
	jo	.L85
.L18:
	cwtl
	movl	%eax, 28(%esp)
	andl	$1, %ebx
	movl	%ebx, 24(%esp)
	movswl	%di, %edi
	movl	%edi, 20(%esp)
	andl	$1, %ecx
	movl	%ecx, 16(%esp)
	movswl	%si, %esi
	movl	%esi, 12(%esp)
	movl	100(%esp), %eax
	andl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movzwl	136(%esp), %eax
	movzwl	128(%esp), %edx
	movw	$0, 100(%esp)
	movl	%eax, %edi
	addw	%dx, %di
	jc	.L86
.L20:
	movl	%eax, %esi
	subw	%dx, %si
	cmpl	%edx, %eax
	setb	%cl
	movzbl	%cl, %ecx
	movl	$0, %ebx
	mulw	%dx
	jo	.L87
.L24:
	movzwl	%ax, %eax
	movl	%eax, 28(%esp)
	andl	$1, %ebx
	movl	%ebx, 24(%esp)
	movzwl	%si, %esi
	movl	%esi, 20(%esp)
	andl	$1, %ecx
	movl	%ecx, 16(%esp)
	movzwl	%di, %edi
	movl	%edi, 12(%esp)
	movl	100(%esp), %eax
	andl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	136(%esp), %eax
	movl	128(%esp), %edx
	movl	$0, %esi
	movl	%eax, %edi
	addl	%edx, %edi
	movl	%edi, 100(%esp)
	jo	.L88
.L26:
	movl	$0, %ecx
	movl	%eax, %edi
	subl	%edx, %edi
	jo	.L89
.L28:
	movl	$0, %ebx
	imull	%edx, %eax
	jo	.L90
.L30:
	movl	%eax, 28(%esp)
	movl	%ebx, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	100(%esp), %eax
	movl	%eax, 12(%esp)
	movl	%esi, 8(%esp)
	movl	$.LC6, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	136(%esp), %eax
	movl	128(%esp), %edx
	movl	$0, %esi
	movl	%eax, %edi
	addl	%edx, %edi
	movl	%edi, 100(%esp)
	jc	.L91
.L32:
	movl	%eax, %edi
	subl	%edx, %edi
	setb	%cl
	movzbl	%cl, %ecx
	movl	$0, %ebx
	mull	%edx
	jo	.L92
.L36:
	movl	%eax, 28(%esp)
	movl	%ebx, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	100(%esp), %eax
	movl	%eax, 12(%esp)
	movl	%esi, 8(%esp)
	movl	$.LC7, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$0, 100(%esp)
	movl	136(%esp), %esi
	movl	140(%esp), %edi
	addl	128(%esp), %esi
	adcl	132(%esp), %edi
	movl	%esi, 80(%esp)
	movl	%edi, 84(%esp)
	jo	.L93
.L38:
	movl	$0, 96(%esp)
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	subl	128(%esp), %eax
	sbbl	132(%esp), %edx
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	jo	.L94
.L40:
	movl	$0, 88(%esp)
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	movl	%edx, %ebx
	sarl	$31, %eax
	movl	132(%esp), %ecx
	movl	128(%esp), %edx
	sarl	$31, %edx
	cmpl	%ebx, %eax
	jne	.L44
	cmpl	%ecx, %edx
	jne	.L45
	movl	136(%esp), %eax
	imull	128(%esp)
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
.L42:
	movl	112(%esp), %eax
	movl	116(%esp), %edx
	movl	%eax, 36(%esp)
	movl	%edx, 40(%esp)
	movl	88(%esp), %eax
	movl	%eax, 32(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
	movl	96(%esp), %eax
	movl	%eax, 20(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	100(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC9, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$0, 96(%esp)
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	addl	128(%esp), %eax
	adcl	132(%esp), %edx
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	jc	.L95
.L52:
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	movl	%ecx, %esi
	movl	%ebx, %edi
	subl	128(%esp), %esi
	sbbl	132(%esp), %edi
	cmpl	%esi, %ecx
	movl	%ebx, %eax
	sbbl	%edi, %eax
	setc	%al
	movzbl	%al, %eax
	movl	%eax, 80(%esp)
	movl	$0, 100(%esp)
	movl	%ebx, %ecx
	movl	132(%esp), %eax
	testl	%ebx, %ebx
	jne	.L58
	testl	%eax, %eax
	jne	.L59
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	jmp	.L56
.L58:
	testl	%eax, %eax
	jne	.L62
	movl	128(%esp), %ebx
	jmp	.L60
.L62:
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	movl	%ebx, %edx
	movl	128(%esp), %eax
	imull	%eax, %edx
	movl	132(%esp), %eax
	imull	%ecx, %eax
	leal	(%edx,%eax), %ecx
	movl	136(%esp), %eax
	mull	128(%esp)
	addl	%ecx, %edx
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	movl	$1, 100(%esp)
	jmp	.L56
.L82:
	movl	$10, 112(%esp)
	movl	$-6, %eax
	movl	$-1, %edx
	movl	$-6, %esi
	movl	$65530, %ecx
	movb	$-6, 128(%esp)
	movl	%ecx, 136(%esp)
.L64:
	movl	%eax, %ecx
	movl	%edx, %ebx
	addl	$1, %ecx
	adcl	$0, %ebx
	movl	%ecx, 120(%esp)
	movl	%ebx, 124(%esp)
	movl	136(%esp), %ebx
	leal	1(%ebx), %edi
	movzwl	%di, %edi
	movzbl	128(%esp), %ecx
	movb	%cl, %bl
	incb	%bl
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	movl	%esi, 12(%esp)
	movl	136(%esp), %eax
	movl	%eax, 8(%esp)
	movzbl	%cl, %eax
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movb	%bl, %al
	addb	%al, %al
	addb	%al, %bl
	movb	%bl, 128(%esp)
	imull	%edi, %edi
	movzwl	%di, %eax
	movl	%eax, 136(%esp)
	incl	%esi
	movl	%esi, %edi
	sall	$16, %edi
	leal	-7(%esi,%edi), %esi
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%edx, %ebx
	imull	%eax, %ebx
	addl	%ebx, %ebx
	mull	%eax
	addl	%ebx, %edx
	movl	$0, %ebx
	addl	%esi, %eax
	adcl	%ebx, %edx
	decl	112(%esp)
	jne	.L64
	movl	$3, 8(%esp)
	movl	$-1, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	$-2, 12(%esp)
	movl	$-2147483648, 8(%esp)
	movl	$2147483647, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$-1, 12(%esp)
	movl	$-32768, 8(%esp)
	movl	$32767, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$-5, 12(%esp)
	movl	$-1, 8(%esp)
	movl	$2147483646, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$0, %esi
	movl	$0, 136(%esp)
	movl	$0, %ebx
	jmp	.L73
.L97:
	movl	$1, %edi
	jmp	.L67
.L98:
	movl	$1, %edi
	jmp	.L70
.L75:
	movl	$0, %eax
.L65:
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	incl	136(%esp)
.L74:
	incl	%esi
	cmpl	$4, %esi
	je	.L96
.L73:
	movl	texts.0(,%esi,4), %ecx
	movzbl	(%ecx), %eax
	testb	%al, %al
	je	.L75
	movsbl	%al, %eax
	subl	$48, %eax
.L66:
	incl	%ecx
	movzbl	(%ecx), %edx
	testb	%dl, %dl
	je	.L65
	movl	%ebx, %edi
	imull	$10, %eax, %eax
	jo	.L97
.L67:
	testl	%edi, %edi
	jne	.L69
	movsbl	%dl, %edx
	subl	$48, %edx
	movl	%ebx, %edi
	addl	%edx, %eax
	jo	.L98
.L70:
	testl	%edi, %edi
	je	.L66
.L69:
	movl	$.LC18, (%esp)
	call	printf
	jmp	.L74
.L96:
	movl	$.LC17, (%esp)
	call	puts
	movl	136(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC19:
	.string	"2147483647"
.LC20:
	.string	"2147483648"
.LC21:
	.string	"99999999999"
.LC22:
	.string	"42"
	.section	.rodata
	.align 4
	.type	texts.0, @object
	.size	texts.0, 16
texts.0:
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.align 32
	.type	pairs.1, @object
	.size	pairs.1, 256
pairs.1:
	.long	1
	.long	0
	.long	2
	.long	0
	.long	127
	.long	0
	.long	1
	.long	0
	.long	255
	.long	0
	.long	1
	.long	0
	.long	32767
	.long	0
	.long	2
	.long	0
	.long	65535
	.long	0
	.long	65535
	.long	0
	.long	2147483647
	.long	0
	.long	1
	.long	0
	.long	-2147483648
	.long	-1
	.long	-1
	.long	-1
	.long	-1
	.long	-1
	.long	1
	.long	0
	.long	-1
	.long	0
	.long	1
	.long	0
	.long	65536
	.long	0
	.long	65536
	.long	0
	.long	-1
	.long	2147483647
	.long	1
	.long	0
	.long	0
	.long	-2147483648
	.long	-1
	.long	-1
	.long	-1257966796
	.long	0
	.long	-1257966796
	.long	0
	.long	100
	.long	0
	.long	-100
	.long	-1
	.long	16
	.long	0
	.long	16
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.long	-1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
