	.text
	.file	"recursion.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%edi
	pushl	%esi
	subl	$36, %esp
	movw	$101, 16(%esp)
	movl	$1684234849, 12(%esp)           # imm = 0x64636261
	subl	$8, %esp
	movl	$7, %ecx
	movl	$65, %edx
	pushl	$66
	pushl	$67
	calll	hanoi
	addl	$8, %esp
	pushl	moves
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	xorl	%ecx, %ecx
	movl	$3, %edx
	calll	ackermann
	subl	$4, %esp
	pushl	%eax
	pushl	$0
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	$1, %ecx
	movl	$3, %edx
	calll	ackermann
	subl	$4, %esp
	pushl	%eax
	pushl	$1
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	$2, %ecx
	movl	$3, %edx
	calll	ackermann
	subl	$4, %esp
	pushl	%eax
	pushl	$2
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	$3, %ecx
	movl	$3, %edx
	calll	ackermann
	subl	$4, %esp
	pushl	%eax
	pushl	$3
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	leal	20(%esp), %esi
	movl	$4, %ecx
	xorl	%edx, %edx
	pushl	%esi
	pushl	$0
	pushl	$0
	pushl	$0
	calll	queens
	addl	$12, %esp
	pushl	%eax
	pushl	$4
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	$5, %ecx
	xorl	%edx, %edx
	pushl	%esi
	pushl	$0
	pushl	$0
	pushl	$0
	calll	queens
	addl	$12, %esp
	pushl	%eax
	pushl	$5
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	$6, %ecx
	xorl	%edx, %edx
	pushl	%esi
	pushl	$0
	pushl	$0
	pushl	$0
	calll	queens
	addl	$12, %esp
	pushl	%eax
	pushl	$6
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	$7, %ecx
	xorl	%edx, %edx
	pushl	%esi
	pushl	$0
	pushl	$0
	pushl	$0
	calll	queens
	addl	$12, %esp
	pushl	%eax
	pushl	$7
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	$8, %ecx
	xorl	%edx, %edx
	pushl	%esi
	pushl	$0
	pushl	$0
	pushl	$0
	calll	queens
	addl	$12, %esp
	pushl	%eax
	pushl	$8
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	leal	12(%esp), %esi
	movl	%esi, %ecx
	xorl	%edx, %edx
	calll	permutations
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	movl	$31, %eax
	testl	%eax, %eax
	je	.LBB0_4
	.p2align	4, 0x90
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	cmpl	$1, %eax
	je	.LBB0_5
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	addl	$-2, %eax
	testl	%eax, %eax
	jne	.LBB0_2
.LBB0_4:
	movl	$1, %eax
	jmp	.LBB0_6
.LBB0_5:
	xorl	%eax, %eax
.LBB0_6:
	pushl	%eax
	pushl	$1
	pushl	$1
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
	movl	$1, %ecx
	movl	$1, %edx
	calll	partitions
	subl	$4, %esp
	pushl	%eax
	pushl	$1
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	movl	$8, %ecx
	movl	$8, %edx
	calll	partitions
	subl	$4, %esp
	pushl	%eax
	pushl	$8
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	movl	$15, %ecx
	movl	$15, %edx
	calll	partitions
	subl	$4, %esp
	pushl	%eax
	pushl	$15
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	movl	$22, %ecx
	movl	$22, %edx
	calll	partitions
	subl	$4, %esp
	pushl	%eax
	pushl	$22
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	movl	$29, %ecx
	movl	$29, %edx
	calll	partitions
	subl	$4, %esp
	pushl	%eax
	pushl	$29
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	xorl	%ecx, %ecx
	calll	male
	movl	%eax, %edi
	xorl	%ecx, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$1, %ecx
	calll	male
	movl	%eax, %edi
	movl	$1, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$2, %ecx
	calll	male
	movl	%eax, %edi
	movl	$2, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$3, %ecx
	calll	male
	movl	%eax, %edi
	movl	$3, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$4, %ecx
	calll	male
	movl	%eax, %edi
	movl	$4, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$5, %ecx
	calll	male
	movl	%eax, %edi
	movl	$5, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$6, %ecx
	calll	male
	movl	%eax, %edi
	movl	$6, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$7, %ecx
	calll	male
	movl	%eax, %edi
	movl	$7, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$8, %ecx
	calll	male
	movl	%eax, %edi
	movl	$8, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$9, %ecx
	calll	male
	movl	%eax, %edi
	movl	$9, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$10, %ecx
	calll	male
	movl	%eax, %edi
	movl	$10, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$11, %ecx
	calll	male
	movl	%eax, %edi
	movl	$11, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$12, %ecx
	calll	male
	movl	%eax, %edi
	movl	$12, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$13, %ecx
	calll	male
	movl	%eax, %edi
	movl	$13, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$14, %ecx
	calll	male
	movl	%eax, %edi
	movl	$14, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$15, %ecx
	calll	male
	movl	%eax, %edi
	movl	$15, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$16, %ecx
	calll	male
	movl	%eax, %edi
	movl	$16, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$17, %ecx
	calll	male
	movl	%eax, %edi
	movl	$17, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$18, %ecx
	calll	male
	movl	%eax, %edi
	movl	$18, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$19, %ecx
	calll	male
	movl	%eax, %edi
	movl	$19, %ecx
	calll	female
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$1000, 8(%esp)                  # imm = 0x3E8
	leal	8(%esp), %edx
	movl	$500, %ecx                      # imm = 0x1F4
	calll	depth
	movl	%eax, %edi
	movl	$20, %ecx
	calll	fibonacci
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.7
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	movl	%eax, %ecx
	movl	moves, %esi
	movl	$1374389535, %edx               # imm = 0x51EB851F
	movl	%esi, %eax
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$4, %edx
	addl	%eax, %edx
	imull	$50, %edx, %eax
	subl	%eax, %esi
	addl	%ecx, %esi
	movl	%esi, %eax
	addl	$36, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function hanoi
	.type	hanoi,@function
