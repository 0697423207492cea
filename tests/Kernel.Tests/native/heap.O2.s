	.file	"heap.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d blocks, %d resized, %u bytes, %d damaged\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d "
.LC2:
	.string	"%d %s\n"
.LC3:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	$3000, %ebx
	andl	$-16, %esp
	subl	$112, %esp
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%ebx, 60(%esp)
	movl	%esi, 52(%esp)
	movl	%edi, 44(%esp)
	movl	%eax, 68(%esp)
	.p2align 4
	.p2align 3
.L20:
	imull	$1664525, state, %ecx
	movl	$1374389535, %eax
	addl	$1013904223, %ecx
	movl	%ecx, %ebx
	shrl	$8, %ebx
	mull	%ebx
	movl	%edx, %esi
	shrl	$5, %esi
	leal	(%esi,%esi,4), %eax
	movl	%ebx, %esi
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %esi
	leal	(%esi,%esi), %eax
	movl	%eax, 76(%esp)
	addl	%esi, %eax
	sall	$2, %eax
	movl	slots+4(%eax), %ebx
	movl	slots(%eax), %edi
	movl	%ebx, 64(%esp)
	testl	%ebx, %ebx
	je	.L2
	movzbl	slots+8(%eax), %edx
	addl	%edi, %ebx
	movl	%edi, %eax
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L3:
	incl	%eax
	cmpl	%eax, %ebx
	je	.L2
.L4:
	cmpb	%dl, (%eax)
	je	.L3
	incl	68(%esp)
.L2:
	imull	$1664525, %ecx, %ecx
	leal	1013904223(%ecx), %eax
	imull	$1664525, %eax, %ecx
	shrl	$8, %eax
	imull	$-858993459, %eax, %eax
	addl	$1013904223, %ecx
	movl	%ecx, %ebx
	rorl	%eax
	shrl	$8, %ebx
	cmpl	$429496729, %eax
	movl	%ebx, 72(%esp)
	ja	.L5
	imull	$1664525, %ecx, %ecx
	movl	$-776530087, %eax
	mull	%ebx
	movl	72(%esp), %ebx
	shrl	$14, %edx
	imull	$20000, %edx, %eax
	subl	%eax, %ebx
	leal	1013904223(%ecx), %eax
	movl	%eax, 72(%esp)
	movl	%eax, state
	shrl	$8, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	je	.L74
.L7:
	cmpl	$2, %eax
	je	.L9
	movl	%edi, (%esp)
	testl	%eax, %eax
	je	.L75
	call	free
	movl	%ebx, (%esp)
	call	malloc
	movl	%eax, %edi
	movl	76(%esp), %eax
	addl	%esi, %eax
	movl	%edi, slots(,%eax,4)
.L12:
	imull	$1664525, 72(%esp), %edx
	movl	76(%esp), %eax
	incl	56(%esp)
	addl	%ebx, 52(%esp)
	addl	$1013904223, %edx
	movl	%edx, state
	shrl	$8, %edx
	addl	%esi, %eax
	leal	slots(,%eax,4), %eax
	cmpl	$8, %ebx
	movb	%dl, 8(%eax)
	movzbl	%dl, %edx
	movl	%ebx, 4(%eax)
	jnb	.L76
.L16:
	andl	$7, %ebx
	je	.L11
	xorl	%eax, %eax
.L18:
	movb	%dl, (%edi,%eax)
	incl	%eax
	cmpl	%ebx, %eax
	jb	.L18
.L11:
	decl	60(%esp)
	jne	.L20
.L81:
	movl	$slots, %esi
	movl	$slots+1200, %ebx
	.p2align 4
	.p2align 3
.L21:
	movl	4(%esi), %edx
	movl	(%esi), %edi
	testl	%edx, %edx
	je	.L24
	movzbl	8(%esi), %ecx
	movl	%edi, %eax
	addl	%edi, %edx
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L77:
	incl	%eax
	cmpl	%edx, %eax
	je	.L24
.L23:
	cmpb	%cl, (%eax)
	je	.L77
	incl	68(%esp)
.L24:
	addl	$12, %esi
	movl	%edi, (%esp)
	call	free
	cmpl	%esi, %ebx
	jne	.L21
	movl	68(%esp), %eax
	xorl	%edi, %edi
	movl	$64, %ebx
	movl	$.LC0, (%esp)
	movl	%eax, 16(%esp)
	movl	52(%esp), %eax
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	%edi, 76(%esp)
.L33:
	movzbl	76(%esp), %ecx
	movl	%ebx, %edi
	movl	$1024, %esi
	movl	%esi, 4(%esp)
	sall	%cl, %edi
	movl	%edi, (%esp)
	decl	%edi
	call	aligned_alloc
	movl	%eax, %esi
	movl	76(%esp), %eax
	andl	%esi, %edi
	movl	%esi, 96(%esp,%eax,4)
	movl	%edi, 4(%esp)
	movl	$1024, %edi
	movl	$.LC1, (%esp)
	call	printf
	movzbl	76(%esp), %ecx
	movl	%esi, %edx
	imull	$16843009, %ecx, %ecx
	testb	$1, %dl
	jne	.L78
