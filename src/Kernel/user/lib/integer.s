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
	je	.L26
	movl	4(%esp), %edi
	bsrl	%eax, %ecx
	movl	(%esp), %esi
	xorl	$31, %ecx
	movl	%edi, %edx
	shrl	%edx
	movl	%esi, %eax
	movl	8(%esp), %esi
	movl	%edx, 20(%esp)
	shrdl	$1, %edi, %eax
	movl	%edi, %edx
	movl	%eax, 16(%esp)
	movl	12(%esp), %edi
	shrl	%edx
	movl	16(%esp), %eax
	shldl	%esi, %edi
	sall	%cl, %esi
	testb	$32, %cl
	cmovne	%esi, %edi
	xorl	%ebx, %ebx
#APP
# 13 "integer.c" 1
	divl %edi
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
	je	.L21
	movl	8(%esp), %esi
	addl	$-1, %ecx
	movl	12(%esp), %ebp
	adcl	$-1, %ebx
	movl	%ebx, %eax
	imull	%esi, %eax
	imull	%ecx, %ebp
	addl	%eax, %ebp
	movl	%esi, %eax
	mull	%ecx
	addl	%ebp, %edx
	subl	%eax, (%esp)
	sbbl	%edx, 4(%esp)
.L21:
	movl	(%esp), %eax
	movl	4(%esp), %edx
	movl	8(%esp), %edi
	movl	12(%esp), %ebp
	cmpl	%edi, %eax
	movl	%edx, %eax
	sbbl	%ebp, %eax
	jc	.L18
	addl	$1, %ecx
	adcl	$0, %ebx
.L18:
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
.L26:
	movl	8(%esp), %edi
	movl	4(%esp), %eax
#APP
# 13 "integer.c" 1
	divl %edi
# 0 "" 2
#NO_APP
	movl	%eax, %edi
	movl	8(%esp), %esi
	movl	(%esp), %eax
	movl	%edi, %ebx
#APP
# 13 "integer.c" 1
	divl %esi
# 0 "" 2
#NO_APP
	movl	%eax, %ecx
	jmp	.L18
	.size	__udivdi3, .-__udivdi3
	.p2align 4
	.globl	__umoddi3
	.type	__umoddi3, @function
__umoddi3:
	subl	$44, %esp
	movl	%esi, 32(%esp)
	movl	52(%esp), %edx
	movl	%ebx, 28(%esp)
	movl	48(%esp), %eax
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	movl	%edx, %esi
	movl	60(%esp), %edx
	movl	%eax, %ebx
	movl	56(%esp), %eax
	movl	%edx, 4(%esp)
	xorl	%edx, %edx
	movl	%eax, (%esp)
	movl	4(%esp), %ecx
	orl	%ecx, %edx
	je	.L34
	bsrl	%ecx, %ecx
	movl	%esi, %edi
	movl	(%esp), %eax
	xorl	$31, %ecx
	movl	%edi, %edx
	movl	%ecx, 12(%esp)
	movl	%ebx, %ecx
	movl	%ebx, %esi
	shrdl	$1, %edi, %ecx
	movl	%edi, %ebx
	movl	%ecx, 16(%esp)
	shrl	%edx
	movzbl	12(%esp), %ecx
	shrl	%ebx
	movl	%edx, %ebp
	movl	4(%esp), %edx
	movl	%ebx, 20(%esp)
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	movzbl	12(%esp), %ecx
	cmovne	%eax, %edx
	movl	16(%esp), %eax
	movl	%edx, %ebx
	movl	%ebp, %edx
#APP
# 13 "integer.c" 1
	divl %ebx
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	xorl	%ebp, %ebp
	shldl	%eax, %edx
	movl	%edi, %ebx
	sall	%cl, %eax
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebp, %eax
	shrdl	$31, %edx, %eax
	movl	%esi, %ecx
	shrl	$31, %edx
	movl	%edx, %ebp
	orl	%eax, %ebp
	je	.L30
	addl	$-1, %eax
	adcl	$-1, %edx
	movl	%eax, %esi
	movl	(%esp), %eax
	movl	%edx, %ebp
	movl	4(%esp), %edx
	imull	%eax, %ebp
	movl	%esi, %eax
	imull	%esi, %edx
	addl	%edx, %ebp
	mull	(%esp)
	addl	%ebp, %edx
	subl	%eax, %ecx
	sbbl	%edx, %ebx
