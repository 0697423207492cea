	.file	"division.c"
	.text
	.data
	.align 8
	.type	state, @object
	.size	state, 8
state:
	.long	-876643772
	.long	20529293
	.text
	.type	random64, @function
random64:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	state, %eax
	movl	state+4, %edx
	shldl	$13, %eax, %edx
	sall	$13, %eax
	movl	state, %ecx
	movl	state+4, %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, state
	movl	%edx, state+4
	movl	state, %eax
	movl	state+4, %edx
	shrdl	$7, %edx, %eax
	shrl	$7, %edx
	movl	state, %ecx
	movl	state+4, %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, state
	movl	%edx, state+4
	movl	state, %eax
	movl	state+4, %edx
	shldl	$17, %eax, %edx
	sall	$17, %eax
	movl	state, %ecx
	movl	state+4, %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, state
	movl	%edx, state+4
	movl	state, %eax
	movl	state+4, %edx
	popl	%ebx
	popl	%ebp
	ret
	.size	random64, .-random64
	.type	any, @function
any:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	subl	$24, %esp
	call	random64
	andl	$63, %eax
	movl	%eax, -12(%ebp)
	call	random64
	movl	-12(%ebp), %ecx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L10
	movl	%edx, %eax
	xorl	%edx, %edx
.L10:
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	call	random64
	andl	$15, %eax
	movl	%eax, %esi
	movl	$0, %edi
	movl	%esi, %eax
	movl	%edi, %edx
	xorl	$3, %eax
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L4
	movl	$3, %edx
	movl	$0, %eax
	cmpl	%esi, %edx
	sbbl	%edi, %eax
	jc	.L5
	movl	%esi, %eax
	movl	%edi, %edx
	xorl	$2, %eax
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L6
	movl	$2, %edx
	movl	$0, %eax
	cmpl	%esi, %edx
	sbbl	%edi, %eax
	jc	.L5
	movl	%esi, %eax
	movl	%edi, %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L7
	movl	%esi, %eax
	movl	%edi, %edx
	xorl	$1, %eax
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L8
	jmp	.L5
.L7:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	jmp	.L9
.L8:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%eax, %edi
	notl	%edi
	movl	%edi, -32(%ebp)
	movl	%edx, %eax
	notl	%eax
	movl	%eax, -28(%ebp)
	jmp	.L9
.L6:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	$-1, %eax
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	jmp	.L9
.L4:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	$0, -32(%ebp)
	movl	%edx, -28(%ebp)
	jmp	.L9
.L5:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
.L9:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	addl	$24, %esp
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	any, .-any
	.type	long_division, @function
