	.text
	.file	"switches.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$96, %esp
	movl	$-1, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$-1, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$11, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$7, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$-3, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$1000, 4(%esp)                  # imm = 0x3E8
	movl	$.L.str, (%esp)
	calll	printf
	movl	$5, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$99, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$42, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$0, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$-1, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$17, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$18, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$-1, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$-1, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$10, (%esp)
	calll	putchar
	movl	$.L.str.14, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.6, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.7, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.14, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.8, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.9, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.10, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.11, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.12, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$.L.str.13, 4(%esp)
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$10, (%esp)
	calll	putchar
	movl	$7, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$1, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$3, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$7, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$15, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$16, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$48, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$112, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$10, (%esp)
	calll	putchar
	movb	$84, %al
	movl	$-25, %esi
	movl	$56, %edi
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_1:                                #   in Loop: Header=BB0_3 Depth=1
	movl	$99, %ecx
.LBB0_2:                                #   in Loop: Header=BB0_3 Depth=1
	movl	%ecx, (%esp)
	calll	putchar
	movzbl	.L.str.3+26(%esi), %eax
	incl	%esi
	je	.LBB0_9
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movsbl	%al, %edx
	addl	$-9, %edx
	cmpl	$113, %edx
	ja	.LBB0_8
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	movl	$118, %ecx
	jmpl	*.LJTI0_0(,%edx,4)
.LBB0_5:                                #   in Loop: Header=BB0_3 Depth=1
	movl	$85, %ecx
	jmp	.LBB0_2
.LBB0_6:                                #   in Loop: Header=BB0_3 Depth=1
	movl	$100, %ecx
	jmp	.LBB0_2
.LBB0_7:                                #   in Loop: Header=BB0_3 Depth=1
	movl	$95, %ecx
	jmp	.LBB0_2
.LBB0_8:                                #   in Loop: Header=BB0_3 Depth=1
	testb	%al, %al
	movl	$63, %ecx
	cmovsl	%edi, %ecx
	jmp	.LBB0_2
.LBB0_9:
	movl	$10, (%esp)
	calll	putchar
	movl	$0, 20(%esp)
	movl	$4, 16(%esp)
	movl	$3, 12(%esp)
	movl	$2, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.L.str.4, (%esp)
	calll	printf
	xorl	%esi, %esi
	jmp	.LBB0_12
	.p2align	4, 0x90
.LBB0_10:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$-100, %edi
.LBB0_11:                               #   in Loop: Header=BB0_12 Depth=1
	movl	%edi, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	incl	%esi
	cmpl	$4, %esi
	je	.LBB0_67
.LBB0_12:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_20 Depth 2
                                        #     Child Loop BB0_27 Depth 2
                                        #     Child Loop BB0_38 Depth 2
                                        #     Child Loop BB0_44 Depth 2
                                        #     Child Loop BB0_55 Depth 2
                                        #     Child Loop BB0_61 Depth 2
	movl	%esi, %edi
	negl	%edi
	movl	$1, %eax
	jae	.LBB0_16
# %bb.13:                               #   in Loop: Header=BB0_12 Depth=1
	cmpl	$1, %esi
	je	.LBB0_24
# %bb.14:                               #   in Loop: Header=BB0_12 Depth=1
	cmpl	$2, %esi
	je	.LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_12 Depth=1
	movl	%edi, %eax
.LBB0_16:                               #   in Loop: Header=BB0_12 Depth=1
	movl	%eax, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	cmpl	$1, %esi
	je	.LBB0_25
# %bb.17:                               #   in Loop: Header=BB0_12 Depth=1
	cmpl	$2, %esi
	movl	%edi, %eax
	jne	.LBB0_34
# %bb.18:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$10, %eax
	movl	$3, %ecx
	jmp	.LBB0_20
	.p2align	4, 0x90
.LBB0_19:                               #   in Loop: Header=BB0_20 Depth=2
	incl	%eax
	decl	%ecx
.LBB0_20:                               #   Parent Loop BB0_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$3, %ecx
	je	.LBB0_19
# %bb.21:                               #   in Loop: Header=BB0_20 Depth=2
	cmpl	$100, %ecx
	je	.LBB0_33
# %bb.22:                               #   in Loop: Header=BB0_20 Depth=2
	testl	%ecx, %ecx
	je	.LBB0_34
# %bb.23:                               #   in Loop: Header=BB0_20 Depth=2
	leal	-10(%eax), %edx
	cmpl	$6, %edx
	jbe	.LBB0_19
	jmp	.LBB0_31
	.p2align	4, 0x90
.LBB0_24:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$10, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
.LBB0_25:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$10, %eax
	movl	$3, %ecx
	jmp	.LBB0_27
	.p2align	4, 0x90
.LBB0_26:                               #   in Loop: Header=BB0_27 Depth=2
	incl	%eax
	decl	%ecx
