	.file	"bits.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%08x: clz %d ctz %d count %d parity %d ffs %d bswap %08x reverse %08x\n"
	.globl	__ffsdi2
	.globl	__popcountdi2
	.globl	__ctzdi2
	.align 4
.LC1:
	.string	"  %d %d %d %d %d %016llx %04x\n"
	.globl	__popcountsi2
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"%d %d %d\n"
.LC3:
	.string	"%x "
.LC4:
	.string	""
.LC5:
	.string	"%08x "
.LC6:
	.string	"%d\n%016llx wrong %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$31, %eax
	movl	%esp, %ebp
	movl	$1, %edx
	pushl	%edi
	movl	$-2147483648, %edi
	pushl	%esi
	movl	$1, %ecx
	pushl	%ebx
	xorl	%esi, %esi
	andl	$-16, %esp
	xorl	%ebx, %ebx
	subl	$160, %esp
	movl	%edi, 96(%esp)
	movl	$1, %edi
	movl	%ebx, 88(%esp)
	movl	$1, %ebx
	movl	%esi, 92(%esp)
	movl	$16777216, %esi
	movl	%eax, 72(%esp)
	xorl	%eax, %eax
	movl	%edx, 104(%esp)
	xorl	%edx, %edx
	movl	%ecx, 76(%esp)
	xorl	%ecx, %ecx
	movl	%edi, 108(%esp)
	xorl	%edi, %edi
	movl	%edi, 80(%esp)
	movl	$31, %edi
	movl	%esi, 56(%esp)
	movl	%ebx, %esi
	movl	%eax, %ebx
	movl	%edx, 112(%esp)
	movl	%ecx, 116(%esp)
	.p2align 4
	.p2align 3
.L14:
	movl	88(%esp), %ecx
	xorl	%edx, %edx
	movl	%edx, 68(%esp)
	movl	108(%esp), %eax
	movl	%ecx, 60(%esp)
	leal	(%ecx,%ecx,2), %ecx
	movl	%eax, 64(%esp)
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L50
	movl	%eax, %edx
	xorl	%eax, %eax
