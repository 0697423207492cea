	.text
	.file	"sorting.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	$-1831433054, %ebx              # imm = 0x92D68CA2
	movl	$-1600, %esi                    # imm = 0xF9C0
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_13:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%ebx, %eax
	andl	$16777215, %eax                 # imm = 0xFFFFFF
	addl	$-8388608, %eax                 # imm = 0xFF800000
.LBB0_14:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%eax, main.original+1600(%esi)
	decl	%ebp
	incl	%edi
	addl	$4, %esi
	je	.LBB0_3
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movzwl	%di, %eax
	imull	$52429, %eax, %eax              # imm = 0xCCCD
	shrl	$18, %eax
	leal	(%eax,%eax,4), %eax
	movl	%ebx, %edx
	shll	$13, %edx
	xorl	%ebx, %edx
	movl	%edx, %ecx
	shrl	$17, %ecx
	xorl	%edx, %ecx
	movl	%ecx, %ebx
	shll	$5, %ebx
	xorl	%ecx, %ebx
	addw	%bp, %ax
	jne	.LBB0_13
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%ebx, %eax
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	mull	%ecx
	shrl	$4, %edx
	imull	$50, %edx, %ecx
	movl	%ebx, %eax
	subl	%ecx, %eax
	jmp	.LBB0_14
.LBB0_3:
	subl	$4, %esp
	pushl	$1600                           # imm = 0x640
	pushl	$main.original
	pushl	$main.expected
	calll	memcpy
	addl	$16, %esp
	movl	$1, %eax
	movl	$2, %ecx
	movl	comparisons, %edx
	jmp	.LBB0_4
	.p2align	4, 0x90
.LBB0_8:                                #   in Loop: Header=BB0_4 Depth=1
	decl	%edi
	movl	%ebx, %edx
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=1
	movl	%esi, main.expected(,%edi,4)
	incl	%eax
	incl	%ecx
	cmpl	$400, %eax                      # imm = 0x190
	je	.LBB0_10
.LBB0_4:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_5 Depth 2
	movl	%edx, %ebx
	movl	main.expected(,%eax,4), %esi
	addl	%eax, %edx
	incl	%ebx
	movl	%ecx, %edi
	.p2align	4, 0x90
.LBB0_5:                                #   Parent Loop BB0_4 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	main.expected-8(,%edi,4), %ebp
	cmpl	%ebp, %esi
	jge	.LBB0_8
# %bb.6:                                #   in Loop: Header=BB0_5 Depth=2
	movl	%ebp, main.expected-4(,%edi,4)
	decl	%edi
	incl	%ebx
	cmpl	$1, %edi
	jg	.LBB0_5
# %bb.7:                                #   in Loop: Header=BB0_4 Depth=1
	xorl	%edi, %edi
	jmp	.LBB0_9
.LBB0_10:
	xorl	%esi, %esi
	movl	$-72, %edi
	movl	$.L.str.10, %ebx
	.p2align	4, 0x90
.LBB0_11:                               # =>This Inner Loop Header: Depth=1
	movl	$0, comparisons
	subl	$4, %esp
	pushl	$1600                           # imm = 0x640
	pushl	$main.original
	pushl	$main.v
	calll	memcpy
	addl	$8, %esp
	pushl	$400                            # imm = 0x190
	pushl	$main.v
	calll	*main.sorts+76(%edi)
	addl	$12, %esp
	pushl	$1600                           # imm = 0x640
	pushl	$main.expected
	pushl	$main.v
	calll	bcmp@PLT
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	movl	$.L.str.11, %eax
	cmovel	%ebx, %eax
	addl	%ecx, %esi
	subl	$8, %esp
	pushl	main.v+1596
	pushl	main.v
	pushl	comparisons
	pushl	%eax
	pushl	main.sorts+72(%edi)
	pushl	$.L.str.9
	calll	printf
	addl	$32, %esp
	addl	$8, %edi
	jne	.LBB0_11
# %bb.12:
	subl	$4, %esp
	pushl	$.L.str.14
	pushl	main.expected
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.14
	pushl	main.expected+160
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.14
	pushl	main.expected+320
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.14
	pushl	main.expected+480
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.13
	pushl	main.expected+640
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.14
	pushl	main.expected+800
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.14
	pushl	main.expected+960
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.14
	pushl	main.expected+1120
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.14
	pushl	main.expected+1280
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.13
	pushl	main.expected+1440
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movl	%esi, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function bubble
	.type	bubble,@function