.LBB0_27:                               #   Parent Loop BB0_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$3, %ecx
	je	.LBB0_26
# %bb.28:                               #   in Loop: Header=BB0_27 Depth=2
	cmpl	$100, %ecx
	je	.LBB0_33
# %bb.29:                               #   in Loop: Header=BB0_27 Depth=2
	testl	%ecx, %ecx
	je	.LBB0_34
# %bb.30:                               #   in Loop: Header=BB0_27 Depth=2
	leal	-10(%eax), %edx
	cmpl	$6, %edx
	jbe	.LBB0_26
.LBB0_31:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$50, %eax
	jmp	.LBB0_34
	.p2align	4, 0x90
.LBB0_33:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$-100, %eax
.LBB0_34:                               #   in Loop: Header=BB0_12 Depth=1
	movl	%eax, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	cmpl	$2, %esi
	je	.LBB0_42
# %bb.35:                               #   in Loop: Header=BB0_12 Depth=1
	cmpl	$1, %esi
	movl	%edi, %eax
	jne	.LBB0_51
# %bb.36:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$10, %eax
	movl	$6, %ecx
	jmp	.LBB0_38
	.p2align	4, 0x90
.LBB0_37:                               #   in Loop: Header=BB0_38 Depth=2
	incl	%eax
	decl	%ecx
.LBB0_38:                               #   Parent Loop BB0_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$3, %ecx
	je	.LBB0_37
# %bb.39:                               #   in Loop: Header=BB0_38 Depth=2
	cmpl	$100, %ecx
	je	.LBB0_50
# %bb.40:                               #   in Loop: Header=BB0_38 Depth=2
	testl	%ecx, %ecx
	je	.LBB0_51
# %bb.41:                               #   in Loop: Header=BB0_38 Depth=2
	leal	-10(%eax), %edx
	cmpl	$6, %edx
	jbe	.LBB0_37
	jmp	.LBB0_48
	.p2align	4, 0x90
.LBB0_42:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$10, %eax
	movl	$6, %ecx
	jmp	.LBB0_44
	.p2align	4, 0x90
.LBB0_43:                               #   in Loop: Header=BB0_44 Depth=2
	incl	%eax
	decl	%ecx
.LBB0_44:                               #   Parent Loop BB0_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$3, %ecx
	je	.LBB0_43
# %bb.45:                               #   in Loop: Header=BB0_44 Depth=2
	cmpl	$100, %ecx
	je	.LBB0_50
# %bb.46:                               #   in Loop: Header=BB0_44 Depth=2
	testl	%ecx, %ecx
	je	.LBB0_51
# %bb.47:                               #   in Loop: Header=BB0_44 Depth=2
	leal	-10(%eax), %edx
	cmpl	$6, %edx
	jbe	.LBB0_43
.LBB0_48:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$50, %eax
	jmp	.LBB0_51
	.p2align	4, 0x90
.LBB0_50:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$-100, %eax
.LBB0_51:                               #   in Loop: Header=BB0_12 Depth=1
	movl	%eax, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	cmpl	$2, %esi
	je	.LBB0_59
# %bb.52:                               #   in Loop: Header=BB0_12 Depth=1
	cmpl	$1, %esi
	jne	.LBB0_11
# %bb.53:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$10, %edi
	movl	$9, %eax
	jmp	.LBB0_55
	.p2align	4, 0x90
.LBB0_54:                               #   in Loop: Header=BB0_55 Depth=2
	incl	%edi
	decl	%eax
.LBB0_55:                               #   Parent Loop BB0_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$3, %eax
	je	.LBB0_54
# %bb.56:                               #   in Loop: Header=BB0_55 Depth=2
	cmpl	$100, %eax
	je	.LBB0_10
# %bb.57:                               #   in Loop: Header=BB0_55 Depth=2
	testl	%eax, %eax
	je	.LBB0_11
# %bb.58:                               #   in Loop: Header=BB0_55 Depth=2
	leal	-10(%edi), %ecx
	cmpl	$6, %ecx
	jbe	.LBB0_54
	jmp	.LBB0_65
	.p2align	4, 0x90
.LBB0_59:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$10, %edi
	movl	$9, %eax
	jmp	.LBB0_61
	.p2align	4, 0x90
.LBB0_60:                               #   in Loop: Header=BB0_61 Depth=2
	incl	%edi
	decl	%eax
.LBB0_61:                               #   Parent Loop BB0_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$3, %eax
	je	.LBB0_60
# %bb.62:                               #   in Loop: Header=BB0_61 Depth=2
	cmpl	$100, %eax
	je	.LBB0_10
# %bb.63:                               #   in Loop: Header=BB0_61 Depth=2
	testl	%eax, %eax
	je	.LBB0_11
# %bb.64:                               #   in Loop: Header=BB0_61 Depth=2
	leal	-10(%edi), %ecx
	cmpl	$6, %ecx
	jbe	.LBB0_60
