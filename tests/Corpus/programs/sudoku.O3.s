	.file	"sudoku.c"
	.text
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
	subl	$60, %esp
	movl	%eax, 32(%esp)
	movl	$-1, %eax
	movl	%eax, 28(%esp)
	.p2align 4
	.p2align 3
.L3:
	cmpb	$0, board(%ebx)
	jne	.L2
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
	movl	28(%esp), %eax
	cmovl	%ebx, %eax
	movl	%eax, 28(%esp)
.L2:
	incl	%ebx
	cmpl	$81, %ebx
	jne	.L3
	cmpl	$-1, 28(%esp)
	je	.L22
	movl	28(%esp), %eax
	movl	$954437177, %edx
	movl	28(%esp), %esi
	imull	%edx
	movl	%esi, %ecx
	movl	%esi, %ebp
	sarl	$31, %ecx
	sarl	%edx
	movl	%edx, %edi
	subl	%ecx, %edi
	leal	(%edi,%edi,8), %eax
	subl	%eax, %ebp
	movl	$1272582903, %eax
	imull	%esi
	movl	$-1431655765, %eax
	movzwl	rows(%edi,%edi), %esi
	movw	%si, 36(%esp)
	sarl	$3, %edx
	subl	%ecx, %edx
	leal	(%edx,%edx,2), %ecx
	mull	%ebp
	shrl	%edx
	leal	(%ecx,%edx), %eax
	movzwl	columns(%ebp,%ebp), %ecx
	movl	%eax, 44(%esp)
	movzwl	boxes(%eax,%eax), %edx
	orl	%ecx, %esi
	orl	%edx, %esi
	notl	%esi
	andl	$511, %esi
	je	.L1
	movl	%edi, 40(%esp)
.L8:
	movl	32(%esp), %eax
	cmpl	%eax, solutions
	jge	.L1
	movl	%esi, %ebx
	movl	28(%esp), %edi
	incl	guesses
	negl	%ebx
	andl	%esi, %ebx
	bsfl	%ebx, %eax
	xorl	%ebx, %ecx
	movw	%cx, columns(%ebp,%ebp)
	incb	%al
	xorl	%ebx, %edx
	movb	%al, board(%edi)
	movl	36(%esp), %eax
	movl	40(%esp), %edi
	xorl	%ebx, %eax
	movw	%ax, rows(%edi,%edi)
	movl	44(%esp), %edi
	movl	32(%esp), %eax
	movw	%dx, boxes(%edi,%edi)
	call	solve
	movl	40(%esp), %edx
	leal	-1(%esi), %eax
	movzwl	rows(%edx,%edx), %ecx
	xorl	%ebx, %ecx
	movw	%cx, rows(%edx,%edx)
	movzwl	boxes(%edi,%edi), %edx
	movw	%cx, 36(%esp)
	movzwl	columns(%ebp,%ebp), %ecx
	xorl	%ebx, %ecx
	xorl	%edx, %ebx
	movw	%bx, boxes(%edi,%edi)
	movl	28(%esp), %edi
	andl	%eax, %esi
	movw	%cx, columns(%ebp,%ebp)
	movl	%ebx, %edx
	movb	$0, board(%edi)
	jne	.L8
.L1:
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L22:
	movl	solutions, %eax
	incl	%eax
	movl	%eax, solutions
	decl	%eax
	jne	.L1
	xorl	%ebx, %ebx
	movl	$.LC2, %esi
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L23:
	imull	$-1431655765, %ebx, %eax
	subl	$1431655766, %eax
	cmpl	$1431655765, %eax
	movl	$.LC0, %eax
	cmovb	%esi, %eax
.L6:
	movl	%eax, 8(%esp)
	movsbl	board(%ebx), %eax
	incl	%ebx
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$81, %ebx
	je	.L1
.L5:
	imull	$954437177, %ebx, %eax
	addl	$954437176, %eax
	cmpl	$477218587, %eax
	ja	.L23
	movl	$.LC1, %eax
	jmp	.L6
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
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	movl	%ebx, %esi
	subl	$64, %esp
