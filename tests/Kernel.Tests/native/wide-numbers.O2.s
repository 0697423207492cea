	.file	"wide-numbers.c"
	.text
	.globl	__udivmoddi4
	.globl	__divmoddi4
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%lld %lld %llu %llu;"
.LC1:
	.string	"%llx %llx %llx\n"
	.globl	__umoddi3
	.globl	__moddi3
.LC2:
	.string	"%llu %llu\n"
.LC3:
	.string	"%d steps up to %llu\n"
.LC4:
	.string	"%d "
.LC5:
	.string	"%lld "
.LC6:
	.string	"%d\n"
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
	movl	$1, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%esi, 80(%esp)
	xorl	%esi, %esi
	movl	%edi, 84(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	%esi, 60(%esp)
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L3:
	leal	88(%esp), %eax
	movl	values.0(,%ebx,8), %esi
	movl	%eax, 16(%esp)
	movl	values.0+4(,%ebx,8), %edi
	addl	$2, %ebx
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivmoddi4
	movl	92(%esp), %ecx
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%ecx, 68(%esp)
	leal	88(%esp), %ecx
	movl	%ecx, 16(%esp)
	movl	84(%esp), %ecx
	movl	%edx, 76(%esp)
	movl	88(%esp), %edx
	movl	%eax, 72(%esp)
	movl	%ecx, 4(%esp)
	movl	%edx, 64(%esp)
	movl	80(%esp), %edx
	movl	%edx, (%esp)
	call	__divmoddi4
	movl	64(%esp), %esi
	movl	$.LC0, (%esp)
	movl	68(%esp), %edi
	movl	%esi, 28(%esp)
	movl	72(%esp), %esi
	movl	%edi, 32(%esp)
	movl	76(%esp), %edi
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 20(%esp)
	movl	88(%esp), %esi
	movl	%edi, 24(%esp)
	movl	92(%esp), %edi
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	call	printf
	cmpl	$10, %ebx
	jne	.L3
	movl	$10, (%esp)
	movl	60(%esp), %esi
	call	putchar
	incl	%esi
	cmpl	$9, %esi
	je	.L12
	movl	values.0(,%esi,8), %eax
	movl	values.0+4(,%esi,8), %edx
	movl	%eax, 80(%esp)
	movl	%edx, 84(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L12:
	xorl	%ecx, %ecx
	movl	$1985229328, %esi
	movl	$-19088744, %edi
	.p2align 4
	.p2align 3
.L4:
	movl	$.LC1, (%esp)
	movl	%edi, %edx
	movl	%esi, %eax
	movl	%ecx, 80(%esp)
	sarl	%cl, %edx
	shrdl	%edi, %eax
	movl	%edx, %ebx
	sarl	$31, %ebx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	%eax, 20(%esp)
	movl	%esi, %eax
	xorl	%ebx, %ebx
	movl	%edx, 24(%esp)
	shrdl	%edi, %eax
	movl	%edi, %edx
	shrl	%cl, %edx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	%eax, 12(%esp)
	movl	$-1985229329, %eax
	xorl	%ebx, %ebx
	movl	%edx, 16(%esp)
	movl	$19088743, %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebx, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
	movl	80(%esp), %ecx
	addl	$7, %ecx
	cmpl	$70, %ecx
	jne	.L4
	movl	$1, %ebx
	xorl	%esi, %esi
	movl	%ebx, 72(%esp)
	movl	$6, %edi
	movl	$2, %ebx
	movl	%esi, 64(%esp)
	xorl	%ecx, %ecx
	movl	$61, %esi
	.p2align 4
	.p2align 3
.L6:
	testl	$1, %esi
	je	.L5
	movl	%ecx, 80(%esp)
	movl	72(%esp), %edx
	movl	64(%esp), %eax
	imull	%ecx, %edx
	imull	%ebx, %eax
	leal	(%edx,%eax), %ecx
	movl	72(%esp), %eax
	mull	%ebx
	movl	%eax, (%esp)
	addl	%ecx, %edx
	movl	$1000000007, %ecx
	movl	%ecx, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	80(%esp), %ecx
	movl	%eax, 72(%esp)
	movl	%edx, 64(%esp)
.L5:
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
	jne	.L6
	movl	$20, %ebx
	movl	$1, %esi
	movl	%ebx, 60(%esp)
	movl	$1000000, %edi
	xorl	%ecx, %ecx
	movl	%esi, 80(%esp)
	movl	$3, %ebx
	movl	%edi, %esi
	movl	%ecx, %edi
	.p2align 4
	.p2align 3
.L8:
	testl	$1, %esi
	je	.L7
	movl	%ecx, 56(%esp)
	movl	80(%esp), %eax
	imull	%ebx, %edi
	imull	%ecx, %eax
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	addl	%eax, %edi
	movl	80(%esp), %eax
	mull	%ebx
	movl	%eax, (%esp)
	addl	%edi, %edx
	movl	$998244353, %edi
	movl	%edi, 8(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	56(%esp), %ecx
	movl	%eax, 80(%esp)
	movl	%edx, %edi
.L7:
	imull	%ebx, %ecx
	movl	%ebx, %eax
	mull	%ebx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	shrl	%esi
	addl	%ecx, %ecx
	movl	%eax, (%esp)
	addl	%ecx, %edx
	movl	$998244353, %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	decl	60(%esp)
	movl	%eax, %ebx
	movl	%edx, %ecx
	jne	.L8
	movl	72(%esp), %eax
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	%edi, 8(%esp)
	xorl	%edi, %edi
	movl	$.LC2, (%esp)
	movl	%eax, 12(%esp)
	movl	64(%esp), %eax
	movl	%eax, 16(%esp)
	movl	80(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$97, %eax
	xorl	%edx, %edx
	movl	%ebx, 80(%esp)
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L27:
	shrdl	$1, %edx, %eax
	shrl	%edx
.L10:
	cmpl	%eax, %edi
	movl	%esi, %ebx
	sbbl	%edx, %ebx
	movl	%eax, %ecx
	cmovc	%eax, %edi
	cmovc	%edx, %esi
	incl	80(%esp)
	xorl	$1, %ecx
	orl	%edx, %ecx
	je	.L26
.L11:
	movl	%eax, %ecx
	andl	$1, %ecx
	orl	$0, %ecx
	je	.L27
	leal	(%edx,%edx,2), %ecx
	movl	$3, %ebx
	mull	%ebx
	addl	%ecx, %edx
	addl	$1, %eax
	adcl	$0, %edx
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%edi, 8(%esp)
	movl	80(%esp), %eax
	movl	$1, %ebx
	movl	%esi, 12(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$-2, %edx
	movl	$2147483647, %ecx
	movl	%edx, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	%ebx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 72
values.0:
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	7
	.long	0
	.long	-7
	.long	-1
	.long	1000003
	.long	0
	.long	0
	.long	1
	.long	-1
	.long	-2
	.long	-1
	.long	2147483647
	.long	1
	.long	-2147483648
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
