	.text
	.file	"hashes.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$268, %esp                      # imm = 0x10C
	xorl	%edi, %edi
	movl	$0, 48(%esp)                    # 4-byte Folded Spill
	xorl	%eax, %eax
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_23:                               #   in Loop: Header=BB0_1 Depth=1
	xorl	8(%esp), %ebx                   # 4-byte Folded Reload
	xorl	4(%esp), %edi                   # 4-byte Folded Reload
	addl	12(%esp), %edi                  # 4-byte Folded Reload
	adcl	16(%esp), %ebx                  # 4-byte Folded Reload
	movl	%ebx, 48(%esp)                  # 4-byte Spill
	movl	52(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$8, %eax
	je	.LBB0_24
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_3 Depth 2
                                        #     Child Loop BB0_8 Depth 2
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_14 Depth 2
                                        #     Child Loop BB0_16 Depth 2
                                        #     Child Loop BB0_18 Depth 2
                                        #     Child Loop BB0_22 Depth 2
	movl	%eax, 52(%esp)                  # 4-byte Spill
	movl	main.words(,%eax,4), %esi
	subl	$12, %esp
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	movl	%eax, %edx
	cmpl	$8, %eax
	movl	$1920887931, 24(%esp)           # 4-byte Folded Spill
                                        # imm = 0x727E6C7B
	movl	$2070636910, 36(%esp)           # 4-byte Folded Spill
                                        # imm = 0x7B6B696E
	movl	$1835496289, %ebx               # imm = 0x6D677361
	movl	$1803510369, 8(%esp)            # 4-byte Folded Spill
                                        # imm = 0x6B7F6261
	movl	$1701733989, 40(%esp)           # 4-byte Folded Spill
                                        # imm = 0x656E6665
	movl	$1801551725, 28(%esp)           # 4-byte Folded Spill
                                        # imm = 0x6B617F6D
	movl	$1936811125, 4(%esp)            # 4-byte Folded Spill
                                        # imm = 0x73716475
	movl	$1953065057, 12(%esp)           # 4-byte Folded Spill
                                        # imm = 0x74696861
	movl	%esi, 32(%esp)                  # 4-byte Spill
	movl	%edi, 44(%esp)                  # 4-byte Spill
	jb	.LBB0_5
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%edx, 20(%esp)                  # 4-byte Spill
	movl	%edx, %eax
	shrl	$3, %eax
	movl	%eax, 56(%esp)                  # 4-byte Spill
	movl	32(%esp), %eax                  # 4-byte Reload
	movl	%eax, 28(%esp)                  # 4-byte Spill
	movl	$1936811125, %esi               # imm = 0x73716475
	movl	$1953065057, %ebx               # imm = 0x74696861
	movl	$1701733989, 40(%esp)           # 4-byte Folded Spill
                                        # imm = 0x656E6665
	movl	$1801551725, %edi               # imm = 0x6B617F6D
	movl	$1835496289, 16(%esp)           # 4-byte Folded Spill
                                        # imm = 0x6D677361
	movl	$1803510369, 8(%esp)            # 4-byte Folded Spill
                                        # imm = 0x6B7F6261
	movl	$1920887931, %eax               # imm = 0x727E6C7B
	movl	$2070636910, %edx               # imm = 0x7B6B696E
	.p2align	4, 0x90
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	28(%esp), %ebp                  # 4-byte Reload
	movl	(%ebp), %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	4(%ebp), %ecx
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	xorl	%ecx, %edx
	xorl	24(%esp), %eax                  # 4-byte Folded Reload
	movl	40(%esp), %ecx                  # 4-byte Reload
	addl	%ecx, %esi
	movl	%esi, 4(%esp)                   # 4-byte Spill
	adcl	%edi, %ebx
	movl	%ecx, %esi
	shldl	$13, %edi, %esi
	shldl	$13, %ecx, %edi
	xorl	%ebx, %edi
	xorl	4(%esp), %esi                   # 4-byte Folded Reload
	addl	%eax, 16(%esp)                  # 4-byte Folded Spill
	movl	8(%esp), %ecx                   # 4-byte Reload
	adcl	%edx, %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	%eax, %ebp
	shldl	$16, %edx, %ebp
	shrdl	$16, %edx, %eax
	xorl	%ecx, %eax
	movl	16(%esp), %edx                  # 4-byte Reload
	xorl	%edx, %ebp
	addl	%ebp, %ebx
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	adcl	%eax, 4(%esp)                   # 4-byte Folded Spill
	movl	%ebp, %ecx
	shldl	$21, %eax, %ecx
	shrdl	$11, %eax, %ebp
	xorl	4(%esp), %ebp                   # 4-byte Folded Reload
	xorl	%ebx, %ecx
	movl	%edx, %eax
	addl	%esi, %eax
	adcl	%edi, 8(%esp)                   # 4-byte Folded Spill
	movl	%esi, %ebx
	shldl	$17, %edi, %ebx
	shrdl	$15, %edi, %esi
	xorl	8(%esp), %esi                   # 4-byte Folded Reload
	xorl	%eax, %ebx
	addl	%ebx, 12(%esp)                  # 4-byte Folded Spill
	adcl	%esi, 4(%esp)                   # 4-byte Folded Spill
	movl	%ebx, %edi
	shldl	$13, %esi, %edi
	shrdl	$19, %esi, %ebx
	movl	4(%esp), %esi                   # 4-byte Reload
	xorl	%esi, %ebx
	xorl	12(%esp), %edi                  # 4-byte Folded Reload
	addl	%ecx, 8(%esp)                   # 4-byte Folded Spill
	adcl	%ebp, %eax
	movl	%ecx, %edx
	shldl	$16, %ebp, %edx
	shrdl	$16, %ebp, %ecx
	movl	%eax, %ebp
	xorl	%eax, %ecx
	xorl	8(%esp), %edx                   # 4-byte Folded Reload
	addl	%edx, %esi
	adcl	%ecx, 12(%esp)                  # 4-byte Folded Spill
	movl	%edx, %eax
	shldl	$21, %ecx, %eax
	shrdl	$11, %ecx, %edx
	xorl	12(%esp), %edx                  # 4-byte Folded Reload
	xorl	%esi, %eax
	addl	%edi, 8(%esp)                   # 4-byte Folded Spill
	adcl	%ebx, %ebp
	movl	%ebp, %ecx
	movl	%edi, %ebp
	shldl	$17, %ebx, %ebp
	shrdl	$15, %ebx, %edi
	movl	12(%esp), %ebx                  # 4-byte Reload
	xorl	36(%esp), %ebx                  # 4-byte Folded Reload
	xorl	24(%esp), %esi                  # 4-byte Folded Reload
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	xorl	%ecx, %edi
	xorl	8(%esp), %ebp                   # 4-byte Folded Reload
	movl	%ebp, 40(%esp)                  # 4-byte Spill
	addl	$8, 28(%esp)                    # 4-byte Folded Spill
	decl	56(%esp)                        # 4-byte Folded Spill
	jne	.LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%edi, 28(%esp)                  # 4-byte Spill
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	movl	%esi, 4(%esp)                   # 4-byte Spill
	movl	20(%esp), %eax                  # 4-byte Reload
	movl	%eax, %esi
	andl	$-8, %esi
	addl	32(%esp), %esi                  # 4-byte Folded Reload
	movl	16(%esp), %ebx                  # 4-byte Reload
	movl	%edx, 36(%esp)                  # 4-byte Spill
	movl	%eax, %edx
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%edx, %eax
	shll	$24, %eax
	andl	$7, %edx
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	je	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	shll	$3, %edx
	xorl	%ecx, %ecx
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%edx, 20(%esp)                  # 4-byte Spill
	.p2align	4, 0x90
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%esi), %edx
	xorl	%edi, %edi
	shldl	%cl, %edx, %edi
	shll	%cl, %edx
	testb	$32, %cl
	cmovnel	%edx, %edi
	movl	$0, %ebp
	cmovnel	%ebp, %edx
	orl	%edi, %ebx
	orl	%edx, %eax
	movl	20(%esp), %edx                  # 4-byte Reload
	addl	$8, %ecx
	incl	%esi
	cmpl	%ecx, %edx
	jne	.LBB0_8
	jmp	.LBB0_9
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%eax, %ebx
	xorl	%eax, %eax
