	.file	"heap.c"
	.text
	.type	next, @function
next:
	movl	%eax, %ecx
	xorl	%edx, %edx
	imull	$1664525, state, %eax
	addl	$1013904223, %eax
	movl	%eax, state
	shrl	$8, %eax
	divl	%ecx
	movl	%edx, %eax
	ret
	.size	next, .-next
	.type	damaged, @function
damaged:
	imull	$12, %eax, %eax
	xorl	%edx, %edx
	addl	$slots, %eax
	movl	4(%eax), %ecx
	cmpl	%edx, %ecx
	jne	.L10
	xorl	%eax, %eax
	ret
.L10:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
.L5:
	movl	(%eax), %esi
	movb	8(%eax), %bl
	cmpb	%bl, (%esi,%edx)
	jne	.L6
	incl	%edx
	cmpl	%edx, %ecx
	jne	.L5
	xorl	%eax, %eax
	jmp	.L2
.L6:
	movl	$1, %eax
.L2:
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	damaged, .-damaged
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d blocks, %d resized, %u bytes, %d damaged\n"
.LC1:
	.string	"%d "
.LC2:
	.string	"%d %s\n"
.LC3:
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
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$72, %esp
	movl	$3000, -76(%ebp)
	movl	%ebx, -72(%ebp)
	movl	%ebx, -68(%ebp)
	movl	%ebx, -64(%ebp)
.L24:
	movl	$100, %eax
	call	next
	movl	%eax, -60(%ebp)
	call	damaged
	addl	%eax, %esi
	movl	$10, %eax
	call	next
	testl	%eax, %eax
	jne	.L13
	movl	$20000, %eax
	call	next
	movl	%eax, %ebx
	jmp	.L14
.L13:
	movl	$200, %eax
	call	next
	leal	1(%eax), %ebx
.L14:
	movl	$4, %eax
	call	next
	cmpl	$1, %eax
	je	.L15
	cmpl	$2, %eax
	je	.L16
	testl	%eax, %eax
	jne	.L17
	imull	$12, -60(%ebp), %ebx
	subl	$12, %esp
	pushl	slots(%ebx)
	call	free
	xorl	%ecx, %ecx
	addl	$16, %esp
	movl	%ecx, slots(%ebx)
	movl	%ecx, slots+4(%ebx)
	jmp	.L18
.L15:
	imull	$12, -60(%ebp), %edi
	subl	$12, %esp
	pushl	slots(%edi)
	call	free
	popl	%eax
	popl	%edx
	pushl	$1
	pushl	%ebx
	call	calloc
	addl	$16, %esp
	movl	%eax, slots(%edi)
	leal	(%eax,%ebx), %edx
.L19:
	cmpl	%edx, %eax
	je	.L21
	cmpb	$1, (%eax)
	sbbl	$-1, %esi
	incl	%eax
	jmp	.L19
.L16:
	imull	$12, -60(%ebp), %ecx
	leal	slots(%ecx), %edx
	movl	slots+4(%ecx), %edi
	movl	%edx, -84(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	cmpl	%edi, %ebx
	pushl	slots(%ecx)
	cmovbe	%ebx, %edi
	movl	%ecx, -80(%ebp)
	call	realloc
	movl	-80(%ebp), %ecx
	addl	$16, %esp
	movl	-84(%ebp), %edx
	movl	%eax, slots(%ecx)
	addl	%eax, %edi
.L22:
	cmpl	%edi, %eax
	je	.L33
	movb	8(%edx), %cl
	cmpb	%cl, (%eax)
	setne	%cl
	incl	%eax
	movzbl	%cl, %ecx
	addl	%ecx, %esi
	jmp	.L22
.L33:
	incl	-68(%ebp)
	jmp	.L21
.L17:
	imull	$12, -60(%ebp), %edi
	subl	$12, %esp
	pushl	slots(%edi)
	call	free
	movl	%ebx, (%esp)
	call	malloc
	addl	$16, %esp
	movl	%eax, slots(%edi)
.L21:
	imull	$12, -60(%ebp), %edi
	movl	$256, %eax
	incl	-64(%ebp)
	addl	%ebx, -72(%ebp)
	movl	%ebx, slots+4(%edi)
	leal	slots(%edi), %edx
	movl	%edx, -60(%ebp)
	call	next
	movl	slots(%edi), %edi
	movl	%ebx, %ecx
	movl	-60(%ebp), %edx
	rep stosb
	movb	%al, 8(%edx)
.L18:
	decl	-76(%ebp)
	jne	.L24
	xorl	%ebx, %ebx
.L25:
	movl	%ebx, %eax
	call	damaged
	subl	$12, %esp
	addl	%eax, %esi
	imull	$12, %ebx, %eax
	incl	%ebx
	pushl	slots(%eax)
	call	free
	addl	$16, %esp
	cmpl	$100, %ebx
	jne	.L25
	subl	$12, %esp
	pushl	%esi
	pushl	-72(%ebp)
	pushl	-68(%ebp)
	pushl	-64(%ebp)
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	xorl	%edx, %edx
.L26:
	movl	%edx, -60(%ebp)
	movb	%dl, %cl
	movl	$64, %ebx
	pushl	%edi
	pushl	%edi
	pushl	$1024
	sall	%cl, %ebx
	pushl	%ebx
	decl	%ebx
	call	aligned_alloc
	movl	-60(%ebp), %edx
	movl	%eax, -40(%ebp,%edx,4)
	movl	%eax, %esi
	popl	%eax
	andl	%esi, %ebx
	movl	%esi, %edi
	popl	%edx
	pushl	%ebx
	pushl	$.LC1
	call	printf
	movl	-60(%ebp), %edx
	movl	$1024, %ecx
	addl	$16, %esp
	movb	%dl, %al
	incl	%edx
	rep stosb
	cmpl	$4, %edx
	jne	.L26
	movl	$3, %ebx
.L27:
	subl	$12, %esp
	pushl	-40(%ebp,%ebx,4)
	decl	%ebx
	call	free
	addl	$16, %esp
	cmpl	$-1, %ebx
	jne	.L27
	movl	$2147483647, -44(%ebp)
	subl	$12, %esp
	movl	-44(%ebp), %eax
	pushl	%eax
	call	malloc
	movl	%eax, %ebx
	popl	%eax
	pushl	errno
	call	strerror
	addl	$12, %esp
	pushl	%eax
	xorl	%eax, %eax
	testl	%ebx, %ebx
	sete	%al
	pushl	%eax
	pushl	$.LC2
	call	printf
	movl	-44(%ebp), %eax
	popl	%edx
	popl	%ecx
	pushl	$3
	pushl	%eax
	call	calloc
	popl	%ebx
	popl	%esi
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC3
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
