	.text
	.file	"json.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_2:                                #   in Loop: Header=BB0_1 Depth=1
	movl	at, %ecx
	subl	%esi, %ecx
	pushl	%ecx
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str.14
	calll	printf
	addl	$16, %esp
	incl	%edi
.LBB0_3:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%ebp, %ecx
	calll	discard
	incl	%ebx
	cmpl	$8, %ebx
	je	.LBB0_4
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
                                        #       Child Loop BB0_9 Depth 3
                                        #         Child Loop BB0_12 Depth 4
	movl	$0, error
	movl	$0, values
	movl	main.sources(,%ebx,4), %esi
	movl	%esi, at
	xorl	%ecx, %ecx
	calll	parse
	movl	%eax, %ebp
	movl	error, %eax
	testl	%eax, %eax
	jne	.LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%edi, 20(%esp)                  # 4-byte Spill
	subl	$4, %esp
	pushl	values
	movl	%ebx, 24(%esp)                  # 4-byte Spill
	pushl	%ebx
	pushl	$.L.str.15
	calll	printf
	addl	$16, %esp
	movl	%ebp, %ecx
	movl	$-1, %edx
	calll	print
	subl	$12, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	movl	%ebp, %ecx
	xorl	%edx, %edx
	calll	print
	subl	$12, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
	movl	%ebp, 12(%esp)                  # 4-byte Spill
	jmp	.LBB0_6
	.p2align	4, 0x90
.LBB0_17:                               #   in Loop: Header=BB0_6 Depth=2
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.17
	calll	printf
	addl	$16, %esp
	movl	%ebx, %ecx
	movl	$-1, %edx
	calll	print
	subl	$12, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
.LBB0_18:                               #   in Loop: Header=BB0_6 Depth=2
	movl	4(%esp), %ecx                   # 4-byte Reload
	incl	%ecx
	movl	%ecx, %eax
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	cmpl	$6, %ecx
	movl	12(%esp), %ebp                  # 4-byte Reload
	je	.LBB0_19
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_9 Depth 3
                                        #         Child Loop BB0_12 Depth 4
	testl	%ebp, %ebp
	je	.LBB0_18
# %bb.7:                                #   in Loop: Header=BB0_6 Depth=2
	movl	4(%esp), %eax                   # 4-byte Reload
	movl	main.paths(,%eax,4), %ecx
	cmpb	$0, (%ecx)
	movl	12(%esp), %eax                  # 4-byte Reload
	movl	%eax, %ebx
	je	.LBB0_17
# %bb.8:                                #   in Loop: Header=BB0_6 Depth=2
	movl	%ecx, %edx
	movl	%eax, %ebx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
.LBB0_9:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_6 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_12 Depth 4
	subl	$8, %esp
	pushl	$.L.str.34
	movl	%edx, 20(%esp)                  # 4-byte Spill
	pushl	%edx
	calll	strcspn
	addl	$16, %esp
	cmpl	$4, (%ebx)
	jb	.LBB0_18
# %bb.10:                               #   in Loop: Header=BB0_9 Depth=3
	movl	%eax, %ebp
	movl	8(%ebx), %ebx
	movl	$-1, %esi
	jne	.LBB0_12
# %bb.11:                               #   in Loop: Header=BB0_9 Depth=3
	subl	$12, %esp
	pushl	20(%esp)                        # 4-byte Folded Reload
	calll	atoi
	addl	$16, %esp
	movl	%eax, %esi
	jmp	.LBB0_12
	.p2align	4, 0x90
.LBB0_20:                               #   in Loop: Header=BB0_12 Depth=4
	testl	%esi, %esi
	je	.LBB0_16
.LBB0_21:                               #   in Loop: Header=BB0_12 Depth=4
	movl	12(%ebx), %ebx
	decl	%esi
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_6 Depth=2
                                        #       Parent Loop BB0_9 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	testl	%ebx, %ebx
	je	.LBB0_18
