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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$56, %esp
.L2:
	movl	values.0(,%ebx,8), %eax
	xorl	%esi, %esi
	movl	values.0+4(,%ebx,8), %edx
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
.L3:
	movl	values.0(,%esi,8), %eax
	leal	-32(%ebp), %edi
	subl	$12, %esp
	movl	values.0+4(,%esi,8), %edx
	addl	$2, %esi
	movl	%eax, -48(%ebp)
	movl	%edx, -44(%ebp)
	pushl	%edi
	pushl	%edx
	pushl	%eax
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__udivmoddi4
	addl	$20, %esp
	movl	%eax, -56(%ebp)
	movl	-32(%ebp), %eax
	movl	%edx, -52(%ebp)
	movl	-28(%ebp), %edx
	movl	%eax, -64(%ebp)
	movl	%edx, -60(%ebp)
	pushl	%edi
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__divmoddi4
	addl	$20, %esp
	pushl	-60(%ebp)
	pushl	-64(%ebp)
	pushl	-52(%ebp)
	pushl	-56(%ebp)
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	addl	$48, %esp
	cmpl	$10, %esi
	jne	.L3
	subl	$12, %esp
	incl	%ebx
	pushl	$10
	call	putchar
	addl	$16, %esp
	cmpl	$9, %ebx
	jne	.L2
	xorl	%eax, %eax
	movl	%eax, -40(%ebp)
.L4:
	pushl	%eax
	movl	$-19088744, %edx
	movb	-40(%ebp), %cl
	movl	%edx, %edi
	movl	$1985229328, %eax
	movl	%eax, %esi
	sarl	%cl, %edi
	shrdl	%edx, %esi
	movl	%edi, %ebx
	sarl	$31, %ebx
	testb	$32, %cl
	movb	-40(%ebp), %cl
	cmovne	%edi, %esi
	cmovne	%ebx, %edi
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%esi, %edx
	pushl	%edx
	movl	$19088743, %edx
	pushl	%eax
	movl	$-1985229329, %eax
	shldl	%eax, %edx
	xorl	%edi, %edi
	sall	%cl, %eax
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%edi, %eax
	pushl	%edx
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$32, %esp
	addl	$7, -40(%ebp)
	cmpl	$70, -40(%ebp)
	jne	.L4
	movl	$6, -40(%ebp)
	xorl	%eax, %eax
	movl	$2, %ebx
	movl	$1, -48(%ebp)
	xorl	%esi, %esi
	movl	$61, %edi
	movl	%eax, -44(%ebp)
.L6:
	testl	$1, %edi
	je	.L5
	movl	-48(%ebp), %ecx
	movl	-44(%ebp), %eax
	imull	%esi, %ecx
	imull	%ebx, %eax
	addl	%eax, %ecx
	movl	-48(%ebp), %eax
	pushl	$0
	pushl	$1000000007
	mull	%ebx
	addl	%ecx, %edx
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	movl	%eax, -48(%ebp)
	movl	%edx, -44(%ebp)
.L5:
	imull	%ebx, %esi
	movl	%ebx, %eax
	mull	%ebx
	pushl	$0
	pushl	$1000000007
	shrl	%edi
	addl	%esi, %esi
	addl	%esi, %edx
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	decl	-40(%ebp)
	movl	%eax, %ebx
	movl	%edx, %esi
	jne	.L6
	movl	$20, -56(%ebp)
	xorl	%eax, %eax
	movl	$3, %ebx
	movl	$1, -40(%ebp)
	xorl	%ecx, %ecx
	movl	$1000000, %esi
	movl	%eax, -36(%ebp)
.L8:
	movl	%esi, %eax
	testb	$1, %al
	je	.L7
	movl	%ecx, -64(%ebp)
	movl	-40(%ebp), %eax
	movl	%ecx, %edx
	imull	%eax, %edx
	movl	-36(%ebp), %eax
	imull	%ebx, %eax
	leal	(%edx,%eax), %edi
	movl	-40(%ebp), %eax
	pushl	$0
	pushl	$998244353
	mull	%ebx
	addl	%edi, %edx
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	movl	-64(%ebp), %ecx
	addl	$16, %esp
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
.L7:
	imull	%ebx, %ecx
	movl	%ebx, %eax
	mull	%ebx
	pushl	$0
	pushl	$998244353
	addl	%ecx, %ecx
	addl	%ecx, %edx
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	movl	%eax, %ebx
	movl	%esi, %eax
	shrl	%eax
	movl	%edx, %ecx
	decl	-56(%ebp)
	movl	%eax, %esi
	jne	.L8
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	-44(%ebp)
	xorl	%esi, %esi
	pushl	-48(%ebp)
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	pushl	$.LC2
	call	printf
	addl	$32, %esp
	xorl	%ecx, %ecx
	movl	$97, %eax
	xorl	%edx, %edx
.L11:
	movl	%eax, %edi
	andl	$1, %edi
	orl	$0, %edi
	jne	.L9
	shrdl	$1, %edx, %eax
	shrl	%edx
	jmp	.L10
.L9:
	leal	(%edx,%edx,2), %edi
	movl	%edi, -40(%ebp)
	movl	$3, %edi
	mull	%edi
	movl	-40(%ebp), %edi
	addl	%edi, %edx
	addl	$1, %eax
	adcl	$0, %edx
.L10:
	movl	%ebx, %edi
	cmpl	%eax, %ecx
	sbbl	%edx, %edi
	movl	%eax, %edi
	cmovc	%eax, %ecx
	cmovc	%edx, %ebx
	xorl	$1, %edi
	incl	%esi
	orl	%edx, %edi
	jne	.L11
	pushl	%ebx
	pushl	%ecx
	pushl	%esi
	pushl	$.LC3
	call	printf
	popl	%eax
	popl	%edx
	pushl	$0
	pushl	$.LC4
	call	printf
	addl	$12, %esp
	pushl	$2147483647
	pushl	$-2
	pushl	$.LC5
	call	printf
	popl	%ecx
	popl	%ebx
	pushl	$1
	pushl	$.LC6
	call	printf
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
