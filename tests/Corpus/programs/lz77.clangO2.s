	.text
	.file	"lz77.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	pushl	$4096                           # imm = 0x1000
	pushl	$255
	pushl	$head
	calll	memset
	addl	$8, %esp
	pushl	$.L.str.17
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$.L.str.9
	pushl	$.L.str.15
	calll	printf
	addl	$32, %esp
	movb	$120, source
	movl	$.L.str.10, %ecx
	movl	$1, %edx
	calll	try
	movl	%eax, 8(%esp)                   # 4-byte Spill
	subl	$4, %esp
	pushl	$5000                           # imm = 0x1388
	pushl	$97
	pushl	$source
	calll	memset
	addl	$16, %esp
	movl	$.L.str.11, %ecx
	movl	$5000, %edx                     # imm = 0x1388
	calll	try
	movl	%eax, 4(%esp)                   # 4-byte Spill
	movl	$7, %ebp
	movl	$-5000, %eax                    # imm = 0xEC78
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	imull	$1103515245, %ebp, %ebp         # imm = 0x41C64E6D
	addl	$12345, %ebp                    # imm = 0x3039
	movl	%ebp, %ecx
	shrl	$23, %ecx
	movb	%cl, source+5000(%eax)
	incl	%eax
	jne	.LBB0_1
# %bb.2:
	movl	$.L.str.12, %ecx
	movl	$5000, %edx                     # imm = 0x1388
	calll	try
	movl	%eax, (%esp)                    # 4-byte Spill
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %esi
	imull	$1103515245, %ebp, %ebp         # imm = 0x41C64E6D
	addl	$12345, %ebp                    # imm = 0x3039
	movl	%ebp, %eax
	shrl	$14, %eax
	andl	$28, %eax
	movl	main.words(%eax), %ebx
	leal	source(%esi), %edi
	subl	$12, %esp
	pushl	%ebx
	calll	strlen
	addl	$12, %esp
	pushl	%eax
	pushl	%ebx
	pushl	%edi
	calll	memcpy
	addl	$4, %esp
	pushl	%ebx
	calll	strlen
	addl	$16, %esp
	addl	%esi, %eax
	cmpl	$4984, %eax                     # imm = 0x1378
	jb	.LBB0_3
# %bb.4:
	movl	$.L.str.13, %ecx
	movl	%eax, %edx
	calll	try
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	movl	%ecx, %edx
	imull	%ecx, %edx
	shrl	$6, %edx
	movl	%ecx, %ebx
	shrl	$4, %ebx
	xorl	%edx, %ebx
	movb	%bl, source(%ecx)
	incl	%ecx
	cmpl	$5000, %ecx                     # imm = 0x1388
	jne	.LBB0_5
# %bb.6:
	movl	4(%esp), %esi                   # 4-byte Reload
	addl	8(%esp), %esi                   # 4-byte Folded Reload
	addl	(%esp), %esi                    # 4-byte Folded Reload
	addl	%eax, %esi
	movl	$.L.str.14, %ecx
	movl	$5000, %edx                     # imm = 0x1388
	calll	try
	addl	%esi, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function try
	.type	try,@function
try:                                    # @try
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	%edx, %ebp
	movl	%ecx, %esi
	subl	$4, %esp
	pushl	$4096                           # imm = 0x1000
	pushl	$255
	pushl	$head
	calll	memset
	addl	$16, %esp
	testl	%ebp, %ebp
	movl	%esi, 16(%esp)                  # 4-byte Spill
	je	.LBB1_37
# %bb.1:
	movl	$8, %ebx
	xorl	%edi, %edi
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	xorl	%eax, %eax
	movl	%ebp, 8(%esp)                   # 4-byte Spill
	jmp	.LBB1_3
	.p2align	4, 0x90