# %bb.13:                               #   in Loop: Header=BB0_12 Depth=4
	movl	4(%ebx), %edi
	testl	%edi, %edi
	je	.LBB0_20
# %bb.14:                               #   in Loop: Header=BB0_12 Depth=4
	subl	$12, %esp
	pushl	%edi
	calll	strlen
	addl	$16, %esp
	cmpl	%ebp, %eax
	jne	.LBB0_21
# %bb.15:                               #   in Loop: Header=BB0_12 Depth=4
	subl	$4, %esp
	pushl	%ebp
	pushl	16(%esp)                        # 4-byte Folded Reload
	pushl	%edi
	calll	strncmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.LBB0_21
.LBB0_16:                               #   in Loop: Header=BB0_9 Depth=3
	xorl	%eax, %eax
	movl	8(%esp), %ecx                   # 4-byte Reload
	cmpb	$46, (%ecx,%ebp)
	sete	%al
	addl	%eax, %ebp
	cmpb	$0, (%ecx,%ebp)
	leal	(%ecx,%ebp), %edx
	movl	24(%esp), %ecx                  # 4-byte Reload
	jne	.LBB0_9
	jmp	.LBB0_17
	.p2align	4, 0x90
.LBB0_19:                               #   in Loop: Header=BB0_1 Depth=1
	movl	20(%esp), %edi                  # 4-byte Reload
	movl	16(%esp), %ebx                  # 4-byte Reload
	jmp	.LBB0_3
.LBB0_4:
	movl	%edi, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function parse
	.type	parse,@function
parse:                                  # @parse
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	%ecx, %edi
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	calll	calloc
	movl	%eax, %ebx
	incl	values
	movl	at, %esi
	movzbl	(%esi), %ebp
	movl	%ebp, (%esp)
	calll	isspace
	testl	%eax, %eax
	je	.LBB1_4
# %bb.1:
	incl	%esi
	.p2align	4, 0x90
.LBB1_2:                                # =>This Inner Loop Header: Depth=1
	movl	%esi, at
	movzbl	(%esi), %ebp
	movl	%ebp, (%esp)
	calll	isspace
	incl	%esi
	testl	%eax, %eax
	jne	.LBB1_2
# %bb.3:
	decl	%esi
.LBB1_4:
	movl	%ebp, %edx
	cmpl	$21, %edi
	jl	.LBB1_7
# %bb.5:
	cmpl	$0, error
	jne	.LBB1_64
# %bb.6:
	movl	$.L.str.18, error
	jmp	.LBB1_64
.LBB1_7:
	movsbl	%dl, %eax
	leal	-91(%eax), %ecx
	cmpl	$32, %ecx
	ja	.LBB1_41
# %bb.8:
	jmpl	*.LJTI1_0(,%ecx,4)
