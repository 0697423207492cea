	.text
	.file	"division.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$220, %esp
	movl	$0, 40(%esp)                    # 4-byte Folded Spill
	movl	$0, 36(%esp)                    # 4-byte Folded Spill
	movl	$0, 24(%esp)                    # 4-byte Folded Spill
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	movl	main.edges(,%eax,8), %ecx
	movl	%eax, 32(%esp)                  # 4-byte Spill
	movl	main.edges+4(,%eax,8), %eax
	pushl	$0
	pushl	$3
	movl	%eax, 64(%esp)                  # 4-byte Spill
	pushl	%eax
	movl	%ecx, 64(%esp)                  # 4-byte Spill
	pushl	%ecx
	calll	__divdi3
	addl	$16, %esp
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	movl	$-120, %esi
	pushl	$134217727                      # imm = 0x7FFFFFF
	pushl	$-1
	pushl	%edx
	pushl	%eax
	calll	__moddi3
	addl	$16, %esp
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	%edx, 28(%esp)                  # 4-byte Spill
	movl	40(%esp), %edi                  # 4-byte Reload
	movl	24(%esp), %eax                  # 4-byte Reload
	movl	36(%esp), %ebp                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	%esi, 48(%esp)                  # 4-byte Spill
	movl	main.edges+124(%esi), %ebx
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	movl	%ebp, %esi
	shll	$5, %esi
	subl	%ebp, %esi
	movl	%edi, %eax
	movl	$31, %ecx
	mull	%ecx
	movl	%eax, 44(%esp)                  # 4-byte Spill
	addl	%edx, %esi
	movl	48(%esp), %eax                  # 4-byte Reload
	movl	main.edges+120(%eax), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	pushl	%ebx
	pushl	%eax
	pushl	36(%esp)                        # 4-byte Folded Reload
	pushl	32(%esp)                        # 4-byte Folded Reload
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	%edx, %ebx
	movl	$7, %ecx
	mull	%ecx
	movl	%eax, %edi
	leal	(,%ebx,8), %ebp
	subl	%ebx, %ebp
	addl	%edx, %ebp
	addl	44(%esp), %edi                  # 4-byte Folded Reload
	adcl	%esi, %ebp
	movl	16(%esp), %ecx                  # 4-byte Reload
	movl	12(%esp), %eax                  # 4-byte Reload
	imull	%eax, %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	8(%esp), %esi                   # 4-byte Reload
	mull	%esi
	addl	%ecx, %edx
	imull	%esi, %ebx
	addl	%ebx, %edx
	movl	20(%esp), %esi                  # 4-byte Reload
	subl	%eax, %esi
	movl	28(%esp), %ecx                  # 4-byte Reload
	sbbl	%edx, %ecx
	addl	%esi, %edi
	adcl	%ecx, %ebp
	movl	12(%esp), %eax                  # 4-byte Reload
	mull	8(%esp)                         # 4-byte Folded Reload
	addl	16(%esp), %edx                  # 4-byte Folded Reload
	addl	%ebx, %edx
	addl	%esi, %eax
	movl	48(%esp), %esi                  # 4-byte Reload
	adcl	%ecx, %edx
	xorl	28(%esp), %edx                  # 4-byte Folded Reload
	xorl	20(%esp), %eax                  # 4-byte Folded Reload
	xorl	%ecx, %ecx
	orl	%edx, %eax
	movl	24(%esp), %eax                  # 4-byte Reload
	setne	%cl
	addl	%ecx, %eax
	addl	$8, %esi
	jne	.LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%ebp, 36(%esp)                  # 4-byte Spill
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	%edi, 40(%esp)                  # 4-byte Spill
	pushl	$0
	pushl	$7
	movl	64(%esp), %ebx                  # 4-byte Reload
	pushl	%ebx
	movl	64(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%edx, %edi
	movl	%edx, 20(%esp)                  # 4-byte Spill
	movl	$7, %ecx
	mull	%ecx
	leal	(,%edi,8), %ecx
	subl	%edi, %ecx
	addl	%edx, %ecx
	movl	%esi, %edi
	subl	%eax, %edi
	movl	%ebx, %ebp
	sbbl	%ecx, %ebp
	pushl	$-1
	pushl	$-1000                          # imm = 0xFC18
	pushl	%ebx
	pushl	%esi
	calll	__divdi3
	addl	$4, %esp
	pushl	%edx
	pushl	%eax
	pushl	%ebp
	pushl	%edi
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	%ebx
	pushl	%esi
	pushl	$.L.str
	calll	printf
	addl	$48, %esp
	movl	32(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$15, %eax
	jne	.LBB0_1
# %bb.4:
	xorl	%ebp, %ebp
	movl	state+4, %edx
	movl	state, %ebx
	xorl	%edi, %edi
	jmp	.LBB0_5
	.p2align	4, 0x90
.LBB0_25:                               #   in Loop: Header=BB0_5 Depth=1
	movl	56(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, %eax
	movl	20(%esp), %ecx                  # 4-byte Reload
	mull	%ecx
	movl	%ecx, %esi
	movl	%ebx, %ecx
	imull	28(%esp), %ecx                  # 4-byte Folded Reload
	addl	%edx, %ecx
	movl	52(%esp), %edx                  # 4-byte Reload
	imull	%esi, %edx
	addl	%ecx, %edx
	movl	44(%esp), %esi                  # 4-byte Reload
	xorl	%ebx, %esi
	movl	8(%esp), %ebx                   # 4-byte Reload
	subl	%eax, %ebx
	movl	%ebx, 48(%esp)                  # 4-byte Spill
	movl	12(%esp), %ecx                  # 4-byte Reload
	sbbl	%edx, %ecx
	movl	%ecx, 44(%esp)                  # 4-byte Spill
	movl	32(%esp), %eax                  # 4-byte Reload
	xorl	52(%esp), %eax                  # 4-byte Folded Reload
	xorl	%ecx, %edi
	orl	%eax, %edi
	xorl	%ebx, %ebp
	orl	%esi, %ebp
	xorl	%eax, %eax
	orl	%edi, %ebp
	setne	%al
	movl	24(%esp), %ecx                  # 4-byte Reload
	addl	%eax, %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	20(%esp), %ebp                  # 4-byte Reload
	movl	%ebp, %ebx
	movl	28(%esp), %eax                  # 4-byte Reload
	andl	%eax, %ebx
	cmpl	$-1, %ebx
	cmovnel	%eax, %ebx
	movl	$-3, %eax
	cmovel	%eax, %ebp
	pushl	%ebx
	pushl	%ebp
	pushl	20(%esp)                        # 4-byte Folded Reload
	movl	20(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	calll	__divdi3
	addl	$16, %esp
	movl	%edx, %ecx
	movl	%edx, 204(%esp)                 # 4-byte Spill
	movl	%eax, 16(%esp)                  # 4-byte Spill
	imull	%eax, %ebx
	mull	%ebp
	addl	%ebx, %edx
	imull	%ebp, %ecx
	addl	%ecx, %edx
	subl	%eax, %edi
	movl	12(%esp), %esi                  # 4-byte Reload
	sbbl	%edx, %esi
	movl	16(%esp), %eax                  # 4-byte Reload
	mull	%ebp
	addl	%ebx, %edx
	addl	%ecx, %edx
	movl	%edi, 32(%esp)                  # 4-byte Spill
	addl	%edi, %eax
	adcl	%esi, %edx
	movl	12(%esp), %ebx                  # 4-byte Reload
	xorl	%ebx, %edx
	xorl	8(%esp), %eax                   # 4-byte Folded Reload
	xorl	%ecx, %ecx
	orl	%edx, %eax
	setne	%cl
	addl	24(%esp), %ecx                  # 4-byte Folded Reload
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	orl	%esi, %edi
	leal	(%esi,%esi,4), %eax
	leal	(%esi,%eax,2), %eax
	movl	%eax, 64(%esp)                  # 4-byte Spill
	setne	%ch
	shrl	$31, %esi
	movl	%ebx, %eax
	shrl	$31, %eax
	movl	%eax, 60(%esp)                  # 4-byte Spill
	cmpl	%eax, %esi
	setne	%cl
	movl	36(%esp), %eax                  # 4-byte Reload
	movl	%eax, %ebp
	shll	$5, %ebp
	subl	%eax, %ebp
	movl	40(%esp), %eax                  # 4-byte Reload
	movl	$31, %edx
	mull	%edx
	addl	%edx, %ebp
	movl	%eax, 40(%esp)                  # 4-byte Spill
	movl	56(%esp), %eax                  # 4-byte Reload
	movl	$3, %edi
	mull	%edi
	movl	%eax, 36(%esp)                  # 4-byte Spill
	movl	52(%esp), %eax                  # 4-byte Reload
	leal	(%eax,%eax,2), %eax
	addl	%edx, %eax
	movl	%eax, 188(%esp)                 # 4-byte Spill
	movl	48(%esp), %eax                  # 4-byte Reload
	movl	$5, %edx
	mull	%edx
	movl	%eax, 200(%esp)                 # 4-byte Spill
	movl	44(%esp), %eax                  # 4-byte Reload
	leal	(%eax,%eax,4), %eax
	addl	%eax, %edx
	movl	%edx, 192(%esp)                 # 4-byte Spill
	movl	32(%esp), %eax                  # 4-byte Reload
	movl	$11, %edx
	mull	%edx
	movl	%eax, 196(%esp)                 # 4-byte Spill
	addl	64(%esp), %edx                  # 4-byte Folded Reload
	movl	%edx, 64(%esp)                  # 4-byte Spill
	andb	%ch, %cl
	movb	%cl, 32(%esp)                   # 1-byte Spill
	pushl	$0
	pushl	$3
	pushl	%ebx
	movl	20(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 184(%esp)                 # 4-byte Spill
	movl	%edx, %ecx
	movl	%edx, 180(%esp)                 # 4-byte Spill
	mull	%edi
	leal	(%ecx,%ecx,2), %ecx
	addl	%edx, %ecx
	movl	%esi, %edi
	movl	%esi, %edx
	subl	%eax, %edx
	movl	%edx, 152(%esp)                 # 4-byte Spill
	movl	%ebx, %eax
	sbbl	%ecx, %eax
	movl	%eax, 156(%esp)                 # 4-byte Spill
	pushl	$0
	pushl	$10
	pushl	%ebx
	pushl	%esi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 172(%esp)                 # 4-byte Spill
	movl	%edx, %esi
	movl	%edx, 164(%esp)                 # 4-byte Spill
	movl	$10, %ecx
	mull	%ecx
	leal	(%esi,%esi,4), %ecx
	leal	(%edx,%ecx,2), %ecx
	movl	%edi, %edx
	subl	%eax, %edx
	movl	%edx, 160(%esp)                 # 4-byte Spill
	movl	%ebx, %eax
	sbbl	%ecx, %eax
	movl	%eax, 168(%esp)                 # 4-byte Spill
	pushl	$0
	pushl	$1000000007                     # imm = 0x3B9ACA07
	pushl	%ebx
	pushl	%edi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 148(%esp)                 # 4-byte Spill
	movl	%edx, %esi
	movl	%edx, 144(%esp)                 # 4-byte Spill
	movl	$1000000007, %ecx               # imm = 0x3B9ACA07
	mull	%ecx
	imull	$1000000007, %esi, %ecx         # imm = 0x3B9ACA07
	addl	%edx, %ecx
	movl	%edi, %edx
	subl	%eax, %edx
	movl	%edx, 136(%esp)                 # 4-byte Spill
	movl	%ebx, %eax
	sbbl	%ecx, %eax
	movl	%eax, 140(%esp)                 # 4-byte Spill
	pushl	$1
	pushl	$1
	pushl	%ebx
	pushl	%edi
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, %esi
	movl	$-2146992015, %ecx              # imm = 0x80078071
	mull	%ecx
	shrl	$15, %edx
	imull	$65521, %edx, %eax              # imm = 0xFFF1
	subl	%eax, %esi
	movl	%esi, 176(%esp)                 # 4-byte Spill
	movl	60(%esp), %edx                  # 4-byte Reload
	addl	%edi, %edx
	movl	%ebx, %eax
	adcl	$0, %eax
	movl	%eax, %ecx
	shldl	$31, %edx, %ecx
	movl	%ecx, 60(%esp)                  # 4-byte Spill
	movl	%eax, %ecx
	sarl	%ecx
	movl	%ecx, 132(%esp)                 # 4-byte Spill
	andl	$-2, %edx
	movl	%edi, %ecx
	subl	%edx, %ecx
	movl	%ecx, 128(%esp)                 # 4-byte Spill
	movl	%ebx, %ecx
	sbbl	%eax, %ecx
	movl	%ecx, 124(%esp)                 # 4-byte Spill
	pushl	$0
	pushl	$7
	pushl	%ebx
	pushl	%edi
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, 120(%esp)                 # 4-byte Spill
	movl	%edx, %esi
	movl	%edx, 116(%esp)                 # 4-byte Spill
	movl	$7, %ecx
	mull	%ecx
	leal	(,%esi,8), %ecx
	subl	%esi, %ecx
	addl	%edx, %ecx
	movl	%edi, %edx
	subl	%eax, %edx
	movl	%edx, 112(%esp)                 # 4-byte Spill
	movl	%ebx, %eax
	sbbl	%ecx, %eax
	movl	%eax, 108(%esp)                 # 4-byte Spill
	pushl	$-1
	pushl	$-5
	pushl	%ebx
	pushl	%edi
	movl	%edi, 24(%esp)                  # 4-byte Spill
	calll	__divdi3
	addl	$16, %esp
	movl	%eax, 100(%esp)                 # 4-byte Spill
	movl	%edx, 104(%esp)                 # 4-byte Spill
	pushl	$0
	pushl	$5
	pushl	%ebx
	pushl	%edi
	calll	__moddi3
	addl	$16, %esp
	movl	%eax, 92(%esp)                  # 4-byte Spill
	movl	%edx, 96(%esp)                  # 4-byte Spill
	movl	%ebx, %eax
	sarl	$31, %eax
	shrl	$20, %eax
	addl	%edi, %eax
	movl	%ebx, %ecx
	adcl	$0, %ecx
	movl	%ecx, %edx
	shldl	$20, %eax, %edx
	movl	%edx, 88(%esp)                  # 4-byte Spill
	movl	%ecx, %edx
	sarl	$12, %edx
	movl	%edx, 84(%esp)                  # 4-byte Spill
	andl	$-4096, %eax                    # imm = 0xF000
	movl	%edi, %edx
	subl	%eax, %edx
	movl	%edx, 80(%esp)                  # 4-byte Spill
	movl	%ebx, %eax
	sbbl	%ecx, %eax
	movl	%eax, 76(%esp)                  # 4-byte Spill
	pushl	$20
	pushl	$500654080                      # imm = 0x1DD76000
	pushl	%ebx
	pushl	%edi
	calll	__divdi3
	addl	$16, %esp
	movl	%edx, %edi
	movl	%edx, 68(%esp)                  # 4-byte Spill
	movl	%eax, %esi
	movl	%eax, 72(%esp)                  # 4-byte Spill
	movl	$500654080, %ecx                # imm = 0x1DD76000
	mull	%ecx
	leal	(%esi,%esi,4), %ecx
	leal	(%edx,%ecx,4), %ecx
	imull	$500654080, %edi, %edx          # imm = 0x1DD76000
	addl	%ecx, %edx
	movl	8(%esp), %edi                   # 4-byte Reload
	subl	%eax, %edi
	sbbl	%edx, %ebx
	movl	152(%esp), %edx                 # 4-byte Reload
	addl	16(%esp), %edx                  # 4-byte Folded Reload
	movl	156(%esp), %eax                 # 4-byte Reload
	adcl	204(%esp), %eax                 # 4-byte Folded Reload
	leal	(,%eax,8), %ecx
	subl	%eax, %ecx
	movl	%edx, %eax
	movl	$7, %edx
	mull	%edx
	addl	%ecx, %edx
	movl	40(%esp), %ecx                  # 4-byte Reload
	addl	184(%esp), %ecx                 # 4-byte Folded Reload
	adcl	180(%esp), %ebp                 # 4-byte Folded Reload
	addl	172(%esp), %ecx                 # 4-byte Folded Reload
	adcl	164(%esp), %ebp                 # 4-byte Folded Reload
	addl	160(%esp), %ecx                 # 4-byte Folded Reload
	adcl	168(%esp), %ebp                 # 4-byte Folded Reload
	addl	148(%esp), %ecx                 # 4-byte Folded Reload
	adcl	144(%esp), %ebp                 # 4-byte Folded Reload
	addl	136(%esp), %ecx                 # 4-byte Folded Reload
	adcl	140(%esp), %ebp                 # 4-byte Folded Reload
	addl	%edi, %ecx
	adcl	%ebx, %ebp
	movl	%ecx, %esi
	addl	72(%esp), %esi                  # 4-byte Folded Reload
	adcl	68(%esp), %ebp                  # 4-byte Folded Reload
	addl	128(%esp), %esi                 # 4-byte Folded Reload
	adcl	124(%esp), %ebp                 # 4-byte Folded Reload
	addl	60(%esp), %esi                  # 4-byte Folded Reload
	adcl	132(%esp), %ebp                 # 4-byte Folded Reload
	addl	120(%esp), %esi                 # 4-byte Folded Reload
	adcl	116(%esp), %ebp                 # 4-byte Folded Reload
	addl	112(%esp), %esi                 # 4-byte Folded Reload
	adcl	108(%esp), %ebp                 # 4-byte Folded Reload
	addl	100(%esp), %esi                 # 4-byte Folded Reload
	adcl	104(%esp), %ebp                 # 4-byte Folded Reload
	addl	92(%esp), %esi                  # 4-byte Folded Reload
	adcl	96(%esp), %ebp                  # 4-byte Folded Reload
	addl	88(%esp), %esi                  # 4-byte Folded Reload
	adcl	84(%esp), %ebp                  # 4-byte Folded Reload
	addl	80(%esp), %esi                  # 4-byte Folded Reload
	adcl	76(%esp), %ebp                  # 4-byte Folded Reload
	addl	176(%esp), %esi                 # 4-byte Folded Reload
	adcl	$0, %ebp
	addl	36(%esp), %esi                  # 4-byte Folded Reload
	adcl	188(%esp), %ebp                 # 4-byte Folded Reload
	addl	200(%esp), %esi                 # 4-byte Folded Reload
	adcl	192(%esp), %ebp                 # 4-byte Folded Reload
	addl	196(%esp), %esi                 # 4-byte Folded Reload
	adcl	64(%esp), %ebp                  # 4-byte Folded Reload
	addl	%eax, %esi
	adcl	%edx, %ebp
	movl	216(%esp), %edi                 # 4-byte Reload
	imull	$-1030792151, %edi, %eax        # imm = 0xC28F5C29
	rorl	%eax
	cmpl	$85899345, %eax                 # imm = 0x51EB851
	movl	212(%esp), %edx                 # 4-byte Reload
	movl	208(%esp), %ebx                 # 4-byte Reload
	jbe	.LBB0_26
.LBB0_27:                               #   in Loop: Header=BB0_5 Depth=1
	movl	%ebp, 36(%esp)                  # 4-byte Spill
	movl	%esi, 40(%esp)                  # 4-byte Spill
	movzbl	32(%esp), %eax                  # 1-byte Folded Reload
	addl	%eax, 24(%esp)                  # 4-byte Folded Spill
	incl	%edi
	cmpl	$800, %edi                      # imm = 0x320
	movl	$0, %ebp
	je	.LBB0_28
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_22 Depth 2
	movl	%edi, 216(%esp)                 # 4-byte Spill
	movl	%edx, %ecx
	shldl	$13, %ebx, %ecx
	movl	%ebx, %eax
	shll	$13, %eax
	xorl	%ebx, %eax
	xorl	%edx, %ecx
	movl	%ecx, %edx
	shrl	$7, %edx
	xorl	%ecx, %edx
	shldl	$25, %eax, %ecx
	xorl	%eax, %ecx
	movl	%edx, %esi
	shldl	$17, %ecx, %esi
	movl	%ecx, %edi
	shll	$17, %edi
	xorl	%ecx, %edi
	xorl	%edx, %esi
	movl	%esi, %eax
	shldl	$13, %edi, %eax
	movl	%edi, %edx
	shll	$13, %edx
	xorl	%edi, %edx
	xorl	%esi, %eax
	movl	%eax, %esi
	shrl	$7, %esi
	xorl	%eax, %esi
	movl	%eax, %edi
	shldl	$25, %edx, %edi
	xorl	%edx, %edi
	movl	%esi, %eax
	shldl	$17, %edi, %eax
	movl	%edi, %edx
	shll	$17, %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	%edx, %esi
	shrdl	%cl, %eax, %esi
	movl	%eax, %edi
	shrl	%cl, %edi
	testb	$32, %cl
	cmovnel	%edi, %esi
	movl	%esi, 8(%esp)                   # 4-byte Spill
	cmovnel	%ebp, %edi
	movl	%edi, 12(%esp)                  # 4-byte Spill
	movl	%eax, %ecx
	shldl	$13, %edx, %ecx
	movl	%edx, %esi
	shll	$13, %esi
	xorl	%edx, %esi
	xorl	%eax, %ecx
	movl	%ecx, %edi
	shrl	$7, %edi
	xorl	%ecx, %edi
	movl	%ecx, %edx
	shldl	$25, %esi, %edx
	xorl	%esi, %edx
	movl	%edi, %eax
	shldl	$17, %edx, %eax
	movl	%edx, %ecx
	shll	$17, %ecx
	xorl	%edi, %eax
	xorl	%edx, %ecx
	movl	%edx, %ebx
	andb	$15, %bl
	cmpb	$3, %bl
	ja	.LBB0_12
# %bb.6:                                #   in Loop: Header=BB0_5 Depth=1
	andl	$15, %edx
	jmpl	*.LJTI0_0(,%edx,4)
.LBB0_7:                                #   in Loop: Header=BB0_5 Depth=1
	movl	8(%esp), %edx                   # 4-byte Reload
	movl	%edx, 12(%esp)                  # 4-byte Spill
	jmp	.LBB0_11
	.p2align	4, 0x90
.LBB0_26:                               #   in Loop: Header=BB0_5 Depth=1
	subl	$12, %esp
	pushl	56(%esp)                        # 4-byte Folded Reload
	pushl	64(%esp)                        # 4-byte Folded Reload
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	44(%esp)                        # 4-byte Folded Reload
	pushl	80(%esp)                        # 4-byte Folded Reload
	pushl	88(%esp)                        # 4-byte Folded Reload
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.1
	calll	printf
	addl	$48, %esp
	movl	state+4, %edx
	movl	state, %ebx
	jmp	.LBB0_27
	.p2align	4, 0x90
.LBB0_8:                                #   in Loop: Header=BB0_5 Depth=1
	notl	8(%esp)                         # 4-byte Folded Spill
	notl	12(%esp)                        # 4-byte Folded Spill
	jmp	.LBB0_12
	.p2align	4, 0x90
.LBB0_9:                                #   in Loop: Header=BB0_5 Depth=1
	movl	$-1, %edx
	orl	%edx, 8(%esp)                   # 4-byte Folded Spill
	jmp	.LBB0_12
	.p2align	4, 0x90
.LBB0_10:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$-1, %edx
	andl	%edx, 12(%esp)                  # 4-byte Folded Spill
.LBB0_11:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
.LBB0_12:                               #   in Loop: Header=BB0_5 Depth=1
	movl	%eax, %edx
	shldl	$13, %ecx, %edx
	movl	%ecx, %esi
	shll	$13, %esi
	xorl	%ecx, %esi
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$7, %eax
	xorl	%edx, %eax
	movl	%edx, %ecx
	shldl	$25, %esi, %ecx
	xorl	%esi, %ecx
	movl	%eax, %edx
	shldl	$17, %ecx, %edx
	movl	%ecx, %esi
	shll	$17, %esi
	xorl	%ecx, %esi
	xorl	%eax, %edx
	movl	%edx, %eax
	shldl	$13, %esi, %eax
	movl	%esi, %edi
	shll	$13, %edi
	xorl	%esi, %edi
	xorl	%edx, %eax
	movl	%eax, %esi
	shrl	$7, %esi
	xorl	%eax, %esi
	movl	%eax, %ebx
	shldl	$25, %edi, %ebx
	xorl	%edi, %ebx
	movl	%esi, %eax
	shldl	$17, %ebx, %eax
	movl	%ebx, %edx
	shll	$17, %edx
	xorl	%esi, %eax
	xorl	%ebx, %edx
	movl	%edx, %esi
	shrdl	%cl, %eax, %esi
	movl	%eax, %edi
	shrl	%cl, %edi
	testb	$32, %cl
	cmovnel	%edi, %esi
	movl	%esi, %ebx
	cmovnel	%ebp, %edi
	movl	%edi, %ebp
	movl	%eax, %ecx
	shldl	$13, %edx, %ecx
	movl	%edx, %esi
	shll	$13, %esi
	xorl	%edx, %esi
	xorl	%eax, %ecx
	movl	%ecx, %edx
	shrl	$7, %edx
	xorl	%ecx, %edx
	movl	%ecx, %eax
	shldl	$25, %esi, %eax
	xorl	%esi, %eax
	movl	%edx, %esi
	shldl	$17, %eax, %esi
	movl	%eax, %edi
	shll	$17, %edi
	xorl	%eax, %edi
	xorl	%edx, %esi
	movl	%esi, state+4
	movl	%edi, state
	movl	%eax, %ecx
	andb	$15, %cl
	cmpb	$3, %cl
	movl	%esi, 212(%esp)                 # 4-byte Spill
	movl	%edi, 208(%esp)                 # 4-byte Spill
	ja	.LBB0_13
# %bb.14:                               #   in Loop: Header=BB0_5 Depth=1
	andl	$15, %eax
	jmpl	*.LJTI0_1(,%eax,4)
.LBB0_15:                               #   in Loop: Header=BB0_5 Depth=1
	movl	%ebx, %ebp
	jmp	.LBB0_19
	.p2align	4, 0x90
.LBB0_13:                               #   in Loop: Header=BB0_5 Depth=1
	movl	8(%esp), %ecx                   # 4-byte Reload
	movl	12(%esp), %edx                  # 4-byte Reload
	movl	%ebx, %esi
	jmp	.LBB0_21
	.p2align	4, 0x90
.LBB0_16:                               #   in Loop: Header=BB0_5 Depth=1
	movl	%ebx, %esi
	notl	%esi
	notl	%ebp
	jmp	.LBB0_20
	.p2align	4, 0x90
.LBB0_17:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$-1, %eax
	movl	%ebx, %esi
	orl	%eax, %esi
	jmp	.LBB0_20
	.p2align	4, 0x90
.LBB0_18:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$-1, %eax
	andl	%eax, %ebp
.LBB0_19:                               #   in Loop: Header=BB0_5 Depth=1
	xorl	%esi, %esi
.LBB0_20:                               #   in Loop: Header=BB0_5 Depth=1
	movl	8(%esp), %ecx                   # 4-byte Reload
	movl	12(%esp), %edx                  # 4-byte Reload
.LBB0_21:                               #   in Loop: Header=BB0_5 Depth=1
	xorl	%edi, %edi
	movl	%esi, %eax
	orl	%ebp, %eax
	cmovel	%edi, %ebp
	movl	$1, %eax
	cmovel	%eax, %esi
	movl	$63, %ebx
	movl	%ebp, 28(%esp)                  # 4-byte Spill
	pushl	%ebp
	movl	%esi, 24(%esp)                  # 4-byte Spill
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	calll	__udivdi3
	addl	$16, %esp
	movl	%eax, 56(%esp)                  # 4-byte Spill
	movl	%edx, 52(%esp)                  # 4-byte Spill
	movl	$0, 44(%esp)                    # 4-byte Folded Spill
	movl	$0, 32(%esp)                    # 4-byte Folded Spill
	xorl	%ebp, %ebp
	xorl	%edi, %edi
	jmp	.LBB0_22
	.p2align	4, 0x90
.LBB0_24:                               #   in Loop: Header=BB0_22 Depth=2
	subl	%ecx, %ebp
	sbbl	16(%esp), %edi                  # 4-byte Folded Reload
	orl	%esi, 32(%esp)                  # 4-byte Folded Spill
	orl	%eax, 44(%esp)                  # 4-byte Folded Spill
	addl	$-1, %ebx
	jae	.LBB0_25
.LBB0_22:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, 16(%esp)                  # 4-byte Spill
	movl	$1, %eax
	movl	%ebx, %ecx
	shll	%cl, %eax
	testb	$32, %bl
	movl	%eax, %edx
	movl	$0, %ecx
	cmovnel	%ecx, %edx
	movl	%edx, 48(%esp)                  # 4-byte Spill
	xorl	%edx, %edx
	movl	%ebx, %ecx
	movl	$1, %esi
	shldl	%cl, %esi, %edx
	testb	$32, %bl
	cmovnel	%eax, %edx
	movl	8(%esp), %eax                   # 4-byte Reload
	movl	12(%esp), %esi                  # 4-byte Reload
	shrdl	%cl, %esi, %eax
	shrl	%cl, %esi
	testb	$32, %bl
	cmovel	%eax, %esi
	shldl	$1, %ebp, %edi
	andl	$1, %esi
	leal	(%esi,%ebp,2), %ebp
	cmpl	$0, 16(%esp)                    # 4-byte Folded Reload
	setns	%al
	cmpl	20(%esp), %ebp                  # 4-byte Folded Reload
	movl	%edi, %ecx
	sbbl	28(%esp), %ecx                  # 4-byte Folded Reload
	setb	%cl
	testb	%cl, %al
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	movl	$0, %ecx
	movl	$0, %esi
	movl	$0, %eax
	jne	.LBB0_24
# %bb.23:                               #   in Loop: Header=BB0_22 Depth=2
	movl	28(%esp), %eax                  # 4-byte Reload
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	%edx, %esi
	movl	48(%esp), %eax                  # 4-byte Reload
	jmp	.LBB0_24
.LBB0_28:
	pushl	36(%esp)                        # 4-byte Folded Reload
	pushl	44(%esp)                        # 4-byte Folded Reload
	movl	32(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	%esi, %eax
	addl	$220, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI0_0:
	.long	.LBB0_7
	.long	.LBB0_8
	.long	.LBB0_9
	.long	.LBB0_10
.LJTI0_1:
	.long	.LBB0_15
	.long	.LBB0_16
	.long	.LBB0_17
	.long	.LBB0_18
                                        # -- End function
	.type	main.edges,@object              # @main.edges
	.p2align	3
main.edges:
	.quad	1                               # 0x1
	.quad	-1                              # 0xffffffffffffffff
	.quad	2                               # 0x2
	.quad	-2                              # 0xfffffffffffffffe
	.quad	3                               # 0x3
	.quad	10                              # 0xa
	.quad	-10                             # 0xfffffffffffffff6
	.quad	2147483647                      # 0x7fffffff
	.quad	-2147483648                     # 0xffffffff80000000
	.quad	2147483648                      # 0x80000000
	.quad	4294967295                      # 0xffffffff
	.quad	4294967296                      # 0x100000000
	.quad	-4294967296                     # 0xffffffff00000000
	.quad	9223372036854775807             # 0x7fffffffffffffff
	.quad	-9223372036854775807            # 0x8000000000000001
	.size	main.edges, 120

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%20lld /7 %20lld %%7 %2lld /-1000 %lld\n"
	.size	.L.str, 40

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%llu = %llu * %llu + %llu\n"
	.size	.L.str.1, 27

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d wrong, %016llx\n"
	.size	.L.str.2, 19

	.type	state,@object                   # @state
	.data
	.p2align	3
state:
	.quad	88172645463325252               # 0x139408dcbbf7a44
	.size	state, 8

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
