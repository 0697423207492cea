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
.L2:
	movzbl	(%ebx), %eax
	incl	%ebx
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L2
	movl	$.LC2, (%esp)
	call	puts
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	hex, .-hex
	.p2align 4
	.type	aes.constprop.0, @function
aes.constprop.0:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$240, %esp
	movl	(%edx), %eax
	leal	80(%esp), %esi
	movb	%al, 47(%esp)
	movl	%eax, %edi
	movl	%eax, %ecx
	movl	%eax, 64(%esp)
	shrl	$24, %edi
	shrl	$16, %ecx
	movl	%edi, %ebx
	movb	%cl, 46(%esp)
	movzbl	%ah, %edi
	movl	4(%edx), %eax
	movl	%edi, 36(%esp)
	movb	%al, 44(%esp)
	movl	%eax, %edi
	movl	%eax, 68(%esp)
	shrl	$24, %edi
	movl	%edi, 12(%esp)
	movl	%eax, %edi
	shrl	$16, %edi
	movl	%edi, %ecx
	movzbl	%ah, %edi
	movl	8(%edx), %eax
	movl	%edi, 28(%esp)
	movb	%cl, 16(%esp)
	movb	%al, 8(%esp)
	movl	%eax, %edi
	movl	%eax, 72(%esp)
	shrl	$24, %edi
	movl	%edi, (%esp)
	movl	%eax, %edi
	shrl	$16, %edi
	movl	%edi, %ecx
	movzbl	%ah, %edi
	movl	12(%edx), %eax
	movl	%edi, 4(%esp)
	movb	%cl, 26(%esp)
	movb	%al, 45(%esp)
	movl	%eax, %edi
	movl	%eax, %edx
	movl	%eax, 76(%esp)
	shrl	$24, %edi
	movl	%edi, 32(%esp)
	shrl	$16, %edx
	movzbl	%ah, %edi
	movl	%edi, 40(%esp)
	movzbl	(%esp), %eax
	leal	240(%esp), %edi
	movb	%al, 27(%esp)
	movzbl	4(%esp), %eax
	movb	%al, 25(%esp)
	movzbl	8(%esp), %eax
	movb	%al, 24(%esp)
	movzbl	12(%esp), %eax
	movzbl	36(%esp), %ecx
	movb	%al, 23(%esp)
	movzbl	28(%esp), %eax
	movb	%al, 12(%esp)
	movzbl	44(%esp), %eax
	movb	%dl, 44(%esp)
	movb	%al, 8(%esp)
	movzbl	46(%esp), %eax
	movb	%al, 4(%esp)
	movzbl	40(%esp), %eax
	movb	%al, 28(%esp)
	movzbl	47(%esp), %eax
	movb	%al, (%esp)
	leal	64(%esp), %eax
	movl	%eax, 40(%esp)
	movb	$1, %al
	movb	%al, 46(%esp)
	.p2align 4
	.p2align 3
.L7:
	movzbl	28(%esp), %edx
	addl	$16, %esi
	movzbl	46(%esp), %eax
	xorb	box(%edx), %al
	xorb	%al, (%esp)
	movzbl	(%esp), %edx
	movb	%dl, -16(%esi)
	movzbl	44(%esp), %edx
	movzbl	box(%edx), %eax
	movzbl	32(%esp), %edx
	xorb	%al, %cl
	movb	%cl, -15(%esi)
	movzbl	box(%edx), %eax
	xorb	%cl, 12(%esp)
	xorb	%al, 4(%esp)
	movzbl	4(%esp), %edx
	movb	%dl, -14(%esi)
	movzbl	45(%esp), %edx
	movzbl	box(%edx), %eax
	movzbl	(%esp), %edx
	xorb	%dl, 8(%esp)
	xorb	%al, %bl
	movb	%bl, -13(%esi)
	movzbl	8(%esp), %edx
	movb	%dl, -12(%esi)
	movzbl	12(%esp), %edx
	movb	%dl, -11(%esi)
	movzbl	4(%esp), %edx
	xorb	%dl, 16(%esp)
	movzbl	16(%esp), %edx
	movb	%dl, -10(%esi)
	xorb	%bl, 23(%esp)
	movzbl	23(%esp), %edx
	movb	%dl, -9(%esi)
	movzbl	8(%esp), %edx
	xorb	%dl, 24(%esp)
	movzbl	24(%esp), %edx
	movb	%dl, -8(%esi)
	movzbl	12(%esp), %edx
	xorb	%dl, 25(%esp)
	movzbl	16(%esp), %edx
	movzbl	25(%esp), %eax
	xorb	%dl, 26(%esp)
	movzbl	23(%esp), %edx
	movb	%al, -7(%esi)
	movzbl	26(%esp), %eax
	xorb	%dl, 27(%esp)
	movb	%al, -6(%esi)
	movzbl	27(%esp), %eax
	movb	%al, -5(%esi)
	movzbl	24(%esp), %eax
	xorb	%al, 45(%esp)
	movzbl	25(%esp), %eax
	movzbl	45(%esp), %edx
	xorb	%al, 28(%esp)
	movb	%dl, -4(%esi)
	movzbl	28(%esp), %edx
	movzbl	26(%esp), %eax
	xorb	%al, 44(%esp)
	movzbl	27(%esp), %eax
	movb	%dl, -3(%esi)
	movzbl	44(%esp), %edx
	xorb	%al, 32(%esp)
	movzbl	46(%esp), %eax
	movb	%dl, -2(%esi)
	movzbl	32(%esp), %edx
	shrb	$7, %al
	movb	%dl, -1(%esi)
	movb	%al, %dl
	addb	%al, %al
	addb	%al, %dl
	movb	%dl, %al
	salb	$3, %al
	addb	%al, %dl
	movzbl	46(%esp), %eax
	addb	%al, %al
	xorb	%dl, %al
	cmpl	%esi, %edi
	movb	%al, 46(%esp)
	jne	.L7
	movzbl	4(%ebp), %edx
	movzbl	5(%ebp), %eax
	movl	$0, (%esp)
	movzbl	0(%ebp), %ebx
	movzbl	10(%ebp), %ecx
	movb	%dl, 23(%esp)
	movzbl	9(%ebp), %edx
	movb	%al, 24(%esp)
	movzbl	15(%ebp), %eax
	movb	%dl, 28(%esp)
	movzbl	14(%ebp), %edx
	movb	%al, 46(%esp)
	movzbl	3(%ebp), %eax
	movb	%dl, 36(%esp)
	movzbl	8(%ebp), %edx
	movb	%al, 16(%esp)
	movb	%dl, 27(%esp)
	movzbl	13(%ebp), %edx
	movb	%dl, 32(%esp)
	movzbl	2(%ebp), %edx
	movb	%dl, 12(%esp)
	movzbl	7(%ebp), %edx
	movb	%dl, 26(%esp)
	movzbl	12(%ebp), %edx
	movb	%dl, 45(%esp)
	movzbl	1(%ebp), %edx
	movb	%dl, 8(%esp)
	movzbl	6(%ebp), %edx
	movb	%dl, 25(%esp)
	movzbl	11(%ebp), %edx
	movb	%dl, 44(%esp)
	movl	40(%esp), %edx
	movb	%bl, 4(%esp)
	movzbl	36(%esp), %ebx
