	.text
	.file	"bst.c"
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
	movl	$0, 4(%esp)
	movl	$42, %esi
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
	imull	$1103515245, %esi, %esi         # imm = 0x41C64E6D
	addl	$12345, %esi                    # imm = 0x3039
	movl	%esi, %eax
	shrl	$16, %eax
	movzbl	%al, %ebp
	testl	%ecx, %ecx
	leal	4(%esp), %ebx
	je	.LBB0_6
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	movl	(%ecx), %edx
	cmpl	%ebp, %edx
	movl	%ecx, %eax
	je	.LBB0_7
	.p2align	4, 0x90
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	xorl	%ebx, %ebx
	cmpl	%ebp, %edx
	setle	%bl
	movl	8(%ecx,%ebx,4), %eax
	testl	%eax, %eax
	je	.LBB0_5
# %bb.3:                                #   in Loop: Header=BB0_4 Depth=2
	movl	(%eax), %edx
	cmpl	%ebp, %edx
	movl	%eax, %ecx
	jne	.LBB0_4
	jmp	.LBB0_7
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	leal	8(%ecx,%ebx,4), %ebx
.LBB0_6:                                #   in Loop: Header=BB0_1 Depth=1
	subl	$8, %esp
	pushl	$16
	pushl	$1
	calll	calloc
	addl	$16, %esp
	movl	%eax, (%ebx)
	movl	%ebp, (%eax)
.LBB0_7:                                #   in Loop: Header=BB0_1 Depth=1
	incw	4(%eax)
	incl	%edi
	cmpl	$120, %edi
	je	.LBB0_9
# %bb.8:                                #   in Loop: Header=BB0_1 Depth=1
	movl	4(%esp), %ecx
	jmp	.LBB0_1
.LBB0_9:
	movl	4(%esp), %edi
	movl	$0, (%esp)
	movl	$0, 8(%esp)
	subl	$8, %esp
	leal	8(%esp), %eax
	xorl	%ebp, %ebp
	movl	%edi, %ecx
	xorl	%edx, %edx
	pushl	%eax
	pushl	$show
	calll	walk
	addl	$8, %esp
	leal	16(%esp), %esi
	movl	%edi, %ecx
	xorl	%edx, %edx
	pushl	%esi
	pushl	$add_up
	calll	walk
	addl	$16, %esp
	movl	(%esp), %ebx
	movl	%edi, %ecx
	calll	height
	pushl	8(%esp)
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	movl	$0, (%esp)
	movl	$1, 8(%esp)
	subl	$8, %esp
	movl	%edi, %ecx
	movl	$1, %edx
	leal	8(%esp), %eax
	pushl	%eax
	pushl	$show
	calll	walk
	addl	$8, %esp
	movl	%edi, %ecx
	movl	$1, %edx
	pushl	%esi
	pushl	$add_up
	calll	walk
	addl	$16, %esp
	movl	(%esp), %ebx
	movl	%edi, %ecx
	calll	height
	pushl	8(%esp)
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	movl	$0, (%esp)
	movl	$2, 8(%esp)
	subl	$8, %esp
	movl	%edi, %ecx
	movl	$2, %edx
	leal	8(%esp), %eax
	pushl	%eax
	pushl	$show
	calll	walk
	addl	$8, %esp
	movl	%edi, %ecx
	movl	$2, %edx
	pushl	%esi
	pushl	$add_up
	calll	walk
	addl	$16, %esp
	movl	(%esp), %esi
	movl	%edi, %ecx
	calll	height
	pushl	8(%esp)
	pushl	%eax
	pushl	%esi
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	leal	4(%esp), %ebx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_10:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_19 Depth 2
	testl	%edi, %edi
	movl	$0, %eax
	je	.LBB0_22
# %bb.11:                               #   in Loop: Header=BB0_10 Depth=1
	movl	(%edi), %ecx
	cmpl	%ebp, %ecx
	movl	%ebx, %eax
	je	.LBB0_15
	.p2align	4, 0x90
.LBB0_12:                               #   Parent Loop BB0_10 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, %eax
	xorl	%edx, %edx
	cmpl	%ebp, %ecx
	setle	%dl
	movl	8(%edi,%edx,4), %edi
	testl	%edi, %edi
	je	.LBB0_37
# %bb.13:                               #   in Loop: Header=BB0_12 Depth=2
	movl	(%edi), %ecx
	cmpl	%ebp, %ecx
	jne	.LBB0_12
# %bb.14:                               #   in Loop: Header=BB0_10 Depth=1
	leal	8(%eax,%edx,4), %eax
.LBB0_15:                               #   in Loop: Header=BB0_10 Depth=1
	movl	8(%edi), %ecx
	movl	12(%edi), %edx
	testl	%ecx, %ecx
	je	.LBB0_16
# %bb.17:                               #   in Loop: Header=BB0_10 Depth=1
	testl	%edx, %edx
	je	.LBB0_21
# %bb.18:                               #   in Loop: Header=BB0_10 Depth=1
	movl	%eax, 12(%esp)                  # 4-byte Spill
	leal	12(%edi), %ebx
	.p2align	4, 0x90
