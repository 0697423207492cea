	.text
	.file	"life.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$204, %esp
	xorl	%ecx, %ecx
	movl	rows+4, %eax
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_53:                               #   in Loop: Header=BB0_1 Depth=1
	movb	$1, cells+34(%ecx)
	movl	$4, %edx
	shll	%cl, %edx
	orl	%edx, %eax
	movl	%eax, rows+4
.LBB0_54:                               #   in Loop: Header=BB0_1 Depth=1
	incl	%ecx
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movzbl	.L.str(%ecx), %edx
	cmpb	$35, %dl
	je	.LBB0_53
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	testb	%dl, %dl
	jne	.LBB0_54
# %bb.3:
	xorl	%ecx, %ecx
	movl	rows+8, %eax
	jmp	.LBB0_4
	.p2align	4, 0x90
.LBB0_43:                               #   in Loop: Header=BB0_4 Depth=1
	movb	$1, cells+66(%ecx)
	movl	$4, %edx
	shll	%cl, %edx
	orl	%edx, %eax
	movl	%eax, rows+8
.LBB0_44:                               #   in Loop: Header=BB0_4 Depth=1
	incl	%ecx
.LBB0_4:                                # =>This Inner Loop Header: Depth=1
	movzbl	.L.str.1(%ecx), %edx
	cmpb	$35, %dl
	je	.LBB0_43
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=1
	testb	%dl, %dl
	jne	.LBB0_44
# %bb.6:
	xorl	%ecx, %ecx
	movl	rows+12, %eax
	jmp	.LBB0_7
	.p2align	4, 0x90
.LBB0_45:                               #   in Loop: Header=BB0_7 Depth=1
	movb	$1, cells+98(%ecx)
	movl	$4, %edx
	shll	%cl, %edx
	orl	%edx, %eax
	movl	%eax, rows+12
.LBB0_46:                               #   in Loop: Header=BB0_7 Depth=1
	incl	%ecx
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	movzbl	.L.str.2(%ecx), %edx
	cmpb	$35, %dl
	je	.LBB0_45
# %bb.8:                                #   in Loop: Header=BB0_7 Depth=1
	testb	%dl, %dl
	jne	.LBB0_46
# %bb.9:
	xorl	%ecx, %ecx
	movl	rows+20, %eax
	jmp	.LBB0_10
	.p2align	4, 0x90
.LBB0_47:                               #   in Loop: Header=BB0_10 Depth=1
	movb	$1, cells+162(%ecx)
	movl	$4, %edx
	shll	%cl, %edx
	orl	%edx, %eax
	movl	%eax, rows+20
.LBB0_48:                               #   in Loop: Header=BB0_10 Depth=1
	incl	%ecx
.LBB0_10:                               # =>This Inner Loop Header: Depth=1
	movzbl	.L.str.4(%ecx), %edx
	cmpb	$35, %dl
	je	.LBB0_47
# %bb.11:                               #   in Loop: Header=BB0_10 Depth=1
	testb	%dl, %dl
	jne	.LBB0_48
# %bb.12:
	xorl	%ecx, %ecx
	movl	rows+24, %eax
	jmp	.LBB0_13
	.p2align	4, 0x90
.LBB0_49:                               #   in Loop: Header=BB0_13 Depth=1
	movb	$1, cells+194(%ecx)
	movl	$4, %edx
	shll	%cl, %edx
	orl	%edx, %eax
	movl	%eax, rows+24
.LBB0_50:                               #   in Loop: Header=BB0_13 Depth=1
	incl	%ecx
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	movzbl	.L.str.4(%ecx), %edx
	cmpb	$35, %dl
	je	.LBB0_49
# %bb.14:                               #   in Loop: Header=BB0_13 Depth=1
	testb	%dl, %dl
	jne	.LBB0_50
# %bb.15:
	xorl	%ecx, %ecx
	movl	rows+32, %eax
	jmp	.LBB0_16
	.p2align	4, 0x90
.LBB0_51:                               #   in Loop: Header=BB0_16 Depth=1
	movb	$1, cells+258(%ecx)
	movl	$4, %edx
	shll	%cl, %edx
	orl	%edx, %eax
	movl	%eax, rows+32
