	.file	"heap.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d malloc, %d calloc, %d realloc, %d free, at most %u bytes, wrong %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"out of memory at %d\n"
.LC2:
	.string	"%u\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%.20s %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$112, %esp
	movl	%edi, 104(%esp)
	movl	wrong, %edi
	movl	%eax, 108(%esp)
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	xorl	%eax, %eax
	movl	%eax, 76(%esp)
	xorl	%eax, %eax
	movl	%ebx, 96(%esp)
	movl	%edi, %ebx
	movl	%esi, 100(%esp)
	movl	%eax, 52(%esp)
	movl	%edx, 60(%esp)
	.p2align 4
	.p2align 3
.L22:
	imull	$1664525, seed, %esi
	addl	$1013904223, %esi
	movl	%esi, %eax
	shrl	$8, %eax
	andl	$63, %eax
	movl	%eax, 68(%esp)
	leal	(%eax,%eax), %edi
	movl	%edi, 64(%esp)
	leal	(%edi,%eax), %edx
	sall	$2, %edx
	movl	slots+4(%edx), %edi
	leal	slots(%edx), %eax
	movl	slots(%edx), %edx
	movl	%edi, 56(%esp)
	testl	%edi, %edi
	movl	%edx, 72(%esp)
	je	.L2
	movzbl	8(%eax), %ecx
	addl	%edx, %edi
	movl	%edx, %eax
	.p2align 4
	.p2align 3
.L3:
	xorl	%edx, %edx
	cmpb	%cl, (%eax)
	setne	%dl
	incl	%eax
	addl	%edx, %ebx
	incb	%cl
	cmpl	%eax, %edi
	jne	.L3
	movl	%ebx, wrong
.L2:
	imull	$1664525, %esi, %esi
	movl	72(%esp), %ecx
	addl	$1013904223, %esi
	testl	%ecx, %ecx
	je	.L75
	movl	%esi, seed
	movl	56(%esp), %ecx
	subl	%ecx, 60(%esp)
	testl	$256, %esi
	jne	.L76
	movl	72(%esp), %eax
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%eax, (%esp)
	call	free
	movl	64(%esp), %eax
	movl	68(%esp), %ecx
	incl	48(%esp)
	addl	%ecx, %eax
	sall	$2, %eax
	movl	%esi, slots(%eax)
	leal	slots(%eax), %edx
	movl	%edi, slots+4(%eax)
	movzbl	76(%esp), %eax
	movb	%al, 8(%edx)