hanoi:                                  # @hanoi
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	testl	%ecx, %ecx
	je	.LBB1_6
# %bb.1:
	movl	%edx, %ebx
	movl	%ecx, %esi
	movb	36(%esp), %al
	movb	32(%esp), %cl
	movzbl	%cl, %edx
	movl	%edx, 8(%esp)                   # 4-byte Spill
	movsbl	%cl, %ebp
	jmp	.LBB1_2
	.p2align	4, 0x90
.LBB1_4:                                #   in Loop: Header=BB1_2 Depth=1
	movzbl	%bl, %eax
	pushl	8(%esp)                         # 4-byte Folded Reload
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
.LBB1_5:                                #   in Loop: Header=BB1_2 Depth=1
	testl	%edi, %edi
	movl	%ebx, %eax
	movzbl	7(%esp), %ecx                   # 1-byte Folded Reload
	movl	%ecx, %ebx
	movl	%edi, %esi
	je	.LBB1_6
.LBB1_2:                                # =>This Inner Loop Header: Depth=1
	leal	-1(%esi), %edi
	subl	$8, %esp
	movb	%al, 15(%esp)                   # 1-byte Spill
	movsbl	%al, %eax
	movsbl	%bl, %edx
	movl	%edi, %ecx
	pushl	%ebp
	pushl	%eax
	calll	hanoi
	addl	$16, %esp
	movl	moves, %eax
	leal	1(%eax), %ecx
	movl	%ecx, moves
	cmpl	$4, %esi
	jg	.LBB1_4
# %bb.3:                                #   in Loop: Header=BB1_2 Depth=1
	cmpl	$6, %eax
	jg	.LBB1_5
	jmp	.LBB1_4
.LBB1_6:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	hanoi, .Lfunc_end1-hanoi
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function ackermann
	.type	ackermann,@function
ackermann:                              # @ackermann
# %bb.0:
	pushl	%esi
	subl	$8, %esp
	movl	%edx, %eax
	testl	%ecx, %ecx
	je	.LBB2_5
# %bb.1:
	movl	%ecx, %esi
	jmp	.LBB2_2
	.p2align	4, 0x90
.LBB2_3:                                #   in Loop: Header=BB2_2 Depth=1
	movl	$1, %eax
	decl	%esi
	je	.LBB2_5
.LBB2_2:                                # =>This Inner Loop Header: Depth=1
	testl	%eax, %eax
	je	.LBB2_3
# %bb.6:                                #   in Loop: Header=BB2_2 Depth=1
	decl	%eax
	movl	%esi, %ecx
	movl	%eax, %edx
	calll	ackermann
	decl	%esi
	jne	.LBB2_2
.LBB2_5:
	incl	%eax
	addl	$8, %esp
	popl	%esi
	retl
.Lfunc_end2:
	.size	ackermann, .Lfunc_end2-ackermann
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function queens
	.type	queens,@function
queens:                                 # @queens
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	44(%esp), %eax
	cmpl	%ecx, %edx
	jne	.LBB3_4
# %bb.1:
	movl	$1, %edi
	cmpl	$8, %edx
	jne	.LBB3_10
