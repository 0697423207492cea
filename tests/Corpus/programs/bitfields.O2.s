	.file	"bitfields.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%08x p%u w%u u%u a%u d%u v%u frame %05x\n"
	.align 4
.LC1:
	.string	"%d %u %d %u %u %u %d %d %llx %lld %u %u\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"%08x %08x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$176, %esp
	movb	$0, 120(%esp)
	movl	%eax, 76(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	%ebx, %eax
	movl	%ebx, %edi
	shrl	%eax
	movl	%ebx, %esi
	movl	%eax, 116(%esp)
	shrl	$2, %edi
	movb	%bl, %al
	movl	%edi, 112(%esp)
	shrl	$6, %esi
	xorb	%dl, %al
	movb	%al, 108(%esp)
	movzbl	120(%esp), %eax
	movl	%esi, %edi
	movl	$.LC0, (%esp)
	movl	%ebx, %esi
	shrl	$5, %esi
	movl	%esi, %ecx
	movl	%ebx, %esi
	andb	$1, %al
	orl	%edi, %ecx
	andl	$6, %esi
	movzbl	%al, %eax
	orl	%esi, %eax
	movl	%ecx, %esi
	andl	$1, %esi
	movl	%esi, 20(%esp)
	sall	$5, %esi
	movl	%esi, %ecx
	movl	%edi, %esi
	sall	$6, %esi
	orl	%eax, %ecx
	movl	%esi, %eax
	movl	%edx, %esi
	sall	$12, %esi
	andl	$64, %eax
	orl	%ecx, %eax
	movzbl	108(%esp), %ecx
	movl	%edx, 108(%esp)
	andl	$-3993, %eax
	orl	%esi, %eax
	addb	120(%esp), %cl
	leal	1048575(%edx), %esi
	sall	$12, %esi
	andb	$7, %cl
	movzbl	%cl, %ecx
	movl	%ecx, 28(%esp)
	sall	$9, %ecx
	orl	%ecx, %eax
	movl	76(%esp), %ecx
	andl	$4095, %eax
	orl	%esi, %eax
	movl	%eax, 4(%esp)
	movl	%ecx, %esi
	sall	$5, %esi
	subl	%ecx, %esi
	movl	116(%esp), %ecx
	addl	%eax, %esi
	movl	%esi, 76(%esp)
	leal	-1(%edx), %esi
	andl	$1048575, %esi
	movl	%esi, 32(%esp)
	movl	%edi, %esi
	movl	112(%esp), %edi
	andl	$1, %ecx
	andl	$1, %esi
	movl	%ecx, 12(%esp)
	movl	%ebx, %ecx
	movl	%esi, 24(%esp)
	andl	$1, %edi
	andl	$1, %ecx
	movl	%edi, 16(%esp)
	addl	$7, %ebx
	movl	%ecx, 8(%esp)
	call	printf
	movl	108(%esp), %edx
	incb	120(%esp)
	movzbl	120(%esp), %eax
	addl	$4951, %edx
	cmpb	$20, %al
	jne	.L2
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 116(%esp)
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 120(%esp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 124(%esp)
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%ecx, 132(%esp)
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%ebx, 136(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 144(%esp)
	xorl	%esi, %esi
	movl	%eax, 104(%esp)
	xorl	%eax, %eax
	movl	%edi, 148(%esp)
	xorl	%edi, %edi
	movl	%eax, 100(%esp)
	movl	%edx, 96(%esp)
	movb	$0, 93(%esp)
	movl	%ecx, 108(%esp)
	movl	%ebx, 88(%esp)
	movl	%esi, 112(%esp)
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L3:
	movb	$4, %al
	subb	%dl, %al
	salb	$4, %al
	sarb	$4, %al
	movb	%al, 94(%esp)
.L4:
	movzbl	138(%esp), %eax
	movzbl	94(%esp), %edx
	movl	96(%esp), %ecx
	movl	124(%esp), %ebx
	andb	$15, %al
	salb	$4, %dl
	leal	(%ecx,%ecx,4), %ecx
	orb	%dl, %al
	movb	%al, 138(%esp)
	movl	$5, %eax
	mull	100(%esp)
	addl	%ecx, %edx
	movl	120(%esp), %ecx
	addl	$591751049, %ecx
	adcl	$1, %ebx
	addl	%ecx, %eax
	movl	%eax, 100(%esp)
	adcl	%ebx, %edx
	movl	%eax, %ebx
	movl	%ebx, 139(%esp)
	movzbl	%dl, %eax
	movl	%eax, 96(%esp)
	movb	%al, 143(%esp)
	movl	$1431655766, %eax
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	imull	$1103515245, 104(%esp), %ebx
	subl	%eax, %edx
	movl	116(%esp), %eax
	movl	%edx, %edi
	addl	$12345, %ebx
	subl	%eax, %edi
	movzbl	146(%esp), %eax
	sall	$9, %edi
	sarl	$9, %edi
	movw	%di, 144(%esp)
	movl	%edi, %edx
	shrl	$16, %edx
	andb	$-128, %al
	andb	$127, %dl
	orb	%dl, %al
	movb	%al, %dl
	andb	$127, %al
	notb	%dl
	movb	%dl, %cl
	andb	$-128, %dl
	shrb	$7, %cl
	orb	%dl, %al
	movb	%al, 146(%esp)
	movl	148(%esp), %eax
	movl	%ebx, %edx
	andl	$2147483647, %edx
	movl	%edx, 104(%esp)
	andl	$-2147483648, %eax
	orl	%edx, %eax
	movl	%eax, 148(%esp)
	imull	$-858993459, %esi, %eax
	cmpl	$858993459, %eax
	jbe	.L13
.L5:
	addl	$1, 120(%esp)
	adcl	$0, 124(%esp)
	addl	$1000, 116(%esp)
	movl	116(%esp), %eax
	cmpl	$40000, %eax
	je	.L14
.L6:
	movl	120(%esp), %ecx
	movl	112(%esp), %ebx
	movb	%cl, %dl
	movl	%ecx, %esi
	andb	$31, %dl
	movb	%dl, %al
	salb	$3, %al
	subb	%dl, %al
	addb	$7, %al
	andb	$31, %al
	movb	%al, 92(%esp)
	movb	%al, %dl
	movzbl	132(%esp), %eax
	salb	$3, %dl
	andb	$7, %al
	orb	%dl, %al
	movzwl	120(%esp), %edx
	movb	%al, 132(%esp)
	movl	%ebx, %eax
	shrl	$31, %eax
	addl	%ebx, %eax
	leal	(%edx,%edx,4), %ecx
	sarl	%eax
	subl	%ecx, %eax
	sall	$19, %eax
	movl	%eax, %ebx
	sarl	$19, %ebx
	movl	%ebx, 112(%esp)
	movl	132(%esp), %ebx
	shrl	$11, %eax
	andl	$-2096897, %ebx
	orl	%ebx, %eax
	movl	%eax, 132(%esp)
	movl	%eax, %ebx
	shrl	$16, %ebx
	leal	(%edx,%edx,8), %eax
	movl	%ebx, %ecx
	movl	88(%esp), %ebx
	leal	(%edx,%eax,4), %eax
	andl	$31, %ecx
	xorl	%ebx, %eax
	movswl	%ax, %ebx
	andl	$2047, %eax
	movl	%eax, 88(%esp)
	sall	$5, %eax
	movl	%ebx, 84(%esp)
	orl	%eax, %ecx
	movl	108(%esp), %eax
	movw	%cx, 134(%esp)
	movl	%esi, %ecx
	leal	1(%eax,%eax,2), %edx
	movl	%edx, %eax
	andl	$511, %eax
	movl	%eax, 108(%esp)
	movl	%eax, %edx
	movl	136(%esp), %eax
	andl	$-512, %eax
	orl	%edx, %eax
	movw	%ax, 136(%esp)
	movzbl	%ah, %ebx
	movl	$-1840700269, %eax
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	addl	%esi, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movzbl	93(%esp), %edx
	subl	%eax, %ecx
	movl	$1, %eax
	sall	%cl, %eax
	andb	$1, %bl
	orb	%dl, %al
	movb	%al, 83(%esp)
	movb	%al, %dl
	addb	%al, %al
	andb	$127, %dl
	orb	%al, %bl
	movb	%dl, 93(%esp)
	movzbl	120(%esp), %edx
	movb	%bl, 137(%esp)
	andb	$7, %dl
	movb	%dl, %cl
	subb	$4, %cl
	movb	%cl, %al
	salb	$4, %al
	sarb	$4, %al
	movb	%al, 95(%esp)
	movb	%al, %bl
	movzbl	138(%esp), %eax
	andb	$15, %bl
	andb	$-16, %al
	orb	%bl, %al
	cmpb	$0, 95(%esp)
	movb	%al, 138(%esp)
	jns	.L3
	notb	%cl
	salb	$4, %cl
	sarb	$4, %cl
	movb	%cl, 94(%esp)
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L13:
	movl	%edx, 56(%esp)
	movl	%edi, %eax
	movzbl	%cl, %ecx
	movl	%ecx, 52(%esp)
	sarl	$31, %eax
	movl	%eax, 48(%esp)
	movl	100(%esp), %eax
	movl	%edi, 44(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 36(%esp)
	movl	96(%esp), %eax
	movl	%eax, 40(%esp)
	movsbl	94(%esp), %eax
	movl	%eax, 32(%esp)
	movsbl	95(%esp), %eax
	movl	%eax, 28(%esp)
	movzbl	83(%esp), %eax
	movl	%eax, 24(%esp)
	movl	108(%esp), %eax
	movl	%eax, 20(%esp)
	movl	84(%esp), %eax
	movl	%eax, 16(%esp)
	movl	112(%esp), %eax
	movl	%eax, 12(%esp)
	movzbl	92(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%esi, %eax
	andl	$3, %eax
	negb	%al
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L14:
	movl	112(%esp), %eax
	leal	152(%esp), %ecx
	movl	%ebx, %edx
	movzbl	92(%esp), %ebx
	movl	%edx, %edi
	andl	$2147483647, %edi
	movl	%edi, 172(%esp)
	movl	%eax, 156(%esp)
	movl	88(%esp), %eax
	movl	%ebx, 152(%esp)
	movl	%eax, 160(%esp)
	movl	108(%esp), %eax
	movl	%eax, 164(%esp)
	movzbl	93(%esp), %eax
	movl	%eax, 168(%esp)
	movl	$-2128831035, %eax
	.p2align 4
	.p2align 3
.L7:
	movzbl	(%ecx), %edx
	leal	176(%esp), %edi
	incl	%ecx
	xorl	%edx, %eax
	imull	$16777619, %eax, %eax
	cmpl	%edi, %ecx
	jne	.L7
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
