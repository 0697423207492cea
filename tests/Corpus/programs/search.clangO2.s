	.text
	.file	"search.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$1068, %esp                     # imm = 0x42C
	movl	$3, %esi
	xorl	%ecx, %ecx
	movl	$main.text, %edi
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	imull	$1103515245, %esi, %esi         # imm = 0x41C64E6D
	addl	$12345, %esi                    # imm = 0x3039
	leal	main.text(%ecx), %eax
	movl	%esi, %ecx
	shrl	$18, %ecx
	andl	$28, %ecx
	subl	$8, %esp
	pushl	main.pieces(%ecx)
	pushl	%eax
	calll	stpcpy@PLT
	addl	$16, %esp
	movl	%eax, %ecx
	subl	%edi, %ecx
	cmpl	$1000, %ecx                     # imm = 0x3E8
	jl	.LBB0_1
# %bb.2:
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	$main.text, %ecx
	subl	%ecx, %eax
	movl	%eax, 36(%esp)                  # 4-byte Spill
	xorl	%eax, %eax
	movl	$-2146992015, %edi              # imm = 0x80078071
	xorl	%ebx, %ebx
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_62:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%ebx, %ebx
.LBB0_67:                               #   in Loop: Header=BB0_3 Depth=1
	movzwl	%bx, %eax
	xorl	%ecx, %ecx
	movl	28(%esp), %esi                  # 4-byte Reload
	cmpl	%esi, %eax
	setne	%cl
	movl	16(%esp), %ebx                  # 4-byte Reload
	addl	%ecx, %ebx
	subl	$4, %esp
	pushl	$0
	pushl	$.L.str.5
	pushl	$.L.str.23
	calll	printf
	addl	$8, %esp
	pushl	%esi
	pushl	$.L.str.24
	calll	printf
	addl	$16, %esp
	movl	40(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$7, %eax
	movl	$-2146992015, %edi              # imm = 0x80078071
	je	.LBB0_68
.LBB0_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_5 Depth 2
                                        #       Child Loop BB0_8 Depth 3
                                        #     Child Loop BB0_18 Depth 2
                                        #       Child Loop BB0_20 Depth 3
                                        #     Child Loop BB0_24 Depth 2
                                        #       Child Loop BB0_26 Depth 3
                                        #     Child Loop BB0_32 Depth 2
                                        #     Child Loop BB0_35 Depth 2
                                        #     Child Loop BB0_38 Depth 2
                                        #       Child Loop BB0_40 Depth 3
                                        #     Child Loop BB0_64 Depth 2
                                        #     Child Loop BB0_49 Depth 2
                                        #     Child Loop BB0_56 Depth 2
                                        #     Child Loop BB0_58 Depth 2
                                        #     Child Loop BB0_66 Depth 2
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	movl	%eax, 40(%esp)                  # 4-byte Spill
	movl	main.patterns(,%eax,4), %esi
	subl	$8, %esp
	pushl	%esi
	pushl	$.L.str.22
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	cmpl	8(%esp), %eax                   # 4-byte Folded Reload
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	movl	$0, %ebx
	jle	.LBB0_4
.LBB0_16:                               #   in Loop: Header=BB0_3 Depth=1
	subl	$4, %esp
	pushl	8(%esp)                         # 4-byte Folded Reload
	pushl	$.L.str
	pushl	$.L.str.23
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	movl	$-1, 44(%esp)
	testl	%eax, %eax
	jle	.LBB0_23
# %bb.17:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%edi, %edi
	movl	$-1, %edx
	jmp	.LBB0_18
	.p2align	4, 0x90
.LBB0_22:                               #   in Loop: Header=BB0_18 Depth=2
	incl	%edx
	movl	%edx, 48(%esp,%edi,4)
	incl	%edi
	cmpl	%eax, %edi
	je	.LBB0_23
.LBB0_18:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_20 Depth 3
	testl	%edx, %edx
	js	.LBB0_22
# %bb.19:                               #   in Loop: Header=BB0_18 Depth=2
	movb	(%esi,%edi), %cl
	.p2align	4, 0x90
.LBB0_20:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_18 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpb	(%esi,%edx), %cl
	je	.LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_20 Depth=3
	movl	44(%esp,%edx,4), %edx
	testl	%edx, %edx
	jns	.LBB0_20
	jmp	.LBB0_22
	.p2align	4, 0x90
.LBB0_23:                               #   in Loop: Header=BB0_3 Depth=1
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movzwl	%bx, %eax
	movl	%eax, 28(%esp)                  # 4-byte Spill
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	xorl	%edi, %edi
	jmp	.LBB0_24
	.p2align	4, 0x90
.LBB0_30:                               #   in Loop: Header=BB0_24 Depth=2
	movl	8(%esp), %ecx                   # 4-byte Reload
	cmpl	%ecx, %ebp
	movl	%ebp, %edx
	je	.LBB0_31
.LBB0_24:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_26 Depth 3
	testl	%eax, %eax
	js	.LBB0_28
# %bb.25:                               #   in Loop: Header=BB0_24 Depth=2
	movb	main.text(%edx), %cl
	incl	%edi
	movl	%edi, %ebp
	.p2align	4, 0x90
.LBB0_26:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_24 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%ebp, %edi
	cmpb	(%esi,%eax), %cl
	je	.LBB0_28
# %bb.27:                               #   in Loop: Header=BB0_26 Depth=3
	movl	44(%esp,%eax,4), %eax
	leal	1(%edi), %ebp
	testl	%eax, %eax
	jns	.LBB0_26
.LBB0_28:                               #   in Loop: Header=BB0_24 Depth=2
	leal	1(%edx), %ebp
	incl	%eax
	movl	12(%esp), %ebx                  # 4-byte Reload
	cmpl	%ebx, %eax
	jne	.LBB0_30
# %bb.29:                               #   in Loop: Header=BB0_24 Depth=2
	movl	4(%esp), %ecx                   # 4-byte Reload
	movl	%ecx, %eax
	shll	$5, %eax
	subl	%ecx, %eax
	subl	%ebx, %edx
	leal	(%edx,%eax), %ecx
	movl	%ebp, 32(%esp)                  # 4-byte Spill
	leal	2(%edx,%eax), %ebp
	movl	%ebp, %eax
	movl	$-2146992015, %edx              # imm = 0x80078071
	imull	%edx
	leal	2(%edx,%ecx), %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	sarl	$15, %eax
	addl	%ecx, %eax
	imull	$65521, %eax, %eax              # imm = 0xFFF1
	subl	%eax, %ebp
	movl	%ebp, 4(%esp)                   # 4-byte Spill
	movl	32(%esp), %ebp                  # 4-byte Reload
	movl	44(%esp,%ebx,4), %eax
	jmp	.LBB0_30
	.p2align	4, 0x90
.LBB0_31:                               #   in Loop: Header=BB0_3 Depth=1
	movzwl	4(%esp), %eax                   # 2-byte Folded Reload
	xorl	%ecx, %ecx
	cmpl	28(%esp), %eax                  # 4-byte Folded Reload
	setne	%cl
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	subl	$4, %esp
	pushl	%edi
	pushl	$.L.str.1
	pushl	$.L.str.23
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	movl	$-1024, %ecx                    # imm = 0xFC00
	.p2align	4, 0x90
.LBB0_32:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, 1068(%esp,%ecx)
	addl	$4, %ecx
	jne	.LBB0_32
# %bb.33:                               #   in Loop: Header=BB0_3 Depth=1
	movl	%eax, 12(%esp)                  # 4-byte Spill
	cmpl	$2, %eax
	jl	.LBB0_36
# %bb.34:                               #   in Loop: Header=BB0_3 Depth=1
	movl	12(%esp), %eax                  # 4-byte Reload
	decl	%eax
	movl	%esi, %ecx
	.p2align	4, 0x90
.LBB0_35:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%ecx), %edx
	movl	%eax, 44(%esp,%edx,4)
	incl	%ecx
	decl	%eax
	jne	.LBB0_35
