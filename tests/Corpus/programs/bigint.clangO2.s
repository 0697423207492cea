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
	subl	$4140, %esp                     # imm = 0x102C
	leal	1864(%esp), %eax
	subl	$4, %esp
	pushl	$316                            # imm = 0x13C
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 1856(%esp)
	movl	$1, 1860(%esp)
	movl	$0, 48(%esp)                    # 4-byte Folded Spill
	movl	$1, %ebx
	movl	$1, %edi
	jmp	.LBB0_4
	.p2align	4, 0x90
.LBB0_1:                                #   in Loop: Header=BB0_4 Depth=1
	orb	$48, %cl
	leal	392(%esp), %edx
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_2:                                #   in Loop: Header=BB0_4 Depth=1
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	48(%esp), %eax                  # 4-byte Reload
	subl	%esi, %eax
	addl	$801, %eax                      # imm = 0x321
	movl	%eax, 48(%esp)                  # 4-byte Spill
.LBB0_3:                                #   in Loop: Header=BB0_4 Depth=1
	incl	%edi
	cmpl	$101, %edi
	je	.LBB0_27
.LBB0_4:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_17 Depth 2
                                        #       Child Loop BB0_19 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	testl	%ebx, %ebx
	jle	.LBB0_13
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=1
	xorl	%esi, %esi
	xorl	%ebp, %ebp
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_6:                                #   Parent Loop BB0_4 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, %eax
	mull	1860(%esp,%ebp,4)
	addl	%ecx, %eax
	movl	%edx, %ecx
	adcl	%esi, %ecx
	movl	%eax, 1860(%esp,%ebp,4)
	incl	%ebp
	cmpl	%ebp, %ebx
	jne	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_4 Depth=1
	testl	%ecx, %ecx
	je	.LBB0_9
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=1
	leal	1(%ebx), %eax
	movl	%eax, 1856(%esp)
	movl	%ecx, 1860(%esp,%ebx,4)
	movl	1856(%esp), %ebx
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=1
	testl	%ebx, %ebx
	jle	.LBB0_13
	.p2align	4, 0x90
.LBB0_10:                               #   Parent Loop BB0_4 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 1856(%esp,%ebx,4)
	jne	.LBB0_13
# %bb.11:                               #   in Loop: Header=BB0_10 Depth=2
	decl	%ebx
	movl	%ebx, 1856(%esp)
	movl	%ebx, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_10
# %bb.12:                               #   in Loop: Header=BB0_4 Depth=1
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB0_13:                               #   in Loop: Header=BB0_4 Depth=1
	cmpl	$20, %edi
	movl	%ebx, 28(%esp)                  # 4-byte Spill
	je	.LBB0_16
# %bb.14:                               #   in Loop: Header=BB0_4 Depth=1
	cmpl	$100, %edi
	je	.LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_4 Depth=1
	cmpl	$50, %edi
	jne	.LBB0_3
