	.file	"division.c"
	.text
	.type	random64, @function
random64:
	pushl	%ebp
	movl	state, %ecx
	movl	%esp, %ebp
	pushl	%ebx
	movl	state+4, %ebx
	movl	%ecx, %eax
	movl	%ebx, %edx
	shldl	$13, %eax, %edx
	sall	$13, %eax
	xorl	%ebx, %edx
	xorl	%ecx, %eax
	movl	%edx, %ebx
	movl	%eax, %ecx
	shrdl	$7, %ebx, %ecx
	shrl	$7, %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %eax
	movl	%ebx, %edx
	shldl	$17, %eax, %edx
	sall	$17, %eax
	xorl	%ebx, %edx
	popl	%ebx
	xorl	%ecx, %eax
	movl	%eax, state
	movl	%edx, state+4
	popl	%ebp
	ret
	.size	random64, .-random64
	.type	any, @function
any:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	call	random64
	movl	%eax, %esi
	call	random64
	andl	$63, %esi
	movl	%esi, %ecx
	xorl	%esi, %esi
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%esi, %edx
	movl	%edx, %edi
	movl	%eax, %esi
	call	random64
	xorl	%edx, %edx
	andl	$15, %eax
	movl	%eax, %ecx
	xorl	$2, %ecx
	orl	%edx, %ecx
	je	.L4
	movl	$2, %ecx
	cmpl	%eax, %ecx
	movl	$0, %ecx
	sbbl	%edx, %ecx
	jc	.L5
	orl	%edx, %eax
	jne	.L10
	movl	%esi, %edi
	xorl	%esi, %esi
	jmp	.L3
.L5:
	xorl	$3, %eax
	orl	%edx, %eax
	jne	.L3
	xorl	%esi, %esi
	jmp	.L3
.L10:
	notl	%esi
	notl	%edi
	jmp	.L3
.L4:
	orl	$-1, %esi
.L3:
	movl	%esi, %eax
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	any, .-any
	.globl	__divmoddi4
	.globl	__divdi3
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%20lld /7 %20lld %%7 %2lld /-1000 %lld\n"
	.globl	__moddi3
	.globl	__udivmoddi4
	.globl	__udivdi3
	.globl	__umoddi3
.LC1:
	.string	"%llu = %llu * %llu + %llu\n"
.LC2:
	.string	"%d wrong, %016llx\n"
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
	xorl	%esi, %esi
	pushl	%ebx
	pushl	%ecx
	subl	$152, %esp
	movl	%esi, -64(%ebp)
	movl	%esi, -84(%ebp)
	movl	%esi, -56(%ebp)
	movl	%esi, -52(%ebp)
.L14:
	movl	-64(%ebp), %eax
	xorl	%ebx, %ebx
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	movl	%edx, -36(%ebp)
	movl	%eax, -40(%ebp)
	pushl	$0
	pushl	$3
	pushl	%edx
	pushl	%eax
	call	__divdi3
	addl	$16, %esp
	pushl	$134217727
	pushl	$-1
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	pushl	%edx
	pushl	%eax
	call	__moddi3
	addl	$16, %esp
	movl	%ebx, -96(%ebp)
	movl	%eax, -104(%ebp)
	movl	%edx, -100(%ebp)