# %bb.2:
	cmpb	$97, (%eax)
	jne	.LBB3_10
# %bb.3:
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	jmp	.LBB3_10
.LBB3_4:
	movl	$-1, %esi
	shll	%cl, %esi
	orl	32(%esp), %esi
	orl	36(%esp), %esi
	orl	40(%esp), %esi
	cmpl	$-1, %esi
	je	.LBB3_5
# %bb.6:
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	notl	%esi
	movl	%edx, %eax
	movl	%edx, 8(%esp)                   # 4-byte Spill
	leal	1(%edx), %eax
	movl	%eax, (%esp)                    # 4-byte Spill
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB3_7:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB3_8 Depth 2
	movl	%esi, %eax
	negl	%eax
	andl	%esi, %eax
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB3_8:                                #   Parent Loop BB3_7 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	$1, %edx
	shll	%cl, %edx
	incl	%ecx
	cmpl	%eax, %edx
	jne	.LBB3_8
# %bb.9:                                #   in Loop: Header=BB3_7 Depth=1
	addb	$96, %cl
	movl	44(%esp), %ebx
	movl	8(%esp), %edx                   # 4-byte Reload
	movb	%cl, (%ebx,%edx)
	movl	%eax, %ebx
	orl	32(%esp), %ebx
	movl	%eax, %ebp
	orl	36(%esp), %ebp
	addl	%ebp, %ebp
	orl	40(%esp), %eax
	shrl	%eax
	movl	4(%esp), %ecx                   # 4-byte Reload
	movl	(%esp), %edx                    # 4-byte Reload
	pushl	44(%esp)
	pushl	%eax
	pushl	%ebp
	pushl	%ebx
	calll	queens
	addl	$16, %esp
	addl	%eax, %edi
	leal	-1(%esi), %eax
	andl	%eax, %esi
	jne	.LBB3_7
	jmp	.LBB3_10
.LBB3_5:
	xorl	%edi, %edi
.LBB3_10:
	movl	%edi, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end3:
	.size	queens, .Lfunc_end3-queens
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function permutations
	.type	permutations,@function
permutations:                           # @permutations
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	%ecx, %esi
	cmpl	$5, %edx
	jne	.LBB4_1
# %bb.5:
	movl	permutations.shown, %eax
	leal	1(%eax), %ecx
	movl	%ecx, permutations.shown
	imull	$-252645135, %eax, %eax         # imm = 0xF0F0F0F1
	addl	$126322567, %eax                # imm = 0x7878787
	movl	$1, %edi
	cmpl	$252645134, %eax                # imm = 0xF0F0F0E
	ja	.LBB4_7
# %bb.6:
	subl	$8, %esp
	pushl	%esi
	pushl	$.L.str.10
	calll	printf
	addl	$16, %esp
	jmp	.LBB4_7
.LBB4_1:
	movl	%edx, %ebp
	xorl	%edi, %edi
	cmpl	$4, %edx
	jg	.LBB4_7
# %bb.2:
	leal	1(%ebp), %ebx
	movb	(%esi,%ebp), %al
	movb	%al, 7(%esp)                    # 1-byte Spill
	movl	%esi, %ecx
	movl	%ebx, %edx
	calll	permutations
	movb	7(%esp), %cl                    # 1-byte Reload
	movl	%eax, %edi
	movb	%cl, (%esi,%ebp)
	cmpl	$5, %ebx
	je	.LBB4_7
# %bb.3:
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	%ebp, %ebx
	.p2align	4, 0x90
.LBB4_4:                                # =>This Inner Loop Header: Depth=1
	movzbl	1(%esi,%ebx), %eax
	movb	%al, (%esi,%ebp)
	movb	%cl, 1(%esi,%ebx)
	movl	%esi, %ecx
	movl	8(%esp), %edx                   # 4-byte Reload
	calll	permutations
	movzbl	7(%esp), %ecx                   # 1-byte Folded Reload
	addl	%eax, %edi
	movzbl	(%esi,%ebp), %eax
	movb	%al, 1(%esi,%ebx)
	movb	%cl, (%esi,%ebp)
	incl	%ebx
	cmpl	$4, %ebx
	jne	.LBB4_4
.LBB4_7:
	movl	%edi, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end4:
	.size	permutations, .Lfunc_end4-permutations
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function partitions
	.type	partitions,@function
partitions:                             # @partitions
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	testl	%ecx, %ecx
	je	.LBB5_1
# %bb.2:
	movl	%edx, %edi
	movl	%ecx, %esi
	cmpl	%edx, %ecx
	cmovll	%ecx, %edi
	testl	%edi, %edi
	jle	.LBB5_3
