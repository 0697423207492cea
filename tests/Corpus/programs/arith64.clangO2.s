	.text
	.file	"arith64.c"
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
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	movl	edges+4(,%eax,8), %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	%eax, 40(%esp)                  # 4-byte Spill
	movl	edges(,%eax,8), %ebp
	movl	digest+4, %edi
	movl	digest, %ebx
	movl	$-112, %ecx
	movl	%ebp, 4(%esp)                   # 4-byte Spill
	.p2align	4, 0x90
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	edges+116(%ecx), %esi
	movl	edges+112(%ecx), %edx
	movl	%edx, (%esp)                    # 4-byte Spill
	addl	%ebp, %edx
	movl	%esi, %ecx
	movl	%esi, %ebp
	movl	%esi, 8(%esp)                   # 4-byte Spill
	movl	12(%esp), %esi                  # 4-byte Reload
	adcl	%esi, %ecx
	xorl	%edi, %ecx
	xorl	%ebx, %edx
	movl	%edx, %edi
	movl	$256, %eax                      # imm = 0x100
	imull	%eax, %edi
	movl	%edx, %eax
	movl	$435, %ebx                      # imm = 0x1B3
	mull	%ebx
	addl	%edi, %edx
	imull	%ebx, %ecx
	addl	%edx, %ecx
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	(%esp), %edi                    # 4-byte Reload
	subl	%edi, %edx
	movl	%esi, %ebx
	sbbl	%ebp, %ebx
	setge	32(%esp)                        # 1-byte Folded Spill
	setb	20(%esp)                        # 1-byte Folded Spill
	setl	28(%esp)                        # 1-byte Folded Spill
	xorl	%ecx, %ebx
	xorl	%edx, %eax
	movl	%eax, %ecx
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %ecx
	movl	$435, %edx                      # imm = 0x1B3
	mull	%edx
	movl	%eax, 16(%esp)                  # 4-byte Spill
	addl	%ecx, %edx
	movl	$435, %eax                      # imm = 0x1B3
	imull	%eax, %ebx
	addl	%edx, %ebx
	movl	%edi, %ecx
	imull	%esi, %ecx
	movl	%esi, %ebp
	movl	%edi, %eax
	movl	%edi, %esi
	mull	4(%esp)                         # 4-byte Folded Reload
	addl	%ecx, %edx
	movl	8(%esp), %ecx                   # 4-byte Reload
	imull	4(%esp), %ecx                   # 4-byte Folded Reload
	addl	%edx, %ecx
	xorl	%ebx, %ecx
	xorl	16(%esp), %eax                  # 4-byte Folded Reload
	movl	%eax, %edi
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %edi
	movl	$435, %edx                      # imm = 0x1B3
	mull	%edx
	movl	%eax, 16(%esp)                  # 4-byte Spill
	addl	%edi, %edx
	movl	$435, %eax                      # imm = 0x1B3
	imull	%eax, %ecx
	addl	%edx, %ecx
	movl	%esi, %eax
	mull	%ebp
	movl	%edx, %ebp
	movl	%eax, %edi
	movl	%esi, %eax
	mull	4(%esp)                         # 4-byte Folded Reload
	movl	%edx, %ebx
	addl	%edi, %ebx
	adcl	$0, %ebp
	movl	8(%esp), %esi                   # 4-byte Reload
	movl	%esi, %eax
	mull	4(%esp)                         # 4-byte Folded Reload
	movl	%edx, %edi
	addl	%ebx, %eax
	adcl	$0, %edi
	movl	%esi, %eax
	mull	12(%esp)                        # 4-byte Folded Reload
	movl	%edx, %ebx
	addl	%ebp, %eax
	adcl	$0, %ebx
	addl	%edi, %eax
	adcl	$0, %ebx
	xorl	%ecx, %ebx
	xorl	16(%esp), %eax                  # 4-byte Folded Reload
	movl	%eax, %ecx
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %ecx
	movl	$435, %edx                      # imm = 0x1B3
	mull	%edx
	addl	%ecx, %edx
	movl	$435, %ecx                      # imm = 0x1B3
	imull	%ecx, %ebx
	addl	%edx, %ebx
	movl	%esi, %ecx
	movl	12(%esp), %ebp                  # 4-byte Reload
	andl	%ebp, %ecx
	xorl	%ebx, %ecx
	movl	(%esp), %ebx                    # 4-byte Reload
	movl	%ebx, %edx
	andl	4(%esp), %edx                   # 4-byte Folded Reload
	xorl	%edx, %eax
	movl	%eax, %edi
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %edi
	movl	$435, %edx                      # imm = 0x1B3
	mull	%edx
	addl	%edi, %edx
	movl	$435, %edi                      # imm = 0x1B3
	imull	%edi, %ecx
	addl	%ecx, %edx
	movl	%esi, %ecx
	notl	%ecx
	orl	%ebp, %ecx
	xorl	%edx, %ecx
	movl	%ebx, %ebp
	movl	%ebx, %edx
	notl	%edx
	orl	4(%esp), %edx                   # 4-byte Folded Reload
	xorl	%edx, %eax
	movl	%eax, %edi
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %edi
	movl	$435, %edx                      # imm = 0x1B3
	mull	%edx
	movl	%edx, %ebx
	addl	%edi, %ebx
	movl	$435, %edx                      # imm = 0x1B3
	imull	%edx, %ecx
	addl	%ecx, %ebx
	movl	%ebp, %ecx
	xorl	4(%esp), %ecx                   # 4-byte Folded Reload
	xorl	%ecx, %eax
	movl	%eax, %ebp
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %ebp
	movl	$435, %edx                      # imm = 0x1B3
	mull	%edx
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%edx, %edi
	addl	%ebp, %edi
	movl	%esi, %edx
	movl	12(%esp), %eax                  # 4-byte Reload
	xorl	%eax, %edx
	xorl	%edx, %ebx
	movl	$435, %ebp                      # imm = 0x1B3
	imull	%ebp, %ebx
	movl	$256, %ebp                      # imm = 0x100
	addl	%ebx, %edi
	xorl	%ebx, %ebx
	orl	%ecx, %edx
	setne	%bl
	movl	(%esp), %ecx                    # 4-byte Reload
	cmpl	4(%esp), %ecx                   # 4-byte Folded Reload
	sbbl	%eax, %esi
	setae	(%esp)                          # 1-byte Folded Spill
	setge	%cl
	movzbl	28(%esp), %edx                  # 1-byte Folded Reload
	setl	%ch
	leal	4(%edx,%ebx,4), %edx
	movzbl	%cl, %esi
	leal	(%edx,%esi,2), %edx
	movzbl	%ch, %ecx
	setb	8(%esp)                         # 1-byte Folded Spill
	shll	$4, %ecx
	orl	%edx, %ecx
	movzbl	32(%esp), %edx                  # 1-byte Folded Reload
	shll	$5, %edx
	orl	%ecx, %edx
	movl	16(%esp), %eax                  # 4-byte Reload
	xorl	%edx, %eax
	movl	%eax, %esi
	imull	%ebp, %esi
	movl	$435, %ecx                      # imm = 0x1B3
	mull	%ecx
	movl	%eax, %ebp
	movl	%edx, %ecx
	addl	%esi, %ecx
	movl	$435, %edx                      # imm = 0x1B3
	imull	%edx, %edi
	addl	%edi, %ecx
	movzbl	20(%esp), %eax                  # 1-byte Folded Reload
	movzbl	%al, %edx
	leal	4(%edx,%ebx,4), %edx
	movl	$435, %ebx                      # imm = 0x1B3
	movzbl	(%esp), %esi                    # 1-byte Folded Reload
	leal	(%edx,%esi,2), %edx
	movzbl	8(%esp), %esi                   # 1-byte Folded Reload
	shll	$4, %esi
	orl	%esi, %edx
	notb	%al
	movzbl	%al, %esi
	andl	$1, %esi
	shll	$5, %esi
	orl	%esi, %edx
	xorl	%edx, %ebp
	movl	%ebp, %esi
	movl	$256, %eax                      # imm = 0x100
	imull	%eax, %esi
	movl	%ebp, %eax
	mull	%ebx
	movl	%edx, %edi
	addl	%esi, %edi
	imull	%ebx, %ecx
	addl	%ecx, %edi
	movl	24(%esp), %ecx                  # 4-byte Reload
	addl	$8, %ecx
	movl	%eax, %ebx
	movl	4(%esp), %ebp                   # 4-byte Reload
	jne	.LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%ecx, %ecx
	movl	$64, 20(%esp)                   # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ecx, (%esp)                    # 4-byte Spill
	movl	(%esp), %ecx                    # 4-byte Reload
                                        # kill: def $cl killed $cl killed $ecx
	movl	12(%esp), %esi                  # 4-byte Reload
	shrdl	%cl, %esi, %ebp
	movl	%esi, %edx
	movl	(%esp), %ecx                    # 4-byte Reload
                                        # kill: def $cl killed $cl killed $ecx
	sarl	%cl, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	testb	$32, (%esp)                     # 1-byte Folded Reload
	movl	%ebp, %ecx
	cmovnel	%edx, %ecx
	movl	%ecx, 32(%esp)                  # 4-byte Spill
	cmovel	%edx, %eax
	movl	%eax, 28(%esp)                  # 4-byte Spill
	movl	%esi, %edx
	movl	(%esp), %ecx                    # 4-byte Reload
                                        # kill: def $cl killed $cl killed $ecx
	shrl	%cl, %esi
	testb	$32, (%esp)                     # 1-byte Folded Reload
	cmovnel	%esi, %ebp
	movl	%ebp, 16(%esp)                  # 4-byte Spill
	movl	$0, %eax
	cmovnel	%eax, %esi
	movl	%esi, %ebp
	movl	4(%esp), %esi                   # 4-byte Reload
	movl	(%esp), %ecx                    # 4-byte Reload
                                        # kill: def $cl killed $cl killed $ecx
	shll	%cl, %esi
	testb	$32, (%esp)                     # 1-byte Folded Reload
	movl	%esi, %eax
	movl	$0, %ecx
	cmovnel	%ecx, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	%edx, %eax
	movl	(%esp), %ecx                    # 4-byte Reload
                                        # kill: def $cl killed $cl killed $ecx
	movl	4(%esp), %edx                   # 4-byte Reload
	shldl	%cl, %edx, %eax
	testb	$32, (%esp)                     # 1-byte Folded Reload
	cmovnel	%esi, %eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	xorl	8(%esp), %ebx                   # 4-byte Folded Reload
	movl	%ebx, %ecx
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %ecx
	movl	%ebx, %eax
	movl	$435, %ebx                      # imm = 0x1B3
	mull	%ebx
	movl	%edx, %esi
	addl	%ecx, %esi
	xorl	24(%esp), %edi                  # 4-byte Folded Reload
	imull	%ebx, %edi
	addl	%edi, %esi
	xorl	%ebp, %esi
	xorl	16(%esp), %eax                  # 4-byte Folded Reload
	movl	%eax, %ecx
	movl	$256, %ebx                      # imm = 0x100
	imull	%ebx, %ecx
	movl	$435, %edi                      # imm = 0x1B3
	mull	%edi
	addl	%ecx, %edx
	imull	%edi, %esi
	addl	%edx, %esi
	xorl	28(%esp), %esi                  # 4-byte Folded Reload
	xorl	32(%esp), %eax                  # 4-byte Folded Reload
	movl	%eax, %ecx
	imull	%ebx, %ecx
	mull	%edi
	addl	%ecx, %edx
	imull	%edi, %esi
	addl	%edx, %esi
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	20(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, %ecx
	movl	12(%esp), %edi                  # 4-byte Reload
	shrdl	%cl, %edi, %edx
	movl	%edi, %ebp
	shrl	%cl, %ebp
	testb	$32, %bl
	cmovnel	%ebp, %edx
	movl	$0, %ecx
	cmovnel	%ecx, %ebp
	orl	24(%esp), %ebp                  # 4-byte Folded Reload
	orl	8(%esp), %edx                   # 4-byte Folded Reload
	cmpl	$0, (%esp)                      # 4-byte Folded Reload
	cmovel	4(%esp), %edx                   # 4-byte Folded Reload
	cmovel	%edi, %ebp
	xorl	%esi, %ebp
	xorl	%edx, %eax
	movl	%eax, %ecx
	movl	$256, %edx                      # imm = 0x100
	imull	%edx, %ecx
	movl	$435, %esi                      # imm = 0x1B3
	mull	%esi
	movl	%edx, %edi
	addl	%ecx, %edi
	movl	(%esp), %ecx                    # 4-byte Reload
	imull	%esi, %ebp
	addl	%ebp, %edi
	incl	%ecx
	decl	%ebx
	movl	%ebx, 20(%esp)                  # 4-byte Spill
	movl	%eax, %ebx
	movl	4(%esp), %ebp                   # 4-byte Reload
	jne	.LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%ebx, 36(%esp)                  # 4-byte Spill
	movl	%ebx, digest
	movl	%edi, digest+4
	xorl	%eax, %eax
	movl	$1073741824, %edx               # imm = 0x40000000
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ebp, 24(%esp)                  # 4-byte Spill
	movl	12(%esp), %esi                  # 4-byte Reload
	movl	%esi, 20(%esp)                  # 4-byte Spill
	movl	$1073741824, %esi               # imm = 0x40000000
	.p2align	4, 0x90
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, (%esp)                    # 4-byte Spill
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	%esi, 32(%esp)                  # 4-byte Spill
	movl	%ebx, %esi
	shldl	$31, %ecx, %esi
	movl	%esi, 28(%esp)                  # 4-byte Spill
	addl	%eax, %ecx
	movl	%ebx, %eax
	adcl	%edx, %eax
	shrl	%ebx
	movl	24(%esp), %esi                  # 4-byte Reload
	cmpl	%ecx, %esi
	movl	20(%esp), %edx                  # 4-byte Reload
	sbbl	%eax, %edx
	movl	$0, %ebp
	cmovbl	%ebp, %eax
	cmovbl	%ebp, %ecx
	movl	(%esp), %edx                    # 4-byte Reload
	cmovbl	%ebp, %edx
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movl	8(%esp), %ebp                   # 4-byte Reload
	movl	$0, %edx
	cmovbl	%edx, %ebp
	subl	%ecx, %esi
	movl	%esi, 24(%esp)                  # 4-byte Spill
	movl	32(%esp), %esi                  # 4-byte Reload
	sbbl	%eax, 20(%esp)                  # 4-byte Folded Spill
	movl	%ebp, %ecx
	addl	28(%esp), %ecx                  # 4-byte Folded Reload
	adcl	16(%esp), %ebx                  # 4-byte Folded Reload
	movl	(%esp), %eax                    # 4-byte Reload
	movl	8(%esp), %ebp                   # 4-byte Reload
	shldl	$30, %ebp, %eax
	shrl	$2, %esi
	movl	$3, %edx
	cmpl	%ebp, %edx
	movl	$0, %edx
	sbbl	(%esp), %edx                    # 4-byte Folded Reload
	movl	%esi, %edx
	jb	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	subl	$8, %esp
	pushl	%edi
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	%ecx
	movl	32(%esp), %ecx                  # 4-byte Reload
	pushl	%ecx
	movl	28(%esp), %eax                  # 4-byte Reload
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$48, %esp
	movl	40(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$14, %eax
	movl	$435, %edi                      # imm = 0x1B3
	jne	.LBB0_1
# %bb.8:
	subl	$4, %esp
	pushl	$-24576                         # imm = 0xA000
	pushl	$-128
	pushl	$128
	pushl	$64
	pushl	$-6
	pushl	$128
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	digest, %eax
	xorl	$16, %eax
	movl	%eax, %ecx
	movl	$256, %esi                      # imm = 0x100
	imull	%esi, %ecx
	mull	%edi
	addl	%ecx, %edx
	movl	digest+4, %ecx
	imull	%edi, %ecx
	addl	%edx, %ecx
	movl	%eax, digest
	movl	%ecx, digest+4
	subl	$4, %esp
	pushl	$-16384                         # imm = 0xC000
	pushl	$-128
	pushl	$128
	pushl	$64
	pushl	$-4
	pushl	$128
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	digest, %eax
	xorl	$16, %eax
	movl	%eax, %ecx
	imull	%esi, %ecx
	mull	%edi
	addl	%ecx, %edx
	movl	digest+4, %ecx
	imull	%edi, %ecx
	addl	%edx, %ecx
	movl	%eax, digest
	movl	%ecx, digest+4
	subl	$4, %esp
	pushl	$-8192                          # imm = 0xE000
	pushl	$-128
	pushl	$128
	pushl	$64
	pushl	$-2
	pushl	$128
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	digest, %eax
	xorl	$16, %eax
	movl	%eax, %ecx
	imull	%esi, %ecx
	mull	%edi
	addl	%ecx, %edx
	movl	digest+4, %ecx
	imull	%edi, %ecx
	addl	%edx, %ecx
	movl	%eax, digest
	movl	%ecx, digest+4
	subl	$4, %esp
	pushl	$0
	pushl	$-128
	pushl	$128
	pushl	$64
	pushl	$0
	pushl	$128
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	digest, %eax
	xorl	$16, %eax
	movl	%eax, %ecx
	imull	%esi, %ecx
	mull	%edi
	addl	%ecx, %edx
	movl	digest+4, %ecx
	imull	%edi, %ecx
	addl	%edx, %ecx
	movl	%eax, digest
	movl	%ecx, digest+4
	subl	$4, %esp
	pushl	$8192                           # imm = 0x2000
	pushl	$-128
	pushl	$128
	pushl	$64
	pushl	$2
	pushl	$128
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	digest, %eax
	xorl	$16, %eax
	movl	%eax, %ecx
	imull	%esi, %ecx
	mull	%edi
	addl	%ecx, %edx
	movl	digest+4, %ecx
	imull	%edi, %ecx
	addl	%edx, %ecx
	movl	%eax, digest
	movl	%ecx, digest+4
	subl	$4, %esp
	pushl	$16384                          # imm = 0x4000
	pushl	$-128
	pushl	$128
	pushl	$64
	pushl	$4
	pushl	$128
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	digest, %eax
	xorl	$16, %eax
	movl	%eax, %ecx
	imull	%esi, %ecx
	mull	%edi
	addl	%ecx, %edx
	movl	digest+4, %ecx
	imull	%edi, %ecx
	addl	%edx, %ecx
	movl	%eax, digest
	movl	%ecx, digest+4
	subl	$4, %esp
	pushl	$24576                          # imm = 0x6000
	pushl	$-128
	pushl	$128
	pushl	$64
	pushl	$6
	pushl	$128
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	digest, %eax
	xorl	$16, %eax
	imull	%eax, %esi
	mull	%edi
	addl	%esi, %edx
	imull	digest+4, %edi
	addl	%edx, %edi
	movl	%eax, digest
	movl	%edi, digest+4
	xorl	%esi, %esi
	movl	$1, %ebx
	movl	$1, %eax
	jmp	.LBB0_9
	.p2align	4, 0x90
.LBB0_11:                               #   in Loop: Header=BB0_9 Depth=1
	incl	%ebx
	cmpl	$26, %ebx
	je	.LBB0_12
.LBB0_9:                                # =>This Inner Loop Header: Depth=1
	movzbl	%bl, %ecx
	imull	$205, %ecx, %ecx
	shrl	$10, %ecx
	leal	(%ecx,%ecx,4), %ecx
	negl	%ecx
	mull	%ebx
	imull	%ebx, %esi
	addl	%edx, %esi
	addb	%bl, %cl
	jne	.LBB0_11
# %bb.10:                               #   in Loop: Header=BB0_9 Depth=1
	pushl	%esi
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str.2
	movl	%eax, %edi
	calll	printf
	movl	%edi, %eax
	addl	$16, %esp
	jmp	.LBB0_11
.LBB0_12:
	xorl	%edx, %edx
	movl	$1, %esi
	movl	$3, %eax
	movl	$1000000, %ebp                  # imm = 0xF4240
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	jmp	.LBB0_13
	.p2align	4, 0x90
.LBB0_15:                               #   in Loop: Header=BB0_13 Depth=1
	imull	%edi, %ebx
	movl	%edi, %eax
	mull	%edi
	addl	%ebx, %edx
	addl	%ebx, %edx
	movl	%ecx, %edi
	shrl	%ecx
	cmpl	$1, %edi
	movl	%ecx, %ebp
	jbe	.LBB0_16
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	pushl	$0
	pushl	$-5
	pushl	%edx
	pushl	%eax
	calll	__umoddi3
	movl	%ebp, %ecx
	addl	$16, %esp
	movl	%eax, %edi
	movl	%edx, %ebx
	testb	$1, %cl
	je	.LBB0_15
# %bb.14:                               #   in Loop: Header=BB0_13 Depth=1
	movl	%edi, %eax
	mull	%esi
	movl	4(%esp), %ecx                   # 4-byte Reload
	imull	%edi, %ecx
	addl	%edx, %ecx
	imull	%ebx, %esi
	addl	%ecx, %esi
	pushl	$0
	pushl	$-5
	pushl	%esi
	pushl	%eax
	calll	__umoddi3
	movl	%ebp, %ecx
	addl	$16, %esp
	movl	%eax, %esi
	movl	%edx, 4(%esp)                   # 4-byte Spill
	jmp	.LBB0_15
.LBB0_16:
	movl	%esi, 12(%esp)                  # 4-byte Spill
	xorl	%edx, %edx
	movl	$1, (%esp)                      # 4-byte Folded Spill
	movl	$123456789, %eax                # imm = 0x75BCD15
	movl	$987654321, %ebx                # imm = 0x3ADE68B1
	xorl	%ebp, %ebp
	jmp	.LBB0_17
	.p2align	4, 0x90
.LBB0_19:                               #   in Loop: Header=BB0_17 Depth=1
	imull	%esi, %edi
	movl	%esi, %eax
	mull	%esi
	addl	%edi, %edx
	addl	%edi, %edx
	movl	%ebx, %ecx
	shrl	%ecx
	cmpl	$1, %ebx
	movl	%ecx, %ebx
	jbe	.LBB0_20
.LBB0_17:                               # =>This Inner Loop Header: Depth=1
	pushl	$0
	pushl	$1000000007                     # imm = 0x3B9ACA07
	pushl	%edx
	pushl	%eax
	calll	__umoddi3
	addl	$16, %esp
	movl	%eax, %esi
	movl	%edx, %edi
	testb	$1, %bl
	je	.LBB0_19
# %bb.18:                               #   in Loop: Header=BB0_17 Depth=1
	movl	%esi, %eax
	movl	(%esp), %ecx                    # 4-byte Reload
	mull	%ecx
	imull	%esi, %ebp
	addl	%edx, %ebp
	imull	%edi, %ecx
	addl	%ebp, %ecx
	pushl	$0
	pushl	$1000000007                     # imm = 0x3B9ACA07
	pushl	%ecx
	pushl	%eax
	calll	__umoddi3
	addl	$16, %esp
	movl	%eax, (%esp)                    # 4-byte Spill
	movl	%edx, %ebp
	jmp	.LBB0_19
.LBB0_20:
	subl	$12, %esp
	pushl	%ebp
	pushl	16(%esp)                        # 4-byte Folded Reload
	pushl	24(%esp)                        # 4-byte Folded Reload
	pushl	36(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.3
	calll	printf
	addl	$20, %esp
	pushl	digest+4
	pushl	digest
	pushl	$670567898                      # imm = 0x27F80DDA
	pushl	$-1581614984                    # imm = 0xA1BA7878
	pushl	$.L.str.4
	calll	printf
	addl	$32, %esp
	pushl	$0
	pushl	$100
	pushl	digest+4
	pushl	digest
	calll	__umoddi3
	addl	$60, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	edges,@object                   # @edges
	.section	.rodata,"a",@progbits
	.p2align	3
edges:
	.quad	0                               # 0x0
	.quad	1                               # 0x1
	.quad	2                               # 0x2
	.quad	2147483647                      # 0x7fffffff
	.quad	2147483648                      # 0x80000000
	.quad	4294967295                      # 0xffffffff
	.quad	4294967296                      # 0x100000000
	.quad	4294967297                      # 0x100000001
	.quad	1311768467463790320             # 0x123456789abcdef0
	.quad	9223372036854775807             # 0x7fffffffffffffff
	.quad	-9223372036854775808            # 0x8000000000000000
	.quad	-9223372036854775807            # 0x8000000000000001
	.quad	-8589934591                     # 0xfffffffe00000001
	.quad	-1                              # 0xffffffffffffffff
	.size	edges, 112

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%016llx %20llu %20lld %10u digest %016llx\n"
	.size	.L.str, 43

	.type	digest,@object                  # @digest
	.data
	.p2align	3
digest:
	.quad	1469598103934665603             # 0x14650fb0739d0383
	.size	digest, 8

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"%lld %d %d %d %u\n"
	.size	.L.str.1, 18

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%u! = %llu (mod 2^64)\n"
	.size	.L.str.2, 23

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%llu %llu\n"
	.size	.L.str.3, 11

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%lld %016llx\n"
	.size	.L.str.4, 14

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
