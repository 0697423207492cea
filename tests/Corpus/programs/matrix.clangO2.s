	.text
	.file	"matrix.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$1084, %esp                     # imm = 0x43C
	movl	$3, 56(%esp)
	movl	$-9, 60(%esp)
	movl	$-3, 64(%esp)
	movl	$9, 68(%esp)
	movl	$-4, 72(%esp)
	movl	$6, 76(%esp)
	movl	$-7, 80(%esp)
	movl	$1, 84(%esp)
	movl	$-2, 88(%esp)
	movl	$-4, 92(%esp)
	movl	$-2, 96(%esp)
	movl	$0, 100(%esp)
	movl	$-5, 104(%esp)
	movl	$-8, 108(%esp)
	movl	$10, 112(%esp)
	movl	$2, 116(%esp)
	movl	$-6, 120(%esp)
	movl	$7, 124(%esp)
	movl	$-1, 128(%esp)
	movl	$-1, 132(%esp)
	movl	$-1, 136(%esp)
	movl	$-9, 140(%esp)
	movl	$8, 144(%esp)
	movl	$9, 148(%esp)
	movl	$-10, 152(%esp)
	movl	$3, 156(%esp)
	movl	$-8, 160(%esp)
	movl	$-1, 164(%esp)
	movl	$10, 168(%esp)
	movl	$-4, 172(%esp)
	movl	$-10, 176(%esp)
	movl	$-8, 180(%esp)
	movl	$-1, 184(%esp)
	movl	$9, 188(%esp)
	movl	$-9, 192(%esp)
	movl	$8, 196(%esp)
	leal	56(%esp), %edx
	movl	$.L.str, %ecx
	calll	print
	xorl	%eax, %eax
	leal	200(%esp), %ecx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	movl	%eax, 4(%esp)                   # 4-byte Spill
	leal	(%eax,%eax,2), %eax
	movl	56(%esp,%eax,8), %edx
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movl	60(%esp,%eax,8), %edx
	movl	%edx, 28(%esp)                  # 4-byte Spill
	movl	64(%esp,%eax,8), %edx
	movl	%edx, 12(%esp)                  # 4-byte Spill
	movl	68(%esp,%eax,8), %edx
	movl	%edx, 8(%esp)                   # 4-byte Spill
	movl	72(%esp,%eax,8), %edx
	movl	%edx, 24(%esp)                  # 4-byte Spill
	movl	76(%esp,%eax,8), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	$-6, %ebx
	movl	%ecx, (%esp)                    # 4-byte Spill
	.p2align	4, 0x90
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	16(%esp), %eax                  # 4-byte Reload
	imull	80(%esp,%ebx,4)
	movl	%edx, %ecx
	movl	%eax, %ebp
	movl	28(%esp), %eax                  # 4-byte Reload
	imull	104(%esp,%ebx,4)
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ebp, %esi
	adcl	%ecx, %edi
	movl	12(%esp), %eax                  # 4-byte Reload
	imull	128(%esp,%ebx,4)
	movl	%edx, %ecx
	movl	%eax, %ebp
	addl	%esi, %ebp
	adcl	%edi, %ecx
	movl	8(%esp), %eax                   # 4-byte Reload
	imull	152(%esp,%ebx,4)
	movl	%edx, %esi
	movl	%eax, %edi
	addl	%ebp, %edi
	adcl	%ecx, %esi
	movl	24(%esp), %eax                  # 4-byte Reload
	imull	176(%esp,%ebx,4)
	movl	%edx, %ecx
	movl	%eax, %ebp
	addl	%edi, %ebp
	adcl	%esi, %ecx
	movl	20(%esp), %eax                  # 4-byte Reload
	imull	200(%esp,%ebx,4)
	addl	%ebp, %eax
	adcl	%ecx, %edx
	pushl	$0
	pushl	$10007                          # imm = 0x2717
	pushl	%edx
	pushl	%eax
	calll	__moddi3
	movl	16(%esp), %ecx                  # 4-byte Reload
	addl	$16, %esp
	movl	%eax, 24(%ecx,%ebx,4)
	incl	%ebx
	jne	.LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	movl	4(%esp), %eax                   # 4-byte Reload
	incl	%eax
	addl	$24, %ecx
	cmpl	$6, %eax
	jne	.LBB0_1
# %bb.4:
	subl	$4, %esp
	leal	204(%esp), %edi
	leal	512(%esp), %esi
	pushl	$144
	pushl	%edi
	pushl	%esi
	calll	memcpy
	addl	$16, %esp
	movl	$.L.str.1, %ecx
	movl	%esi, %edx
	calll	print
	leal	800(%esp), %eax
	subl	$4, %esp
	pushl	$136
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$12, %esp
	leal	656(%esp), %ecx
	pushl	$144
	leal	64(%esp), %eax
	pushl	%eax
	pushl	%ecx
	calll	memcpy
	addl	$16, %esp
	movl	$1, 796(%esp)
	movl	$1, 824(%esp)
	movl	$1, 852(%esp)
	movl	$1, 880(%esp)
	movl	$1, 908(%esp)
	movl	$1, 936(%esp)
	movl	$1000, %eax                     # imm = 0x3E8
	.p2align	4, 0x90
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_7 Depth 2
                                        #       Child Loop BB0_8 Depth 3
                                        #     Child Loop BB0_12 Depth 2
                                        #       Child Loop BB0_13 Depth 3
	movl	%eax, 32(%esp)                  # 4-byte Spill
	testb	$1, %al
	je	.LBB0_11
# %bb.6:                                #   in Loop: Header=BB0_5 Depth=1
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_7:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_8 Depth 3
	movl	%eax, 4(%esp)                   # 4-byte Spill
	leal	(%eax,%eax,2), %eax
	movl	796(%esp,%eax,8), %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	800(%esp,%eax,8), %ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	movl	804(%esp,%eax,8), %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	808(%esp,%eax,8), %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	812(%esp,%eax,8), %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	816(%esp,%eax,8), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	$-24, %ebx
	movl	%edi, (%esp)                    # 4-byte Spill
	.p2align	4, 0x90
