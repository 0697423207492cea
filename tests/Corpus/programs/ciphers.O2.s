	.file	"ciphers.c"
	.text
	.p2align 4
	.type	aes, @function
aes:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$236, %esp
	movl	%edx, %eax
	movl	%ecx, 12(%esp)
	movl	(%edx), %edx
	leal	76(%esp), %edi
	movb	$1, (%esp)
	xorl	%ecx, %ecx
	movl	%ebx, 16(%esp)
	movl	%edx, 60(%esp)
	movl	4(%eax), %edx
	movl	%edx, 64(%esp)
	movl	8(%eax), %edx
	movl	12(%eax), %eax
	movl	%edx, 68(%esp)
	movl	%eax, 72(%esp)
	leal	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%eax, %ebp
	.p2align 4
	.p2align 3
.L2:
	movl	%ecx, 8(%esp)
	movl	%ecx, %edx
	xorl	%eax, %eax
	sall	$4, %edx
	leal	236(%edx), %esi
	movzbl	0(%ebp,%eax), %edx
	leal	1(%eax), %ecx
	addl	%esp, %esi
	cmpl	$3, %eax
	jbe	.L3
	.p2align 4
	.p2align 3
.L56:
	movzbl	-4(%edi,%eax), %ebx
	xorb	%bl, %dl
	cmpl	$16, %ecx
	movb	%dl, (%edi,%eax)
	je	.L55
	movl	%ecx, %eax
.L58:
	movzbl	0(%ebp,%eax), %edx
	leal	1(%eax), %ecx
	cmpl	$3, %eax
	ja	.L56
.L3:
	movl	%ecx, %ebx
	andl	$3, %ebx
	testl	%eax, %eax
	movzbl	-164(%ebx,%esi), %ebx
	movzbl	box(%ebx), %ebx
	je	.L57
	xorb	%bl, %dl
	movb	%dl, (%edi,%eax)
	movl	%ecx, %eax
	jmp	.L58
	.p2align 4,,10
	.p2align 3
.L55:
	movzbl	(%esp), %ebx
	addl	$16, %edi
	addl	$16, %ebp
	movl	8(%esp), %ecx
	movb	%bl, %al
	shrb	$7, %al
	incl	%ecx
	movb	%al, %dl
	addb	%dl, %dl
	addb	%dl, %al
	movb	%al, %dl
	salb	$3, %dl
	addb	%al, %dl
	movb	%bl, %al
	addb	%al, %al
	xorb	%dl, %al
	movb	%al, (%esp)
	leal	236(%esp), %eax
	cmpl	%eax, %edi
	jne	.L2
	movl	12(%esp), %esi
	leal	60(%esp), %eax
	addl	%eax, %eax
	movl	16(%esp), %ebx
	movl	%eax, 8(%esp)
	testl	%esi, %esi
	jne	.L9
	leal	60(%esp), %edx
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L10:
	xorl	%ecx, %ecx
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L27:
	movzbl	(%edx,%ecx), %eax
	xorb	%al, (%ebx,%ecx)
	incl	%ecx
	cmpl	$16, %ecx
	jne	.L27
	addl	$16, 4(%esp)
	movl	%esi, %eax
	incl	%eax
	cmpl	$11, %eax
	movl	4(%esp), %edx
	je	.L1
	leal	44(%esp), %ebp
.L25:
	movl	%edx, (%esp)
	movl	12(%esp), %esi
	xorl	%ecx, %ecx
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L60:
	movl	%ecx, %edi
	subl	%edx, %edi
	andl	$15, %edi
	movzbl	(%ebx,%edi), %edx
	movzbl	inverse_box(%edx), %edx
	movb	%dl, 0(%ebp,%ecx)
	incl	%ecx
	cmpl	$16, %ecx
	je	.L59
.L13:
	movl	%ecx, %edx
	andl	$3, %edx
	sall	$2, %edx
	testl	%esi, %esi
	jne	.L60
	addl	%ecx, %edx
	andl	$15, %edx
	movzbl	(%ebx,%edx), %edx
	movzbl	box(%edx), %edx
	movb	%dl, 0(%ebp,%ecx)
	incl	%ecx
	cmpl	$16, %ecx
	jne	.L13
