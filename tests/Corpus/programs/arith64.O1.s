	.file	"arith64.c"
	.text
	.type	mix, @function
mix:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	xorl	digest, %eax
	xorl	digest+4, %edx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ecx
	movl	$435, %edi
	mull	%edi
	addl	%ecx, %edx
	movl	%eax, digest
	movl	%edx, digest+4
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.size	mix, .-mix
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%016llx %20llu %20lld %10u digest %016llx\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%lld %d %d %d %u\n"
.LC2:
	.string	"%u! = %llu (mod 2^64)\n"
	.globl	__umoddi3
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
	addl	$-128, %esp
	movl	$0, 60(%esp)
	jmp	.L4
.L15:
	shrdl	$1, %edx, %eax
	shrl	%edx
.L16:
	movl	120(%esp), %ebx
	movl	124(%esp), %esi
	shrdl	$2, %esi, %ebx
	shrl	$2, %esi
	movl	%ebx, 120(%esp)
	movl	%esi, 124(%esp)
	decl	80(%esp)
	je	.L36
.L17:
	movl	%eax, %esi
	movl	%edx, %edi
	addl	120(%esp), %esi
	adcl	124(%esp), %edi
	movl	%esi, 112(%esp)
	movl	%edi, 116(%esp)
	movl	%esi, %ebx
	movl	104(%esp), %esi
	movl	108(%esp), %edi
	cmpl	%ebx, %esi
	movl	%edi, %ebx
	sbbl	116(%esp), %ebx
	jc	.L15
	movl	%esi, %ecx
	movl	%edi, %ebx
	movl	112(%esp), %esi
	movl	116(%esp), %edi
	subl	%esi, %ecx
	sbbl	%edi, %ebx
	movl	%ecx, 104(%esp)
	movl	%ebx, 108(%esp)
	shrdl	$1, %edx, %eax
	shrl	%edx
	addl	120(%esp), %eax
	adcl	124(%esp), %edx
	jmp	.L16
.L36:
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	movl	%ecx, 32(%esp)
	movl	%ebx, 36(%esp)
	movl	%eax, 28(%esp)
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	60(%esp)
	movl	60(%esp), %eax
	cmpl	$14, %eax
	je	.L26
.L4:
	movl	$0, 104(%esp)