bubble:                                 # @bubble
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	28(%esp), %edx
	cmpl	$2, %edx
	jl	.LBB1_7
# %bb.1:
	movl	24(%esp), %ecx
	movl	comparisons, %eax
	decl	%edx
	jmp	.LBB1_3
	.p2align	4, 0x90
.LBB1_2:                                #   in Loop: Header=BB1_3 Depth=1
	movl	(%esp), %eax                    # 4-byte Reload
	addl	%esi, %eax
	testl	%edx, %edx
	jle	.LBB1_6
.LBB1_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_4 Depth 2
	movl	%eax, (%esp)                    # 4-byte Spill
	movl	%edx, %esi
	movl	(%ecx), %eax
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	jmp	.LBB1_4
	.p2align	4, 0x90
.LBB1_8:                                #   in Loop: Header=BB1_4 Depth=2
	movl	%edi, (%ecx,%ebx,4)
	movl	%eax, 4(%ecx,%ebx,4)
	movl	%ebx, %edx
.LBB1_9:                                #   in Loop: Header=BB1_4 Depth=2
	cmpl	%ebp, %esi
	movl	%ebp, %ebx
	je	.LBB1_2
.LBB1_4:                                #   Parent Loop BB1_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	1(%ebx), %ebp
	movl	4(%ecx,%ebx,4), %edi
	cmpl	%eax, %edi
	jl	.LBB1_8
# %bb.5:                                #   in Loop: Header=BB1_4 Depth=2
	movl	%edi, %eax
	jmp	.LBB1_9
.LBB1_6:
	movl	%eax, comparisons
.LBB1_7:
	addl	$4, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	bubble, .Lfunc_end1-bubble
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function insertion
	.type	insertion,@function
insertion:                              # @insertion
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	cmpl	$2, 24(%esp)
	jl	.LBB2_6
# %bb.1:
	movl	20(%esp), %ecx
	movl	$1, %edx
	movl	comparisons, %esi
	jmp	.LBB2_2
	.p2align	4, 0x90
.LBB2_4:                                #   in Loop: Header=BB2_2 Depth=1
	movl	%ebp, %esi
.LBB2_9:                                #   in Loop: Header=BB2_2 Depth=1
	movl	%edi, (%ecx,%ebx,4)
	incl	%edx
	cmpl	24(%esp), %edx
	je	.LBB2_5
.LBB2_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB2_3 Depth 2
	movl	%esi, %ebp
	movl	(%ecx,%edx,4), %edi
	addl	%edx, %esi
	incl	%ebp
	movl	%edx, %ebx
	.p2align	4, 0x90
.LBB2_3:                                #   Parent Loop BB2_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	-4(%ecx,%ebx,4), %eax
	cmpl	%eax, %edi
	jge	.LBB2_4
# %bb.7:                                #   in Loop: Header=BB2_3 Depth=2
	movl	%eax, (%ecx,%ebx,4)
	decl	%ebx
	leal	1(%ebx), %eax
	incl	%ebp
	cmpl	$1, %eax
	jg	.LBB2_3
# %bb.8:                                #   in Loop: Header=BB2_2 Depth=1
	xorl	%ebx, %ebx
	jmp	.LBB2_9
.LBB2_5:
	movl	%esi, comparisons
.LBB2_6:
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	insertion, .Lfunc_end2-insertion
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function selection
	.type	selection,@function
selection:                              # @selection
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	36(%esp), %eax
	cmpl	$2, %eax
	jl	.LBB3_6
# %bb.1:
	movl	32(%esp), %ecx
	leal	-1(%eax), %edi
	xorl	%esi, %esi
	movl	comparisons, %edx
	movl	%edx, (%esp)                    # 4-byte Spill
	movl	%edi, 4(%esp)                   # 4-byte Spill
	jmp	.LBB3_2
	.p2align	4, 0x90
.LBB3_4:                                #   in Loop: Header=BB3_2 Depth=1
	movl	(%esp), %ebx                    # 4-byte Reload
	addl	%edi, %ebx
	movl	%ebx, (%esp)                    # 4-byte Spill
	movl	%ebx, comparisons
