	.text
	.file	"coroutines.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$284, %esp                      # imm = 0x11C
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_59:                               #   in Loop: Header=BB0_1 Depth=1
	leal	(%eax,%eax,4), %eax
	leal	(%esi,%eax,2), %eax
	movl	$15, %edx
	movl	%esi, %ecx
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	$1, %esi
	testl	%edx, %edx
	je	.LBB0_59
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	cmpl	$15, %edx
	jne	.LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	incl	%ecx
	cmpl	$8, %ecx
	movl	%ecx, %esi
	jb	.LBB0_59
.LBB0_4:
	movl	%eax, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	xorl	%eax, %eax
	xorl	%esi, %esi
	jmp	.LBB0_5
	.p2align	4, 0x90
.LBB0_17:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$30, %edi
	testl	%ecx, %ecx
	movl	%ecx, %esi
	js	.LBB0_18
.LBB0_7:                                #   in Loop: Header=BB0_5 Depth=1
	movl	%ecx, 4(%esp)
	movl	$.L.str.1, (%esp)
	calll	printf
	movl	%edi, %eax
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_13 Depth 2
	movl	$3, %ecx
	movl	$24, %edi
	testl	%eax, %eax
	je	.LBB0_6
# %bb.8:                                #   in Loop: Header=BB0_5 Depth=1
	cmpl	$30, %eax
	je	.LBB0_15
# %bb.9:                                #   in Loop: Header=BB0_5 Depth=1
	cmpl	$24, %eax
	je	.LBB0_10
	jmp	.LBB0_18
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_5 Depth=1
	movl	$2, %ecx
	jmp	.LBB0_7
	.p2align	4, 0x90
.LBB0_10:                               #   in Loop: Header=BB0_5 Depth=1
	cmpl	$99, %ecx
	jg	.LBB0_18
# %bb.11:                               #   in Loop: Header=BB0_5 Depth=1
	cmpl	$9, %ecx
	jl	.LBB0_17
# %bb.12:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$5, %esi
	.p2align	4, 0x90
.LBB0_13:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	-2(%esi), %edi
	movl	%ecx, %eax
	cltd
	idivl	%edi
	testl	%edx, %edx
	je	.LBB0_14
# %bb.16:                               #   in Loop: Header=BB0_13 Depth=2
	movl	%esi, %eax
	imull	%esi, %eax
	addl	$2, %esi
	cmpl	%ecx, %eax
	jle	.LBB0_13
	jmp	.LBB0_17
	.p2align	4, 0x90
.LBB0_14:                               #   in Loop: Header=BB0_5 Depth=1
	movl	%ecx, %esi
.LBB0_15:                               #   in Loop: Header=BB0_5 Depth=1
	addl	$2, %esi
	movl	%esi, %ecx
	jmp	.LBB0_10
.LBB0_18:
	movl	$10, (%esp)
	calll	putchar@PLT
	leal	112(%esp), %edi
	movl	$11, %ecx
	movl	$.L__const.main.w, %esi
	rep;movsl (%esi), %es:(%edi)
	xorl	%esi, %esi
	movl	$main.root, %edi
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_19:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_24 Depth 2
	movl	$-1, %eax
	cmpl	$45, %ecx
	je	.LBB0_23
# %bb.20:                               #   in Loop: Header=BB0_19 Depth=1
	testl	%ecx, %ecx
	jne	.LBB0_26
# %bb.21:                               #   in Loop: Header=BB0_19 Depth=1
	testl	%edi, %edi
	jne	.LBB0_24
	jmp	.LBB0_22
	.p2align	4, 0x90
.LBB0_23:                               #   in Loop: Header=BB0_19 Depth=1
	movl	8(%edi), %edi
	movl	%edi, 152(%esp)
	testl	%edi, %edi
	je	.LBB0_22
	.p2align	4, 0x90
.LBB0_24:                               #   Parent Loop BB0_19 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, 120(%esp,%esi,4)
	incl	%esi
	movl	152(%esp), %eax
	movl	4(%eax), %edi
	movl	%edi, 152(%esp)
	testl	%edi, %edi
	jne	.LBB0_24
	jmp	.LBB0_25
	.p2align	4, 0x90
.LBB0_22:                               #   in Loop: Header=BB0_19 Depth=1
	xorl	%ecx, %ecx
	testl	%esi, %esi
	je	.LBB0_27
