	.text
	.file	"primes.c"
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
	movl	$1, composite
	movl	$3, %eax
	movl	$9, %edx
	jmp	.LBB0_2
	.p2align	4, 0x90
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	addl	$2, %eax
	movl	%eax, %edx
	imull	%eax, %edx
	cmpl	$20000, %edx                    # imm = 0x4E20
	jae	.LBB0_5
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
	movl	%eax, %ecx
	shrl	$6, %ecx
	movl	composite(,%ecx,4), %ecx
	movl	%eax, %ebx
	shrb	%bl
	movzbl	%bl, %esi
	btl	%esi, %ecx
	jb	.LBB0_1
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	leal	(%eax,%eax), %esi
	.p2align	4, 0x90
.LBB0_4:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, %ecx
	shrb	%cl
	movl	$1, %edi
	shll	%cl, %edi
	movl	%edx, %ecx
	shrl	$6, %ecx
	orl	%edi, composite(,%ecx,4)
	addl	%esi, %edx
	cmpl	$20000, %edx                    # imm = 0x4E20
	jb	.LBB0_4
	jmp	.LBB0_1
.LBB0_5:
	xorl	%ebx, %ebx
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	movl	$0, 20(%esp)                    # 4-byte Folded Spill
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	jmp	.LBB0_8
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_8 Depth=1
	movl	%esi, %ebp
	movl	%ebx, 12(%esp)                  # 4-byte Spill
.LBB0_7:                                #   in Loop: Header=BB0_8 Depth=1
	incl	%ebx
	cmpl	$20000, %ebx                    # imm = 0x4E20
	je	.LBB0_20
.LBB0_8:                                # =>This Inner Loop Header: Depth=1
	cmpl	$300, %ebx                      # imm = 0x12C
	jb	.LBB0_10
# %bb.9:                                #   in Loop: Header=BB0_8 Depth=1
	movzwl	%bx, %eax
	imull	$9363, %eax, %eax               # imm = 0x2493
	shrl	$16, %eax
	movl	%ebx, %ecx
	subl	%eax, %ecx
	movzwl	%cx, %ecx
	shrl	%ecx
	addl	%eax, %ecx
	shrl	$2, %ecx
	leal	(,%ecx,8), %eax
	subl	%eax, %ecx
	addl	%ebx, %ecx
	testw	%cx, %cx
	jne	.LBB0_15
.LBB0_10:                               #   in Loop: Header=BB0_8 Depth=1
	movl	$1, %esi
	cmpl	$2, %ebx
	je	.LBB0_14
# %bb.11:                               #   in Loop: Header=BB0_8 Depth=1
	xorl	%esi, %esi
	cmpl	$3, %ebx
	jb	.LBB0_14
# %bb.12:                               #   in Loop: Header=BB0_8 Depth=1
	movl	%ebx, %eax
	andl	$1, %eax
	je	.LBB0_14
# %bb.13:                               #   in Loop: Header=BB0_8 Depth=1
	movl	%ebx, %eax
	shrl	$6, %eax
	movl	composite(,%eax,4), %esi
	notl	%esi
	movl	%ebx, %ecx
	shrb	%cl
	shrl	%cl, %esi
	andl	$1, %esi
.LBB0_14:                               #   in Loop: Header=BB0_8 Depth=1
	movl	%ebx, %ecx
	calll	probable
	xorl	%ecx, %ecx
	cmpl	%eax, %esi
	setne	%cl
	addl	%ecx, %edi
	cmpl	$2, %ebx
	je	.LBB0_18
.LBB0_15:                               #   in Loop: Header=BB0_8 Depth=1
	cmpl	$3, %ebx
	jb	.LBB0_7
# %bb.16:                               #   in Loop: Header=BB0_8 Depth=1
	movl	%ebx, %eax
	andl	$1, %eax
	je	.LBB0_7
# %bb.17:                               #   in Loop: Header=BB0_8 Depth=1
	movl	%ebx, %eax
	shrl	$6, %eax
	movl	composite(,%eax,4), %eax
	movl	%ebx, %ecx
	shrb	%cl
	movzbl	%cl, %ecx
	btl	%ecx, %eax
	jb	.LBB0_7
