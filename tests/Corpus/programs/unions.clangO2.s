	.text
	.file	"unions.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$140, %esp
	movb	$-17, %al
	movb	$-34, %dl
	movw	$173, %si
	movb	$-66, %cl
	movl	$6, %edi
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movb	%al, 14(%esp)                   # 1-byte Spill
	movl	%edi, 68(%esp)                  # 4-byte Spill
	movb	%cl, 15(%esp)                   # 1-byte Spill
	movzbl	%cl, %edi
	movl	%edi, %ecx
	shll	$8, %ecx
	movzbl	%al, %ebx
	orl	%ebx, %ecx
	movzbl	%dl, %ebp
	movl	%ebp, %edx
	shll	$8, %edx
	movl	%esi, %eax
	movl	%esi, 64(%esp)                  # 4-byte Spill
	movzbl	%al, %esi
	orl	%edx, %esi
	movzwl	%si, %esi
	movl	%esi, %edx
	shll	$16, %edx
	orl	%ecx, %edx
	movsbl	14(%esp), %eax                  # 1-byte Folded Reload
	subl	$12, %esp
	pushl	%esi
	pushl	%edi
	pushl	%ebx
	pushl	%eax
	pushl	%ebp
	pushl	%esi
	pushl	%ecx
	pushl	%edx
	pushl	$.L.str
	calll	printf
	addl	$48, %esp
	movl	64(%esp), %ecx                  # 4-byte Reload
	addb	$17, %cl
	movzbl	%cl, %eax
	shll	$9, %eax
	leal	(%eax,%edi,2), %eax
	movl	68(%esp), %edi                  # 4-byte Reload
	shll	$8, %ebx
	orl	%ebp, %ebx
	xorl	%eax, %ebx
                                        # kill: def $cl killed $cl killed $ecx
	movl	%ebx, %eax
	negl	%eax
	decl	%edi
	movl	%eax, %esi
	movb	%bh, %dl
	movzbl	15(%esp), %eax                  # 1-byte Folded Reload
	jne	.LBB0_1
# %bb.2:
	movl	.L__const.main.circle+16, %eax
	movl	%eax, 56(%esp)
	movl	.L__const.main.circle+12, %eax
	movl	%eax, 52(%esp)
	movl	.L__const.main.circle+8, %eax
	movl	%eax, 48(%esp)
	movl	.L__const.main.circle+4, %eax
	movl	%eax, 44(%esp)
	movl	.L__const.main.circle, %eax
	movl	%eax, 40(%esp)
	movl	.L__const.main.box+16, %eax
	movl	%eax, 32(%esp)
	movl	.L__const.main.box+12, %eax
	movl	%eax, 28(%esp)
	movl	.L__const.main.box+8, %eax
	movl	%eax, 24(%esp)
	movl	.L__const.main.box+4, %eax
	movl	%eax, 20(%esp)
	movl	.L__const.main.box, %eax
	movl	%eax, 16(%esp)
	movl	.L__const.main.line+16, %eax
	movl	%eax, 136(%esp)
	movl	.L__const.main.line+12, %eax
	movl	%eax, 132(%esp)
	movl	.L__const.main.line+8, %eax
	movl	%eax, 128(%esp)
	movl	.L__const.main.line+4, %eax
	movl	%eax, 124(%esp)
	movl	.L__const.main.line, %eax
	movl	%eax, 120(%esp)
	movl	$3, 96(%esp)
	leal	40(%esp), %eax
	movl	%eax, 100(%esp)
	leal	120(%esp), %ecx
	movl	%ecx, 104(%esp)
	movl	$0, 112(%esp)
	movl	$0, 108(%esp)
	movl	$3, 72(%esp)
	leal	16(%esp), %ecx
	movl	%ecx, 76(%esp)
	leal	96(%esp), %ecx
	movl	%ecx, 80(%esp)
	movl	%eax, 84(%esp)
	movl	$0, 88(%esp)
	leal	72(%esp), %esi
	movl	%esi, %ecx
	xorl	%edx, %edx
	calll	describe
	movl	56(%esp), %eax
	movl	%eax, 32(%esp)
	movl	52(%esp), %eax
	movl	%eax, 28(%esp)
	movl	48(%esp), %eax
	movl	%eax, 24(%esp)
	movl	40(%esp), %eax
	movl	44(%esp), %ecx
	movl	%ecx, 20(%esp)
	movl	%eax, 16(%esp)
	movl	%esi, %ecx
	xorl	%edx, %edx
	calll	describe
	subl	$12, %esp
	pushl	$-1985229329                    # imm = 0x89ABCDEF
	pushl	$-19118745                      # imm = 0xFEDC4567
	pushl	$-1985229329                    # imm = 0x89ABCDEF
	pushl	$-19118745                      # imm = 0xFEDC4567
	pushl	$.L.str.1
	calll	printf
	addl	$20, %esp
	pushl	$-1438028680                    # imm = 0xAA496C78
	pushl	$661756410                      # imm = 0x277199FA
	pushl	$-1438028680                    # imm = 0xAA496C78
	pushl	$661756410                      # imm = 0x277199FA
	pushl	$.L.str.1
	calll	printf
	addl	$20, %esp
	pushl	$-1211070295                    # imm = 0xB7D088A9
	pushl	$479383250                      # imm = 0x1C92CED2
	pushl	$-1211070295                    # imm = 0xB7D088A9
	pushl	$479383250                      # imm = 0x1C92CED2
	pushl	$.L.str.1
	calll	printf
	addl	$20, %esp
	pushl	$-1271861348                    # imm = 0xB430EF9C
	pushl	$403647885                      # imm = 0x180F2D8D
	pushl	$-1271861348                    # imm = 0xB430EF9C
	pushl	$403647885                      # imm = 0x180F2D8D
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	movl	$62, %eax
	addl	$140, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function describe
	.type	describe,@function
