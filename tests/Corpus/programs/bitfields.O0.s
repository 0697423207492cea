	.file	"bitfields.c"
	.text
	.type	checksum, @function
checksum:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	$-2128831035, -8(%ebp)
	jmp	.L2
.L3:
	movl	-4(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -4(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	-8(%ebp), %eax
	imull	$16777619, %eax, %eax
	movl	%eax, -8(%ebp)
.L2:
	movl	12(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 12(%ebp)
	testl	%eax, %eax
	jne	.L3
	movl	-8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	checksum, .-checksum
	.type	make, @function
make:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	movl	12(%ebp), %eax
	andl	$1048575, %eax
	sall	$12, %eax
	movl	%eax, %edx
	movl	-4(%ebp), %eax
	andl	$4095, %eax
	orl	%edx, %eax
	movl	%eax, -4(%ebp)
	movl	16(%ebp), %eax
	andb	$1, %al
	andb	$1, %al
	movb	%al, %dl
	movzbl	-4(%ebp), %eax
	andb	$-2, %al
	orb	%dl, %al
	movb	%al, -4(%ebp)
	movl	16(%ebp), %eax
	shrl	%eax
	andb	$1, %al
	andb	$1, %al
	addb	%al, %al
	movb	%al, %dl
	movzbl	-4(%ebp), %eax
	andb	$-3, %al
	orb	%dl, %al
	movb	%al, -4(%ebp)
	movl	16(%ebp), %eax
	shrl	$2, %eax
	andb	$1, %al
	andb	$1, %al
	salb	$2, %al
	movb	%al, %dl
	movzbl	-4(%ebp), %eax
	andb	$-5, %al
	orb	%dl, %al
	movb	%al, -4(%ebp)
	movl	16(%ebp), %eax
	shrl	$6, %eax
	andb	$1, %al
	andb	$1, %al
	salb	$6, %al
	movb	%al, %dl
	movzbl	-4(%ebp), %eax
	andb	$-65, %al
	orb	%dl, %al
	movb	%al, -4(%ebp)
	movzbl	-4(%ebp), %eax
	shrb	$6, %al
	andb	$1, %al
	movb	%al, %dl
	movl	16(%ebp), %eax
	shrl	$5, %eax
	andb	$1, %al
	orb	%dl, %al
	andb	$1, %al
	andb	$1, %al
	salb	$5, %al
	movb	%al, %dl
	movzbl	-4(%ebp), %eax
	andb	$-33, %al
	orb	%dl, %al
	movb	%al, -4(%ebp)
	movl	12(%ebp), %eax
	movb	%al, %dl
	movl	16(%ebp), %eax
	xorb	%dl, %al
	andb	$7, %al
	andb	$7, %al
	addb	%al, %al
	movb	%al, %dl
	movzbl	-3(%ebp), %eax
	andb	$-15, %al
	orb	%dl, %al
	movb	%al, -3(%ebp)
	movl	8(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret	$4
	.size	make, .-make
	.section	.rodata
	.align 4
.LC0:
	.string	"%08x p%u w%u u%u a%u d%u v%u frame %05x\n"
	.align 4
.LC1:
	.string	"%d %u %d %u %u %u %d %d %llx %lld %u %u\n"
.LC2:
	.string	"%08x %08x\n"
	.text
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
	pushl	%ecx
	subl	$200, %esp
	movl	$0, -28(%ebp)
	movl	$0, -32(%ebp)
	jmp	.L8
.L9:
	movl	-32(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	-32(%ebp), %eax
	imull	$4951, %eax, %edx
	leal	-92(%ebp), %eax
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	make
	subl	$4, %esp
	movl	-92(%ebp), %eax
	movl	%eax, -40(%ebp)
	movzbl	-39(%ebp), %eax
	shrb	%al
	andb	$7, %al
	movb	%al, %dl
	movl	-32(%ebp), %eax
	addb	%dl, %al
	andb	$7, %al
	andb	$7, %al
	addb	%al, %al
	movb	%al, %dl
	movzbl	-39(%ebp), %eax
	andb	$-15, %al
	orb	%dl, %al
	movb	%al, -39(%ebp)
	movl	-40(%ebp), %eax
	shrl	$12, %eax
	decl	%eax
	andl	$1048575, %eax
	sall	$12, %eax
	movl	%eax, %edx
	movl	-40(%ebp), %eax
	andl	$4095, %eax
	orl	%edx, %eax
	movl	%eax, -40(%ebp)
	movl	-28(%ebp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	-40(%ebp), %eax
	addl	%ecx, %eax
	movl	%eax, -28(%ebp)
	movl	-40(%ebp), %eax
	shrl	$12, %eax
	movl	%eax, %edx
	movzbl	-39(%ebp), %eax
	shrb	%al
	andb	$7, %al
	movzbl	%al, %esi
	movzbl	-40(%ebp), %eax
	shrb	$6, %al
	andb	$1, %al
	movzbl	%al, %edi
	movzbl	-40(%ebp), %eax
	shrb	$5, %al
	andb	$1, %al
	movzbl	%al, %ebx
	movl	%ebx, -96(%ebp)
	movzbl	-40(%ebp), %eax
	shrb	$2, %al
	andb	$1, %al
	movzbl	%al, %ebx
	movzbl	-40(%ebp), %eax
	shrb	%al
	andb	$1, %al
	movzbl	%al, %ecx
	movzbl	-40(%ebp), %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, -108(%ebp)
	movl	-40(%ebp), %eax
	movl	%edx, 32(%esp)
	movl	%esi, 28(%esp)
	movl	%edi, 24(%esp)
	movl	-96(%ebp), %edi
	movl	%edi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	-108(%ebp), %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	-32(%ebp)
.L8:
	cmpl	$19, -32(%ebp)
	jbe	.L9
	movl	$20, 8(%esp)
	movl	$0, 4(%esp)
	leal	-60(%ebp), %eax
	movl	%eax, (%esp)
	call	memset
	movl	$0, -36(%ebp)
	jmp	.L10
.L14:
	movl	-36(%ebp), %eax
	salb	$5, %al
	sarb	$5, %al
	andb	$3, %al
	andb	$7, %al
	movb	%al, %dl
	movzbl	-60(%ebp), %eax
	andb	$-8, %al
	orb	%dl, %al
	movb	%al, -60(%ebp)
	movzbl	-60(%ebp), %eax
	salb	$5, %al
	sarb	$5, %al
	negb	%al
	salb	$5, %al
	sarb	$5, %al
	andb	$7, %al
	movb	%al, %dl
	movzbl	-60(%ebp), %eax
	andb	$-8, %al
	orb	%dl, %al
	movb	%al, -60(%ebp)
	movzbl	-60(%ebp), %eax
	shrb	$3, %al
	addb	$7, %al
	andb	$31, %al
	salb	$3, %al
	movb	%al, %dl
	movzbl	-60(%ebp), %eax
	andb	$7, %al
	orb	%dl, %al
	movb	%al, -60(%ebp)
	movl	-60(%ebp), %eax
	sall	$11, %eax
	sarl	$19, %eax
	cwtl
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	cwtl
	movzwl	%ax, %edx
	movl	-36(%ebp), %eax
	movzwl	%ax, %eax
	movl	%eax, %ecx
	sall	$2, %ecx
	addl	%ecx, %eax
	negl	%eax
	movzwl	%ax, %eax
	addl	%edx, %eax
	movzwl	%ax, %eax
	sall	$3, %eax
	cwtl
	sarl	$3, %eax
	cwtl
	movzwl	%ax, %eax
	andl	$8191, %eax
	sall	$8, %eax
	movl	%eax, %edx
	movl	-60(%ebp), %eax
	andl	$-2096897, %eax
	orl	%edx, %eax
	movl	%eax, -60(%ebp)
	movzwl	-58(%ebp), %eax
	shrl	$5, %eax
	movzwl	%ax, %eax
	movswl	%ax, %edx
	movl	-36(%ebp), %eax
	movzwl	%ax, %eax
	movl	%eax, %ecx
	sall	$3, %ecx
	addl	%eax, %ecx
	sall	$2, %ecx
	addl	%ecx, %eax
	movzwl	%ax, %eax
	cwtl
	xorl	%edx, %eax
	cwtl
	andl	$2047, %eax
	movzwl	%ax, %eax
	sall	$5, %eax
	movl	%eax, %ecx
	movzwl	-58(%ebp), %eax
	andl	$31, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	orl	%edx, %eax
	movw	%ax, -58(%ebp)
	movl	-56(%ebp), %eax
	andl	$511, %eax
	movzwl	%ax, %eax
	movl	%eax, %edx
	addl	%edx, %edx
	addl	%edx, %eax
	movzwl	%ax, %eax
	incl	%eax
	movzwl	%ax, %eax
	andl	$511, %eax
	movzwl	%ax, %eax
	andl	$511, %eax
	movl	%eax, %ecx
	movl	-56(%ebp), %eax
	andl	$-512, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	orl	%edx, %eax
	movw	%ax, -56(%ebp)
	movzbl	-55(%ebp), %eax
	shrb	%al
	movb	%al, %bl
	movl	-36(%ebp), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$3, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	orb	%bl, %al
	andb	$127, %al
	addb	%al, %al
	movb	%al, %dl
	movzbl	-55(%ebp), %eax
	andb	$1, %al
	orb	%dl, %al
	movb	%al, -55(%ebp)
	movl	-36(%ebp), %eax
	andb	$7, %al
	subb	$4, %al
	salb	$4, %al
	sarb	$4, %al
	andb	$15, %al
	movb	%al, %dl
	movzbl	-54(%ebp), %eax
	andb	$-16, %al
	orb	%dl, %al
	movb	%al, -54(%ebp)
	movzbl	-54(%ebp), %eax
	salb	$4, %al
	sarb	$4, %al
	testb	%al, %al
	jns	.L11
	movzbl	-54(%ebp), %eax
	salb	$4, %al
	sarb	$4, %al
	notb	%al
	salb	$4, %al
	sarb	$4, %al
	jmp	.L12
.L11:
	movzbl	-54(%ebp), %eax
	salb	$4, %al
	sarb	$4, %al
	negb	%al
	salb	$4, %al
	sarb	$4, %al
.L12:
	salb	$4, %al
	movb	%al, %dl
	movzbl	-54(%ebp), %eax
	andb	$15, %al
	orb	%dl, %al
	movb	%al, -54(%ebp)
	movl	-53(%ebp), %eax
	movzbl	-49(%ebp), %ecx
	movl	%ecx, %edx
	imull	$5, %edx, %ebx
	imull	$0, %eax, %ecx
	addl	%ebx, %ecx
	movl	$5, %ebx
	mull	%ebx
	addl	%edx, %ecx
	movl	%ecx, %edx
	movzbl	%dl, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	-36(%ebp), %eax
	cltd
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	$591751049, %eax
	adcl	$1, %edx
	movl	%eax, -104(%ebp)
	movzbl	%dl, %eax
	movl	%eax, -100(%ebp)
	movl	-104(%ebp), %eax
	movl	-100(%ebp), %edx
	movl	%eax, %esi
	movl	%esi, -53(%ebp)
	movzbl	-49(%ebp), %eax
	andb	$0, %al
	orb	%dl, %al
	movb	%al, -49(%ebp)
	movl	-48(%ebp), %eax
	sall	$9, %eax
	movl	%eax, %ecx
	sarl	$9, %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	-36(%ebp), %eax
	imull	$1000, %eax, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$9, %eax
	sarl	$9, %eax
	movzwl	%ax, %ebx
	movl	-48(%ebp), %edx
	andl	$0, %edx
	movl	%edx, %ecx
	movl	%ebx, %edx
	orl	%ecx, %edx
	movw	%dx, -48(%ebp)
	shrl	$16, %eax
	andl	$127, %eax
	movb	%al, %dl
	andb	$127, %dl
	movzbl	-46(%ebp), %eax
	andb	$-128, %al
	orb	%dl, %al
	movb	%al, -46(%ebp)
	movzbl	-46(%ebp), %eax
	notb	%al
	shrb	$7, %al
	salb	$7, %al
	movb	%al, %dl
	movzbl	-46(%ebp), %eax
	andb	$127, %al
	orb	%dl, %al
	movb	%al, -46(%ebp)
	movl	-44(%ebp), %eax
	andl	$2147483647, %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	andl	$2147483647, %eax
	andl	$2147483647, %eax
	movl	%eax, %edx
	movl	-44(%ebp), %eax
	andl	$-2147483648, %eax
	orl	%edx, %eax
	movl	%eax, -44(%ebp)
	movl	-36(%ebp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L13
	movl	-44(%ebp), %eax
	andl	$2147483647, %eax
	movl	%eax, -96(%ebp)
	movzbl	-46(%ebp), %eax
	shrb	$7, %al
	movzbl	%al, %edi
	movl	%edi, -108(%ebp)
	movl	-48(%ebp), %eax
	sall	$9, %eax
	sarl	$9, %eax
	movl	%eax, %ebx
	movl	%ebx, %esi
	sarl	$31, %esi
	movl	%ebx, -120(%ebp)
	movl	%esi, -116(%ebp)
	movl	-53(%ebp), %eax
	movzbl	-49(%ebp), %ecx
	movl	%ecx, %edx
	movl	%eax, -128(%ebp)
	movl	%edx, -124(%ebp)
	movzbl	-54(%ebp), %eax
	sarb	$4, %al
	movsbl	%al, %esi
	movzbl	-54(%ebp), %eax
	salb	$4, %al
	sarb	$4, %al
	movsbl	%al, %edx
	movl	%edx, -112(%ebp)
	movzbl	-55(%ebp), %eax
	shrb	%al
	movzbl	%al, %eax
	movl	%eax, -132(%ebp)
	movl	-56(%ebp), %eax
	andl	$511, %eax
	movzwl	%ax, %eax
	movl	%eax, -136(%ebp)
	movzwl	-58(%ebp), %eax
	shrl	$5, %eax
	movzwl	%ax, %eax
	movl	%eax, -140(%ebp)
	movl	-60(%ebp), %eax
	sall	$11, %eax
	sarl	$19, %eax
	cwtl
	movl	%eax, %edx
	movzbl	-60(%ebp), %eax
	shrb	$3, %al
	movzbl	%al, %eax
	movl	%eax, -144(%ebp)
	movzbl	-60(%ebp), %eax
	salb	$5, %al
	sarb	$5, %al
	movsbl	%al, %eax
	movl	-96(%ebp), %edi
	movl	%edi, 56(%esp)
	movl	-108(%ebp), %edi
	movl	%edi, 52(%esp)
	movl	-120(%ebp), %ecx
	movl	-116(%ebp), %ebx
	movl	%ecx, 44(%esp)
	movl	%ebx, 48(%esp)
	movl	-128(%ebp), %ecx
	movl	-124(%ebp), %ebx
	movl	%ecx, 36(%esp)
	movl	%ebx, 40(%esp)
	movl	%esi, 32(%esp)
	movl	-112(%ebp), %edi
	movl	%edi, 28(%esp)
	movl	-132(%ebp), %edi
	movl	%edi, 24(%esp)
	movl	-136(%ebp), %esi
	movl	%esi, 20(%esp)
	movl	-140(%ebp), %ebx
	movl	%ebx, 16(%esp)
	movl	%edx, %esi
	movl	%esi, 12(%esp)
	movl	-144(%ebp), %esi
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L13:
	incl	-36(%ebp)
.L10:
	cmpl	$39, -36(%ebp)
	jle	.L14
	movzbl	-60(%ebp), %eax
	shrb	$3, %al
	movzbl	%al, %eax
	movl	%eax, -84(%ebp)
	movl	-60(%ebp), %eax
	sall	$11, %eax
	sarl	$19, %eax
	cwtl
	movl	%eax, -80(%ebp)
	movzwl	-58(%ebp), %eax
	shrl	$5, %eax
	movzwl	%ax, %eax
	movl	%eax, -76(%ebp)
	movl	-56(%ebp), %eax
	andl	$511, %eax
	movzwl	%ax, %eax
	movl	%eax, -72(%ebp)
	movzbl	-55(%ebp), %eax
	shrb	%al
	movzbl	%al, %eax
	movl	%eax, -68(%ebp)
	movl	-44(%ebp), %eax
	andl	$2147483647, %eax
	movl	%eax, -64(%ebp)
	movl	$24, 4(%esp)
	leal	-84(%ebp), %eax
	movl	%eax, (%esp)
	call	checksum
	movl	%eax, 8(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movzbl	-60(%ebp), %eax
	shrb	$3, %al
	movzbl	%al, %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
