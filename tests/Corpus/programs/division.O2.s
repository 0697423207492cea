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
	movl	(%esp), %eax
	movl	4(%esp), %edx
	xorl	$3, %eax
	orl	%edx, %eax
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
	.globl	__divmoddi4
	.globl	__divdi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%20lld /7 %20lld %%7 %2lld /-1000 %lld\n"
	.globl	__moddi3
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
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$224, %esp
	movl	%eax, 168(%esp)
	xorl	%eax, %eax
	movl	%esi, 160(%esp)
	movl	%edi, 164(%esp)
	movl	%eax, 172(%esp)
.L13:
	movl	160(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	%edx, 148(%esp)
	movl	%edx, %ebx
	movl	%eax, 144(%esp)
	sarl	$31, %ebx
	movl	%eax, %ecx
	shrdl	$30, %edx, %eax
	movl	148(%esp), %edx
	andl	$1073741823, %ecx
	andl	$1073741823, %eax
	movl	%ebx, %esi
	addl	%ecx, %eax
	andl	$1, %esi
	andl	$-2, %ebx
	shrl	$28, %edx
	addl	%edx, %eax
	leal	(%eax,%esi), %ecx
	movl	$-1431655765, %eax
	movl	144(%esp), %esi
	mull	%ecx
	movl	%edx, %edi
	andl	$-2, %edx
	shrl	%edi
	leal	(%edx,%edi), %eax
	movl	148(%esp), %edi
	subl	%eax, %ecx
	leal	(%ecx,%ebx), %eax
	movl	$-1, %ebx
	movl	%ebx, 8(%esp)
	cltd
	subl	%eax, %esi
	sbbl	%edx, %edi
	imull	$-1431655765, %edi, %ecx
	xorl	%edi, %edi
	imull	$-1431655766, %esi, %eax
	addl	%eax, %ecx
	movl	$-1431655765, %eax
	mull	%esi
	movl	$134217727, %esi
	movl	%esi, 12(%esp)
	addl	%ecx, %edx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 184(%esp)
	movl	%edx, 188(%esp)
	.p2align 4
	.p2align 3
.L14:
	movl	$31, %eax
	movl	edges.0(,%edi,8), %ebx
	mull	168(%esp)
	imull	$31, 172(%esp), %ecx
	movl	edges.0+4(,%edi,8), %esi
	movl	%ebx, 8(%esp)
	movl	%eax, 192(%esp)
	leal	216(%esp), %eax
	movl	%edx, 196(%esp)
	movl	188(%esp), %edx
	movl	%eax, 16(%esp)
	movl	184(%esp), %eax
	addl	%ecx, 196(%esp)
	movl	%esi, 152(%esp)
	movl	%esi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divmoddi4
	movl	%edx, 176(%esp)
	imull	$7, %edx, %edx
	movl	%eax, %esi
	movl	$7, %eax
	movl	%edx, %ecx
	mull	%esi
	addl	%ecx, %edx
	movl	176(%esp), %ecx
	addl	216(%esp), %eax
	adcl	220(%esp), %edx
	addl	192(%esp), %eax
	adcl	196(%esp), %edx
	movl	%eax, 168(%esp)
	movl	152(%esp), %eax
	imull	%ebx, %ecx
	movl	%edx, 172(%esp)
	imull	%esi, %eax
	addl	%eax, %ecx
	movl	%ebx, %eax
	movl	188(%esp), %ebx
	mull	%esi
	addl	%ecx, %edx
	movl	184(%esp), %ecx
	addl	216(%esp), %eax
	adcl	220(%esp), %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	orl	%edx, %eax
	cmpl	$1, %eax
	sbbl	$-1, 164(%esp)
	incl	%edi
	cmpl	$15, %edi
	jne	.L14
	movl	148(%esp), %edx
	movl	144(%esp), %eax
	movl	%edx, %ebx
	sarl	$31, %ebx
	movl	%eax, %ecx
	shrdl	$30, %edx, %eax
	movl	148(%esp), %edx
	andl	$1073741823, %ecx
	andl	$1073741823, %eax
	movl	%ebx, %esi
	addl	%ecx, %eax
	andl	$11, %esi
	andl	$-6, %ebx
	shrl	$28, %edx
	addl	%edx, %eax
	leal	(%eax,%esi), %ecx
	movl	$613566757, %eax
	mull	%ecx
	movl	%ecx, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	148(%esp), %ecx
	addl	%ebx, %edx
	movl	$-1227133513, %ebx
	movl	%edx, %esi
	movl	%edx, %edi
	movl	144(%esp), %edx
	sarl	$31, %edi
	subl	%esi, %edx
	movl	%edx, 192(%esp)
	sbbl	%edi, %ecx
	imull	$-1227133513, %ecx, %ecx
	imull	$1840700269, 192(%esp), %eax
	addl	%eax, %ecx
	movl	192(%esp), %eax
	mull	%ebx
	movl	%eax, 192(%esp)
	movl	$-1000, %eax
	movl	%eax, 8(%esp)
	movl	$-1, %eax
	movl	%edx, 196(%esp)
	movl	148(%esp), %edx
	movl	%eax, 12(%esp)
	movl	144(%esp), %eax
	addl	%ecx, 196(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divdi3
	movl	192(%esp), %ebx
	movl	%esi, 20(%esp)
	movl	196(%esp), %esi
	movl	%edi, 24(%esp)
	movl	$.LC0, (%esp)
	movl	%ebx, 12(%esp)
	movl	%esi, 16(%esp)
	movl	%eax, 28(%esp)
	movl	144(%esp), %eax
	movl	%edx, 32(%esp)
	movl	148(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
	incl	160(%esp)
	movl	160(%esp), %eax
	cmpl	$15, %eax
	jne	.L13
	xorl	%eax, %eax
	movl	%eax, 160(%esp)
	.p2align 4
	.p2align 3
.L15:
	call	any
	movl	%eax, 184(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	movl	%edx, 188(%esp)
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
	movl	%ecx, 200(%esp)
	xorl	%edi, %edi
	xorl	%esi, %esi
	movl	%eax, 204(%esp)
	leal	216(%esp), %eax
	movl	%eax, 16(%esp)
	movl	204(%esp), %edx
	movl	200(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
	movl	$63, %ecx
	movl	%edi, 176(%esp)
	xorl	%edi, %edi
	movl	%eax, 152(%esp)
	movl	216(%esp), %eax
	movl	%edx, 156(%esp)
	movl	220(%esp), %edx
	movl	%eax, 144(%esp)
	xorl	%eax, %eax
	movl	%edx, 148(%esp)
	movl	%eax, 180(%esp)
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L42:
	movzbl	192(%esp), %ebx
	andb	$1, %bl
	jne	.L29
	subl	$1, %ecx
	jb	.L41
.L19:
	movl	%esi, %eax
	movl	%edi, %edx
	shldl	$1, %esi, %edx
	addl	%esi, %eax
	movl	184(%esp), %esi
	movl	%edi, %ebx
	movl	188(%esp), %edi
	shrl	$31, %ebx
	movl	%ebx, 192(%esp)
	shrdl	%edi, %esi
	shrl	%cl, %edi
	testb	$32, %cl
	cmovne	%edi, %esi
	movl	%esi, %edi
	xorl	%esi, %esi
	movl	%esi, 212(%esp)
	andl	$1, %edi
	movl	%edi, 208(%esp)
	movl	212(%esp), %edi
	movl	208(%esp), %esi
	orl	%edx, %edi
	movl	204(%esp), %edx
	orl	%eax, %esi
	movl	200(%esp), %eax
	movl	%edi, %ebx
	cmpl	%eax, %esi
	sbbl	%edx, %ebx
	jc	.L42
.L29:
	subl	200(%esp), %esi
	sbbl	204(%esp), %edi
	xorl	%eax, %eax
	xorl	%edx, %edx
	testb	$32, %cl
	sete	%al
	setne	%dl
	sall	%cl, %edx
	sall	%cl, %eax
	orl	%eax, 176(%esp)
	orl	%edx, 180(%esp)
	subl	$1, %ecx
	jnb	.L19
.L41:
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	176(%esp), %ebx
	xorl	%esi, %eax
	movl	180(%esp), %esi
	xorl	%edi, %edx
	orl	%edx, %eax
	movl	152(%esp), %eax
	movl	156(%esp), %edx
	setne	%cl
	xorl	%ebx, %eax
	movl	204(%esp), %ebx
	xorl	%esi, %edx
	orl	%edx, %eax
	setne	%al
	orb	%al, %cl
	movl	164(%esp), %eax
	movl	%ebx, %edx
	movzbl	%cl, %ecx
	notl	%edx
	movl	%ebx, %edi
	addl	%ecx, %eax
	movl	200(%esp), %ecx
	movl	%eax, 192(%esp)
	movl	%ecx, %eax
	movl	%ecx, %esi
	notl	%eax
	orl	%edx, %eax
	je	.L43
	movl	200(%esp), %eax
	movl	204(%esp), %edx
	movl	%eax, %ebx
	movl	%edx, 164(%esp)
.L20:
	movl	%esi, 8(%esp)
	leal	216(%esp), %eax
	movl	188(%esp), %edx
	movl	%eax, 16(%esp)
	movl	184(%esp), %eax
	movl	%edi, 12(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
	movl	220(%esp), %edi
	movl	216(%esp), %esi
	movl	%edi, 180(%esp)
	movl	164(%esp), %edi
	movl	%esi, 176(%esp)
	movl	%eax, 64(%esp)
	movl	%edx, %ecx
	movl	%eax, %esi
	movl	%edx, 52(%esp)
	imull	%ebx, %ecx
	imull	%eax, %edi
	movl	%ebx, %eax
	movl	188(%esp), %ebx
	mull	%esi
	movl	176(%esp), %esi
	addl	%edi, %ecx
	movl	180(%esp), %edi
	addl	%ecx, %edx
	movl	184(%esp), %ecx
	addl	%esi, %eax
	adcl	%edi, %edx
	xorl	%ebx, %edx
	xorl	%ecx, %eax
	orl	%edx, %eax
	movl	%edi, %edx
	cmpl	$1, %eax
	movl	192(%esp), %eax
	sbbl	$-1, %eax
	orl	%esi, %edx
	movl	%eax, 164(%esp)
	je	.L21
	movl	%ebx, %edx
	xorl	%edi, %edx
	movl	%edx, %ebx
	shrl	$31, %ebx
	addl	%ebx, 164(%esp)
.L21:
	movl	184(%esp), %ebx
	xorl	%eax, %eax
	movl	188(%esp), %esi
	movl	%ebx, %ecx
	addl	%esi, %ecx
	jc	.L44
.L22:
	addl	%eax, %ecx
	movl	$-1431655765, %ebx
	movl	184(%esp), %esi
	movl	%ecx, %eax
	movl	188(%esp), %edi
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	subl	%edx, %ecx
	xorl	%edx, %edx
	movl	%ecx, 68(%esp)
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
	mull	168(%esp)
	imull	$31, 172(%esp), %ecx
	addl	%ecx, %edx
	addl	%esi, %eax
	movl	184(%esp), %esi
	movl	%eax, 168(%esp)
	adcl	%edi, %edx
	movl	188(%esp), %edi
	movl	%edx, 172(%esp)
	xorl	%eax, %eax
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L45
.L24:
	addl	%eax, %ecx
	movl	$-858993459, %eax
	mull	%ecx
	xorl	%esi, %esi
	movl	%esi, 196(%esp)
	movl	$-858993459, %edi
	movl	%edx, %ebx
	andl	$-4, %edx
	shrl	$2, %ebx
	leal	(%edx,%ebx), %eax
	movl	188(%esp), %edx
	subl	%eax, %ecx
	movl	184(%esp), %eax
	movl	%ecx, 192(%esp)
	movl	196(%esp), %ebx
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
	movl	192(%esp), %ecx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	shrdl	$1, %edi, %esi
	shrl	%edi
	movl	%esi, %eax
	addl	168(%esp), %eax
	movl	%edi, %edx
	adcl	172(%esp), %edx
	movl	%eax, %esi
	addl	%ecx, %esi
	movl	%edx, %edi
	movl	$1000000007, %edx
	movl	%edx, 8(%esp)
	adcl	%ebx, %edi
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	leal	216(%esp), %ebx
	movl	184(%esp), %ecx
	movl	%ebx, 16(%esp)
	movl	188(%esp), %ebx
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__udivmoddi4
	movl	220(%esp), %ebx
	movl	216(%esp), %ecx
	movl	%ebx, 100(%esp)
	movl	188(%esp), %ebx
	movl	%ecx, 96(%esp)
	movl	184(%esp), %ecx
	addl	%eax, %esi
	movl	%esi, 80(%esp)
	adcl	%edx, %edi
	xorl	%edx, %edx
	movl	%edi, 84(%esp)
	movl	%ebx, %eax
	movl	%ebx, %edi
	shrl	$31, %eax
	addl	%ecx, %eax
	adcl	%ebx, %edx
	shrdl	$1, %edx, %eax
	movl	%eax, 168(%esp)
	sarl	$31, %edi
	movl	%ecx, %eax
	movl	%edi, 192(%esp)
	sarl	%edx
	movl	%edx, 172(%esp)
	movl	%ebx, %edx
	movl	%edi, %ebx
	sarl	$31, %ebx
	movl	192(%esp), %ecx
	movl	%ebx, 196(%esp)
	movl	196(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ebx
	movl	192(%esp), %eax
	movl	%edx, %esi
	movl	196(%esp), %edx
	subl	%eax, %ebx
	movl	%ebx, 56(%esp)
	sbbl	%edx, %esi
	movl	%esi, 60(%esp)
	movl	%ebx, %esi
	andl	$1, %esi
	movl	%esi, 136(%esp)
	xorl	%esi, %esi
	movl	%esi, 140(%esp)
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	xorl	%eax, %ecx
	movl	%ecx, %eax
	xorl	%edx, %ebx
	movl	168(%esp), %ecx
	subl	192(%esp), %eax
	movl	%ebx, %edx
	movl	172(%esp), %ebx
	sbbl	196(%esp), %edx
	addl	%eax, %ecx
	movl	184(%esp), %eax
	movl	%ecx, 88(%esp)
	adcl	%edx, %ebx
	movl	%edi, %edx
	movl	%ebx, 92(%esp)
	andl	$11, %edx
	movl	%edx, %ebx
	movl	188(%esp), %edx
	movl	%eax, %ecx
	andl	$1073741823, %ecx
	shrdl	$30, %edx, %eax
	movl	188(%esp), %edx
	movl	%edi, 168(%esp)
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
	movl	188(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, %esi
	movl	%eax, %edi
	movl	184(%esp), %eax
	movl	%esi, 128(%esp)
	sarl	$31, %edi
	movl	%edi, 132(%esp)
	subl	%esi, %eax
	sbbl	%edi, %edx
	movl	$-1227133513, %edi
	imull	$-1227133513, %edx, %ecx
	imull	$1840700269, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	movl	$500654080, %edi
	movl	%edi, 8(%esp)
	movl	%edx, 124(%esp)
	leal	216(%esp), %edx
	movl	%eax, 120(%esp)
	movl	$20, %eax
	movl	%edx, 16(%esp)
	movl	188(%esp), %edx
	movl	%eax, 12(%esp)
	movl	184(%esp), %eax
	addl	%ecx, 124(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
	movl	80(%esp), %esi
	addl	96(%esp), %esi
	movl	84(%esp), %edi
	adcl	100(%esp), %edi
	movl	184(%esp), %ecx
	movl	188(%esp), %ebx
	movl	%eax, 72(%esp)
	movl	$7, %eax
	movl	%edx, 76(%esp)
	mull	68(%esp)
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
	movl	156(%esp), %ecx
	leal	(%ecx,%ecx,2), %ecx
	addl	%eax, %esi
	movl	$3, %eax
	adcl	%edx, %edi
	mull	152(%esp)
	addl	%ecx, %edx
	addl	%eax, %esi
	movl	148(%esp), %ecx
	movl	$5, %eax
	adcl	%edx, %edi
	mull	144(%esp)
	leal	(%ecx,%ecx,4), %ecx
	addl	%ecx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	$-5, %eax
	addl	72(%esp), %esi
	adcl	76(%esp), %edi
	movl	%esi, %edx
	addl	216(%esp), %edx
	movl	%edi, %ecx
	adcl	220(%esp), %ecx
	movl	%edx, 96(%esp)
	movl	120(%esp), %edx
	addl	88(%esp), %edx
	movl	%ecx, 100(%esp)
	movl	124(%esp), %ecx
	adcl	92(%esp), %ecx
	movl	%edx, %esi
	addl	128(%esp), %esi
	movl	%eax, 8(%esp)
	movl	$-1, %eax
	movl	188(%esp), %edx
	movl	%eax, 12(%esp)
	movl	184(%esp), %eax
	movl	%ecx, %edi
	adcl	132(%esp), %edi
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divdi3
	movl	168(%esp), %ecx
	addl	%eax, %esi
	movl	184(%esp), %eax
	adcl	%edx, %edi
	movl	188(%esp), %edx
	andl	$3, %ecx
	movl	%ecx, %ebx
	movl	%eax, %ecx
	shrdl	$28, %edx, %eax
	movl	188(%esp), %edx
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
	movl	168(%esp), %eax
	subl	%edx, %ecx
	andl	$-4, %eax
	addl	%eax, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%esi, %ecx
	movl	192(%esp), %esi
	adcl	%edi, %ebx
	movl	196(%esp), %edi
	movl	%esi, %eax
	andl	$4095, %eax
	movl	%eax, 112(%esp)
	xorl	%eax, %eax
	movl	%eax, 116(%esp)
	movl	112(%esp), %eax
	addl	184(%esp), %eax
	movl	116(%esp), %edx
	adcl	188(%esp), %edx
	shrdl	$12, %edx, %eax
	sarl	$12, %edx
	addl	%eax, %ecx
	movl	56(%esp), %eax
	adcl	%edx, %ebx
	andl	$4095, %eax
	movl	%eax, 104(%esp)
	xorl	%eax, %eax
	movl	%eax, 108(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	subl	%esi, %eax
	movl	96(%esp), %esi
	sbbl	%edi, %edx
	movl	100(%esp), %edi
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	$7, %eax
	addl	%ecx, %esi
	adcl	%ebx, %edi
	imull	$7, 52(%esp), %ecx
	mull	64(%esp)
	addl	%ecx, %edx
	addl	%eax, %esi
	movl	$11, %eax
	adcl	%edx, %edi
	mull	176(%esp)
	imull	$11, 180(%esp), %ecx
	addl	%ecx, %edx
	addl	%eax, %esi
	movl	%esi, 168(%esp)
	adcl	%edx, %edi
	imull	$-1030792151, 160(%esp), %eax
	movl	%edi, 172(%esp)
	rorl	%eax
	cmpl	$85899345, %eax
	jbe	.L46
.L26:
	incl	160(%esp)
	movl	160(%esp), %eax
	cmpl	$800, %eax
	jne	.L15
	movl	164(%esp), %ebx
	movl	$.LC2, (%esp)
	movl	168(%esp), %eax
	movl	172(%esp), %edx
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
.L43:
	movl	$-1, %edx
	movl	$-3, %ebx
	movl	%edx, 164(%esp)
	movl	$-3, %esi
	movl	$-1, %edi
	jmp	.L20
.L46:
	movl	$.LC1, (%esp)
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	%eax, 28(%esp)
	movl	200(%esp), %eax
	movl	%edx, 32(%esp)
	movl	204(%esp), %edx
	movl	%eax, 20(%esp)
	movl	152(%esp), %eax
	movl	%edx, 24(%esp)
	movl	156(%esp), %edx
	movl	%eax, 12(%esp)
	movl	184(%esp), %eax
	movl	%edx, 16(%esp)
	movl	188(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
	jmp	.L26
.L44:
	movl	$1, %eax
	jmp	.L22
.L45:
	movl	$1, %eax
	jmp	.L24
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
