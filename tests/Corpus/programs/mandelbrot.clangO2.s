	.text
	.file	"mandelbrot.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	$-12, %eax
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_11:                               #   in Loop: Header=BB0_1 Depth=1
	subl	$12, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
	movl	32(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$13, %eax
	je	.LBB0_12
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_7 Depth 3
	movl	%eax, 32(%esp)                  # 4-byte Spill
	shll	$24, %eax
	movl	$1717986919, %ecx               # imm = 0x66666667
	imull	%ecx
	movl	%edx, %ecx
	sarl	$2, %ecx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%eax, %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	sarl	$14, %edx
	addl	%eax, %edx
	movl	%edx, 28(%esp)                  # 4-byte Spill
	movl	$-50, %eax
	jmp	.LBB0_2
	.p2align	4, 0x90
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=2
	xorl	%ecx, %ecx
	movl	8(%esp), %edx                   # 4-byte Reload
	cmpl	%eax, %edx
	setne	%cl
	movl	16(%esp), %edi                  # 4-byte Reload
	addl	%ecx, %edi
	xorl	%eax, %eax
	cmpl	$60, %edx
	sete	%al
	movl	20(%esp), %esi                  # 4-byte Reload
	addl	%eax, %esi
	leal	(%edx,%edx,8), %eax
	movl	$-2004318071, %ecx              # imm = 0x88888889
	mull	%ecx
	shrl	$5, %edx
	movsbl	main.shades(%edx), %eax
	subl	$12, %esp
	pushl	%eax
	calll	putchar
	addl	$16, %esp
	movl	40(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$25, %eax
	movl	12(%esp), %ebx                  # 4-byte Reload
	je	.LBB0_11
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_7 Depth 3
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	movl	%edi, 16(%esp)                  # 4-byte Spill
	movl	%esi, 20(%esp)                  # 4-byte Spill
	movl	%eax, 40(%esp)                  # 4-byte Spill
	shll	$24, %eax
	movl	%eax, 36(%esp)                  # 4-byte Spill
	movl	$715827883, %ecx                # imm = 0x2AAAAAAB
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$2, %edx
	addl	%eax, %edx
	movl	%edx, 8(%esp)                   # 4-byte Spill
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%ecx, %eax
	imull	%ecx
	movl	%edx, %esi
	shldl	$8, %eax, %esi
	movl	%ebp, %eax
	imull	%ebp
	movl	%edx, %edi
	shldl	$8, %eax, %edi
	leal	(%edi,%esi), %eax
	cmpl	$67108864, %eax                 # imm = 0x4000000
	jg	.LBB0_6
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=3
	movl	%ebp, %eax
	imull	%ecx
	movl	%edx, %ebp
	shldl	$9, %eax, %ebp
	andl	$-2, %ebp
	addl	24(%esp), %ebp                  # 4-byte Folded Reload
	addl	8(%esp), %esi                   # 4-byte Folded Reload
	subl	%edi, %esi
	incl	%ebx
	cmpl	$60, %ebx
	movl	%esi, %ecx
	jne	.LBB0_3
# %bb.5:                                #   in Loop: Header=BB0_2 Depth=2
	movl	$60, %ebx
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=2
	movl	12(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, %eax
	shll	$5, %eax
	subl	%ecx, %eax
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	addl	%ebx, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	36(%esp), %eax                  # 4-byte Reload
	movl	$715827883, %ecx                # imm = 0x2AAAAAAB
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$14, %edx
	addl	%eax, %edx
	xorl	%esi, %esi
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%esi, %ecx
	.p2align	4, 0x90
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	imull	%ecx, %ecx
	shrl	$12, %ecx
	movl	%edi, %ebp
	imull	%edi, %ebp
	shrl	$12, %ebp
	leal	(%ebp,%ecx), %ebx
	cmpl	$16384, %ebx                    # imm = 0x4000
	ja	.LBB0_10
# %bb.8:                                #   in Loop: Header=BB0_7 Depth=3
	imull	%esi, %edi
	leal	2047(%edi), %ebx
	testl	%edi, %edi
	cmovnsl	%edi, %ebx
	sarl	$11, %ebx
	addl	28(%esp), %ebx                  # 4-byte Folded Reload
	addl	%edx, %ecx
	subl	%ebp, %ecx
	incl	%eax
	cmpl	$60, %eax
	movl	%ecx, %esi
	movl	%ebx, %edi
	jne	.LBB0_7
# %bb.9:                                #   in Loop: Header=BB0_2 Depth=2
	movl	$60, %eax
	jmp	.LBB0_10
.LBB0_12:
	pushl	%edi
	movl	%esi, 24(%esp)                  # 4-byte Spill
	pushl	%esi
	pushl	%ebx
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	xorl	%ebp, %ebp
	movl	$-8, %eax
	xorl	%esi, %esi
	jmp	.LBB0_13
	.p2align	4, 0x90
.LBB0_17:                               #   in Loop: Header=BB0_13 Depth=1
	subl	$12, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
	movl	16(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$9, %eax
	je	.LBB0_18
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
                                        #       Child Loop BB0_15 Depth 3
	movl	%eax, 16(%esp)                  # 4-byte Spill
	shll	$21, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	$-30, %eax
	jmp	.LBB0_14
	.p2align	4, 0x90
.LBB0_16:                               #   in Loop: Header=BB0_14 Depth=2
	movl	8(%esp), %eax                   # 4-byte Reload
.LBB0_21:                               #   in Loop: Header=BB0_14 Depth=2
	leal	(%eax,%eax,8), %eax
	movl	$-2004318071, %ecx              # imm = 0x88888889
	mull	%ecx
	shrl	$5, %edx
	movsbl	main.shades(%edx), %eax
	subl	$12, %esp
	pushl	%eax
	calll	putchar
	addl	$16, %esp
	movl	24(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$31, %eax
	je	.LBB0_17
.LBB0_14:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_15 Depth 3
	movl	%eax, 24(%esp)                  # 4-byte Spill
	shll	$24, %eax
	movl	$1717986919, %ecx               # imm = 0x66666667
	imull	%ecx
	movl	%edx, %edi
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$3, %edi
	addl	%eax, %edi
	xorl	%eax, %eax
	movl	12(%esp), %ecx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_15:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_14 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	%edi, %eax
	imull	%edi
	movl	%edx, %ebx
	shldl	$8, %eax, %ebx
	movl	%ecx, %eax
	imull	%ecx
	shldl	$8, %eax, %edx
	leal	(%edx,%ebx), %eax
	cmpl	$67108863, %eax                 # imm = 0x3FFFFFF
	jg	.LBB0_16
# %bb.19:                               #   in Loop: Header=BB0_15 Depth=3
	subl	%edx, %ebx
	addl	$-13421773, %ebx                # imm = 0xFF333333
	movl	%ebx, %eax
	subl	%edi, %eax
	negl	%eax
	movl	%esi, 28(%esp)                  # 4-byte Spill
	movl	%ebp, %esi
	movl	%ebx, %ebp
	subl	%edi, %ebp
	cmovlel	%eax, %ebp
	movl	%ecx, %eax
	imull	%edi
	movl	%edx, %ecx
	shldl	$9, %eax, %ecx
	addl	$2617246, %ecx                  # imm = 0x27EF9E
	andl	$-2, %ecx
	movl	%ebp, %eax
	sarl	$31, %eax
	addl	%ebp, %esi
	movl	%esi, %ebp
	movl	28(%esp), %esi                  # 4-byte Reload
	adcl	%eax, %esi
	movl	8(%esp), %eax                   # 4-byte Reload
	incl	%eax
	cmpl	$60, %eax
	movl	%ebx, %edi
	jne	.LBB0_15
# %bb.20:                               #   in Loop: Header=BB0_14 Depth=2
	movl	$60, %eax
	jmp	.LBB0_21
.LBB0_18:
	subl	$4, %esp
	pushl	%esi
	pushl	%ebp
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	20(%esp), %esi                  # 4-byte Reload
	movl	%esi, %eax
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	subl	%eax, %esi
	movl	%esi, %eax
	addl	$44, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	main.shades,@object             # @main.shades
	.section	.rodata.str1.1,"aMS",@progbits,1
main.shades:
	.asciz	" .,:;+*%#@"
	.size	main.shades, 11

	.type	.L.str,@object                  # @.str
.L.str:
	.asciz	"sum %08x, %d inside, %d differ in coarse arithmetic\n"
	.size	.L.str, 53

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"travelled %lld\n"
	.size	.L.str.1, 16

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