.LBB0_52:                               #   in Loop: Header=BB0_16 Depth=1
	incl	%ecx
.LBB0_16:                               # =>This Inner Loop Header: Depth=1
	movzbl	.L.str.2(%ecx), %edx
	cmpb	$35, %dl
	je	.LBB0_51
# %bb.17:                               #   in Loop: Header=BB0_16 Depth=1
	testb	%dl, %dl
	jne	.LBB0_52
# %bb.18:
	movl	$5, %eax
	movl	$60, %edx
	.p2align	4, 0x90
.LBB0_19:                               # =>This Inner Loop Header: Depth=1
	imull	$1103515245, %eax, %eax         # imm = 0x41C64E6D
	addl	$12345, %eax                    # imm = 0x3039
	movl	%eax, %ecx
	shrl	$16, %ecx
	imull	$52429, %ecx, %esi              # imm = 0xCCCD
	shrl	$18, %esi
	andl	$-2, %esi
	leal	(%esi,%esi,4), %esi
	negl	%esi
	leal	12(%ecx,%esi), %ecx
	movzwl	%cx, %esi
	movl	%eax, %ecx
	shrl	$24, %ecx
	imull	$205, %ecx, %edi
	shrl	$10, %edi
	andl	$-4, %edi
	leal	(%edi,%edi,4), %ebx
	subb	%bl, %cl
	addb	$8, %cl
	movzbl	%cl, %edi
	movl	$1, %ebx
                                        # kill: def $cl killed $cl killed $ecx
	shll	%cl, %ebx
	orl	%ebx, rows(,%esi,4)
	shll	$5, %esi
	movb	$1, cells(%esi,%edi)
	decl	%edx
	jne	.LBB0_19
