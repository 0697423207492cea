	.text
	.file	"transforms.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$6700, %esp                     # imm = 0x1A2C
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_1:                                #   in Loop: Header=BB0_3 Depth=1
	subl	$4, %esp
	pushl	%edx
	pushl	36(%esp)                        # 4-byte Folded Reload
	leal	52(%esp), %eax
	pushl	%eax
	calll	bcmp@PLT
	movl	32(%esp), %edx                  # 4-byte Reload
	addl	$16, %esp
	xorl	%ebx, %ebx
	testl	%eax, %eax
	sete	%bl
	movl	$.L.str.8, %eax
	movl	$.L.str.7, %ecx
	cmovel	%ecx, %eax
.LBB0_2:                                #   in Loop: Header=BB0_3 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	pushl	%eax
	pushl	%ecx
	pushl	%edx
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	xorl	$1, %ebx
	movl	36(%esp), %ebp                  # 4-byte Reload
	addl	%ebx, %ebp
	movl	32(%esp), %ebx                  # 4-byte Reload
	incl	%ebx
	cmpl	$4, %ebx
	je	.LBB0_58
.LBB0_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_5 Depth 2
                                        #     Child Loop BB0_7 Depth 2
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_13 Depth 2
                                        #       Child Loop BB0_14 Depth 3
                                        #     Child Loop BB0_19 Depth 2
                                        #       Child Loop BB0_21 Depth 3
                                        #     Child Loop BB0_31 Depth 2
                                        #     Child Loop BB0_36 Depth 2
                                        #     Child Loop BB0_42 Depth 2
                                        #     Child Loop BB0_45 Depth 2
                                        #     Child Loop BB0_47 Depth 2
                                        #     Child Loop BB0_50 Depth 2
                                        #     Child Loop BB0_53 Depth 2
                                        #     Child Loop BB0_55 Depth 2
	movl	main.texts(,%ebx,4), %esi
	subl	$12, %esp
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	movl	%eax, %edi
	subl	$4, %esp
	pushl	%eax
	movl	%esi, 36(%esp)                  # 4-byte Spill
	pushl	%esi
	leal	6200(%esp), %esi
	pushl	%esi
	calll	memcpy
	addl	$16, %esp
	movl	%esi, rotated
	movl	%edi, rotated_length
	testl	%edi, %edi
	movl	%edi, 16(%esp)                  # 4-byte Spill
	movl	%ebp, 36(%esp)                  # 4-byte Spill
	movl	%ebx, 32(%esp)                  # 4-byte Spill
	jle	.LBB0_8
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_5:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, 552(%esp,%eax,4)
	incl	%eax
	cmpl	%eax, %edi
	jne	.LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_3 Depth=1
	pushl	$by_rotation
	pushl	$4
	pushl	%edi
	leal	564(%esp), %eax
	pushl	%eax
	calll	qsort
	addl	$16, %esp
	movl	16(%esp), %eax                  # 4-byte Reload
	leal	-1(%eax), %ecx
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	leal	553(%esp), %esi
	.p2align	4, 0x90
.LBB0_7:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebx, %ebp
	movl	552(%esp,%edi,4), %ebx
	leal	(%ecx,%ebx), %eax
	cltd
	idivl	16(%esp)                        # 4-byte Folded Reload
	movzbl	6188(%esp,%edx), %eax
	movl	16(%esp), %edx                  # 4-byte Reload
	movb	%al, 5676(%esp,%edi)
	testl	%ebx, %ebx
	movl	%ebp, %ebx
	cmovel	%edi, %ebx
	incl	%edi
	cmpl	%edi, %edx
	jne	.LBB0_7
	jmp	.LBB0_9
	.p2align	4, 0x90
.LBB0_8:                                #   in Loop: Header=BB0_3 Depth=1
	pushl	$by_rotation
	pushl	$4
	pushl	%edi
	leal	564(%esp), %eax
	pushl	%eax
	calll	qsort
	movl	32(%esp), %edx                  # 4-byte Reload
	addl	$16, %esp
	xorl	%ebx, %ebx
	leal	553(%esp), %esi
.LBB0_9:                                #   in Loop: Header=BB0_3 Depth=1
	leal	5676(%esp), %eax
	pushl	%eax
	pushl	%edx
	pushl	%ebx
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_10:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movb	%al, 552(%esp,%eax)
	incl	%eax
	cmpl	$256, %eax                      # imm = 0x100
	jne	.LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_3 Depth=1
	cmpl	$0, 16(%esp)                    # 4-byte Folded Reload
	movl	%ebx, 24(%esp)                  # 4-byte Spill
	jle	.LBB0_38