.L59:
	movl	44(%esp), %ecx
	movl	(%esp), %edx
	movl	%ecx, (%ebx)
	movl	48(%esp), %ecx
	movl	%ecx, 4(%ebx)
	movl	52(%esp), %ecx
	movl	%ecx, 8(%ebx)
	movl	56(%esp), %ecx
	movl	%ecx, 12(%ebx)
	movl	12(%esp), %ecx
	testl	%ecx, %ecx
	jne	.L14
	cmpl	$10, %eax
	je	.L10
.L15:
	movl	12(%esp), %esi
	xorl	%ecx, %ecx
	leal	0(,%esi,4), %esi
	movl	%esi, 28(%esp)
	movl	%ecx, %esi
.L22:
	movb	$0, 0(%ebp,%esi)
	movl	%esi, %ecx
	movl	$4, %edi
	movl	%edx, 32(%esp)
	andl	$-4, %ecx
	subl	%esi, %edi
	movl	%eax, 36(%esp)
	addl	%esi, %ecx
	movl	%ecx, (%esp)
	movl	28(%esp), %ecx
	movl	%ebx, 40(%esp)
	addl	$mix.0, %ecx
	movl	%ecx, 16(%esp)
	movl	(%esp), %ecx
	addl	%ebx, %ecx
	movl	%ecx, 20(%esp)
	movl	$8, %ecx
	subl	%esi, %ecx
	movl	%ecx, 24(%esp)
.L21:
	movl	16(%esp), %ebx
	movl	%edi, %eax
	andl	$3, %eax
	movzbl	(%ebx,%eax), %ecx
	xorl	%ebx, %ebx
	movb	%bl, (%esp)
	movl	20(%esp), %eax
	movzbl	-4(%eax,%edi), %edx
.L18:
	testb	%cl, %cl
	je	.L61
	movb	%cl, %al
	andb	$1, %al
	je	.L19
	movb	%dl, %al
.L19:
	xorb	%al, (%esp)
	movb	%dl, %al
	shrb	$7, %al
	movb	$27, %bl
	mulb	%bl
	addb	%dl, %dl
	shrb	%cl
	xorb	%al, %dl
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L57:
	movzbl	(%esp), %eax
	xorb	%bl, %al
	xorb	%dl, %al
	movb	%al, (%edi)
	movl	%ecx, %eax
	jmp	.L58
.L9:
	movl	8(%esp), %eax
	leal	160(%eax), %edx
	leal	60(%esp), %eax
	subl	%eax, %edx
	xorl	%eax, %eax
.L14:
	xorl	%ecx, %ecx
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L16:
	movzbl	(%edx,%ecx), %eax
	xorb	%al, (%ebx,%ecx)
	incl	%ecx
	cmpl	$16, %ecx
	jne	.L16
	leal	-1(%esi), %ecx
	movl	%esi, %eax
	cmpl	$8, %ecx
	jbe	.L62
	movl	12(%esp), %esi
	testl	%esi, %esi
	je	.L10
	addl	$16, 4(%esp)
	cmpl	$10, %eax
	je	.L1
	leal	44(%esp), %ebp
	movl	%esi, %eax
.L23:
	movl	8(%esp), %esi
	leal	160(%esi), %edx
	movl	4(%esp), %esi
	subl	%esi, %edx
	jmp	.L25
.L1:
	addl	$236, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L61:
	movzbl	(%esp), %ebx
	incl	%edi
	xorb	%bl, 0(%ebp,%esi)
	cmpl	%edi, 24(%esp)
	jne	.L21
	incl	%esi
	movl	32(%esp), %edx
	cmpl	$16, %esi
	movl	36(%esp), %eax
	movl	40(%esp), %ebx
	jne	.L22
	cmpl	$0, 12(%esp)
	movl	$4, %ecx
	movl	%ebx, %edi
	movl	%ebp, %esi
	rep movsl
	je	.L10
	addl	$16, 4(%esp)
	incl	%eax
	jmp	.L23
