	.file	"arith64.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%016llx %20llu %20lld %10u digest %016llx\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%lld %d %d %d %u\n"
.LC2:
	.string	"%u! = %llu (mod 2^64)\n"
	.globl	__umoddi3
	.globl	__moddi3
.LC3:
	.string	"%llu %llu\n"
.LC4:
	.string	"%lld %016llx\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	movl	%edi, 60(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	60(%esp), %eax
	movl	digest, %ebx
	movl	digest+4, %esi
	movl	edges+4(,%eax,8), %edx
	movl	%ebx, 128(%esp)
	movl	edges(,%eax,8), %eax
	movl	%esi, 132(%esp)
	movl	%edx, 116(%esp)
	movl	%eax, 112(%esp)
	movl	%eax, 104(%esp)
	xorl	%eax, %eax
	movl	%edx, 108(%esp)
	movl	%eax, 120(%esp)
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L4:
	orl	$56, %ecx
.L6:
	movl	132(%esp), %eax
	movl	%ecx, %ebx
	movl	128(%esp), %edi
	sarl	$31, %ebx
	xorl	%eax, %ebx
	imull	$435, %ebx, %ebx
	xorl	%edi, %ecx
	movl	136(%esp), %edi
	movl	%ecx, %eax
	sall	$8, %eax
	addl	%eax, %ebx
	movl	$435, %eax
	mull	%ecx
	movl	%edx, 132(%esp)
	movl	116(%esp), %edx
	movl	%eax, 128(%esp)
	movl	112(%esp), %eax
	addl	%ebx, 132(%esp)
	movl	%edx, %ebx
	cmpl	%edi, %eax
	sbbl	140(%esp), %ebx
	movl	140(%esp), %ebx
	setc	%cl
	cmpl	%eax, %edi
	movzbl	%cl, %ecx
	sbbl	%edx, %ebx
	jnc	.L40
	orl	$56, %ecx
.L10:
	movl	128(%esp), %eax
	movl	%ecx, %esi
	movl	%ecx, %ebx
	sarl	$31, %ebx
	incl	120(%esp)
	movl	%ebx, %edi
	xorl	%eax, %esi
	movl	132(%esp), %eax
	xorl	%eax, %edi
	movl	%esi, %eax
	imull	$435, %edi, %ebx
	sall	$8, %eax
	addl	%eax, %ebx
	movl	$435, %eax
	mull	%esi
	movl	%eax, 128(%esp)
	movl	120(%esp), %eax
	movl	%edx, 132(%esp)
	addl	%ebx, 132(%esp)
	cmpl	$14, %eax
	je	.L41
