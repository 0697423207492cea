	.file	"conversions.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%lld: %d %u %d %u %d %u %d %lld\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%016llx\n"
.LC2:
	.string	"%d%d%d%d "
.LC3:
	.string	""
.LC4:
	.string	"%d %d %u %d\n"
.LC5:
	.string	"%d %d %d %d\n"
.LC6:
	.string	"%d %d %d %u\n"
.LC7:
	.string	"%d %d %lld\n"
.LC8:
	.string	"%u %u %u %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	movl	$1284865837, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	movl	%eax, 96(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	96(%esp), %eax
	movl	values(,%eax,8), %edx
	movl	values+4(,%eax,8), %ecx
	movl	%edx, 128(%esp)
	movzwl	%dx, %eax
	movl	%edx, %esi
	movl	%ecx, 116(%esp)
	movsbl	%dl, %ecx
	movl	%eax, 136(%esp)
	movswl	%dx, %eax
	orl	116(%esp), %esi
	movl	%eax, 124(%esp)
	movl	136(%esp), %esi
	movl	%ecx, 100(%esp)
	setne	122(%esp)
	movl	%edx, 112(%esp)
	leal	(%ecx,%esi), %eax
	movl	124(%esp), %ecx
	movb	%dl, 123(%esp)
	movzbl	%dl, %edx
	movl	%edx, 88(%esp)
	addl	%ecx, %eax
	movl	128(%esp), %ecx
	addl	%edx, %eax
	cltd
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movzbl	122(%esp), %edx
	movl	%edx, %eax
	movl	%edx, %esi
	movl	%esi, 36(%esp)
	xorl	%edx, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	shrdl	$3, %ebx, %ecx
	sarl	$3, %ebx
	addl	%ecx, %eax
	movl	116(%esp), %ecx
	movl	%eax, 40(%esp)
	movl	136(%esp), %eax
	adcl	%ebx, %edx
	movl	%edx, 44(%esp)
	movl	112(%esp), %edx
	movl	%eax, 24(%esp)
	movl	124(%esp), %eax
	movl	%edx, 32(%esp)
	movl	%edx, 28(%esp)
	movl	%eax, 20(%esp)
	movl	88(%esp), %eax
	movl	%eax, 16(%esp)
	movl	100(%esp), %ebx
	movl	%edx, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%ebx, 12(%esp)
	call	printf
	movzbl	123(%esp), %ebx
	xorl	%eax, %eax
	movl	%eax, 108(%esp)
	movl	136(%esp), %eax
	movzwl	112(%esp), %esi
	movb	%bl, %cl
	addb	$100, %cl
	movb	%cl, 122(%esp)
	leal	(%eax,%eax,2), %ecx
	movl	%esi, 104(%esp)
	sall	$3, %eax
	movzwl	%cx, %edx
	movl	%edx, 60(%esp)
	movb	%bl, %dl
	movswl	%cx, %ecx
	subb	$100, %dl
	movzwl	%ax, %esi
	movb	%dl, 121(%esp)
	movl	$-1840700269, %eax
	movl	%esi, 84(%esp)
	imull	%ecx
	imull	$1481765933, digest, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	sarl	$31, %ecx
	movl	%edx, %ebx
	subl	%ecx, %ebx
	imull	$1284865837, digest+4, %ecx
	movl	%ebx, 80(%esp)
	movswl	80(%esp), %esi
	addl	%eax, %ecx
	movl	%edi, %eax
	mull	digest
	movl	%esi, 56(%esp)
	movl	88(%esp), %esi
	addl	%ecx, %edx
	movl	100(%esp), %ecx
	addl	%esi, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	100(%esp), %ecx
	movl	%eax, 88(%esp)
	adcl	%ebx, %edx
	imull	$1284865837, %edx, %ebx
	movl	88(%esp), %eax
	imull	$1481765933, 88(%esp), %edx
	movl	%esi, 88(%esp)
	imull	%esi, %ecx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movl	124(%esp), %ebx
	subl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	imull	$1284865837, %ebx, %edx
	imull	$1481765933, %ecx, %eax
	leal	(%edx,%eax), %esi
	movl	%ecx, %eax
	mull	%edi
	movl	%eax, %ecx
	movl	124(%esp), %eax
	movl	%edx, %ebx
	addl	%esi, %ebx
	movl	104(%esp), %esi
	cltd
	movl	124(%esp), %eax
	imull	%esi, %edx
	xorl	%esi, %esi
	imull	%eax, %esi
	movl	124(%esp), %eax
	leal	(%edx,%esi), %esi
	mull	104(%esp)
	addl	%esi, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	imull	$1284865837, %edx, %ecx
	imull	$1481765933, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	movl	%edx, 76(%esp)
	movl	$1431655766, %edx
	addl	%ecx, 76(%esp)
	movl	%eax, 72(%esp)
	movl	128(%esp), %eax
	imull	%edx
	movl	128(%esp), %eax
	movl	%edx, %esi
	movl	$-1431655765, %edx
	movl	%eax, %ebx
	mull	%edx
	sarl	$31, %ebx
	movl	%ebx, 52(%esp)
	subl	%ebx, %esi
	movl	%esi, %ecx
	movl	%esi, %ebx
	sarl	$31, %ebx
	movl	%edx, %esi
	shrl	%esi
	xorl	%edx, %edx
	movl	%esi, %eax
	movl	136(%esp), %esi
	addl	%ecx, %eax
	movzbl	123(%esp), %ecx
	adcl	%ebx, %edx
	addl	72(%esp), %eax
	adcl	76(%esp), %edx
	movl	%eax, 72(%esp)
	sarb	%cl
	movl	72(%esp), %eax
	movsbl	%cl, %ecx
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movzbl	123(%esp), %ecx
	movl	%eax, 72(%esp)
	adcl	%ebx, %edx
	movl	72(%esp), %eax
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 72(%esp), %edx
	shrb	%cl
	movzbl	%cl, %ecx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	xorl	%ebx, %ebx
	addl	%ecx, %eax
	movl	%eax, 72(%esp)
	adcl	%ebx, %edx
	movl	72(%esp), %eax
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movl	124(%esp), %ebx
	sarl	$2, %ebx
	movl	%ebx, %ecx
	leal	0(,%esi,4), %ebx
	movl	128(%esp), %esi
	orl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	%eax, 72(%esp)
	adcl	%ebx, %edx
	imull	$1284865837, %edx, %ebx
	movl	72(%esp), %eax
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movl	%esi, %ebx
	sarl	$5, %ebx
	movl	%ebx, %ecx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	%eax, 128(%esp)
	adcl	%ebx, %edx
	movl	%edx, 132(%esp)
	imull	$1284865837, %edx, %ebx
	movl	128(%esp), %eax
	imull	$1481765933, 128(%esp), %edx
	movl	%esi, 128(%esp)
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movl	%esi, %ebx
	shrl	$5, %ebx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	addl	%ecx, %eax
	movzbl	123(%esp), %ecx
	movl	%eax, 72(%esp)
	adcl	%ebx, %edx
	imull	$1284865837, %edx, %ebx
	movl	72(%esp), %eax
	imull	$1481765933, 72(%esp), %edx
	subb	$56, %cl
	movzbl	%cl, %ecx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movsbl	122(%esp), %ebx
	movl	136(%esp), %esi
	addl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	60(%esp), %ecx
	movl	%eax, 72(%esp)
	adcl	%ebx, %edx
	imull	$1284865837, %edx, %ebx
	movl	72(%esp), %eax
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	leal	5(%esi), %ebx
	movl	88(%esp), %esi
	movswl	%bx, %ebx
	subl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	%eax, 72(%esp)
	adcl	%ebx, %edx
	movl	%esi, %ecx
	imull	$1284865837, %edx, %ebx
	movl	72(%esp), %eax
	negl	%ecx
	movl	%edx, 76(%esp)
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	%eax, 88(%esp)
	adcl	%ebx, %edx
	movl	%esi, %ecx
	movl	88(%esp), %eax
	imull	$1284865837, %edx, %ebx
	notl	%ecx
	imull	$1481765933, 88(%esp), %edx
	movl	112(%esp), %esi
	addl	%edx, %ebx
	movl	%esi, 64(%esp)
	mull	%edi
	addl	%ebx, %edx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	%eax, 88(%esp)
	adcl	%ebx, %edx
	xorl	%ecx, %ecx
	imull	$1284865837, %edx, %ebx
	movl	88(%esp), %eax
	imull	$1481765933, 88(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movl	136(%esp), %ebx
	testl	%ebx, %ebx
	sete	%cl
	xorl	%ebx, %ebx
	addl	%ecx, %eax
	movl	100(%esp), %ecx
	movl	%eax, 88(%esp)
	adcl	%ebx, %edx
	xorl	%esi, %esi
	movl	%edx, 92(%esp)
	imull	$1284865837, %edx, %ebx
	movl	88(%esp), %eax
	imull	$1481765933, 88(%esp), %edx
	movl	%esi, 68(%esp)
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	64(%esp), %ecx
	adcl	68(%esp), %ebx
	addl	%ecx, %eax
	movl	$613566757, %ecx
	movl	%eax, 112(%esp)
	adcl	%ebx, %edx
	movl	112(%esp), %eax
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 112(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	movl	%eax, 112(%esp)
	movl	128(%esp), %eax
	movl	%edx, 116(%esp)
	movl	136(%esp), %esi
	addl	%ebx, 116(%esp)
	movl	128(%esp), %ebx
	mull	%ecx
	movl	%ebx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	movl	136(%esp), %eax
	mull	%ecx
	subl	%edx, %esi
	movl	%esi, %eax
	movl	136(%esp), %esi
	shrl	%eax
	leal	(%edx,%eax), %ecx
	shrl	$2, %ecx
	leal	0(,%ecx,8), %edx
	subl	%ecx, %edx
	subl	%edx, %esi
	xorl	%edx, %edx
	movzwl	%si, %eax
	movl	116(%esp), %esi
	addl	%ebx, %eax
	movl	112(%esp), %ebx
	addl	%eax, %ebx
	adcl	%edx, %esi
	movl	%ebx, %eax
	imull	$1481765933, %ebx, %edx
	movl	52(%esp), %ebx
	imull	$1284865837, %esi, %ecx
	movl	128(%esp), %esi
	addl	%edx, %ecx
	mull	%edi
	movl	%eax, 136(%esp)
	movl	$-1840700269, %eax
	movl	%edx, 140(%esp)
	imull	%esi
	addl	%ecx, 140(%esp)
	addl	%esi, %edx
	sarl	$2, %edx
	subl	%ebx, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movzbl	123(%esp), %edx
	subl	%eax, %esi
	movb	$-109, %al
	movl	%esi, %ecx
	movl	124(%esp), %esi
	imulb	%dl
	movb	%dl, %bl
	sarb	$7, %bl
	movzwl	%ax, %eax
	movzbl	%ah, %eax
	addb	%dl, %al
	sarb	$2, %al
	subb	%bl, %al
	movzbl	123(%esp), %ebx
	movb	%al, %dl
	salb	$3, %dl
	subb	%al, %dl
	subb	%dl, %bl
	movl	$1717986919, %edx
	movsbl	%bl, %eax
	movl	%esi, %ebx
	sarl	$31, %ebx
	addl	%eax, %ecx
	movl	124(%esp), %eax
	imull	%edx
	sarl	$2, %edx
	subl	%ebx, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %esi
	movl	%esi, %eax
	cwtl
	addl	%ecx, %eax
	movl	100(%esp), %ecx
	cltd
	addl	136(%esp), %eax
	adcl	140(%esp), %edx
	movl	%eax, 136(%esp)
	movl	136(%esp), %eax
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 136(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	xorl	%ebx, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	%ecx, %edx
	movl	%edx, 136(%esp)
	movl	%ebx, %ecx
	imull	$1481765933, 136(%esp), %eax
	movl	%ecx, 140(%esp)
	imull	$1284865837, %ebx, %ebx
	addl	%eax, %ebx
	movl	136(%esp), %eax
	mull	%edi
	movl	%eax, %ecx
	addl	%ebx, %edx
	addl	104(%esp), %ecx
	movl	%edx, %ebx
	adcl	108(%esp), %ebx
	imull	$1481765933, %ecx, %eax
	imull	$1284865837, %ebx, %esi
	addl	%eax, %esi
	movl	%ecx, %eax
	mull	%edi
	movl	%eax, %ecx
	movzbl	122(%esp), %eax
	movl	%edx, %ebx
	addl	%esi, %ebx
	movzbl	121(%esp), %edx
	sarb	%al
	movsbl	%al, %esi
	movzbl	80(%esp), %eax
	xorb	%al, %dl
	movzbl	%dl, %eax
	movl	56(%esp), %edx
	addl	%eax, %esi
	movl	84(%esp), %eax
	addl	%edx, %esi
	movl	$274877907, %edx
	mull	%edx
	movl	84(%esp), %eax
	shrl	$6, %edx
	imull	$1000, %edx, %edx
	subl	%edx, %eax
	movzwl	%ax, %eax
	addl	%esi, %eax
	cltd
	addl	%eax, %ecx
	movl	%ecx, digest
	adcl	%edx, %ebx
	incl	96(%esp)
	movl	%ebx, digest+4
	movl	96(%esp), %eax
	cmpl	$24, %eax
	jne	.L2
	movl	%ecx, 4(%esp)
	movl	$-2, %esi
	movl	$-1, %edi
	movl	%ebx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$-2, %edx
	movl	%esi, 136(%esp)
	movl	%edi, 140(%esp)
	.p2align 4
	.p2align 3
.L3:
	movzwl	%dx, %eax
	xorl	%esi, %esi
	movl	%eax, 124(%esp)
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.L5:
	movl	$.LC2, (%esp)
	imull	$40000, %ebx, %eax
	movl	124(%esp), %ecx
	movl	%edx, 128(%esp)
	cmpl	%ecx, %eax
	setg	%al
	cmpl	%esi, 136(%esp)
	movzbl	%al, %eax
	movl	%eax, 16(%esp)
	movl	140(%esp), %eax
	sbbl	%edi, %eax
	setc	%al
	movzbl	%al, %eax
	movl	%eax, 12(%esp)
	movb	%bl, %al
	decb	%al
	movzbl	%al, %eax
	cmpl	%edx, %eax
	setg	%al
	cmpl	%ebx, %edx
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	setb	%al
	incl	%ebx
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	addl	$-2147483648, %esi
	movl	128(%esp), %edx
	adcl	$0, %edi
	cmpl	$3, %ebx
	jne	.L5
	incl	%edx
	addl	$1, 136(%esp)
	adcl	$0, 140(%esp)
	cmpl	$3, %edx
	jne	.L3
	movl	$.LC3, (%esp)
	movl	$1, %ebx
	movl	$128, %esi
	call	puts
	movl	$-56, %ecx
	movl	$200, %edx
	movl	%ecx, 8(%esp)
	movl	$1, %eax
	movl	$-128, %edi
	movl	%edx, 12(%esp)
	movl	%ebx, 4(%esp)
	movl	$-2147483648, %ebx
	movl	%eax, 16(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$-128, %eax
	movl	%eax, 8(%esp)
	movl	$96, %eax
	movl	%esi, 16(%esp)
	movl	$65535, %esi
	movl	%edi, 12(%esp)
	movl	$255, %edi
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$-1, %eax
	movl	$-128, %edx
	movl	%eax, 16(%esp)
	movl	$-2147483648, %eax
	movl	%eax, 12(%esp)
	movl	$-32768, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC6, (%esp)
	call	printf
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	xorl	%edi, %edi
	movl	$.LC7, (%esp)
	call	printf
	movl	$8, %eax
	movl	%eax, 16(%esp)
	movl	$4, %eax
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	digest, %ecx
	movl	digest+4, %ebx
	movl	%ecx, %eax
	movl	%ecx, %esi
	shrdl	$20, %ebx, %eax
	andl	$1048575, %esi
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$28, %eax
	addl	%eax, %esi
	movl	$1374389535, %eax
	mull	%esi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ebx, %edx
	leal	(%eax,%eax,4), %eax
	subl	%eax, %esi
	movl	%ecx, %eax
	subl	%esi, %eax
	movl	%eax, 136(%esp)
	sbbl	%edi, %edx
	movl	$-1030792151, %edi
	movl	%edx, 140(%esp)
	imull	$-1030792151, %edx, %esi
	movl	136(%esp), %eax
	imull	$-1889785611, 136(%esp), %edx
	addl	%edx, %esi
	mull	%edi
	movl	$100, %edi
	addl	%esi, %edx
	shrdl	$2, %edx, %eax
	mull	%edi
	subl	%eax, %ecx
	leal	-12(%ebp), %esp
	movl	%ecx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.data
	.align 8
	.type	digest, @object
	.size	digest, 8
digest:
	.long	1
	.long	0
	.section	.rodata
	.align 32
	.type	values, @object
	.size	values, 192
values:
	.long	0
	.long	0
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	127
	.long	0
	.long	128
	.long	0
	.long	255
	.long	0
	.long	256
	.long	0
	.long	-128
	.long	-1
	.long	-129
	.long	-1
	.long	32767
	.long	0
	.long	32768
	.long	0
	.long	65535
	.long	0
	.long	65536
	.long	0
	.long	-32768
	.long	-1
	.long	-32769
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	0
	.long	-1
	.long	0
	.long	0
	.long	1
	.long	-2147483648
	.long	-1
	.long	2147483647
	.long	-1
	.long	-1698898192
	.long	305419896
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
