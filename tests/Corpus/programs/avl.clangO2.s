	.text
	.file	"avl.c"
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
	movl	$1, %edx
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_3:                                #   in Loop: Header=BB0_1 Depth=1
	incl	%edx
	cmpl	$201, %edx
	je	.LBB0_4
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movzbl	%dl, %eax
	imull	$205, %eax, %eax
	shrl	$10, %eax
	andl	$-2, %eax
	leal	(%eax,%eax,4), %ebx
	negl	%ebx
	movl	%edx, %ebp
	calll	insert
	movl	%ebp, %edx
	movl	%eax, %ecx
	addb	%dl, %bl
	jne	.LBB0_3
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	subl	$12, %esp
	movl	%ecx, %edi
	movl	$-1, %edx
	pushl	$1000                           # imm = 0x3E8
	calll	check
	movl	%ebp, %edx
	addl	$16, %esp
	xorl	%ecx, %ecx
	cmpl	%eax, %ebp
	setne	%cl
	addl	%ecx, %esi
	movl	%edi, %ecx
	jmp	.LBB0_3
.LBB0_4:
	testl	%ecx, %ecx
	je	.LBB0_5
# %bb.6:
	movsbl	nodes+2(,%ecx,8), %eax
	jmp	.LBB0_7
.LBB0_5:
	xorl	%eax, %eax
.LBB0_7:
	movl	%ecx, %edi
	subl	$4, %esp
	movl	%esi, 4(%esp)                   # 4-byte Spill
	pushl	%esi
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	xorl	%ebx, %ebx
	movl	%edi, %ecx
	xorl	%edx, %edx
	calll	print
	movl	$1, %ebp
	movl	$1, 8(%esp)                     # 4-byte Folded Spill
	movl	%edi, %eax
	jmp	.LBB0_8
.LBB0_19:                               #   in Loop: Header=BB0_8 Depth=1
	movsbl	nodes+2(,%edi,8), %ecx
.LBB0_20:                               #   in Loop: Header=BB0_8 Depth=1
	movswl	nodes(,%edi,8), %edx
	subl	$12, %esp
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
.LBB0_21:                               #   in Loop: Header=BB0_8 Depth=1
	movl	%edi, %eax
.LBB0_22:                               #   in Loop: Header=BB0_8 Depth=1
	incl	%ebp
	incl	%ebx
	cmpl	$2001, %ebp                     # imm = 0x7D1
	je	.LBB0_10
.LBB0_8:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, 4(%esp)                   # 4-byte Spill
	movzwl	%bx, %edi
	imull	$52429, %edi, %eax              # imm = 0xCCCD
	shrl	$18, %eax
	andl	$-4, %eax
	leal	(%eax,%eax,4), %eax
	movl	$-19, %esi
	subl	%eax, %esi
	movl	8(%esp), %ecx                   # 4-byte Reload
	imull	$69069, %ecx, %ecx              # imm = 0x10DCD
	incl	%ecx
	movl	%ecx, %eax
	shrl	$20, %eax
	movzbl	%al, %edx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	testl	$524288, %ecx                   # imm = 0x80000
	jne	.LBB0_9
# %bb.14:                               #   in Loop: Header=BB0_8 Depth=1
	movl	4(%esp), %ecx                   # 4-byte Reload
	calll	erase
	jmp	.LBB0_15
	.p2align	4, 0x90
.LBB0_9:                                #   in Loop: Header=BB0_8 Depth=1
	movl	4(%esp), %ecx                   # 4-byte Reload
	calll	insert
.LBB0_15:                               #   in Loop: Header=BB0_8 Depth=1
	movzwl	%si, %ecx
	addl	%ebp, %ecx
	cmpw	$1, %cx
	jne	.LBB0_22