.LBB0_65:                               #   in Loop: Header=BB0_12 Depth=1
	movl	$50, %edi
	jmp	.LBB0_11
.LBB0_67:
	movl	$10, (%esp)
	calll	putchar
	movl	$main.countdown, %eax
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB0_70
.LBB0_68:                               #   in Loop: Header=BB0_70 Depth=1
	movl	28(%esp,%edi,4), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	.p2align	4, 0x90
.LBB0_69:                               #   in Loop: Header=BB0_70 Depth=1
	incl	%esi
	movl	%ebx, %eax
.LBB0_70:                               # =>This Inner Loop Header: Depth=1
	leal	1(%eax), %ebx
	movsbl	(%eax), %ecx
	cmpl	$9, %ecx
	ja	.LBB0_69
# %bb.71:                               #   in Loop: Header=BB0_70 Depth=1
	jmpl	*.LJTI0_1(,%ecx,4)
.LBB0_72:                               #   in Loop: Header=BB0_70 Depth=1
	movsbl	1(%eax), %ecx
	addl	$2, %eax
	movl	%ecx, 32(%esp,%edi,4)
	incl	%edi
	movl	%eax, %ebx
	jmp	.LBB0_69
.LBB0_73:                               #   in Loop: Header=BB0_70 Depth=1
	movl	28(%esp,%edi,4), %eax
	addl	%eax, 24(%esp,%edi,4)
	decl	%edi
	jmp	.LBB0_69
.LBB0_74:                               #   in Loop: Header=BB0_70 Depth=1
	movl	28(%esp,%edi,4), %eax
	subl	%eax, 24(%esp,%edi,4)
	decl	%edi
	jmp	.LBB0_69
.LBB0_75:                               #   in Loop: Header=BB0_70 Depth=1
	movl	24(%esp,%edi,4), %eax
	imull	28(%esp,%edi,4), %eax
	movl	%eax, 24(%esp,%edi,4)
	decl	%edi
	jmp	.LBB0_69
.LBB0_76:                               #   in Loop: Header=BB0_70 Depth=1
	movl	28(%esp,%edi,4), %eax
	movl	%eax, 32(%esp,%edi,4)
	incl	%edi
	jmp	.LBB0_69
.LBB0_77:                               #   in Loop: Header=BB0_70 Depth=1
	movl	24(%esp,%edi,4), %eax
	movl	28(%esp,%edi,4), %ecx
	movl	%eax, 28(%esp,%edi,4)
	movl	%ecx, 24(%esp,%edi,4)
	jmp	.LBB0_69
.LBB0_78:                               #   in Loop: Header=BB0_70 Depth=1
	cmpl	$0, 28(%esp,%edi,4)
	je	.LBB0_81
# %bb.79:                               #   in Loop: Header=BB0_70 Depth=1
	movsbl	(%ebx), %eax
	jmp	.LBB0_82
.LBB0_80:                               #   in Loop: Header=BB0_70 Depth=1
	decl	%edi
	jmp	.LBB0_69
.LBB0_81:                               #   in Loop: Header=BB0_70 Depth=1
	movl	$1, %eax
.LBB0_82:                               #   in Loop: Header=BB0_70 Depth=1
	decl	%edi
	addl	%eax, %ebx
	jmp	.LBB0_69
.LBB0_83:
	movl	%esi, 4(%esp)
	movl	$.L.str.5, (%esp)
	calll	printf
	movl	$112, %eax
	addl	$96, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI0_0:
	.long	.LBB0_7
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_7
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_6
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_5
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_2
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_2
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_2
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_2
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_2
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
	.long	.LBB0_1
.LJTI0_1:
	.long	.LBB0_72
	.long	.LBB0_73
	.long	.LBB0_74
	.long	.LBB0_75
	.long	.LBB0_76
	.long	.LBB0_77
	.long	.LBB0_78
	.long	.LBB0_80
	.long	.LBB0_68
	.long	.LBB0_83
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d "
	.size	.L.str, 4

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%s "
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"The 2 quick\tfoxes, 99 \200\377!"
	.size	.L.str.3, 26

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%d %d %d %d %d\n"
	.size	.L.str.4, 16

	.type	main.countdown,@object          # @main.countdown
	.section	.rodata,"a",@progbits
main.countdown:
	.ascii	"\000\001\000\006\005\b\004\001\005\000\001\002\004\006\366\007\b\t"
	.size	main.countdown, 18

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"\n%d steps\n"
	.size	.L.str.5, 11

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"one"
	.size	.L.str.6, 4

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"ten"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"hundred"
	.size	.L.str.8, 8

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"thousand"
	.size	.L.str.9, 9

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"64 Ki"
	.size	.L.str.10, 6

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"most"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"sign"
	.size	.L.str.12, 5

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"all"
	.size	.L.str.13, 4

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"?"
	.size	.L.str.14, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
