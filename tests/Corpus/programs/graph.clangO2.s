	.text
	.file	"graph.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$1312, %esp                     # imm = 0x520
	pushl	$1024                           # imm = 0x400
	pushl	$0
	pushl	$weights
	calll	memset
	addl	$16, %esp
	movl	$0, edge_count
	xorl	%edi, %edi
	movl	$2024, %esi                     # imm = 0x7E8
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_4:                                #   in Loop: Header=BB0_1 Depth=1
	cmpl	$34, %edi
	jge	.LBB0_5
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	imull	$1103515245, %esi, %esi         # imm = 0x41C64E6D
	addl	$12345, %esi                    # imm = 0x3039
	movl	%esi, %edx
	shrl	$16, %edx
	andl	$15, %edx
	movl	%esi, %ebx
	shrl	$20, %ebx
	andl	$15, %ebx
	cmpl	%ebx, %edx
	jae	.LBB0_4
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%edx, %eax
	shll	$6, %eax
	cmpl	$0, weights(%eax,%ebx,4)
	jne	.LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	leal	weights(%eax,%ebx,4), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	%esi, %ecx
	shrl	$24, %ecx
	leal	(%ecx,%ecx,4), %ebp
	leal	(%ecx,%ebp,8), %ebp
	shrl	$11, %ebp
	imull	$50, %ebp, %eax
	subb	%al, %cl
	incb	%cl
	movzbl	%cl, %eax
	movl	%ebx, %ebp
	shll	$6, %ebp
	movl	%eax, weights(%ebp,%edx,4)
	movl	8(%esp), %ecx                   # 4-byte Reload
	movl	%eax, (%ecx)
	movb	%dl, edges(,%edi,4)
	movb	%bl, edges+1(,%edi,4)
	movw	%ax, edges+2(,%edi,4)
	incl	%edi
	movl	%edi, edge_count
	jmp	.LBB0_4
.LBB0_5:
	movl	$-1, 72(%esp)
	movl	$-1, 68(%esp)
	movl	$-1, 64(%esp)
	movl	$-1, 60(%esp)
	movl	$-1, 56(%esp)
	movl	$-1, 52(%esp)
	movl	$-1, 48(%esp)
	movl	$-1, 44(%esp)
	movl	$-1, 40(%esp)
	movl	$-1, 36(%esp)
	movl	$-1, 32(%esp)
	movl	$-1, 28(%esp)
	movl	$-1, 24(%esp)
	movl	$-1, 20(%esp)
	movl	$-1, 16(%esp)
	movl	$0, 12(%esp)
	movl	$1, %esi
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_8:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_9 Depth 2
	subl	$4, %esp
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	movl	%ebx, %eax
	shll	$6, %eax
	leal	weights(%eax), %eax
	xorl	%ecx, %ecx
	jmp	.LBB0_9
	.p2align	4, 0x90
.LBB0_12:                               #   in Loop: Header=BB0_9 Depth=2
	incl	%ecx
	cmpl	$16, %ecx
	je	.LBB0_6
.LBB0_9:                                #   Parent Loop BB0_8 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, (%eax,%ecx,4)
	je	.LBB0_12
# %bb.10:                               #   in Loop: Header=BB0_9 Depth=2
	cmpl	$0, 12(%esp,%ecx,4)
	jns	.LBB0_12
# %bb.11:                               #   in Loop: Header=BB0_9 Depth=2
	movl	12(%esp,%ebx,4), %edx
	incl	%edx
	movl	%edx, 12(%esp,%ecx,4)
	movl	%ecx, 220(%esp,%esi,4)
	incl	%esi
	jmp	.LBB0_12
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_8 Depth=1
	incl	%edi
	cmpl	%esi, %edi
	jge	.LBB0_13
# %bb.7:                                #   in Loop: Header=BB0_8 Depth=1
	movl	220(%esp,%edi,4), %ebx
	movl	12(%esp,%ebx,4), %eax
	jmp	.LBB0_8
