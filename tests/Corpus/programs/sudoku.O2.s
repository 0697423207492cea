	.file	"sudoku.c"
	.text
	.p2align 4
	.type	toggle, @function
toggle:
	subl	$16, %esp
	movl	%eax, %ecx
	movl	%ebx, (%esp)
	movl	$954437177, %eax
	movzwl	%dx, %ebx
	movl	%edi, 8(%esp)
	imull	%ecx
	movl	%ecx, %edi
	movl	%esi, 4(%esp)
	sarl	$31, %edi
	movl	%ecx, %esi
	movl	%ebp, 12(%esp)
	movl	$rows, %ebp
	sarl	%edx
	subl	%edi, %edx
	leal	(%edx,%edx,8), %eax
	subl	%eax, %esi
	movzwl	0(%ebp,%edx,2), %eax
	xorl	%ebx, %eax
	movw	%ax, 0(%ebp,%edx,2)
	movl	$columns, %edx
	movl	12(%esp), %ebp
	movzwl	(%edx,%esi,2), %eax
	xorl	%ebx, %eax
	movw	%ax, (%edx,%esi,2)
	movl	$1272582903, %eax
	imull	%ecx
	movl	$1431655766, %eax
	sarl	$3, %edx
	subl	%edi, %edx
	movl	8(%esp), %edi
	leal	(%edx,%edx,2), %ecx
	imull	%esi
	movl	$boxes, %eax
	sarl	$31, %esi
	subl	%esi, %edx
	movl	4(%esp), %esi
	addl	%edx, %ecx
	movzwl	(%eax,%ecx,2), %edx
	xorl	%edx, %ebx
	movw	%bx, (%eax,%ecx,2)
	movl	(%esp), %ebx
	addl	$16, %esp
	ret
	.size	toggle, .-toggle
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"\n"
.LC2:
	.string	" "
	.globl	__popcountsi2
.LC3:
	.string	"%d%s"
	.text
	.p2align 4
	.type	solve, @function
solve:
	pushl	%ebp
	movl	$10, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$44, %esp
	movl	%eax, 28(%esp)
	movl	$-1, %eax
	movl	%eax, 24(%esp)
	.p2align 4
	.p2align 3
.L6:
	cmpb	$0, board(%ebx)
	jne	.L5
	movl	$954437177, %eax
	mull	%ebx
	movl	%edx, %ecx
	shrl	%ecx
	leal	(%ecx,%ecx,8), %eax
	movl	%ecx, %edi
	movl	%ebx, %ecx
	subl	%eax, %ecx
	movl	$1272582903, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %esi
	sarl	$3, %esi
	subl	%eax, %esi
	movl	$-1431655765, %eax
	mull	%ecx
	movzwl	columns(%ecx,%ecx), %ecx
	leal	(%esi,%esi,2), %eax
	shrl	%edx
	addl	%eax, %edx
	movzwl	rows(%edi,%edi), %eax
	movzwl	boxes(%edx,%edx), %edx
	orl	%ecx, %eax
	orl	%edx, %eax
	notl	%eax
	andl	$511, %eax
	movl	%eax, (%esp)
	call	__popcountsi2
	cmpl	%ebp, %eax
	cmovl	%eax, %ebp
	movl	24(%esp), %eax
	cmovl	%ebx, %eax
	movl	%eax, 24(%esp)
.L5:
	incl	%ebx
	cmpl	$81, %ebx
	jne	.L6
	cmpl	$-1, 24(%esp)
	je	.L24
	movl	24(%esp), %eax
	movl	$954437177, %edx
	movl	24(%esp), %ebx
	imull	%edx
	movl	%ebx, %edi
	sarl	$31, %edi
	sarl	%edx
	movl	%edx, %ecx
	subl	%edi, %ecx
	leal	(%ecx,%ecx,8), %eax
	movl	%ecx, %esi
	movl	%ebx, %ecx
	subl	%eax, %ecx
	movl	$1272582903, %eax
	imull	%ebx
	movl	$-1431655765, %eax
	movl	%edx, %ebx
	mull	%ecx
	sarl	$3, %ebx
	subl	%edi, %ebx
	leal	(%ebx,%ebx,2), %eax
	movzwl	rows(%esi,%esi), %ebx
	shrl	%edx
	addl	%edx, %eax
	movzwl	columns(%ecx,%ecx), %edx
	movzwl	boxes(%eax,%eax), %eax
	orl	%edx, %ebx
	orl	%eax, %ebx
	notl	%ebx
	andl	$511, %ebx
	je	.L4
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
.L11:
	cmpl	%ebp, solutions
	jge	.L4
	movl	%ebx, %esi
	negl	%esi
	andl	%ebx, %esi
	bsfl	%esi, %eax
	movl	%esi, %edx
	incb	%al
	movb	%al, board(%edi)
	movl	%edi, %eax
	call	toggle
	movl	%ebp, %eax
	incl	guesses
	call	solve
	movl	%edi, %eax
	movl	%esi, %edx
	call	toggle
	leal	-1(%ebx), %eax
	movb	$0, board(%edi)
	andl	%eax, %ebx
	jne	.L11
