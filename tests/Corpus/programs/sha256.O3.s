	.file	"sha256.c"
	.text
	.p2align 4
	.type	compress, @function
compress:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$332, %esp
	movzbl	40(%eax), %edx
	movzbl	41(%eax), %eax
	movzbl	45(%esi), %ecx
	sall	$24, %edx
	sall	$16, %eax
	sall	$16, %ecx
	orl	%eax, %edx
	movzbl	43(%esi), %eax
	orl	%eax, %edx
	movzbl	42(%esi), %eax
	sall	$8, %eax
	orl	%eax, %edx
	movzbl	44(%esi), %eax
	movl	%edx, 64(%esp)
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	47(%esi), %ecx
	orl	%ecx, %eax
	movzbl	46(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	49(%esi), %ecx
	movl	%eax, 68(%esp)
	movzbl	48(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	51(%esi), %ecx
	orl	%ecx, %eax
	movzbl	50(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	53(%esi), %ecx
	movl	%eax, 72(%esp)
	movzbl	52(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	55(%esi), %ecx
	orl	%ecx, %eax
	movzbl	54(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	57(%esi), %ecx
	movl	%eax, 76(%esp)
	movzbl	56(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	59(%esi), %ecx
	orl	%ecx, %eax
	movzbl	58(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	61(%esi), %ecx
	movl	%eax, 80(%esp)
	movzbl	60(%esi), %eax
	sall	$24, %eax
	sall	$16, %ecx
	orl	%ecx, %eax
	movzbl	63(%esi), %ecx
	orl	%ecx, %eax
	movzbl	62(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	65(%esi), %ecx
	movl	%eax, 84(%esp)
	movzbl	64(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	67(%esi), %ecx
	orl	%ecx, %eax
	movzbl	66(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	69(%esi), %ecx
	movl	%eax, 88(%esp)
	movzbl	68(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	71(%esi), %ecx
	orl	%ecx, %eax
	movzbl	70(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	73(%esi), %ecx
	movl	%eax, 92(%esp)
	movzbl	72(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	75(%esi), %ecx
	orl	%ecx, %eax
	movzbl	74(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	77(%esi), %ecx
	movl	%eax, 96(%esp)
	movzbl	76(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	79(%esi), %ecx
	orl	%ecx, %eax
	movzbl	78(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	81(%esi), %ecx
	movl	%eax, 100(%esp)
	movzbl	80(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	83(%esi), %ecx
	orl	%ecx, %eax
	movzbl	82(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	85(%esi), %ecx
	movl	%eax, 104(%esp)
	movzbl	84(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	87(%esi), %ecx
	orl	%ecx, %eax
	movzbl	86(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movl	%eax, 108(%esp)
	movzbl	88(%esi), %eax
	movl	%esi, 16(%esp)
	movzbl	89(%esi), %ecx
	movzbl	101(%esi), %ebx
	sall	$24, %eax
	sall	$16, %ecx
	sall	$16, %ebx
	orl	%ecx, %eax
	movzbl	91(%esi), %ecx
	orl	%ecx, %eax
	movzbl	90(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	93(%esi), %ecx
	movl	%eax, 112(%esp)
	movzbl	92(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	95(%esi), %ecx
	orl	%ecx, %eax
	movzbl	94(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	97(%esi), %ecx
	movl	%eax, 116(%esp)
	movzbl	96(%esi), %eax
	sall	$16, %ecx
	sall	$24, %eax
	orl	%ecx, %eax
	movzbl	99(%esi), %ecx
	orl	%ecx, %eax
	movzbl	98(%esi), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movzbl	100(%esi), %ecx
	movl	%eax, 120(%esp)
	sall	$24, %ecx
	orl	%ebx, %ecx
	movzbl	103(%esi), %ebx
	orl	%ebx, %ecx
	movzbl	102(%esi), %ebx
	movl	%ecx, %edi
	movl	$16, %ecx
	sall	$8, %ebx
	orl	%ebx, %edi
	movl	%edi, 124(%esp)
.L2:
	movl	%eax, %ebp
	movl	%eax, %ebx
	movl	4(%esp,%ecx,4), %esi
	roll	$15, %ebp
	roll	$13, %ebx
	shrl	$10, %eax
	xorl	%ebp, %ebx
	xorl	%ebx, %eax
	movl	36(%esp,%ecx,4), %ebx
	movl	%esi, %ebp
	rorl	$7, %ebp
	addl	%ebx, %eax
	movl	%esi, %ebx
	roll	$14, %ebx
	xorl	%ebp, %ebx
	movl	%esi, %ebp
	shrl	$3, %ebp
	xorl	%ebp, %ebx
	movl	%edi, %ebp
	roll	$13, %ebp
	addl	%ebx, %eax
	movl	%edi, %ebx
	addl	%edx, %eax
	movl	8(%esp,%ecx,4), %edx
	movl	%eax, 64(%esp,%ecx,4)
	roll	$15, %ebx
	shrl	$10, %edi
	xorl	%ebp, %ebx
	xorl	%edi, %ebx
	movl	40(%esp,%ecx,4), %edi
	addl	%edi, %esi
	movl	%edx, %edi
	roll	$14, %edi
	addl	%esi, %ebx
	movl	%edx, %esi
	rorl	$7, %esi
	xorl	%esi, %edi
	movl	%edx, %esi
	shrl	$3, %esi
	xorl	%esi, %edi
	addl	%ebx, %edi
	movl	%edi, 68(%esp,%ecx,4)
	addl	$2, %ecx
	cmpl	$62, %ecx
	jne	.L2
	movl	252(%esp), %eax
	movl	284(%esp), %edi
	movl	304(%esp), %ebx
	movl	288(%esp), %ebp
	movl	%eax, %edx
	movl	%eax, %ecx
	movl	16(%esp), %esi
	rorl	$7, %ecx
	roll	$14, %edx
	xorl	%ecx, %edx
	movl	%eax, %ecx
	shrl	$3, %ecx
	addl	%ebp, %eax
	xorl	%ecx, %edx
	movl	248(%esp), %ecx
	addl	%edi, %ecx
	movl	%ebx, %edi
	roll	$15, %edi
	addl	%ecx, %edx
	movl	%ebx, %ecx
	roll	$13, %ecx
	shrl	$10, %ebx
	xorl	%edi, %ecx
	xorl	%ebx, %ecx
	movl	256(%esp), %ebx
	addl	%ecx, %edx
	movl	%edx, 312(%esp)
	movl	308(%esp), %edx
	movl	%ebx, %ecx
	movl	%ebx, %edi
	roll	$14, %ecx
	rorl	$7, %edi
	shrl	$3, %ebx
	xorl	%edi, %ecx
	xorl	%ebx, %ecx
	movl	%edx, %ebx
	roll	$15, %ebx
	addl	%eax, %ecx
	movl	%edx, %eax
	roll	$13, %eax
	shrl	$10, %edx
	xorl	%ebx, %eax
	xorl	%edx, %eax
	addl	%ecx, %eax
	movl	%eax, 316(%esp)
	xorl	%eax, %eax
.L3:
	movl	(%esi,%eax), %edx
	movl	%edx, 32(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L3
	movl	48(%esp), %eax
	xorl	%edi, %edi
	movl	%esi, 28(%esp)
	movl	32(%esp), %ebx
	.p2align 4
	.p2align 3
.L5:
	movl	%eax, %edx
	movl	56(%esp), %esi
	rorl	$6, %edx
	movl	52(%esp), %ebp
	movl	%edx, %ecx
	movl	%eax, %edx
	rorl	$11, %edx
	movl	%esi, 20(%esp)
	xorl	%ecx, %edx
	movl	%eax, %ecx
	movl	%ebp, 24(%esp)
	roll	$7, %ecx
	movl	64(%esp,%edi,4), %esi
	xorl	%ecx, %edx
	movl	K(,%edi,4), %ecx
	incl	%edi
	addl	%ecx, %esi
	movl	60(%esp), %ecx
	addl	%ecx, %esi
	movl	20(%esp), %ecx
	addl	%edx, %esi
	movl	%eax, %edx
	notl	%edx
	andl	%ebp, %eax
	movl	36(%esp), %ebp
	andl	%ecx, %edx
	xorl	%eax, %edx
	movl	40(%esp), %eax
	addl	%edx, %esi
	leal	32(%esp), %edx
	movl	%edx, 4(%esp)
	leal	36(%esp), %edx
	movl	%eax, 16(%esp)
	movl	$28, %eax
	movl	%edx, (%esp)
	movl	%eax, 8(%esp)
	call	memmove
	movl	%ebx, %ecx
	movl	%ebx, %edx
	rorl	$13, %ecx
	movl	48(%esp), %eax
	rorl	$2, %edx
	xorl	%ecx, %edx
	movl	%ebx, %ecx
	roll	$10, %ecx
	xorl	%ecx, %edx
	movl	16(%esp), %ecx
	addl	%esi, %eax
	movl	%eax, 48(%esp)
	xorl	%ebp, %ecx
	andl	%ebx, %ecx
	movl	16(%esp), %ebx
	andl	%ebp, %ebx
	xorl	%ebx, %ecx
	addl	%ecx, %edx
	cmpl	$64, %edi
	leal	(%edx,%esi), %ebx
	movl	%ebx, 32(%esp)
	jne	.L5
	movl	28(%esp), %esi
	movl	16(%esp), %edi
	movl	36(%esp), %edx
	addl	%eax, 16(%esi)
	movl	52(%esp), %eax
	addl	%eax, 20(%esi)
	movl	24(%esp), %eax
	addl	%eax, 24(%esi)
	movl	20(%esp), %eax
	addl	%ebx, (%esi)
	addl	%edx, 4(%esi)
	addl	%ebp, 8(%esi)
	addl	%edi, 12(%esi)
	addl	%eax, 28(%esi)
	addl	$332, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	compress, .-compress
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%08x"
	.text
	.p2align 4
	.type	finish, @function
finish:
	pushl	%ebp
	movl	%edx, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$44, %esp
	movl	32(%eax), %eax
	movl	36(%ebx), %edx
	movl	104(%ebx), %ecx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	shldl	$3, %eax, %edx
	movl	16(%esp), %esi
	movl	%edx, 28(%esp)
	sall	$3, %eax
	movl	20(%esp), %edi
	movl	%eax, 24(%esp)
	movb	$-128, %al
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L12:
	cmpl	$56, %edx
	je	.L14
.L13:
	movl	%esi, 16(%esp)
	movl	%edx, %ecx
	xorl	%eax, %eax
	movl	%edi, 20(%esp)
.L15:
	leal	1(%ecx), %edx
	addl	$1, %esi
	movl	%esi, 32(%ebx)
	adcl	$0, %edi
	cmpl	$64, %edx
	movl	%edi, 36(%ebx)
	movl	%edx, 104(%ebx)
	movb	%al, 40(%ebx,%ecx)
	jne	.L12
	movl	%ebx, %eax
	call	compress
	xorl	%edx, %edx
	jmp	.L13
.L14:
	movl	28(%esp), %ecx
	leal	64(%ebp), %esi
	movl	20(%esp), %edx
	movb	%ch, 98(%ebx)
	movl	%ecx, %eax
	movb	%cl, 99(%ebx)
	shrl	$24, %eax
	movb	%al, 96(%ebx)
	movl	%ecx, %eax
	shrl	$16, %eax
	movb	%al, 97(%ebx)
	movl	16(%esp), %eax
	addl	$9, %eax
	movl	%eax, 32(%ebx)
	movl	24(%esp), %eax
	adcl	$0, %edx
	movl	%edx, 36(%ebx)
	bswap	%eax
	movl	%eax, 100(%ebx)
	movl	%ebx, %eax
	call	compress
	movl	$0, 104(%ebx)
	.p2align 4
	.p2align 3
.L16:
	movl	(%ebx), %eax
	addl	$4, %ebx
	movl	%ebp, (%esp)
	addl	$8, %ebp
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	sprintf
	cmpl	%esi, %ebp
	jne	.L16
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	finish, .-finish
	.section	.rodata.str1.1
.LC1:
	.string	"%3d %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$208, %esp
.L23:
	xorl	%eax, %eax
.L20:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L20
	movl	messages.1(,%esi,4), %ebx
	xorl	%edi, %edi
	movl	%edi, 204(%esp)
	movl	%ebx, (%esp)
	call	strlen
	xorl	%edx, %edx
	movl	%edx, 136(%esp)
	xorl	%edx, %edx
	movl	%eax, 132(%esp)
	leal	(%ebx,%eax), %edi
	testl	%eax, %eax
	je	.L27
	.p2align 4
	.p2align 3
.L28:
	movzbl	(%ebx), %ecx
	leal	1(%edx), %eax
	incl	%ebx
	movl	%eax, 204(%esp)
	cmpl	$64, %eax
	movb	%cl, 140(%esp,%edx)
	je	.L53
	cmpl	%ebx, %edi
	je	.L27
	movl	%eax, %edx
	jmp	.L28
.L27:
	leal	35(%esp), %edx
	incl	%esi
	leal	100(%esp), %eax
	call	finish
	leal	35(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	cmpl	$3, %esi
	jne	.L23
	movb	$122, 23(%esp)
	movl	$54, %ebx
	movb	$-80, %cl
	movl	%ebx, 24(%esp)
	.p2align 4
	.p2align 3
.L24:
	xorl	%eax, %eax
.L29:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L29
	movzbl	23(%esp), %ebx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L34:
	movb	%bl, 140(%esp,%edx)
	leal	1(%edx), %eax
	addl	$1, %esi
	movl	%esi, 132(%esp)
	adcl	$0, %edi
	cmpl	$64, %eax
	movl	%edi, 136(%esp)
	movl	%eax, 204(%esp)
	je	.L54
	incb	%bl
	cmpb	%cl, %bl
	je	.L33
	movl	%eax, %edx
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L33:
	movb	%cl, 28(%esp)
	leal	35(%esp), %edx
	leal	100(%esp), %eax
	call	finish
	movl	24(%esp), %edi
	leal	35(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, (%esp)
	movl	%edi, 4(%esp)
	incl	%edi
	call	printf
	movzbl	28(%esp), %ecx
	addb	$7, 23(%esp)
	movl	%edi, 24(%esp)
	addb	$8, %cl
	cmpl	$67, %edi
	jne	.L24
	xorl	%eax, %eax
.L35:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L35
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L41:
	addl	$64, %esi
	movl	%ecx, %eax
	movl	%esi, 132(%esp)
	leal	35(%esp), %edx
	adcl	$0, %edi
	movl	%edi, 136(%esp)
	.p2align 4
	.p2align 3
.L40:
	movzbl	(%edx), %ebx
	incl	%ecx
	incl	%edx
	movl	%ecx, 204(%esp)
	cmpl	$64, %ecx
	movb	%bl, 140(%esp,%eax)
	je	.L55
	leal	99(%esp), %eax
	cmpl	%eax, %edx
	je	.L39
.L38:
	movl	%ecx, %eax
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L54:
	movb	%cl, 28(%esp)
	leal	100(%esp), %eax
	incb	%bl
	call	compress
	movzbl	28(%esp), %ecx
	xorl	%edx, %edx
	movl	%edx, 204(%esp)
	cmpb	%bl, %cl
	je	.L33
	xorl	%eax, %eax
	movl	%eax, %edx
	jmp	.L34
.L53:
	leal	100(%esp), %eax
	call	compress
	xorl	%ecx, %ecx
	cmpl	%ebx, %edi
	movl	%ecx, 204(%esp)
	je	.L27
	xorl	%eax, %eax
	movl	%eax, %edx
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L55:
	movl	%edx, 28(%esp)
	leal	100(%esp), %eax
	call	compress
	movl	28(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 204(%esp)
	leal	99(%esp), %eax
	xorl	%ecx, %ecx
	cmpl	%eax, %edx
	jne	.L38
.L39:
	movl	%esi, %eax
	xorl	$12800, %eax
	orl	%edi, %eax
	jne	.L41
	leal	35(%esp), %edx
	leal	100(%esp), %eax
	call	finish
	leal	35(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	xorl	%eax, %eax
	cmpb	$0, 35(%esp)
	sete	%al
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	initial.0, @object
	.size	initial.0, 32
initial.0:
	.long	1779033703
	.long	-1150833019
	.long	1013904242
	.long	-1521486534
	.long	1359893119
	.long	-1694144372
	.long	528734635
	.long	1541459225
	.section	.rodata.str1.1
.LC2:
	.string	""
.LC3:
	.string	"abc"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
	.section	.rodata
	.align 4
	.type	messages.1, @object
	.size	messages.1, 12
messages.1:
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.align 32
	.type	K, @object
	.size	K, 256
K:
	.long	1116352408
	.long	1899447441
	.long	-1245643825
	.long	-373957723
	.long	961987163
	.long	1508970993
	.long	-1841331548
	.long	-1424204075
	.long	-670586216
	.long	310598401
	.long	607225278
	.long	1426881987
	.long	1925078388
	.long	-2132889090
	.long	-1680079193
	.long	-1046744716
	.long	-459576895
	.long	-272742522
	.long	264347078
	.long	604807628
	.long	770255983
	.long	1249150122
	.long	1555081692
	.long	1996064986
	.long	-1740746414
	.long	-1473132947
	.long	-1341970488
	.long	-1084653625
	.long	-958395405
	.long	-710438585
	.long	113926993
	.long	338241895
	.long	666307205
	.long	773529912
	.long	1294757372
	.long	1396182291
	.long	1695183700
	.long	1986661051
	.long	-2117940946
	.long	-1838011259
	.long	-1564481375
	.long	-1474664885
	.long	-1035236496
	.long	-949202525
	.long	-778901479
	.long	-694614492
	.long	-200395387
	.long	275423344
	.long	430227734
	.long	506948616
	.long	659060556
	.long	883997877
	.long	958139571
	.long	1322822218
	.long	1537002063
	.long	1747873779
	.long	1955562222
	.long	2024104815
	.long	-2067236844
	.long	-1933114872
	.long	-1866530822
	.long	-1538233109
	.long	-1090935817
	.long	-965641998
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