.L30:
	movl	(%esp), %eax
	cmpl	%eax, %ecx
	movl	%ebx, %eax
	sbbl	4(%esp), %eax
	jc	.L27
	subl	(%esp), %ecx
	sbbl	4(%esp), %ebx
.L27:
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
.L34:
	movl	(%esp), %edi
	movl	%esi, %eax
#APP
# 13 "integer.c" 1
	divl %edi
# 0 "" 2
#NO_APP
	movl	%ebx, %eax
	xorl	%ebx, %ebx
#APP
# 13 "integer.c" 1
	divl %edi
# 0 "" 2
#NO_APP
	movl	%edx, %ecx
	jmp	.L27
	.size	__umoddi3, .-__umoddi3
	.p2align 4
	.globl	__divmoddi4
	.type	__divmoddi4, @function
__divmoddi4:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	68(%esp), %edx
	movl	64(%esp), %eax
	movl	80(%esp), %ebx
	movl	%edx, 20(%esp)
	movl	76(%esp), %edx
	movl	%eax, 16(%esp)
	movl	72(%esp), %eax
	movl	%edx, 28(%esp)
	testl	%edx, %edx
	movl	%eax, 24(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	jns	.L36
	negl	%eax
	movl	%eax, (%esp)
	adcl	$0, %edx
	negl	%edx
	movl	%edx, 4(%esp)
.L36:
	movl	20(%esp), %edx
	movl	16(%esp), %eax
	testl	%edx, %edx
	movl	%edx, %edi
	movl	%eax, %esi
	jns	.L37
	negl	%esi
	adcl	$0, %edi
	negl	%edi
.L37:
	movl	4(%esp), %ecx
	xorl	%edx, %edx
	orl	%ecx, %edx
	je	.L51
	movl	%esi, %eax
	movl	%edi, %edx
	bsrl	%ecx, %ecx
	shrdl	$1, %edi, %eax
	xorl	$31, %ecx
	movl	%eax, 8(%esp)
	shrl	%edx
	movl	(%esp), %eax
	movl	%edx, %ebp
	movl	4(%esp), %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L54
	movl	%eax, %edx
	xorl	%eax, %eax
.L54:
	movl	%edx, 36(%esp)
	movl	%ebp, %edx
	movl	%eax, 32(%esp)
	movl	36(%esp), %ebp
	movl	8(%esp), %eax
#APP
# 13 "integer.c" 1
	divl %ebp
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	xorl	%ebp, %ebp
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebp, %eax
	shrdl	$31, %edx, %eax
	movl	%eax, 8(%esp)
	shrl	$31, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %ecx
	orl	%eax, %ecx
	je	.L40
	movl	4(%esp), %ecx
	addl	$-1, %eax
	movl	%eax, 8(%esp)
	movl	(%esp), %ebp
	adcl	$-1, %edx
	movl	%edx, 12(%esp)
	imull	%eax, %ecx
	movl	(%esp), %eax
	imull	%edx, %ebp
	mull	8(%esp)
	addl	%ebp, %ecx
	addl	%ecx, %edx
	subl	%eax, %esi
	sbbl	%edx, %edi
.L40:
	movl	(%esp), %eax
	movl	%edi, %ecx
	movl	4(%esp), %edx
	cmpl	%eax, %esi
	sbbl	%edx, %ecx
	jnc	.L52
.L39:
	testl	%ebx, %ebx
	je	.L41
	movl	20(%esp), %ebp
	testl	%ebp, %ebp
	js	.L53
.L42:
	movl	%esi, (%ebx)
	movl	%edi, 4(%ebx)
.L41:
	movl	28(%esp), %edx
	xorl	20(%esp), %edx
	jns	.L43
	negl	8(%esp)
	adcl	$0, 12(%esp)
	negl	12(%esp)
.L43:
	movl	8(%esp), %eax
	movl	12(%esp), %edx
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	addl	$1, 8(%esp)
	adcl	$0, 12(%esp)
	subl	%eax, %esi
	sbbl	%edx, %edi
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L53:
	negl	%esi
	adcl	$0, %edi
	negl	%edi
	jmp	.L42
	.p2align 4,,10
	.p2align 3
.L51:
	movl	(%esp), %ecx
	movl	%edi, %eax
#APP
# 13 "integer.c" 1
	divl %ecx
# 0 "" 2
#NO_APP
	movl	%eax, %ecx
	movl	(%esp), %edi
	movl	%esi, %eax
	movl	%ecx, 12(%esp)
#APP
# 13 "integer.c" 1
	divl %edi
# 0 "" 2
#NO_APP
	movl	%eax, 8(%esp)
	movl	%edx, %esi
	xorl	%edi, %edi
	jmp	.L39
	.size	__divmoddi4, .-__divmoddi4
	.p2align 4
	.globl	__divdi3
	.type	__divdi3, @function
__divdi3:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	68(%esp), %edx
	movl	64(%esp), %eax
	movl	%edx, 20(%esp)
	movl	76(%esp), %edx
	movl	%eax, 16(%esp)
	movl	72(%esp), %eax
	movl	%edx, 28(%esp)
	testl	%edx, %edx
	movl	%eax, 24(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	jns	.L56
	negl	%eax
	movl	%eax, (%esp)
	adcl	$0, %edx
	negl	%edx
	movl	%edx, 4(%esp)
.L56:
	movl	20(%esp), %edx
	movl	16(%esp), %eax
	movl	%edx, 12(%esp)
	testl	%edx, %edx
	movl	%eax, 8(%esp)
	jns	.L57
	negl	%eax
	movl	%eax, 8(%esp)
	adcl	$0, %edx
	negl	%edx
	movl	%edx, 12(%esp)
.L57:
	movl	4(%esp), %ecx
	xorl	%edx, %edx
	orl	%ecx, %edx
	je	.L66
	movl	8(%esp), %esi
	bsrl	%ecx, %ecx
	movl	12(%esp), %edi
	xorl	$31, %ecx
	movl	(%esp), %ebx
	movl	%esi, %eax
	movl	4(%esp), %esi
	shrdl	$1, %edi, %eax
	movl	%edi, %edx
	movl	%eax, 32(%esp)
	shrl	%edx
	movl	%edx, 36(%esp)
	movl	%edi, %edx
	movl	32(%esp), %eax
	shldl	%ebx, %esi
	shrl	%edx
	sall	%cl, %ebx
	testb	$32, %cl
	cmovne	%ebx, %esi
	xorl	%ebp, %ebp
	movl	%esi, %edi
#APP
# 13 "integer.c" 1
	divl %edi
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebp, %eax
	shrdl	$31, %edx, %eax
	shrl	$31, %edx
	movl	%eax, %esi
	movl	%edx, %edi
	orl	%eax, %edx
	je	.L60
	movl	4(%esp), %ebx
	addl	$-1, %esi
	movl	(%esp), %eax
	adcl	$-1, %edi
	imull	%esi, %ebx
	imull	%edi, %eax
	movl	%ebx, %ecx
	addl	%eax, %ecx
	movl	(%esp), %eax
	mull	%esi
	addl	%ecx, %edx
	subl	%eax, 8(%esp)
	sbbl	%edx, 12(%esp)
.L60:
	movl	8(%esp), %eax
	movl	(%esp), %ecx
	movl	12(%esp), %edx
	movl	4(%esp), %ebx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	%ebx, %eax
	jnc	.L67
.L59:
	movl	20(%esp), %edx
	xorl	28(%esp), %edx
	jns	.L61
	negl	%esi
	adcl	$0, %edi
	negl	%edi
.L61:
	addl	$44, %esp
	movl	%esi, %eax
	popl	%ebx
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L67:
	addl	$1, %esi
	adcl	$0, %edi
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L66:
	movl	(%esp), %ebx
	movl	12(%esp), %eax
#APP
# 13 "integer.c" 1
	divl %ebx
# 0 "" 2
#NO_APP
	movl	%eax, %ecx
	movl	8(%esp), %eax
	movl	%ecx, %edi
#APP
# 13 "integer.c" 1
	divl %ebx
# 0 "" 2
#NO_APP
	movl	%eax, %esi
	jmp	.L59
	.size	__divdi3, .-__divdi3
	.p2align 4
	.globl	__moddi3
	.type	__moddi3, @function
__moddi3:
	subl	$44, %esp
	movl	%edi, 36(%esp)
	movl	60(%esp), %eax
	movl	%ebx, 28(%esp)
	movl	56(%esp), %edi
	movl	%esi, 32(%esp)
	movl	48(%esp), %edx
	movl	%ebp, 40(%esp)
	movl	52(%esp), %ebx
	movl	%eax, 4(%esp)
	testl	%eax, %eax
	movl	%edi, (%esp)
	jns	.L69
	negl	(%esp)
	adcl	$0, 4(%esp)
	negl	4(%esp)
.L69:
	testl	%ebx, %ebx
	movl	%edx, %esi
	movl	%ebx, %edi
	jns	.L70
	negl	%esi
	adcl	$0, %edi
	negl	%edi
.L70:
	movl	4(%esp), %ecx
	xorl	%edx, %edx
	orl	%ecx, %edx
	je	.L79
	movl	%edi, %edx
	bsrl	%ecx, %ecx
	shrl	%edx
	movl	%esi, %eax
	movl	%edx, 12(%esp)
	movl	%edi, %edx
	xorl	$31, %ecx
	shrdl	$1, %edi, %eax
	movl	%eax, 8(%esp)
	shrl	%edx
	movl	(%esp), %eax
	movl	%edx, %ebp
	movl	4(%esp), %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L81
	movl	%eax, %edx
	xorl	%eax, %eax
.L81:
	movl	%edx, 20(%esp)
	movl	%ebp, %edx
	movl	%eax, 16(%esp)
	movl	20(%esp), %ebp
	movl	8(%esp), %eax
#APP
# 13 "integer.c" 1
	divl %ebp
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	xorl	%ebp, %ebp
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebp, %eax
	shrdl	$31, %edx, %eax
	shrl	$31, %edx
	movl	%edx, %ecx
	orl	%eax, %ecx
	je	.L73
	addl	$-1, %eax
	movl	%eax, 8(%esp)
	adcl	$-1, %edx
	movl	(%esp), %eax
	movl	%edx, 12(%esp)
	movl	4(%esp), %edx
	movl	12(%esp), %ebp
	movl	%eax, %ecx
	imull	%ebp, %ecx
	movl	8(%esp), %ebp
	imull	%ebp, %edx
	movl	%ebp, %eax
	addl	%edx, %ecx
	mull	(%esp)
	addl	%ecx, %edx
	subl	%eax, %esi
	sbbl	%edx, %edi
.L73:
	movl	(%esp), %eax
	movl	%edi, %ecx
	movl	4(%esp), %edx
	cmpl	%eax, %esi
	sbbl	%edx, %ecx
	jnc	.L80
.L72:
	testl	%ebx, %ebx
	jns	.L74
	negl	%esi
	adcl	$0, %edi
	negl	%edi
.L74:
	movl	%esi, %eax
	movl	%edi, %edx
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L80:
	subl	%eax, %esi
	sbbl	%edx, %edi
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L79:
	movl	(%esp), %ecx
	movl	%edi, %eax
	xorl	%edi, %edi
#APP
# 13 "integer.c" 1
	divl %ecx
# 0 "" 2
#NO_APP
	movl	%esi, %eax
#APP
# 13 "integer.c" 1
	divl %ecx
# 0 "" 2
#NO_APP
	movl	%edx, %esi
	jmp	.L72
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
	je	.L86
	movl	%eax, %edx
	xorl	%eax, %eax
.L86:
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
	je	.L88
	movl	%edx, %eax
	sarl	$31, %edx
.L88:
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
	je	.L90
	movl	%edx, %eax
	xorl	%edx, %edx
.L90:
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
	jl	.L95
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
.L95:
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
	jc	.L101
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
.L101:
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
	je	.L110
	bsrl	%eax, %eax
	xorl	$31, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L110:
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
	je	.L113
	bsfl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L113:
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
	je	.L115
	bsfl	%edx, %eax
	incl	%eax
.L115:
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
	je	.L125
	bsfl	%eax, %edx
	testl	%eax, %eax
	je	.L127
.L122:
	popl	%ebx
	incl	%edx
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L125:
	popl	%ebx
	xorl	%edx, %edx
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L127:
	bsfl	%ecx, %ecx
	leal	32(%ecx), %edx
	jmp	.L122
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