.LBB1_2:                                #   in Loop: Header=BB1_3 Depth=1
	movl	(%esp), %ecx                    # 4-byte Reload
	leal	1(%ecx), %edi
	incl	%ebx
	cmpl	%ebp, %eax
	jae	.LBB1_26
.LBB1_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_8 Depth 2
                                        #       Child Loop BB1_11 Depth 3
                                        #     Child Loop BB1_24 Depth 2
	movl	%ebx, 20(%esp)                  # 4-byte Spill
	leal	3(%eax), %ecx
	cmpl	%ebp, %ecx
	movl	$0, %esi
	movl	$0, %ecx
	ja	.LBB1_17
# %bb.4:                                #   in Loop: Header=BB1_3 Depth=1
	movzbl	source(%eax), %ecx
	shll	$10, %ecx
	movzbl	source+1(%eax), %edx
	shll	$5, %edx
	movzbl	source+2(%eax), %esi
	xorl	%ecx, %esi
	xorl	%edx, %esi
	imull	$-1640531535, %esi, %ecx        # imm = 0x9E3779B1
	shrl	$22, %ecx
	movl	head(,%ecx,4), %edx
	testl	%edx, %edx
	movl	$0, %esi
	movl	$0, %ecx
	js	.LBB1_17
# %bb.5:                                #   in Loop: Header=BB1_3 Depth=1
	xorl	%ecx, %ecx
	movl	8(%esp), %ebp                   # 4-byte Reload
	subl	%eax, %ebp
	cmovbl	%ecx, %ebp
	movl	$16, 24(%esp)                   # 4-byte Folded Spill
	xorl	%esi, %esi
	movl	%edi, 4(%esp)                   # 4-byte Spill
	jmp	.LBB1_8
	.p2align	4, 0x90
.LBB1_6:                                #   in Loop: Header=BB1_8 Depth=2
	movl	%ebp, %edi
.LBB1_7:                                #   in Loop: Header=BB1_8 Depth=2
	cmpl	%esi, %edi
	cmoval	%edi, %esi
	movl	(%esp), %ecx                    # 4-byte Reload
	cmoval	%ebx, %ecx
	movl	previous(,%edx,4), %edx
	testl	%edx, %edx
	movl	4(%esp), %edi                   # 4-byte Reload
	js	.LBB1_17
.LBB1_8:                                #   Parent Loop BB1_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB1_11 Depth 3
	movl	%ecx, (%esp)                    # 4-byte Spill
	movl	%eax, %ebx
	subl	%edx, %ebx
	addl	$-1, 24(%esp)                   # 4-byte Folded Spill
	setb	%cl
	cmpl	$4095, %ebx                     # imm = 0xFFF
	ja	.LBB1_16
# %bb.9:                                #   in Loop: Header=BB1_8 Depth=2
	testb	%cl, %cl
	je	.LBB1_16
# %bb.10:                               #   in Loop: Header=BB1_8 Depth=2
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB1_11:                               #   Parent Loop BB1_3 Depth=1
                                        #     Parent Loop BB1_8 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	cmpl	%edi, %ebp
	je	.LBB1_6
# %bb.12:                               #   in Loop: Header=BB1_11 Depth=3
	movzbl	source(%edx,%edi), %ecx
	cmpb	source(%eax,%edi), %cl
	jne	.LBB1_7
# %bb.13:                               #   in Loop: Header=BB1_11 Depth=3
	incl	%edi
	cmpl	$18, %edi
	jne	.LBB1_11
# %bb.14:                               #   in Loop: Header=BB1_8 Depth=2
	movl	$18, %edi
	jmp	.LBB1_7
.LBB1_16:                               #   in Loop: Header=BB1_3 Depth=1
	movl	(%esp), %ecx                    # 4-byte Reload
	.p2align	4, 0x90
.LBB1_17:                               #   in Loop: Header=BB1_3 Depth=1
	movl	%ecx, %edx
	movl	20(%esp), %ebx                  # 4-byte Reload
	cmpl	$8, %ebx
	jne	.LBB1_19
