	.file	"sudoku.c"
	.text
	.type	candidates, @function
candidates:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, %ebx
	movl	$954437177, %edx
	imull	%edx
	sarl	%edx
	movl	%ebx, %esi
	sarl	$31, %esi
	movl	%edx, %ecx
	subl	%esi, %ecx
	movl	%ecx, %edi
	leal	(%ecx,%ecx,8), %eax
	movl	%ebx, %ecx
	subl	%eax, %ecx
	movl	$1272582903, %edx
	movl	%ebx, %eax
	imull	%edx
	movl	%edx, %ebx
	sarl	$3, %ebx
	subl	%esi, %ebx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%ebx,%ebx,2), %eax
	addl	%eax, %edx
	movzwl	rows(%edi,%edi), %eax
	movzwl	columns(%ecx,%ecx), %ecx
	orl	%ecx, %eax
	movzwl	boxes(%edx,%edx), %edx
	orl	%edx, %eax
	notl	%eax
	andl	$511, %eax
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.size	candidates, .-candidates
	.type	toggle, @function
toggle:
	subl	$16, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%ebp, 12(%esp)
	movl	%eax, %ecx
	movzwl	%dx, %ebx
	movl	$954437177, %edx
	imull	%edx
	sarl	%edx
	movl	%ecx, %edi
	sarl	$31, %edi
	subl	%edi, %edx
	leal	(%edx,%edx,8), %eax
	movl	%ecx, %esi
	subl	%eax, %esi
	movl	$rows, %ebp
	movzwl	0(%ebp,%edx,2), %eax
	xorl	%ebx, %eax
	movw	%ax, 0(%ebp,%edx,2)
	movl	$columns, %edx
	movzwl	(%edx,%esi,2), %eax
	xorl	%ebx, %eax
	movw	%ax, (%edx,%esi,2)
	movl	$1272582903, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	subl	%edi, %edx
	leal	(%edx,%edx,2), %ecx
	movl	$1431655766, %edx
	movl	%esi, %eax
	imull	%edx
	sarl	$31, %esi
	subl	%esi, %edx
	addl	%edx, %ecx
	movl	$boxes, %eax
	movzwl	(%eax,%ecx,2), %edx
	xorl	%edx, %ebx
	movw	%bx, (%eax,%ecx,2)
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	movl	12(%esp), %ebp
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
	.type	solve, @function
solve:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	%eax, %ebp
	movl	$0, %ebx
	movl	$10, %esi
	movl	$-1, %edi
	jmp	.L7
.L22:
	movl	%ebx, %eax
	call	candidates
	movzwl	%ax, %eax
	movl	%eax, (%esp)
	call	__popcountsi2
	cmpl	%esi, %eax
	cmovl	%eax, %esi
	cmovl	%ebx, %edi
.L6:
	incl	%ebx
	cmpl	$81, %ebx
	je	.L21
.L7:
	cmpb	$0, board(%ebx)
	je	.L22
	jmp	.L6
.L21:
	testl	%edi, %edi
	.p2align 4,,2
	js	.L23
	movl	%edi, %eax
	.p2align 4,,7
	call	candidates
	movzwl	%ax, %ebx
	testl	%ebx, %ebx
	je	.L5
.L12:
	cmpl	%ebp, solutions
	jge	.L5
	movl	%ebx, %esi
	negl	%esi
	andl	%ebx, %esi
	bsfl	%esi, %eax
	incb	%al
	movb	%al, board(%edi)
	movl	%esi, %edx
	movl	%edi, %eax
	call	toggle
	incl	guesses
	movl	%ebp, %eax
	call	solve
	movl	%esi, %edx
	movl	%edi, %eax
	call	toggle
	movb	$0, board(%edi)
	leal	-1(%ebx), %eax
	andl	%eax, %ebx
	jne	.L12
.L5:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L23:
	movl	solutions, %eax
	incl	%eax
	movl	%eax, solutions
	cmpl	$1, %eax
	jne	.L5
	movl	$0, %ebx
	movl	$954437177, %esi
	movl	$.LC1, %edi
	jmp	.L11
.L15:
	movl	%edi, %eax
.L10:
	movl	%eax, 8(%esp)
	movsbl	board(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	%ebx
	cmpl	$81, %ebx
	je	.L5
.L11:
	movl	%ebx, %eax
	imull	%esi
	sarl	%edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,8), %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	cmpl	$8, %eax
	je	.L15
	movl	$1431655766, %edx
	movl	%ebx, %eax
	imull	%edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,2), %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	cmpl	$2, %eax
	movl	$.LC0, %eax
	movl	$.LC2, %edx
	cmove	%edx, %eax
	jmp	.L10
	.size	solve, .-solve
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"puzzle %d: %d solutions, %d guesses\n"
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
	movl	$0, 32(%esp)
	movl	$0, 28(%esp)
	jmp	.L33
.L28:
	incl	%edi
	cmpl	$81, %edi
	je	.L29
.L27:
	movl	%edi, 44(%esp)
	movzbl	(%esi,%edi), %ebx
	testb	%bl, %bl
	je	.L29
	cmpb	$46, %bl
	je	.L28
	movb	%bl, %cl
	subb	$49, %cl
	movl	$1, %edx
	sall	%cl, %edx
	movl	%edx, 40(%esp)
	movl	%edi, %eax
	call	candidates
	movzwl	%ax, %eax
	movl	40(%esp), %edx
	testl	%eax, %edx
	setne	%al
	movzbl	%al, %eax
	andl	%eax, 36(%esp)
	subb	$48, %bl
	movl	44(%esp), %eax
	movb	%bl, board(%eax)
	movzwl	%dx, %edx
	movl	%edi, %eax
	call	toggle
	jmp	.L28
.L29:
	cmpl	$0, 36(%esp)
	je	.L31
	movl	32(%esp), %eax
	cmpl	$1, %eax
	je	.L31
	cmpl	$3, %eax
	sete	%al
	movzbl	%al, %eax
	leal	2(%eax,%eax,2), %eax
	call	solve
.L31:
	movl	guesses, %eax
	movl	%eax, 12(%esp)
	movl	solutions, %eax
	movl	%eax, 8(%esp)
	movl	32(%esp), %esi
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	28(%esp), %eax
	addl	solutions, %eax
	movl	%eax, 28(%esp)
	incl	%esi
	movl	%esi, 32(%esp)
	cmpl	$4, %esi
	je	.L38
.L33:
	movl	$0, rows
	movl	$0, rows+4
	movl	$0, rows+8
	movl	$0, rows+12
	movw	$0, rows+16
	movl	$0, columns
	movl	$0, columns+4
	movl	$0, columns+8
	movl	$0, columns+12
	movw	$0, columns+16
	movl	$0, boxes
	movl	$0, boxes+4
	movl	$0, boxes+8
	movl	$0, boxes+12
	movw	$0, boxes+16
	movl	$board, %ecx
	movl	$0, %edx
	movl	$80, %ebx
	movl	$0, %eax
.L25:
	movl	%edx, (%ecx,%eax)
	movl	%edx, 4(%ecx,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L25
	movb	$0, board(%eax)
	movl	$0, solutions
	movl	$0, guesses
	movl	$0, %edi
	movl	$1, 36(%esp)
	movl	32(%esp), %eax
	movl	puzzles.0(,%eax,4), %esi
	jmp	.L27
.L38:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
