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
	subl	$176, %esp
	movl	$0, 120(%esp)
	movb	$0, 124(%esp)
	movl	$0, %ebx
	movl	$0, 68(%esp)
.L2:
	movl	%ebx, %esi
	shrl	%esi
	movl	%ebx, %eax
	shrl	$2, %eax
	movl	%eax, 104(%esp)
	movl	%ebx, %eax
	shrl	$6, %eax
	movl	%eax, 100(%esp)
	movb	%al, %dl
	andb	$1, %dl
	movl	%ebx, %ecx
	shrl	$5, %ecx
	orl	%edx, %ecx
	movzbl	120(%esp), %eax
	xorb	%bl, %al
	movb	%al, 88(%esp)
	movzbl	124(%esp), %eax
	andb	$1, %al
	movzbl	%al, %edi
	movl	96(%esp), %eax
	andl	$-65536, %eax
	andl	$1, %esi
	movl	%esi, 12(%esp)
	addl	%esi, %esi
	orl	%edi, %eax
	movl	104(%esp), %edi
	andl	$1, %edi
	movl	%edi, 16(%esp)
	sall	$2, %edi
	orl	%esi, %eax
	orl	%edi, %eax
	movl	%ecx, %edi
	andl	$1, %edi
	movl	%edi, %ecx
	sall	$5, %ecx
	andl	$-97, %eax
	movzbl	%dl, %edx
	sall	$6, %edx
	orl	%ecx, %eax
	orl	%edx, %eax
	movzbl	88(%esp), %ecx
	movzbl	%cl, %edx
	andl	$7, %edx
	sall	$9, %edx
	andl	$-3585, %eax
	orl	%edx, %eax
	movl	120(%esp), %edx
	sall	$12, %edx
	andl	$4095, %eax
	orl	%edx, %eax
	movl	%eax, 96(%esp)
	addb	124(%esp), %cl
	movb	%cl, %dl
	andb	$7, %dl
	movzbl	%dl, %edx
	movl	%edx, %ecx
	sall	$9, %ecx
	andl	$511, %eax
	movl	120(%esp), %esi
	leal	1048575(%esi), %esi
	sall	$12, %esi
	orl	%ecx, %eax
	orl	%esi, %eax
	movl	68(%esp), %esi
	movl	%esi, %ecx
	sall	$5, %ecx
	subl	%esi, %ecx
	addl	%eax, %ecx
	movl	%ecx, 68(%esp)
	movl	120(%esp), %esi
	leal	-1(%esi), %ecx
	andl	$1048575, %ecx
	movl	%ecx, 32(%esp)
	movl	%edx, 28(%esp)
	movl	100(%esp), %edx
	andl	$1, %edx
	movl	%edx, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%ebx, %edx
	andl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	addl	$7, %ebx
	incb	124(%esp)
	movzbl	124(%esp), %eax
	addl	$4951, 120(%esp)
	cmpb	$20, %al
	jne	.L2
	movl	$0, 156(%esp)
	movl	$0, 160(%esp)
	movl	$0, 164(%esp)
	movl	$0, 168(%esp)
	movl	$0, 172(%esp)
	movl	$0, 100(%esp)
	movl	$0, 104(%esp)
	movl	$0, 108(%esp)
	movl	$0, 124(%esp)
	jmp	.L6
.L14:
	movb	%cl, %bl
	notb	%bl
	movb	%bl, %al
	salb	$4, %al
	sarb	$4, %al
	movb	%al, 120(%esp)
.L4:
	movzbl	120(%esp), %edx
	salb	$4, %dl
	movzbl	162(%esp), %eax
	andb	$15, %al
	orb	%dl, %al
	movb	%al, 162(%esp)
	movzbl	167(%esp), %esi
	imull	$5, %esi, %esi
	movl	$5, %eax
	mull	163(%esp)
	addl	%esi, %edx
	movl	%eax, 112(%esp)
	movzbl	%dl, %eax
	movl	%eax, 116(%esp)
	movl	112(%esp), %eax
	movl	116(%esp), %edx
	addl	$591751049, %eax
	adcl	$1, %edx
	addl	104(%esp), %eax
	adcl	108(%esp), %edx
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	movl	%eax, 163(%esp)
	movb	%dl, 167(%esp)
	movl	168(%esp), %edi
	sall	$9, %edi
	movl	%edi, %edx
	sarl	$9, %edx
	movl	$1431655766, %esi
	movl	%edx, %eax
	imull	%esi
	sarl	$31, %edi
	subl	%edi, %edx
	movl	%edx, %esi
	movl	100(%esp), %eax
	subl	%eax, %esi
	sall	$9, %esi
	sarl	$9, %esi
	movw	%si, 168(%esp)
	movl	%esi, %edx
	shrl	$16, %edx
	andb	$127, %dl
	movzbl	170(%esp), %eax
	andb	$-128, %al
	orb	%dl, %al
	movb	%al, %dl
	notb	%dl
	movb	%dl, %bl
	shrb	$7, %bl
	movb	%bl, 74(%esp)
	andb	$-128, %dl
	andb	$127, %al
	orb	%dl, %al
	movb	%al, 170(%esp)
	movl	172(%esp), %eax
	movl	%eax, %edx
	andl	$2147483647, %edx
	imull	$1103515245, %edx, %edx
	leal	12345(%edx), %edi
	movl	%edi, %edx
	andl	$2147483647, %edx
	andl	$-2147483648, %eax
	orl	%edx, %eax
	movl	%eax, 172(%esp)
	movl	$1717986919, %edx
	movl	124(%esp), %eax
	imull	%edx
	sarl	%edx
	movl	124(%esp), %ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	cmpl	%eax, %ebx
	je	.L12