# %bb.18:                               #   in Loop: Header=BB1_3 Depth=1
	movb	$0, packed(%edi)
	movl	%edi, %ecx
	movl	%edi, 12(%esp)                  # 4-byte Spill
	incl	%edi
	xorl	%ebx, %ebx
.LBB1_19:                               #   in Loop: Header=BB1_3 Depth=1
	movl	8(%esp), %ebp                   # 4-byte Reload
	cmpl	$3, %esi
	jb	.LBB1_21
# %bb.20:                               #   in Loop: Header=BB1_3 Depth=1
	shll	$4, %edx
	leal	-3(%esi), %ecx
	orl	%edx, %ecx
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	movl	%ebx, %ecx
	movl	$1, %ebx
	shll	%cl, %ebx
	movl	12(%esp), %edx                  # 4-byte Reload
	orb	%bl, packed(%edx)
	movl	%ecx, %ebx
	leal	1(%edi), %ecx
	movl	%ecx, (%esp)                    # 4-byte Spill
	movl	4(%esp), %ecx                   # 4-byte Reload
	movb	%cl, packed+1(%edi)
	jmp	.LBB1_22
	.p2align	4, 0x90
.LBB1_21:                               #   in Loop: Header=BB1_3 Depth=1
	movb	source(%eax), %ch
	movl	$1, %esi
	movl	%edi, (%esp)                    # 4-byte Spill
.LBB1_22:                               #   in Loop: Header=BB1_3 Depth=1
	movb	%ch, packed(%edi)
	jmp	.LBB1_24
	.p2align	4, 0x90
.LBB1_23:                               #   in Loop: Header=BB1_24 Depth=2
	incl	%eax
	decl	%esi
	je	.LBB1_2
.LBB1_24:                               #   Parent Loop BB1_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	3(%eax), %ecx
	cmpl	%ebp, %ecx
	ja	.LBB1_23
# %bb.25:                               #   in Loop: Header=BB1_24 Depth=2
	movzbl	source(%eax), %ecx
	shll	$10, %ecx
	movzbl	source+1(%eax), %edx
	shll	$5, %edx
	movzbl	source+2(%eax), %edi
	xorl	%ecx, %edi
	xorl	%edx, %edi
	imull	$-1640531535, %edi, %ecx        # imm = 0x9E3779B1
	shrl	$22, %ecx
	movl	head(,%ecx,4), %edx
	movl	%edx, previous(,%eax,4)
	movl	%eax, head(,%ecx,4)
	jmp	.LBB1_23
.LBB1_26:
	testl	%edi, %edi
	je	.LBB1_37
# %bb.27:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%edi, 4(%esp)                   # 4-byte Spill
	jmp	.LBB1_29
	.p2align	4, 0x90
.LBB1_28:                               #   in Loop: Header=BB1_29 Depth=1
	cmpl	%edi, %ecx
	movl	%ecx, %edx
	jae	.LBB1_38
.LBB1_29:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_31 Depth 2
                                        #       Child Loop BB1_34 Depth 3
	leal	1(%edx), %ecx
	cmpl	%edi, %ecx
	jae	.LBB1_28
# %bb.30:                               #   in Loop: Header=BB1_29 Depth=1
	movzbl	packed(%edx), %edx
	xorl	%esi, %esi
	jmp	.LBB1_31
	.p2align	4, 0x90
.LBB1_32:                               #   in Loop: Header=BB1_31 Depth=2
	movb	packed(%ecx), %bl
	incl	%ecx
	movb	%bl, restored(%eax)
	incl	%eax
	cmpl	$6, %esi
	ja	.LBB1_28
.LBB1_36:                               #   in Loop: Header=BB1_31 Depth=2
	incl	%esi
	shrl	%edx
	cmpl	%edi, %ecx
	jae	.LBB1_28