.L33:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, rows
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, rows+4
	xorl	%eax, %eax
	xorl	%edi, %edi
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
	movl	%edi, columns+4
	xorl	%edi, %edi
	movl	%eax, boxes
	xorl	%eax, %eax
	movl	%eax, boxes+4
	xorl	%eax, %eax
	movl	%edx, boxes+8
	xorl	%edx, %edx
	movl	%ecx, boxes+12
	movw	%di, boxes+16
.L25:
	movl	%edx, board(%eax)
	addl	$8, %eax
	movl	%edx, board-4(%eax)
	cmpl	$80, %eax
	jb	.L25
	movb	$0, board(%eax)
	movl	puzzles.0(,%ebx,4), %eax
	xorl	%edx, %edx
	movl	%edx, solutions
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	movl	%ecx, guesses
	movl	%ebx, 32(%esp)
	movl	%eax, 48(%esp)
	movl	$1, %eax
	movl	%eax, 36(%esp)
	movl	%esi, 28(%esp)
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L30:
	cmpb	$46, %bl
	je	.L28
	movb	%bl, %cl
	movl	$1, %eax
	subb	$49, %cl
	sall	%cl, %eax
	movzwl	%ax, %esi
	movl	$954437177, %eax
	mull	%edi
	movl	%edx, %ecx
	movl	%edi, %edx
	shrl	%ecx
	movl	%ecx, 44(%esp)
	leal	(%ecx,%ecx,8), %eax
	subl	%eax, %edx
	movzwl	rows(%ecx,%ecx), %eax
	movl	%edi, %ecx
	movl	%edx, 60(%esp)
	movzwl	columns(%edx,%edx), %edx
	sarl	$31, %ecx
	movl	%eax, 56(%esp)
	movl	$1272582903, %eax
	movl	%edx, 52(%esp)
	imull	%edi
	movl	60(%esp), %eax
	sarl	$3, %edx
	subl	%ecx, %edx
	leal	(%edx,%edx,2), %ecx
	movl	$-1431655765, %edx
	mull	%edx
	movl	56(%esp), %eax
	shrl	%edx
	addl	%edx, %ecx
	movl	%ecx, 40(%esp)
	movzwl	boxes(%ecx,%ecx), %edx
	movl	52(%esp), %ecx
	orl	%ecx, %eax
	movl	44(%esp), %ecx
	orl	%edx, %eax
	notl	%eax
	andl	%esi, %eax
	testl	$511, %eax
	setne	%al
	subb	$48, %bl
	movb	%bl, board(%edi)
	movzbl	%al, %eax
	movl	60(%esp), %ebx
	andl	%eax, 36(%esp)
	movl	56(%esp), %eax
	xorl	%esi, %eax
	movw	%ax, rows(%ecx,%ecx)
	movl	52(%esp), %ecx
	movl	%esi, %eax
	xorl	%edx, %eax
	xorl	%esi, %ecx
	movw	%cx, columns(%ebx,%ebx)
	movl	40(%esp), %ecx
	movw	%ax, boxes(%ecx,%ecx)
.L28:
	incl	%edi
	cmpl	$81, %edi
	je	.L29
.L27:
	movl	48(%esp), %eax
	movzbl	(%eax,%edi), %ebx
	testb	%bl, %bl
	jne	.L30
.L29:
	movl	32(%esp), %ebx
	movl	28(%esp), %esi
	cmpl	$1, %ebx
	je	.L34
	movzbl	36(%esp), %eax
	andb	$1, %al
	je	.L34
	xorl	%eax, %eax
	cmpl	$3, %ebx
	sete	%al
	leal	2(%eax,%eax,2), %eax
	call	solve
	movl	guesses, %edx
	movl	solutions, %eax
.L31:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	solutions, %eax
	addl	%eax, %esi
	cmpl	$4, %ebx
	jne	.L33
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L34:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L31
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