.LBB0_25:                               #   in Loop: Header=BB0_19 Depth=1
	movl	116(%esp,%esi,4), %edi
	decl	%esi
	movl	%edi, 152(%esp)
	movl	(%edi), %ecx
	movl	$45, %eax
	testl	%ecx, %ecx
	js	.LBB0_26
# %bb.60:                               #   in Loop: Header=BB0_19 Depth=1
	movl	%ecx, 4(%esp)
	movl	$.L.str.1, (%esp)
	calll	printf
	movl	$45, %ecx
	jmp	.LBB0_19
.LBB0_26:
	movl	%esi, %ecx
.LBB0_27:
	movl	%ecx, 116(%esp)
	movl	%eax, 112(%esp)
	movl	$10, (%esp)
	calll	putchar@PLT
	movl	.L__const.main.s+24, %eax
	movl	%eax, 40(%esp)
	movl	.L__const.main.s+20, %eax
	movl	%eax, 36(%esp)
	movl	.L__const.main.s+16, %eax
	movl	%eax, 32(%esp)
	movl	.L__const.main.s+12, %eax
	movl	%eax, 28(%esp)
	movl	.L__const.main.s+8, %eax
	movl	%eax, 24(%esp)
	movl	.L__const.main.s+4, %eax
	movl	%eax, 20(%esp)
	movl	.L__const.main.s, %eax
	movl	%eax, 16(%esp)
	leal	28(%esp), %edi
	xorl	%eax, %eax
	testl	$-65, %eax
	jne	.LBB0_31
	.p2align	4, 0x90
.LBB0_29:                               # =>This Inner Loop Header: Depth=1
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	leal	(%esi,%ebx), %eax
	cmpb	$0, (%esi,%ebx)
	je	.LBB0_31
# %bb.30:                               #   in Loop: Header=BB0_29 Depth=1
	movl	%eax, (%esp)
	movl	$.L.str.7, 4(%esp)
	calll	strspn
	addl	%ebx, %eax
	movl	%eax, 20(%esp)
	leal	(%esi,%eax), %ebx
	cmpb	$0, (%esi,%eax)
	je	.LBB0_31
# %bb.32:                               #   in Loop: Header=BB0_29 Depth=1
	movl	%ebx, (%esp)
	movl	$.L.str.7, 4(%esp)
	calll	strcspn
	movl	%eax, %esi
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%edi, (%esp)
	calll	memcpy
	movb	$0, 28(%esp,%esi)
	addl	%esi, 20(%esp)
	movl	$64, 16(%esp)
	testl	%esi, %esi
	js	.LBB0_33
# %bb.61:                               #   in Loop: Header=BB0_29 Depth=1
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.L.str.4, (%esp)
	calll	printf
	movl	16(%esp), %eax
	testl	$-65, %eax
	je	.LBB0_29
.LBB0_31:
	movl	$-1, 16(%esp)
.LBB0_33:
	movl	$10, (%esp)
	calll	putchar@PLT
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.LBB0_34
	.p2align	4, 0x90
.LBB0_46:                               #   in Loop: Header=BB0_34 Depth=1
	movl	%esi, 8(%esp)
	leal	220(%esp), %eax
	movl	%eax, 4(%esp)
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	calll	bcmp@PLT
	movb	$1, %cl
	testl	%eax, %eax
	je	.LBB0_47
.LBB0_48:                               #   in Loop: Header=BB0_34 Depth=1
	movzbl	%cl, %ebp
	movl	%edi, %ebx
	addl	%ebp, %edi
	incl	%esi
	cmpl	$40, %esi
	je	.LBB0_49
.LBB0_34:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_35 Depth 2
	movl	$0, 108(%esp)
	movl	$0, 104(%esp)
	movl	$0, 100(%esp)
	movl	$0, 96(%esp)
	movl	$0, 92(%esp)
	movl	$0, 88(%esp)
	movl	$0, 84(%esp)
	movl	$0, 80(%esp)
	movl	$0, 76(%esp)
	movl	$0, 72(%esp)
	movl	$0, 68(%esp)
	movl	$0, 64(%esp)
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 52(%esp)
	movl	$0, 48(%esp)
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_35:                               #   Parent Loop BB0_34 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	(%esi,%eax), %ecx
	movb	%cl, 220(%esp,%eax)
	incl	%eax
	cmpl	$64, %eax
	jne	.LBB0_35
# %bb.36:                               #   in Loop: Header=BB0_34 Depth=1
	leal	7(%esi), %eax
	shrl	$3, %eax
	testl	%esi, %esi
	je	.LBB0_46
