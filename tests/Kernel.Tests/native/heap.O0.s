	.file	"heap.c"
	.text
	.local	slots
	.comm	slots,1200,32
	.data
	.align 4
	.type	state, @object
	.size	state, 4
state:
	.long	1
	.text
	.type	next, @function
next:
	pushl	%ebp
	movl	%esp, %ebp
	movl	state, %eax
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, state
	movl	state, %eax
	shrl	$8, %eax
	movl	$0, %edx
	divl	8(%ebp)
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	next, .-next
	.type	damaged, @function
damaged:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L4
.L7:
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %ecx
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+8, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %cl
	je	.L5
	movl	$1, %eax
	jmp	.L6
.L5:
	incl	-4(%ebp)
.L4:
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	cmpl	%eax, -4(%ebp)
	jb	.L7
	movl	$0, %eax
.L6:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	damaged, .-damaged
	.section	.rodata
	.align 4
.LC0:
	.string	"%d blocks, %d resized, %u bytes, %d damaged\n"
.LC1:
	.string	"%d "
.LC2:
	.string	"%d %s\n"
.LC3:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$112, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 108(%esp)
	movl	$0, 104(%esp)
	movl	$0, 100(%esp)
	movl	$0, 96(%esp)
	movl	$0, 92(%esp)
	jmp	.L9
.L22:
	movl	$100, (%esp)
	call	next
	movl	%eax, 60(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	damaged
	addl	%eax, 108(%esp)
	movl	$10, (%esp)
	call	next
	testl	%eax, %eax
	jne	.L10
	movl	$20000, (%esp)
	call	next
	jmp	.L11
.L10:
	movl	$200, (%esp)
	call	next
	incl	%eax
.L11:
	movl	%eax, 56(%esp)
	movl	$4, (%esp)
	call	next
	cmpl	$2, %eax
	je	.L12
	cmpl	$2, %eax
	ja	.L13
	testl	%eax, %eax
	je	.L14
	cmpl	$1, %eax
	je	.L15
	jmp	.L13
.L14:
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	$0, (%eax)
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	$0, (%eax)
	jmp	.L16
.L15:
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
	movl	$1, 4(%esp)
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, %ecx
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	%ecx, (%eax)
	movl	$0, 88(%esp)
	jmp	.L17
.L18:
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %edx
	movl	88(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 108(%esp)
	incl	88(%esp)
.L17:
	movl	88(%esp), %eax
	cmpl	56(%esp), %eax
	jb	.L18
	jmp	.L19
.L12:
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	movl	56(%esp), %edx
	cmpl	%eax, %edx
	cmovbe	%edx, %eax
	movl	%eax, 52(%esp)
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	56(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, %ecx
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	%ecx, (%eax)
	movl	$0, 84(%esp)
	jmp	.L20
.L21:
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %edx
	movl	84(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %ecx
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+8, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %cl
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 108(%esp)
	incl	84(%esp)
.L20:
	movl	84(%esp), %eax
	cmpl	52(%esp), %eax
	jb	.L21
	incl	100(%esp)
	jmp	.L19
.L13:
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, %ecx
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	%ecx, (%eax)
	nop
.L19:
	incl	104(%esp)
	movl	56(%esp), %eax
	addl	%eax, 96(%esp)
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	slots+4(%eax), %edx
	movl	56(%esp), %eax
	movl	%eax, (%edx)
	movl	$256, (%esp)
	call	next
	movb	%al, %cl
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+8, %eax
	movb	%cl, (%eax)
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+8, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %ecx
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	56(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	memset
.L16:
	incl	92(%esp)
.L9:
	cmpl	$2999, 92(%esp)
	jle	.L22
	movl	$0, 80(%esp)
	jmp	.L23
.L24:
	movl	80(%esp), %eax
	movl	%eax, (%esp)
	call	damaged
	addl	%eax, 108(%esp)
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
	incl	80(%esp)
.L23:
	cmpl	$99, 80(%esp)
	jle	.L24
	movl	108(%esp), %eax
	movl	%eax, 16(%esp)
	movl	96(%esp), %eax
	movl	%eax, 12(%esp)
	movl	100(%esp), %eax
	movl	%eax, 8(%esp)
	movl	104(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, 76(%esp)
	jmp	.L25
.L26:
	movl	76(%esp), %eax
	movl	$64, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	movl	$1024, 4(%esp)
	movl	%eax, (%esp)
	call	aligned_alloc
	movl	%eax, %edx
	movl	76(%esp), %eax
	movl	%edx, 36(%esp,%eax,4)
	movl	76(%esp), %eax
	movl	36(%esp,%eax,4), %eax
	movl	%eax, %edx
	movl	76(%esp), %eax
	movl	$64, %ebx
	movb	%al, %cl
	sall	%cl, %ebx
	movl	%ebx, %eax
	decl	%eax
	andl	%edx, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	76(%esp), %eax
	movl	36(%esp,%eax,4), %eax
	movl	$1024, 8(%esp)
	movl	76(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	memset
	incl	76(%esp)
.L25:
	cmpl	$3, 76(%esp)
	jle	.L26
	movl	$3, 72(%esp)
	jmp	.L27
.L28:
	movl	72(%esp), %eax
	movl	36(%esp,%eax,4), %eax
	movl	%eax, (%esp)
	call	free
	decl	72(%esp)
.L27:
	cmpl	$0, 72(%esp)
	jns	.L28
	movl	$0, (%esp)
	call	malloc
	movl	%eax, 68(%esp)
	movl	68(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$2147483647, 32(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, 64(%esp)
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	cmpl	$0, 64(%esp)
	sete	%dl
	movzbl	%dl, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	32(%esp), %eax
	movl	$3, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, 64(%esp)
	cmpl	$0, 64(%esp)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
