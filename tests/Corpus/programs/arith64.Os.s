	.file	"arith64.c"
	.text
	.type	mix, @function
mix:
	pushl	%ebp
	xorl	digest+4, %edx
	movl	%esp, %ebp
	pushl	%edi
	movl	$435, %edi
	pushl	%esi
	pushl	%ebx
	xorl	digest, %eax
	popl	%ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	popl	%esi
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%edi
	popl	%edi
	movl	%eax, digest
	addl	%ecx, %edx
	popl	%ebp
	movl	%edx, digest+4
	ret
	.size	mix, .-mix
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%016llx %20llu %20lld %10u digest %016llx\n"
.LC1:
	.string	"%lld %d %d %d %u\n"
.LC2:
	.string	"%u! = %llu (mod 2^64)\n"
	.globl	__umoddi3
	.globl	__moddi3
.LC3:
	.string	"%llu %llu\n"
.LC4:
	.string	"%lld %016llx\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$72, %esp
	movl	%eax, -44(%ebp)
.L4:
	movl	-44(%ebp), %eax
	xorl	%ebx, %ebx
	movl	%ebx, -56(%ebp)
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%edx, -28(%ebp)
	movl	%eax, -32(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, -48(%ebp)
.L15:
	movl	-56(%ebp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%edx, -36(%ebp)
	movl	%eax, -40(%ebp)
	addl	-32(%ebp), %eax
	adcl	-28(%ebp), %edx
	call	mix
	movl	-32(%ebp), %eax
	subl	-40(%ebp), %eax
	movl	-28(%ebp), %edx
	sbbl	-36(%ebp), %edx
	call	mix
	movl	-28(%ebp), %eax
	movl	-40(%ebp), %ecx
	movl	-32(%ebp), %edx
	imull	%eax, %ecx
	movl	-36(%ebp), %eax
	imull	%edx, %eax
	addl	%eax, %ecx
	movl	-40(%ebp), %eax
	mull	%edx
	addl	%ecx, %edx
	call	mix
	movl	-40(%ebp), %ecx
	movl	-28(%ebp), %ebx
	movl	-36(%ebp), %esi
	imull	$0, %ecx, %eax
	movl	%ebx, -64(%ebp)
	movl	%eax, %edi
	movl	-48(%ebp), %eax
	mull	%ecx
	addl	%edi, %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, -88(%ebp)
	imull	$0, %ebx, %eax
	movl	%edx, -84(%ebp)
	movl	%eax, %edi
	movl	%ecx, %eax
	mull	%ebx
	movl	%eax, %ecx
	movl	%edx, %ebx
	addl	%edi, %ebx
	addl	-88(%ebp), %ecx
	adcl	-84(%ebp), %ebx
	movl	%ecx, -72(%ebp)
	imull	$0, %esi, %eax
	movl	%ebx, %ecx
	movl	%eax, -88(%ebp)
	movl	-48(%ebp), %eax
	movl	-88(%ebp), %edi
	mull	%esi
	addl	%edi, %edx
	xorl	%edi, %edi
	addl	-72(%ebp), %eax
	movl	%edi, -68(%ebp)
	adcl	-68(%ebp), %edx
	xorl	%ebx, %ebx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, -88(%ebp)
	movl	-64(%ebp), %eax
	movl	%edx, -84(%ebp)
	mull	%esi
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	-88(%ebp), %eax
	adcl	-84(%ebp), %edx
	call	mix
	movl	-32(%ebp), %ebx
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	andl	%ebx, %eax
	movl	-28(%ebp), %ebx
	andl	%ebx, %edx
	call	mix
	movl	-40(%ebp), %eax
	notl	%eax
	movl	%eax, -80(%ebp)
	movl	-36(%ebp), %eax
	notl	%eax
	movl	%eax, -76(%ebp)
	movl	-80(%ebp), %eax
	movl	-76(%ebp), %edx
	orl	-32(%ebp), %eax
	orl	-28(%ebp), %edx
	call	mix
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	call	mix
	movl	-40(%ebp), %edx
	movl	$1, %eax
	movl	-28(%ebp), %edi
	movl	$0, %ecx
	movl	-32(%ebp), %ebx
	cmpl	%edx, -32(%ebp)
	sbbl	%esi, %edi
	movl	%esi, %edi
	cmovge	%ecx, %eax
	cmpl	%ebx, %edx
	movl	-28(%ebp), %ebx
	sbbl	%ebx, %edi
	jl	.L6
	cmpl	%ebx, %esi
	jne	.L29
	movl	-32(%ebp), %ebx
	cmpl	%ebx, %edx
	je	.L7
.L29:
	orl	$10, %eax
	xorl	%edx, %edx
	jmp	.L9
.L7:
	orl	$6, %eax
.L48:
	movl	$32, %edx
.L9:
	orl	%edx, %eax
	cltd
	call	mix
	movl	-40(%ebp), %eax
	cmpl	%eax, -32(%ebp)
	movl	-28(%ebp), %eax
	sbbl	-36(%ebp), %eax
	movl	-32(%ebp), %eax
	setc	%dl
	cmpl	%eax, -40(%ebp)
	movzbl	%dl, %edx
	movl	-36(%ebp), %eax
	sbbl	-28(%ebp), %eax
	jc	.L11
	movl	-36(%ebp), %eax
	cmpl	%eax, -28(%ebp)
	jne	.L30
	movl	-40(%ebp), %eax
	cmpl	%eax, -32(%ebp)
	je	.L12
.L30:
	orl	$10, %edx
	xorl	%eax, %eax
	jmp	.L14
.L12:
	orl	$6, %edx
.L49:
	movl	$32, %eax
.L14:
	orl	%edx, %eax
	cltd
	call	mix
	incl	-56(%ebp)
	cmpl	$14, -56(%ebp)
	jne	.L15
	xorl	%esi, %esi
	movl	%esi, -40(%ebp)
.L16:
	movb	-40(%ebp), %cl
	xorl	%ebx, %ebx
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebx, %eax
	movl	%eax, %esi
	movl	%edx, %edi
	call	mix
	movb	-40(%ebp), %cl
	xorl	%ebx, %ebx
	movl	-28(%ebp), %edx
	movl	-32(%ebp), %eax
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	call	mix
	movb	-40(%ebp), %cl
	movl	-28(%ebp), %edx
	movl	-32(%ebp), %eax
	shrdl	%edx, %eax
	sarl	%cl, %edx
	movl	%edx, %ebx
	sarl	$31, %ebx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	call	mix
	movl	-40(%ebp), %ecx
	xorl	%ebx, %ebx
	movl	-28(%ebp), %edx
	negl	%ecx
	movb	%cl, %al
	andb	$63, %al
	movb	%al, %cl
	movl	-32(%ebp), %eax
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%esi, %eax
	movl	%edi, %edx
	orl	%ecx, %eax
	orl	%ebx, %edx
	call	mix
	incl	-40(%ebp)
	cmpl	$64, -40(%ebp)
	jne	.L16
	movl	digest, %eax
	xorl	%edi, %edi
	movl	digest+4, %edx
	movl	$32, -48(%ebp)
	movl	-32(%ebp), %ecx
	movl	%edi, -40(%ebp)
	movl	-28(%ebp), %ebx
	movl	%eax, -64(%ebp)
	xorl	%eax, %eax
	movl	%edx, -60(%ebp)
	xorl	%edx, %edx
	movl	$1073741824, -36(%ebp)
.L18:
	movl	-40(%ebp), %esi
	movl	-36(%ebp), %edi
	addl	%eax, %esi
	movl	%esi, -56(%ebp)
	adcl	%edx, %edi
	movl	%edi, -52(%ebp)
	movl	-56(%ebp), %edi
	shrdl	$1, %edx, %eax
	shrl	%edx
	cmpl	%edi, %ecx
	movl	%ebx, %edi
	sbbl	-52(%ebp), %edi
	jc	.L17
	movl	%ecx, %esi
	movl	-56(%ebp), %ecx
	movl	%ebx, %edi
	movl	-52(%ebp), %ebx
	subl	%ecx, %esi
	sbbl	%ebx, %edi
	movl	%esi, %ecx
	addl	-40(%ebp), %eax
	movl	%edi, %ebx
	adcl	-36(%ebp), %edx
.L17:
	movl	-36(%ebp), %edi
	movl	-40(%ebp), %esi
	shrdl	$2, %edi, %esi
	movl	%esi, -40(%ebp)
	shrl	$2, %edi
	decl	-48(%ebp)
	movl	%edi, -36(%ebp)
	jne	.L18
	pushl	%esi
	pushl	%esi
	pushl	-60(%ebp)
	pushl	-64(%ebp)
	pushl	%eax
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	$.LC0
	call	printf
	addl	$48, %esp
	incl	-44(%ebp)
	cmpl	$14, -44(%ebp)
	jne	.L4
	movl	$128, %esi
	movl	$-6, %edi
.L42:
	movl	%esi, %eax
	shrdl	$20, %edi, %eax
	pushl	%ebx
	pushl	%eax
	pushl	$-128
	pushl	$128
	pushl	$64
	pushl	%edi
	addl	$2, %edi
	pushl	%esi
	pushl	$.LC1
	call	printf
	addl	$32, %esp
	xorl	%edx, %edx
	movl	$16, %eax
	call	mix
	cmpl	$8, %edi
	jne	.L42
	cmpl	$128, %esi
	jne	.L42
	xorl	%ecx, %ecx
	movl	$1, %esi
	movl	$1, -32(%ebp)
	xorl	%edi, %edi
	movl	%ecx, -28(%ebp)
.L22:
	movl	-28(%ebp), %ecx
	movl	-32(%ebp), %eax
	imull	%esi, %ecx
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	-32(%ebp), %eax
	mull	%esi
	movl	%edx, -28(%ebp)
	xorl	%edx, %edx
	addl	%ecx, -28(%ebp)
	movl	$5, %ecx
	movl	%eax, -32(%ebp)
	movl	%esi, %eax
	divl	%ecx
	testl	%edx, %edx
	jne	.L21
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%esi
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L21:
	addl	$1, %esi
	movl	%esi, %eax
	adcl	$0, %edi
	xorl	$26, %eax
	orl	%edi, %eax
	jne	.L22
	movl	$30, -32(%ebp)
	xorl	%edx, %edx
	movl	$123456789, %ebx
	movl	$1, -40(%ebp)
	xorl	%esi, %esi
	movl	$987654321, %edi
	movl	%edx, -36(%ebp)
.L24:
	testl	$1, %edi
	je	.L23
	movl	-36(%ebp), %ecx
	movl	-40(%ebp), %eax
	imull	%ebx, %ecx
	imull	%esi, %eax
	addl	%eax, %ecx
	movl	-40(%ebp), %eax
	pushl	$0
	pushl	$1000000007
	mull	%ebx
	addl	%ecx, %edx
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
.L23:
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
	decl	-32(%ebp)
	movl	%eax, %ebx
	movl	%edx, %esi
	jne	.L24
	movl	$20, -44(%ebp)
	xorl	%eax, %eax
	movl	$3, %ebx
	movl	$1, -32(%ebp)
	xorl	%ecx, %ecx
	movl	$1000000, %esi
	movl	%eax, -28(%ebp)
.L26:
	movl	%esi, %eax
	testb	$1, %al
	je	.L25
	movl	-32(%ebp), %edx
	movl	%ecx, %eax
	movl	%ecx, -56(%ebp)
	movl	-28(%ebp), %edi
	pushl	$0
	pushl	$-5
	imull	%edx, %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edx, %eax
	mull	%ebx
	addl	%edi, %edx
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	movl	-56(%ebp), %ecx
	addl	$16, %esp
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
.L25:
	imull	%ebx, %ecx
	movl	%ebx, %eax
	mull	%ebx
	pushl	$0
	pushl	$-5
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
	decl	-44(%ebp)
	movl	%eax, %esi
	jne	.L26
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	$.LC3
	call	printf
	addl	$32, %esp
	movl	$1, %eax
	movl	$88, -32(%ebp)
	xorl	%edx, %edx
	movl	$1, %ecx
.L27:
	movl	%eax, %esi
	addl	%ecx, %eax
	movl	%edx, %edi
	adcl	%ebx, %edx
	decl	-32(%ebp)
	movl	%esi, %ecx
	movl	%edi, %ebx
	jne	.L27
	jmp	.L51
.L11:
	orl	$24, %edx
	jmp	.L49
.L6:
	orl	$24, %eax
	jmp	.L48
.L51:
	subl	$12, %esp
	pushl	digest+4
	pushl	digest
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	pushl	$0
	pushl	$100
	pushl	digest+4
	pushl	digest
	call	__umoddi3
	addl	$16, %esp
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.data
	.align 8
	.type	digest, @object
	.size	digest, 8
digest:
	.long	1939669891
	.long	342167472
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