long_division:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	subl	$56, %esp
	movl	8(%ebp), %eax
	movl	%eax, -48(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -44(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -56(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -52(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -24(%ebp)
	movl	$0, -20(%ebp)
	movl	$63, -28(%ebp)
	jmp	.L12
.L15:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	shrl	$31, %eax
	movl	%eax, -32(%ebp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	movl	%eax, %esi
	movl	%edx, %edi
	movl	-28(%ebp), %ecx
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L18
	movl	%edx, %eax
	xorl	%edx, %edx
.L18:
	andl	$1, %eax
	movl	%eax, -64(%ebp)
	movl	$0, -60(%ebp)
	movl	%esi, %eax
	movl	%edi, %edx
	orl	-64(%ebp), %eax
	orl	-60(%ebp), %edx
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	cmpl	$0, -32(%ebp)
	jne	.L13
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	cmpl	-56(%ebp), %eax
	movl	%edx, %eax
	sbbl	-52(%ebp), %eax
	jc	.L14
.L13:
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	subl	%eax, -24(%ebp)
	sbbl	%edx, -20(%ebp)
	movl	-28(%ebp), %ecx
	movl	$1, %eax
	movl	$0, %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L17
	movl	%eax, %edx
	xorl	%eax, %eax
.L17:
	orl	%eax, -16(%ebp)
	orl	%edx, -12(%ebp)
.L14:
	decl	-28(%ebp)
.L12:
	cmpl	$0, -28(%ebp)
	jns	.L15
	movl	24(%ebp), %ecx
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	addl	$56, %esp
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	long_division, .-long_division
	.globl	__udivdi3
	.globl	__umoddi3
	.globl	__divdi3
	.globl	__moddi3
	.type	by_constants, @function
by_constants:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$92, %esp
	movl	8(%ebp), %eax
	movl	%eax, -48(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -44(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -56(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -52(%ebp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	$3, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	%eax, %esi
	movl	%edx, %edi
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	$3, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	imull	$7, %edx, %ebx
	imull	$0, %eax, %ecx
	addl	%ecx, %ebx
	movl	$7, %ecx
	mull	%ecx
	leal	(%ebx,%edx), %ecx
	movl	%ecx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	$10, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	$10, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	$1000000007, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	$1000000007, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	$1, 8(%esp)
	movl	$1, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	$65521, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	%edx, %ecx
	shrl	$31, %ecx
	movl	$0, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	shrdl	$1, %edx, %eax
	sarl	%edx
	movl	%eax, %esi
	movl	%edx, %edi
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	andl	$1, %eax
	movl	%eax, -64(%ebp)
	movl	$0, -60(%ebp)
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	$7, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	$7, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	$-5, 8(%esp)
	movl	$-1, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	$5, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-56(%ebp), %ecx
	movl	-52(%ebp), %ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	cltd
	andl	$4095, %eax
	movl	%eax, -72(%ebp)
	movl	$0, -68(%ebp)
	movl	-72(%ebp), %eax
	movl	-68(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	shrdl	$12, %edx, %eax
	sarl	$12, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	andl	$4095, %eax
	movl	%eax, -80(%ebp)
	movl	$0, -76(%ebp)
	movl	-80(%ebp), %eax
	movl	-76(%ebp), %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	addl	%eax, -32(%ebp)
	adcl	%edx, -28(%ebp)
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	$500654080, 8(%esp)
	movl	$20, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %esi
	movl	%edx, %edi
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	$500654080, 8(%esp)
	movl	$20, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	addl	%esi, %eax
	adcl	%edi, %edx
	addl	%eax, -32(%ebp)
	adcl	%edx, -28(%ebp)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	by_constants, .-by_constants
	.section	.rodata
	.align 4
.LC0:
	.string	"%20lld /7 %20lld %%7 %2lld /-1000 %lld\n"
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
	subl	$176, %esp
	movl	$0, 168(%esp)
	movl	$0, 172(%esp)
	movl	$0, 164(%esp)
	movl	$0, 160(%esp)
	jmp	.L22
.L25:
	movl	$0, 156(%esp)
	jmp	.L23
.L24:
	movl	160(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	$3, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	movl	$-1, 8(%esp)
	movl	$134217727, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 80(%esp)
	movl	%edx, 84(%esp)
	movl	156(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	movl	172(%esp), %eax
	imull	$31, %eax, %edx
	movl	168(%esp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %ecx
	movl	$31, %ebx
	movl	%ebx, %eax
	mull	168(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	leal	(%ecx,%edi), %eax
	movl	%eax, %edi
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	imull	$7, %edx, %ebx
	imull	$0, %eax, %ecx
	addl	%ebx, %ecx
	movl	$7, %ebx
	mull	%ebx
	addl	%edx, %ecx
	movl	%ecx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, 168(%esp)
	movl	%edx, 172(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%esi, %edi
	movl	%edi, 56(%esp)
	mull	%ecx
	movl	%eax, %esi
	movl	%edx, %edi
	movl	56(%esp), %eax
	addl	%edi, %eax
	movl	%eax, %edi
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	80(%esp), %ecx
	movl	84(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	orl	%edx, %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 164(%esp)
	incl	156(%esp)
.L23:
	cmpl	$14, 156(%esp)
	jle	.L24
	movl	160(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	$-1000, 8(%esp)
	movl	$-1, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %esi
	movl	%edx, %edi
	movl	160(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	$7, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	160(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	$7, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	160(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	%esi, 28(%esp)
	movl	%edi, 32(%esp)
	movl	56(%esp), %esi
	movl	60(%esp), %edi
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	160(%esp)
.L22:
	cmpl	$14, 160(%esp)
	jle	.L25
	movl	$0, 152(%esp)
	jmp	.L26
.L35:
	call	any
	movl	%eax, 128(%esp)
	movl	%edx, 132(%esp)
	call	any
	movl	%eax, 144(%esp)
	movl	%edx, 148(%esp)
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L27
	movl	$1, 144(%esp)
	movl	$0, 148(%esp)
.L27:
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	144(%esp), %ecx
	movl	148(%esp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	leal	64(%esp), %eax
	movl	%eax, 16(%esp)
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	long_division
	xorl	120(%esp), %eax
	xorl	124(%esp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L28
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	xorl	112(%esp), %eax
	xorl	116(%esp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L29
.L28:
	movl	$1, %eax
	jmp	.L30
.L29:
	movl	$0, %eax
.L30:
	addl	%eax, 164(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	%eax, 136(%esp)
	movl	%edx, 140(%esp)
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	notl	%eax
	notl	%edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L31
	movl	$-3, 136(%esp)
	movl	$-1, 140(%esp)
.L31:
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	movl	96(%esp), %ecx
	movl	100(%esp), %ebx
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	88(%esp), %ecx
	movl	92(%esp), %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	104(%esp), %ecx
	movl	108(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	orl	%edx, %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 164(%esp)
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L32
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	xorl	104(%esp), %eax
	xorl	108(%esp), %edx
	testl	%edx, %edx
	jns	.L32
	movl	$1, %eax
	jmp	.L33
.L32:
	movl	$0, %eax
.L33:
	addl	%eax, 164(%esp)
	movl	172(%esp), %eax
	imull	$31, %eax, %edx
	movl	168(%esp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %esi
	movl	$31, %ebx
	movl	%ebx, %eax
	mull	168(%esp)
	movl	%eax, %ecx
	movl	%edx, %ebx
	leal	(%esi,%ebx), %eax
	movl	%eax, %ebx
	movl	124(%esp), %eax
	imull	$3, %eax, %edx
	movl	120(%esp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %esi
	movl	$3, %eax
	mull	120(%esp)
	addl	%edx, %esi
	movl	%esi, %edx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	%ecx, 56(%esp)
	movl	%ebx, 60(%esp)
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	imull	$7, %edx, %ebx
	imull	$0, %eax, %ecx
	leal	(%ebx,%ecx), %esi
	movl	$7, %ecx
	mull	%ecx
	movl	%eax, %ecx
	movl	%edx, %ebx
	leal	(%esi,%ebx), %eax
	movl	%eax, %ebx
	movl	116(%esp), %eax
	imull	$5, %eax, %edx
	movl	112(%esp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %esi
	movl	$5, %eax
	mull	112(%esp)
	addl	%edx, %esi
	movl	%esi, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	56(%esp), %ecx
	movl	60(%esp), %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	imull	$11, %edx, %edi
	imull	$0, %eax, %esi
	addl	%edi, %esi
	movl	$11, %edi
	mull	%edi
	addl	%edx, %esi
	movl	%esi, %edx
	movl	%ecx, %esi
	movl	%ebx, %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	by_constants
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, 168(%esp)
	movl	%edx, 172(%esp)
	movl	152(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	addl	%eax, %eax
	movl	%ecx, %edx
	subl	%eax, %edx
	testl	%edx, %edx
	jne	.L34
	movl	112(%esp), %eax
	movl	116(%esp), %edx
	movl	%eax, 28(%esp)
	movl	%edx, 32(%esp)
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L34:
	incl	152(%esp)
.L26:
	cmpl	$799, 152(%esp)
	jle	.L35
	movl	168(%esp), %eax
	movl	172(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	164(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	164(%esp), %eax
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