.LBB0_8:                                #   Parent Loop BB0_5 Depth=1
                                        #     Parent Loop BB0_7 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	16(%esp), %eax                  # 4-byte Reload
	imull	676(%esp,%ebx)
	movl	%edx, %ecx
	movl	%eax, %ebp
	movl	28(%esp), %eax                  # 4-byte Reload
	imull	700(%esp,%ebx)
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ebp, %esi
	adcl	%ecx, %edi
	movl	12(%esp), %eax                  # 4-byte Reload
	imull	724(%esp,%ebx)
	movl	%edx, %ecx
	movl	%eax, %ebp
	addl	%esi, %ebp
	adcl	%edi, %ecx
	movl	8(%esp), %eax                   # 4-byte Reload
	imull	748(%esp,%ebx)
	movl	%edx, %esi
	movl	%eax, %edi
	addl	%ebp, %edi
	adcl	%ecx, %esi
	movl	24(%esp), %eax                  # 4-byte Reload
	imull	772(%esp,%ebx)
	movl	%edx, %ecx
	movl	%eax, %ebp
	addl	%edi, %ebp
	adcl	%esi, %ecx
	movl	20(%esp), %eax                  # 4-byte Reload
	imull	796(%esp,%ebx)
	addl	%ebp, %eax
	adcl	%ecx, %edx
	pushl	$0
	pushl	$10007                          # imm = 0x2717
	pushl	%edx
	pushl	%eax
	calll	__moddi3
	movl	16(%esp), %edi                  # 4-byte Reload
	addl	$16, %esp
	movl	%eax, 24(%edi,%ebx)
	addl	$4, %ebx
	jne	.LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_7 Depth=2
	movl	4(%esp), %eax                   # 4-byte Reload
	incl	%eax
	addl	$24, %edi
	cmpl	$6, %eax
	jne	.LBB0_7