.LBB0_9:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%ebx, 56(%esp)                  # 4-byte Spill
	movl	36(%esp), %edi                  # 4-byte Reload
	xorl	%ebx, %edi
	movl	%eax, %ecx
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	24(%esp), %eax                  # 4-byte Reload
	xorl	%ecx, %eax
	movl	4(%esp), %ebp                   # 4-byte Reload
	movl	40(%esp), %esi                  # 4-byte Reload
	addl	%esi, %ebp
	movl	%ebp, 4(%esp)                   # 4-byte Spill
	movl	12(%esp), %edx                  # 4-byte Reload
	movl	28(%esp), %ebx                  # 4-byte Reload
	adcl	%ebx, %edx
	movl	%edx, 12(%esp)                  # 4-byte Spill
	movl	%esi, %ecx
	shldl	$13, %ebx, %ecx
	shldl	$13, %esi, %ebx
	xorl	%edx, %ebx
	xorl	%ebp, %ecx
	movl	16(%esp), %ebp                  # 4-byte Reload
	addl	%eax, %ebp
	movl	8(%esp), %esi                   # 4-byte Reload
	adcl	%edi, %esi
	movl	%esi, 8(%esp)                   # 4-byte Spill
	movl	%eax, %edx
	shldl	$16, %edi, %edx
	shrdl	$16, %edi, %eax
	xorl	%esi, %eax
	xorl	%ebp, %edx
	addl	%edx, 12(%esp)                  # 4-byte Folded Spill
	movl	4(%esp), %edi                   # 4-byte Reload
	adcl	%eax, %edi
	movl	%edi, 4(%esp)                   # 4-byte Spill
	movl	%edx, %esi
	shldl	$21, %eax, %esi
	shrdl	$11, %eax, %edx
	xorl	%edi, %edx
	xorl	12(%esp), %esi                  # 4-byte Folded Reload
	addl	%ecx, %ebp
	movl	8(%esp), %eax                   # 4-byte Reload
	adcl	%ebx, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	%ecx, %edi
	shldl	$17, %ebx, %edi
	shrdl	$15, %ebx, %ecx
	xorl	%eax, %ecx
	xorl	%ebp, %edi
	movl	12(%esp), %ebx                  # 4-byte Reload
	addl	%edi, %ebx
	adcl	%ecx, 4(%esp)                   # 4-byte Folded Spill
	movl	%edi, %eax
	shldl	$13, %ecx, %eax
	shrdl	$19, %ecx, %edi
	xorl	4(%esp), %edi                   # 4-byte Folded Reload
	xorl	%ebx, %eax
	addl	%esi, 8(%esp)                   # 4-byte Folded Spill
	adcl	%edx, %ebp
	movl	%esi, %ecx
	shldl	$16, %edx, %ecx
	shrdl	$16, %edx, %esi
	xorl	%ebp, %esi
	xorl	8(%esp), %ecx                   # 4-byte Folded Reload
	addl	%ecx, 4(%esp)                   # 4-byte Folded Spill
	adcl	%esi, %ebx
	movl	%ecx, %edx
	shldl	$21, %esi, %edx
	shrdl	$11, %esi, %ecx
	xorl	%ebx, %ecx
	xorl	4(%esp), %edx                   # 4-byte Folded Reload
	addl	%eax, 8(%esp)                   # 4-byte Folded Spill
	adcl	%edi, %ebp
	movl	%eax, %esi
	shldl	$17, %edi, %esi
	shrdl	$15, %edi, %eax
	xorl	56(%esp), %ebx                  # 4-byte Folded Reload
	movl	4(%esp), %edi                   # 4-byte Reload
	xorl	20(%esp), %edi                  # 4-byte Folded Reload
	xorl	%ebp, %eax
	xorl	8(%esp), %esi                   # 4-byte Folded Reload
	xorl	$255, %ebp
	addl	%esi, %edi
	movl	%edi, 4(%esp)                   # 4-byte Spill
	adcl	%eax, %ebx
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	movl	%esi, %edi
	shldl	$13, %eax, %edi
	shrdl	$19, %eax, %esi
	xorl	%ebx, %esi
	xorl	4(%esp), %edi                   # 4-byte Folded Reload
	addl	%edx, %ebp
	movl	8(%esp), %ebx                   # 4-byte Reload
	adcl	%ecx, %ebx
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	%edx, %eax
	shldl	$16, %ecx, %eax
	shrdl	$16, %ecx, %edx
	xorl	%ebx, %edx
	xorl	%ebp, %eax
	movl	12(%esp), %ebx                  # 4-byte Reload
	addl	%eax, %ebx
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	adcl	%edx, 4(%esp)                   # 4-byte Folded Spill
	movl	%eax, %ecx
	shldl	$21, %edx, %ecx
	shrdl	$11, %edx, %eax
	xorl	4(%esp), %eax                   # 4-byte Folded Reload
	xorl	%ebx, %ecx
	addl	%edi, %ebp
	movl	8(%esp), %ebx                   # 4-byte Reload
	adcl	%esi, %ebx
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	%edi, %edx
	shldl	$17, %esi, %edx
	shrdl	$15, %esi, %edi
	xorl	%ebx, %edi
	xorl	%ebp, %edx
	addl	%edx, 12(%esp)                  # 4-byte Folded Spill
	movl	4(%esp), %ebx                   # 4-byte Reload
	adcl	%edi, %ebx
	movl	%ebx, 4(%esp)                   # 4-byte Spill
	movl	%edx, %esi
	shldl	$13, %edi, %esi
	shrdl	$19, %edi, %edx
	xorl	%ebx, %edx
	xorl	12(%esp), %esi                  # 4-byte Folded Reload
	movl	8(%esp), %ebx                   # 4-byte Reload
	addl	%ecx, %ebx
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	adcl	%eax, %ebp
	movl	%ecx, %edi
	shldl	$16, %eax, %edi
	shrdl	$16, %eax, %ecx
	xorl	%ebp, %ecx
	xorl	%ebx, %edi
	addl	%edi, 4(%esp)                   # 4-byte Folded Spill
	movl	12(%esp), %eax                  # 4-byte Reload
	adcl	%ecx, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	%edi, %ebx
	shldl	$21, %ecx, %ebx
	shrdl	$11, %ecx, %edi
	xorl	%eax, %edi
	xorl	4(%esp), %ebx                   # 4-byte Folded Reload
	movl	8(%esp), %eax                   # 4-byte Reload
	addl	%esi, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	adcl	%edx, %ebp
	movl	%esi, %ecx
	shldl	$17, %edx, %ecx
	shrdl	$15, %edx, %esi
	xorl	%ebp, %esi
	xorl	%eax, %ecx
	addl	%ecx, 4(%esp)                   # 4-byte Folded Spill
	movl	12(%esp), %edx                  # 4-byte Reload
	adcl	%esi, %edx
	movl	%edx, 12(%esp)                  # 4-byte Spill
	movl	%ecx, %eax
	shldl	$13, %esi, %eax
	shrdl	$19, %esi, %ecx
	xorl	%edx, %ecx
	xorl	4(%esp), %eax                   # 4-byte Folded Reload
	addl	%ebx, %ebp
	movl	8(%esp), %esi                   # 4-byte Reload
	adcl	%edi, %esi
	movl	%esi, 8(%esp)                   # 4-byte Spill
	movl	%ebx, %edx
	shldl	$16, %edi, %edx
	shrdl	$16, %edi, %ebx
	xorl	%esi, %ebx
	xorl	%ebp, %edx
	addl	%edx, 12(%esp)                  # 4-byte Folded Spill
	movl	4(%esp), %edi                   # 4-byte Reload
	adcl	%ebx, %edi
	movl	%edi, 4(%esp)                   # 4-byte Spill
	movl	%edx, %esi
	shldl	$21, %ebx, %esi
	shrdl	$11, %ebx, %edx
	xorl	%edi, %edx
	xorl	12(%esp), %esi                  # 4-byte Folded Reload
	addl	%eax, %ebp
	movl	8(%esp), %ebx                   # 4-byte Reload
	adcl	%ecx, %ebx
	movl	%eax, %edi
	shldl	$17, %ecx, %edi
	shrdl	$15, %ecx, %eax
	xorl	%ebx, %eax
	xorl	%ebp, %edi
	addl	%edi, 12(%esp)                  # 4-byte Folded Spill
	adcl	%eax, 4(%esp)                   # 4-byte Folded Spill
	movl	%edi, %ecx
	shldl	$13, %eax, %ecx
	xorl	12(%esp), %ecx                  # 4-byte Folded Reload
	shrdl	$19, %eax, %edi
	xorl	4(%esp), %edi                   # 4-byte Folded Reload
	addl	%esi, %ebx
	adcl	%edx, %ebp
	movl	%esi, %eax
	shldl	$16, %edx, %eax
	shrdl	$16, %edx, %esi
	xorl	%ebp, %esi
	xorl	%ebx, %eax
	movl	%eax, %edx
	shldl	$21, %esi, %edx
	shrdl	$11, %esi, %eax
	addl	%ecx, %ebx
	adcl	%edi, %ebp
	movl	%ecx, %esi
	shldl	$17, %edi, %esi
	xorl	%edx, %esi
	shldl	$17, %ecx, %edi
	xorl	%eax, %edi
	xorl	%ebp, %esi
	xorl	%ebx, %esi
	movl	%esi, 4(%esp)                   # 4-byte Spill
	xorl	%ebx, %edi
	xorl	%ebp, %edi
	movl	%edi, 8(%esp)                   # 4-byte Spill
	movl	32(%esp), %eax                  # 4-byte Reload
	movb	(%eax), %bl
	testb	%bl, %bl
	je	.LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	leal	1(%eax), %ebp
	movl	$5381, %edi                     # imm = 0x1505
	movl	%ebp, %eax
	movl	%ebx, %ecx
	.p2align	4, 0x90
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, %edx
	shll	$5, %edx
	addl	%edi, %edx
	movzbl	%cl, %edi
	addl	%edx, %edi
	movzbl	(%eax), %ecx
	incl	%eax
	testb	%cl, %cl
	jne	.LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	movl	$-2128831035, %edx              # imm = 0x811C9DC5
	movl	%ebp, %eax
	movl	%ebx, %ecx
	.p2align	4, 0x90