# %bb.37:                               #   in Loop: Header=BB0_34 Depth=1
	movl	%esi, %ebp
	andl	$7, %ebp
	leal	220(%esp), %ecx
	leal	48(%esp), %edx
	jmpl	*.LJTI0_0(,%ebp,4)
	.p2align	4, 0x90
.LBB0_47:                               #   in Loop: Header=BB0_34 Depth=1
	cmpb	$0, 48(%esp,%esi)
	setne	%cl
	jmp	.LBB0_48
	.p2align	4, 0x90
.LBB0_38:                               #   in Loop: Header=BB0_34 Depth=1
	movb	(%ecx), %bl
	incl	%ecx
	movb	%bl, (%edx)
	incl	%edx
.LBB0_39:                               #   in Loop: Header=BB0_34 Depth=1
	movb	(%ecx), %bl
	incl	%ecx
	movb	%bl, (%edx)
	incl	%edx
.LBB0_40:                               #   in Loop: Header=BB0_34 Depth=1
	movb	(%ecx), %bl
	incl	%ecx
	movb	%bl, (%edx)
	incl	%edx
.LBB0_41:                               #   in Loop: Header=BB0_34 Depth=1
	movb	(%ecx), %bl
	incl	%ecx
	movb	%bl, (%edx)
	incl	%edx
.LBB0_42:                               #   in Loop: Header=BB0_34 Depth=1
	movb	(%ecx), %bl
	incl	%ecx
	movb	%bl, (%edx)
	incl	%edx
.LBB0_43:                               #   in Loop: Header=BB0_34 Depth=1
	movb	(%ecx), %bl
	incl	%ecx
	movb	%bl, (%edx)
	incl	%edx
.LBB0_44:                               #   in Loop: Header=BB0_34 Depth=1
	movb	(%ecx), %bl
	incl	%ecx
	movb	%bl, (%edx)
	incl	%edx
.LBB0_45:                               #   in Loop: Header=BB0_34 Depth=1
	movb	(%ecx), %bl
	incl	%ecx
	movb	%bl, (%edx)
	incl	%edx
	cmpl	$1, %eax
	leal	-1(%eax), %eax
	jle	.LBB0_46
	jmp	.LBB0_38
.LBB0_49:
	movl	%edi, 4(%esp)
	movl	$.L.str.5, (%esp)
	calll	printf
	leal	160(%esp), %edi
	movl	$15, %ecx
	movl	$.L__const.main.tasks, %esi
	rep;movsl (%esi), %es:(%edi)
	movl	$3, %edi
	xorl	%eax, %eax
	movl	$1, %esi
	testl	%eax, %eax
	js	.LBB0_52
	.p2align	4, 0x90
.LBB0_51:
	leal	160(%esp), %eax
	movl	%eax, (%esp)
	calll	*160(%esp)
	sarl	$31, %eax
	addl	%eax, %edi
.LBB0_52:                               # =>This Inner Loop Header: Depth=1
	cmpl	$0, 184(%esp)
	js	.LBB0_54
# %bb.53:                               #   in Loop: Header=BB0_52 Depth=1
	leal	180(%esp), %eax
	movl	%eax, (%esp)
	calll	*180(%esp)
	sarl	$31, %eax
	addl	%eax, %edi
.LBB0_54:                               #   in Loop: Header=BB0_52 Depth=1
	cmpl	$0, 204(%esp)
	js	.LBB0_56
# %bb.55:                               #   in Loop: Header=BB0_52 Depth=1
	leal	200(%esp), %eax
	movl	%eax, (%esp)
	calll	*200(%esp)
	sarl	$31, %eax
	addl	%eax, %edi
.LBB0_56:                               #   in Loop: Header=BB0_52 Depth=1
	testl	%edi, %edi
	jle	.LBB0_58
# %bb.57:                               #   in Loop: Header=BB0_52 Depth=1
	movl	164(%esp), %eax
	incl	%esi
	testl	%eax, %eax
	jns	.LBB0_51
	jmp	.LBB0_52
.LBB0_58:
	movl	%esi, 4(%esp)
	movl	$.L.str.6, (%esp)
	calll	printf
	addl	%ebp, %ebx
	addl	%esi, %ebx
	movl	%ebx, %eax
	addl	$284, %esp                      # imm = 0x11C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI0_0:
	.long	.LBB0_38
	.long	.LBB0_45
	.long	.LBB0_44
	.long	.LBB0_43
	.long	.LBB0_42
	.long	.LBB0_41
	.long	.LBB0_40
	.long	.LBB0_39
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function worker
	.type	worker,@function