.LBB0_19:                               #   Parent Loop BB0_10 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebx, %eax
	movl	%edx, %ecx
	leal	8(%edx), %ebx
	movl	8(%edx), %edx
	testl	%edx, %edx
	jne	.LBB0_19
# %bb.20:                               #   in Loop: Header=BB0_10 Depth=1
	movl	12(%ecx), %edx
	movl	%edx, (%eax)
	movl	8(%edi), %eax
	movl	%eax, 8(%ecx)
	movl	12(%edi), %eax
	movl	%eax, 12(%ecx)
	leal	4(%esp), %ebx
	movl	12(%esp), %eax                  # 4-byte Reload
	jmp	.LBB0_21
.LBB0_16:                               #   in Loop: Header=BB0_10 Depth=1
	movl	%edx, %ecx
.LBB0_21:                               #   in Loop: Header=BB0_10 Depth=1
	movl	%ecx, (%eax)
	subl	$12, %esp
	pushl	%edi
	calll	free
	addl	$16, %esp
	movl	$1, %eax
	jmp	.LBB0_22
.LBB0_37:                               #   in Loop: Header=BB0_10 Depth=1
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_22:                               #   in Loop: Header=BB0_10 Depth=1
	addl	%eax, %esi
	cmpl	$252, %ebp
	ja	.LBB0_27
# %bb.23:                               #   in Loop: Header=BB0_10 Depth=1
	addl	$3, %ebp
	movl	4(%esp), %edi
	jmp	.LBB0_10
.LBB0_27:
	movl	$0, (%esp)
	movl	4(%esp), %edi
	subl	$8, %esp
	movl	%edi, %ecx
	movl	$1, %edx
	leal	8(%esp), %eax
	pushl	%eax
	pushl	$show
	calll	walk
	addl	$16, %esp
	movl	(%esp), %ebx
	movl	%edi, %ecx
	calll	height
	pushl	%eax
	pushl	%ebx
	movl	%esi, 24(%esp)                  # 4-byte Spill
	pushl	%esi
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	$-10, %eax
	movl	%edi, 24(%esp)                  # 4-byte Spill
	jmp	.LBB0_28
	.p2align	4, 0x90
