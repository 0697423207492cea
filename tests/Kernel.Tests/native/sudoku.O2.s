	.file	"sudoku.c"
	.text
	.p2align 4
	.type	set, @function
set:
	subl	$28, %esp
	movl	%ebx, 12(%esp)
	movl	%eax, %ebx
	movl	$954437177, %eax
	movb	%cl, 7(%esp)
	movb	%dl, %cl
	movl	%edx, (%esp)
	imull	%ebx
	movl	%ebp, 24(%esp)
	movl	%esi, 16(%esp)
	movl	$1, %esi
	movl	%edi, 20(%esp)
	sall	%cl, %esi
	movl	%ebx, %edi
	sarl	$31, %edi
	movl	%edx, %ebp
	sarl	%ebp
	movl	%ebp, %ecx
	subl	%edi, %ecx
	leal	(%ecx,%ecx,8), %eax
	movl	%ebx, %ecx
	subl	%eax, %ecx
	movl	$1272582903, %eax
	imull	%ebx
	sarl	$3, %edx
	subl	%edi, %edx
	leal	(%edx,%edx,2), %eax
	movl	%eax, 8(%esp)
	movl	$1431655766, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	8(%esp), %eax
	addl	%eax, %edx
	xorl	%eax, %eax
	cmpb	$0, 7(%esp)
	cmovne	(%esp), %eax
	xorl	%esi, columns(,%ecx,4)
	xorl	%esi, boxes(,%edx,4)
	movl	%eax, cells(,%ebx,4)
	movl	%ebp, %eax
	movl	12(%esp), %ebx
	subl	%edi, %eax
	movl	24(%esp), %ebp
	xorl	%esi, rows(,%eax,4)
	movl	20(%esp), %edi
	movl	16(%esp), %esi
	addl	$28, %esp
	ret
	.size	set, .-set
	.globl	__popcountsi2
	.p2align 4
	.type	solve, @function
solve:
	pushl	%ebp
	movl	$-1, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$44, %esp
	movl	%edi, 28(%esp)
	movl	$10, %edi
	movl	%ebp, 24(%esp)
	.p2align 4
	.p2align 3
.L8:
	movl	cells(,%ebx,4), %esi
	testl	%esi, %esi
	jne	.L7
	movl	$954437177, %eax
	mull	%ebx
	movl	%edx, %ecx
	shrl	%ecx
	leal	(%ecx,%ecx,8), %eax
	movl	%ecx, %ebp
	movl	%ebx, %ecx
	subl	%eax, %ecx
	movl	$1272582903, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$3, %edx
	movl	%edx, %esi
	subl	%eax, %esi
	movl	$-1431655765, %eax
	mull	%ecx
	leal	(%esi,%esi,2), %eax
	movl	rows(,%ebp,4), %esi
	shrl	%edx
	addl	%eax, %edx
	movl	columns(,%ecx,4), %eax
	movl	boxes(,%edx,4), %ecx
	orl	%eax, %esi
	orl	%ecx, %esi
	notl	%esi
	andl	$1022, %esi
	movl	%esi, (%esp)
	call	__popcountsi2
	cmpl	%edi, %eax
	jge	.L7
	movl	%esi, 28(%esp)
	movl	%eax, %edi
	movl	%ebx, 24(%esp)
.L7:
	incl	%ebx
	cmpl	$81, %ebx
	jne	.L8
	movl	24(%esp), %esi
	cmpl	$-1, %esi
	je	.L9
	movl	28(%esp), %ebx
	movl	$1, %edx
	.p2align 4
	.p2align 3
.L11:
	movl	%ebx, %eax
	movb	%dl, %cl
	sarl	%cl, %eax
	testb	$1, %al
	je	.L10
	movl	$1, %ecx
	movl	%esi, %eax
	incl	tries
	movl	%edx, 24(%esp)
	call	set
	call	solve
	testb	%al, %al
	jne	.L9
	movl	24(%esp), %edx
	xorl	%ecx, %ecx
	movl	%esi, %eax
	call	set
	movl	24(%esp), %edx
.L10:
	incl	%edx
	cmpl	$10, %edx
	jne	.L11
	addl	$44, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L9:
	addl	$44, %esp
	movb	$1, %al
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	solve, .-solve
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"solved"
.LC1:
	.string	"impossible"
.LC2:
	.string	" "
.LC3:
	.string	"\n"
.LC4:
	.string	"  "
.LC5:
	.string	"%s after %d tries\n"
.LC6:
	.string	"%d%s"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$16, %esp
	.p2align 4
	.p2align 3
.L24:
	movsbl	puzzle(%ebx), %edx
	cmpb	$46, %dl
	je	.L23
	subl	$48, %edx
	movl	$1, %ecx
	movl	%ebx, %eax
	call	set
.L23:
	incl	%ebx
	cmpl	$81, %ebx
	jne	.L24
	movl	tries, %ebx
	movl	$.LC2, %esi
	call	solve
	movl	$.LC0, %edx
	movl	$.LC5, (%esp)
	movl	%ebx, 8(%esp)
	testb	%al, %al
	movl	$.LC1, %eax
	cmovne	%edx, %eax
	xorl	%ebx, %ebx
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L38:
	imull	$-1431655765, %ebx, %eax
	subl	$1431655766, %eax
	cmpl	$1431655764, %eax
	movl	$.LC4, %eax
	cmova	%esi, %eax
.L26:
	movl	%eax, 8(%esp)
	movl	cells(,%ebx,4), %eax
	incl	%ebx
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$81, %ebx
	je	.L37
.L27:
	imull	$954437177, %ebx, %eax
	addl	$954437176, %eax
	cmpl	$477218587, %eax
	ja	.L38
	movl	$.LC3, %eax
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L37:
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.local	tries
	.comm	tries,4,4
	.local	boxes
	.comm	boxes,36,32
	.local	columns
	.comm	columns,36,32
	.local	rows
	.comm	rows,36,32
	.local	cells
	.comm	cells,324,32
	.section	.rodata
	.align 32
	.type	puzzle, @object
	.size	puzzle, 82
puzzle:
	.string	"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
