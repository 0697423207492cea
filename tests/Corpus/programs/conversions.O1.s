	.file	"conversions.c"
	.text
	.type	mix, @function
mix:
	subl	$8, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%eax, %ecx
	movl	%edx, %ebx
	imull	$1284865837, digest+4, %esi
	imull	$1481765933, digest, %eax
	addl	%eax, %esi
	movl	$1284865837, %eax
	mull	digest
	addl	%esi, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, digest
	movl	%edx, digest+4
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	addl	$8, %esp
	ret
	.size	mix, .-mix
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
	subl	$112, %esp
	movl	$0, 80(%esp)
.L4:
	movl	80(%esp), %eax
	movl	values+4(,%eax,8), %edx
	movl	values(,%eax,8), %eax
	movzwl	%ax, %esi
	movl	%esi, 104(%esp)
	movswl	%ax, %esi
	movl	%esi, 96(%esp)
	movl	%eax, %edi
	movl	%eax, %ecx
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	orl	92(%esp), %ecx
	setne	87(%esp)
	movzbl	87(%esp), %ecx
	movsbl	%al, %ebx
	movb	%al, 87(%esp)
	movzbl	%al, %esi
	movl	%ebx, 76(%esp)
	movl	104(%esp), %edx
	leal	(%ebx,%edx), %eax
	movl	96(%esp), %ebx
	addl	%ebx, %eax
	movl	%esi, 72(%esp)
	addl	%esi, %eax
	cltd
	movl	%edi, %esi
	sarl	$31, %esi
	addl	%edi, %eax
	adcl	%esi, %edx
	movzbl	%cl, %ecx
	movl	$0, %esi
	addl	%ecx, %eax
	adcl	%esi, %edx
	movl	88(%esp), %ebx
	movl	92(%esp), %esi
	shrdl	$3, %esi, %ebx
	sarl	$3, %esi
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, 40(%esp)
	movl	%edx, 44(%esp)
	movl	%ecx, 36(%esp)
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	%eax, 32(%esp)
	movl	%eax, 28(%esp)
	movl	104(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	96(%esp), %esi
	movl	%esi, 20(%esp)
	movl	72(%esp), %esi
	movl	%esi, 16(%esp)
	movl	76(%esp), %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	(%ebx,%esi), %eax
	cltd
	call	mix
	movl	%ebx, 76(%esp)
	movl	%ebx, %ecx
	movl	%esi, 72(%esp)
	imull	%esi, %ecx
	movl	%ecx, %eax
	movl	96(%esp), %esi
	subl	%esi, %eax
	cltd
	call	mix
	movzwl	88(%esp), %ebx
	movl	%esi, %eax
	cltd
	movl	%ebx, %ecx
	imull	%edx, %ecx
	imull	$0, %esi, %eax
	addl	%eax, %ecx
	movl	%ebx, 52(%esp)
	movl	%ebx, %eax
	movl	%esi, 96(%esp)
	mull	%esi
	addl	%ecx, %edx
	call	mix
	movl	$1431655766, %eax
	imull	%edi
	movl	%edi, %ecx
	sarl	$31, %ecx
	movl	%ecx, 56(%esp)
	subl	%ecx, %edx
	movl	%edx, %ebx
	movl	%edx, %esi
	sarl	$31, %esi
	movl	$-1431655765, %eax
	mull	%edi
	shrl	%edx
	movl	%edx, %eax
	movl	$0, %edx
	addl	%ebx, %eax
	adcl	%esi, %edx
	call	mix
	movzbl	87(%esp), %ebx
	movb	%bl, %cl
	sarb	%cl
	movsbl	%cl, %eax
	cltd
	call	mix
	movb	%bl, %al
	shrb	%al
	movzbl	%al, %eax
	movl	$0, %edx
	call	mix
	movl	96(%esp), %edx
	sarl	$2, %edx
	movl	%edx, %eax
	movl	104(%esp), %esi
	leal	0(,%esi,4), %edx
	orl	%edx, %eax
	cltd
	call	mix
	movl	%edi, %edx
	sarl	$5, %edx
	movl	%edx, %eax
	cltd
	call	mix
	movl	%edi, %edx
	shrl	$5, %edx
	movl	%edx, %eax
	movl	$0, %edx
	call	mix
	movb	%bl, %cl
	addb	$100, %cl
	movb	%bl, 87(%esp)
	movb	%bl, %al
	subb	$56, %al
	movzbl	%al, %eax
	movb	%cl, 86(%esp)
	movsbl	%cl, %edx
	addl	%edx, %eax
	cltd
	call	mix
	leal	(%esi,%esi,2), %eax
	movzwl	%ax, %ebx
	movl	%esi, 104(%esp)
	leal	5(%esi), %edx
	movswl	%dx, %edx
	movl	%ebx, 60(%esp)
	subl	%edx, %ebx
	movl	%ebx, %eax
	cltd
	call	mix
	movl	72(%esp), %esi
	movl	%esi, %ebx
	negl	%ebx
	movl	%ebx, %eax
	cltd
	call	mix
	notl	%esi
	movl	%esi, %eax
	cltd
	call	mix
	cmpl	$0, 104(%esp)
	sete	%al
	movzbl	%al, %eax
	movl	$0, %edx
	call	mix
	movl	88(%esp), %esi
	movl	%esi, 64(%esp)
	movl	$0, 68(%esp)
	movl	76(%esp), %ebx
	movl	%ebx, %eax
	cltd
	addl	64(%esp), %eax
	adcl	68(%esp), %edx
	call	mix
	movl	$613566757, %ecx
	movl	%edi, %eax
	mull	%ecx
	movl	%edi, %esi
	subl	%edx, %esi
	movl	%esi, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movl	%edi, %esi
	subl	%eax, %esi
	movl	104(%esp), %eax
	mull	%ecx
	movl	104(%esp), %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %ecx
	subl	%edx, %ecx
	movl	104(%esp), %edx
	subl	%ecx, %edx
	movzwl	%dx, %eax
	addl	%esi, %eax
	movl	$0, %edx
	call	mix
	movl	$-1840700269, %eax
	imull	%edi
	addl	%edi, %edx
	sarl	$2, %edx
	movl	56(%esp), %esi
	subl	%esi, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %edi
	movl	%edi, %ecx
	movb	$-109, %dl
	movb	%dl, %al
	movzbl	87(%esp), %edx
	imulb	%dl
	movzwl	%ax, %eax
	movzbl	%ah, %eax
	addb	%dl, %al
	sarb	$2, %al
	sarb	$7, %dl
	subb	%dl, %al
	movb	%al, %dl
	salb	$3, %dl
	subb	%al, %dl
	movzbl	87(%esp), %eax
	subb	%dl, %al
	movsbl	%al, %eax
	addl	%eax, %ecx
	movl	$1717986919, %edx
	movl	96(%esp), %eax
	imull	%edx
	sarl	$2, %edx
	movl	96(%esp), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	subl	%edi, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	movl	%esi, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	cwtl
	addl	%ecx, %eax
	cltd
	call	mix
	movl	%ebx, %eax
	movl	$0, %edx
	call	mix
	movl	52(%esp), %eax
	movl	$0, %edx
	call	mix
	movzbl	87(%esp), %edx
	subb	$100, %dl
	movb	%dl, %cl
	movswl	60(%esp), %ebx
	movl	104(%esp), %edi
	sall	$3, %edi
	movzwl	%di, %edi
	movl	$-1840700269, %eax
	imull	%ebx
	addl	%ebx, %edx
	sarl	$2, %edx
	movl	%ebx, %esi
	sarl	$31, %esi
	subl	%esi, %edx
	movswl	%dx, %ebx
	movzbl	86(%esp), %eax
	sarb	%al
	movsbl	%al, %eax
	xorb	%dl, %cl
	movzbl	%cl, %ecx
	addl	%ecx, %eax
	leal	(%eax,%ebx), %ecx
	movl	$274877907, %edx
	movl	%edi, %eax
	mull	%edx
	shrl	$6, %edx
	imull	$1000, %edx, %edx
	subl	%edx, %edi
	movzwl	%di, %eax
	addl	%ecx, %eax
	cltd
	call	mix
	incl	80(%esp)
	movl	80(%esp), %eax
	cmpl	$24, %eax
	jne	.L4
	movl	digest, %eax
	movl	digest+4, %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$-2, 96(%esp)
	movl	$-1, 100(%esp)
	movl	$-2, %esi
	jmp	.L5
.L12:
	incl	%esi
	addl	$1, 96(%esp)
	adcl	$0, 100(%esp)
	cmpl	$3, %esi
	je	.L8
.L5:
	movl	$0, 104(%esp)
	movl	$0, 108(%esp)
	movl	$0, %edi
	movl	$0, %ebx
	movzwl	%si, %eax
	movl	%eax, 88(%esp)
.L7:
	movl	88(%esp), %eax
	cmpl	%eax, %edi
	setg	%al
	movzbl	%al, %eax
	movl	%eax, 16(%esp)
	movl	104(%esp), %eax
	cmpl	%eax, 96(%esp)
	movl	100(%esp), %ecx
	sbbl	108(%esp), %ecx
	setc	%al
	movzbl	%al, %eax
	movl	%eax, 12(%esp)
	movb	%bl, %al
	decb	%al
	movzbl	%al, %eax
	cmpl	%esi, %eax
	setg	%al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	cmpl	%ebx, %esi
	setb	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	%ebx
	addl	$40000, %edi
	addl	$-2147483648, 104(%esp)
	adcl	$0, 108(%esp)
	cmpl	$3, %ebx
	jne	.L7
	jmp	.L12
.L8:
	movl	$.LC3, (%esp)
	call	puts
	movl	$1, 16(%esp)
	movl	$200, 12(%esp)
	movl	$-56, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$128, 16(%esp)
	movl	$-128, 12(%esp)
	movl	$-128, 8(%esp)
	movl	$96, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$-1, 16(%esp)
	movl	$-2147483648, 12(%esp)
	movl	$-32768, 8(%esp)
	movl	$-128, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, 12(%esp)
	movl	$-2147483648, 16(%esp)
	movl	$65535, 8(%esp)
	movl	$255, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$8, 16(%esp)
	movl	$4, 12(%esp)
	movl	$2, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	digest, %ecx
	movl	digest+4, %ebx
	movl	%ecx, %esi
	andl	$1048575, %esi
	movl	%ecx, %eax
	movl	%ebx, %edx
	shrdl	$20, %edx, %eax
	shrl	$20, %edx
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$28, %eax
	addl	%eax, %esi
	movl	$1374389535, %edx
	movl	%esi, %eax
	mull	%edx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %esi
	movl	$0, %edi
	movl	%ecx, %eax
	movl	%ebx, %edx
	subl	%esi, %eax
	sbbl	%edi, %edx
	imull	$-1030792151, %edx, %esi
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	imull	$-1889785611, 104(%esp), %edx
	addl	%edx, %esi
	movl	$-1030792151, %edi
	movl	104(%esp), %eax
	mull	%edi
	addl	%esi, %edx
	shrdl	$2, %edx, %eax
	shrl	$2, %edx
	movl	$100, %edi
	mull	%edi
	subl	%eax, %ecx
	movl	%ecx, %eax
	leal	-12(%ebp), %esp
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