.LBB0_14:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%cl, %ecx
	xorl	%edx, %ecx
	imull	$16777619, %ecx, %edx           # imm = 0x1000193
	movzbl	(%eax), %ecx
	incl	%eax
	testb	%cl, %cl
	jne	.LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%edx, 12(%esp)                  # 4-byte Spill
	movl	%ebp, %ecx
	movb	%bl, 16(%esp)                   # 1-byte Spill
	movl	%ebx, %edx
	movl	$-2078137563, %ebx              # imm = 0x84222325
	movl	$-873292572, %esi               # imm = 0xCBF29CE4
	.p2align	4, 0x90
.LBB0_16:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%dl, %eax
	xorl	%ebx, %eax
	movl	%eax, %ebx
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %ebx
	movl	$435, %edx                      # imm = 0x1B3
	mull	%edx
	addl	%ebx, %edx
	movl	$435, %ebx                      # imm = 0x1B3
	imull	%ebx, %esi
	addl	%edx, %esi
	movzbl	(%ecx), %edx
	incl	%ecx
	testb	%dl, %dl
	movl	%eax, %ebx
	jne	.LBB0_16
# %bb.17:                               #   in Loop: Header=BB0_1 Depth=1
	xorl	%eax, %eax
	movb	16(%esp), %cl                   # 1-byte Reload
	.p2align	4, 0x90
