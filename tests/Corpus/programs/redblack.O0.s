	.file	"redblack.c"
	.text
	.local	root
	.comm	root,4,4
	.local	rotations
	.comm	rotations,4,4
	.type	parent, @function
parent:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	andl	$-2, %eax
	popl	%ebp
	ret
	.size	parent, .-parent
	.type	red, @function
red:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$0, 8(%ebp)
	je	.L4
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L4
	movl	$1, %eax
	jmp	.L6
.L4:
	movl	$0, %eax
.L6:
	popl	%ebp
	ret
	.size	red, .-red
	.type	set_parent, @function
set_parent:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	andl	$1, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	orl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	nop
	popl	%ebp
	ret
	.size	set_parent, .-set_parent
	.type	paint, @function
paint:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	andl	$-2, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	orl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	nop
	popl	%ebp
	ret
	.size	paint, .-paint
	.type	rotate, @function
rotate:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 12(%ebp)
	sete	%al
	movzbl	%al, %edx
	movl	8(%ebp), %eax
	movl	4(%eax,%edx,4), %eax
	movl	%eax, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	parent
	movl	%eax, -8(%ebp)
	movl	rotations, %eax
	incl	%eax
	movl	%eax, rotations
	cmpl	$0, 12(%ebp)
	sete	%al
	movzbl	%al, %edx
	movl	-4(%ebp), %eax
	movl	12(%ebp), %ecx
	movl	4(%eax,%ecx,4), %ecx
	movl	8(%ebp), %eax
	movl	%ecx, 4(%eax,%edx,4)
	movl	-4(%ebp), %eax
	movl	12(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	testl	%eax, %eax
	je	.L10
	movl	-4(%ebp), %eax
	movl	12(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	set_parent
.L10:
	movl	-8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-4(%ebp), %eax
	movl	%eax, (%esp)
	call	set_parent
	cmpl	$0, -8(%ebp)
	je	.L11
	movl	-8(%ebp), %eax
	movl	8(%eax), %eax
	cmpl	%eax, 8(%ebp)
	sete	%al
	movzbl	%al, %edx
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %ecx
	movl	%ecx, 4(%eax,%edx,4)
	jmp	.L12
.L11:
	movl	-4(%ebp), %eax
	movl	%eax, root
.L12:
	movl	-4(%ebp), %eax
	movl	12(%ebp), %edx
	movl	8(%ebp), %ecx
	movl	%ecx, 4(%eax,%edx,4)
	movl	-4(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	set_parent
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	rotate, .-rotate
	.type	insert, @function
insert:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, -12(%ebp)
	movl	$root, -16(%ebp)
	jmp	.L14
.L17:
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	12(%eax), %eax
	cmpl	%eax, 8(%ebp)
	jne	.L15
	movl	$0, %eax
	jmp	.L16
.L15:
	movl	-12(%ebp), %eax
	movl	12(%eax), %eax
	cmpl	%eax, 8(%ebp)
	setg	%al
	movzbl	%al, %eax
	leal	0(,%eax,4), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	addl	$4, %eax
	movl	%eax, -16(%ebp)
.L14:
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L17
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, 12(%eax)
	movl	-12(%ebp), %eax
	orl	$1, %eax
	movl	%eax, %edx
	movl	-20(%ebp), %eax
	movl	%edx, (%eax)
	movl	-16(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%edx, (%eax)
	jmp	.L18
.L22:
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	parent
	movl	%eax, -24(%ebp)
	movl	-24(%ebp), %eax
	movl	8(%eax), %eax
	cmpl	%eax, -12(%ebp)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, -28(%ebp)
	cmpl	$0, -28(%ebp)
	sete	%al
	movzbl	%al, %edx
	movl	-24(%ebp), %eax
	movl	4(%eax,%edx,4), %eax
	movl	%eax, -32(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	red
	testl	%eax, %eax
	je	.L19
	movl	$0, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	paint
	movl	$0, 4(%esp)
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	paint
	movl	$1, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	paint
	movl	-24(%ebp), %eax
	movl	%eax, -20(%ebp)
	jmp	.L18
.L19:
	cmpl	$0, -28(%ebp)
	sete	%al
	movzbl	%al, %edx
	movl	-12(%ebp), %eax
	movl	4(%eax,%edx,4), %eax
	cmpl	%eax, -20(%ebp)
	jne	.L21
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	rotate
	movl	-12(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	parent
	movl	%eax, -12(%ebp)
.L21:
	movl	$0, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	paint
	movl	$1, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	paint
	cmpl	$0, -28(%ebp)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	rotate
.L18:
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	parent
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	red
	testl	%eax, %eax
	jne	.L22
	movl	root, %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	paint
	movl	$1, %eax
.L16:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	insert, .-insert
	.type	black_height, @function
black_height:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$0, 8(%ebp)
	jne	.L24
	movl	$1, %eax
	jmp	.L25
.L24:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	black_height
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	black_height
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jne	.L26
	cmpl	$0, -12(%ebp)
	js	.L26
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	red
	testl	%eax, %eax
	je	.L27
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	red
	testl	%eax, %eax
	jne	.L26
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	red
	testl	%eax, %eax
	je	.L27
.L26:
	movl	$-1, %eax
	jmp	.L25
.L27:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	red
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
.L25:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	black_height, .-black_height
	.type	next, @function
next:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	testl	%eax, %eax
	je	.L33
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, 8(%ebp)
	jmp	.L30
.L31:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, 8(%ebp)
.L30:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L31
	movl	8(%ebp), %eax
	jmp	.L32
.L35:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	parent
	movl	%eax, 8(%ebp)
.L33:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	parent
	testl	%eax, %eax
	je	.L34
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	parent
	movl	8(%eax), %eax
	cmpl	%eax, 8(%ebp)
	je	.L35
.L34:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	parent
.L32:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	next, .-next
	.type	clear, @function
clear:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L38
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	clear
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	clear
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	free
.L38:
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	clear, .-clear
	.section	.rodata
	.align 4
.LC0:
	.string	"%d tries: %d keys, black height %d, %ld rotations, root %d\n"
.LC1:
	.string	"%d%c "
.LC2:
	.string	"\nwalked %d, sum %ld, bad %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	$99, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 52(%esp)
	movl	$0, 48(%esp)
	jmp	.L40
.L45:
	movl	60(%esp), %eax
	sall	$13, %eax
	xorl	%eax, 60(%esp)
	movl	60(%esp), %eax
	shrl	$17, %eax
	xorl	%eax, 60(%esp)
	movl	60(%esp), %eax
	sall	$5, %eax
	xorl	%eax, 60(%esp)
	cmpl	$199, 48(%esp)
	jg	.L41
	movl	48(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	jmp	.L42
.L41:
	movl	60(%esp), %ecx
	movl	$274877907, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	$7, %eax
	imull	$2000, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
.L42:
	movl	%eax, (%esp)
	call	insert
	addl	%eax, 56(%esp)
	movl	48(%esp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$9, %edx
	jne	.L43
	movl	root, %eax
	movl	%eax, (%esp)
	call	black_height
	shrl	$31, %eax
	movzbl	%al, %eax
	addl	%eax, 52(%esp)
.L43:
	movl	48(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$99, %edx
	jne	.L44
	movl	root, %eax
	movl	12(%eax), %esi
	movl	rotations, %ebx
	movl	root, %eax
	movl	%eax, (%esp)
	call	black_height
	movl	48(%esp), %edx
	incl	%edx
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	56(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L44:
	incl	48(%esp)
.L40:
	cmpl	$599, 48(%esp)
	jle	.L45
	movl	root, %eax
	movl	%eax, 44(%esp)
	jmp	.L46
.L47:
	movl	44(%esp), %eax
	movl	4(%eax), %eax
	movl	%eax, 44(%esp)
.L46:
	movl	44(%esp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L47
	movl	$-1, 40(%esp)
	movl	$0, 36(%esp)
	movl	$0, 32(%esp)
	jmp	.L48
.L54:
	movl	44(%esp), %eax
	movl	12(%eax), %eax
	cmpl	%eax, 40(%esp)
	setge	%al
	movzbl	%al, %eax
	addl	%eax, 52(%esp)
	movl	44(%esp), %eax
	movl	12(%eax), %eax
	movl	%eax, 40(%esp)
	movl	32(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %esi
	movl	44(%esp), %eax
	movl	12(%eax), %ebx
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	red
	testl	%eax, %eax
	je	.L49
	movl	$2, %eax
	jmp	.L50
.L49:
	movl	$1, %eax
.L50:
	imull	%ebx, %eax
	leal	(%esi,%eax), %ecx
	movl	$-2043174237, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$19, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, 32(%esp)
	movl	32(%esp), %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, 32(%esp)
	movl	36(%esp), %ecx
	leal	1(%ecx), %eax
	movl	%eax, 36(%esp)
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L51
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	red
	testl	%eax, %eax
	je	.L52
	movl	$114, %edx
	jmp	.L53
.L52:
	movl	$98, %edx
.L53:
	movl	44(%esp), %eax
	movl	12(%eax), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L51:
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	next
	movl	%eax, 44(%esp)
.L48:
	cmpl	$0, 44(%esp)
	jne	.L54
	movl	52(%esp), %eax
	movl	%eax, 12(%esp)
	movl	32(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	root, %eax
	movl	%eax, (%esp)
	call	clear
	movl	36(%esp), %eax
	cmpl	56(%esp), %eax
	setne	%al
	movzbl	%al, %edx
	movl	52(%esp), %eax
	addl	%edx, %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
