	.text
	.file	"redblack.c"
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
	movl	$99, %ecx
	xorl	%ebp, %ebp
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	xorl	%ebx, %ebx
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_37:                               #   in Loop: Header=BB0_1 Depth=1
	cmpl	$600, %ebp                      # imm = 0x258
	movl	24(%esp), %ecx                  # 4-byte Reload
	je	.LBB0_38
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_7 Depth 2
                                        #     Child Loop BB0_13 Depth 2
	movl	%ecx, %eax
	shll	$13, %eax
	xorl	%ecx, %eax
	movl	%eax, %ecx
	shrl	$17, %ecx
	xorl	%eax, %ecx
	movl	%ecx, %esi
	shll	$5, %esi
	xorl	%ecx, %esi
	cmpl	$199, %ebp
	movl	%esi, 24(%esp)                  # 4-byte Spill
	ja	.LBB0_3
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	leal	(%ebp,%ebp,2), %esi
	jmp	.LBB0_4
	.p2align	4, 0x90
.LBB0_3:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%esi, %eax
	movl	$274877907, %ecx                # imm = 0x10624DD3
	mull	%ecx
	shrl	$7, %edx
	imull	$2000, %edx, %eax               # imm = 0x7D0
	subl	%eax, %esi
.LBB0_4:                                #   in Loop: Header=BB0_1 Depth=1
	movl	root, %edi
	testl	%edi, %edi
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	movl	%ebp, 20(%esp)                  # 4-byte Spill
	je	.LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%edi, %ecx
	.p2align	4, 0x90
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	%esi, 12(%ecx)
	je	.LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_7 Depth=2
	movl	%ecx, %ebp
	setl	%al
	movzbl	%al, %eax
	movl	4(%ecx,%eax,4), %ecx
	testl	%ecx, %ecx
	jne	.LBB0_7
# %bb.10:                               #   in Loop: Header=BB0_1 Depth=1
	leal	4(%ebp,%eax,4), %edi
	orl	$1, %ebp
	jmp	.LBB0_11
	.p2align	4, 0x90
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$root, %edi
	movl	$1, %ebp
.LBB0_11:                               #   in Loop: Header=BB0_1 Depth=1
	subl	$8, %esp
	pushl	$16
	pushl	$1
	calll	calloc
	addl	$16, %esp
	movl	%esi, 12(%eax)
	movl	%ebp, (%eax)
	movl	%eax, (%edi)
	movl	%ebp, %edi
	andl	$-2, %edi
	je	.LBB0_32
# %bb.12:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%eax, %ecx
	movl	rotations, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	jmp	.LBB0_13
	.p2align	4, 0x90
.LBB0_16:                               #   in Loop: Header=BB0_13 Depth=2
	movl	%edx, (%edi)
	andb	$-2, (%esi)
	movl	(%edx), %ebp
	orl	$1, %ebp
	movl	%ebp, (%edx)
	movl	%edx, %ecx
.LBB0_31:                               #   in Loop: Header=BB0_13 Depth=2
	movl	%ebp, %edi
	andl	$-2, %edi
	je	.LBB0_32
.LBB0_13:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%edi), %edx
	testb	$1, %dl
	je	.LBB0_32
# %bb.14:                               #   in Loop: Header=BB0_13 Depth=2
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	andl	$-2, %edx
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	cmpl	%edi, 8(%edx)
	setne	%bl
	sete	%cl
	movl	4(%edx,%ebx,4), %esi
	testl	%esi, %esi
	je	.LBB0_17
# %bb.15:                               #   in Loop: Header=BB0_13 Depth=2
	testb	$1, (%esi)
	jne	.LBB0_16
.LBB0_17:                               #   in Loop: Header=BB0_13 Depth=2
	movb	%cl, %al
	movl	4(%esp), %esi                   # 4-byte Reload
	cmpl	%esi, 4(%edi,%ebx,4)
	je	.LBB0_19
# %bb.18:                               #   in Loop: Header=BB0_13 Depth=2
	movl	%edx, %ebp
	movl	8(%esp), %esi                   # 4-byte Reload
	jmp	.LBB0_25
	.p2align	4, 0x90
.LBB0_19:                               #   in Loop: Header=BB0_13 Depth=2
	movl	4(%esi,%eax,4), %ecx
	movl	%ecx, 4(%edi,%ebx,4)
	movl	4(%esi,%eax,4), %ecx
	testl	%ecx, %ecx
	je	.LBB0_21
# %bb.20:                               #   in Loop: Header=BB0_13 Depth=2
	movl	(%ecx), %esi
	andl	$1, %esi
	orl	%edi, %esi
	movl	%esi, (%ecx)
	movl	4(%esp), %esi                   # 4-byte Reload
	movl	(%esi), %ebp
.LBB0_21:                               #   in Loop: Header=BB0_13 Depth=2
	andl	$1, %ebp
	orl	%edx, %ebp
	movl	%ebp, (%esi)
	testl	%edx, %edx
	je	.LBB0_22
