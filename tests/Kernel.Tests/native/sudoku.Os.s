	.file	"sudoku.c"
	.text
	.type	set, @function
set:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$9, %edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$16, %esp
	movl	%edx, -16(%ebp)
	cltd
	idivl	%edi
	movb	%cl, -17(%ebp)
	movb	-16(%ebp), %cl
	sall	%cl, %esi
	movl	$27, %ecx
	movl	%eax, -24(%ebp)
	movl	%ebx, %eax
	movl	%edx, %edi
	cltd
	idivl	%ecx
	movl	$3, %ecx
	leal	(%eax,%eax,2), %eax
	movl	%eax, -28(%ebp)
	movl	%edi, %eax
	cltd
	idivl	%ecx
	movl	-28(%ebp), %ecx
	addl	%eax, %ecx
	xorl	%eax, %eax
	cmpb	$0, -17(%ebp)
	cmovne	-16(%ebp), %eax
	xorl	%esi, columns(,%edi,4)
	xorl	%esi, boxes(,%ecx,4)
	movl	%eax, -16(%ebp)
	movl	%eax, cells(,%ebx,4)
	movl	-24(%ebp), %eax
	xorl	%esi, rows(,%eax,4)
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	set, .-set
	.globl	__popcountsi2
	.type	solve, @function
solve:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	movl	$10, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$28, %esp
	movl	%eax, -36(%ebp)
	movl	$-1, -32(%ebp)
.L7:
	cmpl	$0, cells(,%ebx,4)
	jne	.L6
	movl	%ebx, %eax
	movl	$9, %ecx
	cltd
	movl	$3, %esi
	idivl	%ecx
	movl	$27, %ecx
	subl	$12, %esp
	movl	%eax, -40(%ebp)
	movl	%ebx, %eax
	movl	%edx, -28(%ebp)
	cltd
	idivl	%ecx
	movl	%eax, %ecx
	movl	-28(%ebp), %eax
	leal	(%ecx,%ecx,2), %ecx
	cltd
	idivl	%esi
	addl	%eax, %ecx
	movl	-40(%ebp), %eax
	movl	rows(,%eax,4), %esi
	movl	-28(%ebp), %eax
	orl	columns(,%eax,4), %esi
	orl	boxes(,%ecx,4), %esi
	notl	%esi
	andl	$1022, %esi
	pushl	%esi
	call	__popcountsi2
	addl	$16, %esp
	cmpl	%edi, %eax
	jge	.L6
	movl	%esi, -36(%ebp)
	movl	%eax, %edi
	movl	%ebx, -32(%ebp)
.L6:
	incl	%ebx
	cmpl	$81, %ebx
	jne	.L7
	cmpl	$-1, -32(%ebp)
	je	.L8
	movl	$1, -28(%ebp)
.L10:
	movl	-36(%ebp), %eax
	movb	-28(%ebp), %cl
	sarl	%cl, %eax
	testb	$1, %al
	je	.L9
	movl	-28(%ebp), %edx
	movl	$1, %ecx
	movl	-32(%ebp), %eax
	incl	tries
	call	set
	call	solve
	testb	%al, %al
	jne	.L8
	movl	-28(%ebp), %edx
	xorl	%ecx, %ecx
	movl	-32(%ebp), %eax
	call	set
.L9:
	incl	-28(%ebp)
	cmpl	$10, -28(%ebp)
	jne	.L10
	xorl	%eax, %eax
	jmp	.L5
.L8:
	movb	$1, %al
.L5:
	leal	-12(%ebp), %esp
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
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
	call	solve
	movl	$.LC0, %edx
	pushl	%ecx
	testb	%al, %al
	pushl	%ebx
	movl	$.LC1, %eax
	cmovne	%edx, %eax
	xorl	%ebx, %ebx
	pushl	%eax
	pushl	$.LC5
	call	printf
	addl	$16, %esp
.L27:
	movl	%ebx, %eax
	movl	$9, %ecx
	cltd
	idivl	%ecx
	movl	$.LC3, %eax
	cmpl	$8, %edx
	je	.L26
	movl	%ebx, %eax
	movl	$3, %ecx
	cltd
	idivl	%ecx
	movl	$.LC2, %eax
	cmpl	$2, %edx
	movl	$.LC4, %edx
	cmove	%edx, %eax
.L26:
	pushl	%edx
	pushl	%eax
	pushl	cells(,%ebx,4)
	incl	%ebx
	pushl	$.LC6
	call	printf
	addl	$16, %esp
	cmpl	$81, %ebx
	jne	.L27
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%ebp
	leal	-4(%ecx), %esp
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
