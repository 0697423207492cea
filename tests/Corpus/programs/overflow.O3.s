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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$pairs.1, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	movl	%eax, 124(%esp)
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L96:
	testl	%eax, %eax
	jne	.L59
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
.L56:
	movl	88(%esp), %eax
	movl	$.LC11, %ebx
	movl	%esi, 24(%esp)
	movl	92(%esp), %edx
	movl	$pairs.1+256, %esi
	movl	%edi, 28(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, 36(%esp)
	movl	112(%esp), %eax
	movl	%edx, 40(%esp)
	movl	108(%esp), %edx
	movl	$.LC12, (%esp)
	movl	%eax, 32(%esp)
	movl	84(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%eax, 20(%esp)
	movl	104(%esp), %eax
	movl	%eax, 12(%esp)
	movl	120(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	addl	$16, 124(%esp)
	movl	124(%esp), %eax
	cmpl	%eax, %esi
	je	.L82
.L63:
	movl	124(%esp), %eax
	movl	$.LC3, %edi
	movl	(%eax), %ecx
	movl	4(%eax), %ebx
	movl	12(%eax), %edx
	movl	8(%eax), %eax
	movl	%ecx, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC0, (%esp)
	movl	%edx, 132(%esp)
	movl	%ecx, 136(%esp)
	movl	%ebx, 140(%esp)
	movl	%eax, 128(%esp)
	call	printf
	movzbl	136(%esp), %edx
	movl	$.LC2, (%esp)
	movzbl	128(%esp), %ebx
	movb	%dl, 72(%esp)
	movb	%dl, %al
	movb	%dl, %cl
	addb	%bl, %al
	movb	%al, 112(%esp)
	movb	%dl, %al
	seto	84(%esp)
	subb	%bl, %cl
	movb	%cl, 120(%esp)
	seto	%cl
	imulb	%bl
	movsbl	%cl, %ecx
	movl	%ecx, 16(%esp)
	movb	%al, 104(%esp)
	seto	%al
	movsbl	%al, %eax
	movsbl	104(%esp), %esi
	movl	%eax, 24(%esp)
	movsbl	120(%esp), %eax
	movl	%esi, 28(%esp)
	movl	$.LC1, %esi
	movl	%eax, 20(%esp)
	movsbl	112(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, 12(%esp)
	movsbl	84(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	movzbl	72(%esp), %edx
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	movb	%dl, %cl
	movb	%dl, %al
	addb	%bl, %cl
	setc	84(%esp)
	cmpb	%bl, %dl
	movzbl	104(%esp), %edx
	setb	%cl
	mulb	%bl
	movzbl	%cl, %ecx
	movl	%ecx, 16(%esp)
	movl	%edx, 28(%esp)
	seto	%al
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	movzbl	120(%esp), %eax
	movl	%eax, 20(%esp)
	movzbl	112(%esp), %eax
	movl	%eax, 12(%esp)
	movzbl	84(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	movswl	136(%esp), %eax
	xorl	%ecx, %ecx
	movswl	128(%esp), %edx
	movl	%eax, %edi
	addw	%dx, %di
	movw	%di, 112(%esp)
	jo	.L83
.L14:
	movl	%eax, %edi
	xorl	%ebx, %ebx
	subw	%dx, %di
	jo	.L84
.L16:
	xorl	%esi, %esi
	imulw	%dx, %ax
	jo	.L85
.L18:
	movl	%ecx, 8(%esp)
	cwtl
	movl	$.LC4, %ecx
	movl	%eax, 28(%esp)
	movswl	112(%esp), %eax
	movswl	%di, %edi
	movl	%esi, 24(%esp)
	movl	%ebx, 16(%esp)
	xorl	%ebx, %ebx
	movl	%edi, 20(%esp)
	movl	%eax, 12(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movzwl	136(%esp), %eax
	movzwl	128(%esp), %edx
	movl	%eax, %esi
	addw	%dx, %si
	movw	%si, 112(%esp)
	jc	.L86
.L20:
	movl	%eax, %edi
	subw	%dx, %di
	xorl	%ecx, %ecx
	cmpl	%edx, %eax
	setb	%cl
	xorl	%esi, %esi
	mulw	%dx
	jo	.L87
.L24:
	movzwl	%ax, %eax
	movl	$.LC5, %edx
	movl	%eax, 28(%esp)
	movzwl	112(%esp), %eax
	movzwl	%di, %edi
	movl	%esi, 24(%esp)
	movl	%ecx, 16(%esp)
	movl	%edx, 4(%esp)
	movl	%edi, 20(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	136(%esp), %eax
	xorl	%ecx, %ecx
	movl	128(%esp), %edx
	movl	%eax, %esi
	addl	%edx, %esi
	movl	%esi, 112(%esp)
	jo	.L88
.L26:
	movl	%eax, %edi
	xorl	%ebx, %ebx
	subl	%edx, %edi
	jo	.L89
.L28:
	xorl	%esi, %esi
	imull	%edx, %eax
	jo	.L90
.L30:
	movl	%eax, 28(%esp)
	movl	112(%esp), %eax
	movl	%esi, 24(%esp)
	movl	%ebx, 16(%esp)
	xorl	%ebx, %ebx
	movl	%edi, 20(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC6, %eax
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	136(%esp), %eax
	movl	128(%esp), %edx
	movl	%eax, %esi
	addl	%edx, %esi
	movl	%esi, 112(%esp)
	jc	.L91
.L32:
	movl	%eax, %edi
	xorl	%ecx, %ecx
	subl	%edx, %edi
	setb	%cl
	xorl	%esi, %esi
	mull	%edx
	jo	.L92
.L36:
	movl	%eax, 28(%esp)
	movl	112(%esp), %eax
	movl	%esi, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC7, %eax
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	136(%esp), %esi
	xorl	%eax, %eax
	addl	128(%esp), %esi
	movl	%eax, 120(%esp)
	movl	140(%esp), %edi
	adcl	132(%esp), %edi
	jo	.L93
.L38:
	xorl	%eax, %eax
	movl	140(%esp), %edx
	movl	%eax, 104(%esp)
	movl	136(%esp), %eax
	subl	128(%esp), %eax
	sbbl	132(%esp), %edx
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	jo	.L94
.L40:
	xorl	%eax, %eax
	movl	140(%esp), %ebx
	movl	%eax, 84(%esp)
	movl	136(%esp), %eax
	movl	128(%esp), %edx
	movl	132(%esp), %ecx
	sarl	$31, %eax
	sarl	$31, %edx
	cmpl	%ebx, %eax
	movl	%ecx, 112(%esp)
	jne	.L44
	cmpl	%ecx, %edx
	jne	.L45
	movl	136(%esp), %eax
	imull	128(%esp)
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
.L42:
	movl	%esi, 12(%esp)
	movl	96(%esp), %eax
	movl	%edi, 16(%esp)
	movl	100(%esp), %edx
	movl	$.LC10, (%esp)
	movl	%eax, 36(%esp)
	movl	84(%esp), %eax
	movl	%edx, 40(%esp)
	movl	76(%esp), %edx
	movl	%eax, 32(%esp)
	movl	72(%esp), %eax
	movl	%edx, 28(%esp)
	movl	$.LC9, %edx
	movl	%edx, 4(%esp)
	movl	%eax, 24(%esp)
	movl	104(%esp), %eax
	movl	%eax, 20(%esp)
	movl	120(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	136(%esp), %eax
	xorl	%ecx, %ecx
	addl	128(%esp), %eax
	movl	%ecx, 120(%esp)
	movl	140(%esp), %edx
	adcl	132(%esp), %edx
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	jc	.L95
.L52:
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	movl	%ecx, %esi
	subl	128(%esp), %esi
	movl	%ebx, %edi
	movl	%ebx, %eax
	sbbl	132(%esp), %edi
	cmpl	%esi, %ecx
	movl	%ebx, %ecx
	sbbl	%edi, %eax
	setc	%al
	movzbl	%al, %eax
	movl	%eax, 84(%esp)
	xorl	%eax, %eax
	testl	%ebx, %ebx
	movl	%eax, 112(%esp)
	movl	132(%esp), %eax
	je	.L96
	testl	%eax, %eax
	jne	.L62
	movl	128(%esp), %ebx
.L60:
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%edx, 76(%esp)
	movl	%eax, 72(%esp)
	movl	%ebx, %eax
	movl	76(%esp), %ebx
	mull	%ecx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	testl	%ebx, %ebx
	jne	.L62
	movl	%ecx, 92(%esp)
	movl	72(%esp), %eax
	movl	%eax, 88(%esp)
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L44:
	cmpl	%ecx, %edx
	jne	.L47
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	movl	128(%esp), %ecx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
.L46:
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 112(%esp)
	movl	%ecx, %eax
	movl	%edx, 116(%esp)
	mull	%ebx
	testl	%ebx, %ebx
	movl	%eax, 64(%esp)
	movl	%edx, 68(%esp)
	jns	.L48
	xorl	%eax, %eax
	subl	%eax, 64(%esp)
	sbbl	%ecx, 68(%esp)
.L48:
	testl	%ecx, %ecx
	jns	.L49
	movl	56(%esp), %ecx
	subl	%ecx, 64(%esp)
	movl	60(%esp), %ebx
	sbbl	%ebx, 68(%esp)
.L49:
	movl	116(%esp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	64(%esp), %eax
	adcl	68(%esp), %edx
	movl	%eax, %ebx
	sarl	$31, %ebx
	cmpl	%edx, %ebx
	jne	.L50
	movl	%eax, 100(%esp)
	movl	112(%esp), %eax
	movl	%eax, 96(%esp)
	jmp	.L42
	.p2align 4,,10
	.p2align 3
.L59:
	movl	136(%esp), %ebx
	movl	%eax, %ecx
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L45:
	movl	128(%esp), %eax
	movl	%ecx, %ebx
	movl	132(%esp), %edx
	movl	136(%esp), %ecx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L82:
	movl	$10, %edx
	movl	$-6, %ebx
	movl	%edx, 112(%esp)
	movb	$-6, %cl
	movl	$-6, %eax
	movb	%cl, 136(%esp)
	movl	$-1, %edx
	movl	$65530, %edi
	movl	%ebx, %esi
	.p2align 4
	.p2align 3
.L64:
	movl	%eax, 16(%esp)
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%edx, 20(%esp)
	addl	$1, %ecx
	movl	%ecx, 128(%esp)
	leal	1(%edi), %ecx
	adcl	$0, %ebx
	movl	%esi, 12(%esp)
	movzwl	%cx, %ecx
	movl	%ecx, 124(%esp)
	movzbl	136(%esp), %ecx
	movl	%edi, 8(%esp)
	movl	$.LC13, (%esp)
	movl	%ebx, 132(%esp)
	movzbl	%cl, %eax
	movb	%cl, %bl
	movl	%eax, 4(%esp)
	incb	%bl
	call	printf
	movl	124(%esp), %ecx
	movb	%bl, %al
	addb	%al, %al
	addb	%al, %bl
	movb	%bl, 136(%esp)
	leal	1(%esi), %eax
	xorl	%ebx, %ebx
	imull	%ecx, %ecx
	movl	%eax, %edx
	sall	$16, %edx
	leal	-7(%eax,%edx), %esi
	movl	128(%esp), %eax
	movzwl	%cx, %edi
	movl	132(%esp), %ecx
	imull	%eax, %ecx
	mull	%eax
	addl	%ecx, %ecx
	addl	%ecx, %edx
	addl	%esi, %eax
	adcl	%ebx, %edx
	decl	112(%esp)
	jne	.L64
	movl	$.LC14, (%esp)
	movl	$-1, %edx
	movl	$3, %eax
	movl	%edx, 4(%esp)
	movl	$-2147483648, %ebx
	movl	$2147483647, %esi
	movl	%eax, 8(%esp)
	movl	$-1, %edi
	call	printf
	movl	$-2, %ecx
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 4(%esp)
	xorl	%esi, %esi
	movl	$.LC15, (%esp)
	call	printf
	movl	$-32768, %eax
	movl	%eax, 8(%esp)
	movl	$32767, %eax
	movl	%edi, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$-5, %eax
	movl	%eax, 12(%esp)
	movl	$-1, %eax
	movl	%eax, 8(%esp)
	movl	$2147483646, %eax
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$50, %eax
	movl	texts.0(,%esi,4), %ecx
	testb	%al, %al
	je	.L76
.L98:
	subl	$48, %eax
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L72:
	imull	$10, %eax, %eax
	jo	.L69
	subl	$48, %edx
	xorl	%edi, %edi
	addl	%edx, %eax
	jo	.L97
.L70:
	testl	%edi, %edi
	jne	.L69
.L66:
	movsbl	1(%ecx), %edx
	incl	%ecx
	testb	%dl, %dl
	jne	.L72
.L65:
	movl	%eax, 4(%esp)
	incl	%esi
	incl	%ebx
	movl	$.LC16, (%esp)
	call	printf
	cmpl	$4, %esi
	je	.L73
.L99:
	movl	texts.0(,%esi,4), %eax
	movl	texts.0(,%esi,4), %ecx
	movsbl	(%eax), %eax
	testb	%al, %al
	jne	.L98
.L76:
	xorl	%eax, %eax
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L69:
	movl	$.LC18, (%esp)
	incl	%esi
	call	printf
	cmpl	$4, %esi
	jne	.L99
.L73:
	movl	$.LC17, (%esp)
	call	puts
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L62:
	movl	128(%esp), %eax
	movl	$1, 112(%esp)
	movl	140(%esp), %edx
	movl	136(%esp), %ecx
	imull	%eax, %edx
	movl	132(%esp), %eax
	imull	%ecx, %eax
	leal	(%edx,%eax), %ecx
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 88(%esp)
	addl	%ecx, %edx
	movl	%edx, 92(%esp)
	jmp	.L56
.L47:
	movl	128(%esp), %eax
	movl	140(%esp), %edx
	movl	136(%esp), %ecx
	imull	%eax, %edx
	movl	132(%esp), %eax
	imull	%ecx, %eax
	leal	(%edx,%eax), %ecx
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 96(%esp)
	addl	%ecx, %edx
	movl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, 100(%esp)
	leal	1(%ebx), %eax
	cmpl	$1, %eax
	ja	.L43
	movl	112(%esp), %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.L43
	movl	112(%esp), %eax
	cmpl	%eax, %ebx
	je	.L100
	cmpl	$0, 100(%esp)
	js	.L42
.L43:
	movl	$1, 84(%esp)
	jmp	.L42
.L100:
	xorl	%ebx, %ebx
	xchgl	%ecx, %edx
	cmpl	%ecx, %ebx
	sbbl	%edx, %ebx
	jl	.L42
	jmp	.L43
.L97:
	movl	$1, %edi
	jmp	.L70
.L88:
	movl	$1, %ecx
	jmp	.L26
.L87:
	movl	$1, %esi
	jmp	.L24
.L86:
	movl	$1, %ebx
	jmp	.L20
.L85:
	movl	$1, %esi
	jmp	.L18
.L84:
	movl	$1, %ebx
	jmp	.L16
.L83:
	movl	$1, %ecx
	jmp	.L14
.L92:
	movl	$1, %esi
	jmp	.L36
.L91:
	movl	$1, %ebx
	jmp	.L32
.L90:
	movl	$1, %esi
	jmp	.L30
.L89:
	movl	$1, %ebx
	jmp	.L28
.L94:
	movl	$1, 104(%esp)
	jmp	.L40
.L93:
	movl	$1, 120(%esp)
	jmp	.L38
.L95:
	movl	$1, 120(%esp)
	jmp	.L52
.L50:
	movl	128(%esp), %ebx
	movl	140(%esp), %ecx
	movl	136(%esp), %eax
	imull	%ebx, %ecx
	movl	132(%esp), %ebx
	imull	%eax, %ebx
	movl	136(%esp), %eax
	mull	128(%esp)
	addl	%ebx, %ecx
	movl	%eax, 96(%esp)
	addl	%ecx, %edx
	movl	%edx, 100(%esp)
	jmp	.L43
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