worker:                                 # @worker
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	16(%esp), %esi
	movl	4(%esi), %eax
	movl	$-1, %edi
	cmpl	$96, %eax
	je	.LBB1_8
# %bb.1:
	cmpl	$94, %eax
	je	.LBB1_5
# %bb.2:
	testl	%eax, %eax
	je	.LBB1_3
	jmp	.LBB1_10
.LBB1_8:
	movl	16(%esi), %ecx
	decl	%ecx
	jmp	.LBB1_6
.LBB1_5:
	movl	8(%esi), %ecx
	movl	$1431655766, %edx               # imm = 0x55555556
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	leal	(%eax,%eax,2), %eax
	subl	%eax, %ecx
.LBB1_6:
	movl	%ecx, 16(%esi)
	testl	%ecx, %ecx
	jle	.LBB1_3
# %bb.7:
	xorl	%eax, %eax
	movl	$96, %edi
	jmp	.LBB1_11
.LBB1_3:
	movl	8(%esi), %eax
	movl	12(%esi), %edx
	leal	-1(%edx), %ecx
	movl	%ecx, 12(%esi)
	testl	%edx, %edx
	jle	.LBB1_9
# %bb.4:
	subl	$4, %esp
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	xorl	%eax, %eax
	movl	$94, %edi
	jmp	.LBB1_11
.LBB1_9:
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
.LBB1_10:
	movl	$-1, %eax
.LBB1_11:
	movl	%edi, 4(%esi)
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end1:
	.size	worker, .Lfunc_end1-worker
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d\n"
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%d "
	.size	.L.str.1, 4

	.type	main.leaves,@object             # @main.leaves
	.section	.rodata,"a",@progbits
	.p2align	2
main.leaves:
	.long	1                               # 0x1
	.long	0
	.long	0
	.long	3                               # 0x3
	.long	0
	.long	0
	.long	6                               # 0x6
	.long	0
	.long	0
	.long	9                               # 0x9
	.long	0
	.long	0
	.size	main.leaves, 48

	.type	main.inner,@object              # @main.inner
	.p2align	2
main.inner:
	.long	2                               # 0x2
	.long	main.leaves
	.long	main.leaves+12
	.long	7                               # 0x7
	.long	main.leaves+24
	.long	main.leaves+36
	.size	main.inner, 24

	.type	main.root,@object               # @main.root
	.p2align	2
main.root:
	.long	4                               # 0x4
	.long	main.inner
	.long	main.inner+12
	.size	main.root, 12

	.type	.L__const.main.w,@object        # @__const.main.w
	.p2align	2
.L__const.main.w:
	.long	0                               # 0x0
	.long	0                               # 0x0
	.zero	32
	.long	main.root
	.size	.L__const.main.w, 44

	.type	.L.str.3,@object                # @.str.3
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.3:
	.asciz	"  a device driver   sleeps until the interrupt "
	.size	.L.str.3, 48

	.type	.L__const.main.s,@object        # @__const.main.s
	.section	.rodata,"a",@progbits
	.p2align	2
.L__const.main.s:
	.long	0                               # 0x0
	.long	0                               # 0x0
	.long	.L.str.3
	.zero	16
	.size	.L__const.main.s, 28

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"%d:%s "
	.size	.L.str.4, 7

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"wrong %d\n"
	.size	.L.str.5, 10

	.type	.L__const.main.tasks,@object    # @__const.main.tasks
	.section	.rodata,"a",@progbits
	.p2align	2
.L__const.main.tasks:
	.long	worker
	.long	0                               # 0x0
	.long	65                              # 0x41
	.long	4                               # 0x4
	.long	0                               # 0x0
	.long	worker
	.long	0                               # 0x0
	.long	66                              # 0x42
	.long	3                               # 0x3
	.long	0                               # 0x0
	.long	worker
	.long	0                               # 0x0
	.long	67                              # 0x43
	.long	5                               # 0x5
	.long	0                               # 0x0
	.size	.L__const.main.tasks, 60

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"%d rounds\n"
	.size	.L.str.6, 11

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	" "
	.size	.L.str.7, 2

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%c%d "
	.size	.L.str.8, 6

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%c! "
	.size	.L.str.9, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym worker
	.addrsig_sym main.leaves
	.addrsig_sym main.inner
	.addrsig_sym main.root
