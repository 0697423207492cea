	.text
	.file	"fixedpoint.c"
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
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
                                        #     Child Loop BB0_10 Depth 2
	movl	%eax, 36(%esp)                  # 4-byte Spill
	movl	main.samples(,%eax,4), %eax
	movl	%eax, %ecx
	shrl	$16, %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	%eax, 32(%esp)                  # 4-byte Spill
	shll	$16, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	$16384, %ecx                    # imm = 0x4000
	xorl	%eax, %eax
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	movl	$16384, %edx                    # imm = 0x4000
	.p2align	4, 0x90
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	%edx, 20(%esp)                  # 4-byte Spill
	movl	%ebx, %edx
	shldl	$31, %ebp, %edx
	movl	%edx, 28(%esp)                  # 4-byte Spill
	addl	%eax, %ebp
	movl	%ebx, %eax
	adcl	%ecx, %eax
	shrl	%ebx
	movl	12(%esp), %edx                  # 4-byte Reload
	cmpl	%ebp, %edx
	movl	16(%esp), %edi                  # 4-byte Reload
	movl	%ecx, %esi
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	%edi, %ecx
	sbbl	%eax, %ecx
	movl	$0, %ecx
	cmovbl	%ecx, %eax
	cmovbl	%ecx, %ebp
	movl	%esi, %ecx
	movl	$0, %esi
	cmovbl	%esi, %ecx
	movl	%ecx, 40(%esp)                  # 4-byte Spill
	movl	8(%esp), %esi                   # 4-byte Reload
	movl	$0, %ecx
	cmovbl	%ecx, %esi
	subl	%ebp, %edx
	movl	%edx, 12(%esp)                  # 4-byte Spill
	movl	20(%esp), %edx                  # 4-byte Reload
	sbbl	%eax, %edi
	movl	%edi, 16(%esp)                  # 4-byte Spill
	movl	%esi, %ebp
	movl	$3, %esi
	addl	28(%esp), %ebp                  # 4-byte Folded Reload
	adcl	40(%esp), %ebx                  # 4-byte Folded Reload
	movl	24(%esp), %edi                  # 4-byte Reload
	movl	%edi, %eax
	movl	8(%esp), %ecx                   # 4-byte Reload
	shldl	$30, %ecx, %eax
	shrl	$2, %edx
	cmpl	%ecx, %esi
	movl	$0, %ecx
	sbbl	%edi, %ecx
	movl	%edx, %ecx
	jb	.LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	subl	$8, %esp
	pushl	$.L.str
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	32(%esp), %esi                  # 4-byte Reload
	movl	%esi, %ecx
	shrl	$16, %ecx
	movzwl	%si, %eax
	imull	$10000, %eax, %eax              # imm = 0x2710
	shrl	$16, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	pushl	%eax
	movl	%ecx, %ebx
	pushl	%ecx
	pushl	$.L.str.5
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	%ebp, %eax
	negl	%eax
	cmovsl	%ebp, %eax
	testl	%ebp, %ebp
	movl	$.L.str.5, %ecx
	movl	$.L.str.11, %edx
	cmovsl	%edx, %ecx
	movzwl	%ax, %edx
	shrl	$16, %eax
	imull	$10000, %edx, %edx              # imm = 0x2710
	shrl	$16, %edx
	pushl	%edx
	pushl	%eax
	pushl	%ecx
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	36(%esp), %eax                  # 4-byte Reload
	cmpl	$5, %eax
	je	.LBB0_5
# %bb.4:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%ebp, %ebp
	cmpl	$2, %eax
	movl	%esi, %edx
	jne	.LBB0_7
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%ebp, %ebp
	movl	%esi, %eax
	.p2align	4, 0x90
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	(%eax,%eax), %edx
	addl	$-65536, %ebp                   # imm = 0xFFFF0000
	cmpl	$32768, %eax                    # imm = 0x8000
	movl	%edx, %eax
	jl	.LBB0_6
.LBB0_7:                                #   in Loop: Header=BB0_1 Depth=1
	cmpl	$131072, %edx                   # imm = 0x20000
	jl	.LBB0_9
	.p2align	4, 0x90
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, %eax
	shrl	%eax
	addl	$65536, %ebp                    # imm = 0x10000
	cmpl	$262143, %edx                   # imm = 0x3FFFF
	movl	%eax, %edx
	ja	.LBB0_8
