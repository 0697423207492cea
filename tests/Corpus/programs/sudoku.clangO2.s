	.text
	.file	"sudoku.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%ecx, %ecx
	movl	8(%esp), %esi                   # 4-byte Reload
	movl	4(%esp), %ebx                   # 4-byte Reload
.LBB0_10:                               #   in Loop: Header=BB0_1 Depth=1
	pushl	%eax
	pushl	%ecx
	pushl	%esi
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	addl	solutions, %ebx
	incl	%esi
	cmpl	$4, %esi
	je	.LBB0_11
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	movl	%ebx, 4(%esp)                   # 4-byte Spill
	movw	$0, rows+16
	movl	$0, rows+12
	movl	$0, rows+8
	movl	$0, rows+4
	movl	$0, rows
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
	subl	$4, %esp
	pushl	$81
	pushl	$0
	pushl	$board
	calll	memset
	addl	$16, %esp
	movl	$0, solutions
	movl	$0, guesses
	movl	%esi, 8(%esp)                   # 4-byte Spill
	movl	main.puzzles(,%esi,4), %ebp
	movl	$1, %ecx
	xorl	%ebx, %ebx
	movl	%ebp, 16(%esp)                  # 4-byte Spill
	jmp	.LBB0_2
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=2
	movl	%edx, %edi
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movzbl	%bl, %ecx
	imull	$57, %ecx, %ecx
	shrl	$9, %ecx
	leal	(%ecx,%ecx,8), %ecx
	negl	%ecx
	movzbl	%cl, %ecx
	movzbl	%bl, %ebp
	addl	%ebx, %ecx
	leal	(%ebp,%ebp,8), %edx
	leal	(%ebp,%edx,2), %edx
	movzwl	%dx, %edx
	shrl	$9, %edx
	leal	(%edx,%edx,2), %edx
	movzbl	%cl, %ecx
	imull	$171, %ecx, %ecx
	shrl	$9, %ecx
	addb	%dl, %cl
	movzbl	%cl, %esi
	movl	%esi, 20(%esp)                  # 4-byte Spill
	movl	%eax, %ecx
	addb	$-48, %al
	movb	%al, board(%ebx)
	andl	$-2, %edi
	leal	(%edi,%edi,8), %eax
	movl	$columns, %edx
	subl	%eax, %edx
	movl	%edx, 12(%esp)                  # 4-byte Spill
	addb	$-49, %cl
	imull	$57, %ebp, %edi
	shrl	$9, %edi
	movzwl	rows(%edi,%edi), %edx
	movzwl	boxes(%esi,%esi), %ebp
	movl	%edx, %esi
	orl	%ebp, %esi
	movl	12(%esp), %eax                  # 4-byte Reload
	movzwl	(%eax,%ebx,2), %eax
	orl	%eax, %esi
	notl	%esi
	andl	$511, %esi                      # imm = 0x1FF
	btcl	%ecx, %edx
	btcl	%ecx, %eax
	btcl	%ecx, %ebp
                                        # kill: def $cl killed $cl killed $ecx
	shrl	%cl, %esi
	movl	24(%esp), %ecx                  # 4-byte Reload
	movw	%dx, rows(%edi,%edi)
	movl	12(%esp), %edx                  # 4-byte Reload
	movw	%ax, (%edx,%ebx,2)
	movl	20(%esp), %eax                  # 4-byte Reload
	movw	%bp, boxes(%eax,%eax)
	movl	16(%esp), %ebp                  # 4-byte Reload
	andl	%esi, %ecx
	andl	$1, %ecx
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=2
	incl	%ebx
	cmpl	$81, %ebx
	je	.LBB0_4
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebx, %eax
	movl	$954437177, %edx                # imm = 0x38E38E39
	mull	%edx
	movsbl	(%ebp,%ebx), %eax
	cmpl	$46, %eax
	je	.LBB0_7
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=2
	testb	%al, %al
	jne	.LBB0_6
.LBB0_4:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%eax, %eax
	testl	%ecx, %ecx
	je	.LBB0_5
# %bb.8:                                #   in Loop: Header=BB0_1 Depth=1
	movl	8(%esp), %esi                   # 4-byte Reload
	cmpl	$1, %esi
	movl	$0, %ecx
	movl	4(%esp), %ebx                   # 4-byte Reload
	je	.LBB0_10
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%eax, %eax
	cmpl	$3, %esi
	sete	%al
	leal	2(%eax,%eax,2), %ecx
	calll	solve
	movl	solutions, %ecx
	movl	guesses, %eax
	jmp	.LBB0_10
.LBB0_11:
	movl	%ebx, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function solve
	.type	solve,@function