.LBB0_13:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	$-1, 68(%esp)
	movl	$-1, 64(%esp)
	movl	$-1, 60(%esp)
	movl	$-1, 56(%esp)
	movl	$-1, 52(%esp)
	movl	$-1, 48(%esp)
	movl	$-1, 44(%esp)
	movl	$-1, 40(%esp)
	movl	$-1, 36(%esp)
	movl	$-1, 32(%esp)
	movl	$-1, 28(%esp)
	movl	$-1, 24(%esp)
	movl	$-1, 20(%esp)
	movl	$-1, 16(%esp)
	movl	$-1, 12(%esp)
	movl	$0, 72(%esp)
	movl	$1, %esi
	movl	$15, %ebx
	xorl	%eax, %eax
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_16:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_17 Depth 2
	subl	$4, %esp
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	movl	%ebx, %eax
	shll	$6, %eax
	leal	weights(%eax), %eax
	xorl	%ecx, %ecx
	jmp	.LBB0_17
	.p2align	4, 0x90
.LBB0_20:                               #   in Loop: Header=BB0_17 Depth=2
	incl	%ecx
	cmpl	$16, %ecx
	je	.LBB0_14
.LBB0_17:                               #   Parent Loop BB0_16 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, (%eax,%ecx,4)
	je	.LBB0_20
# %bb.18:                               #   in Loop: Header=BB0_17 Depth=2
	cmpl	$0, 12(%esp,%ecx,4)
	jns	.LBB0_20
# %bb.19:                               #   in Loop: Header=BB0_17 Depth=2
	movl	12(%esp,%ebx,4), %edx
	incl	%edx
	movl	%edx, 12(%esp,%ecx,4)
	movl	%ecx, 220(%esp,%esi,4)
	incl	%esi
	jmp	.LBB0_20
	.p2align	4, 0x90
.LBB0_14:                               #   in Loop: Header=BB0_16 Depth=1
	incl	%edi
	cmpl	%esi, %edi
	jge	.LBB0_21
# %bb.15:                               #   in Loop: Header=BB0_16 Depth=1
	movl	220(%esp,%edi,4), %ebx
	movl	12(%esp,%ebx,4), %eax
	jmp	.LBB0_16
.LBB0_21:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	$0, 280(%esp)
	movl	$0, 276(%esp)
	movl	$0, 272(%esp)
	movl	$0, 268(%esp)
	movl	$0, 264(%esp)
	movl	$0, 260(%esp)
	movl	$0, 256(%esp)
	movl	$0, 252(%esp)
	movl	$0, 248(%esp)
	movl	$0, 244(%esp)
	movl	$0, 240(%esp)
	movl	$0, 236(%esp)
	movl	$0, 232(%esp)
	movl	$0, 228(%esp)
	movl	$0, 224(%esp)
	movl	$0, 220(%esp)
	movl	edge_count, %eax
	testl	%eax, %eax
	jle	.LBB0_25
# %bb.22:
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_23:                               # =>This Inner Loop Header: Depth=1
	movzbl	edges+1(,%ecx,4), %edx
	incl	220(%esp,%edx,4)
	incl	%ecx
	cmpl	%ecx, %eax
	jne	.LBB0_23
# %bb.24:
	xorl	%ecx, %ecx
	cmpl	$0, 220(%esp)
	je	.LBB0_25
# %bb.26:
	cmpl	$0, 224(%esp)
	je	.LBB0_27
.LBB0_28:
	cmpl	$0, 228(%esp)
	je	.LBB0_29
.LBB0_30:
	cmpl	$0, 232(%esp)
	je	.LBB0_31
.LBB0_32:
	cmpl	$0, 236(%esp)
	je	.LBB0_33
.LBB0_34:
	cmpl	$0, 240(%esp)
	je	.LBB0_35
.LBB0_36:
	cmpl	$0, 244(%esp)
	je	.LBB0_37
.LBB0_38:
	cmpl	$0, 248(%esp)
	je	.LBB0_39