.LBB3_5:                                #   in Loop: Header=BB3_2 Depth=1
	movl	(%ecx,%esi,4), %ebx
	movl	(%ecx,%edx,4), %ebp
	movl	%ebp, (%ecx,%esi,4)
	movl	%ebx, (%ecx,%edx,4)
	decl	%edi
	movl	8(%esp), %esi                   # 4-byte Reload
	cmpl	4(%esp), %esi                   # 4-byte Folded Reload
	je	.LBB3_6
.LBB3_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB3_7 Depth 2
	leal	1(%esi), %ebx
	cmpl	%eax, %ebx
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	%esi, %ebp
	jl	.LBB3_7
# %bb.3:                                #   in Loop: Header=BB3_2 Depth=1
	movl	%esi, %edx
	jmp	.LBB3_5
	.p2align	4, 0x90
.LBB3_9:                                #   in Loop: Header=BB3_7 Depth=2
	incl	%ebx
	cmpl	%ebx, %eax
	movl	%edx, %ebp
	je	.LBB3_4
.LBB3_7:                                #   Parent Loop BB3_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%ecx,%ebx,4), %edx
	cmpl	(%ecx,%ebp,4), %edx
	movl	%ebx, %edx
	jl	.LBB3_9
# %bb.8:                                #   in Loop: Header=BB3_7 Depth=2
	movl	%ebp, %edx
	jmp	.LBB3_9
.LBB3_6:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end3:
	.size	selection, .Lfunc_end3-selection
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function shell
	.type	shell,@function
shell:                                  # @shell
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	36(%esp), %edi
	movl	$1431655766, %ecx               # imm = 0x55555556
	movl	%edi, %eax
	imull	%ecx
	movl	$1, %esi
	cmpl	$6, %edi
	jl	.LBB4_4
# %bb.1:
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	movl	$1, %esi
	.p2align	4, 0x90
.LBB4_2:                                # =>This Inner Loop Header: Depth=1
	movl	%esi, %ecx
	leal	1(%esi,%esi,2), %esi
	cmpl	%eax, %esi
	jl	.LBB4_2
# %bb.3:
	testl	%ecx, %ecx
	js	.LBB4_13
.LBB4_4:
	movl	32(%esp), %ebx
	movl	comparisons, %ecx
	jmp	.LBB4_5
	.p2align	4, 0x90
.LBB4_12:                               #   in Loop: Header=BB4_5 Depth=1
	movl	%esi, %eax
	movl	$1431655766, %edx               # imm = 0x55555556
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	cmpl	$2, %esi
	movl	%eax, %esi
	jle	.LBB4_13
.LBB4_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB4_7 Depth 2
                                        #       Child Loop BB4_9 Depth 3
	cmpl	%edi, %esi
	jge	.LBB4_12
# %bb.6:                                #   in Loop: Header=BB4_5 Depth=1
	leal	(,%esi,4), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	xorl	%edx, %edx
	movl	%esi, %eax
	movl	%ecx, %ebp
	jmp	.LBB4_7
	.p2align	4, 0x90
.LBB4_10:                               #   in Loop: Header=BB4_7 Depth=2
	movl	%ecx, comparisons
	movl	%ecx, %ebp
	movl	36(%esp), %edi
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	(%esp), %eax                    # 4-byte Reload
.LBB4_11:                               #   in Loop: Header=BB4_7 Depth=2
	incl	%eax
	addl	$4, %edx
	cmpl	%edi, %eax
	je	.LBB4_12
.LBB4_7:                                #   Parent Loop BB4_5 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB4_9 Depth 3
	cmpl	%esi, %eax
	jl	.LBB4_11
# %bb.8:                                #   in Loop: Header=BB4_7 Depth=2
	incl	%ebp
	movl	%edx, 4(%esp)                   # 4-byte Spill
	movl	%eax, (%esp)                    # 4-byte Spill
	movl	%eax, %edi
	.p2align	4, 0x90
.LBB4_9:                                #   Parent Loop BB4_5 Depth=1
                                        #     Parent Loop BB4_7 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%ebp, %ecx
	movl	(%ebx,%edi,4), %ebp
	cmpl	(%ebx,%edx), %ebp
	jge	.LBB4_10
# %bb.14:                               #   in Loop: Header=BB4_9 Depth=3
	movl	(%ebx,%edx), %eax
	movl	%eax, (%ebx,%edi,4)
	subl	%esi, %edi
	movl	%ebp, (%ebx,%edx)
	subl	8(%esp), %edx                   # 4-byte Folded Reload
	leal	1(%ecx), %ebp
	cmpl	%esi, %edi
	jge	.LBB4_9
	jmp	.LBB4_10
