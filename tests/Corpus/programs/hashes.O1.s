	.file	"hashes.c"
	.text
	.type	load32, @function
load32:
	movl	%eax, %edx
	movzbl	1(%eax), %eax
	sall	$8, %eax
	movzbl	2(%edx), %ecx
	sall	$16, %ecx
	orl	%ecx, %eax
	movzbl	(%edx), %ecx
	orl	%ecx, %eax
	movzbl	3(%edx), %edx
	sall	$24, %edx
	orl	%edx, %eax
	ret
	.size	load32, .-load32
	.type	sip_round, @function
sip_round:
	subl	$36, %esp
	movl	%ebx, 20(%esp)
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	movl	%ebp, 32(%esp)
	movl	%eax, %ebp
	movl	8(%eax), %eax
	movl	12(%ebp), %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	addl	0(%ebp), %ecx
	adcl	4(%ebp), %ebx
	movl	%eax, %esi
	shldl	$13, %edx, %eax
	shldl	$13, %esi, %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	24(%ebp), %eax
	movl	28(%ebp), %edx
	movl	%eax, %esi
	movl	%edx, %edi
	addl	16(%ebp), %esi
	adcl	20(%ebp), %edi
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	movl	%eax, %edi
	shldl	$16, %edx, %eax
	shldl	$16, %edi, %edx
	xorl	(%esp), %eax
	xorl	4(%esp), %edx
	movl	%ecx, %edi
	movl	%ebx, %ecx
	movl	%edi, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	%ecx, 0(%ebp)
	movl	%ebx, 4(%ebp)
	movl	%eax, %edi
	shldl	$21, %edx, %eax
	shldl	$21, %edi, %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, 24(%ebp)
	movl	%edx, 28(%ebp)
	movl	(%esp), %eax
	movl	4(%esp), %edx
	movl	8(%esp), %ebx
	movl	12(%esp), %esi
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%ebx, %ecx
	movl	%esi, %ebx
	movl	%ecx, %esi
	shldl	$17, %ebx, %ecx
	shldl	$17, %esi, %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, 8(%ebp)
	movl	%ebx, 12(%ebp)
	movl	%edx, 16(%ebp)
	movl	%eax, 20(%ebp)
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	movl	28(%esp), %edi
	movl	32(%esp), %ebp
	addl	$36, %esp
	ret
	.size	sip_round, .-sip_round
	.type	murmur3, @function
murmur3:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %esi
	movl	%eax, 28(%esp)
	movl	%edx, %edi
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 24(%esp)
	movl	%eax, %ebp
	shrl	$2, %ebp
	cmpl	$3, %eax
	jbe	.L5
	movl	$0, %ebx
.L6:
	movl	%esi, %eax
	call	load32
	imull	$-862048943, %eax, %eax
	roll	$15, %eax
	imull	$461845907, %eax, %eax
	xorl	%edi, %eax
	roll	$13, %eax
	leal	-430675100(%eax,%eax,4), %edi
	incl	%ebx
	addl	$4, %esi
	cmpl	%ebp, %ebx
	jb	.L6
	movl	24(%esp), %ecx
	movl	%ecx, %eax
	andl	$-4, %eax
	cmpl	$3, %ecx
	movl	$4, %edx
	cmovbe	%edx, %eax
	addl	%eax, 28(%esp)
.L5:
	movl	24(%esp), %eax
	andl	$3, %eax
	cmpl	$2, %eax
	je	.L11
	cmpl	$3, %eax
	je	.L8
	cmpl	$1, %eax
	jne	.L10
	movl	$0, %edx
	jmp	.L9
.L8:
	movl	28(%esp), %eax
	movzbl	2(%eax), %eax
	sall	$16, %eax
.L7:
	movl	28(%esp), %ecx
	movzbl	1(%ecx), %edx
	sall	$8, %edx
	xorl	%eax, %edx
