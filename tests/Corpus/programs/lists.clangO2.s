	.text
	.file	"lists.c"
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
	movl	$0, 40(%esp)
	movl	$17, %eax
	xorl	%ebp, %ebp
	movl	$150, %edi
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	imull	$1664525, %eax, %eax            # imm = 0x19660D
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	movl	%eax, 32(%esp)                  # 4-byte Spill
	movl	32(%esp), %ebx                  # 4-byte Reload
	shrl	$22, %ebx
	addl	$-512, %ebx                     # imm = 0xFE00
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %esi
	movl	%ebx, (%eax)
	movl	32(%esp), %eax                  # 4-byte Reload
	movl	%ebp, 4(%esi)
	decl	%edi
	movl	%esi, %ebp
	jne	.LBB0_1
# %bb.2:
	movl	$.L.str, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	xorl	%edi, %edi
	movl	%esi, %ebp
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_5:                                #   in Loop: Header=BB0_3 Depth=1
	movl	4(%ebp), %ebp
	incl	%edi
	testl	%ebp, %ebp
	je	.LBB0_6
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	cmpl	$23, %edi
	ja	.LBB0_5
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	movl	(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.9, (%esp)
	calll	printf
	jmp	.LBB0_5
.LBB0_6:
	movl	%edi, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	movl	%edi, %eax
	movl	%esi, %edi
	movl	4(%esi), %esi
	movl	%eax, 4(%edi)
	testl	%esi, %esi
	jne	.LBB0_7
# %bb.8:
	movl	$.L.str.1, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	xorl	%esi, %esi
	movl	%edi, %ebp
	jmp	.LBB0_9
	.p2align	4, 0x90
.LBB0_11:                               #   in Loop: Header=BB0_9 Depth=1
	movl	4(%ebp), %ebp
	incl	%esi
	testl	%ebp, %ebp
	je	.LBB0_12
.LBB0_9:                                # =>This Inner Loop Header: Depth=1
	cmpl	$23, %esi
	ja	.LBB0_11
# %bb.10:                               #   in Loop: Header=BB0_9 Depth=1
	movl	(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.9, (%esp)
	calll	printf
	jmp	.LBB0_11
.LBB0_12:
	movl	%esi, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movl	%edi, %ecx
	calll	sort
	movl	%eax, %esi
	movl	%eax, 40(%esp)
	movl	$.L.str.2, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	testl	%esi, %esi
	je	.LBB0_64
# %bb.13:
	xorl	%edi, %edi
	movl	%esi, %ebp
	jmp	.LBB0_14
	.p2align	4, 0x90
.LBB0_16:                               #   in Loop: Header=BB0_14 Depth=1
	movl	4(%ebp), %ebp
	incl	%edi
	testl	%ebp, %ebp
	je	.LBB0_17
.LBB0_14:                               # =>This Inner Loop Header: Depth=1
	cmpl	$23, %edi
	ja	.LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_14 Depth=1
	movl	(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.9, (%esp)
	calll	printf
	jmp	.LBB0_16
.LBB0_17:
	movl	%edi, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	xorl	%ebx, %ebx
	leal	40(%esp), %edi
	jmp	.LBB0_18
	.p2align	4, 0x90
.LBB0_20:                               #   in Loop: Header=BB0_18 Depth=1
	movl	4(%esi), %eax
	movl	%eax, (%edi)
	movl	%esi, (%esp)
	calll	free
	incl	%ebx
.LBB0_21:                               #   in Loop: Header=BB0_18 Depth=1
	movl	(%edi), %esi
	testl	%esi, %esi
	je	.LBB0_22
.LBB0_18:                               # =>This Inner Loop Header: Depth=1
	testb	$1, (%esi)
	je	.LBB0_20
# %bb.19:                               #   in Loop: Header=BB0_18 Depth=1
	addl	$4, %esi
	movl	%esi, %edi
	jmp	.LBB0_21
.LBB0_22:
	movl	40(%esp), %esi
	movl	$.L.str.3, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	testl	%esi, %esi
	movl	%ebx, 52(%esp)                  # 4-byte Spill
	je	.LBB0_65
# %bb.23:
	xorl	%edi, %edi
	movl	%esi, %ebp
	jmp	.LBB0_24
	.p2align	4, 0x90
.LBB0_26:                               #   in Loop: Header=BB0_24 Depth=1
	movl	4(%ebp), %ebp
	incl	%edi
	testl	%ebp, %ebp
	je	.LBB0_27
.LBB0_24:                               # =>This Inner Loop Header: Depth=1
	cmpl	$23, %edi
	ja	.LBB0_26
# %bb.25:                               #   in Loop: Header=BB0_24 Depth=1
	movl	(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.9, (%esp)
	calll	printf
	jmp	.LBB0_26
.LBB0_27:
	movl	%edi, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB0_28:                               # =>This Inner Loop Header: Depth=1
	movl	4(%esi), %edi
	movl	%esi, (%esp)
	calll	free
	incl	%ebx
	testl	%edi, %edi
	movl	%edi, %esi
	jne	.LBB0_28
# %bb.29:
	movl	%ebx, 44(%esp)                  # 4-byte Spill
	movl	$0, 40(%esp)
	jmp	.LBB0_30
.LBB0_64:
	movl	$0, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movl	$.L.str.3, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	movl	$0, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movl	$0, 44(%esp)                    # 4-byte Folded Spill
	movl	$0, 52(%esp)                    # 4-byte Folded Spill
	jmp	.LBB0_30
.LBB0_65:
	movl	$0, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movl	$0, 44(%esp)                    # 4-byte Folded Spill
.LBB0_30:
	movl	$.L.str.4, 4(%esp)
	movl	$.L.str.8, (%esp)
	calll	printf
	movl	$0, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %esi
	movl	$41, (%eax)
	movl	$42, %ebp
	.p2align	4, 0x90
.LBB0_31:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, %edi
	leal	-2(%ebp), %ebx
	movl	$8, (%esp)
	calll	malloc
	movl	%ebx, (%eax)
	movl	%edi, 4(%eax)
	decl	%ebp
	cmpl	$2, %ebp
	ja	.LBB0_31
# %bb.32:
	movl	%eax, 4(%esi)
	cmpl	%esi, %eax
	je	.LBB0_33
	.p2align	4, 0x90
.LBB0_35:                               # =>This Inner Loop Header: Depth=1
	movl	4(%edi), %eax
	movl	4(%eax), %ecx
	movl	%ecx, 4(%edi)
	movl	%eax, (%esp)
	calll	free
	movl	4(%edi), %eax
	cmpl	%edi, %eax
	je	.LBB0_36
# %bb.34:                               #   in Loop: Header=BB0_35 Depth=1
	movl	4(%eax), %edi
	jmp	.LBB0_35
.LBB0_36:
	movl	(%edi), %eax
	movl	%eax, 36(%esp)                  # 4-byte Spill
	jmp	.LBB0_37
.LBB0_33:
	movl	$41, 36(%esp)                   # 4-byte Folded Spill
	movl	%esi, %edi
.LBB0_37:
	movl	32(%esp), %ebx                  # 4-byte Reload
	movl	%edi, (%esp)
	calll	free
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %esi
	movl	$7, (%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %edi
	movl	$6, (%eax)
	movl	%esi, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %ebp
	movl	$5, (%eax)
	movl	%edi, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %edi
	movl	$4, (%eax)
	movl	%ebp, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %ebp
	movl	$3, (%eax)
	movl	%edi, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %edi
	movl	$2, (%eax)
	movl	%ebp, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	$1, (%eax)
	movl	%edi, 4(%eax)
	movl	%eax, 4(%esi)
	cmpl	%esi, %eax
	je	.LBB0_38
# %bb.39:
	movl	%edi, 4(%esi)
	movl	%eax, (%esp)
	calll	free
	cmpl	%esi, %edi
	je	.LBB0_42
	.p2align	4, 0x90
.LBB0_40:                               # =>This Inner Loop Header: Depth=1
	movl	4(%edi), %eax
	movl	%eax, 4(%esi)
	movl	%edi, (%esp)
	calll	free
	movl	4(%esi), %edi
	cmpl	%esi, %edi
	jne	.LBB0_40
.LBB0_42:
	movl	(%esi), %eax
	movl	%eax, 48(%esp)                  # 4-byte Spill
	jmp	.LBB0_43
.LBB0_38:
	movl	$7, 48(%esp)                    # 4-byte Folded Spill
.LBB0_43:
	movl	%esi, (%esp)
	calll	free
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %esi
	movl	$10, (%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %edi
	movl	$9, (%eax)
	movl	%esi, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %ebp
	movl	$8, (%eax)
	movl	%edi, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %edi
	movl	$7, (%eax)
	movl	%ebp, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %ebp
	movl	$6, (%eax)
	movl	%edi, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %edi
	movl	$5, (%eax)
	movl	%ebp, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %ebp
	movl	$4, (%eax)
	movl	%edi, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %edi
	movl	$3, (%eax)
	movl	%ebp, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, 56(%esp)                  # 4-byte Spill
	movl	$2, (%eax)
	movl	%edi, 4(%eax)
	movl	$8, (%esp)
	calll	malloc
	movl	%eax, %ebp
	movl	56(%esp), %eax                  # 4-byte Reload
	movl	$1, (%ebp)
	movl	%eax, 4(%ebp)
	movl	%ebp, 4(%esi)
	cmpl	%esi, %ebp
	je	.LBB0_44
# %bb.45:
	movl	%edi, 4(%ebp)
	movl	%eax, (%esp)
	calll	free
	cmpl	%ebp, %edi
	je	.LBB0_46
# %bb.47:
	movl	36(%esp), %ebp                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_48:                               # =>This Inner Loop Header: Depth=1
	movl	%edi, %esi
	movl	4(%edi), %eax
	movl	4(%eax), %ecx
	movl	%ecx, 4(%edi)
	movl	%eax, (%esp)
	calll	free
	movl	4(%edi), %edi
	cmpl	%esi, %edi
	jne	.LBB0_48
	jmp	.LBB0_49
.LBB0_44:
	movl	$10, %edi
	movl	36(%esp), %ebp                  # 4-byte Reload
	jmp	.LBB0_50
.LBB0_46:
	movl	%ebp, %esi
	movl	36(%esp), %ebp                  # 4-byte Reload
.LBB0_49:
	movl	(%esi), %edi
.LBB0_50:
	movl	%esi, (%esp)
	calll	free
	movl	%edi, 12(%esp)
	movl	48(%esp), %eax                  # 4-byte Reload
	movl	%eax, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	$1, 16(%esp)
	movl	$.L.str.5, (%esp)
	calll	printf
	xorl	%esi, %esi
	movl	recent+4, %edi
	jmp	.LBB0_51
	.p2align	4, 0x90
.LBB0_60:                               #   in Loop: Header=BB0_51 Depth=1
	movl	$16, (%esp)
	calll	malloc
	incl	%ebx
	movl	%ebx, cached
.LBB0_61:                               #   in Loop: Header=BB0_51 Depth=1
	movl	32(%esp), %ebx                  # 4-byte Reload
	movl	%ebp, (%eax)
	movl	$1, 4(%eax)
	leal	8(%eax), %ecx
	movl	$recent, 8(%eax)
	movl	%edi, 12(%eax)
	movl	%ecx, (%edi)
	movl	%ecx, %edi
.LBB0_62:                               #   in Loop: Header=BB0_51 Depth=1
	movl	%edi, recent+4
	incl	%esi
	cmpl	$300, %esi                      # imm = 0x12C
	je	.LBB0_57
.LBB0_51:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_53 Depth 2
	imull	$1664525, %ebx, %ebx            # imm = 0x19660D
	addl	$1013904223, %ebx               # imm = 0x3C6EF35F
	movl	%ebx, %eax
	shrl	$24, %eax
	andl	$3, %eax
	movl	%ebx, %ebp
	shrl	$20, %ebp
	andl	$15, %ebp
	cmpl	$1073741824, %ebx               # imm = 0x40000000
	cmovael	%eax, %ebp
	cmpl	$recent, %edi
	je	.LBB0_55
# %bb.52:                               #   in Loop: Header=BB0_51 Depth=1
	movl	%edi, %eax
	.p2align	4, 0x90
.LBB0_53:                               #   Parent Loop BB0_51 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	%ebp, -8(%eax)
	je	.LBB0_59
# %bb.54:                               #   in Loop: Header=BB0_53 Depth=2
	movl	4(%eax), %eax
	cmpl	$recent, %eax
	jne	.LBB0_53
.LBB0_55:                               #   in Loop: Header=BB0_51 Depth=1
	movl	%ebx, 32(%esp)                  # 4-byte Spill
	incl	misses
	movl	cached, %ebx
	cmpl	$5, %ebx
	jne	.LBB0_60
# %bb.56:                               #   in Loop: Header=BB0_51 Depth=1
	movl	recent, %ecx
	leal	-8(%ecx), %eax
	movl	(%ecx), %edx
	movl	4(%ecx), %edi
	movl	%edi, 4(%edx)
	movl	4(%ecx), %ecx
	movl	%edx, (%ecx)
	movl	recent+4, %edi
	jmp	.LBB0_61
	.p2align	4, 0x90
.LBB0_59:                               #   in Loop: Header=BB0_51 Depth=1
	incl	hits
	incl	-4(%eax)
	movl	(%eax), %ecx
	movl	4(%eax), %edx
	movl	%edx, 4(%ecx)
	movl	4(%eax), %edx
	movl	%ecx, (%edx)
	movl	$recent, (%eax)
	movl	recent+4, %ecx
	movl	%ecx, 4(%eax)
	movl	recent+4, %ecx
	movl	%eax, (%ecx)
	movl	%eax, %edi
	jmp	.LBB0_62
.LBB0_57:
	cmpl	$recent, %edi
	je	.LBB0_58
	.p2align	4, 0x90
.LBB0_63:                               # =>This Inner Loop Header: Depth=1
	leal	-8(%edi), %ebx
	movl	4(%edi), %esi
	movl	-8(%edi), %eax
	movl	-4(%edi), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.L.str.6, (%esp)
	calll	printf
	movl	%ebx, (%esp)
	calll	free
	cmpl	$recent, %esi
	movl	%esi, %edi
	jne	.LBB0_63
.LBB0_58:
	movl	52(%esp), %edx                  # 4-byte Reload
	addl	44(%esp), %edx                  # 4-byte Folded Reload
	movl	hits, %eax
	movl	misses, %ecx
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.L.str.7, (%esp)
	calll	printf
	movl	hits, %ecx
	movl	$1374389535, %edx               # imm = 0x51EB851F
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %eax
	addl	$60, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function sort
	.type	sort,@function
sort:                                   # @sort
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	testl	%ecx, %ecx
	je	.LBB1_1
# %bb.2:
	movl	4(%ecx), %edx
	testl	%edx, %edx
	je	.LBB1_14
# %bb.3:
	movl	%ecx, %eax
	.p2align	4, 0x90
.LBB1_4:                                # =>This Inner Loop Header: Depth=1
	movl	4(%edx), %edx
	testl	%edx, %edx
	je	.LBB1_6
# %bb.5:                                #   in Loop: Header=BB1_4 Depth=1
	movl	4(%eax), %eax
	movl	4(%edx), %edx
	testl	%edx, %edx
	jne	.LBB1_4
.LBB1_6:
	movl	4(%eax), %edi
	movl	$0, 4(%eax)
	calll	sort
	movl	%eax, %esi
	movl	%edi, %ecx
	calll	sort
	movl	%esi, 12(%esp)
	movl	%eax, 8(%esp)
	testl	%esi, %esi
	setne	%dl
	leal	4(%esp), %ecx
	je	.LBB1_13
# %bb.7:
	testl	%eax, %eax
	je	.LBB1_13
# %bb.8:
	leal	4(%esp), %ecx
	leal	8(%esp), %edi
	leal	12(%esp), %ebx
	.p2align	4, 0x90
.LBB1_9:                                # =>This Inner Loop Header: Depth=1
	movl	(%esi), %edx
	cmpl	(%eax), %edx
	movl	%edi, %eax
	jg	.LBB1_11
# %bb.10:                               #   in Loop: Header=BB1_9 Depth=1
	movl	%ebx, %eax
.LBB1_11:                               #   in Loop: Header=BB1_9 Depth=1
	movl	(%eax), %edx
	movl	%edx, (%ecx)
	movl	4(%edx), %esi
	movl	%edx, %ecx
	addl	$4, %ecx
	movl	%esi, (%eax)
	movl	12(%esp), %esi
	testl	%esi, %esi
	setne	%dl
	movl	8(%esp), %eax
	je	.LBB1_13
# %bb.12:                               #   in Loop: Header=BB1_9 Depth=1
	testl	%eax, %eax
	jne	.LBB1_9
.LBB1_13:
	testb	%dl, %dl
	cmovel	%eax, %esi
	movl	%esi, (%ecx)
	movl	4(%esp), %ecx
	jmp	.LBB1_14
.LBB1_1:
	xorl	%ecx, %ecx
.LBB1_14:
	movl	%ecx, %eax
	addl	$16, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end1:
	.size	sort, .Lfunc_end1-sort
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"random"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"reversed"
	.size	.L.str.1, 9

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"sorted"
	.size	.L.str.2, 7

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"odd"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"nothing"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%d %d %d %d\n"
	.size	.L.str.5, 13

	.type	recent,@object                  # @recent
	.data
	.p2align	2
recent:
	.long	recent
	.long	recent
	.size	recent, 8

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"page %d used %d times\n"
	.size	.L.str.6, 23

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"%d hits, %d misses, %d removed\n"
	.size	.L.str.7, 32

	.type	hits,@object                    # @hits
	.local	hits
	.comm	hits,4,4
	.type	misses,@object                  # @misses
	.local	misses
	.comm	misses,4,4
	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%s:"
	.size	.L.str.8, 4

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	" %d"
	.size	.L.str.9, 4

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	" (%d)\n"
	.size	.L.str.10, 7

	.type	cached,@object                  # @cached
	.local	cached
	.comm	cached,4,4
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym recent
