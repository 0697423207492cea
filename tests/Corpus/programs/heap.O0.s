	.file	"heap.c"
	.text
	.local	slots
	.comm	slots,768,32
	.data
	.align 4
	.type	seed, @object
	.size	seed, 4
seed:
	.long	1
	.local	wrong
	.comm	wrong,4,4
	.text
	.type	next, @function
next:
	pushl	%ebp
	movl	%esp, %ebp
	movl	seed, %eax
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, seed
	movl	seed, %eax
	shrl	$8, %eax
	movl	$0, %edx
	divl	8(%ebp)
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	next, .-next
	.type	check, @function
check:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L4
.L5:
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
	movl	-4(%ebp), %edx
	addb	%dl, %al
	cmpb	%al, %cl
	setne	%al
	movzbl	%al, %edx
	movl	wrong, %eax
	addl	%edx, %eax
	movl	%eax, wrong
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
	jb	.L5
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	check, .-check
	.type	fill, @function
fill:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L7
.L8:
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+8, %eax
	movzbl	(%eax), %ecx
	movl	-8(%ebp), %eax
	movb	%al, %bl
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %edx
	movl	-8(%ebp), %eax
	addl	%edx, %eax
	addb	%bl, %cl
	movb	%cl, %dl
	movb	%dl, (%eax)
	incl	-8(%ebp)
.L7:
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	cmpl	%eax, -8(%ebp)
	jb	.L8
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fill, .-fill
	.type	size, @function
size:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	$8, (%esp)
	call	next
	testl	%eax, %eax
	je	.L10
	cmpl	$1, %eax
	je	.L11
	jmp	.L14
.L10:
	movl	$4, (%esp)
	call	next
	jmp	.L13
.L11:
	movl	$1000, (%esp)
	call	next
	jmp	.L13
.L14:
	movl	$100, (%esp)
	call	next
.L13:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	size, .-size
	.section	.rodata
	.align 4
.LC0:
	.string	"%d malloc, %d calloc, %d realloc, %d free, at most %u bytes, wrong %d\n"
.LC1:
	.string	"out of memory at %d\n"
.LC2:
	.string	"%u\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%.20s %u\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	addl	$-128, %esp
	movl	$0, 52(%esp)
	movl	$0, 56(%esp)
	movl	$0, 60(%esp)
	movl	$0, 64(%esp)
	movl	$0, 124(%esp)
	movl	$0, 120(%esp)
	movl	$0, 116(%esp)
	jmp	.L16
.L26:
	movl	$64, (%esp)
	call	next
	movl	%eax, 80(%esp)
	movl	80(%esp), %eax
	movl	%eax, (%esp)
	call	check
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L17
	movl	$3, (%esp)
	call	next
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 68(%esp)
	call	size
	movl	%eax, %ecx
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	%ecx, (%eax)
	cmpl	$0, 68(%esp)
	je	.L18
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	incl	%eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, %ecx
	jmp	.L19
.L18:
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	incl	%eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, %ecx
.L19:
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	%ecx, (%eax)
	movl	$0, 112(%esp)
	jmp	.L20
