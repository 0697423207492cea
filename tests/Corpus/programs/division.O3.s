	.file	"division.c"
	.text
	.p2align 4
	.type	any, @function
any:
	subl	$20, %esp
	movl	%ebx, 8(%esp)
	movl	state, %eax
	movl	%esi, 12(%esp)
	movl	state+4, %edx
	movl	%edi, 16(%esp)
	movl	%eax, %ecx
	sall	$13, %ecx
	movl	%edx, %ebx
	shldl	$13, %eax, %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %eax
	shrdl	$7, %ebx, %eax
	movl	%ebx, %edx
	shrl	$7, %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ecx
	sall	$17, %ecx
	movl	%edx, %ebx
	shldl	$17, %eax, %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %eax
	sall	$13, %eax
	movl	%ebx, %edx
	shldl	$13, %ecx, %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %esi
	movl	%edx, %edi
	andl	$63, %ecx
	shrdl	$7, %edx, %esi
	xorl	%ebx, %ebx
	shrl	$7, %edi
	xorl	%eax, %esi
	xorl	%edx, %edi
	movl	%esi, %eax
	sall	$17, %eax
	movl	%edi, %edx
	shldl	$17, %esi, %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	%eax, %esi
	shrdl	%edx, %esi
	movl	%edx, %edi
	shrl	%cl, %edi
	testb	$32, %cl
	cmovne	%edi, %esi
	movl	%eax, %ecx
	cmovne	%ebx, %edi
	movl	%edx, %ebx
	shldl	$13, %ecx, %ebx
	sall	$13, %ecx
	xorl	%edx, %ebx
	xorl	%eax, %ecx
	movl	%ebx, %edx
	movl	%ecx, %eax
	shrdl	$7, %edx, %eax
	shrl	$7, %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	shldl	$17, %ecx, %ebx
	sall	$17, %ecx
	xorl	%edx, %ebx
	movl	%ebx, state+4
	xorl	%eax, %ecx
	movl	%ecx, state
	movl	%ecx, %eax
	andl	$15, %eax
	movl	%eax, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	(%esp), %ecx
	movl	4(%esp), %ebx
	movl	%ecx, %eax
	xorl	$2, %eax
	orl	%ebx, %eax
	je	.L2
	movl	$2, %eax
	cmpl	%ecx, %eax
	movl	$0, %eax
	sbbl	%ebx, %eax
	jc	.L3
	movl	%ebx, %eax
	orl	%ecx, %eax
	je	.L11
	notl	%esi
	notl	%edi
.L1:
	movl	%esi, %eax
	movl	%edi, %edx
	movl	8(%esp), %ebx
	movl	12(%esp), %esi
	movl	16(%esp), %edi
	addl	$20, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%ecx, %eax
	xorl	$3, %eax
	orl	%ebx, %eax
	jne	.L1
	xorl	%esi, %esi
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L2:
	movl	$-1, %esi
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L11:
	movl	%esi, %edi
	xorl	%esi, %esi
	jmp	.L1
	.size	any, .-any
	.globl	__moddi3
	.globl	__divdi3
	.globl	__divmoddi4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%20lld /7 %20lld %%7 %2lld /-1000 %lld\n"
	.globl	__udivmoddi4
	.globl	__udivdi3
	.globl	__umoddi3
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%llu = %llu * %llu + %llu\n"
.LC2:
	.string	"%d wrong, %016llx\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$240, %esp
	movl	%eax, 184(%esp)
	xorl	%eax, %eax
	movl	%eax, 116(%esp)
	xorl	%eax, %eax
	movl	%eax, 160(%esp)
	movl	%edx, 164(%esp)