.LBB0_40:
	cmpl	$0, 252(%esp)
	je	.LBB0_41
.LBB0_42:
	cmpl	$0, 256(%esp)
	je	.LBB0_43
.LBB0_44:
	cmpl	$0, 260(%esp)
	je	.LBB0_45
.LBB0_46:
	cmpl	$0, 264(%esp)
	je	.LBB0_47
.LBB0_48:
	cmpl	$0, 268(%esp)
	je	.LBB0_49
.LBB0_50:
	cmpl	$0, 272(%esp)
	je	.LBB0_51
.LBB0_52:
	cmpl	$0, 276(%esp)
	je	.LBB0_53
.LBB0_54:
	cmpl	$0, 280(%esp)
	je	.LBB0_55
.LBB0_56:
	testl	%ecx, %ecx
	je	.LBB0_67
# %bb.57:
	xorl	%edx, %edx
	jmp	.LBB0_59
.LBB0_25:
	movl	$0, 12(%esp)
	movl	$1, %ecx
	cmpl	$0, 224(%esp)
	jne	.LBB0_28
.LBB0_27:
	movl	$1, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 228(%esp)
	jne	.LBB0_30
.LBB0_29:
	movl	$2, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 232(%esp)
	jne	.LBB0_32
.LBB0_31:
	movl	$3, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 236(%esp)
	jne	.LBB0_34
.LBB0_33:
	movl	$4, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 240(%esp)
	jne	.LBB0_36
.LBB0_35:
	movl	$5, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 244(%esp)
	jne	.LBB0_38
.LBB0_37:
	movl	$6, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 248(%esp)
	jne	.LBB0_40
.LBB0_39:
	movl	$7, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 252(%esp)
	jne	.LBB0_42
.LBB0_41:
	movl	$8, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 256(%esp)
	jne	.LBB0_44
.LBB0_43:
	movl	$9, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 260(%esp)
	jne	.LBB0_46
.LBB0_45:
	movl	$10, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 264(%esp)
	jne	.LBB0_48
.LBB0_47:
	movl	$11, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 268(%esp)
	jne	.LBB0_50
.LBB0_49:
	movl	$12, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 272(%esp)
	jne	.LBB0_52
.LBB0_51:
	movl	$13, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 276(%esp)
	jne	.LBB0_54
.LBB0_53:
	movl	$14, 12(%esp,%ecx,4)
	incl	%ecx
	cmpl	$0, 280(%esp)
	jne	.LBB0_56
.LBB0_55:
	movl	$15, 12(%esp,%ecx,4)
	incl	%ecx
	xorl	%edx, %edx
	jmp	.LBB0_59
	.p2align	4, 0x90
.LBB0_58:                               #   in Loop: Header=BB0_59 Depth=1
	cmpl	%ecx, %edx
	jge	.LBB0_65
.LBB0_59:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_61 Depth 2
	movl	%edx, %esi
	incl	%edx
	testl	%eax, %eax
	movl	12(%esp,%esi,4), %edi
	movl	%edi, 1244(%esp,%esi,4)
	jle	.LBB0_58
# %bb.60:                               #   in Loop: Header=BB0_59 Depth=1
	xorl	%ebx, %ebx
	jmp	.LBB0_61
	.p2align	4, 0x90
.LBB0_64:                               #   in Loop: Header=BB0_61 Depth=2
	incl	%ebx
	cmpl	%ebx, %eax
	je	.LBB0_58
.LBB0_61:                               #   Parent Loop BB0_59 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	edges(,%ebx,4), %ebp
	cmpl	%ebp, %edi
	jne	.LBB0_64
# %bb.62:                               #   in Loop: Header=BB0_61 Depth=2
	movzbl	edges+1(,%ebx,4), %ebp
	decl	220(%esp,%ebp,4)
	jne	.LBB0_64
# %bb.63:                               #   in Loop: Header=BB0_61 Depth=2
	movl	%ebp, 12(%esp,%ecx,4)
	incl	%ecx
	jmp	.LBB0_64
