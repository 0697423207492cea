	.file	"bits.c"
	.text
	.type	spread, @function
spread:
	movzwl	%ax, %eax
	movl	%eax, %edx
	sall	$8, %edx
	orl	%eax, %edx
	andl	$16711935, %edx
	movl	%edx, %eax
	sall	$4, %eax
	orl	%edx, %eax
	andl	$252645135, %eax
	leal	0(,%eax,4), %edx
	orl	%eax, %edx
	andl	$858993459, %edx
	leal	(%edx,%edx), %eax
	orl	%edx, %eax
	andl	$1431655765, %eax
	ret
	.size	spread, .-spread
	.type	reverse, @function
reverse:
	movl	%eax, %edx
	shrl	%eax
	andl	$1431655765, %eax
	addl	%edx, %edx
	andl	$-1431655766, %edx
	orl	%edx, %eax
	movl	%eax, %edx
	shrl	$2, %edx
	andl	$858993459, %edx
	sall	$2, %eax
	andl	$-858993460, %eax
	orl	%eax, %edx
	movl	%edx, %eax
	shrl	$4, %eax
	andl	$252645135, %eax
	sall	$4, %edx
	andl	$-252645136, %edx
	orl	%edx, %eax
	bswap	%eax
	ret
	.size	reverse, .-reverse
	.globl	__popcountsi2
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
	subl	$160, %esp
	movl	$0, 88(%esp)
	movl	$0, 92(%esp)
	movl	$0, 100(%esp)
	movl	$0, %esi
	movl	$0, %edi
	movl	$0, 96(%esp)
	movl	%esi, 112(%esp)
	movl	%edi, 116(%esp)
	jmp	.L15
.L4:
	bsrl	%eax, %eax
	xorl	$31, %eax
	addl	$32, %eax
.L5:
	movl	80(%esp), %edi
	movl	%edi, 32(%esp)
	movl	56(%esp), %edi
	movl	%edi, 24(%esp)
	movl	72(%esp), %edi
	movl	%edi, 28(%esp)
	movl	76(%esp), %edi
	movl	%edi, 20(%esp)
	movl	60(%esp), %edi
	movl	%edi, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	104(%esp), %edi
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	orl	%edx, %edi
	je	.L6
	movl	$0, %ecx
	movl	%ebx, %esi
	movl	%ecx, %edi
	movl	%eax, %ecx
	movl	%edx, %ebx
.L7:
	incl	%edi
	movl	%ecx, %eax
	movl	%ebx, %edx
	addl	$-1, %eax
	adcl	$-1, %edx
	andl	%eax, %ecx
	andl	%edx, %ebx
	movl	%ebx, %eax
	orl	%ecx, %eax
	jne	.L7
	movl	%esi, %ebx
	movl	$1, %eax
	cmpl	%edi, 52(%esp)
	je	.L6
.L8:
	movl	96(%esp), %ebx
	addl	%eax, %ebx
	movl	108(%esp), %eax
	call	reverse
	movl	%eax, %edx
	movl	$1, %eax
	movl	104(%esp), %edi
	cmpl	%edi, %edx
	je	.L45
.L11:
	addl	%ebx, %eax
	movl	%eax, 96(%esp)
	movl	$0, 120(%esp)
	movl	104(%esp), %ebx
	movzwl	%bx, %eax
	movl	%eax, 108(%esp)
	movl	112(%esp), %esi
	movl	116(%esp), %edi
.L13:
	imull	$31, %edi, %ecx
	movl	$31, %eax
	mull	%esi
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	addl	%ecx, 116(%esp)
	movl	120(%esp), %ecx
	andl	$15, %ecx
	movl	%ebx, %eax
	sall	%cl, %eax
	negl	%ecx
	andb	$15, %cl
	movl	108(%esp), %edx
	shrl	%cl, %edx
	orl	%edx, %eax
	movzwl	%ax, %eax
	leal	(%eax,%eax,2), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	movb	%bl, %dl
	movzbl	120(%esp), %ecx
	rorb	%cl, %dl
	movzbl	%dl, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	cltd
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%ebx, %esi
	roll	%cl, %esi
	movl	$0, %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	addl	112(%esp), %esi
	adcl	116(%esp), %edi
	incl	120(%esp)
	movl	120(%esp), %eax
	cmpl	$33, %eax
	jne	.L13
	movl	84(%esp), %eax
	call	spread
	movl	%eax, %ebx
	movl	104(%esp), %eax
	shrl	$16, %eax
	call	spread
	addl	%eax, %eax
	orl	%ebx, %eax
	movl	$0, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	imull	$31, %edi, %ecx
	movl	$31, %ebx
	movl	%ebx, %eax
	mull	%esi
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	addl	%ecx, 124(%esp)
	movl	104(%esp), %edx
	movl	%edx, %eax
	shrl	%eax
	movl	$1, %ebx
	cmpl	$3, %edx
	jbe	.L14
	decl	%eax
	bsrl	%eax, %eax
	xorl	$31, %eax
	movl	$32, %ecx
	subl	%eax, %ecx
	sall	%cl, %ebx