.L13:
	movl	184(%esp), %eax
	movl	edges.0+4(,%eax,8), %edi
	movl	edges.0(,%eax,8), %esi
	movl	%edi, 180(%esp)
	movl	%edi, %edx
	movl	%edi, %ebx
	movl	%esi, %eax
	movl	%esi, %ecx
	shrdl	$30, %edx, %eax
	andl	$1073741823, %ecx
	andl	$1073741823, %eax
	movl	%edi, %edx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	%ebx, 144(%esp)
	shrl	$28, %edx
	andl	$1, %ebx
	movl	%esi, 176(%esp)
	leal	(%eax,%edx), %ecx
	movl	$-1431655765, %eax
	movl	%ecx, 112(%esp)
	addl	%ebx, %ecx
	mull	%ecx
	movl	%edx, %ebx
	andl	$-2, %edx
	shrl	%ebx
	leal	(%edx,%ebx), %eax
	movl	%edi, %ebx
	subl	%eax, %ecx
	movl	144(%esp), %eax
	andl	$-2, %eax
	addl	%ecx, %eax
	movl	%esi, %ecx
	cltd
	subl	%eax, %ecx
	sbbl	%edx, %ebx
	movl	$134217727, %esi
	movl	%esi, 12(%esp)
	imull	$-1431655766, %ecx, %eax
	imull	$-1431655765, %ebx, %ebx
	addl	%eax, %ebx
	movl	$-1431655765, %eax
	mull	%ecx
	addl	%ebx, %edx
	movl	$-1, %ebx
	movl	%ebx, 8(%esp)
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	160(%esp), %esi
	movl	%edx, 212(%esp)
	imull	$7, %edx, %edi
	movl	%eax, %ebx
	movl	%ebx, 208(%esp)
	movl	$7, %eax
	mull	208(%esp)
	movl	%edx, %ebx
	movl	%eax, %ecx
	addl	%edi, %ebx
	movl	164(%esp), %edi
	movl	$31, %eax
	imull	$31, %edi, %edx
	movl	%edx, 200(%esp)
	mull	%esi
	movl	200(%esp), %edi
	addl	%edi, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	imull	$31, %edx, %edi
	movl	%edi, %esi
	movl	$31, %edi
	mull	%edi
	addl	%esi, %edx
	subl	%ecx, %eax
	movl	212(%esp), %esi
	sbbl	%ebx, %edx
	movl	208(%esp), %ebx
	imull	$31, %edx, %ecx
	mull	%edi
	movl	%edx, 164(%esp)
	movl	%esi, %edx
	movl	%eax, 160(%esp)
	shrl	$31, %edx
	addl	%ecx, 164(%esp)
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	%ebx, %eax
	movl	208(%esp), %ebx
	adcl	%esi, %edx
	shrdl	$1, %edx, %eax
	sarl	%edx
	movl	%eax, %esi
	movl	%esi, 136(%esp)
	movl	$7, %eax
	movl	212(%esp), %esi
	movl	%edx, 140(%esp)
	imull	$7, %edx, %ecx
	mull	136(%esp)
	movl	%edx, 196(%esp)
	movl	%esi, %edx
	movl	%eax, 192(%esp)
	sarl	$31, %edx
	movl	%edx, 168(%esp)
	movl	%edx, %edi
	movl	%edx, %eax
	movl	%edi, 200(%esp)
	cltd
	xorl	%edi, %ebx
	addl	%ecx, 196(%esp)
	xorl	%edx, %esi
	movl	%edx, 204(%esp)
	movl	200(%esp), %edx
	movl	204(%esp), %ecx
	subl	%edx, %ebx
	movl	%ebx, 56(%esp)
	sbbl	%ecx, %esi
	xorl	%eax, %eax
	movl	%esi, 60(%esp)
	movl	%ebx, %esi
	movl	%ecx, %ebx
	movl	%eax, 108(%esp)
	andl	$1, %esi
	movl	%edx, %ecx
	movl	%esi, 104(%esp)
	movl	108(%esp), %edi
	movl	104(%esp), %esi
	xorl	%ebx, %edi
	xorl	%edx, %esi
	movl	%edi, %edx
	movl	%esi, %eax
	subl	%ecx, %eax
	movl	212(%esp), %ecx
	sbbl	%ebx, %edx
	movl	%eax, %esi
	movl	136(%esp), %eax
	movl	%esi, 136(%esp)
	movl	%edx, %edi
	movl	140(%esp), %edx
	movl	%edi, 140(%esp)
	movl	208(%esp), %ebx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	addl	%esi, %eax
	adcl	%edi, %edx
	xorl	%ebx, %eax
	movl	136(%esp), %ebx
	xorl	%ecx, %edx
	xorl	%ecx, %ecx
	orl	%edx, %eax
	movl	192(%esp), %eax
	movl	196(%esp), %edx
	setne	%cl
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	$31, %edi
	addl	160(%esp), %eax
	adcl	164(%esp), %edx
	imull	$31, %edx, %esi
	mull	%edi
	addl	%esi, %edx
	movl	116(%esp), %esi
	subl	192(%esp), %ebx
	leal	(%esi,%ecx,2), %esi
	movl	%esi, 116(%esp)
	movl	140(%esp), %esi
	sbbl	196(%esp), %esi
	addl	%ebx, %eax
	adcl	%esi, %edx
	imull	$31, %edx, %ecx
	mull	%edi
	movl	168(%esp), %edi
	movl	%edx, 164(%esp)
	movl	%edi, %esi
	addl	%ecx, 164(%esp)
	andl	$1, %esi
	movl	%esi, %ecx
	movl	%eax, 160(%esp)
	movl	208(%esp), %eax
	movl	212(%esp), %edx
	movl	%eax, %esi
	shrdl	$30, %edx, %eax
	movl	212(%esp), %edx
	andl	$1073741823, %esi
	andl	$1073741823, %eax
	addl	%esi, %eax
	shrl	$28, %edx
	addl	%edx, %eax
	addl	%eax, %ecx
	movl	$-1431655765, %eax
	mull	%ecx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%edx, %eax
	movl	208(%esp), %edx
	subl	%eax, %ecx
	movl	%edi, %eax
	andl	$-2, %eax
	addl	%ecx, %eax
	movl	212(%esp), %ecx
	movl	%eax, 136(%esp)
	movl	%eax, %edi
	sarl	$31, %edi
	subl	%eax, %edx
	movl	%edi, 140(%esp)
	sbbl	%edi, %ecx
	movl	$-1431655765, %edi
	imull	$-1431655766, %edx, %eax
	imull	$-1431655765, %ecx, %ecx
	addl	%eax, %ecx
	movl	%edx, %eax
	mull	%edi
	movl	212(%esp), %edi
	movl	%edx, 196(%esp)
	addl	%ecx, 196(%esp)
	movl	%eax, 192(%esp)
	movl	$7, %eax
	movl	196(%esp), %esi
	mull	192(%esp)
	imull	$7, %esi, %ecx
	movl	%eax, %ebx
	movl	192(%esp), %eax
	addl	%ecx, %edx
	movl	208(%esp), %ecx
	addl	136(%esp), %ebx
	movl	%edx, %esi
	movl	196(%esp), %edx
	adcl	140(%esp), %esi
	shldl	$2, %eax, %edx
	movl	%edx, 196(%esp)
	sall	$2, %eax
	movl	%esi, %edx
	movl	%eax, 192(%esp)
	movl	%ebx, %eax
	subl	192(%esp), %eax
	sbbl	196(%esp), %edx
	xorl	%ecx, %eax
	xorl	%edi, %edx
	movl	$31, %edi
	orl	%edx, %eax
	movl	116(%esp), %edx
	cmpl	$1, %eax
	movl	160(%esp), %eax
	sbbl	$-1, %edx
	movl	%edx, 136(%esp)
	movl	164(%esp), %edx
	addl	%ebx, %eax
	adcl	%esi, %edx
	imull	$31, %edx, %ecx
	mull	%edi
	movl	%edx, 196(%esp)
	addl	%ecx, 196(%esp)
	movl	%eax, 192(%esp)
	movl	168(%esp), %edi
	movl	208(%esp), %eax
	movl	%edi, %edx
	andl	$-4, %edi
	andl	$3, %edx
	movl	%eax, %esi
	movl	%edx, %ecx
	movl	212(%esp), %edx
	andl	$268435455, %esi
	shrdl	$28, %edx, %eax
	movl	212(%esp), %edx
	andl	$268435455, %eax
	addl	%esi, %eax
	shrl	$24, %edx
	addl	%edx, %eax
	addl	%eax, %ecx
	movl	$-858993459, %eax
	mull	%ecx
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%edx, %eax
	movl	208(%esp), %edx
	subl	%eax, %ecx
	addl	%edi, %ecx
	movl	%ecx, %esi
	movl	%ecx, %edi
	movl	212(%esp), %ecx
	movl	%esi, 168(%esp)
	sarl	$31, %edi
	subl	%esi, %edx
	movl	%edi, 172(%esp)
	sbbl	%edi, %ecx
	movl	$-858993459, %edi
	imull	$-858993460, %edx, %eax
	imull	$-858993459, %ecx, %ecx
	addl	%eax, %ecx
	movl	%edx, %eax
	mull	%edi
	addl	%ecx, %edx
	movl	%eax, %esi
	movl	%edx, %eax
	movl	%edx, %edi
	sarl	$31, %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	%esi, %eax
	xorl	%ecx, %eax
	subl	%ecx, %eax
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	%eax, 100(%esp)
	andl	$1, %edx
	movl	%edx, 96(%esp)
	movl	100(%esp), %edx
	movl	96(%esp), %eax
	xorl	%ebx, %edx
	xorl	%ecx, %eax
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	$5, %ebx
	leal	(%edx,%edx,4), %ecx
	mull	%ebx
	addl	%ecx, %edx
	addl	168(%esp), %eax
	adcl	172(%esp), %edx
	movl	%eax, 168(%esp)
	movl	%edx, 172(%esp)
	movl	%edi, %edx
	shrl	$31, %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	shrdl	$1, %edx, %eax
	sarl	%edx
	movl	%eax, %ebx
	movl	%edx, 160(%esp)
	imull	$7, %edx, %ecx
	movl	$7, %eax
	mull	%ebx
	addl	%ecx, %edx
	movl	160(%esp), %ecx
	addl	168(%esp), %eax
	adcl	172(%esp), %edx
	leal	(%ecx,%ecx,2), %ecx
	movl	%eax, %esi
	movl	$3, %eax
	movl	%edx, %edi
	mull	%ebx
	addl	%ecx, %edx
	addl	%esi, %eax
	movl	212(%esp), %ecx
	movl	%eax, 168(%esp)
	adcl	%edi, %edx
	movl	%edx, 172(%esp)
	movl	168(%esp), %eax
	movl	208(%esp), %edx
	xorl	%eax, %edx
	movl	172(%esp), %eax
	xorl	%eax, %ecx
	movl	%edx, %eax
	movl	%ecx, %edx
	xorl	%ecx, %ecx
	orl	%edx, %eax
	movl	%esi, %eax
	setne	%cl
	movl	%edi, %edx
	addl	192(%esp), %eax
	movl	$31, %edi
	adcl	196(%esp), %edx
	imull	$31, %edx, %esi
	mull	%edi
	movl	%eax, 192(%esp)
	movl	$17, %eax
	movl	%edx, 196(%esp)
	mull	%ebx
	movl	168(%esp), %ebx
	addl	%esi, 196(%esp)
	movl	136(%esp), %esi
	leal	(%esi,%ecx,2), %esi
	imull	$17, 160(%esp), %ecx
	movl	%esi, 136(%esp)
	movl	172(%esp), %esi
	addl	%ecx, %edx
	subl	%eax, %ebx
	movl	192(%esp), %eax
	sbbl	%edx, %esi
	movl	196(%esp), %edx
	addl	%ebx, %eax
	adcl	%esi, %edx
	imull	$31, %edx, %ecx
	mull	%edi
	leal	232(%esp), %esi
	movl	%esi, 16(%esp)
	movl	%eax, 192(%esp)
	movl	$2147483647, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%edx, 196(%esp)
	movl	212(%esp), %edx
	movl	%eax, 12(%esp)
	movl	208(%esp), %eax
	addl	%ecx, 196(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
	movl	%eax, %ebx
	movl	$7, %eax
	imull	$7, %edx, %esi
	movl	%edx, %ecx
	mull	%ebx
	addl	%esi, %edx
	addl	232(%esp), %eax
	adcl	236(%esp), %edx
	imull	$2147483640, %ecx, %ecx
	movl	%eax, %esi
	movl	$2147483640, %eax
	movl	%edx, %edi
	mull	%ebx
	movl	212(%esp), %ebx
	addl	%ecx, %edx
	movl	208(%esp), %ecx
	addl	%esi, %eax
	adcl	%edi, %edx
	xorl	%ebx, %edx
	xorl	%ecx, %eax
	orl	%edx, %eax
	movl	136(%esp), %edx
	cmpl	$1, %eax
	movl	%esi, %eax
	sbbl	$-1, %edx
	addl	192(%esp), %eax
	movl	%edx, 136(%esp)
	movl	%edi, %edx
	movl	$31, %edi
	adcl	196(%esp), %edx
	xorl	%esi, %esi
	movl	%esi, 92(%esp)
	imull	$31, %edx, %ecx
	mull	%edi
	movl	%edx, 172(%esp)
	movl	200(%esp), %edx
	movl	%eax, 168(%esp)
	addl	%ecx, 172(%esp)
	andl	$2147483647, %edx
	movl	%edx, 88(%esp)
	movl	92(%esp), %edx
	movl	88(%esp), %eax
	addl	208(%esp), %eax
	adcl	212(%esp), %edx
	shrdl	$31, %edx, %eax
	sarl	$31, %edx
	negl	%eax
	adcl	$0, %edx
	movl	%eax, %ebx
	negl	%edx
	movl	$7, %eax
	imull	$7, %edx, %esi
	movl	%edx, %ecx
	mull	%ebx
	movl	%edx, 196(%esp)
	movl	56(%esp), %edx
	movl	%eax, 192(%esp)
	xorl	%eax, %eax
	addl	%esi, 196(%esp)
	movl	200(%esp), %esi
	movl	%eax, 84(%esp)
	andl	$2147483647, %edx
	movl	%edx, 80(%esp)
	movl	84(%esp), %edx
	movl	80(%esp), %eax
	movl	204(%esp), %edi
	xorl	%esi, %eax
	xorl	%edi, %edx
	subl	%esi, %eax
	movl	%eax, %esi
	movl	%ecx, %eax
	movl	%esi, 160(%esp)
	sbbl	%edi, %edx
	sall	$31, %eax
	movl	%edx, %edi
	movl	%edi, 164(%esp)
	subl	%ebx, %eax
	movl	%eax, %ecx
	movl	$-2147483648, %eax
	mull	%ebx
	movl	212(%esp), %ebx
	addl	%ecx, %edx
	movl	208(%esp), %ecx
	addl	%esi, %eax
	adcl	%edi, %edx
	xorl	%ebx, %edx
	xorl	%ebx, %ebx
	xorl	%ecx, %eax
	orl	%edx, %eax
	movl	192(%esp), %eax
	movl	196(%esp), %edx
	setne	%bl
	addl	%esi, %eax
	movl	136(%esp), %esi
	adcl	%edi, %edx
	movl	$31, %edi
	addl	168(%esp), %eax
	adcl	172(%esp), %edx
	leal	(%esi,%ebx,2), %esi
	movl	160(%esp), %ebx
	movl	%esi, 168(%esp)
	movl	164(%esp), %esi
	imull	$31, %edx, %ecx
	mull	%edi
	addl	%ecx, %edx
	subl	192(%esp), %ebx
	sbbl	196(%esp), %esi
	addl	%ebx, %eax
	adcl	%esi, %edx
	imull	$31, %edx, %ecx
	mull	%edi
	xorl	%edi, %edi
	movl	%edi, 12(%esp)
	leal	232(%esp), %esi
	movl	212(%esp), %edi
	movl	%esi, 16(%esp)
	movl	$-1, %esi
	movl	%esi, 8(%esp)
	movl	208(%esp), %esi
	movl	%edx, 196(%esp)
	addl	%ecx, 196(%esp)
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	movl	%eax, 192(%esp)
	call	__divmoddi4
	movl	%eax, %ebx
	movl	$7, %eax
	imull	$7, %edx, %esi
	movl	%edx, %ecx
	mull	%ebx
	addl	%esi, %edx
	addl	232(%esp), %eax
	adcl	236(%esp), %edx
	imull	$-8, %ecx, %ecx
	movl	%eax, %esi
	movl	$-8, %eax
	movl	%edx, %edi
	mull	%ebx
	movl	212(%esp), %ebx
	addl	%ecx, %edx
	movl	208(%esp), %ecx
	addl	%esi, %eax
	adcl	%edi, %edx
	xorl	%ebx, %edx
	movl	204(%esp), %ebx
	xorl	%ecx, %eax
	orl	%edx, %eax
	movl	168(%esp), %edx
	cmpl	$1, %eax
	movl	%esi, %eax
	sbbl	$-1, %edx
	addl	192(%esp), %eax
	movl	%edx, 160(%esp)
	movl	%edi, %edx
	movl	$31, %edi
	adcl	196(%esp), %edx
	xorl	%esi, %esi
	movl	%esi, 76(%esp)
	imull	$31, %edx, %ecx
	mull	%edi
	movl	%edx, 196(%esp)
	movl	76(%esp), %edx
	addl	%ecx, 196(%esp)
	movl	200(%esp), %ecx
	movl	%eax, 192(%esp)
	movl	%ecx, 72(%esp)
	movl	%ebx, %ecx
	movl	72(%esp), %eax
	addl	208(%esp), %eax
	adcl	212(%esp), %edx
	movl	%edx, %esi
	sarl	$31, %esi
	movl	%esi, %edi
	movl	%edi, 136(%esp)
	imull	$7, %edi, %eax
	movl	%edx, %edi
	movl	%eax, 168(%esp)
	movl	$7, %eax
	mull	%edx
	movl	168(%esp), %esi
	movl	%eax, 200(%esp)
	movl	208(%esp), %eax
	movl	%edx, 204(%esp)
	xorl	%edx, %edx
	addl	%esi, 204(%esp)
	movl	%edx, %ebx
	addl	%ecx, %eax
	xorl	%esi, %esi
	movl	%eax, 64(%esp)
	movl	%esi, 68(%esp)
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	addl	200(%esp), %eax
	adcl	204(%esp), %edx
	imull	$-7, 136(%esp), %ecx
	movl	%eax, %ebx
	movl	%edi, 136(%esp)
	movl	$-7, %eax
	movl	%edx, %esi
	mull	%edi
	movl	%esi, %edi
	movl	%ebx, %esi
	addl	%ecx, %edx
	movl	208(%esp), %ecx
	addl	%ebx, %eax
	movl	%eax, 200(%esp)
	movl	212(%esp), %ebx
	adcl	%edi, %edx
	movl	%edx, 204(%esp)
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %eax
	movl	196(%esp), %edx
	xorl	%ecx, %ecx
	orl	%ebx, %eax
	movl	192(%esp), %eax
	setne	%cl
	addl	%esi, %eax
	movl	136(%esp), %esi
	adcl	%edi, %edx
	movl	$31, %edi
	imull	$31, %edx, %ebx
	mull	%edi
	movl	%edx, 196(%esp)
	movl	160(%esp), %edx
	movl	%eax, 192(%esp)
	movl	168(%esp), %eax
	addl	%ebx, 196(%esp)
	movl	200(%esp), %ebx
	leal	(%edx,%ecx,2), %edx
	movl	%edx, 116(%esp)
	leal	(%eax,%esi), %ecx
	movl	$7, %eax
	mull	%esi
	movl	204(%esp), %esi
	addl	%ecx, %edx
	subl	%eax, %ebx
	movl	192(%esp), %eax
	sbbl	%edx, %esi
	movl	196(%esp), %edx
	addl	%ebx, %eax
	movl	%edi, %ebx
	adcl	%esi, %edx
	movl	208(%esp), %esi
	imull	$31, %edx, %ecx
	mull	%edi
	movl	212(%esp), %edi
	addl	%ecx, %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	imull	$31, %edx, %ecx
	mull	%ebx
	movl	%esi, %ebx
	movl	%edi, %esi
	addl	%ecx, %edx
	addl	%eax, %ebx
	movl	%ebx, 160(%esp)
	movl	144(%esp), %ebx
	adcl	%edx, %esi
	movl	%esi, 164(%esp)
	movl	112(%esp), %edx
	movl	%ebx, %eax
	andl	$11, %eax
	movl	%eax, %ecx
	movl	$613566757, %eax
	addl	%edx, %ecx
	mull	%ecx
	movl	%ecx, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movl	176(%esp), %edx
	subl	%eax, %ecx
	movl	%ebx, %eax
	andl	$-6, %eax
	movl	$-1227133513, %ebx
	addl	%eax, %ecx
	movl	%ecx, %esi
	movl	%ecx, %edi
	movl	180(%esp), %ecx
	sarl	$31, %edi
	subl	%esi, %edx
	movl	%edx, 208(%esp)
	sbbl	%edi, %ecx
	imull	$-1227133513, %ecx, %ecx
	imull	$1840700269, 208(%esp), %eax
	addl	%eax, %ecx
	movl	208(%esp), %eax
	mull	%ebx
	movl	180(%esp), %ebx
	movl	%edx, 212(%esp)
	addl	%ecx, 212(%esp)
	movl	176(%esp), %ecx
	movl	%eax, 208(%esp)
	movl	$-1000, %eax
	movl	%eax, 8(%esp)
	movl	$-1, %eax
	movl	%ebx, 4(%esp)
	movl	%ecx, (%esp)
	movl	%eax, 12(%esp)
	call	__divdi3
	movl	176(%esp), %ecx
	movl	%esi, 20(%esp)
	movl	180(%esp), %ebx
	movl	%edi, 24(%esp)
	movl	$.LC0, (%esp)
	movl	%ecx, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 28(%esp)
	movl	208(%esp), %eax
	movl	%edx, 32(%esp)
	movl	212(%esp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	call	printf
	incl	184(%esp)
	movl	184(%esp), %eax
	cmpl	$15, %eax
	jne	.L13
	xorl	%eax, %eax
	movl	%eax, 168(%esp)
	.p2align 4
	.p2align 3
.L25:
	call	any
	movl	%eax, 200(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	movl	%edx, 204(%esp)
	call	any
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	movl	%eax, %ebx
	movl	%edx, %ecx
	xorl	%eax, %eax
	cmpl	$1, %ebx
	sbbl	%eax, %ecx
	movl	$1, %ecx
	cmovnc	%edx, %eax
	cmovnc	%ebx, %ecx
	movl	%ecx, 216(%esp)
	xorl	%edi, %edi
	xorl	%esi, %esi
	movl	%eax, 220(%esp)
	leal	232(%esp), %eax
	movl	%eax, 16(%esp)
	movl	220(%esp), %edx
	movl	216(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
	movl	$63, %ecx
	movl	%edi, 192(%esp)
	xorl	%edi, %edi
	movl	%eax, 184(%esp)
	movl	232(%esp), %eax
	movl	%edx, 188(%esp)
	movl	236(%esp), %edx
	movl	%eax, 176(%esp)
	xorl	%eax, %eax
	movl	%edx, 180(%esp)
	movl	%eax, 196(%esp)
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L40:
	movzbl	208(%esp), %ebx
	andb	$1, %bl
	jne	.L27
	subl	$1, %ecx
	jb	.L39
.L17:
	movl	%esi, %eax
	movl	%edi, %edx
	shldl	$1, %esi, %edx
	addl	%esi, %eax
	movl	200(%esp), %esi
	movl	%edi, %ebx
	movl	204(%esp), %edi
	shrl	$31, %ebx
	movl	%ebx, 208(%esp)
	shrdl	%edi, %esi
	shrl	%cl, %edi
	testb	$32, %cl
	cmovne	%edi, %esi
	movl	%esi, %edi
	xorl	%esi, %esi
	movl	%esi, 228(%esp)
	andl	$1, %edi
	movl	%edi, 224(%esp)
	movl	228(%esp), %edi
	movl	224(%esp), %esi
	orl	%edx, %edi
	movl	220(%esp), %edx
	orl	%eax, %esi
	movl	216(%esp), %eax
	movl	%edi, %ebx
	cmpl	%eax, %esi
	sbbl	%edx, %ebx
	jc	.L40
.L27:
	subl	216(%esp), %esi
	sbbl	220(%esp), %edi
	xorl	%eax, %eax
	xorl	%edx, %edx
	testb	$32, %cl
	sete	%al
	setne	%dl
	sall	%cl, %edx
	sall	%cl, %eax
	orl	%eax, 192(%esp)
	orl	%edx, 196(%esp)
	subl	$1, %ecx
	jnb	.L17
.L39:
	movl	176(%esp), %eax
	movl	180(%esp), %edx
	movl	192(%esp), %ebx
	xorl	%esi, %eax
	movl	196(%esp), %esi
	xorl	%edi, %edx
	orl	%edx, %eax
	movl	184(%esp), %eax
	movl	188(%esp), %edx
	setne	%cl
	xorl	%ebx, %eax
	movl	220(%esp), %ebx
	xorl	%esi, %edx
	orl	%edx, %eax
	setne	%al
	orb	%al, %cl
	movl	116(%esp), %eax
	movl	%ebx, %edx
	movzbl	%cl, %ecx
	notl	%edx
	movl	%ebx, %edi
	addl	%ecx, %eax
	movl	216(%esp), %ecx
	movl	%eax, 208(%esp)
	movl	%ecx, %eax
	movl	%ecx, %esi
	notl	%eax
	orl	%edx, %eax
	je	.L41
	movl	%edi, 144(%esp)
	movl	%ecx, %ebx
.L18:
	movl	%esi, 8(%esp)
	leal	232(%esp), %eax
	movl	204(%esp), %edx
	movl	%eax, 16(%esp)
	movl	200(%esp), %eax
	movl	%edi, 12(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
	movl	236(%esp), %edi
	movl	232(%esp), %esi
	movl	%edi, 196(%esp)
	movl	144(%esp), %edi
	movl	%esi, 192(%esp)
	movl	%eax, 112(%esp)
	movl	%edx, %ecx
	movl	%eax, %esi
	movl	%edx, 56(%esp)
	imull	%ebx, %ecx
	imull	%eax, %edi
	movl	%ebx, %eax
	movl	204(%esp), %ebx
	mull	%esi
	movl	192(%esp), %esi
	addl	%edi, %ecx
	movl	196(%esp), %edi
	addl	%ecx, %edx
	movl	200(%esp), %ecx
	addl	%esi, %eax
	adcl	%edi, %edx
	xorl	%ebx, %edx
	xorl	%ecx, %eax
	orl	%edx, %eax
	movl	%edi, %edx
	cmpl	$1, %eax
	movl	208(%esp), %eax
	sbbl	$-1, %eax
	orl	%esi, %edx
	movl	%eax, 116(%esp)
	je	.L19
	movl	%ebx, %edx
	xorl	%edi, %edx
	shrl	$31, %edx
	addl	%edx, 116(%esp)
.L19:
	movl	200(%esp), %ebx
	xorl	%eax, %eax
	movl	204(%esp), %esi
	movl	%ebx, %ecx
	addl	%esi, %ecx
	jc	.L42
.L20:
	addl	%eax, %ecx
	movl	$-1431655765, %ebx
	movl	200(%esp), %esi
	movl	%ecx, %eax
	movl	204(%esp), %edi
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	subl	%edx, %ecx
	xorl	%edx, %edx
	movl	%ecx, 72(%esp)
	subl	%ecx, %esi
	sbbl	%edx, %edi
	imull	$-1431655765, %edi, %ecx
	imull	$-1431655766, %esi, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	mull	%ebx
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$31, %eax
	addl	%ecx, %edi
	mull	160(%esp)
	imull	$31, 164(%esp), %ecx
	addl	%ecx, %edx
	addl	%esi, %eax
	movl	200(%esp), %esi
	movl	%eax, 160(%esp)
	adcl	%edi, %edx
	movl	204(%esp), %edi
	movl	%edx, 164(%esp)
	xorl	%eax, %eax
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L43
.L22:
	addl	%eax, %ecx
	movl	$-858993459, %eax
	mull	%ecx
	xorl	%esi, %esi
	movl	%esi, 212(%esp)
	movl	$-858993459, %edi
	movl	%edx, %ebx
	andl	$-4, %edx
	shrl	$2, %ebx
	leal	(%edx,%ebx), %eax
	movl	204(%esp), %edx
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 208(%esp)
	movl	212(%esp), %ebx
	subl	%ecx, %eax
	sbbl	%esi, %edx
	imull	$-858993459, %edx, %ecx
	imull	$-858993460, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	movl	%edx, %edi
	movl	%eax, %edx
	andl	$1, %edx
	movl	%eax, %esi
	movl	%edx, %eax
	movl	$5, %edx
	mull	%edx
	addl	%ecx, %edi
	xorl	%ecx, %ecx
	addl	%ecx, %edx
	movl	208(%esp), %ecx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	shrdl	$1, %edi, %esi
	shrl	%edi
	movl	%esi, %eax
	addl	160(%esp), %eax
	movl	%edi, %edx
	adcl	164(%esp), %edx
	movl	%eax, %esi
	addl	%ecx, %esi
	movl	%edx, %edi
	movl	$1000000007, %edx
	movl	%edx, 8(%esp)
	adcl	%ebx, %edi
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	leal	232(%esp), %ebx
	movl	200(%esp), %ecx
	movl	%ebx, 16(%esp)
	movl	204(%esp), %ebx
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__udivmoddi4
	movl	236(%esp), %ebx
	movl	232(%esp), %ecx
	movl	%ebx, 84(%esp)
	movl	204(%esp), %ebx
	movl	%ecx, 80(%esp)
	movl	200(%esp), %ecx
	addl	%eax, %esi
	movl	%esi, 104(%esp)
	adcl	%edx, %edi
	xorl	%edx, %edx
	movl	%edi, 108(%esp)
	movl	%ebx, %eax
	movl	%ebx, %edi
	shrl	$31, %eax
	addl	%ecx, %eax
	adcl	%ebx, %edx
	shrdl	$1, %edx, %eax
	movl	%eax, 160(%esp)
	sarl	$31, %edi
	movl	%ecx, %eax
	movl	%edi, 208(%esp)
	sarl	%edx
	movl	%edx, 164(%esp)
	movl	%ebx, %edx
	movl	%edi, %ebx
	sarl	$31, %ebx
	movl	208(%esp), %ecx
	movl	%ebx, 212(%esp)
	movl	212(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ebx
	movl	208(%esp), %eax
	movl	%edx, %esi
	movl	212(%esp), %edx
	subl	%eax, %ebx
	movl	%ebx, 64(%esp)
	sbbl	%edx, %esi
	movl	%esi, 68(%esp)
	movl	%ebx, %esi
	andl	$1, %esi
	movl	%esi, 152(%esp)
	xorl	%esi, %esi
	movl	%esi, 156(%esp)
	movl	152(%esp), %ecx
	movl	156(%esp), %ebx
	xorl	%eax, %ecx
	movl	%ecx, %eax
	xorl	%edx, %ebx
	movl	160(%esp), %ecx
	subl	208(%esp), %eax
	movl	%ebx, %edx
	movl	164(%esp), %ebx
	sbbl	212(%esp), %edx
	addl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 96(%esp)
	adcl	%edx, %ebx
	movl	%edi, %edx
	movl	%ebx, 100(%esp)
	andl	$11, %edx
	movl	%edx, %ebx
	movl	204(%esp), %edx
	movl	%eax, %ecx
	andl	$1073741823, %ecx
	shrdl	$30, %edx, %eax
	movl	204(%esp), %edx
	movl	%edi, 160(%esp)
	andl	$1073741823, %eax
	addl	%ecx, %eax
	shrl	$28, %edx
	addl	%edx, %eax
	leal	(%eax,%ebx), %ecx
	movl	$613566757, %eax
	mull	%ecx
	movl	%ecx, %esi
	subl	%edx, %esi
	movl	%esi, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movl	%edi, %edx
	andl	$-6, %edx
	subl	%eax, %ecx
	movl	%edx, %eax
	movl	204(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, %esi
	movl	%eax, %edi
	movl	200(%esp), %eax
	movl	%esi, 144(%esp)
	sarl	$31, %edi
	movl	%edi, 148(%esp)
	subl	%esi, %eax
	sbbl	%edi, %edx
	movl	$-1227133513, %edi
	imull	$-1227133513, %edx, %ecx
	imull	$1840700269, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	movl	$500654080, %edi
	movl	%edi, 8(%esp)
	movl	%edx, 140(%esp)
	leal	232(%esp), %edx
	movl	%eax, 136(%esp)
	movl	$20, %eax
	movl	%edx, 16(%esp)
	movl	204(%esp), %edx
	movl	%eax, 12(%esp)
	movl	200(%esp), %eax
	addl	%ecx, 140(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
	movl	104(%esp), %esi
	addl	80(%esp), %esi
	movl	108(%esp), %edi
	adcl	84(%esp), %edi
	movl	200(%esp), %ecx
	movl	204(%esp), %ebx
	movl	%eax, 88(%esp)
	movl	$7, %eax
	movl	%edx, 92(%esp)
	mull	72(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	addl	%eax, %esi
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	adcl	%edx, %edi
	movl	%eax, 12(%esp)
	xorl	%ebx, %ebx
	call	__udivdi3
	movl	$65521, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	188(%esp), %ecx
	leal	(%ecx,%ecx,2), %ecx
	addl	%eax, %esi
	movl	$3, %eax
	adcl	%edx, %edi
	mull	184(%esp)
	addl	%ecx, %edx
	addl	%eax, %esi
	movl	180(%esp), %ecx
	movl	$5, %eax
	adcl	%edx, %edi
	mull	176(%esp)
	leal	(%ecx,%ecx,4), %ecx
	addl	%ecx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	$-5, %eax
	addl	88(%esp), %esi
	adcl	92(%esp), %edi
	movl	%esi, %edx
	addl	232(%esp), %edx
	movl	%edi, %ecx
	adcl	236(%esp), %ecx
	movl	%edx, 104(%esp)
	movl	136(%esp), %edx
	addl	96(%esp), %edx
	movl	%ecx, 108(%esp)
	movl	140(%esp), %ecx
	adcl	100(%esp), %ecx
	movl	%edx, %esi
	addl	144(%esp), %esi
	movl	%eax, 8(%esp)
	movl	$-1, %eax
	movl	204(%esp), %edx
	movl	%eax, 12(%esp)
	movl	200(%esp), %eax
	movl	%ecx, %edi
	adcl	148(%esp), %edi
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divdi3
	movl	160(%esp), %ecx
	addl	%eax, %esi
	movl	200(%esp), %eax
	adcl	%edx, %edi
	movl	204(%esp), %edx
	andl	$3, %ecx
	movl	%ecx, %ebx
	movl	%eax, %ecx
	shrdl	$28, %edx, %eax
	movl	204(%esp), %edx
	andl	$268435455, %ecx
	andl	$268435455, %eax
	addl	%ecx, %eax
	shrl	$24, %edx
	addl	%edx, %eax
	leal	(%eax,%ebx), %ecx
	movl	$-858993459, %eax
	mull	%ecx
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%eax, %edx
	movl	160(%esp), %eax
	subl	%edx, %ecx
	andl	$-4, %eax
	addl	%eax, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%esi, %ecx
	movl	208(%esp), %esi
	adcl	%edi, %ebx
	movl	212(%esp), %edi
	movl	%esi, %eax
	andl	$4095, %eax
	movl	%eax, 128(%esp)
	xorl	%eax, %eax
	movl	%eax, 132(%esp)
	movl	128(%esp), %eax
	addl	200(%esp), %eax
	movl	132(%esp), %edx
	adcl	204(%esp), %edx
	shrdl	$12, %edx, %eax
	sarl	$12, %edx
	addl	%eax, %ecx
	movl	64(%esp), %eax
	adcl	%edx, %ebx
	andl	$4095, %eax
	movl	%eax, 120(%esp)
	xorl	%eax, %eax
	movl	%eax, 124(%esp)
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	subl	%esi, %eax
	movl	104(%esp), %esi
	sbbl	%edi, %edx
	movl	108(%esp), %edi
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	$7, %eax
	addl	%ecx, %esi
	adcl	%ebx, %edi
	imull	$7, 56(%esp), %ecx
	mull	112(%esp)
	addl	%ecx, %edx
	addl	%eax, %esi
	movl	$11, %eax
	adcl	%edx, %edi
	mull	192(%esp)
	imull	$11, 196(%esp), %ecx
	addl	%ecx, %edx
	addl	%eax, %esi
	movl	%esi, 160(%esp)
	adcl	%edx, %edi
	imull	$-1030792151, 168(%esp), %eax
	movl	%edi, 164(%esp)
	rorl	%eax
	cmpl	$85899345, %eax
	jbe	.L44
.L24:
	incl	168(%esp)
	movl	168(%esp), %eax
	cmpl	$800, %eax
	jne	.L25
	movl	116(%esp), %ebx
	movl	$.LC2, (%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L41:
	movl	$-1, %edx
	movl	$-3, %ebx
	movl	%edx, 144(%esp)
	movl	$-3, %esi
	movl	$-1, %edi
	jmp	.L18
.L44:
	movl	$.LC1, (%esp)
	movl	176(%esp), %eax
	movl	180(%esp), %edx
	movl	%eax, 28(%esp)
	movl	216(%esp), %eax
	movl	%edx, 32(%esp)
	movl	220(%esp), %edx
	movl	%eax, 20(%esp)
	movl	184(%esp), %eax
	movl	%edx, 24(%esp)
	movl	188(%esp), %edx
	movl	%eax, 12(%esp)
	movl	200(%esp), %eax
	movl	%edx, 16(%esp)
	movl	204(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
	jmp	.L24
.L42:
	movl	$1, %eax
	jmp	.L20
.L43:
	movl	$1, %eax
	jmp	.L22
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	edges.0, @object
	.size	edges.0, 120
edges.0:
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	2
	.long	0
	.long	-2
	.long	-1
	.long	3
	.long	0
	.long	10
	.long	0
	.long	-10
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	-1
	.long	-2147483648
	.long	0
	.long	-1
	.long	0
	.long	0
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	2147483647
	.long	1
	.long	-2147483648
	.data
	.align 8
	.type	state, @object
	.size	state, 8
state:
	.long	-876643772
	.long	20529293
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