.L62:
	leal	44(%esp), %ebp
	jmp	.L15
	.size	aes, .-aes
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-9s"
.LC1:
	.string	"%02x"
.LC2:
	.string	""
	.text
	.p2align 4
	.type	hex, @function
hex:
	pushl	%esi
	movl	%ecx, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$20, %esp
	addl	%ebx, %esi
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L64:
	movzbl	(%ebx), %eax
	incl	%ebx
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L64
	movl	$.LC2, (%esp)
	call	puts
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	hex, .-hex
	.section	.rodata.str1.1
.LC3:
	.string	"Secret"
	.text
	.p2align 4
	.type	rc4.constprop.0, @function
rc4.constprop.0:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	pushl	%ebx
	subl	$256, %esp
	.p2align 4
	.p2align 3
.L68:
	movb	%al, (%esp,%eax)
	incl	%eax
	cmpl	$256, %eax
	jne	.L68
	movzbl	(%esp), %eax
	movl	$1, %esi
	movl	$-1431655765, %edi
	movb	%al, %cl
	addb	$83, %cl
	movzbl	%cl, %ecx
	movzbl	(%esp,%ecx), %ebx
	movb	%bl, (%esp)
	movb	%al, (%esp,%ecx)
	.p2align 4
	.p2align 3
.L69:
	movl	%esi, %eax
	movzbl	(%esp,%esi), %ebx
	mull	%edi
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	movl	%esi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	movzbl	.LC3(%edx), %eax
	addb	%bl, %al
	addb	%cl, %al
	movzbl	%al, %ecx
	movzbl	(%esp,%ecx), %eax
	movb	%al, (%esp,%esi)
	incl	%esi
	movb	%bl, (%esp,%ecx)
	cmpl	$256, %esi
	jne	.L69
	leal	1(%esp), %edx
	xorl	%ebx, %ebx
	leal	51(%esp), %esi
	.p2align 4
	.p2align 3
.L70:
	movzbl	(%edx), %eax
	incl	%edx
	addb	%al, %bl
	movzbl	%bl, %edi
	movzbl	(%esp,%edi), %ecx
	movb	%cl, -1(%edx)
	movb	%al, (%esp,%edi)
	movzbl	-1(%edx), %ecx
	addb	%cl, %al
	movzbl	%al, %eax
	movzbl	(%esp,%eax), %eax
	xorb	%al, 0(%ebp)
	incl	%ebp
	cmpl	%edx, %esi
	jne	.L70
	addl	$256, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rc4.constprop.0, .-rc4.constprop.0
	.section	.rodata.str1.1
.LC4:
	.string	"\n"
.LC5:
	.string	"xtea     %08x%08x\n"
.LC7:
	.string	"rc4"
.LC8:
	.string	"%08x%s"
.LC9:
	.string	"box"
.LC10:
	.string	"aes"
.LC11:
	.string	"aes x20"
.LC12:
	.string	"wrong %d\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"Attack at dawn, or whenever the timer interrupts."
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$252579084, %eax
	movl	%esp, %ebp
	movl	$3, %edx
	pushl	%edi
	movl	$185207048, %edi
	pushl	%esi
	movl	$117835012, %esi
	pushl	%ebx
	movl	$50462976, %ebx
	andl	$-16, %esp
	subl	$288, %esp
	movl	%eax, 88(%esp)
	movl	$319951120, %eax
	movl	%eax, 92(%esp)
	movl	$387323156, %eax
	movl	%eax, 96(%esp)
	movl	$454695192, %eax
	movl	%eax, 100(%esp)
	movl	$522067228, %eax
	movl	%ebx, 76(%esp)
	movl	$19088743, %ebx
	movl	%esi, 80(%esp)
	movl	$-1985229329, %esi
	movl	%edi, 84(%esp)
	movl	%eax, 104(%esp)
	movl	%edx, 28(%esp)
.L76:
	movl	$50462976, %ecx
	xorl	%edx, %edx
	jmp	.L79
	.p2align 4,,10
	.p2align 3
.L77:
	movl	%edx, %eax
	andl	$3, %eax
	movl	76(%esp,%eax,4), %ecx