# %bb.12:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_13:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_14 Depth 3
	movb	5676(%esp,%edi), %al
	movl	$-1, %ebx
	.p2align	4, 0x90
.LBB0_14:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpb	%al, 553(%esp,%ebx)
	leal	1(%ebx), %ebx
	jne	.LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_13 Depth=2
	subl	$4, %esp
	pushl	%ebx
	movb	%al, 20(%esp)                   # 1-byte Spill
	leal	560(%esp), %eax
	pushl	%eax
	pushl	%esi
	calll	memmove
	addl	$16, %esp
	movb	12(%esp), %al                   # 1-byte Reload
	movb	%al, 552(%esp)
	movb	%bl, 40(%esp,%edi)
	incl	%edi
	movl	16(%esp), %edx                  # 4-byte Reload
	cmpl	%edx, %edi
	jne	.LBB0_13
# %bb.16:                               #   in Loop: Header=BB0_3 Depth=1
	movl	%edx, %eax
	negl	%eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	jmp	.LBB0_19
	.p2align	4, 0x90
.LBB0_17:                               #   in Loop: Header=BB0_19 Depth=2
	orb	$-128, %bl
	movl	12(%esp), %ecx                  # 4-byte Reload
	movb	%bl, 4652(%esp,%ecx)
	movb	%al, 4653(%esp,%ecx)
	addl	$2, %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
.LBB0_18:                               #   in Loop: Header=BB0_19 Depth=2
	cmpl	%edx, %edi
	movl	%edi, %ecx
	jge	.LBB0_29
.LBB0_19:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_21 Depth 3
	leal	1(%ecx), %edi
	cmpl	%edx, %edi
	movb	40(%esp,%ecx), %al
	movl	$1, %ebx
	jge	.LBB0_27
# %bb.20:                               #   in Loop: Header=BB0_19 Depth=2
	subl	%ecx, %edx
	leal	40(%esp,%ecx), %edi
	movl	20(%esp), %esi                  # 4-byte Reload
	addl	%ecx, %esi
	movl	$1, %ebx
	.p2align	4, 0x90
.LBB0_21:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_19 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpb	%al, (%edi,%ebx)
	jne	.LBB0_25
# %bb.22:                               #   in Loop: Header=BB0_21 Depth=3
	cmpl	$126, %ebx
	ja	.LBB0_25
# %bb.23:                               #   in Loop: Header=BB0_21 Depth=3
	incl	%ebx
	movl	%esi, %ebp
	addl	%ebx, %ebp
	jne	.LBB0_21
# %bb.24:                               #   in Loop: Header=BB0_19 Depth=2
	movl	%edx, %ebx
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	%edx, %edi
	jmp	.LBB0_26
	.p2align	4, 0x90
.LBB0_25:                               #   in Loop: Header=BB0_19 Depth=2
	addl	%ebx, %ecx
	movl	%ecx, %edi
	movl	16(%esp), %edx                  # 4-byte Reload
.LBB0_26:                               #   in Loop: Header=BB0_19 Depth=2
	cmpl	$2, %ebx
	leal	553(%esp), %esi
	ja	.LBB0_17
.LBB0_27:                               #   in Loop: Header=BB0_19 Depth=2
	testb	%al, %al
	js	.LBB0_17
# %bb.28:                               #   in Loop: Header=BB0_19 Depth=2
	cmpl	$2, %ebx
	movl	$1, %ecx
	cmovbl	%ecx, %ebx
	movl	%esi, %ebp
	movl	12(%esp), %esi                  # 4-byte Reload
	leal	4652(%esp,%esi), %ecx
	subl	$4, %esp
	movzbl	%al, %eax
	pushl	%ebx
	pushl	%eax
	pushl	%ecx
	calll	memset
	movl	32(%esp), %edx                  # 4-byte Reload
	addl	$16, %esp
	addl	%ebx, %esi
	movl	%esi, 12(%esp)                  # 4-byte Spill
	movl	%ebp, %esi
	jmp	.LBB0_18
	.p2align	4, 0x90
.LBB0_29:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%edx, %edx
	movl	12(%esp), %ecx                  # 4-byte Reload
	testl	%ecx, %ecx
	jle	.LBB0_39
# %bb.30:                               #   in Loop: Header=BB0_3 Depth=1
	leal	-1(%ecx), %edi
	cmpl	$39, %edi
	movl	$39, %eax
	cmovael	%eax, %edi
	incl	%edi
	leal	4652(%esp), %ebp
	.p2align	4, 0x90