.LBB0_18:                               #   in Loop: Header=BB0_8 Depth=1
	leal	1(%ebp), %esi
	movl	%ebx, %eax
	imull	%esi, %eax
	addl	%eax, 20(%esp)                  # 4-byte Folded Spill
	movl	%ebx, %eax
	subl	12(%esp), %eax                  # 4-byte Folded Reload
	movl	16(%esp), %ecx                  # 4-byte Reload
	cmpl	%ecx, %eax
	cmoval	%eax, %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	cmpl	$24, %ebp
	jg	.LBB0_6
# %bb.19:                               #   in Loop: Header=BB0_8 Depth=1
	subl	$8, %esp
	pushl	%ebx
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	jmp	.LBB0_6
.LBB0_20:
	subl	$8, %esp
	movl	%edi, 32(%esp)                  # 4-byte Spill
	pushl	%edi
	pushl	32(%esp)                        # 4-byte Folded Reload
	pushl	32(%esp)                        # 4-byte Folded Reload
	pushl	32(%esp)                        # 4-byte Folded Reload
	movl	%ebp, 44(%esp)                  # 4-byte Spill
	pushl	%ebp
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	$1000, %edi                     # imm = 0x3E8
	.p2align	4, 0x90
.LBB0_21:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_22 Depth 2
                                        #       Child Loop BB0_24 Depth 3
                                        #     Child Loop BB0_30 Depth 2
	subl	$8, %esp
	pushl	$1
	pushl	$1000                           # imm = 0x3E8
	calll	calloc
	addl	$16, %esp
	movl	%eax, %ecx
	xorl	%eax, %eax
	movl	%edi, %esi
	addl	$1000, %esi                     # imm = 0x3E8
	setb	%al
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%edi, 12(%esp)                  # 4-byte Spill
	decl	%edi
	movl	$2, %ebx
	.p2align	4, 0x90
.LBB0_22:                               #   Parent Loop BB0_21 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_24 Depth 3
	cmpl	$2, %ebx
	jne	.LBB0_25
.LBB0_23:                               #   in Loop: Header=BB0_22 Depth=2
	leal	(%edi,%ebx), %ebp
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%ebx
	subl	%edx, %ebp
	movl	%ebx, %eax
	imull	%ebx, %eax
	cmpl	%eax, %ebp
	cmovael	%ebp, %eax
	subl	12(%esp), %eax                  # 4-byte Folded Reload
	cmpl	$999, %eax                      # imm = 0x3E7
	ja	.LBB0_27
	.p2align	4, 0x90
.LBB0_24:                               #   Parent Loop BB0_21 Depth=1
                                        #     Parent Loop BB0_22 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movb	$1, (%ecx,%eax)
	addl	%ebx, %eax
	cmpl	$1000, %eax                     # imm = 0x3E8
	jb	.LBB0_24
	jmp	.LBB0_27
	.p2align	4, 0x90
.LBB0_25:                               #   in Loop: Header=BB0_22 Depth=2
	testb	$1, %bl
	je	.LBB0_27
# %bb.26:                               #   in Loop: Header=BB0_22 Depth=2
	movl	%ebx, %eax
	shrl	$6, %eax
	movl	composite(,%eax,4), %eax
	movl	%ebx, %edx
	shrb	%dl
	movzbl	%dl, %edx
	btl	%edx, %eax
	jae	.LBB0_23
	.p2align	4, 0x90
.LBB0_27:                               #   in Loop: Header=BB0_22 Depth=2
	leal	1(%ebx), %ebp
	movl	%ebp, %eax
	mull	%ebp
	cmpl	%esi, %eax
	sbbl	16(%esp), %edx                  # 4-byte Folded Reload
	jae	.LBB0_29
# %bb.28:                               #   in Loop: Header=BB0_22 Depth=2
	cmpl	$19999, %ebx                    # imm = 0x4E1F
	movl	%ebp, %ebx
	jb	.LBB0_22
.LBB0_29:                               #   in Loop: Header=BB0_21 Depth=1
	xorl	%esi, %esi
	movl	$-1000, %eax                    # imm = 0xFC18
	.p2align	4, 0x90
.LBB0_30:                               #   Parent Loop BB0_21 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpb	$1, 1000(%ecx,%eax)
	adcl	$0, %esi
	incl	%eax
	jne	.LBB0_30
