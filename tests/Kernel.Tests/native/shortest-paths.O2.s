	.file	"shortest-paths.c"
	.text
	.p2align 4
	.type	push, @function
push:
	movl	size, %edx
	movl	%eax, heap(,%edx,4)
	leal	1(%edx), %ecx
	testl	%edx, %edx
	movl	%ecx, size
	jle	.L10
	pushl	%esi
	movl	distance(,%eax,4), %esi
	pushl	%ebx
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L5:
	movl	%ecx, heap(,%ebx,4)
	testl	%edx, %edx
	movl	%eax, heap(,%edx,4)
	je	.L1
.L3:
	movl	%edx, %ebx
	leal	-1(%edx), %edx
	sarl	%edx
	movl	heap(,%edx,4), %ecx
	cmpl	%esi, distance(,%ecx,4)
	jg	.L5
.L1:
	popl	%ebx
	popl	%esi
	ret
.L10:
	ret
	.size	push, .-push
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%.*s\n"
.LC1:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$99, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$288, %esp
	.p2align 4
	.p2align 3
.L15:
	imull	$1103515245, %esi, %esi
	movl	$-858993459, %eax
	addl	$12345, %esi
	movl	%esi, %edi
	shrl	$16, %edi
	mull	%edi
	movl	%edx, %ecx
	shrl	$3, %ecx
	leal	(%ecx,%ecx,4), %eax
	addl	%eax, %eax
	subl	%eax, %edi
	movl	$-1431655765, %eax
	movl	%edi, height(,%ebx,4)
	mull	%ebx
	movl	%edi, %ecx
	movl	$1073741824, %edi
	movl	%ebx, %eax
	movl	%edi, distance(,%ebx,4)
	incl	%ebx
	addb	$48, %cl
	shrl	$4, %edx
	leal	(%edx,%edx,2), %edi
	leal	(%edx,%edx,4), %edx
	leal	(%edx,%edx,4), %edx
	sall	$3, %edi
	addl	$288, %edx
	subl	%edi, %eax
	addl	%esp, %edx
	movb	%cl, -250(%eax,%edx)
	cmpl	$240, %ebx
	jne	.L15
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, distance
	call	push
	movl	size, %ebx
	testl	%ebx, %ebx
	jle	.L16
.L35:
	decl	%ebx
	movl	heap, %esi
	xorl	%edi, %edi
	movl	%ebx, size
	movl	heap(,%ebx,4), %eax
	movl	%esi, 24(%esp)
	movl	%eax, heap
	.p2align 4
	.p2align 3
.L20:
	movl	%edi, 28(%esp)
	leal	(%edi,%edi), %ecx
	movl	%edi, %edx
	leal	1(%ecx), %eax
	addl	$3, %ecx
	.p2align 4
	.p2align 3
.L18:
	cmpl	%eax, %ebx
	jle	.L17
	movl	heap(,%edx,4), %esi
	movl	heap(,%eax,4), %edi
	movl	distance(,%esi,4), %esi
	cmpl	%esi, distance(,%edi,4)
	cmovl	%eax, %edx
.L17:
	incl	%eax
	cmpl	%eax, %ecx
	jne	.L18
	movl	28(%esp), %edi
	cmpl	%edx, %edi
	je	.L19
	movl	heap(,%edi,4), %eax
	movl	heap(,%edx,4), %ecx
	movl	%ecx, heap(,%edi,4)
	movl	%edx, %edi
	movl	%eax, heap(,%edx,4)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L19:
	movl	24(%esp), %esi
	movl	$715827883, %eax
	xorl	%ebx, %ebx
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	movl	%esi, %edi
	sarl	$2, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	sall	$3, %eax
	subl	%eax, %edi
	movl	%edi, 28(%esp)
.L22:
	movl	dx.1(,%ebx,4), %eax
	movl	28(%esp), %ecx
	addl	%eax, %ecx
	movl	dy.0(,%ebx,4), %eax
	addl	%edx, %eax
	cmpl	$23, %ecx
	ja	.L21
	cmpl	$9, %eax
	ja	.L21
	leal	(%eax,%eax,2), %eax
	movl	distance(,%esi,4), %edi
	leal	(%ecx,%eax,8), %ecx
	movl	height(,%ecx,4), %eax
	imull	%eax, %eax
	leal	1(%edi,%eax), %eax
	cmpl	%eax, distance(,%ecx,4)
	jg	.L34
.L21:
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L22
	movl	size, %ebx
	testl	%ebx, %ebx
	jg	.L35
.L16:
	movl	$239, %ecx
	movl	$715827883, %ebx
	.p2align 4
	.p2align 3
.L24:
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$2, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	movl	before(,%ecx,4), %ecx
	leal	(%eax,%eax,2), %esi
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %esi
	addl	$288, %eax
	subl	%esi, %edx
	addl	%esp, %eax
	movb	$42, -250(%edx,%eax)
	testl	%ecx, %ecx
	jne	.L24
	leal	38(%esp), %ebx
	leal	288(%esp), %esi
	.p2align 4
	.p2align 3
.L25:
	movl	%ebx, 8(%esp)
	movl	$24, %eax
	addl	$25, %ebx
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L25
	movl	distance+956, %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L34:
	movl	%eax, distance(,%ecx,4)
	movl	%ecx, %eax
	movl	%edx, 24(%esp)
	movl	%esi, before(,%ecx,4)
	call	push
	movl	24(%esp), %edx
	jmp	.L21
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	dy.0, @object
	.size	dy.0, 16
dy.0:
	.long	0
	.long	0
	.long	1
	.long	-1
	.align 4
	.type	dx.1, @object
	.size	dx.1, 16
dx.1:
	.long	1
	.long	-1
	.long	0
	.long	0
	.local	size
	.comm	size,4,4
	.local	heap
	.comm	heap,3840,32
	.local	before
	.comm	before,960,32
	.local	distance
	.comm	distance,960,32
	.local	height
	.comm	height,960,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