.L79:
	movl	%esi, %eax
	movl	%esi, %edi
	shrl	$5, %edi
	addl	%edx, %ecx
	sall	$4, %eax
	subl	$1640531527, %edx
	xorl	%edi, %eax
	addl	%esi, %eax
	xorl	%ecx, %eax
	addl	%eax, %ebx
	movl	%edx, %eax
	shrl	$11, %eax
	movl	%ebx, %edi
	shrl	$5, %edi
	andl	$3, %eax
	movl	76(%esp,%eax,4), %ecx
	movl	%ebx, %eax
	sall	$4, %eax
	xorl	%edi, %eax
	addl	%ebx, %eax
	addl	%edx, %ecx
	xorl	%eax, %ecx
	addl	%ecx, %esi
	cmpl	$-957401312, %edx
	jne	.L77
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	decl	28(%esp)
	jne	.L76
	movl	$3, %ecx
	movl	%ecx, 28(%esp)
.L78:
	movl	$-957401312, %eax
	.p2align 4
	.p2align 3
.L80:
	movl	%eax, %edx
	movl	%ebx, %edi
	shrl	$11, %edx
	shrl	$5, %edi
	andl	$3, %edx
	movl	76(%esp,%edx,4), %ecx
	movl	%ebx, %edx
	sall	$4, %edx
	xorl	%edi, %edx
	addl	%ebx, %edx
	addl	%eax, %ecx
	addl	$1640531527, %eax
	xorl	%edx, %ecx
	movl	%eax, %edx
	andl	$3, %edx
	subl	%ecx, %esi
	movl	76(%esp,%edx,4), %ecx
	movl	%esi, %edi
	movl	%esi, %edx
	sall	$4, %edx
	shrl	$5, %edi
	xorl	%edi, %edx
	addl	%eax, %ecx
	addl	%esi, %edx
	xorl	%edx, %ecx
	subl	%ecx, %ebx
	testl	%eax, %eax
	jne	.L80
	decl	28(%esp)
	jne	.L78
	cmpl	$19088743, %ebx
	movl	$1, %edi
	jne	.L82
	cmpl	$-1985229329, %esi
	setne	%al
	movzbl	%al, %edi
.L82:
	leal	110(%esp), %edx
	movl	$.LC6, %ecx
	movl	%edx, %eax
	movl	$50, %esi
	testb	$2, %al
	jne	.L139
.L83:
	movl	%esi, 28(%esp)
	movl	%esi, %ebx
	xorl	%eax, %eax
	andl	$-4, %ebx