.L9:
	movl	28(%esp), %eax
	movzbl	(%eax), %eax
	xorl	%edx, %eax
	imull	$-862048943, %eax, %eax
	roll	$15, %eax
	imull	$461845907, %eax, %eax
	xorl	%eax, %edi
.L10:
	movl	24(%esp), %eax
	xorl	%eax, %edi
	movl	%edi, %eax
	shrl	$16, %eax
	xorl	%edi, %eax
	imull	$-2048144789, %eax, %eax
	movl	%eax, %edx
	shrl	$13, %edx
	xorl	%eax, %edx
	imull	$-1028477387, %edx, %edx
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L11:
	movl	$0, %eax
	jmp	.L7
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
	subl	$352, %esp
	movl	$0, 80(%esp)
	movl	$0, 64(%esp)
	movl	$0, 68(%esp)
.L27:
	movl	80(%esp), %eax
	movl	words.0(,%eax,4), %ebx
	movl	%ebx, 84(%esp)
	movl	%ebx, (%esp)
	call	strlen
	movl	%eax, %ecx
	movl	$1936811125, 112(%esp)
	movl	$1953065057, 116(%esp)
	movl	$1701733989, 120(%esp)
	movl	$1801551725, 124(%esp)
	movl	$1835496289, 128(%esp)
	movl	$1803510369, 132(%esp)
	movl	$1920887931, 136(%esp)
	movl	$2070636910, 140(%esp)
	shrl	$3, %eax
	movl	%eax, 96(%esp)
	cmpl	$7, %ecx
	jbe	.L38
	movl	$0, %edi
	movl	%ecx, 88(%esp)
