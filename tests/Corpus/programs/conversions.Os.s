	.file	"conversions.c"
	.text
	.type	mix, @function
mix:
	pushl	%ebp
	imull	$1284865837, digest+4, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	movl	%eax, %esi
	imull	$1481765933, digest, %eax
	addl	%eax, %ecx
	movl	$1284865837, %eax
	mull	digest
	addl	%ecx, %edx
	addl	%esi, %eax
	popl	%esi
	adcl	%edi, %edx
	movl	%eax, digest
	movl	%edx, digest+4
	popl	%edi
	popl	%ebp
	ret
	.size	mix, .-mix
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%lld: %d %u %d %u %d %u %d %lld\n"
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
	.globl	__umoddi3
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%edx, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$72, %esp
	movl	%edx, -52(%ebp)
.L4:
	movl	-52(%ebp), %eax
	movl	values+4(,%eax,8), %edx
	movl	values(,%eax,8), %eax
	movl	%edx, -28(%ebp)
	movl	%eax, -32(%ebp)
	movb	-32(%ebp), %al
	movzwl	-32(%ebp), %esi
	movb	%al, -36(%ebp)
	movswl	-32(%ebp), %eax
	movzbl	-36(%ebp), %edi
	movl	%eax, -40(%ebp)
	movl	-32(%ebp), %eax
	movl	-40(%ebp), %ebx
	movl	%eax, -44(%ebp)
	orl	-28(%ebp), %eax
	movsbl	-36(%ebp), %eax
	movl	-44(%ebp), %ecx
	setne	-56(%ebp)
	movl	%eax, -48(%ebp)
	addl	%esi, %eax
	addl	%ebx, %eax
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%edi, %eax
	cltd
	addl	%eax, %ecx
	movzbl	-56(%ebp), %eax
	adcl	%edx, %ebx
	xorl	%edx, %edx
	movl	%eax, -56(%ebp)
	movl	-56(%ebp), %eax
	addl	%ecx, %eax
	movl	-32(%ebp), %ecx
	adcl	%ebx, %edx
	movl	-28(%ebp), %ebx
	shrdl	$3, %ebx, %ecx
	sarl	$3, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	pushl	%edx
	pushl	%eax
	pushl	-56(%ebp)
	pushl	-32(%ebp)
	pushl	-32(%ebp)
	pushl	%esi
	pushl	-40(%ebp)
	pushl	%edi
	pushl	-48(%ebp)
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	$.LC0
	call	printf
	movl	-48(%ebp), %eax
	addl	$48, %esp
	addl	%edi, %eax
	cltd
	call	mix
	movl	-48(%ebp), %eax
	movl	-40(%ebp), %ebx
	imull	%edi, %eax
	subl	%ebx, %eax
	movl	$3, %ebx
	cltd
	call	mix
	movzwl	-32(%ebp), %eax
	movl	%eax, -56(%ebp)
	movl	-40(%ebp), %eax
	movl	-56(%ebp), %ecx
	cltd
	imull	%edx, %ecx
	imull	$0, -40(%ebp), %eax
	addl	%eax, %ecx
	movl	-40(%ebp), %eax
	mull	-56(%ebp)
	addl	%ecx, %edx
	call	mix
	movl	-44(%ebp), %eax
	cltd
	idivl	%ebx
	xorl	%edx, %edx
	movl	%eax, -64(%ebp)
	movl	%eax, %ecx
	movl	-44(%ebp), %eax
	sarl	$31, %ecx
	movl	%ecx, -60(%ebp)
	divl	%ebx
	xorl	%edx, %edx
	movb	$7, %bl
	addl	-64(%ebp), %eax
	adcl	-60(%ebp), %edx
	call	mix
	movb	-36(%ebp), %al
	sarb	%al
	movsbl	%al, %eax
	cltd
	call	mix
	movb	-36(%ebp), %al
	xorl	%edx, %edx
	shrb	%al
	movzbl	%al, %eax
	call	mix
	movl	-40(%ebp), %eax
	leal	0(,%esi,4), %edx
	sarl	$2, %eax
	orl	%edx, %eax
	cltd
	call	mix
	movl	-44(%ebp), %eax
	sarl	$5, %eax
	cltd
	call	mix
	movl	-44(%ebp), %eax
	xorl	%edx, %edx
	shrl	$5, %eax
	call	mix
	movb	-36(%ebp), %al
	addb	$100, %al
	movb	%al, -64(%ebp)
	movb	-36(%ebp), %al
	movsbl	-64(%ebp), %edx
	subb	$56, %al
	movzbl	%al, %eax
	addl	%edx, %eax
	cltd
	call	mix
	leal	(%esi,%esi,2), %eax
	leal	5(%esi), %edx
	movzwl	%ax, %eax
	movl	%eax, -68(%ebp)
	movswl	%dx, %edx
	subl	%edx, %eax
	cltd
	call	mix
	movl	%edi, %eax
	negl	%eax
	cltd
	call	mix
	movl	%edi, %eax
	movl	$7, %edi
	notl	%eax
	cltd
	call	mix
	xorl	%eax, %eax
	testl	%esi, %esi
	sete	%al
	xorl	%edx, %edx
	call	mix
	movl	-32(%ebp), %eax
	movl	%eax, -80(%ebp)
	xorl	%eax, %eax
	movl	%eax, -76(%ebp)
	movl	-48(%ebp), %eax
	cltd
	addl	-80(%ebp), %eax
	adcl	-76(%ebp), %edx
	call	mix
	movl	-44(%ebp), %eax
	xorl	%edx, %edx
	divl	%edi
	movl	%esi, %eax
	movl	%edx, %ecx
	xorl	%edx, %edx
	divl	%edi
	leal	(%ecx,%edx), %eax
	xorl	%edx, %edx
	call	mix
	movl	-44(%ebp), %eax
	cltd
	idivl	%edi
	movsbw	-36(%ebp), %ax
	idivb	%bl
	movl	$10, %ebx
	movzbl	%ah, %eax
	movsbl	%al, %eax
	leal	(%edx,%eax), %ecx
	movl	-40(%ebp), %eax
	cltd
	idivl	%ebx
	leal	0(,%esi,8), %ebx
	movzwl	%bx, %ebx
	leal	(%ecx,%edx), %eax
	cltd
	call	mix
	movl	-48(%ebp), %eax
	xorl	%edx, %edx
	call	mix
	movl	-56(%ebp), %eax
	xorl	%edx, %edx
	call	mix
	movswl	-68(%ebp), %eax
	movb	-36(%ebp), %cl
	cltd
	idivl	%edi
	movb	-64(%ebp), %dl
	subb	$100, %cl
	sarb	%dl
	movsbl	%dl, %esi
	xorl	%edx, %edx
	xorb	%al, %cl
	movzbl	%cl, %ecx
	addl	%ecx, %esi
	movl	$1000, %ecx
	addl	%eax, %esi
	movl	%ebx, %eax
	divl	%ecx
	leal	(%esi,%edx), %eax
	cltd
	call	mix
	incl	-52(%ebp)
	cmpl	$24, -52(%ebp)
	jne	.L4
	pushl	%edx
	movl	$-2, %esi
	pushl	digest+4
	orl	$-1, %edi
	pushl	digest
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L5:
	xorl	%eax, %eax
	movl	%esi, %edx
	movl	%eax, -32(%ebp)
	xorl	%ebx, %ebx
	movl	%eax, -28(%ebp)
	movzwl	%si, %eax
	movl	%eax, -36(%ebp)
