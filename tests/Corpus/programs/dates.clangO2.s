	.text
	.file	"dates.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$108, %esp
	movl	$1995, %eax                     # imm = 0x7CB
	movb	$1, 8(%esp)                     # 1-byte Folded Spill
	movl	$9131, %ebp                     # imm = 0x23AB
	xorl	%edx, %edx
	movl	$728599, %ebx                   # imm = 0xB1E17
	xorl	%esi, %esi
	movb	$1, %cl
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movb	$-74, %ch
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_15:                               #   in Loop: Header=BB0_1 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	incb	%cl
	xorl	%eax, %eax
	cmpb	$13, %cl
	setge	%al
	movzbl	%cl, %ecx
	movl	$1, %edx
	cmovgel	%edx, %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movb	32(%esp), %ch                   # 1-byte Reload
	movl	16(%esp), %edi                  # 4-byte Reload
	addl	%eax, %edi
	movb	$1, 8(%esp)                     # 1-byte Folded Spill
	movl	48(%esp), %edx                  # 4-byte Reload
.LBB0_16:                               #   in Loop: Header=BB0_1 Depth=1
	movzbl	20(%esp), %eax                  # 1-byte Folded Reload
	movzbl	%al, %eax
	addl	%eax, %edx
	movzbl	24(%esp), %eax                  # 1-byte Folded Reload
	addl	%eax, %esi
	incl	%ebp
	incl	%ebx
	incb	%ch
	cmpl	$2025, %edi                     # imm = 0x7E9
	movl	%edi, %eax
	jge	.LBB0_17
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movb	%ch, 32(%esp)                   # 1-byte Spill
	movl	%ebx, 4(%esp)                   # 4-byte Spill
	movl	%ebp, 56(%esp)                  # 4-byte Spill
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%esi, 44(%esp)                  # 4-byte Spill
	movl	%edx, 48(%esp)                  # 4-byte Spill
	movl	%ebx, %eax
	movl	$963315389, %ecx                # imm = 0x396B06BD
	mull	%ecx
	shrl	$15, %edx
	movl	%edx, 20(%esp)                  # 4-byte Spill
	imull	$146097, %edx, %ebp             # imm = 0x23AB1
	movl	%ebx, %edi
	subl	%ebp, %edi
	movl	%ebp, 40(%esp)                  # 4-byte Spill
	movl	%edi, %ebx
	shrl	$2, %ebx
	movl	%ebx, %eax
	movl	$963321983, %ecx                # imm = 0x396B207F
	mull	%ecx
	movl	%edx, %ecx
	shrl	$11, %ecx
	movl	4(%esp), %eax                   # 4-byte Reload
	leal	(%eax,%ecx), %esi
	shrl	$4, %edi
	movl	%edi, %eax
	movl	$7525953, %edx                  # imm = 0x72D641
	mull	%edx
	movl	%edx, %edi
	shrl	$4, %edi
	movl	%edi, 52(%esp)                  # 4-byte Spill
	movl	%ebx, %eax
	movl	$1506180313, %edx               # imm = 0x59C67CD9
	mull	%edx
	shrl	$7, %edx
	movl	%edx, 24(%esp)                  # 4-byte Spill
	subl	%edi, %esi
	subl	%edx, %esi
	subl	%ebp, %esi
	movl	%esi, %eax
	movl	$-439145697, %edx               # imm = 0xE5D32B1F
	mull	%edx
	shrl	$15, %edx
	movl	%edx, %ebx
	movl	%edx, %edi
	movl	%edx, 28(%esp)                  # 4-byte Spill
	imull	$79, 20(%esp), %eax             # 4-byte Folded Reload
	addb	%al, %bl
	movl	%esi, %eax
	shrl	$2, %eax
	movl	$1506180313, %edx               # imm = 0x59C67CD9
	mull	%edx
	movl	%edx, %ebp
	movl	%esi, %eax
	movl	$1729753953, %edx               # imm = 0x6719F361
	mull	%edx
	subl	%edx, %esi
	shrl	%esi
	addl	%edx, %esi
	movl	%ebp, %edx
	shrl	$7, %edx
	movl	%edx, 36(%esp)                  # 4-byte Spill
	subb	%dl, %bl
	movl	4(%esp), %eax                   # 4-byte Reload
	addl	%edi, %eax
	subl	%edx, %eax
	shrl	$8, %esi
	imull	$365, %esi, %edi                # imm = 0x16D
	subl	%edi, %eax
	movl	40(%esp), %ebp                  # 4-byte Reload
	subl	%ebp, %eax
	leal	2(%eax,%eax,4), %eax
	movl	$-701792041, %edx               # imm = 0xD62B80D7
	mull	%edx
	shrl	$7, %edx
	imull	$153, %edx, %eax
	addl	$2, %eax
	movl	$-858993459, %edx               # imm = 0xCCCCCCCD
	mull	%edx
	shrl	$2, %edx
	subb	%dl, %bl
	imull	$109, %esi, %eax
	subb	%al, %bl
	movl	28(%esp), %esi                  # 4-byte Reload
	subl	36(%esp), %esi                  # 4-byte Folded Reload
	subl	%edi, %esi
	movb	%bl, 36(%esp)                   # 1-byte Spill
	addb	$11, %bl
	movb	%bl, 28(%esp)                   # 1-byte Spill
	movl	%ebp, %eax
	subl	%ebp, %esi
	subl	52(%esp), %ecx                  # 4-byte Folded Reload
	subl	24(%esp), %ecx                  # 4-byte Folded Reload
	movl	56(%esp), %ebp                  # 4-byte Reload
	subl	%eax, %ecx
	movl	%ebp, %eax
	movl	$613566757, %edx                # imm = 0x24924925
	mull	%edx
	movl	%edx, %edi
	addl	4(%esp), %ecx                   # 4-byte Folded Reload
	movl	%ecx, %eax
	movl	$1729753953, %edx               # imm = 0x6719F361
	mull	%edx
	subl	%edx, %ecx
	shrl	%ecx
	addl	%edx, %ecx
	shrl	$8, %ecx
	addl	4(%esp), %esi                   # 4-byte Folded Reload
	leal	2(%esi,%esi,4), %esi
	movl	4(%esp), %ebx                   # 4-byte Reload
	movl	%esi, %eax
	movl	$-701792041, %edx               # imm = 0xD62B80D7
	mull	%edx
	shrl	$7, %edx
	leal	-9(%edx), %eax
	addl	$3, %edx
	cmpl	$1530, %esi                     # imm = 0x5FA
	cmovael	%eax, %edx
	imull	$400, 20(%esp), %esi            # 4-byte Folded Reload
                                        # imm = 0x190
	addl	%ecx, %esi
	xorl	%eax, %eax
	cmpl	$3, %edx
	setl	%al
	addl	%esi, %eax
	movzbl	28(%esp), %ecx                  # 1-byte Folded Reload
	addl	%ebx, %ecx
	cmpl	16(%esp), %eax                  # 4-byte Folded Reload
	movb	$1, %al
	jne	.LBB0_5
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	cmpb	%dl, 12(%esp)                   # 1-byte Folded Reload
	movb	$1, %al
	jne	.LBB0_5
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	movzbl	36(%esp), %eax                  # 1-byte Folded Reload
	addl	%ebx, %eax
	incb	%al
	cmpb	8(%esp), %al                    # 1-byte Folded Reload
	movb	$1, %al
	jne	.LBB0_5