solve:                                  # @solve
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	xorl	%ebx, %ebx
	movl	$10, %esi
	movl	$-1, %edi
	movl	$954437177, %ebp                # imm = 0x38E38E39
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	jmp	.LBB1_1
	.p2align	4, 0x90
.LBB1_3:                                #   in Loop: Header=BB1_1 Depth=1
	incl	%ebx
	cmpl	$81, %ebx
	je	.LBB1_4
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
	movl	%ebx, %eax
	mull	%ebp
	cmpb	$0, board(%ebx)
	jne	.LBB1_3
# %bb.2:                                #   in Loop: Header=BB1_1 Depth=1
	movzbl	%bl, %eax
	imull	$57, %eax, %eax
	shrl	$9, %eax
	leal	(%eax,%eax,8), %eax
	negl	%eax
	movl	%ebx, %ecx
	movzbl	%al, %ebx
	andl	$-2, %edx
	leal	(%edx,%edx,8), %eax
	movl	$columns, %edx
	subl	%eax, %edx
	movl	%esi, 4(%esp)                   # 4-byte Spill
	movl	%edi, %esi
	movzbl	%cl, %edi
	imull	$57, %edi, %ebp
	shrl	$9, %ebp
	addl	%ecx, %ebx
	movzwl	(%edx,%ecx,2), %eax
	orw	rows(%ebp,%ebp), %ax
	movl	$954437177, %ebp                # imm = 0x38E38E39
	leal	(%edi,%edi,8), %edx
	leal	(%edi,%edx,2), %edx
	movzwl	%dx, %edx
	shrl	$9, %edx
	leal	(%edx,%edx,2), %edx
	movzbl	%bl, %edi
	imull	$171, %edi, %ebx
	movl	%esi, %edi
	movl	4(%esp), %esi                   # 4-byte Reload
	shrl	$9, %ebx
	addb	%dl, %bl
	movzbl	%bl, %edx
	movl	%ecx, %ebx
	movl	12(%esp), %ecx                  # 4-byte Reload
	orw	boxes(%edx,%edx), %ax
	notl	%eax
	andl	$511, %eax                      # imm = 0x1FF
	movl	%eax, %edx
	shrl	%edx
	andl	$85, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	andl	$13107, %edx                    # imm = 0x3333
	shrl	$2, %eax
	andl	$13107, %eax                    # imm = 0x3333
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$4, %edx
	addl	%eax, %edx
	andl	$3855, %edx                     # imm = 0xF0F
	movl	%edx, %eax
	shll	$8, %eax
	addl	%edx, %eax
	movzbl	%ah, %eax
	cmpl	%eax, %esi
	cmovgl	%eax, %esi
	cmovgl	%ebx, %edi
	jmp	.LBB1_3
.LBB1_4:
	testl	%edi, %edi
	js	.LBB1_5
# %bb.10:
	movl	$954437177, %edx                # imm = 0x38E38E39
	movl	%edi, %eax
	mull	%edx
	shrl	%edx
	leal	(%edx,%edx,8), %eax
	movl	%edi, %ebp
	subl	%eax, %ebp
	movl	%edi, %ebx
	movl	%edx, 4(%esp)                   # 4-byte Spill
	movzwl	rows(%edx,%edx), %edi
	movzwl	columns(%ebp,%ebp), %esi
	movl	$795364315, %edx                # imm = 0x2F684BDB
	movl	%ebx, %eax
	mull	%edx
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	subl	%edx, %ebx
	shrl	%ebx
	addl	%edx, %ebx
	shrl	$4, %ebx
	leal	(%ebx,%ebx,2), %eax
	movl	%ebp, 8(%esp)                   # 4-byte Spill
	imull	$171, %ebp, %edx
	movzwl	%dx, %edx
	shrl	$9, %edx
	addl	%eax, %edx
	movl	%edx, 20(%esp)                  # 4-byte Spill
	movzwl	boxes(%edx,%edx), %eax
	movl	%edi, %edx
	orl	%eax, %edx
	orl	%esi, %edx
	andl	$511, %edx                      # imm = 0x1FF
	cmpl	$511, %edx                      # imm = 0x1FF
	je	.LBB1_15
# %bb.11:
	cmpl	%ecx, solutions
	jge	.LBB1_15
# %bb.12:
	xorl	$511, %edx                      # imm = 0x1FF
	movl	20(%esp), %ebp                  # 4-byte Reload
	.p2align	4, 0x90