.L15:
	movl	-96(%ebp), %eax
	subl	$12, %esp
	imull	$31, -52(%ebp), %ecx
	movl	edges.0(,%eax,8), %esi
	movl	edges.0+4(,%eax,8), %edi
	movl	$31, %eax
	mull	-56(%ebp)
	movl	%eax, -56(%ebp)
	leal	-32(%ebp), %eax
	movl	%edx, -52(%ebp)
	addl	%ecx, -52(%ebp)
	pushl	%eax
	pushl	%edi
	pushl	%esi
	pushl	-100(%ebp)
	pushl	-104(%ebp)
	call	__divmoddi4
	addl	$32, %esp
	movl	%edx, -88(%ebp)
	movl	%eax, %ebx
	imull	$7, %edx, %eax
	movl	%eax, %ecx
	movl	$7, %eax
	mull	%ebx
	addl	%ecx, %edx
	movl	-88(%ebp), %ecx
	addl	-32(%ebp), %eax
	adcl	-28(%ebp), %edx
	addl	-56(%ebp), %eax
	adcl	-52(%ebp), %edx
	movl	%eax, -56(%ebp)
	imull	%esi, %ecx
	movl	%edi, %eax
	imull	%ebx, %eax
	movl	%edx, -52(%ebp)
	addl	%eax, %ecx
	movl	%esi, %eax
	mull	%ebx
	addl	%ecx, %edx
	addl	-32(%ebp), %eax
	adcl	-28(%ebp), %edx
	xorl	-104(%ebp), %eax
	xorl	-100(%ebp), %edx
	orl	%edx, %eax
	cmpl	$1, %eax
	sbbl	$-1, -84(%ebp)
	incl	-96(%ebp)
	cmpl	$15, -96(%ebp)
	jne	.L15
	leal	-32(%ebp), %eax
	subl	$12, %esp
	pushl	%eax
	pushl	$0
	pushl	$7
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__divmoddi4
	addl	$16, %esp
	pushl	$-1
	pushl	$-1000
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	movl	%eax, %esi
	movl	%edx, %edi
	call	__divdi3
	addl	$20, %esp
	pushl	%edx
	pushl	%eax
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%edi
	pushl	%esi
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	pushl	$.LC0
	call	printf
	addl	$48, %esp
	incl	-64(%ebp)
	cmpl	$15, -64(%ebp)
	jne	.L14
	xorl	%eax, %eax
	movl	%eax, -88(%ebp)
.L16:
	call	any
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
	call	any
	movl	$1, %ecx
	movl	%eax, %ebx
	movl	%edx, %edi
	xorl	%eax, %eax
	cmpl	%ecx, %ebx
	sbbl	%eax, %edi
	cmovnc	%edx, %eax
	cmovnc	%ebx, %ecx
	movl	%eax, -44(%ebp)
	subl	$12, %esp
	xorl	%edi, %edi
	movl	%ecx, -48(%ebp)
	leal	-32(%ebp), %eax
	xorl	%esi, %esi
	pushl	%eax
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__udivmoddi4
	addl	$32, %esp
	movl	$63, %ecx
	movl	%edi, -64(%ebp)
	movl	%edi, -60(%ebp)
	xorl	%edi, %edi
	movl	%eax, -96(%ebp)
	movl	-32(%ebp), %eax
	movl	%edx, -92(%ebp)
	movl	-28(%ebp), %edx
	movl	%eax, -104(%ebp)
	movl	%edx, -100(%ebp)
.L20:
	movl	%edi, %ebx
	movl	%esi, %eax
	shrl	$31, %ebx
	movl	%edi, %edx
	addl	%esi, %eax
	movl	-40(%ebp), %esi
	adcl	%edi, %edx
	movl	-36(%ebp), %edi
	shrdl	%edi, %esi
	shrl	%cl, %edi
	testb	$32, %cl
	je	.L38
	movl	%edi, %esi
.L38:
	movl	%esi, %edi
	xorl	%esi, %esi
	movl	%esi, -116(%ebp)
	andl	$1, %edi
	movl	%edi, -120(%ebp)
	movl	-116(%ebp), %edi
	movl	-120(%ebp), %esi
	orl	%edx, %edi
	orl	%eax, %esi
	movl	-48(%ebp), %eax
	cmpl	%eax, %esi
	movl	%edi, %eax
	sbbl	-44(%ebp), %eax
	jnc	.L29
	andb	$1, %bl
	je	.L17
.L29:
	subl	-48(%ebp), %esi
	sbbl	-44(%ebp), %edi
	xorl	%eax, %eax
	xorl	%edx, %edx
	testb	$32, %cl
	sete	%al
	setne	%dl
	sall	%cl, %edx
	sall	%cl, %eax
	orl	%eax, -64(%ebp)
	orl	%edx, -60(%ebp)
.L17:
	subl	$1, %ecx
	jnb	.L20
	movl	-104(%ebp), %eax
	movl	-100(%ebp), %edx
	movl	-96(%ebp), %ecx
	movl	-92(%ebp), %ebx
	xorl	%esi, %eax
	movl	-48(%ebp), %esi
	xorl	%edi, %edx
	movl	-44(%ebp), %edi
	orl	%edx, %eax
	setne	%al
	xorl	-60(%ebp), %ebx
	xorl	-64(%ebp), %ecx
	orl	%ebx, %ecx
	movl	-84(%ebp), %ebx
	setne	%dl
	orb	%dl, %al
	movzbl	%al, %eax
	addl	%eax, %ebx
	cmpl	$-1, -44(%ebp)
	jne	.L21
	cmpl	$-1, -48(%ebp)
	jne	.L21
	movl	$-3, %esi
	orl	$-1, %edi
