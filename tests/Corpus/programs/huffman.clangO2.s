	.text
	.file	"huffman.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$704, %esp                      # imm = 0x2C0
	movl	$.L.str, %ecx
	calll	try
	movl	%eax, %edi
	movl	$.L.str.1, %ecx
	calll	try
	movl	%eax, %esi
	movl	$.L.str.2, %ecx
	calll	try
	movl	%eax, %ebx
	movw	$25185, 4(%esp)                 # imm = 0x6261
	movl	$1684300643, 6(%esp)            # imm = 0x64646363
	movb	$100, 10(%esp)
	movl	$1701143909, 11(%esp)           # imm = 0x65656565
	movb	$101, 15(%esp)
	movl	$1717986918, 20(%esp)           # imm = 0x66666666
	movl	$1717986918, 16(%esp)           # imm = 0x66666666
	movl	$1734829927, 24(%esp)           # imm = 0x67676767
	movl	$1734829927, 28(%esp)           # imm = 0x67676767
	movl	$1734829927, 32(%esp)           # imm = 0x67676767
	movb	$103, 36(%esp)
	movl	$1751672936, 37(%esp)           # imm = 0x68686868
	movl	$1751672936, 41(%esp)           # imm = 0x68686868
	movl	$1751672936, 45(%esp)           # imm = 0x68686868
	movl	$1751672936, 49(%esp)           # imm = 0x68686868
	movl	$1751672936, 53(%esp)           # imm = 0x68686868
	movb	$104, 57(%esp)
	movw	$26985, 90(%esp)                # imm = 0x6969
	movl	$1768515945, 86(%esp)           # imm = 0x69696969
	movl	$1768515945, 82(%esp)           # imm = 0x69696969
	movl	$1768515945, 78(%esp)           # imm = 0x69696969
	movl	$1768515945, 74(%esp)           # imm = 0x69696969
	movl	$1768515945, 70(%esp)           # imm = 0x69696969
	movl	$1768515945, 66(%esp)           # imm = 0x69696969
	movl	$1768515945, 62(%esp)           # imm = 0x69696969
	movl	$1768515945, 58(%esp)           # imm = 0x69696969
	movl	$1785358954, 143(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 140(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 136(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 132(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 128(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 124(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 120(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 116(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 112(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 108(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 104(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 100(%esp)          # imm = 0x6A6A6A6A
	movl	$1785358954, 96(%esp)           # imm = 0x6A6A6A6A
	movl	$1785358954, 92(%esp)           # imm = 0x6A6A6A6A
	leal	147(%esp), %eax
	subl	$4, %esp
	pushl	$89
	pushl	$107
	pushl	%eax
	calll	memset
	addl	$16, %esp
	leal	236(%esp), %eax
	subl	$4, %esp
	pushl	$144
	pushl	$108
	pushl	%eax
	calll	memset
	addl	$16, %esp
	addl	%edi, %esi
	addl	%ebx, %esi
	movb	$0, 380(%esp)
	leal	4(%esp), %ecx
	calll	try
	addl	%esi, %eax
	addl	$704, %esp                      # imm = 0x2C0
	popl	%esi
	popl	%edi
	popl	%ebx
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
	subl	$1068, %esp                     # imm = 0x42C
	movl	%ecx, %esi
	subl	$4, %esp
	leal	48(%esp), %eax
	pushl	$1024                           # imm = 0x400
	pushl	$0
	pushl	%eax
	calll	memset
	addl	$4, %esp
	movl	%esi, 36(%esp)                  # 4-byte Spill
	pushl	%esi
	calll	strlen
	addl	$16, %esp
	movl	%eax, 12(%esp)                  # 4-byte Spill
	testl	%eax, %eax
	je	.LBB1_3
# %bb.1:
	movl	24(%esp), %eax                  # 4-byte Reload
	movl	12(%esp), %ecx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB1_2:                                # =>This Inner Loop Header: Depth=1
	movzbl	(%eax), %edx
	incl	44(%esp,%edx,4)
	incl	%eax
	decl	%ecx
	jne	.LBB1_2
.LBB1_3:
	xorl	%esi, %esi
	movl	heap_size, %ebp
	jmp	.LBB1_7
.LBB1_4:                                #   in Loop: Header=BB1_7 Depth=1
	movl	%edx, %ecx
.LBB1_5:                                #   in Loop: Header=BB1_7 Depth=1
	movl	8(%esp), %ebp                   # 4-byte Reload
	incl	%ebp
	movl	%eax, heap(,%ecx,4)
.LBB1_6:                                #   in Loop: Header=BB1_7 Depth=1
	incl	%esi
	cmpl	$256, %esi                      # imm = 0x100
	je	.LBB1_15
.LBB1_7:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_12 Depth 2
	movl	44(%esp,%esi,4), %edi
	testl	%edi, %edi
	je	.LBB1_6
# %bb.8:                                #   in Loop: Header=BB1_7 Depth=1
	subl	$12, %esp
	pushl	$16
	calll	malloc
	addl	$16, %esp
	movl	%edi, (%eax)
	movl	%esi, 4(%eax)
	movl	$0, 8(%eax)
	movl	$0, 12(%eax)
	testl	%ebp, %ebp
	movl	%ebp, 8(%esp)                   # 4-byte Spill
	movl	%ebp, %ecx
	jle	.LBB1_5
# %bb.9:                                #   in Loop: Header=BB1_7 Depth=1
	movl	8(%esp), %edx                   # 4-byte Reload
	jmp	.LBB1_12
	.p2align	4, 0x90
.LBB1_10:                               #   in Loop: Header=BB1_12 Depth=2
	jae	.LBB1_4
.LBB1_11:                               #   in Loop: Header=BB1_12 Depth=2
	movl	%ebp, heap(,%edx,4)
	cmpl	$1, %ebx
	movl	%ecx, %edx
	jbe	.LBB1_5
.LBB1_12:                               #   Parent Loop BB1_7 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	-1(%edx), %ebx
	movl	%ebx, %ecx
	shrl	%ecx
	movl	heap(,%ecx,4), %ebp
	cmpl	(%ebp), %edi
	jne	.LBB1_10
# %bb.13:                               #   in Loop: Header=BB1_12 Depth=2
	cmpl	4(%ebp), %esi
	jl	.LBB1_11
	jmp	.LBB1_4
.LBB1_15:
	cmpl	$2, %ebp
	jl	.LBB1_58
# %bb.16:
	movl	$-1, 28(%esp)                   # 4-byte Folded Spill
	jmp	.LBB1_19
	.p2align	4, 0x90
.LBB1_17:                               #   in Loop: Header=BB1_19 Depth=1
	movl	%esi, %ecx
.LBB1_18:                               #   in Loop: Header=BB1_19 Depth=1
	movl	8(%esp), %eax                   # 4-byte Reload
	movl	%eax, heap(,%ecx,4)
	decl	28(%esp)                        # 4-byte Folded Spill
	cmpl	$2, 32(%esp)                    # 4-byte Folded Reload
	jle	.LBB1_57
.LBB1_19:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_24 Depth 2
                                        #     Child Loop BB1_38 Depth 2
                                        #     Child Loop BB1_53 Depth 2
	movl	%ebp, %eax
	movl	heap, %ecx
	decl	%ebp
	movl	heap-4(,%eax,4), %edx
	movl	%eax, 32(%esp)                  # 4-byte Spill
	cmpl	$2, %eax
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	jne	.LBB1_21
# %bb.20:                               #   in Loop: Header=BB1_19 Depth=1
	movl	%edx, heap
	xorl	%esi, %esi
	movl	%edx, %ebx
	xorl	%edi, %edi
	jmp	.LBB1_49
	.p2align	4, 0x90
.LBB1_21:                               #   in Loop: Header=BB1_19 Depth=1
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movl	(%edx), %ecx
	xorl	%ebx, %ebx
	movl	$1, %edi
	xorl	%esi, %esi
	movl	%ebp, 8(%esp)                   # 4-byte Spill
	jmp	.LBB1_24
	.p2align	4, 0x90
.LBB1_22:                               #   in Loop: Header=BB1_24 Depth=2
	jb	.LBB1_33
.LBB1_23:                               #   in Loop: Header=BB1_24 Depth=2
	movl	%edi, heap(,%esi,4)
	leal	(%edx,%edx), %ebx
	leal	1(%edx,%edx), %edi
	cmpl	%ebp, %edi
	movl	%edx, %esi
	jge	.LBB1_34
.LBB1_24:                               #   Parent Loop BB1_19 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	2(%ebx), %edx
	cmpl	%ebp, %edx
	jge	.LBB1_29
# %bb.25:                               #   in Loop: Header=BB1_24 Depth=2
	movl	heap+8(,%ebx,4), %ebx
	movl	heap(,%edi,4), %ebp
	movl	(%ebp), %eax
	cmpl	%eax, (%ebx)
	jne	.LBB1_27
# %bb.26:                               #   in Loop: Header=BB1_24 Depth=2
	movl	4(%ebx), %eax
	cmpl	4(%ebp), %eax
	setl	%bl
	jmp	.LBB1_28
	.p2align	4, 0x90
.LBB1_27:                               #   in Loop: Header=BB1_24 Depth=2
	setb	%bl
.LBB1_28:                               #   in Loop: Header=BB1_24 Depth=2
	testb	%bl, %bl
	movl	8(%esp), %ebp                   # 4-byte Reload
	jne	.LBB1_30
.LBB1_29:                               #   in Loop: Header=BB1_24 Depth=2
	movl	%edi, %edx
.LBB1_30:                               #   in Loop: Header=BB1_24 Depth=2
	movl	heap(,%edx,4), %edi
	cmpl	(%edi), %ecx
	jne	.LBB1_22
# %bb.31:                               #   in Loop: Header=BB1_24 Depth=2
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	4(%eax), %eax
	cmpl	4(%edi), %eax
	jge	.LBB1_23
.LBB1_33:                               #   in Loop: Header=BB1_19 Depth=1
	movl	%esi, %edx
.LBB1_34:                               #   in Loop: Header=BB1_19 Depth=1
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	%eax, heap(,%edx,4)
	movl	heap, %ebx
	movl	32(%esp), %eax                  # 4-byte Reload
	leal	-2(%eax), %esi
	movl	heap-8(,%eax,4), %edx
	xorl	%edi, %edi
	cmpl	$4, %eax
	jl	.LBB1_47
# %bb.35:                               #   in Loop: Header=BB1_19 Depth=1
	movl	%ebx, 36(%esp)                  # 4-byte Spill
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movl	(%edx), %eax
	movl	%eax, 40(%esp)                  # 4-byte Spill
	xorl	%edx, %edx
	movl	$1, %ebx
	xorl	%edi, %edi
	jmp	.LBB1_38
	.p2align	4, 0x90
.LBB1_36:                               #   in Loop: Header=BB1_38 Depth=2
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	4(%eax), %eax
	cmpl	4(%edx), %eax
	jl	.LBB1_46
.LBB1_37:                               #   in Loop: Header=BB1_38 Depth=2
	movl	%edx, heap(,%edi,4)
	leal	(%ecx,%ecx), %edx
	leal	1(%ecx,%ecx), %ebx
	cmpl	%esi, %ebx
	movl	%ecx, %edi
	jge	.LBB1_48
.LBB1_38:                               #   Parent Loop BB1_19 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	2(%edx), %ecx
	cmpl	%esi, %ecx
	jge	.LBB1_43
# %bb.39:                               #   in Loop: Header=BB1_38 Depth=2
	movl	heap+8(,%edx,4), %edx
	movl	heap(,%ebx,4), %ebp
	movl	(%ebp), %eax
	cmpl	%eax, (%edx)
	jne	.LBB1_41
# %bb.40:                               #   in Loop: Header=BB1_38 Depth=2
	movl	4(%edx), %eax
	cmpl	4(%ebp), %eax
	setl	%dl
	jmp	.LBB1_42
	.p2align	4, 0x90
.LBB1_41:                               #   in Loop: Header=BB1_38 Depth=2
	setb	%dl
.LBB1_42:                               #   in Loop: Header=BB1_38 Depth=2
	testb	%dl, %dl
	movl	8(%esp), %ebp                   # 4-byte Reload
	jne	.LBB1_44
.LBB1_43:                               #   in Loop: Header=BB1_38 Depth=2
	movl	%ebx, %ecx
.LBB1_44:                               #   in Loop: Header=BB1_38 Depth=2
	movl	heap(,%ecx,4), %edx
	movl	40(%esp), %eax                  # 4-byte Reload
	cmpl	(%edx), %eax
	movl	36(%esp), %ebx                  # 4-byte Reload
	je	.LBB1_36
# %bb.45:                               #   in Loop: Header=BB1_38 Depth=2
	jae	.LBB1_37
.LBB1_46:                               #   in Loop: Header=BB1_19 Depth=1
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	16(%esp), %edx                  # 4-byte Reload
	jmp	.LBB1_49
	.p2align	4, 0x90
.LBB1_47:                               #   in Loop: Header=BB1_19 Depth=1
	movl	20(%esp), %ecx                  # 4-byte Reload
	jmp	.LBB1_49
.LBB1_48:                               #   in Loop: Header=BB1_19 Depth=1
	movl	%ecx, %edi
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	36(%esp), %ebx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB1_49:                               #   in Loop: Header=BB1_19 Depth=1
	movl	%edx, heap(,%edi,4)
	movl	(%ebx), %edi
	addl	(%ecx), %edi
	subl	$12, %esp
	pushl	$16
	calll	malloc
	addl	$16, %esp
	movl	%eax, %edx
	movl	%edi, (%eax)
	movl	28(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, 4(%eax)
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, 8(%eax)
	movl	%ebx, 12(%eax)
	testl	%esi, %esi
	movl	%eax, 8(%esp)                   # 4-byte Spill
	jle	.LBB1_17
# %bb.50:                               #   in Loop: Header=BB1_19 Depth=1
	movl	%edi, %eax
	jmp	.LBB1_53
	.p2align	4, 0x90
.LBB1_51:                               #   in Loop: Header=BB1_53 Depth=2
	jae	.LBB1_17
.LBB1_52:                               #   in Loop: Header=BB1_53 Depth=2
	movl	%ebx, heap(,%esi,4)
	cmpl	$1, %edx
	movl	%ecx, %esi
	jbe	.LBB1_18
.LBB1_53:                               #   Parent Loop BB1_19 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	-1(%esi), %edx
	movl	%edx, %ecx
	shrl	%ecx
	movl	heap(,%ecx,4), %ebx
	cmpl	(%ebx), %eax
	jne	.LBB1_51
# %bb.54:                               #   in Loop: Header=BB1_53 Depth=2
	movl	%ebp, %edi
	movl	28(%esp), %ebp                  # 4-byte Reload
	cmpl	4(%ebx), %ebp
	movl	%edi, %ebp
	jl	.LBB1_52
	jmp	.LBB1_17
.LBB1_57:
	movl	$1, %ebp
.LBB1_58:
	movl	heap, %edi
	leal	-1(%ebp), %eax
	movl	%eax, heap_size
	movl	heap-4(,%ebp,4), %eax
	movl	%eax, heap
	subl	$4, %esp
	pushl	$2048                           # imm = 0x800
	pushl	$0
	pushl	$codes
	calll	memset
	addl	$4, %esp
	xorl	%esi, %esi
	movl	%edi, %ecx
	xorl	%edx, %edx
	pushl	$0
	calll	assign
	addl	$16, %esp
	jmp	.LBB1_61
	.p2align	4, 0x90
.LBB1_59:                               #   in Loop: Header=BB1_61 Depth=1
	subl	$12, %esp
	pushl	$32
	calll	putchar
	addl	$16, %esp
.LBB1_60:                               #   in Loop: Header=BB1_61 Depth=1
	incl	%esi
	cmpl	$256, %esi                      # imm = 0x100
	je	.LBB1_65
.LBB1_61:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_64 Depth 2
	cmpl	$0, codes+4(,%esi,8)
	je	.LBB1_60
# %bb.62:                               #   in Loop: Header=BB1_61 Depth=1
	subl	$4, %esp
	pushl	48(%esp,%esi,4)
	pushl	%esi
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	movl	codes+4(,%esi,8), %ebx
	testl	%ebx, %ebx
	jle	.LBB1_59
# %bb.63:                               #   in Loop: Header=BB1_61 Depth=1
	incl	%ebx
	.p2align	4, 0x90
.LBB1_64:                               #   Parent Loop BB1_61 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	codes(,%esi,8), %eax
	movl	%ebx, %ecx
	addb	$-2, %cl
	shrl	%cl, %eax
	andl	$1, %eax
	orl	$48, %eax
	subl	$12, %esp
	pushl	%eax
	calll	putchar
	addl	$16, %esp
	decl	%ebx
	cmpl	$1, %ebx
	ja	.LBB1_64
	jmp	.LBB1_59
.LBB1_65:
	subl	$4, %esp
	pushl	$4000                           # imm = 0xFA0
	pushl	$0
	pushl	$packed
	calll	memset
	addl	$16, %esp
	cmpl	$0, 12(%esp)                    # 4-byte Folded Reload
	je	.LBB1_82
# %bb.66:
	movl	%edi, 8(%esp)                   # 4-byte Spill
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	jmp	.LBB1_68
	.p2align	4, 0x90
.LBB1_67:                               #   in Loop: Header=BB1_68 Depth=1
	incl	%edi
	cmpl	12(%esp), %edi                  # 4-byte Folded Reload
	je	.LBB1_72
.LBB1_68:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_70 Depth 2
	movl	24(%esp), %eax                  # 4-byte Reload
	movzbl	(%eax,%edi), %ecx
	movl	codes+4(,%ecx,8), %eax
	testl	%eax, %eax
	jle	.LBB1_67
# %bb.69:                               #   in Loop: Header=BB1_68 Depth=1
	movl	codes(,%ecx,8), %ebp
	leal	(%ebx,%eax), %esi
	decl	%eax
	.p2align	4, 0x90
.LBB1_70:                               #   Parent Loop BB1_68 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebp, %edx
	movl	%eax, %ecx
	shrl	%cl, %edx
	andl	$1, %edx
	movl	%ebx, %ecx
	notb	%cl
	andb	$7, %cl
	shll	%cl, %edx
	movl	%ebx, %ecx
	shrl	$3, %ecx
	orb	%dl, packed(%ecx)
	incl	%ebx
	addl	$-1, %eax
	jb	.LBB1_70
# %bb.71:                               #   in Loop: Header=BB1_68 Depth=1
	movl	%esi, %ebx
	jmp	.LBB1_67
.LBB1_72:
	cmpl	$0, 12(%esp)                    # 4-byte Folded Reload
	movl	$0, %esi
	movl	8(%esp), %edi                   # 4-byte Reload
	je	.LBB1_79
# %bb.73:
	xorl	%ebp, %ebp
	xorl	%esi, %esi
	jmp	.LBB1_76
	.p2align	4, 0x90
.LBB1_74:                               #   in Loop: Header=BB1_76 Depth=1
	incl	%esi
.LBB1_75:                               #   in Loop: Header=BB1_76 Depth=1
	movb	%cl, unpacked(%ebp)
	incl	%ebp
	cmpl	12(%esp), %ebp                  # 4-byte Folded Reload
	je	.LBB1_79
.LBB1_76:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_77 Depth 2
	movl	4(%edi), %ecx
	movl	%edi, %edx
	.p2align	4, 0x90
.LBB1_77:                               #   Parent Loop BB1_76 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	testl	%ecx, %ecx
	jns	.LBB1_74
# %bb.78:                               #   in Loop: Header=BB1_77 Depth=2
	movl	%esi, %eax
	movl	%esi, %ecx
	shrl	$3, %ecx
	movzbl	packed(%ecx), %esi
	movl	%eax, %ecx
	notb	%cl
	andb	$7, %cl
	shrl	%cl, %esi
	andl	$1, %esi
	movl	8(%edx,%esi,4), %edx
	movl	4(%edx), %ecx
	incl	%eax
	movl	%eax, %esi
	testl	%ecx, %ecx
	js	.LBB1_77
	jmp	.LBB1_75
.LBB1_79:
	leal	7(%ebx), %eax
	cmpl	$8, %eax
	jb	.LBB1_83
# %bb.80:
	shrl	$3, %eax
	xorl	%ecx, %ecx
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB1_81:                               # =>This Inner Loop Header: Depth=1
	movzbl	packed(%ecx), %edx
	xorl	%ebp, %edx
	imull	$16777619, %edx, %ebp           # imm = 0x1000193
	incl	%ecx
	cmpl	%ecx, %eax
	jne	.LBB1_81
	jmp	.LBB1_84
.LBB1_82:
	xorl	%esi, %esi
	xorl	%ebx, %ebx
.LBB1_83:
	xorl	%ebp, %ebp
.LBB1_84:
	subl	$4, %esp
	pushl	16(%esp)                        # 4-byte Folded Reload
	pushl	32(%esp)                        # 4-byte Folded Reload
	pushl	$unpacked
	calll	bcmp@PLT
	addl	$16, %esp
	xorl	%ebx, %esi
	xorl	%ecx, %ecx
	orl	%eax, %esi
	setne	%cl
	movl	%ecx, %esi
	movl	$.L.str.5, %eax
	movl	$.L.str.6, %ecx
	cmovel	%eax, %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	%ebp
	pushl	%ebx
	pushl	36(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.4
	calll	printf
	addl	$32, %esp
	movl	%edi, %ecx
	calll	release
	movl	%esi, %eax
	addl	$1068, %esp                     # imm = 0x42C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	try, .Lfunc_end1-try
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function assign
	.type	assign,@function
assign:                                 # @assign
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	movl	%edx, %esi
	movl	32(%esp), %ebx
	movl	4(%ecx), %eax
	testl	%eax, %eax
	jns	.LBB2_3
# %bb.1:
	movl	%ecx, %edi
	.p2align	4, 0x90
.LBB2_2:                                # =>This Inner Loop Header: Depth=1
	movl	8(%edi), %ecx
	leal	(%esi,%esi), %edx
	incl	%ebx
	movl	%ebx, (%esp)
	calll	assign
	movl	12(%edi), %edi
	leal	1(%esi,%esi), %esi
	movl	4(%edi), %eax
	testl	%eax, %eax
	js	.LBB2_2
.LBB2_3:
	movl	%esi, codes(,%eax,8)
	testl	%ebx, %ebx
	movl	$1, %ecx
	cmovnel	%ebx, %ecx
	movl	%ecx, codes+4(,%eax,8)
	addl	$16, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end2:
	.size	assign, .Lfunc_end2-assign
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function release
	.type	release,@function
release:                                # @release
# %bb.0:
	testl	%ecx, %ecx
	je	.LBB3_1
# %bb.2:
	pushl	%esi
	subl	$8, %esp
	movl	%ecx, %esi
	movl	8(%ecx), %ecx
	calll	release
	movl	12(%esi), %ecx
	calll	release
	movl	%esi, (%esp)
	calll	free
	addl	$8, %esp
	popl	%esi
	retl
.LBB3_1:
	retl
.Lfunc_end3:
	.size	release, .Lfunc_end3-release
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"aaaa"
	.size	.L.str, 5

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"abracadabra"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"she sells sea shells by the sea shore; the shells she sells are surely seashells"
	.size	.L.str.2, 81

	.type	heap_size,@object               # @heap_size
	.local	heap_size
	.comm	heap_size,4,4
	.type	codes,@object                   # @codes
	.local	codes
	.comm	codes,2048,4
	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%c:%u:"
	.size	.L.str.3, 7

	.type	packed,@object                  # @packed
	.local	packed
	.comm	packed,4000,1
	.type	unpacked,@object                # @unpacked
	.local	unpacked
	.comm	unpacked,4000,1
	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"\n%u bytes in %u bits, sum %08x, %s\n"
	.size	.L.str.4, 36

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"ok"
	.size	.L.str.5, 3

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"WRONG"
	.size	.L.str.6, 6

	.type	heap,@object                    # @heap
	.local	heap
	.comm	heap,1028,4
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym unpacked
