	.file	"arith64.c"
	.text
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
	.data
	.align 8
	.type	digest, @object
	.size	digest, 8
digest:
	.long	1939669891
	.long	342167472
	.text
	.type	mix, @function
mix:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	digest, %eax
	movl	digest+4, %edx
	xorl	-16(%ebp), %eax
	xorl	-12(%ebp), %edx
	imull	$435, %edx, %ebx
	imull	$256, %eax, %ecx
	addl	%ebx, %ecx
	movl	$435, %ebx
	mull	%ebx
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	%eax, digest
	movl	%edx, digest+4
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	mix, .-mix
	.type	shift_left, @function
shift_left:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	16(%ebp), %ecx
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L4
	movl	%eax, %edx
	xorl	%eax, %eax
.L4:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	shift_left, .-shift_left
	.type	shift_right, @function
shift_right:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	16(%ebp), %ecx
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L7
	movl	%edx, %eax
	xorl	%edx, %edx
.L7:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	shift_right, .-shift_right
	.type	shift_signed, @function
shift_signed:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	16(%ebp), %ecx
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	shrdl	%edx, %eax
	sarl	%cl, %edx
	testb	$32, %cl
	je	.L10
	movl	%edx, %eax
	sarl	$31, %edx
.L10:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	shift_signed, .-shift_signed
	.type	rotate, @function
rotate:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	cmpl	$0, 16(%ebp)
	je	.L12
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	16(%ebp), %ecx
	movl	%eax, %esi
	movl	%edx, %edi
	shldl	%esi, %edi
	sall	%cl, %esi
	testb	$32, %cl
	je	.L15
	movl	%esi, %edi
	xorl	%esi, %esi
.L15:
	movl	16(%ebp), %ecx
	negl	%ecx
	andl	$63, %ecx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L16
	movl	%edx, %eax
	xorl	%edx, %edx
.L16:
	orl	%esi, %eax
	orl	%edi, %edx
	jmp	.L14
.L12:
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
.L14:
	addl	$8, %esp
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rotate, .-rotate
	.type	order, @function
order:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -20(%ebp)
	movb	$1, %cl
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	cmpl	-24(%ebp), %eax
	movl	%edx, %eax
	sbbl	-20(%ebp), %eax
	jl	.L18
	movb	$0, %cl
.L18:
	movzbl	%cl, %ebx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-20(%ebp), %ecx
	cmpl	%eax, -24(%ebp)
	sbbl	%edx, %ecx
	jl	.L19
	movl	$2, %eax
	jmp	.L20
.L19:
	movl	$0, %eax