# %bb.16:                               #   in Loop: Header=BB0_8 Depth=1
	shrl	$3, %edi
	imull	$5243, %edi, %ecx               # imm = 0x147B
	shrl	$17, %ecx
	imull	$200, %ecx, %edx
	movl	%eax, %edi
	movl	$-199, %ecx
	subl	%edx, %ecx
	movzwl	%cx, %esi
	subl	$12, %esp
	movl	%eax, %ecx
	movl	$-1, %edx
	pushl	$1000                           # imm = 0x3E8
	calll	check
	addl	$16, %esp
	xorl	%ecx, %ecx
	cmpl	$1000, %eax                     # imm = 0x3E8
	setge	%cl
	addl	%ecx, (%esp)                    # 4-byte Folded Spill
	addl	%ebp, %esi
	cmpw	$1, %si
	jne	.LBB0_21
# %bb.17:                               #   in Loop: Header=BB0_8 Depth=1
	testl	%edi, %edi
	jne	.LBB0_19
# %bb.18:                               #   in Loop: Header=BB0_8 Depth=1
	xorl	%ecx, %ecx
	jmp	.LBB0_20
.LBB0_10:
	movl	%eax, %esi
	movl	%eax, %ecx
	xorl	%edx, %edx
	calll	print
	testl	%esi, %esi
	je	.LBB0_13
# %bb.11:
	movl	%esi, %eax
	.p2align	4, 0x90
.LBB0_12:                               # =>This Inner Loop Header: Depth=1
	movswl	nodes(,%eax,8), %edx
	movl	%eax, %ecx
	calll	erase
	testl	%eax, %eax
	jne	.LBB0_12
.LBB0_13:
	subl	$4, %esp
	movl	4(%esp), %esi                   # 4-byte Reload
	pushl	%esi
	pushl	used
	pushl	$.L.str.2
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
	.p2align	4, 0x90                         # -- Begin function insert
	.type	insert,@function
insert:                                 # @insert
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	testl	%ecx, %ecx
	je	.LBB1_1
# %bb.5:
	movl	%ecx, %esi
	movswl	nodes(,%ecx,8), %eax
	cmpl	%edx, %eax
	je	.LBB1_7
# %bb.6:
	setl	%al
	movzbl	%al, %edi
	addl	%edi, %edi
	movswl	nodes+4(%edi,%esi,8), %ecx
	calll	insert
	movw	%ax, nodes+4(%edi,%esi,8)
.LBB1_7:
	movl	%esi, %ecx
	addl	$4, %esp
	popl	%esi
	popl	%edi
	jmp	settle                          # TAILCALL
.LBB1_1:
	movl	spare, %ecx
	testl	%ecx, %ecx
	jne	.LBB1_3
# %bb.2:
	movl	used, %eax
	incl	%eax
	movl	%eax, used
	jne	.LBB1_4
.LBB1_3:
	movswl	nodes+4(,%ecx,8), %eax
	movl	%eax, spare
	movl	%ecx, %eax
.LBB1_4:
	movw	%dx, nodes(,%eax,8)
	movb	$1, nodes+2(,%eax,8)
	movl	$0, nodes+4(,%eax,8)
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end1:
	.size	insert, .Lfunc_end1-insert
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function check
	.type	check,@function
check:                                  # @check
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	xorl	%esi, %esi
	testl	%ecx, %ecx
	je	.LBB2_13
	.p2align	4, 0x90
.LBB2_1:                                # =>This Inner Loop Header: Depth=1
	movswl	nodes+6(,%ecx,8), %ebx
	testl	%ebx, %ebx
	movl	$0, %ebp
	je	.LBB2_3
# %bb.2:                                #   in Loop: Header=BB2_1 Depth=1
	movsbl	nodes+2(,%ebx,8), %ebp
.LBB2_3:                                #   in Loop: Header=BB2_1 Depth=1
	movswl	nodes+4(,%ecx,8), %eax
	testl	%eax, %eax
	je	.LBB2_4
# %bb.5:                                #   in Loop: Header=BB2_1 Depth=1
	movsbl	nodes+2(,%eax,8), %edi
	movl	%edi, 8(%esp)                   # 4-byte Spill
	jmp	.LBB2_6
	.p2align	4, 0x90
