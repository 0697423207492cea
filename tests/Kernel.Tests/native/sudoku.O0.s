	.file	"sudoku.c"
	.text
	.section	.rodata
	.align 32
	.type	puzzle, @object
	.size	puzzle, 82
puzzle:
	.string	"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
	.local	cells
	.comm	cells,324,32
	.local	rows
	.comm	rows,36,32
	.local	columns
	.comm	columns,36,32
	.local	boxes
	.comm	boxes,36,32
	.local	tries
	.comm	tries,4,4
	.text
	.type	set, @function
set:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	16(%ebp), %eax
	movb	%al, -28(%ebp)
	movl	12(%ebp), %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %ecx
	movl	$1272582903, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	leal	(%eax,%edx), %esi
	movl	8(%ebp), %ebx
	movl	$954437177, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	%edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	sall	$3, %eax
	addl	%ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%esi,%edx), %eax
	movl	%eax, -16(%ebp)
	cmpb	$0, -28(%ebp)
	je	.L2
	movl	12(%ebp), %eax
	jmp	.L3
.L2:
	movl	$0, %eax
.L3:
	movl	8(%ebp), %edx
	movl	%eax, cells(,%edx,4)
	movl	8(%ebp), %ecx
	movl	$954437177, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	%eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	rows(,%eax,4), %edx
	xorl	-12(%ebp), %edx
	movl	%edx, rows(,%eax,4)
	movl	8(%ebp), %ecx
	movl	$954437177, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	%eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$3, %edx
	addl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	columns(,%eax,4), %edx
	xorl	-12(%ebp), %edx
	movl	%edx, columns(,%eax,4)
	movl	-16(%ebp), %eax
	movl	boxes(,%eax,4), %eax
	xorl	-12(%ebp), %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	movl	%edx, boxes(,%eax,4)
	nop
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	set, .-set
	.globl	__popcountsi2
	.type	solve, @function
solve:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	$-1, -28(%ebp)
	movl	$10, -32(%ebp)
	movl	$0, -36(%ebp)
	movl	$0, -40(%ebp)
	jmp	.L5
.L8:
	movl	-40(%ebp), %eax
	movl	cells(,%eax,4), %eax
	testl	%eax, %eax
	jne	.L16
	movl	-40(%ebp), %ecx
	movl	$954437177, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	%eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	rows(,%eax,4), %ebx
	movl	-40(%ebp), %ecx
	movl	$954437177, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	columns(,%edx,4), %eax
	movl	%ebx, %esi
	orl	%eax, %esi
	movl	-40(%ebp), %ecx
	movl	$1272582903, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	leal	(%eax,%edx), %edi
	movl	-40(%ebp), %ebx
	movl	$954437177, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	%edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	sall	$3, %eax
	addl	%ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edi,%edx), %eax
	movl	boxes(,%eax,4), %eax
	orl	%esi, %eax
	notl	%eax
	andl	$1022, %eax
	movl	%eax, -48(%ebp)
	movl	-48(%ebp), %eax
	movl	%eax, (%esp)
	call	__popcountsi2
	movl	%eax, -52(%ebp)
	movl	-52(%ebp), %eax
	cmpl	-32(%ebp), %eax
	jge	.L7
	movl	-40(%ebp), %eax
	movl	%eax, -28(%ebp)
	movl	-52(%ebp), %eax
	movl	%eax, -32(%ebp)
	movl	-48(%ebp), %eax
	movl	%eax, -36(%ebp)
	jmp	.L7
.L16:
	nop
.L7:
	incl	-40(%ebp)
.L5:
	cmpl	$80, -40(%ebp)
	jle	.L8
	cmpl	$0, -28(%ebp)
	jns	.L9
	movb	$1, %al
	jmp	.L10
.L9:
	movl	$1, -44(%ebp)
	jmp	.L11
.L15:
	movl	-44(%ebp), %eax
	movl	-36(%ebp), %edx
	movb	%al, %cl
	sarl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L17
	movl	tries, %eax
	incl	%eax
	movl	%eax, tries
	movl	$1, 8(%esp)
	movl	-44(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	set
	call	solve
	testb	%al, %al
	je	.L14
	movb	$1, %al
	jmp	.L10
.L14:
	movl	$0, 8(%esp)
	movl	-44(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	set
	jmp	.L13
.L17:
	nop
.L13:
	incl	-44(%ebp)
.L11:
	cmpl	$9, -44(%ebp)
	jle	.L15
	movb	$0, %al
.L10:
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	solve, .-solve
	.section	.rodata
.LC0:
	.string	"solved"
.LC1:
	.string	"impossible"
.LC2:
	.string	"%s after %d tries\n"
.LC3:
	.string	"  "
.LC4:
	.string	" "
.LC5:
	.string	"\n"
.LC6:
	.string	"%d%s"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$32, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 28(%esp)
	jmp	.L19
.L21:
	movl	28(%esp), %eax
	addl	$puzzle, %eax
	movzbl	(%eax), %eax
	cmpb	$46, %al
	je	.L20
	movl	28(%esp), %eax
	addl	$puzzle, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$48, %eax
	movl	$1, 8(%esp)
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	set
.L20:
	incl	28(%esp)
.L19:
	cmpl	$80, 28(%esp)
	jle	.L21
	movl	tries, %ebx
	call	solve
	testb	%al, %al
	je	.L22
	movl	$.LC0, %eax
	jmp	.L23
.L22:
	movl	$.LC1, %eax
.L23:
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, 24(%esp)
	jmp	.L24
.L29:
	movl	24(%esp), %ecx
	movl	$954437177, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$8, %edx
	je	.L25
	movl	24(%esp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$2, %edx
	jne	.L26
	movl	$.LC3, %eax
	jmp	.L28
.L26:
	movl	$.LC4, %eax
	jmp	.L28
.L25:
	movl	$.LC5, %eax
.L28:
	movl	24(%esp), %edx
	movl	cells(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	incl	24(%esp)
.L24:
	cmpl	$80, 24(%esp)
	jle	.L29
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