.L5:
	incl	124(%esp)
	movl	124(%esp), %eax
	addl	$1, 104(%esp)
	adcl	$0, 108(%esp)
	addl	$1000, 100(%esp)
	cmpl	$40, %eax
	je	.L13
.L6:
	movzbl	156(%esp), %eax
	movb	%al, %dl
	shrb	$3, %dl
	addb	$7, %dl
	andb	$31, %dl
	movb	%dl, 96(%esp)
	salb	$3, %dl
	andb	$7, %al
	orb	%dl, %al
	movb	%al, 156(%esp)
	movzwl	124(%esp), %edx
	movl	156(%esp), %eax
	movl	%eax, %ebx
	sall	$11, %ebx
	movl	%ebx, %esi
	sarl	$19, %esi
	shrl	$31, %ebx
	leal	(%ebx,%esi), %ecx
	sarl	%ecx
	leal	(%edx,%edx,4), %esi
	subl	%esi, %ecx
	sall	$19, %ecx
	movl	%ecx, %edi
	sarl	$19, %edi
	movl	%edi, 84(%esp)
	shrl	$11, %ecx
	andl	$-2096897, %eax
	orl	%ecx, %eax
	movl	%eax, %edi
	shrl	$16, %edi
	movl	%edi, %ecx
	movl	%eax, 156(%esp)
	shrl	$21, %eax
	leal	(%edx,%edx,8), %ebx
	leal	(%edx,%ebx,4), %edx
	xorl	%edx, %eax
	andl	$2047, %eax
	movl	%eax, 80(%esp)
	sall	$5, %eax
	andl	$31, %ecx
	orl	%eax, %ecx
	movw	%cx, 158(%esp)
	movl	160(%esp), %eax
	movl	%eax, %edx
	andl	$511, %edx
	leal	1(%edx,%edx,2), %edx
	movl	%edx, %edi
	andl	$511, %edi
	movl	%edi, 76(%esp)
	andl	$-512, %eax
	orl	%edi, %eax
	movzbl	%ah, %ebx
	movw	%ax, 160(%esp)
	movl	$-1840700269, %eax
	movl	124(%esp), %ecx
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	$1, %eax
	sall	%cl, %eax
	movb	%bl, %dl
	shrb	%dl
	orb	%al, %dl
	andb	$127, %dl
	movb	%dl, 75(%esp)
	movb	%dl, %al
	addb	%al, %al
	andb	$1, %bl
	orb	%al, %bl
	movb	%bl, 161(%esp)
	movzbl	124(%esp), %ecx
	andb	$7, %cl
	subb	$4, %cl
	salb	$4, %cl
	sarb	$4, %cl
	movb	%cl, %dl
	andb	$15, %dl
	movzbl	162(%esp), %eax
	andb	$-16, %al
	orb	%dl, %al
	movb	%al, 162(%esp)
	testb	%cl, %cl
	js	.L14
	movb	%cl, %bl
	negb	%bl
	movb	%bl, %al
	salb	$4, %al
	sarb	$4, %al
	movb	%al, 120(%esp)
	jmp	.L4
.L12:
	movl	%edi, %eax
	andl	$2147483647, %eax
	movl	%eax, 56(%esp)
	movzbl	74(%esp), %eax
	movl	%eax, 52(%esp)
	movl	%esi, 44(%esp)
	movl	%esi, %eax
	sarl	$31, %eax
	movl	%eax, 48(%esp)
	movl	88(%esp), %edx
	movzbl	92(%esp), %eax
	movl	%edx, 36(%esp)
	movl	%eax, 40(%esp)
	movsbl	120(%esp), %ebx
	movl	%ebx, 32(%esp)
	movsbl	%cl, %ecx
	movl	%ecx, 28(%esp)
	movzbl	75(%esp), %eax
	movl	%eax, 24(%esp)
	movl	76(%esp), %eax
	movl	%eax, 20(%esp)
	movl	80(%esp), %eax
	movl	%eax, 16(%esp)
	movl	84(%esp), %eax
	movl	%eax, 12(%esp)
	movzbl	96(%esp), %eax
	movl	%eax, 8(%esp)
	movzbl	124(%esp), %eax
	andb	$3, %al
	negb	%al
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L5
.L13:
	movzbl	96(%esp), %eax
	movl	%eax, 132(%esp)
	movl	84(%esp), %eax
	movl	%eax, 136(%esp)
	movl	80(%esp), %eax
	movl	%eax, 140(%esp)
	movl	76(%esp), %eax
	movl	%eax, 144(%esp)
	movzbl	75(%esp), %eax
	movl	%eax, 148(%esp)
	andl	$2147483647, %edi
	movl	%edi, 152(%esp)
	movl	$-2128831035, %eax
	leal	132(%esp), %edx
	leal	156(%esp), %ecx
.L7:
	incl	%edx
	movzbl	-1(%edx), %ebx
	xorl	%ebx, %eax
	imull	$16777619, %eax, %eax
	cmpl	%ecx, %edx
	jne	.L7
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movzbl	96(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