.LBB0_18:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%cl, %ecx
	addl	%eax, %ecx
	movl	%ecx, %edx
	shll	$10, %edx
	addl	%ecx, %edx
	movl	%edx, %eax
	shrl	$6, %eax
	xorl	%edx, %eax
	movzbl	(%ebp), %ecx
	incl	%ebp
	testb	%cl, %cl
	jne	.LBB0_18
# %bb.19:                               #   in Loop: Header=BB0_1 Depth=1
	leal	(%eax,%eax,8), %ecx
	movl	52(%esp), %edx                  # 4-byte Reload
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	jmp	.LBB0_20
	.p2align	4, 0x90
.LBB0_10:                               #   in Loop: Header=BB0_1 Depth=1
	movl	$-2128831035, 12(%esp)          # 4-byte Folded Spill
                                        # imm = 0x811C9DC5
	movl	$5381, %edi                     # imm = 0x1505
	movl	$-2078137563, 16(%esp)          # 4-byte Folded Spill
                                        # imm = 0x84222325
	movl	$-873292572, %esi               # imm = 0xCBF29CE4
	movl	52(%esp), %edx                  # 4-byte Reload
	xorl	%ecx, %ecx
.LBB0_20:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%ecx, %eax
	shrl	$11, %eax
	xorl	%ecx, %eax
	movl	%eax, %ebx
	shll	$15, %ebx
	addl	%eax, %ebx
	movl	32(%esp), %ebp                  # 4-byte Reload
	movl	%ebp, %ecx
	calll	murmur3
	subl	$8, %esp
	pushl	16(%esp)                        # 4-byte Folded Reload
	pushl	16(%esp)                        # 4-byte Folded Reload
	pushl	%eax
	pushl	%ebx
	pushl	%esi
	pushl	44(%esp)                        # 4-byte Folded Reload
	pushl	44(%esp)                        # 4-byte Folded Reload
	pushl	%edi
	pushl	%ebp
	pushl	$.L.str.8
	calll	printf
	addl	$48, %esp
	movl	44(%esp), %eax                  # 4-byte Reload
	movl	$31, %ecx
	mull	%ecx
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	48(%esp), %eax                  # 4-byte Reload
	movl	%eax, %ecx
	shll	$5, %ecx
	subl	%eax, %ecx
	addl	%edx, %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movb	(%ebp), %dl
	testb	%dl, %dl
	movl	$-2078137563, %edi              # imm = 0x84222325
	movl	$-873292572, %ebx               # imm = 0xCBF29CE4
	movl	$435, %ecx                      # imm = 0x1B3
	movl	$256, %esi                      # imm = 0x100
	je	.LBB0_23