.LBB0_36:                               #   in Loop: Header=BB0_3 Depth=1
	movl	12(%esp), %edx                  # 4-byte Reload
	cmpl	8(%esp), %edx                   # 4-byte Folded Reload
	movl	$0, %ebp
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	jle	.LBB0_37
.LBB0_45:                               #   in Loop: Header=BB0_3 Depth=1
	movzwl	4(%esp), %eax                   # 2-byte Folded Reload
	cmpl	28(%esp), %eax                  # 4-byte Folded Reload
	setne	%bl
	subl	$4, %esp
	pushl	%ebp
	pushl	$.L.str.2
	pushl	$.L.str.23
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movb	%bl, 27(%esp)                   # 1-byte Spill
	jle	.LBB0_46
# %bb.63:                               #   in Loop: Header=BB0_3 Depth=1
	movl	$1, %ecx
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movl	%ecx, %ebp
	.p2align	4, 0x90
.LBB0_64:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, %edx
	shll	$8, %edx
	addl	%edi, %edx
	movzbl	(%esi,%eax), %edi
	addl	%edx, %edi
	movl	%ebx, %edx
	shll	$8, %edx
	addl	%ebx, %edx
	movzbl	main.text(%eax), %ebx
	addl	%edx, %ebx
	movl	12(%esp), %edx                  # 4-byte Reload
	shll	$8, %ebp
	addl	%ecx, %ebp
	testl	%eax, %eax
	movl	$1, %ecx
	cmovel	%ecx, %ebp
	incl	%eax
	cmpl	%eax, %edx
	movl	%ebp, %ecx
	jne	.LBB0_64
	jmp	.LBB0_47
	.p2align	4, 0x90