.L20:
	movl	52(%esp), %eax
	movl	60(%esp), %edi
	cmpl	%edi, %eax
	cmovb	%edi, %eax
	incl	76(%esp)
	movl	%eax, 52(%esp)
	movl	76(%esp), %eax
	cmpl	$1500, %eax
	jne	.L22
	movl	%ebx, 24(%esp)
	movl	52(%esp), %eax
	movl	$slots, %edi
	movl	$.LC0, (%esp)
	movl	%eax, 20(%esp)
	movl	48(%esp), %eax
	movl	%eax, 16(%esp)
	movl	44(%esp), %eax
	movl	%eax, 12(%esp)
	movl	100(%esp), %eax
	movl	%eax, 8(%esp)
	movl	96(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	.p2align 4
	.p2align 3
.L26:
	movl	4(%edi), %esi
	movl	(%edi), %eax
	testl	%esi, %esi
	movl	%eax, 76(%esp)
	je	.L30
	movzbl	8(%edi), %ecx
	addl	%eax, %esi
	movl	wrong, %ebx
	.p2align 4
	.p2align 3
.L27:
	xorl	%edx, %edx
	cmpb	%cl, (%eax)
	setne	%dl
	incl	%eax
	addl	%edx, %ebx
	incb	%cl
	cmpl	%esi, %eax
	jne	.L27
	movl	%ebx, wrong
.L30:
	movl	76(%esp), %eax
	addl	$12, %edi
	movl	%eax, (%esp)
	call	free
	cmpl	$slots+768, %edi
	jne	.L26
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L28:
	movl	$1000000, (%esp)
	call	malloc
	testl	%eax, %eax
	je	.L77
	movl	%esi, (%eax,%ebx)
	addl	%esi, %edi
	incl	%esi
	movl	%eax, (%esp)
	addl	$400, %ebx
	call	free
	cmpl	$400, %esi
	jne	.L28
	movl	%edi, 4(%esp)
	movl	$16, %ebx
	movl	$1, %esi
	movl	$.LC2, (%esp)
	call	printf
	movl	$-2147483549, %edx
	movl	$536870911, %ecx
	movl	%edx, 84(%esp)
	movl	%ecx, 88(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	$.LC3, (%esp)
	movl	%eax, 92(%esp)
	movl	92(%esp), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	88(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	$.LC3, (%esp)
	movl	%eax, 92(%esp)
	movl	92(%esp), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	malloc
	movl	%eax, 76(%esp)
.L39:
	leal	1(%esi), %eax
	movl	%esi, %ebx
	movl	%eax, 4(%esp)
	movl	76(%esp), %eax
	sarl	$31, %ebx
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, 76(%esp)
	movl	%eax, %ecx
	movl	$1431655766, %eax
	imull	%esi
	movl	$1321528399, %eax
	subl	%edx, %ebx
	mull	%esi
	subl	%ebx, %ecx
	addl	%esi, %ebx
	movl	%ecx, %edi
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %eax
	movl	%esi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	addl	$97, %edx
	cmpl	$8, %ebx
	jnb	.L78
.L33:
	andl	$7, %ebx
	je	.L38
	xorl	%eax, %eax
.L37:
	movb	%dl, (%edi,%eax)
	incl	%eax
	cmpl	%ebx, %eax
	jb	.L37
.L38:
	movl	76(%esp), %eax
	movb	$0, (%eax,%esi)
	movl	%esi, %eax
	sarl	%eax
	leal	1(%esi,%eax), %esi
	cmpl	$2999, %esi
	jle	.L39
	movl	76(%esp), %ebx
	movl	%ebx, (%esp)
	call	strlen
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	$10, %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	realloc
	movb	$0, 9(%eax)
	movl	%eax, %ebx
	movl	%eax, (%esp)
	call	puts
	movl	%ebx, (%esp)
	call	free
	movl	wrong, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L76:
	imull	$1664525, %esi, %esi
	addl	$1013904223, %esi
	movl	%esi, %eax
	imull	$1664525, %esi, %esi
	shrl	$8, %eax
	leal	1013904223(%esi), %ecx
	movl	%ecx, %edi
	shrl	$8, %edi
	andl	$7, %eax
	je	.L14
	decl	%eax
	je	.L15
	movl	$1374389535, %eax
	mull	%edi
	movl	%edx, %esi
	shrl	$5, %esi
	leal	(%esi,%esi,4), %eax
	movl	%edi, %esi
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %esi
.L17:
	movl	%ecx, seed
	movl	56(%esp), %eax
	cmpl	%eax, %esi
	movl	%eax, %edi
	leal	1(%esi), %eax
	cmovbe	%esi, %edi
	movl	%eax, 4(%esp)
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	realloc
	movl	68(%esp), %edx
	addl	%esi, 60(%esp)
	movl	%eax, %ecx
	movl	64(%esp), %eax
	addl	%edx, %eax
	sall	$2, %eax
	testl	%edi, %edi
	movl	%ecx, slots(%eax)
	je	.L18
	movzbl	slots+8(%eax), %edx
	addl	%ecx, %edi
	.p2align 4
	.p2align 3
.L19:
	xorl	%eax, %eax
	cmpb	%dl, (%ecx)
	setne	%al
	incl	%ecx
	addl	%eax, %ebx
	incb	%dl
	cmpl	%ecx, %edi
	jne	.L19
	movl	%ebx, wrong
.L18:
	movl	68(%esp), %ecx
	movl	64(%esp), %eax
	incl	44(%esp)
	movl	%ecx, %edi
	addl	%ecx, %eax
	movl	%esi, slots+4(,%eax,4)
.L12:
	movl	64(%esp), %edx
	movl	76(%esp), %ecx
	addl	%edi, %edx
	sall	$2, %edx
	testl	%esi, %esi
	movb	%cl, slots+8(%edx)
	movb	%cl, %al
	je	.L20
	movl	slots(%edx), %edx
	addl	%edx, %esi
	.p2align 4
	.p2align 3
.L24:
	movb	%al, (%edx)
	incl	%edx
	incb	%al
	cmpl	%edx, %esi
	jne	.L24
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L15:
	movl	$274877907, %eax
	mull	%edi
	movl	%edx, %esi
	shrl	$6, %esi
	imull	$1000, %esi, %eax
	movl	%edi, %esi
	subl	%eax, %esi
	jmp	.L17
.L14:
	movl	%edi, %esi
	andl	$3, %esi
	jmp	.L17
.L75:
	movl	%esi, %ecx
	movl	$-1431655765, %eax
	shrl	$8, %ecx
	mull	%ecx
	movl	%edx, %edi
	andl	$-2, %edx
	shrl	%edi
	leal	(%edx,%edi), %eax
	subl	%eax, %ecx
	sete	%al
	movl	%ecx, %edi
	movzbl	%al, %eax
	movl	%eax, 56(%esp)
	imull	$1664525, %esi, %eax
	addl	$1013904223, %eax
	movl	%eax, %edx
	imull	$1664525, %eax, %eax
	shrl	$8, %edx
	leal	1013904223(%eax), %ecx
	movl	%ecx, %eax
	shrl	$8, %eax
	movl	%eax, 72(%esp)
	movl	%edx, %eax
	andl	$7, %eax
	je	.L5
	decl	%eax
	je	.L6
	movl	$1374389535, %eax
	movl	72(%esp), %esi
	mull	72(%esp)
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %esi
.L8:
	movl	%ecx, seed
	movl	64(%esp), %eax
	movl	68(%esp), %ecx
	addl	%ecx, %eax
	testl	%edi, %edi
	leal	0(,%eax,4), %edx
	movl	%esi, slots+4(%edx)
	leal	1(%esi), %eax
	movl	%edx, 72(%esp)
	je	.L79
	movl	%eax, (%esp)
	call	malloc
	movl	72(%esp), %edx
	movl	%eax, slots(%edx)
.L11:
	andl	$7, %eax
	movl	68(%esp), %edi
	cmpl	$1, %eax
	movl	56(%esp), %eax
	sbbl	$-1, %ebx
	movl	%ebx, wrong
	addl	%esi, 60(%esp)
	incl	96(%esp,%eax,4)
	jmp	.L12
.L79:
	movl	%eax, (%esp)
	movl	$1, %edx
	movl	%edx, 4(%esp)
	call	calloc
	movl	72(%esp), %edx
	testl	%esi, %esi
	movl	%eax, slots(%edx)
	je	.L11
	.p2align 4
	.p2align 3
.L10:
	cmpb	$1, (%eax,%edi)
	sbbl	$-1, %ebx
	incl	%edi
	cmpl	%esi, %edi
	jb	.L10
	jmp	.L11
.L78:
	movzbl	%dl, %eax
	imull	$16843009, %eax, %eax
	testb	$1, %cl
	jne	.L80
.L34:
	testl	$2, %edi
	jne	.L81
.L35:
	testl	$4, %edi
	jne	.L82
.L36:
	movl	%ebx, %ecx
	andl	$3, %ebx
	shrl	$2, %ecx
	rep stosl
	jmp	.L33
.L6:
	movl	$274877907, %eax
	movl	72(%esp), %esi
	mull	72(%esp)
	shrl	$6, %edx
	imull	$1000, %edx, %eax
	subl	%eax, %esi
	jmp	.L8
.L5:
	movl	72(%esp), %esi
	andl	$3, %esi
	jmp	.L8
.L80:
	movb	%al, (%ecx)
	incl	%edi
	decl	%ebx
	jmp	.L34
.L82:
	movl	%eax, (%edi)
	subl	$4, %ebx
	addl	$4, %edi
	jmp	.L36
.L81:
	movw	%ax, (%edi)
	subl	$2, %ebx
	addl	$2, %edi
	jmp	.L35
.L77:
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, %eax
	jmp	.L1
	.size	main, .-main
	.local	wrong
	.comm	wrong,4,4
	.data
	.align 4
	.type	seed, @object
	.size	seed, 4
seed:
	.long	1
	.local	slots
	.comm	slots,768,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