.L13:
	movl	60(%esp), %eax
	movl	edges(,%eax,8), %ecx
	movl	edges+4(,%eax,8), %ebx
	movl	104(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%eax, %esi
	movl	%edx, %edi
	movl	%ecx, 120(%esp)
	movl	%ebx, 124(%esp)
	addl	%ecx, %eax
	adcl	%ebx, %edx
	call	mix
	movl	120(%esp), %edx
	movl	124(%esp), %ecx
	subl	%esi, %edx
	sbbl	%edi, %ecx
	movl	%edx, %eax
	movl	%ecx, %edx
	call	mix
	movl	%esi, %ecx
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	imull	%edx, %ecx
	movl	%edi, %ebx
	imull	%eax, %ebx
	addl	%ebx, %ecx
	movl	%esi, %ebx
	movl	%edi, %esi
	movl	%ebx, %eax
	mull	120(%esp)
	addl	%ecx, %edx
	call	mix
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%edx, %edi
	movl	%ebx, 112(%esp)
	movl	%esi, 116(%esp)
	movl	%esi, 64(%esp)
	movl	%eax, %esi
	mull	%ebx
	movl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 80(%esp)
	movl	%ecx, 84(%esp)
	imull	$0, %edi, %ecx
	movl	%ebx, %eax
	movl	%edi, 72(%esp)
	mull	%edi
	addl	%ecx, %edx
	movl	80(%esp), %ecx
	movl	84(%esp), %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	64(%esp), %edi
	imull	$0, %edi, %edx
	movl	%edx, 80(%esp)
	movl	%esi, %eax
	movl	%edi, %esi
	mull	%edi
	movl	80(%esp), %edi
	addl	%edi, %edx
	movl	%ecx, 96(%esp)
	movl	$0, 100(%esp)
	addl	96(%esp), %eax
	adcl	100(%esp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, 80(%esp)
	movl	%edx, 84(%esp)
	movl	72(%esp), %eax
	mull	%esi
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, %eax
	movl	%ebx, %edx
	addl	72(%esp), %eax
	adcl	76(%esp), %edx
	addl	80(%esp), %eax
	adcl	84(%esp), %edx
	call	mix
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	movl	%ecx, %edx
	movl	120(%esp), %edi
	andl	%edi, %edx
	movl	%edx, %eax
	movl	%ecx, %esi
	movl	%ebx, %edi
	movl	%ebx, %edx
	movl	124(%esp), %ebx
	andl	%ebx, %edx
	call	mix
	movl	%esi, %edx
	notl	%edx
	movl	%edx, 88(%esp)
	movl	%edi, %ebx
	notl	%ebx
	movl	%ebx, 92(%esp)
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	orl	120(%esp), %eax
	orl	124(%esp), %edx
	call	mix
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%esi, 112(%esp)
	movl	%edi, 116(%esp)
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	%eax, %esi
	movl	%edx, %edi
	call	mix
	movl	%edi, %edx
	movl	%esi, %edi
	orl	%edx, %edi
	sete	%al
	movzbl	%al, %eax
	sall	$2, %eax
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	movl	120(%esp), %edi
	cmpl	%edi, %ecx
	movl	%ebx, %edi
	movl	124(%esp), %edx
	sbbl	%edx, %edi
	movl	$1, %edi
	movl	$0, %edx
	cmovl	%edx, %edi
	movl	%edi, %edx
	addl	%edx, %edx
	orl	%eax, %edx
	cmpl	%ecx, 120(%esp)
	movl	124(%esp), %edi
	sbbl	%ebx, %edi
	movl	$1, %edi
	movl	$0, %eax
	cmovge	%eax, %edi
	orl	%edi, %edx
	movl	%ecx, %esi
	movl	%ebx, %edi
	xorl	120(%esp), %ecx
	xorl	124(%esp), %ebx
	orl	%ebx, %ecx
	setne	%al
	movzbl	%al, %eax
	sall	$3, %eax
	orl	%edx, %eax
	movl	%edi, %ebx
	movl	120(%esp), %edi
	cmpl	%edi, %esi
	movl	%ebx, %edi
	movl	124(%esp), %edx
	sbbl	%edx, %edi
	movl	$1, %edi
	movl	$0, %edx
	cmovge	%edx, %edi
	movl	%edi, %edx
	sall	$4, %edx
	orl	%edx, %eax
	cmpl	%esi, 120(%esp)
	movl	124(%esp), %edi
	sbbl	%ebx, %edi
	movl	$1, %edi
	movl	$0, %ebx
	cmovl	%ebx, %edi
	movl	%edi, %edx
	sall	$5, %edx
	orl	%edx, %eax
	cltd
	call	mix
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	movl	%esi, %eax
	movl	%edi, %edx
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	orl	%edx, %eax
	sete	%dl
	movzbl	%dl, %edx
	sall	$2, %edx
	cmpl	%esi, %ecx
	movl	%ebx, %esi
	movl	%ecx, %ebx
	movl	%esi, %edi
	sbbl	124(%esp), %edi
	setnc	%al
	movzbl	%al, %eax
	leal	(%eax,%eax), %ecx
	orl	%edx, %ecx
	movl	%ebx, %eax
	movl	%esi, %edx
	movl	120(%esp), %ebx
	movl	124(%esp), %esi
	cmpl	%eax, %ebx
	movl	%esi, %edi
	movl	%eax, %ebx
	movl	%edx, %esi
	sbbl	%edx, %edi
	setc	%dl
	movzbl	%dl, %edx
	orl	%edx, %ecx
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	xorl	%ebx, %eax
	xorl	%esi, %edx
	orl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	sall	$3, %eax
	orl	%ecx, %eax
	movl	120(%esp), %edi
	cmpl	%edi, %ebx
	movl	%esi, %edi
	sbbl	124(%esp), %edi
	setc	%dl
	movzbl	%dl, %edx
	sall	$4, %edx
	orl	%edx, %eax
	cmpl	%ebx, 120(%esp)
	movl	124(%esp), %edi
	sbbl	%esi, %edi
	setnc	%dl
	movzbl	%dl, %edx
	sall	$5, %edx
	orl	%edx, %eax
	cltd
	call	mix
	incl	104(%esp)
	movl	104(%esp), %eax
	cmpl	$14, %eax
	jne	.L13
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	movl	$0, 120(%esp)
.L14:
	movl	%esi, %eax
	movl	%edi, %edx
	movzbl	120(%esp), %ecx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L40
	movl	%eax, %edx
	xorl	%eax, %eax
.L40:
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	call	mix
	movl	%esi, %eax
	movl	%edi, %edx
	movzbl	120(%esp), %ecx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L41
	movl	%edx, %eax
	xorl	%edx, %edx
.L41:
	call	mix
	movl	%esi, %eax
	movl	%edi, %edx
	movzbl	120(%esp), %ecx
	shrdl	%edx, %eax
	sarl	%cl, %edx
	testb	$32, %cl
	je	.L42
	movl	%edx, %eax
	sarl	$31, %edx
.L42:
	call	mix
	movl	120(%esp), %ebx
	negl	%ebx
	movl	%ebx, %ecx
	andb	$63, %cl
	movl	%esi, %eax
	movl	%edi, %edx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L43
	movl	%edx, %eax
	xorl	%edx, %edx
.L43:
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	orl	%eax, %ecx
	orl	%edx, %ebx
	movl	%ecx, %eax
	movl	%ebx, %edx
	call	mix
	incl	120(%esp)
	movl	120(%esp), %eax
	cmpl	$64, %eax
	jne	.L14
	movl	digest, %eax
	movl	digest+4, %edx
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	movl	%esi, 104(%esp)
	movl	%edi, 108(%esp)
	movl	$32, 80(%esp)
	movl	$0, %ecx
	movl	$1073741824, %ebx
	movl	$0, %eax
	movl	$0, %edx
	movl	%esi, 64(%esp)
	movl	%edi, 68(%esp)
	movl	%ecx, 120(%esp)
	movl	%ebx, 124(%esp)
	jmp	.L17
.L26:
	movl	$128, %esi
	movl	$-6, %edi
.L18:
	movl	%esi, %eax
	movl	%edi, %edx
	shrdl	$20, %edx, %eax
	sarl	$20, %edx
	movl	%eax, 24(%esp)
	movl	$-128, 20(%esp)
	movl	$128, 16(%esp)
	movl	$64, 12(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$16, %eax
	movl	$0, %edx
	call	mix
	addl	$2, %edi
	movl	%esi, %eax
	movl	%edi, %edx
	xorl	$128, %eax
	xorl	$8, %edx
	orl	%edx, %eax
	jne	.L18
	movl	$1, %esi
	movl	$0, %edi
	movl	$1, 120(%esp)
	movl	$0, 124(%esp)
	jmp	.L20
.L19:
	addl	$1, %esi
	adcl	$0, %edi
	movl	%esi, %eax
	xorl	$26, %eax
	orl	%edi, %eax
	je	.L37
.L20:
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%edx, %ebx
	imull	%esi, %ebx
	imull	%edi, %eax
	addl	%eax, %ebx
	movl	120(%esp), %eax
	mull	%esi
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	addl	%ebx, 124(%esp)
	movl	$-858993459, %eax
	mull	%esi
	movl	%edx, %eax
	shrl	$2, %eax
	andl	$-4, %edx
	addl	%eax, %edx
	cmpl	%edx, %esi
	jne	.L19
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L19
.L37:
	movl	$30, 120(%esp)
	movl	$1, 112(%esp)
	movl	$0, 96(%esp)
	movl	$123456789, %ebx
	movl	$0, %esi
	movl	$987654321, %edi
	jmp	.L22
.L21:
	imull	%ebx, %esi
	leal	(%esi,%esi), %ecx
	movl	%ebx, %eax
	mull	%ebx
	addl	%ecx, %edx
	movl	$1000000007, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, %ebx
	movl	%edx, %esi
	shrl	%edi
	decl	120(%esp)
	je	.L38
.L22:
	testl	$1, %edi
	je	.L21
	movl	112(%esp), %ecx
	imull	%esi, %ecx
	movl	96(%esp), %eax
	imull	%ebx, %eax
	addl	%eax, %ecx
	movl	112(%esp), %eax
	mull	%ebx
	addl	%ecx, %edx
	movl	$1000000007, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, 112(%esp)
	movl	%edx, 96(%esp)
	jmp	.L21
.L38:
	movl	$20, 88(%esp)
	movl	$1, 120(%esp)
	movl	$0, 104(%esp)
	movl	$3, %ebx
	movl	$0, %esi
	movl	$1000000, %edi
	jmp	.L24
.L23:
	imull	%ebx, %esi
	leal	(%esi,%esi), %ecx
	movl	%ebx, %eax
	mull	%ebx
	addl	%ecx, %edx
	movl	$-5, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, %ebx
	movl	%edx, %esi
	shrl	%edi
	decl	88(%esp)
	je	.L39
.L24:
	testl	$1, %edi
	je	.L23
	movl	120(%esp), %ecx
	imull	%esi, %ecx
	movl	104(%esp), %eax
	imull	%ebx, %eax
	addl	%eax, %ecx
	movl	120(%esp), %eax
	mull	%ebx
	addl	%ecx, %edx
	movl	$-5, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, 120(%esp)
	movl	%edx, 104(%esp)
	jmp	.L23
.L39:
	movl	112(%esp), %eax
	movl	%eax, 12(%esp)
	movl	96(%esp), %eax
	movl	%eax, 16(%esp)
	movl	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	104(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$88, %esi
	movl	$1, %eax
	movl	$0, %edx
	movl	$1, 120(%esp)
	movl	$0, 124(%esp)
	movl	%esi, %ecx
.L25:
	movl	%eax, %esi
	movl	%edx, %edi
	addl	120(%esp), %eax
	adcl	124(%esp), %edx
	movl	%esi, 120(%esp)
	movl	%edi, 124(%esp)
	decl	%ecx
	jne	.L25
	movl	digest, %ecx
	movl	digest+4, %ebx
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	digest, %ecx
	movl	digest+4, %ebx
	movl	%ecx, %esi
	andl	$1048575, %esi
	movl	%ecx, %eax
	movl	%ebx, %edx
	shrdl	$20, %edx, %eax
	shrl	$20, %edx
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$28, %eax
	addl	%eax, %esi
	movl	$1374389535, %edx
	movl	%esi, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	$3, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %esi
	movl	$0, %edi
	movl	%ecx, %eax
	movl	%ebx, %edx
	subl	%esi, %eax
	sbbl	%edi, %edx
	imull	$-1030792151, %edx, %esi
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	imull	$-1889785611, 120(%esp), %edx
	addl	%edx, %esi
	movl	$-1030792151, %edi
	movl	120(%esp), %eax
	mull	%edi
	addl	%esi, %edx
	shrdl	$2, %edx, %eax
	shrl	$2, %edx
	movl	$100, %edi
	mull	%edi
	subl	%eax, %ecx
	movl	%ecx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
