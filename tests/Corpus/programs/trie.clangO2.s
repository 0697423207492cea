	.text
	.file	"trie.c"
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
	movl	$108, 4(%esp)
	movl	$1, (%esp)
	calll	calloc
	movl	%eax, %ebp
	movl	$267, (%esp)                    # imm = 0x10B
	calll	malloc
	movl	%eax, %esi
	movl	%eax, (%esp)
	movl	$267, 8(%esp)                   # imm = 0x10B
	movl	$main.text, 4(%esp)
	calll	memcpy
	movl	%esi, 24(%esp)                  # 4-byte Spill
	movl	%esi, (%esp)
	movl	$.L.str.12, 4(%esp)
	calll	strtok
	testl	%eax, %eax
	movl	%ebp, 20(%esp)                  # 4-byte Spill
	je	.LBB0_1
# %bb.32:
	movl	%eax, %ebx
	xorl	%edi, %edi
	jmp	.LBB0_33
	.p2align	4, 0x90
.LBB0_34:                               #   in Loop: Header=BB0_33 Depth=1
	movl	%ebp, %eax
.LBB0_39:                               #   in Loop: Header=BB0_33 Depth=1
	incl	104(%eax)
	incl	%edi
	movl	$.L.str.12, 4(%esp)
	movl	$0, (%esp)
	calll	strtok
	movl	%eax, %ebx
	testl	%eax, %eax
	movl	20(%esp), %ebp                  # 4-byte Reload
	je	.LBB0_2
.LBB0_33:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_36 Depth 2
	movb	(%ebx), %cl
	testb	%cl, %cl
	je	.LBB0_34
# %bb.35:                               #   in Loop: Header=BB0_33 Depth=1
	incl	%ebx
	movl	%ebp, %esi
	jmp	.LBB0_36
	.p2align	4, 0x90
.LBB0_38:                               #   in Loop: Header=BB0_36 Depth=2
	movzbl	(%ebx), %ecx
	incl	%ebx
	testb	%cl, %cl
	movl	%eax, %esi
	je	.LBB0_39
.LBB0_36:                               #   Parent Loop BB0_33 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%cl, %eax
	movl	%eax, (%esp)
	calll	tolower
	movl	%eax, %ebp
	movl	-388(%esi,%eax,4), %eax
	testl	%eax, %eax
	jne	.LBB0_38
# %bb.37:                               #   in Loop: Header=BB0_36 Depth=2
	movl	$108, 4(%esp)
	movl	$1, (%esp)
	calll	calloc
	movl	%eax, -388(%esi,%ebp,4)
	incl	nodes
	jmp	.LBB0_38
.LBB0_1:
	xorl	%edi, %edi
.LBB0_2:
	movl	nodes, %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.L.str.13, (%esp)
	calll	printf
	testl	%ebp, %ebp
	je	.LBB0_40
# %bb.3:
	movl	$112, (%esp)
	calll	tolower
	movl	-388(%ebp,%eax,4), %esi
	xorl	%ebx, %ebx
	testl	%esi, %esi
	movl	$0, %eax
	je	.LBB0_8
# %bb.4:
	movl	$97, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	movl	$0, %eax
	je	.LBB0_8
# %bb.5:
	movl	$103, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	movl	$0, %eax
	je	.LBB0_8
# %bb.6:
	movl	$101, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %ecx
	testl	%ecx, %ecx
	movl	$0, %eax
	je	.LBB0_8
# %bb.7:
	movl	104(%ecx), %eax
