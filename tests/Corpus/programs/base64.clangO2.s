	.text
	.file	"base64.c"
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
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	leal	300(%esp), %edi
	xorl	%eax, %eax
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_39:                               #   in Loop: Header=BB0_1 Depth=1
	movzbl	15(%esp), %eax                  # 1-byte Folded Reload
	addl	%eax, 16(%esp)                  # 4-byte Folded Spill
	movb	$0, (%ebx)
	subl	$12, %esp
	leal	312(%esp), %edi
	pushl	%edi
	calll	puts
	addl	$16, %esp
	movl	32(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$8, %eax
	je	.LBB0_40
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_3 Depth 2
                                        #     Child Loop BB0_16 Depth 2
                                        #     Child Loop BB0_24 Depth 2
	movl	%eax, 32(%esp)                  # 4-byte Spill
	movl	main.texts(,%eax,4), %ebx
	subl	$12, %esp
	pushl	%ebx
	calll	strlen
	addl	$16, %esp
	testl	%eax, %eax
	movl	%edi, %ebp
	movl	%ebx, (%esp)                    # 4-byte Spill
	movl	%eax, 4(%esp)                   # 4-byte Spill
	je	.LBB0_15
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$1, %ecx
	movl	%edi, %ebp
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_13:                               #   in Loop: Header=BB0_3 Depth=2
	movb	%bl, 3(%ebp)
	addl	$4, %ebp
	addl	$3, %ecx
	movl	4(%esp), %eax                   # 4-byte Reload
	cmpl	%eax, %edx
	movl	(%esp), %ebx                    # 4-byte Reload
	jae	.LBB0_14
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebp, 8(%esp)                   # 4-byte Spill
	cmpl	%eax, %ecx
	movl	$0, %esi
	jae	.LBB0_5
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=2
	movzbl	(%ebx,%ecx), %esi
	shll	$8, %esi
.LBB0_5:                                #   in Loop: Header=BB0_3 Depth=2
	movzbl	-1(%ebx,%ecx), %edi
	shll	$16, %edi
	leal	-1(%ecx), %ebp
	leal	1(%ecx), %ebx
	cmpl	%eax, %ebx
	movl	$0, %eax
	jae	.LBB0_7
# %bb.6:                                #   in Loop: Header=BB0_3 Depth=2
	movl	(%esp), %edx                    # 4-byte Reload
	movzbl	1(%edx,%ecx), %eax
.LBB0_7:                                #   in Loop: Header=BB0_3 Depth=2
	orl	%esi, %edi
	movb	$61, %dl
	cmpl	4(%esp), %ebp                   # 4-byte Folded Reload
	movb	$61, %dh
	ja	.LBB0_9
# %bb.8:                                #   in Loop: Header=BB0_3 Depth=2
	movl	%edi, %ebp
	shrl	$18, %ebp
	movb	letters(%ebp), %dh
.LBB0_9:                                #   in Loop: Header=BB0_3 Depth=2
	movl	8(%esp), %ebp                   # 4-byte Reload
	movb	%dh, (%ebp)
	shrl	$12, %edi
	andl	$63, %edi
	movb	letters(%edi), %dh
	movb	%dh, 1(%ebp)
	cmpl	4(%esp), %ebx                   # 4-byte Folded Reload
	ja	.LBB0_11
# %bb.10:                               #   in Loop: Header=BB0_3 Depth=2
	orl	%eax, %esi
	shrl	$6, %esi
	andl	$63, %esi
	movzbl	letters(%esi), %edx
.LBB0_11:                               #   in Loop: Header=BB0_3 Depth=2
	movb	%dl, 2(%ebp)
	leal	2(%ecx), %edx
	movb	$61, %bl
	cmpl	4(%esp), %edx                   # 4-byte Folded Reload
	ja	.LBB0_13
# %bb.12:                               #   in Loop: Header=BB0_3 Depth=2
	andl	$63, %eax
	movzbl	letters(%eax), %ebx
	jmp	.LBB0_13
	.p2align	4, 0x90
.LBB0_14:                               #   in Loop: Header=BB0_1 Depth=1
	leal	300(%esp), %edi
.LBB0_15:                               #   in Loop: Header=BB0_1 Depth=1
	movb	$0, (%ebp)
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	jmp	.LBB0_16
	.p2align	4, 0x90
.LBB0_35:                               #   in Loop: Header=BB0_16 Depth=2
	addl	$-2, %ebx
	movl	%ebp, %eax
	movl	%ebx, %ecx
	shrl	%cl, %eax
	movb	%al, 812(%esp,%esi)
	incl	%esi
.LBB0_36:                               #   in Loop: Header=BB0_16 Depth=2
	incl	%edi
	movl	4(%esp), %eax                   # 4-byte Reload
.LBB0_16:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movsbl	(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB0_20
# %bb.17:                               #   in Loop: Header=BB0_16 Depth=2
	cmpb	$61, %cl
	je	.LBB0_20
# %bb.18:                               #   in Loop: Header=BB0_16 Depth=2
	subl	$4, %esp
	pushl	$65
	pushl	%ecx
	pushl	$letters
	calll	memchr@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_19
# %bb.33:                               #   in Loop: Header=BB0_16 Depth=2
	movl	%ebp, %ecx
	shll	$6, %ecx
	movl	$letters, %edx
	subl	%edx, %eax
	movl	%eax, %ebp
	orl	%ecx, %ebp
	cmpl	$2, %ebx
	jge	.LBB0_35
# %bb.34:                               #   in Loop: Header=BB0_16 Depth=2
	addl	$6, %ebx
	jmp	.LBB0_36
	.p2align	4, 0x90
.LBB0_19:                               #   in Loop: Header=BB0_1 Depth=1
	movl	$-1, %esi
	movl	4(%esp), %eax                   # 4-byte Reload
.LBB0_20:                               #   in Loop: Header=BB0_1 Depth=1
	movb	$1, %cl
	cmpl	%eax, %esi
	movl	%eax, %edi
	jne	.LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_1 Depth=1
	subl	$4, %esp
	pushl	%edi
	pushl	8(%esp)                         # 4-byte Folded Reload
	leal	824(%esp), %eax
	pushl	%eax
	calll	bcmp@PLT
	addl	$16, %esp
	testl	%eax, %eax
	setne	%cl
.LBB0_22:                               #   in Loop: Header=BB0_1 Depth=1
	movb	%cl, 15(%esp)                   # 1-byte Spill
	subl	$4, %esp
	leal	304(%esp), %esi
	pushl	%esi
	pushl	8(%esp)                         # 4-byte Folded Reload
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	testl	%edi, %edi
	movl	%esi, %ebx
	je	.LBB0_39
# %bb.23:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%edi, %edx
	movl	$4, %esi
	movl	$1, %ebp
	movl	$2, %edi
	leal	300(%esp), %ebx
	jmp	.LBB0_24
	.p2align	4, 0x90
.LBB0_37:                               #   in Loop: Header=BB0_24 Depth=2
	movl	%ecx, %eax
	movl	$-1061109567, %edx              # imm = 0xC0C0C0C1
	mull	%edx
	movl	%edx, %ebx
	shrl	$6, %ebx
	imull	$85, %ebx, %eax
	movl	%ecx, %edx
	subl	%eax, %edx
	addb	$33, %dl
	movb	%dl, 48(%esp)
	movl	%ebx, %eax
	movl	$-1061109567, %edx              # imm = 0xC0C0C0C1
	mull	%edx
	shrl	$6, %edx
	imull	$85, %edx, %eax
	subl	%eax, %ebx
	addb	$33, %bl
	movb	%bl, 47(%esp)
	movl	%ecx, %eax
	movl	$-1860062653, %edx              # imm = 0x9121B243
	mull	%edx
	movl	%edx, %ebx
	shrl	$12, %ebx
	movl	%ebx, %eax
	movl	$-1061109567, %edx              # imm = 0xC0C0C0C1
	mull	%edx
	shrl	$6, %edx
	imull	$85, %edx, %eax
	subl	%eax, %ebx
	addb	$33, %bl
	movb	%bl, 46(%esp)
	movl	%ecx, %eax
	movl	$-628287363, %edx               # imm = 0xDA8D187D
	mull	%edx
	shrl	$19, %edx
	imull	$49345, %edx, %eax              # imm = 0xC0C1
	shrl	$22, %eax
	imull	$85, %eax, %eax
	subl	%eax, %edx
	addb	$33, %dl
	movb	%dl, 45(%esp)
	movl	%ecx, %eax
	movl	$1226621309, %edx               # imm = 0x491CC17D
	mull	%edx
	subl	%edx, %ecx
	shrl	%ecx
	addl	%edx, %ecx
	shrl	$25, %ecx
	addb	$33, %cl
	movb	%cl, 44(%esp)
	movl	%esi, 36(%esp)                  # 4-byte Spill
	movl	%ebp, %esi
	movl	40(%esp), %ebp                  # 4-byte Reload
	addl	%esi, %ebp
	subl	$4, %esp
	pushl	%ebp
	leal	52(%esp), %eax
	pushl	%eax
	movl	20(%esp), %ebx                  # 4-byte Reload
	pushl	%ebx
	calll	memcpy
	movl	20(%esp), %edx                  # 4-byte Reload
	addl	$16, %esp
	addl	%ebp, %ebx
	movl	%esi, %ebp
	movl	36(%esp), %esi                  # 4-byte Reload
.LBB0_38:                               #   in Loop: Header=BB0_24 Depth=2
	addl	$4, %esi
	addl	$-4, %ebp
	addl	$4, %edi
	cmpl	%edx, 28(%esp)                  # 4-byte Folded Reload
	jae	.LBB0_39
.LBB0_24:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	%esi, %edx
	movl	%esi, %eax
	cmovbl	%edx, %eax
	movl	%eax, 40(%esp)                  # 4-byte Spill
	leal	-1(%edi), %ecx
	xorl	%eax, %eax
	cmpl	%edx, %ecx
	movl	$0, %ecx
	jae	.LBB0_26
# %bb.25:                               #   in Loop: Header=BB0_24 Depth=2
	movl	(%esp), %ecx                    # 4-byte Reload
	movzbl	-1(%ecx,%edi), %ecx
.LBB0_26:                               #   in Loop: Header=BB0_24 Depth=2
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	(%esp), %edx                    # 4-byte Reload
	movzbl	-2(%edx,%edi), %edx
	shll	$16, %edx
	shll	$8, %ecx
	orl	%edx, %ecx
	cmpl	4(%esp), %edi                   # 4-byte Folded Reload
	jae	.LBB0_28
# %bb.27:                               #   in Loop: Header=BB0_24 Depth=2
	movl	(%esp), %eax                    # 4-byte Reload
	movzbl	(%eax,%edi), %eax
.LBB0_28:                               #   in Loop: Header=BB0_24 Depth=2
	orl	%ecx, %eax
	shll	$8, %eax
	leal	1(%edi), %ebx
	xorl	%ecx, %ecx
	movl	4(%esp), %edx                   # 4-byte Reload
	cmpl	%edx, %ebx
	jae	.LBB0_30
# %bb.29:                               #   in Loop: Header=BB0_24 Depth=2
	movl	(%esp), %ecx                    # 4-byte Reload
	movzbl	1(%ecx,%edi), %ecx
.LBB0_30:                               #   in Loop: Header=BB0_24 Depth=2
	leal	2(%edi), %ebx
	orl	%eax, %ecx
	movl	%ebx, 28(%esp)                  # 4-byte Spill
	jne	.LBB0_37
# %bb.31:                               #   in Loop: Header=BB0_24 Depth=2
	cmpl	%edx, %ebx
	ja	.LBB0_37
# %bb.32:                               #   in Loop: Header=BB0_24 Depth=2
	movl	8(%esp), %ebx                   # 4-byte Reload
	movb	$122, (%ebx)
	incl	%ebx
	jmp	.LBB0_38
.LBB0_40:
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB0_41:                               # =>This Inner Loop Header: Depth=1
	movl	%edx, %ebx
	shrl	$3, %ebx
	addb	%cl, %bl
	cmpl	$8, %edx
	movzbl	%bl, %ebx
	cmovbl	%eax, %ebx
	movb	%bl, 44(%esp,%edx)
	incl	%edx
	addb	$7, %cl
	cmpl	$256, %edx                      # imm = 0x100
	jne	.LBB0_41
# %bb.42:
	xorl	%edi, %edi
	leal	300(%esp), %esi
	jmp	.LBB0_43
	.p2align	4, 0x90
.LBB0_61:                               #   in Loop: Header=BB0_43 Depth=1
	movb	$1, %bl
.LBB0_107:                              #   in Loop: Header=BB0_43 Depth=1
	movzbl	%bl, %eax
	addl	%eax, 16(%esp)                  # 4-byte Folded Spill
	cmpl	$239, %edi
	leal	17(%edi), %edi
	leal	300(%esp), %esi
	jae	.LBB0_62
.LBB0_43:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_45 Depth 2
                                        #     Child Loop BB0_58 Depth 2
	testl	%edi, %edi
	movl	%esi, %ebp
	je	.LBB0_57
# %bb.44:                               #   in Loop: Header=BB0_43 Depth=1
	movl	$1, %eax
	movl	%esi, %ebp
	jmp	.LBB0_45
	.p2align	4, 0x90
.LBB0_55:                               #   in Loop: Header=BB0_45 Depth=2
	movb	%dl, 3(%ebp)
	addl	$4, %ebp
	addl	$3, %eax
	cmpl	%edi, %ecx
	jae	.LBB0_56
.LBB0_45:                               #   Parent Loop BB0_43 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebp, 4(%esp)                   # 4-byte Spill
	xorl	%ecx, %ecx
	movl	%edi, %ebp
	cmpl	%edi, %eax
	movl	$0, %edx
	jae	.LBB0_47
# %bb.46:                               #   in Loop: Header=BB0_45 Depth=2
	movzbl	44(%esp,%eax), %edx
	shll	$8, %edx
.LBB0_47:                               #   in Loop: Header=BB0_45 Depth=2
	movzbl	43(%esp,%eax), %ebx
	shll	$16, %ebx
	leal	-1(%eax), %edi
	leal	1(%eax), %esi
	movl	%esi, 8(%esp)                   # 4-byte Spill
	cmpl	%ebp, %esi
	jae	.LBB0_49
# %bb.48:                               #   in Loop: Header=BB0_45 Depth=2
	movzbl	45(%esp,%eax), %ecx
.LBB0_49:                               #   in Loop: Header=BB0_45 Depth=2
	movl	%ecx, (%esp)                    # 4-byte Spill
	orl	%edx, %ebx
	movb	$61, %cl
	movl	%ebp, %esi
	cmpl	%ebp, %edi
	movl	%ebp, %edi
	movb	$61, %ch
	ja	.LBB0_51
# %bb.50:                               #   in Loop: Header=BB0_45 Depth=2
	movl	%ebx, %edi
	shrl	$18, %edi
	movb	letters(%edi), %ch
	movl	%ebp, %edi
.LBB0_51:                               #   in Loop: Header=BB0_45 Depth=2
	movl	4(%esp), %ebp                   # 4-byte Reload
	movb	%ch, (%ebp)
	shrl	$12, %ebx
	andl	$63, %ebx
	movb	letters(%ebx), %ch
	movb	%ch, 1(%ebp)
	cmpl	%edi, 8(%esp)                   # 4-byte Folded Reload
	movl	(%esp), %esi                    # 4-byte Reload
	ja	.LBB0_53
# %bb.52:                               #   in Loop: Header=BB0_45 Depth=2
	orl	%esi, %edx
	shrl	$6, %edx
	andl	$63, %edx
	movzbl	letters(%edx), %ecx
.LBB0_53:                               #   in Loop: Header=BB0_45 Depth=2
	movb	%cl, 2(%ebp)
	leal	2(%eax), %ecx
	movb	$61, %dl
	cmpl	%edi, %ecx
	ja	.LBB0_55
# %bb.54:                               #   in Loop: Header=BB0_45 Depth=2
	andl	$63, %esi
	movzbl	letters(%esi), %edx
	jmp	.LBB0_55
	.p2align	4, 0x90
.LBB0_56:                               #   in Loop: Header=BB0_43 Depth=1
	leal	300(%esp), %esi
.LBB0_57:                               #   in Loop: Header=BB0_43 Depth=1
	movb	$0, (%ebp)
	subl	%esi, %ebp
	movl	%ebp, 4(%esp)                   # 4-byte Spill
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	movl	$0, (%esp)                      # 4-byte Folded Spill
	jmp	.LBB0_58
	.p2align	4, 0x90
.LBB0_101:                              #   in Loop: Header=BB0_58 Depth=2
	addl	$6, %ebx
	incl	%esi
.LBB0_58:                               #   Parent Loop BB0_43 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movsbl	(%esi), %eax
	testl	%eax, %eax
	je	.LBB0_104
# %bb.59:                               #   in Loop: Header=BB0_58 Depth=2
	cmpb	$61, %al
	je	.LBB0_104
# %bb.60:                               #   in Loop: Header=BB0_58 Depth=2
	subl	$4, %esp
	pushl	$65
	pushl	%eax
	pushl	$letters
	calll	memchr@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_61
# %bb.100:                              #   in Loop: Header=BB0_58 Depth=2
	movl	%ebp, %ecx
	shll	$6, %ecx
	movl	$letters, %edx
	subl	%edx, %eax
	movl	%eax, %ebp
	orl	%ecx, %ebp
	cmpl	$2, %ebx
	jl	.LBB0_101
# %bb.102:                              #   in Loop: Header=BB0_58 Depth=2
	addl	$-2, %ebx
	movl	%ebp, %eax
	movl	%ebx, %ecx
	shrl	%cl, %eax
	movl	(%esp), %ecx                    # 4-byte Reload
	movb	%al, 812(%esp,%ecx)
	incl	%ecx
	movl	%ecx, (%esp)                    # 4-byte Spill
	incl	%esi
	jmp	.LBB0_58
	.p2align	4, 0x90
.LBB0_104:                              #   in Loop: Header=BB0_43 Depth=1
	movb	$1, %bl
	cmpl	%edi, (%esp)                    # 4-byte Folded Reload
	jne	.LBB0_107
# %bb.105:                              #   in Loop: Header=BB0_43 Depth=1
	subl	$4, %esp
	pushl	%edi
	leal	52(%esp), %eax
	pushl	%eax
	leal	824(%esp), %eax
	pushl	%eax
	calll	bcmp@PLT
	addl	$16, %esp
	testl	%eax, %eax
	jne	.LBB0_107
# %bb.106:                              #   in Loop: Header=BB0_43 Depth=1
	leal	2(%edi), %eax
	movl	$-1431655765, %ecx              # imm = 0xAAAAAAAB
	mull	%ecx
	addl	%edx, %edx
	andl	$-4, %edx
	cmpl	%edx, 4(%esp)                   # 4-byte Folded Reload
	setne	%bl
	jmp	.LBB0_107
.LBB0_62:
	leal	300(%esp), %eax
	subl	$12, %esp
	movl	%eax, %ebx
	pushl	%eax
	calll	puts
	addl	$16, %esp
	xorl	%edi, %edi
	movl	$3, %ebp
	movl	$5, %esi
	jmp	.LBB0_63
	.p2align	4, 0x90
.LBB0_72:                               #   in Loop: Header=BB0_63 Depth=1
	movl	%eax, 28(%esp)                  # 4-byte Spill
	movl	%ecx, %eax
	movl	$-1061109567, %edx              # imm = 0xC0C0C0C1
	mull	%edx
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	%edx, %ebx
	shrl	$6, %ebx
	imull	$85, %ebx, %eax
	movl	%ecx, %edx
	subl	%eax, %edx
	addb	$33, %dl
	movb	%dl, 27(%esp)
	movl	%ebx, %eax
	movl	$-1061109567, %edx              # imm = 0xC0C0C0C1
	mull	%edx
	shrl	$6, %edx
	imull	$85, %edx, %eax
	subl	%eax, %ebx
	addb	$33, %bl
	movb	%bl, 26(%esp)
	movl	%ecx, %eax
	movl	$-1860062653, %edx              # imm = 0x9121B243
	mull	%edx
	movl	%edx, %ebx
	shrl	$12, %ebx
	movl	%ebx, %eax
	movl	$-1061109567, %edx              # imm = 0xC0C0C0C1
	mull	%edx
	shrl	$6, %edx
	imull	$85, %edx, %eax
	subl	%eax, %ebx
	addb	$33, %bl
	movb	%bl, 25(%esp)
	movl	%esi, (%esp)                    # 4-byte Spill
	movl	8(%esp), %esi                   # 4-byte Reload
	movl	%ecx, %eax
	movl	$-628287363, %edx               # imm = 0xDA8D187D
	mull	%edx
	shrl	$19, %edx
	imull	$49345, %edx, %eax              # imm = 0xC0C1
	shrl	$22, %eax
	imull	$85, %eax, %eax
	subl	%eax, %edx
	addb	$33, %dl
	movb	%dl, 24(%esp)
	movl	%ecx, %eax
	movl	$1226621309, %edx               # imm = 0x491CC17D
	mull	%edx
	subl	%edx, %ecx
	shrl	%ecx
	addl	%edx, %ecx
	shrl	$25, %ecx
	addb	$33, %cl
	movb	%cl, 23(%esp)
	movl	4(%esp), %ebx                   # 4-byte Reload
	addl	(%esp), %ebx                    # 4-byte Folded Reload
	subl	$4, %esp
	pushl	%ebx
	leal	31(%esp), %eax
	pushl	%eax
	pushl	%esi
	calll	memcpy
	movl	44(%esp), %eax                  # 4-byte Reload
	addl	$16, %esp
	addl	%ebx, %esi
	movl	%esi, %ebx
	movl	(%esp), %esi                    # 4-byte Reload
.LBB0_73:                               #   in Loop: Header=BB0_63 Depth=1
	addl	$4, %ebp
	addl	$-4, %esi
	addl	$4, %edi
	cmpl	$57, %eax
	jae	.LBB0_74
.LBB0_63:                               # =>This Inner Loop Header: Depth=1
	cmpl	$57, %edi
	movl	$57, %eax
	cmovbl	%edi, %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	leal	-2(%ebp), %eax
	cmpl	$60, %eax
	movl	$0, %eax
	ja	.LBB0_65
# %bb.64:                               #   in Loop: Header=BB0_63 Depth=1
	movzbl	42(%esp,%ebp), %eax
.LBB0_65:                               #   in Loop: Header=BB0_63 Depth=1
	movzbl	41(%esp,%ebp), %ecx
	shll	$16, %ecx
	shll	$8, %eax
	orl	%ecx, %eax
	leal	-1(%ebp), %edx
	xorl	%ecx, %ecx
	cmpl	$60, %edx
	movl	$0, %edx
	ja	.LBB0_67
# %bb.66:                               #   in Loop: Header=BB0_63 Depth=1
	movzbl	43(%esp,%ebp), %edx
.LBB0_67:                               #   in Loop: Header=BB0_63 Depth=1
	orl	%eax, %edx
	shll	$8, %edx
	cmpl	$60, %ebp
	ja	.LBB0_69
# %bb.68:                               #   in Loop: Header=BB0_63 Depth=1
	movzbl	44(%esp,%ebp), %ecx
.LBB0_69:                               #   in Loop: Header=BB0_63 Depth=1
	leal	-3(%ebp), %eax
	orl	%edx, %ecx
	jne	.LBB0_72
# %bb.70:                               #   in Loop: Header=BB0_63 Depth=1
	cmpl	$57, %eax
	ja	.LBB0_72
# %bb.71:                               #   in Loop: Header=BB0_63 Depth=1
	movb	$122, (%ebx)
	incl	%ebx
	jmp	.LBB0_73
.LBB0_74:
	movb	$0, (%ebx)
	subl	$12, %esp
	leal	312(%esp), %eax
	pushl	%eax
	calll	puts
	addl	$16, %esp
	xorl	%ebp, %ebp
	movl	$46, %edi
	jmp	.LBB0_75
	.p2align	4, 0x90
.LBB0_82:                               #   in Loop: Header=BB0_75 Depth=1
	subl	$12, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
	cmpl	$59, %esi
	jae	.LBB0_83
.LBB0_75:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_76 Depth 2
                                        #     Child Loop BB0_81 Depth 2
	movl	%ebp, %esi
	subl	$8, %esp
	pushl	%ebp
	pushl	$.L.str.13
	calll	printf
	addl	$16, %esp
	movl	$16, %ebp
	movl	%esi, %ebx
	jmp	.LBB0_76
	.p2align	4, 0x90
.LBB0_78:                               #   in Loop: Header=BB0_76 Depth=2
	subl	$12, %esp
	pushl	$.L.str.15
.LBB0_79:                               #   in Loop: Header=BB0_76 Depth=2
	calll	printf
	addl	$16, %esp
	incl	%ebx
	decl	%ebp
	je	.LBB0_80
.LBB0_76:                               #   Parent Loop BB0_75 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$74, %ebx
	ja	.LBB0_78
# %bb.77:                               #   in Loop: Header=BB0_76 Depth=2
	movzbl	44(%esp,%ebx), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.14
	jmp	.LBB0_79
	.p2align	4, 0x90
.LBB0_80:                               #   in Loop: Header=BB0_75 Depth=1
	leal	16(%esi), %ebp
	subl	$12, %esp
	pushl	$.L.str.16
	calll	printf
	addl	$16, %esp
	movl	%esi, %ebx
	.p2align	4, 0x90
.LBB0_81:                               #   Parent Loop BB0_75 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	44(%esp,%ebx), %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	cmovael	%edi, %eax
	movzbl	%al, %eax
	subl	$12, %esp
	pushl	%eax
	calll	putchar
	addl	$16, %esp
	cmpl	$73, %ebx
	ja	.LBB0_82
# %bb.114:                              #   in Loop: Header=BB0_81 Depth=2
	incl	%ebx
	cmpl	%ebp, %ebx
	jb	.LBB0_81
	jmp	.LBB0_82
.LBB0_83:
	xorl	%edi, %edi
	movl	$.L.str.10, %ebp
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	jmp	.LBB0_84
	.p2align	4, 0x90
.LBB0_97:                               #   in Loop: Header=BB0_84 Depth=1
	addl	$6, %ebx
	incl	%ebp
.LBB0_84:                               # =>This Inner Loop Header: Depth=1
	movsbl	(%ebp), %eax
	testl	%eax, %eax
	je	.LBB0_88
# %bb.85:                               #   in Loop: Header=BB0_84 Depth=1
	cmpb	$61, %al
	je	.LBB0_88
# %bb.86:                               #   in Loop: Header=BB0_84 Depth=1
	subl	$4, %esp
	pushl	$65
	pushl	%eax
	pushl	$letters
	calll	memchr@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_87
# %bb.96:                               #   in Loop: Header=BB0_84 Depth=1
	movl	%edi, %ecx
	shll	$6, %ecx
	movl	$letters, %edx
	subl	%edx, %eax
	movl	%eax, %edi
	orl	%ecx, %edi
	cmpl	$2, %ebx
	jl	.LBB0_97
# %bb.98:                               #   in Loop: Header=BB0_84 Depth=1
	addl	$-2, %ebx
	movl	%edi, %eax
	movl	%ebx, %ecx
	shrl	%cl, %eax
	movb	%al, 812(%esp,%esi)
	incl	%esi
	incl	%ebp
	jmp	.LBB0_84
.LBB0_87:
	movl	$-1, %esi
.LBB0_88:
	subl	$8, %esp
	pushl	%esi
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	$1, %edi
	jmp	.LBB0_89
	.p2align	4, 0x90
.LBB0_112:                              #   in Loop: Header=BB0_89 Depth=1
	movb	%cl, %bl
	addl	%ebx, 16(%esp)                  # 4-byte Folded Spill
	incl	%edi
	cmpl	$4000, %edi                     # imm = 0xFA0
	je	.LBB0_113
.LBB0_89:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_90 Depth 2
                                        #       Child Loop BB0_92 Depth 3
                                        #     Child Loop BB0_109 Depth 2
	movb	$0, 300(%esp)
	xorl	%eax, %eax
	movl	%edi, (%esp)                    # 4-byte Spill
	jmp	.LBB0_90
	.p2align	4, 0x90
.LBB0_93:                               #   in Loop: Header=BB0_90 Depth=2
	movl	4(%esp), %eax                   # 4-byte Reload
	incl	%eax
	testl	%edi, %edi
	jle	.LBB0_94
.LBB0_90:                               #   Parent Loop BB0_89 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_92 Depth 3
	movl	%eax, 4(%esp)                   # 4-byte Spill
	leal	(%eax,%eax,2), %eax
	movswl	roman.steps(%eax,%eax), %ebx
	cmpl	%ebx, %edi
	jl	.LBB0_93
# %bb.91:                               #   in Loop: Header=BB0_90 Depth=2
	leal	roman.steps+2(%eax,%eax), %esi
	leal	300(%esp), %ebp
	.p2align	4, 0x90
.LBB0_92:                               #   Parent Loop BB0_89 Depth=1
                                        #     Parent Loop BB0_90 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	subl	$8, %esp
	pushl	%esi
	pushl	%ebp
	calll	strcat
	addl	$16, %esp
	subl	%ebx, %edi
	cmpl	%ebx, %edi
	jge	.LBB0_92
	jmp	.LBB0_93
	.p2align	4, 0x90
.LBB0_94:                               #   in Loop: Header=BB0_89 Depth=1
	movzbl	300(%esp), %eax
	testl	%eax, %eax
	je	.LBB0_95
# %bb.108:                              #   in Loop: Header=BB0_89 Depth=1
	movzwl	from_roman.values(%eax,%eax), %edx
	xorl	%eax, %eax
	leal	301(%esp), %ecx
	.p2align	4, 0x90
.LBB0_109:                              #   Parent Loop BB0_89 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movswl	%dx, %esi
	movzbl	(%ecx), %edi
	movzwl	from_roman.values(%edi,%edi), %edx
	movl	%esi, %ebx
	negl	%ebx
	cmpw	%dx, %si
	cmovgel	%esi, %ebx
	addl	%ebx, %eax
	incl	%ecx
	testl	%edi, %edi
	jne	.LBB0_109
	jmp	.LBB0_110
	.p2align	4, 0x90
.LBB0_95:                               #   in Loop: Header=BB0_89 Depth=1
	xorl	%eax, %eax
.LBB0_110:                              #   in Loop: Header=BB0_89 Depth=1
	xorl	%ebx, %ebx
	movl	(%esp), %edi                    # 4-byte Reload
	cmpl	%edi, %eax
	setne	%cl
	imull	$-619094385, %edi, %eax         # imm = 0xDB195E8F
	rorl	$2, %eax
	cmpl	$9673349, %eax                  # imm = 0x939A85
	leal	300(%esp), %eax
	ja	.LBB0_112
# %bb.111:                              #   in Loop: Header=BB0_89 Depth=1
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.11
	movb	%cl, 20(%esp)                   # 1-byte Spill
	calll	printf
	movb	20(%esp), %cl                   # 1-byte Reload
	addl	$16, %esp
	jmp	.LBB0_112
.LBB0_113:
	subl	$8, %esp
	movl	24(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
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
	.type	main.texts,@object              # @main.texts
	.section	.rodata,"a",@progbits
	.p2align	2
main.texts:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.long	.L.str.5
	.long	.L.str.6
	.long	.L.str.7
	.size	main.texts, 32

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.zero	1
	.size	.L.str, 1

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"f"
	.size	.L.str.1, 2

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"fo"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"foo"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"foob"
	.size	.L.str.4, 5

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"fooba"
	.size	.L.str.5, 6

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"foobar"
	.size	.L.str.6, 7

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"Toy: a small computer."
	.size	.L.str.7, 23

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%s %s "
	.size	.L.str.8, 7

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%d\n"
	.size	.L.str.9, 4

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"ab!c"
	.size	.L.str.10, 5

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"%d %s "
	.size	.L.str.11, 7

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"\nwrong %d\n"
	.size	.L.str.12, 11

	.type	letters,@object                 # @letters
	.section	.rodata,"a",@progbits
letters:
	.asciz	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	.size	letters, 65

	.type	.L.str.13,@object               # @.str.13
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.13:
	.asciz	"%04x "
	.size	.L.str.13, 6

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	" %02x"
	.size	.L.str.14, 6

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"   "
	.size	.L.str.15, 4

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"  "
	.size	.L.str.16, 3

	.type	roman.steps,@object             # @roman.steps
	.section	.rodata,"a",@progbits
	.p2align	1
roman.steps:
	.short	1000                            # 0x3e8
	.asciz	"M\000"
	.zero	1
	.short	900                             # 0x384
	.asciz	"CM"
	.zero	1
	.short	500                             # 0x1f4
	.asciz	"D\000"
	.zero	1
	.short	400                             # 0x190
	.asciz	"CD"
	.zero	1
	.short	100                             # 0x64
	.asciz	"C\000"
	.zero	1
	.short	90                              # 0x5a
	.asciz	"XC"
	.zero	1
	.short	50                              # 0x32
	.asciz	"L\000"
	.zero	1
	.short	40                              # 0x28
	.asciz	"XL"
	.zero	1
	.short	10                              # 0xa
	.asciz	"X\000"
	.zero	1
	.short	9                               # 0x9
	.asciz	"IX"
	.zero	1
	.short	5                               # 0x5
	.asciz	"V\000"
	.zero	1
	.short	4                               # 0x4
	.asciz	"IV"
	.zero	1
	.short	1                               # 0x1
	.asciz	"I\000"
	.zero	1
	.size	roman.steps, 78

	.type	from_roman.values,@object       # @from_roman.values
	.p2align	1
from_roman.values:
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	100                             # 0x64
	.short	500                             # 0x1f4
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	1                               # 0x1
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	50                              # 0x32
	.short	1000                            # 0x3e8
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	0                               # 0x0
	.short	5                               # 0x5
	.short	0                               # 0x0
	.short	10                              # 0xa
	.size	from_roman.values, 178

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym letters
	.addrsig_sym roman.steps