.LBB0_9:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$32768, %edi                    # imm = 0x8000
	movl	%edi, %esi
	.p2align	4, 0x90
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, %eax
	imull	%edx
	shldl	$16, %eax, %edx
	cmpl	$131072, %edx                   # imm = 0x20000
	setge	%cl
	movl	$0, %eax
	cmovgel	%edi, %eax
	shrl	%cl, %edx
	addl	%eax, %ebp
	shrl	$31, %esi
	addl	%edi, %esi
	sarl	%esi
	incl	%edi
	cmpl	$2, %edi
	movl	%esi, %edi
	ja	.LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	subl	$8, %esp
	pushl	$.L.str.1
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	8(%esp), %edi                   # 4-byte Reload
	pushl	%edi
	pushl	%ebx
	pushl	$.L.str.5
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	%ebp, %eax
	negl	%eax
	cmovsl	%ebp, %eax
	testl	%ebp, %ebp
	movl	$.L.str.5, %ecx
	movl	$.L.str.11, %ebp
	cmovsl	%ebp, %ecx
	movzwl	%ax, %edx
	shrl	$16, %eax
	imull	$10000, %edx, %edx              # imm = 0x2710
	shrl	$16, %edx
	pushl	%edx
	pushl	%eax
	pushl	%ecx
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	32(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, %eax
	sarl	$31, %eax
	pushl	%eax
	pushl	%ecx
	pushl	$1
	pushl	$0
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, %esi
	subl	$8, %esp
	pushl	$.L.str.2
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	pushl	%edi
	pushl	%ebx
	pushl	$.L.str.5
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	%esi, %eax
	negl	%eax
	cmovsl	%esi, %eax
	testl	%esi, %esi
	movl	$.L.str.5, %ecx
	cmovsl	%ebp, %ecx
	movzwl	%ax, %edx
	shrl	$16, %eax
	imull	$10000, %edx, %edx              # imm = 0x2710
	shrl	$16, %edx
	pushl	%edx
	pushl	%eax
	pushl	%ecx
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	36(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$7, %eax
	jne	.LBB0_1
# %bb.12:
	movl	$-90, %eax
	jmp	.LBB0_13
	.p2align	4, 0x90
.LBB0_18:                               #   in Loop: Header=BB0_13 Depth=1
	subl	$8, %esp
	movl	24(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	leal	4095(%ebp), %eax
	testl	%ebp, %ebp
	cmovnsl	%ebp, %eax
	sarl	$12, %eax
	movl	%eax, %ecx
	negl	%ecx
	cmpl	$-4095, %ebp                    # imm = 0xF001
	cmovgel	%eax, %ecx
	movl	$.L.str.5, %eax
	movl	$.L.str.11, %edi
	cmovll	%edi, %eax
	movzwl	%cx, %edx
	shrl	$16, %ecx
	imull	$10000, %edx, %edx              # imm = 0x2710
	shrl	$16, %edx
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$32
	calll	putchar@PLT
	addl	$16, %esp
	leal	4095(%ebx), %eax
	testl	%ebx, %ebx
	cmovnsl	%ebx, %eax
	sarl	$12, %eax
	movl	%eax, %ecx
	negl	%ecx
	cmpl	$-4095, %ebx                    # imm = 0xF001
	cmovgel	%eax, %ecx
	movl	$.L.str.5, %eax
	cmovll	%edi, %eax
	movzwl	%cx, %edx
	shrl	$16, %ecx
	imull	$10000, %edx, %edx              # imm = 0x2710
	shrl	$16, %edx
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	cmpl	$76, %esi
	leal	15(%esi), %eax
	jge	.LBB0_19
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
	movl	%eax, 16(%esp)                  # 4-byte Spill
	imull	$4685082, %eax, %eax            # imm = 0x477D1A
	movl	%eax, 8(%esp)                   # 4-byte Spill
	xorl	%ecx, %ecx
	movl	$163008219, %ebx                # imm = 0x9B74EDB
	xorl	%ebp, %ebp
	jmp	.LBB0_14
	.p2align	4, 0x90
.LBB0_16:                               #   in Loop: Header=BB0_14 Depth=2
	addl	%eax, %ebx
	subl	%edi, %ebp
	addl	angles(,%ecx,4), %edx
.LBB0_17:                               #   in Loop: Header=BB0_14 Depth=2
	movl	%edx, 8(%esp)                   # 4-byte Spill
	incl	%ecx
	cmpl	$16, %ecx
	je	.LBB0_18
.LBB0_14:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	$1, %esi
	shll	%cl, %esi
	movl	%ebx, %eax
	cltd
	idivl	%esi
	movl	%eax, %edi
	movl	%ebp, %eax
	cltd
	idivl	%esi
	movl	8(%esp), %edx                   # 4-byte Reload
	testl	%edx, %edx
	js	.LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_14 Depth=2
	subl	%eax, %ebx
	addl	%edi, %ebp
	subl	angles(,%ecx,4), %edx
	jmp	.LBB0_17
.LBB0_19:
	movl	$655360, %ecx                   # imm = 0xA0000
	xorl	%ebp, %ebp
	movl	$1310, %ebx                     # imm = 0x51E
	movl	$0, 24(%esp)                    # 4-byte Folded Spill
	xorl	%esi, %esi
	jmp	.LBB0_20
	.p2align	4, 0x90
.LBB0_22:                               #   in Loop: Header=BB0_20 Depth=1
	incl	%ebp
	cmpl	$400, %ebp                      # imm = 0x190
	movl	%edi, %ecx
	je	.LBB0_23
.LBB0_20:                               # =>This Inner Loop Header: Depth=1
	addl	$-12848, %esi                   # imm = 0xCDD0
	movl	%esi, %eax
	imull	%ebx
	movl	%edx, %edi
	shrl	$16, %edx
	addl	%eax, %edx
	adcl	$0, %edi
	shldl	$16, %edx, %edi
	addl	%ecx, %edi
	jns	.LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_20 Depth=1
	negl	%edi
	movl	%esi, %eax
	movl	$52428, %ecx                    # imm = 0xCCCC
	imull	%ecx
	movl	%edx, %ebx
	movl	%edx, %ecx
	shrl	$16, %ecx
	addl	%eax, %ecx
	adcl	$0, %ebx
	shldl	$16, %ecx, %ebx
	movl	24(%esp), %eax                  # 4-byte Reload
	incl	%eax
	subl	$4, %esp
	pushl	%ebp
	movl	%eax, 32(%esp)                  # 4-byte Spill
	pushl	%eax
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	%ebx, %esi
	negl	%esi
	movl	%ebx, %eax
	cmovnsl	%esi, %eax
	testl	%ebx, %ebx
	movl	$1310, %ebx                     # imm = 0x51E
	movl	$.L.str.5, %ecx
	movl	$.L.str.11, %edx
	cmovgl	%edx, %ecx
	movzwl	%ax, %edx
	shrl	$16, %eax
	imull	$10000, %edx, %edx              # imm = 0x2710
	shrl	$16, %edx
	pushl	%edx
	pushl	%eax
	pushl	%ecx
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	jmp	.LBB0_22
.LBB0_23:
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	movl	$1, %edi
	movl	$0, 20(%esp)                    # 4-byte Folded Spill
	movl	$1, %ecx
	xorl	%esi, %esi
	jmp	.LBB0_24
	.p2align	4, 0x90
.LBB0_29:                               #   in Loop: Header=BB0_24 Depth=1
	incl	%edi
	cmpl	$21, %edi
	je	.LBB0_30
.LBB0_24:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_26 Depth 2
	movl	%edi, %eax
	andl	$1, %eax
	cmpl	$1, %eax
	movl	20(%esp), %ebp                  # 4-byte Reload
	sbbl	%ebx, %ebx
	movl	12(%esp), %eax                  # 4-byte Reload
	mull	%edi
	movl	%eax, 8(%esp)                   # 4-byte Spill
	imull	%edi, %ebp
	addl	%edx, %ebp
	movl	%ecx, %eax
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	imull	%ebx, %ecx
	orl	$1, %ebx
	mull	%ebx
	addl	%ecx, %edx
	imull	%esi, %ebx
	addl	%edx, %ebx
	addl	8(%esp), %eax                   # 4-byte Folded Reload
	movl	%eax, %ecx
	adcl	%ebp, %ebx
	movl	16(%esp), %eax                  # 4-byte Reload
	mull	%edi
	movl	%edi, 28(%esp)                  # 4-byte Spill
	imull	%edi, %esi
	addl	%edx, %esi
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%esi, 8(%esp)                   # 4-byte Spill
	orl	%esi, %eax
	movl	%ecx, %edi
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	%ebx, 20(%esp)                  # 4-byte Spill
	movl	%ebx, %esi
	je	.LBB0_27
# %bb.25:                               #   in Loop: Header=BB0_24 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	movl	20(%esp), %ebp                  # 4-byte Reload
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	8(%esp), %edx                   # 4-byte Reload
	.p2align	4, 0x90
.LBB0_26:                               #   Parent Loop BB0_24 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, %esi
	movl	%eax, %edi
	pushl	%edx
	pushl	%eax
	pushl	%ebp
	pushl	%ecx
	calll	__moddi3
	addl	$16, %esp
	movl	%eax, %ecx
	orl	%edx, %ecx
	movl	%edi, %ecx
	movl	%esi, %ebp
	jne	.LBB0_26
.LBB0_27:                               #   in Loop: Header=BB0_24 Depth=1
	movl	%esi, %eax
	sarl	$31, %eax
	movl	%esi, %edx
	xorl	%eax, %edx
	movl	%edi, %ebp
	xorl	%eax, %ebp
	movl	%eax, %ecx
	subl	%ebp, %ecx
	movl	%eax, %ebp
	sbbl	%edx, %ebp
	addl	%eax, %edi
	adcl	%eax, %esi
	xorl	%eax, %edi
	xorl	%eax, %esi
	movl	8(%esp), %ebx                   # 4-byte Reload
	testl	%ebx, %ebx
	cmovsl	%ebp, %esi
	cmovsl	%ecx, %edi
	pushl	%esi
	pushl	%edi
	pushl	28(%esp)                        # 4-byte Folded Reload
	pushl	24(%esp)                        # 4-byte Folded Reload
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	%edx, 20(%esp)                  # 4-byte Spill
	pushl	%esi
	pushl	%edi
	pushl	%ebx
	pushl	28(%esp)                        # 4-byte Folded Reload
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, %ecx
	movl	%edx, %esi
	movl	28(%esp), %edi                  # 4-byte Reload
	imull	$-858993459, %edi, %eax         # imm = 0xCCCCCCCD
	cmpl	$858993459, %eax                # imm = 0x33333333
	ja	.LBB0_29
# %bb.28:                               #   in Loop: Header=BB0_24 Depth=1
	subl	$12, %esp
	pushl	%esi
	pushl	%ecx
	pushl	40(%esp)                        # 4-byte Folded Reload
	pushl	36(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.7
	movl	%ecx, %ebp
	calll	printf
	movl	%ebp, %ecx
	addl	$32, %esp
	jmp	.LBB0_29
.LBB0_30:
	movl	24(%esp), %eax                  # 4-byte Reload
	addl	$44, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	main.samples,@object            # @main.samples
	.section	.rodata,"a",@progbits
	.p2align	2
main.samples:
	.long	65536                           # 0x10000
	.long	131072                          # 0x20000
	.long	32768                           # 0x8000
	.long	212992                          # 0x34000
	.long	12345678                        # 0xbc614e
	.long	100                             # 0x64
	.long	2147418112                      # 0x7fff0000
	.size	main.samples, 28

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"root"
	.size	.L.str, 5

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"log2"
	.size	.L.str.1, 5

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"inverse"
	.size	.L.str.2, 8

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%4d "
	.size	.L.str.3, 5

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.zero	1
	.size	.L.str.5, 1

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"bounce %d at step %d, speed "
	.size	.L.str.6, 29

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"%lld/%lld\n"
	.size	.L.str.7, 11

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%s("
	.size	.L.str.8, 4

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	") = "
	.size	.L.str.9, 5

	.type	angles,@object                  # @angles
	.section	.rodata,"a",@progbits
	.p2align	2
angles:
	.long	210828714                       # 0xc90fdaa
	.long	124459457                       # 0x76b19c1
	.long	65760959                        # 0x3eb6ebf
	.long	33381290                        # 0x1fd5baa
	.long	16755422                        # 0xffaade
	.long	8385879                         # 0x7ff557
	.long	4193963                         # 0x3ffeab
	.long	2097109                         # 0x1fffd5
	.long	1048571                         # 0xffffb
	.long	524287                          # 0x7ffff
	.long	262144                          # 0x40000
	.long	131072                          # 0x20000
	.long	65536                           # 0x10000
	.long	32768                           # 0x8000
	.long	16384                           # 0x4000
	.long	8192                            # 0x2000
	.size	angles, 64

	.type	.L.str.10,@object               # @.str.10
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.10:
	.asciz	"%s%u.%04u"
	.size	.L.str.10, 10

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"-"
	.size	.L.str.11, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