.L4:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L24:
	movl	solutions, %eax
	incl	%eax
	movl	%eax, solutions
	decl	%eax
	jne	.L4
	xorl	%ebx, %ebx
	movl	$.LC2, %esi
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L25:
	imull	$-1431655765, %ebx, %eax
	subl	$1431655766, %eax
	cmpl	$1431655765, %eax
	movl	$.LC0, %eax
	cmovb	%esi, %eax
.L9:
	movl	%eax, 8(%esp)
	movsbl	board(%ebx), %eax
	incl	%ebx
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$81, %ebx
	je	.L4
.L8:
	imull	$954437177, %ebx, %eax
	addl	$954437176, %eax
	cmpl	$477218587, %eax
	ja	.L25
	movl	$.LC1, %eax
	jmp	.L9
	.size	solve, .-solve
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"puzzle %d: %d solutions, %d guesses\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$48, %esp
.L35:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, rows
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, rows+4
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, rows+8
	xorl	%eax, %eax
	movl	%eax, rows+12
	xorl	%eax, %eax
	movl	%eax, columns+8
	xorl	%eax, %eax
	movl	%eax, columns+12
	xorl	%eax, %eax
	movw	%ax, columns+16
	xorl	%eax, %eax
	movw	%dx, rows+16
	xorl	%edx, %edx
	movl	%ecx, columns
	xorl	%ecx, %ecx
	movl	%esi, columns+4
	xorl	%esi, %esi
	movl	%eax, boxes
	xorl	%eax, %eax
	movl	%eax, boxes+4
	xorl	%eax, %eax
	movl	%edx, boxes+8
	xorl	%edx, %edx
	movl	%ecx, boxes+12
	movw	%si, boxes+16
.L27:
	movl	%edx, board(%eax)
	addl	$8, %eax
	movl	%edx, board-4(%eax)
	cmpl	$80, %eax
	jb	.L27
	movb	$0, board(%eax)
	movl	puzzles.0(,%edi,4), %eax
	xorl	%edx, %edx
	movl	%edx, solutions
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movl	%ecx, guesses
	movl	%edi, 28(%esp)
	movl	%eax, 40(%esp)
	movl	$1, %eax
	movl	%eax, 32(%esp)
	movl	%ebx, 24(%esp)
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L32:
	cmpb	$46, %bl
	je	.L30
	movl	$954437177, %eax
	movb	%bl, %cl
	mull	%esi
	subb	$49, %cl
	movl	$1, %edi
	sall	%cl, %edi
	movl	%esi, %ecx
	movl	%edi, 36(%esp)
	shrl	%edx
	leal	(%edx,%edx,8), %eax
	movl	%edx, %edi
	subl	%eax, %ecx
	movl	$1272582903, %eax
	movl	%ecx, 44(%esp)
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$3, %edx
	movl	%edx, %ecx
	movl	$-1431655765, %edx
	subl	%eax, %ecx
	movl	44(%esp), %eax
	mull	%edx
	leal	(%ecx,%ecx,2), %eax
	movl	44(%esp), %ecx
	shrl	%edx
	addl	%eax, %edx
	movzwl	columns(%ecx,%ecx), %ecx
	movzwl	rows(%edi,%edi), %eax
	movl	36(%esp), %edi
	orl	%eax, %ecx
	movzwl	boxes(%edx,%edx), %eax
	movzwl	%di, %edx
	orl	%eax, %ecx
	xorl	%eax, %eax
	notl	%ecx
	andl	%edi, %ecx
	andl	$511, %ecx
	setne	%al
	subb	$48, %bl
	andl	%eax, 32(%esp)
	movl	%esi, %eax
	movb	%bl, board(%esi)
	call	toggle
.L30:
	incl	%esi
	cmpl	$81, %esi
	je	.L31
.L29:
	movl	40(%esp), %eax
	movzbl	(%eax,%esi), %ebx
	testb	%bl, %bl
	jne	.L32
.L31:
	movl	28(%esp), %edi
	movl	24(%esp), %ebx
	cmpl	$1, %edi
	je	.L36
	movzbl	32(%esp), %eax
	andb	$1, %al
	je	.L36
	xorl	%eax, %eax
	cmpl	$3, %edi
	sete	%al
	leal	2(%eax,%eax,2), %eax
	call	solve
	movl	guesses, %edx
	movl	solutions, %eax
.L33:
	movl	%edi, 4(%esp)
	incl	%edi
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	solutions, %eax
	addl	%eax, %ebx
	cmpl	$4, %edi
	jne	.L35
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L33
	.size	main, .-main
	.section	.rodata.str1.4
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
	.section	.rodata.str1.1
.LC9:
	.string	"11......."
	.section	.rodata
	.align 4
	.type	puzzles.0, @object
	.size	puzzles.0, 20
puzzles.0:
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.local	solutions
	.comm	solutions,4,4
	.local	guesses
	.comm	guesses,4,4
	.local	board
	.comm	board,81,32
	.local	boxes
	.comm	boxes,18,4
	.local	columns
	.comm	columns,18,4
	.local	rows
	.comm	rows,18,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
