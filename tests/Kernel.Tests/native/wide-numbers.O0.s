	.file	"wide-numbers.c"
	.text
	.globl	__umoddi3
	.type	power, @function
power:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -32(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -28(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -40(%ebp)
	movl	24(%ebp), %eax
	movl	%eax, -36(%ebp)
	movl	$1, -16(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L2
.L4:
	movl	16(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L3
	movl	-12(%ebp), %eax
	imull	-32(%ebp), %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	imull	-16(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-32(%ebp), %eax
	mull	-16(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	-40(%ebp), %ecx
	movl	-36(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
.L3:
	movl	-28(%ebp), %eax
	imull	-32(%ebp), %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	imull	-32(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-32(%ebp), %eax
	mull	-32(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	-40(%ebp), %ecx
	movl	-36(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	shrl	16(%ebp)
.L2:
	cmpl	$0, 16(%ebp)
	jne	.L4
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	power, .-power
	.globl	__udivdi3
	.globl	__moddi3
	.globl	__divdi3
	.section	.rodata
.LC0:
	.string	"%lld %lld %llu %llu;"
.LC1:
	.string	"%llx %llx %llx\n"
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
	subl	$160, %esp
	movl	$9, 116(%esp)
	movl	$0, 156(%esp)
	jmp	.L7
.L10:
	movl	$0, 152(%esp)
	jmp	.L8
.L9:
	movl	156(%esp), %eax
	movl	values.0+4(,%eax,8), %edx
	movl	values.0(,%eax,8), %eax
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	movl	152(%esp), %eax
	movl	values.0+4(,%eax,8), %edx
	movl	values.0(,%eax,8), %eax
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	96(%esp), %ecx
	movl	100(%esp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	104(%esp), %ecx
	movl	108(%esp), %ebx
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__udivdi3
	movl	%eax, 48(%esp)
	movl	%edx, 52(%esp)
	movl	104(%esp), %ecx
	movl	108(%esp), %ebx
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__moddi3
	movl	%eax, %esi
	movl	%edx, %edi
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	56(%esp), %ecx
	movl	60(%esp), %ebx
	movl	%ecx, 28(%esp)
	movl	%ebx, 32(%esp)
	movl	48(%esp), %ecx
	movl	52(%esp), %ebx
	movl	%ecx, 20(%esp)
	movl	%ebx, 24(%esp)
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	addl	$2, 152(%esp)
.L8:
	movl	152(%esp), %eax
	cmpl	116(%esp), %eax
	jl	.L9
	movl	$10, (%esp)
	call	putchar
	incl	156(%esp)
.L7:
	movl	156(%esp), %eax
	cmpl	116(%esp), %eax
	jl	.L10
	movl	$0, 148(%esp)
	jmp	.L11
.L12:
	movl	148(%esp), %ecx
	movl	$1985229328, %eax
	movl	$-19088744, %edx
	shrdl	%edx, %eax
	sarl	%cl, %edx
	testb	$32, %cl
	je	.L18
	movl	%edx, %eax
	sarl	$31, %edx
.L18:
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	148(%esp), %ecx
	movl	$1985229328, %eax
	movl	$-19088744, %edx
	movl	%eax, %esi
	movl	%edx, %edi
	shrdl	%edi, %esi
	shrl	%cl, %edi
	testb	$32, %cl
	je	.L19
	movl	%edi, %esi
	xorl	%edi, %edi
.L19:
	movl	148(%esp), %ecx
	movl	$-1985229329, %eax
	movl	$19088743, %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L20
	movl	%eax, %edx
	xorl	%eax, %eax
.L20:
	movl	56(%esp), %ecx
	movl	60(%esp), %ebx
	movl	%ecx, 20(%esp)
	movl	%ebx, 24(%esp)
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	addl	$7, 148(%esp)
.L11:
	cmpl	$63, 148(%esp)
	jle	.L12
	movl	$1000000007, 12(%esp)
	movl	$0, 16(%esp)
	movl	$61, 8(%esp)
	movl	$2, (%esp)
	movl	$0, 4(%esp)
	call	power
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$998244353, 12(%esp)
	movl	$0, 16(%esp)
	movl	$1000000, 8(%esp)
	movl	$3, (%esp)
	movl	$0, 4(%esp)
	call	power
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$97, 136(%esp)
	movl	$0, 140(%esp)
	movl	$0, 132(%esp)
	movl	$0, 120(%esp)
	movl	$0, 124(%esp)
	jmp	.L13
.L16:
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	andl	$1, %eax
	movl	%eax, 72(%esp)
	movl	$0, 76(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L14
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	shrdl	$1, %edx, %eax
	shrl	%edx
	jmp	.L15
.L14:
	movl	140(%esp), %eax
	imull	$3, %eax, %edx
	movl	136(%esp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %ecx
	movl	$3, %eax
	mull	136(%esp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	addl	$1, %eax
	adcl	$0, %edx
.L15:
	movl	%eax, 136(%esp)
	movl	%edx, 140(%esp)
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	cmpl	%ecx, %eax
	movl	%edx, %edi
	sbbl	%ebx, %edi
	movl	%ecx, %edi
	cmovnc	%eax, %edi
	movl	%edi, 64(%esp)
	cmovnc	%edx, %ebx
	movl	%ebx, 68(%esp)
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	incl	132(%esp)
.L13:
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	xorl	$1, %eax
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L16
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	132(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$-2, 88(%esp)
	movl	$2147483647, 92(%esp)
	movl	$0, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$-1431655768, 88(%esp)
	movl	$-1431655766, 92(%esp)
	movl	$1, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, %eax
	leal	-12(%ebp), %esp
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
