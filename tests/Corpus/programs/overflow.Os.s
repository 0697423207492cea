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
	.string	""
.LC17:
	.string	"%d "
.LC18:
	.string	"too large "
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
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$104, %esp
	movl	%eax, -52(%ebp)
.L63:
	movl	-52(%ebp), %eax
	subl	$12, %esp
	movl	pairs.1+4(%eax), %edx
	movl	pairs.1(%eax), %eax
	movl	%edx, -28(%ebp)
	movl	%eax, -32(%ebp)
	movl	-52(%ebp), %eax
	movl	pairs.1+12(%eax), %edx
	movl	pairs.1+8(%eax), %eax
	movl	%edx, -36(%ebp)
	movl	%eax, -40(%ebp)
	pushl	%edx
	pushl	%eax
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	$.LC0
	call	printf
	movb	-32(%ebp), %dl
	addl	$32, %esp
	movb	-40(%ebp), %bl
	movb	%dl, -92(%ebp)
	movb	%dl, %al
	addb	%bl, %al
	movb	%al, -72(%ebp)
	movb	%dl, %al
	seto	-88(%ebp)
	subb	%bl, %al
	seto	%cl
	movb	%al, -80(%ebp)
	movb	%dl, %al
	movsbl	%cl, %ecx
	imulb	%bl
	movb	%al, -56(%ebp)
	seto	%al
	movsbl	-56(%ebp), %esi
	movsbl	%al, %eax
	pushl	%esi
	pushl	%eax
	movsbl	-80(%ebp), %eax
	pushl	%eax
	movsbl	-72(%ebp), %eax
	pushl	%ecx
	pushl	%eax
	movsbl	-88(%ebp), %eax
	pushl	%eax
	pushl	$.LC1
	pushl	$.LC2
	call	printf
	movb	-92(%ebp), %dl
	addl	$32, %esp
	movb	%dl, %al
	addb	%bl, %al
	movb	%dl, %al
	setc	-88(%ebp)
	cmpb	%bl, %dl
	movzbl	-56(%ebp), %edx
	setb	%cl
	mulb	%bl
	movzbl	%cl, %ecx
	pushl	%edx
	seto	%al
	movzbl	%al, %eax
	pushl	%eax
	movzbl	-80(%ebp), %eax
	pushl	%eax
	movzbl	-72(%ebp), %eax
	pushl	%ecx
	pushl	%eax
	movzbl	-88(%ebp), %eax
	pushl	%eax
	pushl	$.LC3
	pushl	$.LC2
	call	printf
	movswl	-32(%ebp), %eax
	addl	$32, %esp
	movswl	-40(%ebp), %edx
	xorl	%ecx, %ecx
	movl	%eax, %edi
	addw	%dx, %di
	movw	%di, -72(%ebp)
	jno	.L14
	movl	$1, %ecx
.L14:
	movl	%eax, %edi
	xorl	%ebx, %ebx
	subw	%dx, %di
	jno	.L16
	movl	$1, %ebx
.L16:
	xorl	%esi, %esi
	imulw	%dx, %ax
	jno	.L18
	movl	$1, %esi
.L18:
	cwtl
	movswl	%di, %edi
	pushl	%eax
	movswl	-72(%ebp), %eax
	pushl	%esi
	pushl	%edi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%eax
	pushl	%ecx
	pushl	$.LC4
	pushl	$.LC2
	call	printf
	movzwl	-32(%ebp), %eax
	addl	$32, %esp
	movzwl	-40(%ebp), %edx
	movl	%eax, %edi
	addw	%dx, %di
	movw	%di, -72(%ebp)
	jnc	.L20
	movl	$1, %ebx
.L20:
	movl	%eax, %edi
	subw	%dx, %di
	xorl	%ecx, %ecx
	cmpl	%edx, %eax
	setb	%cl
	xorl	%esi, %esi
	mulw	%dx
	jno	.L24
	movl	$1, %esi