# %bb.20:
	movl	$0, 40(%esp)                    # 4-byte Folded Spill
	xorl	%ebp, %ebp
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_21:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_22 Depth 2
                                        #       Child Loop BB0_23 Depth 3
                                        #     Child Loop BB0_27 Depth 2
                                        #       Child Loop BB0_28 Depth 3
                                        #     Child Loop BB0_31 Depth 2
                                        #       Child Loop BB0_32 Depth 3
                                        #     Child Loop BB0_38 Depth 2
	movl	%ecx, 52(%esp)                  # 4-byte Spill
	leal	(%ecx,%ecx,2), %eax
	shll	$8, %eax
	movl	%eax, 84(%esp)                  # 4-byte Spill
	leal	cells(%eax), %eax
	movl	%eax, 36(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_22:                               #   Parent Loop BB0_21 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_23 Depth 3
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	rows(,%ecx,4), %edx
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_23:                               #   Parent Loop BB0_21 Depth=1
                                        #     Parent Loop BB0_22 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movzbl	(%eax,%ecx), %esi
	addl	%esi, %edi
	movl	%edi, 48(%esp)                  # 4-byte Spill
	movl	%edx, %edi
	shrl	%cl, %edi
	andl	$1, %edi
	xorl	%ebx, %ebx
	cmpl	%esi, %edi
	movl	48(%esp), %edi                  # 4-byte Reload
	setne	%bl
	addl	%ebx, %ebp
	incl	%ecx
	cmpl	$32, %ecx
	jne	.LBB0_23
# %bb.24:                               #   in Loop: Header=BB0_22 Depth=2
	movl	24(%esp), %ecx                  # 4-byte Reload
	incl	%ecx
	addl	$32, %eax
	cmpl	$24, %ecx
	jne	.LBB0_22
# %bb.25:                               #   in Loop: Header=BB0_21 Depth=1
	movl	%ebp, 60(%esp)                  # 4-byte Spill
	imull	$-858993459, 40(%esp), %eax     # 4-byte Folded Reload
                                        # imm = 0xCCCCCCCD
	rorl	%eax
	cmpl	$429496730, %eax                # imm = 0x1999999A
	movl	$46, %ebx
	jae	.LBB0_30
# %bb.26:                               #   in Loop: Header=BB0_21 Depth=1
	movl	48(%esp), %eax                  # 4-byte Reload
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, (%esp)
	calll	printf
	xorl	%ebp, %ebp
	movl	36(%esp), %edi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_27:                               #   Parent Loop BB0_21 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_28 Depth 3
	movl	$-32, %esi
	.p2align	4, 0x90
.LBB0_28:                               #   Parent Loop BB0_21 Depth=1
                                        #     Parent Loop BB0_27 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpb	$0, 32(%edi,%esi)
	movl	$35, %eax
	cmovel	%ebx, %eax
	movl	%eax, (%esp)
	calll	putchar
	incl	%esi
	jne	.LBB0_28
# %bb.29:                               #   in Loop: Header=BB0_27 Depth=2
	movl	$10, (%esp)
	calll	putchar
	incl	%ebp
	addl	$32, %edi
	cmpl	$24, %ebp
	jne	.LBB0_27
.LBB0_30:                               #   in Loop: Header=BB0_21 Depth=1
	xorl	%eax, %eax
	movl	52(%esp), %ecx                  # 4-byte Reload
	testl	%ecx, %ecx
	sete	%al
	shll	$8, %ecx
	leal	cells+736(%ecx,%ecx,2), %edx
	leal	cells+768(%ecx,%ecx,2), %edi
	leal	cells+800(%ecx,%ecx,2), %ecx
	leal	(%eax,%eax,2), %eax
	shll	$8, %eax
	leal	cells(%eax), %eax
	movl	%eax, 28(%esp)                  # 4-byte Spill
	xorl	%ebp, %ebp
	movl	$23, %eax
	movl	$24, %ebx
	movl	$25, %esi
	jmp	.LBB0_31
	.p2align	4, 0x90
.LBB0_36:                               #   in Loop: Header=BB0_31 Depth=2
	movl	72(%esp), %ebp                  # 4-byte Reload
	incl	%ebp
	movl	80(%esp), %edx                  # 4-byte Reload
	addl	$32, %edx
	movl	68(%esp), %eax                  # 4-byte Reload
	incl	%eax
	addl	$32, %edi
	movl	64(%esp), %ebx                  # 4-byte Reload
	incl	%ebx
	movl	76(%esp), %ecx                  # 4-byte Reload
	addl	$32, %ecx
	incl	%esi
	addl	$32, 28(%esp)                   # 4-byte Folded Spill
	addl	$32, 36(%esp)                   # 4-byte Folded Spill
	cmpl	$24, %ebp
	je	.LBB0_37
.LBB0_31:                               #   Parent Loop BB0_21 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_32 Depth 3
	movl	%esi, 32(%esp)                  # 4-byte Spill
	movl	%eax, 68(%esp)                  # 4-byte Spill
	movl	%edx, %esi
	movl	$-1431655765, %edx              # imm = 0xAAAAAAAB
	mull	%edx
	andl	$-16, %edx
	shll	$4, %edx
	leal	(%edx,%edx,2), %eax
	movl	%esi, 80(%esp)                  # 4-byte Spill
	subl	%eax, %esi
	movl	%esi, 44(%esp)                  # 4-byte Spill
	movl	%ebx, 64(%esp)                  # 4-byte Spill
	movl	%ebx, %eax
	movl	$-1431655765, %esi              # imm = 0xAAAAAAAB
	mull	%esi
	andl	$-16, %edx
	shll	$4, %edx
	leal	(%edx,%edx,2), %eax
	movl	%edi, %edx
	subl	%eax, %edx
	movl	%edx, 104(%esp)                 # 4-byte Spill
	movl	32(%esp), %eax                  # 4-byte Reload
	mull	%esi
	movl	$-1431655765, %esi              # imm = 0xAAAAAAAB
	andl	$-16, %edx
	shll	$4, %edx
	leal	(%edx,%edx,2), %eax
	movl	%ecx, 76(%esp)                  # 4-byte Spill
	subl	%eax, %ecx
	movl	%ecx, 100(%esp)                 # 4-byte Spill
	leal	23(%ebp), %eax
	mull	%esi
	shrl	%edx
	andl	$-8, %edx
	leal	(%edx,%edx,2), %eax
	negl	%eax
	leal	23(%ebp,%eax), %eax
	movl	%eax, 96(%esp)                  # 4-byte Spill
	leal	24(%ebp), %eax
	mull	%esi
	shrl	%edx
	andl	$-8, %edx
	leal	(%edx,%edx,2), %eax
	negl	%eax
	leal	24(%ebp,%eax), %eax
	movl	%eax, 92(%esp)                  # 4-byte Spill
	leal	25(%ebp), %eax
	mull	%esi
	shrl	%edx
	andl	$-8, %edx
	leal	(%edx,%edx,2), %eax
	negl	%eax
	movl	%ebp, 72(%esp)                  # 4-byte Spill
	leal	25(%ebp,%eax), %eax
	movl	%eax, 88(%esp)                  # 4-byte Spill
	xorl	%ebx, %ebx
	movl	%edi, 56(%esp)                  # 4-byte Spill
	jmp	.LBB0_32
	.p2align	4, 0x90
.LBB0_55:                               #   in Loop: Header=BB0_32 Depth=3
	testb	%cl, %cl
	setne	%cl
	movl	56(%esp), %edi                  # 4-byte Reload
	movl	32(%esp), %esi                  # 4-byte Reload
	movl	24(%esp), %ebx                  # 4-byte Reload
.LBB0_35:                               #   in Loop: Header=BB0_32 Depth=3
	movl	28(%esp), %eax                  # 4-byte Reload
	movb	%cl, (%eax,%edx)
	cmpl	$32, %ebx
	je	.LBB0_36
.LBB0_32:                               #   Parent Loop BB0_21 Depth=1
                                        #     Parent Loop BB0_31 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%ebx, %edx
	leal	-1(%ebx), %esi
	andl	$31, %esi
	movl	96(%esp), %ecx                  # 4-byte Reload
	shll	$5, %ecx
	movl	84(%esp), %edi                  # 4-byte Reload
	leal	cells(%edi,%ecx), %ebx
	movzbl	(%esi,%ebx), %ecx
	movl	44(%esp), %eax                  # 4-byte Reload
	movzbl	(%eax,%edx), %eax
	addl	%ecx, %eax
	leal	1(%edx), %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	andl	$31, %ecx
	movzbl	(%ecx,%ebx), %ebx
	addl	%eax, %ebx
	movl	92(%esp), %eax                  # 4-byte Reload
	shll	$5, %eax
	leal	cells(%edi,%eax), %eax
	movzbl	(%esi,%eax), %ebp
	addl	%ebx, %ebp
	movl	104(%esp), %ebx                 # 4-byte Reload
	movzbl	(%ebx,%edx), %ebx
	addl	%ebp, %ebx
	movzbl	(%ecx,%eax), %eax
	addl	%ebx, %eax
	movl	88(%esp), %ebx                  # 4-byte Reload
	shll	$5, %ebx
	leal	cells(%edi,%ebx), %ebx
	movzbl	(%esi,%ebx), %esi
	addl	%eax, %esi
	movl	100(%esp), %eax                 # 4-byte Reload
	movzbl	(%eax,%edx), %eax
	addl	%esi, %eax
	movzbl	(%ecx,%ebx), %esi
	addl	%eax, %esi
	movl	36(%esp), %eax                  # 4-byte Reload
	movzbl	(%eax,%edx), %ecx
	subl	%ecx, %esi
	cmpl	$2, %esi
	je	.LBB0_55
# %bb.33:                               #   in Loop: Header=BB0_32 Depth=3
	movb	$1, %cl
	cmpl	$3, %esi
	movl	56(%esp), %edi                  # 4-byte Reload
	movl	32(%esp), %esi                  # 4-byte Reload
	movl	24(%esp), %ebx                  # 4-byte Reload
	je	.LBB0_35
# %bb.34:                               #   in Loop: Header=BB0_32 Depth=3
	xorl	%ecx, %ecx
	jmp	.LBB0_35
	.p2align	4, 0x90
.LBB0_37:                               #   in Loop: Header=BB0_21 Depth=1
	movl	$-96, %edi
	movl	$1, %eax
	movl	$23, %esi
	.p2align	4, 0x90
.LBB0_38:                               #   Parent Loop BB0_21 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, 24(%esp)                  # 4-byte Spill
	movl	%eax, 32(%esp)                  # 4-byte Spill
	movl	%esi, 36(%esp)                  # 4-byte Spill
	movl	32(%esp), %eax                  # 4-byte Reload
	movl	$-1431655765, %ecx              # imm = 0xAAAAAAAB
	mull	%ecx
	movl	%edx, 28(%esp)                  # 4-byte Spill
	movl	%esi, %eax
	mull	%ecx
	addl	%edx, %edx
	andl	$-32, %edx
	leal	(%edx,%edx,2), %eax
	negl	%eax
	movl	rows+188(%edi,%eax), %eax
	movl	24(%esp), %ecx                  # 4-byte Reload
	movl	rows+96(%ecx), %edi
	movl	%edi, 44(%esp)                  # 4-byte Spill
	movl	%eax, %edx
	roll	%edx
	movl	%edx, %ebx
	andl	%eax, %ebx
	xorl	%eax, %edx
	rorl	%eax
	movl	%edi, %esi
	roll	%esi
	movl	%edx, %ebp
	andl	%eax, %ebp
	xorl	%eax, %edx
	movl	%edx, %ecx
	andl	%esi, %ecx
	xorl	%esi, %edx
	movl	%edi, %eax
	rorl	%eax
	movl	%edx, %esi
	andl	%eax, %esi
	xorl	%eax, %edx
	movl	28(%esp), %eax                  # 4-byte Reload
	addl	%eax, %eax
	andl	$-32, %eax
	leal	(%eax,%eax,2), %eax
	negl	%eax
	movl	24(%esp), %edi                  # 4-byte Reload
	movl	rows+100(%edi,%eax), %eax
	movl	%eax, 28(%esp)                  # 4-byte Spill
	roll	%eax
	movl	%edx, %edi
	andl	%eax, %edi
	xorl	%eax, %edx
	xorl	%ebx, %ebp
	andl	%ecx, %ebx
	xorl	%ebp, %ecx
	andl	%esi, %ebp
	xorl	%ecx, %esi
	andl	%edi, %ecx
	orl	%ebx, %ecx
	xorl	%esi, %edi
	movl	%edx, %ebx
	movl	28(%esp), %eax                  # 4-byte Reload
	andl	%eax, %ebx
	andl	%ebx, %esi
	orl	%ecx, %esi
	xorl	%eax, %edx
	movl	%eax, %ecx
	rorl	%ecx
	movl	%edx, %eax
	andl	%ecx, %eax
	xorl	%ecx, %edx
	movl	%eax, %ecx
	andl	%edi, %ecx
	orl	%esi, %ecx
	movl	36(%esp), %esi                  # 4-byte Reload
	orl	%ebp, %ecx
	xorl	%edi, %eax
	movl	24(%esp), %edi                  # 4-byte Reload
	xorl	%ebx, %eax
	notl	%ecx
	andl	%eax, %ecx
	movl	32(%esp), %eax                  # 4-byte Reload
	orl	44(%esp), %edx                  # 4-byte Folded Reload
	andl	%ecx, %edx
	movl	%edx, 204(%esp,%edi)
	incl	%eax
	incl	%esi
	addl	$4, %edi
	jne	.LBB0_38
# %bb.39:                               #   in Loop: Header=BB0_21 Depth=1
	movl	$24, %ecx
	movl	$rows, %edi
	leal	108(%esp), %esi
	rep;movsl (%esi), %es:(%edi)
	movl	52(%esp), %ecx                  # 4-byte Reload
	xorl	$1, %ecx
	movl	40(%esp), %eax                  # 4-byte Reload
	incl	%eax
	movl	%eax, 40(%esp)                  # 4-byte Spill
	cmpl	$21, %eax
	movl	60(%esp), %ebp                  # 4-byte Reload
	jne	.LBB0_21
# %bb.40:
	movl	$1, %eax
	testl	%ebp, %ebp
	jne	.LBB0_42
# %bb.41:
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	48(%esp), %esi                  # 4-byte Reload
	movl	%esi, %eax
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	subl	%eax, %esi
	movl	%esi, %eax
.LBB0_42:
	addl	$204, %esp
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
	.asciz	".#."
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"..#"
	.size	.L.str.1, 4

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"###"
	.size	.L.str.2, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"##"
	.size	.L.str.4, 3

	.type	cells,@object                   # @cells
	.local	cells
	.comm	cells,1536,1
	.type	rows,@object                    # @rows
	.local	rows
	.comm	rows,96,4
	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"generation %d, population %d\n"
	.size	.L.str.5, 30

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
