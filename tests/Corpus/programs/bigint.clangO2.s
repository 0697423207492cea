	.text
	.file	"bigint.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$2140, %esp                     # imm = 0x85C
	leal	984(%esp), %eax
	subl	$4, %esp
	pushl	$156
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 976(%esp)
	movl	$1, 980(%esp)
	movl	$0, 48(%esp)                    # 4-byte Folded Spill
	movl	$1, %ebx
	movl	$1, %edi
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_1:                                #   in Loop: Header=BB0_3 Depth=1
	imull	$-858993459, %edi, %eax         # imm = 0xCCCCCCCD
	rorl	$2, %eax
	cmpl	$214748364, %eax                # imm = 0xCCCCCCC
	jbe	.LBB0_12
.LBB0_2:                                #   in Loop: Header=BB0_3 Depth=1
	incl	%edi
	cmpl	$61, %edi
	je	.LBB0_25
.LBB0_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_5 Depth 2
                                        #     Child Loop BB0_9 Depth 2
                                        #     Child Loop BB0_13 Depth 2
                                        #       Child Loop BB0_15 Depth 3
                                        #       Child Loop BB0_17 Depth 3
	testl	%ebx, %ebx
	jle	.LBB0_1
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	xorl	%esi, %esi
	xorl	%ebp, %ebp
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_5:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, %eax
	mull	980(%esp,%ebp,4)
	addl	%ecx, %eax
	movl	%edx, %ecx
	adcl	%esi, %ecx
	movl	%eax, 980(%esp,%ebp,4)
	incl	%ebp
	cmpl	%ebp, %ebx
	jne	.LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_3 Depth=1
	testl	%ecx, %ecx
	je	.LBB0_8
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=1
	leal	1(%ebx), %eax
	movl	%eax, 976(%esp)
	movl	%ecx, 980(%esp,%ebx,4)
	movl	976(%esp), %ebx
.LBB0_8:                                #   in Loop: Header=BB0_3 Depth=1
	testl	%ebx, %ebx
	jle	.LBB0_1
	.p2align	4, 0x90
.LBB0_9:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 976(%esp,%ebx,4)
	jne	.LBB0_1
# %bb.10:                               #   in Loop: Header=BB0_9 Depth=2
	decl	%ebx
	movl	%ebx, 976(%esp)
	movl	%ebx, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_9