.LBB0_4:                                #   in Loop: Header=BB0_3 Depth=1
	movl	%eax, %ecx
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	jmp	.LBB0_5
	.p2align	4, 0x90
.LBB0_11:                               #   in Loop: Header=BB0_5 Depth=2
	movl	%ebx, %eax
	shll	$5, %eax
	subl	%ebx, %eax
	leal	1(%eax,%ebp), %ebx
	incl	%ebp
	movl	%ebx, %eax
	imull	%edi
	addl	%ebx, %edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$15, %edx
	addl	%eax, %edx
	imull	$65521, %edx, %eax              # imm = 0xFFF1
	subl	%eax, %ebx
.LBB0_15:                               #   in Loop: Header=BB0_5 Depth=2
	leal	(%ebp,%ecx), %eax
	cmpl	8(%esp), %eax                   # 4-byte Folded Reload
	jg	.LBB0_16
.LBB0_5:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_8 Depth 3
	testl	%ecx, %ecx
	jle	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=2
	movl	4(%esp), %eax                   # 4-byte Reload
	leal	(%eax,%ecx), %edi
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_8:                                #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_5 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movzbl	main.text(%ebp,%eax), %edx
	cmpb	(%esi,%eax), %dl
	jne	.LBB0_12
# %bb.9:                                #   in Loop: Header=BB0_8 Depth=3
	incl	%eax
	cmpl	%eax, %ecx
	jne	.LBB0_8
# %bb.10:                               #   in Loop: Header=BB0_5 Depth=2
	movl	%edi, 4(%esp)                   # 4-byte Spill
	movl	$-2146992015, %edi              # imm = 0x80078071
	jmp	.LBB0_11
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_5 Depth=2
	xorl	%eax, %eax
	cmpl	%ecx, %eax
	je	.LBB0_11
	jmp	.LBB0_14
	.p2align	4, 0x90
.LBB0_12:                               #   in Loop: Header=BB0_5 Depth=2
	movl	4(%esp), %edx                   # 4-byte Reload
	leal	1(%edx,%eax), %edx
	movl	%edx, 4(%esp)                   # 4-byte Spill
	movl	$-2146992015, %edi              # imm = 0x80078071
	cmpl	%ecx, %eax
	je	.LBB0_11
.LBB0_14:                               #   in Loop: Header=BB0_5 Depth=2
	incl	%ebp
	jmp	.LBB0_15
	.p2align	4, 0x90
.LBB0_37:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%ecx, %ecx
	movl	%edx, %edi
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	xorl	%ebp, %ebp
	jmp	.LBB0_38
	.p2align	4, 0x90
.LBB0_43:                               #   in Loop: Header=BB0_38 Depth=2
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	%edx, %eax
	shll	$5, %eax
	subl	%edx, %eax
	leal	(%ecx,%eax), %edx
	movl	%edx, 4(%esp)                   # 4-byte Spill
	leal	1(%ecx,%eax), %ebx
	movl	%ebx, %eax
	movl	$-2146992015, %edx              # imm = 0x80078071
	imull	%edx
	movl	4(%esp), %eax                   # 4-byte Reload
	leal	1(%edx,%eax), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	sarl	$15, %eax
	addl	%edx, %eax
	imull	$65521, %eax, %eax              # imm = 0xFFF1
	subl	%eax, %ebx
	movl	%ebx, 4(%esp)                   # 4-byte Spill
.LBB0_44:                               #   in Loop: Header=BB0_38 Depth=2
	movzbl	main.text-1(%edi), %eax
	addl	44(%esp,%eax,4), %ecx
	movl	12(%esp), %edx                  # 4-byte Reload
	leal	(%ecx,%edx), %edi
	cmpl	8(%esp), %edi                   # 4-byte Folded Reload
	jg	.LBB0_45