.L17:
	movl	%ebx, %eax
	call	load32
	movl	%eax, %esi
	leal	4(%ebx), %eax
	call	load32
	movl	%eax, 108(%esp)
	movl	%esi, 104(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	xorl	%eax, 136(%esp)
	xorl	%edx, 140(%esp)
	leal	112(%esp), %esi
	movl	%esi, %eax
	call	sip_round
	movl	%esi, %eax
	call	sip_round
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	xorl	%eax, 112(%esp)
	xorl	%edx, 116(%esp)
	incl	%edi
	addl	$8, %ebx
	movl	96(%esp), %eax
	cmpl	%eax, %edi
	jb	.L17
	movl	88(%esp), %ecx
	movl	%ecx, %eax
	andl	$-8, %eax
	cmpl	$7, %ecx
	movl	$8, %ebx
	cmovbe	%ebx, %eax
	movl	84(%esp), %ebx
	leal	(%ebx,%eax), %edi
.L16:
	movl	%ecx, %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	sall	$24, %edx
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	movl	%ecx, %esi
	andl	$7, %esi
	je	.L18
	movl	$0, %ebx
.L19:
	movzbl	(%edi,%ebx), %eax
	movl	$0, %edx
	leal	0(,%ebx,8), %ecx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L57
	movl	%eax, %edx
	xorl	%eax, %eax
.L57:
	orl	%eax, 96(%esp)
	orl	%edx, 100(%esp)
	incl	%ebx
	cmpl	%esi, %ebx
	jne	.L19
.L18:
	movl	96(%esp), %ebx
	movl	100(%esp), %esi
	xorl	%ebx, 136(%esp)
	xorl	%esi, 140(%esp)
	leal	112(%esp), %eax
	call	sip_round
	leal	112(%esp), %eax
	call	sip_round
	xorl	%ebx, 112(%esp)
	xorl	%esi, 116(%esp)
	xorl	$255, 128(%esp)
	leal	112(%esp), %eax
	call	sip_round
	leal	112(%esp), %eax
	call	sip_round
	leal	112(%esp), %eax
	call	sip_round
	leal	112(%esp), %eax
	call	sip_round
	movl	112(%esp), %eax
	movl	116(%esp), %edx
	xorl	120(%esp), %eax
	xorl	124(%esp), %edx
	xorl	128(%esp), %eax
	xorl	132(%esp), %edx
	xorl	136(%esp), %eax
	xorl	140(%esp), %edx
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	movl	80(%esp), %edx
	movl	84(%esp), %ebx
	movl	%ebx, %eax
	call	murmur3
	movl	%eax, %esi
	movl	%ebx, %ecx
	movzbl	(%ebx), %edx
	testb	%dl, %dl
	je	.L39
	movb	%dl, %al
	movl	$0, %ebx
.L21:
	incl	%ecx
	movzbl	%al, %eax
	addl	%eax, %ebx
	movl	%ebx, %eax
	sall	$10, %eax
	addl	%ebx, %eax
	movl	%eax, %ebx
	shrl	$6, %ebx
	xorl	%eax, %ebx
	movzbl	(%ecx), %eax
	testb	%al, %al
	jne	.L21
	leal	(%ebx,%ebx,8), %eax
	movl	%eax, %ecx
	shrl	$11, %ecx
	xorl	%ecx, %eax
	movl	%eax, %ecx
	sall	$15, %ecx
	addl	%ecx, %eax
	movl	%eax, 60(%esp)
	movb	%dl, %al
	movl	84(%esp), %ecx
	movl	$-2078137563, 96(%esp)
	movl	$-873292572, 100(%esp)
	movl	$435, %ebx
	movl	%esi, 56(%esp)
	movb	%dl, 55(%esp)
	movl	$-2078137563, %esi
	movl	$-873292572, %edi
.L22:
	incl	%ecx
	movzbl	%al, %eax
	movl	$0, %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	imull	$435, %edx, %esi
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	movl	%eax, %edx
	sall	$8, %edx
	leal	(%esi,%edx), %eax
	movl	%eax, 88(%esp)
	movl	96(%esp), %eax
	mull	%ebx
	movl	%eax, %esi
	movl	%edx, %edi
	movl	88(%esp), %eax
	addl	%eax, %edi
	movzbl	(%ecx), %eax
	testb	%al, %al
	jne	.L22
	movzbl	55(%esp), %edx
	movl	%esi, 96(%esp)
	movl	%edi, 100(%esp)
	movl	56(%esp), %esi
	movb	%dl, %al
	movl	84(%esp), %ecx
	movl	$-2128831035, %ebx
.L23:
	incl	%ecx
	movzbl	%al, %eax
	xorl	%eax, %ebx
	imull	$16777619, %ebx, %ebx
	movzbl	(%ecx), %eax
	testb	%al, %al
	jne	.L23
	movl	84(%esp), %eax
	movl	$5381, %ecx
.L24:
	movl	%ecx, %edi
	sall	$5, %edi
	addl	%edi, %ecx
	incl	%eax
	movzbl	%dl, %edx
	addl	%edx, %ecx
	movzbl	(%eax), %edx
	testb	%dl, %dl
	jne	.L24
.L20:
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, 32(%esp)
	movl	%edx, 36(%esp)
	movl	%esi, 28(%esp)
	movl	60(%esp), %eax
	movl	%eax, 24(%esp)
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	84(%esp), %edi
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	64(%esp), %ebx
	movl	68(%esp), %esi
	imull	$31, %esi, %ecx
	movl	$31, %eax
	mull	%ebx
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	addl	%ecx, 92(%esp)
	movl	%edi, %ebx
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L40
	movl	$-2078137563, %esi
	movl	$-873292572, %edi
	movl	$435, %ecx
	movl	%esi, 96(%esp)
	movl	%edi, 100(%esp)
	movl	%ebx, %edi
.L26:
	incl	%edi
	movzbl	%al, %eax
	movl	$0, %edx
	xorl	96(%esp), %eax
	xorl	100(%esp), %edx
	imull	$435, %edx, %ebx
	movl	%eax, 96(%esp)
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ebx
	movl	96(%esp), %eax
	mull	%ecx
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	addl	%ebx, 100(%esp)
	movzbl	(%edi), %eax
	testb	%al, %al
	jne	.L26
	movl	96(%esp), %esi
	movl	100(%esp), %edi
.L25:
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	addl	88(%esp), %eax
	adcl	92(%esp), %edx
	movl	%eax, 64(%esp)
	movl	%edx, 68(%esp)
	incl	80(%esp)
	movl	80(%esp), %eax
	cmpl	$8, %eax
	jne	.L27
	movl	$0, %edx
	movl	$192, %ecx
	movl	$0, %eax
.L28:
	movl	%edx, 160(%esp,%eax)
	movl	%edx, 164(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L28
	movl	$0, %ebx
	jmp	.L33
.L38:
	movl	84(%esp), %edi
	jmp	.L16
.L39:
	movl	$-2078137563, 96(%esp)
	movl	$-873292572, 100(%esp)
	movl	$-2128831035, %ebx
	movl	$0, 60(%esp)
	movl	$5381, %ecx
	jmp	.L20
.L40:
	movl	$-2078137563, %esi
	movl	$-873292572, %edi
	jmp	.L25
.L32:
	incl	%esi
	movzbl	%cl, %ecx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	movzbl	(%esi), %ecx
	testb	%cl, %cl
	jne	.L32
.L37:
	andl	$15, %eax
	incl	224(%esp,%eax,4)
	movl	$1, %edx
	leal	144(%esp), %eax
	call	murmur3
	andl	$15, %eax
	incl	288(%esp,%eax,4)
	incl	%ebx
	cmpl	$2000, %ebx
	je	.L56
.L33:
	movl	%ebx, 8(%esp)
	movl	$.LC1, 4(%esp)
	leal	144(%esp), %eax
	movl	%eax, (%esp)
	call	sprintf
	movzbl	144(%esp), %ecx
	testb	%cl, %cl
	je	.L30
	movb	%cl, %dl
	leal	144(%esp), %esi
	movl	$5381, %eax
.L31:
	movl	%eax, %edi
	sall	$5, %edi
	addl	%edi, %eax
	incl	%esi
	movzbl	%dl, %edx
	addl	%edx, %eax
	movzbl	(%esi), %edx
	testb	%dl, %dl
	jne	.L31
	andl	$15, %eax
	incl	160(%esp,%eax,4)
	movl	$-2128831035, %eax
	leal	144(%esp), %esi
	jmp	.L32
.L56:
	leal	224(%esp), %esi
	leal	416(%esp), %edi
.L34:
	leal	-64(%esi), %ebx
.L35:
	movl	(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	addl	$4, %ebx
	cmpl	%esi, %ebx
	jne	.L35
	movl	$10, (%esp)
	call	putchar
	addl	$64, %esi
	cmpl	%esi, %edi
	jne	.L34
	movl	64(%esp), %ebx
	movl	68(%esp), %esi
	movl	%ebx, 4(%esp)
	movl	%esi, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	%ebx, %ecx
	andl	$1048575, %ecx
	movl	%ebx, %eax
	movl	%esi, %edx
	shrdl	$20, %edx, %eax
	shrl	$20, %edx
	andl	$1048575, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	shrl	$28, %eax
	addl	%eax, %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	$3, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	$0, %edx
	movl	%ebx, 64(%esp)
	movl	%esi, 68(%esp)
	movl	%esi, %edi
	movl	%ebx, %esi
	subl	%eax, %esi
	sbbl	%edx, %edi
	imull	$-1030792151, %edi, %ecx
	imull	$-1889785611, %esi, %eax
	addl	%eax, %ecx
	movl	$-1030792151, %eax
	mull	%esi
	addl	%ecx, %edx
	shrdl	$2, %edx, %eax
	shrl	$2, %edx
	movl	$100, %ebx
	mull	%ebx
	movl	64(%esp), %ebx
	subl	%eax, %ebx
	movl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L30:
	incl	180(%esp)
	movl	$-2128831035, %eax
	jmp	.L37
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
