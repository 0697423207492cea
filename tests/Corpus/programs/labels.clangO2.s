	.text
	.file	"labels.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$156, %esp
	leal	28(%esp), %esi
	movl	$main.hello, %ecx
	movl	%esi, %edx
	calll	run
	movl	%eax, %edi
	movl	$main.collatz, %ecx
	movl	%esi, %edx
	calll	run
	movl	%eax, %ebx
	addl	%edi, %ebx
	movl	$main.factorial, %ecx
	movl	%esi, %edx
	calll	run
	addl	%ebx, %eax
	subl	$8, %esp
	movl	%eax, 12(%esp)                  # 4-byte Spill
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	movl	$.L.str.1, %ecx
	calll	classify
	movzbl	%al, %ecx
	movzbl	%ah, %edx
	movl	%eax, %ebx
	shrl	$16, %ebx
	movzbl	%bl, %esi
	shrl	$24, %eax
	subl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	$.L.str.2
	calll	printf
	addl	$32, %esp
	movl	$12, %ebx
	movl	$9, %edx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	movl	$1, %eax
	movl	$-10101, %ecx                   # imm = 0xD88B
	movl	%edx, 24(%esp)                  # 4-byte Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	movl	%eax, %ebp
	imull	%eax, %ebp
	movl	%edx, 8(%esp)                   # 4-byte Spill
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%ebp, 20(%esp)                  # 4-byte Spill
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
	movl	%eax, %edi
	imull	%eax, %edi
	addl	%ebp, %edi
	xorl	%esi, %esi
	jmp	.LBB0_4
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=4
	leal	1(%eax,%esi), %ebp
	incl	%esi
	cmpl	%ebx, %ebp
	jge	.LBB0_7
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	leal	(%eax,%esi), %ebp
	imull	%ebp, %ebp
	cmpl	%ebp, %edi
	jne	.LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=4
	cmpl	%esi, %edx
	jne	.LBB0_6
	jmp	.LBB0_10
	.p2align	4, 0x90
.LBB0_7:                                #   in Loop: Header=BB0_3 Depth=3
	incl	%eax
	addl	$-101, %ecx
	addl	$-2, %edx
	cmpl	%ebx, %eax
	movl	20(%esp), %ebp                  # 4-byte Reload
	jne	.LBB0_3
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	movl	16(%esp), %eax                  # 4-byte Reload
	incl	%eax
	movl	12(%esp), %ecx                  # 4-byte Reload
	addl	$-10101, %ecx                   # imm = 0xD88B
	movl	8(%esp), %edx                   # 4-byte Reload
	addl	$-3, %edx
	cmpl	%ebx, %eax
	jne	.LBB0_2
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$-1, %esi
	jmp	.LBB0_11
	.p2align	4, 0x90
.LBB0_10:                               #   in Loop: Header=BB0_1 Depth=1
	subl	%ecx, %esi
.LBB0_11:                               #   in Loop: Header=BB0_1 Depth=1
	subl	$4, %esp
	pushl	%esi
	pushl	%ebx
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	movl	24(%esp), %edx                  # 4-byte Reload
	addl	$12, %edx
	cmpl	$88, %ebx
	leal	12(%ebx), %ebx
	jb	.LBB0_1
# %bb.12:
	subl	$12, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
	movl	4(%esp), %eax                   # 4-byte Reload
	addl	$156, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function run
	.type	run,@function
run:                                    # @run
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	movl	%edx, %edi
	movl	%ecx, %ebx
	movl	$1, %esi
	movswl	(%ecx), %eax
	addl	$2, %ebx
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp0:                                 # Block address taken
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
	leal	2(%ebx), %eax
	movswl	(%ebx), %ecx
	movl	%ecx, (%edi)
	addl	$4, %edi
	addl	$4, %ebx
	incl	%esi
	movswl	(%eax), %eax
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp1:                                 # Block address taken
.LBB1_2:                                # =>This Inner Loop Header: Depth=1
	movl	-4(%edi), %eax
	addl	%eax, -8(%edi)
	addl	$-4, %edi
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp2:                                 # Block address taken
.LBB1_3:                                # =>This Inner Loop Header: Depth=1
	movl	-4(%edi), %eax
	subl	%eax, -8(%edi)
	addl	$-4, %edi
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp3:                                 # Block address taken
.LBB1_4:                                # =>This Inner Loop Header: Depth=1
	movl	-4(%edi), %ecx
	imull	-8(%edi), %ecx
	movl	$208618821, %edx                # imm = 0xC6F4545
	movl	%ecx, %eax
	mull	%edx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$19, %eax
	imull	$1000003, %eax, %eax            # imm = 0xF4243
	subl	%eax, %ecx
	movl	%ecx, -8(%edi)
	addl	$-4, %edi
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp4:                                 # Block address taken
.LBB1_5:                                # =>This Inner Loop Header: Depth=1
	movl	-4(%edi), %eax
	movl	%eax, (%edi)
	addl	$4, %edi
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp5:                                 # Block address taken
.LBB1_6:                                # =>This Inner Loop Header: Depth=1
	movl	-8(%edi), %eax
	movl	-4(%edi), %ecx
	movl	%eax, -4(%edi)
	movl	%ecx, -8(%edi)
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp6:                                 # Block address taken
.LBB1_7:                                # =>This Inner Loop Header: Depth=1
	movl	-8(%edi), %eax
	movl	%eax, (%edi)
	addl	$4, %edi
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp7:                                 # Block address taken
.LBB1_8:                                # =>This Inner Loop Header: Depth=1
	movl	-12(%edi), %eax
	movl	-8(%edi), %ecx
	movl	%ecx, -12(%edi)
	movl	-4(%edi), %ecx
	movl	%ecx, -8(%edi)
	movl	%eax, -4(%edi)
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp8:                                 # Block address taken
.LBB1_9:                                # =>This Inner Loop Header: Depth=1
	cmpl	$0, -4(%edi)
	leal	-4(%edi), %edi
	movl	$1, %eax
	jne	.LBB1_11