.L24:
	movzwl	%ax, %eax
	movzwl	%di, %edi
	pushl	%eax
	movzwl	-72(%ebp), %eax
	pushl	%esi
	pushl	%edi
	pushl	%ecx
	pushl	%eax
	pushl	%ebx
	pushl	$.LC5
	pushl	$.LC2
	call	printf
	movl	-32(%ebp), %eax
	addl	$32, %esp
	movl	-40(%ebp), %edx
	xorl	%ecx, %ecx
	movl	%eax, %edi
	addl	%edx, %edi
	movl	%edi, -72(%ebp)
	jno	.L26
	movl	$1, %ecx
.L26:
	movl	%eax, %edi
	xorl	%ebx, %ebx
	subl	%edx, %edi
	jno	.L28
	movl	$1, %ebx
.L28:
	xorl	%esi, %esi
	imull	%edx, %eax
	jno	.L30
	movl	$1, %esi
.L30:
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	-72(%ebp)
	pushl	%ecx
	pushl	$.LC6
	pushl	$.LC2
	call	printf
	movl	-32(%ebp), %eax
	addl	$32, %esp
	movl	-40(%ebp), %edx
	movl	%eax, %edi
	addl	%edx, %edi
	movl	%edi, -72(%ebp)
	jnc	.L32
	movl	$1, %ebx
.L32:
	movl	%eax, %edi
	xorl	%ecx, %ecx
	subl	%edx, %edi
	setb	%cl
	xorl	%esi, %esi
	mull	%edx
	jno	.L36
	movl	$1, %esi
.L36:
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	%ecx
	pushl	-72(%ebp)
	pushl	%ebx
	pushl	$.LC7
	pushl	$.LC8
	call	printf
	xorl	%eax, %eax
	addl	$32, %esp
	movl	%eax, -56(%ebp)
	movl	-32(%ebp), %eax
	addl	-40(%ebp), %eax
	movl	-28(%ebp), %edx
	adcl	-36(%ebp), %edx
	movl	%eax, -104(%ebp)
	movl	%edx, -100(%ebp)
	jno	.L38
	movl	$1, -56(%ebp)
.L38:
	movl	-32(%ebp), %eax
	xorl	%edi, %edi
	subl	-40(%ebp), %eax
	movl	%edi, -88(%ebp)
	movl	-28(%ebp), %edx
	sbbl	-36(%ebp), %edx
	movl	%eax, -112(%ebp)
	movl	%edx, -108(%ebp)
	jno	.L40
	movl	$1, -88(%ebp)
.L40:
	movl	-32(%ebp), %edx
	xorl	%esi, %esi
	movl	-28(%ebp), %ebx
	movl	%esi, -92(%ebp)
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %ecx
	sarl	$31, %edx
	sarl	$31, %eax
	cmpl	%ebx, %edx
	jne	.L44
	cmpl	%ecx, %eax
	jne	.L45
	movl	-32(%ebp), %eax
	imull	-40(%ebp)
	movl	%eax, -48(%ebp)
	movl	%edx, -44(%ebp)
	jmp	.L42
.L45:
	movl	-40(%ebp), %eax
	movl	%ecx, %ebx
	movl	-36(%ebp), %edx
	movl	-32(%ebp), %ecx
	movl	%eax, -72(%ebp)
	movl	%edx, -68(%ebp)
	jmp	.L46
.L44:
	cmpl	%ecx, %eax
	jne	.L47
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	-40(%ebp), %ecx
	movl	%eax, -72(%ebp)
	movl	%edx, -68(%ebp)
.L46:
	movl	-32(%ebp), %eax
	mull	-40(%ebp)
	movl	%eax, -80(%ebp)
	movl	%ecx, %eax
	movl	%edx, -76(%ebp)
	mull	%ebx
	testl	%ebx, %ebx
	movl	%eax, %esi
	movl	%edx, %edi
	jns	.L48
	xorl	%eax, %eax
	subl	%eax, %esi
	sbbl	%ecx, %edi
.L48:
	testl	%ecx, %ecx
	jns	.L49
	subl	-72(%ebp), %esi
	sbbl	-68(%ebp), %edi