.LBB2_4:                                #   in Loop: Header=BB2_1 Depth=1
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
.LBB2_6:                                #   in Loop: Header=BB2_1 Depth=1
	movswl	nodes(,%ecx,8), %edi
	movl	$1000, %ecx                     # imm = 0x3E8
	cmpl	%edi, %edx
	jge	.LBB2_12
# %bb.7:                                #   in Loop: Header=BB2_1 Depth=1
	cmpl	32(%esp), %edi
	jge	.LBB2_12
# %bb.8:                                #   in Loop: Header=BB2_1 Depth=1
	subl	8(%esp), %ebp                   # 4-byte Folded Reload
	cmpl	$-1, %ebp
	jl	.LBB2_12
# %bb.9:                                #   in Loop: Header=BB2_1 Depth=1
	cmpl	$1, %ebp
	jg	.LBB2_12
# %bb.10:                               #   in Loop: Header=BB2_1 Depth=1
	movl	%edi, (%esp)
	movl	%eax, %ecx
	calll	check
	testw	%bx, %bx
	leal	1(%esi,%eax), %esi
	movl	%edi, %edx
	movl	%ebx, %ecx
	jne	.LBB2_1
# %bb.11:
	xorl	%ecx, %ecx
.LBB2_12:
	addl	%ecx, %esi
.LBB2_13:
	movl	%esi, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	check, .Lfunc_end2-check
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function print
	.type	print,@function
print:                                  # @print
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	testl	%ecx, %ecx
	je	.LBB3_5
# %bb.1:
	movl	%edx, %edi
	cmpl	$3, %edx
	jg	.LBB3_5
# %bb.2:
	movl	%ecx, %esi
	leal	(,%edi,4), %ebp
	.p2align	4, 0x90
.LBB3_3:                                # =>This Inner Loop Header: Depth=1
	movswl	nodes+6(,%esi,8), %ecx
	leal	1(%edi), %ebx
	movl	%ebx, %edx
	calll	print
	movswl	nodes(,%esi,8), %eax
	movsbl	nodes+2(,%esi,8), %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.4
	pushl	%ebp
	pushl	$.L.str.3
	calll	printf
	addl	$32, %esp
	movswl	nodes+4(,%esi,8), %esi
	testl	%esi, %esi
	je	.LBB3_5
# %bb.4:                                #   in Loop: Header=BB3_3 Depth=1
	addl	$4, %ebp
	cmpl	$3, %edi
	movl	%ebx, %edi
	jl	.LBB3_3
.LBB3_5:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end3:
	.size	print, .Lfunc_end3-print
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function erase
	.type	erase,@function
erase:                                  # @erase
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	testl	%ecx, %ecx
	je	.LBB4_1
# %bb.3:
	movl	%ecx, %esi
	movswl	nodes(,%ecx,8), %eax
	cmpl	%edx, %eax
	jne	.LBB4_4
# %bb.6:
	movzwl	nodes+4(,%esi,8), %eax
	testw	%ax, %ax
	je	.LBB4_11
# %bb.7:
	movswl	nodes+6(,%esi,8), %ecx
	testl	%ecx, %ecx
	je	.LBB4_11
# %bb.8:
	movl	%ecx, %edx
	.p2align	4, 0x90
.LBB4_9:                                # =>This Inner Loop Header: Depth=1
	movswl	%dx, %eax
	movzwl	nodes+4(,%eax,8), %edx
	testw	%dx, %dx
	jne	.LBB4_9
# %bb.10:
	movzwl	nodes(,%eax,8), %edx
	movw	%dx, nodes(,%esi,8)
	movswl	nodes(,%eax,8), %edx
	calll	erase
	movw	%ax, nodes+6(,%esi,8)
	jmp	.LBB4_5
.LBB4_1:
	xorl	%eax, %eax
	jmp	.LBB4_2
