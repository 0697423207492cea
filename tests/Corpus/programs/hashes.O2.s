	.file	"hashes.c"
	.text
	.p2align 4
	.type	sip_round, @function
sip_round:
	subl	$36, %esp
	movl	%ebp, 32(%esp)
	movl	%eax, %ebp
	movl	8(%eax), %eax
	movl	%ebx, 20(%esp)
	movl	12(%ebp), %edx
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	movl	%eax, %ecx
	movl	%eax, %esi
	addl	0(%ebp), %ecx
	movl	%edx, %ebx
	adcl	4(%ebp), %ebx
	shldl	$13, %edx, %eax
	shldl	$13, %esi, %edx
	xorl	%ecx, %eax
	movl	%eax, 8(%esp)
	movl	24(%ebp), %eax
	xorl	%ebx, %edx
	movl	%edx, 12(%esp)
	movl	28(%ebp), %edx
	movl	%eax, %esi
	addl	16(%ebp), %esi
	movl	%edx, %edi
	adcl	20(%ebp), %edi
	movl	%esi, (%esp)
	movl	%eax, %esi
	shldl	$16, %edx, %eax
	movl	%edi, 4(%esp)
	shldl	$16, %esi, %edx
	movl	(%esp), %esi
	movl	4(%esp), %edi
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	%eax, %esi
	movl	%edx, %edi
	movl	%ebx, %eax
	addl	%esi, %eax
	movl	%ecx, %edx
	movl	%edi, %ebx
	adcl	%edi, %edx
	movl	%edx, 4(%ebp)
	shldl	$21, %esi, %ebx
	movl	%esi, %ecx
	shldl	$21, %edi, %ecx
	xorl	%edx, %ebx
	movl	8(%esp), %edx
	movl	%ebx, 28(%ebp)
	xorl	%eax, %ecx
	movl	(%esp), %ebx
	movl	%ecx, 24(%ebp)
	movl	4(%esp), %esi
	movl	%eax, 0(%ebp)
	movl	12(%esp), %ecx
	addl	%edx, %ebx
	movl	%ebx, (%esp)
	adcl	%ecx, %esi
	movl	(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%edx, %esi
	shldl	$17, %ecx, %edx
	shldl	$17, %esi, %ecx
	movl	%ecx, %ebx
	movl	%edx, %ecx
	movl	4(%esp), %edx
	movl	%eax, 20(%ebp)
	xorl	%eax, %ecx
	movl	24(%esp), %esi
	movl	%ecx, 8(%ebp)
	movl	28(%esp), %edi
	movl	%edx, 16(%ebp)
	xorl	%edx, %ebx
	movl	%ebx, 12(%ebp)
	movl	20(%esp), %ebx
	movl	32(%esp), %ebp
	addl	$36, %esp
	ret
	.size	sip_round, .-sip_round
	.p2align 4
	.type	murmur3, @function
murmur3:
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$20, %esp
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %ecx
	shrl	$2, %eax
	je	.L11
	leal	(%ebx,%eax,4), %edx
	.p2align 4
	.p2align 3
.L6:
	imull	$-862048943, (%ebx), %eax
	addl	$4, %ebx
	roll	$15, %eax
	imull	$461845907, %eax, %eax
	xorl	%esi, %eax
	roll	$13, %eax
	cmpl	%edx, %ebx
	leal	-430675100(%eax,%eax,4), %esi
	jne	.L6
.L5:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	je	.L12
	cmpl	$3, %eax
	je	.L8
	decl	%eax
	je	.L16
.L10:
	xorl	%ecx, %esi
	addl	$20, %esp
	popl	%ebx
	movl	%esi, %eax
	shrl	$16, %eax
	xorl	%esi, %eax
	imull	$-2048144789, %eax, %eax
	popl	%esi
	movl	%eax, %edx
	shrl	$13, %edx
	xorl	%eax, %edx
	imull	$-1028477387, %edx, %edx
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	xorl	%ebx, %ebx
.L9:
	movzbl	(%edx), %eax
	xorl	%ebx, %eax
	imull	$-862048943, %eax, %eax
	roll	$15, %eax
	imull	$461845907, %eax, %eax
	xorl	%eax, %esi
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L8:
	movzbl	2(%edx), %eax
	sall	$16, %eax
.L7:
	movzbl	1(%edx), %ebx
	sall	$8, %ebx
	xorl	%eax, %ebx
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L12:
	xorl	%eax, %eax
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L11:
	movl	%ebx, %edx
	jmp	.L5
	.size	murmur3, .-murmur3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%-20s %08x %08x %016llx %08x %08x %016llx\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"key%d"
.LC2:
	.string	"%4d"
.LC3:
	.string	"%llu\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%ecx, %ecx
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	%ecx, %edx
	pushl	%ebx
	andl	$-16, %esp
	subl	$368, %esp
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%edi, 68(%esp)
	movl	%eax, 60(%esp)
.L30:
	movl	68(%esp), %eax
	movl	$1803510369, %ecx
	movl	$1920887931, %ebx
	movl	%ecx, 196(%esp)
	movl	$2070636910, %esi
	movl	%ebx, 200(%esp)
	movl	%esi, 204(%esp)
	movl	words.0(,%eax,4), %edi
	movl	$1936811125, %eax
	movl	%eax, 176(%esp)
	movl	$1953065057, %eax
	movl	%eax, 180(%esp)
	movl	$1701733989, %eax
	movl	%eax, 184(%esp)
	movl	$1801551725, %eax
	movl	%eax, 188(%esp)
	movl	$1835496289, %eax
	movl	%eax, 192(%esp)
	movl	%edx, %eax
	movl	%edi, 88(%esp)
	shrl	$3, %eax
	je	.L41
	leal	(%edi,%eax,8), %eax
	movl	$2070636910, %esi
	movl	%eax, 92(%esp)
	movl	$1835496289, %eax
	movl	$1701733989, %ecx
	movl	%eax, 152(%esp)
	movl	$1803510369, %eax
	movl	$1801551725, %ebx
	movl	%eax, 156(%esp)
	movl	$1936811125, %eax
	movl	%eax, 136(%esp)
	movl	$1953065057, %eax
	movl	%eax, 140(%esp)
	movl	$1920887931, %eax
	movl	%eax, 96(%esp)
	movl	%esi, 100(%esp)
	movl	%edi, 144(%esp)
	movl	%edx, 64(%esp)
	.p2align 4
	.p2align 3
.L19:
	movl	144(%esp), %edi
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	(%edi), %esi
	xorl	%esi, %eax
	movl	4(%edi), %esi
	movl	140(%esp), %edi
	xorl	%esi, %edx
	movl	136(%esp), %esi
	addl	%ecx, %esi
	movl	%esi, 136(%esp)
	adcl	%ebx, %edi
	movl	%ecx, %esi
	movl	%edi, 140(%esp)
	shldl	$13, %ebx, %ecx
	movl	136(%esp), %edi
	shldl	$13, %esi, %ebx
	movl	140(%esp), %esi
	xorl	%edi, %ecx
	movl	156(%esp), %edi
	movl	%ecx, 96(%esp)
	xorl	%esi, %ebx
	movl	152(%esp), %esi
	movl	%ebx, 100(%esp)
	movl	140(%esp), %ebx
	addl	%eax, %esi
	movl	%ebx, 120(%esp)
	movl	%esi, %ecx
	movl	%eax, %esi
	movl	%ecx, 128(%esp)
	adcl	%edx, %edi
	movl	100(%esp), %ebx
	movl	%edi, 132(%esp)
	shldl	$16, %edx, %eax
	shldl	$16, %esi, %edx
	movl	136(%esp), %esi
	xorl	%ecx, %eax
	xorl	%edi, %edx
	movl	%esi, 124(%esp)
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%esi, %ecx
	movl	%ecx, 136(%esp)
	movl	%eax, %esi
	movl	%edi, 140(%esp)
	shldl	$21, %edx, %eax
	shldl	$21, %esi, %edx
	xorl	%ecx, %eax
	movl	128(%esp), %esi
	movl	%eax, 72(%esp)
	movl	96(%esp), %ecx
	xorl	%edi, %edx
	movl	%edx, 76(%esp)
	movl	132(%esp), %edi
	addl	%ecx, %esi
	movl	%esi, %eax
	movl	%ecx, %esi
	adcl	%ebx, %edi
	shldl	$17, %ebx, %ecx
	movl	%edi, %edx
	shldl	$17, %esi, %ebx
	movl	136(%esp), %esi
	xorl	%eax, %ecx
	xorl	%edi, %ebx
	movl	140(%esp), %edi
	movl	%edx, 112(%esp)
	movl	76(%esp), %edx
	movl	%eax, 116(%esp)
	movl	72(%esp), %eax
	addl	%ecx, %esi
	movl	%esi, 136(%esp)
	adcl	%ebx, %edi
	movl	%ecx, %esi
	movl	%edi, 140(%esp)
	shldl	$13, %ebx, %ecx
	movl	136(%esp), %edi
	shldl	$13, %esi, %ebx
	movl	140(%esp), %esi
	xorl	%edi, %ecx
	movl	116(%esp), %edi
	movl	%ecx, 80(%esp)
	xorl	%esi, %ebx
	movl	112(%esp), %esi
	movl	%ebx, 84(%esp)
	movl	140(%esp), %ebx
	addl	%eax, %esi
	movl	%ebx, 104(%esp)
	movl	%esi, %ecx
	movl	%eax, %esi
	movl	%ecx, 128(%esp)
	adcl	%edx, %edi
	movl	84(%esp), %ebx
	movl	%edi, 132(%esp)
	shldl	$16, %edx, %eax
	shldl	$16, %esi, %edx
	movl	136(%esp), %esi
	xorl	%ecx, %eax
	xorl	%edi, %edx
	movl	%esi, 108(%esp)
	movl	104(%esp), %esi
	movl	108(%esp), %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%esi, %ecx
	movl	%ecx, 136(%esp)
	movl	%eax, %esi
	movl	%edi, 140(%esp)
	shldl	$21, %edx, %eax
	shldl	$21, %esi, %edx
	xorl	%ecx, %eax
	movl	80(%esp), %ecx
	movl	%eax, 96(%esp)
	xorl	%edi, %edx
	movl	128(%esp), %eax
	movl	%edx, 100(%esp)
	movl	132(%esp), %edx
	movl	144(%esp), %edi
	movl	%ecx, %esi
	addl	%ecx, %eax
	movl	%eax, 156(%esp)
	adcl	%ebx, %edx
	movl	%edx, 152(%esp)
	shldl	$17, %ebx, %ecx
	addl	$8, %edi
	shldl	$17, %esi, %ebx
	xorl	%eax, %ecx
	movl	-8(%edi), %eax
	movl	136(%esp), %esi
	xorl	%edx, %ebx
	movl	-4(%edi), %edx
	movl	%edi, 144(%esp)
	xorl	%esi, %eax
	movl	140(%esp), %esi
	movl	%eax, 136(%esp)
	movl	92(%esp), %eax
	xorl	%esi, %edx
	movl	%edx, 140(%esp)
	cmpl	%eax, %edi
	jne	.L19
	movl	%ebx, 188(%esp)
	movl	156(%esp), %esi
	movl	%ecx, 184(%esp)
	movl	152(%esp), %ebx
	movl	64(%esp), %edx
	movl	%esi, 196(%esp)
	movl	140(%esp), %esi
	movl	%ebx, 192(%esp)
	movl	136(%esp), %ebx
	movl	%esi, 180(%esp)
	movl	%ebx, 176(%esp)
.L18:
	movl	%edx, %edi
	xorl	%esi, %esi
	sall	$24, %edi
	andl	$7, %edx
	movl	%edx, 152(%esp)
	je	.L20
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L21:
	movl	92(%esp), %eax
	leal	0(,%ebx,8), %ecx
	xorl	%edx, %edx
	movzbl	(%eax,%ebx), %eax
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L61
	movl	%eax, %edx
	xorl	%eax, %eax
.L61:
	incl	%ebx
	orl	%eax, %esi
	orl	%edx, %edi
	cmpl	%ebx, 152(%esp)
	jne	.L21
.L20:
	movl	96(%esp), %ecx
	movl	%esi, %eax
	movl	%edi, %edx
	movl	100(%esp), %ebx
	xorl	%ecx, %eax
	movl	%eax, 200(%esp)
	leal	176(%esp), %eax
	xorl	%ebx, %edx
	movl	%edx, 204(%esp)
	call	sip_round
	leal	176(%esp), %eax
	call	sip_round
	leal	176(%esp), %eax
	xorl	%esi, 176(%esp)
	xorl	%edi, 180(%esp)
	xorl	$255, 192(%esp)
	call	sip_round
	leal	176(%esp), %eax
	call	sip_round
	leal	176(%esp), %eax
	call	sip_round
	leal	176(%esp), %eax
	call	sip_round
	movl	188(%esp), %edi
	movl	180(%esp), %edx
	movl	184(%esp), %esi
	movl	196(%esp), %ebx
	movl	176(%esp), %eax
	xorl	%edi, %edx
	movl	204(%esp), %edi
	movl	192(%esp), %ecx
	xorl	%ebx, %edx
	movl	88(%esp), %ebx
	xorl	%esi, %eax
	movl	200(%esp), %esi
	xorl	%edi, %edx
	movl	%edx, 148(%esp)
	movl	68(%esp), %edx
	xorl	%ecx, %eax
	xorl	%esi, %eax
	movl	%eax, 144(%esp)
	movl	%ebx, %eax
	call	murmur3
	movl	%ebx, %edx
	movl	%eax, 136(%esp)
	movzbl	(%ebx), %eax
	movb	%al, 152(%esp)
	testb	%al, %al
	je	.L42
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L23:
	addl	%ebx, %eax
	incl	%edx
	movl	%eax, %ecx
	sall	$10, %ecx
	addl	%ecx, %eax
	movl	%eax, %ebx
	shrl	$6, %ebx
	xorl	%eax, %ebx
	movzbl	(%edx), %eax
	testb	%al, %al
	jne	.L23
	leal	(%ebx,%ebx,8), %eax
	movl	88(%esp), %ebx
	movl	$-2078137563, %esi
	movl	%eax, %edx
	movl	$-873292572, %edi
	shrl	$11, %edx
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$15, %edx
	addl	%edx, %eax
	movl	%eax, 128(%esp)
	movzbl	152(%esp), %eax
	.p2align 4
	.p2align 3
.L24:
	xorl	%edx, %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	$435, %edi
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	incl	%ebx
	addl	%edx, %ecx
	mull	%edi
	movl	%eax, %esi
	movzbl	(%ebx), %eax
	movl	%edx, %edi
	addl	%ecx, %edi
	testb	%al, %al
	jne	.L24
	movzbl	152(%esp), %eax
	movl	$-2128831035, %ecx
	movl	88(%esp), %edx
	.p2align 4
	.p2align 3
.L25:
	incl	%edx
	xorl	%eax, %ecx
	movzbl	(%edx), %eax
	imull	$16777619, %ecx, %ecx
	testb	%al, %al
	jne	.L25
	movl	88(%esp), %ebx
	movl	$5381, %eax
	movl	%edi, 156(%esp)
	movzbl	152(%esp), %edx
	movl	%esi, 152(%esp)
	.p2align 4
	.p2align 3
.L26:
	movl	%eax, %edi
	incl	%ebx
	sall	$5, %edi
	addl	%edi, %eax
	addl	%edx, %eax
	movzbl	(%ebx), %edx
	testb	%dl, %dl
	jne	.L26
	movl	152(%esp), %esi
	movl	%eax, %ebx
	movl	156(%esp), %edi
.L22:
	movl	%ebx, 8(%esp)
	movl	144(%esp), %eax
	movl	%esi, 16(%esp)
	movl	148(%esp), %edx
	movl	%edi, 20(%esp)
	movl	88(%esp), %ebx
	movl	%ecx, 12(%esp)
	movl	%eax, 32(%esp)
	movl	136(%esp), %eax
	movl	%edx, 36(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 28(%esp)
	movl	128(%esp), %eax
	movl	%eax, 24(%esp)
	call	printf
	movl	56(%esp), %ebx
	movl	$31, %eax
	movl	60(%esp), %esi
	mull	%ebx
	movl	88(%esp), %ebx
	imull	$31, %esi, %ecx
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ecx, %edi
	movzbl	(%ebx), %ecx
	movl	$-2078137563, %eax
	movl	$-873292572, %edx
	testb	%cl, %cl
	je	.L27
	movl	%edi, 140(%esp)
	movl	%ebx, %edi
	movl	%esi, 136(%esp)
	.p2align 4
	.p2align 3
.L28:
	xorl	%ebx, %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %eax
	movl	%ebx, %edx
	incl	%edi
	movl	%ecx, 152(%esp)
	imull	$435, %ebx, %ebx
	movzbl	(%edi), %ecx
	movl	%edx, 156(%esp)
	sall	$8, %eax
	addl	%eax, %ebx
	movl	$435, %eax
	mull	152(%esp)
	addl	%ebx, %edx
	testb	%cl, %cl
	jne	.L28
	movl	136(%esp), %esi
	movl	140(%esp), %edi
.L27:
	movl	144(%esp), %ecx
	movl	148(%esp), %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	addl	%esi, %ecx
	movl	%ecx, 56(%esp)
	adcl	%edi, %ebx
	incl	68(%esp)
	movl	%ebx, 60(%esp)
	movl	68(%esp), %eax
	cmpl	$8, %eax
	je	.L29
	movl	words.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edx
	jmp	.L30
.L29:
	xorl	%edx, %edx
	xorl	%eax, %eax
.L31:
	movl	%edx, 176(%esp,%eax)
	movl	%edx, 180(%esp,%eax)
	addl	$8, %eax
	cmpl	$192, %eax
	jb	.L31
	leal	160(%esp), %ebx
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L36:
	movl	%esi, 8(%esp)
	movl	$.LC1, %edi
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	sprintf
	movzbl	160(%esp), %ecx
	testb	%cl, %cl
	je	.L33
	movzbl	%cl, %edx
	movl	%ebx, %edi
	movl	%esi, 152(%esp)
	movl	$5381, %eax
	.p2align 4
	.p2align 3
.L34:
	movl	%eax, %esi
	incl	%edi
	sall	$5, %esi
	addl	%esi, %eax
	addl	%edx, %eax
	movzbl	(%edi), %edx
	testb	%dl, %dl
	jne	.L34
	movl	152(%esp), %esi
	andl	$15, %eax
	movl	%ebx, %edx
	incl	176(%esp,%eax,4)
	movl	$-2128831035, %eax
	.p2align 4
	.p2align 3
.L35:
	incl	%edx
	xorl	%ecx, %eax
	movzbl	(%edx), %ecx
	imull	$16777619, %eax, %eax
	testb	%cl, %cl
	jne	.L35
	andl	$15, %eax
.L40:
	incl	240(%esp,%eax,4)
	movl	$1, %edx
	movl	%ebx, %eax
	incl	%esi
	call	murmur3
	andl	$15, %eax
	incl	304(%esp,%eax,4)
	cmpl	$2000, %esi
	jne	.L36
	leal	240(%esp), %ebx
	leal	432(%esp), %esi
.L37:
	leal	-64(%ebx), %edi
	.p2align 4
	.p2align 3
.L38:
	movl	(%edi), %eax
	addl	$4, %edi
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%ebx, %edi
	jne	.L38
	movl	$10, (%esp)
	leal	64(%edi), %ebx
	call	putchar
	cmpl	%ebx, %esi
	jne	.L37
	movl	$.LC3, (%esp)
	movl	60(%esp), %esi
	movl	56(%esp), %ebx
	movl	%esi, 8(%esp)
	movl	%esi, %edi
	movl	%ebx, 4(%esp)
	call	printf
	movl	%ebx, %eax
	movl	%ebx, %ecx
	movl	%esi, 60(%esp)
	shrdl	$20, %esi, %eax
	andl	$1048575, %ecx
	movl	%ebx, 56(%esp)
	andl	$1048575, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	shrl	$28, %eax
	movl	%ebx, %esi
	addl	%eax, %ecx
	movl	$1374389535, %eax
	mull	%ecx
	movl	$100, %ebx
	movl	%edx, %eax
	shrl	$3, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	xorl	%edx, %edx
	subl	%eax, %esi
	sbbl	%edx, %edi
	imull	$-1030792151, %edi, %ecx
	imull	$-1889785611, %esi, %eax
	addl	%eax, %ecx
	movl	$-1030792151, %eax
	mull	%esi
	addl	%ecx, %edx
	shrdl	$2, %edx, %eax
	mull	%ebx
	movl	56(%esp), %ebx
	subl	%eax, %ebx
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L42:
	xorl	%eax, %eax
	movl	$-2078137563, %esi
	movl	%eax, 128(%esp)
	movl	$-873292572, %edi
	movl	$-2128831035, %ecx
	movl	$5381, %ebx
	jmp	.L22
.L41:
	movl	88(%esp), %eax
	movl	$1920887931, %ecx
	movl	$2070636910, %ebx
	movl	%ecx, 96(%esp)
	movl	%ebx, 100(%esp)
	movl	%eax, 92(%esp)
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L33:
	incl	196(%esp)
	movl	$5, %eax
	jmp	.L40
	.size	main, .-main
	.section	.rodata.str1.1
.LC4:
	.string	""
.LC5:
	.string	"a"
.LC6:
	.string	"toy"
.LC7:
	.string	"kernel"
.LC8:
	.string	"page table"
.LC9:
	.string	"interrupt"
.LC10:
	.string	"The quick brown fox"
.LC11:
	.string	"0123456789abcdef"
	.section	.rodata
	.align 32
	.type	words.0, @object
	.size	words.0, 32
words.0:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
