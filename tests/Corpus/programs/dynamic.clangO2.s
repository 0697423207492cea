	.text
	.file	"dynamic.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$924, %esp                      # imm = 0x39C
	xorl	%eax, %eax
	leal	44(%esp), %ebp
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_32:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%edx, 108(%esp)
	leal	44(%esp), %ebp
	movl	16(%esp), %edi                  # 4-byte Reload
	movl	12(%esp), %esi                  # 4-byte Reload
.LBB0_33:                               #   in Loop: Header=BB0_1 Depth=1
	subl	$8, %esp
	pushl	%ebp
	pushl	%esi
	pushl	124(%esp,%eax,4)
	pushl	%edi
	pushl	24(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.11
	calll	printf
	addl	$32, %esp
	movl	20(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$6, %eax
	je	.LBB0_34
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_3 Depth 2
                                        #       Child Loop BB0_5 Depth 3
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_25 Depth 2
                                        #     Child Loop BB0_28 Depth 2
                                        #       Child Loop BB0_30 Depth 3
	movl	main.pairs(,%eax,8), %ecx
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	main.pairs+4(,%eax,8), %edi
	subl	$12, %esp
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	pushl	%ecx
	calll	strlen
	addl	$16, %esp
	movl	%eax, %esi
	subl	$12, %esp
	pushl	%edi
	calll	strlen
	addl	$16, %esp
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	%esi, 4(%esp)                   # 4-byte Spill
	testl	%esi, %esi
	movl	%ebp, %ecx
	movl	%edi, 16(%esp)                  # 4-byte Spill
	js	.LBB0_23
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	movl	4(%esp), %esi                   # 4-byte Reload
	movl	%esi, %eax
	shll	$6, %eax
	movl	8(%esp), %edx                   # 4-byte Reload
	leal	common.length+65(%edx,%eax), %ecx
	leal	1(%edx), %ebp
	leal	(%edi,%edx), %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_16:                               #   in Loop: Header=BB0_3 Depth=2
	addl	$-64, %ecx
	testl	%esi, %esi
	leal	-1(%esi), %esi
	jle	.LBB0_9
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
	cmpl	$0, 8(%esp)                     # 4-byte Folded Reload
	js	.LBB0_16
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=2
	xorl	%ebx, %ebx
	jmp	.LBB0_5
	.p2align	4, 0x90
.LBB0_14:                               #   in Loop: Header=BB0_5 Depth=3
	movzbl	-1(%ecx,%edi), %edx
	movzbl	-64(%ecx,%edi), %eax
	cmpb	%al, %dl
	cmoval	%edx, %eax
.LBB0_15:                               #   in Loop: Header=BB0_5 Depth=3
	movb	%al, -65(%ecx,%edi)
	leal	(%ebp,%ebx), %eax
	testl	%eax, %eax
	jle	.LBB0_16
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_3 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%ebx, %edi
	subl	$1, %ebx
	setb	%dl
	xorl	%eax, %eax
	cmpl	4(%esp), %esi                   # 4-byte Folded Reload
	je	.LBB0_15
# %bb.6:                                #   in Loop: Header=BB0_5 Depth=3
	testb	%dl, %dl
	jne	.LBB0_15
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=3
	movl	(%esp), %eax                    # 4-byte Reload
	movzbl	(%eax,%esi), %eax
	movl	12(%esp), %edx                  # 4-byte Reload
	cmpb	(%edx,%edi), %al
	jne	.LBB0_14
# %bb.8:                                #   in Loop: Header=BB0_5 Depth=3
	movzbl	(%ecx,%edi), %eax
	incb	%al
	jmp	.LBB0_15
	.p2align	4, 0x90
.LBB0_9:                                #   in Loop: Header=BB0_1 Depth=1
	cmpl	$0, 4(%esp)                     # 4-byte Folded Reload
	leal	44(%esp), %ebp
	movl	%ebp, %ecx
	movl	16(%esp), %edi                  # 4-byte Reload
	jle	.LBB0_23
# %bb.10:                               #   in Loop: Header=BB0_1 Depth=1
	cmpl	$0, 8(%esp)                     # 4-byte Folded Reload
	movl	%ebp, %ecx
	jle	.LBB0_23
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	%ebp, %ecx
	.p2align	4, 0x90
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%esp), %eax                    # 4-byte Reload
	movzbl	(%eax,%esi), %ebx
	leal	1(%esi), %eax
	cmpb	(%edi,%edx), %bl
	jne	.LBB0_17
# %bb.13:                               #   in Loop: Header=BB0_12 Depth=2
	movb	%bl, (%ecx)
	incl	%ecx
	incl	%edx
	movl	%eax, %esi
	cmpl	4(%esp), %esi                   # 4-byte Folded Reload
	jl	.LBB0_22
	jmp	.LBB0_23
	.p2align	4, 0x90
.LBB0_17:                               #   in Loop: Header=BB0_12 Depth=2
	movl	%eax, %edi
	shll	$6, %edi
	movzbl	common.length(%edi,%edx), %ebx
	movl	%esi, %edi
	shll	$6, %edi
	cmpb	common.length+1(%edi,%edx), %bl
	jb	.LBB0_18
# %bb.19:                               #   in Loop: Header=BB0_12 Depth=2
	movl	%eax, %esi
	jmp	.LBB0_20
	.p2align	4, 0x90
.LBB0_18:                               #   in Loop: Header=BB0_12 Depth=2
	incl	%edx
.LBB0_20:                               #   in Loop: Header=BB0_12 Depth=2
	movl	16(%esp), %edi                  # 4-byte Reload
	cmpl	4(%esp), %esi                   # 4-byte Folded Reload
	jge	.LBB0_23
.LBB0_22:                               #   in Loop: Header=BB0_12 Depth=2
	cmpl	8(%esp), %edx                   # 4-byte Folded Reload
	jl	.LBB0_12
	.p2align	4, 0x90
.LBB0_23:                               #   in Loop: Header=BB0_1 Depth=1
	movb	$0, (%ecx)
	movzbl	common.length, %esi
	subl	$12, %esp
	pushl	%edi
	calll	strlen
	addl	$16, %esp
	testl	%eax, %eax
	js	.LBB0_26
# %bb.24:                               #   in Loop: Header=BB0_1 Depth=1
	leal	1(%eax), %ecx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB0_25:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, 108(%esp,%edx,4)
	incl	%edx
	cmpl	%edx, %ecx
	jne	.LBB0_25
.LBB0_26:                               #   in Loop: Header=BB0_1 Depth=1
	movl	(%esp), %ecx                    # 4-byte Reload
	movb	(%ecx), %cl
	testb	%cl, %cl
	je	.LBB0_33
# %bb.27:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%esi, 12(%esp)                  # 4-byte Spill
	movl	$1, %ebx
	movl	108(%esp), %edi
	jmp	.LBB0_28
	.p2align	4, 0x90
.LBB0_31:                               #   in Loop: Header=BB0_28 Depth=2
	movl	4(%esp), %edx                   # 4-byte Reload
	leal	1(%edx), %ebx
	movl	(%esp), %ecx                    # 4-byte Reload
	movb	(%ecx,%edx), %cl
	testb	%cl, %cl
	movl	%edx, %edi
	je	.LBB0_32
.LBB0_28:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_30 Depth 3
	movl	%ebx, 4(%esp)                   # 4-byte Spill
	testl	%eax, %eax
	movl	16(%esp), %esi                  # 4-byte Reload
	jle	.LBB0_31
# %bb.29:                               #   in Loop: Header=BB0_28 Depth=2
	xorl	%ebx, %ebx
	movl	4(%esp), %ebp                   # 4-byte Reload
	.p2align	4, 0x90
.LBB0_30:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_28 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	xorl	%edx, %edx
	cmpb	(%esi,%ebx), %cl
	setne	%dl
	addl	%edi, %edx
	movl	112(%esp,%ebx,4), %edi
	cmpl	%ebp, %edi
	cmovll	%edi, %ebp
	incl	%ebp
	cmpl	%ebp, %edx
	cmovll	%edx, %ebp
	movl	%ebp, 112(%esp,%ebx,4)
	incl	%ebx
	cmpl	%ebx, %eax
	jne	.LBB0_30
	jmp	.LBB0_31
.LBB0_34:
	xorl	%eax, %eax
	jmp	.LBB0_35
	.p2align	4, 0x90
.LBB0_59:                               #   in Loop: Header=BB0_35 Depth=1
	xorl	%ebx, %ebx
	cmpl	knapsack.best(,%edx,4), %edi
	setne	%bl
	orl	%ecx, %ebx
	pushl	%ebx
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	cmpl	$161, %esi
	leal	40(%esi), %eax
	jae	.LBB0_60
.LBB0_35:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_36 Depth 2
                                        #       Child Loop BB0_37 Depth 3
	movl	%eax, 8(%esp)                   # 4-byte Spill
	incl	%eax
	movl	$1, %ebp
	movl	$knapsack.best, %esi
	movl	$knapsack.best+804, %edi
	jmp	.LBB0_36
	.p2align	4, 0x90
.LBB0_40:                               #   in Loop: Header=BB0_36 Depth=2
	incl	%ebp
	movl	12(%esp), %esi                  # 4-byte Reload
	addl	$804, %esi                      # imm = 0x324
	addl	$804, %edi                      # imm = 0x324
	cmpl	$11, %ebp
	je	.LBB0_41
.LBB0_36:                               #   Parent Loop BB0_35 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_37 Depth 3
	movl	main.items-8(,%ebp,8), %ebx
	leal	(,%ebx,4), %edx
	movl	%esi, 12(%esp)                  # 4-byte Spill
	subl	%edx, %esi
	movl	%esi, 4(%esp)                   # 4-byte Spill
	xorl	%esi, %esi
	movl	%edi, (%esp)                    # 4-byte Spill
	jmp	.LBB0_37
	.p2align	4, 0x90
.LBB0_39:                               #   in Loop: Header=BB0_37 Depth=3
	incl	%esi
	cmpl	%esi, %eax
	je	.LBB0_40
.LBB0_37:                               #   Parent Loop BB0_35 Depth=1
                                        #     Parent Loop BB0_36 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	-804(%edi,%esi,4), %edx
	movl	%edx, (%edi,%esi,4)
	cmpl	%ebx, %esi
	jl	.LBB0_39
# %bb.38:                               #   in Loop: Header=BB0_37 Depth=3
	movl	main.items-4(,%ebp,8), %ecx
	movl	%ebx, %edi
	movl	%eax, %ebx
	movl	4(%esp), %eax                   # 4-byte Reload
	addl	(%eax,%esi,4), %ecx
	movl	%ebx, %eax
	movl	%edi, %ebx
	movl	(%esp), %edi                    # 4-byte Reload
	cmpl	%ecx, %edx
	cmovgl	%edx, %ecx
	movl	%ecx, (%edi,%esi,4)
	jmp	.LBB0_39
	.p2align	4, 0x90
.LBB0_41:                               #   in Loop: Header=BB0_35 Depth=1
	movl	8(%esp), %esi                   # 4-byte Reload
	movl	knapsack.best+8040(,%esi,4), %eax
	xorl	%ecx, %ecx
	cmpl	knapsack.best+7236(,%esi,4), %eax
	movl	%eax, %edi
	movl	%esi, %edx
	jne	.LBB0_42
# %bb.43:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	knapsack.best+6432(,%edx,4), %edi
	jne	.LBB0_44
.LBB0_45:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	knapsack.best+5628(,%edx,4), %edi
	jne	.LBB0_46
.LBB0_47:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	knapsack.best+4824(,%edx,4), %edi
	jne	.LBB0_48
.LBB0_49:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	knapsack.best+4020(,%edx,4), %edi
	jne	.LBB0_50
.LBB0_51:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	knapsack.best+3216(,%edx,4), %edi
	jne	.LBB0_52
.LBB0_53:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	knapsack.best+2412(,%edx,4), %edi
	jne	.LBB0_54
.LBB0_55:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	knapsack.best+1608(,%edx,4), %edi
	jne	.LBB0_56
.LBB0_57:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	knapsack.best+804(,%edx,4), %edi
	je	.LBB0_59
	jmp	.LBB0_58
	.p2align	4, 0x90
.LBB0_42:                               #   in Loop: Header=BB0_35 Depth=1
	leal	-28(%esi), %edx
	movl	knapsack.best+7124(,%esi,4), %edi
	movl	$512, %ecx                      # imm = 0x200
	cmpl	knapsack.best+6432(,%edx,4), %edi
	je	.LBB0_45
.LBB0_44:                               #   in Loop: Header=BB0_35 Depth=1
	orl	$256, %ecx                      # imm = 0x100
	movl	knapsack.best+6148(,%edx,4), %edi
	addl	$-71, %edx
	cmpl	knapsack.best+5628(,%edx,4), %edi
	je	.LBB0_47
.LBB0_46:                               #   in Loop: Header=BB0_35 Depth=1
	orl	$128, %ecx
	movl	knapsack.best+5428(,%edx,4), %edi
	addl	$-50, %edx
	cmpl	knapsack.best+4824(,%edx,4), %edi
	je	.LBB0_49
.LBB0_48:                               #   in Loop: Header=BB0_35 Depth=1
	orl	$64, %ecx
	movl	knapsack.best+4756(,%edx,4), %edi
	addl	$-17, %edx
	cmpl	knapsack.best+4020(,%edx,4), %edi
	je	.LBB0_51
.LBB0_50:                               #   in Loop: Header=BB0_35 Depth=1
	orl	$32, %ecx
	movl	knapsack.best+3888(,%edx,4), %edi
	addl	$-33, %edx
	cmpl	knapsack.best+3216(,%edx,4), %edi
	je	.LBB0_53
.LBB0_52:                               #   in Loop: Header=BB0_35 Depth=1
	orl	$16, %ecx
	movl	knapsack.best+3212(,%edx,4), %edi
	decl	%edx
	cmpl	knapsack.best+2412(,%edx,4), %edi
	je	.LBB0_55
.LBB0_54:                               #   in Loop: Header=BB0_35 Depth=1
	orl	$8, %ecx
	movl	knapsack.best+2396(,%edx,4), %edi
	addl	$-4, %edx
	cmpl	knapsack.best+1608(,%edx,4), %edi
	je	.LBB0_57
.LBB0_56:                               #   in Loop: Header=BB0_35 Depth=1
	orl	$4, %ecx
	movl	knapsack.best+1604(,%edx,4), %edi
	decl	%edx
	cmpl	knapsack.best+804(,%edx,4), %edi
	je	.LBB0_59
.LBB0_58:                               #   in Loop: Header=BB0_35 Depth=1
	orl	$2, %ecx
	movl	knapsack.best+796(,%edx,4), %edi
	addl	$-2, %edx
	jmp	.LBB0_59
.LBB0_60:
	movl	$7, %esi
	jmp	.LBB0_61
	.p2align	4, 0x90
.LBB0_84:                               #   in Loop: Header=BB0_61 Depth=1
	subl	$12, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
	leal	(%esi,%esi,2), %eax
	leal	4(%esi,%esi,2), %esi
	cmpl	$997, %eax                      # imm = 0x3E5
	jge	.LBB0_85
.LBB0_61:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_63 Depth 2
                                        #     Child Loop BB0_65 Depth 2
                                        #       Child Loop BB0_67 Depth 3
                                        #     Child Loop BB0_71 Depth 2
                                        #     Child Loop BB0_75 Depth 2
                                        #     Child Loop BB0_78 Depth 2
                                        #     Child Loop BB0_81 Depth 2
	subl	$4, %esp
	pushl	$8000                           # imm = 0x1F40
	pushl	$0
	pushl	$change.ways+8
	calll	memset
	addl	$16, %esp
	movl	$0, change.ways+4
	movl	$1, change.ways
	testl	%esi, %esi
	jle	.LBB0_64
# %bb.62:                               #   in Loop: Header=BB0_61 Depth=1
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_63:                               #   Parent Loop BB0_61 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	$2147483646, change.few+4(,%eax,4) # imm = 0x7FFFFFFE
	incl	%eax
	cmpl	%eax, %esi
	jne	.LBB0_63
.LBB0_64:                               #   in Loop: Header=BB0_61 Depth=1
	leal	1(%esi), %eax
	movl	%eax, (%esp)                    # 4-byte Spill
	xorl	%ecx, %ecx
	movl	%esi, 4(%esp)                   # 4-byte Spill
	jmp	.LBB0_65
	.p2align	4, 0x90
.LBB0_68:                               #   in Loop: Header=BB0_65 Depth=2
	incl	%ecx
	cmpl	$8, %ecx
	movl	4(%esp), %esi                   # 4-byte Reload
	je	.LBB0_69
.LBB0_65:                               #   Parent Loop BB0_61 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_67 Depth 3
	movl	main.coins(,%ecx,4), %ebx
	cmpl	%esi, %ebx
	jg	.LBB0_68
# %bb.66:                               #   in Loop: Header=BB0_65 Depth=2
	movl	(%esp), %edx                    # 4-byte Reload
	subl	%ebx, %edx
	leal	change.few(,%ebx,4), %edi
	leal	change.ways(,%ebx,8), %ebx
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB0_67:                               #   Parent Loop BB0_61 Depth=1
                                        #     Parent Loop BB0_65 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	change.ways+4(,%ebp,8), %eax
	movl	change.ways(,%ebp,8), %esi
	addl	%esi, (%ebx,%ebp,8)
	adcl	%eax, 4(%ebx,%ebp,8)
	movl	(%edi,%ebp,4), %eax
	movl	change.few(,%ebp,4), %esi
	incl	%esi
	cmpl	%esi, %eax
	cmovll	%eax, %esi
	movl	%esi, (%edi,%ebp,4)
	incl	%ebp
	cmpl	%ebp, %edx
	jne	.LBB0_67
	jmp	.LBB0_68
	.p2align	4, 0x90
.LBB0_69:                               #   in Loop: Header=BB0_61 Depth=1
	movl	change.few(,%esi,4), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	change.ways+4(,%esi,8), %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	change.ways(,%esi,8), %eax
	movl	%eax, (%esp)                    # 4-byte Spill
	subl	$4, %esp
	pushl	$8000                           # imm = 0x1F40
	pushl	$0
	pushl	$change.ways+8
	calll	memset
	addl	$16, %esp
	testl	%esi, %esi
	movl	$0, change.ways+4
	movl	$1, change.ways
	jle	.LBB0_82
# %bb.70:                               #   in Loop: Header=BB0_61 Depth=1
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_71:                               #   Parent Loop BB0_61 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	$2147483646, change.few+4(,%eax,4) # imm = 0x7FFFFFFE
	incl	%eax
	cmpl	%eax, %esi
	jne	.LBB0_71
# %bb.72:                               #   in Loop: Header=BB0_61 Depth=1
	cmpl	$4, %esi
	jl	.LBB0_82
# %bb.73:                               #   in Loop: Header=BB0_61 Depth=1
	movl	change.ways, %eax
	movl	change.ways+4, %ecx
	movl	%ecx, change.ways+36
	movl	%eax, change.ways+32
	movl	change.few+16, %eax
	movl	change.few, %ecx
	incl	%ecx
	cmpl	%ecx, %eax
	cmovll	%eax, %ecx
	movl	%ecx, change.few+16
	cmpl	$4, %esi
	je	.LBB0_76
# %bb.74:                               #   in Loop: Header=BB0_61 Depth=1
	movl	$4, %eax
	.p2align	4, 0x90
.LBB0_75:                               #   Parent Loop BB0_61 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	change.ways-20(,%eax,8), %ecx
	movl	change.ways-24(,%eax,8), %edx
	addl	%edx, change.ways+8(,%eax,8)
	adcl	%ecx, change.ways+12(,%eax,8)
	movl	change.few+4(,%eax,4), %ecx
	movl	change.few-12(,%eax,4), %edx
	incl	%edx
	cmpl	%edx, %ecx
	cmovll	%ecx, %edx
	movl	%edx, change.few+4(,%eax,4)
	incl	%eax
	cmpl	%eax, %esi
	jne	.LBB0_75
.LBB0_76:                               #   in Loop: Header=BB0_61 Depth=1
	cmpl	$9, %esi
	jl	.LBB0_82
# %bb.77:                               #   in Loop: Header=BB0_61 Depth=1
	movl	$8, %eax
	.p2align	4, 0x90
.LBB0_78:                               #   Parent Loop BB0_61 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	change.ways-60(,%eax,8), %ecx
	movl	change.ways-64(,%eax,8), %edx
	addl	%edx, change.ways+8(,%eax,8)
	adcl	%ecx, change.ways+12(,%eax,8)
	movl	change.few+4(,%eax,4), %ecx
	movl	change.few-32(,%eax,4), %edx
	incl	%edx
	cmpl	%edx, %ecx
	cmovll	%ecx, %edx
	movl	%edx, change.few+4(,%eax,4)
	incl	%eax
	cmpl	%eax, %esi
	jne	.LBB0_78
# %bb.79:                               #   in Loop: Header=BB0_61 Depth=1
	cmpl	$15, %esi
	jl	.LBB0_82
# %bb.80:                               #   in Loop: Header=BB0_61 Depth=1
	movl	$14, %eax
	.p2align	4, 0x90
.LBB0_81:                               #   Parent Loop BB0_61 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	change.ways-108(,%eax,8), %ecx
	movl	change.ways-112(,%eax,8), %edx
	addl	%edx, change.ways+8(,%eax,8)
	adcl	%ecx, change.ways+12(,%eax,8)
	movl	change.few+4(,%eax,4), %ecx
	movl	change.few-56(,%eax,4), %edx
	incl	%edx
	cmpl	%edx, %ecx
	cmovll	%ecx, %edx
	movl	%edx, change.few+4(,%eax,4)
	incl	%eax
	cmpl	%eax, %esi
	jne	.LBB0_81
	.p2align	4, 0x90
.LBB0_82:                               #   in Loop: Header=BB0_61 Depth=1
	movl	change.few(,%esi,4), %edi
	movl	change.ways(,%esi,8), %ebx
	movl	change.ways+4(,%esi,8), %ebp
	subl	$4, %esp
	pushl	%ebp
	pushl	%ebx
	pushl	20(%esp)                        # 4-byte Folded Reload
	pushl	28(%esp)                        # 4-byte Folded Reload
	pushl	20(%esp)                        # 4-byte Folded Reload
	pushl	%esi
	pushl	$.L.str.13
	calll	printf
	addl	$32, %esp
	orl	%ebp, %ebx
	je	.LBB0_84
# %bb.83:                               #   in Loop: Header=BB0_61 Depth=1
	subl	$8, %esp
	pushl	%edi
	pushl	$.L.str.14
	calll	printf
	addl	$16, %esp
	jmp	.LBB0_84
.LBB0_85:
	subl	$4, %esp
	leal	112(%esp), %eax
	pushl	$576                            # imm = 0x240
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	leal	160(%esp), %ecx
	movl	$2, %eax
	movl	$8, 28(%esp)                    # 4-byte Folded Spill
	movl	$1, 24(%esp)                    # 4-byte Folded Spill
	jmp	.LBB0_86
	.p2align	4, 0x90
.LBB0_92:                               #   in Loop: Header=BB0_86 Depth=1
	movl	32(%esp), %eax                  # 4-byte Reload
	incl	%eax
	decl	28(%esp)                        # 4-byte Folded Spill
	incl	24(%esp)                        # 4-byte Folded Spill
	movl	36(%esp), %ecx                  # 4-byte Reload
	addl	$4, %ecx
	cmpl	$10, %eax
	je	.LBB0_93
.LBB0_86:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_87 Depth 2
                                        #       Child Loop BB0_88 Depth 3
	movl	%eax, 32(%esp)                  # 4-byte Spill
	leal	-1(%eax), %edx
	xorl	%ebx, %ebx
	leal	108(%esp), %ebp
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	movl	%ecx, %esi
	jmp	.LBB0_87
	.p2align	4, 0x90
.LBB0_91:                               #   in Loop: Header=BB0_87 Depth=2
	movl	8(%esp), %ebx                   # 4-byte Reload
	incl	%ebx
	movl	20(%esp), %esi                  # 4-byte Reload
	addl	$52, %esi
	movl	16(%esp), %ebp                  # 4-byte Reload
	addl	$52, %ebp
	cmpl	28(%esp), %ebx                  # 4-byte Folded Reload
	movl	40(%esp), %edx                  # 4-byte Reload
	je	.LBB0_92
.LBB0_87:                               #   Parent Loop BB0_86 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_88 Depth 3
	movl	%edx, %eax
	movl	%ebx, %ecx
	shll	$4, %ecx
	leal	(%ecx,%ecx,2), %ecx
	leal	108(%esp,%ecx), %edx
	leal	(%edx,%eax,4), %edi
	movl	%edi, (%esp)                    # 4-byte Spill
	movl	$2147483647, (%edx,%eax,4)      # imm = 0x7FFFFFFF
	movl	main.sizes+4(,%eax,4), %edx
	leal	cut(%ecx,%eax,4), %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	incl	%eax
	movl	%eax, 40(%esp)                  # 4-byte Spill
	imull	main.sizes(,%ebx,4), %edx
	movl	%edx, 4(%esp)                   # 4-byte Spill
	movl	$2147483647, %edi               # imm = 0x7FFFFFFF
	movl	%ebp, 16(%esp)                  # 4-byte Spill
	movl	%esi, 20(%esp)                  # 4-byte Spill
	movl	%esi, %eax
	movl	24(%esp), %esi                  # 4-byte Reload
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	%ebx, %ecx
	jmp	.LBB0_88
	.p2align	4, 0x90
.LBB0_90:                               #   in Loop: Header=BB0_88 Depth=3
	addl	$48, %eax
	addl	$4, %ebp
	incl	%ecx
	decl	%esi
	je	.LBB0_91
.LBB0_88:                               #   Parent Loop BB0_86 Depth=1
                                        #     Parent Loop BB0_87 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	(%eax), %edx
	addl	(%ebp), %edx
	movl	main.sizes+4(,%ecx,4), %ebx
	imull	4(%esp), %ebx                   # 4-byte Folded Reload
	addl	%edx, %ebx
	cmpl	%edi, %ebx
	jge	.LBB0_90
# %bb.89:                               #   in Loop: Header=BB0_88 Depth=3
	movl	(%esp), %edx                    # 4-byte Reload
	movl	%ebx, (%edx)
	movl	12(%esp), %edx                  # 4-byte Reload
	movl	%ecx, (%edx)
	movl	%ebx, %edi
	jmp	.LBB0_90
.LBB0_93:
	subl	$8, %esp
	pushl	148(%esp)
	pushl	$.L.str.15
	calll	printf
	addl	$16, %esp
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	movl	$8, %edx
	calll	brackets
	movl	$-1431655765, %ebx              # imm = 0xAAAAAAAB
	movl	$1126548799, %ebp               # imm = 0x4325C53F
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_94:                               # =>This Inner Loop Header: Depth=1
	movl	%ecx, %eax
	mull	%ebx
	movl	%edx, %edi
	shrl	%edi
	addl	%esi, %edi
	movl	%esi, %eax
	mull	%ebp
	shrl	$4, %edx
	imull	$61, %edx, %eax
	subl	%eax, %edi
	movl	%edi, 684(%esp,%ecx,4)
	incl	%ecx
	addl	$37, %esi
	cmpl	$60, %ecx
	jne	.LBB0_94
# %bb.95:
	xorl	%esi, %esi
	xorl	%eax, %eax
	jmp	.LBB0_96
	.p2align	4, 0x90
.LBB0_102:                              #   in Loop: Header=BB0_96 Depth=1
	movl	%ecx, 108(%esp,%edx,4)
	xorl	%ecx, %ecx
	cmpl	%esi, %edx
	sete	%cl
	addl	%ecx, %esi
	incl	%eax
	cmpl	$60, %eax
	je	.LBB0_103
.LBB0_96:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_98 Depth 2
	testl	%esi, %esi
	movl	684(%esp,%eax,4), %ecx
	movl	$0, %edx
	je	.LBB0_102
# %bb.97:                               #   in Loop: Header=BB0_96 Depth=1
	xorl	%edx, %edx
	movl	%esi, %edi
	jmp	.LBB0_98
	.p2align	4, 0x90
.LBB0_100:                              #   in Loop: Header=BB0_98 Depth=2
	movl	%ebx, %edi
	cmpl	%edi, %edx
	jge	.LBB0_102
.LBB0_98:                               #   Parent Loop BB0_96 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	(%edx,%edi), %ebp
	movl	%ebp, %ebx
	shrl	$31, %ebx
	addl	%ebp, %ebx
	sarl	%ebx
	cmpl	%ecx, 108(%esp,%ebx,4)
	jge	.LBB0_100
# %bb.99:                               #   in Loop: Header=BB0_98 Depth=2
	incl	%ebx
	movl	%ebx, %edx
	cmpl	%edi, %edx
	jl	.LBB0_98
	jmp	.LBB0_102
.LBB0_103:
	subl	$8, %esp
	pushl	%esi
	pushl	$.L.str.16
	calll	printf
	addl	$16, %esp
	movl	%esi, %eax
	addl	$924, %esp                      # imm = 0x39C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function brackets
	.type	brackets,@function
brackets:                               # @brackets
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	movl	%ecx, %esi
	cmpl	%edx, %ecx
	jne	.LBB1_3
# %bb.1:
	addl	$65, %esi
	jmp	.LBB1_2
.LBB1_3:
	movl	%edx, %edi
	movl	$40, (%esp)
	calll	putchar
	leal	(%esi,%esi,2), %ebx
	shll	$4, %ebx
	movl	cut(%ebx,%edi,4), %edx
	movl	%esi, %ecx
	calll	brackets
	movl	cut(%ebx,%edi,4), %ecx
	incl	%ecx
	movl	%edi, %edx
	calll	brackets
	movl	$41, %esi
.LBB1_2:
	movl	%esi, (%esp)
	calll	putchar
	addl	$16, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end1:
	.size	brackets, .Lfunc_end1-brackets
                                        # -- End function
	.type	main.pairs,@object              # @main.pairs
	.section	.rodata,"a",@progbits
	.p2align	2
main.pairs:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.long	.L.str.5
	.long	.L.str.6
	.long	.L.str.7
	.long	.L.str.8
	.long	.L.str.9
	.long	.L.str.10
	.long	.L.str.10
	.size	main.pairs, 48

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"kitten"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"sitting"
	.size	.L.str.1, 8

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.zero	1
	.size	.L.str.2, 1

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"abc"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"interrupt"
	.size	.L.str.4, 10

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"corrupt"
	.size	.L.str.5, 8

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"abcdefghij"
	.size	.L.str.6, 11

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"jihgfedcba"
	.size	.L.str.7, 11

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"the quick brown fox"
	.size	.L.str.8, 20

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"that thick brow fix"
	.size	.L.str.9, 20

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"same"
	.size	.L.str.10, 5

	.type	main.items,@object              # @main.items
	.section	.rodata,"a",@progbits
	.p2align	2
main.items:
	.long	12                              # 0xc
	.long	4                               # 0x4
	.long	2                               # 0x2
	.long	2                               # 0x2
	.long	1                               # 0x1
	.long	1                               # 0x1
	.long	4                               # 0x4
	.long	10                              # 0xa
	.long	1                               # 0x1
	.long	2                               # 0x2
	.long	33                              # 0x21
	.long	40                              # 0x28
	.long	17                              # 0x11
	.long	19                              # 0x13
	.long	50                              # 0x32
	.long	66                              # 0x42
	.long	71                              # 0x47
	.long	93                              # 0x5d
	.long	28                              # 0x1c
	.long	31                              # 0x1f
	.size	main.items, 80

	.type	main.coins,@object              # @main.coins
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	2
main.coins:
	.long	1                               # 0x1
	.long	2                               # 0x2
	.long	5                               # 0x5
	.long	10                              # 0xa
	.long	20                              # 0x14
	.long	50                              # 0x32
	.long	100                             # 0x64
	.long	200                             # 0xc8
	.size	main.coins, 32

	.type	main.sizes,@object              # @main.sizes
	.section	.rodata,"a",@progbits
	.p2align	2
main.sizes:
	.long	30                              # 0x1e
	.long	35                              # 0x23
	.long	15                              # 0xf
	.long	5                               # 0x5
	.long	10                              # 0xa
	.long	20                              # 0x14
	.long	25                              # 0x19
	.long	8                               # 0x8
	.long	40                              # 0x28
	.long	12                              # 0xc
	.size	main.sizes, 40

	.type	.L.str.11,@object               # @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"%s / %s: distance %d, common %d '%s'\n"
	.size	.L.str.11, 38

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"room %d: value %d, items %03x\n"
	.size	.L.str.12, 31

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"%d: %llu ways, %d coins; %llu ways"
	.size	.L.str.13, 35

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	", %d"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"%ld "
	.size	.L.str.15, 5

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	" %d\n"
	.size	.L.str.16, 5

	.type	common.length,@object           # @common.length
	.local	common.length
	.comm	common.length,4096,1
	.type	knapsack.best,@object           # @knapsack.best
	.local	knapsack.best
	.comm	knapsack.best,16080,4
	.type	change.ways,@object             # @change.ways
	.local	change.ways
	.comm	change.ways,8008,8
	.type	change.few,@object              # @change.few
	.local	change.few
	.comm	change.few,4004,4
	.type	cut,@object                     # @cut
	.local	cut
	.comm	cut,576,4
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
