	.file	"division.c"
	.text
	.type	random64, @function
random64:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	state, %eax
	movl	state+4, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	shldl	$13, %ecx, %ebx
	sall	$13, %ecx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %esi
	movl	%ebx, %edi
	shrdl	$7, %edi, %esi
	shrl	$7, %edi
	xorl	%ecx, %esi
	xorl	%ebx, %edi
	movl	%esi, %eax
	movl	%edi, %edx
	shldl	$17, %eax, %edx
	sall	$17, %eax
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	%eax, state
	movl	%edx, state+4
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.size	random64, .-random64
	.type	any, @function
any:
	subl	$20, %esp
	movl	%ebx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	call	random64
	movl	%eax, %ebx
	call	random64
	movl	%ebx, %ecx
	andl	$63, %ecx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L11
	movl	%edx, %eax
	xorl	%edx, %edx
.L11:
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	random64
	andl	$15, %eax
	movl	%eax, %esi
	movl	$0, %edi
	xorl	$2, %eax
	orl	%edi, %eax
	je	.L4
	movl	$2, %eax
	cmpl	%esi, %eax
	movl	$0, %eax
	sbbl	%edi, %eax
	jc	.L5
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L6
	xorl	$1, %esi
	orl	%edi, %esi
	jne	.L3
	notl	(%esp)
	notl	4(%esp)
	jmp	.L3
.L5:
	xorl	$3, %esi
	orl	%edi, %esi
	jne	.L3
	movl	$0, (%esp)
	jmp	.L3
.L6:
	movl	(%esp), %eax
	movl	4(%esp), %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
.L3:
	movl	(%esp), %eax
	movl	4(%esp), %edx
	movl	8(%esp), %ebx
	movl	12(%esp), %esi
	movl	16(%esp), %edi
	addl	$20, %esp
	ret
.L4:
	movl	$-1, (%esp)
	jmp	.L3
	.size	any, .-any
	.globl	__divdi3
	.globl	__moddi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%20lld /7 %20lld %%7 %2lld /-1000 %lld\n"
	.globl	__udivdi3
	.globl	__umoddi3
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%llu = %llu * %llu + %llu\n"
.LC2:
	.string	"%d wrong, %016llx\n"
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
	subl	$192, %esp
	movl	$0, 96(%esp)
	movl	$0, 124(%esp)
	movl	$0, 144(%esp)
	movl	$0, 148(%esp)
	jmp	.L13