.L21:
	leal	-32(%ebp), %eax
	subl	$12, %esp
	pushl	%eax
	pushl	%edi
	pushl	%esi
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__divmoddi4
	movl	-28(%ebp), %ecx
	addl	$20, %esp
	movl	%ecx, -60(%ebp)
	movl	%edx, -112(%ebp)
	movl	%eax, %ecx
	movl	-32(%ebp), %edx
	movl	%eax, -108(%ebp)
	movl	-112(%ebp), %eax
	imull	%edi, %ecx
	movl	-60(%ebp), %edi
	movl	%edx, -64(%ebp)
	imull	%esi, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	mull	-108(%ebp)
	addl	%ecx, %edx
	addl	-64(%ebp), %eax
	adcl	-60(%ebp), %edx
	xorl	-40(%ebp), %eax
	xorl	-36(%ebp), %edx
	orl	%edx, %eax
	movl	-36(%ebp), %edx
	cmpl	$1, %eax
	sbbl	$-1, %ebx
	xorl	-60(%ebp), %edx
	movl	%edx, %eax
	movl	$0, %edx
	shrl	$31, %eax
	orl	-64(%ebp), %edi
	cmove	%edx, %eax
	addl	%ebx, %eax
	movl	%eax, -84(%ebp)
	leal	-32(%ebp), %eax
	pushl	%eax
	pushl	$0
	pushl	$3
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__udivmoddi4
	addl	$20, %esp
	imull	$31, -52(%ebp), %edi
	movl	%eax, %ecx
	movl	-32(%ebp), %eax
	movl	%edx, %ebx
	movl	%eax, -164(%ebp)
	movl	-28(%ebp), %eax
	movl	%eax, -168(%ebp)
	movl	$31, %eax
	mull	-56(%ebp)
	addl	%edi, %edx
	addl	%ecx, %eax
	movl	%eax, %esi
	adcl	%ebx, %edx
	leal	-32(%ebp), %eax
	movl	%edx, %edi
	pushl	%eax
	pushl	$0
	pushl	$10
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__udivmoddi4
	addl	$20, %esp
	addl	%eax, %esi
	leal	-32(%ebp), %eax
	adcl	%edx, %edi
	addl	-32(%ebp), %esi
	adcl	-28(%ebp), %edi
	pushl	%eax
	pushl	$0
	pushl	$1000000007
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__udivmoddi4
	movl	-28(%ebp), %ebx
	addl	$32, %esp
	movl	-32(%ebp), %ecx
	movl	%ebx, -52(%ebp)
	movl	-40(%ebp), %ebx
	movl	%ecx, -56(%ebp)
	addl	%eax, %esi
	movl	-36(%ebp), %eax
	adcl	%edx, %edi
	xorl	%edx, %edx
	shrl	$31, %eax
	addl	-40(%ebp), %eax
	adcl	-36(%ebp), %edx
	andl	$1, %ebx
	movl	%ebx, -72(%ebp)
	movl	-36(%ebp), %ebx
	shrdl	$1, %edx, %eax
	sarl	%edx
	andl	$-2147483648, %ebx
	movl	%ebx, -68(%ebp)
	jns	.L24
	addl	$-1, -72(%ebp)
	movl	$-1, -68(%ebp)
	orl	$-2, -72(%ebp)
	addl	$1, -72(%ebp)
	adcl	$0, -68(%ebp)