describe:                               # @describe
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	movl	%ecx, %edi
	leal	(%edx,%edx), %eax
	subl	$4, %esp
	pushl	$.L.str.3
	pushl	%eax
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	(%edi), %eax
	cmpl	$3, %eax
	ja	.LBB1_7
# %bb.1:
	jmpl	*.LJTI1_0(,%eax,4)
.LBB1_2:
	subl	$8, %esp
	pushl	4(%edi)
	pushl	$.L.str.4
	jmp	.LBB1_6
.LBB1_3:
	movswl	4(%edi), %eax
	movswl	6(%edi), %ecx
	subl	$4, %esp
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.5
	jmp	.LBB1_6
.LBB1_4:
	movsbl	4(%edi), %eax
	movsbl	5(%edi), %ecx
	movsbl	6(%edi), %edx
	movsbl	7(%edi), %ebx
	subl	$12, %esp
	pushl	%ebx
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.6
	calll	printf
	addl	$32, %esp
	jmp	.LBB1_7
.LBB1_5:
	subl	$12, %esp
	pushl	$.L.str.7
.LBB1_6:
	calll	printf
	addl	$16, %esp
.LBB1_7:
	movl	%edi, %ecx
	calll	area
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	cmpl	$3, (%edi)
	jne	.LBB1_12
# %bb.8:
	movl	4(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB1_12
# %bb.9:
	incl	%esi
	movl	%esi, %edx
	calll	describe
	movl	8(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB1_12
# %bb.10:
	movl	%esi, %edx
	calll	describe
	movl	12(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB1_12
# %bb.11:
	movl	%esi, %edx
	calll	describe
	movl	16(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB1_12
# %bb.13:
	movl	%esi, %edx
	popl	%esi
	popl	%edi
	popl	%ebx
	jmp	describe                        # TAILCALL
.LBB1_12:
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end1:
	.size	describe, .Lfunc_end1-describe
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI1_0:
	.long	.LBB1_2
	.long	.LBB1_3
	.long	.LBB1_4
	.long	.LBB1_5
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function area
	.type	area,@function
area:                                   # @area
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	movl	(%ecx), %eax
	cmpl	$3, %eax
	ja	.LBB2_10
# %bb.1:
	movl	%ecx, %edi
	xorl	%esi, %esi
	jmpl	*.LJTI2_0(,%eax,4)
.LBB2_2:
	movl	4(%edi), %eax
	imull	%eax, %eax
	imull	$355, %eax, %eax                # imm = 0x163
	movl	$1216273925, %ecx               # imm = 0x487EDE05
	imull	%ecx
	movl	%edx, %esi
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %esi
	addl	%eax, %esi
	jmp	.LBB2_11
.LBB2_10:
	movl	$-1, %esi
	jmp	.LBB2_11
.LBB2_3:
	movswl	4(%edi), %eax
	movswl	6(%edi), %esi
	imull	%eax, %esi
	jmp	.LBB2_11
.LBB2_4:
	movl	4(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB2_11
# %bb.5:
	calll	area
	movl	%eax, %ebx
	movl	8(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB2_6
# %bb.7:
	calll	area
	movl	%eax, %esi
	addl	%ebx, %esi
	movl	12(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB2_11
# %bb.8:
	calll	area
	addl	%eax, %esi
	movl	16(%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB2_11
# %bb.9:
	calll	area
	addl	%eax, %esi
	jmp	.LBB2_11
.LBB2_6:
	movl	%ebx, %esi
.LBB2_11:
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end2:
	.size	area, .Lfunc_end2-area
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI2_0:
	.long	.LBB2_2
	.long	.LBB2_3
	.long	.LBB2_11
	.long	.LBB2_4
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%08x %04x %04x %02x %d %02x %02x %04x\n"
	.size	.L.str, 39

	.type	.L__const.main.circle,@object   # @__const.main.circle
	.section	.rodata,"a",@progbits
	.p2align	2
.L__const.main.circle:
	.long	0                               # 0x0
	.long	10                              # 0xa
	.zero	12
	.size	.L__const.main.circle, 20

	.type	.L__const.main.box,@object      # @__const.main.box
	.p2align	2
.L__const.main.box:
	.long	1                               # 0x1
	.short	300                             # 0x12c
	.short	200                             # 0xc8
	.zero	12
	.size	.L__const.main.box, 20

	.type	.L__const.main.line,@object     # @__const.main.line
	.p2align	2
.L__const.main.line:
	.long	2                               # 0x2
	.byte	255                             # 0xff
	.byte	2                               # 0x2
	.byte	128                             # 0x80
	.byte	127                             # 0x7f
	.zero	12
	.size	.L__const.main.line, 20

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"%016llx %lld\n"
	.size	.L.str.1, 14

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%*s"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.zero	1
	.size	.L.str.3, 1

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"circle %d"
	.size	.L.str.4, 10

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"box %d x %d"
	.size	.L.str.5, 12

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"line %d,%d to %d,%d"
	.size	.L.str.6, 20

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"group"
	.size	.L.str.7, 6

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	": area %ld\n"
	.size	.L.str.8, 12

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
