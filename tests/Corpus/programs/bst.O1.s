	.file	"bst.c"
	.text
	.type	walk, @function
walk:
	subl	$44, %esp
	movl	%ebx, 28(%esp)
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	movl	48(%esp), %ebp
	testl	%eax, %eax
	je	.L1
	movl	%eax, %ebx
	movl	%edx, %edi
	movl	%ecx, %esi
	testl	%edx, %edx
	jne	.L3
	movl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	call	*%ecx
	movl	8(%ebx), %eax
	movl	%ebp, (%esp)
	movl	%esi, %ecx
	movl	$0, %edx
	call	walk
	movl	12(%ebx), %eax
	movl	%ebp, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	call	walk
.L1:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
.L3:
	movl	8(%eax), %eax
	movl	%ebp, (%esp)
	call	walk
	cmpl	$1, %edi
	jne	.L4
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	*%esi
	movl	12(%ebx), %eax
	movl	%ebp, (%esp)
	movl	%esi, %ecx
	movl	$1, %edx
	call	walk
	jmp	.L1
.L4:
	movl	12(%ebx), %eax
	movl	%ebp, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	call	walk
	cmpl	$2, %edi
	jne	.L1
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	*%esi
	jmp	.L1
	.size	walk, .-walk
	.type	add_up, @function
add_up:
	subl	$8, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	12(%esp), %esi
	movl	16(%esp), %ebx
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %edx
	movl	%ecx, %eax
	imull	%edx
	addl	%ecx, %edx
	sarl	$19, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	movzwl	4(%esi), %eax
	imull	(%esi), %eax
	addl	%eax, %ecx
	movl	%ecx, (%ebx)
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	addl	$8, %esp
	ret
	.size	add_up, .-add_up
	.type	height, @function
height:
	testl	%eax, %eax
	je	.L10
	subl	$12, %esp
	movl	%ebx, 4(%esp)
	movl	%esi, 8(%esp)
	movl	%eax, %esi
	movl	8(%eax), %eax
	call	height
	movl	%eax, %ebx
	movl	12(%esi), %eax
	call	height
	cmpl	%eax, %ebx
	cmovge	%ebx, %eax
	incl	%eax
	movl	4(%esp), %ebx
	movl	8(%esp), %esi
	addl	$12, %esp
	ret
