	.file	"bitfields.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%08x p%u w%u u%u a%u d%u v%u frame %05x\n"
.LC1:
	.string	"%d %u %d %u %u %u %d %d %llx %lld %u %u\n"
.LC2:
	.string	"%08x %08x\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	xorl	%edx, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$136, %esp
	movb	$0, -77(%ebp)
	movl	%eax, -88(%ebp)
.L2:
	movl	%ebx, %eax
	movl	%ebx, %esi
	shrl	%eax
	movl	%edx, %ecx
	movl	%eax, -96(%ebp)
	movl	%ebx, %eax
	movl	%ebx, %edi
	shrl	$2, %eax
	andl	$6, %edi
	movl	%eax, -100(%ebp)
	movl	%ebx, %eax
	andl	$1, %ecx
	shrl	$6, %eax
	orl	%edi, %ecx
	movl	%eax, -76(%ebp)
	shrl	$5, %esi
	subl	$12, %esp
	movl	%edx, -104(%ebp)
	orl	%eax, %esi
	movb	%bl, %al
	andl	$1, %esi
	xorb	%dl, %al
	movl	%esi, -84(%ebp)
	sall	$5, %esi
	andb	$7, %al
	orl	%esi, %ecx
	movl	-76(%ebp), %esi
	sall	$6, %esi
	andl	$64, %esi
	orl	%esi, %ecx
	movzbl	%al, %esi
	addb	-77(%ebp), %al
	sall	$9, %esi
	orl	%ecx, %esi
	movl	%edx, %ecx
	sall	$12, %ecx
	andb	$7, %al
	orl	%ecx, %esi
	movzbl	%al, %eax
	andl	$-3993, %esi
	movl	%eax, %edi
	sall	$9, %edi
	movl	%esi, %ecx
	imull	$31, -88(%ebp), %esi
	orl	%edi, %ecx
	leal	1048575(%edx), %edi
	andl	$4095, %ecx
	sall	$12, %edi
	orl	%edi, %ecx
	leal	(%esi,%ecx), %edi
	movl	%edi, -88(%ebp)
	leal	-1(%edx), %esi
	andl	$1048575, %esi
	pushl	%esi
	pushl	%eax
	movl	-76(%ebp), %eax
	andl	$1, %eax
	pushl	%eax
	movl	-100(%ebp), %eax
	pushl	-84(%ebp)
	andl	$1, %eax
	pushl	%eax
	movl	-96(%ebp), %eax
	andl	$1, %eax
	pushl	%eax
	movl	%ebx, %eax
	andl	$1, %eax
	addl	$7, %ebx
	pushl	%eax
	pushl	%ecx
	pushl	$.LC0
	call	printf
	movl	-104(%ebp), %edx
	addl	$48, %esp
	incb	-77(%ebp)
	addl	$4951, %edx
	cmpl	$140, %ebx
	jne	.L2
	leal	-68(%ebp), %edx
	xorl	%eax, %eax
	movl	$5, %ecx
	movl	%edx, %edi
	rep stosl
	xorl	%eax, %eax
	movl	%eax, -120(%ebp)
	movl	%eax, -116(%ebp)
	movl	%eax, -76(%ebp)
.L6:
	movb	-68(%ebp), %cl
	movl	$2, %ebx
	movb	%cl, %al
	shrb	$3, %al
	addb	$7, %al
	movb	%al, -77(%ebp)
	movb	%cl, %al
	movzwl	-76(%ebp), %ecx
	andb	$31, -77(%ebp)
	andb	$7, %al
	movb	-77(%ebp), %dl
	salb	$3, %dl
	orb	%dl, %al
	movb	%al, -68(%ebp)
	movl	-68(%ebp), %eax
	sall	$11, %eax
	sarl	$19, %eax
	cltd
	idivl	%ebx
	movl	%ecx, %edx
	imull	$-5, %ecx, %ecx
	imull	$37, %edx, %edx
	addl	%ecx, %eax
	movl	-68(%ebp), %ecx
	sall	$19, %eax
	movl	%eax, %ebx
	shrl	$11, %eax
	sarl	$19, %ebx
	andl	$-2096897, %ecx
	orl	%ecx, %eax
	movl	%ebx, %esi
	movl	%eax, -68(%ebp)
	movzwl	-66(%ebp), %eax
	shrl	$5, %eax
	xorl	%eax, %edx
	movswl	%dx, %eax
	andl	$2047, %edx
	movl	%eax, -136(%ebp)
	movw	-66(%ebp), %ax
	movl	%edx, -104(%ebp)
	sall	$5, %edx
	andl	$31, %eax
	orl	%edx, %eax
	movl	-64(%ebp), %edx
	movw	%ax, -66(%ebp)
	movl	%edx, %eax
	andl	$-512, %edx
	andl	$511, %eax
	leal	(%eax,%eax,2), %eax
	incl	%eax
	movl	%eax, %ebx
	movl	-76(%ebp), %eax
	andl	$511, %ebx
	movl	%ebx, -108(%ebp)
	orl	%ebx, %edx
	movl	$7, %ebx
	movw	%dx, -64(%ebp)
	cltd
	idivl	%ebx
	movl	$1, %eax
	movb	%dl, %cl
	sall	%cl, %eax
	movb	-63(%ebp), %cl
	movb	%cl, %dl
	shrb	%dl
	orb	%al, %dl
	movb	%dl, -100(%ebp)
	movb	%dl, %al
	addb	%dl, %dl
	andb	$127, %al
	movb	%al, -78(%ebp)
	movb	%cl, %al
	andb	$1, %al
	orb	%dl, %al
	movb	-76(%ebp), %dl
	movb	%al, -63(%ebp)
	andb	$7, %dl
	movb	%dl, %cl
	subb	$4, %cl
	movb	%cl, %al
	notb	%cl
	salb	$4, %al
	movb	%al, -84(%ebp)
	movb	-62(%ebp), %al
	sarb	$4, -84(%ebp)
	movb	-84(%ebp), %bl
	andb	$-16, %al
	andb	$15, %bl
	orb	%bl, %al
	cmpb	$0, -84(%ebp)
	movb	%al, -62(%ebp)
	js	.L12
	movb	$4, %cl
	subb	%dl, %cl