.LBB0_65:
	movl	$-1, %edi
	.p2align	4, 0x90
.LBB0_66:                               # =>This Inner Loop Header: Depth=1
	subl	$8, %esp
	pushl	1256(%esp,%edi,4)
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	incl	%edi
	cmpl	%edi, %esi
	jne	.LBB0_66
.LBB0_67:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	xorl	%eax, %eax
	movl	$weights, %ecx
	leal	220(%esp), %edx
	movl	$536870911, %esi                # imm = 0x1FFFFFFF
	xorl	%edi, %edi
	jmp	.LBB0_68
	.p2align	4, 0x90
.LBB0_72:                               #   in Loop: Header=BB0_68 Depth=1
	movl	8(%esp), %edi                   # 4-byte Reload
	incl	%edi
	decl	%eax
	addl	$64, %ecx
	addl	$64, %edx
	cmpl	$16, %edi
	je	.LBB0_73
.LBB0_68:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_69 Depth 2
	movl	%edi, 8(%esp)                   # 4-byte Spill
	movl	$-16, %ebx
	jmp	.LBB0_69
	.p2align	4, 0x90
.LBB0_71:                               #   in Loop: Header=BB0_69 Depth=2
	movl	%ebp, 64(%edx,%ebx,4)
	incl	%ebx
	je	.LBB0_72
.LBB0_69:                               #   Parent Loop BB0_68 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	(%eax,%ebx), %edi
	xorl	%ebp, %ebp
	cmpl	$-16, %edi
	je	.LBB0_71
# %bb.70:                               #   in Loop: Header=BB0_69 Depth=2
	movl	64(%ecx,%ebx,4), %ebp
	testl	%ebp, %ebp
	cmovel	%esi, %ebp
	jmp	.LBB0_71
.LBB0_73:
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
	leal	220(%esp), %edx
	.p2align	4, 0x90
.LBB0_74:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_75 Depth 2
                                        #       Child Loop BB0_76 Depth 3
	leal	220(%esp), %esi
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_75:                               #   Parent Loop BB0_74 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_76 Depth 3
	movl	%edi, %ebx
	shll	$6, %ebx
	leal	220(%esp,%ebx), %ebx
	movl	8(%esp), %eax                   # 4-byte Reload
	leal	(%ebx,%eax,4), %ebx
	movl	$-64, %ebp
	.p2align	4, 0x90
.LBB0_76:                               #   Parent Loop BB0_74 Depth=1
                                        #     Parent Loop BB0_75 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	64(%edx,%ebp), %ecx
	addl	(%ebx), %ecx
	movl	64(%esi,%ebp), %eax
	cmpl	%eax, %ecx
	cmovgel	%eax, %ecx
	movl	%ecx, 64(%esi,%ebp)
	addl	$4, %ebp
	jne	.LBB0_76
# %bb.77:                               #   in Loop: Header=BB0_75 Depth=2
	incl	%edi
	addl	$64, %esi
	cmpl	$16, %edi
	jne	.LBB0_75
# %bb.78:                               #   in Loop: Header=BB0_74 Depth=1
	movl	8(%esp), %ecx                   # 4-byte Reload
	incl	%ecx
	addl	$64, %edx
	movl	%ecx, %eax
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	cmpl	$16, %ecx
	jne	.LBB0_74
# %bb.79:
	xorl	%esi, %esi
	leal	92(%esp), %edi
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
	jmp	.LBB0_80
	.p2align	4, 0x90
.LBB0_89:                               #   in Loop: Header=BB0_80 Depth=1
	movl	%esi, %eax
	shll	$6, %eax
	leal	220(%esp,%eax), %eax
	subl	$4, %esp
	pushl	$64
	pushl	%eax
	pushl	%edi
	calll	bcmp@PLT
	addl	$16, %esp
	cmpl	$1, %eax
	sbbl	$-1, 8(%esp)                    # 4-byte Folded Spill
	incl	%esi
	cmpl	$16, %esi
	je	.LBB0_90