.L10:
	movl	$0, %eax
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
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	36(%esp), %ebx
	movl	32(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	(%ebx), %eax
	leal	1(%eax), %ecx
	movl	%ecx, (%ebx)
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	sall	$2, %eax
	cmpl	%eax, %ecx
	je	.L18
.L15:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L18:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L15
	.size	show, .-show
	.type	erase, @function
erase:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	%eax, %ebx
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L20
	jmp	.L19
.L23:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L33
.L20:
	movl	(%eax), %ecx
	cmpl	%ecx, %edx
	.p2align 4,,3
	je	.L39
	leal	12(%eax), %ebx
	jge	.L23
	leal	8(%eax), %ebx
	jmp	.L23
.L34:
	movl	%ecx, %esi
.L28:
	movl	%edx, %ecx
	movl	8(%edx), %edx
	testl	%edx, %edx
	jne	.L34
	leal	8(%esi), %edx
.L29:
	movl	12(%ecx), %esi
	movl	%esi, (%edx)
	movl	8(%eax), %edx
	movl	%edx, 8(%ecx)
	movl	12(%eax), %edx
	movl	%edx, 12(%ecx)
.L30:
	movl	%ecx, (%ebx)
	movl	%eax, (%esp)
	call	free
	movl	$1, %eax
.L19:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
.L40:
	movl	12(%eax), %ecx
	jmp	.L30
.L33:
	movl	$0, %eax
	jmp	.L19
.L39:
	movl	8(%eax), %ecx
	testl	%ecx, %ecx
	je	.L40
	movl	12(%eax), %esi
	testl	%esi, %esi
	je	.L30
	movl	8(%esi), %edx
	testl	%edx, %edx
	jne	.L28
	leal	12(%eax), %edx
	movl	%esi, %ecx
	jmp	.L29
	.size	erase, .-erase
	.section	.rodata.str1.1
.LC2:
	.string	"\n%d keys, height %d, sum %ld\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"\nerased %d, left %d, height %d\n"
	.section	.rodata.str1.1
.LC4:
	.string	"%d~%d "
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	$0, 44(%esp)
	movl	$120, 28(%esp)
	movl	$42, %edi
	jmp	.L48
.L45:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L43
.L42:
	movl	(%eax), %edx
	cmpl	%edx, %esi
	je	.L47
	leal	12(%eax), %ebx
	jge	.L45
	leal	8(%eax), %ebx
	jmp	.L45
.L43:
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, (%ebx)
	movl	%esi, (%eax)
.L47:
	movl	(%ebx), %eax
	incw	4(%eax)
	decl	28(%esp)
	je	.L67
.L48:
	imull	$1103515245, %edi, %edi
	addl	$12345, %edi
	movl	%edi, %eax
	shrl	$16, %eax
	movzbl	%al, %esi
	movl	44(%esp), %eax
	leal	44(%esp), %ebx
	testl	%eax, %eax
	jne	.L42
	jmp	.L43
.L67:
	movl	$0, %ebx
	leal	32(%esp), %edi
.L49:
	movl	$0, 32(%esp)
	movl	%ebx, 36(%esp)
	movl	44(%esp), %esi
	movl	%edi, (%esp)
	movl	$show, %ecx
	movl	%ebx, %edx
	movl	%esi, %eax
	call	walk
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	movl	$add_up, %ecx
	movl	%ebx, %edx
	movl	%esi, %eax
	call	walk
	movl	%esi, %eax
	call	height
	movl	36(%esp), %edx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	%ebx
	cmpl	$3, %ebx
	jne	.L49
	movl	$0, %esi
	movl	$0, %ebx
.L50:
	movl	%esi, %edx
	leal	44(%esp), %eax
	call	erase
	addl	%eax, %ebx
	addl	$3, %esi
	cmpl	$258, %esi
	jne	.L50
	movl	$0, 40(%esp)
	movl	44(%esp), %edi
	movl	%edi, 24(%esp)
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	movl	$show, %ecx
	movl	$1, %edx
	movl	%edi, %eax
	call	walk
	movl	%edi, %eax
	call	height
	movl	%eax, 12(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$-10, %esi
	movl	%ebx, 20(%esp)
	movl	%edi, %ebx
	jmp	.L55
.L52:
	movl	12(%eax), %eax
.L53:
	testl	%eax, %eax
	je	.L68
.L54:
	movl	(%eax), %ecx
	subl	%esi, %ecx
	movl	%ecx, %ebx
	negl	%ebx
	cmovs	%ecx, %ebx
	movl	%edx, %edi
	subl	%esi, %edi
	movl	%edi, %ecx
	negl	%ecx
	cmovs	%edi, %ecx
	cmpl	%ecx, %ebx
	cmovl	(%eax), %edx
	cmpl	%esi, (%eax)
	jle	.L52
	movl	8(%eax), %eax
	jmp	.L53
.L68:
	movl	28(%esp), %ebx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	addl	$31, %esi
	cmpl	$300, %esi
	je	.L69
.L55:
	movl	(%ebx), %edx
	movl	%ebx, %eax
	movl	%ebx, 28(%esp)
	jmp	.L54
.L69:
	movl	20(%esp), %ebx
	movl	$.LC1, (%esp)
	call	puts
	movl	24(%esp), %eax
.L56:
	movl	(%eax), %edx
	leal	44(%esp), %eax
	call	erase
	addl	%eax, %ebx
	movl	44(%esp), %eax
	testl	%eax, %eax
	jne	.L56
	movl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
