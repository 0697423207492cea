	.file	"sudoku.c"
	.text
	.type	candidates, @function
candidates:
	pushl	%ebp
	cltd
	movl	%esp, %ebp
	movl	%eax, %ecx
	pushl	%edi
	movl	$27, %edi
	pushl	%esi
	movl	$9, %esi
	idivl	%esi
	pushl	%ebx
	movl	%eax, %esi
	movl	%ecx, %eax
	movl	%edx, %ebx
	cltd
	idivl	%edi
	movl	$3, %edi
	movl	%eax, %ecx
	movl	%ebx, %eax
	leal	(%ecx,%ecx,2), %ecx
	cltd
	idivl	%edi
	movw	columns(%ebx,%ebx), %dx
	popl	%ebx
	addl	%eax, %ecx
	movw	rows(%esi,%esi), %ax
	popl	%esi
	popl	%edi
	orl	%edx, %eax
	movw	boxes(%ecx,%ecx), %dx
	popl	%ebp
	orl	%edx, %eax
	notl	%eax
	andl	$511, %eax
	ret
	.size	candidates, .-candidates
	.type	toggle, @function
toggle:
	pushl	%ebp
	movl	%eax, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	$rows, %edi
	pushl	%esi
	movl	$9, %esi
	pushl	%ebx
	movzwl	%dx, %ebx
	cltd
	idivl	%esi
	movl	%edx, %esi
	movw	(%edi,%eax,2), %dx
	xorl	%ebx, %edx
	movw	%dx, (%edi,%eax,2)
	movl	$columns, %edx
	movl	$27, %edi
	movw	(%edx,%esi,2), %ax
	xorl	%ebx, %eax
	movw	%ax, (%edx,%esi,2)
	movl	%ecx, %eax
	cltd
	idivl	%edi
	movl	$3, %edi
	leal	(%eax,%eax,2), %ecx
	movl	%esi, %eax
	cltd
	idivl	%edi
	addl	%eax, %ecx
	movl	$boxes, %eax
	movw	(%eax,%ecx,2), %dx
	xorl	%edx, %ebx
	movw	%bx, (%eax,%ecx,2)
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
	.type	solve, @function
solve:
	pushl	%ebp
	movl	$10, %edx
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	orl	$-1, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$28, %esp
.L7:
	cmpb	$0, board(%ebx)
	jne	.L6
	movl	%edx, -28(%ebp)
	movl	%ebx, %eax
	call	candidates
	subl	$12, %esp
	movzwl	%ax, %eax
	pushl	%eax
	call	__popcountsi2
	movl	-28(%ebp), %edx
	addl	$16, %esp
	cmpl	%eax, %edx
	jle	.L6
	movl	%eax, %edx
	movl	%ebx, %esi
.L6:
	incl	%ebx
	cmpl	$81, %ebx
	jne	.L7
	cmpl	$-1, %esi
	jne	.L8
	movl	solutions, %eax
	incl	%eax
	movl	%eax, solutions
	decl	%eax
	jne	.L5
	xorl	%ebx, %ebx
.L9:
	movl	%ebx, %eax
	movl	$9, %ecx
	cltd
	idivl	%ecx
	movl	$.LC1, %eax
	cmpl	$8, %edx
	je	.L10
	movl	%ebx, %eax
	movl	$3, %ecx
	cltd
	idivl	%ecx
	movl	$.LC0, %eax
	cmpl	$2, %edx
	movl	$.LC2, %edx
	cmove	%edx, %eax
.L10:
	pushl	%edx
	incl	%ebx
	pushl	%eax
	movsbl	board-1(%ebx), %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	cmpl	$81, %ebx
	jne	.L9
	jmp	.L5
.L8:
	movl	%esi, %eax
	call	candidates
	movzwl	%ax, %ebx
.L12:
	testl	%ebx, %ebx
	je	.L5
	cmpl	%edi, solutions
	jge	.L5
	movl	%ebx, %edx
	negl	%edx
	andl	%ebx, %edx
	movl	%edx, -28(%ebp)
	bsfl	%edx, %eax
	incb	%al
	movb	%al, board(%esi)
	movl	%esi, %eax
	call	toggle
	movl	%edi, %eax
	incl	guesses
	call	solve
	movl	-28(%ebp), %edx
	movl	%esi, %eax
	call	toggle
	leal	-1(%ebx), %eax
	movb	$0, board(%esi)
	andl	%eax, %ebx
	jmp	.L12
.L5:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	solve, .-solve
	.section	.rodata.str1.1
.LC4:
	.string	"puzzle %d: %d solutions, %d guesses\n"
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
	subl	$24, %esp
.L31:
	movl	$rows, %edx
	xorl	%eax, %eax
	movl	$1, -32(%ebp)
	movl	%edx, %edi
	movl	$18, %ecx
	rep stosb
	movl	$columns, %edx
	movl	$18, %ecx
	movl	%edx, %edi
	movl	$boxes, %edx
	rep stosb
	movl	%edx, %edi
	movl	$18, %ecx
	rep stosb
	movl	$board, %edx
	movl	$81, %ecx
	movl	%edx, %edi
	rep stosb
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%eax, solutions
	movl	%eax, guesses
	movl	puzzles.0(,%ebx,4), %eax
	movl	%eax, -36(%ebp)
.L25:
	movl	-36(%ebp), %eax
	movb	(%eax,%edi), %dl
	testb	%dl, %dl
	je	.L27
	cmpb	$46, %dl
	je	.L26
	movb	%dl, -37(%ebp)
	movb	%dl, %cl
	movl	$1, %eax
	subb	$49, %cl
	sall	%cl, %eax
	movl	%eax, -28(%ebp)
	movl	%edi, %eax
	call	candidates
	movb	-37(%ebp), %dl
	movzwl	%ax, %eax
	testl	%eax, -28(%ebp)
	setne	%al
	subb	$48, %dl
	movb	%dl, board(%edi)
	movzwl	-28(%ebp), %edx
	movzbl	%al, %eax
	andl	%eax, -32(%ebp)
	movl	%edi, %eax
	call	toggle
.L26:
	incl	%edi
	cmpl	$81, %edi
	jne	.L25
.L27:
	cmpl	$1, %ebx
	je	.L29
	movb	-32(%ebp), %al
	andb	$1, %al
	je	.L29
	xorl	%eax, %eax
	cmpl	$3, %ebx
	sete	%al
	leal	2(%eax,%eax,2), %eax
	call	solve
.L29:
	pushl	guesses
	pushl	solutions
	pushl	%ebx
	incl	%ebx
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	addl	solutions, %esi
	cmpl	$4, %ebx
	jne	.L31
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
	.section	.rodata.str1.1
.LC5:
	.string	"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
.LC6:
	.string	"..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9"
.LC7:
	.string	"..9748...7.........2.1.9.....7...24..64.1.59..98...3.....8.3.2.........6...2759.."
.LC8:
	.string	"1...........2...........3....4...........5...........6....7...........8...........9"
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
