	.file	"ciphers.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-9s"
.LC1:
	.string	"%02x"
.LC2:
	.string	""
	.text
	.type	hex, @function
hex:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	%edx, %ebx
	movl	%ecx, %esi
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	testl	%esi, %esi
	je	.L2
	addl	%ebx, %esi
.L3:
	incl	%ebx
	movzbl	-1(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	cmpl	%ebx, %esi
	jne	.L3
.L2:
	movl	$.LC2, (%esp)
	call	puts
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	hex, .-hex
	.type	rc4, @function
rc4:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$300, %esp
	movl	%eax, %ebp
	movl	%edx, %ebx
	movl	%ecx, 24(%esp)
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edi
	movl	$0, %eax
.L7:
	movb	%al, 32(%esp,%eax)
	incl	%eax
	cmpl	$256, %eax
	jne	.L7
	movl	$0, %ecx
	movl	$0, %esi
	movl	%ebx, 28(%esp)
.L8:
	movzbl	32(%esp,%esi), %ebx
	movl	%esi, %eax
	movl	$0, %edx
	divl	%edi
	movb	%bl, %al
	addb	0(%ebp,%edx), %al
	addb	%cl, %al
	movzbl	%al, %ecx
	movzbl	32(%esp,%ecx), %eax
	movb	%al, 32(%esp,%esi)
	movb	%bl, 32(%esp,%ecx)
	incl	%esi
	cmpl	$256, %esi
	jne	.L8
	movl	28(%esp), %ebx
	movl	24(%esp), %eax
	testl	%eax, %eax
	je	.L6
	movl	%eax, %esi
	addl	%ebx, %esi
	movb	$0, %cl
	movb	$0, %dl
	movb	%dl, 24(%esp)
.L10:
	incb	24(%esp)
	movzbl	24(%esp), %eax
	movzbl	%al, %edi
	movzbl	32(%esp,%edi), %eax
	addb	%al, %cl
	movzbl	%cl, %ebp
	movzbl	32(%esp,%ebp), %edx
	movb	%dl, 32(%esp,%edi)
	movb	%al, 32(%esp,%ebp)
	incl	%ebx
	addb	32(%esp,%edi), %al
	movzbl	%al, %eax
	movzbl	32(%esp,%eax), %eax
	xorb	%al, -1(%ebx)
	cmpl	%ebx, %esi
	jne	.L10
.L6:
	addl	$300, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rc4, .-rc4
	.type	aes, @function
aes:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$236, %esp
	movl	%eax, %ebx
	movl	%edx, %eax
	movl	%ecx, %edx
	movl	(%eax), %ecx
	movl	%ecx, 60(%esp)
	movl	4(%eax), %ecx
	movl	%ecx, 64(%esp)
	movl	8(%eax), %ecx
	movl	%ecx, 68(%esp)
	movl	12(%eax), %eax
	movl	%eax, 72(%esp)
	leal	76(%esp), %ebp
	movl	$0, %edi
	movb	$1, (%esp)
	movl	%edi, 4(%esp)
	movl	%ebp, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%edx, %ebx
	jmp	.L16
.L17:
	leal	1(%edx), %ebx
	movl	%ebx, %edi
	sarl	$31, %edi
	shrl	$30, %edi
	addl	%edi, %ebx
	andl	$3, %ebx
	subl	%edi, %ebx
	movzbl	-164(%ebx,%esi), %edi
	cmpl	$1, %edx
	sbbb	%bl, %bl
	andb	(%esp), %bl
	xorb	box(%edi), %bl
	xorb	%bl, %cl
	movb	%cl, (%eax)
	incl	%edx
	incl	%eax
.L22:
	movzbl	-16(%eax), %ecx
	cmpl	$3, %edx
	jle	.L17
	xorb	-4(%eax), %cl
	movb	%cl, (%eax)
	incl	%edx
	incl	%eax
	cmpl	$16, %edx
	jne	.L22
	movl	%ebp, %ebx
	movzbl	(%esp), %ecx
	movb	%cl, %al
	shrb	$7, %al
	movb	%al, %dl
	addb	%dl, %dl
	addb	%dl, %al
	movb	%al, %dl
	salb	$3, %dl
	addb	%al, %dl
	movb	%cl, %al
	addb	%al, %al
	xorb	%dl, %al
	movb	%al, (%esp)
	incl	4(%esp)
	movl	4(%esp), %eax
	addl	$16, 8(%esp)
	cmpl	$10, %eax
	je	.L21
.L16:
	movl	8(%esp), %eax
	movl	$0, %edx
	movl	4(%esp), %esi
	sall	$4, %esi
	leal	236(%esi), %edi
	leal	(%esp,%edi), %esi
	movl	%ebx, %ebp
	jmp	.L22
.L21:
	movl	%ebp, %edx
	movl	12(%esp), %ebx
	leal	60(%esp), %eax
	movl	$0, (%esp)
	leal	160(%eax,%eax), %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	jmp	.L38
.L25:
	movl	%ecx, %esi
	sarl	$31, %esi
	shrl	$30, %esi
	leal	(%ecx,%esi), %eax
	andl	$3, %eax
	subl	%esi, %eax
	leal	(%ecx,%eax,4), %eax
	movl	%eax, %esi
	sarl	$31, %esi
	shrl	$28, %esi
	addl	%esi, %eax
	andl	$15, %eax
	subl	%esi, %eax
	movzbl	(%ebx,%eax), %eax
	movzbl	box(%eax), %eax
.L26:
	movb	%al, 44(%esp,%ecx)
	incl	%ecx
	cmpl	$16, %ecx
	je	.L52
.L27:
	testl	%edx, %edx
	je	.L25
	leal	16(%ecx), %eax
	movl	%ecx, %edi
	sarl	$31, %edi
	shrl	$30, %edi
	leal	(%ecx,%edi), %esi
	andl	$3, %esi
	subl	%edi, %esi
	sall	$2, %esi
	subl	%esi, %eax
	movl	%eax, %esi
	sarl	$31, %esi
	shrl	$28, %esi
	addl	%esi, %eax
	andl	$15, %eax
	subl	%esi, %eax
	movzbl	(%ebx,%eax), %eax
	movzbl	inverse_box(%eax), %eax
	jmp	.L26
.L52:
	movl	44(%esp), %eax
	movl	%eax, (%ebx)
	movl	48(%esp), %eax
	movl	%eax, 4(%ebx)
	movl	52(%esp), %eax
	movl	%eax, 8(%ebx)
	movl	56(%esp), %eax
	movl	%eax, 12(%ebx)
	testl	%edx, %edx
	jne	.L24
.L28:
	movl	(%esp), %eax
	decl	%eax
	cmpl	$8, %eax
	jbe	.L53
.L30:
	testl	%edx, %edx
	je	.L54
.L36:
	incl	(%esp)
	movl	(%esp), %eax
	addl	$16, 4(%esp)
	cmpl	$11, %eax
	je	.L55
.L38:
	testl	%edx, %edx
	je	.L23
	movl	8(%esp), %ebp
	movl	4(%esp), %eax
	subl	%eax, %ebp
	cmpl	$0, (%esp)
	jle	.L24
.L39:
	movl	$0, %ecx
	jmp	.L27
.L24:
	movl	$0, %eax
.L29:
	movzbl	0(%ebp,%eax), %ecx
	xorb	%cl, (%ebx,%eax)
	incl	%eax
	cmpl	$16, %eax
	jne	.L29
	jmp	.L28
.L53:
	movl	$0, %edi
	movl	$4, %esi
	leal	mix.0(,%edx,4), %eax
	movl	%eax, 32(%esp)
	movl	%ebp, 36(%esp)
	movl	%ebx, 16(%esp)
	movl	%edx, %ecx
.L35:
	movl	%edi, 24(%esp)
	movb	$0, 44(%esp,%edi)
	movl	%edi, %eax
	cltd
	idivl	%esi
	movl	%edx, 28(%esp)
	sall	$2, %eax
	movl	%eax, 20(%esp)
	movl	$0, %ebp
	movl	%ecx, %ebx
.L34:
	movl	%esi, %eax
	movl	28(%esp), %edx
	subl	%edx, %eax
	addl	%ebp, %eax
	cltd
	idivl	%esi
	movl	32(%esp), %eax
	movzbl	(%eax,%edx), %ecx
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	addl	%edx, %eax
	movzbl	(%eax,%ebp), %edx
	movb	$0, 12(%esp)
	movl	%ebx, 40(%esp)
.L31:
	testb	%cl, %cl
	jne	.L33
	movl	40(%esp), %ebx
	movl	24(%esp), %edx
	movzbl	12(%esp), %eax
	xorb	%al, 44(%esp,%edx)
	incl	%ebp
	cmpl	$4, %ebp
	jne	.L34
	movl	%ebx, %ecx
	incl	%edi
	cmpl	$16, %edi
	jne	.L35
	movl	36(%esp), %ebp
	movl	16(%esp), %ebx
	movl	%ecx, %edx
	leal	44(%esp), %esi
	movl	$4, %ecx
	movl	%ebx, %edi
	rep movsl
	jmp	.L30
.L33:
	movb	%cl, %al
	andb	$1, %al
	je	.L32
	movb	%dl, %al
.L32:
	xorb	%al, 12(%esp)
	shrb	%cl
	movb	%dl, %al
	shrb	$7, %al
	movb	$27, %bl
	mulb	%bl
	addb	%dl, %dl
	xorb	%al, %dl
	jmp	.L31
.L54:
	movl	%edx, %eax
.L37:
	movzbl	0(%ebp,%eax), %ecx
	xorb	%cl, (%ebx,%eax)
	incl	%eax
	cmpl	$16, %eax
	jne	.L37
	jmp	.L36
.L23:
	movl	4(%esp), %ebp
	cmpl	$0, (%esp)
	jg	.L39
	.p2align 4,,3
	jmp	.L28
.L55:
	addl	$236, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	aes, .-aes
	.section	.rodata.str1.1
.LC3:
	.string	"\n"
.LC4:
	.string	"xtea     %08x%08x\n"
.LC6:
	.string	"Secret"
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
.LC5:
	.string	"Attack at dawn, or whenever the timer interrupts."
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
	subl	$304, %esp
	movl	$50462976, 272(%esp)
	movl	$117835012, 276(%esp)
	movl	$185207048, 280(%esp)
	movl	$252579084, 284(%esp)
	movl	$319951120, 288(%esp)
	movl	$387323156, 292(%esp)
	movl	$454695192, 296(%esp)
	movl	$522067228, 300(%esp)
	movl	$3, 28(%esp)
	movl	$-1985229329, %esi
	movl	$19088743, %ebx
.L57:
	movl	$0, %edi
.L58:
	movl	%edi, %eax
	andl	$3, %eax
	movl	%edi, %edx
	addl	272(%esp,%eax,4), %edx
	movl	%esi, %eax
	sall	$4, %eax
	movl	%esi, %ecx
	shrl	$5, %ecx
	xorl	%ecx, %eax
	addl	%esi, %eax
	xorl	%eax, %edx
	addl	%edx, %ebx
	subl	$1640531527, %edi
	movl	%edi, %eax
	shrl	$11, %eax
	andl	$3, %eax
	movl	%edi, %edx
	addl	272(%esp,%eax,4), %edx
	movl	%ebx, %eax
	sall	$4, %eax
	movl	%ebx, %ecx
	shrl	$5, %ecx
	xorl	%ecx, %eax
	addl	%ebx, %eax
	xorl	%eax, %edx
	addl	%edx, %esi
	cmpl	$-957401312, %edi
	jne	.L58
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	decl	28(%esp)
	jne	.L57
	movl	$3, %ecx
	movl	%edi, 28(%esp)
	movl	%ecx, 24(%esp)
.L59:
	movl	28(%esp), %eax
.L60:
	movl	%eax, %edx
	shrl	$11, %edx
	andl	$3, %edx
	movl	%eax, %ecx
	addl	272(%esp,%edx,4), %ecx
	movl	%ebx, %edx
	sall	$4, %edx
	movl	%ebx, %edi
	shrl	$5, %edi
	xorl	%edi, %edx
	addl	%ebx, %edx
	xorl	%edx, %ecx
	subl	%ecx, %esi
	addl	$1640531527, %eax
	movl	%eax, %edx
	andl	$3, %edx
	movl	%eax, %ecx
	addl	272(%esp,%edx,4), %ecx
	movl	%esi, %edx
	sall	$4, %edx
	movl	%esi, %edi
	shrl	$5, %edi
	xorl	%edi, %edx
	addl	%esi, %edx
	xorl	%edx, %ecx
	subl	%ecx, %ebx
	testl	%eax, %eax
	jne	.L60
	decl	24(%esp)
	jne	.L59
	movl	$1, %edi
	cmpl	$19088743, %ebx
	je	.L106
.L62:
	movzwl	.LC5, %eax
	movw	%ax, 158(%esp)
	leal	160(%esp), %edx
	movl	$.LC5+2, %ecx
	movl	$48, %esi
	movl	%esi, %ebx
	andl	$-4, %ebx
	movl	$0, %eax
	movl	%edi, 28(%esp)
.L64:
	movl	(%ecx,%eax), %edi
	movl	%edi, (%edx,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L64
	movl	28(%esp), %edi
	addl	%eax, %edx
	addl	%eax, %ecx
	movl	$0, %eax
	testl	$2, %esi
	je	.L66
	movzwl	(%ecx), %eax
	movw	%ax, (%edx)
	movl	$2, %eax
.L66:
	andl	$1, %esi
	je	.L67
	movzbl	(%ecx,%eax), %ecx
	movb	%cl, (%edx,%eax)
.L67:
	leal	158(%esp), %ebx
	movl	$50, %ecx
	movl	%ebx, %edx
	movl	$.LC6, %eax
	call	rc4
	movl	$50, %ecx
	movl	%ebx, %edx
	movl	$.LC7, %eax
	call	hex
	movl	$50, %ecx
	movl	%ebx, %edx
	movl	$.LC6, %eax
	call	rc4
	movl	%ebx, (%esp)
	call	puts
	movl	$1, %edx
	movl	%edi, 20(%esp)
	jmp	.L78
.L106:
	cmpl	$-1985229329, %esi
	setne	%al
	movzbl	%al, %edi
	jmp	.L62
.L107:
	decl	28(%esp)
	je	.L88
.L72:
	leal	208(%esp), %ecx
	movl	%ecx, %eax
.L73:
	movl	16(%eax), %esi
	movl	%esi, %edx
	addl	(%eax), %edx
	movl	%edx, %edi
	xorl	48(%eax), %edi
	roll	$16, %edi
	movl	%edi, %ebx
	addl	32(%eax), %ebx
	xorl	%ebx, %esi
	roll	$12, %esi
	addl	%esi, %edx
	movl	%edx, (%eax)
	xorl	%edi, %edx
	roll	$8, %edx
	movl	%edx, 48(%eax)
	addl	%edx, %ebx
	movl	%ebx, 32(%eax)
	xorl	%esi, %ebx
	roll	$7, %ebx
	movl	%ebx, 16(%eax)
	addl	$4, %eax
	leal	224(%esp), %esi
	cmpl	%esi, %eax
	jne	.L73
	movl	$0, %edx
.L74:
	leal	3(%edx), %eax
	movl	%eax, %ebx
	sarl	$31, %ebx
	shrl	$30, %ebx
	addl	%ebx, %eax
	andl	$3, %eax
	subl	%ebx, %eax
	leal	256(%esp,%eax,4), %edi
	leal	2(%edx), %eax
	movl	%eax, %ebx
	sarl	$31, %ebx
	shrl	$30, %ebx
	addl	%ebx, %eax
	andl	$3, %eax
	subl	%ebx, %eax
	leal	240(%esp,%eax,4), %esi
	incl	%edx
	movl	%edx, %ebx
	sarl	$31, %ebx
	shrl	$30, %ebx
	leal	(%edx,%ebx), %eax
	andl	$3, %eax
	subl	%ebx, %eax
	leal	224(%esp,%eax,4), %ebx
	movl	(%ebx), %eax
	addl	(%ecx), %eax
	movl	%eax, (%ecx)
	xorl	(%edi), %eax
	roll	$16, %eax
	movl	%eax, (%edi)
	addl	(%esi), %eax
	movl	%eax, (%esi)
	xorl	(%ebx), %eax
	roll	$12, %eax
	movl	%eax, (%ebx)
	addl	(%ecx), %eax
	movl	%eax, (%ecx)
	xorl	(%edi), %eax
	roll	$8, %eax
	movl	%eax, (%edi)
	addl	(%esi), %eax
	movl	%eax, (%esi)
	xorl	(%ebx), %eax
	roll	$7, %eax
	movl	%eax, (%ebx)
	addl	$4, %ecx
	cmpl	$4, %edx
	jne	.L74
	jmp	.L107
.L88:
	movl	24(%esp), %edx
	movl	$0, %eax
.L75:
	movl	44(%esp,%eax,4), %ecx
	addl	%ecx, 208(%esp,%eax,4)
	incl	%eax
	cmpl	$16, %eax
	jne	.L75
	movl	$0, %ebx
	movl	$.LC2, %edi
	movl	$.LC3, %esi
	movl	%edx, 28(%esp)
.L77:
	movl	%ebx, %edx
	sarl	$31, %edx
	shrl	$29, %edx
	leal	(%ebx,%edx), %eax
	andl	$7, %eax
	subl	%edx, %eax
	cmpl	$7, %eax
	movl	%esi, %eax
	cmovne	%edi, %eax
	movl	%eax, 8(%esp)
	movl	208(%esp,%ebx,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	%ebx
	cmpl	$16, %ebx
	jne	.L77
	movl	28(%esp), %edx
	incl	%edx
	cmpl	$3, %edx
	je	.L108
.L78:
	movl	$0, 104(%esp)
	movl	$1634760805, 44(%esp)
	movl	$857760878, 48(%esp)
	movl	$2036477234, 52(%esp)
	movl	$1797285236, 56(%esp)
	movl	$0, %eax
.L68:
	movl	272(%esp,%eax), %ecx
	movl	%ecx, 60(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L68
	movl	%edx, 92(%esp)
	movl	$150994944, 96(%esp)
	movl	$1241513984, 100(%esp)
	movl	$0, %eax
.L70:
	movl	44(%esp,%eax), %ecx
	movl	%ecx, 208(%esp,%eax)
	addl	$4, %eax
	cmpl	$64, %eax
	jb	.L70
	movl	$10, %edi
	movl	%edx, 24(%esp)
	movl	%edi, 28(%esp)
	jmp	.L72
.L108:
	movl	20(%esp), %edi
	movb	$1, %al
	movb	$1, %cl
.L80:
	movb	%cl, %dl
	shrb	$7, %dl
	movb	%dl, %bl
	addb	%bl, %bl
	addb	%bl, %dl
	movb	%dl, %bl
	salb	$3, %bl
	addb	%dl, %bl
	movb	%cl, %dl
	addb	%dl, %dl
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
	xorb	%al, %dl
	movb	%dl, %al
	sarb	$7, %al
	andb	$9, %al
	xorb	%dl, %al
	movb	%al, %bl
	rolb	$4, %bl
	movb	%al, %dl
	rolb	%dl
	xorb	%dl, %bl
	xorb	%al, %bl
	movb	%al, %dl
	rolb	$2, %dl
	xorb	%bl, %dl
	movb	%al, %bl
	rolb	$3, %bl
	xorb	%bl, %dl
	xorb	$99, %dl
	movzbl	%cl, %ebx
	movb	%dl, box(%ebx)
	movzbl	%dl, %edx
	movb	%cl, inverse_box(%edx)
	cmpb	$1, %cl
	jne	.L80
	movb	$99, box
	movb	$0, inverse_box+99
	movl	$32, %ecx
	movl	$box, %edx
	movl	$.LC9, %eax
	call	hex
	movb	$0, %dl
	movl	$0, %eax
.L81:
	movb	%al, 126(%esp,%eax)
	movb	%dl, 142(%esp,%eax)
	movb	%dl, 110(%esp,%eax)
	incl	%eax
	addb	$17, %dl
	cmpl	$16, %eax
	jne	.L81
	leal	142(%esp), %ebx
	movl	$0, %ecx
	leal	126(%esp), %edx
	movl	%ebx, %eax
	call	aes
	movl	$16, %ecx
	movl	%ebx, %edx
	movl	$.LC10, %eax
	call	hex
	movl	$1, %ecx
	leal	126(%esp), %edx
	movl	%ebx, %eax
	call	aes
	movl	$16, 8(%esp)
	leal	110(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	memcmp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	leal	(%eax,%edi), %ebx
	movl	$20, %esi
.L82:
	movl	$0, %ecx
	leal	126(%esp), %edx
	leal	142(%esp), %eax
	call	aes
	decl	%esi
	jne	.L82
	movl	$16, %ecx
	leal	142(%esp), %edx
	movl	$.LC11, %eax
	call	hex
	movzbl	158(%esp), %ecx
	testb	%cl, %cl
	je	.L83
	leal	158(%esp), %esi
	movl	$1321528399, %edi
	movl	%ebx, 28(%esp)
	jmp	.L85
.L84:
	incl	%esi
	movzbl	(%esi), %ecx
	testb	%cl, %cl
	je	.L109
.L85:
	movb	%cl, %al
	orb	$32, %al
	subb	$97, %al
	cmpb	$25, %al
	ja	.L84
	movb	%cl, %al
	andb	$31, %al
	addb	$12, %al
	movsbl	%al, %ebx
	movl	%ebx, %eax
	imull	%edi
	sarl	$3, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %ebx
	andb	$-32, %cl
	incb	%cl
	movb	%cl, %al
	addb	%bl, %al
	movb	%al, (%esi)
	jmp	.L84
.L109:
	movl	28(%esp), %ebx
.L83:
	leal	158(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	%ebx, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	movl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