.L24:
	addl	-72(%ebp), %eax
	adcl	-68(%ebp), %edx
	subl	$12, %esp
	movl	%eax, -136(%ebp)
	leal	-32(%ebp), %eax
	movl	%edx, -132(%ebp)
	pushl	%eax
	pushl	$0
	pushl	$7
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__divmoddi4
	addl	$20, %esp
	movl	%eax, -144(%ebp)
	movl	-32(%ebp), %eax
	movl	%edx, -140(%ebp)
	movl	-28(%ebp), %edx
	movl	%eax, -152(%ebp)
	leal	-32(%ebp), %eax
	movl	%edx, -148(%ebp)
	pushl	%eax
	pushl	$20
	pushl	$500654080
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__divmoddi4
	addl	$32, %esp
	addl	-56(%ebp), %esi
	adcl	-52(%ebp), %edi
	imull	$7, -168(%ebp), %ecx
	movl	%eax, -160(%ebp)
	movl	$7, %eax
	movl	%edx, -156(%ebp)
	mull	-164(%ebp)
	pushl	$1
	pushl	$1
	pushl	-36(%ebp)
	addl	%ecx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	pushl	-40(%ebp)
	call	__udivdi3
	addl	$16, %esp
	pushl	$0
	pushl	$65521
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	addl	%eax, %esi
	movl	$3, %eax
	adcl	%edx, %edi
	movl	%esi, %ecx
	mull	-96(%ebp)
	movl	%edi, %ebx
	imull	$3, -92(%ebp), %esi
	movl	-140(%ebp), %edi
	addl	%esi, %edx
	addl	%eax, %ecx
	movl	$5, %eax
	adcl	%edx, %ebx
	imull	$5, -100(%ebp), %esi
	mull	-104(%ebp)
	addl	%esi, %edx
	addl	%eax, %ecx
	movl	-144(%ebp), %esi
	adcl	%edx, %ebx
	addl	-160(%ebp), %ecx
	adcl	-156(%ebp), %ebx
	addl	-32(%ebp), %ecx
	adcl	-28(%ebp), %ebx
	addl	-136(%ebp), %esi
	movl	%ecx, -56(%ebp)
	adcl	-132(%ebp), %edi
	addl	-152(%ebp), %esi
	movl	%ebx, -52(%ebp)
	adcl	-148(%ebp), %edi
	pushl	$-1
	pushl	$-5
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	call	__divdi3
	addl	$16, %esp
	pushl	$0
	pushl	$5
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	addl	%eax, %esi
	adcl	%edx, %edi
	call	__moddi3
	movl	-36(%ebp), %ecx
	addl	$16, %esp
	addl	%eax, %esi
	adcl	%edx, %edi
	sarl	$31, %ecx
	movl	%ecx, %eax
	andl	$4095, %eax
	movl	%eax, -128(%ebp)
	xorl	%eax, %eax
	movl	%eax, -124(%ebp)
	movl	-128(%ebp), %ecx
	addl	-40(%ebp), %ecx
	movl	-124(%ebp), %ebx
	adcl	-36(%ebp), %ebx
	movl	-40(%ebp), %eax
	shrdl	$12, %ebx, %ecx
	sarl	$12, %ebx
	addl	%ecx, %esi
	adcl	%ebx, %edi
	andl	$4095, %eax
	movl	%eax, -80(%ebp)
	movl	-36(%ebp), %eax
	andl	$-2147483648, %eax
	movl	%eax, -76(%ebp)
	jns	.L25
	addl	$-1, -80(%ebp)
	movl	$-1, -76(%ebp)
	orl	$-4096, -80(%ebp)
	addl	$1, -80(%ebp)
	adcl	$0, -76(%ebp)
.L25:
	addl	-80(%ebp), %esi
	movl	$7, %eax
	adcl	-76(%ebp), %edi
	addl	-56(%ebp), %esi
	adcl	-52(%ebp), %edi
	imull	$7, -112(%ebp), %ebx
	mull	-108(%ebp)
	addl	%ebx, %edx
	addl	%eax, %esi
	movl	$11, %eax
	adcl	%edx, %edi
	movl	%esi, %ecx
	movl	%edi, %ebx
	mull	-64(%ebp)
	imull	$11, -60(%ebp), %esi
	addl	%esi, %edx
	addl	%eax, %ecx
	movl	-88(%ebp), %eax
	movl	%ecx, -56(%ebp)
	adcl	%edx, %ebx
	movl	$50, %ecx
	movl	%ebx, -52(%ebp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L26
	subl	$12, %esp
	pushl	-100(%ebp)
	pushl	-104(%ebp)
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	-92(%ebp)
	pushl	-96(%ebp)
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	pushl	$.LC1
	call	printf
	addl	$48, %esp
.L26:
	incl	-88(%ebp)
	cmpl	$800, -88(%ebp)
	jne	.L16
	pushl	-52(%ebp)
	pushl	-56(%ebp)
	pushl	-84(%ebp)
	pushl	$.LC2
	call	printf
	movl	-84(%ebp), %eax
	leal	-16(%ebp), %esp
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