.LBB0_8:
	movl	%eax, 8(%esp)
	movl	$.L.str.1, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$84, (%esp)
	calll	tolower
	movl	-388(%ebp,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_13
# %bb.9:
	movl	$114, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_13
# %bb.10:
	movl	$97, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_13
# %bb.11:
	movl	$112, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %eax
	testl	%eax, %eax
	je	.LBB0_13
# %bb.12:
	movl	104(%eax), %ebx
.LBB0_13:
	movl	%ebx, 8(%esp)
	movl	$.L.str.7, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$112, (%esp)
	calll	tolower
	movl	-388(%ebp,%eax,4), %esi
	xorl	%ebx, %ebx
	testl	%esi, %esi
	movl	$0, %eax
	je	.LBB0_17
# %bb.14:
	movl	$97, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	movl	$0, %eax
	je	.LBB0_17
# %bb.15:
	movl	$103, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %ecx
	testl	%ecx, %ecx
	movl	$0, %eax
	je	.LBB0_17
# %bb.16:
	movl	104(%ecx), %eax
.LBB0_17:
	movl	%eax, 8(%esp)
	movl	$.L.str.8, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$112, (%esp)
	calll	tolower
	movl	-388(%ebp,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_23
# %bb.18:
	movl	$97, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_23
# %bb.19:
	movl	$103, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_23
# %bb.20:
	movl	$101, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_23
# %bb.21:
	movl	$115, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %eax
	testl	%eax, %eax
	je	.LBB0_23
# %bb.22:
	movl	104(%eax), %ebx
.LBB0_23:
	movl	%ebx, 8(%esp)
	movl	$.L.str.9, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$101, (%esp)
	calll	tolower
	movl	-388(%ebp,%eax,4), %esi
	xorl	%ebx, %ebx
	testl	%esi, %esi
	movl	$0, %eax
	je	.LBB0_28
# %bb.24:
	movl	$120, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	movl	$0, %eax
	je	.LBB0_28
# %bb.25:
	movl	$101, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	movl	$0, %eax
	je	.LBB0_28
# %bb.26:
	movl	$99, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %ecx
	testl	%ecx, %ecx
	movl	$0, %eax
	je	.LBB0_28
# %bb.27:
	movl	104(%ecx), %eax
.LBB0_28:
	movl	%eax, 8(%esp)
	movl	$.L.str.10, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$116, (%esp)
	calll	tolower
	movl	-388(%ebp,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_41
# %bb.29:
	movl	$104, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	je	.LBB0_41
# %bb.30:
	movl	$101, (%esp)
	calll	tolower
	movl	-388(%esi,%eax,4), %eax
	testl	%eax, %eax
	je	.LBB0_41
# %bb.31:
	movl	104(%eax), %ebx
	jmp	.LBB0_41
.LBB0_40:
	movl	$0, 8(%esp)
	movl	$.L.str.1, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$0, 8(%esp)
	movl	$.L.str.7, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$0, 8(%esp)
	movl	$.L.str.8, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$0, 8(%esp)
	movl	$.L.str.9, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	movl	$0, 8(%esp)
	movl	$.L.str.10, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	xorl	%ebx, %ebx
.LBB0_41:
	movl	%ebx, 8(%esp)
	movl	$.L.str.11, 4(%esp)
	movl	$.L.str.14, (%esp)
	calll	printf
	xorl	%edi, %edi
	jmp	.LBB0_42
	.p2align	4, 0x90
.LBB0_46:                               #   in Loop: Header=BB0_42 Depth=1
	movl	%ebx, 4(%esp)
	movl	$.L.str.15, (%esp)
	calll	printf
	xorl	%eax, %eax
.LBB0_47:                               #   in Loop: Header=BB0_42 Depth=1
	movl	%eax, 4(%esp)
	movl	$.L.str.16, (%esp)
	calll	printf
	incl	%edi
	cmpl	$7, %edi
	movl	20(%esp), %ebp                  # 4-byte Reload
	je	.LBB0_48
.LBB0_42:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_44 Depth 2
	movl	main.prefixes(,%edi,4), %ebx
	movl	%ebx, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	calll	strcpy
	testl	%ebp, %ebp
	je	.LBB0_46
# %bb.43:                               #   in Loop: Header=BB0_42 Depth=1
	movl	%ebx, %esi
	movl	20(%esp), %ebp                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_44:                               #   Parent Loop BB0_42 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%esi), %eax
	testl	%eax, %eax
	je	.LBB0_49
# %bb.45:                               #   in Loop: Header=BB0_44 Depth=2
	movl	%eax, (%esp)
	calll	tolower
	movl	-388(%ebp,%eax,4), %ebp
	incl	%esi
	testl	%ebp, %ebp
	jne	.LBB0_44
	jmp	.LBB0_46
	.p2align	4, 0x90
.LBB0_49:                               #   in Loop: Header=BB0_42 Depth=1
	movl	%ebx, 4(%esp)
	movl	$.L.str.15, (%esp)
	calll	printf
	movl	%ebx, (%esp)
	calll	strlen
	movl	%eax, (%esp)
	movl	%ebp, %ecx
	leal	28(%esp), %edx
	calll	list
	jmp	.LBB0_47
.LBB0_48:
	movl	%ebp, %ecx
	movl	$.L.str.17, %edx
	calll	suggest
	movl	%ebp, %ecx
	movl	$.L.str.18, %edx
	calll	suggest
	movl	%ebp, %ecx
	movl	$.L.str.19, %edx
	calll	suggest
	movl	%ebp, %ecx
	calll	clear
	movl	24(%esp), %eax                  # 4-byte Reload
	movl	%eax, (%esp)
	calll	free
	movl	nodes, %eax
	leal	255(%eax), %ecx
	testl	%eax, %eax
	cmovnsl	%eax, %ecx
	andl	$-256, %ecx
	subl	%ecx, %eax
	addl	$60, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function list
	.type	list,@function
list:                                   # @list
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	%edx, %esi
	movl	%ecx, %edi
	movl	32(%esp), %ebx
	cmpl	$0, 104(%ecx)
	je	.LBB1_1
# %bb.2:
	subl	$4, %esp
	pushl	%esi
	pushl	%ebx
	pushl	$.L.str.20
	calll	printf
	addl	$16, %esp
	movl	104(%edi), %eax
	movl	$1, %ebp
	cmpl	$2, %eax
	jl	.LBB1_4
# %bb.3:
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.21
	calll	printf
	addl	$16, %esp
	jmp	.LBB1_4
.LBB1_1:
	xorl	%ebp, %ebp
.LBB1_4:
	leal	1(%ebx), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	$-26, %ebx
	jmp	.LBB1_5
	.p2align	4, 0x90
.LBB1_7:                                #   in Loop: Header=BB1_5 Depth=1
	incl	%ebx
	je	.LBB1_8
.LBB1_5:                                # =>This Inner Loop Header: Depth=1
	cmpl	$0, 104(%edi,%ebx,4)
	je	.LBB1_7
# %bb.6:                                #   in Loop: Header=BB1_5 Depth=1
	movl	%ebx, %eax
	addb	$123, %al
	movl	32(%esp), %ecx
	movb	%al, (%esi,%ecx)
	movl	104(%edi,%ebx,4), %ecx
	subl	$12, %esp
	movl	%esi, %edx
	pushl	20(%esp)                        # 4-byte Folded Reload
	calll	list
	addl	$16, %esp
	addl	%eax, %ebp
	jmp	.LBB1_7
.LBB1_8:
	movl	%ebp, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	list, .Lfunc_end1-list
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function suggest
	.type	suggest,@function
suggest:                                # @suggest
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$60, %esp
	movl	%edx, %esi
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	%edx, (%esp)
	calll	strlen
	movl	%eax, %edi
	movl	%esi, 20(%esp)                  # 4-byte Spill
	movl	%esi, 4(%esp)
	movl	$.L.str.22, (%esp)
	calll	printf
	movl	%edi, 24(%esp)                  # 4-byte Spill
	testl	%edi, %edi
	je	.LBB2_21
# %bb.1:
	xorl	%ebp, %ebp
	jmp	.LBB2_2
	.p2align	4, 0x90
.LBB2_17:                               #   in Loop: Header=BB2_2 Depth=1
	incl	%ebp
	cmpl	24(%esp), %ebp                  # 4-byte Folded Reload
	je	.LBB2_8
.LBB2_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB2_3 Depth 2
                                        #       Child Loop BB2_6 Depth 3
	movb	$97, %bl
	jmp	.LBB2_3
	.p2align	4, 0x90
.LBB2_16:                               #   in Loop: Header=BB2_3 Depth=2
	incb	%bl
	cmpb	$123, %bl
	je	.LBB2_17
.LBB2_3:                                #   Parent Loop BB2_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB2_6 Depth 3
	movl	20(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	calll	strcpy
	cmpl	$0, 16(%esp)                    # 4-byte Folded Reload
	movb	%bl, 28(%esp,%ebp)
	je	.LBB2_16
# %bb.4:                                #   in Loop: Header=BB2_3 Depth=2
	movl	20(%esp), %eax                  # 4-byte Reload
	cmpb	(%eax,%ebp), %bl
	je	.LBB2_16
# %bb.5:                                #   in Loop: Header=BB2_3 Depth=2
	leal	28(%esp), %esi
	movl	16(%esp), %edi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB2_6:                                #   Parent Loop BB2_2 Depth=1
                                        #     Parent Loop BB2_3 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movzbl	(%esi), %eax
	testl	%eax, %eax
	je	.LBB2_14
# %bb.7:                                #   in Loop: Header=BB2_6 Depth=3
	movl	%eax, (%esp)
	calll	tolower
	movl	-388(%edi,%eax,4), %edi
	incl	%esi
	testl	%edi, %edi
	jne	.LBB2_6
	jmp	.LBB2_16
	.p2align	4, 0x90
.LBB2_14:                               #   in Loop: Header=BB2_3 Depth=2
	cmpl	$0, 104(%edi)
	je	.LBB2_16
# %bb.15:                               #   in Loop: Header=BB2_3 Depth=2
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.23, (%esp)
	calll	printf
	jmp	.LBB2_16
.LBB2_8:
	cmpl	$0, 24(%esp)                    # 4-byte Folded Reload
	je	.LBB2_21
# %bb.9:
	movl	20(%esp), %eax                  # 4-byte Reload
	leal	1(%eax), %ebx
	xorl	%ebp, %ebp
	jmp	.LBB2_10
	.p2align	4, 0x90
.LBB2_20:                               #   in Loop: Header=BB2_10 Depth=1
	incl	%ebp
	cmpl	24(%esp), %ebp                  # 4-byte Folded Reload
	je	.LBB2_21
.LBB2_10:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB2_12 Depth 2
	movl	%ebp, 8(%esp)
	movl	20(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	calll	memcpy
	leal	28(%esp,%ebp), %eax
	leal	(%ebx,%ebp), %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	strcpy
	cmpl	$0, 16(%esp)                    # 4-byte Folded Reload
	je	.LBB2_20
# %bb.11:                               #   in Loop: Header=BB2_10 Depth=1
	leal	28(%esp), %esi
	movl	16(%esp), %edi                  # 4-byte Reload
	.p2align	4, 0x90
.LBB2_12:                               #   Parent Loop BB2_10 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%esi), %eax
	testl	%eax, %eax
	je	.LBB2_18
# %bb.13:                               #   in Loop: Header=BB2_12 Depth=2
	movl	%eax, (%esp)
	calll	tolower
	movl	-388(%edi,%eax,4), %edi
	incl	%esi
	testl	%edi, %edi
	jne	.LBB2_12
	jmp	.LBB2_20
	.p2align	4, 0x90
.LBB2_18:                               #   in Loop: Header=BB2_10 Depth=1
	cmpl	$0, 104(%edi)
	je	.LBB2_20
# %bb.19:                               #   in Loop: Header=BB2_10 Depth=1
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.24, (%esp)
	calll	printf
	jmp	.LBB2_20
.LBB2_21:
	movl	$10, (%esp)
	calll	putchar@PLT
	addl	$60, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	suggest, .Lfunc_end2-suggest
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function clear
	.type	clear,@function
clear:                                  # @clear
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	%ecx, %esi
	movl	$-104, %edi
	jmp	.LBB3_1
	.p2align	4, 0x90
.LBB3_3:                                #   in Loop: Header=BB3_1 Depth=1
	addl	$4, %edi
	je	.LBB3_4
.LBB3_1:                                # =>This Inner Loop Header: Depth=1
	movl	104(%esi,%edi), %ecx
	testl	%ecx, %ecx
	je	.LBB3_3
# %bb.2:                                #   in Loop: Header=BB3_1 Depth=1
	calll	clear
	jmp	.LBB3_3
.LBB3_4:
	movl	%esi, (%esp)
	calll	free
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end3:
	.size	clear, .Lfunc_end3-clear
                                        # -- End function
	.type	main.text,@object               # @main.text
	.section	.rodata.str1.1,"aMS",@progbits,1
main.text:
	.asciz	"a page table entry maps a page to a frame and a frame to no page at all the table walks the page the trap frames the trace tracks the track trains train the trainer sleep sleeps sleeper slept Fork forks forked exec execs exit exits Wait waits waiter pipe pipes piper"
	.size	main.text, 267

	.type	main.prefixes,@object           # @main.prefixes
	.section	.rodata,"a",@progbits
	.p2align	2
main.prefixes:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.long	.L.str.5
	.long	.L.str.6
	.size	main.prefixes, 28

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"tra"
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"page"
	.size	.L.str.1, 5

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"ex"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"fo"
	.size	.L.str.3, 3

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"sle"
	.size	.L.str.4, 4

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"z"
	.size	.L.str.5, 2

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.zero	1
	.size	.L.str.6, 1

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"Trap"
	.size	.L.str.7, 5

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"pag"
	.size	.L.str.8, 4

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"pages"
	.size	.L.str.9, 6

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"exec"
	.size	.L.str.10, 5

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"the"
	.size	.L.str.11, 4

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	" "
	.size	.L.str.12, 2

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"%d words, %d nodes\n"
	.size	.L.str.13, 20

	.type	nodes,@object                   # @nodes
	.local	nodes
	.comm	nodes,4,4
	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"%s: %d\n"
	.size	.L.str.14, 8

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"%s*:"
	.size	.L.str.15, 5

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	" (%d)\n"
	.size	.L.str.16, 7

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"frams"
	.size	.L.str.17, 6

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"exet"
	.size	.L.str.18, 5

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"waitt"
	.size	.L.str.19, 6

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	" %.*s"
	.size	.L.str.20, 6

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"x%d"
	.size	.L.str.21, 4

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"%s?"
	.size	.L.str.22, 4

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	" %s"
	.size	.L.str.23, 4

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	" -%s"
	.size	.L.str.24, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