.L22:
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %edx
	movl	112(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	setne	%al
	movzbl	%al, %edx
	movl	wrong, %eax
	addl	%edx, %eax
	movl	%eax, wrong
	incl	112(%esp)
.L20:
	cmpl	$0, 68(%esp)
	je	.L21
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	cmpl	%eax, 112(%esp)
	jb	.L22
.L21:
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	andl	$7, %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %edx
	movl	wrong, %eax
	addl	%edx, %eax
	movl	%eax, wrong
	movl	68(%esp), %eax
	movl	52(%esp,%eax,4), %eax
	leal	1(%eax), %edx
	movl	68(%esp), %eax
	movl	%edx, 52(%esp,%eax,4)
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	addl	%eax, 124(%esp)
	jmp	.L23
.L17:
	movl	$2, (%esp)
	call	next
	testl	%eax, %eax
	je	.L24
	call	size
	movl	%eax, 76(%esp)
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	movl	76(%esp), %edx
	cmpl	%eax, %edx
	cmovbe	%edx, %eax
	movl	%eax, 72(%esp)
	movl	76(%esp), %eax
	leal	1(%eax), %ecx
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, %ecx
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	%ecx, (%eax)
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	movl	76(%esp), %edx
	subl	%eax, %edx
	addl	%edx, 124(%esp)
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	slots+4(%eax), %edx
	movl	72(%esp), %eax
	movl	%eax, (%edx)
	movl	80(%esp), %eax
	movl	%eax, (%esp)
	call	check
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	slots+4(%eax), %edx
	movl	76(%esp), %eax
	movl	%eax, (%edx)
	movl	60(%esp), %eax
	incl	%eax
	movl	%eax, 60(%esp)
	jmp	.L23
.L24:
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	(%eax), %eax
	subl	%eax, 124(%esp)
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	$0, (%eax)
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+4, %eax
	movl	$0, (%eax)
	movl	64(%esp), %eax
	incl	%eax
	movl	%eax, 64(%esp)
.L23:
	movl	116(%esp), %eax
	movb	%al, %cl
	movl	80(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots+8, %eax
	movb	%cl, (%eax)
	movl	80(%esp), %eax
	movl	%eax, (%esp)
	call	fill
	movl	124(%esp), %eax
	cmpl	%eax, 120(%esp)
	jnb	.L25
	movl	124(%esp), %eax
	movl	%eax, 120(%esp)
.L25:
	incl	116(%esp)
.L16:
	cmpl	$1499, 116(%esp)
	jle	.L26
	movl	wrong, %esi
	movl	64(%esp), %ebx
	movl	60(%esp), %ecx
	movl	56(%esp), %edx
	movl	52(%esp), %eax
	movl	%esi, 24(%esp)
	movl	120(%esp), %esi
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, 108(%esp)
	jmp	.L27
.L28:
	movl	108(%esp), %eax
	movl	%eax, (%esp)
	call	check
	movl	108(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$slots, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
	incl	108(%esp)
.L27:
	cmpl	$63, 108(%esp)
	jle	.L28
	movl	$0, 104(%esp)
	movl	$0, 100(%esp)
	jmp	.L29
.L32:
	movl	$1000000, (%esp)
	call	malloc
	movl	%eax, 84(%esp)
	cmpl	$0, 84(%esp)
	jne	.L30
	movl	100(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, %eax
	jmp	.L35
.L30:
	movl	100(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	84(%esp), %eax
	addl	%eax, %edx
	movl	100(%esp), %eax
	movl	%eax, (%edx)
	movl	100(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	84(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	addl	%eax, 104(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	free
	incl	100(%esp)
.L29:
	cmpl	$399, 100(%esp)
	jle	.L32
	movl	104(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$-2147483549, 48(%esp)
	movl	$536870911, 44(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, 40(%esp)
	movl	40(%esp), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	44(%esp), %eax
	movl	$16, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, 40(%esp)
	movl	40(%esp), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1, (%esp)
	call	malloc
	movl	%eax, 96(%esp)
	movl	$1, 92(%esp)
	jmp	.L33
.L34:
	movl	92(%esp), %eax
	incl	%eax
	movl	%eax, 4(%esp)
	movl	96(%esp), %eax
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, 96(%esp)
	movl	92(%esp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	92(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, %esi
	movl	92(%esp), %ecx
	movl	$1321528399, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	97(%edx), %ebx
	movl	92(%esp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	96(%esp), %eax
	addl	%edx, %eax
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	memset
	movl	92(%esp), %edx
	movl	96(%esp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	movl	92(%esp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	incl	%eax
	addl	%eax, 92(%esp)
.L33:
	cmpl	$2999, 92(%esp)
	jle	.L34
	movl	96(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 8(%esp)
	movl	96(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$10, 4(%esp)
	movl	96(%esp), %eax
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, 88(%esp)
	movl	88(%esp), %eax
	addl	$9, %eax
	movb	$0, (%eax)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	wrong, %eax
.L35:
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