.LBB4_4:
	setl	%al
	movzbl	%al, %edi
	addl	%edi, %edi
	movswl	nodes+4(%edi,%esi,8), %ecx
	calll	erase
	movw	%ax, nodes+4(%edi,%esi,8)
.LBB4_5:
	movl	%esi, %ecx
	addl	$4, %esp
	popl	%esi
	popl	%edi
	jmp	settle                          # TAILCALL
.LBB4_11:
	xorl	%ecx, %ecx
	testw	%ax, %ax
	sete	%cl
	addl	%ecx, %ecx
	movswl	nodes+4(%ecx,%esi,8), %eax
	movzwl	spare, %ecx
	movw	%cx, nodes+4(,%esi,8)
	movl	%esi, spare
.LBB4_2:
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end4:
	.size	erase, .Lfunc_end4-erase
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function settle
	.type	settle,@function
settle:                                 # @settle
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$8, %esp
	movswl	nodes+4(,%ecx,8), %esi
	testl	%esi, %esi
	je	.LBB5_1
# %bb.2:
	movsbl	nodes+2(,%esi,8), %edx
	jmp	.LBB5_3
.LBB5_1:
	xorl	%edx, %edx
.LBB5_3:
	movswl	nodes+6(,%ecx,8), %eax
	testl	%eax, %eax
	je	.LBB5_4
# %bb.5:
	movsbl	nodes+2(,%eax,8), %ebx
	cmpl	%ebx, %edx
	cmovgl	%edx, %ebx
	incb	%bl
	leal	nodes+2(,%ecx,8), %edi
	movb	%bl, nodes+2(,%ecx,8)
	movsbl	nodes+2(,%eax,8), %eax
	testw	%si, %si
	je	.LBB5_7
.LBB5_8:
	movsbl	nodes+2(,%esi,8), %edx
	jmp	.LBB5_9
.LBB5_4:
	xorl	%eax, %eax
	testl	%edx, %edx
	cmovlel	%eax, %edx
	incb	%dl
	leal	nodes+2(,%ecx,8), %edi
	movb	%dl, nodes+2(,%ecx,8)
	testw	%si, %si
	jne	.LBB5_8
.LBB5_7:
	xorl	%edx, %edx
.LBB5_9:
	subl	%edx, %eax
	leal	1(%eax), %edx
	cmpl	$3, %edx
	jae	.LBB5_11
# %bb.10:
	movl	%ecx, %eax
	jmp	.LBB5_35
.LBB5_11:
	movl	%edi, 4(%esp)                   # 4-byte Spill
	xorl	%edx, %edx
	testl	%eax, %eax
	setg	%dl
	addl	%edx, %edx
	movzwl	nodes+4(%edx,%ecx,8), %esi
	movswl	%si, %edi
	movswl	nodes+6(,%edi,8), %ebx
	xorl	%esi, %esi
	testl	%ebx, %ebx
	movl	$0, %ebp
	je	.LBB5_13
# %bb.12:
	movsbl	nodes+2(,%ebx,8), %ebp
.LBB5_13:
	movswl	nodes+4(,%edi,8), %ebx
	testl	%ebx, %ebx
	je	.LBB5_15
# %bb.14:
	movsbl	nodes+2(,%ebx,8), %esi
.LBB5_15:
	leal	nodes+4(%edx,%ecx,8), %ebx
	movl	%ebx, (%esp)                    # 4-byte Spill
	xorl	%ebx, %ebx
	testl	%eax, %eax
	setle	%bl
	subl	%esi, %ebp
	leal	-1(%ebx,%ebx), %eax
	cmpl	%eax, %ebp
	jne	.LBB5_16
# %bb.17:
	leal	(%ebx,%ebx), %esi
	movzwl	nodes+4(%esi,%edi,8), %eax
	cwtl
	movzwl	nodes+4(%edx,%eax,8), %ebp
	movw	%bp, nodes+4(%esi,%edi,8)
	movw	%di, nodes+4(%edx,%eax,8)
	movswl	nodes+4(,%edi,8), %ebp
	xorl	%edx, %edx
	testl	%ebp, %ebp
	movl	$0, %esi
	je	.LBB5_19