.LBB4_13:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end4:
	.size	shell, .Lfunc_end4-shell
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function quick
	.type	quick,@function
quick:                                  # @quick
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	52(%esp), %eax
	cmpl	$2, %eax
	jge	.LBB5_1
.LBB5_9:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.LBB5_1:
	movl	48(%esp), %edx
	jmp	.LBB5_2
	.p2align	4, 0x90
.LBB5_8:                                #   in Loop: Header=BB5_2 Depth=1
	subl	%esi, %ecx
	movl	%ecx, comparisons
	movl	4(%esp), %edi                   # 4-byte Reload
	leal	2(%edi,%esi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	24(%esp)                        # 4-byte Folded Reload
	calll	quick
	addl	$16, %esp
	movl	8(%esp), %edx                   # 4-byte Reload
	subl	%ebp, %edx
	movl	16(%esp), %eax                  # 4-byte Reload
	subl	%edi, %eax
	subl	%esi, %eax
	addl	$-2, %eax
	cmpl	$1, %eax
	jle	.LBB5_9
.LBB5_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB5_3 Depth 2
                                        #       Child Loop BB5_5 Depth 3
	movl	%eax, 16(%esp)                  # 4-byte Spill
	leal	-1(%eax), %esi
	movl	%esi, %eax
	andl	$-2, %eax
	movl	(%edx,%eax,2), %eax
	xorl	%ebx, %ebx
	movl	comparisons, %ecx
	movl	%edx, 12(%esp)                  # 4-byte Spill
	movl	%eax, 20(%esp)                  # 4-byte Spill
	.p2align	4, 0x90
.LBB5_3:                                #   Parent Loop BB5_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB5_5 Depth 3
	movl	(%edx,%ebx,4), %edi
	incl	%ecx
	incl	%ebx
	cmpl	%eax, %edi
	jl	.LBB5_3
# %bb.4:                                #   in Loop: Header=BB5_3 Depth=2
	leal	-1(%ebx), %ebp
	movl	%ebp, 24(%esp)                  # 4-byte Spill
	movl	%esi, 4(%esp)                   # 4-byte Spill
	leal	(%edx,%esi,4), %edx
	movl	%edx, 8(%esp)                   # 4-byte Spill
	xorl	%esi, %esi
	movl	$-8, %ebp
	movl	%eax, %edx
	.p2align	4, 0x90
.LBB5_5:                                #   Parent Loop BB5_2 Depth=1
                                        #     Parent Loop BB5_3 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	8(%esp), %eax                   # 4-byte Reload
	movl	(%eax,%esi,4), %eax
	decl	%esi
	addl	$4, %ebp
	cmpl	%eax, %edx
	jl	.LBB5_5
# %bb.6:                                #   in Loop: Header=BB5_3 Depth=2
	movl	4(%esp), %edx                   # 4-byte Reload
	leal	1(%edx,%esi), %edx
	cmpl	%edx, 24(%esp)                  # 4-byte Folded Reload
	jge	.LBB5_8
# %bb.7:                                #   in Loop: Header=BB5_3 Depth=2
	movl	4(%esp), %ebp                   # 4-byte Reload
	addl	%esi, %ebp
	subl	%esi, %ecx
	movl	12(%esp), %edx                  # 4-byte Reload
	movl	%eax, -4(%edx,%ebx,4)
	movl	8(%esp), %eax                   # 4-byte Reload
	movl	%edi, 4(%eax,%esi,4)
	movl	%ebp, %esi
	movl	20(%esp), %eax                  # 4-byte Reload
	jmp	.LBB5_3
.Lfunc_end5:
	.size	quick, .Lfunc_end5-quick
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function heap
	.type	heap,@function
heap:                                   # @heap
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$8, %esp
	movl	32(%esp), %eax
	cmpl	$2, %eax
	jl	.LBB6_16
# %bb.1:
	movl	28(%esp), %ecx
	movl	comparisons, %edx
	movl	%eax, %ebx
	shrl	%ebx
	decl	%ebx
	jmp	.LBB6_2
	.p2align	4, 0x90
.LBB6_14:                               #   in Loop: Header=BB6_2 Depth=1
	movl	%edx, comparisons
	movl	(%esp), %ebx                    # 4-byte Reload
.LBB6_15:                               #   in Loop: Header=BB6_2 Depth=1
	cmpl	$1, %eax
	jle	.LBB6_16
.LBB6_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB6_7 Depth 2
	testl	%ebx, %ebx
	js	.LBB6_4
# %bb.3:                                #   in Loop: Header=BB6_2 Depth=1
	decl	%ebx
	jmp	.LBB6_5
	.p2align	4, 0x90
.LBB6_4:                                #   in Loop: Header=BB6_2 Depth=1
	movl	(%ecx), %esi
	movl	-4(%ecx,%eax,4), %edi
	movl	%edi, (%ecx)
	movl	%esi, -4(%ecx,%eax,4)
	decl	%eax
.LBB6_5:                                #   in Loop: Header=BB6_2 Depth=1
	testl	%ebx, %ebx
	movl	$-1, %esi
	cmovnsl	%ebx, %esi
	leal	3(%esi,%esi), %ebp
	cmpl	%eax, %ebp
	jge	.LBB6_15
# %bb.6:                                #   in Loop: Header=BB6_2 Depth=1
	movl	%ebx, (%esp)                    # 4-byte Spill
	leal	1(%esi), %edi
	leal	2(%esi,%esi), %esi
	movl	%eax, 4(%esp)                   # 4-byte Spill
	.p2align	4, 0x90
.LBB6_7:                                #   Parent Loop BB6_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	2(%esi), %ebx
	cmpl	%eax, %ebx
	jge	.LBB6_8
# %bb.9:                                #   in Loop: Header=BB6_7 Depth=2
	movl	%edx, %eax
	movl	%ecx, %edx
	movl	(%ecx,%ebp,4), %ecx
	cmpl	8(%edx,%esi,4), %ecx
	movl	%edx, %ecx
	jl	.LBB6_11
# %bb.10:                               #   in Loop: Header=BB6_7 Depth=2
	movl	%ebp, %ebx
.LBB6_11:                               #   in Loop: Header=BB6_7 Depth=2
	movl	%eax, %edx
	incl	%edx
	movl	4(%esp), %eax                   # 4-byte Reload
	jmp	.LBB6_12
	.p2align	4, 0x90
.LBB6_8:                                #   in Loop: Header=BB6_7 Depth=2
	movl	%ebp, %ebx
.LBB6_12:                               #   in Loop: Header=BB6_7 Depth=2
	movl	(%ecx,%edi,4), %esi
	movl	(%ecx,%ebx,4), %ebp
	incl	%edx
	cmpl	%ebp, %esi
	jge	.LBB6_14
# %bb.13:                               #   in Loop: Header=BB6_7 Depth=2
	movl	%ebp, (%ecx,%edi,4)
	movl	%esi, (%ecx,%ebx,4)
	leal	(%ebx,%ebx), %esi
	leal	1(%ebx,%ebx), %ebp
	cmpl	%eax, %ebp
	movl	%ebx, %edi
	jl	.LBB6_7
	jmp	.LBB6_14
.LBB6_16:
	addl	$8, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end6:
	.size	heap, .Lfunc_end6-heap
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function merge
	.type	merge,@function
merge:                                  # @merge
# %bb.0:
	movl	4(%esp), %ecx
	movl	8(%esp), %edx
	jmp	merge_part                      # TAILCALL
.Lfunc_end7:
	.size	merge, .Lfunc_end7-merge
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function radix
	.type	radix,@function
radix:                                  # @radix
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$1036, %esp                     # imm = 0x40C
	movl	1060(%esp), %esi
	movl	1056(%esp), %ebx
	leal	(,%esi,4), %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	xorl	%edi, %edi
	movl	$-2147483648, %ebp              # imm = 0x80000000
	jmp	.LBB8_1
	.p2align	4, 0x90
.LBB8_5:                                #   in Loop: Header=BB8_1 Depth=1
	subl	$4, %esp
	pushl	8(%esp)                         # 4-byte Folded Reload
	pushl	$radix.other
	movl	1068(%esp), %ebx
	pushl	%ebx
	calll	memcpy
	addl	$16, %esp
	cmpl	$24, %ebp
	leal	8(%ebp), %edi
	movl	1060(%esp), %esi
	movl	$-2147483648, %ebp              # imm = 0x80000000
	jae	.LBB8_6
.LBB8_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB8_8 Depth 2
                                        #     Child Loop BB8_3 Depth 2
                                        #     Child Loop BB8_7 Depth 2
	subl	$4, %esp
	pushl	$1028                           # imm = 0x404
	pushl	$0
	leal	20(%esp), %ecx
	pushl	%ecx
	calll	memset
	addl	$16, %esp
	testl	%esi, %esi
	movl	%ebx, %eax
	movl	%esi, %edx
	jle	.LBB8_2
	.p2align	4, 0x90
.LBB8_8:                                #   Parent Loop BB8_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%eax), %ebx
	xorl	%ebp, %ebx
	movl	%edi, %ecx
                                        # kill: def $cl killed $cl killed $ecx
	shrl	%cl, %ebx
	movzbl	%bl, %ecx
	incl	12(%esp,%ecx,4)
	addl	$4, %eax
	decl	%edx
	jne	.LBB8_8
.LBB8_2:                                #   in Loop: Header=BB8_1 Depth=1
	xorl	%eax, %eax
	movl	$-1024, %ecx                    # imm = 0xFC00
	.p2align	4, 0x90
.LBB8_3:                                #   Parent Loop BB8_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addl	1036(%esp,%ecx), %eax
	movl	%eax, 1036(%esp,%ecx)
	addl	$4, %ecx
	jne	.LBB8_3
# %bb.4:                                #   in Loop: Header=BB8_1 Depth=1
	testl	%esi, %esi
	movl	1056(%esp), %eax
	movl	%esi, %edx
	movl	%edi, %ebp
	jle	.LBB8_5
	.p2align	4, 0x90
.LBB8_7:                                #   Parent Loop BB8_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%eax), %edi
	movl	%edi, %ebx
	xorl	$-2147483648, %ebx              # imm = 0x80000000
	movl	%ebp, %ecx
                                        # kill: def $cl killed $cl killed $ecx
	shrl	%cl, %ebx
	movzbl	%bl, %ecx
	movl	8(%esp,%ecx,4), %ebx
	leal	1(%ebx), %esi
	movl	%esi, 8(%esp,%ecx,4)
	movl	%edi, radix.other(,%ebx,4)
	addl	$4, %eax
	decl	%edx
	jne	.LBB8_7
	jmp	.LBB8_5
.LBB8_6:
	addl	$1036, %esp                     # imm = 0x40C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end8:
	.size	radix, .Lfunc_end8-radix
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function library
	.type	library,@function
library:                                # @library
# %bb.0:
	subl	$12, %esp
	pushl	$by_value
	pushl	$4
	pushl	28(%esp)
	pushl	28(%esp)
	calll	qsort
	addl	$28, %esp
	retl
.Lfunc_end9:
	.size	library, .Lfunc_end9-library
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function merge_part
	.type	merge_part,@function
merge_part:                             # @merge_part
# %bb.0:
	cmpl	$2, %edx
	jl	.LBB10_9
# %bb.1:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	%edx, %ebx
	movl	%ecx, %esi
	movl	%edx, %edi
	shrl	%edi
	movl	%edi, %edx
	calll	merge_part
	movl	%esi, 12(%esp)                  # 4-byte Spill
	leal	(%esi,%edi,4), %ecx
	movl	%ebx, 40(%esp)                  # 4-byte Spill
	subl	%edi, %ebx
	movl	%ebx, %edx
	calll	merge_part
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	movl	$merge.work, %ecx
	movl	comparisons, %eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	%edi, 20(%esp)                  # 4-byte Spill
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB10_2:                               # =>This Inner Loop Header: Depth=1
	movl	%edx, %esi
	movl	12(%esp), %eax                  # 4-byte Reload
	movl	(%eax,%edi,4), %ebp
	movl	(%eax,%edx,4), %ebx
	xorl	%eax, %eax
	xorl	%edx, %edx
	cmpl	%ebx, %ebp
	movl	%ebx, 28(%esp)                  # 4-byte Spill
	movl	%ebp, 32(%esp)                  # 4-byte Spill
	cmovll	%ebp, %ebx
	movl	%ebx, (%ecx)
	setl	%bl
	setge	%dl
	movl	%esi, 36(%esp)                  # 4-byte Spill
	addl	%esi, %edx
	incl	16(%esp)                        # 4-byte Folded Spill
	addl	$4, %ecx
	cmpl	20(%esp), %edx                  # 4-byte Folded Reload
	jae	.LBB10_3
# %bb.5:                                #   in Loop: Header=BB10_2 Depth=1
	movb	%bl, %al
	addl	%eax, %edi
	cmpl	40(%esp), %edi                  # 4-byte Folded Reload
	jl	.LBB10_2
.LBB10_3:
	movl	16(%esp), %ebx                  # 4-byte Reload
	movl	24(%esp), %eax                  # 4-byte Reload
	addl	%ebx, %eax
	movl	%eax, comparisons
	movl	20(%esp), %edi                  # 4-byte Reload
	cmpl	%edi, %edx
	jae	.LBB10_4
# %bb.6:
	movl	28(%esp), %eax                  # 4-byte Reload
	cmpl	%eax, 32(%esp)                  # 4-byte Folded Reload
	setl	%al
	incb	%al
	movzbl	%al, %eax
	andl	$1, %eax
	movl	36(%esp), %edx                  # 4-byte Reload
	addl	%eax, %edx
	subl	%edx, %edi
	addl	%edi, %ebx
	movl	12(%esp), %esi                  # 4-byte Reload
	leal	(%esi,%edx,4), %eax
	.p2align	4, 0x90
.LBB10_7:                               # =>This Inner Loop Header: Depth=1
	movl	(%eax), %edx
	movl	%edx, (%ecx)
	addl	$4, %ecx
	addl	$4, %eax
	decl	%edi
	jne	.LBB10_7
	jmp	.LBB10_8
.LBB10_4:
	movl	12(%esp), %esi                  # 4-byte Reload
.LBB10_8:
	shll	$2, %ebx
	subl	$4, %esp
	pushl	%ebx
	pushl	$merge.work
	pushl	%esi
	calll	memcpy
	addl	$60, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
.LBB10_9:
	retl
.Lfunc_end10:
	.size	merge_part, .Lfunc_end10-merge_part
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_value
	.type	by_value,@function
by_value:                               # @by_value
# %bb.0:
	pushl	%esi
	movl	12(%esp), %edx
	movl	8(%esp), %eax
	movl	(%eax), %esi
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	cmpl	(%edx), %esi
	setg	%al
	setl	%cl
	subl	%ecx, %eax
	popl	%esi
	retl
.Lfunc_end11:
	.size	by_value, .Lfunc_end11-by_value
                                        # -- End function
	.type	main.sorts,@object              # @main.sorts
	.section	.rodata,"a",@progbits
	.p2align	2
main.sorts:
	.long	.L.str
	.long	bubble
	.long	.L.str.1
	.long	insertion
	.long	.L.str.2
	.long	selection
	.long	.L.str.3
	.long	shell
	.long	.L.str.4
	.long	quick
	.long	.L.str.5
	.long	heap
	.long	.L.str.6
	.long	merge
	.long	.L.str.7
	.long	radix
	.long	.L.str.8
	.long	library
	.size	main.sorts, 72

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"bubble"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"insertion"
	.size	.L.str.1, 10

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"selection"
	.size	.L.str.2, 10

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"shell"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"quick"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"heap"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"merge"
	.size	.L.str.6, 6

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"radix"
	.size	.L.str.7, 6

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"library"
	.size	.L.str.8, 8

	.type	main.original,@object           # @main.original
	.local	main.original
	.comm	main.original,1600,4
	.type	main.expected,@object           # @main.expected
	.local	main.expected
	.comm	main.expected,1600,4
	.type	main.v,@object                  # @main.v
	.local	main.v
	.comm	main.v,1600,4
	.type	comparisons,@object             # @comparisons
	.local	comparisons
	.comm	comparisons,4,4
	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%-10s %-5s %7ld comparisons, from %d to %d\n"
	.size	.L.str.9, 44

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"ok"
	.size	.L.str.10, 3

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"WRONG"
	.size	.L.str.11, 6

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"%9d%s"
	.size	.L.str.12, 6

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"\n"
	.size	.L.str.13, 2

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	" "
	.size	.L.str.14, 2

	.type	merge.work,@object              # @merge.work
	.local	merge.work
	.comm	merge.work,1600,4
	.type	radix.other,@object             # @radix.other
	.local	radix.other
	.comm	radix.other,1600,4
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym bubble
	.addrsig_sym insertion
	.addrsig_sym selection
	.addrsig_sym shell
	.addrsig_sym quick
	.addrsig_sym heap
	.addrsig_sym merge
	.addrsig_sym radix
	.addrsig_sym library
	.addrsig_sym by_value
	.addrsig_sym main.expected
	.addrsig_sym main.v
