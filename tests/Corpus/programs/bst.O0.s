	.file	"bst.c"
	.text
	.type	find, @function
find:
	pushl	%ebp
	movl	%esp, %ebp
	jmp	.L2
.L6:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	(%eax), %eax
	cmpl	%eax, 12(%ebp)
	jge	.L3
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	addl	$8, %eax
	jmp	.L4
.L3:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	addl	$12, %eax
.L4:
	movl	%eax, 8(%ebp)
.L2:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L5
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	(%eax), %eax
	cmpl	%eax, 12(%ebp)
	jne	.L6
.L5:
	movl	8(%ebp), %eax
	popl	%ebp
	ret
	.size	find, .-find
	.type	insert, @function
insert:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L9
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
.L9:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movzwl	4(%eax), %edx
	incl	%edx
	movzwl	%dx, %edx
	movw	%dx, 4(%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	insert, .-insert
	.type	erase, @function
erase:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -20(%ebp)
	cmpl	$0, -20(%ebp)
	jne	.L11
	movl	$0, %eax
	jmp	.L12
.L11:
	movl	-20(%ebp), %eax
	movl	8(%eax), %eax
	testl	%eax, %eax
	je	.L13
	movl	-20(%ebp), %eax
	movl	12(%eax), %eax
	testl	%eax, %eax
	je	.L13
	movl	-20(%ebp), %eax
	addl	$12, %eax
	movl	%eax, -12(%ebp)
	jmp	.L14
.L15:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	addl	$8, %eax
	movl	%eax, -12(%ebp)
.L14:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	8(%eax), %eax
	testl	%eax, %eax
	jne	.L15
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -24(%ebp)
	movl	-24(%ebp), %eax
	movl	12(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	movl	-20(%ebp), %eax
	movl	8(%eax), %edx
	movl	-24(%ebp), %eax
	movl	%edx, 8(%eax)
	movl	-20(%ebp), %eax
	movl	12(%eax), %edx
	movl	-24(%ebp), %eax
	movl	%edx, 12(%eax)
	movl	-16(%ebp), %eax
	movl	-24(%ebp), %edx
	movl	%edx, (%eax)
	jmp	.L16
.L13:
	movl	-20(%ebp), %eax
	movl	8(%eax), %eax
	testl	%eax, %eax
	je	.L17
	movl	-20(%ebp), %eax
	movl	8(%eax), %eax
	jmp	.L18
.L17:
	movl	-20(%ebp), %eax
	movl	12(%eax), %eax
.L18:
	movl	-16(%ebp), %edx
	movl	%eax, (%edx)
.L16:
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$1, %eax
.L12:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	erase, .-erase
	.type	walk, @function
walk:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L24
	cmpl	$0, 12(%ebp)
	jne	.L22
	movl	20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	movl	16(%ebp), %eax
	call	*%eax
.L22:
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	20(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	16(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	12(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	walk
	cmpl	$1, 12(%ebp)
	jne	.L23
	movl	20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	movl	16(%ebp), %eax
	call	*%eax
.L23:
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	movl	20(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	16(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	12(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	walk
	cmpl	$2, 12(%ebp)
	jne	.L19
	movl	20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	movl	16(%ebp), %eax
	call	*%eax
	jmp	.L19
.L24:
	nop
.L19:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	walk, .-walk
	.section	.rodata
.LC0:
	.string	"%4d"
.LC1:
	.string	""
	.text
	.type	show, @function
show:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	leal	1(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	movl	-12(%ebp), %eax
	movl	(%eax), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L27
	movl	$.LC1, (%esp)
	call	puts
.L27:
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	show, .-show
	.type	add_up, @function
add_up:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	(%eax), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	$-2043174237, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$19, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	8(%ebp), %edx
	movl	(%edx), %edx
	movl	8(%ebp), %ecx
	movzwl	4(%ecx), %ecx
	imull	%ecx, %edx
	addl	%eax, %edx
	movl	12(%ebp), %eax
	movl	%edx, (%eax)
	nop
	popl	%ebp
	ret
	.size	add_up, .-add_up
	.type	height, @function
height:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$0, 8(%ebp)
	jne	.L30
	movl	$0, %eax
	jmp	.L31
.L30:
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	height
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	movl	%eax, (%esp)
	call	height
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %edx
	movl	-12(%ebp), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	incl	%eax
.L31:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	height, .-height
	.type	nearest, @function
nearest:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	jmp	.L33
.L37:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	subl	12(%ebp), %eax
	movl	%eax, %edx
	negl	%edx
	cmovs	%eax, %edx
	movl	-4(%ebp), %eax
	subl	12(%ebp), %eax
	movl	%eax, %ecx
	negl	%ecx
	cmovns	%ecx, %eax
	cmpl	%eax, %edx
	jge	.L34
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
.L34:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, 12(%ebp)
	jge	.L35
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	jmp	.L36
.L35:
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
.L36:
	movl	%eax, 8(%ebp)
.L33:
	cmpl	$0, 8(%ebp)
	jne	.L37
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	nearest, .-nearest
	.section	.rodata
.LC2:
	.string	"\n%d keys, height %d, sum %ld\n"
	.align 4
.LC3:
	.string	"\nerased %d, left %d, height %d\n"
.LC4:
	.string	"%d~%d "
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 36(%esp)
	movl	$42, 60(%esp)
	movl	$0, 56(%esp)
	jmp	.L40
.L41:
	movl	60(%esp), %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, 60(%esp)
	movl	60(%esp), %eax
	shrl	$16, %eax
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	insert
	incl	56(%esp)
.L40:
	cmpl	$119, 56(%esp)
	jle	.L41
	movl	$0, 52(%esp)
	jmp	.L42
.L43:
	movl	$0, 28(%esp)
	movl	52(%esp), %eax
	movl	%eax, 24(%esp)
	movl	52(%esp), %edx
	movl	36(%esp), %eax
	leal	28(%esp), %ecx
	movl	%ecx, 12(%esp)
	movl	$show, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	walk
	movl	52(%esp), %edx
	movl	36(%esp), %eax
	leal	24(%esp), %ecx
	movl	%ecx, 12(%esp)
	movl	$add_up, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	walk
	movl	24(%esp), %ebx
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	height
	movl	28(%esp), %edx
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	52(%esp)
.L42:
	cmpl	$2, 52(%esp)
	jle	.L43
	movl	$0, 48(%esp)
	movl	$0, 44(%esp)
	jmp	.L44
.L45:
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	erase
	addl	%eax, 48(%esp)
	addl	$3, 44(%esp)
.L44:
	cmpl	$255, 44(%esp)
	jle	.L45
	movl	$0, 32(%esp)
	movl	36(%esp), %eax
	leal	32(%esp), %edx
	movl	%edx, 12(%esp)
	movl	$show, 8(%esp)
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	walk
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	height
	movl	32(%esp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$-10, 40(%esp)
	jmp	.L46
.L47:
	movl	36(%esp), %eax
	movl	40(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	nearest
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	addl	$31, 40(%esp)
.L46:
	cmpl	$299, 40(%esp)
	jle	.L47
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L48
.L49:
	movl	36(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	erase
	addl	%eax, 48(%esp)
.L48:
	movl	36(%esp), %eax
	testl	%eax, %eax
	jne	.L49
	movl	48(%esp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
