	.file	"hashes.c"
	.text
	.type	djb2, @function
djb2:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$5381, -4(%ebp)
	jmp	.L2
.L3:
	movl	-4(%ebp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	leal	(%eax,%edx), %ecx
	movl	8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%ecx, %eax
	movl	%eax, -4(%ebp)
.L2:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L3
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	djb2, .-djb2
	.type	fnv32, @function
fnv32:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$-2128831035, -4(%ebp)
	jmp	.L6
.L7:
	movl	8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	-4(%ebp), %eax
	imull	$16777619, %eax, %eax
	movl	%eax, -4(%ebp)
.L6:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L7
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fnv32, .-fnv32
	.type	fnv64, @function
fnv64:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	$-2078137563, -16(%ebp)
	movl	$-873292572, -12(%ebp)
	jmp	.L10
.L11:
	movl	8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 8(%ebp)
	movzbl	(%eax), %eax
	movb	%al, %cl
	movzbl	%cl, %eax
	movl	$0, %edx
	xorl	-16(%ebp), %eax
	xorl	-12(%ebp), %edx
	imull	$435, %edx, %ebx
	imull	$256, %eax, %ecx
	addl	%ebx, %ecx
	movl	$435, %ebx
	mull	%ebx
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
.L10:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L11
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fnv64, .-fnv64
	.type	jenkins, @function
jenkins:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L14
.L15:
	movl	8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	sall	$10, %eax
	addl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	shrl	$6, %eax
	xorl	%eax, -4(%ebp)
.L14:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L15
	movl	-4(%ebp), %eax
	sall	$3, %eax
	addl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	shrl	$11, %eax
	xorl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	sall	$15, %eax
	movl	%eax, %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	jenkins, .-jenkins
	.type	rotl32, @function
rotl32:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	movb	%al, %cl
	roll	%cl, %edx
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	rotl32, .-rotl32
	.type	rotl64, @function
rotl64:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	16(%ebp), %ecx
	movl	%eax, %esi
	movl	%edx, %edi
	shldl	%esi, %edi
	sall	%cl, %esi
	testb	$32, %cl
	je	.L21
	movl	%esi, %edi
	xorl	%esi, %esi
.L21:
	movl	16(%ebp), %ecx
	negl	%ecx
	andl	$63, %ecx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L22
	movl	%edx, %eax
	xorl	%edx, %edx
.L22:
	orl	%esi, %eax
	orl	%edi, %edx
	addl	$8, %esp
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rotl64, .-rotl64
	.type	load32, @function
load32:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	8(%ebp), %edx
	incl	%edx
	movzbl	(%edx), %edx
	movzbl	%dl, %edx
	sall	$8, %edx
	orl	%eax, %edx
	movl	8(%ebp), %eax
	addl	$2, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$16, %eax
	orl	%edx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	$3, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$24, %eax
	orl	%edx, %eax
	popl	%ebp
	ret
	.size	load32, .-load32
	.type	murmur3, @function
murmur3:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -28(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	$0, -24(%ebp)
	jmp	.L26
.L27:
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	load32
	imull	$-862048943, %eax, %eax
	movl	$15, 4(%esp)
	movl	%eax, (%esp)
	call	rotl32
	imull	$461845907, %eax, %eax
	movl	%eax, -20(%ebp)
	movl	-16(%ebp), %eax
	xorl	-20(%ebp), %eax
	movl	$13, 4(%esp)
	movl	%eax, (%esp)
	call	rotl32
	movl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	$430675100, %eax
	movl	%eax, -16(%ebp)
	incl	-24(%ebp)
	addl	$4, -12(%ebp)
.L26:
	movl	-28(%ebp), %eax
	shrl	$2, %eax
	cmpl	%eax, -24(%ebp)
	jb	.L27
	movl	$0, -20(%ebp)
	movl	-28(%ebp), %eax
	andl	$3, %eax
	cmpl	$3, %eax
	je	.L28
	cmpl	$3, %eax
	ja	.L29
	cmpl	$1, %eax
	je	.L30
	cmpl	$2, %eax
	je	.L31
	jmp	.L29
.L28:
	movl	-12(%ebp), %eax
	addl	$2, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$16, %eax
	xorl	%eax, -20(%ebp)
.L31:
	movl	-12(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$8, %eax
	xorl	%eax, -20(%ebp)
.L30:
	movl	-12(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	imull	$-862048943, %eax, %eax
	movl	$15, 4(%esp)
	movl	%eax, (%esp)
	call	rotl32
	imull	$461845907, %eax, %eax
	xorl	%eax, -16(%ebp)
.L29:
	movl	-28(%ebp), %eax
	xorl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	shrl	$16, %eax
	xorl	-16(%ebp), %eax
	imull	$-2048144789, %eax, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	shrl	$13, %eax
	xorl	-16(%ebp), %eax
	imull	$-1028477387, %eax, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	shrl	$16, %eax
	xorl	-16(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	murmur3, .-murmur3
	.type	sip_round, @function
sip_round:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %ecx
	movl	4(%eax), %ebx
	movl	8(%ebp), %eax
	movl	12(%eax), %edx
	movl	8(%eax), %eax
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	movl	8(%ebp), %eax
	movl	12(%eax), %edx
	movl	8(%eax), %eax
	movl	$13, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	rotl64
	movl	8(%ebp), %ecx
	movl	4(%ecx), %ebx
	movl	(%ecx), %ecx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 8(%ecx)
	movl	%edx, 12(%ecx)
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	$32, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	rotl64
	movl	8(%ebp), %ecx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	movl	8(%ebp), %eax
	movl	16(%eax), %ecx
	movl	20(%eax), %ebx
	movl	8(%ebp), %eax
	movl	28(%eax), %edx
	movl	24(%eax), %eax
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 16(%ecx)
	movl	%edx, 20(%ecx)
	movl	8(%ebp), %eax
	movl	28(%eax), %edx
	movl	24(%eax), %eax
	movl	$16, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	rotl64
	movl	8(%ebp), %ecx
	movl	20(%ecx), %ebx
	movl	16(%ecx), %ecx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 24(%ecx)
	movl	%edx, 28(%ecx)
	movl	8(%ebp), %eax
	movl	(%eax), %ecx
	movl	4(%eax), %ebx
	movl	8(%ebp), %eax
	movl	28(%eax), %edx
	movl	24(%eax), %eax
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	movl	8(%ebp), %eax
	movl	28(%eax), %edx
	movl	24(%eax), %eax
	movl	$21, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	rotl64
	movl	8(%ebp), %ecx
	movl	4(%ecx), %ebx
	movl	(%ecx), %ecx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 24(%ecx)
	movl	%edx, 28(%ecx)
	movl	8(%ebp), %eax
	movl	16(%eax), %ecx
	movl	20(%eax), %ebx
	movl	8(%ebp), %eax
	movl	12(%eax), %edx
	movl	8(%eax), %eax
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 16(%ecx)
	movl	%edx, 20(%ecx)
	movl	8(%ebp), %eax
	movl	12(%eax), %edx
	movl	8(%eax), %eax
	movl	$17, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	rotl64
	movl	8(%ebp), %ecx
	movl	20(%ecx), %ebx
	movl	16(%ecx), %ecx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 8(%ecx)
	movl	%edx, 12(%ecx)
	movl	8(%ebp), %eax
	movl	20(%eax), %edx
	movl	16(%eax), %eax
	movl	$32, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	rotl64
	movl	8(%ebp), %ecx
	movl	%eax, 16(%ecx)
	movl	%edx, 20(%ecx)
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sip_round, .-sip_round
	.type	siphash, @function
siphash:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	movl	12(%ebp), %eax
	movl	%eax, -96(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -92(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -104(%ebp)
	movl	24(%ebp), %eax
	movl	%eax, -100(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -28(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -56(%ebp)
	movl	-96(%ebp), %eax
	movl	-92(%ebp), %edx
	xorl	$1886610805, %eax
	xorl	$1936682341, %edx
	movl	%eax, -88(%ebp)
	movl	%edx, -84(%ebp)
	movl	-104(%ebp), %eax
	movl	-100(%ebp), %edx
	xorl	$1852075885, %eax
	xorl	$1685025377, %edx
	movl	%eax, -80(%ebp)
	movl	%edx, -76(%ebp)
	movl	-96(%ebp), %eax
	movl	-92(%ebp), %edx
	xorl	$1852142177, %eax
	xorl	$1819895653, %edx
	movl	%eax, -72(%ebp)
	movl	%edx, -68(%ebp)
	movl	-104(%ebp), %eax
	movl	-100(%ebp), %edx
	xorl	$2037671283, %eax
	xorl	$1952801890, %edx
	movl	%eax, -64(%ebp)
	movl	%edx, -60(%ebp)
	movl	$0, -44(%ebp)
	jmp	.L35
.L36:
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	load32
	movl	%eax, %esi
	movl	$0, %edi
	movl	-28(%ebp), %eax
	addl	$4, %eax
	movl	%eax, (%esp)
	call	load32
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%esi, %eax
	movl	%edi, %edx
	orl	%ecx, %eax
	orl	%ebx, %edx
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	movl	%eax, -64(%ebp)
	movl	%edx, -60(%ebp)
	leal	-88(%ebp), %eax
	movl	%eax, (%esp)
	call	sip_round
	leal	-88(%ebp), %eax
	movl	%eax, (%esp)
	call	sip_round
	movl	-88(%ebp), %eax
	movl	-84(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	movl	%eax, -88(%ebp)
	movl	%edx, -84(%ebp)
	incl	-44(%ebp)
	addl	$8, -28(%ebp)
.L35:
	movl	-56(%ebp), %eax
	shrl	$3, %eax
	cmpl	%eax, -44(%ebp)
	jb	.L36
	movl	-56(%ebp), %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	sall	$24, %edx
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
	movl	$0, -48(%ebp)
	jmp	.L37
.L38:
	movl	-28(%ebp), %edx
	movl	-48(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %ecx
	movzbl	%cl, %eax
	movl	$0, %edx
	movl	-48(%ebp), %ecx
	sall	$3, %ecx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L42
	movl	%eax, %edx
	xorl	%eax, %eax
.L42:
	orl	%eax, -40(%ebp)
	orl	%edx, -36(%ebp)
	incl	-48(%ebp)
.L37:
	movl	-56(%ebp), %eax
	andl	$7, %eax
	cmpl	%eax, -48(%ebp)
	jb	.L38
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	movl	%eax, -64(%ebp)
	movl	%edx, -60(%ebp)
	leal	-88(%ebp), %eax
	movl	%eax, (%esp)
	call	sip_round
	leal	-88(%ebp), %eax
	movl	%eax, (%esp)
	call	sip_round
	movl	-88(%ebp), %eax
	movl	-84(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	movl	%eax, -88(%ebp)
	movl	%edx, -84(%ebp)
	movl	-72(%ebp), %eax
	movl	-68(%ebp), %edx
	xorl	$255, %eax
	movl	%eax, -72(%ebp)
	movl	%edx, -68(%ebp)
	movl	$0, -52(%ebp)
	jmp	.L39
.L40:
	leal	-88(%ebp), %eax
	movl	%eax, (%esp)
	call	sip_round
	incl	-52(%ebp)
.L39:
	cmpl	$3, -52(%ebp)
	jle	.L40
	movl	-88(%ebp), %eax
	movl	-84(%ebp), %edx
	movl	-80(%ebp), %ecx
	movl	-76(%ebp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	-72(%ebp), %ecx
	movl	-68(%ebp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	-64(%ebp), %ecx
	movl	-60(%ebp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	addl	$108, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	siphash, .-siphash
	.section	.rodata
	.align 4
.LC0:
	.string	"%-20s %08x %08x %016llx %08x %08x %016llx\n"
.LC1:
	.string	"key%d"
.LC2:
	.string	"%4d"
.LC3:
	.string	"%llu\n"
	.globl	__umoddi3
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
	subl	$320, %esp
	movl	$0, 312(%esp)
	movl	$0, 316(%esp)
	movl	$0, 308(%esp)
	jmp	.L44
.L45:
	movl	308(%esp), %eax
	movl	words.0(,%eax,4), %eax
	movl	%eax, 292(%esp)
	movl	$185207048, 12(%esp)
	movl	$252579084, 16(%esp)
	movl	$50462976, 4(%esp)
	movl	$117835012, 8(%esp)
	movl	292(%esp), %eax
	movl	%eax, (%esp)
	call	siphash
	movl	%eax, 280(%esp)
	movl	%edx, 284(%esp)
	movl	308(%esp), %eax
	movl	%eax, 4(%esp)
	movl	292(%esp), %eax
	movl	%eax, (%esp)
	call	murmur3
	movl	%eax, 60(%esp)
	movl	292(%esp), %eax
	movl	%eax, (%esp)
	call	jenkins
	movl	%eax, 56(%esp)
	movl	292(%esp), %eax
	movl	%eax, (%esp)
	call	fnv64
	movl	%eax, %esi
	movl	%edx, %edi
	movl	292(%esp), %eax
	movl	%eax, (%esp)
	call	fnv32
	movl	%eax, %ebx
	movl	292(%esp), %eax
	movl	%eax, (%esp)
	call	djb2
	movl	%eax, %ecx
	movl	280(%esp), %eax
	movl	284(%esp), %edx
	movl	%eax, 32(%esp)
	movl	%edx, 36(%esp)
	movl	60(%esp), %edx
	movl	%edx, 28(%esp)
	movl	56(%esp), %eax
	movl	%eax, 24(%esp)
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	292(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	316(%esp), %eax
	imull	$31, %eax, %edx
	movl	312(%esp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %ecx
	movl	$31, %edi
	movl	%edi, %eax
	mull	312(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	leal	(%ecx,%edi), %eax
	movl	%eax, %edi
	movl	292(%esp), %eax
	movl	%eax, (%esp)
	call	fnv64
	xorl	280(%esp), %eax
	xorl	284(%esp), %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, 312(%esp)
	movl	%edx, 316(%esp)
	incl	308(%esp)
.L44:
	cmpl	$7, 308(%esp)
	jbe	.L45
	movl	$0, %edx
	movl	$192, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L46:
	movl	%edx, 88(%esp,%eax)
	movl	%edx, 92(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L46
	movl	$0, 304(%esp)
	jmp	.L48
.L49:
	movl	304(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, 4(%esp)
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	sprintf
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	djb2
	andl	$15, %eax
	movl	88(%esp,%eax,4), %edx
	incl	%edx
	movl	%edx, 88(%esp,%eax,4)
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	fnv32
	andl	$15, %eax
	leal	16(%eax), %edx
	movl	88(%esp,%edx,4), %edx
	incl	%edx
	addl	$16, %eax
	movl	%edx, 88(%esp,%eax,4)
	movl	$1, 4(%esp)
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	murmur3
	andl	$15, %eax
	leal	32(%eax), %edx
	movl	88(%esp,%edx,4), %edx
	incl	%edx
	addl	$32, %eax
	movl	%edx, 88(%esp,%eax,4)
	incl	304(%esp)
.L48:
	cmpl	$1999, 304(%esp)
	jle	.L49
	movl	$0, 300(%esp)
	jmp	.L50
.L53:
	movl	$0, 296(%esp)
	jmp	.L51
.L52:
	movl	300(%esp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	296(%esp), %eax
	addl	%edx, %eax
	movl	88(%esp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	296(%esp)
.L51:
	cmpl	$15, 296(%esp)
	jle	.L52
	movl	$10, (%esp)
	call	putchar
	incl	300(%esp)
.L50:
	cmpl	$2, 300(%esp)
	jle	.L53
	movl	312(%esp), %eax
	movl	316(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	312(%esp), %eax
	movl	316(%esp), %edx
	movl	$100, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
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