.LBB1_9:
	movl	%edi, 36(%esp)                  # 4-byte Spill
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%edx, 24(%esp)                  # 4-byte Spill
	cmpb	$91, %dl
	sete	%al
	setne	%cl
	shll	$5, %ecx
	orl	$93, %ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	xorl	$5, %eax
	movl	%ebx, 32(%esp)                  # 4-byte Spill
	movl	%eax, (%ebx)
	leal	1(%esi), %edi
	movl	%edi, at
	movzbl	1(%esi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	testl	%eax, %eax
	je	.LBB1_13
# %bb.10:
	addl	$2, %esi
	.p2align	4, 0x90
.LBB1_11:                               # =>This Inner Loop Header: Depth=1
	movl	%esi, at
	movzbl	(%esi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	incl	%esi
	testl	%eax, %eax
	jne	.LBB1_11
# %bb.12:
	decl	%esi
	movl	%esi, %edi
.LBB1_13:
	movl	24(%esp), %ecx                  # 4-byte Reload
	movsbl	%bl, %eax
	cmpl	%eax, 28(%esp)                  # 4-byte Folded Reload
	je	.LBB1_62
# %bb.14:
	cmpl	$0, error
	jne	.LBB1_62
# %bb.15:
	movl	32(%esp), %esi                  # 4-byte Reload
	addl	$8, %esi
	incl	36(%esp)                        # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB1_16:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_20 Depth 2
                                        #     Child Loop BB1_28 Depth 2
                                        #     Child Loop BB1_37 Depth 2
	xorl	%ebp, %ebp
	cmpb	$91, %cl
	je	.LBB1_26
# %bb.17:                               #   in Loop: Header=BB1_16 Depth=1
	cmpb	$34, %bl
	jne	.LBB1_61
# %bb.18:                               #   in Loop: Header=BB1_16 Depth=1
	calll	parse_text
	movl	%eax, %ebp
	movl	at, %edi
	movzbl	(%edi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	testl	%eax, %eax
	je	.LBB1_22
# %bb.19:                               #   in Loop: Header=BB1_16 Depth=1
	incl	%edi
	.p2align	4, 0x90
.LBB1_20:                               #   Parent Loop BB1_16 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, at
	movzbl	(%edi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	incl	%edi
	testl	%eax, %eax
	jne	.LBB1_20
# %bb.21:                               #   in Loop: Header=BB1_16 Depth=1
	decl	%edi
.LBB1_22:                               #   in Loop: Header=BB1_16 Depth=1
	cmpb	$58, %bl
	jne	.LBB1_24
# %bb.23:                               #   in Loop: Header=BB1_16 Depth=1
	incl	%edi
	movl	%edi, at
	jmp	.LBB1_26
	.p2align	4, 0x90
.LBB1_24:                               #   in Loop: Header=BB1_16 Depth=1
	cmpl	$0, error
	jne	.LBB1_26
# %bb.25:                               #   in Loop: Header=BB1_16 Depth=1
	movl	$.L.str.23, error
	.p2align	4, 0x90
.LBB1_26:                               #   in Loop: Header=BB1_16 Depth=1
	movl	36(%esp), %ecx                  # 4-byte Reload
	calll	parse
	movl	%eax, (%esi)
	movl	%ebp, 4(%eax)
	movl	(%esi), %esi
	movl	at, %edi
	movzbl	(%edi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	testl	%eax, %eax
	je	.LBB1_30
# %bb.27:                               #   in Loop: Header=BB1_16 Depth=1
	incl	%edi
	.p2align	4, 0x90
.LBB1_28:                               #   Parent Loop BB1_16 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, at
	movzbl	(%edi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	incl	%edi
	testl	%eax, %eax
	jne	.LBB1_28
# %bb.29:                               #   in Loop: Header=BB1_16 Depth=1
	decl	%edi
.LBB1_30:                               #   in Loop: Header=BB1_16 Depth=1
	cmpb	$44, %bl
	jne	.LBB1_32
# %bb.31:                               #   in Loop: Header=BB1_16 Depth=1
	leal	1(%edi), %eax
	movl	%eax, at
	movb	1(%edi), %bl
	movl	%eax, %edi
	jmp	.LBB1_35
	.p2align	4, 0x90
.LBB1_32:                               #   in Loop: Header=BB1_16 Depth=1
	movsbl	%bl, %eax
	cmpl	%eax, 28(%esp)                  # 4-byte Folded Reload
	je	.LBB1_35
# %bb.33:                               #   in Loop: Header=BB1_16 Depth=1
	cmpl	$0, error
	jne	.LBB1_35
# %bb.34:                               #   in Loop: Header=BB1_16 Depth=1
	movl	$.L.str.24, error
.LBB1_35:                               #   in Loop: Header=BB1_16 Depth=1
	movzbl	%bl, %eax
	movl	%eax, (%esp)
	calll	isspace
	testl	%eax, %eax
	je	.LBB1_39
# %bb.36:                               #   in Loop: Header=BB1_16 Depth=1
	incl	%edi
	.p2align	4, 0x90
.LBB1_37:                               #   Parent Loop BB1_16 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, at
	movzbl	(%edi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	incl	%edi
	testl	%eax, %eax
	jne	.LBB1_37
# %bb.38:                               #   in Loop: Header=BB1_16 Depth=1
	decl	%edi
.LBB1_39:                               #   in Loop: Header=BB1_16 Depth=1
	movl	24(%esp), %ecx                  # 4-byte Reload
	movsbl	%bl, %eax
	cmpl	%eax, 28(%esp)                  # 4-byte Folded Reload
	je	.LBB1_62
# %bb.40:                               #   in Loop: Header=BB1_16 Depth=1
	addl	$12, %esi
	cmpl	$0, error
	je	.LBB1_16
	jmp	.LBB1_62
.LBB1_41:
	cmpl	$34, %eax
	jne	.LBB1_43
# %bb.42:
	movl	$3, (%ebx)
	calll	parse_text
	movl	%eax, 8(%ebx)
	jmp	.LBB1_64
.LBB1_43:
	movl	$2, (%ebx)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	movl	$10, 8(%esp)
	calll	strtol
	movl	%eax, 8(%ebx)
	movl	40(%esp), %eax
	cmpl	at, %eax
	jne	.LBB1_46
# %bb.44:
	cmpl	$0, error
	jne	.LBB1_46
# %bb.45:
	movl	$.L.str.25, error
.LBB1_46:
	movl	%eax, at
	jmp	.LBB1_64
.LBB1_47:
	movl	$1, (%ebx)
	movl	%esi, (%esp)
	movl	$5, 8(%esp)
	movl	$.L.str.21, 4(%esp)
	calll	strncmp
	testl	%eax, %eax
	je	.LBB1_56
# %bb.48:
	movl	$1, %eax
	cmpl	$0, error
	jne	.LBB1_60
	jmp	.LBB1_55
.LBB1_50:
	movl	%esi, (%esp)
	movl	$4, 8(%esp)
	movl	$.L.str.19, 4(%esp)
	calll	strncmp
	testl	%eax, %eax
	je	.LBB1_58
# %bb.51:
	cmpl	$0, error
	jne	.LBB1_64
# %bb.52:
	movl	$.L.str.26, error
	jmp	.LBB1_64
.LBB1_53:
	movl	$1, (%ebx)
	movl	%esi, (%esp)
	movl	$4, 8(%esp)
	movl	$.L.str.20, 4(%esp)
	calll	strncmp
	testl	%eax, %eax
	je	.LBB1_59
# %bb.54:
	xorl	%eax, %eax
	cmpl	$0, error
	jne	.LBB1_60
.LBB1_55:
	movl	$.L.str.26, error
	movl	%eax, 8(%ebx)
	jmp	.LBB1_64
.LBB1_56:
	addl	$5, %esi
	movl	%esi, at
	xorl	%eax, %eax
	jmp	.LBB1_60
.LBB1_58:
	addl	$4, %esi
	movl	%esi, at
	jmp	.LBB1_64
.LBB1_59:
	addl	$4, %esi
	movl	%esi, at
	movl	$1, %eax
.LBB1_60:
	movl	%eax, 8(%ebx)
	jmp	.LBB1_64
.LBB1_61:
	movl	$.L.str.22, error
	movsbl	(%edi), %eax
.LBB1_62:
	cmpl	%eax, 28(%esp)                  # 4-byte Folded Reload
	movl	32(%esp), %ebx                  # 4-byte Reload
	jne	.LBB1_64
# %bb.63:
	incl	%edi
	movl	%edi, at
.LBB1_64:
	movl	%ebx, %eax
	addl	$44, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	parse, .Lfunc_end1-parse
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI1_0:
	.long	.LBB1_9
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_47
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_50
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_53
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_43
	.long	.LBB1_9
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function print
	.type	print,@function
print:                                  # @print
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	%ecx, %esi
	movl	(%ecx), %ecx
	cmpl	$5, %ecx
	ja	.LBB2_19
# %bb.1:
	jmpl	*.LJTI2_0(,%ecx,4)
.LBB2_2:
	movl	%edx, %edi
	xorl	%eax, %eax
	cmpl	$4, %ecx
	setne	%al
	shll	$5, %eax
	orl	$91, %eax
	movl	%eax, (%esp)
	calll	putchar
	movl	%esi, 20(%esp)                  # 4-byte Spill
	movl	8(%esi), %ebx
	testl	%ebx, %ebx
	je	.LBB2_10
# %bb.3:
	leal	2(%edi), %ecx
	testl	%edi, %edi
	movl	$.L.str.32, %eax
	movl	$.L.str.33, %esi
	cmovnsl	%eax, %esi
	movl	$-1, %ebp
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	cmovnsl	%ecx, %ebp
	.p2align	4, 0x90
.LBB2_4:                                # =>This Inner Loop Header: Depth=1
	testl	%edi, %edi
	js	.LBB2_6
# %bb.5:                                #   in Loop: Header=BB2_4 Depth=1
	movl	24(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.16, 8(%esp)
	movl	$.L.str.31, (%esp)
	calll	printf
.LBB2_6:                                #   in Loop: Header=BB2_4 Depth=1
	movl	4(%ebx), %eax
	testl	%eax, %eax
	je	.LBB2_8
# %bb.7:                                #   in Loop: Header=BB2_4 Depth=1
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	calll	printf
.LBB2_8:                                #   in Loop: Header=BB2_4 Depth=1
	movl	%ebx, %ecx
	movl	%ebp, %edx
	calll	print
	cmpl	$0, 12(%ebx)
	je	.LBB2_10
# %bb.9:                                #   in Loop: Header=BB2_4 Depth=1
	movl	$44, (%esp)
	calll	putchar
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.LBB2_4
.LBB2_10:
	testl	%edi, %edi
	movl	20(%esp), %esi                  # 4-byte Reload
	js	.LBB2_13
# %bb.11:
	cmpl	$0, 8(%esi)
	je	.LBB2_13
# %bb.12:
	movl	%edi, 4(%esp)
	movl	$.L.str.16, 8(%esp)
	movl	$.L.str.31, (%esp)
	calll	printf
.LBB2_13:
	xorl	%eax, %eax
	cmpl	$4, (%esi)
	setne	%al
	shll	$5, %eax
	orl	$93, %eax
	movl	%eax, (%esp)
	calll	putchar
	jmp	.LBB2_19
.LBB2_14:
	movl	$.L.str.19, (%esp)
	jmp	.LBB2_18
.LBB2_15:
	movl	8(%esi), %eax
	movl	print.words(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.28, (%esp)
	jmp	.LBB2_18
.LBB2_16:
	movl	8(%esi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.29, (%esp)
	jmp	.LBB2_18
.LBB2_17:
	movl	8(%esi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.30, (%esp)
.LBB2_18:
	calll	printf
.LBB2_19:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	print, .Lfunc_end2-print
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI2_0:
	.long	.LBB2_14
	.long	.LBB2_15
	.long	.LBB2_16
	.long	.LBB2_17
	.long	.LBB2_2
	.long	.LBB2_2
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function discard
	.type	discard,@function
discard:                                # @discard
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	%ecx, %esi
	movl	(%ecx), %eax
	cmpl	$3, %eax
	jne	.LBB3_2
# %bb.1:
	movl	8(%esi), %eax
	movl	%eax, (%esp)
	calll	free
	movl	(%esi), %eax
.LBB3_2:
	cmpl	$4, %eax
	jb	.LBB3_5
# %bb.3:
	movl	8(%esi), %ecx
	testl	%ecx, %ecx
	je	.LBB3_5
	.p2align	4, 0x90
.LBB3_4:                                # =>This Inner Loop Header: Depth=1
	movl	12(%ecx), %edi
	calll	discard
	testl	%edi, %edi
	movl	%edi, %ecx
	jne	.LBB3_4
.LBB3_5:
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	calll	free
	movl	%esi, (%esp)
	calll	free
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end3:
	.size	discard, .Lfunc_end3-discard
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function parse_text
	.type	parse_text,@function
parse_text:                             # @parse_text
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$144, %esp
	movl	at, %ecx
	leal	1(%ecx), %eax
	movl	%eax, at
	movb	1(%ecx), %bl
	xorl	%esi, %esi
	cmpb	$34, %bl
	jne	.LBB4_1
.LBB4_14:
	incl	%eax
	movl	%eax, at
.LBB4_15:
	movb	$0, 16(%esp,%esi)
	incl	%esi
	subl	$12, %esp
	pushl	%esi
	calll	malloc
	addl	$16, %esp
	movl	%eax, %esi
	subl	$8, %esp
	leal	24(%esp), %eax
	pushl	%eax
	pushl	%esi
	calll	strcpy
	addl	$16, %esp
	movl	%esi, %eax
	addl	$144, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.LBB4_1:
	xorl	%esi, %esi
	leal	8(%esp), %edi
	jmp	.LBB4_2
.LBB4_12:                               #   in Loop: Header=BB4_2 Depth=1
	movb	$0, 12(%esp)
	movl	$0, 8(%esp)
	addl	$3, %ecx
	subl	$4, %esp
	pushl	$4
	pushl	%ecx
	pushl	%edi
	calll	strncpy
	addl	$12, %esp
	pushl	$16
	pushl	$0
	pushl	%edi
	calll	strtol
	addl	$16, %esp
	movl	%eax, %ebx
	subl	$12, %esp
	pushl	%edi
	calll	strlen
	addl	$16, %esp
	addl	at, %eax
	.p2align	4, 0x90
.LBB4_13:                               #   in Loop: Header=BB4_2 Depth=1
	movl	%eax, %ecx
	movb	%bl, 16(%esp,%esi)
	incl	%esi
	incl	%eax
	movl	%eax, at
	movzbl	1(%ecx), %ebx
	cmpb	$34, %bl
	je	.LBB4_14
.LBB4_2:                                # =>This Inner Loop Header: Depth=1
	testb	%bl, %bl
	je	.LBB4_4
# %bb.3:                                #   in Loop: Header=BB4_2 Depth=1
	cmpl	$127, %esi
	je	.LBB4_4
# %bb.6:                                #   in Loop: Header=BB4_2 Depth=1
	cmpb	$92, %bl
	jne	.LBB4_13
# %bb.7:                                #   in Loop: Header=BB4_2 Depth=1
	leal	2(%ecx), %eax
	movl	%eax, at
	movzbl	2(%ecx), %ebx
	movsbl	%bl, %edx
	cmpl	$110, %edx
	je	.LBB4_8
# %bb.9:                                #   in Loop: Header=BB4_2 Depth=1
	cmpl	$117, %edx
	je	.LBB4_12
# %bb.10:                               #   in Loop: Header=BB4_2 Depth=1
	cmpl	$116, %edx
	jne	.LBB4_13
# %bb.11:                               #   in Loop: Header=BB4_2 Depth=1
	movb	$9, %bl
	jmp	.LBB4_13
.LBB4_8:                                #   in Loop: Header=BB4_2 Depth=1
	movb	$10, %bl
	jmp	.LBB4_13
.LBB4_4:
	cmpl	$0, error
	jne	.LBB4_15
# %bb.5:
	movl	$.L.str.27, error
	cmpb	$34, (%eax)
	je	.LBB4_14
	jmp	.LBB4_15
.Lfunc_end4:
	.size	parse_text, .Lfunc_end4-parse_text
                                        # -- End function
	.type	main.sources,@object            # @main.sources
	.section	.rodata,"a",@progbits
	.p2align	2
main.sources:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.long	.L.str.5
	.long	.L.str.6
	.long	.L.str.7
	.size	main.sources, 32

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"{\"name\": \"toy\", \"registers\": [\"eax\", \"ecx\"], \"bits\": 32, \"fast\": true, \"nested\": {\"a\": {\"b\": [1, [2, [3, -4]]]}}, \"none\": null, \"empty\": {}, \"e\": []}"
	.size	.L.str, 150

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"[1, 2, 3, {\"x\": \"\\u0041\\u0042 \\\"quoted\\\"\"}, false]"
	.size	.L.str.1, 51

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"  -17  "
	.size	.L.str.2, 8

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"[1, 2"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"{\"a\" 1}"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"[tru]"
	.size	.L.str.5, 6

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"{1: 2}"
	.size	.L.str.6, 7

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"[[[[[[[[[[[[[[[[[[[[[[[[]]]]"
	.size	.L.str.7, 29

	.type	main.paths,@object              # @main.paths
	.section	.rodata,"a",@progbits
	.p2align	2
main.paths:
	.long	.L.str.8
	.long	.L.str.9
	.long	.L.str.10
	.long	.L.str.11
	.long	.L.str.12
	.long	.L.str.13
	.size	main.paths, 24

	.type	.L.str.8,@object                # @.str.8
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.8:
	.asciz	"name"
	.size	.L.str.8, 5

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"registers.1"
	.size	.L.str.9, 12

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"nested.a.b.1.1.0"
	.size	.L.str.10, 17

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"3.x"
	.size	.L.str.11, 4

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"none"
	.size	.L.str.12, 5

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"bits.x"
	.size	.L.str.13, 7

	.type	error,@object                   # @error
	.local	error
	.comm	error,4,4
	.type	values,@object                  # @values
	.local	values
	.comm	values,4,4
	.type	at,@object                      # @at
	.local	at
	.comm	at,4,4
	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"%d: %s at %d\n"
	.size	.L.str.14, 14

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"%d: %d values\n"
	.size	.L.str.15, 15

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.zero	1
	.size	.L.str.16, 1

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"  %s = "
	.size	.L.str.17, 8

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"too deep"
	.size	.L.str.18, 9

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"null"
	.size	.L.str.19, 5

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"true"
	.size	.L.str.20, 5

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"false"
	.size	.L.str.21, 6

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"name expected"
	.size	.L.str.22, 14

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"colon expected"
	.size	.L.str.23, 15

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"comma expected"
	.size	.L.str.24, 15

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"value expected"
	.size	.L.str.25, 15

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"unknown word"
	.size	.L.str.26, 13

	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"text does not end"
	.size	.L.str.27, 18

	.type	print.words,@object             # @print.words
	.section	.rodata,"a",@progbits
	.p2align	2
print.words:
	.long	.L.str.21
	.long	.L.str.20
	.size	print.words, 8

	.type	.L.str.28,@object               # @.str.28
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.28:
	.asciz	"%s"
	.size	.L.str.28, 3

	.type	.L.str.29,@object               # @.str.29
.L.str.29:
	.asciz	"%ld"
	.size	.L.str.29, 4

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"\"%s\""
	.size	.L.str.30, 5

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"\n%*s"
	.size	.L.str.31, 5

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"\"%s\": "
	.size	.L.str.32, 7

	.type	.L.str.33,@object               # @.str.33
.L.str.33:
	.asciz	"\"%s\":"
	.size	.L.str.33, 6

	.type	.L.str.34,@object               # @.str.34
.L.str.34:
	.asciz	"."
	.size	.L.str.34, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