.L50:
	movl	%esi, 24(%esp)
	movl	88(%esp), %ecx
	movl	%ebx, 12(%esp)
	movl	76(%esp), %esi
	movl	$.LC0, (%esp)
	orl	%ecx, %eax
	movl	92(%esp), %ecx
	movl	%eax, 120(%esp)
	movl	108(%esp), %eax
	movl	%esi, 20(%esp)
	movl	104(%esp), %esi
	orl	%ecx, %edx
	movl	%edx, 124(%esp)
	movl	%eax, %edx
	movl	%eax, %ebx
	movl	%esi, 16(%esp)
	shrl	%edx
	movl	72(%esp), %esi
	movl	%edx, 84(%esp)
	movl	96(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%esi, 8(%esp)
	movzwl	%bx, %esi
	movl	%edx, 32(%esp)
	movl	56(%esp), %edx
	movl	%edx, 28(%esp)
	call	printf
	movl	%esi, %edx
	movl	%esi, %eax
	sall	$8, %edx
	movl	120(%esp), %ecx
	shrl	$8, %eax
	orl	%edx, %eax
	movzwl	%ax, %ebx
	movl	%ebx, 76(%esp)
	movl	124(%esp), %ebx
	movl	%ecx, %eax
	movl	%ecx, 52(%esp)
	bswap	%eax
	movl	%eax, 56(%esp)
	movl	%ecx, %eax
	movl	%eax, (%esp)
	movl	%ebx, 4(%esp)
	movl	%ebx, %ecx
	bswap	%ecx
	movl	%ecx, 48(%esp)
	call	__ffsdi2
	movl	52(%esp), %edx
	xorl	%edx, %ebx
	movl	%ebx, %edx
	movl	%eax, 72(%esp)
	shrl	$16, %edx
	xorw	%dx, %bx
	movl	124(%esp), %edx
	xorb	%bh, %bl
	movl	%edx, 4(%esp)
	setnp	%al
	movzbl	%al, %ebx
	movl	120(%esp), %eax
	movl	%ebx, 52(%esp)
	movl	%eax, (%esp)
	call	__popcountdi2
	movl	124(%esp), %edx
	orl	$-2147483648, %edx
	movl	%edx, 4(%esp)
	movl	%eax, %ebx
	movl	120(%esp), %eax
	movl	%eax, (%esp)
	call	__ctzdi2
	movl	124(%esp), %edx
	movl	%eax, %ecx
	movl	120(%esp), %eax
	orl	$1, %eax
	testl	%edx, %edx
	je	.L2
	bsrl	%edx, %eax
	xorl	$31, %eax
.L3:
	movl	%ecx, 8(%esp)
	movl	76(%esp), %edx
	movl	%ebx, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%edx, 32(%esp)
	movl	48(%esp), %edx
	movl	%edx, 24(%esp)
	movl	56(%esp), %edx
	movl	%edx, 28(%esp)
	movl	72(%esp), %edx
	movl	%edx, 20(%esp)
	movl	52(%esp), %edx
	movl	%edx, 16(%esp)
	call	printf
	movl	68(%esp), %edx
	movl	64(%esp), %eax
	movl	%edx, %ecx
	orl	%eax, %ecx
	je	.L4
	movl	%esi, 76(%esp)
	xorl	%ecx, %ecx
	movl	%ebx, 72(%esp)
	movl	%ecx, %esi
	.p2align 4
	.p2align 3
.L5:
	movl	%eax, %ecx
	movl	%edx, %ebx
	incl	%esi
	addl	$-1, %ecx
	adcl	$-1, %ebx
	andl	%ecx, %eax
	andl	%ebx, %edx
	movl	%edx, %ebx
	orl	%eax, %ebx
	jne	.L5
	movl	104(%esp), %edx
	movl	%esi, %ecx
	movl	$1, %eax
	movl	72(%esp), %ebx
	movl	76(%esp), %esi
	cmpl	%edx, %ecx
	je	.L4
.L6:
	movl	80(%esp), %ebx
	movl	108(%esp), %ecx
	addl	%eax, %ebx
	movl	96(%esp), %eax
	movl	%eax, %edx
	addl	%eax, %eax
	shrl	%edx
	andl	$-1431655766, %eax
	andl	$1431655765, %edx
	orl	%edx, %eax
	movl	%eax, %edx
	shrl	$2, %edx
	sall	$2, %eax
	andl	$858993459, %edx
	andl	$-858993460, %eax
	orl	%edx, %eax
	movl	%eax, %edx
	shrl	$4, %edx
	sall	$4, %eax
	andl	$252645135, %edx
	andl	$-252645136, %eax
	orl	%eax, %edx
	movl	$1, %eax
	bswap	%edx
	cmpl	%ecx, %edx
	je	.L47
.L9:
	movl	%esi, 96(%esp)
	addl	%ebx, %eax
	movl	116(%esp), %edx
	movl	%eax, 80(%esp)
	movzbl	108(%esp), %eax
	movb	%al, 104(%esp)
	xorl	%eax, %eax
	movl	%eax, 120(%esp)
	movl	112(%esp), %eax
	.p2align 4
	.p2align 3
.L11:
	imull	$31, %edx, %ecx
	movl	96(%esp), %esi
	mull	%edi
	movl	%edx, 116(%esp)
	movzbl	104(%esp), %edx
	addl	%ecx, 116(%esp)
	movl	120(%esp), %ecx
	movl	%eax, 112(%esp)
	movl	%esi, %eax
	andl	$15, %ecx
	sall	%cl, %eax
	negl	%ecx
	andb	$15, %cl
	shrl	%cl, %esi
	movzbl	120(%esp), %ecx
	orl	%esi, %eax
	movzwl	%ax, %eax
	leal	(%eax,%eax,2), %ebx
	rorb	%cl, %dl
	movl	%ebx, %esi
	sarl	$31, %esi
	movzbl	%dl, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	cltd
	addl	%ebx, %eax
	movl	108(%esp), %ebx
	adcl	%esi, %edx
	roll	%cl, %ebx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	112(%esp), %eax
	adcl	116(%esp), %edx
	incl	120(%esp)
	movl	120(%esp), %ecx
	cmpl	$33, %ecx
	jne	.L11
	movl	%edx, 116(%esp)
	movl	96(%esp), %esi
	movl	%eax, 112(%esp)
	movl	%esi, %edx
	sall	$8, %edx
	orl	%esi, %edx
	andl	$16711935, %edx
	movl	%edx, %eax
	sall	$4, %eax
	orl	%edx, %eax
	andl	$252645135, %eax
	leal	0(,%eax,4), %edx
	orl	%eax, %edx
	movl	108(%esp), %eax
	andl	$858993459, %edx
	shrl	$16, %eax
	movl	%eax, %ecx
	sall	$8, %ecx
	orl	%eax, %ecx
	andl	$16711935, %ecx
	movl	%ecx, %eax
	sall	$4, %eax
	orl	%ecx, %eax
	andl	$252645135, %eax
	leal	0(,%eax,4), %ecx
	orl	%eax, %ecx
	andl	$858993459, %ecx
	leal	(%ecx,%ecx), %eax
	orl	%ecx, %eax
	leal	(%edx,%edx), %ecx
	addl	%eax, %eax
	orl	%edx, %ecx
	andl	$-1431655766, %eax
	andl	$1431655765, %ecx
	xorl	%edx, %edx
	orl	%ecx, %eax
	addl	112(%esp), %eax
	adcl	116(%esp), %edx
	imull	$31, %edx, %ecx
	mull	%edi
	movl	%eax, 120(%esp)
	movl	$1, %eax
	movl	%eax, 112(%esp)
	xorl	%eax, %eax
	movl	%eax, 116(%esp)
	movl	84(%esp), %eax
	movl	%edx, 124(%esp)
	addl	%ecx, 124(%esp)
	cmpl	$1, %eax
	jbe	.L12
	decl	%eax
	bsrl	%eax, %eax
	leal	1(%eax), %ecx
	movl	$1, %eax
	sall	%cl, %eax
	movl	%eax, 112(%esp)
	xorl	%eax, %eax
	movl	%eax, 116(%esp)
.L12:
	movl	108(%esp), %ebx
	movl	60(%esp), %esi
	movl	%ebx, %ecx
	movl	%ebx, %edx
	leal	-16843009(%ebx), %eax
	notl	%ecx
	sarl	$31, %edx
	andl	%ecx, %eax
	testl	$-2139062144, %eax
	setne	%al
	xorl	%ebx, %ebx
	movzbl	%al, %eax
	movl	%eax, %ecx
	movl	108(%esp), %eax
	xorl	%edx, %eax
	subl	%edx, %eax
	xorl	%edx, %edx
	addl	%eax, %ecx
	movl	%ecx, 96(%esp)
	adcl	%edx, %ebx
	movl	$16, %ecx
	movl	%ebx, 100(%esp)
	movl	$-1, %ebx
	subl	%esi, %ecx
	movl	%ebx, %eax
	movl	108(%esp), %edx
	sall	%cl, %eax
	movzbl	88(%esp), %ecx
	notl	%eax
	shrl	%cl, %edx
	andl	%edx, %eax
	xorl	%edx, %edx
	addl	96(%esp), %eax
	adcl	100(%esp), %edx
	addl	120(%esp), %eax
	adcl	124(%esp), %edx
	addl	112(%esp), %eax
	adcl	116(%esp), %edx
	addl	$1, 88(%esp)
	movl	%eax, 112(%esp)
	adcl	$0, 92(%esp)
	movl	88(%esp), %eax
	movl	%edx, 116(%esp)
	movl	92(%esp), %edx
	xorl	$16, %eax
	orl	%edx, %eax
	je	.L13
	movl	88(%esp), %eax
	sall	$2, %eax
	movl	values(%eax), %eax
	movl	%eax, 108(%esp)
	movl	%eax, %esi
	bswap	%esi
	movl	%esi, 56(%esp)
	bsfl	%eax, %esi
	cmove	%ebx, %esi
	movl	%eax, %ebx
	movl	%ebx, (%esp)
	shrl	$16, %eax
	incl	%esi
	xorw	%bx, %ax
	xorb	%ah, %al
	setnp	%al
	movzbl	%al, %eax
	movl	%eax, 76(%esp)
	call	__popcountsi2
	movl	%ebx, %edx
	bsfl	%ebx, %ebx
	movl	%eax, 104(%esp)
	bsrl	%edx, %eax
	xorl	$31, %eax
	movl	%eax, 72(%esp)
	movl	%edx, %eax
	shrl	%edx
	addl	%eax, %eax
	andl	$1431655765, %edx
	andl	$-1431655766, %eax
	orl	%edx, %eax
	movl	%eax, %edx
	shrl	$2, %edx
	sall	$2, %eax
	andl	$858993459, %edx
	andl	$-858993460, %eax
	orl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	shrl	$4, %eax
	andl	$-252645136, %edx
	andl	$252645135, %eax
	orl	%eax, %edx
	bswap	%edx
	movl	%edx, 96(%esp)
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L2:
	bsrl	%eax, %eax
	xorl	$31, %eax
	addl	$32, %eax
	jmp	.L3
.L47:
	movl	%esi, 120(%esp)
	movl	84(%esp), %eax
	movl	$5, %edx
	xorl	%ecx, %eax
	movl	$1, %ecx
	.p2align 4
	.p2align 3
.L10:
	movl	%eax, %esi
	shrl	%cl, %esi
	addl	%ecx, %ecx
	xorl	%esi, %eax
	decl	%edx
	jne	.L10
	movl	108(%esp), %edx
	movl	120(%esp), %esi
	cmpl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L9
.L4:
	movl	124(%esp), %edx
	movl	120(%esp), %eax
	movl	%edx, %ecx
	orl	%eax, %ecx
	movl	$0, %ecx
	je	.L7
	movl	%esi, 120(%esp)
	movl	%ecx, %esi
	movl	%ebx, 104(%esp)
	.p2align 4
	.p2align 3
.L8:
	movl	%eax, %ecx
	movl	%edx, %ebx
	incl	%esi
	addl	$-1, %ecx
	adcl	$-1, %ebx
	andl	%ecx, %eax
	andl	%ebx, %edx
	movl	%edx, %ebx
	orl	%eax, %ebx
	jne	.L8
	movl	%esi, %ecx
	movl	104(%esp), %ebx
	movl	120(%esp), %esi
.L7:
	xorl	%eax, %eax
	cmpl	%ecx, %ebx
	setne	%al
	jmp	.L6
.L13:
	xorl	%eax, %eax
	movl	$28, %esi
	movl	%esi, 12(%esp)
	xorl	%edi, %edi
	movl	$7, %ebx
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$12, %edx
	movl	%edx, 120(%esp)
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L49:
	movl	%ebx, %eax
	xorl	%edx, %edx
	xorl	%ecx, %eax
	divl	%esi
	shrl	$2, %eax
	orl	%ecx, %eax
	decl	120(%esp)
	movl	%eax, %ebx
	je	.L48
.L16:
	movl	%ebx, 4(%esp)
	movl	%ebx, %esi
	movl	$.LC3, (%esp)
	negl	%esi
	call	printf
	andl	%ebx, %esi
	movl	%esi, %ecx
	addl	%ebx, %ecx
	jne	.L49
	xorl	%ebx, %ebx
	decl	120(%esp)
	jne	.L16
.L48:
	movl	$.LC4, (%esp)
	call	puts
	movl	120(%esp), %edx
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.L17:
	movl	%ecx, 132(%esp,%eax)
	movl	%ecx, 136(%esp,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L17
	xorl	%ecx, %ecx
	movl	$1, %ebx
	movl	%ecx, 132(%esp,%eax)
	movl	$1, %esi
	movl	$3, %ecx
	movl	%ebx, 128(%esp)
	.p2align 4
	.p2align 3
.L19:
	movl	%ecx, %eax
	movl	%esi, %ebx
	sall	%cl, %ebx
	addl	$3, %ecx
	shrl	$5, %eax
	orl	%ebx, 128(%esp,%eax,4)
	cmpl	$258, %ecx
	jne	.L19
	xorl	%ecx, %ecx
	movl	$1, %esi
	.p2align 4
	.p2align 3
.L20:
	movl	%ecx, %eax
	movl	%esi, %ebx
	sall	%cl, %ebx
	addl	$5, %ecx
	shrl	$5, %eax
	xorl	%ebx, 128(%esp,%eax,4)
	cmpl	$260, %ecx
	jne	.L20
	xorl	%ecx, %ecx
	movl	$1, %esi
	.p2align 4
	.p2align 3
.L21:
	movl	%esi, %eax
	movl	%ecx, %ebx
	sall	%cl, %eax
	addl	$7, %ecx
	shrl	$5, %ebx
	notl	%eax
	andl	%eax, 128(%esp,%ebx,4)
	cmpl	$259, %ecx
	jne	.L21
	xorl	%ebx, %ebx
	movl	%edx, %ecx
	.p2align 4
	.p2align 3
.L22:
	movl	%ecx, %eax
	shrl	$5, %eax
	movl	128(%esp,%eax,4), %eax
	shrl	%cl, %eax
	incl	%ecx
	andl	$1, %eax
	addl	%eax, %ebx
	cmpl	$256, %ecx
	jne	.L22
	leal	128(%esp), %edi
	leal	160(%esp), %esi
	.p2align 4
	.p2align 3
.L23:
	movl	(%edi), %eax
	addl	$4, %edi
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%edi, %esi
	jne	.L23
	movl	80(%esp), %edi
	movl	%ebx, 4(%esp)
	movl	112(%esp), %eax
	movl	$.LC6, (%esp)
	movl	116(%esp), %edx
	movl	%edi, 16(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	printf
	testl	%edi, %edi
	jne	.L30
	movl	%ebx, %eax
	movl	$50, %ecx
	cltd
	idivl	%ecx
.L1:
	movl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L30:
	movl	$99, %edx
	jmp	.L1
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values, @object
	.size	values, 64
values:
	.long	1
	.long	2
	.long	3
	.long	128
	.long	255
	.long	256
	.long	32768
	.long	65535
	.long	65536
	.long	2147483647
	.long	-2147483648
	.long	-1
	.long	305419896
	.long	-559038737
	.long	252645135
	.long	-1431655766
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