.L20:
	orl	%ebx, %eax
	movl	%eax, %ecx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	xorl	-24(%ebp), %eax
	xorl	-20(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L21
	movl	$4, %eax
	jmp	.L22
.L21:
	movl	$0, %eax
.L22:
	orl	%eax, %ecx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	xorl	-24(%ebp), %eax
	xorl	-20(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L23
	movl	$8, %eax
	jmp	.L24
.L23:
	movl	$0, %eax
.L24:
	orl	%ecx, %eax
	movl	%eax, %ebx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-20(%ebp), %ecx
	cmpl	%eax, -24(%ebp)
	sbbl	%edx, %ecx
	jge	.L25
	movl	$16, %eax
	jmp	.L26
.L25:
	movl	$0, %eax
.L26:
	orl	%ebx, %eax
	movl	%eax, %ecx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	cmpl	-24(%ebp), %eax
	movl	%edx, %eax
	sbbl	-20(%ebp), %eax
	jl	.L27
	movl	$32, %eax
	jmp	.L28
.L27:
	movl	$0, %eax
.L28:
	orl	%ecx, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	order, .-order
	.type	unsigned_order, @function
unsigned_order:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -20(%ebp)
	movb	$1, %cl
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	cmpl	-24(%ebp), %eax
	movl	%edx, %eax
	sbbl	-20(%ebp), %eax
	jc	.L31
	movb	$0, %cl
.L31:
	movzbl	%cl, %ebx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-20(%ebp), %ecx
	cmpl	%eax, -24(%ebp)
	sbbl	%edx, %ecx
	jc	.L32
	movl	$2, %eax
	jmp	.L33
.L32:
	movl	$0, %eax
.L33:
	orl	%ebx, %eax
	movl	%eax, %ecx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	xorl	-24(%ebp), %eax
	xorl	-20(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L34
	movl	$4, %eax
	jmp	.L35
.L34:
	movl	$0, %eax
.L35:
	orl	%eax, %ecx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	xorl	-24(%ebp), %eax
	xorl	-20(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L36
	movl	$8, %eax
	jmp	.L37
.L36:
	movl	$0, %eax
.L37:
	orl	%ecx, %eax
	movl	%eax, %ebx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-20(%ebp), %ecx
	cmpl	%eax, -24(%ebp)
	sbbl	%edx, %ecx
	jnc	.L38
	movl	$16, %eax
	jmp	.L39
.L38:
	movl	$0, %eax
.L39:
	orl	%ebx, %eax
	movl	%eax, %ecx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	cmpl	-24(%ebp), %eax
	movl	%edx, %eax
	sbbl	-20(%ebp), %eax
	jc	.L40
	movl	$32, %eax
	jmp	.L41
.L40:
	movl	$0, %eax
.L41:
	orl	%ecx, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	unsigned_order, .-unsigned_order
	.type	high_product, @function
high_product:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$64, %esp
	movl	8(%ebp), %eax
	movl	%eax, -64(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -60(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -72(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -68(%ebp)
	movl	-64(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	movl	-72(%ebp), %eax
	movl	%eax, -32(%ebp)
	movl	$0, -28(%ebp)
	movl	-72(%ebp), %eax
	movl	-68(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
	movl	-20(%ebp), %eax
	imull	-32(%ebp), %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	imull	-24(%ebp), %eax
	leal	(%edx,%eax), %esi
	movl	-32(%ebp), %ebx
	movl	%ebx, %eax
	mull	-24(%ebp)
	movl	%eax, %ecx
	movl	%edx, %ebx
	leal	(%esi,%ebx), %eax
	movl	%eax, %ebx
	movl	-12(%ebp), %eax
	imull	-32(%ebp), %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	imull	-16(%ebp), %eax
	leal	(%edx,%eax), %esi
	movl	-32(%ebp), %eax
	mull	-16(%ebp)
	addl	%edx, %esi
	movl	%esi, %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, -48(%ebp)
	movl	%edx, -44(%ebp)
	movl	-12(%ebp), %eax
	imull	-40(%ebp), %eax
	movl	%eax, %edx
	movl	-36(%ebp), %eax
	imull	-16(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-40(%ebp), %eax
	mull	-16(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	-48(%ebp), %ecx
	movl	$0, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, -56(%ebp)
	movl	%edx, -52(%ebp)
	movl	-20(%ebp), %eax
	imull	-40(%ebp), %eax
	movl	%eax, %edx
	movl	-36(%ebp), %eax
	imull	-24(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-40(%ebp), %eax
	mull	-24(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	-48(%ebp), %ecx
	movl	-44(%ebp), %ebx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	$64, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	high_product, .-high_product
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
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	-40(%ebp), %ecx
	movl	-36(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	jmp	.L46
.L48:
	movl	16(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L47
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
.L47:
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
.L46:
	cmpl	$0, 16(%ebp)
	jne	.L48
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	power, .-power
	.type	root, @function
root:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$32, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -32(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -28(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -24(%ebp)
	movl	$1073741824, -20(%ebp)
	jmp	.L51
.L54:
	movl	-16(%ebp), %ecx
	movl	-12(%ebp), %ebx
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	-28(%ebp), %ecx
	cmpl	%eax, -32(%ebp)
	sbbl	%edx, %ecx
	jc	.L52
	movl	-16(%ebp), %ecx
	movl	-12(%ebp), %ebx
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	subl	%eax, -32(%ebp)
	sbbl	%edx, -28(%ebp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	shrdl	$1, %edx, %eax
	shrl	%edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	jmp	.L53
.L52:
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	shrdl	$1, %edx, %eax
	shrl	%edx
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
.L53:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	shrdl	$2, %edx, %eax
	shrl	$2, %edx
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
.L51:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L54
	movl	-16(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	root, .-root
	.section	.rodata
	.align 4
.LC0:
	.string	"%016llx %20llu %20lld %10u digest %016llx\n"
.LC1:
	.string	"%lld %d %d %d %u\n"
.LC2:
	.string	"%u! = %llu (mod 2^64)\n"
.LC3:
	.string	"%llu %llu\n"
.LC4:
	.string	"%lld %016llx\n"
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
	movl	$0, 172(%esp)
	jmp	.L57
.L62:
	movl	$0, 168(%esp)
	jmp	.L58
.L59:
	movl	172(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	movl	168(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	movl	96(%esp), %ecx
	movl	100(%esp), %ebx
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	subl	88(%esp), %eax
	sbbl	92(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	100(%esp), %eax
	imull	88(%esp), %eax
	movl	%eax, %edx
	movl	92(%esp), %eax
	imull	96(%esp), %eax
	leal	(%edx,%eax), %ecx
	movl	88(%esp), %eax
	mull	96(%esp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	high_product
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, %edi
	andl	88(%esp), %edi
	movl	%edi, 72(%esp)
	movl	%edx, %eax
	andl	92(%esp), %eax
	movl	%eax, 76(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	%eax, %edi
	notl	%edi
	movl	%edi, 64(%esp)
	movl	%edx, %eax
	notl	%eax
	movl	%eax, 68(%esp)
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	orl	96(%esp), %eax
	orl	100(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	xorl	88(%esp), %eax
	xorl	92(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	88(%esp), %ecx
	movl	92(%esp), %ebx
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	order
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	unsigned_order
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	incl	168(%esp)
.L58:
	cmpl	$13, 168(%esp)
	jle	.L59
	movl	$0, 164(%esp)
	jmp	.L60
.L61:
	movl	172(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	164(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	shift_left
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	172(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	164(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	shift_right
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	172(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	164(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	shift_signed
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	172(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	164(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	rotate
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	incl	164(%esp)
.L60:
	cmpl	$63, 164(%esp)
	jbe	.L61
	movl	digest, %eax
	movl	digest+4, %edx
	movl	%eax, %ebx
	movl	%edx, %esi
	movl	172(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	root
	movl	%eax, %edi
	movl	172(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	172(%esp), %eax
	movl	edges(,%eax,8), %edx
	movl	edges+4(,%eax,8), %ecx
	movl	%edx, 48(%esp)
	movl	%ecx, 52(%esp)
	movl	172(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%ebx, 32(%esp)
	movl	%esi, 36(%esp)
	movl	%edi, 28(%esp)
	movl	56(%esp), %esi
	movl	60(%esp), %edi
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	172(%esp)
.L57:
	cmpl	$13, 172(%esp)
	jle	.L62
	movl	$-3, 160(%esp)
	jmp	.L63
.L64:
	movl	160(%esp), %eax
	cltd
	movl	%eax, %edx
	movl	$0, %eax
	addl	%edx, %edx
	addl	$128, %eax
	adcl	$0, %edx
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	shrdl	$20, %edx, %eax
	sarl	$20, %edx
	movl	%eax, %esi
	movl	104(%esp), %eax
	movsbl	%al, %ecx
	movswl	104(%esp), %eax
	movl	%eax, %ebx
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	shrdl	$1, %edx, %eax
	sarl	%edx
	movl	%esi, 24(%esp)
	movl	%ecx, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	104(%esp), %eax
	movb	%al, %cl
	movsbl	%cl, %eax
	cltd
	movl	104(%esp), %ecx
	movl	$0, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	shrdl	$3, %edx, %eax
	sarl	$3, %edx
	movswl	%ax, %esi
	movl	%esi, %eax
	cltd
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	incl	160(%esp)
.L63:
	cmpl	$3, 160(%esp)
	jle	.L64
	movl	$1, 152(%esp)
	movl	$0, 156(%esp)
	movl	$1, 148(%esp)
	jmp	.L65
.L67:
	movl	148(%esp), %eax
	movl	$0, %edx
	movl	156(%esp), %ecx
	movl	%ecx, %ebx
	imull	%eax, %ebx
	movl	152(%esp), %ecx
	imull	%edx, %ecx
	addl	%ebx, %ecx
	mull	152(%esp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	movl	148(%esp), %ecx
	movl	$-858993459, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$2, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	movl	%ecx, %edx
	subl	%eax, %edx
	testl	%edx, %edx
	jne	.L66
	movl	152(%esp), %eax
	movl	156(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	148(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L66:
	incl	148(%esp)
.L65:
	cmpl	$25, 148(%esp)
	jbe	.L67
	movl	$1000000007, 12(%esp)
	movl	$0, 16(%esp)
	movl	$987654321, 8(%esp)
	movl	$123456789, (%esp)
	movl	$0, 4(%esp)
	call	power
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$-5, 12(%esp)
	movl	$0, 16(%esp)
	movl	$1000000, 8(%esp)
	movl	$3, (%esp)
	movl	$0, 4(%esp)
	call	power
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1, 136(%esp)
	movl	$0, 140(%esp)
	movl	$1, 128(%esp)
	movl	$0, 132(%esp)
	movl	$0, 124(%esp)
	jmp	.L68
.L69:
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, 136(%esp)
	movl	%edx, 140(%esp)
	movl	112(%esp), %eax
	movl	116(%esp), %edx
	movl	%eax, 128(%esp)
	movl	%edx, 132(%esp)
	incl	124(%esp)
.L68:
	cmpl	$87, 124(%esp)
	jle	.L69
	movl	digest, %eax
	movl	digest+4, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	digest, %eax
	movl	digest+4, %edx
	movl	$100, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