# %bb.23:                               #   in Loop: Header=BB0_13 Depth=2
	xorl	%ecx, %ecx
	cmpl	%edi, 8(%edx)
	sete	%cl
	leal	4(%edx,%ecx,4), %ecx
	jmp	.LBB0_24
.LBB0_22:                               #   in Loop: Header=BB0_13 Depth=2
	movl	$root, %ecx
.LBB0_24:                               #   in Loop: Header=BB0_13 Depth=2
	movl	8(%esp), %esi                   # 4-byte Reload
	incl	%esi
	movl	4(%esp), %ebp                   # 4-byte Reload
	movl	%ebp, (%ecx)
	movl	%edi, 4(%ebp,%eax,4)
	movl	(%edi), %ecx
	andl	$1, %ecx
	orl	%ebp, %ecx
	movl	%ecx, (%edi)
	movl	%ebp, %ecx
	andl	$-2, %ecx
	movl	(%ecx), %ebp
	andl	$-2, %ebp
	movl	%edi, 4(%esp)                   # 4-byte Spill
	movl	%ecx, %edi
.LBB0_25:                               #   in Loop: Header=BB0_13 Depth=2
	movl	%ebp, (%edi)
	movl	(%edx), %ecx
	movl	%ecx, %ebp
	andl	$-2, %ebp
	orl	$1, %ecx
	movl	%ecx, (%edx)
	movl	4(%edx,%eax,4), %edi
	incl	%esi
	movl	%esi, 8(%esp)                   # 4-byte Spill
	movl	%esi, rotations
	movl	4(%edi,%ebx,4), %ecx
	movl	%ecx, 4(%edx,%eax,4)
	movl	4(%edi,%ebx,4), %eax
	testl	%eax, %eax
	je	.LBB0_27
# %bb.26:                               #   in Loop: Header=BB0_13 Depth=2
	movl	(%eax), %ecx
	andl	$1, %ecx
	orl	%edx, %ecx
	movl	%ecx, (%eax)
.LBB0_27:                               #   in Loop: Header=BB0_13 Depth=2
	movl	(%edi), %eax
	andl	$1, %eax
	orl	%ebp, %eax
	movl	%eax, (%edi)
	testl	%ebp, %ebp
	movl	4(%esp), %ecx                   # 4-byte Reload
	je	.LBB0_28
# %bb.29:                               #   in Loop: Header=BB0_13 Depth=2
	xorl	%eax, %eax
	cmpl	%edx, 8(%ebp)
	sete	%al
	leal	4(%ebp,%eax,4), %eax
	jmp	.LBB0_30
	.p2align	4, 0x90
.LBB0_28:                               #   in Loop: Header=BB0_13 Depth=2
	movl	$root, %eax
.LBB0_30:                               #   in Loop: Header=BB0_13 Depth=2
	movl	%edi, (%eax)
	movl	%edx, 4(%edi,%ebx,4)
	movl	(%edx), %eax
	andl	$1, %eax
	orl	%edi, %eax
	movl	%eax, (%edx)
	movl	(%ecx), %ebp
	jmp	.LBB0_31
	.p2align	4, 0x90
.LBB0_32:                               #   in Loop: Header=BB0_1 Depth=1
	movl	root, %edi
	andl	$-2, (%edi)
	movl	$1, %esi
	jmp	.LBB0_33
	.p2align	4, 0x90
.LBB0_8:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%esi, %esi
.LBB0_33:                               #   in Loop: Header=BB0_1 Depth=1
	movl	12(%esp), %ebx                  # 4-byte Reload
	movl	20(%esp), %ebp                  # 4-byte Reload
	imull	$-858993459, %ebp, %eax         # imm = 0xCCCCCCCD
	addl	$-858993461, %eax               # imm = 0xCCCCCCCB
	rorl	%eax
	cmpl	$429496728, %eax                # imm = 0x19999998
	ja	.LBB0_35
# %bb.34:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%edi, %ecx
	calll	black_height
	shrl	$31, %eax
	addl	%eax, 16(%esp)                  # 4-byte Folded Spill
.LBB0_35:                               #   in Loop: Header=BB0_1 Depth=1
	addl	%esi, %ebx
	imull	$-1030792151, %ebp, %eax        # imm = 0xC28F5C29
	addl	$-1030792155, %eax              # imm = 0xC28F5C25
	rorl	$2, %eax
	incl	%ebp
	cmpl	$42949671, %eax                 # imm = 0x28F5C27
	ja	.LBB0_37
# %bb.36:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%edi, %ecx
	calll	black_height
	subl	$8, %esp
	pushl	12(%edi)
	pushl	rotations
	pushl	%eax
	pushl	%ebx
	pushl	%ebp
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	jmp	.LBB0_37
.LBB0_38:
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	movl	root, %eax
	.p2align	4, 0x90