# %bb.10:                               #   in Loop: Header=BB1_9 Depth=1
	movswl	(%ebx), %eax
.LBB1_11:                               #   in Loop: Header=BB1_9 Depth=1
	leal	(%ebx,%eax,2), %ecx
	leal	2(%ebx,%eax,2), %ebx
	incl	%esi
	movswl	(%ecx), %eax
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp9:                                 # Block address taken
.LBB1_12:                               # =>This Inner Loop Header: Depth=1
	movswl	(%ebx), %eax
	leal	(%ebx,%eax,2), %ecx
	leal	2(%ebx,%eax,2), %ebx
	incl	%esi
	movswl	(%ecx), %eax
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp10:                                # Block address taken
.LBB1_13:                               # =>This Inner Loop Header: Depth=1
	movl	-4(%edi), %eax
	addl	$-4, %edi
	movl	%eax, (%esp)
	calll	putchar
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
	.p2align	4, 0x90
.Ltmp11:                                # Block address taken
.LBB1_14:                               # =>This Inner Loop Header: Depth=1
	movl	-4(%edi), %eax
	addl	$-4, %edi
	movl	%eax, 4(%esp)
	movl	$.L.str.5, (%esp)
	calll	printf
	movswl	(%ebx), %eax
	addl	$2, %ebx
	incl	%esi
	jmpl	*run.actions(,%eax,4)
.Ltmp12:                                # Block address taken
.LBB1_15:
	movl	%esi, %eax
	addl	$16, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end1:
	.size	run, .Lfunc_end1-run
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function classify
	.type	classify,@function
classify:                               # @classify
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	pushl	%eax
	xorl	%eax, %eax
	movl	$.L.str.1, %edi
	movb	$84, %bl
	xorl	%edx, %edx
	xorl	%esi, %esi
	xorl	%ecx, %ecx
.LBB2_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB2_2 Depth 2
                                        #       Child Loop BB2_3 Depth 3
	movl	%ecx, (%esp)                    # 4-byte Spill
.LBB2_2:                                #   Parent Loop BB2_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB2_3 Depth 3
	incl	%edi
	.p2align	4, 0x90
.LBB2_3:                                #   Parent Loop BB2_1 Depth=1
                                        #     Parent Loop BB2_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movb	%bl, %bh
	addb	$-48, %bh
	movl	$1, %ebp
	cmpb	$10, %bh
	jb	.LBB2_6
# %bb.4:                                #   in Loop: Header=BB2_3 Depth=3
	movb	%bl, %bh
	orb	$32, %bh
	addb	$-97, %bh
	movl	$2, %ebp
	cmpb	$26, %bh
	jb	.LBB2_6
# %bb.5:                                #   in Loop: Header=BB2_3 Depth=3
	xorl	%ecx, %ecx
	cmpb	$32, %bl
	sete	%cl
	leal	(%ecx,%ecx,2), %ebp
.LBB2_6:                                #   in Loop: Header=BB2_3 Depth=3
	movswl	classify.offsets(%ebp,%ebp), %ecx
	leal	.Ltmp13(%ecx), %ecx
	jmpl	*%ecx
.Ltmp13:                                # Block address taken
.LBB2_7:                                #   in Loop: Header=BB2_3 Depth=3
	incl	%eax
	movzbl	(%edi), %ebx
	incl	%edi
	testb	%bl, %bl
	jne	.LBB2_3
	jmp	.LBB2_11
	.p2align	4, 0x90