# %bb.4:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%edi, 20(%esp)                  # 4-byte Spill
	movsbl	%dl, %edi
	leal	9(%edi), %eax
	addl	$-3, %edi
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	cmpb	$3, 12(%esp)                    # 1-byte Folded Reload
	setl	%cl
	cmovll	%eax, %edi
	movl	16(%esp), %ebx                  # 4-byte Reload
	subl	%ecx, %ebx
	leal	-399(%ebx), %eax
	testl	%ebx, %ebx
	cmovnsl	%ebx, %eax
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	imull	%ecx
	movl	%edx, %esi
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$7, %esi
	addl	%eax, %esi
	imull	$-400, %esi, %ecx               # imm = 0xFE70
	addl	%ebx, %ecx
	movl	4(%esp), %ebx                   # 4-byte Reload
	imull	$153, %edi, %eax
	movl	20(%esp), %edi                  # 4-byte Reload
	addl	$2, %eax
	movl	$-858993459, %edx               # imm = 0xCCCCCCCD
	mull	%edx
	shrl	$2, %edx
	movsbl	8(%esp), %eax                   # 1-byte Folded Reload
	addl	%edx, %eax
	imull	$146097, %esi, %edx             # imm = 0x23AB1
	addl	%eax, %edx
	movl	%ecx, %esi
	shrl	$2, %esi
	addl	%edx, %esi
	imull	$365, %ecx, %eax                # imm = 0x16D
	addl	%eax, %esi
	movl	%ecx, %eax
	movl	24(%esp), %ecx                  # 4-byte Reload
	movl	$1374389535, %edx               # imm = 0x51EB851F
	mull	%edx
	shrl	$5, %edx
	subl	%edx, %esi
	leal	-719468(%ebx), %eax
	addl	$-719469, %esi                  # imm = 0xFFF50593
	cmpl	%esi, %eax
	setne	%al
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	cmpb	$23, %cl
	movb	32(%esp), %ch                   # 1-byte Reload
	movb	%al, 20(%esp)                   # 1-byte Spill
	jne	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%ebp, %edx
	subl	%edi, %edx
	shrl	%edx
	addl	%edi, %edx
	shrl	$2, %edx
	leal	(,%edx,8), %eax
	subl	%edx, %eax
	movb	%ch, %dl
	subb	%al, %dl
	movzbl	%dl, %esi
	leal	(%esi,%esi,8), %edi
	leal	(%esi,%edi,4), %ebx
	subb	%bh, %dl
	shrb	%dl
	addb	%bh, %dl
	shrb	$2, %dl
	movzbl	%dl, %edx
	leal	(,%edx,8), %ebx
	subl	%edx, %ebx
	addb	%al, %bl
	movb	$-79, %al
	subb	%bl, %al
	movl	4(%esp), %ebx                   # 4-byte Reload
	movzbl	%al, %eax
	addl	%ebx, %eax
	cmpb	$23, %al
	sete	%al
	movl	%eax, 24(%esp)                  # 4-byte Spill
	jmp	.LBB0_8
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$0, 24(%esp)                    # 4-byte Folded Spill
.LBB0_8:                                #   in Loop: Header=BB0_1 Depth=1
	movl	44(%esp), %esi                  # 4-byte Reload
	movb	8(%esp), %cl                    # 1-byte Reload
	movl	12(%esp), %edx                  # 4-byte Reload
	incb	%cl
	cmpb	$2, %dl
	jne	.LBB0_12
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	movl	16(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, %eax
	movl	$1374389535, %edx               # imm = 0x51EB851F
	imull	%edx
	testb	$3, %bl
	movl	4(%esp), %ebx                   # 4-byte Reload
	jne	.LBB0_11
# %bb.10:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	movl	16(%esp), %edx                  # 4-byte Reload
	subl	%eax, %edx
	movl	$29, %eax
	jne	.LBB0_13
.LBB0_11:                               #   in Loop: Header=BB0_1 Depth=1
	imull	$-1030792151, 16(%esp), %edx    # 4-byte Folded Reload
                                        # imm = 0xC28F5C29
	addl	$85899344, %edx                 # imm = 0x51EB850
	rorl	$4, %edx
	xorl	%eax, %eax
	cmpl	$10737419, %edx                 # imm = 0xA3D70B
	setb	%al
	orl	$28, %eax
	jmp	.LBB0_13
	.p2align	4, 0x90
.LBB0_12:                               #   in Loop: Header=BB0_1 Depth=1
	movzbl	%dl, %edi
	movl	%edx, %eax
	sarb	$7, %al
	shrb	$5, %al
	addb	%dl, %al
	shrb	$3, %al
	movzbl	%al, %eax
	addl	%edi, %eax
	andl	$1, %eax
	orl	$30, %eax
.LBB0_13:                               #   in Loop: Header=BB0_1 Depth=1
	movsbl	%cl, %edx
	cmpl	%edx, %eax
	jl	.LBB0_15
# %bb.14:                               #   in Loop: Header=BB0_1 Depth=1
	movb	%cl, 8(%esp)                    # 1-byte Spill
	movl	48(%esp), %edx                  # 4-byte Reload
	movl	16(%esp), %edi                  # 4-byte Reload
	jmp	.LBB0_16
.LBB0_17:
	subl	$4, %esp
	movl	%esi, 48(%esp)                  # 4-byte Spill
	pushl	%esi
	movl	%edx, 56(%esp)                  # 4-byte Spill
	pushl	%edx
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movl	$1999, 20(%esp)                 # 4-byte Folded Spill
                                        # imm = 0x7CF
	movl	$1994, %esi                     # imm = 0x7CA
	movl	$1995, %eax                     # imm = 0x7CB
	movl	$729579, 32(%esp)               # 4-byte Folded Spill
                                        # imm = 0xB21EB
	movl	$1998, %ecx                     # imm = 0x7CE
	movl	$729638, 76(%esp)               # 4-byte Folded Spill
                                        # imm = 0xB2226
	movl	$583483, 72(%esp)               # 4-byte Folded Spill
                                        # imm = 0x8E73B
	movl	$10108, 68(%esp)                # 4-byte Folded Spill
                                        # imm = 0x277C
	movw	$1995, %di                      # imm = 0x7CB
	movw	$27572, %bp                     # imm = 0x6BB4
	movw	$1999, %dx                      # imm = 0x7CF
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movw	$-27540, %dx                    # imm = 0x946C
	movl	%edx, 64(%esp)                  # 4-byte Spill
	movw	$26739, %dx                     # imm = 0x6873
	movl	%edx, 60(%esp)                  # 4-byte Spill
	.p2align	4, 0x90
.LBB0_18:                               # =>This Inner Loop Header: Depth=1
	movl	%esi, 52(%esp)                  # 4-byte Spill
	movl	%ebp, 100(%esp)                 # 4-byte Spill
	movl	%ecx, 104(%esp)                 # 4-byte Spill
	movl	%eax, 56(%esp)                  # 4-byte Spill
	movzwl	%di, %edi
	movl	%edi, 24(%esp)                  # 4-byte Spill
	movl	56(%esp), %eax                  # 4-byte Reload
	movl	$1374389535, %edx               # imm = 0x51EB851F
	mull	%edx
	shrl	$7, %edx
	movl	%edx, 12(%esp)                  # 4-byte Spill
	imull	$400, %edx, %eax                # imm = 0x190
	subl	%eax, %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	%edi, %eax
	shrl	$2, %eax
	imull	$5243, %eax, %ebx               # imm = 0x147B
	shrl	$17, %ebx
	movl	%edi, %eax
	shrl	$4, %eax
	imull	$2622, %eax, %esi               # imm = 0xA3E
	shrl	$16, %esi
	movl	%ebx, %eax
	addb	$8, %al
	movzbl	%al, %eax
	leal	(%eax,%eax,4), %edx
	leal	(%eax,%edx,8), %eax
	shrl	$10, %eax
	movl	%ebx, %edx
	subb	%al, %dl
	leal	(%ebp,%esi), %eax
	incb	%dl
	movzbl	%dl, %edx
	imull	$43691, %edx, %ecx              # imm = 0xAAAB
	shrl	$17, %ecx
	addl	%ecx, %eax
	addl	%esi, %ecx
	movl	%ecx, %ebp
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	imull	$100, %ebx, %esi
	movl	16(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, %edi
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	subl	%esi, %edi
	movzwl	%di, %esi
	shrl	$2, %esi
	movl	%ebx, %edi
	andl	$3, %edi
	addl	%esi, %edi
	movzwl	%cx, %esi
	imull	$55189, %esi, %ecx              # imm = 0xD795
	shrl	$20, %ecx
	movl	%ecx, 40(%esp)                  # 4-byte Spill
	imull	$361, %ecx, %ecx                # imm = 0x169
	addl	%ecx, %eax
	movl	64(%esp), %edx                  # 4-byte Reload
	addl	%ebx, %edx
	subl	%ebp, %edx
	movl	%edx, %ebp
	subl	%ecx, %ebp
	movzwl	%bp, %ebp
	imull	$34953, %ebp, %esi              # imm = 0x8889
	shrl	$20, %esi
	movl	%esi, %ebp
	shll	$5, %ebp
	subl	%esi, %ebp
	subl	%esi, %ebp
	addl	%ebp, %eax
	leal	(%eax,%edi,2), %eax
	subl	%ebx, %eax
	movl	24(%esp), %edi                  # 4-byte Reload
	andl	$3, %edi
	subl	%edi, %eax
	subl	%ebp, %edx
	subl	%ecx, %edx
	movl	%edx, 28(%esp)                  # 4-byte Spill
	movzbl	%al, %ecx
	leal	(%ecx,%ecx,8), %edi
	leal	(%ecx,%edi,4), %ecx
	movl	%eax, %edx
	subb	%ch, %dl
	shrb	%dl
	addb	%ch, %dl
	shrb	$2, %dl
	movzbl	%dl, %ecx
	leal	(,%ecx,8), %edx
	subl	%ecx, %edx
	subb	%dl, %al
	leal	(%ebx,%ebx,4), %ecx
	leal	(%ebx,%ecx,2), %ecx
	movzbl	%al, %edi
	leal	(%edi,%edi,4), %eax
	leal	(%edi,%eax,4), %eax
	addl	%edi, %eax
	addl	60(%esp), %eax                  # 4-byte Folded Reload
	addl	%eax, %ecx
	movl	4(%esp), %edx                   # 4-byte Reload
	leal	(%edx,%edx,4), %eax
	leal	(%edx,%eax,2), %eax
	subl	%eax, %ecx
	movl	8(%esp), %ebp                   # 4-byte Reload
	movl	%ebp, %eax
	movl	$1374389535, %edx               # imm = 0x51EB851F
	mull	%edx
	movl	%edx, 4(%esp)                   # 4-byte Spill
	movl	20(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, %eax
	movl	$-1356305461, %edx              # imm = 0xAF286BCB
	mull	%edx
	subl	%edx, %ebx
	shrl	%ebx
	addl	%edx, %ebx
	shrl	$4, %ebx
	leal	(%ebx,%ebx,8), %edx
	leal	(%ebx,%edx,2), %eax
	subl	%eax, %ecx
	imull	$330, %esi, %eax                # imm = 0x14A
	subl	%eax, %ecx
	imull	$3971, 40(%esp), %eax           # 4-byte Folded Reload
                                        # imm = 0xF83
	subl	%eax, %ecx
	movzwl	%cx, %eax
	movl	52(%esp), %ecx                  # 4-byte Reload
	leal	-1994(%ecx,%eax), %eax
	movzwl	%ax, %ecx
	imull	$8865, %ecx, %ecx               # imm = 0x22A1
	shrl	$16, %ecx
	subl	%ecx, %eax
	movzwl	%ax, %eax
	shrl	%eax
	addl	%ecx, %eax
	movzbl	%ah, %eax
	leal	(,%eax,8), %ecx
	subl	%ecx, %eax
	movzwl	28(%esp), %ecx                  # 2-byte Folded Reload
	movzwl	%ax, %eax
	addl	%edi, %ecx
	leal	114(%eax,%ecx), %edx
	movzbl	%dl, %eax
	leal	(%eax,%eax,8), %eax
	movl	%edx, %ecx
	movl	%edx, 92(%esp)                  # 4-byte Spill
	subb	%ah, %cl
	shrb	%cl
	addb	%ah, %cl
	shrb	$4, %cl
	movzbl	%cl, %ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	movl	%ecx, %eax
	shll	$5, %eax
	subl	%ecx, %eax
	movl	%edx, %ecx
	subb	%al, %cl
	movb	%cl, 40(%esp)                   # 1-byte Spill
	movl	%ebp, %ebx
	shrl	$2, %ebx
	imull	$97, 12(%esp), %edi             # 4-byte Folded Reload
	movl	4(%esp), %ebp                   # 4-byte Reload
	shrl	$5, %ebp
	movl	68(%esp), %eax                  # 4-byte Reload
	leal	(%eax,%ebx), %esi
	movl	%esi, %ecx
	subl	%ebp, %ecx
	addl	%edi, %ecx
	movl	%ecx, %eax
	movl	$-1840700269, %edx              # imm = 0x92492493
	imull	%edx
	addl	%ecx, %edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$2, %edx
	addl	%eax, %edx
	leal	(,%edx,8), %eax
	subl	%eax, %edx
	addl	%ecx, %edx
	addb	$11, %dl
	movzbl	%dl, %eax
	leal	(%eax,%eax,8), %ecx
	leal	(%eax,%ecx,4), %eax
	movl	%edx, %ecx
	subb	%ah, %cl
	shrb	%cl
	addb	%ah, %cl
	shrb	$2, %cl
	movzbl	%cl, %eax
	leal	(,%eax,8), %ecx
	subl	%eax, %ecx
	subb	%cl, %dl
	movl	%edx, 96(%esp)                  # 4-byte Spill
	movl	%edx, %eax
	addb	$6, %al
	movzbl	%al, %ecx
	leal	(%ecx,%ecx,8), %edx
	leal	(%ecx,%edx,4), %ecx
	movl	%eax, %edx
	subb	%ch, %dl
	shrb	%dl
	addb	%ch, %dl
	shrb	$2, %dl
	movzbl	%dl, %ecx
	leal	(,%ecx,8), %edx
	subl	%ecx, %edx
	subb	%dl, %al
	incb	40(%esp)                        # 1-byte Folded Spill
	movzbl	%al, %eax
	subl	%eax, %esi
	movl	%eax, %ecx
	subl	%ebp, %esi
	movl	%edi, 84(%esp)                  # 4-byte Spill
	addl	%edi, %esi
	cmpl	$-719471, %esi                  # imm = 0xFFF50591
	movl	32(%esp), %eax                  # 4-byte Reload
	movl	%ebx, 36(%esp)                  # 4-byte Spill
	leal	(%eax,%ebx), %edx
	movl	72(%esp), %eax                  # 4-byte Reload
	leal	(%eax,%ebx), %eax
	movl	%edx, %ebx
	movl	%edx, 8(%esp)                   # 4-byte Spill
	cmovgel	%edx, %eax
	movl	%ecx, %esi
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	subl	%ecx, %eax
	subl	%ebp, %eax
	movl	%ebp, 4(%esp)                   # 4-byte Spill
	addl	%edi, %eax
	movl	$963315389, %ecx                # imm = 0x396B06BD
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$15, %edx
	addl	%eax, %edx
	movl	%edx, 88(%esp)                  # 4-byte Spill
	leal	(%ebx,%edi), %ecx
	subl	%ebp, %ecx
	subl	%esi, %ecx
	imull	$146097, %edx, %eax             # imm = 0x23AB1
	movl	%eax, 80(%esp)                  # 4-byte Spill
	subl	%eax, %ecx
	movl	%ecx, %edi
	shrl	$2, %edi
	movl	%edi, %eax
	movl	$963321983, %edx                # imm = 0x396B207F
	mull	%edx
	movl	%edx, %esi
	shrl	$11, %esi
	shrl	$4, %ecx
	movl	%ecx, %eax
	movl	$7525953, %ecx                  # imm = 0x72D641
	mull	%ecx
	movl	%edx, %ebp
	shrl	$4, %ebp
	movl	%esi, %ebx
	subl	%ebp, %ebx
	movl	%edi, %eax
	movl	$1506180313, %ecx               # imm = 0x59C67CD9
	mull	%ecx
	movl	%edx, %ecx
	shrl	$7, %ecx
	subl	%ecx, %ebx
	subl	12(%esp), %ebx                  # 4-byte Folded Reload
	subl	80(%esp), %ebx                  # 4-byte Folded Reload
	movl	8(%esp), %eax                   # 4-byte Reload
	subl	4(%esp), %eax                   # 4-byte Folded Reload
	movl	84(%esp), %edi                  # 4-byte Reload
	addl	%edi, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	addl	%eax, %ebx
	movl	%ebx, %eax
	movl	$1729753953, %edx               # imm = 0x6719F361
	mull	%edx
	subl	%edx, %ebx
	shrl	%ebx
	addl	%edx, %ebx
	addl	%ebp, %ecx
	addl	32(%esp), %esi                  # 4-byte Folded Reload
	addl	36(%esp), %esi                  # 4-byte Folded Reload
	addl	%edi, %esi
	subl	4(%esp), %esi                   # 4-byte Folded Reload
	subl	%ecx, %esi
	movl	12(%esp), %edi                  # 4-byte Reload
	subl	%edi, %esi
	movl	80(%esp), %ebp                  # 4-byte Reload
	subl	%ebp, %esi
	movl	%esi, %eax
	movl	$-439145697, %ecx               # imm = 0xE5D32B1F
	mull	%ecx
	movl	%edx, %ecx
	shrl	$15, %ecx
	movl	%esi, %eax
	shrl	$2, %eax
	movl	$1506180313, %edx               # imm = 0x59C67CD9
	mull	%edx
	shrl	$7, %edx
	subl	%edx, %ecx
	movl	%esi, %eax
	movl	$1729753953, %edx               # imm = 0x6719F361
	mull	%edx
	subl	%edx, %esi
	shrl	%esi
	addl	%edx, %esi
	subl	%edi, %ecx
	shrl	$8, %esi
	imull	$365, %esi, %eax                # imm = 0x16D
	subl	%eax, %ecx
	subl	%ebp, %ecx
	addl	8(%esp), %ecx                   # 4-byte Folded Reload
	shrl	$8, %ebx
	leal	2(%ecx,%ecx,4), %ecx
	movl	%ecx, %eax
	movl	$-701792041, %edx               # imm = 0xD62B80D7
	mull	%edx
	shrl	$7, %edx
	leal	-9(%edx), %eax
	addl	$3, %edx
	cmpl	$1530, %ecx                     # imm = 0x5FA
	cmovael	%eax, %edx
	imull	$400, 88(%esp), %ebp            # 4-byte Folded Reload
                                        # imm = 0x190
	addl	%ebp, %ebx
	cmpl	$3, %edx
	movl	$0, %edx
	setl	%dl
	leal	(%ebx,%edx), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	testl	%eax, %eax
	leal	-400(%edx,%ebx), %ecx
	leal	-1(%edx,%ebx), %eax
	movl	%edx, %ebx
	cmovlel	%ecx, %eax
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	imull	%ecx
	movl	%edx, %ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$7, %ecx
	addl	%eax, %ecx
	addl	%esi, %ebp
	addl	%ebx, %ebp
	imull	$400, %ecx, %edi                # imm = 0x190
	notl	%edi
	addl	%ebp, %edi
	movl	%edi, %eax
	movl	$1374389535, %edx               # imm = 0x51EB851F
	mull	%edx
	shrl	$5, %edx
	shrl	$2, %edi
	subl	%edi, %edx
	subl	12(%esp), %edx                  # 4-byte Folded Reload
	imull	$97, %ecx, %eax
	subl	%eax, %edx
	addl	%ebx, %esi
	imull	$365, %esi, %eax                # imm = 0x16D
	subl	%eax, %edx
	imull	$146000, 88(%esp), %eax         # 4-byte Folded Reload
                                        # imm = 0x23A50
	subl	%eax, %edx
	movl	36(%esp), %eax                  # 4-byte Reload
	addl	76(%esp), %eax                  # 4-byte Folded Reload
	subl	4(%esp), %eax                   # 4-byte Folded Reload
	addl	84(%esp), %eax                  # 4-byte Folded Reload
	addl	%edx, %eax
	movl	%eax, %esi
	movl	$-1840700269, %ecx              # imm = 0x92492493
	imull	%ecx
	movl	%edx, %edi
	addl	%esi, %edi
	movl	%edi, %eax
	shrl	$31, %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	sarl	$2, %edi
	xorl	%ecx, %ecx
	cmpb	$93, 92(%esp)                   # 1-byte Folded Reload
	movl	28(%esp), %edx                  # 4-byte Reload
	leal	9(%edx), %eax
	leal	-3(%edx), %edx
	cmovael	%edx, %eax
	setb	%cl
	movl	52(%esp), %esi                  # 4-byte Reload
	movl	%esi, %edx
	subl	%ecx, %edx
	addl	$5, %edx
	movswl	%dx, %edx
	imull	$5243, %edx, %edx               # imm = 0x147B
	movl	%edx, %ebx
	shrl	$31, %ebx
	sarl	$21, %edx
	addl	%ebx, %edx
	movswl	%dx, %ebx
	imull	$400, %ebx, %ebp                # imm = 0x190
	orl	%ecx, %ebp
	imull	$153, %eax, %eax
	addl	$2, %eax
	movl	$-858993459, %ecx               # imm = 0xCCCCCCCD
	mull	%ecx
	movl	%edx, %ecx
	shrl	$2, %ecx
	imull	$146097, %ebx, %eax             # imm = 0x23AB1
	movzbl	40(%esp), %ebx                  # 1-byte Folded Reload
	addl	%ebx, %ecx
	addl	%eax, %ecx
	negl	%ebp
	leal	5(%esi,%ebp), %eax
	movl	100(%esp), %ebp                 # 4-byte Reload
	movl	%eax, %edx
	shrl	$2, %edx
	addl	%edx, %ecx
	imull	$365, %eax, %edx                # imm = 0x16D
	addl	%edx, %ecx
	movl	$1374389535, %edx               # imm = 0x51EB851F
	mull	%edx
	shrl	$5, %edx
	subl	%edx, %ecx
	leal	-719469(%ecx), %eax
	movl	$-1840700269, %edx              # imm = 0x92492493
	imull	%edx
	leal	-719469(%edx,%ecx), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	sarl	$2, %eax
	addl	%edx, %eax
	leal	(,%eax,8), %edx
	subl	%edx, %eax
	leal	-719469(%ecx,%eax), %eax
	addb	$11, %al
	movzbl	%al, %ecx
	leal	(%ecx,%ecx,8), %edx
	leal	(%ecx,%edx,4), %ecx
	movl	%eax, %edx
	subb	%ch, %dl
	shrb	%dl
	addb	%ch, %dl
	shrb	$2, %dl
	movzbl	%dl, %ecx
	leal	(,%ecx,8), %edx
	subl	%ecx, %edx
	subb	%dl, %al
	movl	4(%esp), %ecx                   # 4-byte Reload
	leal	1(%edi,%ecx), %ecx
	movl	24(%esp), %edi                  # 4-byte Reload
	movzbl	96(%esp), %edx                  # 1-byte Folded Reload
	movzbl	%al, %eax
	addl	$5, %esi
	pushl	8(%esp)                         # 4-byte Folded Reload
	pushl	%ecx
	pushl	main.names(,%edx,4)
	pushl	main.names(,%eax,4)
	pushl	%ebx
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	%esi
	pushl	$.L.str.8
	calll	printf
	movl	136(%esp), %ecx                 # 4-byte Reload
	movl	88(%esp), %eax                  # 4-byte Reload
	addl	$32, %esp
	addl	$5, 20(%esp)                    # 4-byte Folded Spill
	addl	$5, %eax
	addl	$1825, 32(%esp)                 # 4-byte Folded Spill
                                        # imm = 0x721
	addl	$5, %ecx
	addl	$1825, 76(%esp)                 # 4-byte Folded Spill
                                        # imm = 0x721
	addl	$1825, 72(%esp)                 # 4-byte Folded Spill
                                        # imm = 0x721
	addl	$1825, 68(%esp)                 # 4-byte Folded Spill
                                        # imm = 0x721
	addl	$5, %edi
	addl	$-95, %ebp
	movl	16(%esp), %edx                  # 4-byte Reload
	addl	$5, %edx
	movl	%edx, 16(%esp)                  # 4-byte Spill
	addl	$95, 64(%esp)                   # 4-byte Folded Spill
	addl	$1045, 60(%esp)                 # 4-byte Folded Spill
                                        # imm = 0x415
	cmpl	$2025, %esi                     # imm = 0x7E9
	jb	.LBB0_18
# %bb.19:
	movl	$2024, %ecx                     # imm = 0x7E8
	movl	$2, %edx
	calll	calendar
	movl	$1970, %ecx                     # imm = 0x7B2
	movl	$1, %edx
	calll	calendar
	movl	$-64, %eax
	.p2align	4, 0x90
.LBB0_20:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, 4(%esp)                   # 4-byte Spill
	movl	main.times+68(%eax), %ecx
	movl	main.times+64(%eax), %eax
	pushl	$0
	pushl	$86400                          # imm = 0x15180
	pushl	%ecx
	movl	%ecx, %ebx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	pushl	%eax
	movl	%eax, %edi
	movl	%eax, 32(%esp)                  # 4-byte Spill
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, %ecx
	movl	%edx, %esi
	movl	$86400, %edx                    # imm = 0x15180
	mull	%edx
	imull	$86400, %esi, %esi              # imm = 0x15180
	addl	%edx, %esi
	subl	%eax, %edi
	movl	%edi, 20(%esp)                  # 4-byte Spill
	movl	%ebx, %eax
	sbbl	%esi, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	sarl	$31, %eax
	leal	(%eax,%ecx), %esi
	leal	719468(%eax,%ecx), %edx
	cmpl	$-719468, %esi                  # imm = 0xFFF50594
	leal	573372(%eax,%ecx), %eax
	cmovgel	%edx, %eax
	movl	$963315389, %ecx                # imm = 0x396B06BD
	imull	%ecx
	movl	%edx, %ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$15, %ebp
	addl	%eax, %ebp
	imull	$-146097, %ebp, %eax            # imm = 0xFFFDC54F
	leal	719468(%eax,%esi), %ebx
	movl	%ebx, %esi
	shrl	$2, %esi
	movl	%esi, %eax
	movl	$1506180313, %ecx               # imm = 0x59C67CD9
	mull	%ecx
	movl	%edx, %edi
	shrl	$7, %edi
	movl	%esi, %eax
	movl	$963321983, %ecx                # imm = 0x396B207F
	mull	%ecx
	movl	%edx, %esi
	shrl	$11, %esi
	movl	%ebx, %eax
	shrl	$4, %eax
	movl	$7525953, %ecx                  # imm = 0x72D641
	mull	%ecx
	shrl	$4, %edx
	addl	%edi, %edx
	addl	%ebx, %esi
	subl	%edx, %esi
	movl	%esi, %eax
	movl	$1729753953, %ecx               # imm = 0x6719F361
	mull	%ecx
	movl	%esi, %ecx
	subl	%edx, %ecx
	shrl	%ecx
	addl	%edx, %ecx
	movl	%esi, %eax
	shrl	$8, %ecx
	shrl	$2, %eax
	movl	$1506180313, %edx               # imm = 0x59C67CD9
	mull	%edx
	movl	%edx, %edi
	shrl	$7, %edi
	movl	%esi, %eax
	movl	$-439145697, %edx               # imm = 0xE5D32B1F
	mull	%edx
	shrl	$15, %edx
	subl	%edi, %ebx
	imull	$-365, %ecx, %eax               # imm = 0xFE93
	addl	%edx, %ebx
	addl	%eax, %ebx
	leal	2(%ebx,%ebx,4), %esi
	movl	%esi, %eax
	movl	$-701792041, %edx               # imm = 0xD62B80D7
	mull	%edx
	shrl	$7, %edx
	cmpl	$1530, %esi                     # imm = 0x5FA
	leal	-9(%edx), %esi
	leal	3(%edx), %eax
	cmovbl	%eax, %esi
	imull	$400, %ebp, %eax                # imm = 0x190
	addl	%ecx, %eax
	xorl	%ecx, %ecx
	cmpl	$3, %esi
	movl	%esi, %ebp
	setl	%cl
	addl	%eax, %ecx
	movl	%ecx, 32(%esp)                  # 4-byte Spill
	movl	20(%esp), %esi                  # 4-byte Reload
	leal	86400(%esi), %ecx
	imull	$153, %edx, %eax
	addl	$2, %eax
	movl	$-858993459, %edx               # imm = 0xCCCCCCCD
	mull	%edx
	shrl	$2, %edx
	subl	%edx, %ebx
	incb	%bl
	cmpl	$0, 8(%esp)                     # 4-byte Folded Reload
	cmovnsl	%esi, %ecx
	movl	%ecx, %eax
	movl	$-1851608123, %edx              # imm = 0x91A2B3C5
	mull	%edx
	movl	%edx, %esi
	movl	%ecx, %eax
	movl	$-2004318071, %edx              # imm = 0x88888889
	mull	%edx
	shrl	$5, %edx
	movzwl	%dx, %eax
	imull	$34953, %eax, %eax              # imm = 0x8889
	shrl	$21, %eax
	imull	$60, %eax, %eax
	imull	$60, %edx, %edi
	subl	%eax, %edx
	movl	%ebp, %eax
	movsbl	%al, %eax
	movsbl	%bl, %ebx
	subl	%edi, %ecx
	shrl	$11, %esi
	movzwl	%dx, %edx
	subl	$12, %esp
	pushl	%ecx
	pushl	%edx
	pushl	%esi
	pushl	%ebx
	pushl	%eax
	pushl	64(%esp)                        # 4-byte Folded Reload
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	56(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.14
	calll	printf
	movl	52(%esp), %eax                  # 4-byte Reload
	addl	$48, %esp
	addl	$8, %eax
	jne	.LBB0_20
# %bb.21:
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	44(%esp), %esi                  # 4-byte Reload
	movl	%esi, %eax
	mull	%ecx
	shrl	$5, %edx
	imull	$100, %edx, %eax
	subl	%eax, %esi
	movl	48(%esp), %eax                  # 4-byte Reload
	addl	%esi, %eax
	addl	$108, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function calendar
	.type	calendar,@function
calendar:                               # @calendar
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	%edx, %ebx
	movl	%ecx, %esi
	subl	$4, %esp
	pushl	%edx
	pushl	%ecx
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movsbl	%bl, %ebp
	leal	9(%ebp), %ecx
	addl	$-3, %ebp
	xorl	%eax, %eax
	cmpb	$3, %bl
	setl	%al
	cmovll	%ecx, %ebp
	movl	%esi, 8(%esp)                   # 4-byte Spill
	movl	%esi, %ecx
	subl	%eax, %ecx
	negl	%eax
	leal	-399(%esi,%eax), %eax
	testl	%ecx, %ecx
	cmovnsl	%ecx, %eax
	movl	$1374389535, %edx               # imm = 0x51EB851F
	imull	%edx
	movl	%edx, %esi
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$7, %esi
	addl	%eax, %esi
	imull	$-400, %esi, %edi               # imm = 0xFE70
	addl	%ecx, %edi
	imull	$153, %ebp, %eax
	addl	$2, %eax
	movl	$-858993459, %ecx               # imm = 0xCCCCCCCD
	mull	%ecx
	shrl	$2, %edx
	imull	$146097, %esi, %eax             # imm = 0x23AB1
	addl	%edx, %eax
	imull	$365, %edi, %ecx                # imm = 0x16D
	movl	%edi, %esi
	shrl	$2, %esi
	addl	%eax, %esi
	addl	%ecx, %esi
	movl	%edi, %eax
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	mull	%ecx
	shrl	$5, %edx
	subl	%edx, %esi
	leal	-719468(%esi), %eax
	movl	$-1840700269, %ecx              # imm = 0x92492493
	imull	%ecx
	leal	-719468(%edx,%esi), %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	sarl	$2, %eax
	addl	%ecx, %eax
	leal	(,%eax,8), %ecx
	subl	%ecx, %eax
	leal	-719468(%esi,%eax), %eax
	addb	$11, %al
	movzbl	%al, %ecx
	leal	(%ecx,%ecx,8), %edx
	leal	(%ecx,%edx,4), %ecx
	movl	%eax, %edx
	subb	%ch, %dl
	shrb	%dl
	addb	%ch, %dl
	shrb	$2, %dl
	movzbl	%dl, %ecx
	leal	(,%ecx,8), %edx
	subl	%ecx, %edx
	subb	%dl, %al
	movzbl	%al, %esi
	leal	(%esi,%esi,2), %eax
	subl	$4, %esp
	pushl	$.L.str.11
	pushl	%eax
	pushl	$.L.str.10
	calll	printf
	addl	$16, %esp
	leal	7(%ebx), %eax
	testl	%ebx, %ebx
	cmovnsl	%ebx, %eax
	shrl	$3, %eax
	addl	%ebx, %eax
	movl	%ebx, %ebp
	andl	$1, %eax
	orl	$30, %eax
	movl	8(%esp), %ebx                   # 4-byte Reload
	imull	$-1030792151, %ebx, %edx        # imm = 0xC28F5C29
	addl	$85899344, %edx                 # imm = 0x51EB850
	movl	%edx, %edi
	rorl	$2, %edi
	rorl	$4, %edx
	xorl	%ecx, %ecx
	cmpl	$10737419, %edx                 # imm = 0xA3D70B
	setb	%cl
	orl	$28, %ecx
	cmpl	$42949673, %edi                 # imm = 0x28F5C29
	movl	$29, %edi
	cmovbl	%ecx, %edi
	testb	$3, %bl
	cmovnel	%ecx, %edi
	cmpl	$2, %ebp
	cmovnel	%eax, %edi
	movl	%esi, %ebx
	notl	%ebx
	incl	%esi
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
	movl	%esi, %eax
	movl	$613566757, %edx                # imm = 0x24924925
	mull	%edx
	movl	%esi, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$2, %eax
	leal	(,%eax,8), %edx
	subl	%eax, %edx
	addl	%ebx, %edx
	cmpl	%ebp, %edx
	leal	1(%ebp), %ebp
	movl	$.L.str.11, %eax
	movl	$.L.str.13, %ecx
	cmovel	%ecx, %eax
	subl	$4, %esp
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	incl	%esi
	cmpl	%edi, %ebp
	jb	.LBB1_1
# %bb.2:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	calendar, .Lfunc_end1-calendar
                                        # -- End function
	.type	main.names,@object              # @main.names
	.section	.rodata,"a",@progbits
	.p2align	2
main.names:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.long	.L.str.5
	.long	.L.str.6
	.size	main.names, 28

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"Sun"
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"Mon"
	.size	.L.str.1, 4

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"Tue"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"Wed"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"Thu"
	.size	.L.str.4, 4

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"Fri"
	.size	.L.str.5, 4

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"Sat"
	.size	.L.str.6, 4

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"wrong %d, Fridays the 13th %d\n"
	.size	.L.str.7, 31

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%d: Easter %02d-%02d (%s), new year is a %s in week %d of %d\n"
	.size	.L.str.8, 62

	.type	main.times,@object              # @main.times
	.section	.rodata,"a",@progbits
	.p2align	3
main.times:
	.quad	0                               # 0x0
	.quad	-1                              # 0xffffffffffffffff
	.quad	951782399                       # 0x38bb0bff
	.quad	951782400                       # 0x38bb0c00
	.quad	2147483647                      # 0x7fffffff
	.quad	-2147483648                     # 0xffffffff80000000
	.quad	4102444800                      # 0xf4865700
	.quad	253402300799                    # 0x3afff4417f
	.size	main.times, 64

	.type	.L.str.9,@object                # @.str.9
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.9:
	.asciz	"     %04d-%02d\n Su Mo Tu We Th Fr Sa\n"
	.size	.L.str.9, 38

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"%*s"
	.size	.L.str.10, 4

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.zero	1
	.size	.L.str.11, 1

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"%3d%s"
	.size	.L.str.12, 6

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"\n"
	.size	.L.str.13, 2

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"%lld: %d-%02d-%02d %02d:%02d:%02d\n"
	.size	.L.str.14, 35

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
