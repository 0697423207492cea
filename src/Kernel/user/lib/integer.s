	.file	"integer.c"
	.text
	.p2align 4
	.globl	__udivmoddi4
	.type	__udivmoddi4, @function
__udivmoddi4:
	subl	$44, %esp
	movl	%ebx, 28(%esp)
	movl	48(%esp), %eax
	movl	%esi, 32(%esp)
	movl	52(%esp), %edx
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	movl	%eax, (%esp)
	movl	56(%esp), %eax
	movl	%edx, 4(%esp)
	movl	60(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%edx, %eax
	xorl	%edx, %edx
	orl	%eax, %edx
	je	.L17
	movl	4(%esp), %edi
	bsrl	%eax, %ecx
	movl	(%esp), %esi
	xorl	$31, %ecx
	movl	12(%esp), %ebp
	movl	%edi, %edx
	shrl	%edx
	movl	%esi, %eax
	movl	%edx, 20(%esp)
	shrdl	$1, %edi, %eax
	movl	%edi, %edx
	movl	8(%esp), %edi
	shrl	%edx
	movl	%ebp, %esi
	movl	%eax, 16(%esp)
	movl	16(%esp), %eax
	shldl	%edi, %esi
	movl	%edi, %ebx
	sall	%cl, %ebx
	testb	$32, %cl
	cmovne	%ebx, %esi
	xorl	%ebx, %ebx
#APP
# 13 "integer.c" 1
	divl %esi
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebx, %eax
	shrdl	$31, %edx, %eax
	shrl	$31, %edx
	movl	%eax, %ecx
	movl	%edx, %eax
	movl	%edx, %ebx
	orl	%ecx, %eax
	je	.L4
	addl	$-1, %ecx
	movl	%edi, %eax
	adcl	$-1, %ebx
	imull	%ebx, %eax
	imull	%ecx, %ebp
	addl	%eax, %ebp
	movl	%edi, %eax
	mull	%ecx
	addl	%ebp, %edx
	subl	%eax, (%esp)
	sbbl	%edx, 4(%esp)
.L4:
	movl	8(%esp), %eax
	movl	12(%esp), %edx
	movl	4(%esp), %edi
	cmpl	%eax, (%esp)
	sbbl	%edx, %edi
	jc	.L5
	addl	$1, %ecx
	adcl	$0, %ebx
	subl	%eax, (%esp)
	sbbl	%edx, 4(%esp)
.L5:
	movl	64(%esp), %eax
	testl	%eax, %eax
	je	.L1
	movl	64(%esp), %eax
	movl	(%esp), %esi
	movl	4(%esp), %edi
	movl	%esi, (%eax)
	movl	%edi, 4(%eax)
.L1:
	movl	%ebx, %edx
	movl	32(%esp), %esi
	movl	%ecx, %eax
	movl	28(%esp), %ebx
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L17:
	movl	64(%esp), %ebp
	movl	8(%esp), %edi
	movl	4(%esp), %eax
	movl	8(%esp), %esi
#APP
# 13 "integer.c" 1
	divl %edi
# 0 "" 2
#NO_APP
	movl	%eax, %edi
	movl	(%esp), %eax
#APP
# 13 "integer.c" 1
	divl %esi
# 0 "" 2
#NO_APP
	testl	%ebp, %ebp
	je	.L3
	movl	64(%esp), %esi
	movl	%edx, (%esi)
	movl	$0, 4(%esi)
.L3:
	movl	%edi, %ebx
	movl	%eax, %ecx
	jmp	.L1
	.size	__udivmoddi4, .-__udivmoddi4
	.p2align 4
	.globl	__udivdi3
	.type	__udivdi3, @function
__udivdi3:
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	movl	44(%esp), %edx
	movl	40(%esp), %eax
	movl	%edx, 12(%esp)
	movl	36(%esp), %edx
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__udivmoddi4
	addl	$28, %esp
	ret
	.size	__udivdi3, .-__udivdi3
	.p2align 4
	.globl	__umoddi3
	.type	__umoddi3, @function
__umoddi3:
	subl	$44, %esp
	leal	32(%esp), %eax
	movl	60(%esp), %edx
	movl	%eax, 16(%esp)
	movl	56(%esp), %eax
	movl	%edx, 12(%esp)
	movl	52(%esp), %edx
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__udivmoddi4
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	addl	$44, %esp
	ret
	.size	__umoddi3, .-__umoddi3
	.p2align 4
	.globl	__divmoddi4
	.type	__divmoddi4, @function
__divmoddi4:
	subl	$76, %esp
	movl	%edi, 68(%esp)
	movl	92(%esp), %edi
	movl	%esi, 64(%esp)
	movl	88(%esp), %esi
	movl	%ebx, 60(%esp)
	movl	80(%esp), %ecx
	movl	%ebp, 72(%esp)
	movl	84(%esp), %ebx
	testl	%edi, %edi
	movl	%edi, %edx
	movl	%esi, %eax
	jns	.L23
	negl	%eax
	adcl	$0, %edx
	negl	%edx
.L23:
	movl	%eax, 8(%esp)
	leal	48(%esp), %ebp
	testl	%ebx, %ebx
	movl	%ebp, 16(%esp)
	movl	%edx, 12(%esp)
	js	.L31
	movl	%ebx, 4(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 36(%esp)
	movl	%ecx, 32(%esp)
	call	__udivmoddi4
	movl	36(%esp), %ebx
	movl	%eax, 24(%esp)
	movl	96(%esp), %eax
	movl	%edx, 28(%esp)
	testl	%eax, %eax
	je	.L26
	movl	48(%esp), %eax
	movl	52(%esp), %edx
.L28:
	movl	96(%esp), %ebp
	movl	%eax, 0(%ebp)
	movl	%edx, 4(%ebp)
.L26:
	xorl	%ebx, %edi
	jns	.L29
	negl	24(%esp)
	adcl	$0, 28(%esp)
	negl	28(%esp)
.L29:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	60(%esp), %ebx
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	movl	%ebx, 36(%esp)
	movl	%ecx, %eax
	movl	%ebx, %edx
	movl	%ecx, 32(%esp)
	negl	%eax
	movl	%eax, (%esp)
	adcl	$0, %edx
	negl	%edx
	movl	%edx, 4(%esp)
	call	__udivmoddi4
	movl	36(%esp), %ebx
	movl	%edx, 28(%esp)
	movl	96(%esp), %edx
	movl	%eax, 24(%esp)
	testl	%edx, %edx
	je	.L26
	movl	48(%esp), %eax
	movl	52(%esp), %edx
	negl	%eax
	adcl	$0, %edx
	negl	%edx
	jmp	.L28
	.size	__divmoddi4, .-__divmoddi4
	.p2align 4
	.globl	__divdi3
	.type	__divdi3, @function
__divdi3:
	subl	$68, %esp
	movl	%esi, 56(%esp)
	movl	84(%esp), %edx
	movl	%edi, 60(%esp)
	movl	80(%esp), %eax
	movl	%ebx, 52(%esp)
	movl	72(%esp), %esi
	movl	%ebp, 64(%esp)
	movl	76(%esp), %edi
	movl	%edx, 28(%esp)
	testl	%edx, %edx
	movl	%eax, 24(%esp)
	jns	.L33
	negl	%eax
	adcl	$0, %edx
	negl	%edx
.L33:
	testl	%edi, %edi
	movl	%esi, %ecx
	movl	%edi, %ebx
	jns	.L34
	negl	%ecx
	adcl	$0, %ebx
	negl	%ebx
.L34:
	movl	%eax, 8(%esp)
	leal	40(%esp), %ebp
	movl	%ebp, 16(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__udivmoddi4
	xorl	28(%esp), %edi
	jns	.L35
	negl	%eax
	adcl	$0, %edx
	negl	%edx
.L35:
	movl	52(%esp), %ebx
	movl	56(%esp), %esi
	movl	60(%esp), %edi
	movl	64(%esp), %ebp
	addl	$68, %esp
	ret
	.size	__divdi3, .-__divdi3
	.p2align 4
	.globl	__moddi3
	.type	__moddi3, @function
__moddi3:
	subl	$52, %esp
	movl	%ebx, 40(%esp)
	movl	68(%esp), %eax
	movl	%esi, 44(%esp)
	movl	64(%esp), %ecx
	movl	%edi, 48(%esp)
	movl	60(%esp), %esi
	movl	56(%esp), %edi
	testl	%eax, %eax
	movl	%eax, %ebx
	jns	.L38
	negl	%ecx
	adcl	$0, %ebx
	negl	%ebx
.L38:
	movl	%esi, %edx
	testl	%esi, %esi
	movl	%ecx, 8(%esp)
	leal	32(%esp), %esi
	movl	%edi, %eax
	movl	%esi, 16(%esp)
	movl	%ebx, 12(%esp)
	js	.L42
	movl	%edi, (%esp)
	movl	%edx, 4(%esp)
	call	__udivmoddi4
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	movl	40(%esp), %ebx
	movl	44(%esp), %esi
	movl	48(%esp), %edi
	addl	$52, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L42:
	negl	%eax
	movl	%eax, (%esp)
	adcl	$0, %edx
	negl	%edx
	movl	%edx, 4(%esp)
	call	__udivmoddi4
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	movl	40(%esp), %ebx
	movl	44(%esp), %esi
	negl	%eax
	movl	48(%esp), %edi
	adcl	$0, %edx
	addl	$52, %esp
	negl	%edx
	ret
	.size	__moddi3, .-__moddi3
	.p2align 4
	.globl	__muldi3
	.type	__muldi3, @function
__muldi3:
	pushl	%ebx
	movl	8(%esp), %eax
	movl	16(%esp), %edx
	movl	12(%esp), %ecx
	movl	20(%esp), %ebx
	imull	%edx, %ecx
	imull	%eax, %ebx
	mull	%edx
	addl	%ebx, %ecx
	popl	%ebx
	addl	%ecx, %edx
	ret
	.size	__muldi3, .-__muldi3
	.p2align 4
	.globl	__negdi2
	.type	__negdi2, @function
__negdi2:
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	negl	%eax
	adcl	$0, %edx
	negl	%edx
	ret
	.size	__negdi2, .-__negdi2
	.p2align 4
	.globl	__ashldi3
	.type	__ashldi3, @function
__ashldi3:
	movl	12(%esp), %ecx
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L47
	movl	%eax, %edx
	xorl	%eax, %eax
.L47:
	ret
	.size	__ashldi3, .-__ashldi3
	.p2align 4
	.globl	__ashrdi3
	.type	__ashrdi3, @function
__ashrdi3:
	movl	12(%esp), %ecx
	movl	8(%esp), %edx
	movl	4(%esp), %eax
	shrdl	%edx, %eax
	sarl	%cl, %edx
	testb	$32, %cl
	je	.L49
	movl	%edx, %eax
	sarl	$31, %edx
.L49:
	ret
	.size	__ashrdi3, .-__ashrdi3
	.p2align 4
	.globl	__lshrdi3
	.type	__lshrdi3, @function
__lshrdi3:
	movl	12(%esp), %ecx
	movl	8(%esp), %edx
	movl	4(%esp), %eax
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L51
	movl	%edx, %eax
	xorl	%edx, %edx
.L51:
	ret
	.size	__lshrdi3, .-__lshrdi3
	.p2align 4
	.globl	__cmpdi2
	.type	__cmpdi2, @function
__cmpdi2:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	16(%esp), %ecx
	movl	%esi, 4(%esp)
	movl	20(%esp), %ebx
	movl	%edi, 8(%esp)
	movl	24(%esp), %esi
	movl	28(%esp), %edi
	movl	%ebx, %eax
	cmpl	%esi, %ecx
	sbbl	%edi, %eax
	jl	.L56
	xorl	%edi, %ebx
	xorl	%esi, %ecx
	movl	8(%esp), %edi
	movl	%ebx, %eax
	movl	4(%esp), %esi
	orl	%ecx, %eax
	movl	(%esp), %ebx
	cmpl	$1, %eax
	movl	$1, %eax
	sbbl	$-1, %eax
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	movl	(%esp), %ebx
	xorl	%eax, %eax
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.size	__cmpdi2, .-__cmpdi2
	.p2align 4
	.globl	__ucmpdi2
	.type	__ucmpdi2, @function
__ucmpdi2:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	16(%esp), %ecx
	movl	%esi, 4(%esp)
	movl	20(%esp), %ebx
	movl	%edi, 8(%esp)
	movl	24(%esp), %esi
	movl	28(%esp), %edi
	movl	%ebx, %eax
	cmpl	%esi, %ecx
	sbbl	%edi, %eax
	jc	.L62
	xorl	%edi, %ebx
	xorl	%esi, %ecx
	movl	8(%esp), %edi
	movl	%ebx, %eax
	movl	4(%esp), %esi
	orl	%ecx, %eax
	movl	(%esp), %ebx
	cmpl	$1, %eax
	movl	$1, %eax
	sbbl	$-1, %eax
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	movl	(%esp), %ebx
	xorl	%eax, %eax
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.size	__ucmpdi2, .-__ucmpdi2
	.p2align 4
	.globl	__popcountsi2
	.type	__popcountsi2, @function
__popcountsi2:
	movl	4(%esp), %eax
	movl	%eax, %edx
	shrl	%edx
	andl	$1431655765, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	shrl	$2, %eax
	andl	$858993459, %edx
	andl	$858993459, %eax
	addl	%eax, %edx
	movl	%edx, %eax
	shrl	$4, %eax
	addl	%edx, %eax
	andl	$252645135, %eax
	imull	$16843009, %eax, %eax
	shrl	$24, %eax
	ret
	.size	__popcountsi2, .-__popcountsi2
	.p2align 4
	.globl	__popcountdi2
	.type	__popcountdi2, @function
__popcountdi2:
	movl	4(%esp), %edx
	movl	8(%esp), %eax
	movl	%edx, %ecx
	shrl	%ecx
	andl	$1431655765, %ecx
	subl	%ecx, %edx
	movl	%edx, %ecx
	shrl	$2, %edx
	andl	$858993459, %ecx
	andl	$858993459, %edx
	addl	%edx, %ecx
	movl	%ecx, %edx
	shrl	$4, %edx
	addl	%ecx, %edx
	movl	%eax, %ecx
	shrl	%ecx
	andl	$252645135, %edx
	imull	$16843009, %edx, %edx
	andl	$1431655765, %ecx
	subl	%ecx, %eax
	movl	%eax, %ecx
	shrl	$2, %eax
	andl	$858993459, %ecx
	shrl	$24, %edx
	andl	$858993459, %eax
	addl	%eax, %ecx
	movl	%ecx, %eax
	shrl	$4, %eax
	addl	%ecx, %eax
	andl	$252645135, %eax
	imull	$16843009, %eax, %eax
	shrl	$24, %eax
	addl	%edx, %eax
	ret
	.size	__popcountdi2, .-__popcountdi2
	.p2align 4
	.globl	__paritysi2
	.type	__paritysi2, @function
__paritysi2:
	movl	4(%esp), %eax
	movl	%eax, %edx
	shrl	%edx
	andl	$1431655765, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	shrl	$2, %eax
	andl	$858993459, %edx
	andl	$858993459, %eax
	addl	%eax, %edx
	movl	%edx, %eax
	shrl	$4, %eax
	addl	%edx, %eax
	andl	$252645135, %eax
	imull	$16843009, %eax, %eax
	shrl	$24, %eax
	andl	$1, %eax
	ret
	.size	__paritysi2, .-__paritysi2
	.p2align 4
	.globl	__paritydi2
	.type	__paritydi2, @function
__paritydi2:
	movl	4(%esp), %edx
	movl	8(%esp), %eax
	movl	%edx, %ecx
	shrl	%ecx
	andl	$1431655765, %ecx
	subl	%ecx, %edx
	movl	%edx, %ecx
	shrl	$2, %edx
	andl	$858993459, %ecx
	andl	$858993459, %edx
	addl	%edx, %ecx
	movl	%ecx, %edx
	shrl	$4, %edx
	addl	%ecx, %edx
	movl	%eax, %ecx
	shrl	%ecx
	andl	$252645135, %edx
	imull	$16843009, %edx, %edx
	andl	$1431655765, %ecx
	subl	%ecx, %eax
	movl	%eax, %ecx
	shrl	$2, %eax
	andl	$858993459, %ecx
	shrl	$24, %edx
	andl	$858993459, %eax
	addl	%eax, %ecx
	movl	%ecx, %eax
	shrl	$4, %eax
	addl	%ecx, %eax
	andl	$252645135, %eax
	imull	$16843009, %eax, %eax
	shrl	$24, %eax
	addl	%edx, %eax
	andl	$1, %eax
	ret
	.size	__paritydi2, .-__paritydi2
	.p2align 4
	.globl	__clzsi2
	.type	__clzsi2, @function
__clzsi2:
	bsrl	4(%esp), %eax
	xorl	$31, %eax
	ret
	.size	__clzsi2, .-__clzsi2
	.p2align 4
	.globl	__ctzsi2
	.type	__ctzsi2, @function
__ctzsi2:
	bsfl	4(%esp), %eax
	ret
	.size	__ctzsi2, .-__ctzsi2
	.p2align 4
	.globl	__clzdi2
	.type	__clzdi2, @function
__clzdi2:
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	testl	%eax, %eax
	je	.L71
	bsrl	%eax, %eax
	xorl	$31, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L71:
	bsrl	%edx, %eax
	xorl	$31, %eax
	leal	32(%eax), %eax
	ret
	.size	__clzdi2, .-__clzdi2
	.p2align 4
	.globl	__ctzdi2
	.type	__ctzdi2, @function
__ctzdi2:
	movl	4(%esp), %edx
	movl	8(%esp), %eax
	testl	%edx, %edx
	je	.L74
	bsfl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L74:
	bsfl	%eax, %eax
	addl	$32, %eax
	ret
	.size	__ctzdi2, .-__ctzdi2
	.p2align 4
	.globl	__ffssi2
	.type	__ffssi2, @function
__ffssi2:
	movl	4(%esp), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	je	.L76
	bsfl	%edx, %eax
	incl	%eax
.L76:
	ret
	.size	__ffssi2, .-__ffssi2
	.p2align 4
	.globl	__ffsdi2
	.type	__ffsdi2, @function
__ffsdi2:
	pushl	%ebx
	movl	12(%esp), %ecx
	movl	8(%esp), %eax
	movl	%ecx, %ebx
	orl	%eax, %ebx
	je	.L86
	bsfl	%eax, %edx
	testl	%eax, %eax
	je	.L88
.L83:
	popl	%ebx
	incl	%edx
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L86:
	popl	%ebx
	xorl	%edx, %edx
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L88:
	bsfl	%ecx, %ecx
	leal	32(%ecx), %edx
	jmp	.L83
	.size	__ffsdi2, .-__ffsdi2
	.p2align 4
	.globl	__bswapsi2
	.type	__bswapsi2, @function
__bswapsi2:
	movl	4(%esp), %eax
	bswap	%eax
	ret
	.size	__bswapsi2, .-__bswapsi2
	.p2align 4
	.globl	__bswapdi2
	.type	__bswapdi2, @function
__bswapdi2:
	movl	4(%esp), %edx
	movl	8(%esp), %eax
	bswap	%edx
	bswap	%eax
	ret
	.size	__bswapdi2, .-__bswapdi2
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