.L8:
	movzbl	4(%esp), %eax
	xorb	(%edx), %al
	movb	%al, 4(%esp)
	movb	%al, 0(%ebp)
	movzbl	8(%esp), %eax
	xorb	1(%edx), %al
	movb	%al, 8(%esp)
	movb	%al, 1(%ebp)
	movzbl	12(%esp), %eax
	xorb	2(%edx), %al
	movb	%al, 12(%esp)
	movb	%al, 2(%ebp)
	movzbl	16(%esp), %eax
	xorb	3(%edx), %al
	movb	%al, 16(%esp)
	movb	%al, 3(%ebp)
	movzbl	23(%esp), %eax
	xorb	4(%edx), %al
	movb	%al, 23(%esp)
	movb	%al, 4(%ebp)
	movzbl	24(%esp), %eax
	xorb	5(%edx), %al
	movb	%al, 24(%esp)
	movb	%al, 5(%ebp)
	movzbl	25(%esp), %eax
	xorb	6(%edx), %al
	movb	%al, 25(%esp)
	movb	%al, 6(%ebp)
	movzbl	26(%esp), %eax
	xorb	7(%edx), %al
	movb	%al, 26(%esp)
	movb	%al, 7(%ebp)
	movzbl	27(%esp), %eax
	incl	(%esp)
	xorb	8(%edx), %al
	movb	%al, 27(%esp)
	movb	%al, 8(%ebp)
	movzbl	28(%esp), %eax
	xorb	9(%edx), %al
	movb	%al, 28(%esp)
	movb	%al, 9(%ebp)
	movzbl	10(%edx), %eax
	xorb	%al, %cl
	movzbl	44(%esp), %eax
	movb	%cl, 10(%ebp)
	xorb	11(%edx), %al
	movb	%al, 44(%esp)
	movb	%al, 11(%ebp)
	movzbl	45(%esp), %eax
	xorb	12(%edx), %al
	movb	%al, 45(%esp)
	movb	%al, 12(%ebp)
	movzbl	32(%esp), %eax
	xorb	13(%edx), %al
	movb	%al, 32(%esp)
	movb	%al, 13(%ebp)
	movzbl	14(%edx), %eax
	xorb	%al, %bl
	movzbl	46(%esp), %eax
	movb	%bl, 14(%ebp)
	xorb	15(%edx), %al
	movb	%al, 46(%esp)
	movb	%al, 15(%ebp)
	movl	(%esp), %eax
	cmpl	$11, %eax
	je	.L25
	movzbl	4(%esp), %esi
	movzbl	%cl, %ecx
	movzbl	box(%esi), %eax
	movzbl	24(%esp), %esi
	movb	%al, 4(%esp)
	movb	%al, 48(%esp)
	movzbl	box(%esi), %eax
	movb	%al, 49(%esp)
	movzbl	box(%ecx), %eax
	movb	%al, 50(%esp)
	movzbl	46(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 51(%esp)
	movzbl	23(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 52(%esp)
	movzbl	28(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 53(%esp)
	movzbl	%bl, %eax
	movzbl	box(%eax), %eax
	movb	%al, 54(%esp)
	movzbl	16(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 55(%esp)
	movzbl	27(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 56(%esp)
	movzbl	32(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 57(%esp)
	movzbl	12(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 58(%esp)
	movzbl	26(%esp), %eax
	cmpl	$10, (%esp)
	movzbl	box(%eax), %eax
	movb	%al, 59(%esp)
	movzbl	45(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 60(%esp)
	movzbl	8(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 61(%esp)
	movzbl	25(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 62(%esp)
	movzbl	44(%esp), %eax
	movzbl	box(%eax), %eax
	movb	%al, 63(%esp)
	movl	48(%esp), %eax
	movl	%eax, 0(%ebp)
	movl	52(%esp), %eax
	movl	%eax, 4(%ebp)
	movl	56(%esp), %eax
	movl	%eax, 8(%ebp)
	movl	60(%esp), %eax
	movl	%eax, 12(%ebp)
	je	.L26
	xorl	%edi, %edi
.L9:
	movb	$0, 48(%esp,%edi)
	movl	%edi, %eax
	movl	$4, %esi
	movl	%edx, 16(%esp)
	andl	$-4, %eax
	subl	%edi, %esi
	addl	%edi, %eax
	addl	%ebp, %eax
	movl	%eax, 8(%esp)
	movl	$8, %eax
	subl	%edi, %eax
	movl	%eax, 12(%esp)
.L14:
	movl	%esi, %eax
	xorl	%ebx, %ebx
	movb	%bl, 4(%esp)
	andl	$3, %eax
	movzbl	mix.0(%eax), %ecx
	movl	8(%esp), %eax
	movzbl	-4(%eax,%esi), %edx
.L11:
	testb	%cl, %cl
	je	.L27
	movb	%cl, %al
	andb	$1, %al
	je	.L12
	movb	%dl, %al
.L12:
	xorb	%al, 4(%esp)
	movb	%dl, %al
	shrb	$7, %al
	movb	$27, %bl
	mulb	%bl
	addb	%dl, %dl
	shrb	%cl
	xorb	%al, %dl
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L25:
	addl	$240, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L27:
	movzbl	4(%esp), %ebx
	incl	%esi
	xorb	%bl, 48(%esp,%edi)
	cmpl	%esi, 12(%esp)
	jne	.L14
	incl	%edi
	movl	16(%esp), %edx
	cmpl	$16, %edi
	jne	.L9
	movl	$4, %ecx
	movl	%ebp, %edi
	leal	48(%esp), %esi
	rep movsl
	movzbl	1(%ebp), %eax
	movb	%al, 8(%esp)
	movzbl	0(%ebp), %eax
	movb	%al, 4(%esp)
.L24:
	movzbl	2(%ebp), %eax
	addl	$16, %edx
	movzbl	10(%ebp), %ecx
	movzbl	14(%ebp), %ebx
	movb	%al, 12(%esp)
	movzbl	3(%ebp), %eax
	movb	%al, 16(%esp)
	movzbl	4(%ebp), %eax
	movb	%al, 23(%esp)
	movzbl	5(%ebp), %eax
	movb	%al, 24(%esp)
	movzbl	6(%ebp), %eax
	movb	%al, 25(%esp)
	movzbl	7(%ebp), %eax
	movb	%al, 26(%esp)
	movzbl	8(%ebp), %eax
	movb	%al, 27(%esp)
	movzbl	9(%ebp), %eax
	movb	%al, 28(%esp)
	movzbl	11(%ebp), %eax
	movb	%al, 44(%esp)
	movzbl	12(%ebp), %eax
	movb	%al, 45(%esp)
	movzbl	13(%ebp), %eax
	movb	%al, 32(%esp)
	movzbl	15(%ebp), %eax
	movb	%al, 46(%esp)
	jmp	.L8
.L26:
	movzbl	1(%ebp), %eax
	movb	%al, 8(%esp)
	jmp	.L24
	.size	aes.constprop.0, .-aes.constprop.0
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
.L29:
	movb	%al, (%esp,%eax)
	incl	%eax
	cmpl	$256, %eax
	jne	.L29
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
.L30:
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
	jne	.L30
	leal	1(%esp), %edx
	xorl	%ebx, %ebx
	leal	51(%esp), %esi
	.p2align 4
	.p2align 3
.L31:
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
	cmpl	%esi, %edx
	jne	.L31
	addl	$256, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rc4.constprop.0, .-rc4.constprop.0
	.section	.rodata.str1.1
.LC4:
	.string	"xtea     %08x%08x\n"
.LC6:
	.string	"rc4"
.LC7:
	.string	"%08x%s"
.LC8:
	.string	"\n"
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$319951120, %eax
	movl	%esp, %ebp
	movl	$50462976, %ecx
	pushl	%edi
	movl	$252579084, %edi
	pushl	%esi
	movl	$185207048, %esi
	pushl	%ebx
	movl	$117835012, %ebx
	andl	$-16, %esp
	subl	$512, %esp
	movl	%eax, 204(%esp)
	movl	$387323156, %eax
	movl	%eax, 208(%esp)
	movl	$454695192, %eax
	movl	%eax, 212(%esp)
	movl	$522067228, %eax
	movl	%eax, 216(%esp)
	movl	$3, %eax
	movl	%ebx, 192(%esp)
	movl	$19088743, %ebx
	movl	%esi, 196(%esp)
	movl	$-1985229329, %esi
	movl	%ecx, 188(%esp)
	movl	%edi, 200(%esp)
	movl	%eax, 108(%esp)
.L37:
	movl	$50462976, %ecx
	xorl	%edx, %edx
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L38:
	movl	%edx, %eax
	andl	$3, %eax
	movl	188(%esp,%eax,4), %ecx
.L40:
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
	movl	188(%esp,%eax,4), %ecx
	movl	%ebx, %eax
	sall	$4, %eax
	xorl	%edi, %eax
	addl	%ebx, %eax
	addl	%edx, %ecx
	xorl	%eax, %ecx
	addl	%ecx, %esi
	cmpl	$-957401312, %edx
	jne	.L38
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	decl	108(%esp)
	jne	.L37
	movl	$3, %edx
	movl	%edx, 108(%esp)
.L39:
	movl	$-957401312, %eax
	.p2align 4
	.p2align 3
.L41:
	movl	%eax, %edx
	movl	%ebx, %edi
	shrl	$11, %edx
	shrl	$5, %edi
	andl	$3, %edx
	movl	188(%esp,%edx,4), %ecx
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
	movl	188(%esp,%edx,4), %ecx
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
	jne	.L41
	decl	108(%esp)
	jne	.L39
	movl	$1, %eax
	cmpl	$19088743, %ebx
	movl	%eax, 28(%esp)
	jne	.L43
	xorl	%eax, %eax
	cmpl	$-1985229329, %esi
	setne	%al
	movl	%eax, 28(%esp)
.L43:
	leal	222(%esp), %edx
	movl	$.LC5, %ecx
	movl	%edx, %eax
	movl	$50, %esi
	testb	$2, %al
	jne	.L108
.L44:
	movl	%esi, %ebx
	xorl	%eax, %eax
	andl	$-4, %ebx
.L45:
	movl	(%ecx,%eax), %edi
	movl	%edi, (%edx,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L45
	addl	%eax, %edx
	addl	%eax, %ecx
	andl	$2, %esi
	jne	.L109
.L48:
	leal	222(%esp), %eax
	movl	$1, %ebx
	call	rc4.constprop.0
	movl	$50, %ecx
	movl	$.LC6, %eax
	leal	222(%esp), %edx
	call	hex
	leal	222(%esp), %eax
	call	rc4.constprop.0
	leal	222(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.L54:
	xorl	%eax, %eax
	movl	$1241513984, %edx
	movl	%eax, 76(%esp)
	movl	$10, %eax
	movl	$2036477234, %esi
	movl	%eax, 36(%esp)
	movl	$522067228, %eax
	movl	$185207048, %ecx
	movl	%eax, 84(%esp)
	movl	$252579084, %eax
	movl	$1797285236, %edi
	movl	%eax, 88(%esp)
	movl	$454695192, %eax
	movl	%eax, 100(%esp)
	movl	$150994944, %eax
	movl	%edx, 104(%esp)
	movl	$387323156, %edx
	movl	%esi, 80(%esp)
	movl	$857760878, %esi
	movl	%eax, 96(%esp)
	movl	$117835012, %eax
	movl	%ecx, 92(%esp)
	movl	$319951120, %ecx
	movl	%eax, 108(%esp)
	movl	$50462976, %eax
	movl	%esi, 68(%esp)
	movl	%edx, %esi
	movl	%ebx, %edx
	movl	$1634760805, 72(%esp)
	movl	%ebx, 32(%esp)
	.p2align 4
	.p2align 3
.L49:
	movl	72(%esp), %ebx
	addl	%eax, %ebx
	xorl	%ebx, %edx
	roll	$16, %edx
	addl	%edx, %ecx
	xorl	%ecx, %eax
	roll	$12, %eax
	addl	%eax, %ebx
	movl	%ebx, 72(%esp)
	xorl	%ebx, %edx
	movl	108(%esp), %ebx
	roll	$8, %edx
	movl	%edx, 64(%esp)
	addl	%edx, %ecx
	movl	%ecx, 60(%esp)
	xorl	%ecx, %eax
	roll	$7, %eax
	movl	%eax, 56(%esp)
	movl	68(%esp), %eax
	addl	%ebx, %eax
	movl	%eax, %edx
	movl	96(%esp), %eax
	xorl	%edx, %eax
	movl	%eax, %ecx
	roll	$16, %ecx
	addl	%ecx, %esi
	xorl	%esi, %ebx
	movl	%ebx, %eax
	roll	$12, %eax
	leal	(%edx,%eax), %ebx
	movl	92(%esp), %edx
	movl	%ebx, 96(%esp)
	xorl	%ebx, %ecx
	movl	104(%esp), %ebx
	roll	$8, %ecx
	movl	%ecx, 52(%esp)
	addl	%ecx, %esi
	movl	%esi, 48(%esp)
	xorl	%esi, %eax
	movl	80(%esp), %esi
	roll	$7, %eax
	addl	%edx, %esi
	xorl	%esi, %ebx
	movl	%ebx, %ecx
	movl	100(%esp), %ebx
	roll	$16, %ecx
	addl	%ecx, %ebx
	xorl	%ebx, %edx
	roll	$12, %edx
	addl	%edx, %esi
	movl	%esi, 104(%esp)
	xorl	%esi, %ecx
	movl	%ecx, %esi
	movl	84(%esp), %ecx
	roll	$8, %esi
	movl	%esi, 44(%esp)
	addl	%esi, %ebx
	xorl	%ebx, %edx
	movl	%edx, %esi
	movl	76(%esp), %edx
	roll	$7, %esi
	movl	%esi, 92(%esp)
	movl	88(%esp), %esi
	addl	%esi, %edi
	xorl	%edi, %edx
	roll	$16, %edx
	addl	%edx, %ecx
	xorl	%ecx, %esi
	roll	$12, %esi
	addl	%esi, %edi
	movl	%edi, 40(%esp)
	xorl	%edi, %edx
	roll	$8, %edx
	addl	%edx, %ecx
	xorl	%ecx, %esi
	movl	%esi, %edi
	movl	72(%esp), %esi
	roll	$7, %edi
	addl	%eax, %esi
	xorl	%esi, %edx
	roll	$16, %edx
	addl	%edx, %ebx
	xorl	%ebx, %eax
	roll	$12, %eax
	addl	%eax, %esi
	movl	%esi, 72(%esp)
	xorl	%esi, %edx
	roll	$8, %edx
	movl	%edx, 76(%esp)
	addl	%ebx, %edx
	movl	92(%esp), %ebx
	movl	%edx, 100(%esp)
	xorl	%edx, %eax
	movl	64(%esp), %edx
	roll	$7, %eax
	movl	%eax, 108(%esp)
	movl	96(%esp), %eax
	addl	%ebx, %eax
	xorl	%eax, %edx
	roll	$16, %edx
	addl	%edx, %ecx
	xorl	%ecx, %ebx
	roll	$12, %ebx
	addl	%ebx, %eax
	movl	%eax, 68(%esp)
	xorl	%eax, %edx
	roll	$8, %edx
	leal	(%ecx,%edx), %eax
	movl	%eax, 84(%esp)
	xorl	%eax, %ebx
	roll	$7, %ebx
	movl	%ebx, 92(%esp)
	movl	104(%esp), %ebx
	movl	52(%esp), %ecx
	movl	48(%esp), %esi
	addl	%edi, %ebx
	xorl	%ebx, %ecx
	movl	%ecx, %eax
	movl	60(%esp), %ecx
	roll	$16, %eax
	addl	%eax, %ecx
	xorl	%ecx, %edi
	roll	$12, %edi
	addl	%edi, %ebx
	movl	%ebx, 80(%esp)
	xorl	%ebx, %eax
	roll	$8, %eax
	movl	%eax, 96(%esp)
	addl	%eax, %ecx
	movl	56(%esp), %eax
	xorl	%ecx, %edi
	movl	%edi, %ebx
	movl	40(%esp), %edi
	roll	$7, %ebx
	movl	%ebx, 88(%esp)
	movl	44(%esp), %ebx
	addl	%eax, %edi
	xorl	%edi, %ebx
	roll	$16, %ebx
	addl	%ebx, %esi
	xorl	%esi, %eax
	roll	$12, %eax
	addl	%eax, %edi
	xorl	%edi, %ebx
	roll	$8, %ebx
	movl	%ebx, 104(%esp)
	addl	%ebx, %esi
	xorl	%esi, %eax
	roll	$7, %eax
	decl	36(%esp)
	jne	.L49
	addl	$50462976, %eax
	movl	32(%esp), %ebx
	addl	$319951120, %ecx
	movl	%eax, 288(%esp)
	movl	108(%esp), %eax
	movl	%esi, 64(%esp)
	movl	68(%esp), %esi
	movl	%edx, 68(%esp)
	movl	76(%esp), %edx
	movl	%ecx, 304(%esp)
	addl	$117835012, %eax
	movl	%eax, 292(%esp)
	movl	92(%esp), %eax
	movl	%edx, 332(%esp)
	movl	72(%esp), %edx
	addl	$185207048, %eax
	movl	%eax, 296(%esp)
	movl	88(%esp), %eax
	addl	$1634760805, %edx
	movl	%edx, 272(%esp)
	leal	857760878(%esi), %edx
	xorl	%esi, %esi
	movl	%edx, 276(%esp)
	movl	80(%esp), %edx
	addl	$252579084, %eax
	movl	%eax, 300(%esp)
	movl	100(%esp), %eax
	addl	$2036477234, %edx
	movl	%edx, 280(%esp)
	leal	1797285236(%edi), %edx
	movl	64(%esp), %edi
	movl	%edx, 284(%esp)
	addl	$454695192, %eax
	movl	%eax, 312(%esp)
	movl	84(%esp), %eax
	addl	$387323156, %edi
	movl	%edi, 308(%esp)
	addl	$522067228, %eax
	movl	%eax, 316(%esp)
	movl	68(%esp), %eax
	addl	%ebx, %eax
	movl	%eax, 320(%esp)
	movl	96(%esp), %eax
	addl	$150994944, %eax
	movl	%eax, 324(%esp)
	movl	104(%esp), %eax
	addl	$1241513984, %eax
	movl	%eax, 328(%esp)
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L111:
	movl	$.LC2, %edi
	movl	%edi, 8(%esp)
.L107:
	movl	272(%esp,%esi,4), %eax
	incl	%esi
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$16, %esi
	je	.L110
.L53:
	movl	%esi, %eax
	andl	$7, %eax
	cmpl	$7, %eax
	jne	.L111
	movl	$.LC8, %ecx
	movl	%ecx, 8(%esp)
	jmp	.L107
	.p2align 4,,10
	.p2align 3
.L110:
	decl	%ebx
	jne	.L112
	movl	$2, %ebx
	jmp	.L54
.L112:
	movb	$1, %al
	movb	$1, %bl
	movl	$1, %esi
	.p2align 4
	.p2align 3
.L56:
	movb	%bl, %cl
	shrb	$7, %cl
	movb	%cl, %dl
	addb	%dl, %dl
	addb	%dl, %cl
	movb	%cl, %dl
	salb	$3, %dl
	addb	%cl, %dl
	leal	(%esi,%esi), %ecx
	xorb	%cl, %dl
	xorb	%dl, %bl
	movb	%al, %dl
	addb	%dl, %dl
	xorb	%dl, %al
	movb	%al, %dl
	salb	$2, %dl
	xorb	%al, %dl
	movb	%dl, %al
	salb	$4, %al
	xorb	%dl, %al
	jns	.L55
	xorb	$9, %al
.L55:
	movb	%al, %dl
	movb	%al, %cl
	rolb	%cl
	movzbl	%bl, %esi
	rolb	$4, %dl
	xorb	%cl, %dl
	movb	%al, %cl
	rolb	$2, %cl
	xorb	%al, %dl
	xorb	%cl, %dl
	movb	%al, %cl
	rolb	$3, %cl
	xorb	%cl, %dl
	xorb	$99, %dl
	cmpb	$1, %bl
	movb	%dl, box(%esi)
	movzbl	%dl, %edx
	movb	%bl, inverse_box(%edx)
	jne	.L56
	movb	$99, %al
	movl	$32, %ecx
	movb	%al, box
	xorl	%eax, %eax
	movl	$box, %edx
	movb	%al, inverse_box+99
	movl	$.LC9, %eax
	movl	$857870592, %esi
	call	hex
	movl	$50462976, %eax
	movl	$185207048, %edx
	movl	%eax, 140(%esp)
	movl	$117835012, %eax
	movl	$252579084, %ecx
	movl	%eax, 144(%esp)
	movl	$-1146447480, %eax
	movl	$2003195204, %edi
	movl	%eax, 132(%esp)
	movl	$-1122868, %eax
	movl	%eax, 136(%esp)
	movl	$857870592, %eax
	movl	%eax, 156(%esp)
	movl	$2003195204, %eax
	movl	%edx, 148(%esp)
	movl	$-1122868, %edx
	movl	%eax, 160(%esp)
	movl	$-1146447480, %eax
	movl	%eax, 164(%esp)
	leal	124(%esp), %eax
	movl	%edx, 168(%esp)
	leal	140(%esp), %edx
	movl	%ecx, 152(%esp)
	movl	%esi, 124(%esp)
	leal	352(%esp), %esi
	movl	%edi, 128(%esp)
	leal	512(%esp), %edi
	call	aes.constprop.0
	movl	$16, %ecx
	movl	$.LC10, %eax
	leal	124(%esp), %edx
	call	hex
	movl	140(%esp), %eax
	movb	$3, %cl
	movb	$0, 68(%esp)
	movb	$13, 56(%esp)
	movb	$14, 72(%esp)
	movl	%eax, 336(%esp)
	movl	144(%esp), %eax
	movb	$2, 76(%esp)
	movb	$15, 80(%esp)
	movb	$12, 84(%esp)
	movl	%eax, 340(%esp)
	movl	148(%esp), %eax
	movb	$4, 92(%esp)
	movb	$5, 96(%esp)
	movb	$6, 88(%esp)
	movl	%eax, 344(%esp)
	movl	152(%esp), %eax
	movb	$7, 64(%esp)
	movb	$8, 100(%esp)
	movb	$9, 104(%esp)
	movl	%eax, 348(%esp)
	movb	$1, %al
	movb	$10, 108(%esp)
	movb	$11, 60(%esp)
	movb	%al, 52(%esp)
	.p2align 4
	.p2align 3
.L57:
	movzbl	56(%esp), %edx
	addl	$16, %esi
	movzbl	52(%esp), %eax
	xorb	box(%edx), %al
	xorb	%al, 68(%esp)
	movzbl	68(%esp), %edx
	movb	%dl, -16(%esi)
	movzbl	72(%esp), %edx
	movzbl	box(%edx), %eax
	movzbl	80(%esp), %edx
	xorb	%al, %bl
	movb	%bl, -15(%esi)
	movzbl	box(%edx), %eax
	xorb	%bl, 96(%esp)
	xorb	%al, 76(%esp)
	movzbl	76(%esp), %edx
	movb	%dl, -14(%esi)
	movzbl	84(%esp), %edx
	movzbl	box(%edx), %eax
	movzbl	68(%esp), %edx
	xorb	%dl, 92(%esp)
	xorb	%al, %cl
	movb	%cl, -13(%esi)
	movzbl	92(%esp), %edx
	movb	%dl, -12(%esi)
	movzbl	96(%esp), %edx
	movb	%dl, -11(%esi)
	movzbl	76(%esp), %edx
	xorb	%dl, 88(%esp)
	movzbl	88(%esp), %edx
	movb	%dl, -10(%esi)
	xorb	%cl, 64(%esp)
	movzbl	64(%esp), %edx
	movb	%dl, -9(%esi)
	movzbl	92(%esp), %edx
	xorb	%dl, 100(%esp)
	movzbl	100(%esp), %edx
	movb	%dl, -8(%esi)
	movzbl	96(%esp), %edx
	xorb	%dl, 104(%esp)
	movzbl	88(%esp), %edx
	movzbl	104(%esp), %eax
	xorb	%dl, 108(%esp)
	movzbl	64(%esp), %edx
	movb	%al, -7(%esi)
	movzbl	108(%esp), %eax
	xorb	%dl, 60(%esp)
	movb	%al, -6(%esi)
	movzbl	60(%esp), %eax
	movb	%al, -5(%esi)
	movzbl	100(%esp), %eax
	xorb	%al, 84(%esp)
	movzbl	104(%esp), %eax
	movzbl	84(%esp), %edx
	xorb	%al, 56(%esp)
	movb	%dl, -4(%esi)
	movzbl	56(%esp), %edx
	movzbl	108(%esp), %eax
	xorb	%al, 72(%esp)
	movzbl	60(%esp), %eax
	movb	%dl, -3(%esi)
	movzbl	72(%esp), %edx
	xorb	%al, 80(%esp)
	movzbl	52(%esp), %eax
	movb	%dl, -2(%esi)
	movzbl	80(%esp), %edx
	shrb	$7, %al
	movb	%dl, -1(%esi)
	movb	%al, %dl
	addb	%al, %al
	addb	%al, %dl
	movb	%dl, %al
	salb	$3, %al
	addb	%al, %dl
	movzbl	52(%esp), %eax
	addb	%al, %al
	xorb	%dl, %al
	cmpl	%edi, %esi
	movb	%al, 52(%esp)
	jne	.L57
	leal	496(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 108(%esp)
	movl	%eax, %edx
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L114:
	movzbl	124(%esp), %edx
	movzbl	inverse_box(%edx), %ebx
	movzbl	137(%esp), %edx
	movb	%bl, 172(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	134(%esp), %edx
	movb	%bl, 173(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	131(%esp), %edx
	movb	%bl, 174(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	128(%esp), %edx
	movb	%bl, 175(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	125(%esp), %edx
	movb	%bl, 176(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	138(%esp), %edx
	movb	%bl, 177(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	135(%esp), %edx
	movb	%bl, 178(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	132(%esp), %edx
	movb	%bl, 179(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	129(%esp), %edx
	movb	%bl, 180(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	126(%esp), %edx
	movb	%bl, 181(%esp)
	movzbl	inverse_box(%edx), %ebx
	movb	%bl, 182(%esp)
	movzbl	139(%esp), %edx
	movzbl	inverse_box(%edx), %ebx
	movzbl	136(%esp), %edx
	movb	%bl, 183(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	133(%esp), %edx
	movb	%bl, 184(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	130(%esp), %edx
	movb	%bl, 185(%esp)
	movzbl	inverse_box(%edx), %ebx
	movzbl	127(%esp), %edx
	movb	%bl, 186(%esp)
	movzbl	inverse_box(%edx), %ebx
	movl	172(%esp), %edx
	movb	%bl, 187(%esp)
	movl	%edx, 124(%esp)
	movl	176(%esp), %edx
	movl	%edx, 128(%esp)
	movl	180(%esp), %edx
	movl	%edx, 132(%esp)
	movl	184(%esp), %edx
	movl	%edx, 136(%esp)
	movl	%eax, %edx
.L65:
	movzbl	4(%edx), %eax
	movzbl	6(%edx), %ebx
	movzbl	7(%edx), %ecx
	movb	5(%edx), %ah
	movzbl	14(%edx), %esi
	sall	$16, %ebx
	movzbl	2(%edx), %edi
	sall	$24, %ecx
	orl	%ebx, %eax
	movzbl	10(%edx), %ebx
	sall	$16, %esi
	orl	%ecx, %eax
	movzbl	8(%edx), %ecx
	movl	%eax, 104(%esp)
	movzbl	11(%edx), %eax
	sall	$16, %edi
	movb	9(%edx), %ch
	sall	$16, %ebx
	sall	$24, %eax
	orl	%ebx, %ecx
	movzbl	15(%edx), %ebx
	orl	%eax, %ecx
	movzbl	12(%edx), %eax
	xorl	%ecx, 132(%esp)
	movb	13(%edx), %ah
	sall	$24, %ebx
	orl	%esi, %eax
	movzbl	3(%edx), %esi
	orl	%ebx, %eax
	movzbl	(%edx), %ebx
	xorl	%eax, 136(%esp)
	movl	108(%esp), %eax
	movb	1(%edx), %bh
	sall	$24, %esi
	decl	%eax
	orl	%edi, %ebx
	orl	%esi, %ebx
	movl	104(%esp), %esi
	xorl	%ebx, 124(%esp)
	xorl	%esi, 128(%esp)
	cmpl	$8, %eax
	jbe	.L113
.L58:
	leal	336(%esp), %edi
	incl	108(%esp)
	cmpl	%edi, %edx
	leal	-16(%edx), %eax
	jne	.L114
	movl	156(%esp), %eax
	cmpl	%eax, 124(%esp)
	je	.L115
.L66:
	movl	$1, %eax
.L67:
	movl	28(%esp), %ebx
	movl	$20, %esi
	addl	%eax, %ebx
	.p2align 4
	.p2align 3
.L68:
	leal	140(%esp), %edx
	leal	124(%esp), %eax
	call	aes.constprop.0
	decl	%esi
	jne	.L68
	movl	$16, %ecx
	movl	$.LC11, %eax
	leal	124(%esp), %edx
	movl	$1321528399, %edi
	call	hex
	movzbl	222(%esp), %ecx
	leal	222(%esp), %esi
	testb	%cl, %cl
	je	.L72
	.p2align 4
	.p2align 3
.L69:
	movb	%cl, %al
	orb	$32, %al
	subb	$97, %al
	cmpb	$25, %al
	ja	.L70
	movb	%cl, %al
	andb	$-32, %cl
	andb	$31, %al
	incb	%cl
	addb	$12, %al
	incl	%esi
	movsbl	%al, %eax
	movl	%eax, 108(%esp)
	mull	%edi
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %edx
	movl	108(%esp), %eax
	addl	%edx, %edx
	subl	%edx, %eax
	addb	%cl, %al
	movb	%al, -1(%esi)
	movzbl	(%esi), %ecx
	testb	%cl, %cl
	jne	.L69
.L72:
	leal	222(%esp), %eax
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
	.p2align 4,,10
	.p2align 3
.L70:
	movzbl	1(%esi), %ecx
	incl	%esi
	testb	%cl, %cl
	jne	.L69
	jmp	.L72
.L115:
	movl	160(%esp), %eax
	cmpl	%eax, 128(%esp)
	jne	.L66
	movl	164(%esp), %eax
	cmpl	%eax, 132(%esp)
	jne	.L66
	movl	168(%esp), %eax
	cmpl	%eax, 136(%esp)
	jne	.L66
	xorl	%eax, %eax
	jmp	.L67
.L109:
	movzwl	(%ecx), %eax
	movw	%ax, (%edx)
	jmp	.L48
.L108:
	movzwl	.LC5, %eax
	leal	224(%esp), %edx
	movl	$.LC5+2, %ecx
	movl	$48, %esi
	movw	%ax, 222(%esp)
	jmp	.L44
.L113:
	xorl	%edi, %edi
.L63:
	movl	%edi, %eax
	movl	$4, %esi
	movb	$0, 172(%esp,%edi)
	andl	$-4, %eax
	subl	%edi, %esi
	movl	%edx, 92(%esp)
	leal	124(%esp), %ebx
	addl	%edi, %eax
	addl	%ebx, %eax
	movl	%eax, 100(%esp)
	movl	$8, %eax
	subl	%edi, %eax
	movl	%eax, 96(%esp)
.L62:
	movl	%esi, %eax
	xorl	%ebx, %ebx
	movb	%bl, 104(%esp)
	andl	$3, %eax
	movzbl	mix.0+4(%eax), %ecx
	movl	100(%esp), %eax
	movzbl	-4(%eax,%esi), %edx
.L59:
	testb	%cl, %cl
	je	.L116
	movb	%cl, %al
	andb	$1, %al
	je	.L60
	movb	%dl, %al
.L60:
	xorb	%al, 104(%esp)
	movb	%dl, %al
	shrb	$7, %al
	movb	$27, %bl
	mulb	%bl
	addb	%dl, %dl
	shrb	%cl
	xorb	%al, %dl
	jmp	.L59
.L116:
	movzbl	104(%esp), %ebx
	incl	%esi
	xorb	%bl, 172(%esp,%edi)
	cmpl	%esi, 96(%esp)
	jne	.L62
	incl	%edi
	movl	92(%esp), %edx
	cmpl	$16, %edi
	jne	.L63
	leal	124(%esp), %edi
	movl	$4, %ecx
	leal	172(%esp), %esi
	rep movsl
	jmp	.L58
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
