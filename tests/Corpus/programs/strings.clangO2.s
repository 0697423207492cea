	.text
	.file	"strings.c"
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
	movl	$3, 44(%esp)
	movl	$9, 40(%esp)
	movl	$2, 36(%esp)
	xorl	%ecx, %ecx
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
	leal	66(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	leal	140(%esp,%ecx), %edi
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
	movl	%ebx, %ecx
	shrl	%ecx
	leal	200(%esp), %eax
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	subl	%ecx, %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movzbl	%bl, %eax
	imull	$171, %eax, %eax
	shrl	$9, %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
	movl	$-80, %eax
	movl	%ebx, %ecx
	.p2align	4, 0x90
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	movb	%cl, 220(%esp,%eax)
	movb	%cl, 136(%esp,%eax)
	addb	$5, %cl
	incl	%eax
	jne	.LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	leal	56(%esp,%esi), %eax
	subl	$4, %esp
	pushl	%ebx
	pushl	%eax
	pushl	24(%esp)                        # 4-byte Folded Reload
	calll	memmove
	addl	$12, %esp
	pushl	8(%esp)                         # 4-byte Folded Reload
	pushl	%edi
	pushl	32(%esp)                        # 4-byte Folded Reload
	calll	memcpy
	addl	$16, %esp
	leal	(%esi,%ebx), %eax
	subl	$4, %esp
	pushl	20(%esp)                        # 4-byte Folded Reload
	pushl	%eax
	pushl	%edi
	calll	memset
	addl	$16, %esp
	movl	$-80, %eax
	.p2align	4, 0x90
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	movl	%ebp, %ecx
	shll	$5, %ecx
	addl	%ebp, %ecx
	movzbl	136(%esp,%eax), %edx
	addl	%ecx, %edx
	movzbl	220(%esp,%eax), %ecx
	leal	(%ecx,%ecx,2), %ebp
	addl	%edx, %ebp
	incl	%eax
	jne	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=3
	cmpl	$33, %esi
	leal	7(%esi), %esi
	jb	.LBB0_3
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	cmpl	$37, %ebx
	leal	3(%ebx), %ebx
	jb	.LBB0_2
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	movl	8(%esp), %ecx                   # 4-byte Reload
	incl	%ecx
	cmpl	$5, %ecx
	jne	.LBB0_1
# %bb.10:
	subl	$8, %esp
	pushl	%ebp
	pushl	$.L.str.45
	calll	printf
	addl	$16, %esp
	movl	$-1, 60(%esp)
	movl	$-1, 56(%esp)
	movl	$0, 24(%esp)
	leal	59(%esp), %eax
	subl	$4, %esp
	pushl	28(%esp)
	pushl	$7
	pushl	%eax
	calll	memset
	addl	$16, %esp
	movzbl	63(%esp), %eax
	movzbl	59(%esp), %ecx
	pushl	%ecx
	pushl	%eax
	pushl	$255
	pushl	$.L.str.27
	calll	printf
	addl	$4, %esp
	pushl	$0
	pushl	$1
	pushl	$-1
	pushl	$0
	pushl	$.L.str.23
	calll	printf
	addl	$20, %esp
	pushl	$-1
	pushl	$-1
	pushl	$3
	pushl	$4
	pushl	$.L.str.23
	calll	printf
	addl	$32, %esp
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_11:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_12 Depth 2
	movl	%eax, 4(%esp)                   # 4-byte Spill
	movl	main.words(,%eax,4), %ebx
	movl	$-44, %ebp
	.p2align	4, 0x90
.LBB0_12:                               #   Parent Loop BB0_11 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	main.words+44(%ebp), %edi
	subl	$8, %esp
	pushl	%edi
	pushl	%ebx
	calll	strcmp
	addl	$16, %esp
	movl	%eax, %esi
	xorl	%eax, %eax
	testl	%esi, %esi
	setg	%al
	sarl	$31, %esi
	addl	%eax, %esi
	subl	$4, %esp
	pushl	$2
	pushl	%edi
	pushl	%ebx
	calll	strncmp
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setg	%cl
	sarl	$31, %eax
	addl	%ecx, %eax
	subl	$4, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.11
	calll	printf
	addl	$16, %esp
	addl	$4, %ebp
	jne	.LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_11 Depth=1
	subl	$12, %esp
	pushl	%ebx
	calll	strlen
	addl	$16, %esp
	movl	%eax, %esi
	subl	$8, %esp
	pushl	$3
	pushl	%ebx
	calll	strnlen
	addl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movl	4(%esp), %eax                   # 4-byte Reload
	incl	%eax
	cmpl	$11, %eax
	jne	.LBB0_11
# %bb.14:
	movw	$8995, main.a+30                # imm = 0x2323
	movl	$589505315, main.a+26           # imm = 0x23232323
	movl	$589505315, main.a+22           # imm = 0x23232323
	movl	$589505315, main.a+18           # imm = 0x23232323
	movl	$589505315, main.a+14           # imm = 0x23232323
	movl	$589505315, main.a+10           # imm = 0x23232323
	movl	$589505315, main.a+6            # imm = 0x23232323
	movl	$1819043176, main.a             # imm = 0x6C6C6568
	movw	$111, main.a+4
	subl	$8, %esp
	pushl	$.L.str.14
	pushl	$.L.str.46
	calll	printf
	addl	$16, %esp
	movzbl	main.a, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.47, %edi
	movl	$.L.str.48, %esi
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+1, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+2, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+3, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+4, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+5, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+6, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+7, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+8, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+9, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	$589505315, main.b              # imm = 0x23232323
	movl	$589505315, main.b+4            # imm = 0x23232323
	movl	$589505315, main.b+8            # imm = 0x23232323
	movl	$589505315, main.b+12           # imm = 0x23232323
	movl	$589505315, main.b+16           # imm = 0x23232323
	movl	$589505315, main.b+20           # imm = 0x23232323
	movl	$589505315, main.b+24           # imm = 0x23232323
	movl	$589505315, main.b+28           # imm = 0x23232323
	subl	$4, %esp
	pushl	48(%esp)
	pushl	$main.a
	pushl	$main.b
	calll	strncpy
	addl	$8, %esp
	pushl	$.L.str.15
	pushl	$.L.str.46
	calll	printf
	addl	$16, %esp
	movzbl	main.b, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+1, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+2, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+3, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+4, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+5, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+6, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+7, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+8, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+9, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$12, %esp
	pushl	44(%esp)
	pushl	$main.a
	pushl	$main.b
	calll	strncpy
	addl	$8, %esp
	pushl	$.L.str.16
	pushl	$.L.str.46
	calll	printf
	addl	$16, %esp
	movzbl	main.b, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+1, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+2, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+3, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+4, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+5, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+6, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+7, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+8, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.b+9, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$4, %esp
	pushl	$main.a
	calll	strlen
	addl	$16, %esp
	movl	$6581362, main.a+4(%eax)        # imm = 0x646C72
	movl	$1870077996, main.a(%eax)       # imm = 0x6F77202C
	subl	$8, %esp
	pushl	$.L.str.18
	pushl	$.L.str.46
	calll	printf
	addl	$16, %esp
	movzbl	main.a, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+1, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+2, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+3, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+4, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+5, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+6, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+7, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+8, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+9, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+10, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+11, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+12, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+13, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+14, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+15, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$12, %esp
	pushl	40(%esp)
	pushl	$.L.str.19
	pushl	$main.a
	calll	strncat
	addl	$8, %esp
	pushl	$.L.str.20
	pushl	$.L.str.46
	calll	printf
	addl	$16, %esp
	movzbl	main.a, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+1, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+2, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+3, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+4, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+5, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+6, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+7, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+8, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+9, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+10, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+11, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+12, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+13, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+14, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+15, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+16, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	movl	$.L.str.48, %ecx
	cmovbl	%edi, %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ecx
	calll	printf
	addl	$16, %esp
	movzbl	main.a+17, %eax
	movl	%eax, %ecx
	addb	$-32, %cl
	cmpb	$95, %cl
	cmovbl	%edi, %esi
	subl	$8, %esp
	pushl	%eax
	pushl	%esi
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$4, %esp
	pushl	$main.a
	calll	strlen
	addl	$12, %esp
	pushl	%eax
	pushl	$main.a
	pushl	$.L.str.21
	calll	printf
	addl	$4, %esp
	pushl	$21
	pushl	$22
	pushl	$-1
	pushl	$0
	pushl	$.L.str.23
	calll	printf
	addl	$28, %esp
	pushl	$0
	pushl	$-1
	pushl	$5
	pushl	$22
	pushl	$-1
	pushl	$16
	pushl	$.L.str.24
	calll	printf
	addl	$32, %esp
	pushl	$-1
	pushl	$1
	pushl	$15
	pushl	$.L.str.27
	calll	printf
	addl	$4, %esp
	pushl	$22
	pushl	$2
	pushl	$0
	pushl	$4
	pushl	$.L.str.32
	calll	printf
	addl	$28, %esp
	pushl	$-1
	pushl	$13
	pushl	$.L.str.36
	calll	printf
	addl	$16, %esp
	movl	$3829623, 159(%esp)             # imm = 0x3A6F77
	movl	$2004102970, 156(%esp)          # imm = 0x77742F3A
	movl	$795174258, 152(%esp)           # imm = 0x2F656572
	movl	$1752444783, 148(%esp)          # imm = 0x68742F6F
	movl	$2004102959, 144(%esp)          # imm = 0x77742F2F
	movl	$1701736239, 140(%esp)          # imm = 0x656E6F2F
	subl	$8, %esp
	leal	148(%esp), %eax
	pushl	$.L.str.38
	pushl	%eax
	.p2align	4, 0x90
.LBB0_15:                               # =>This Inner Loop Header: Depth=1
	calll	strtok
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_16
# %bb.20:                               #   in Loop: Header=BB0_15 Depth=1
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.39
	calll	printf
	addl	$8, %esp
	pushl	$.L.str.38
	pushl	$0
	jmp	.LBB0_15
.LBB0_16:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	$4023099, 32(%esp)              # imm = 0x3D633B
	movl	$993148258, 28(%esp)            # imm = 0x3B323D62
	movl	$993082721, 24(%esp)            # imm = 0x3B313D61
	subl	$4, %esp
	leal	56(%esp), %edi
	leal	28(%esp), %eax
	pushl	%edi
	pushl	$.L.str.40
	pushl	%eax
	calll	strtok_r
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_19
# %bb.17:
	leal	48(%esp), %ebx
	movl	$.L.str.43, %ebp
	.p2align	4, 0x90
.LBB0_18:                               # =>This Inner Loop Header: Depth=1
	subl	$4, %esp
	pushl	%ebx
	pushl	$.L.str.41
	pushl	%eax
	calll	strtok_r
	addl	$16, %esp
	movl	%eax, %esi
	subl	$4, %esp
	pushl	%ebx
	pushl	$.L.str.41
	pushl	$0
	calll	strtok_r
	addl	$16, %esp
	testl	%eax, %eax
	cmovel	%ebp, %eax
	subl	$4, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.42
	calll	printf
	addl	$12, %esp
	pushl	%edi
	pushl	$.L.str.40
	pushl	$0
	calll	strtok_r
	addl	$16, %esp
	testl	%eax, %eax
	jne	.LBB0_18
.LBB0_19:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$4, %esp
	pushl	$.L.str.22
	calll	strdup
	addl	$16, %esp
	movl	%eax, %esi
	subl	$8, %esp
	pushl	$7
	pushl	$.L.str.22
	calll	strndup
	addl	$16, %esp
	movl	%eax, %edi
	subl	$8, %esp
	pushl	$.L.str.22
	pushl	%esi
	calll	strcmp
	addl	$16, %esp
	pushl	%eax
	pushl	%edi
	pushl	%esi
	pushl	$.L.str.44
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	free
	addl	$4, %esp
	pushl	%edi
	calll	free
	addl	$16, %esp
	movl	$544039284, 56(%esp)            # imm = 0x206D6174
	movl	$544499813, 60(%esp)            # imm = 0x20746865
	movl	$1948282734, 64(%esp)           # imm = 0x74206F6E
	movl	$1948283745, 68(%esp)           # imm = 0x74207361
	movl	$1696621409, 72(%esp)           # imm = 0x65206361
	movw	$29800, 76(%esp)                # imm = 0x7468
	movb	$0, 78(%esp)
	subl	$12, %esp
	leal	68(%esp), %eax
	pushl	%eax
	calll	puts
	addl	$16, %esp
	movl	$22, %eax
	addl	$220, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	main.a,@object                  # @main.a
	.local	main.a
	.comm	main.a,32,1
	.type	main.b,@object                  # @main.b
	.local	main.b
	.comm	main.b,32,1
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
	.long	.L.str.8
	.long	.L.str.9
	.long	.L.str.10
	.size	main.words, 44

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
	.asciz	"ab"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"abc"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"abd"
	.size	.L.str.4, 4

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"b"
	.size	.L.str.5, 2

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"aB"
	.size	.L.str.6, 3

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"ABC"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"\200"
	.size	.L.str.8, 2

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"zebra"
	.size	.L.str.9, 6

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"zebras"
	.size	.L.str.10, 7

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"%2d%2d "
	.size	.L.str.11, 8

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	" %u %u\n"
	.size	.L.str.12, 8

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"hello"
	.size	.L.str.13, 6

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"strcpy"
	.size	.L.str.14, 7

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"strncpy 3"
	.size	.L.str.15, 10

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"strncpy 9"
	.size	.L.str.16, 10

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"strcat"
	.size	.L.str.18, 7

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"!?!?!?"
	.size	.L.str.19, 7

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"strncat"
	.size	.L.str.20, 8

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"%s %u\n"
	.size	.L.str.21, 7

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"the cat sat on the mat"
	.size	.L.str.22, 23

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"%d %d %d %d\n"
	.size	.L.str.23, 13

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"%d %d %d %d %d %d\n"
	.size	.L.str.24, 19

	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"%d %d %d\n"
	.size	.L.str.27, 10

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"%u %u %u %u\n"
	.size	.L.str.32, 13

	.type	.L.str.36,@object               # @.str.36
.L.str.36:
	.asciz	"%d %d\n"
	.size	.L.str.36, 7

	.type	.L__const.main.path,@object     # @__const.main.path
.L__const.main.path:
	.asciz	"/one//two/three/:/two:"
	.size	.L__const.main.path, 23

	.type	.L.str.38,@object               # @.str.38
.L.str.38:
	.asciz	"/:"
	.size	.L.str.38, 3

	.type	.L.str.39,@object               # @.str.39
.L.str.39:
	.asciz	"[%s]"
	.size	.L.str.39, 5

	.type	.L__const.main.list,@object     # @__const.main.list
.L__const.main.list:
	.asciz	"a=1;b=2;;c="
	.size	.L__const.main.list, 12

	.type	.L.str.40,@object               # @.str.40
.L.str.40:
	.asciz	";"
	.size	.L.str.40, 2

	.type	.L.str.41,@object               # @.str.41
.L.str.41:
	.asciz	"="
	.size	.L.str.41, 2

	.type	.L.str.42,@object               # @.str.42
.L.str.42:
	.asciz	"%s is %s, "
	.size	.L.str.42, 11

	.type	.L.str.43,@object               # @.str.43
.L.str.43:
	.asciz	"nothing"
	.size	.L.str.43, 8

	.type	.L.str.44,@object               # @.str.44
.L.str.44:
	.asciz	"%s|%s|%d\n"
	.size	.L.str.44, 10

	.type	.L.str.45,@object               # @.str.45
.L.str.45:
	.asciz	"blocks %08x\n"
	.size	.L.str.45, 13

	.type	.L.str.46,@object               # @.str.46
.L.str.46:
	.asciz	"%-10s"
	.size	.L.str.46, 6

	.type	.L.str.47,@object               # @.str.47
.L.str.47:
	.asciz	" %c"
	.size	.L.str.47, 4

	.type	.L.str.48,@object               # @.str.48
.L.str.48:
	.asciz	"%02x"
	.size	.L.str.48, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym main.a
	.addrsig_sym main.b