# %bb.21:                               #   in Loop: Header=BB0_1 Depth=1
	incl	%ebp
	movl	$-2078137563, %edi              # imm = 0x84222325
	movl	$-873292572, %ebx               # imm = 0xCBF29CE4
	.p2align	4, 0x90
.LBB0_22:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%dl, %eax
	xorl	%edi, %eax
	movl	%eax, %edi
	imull	%esi, %edi
	mull	%ecx
	addl	%edi, %edx
	imull	%ecx, %ebx
	addl	%edx, %ebx
	movzbl	(%ebp), %edx
	incl	%ebp
	testb	%dl, %dl
	movl	%eax, %edi
	jne	.LBB0_22
	jmp	.LBB0_23
.LBB0_24:
	movl	%edi, 44(%esp)                  # 4-byte Spill
	subl	$4, %esp
	leal	80(%esp), %eax
	pushl	$192
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$16, %esp
	xorl	%esi, %esi
	leal	61(%esp), %edi
	leal	60(%esp), %ebx
	jmp	.LBB0_25
	.p2align	4, 0x90
.LBB0_34:                               #   in Loop: Header=BB0_25 Depth=1
	incl	96(%esp)
	movl	$-2128831035, %ecx              # imm = 0x811C9DC5
.LBB0_30:                               #   in Loop: Header=BB0_25 Depth=1
	andl	$15, %ecx
	incl	140(%esp,%ecx,4)
	movl	%ebx, %ecx
	movl	$1, %edx
	calll	murmur3
	andl	$15, %eax
	incl	204(%esp,%eax,4)
	incl	%esi
	cmpl	$2000, %esi                     # imm = 0x7D0
	je	.LBB0_31
