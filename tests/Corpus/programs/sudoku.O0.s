	.file	"sudoku.c"
	.text
	.local	rows
	.comm	rows,18,4
	.local	columns
	.comm	columns,18,4
	.local	boxes
	.comm	boxes,18,4
	.local	board
	.comm	board,81,32
	.local	guesses
	.comm	guesses,4,4
	.local	solutions
	.comm	solutions,4,4
	.type	candidates, @function
candidates:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	8(%ebp), %ecx
	movl	$954437177, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	%eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %ecx
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
	movl	%edx, -16(%ebp)
	movl	-12(%ebp), %eax
	movzwl	rows(%eax,%eax), %edx
	movl	-16(%ebp), %eax
	movzwl	columns(%eax,%eax), %eax
	orl	%edx, %eax
	movzwl	%ax, %ebx
	movl	-12(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	leal	(%eax,%edx), %esi
	movl	-16(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%esi,%edx), %eax
	movzwl	boxes(%eax,%eax), %eax
	orl	%ebx, %eax
	movzwl	%ax, %eax
	notl	%eax
	movzwl	%ax, %eax
	andl	$511, %eax
	movzwl	%ax, %eax
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	candidates, .-candidates
	.type	toggle, @function
toggle:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	12(%ebp), %eax
	movw	%ax, -28(%ebp)
	movl	8(%ebp), %ecx
	movl	$954437177, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	%eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %ecx
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
	movl	%edx, -16(%ebp)
	movl	-12(%ebp), %eax
	movzwl	rows(%eax,%eax), %edx
	movl	-28(%ebp), %eax
	xorl	%edx, %eax
	movzwl	%ax, %edx
	movl	-12(%ebp), %eax
	movw	%dx, rows(%eax,%eax)
	movl	-16(%ebp), %eax
	movzwl	columns(%eax,%eax), %edx
	movl	-28(%ebp), %eax
	xorl	%edx, %eax
	movzwl	%ax, %edx
	movl	-16(%ebp), %eax
	movw	%dx, columns(%eax,%eax)
	movl	-12(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	addl	%eax, %eax
	leal	(%eax,%ecx), %esi
	movl	-16(%ebp), %ebx
	movl	$1431655766, %edx
	movl	%ebx, %eax
	imull	%edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%esi), %eax
	movzwl	boxes(%eax,%eax), %ebx
	movl	%ecx, %eax
	addl	%eax, %eax
	addl	%ecx, %eax
	addl	%edx, %eax
	movl	-28(%ebp), %edx
	xorl	%ebx, %edx
	movzwl	%dx, %edx
	movw	%dx, boxes(%eax,%eax)
	nop
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	toggle, .-toggle
	.globl	__popcountsi2
	.section	.rodata
.LC0:
	.string	" "
.LC1:
	.string	""
.LC2:
	.string	"\n"
.LC3:
	.string	"%d%s"
	.text
	.type	solve, @function
solve:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$-1, -12(%ebp)
	movl	$10, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L5
.L8:
	movl	-20(%ebp), %eax
	addl	$board, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L20
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	candidates
	movzwl	%ax, %eax
	movl	%eax, (%esp)
	call	__popcountsi2
	movl	%eax, -32(%ebp)
	movl	-32(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jge	.L7
	movl	-32(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	-20(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L7
.L20:
	nop
.L7:
	incl	-20(%ebp)
.L5:
	cmpl	$80, -20(%ebp)
	jle	.L8
	cmpl	$0, -12(%ebp)
	jns	.L9
	movl	solutions, %eax
	incl	%eax
	movl	%eax, solutions
	movl	solutions, %eax
	cmpl	$1, %eax
	jne	.L21
	movl	$0, -24(%ebp)
	jmp	.L11
.L16:
	movl	-24(%ebp), %ecx
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
	je	.L12
	movl	-24(%ebp), %ecx
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
	jne	.L13
	movl	$.LC0, %eax
	jmp	.L15
.L13:
	movl	$.LC1, %eax
	jmp	.L15
.L12:
	movl	$.LC2, %eax
.L15:
	movl	-24(%ebp), %edx
	addl	$board, %edx
	movzbl	(%edx), %edx
	movsbl	%dl, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	-24(%ebp)
.L11:
	cmpl	$80, -24(%ebp)
	jle	.L16
	jmp	.L21
.L9:
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	candidates
	movw	%ax, -26(%ebp)
	jmp	.L18
.L19:
	movzwl	-26(%ebp), %eax
	negl	%eax
	movzwl	%ax, %eax
	movswl	%ax, %edx
	movswl	-26(%ebp), %eax
	andl	%edx, %eax
	cwtl
	movw	%ax, -28(%ebp)
	movzwl	-28(%ebp), %eax
	bsfl	%eax, %eax
	incb	%al
	movb	%al, %dl
	movl	-12(%ebp), %eax
	addl	$board, %eax
	movb	%dl, (%eax)
	movzwl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	toggle
	movl	guesses, %eax
	incl	%eax
	movl	%eax, guesses
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	solve
	movzwl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	toggle
	movl	-12(%ebp), %eax
	addl	$board, %eax
	movb	$0, (%eax)
	movzwl	-26(%ebp), %eax
	decl	%eax
	movzwl	%ax, %eax
	movswl	%ax, %edx
	movswl	-26(%ebp), %eax
	andl	%edx, %eax
	cwtl
	movw	%ax, -26(%ebp)
.L18:
	movzwl	-26(%ebp), %eax
	testl	%eax, %eax
	je	.L4
	movl	solutions, %eax
	cmpl	%eax, 8(%ebp)
	jg	.L19
	jmp	.L4
.L21:
	nop
.L4:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	solve, .-solve
	.section	.rodata
	.align 4
.LC4:
	.string	"puzzle %d: %d solutions, %d guesses\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$48, %esp
	movl	$0, 44(%esp)
	movl	$0, 40(%esp)
	jmp	.L23
.L31:
	movl	$18, 8(%esp)
	movl	$0, 4(%esp)
	movl	$rows, (%esp)
	call	memset
	movl	$18, 8(%esp)
	movl	$0, 4(%esp)
	movl	$columns, (%esp)
	call	memset
	movl	$18, 8(%esp)
	movl	$0, 4(%esp)
	movl	$boxes, (%esp)
	call	memset
	movl	$81, 8(%esp)
	movl	$0, 4(%esp)
	movl	$board, (%esp)
	call	memset
	movl	$0, solutions
	movl	solutions, %eax
	movl	%eax, guesses
	movl	$1, 36(%esp)
	movl	$0, 32(%esp)
	jmp	.L24
.L27:
	movl	40(%esp), %eax
	movl	puzzles.0(,%eax,4), %edx
	movl	32(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$46, %al
	je	.L25
	movl	40(%esp), %eax
	movl	puzzles.0(,%eax,4), %edx
	movl	32(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$49, %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	movw	%ax, 30(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	candidates
	movzwl	%ax, %edx
	movzwl	30(%esp), %eax
	andl	%edx, %eax
	movzwl	%ax, %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	andl	%eax, 36(%esp)
	movl	40(%esp), %eax
	movl	puzzles.0(,%eax,4), %edx
	movl	32(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	subb	$48, %al
	movb	%al, %dl
	movl	32(%esp), %eax
	addl	$board, %eax
	movb	%dl, (%eax)
	movzwl	30(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	toggle
.L25:
	incl	32(%esp)
.L24:
	cmpl	$80, 32(%esp)
	jg	.L26
	movl	40(%esp), %eax
	movl	puzzles.0(,%eax,4), %edx
	movl	32(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L27
.L26:
	cmpl	$0, 36(%esp)
	je	.L28
	cmpl	$1, 40(%esp)
	je	.L28
	cmpl	$3, 40(%esp)
	jne	.L29
	movl	$5, %eax
	jmp	.L30
.L29:
	movl	$2, %eax
.L30:
	movl	%eax, (%esp)
	call	solve
.L28:
	movl	guesses, %edx
	movl	solutions, %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	solutions, %eax
	addl	%eax, 44(%esp)
	incl	40(%esp)
.L23:
	cmpl	$3, 40(%esp)
	jle	.L31
	movl	44(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
.LC5:
	.string	"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
	.align 4
.LC6:
	.string	"..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9"
	.align 4
.LC7:
	.string	"..9748...7.........2.1.9.....7...24..64.1.59..98...3.....8.3.2.........6...2759.."
	.align 4
.LC8:
	.string	"1...........2...........3....4...........5...........6....7...........8...........9"
.LC9:
	.string	"11......."
	.align 4
	.type	puzzles.0, @object
	.size	puzzles.0, 20
puzzles.0:
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