.L39:
	movl	$-1000, 8(%esp)
	movl	$-1, 12(%esp)
	movl	112(%esp), %ebx
	movl	116(%esp), %esi
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	call	__divdi3
	movl	%eax, 28(%esp)
	movl	%edx, 32(%esp)
	movl	%ebx, %eax
	movl	%esi, %edx
	movl	%esi, %ebx
	sarl	$31, %ebx
	movl	%ebx, %esi
	andl	$11, %esi
	movl	%eax, %ecx
	andl	$1073741823, %ecx
	shrdl	$30, %edx, %eax
	shrl	$30, %edx
	andl	$1073741823, %eax
	addl	%ecx, %eax
	movl	116(%esp), %edx
	shrl	$28, %edx
	addl	%edx, %eax
	leal	(%eax,%esi), %ecx
	movl	$613566757, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%ecx, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	andl	$-6, %ebx
	leal	(%ecx,%ebx), %eax
	cltd
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	112(%esp), %esi
	movl	116(%esp), %edi
	subl	%eax, %esi
	sbbl	%edx, %edi
	imull	$-1227133513, %edi, %ecx
	imull	$1840700269, %esi, %eax
	addl	%eax, %ecx
	movl	$-1227133513, %eax
	mull	%esi
	addl	%ecx, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	112(%esp), %eax
	movl	116(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	96(%esp)
	movl	96(%esp), %eax
	cmpl	$15, %eax
	je	.L31
.L13:
	movl	96(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	%edx, %ebx
	sarl	$31, %ebx
	movl	%ebx, %esi
	andl	$1, %esi
	movl	%eax, %ecx
	andl	$1073741823, %ecx
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	shrdl	$30, %edx, %eax
	shrl	$30, %edx
	andl	$1073741823, %eax
	addl	%ecx, %eax
	movl	116(%esp), %edx
	shrl	$28, %edx
	addl	%edx, %eax
	leal	(%eax,%esi), %ecx
	movl	$-1431655765, %eax
	mull	%ecx
	movl	%edx, %esi
	shrl	%esi
	andl	$-2, %edx
	leal	(%edx,%esi), %eax
	subl	%eax, %ecx
	andl	$-2, %ebx
	leal	(%ecx,%ebx), %eax
	cltd
	movl	112(%esp), %esi
	movl	116(%esp), %edi
	subl	%eax, %esi
	sbbl	%edx, %edi
	imull	$-1431655765, %edi, %ecx
	imull	$-1431655766, %esi, %eax
	addl	%eax, %ecx
	movl	$-1431655765, %eax
	mull	%esi
	addl	%ecx, %edx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	movl	$-1, 8(%esp)
	movl	$134217727, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 160(%esp)
	movl	%edx, 164(%esp)
	movl	$0, 168(%esp)
.L14:
	movl	168(%esp), %eax
	movl	edges.0(,%eax,8), %ebx
	movl	edges.0+4(,%eax,8), %esi
	imull	$31, 148(%esp), %ecx
	movl	$31, %eax
	mull	144(%esp)
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	addl	%ecx, 156(%esp)
	movl	%ebx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %edi
	movl	%edx, 128(%esp)
	movl	%ebx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	160(%esp), %edx
	movl	164(%esp), %ecx
	movl	%edx, (%esp)
	movl	%ecx, 4(%esp)
	call	__moddi3
	movl	%eax, 136(%esp)
	movl	%edx, 140(%esp)
	imull	$7, 128(%esp), %ecx
	movl	$7, %eax
	mull	%edi
	addl	%ecx, %edx
	addl	136(%esp), %eax
	adcl	140(%esp), %edx
	addl	152(%esp), %eax
	adcl	156(%esp), %edx
	movl	%eax, 144(%esp)
	movl	%edx, 148(%esp)
	imull	%edi, %esi
	movl	128(%esp), %ecx
	imull	%ebx, %ecx
	addl	%ecx, %esi
	movl	%ebx, %eax
	mull	%edi
	addl	%esi, %edx
	addl	136(%esp), %eax
	adcl	140(%esp), %edx
	xorl	160(%esp), %eax
	xorl	164(%esp), %edx
	orl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 124(%esp)
	incl	168(%esp)
	movl	168(%esp), %eax
	cmpl	$15, %eax
	jne	.L14
	jmp	.L39
.L31:
	movl	$0, 136(%esp)
	jmp	.L15
.L34:
	subl	176(%esp), %eax
	sbbl	180(%esp), %edx
	movl	$1, %esi
	movl	$0, %edi
	shldl	%esi, %edi
	sall	%cl, %esi
	testb	$32, %cl
	je	.L49
	movl	%esi, %edi
	xorl	%esi, %esi
.L49:
	orl	%esi, 152(%esp)
	orl	%edi, 156(%esp)
.L16:
	decl	%ecx
	cmpl	$-1, %ecx
	je	.L40
.L19:
	movl	%edx, %ebx
	shrl	$31, %ebx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	movl	%eax, 168(%esp)
	movl	%edx, 172(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L48
	movl	%edx, %eax
	xorl	%edx, %edx
.L48:
	movl	%eax, %edi
	andl	$1, %edi
	movl	%edi, 184(%esp)
	movl	$0, 188(%esp)
	movl	184(%esp), %eax
	movl	188(%esp), %edx
	orl	168(%esp), %eax
	orl	172(%esp), %edx
	testl	%ebx, %ebx
	jne	.L34
	movl	176(%esp), %esi
	cmpl	%esi, %eax
	movl	%edx, %edi
	sbbl	180(%esp), %edi
	jc	.L16
	jmp	.L34
.L40:
	movl	128(%esp), %ecx
	movl	132(%esp), %ebx
	xorl	152(%esp), %ecx
	xorl	156(%esp), %ebx
	orl	%ebx, %ecx
	setne	%cl
	movl	112(%esp), %ebx
	movl	116(%esp), %esi
	xorl	%eax, %ebx
	xorl	%edx, %esi
	movl	%ebx, %eax
	orl	%esi, %eax
	setne	%al
	orb	%al, %cl
	movzbl	%cl, %ecx
	movl	124(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 152(%esp)
	movl	176(%esp), %eax
	movl	180(%esp), %edx
	movl	%eax, %ebx
	movl	%edx, %ecx
	notl	%edx
	notl	%eax
	orl	%eax, %edx
	je	.L41
.L20:
	movl	%ebx, 8(%esp)
	movl	%ecx, %esi
	movl	%ecx, 12(%esp)
	movl	160(%esp), %edx
	movl	164(%esp), %ecx
	movl	%edx, (%esp)
	movl	%ecx, 4(%esp)
	call	__moddi3
	movl	%eax, 168(%esp)
	movl	%edx, 172(%esp)
	movl	%ebx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	160(%esp), %edx
	movl	164(%esp), %ecx
	movl	%edx, (%esp)
	movl	%ecx, 4(%esp)
	call	__divdi3
	movl	%eax, %ecx
	movl	%edx, %eax
	movl	%ecx, %edi
	movl	%ecx, 120(%esp)
	movl	%edx, 52(%esp)
	imull	%ecx, %esi
	imull	%ebx, %eax
	leal	(%esi,%eax), %ecx
	movl	%ebx, %eax
	mull	%edi
	addl	%ecx, %edx
	movl	168(%esp), %ebx
	movl	172(%esp), %esi
	addl	%ebx, %eax
	adcl	%esi, %edx
	xorl	160(%esp), %eax
	xorl	164(%esp), %edx
	orl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	movl	152(%esp), %ecx
	addl	%eax, %ecx
	movl	$0, %eax
	orl	168(%esp), %esi
	je	.L21
	movl	164(%esp), %edx
	xorl	172(%esp), %edx
	movl	%edx, %eax
	shrl	$31, %eax
.L21:
	addl	%ecx, %eax
	movl	%eax, 124(%esp)
	movl	144(%esp), %ebx
	movl	148(%esp), %esi
	imull	$31, %esi, %ecx
	movl	$31, %edi
	movl	%edi, %eax
	mull	%ebx
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	addl	%ecx, 156(%esp)
	movl	$0, %eax
	movl	160(%esp), %esi
	movl	164(%esp), %edi
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L42
.L22:
	addl	%eax, %ecx
	movl	$-1431655765, %ebx
	movl	%ecx, %eax
	mull	%ebx
	movl	%edx, %eax
	shrl	%eax
	andl	$-2, %edx
	addl	%eax, %edx
	subl	%edx, %ecx
	movl	$0, %edi
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	subl	%ecx, %eax
	sbbl	%edi, %edx
	imull	$-1431655765, %edx, %ecx
	imull	$-1431655766, %eax, %edx
	addl	%edx, %ecx
	mull	%ebx
	addl	%ecx, %edx
	addl	152(%esp), %eax
	adcl	156(%esp), %edx
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	movl	$0, %eax
	movl	160(%esp), %esi
	movl	164(%esp), %edi
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L43
.L24:
	addl	%eax, %ecx
	movl	$-858993459, %eax
	mull	%ecx
	movl	%edx, %ebx
	shrl	$2, %ebx
	andl	$-4, %edx
	leal	(%edx,%ebx), %eax
	subl	%eax, %ecx
	movl	$0, %ebx
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	%eax, %ebx
	imull	$-858993459, %edx, %ecx
	imull	$-858993460, %eax, %edx
	addl	%edx, %ecx
	movl	$-858993459, %eax
	mull	%ebx
	addl	%ecx, %edx
	shrdl	$1, %edx, %eax
	shrl	%edx
	addl	152(%esp), %eax
	adcl	156(%esp), %edx
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	movl	$0, %eax
	movl	160(%esp), %esi
	movl	164(%esp), %edi
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L44
.L26:
	addl	%eax, %ecx
	movl	$-858993459, %eax
	mull	%ecx
	movl	%edx, %ebx
	shrl	$2, %ebx
	andl	$-4, %edx
	leal	(%edx,%ebx), %eax
	subl	%eax, %ecx
	movl	$0, %ebx
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	%eax, %ebx
	imull	$-858993459, %edx, %ecx
	imull	$-858993460, %eax, %edx
	addl	%edx, %ecx
	movl	$-858993459, %eax
	mull	%ebx
	addl	%ecx, %edx
	shrdl	$1, %edx, %eax
	shrl	%edx
	imull	$10, %edx, %ecx
	movl	$10, %edi
	mull	%edi
	addl	%ecx, %edx
	movl	160(%esp), %esi
	movl	164(%esp), %edi
	subl	%eax, %esi
	sbbl	%edx, %edi
	movl	%esi, %ecx
	movl	%edi, %esi
	movl	%ecx, %ebx
	addl	152(%esp), %ebx
	adcl	156(%esp), %esi
	movl	$1000000007, 8(%esp)
	movl	$0, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, %ebx
	movl	%edx, %esi
	movl	$1000000007, 8(%esp)
	movl	$0, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	movl	$0, %eax
	movl	160(%esp), %esi
	movl	164(%esp), %edi
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L45
.L28:
	addl	%eax, %ecx
	movl	$-1431655765, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	%eax
	andl	$-2, %edx
	addl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	$7, %esi
	mull	%esi
	addl	152(%esp), %eax
	adcl	156(%esp), %edx
	movl	%eax, %ebx
	movl	%edx, %esi
	movl	$1, 8(%esp)
	movl	$1, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	$65521, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, %ebx
	movl	%edx, %esi
	imull	$3, 132(%esp), %ecx
	movl	$3, %eax
	mull	128(%esp)
	addl	%ecx, %edx
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, %ebx
	movl	%edx, %esi
	imull	$5, 116(%esp), %ecx
	movl	$5, %eax
	mull	112(%esp)
	addl	%ecx, %edx
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, %ebx
	movl	%edx, %esi
	movl	$500654080, 8(%esp)
	movl	$20, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, %ebx
	movl	%edx, %esi
	movl	$500654080, 8(%esp)
	movl	$20, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, 64(%esp)
	movl	%edx, 68(%esp)
	movl	160(%esp), %esi
	movl	164(%esp), %edi
	movl	%edi, %eax
	shrl	$31, %eax
	movl	$0, %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	shrdl	$1, %ebx, %ecx
	sarl	%ebx
	movl	%ecx, 96(%esp)
	movl	%ebx, 100(%esp)
	movl	%esi, %ecx
	movl	%edi, %esi
	sarl	$31, %esi
	movl	%esi, 144(%esp)
	movl	%esi, %eax
	cltd
	movl	%ecx, %esi
	xorl	%eax, %esi
	subl	%eax, %esi
	movl	%esi, %ecx
	andl	$1, %ecx
	movl	%ecx, 104(%esp)
	movl	$0, 108(%esp)
	movl	104(%esp), %ecx
	movl	108(%esp), %ebx
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %eax
	movl	%ebx, %edx
	subl	152(%esp), %eax
	sbbl	156(%esp), %edx
	movl	96(%esp), %ecx
	movl	100(%esp), %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	%ecx, 56(%esp)
	movl	%ebx, 60(%esp)
	movl	144(%esp), %ebx
	andl	$11, %ebx
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, %ecx
	andl	$1073741823, %ecx
	shrdl	$30, %edx, %eax
	shrl	$30, %edx
	andl	$1073741823, %eax
	addl	%ecx, %eax
	movl	164(%esp), %ecx
	shrl	$28, %ecx
	addl	%eax, %ecx
	addl	%ebx, %ecx
	movl	$613566757, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$2, %eax
	leal	0(,%eax,8), %edx
	subl	%eax, %edx
	subl	%edx, %ecx
	movl	144(%esp), %edx
	andl	$-6, %edx
	addl	%edx, %ecx
	movl	%ecx, 96(%esp)
	movl	%ecx, %edx
	sarl	$31, %edx
	movl	%edx, 100(%esp)
	movl	160(%esp), %edx
	movl	164(%esp), %ecx
	subl	96(%esp), %edx
	sbbl	100(%esp), %ecx
	movl	%edx, %eax
	movl	%ecx, %edx
	imull	$-1227133513, %ecx, %ecx
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	imull	$1840700269, 88(%esp), %edx
	addl	%edx, %ecx
	movl	$-1227133513, %ebx
	movl	88(%esp), %eax
	mull	%ebx
	addl	%ecx, %edx
	addl	56(%esp), %eax
	adcl	60(%esp), %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	addl	96(%esp), %ecx
	adcl	100(%esp), %ebx
	movl	%ecx, 96(%esp)
	movl	%ebx, 100(%esp)
	movl	$-5, 8(%esp)
	movl	$-1, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	addl	96(%esp), %eax
	adcl	100(%esp), %edx
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	movl	144(%esp), %ebx
	andl	$3, %ebx
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, %ecx
	andl	$268435455, %ecx
	shrdl	$28, %edx, %eax
	shrl	$28, %edx
	andl	$268435455, %eax
	addl	%ecx, %eax
	movl	164(%esp), %ecx
	shrl	$24, %ecx
	addl	%eax, %ecx
	addl	%ebx, %ecx
	movl	$-858993459, %eax
	mull	%ecx
	movl	%edx, %ebx
	shrl	$2, %ebx
	andl	$-4, %edx
	leal	(%edx,%ebx), %eax
	subl	%eax, %ecx
	movl	144(%esp), %ebx
	andl	$-4, %ebx
	movl	%ebx, %eax
	addl	%ecx, %eax
	cltd
	movl	96(%esp), %ecx
	movl	100(%esp), %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	152(%esp), %edx
	andl	$4095, %edx
	movl	%edx, 80(%esp)
	movl	$0, 84(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	addl	160(%esp), %eax
	adcl	164(%esp), %edx
	shrdl	$12, %edx, %eax
	sarl	$12, %edx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	andl	$4095, %esi
	movl	%esi, 72(%esp)
	movl	$0, 76(%esp)
	movl	72(%esp), %esi
	movl	76(%esp), %edi
	xorl	152(%esp), %esi
	xorl	156(%esp), %edi
	movl	%esi, %eax
	movl	%edi, %edx
	subl	152(%esp), %eax
	sbbl	156(%esp), %edx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	addl	64(%esp), %ecx
	adcl	68(%esp), %ebx
	imull	$7, 52(%esp), %esi
	movl	$7, %eax
	mull	120(%esp)
	addl	%esi, %edx
	movl	%ebx, %esi
	movl	%ecx, %ebx
	addl	%eax, %ebx
	adcl	%edx, %esi
	imull	$11, 172(%esp), %ecx
	movl	$11, %eax
	mull	168(%esp)
	addl	%ecx, %edx
	addl	%ebx, %eax
	adcl	%esi, %edx
	movl	%eax, 144(%esp)
	movl	%edx, 148(%esp)
	movl	$1374389535, %edx
	movl	136(%esp), %eax
	imull	%edx
	sarl	$4, %edx
	movl	136(%esp), %esi
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	cmpl	%eax, %esi
	je	.L46
.L30:
	incl	136(%esp)
	movl	136(%esp), %eax
	cmpl	$800, %eax
	je	.L47
.L15:
	call	any
	movl	%eax, 160(%esp)
	movl	%edx, 164(%esp)
	call	any
	movl	%eax, %ebx
	movl	$1, %ecx
	movl	$0, %eax
	cmpl	%ecx, %ebx
	movl	%edx, %esi
	sbbl	%eax, %esi
	cmovnc	%ebx, %ecx
	movl	%ecx, 176(%esp)
	cmovnc	%edx, %eax
	movl	%eax, 180(%esp)
	movl	176(%esp), %ebx
	movl	180(%esp), %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	%eax, 128(%esp)
	movl	%edx, 132(%esp)
	movl	%ebx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	movl	$0, 152(%esp)
	movl	$0, 156(%esp)
	movl	$63, %ecx
	movl	$0, %eax
	movl	$0, %edx
	jmp	.L19
.L41:
	movl	$-3, %ebx
	movl	$-1, %ecx
	jmp	.L20
.L42:
	movl	$1, %eax
	jmp	.L22
.L43:
	movl	$1, %eax
	jmp	.L24
.L44:
	movl	$1, %eax
	jmp	.L26
.L45:
	movl	$1, %eax
	jmp	.L28
.L46:
	movl	112(%esp), %eax
	movl	116(%esp), %edx
	movl	%eax, 28(%esp)
	movl	%edx, 32(%esp)
	movl	176(%esp), %eax
	movl	180(%esp), %edx
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L30
.L47:
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	124(%esp), %esi
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	%esi, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
