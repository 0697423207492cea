	.file	"bst.c"
	.text
	.type	walk, @function
walk:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%ecx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
	movl	%edx, -28(%ebp)
	movl	8(%ebp), %edi
.L5:
	testl	%ebx, %ebx
	je	.L1
	cmpl	$0, -28(%ebp)
	jne	.L4
	pushl	%eax
	pushl	%eax
	pushl	%edi
	pushl	%ebx
	call	*%esi
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	%edi, (%esp)
	xorl	%edx, %edx
	call	walk
	movl	12(%ebx), %ebx
	addl	$16, %esp
	jmp	.L5
.L4:
	subl	$12, %esp
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	pushl	%edi
	movl	-28(%ebp), %edx
	call	walk
	addl	$16, %esp
	cmpl	$1, -28(%ebp)
	jne	.L6
.L8:
	pushl	%ecx
	pushl	%ecx
	pushl	%edi
	pushl	%ebx
	call	*%esi
	movl	12(%ebx), %ebx
	addl	$16, %esp
	testl	%ebx, %ebx
	je	.L1
	movl	8(%ebx), %eax
	subl	$12, %esp
	movl	%esi, %ecx
	pushl	%edi
	movl	$1, %edx
	call	walk
	addl	$16, %esp
	jmp	.L8
.L6:
	movl	12(%ebx), %eax
	subl	$12, %esp
	movl	%esi, %ecx
	pushl	%edi
	movl	$2, %edx
	call	walk
	popl	%eax
	popl	%edx
	pushl	%edi
	pushl	%ebx
	call	*%esi
	addl	$16, %esp
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	walk, .-walk
	.type	add_up, @function
add_up:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	$1000003, %esi
	pushl	%ebx
	movl	12(%ebp), %ecx
	movl	8(%ebp), %ebx
	imull	$31, (%ecx), %eax
	cltd
	idivl	%esi
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%eax, %edx
	movl	%edx, (%ecx)
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	add_up, .-add_up
	.type	height, @function
height:
	testl	%eax, %eax
	je	.L18
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	8(%eax), %eax
	call	height
	movl	%eax, %ebx
	movl	12(%esi), %eax
	call	height
	cmpl	%eax, %ebx
	cmovge	%ebx, %eax
	popl	%ebx
	incl	%eax
	popl	%esi
	popl	%ebp
	ret
.L18:
	xorl	%eax, %eax
	ret
	.size	height, .-height
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%4d"
.LC1:
	.string	""
	.text
	.type	show, @function
show:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$12, %esp
	movl	8(%ebp), %eax
	movl	12(%ebp), %ebx
	pushl	(%eax)
	pushl	$.LC0
	call	printf
	movl	(%ebx), %eax
	movl	$20, %ecx
	addl	$16, %esp
	incl	%eax
	movl	%eax, (%ebx)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L23
	movl	$.LC1, 8(%ebp)
	movl	-4(%ebp), %ebx
	leave
	jmp	puts
.L23:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	show, .-show
	.type	erase, @function
erase:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
.L27:
	movl	(%ebx), %ecx
	testl	%ecx, %ecx
	je	.L38
	movl	(%ecx), %eax
	cmpl	%eax, %edx
	je	.L44
	leal	12(%ecx), %ebx
	jge	.L27
	leal	8(%ecx), %ebx
	jmp	.L27
.L38:
	xorl	%eax, %eax
	jmp	.L26
.L44:
	movl	8(%ecx), %edx
	movl	12(%ecx), %eax
	testl	%edx, %edx
	je	.L45
	testl	%eax, %eax
	je	.L33
	leal	12(%ecx), %edx
.L34:
	movl	8(%eax), %esi
	testl	%esi, %esi
	je	.L46
	leal	8(%eax), %edx
	movl	%esi, %eax
	jmp	.L34
.L46:
	movl	12(%eax), %esi
	movl	%esi, (%edx)
	movl	8(%ecx), %edx
	movl	%edx, 8(%eax)
	movl	12(%ecx), %edx
	movl	%edx, 12(%eax)
	jmp	.L36
.L45:
	movl	%eax, %edx
.L33:
	movl	%edx, %eax
