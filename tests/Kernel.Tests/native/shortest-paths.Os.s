	.file	"shortest-paths.c"
	.text
	.type	push, @function
push:
	movl	%eax, %edx
	movl	size, %eax
	movl	%edx, heap(,%eax,4)
	leal	1(%eax), %ecx
	testl	%eax, %eax
	movl	%ecx, size
	jg	.L9
	ret
.L9:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
.L7:
	leal	-1(%eax), %edx
	movl	heap(,%eax,4), %ecx
	sarl	%edx
	movl	heap(,%edx,4), %ebx
	movl	distance(,%ecx,4), %esi
	cmpl	%esi, distance(,%ebx,4)
	jle	.L1
	movl	%ebx, heap(,%eax,4)
	testl	%edx, %edx
	movl	%edx, %eax
	movl	%ecx, heap(,%edx,4)
	jg	.L7
.L1:
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	push, .-push
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%.*s\n"
.LC1:
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
	movl	$99, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$280, %esp
.L12:
	imull	$1103515245, %esi, %esi
	movl	$10, %edi
	movl	$1073741824, distance(,%ebx,4)
	xorl	%edx, %edx
	addl	$12345, %esi
	movl	%esi, %eax
	shrl	$16, %eax
	divl	%edi
	movl	%ebx, %eax
	movl	$24, %edi
	movl	%edx, height(,%ebx,4)
	movl	%edx, %ecx
	cltd
	idivl	%edi
	incl	%ebx
	addb	$48, %cl
	imull	$25, %eax, %eax
	subl	$24, %eax
	addl	%ebp, %eax
	cmpl	$240, %ebx
	movb	%cl, -250(%edx,%eax)
	jne	.L12
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%ecx, distance
	call	push
.L13:
	movl	size, %esi
	testl	%esi, %esi
	jle	.L29
	leal	-1(%esi), %eax
	movl	heap, %edi
	movl	%eax, -284(%ebp)
	movl	%eax, size
	movl	heap(,%eax,4), %eax
	movl	%eax, heap
	xorl	%eax, %eax
.L18:
	leal	(%eax,%eax), %ebx
	leal	2(%ebx), %edx
	movl	%edx, -288(%ebp)
	leal	1(%ebx), %ecx
	movl	%eax, %edx
.L14:
	movl	-288(%ebp), %esi
	cmpl	%esi, %ecx
	jg	.L30
	cmpl	%ecx, -284(%ebp)
	jle	.L15
	movl	heap(,%edx,4), %esi
	movl	heap(,%ecx,4), %ebx
	movl	distance(,%esi,4), %esi
	cmpl	%esi, distance(,%ebx,4)
	cmovl	%ecx, %edx
.L15:
	incl	%ecx
	jmp	.L14
.L30:
	cmpl	%edx, %eax
	je	.L17
	movl	heap(,%eax,4), %ecx
	movl	heap(,%edx,4), %ebx
	movl	%ebx, heap(,%eax,4)
	movl	%edx, %eax
	movl	%ecx, heap(,%edx,4)
	jmp	.L18
.L17:
	movl	%edi, %eax
	movl	$24, %esi
	cltd
	xorl	%ebx, %ebx
	idivl	%esi
	movl	%eax, -284(%ebp)
	movl	%edx, %esi
.L20:
	movl	dx.1(,%ebx,4), %ecx
	movl	-284(%ebp), %eax
	addl	dy.0(,%ebx,4), %eax
	addl	%esi, %ecx
	cmpl	$23, %ecx
	ja	.L19
	cmpl	$9, %eax
	ja	.L19
	imull	$24, %eax, %eax
	movl	distance(,%edi,4), %edx
	addl	%ecx, %eax
	movl	height(,%eax,4), %ecx
	imull	%ecx, %ecx
	leal	1(%edx,%ecx), %ecx
	cmpl	%ecx, distance(,%eax,4)
	jle	.L19
	movl	%ecx, distance(,%eax,4)
	movl	%edi, before(,%eax,4)
	call	push
.L19:
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L20
	jmp	.L13
.L29:
	movl	$239, %ecx
	movl	$24, %ebx
.L22:
	movl	%ecx, %eax
	movl	before(,%ecx,4), %ecx
	cltd
	idivl	%ebx
	imull	$25, %eax, %eax
	subl	$24, %eax
	addl	%ebp, %eax
	testl	%ecx, %ecx
	movb	$42, -250(%edx,%eax)
	jne	.L22
	leal	-274(%ebp), %ebx
	leal	-24(%ebp), %esi
.L23:
	pushl	%edx
	pushl	%ebx
	addl	$25, %ebx
	pushl	$24
	pushl	$.LC0
	call	printf
	addl	$16, %esp
	cmpl	%ebx, %esi
	jne	.L23
	pushl	%eax
	pushl	%eax
	pushl	distance+956
	pushl	$.LC1
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
