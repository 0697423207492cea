	.text
	.file	"generators.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$60, %esp
	xorl	%edi, %edi
	xorl	%eax, %eax
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_1 Depth=1
	movl	40(%esp), %eax                  # 4-byte Reload
	movl	%eax, %edi
	shll	$5, %edi
	subl	%eax, %edi
	subl	$4, %esp
	pushl	%ecx
	pushl	%esi
	pushl	$.L.str.9
	calll	printf
	addl	$8, %esp
	pushl	16(%esp)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	20(%esp)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	24(%esp)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	28(%esp)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	32(%esp)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	36(%esp)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	40(%esp)
	pushl	$.L.str.10
	calll	printf
	addl	$8, %esp
	pushl	44(%esp)
	pushl	$.L.str.10
	calll	printf
	addl	$16, %esp
	addl	%ebp, %edi
	subl	$8, %esp
	pushl	%ebp
	pushl	$.L.str.11
	calll	printf
	addl	$16, %esp
	movl	44(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$7, %eax
	je	.LBB0_7
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_8 Depth 3
	movl	%edi, 40(%esp)                  # 4-byte Spill
	movl	main.generators+4(,%eax,8), %ecx
	movl	%ecx, 48(%esp)                  # 4-byte Spill
	movl	$0, 36(%esp)
	movl	$0, 32(%esp)
	movl	$0, 28(%esp)
	movl	$0, 24(%esp)
	movl	$0, 20(%esp)
	movl	$0, 16(%esp)
	movl	$0, 12(%esp)
	movl	$0, 8(%esp)
	subl	$8, %esp
	movl	%eax, 52(%esp)                  # 4-byte Spill
	pushl	main.generators(,%eax,8)
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	jmp	.LBB0_2
	.p2align	4, 0x90
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=2
	cmpl	%edi, 52(%esp)                  # 4-byte Folded Reload
	movl	56(%esp), %ecx                  # 4-byte Reload
	adcl	$0, %ecx
	movl	%ebp, %eax
	shll	$5, %eax
	addl	%eax, %ebp
	xorl	%edi, %ebp
	incl	%ebx
	cmpl	$2000, %ebx                     # imm = 0x7D0
	je	.LBB0_6
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_8 Depth 3
	movl	%edi, 52(%esp)                  # 4-byte Spill
	movl	%ecx, 56(%esp)                  # 4-byte Spill
	calll	*48(%esp)                       # 4-byte Folded Reload
	movl	%eax, %edi
	cmpl	$3, %ebx
	ja	.LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=2
	subl	$8, %esp
	pushl	%edi
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=2
	movl	%edi, %eax
	shrl	$8, %eax
	andl	$28, %eax
	incl	8(%esp,%eax)
	testl	%edi, %edi
	movl	%edi, %eax
	je	.LBB0_5
	.p2align	4, 0x90
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	incl	%esi
	leal	-1(%eax), %ecx
	andl	%ecx, %eax
	jne	.LBB0_8
	jmp	.LBB0_5
.LBB0_7:
	subl	$8, %esp
	pushl	%edi
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	andl	$63, %edi
	movl	%edi, %eax
	addl	$60, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function lcg
	.type	lcg,@function
lcg:                                    # @lcg
# %bb.0:
	imull	$1103515245, lcg_state, %eax    # imm = 0x41C64E6D
	addl	$12345, %eax                    # imm = 0x3039
	movl	%eax, lcg_state
	shrl	$8, %eax
	retl
.Lfunc_end1:
	.size	lcg, .Lfunc_end1-lcg
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function xorshift
	.type	xorshift,@function
xorshift:                               # @xorshift
# %bb.0:
	pushl	%edi
	pushl	%esi
	movl	xs_state, %eax
	movl	xs_state+4, %ecx
	movl	%ecx, %edx
	shrl	$12, %edx
	xorl	%ecx, %edx
	shldl	$20, %eax, %ecx
	xorl	%eax, %ecx
	movl	%edx, %eax
	shldl	$25, %ecx, %eax
	movl	%ecx, %edi
	shll	$25, %edi
	xorl	%ecx, %edi
	xorl	%edx, %eax
	movl	%eax, %esi
	shrl	$27, %esi
	xorl	%eax, %esi
	movl	%eax, %ecx
	shldl	$5, %edi, %ecx
	xorl	%edi, %ecx
	movl	%ecx, xs_state
	movl	%esi, xs_state+4
	movl	$1332534557, %edx               # imm = 0x4F6CDD1D
	movl	%ecx, %eax
	mull	%edx
	imull	$625341585, %ecx, %ecx          # imm = 0x2545F491
	addl	%edx, %ecx
	imull	$1332534557, %esi, %eax         # imm = 0x4F6CDD1D
	addl	%ecx, %eax
	popl	%esi
	popl	%edi
	retl
.Lfunc_end2:
	.size	xorshift, .Lfunc_end2-xorshift
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function twister
	.type	twister,@function
twister:                                # @twister
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	mt, %ebx
	testl	%ebx, %ebx
	jne	.LBB3_3
# %bb.1:
	movl	$5489, mt                       # imm = 0x1571
	movl	$1, %eax
	movl	$5489, %ebx                     # imm = 0x1571
	movl	$5489, %edx                     # imm = 0x1571
	.p2align	4, 0x90
.LBB3_2:                                # =>This Inner Loop Header: Depth=1
	movl	%edx, %esi
	shrl	$30, %esi
	xorl	%edx, %esi
	imull	$1812433253, %esi, %edx         # imm = 0x6C078965
	addl	%eax, %edx
	movl	%edx, mt(,%eax,4)
	incl	%eax
	cmpl	$624, %eax                      # imm = 0x270
	jne	.LBB3_2
.LBB3_3:
	movl	mt_at, %eax
	cmpl	$624, %eax                      # imm = 0x270
	jne	.LBB3_7
# %bb.4:
	movl	$-2492, %esi                    # imm = 0xF644
	movl	$1, %eax
	movl	$397, %edi                      # imm = 0x18D
	.p2align	4, 0x90
.LBB3_5:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, (%esp)                    # 4-byte Spill
	shrl	$4, %eax
	movl	$440509467, %ecx                # imm = 0x1A41A41B
	mull	%ecx
	shrl	$2, %edx
	imull	$-2496, %edx, %edx              # imm = 0xF640
	movl	%edi, %ecx
	movl	%edi, %eax
	shrl	$4, %eax
	andl	$-2147483648, %ebx              # imm = 0x80000000
	movl	mt+2496(%edx,%esi), %ebp
	movl	%ebp, %edi
	andl	$2147483646, %edi               # imm = 0x7FFFFFFE
	orl	%ebx, %edi
	movl	$440509467, %edx                # imm = 0x1A41A41B
	mull	%edx
	shrl	$2, %edx
	imull	$-2496, %edx, %eax              # imm = 0xF640
	andl	$1, %ebp
	negl	%ebp
	andl	$-1727483681, %ebp              # imm = 0x9908B0DF
	xorl	mt+4080(%eax,%esi), %ebp
	shrl	%edi
	xorl	%edi, %ebp
	movl	%ebp, mt+2492(%esi)
	testl	%esi, %esi
	je	.LBB3_6
# %bb.8:                                #   in Loop: Header=BB3_5 Depth=1
	movl	mt+2496(%esi), %ebx
	addl	$4, %esi
	movl	(%esp), %eax                    # 4-byte Reload
	incl	%eax
	movl	%ecx, %edi
	incl	%edi
	jmp	.LBB3_5
.LBB3_6:
	xorl	%eax, %eax
.LBB3_7:
	leal	1(%eax), %ecx
	movl	%ecx, mt_at
	movl	mt(,%eax,4), %eax
	movl	%eax, %ecx
	shrl	$11, %ecx
	xorl	%eax, %ecx
	movl	%ecx, %eax
	shll	$7, %eax
	andl	$-1658038656, %eax              # imm = 0x9D2C5680
	xorl	%ecx, %eax
	movl	%eax, %ecx
	shll	$15, %ecx
	andl	$-272236544, %ecx               # imm = 0xEFC60000
	xorl	%eax, %ecx
	movl	%ecx, %eax
	shrl	$18, %eax
	xorl	%ecx, %eax
	addl	$4, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end3:
	.size	twister, .Lfunc_end3-twister
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function pcg
	.type	pcg,@function
pcg:                                    # @pcg
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	movl	pcg_state, %edi
	movl	pcg_state+4, %esi
	movl	%esi, %ecx
	shrl	$27, %ecx
	movl	$1284865837, %edx               # imm = 0x4C957F2D
	movl	%edi, %eax
	mull	%edx
	imull	$1481765933, %edi, %ebx         # imm = 0x5851F42D
	addl	%edx, %ebx
	imull	$1284865837, %esi, %edx         # imm = 0x4C957F2D
	addl	%ebx, %edx
	addl	$-144211633, %eax               # imm = 0xF767814F
	adcl	$335903614, %edx                # imm = 0x14057B7E
	movl	%eax, pcg_state
	movl	%edx, pcg_state+4
	movl	%esi, %eax
	shrl	$13, %eax
	shldl	$5, %edi, %esi
	xorl	%eax, %esi
                                        # kill: def $cl killed $cl killed $ecx
	rorl	%cl, %esi
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end4:
	.size	pcg, .Lfunc_end4-pcg
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function lagged
	.type	lagged,@function
lagged:                                 # @lagged
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	cmpl	$0, lagged_ring
	jne	.LBB5_11
# %bb.1:
	xorl	%edi, %edi
	movl	mt_at, %eax
	jmp	.LBB5_2
	.p2align	4, 0x90
.LBB5_8:                                #   in Loop: Header=BB5_2 Depth=1
	xorl	%eax, %eax
	movl	8(%esp), %edi                   # 4-byte Reload
.LBB5_9:                                #   in Loop: Header=BB5_2 Depth=1
	movl	mt(,%eax,4), %ecx
	incl	%eax
	movl	%ecx, %edx
	shrl	$11, %edx
	xorl	%ecx, %edx
	movl	%edx, %ecx
	shll	$7, %ecx
	andl	$-1658038656, %ecx              # imm = 0x9D2C5680
	xorl	%edx, %ecx
	movl	%ecx, %edx
	shll	$15, %edx
	andl	$-272236544, %edx               # imm = 0xEFC60000
	xorl	%ecx, %edx
	movl	%edx, %ecx
	shrl	$18, %ecx
	xorl	%edx, %ecx
	orl	$1, %ecx
	movl	%ecx, lagged_ring(,%edi,4)
	incl	%edi
	cmpl	$55, %edi
	je	.LBB5_10
.LBB5_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB5_4 Depth 2
                                        #     Child Loop BB5_7 Depth 2
	movl	mt, %ebx
	testl	%ebx, %ebx
	jne	.LBB5_5
# %bb.3:                                #   in Loop: Header=BB5_2 Depth=1
	movl	$5489, mt                       # imm = 0x1571
	movl	$1, %ecx
	movl	$5489, %ebx                     # imm = 0x1571
	movl	$5489, %edx                     # imm = 0x1571
	.p2align	4, 0x90
.LBB5_4:                                #   Parent Loop BB5_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, %esi
	shrl	$30, %esi
	xorl	%edx, %esi
	imull	$1812433253, %esi, %edx         # imm = 0x6C078965
	addl	%ecx, %edx
	movl	%edx, mt(,%ecx,4)
	incl	%ecx
	cmpl	$624, %ecx                      # imm = 0x270
	jne	.LBB5_4
.LBB5_5:                                #   in Loop: Header=BB5_2 Depth=1
	cmpl	$624, %eax                      # imm = 0x270
	jne	.LBB5_9
# %bb.6:                                #   in Loop: Header=BB5_2 Depth=1
	movl	%edi, 8(%esp)                   # 4-byte Spill
	movl	$mt+1588, 4(%esp)               # 4-byte Folded Spill
	movl	$397, %eax                      # imm = 0x18D
	movl	$-2492, %edi                    # imm = 0xF644
	movl	$1, (%esp)                      # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB5_7:                                #   Parent Loop BB5_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, %ebp
	shrl	$4, %eax
	movl	$440509467, %esi                # imm = 0x1A41A41B
	mull	%esi
	movl	%edx, %ecx
	movl	(%esp), %eax                    # 4-byte Reload
	shrl	$4, %eax
	mull	%esi
	shrl	$2, %edx
	imull	$-2496, %edx, %eax              # imm = 0xF640
	andl	$-2147483648, %ebx              # imm = 0x80000000
	movl	mt+2496(%eax,%edi), %eax
	movl	%eax, %edx
	andl	$2147483646, %edx               # imm = 0x7FFFFFFE
	orl	%ebx, %edx
	shrl	$2, %ecx
	imull	$-2496, %ecx, %ecx              # imm = 0xF640
	andl	$1, %eax
	negl	%eax
	andl	$-1727483681, %eax              # imm = 0x9908B0DF
	movl	4(%esp), %esi                   # 4-byte Reload
	xorl	(%esi,%ecx), %eax
	shrl	%edx
	xorl	%edx, %eax
	movl	%eax, mt+2492(%edi)
	testl	%edi, %edi
	je	.LBB5_8
# %bb.12:                               #   in Loop: Header=BB5_7 Depth=2
	movl	%esi, %ecx
	movl	mt+2496(%edi), %ebx
	addl	$4, %ecx
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	movl	%ebp, %eax
	incl	%eax
	addl	$4, %edi
	incl	(%esp)                          # 4-byte Folded Spill
	jmp	.LBB5_7
.LBB5_10:
	movl	%eax, mt_at
.LBB5_11:
	movl	lagged_at, %ecx
	movl	$702812831, %ebx                # imm = 0x29E4129F
	movl	%ecx, %eax
	mull	%ebx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$5, %eax
	imull	$55, %eax, %eax
	movl	%ecx, %edi
	subl	%eax, %edi
	leal	31(%ecx), %esi
	movl	%esi, %eax
	mull	%ebx
	subl	%edx, %esi
	shrl	%esi
	addl	%edx, %esi
	shrl	$5, %esi
	imull	$55, %esi, %eax
	negl	%eax
	leal	31(%ecx,%eax), %edx
	movl	lagged_ring(,%edi,4), %eax
	addl	lagged_ring(,%edx,4), %eax
	movl	%eax, lagged_ring(,%edi,4)
	incl	%ecx
	movl	%ecx, lagged_at
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end5:
	.size	lagged, .Lfunc_end5-lagged
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function middle_square
	.type	middle_square,@function
middle_square:                          # @middle_square
# %bb.0:
	pushl	%esi
	movl	square_state, %eax
	movl	square_state+4, %esi
	imull	%eax, %esi
	mull	%eax
	addl	%esi, %esi
	addl	%edx, %esi
	movl	$-635641175, %edx               # imm = 0xDA1CE2A9
	addl	square_weyl, %edx
	movl	$-1246933298, %ecx              # imm = 0xB5AD4ECE
	adcl	square_weyl+4, %ecx
	movl	%edx, square_weyl
	movl	%ecx, square_weyl+4
	addl	%eax, %edx
	adcl	%esi, %ecx
	movl	%edx, square_state+4
	movl	%ecx, square_state
	movl	%ecx, %eax
	popl	%esi
	retl
.Lfunc_end6:
	.size	middle_square, .Lfunc_end6-middle_square
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function lfsr
	.type	lfsr,@function
lfsr:                                   # @lfsr
# %bb.0:
	pushl	%edi
	pushl	%esi
	xorl	%eax, %eax
	movl	$32, %ecx
	movzwl	lfsr_state, %edx
	.p2align	4, 0x90
.LBB7_1:                                # =>This Inner Loop Header: Depth=1
	movzwl	%dx, %esi
	movl	%esi, %edi
	andl	$1, %edi
	shrl	%esi
	movl	%esi, %edx
	xorl	$-19456, %edx                   # imm = 0xB400
	testl	%edi, %edi
	cmovel	%esi, %edx
	leal	(%edi,%eax,2), %eax
	decl	%ecx
	jne	.LBB7_1
# %bb.2:
	movw	%dx, lfsr_state
	popl	%esi
	popl	%edi
	retl
.Lfunc_end7:
	.size	lfsr, .Lfunc_end7-lfsr
                                        # -- End function
	.type	main.generators,@object         # @main.generators
	.section	.rodata,"a",@progbits
	.p2align	2
main.generators:
	.long	.L.str
	.long	lcg
	.long	.L.str.1
	.long	xorshift
	.long	.L.str.2
	.long	twister
	.long	.L.str.3
	.long	pcg
	.long	.L.str.4
	.long	lagged
	.long	.L.str.5
	.long	middle_square
	.long	.L.str.6
	.long	lfsr
	.size	main.generators, 56

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"lcg"
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"xorshift"
	.size	.L.str.1, 9

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"twister"
	.size	.L.str.2, 8

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"pcg"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"lagged"
	.size	.L.str.4, 7

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"middle square"
	.size	.L.str.5, 14

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"lfsr"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"%-14s"
	.size	.L.str.7, 6

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%11u"
	.size	.L.str.8, 5

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"\n  bits %ld, rises %d, buckets"
	.size	.L.str.9, 31

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	" %d"
	.size	.L.str.10, 4

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	", sum %08x\n"
	.size	.L.str.11, 12

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"%08x\n"
	.size	.L.str.12, 6

	.type	lcg_state,@object               # @lcg_state
	.data
	.p2align	2
lcg_state:
	.long	1                               # 0x1
	.size	lcg_state, 4

	.type	xs_state,@object                # @xs_state
	.p2align	3
xs_state:
	.quad	-8846114313915602277            # 0x853c49e6748fea9b
	.size	xs_state, 8

	.type	mt,@object                      # @mt
	.local	mt
	.comm	mt,2496,4
	.type	mt_at,@object                   # @mt_at
	.p2align	2
mt_at:
	.long	624                             # 0x270
	.size	mt_at, 4

	.type	pcg_state,@object               # @pcg_state
	.p2align	3
pcg_state:
	.quad	5573589319906701683             # 0x4d595df4d0f33173
	.size	pcg_state, 8

	.type	lagged_ring,@object             # @lagged_ring
	.local	lagged_ring
	.comm	lagged_ring,220,4
	.type	lagged_at,@object               # @lagged_at
	.local	lagged_at
	.comm	lagged_at,4,4
	.type	square_state,@object            # @square_state
	.local	square_state
	.comm	square_state,8,8
	.type	square_weyl,@object             # @square_weyl
	.local	square_weyl
	.comm	square_weyl,8,8
	.type	lfsr_state,@object              # @lfsr_state
	.p2align	1
lfsr_state:
	.short	44257                           # 0xace1
	.size	lfsr_state, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym lcg
	.addrsig_sym xorshift
	.addrsig_sym twister
	.addrsig_sym pcg
	.addrsig_sym lagged
	.addrsig_sym middle_square
	.addrsig_sym lfsr