.L36:
	movl	%eax, (%ebx)
	subl	$12, %esp
	pushl	%ecx
	call	free
	addl	$16, %esp
	movl	$1, %eax
.L26:
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	erase, .-erase
	.section	.rodata.str1.1
.LC2:
	.string	"\n%d keys, height %d, sum %ld\n"
.LC3:
	.string	"\nerased %d, left %d, height %d\n"
.LC4:
	.string	"%d~%d "
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	movl	$120, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$42, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$40, %esp
	movl	%eax, -36(%ebp)
.L53:
	imull	$1103515245, %edi, %edi
	leal	-36(%ebp), %esi
	addl	$12345, %edi
	movl	%edi, %ebx
	shrl	$16, %ebx
	movzbl	%bl, %ebx
.L48:
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L51
	movl	(%eax), %ecx
	cmpl	%ecx, %ebx
	je	.L62
	leal	12(%eax), %esi
	jge	.L48
	leal	8(%eax), %esi
	jmp	.L48
.L51:
	movl	%edx, -44(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	$16
	pushl	$1
	call	calloc
	movl	-44(%ebp), %edx
	addl	$16, %esp
	movl	%eax, (%esi)
	movl	%ebx, (%eax)
.L62:
	movl	(%esi), %eax
	incw	4(%eax)
	decl	%edx
	jne	.L53
	xorl	%esi, %esi
.L54:
	movl	-36(%ebp), %edi
	xorl	%eax, %eax
	subl	$12, %esp
	movl	%eax, -32(%ebp)
	leal	-32(%ebp), %eax
	movl	%esi, %edx
	movl	%esi, -28(%ebp)
	leal	-28(%ebp), %ebx
	movl	$show, %ecx
	pushl	%eax
	movl	%edi, %eax
	call	walk
	movl	%esi, %edx
	movl	$add_up, %ecx
	movl	%ebx, (%esp)
	movl	%edi, %eax
	incl	%esi
	call	walk
	movl	%edi, %eax
	call	height
	pushl	-28(%ebp)
	pushl	%eax
	pushl	-32(%ebp)
	pushl	$.LC2
	call	printf
	addl	$32, %esp
	cmpl	$3, %esi
	jne	.L54
	xorl	%edi, %edi
	xorl	%esi, %esi
.L55:
	leal	-36(%ebp), %eax
	movl	%edi, %edx
	call	erase
	addl	$3, %edi
	addl	%eax, %esi
	cmpl	$258, %edi
	jne	.L55
	movl	-36(%ebp), %eax
	subl	$12, %esp
	xorl	%edi, %edi
	movl	%edi, -28(%ebp)
	movl	$show, %ecx
	movl	$1, %edx
	movl	%eax, -44(%ebp)
	pushl	%ebx
	movl	$-10, %ebx
	call	walk
	movl	-44(%ebp), %eax
	call	height
	pushl	%eax
	pushl	-28(%ebp)
	pushl	%esi
	pushl	$.LC3
	call	printf
	addl	$32, %esp
.L59:
	movl	-44(%ebp), %eax
	movl	(%eax), %edx
.L58:
	movl	(%eax), %ecx
	subl	%ebx, %ecx
	movl	%ecx, %edi
	negl	%edi
	cmovns	%edi, %ecx
	movl	%ecx, -48(%ebp)
	movl	%edx, %ecx
	subl	%ebx, %ecx
	movl	%ecx, %edi
	negl	%edi
	cmovns	%edi, %ecx
	cmpl	%ecx, -48(%ebp)
	movl	8(%eax), %ecx
	cmovl	(%eax), %edx
	cmpl	%ebx, (%eax)
	cmovle	12(%eax), %ecx
	testl	%ecx, %ecx
	movl	%ecx, %eax
	jne	.L58
	pushl	%ecx
	pushl	%edx
	pushl	%ebx
	addl	$31, %ebx
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$300, %ebx
	jne	.L59
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	addl	$16, %esp
.L60:
	movl	-36(%ebp), %eax
	testl	%eax, %eax
	je	.L72
	movl	(%eax), %edx
	leal	-36(%ebp), %eax
	call	erase
	addl	%eax, %esi
	jmp	.L60
.L72:
	leal	-16(%ebp), %esp
	movl	%esi, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