# %bb.4:
	subl	%edi, %esi
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB5_5:                                # =>This Inner Loop Header: Depth=1
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	partitions
	addl	%eax, %ebx
	incl	%esi
	cmpl	$1, %edi
	leal	-1(%edi), %edi
	ja	.LBB5_5
	jmp	.LBB5_6
.LBB5_1:
	movl	$1, %ebx
	jmp	.LBB5_6
.LBB5_3:
	xorl	%ebx, %ebx
.LBB5_6:
	movl	%ebx, %eax
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end5:
	.size	partitions, .Lfunc_end5-partitions
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function male
	.type	male,@function
male:                                   # @male
# %bb.0:
	pushl	%esi
	subl	$8, %esp
	testl	%ecx, %ecx
	je	.LBB6_1
# %bb.3:
	movl	%ecx, %esi
	decl	%ecx
	calll	male
	movl	%eax, %ecx
	calll	female
	subl	%eax, %esi
	jmp	.LBB6_2
.LBB6_1:
	xorl	%esi, %esi
.LBB6_2:
	movl	%esi, %eax
	addl	$8, %esp
	popl	%esi
	retl
.Lfunc_end6:
	.size	male, .Lfunc_end6-male
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function female
	.type	female,@function
female:                                 # @female
# %bb.0:
	pushl	%esi
	subl	$8, %esp
	testl	%ecx, %ecx
	je	.LBB7_1
# %bb.3:
	movl	%ecx, %esi
	decl	%ecx
	calll	female
	movl	%eax, %ecx
	calll	male
	subl	%eax, %esi
	jmp	.LBB7_2
.LBB7_1:
	movl	$1, %esi
.LBB7_2:
	movl	%esi, %eax
	addl	$8, %esp
	popl	%esi
	retl
.Lfunc_end7:
	.size	female, .Lfunc_end7-female
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function depth
	.type	depth,@function
depth:                                  # @depth
# %bb.0:
	pushl	%esi
	subl	$8, %esp
	movl	%ecx, 4(%esp)
	testl	%ecx, %ecx
	je	.LBB8_1
# %bb.2:
	movl	%ecx, %esi
	decl	%ecx
	andl	$1, %esi
	leal	4(%esp), %eax
	cmovel	%edx, %eax
	movl	%eax, %edx
	calll	depth
	addl	%esi, %eax
	jmp	.LBB8_3
.LBB8_1:
	movl	(%edx), %eax
.LBB8_3:
	addl	$8, %esp
	popl	%esi
	retl
.Lfunc_end8:
	.size	depth, .Lfunc_end8-depth
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function fibonacci
	.type	fibonacci,@function
fibonacci:                              # @fibonacci
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	%ecx, %esi
	xorl	%edi, %edi
	cmpl	$2, %ecx
	jb	.LBB9_3
# %bb.1:
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB9_2:                                # =>This Inner Loop Header: Depth=1
	leal	-1(%esi), %ecx
	calll	fibonacci
	addl	$-2, %esi
	addl	%eax, %edi
	cmpl	$1, %esi
	ja	.LBB9_2
.LBB9_3:
	addl	%esi, %edi
	movl	%edi, %eax
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end9:
	.size	fibonacci, .Lfunc_end9-fibonacci
                                        # -- End function
	.type	.L__const.main.letters,@object  # @__const.main.letters
	.section	.rodata.str1.1,"aMS",@progbits,1
.L__const.main.letters:
	.asciz	"abcde"
	.size	.L__const.main.letters, 6

	.type	.L.str,@object                  # @.str
.L.str:
	.asciz	"\n%ld moves\n"
	.size	.L.str, 12

	.type	moves,@object                   # @moves
	.local	moves
	.comm	moves,4,4
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"A(%u,3) = %u\n"
	.size	.L.str.1, 14

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d queens: %d\n"
	.size	.L.str.2, 15

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%d permutations\n"
	.size	.L.str.3, 17

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%d %d %d\n"
	.size	.L.str.4, 10

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"p(%d) = %d\n"
	.size	.L.str.5, 12

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%d/%d "
	.size	.L.str.6, 7

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"\n%d %u\n"
	.size	.L.str.7, 8

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%d%c%c "
	.size	.L.str.8, 8

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%.8s "
	.size	.L.str.9, 6

	.type	permutations.shown,@object      # @permutations.shown
	.local	permutations.shown
	.comm	permutations.shown,4,4
	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"%s "
	.size	.L.str.10, 4

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