.L27:
	testb	$2, %dl
	jne	.L79
.L28:
	movl	%edi, %esi
	xorl	%eax, %eax
	andl	$-8, %esi
.L29:
	movl	%ecx, (%edx,%eax)
	movl	%ecx, 4(%edx,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L29
	addl	%eax, %edx
	andl	$7, %edi
	je	.L32
	xorl	%eax, %eax
.L31:
	movzbl	76(%esp), %ecx
	movb	%cl, (%edx,%eax)
	incl	%eax
	cmpl	%edi, %eax
	jb	.L31
.L32:
	incl	76(%esp)
	movl	76(%esp), %eax
	cmpl	$4, %eax
	jne	.L33
	leal	96(%esp), %ebx
	leal	80(%esp), %esi
.L34:
	movl	12(%ebx), %eax
	subl	$4, %ebx
	movl	%eax, (%esp)
	call	free
	cmpl	%esi, %ebx
	jne	.L34
	movl	$2147483647, %eax
	movl	%eax, 92(%esp)
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, %ebx
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC2, (%esp)
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	testl	%ebx, %ebx
	sete	%al
	movl	%eax, 4(%esp)
	call	printf
	movl	92(%esp), %eax
	movl	$3, %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	$.LC3, (%esp)
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movl	72(%esp), %ebx
	imull	$1664525, %ecx, %ecx
	movl	$1374389535, %eax
	mull	%ebx
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	subl	%eax, %ebx
	leal	1013904223(%ecx), %eax
	incl	%ebx
	movl	%eax, 72(%esp)
	movl	%eax, state
	shrl	$8, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.L7
	movl	%edi, (%esp)
	call	free
	movl	$1, %ecx
	movl	%ecx, 4(%esp)
	movl	%ebx, (%esp)
	call	calloc
	movl	%eax, %edi
	movl	76(%esp), %eax
	addl	%esi, %eax
	movl	%edi, slots(,%eax,4)
.L35:
	movl	68(%esp), %ecx
	leal	(%edi,%ebx), %edx
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L13:
	cmpb	$1, (%eax)
	sbbl	$-1, %ecx
	incl	%eax
	cmpl	%eax, %edx
	jne	.L13
	movl	%ecx, 68(%esp)
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L76:
	imull	$16843009, %edx, %eax
	testl	$4, %edi
	jne	.L80
.L17:
	movl	%ebx, %ecx
	andl	$3, %ebx
	shrl	$2, %ecx
	rep stosl
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L75:
	call	free
	movl	76(%esp), %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	addl	%esi, %eax
	sall	$2, %eax
	decl	60(%esp)
	movl	%edx, slots(%eax)
	movl	%ecx, slots+4(%eax)
	jne	.L20
	jmp	.L81
	.p2align 4,,10
	.p2align 3
.L9:
	movl	%edi, (%esp)
	movl	64(%esp), %eax
	movl	%ebx, 4(%esp)
	cmpl	%eax, %ebx
	cmovbe	%ebx, %eax
	movl	%eax, 64(%esp)
	call	realloc
	movl	76(%esp), %ecx
	movl	%eax, %edi
	leal	(%ecx,%esi), %eax
	sall	$2, %eax
	movl	%edi, slots(%eax)
	leal	slots(%eax), %edx
	movl	64(%esp), %eax
	testl	%eax, %eax
	je	.L14
	movl	%ebx, 48(%esp)
	movzbl	8(%edx), %edx
	addl	%edi, %eax
	movl	%esi, 64(%esp)
	movl	68(%esp), %ebx
	movl	%edi, %ecx
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L15:
	xorl	%eax, %eax
	cmpb	%dl, (%ecx)
	setne	%al
	incl	%ecx
	addl	%eax, %ebx
	cmpl	%ecx, %esi
	jne	.L15
	movl	%ebx, 68(%esp)
	movl	64(%esp), %esi
	movl	48(%esp), %ebx
.L14:
	incl	44(%esp)
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L74:
	movl	%edi, (%esp)
	call	free
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	calloc
	movl	%eax, %edi
	movl	76(%esp), %eax
	addl	%esi, %eax
	testl	%ebx, %ebx
	movl	%edi, slots(,%eax,4)
	jne	.L35
	jmp	.L12
.L80:
	movl	%eax, (%edi)
	subl	$4, %ebx
	addl	$4, %edi
	jmp	.L17
.L79:
	movw	%cx, (%edx)
	subl	$2, %edi
	addl	$2, %edx
	jmp	.L28
.L78:
	movb	%cl, (%esi)
	incl	%edx
	movl	$1023, %edi
	jmp	.L27
	.size	main, .-main
	.data
	.align 4
	.type	state, @object
	.size	state, 4
state:
	.long	1
	.local	slots
	.comm	slots,1200,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
