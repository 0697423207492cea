	.file	"hashes.c"
	.text
	.type	load32, @function
load32:
	movl	(%eax), %eax
	ret
	.size	load32, .-load32
	.type	sip_round, @function
sip_round:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$28, %esp
	movl	8(%eax), %eax
	movl	12(%esi), %edx
	movl	%eax, %ecx
	movl	%eax, %edi
	addl	(%esi), %ecx
	movl	%edx, %ebx
	adcl	4(%esi), %ebx
	movl	%ecx, -24(%ebp)
	shldl	$13, %edx, %eax
	shldl	$13, %edi, %edx
	xorl	%ecx, %eax
	movl	%eax, -32(%ebp)
	movl	24(%esi), %eax
	xorl	%ebx, %edx
	movl	%edx, -28(%ebp)
	movl	28(%esi), %edx
	movl	%ebx, -20(%ebp)
	movl	%eax, %ecx
	movl	%eax, %edi
	addl	16(%esi), %ecx
	movl	%edx, %ebx
	adcl	20(%esi), %ebx
	movl	%ecx, -40(%ebp)
	shldl	$16, %edx, %eax
	shldl	$16, %edi, %edx
	xorl	%ecx, %eax
	movl	-20(%ebp), %ecx
	movl	%ebx, -36(%ebp)
	xorl	%ebx, %edx
	movl	-24(%ebp), %ebx
	movl	%eax, %edi
	addl	%eax, %ecx
	movl	%ecx, (%esi)
	adcl	%edx, %ebx
	movl	%ebx, 4(%esi)
	shldl	$21, %edx, %eax
	shldl	$21, %edi, %edx
	xorl	%ecx, %eax
	movl	-40(%ebp), %ecx
	movl	%eax, 24(%esi)
	xorl	%ebx, %edx
	movl	-36(%ebp), %ebx
	addl	-32(%ebp), %ecx
	movl	%edx, 28(%esi)
	adcl	-28(%ebp), %ebx
	movl	-32(%ebp), %eax
	movl	%ecx, 20(%esi)
	movl	-28(%ebp), %edx
	movl	%ebx, 16(%esi)
	movl	%eax, %edi
	shldl	$17, %edx, %eax
	shldl	$17, %edi, %edx
	xorl	%ecx, %eax
	movl	%eax, 8(%esi)
	xorl	%ebx, %edx
	movl	%edx, 12(%esi)
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	sip_round, .-sip_round
	.type	murmur3, @function
murmur3:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$12, %esp
	pushl	%eax
	call	strlen
	addl	$16, %esp
	movl	%eax, %edx
	movl	%eax, %ecx
	andl	$-4, %edx
	addl	%esi, %edx
.L5:
	cmpl	%edx, %esi
	je	.L15
	movl	%esi, %eax
	addl	$4, %esi
	call	load32
	imull	$-862048943, %eax, %eax
	roll	$15, %eax
	imull	$461845907, %eax, %eax
	xorl	%ebx, %eax
	roll	$13, %eax
	leal	(%eax,%eax,4), %eax
	leal	-430675100(%eax), %ebx
	jmp	.L5
.L15:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	je	.L11
	cmpl	$3, %eax
	je	.L8
	decl	%eax
	jne	.L10
	xorl	%esi, %esi
	jmp	.L9
.L8:
	movzbl	2(%edx), %eax
	sall	$16, %eax
	jmp	.L7
.L11:
	xorl	%eax, %eax
.L7:
	movzbl	1(%edx), %esi
	sall	$8, %esi
	xorl	%eax, %esi
.L9:
	movzbl	(%edx), %eax
	xorl	%esi, %eax
	imull	$-862048943, %eax, %eax
	roll	$15, %eax
	imull	$461845907, %eax, %eax
	xorl	%eax, %ebx
.L10:
	leal	-8(%ebp), %esp
	xorl	%ecx, %ebx
	movl	%ebx, %eax
	shrl	$16, %eax
	xorl	%ebx, %eax
	imull	$-2048144789, %eax, %eax
	popl	%ebx
	popl	%esi
	movl	%eax, %edx
	shrl	$13, %edx
	xorl	%eax, %edx
	imull	$-1028477387, %edx, %edx
	popl	%ebp
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
	ret
	.size	murmur3, .-murmur3
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-20s %08x %08x %016llx %08x %08x %016llx\n"
.LC1:
	.string	"key%d"
.LC2:
	.string	"%4d"
.LC3:
	.string	"%llu\n"
	.globl	__umoddi3
	.section	.text.startup,"ax",@progbits
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
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$264, %esp
	movl	%ebx, -240(%ebp)
	movl	%ebx, -248(%ebp)
	movl	%ebx, -244(%ebp)