.LBB1_31:                               #   Parent Loop BB1_29 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB1_34 Depth 3
	testb	$1, %dl
	je	.LBB1_32
# %bb.33:                               #   in Loop: Header=BB1_31 Depth=2
	movzbl	packed(%ecx), %edi
	shll	$8, %edi
	movzbl	packed+1(%ecx), %ebp
	orl	%ebp, %edi
	andl	$15, %ebp
	addl	$3, %ebp
	shrl	$4, %edi
	negl	%edi
	.p2align	4, 0x90
.LBB1_34:                               #   Parent Loop BB1_29 Depth=1
                                        #     Parent Loop BB1_31 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movzbl	restored(%edi,%eax), %ebx
	movb	%bl, restored(%eax)
	incl	%eax
	decl	%ebp
	jne	.LBB1_34
# %bb.35:                               #   in Loop: Header=BB1_31 Depth=2
	addl	$2, %ecx
	movl	8(%esp), %ebp                   # 4-byte Reload
	movl	4(%esp), %edi                   # 4-byte Reload
	cmpl	$6, %esi
	jbe	.LBB1_36
	jmp	.LBB1_28
.LBB1_37:
	xorl	%eax, %eax
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB1_40
.LBB1_38:
	xorl	%esi, %esi
	movl	$-1, %ecx
	movl	(%esp), %ebx                    # 4-byte Reload
	.p2align	4, 0x90
.LBB1_39:                               # =>This Inner Loop Header: Depth=1
	movl	%esi, %edx
	shll	$5, %edx
	subl	%esi, %edx
	movzbl	packed+1(%ecx), %esi
	addl	%edx, %esi
	incl	%ecx
	cmpl	%ecx, %ebx
	jne	.LBB1_39
.LBB1_40:
	cmpl	%ebp, %eax
	jne	.LBB1_42
# %bb.41:
	subl	$4, %esp
	pushl	%ebp
	pushl	$restored
	pushl	$source
	calll	bcmp@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB1_43
.LBB1_42:
	movl	$.L.str.16, %eax
	movl	$1, %ebx
	jmp	.LBB1_44
.LBB1_43:
	movl	$.L.str.17, %eax
	xorl	%ebx, %ebx
.LBB1_44:
	subl	$8, %esp
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	%ebp
	pushl	40(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.15
	calll	printf
	addl	$32, %esp
	movl	%ebx, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	try, .Lfunc_end1-try
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
	.long	.L.str
	.long	.L.str.7
	.long	.L.str.8
	.size	main.words, 40

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"the "
	.size	.L.str, 5

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"process "
	.size	.L.str.1, 9

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"waits "
	.size	.L.str.2, 7

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"for "
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"a "
	.size	.L.str.4, 3

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"page "
	.size	.L.str.5, 6

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"that "
	.size	.L.str.6, 6

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"disk "
	.size	.L.str.7, 6

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"reads. "
	.size	.L.str.8, 8

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"nothing"
	.size	.L.str.9, 8

	.type	source,@object                  # @source
	.local	source
	.comm	source,5000,1
	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"one"
	.size	.L.str.10, 4

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"same"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"random"
	.size	.L.str.12, 7

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"text"
	.size	.L.str.13, 5

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"pattern"
	.size	.L.str.14, 8

	.type	packed,@object                  # @packed
	.local	packed
	.comm	packed,5641,1
	.type	restored,@object                # @restored
	.local	restored
	.comm	restored,5000,1
	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"%-8s %5u -> %5u bytes, %08x %s\n"
	.size	.L.str.15, 32

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"WRONG"
	.size	.L.str.16, 6

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"ok"
	.size	.L.str.17, 3

	.type	head,@object                    # @head
	.local	head
	.comm	head,4096,4
	.type	previous,@object                # @previous
	.local	previous
	.comm	previous,20000,4
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym source
	.addrsig_sym restored