# %bb.31:                               #   in Loop: Header=BB0_21 Depth=1
	subl	$12, %esp
	pushl	%ecx
	calll	free
	addl	$12, %esp
	movl	16(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	pushl	%esi
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	imull	$100, %edi, %edi
	cmpl	$100000001, %edi                # imm = 0x5F5E101
	jb	.LBB0_21
# %bb.32:
	xorl	%ebp, %ebp
	jmp	.LBB0_35
	.p2align	4, 0x90
.LBB0_33:                               #   in Loop: Header=BB0_35 Depth=1
	movl	%ebx, %eax
.LBB0_34:                               #   in Loop: Header=BB0_35 Depth=1
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
	incl	%ebp
	cmpl	$9, %ebp
	je	.LBB0_43
.LBB0_35:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_38 Depth 2
                                        #       Child Loop BB0_39 Depth 3
	movl	main.numbers(,%ebp,4), %ebx
	subl	$8, %esp
	pushl	%ebx
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	movl	%ebx, %ecx
	calll	factors
	cmpl	$5, %ebp
	movl	$0, %eax
	ja	.LBB0_34
# %bb.36:                               #   in Loop: Header=BB0_35 Depth=1
	movl	$2, %esi
	movl	%ebx, %ecx
	jmp	.LBB0_38
	.p2align	4, 0x90
.LBB0_37:                               #   in Loop: Header=BB0_38 Depth=2
	incl	%esi
	movl	%esi, %eax
	imull	%esi, %eax
	cmpl	%ecx, %eax
	ja	.LBB0_41
.LBB0_38:                               #   Parent Loop BB0_35 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_39 Depth 3
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	testl	%edx, %edx
	jne	.LBB0_37
	.p2align	4, 0x90
.LBB0_39:                               #   Parent Loop BB0_35 Depth=1
                                        #     Parent Loop BB0_38 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %ecx
	xorl	%edx, %edx
	divl	%esi
	testl	%edx, %edx
	je	.LBB0_39
# %bb.40:                               #   in Loop: Header=BB0_38 Depth=2
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%esi
	subl	%eax, %ebx
	jmp	.LBB0_37
	.p2align	4, 0x90
.LBB0_41:                               #   in Loop: Header=BB0_35 Depth=1
	cmpl	$1, %ecx
	jbe	.LBB0_33
# %bb.42:                               #   in Loop: Header=BB0_35 Depth=1
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	subl	%eax, %ebx
	jmp	.LBB0_33
.LBB0_43:
	movl	$10, %edi
	jmp	.LBB0_45
	.p2align	4, 0x90
.LBB0_44:                               #   in Loop: Header=BB0_45 Depth=1
	subl	$4, %esp
	pushl	%edx
	pushl	24(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	leal	2(%edi,%edi,2), %edi
	cmpl	$2000, %edi                     # imm = 0x7D0
	jae	.LBB0_60
.LBB0_45:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_51 Depth 2
	movl	%edi, %eax
	andl	$-2, %eax
	xorl	%edx, %edx
	cmpl	$4, %edi
	movl	%eax, 16(%esp)                  # 4-byte Spill
	jb	.LBB0_44
# %bb.46:                               #   in Loop: Header=BB0_45 Depth=1
	movl	$1, %edx
	cmpl	$4, %eax
	je	.LBB0_44
# %bb.47:                               #   in Loop: Header=BB0_45 Depth=1
	cmpl	$6, %edi
	movl	$0, %edx
	jb	.LBB0_44
# %bb.48:                               #   in Loop: Header=BB0_45 Depth=1
	movl	%edi, %ebp
	shrl	%ebp
	addl	$-2, %ebp
	movl	16(%esp), %eax                  # 4-byte Reload
	leal	-5(%eax), %esi
	xorl	%edx, %edx
	movl	$3, %eax
	jmp	.LBB0_51
	.p2align	4, 0x90
.LBB0_49:                               #   in Loop: Header=BB0_51 Depth=2
	xorl	%ecx, %ecx
.LBB0_50:                               #   in Loop: Header=BB0_51 Depth=2
	movzbl	%cl, %ecx
	addl	%ecx, %edx
	incl	%eax
	decl	%esi
	decl	%ebp
	je	.LBB0_44
.LBB0_51:                               #   Parent Loop BB0_45 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	testb	$1, %al
	je	.LBB0_49
# %bb.52:                               #   in Loop: Header=BB0_51 Depth=2
	movl	%eax, %ecx
	shrl	$6, %ecx
	movl	composite(,%ecx,4), %ecx
	movl	%eax, %ebx
	shrb	%bl
	movzbl	%bl, %ebx
	btl	%ebx, %ecx
	jb	.LBB0_49
# %bb.54:                               #   in Loop: Header=BB0_51 Depth=2
	testl	%esi, %esi
	je	.LBB0_58
# %bb.55:                               #   in Loop: Header=BB0_51 Depth=2
	leal	2(%esi), %ecx
	xorl	%ebx, %ebx
	cmpl	$3, %ecx
	jb	.LBB0_59
# %bb.56:                               #   in Loop: Header=BB0_51 Depth=2
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	andl	$1, %ecx
	je	.LBB0_59
# %bb.57:                               #   in Loop: Header=BB0_51 Depth=2
	movl	12(%esp), %ecx                  # 4-byte Reload
	shrl	$6, %ecx
	movl	composite(,%ecx,4), %ebx
	notl	%ebx
	movl	12(%esp), %ecx                  # 4-byte Reload
	shrb	%cl
                                        # kill: def $cl killed $cl killed $ecx
	shrl	%cl, %ebx
	andl	$1, %ebx
	jmp	.LBB0_59
.LBB0_58:                               #   in Loop: Header=BB0_51 Depth=2
	movl	$1, %ebx
.LBB0_59:                               #   in Loop: Header=BB0_51 Depth=2
	testl	%ebx, %ebx
	setne	%cl
	jmp	.LBB0_50
.LBB0_60:
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	20(%esp), %esi                  # 4-byte Reload
	movl	%esi, %eax
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$4, %edx
	addl	%eax, %edx
	imull	$50, %edx, %eax
	subl	%eax, %esi
	movl	24(%esp), %eax                  # 4-byte Reload
	addl	%esi, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function probable
	.type	probable,@function
probable:                               # @probable
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	%ecx, %ebx
	cmpl	$2, %ecx
	jb	.LBB1_2
# %bb.1:
	movl	%ebx, %eax
	andl	$1, %eax
	je	.LBB1_2
# %bb.3:
	leal	-1(%ebx), %eax
	xorl	%ecx, %ecx
	testb	$1, %al
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%eax, %edi
	movl	$0, %ebp
	jne	.LBB1_6
# %bb.4:
	xorl	%ebp, %ebp
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	%eax, %edi
	.p2align	4, 0x90
.LBB1_5:                                # =>This Inner Loop Header: Depth=1
	incl	%ebp
	shrl	%edi
	testb	$2, %al
	movl	%edi, %eax
	je	.LBB1_5
.LBB1_6:
	movb	$1, 15(%esp)                    # 1-byte Folded Spill
	movl	%ebx, 20(%esp)                  # 4-byte Spill
	movl	%ebp, 36(%esp)                  # 4-byte Spill
	movl	%edi, 32(%esp)                  # 4-byte Spill
	jmp	.LBB1_7
.LBB1_15:                               #   in Loop: Header=BB1_7 Depth=1
	movl	20(%esp), %ebx                  # 4-byte Reload
.LBB1_21:                               #   in Loop: Header=BB1_7 Depth=1
	testb	%al, %al
	movl	40(%esp), %ecx                  # 4-byte Reload
	movl	32(%esp), %edi                  # 4-byte Reload
	je	.LBB1_23
.LBB1_22:                               #   in Loop: Header=BB1_7 Depth=1
	cmpl	$2, %ecx
	leal	1(%ecx), %eax
	setb	15(%esp)                        # 1-byte Folded Spill
	cmpl	$3, %eax
	movl	%eax, %ecx
	je	.LBB1_23
.LBB1_7:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_10 Depth 2
                                        #     Child Loop BB1_19 Depth 2
	movl	probable.bases(,%ecx,4), %eax
	xorl	%edx, %edx
	divl	%ebx
	testl	%edx, %edx
	je	.LBB1_22
# %bb.8:                                #   in Loop: Header=BB1_7 Depth=1
	testl	%edi, %edi
	je	.LBB1_22
# %bb.9:                                #   in Loop: Header=BB1_7 Depth=1
	movl	%edx, %esi
	movl	%ecx, 40(%esp)                  # 4-byte Spill
	xorl	%ebp, %ebp
	movl	%edi, %ebx
	movl	$1, %edi
	movl	$0, 24(%esp)                    # 4-byte Folded Spill
	jmp	.LBB1_10
	.p2align	4, 0x90
.LBB1_12:                               #   in Loop: Header=BB1_10 Depth=2
	movl	%edi, %eax
	mull	%esi
	imull	%ebp, %edi
	addl	%edx, %edi
	movl	24(%esp), %ecx                  # 4-byte Reload
	imull	%esi, %ecx
	addl	%edi, %ecx
	pushl	$0
	movl	24(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	pushl	%ecx
	pushl	%eax
	calll	__umoddi3
	movl	%edi, %ecx
	addl	$16, %esp
	movl	%eax, 28(%esp)                  # 4-byte Spill
	movl	%edx, 24(%esp)                  # 4-byte Spill
.LBB1_13:                               #   in Loop: Header=BB1_10 Depth=2
	movl	%ebx, %edi
	shrl	%ebx
	imull	%esi, %ebp
	movl	%esi, %eax
	mull	%esi
	addl	%ebp, %edx
	addl	%ebp, %edx
	pushl	$0
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	calll	__umoddi3
	addl	$16, %esp
	movl	%eax, %esi
	movl	%edx, %ebp
	cmpl	$1, %edi
	movl	28(%esp), %edi                  # 4-byte Reload
	jbe	.LBB1_14
.LBB1_10:                               #   Parent Loop BB1_7 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	testb	$1, %bl
	jne	.LBB1_12
# %bb.11:                               #   in Loop: Header=BB1_10 Depth=2
	movl	%edi, 28(%esp)                  # 4-byte Spill
	movl	20(%esp), %ecx                  # 4-byte Reload
	jmp	.LBB1_13
	.p2align	4, 0x90
.LBB1_14:                               #   in Loop: Header=BB1_7 Depth=1
	cmpl	$1, %edi
	sete	%cl
	cmpl	%edi, 16(%esp)                  # 4-byte Folded Reload
	sete	%al
	orb	%cl, %al
	movl	36(%esp), %ebp                  # 4-byte Reload
	cmpl	$2, %ebp
	jb	.LBB1_15
# %bb.16:                               #   in Loop: Header=BB1_7 Depth=1
	cmpl	$1, %edi
	movl	20(%esp), %ebx                  # 4-byte Reload
	je	.LBB1_21
# %bb.17:                               #   in Loop: Header=BB1_7 Depth=1
	cmpl	%edi, 16(%esp)                  # 4-byte Folded Reload
	je	.LBB1_21
# %bb.18:                               #   in Loop: Header=BB1_7 Depth=1
	xorl	%ecx, %ecx
	movl	$2, %esi
	.p2align	4, 0x90
.LBB1_19:                               #   Parent Loop BB1_7 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	imull	%edi, %ecx
	movl	%edi, %eax
	mull	%edi
	addl	%ecx, %edx
	addl	%ecx, %edx
	pushl	$0
	pushl	%ebx
	pushl	%edx
	pushl	%eax
	calll	__umoddi3
	addl	$16, %esp
	movl	%eax, %edi
	movl	%edx, %ecx
	movl	%eax, %edx
	xorl	16(%esp), %edx                  # 4-byte Folded Reload
	movl	%edx, %eax
	orl	%ecx, %eax
	sete	%al
	cmpl	%ebp, %esi
	jae	.LBB1_21
# %bb.20:                               #   in Loop: Header=BB1_19 Depth=2
	incl	%esi
	orl	%ecx, %edx
	jne	.LBB1_19
	jmp	.LBB1_21
.LBB1_2:
	cmpl	$2, %ebx
	sete	%al
	jmp	.LBB1_24
.LBB1_23:
	movb	15(%esp), %al                   # 1-byte Reload
	xorb	$1, %al
.LBB1_24:
	movzbl	%al, %eax
	andl	$1, %eax
	addl	$44, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	probable, .Lfunc_end1-probable
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function factors
	.type	factors,@function
factors:                                # @factors
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	cmpl	$1, %ecx
	jne	.LBB2_1
.LBB2_12:
	addl	$12, %esp
	jmp	.LBB2_13
.LBB2_1:
	movl	%ecx, %ebx
	jmp	.LBB2_2
	.p2align	4, 0x90
.LBB2_11:                               #   in Loop: Header=BB2_2 Depth=1
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
	cmpl	%eax, %ebp
	cmoval	%eax, %ebp
	movl	%ecx, %esi
	movl	%ebp, %ecx
	calll	factors
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%eax, %ebx
	cmpl	$1, %eax
	je	.LBB2_12
.LBB2_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB2_6 Depth 2
                                        #       Child Loop BB2_7 Depth 3
                                        #         Child Loop BB2_8 Depth 4
	movl	%ebx, %ecx
	calll	probable
	testl	%eax, %eax
	jne	.LBB2_3
# %bb.4:                                #   in Loop: Header=BB2_2 Depth=1
	movl	$2, %ebp
	testb	$1, %bl
	movl	%ebx, %ecx
	je	.LBB2_11
# %bb.5:                                #   in Loop: Header=BB2_2 Depth=1
	movl	$1, %ebx
	.p2align	4, 0x90
.LBB2_6:                                #   Parent Loop BB2_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB2_7 Depth 3
                                        #         Child Loop BB2_8 Depth 4
	movl	$2, %edi
	movl	$2, %esi
	.p2align	4, 0x90
.LBB2_7:                                #   Parent Loop BB2_2 Depth=1
                                        #     Parent Loop BB2_6 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB2_8 Depth 4
	movl	%esi, %eax
	mull	%esi
	addl	%ebx, %eax
	adcl	$0, %edx
	pushl	$0
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	movl	%ecx, %ebp
	calll	__umoddi3
	addl	$16, %esp
	movl	%eax, %esi
	movl	%edi, %eax
	mull	%edi
	addl	%ebx, %eax
	adcl	$0, %edx
	pushl	$0
	pushl	%ebp
	pushl	%edx
	pushl	%eax
	calll	__umoddi3
	addl	$16, %esp
	mull	%eax
	addl	%ebx, %eax
	adcl	$0, %edx
	pushl	$0
	pushl	%ebp
	pushl	%edx
	pushl	%eax
	calll	__umoddi3
	addl	$16, %esp
	movl	%eax, %edi
	movl	%eax, %ecx
	subl	%esi, %ecx
	negl	%ecx
	subl	%esi, %eax
	cmovbl	%ecx, %eax
	movl	%ebp, %ecx
	movl	%ebp, %edx
	.p2align	4, 0x90
.LBB2_8:                                #   Parent Loop BB2_2 Depth=1
                                        #     Parent Loop BB2_6 Depth=2
                                        #       Parent Loop BB2_7 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	movl	%edx, %ebp
	xorl	%edx, %edx
	divl	%ebp
	testl	%edx, %edx
	movl	%ebp, %eax
	jne	.LBB2_8
# %bb.9:                                #   in Loop: Header=BB2_7 Depth=3
	cmpl	$1, %ebp
	je	.LBB2_7
# %bb.10:                               #   in Loop: Header=BB2_6 Depth=2
	incl	%ebx
	cmpl	%ecx, %ebp
	je	.LBB2_6
	jmp	.LBB2_11
.LBB2_3:
	subl	$8, %esp
	pushl	%ebx
	pushl	$.L.str.6
	calll	printf
	addl	$28, %esp
.LBB2_13:
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	factors, .Lfunc_end2-factors
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%u "
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"\n%d primes, the last %u, largest gap %u, sum %u, wrong %d\n"
	.size	.L.str.1, 59

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d in 1000 numbers from %u\n"
	.size	.L.str.2, 28

	.type	main.numbers,@object            # @main.numbers
	.section	.rodata,"a",@progbits
	.p2align	2
main.numbers:
	.long	60                              # 0x3c
	.long	97                              # 0x61
	.long	1001                            # 0x3e9
	.long	65536                           # 0x10000
	.long	999999                          # 0xf423f
	.long	1000000007                      # 0x3b9aca07
	.long	4294967295                      # 0xffffffff
	.long	4294967291                      # 0xfffffffb
	.long	3215031751                      # 0xbfa17dc7
	.size	main.numbers, 36

	.type	.L.str.3,@object                # @.str.3
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.3:
	.asciz	"%u ="
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	", totient %u\n"
	.size	.L.str.4, 14

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%u: %d pairs\n"
	.size	.L.str.5, 14

	.type	composite,@object               # @composite
	.local	composite
	.comm	composite,1252,4
	.type	probable.bases,@object          # @probable.bases
	.section	.rodata,"a",@progbits
	.p2align	2
probable.bases:
	.long	2                               # 0x2
	.long	7                               # 0x7
	.long	61                              # 0x3d
	.size	probable.bases, 12

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	" %u"
	.size	.L.str.6, 4

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