.LBB0_16:                               #   in Loop: Header=BB0_4 Depth=1
	subl	$4, %esp
	pushl	$324                            # imm = 0x144
	leal	1864(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 1192(%esp)
	movl	$800, %eax                      # imm = 0x320
	movl	64(%esp), %ebp
	movl	%edi, 20(%esp)                  # 4-byte Spill
.LBB0_17:                               #   Parent Loop BB0_4 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_19 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	movl	%eax, %esi
	testl	%ebp, %ebp
	jle	.LBB0_23
# %bb.18:                               #   in Loop: Header=BB0_17 Depth=2
	movl	%esi, 8(%esp)                   # 4-byte Spill
	incl	%ebp
	xorl	%ecx, %ecx
	movl	%ebp, %esi
	movl	$10, %edi
	.p2align	4, 0x90
.LBB0_19:                               #   Parent Loop BB0_4 Depth=1
                                        #     Parent Loop BB0_17 Depth=2
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
	ja	.LBB0_19
# %bb.20:                               #   in Loop: Header=BB0_17 Depth=2
	movl	28(%esp), %ebx                  # 4-byte Reload
	movl	20(%esp), %edi                  # 4-byte Reload
	movl	8(%esp), %esi                   # 4-byte Reload
	.p2align	4, 0x90
.LBB0_21:                               #   Parent Loop BB0_4 Depth=1
                                        #     Parent Loop BB0_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	$0, 60(%esp,%ebp,4)
	jne	.LBB0_24
# %bb.22:                               #   in Loop: Header=BB0_21 Depth=3
	leal	-2(%ebp), %eax
	movl	%eax, 64(%esp)
	decl	%ebp
	cmpl	$1, %ebp
	ja	.LBB0_21
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_23:                               #   in Loop: Header=BB0_17 Depth=2
	xorl	%ecx, %ecx
	jmp	.LBB0_25
	.p2align	4, 0x90
.LBB0_24:                               #   in Loop: Header=BB0_17 Depth=2
	movl	64(%esp), %ebp
.LBB0_25:                               #   in Loop: Header=BB0_17 Depth=2
	addb	$48, %cl
	leal	-1(%esi), %eax
	movb	%cl, 391(%esp,%esi)
	testl	%ebp, %ebp
	jne	.LBB0_17
# %bb.26:                               #   in Loop: Header=BB0_4 Depth=1
	leal	392(%esp,%eax), %eax
	jmp	.LBB0_2
.LBB0_27:
	subl	$4, %esp
	leal	3828(%esp), %ebx
	pushl	$316                            # imm = 0x13C
	pushl	$0
	pushl	%ebx
	calll	memset
	addl	$16, %esp
	leal	1208(%esp), %eax
	subl	$4, %esp
	pushl	$316                            # imm = 0x13C
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 1200(%esp)
	movl	$1, 1204(%esp)
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
	movl	$1, %eax
	xorl	%ebp, %ebp
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_28:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_31 Depth 2
	movl	%eax, %edi
	movl	%esi, 392(%esp)
	movl	%ebp, 396(%esp)
	subl	$4, %esp
	pushl	$316                            # imm = 0x13C
	pushl	%ebx
	leal	412(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	testl	%edi, %edi
	jle	.LBB0_37
# %bb.29:                               #   in Loop: Header=BB0_28 Depth=1
	xorl	%edx, %edx
	movl	$1, %eax
	jmp	.LBB0_31
	.p2align	4, 0x90
.LBB0_30:                               #   in Loop: Header=BB0_31 Depth=2
	movl	392(%esp), %esi
	incl	%eax
	movl	%ecx, %edx
.LBB0_31:                               #   Parent Loop BB0_28 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	xorl	%ecx, %ecx
	leal	-1(%eax), %ebx
	cmpl	%esi, %ebx
	jl	.LBB0_33
# %bb.32:                               #   in Loop: Header=BB0_31 Depth=2
	leal	1(%esi), %ebp
	movl	%ebp, 392(%esp)
	movl	$0, 396(%esp,%esi,4)
.LBB0_33:                               #   in Loop: Header=BB0_31 Depth=2
	movl	392(%esp,%eax,4), %ebp
	xorl	%esi, %esi
	cmpl	%edi, %ebx
	jge	.LBB0_35
# %bb.34:                               #   in Loop: Header=BB0_31 Depth=2
	movl	1200(%esp,%eax,4), %esi
.LBB0_35:                               #   in Loop: Header=BB0_31 Depth=2
	addl	%ebp, %edx
	adcl	$0, %ecx
	addl	%esi, %edx
	adcl	$0, %ecx
	movl	%edx, 392(%esp,%eax,4)
	cmpl	%edi, %eax
	jl	.LBB0_30
# %bb.36:                               #   in Loop: Header=BB0_31 Depth=2
	testl	%ecx, %ecx
	jne	.LBB0_30
.LBB0_37:                               #   in Loop: Header=BB0_28 Depth=1
	movl	1204(%esp), %ebp
	subl	$4, %esp
	pushl	$316                            # imm = 0x13C
	leal	1216(%esp), %eax
	pushl	%eax
	leal	3836(%esp), %ebx
	pushl	%ebx
	calll	memcpy
	addl	$12, %esp
	pushl	$324                            # imm = 0x144
	leal	400(%esp), %eax
	pushl	%eax
	leal	1212(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movl	8(%esp), %eax                   # 4-byte Reload
	incl	%eax
	cmpl	$300, %eax                      # imm = 0x12C
	je	.LBB0_39
# %bb.38:                               #   in Loop: Header=BB0_28 Depth=1
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	1200(%esp), %eax
	movl	%edi, %esi
	jmp	.LBB0_28
.LBB0_39:
	movl	%edi, 64(%esp)
	movl	%ebp, 68(%esp)
	leal	72(%esp), %eax
	subl	$4, %esp
	pushl	$316                            # imm = 0x13C
	pushl	%ebx
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 1192(%esp)
	movl	$800, %eax                      # imm = 0x320
	movl	$10, %ebx
.LBB0_40:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_42 Depth 2
                                        #     Child Loop BB0_44 Depth 2
	movl	%eax, %edx
	testl	%edi, %edi
	jle	.LBB0_46
# %bb.41:                               #   in Loop: Header=BB0_40 Depth=1
	movl	%edx, 40(%esp)                  # 4-byte Spill
	incl	%edi
	xorl	%ecx, %ecx
	movl	%edi, %esi
	.p2align	4, 0x90
.LBB0_42:                               #   Parent Loop BB0_40 Depth=1
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
	ja	.LBB0_42
	jmp	.LBB0_44
	.p2align	4, 0x90
.LBB0_43:                               #   in Loop: Header=BB0_44 Depth=2
	leal	-2(%edi), %eax
	movl	%eax, 64(%esp)
	decl	%edi
	cmpl	$1, %edi
	jbe	.LBB0_49
.LBB0_44:                               #   Parent Loop BB0_40 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%edi,4)
	je	.LBB0_43
# %bb.45:                               #   in Loop: Header=BB0_40 Depth=1
	movl	64(%esp), %edi
	movl	40(%esp), %edx                  # 4-byte Reload
	jmp	.LBB0_47
	.p2align	4, 0x90
.LBB0_46:                               #   in Loop: Header=BB0_40 Depth=1
	xorl	%ecx, %ecx
.LBB0_47:                               #   in Loop: Header=BB0_40 Depth=1
	addb	$48, %cl
	leal	-1(%edx), %eax
	movb	%cl, 391(%esp,%edx)
	testl	%edi, %edi
	jne	.LBB0_40
# %bb.48:
	movl	%edx, 40(%esp)                  # 4-byte Spill
	leal	392(%esp,%eax), %eax
	jmp	.LBB0_50
.LBB0_49:
	orb	$48, %cl
	leal	392(%esp), %edx
	movl	40(%esp), %esi                  # 4-byte Reload
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_50:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.1
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	leal	3176(%esp), %eax
	subl	$4, %esp
	pushl	$316                            # imm = 0x13C
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 3168(%esp)
	movl	$3, 3172(%esp)
	subl	$4, %esp
	leal	3172(%esp), %eax
	leal	2516(%esp), %ecx
	pushl	$324                            # imm = 0x144
	pushl	%eax
	pushl	%ecx
	calll	memcpy
	addl	$16, %esp
	xorl	%esi, %esi
	jmp	.LBB0_52
	.p2align	4, 0x90
.LBB0_51:                               #   in Loop: Header=BB0_52 Depth=1
	subl	$4, %esp
	pushl	$324                            # imm = 0x144
	leal	400(%esp), %eax
	pushl	%eax
	leal	2524(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	incl	%esi
	cmpl	$6, %esi
	je	.LBB0_64
.LBB0_52:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_54 Depth 2
                                        #       Child Loop BB0_55 Depth 3
                                        #     Child Loop BB0_62 Depth 2
	subl	$4, %esp
	pushl	$320                            # imm = 0x140
	pushl	$0
	leal	408(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	2512(%esp), %ecx
	leal	(%ecx,%ecx), %eax
	movl	%eax, 392(%esp)
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	testl	%ecx, %ecx
	jle	.LBB0_51
# %bb.53:                               #   in Loop: Header=BB0_52 Depth=1
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	%esi, 16(%esp)                  # 4-byte Spill
	xorl	%eax, %eax
	leal	392(%esp), %edi
	.p2align	4, 0x90
.LBB0_54:                               #   Parent Loop BB0_52 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_55 Depth 3
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	2516(%esp,%eax,4), %ebp
	movb	$1, %al
	movl	$1, %ecx
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_55:                               #   Parent Loop BB0_52 Depth=1
                                        #     Parent Loop BB0_54 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	testb	$1, %al
	movl	$0, %eax
	je	.LBB0_57
# %bb.56:                               #   in Loop: Header=BB0_55 Depth=3
	movl	2512(%esp,%ecx,4), %eax
.LBB0_57:                               #   in Loop: Header=BB0_55 Depth=3
	mull	%ebp
	addl	(%edi,%ecx,4), %ebx
	adcl	$0, %esi
	addl	%eax, %ebx
	movl	%ebx, (%edi,%ecx,4)
	movl	%esi, %ebx
	adcl	%edx, %ebx
	leal	1(%ecx), %edx
	cmpl	8(%esp), %ecx                   # 4-byte Folded Reload
	setl	%al
	movl	%edx, %ecx
	movl	$0, %esi
	jl	.LBB0_55
# %bb.58:                               #   in Loop: Header=BB0_55 Depth=3
	testl	%ebx, %ebx
	movl	%edx, %ecx
	movl	$0, %esi
	jne	.LBB0_55
# %bb.59:                               #   in Loop: Header=BB0_54 Depth=2
	movl	20(%esp), %eax                  # 4-byte Reload
	incl	%eax
	addl	$4, %edi
	cmpl	8(%esp), %eax                   # 4-byte Folded Reload
	jne	.LBB0_54
# %bb.60:                               #   in Loop: Header=BB0_52 Depth=1
	cmpl	$0, 8(%esp)                     # 4-byte Folded Reload
	movl	16(%esp), %esi                  # 4-byte Reload
	movl	12(%esp), %ecx                  # 4-byte Reload
	jle	.LBB0_51
# %bb.61:                               #   in Loop: Header=BB0_52 Depth=1
	incl	%ecx
	.p2align	4, 0x90
.LBB0_62:                               #   Parent Loop BB0_52 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 388(%esp,%ecx,4)
	jne	.LBB0_51
# %bb.63:                               #   in Loop: Header=BB0_62 Depth=2
	leal	-2(%ecx), %eax
	movl	%eax, 392(%esp)
	decl	%ecx
	cmpl	$1, %ecx
	ja	.LBB0_62
	jmp	.LBB0_51
.LBB0_64:
	subl	$4, %esp
	pushl	$324                            # imm = 0x144
	leal	2520(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 1192(%esp)
	movl	$800, %eax                      # imm = 0x320
	movl	64(%esp), %ebx
	movl	$10, %edi
.LBB0_65:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_67 Depth 2
                                        #     Child Loop BB0_69 Depth 2
	movl	%eax, %edx
	testl	%ebx, %ebx
	jle	.LBB0_71
# %bb.66:                               #   in Loop: Header=BB0_65 Depth=1
	movl	%edx, 36(%esp)                  # 4-byte Spill
	incl	%ebx
	xorl	%ecx, %ecx
	movl	%ebx, %esi
	.p2align	4, 0x90
.LBB0_67:                               #   Parent Loop BB0_65 Depth=1
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
	ja	.LBB0_67
	jmp	.LBB0_69
	.p2align	4, 0x90
.LBB0_68:                               #   in Loop: Header=BB0_69 Depth=2
	leal	-2(%ebx), %eax
	movl	%eax, 64(%esp)
	decl	%ebx
	cmpl	$1, %ebx
	jbe	.LBB0_74
.LBB0_69:                               #   Parent Loop BB0_65 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%ebx,4)
	je	.LBB0_68
# %bb.70:                               #   in Loop: Header=BB0_65 Depth=1
	movl	64(%esp), %ebx
	movl	36(%esp), %edx                  # 4-byte Reload
	jmp	.LBB0_72
	.p2align	4, 0x90
.LBB0_71:                               #   in Loop: Header=BB0_65 Depth=1
	xorl	%ecx, %ecx
.LBB0_72:                               #   in Loop: Header=BB0_65 Depth=1
	addb	$48, %cl
	leal	-1(%edx), %eax
	movb	%cl, 391(%esp,%edx)
	testl	%ebx, %ebx
	jne	.LBB0_65
# %bb.73:
	movl	%edx, 36(%esp)                  # 4-byte Spill
	leal	392(%esp,%eax), %eax
	jmp	.LBB0_75
.LBB0_74:
	orb	$48, %cl
	leal	392(%esp), %edx
	movl	36(%esp), %esi                  # 4-byte Reload
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_75:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.2
	pushl	$.L.str.9
	calll	printf
	addl	$12, %esp
	pushl	$316                            # imm = 0x13C
	pushl	$0
	leal	1220(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 1200(%esp)
	movl	$1, 1204(%esp)
	movl	$127, %eax
	movl	$1, %edi
	jmp	.LBB0_77
	.p2align	4, 0x90
.LBB0_76:                               #   in Loop: Header=BB0_77 Depth=1
	movl	8(%esp), %eax                   # 4-byte Reload
	cmpl	$1, %eax
	leal	-1(%eax), %eax
	jbe	.LBB0_83
.LBB0_77:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_79 Depth 2
	testl	%edi, %edi
	movl	%eax, 8(%esp)                   # 4-byte Spill
	jle	.LBB0_76
# %bb.78:                               #   in Loop: Header=BB0_77 Depth=1
	xorl	%ecx, %ecx
	movl	$1, %edx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_79:                               #   Parent Loop BB0_77 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	-1(%edx), %eax
	cmpl	%edi, %eax
	jl	.LBB0_81
# %bb.80:                               #   in Loop: Header=BB0_79 Depth=2
	leal	1(%edi), %ebx
	movl	%ebx, 1200(%esp)
	movl	$0, 1204(%esp,%edi,4)
	movl	1200(%esp), %edi
.LBB0_81:                               #   in Loop: Header=BB0_79 Depth=2
	movl	1200(%esp,%edx,4), %ebx
	xorl	%ebp, %ebp
	cmpl	%edi, %eax
	cmovll	%ebx, %ebp
	addl	%ebx, %ecx
	adcl	$0, %esi
	addl	%ebp, %ecx
	movl	%ecx, 1200(%esp,%edx,4)
	movl	%esi, %ecx
	adcl	$0, %ecx
	leal	1(%edx), %ebp
	cmpl	%edi, %edx
	movl	%ebp, %edx
	movl	$0, %esi
	jl	.LBB0_79
# %bb.82:                               #   in Loop: Header=BB0_79 Depth=2
	testl	%ecx, %ecx
	movl	%ebp, %edx
	movl	$0, %esi
	jne	.LBB0_79
	jmp	.LBB0_76
.LBB0_83:
	testl	%edi, %edi
	jle	.LBB0_89
# %bb.84:
	movl	1204(%esp), %ecx
	xorl	%eax, %eax
	addl	$-3, %ecx
	adcl	$-1, %eax
	movl	%ecx, 1204(%esp)
	cmpl	$1, %edi
	leal	1208(%esp), %esi
	je	.LBB0_87
# %bb.85:
	leal	-1(%edi), %ecx
	movl	%eax, %edx
	.p2align	4, 0x90
.LBB0_86:                               # =>This Inner Loop Header: Depth=1
	sarl	$31, %edx
	addl	(%esi), %eax
	adcl	$0, %edx
	movl	%eax, (%esi)
	addl	$4, %esi
	decl	%ecx
	movl	%edx, %eax
	jne	.LBB0_86
	.p2align	4, 0x90
.LBB0_87:                               # =>This Inner Loop Header: Depth=1
	cmpl	$0, 1200(%esp,%edi,4)
	jne	.LBB0_89
# %bb.88:                               #   in Loop: Header=BB0_87 Depth=1
	decl	%edi
	movl	%edi, 1200(%esp)
	movl	%edi, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_87
.LBB0_89:
	movl	%edi, 8(%esp)                   # 4-byte Spill
	subl	$4, %esp
	pushl	$324                            # imm = 0x144
	leal	1864(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$12, %esp
	leal	1532(%esp), %eax
	pushl	$324                            # imm = 0x144
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	64(%esp), %eax
	movl	%eax, %ecx
	subl	%edi, %ecx
	shll	$5, %ecx
	orl	$31, %ecx
	js	.LBB0_121
# %bb.90:
	movl	%eax, %ebx
	jmp	.LBB0_93
	.p2align	4, 0x90
.LBB0_91:                               #   in Loop: Header=BB0_93 Depth=1
	movl	$1, %eax
	shll	%cl, %eax
	orl	%eax, 1532(%esp,%esi,4)
.LBB0_92:                               #   in Loop: Header=BB0_93 Depth=1
	testl	%ecx, %ecx
	leal	-1(%ecx), %ecx
	jle	.LBB0_121
.LBB0_93:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_101 Depth 2
                                        #       Child Loop BB0_103 Depth 3
                                        #     Child Loop BB0_96 Depth 2
                                        #     Child Loop BB0_112 Depth 2
                                        #     Child Loop BB0_115 Depth 2
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	subl	$4, %esp
	pushl	$324                            # imm = 0x144
	leal	1208(%esp), %eax
	pushl	%eax
	leal	404(%esp), %eax
	pushl	%eax
	calll	memcpy
	movl	28(%esp), %ecx                  # 4-byte Reload
	addl	$16, %esp
	movl	392(%esp), %eax
	movl	%eax, %edx
	shll	$5, %edx
	addl	%ecx, %edx
	cmpl	$2528, %edx                     # imm = 0x9E0
	jg	.LBB0_92
# %bb.94:                               #   in Loop: Header=BB0_93 Depth=1
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	testl	%ecx, %ecx
	jne	.LBB0_101
.LBB0_95:                               #   in Loop: Header=BB0_93 Depth=1
	movl	16(%esp), %ebx                  # 4-byte Reload
	cmpl	%eax, %ebx
	movl	%ebx, %ecx
	jne	.LBB0_107
	.p2align	4, 0x90
.LBB0_96:                               #   Parent Loop BB0_93 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	testl	%ecx, %ecx
	jle	.LBB0_109
# %bb.97:                               #   in Loop: Header=BB0_96 Depth=2
	movl	392(%esp,%ecx,4), %edx
	cmpl	%edx, 64(%esp,%ecx,4)
	leal	-1(%ecx), %ecx
	je	.LBB0_96
# %bb.98:                               #   in Loop: Header=BB0_93 Depth=1
	jb	.LBB0_108
	.p2align	4, 0x90
.LBB0_109:                              #   in Loop: Header=BB0_93 Depth=1
	testl	%ebx, %ebx
	jle	.LBB0_118
# %bb.110:                              #   in Loop: Header=BB0_93 Depth=1
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edx, %edx
	jmp	.LBB0_112
	.p2align	4, 0x90
.LBB0_100:                              #   in Loop: Header=BB0_101 Depth=2
	movl	20(%esp), %ecx                  # 4-byte Reload
	cmpl	$1, %ecx
	leal	-1(%ecx), %ecx
	jle	.LBB0_95
.LBB0_101:                              #   Parent Loop BB0_93 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_103 Depth 3
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	testl	%eax, %eax
	jle	.LBB0_100
# %bb.102:                              #   in Loop: Header=BB0_101 Depth=2
	xorl	%ebx, %ebx
	movl	$1, %esi
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB0_103:                              #   Parent Loop BB0_93 Depth=1
                                        #     Parent Loop BB0_101 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	leal	-1(%esi), %edi
	cmpl	%eax, %edi
	jl	.LBB0_105
# %bb.104:                              #   in Loop: Header=BB0_103 Depth=3
	leal	1(%eax), %ebp
	movl	%ebp, 392(%esp)
	movl	$0, 396(%esp,%eax,4)
	movl	392(%esp), %eax
.LBB0_105:                              #   in Loop: Header=BB0_103 Depth=3
	movl	392(%esp,%esi,4), %ebp
	xorl	%ecx, %ecx
	cmpl	%eax, %edi
	cmovll	%ebp, %ecx
	addl	%ebp, %ebx
	adcl	$0, %edx
	addl	%ecx, %ebx
	movl	%ebx, 392(%esp,%esi,4)
	movl	%edx, %ebx
	adcl	$0, %ebx
	leal	1(%esi), %edi
	cmpl	%eax, %esi
	movl	%edi, %esi
	movl	$0, %edx
	jl	.LBB0_103
# %bb.106:                              #   in Loop: Header=BB0_103 Depth=3
	testl	%ebx, %ebx
	movl	%edi, %esi
	movl	$0, %edx
	jne	.LBB0_103
	jmp	.LBB0_100
	.p2align	4, 0x90
.LBB0_111:                              #   in Loop: Header=BB0_112 Depth=2
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
	je	.LBB0_114
.LBB0_112:                              #   Parent Loop BB0_93 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	%eax, %ecx
	movl	$0, %edi
	jge	.LBB0_111
# %bb.113:                              #   in Loop: Header=BB0_112 Depth=2
	movl	396(%esp,%ecx,4), %edi
	jmp	.LBB0_111
	.p2align	4, 0x90
.LBB0_107:                              #   in Loop: Header=BB0_93 Depth=1
	jge	.LBB0_109
.LBB0_108:                              #   in Loop: Header=BB0_93 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	jmp	.LBB0_92
.LBB0_114:                              #   in Loop: Header=BB0_93 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_115:                              #   Parent Loop BB0_93 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 64(%esp,%ebx,4)
	jne	.LBB0_119
# %bb.116:                              #   in Loop: Header=BB0_115 Depth=2
	decl	%ebx
	movl	%ebx, 64(%esp)
	movl	%ebx, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_115
# %bb.117:                              #   in Loop: Header=BB0_93 Depth=1
	xorl	%ebx, %ebx
	jmp	.LBB0_119
.LBB0_118:                              #   in Loop: Header=BB0_93 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
.LBB0_119:                              #   in Loop: Header=BB0_93 Depth=1
	movl	1528(%esp), %eax
	leal	31(%ecx), %esi
	testl	%ecx, %ecx
	cmovnsl	%ecx, %esi
	sarl	$5, %esi
	cmpl	%esi, %eax
	jg	.LBB0_91
# %bb.120:                              #   in Loop: Header=BB0_93 Depth=1
	leal	1532(%esp,%eax,4), %ecx
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
	movl	%edi, 1528(%esp)
	jmp	.LBB0_91
.LBB0_121:
	subl	$4, %esp
	leal	3500(%esp), %ecx
	pushl	$324                            # imm = 0x144
	leal	72(%esp), %esi
	pushl	%esi
	pushl	%ecx
	calll	memcpy
	addl	$12, %esp
	pushl	$324                            # imm = 0x144
	leal	1536(%esp), %eax
	pushl	%eax
	pushl	%esi
	calll	memcpy
	addl	$16, %esp
	movb	$0, 1192(%esp)
	movl	$800, %eax                      # imm = 0x320
	movl	64(%esp), %ebx
	movl	$10, %ebp
.LBB0_122:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_124 Depth 2
                                        #     Child Loop BB0_126 Depth 2
	movl	%eax, %edx
	testl	%ebx, %ebx
	jle	.LBB0_128
# %bb.123:                              #   in Loop: Header=BB0_122 Depth=1
	movl	%edx, 32(%esp)                  # 4-byte Spill
	incl	%ebx
	xorl	%ecx, %ecx
	movl	%ebx, %esi
	.p2align	4, 0x90
.LBB0_124:                              #   Parent Loop BB0_122 Depth=1
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
	ja	.LBB0_124
	jmp	.LBB0_126
	.p2align	4, 0x90
.LBB0_125:                              #   in Loop: Header=BB0_126 Depth=2
	leal	-2(%ebx), %eax
	movl	%eax, 64(%esp)
	decl	%ebx
	cmpl	$1, %ebx
	jbe	.LBB0_131
.LBB0_126:                              #   Parent Loop BB0_122 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%ebx,4)
	je	.LBB0_125
# %bb.127:                              #   in Loop: Header=BB0_122 Depth=1
	movl	64(%esp), %ebx
	movl	32(%esp), %edx                  # 4-byte Reload
	jmp	.LBB0_129
	.p2align	4, 0x90
.LBB0_128:                              #   in Loop: Header=BB0_122 Depth=1
	xorl	%ecx, %ecx
.LBB0_129:                              #   in Loop: Header=BB0_122 Depth=1
	addb	$48, %cl
	leal	-1(%edx), %eax
	movb	%cl, 391(%esp,%edx)
	testl	%ebx, %ebx
	jne	.LBB0_122
# %bb.130:
	movl	%edx, 32(%esp)                  # 4-byte Spill
	leal	392(%esp,%eax), %eax
	jmp	.LBB0_132
.LBB0_131:
	orb	$48, %cl
	leal	392(%esp), %edx
	movl	32(%esp), %esi                  # 4-byte Reload
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_132:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.3
	pushl	$.L.str.9
	calll	printf
	addl	$12, %esp
	pushl	$324                            # imm = 0x144
	leal	3504(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 1192(%esp)
	movl	$800, %eax                      # imm = 0x320
	movl	64(%esp), %ebp
	movl	$10, %ebx
.LBB0_133:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_135 Depth 2
                                        #     Child Loop BB0_137 Depth 2
	movl	%eax, %esi
	testl	%ebp, %ebp
	jle	.LBB0_139
# %bb.134:                              #   in Loop: Header=BB0_133 Depth=1
	movl	%esi, 44(%esp)                  # 4-byte Spill
	incl	%ebp
	xorl	%ecx, %ecx
	movl	%ebp, %esi
	.p2align	4, 0x90
.LBB0_135:                              #   Parent Loop BB0_133 Depth=1
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
	ja	.LBB0_135
# %bb.136:                              #   in Loop: Header=BB0_133 Depth=1
	movl	44(%esp), %esi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_137:                              #   Parent Loop BB0_133 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%ebp,4)
	jne	.LBB0_140
# %bb.138:                              #   in Loop: Header=BB0_137 Depth=2
	leal	-2(%ebp), %eax
	movl	%eax, 64(%esp)
	decl	%ebp
	cmpl	$1, %ebp
	ja	.LBB0_137
	jmp	.LBB0_143
	.p2align	4, 0x90
.LBB0_139:                              #   in Loop: Header=BB0_133 Depth=1
	xorl	%ecx, %ecx
	jmp	.LBB0_141
	.p2align	4, 0x90
.LBB0_140:                              #   in Loop: Header=BB0_133 Depth=1
	movl	64(%esp), %ebp
.LBB0_141:                              #   in Loop: Header=BB0_133 Depth=1
	addb	$48, %cl
	leal	-1(%esi), %eax
	movb	%cl, 391(%esp,%esi)
	testl	%ebp, %ebp
	jne	.LBB0_133
# %bb.142:
	movl	%esi, 44(%esp)                  # 4-byte Spill
	leal	392(%esp,%eax), %eax
	jmp	.LBB0_144
.LBB0_143:
	orb	$48, %cl
	leal	392(%esp), %edx
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_144:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.4
	pushl	$.L.str.9
	calll	printf
	addl	$12, %esp
	pushl	$320                            # imm = 0x140
	pushl	$0
	leal	408(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	1528(%esp), %ecx
	movl	8(%esp), %eax                   # 4-byte Reload
	leal	(%eax,%ecx), %edx
	movl	%edx, 24(%esp)                  # 4-byte Spill
	movl	%edx, 392(%esp)
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	testl	%ecx, %ecx
	jle	.LBB0_153
# %bb.145:
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	leal	392(%esp), %ebp
	xorl	%esi, %esi
	jmp	.LBB0_147
	.p2align	4, 0x90
.LBB0_146:                              #   in Loop: Header=BB0_147 Depth=1
	movl	16(%esp), %ecx                  # 4-byte Reload
	incl	%ecx
	addl	$4, %ebp
	movl	%ecx, %eax
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	cmpl	12(%esp), %ecx                  # 4-byte Folded Reload
	movl	8(%esp), %eax                   # 4-byte Reload
	je	.LBB0_153
.LBB0_147:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_149 Depth 2
	testl	%eax, %eax
	jle	.LBB0_146
# %bb.148:                              #   in Loop: Header=BB0_147 Depth=1
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	1532(%esp,%eax,4), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movb	$1, %al
	movl	$1, %ebx
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_149:                              #   Parent Loop BB0_147 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	testb	$1, %al
	movl	$0, %eax
	je	.LBB0_151
# %bb.150:                              #   in Loop: Header=BB0_149 Depth=2
	movl	1200(%esp,%ebx,4), %eax
.LBB0_151:                              #   in Loop: Header=BB0_149 Depth=2
	mull	20(%esp)                        # 4-byte Folded Reload
	addl	(%ebp,%ebx,4), %ecx
	movl	%ecx, %edi
	movl	%esi, %ecx
	adcl	$0, %ecx
	addl	%eax, %edi
	movl	%edi, (%ebp,%ebx,4)
	adcl	%edx, %ecx
	leal	1(%ebx), %edx
	cmpl	8(%esp), %ebx                   # 4-byte Folded Reload
	setl	%al
	movl	%edx, %ebx
	jl	.LBB0_149
# %bb.152:                              #   in Loop: Header=BB0_149 Depth=2
	testl	%ecx, %ecx
	movl	%edx, %ebx
	jne	.LBB0_149
	jmp	.LBB0_146
.LBB0_153:
	cmpl	$0, 24(%esp)                    # 4-byte Folded Reload
	jle	.LBB0_157
# %bb.154:
	movl	12(%esp), %ecx                  # 4-byte Reload
	leal	1(%eax,%ecx), %eax
	.p2align	4, 0x90
.LBB0_155:                              # =>This Inner Loop Header: Depth=1
	cmpl	$0, 388(%esp,%eax,4)
	jne	.LBB0_157
# %bb.156:                              #   in Loop: Header=BB0_155 Depth=1
	leal	-2(%eax), %ecx
	movl	%ecx, 392(%esp)
	decl	%eax
	cmpl	$1, %eax
	ja	.LBB0_155
.LBB0_157:
	subl	$4, %esp
	leal	396(%esp), %eax
	pushl	$324                            # imm = 0x144
	pushl	%eax
	leal	1540(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movl	3496(%esp), %eax
	testl	%eax, %eax
	jle	.LBB0_165
# %bb.158:
	xorl	%ecx, %ecx
	movl	$1, %edx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_159:                              # =>This Inner Loop Header: Depth=1
	leal	-1(%edx), %edi
	movl	1528(%esp), %ebx
	cmpl	%ebx, %edi
	jl	.LBB0_161
# %bb.160:                              #   in Loop: Header=BB0_159 Depth=1
	leal	1(%ebx), %ebp
	movl	%ebp, 1528(%esp)
	movl	$0, 1532(%esp,%ebx,4)
.LBB0_161:                              #   in Loop: Header=BB0_159 Depth=1
	movl	1528(%esp,%edx,4), %ebx
	cmpl	%eax, %edi
	movl	$0, %edi
	jge	.LBB0_163
# %bb.162:                              #   in Loop: Header=BB0_159 Depth=1
	movl	3496(%esp,%edx,4), %edi
.LBB0_163:                              #   in Loop: Header=BB0_159 Depth=1
	addl	%ebx, %ecx
	adcl	$0, %esi
	addl	%edi, %ecx
	movl	%ecx, 1528(%esp,%edx,4)
	movl	%esi, %ecx
	adcl	$0, %ecx
	leal	1(%edx), %edi
	cmpl	%eax, %edx
	movl	%edi, %edx
	movl	$0, %esi
	jl	.LBB0_159
# %bb.164:                              #   in Loop: Header=BB0_159 Depth=1
	testl	%ecx, %ecx
	movl	%edi, %edx
	movl	$0, %esi
	jne	.LBB0_159
.LBB0_165:
	movl	$.L.str.7, %eax
	movl	28(%esp), %edx                  # 4-byte Reload
	cmpl	%edx, 1528(%esp)
	jne	.LBB0_169
	.p2align	4, 0x90
.LBB0_166:                              # =>This Inner Loop Header: Depth=1
	testl	%edx, %edx
	jle	.LBB0_168
# %bb.167:                              #   in Loop: Header=BB0_166 Depth=1
	movl	1528(%esp,%edx,4), %ecx
	cmpl	1856(%esp,%edx,4), %ecx
	leal	-1(%edx), %edx
	je	.LBB0_166
	jmp	.LBB0_169
.LBB0_168:
	movl	$.L.str.6, %eax
.LBB0_169:
	subl	$12, %esp
	pushl	%eax
	calll	puts@PLT
	addl	$12, %esp
	leal	2188(%esp), %eax
	pushl	$324                            # imm = 0x144
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$12, %esp
	leal	2844(%esp), %eax
	pushl	$324                            # imm = 0x144
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$0, 56(%esp)                    # 4-byte Folded Spill
	movb	$1, %al
	jmp	.LBB0_171
	.p2align	4, 0x90
.LBB0_170:                              #   in Loop: Header=BB0_171 Depth=1
	movl	$1, 56(%esp)                    # 4-byte Folded Spill
	testb	$1, 52(%esp)                    # 1-byte Folded Reload
	movl	$0, %eax
	je	.LBB0_213
.LBB0_171:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_173 Depth 2
                                        #       Child Loop BB0_175 Depth 3
                                        #       Child Loop BB0_179 Depth 3
                                        #     Child Loop BB0_184 Depth 2
                                        #     Child Loop BB0_185 Depth 2
                                        #     Child Loop BB0_192 Depth 2
                                        #       Child Loop BB0_194 Depth 3
                                        #       Child Loop BB0_196 Depth 3
                                        #       Child Loop BB0_200 Depth 3
                                        #       Child Loop BB0_208 Depth 3
                                        #       Child Loop BB0_210 Depth 3
	movl	%eax, 52(%esp)                  # 4-byte Spill
	testb	$1, %al
	movl	$4, %esi
	movl	$16, %eax
	cmovnel	%eax, %esi
	subl	$4, %esp
	pushl	$316                            # imm = 0x13C
	pushl	$0
	leal	412(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movl	$1, 392(%esp)
	movl	%esi, 396(%esp)
	movl	$1, %esi
	xorl	%ecx, %ecx
	jmp	.LBB0_173
	.p2align	4, 0x90
.LBB0_172:                              #   in Loop: Header=BB0_173 Depth=2
	incl	%ecx
	cmpl	$60, %ecx
	je	.LBB0_182
.LBB0_173:                              #   Parent Loop BB0_171 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_175 Depth 3
                                        #       Child Loop BB0_179 Depth 3
	testl	%esi, %esi
	jle	.LBB0_172
# %bb.174:                              #   in Loop: Header=BB0_173 Depth=2
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_175:                              #   Parent Loop BB0_171 Depth=1
                                        #     Parent Loop BB0_173 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	$10, %eax
	mull	396(%esp,%ebp,4)
	addl	%edi, %eax
	movl	%edx, %edi
	adcl	%ebx, %edi
	movl	%eax, 396(%esp,%ebp,4)
	incl	%ebp
	cmpl	%ebp, %esi
	jne	.LBB0_175
# %bb.176:                              #   in Loop: Header=BB0_173 Depth=2
	testl	%edi, %edi
	je	.LBB0_178
# %bb.177:                              #   in Loop: Header=BB0_173 Depth=2
	leal	1(%esi), %eax
	movl	%eax, 392(%esp)
	movl	%edi, 396(%esp,%esi,4)
	movl	392(%esp), %esi
.LBB0_178:                              #   in Loop: Header=BB0_173 Depth=2
	testl	%esi, %esi
	jle	.LBB0_172
	.p2align	4, 0x90
.LBB0_179:                              #   Parent Loop BB0_171 Depth=1
                                        #     Parent Loop BB0_173 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	$0, 392(%esp,%esi,4)
	jne	.LBB0_172
# %bb.180:                              #   in Loop: Header=BB0_179 Depth=3
	decl	%esi
	movl	%esi, 392(%esp)
	movl	%esi, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_179
# %bb.181:                              #   in Loop: Header=BB0_173 Depth=2
	xorl	%esi, %esi
	jmp	.LBB0_172
	.p2align	4, 0x90
.LBB0_182:                              #   in Loop: Header=BB0_171 Depth=1
	testl	%esi, %esi
	jle	.LBB0_187
# %bb.183:                              #   in Loop: Header=BB0_171 Depth=1
	testb	$1, 52(%esp)                    # 1-byte Folded Reload
	movl	$239, %edi
	movl	$5, %eax
	cmovnel	%eax, %edi
	xorl	%eax, %eax
	leal	1(%esi), %ebx
	.p2align	4, 0x90
.LBB0_184:                              #   Parent Loop BB0_171 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	388(%esp,%ebx,4), %ebp
	pushl	$0
	pushl	%edi
	pushl	%eax
	pushl	%ebp
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 388(%esp,%ebx,4)
	mull	%edi
	subl	%eax, %ebp
	decl	%ebx
	cmpl	$1, %ebx
	movl	%ebp, %eax
	ja	.LBB0_184
	.p2align	4, 0x90
.LBB0_185:                              #   Parent Loop BB0_171 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 392(%esp,%esi,4)
	jne	.LBB0_188
# %bb.186:                              #   in Loop: Header=BB0_185 Depth=2
	decl	%esi
	movl	%esi, 392(%esp)
	movl	%esi, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_185
.LBB0_187:                              #   in Loop: Header=BB0_171 Depth=1
	testl	%esi, %esi
	jne	.LBB0_189
	jmp	.LBB0_170
	.p2align	4, 0x90
.LBB0_188:                              #   in Loop: Header=BB0_171 Depth=1
	movl	392(%esp), %esi
	testl	%esi, %esi
	je	.LBB0_170
.LBB0_189:                              #   in Loop: Header=BB0_171 Depth=1
	testb	$1, 52(%esp)                    # 1-byte Folded Reload
	movl	$57121, %ebx                    # imm = 0xDF21
	movl	$25, %eax
	cmovnel	%eax, %ebx
	movl	$1, %ecx
	movl	%ebx, 28(%esp)                  # 4-byte Spill
	jmp	.LBB0_192
	.p2align	4, 0x90
.LBB0_190:                              #   in Loop: Header=BB0_192 Depth=2
	movl	24(%esp), %ecx                  # 4-byte Reload
.LBB0_191:                              #   in Loop: Header=BB0_192 Depth=2
	addl	$2, %ecx
	testl	%esi, %esi
	je	.LBB0_170
.LBB0_192:                              #   Parent Loop BB0_171 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_194 Depth 3
                                        #       Child Loop BB0_196 Depth 3
                                        #       Child Loop BB0_200 Depth 3
                                        #       Child Loop BB0_208 Depth 3
                                        #       Child Loop BB0_210 Depth 3
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	subl	$4, %esp
	pushl	$324                            # imm = 0x144
	leal	400(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movl	64(%esp), %edi
	testl	%edi, %edi
	jle	.LBB0_206
# %bb.193:                              #   in Loop: Header=BB0_192 Depth=2
	movl	%esi, 60(%esp)                  # 4-byte Spill
	incl	%edi
	xorl	%eax, %eax
	movl	%edi, %ebp
	movl	24(%esp), %esi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_194:                              #   Parent Loop BB0_171 Depth=1
                                        #     Parent Loop BB0_192 Depth=2
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
	ja	.LBB0_194
# %bb.195:                              #   in Loop: Header=BB0_192 Depth=2
	movl	28(%esp), %ebx                  # 4-byte Reload
	movl	60(%esp), %esi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_196:                              #   Parent Loop BB0_171 Depth=1
                                        #     Parent Loop BB0_192 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	$0, 60(%esp,%edi,4)
	jne	.LBB0_198
# %bb.197:                              #   in Loop: Header=BB0_196 Depth=3
	leal	-2(%edi), %eax
	movl	%eax, 64(%esp)
	decl	%edi
	cmpl	$1, %edi
	ja	.LBB0_196
	jmp	.LBB0_206
	.p2align	4, 0x90
.LBB0_198:                              #   in Loop: Header=BB0_192 Depth=2
	movl	64(%esp), %edx
	movl	24(%esp), %eax                  # 4-byte Reload
	shrl	%eax
	andl	$1, %eax
	cmpl	56(%esp), %eax                  # 4-byte Folded Reload
	leal	2840(%esp), %edi
	leal	2184(%esp), %ecx
	cmovel	%ecx, %edi
	movl	%edi, 20(%esp)                  # 4-byte Spill
	movl	%edx, 8(%esp)                   # 4-byte Spill
	testl	%edx, %edx
	jle	.LBB0_206
# %bb.199:                              #   in Loop: Header=BB0_192 Depth=2
	cmpl	56(%esp), %eax                  # 4-byte Folded Reload
	leal	2840(%esp), %ecx
	leal	2184(%esp), %eax
	cmovel	%eax, %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	xorl	%ebp, %ebp
	movl	$1, %edx
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_200:                              #   Parent Loop BB0_171 Depth=1
                                        #     Parent Loop BB0_192 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	leal	-1(%edx), %edi
	movl	16(%esp), %ecx                  # 4-byte Reload
	movl	(%ecx), %ebx
	cmpl	%ebx, %edi
	jl	.LBB0_202
# %bb.201:                              #   in Loop: Header=BB0_200 Depth=3
	leal	1(%ebx), %ecx
	movl	%edi, 12(%esp)                  # 4-byte Spill
	movl	16(%esp), %edi                  # 4-byte Reload
	movl	%ecx, (%edi)
	movl	12(%esp), %edi                  # 4-byte Reload
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	$0, 4(%ecx,%ebx,4)
.LBB0_202:                              #   in Loop: Header=BB0_200 Depth=3
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	(%ecx,%edx,4), %ebx
	cmpl	8(%esp), %edi                   # 4-byte Folded Reload
	movl	$0, %edi
	jge	.LBB0_204
# %bb.203:                              #   in Loop: Header=BB0_200 Depth=3
	movl	64(%esp,%edx,4), %edi
.LBB0_204:                              #   in Loop: Header=BB0_200 Depth=3
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
	movl	28(%esp), %ebx                  # 4-byte Reload
	jl	.LBB0_200
# %bb.205:                              #   in Loop: Header=BB0_200 Depth=3
	testl	%ebp, %ebp
	movl	%edi, %edx
	movl	$0, %eax
	jne	.LBB0_200
	.p2align	4, 0x90
.LBB0_206:                              #   in Loop: Header=BB0_192 Depth=2
	testl	%esi, %esi
	jle	.LBB0_190
# %bb.207:                              #   in Loop: Header=BB0_192 Depth=2
	leal	1(%esi), %ebp
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_208:                              #   Parent Loop BB0_171 Depth=1
                                        #     Parent Loop BB0_192 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	388(%esp,%ebp,4), %edi
	pushl	$0
	pushl	%ebx
	pushl	%eax
	pushl	%edi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 388(%esp,%ebp,4)
	mull	%ebx
	subl	%eax, %edi
	decl	%ebp
	cmpl	$1, %ebp
	movl	%edi, %eax
	ja	.LBB0_208
# %bb.209:                              #   in Loop: Header=BB0_192 Depth=2
	movl	24(%esp), %ecx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_210:                              #   Parent Loop BB0_171 Depth=1
                                        #     Parent Loop BB0_192 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	$0, 392(%esp,%esi,4)
	jne	.LBB0_212
# %bb.211:                              #   in Loop: Header=BB0_210 Depth=3
	decl	%esi
	movl	%esi, 392(%esp)
	movl	%esi, %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.LBB0_210
	jmp	.LBB0_191
	.p2align	4, 0x90
.LBB0_212:                              #   in Loop: Header=BB0_192 Depth=2
	movl	392(%esp), %esi
	jmp	.LBB0_191
.LBB0_213:
	movl	2184(%esp), %eax
	testl	%eax, %eax
	jle	.LBB0_221
# %bb.214:
	xorl	%ecx, %ecx
	movl	2840(%esp), %edx
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB0_216
	.p2align	4, 0x90
.LBB0_215:                              #   in Loop: Header=BB0_216 Depth=1
	movl	2188(%esp,%ecx,4), %ebp
	subl	%ebx, %ebp
	movl	$0, %ebx
	sbbl	%ebx, %ebx
	addl	%edi, %ebp
	adcl	%esi, %ebx
	movl	%ebp, 2188(%esp,%ecx,4)
	movl	%ebx, %esi
	sarl	$31, %esi
	incl	%ecx
	cmpl	%ecx, %eax
	movl	%ebx, %edi
	je	.LBB0_218
.LBB0_216:                              # =>This Inner Loop Header: Depth=1
	cmpl	%edx, %ecx
	movl	$0, %ebx
	jge	.LBB0_215
# %bb.217:                              #   in Loop: Header=BB0_216 Depth=1
	movl	2844(%esp,%ecx,4), %ebx
	jmp	.LBB0_215
.LBB0_218:
	incl	%eax
	.p2align	4, 0x90
.LBB0_219:                              # =>This Inner Loop Header: Depth=1
	cmpl	$0, 2180(%esp,%eax,4)
	jne	.LBB0_221
# %bb.220:                              #   in Loop: Header=BB0_219 Depth=1
	leal	-2(%eax), %ecx
	movl	%ecx, 2184(%esp)
	decl	%eax
	cmpl	$1, %eax
	ja	.LBB0_219
.LBB0_221:
	subl	$4, %esp
	pushl	$324                            # imm = 0x144
	leal	2192(%esp), %eax
	pushl	%eax
	leal	76(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$0, 1192(%esp)
	movl	$800, %eax                      # imm = 0x320
	movl	64(%esp), %ebx
	movl	$10, %edi
.LBB0_222:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_224 Depth 2
                                        #     Child Loop BB0_226 Depth 2
	movl	%eax, %esi
	testl	%ebx, %ebx
	jle	.LBB0_228
# %bb.223:                              #   in Loop: Header=BB0_222 Depth=1
	movl	%esi, 8(%esp)                   # 4-byte Spill
	incl	%ebx
	xorl	%ecx, %ecx
	movl	%ebx, %ebp
	.p2align	4, 0x90
.LBB0_224:                              #   Parent Loop BB0_222 Depth=1
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
	ja	.LBB0_224
# %bb.225:                              #   in Loop: Header=BB0_222 Depth=1
	movl	8(%esp), %esi                   # 4-byte Reload
	.p2align	4, 0x90
.LBB0_226:                              #   Parent Loop BB0_222 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, 60(%esp,%ebx,4)
	jne	.LBB0_229
# %bb.227:                              #   in Loop: Header=BB0_226 Depth=2
	leal	-2(%ebx), %eax
	movl	%eax, 64(%esp)
	decl	%ebx
	cmpl	$1, %ebx
	ja	.LBB0_226
	jmp	.LBB0_232
	.p2align	4, 0x90
.LBB0_228:                              #   in Loop: Header=BB0_222 Depth=1
	xorl	%ecx, %ecx
	jmp	.LBB0_230
	.p2align	4, 0x90
.LBB0_229:                              #   in Loop: Header=BB0_222 Depth=1
	movl	64(%esp), %ebx
.LBB0_230:                              #   in Loop: Header=BB0_222 Depth=1
	addb	$48, %cl
	leal	-1(%esi), %eax
	movb	%cl, 391(%esp,%esi)
	testl	%ebx, %ebx
	jne	.LBB0_222
# %bb.231:
	leal	392(%esp,%eax), %eax
	jmp	.LBB0_233
.LBB0_232:
	orb	$48, %cl
	leal	392(%esp), %edx
	leal	-1(%esi,%edx), %eax
	movb	%cl, -1(%esi,%edx)
.LBB0_233:
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
	addl	$4005, %esi                     # imm = 0xFA5
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
	addl	$4140, %esp                     # imm = 0x102C
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