.Ltmp14:                                # Block address taken
.LBB2_8:                                #   in Loop: Header=BB2_2 Depth=2
	incl	%edx
	movb	(%edi), %bl
	testb	%bl, %bl
	jne	.LBB2_2
	jmp	.LBB2_11
	.p2align	4, 0x90
.Ltmp15:                                # Block address taken
.LBB2_9:                                #   in Loop: Header=BB2_2 Depth=2
	incl	%esi
	movb	(%edi), %bl
	testb	%bl, %bl
	jne	.LBB2_2
	jmp	.LBB2_11
	.p2align	4, 0x90
.Ltmp16:                                # Block address taken
.LBB2_10:                               #   in Loop: Header=BB2_1 Depth=1
	movl	(%esp), %ecx                    # 4-byte Reload
	incl	%ecx
	movb	(%edi), %bl
	testb	%bl, %bl
	jne	.LBB2_1
	jmp	.LBB2_12
.LBB2_11:
	movl	(%esp), %ecx                    # 4-byte Reload
.LBB2_12:
	shll	$8, %esi
	shll	$16, %edx
	orl	%ecx, %edx
	shll	$24, %eax
	orl	%edx, %eax
	orl	%esi, %eax
	addl	$4, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	classify, .Lfunc_end2-classify
                                        # -- End function
	.type	main.factorial,@object          # @main.factorial
	.section	.rodata,"a",@progbits
	.p2align	1
main.factorial:
	.short	0                               # 0x0
	.short	1                               # 0x1
	.short	0                               # 0x0
	.short	10                              # 0xa
	.short	4                               # 0x4
	.short	8                               # 0x8
	.short	10                              # 0xa
	.short	5                               # 0x5
	.short	6                               # 0x6
	.short	3                               # 0x3
	.short	5                               # 0x5
	.short	0                               # 0x0
	.short	1                               # 0x1
	.short	2                               # 0x2
	.short	9                               # 0x9
	.short	65525                           # 0xfff5
	.short	1                               # 0x1
	.short	11                              # 0xb
	.short	12                              # 0xc
	.size	main.factorial, 38

	.type	main.hello,@object              # @main.hello
	.p2align	1
main.hello:
	.short	0                               # 0x0
	.short	10                              # 0xa
	.short	0                               # 0x0
	.short	33                              # 0x21
	.short	0                               # 0x0
	.short	121                             # 0x79
	.short	0                               # 0x0
	.short	111                             # 0x6f
	.short	0                               # 0x0
	.short	84                              # 0x54
	.short	10                              # 0xa
	.short	10                              # 0xa
	.short	10                              # 0xa
	.short	10                              # 0xa
	.short	10                              # 0xa
	.short	12                              # 0xc
	.size	main.hello, 32

	.type	main.collatz,@object            # @main.collatz
	.p2align	1
main.collatz:
	.short	0                               # 0x0
	.short	7                               # 0x7
	.short	4                               # 0x4
	.short	11                              # 0xb
	.short	4                               # 0x4
	.short	0                               # 0x0
	.short	1                               # 0x1
	.short	2                               # 0x2
	.short	8                               # 0x8
	.short	5                               # 0x5
	.short	0                               # 0x0
	.short	3                               # 0x3
	.short	2                               # 0x2
	.short	12                              # 0xc
	.short	12                              # 0xc
	.size	main.collatz, 30

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d steps\n"
	.size	.L.str, 10

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"The 3 quick foxes, 12 of them, ran 99 miles!"
	.size	.L.str.1, 45

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%u digits, %u letters, %u spaces, %u others\n"
	.size	.L.str.2, 45

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%d:%d "
	.size	.L.str.3, 7

	.type	run.actions,@object             # @run.actions
	.section	.rodata,"a",@progbits
	.p2align	2
run.actions:
	.long	.Ltmp0
	.long	.Ltmp1
	.long	.Ltmp2
	.long	.Ltmp3
	.long	.Ltmp4
	.long	.Ltmp5
	.long	.Ltmp6
	.long	.Ltmp7
	.long	.Ltmp8
	.long	.Ltmp9
	.long	.Ltmp10
	.long	.Ltmp11
	.long	.Ltmp12
	.size	run.actions, 52

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"%d "
	.size	.L.str.5, 4

	.type	classify.offsets,@object        # @classify.offsets
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	1
classify.offsets:
	.short	.Ltmp13-.Ltmp13
	.short	.Ltmp16-.Ltmp13
	.short	.Ltmp15-.Ltmp13
	.short	.Ltmp14-.Ltmp13
	.size	classify.offsets, 8

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym run
	.addrsig_sym classify
	.addrsig_sym main.factorial
	.addrsig_sym main.hello
	.addrsig_sym main.collatz