.L11:
	movl	120(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%edx, 140(%esp)
	movl	%eax, 136(%esp)
	movl	140(%esp), %eax
	movl	136(%esp), %ecx
	movl	%eax, 64(%esp)
	movl	104(%esp), %eax
	imull	$0, %ecx, %ebx
	mull	%ecx
	addl	%ebx, %edx
	imull	$0, 108(%esp), %ebx
	movl	%edx, %eax
	movl	%eax, %esi
	xorl	%edx, %edx
	movl	%ecx, %eax
	movl	%edx, %edi
	movl	128(%esp), %ecx
	mull	108(%esp)
	addl	%ebx, %edx
	addl	%esi, %eax
	movl	112(%esp), %esi
	movl	%eax, 96(%esp)
	adcl	%edi, %edx
	movl	116(%esp), %edi
	movl	%edx, 100(%esp)
	movl	132(%esp), %ebx
	movl	%esi, %eax
	addl	136(%esp), %eax
	movl	%edi, %edx
	adcl	140(%esp), %edx
	xorl	%ecx, %eax
	movl	$435, %ecx
	movl	%eax, 128(%esp)
	xorl	%ebx, %edx
	imull	$435, %edx, %ebx
	movl	%eax, %edx
	movl	128(%esp), %eax
	sall	$8, %edx
	addl	%edx, %ebx
	mull	%ecx
	movl	%esi, %ecx
	addl	%ebx, %edx
	movl	%edi, %ebx
	subl	136(%esp), %ecx
	sbbl	140(%esp), %ebx
	xorl	%ecx, %eax
	movl	%eax, 128(%esp)
	xorl	%ebx, %edx
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	movl	128(%esp), %eax
	sall	$8, %edx
	addl	%ecx, %edx
	movl	%edx, 112(%esp)
	mull	%ebx
	movl	%edx, %ebx
	movl	112(%esp), %edx
	movl	%eax, %ecx
	movl	136(%esp), %eax
	addl	%edx, %ebx
	movl	%edi, %edx
	imull	%eax, %edx
	movl	%esi, %eax
	movl	%edx, 128(%esp)
	movl	140(%esp), %edx
	imull	%edx, %eax
	movl	128(%esp), %edx
	movl	%edi, 116(%esp)
	movl	%esi, 112(%esp)
	addl	%eax, %edx
	movl	%esi, %eax
	movl	%edx, 128(%esp)
	xorl	%esi, %esi
	mull	136(%esp)
	movl	%esi, 92(%esp)
	movl	128(%esp), %edi
	xorl	%eax, %ecx
	addl	%edi, %edx
	movl	%ecx, %eax
	movl	96(%esp), %edi
	sall	$8, %eax
	xorl	%edx, %ebx
	imull	$435, %ebx, %ebx
	movl	%edi, 88(%esp)
	movl	64(%esp), %edi
	addl	%eax, %ebx
	movl	$435, %eax
	mull	%ecx
	imull	$0, %edi, %ecx
	movl	%eax, 128(%esp)
	movl	104(%esp), %eax
	movl	%edx, 132(%esp)
	addl	%ebx, 132(%esp)
	mull	%edi
	addl	%ecx, %edx
	addl	88(%esp), %eax
	adcl	92(%esp), %edx
	xorl	%ecx, %ecx
	movl	%ecx, 68(%esp)
	movl	%edx, 64(%esp)
	movl	100(%esp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %ecx
	movl	%edi, %eax
	movl	%edx, %ebx
	mull	108(%esp)
	addl	%eax, %ecx
	movl	128(%esp), %eax
	adcl	%edx, %ebx
	movl	132(%esp), %edx
	addl	64(%esp), %ecx
	adcl	68(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	movl	116(%esp), %ebx
	movl	%edx, %edi
	movl	136(%esp), %edx
	movl	%eax, %esi
	addl	%ecx, %edi
	movl	112(%esp), %ecx
	movl	%ecx, %eax
	andl	%edx, %eax
	movl	%edi, %edx
	movl	%eax, 80(%esp)
	movl	%ebx, %eax
	movl	140(%esp), %ebx
	andl	%ebx, %eax
	movl	%eax, 84(%esp)
	movl	%esi, %eax
	movl	84(%esp), %esi
	movl	80(%esp), %ebx
	movl	112(%esp), %edi
	xorl	%esi, %edx
	movl	116(%esp), %esi
	imull	$435, %edx, %ecx
	xorl	%ebx, %eax
	movl	%eax, %edx
	movl	$435, %ebx
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	addl	%ecx, %edx
	movl	136(%esp), %ecx
	notl	%ecx
	movl	%ecx, 72(%esp)
	movl	140(%esp), %ecx
	notl	%ecx
	movl	%ecx, 76(%esp)
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	orl	%edi, %ecx
	movl	136(%esp), %edi
	orl	%esi, %ebx
	xorl	%ecx, %eax
	movl	140(%esp), %esi
	xorl	%ebx, %edx
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	movl	116(%esp), %ebx
	addl	%ecx, %edx
	movl	112(%esp), %ecx
	xorl	%esi, %ebx
	movl	%ebx, 100(%esp)
	xorl	%ebx, %edx
	movl	$435, %ebx
	xorl	%edi, %ecx
	movl	136(%esp), %edi
	movl	%ecx, 96(%esp)
	xorl	%ecx, %eax
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	movl	%eax, 128(%esp)
	movl	112(%esp), %eax
	movl	%edx, 132(%esp)
	movl	116(%esp), %edx
	addl	%ecx, 132(%esp)
	movl	$0, %ecx
	cmpl	%edi, %eax
	movl	140(%esp), %edi
	movl	%edx, %ebx
	sbbl	%edi, %ebx
	movl	$1, %ebx
	cmovl	%ebx, %ecx
	movl	%edi, %ebx
	cmpl	%eax, 136(%esp)
	sbbl	%edx, %ebx
	jl	.L4
	movl	96(%esp), %ebx
	movl	100(%esp), %eax
	orl	%ebx, %eax
	jne	.L5
	orl	$38, %ecx
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L40:
	movl	140(%esp), %esi
	movl	136(%esp), %ebx
	xorl	%esi, %edx
	xorl	%ebx, %eax
	movl	%edx, %edi
	orl	%eax, %edi
	jne	.L9
	orl	$38, %ecx
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L5:
	orl	$10, %ecx
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L9:
	orl	$10, %ecx
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L41:
	xorl	%esi, %esi
	movl	116(%esp), %edi
	movl	%esi, 136(%esp)
	movl	112(%esp), %esi
	.p2align 4
	.p2align 3
.L12:
	movzbl	136(%esp), %ecx
	movl	%esi, %eax
	movl	%edi, %edx
	xorl	%ebx, %ebx
	sall	%cl, %eax
	shldl	%esi, %edx
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebx, %eax
	movl	%eax, 120(%esp)
	movl	%eax, %ecx
	movl	128(%esp), %eax
	movl	%edx, 124(%esp)
	movl	%edx, %ebx
	xorl	%eax, %ecx
	movl	132(%esp), %eax
	movl	%ecx, 128(%esp)
	xorl	%eax, %ebx
	movl	$435, %eax
	imull	$435, %ebx, %edx
	movl	%ecx, %ebx
	movzbl	136(%esp), %ecx
	sall	$8, %ebx
	leal	(%edx,%ebx), %ebx
	mull	128(%esp)
	movl	%eax, 128(%esp)
	movl	%esi, %eax
	movl	%edx, 132(%esp)
	shrdl	%edi, %eax
	movl	%edi, %edx
	addl	%ebx, 132(%esp)
	xorl	%ebx, %ebx
	shrl	%cl, %edx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	%eax, %ecx
	movl	128(%esp), %eax
	movl	%edx, %ebx
	movl	132(%esp), %edx
	xorl	%ecx, %eax
	movl	%eax, 128(%esp)
	xorl	%ebx, %edx
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	movl	128(%esp), %eax
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	movl	%edx, 132(%esp)
	movl	%edi, %edx
	addl	%ecx, 132(%esp)
	movzbl	136(%esp), %ecx
	movl	%eax, 128(%esp)
	movl	%esi, %eax
	sarl	%cl, %edx
	shrdl	%edi, %eax
	movl	%edx, %ebx
	sarl	$31, %ebx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	%eax, %ecx
	movl	128(%esp), %eax
	movl	%edx, %ebx
	movl	132(%esp), %edx
	xorl	%ecx, %eax
	movl	%eax, 128(%esp)
	xorl	%ebx, %edx
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	movl	128(%esp), %eax
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	xorl	%ebx, %ebx
	movl	%edx, 132(%esp)
	movl	136(%esp), %edx
	addl	%ecx, 132(%esp)
	movl	%eax, 128(%esp)
	movl	%esi, %eax
	negl	%edx
	movl	%edx, %ecx
	movl	%edi, %edx
	andb	$63, %cl
	shrl	%cl, %edx
	shrdl	%edi, %eax
	testb	$32, %cl
	movl	120(%esp), %ecx
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	124(%esp), %ebx
	orl	%eax, %ecx
	movl	128(%esp), %eax
	incl	136(%esp)
	orl	%edx, %ebx
	movl	132(%esp), %edx
	xorl	%ecx, %eax
	movl	%eax, 128(%esp)
	sall	$8, %eax
	xorl	%ebx, %edx
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	addl	%eax, %ecx
	movl	128(%esp), %eax
	mull	%ebx
	movl	%edx, 132(%esp)
	addl	%ecx, 132(%esp)
	movl	136(%esp), %ecx
	movl	%eax, 128(%esp)
	cmpl	$64, %ecx
	jne	.L12
	movl	128(%esp), %eax
	movl	$32, %edi
	xorl	%esi, %esi
	movl	%edi, 108(%esp)
	movl	132(%esp), %edx
	movl	$1073741824, %edi
	movl	%esi, 136(%esp)
	movl	%edi, 140(%esp)
	movl	%eax, digest
	movl	112(%esp), %eax
	movl	%edx, digest+4
	movl	116(%esp), %edx
	movl	%eax, 120(%esp)
	xorl	%eax, %eax
	movl	%edx, 124(%esp)
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L14:
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	addl	%eax, %ecx
	adcl	%edx, %ebx
	shrdl	$1, %edx, %eax
	shrl	%edx
	cmpl	%ecx, %esi
	sbbl	%ebx, %edi
	jc	.L13
	subl	%ecx, 120(%esp)
	sbbl	%ebx, 124(%esp)
	addl	136(%esp), %eax
	adcl	140(%esp), %edx
.L13:
	movl	140(%esp), %edi
	movl	136(%esp), %esi
	shrdl	$2, %edi, %esi
	movl	%esi, 136(%esp)
	shrl	$2, %edi
	decl	108(%esp)
	movl	%edi, 140(%esp)
	jne	.L14
	movl	116(%esp), %edx
	movl	%eax, 28(%esp)
	movl	128(%esp), %ebx
	movl	$.LC0, (%esp)
	movl	112(%esp), %eax
	movl	132(%esp), %esi
	movl	%edx, 24(%esp)
	movl	%ebx, 32(%esp)
	movl	%eax, 20(%esp)
	movl	%esi, 36(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
	incl	60(%esp)
	movl	60(%esp), %eax
	cmpl	$14, %eax
	jne	.L2
	movl	$128, %esi
	movl	$-6, %edi
	movl	$435, %ebx
.L15:
	movl	%edi, 8(%esp)
	movl	%esi, %eax
	movl	%esi, 4(%esp)
	shrdl	$20, %edi, %eax
	addl	$2, %edi
	movl	%eax, 24(%esp)
	movl	$-128, %eax
	movl	%eax, 20(%esp)
	movl	$128, %eax
	movl	%eax, 16(%esp)
	movl	$64, %eax
	movl	%eax, 12(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	digest, %eax
	movl	digest+4, %edx
	xorl	$16, %eax
	movl	%eax, 136(%esp)
	imull	$435, %edx, %ecx
	movl	%edx, 140(%esp)
	movl	%eax, %edx
	movl	136(%esp), %eax
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	movl	%eax, digest
	addl	%ecx, %edx
	movl	%esi, %eax
	movl	%edx, digest+4
	movl	%edi, %edx
	xorl	$128, %eax
	xorl	$8, %edx
	orl	%edx, %eax
	jne	.L15
	movl	$1, %esi
	xorl	%edi, %edi
	movl	$1, %ecx
	xorl	%ebx, %ebx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L16:
	addl	$1, %esi
	movl	%esi, %eax
	adcl	$0, %edi
	xorl	$26, %eax
	orl	%edi, %eax
	je	.L42
.L17:
	movl	%ebx, %edx
	movl	%edi, %eax
	imull	%esi, %edx
	imull	%ecx, %eax
	addl	%edx, %eax
	movl	%eax, 136(%esp)
	movl	%ecx, %eax
	mull	%esi
	movl	%eax, %ecx
	movl	136(%esp), %eax
	movl	%edx, %ebx
	addl	%eax, %ebx
	imull	$-858993459, %esi, %eax
	cmpl	$858993459, %eax
	ja	.L16
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%ecx, 136(%esp)
	movl	%ebx, 140(%esp)
	call	printf
	addl	$1, %esi
	movl	136(%esp), %ecx
	movl	%esi, %eax
	adcl	$0, %edi
	movl	140(%esp), %ebx
	xorl	$26, %eax
	orl	%edi, %eax
	jne	.L17
.L42:
	movl	$1, %ebx
	xorl	%esi, %esi
	movl	%ebx, 136(%esp)
	movl	$30, %edi
	movl	$123456789, %ebx
	movl	%esi, 120(%esp)
	xorl	%ecx, %ecx
	movl	$987654321, %esi
.L19:
	testl	$1, %esi
	je	.L18
	movl	%ecx, 128(%esp)
	movl	120(%esp), %edx
	movl	136(%esp), %eax
	imull	%ebx, %edx
	imull	%ecx, %eax
	leal	(%edx,%eax), %ecx
	movl	136(%esp), %eax
	mull	%ebx
	movl	%eax, (%esp)
	addl	%ecx, %edx
	movl	$1000000007, %ecx
	movl	%ecx, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	128(%esp), %ecx
	movl	%eax, 136(%esp)
	movl	%edx, 120(%esp)
.L18:
	imull	%ebx, %ecx
	movl	%ebx, %eax
	mull	%ebx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	shrl	%esi
	addl	%ecx, %ecx
	movl	%eax, (%esp)
	addl	%ecx, %edx
	movl	$1000000007, %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	decl	%edi
	movl	%eax, %ebx
	movl	%edx, %ecx
	jne	.L19
	movl	$20, %ebx
	movl	$1, %esi
	movl	%ebx, 108(%esp)
	xorl	%edi, %edi
	movl	$3, %ebx
	movl	%esi, 128(%esp)
	xorl	%esi, %esi
	movl	%edi, 112(%esp)
	movl	$1000000, %edi
.L21:
	testl	$1, %edi
	je	.L20
	movl	112(%esp), %ecx
	movl	128(%esp), %eax
	imull	%ebx, %ecx
	imull	%esi, %eax
	addl	%eax, %ecx
	movl	128(%esp), %eax
	mull	%ebx
	movl	%eax, (%esp)
	addl	%ecx, %edx
	movl	$-5, %ecx
	movl	%ecx, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, 128(%esp)
	movl	%edx, 112(%esp)
.L20:
	imull	%ebx, %esi
	movl	%ebx, %eax
	mull	%ebx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	shrl	%edi
	leal	(%esi,%esi), %ecx
	movl	%eax, (%esp)
	addl	%ecx, %edx
	movl	$-5, %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	decl	108(%esp)
	movl	%eax, %ebx
	movl	%edx, %esi
	jne	.L21
	movl	136(%esp), %eax
	movl	$88, %esi
	xorl	%edi, %edi
	movl	$.LC3, (%esp)
	movl	%eax, 12(%esp)
	movl	120(%esp), %eax
	movl	%eax, 16(%esp)
	movl	128(%esp), %eax
	movl	%eax, 4(%esp)
	movl	112(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	$1, %eax
	xorl	%edx, %edx
	movl	%esi, 136(%esp)
	movl	$1, %esi
	.p2align 4
	.p2align 3
.L22:
	movl	%eax, %ecx
	addl	%esi, %eax
	movl	%edx, %ebx
	adcl	%edi, %edx
	decl	136(%esp)
	movl	%ecx, %esi
	movl	%ebx, %edi
	jne	.L22
	movl	digest, %ecx
	xorl	%edi, %edi
	movl	digest+4, %ebx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	digest, %ecx
	movl	digest+4, %ebx
	movl	%ecx, %eax
	movl	%ecx, %esi
	shrdl	$20, %ebx, %eax
	andl	$1048575, %esi
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$28, %eax
	addl	%eax, %esi
	movl	$1374389535, %eax
	mull	%esi
	movl	%edx, %eax
	movl	%ebx, %edx
	shrl	$3, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %esi
	movl	%ecx, %eax
	subl	%esi, %eax
	movl	%eax, 136(%esp)
	sbbl	%edi, %edx
	movl	$-1030792151, %edi
	movl	%edx, 140(%esp)
	imull	$-1030792151, %edx, %esi
	movl	136(%esp), %eax
	imull	$-1889785611, 136(%esp), %edx
	addl	%edx, %esi
	mull	%edi
	movl	$100, %edi
	addl	%esi, %edx
	shrdl	$2, %edx, %eax
	mull	%edi
	subl	%eax, %ecx
	leal	-12(%ebp), %esp
	movl	%ecx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.data
	.align 8
	.type	digest, @object
	.size	digest, 8
digest:
	.long	1939669891
	.long	342167472
	.section	.rodata
	.align 32
	.type	edges, @object
	.size	edges, 112
edges:
	.long	0
	.long	0
	.long	1
	.long	0
	.long	2
	.long	0
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	0
	.long	-1
	.long	0
	.long	0
	.long	1
	.long	1
	.long	1
	.long	-1698898192
	.long	305419896
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	1
	.long	-2147483648
	.long	1
	.long	-2
	.long	-1
	.long	-1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