# %bb.11:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%ebx, %ebx
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_12:                               #   in Loop: Header=BB0_3 Depth=1
	subl	$4, %esp
	pushl	$164
	leal	984(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 632(%esp)
	movl	$400, %eax                      # imm = 0x190
	movl	64(%esp), %ebp
	movl	%ebx, 28(%esp)                  # 4-byte Spill
	movl	%edi, 20(%esp)                  # 4-byte Spill
.LBB0_13:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_15 Depth 3
                                        #       Child Loop BB0_17 Depth 3
	movl	%eax, %esi
	testl	%ebp, %ebp
	jle	.LBB0_19
# %bb.14:                               #   in Loop: Header=BB0_13 Depth=2
	movl	%esi, 8(%esp)                   # 4-byte Spill
	incl	%ebp
	xorl	%ecx, %ecx
	movl	%ebp, %esi
	movl	$10, %edi
	.p2align	4, 0x90
.LBB0_15:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	60(%esp,%esi,4), %ebx
	pushl	$0
	pushl	$10
	pushl	%ecx
	pushl	%ebx
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 60(%esp,%esi,4)
	mull	%edi
	movl	%ebx, %ecx
	subl	%eax, %ecx
	decl	%esi
	cmpl	$1, %esi
	ja	.LBB0_15
# %bb.16:                               #   in Loop: Header=BB0_13 Depth=2
	movl	28(%esp), %ebx                  # 4-byte Reload
	movl	20(%esp), %edi                  # 4-byte Reload
	movl	8(%esp), %esi                   # 4-byte Reload
	.p2align	4, 0x90
.LBB0_17:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	$0, 60(%esp,%ebp,4)
	jne	.LBB0_20
# %bb.18:                               #   in Loop: Header=BB0_17 Depth=3
	leal	-2(%ebp), %eax
	movl	%eax, 64(%esp)
	decl	%ebp
	cmpl	$1, %ebp
	ja	.LBB0_17
	jmp	.LBB0_23
	.p2align	4, 0x90
.LBB0_19:                               #   in Loop: Header=BB0_13 Depth=2
	xorl	%ecx, %ecx
	jmp	.LBB0_21
	.p2align	4, 0x90
.LBB0_20:                               #   in Loop: Header=BB0_13 Depth=2
	movl	64(%esp), %ebp
.LBB0_21:                               #   in Loop: Header=BB0_13 Depth=2
	addb	$48, %cl
	leal	-1(%esi), %eax
	movb	%cl, 231(%esp,%esi)
	testl	%ebp, %ebp
	jne	.LBB0_13
# %bb.22:                               #   in Loop: Header=BB0_3 Depth=1
	leal	232(%esp,%eax), %eax
	jmp	.LBB0_24
	.p2align	4, 0x90
.LBB0_23:                               #   in Loop: Header=BB0_3 Depth=1
	orb	$48, %cl
	leal	232(%esp), %edx
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_24:                               #   in Loop: Header=BB0_3 Depth=1
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	48(%esp), %eax                  # 4-byte Reload
	subl	%esi, %eax
	addl	$401, %eax                      # imm = 0x191
	movl	%eax, 48(%esp)                  # 4-byte Spill
	jmp	.LBB0_2
.LBB0_25:
	movl	%ebx, 28(%esp)                  # 4-byte Spill
	subl	$4, %esp
	leal	1988(%esp), %ebx
	pushl	$156
	pushl	$0
	pushl	%ebx
	calll	memset
	addl	$16, %esp
	leal	648(%esp), %eax
	subl	$4, %esp
	pushl	$156
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 640(%esp)
	movl	$1, 644(%esp)
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
	movl	$1, %eax
	xorl	%ebp, %ebp
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_26:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_29 Depth 2
	movl	%eax, %edi
	movl	%esi, 232(%esp)
	movl	%ebp, 236(%esp)
	subl	$4, %esp
	pushl	$156
	pushl	%ebx
	leal	252(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	testl	%edi, %edi
	jle	.LBB0_35
# %bb.27:                               #   in Loop: Header=BB0_26 Depth=1
	xorl	%edx, %edx
	movl	$1, %eax
	jmp	.LBB0_29
	.p2align	4, 0x90
.LBB0_28:                               #   in Loop: Header=BB0_29 Depth=2
	movl	232(%esp), %esi
	incl	%eax
	movl	%ecx, %edx
.LBB0_29:                               #   Parent Loop BB0_26 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	xorl	%ecx, %ecx
	leal	-1(%eax), %ebx
	cmpl	%esi, %ebx
	jl	.LBB0_31
# %bb.30:                               #   in Loop: Header=BB0_29 Depth=2
	leal	1(%esi), %ebp
	movl	%ebp, 232(%esp)
	movl	$0, 236(%esp,%esi,4)
.LBB0_31:                               #   in Loop: Header=BB0_29 Depth=2
	movl	232(%esp,%eax,4), %ebp
	xorl	%esi, %esi
	cmpl	%edi, %ebx
	jge	.LBB0_33
# %bb.32:                               #   in Loop: Header=BB0_29 Depth=2
	movl	640(%esp,%eax,4), %esi
.LBB0_33:                               #   in Loop: Header=BB0_29 Depth=2
	addl	%ebp, %edx
	adcl	$0, %ecx
	addl	%esi, %edx
	adcl	$0, %ecx
	movl	%edx, 232(%esp,%eax,4)
	cmpl	%edi, %eax
	jl	.LBB0_28
# %bb.34:                               #   in Loop: Header=BB0_29 Depth=2
	testl	%ecx, %ecx
	jne	.LBB0_28
.LBB0_35:                               #   in Loop: Header=BB0_26 Depth=1
	movl	644(%esp), %ebp
	subl	$4, %esp
	pushl	$156
	leal	656(%esp), %eax
	pushl	%eax
	leal	1996(%esp), %ebx
	pushl	%ebx
	calll	memcpy
	addl	$12, %esp
	pushl	$164
	leal	240(%esp), %eax
	pushl	%eax
	leal	652(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movl	8(%esp), %eax                   # 4-byte Reload
	incl	%eax
	cmpl	$300, %eax                      # imm = 0x12C
	je	.LBB0_37
# %bb.36:                               #   in Loop: Header=BB0_26 Depth=1
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	640(%esp), %eax
	movl	%edi, %esi
	jmp	.LBB0_26
.LBB0_37:
	movl	%edi, 64(%esp)
	movl	%ebp, 68(%esp)
	leal	72(%esp), %eax
	subl	$4, %esp
	pushl	$156
	pushl	%ebx
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 632(%esp)
	movl	$400, %eax                      # imm = 0x190
	movl	$10, %ebx
.LBB0_38:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_40 Depth 2
                                        #     Child Loop BB0_42 Depth 2
	movl	%eax, %edx
	testl	%edi, %edi
	jle	.LBB0_44
# %bb.39:                               #   in Loop: Header=BB0_38 Depth=1
	movl	%edx, 40(%esp)                  # 4-byte Spill
	incl	%edi
	xorl	%ecx, %ecx
	movl	%edi, %esi
	.p2align	4, 0x90
.LBB0_40:                               #   Parent Loop BB0_38 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	60(%esp,%esi,4), %ebp
	pushl	$0
	pushl	$10
	pushl	%ecx
	pushl	%ebp
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 60(%esp,%esi,4)
	mull	%ebx
	movl	%ebp, %ecx
	subl	%eax, %ecx
	decl	%esi
	cmpl	$1, %esi
	ja	.LBB0_40
	jmp	.LBB0_42
	.p2align	4, 0x90
.LBB0_41:                               #   in Loop: Header=BB0_42 Depth=2
	leal	-2(%edi), %eax
	movl	%eax, 64(%esp)
	decl	%edi
	cmpl	$1, %edi
	jbe	.LBB0_47
.LBB0_42:                               #   Parent Loop BB0_38 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%edi,4)
	je	.LBB0_41
# %bb.43:                               #   in Loop: Header=BB0_38 Depth=1
	movl	64(%esp), %edi
	movl	40(%esp), %edx                  # 4-byte Reload
	jmp	.LBB0_45
	.p2align	4, 0x90
.LBB0_44:                               #   in Loop: Header=BB0_38 Depth=1
	xorl	%ecx, %ecx
.LBB0_45:                               #   in Loop: Header=BB0_38 Depth=1
	addb	$48, %cl
	leal	-1(%edx), %eax
	movb	%cl, 231(%esp,%edx)
	testl	%edi, %edi
	jne	.LBB0_38
# %bb.46:
	movl	%edx, 40(%esp)                  # 4-byte Spill
	leal	232(%esp,%eax), %eax
	jmp	.LBB0_48
.LBB0_47:
	orb	$48, %cl
	leal	232(%esp), %edx
	movl	40(%esp), %esi                  # 4-byte Reload
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_48:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.1
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	leal	1656(%esp), %eax
	subl	$4, %esp
	pushl	$156
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 1648(%esp)
	movl	$3, 1652(%esp)
	subl	$4, %esp
	leal	1652(%esp), %eax
	leal	1316(%esp), %ecx
	pushl	$164
	pushl	%eax
	pushl	%ecx
	calll	memcpy
	addl	$16, %esp
	xorl	%esi, %esi
	jmp	.LBB0_50
	.p2align	4, 0x90
.LBB0_49:                               #   in Loop: Header=BB0_50 Depth=1
	subl	$4, %esp
	pushl	$164
	leal	240(%esp), %eax
	pushl	%eax
	leal	1324(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	incl	%esi
	cmpl	$6, %esi
	je	.LBB0_62
.LBB0_50:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_52 Depth 2
                                        #       Child Loop BB0_53 Depth 3
                                        #     Child Loop BB0_60 Depth 2
	subl	$4, %esp
	pushl	$160
	pushl	$0
	leal	248(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	1312(%esp), %ecx
	leal	(%ecx,%ecx), %eax
	movl	%eax, 232(%esp)
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	testl	%ecx, %ecx
	jle	.LBB0_49
# %bb.51:                               #   in Loop: Header=BB0_50 Depth=1
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	%esi, 16(%esp)                  # 4-byte Spill
	xorl	%eax, %eax
	leal	232(%esp), %ebp
	.p2align	4, 0x90
.LBB0_52:                               #   Parent Loop BB0_50 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_53 Depth 3
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	1316(%esp,%eax,4), %esi
	movb	$1, %al
	movl	$1, %ecx
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB0_53:                               #   Parent Loop BB0_50 Depth=1
                                        #     Parent Loop BB0_52 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	testb	$1, %al
	movl	$0, %eax
	je	.LBB0_55
# %bb.54:                               #   in Loop: Header=BB0_53 Depth=3
	movl	1312(%esp,%ecx,4), %eax
.LBB0_55:                               #   in Loop: Header=BB0_53 Depth=3
	mull	%esi
	addl	(%ebp,%ecx,4), %edi
	adcl	$0, %ebx
	addl	%eax, %edi
	movl	%edi, (%ebp,%ecx,4)
	movl	%ebx, %edi
	adcl	%edx, %edi
	leal	1(%ecx), %edx
	cmpl	8(%esp), %ecx                   # 4-byte Folded Reload
	setl	%al
	movl	%edx, %ecx
	movl	$0, %ebx
	jl	.LBB0_53
# %bb.56:                               #   in Loop: Header=BB0_53 Depth=3
	testl	%edi, %edi
	movl	%edx, %ecx
	movl	$0, %ebx
	jne	.LBB0_53
# %bb.57:                               #   in Loop: Header=BB0_52 Depth=2
	movl	20(%esp), %eax                  # 4-byte Reload
	incl	%eax
	addl	$4, %ebp
	cmpl	8(%esp), %eax                   # 4-byte Folded Reload
	jne	.LBB0_52
# %bb.58:                               #   in Loop: Header=BB0_50 Depth=1
	cmpl	$0, 8(%esp)                     # 4-byte Folded Reload
	movl	16(%esp), %esi                  # 4-byte Reload
	movl	12(%esp), %ecx                  # 4-byte Reload
	jle	.LBB0_49
# %bb.59:                               #   in Loop: Header=BB0_50 Depth=1
	incl	%ecx
	.p2align	4, 0x90
.LBB0_60:                               #   Parent Loop BB0_50 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 228(%esp,%ecx,4)
	jne	.LBB0_49
# %bb.61:                               #   in Loop: Header=BB0_60 Depth=2
	leal	-2(%ecx), %eax
	movl	%eax, 232(%esp)
	decl	%ecx
	cmpl	$1, %ecx
	ja	.LBB0_60
	jmp	.LBB0_49
.LBB0_62:
	subl	$4, %esp
	pushl	$164
	leal	1320(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 632(%esp)
	movl	$400, %eax                      # imm = 0x190
	movl	64(%esp), %ebx
	movl	$10, %edi
.LBB0_63:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_65 Depth 2
                                        #     Child Loop BB0_67 Depth 2
	movl	%eax, %edx
	testl	%ebx, %ebx
	jle	.LBB0_69
# %bb.64:                               #   in Loop: Header=BB0_63 Depth=1
	movl	%edx, 36(%esp)                  # 4-byte Spill
	incl	%ebx
	xorl	%ecx, %ecx
	movl	%ebx, %esi
	.p2align	4, 0x90
.LBB0_65:                               #   Parent Loop BB0_63 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	60(%esp,%esi,4), %ebp
	pushl	$0
	pushl	$10
	pushl	%ecx
	pushl	%ebp
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 60(%esp,%esi,4)
	mull	%edi
	movl	%ebp, %ecx
	subl	%eax, %ecx
	decl	%esi
	cmpl	$1, %esi
	ja	.LBB0_65
	jmp	.LBB0_67
	.p2align	4, 0x90
.LBB0_66:                               #   in Loop: Header=BB0_67 Depth=2
	leal	-2(%ebx), %eax
	movl	%eax, 64(%esp)
	decl	%ebx
	cmpl	$1, %ebx
	jbe	.LBB0_72
.LBB0_67:                               #   Parent Loop BB0_63 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%ebx,4)
	je	.LBB0_66
# %bb.68:                               #   in Loop: Header=BB0_63 Depth=1
	movl	64(%esp), %ebx
	movl	36(%esp), %edx                  # 4-byte Reload
	jmp	.LBB0_70
	.p2align	4, 0x90
.LBB0_69:                               #   in Loop: Header=BB0_63 Depth=1
	xorl	%ecx, %ecx
.LBB0_70:                               #   in Loop: Header=BB0_63 Depth=1
	addb	$48, %cl
	leal	-1(%edx), %eax
	movb	%cl, 231(%esp,%edx)
	testl	%ebx, %ebx
	jne	.LBB0_63
# %bb.71:
	movl	%edx, 36(%esp)                  # 4-byte Spill
	leal	232(%esp,%eax), %eax
	jmp	.LBB0_73
.LBB0_72:
	orb	$48, %cl
	leal	232(%esp), %edx
	movl	36(%esp), %esi                  # 4-byte Reload
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_73:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.2
	pushl	$.L.str.9
	calll	printf
	addl	$12, %esp
	pushl	$156
	pushl	$0
	leal	660(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 640(%esp)
	movl	$1, 644(%esp)
	movl	$127, %eax
	movl	$1, %edi
	jmp	.LBB0_75
	.p2align	4, 0x90
.LBB0_74:                               #   in Loop: Header=BB0_75 Depth=1
	movl	8(%esp), %eax                   # 4-byte Reload
	cmpl	$1, %eax
	leal	-1(%eax), %eax
	jbe	.LBB0_81
.LBB0_75:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_77 Depth 2
	testl	%edi, %edi
	movl	%eax, 8(%esp)                   # 4-byte Spill
	jle	.LBB0_74
# %bb.76:                               #   in Loop: Header=BB0_75 Depth=1
	xorl	%ecx, %ecx
	movl	$1, %edx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_77:                               #   Parent Loop BB0_75 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	-1(%edx), %eax
	cmpl	%edi, %eax
	jl	.LBB0_79
# %bb.78:                               #   in Loop: Header=BB0_77 Depth=2
	leal	1(%edi), %ebx
	movl	%ebx, 640(%esp)
	movl	$0, 644(%esp,%edi,4)
	movl	640(%esp), %edi
.LBB0_79:                               #   in Loop: Header=BB0_77 Depth=2
	movl	640(%esp,%edx,4), %ebx
	xorl	%ebp, %ebp
	cmpl	%edi, %eax
	cmovll	%ebx, %ebp
	addl	%ebx, %ecx
	adcl	$0, %esi
	addl	%ebp, %ecx
	movl	%ecx, 640(%esp,%edx,4)
	movl	%esi, %ecx
	adcl	$0, %ecx
	leal	1(%edx), %ebp
	cmpl	%edi, %edx
	movl	%ebp, %edx
	movl	$0, %esi
	jl	.LBB0_77
# %bb.80:                               #   in Loop: Header=BB0_77 Depth=2
	testl	%ecx, %ecx
	movl	%ebp, %edx
	movl	$0, %esi
	jne	.LBB0_77
	jmp	.LBB0_74
.LBB0_81:
	testl	%edi, %edi
	jle	.LBB0_87
# %bb.82:
	movl	644(%esp), %ecx
	xorl	%eax, %eax
	addl	$-3, %ecx
	adcl	$-1, %eax
	movl	%ecx, 644(%esp)
	cmpl	$1, %edi
	leal	648(%esp), %esi
	je	.LBB0_85
# %bb.83:
	leal	-1(%edi), %ecx
	movl	%eax, %edx
	.p2align	4, 0x90
.LBB0_84:                               # =>This Inner Loop Header: Depth=1
	sarl	$31, %edx
	addl	(%esi), %eax
	adcl	$0, %edx
	movl	%eax, (%esi)
	addl	$4, %esi
	decl	%ecx
	movl	%edx, %eax
	jne	.LBB0_84
	.p2align	4, 0x90
.LBB0_85:                               # =>This Inner Loop Header: Depth=1
	cmpl	$0, 640(%esp,%edi,4)
	jne	.LBB0_87
# %bb.86:                               #   in Loop: Header=BB0_85 Depth=1
	decl	%edi
	movl	%edi, 640(%esp)
	movl	%edi, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_85
.LBB0_87:
	movl	%edi, 8(%esp)                   # 4-byte Spill
	subl	$4, %esp
	pushl	$164
	leal	984(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$12, %esp
	leal	812(%esp), %eax
	pushl	$164
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	64(%esp), %eax
	movl	%eax, %ecx
	subl	%edi, %ecx
	shll	$5, %ecx
	orl	$31, %ecx
	js	.LBB0_119
# %bb.88:
	movl	%eax, %ebx
	jmp	.LBB0_91
	.p2align	4, 0x90
.LBB0_89:                               #   in Loop: Header=BB0_91 Depth=1
	movl	$1, %eax
	shll	%cl, %eax
	orl	%eax, 812(%esp,%esi,4)
.LBB0_90:                               #   in Loop: Header=BB0_91 Depth=1
	testl	%ecx, %ecx
	leal	-1(%ecx), %ecx
	jle	.LBB0_119
.LBB0_91:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_99 Depth 2
                                        #       Child Loop BB0_101 Depth 3
                                        #     Child Loop BB0_94 Depth 2
                                        #     Child Loop BB0_110 Depth 2
                                        #     Child Loop BB0_113 Depth 2
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	subl	$4, %esp
	pushl	$164
	leal	648(%esp), %eax
	pushl	%eax
	leal	244(%esp), %eax
	pushl	%eax
	calll	memcpy
	movl	28(%esp), %ecx                  # 4-byte Reload
	addl	$16, %esp
	movl	232(%esp), %eax
	movl	%eax, %edx
	shll	$5, %edx
	addl	%ecx, %edx
	cmpl	$1248, %edx                     # imm = 0x4E0
	jg	.LBB0_90
# %bb.92:                               #   in Loop: Header=BB0_91 Depth=1
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	testl	%ecx, %ecx
	jne	.LBB0_99
.LBB0_93:                               #   in Loop: Header=BB0_91 Depth=1
	movl	16(%esp), %ebx                  # 4-byte Reload
	cmpl	%eax, %ebx
	movl	%ebx, %ecx
	jne	.LBB0_105
	.p2align	4, 0x90
.LBB0_94:                               #   Parent Loop BB0_91 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	testl	%ecx, %ecx
	jle	.LBB0_107
# %bb.95:                               #   in Loop: Header=BB0_94 Depth=2
	movl	232(%esp,%ecx,4), %edx
	cmpl	%edx, 64(%esp,%ecx,4)
	leal	-1(%ecx), %ecx
	je	.LBB0_94
# %bb.96:                               #   in Loop: Header=BB0_91 Depth=1
	jb	.LBB0_106
	.p2align	4, 0x90
.LBB0_107:                              #   in Loop: Header=BB0_91 Depth=1
	testl	%ebx, %ebx
	jle	.LBB0_116
# %bb.108:                              #   in Loop: Header=BB0_91 Depth=1
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edx, %edx
	jmp	.LBB0_110
	.p2align	4, 0x90
.LBB0_98:                               #   in Loop: Header=BB0_99 Depth=2
	movl	20(%esp), %ecx                  # 4-byte Reload
	cmpl	$1, %ecx
	leal	-1(%ecx), %ecx
	jle	.LBB0_93
.LBB0_99:                               #   Parent Loop BB0_91 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_101 Depth 3
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	testl	%eax, %eax
	jle	.LBB0_98
# %bb.100:                              #   in Loop: Header=BB0_99 Depth=2
	xorl	%edx, %edx
	movl	$1, %ebx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_101:                              #   Parent Loop BB0_91 Depth=1
                                        #     Parent Loop BB0_99 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	leal	-1(%ebx), %edi
	cmpl	%eax, %edi
	jl	.LBB0_103
# %bb.102:                              #   in Loop: Header=BB0_101 Depth=3
	leal	1(%eax), %ebp
	movl	%ebp, 232(%esp)
	movl	$0, 236(%esp,%eax,4)
	movl	232(%esp), %eax
.LBB0_103:                              #   in Loop: Header=BB0_101 Depth=3
	movl	232(%esp,%ebx,4), %ebp
	xorl	%ecx, %ecx
	cmpl	%eax, %edi
	cmovll	%ebp, %ecx
	addl	%ebp, %edx
	adcl	$0, %esi
	addl	%ecx, %edx
	movl	%edx, 232(%esp,%ebx,4)
	movl	%esi, %edx
	adcl	$0, %edx
	leal	1(%ebx), %edi
	cmpl	%eax, %ebx
	movl	%edi, %ebx
	movl	$0, %esi
	jl	.LBB0_101
# %bb.104:                              #   in Loop: Header=BB0_101 Depth=3
	testl	%edx, %edx
	movl	%edi, %ebx
	movl	$0, %esi
	jne	.LBB0_101
	jmp	.LBB0_98
	.p2align	4, 0x90
.LBB0_109:                              #   in Loop: Header=BB0_110 Depth=2
	movl	68(%esp,%ecx,4), %ebx
	subl	%edi, %ebx
	movl	$0, %edi
	sbbl	%edi, %edi
	addl	%esi, %ebx
	adcl	%edx, %edi
	movl	%ebx, 68(%esp,%ecx,4)
	movl	%edi, %edx
	sarl	$31, %edx
	incl	%ecx
	movl	16(%esp), %ebx                  # 4-byte Reload
	cmpl	%ecx, %ebx
	movl	%edi, %esi
	je	.LBB0_112
.LBB0_110:                              #   Parent Loop BB0_91 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	%eax, %ecx
	movl	$0, %edi
	jge	.LBB0_109
# %bb.111:                              #   in Loop: Header=BB0_110 Depth=2
	movl	236(%esp,%ecx,4), %edi
	jmp	.LBB0_109
	.p2align	4, 0x90
.LBB0_105:                              #   in Loop: Header=BB0_91 Depth=1
	jge	.LBB0_107
.LBB0_106:                              #   in Loop: Header=BB0_91 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	jmp	.LBB0_90
.LBB0_112:                              #   in Loop: Header=BB0_91 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_113:                              #   Parent Loop BB0_91 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 64(%esp,%ebx,4)
	jne	.LBB0_117
# %bb.114:                              #   in Loop: Header=BB0_113 Depth=2
	decl	%ebx
	movl	%ebx, 64(%esp)
	movl	%ebx, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_113
# %bb.115:                              #   in Loop: Header=BB0_91 Depth=1
	xorl	%ebx, %ebx
	jmp	.LBB0_117
.LBB0_116:                              #   in Loop: Header=BB0_91 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
.LBB0_117:                              #   in Loop: Header=BB0_91 Depth=1
	movl	808(%esp), %eax
	leal	31(%ecx), %esi
	testl	%ecx, %ecx
	cmovnsl	%ecx, %esi
	sarl	$5, %esi
	cmpl	%esi, %eax
	jg	.LBB0_89
# %bb.118:                              #   in Loop: Header=BB0_91 Depth=1
	leal	812(%esp,%eax,4), %ecx
	leal	1(%esi), %edi
	movl	%edi, %edx
	subl	%eax, %edx
	shll	$2, %edx
	subl	$4, %esp
	pushl	%edx
	pushl	$0
	pushl	%ecx
	calll	memset
	movl	28(%esp), %ecx                  # 4-byte Reload
	addl	$16, %esp
	movl	%edi, 808(%esp)
	jmp	.LBB0_89
.LBB0_119:
	subl	$4, %esp
	leal	1820(%esp), %ecx
	pushl	$164
	leal	72(%esp), %esi
	pushl	%esi
	pushl	%ecx
	calll	memcpy
	addl	$12, %esp
	pushl	$164
	leal	816(%esp), %eax
	pushl	%eax
	pushl	%esi
	calll	memcpy
	addl	$16, %esp
	movb	$0, 632(%esp)
	movl	$400, %eax                      # imm = 0x190
	movl	64(%esp), %ebx
	movl	$10, %ebp
.LBB0_120:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_122 Depth 2
                                        #     Child Loop BB0_124 Depth 2
	movl	%eax, %edx
	testl	%ebx, %ebx
	jle	.LBB0_126
# %bb.121:                              #   in Loop: Header=BB0_120 Depth=1
	movl	%edx, 32(%esp)                  # 4-byte Spill
	incl	%ebx
	xorl	%ecx, %ecx
	movl	%ebx, %esi
	.p2align	4, 0x90
.LBB0_122:                              #   Parent Loop BB0_120 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	60(%esp,%esi,4), %edi
	pushl	$0
	pushl	$10
	pushl	%ecx
	pushl	%edi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 60(%esp,%esi,4)
	mull	%ebp
	movl	%edi, %ecx
	subl	%eax, %ecx
	decl	%esi
	cmpl	$1, %esi
	ja	.LBB0_122
	jmp	.LBB0_124
	.p2align	4, 0x90
.LBB0_123:                              #   in Loop: Header=BB0_124 Depth=2
	leal	-2(%ebx), %eax
	movl	%eax, 64(%esp)
	decl	%ebx
	cmpl	$1, %ebx
	jbe	.LBB0_129
.LBB0_124:                              #   Parent Loop BB0_120 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%ebx,4)
	je	.LBB0_123
# %bb.125:                              #   in Loop: Header=BB0_120 Depth=1
	movl	64(%esp), %ebx
	movl	32(%esp), %edx                  # 4-byte Reload
	jmp	.LBB0_127
	.p2align	4, 0x90
.LBB0_126:                              #   in Loop: Header=BB0_120 Depth=1
	xorl	%ecx, %ecx
.LBB0_127:                              #   in Loop: Header=BB0_120 Depth=1
	addb	$48, %cl
	leal	-1(%edx), %eax
	movb	%cl, 231(%esp,%edx)
	testl	%ebx, %ebx
	jne	.LBB0_120
# %bb.128:
	movl	%edx, 32(%esp)                  # 4-byte Spill
	leal	232(%esp,%eax), %eax
	jmp	.LBB0_130
.LBB0_129:
	orb	$48, %cl
	leal	232(%esp), %edx
	movl	32(%esp), %esi                  # 4-byte Reload
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_130:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.3
	pushl	$.L.str.9
	calll	printf
	addl	$12, %esp
	pushl	$164
	leal	1824(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 632(%esp)
	movl	$400, %eax                      # imm = 0x190
	movl	64(%esp), %ebp
	movl	$10, %ebx
.LBB0_131:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_133 Depth 2
                                        #     Child Loop BB0_135 Depth 2
	movl	%eax, %esi
	testl	%ebp, %ebp
	jle	.LBB0_137
# %bb.132:                              #   in Loop: Header=BB0_131 Depth=1
	movl	%esi, 44(%esp)                  # 4-byte Spill
	incl	%ebp
	xorl	%ecx, %ecx
	movl	%ebp, %esi
	.p2align	4, 0x90
.LBB0_133:                              #   Parent Loop BB0_131 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	60(%esp,%esi,4), %edi
	pushl	$0
	pushl	$10
	pushl	%ecx
	pushl	%edi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 60(%esp,%esi,4)
	mull	%ebx
	movl	%edi, %ecx
	subl	%eax, %ecx
	decl	%esi
	cmpl	$1, %esi
	ja	.LBB0_133
# %bb.134:                              #   in Loop: Header=BB0_131 Depth=1
	movl	44(%esp), %esi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_135:                              #   Parent Loop BB0_131 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%ebp,4)
	jne	.LBB0_138
# %bb.136:                              #   in Loop: Header=BB0_135 Depth=2
	leal	-2(%ebp), %eax
	movl	%eax, 64(%esp)
	decl	%ebp
	cmpl	$1, %ebp
	ja	.LBB0_135
	jmp	.LBB0_141
	.p2align	4, 0x90
.LBB0_137:                              #   in Loop: Header=BB0_131 Depth=1
	xorl	%ecx, %ecx
	jmp	.LBB0_139
	.p2align	4, 0x90
.LBB0_138:                              #   in Loop: Header=BB0_131 Depth=1
	movl	64(%esp), %ebp
.LBB0_139:                              #   in Loop: Header=BB0_131 Depth=1
	addb	$48, %cl
	leal	-1(%esi), %eax
	movb	%cl, 231(%esp,%esi)
	testl	%ebp, %ebp
	jne	.LBB0_131
# %bb.140:
	movl	%esi, 44(%esp)                  # 4-byte Spill
	leal	232(%esp,%eax), %eax
	jmp	.LBB0_142
.LBB0_141:
	orb	$48, %cl
	leal	232(%esp), %edx
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_142:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.4
	pushl	$.L.str.9
	calll	printf
	addl	$12, %esp
	pushl	$160
	pushl	$0
	leal	248(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	808(%esp), %ecx
	movl	8(%esp), %eax                   # 4-byte Reload
	addl	%ecx, %eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	%eax, 232(%esp)
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	testl	%ecx, %ecx
	jle	.LBB0_151
# %bb.143:
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	leal	232(%esp), %ebx
	jmp	.LBB0_145
	.p2align	4, 0x90
.LBB0_144:                              #   in Loop: Header=BB0_145 Depth=1
	movl	16(%esp), %ecx                  # 4-byte Reload
	incl	%ecx
	addl	$4, %ebx
	movl	%ecx, %eax
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	cmpl	12(%esp), %ecx                  # 4-byte Folded Reload
	je	.LBB0_151
.LBB0_145:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_147 Depth 2
	cmpl	$0, 8(%esp)                     # 4-byte Folded Reload
	jle	.LBB0_144
# %bb.146:                              #   in Loop: Header=BB0_145 Depth=1
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	812(%esp,%eax,4), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	movb	$1, %al
	movl	$1, %ebp
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_147:                              #   Parent Loop BB0_145 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	testb	$1, %al
	movl	$0, %eax
	je	.LBB0_149
# %bb.148:                              #   in Loop: Header=BB0_147 Depth=2
	movl	640(%esp,%ebp,4), %eax
.LBB0_149:                              #   in Loop: Header=BB0_147 Depth=2
	mull	20(%esp)                        # 4-byte Folded Reload
	addl	(%ebx,%ebp,4), %esi
	movl	%esi, %edi
	movl	%ecx, %esi
	adcl	$0, %esi
	addl	%eax, %edi
	movl	%edi, (%ebx,%ebp,4)
	adcl	%edx, %esi
	leal	1(%ebp), %edx
	cmpl	8(%esp), %ebp                   # 4-byte Folded Reload
	setl	%al
	movl	%edx, %ebp
	jl	.LBB0_147
# %bb.150:                              #   in Loop: Header=BB0_147 Depth=2
	testl	%esi, %esi
	movl	%edx, %ebp
	jne	.LBB0_147
	jmp	.LBB0_144
.LBB0_151:
	cmpl	$0, 24(%esp)                    # 4-byte Folded Reload
	jle	.LBB0_155
# %bb.152:
	movl	8(%esp), %eax                   # 4-byte Reload
	movl	12(%esp), %ecx                  # 4-byte Reload
	leal	1(%eax,%ecx), %eax
	.p2align	4, 0x90
.LBB0_153:                              # =>This Inner Loop Header: Depth=1
	cmpl	$0, 228(%esp,%eax,4)
	jne	.LBB0_155
# %bb.154:                              #   in Loop: Header=BB0_153 Depth=1
	leal	-2(%eax), %ecx
	movl	%ecx, 232(%esp)
	decl	%eax
	cmpl	$1, %eax
	ja	.LBB0_153
.LBB0_155:
	subl	$4, %esp
	leal	236(%esp), %eax
	pushl	$164
	pushl	%eax
	leal	820(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movl	1816(%esp), %eax
	testl	%eax, %eax
	jle	.LBB0_163
# %bb.156:
	xorl	%ecx, %ecx
	movl	$1, %edx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_157:                              # =>This Inner Loop Header: Depth=1
	leal	-1(%edx), %edi
	movl	808(%esp), %ebx
	cmpl	%ebx, %edi
	jl	.LBB0_159
# %bb.158:                              #   in Loop: Header=BB0_157 Depth=1
	leal	1(%ebx), %ebp
	movl	%ebp, 808(%esp)
	movl	$0, 812(%esp,%ebx,4)
.LBB0_159:                              #   in Loop: Header=BB0_157 Depth=1
	movl	808(%esp,%edx,4), %ebx
	cmpl	%eax, %edi
	movl	$0, %edi
	jge	.LBB0_161
# %bb.160:                              #   in Loop: Header=BB0_157 Depth=1
	movl	1816(%esp,%edx,4), %edi
.LBB0_161:                              #   in Loop: Header=BB0_157 Depth=1
	addl	%ebx, %ecx
	adcl	$0, %esi
	addl	%edi, %ecx
	movl	%ecx, 808(%esp,%edx,4)
	movl	%esi, %ecx
	adcl	$0, %ecx
	leal	1(%edx), %edi
	cmpl	%eax, %edx
	movl	%edi, %edx
	movl	$0, %esi
	jl	.LBB0_157
# %bb.162:                              #   in Loop: Header=BB0_157 Depth=1
	testl	%ecx, %ecx
	movl	%edi, %edx
	movl	$0, %esi
	jne	.LBB0_157
.LBB0_163:
	movl	$.L.str.7, %eax
	movl	28(%esp), %edx                  # 4-byte Reload
	cmpl	%edx, 808(%esp)
	jne	.LBB0_167
	.p2align	4, 0x90
.LBB0_164:                              # =>This Inner Loop Header: Depth=1
	testl	%edx, %edx
	jle	.LBB0_166
# %bb.165:                              #   in Loop: Header=BB0_164 Depth=1
	movl	808(%esp,%edx,4), %ecx
	cmpl	976(%esp,%edx,4), %ecx
	leal	-1(%edx), %edx
	je	.LBB0_164
	jmp	.LBB0_167
.LBB0_166:
	movl	$.L.str.6, %eax
.LBB0_167:
	subl	$12, %esp
	pushl	%eax
	calll	puts@PLT
	addl	$12, %esp
	leal	1148(%esp), %eax
	pushl	$164
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$12, %esp
	leal	1484(%esp), %eax
	pushl	$164
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$0, 56(%esp)                    # 4-byte Folded Spill
	movb	$1, %al
	jmp	.LBB0_169
	.p2align	4, 0x90
.LBB0_168:                              #   in Loop: Header=BB0_169 Depth=1
	movl	$1, 56(%esp)                    # 4-byte Folded Spill
	testb	$1, 52(%esp)                    # 1-byte Folded Reload
	movl	$0, %eax
	je	.LBB0_211
.LBB0_169:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_171 Depth 2
                                        #       Child Loop BB0_173 Depth 3
                                        #       Child Loop BB0_177 Depth 3
                                        #     Child Loop BB0_182 Depth 2
                                        #     Child Loop BB0_183 Depth 2
                                        #     Child Loop BB0_190 Depth 2
                                        #       Child Loop BB0_192 Depth 3
                                        #       Child Loop BB0_194 Depth 3
                                        #       Child Loop BB0_198 Depth 3
                                        #       Child Loop BB0_206 Depth 3
                                        #       Child Loop BB0_208 Depth 3
	movl	%eax, 52(%esp)                  # 4-byte Spill
	testb	$1, %al
	movl	$4, %esi
	movl	$16, %eax
	cmovnel	%eax, %esi
	subl	$4, %esp
	pushl	$156
	pushl	$0
	leal	252(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 232(%esp)
	movl	%esi, 236(%esp)
	movl	$1, %esi
	xorl	%ecx, %ecx
	jmp	.LBB0_171
	.p2align	4, 0x90
.LBB0_170:                              #   in Loop: Header=BB0_171 Depth=2
	incl	%ecx
	cmpl	$60, %ecx
	je	.LBB0_180
.LBB0_171:                              #   Parent Loop BB0_169 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_173 Depth 3
                                        #       Child Loop BB0_177 Depth 3
	testl	%esi, %esi
	jle	.LBB0_170
# %bb.172:                              #   in Loop: Header=BB0_171 Depth=2
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_173:                              #   Parent Loop BB0_169 Depth=1
                                        #     Parent Loop BB0_171 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	$10, %eax
	mull	236(%esp,%ebp,4)
	addl	%edi, %eax
	movl	%edx, %edi
	adcl	%ebx, %edi
	movl	%eax, 236(%esp,%ebp,4)
	incl	%ebp
	cmpl	%ebp, %esi
	jne	.LBB0_173
# %bb.174:                              #   in Loop: Header=BB0_171 Depth=2
	testl	%edi, %edi
	je	.LBB0_176
# %bb.175:                              #   in Loop: Header=BB0_171 Depth=2
	leal	1(%esi), %eax
	movl	%eax, 232(%esp)
	movl	%edi, 236(%esp,%esi,4)
	movl	232(%esp), %esi
.LBB0_176:                              #   in Loop: Header=BB0_171 Depth=2
	testl	%esi, %esi
	jle	.LBB0_170
	.p2align	4, 0x90
.LBB0_177:                              #   Parent Loop BB0_169 Depth=1
                                        #     Parent Loop BB0_171 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	$0, 232(%esp,%esi,4)
	jne	.LBB0_170
# %bb.178:                              #   in Loop: Header=BB0_177 Depth=3
	decl	%esi
	movl	%esi, 232(%esp)
	movl	%esi, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_177
# %bb.179:                              #   in Loop: Header=BB0_171 Depth=2
	xorl	%esi, %esi
	jmp	.LBB0_170
	.p2align	4, 0x90
.LBB0_180:                              #   in Loop: Header=BB0_169 Depth=1
	testl	%esi, %esi
	jle	.LBB0_185
# %bb.181:                              #   in Loop: Header=BB0_169 Depth=1
	testb	$1, 52(%esp)                    # 1-byte Folded Reload
	movl	$239, %edi
	movl	$5, %eax
	cmovnel	%eax, %edi
	xorl	%eax, %eax
	leal	1(%esi), %ebx
	.p2align	4, 0x90
.LBB0_182:                              #   Parent Loop BB0_169 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	228(%esp,%ebx,4), %ebp
	pushl	$0
	pushl	%edi
	pushl	%eax
	pushl	%ebp
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 228(%esp,%ebx,4)
	mull	%edi
	subl	%eax, %ebp
	decl	%ebx
	cmpl	$1, %ebx
	movl	%ebp, %eax
	ja	.LBB0_182
	.p2align	4, 0x90
.LBB0_183:                              #   Parent Loop BB0_169 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 232(%esp,%esi,4)
	jne	.LBB0_186
# %bb.184:                              #   in Loop: Header=BB0_183 Depth=2
	decl	%esi
	movl	%esi, 232(%esp)
	movl	%esi, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_183
.LBB0_185:                              #   in Loop: Header=BB0_169 Depth=1
	testl	%esi, %esi
	jne	.LBB0_187
	jmp	.LBB0_168
	.p2align	4, 0x90
.LBB0_186:                              #   in Loop: Header=BB0_169 Depth=1
	movl	232(%esp), %esi
	testl	%esi, %esi
	je	.LBB0_168
.LBB0_187:                              #   in Loop: Header=BB0_169 Depth=1
	testb	$1, 52(%esp)                    # 1-byte Folded Reload
	movl	$57121, %ebx                    # imm = 0xDF21
	movl	$25, %eax
	cmovnel	%eax, %ebx
	movl	$1, %ecx
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	jmp	.LBB0_190
	.p2align	4, 0x90
.LBB0_188:                              #   in Loop: Header=BB0_190 Depth=2
	movl	24(%esp), %ecx                  # 4-byte Reload
.LBB0_189:                              #   in Loop: Header=BB0_190 Depth=2
	addl	$2, %ecx
	testl	%esi, %esi
	je	.LBB0_168
.LBB0_190:                              #   Parent Loop BB0_169 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_192 Depth 3
                                        #       Child Loop BB0_194 Depth 3
                                        #       Child Loop BB0_198 Depth 3
                                        #       Child Loop BB0_206 Depth 3
                                        #       Child Loop BB0_208 Depth 3
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	subl	$4, %esp
	pushl	$164
	leal	240(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movl	64(%esp), %edi
	testl	%edi, %edi
	jle	.LBB0_204
# %bb.191:                              #   in Loop: Header=BB0_190 Depth=2
	movl	%esi, 60(%esp)                  # 4-byte Spill
	incl	%edi
	xorl	%eax, %eax
	movl	%edi, %ebp
	movl	24(%esp), %esi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_192:                              #   Parent Loop BB0_169 Depth=1
                                        #     Parent Loop BB0_190 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	60(%esp,%ebp,4), %ebx
	pushl	$0
	pushl	%esi
	pushl	%eax
	pushl	%ebx
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 60(%esp,%ebp,4)
	mull	%esi
	subl	%eax, %ebx
	decl	%ebp
	cmpl	$1, %ebp
	movl	%ebx, %eax
	ja	.LBB0_192
# %bb.193:                              #   in Loop: Header=BB0_190 Depth=2
	movl	12(%esp), %ebx                  # 4-byte Reload
	movl	60(%esp), %esi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_194:                              #   Parent Loop BB0_169 Depth=1
                                        #     Parent Loop BB0_190 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	$0, 60(%esp,%edi,4)
	jne	.LBB0_196
# %bb.195:                              #   in Loop: Header=BB0_194 Depth=3
	leal	-2(%edi), %eax
	movl	%eax, 64(%esp)
	decl	%edi
	cmpl	$1, %edi
	ja	.LBB0_194
	jmp	.LBB0_204
	.p2align	4, 0x90
.LBB0_196:                              #   in Loop: Header=BB0_190 Depth=2
	movl	64(%esp), %edx
	movl	24(%esp), %eax                  # 4-byte Reload
	shrl	%eax
	andl	$1, %eax
	cmpl	56(%esp), %eax                  # 4-byte Folded Reload
	leal	1480(%esp), %edi
	leal	1144(%esp), %ecx
	cmovel	%ecx, %edi
	movl	%edi, 20(%esp)                  # 4-byte Spill
	movl	%edx, 8(%esp)                   # 4-byte Spill
	testl	%edx, %edx
	jle	.LBB0_204
# %bb.197:                              #   in Loop: Header=BB0_190 Depth=2
	cmpl	56(%esp), %eax                  # 4-byte Folded Reload
	leal	1480(%esp), %ecx
	leal	1144(%esp), %eax
	cmovel	%eax, %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	xorl	%ebp, %ebp
	movl	$1, %edx
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_198:                              #   Parent Loop BB0_169 Depth=1
                                        #     Parent Loop BB0_190 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	leal	-1(%edx), %edi
	movl	16(%esp), %ecx                  # 4-byte Reload
	movl	(%ecx), %ebx
	cmpl	%ebx, %edi
	jl	.LBB0_200
# %bb.199:                              #   in Loop: Header=BB0_198 Depth=3
	leal	1(%ebx), %ecx
	movl	%edi, 28(%esp)                  # 4-byte Spill
	movl	16(%esp), %edi                  # 4-byte Reload
	movl	%ecx, (%edi)
	movl	28(%esp), %edi                  # 4-byte Reload
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	$0, 4(%ecx,%ebx,4)
.LBB0_200:                              #   in Loop: Header=BB0_198 Depth=3
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	(%ecx,%edx,4), %ebx
	cmpl	8(%esp), %edi                   # 4-byte Folded Reload
	movl	$0, %edi
	jge	.LBB0_202
# %bb.201:                              #   in Loop: Header=BB0_198 Depth=3
	movl	64(%esp,%edx,4), %edi
.LBB0_202:                              #   in Loop: Header=BB0_198 Depth=3
	addl	%ebx, %ebp
	adcl	$0, %eax
	addl	%edi, %ebp
	movl	%ebp, (%ecx,%edx,4)
	movl	%eax, %ebp
	adcl	$0, %ebp
	leal	1(%edx), %edi
	cmpl	8(%esp), %edx                   # 4-byte Folded Reload
	movl	%edi, %edx
	movl	$0, %eax
	movl	12(%esp), %ebx                  # 4-byte Reload
	jl	.LBB0_198
# %bb.203:                              #   in Loop: Header=BB0_198 Depth=3
	testl	%ebp, %ebp
	movl	%edi, %edx
	movl	$0, %eax
	jne	.LBB0_198
	.p2align	4, 0x90
.LBB0_204:                              #   in Loop: Header=BB0_190 Depth=2
	testl	%esi, %esi
	jle	.LBB0_188
# %bb.205:                              #   in Loop: Header=BB0_190 Depth=2
	leal	1(%esi), %ebp
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_206:                              #   Parent Loop BB0_169 Depth=1
                                        #     Parent Loop BB0_190 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	228(%esp,%ebp,4), %edi
	pushl	$0
	pushl	%ebx
	pushl	%eax
	pushl	%edi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 228(%esp,%ebp,4)
	mull	%ebx
	subl	%eax, %edi
	decl	%ebp
	cmpl	$1, %ebp
	movl	%edi, %eax
	ja	.LBB0_206
# %bb.207:                              #   in Loop: Header=BB0_190 Depth=2
	movl	24(%esp), %ecx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_208:                              #   Parent Loop BB0_169 Depth=1
                                        #     Parent Loop BB0_190 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	$0, 232(%esp,%esi,4)
	jne	.LBB0_210
# %bb.209:                              #   in Loop: Header=BB0_208 Depth=3
	decl	%esi
	movl	%esi, 232(%esp)
	movl	%esi, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_208
	jmp	.LBB0_189
	.p2align	4, 0x90
.LBB0_210:                              #   in Loop: Header=BB0_190 Depth=2
	movl	232(%esp), %esi
	jmp	.LBB0_189
.LBB0_211:
	movl	1144(%esp), %eax
	testl	%eax, %eax
	jle	.LBB0_219
# %bb.212:
	xorl	%ecx, %ecx
	movl	1480(%esp), %edx
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB0_214
	.p2align	4, 0x90
.LBB0_213:                              #   in Loop: Header=BB0_214 Depth=1
	movl	1148(%esp,%ecx,4), %ebp
	subl	%ebx, %ebp
	movl	$0, %ebx
	sbbl	%ebx, %ebx
	addl	%edi, %ebp
	adcl	%esi, %ebx
	movl	%ebp, 1148(%esp,%ecx,4)
	movl	%ebx, %esi
	sarl	$31, %esi
	incl	%ecx
	cmpl	%ecx, %eax
	movl	%ebx, %edi
	je	.LBB0_216
.LBB0_214:                              # =>This Inner Loop Header: Depth=1
	cmpl	%edx, %ecx
	movl	$0, %ebx
	jge	.LBB0_213
# %bb.215:                              #   in Loop: Header=BB0_214 Depth=1
	movl	1484(%esp,%ecx,4), %ebx
	jmp	.LBB0_213
.LBB0_216:
	incl	%eax
	.p2align	4, 0x90
.LBB0_217:                              # =>This Inner Loop Header: Depth=1
	cmpl	$0, 1140(%esp,%eax,4)
	jne	.LBB0_219
# %bb.218:                              #   in Loop: Header=BB0_217 Depth=1
	leal	-2(%eax), %ecx
	movl	%ecx, 1144(%esp)
	decl	%eax
	cmpl	$1, %eax
	ja	.LBB0_217
.LBB0_219:
	subl	$4, %esp
	pushl	$164
	leal	1152(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 632(%esp)
	movl	$400, %eax                      # imm = 0x190
	movl	64(%esp), %ebx
	movl	$10, %edi
.LBB0_220:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_222 Depth 2
                                        #     Child Loop BB0_224 Depth 2
	movl	%eax, %esi
	testl	%ebx, %ebx
	jle	.LBB0_226
# %bb.221:                              #   in Loop: Header=BB0_220 Depth=1
	movl	%esi, 8(%esp)                   # 4-byte Spill
	incl	%ebx
	xorl	%ecx, %ecx
	movl	%ebx, %ebp
	.p2align	4, 0x90
.LBB0_222:                              #   Parent Loop BB0_220 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	60(%esp,%ebp,4), %esi
	pushl	$0
	pushl	$10
	pushl	%ecx
	pushl	%esi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 60(%esp,%ebp,4)
	mull	%edi
	movl	%esi, %ecx
	subl	%eax, %ecx
	decl	%ebp
	cmpl	$1, %ebp
	ja	.LBB0_222
# %bb.223:                              #   in Loop: Header=BB0_220 Depth=1
	movl	8(%esp), %esi                   # 4-byte Reload
	.p2align	4, 0x90
.LBB0_224:                              #   Parent Loop BB0_220 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%ebx,4)
	jne	.LBB0_227
# %bb.225:                              #   in Loop: Header=BB0_224 Depth=2
	leal	-2(%ebx), %eax
	movl	%eax, 64(%esp)
	decl	%ebx
	cmpl	$1, %ebx
	ja	.LBB0_224
	jmp	.LBB0_230
	.p2align	4, 0x90
.LBB0_226:                              #   in Loop: Header=BB0_220 Depth=1
	xorl	%ecx, %ecx
	jmp	.LBB0_228
	.p2align	4, 0x90
.LBB0_227:                              #   in Loop: Header=BB0_220 Depth=1
	movl	64(%esp), %ebx
.LBB0_228:                              #   in Loop: Header=BB0_220 Depth=1
	addb	$48, %cl
	leal	-1(%esi), %eax
	movb	%cl, 231(%esp,%esi)
	testl	%ebx, %ebx
	jne	.LBB0_220
# %bb.229:
	leal	232(%esp,%eax), %eax
	jmp	.LBB0_231
.LBB0_230:
	orb	$48, %cl
	leal	232(%esp), %edx
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_231:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.8
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	40(%esp), %eax                  # 4-byte Reload
	addl	36(%esp), %eax                  # 4-byte Folded Reload
	addl	32(%esp), %eax                  # 4-byte Folded Reload
	addl	44(%esp), %eax                  # 4-byte Folded Reload
	addl	%esi, %eax
	movl	48(%esp), %esi                  # 4-byte Reload
	subl	%eax, %esi
	addl	$2005, %esi                     # imm = 0x7D5
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	%esi, %eax
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	subl	%eax, %esi
	movl	%esi, %eax
	addl	$2140, %esp                     # imm = 0x85C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"factorial"
	.size	.L.str, 10

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"fibonacci(300)"
	.size	.L.str.1, 15

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"3^64"
	.size	.L.str.2, 5

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"quotient"
	.size	.L.str.3, 9

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"rest"
	.size	.L.str.4, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"agrees"
	.size	.L.str.6, 7

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"DISAGREES"
	.size	.L.str.7, 10

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"pi"
	.size	.L.str.8, 3

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%s = %s\n"
	.size	.L.str.9, 9

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