.LBB0_30:                               #   in Loop: Header=BB0_28 Depth=1
	subl	$4, %esp
	pushl	%ebx
	movl	28(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	cmpl	$269, %esi                      # imm = 0x10D
	leal	31(%esi), %eax
	movl	24(%esp), %edi                  # 4-byte Reload
	jge	.LBB0_24
.LBB0_28:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_29 Depth 2
	movl	(%edi), %ebx
	xorl	%ecx, %ecx
	cmpl	%eax, %ebx
	setle	%cl
	movl	8(%edi,%ecx,4), %ecx
	testl	%ecx, %ecx
	movl	%eax, 20(%esp)                  # 4-byte Spill
	je	.LBB0_30
	.p2align	4, 0x90
.LBB0_29:                               #   Parent Loop BB0_28 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%ecx), %edi
	xorl	%eax, %eax
	movl	%edi, %esi
	movl	20(%esp), %edx                  # 4-byte Reload
	subl	%edx, %esi
	setle	%al
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	%esi, %ebp
	negl	%ebp
	cmovsl	%esi, %ebp
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	%eax, %esi
	negl	%esi
	cmovsl	%eax, %esi
	cmpl	%esi, %ebp
	cmovbl	%edi, %ebx
	movl	12(%esp), %eax                  # 4-byte Reload
	movl	8(%ecx,%eax,4), %ecx
	testl	%ecx, %ecx
	jne	.LBB0_29
	jmp	.LBB0_30
.LBB0_24:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	testl	%edi, %edi
	jne	.LBB0_25
.LBB0_36:
	movl	16(%esp), %eax                  # 4-byte Reload
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
	.p2align	4, 0x90
.LBB0_26:                               #   in Loop: Header=BB0_25 Depth=1
	movl	%eax, %ebx
.LBB0_35:                               #   in Loop: Header=BB0_25 Depth=1
	movl	%ebx, 4(%esp)
	subl	$12, %esp
	pushl	%edi
	calll	free
	addl	$16, %esp
	incl	16(%esp)                        # 4-byte Folded Spill
	testl	%ebx, %ebx
	movl	%ebx, %edi
	je	.LBB0_36
.LBB0_25:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_33 Depth 2
	movl	8(%edi), %ebx
	movl	12(%edi), %eax
	testl	%ebx, %ebx
	je	.LBB0_26
# %bb.31:                               #   in Loop: Header=BB0_25 Depth=1
	testl	%eax, %eax
	je	.LBB0_35
# %bb.32:                               #   in Loop: Header=BB0_25 Depth=1
	leal	12(%edi), %edx
	.p2align	4, 0x90
.LBB0_33:                               #   Parent Loop BB0_25 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, %ecx
	movl	%eax, %ebx
	leal	8(%eax), %edx
	movl	8(%eax), %eax
	testl	%eax, %eax
	jne	.LBB0_33
# %bb.34:                               #   in Loop: Header=BB0_25 Depth=1
	movl	12(%ebx), %eax
	movl	%eax, (%ecx)
	movl	8(%edi), %eax
	movl	%eax, 8(%ebx)
	movl	12(%edi), %eax
	movl	%eax, 12(%ebx)
	jmp	.LBB0_35
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function walk
	.type	walk,@function
walk:                                   # @walk
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	testl	%ecx, %ecx
	je	.LBB1_7
# %bb.1:
	movl	%edx, %edi
	movl	%ecx, %esi
	movl	36(%esp), %ebp
	movl	32(%esp), %ebx
	jmp	.LBB1_2
	.p2align	4, 0x90
.LBB1_3:                                #   in Loop: Header=BB1_2 Depth=1
	subl	$8, %esp
	pushl	%ebp
	pushl	%esi
	calll	*%ebx
	addl	$16, %esp
	movl	8(%esi), %ecx
	subl	$8, %esp
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%ebx
	calll	walk
.LBB1_6:                                #   in Loop: Header=BB1_2 Depth=1
	addl	$16, %esp
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.LBB1_7
.LBB1_2:                                # =>This Inner Loop Header: Depth=1
	testl	%edi, %edi
	je	.LBB1_3
# %bb.4:                                #   in Loop: Header=BB1_2 Depth=1
	movl	8(%esi), %ecx
	subl	$8, %esp
	movl	%edi, %edx
	pushl	%ebp
	pushl	%ebx
	calll	walk
	addl	$16, %esp
	cmpl	$1, %edi
	jne	.LBB1_8
# %bb.5:                                #   in Loop: Header=BB1_2 Depth=1
	subl	$8, %esp
	pushl	%ebp
	pushl	%esi
	calll	*%ebx
	jmp	.LBB1_6
.LBB1_8:
	movl	12(%esi), %ecx
	subl	$8, %esp
	movl	%edi, %edx
	pushl	%ebp
	pushl	%ebx
	calll	walk
	addl	$16, %esp
	cmpl	$2, %edi
	jne	.LBB1_7
# %bb.9:
	subl	$8, %esp
	pushl	%ebp
	pushl	%esi
	calll	*%ebx
	addl	$28, %esp
	jmp	.LBB1_10
.LBB1_7:
	addl	$12, %esp
.LBB1_10:
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	walk, .Lfunc_end1-walk
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function show
	.type	show,@function
show:                                   # @show
# %bb.0:
	pushl	%esi
	subl	$8, %esp
	movl	20(%esp), %esi
	movl	16(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.4, (%esp)
	calll	printf
	movl	(%esi), %eax
	incl	%eax
	movl	%eax, (%esi)
	imull	$-858993459, %eax, %eax         # imm = 0xCCCCCCCD
	addl	$429496728, %eax                # imm = 0x19999998
	rorl	$2, %eax
	cmpl	$214748364, %eax                # imm = 0xCCCCCCC
	ja	.LBB2_2
# %bb.1:
	movl	$10, (%esp)
	calll	putchar@PLT
.LBB2_2:
	addl	$8, %esp
	popl	%esi
	retl
.Lfunc_end2:
	.size	show, .Lfunc_end2-show
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function add_up
	.type	add_up,@function
add_up:                                 # @add_up
# %bb.0:
	pushl	%edi
	pushl	%esi
	movl	12(%esp), %edi
	movl	16(%esp), %esi
	movl	(%esi), %eax
	movl	%eax, %ecx
	shll	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %edx              # imm = 0x8637A2A3
	movl	%ecx, %eax
	imull	%edx
	addl	%ecx, %edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$19, %edx
	addl	%eax, %edx
	imull	$1000003, %edx, %eax            # imm = 0xF4243
	subl	%eax, %ecx
	movzwl	4(%edi), %eax
	imull	(%edi), %eax
	addl	%ecx, %eax
	movl	%eax, (%esi)
	popl	%esi
	popl	%edi
	retl
.Lfunc_end3:
	.size	add_up, .Lfunc_end3-add_up
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function height
	.type	height,@function
height:                                 # @height
# %bb.0:
	testl	%ecx, %ecx
	je	.LBB4_1
# %bb.3:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	%ecx, %esi
	movl	8(%ecx), %ecx
	calll	height
	movl	%eax, %edi
	movl	12(%esi), %ecx
	calll	height
	cmpl	%eax, %edi
	cmovgl	%edi, %eax
	incl	%eax
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.LBB4_1:
	xorl	%eax, %eax
	retl
.Lfunc_end4:
	.size	height, .Lfunc_end4-height
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"\n%d keys, height %d, sum %ld\n"
	.size	.L.str, 30

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"\nerased %d, left %d, height %d\n"
	.size	.L.str.1, 32

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d~%d "
	.size	.L.str.2, 7

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%4d"
	.size	.L.str.4, 4

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym show
	.addrsig_sym add_up