.L12:
	movb	-62(%ebp), %al
	salb	$4, %cl
	movl	$5, %edi
	sarb	$4, %cl
	movzbl	-57(%ebp), %ebx
	movb	%cl, %dl
	salb	$4, %dl
	andb	$15, %al
	leal	(%ebx,%ebx,4), %ebx
	orb	%dl, %al
	movb	%al, -62(%ebp)
	movl	$5, %eax
	mull	-61(%ebp)
	movl	%eax, -128(%ebp)
	addl	%ebx, %edx
	movl	$3, %ebx
	movzbl	%dl, %eax
	movl	%eax, -124(%ebp)
	movl	-128(%ebp), %eax
	movl	-124(%ebp), %edx
	addl	$591751049, %eax
	adcl	$1, %edx
	addl	-120(%ebp), %eax
	adcl	-116(%ebp), %edx
	movl	%eax, -96(%ebp)
	movl	-96(%ebp), %eax
	movl	%edx, -92(%ebp)
	movl	%eax, -61(%ebp)
	movb	-92(%ebp), %al
	movb	%al, -57(%ebp)
	movl	-56(%ebp), %eax
	sall	$9, %eax
	sarl	$9, %eax
	cltd
	idivl	%ebx
	imull	$1000, -76(%ebp), %edx
	subl	%edx, %eax
	movl	%eax, %ebx
	movb	-54(%ebp), %al
	sall	$9, %ebx
	sarl	$9, %ebx
	movw	%bx, -56(%ebp)
	movl	%ebx, %edx
	shrl	$16, %edx
	andb	$-128, %al
	andb	$127, %dl
	orb	%dl, %al
	movb	%al, -112(%ebp)
	movb	%al, %dl
	notb	%dl
	movb	%dl, %al
	andb	$-128, %dl
	shrb	$7, %al
	movb	%al, -79(%ebp)
	movb	-112(%ebp), %al
	andb	$127, %al
	orb	%dl, %al
	movl	-52(%ebp), %edx
	movb	%al, -54(%ebp)
	movl	%edx, %eax
	andl	$2147483647, %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, -112(%ebp)
	andl	$2147483647, %eax
	movl	%eax, -132(%ebp)
	movl	%edx, %eax
	movl	-132(%ebp), %edx
	andl	$-2147483648, %eax
	orl	%edx, %eax
	movl	%eax, -52(%ebp)
	movl	-76(%ebp), %eax
	cltd
	idivl	%edi
	testl	%edx, %edx
	jne	.L5
	pushl	%edi
	movsbl	%cl, %ecx
	pushl	-132(%ebp)
	movzbl	-79(%ebp), %eax
	pushl	%eax
	movl	%ebx, %eax
	cltd
	movl	-96(%ebp), %eax
	pushl	%edx
	pushl	%ebx
	movl	%eax, -144(%ebp)
	movzbl	-92(%ebp), %eax
	movl	%eax, -140(%ebp)
	movsbl	-84(%ebp), %eax
	pushl	-140(%ebp)
	pushl	-144(%ebp)
	pushl	%ecx
	pushl	%eax
	movzbl	-100(%ebp), %eax
	pushl	%eax
	movzbl	-77(%ebp), %eax
	pushl	-108(%ebp)
	pushl	-136(%ebp)
	pushl	%esi
	pushl	%eax
	movl	-76(%ebp), %eax
	andl	$3, %eax
	negb	%al
	movsbl	%al, %eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$64, %esp
.L5:
	incl	-76(%ebp)
	addl	$1, -120(%ebp)
	adcl	$0, -116(%ebp)
	cmpl	$40, -76(%ebp)
	jne	.L6
	movl	%esi, -44(%ebp)
	movl	-104(%ebp), %eax
	leal	-48(%ebp), %edx
	movzbl	-77(%ebp), %ebx
	movl	%eax, -40(%ebp)
	movl	-108(%ebp), %eax
	movl	%ebx, -48(%ebp)
	movl	%eax, -36(%ebp)
	movzbl	-78(%ebp), %eax
	movl	%eax, -32(%ebp)
	movl	-112(%ebp), %eax
	andl	$2147483647, %eax
	movl	%eax, -28(%ebp)
	movl	$-2128831035, %eax
.L7:
	movzbl	(%edx), %ecx
	leal	-24(%ebp), %edi
	incl	%edx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	cmpl	%edi, %edx
	jne	.L7
	pushl	%edx
	pushl	%eax
	pushl	-88(%ebp)
	pushl	$.LC2
	call	printf
	leal	-16(%ebp), %esp
	movl	%ebx, %eax
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