.LBB0_80:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_81 Depth 2
                                        #       Child Loop BB0_82 Depth 3
                                        #       Child Loop BB0_101 Depth 3
	movl	$536870911, 92(%esp)            # imm = 0x1FFFFFFF
	movl	$-1, 156(%esp)
	movl	$536870911, 96(%esp)            # imm = 0x1FFFFFFF
	movl	$-1, 160(%esp)
	movl	$536870911, 100(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 164(%esp)
	movl	$536870911, 104(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 168(%esp)
	movl	$536870911, 108(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 172(%esp)
	movl	$536870911, 112(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 176(%esp)
	movl	$536870911, 116(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 180(%esp)
	movl	$536870911, 120(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 184(%esp)
	movl	$536870911, 124(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 188(%esp)
	movl	$536870911, 128(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 192(%esp)
	movl	$536870911, 132(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 196(%esp)
	movl	$536870911, 136(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 200(%esp)
	movl	$536870911, 140(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 204(%esp)
	movl	$536870911, 144(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 208(%esp)
	movl	$536870911, 148(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 212(%esp)
	movl	$536870911, 152(%esp)           # imm = 0x1FFFFFFF
	movl	$-1, 216(%esp)
	movl	$0, 92(%esp,%esi,4)
	xorl	%eax, %eax
	jmp	.LBB0_81
	.p2align	4, 0x90
.LBB0_105:                              #   in Loop: Header=BB0_81 Depth=2
	btsl	%ecx, %eax
.LBB0_81:                               #   Parent Loop BB0_80 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_82 Depth 3
                                        #       Child Loop BB0_101 Depth 3
	movl	$-1, %ecx
	xorl	%edx, %edx
	jmp	.LBB0_82
.LBB0_86:                               #   in Loop: Header=BB0_82 Depth=3
	movl	%edx, %ecx
	.p2align	4, 0x90
.LBB0_87:                               #   in Loop: Header=BB0_82 Depth=3
	incl	%edx
	cmpl	$16, %edx
	je	.LBB0_88
.LBB0_82:                               #   Parent Loop BB0_80 Depth=1
                                        #     Parent Loop BB0_81 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	btl	%edx, %eax
	jb	.LBB0_87
# %bb.83:                               #   in Loop: Header=BB0_82 Depth=3
	movl	92(%esp,%edx,4), %ebx
	cmpl	$536870910, %ebx                # imm = 0x1FFFFFFE
	jg	.LBB0_87
# %bb.84:                               #   in Loop: Header=BB0_82 Depth=3
	testl	%ecx, %ecx
	js	.LBB0_86
# %bb.85:                               #   in Loop: Header=BB0_82 Depth=3
	cmpl	92(%esp,%ecx,4), %ebx
	jl	.LBB0_86
	jmp	.LBB0_87
	.p2align	4, 0x90
.LBB0_88:                               #   in Loop: Header=BB0_81 Depth=2
	testl	%ecx, %ecx
	js	.LBB0_89
# %bb.100:                              #   in Loop: Header=BB0_81 Depth=2
	movl	%ecx, %edx
	shll	$6, %edx
	leal	weights(%edx), %edx
	movl	$-64, %ebx
	jmp	.LBB0_101
	.p2align	4, 0x90
.LBB0_104:                              #   in Loop: Header=BB0_101 Depth=3
	addl	$4, %ebx
	je	.LBB0_105
.LBB0_101:                              #   Parent Loop BB0_80 Depth=1
                                        #     Parent Loop BB0_81 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	64(%edx,%ebx), %ebp
	testl	%ebp, %ebp
	je	.LBB0_104
# %bb.102:                              #   in Loop: Header=BB0_101 Depth=3
	addl	92(%esp,%ecx,4), %ebp
	cmpl	156(%esp,%ebx), %ebp
	jge	.LBB0_104
# %bb.103:                              #   in Loop: Header=BB0_101 Depth=3
	movl	%ebp, 156(%esp,%ebx)
	movl	%ecx, 220(%esp,%ebx)
	jmp	.LBB0_104
.LBB0_90:
	leal	156(%esp), %edi
	xorl	%esi, %esi
	movl	%edi, %ecx
	xorl	%edx, %edx
	calll	path
	subl	$8, %esp
	pushl	100(%esp)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	%edi, %ecx
	movl	$4, %edx
	calll	path
	subl	$8, %esp
	pushl	116(%esp)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	%edi, %ecx
	movl	$8, %edx
	calll	path
	subl	$8, %esp
	pushl	132(%esp)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	%edi, %ecx
	movl	$12, %edx
	calll	path
	subl	$8, %esp
	pushl	148(%esp)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	$0, 12(%esp)
	movl	$1, 16(%esp)
	movl	$2, 20(%esp)
	movl	$3, 24(%esp)
	movl	$4, 28(%esp)
	movl	$5, 32(%esp)
	movl	$6, 36(%esp)
	movl	$7, 40(%esp)
	movl	$8, 44(%esp)
	movl	$9, 48(%esp)
	movl	$10, 52(%esp)
	movl	$11, 56(%esp)
	movl	$12, 60(%esp)
	movl	$13, 64(%esp)
	movl	$14, 68(%esp)
	movl	$15, 72(%esp)
	pushl	$by_weight
	pushl	$4
	pushl	edge_count
	pushl	$edges
	calll	qsort
	addl	$16, %esp
	movl	edge_count, %eax
	testl	%eax, %eax
	movl	$0, 84(%esp)                    # 4-byte Folded Spill
	jle	.LBB0_108
# %bb.91:
	movl	$0, 84(%esp)                    # 4-byte Folded Spill
	xorl	%ebx, %ebx
	jmp	.LBB0_92
	.p2align	4, 0x90
.LBB0_106:                              #   in Loop: Header=BB0_92 Depth=1
	movl	%edi, 12(%esp,%edx,4)
	movswl	edges+2(,%ebx,4), %edx
	addl	%edx, 84(%esp)                  # 4-byte Folded Spill
	subl	$4, %esp
	pushl	%eax
	pushl	%ecx
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	edge_count, %eax
	xorl	%esi, %esi
.LBB0_107:                              #   in Loop: Header=BB0_92 Depth=1
	incl	%ebx
	cmpl	%eax, %ebx
	jge	.LBB0_108
.LBB0_92:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_94 Depth 2
                                        #     Child Loop BB0_97 Depth 2
	movl	%eax, 88(%esp)                  # 4-byte Spill
	movzbl	edges(,%ebx,4), %ecx
	movl	12(%esp,%ecx,4), %edi
	cmpl	%ecx, %edi
	movl	%ecx, %edx
	je	.LBB0_95
# %bb.93:                               #   in Loop: Header=BB0_92 Depth=1
	leal	12(%esp,%ecx,4), %eax
	.p2align	4, 0x90
.LBB0_94:                               #   Parent Loop BB0_92 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	12(%esp,%edi,4), %edx
	movl	%edx, (%eax)
	leal	12(%esp,%edx,4), %eax
	movl	12(%esp,%edx,4), %edi
	cmpl	%edx, %edi
	jne	.LBB0_94
.LBB0_95:                               #   in Loop: Header=BB0_92 Depth=1
	movzbl	edges+1(,%ebx,4), %eax
	movl	12(%esp,%eax,4), %ebp
	cmpl	%eax, %ebp
	movl	%eax, %edi
	je	.LBB0_98
# %bb.96:                               #   in Loop: Header=BB0_92 Depth=1
	leal	12(%esp,%eax,4), %esi
	.p2align	4, 0x90
.LBB0_97:                               #   Parent Loop BB0_92 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	12(%esp,%ebp,4), %edi
	movl	%edi, (%esi)
	leal	12(%esp,%edi,4), %esi
	movl	12(%esp,%edi,4), %ebp
	cmpl	%edi, %ebp
	jne	.LBB0_97
.LBB0_98:                               #   in Loop: Header=BB0_92 Depth=1
	cmpl	%edi, %edx
	jne	.LBB0_106
# %bb.99:                               #   in Loop: Header=BB0_92 Depth=1
	xorl	%esi, %esi
	movl	88(%esp), %eax                  # 4-byte Reload
	jmp	.LBB0_107
.LBB0_108:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$12, %esp
	pushl	12(%esp)                        # 4-byte Folded Reload
	pushl	92(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.3
	calll	printf
	addl	$12, %esp
	leal	16(%esp), %edi
	pushl	$72
	pushl	$.L__const.main.map
	pushl	%edi
	calll	memcpy
	addl	$16, %esp
	movb	$97, %bl
	jmp	.LBB0_109
	.p2align	4, 0x90
.LBB0_131:                              #   in Loop: Header=BB0_109 Depth=1
	incl	%esi
	cmpl	$6, %esi
	je	.LBB0_132
.LBB0_109:                              # =>This Inner Loop Header: Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$0
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_111
# %bb.110:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_111:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$1
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_113
# %bb.112:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_113:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$2
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_115
# %bb.114:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_115:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$3
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_117
# %bb.116:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_117:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$4
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_119
# %bb.118:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_119:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$5
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_121
# %bb.120:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_121:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$6
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_123
# %bb.122:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_123:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$7
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_125
# %bb.124:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_125:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$8
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_127
# %bb.126:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_127:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$9
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_129
# %bb.128:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
.LBB0_129:                              #   in Loop: Header=BB0_109 Depth=1
	subl	$8, %esp
	movsbl	%bl, %ebp
	movl	%edi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	$10
	calll	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_131
# %bb.130:                              #   in Loop: Header=BB0_109 Depth=1
	incb	%bl
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
	jmp	.LBB0_131
.LBB0_132:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$4, %esp
	pushl	%edi
	calll	puts
	addl	$16, %esp
	leal	24(%esp), %eax
	subl	$12, %esp
	pushl	%eax
	calll	puts
	addl	$16, %esp
	leal	36(%esp), %eax
	subl	$12, %esp
	pushl	%eax
	calll	puts
	addl	$16, %esp
	leal	48(%esp), %eax
	subl	$12, %esp
	pushl	%eax
	calll	puts
	addl	$16, %esp
	leal	60(%esp), %eax
	subl	$12, %esp
	pushl	%eax
	calll	puts
	addl	$16, %esp
	leal	72(%esp), %eax
	subl	$12, %esp
	pushl	%eax
	calll	puts
	addl	$16, %esp
	movsbl	%bl, %eax
	movl	8(%esp), %ecx                   # 4-byte Reload
	leal	-97(%ecx,%eax), %eax
	addl	$1308, %esp                     # imm = 0x51C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function path
	.type	path,@function
path:                                   # @path
# %bb.0:
	pushl	%esi
	subl	$8, %esp
	movl	%edx, %esi
	movl	(%ecx,%edx,4), %edx
	testl	%edx, %edx
	js	.LBB1_2
# %bb.1:
	calll	path
.LBB1_2:
	subl	$8, %esp
	pushl	%esi
	pushl	$.L.str
	calll	printf
	addl	$24, %esp
	popl	%esi
	retl
.Lfunc_end1:
	.size	path, .Lfunc_end1-path
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function fill
	.type	fill,@function
fill:                                   # @fill
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	xorl	%edi, %edi
	movl	%edx, 16(%esp)                  # 4-byte Spill
	cmpl	$5, %edx
	ja	.LBB2_5
# %bb.1:
	movl	64(%esp), %ebx
	cmpl	$10, %ebx
	ja	.LBB2_5
# %bb.2:
	movl	16(%esp), %eax                  # 4-byte Reload
	leal	-1(%eax), %ecx
	movl	%ecx, 32(%esp)                  # 4-byte Spill
	leal	1(%eax), %ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	leal	(%eax,%eax,2), %eax
	movl	12(%esp), %ecx                  # 4-byte Reload
	leal	(%ecx,%eax,4), %ecx
	xorl	%edi, %edi
	movsbl	68(%esp), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	12(%esp), %ebp                  # 4-byte Reload
	movl	20(%esp), %esi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB2_3:                                # =>This Inner Loop Header: Depth=1
	cmpb	$46, (%ecx,%ebx)
	jne	.LBB2_5
# %bb.4:                                #   in Loop: Header=BB2_3 Depth=1
	movzbl	68(%esp), %eax
	movb	%al, (%ecx,%ebx)
	subl	$8, %esp
	movl	%ebp, %ecx
	movl	40(%esp), %edx                  # 4-byte Reload
	pushl	%esi
	pushl	%ebx
	calll	fill
	addl	$16, %esp
	movl	%eax, 40(%esp)                  # 4-byte Spill
	subl	$8, %esp
	movl	%ebp, %ecx
	movl	36(%esp), %edx                  # 4-byte Reload
	pushl	%esi
	pushl	%ebx
	calll	fill
	addl	$16, %esp
	movl	%eax, 36(%esp)                  # 4-byte Spill
	leal	-1(%ebx), %eax
	subl	$8, %esp
	movl	%ebp, %ecx
	movl	24(%esp), %edx                  # 4-byte Reload
	pushl	%esi
	pushl	%eax
	calll	fill
	movl	40(%esp), %ecx                  # 4-byte Reload
	addl	$16, %esp
	addl	40(%esp), %edi                  # 4-byte Folded Reload
	addl	36(%esp), %edi                  # 4-byte Folded Reload
	leal	1(%eax,%edi), %edi
	cmpl	$10, %ebx
	leal	1(%ebx), %ebx
	jb	.LBB2_3
.LBB2_5:
	movl	%edi, %eax
	addl	$44, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	fill, .Lfunc_end2-fill
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_weight
	.type	by_weight,@function
by_weight:                              # @by_weight
# %bb.0:
	pushl	%ebx
	pushl	%esi
	movl	16(%esp), %ecx
	movl	12(%esp), %edx
	movswl	2(%edx), %eax
	movswl	2(%ecx), %esi
	cmpw	%si, %ax
	jne	.LBB3_1
# %bb.2:
	movzbl	(%edx), %eax
	movzbl	(%ecx), %ebx
	cmpb	%bl, %al
	jne	.LBB3_3
# %bb.4:
	movzbl	1(%edx), %eax
	movzbl	1(%ecx), %ecx
	subl	%ecx, %eax
	jmp	.LBB3_5
.LBB3_1:
	subl	%esi, %eax
	jmp	.LBB3_5
.LBB3_3:
	subl	%ebx, %eax
.LBB3_5:
	popl	%esi
	popl	%ebx
	retl
.Lfunc_end3:
	.size	by_weight, .Lfunc_end3-by_weight
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d "
	.size	.L.str, 4

	.type	weights,@object                 # @weights
	.local	weights
	.comm	weights,1024,4
	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"= %d\n"
	.size	.L.str.2, 6

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"tree %d, wrong %d\n"
	.size	.L.str.3, 19

	.type	.L__const.main.map,@object      # @__const.main.map
	.section	.rodata,"a",@progbits
.L__const.main.map:
	.asciz	"..#....#..."
	.asciz	".##.##.#.#."
	.asciz	"....#..#.#."
	.asciz	"#####.##.#."
	.asciz	"....#....##"
	.asciz	"..#.####..."
	.size	.L__const.main.map, 72

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"%c %d, "
	.size	.L.str.4, 8

	.type	edge_count,@object              # @edge_count
	.local	edge_count
	.comm	edge_count,4,4
	.type	edges,@object                   # @edges
	.local	edges
	.comm	edges,160,2
	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%d/%d "
	.size	.L.str.5, 7

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%d-%d "
	.size	.L.str.6, 7

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym by_weight
	.addrsig_sym edges
