	.file	"heap.c"
	.text
	.p2align 4
	.type	size, @function
size:
	imull	$1664525, seed, %ecx
	pushl	%ebx
	addl	$1013904223, %ecx
	movl	%ecx, %eax
	imull	$1664525, %ecx, %ecx
	shrl	$8, %eax
	addl	$1013904223, %ecx
	movl	%ecx, %ebx
	shrl	$8, %ebx
	andl	$7, %eax
	je	.L2
	decl	%eax
	je	.L3
	movl	%ecx, seed
	movl	$1374389535, %eax
	mull	%ebx
	movl	%edx, %eax
	shrl	$5, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ebx, %eax
	sall	$2, %edx
	popl	%ebx
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	movl	%ecx, seed
	movl	%ebx, %eax
	popl	%ebx
	andl	$3, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%ecx, seed
	movl	$274877907, %eax
	mull	%ebx
	movl	%edx, %eax
	shrl	$6, %eax
	imull	$1000, %eax, %edx
	movl	%ebx, %eax
	popl	%ebx
	subl	%edx, %eax
	ret
	.size	size, .-size
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
	xorl	%ecx, %ecx
	pushl	%esi
	xorl	%edi, %edi
	pushl	%ebx
	xorl	%esi, %esi
	andl	$-16, %esp
	subl	$112, %esp
	movl	%eax, 96(%esp)
	movl	wrong, %ebx
	xorl	%eax, %eax
	movl	%eax, 100(%esp)
	xorl	%eax, %eax
	movl	%eax, 104(%esp)
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%esi, 48(%esp)
	movl	%ebx, %esi
	movl	%edx, 108(%esp)
	movl	%ecx, 44(%esp)
	movl	%edi, 76(%esp)
	movl	%eax, 60(%esp)
	.p2align 4
	.p2align 3
.L22:
	imull	$1664525, seed, %eax
	leal	1013904223(%eax), %edx
	movl	%edx, %eax
	shrl	$8, %eax
	andl	$63, %eax
	movl	%eax, 72(%esp)
	leal	(%eax,%eax), %ebx
	movl	%ebx, 68(%esp)
	leal	(%ebx,%eax), %ecx
	sall	$2, %ecx
	movl	slots+4(%ecx), %ebx
	movl	slots(%ecx), %edi
	testl	%ebx, %ebx
	movl	%edi, 64(%esp)
	je	.L10
	movl	%edx, 52(%esp)
	movzbl	slots+8(%ecx), %ecx
	movl	%edi, %eax
	addl	%ebx, %edi
	.p2align 4
	.p2align 3
.L11:
	xorl	%edx, %edx
	cmpb	%cl, (%eax)
	setne	%dl
	incl	%eax
	addl	%edx, %esi
	incb	%cl
	cmpl	%eax, %edi
	jne	.L11
	movl	%esi, wrong
	movl	52(%esp), %edx
.L10:
	imull	$1664525, %edx, %ecx
	movl	64(%esp), %eax
	addl	$1013904223, %ecx
	testl	%eax, %eax
	movl	%ecx, seed
	je	.L72
	subl	%ebx, 60(%esp)
	testb	$1, %ch
	je	.L17
	call	size
	movl	64(%esp), %ecx
	movl	%ecx, (%esp)
	cmpl	%ebx, %eax
	movl	%eax, %edi
	cmovbe	%eax, %ebx
	leal	1(%eax), %eax
	movl	%eax, 4(%esp)
	call	realloc
	movl	68(%esp), %edx
	addl	%edi, 60(%esp)
	movl	%eax, %ecx
	movl	72(%esp), %eax
	addl	%edx, %eax
	sall	$2, %eax
	testl	%ebx, %ebx
	movl	%ecx, slots(%eax)
	je	.L18
	movzbl	slots+8(%eax), %edx
	addl	%ecx, %ebx
	.p2align 4
	.p2align 3
.L19:
	xorl	%eax, %eax
	cmpb	%dl, (%ecx)
	setne	%al
	incl	%ecx
	addl	%eax, %esi
	incb	%dl
	cmpl	%ecx, %ebx
	jne	.L19
	movl	%esi, wrong
.L18:
	movl	68(%esp), %eax
	movl	72(%esp), %ebx
	incl	48(%esp)
	addl	%ebx, %eax
	movl	%edi, slots+4(,%eax,4)
.L16:
	movl	68(%esp), %edx
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	addl	%ecx, %edx
	sall	$2, %edx
	testl	%edi, %edi
	movb	%bl, slots+8(%edx)
	movb	%bl, %al
	je	.L20
	movl	slots(%edx), %edx
	addl	%edx, %edi
	.p2align 4
	.p2align 3
.L24:
	movb	%al, (%edx)
	incl	%edx
	incb	%al
	cmpl	%edx, %edi
	jne	.L24