.LBB0_25:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_27 Depth 2
                                        #     Child Loop BB0_29 Depth 2
	subl	$4, %esp
	pushl	%esi
	pushl	$.L.str.9
	pushl	%ebx
	calll	sprintf
	addl	$16, %esp
	movb	60(%esp), %al
	testb	%al, %al
	je	.LBB0_34
# %bb.26:                               #   in Loop: Header=BB0_25 Depth=1
	movl	$5381, %ecx                     # imm = 0x1505
	movl	%edi, %edx
	movb	%al, %ah
	.p2align	4, 0x90
.LBB0_27:                               #   Parent Loop BB0_25 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ecx, %ebp
	shll	$5, %ebp
	addl	%ecx, %ebp
	movzbl	%ah, %ecx
	addl	%ebp, %ecx
	movb	(%edx), %ah
	incl	%edx
	testb	%ah, %ah
	jne	.LBB0_27
# %bb.28:                               #   in Loop: Header=BB0_25 Depth=1
	andl	$15, %ecx
	incl	76(%esp,%ecx,4)
	movl	$-2128831035, %ecx              # imm = 0x811C9DC5
	movl	%edi, %edx
	.p2align	4, 0x90
.LBB0_29:                               #   Parent Loop BB0_25 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%al, %eax
	xorl	%ecx, %eax
	imull	$16777619, %eax, %ecx           # imm = 0x1000193
	movzbl	(%edx), %eax
	incl	%edx
	testb	%al, %al
	jne	.LBB0_29
	jmp	.LBB0_30