.LBB0_38:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_40 Depth 3
	testl	%edx, %edx
	jle	.LBB0_43
# %bb.39:                               #   in Loop: Header=BB0_38 Depth=2
	leal	(%ebp,%edx), %ebx
	incl	%ebp
	.p2align	4, 0x90
.LBB0_40:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_38 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movzbl	main.text-1(%ecx,%edx), %eax
	cmpb	-1(%esi,%edx), %al
	jne	.LBB0_44
# %bb.41:                               #   in Loop: Header=BB0_40 Depth=3
	incl	%ebp
	decl	%edx
	jg	.LBB0_40
# %bb.42:                               #   in Loop: Header=BB0_38 Depth=2
	movl	%ebx, %ebp
	jmp	.LBB0_43
	.p2align	4, 0x90
.LBB0_46:                               #   in Loop: Header=BB0_3 Depth=1
	movl	%eax, %edx
	movl	$1, %ebp
	xorl	%ebx, %ebx
	xorl	%edi, %edi
.LBB0_47:                               #   in Loop: Header=BB0_3 Depth=1
	movl	%edi, 32(%esp)                  # 4-byte Spill
	movl	20(%esp), %eax                  # 4-byte Reload
	addl	%eax, 16(%esp)                  # 4-byte Folded Spill
	xorl	%edi, %edi
	movl	8(%esp), %ecx                   # 4-byte Reload
	cmpl	%ecx, %edx
	movl	$0, 20(%esp)                    # 4-byte Folded Spill
	jle	.LBB0_48
