	.file	"shortest-paths.c"
	.text
	.local	height
	.comm	height,960,32
	.local	distance
	.comm	distance,960,32
	.local	before
	.comm	before,960,32
	.local	heap
	.comm	heap,3840,32
	.local	size
	.comm	size,4,4
	.type	sink, @function
sink:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
.L7:
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	8(%ebp), %eax
	addl	%eax, %eax
	incl	%eax
	movl	%eax, -8(%ebp)
	jmp	.L2
.L4:
	movl	size, %eax
	cmpl	%eax, -8(%ebp)
	jge	.L3
	movl	-8(%ebp), %eax
	movl	heap(,%eax,4), %eax
	movl	distance(,%eax,4), %edx
	movl	-4(%ebp), %eax
	movl	heap(,%eax,4), %eax
	movl	distance(,%eax,4), %eax
	cmpl	%eax, %edx
	jge	.L3
	movl	-8(%ebp), %eax
	movl	%eax, -4(%ebp)
.L3:
	incl	-8(%ebp)
.L2:
	movl	8(%ebp), %eax
	incl	%eax
	addl	%eax, %eax
	cmpl	%eax, -8(%ebp)
	jle	.L4
	movl	-4(%ebp), %eax
	cmpl	8(%ebp), %eax
	je	.L9
	movl	8(%ebp), %eax
	movl	heap(,%eax,4), %eax
	movl	%eax, -12(%ebp)
	movl	-4(%ebp), %eax
	movl	heap(,%eax,4), %edx
	movl	8(%ebp), %eax
	movl	%edx, heap(,%eax,4)
	movl	-4(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, heap(,%eax,4)
	movl	-4(%ebp), %eax
	movl	%eax, 8(%ebp)
	jmp	.L7
.L9:
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sink, .-sink
	.type	push, @function
push:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	size, %eax
	leal	1(%eax), %edx
	movl	%edx, size
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, heap(,%eax,4)
	jmp	.L11
.L13:
	movl	-4(%ebp), %eax
	movl	heap(,%eax,4), %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	decl	%eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	heap(,%eax,4), %edx
	movl	-4(%ebp), %eax
	movl	%edx, heap(,%eax,4)
	movl	-4(%ebp), %eax
	decl	%eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	movl	%eax, heap(,%edx,4)
	movl	-4(%ebp), %eax
	decl	%eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -4(%ebp)
.L11:
	cmpl	$0, -4(%ebp)
	jle	.L14
	movl	-4(%ebp), %eax
	decl	%eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	heap(,%eax,4), %eax
	movl	distance(,%eax,4), %edx
	movl	-4(%ebp), %eax
	movl	heap(,%eax,4), %eax
	movl	distance(,%eax,4), %eax
	cmpl	%eax, %edx
	jg	.L13
.L14:
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	push, .-push
	.section	.rodata
.LC0:
	.string	"%.*s\n"
.LC1:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$336, %esp
	movl	%ebx, -4(%ebp)
	movl	$99, 332(%esp)
	movl	$0, 328(%esp)
	jmp	.L16
.L17:
	movl	332(%esp), %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, 332(%esp)
	movl	332(%esp), %eax
	shrl	$16, %eax
	movl	%eax, %ecx
	movl	$-858993459, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	328(%esp), %eax
	movl	%edx, height(,%eax,4)
	movl	328(%esp), %eax
	movl	$1073741824, distance(,%eax,4)
	movl	328(%esp), %eax
	movl	height(,%eax,4), %eax
	addb	$48, %al
	movb	%al, 31(%esp)
	movl	328(%esp), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	sarl	$31, %ecx
	movl	%ecx, %eax
	movl	%edx, %ebx
	subl	%eax, %ebx
	movl	328(%esp), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movzbl	31(%esp), %eax
	movb	%al, 31(%esp)
	movl	%ebx, %eax
	sall	$2, %eax
	addl	%ebx, %eax
	leal	0(,%eax,4), %ecx
	addl	%ecx, %eax
	leal	320(%eax), %ecx
	leal	16(%ecx), %eax
	addl	%esp, %eax
	addl	%edx, %eax
	subl	$290, %eax
	movzbl	31(%esp), %ebx
	movb	%bl, (%eax)
	incl	328(%esp)
.L16:
	cmpl	$239, 328(%esp)
	jle	.L17
	movl	$0, distance
	movl	$0, (%esp)
	call	push
	jmp	.L18
.L24:
	movl	heap, %eax
	movl	%eax, 312(%esp)
	movl	size, %eax
	decl	%eax
	movl	%eax, size
	movl	size, %eax
	movl	heap(,%eax,4), %eax
	movl	%eax, heap
	movl	$0, (%esp)
	call	sink
	movl	$0, 324(%esp)
	jmp	.L19
.L23:
	movl	312(%esp), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	324(%esp), %eax
	movl	dx.1(,%eax,4), %eax
	addl	%edx, %eax
	movl	%eax, 308(%esp)
	movl	312(%esp), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	324(%esp), %eax
	movl	dy.0(,%eax,4), %eax
	addl	%edx, %eax
	movl	%eax, 304(%esp)
	movl	304(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	308(%esp), %eax
	addl	%edx, %eax
	movl	%eax, 300(%esp)
	cmpl	$0, 308(%esp)
	js	.L30
	cmpl	$0, 304(%esp)
	js	.L30
	cmpl	$23, 308(%esp)
	jg	.L30
	cmpl	$9, 304(%esp)
	jg	.L30
	movl	312(%esp), %eax
	movl	distance(,%eax,4), %eax
	leal	1(%eax), %ecx
	movl	300(%esp), %eax
	movl	height(,%eax,4), %edx
	movl	300(%esp), %eax
	movl	height(,%eax,4), %eax
	imull	%edx, %eax
	addl	%ecx, %eax
	movl	%eax, 296(%esp)
	movl	300(%esp), %eax
	movl	distance(,%eax,4), %eax
	cmpl	%eax, 296(%esp)
	jge	.L22
	movl	300(%esp), %eax
	movl	296(%esp), %edx
	movl	%edx, distance(,%eax,4)
	movl	300(%esp), %eax
	movl	312(%esp), %edx
	movl	%edx, before(,%eax,4)
	movl	300(%esp), %eax
	movl	%eax, (%esp)
	call	push
	jmp	.L22
.L30:
	nop
.L22:
	incl	324(%esp)
.L19:
	cmpl	$3, 324(%esp)
	jle	.L23
.L18:
	movl	size, %eax
	testl	%eax, %eax
	jg	.L24
	movl	$239, 320(%esp)
	jmp	.L25
.L26:
	movl	320(%esp), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%edx, %ebx
	subl	%eax, %ebx
	movl	320(%esp), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%ebx, %eax
	sall	$2, %eax
	addl	%ebx, %eax
	leal	0(,%eax,4), %ecx
	addl	%ecx, %eax
	leal	320(%eax), %eax
	leal	16(%eax), %eax
	addl	%esp, %eax
	addl	%edx, %eax
	subl	$290, %eax
	movb	$42, (%eax)
	movl	320(%esp), %eax
	movl	before(,%eax,4), %eax
	movl	%eax, 320(%esp)
.L25:
	cmpl	$0, 320(%esp)
	jne	.L26
	movl	$0, 316(%esp)
	jmp	.L27
.L28:
	leal	46(%esp), %ecx
	movl	316(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	addl	%ecx, %eax
	movl	%eax, 8(%esp)
	movl	$24, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	316(%esp)
.L27:
	cmpl	$9, 316(%esp)
	jle	.L28
	movl	distance+956, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	dx.1, @object
	.size	dx.1, 16
dx.1:
	.long	1
	.long	-1
	.long	0
	.long	0
	.align 4
	.type	dy.0, @object
	.size	dy.0, 16
dy.0:
	.long	0
	.long	0
	.long	1
	.long	-1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