.L14:
	movl	104(%esp), %edx
	sarl	$31, %edx
	movl	$16, %ecx
	movl	100(%esp), %eax
	subl	%eax, %ecx
	movl	$-1, %eax
	sall	%cl, %eax
	notl	%eax
	movl	104(%esp), %edi
	movzbl	100(%esp), %ecx
	shrl	%cl, %edi
	andl	%edi, %eax
	movl	%eax, %esi
	movl	$0, %edi
	movl	104(%esp), %ecx
	movl	%ecx, %eax
	xorl	%edx, %eax
	subl	%edx, %eax
	movl	$0, %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	leal	-16843009(%ecx), %esi
	notl	%ecx
	andl	%ecx, %esi
	testl	$-2139062144, %esi
	setne	%cl
	movzbl	%cl, %esi
	movl	$0, %edi
	addl	%esi, %eax
	adcl	%edi, %edx
	addl	120(%esp), %eax
	adcl	124(%esp), %edx
	movl	%ebx, %esi
	movl	$0, %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%esi, 112(%esp)
	movl	%edi, 116(%esp)
	incl	100(%esp)
	movl	100(%esp), %eax
	addl	$1, 88(%esp)
	adcl	$0, 92(%esp)
	cmpl	$16, %eax
	je	.L46
.L15:
	movl	100(%esp), %eax
	movl	values(,%eax,4), %ebx
	movl	%ebx, %esi
	movl	$0, %edi
	movl	%ebx, 64(%esp)
	movl	%edi, 68(%esp)
	leal	(%eax,%eax,2), %ecx
	movl	%ebx, %eax
	movl	%edi, %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L48
	movl	%eax, %edx
	xorl	%eax, %eax