.LBB0_31:
	movl	$-192, %esi
	.p2align	4, 0x90
.LBB0_32:                               # =>This Inner Loop Header: Depth=1
	subl	$8, %esp
	pushl	276(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	280(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	284(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	288(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	292(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	296(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	300(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	304(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	308(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	312(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	316(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	320(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	324(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	328(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	332(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	336(%esp,%esi)
	pushl	$.L.str.10
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	addl	$64, %esi
	jne	.LBB0_32
# %bb.33:
	subl	$4, %esp
	movl	52(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	movl	52(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	pushl	$0
	pushl	$100
	pushl	%esi
	pushl	%edi
	calll	__umoddi3
	addl	$284, %esp                      # imm = 0x11C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function murmur3
	.type	murmur3,@function
murmur3:                                # @murmur3
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	%edx, %esi
	movl	%ecx, %edi
	movl	%ecx, (%esp)
	calll	strlen
	cmpl	$4, %eax
	jb	.LBB1_4
# %bb.1:
	movl	%eax, %edx
	shrl	$2, %edx
	movl	%eax, %ecx
	andl	$-4, %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	%edi, %ebx
	.p2align	4, 0x90
.LBB1_2:                                # =>This Inner Loop Header: Depth=1
	movl	(%ebx), %ebp
	imull	$-862048943, %ebp, %ecx         # imm = 0xCC9E2D51
	imull	$380141568, %ebp, %ebp          # imm = 0x16A88000
	shrl	$17, %ecx
	orl	%ebp, %ecx
	imull	$461845907, %ecx, %ecx          # imm = 0x1B873593
	xorl	%esi, %ecx
	roll	$13, %ecx
	leal	-430675100(%ecx,%ecx,4), %esi
	addl	$4, %ebx
	decl	%edx
	jne	.LBB1_2
# %bb.3:
	addl	8(%esp), %edi                   # 4-byte Folded Reload
.LBB1_4:
	movl	%eax, %edx
	andl	$3, %edx
	xorl	%ecx, %ecx
	cmpl	$1, %edx
	je	.LBB1_9
# %bb.5:
	cmpl	$2, %edx
	je	.LBB1_8
# %bb.6:
	cmpl	$3, %edx
	jne	.LBB1_10
# %bb.7:
	movzbl	2(%edi), %ecx
	shll	$16, %ecx
.LBB1_8:
	movzbl	1(%edi), %edx
	shll	$8, %edx
	orl	%edx, %ecx
.LBB1_9:
	movzbl	(%edi), %edx
	xorl	%ecx, %edx
	imull	$-862048943, %edx, %ecx         # imm = 0xCC9E2D51
	imull	$380141568, %edx, %edx          # imm = 0x16A88000
	shrl	$17, %ecx
	orl	%edx, %ecx
	imull	$461845907, %ecx, %ecx          # imm = 0x1B873593
	xorl	%ecx, %esi
.LBB1_10:
	xorl	%eax, %esi
	movl	%esi, %eax
	shrl	$16, %eax
	xorl	%esi, %eax
	imull	$-2048144789, %eax, %eax        # imm = 0x85EBCA6B
	movl	%eax, %ecx
	shrl	$13, %ecx
	xorl	%eax, %ecx
	imull	$-1028477387, %ecx, %ecx        # imm = 0xC2B2AE35
	movl	%ecx, %eax
	shrl	$16, %eax
	xorl	%ecx, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	murmur3, .Lfunc_end1-murmur3
                                        # -- End function
	.type	main.words,@object              # @main.words
	.section	.rodata,"a",@progbits
	.p2align	2
main.words:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.long	.L.str.5
	.long	.L.str.6
	.long	.L.str.7
	.size	main.words, 32

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.zero	1
	.size	.L.str, 1

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"a"
	.size	.L.str.1, 2

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"toy"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"kernel"
	.size	.L.str.3, 7

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"page table"
	.size	.L.str.4, 11

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"interrupt"
	.size	.L.str.5, 10

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"The quick brown fox"
	.size	.L.str.6, 20

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"0123456789abcdef"
	.size	.L.str.7, 17

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%-20s %08x %08x %016llx %08x %08x %016llx\n"
	.size	.L.str.8, 43

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"key%d"
	.size	.L.str.9, 6

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"%4d"
	.size	.L.str.10, 4

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"%llu\n"
	.size	.L.str.12, 6

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