.LBB0_39:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.LBB0_39
# %bb.40:
	movl	$-1, %ebp
	xorl	%esi, %esi
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB0_41:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_44 Depth 2
                                        #     Child Loop BB0_46 Depth 2
	movl	%ebp, %eax
	movl	(%ebx), %ecx
	movl	12(%ebx), %ebp
	cmpl	%eax, %ebp
	setle	8(%esp)                         # 1-byte Folded Spill
	leal	(,%esi,8), %eax
	subl	%esi, %eax
	andl	$1, %ecx
	leal	1(%ecx), %esi
	imull	%ebp, %esi
	addl	%eax, %esi
	movl	%esi, %eax
	movl	$-2043174237, %edx              # imm = 0x8637A2A3
	imull	%edx
	addl	%esi, %edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$19, %edx
	addl	%eax, %edx
	imull	$1000003, %edx, %edi            # imm = 0xF4243
	movl	4(%esp), %edx                   # 4-byte Reload
	imull	$-858993459, %edx, %eax         # imm = 0xCCCCCCCD
	rorl	$3, %eax
	cmpl	$107374182, %eax                # imm = 0x6666666
	ja	.LBB0_43
# %bb.42:                               #   in Loop: Header=BB0_41 Depth=1
	shll	$4, %ecx
	orl	$98, %ecx
	subl	$4, %esp
	pushl	%ecx
	pushl	%ebp
	pushl	$.L.str.1
	calll	printf
	movl	20(%esp), %edx                  # 4-byte Reload
	addl	$16, %esp
.LBB0_43:                               #   in Loop: Header=BB0_41 Depth=1
	xorl	%eax, %eax
	movb	8(%esp), %cl                    # 1-byte Reload
	movb	%cl, %al
	addl	%eax, 16(%esp)                  # 4-byte Folded Spill
	subl	%edi, %esi
	incl	%edx
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.LBB0_46
	.p2align	4, 0x90
.LBB0_44:                               #   Parent Loop BB0_41 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.LBB0_44
# %bb.45:                               #   in Loop: Header=BB0_41 Depth=1
	movl	%edx, 4(%esp)                   # 4-byte Spill
	jmp	.LBB0_41
	.p2align	4, 0x90
.LBB0_46:                               #   Parent Loop BB0_41 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%ebx), %eax
	andl	$-2, %eax
	je	.LBB0_49
# %bb.47:                               #   in Loop: Header=BB0_46 Depth=2
	cmpl	%ebx, 8(%eax)
	movl	%eax, %ebx
	je	.LBB0_46
# %bb.48:                               #   in Loop: Header=BB0_41 Depth=1
	movl	%edx, 4(%esp)                   # 4-byte Spill
	movl	%eax, %ebx
	jmp	.LBB0_41
.LBB0_49:
	movl	16(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	pushl	%esi
	pushl	%edx
	pushl	$.L.str.2
	movl	%edx, %esi
	calll	printf
	addl	$16, %esp
	movl	root, %ecx
	calll	clear
	xorl	%eax, %eax
	cmpl	12(%esp), %esi                  # 4-byte Folded Reload
	setne	%al
	addl	%edi, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function black_height
	.type	black_height,@function
black_height:                           # @black_height
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	testl	%ecx, %ecx
	je	.LBB1_1
# %bb.2:
	movl	%ecx, %ebp
	movl	4(%ecx), %ebx
	movl	%ebx, %ecx
	calll	black_height
	movl	%eax, %esi
	movl	8(%ebp), %edi
	movl	%edi, %ecx
	calll	black_height
	movl	%eax, %ecx
	testl	%esi, %esi
	movl	$-1, %eax
	js	.LBB1_10
# %bb.3:
	cmpl	%ecx, %esi
	jne	.LBB1_10
# %bb.4:
	movl	(%ebp), %ecx
	andl	$1, %ecx
	je	.LBB1_9
# %bb.5:
	testl	%ebx, %ebx
	je	.LBB1_7
# %bb.6:
	testb	$1, (%ebx)
	jne	.LBB1_10
.LBB1_7:
	testl	%edi, %edi
	je	.LBB1_9
# %bb.8:
	testb	$1, (%edi)
	jne	.LBB1_10
.LBB1_9:
	xorl	$1, %ecx
	addl	%esi, %ecx
	movl	%ecx, %eax
	jmp	.LBB1_10
.LBB1_1:
	movl	$1, %eax
.LBB1_10:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	black_height, .Lfunc_end1-black_height
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function clear
	.type	clear,@function
clear:                                  # @clear
# %bb.0:
	testl	%ecx, %ecx
	je	.LBB2_1
# %bb.2:
	pushl	%esi
	subl	$8, %esp
	movl	%ecx, %esi
	movl	4(%ecx), %ecx
	calll	clear
	movl	8(%esi), %ecx
	calll	clear
	movl	%esi, (%esp)
	calll	free
	addl	$8, %esp
	popl	%esi
	retl
.LBB2_1:
	retl
.Lfunc_end2:
	.size	clear, .Lfunc_end2-clear
                                        # -- End function
	.type	root,@object                    # @root
	.local	root
	.comm	root,4,4
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d tries: %d keys, black height %d, %ld rotations, root %d\n"
	.size	.L.str, 60

	.type	rotations,@object               # @rotations
	.local	rotations
	.comm	rotations,4,4
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%d%c "
	.size	.L.str.1, 6

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"\nwalked %d, sum %ld, bad %d\n"
	.size	.L.str.2, 29

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