.L31:
	movl	-240(%ebp), %eax
	subl	$12, %esp
	movl	words.0(,%eax,4), %eax
	movl	%eax, -236(%ebp)
	pushl	%eax
	call	strlen
	movl	-236(%ebp), %edi
	addl	$16, %esp
	movl	$1936811125, -216(%ebp)
	movl	-236(%ebp), %ebx
	movl	$1953065057, -212(%ebp)
	movl	$1701733989, -208(%ebp)
	movl	$1801551725, -204(%ebp)
	movl	$1835496289, -200(%ebp)
	movl	$1803510369, -196(%ebp)
	movl	%eax, %esi
	andl	$-8, %eax
	movl	$1920887931, -192(%ebp)
	addl	%eax, %edi
	movl	$2070636910, -188(%ebp)
.L17:
	movl	-192(%ebp), %eax
	cmpl	%edi, %ebx
	movl	-188(%ebp), %edx
	movl	%eax, -272(%ebp)
	movl	%edx, -268(%ebp)
	je	.L44
	movl	%ebx, %eax
	call	load32
	movl	%eax, %edx
	leal	4(%ebx), %eax
	addl	$8, %ebx
	call	load32
	movl	%edx, -256(%ebp)
	movl	%eax, -252(%ebp)
	movl	-256(%ebp), %eax
	movl	-252(%ebp), %edx
	xorl	-268(%ebp), %edx
	xorl	-272(%ebp), %eax
	movl	%edx, -188(%ebp)
	movl	%eax, -192(%ebp)
	leal	-216(%ebp), %eax
	call	sip_round
	leal	-216(%ebp), %eax
	call	sip_round
	movl	-256(%ebp), %eax
	movl	-252(%ebp), %edx
	xorl	%eax, -216(%ebp)
	xorl	%edx, -212(%ebp)
	jmp	.L17
.L44:
	movl	%esi, %edx
	movl	$0, %eax
	movl	%eax, -264(%ebp)
	sall	$24, %edx
	xorl	%ebx, %ebx
	movl	%edx, -260(%ebp)
	andl	$7, %esi
.L19:
	cmpl	%esi, %ebx
	jnb	.L45
	movzbl	(%edi,%ebx), %eax
	leal	0(,%ebx,8), %ecx
	xorl	%edx, %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L53
	movl	%eax, %edx
	xorl	%eax, %eax
.L53:
	orl	%eax, -264(%ebp)
	incl	%ebx
	orl	%edx, -260(%ebp)
	jmp	.L19
.L45:
	movl	-264(%ebp), %eax
	movl	-260(%ebp), %edx
	xorl	-268(%ebp), %edx
	xorl	-272(%ebp), %eax
	movl	%edx, -188(%ebp)
	movl	%eax, -192(%ebp)
	leal	-216(%ebp), %eax
	call	sip_round
	leal	-216(%ebp), %eax
	call	sip_round
	movl	-260(%ebp), %edx
	movl	-264(%ebp), %eax
	xorl	%edx, -212(%ebp)
	xorl	%eax, -216(%ebp)
	xorl	$255, -200(%ebp)
	leal	-216(%ebp), %eax
	call	sip_round
	leal	-216(%ebp), %eax
	call	sip_round
	leal	-216(%ebp), %eax
	call	sip_round
	leal	-216(%ebp), %eax
	call	sip_round
	movl	-216(%ebp), %eax
	movl	-212(%ebp), %edx
	xorl	-208(%ebp), %eax
	xorl	-204(%ebp), %edx
	xorl	-200(%ebp), %eax
	xorl	-196(%ebp), %edx
	xorl	-192(%ebp), %eax
	xorl	-188(%ebp), %edx
	movl	%eax, -264(%ebp)
	movl	-236(%ebp), %eax
	movl	%edx, -260(%ebp)
	movl	-240(%ebp), %edx
	call	murmur3
	movl	-236(%ebp), %ecx
	xorl	%edx, %edx
	movl	%eax, -272(%ebp)
.L21:
	movzbl	(%ecx), %eax
	testb	%al, %al
	je	.L46
	addl	%edx, %eax
	incl	%ecx
	imull	$1025, %eax, %eax
	movl	%eax, %edx
	shrl	$6, %edx
	xorl	%eax, %edx
	jmp	.L21
.L46:
	leal	(%edx,%edx,8), %edx
	movl	-236(%ebp), %ecx
	movl	$-2078137563, %esi
	movl	%edx, %eax
	movl	$-873292572, %edi
	shrl	$11, %eax
	xorl	%edx, %eax
	imull	$32769, %eax, %eax
	movl	%eax, -276(%ebp)