.L20:
	movl	56(%esp), %eax
	movl	60(%esp), %ebx
	cmpl	%ebx, %eax
	cmovb	%ebx, %eax
	incl	76(%esp)
	movl	%eax, 56(%esp)
	movl	76(%esp), %eax
	cmpl	$1500, %eax
	jne	.L22
	movl	%esi, 24(%esp)
	movl	56(%esp), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 20(%esp)
	movl	44(%esp), %eax
	movl	%eax, 16(%esp)
	movl	48(%esp), %eax
	movl	%eax, 12(%esp)
	movl	100(%esp), %eax
	movl	%eax, 8(%esp)
	movl	96(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$slots, %edx
	.p2align 4
	.p2align 3
.L26:
	movl	4(%edx), %edi
	movl	(%edx), %ecx
	testl	%edi, %edi
	je	.L30
	movzbl	8(%edx), %ebx
	movl	%ecx, %eax
	addl	%ecx, %edi
	movl	%edx, 76(%esp)
	movl	wrong, %esi
	.p2align 4
	.p2align 3
.L27:
	xorl	%edx, %edx
	cmpb	%bl, (%eax)
	setne	%dl
	incl	%eax
	addl	%edx, %esi
	incb	%bl
	cmpl	%edi, %eax
	jne	.L27
	movl	%esi, wrong
	movl	76(%esp), %edx
.L30:
	movl	%ecx, (%esp)
	movl	%edx, 76(%esp)
	call	free
	movl	76(%esp), %edx
	movl	$slots+768, %eax
	addl	$12, %edx
	cmpl	%edx, %eax
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
	je	.L73
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
	movl	%eax, %edi
	movl	$1431655766, %eax
	imull	%esi
	movl	$1321528399, %eax
	subl	%edx, %ebx
	mull	%esi
	subl	%ebx, %edi
	addl	%esi, %ebx
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %eax
	movl	%esi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	addl	$97, %edx
	cmpl	$8, %ebx
	jnb	.L74
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
.L9:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L17:
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	72(%esp), %edi
	xorl	%ecx, %ecx
	movl	68(%esp), %eax
	incl	44(%esp)
	addl	%edi, %eax
	xorl	%edi, %edi
	sall	$2, %eax
	movl	%edi, slots(%eax)
	leal	slots(%eax), %edx
	movl	%ecx, slots+4(%eax)
	movzbl	76(%esp), %eax
	movb	%al, 8(%edx)
	jmp	.L20
.L72:
	shrl	$8, %ecx
	movl	$-1431655765, %eax
	mull	%ecx
	movl	%edx, %ebx
	andl	$-2, %edx
	shrl	%ebx
	leal	(%edx,%ebx), %eax
	movl	%ecx, %ebx
	subl	%eax, %ebx
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 64(%esp)
	call	size
	movl	72(%esp), %ecx
	movl	%eax, %edi
	movl	68(%esp), %eax
	addl	%ecx, %eax
	testl	%ebx, %ebx
	leal	0(,%eax,4), %edx
	movl	%edi, slots+4(%edx)
	movl	%edx, 52(%esp)
	je	.L75
	leal	1(%edi), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	52(%esp), %edx
	movl	%eax, slots(%edx)
.L15:
	andl	$7, %eax
	cmpl	$1, %eax
	movl	64(%esp), %eax
	sbbl	$-1, %esi
	movl	%esi, wrong
	addl	%edi, 60(%esp)
	incl	96(%esp,%eax,4)
	jmp	.L16
.L75:
	movl	$1, %eax
	movl	%eax, 4(%esp)
	leal	1(%edi), %eax
	movl	%eax, (%esp)
	call	calloc
	movl	52(%esp), %edx
	testl	%edi, %edi
	movl	%eax, slots(%edx)
	je	.L15
	.p2align 4
	.p2align 3
.L14:
	cmpb	$1, (%eax,%ebx)
	sbbl	$-1, %esi
	incl	%ebx
	cmpl	%edi, %ebx
	jb	.L14
	jmp	.L15
.L74:
	movzbl	%dl, %eax
	imull	$16843009, %eax, %eax
	testl	$1, %edi
	jne	.L76
.L34:
	testl	$2, %edi
	jne	.L77
.L35:
	testl	$4, %edi
	jne	.L78
.L36:
	movl	%ebx, %ecx
	andl	$3, %ebx
	shrl	$2, %ecx
	rep stosl
	jmp	.L33
.L76:
	movb	%al, (%edi)
	decl	%ebx
	incl	%edi
	jmp	.L34
.L78:
	movl	%eax, (%edi)
	subl	$4, %ebx
	addl	$4, %edi
	jmp	.L36
.L77:
	movw	%ax, (%edi)
	subl	$2, %ebx
	addl	$2, %edi
	jmp	.L35
.L73:
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, %eax
	jmp	.L9
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