.LBB1_13:                               # =>This Inner Loop Header: Depth=1
                                        # kill: def $dx killed $dx killed $edx def $edx
	movl	%edx, 24(%esp)                  # 4-byte Spill
	movl	%edx, %ebx
	negl	%ebx
	andl	%edx, %ebx
	bsfw	%bx, %dx
	incb	%dl
	movl	16(%esp), %ecx                  # 4-byte Reload
	movb	%dl, board(%ecx)
	xorl	%ebx, %edi
	movl	4(%esp), %ecx                   # 4-byte Reload
	movw	%di, rows(%ecx,%ecx)
	xorl	%ebx, %esi
	movl	8(%esp), %ecx                   # 4-byte Reload
	movw	%si, columns(%ecx,%ecx)
	xorl	%ebx, %eax
	movw	%ax, boxes(%ebp,%ebp)
	incl	guesses
	movl	12(%esp), %ecx                  # 4-byte Reload
	calll	solve
	movl	4(%esp), %eax                   # 4-byte Reload
	movzwl	rows(%eax,%eax), %edi
	xorw	%bx, %di
	movl	8(%esp), %eax                   # 4-byte Reload
	movzwl	columns(%eax,%eax), %esi
	xorw	%bx, %si
	movzwl	boxes(%ebp,%ebp), %eax
	xorw	%bx, %ax
	movl	12(%esp), %ecx                  # 4-byte Reload
	movl	24(%esp), %ebx                  # 4-byte Reload
	leal	-1(%ebx), %edx
	andw	%bx, %dx
	movl	4(%esp), %ebx                   # 4-byte Reload
	movw	%di, rows(%ebx,%ebx)
	movl	8(%esp), %ebx                   # 4-byte Reload
	movw	%si, columns(%ebx,%ebx)
	movw	%ax, boxes(%ebp,%ebp)
	movl	16(%esp), %ebx                  # 4-byte Reload
	movb	$0, board(%ebx)
	je	.LBB1_15
# %bb.14:                               #   in Loop: Header=BB1_13 Depth=1
	cmpl	%ecx, solutions
	jl	.LBB1_13
	jmp	.LBB1_15
.LBB1_5:
	movl	solutions, %eax
	leal	1(%eax), %ecx
	movl	%ecx, solutions
	testl	%eax, %eax
	je	.LBB1_6
.LBB1_15:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.LBB1_6:
	movl	$-81, %esi
	xorl	%ebx, %ebx
	movl	$.L.str.8, %edi
	jmp	.LBB1_7
	.p2align	4, 0x90
.LBB1_9:                                #   in Loop: Header=BB1_7 Depth=1
	movsbl	board+81(%esi), %eax
	subl	$4, %esp
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	incb	%bl
	incl	%esi
	je	.LBB1_15
.LBB1_7:                                # =>This Inner Loop Header: Depth=1
	movzbl	%bl, %eax
	imull	$57, %eax, %ecx
	shrl	$9, %ecx
	leal	(%ecx,%ecx,8), %ecx
	movb	$-8, %dl
	subb	%cl, %dl
	movzbl	%dl, %edx
	addl	%esi, %edx
	movl	$.L.str.7, %ecx
	cmpb	$-81, %dl
	je	.LBB1_9
# %bb.8:                                #   in Loop: Header=BB1_7 Depth=1
	imull	$171, %eax, %eax
	shrl	$9, %eax
	leal	(%eax,%eax,2), %eax
	movb	$-2, %cl
	subb	%al, %cl
	movzbl	%cl, %eax
	addl	%esi, %eax
	cmpb	$-81, %al
	movl	$.L.str.9, %ecx
	cmovel	%edi, %ecx
	jmp	.LBB1_9
.Lfunc_end1:
	.size	solve, .Lfunc_end1-solve
                                        # -- End function
	.type	main.puzzles,@object            # @main.puzzles
	.section	.rodata,"a",@progbits
	.p2align	2
main.puzzles:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.size	main.puzzles, 20

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
	.size	.L.str, 82

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9"
	.size	.L.str.1, 82

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"..9748...7.........2.1.9.....7...24..64.1.59..98...3.....8.3.2.........6...2759.."
	.size	.L.str.2, 82

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"1...........2...........3....4...........5...........6....7...........8...........9"
	.size	.L.str.3, 84

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"11......."
	.size	.L.str.4, 10

	.type	rows,@object                    # @rows
	.local	rows
	.comm	rows,18,2
	.type	columns,@object                 # @columns
	.local	columns
	.comm	columns,18,2
	.type	boxes,@object                   # @boxes
	.local	boxes
	.comm	boxes,18,2
	.type	board,@object                   # @board
	.local	board
	.comm	board,81,1
	.type	solutions,@object               # @solutions
	.local	solutions
	.comm	solutions,4,4
	.type	guesses,@object                 # @guesses
	.local	guesses
	.comm	guesses,4,4
	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"puzzle %d: %d solutions, %d guesses\n"
	.size	.L.str.5, 37

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%d%s"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"\n"
	.size	.L.str.7, 2

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	" "
	.size	.L.str.8, 2

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.zero	1
	.size	.L.str.9, 1

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