.L23:
	movzbl	(%ecx), %eax
	testb	%al, %al
	je	.L47
	xorl	%edx, %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	$435, %edi
	imull	$435, %edx, %ebx
	movl	%eax, %edx
	sall	$8, %edx
	incl	%ecx
	addl	%edx, %ebx
	mull	%edi
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ebx, %edi
	jmp	.L23
.L47:
	movl	-236(%ebp), %edx
	movl	$-2128831035, %ebx
.L25:
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L48
	xorl	%ebx, %eax
	incl	%edx
	imull	$16777619, %eax, %ebx
	jmp	.L25
.L48:
	movl	-236(%ebp), %eax
	movl	$5381, %edx
.L27:
	movzbl	(%eax), %ecx
	testb	%cl, %cl
	je	.L49
	imull	$33, %edx, %edx
	incl	%eax
	addl	%ecx, %edx
	jmp	.L27
.L49:
	pushl	%eax
	pushl	%eax
	pushl	-260(%ebp)
	pushl	-264(%ebp)
	pushl	-272(%ebp)
	pushl	-276(%ebp)
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%edx
	pushl	-236(%ebp)
	pushl	$.LC0
	call	printf
	movl	$31, %eax
	addl	$48, %esp
	mull	-248(%ebp)
	imull	$31, -244(%ebp), %ecx
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ecx, %edi
	movl	$-2078137563, %eax
	movl	$-873292572, %edx
.L29:
	movl	-236(%ebp), %ebx
	movzbl	(%ebx), %ecx
	testb	%cl, %cl
	je	.L50
	xorl	%eax, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, -248(%ebp)
	xorl	%edx, %ebx
	movl	%ebx, -244(%ebp)
	movl	-248(%ebp), %eax
	imull	$435, -244(%ebp), %ebx
	incl	-236(%ebp)
	sall	$8, %eax
	addl	%eax, %ebx
	movl	$435, %eax
	mull	-248(%ebp)
	addl	%ebx, %edx
	jmp	.L29
.L50:
	xorl	-264(%ebp), %eax
	xorl	-260(%ebp), %edx
	addl	%esi, %eax
	movl	%eax, -248(%ebp)
	adcl	%edi, %edx
	incl	-240(%ebp)
	movl	%edx, -244(%ebp)
	cmpl	$8, -240(%ebp)
	jne	.L31
	leal	-216(%ebp), %edi
	movl	$48, %ecx
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	rep stosl
.L36:
	pushl	%ecx
	pushl	%ebx
	pushl	$.LC1
	leal	-232(%ebp), %esi
	pushl	%esi
	call	sprintf
	addl	$16, %esp
	movl	$5381, %eax
	movl	%esi, %ecx
.L32:
	movb	(%ecx), %dl
	testb	%dl, %dl
	je	.L51
	imull	$33, %eax, %edi
	movzbl	%dl, %eax
	incl	%ecx
	addl	%edi, %eax
	jmp	.L32
.L51:
	leal	-232(%ebp), %ecx
	andl	$15, %eax
	incl	-216(%ebp,%eax,4)
	movl	$-2128831035, %eax
.L34:
	movzbl	(%ecx), %edx
	testb	%dl, %dl
	je	.L52
	xorl	%eax, %edx
	incl	%ecx
	imull	$16777619, %edx, %eax
	jmp	.L34
.L52:
	andl	$15, %eax
	movl	$1, %edx
	incl	-152(%ebp,%eax,4)
	movl	%esi, %eax
	incl	%ebx
	call	murmur3
	andl	$15, %eax
	incl	-88(%ebp,%eax,4)
	cmpl	$2000, %ebx
	jne	.L36
	leal	-216(%ebp), %edi
	leal	-24(%ebp), %ebx
.L37:
	xorl	%esi, %esi
.L38:
	pushl	%edx
	pushl	%edx
	pushl	(%edi,%esi,4)
	incl	%esi
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	cmpl	$16, %esi
	jne	.L38
	subl	$12, %esp
	addl	$64, %edi
	pushl	$10
	call	putchar
	addl	$16, %esp
	cmpl	%edi, %ebx
	jne	.L37
	pushl	%eax
	pushl	-244(%ebp)
	pushl	-248(%ebp)
	pushl	$.LC3
	call	printf
	pushl	$0
	pushl	$100
	pushl	-244(%ebp)
	pushl	-248(%ebp)
	call	__umoddi3
	addl	$16, %esp
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
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