.LBB0_31:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%ebp), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	incl	%ebp
	decl	%edi
	jne	.LBB0_31
# %bb.32:                               #   in Loop: Header=BB0_3 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	testl	%ecx, %ecx
	movl	24(%esp), %ebx                  # 4-byte Reload
	jle	.LBB0_40
# %bb.33:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.LBB0_36
	.p2align	4, 0x90
.LBB0_34:                               #   in Loop: Header=BB0_36 Depth=2
	movzbl	%al, %ebp
	leal	4140(%esp,%edx), %eax
	andl	$127, %ebp
	movzbl	4653(%esp,%edi), %ecx
	incl	%edi
	subl	$4, %esp
	pushl	%ebp
	pushl	%ecx
	pushl	%eax
	movl	%edx, 36(%esp)                  # 4-byte Spill
	calll	memset
	movl	36(%esp), %edx                  # 4-byte Reload
	movl	28(%esp), %ecx                  # 4-byte Reload
	addl	$16, %esp
	addl	%ebp, %edx
.LBB0_35:                               #   in Loop: Header=BB0_36 Depth=2
	incl	%edi
	cmpl	%ecx, %edi
	jge	.LBB0_41
.LBB0_36:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	4652(%esp,%edi), %eax
	testb	%al, %al
	js	.LBB0_34
# %bb.37:                               #   in Loop: Header=BB0_36 Depth=2
	movb	%al, 4140(%esp,%edx)
	incl	%edx
	jmp	.LBB0_35
	.p2align	4, 0x90
.LBB0_38:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%ecx, %ecx
.LBB0_40:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%edx, %edx
	jmp	.LBB0_41
	.p2align	4, 0x90
.LBB0_39:                               #   in Loop: Header=BB0_3 Depth=1
	movl	24(%esp), %ebx                  # 4-byte Reload
.LBB0_41:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_42:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movb	%al, 552(%esp,%eax)
	incl	%eax
	cmpl	$256, %eax                      # imm = 0x100
	jne	.LBB0_42
# %bb.43:                               #   in Loop: Header=BB0_3 Depth=1
	testl	%edx, %edx
	movl	%edx, 20(%esp)                  # 4-byte Spill
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	jle	.LBB0_48
# %bb.44:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%edi, %edi
	movl	%edx, %ebp
	.p2align	4, 0x90
.LBB0_45:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	4140(%esp,%edi), %eax
	movzbl	552(%esp,%eax), %ebx
	subl	$4, %esp
	pushl	%eax
	leal	560(%esp), %eax
	pushl	%eax
	pushl	%esi
	calll	memmove
	addl	$16, %esp
	movb	%bl, 552(%esp)
	movb	%bl, 2600(%esp,%edi)
	incl	%edi
	cmpl	%edi, %ebp
	jne	.LBB0_45
# %bb.46:                               #   in Loop: Header=BB0_3 Depth=1
	subl	$4, %esp
	pushl	$1028                           # imm = 0x404
	pushl	$0
	leal	3124(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
	leal	2600(%esp), %ecx
	movl	24(%esp), %ebx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_47:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%ecx), %edx
	incl	3116(%esp,%edx,4)
	incl	%ecx
	decl	%ebp
	jne	.LBB0_47
	jmp	.LBB0_49
	.p2align	4, 0x90
.LBB0_48:                               #   in Loop: Header=BB0_3 Depth=1
	subl	$4, %esp
	pushl	$1028                           # imm = 0x404
	pushl	$0
	leal	3124(%esp), %eax
	pushl	%eax
	calll	memset
	addl	$16, %esp
.LBB0_49:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%eax, %eax
	movl	$-1024, %ecx                    # imm = 0xFC00
	.p2align	4, 0x90
.LBB0_50:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addl	4140(%esp,%ecx), %eax
	movl	%eax, 4140(%esp,%ecx)
	addl	$4, %ecx
	jne	.LBB0_50
# %bb.51:                               #   in Loop: Header=BB0_3 Depth=1
	cmpl	$0, 20(%esp)                    # 4-byte Folded Reload
	jle	.LBB0_56
# %bb.52:                               #   in Loop: Header=BB0_3 Depth=1
	xorl	%eax, %eax
	movl	20(%esp), %edi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_53:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	2600(%esp,%eax), %ecx
	movl	3112(%esp,%ecx,4), %edx
	leal	1(%edx), %esi
	movl	%esi, 3112(%esp,%ecx,4)
	movl	%eax, 552(%esp,%edx,4)
	incl	%eax
	cmpl	%eax, %edi
	jne	.LBB0_53