.LBB0_54:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%eax, %eax
	movb	27(%esp), %cl                   # 1-byte Reload
	movb	%cl, %al
	movl	%edi, %ecx
	movl	16(%esp), %edi                  # 4-byte Reload
	addl	%eax, %edi
	movzwl	20(%esp), %eax                  # 2-byte Folded Reload
	cmpl	28(%esp), %eax                  # 4-byte Folded Reload
	setne	4(%esp)                         # 1-byte Folded Spill
	subl	$4, %esp
	pushl	%ecx
	pushl	$.L.str.3
	pushl	$.L.str.23
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	movl	%eax, %ebx
	subl	$4, %esp
	pushl	$1024                           # imm = 0x400
	pushl	$255
	leal	56(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	testl	%ebx, %ebx
	jle	.LBB0_57
# %bb.55:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_56:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	$-2, %eax
	roll	%cl, %eax
	movzbl	(%esi,%ecx), %edx
	andl	%eax, 44(%esp,%edx,4)
	incl	%ecx
	cmpl	%ecx, %ebx
	jne	.LBB0_56
.LBB0_57:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%eax, %eax
	movb	4(%esp), %cl                    # 1-byte Reload
	movb	%cl, %al
	addl	%eax, %edi
	movl	%edi, 16(%esp)                  # 4-byte Spill
	movl	%ebx, %ecx
	decb	%cl
	movl	$1, %edi
	shll	%cl, %edi
	movl	$2, %eax
	subl	%ebx, %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	movl	$-1, %ebx
	xorl	%ebp, %ebp
	xorl	%eax, %eax
	movl	36(%esp), %edx                  # 4-byte Reload
	jmp	.LBB0_58
	.p2align	4, 0x90
.LBB0_60:                               #   in Loop: Header=BB0_58 Depth=2
	incl	%ebp
	cmpl	%ebp, %edx
	je	.LBB0_61
.LBB0_58:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addl	%ebx, %ebx
	movzbl	main.text(%ebp), %ecx
	orl	44(%esp,%ecx,4), %ebx
	testl	%edi, %ebx
	jne	.LBB0_60
# %bb.59:                               #   in Loop: Header=BB0_58 Depth=2
	movl	%eax, %ecx
	shll	$5, %ecx
	subl	%eax, %ecx
	movl	4(%esp), %eax                   # 4-byte Reload
	addl	%ebp, %eax
	addl	%eax, %ecx
	movl	%ecx, %eax
	movl	$-2146992015, %edx              # imm = 0x80078071
	imull	%edx
	addl	%ecx, %edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$15, %edx
	addl	%eax, %edx
	imull	$65521, %edx, %eax              # imm = 0xFFF1
	movl	36(%esp), %edx                  # 4-byte Reload
	subl	%eax, %ecx
	movl	%ecx, %eax
	jmp	.LBB0_60
	.p2align	4, 0x90
.LBB0_61:                               #   in Loop: Header=BB0_3 Depth=1
	movzwl	%ax, %eax
	xorl	%ecx, %ecx
	cmpl	28(%esp), %eax                  # 4-byte Folded Reload
	setne	%cl
	movl	16(%esp), %edi                  # 4-byte Reload
	addl	%ecx, %edi
	subl	$4, %esp
	pushl	12(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.4
	pushl	$.L.str.23
	calll	printf
	addl	$8, %esp
	pushl	%esi
	pushl	$main.text
	calll	strstr
	addl	$16, %esp
	testl	%eax, %eax
	movl	%edi, 16(%esp)                  # 4-byte Spill
	je	.LBB0_62
# %bb.65:                               #   in Loop: Header=BB0_3 Depth=1
	movl	%eax, %ecx
	xorl	%ebx, %ebx
	movl	$main.text, %edi
	movl	$-2146992015, %ebp              # imm = 0x80078071
	.p2align	4, 0x90
.LBB0_66:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebx, %eax
	shll	$5, %eax
	subl	%ebx, %eax
	movl	%ecx, %edx
	subl	%edi, %edx
	leal	(%edx,%eax), %edi
	leal	1(%eax,%edx), %ebx
	movl	%ebx, %eax
	imull	%ebp
	leal	1(%edx,%edi), %eax
	movl	$main.text, %edi
	movl	%eax, %edx
	shrl	$31, %edx
	sarl	$15, %eax
	addl	%edx, %eax
	imull	$65521, %eax, %eax              # imm = 0xFFF1
	subl	%eax, %ebx
	incl	%ecx
	subl	$8, %esp
	pushl	%esi
	pushl	%ecx
	calll	strstr
	addl	$16, %esp
	movl	%eax, %ecx
	testl	%eax, %eax
	jne	.LBB0_66
	jmp	.LBB0_67
	.p2align	4, 0x90
.LBB0_48:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%edi, %edi
	movl	$0, 20(%esp)                    # 4-byte Folded Spill
	jmp	.LBB0_49
	.p2align	4, 0x90
.LBB0_52:                               #   in Loop: Header=BB0_49 Depth=2
	movl	8(%esp), %ecx                   # 4-byte Reload
	movl	12(%esp), %edx                  # 4-byte Reload
.LBB0_53:                               #   in Loop: Header=BB0_49 Depth=2
	movzbl	main.text(%edi), %eax
	imull	%ebp, %eax
	subl	%eax, %ebx
	movl	%ebx, %eax
	shll	$8, %eax
	addl	%ebx, %eax
	movzbl	main.text(%edx,%edi), %ebx
	addl	%eax, %ebx
	movl	4(%esp), %edi                   # 4-byte Reload
	leal	(%edx,%edi), %eax
	cmpl	%ecx, %eax
	jg	.LBB0_54
.LBB0_49:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	1(%edi), %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	cmpl	32(%esp), %ebx                  # 4-byte Folded Reload
	jne	.LBB0_53
# %bb.50:                               #   in Loop: Header=BB0_49 Depth=2
	leal	main.text(%edi), %eax
	subl	$4, %esp
	pushl	%edx
	pushl	%esi
	pushl	%eax
	calll	bcmp@PLT
	addl	$16, %esp
	testl	%eax, %eax
	jne	.LBB0_52
# %bb.51:                               #   in Loop: Header=BB0_49 Depth=2
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, %eax
	shll	$5, %eax
	subl	%ecx, %eax
	leal	(%edi,%eax), %ecx
	leal	1(%edi,%eax), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	$-2146992015, %edx              # imm = 0x80078071
	imull	%edx
	leal	1(%edx,%ecx), %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	sarl	$15, %eax
	addl	%ecx, %eax
	imull	$65521, %eax, %eax              # imm = 0xFFF1
	subl	%eax, 20(%esp)                  # 4-byte Folded Spill
	jmp	.LBB0_52
.LBB0_68:
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	movb	$0, main.text+200
	movl	$main.text, suffixes_of
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_69:                               # =>This Inner Loop Header: Depth=1
	movw	%ax, main.order(%eax,%eax)
	incl	%eax
	cmpl	$200, %eax
	jne	.LBB0_69
# %bb.70:
	pushl	$by_suffix
	pushl	$2
	pushl	$200
	pushl	$main.order
	calll	qsort
	addl	$16, %esp
	xorl	%ecx, %ecx
	movl	$1, %edx
	xorl	%eax, %eax
	jmp	.LBB0_71
	.p2align	4, 0x90
.LBB0_75:                               #   in Loop: Header=BB0_71 Depth=1
	cmpl	%eax, %edi
	cmovgl	%edi, %eax
	cmovgl	%esi, %ecx
	incl	%edx
	cmpl	$200, %edx
	je	.LBB0_76
.LBB0_71:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_73 Depth 2
	movswl	main.order(%edx,%edx), %esi
	movb	main.text(%esi), %bl
	testb	%bl, %bl
	movl	$0, %edi
	je	.LBB0_75
# %bb.72:                               #   in Loop: Header=BB0_71 Depth=1
	movswl	main.order-2(%edx,%edx), %ebp
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_73:                               #   Parent Loop BB0_71 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpb	main.text(%ebp,%edi), %bl
	jne	.LBB0_75
# %bb.74:                               #   in Loop: Header=BB0_73 Depth=2
	movzbl	main.text+1(%esi,%edi), %ebx
	incl	%edi
	testb	%bl, %bl
	jne	.LBB0_73
	jmp	.LBB0_75
.LBB0_76:
	leal	main.text(%ecx), %ecx
	subl	$12, %esp
	movl	28(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	pushl	%ecx
	pushl	%eax
	pushl	%eax
	pushl	$.L.str.25
	calll	printf
	addl	$32, %esp
	movl	%esi, %eax
	addl	$1068, %esp                     # imm = 0x42C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_suffix
	.type	by_suffix,@function
by_suffix:                              # @by_suffix
# %bb.0:
	subl	$12, %esp
	movl	20(%esp), %eax
	movl	16(%esp), %ecx
	movl	suffixes_of, %edx
	movswl	(%ecx), %ecx
	addl	%edx, %ecx
	movswl	(%eax), %eax
	addl	%edx, %eax
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	strcmp
	addl	$28, %esp
	retl
.Lfunc_end1:
	.size	by_suffix, .Lfunc_end1-by_suffix
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"plain"
	.size	.L.str, 6

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"knuth"
	.size	.L.str.1, 6

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"horspool"
	.size	.L.str.2, 9

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"rabin"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"shift-or"
	.size	.L.str.4, 9

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"library"
	.size	.L.str.5, 8

	.type	main.patterns,@object           # @main.patterns
	.section	.rodata,"a",@progbits
	.p2align	2
main.patterns:
	.long	.L.str.6
	.long	.L.str.7
	.long	.L.str.8
	.long	.L.str.9
	.long	.L.str.10
	.long	.L.str.11
	.long	.L.str.12
	.size	main.patterns, 28

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"ab"
	.size	.L.str.6, 3

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"the frame"
	.size	.L.str.7, 10

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"aaaa"
	.size	.L.str.8, 5

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"page"
	.size	.L.str.9, 5

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"zzz"
	.size	.L.str.10, 4

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"a"
	.size	.L.str.11, 2

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"table, and the p"
	.size	.L.str.12, 17

	.type	main.text,@object               # @main.text
	.local	main.text
	.comm	main.text,1200,1
	.type	main.pieces,@object             # @main.pieces
	.section	.rodata,"a",@progbits
	.p2align	2
main.pieces:
	.long	.L.str.13
	.long	.L.str.14
	.long	.L.str.15
	.long	.L.str.16
	.long	.L.str.17
	.long	.L.str.18
	.long	.L.str.19
	.long	.L.str.20
	.size	main.pieces, 32

	.type	.L.str.13,@object               # @.str.13
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.13:
	.asciz	"page "
	.size	.L.str.13, 6

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"table, and the "
	.size	.L.str.14, 16

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"frame "
	.size	.L.str.15, 7

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"aaab"
	.size	.L.str.16, 5

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"the "
	.size	.L.str.17, 5

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"abab"
	.size	.L.str.18, 5

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"aaaaaa"
	.size	.L.str.19, 7

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"x"
	.size	.L.str.20, 2

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"%s:"
	.size	.L.str.22, 4

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	" %s %ld"
	.size	.L.str.23, 8

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	" = %04x\n"
	.size	.L.str.24, 9

	.type	main.order,@object              # @main.order
	.local	main.order
	.comm	main.order,400,2
	.type	suffixes_of,@object             # @suffixes_of
	.local	suffixes_of
	.comm	suffixes_of,4,4
	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"longest repeat %d: '%.*s', wrong %d\n"
	.size	.L.str.25, 37

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym by_suffix
	.addrsig_sym main.text
	.addrsig_sym main.order