.L7:
	imull	$40000, %ebx, %eax
	subl	$12, %esp
	cmpl	%eax, -36(%ebp)
	setl	%al
	movzbl	%al, %eax
	pushl	%eax
	movl	-32(%ebp), %eax
	cmpl	%eax, %esi
	movl	%edi, %eax
	sbbl	-28(%ebp), %eax
	setc	%al
	movzbl	%al, %eax
	pushl	%eax
	movb	%bl, %al
	decb	%al
	movzbl	%al, %eax
	cmpl	%esi, %eax
	setg	%al
	cmpl	%ebx, %edx
	movzbl	%al, %eax
	pushl	%eax
	setb	%al
	movzbl	%al, %eax
	incl	%ebx
	movl	%edx, -40(%ebp)
	pushl	%eax
	pushl	$.LC2
	call	printf
	movl	-40(%ebp), %edx
	addl	$-2147483648, -32(%ebp)
	adcl	$0, -28(%ebp)
	addl	$32, %esp
	cmpl	$3, %ebx
	jne	.L7
	addl	$1, %esi
	movl	%esi, %eax
	adcl	$0, %edi
	xorl	$3, %eax
	orl	%edi, %eax
	jne	.L5
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$1, (%esp)
	pushl	$200
	pushl	$-56
	pushl	$1
	pushl	$.LC4
	call	printf
	addl	$20, %esp
	pushl	$128
	pushl	$-128
	pushl	$-128
	pushl	$96
	pushl	$.LC5
	call	printf
	addl	$20, %esp
	pushl	$-1
	pushl	$-2147483648
	pushl	$-32768
	pushl	$-128
	pushl	$.LC6
	call	printf
	addl	$20, %esp
	pushl	$-2147483648
	pushl	$0
	pushl	$65535
	pushl	$255
	pushl	$.LC7
	call	printf
	addl	$20, %esp
	pushl	$8
	pushl	$4
	pushl	$2
	pushl	$1
	pushl	$.LC8
	call	printf
	pushl	$0
	pushl	$100
	pushl	digest+4
	pushl	digest
	call	__umoddi3
	addl	$16, %esp
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