# %bb.18:
	movsbl	nodes+2(,%ebp,8), %esi
.LBB5_19:
	movswl	nodes+6(,%edi,8), %ebp
	testl	%ebp, %ebp
	je	.LBB5_21
# %bb.20:
	movsbl	nodes+2(,%ebp,8), %edx
.LBB5_21:
	cmpl	%edx, %esi
	cmovgl	%esi, %edx
	incb	%dl
	movb	%dl, nodes+2(,%edi,8)
	movswl	nodes+4(,%eax,8), %edi
	xorl	%edx, %edx
	testl	%edi, %edi
	movl	$0, %esi
	je	.LBB5_23
# %bb.22:
	movsbl	nodes+2(,%edi,8), %esi
.LBB5_23:
	movswl	nodes+6(,%eax,8), %edi
	testl	%edi, %edi
	movl	4(%esp), %ebp                   # 4-byte Reload
	je	.LBB5_25
# %bb.24:
	movsbl	nodes+2(,%edi,8), %edx
.LBB5_25:
	cmpl	%edx, %esi
	cmovgl	%esi, %edx
	incb	%dl
	movb	%dl, nodes+2(,%eax,8)
	movl	(%esp), %esi                    # 4-byte Reload
	movw	%ax, (%esi)
	jmp	.LBB5_26
.LBB5_16:
	movl	%edi, %eax
	movl	4(%esp), %ebp                   # 4-byte Reload
	movl	(%esp), %esi                    # 4-byte Reload
.LBB5_26:
	addl	%ebx, %ebx
	movzwl	nodes+4(%ebx,%eax,8), %edx
	movw	%dx, (%esi)
	movw	%cx, nodes+4(%ebx,%eax,8)
	movswl	nodes+4(,%ecx,8), %edi
	xorl	%edx, %edx
	testl	%edi, %edi
	movl	$0, %esi
	je	.LBB5_28
# %bb.27:
	movsbl	nodes+2(,%edi,8), %esi
.LBB5_28:
	movswl	nodes+6(,%ecx,8), %ecx
	testl	%ecx, %ecx
	je	.LBB5_30
# %bb.29:
	movsbl	nodes+2(,%ecx,8), %edx
.LBB5_30:
	cmpl	%edx, %esi
	cmovgl	%esi, %edx
	incb	%dl
	movb	%dl, (%ebp)
	movswl	nodes+4(,%eax,8), %esi
	xorl	%ecx, %ecx
	testl	%esi, %esi
	movl	$0, %edx
	je	.LBB5_32
# %bb.31:
	movsbl	nodes+2(,%esi,8), %edx
.LBB5_32:
	movswl	nodes+6(,%eax,8), %esi
	testl	%esi, %esi
	je	.LBB5_34
# %bb.33:
	movsbl	nodes+2(,%esi,8), %ecx
.LBB5_34:
	cmpl	%ecx, %edx
	cmovgl	%edx, %ecx
	incb	%cl
	movb	%cl, nodes+2(,%eax,8)
.LBB5_35:
	addl	$8, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end5:
	.size	settle, .Lfunc_end5-settle
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"200 in order: height %d, bad %d\n"
	.size	.L.str, 33

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%4d: %3d keys, height %d, root %d\n"
	.size	.L.str.1, 35

	.type	nodes,@object                   # @nodes
	.local	nodes
	.comm	nodes,2408,2
	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"used %d, bad %d\n"
	.size	.L.str.2, 17

	.type	used,@object                    # @used
	.local	used
	.comm	used,4,4
	.type	spare,@object                   # @spare
	.local	spare
	.comm	spare,4,4
	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%*s%d (%d)\n"
	.size	.L.str.3, 12

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.zero	1
	.size	.L.str.4, 1

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