# %bb.10:                               #   in Loop: Header=BB0_5 Depth=1
	subl	$4, %esp
	pushl	$144
	leal	208(%esp), %edi
	pushl	%edi
	leal	808(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
.LBB0_11:                               #   in Loop: Header=BB0_5 Depth=1
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_12:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_13 Depth 3
	movl	%eax, 4(%esp)                   # 4-byte Spill
	leal	(%eax,%eax,2), %eax
	movl	652(%esp,%eax,8), %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	656(%esp,%eax,8), %ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	movl	660(%esp,%eax,8), %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	664(%esp,%eax,8), %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	668(%esp,%eax,8), %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	672(%esp,%eax,8), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	$-24, %ebx
	movl	%edi, (%esp)                    # 4-byte Spill
	.p2align	4, 0x90
.LBB0_13:                               #   Parent Loop BB0_5 Depth=1
                                        #     Parent Loop BB0_12 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	16(%esp), %eax                  # 4-byte Reload
	imull	676(%esp,%ebx)
	movl	%edx, %ecx
	movl	%eax, %ebp
	movl	28(%esp), %eax                  # 4-byte Reload
	imull	700(%esp,%ebx)
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ebp, %esi
	adcl	%ecx, %edi
	movl	12(%esp), %eax                  # 4-byte Reload
	imull	724(%esp,%ebx)
	movl	%edx, %ecx
	movl	%eax, %ebp
	addl	%esi, %ebp
	adcl	%edi, %ecx
	movl	8(%esp), %eax                   # 4-byte Reload
	imull	748(%esp,%ebx)
	movl	%edx, %esi
	movl	%eax, %edi
	addl	%ebp, %edi
	adcl	%ecx, %esi
	movl	24(%esp), %eax                  # 4-byte Reload
	imull	772(%esp,%ebx)
	movl	%edx, %ecx
	movl	%eax, %ebp
	addl	%edi, %ebp
	adcl	%esi, %ecx
	movl	20(%esp), %eax                  # 4-byte Reload
	imull	796(%esp,%ebx)
	addl	%ebp, %eax
	adcl	%ecx, %edx
	pushl	$0
	pushl	$10007                          # imm = 0x2717
	pushl	%edx
	pushl	%eax
	calll	__moddi3
	movl	16(%esp), %edi                  # 4-byte Reload
	addl	$16, %esp
	movl	%eax, 24(%edi,%ebx)
	addl	$4, %ebx
	jne	.LBB0_13
# %bb.14:                               #   in Loop: Header=BB0_12 Depth=2
	movl	4(%esp), %eax                   # 4-byte Reload
	incl	%eax
	addl	$24, %edi
	cmpl	$6, %eax
	jne	.LBB0_12
# %bb.15:                               #   in Loop: Header=BB0_5 Depth=1
	subl	$4, %esp
	pushl	$144
	leal	208(%esp), %edi
	pushl	%edi
	leal	664(%esp), %eax
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movl	32(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, %eax
	shrl	%eax
	cmpl	$1, %ecx
	ja	.LBB0_5
# %bb.16:
	subl	$4, %esp
	leal	944(%esp), %esi
	pushl	$144
	leal	804(%esp), %eax
	pushl	%eax
	pushl	%esi
	calll	memcpy
	addl	$16, %esp
	movl	$.L.str.2, %ecx
	movl	%esi, %edx
	calll	print
	movl	$1, %ebp
	movl	$0, 492(%esp)                   # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB0_17:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_18 Depth 2
                                        #       Child Loop BB0_19 Depth 3
                                        #     Child Loop BB0_23 Depth 2
                                        #       Child Loop BB0_58 Depth 3
                                        #       Child Loop BB0_63 Depth 3
                                        #       Child Loop BB0_67 Depth 3
                                        #         Child Loop BB0_68 Depth 4
	leal	200(%esp), %eax
	leal	56(%esp), %ecx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB0_18:                               #   Parent Loop BB0_17 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_19 Depth 3
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_19:                               #   Parent Loop BB0_17 Depth=1
                                        #     Parent Loop BB0_18 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	(%ecx,%esi,4), %edi
	movl	%edi, (%eax,%esi,8)
	sarl	$31, %edi
	movl	%edi, 4(%eax,%esi,8)
	incl	%esi
	cmpl	%esi, %ebp
	jne	.LBB0_19
# %bb.20:                               #   in Loop: Header=BB0_18 Depth=2
	incl	%edx
	addl	$24, %ecx
	addl	$48, %eax
	cmpl	%ebp, %edx
	jne	.LBB0_18
# %bb.21:                               #   in Loop: Header=BB0_17 Depth=1
	leal	-1(%ebp), %eax
	movl	%eax, 496(%esp)                 # 4-byte Spill
	movl	$1, 44(%esp)                    # 4-byte Folded Spill
	cmpl	$2, %ebp
	jb	.LBB0_72
# %bb.22:                               #   in Loop: Header=BB0_17 Depth=1
	xorl	%ecx, %ecx
	movl	$1, %edi
	movb	$1, (%esp)                      # 1-byte Folded Spill
	leal	256(%esp), %eax
	movl	%eax, 504(%esp)                 # 4-byte Spill
	leal	208(%esp), %ebx
	movl	492(%esp), %edx                 # 4-byte Reload
	leal	200(%esp), %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	leal	248(%esp), %eax
	movl	%eax, 500(%esp)                 # 4-byte Spill
	movl	$1, 44(%esp)                    # 4-byte Folded Spill
	movl	$1, %eax
	xorl	%esi, %esi
	movl	%ebp, 52(%esp)                  # 4-byte Spill
	jmp	.LBB0_23
	.p2align	4, 0x90
.LBB0_70:                               #   in Loop: Header=BB0_23 Depth=2
	movl	(%ebx), %eax
	movl	4(%ebx), %esi
	movl	48(%esp), %edi                  # 4-byte Reload
	incl	%edi
	addl	$56, 500(%esp)                  # 4-byte Folded Spill
	addl	$48, 4(%esp)                    # 4-byte Folded Spill
	decl	%edx
	movl	12(%esp), %ebx                  # 4-byte Reload
	addl	$56, %ebx
	addl	$56, 504(%esp)                  # 4-byte Folded Spill
	movl	40(%esp), %ecx                  # 4-byte Reload
	cmpl	496(%esp), %ecx                 # 4-byte Folded Reload
	setb	(%esp)                          # 1-byte Folded Spill
	je	.LBB0_72
.LBB0_23:                               #   Parent Loop BB0_17 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_58 Depth 3
                                        #       Child Loop BB0_63 Depth 3
                                        #       Child Loop BB0_67 Depth 3
                                        #         Child Loop BB0_68 Depth 4
	movl	%esi, 20(%esp)                  # 4-byte Spill
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	%edx, 8(%esp)                   # 4-byte Spill
	cmpl	%edi, %ebp
	movl	%edi, %edx
	cmovgl	%ebp, %edx
	leal	(%ecx,%ecx,2), %eax
	shll	$4, %eax
	leal	200(%esp,%eax), %eax
	movl	(%eax,%ecx,8), %esi
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	orl	4(%eax,%ecx,8), %esi
	movl	%edi, 48(%esp)                  # 4-byte Spill
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	je	.LBB0_57
# %bb.24:                               #   in Loop: Header=BB0_23 Depth=2
	movl	8(%esp), %edx                   # 4-byte Reload
	movl	36(%esp), %ecx                  # 4-byte Reload
	jmp	.LBB0_65
	.p2align	4, 0x90
.LBB0_57:                               #   in Loop: Header=BB0_23 Depth=2
	movl	%edi, %esi
	movl	500(%esp), %edi                 # 4-byte Reload
	.p2align	4, 0x90
.LBB0_58:                               #   Parent Loop BB0_17 Depth=1
                                        #     Parent Loop BB0_23 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	%ebp, %esi
	jae	.LBB0_61
# %bb.59:                               #   in Loop: Header=BB0_58 Depth=3
	movl	(%edi), %ebx
	incl	%esi
	orl	4(%edi), %ebx
	leal	48(%edi), %edi
	je	.LBB0_58
# %bb.60:                               #   in Loop: Header=BB0_23 Depth=2
	decl	%esi
	movl	%esi, %edx
.LBB0_61:                               #   in Loop: Header=BB0_23 Depth=2
	cmpl	%ebp, %edx
	movl	4(%esp), %ebx                   # 4-byte Reload
	je	.LBB0_71
# %bb.62:                               #   in Loop: Header=BB0_23 Depth=2
	movl	%eax, (%esp)                    # 4-byte Spill
	leal	(%edx,%edx,2), %ecx
	shll	$4, %ecx
	leal	200(%esp,%ecx), %ecx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB0_63:                               #   Parent Loop BB0_17 Depth=1
                                        #     Parent Loop BB0_23 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	(%ebx,%edx,8), %esi
	movl	(%ecx,%edx,8), %edi
	movl	4(%ecx,%edx,8), %ebx
	movl	4(%esp), %eax                   # 4-byte Reload
	movl	%edi, (%eax,%edx,8)
	movl	4(%esp), %eax                   # 4-byte Reload
	movl	4(%eax,%edx,8), %edi
	movl	4(%esp), %eax                   # 4-byte Reload
	movl	%ebx, 4(%eax,%edx,8)
	movl	4(%esp), %ebx                   # 4-byte Reload
	movl	%esi, (%ecx,%edx,8)
	movl	%edi, 4(%ecx,%edx,8)
	incl	%edx
	cmpl	%edx, %ebp
	jne	.LBB0_63
# %bb.64:                               #   in Loop: Header=BB0_23 Depth=2
	negl	44(%esp)                        # 4-byte Folded Spill
	movl	8(%esp), %edx                   # 4-byte Reload
	movl	36(%esp), %ecx                  # 4-byte Reload
	movl	(%esp), %eax                    # 4-byte Reload
.LBB0_65:                               #   in Loop: Header=BB0_23 Depth=2
	leal	(%eax,%ecx,8), %ebx
	leal	1(%ecx), %eax
	movl	%eax, 40(%esp)                  # 4-byte Spill
	cmpl	%ebp, %eax
	jae	.LBB0_70
# %bb.66:                               #   in Loop: Header=BB0_23 Depth=2
	movl	504(%esp), %edi                 # 4-byte Reload
	movl	40(%esp), %eax                  # 4-byte Reload
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	.p2align	4, 0x90
.LBB0_67:                               #   Parent Loop BB0_17 Depth=1
                                        #     Parent Loop BB0_23 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_68 Depth 4
	movl	%eax, 32(%esp)                  # 4-byte Spill
	leal	(%eax,%eax,2), %eax
	shll	$4, %eax
	leal	200(%esp,%eax), %eax
	leal	(%eax,%ecx,8), %eax
	movl	%eax, 28(%esp)                  # 4-byte Spill
	xorl	%esi, %esi
	movl	%edi, (%esp)                    # 4-byte Spill
	.p2align	4, 0x90
.LBB0_68:                               #   Parent Loop BB0_17 Depth=1
                                        #     Parent Loop BB0_23 Depth=2
                                        #       Parent Loop BB0_67 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	movl	(%esp), %eax                    # 4-byte Reload
	movl	(%eax,%esi,8), %edi
	movl	(%ebx), %eax
	movl	(%esp), %ecx                    # 4-byte Reload
	movl	4(%ecx,%esi,8), %ebx
	imull	%eax, %ebx
	mull	%edi
	movl	%eax, %ecx
	addl	%ebx, %edx
	movl	16(%esp), %eax                  # 4-byte Reload
	imull	4(%eax), %edi
	addl	%edx, %edi
	movl	28(%esp), %ebp                  # 4-byte Reload
	movl	(%ebp), %edx
	movl	12(%esp), %ebx                  # 4-byte Reload
	movl	(%ebx,%esi,8), %eax
	movl	4(%ebx,%esi,8), %ebx
	imull	%edx, %ebx
	movl	4(%ebp), %ebp
	imull	%eax, %ebp
	mull	%edx
	addl	%ebp, %edx
	addl	%ebx, %edx
	movl	16(%esp), %ebx                  # 4-byte Reload
	subl	%eax, %ecx
	sbbl	%edx, %edi
	pushl	20(%esp)                        # 4-byte Folded Reload
	pushl	28(%esp)                        # 4-byte Folded Reload
	pushl	%edi
	movl	12(%esp), %edi                  # 4-byte Reload
	pushl	%ecx
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, (%edi,%esi,8)
	movl	%edx, 4(%edi,%esi,8)
	movl	8(%esp), %edx                   # 4-byte Reload
	incl	%esi
	cmpl	%esi, %edx
	jne	.LBB0_68
# %bb.69:                               #   in Loop: Header=BB0_67 Depth=3
	movl	32(%esp), %eax                  # 4-byte Reload
	incl	%eax
	addl	$48, %edi
	movl	52(%esp), %ebp                  # 4-byte Reload
	cmpl	%ebp, %eax
	movl	36(%esp), %ecx                  # 4-byte Reload
	jne	.LBB0_67
	jmp	.LBB0_70
.LBB0_71:                               #   in Loop: Header=BB0_17 Depth=1
	xorl	%eax, %eax
	testb	$1, (%esp)                      # 1-byte Folded Reload
	movl	$0, %edx
	jne	.LBB0_73
	.p2align	4, 0x90
.LBB0_72:                               #   in Loop: Header=BB0_17 Depth=1
	movl	44(%esp), %edi                  # 4-byte Reload
	movl	%edi, %ecx
	sarl	$31, %ecx
	movl	496(%esp), %esi                 # 4-byte Reload
	leal	(%esi,%esi,2), %eax
	shll	$4, %eax
	leal	200(%esp,%eax), %edx
	movl	(%edx,%esi,8), %eax
	movl	4(%edx,%esi,8), %esi
	imull	%edi, %esi
	imull	%eax, %ecx
	mull	%edi
	addl	%ecx, %edx
	addl	%esi, %edx
.LBB0_73:                               #   in Loop: Header=BB0_17 Depth=1
	pushl	%edx
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	incl	%ebp
	incl	492(%esp)                       # 4-byte Folded Spill
	cmpl	$7, %ebp
	jne	.LBB0_17
# %bb.25:
	xorl	%eax, %eax
	leal	56(%esp), %edi
	leal	200(%esp), %ebx
	jmp	.LBB0_26
	.p2align	4, 0x90
.LBB0_29:                               #   in Loop: Header=BB0_26 Depth=1
	movl	(%esp), %eax                    # 4-byte Reload
	incl	%eax
	addl	$24, %edi
	addl	$48, %ebx
	cmpl	$6, %eax
	je	.LBB0_30
.LBB0_26:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_27 Depth 2
	movl	%eax, (%esp)                    # 4-byte Spill
	leal	6(%eax), %esi
	xorl	%ebp, %ebp
	jmp	.LBB0_27
	.p2align	4, 0x90
.LBB0_41:                               #   in Loop: Header=BB0_27 Depth=2
	xorl	%eax, %eax
	cmpl	%ebp, %esi
	sete	%al
.LBB0_42:                               #   in Loop: Header=BB0_27 Depth=2
	movl	%eax, (%ebx,%ebp,4)
	incl	%ebp
	cmpl	$12, %ebp
	je	.LBB0_29
.LBB0_27:                               #   Parent Loop BB0_26 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$5, %ebp
	ja	.LBB0_41
# %bb.28:                               #   in Loop: Header=BB0_27 Depth=2
	movl	(%edi,%ebp,4), %ecx
	movl	%ecx, %eax
	movl	$1757988013, %edx               # imm = 0x68C8C4AD
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	shrl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	negl	%eax
	leal	10007(%ecx,%eax), %eax
	movzwl	%ax, %ecx
	imull	$26825, %ecx, %ecx              # imm = 0x68C9
	shrl	$28, %ecx
	imull	$10007, %ecx, %ecx              # imm = 0x2717
	subl	%ecx, %eax
	movzwl	%ax, %eax
	jmp	.LBB0_42
.LBB0_30:
	movb	$1, %cl
	movl	$44, %edi
	movl	$6, %esi
	xorl	%ebx, %ebx
	leal	200(%esp), %eax
	movl	$1757988013, %ebp               # imm = 0x68C8C4AD
	movl	$0, (%esp)                      # 4-byte Folded Spill
.LBB0_31:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_32 Depth 2
                                        #     Child Loop BB0_47 Depth 2
	movl	%esi, %edx
	.p2align	4, 0x90
.LBB0_32:                               #   Parent Loop BB0_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$0, (%eax,%ebx)
	jne	.LBB0_43
# %bb.33:                               #   in Loop: Header=BB0_32 Depth=2
	addl	$48, %eax
	decl	%edx
	jne	.LBB0_32
	jmp	.LBB0_34
	.p2align	4, 0x90
.LBB0_43:                               #   in Loop: Header=BB0_31 Depth=1
	testl	%edx, %edx
	je	.LBB0_34
# %bb.44:                               #   in Loop: Header=BB0_31 Depth=1
	movl	%ebx, 48(%esp)                  # 4-byte Spill
	movl	%esi, 40(%esp)                  # 4-byte Spill
	movl	(%esp), %ebx                    # 4-byte Reload
	leal	(%ebx,%ebx,2), %ecx
	shll	$4, %ecx
	movl	200(%esp,%ecx), %edx
	movl	-44(%eax,%edi), %esi
	movl	%esi, 200(%esp,%ecx)
	movl	%edx, -44(%eax,%edi)
	movl	204(%esp,%ecx), %edx
	movl	-40(%eax,%edi), %esi
	movl	%esi, 204(%esp,%ecx)
	movl	%edx, -40(%eax,%edi)
	movl	208(%esp,%ecx), %edx
	movl	-36(%eax,%edi), %esi
	movl	%esi, 208(%esp,%ecx)
	movl	%edx, -36(%eax,%edi)
	movl	212(%esp,%ecx), %edx
	movl	-32(%eax,%edi), %esi
	movl	%esi, 212(%esp,%ecx)
	movl	%edx, -32(%eax,%edi)
	movl	216(%esp,%ecx), %edx
	movl	-28(%eax,%edi), %esi
	movl	%esi, 216(%esp,%ecx)
	movl	%edx, -28(%eax,%edi)
	movl	220(%esp,%ecx), %edx
	movl	-24(%eax,%edi), %esi
	movl	%esi, 220(%esp,%ecx)
	movl	%edx, -24(%eax,%edi)
	movl	224(%esp,%ecx), %edx
	movl	-20(%eax,%edi), %esi
	movl	%esi, 224(%esp,%ecx)
	movl	%edx, -20(%eax,%edi)
	movl	228(%esp,%ecx), %edx
	movl	-16(%eax,%edi), %esi
	movl	%esi, 228(%esp,%ecx)
	movl	%edx, -16(%eax,%edi)
	movl	232(%esp,%ecx), %edx
	movl	-12(%eax,%edi), %esi
	movl	%esi, 232(%esp,%ecx)
	movl	%edx, -12(%eax,%edi)
	movl	236(%esp,%ecx), %edx
	movl	-8(%eax,%edi), %esi
	movl	%esi, 236(%esp,%ecx)
	movl	%edx, -8(%eax,%edi)
	movl	240(%esp,%ecx), %edx
	movl	-4(%eax,%edi), %esi
	movl	%esi, 240(%esp,%ecx)
	movl	%edx, -4(%eax,%edi)
	movl	244(%esp,%ecx), %edx
	movl	(%eax,%edi), %esi
	movl	%esi, 244(%esp,%ecx)
	leal	200(%esp,%ecx), %ecx
	movl	%edi, 52(%esp)                  # 4-byte Spill
	movl	%edx, (%eax,%edi)
	movl	%ecx, %edi
	movl	(%ecx,%ebx,4), %ecx
	movl	%ecx, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	shrl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	negl	%eax
	leal	10007(%ecx,%eax), %eax
	movzwl	%ax, %eax
	imull	$26825, %eax, %ecx              # imm = 0x68C9
	shrl	$28, %ecx
	imull	$10007, %ecx, %ecx              # imm = 0x2717
	subw	%cx, %ax
	movl	%edi, 16(%esp)                  # 4-byte Spill
	je	.LBB0_45
# %bb.46:                               #   in Loop: Header=BB0_31 Depth=1
	movzwl	%ax, %ecx
	movl	$10007, %eax                    # imm = 0x2717
	movl	$1, %esi
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_47:                               #   Parent Loop BB0_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cltd
	idivl	%ecx
	movl	%esi, %ebx
	imull	%esi, %eax
	movl	%edi, %esi
	subl	%eax, %esi
	movl	%ecx, %eax
	testl	%edx, %edx
	movl	%ebx, %edi
	movl	%edx, %ecx
	jne	.LBB0_47
# %bb.48:                               #   in Loop: Header=BB0_31 Depth=1
	leal	10007(%ebx), %ebp
	testl	%ebx, %ebx
	cmovnsl	%ebx, %ebp
	movl	16(%esp), %edi                  # 4-byte Reload
	jmp	.LBB0_49
.LBB0_45:                               #   in Loop: Header=BB0_31 Depth=1
	xorl	%ebp, %ebp
.LBB0_49:                               #   in Loop: Header=BB0_31 Depth=1
	movl	(%edi), %ecx
	imull	%ebp, %ecx
	movl	%ecx, %eax
	movl	$1757988013, %edx               # imm = 0x68C8C4AD
	imull	%edx
	movl	$1757988013, %esi               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	movl	%ecx, (%edi)
	movl	4(%edi), %ecx
	imull	%ebp, %ecx
	movl	%ecx, %eax
	imull	%esi
	movl	$1757988013, %esi               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	%ecx, 4(%edi)
	movl	8(%edi), %ecx
	imull	%ebp, %ecx
	movl	%ecx, %eax
	imull	%esi
	movl	$1757988013, %esi               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	%ecx, 8(%edi)
	movl	12(%edi), %ecx
	imull	%ebp, %ecx
	movl	%ecx, %eax
	imull	%esi
	movl	$1757988013, %esi               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	%ecx, 12(%edi)
	movl	16(%edi), %ecx
	imull	%ebp, %ecx
	movl	%ecx, %eax
	imull	%esi
	movl	$1757988013, %esi               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	movl	%ecx, 16(%edi)
	movl	20(%edi), %ecx
	imull	%ebp, %ecx
	movl	%ecx, %eax
	imull	%esi
	movl	$1757988013, %esi               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	movl	%ecx, 20(%edi)
	movl	24(%edi), %ecx
	imull	%ebp, %ecx
	movl	%ecx, %eax
	imull	%esi
	movl	$1757988013, %esi               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 32(%esp)                  # 4-byte Spill
	movl	%ecx, 24(%edi)
	movl	28(%edi), %ecx
	imull	%ebp, %ecx
	movl	%ecx, %eax
	imull	%esi
	movl	$1757988013, %ebx               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	movl	%ecx, 28(%edi)
	movl	32(%edi), %esi
	imull	%ebp, %esi
	movl	%esi, %eax
	imull	%ebx
	movl	$1757988013, %ebx               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 32(%edi)
	movl	%edi, %ecx
	movl	36(%edi), %edi
	imull	%ebp, %edi
	movl	%edi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %edi
	movl	%edi, 36(%ecx)
	movl	40(%ecx), %ebx
	imull	%ebp, %ebx
	movl	%ebx, %eax
	movl	$1757988013, %edx               # imm = 0x68C8C4AD
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ebx
	movl	%ebx, 40(%ecx)
	imull	44(%ecx), %ebp
	movl	%ebp, %eax
	movl	$1757988013, %edx               # imm = 0x68C8C4AD
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ebp
	movl	%ebp, 44(%ecx)
	movl	(%esp), %eax                    # 4-byte Reload
	testl	%eax, %eax
	je	.LBB0_52
# %bb.50:                               #   in Loop: Header=BB0_31 Depth=1
	movl	$10007, %ecx                    # imm = 0x2717
	subl	200(%esp,%eax,4), %ecx
	imull	%ecx, %ebp
	addl	244(%esp), %ebp
	movl	%eax, (%esp)                    # 4-byte Spill
	movl	%ebp, %eax
	movl	$1757988013, %edx               # imm = 0x68C8C4AD
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ebp
	movl	%ebp, 244(%esp)
	imull	%ecx, %ebx
	addl	240(%esp), %ebx
	movl	%ebx, %eax
	movl	$1757988013, %ebp               # imm = 0x68C8C4AD
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ebx
	movl	%ebx, 240(%esp)
	imull	%ecx, %edi
	addl	236(%esp), %edi
	movl	%edi, %eax
	imull	%ebp
	movl	$1757988013, %ebx               # imm = 0x68C8C4AD
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %edi
	movl	%edi, 236(%esp)
	imull	%ecx, %esi
	addl	232(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 232(%esp)
	movl	36(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	228(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 228(%esp)
	movl	32(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	224(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 224(%esp)
	movl	4(%esp), %esi                   # 4-byte Reload
	imull	%ecx, %esi
	addl	220(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 220(%esp)
	movl	20(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	216(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 216(%esp)
	movl	24(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	212(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 212(%esp)
	movl	8(%esp), %esi                   # 4-byte Reload
	imull	%ecx, %esi
	addl	208(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 208(%esp)
	movl	12(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	204(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 204(%esp)
	movl	28(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	200(%esp), %esi
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 200(%esp)
	movl	(%esp), %ebx                    # 4-byte Reload
	cmpl	$1, %ebx
	movl	$1757988013, %ebp               # imm = 0x68C8C4AD
	movl	16(%esp), %edi                  # 4-byte Reload
	je	.LBB0_53
# %bb.51:                               #   in Loop: Header=BB0_31 Depth=1
	movl	44(%edi), %ebp
	movl	40(%edi), %ebx
	movl	%edi, %eax
	movl	36(%edi), %edi
	movl	32(%eax), %esi
	movl	28(%eax), %ecx
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	movl	24(%eax), %ecx
	movl	%ecx, 32(%esp)                  # 4-byte Spill
	movl	20(%eax), %ecx
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	movl	16(%eax), %ecx
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	movl	12(%eax), %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	8(%eax), %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	4(%eax), %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	(%eax), %eax
	movl	%eax, 28(%esp)                  # 4-byte Spill
.LBB0_52:                               #   in Loop: Header=BB0_31 Depth=1
	movl	$10007, %ecx                    # imm = 0x2717
	movl	(%esp), %eax                    # 4-byte Reload
	subl	248(%esp,%eax,4), %ecx
	imull	%ecx, %ebp
	addl	292(%esp), %ebp
	movl	%ebp, %eax
	movl	$1757988013, %edx               # imm = 0x68C8C4AD
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ebp
	movl	%ebp, 292(%esp)
	movl	$1757988013, %ebp               # imm = 0x68C8C4AD
	imull	%ecx, %ebx
	addl	288(%esp), %ebx
	movl	%ebx, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ebx
	movl	%ebx, 288(%esp)
	movl	(%esp), %ebx                    # 4-byte Reload
	imull	%ecx, %edi
	addl	284(%esp), %edi
	movl	%edi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %edi
	movl	%edi, 284(%esp)
	imull	%ecx, %esi
	addl	280(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 280(%esp)
	movl	36(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	276(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 276(%esp)
	movl	32(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	272(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 272(%esp)
	movl	4(%esp), %esi                   # 4-byte Reload
	imull	%ecx, %esi
	addl	268(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 268(%esp)
	movl	20(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	264(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 264(%esp)
	movl	24(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	260(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 260(%esp)
	movl	8(%esp), %esi                   # 4-byte Reload
	imull	%ecx, %esi
	addl	256(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 256(%esp)
	movl	12(%esp), %esi                  # 4-byte Reload
	imull	%ecx, %esi
	addl	252(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 252(%esp)
	imull	28(%esp), %ecx                  # 4-byte Folded Reload
	addl	248(%esp), %ecx
	movl	%ecx, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 248(%esp)
	cmpl	$2, %ebx
	movl	16(%esp), %edi                  # 4-byte Reload
	je	.LBB0_54
.LBB0_53:                               #   in Loop: Header=BB0_31 Depth=1
	movl	$10007, %ecx                    # imm = 0x2717
	subl	296(%esp,%ebx,4), %ecx
	movl	44(%edi), %esi
	imull	%ecx, %esi
	addl	340(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 340(%esp)
	movl	40(%edi), %esi
	imull	%ecx, %esi
	addl	336(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 336(%esp)
	movl	36(%edi), %esi
	imull	%ecx, %esi
	addl	332(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 332(%esp)
	movl	32(%edi), %esi
	imull	%ecx, %esi
	addl	328(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 328(%esp)
	movl	28(%edi), %esi
	imull	%ecx, %esi
	addl	324(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 324(%esp)
	movl	24(%edi), %esi
	imull	%ecx, %esi
	addl	320(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 320(%esp)
	movl	20(%edi), %esi
	imull	%ecx, %esi
	addl	316(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 316(%esp)
	movl	16(%edi), %esi
	imull	%ecx, %esi
	addl	312(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 312(%esp)
	movl	12(%edi), %esi
	imull	%ecx, %esi
	addl	308(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 308(%esp)
	movl	8(%edi), %esi
	imull	%ecx, %esi
	addl	304(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 304(%esp)
	movl	4(%edi), %esi
	imull	%ecx, %esi
	addl	300(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 300(%esp)
	imull	(%edi), %ecx
	addl	296(%esp), %ecx
	movl	%ecx, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 296(%esp)
	cmpl	$3, %ebx
	je	.LBB0_55
.LBB0_54:                               #   in Loop: Header=BB0_31 Depth=1
	movl	$10007, %ecx                    # imm = 0x2717
	subl	344(%esp,%ebx,4), %ecx
	movl	44(%edi), %esi
	imull	%ecx, %esi
	addl	388(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 388(%esp)
	movl	40(%edi), %esi
	imull	%ecx, %esi
	addl	384(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 384(%esp)
	movl	36(%edi), %esi
	imull	%ecx, %esi
	addl	380(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 380(%esp)
	movl	32(%edi), %esi
	imull	%ecx, %esi
	addl	376(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 376(%esp)
	movl	28(%edi), %esi
	imull	%ecx, %esi
	addl	372(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 372(%esp)
	movl	24(%edi), %esi
	imull	%ecx, %esi
	addl	368(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 368(%esp)
	movl	20(%edi), %esi
	imull	%ecx, %esi
	addl	364(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 364(%esp)
	movl	16(%edi), %esi
	imull	%ecx, %esi
	addl	360(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 360(%esp)
	movl	12(%edi), %esi
	imull	%ecx, %esi
	addl	356(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 356(%esp)
	movl	8(%edi), %esi
	imull	%ecx, %esi
	addl	352(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 352(%esp)
	movl	4(%edi), %esi
	imull	%ecx, %esi
	addl	348(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 348(%esp)
	imull	(%edi), %ecx
	addl	344(%esp), %ecx
	movl	%ecx, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 344(%esp)
	cmpl	$4, %ebx
	je	.LBB0_56
.LBB0_55:                               #   in Loop: Header=BB0_31 Depth=1
	movl	$10007, %ecx                    # imm = 0x2717
	subl	392(%esp,%ebx,4), %ecx
	movl	44(%edi), %esi
	imull	%ecx, %esi
	addl	436(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 436(%esp)
	movl	40(%edi), %esi
	imull	%ecx, %esi
	addl	432(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 432(%esp)
	movl	36(%edi), %esi
	imull	%ecx, %esi
	addl	428(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 428(%esp)
	movl	32(%edi), %esi
	imull	%ecx, %esi
	addl	424(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 424(%esp)
	movl	28(%edi), %esi
	imull	%ecx, %esi
	addl	420(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 420(%esp)
	movl	24(%edi), %esi
	imull	%ecx, %esi
	addl	416(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 416(%esp)
	movl	20(%edi), %esi
	imull	%ecx, %esi
	addl	412(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 412(%esp)
	movl	16(%edi), %esi
	imull	%ecx, %esi
	addl	408(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 408(%esp)
	movl	12(%edi), %esi
	imull	%ecx, %esi
	addl	404(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 404(%esp)
	movl	8(%edi), %esi
	imull	%ecx, %esi
	addl	400(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 400(%esp)
	movl	4(%edi), %esi
	imull	%ecx, %esi
	addl	396(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 396(%esp)
	imull	(%edi), %ecx
	addl	392(%esp), %ecx
	movl	%ecx, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 392(%esp)
	cmpl	$5, %ebx
	je	.LBB0_35
.LBB0_56:                               #   in Loop: Header=BB0_31 Depth=1
	movl	$10007, %ecx                    # imm = 0x2717
	subl	440(%esp,%ebx,4), %ecx
	movl	44(%edi), %esi
	imull	%ecx, %esi
	addl	484(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 484(%esp)
	movl	40(%edi), %esi
	imull	%ecx, %esi
	addl	480(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 480(%esp)
	movl	36(%edi), %esi
	imull	%ecx, %esi
	addl	476(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 476(%esp)
	movl	32(%edi), %esi
	imull	%ecx, %esi
	addl	472(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 472(%esp)
	movl	28(%edi), %esi
	imull	%ecx, %esi
	addl	468(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 468(%esp)
	movl	24(%edi), %esi
	imull	%ecx, %esi
	addl	464(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 464(%esp)
	movl	20(%edi), %esi
	imull	%ecx, %esi
	addl	460(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 460(%esp)
	movl	16(%edi), %esi
	imull	%ecx, %esi
	addl	456(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 456(%esp)
	movl	12(%edi), %esi
	imull	%ecx, %esi
	addl	452(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 452(%esp)
	movl	8(%edi), %esi
	imull	%ecx, %esi
	addl	448(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 448(%esp)
	movl	4(%edi), %esi
	imull	%ecx, %esi
	addl	444(%esp), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %esi
	movl	%esi, 444(%esp)
	imull	(%edi), %ecx
	addl	440(%esp), %ecx
	movl	%ecx, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movl	%ecx, 440(%esp)
	cmpl	$5, %ebx
	leal	1(%ebx), %eax
	setb	%cl
	movl	52(%esp), %edi                  # 4-byte Reload
	addl	$48, %edi
	movl	40(%esp), %esi                  # 4-byte Reload
	decl	%esi
	movl	48(%esp), %ebx                  # 4-byte Reload
	addl	$52, %ebx
	movl	%eax, (%esp)                    # 4-byte Spill
	leal	200(%esp), %eax
	jmp	.LBB0_31
.LBB0_34:
	movl	$.L.str.5, %eax
	testb	$1, %cl
	jne	.LBB0_36
.LBB0_35:
	movl	244(%esp), %eax
	movl	%eax, 528(%esp)
	movl	240(%esp), %eax
	movl	%eax, 524(%esp)
	movl	236(%esp), %eax
	movl	%eax, 520(%esp)
	movl	232(%esp), %eax
	movl	%eax, 516(%esp)
	movl	224(%esp), %eax
	movl	228(%esp), %ecx
	movl	%ecx, 512(%esp)
	movl	%eax, 508(%esp)
	movl	272(%esp), %eax
	movl	%eax, 532(%esp)
	movl	276(%esp), %eax
	movl	%eax, 536(%esp)
	movl	280(%esp), %eax
	movl	%eax, 540(%esp)
	movl	284(%esp), %eax
	movl	%eax, 544(%esp)
	movl	288(%esp), %eax
	movl	%eax, 548(%esp)
	movl	292(%esp), %eax
	movl	%eax, 552(%esp)
	movl	340(%esp), %eax
	movl	%eax, 576(%esp)
	movl	336(%esp), %eax
	movl	%eax, 572(%esp)
	movl	332(%esp), %eax
	movl	%eax, 568(%esp)
	movl	328(%esp), %eax
	movl	%eax, 564(%esp)
	movl	320(%esp), %eax
	movl	324(%esp), %ecx
	movl	%ecx, 560(%esp)
	movl	%eax, 556(%esp)
	movl	388(%esp), %eax
	movl	%eax, 600(%esp)
	movl	384(%esp), %eax
	movl	%eax, 596(%esp)
	movl	380(%esp), %eax
	movl	%eax, 592(%esp)
	movl	376(%esp), %eax
	movl	%eax, 588(%esp)
	movl	372(%esp), %eax
	movl	%eax, 584(%esp)
	movl	368(%esp), %eax
	movl	%eax, 580(%esp)
	movl	436(%esp), %eax
	movl	%eax, 624(%esp)
	movl	432(%esp), %eax
	movl	%eax, 620(%esp)
	movl	428(%esp), %eax
	movl	%eax, 616(%esp)
	movl	424(%esp), %eax
	movl	%eax, 612(%esp)
	movl	416(%esp), %eax
	movl	420(%esp), %ecx
	movl	%ecx, 608(%esp)
	movl	%eax, 604(%esp)
	movl	484(%esp), %eax
	movl	%eax, 648(%esp)
	movl	480(%esp), %eax
	movl	%eax, 644(%esp)
	movl	476(%esp), %eax
	movl	%eax, 640(%esp)
	movl	472(%esp), %eax
	movl	%eax, 636(%esp)
	movl	464(%esp), %eax
	movl	468(%esp), %ecx
	movl	%ecx, 632(%esp)
	movl	%eax, 628(%esp)
	movl	$.L.str.4, %eax
.LBB0_36:
	movl	%eax, 32(%esp)                  # 4-byte Spill
	xorl	%eax, %eax
	leal	200(%esp), %ecx
	.p2align	4, 0x90
.LBB0_37:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_38 Depth 2
	movl	%eax, 4(%esp)                   # 4-byte Spill
	leal	(%eax,%eax,2), %eax
	movl	56(%esp,%eax,8), %edx
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movl	60(%esp,%eax,8), %edx
	movl	%edx, 28(%esp)                  # 4-byte Spill
	movl	64(%esp,%eax,8), %edx
	movl	%edx, 12(%esp)                  # 4-byte Spill
	movl	68(%esp,%eax,8), %edx
	movl	%edx, 8(%esp)                   # 4-byte Spill
	movl	72(%esp,%eax,8), %edx
	movl	%edx, 24(%esp)                  # 4-byte Spill
	movl	76(%esp,%eax,8), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	$-6, %ebx
	movl	%ecx, (%esp)                    # 4-byte Spill
	.p2align	4, 0x90
.LBB0_38:                               #   Parent Loop BB0_37 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	16(%esp), %eax                  # 4-byte Reload
	imull	532(%esp,%ebx,4)
	movl	%edx, %ecx
	movl	%eax, %ebp
	movl	28(%esp), %eax                  # 4-byte Reload
	imull	556(%esp,%ebx,4)
	movl	%edx, %esi
	movl	%eax, %edi
	addl	%ebp, %edi
	adcl	%ecx, %esi
	movl	12(%esp), %eax                  # 4-byte Reload
	imull	580(%esp,%ebx,4)
	movl	%edx, %ecx
	movl	%eax, %ebp
	addl	%edi, %ebp
	adcl	%esi, %ecx
	movl	8(%esp), %eax                   # 4-byte Reload
	imull	604(%esp,%ebx,4)
	movl	%edx, %esi
	movl	%eax, %edi
	addl	%ebp, %edi
	adcl	%ecx, %esi
	movl	24(%esp), %eax                  # 4-byte Reload
	imull	628(%esp,%ebx,4)
	movl	%edx, %ecx
	movl	%eax, %ebp
	addl	%edi, %ebp
	adcl	%esi, %ecx
	movl	20(%esp), %eax                  # 4-byte Reload
	imull	652(%esp,%ebx,4)
	addl	%ebp, %eax
	adcl	%ecx, %edx
	pushl	$0
	pushl	$10007                          # imm = 0x2717
	pushl	%edx
	pushl	%eax
	calll	__moddi3
	movl	16(%esp), %ecx                  # 4-byte Reload
	addl	$16, %esp
	movl	%eax, 24(%ecx,%ebx,4)
	incl	%ebx
	jne	.LBB0_38
# %bb.39:                               #   in Loop: Header=BB0_37 Depth=1
	movl	4(%esp), %eax                   # 4-byte Reload
	incl	%eax
	addl	$24, %ecx
	cmpl	$6, %eax
	jne	.LBB0_37
# %bb.40:
	subl	$4, %esp
	leal	204(%esp), %eax
	pushl	$144
	pushl	%eax
	leal	952(%esp), %esi
	pushl	%esi
	calll	memcpy
	addl	$16, %esp
	leal	508(%esp), %edx
	movl	32(%esp), %ecx                  # 4-byte Reload
	calll	print
	movl	$.L.str.6, %ecx
	movl	%esi, %edx
	calll	print
	movl	80(%esp), %eax
	movl	60(%esp), %ecx
	movl	64(%esp), %edx
	movl	%ecx, 80(%esp)
	movl	%eax, 60(%esp)
	movl	104(%esp), %eax
	movl	%edx, 104(%esp)
	movl	%eax, 64(%esp)
	movl	108(%esp), %eax
	movl	88(%esp), %ecx
	movl	%ecx, 108(%esp)
	movl	%eax, 88(%esp)
	movl	128(%esp), %eax
	movl	68(%esp), %ecx
	movl	%ecx, 128(%esp)
	movl	%eax, 68(%esp)
	movl	132(%esp), %eax
	movl	92(%esp), %ecx
	movl	%ecx, 132(%esp)
	movl	%eax, 92(%esp)
	movl	116(%esp), %eax
	movl	136(%esp), %ecx
	movl	%eax, 136(%esp)
	movl	%ecx, 116(%esp)
	movl	72(%esp), %eax
	movl	152(%esp), %ecx
	movl	%eax, 152(%esp)
	movl	%ecx, 72(%esp)
	movl	96(%esp), %eax
	movl	156(%esp), %ecx
	movl	%eax, 156(%esp)
	movl	%ecx, 96(%esp)
	movl	120(%esp), %eax
	movl	160(%esp), %ecx
	movl	%eax, 160(%esp)
	movl	%ecx, 120(%esp)
	movl	144(%esp), %eax
	movl	164(%esp), %ecx
	movl	%eax, 164(%esp)
	movl	%ecx, 144(%esp)
	movl	76(%esp), %eax
	movl	176(%esp), %ecx
	movl	%eax, 176(%esp)
	movl	%ecx, 76(%esp)
	movl	100(%esp), %eax
	movl	180(%esp), %ecx
	movl	%eax, 180(%esp)
	movl	%ecx, 100(%esp)
	movl	124(%esp), %eax
	movl	184(%esp), %ecx
	movl	%eax, 184(%esp)
	movl	%ecx, 124(%esp)
	movl	148(%esp), %eax
	movl	188(%esp), %ecx
	movl	%eax, 188(%esp)
	movl	%ecx, 148(%esp)
	movl	172(%esp), %eax
	movl	192(%esp), %ecx
	movl	%eax, 192(%esp)
	movl	%ecx, 172(%esp)
	leal	56(%esp), %edx
	movl	$.L.str.7, %ecx
	calll	print
	movl	968(%esp), %ecx
	addl	940(%esp), %ecx
	addl	996(%esp), %ecx
	addl	1024(%esp), %ecx
	addl	1052(%esp), %ecx
	addl	1080(%esp), %ecx
	movl	$1757988013, %edx               # imm = 0x68C8C4AD
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	shrl	$12, %edx
	addl	%eax, %edx
	imull	$10007, %edx, %eax              # imm = 0x2717
	subl	%eax, %ecx
	addl	$10007, %ecx                    # imm = 0x2717
	movzwl	%cx, %eax
	imull	$26825, %eax, %eax              # imm = 0x68C9
	shrl	$28, %eax
	imull	$10007, %eax, %eax              # imm = 0x2717
	subl	%eax, %ecx
	movzwl	%cx, %eax
	addl	$1084, %esp                     # imm = 0x43C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function print
	.type	print,@function
print:                                  # @print
# %bb.0:
	pushl	%edi
	pushl	%esi
	subl	$20, %esp
	movl	%edx, %esi
	movl	%ecx, (%esp)
	calll	puts
	movl	$-144, %edi
	.p2align	4, 0x90
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
	movl	144(%esi,%edi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	movl	148(%esi,%edi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	movl	152(%esi,%edi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	movl	156(%esi,%edi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	movl	160(%esi,%edi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	movl	164(%esi,%edi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	movl	$10, (%esp)
	calll	putchar@PLT
	addl	$24, %edi
	jne	.LBB1_1
# %bb.2:
	addl	$20, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end1:
	.size	print, .Lfunc_end1-print
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"a"
	.size	.L.str, 2

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"a squared"
	.size	.L.str.1, 10

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"a to the 1000"
	.size	.L.str.2, 14

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"determinant of the first %d: %lld\n"
	.size	.L.str.3, 35

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"inverse"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"singular"
	.size	.L.str.5, 9

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"a times its inverse"
	.size	.L.str.6, 20

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"transposed"
	.size	.L.str.7, 11

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%7d"
	.size	.L.str.8, 4

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