.L49:
	movl	-76(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	%esi, %eax
	movl	%eax, %ebx
	adcl	%edi, %edx
	sarl	$31, %ebx
	cmpl	%edx, %ebx
	jne	.L50
	movl	%eax, -44(%ebp)
	movl	-80(%ebp), %eax
	movl	%eax, -48(%ebp)
	jmp	.L42
.L47:
	movl	-40(%ebp), %eax
	movl	-28(%ebp), %esi
	movl	-32(%ebp), %edi
	imull	%eax, %esi
	movl	-36(%ebp), %eax
	imull	%edi, %eax
	addl	%eax, %esi
	movl	%edi, %eax
	mull	-40(%ebp)
	movl	%eax, -48(%ebp)
	leal	1(%ebx), %eax
	addl	%esi, %edx
	movl	%edx, -44(%ebp)
	cmpl	$1, %eax
	ja	.L43
	leal	1(%ecx), %eax
	cmpl	$1, %eax
	ja	.L43
	cmpl	%ecx, %ebx
	jne	.L51
	movl	-48(%ebp), %edi
	xorl	%eax, %eax
	cmpl	%edi, %eax
	movl	-44(%ebp), %edi
	sbbl	%edi, %eax
	jl	.L42
	jmp	.L43
.L51:
	cmpl	$0, -44(%ebp)
	js	.L42
	jmp	.L43
.L50:
	movl	-40(%ebp), %eax
	movl	-28(%ebp), %ecx
	movl	-32(%ebp), %edi
	imull	%eax, %ecx
	movl	-36(%ebp), %eax
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	%edi, %eax
	mull	-40(%ebp)
	movl	%eax, -48(%ebp)
	addl	%ecx, %edx
	movl	%edx, -44(%ebp)
.L43:
	movl	$1, -92(%ebp)
.L42:
	pushl	%edx
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	-92(%ebp)
	pushl	-108(%ebp)
	pushl	-112(%ebp)
	pushl	-88(%ebp)
	pushl	-100(%ebp)
	pushl	-104(%ebp)
	pushl	-56(%ebp)
	pushl	$.LC9
	pushl	$.LC10
	call	printf
	movl	-32(%ebp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, -80(%ebp)
	addl	$48, %esp
	movl	-28(%ebp), %edx
	addl	-40(%ebp), %eax
	adcl	-36(%ebp), %edx
	movl	%eax, -88(%ebp)
	movl	%edx, -84(%ebp)
	jnc	.L52
	movl	$1, -80(%ebp)
.L52:
	movl	-32(%ebp), %esi
	subl	-40(%ebp), %esi
	movl	-28(%ebp), %eax
	movl	-28(%ebp), %edi
	sbbl	-36(%ebp), %edi
	cmpl	%esi, -32(%ebp)
	movl	-28(%ebp), %ecx
	sbbl	%edi, %eax
	setc	%al
	movzbl	%al, %eax
	movl	%eax, -92(%ebp)
	xorl	%eax, %eax
	testl	%ecx, %ecx
	movl	%eax, -56(%ebp)
	movl	-36(%ebp), %eax
	jne	.L58
	testl	%eax, %eax
	jne	.L59
	movl	-32(%ebp), %eax
	mull	-40(%ebp)
	movl	%eax, -64(%ebp)
	movl	%edx, -60(%ebp)
	jmp	.L56
.L59:
	movl	-32(%ebp), %ebx
	movl	%eax, %ecx
	jmp	.L60
.L58:
	testl	%eax, %eax
	jne	.L62
	movl	-40(%ebp), %ebx
.L60:
	movl	-32(%ebp), %eax
	mull	-40(%ebp)
	movl	%edx, -68(%ebp)
	movl	%eax, -72(%ebp)
	movl	%ebx, %eax
	movl	-68(%ebp), %ebx
	mull	%ecx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	testl	%ebx, %ebx
	jne	.L62
	movl	%ecx, -60(%ebp)
	movl	-72(%ebp), %eax
	movl	%eax, -64(%ebp)
	jmp	.L56
.L62:
	movl	-40(%ebp), %eax
	movl	$1, -56(%ebp)
	movl	-28(%ebp), %ecx
	movl	-32(%ebp), %ebx
	imull	%eax, %ecx
	movl	-36(%ebp), %eax
	imull	%ebx, %eax
	addl	%eax, %ecx
	movl	%ebx, %eax
	mull	-40(%ebp)
	movl	%eax, -64(%ebp)
	addl	%ecx, %edx
	movl	%edx, -60(%ebp)
.L56:
	pushl	%eax
	pushl	-60(%ebp)
	pushl	-64(%ebp)
	pushl	-56(%ebp)
	pushl	%edi
	pushl	%esi
	pushl	-92(%ebp)
	pushl	-84(%ebp)
	pushl	-88(%ebp)
	pushl	-80(%ebp)
	pushl	$.LC11
	pushl	$.LC12
	call	printf
	addl	$48, %esp
	addl	$16, -52(%ebp)
	cmpl	$256, -52(%ebp)
	jne	.L63
	movl	$10, -48(%ebp)
	movl	$-6, %esi
	orl	$-1, %edi
	movl	$-6, -40(%ebp)
	movl	$65530, %ebx
	movl	$250, %ecx
.L64:
	movl	%esi, %eax
	movl	%edi, %edx
	addl	$1, %eax
	movl	%eax, -32(%ebp)
	adcl	$0, %edx
	movb	%cl, %al
	movl	%edx, -28(%ebp)
	leal	1(%ebx), %edx
	incb	%al
	movb	%al, -52(%ebp)
	movzwl	%dx, %edx
	movl	%edx, -64(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	-40(%ebp)
	pushl	%ebx
	pushl	%ecx
	pushl	$.LC13
	call	printf
	movb	-52(%ebp), %al
	movb	$3, %cl
	movl	-64(%ebp), %edx
	movl	-28(%ebp), %esi
	mulb	%cl
	imull	%edx, %edx
	movzbl	%al, %ecx
	movl	-40(%ebp), %eax
	movzwl	%dx, %ebx
	incl	%eax
	imull	$65537, %eax, %eax
	subl	$7, %eax
	movl	%eax, -40(%ebp)
	movl	-32(%ebp), %eax
	imull	%eax, %esi
	mull	%eax
	addl	%esi, %esi
	addl	%esi, %edx
	movl	-40(%ebp), %esi
	addl	%eax, %esi
	adcl	%edx, %edi
	addl	$32, %esp
	decl	-48(%ebp)
	jne	.L64
	pushl	%ecx
	xorl	%ebx, %ebx
	pushl	$3
	xorl	%esi, %esi
	pushl	$-1
	pushl	$.LC14
	call	printf
	pushl	$-2
	pushl	$-2147483648
	pushl	$2147483647
	pushl	$.LC15
	call	printf
	addl	$32, %esp
	pushl	$-1
	pushl	$-32768
	pushl	$32767
	pushl	$.LC15
	call	printf
	pushl	$-5
	pushl	$-1
	pushl	$2147483646
	pushl	$.LC15
	call	printf
	addl	$32, %esp
.L73:
	movl	texts.0(,%ebx,4), %ecx
	xorl	%eax, %eax
.L65:
	movsbl	(%ecx), %edx
	testb	%dl, %dl
	je	.L84
	imull	$10, %eax, %eax
	jo	.L68
	subl	$48, %edx
	xorl	%edi, %edi
	addl	%edx, %eax
	jno	.L69
	movl	$1, %edi
.L69:
	testl	%edi, %edi
	jne	.L68
	incl	%ecx
	jmp	.L65
.L84:
	pushl	%edx
	incl	%esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC17
	call	printf
	jmp	.L82
.L68:
	subl	$12, %esp
	pushl	$.LC18
	call	printf
.L82:
	incl	%ebx
	addl	$16, %esp
	cmpl	$4, %ebx
	jne	.L73
	subl	$12, %esp
	pushl	$.LC16
	call	puts
	leal	-16(%ebp), %esp
	movl	%esi, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