.L84:
	movl	(%ecx,%eax), %esi
	movl	%esi, (%edx,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L84
	movl	28(%esp), %esi
	addl	%eax, %edx
	addl	%eax, %ecx
	andl	$2, %esi
	jne	.L140
.L87:
	leal	110(%esp), %eax
	movl	$1, %ebx
	call	rc4.constprop.0
	movl	$50, %ecx
	movl	$.LC7, %eax
	leal	110(%esp), %edx
	movl	%edi, %esi
	call	hex
	leal	110(%esp), %eax
	call	rc4.constprop.0
	leal	110(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	.p2align 4
	.p2align 3
.L98:
	xorl	%eax, %eax
	movl	$1797285236, %edx
	movl	%eax, 284(%esp)
	movl	$1634760805, %eax
	movl	%eax, 224(%esp)
	movl	$857760878, %eax
	movl	%eax, 228(%esp)
	movl	$2036477234, %eax
	movl	%eax, 232(%esp)
	xorl	%eax, %eax
	movl	%edx, 236(%esp)
.L88:
	movl	76(%esp,%eax), %edx
	movl	%edx, 240(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L88
	movl	%ebx, 272(%esp)
	movl	$1241513984, %eax
	movl	$150994944, %edi
	movl	%eax, 280(%esp)
	xorl	%eax, %eax
	movl	%edi, 276(%esp)
.L90:
	movl	224(%esp,%eax), %edx
	movl	%edx, 160(%esp,%eax)
	addl	$4, %eax
	cmpl	$64, %eax
	jb	.L90
	movl	%esi, 24(%esp)
	movl	$10, %edi
	movl	%ebx, 20(%esp)
	.p2align 4
	.p2align 3
.L92:
	leal	160(%esp), %edx
	movl	%edx, 28(%esp)
	movl	%edx, %ecx
.L93:
	movl	16(%ecx), %eax
	addl	$4, %ecx
	movl	-4(%ecx), %esi
	movl	44(%ecx), %edx
	movl	28(%ecx), %ebx
	addl	%eax, %esi
	xorl	%esi, %edx
	roll	$16, %edx
	addl	%edx, %ebx
	xorl	%ebx, %eax
	roll	$12, %eax
	addl	%eax, %esi
	movl	%esi, -4(%ecx)
	xorl	%esi, %edx
	roll	$8, %edx
	movl	%edx, 44(%ecx)
	addl	%edx, %ebx
	movl	%ebx, 28(%ecx)
	xorl	%ebx, %eax
	roll	$7, %eax
	movl	%eax, 12(%ecx)
	leal	176(%esp), %eax
	cmpl	%eax, %ecx
	jne	.L93
	movl	28(%esp), %edx
	xorl	%ecx, %ecx
	movl	%edi, 28(%esp)
.L94:
	leal	3(%ecx), %eax
	addl	$4, %edx
	andl	$3, %eax
	leal	208(%esp,%eax,4), %edi
	leal	2(%ecx), %eax
	incl	%ecx
	andl	$3, %eax
	leal	192(%esp,%eax,4), %esi
	movl	%ecx, %eax
	andl	$3, %eax
	leal	176(%esp,%eax,4), %ebx
	movl	(%ebx), %eax
	addl	-4(%edx), %eax
	movl	%eax, -4(%edx)
	xorl	(%edi), %eax
	roll	$16, %eax
	movl	%eax, (%edi)
	addl	(%esi), %eax
	movl	%eax, (%esi)
	xorl	(%ebx), %eax
	roll	$12, %eax
	movl	%eax, (%ebx)
	addl	-4(%edx), %eax
	movl	%eax, -4(%edx)
	xorl	(%edi), %eax
	roll	$8, %eax
	movl	%eax, (%edi)
	movl	(%esi), %edi
	addl	%edi, %eax
	movl	%eax, (%esi)
	movl	(%ebx), %esi
	xorl	%esi, %eax
	roll	$7, %eax
	cmpl	$4, %ecx
	movl	%eax, (%ebx)
	jne	.L94
	movl	28(%esp), %edi
	decl	%edi
	jne	.L92
	movl	24(%esp), %esi
	xorl	%eax, %eax
	movl	20(%esp), %ebx
	.p2align 4
	.p2align 3
.L95:
	movl	224(%esp,%eax,4), %edx
	addl	%edx, 160(%esp,%eax,4)
	incl	%eax
	cmpl	$16, %eax
	jne	.L95
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L97:
	movl	%edi, %eax
	movl	$.LC4, %ecx
	andl	$7, %eax
	cmpl	$7, %eax
	movl	$.LC2, %eax
	cmove	%ecx, %eax
	movl	%eax, 8(%esp)
	movl	160(%esp,%edi,4), %eax
	incl	%edi
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$16, %edi
	jne	.L97
	decl	%ebx
	jne	.L141
	movl	$2, %ebx
	.p2align 4,,2
	jmp	.L98
.L140:
	movzwl	(%ecx), %eax
	movw	%ax, (%edx)
	jmp	.L87
.L141:
	movl	%esi, %edi
	movb	$1, %al
	movb	$1, %cl
	movl	$1, %esi
	.p2align 4
	.p2align 3
.L100:
	movb	%cl, %bl
	shrb	$7, %bl
	movb	%bl, %dl
	addb	%dl, %dl
	addb	%dl, %bl
	movb	%bl, %dl
	salb	$3, %dl
	addb	%bl, %dl
	leal	(%esi,%esi), %ebx
	xorb	%bl, %dl
	xorb	%dl, %cl
	movb	%al, %dl
	addb	%dl, %dl
	xorb	%al, %dl
	movb	%dl, %al
	salb	$2, %al
	xorb	%al, %dl
	movb	%dl, %al
	salb	$4, %al
	xorb	%dl, %al
	jns	.L99
	xorb	$9, %al
.L99:
	movb	%al, %bl
	movb	%al, %dl
	rolb	%dl
	movzbl	%cl, %esi
	rolb	$4, %bl
	xorb	%dl, %bl
	movb	%al, %dl
	rolb	$2, %dl
	xorb	%al, %bl
	xorb	%bl, %dl
	movb	%al, %bl
	rolb	$3, %bl
	xorb	%bl, %dl
	xorb	$99, %dl
	cmpb	$1, %cl
	movb	%dl, box(%esi)
	movzbl	%dl, %edx
	movb	%cl, inverse_box(%edx)
	jne	.L100
	movb	$99, %al
	xorl	%edx, %edx
	movb	%al, box
	movl	$32, %ecx
	movl	$.LC9, %eax
	movb	%dl, inverse_box+99
	movl	$box, %edx
	call	hex
	xorl	%edx, %edx
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L101:
	movb	%dl, 44(%esp,%eax)
	movb	%dl, 224(%esp,%eax)
	addb	$17, %dl
	movb	%al, 60(%esp,%eax)
	incl	%eax
	cmpl	$16, %eax
	jne	.L101
	leal	60(%esp), %edx
	xorl	%ecx, %ecx
	leal	44(%esp), %eax
	call	aes
	movl	$16, %ecx
	movl	$.LC10, %eax
	leal	44(%esp), %edx
	call	hex
	leal	44(%esp), %eax
	movl	$1, %ecx
	leal	60(%esp), %edx
	call	aes
	movl	224(%esp), %eax
	cmpl	%eax, 44(%esp)
	je	.L142
.L102:
	movl	$1, %eax
.L103:
	leal	(%eax,%edi), %ebx
	movl	$20, %esi
	.p2align 4
	.p2align 3
.L104:
	leal	60(%esp), %edx
	xorl	%ecx, %ecx
	leal	44(%esp), %eax
	call	aes
	decl	%esi
	jne	.L104
	movl	$16, %ecx
	movl	$.LC11, %eax
	leal	44(%esp), %edx
	movl	$1321528399, %esi
	call	hex
	movzbl	110(%esp), %ecx
	leal	110(%esp), %edi
	testb	%cl, %cl
	je	.L107
	movl	%ebx, 28(%esp)
	.p2align 4
	.p2align 3
.L105:
	movb	%cl, %al
	orb	$32, %al
	subb	$97, %al
	cmpb	$25, %al
	ja	.L106
	movb	%cl, %al
	andb	$-32, %cl
	andb	$31, %al
	incb	%cl
	addb	$12, %al
	movsbl	%al, %ebx
	movl	%ebx, %eax
	mull	%esi
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %ebx
	movb	%cl, %al
	addb	%bl, %al
	movb	%al, (%edi)
.L106:
	movzbl	1(%edi), %ecx
	incl	%edi
	testb	%cl, %cl
	jne	.L105
	movl	28(%esp), %ebx
.L107:
	leal	110(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	%ebx, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L142:
	movl	228(%esp), %eax
	cmpl	%eax, 48(%esp)
	jne	.L102
	movl	232(%esp), %eax
	cmpl	%eax, 52(%esp)
	jne	.L102
	movl	236(%esp), %eax
	cmpl	%eax, 56(%esp)
	jne	.L102
	xorl	%eax, %eax
	jmp	.L103
.L139:
	movzwl	.LC6, %eax
	leal	112(%esp), %edx
	movl	$.LC6+2, %ecx
	movl	$48, %esi
	movw	%ax, 110(%esp)
	jmp	.L83
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	mix.0, @object
	.size	mix.0, 8
mix.0:
	.ascii	"\002\003\001\001"
	.ascii	"\016\013\r\t"
	.local	inverse_box
	.comm	inverse_box,256,32
	.local	box
	.comm	box,256,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