# %bb.54:                               #   in Loop: Header=BB0_3 Depth=1
	movl	%edi, %eax
	leal	40(%esp), %ecx
	.p2align	4, 0x90
.LBB0_55:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	552(%esp,%ebx,4), %ebx
	movzbl	2600(%esp,%ebx), %edx
	movb	%dl, (%ecx)
	incl	%ecx
	decl	%eax
	jne	.LBB0_55
.LBB0_56:                               #   in Loop: Header=BB0_3 Depth=1
	movl	16(%esp), %edx                  # 4-byte Reload
	cmpl	%edx, 20(%esp)                  # 4-byte Folded Reload
	je	.LBB0_1
# %bb.57:                               #   in Loop: Header=BB0_3 Depth=1
	movl	$.L.str.8, %eax
	xorl	%ebx, %ebx
	jmp	.LBB0_2
.LBB0_58:
	movl	%ebp, %eax
	addl	$6700, %esp                     # imm = 0x1A2C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_rotation
	.type	by_rotation,@function
by_rotation:                            # @by_rotation
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	movl	40(%esp), %eax
	movl	36(%esp), %ecx
	movl	(%ecx), %esi
	movl	(%eax), %ebx
	movl	rotated_length, %ebp
	testl	%ebp, %ebp
	jle	.LBB1_1
# %bb.2:
	movl	rotated, %edi
	movl	%esi, %eax
	cltd
	idivl	%ebp
	movb	(%edi,%edx), %cl
	movl	%ebx, %eax
	cltd
	idivl	%ebp
	movl	%edi, 12(%esp)                  # 4-byte Spill
	movb	(%edi,%edx), %al
	movb	$1, %dl
	cmpb	%al, %cl
	jne	.LBB1_7
# %bb.3:
	movl	%esi, 8(%esp)                   # 4-byte Spill
	leal	1(%esi), %edi
	movl	%ebx, 4(%esp)                   # 4-byte Spill
	incl	%ebx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB1_4:                                # =>This Inner Loop Header: Depth=1
	leal	(%ebp,%esi), %eax
	cmpl	$1, %eax
	je	.LBB1_8
# %bb.5:                                #   in Loop: Header=BB1_4 Depth=1
	movl	%edi, %eax
	cltd
	idivl	%ebp
	movl	%ebp, %ecx
	movl	12(%esp), %ebp                  # 4-byte Reload
	movzbl	(%ebp,%edx), %eax
	movb	%al, 3(%esp)                    # 1-byte Spill
	movl	%ebx, %eax
	cltd
	idivl	%ecx
	movzbl	(%ebp,%edx), %eax
	movl	%ecx, %ebp
	movzbl	3(%esp), %ecx                   # 1-byte Folded Reload
	decl	%esi
	incl	%edi
	incl	%ebx
	cmpb	%al, %cl
	je	.LBB1_4
# %bb.6:
	negl	%esi
	cmpl	%ebp, %esi
	setl	%dl
	movl	8(%esp), %esi                   # 4-byte Reload
	movl	4(%esp), %ebx                   # 4-byte Reload
.LBB1_7:
	movzbl	%al, %eax
	movzbl	%cl, %ecx
	subl	%eax, %ecx
	subl	%ebx, %esi
	testb	%dl, %dl
	cmovnel	%ecx, %esi
	jmp	.LBB1_9
.LBB1_1:
	subl	%ebx, %esi
	jmp	.LBB1_9
.LBB1_8:
	movl	8(%esp), %esi                   # 4-byte Reload
	subl	4(%esp), %esi                   # 4-byte Folded Reload
.LBB1_9:
	movl	%esi, %eax
	addl	$16, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	by_rotation, .Lfunc_end1-by_rotation
                                        # -- End function
	.type	main.texts,@object              # @main.texts
	.section	.rodata,"a",@progbits
	.p2align	2
main.texts:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.size	main.texts, 16

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"banana"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"mississippi river"
	.size	.L.str.1, 18

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbcdcdcd"
	.size	.L.str.2, 63

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"she sells sea shells by the sea shore; the shells she sells are surely sea shells; so if she sells shells on the sea shore, the shells are sea shore shells"
	.size	.L.str.3, 156

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%d %.*s\n"
	.size	.L.str.4, 9

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%02x"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"\n%d -> %d %s\n"
	.size	.L.str.6, 14

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"ok"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"WRONG"
	.size	.L.str.8, 6

	.type	rotated,@object                 # @rotated
	.local	rotated
	.comm	rotated,4,4
	.type	rotated_length,@object          # @rotated_length
	.local	rotated_length
	.comm	rotated_length,4,4
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym by_rotation
