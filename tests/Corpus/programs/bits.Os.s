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
	addl	%edx, %edx
	andl	$-1431655766, %edx
	andl	$1431655765, %eax
	orl	%edx, %eax
	movl	%eax, %edx
	shrl	$2, %edx
	sall	$2, %eax
	andl	$858993459, %edx
	andl	$-858993460, %eax
	orl	%eax, %edx
	movl	%edx, %eax
	shrl	$4, %eax
	sall	$4, %edx
	andl	$252645135, %eax
	andl	$-252645136, %edx
	orl	%edx, %eax
	bswap	%eax
	ret
	.size	reverse, .-reverse
	.globl	__popcountsi2
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%08x: clz %d ctz %d count %d parity %d ffs %d bswap %08x reverse %08x\n"
	.globl	__ffsdi2
	.globl	__popcountdi2
	.globl	__ctzdi2
.LC1:
	.string	"  %d %d %d %d %d %016llx %04x\n"
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$120, %esp
	movl	%ebx, -88(%ebp)
	movl	%ebx, -84(%ebp)
	movl	%ebx, -80(%ebp)
	movl	%ebx, -76(%ebp)
	movl	%ebx, -92(%ebp)
.L15:
	movl	-88(%ebp), %eax
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	%ebx, -68(%ebp)
	movl	-68(%ebp), %edi
	movl	%eax, -96(%ebp)
	movl	values(,%eax,4), %eax
	imull	$3, -96(%ebp), %ecx
	movl	%eax, -72(%ebp)
	movl	%eax, -60(%ebp)
	movl	-72(%ebp), %esi
	shldl	%esi, %edi
	sall	%cl, %esi
	testb	$32, %cl
	cmovne	%esi, %edi
	cmovne	%edx, %esi
	call	reverse
	orl	-88(%ebp), %esi
	orl	-84(%ebp), %edi
	bsfl	-60(%ebp), %ebx
	movl	%eax, -108(%ebp)
	movl	-60(%ebp), %eax
	bswap	%eax
	movl	%eax, -64(%ebp)
	movl	$-1, %eax
	cmove	%eax, %ebx
	movl	-60(%ebp), %eax
	xorl	%ecx, %ecx
	incl	%ebx
	shrl	$16, %eax
	xorw	-60(%ebp), %ax
	xorb	%ah, %al
	setnp	%cl
	subl	$12, %esp
	movl	%ecx, -104(%ebp)
	pushl	-60(%ebp)
	call	__popcountsi2
	popl	%ecx
	bsfl	-60(%ebp), %edx
	movl	-104(%ebp), %ecx
	movl	%eax, -112(%ebp)
	bsrl	-60(%ebp), %eax
	pushl	-108(%ebp)
	pushl	-64(%ebp)
	xorl	$31, %eax
	pushl	%ebx
	movl	%edi, %ebx
	pushl	%ecx
	xorl	%esi, %ebx
	pushl	-112(%ebp)
	pushl	%edx
	pushl	%eax
	pushl	-60(%ebp)
	pushl	$.LC0
	call	printf
	movzwl	-60(%ebp), %eax
	movl	%esi, -116(%ebp)
	movl	%eax, -64(%ebp)
	sall	$8, %eax
	movl	-64(%ebp), %edx
	shrl	$8, %edx
	orl	%edx, %eax
	movzwl	%ax, %eax
	movl	%eax, -120(%ebp)
	movl	%edi, %eax
	bswap	%eax
	movl	%eax, -104(%ebp)
	movl	%esi, %eax
	bswap	%eax
	movl	%eax, -100(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	%edi
	pushl	%esi
	call	__ffsdi2
	popl	%edx
	popl	%ecx
	movl	%eax, -124(%ebp)
	movl	%ebx, %eax
	shrl	$16, %eax
	pushl	%edi
	xorw	%ax, %bx
	xorb	%bh, %bl
	pushl	%esi
	setnp	%bl
	call	__popcountdi2
	movzbl	%bl, %ebx
	popl	%edx
	movl	%edi, %edx
	orl	$-2147483648, %edx
	popl	%ecx
	movl	%eax, -116(%ebp)
	pushl	%edx
	pushl	%esi
	call	__ctzdi2
	addl	$16, %esp
	movl	%eax, %ecx
	movl	%esi, %eax
	orl	$1, %eax
	testl	%edi, %edi
	je	.L4
	bsrl	%edi, %eax
	xorl	$31, %eax
	jmp	.L5
.L4:
	bsrl	%eax, %eax
	xorl	$31, %eax
	addl	$32, %eax
.L5:
	addl	$36, %esp
	pushl	-120(%ebp)
	pushl	-100(%ebp)
	pushl	-104(%ebp)
	pushl	-124(%ebp)
	pushl	%ebx
	pushl	-116(%ebp)
	pushl	%ecx
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$48, %esp
	xorl	%ecx, %ecx
.L6:
	movl	-68(%ebp), %eax
	orl	-72(%ebp), %eax
	je	.L40
	movl	-72(%ebp), %eax
	incl	%ecx
	movl	-68(%ebp), %edx
	addl	$-1, %eax
	adcl	$-1, %edx
	andl	%edx, -68(%ebp)
	andl	%eax, -72(%ebp)
	jmp	.L6
.L40:
	cmpl	%ecx, -112(%ebp)
	movl	$1, %ebx
	jne	.L8
	xorl	%ecx, %ecx
.L9:
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L41
	movl	%esi, %eax
	movl	%edi, %edx
	incl	%ecx
	addl	$-1, %eax
	adcl	$-1, %edx
	andl	%eax, %esi
	andl	%edx, %edi
	jmp	.L9
.L41:
	xorl	%ebx, %ebx
	cmpl	%ecx, -116(%ebp)
	setne	%bl
.L8:
	movl	-92(%ebp), %eax
	addl	%eax, %ebx
	movl	-108(%ebp), %eax
	call	reverse
	movl	-60(%ebp), %edi
	movl	%eax, %edx
	movl	-60(%ebp), %eax
	shrl	%eax
	cmpl	%edi, %edx
	movl	%eax, -104(%ebp)
	movl	$1, %eax
	jne	.L11
	movl	%edi, %eax
	movl	-104(%ebp), %edi
	movl	$5, %edx
	movl	$1, %ecx
	xorl	%edi, %eax
.L12:
	movl	%eax, %esi
	shrl	%cl, %esi
	addl	%ecx, %ecx
	xorl	%esi, %eax
	decl	%edx
	jne	.L12
	cmpl	%eax, -60(%ebp)
	setne	%al
	movzbl	%al, %eax
.L11:
	addl	%ebx, %eax
	xorl	%ecx, %ecx
	movl	%eax, -92(%ebp)
	movl	%ecx, -72(%ebp)
.L13:
	movl	$31, %eax
	movl	-64(%ebp), %esi
	mull	-80(%ebp)
	imull	$31, -76(%ebp), %ecx
	movl	%edx, -76(%ebp)
	addl	%ecx, -76(%ebp)
	movl	-72(%ebp), %ecx
	movl	%eax, -80(%ebp)
	movl	-64(%ebp), %eax
	andl	$15, %ecx
	sall	%cl, %esi
	negl	%ecx
	andb	$15, %cl
	shrl	%cl, %eax
	movb	-72(%ebp), %cl
	orl	%eax, %esi
	movb	-60(%ebp), %al
	movzwl	%si, %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %edi
	rorb	%cl, %al
	sarl	$31, %edi
	movzbl	%al, %eax
	imull	$7, %eax, %eax
	cltd
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	-60(%ebp), %edi
	xorl	%ebx, %ebx
	roll	%cl, %edi
	addl	%edi, %eax
	adcl	%ebx, %edx
	addl	-80(%ebp), %eax
	adcl	-76(%ebp), %edx
	incl	-72(%ebp)
	movl	%eax, -80(%ebp)
	cmpl	$33, -72(%ebp)
	movl	%edx, -76(%ebp)
	jne	.L13
	movl	-64(%ebp), %eax
	movl	$31, %edi
	movl	$1, %esi
	call	spread
	movl	%eax, %ecx
	movl	-60(%ebp), %eax
	shrl	$16, %eax
	call	spread
	xorl	%edx, %edx
	addl	%eax, %eax
	orl	%ecx, %eax
	addl	-80(%ebp), %eax
	adcl	-76(%ebp), %edx
	imull	$31, %edx, %ecx
	mull	%edi
	movl	%edx, -68(%ebp)
	addl	%ecx, -68(%ebp)
	cmpl	$1, -104(%ebp)
	movl	%eax, -72(%ebp)
	jbe	.L14
	movl	-104(%ebp), %eax
	decl	%eax
	bsrl	%eax, %eax
	leal	1(%eax), %ecx
	sall	%cl, %esi
.L14:
	movl	-96(%ebp), %eax
	movl	$16, %ecx
	xorl	%ebx, %ebx
	movl	-60(%ebp), %edi
	movl	-60(%ebp), %edx
	subl	%eax, %ecx
	orl	$-1, %eax
	sall	%cl, %eax
	movb	-88(%ebp), %cl
	sarl	$31, %edx
	notl	%eax
	shrl	%cl, %edi
	movl	%edi, %ecx
	movl	-60(%ebp), %edi
	andl	%eax, %ecx
	movl	-60(%ebp), %eax
	xorl	%edx, %eax
	subl	%edx, %eax
	xorl	%edx, %edx
	addl	%ecx, %eax
	movl	%edi, %ecx
	adcl	%ebx, %edx
	notl	%ecx
	leal	-16843009(%edi), %ebx
	andl	%ecx, %ebx
	xorl	%ecx, %ecx
	andl	$-2139062144, %ebx
	setne	%cl
	xorl	%ebx, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	-72(%ebp), %eax
	adcl	-68(%ebp), %edx
	xorl	%edi, %edi
	addl	%esi, %eax
	movl	%eax, -80(%ebp)
	adcl	%edi, %edx
	addl	$1, -88(%ebp)
	movl	%edx, -76(%ebp)
	movl	-88(%ebp), %eax
	adcl	$0, -84(%ebp)
	xorl	$16, %eax
	orl	-84(%ebp), %eax
	jne	.L15
	pushl	$28
	movl	$7, %ebx
	pushl	$0
	pushl	$0
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	movl	$12, -60(%ebp)
.L17:
	pushl	%edx
	movl	%ebx, %esi
	pushl	%edx
	negl	%esi
	pushl	%ebx
	andl	%ebx, %esi
	pushl	$.LC3
	call	printf
	movl	%esi, %ecx
	addl	$16, %esp
	addl	%ebx, %ecx
	je	.L27
	movl	%ebx, %eax
	xorl	%edx, %edx
	xorl	%ecx, %eax
	divl	%esi
	shrl	$2, %eax
	orl	%ecx, %eax
	movl	%eax, %ebx
	jmp	.L16
.L27:
	xorl	%ebx, %ebx
.L16:
	decl	-60(%ebp)
	jne	.L17
	leal	-56(%ebp), %edi
	subl	$12, %esp
	pushl	$.LC4
	call	puts
	movl	-60(%ebp), %eax
	movl	$8, %ecx
	addl	$16, %esp
	movl	$1, %edx
	rep stosl
.L18:
	movl	%ecx, %eax
	movl	%edx, %ebx
	sall	%cl, %ebx
	addl	$3, %ecx
	shrl	$5, %eax
	orl	%ebx, -56(%ebp,%eax,4)
	cmpl	$258, %ecx
	jne	.L18
	xorl	%ecx, %ecx
	movl	$1, %edx
.L19:
	movl	%ecx, %eax
	movl	%edx, %ebx
	sall	%cl, %ebx
	addl	$5, %ecx
	shrl	$5, %eax
	xorl	%ebx, -56(%ebp,%eax,4)
	cmpl	$260, %ecx
	jne	.L19
	xorl	%ecx, %ecx
	movl	$1, %edx
.L20:
	movl	%edx, %ebx
	movl	%ecx, %eax
	sall	%cl, %ebx
	addl	$7, %ecx
	shrl	$5, %eax
	notl	%ebx
	andl	%ebx, -56(%ebp,%eax,4)
	cmpl	$259, %ecx
	jne	.L20
	xorl	%ebx, %ebx
.L21:
	movl	-60(%ebp), %eax
	movb	-60(%ebp), %cl
	incl	-60(%ebp)
	shrl	$5, %eax
	movl	-56(%ebp,%eax,4), %eax
	shrl	%cl, %eax
	andl	$1, %eax
	addl	%eax, %ebx
	cmpl	$256, -60(%ebp)
	jne	.L21
	xorl	%esi, %esi
.L22:
	pushl	%eax
	pushl	%eax
	pushl	-56(%ebp,%esi,4)
	incl	%esi
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	cmpl	$8, %esi
	jne	.L22
	subl	$12, %esp
	pushl	-92(%ebp)
	pushl	-76(%ebp)
	pushl	-80(%ebp)
	pushl	%ebx
	pushl	$.LC6
	call	printf
	addl	$32, %esp
	movl	$99, %edx
	cmpl	$0, -92(%ebp)
	jne	.L3
	movl	%ebx, %eax
	movl	$50, %ecx
	cltd
	idivl	%ecx
.L3:
	movl	%edx, %eax
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