.L48:
	orl	88(%esp), %eax
	orl	92(%esp), %edx
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	movl	%ebx, %eax
	call	reverse
	movl	%eax, %edi
	movl	%eax, 108(%esp)
	movl	%ebx, %ecx
	bswap	%ebx
	movl	%ebx, 84(%esp)
	bsfl	%esi, %ebx
	movl	$-1, %esi
	cmove	%esi, %ebx
	incl	%ebx
	movl	%ecx, %esi
	shrl	$16, %esi
	movl	%esi, %eax
	xorw	%cx, %ax
	xorb	%ah, %al
	setnp	%al
	movzbl	%al, %esi
	movl	%esi, 80(%esp)
	movl	%ecx, 104(%esp)
	movl	%ecx, (%esp)
	call	__popcountsi2
	movl	%eax, %esi
	movl	%eax, 52(%esp)
	movl	104(%esp), %ecx
	bsfl	%ecx, %edx
	bsrl	%ecx, %eax
	xorl	$31, %eax
	movl	%edi, 32(%esp)
	movl	84(%esp), %edi
	movl	%edi, 28(%esp)
	movl	%ebx, 24(%esp)
	movl	80(%esp), %edi
	movl	%edi, 20(%esp)
	movl	%esi, 16(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%ecx, %ebx
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movzwl	%bx, %ebx
	movl	%ebx, 84(%esp)
	movl	%ebx, %edx
	sall	$8, %edx
	movl	%edx, %eax
	shrl	$8, %ebx
	orl	%ebx, %eax
	movzwl	%ax, %edi
	movl	%edi, 80(%esp)
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%eax, %esi
	movl	%eax, %ecx
	bswap	%ecx
	movl	%ecx, 72(%esp)
	movl	%edx, %ebx
	movl	%edx, %edi
	bswap	%edi
	movl	%edi, 56(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__ffsdi2
	movl	%eax, 76(%esp)
	xorl	%esi, %ebx
	movl	%ebx, %edi
	shrl	$16, %edi
	xorw	%di, %bx
	xorb	%bh, %bl
	setnp	%al
	movzbl	%al, %edi
	movl	%edi, 60(%esp)
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	call	__popcountdi2
	movl	%eax, %ebx
	movl	%edi, %edx
	orl	$-2147483648, %edx
	movl	%esi, (%esp)
	movl	%edx, 4(%esp)
	call	__ctzdi2
	movl	%eax, %ecx
	movl	%esi, %eax
	orl	$1, %eax
	testl	%edi, %edi
	je	.L4
	bsrl	%edi, %eax
	xorl	$31, %eax
	jmp	.L5
.L6:
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%edx, %edi
	orl	%eax, %edi
	je	.L27
	movl	$0, %ecx
	movl	%ebx, %esi
	movl	%ecx, %edi
	movl	%eax, %ecx
	movl	%edx, %ebx
.L10:
	incl	%edi
	movl	%ecx, %eax
	movl	%ebx, %edx
	addl	$-1, %eax
	adcl	$-1, %edx
	andl	%eax, %ecx
	andl	%edx, %ebx
	movl	%ebx, %eax
	orl	%ecx, %eax
	jne	.L10
	movl	%esi, %ebx
	movl	%edi, %ecx
.L9:
	cmpl	%ecx, %ebx
	setne	%al
	movzbl	%al, %eax
	jmp	.L8
.L27:
	movl	$0, %ecx
	jmp	.L9
.L45:
	movl	%edi, %eax
	shrl	%eax
	xorl	%edi, %eax
	movl	$5, %edx
	movl	$1, %ecx
.L12:
	movl	%eax, %edi
	shrl	%cl, %edi
	xorl	%edi, %eax
	addl	%ecx, %ecx
	decl	%edx
	jne	.L12
	cmpl	%eax, 104(%esp)
	setne	%al
	movzbl	%al, %eax
	jmp	.L11
.L46:
	movl	$28, 12(%esp)
	movl	$0, 8(%esp)
	movl	$0, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$12, 120(%esp)
	movl	$7, %ebx
	movl	%esi, 112(%esp)
	movl	%edi, 116(%esp)
	jmp	.L17
.L30:
	movl	%edi, %ebx
.L16:
	decl	120(%esp)
	je	.L47
.L17:
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	%ebx, %ecx
	negl	%ecx
	andl	%ebx, %ecx
	movl	%ecx, %edi
	addl	%ebx, %edi
	je	.L30
	movl	%ebx, %eax
	xorl	%edi, %eax
	movl	$0, %edx
	divl	%ecx
	shrl	$2, %eax
	orl	%edi, %eax
	movl	%eax, %ebx
	jmp	.L16
.L47:
	movl	112(%esp), %esi
	movl	116(%esp), %edi
	movl	$.LC4, (%esp)
	call	puts
	movl	$0, %edx
	movl	$32, %ecx
	movl	$0, %eax
.L18:
	movl	%edx, 128(%esp,%eax)
	movl	%edx, 132(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L18
	movl	120(%esp), %ecx
	movl	$1, %edx
.L20:
	movl	%ecx, %eax
	shrl	$5, %eax
	movl	%edx, %ebx
	sall	%cl, %ebx
	orl	%ebx, 128(%esp,%eax,4)
	addl	$3, %ecx
	cmpl	$258, %ecx
	jne	.L20
	movl	120(%esp), %ecx
	movl	$1, %edx
.L21:
	movl	%ecx, %eax
	shrl	$5, %eax
	movl	%edx, %ebx
	sall	%cl, %ebx
	xorl	%ebx, 128(%esp,%eax,4)
	addl	$5, %ecx
	cmpl	$260, %ecx
	jne	.L21
	movl	120(%esp), %ecx
	movl	$1, %edx
.L22:
	movl	%ecx, %ebx
	shrl	$5, %ebx
	movl	%edx, %eax
	sall	%cl, %eax
	notl	%eax
	andl	%eax, 128(%esp,%ebx,4)
	addl	$7, %ecx
	cmpl	$259, %ecx
	jne	.L22
	movl	$0, %ebx
	movl	120(%esp), %ecx
.L23:
	movl	%ecx, %eax
	shrl	$5, %eax
	movl	128(%esp,%eax,4), %eax
	shrl	%cl, %eax
	andl	$1, %eax
	addl	%eax, %ebx
	incl	%ecx
	cmpl	$256, %ecx
	jne	.L23
	leal	128(%esp), %eax
	movl	%esi, 120(%esp)
	movl	%edi, 124(%esp)
	movl	%ebx, %edi
	movl	%eax, %ebx
.L24:
	movl	(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	addl	$4, %ebx
	leal	160(%esp), %eax
	cmpl	%eax, %ebx
	jne	.L24
	movl	%edi, %ebx
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	movl	96(%esp), %eax
	movl	%eax, 16(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	cmpl	$0, 96(%esp)
	jne	.L31
	movl	$50, %ecx
	movl	%ebx, %eax
	cltd
	idivl	%ecx
.L3:
	movl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L31:
	movl	$99, %edx
	jmp	.L3
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
