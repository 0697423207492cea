	.text
	.file	"heap.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$108, %esp
	movl	$0, 96(%esp)
	movl	$0, 92(%esp)
	movl	$0, 88(%esp)
	movl	$0, 84(%esp)
	movl	seed, %eax
	xorl	%ebx, %ebx
	movl	wrong, %edi
	movl	$0, 80(%esp)                    # 4-byte Folded Spill
	movl	$0, 68(%esp)                    # 4-byte Folded Spill
	movl	$0, 52(%esp)                    # 4-byte Folded Spill
	xorl	%edx, %edx
	jmp	.LBB0_4
	.p2align	4, 0x90
.LBB0_1:                                #   in Loop: Header=BB0_4 Depth=1
	movl	%eax, 40(%esp)                  # 4-byte Spill
	movl	%ebp, %eax
	movl	68(%esp), %ebp                  # 4-byte Reload
	subl	%eax, %ebp
	movl	60(%esp), %eax                  # 4-byte Reload
	movl	%eax, (%esp)
	movl	%ecx, %ebx
	calll	free
	movl	$0, (%ebx)
	movl	56(%esp), %ebx                  # 4-byte Reload
	movl	64(%esp), %eax                  # 4-byte Reload
	movl	$0, (%eax)
	incl	%ebx
	leal	(%esi,%esi,2), %eax
	movl	44(%esp), %edx                  # 4-byte Reload
	movb	%dl, slots+8(,%eax,4)
.LBB0_2:                                #   in Loop: Header=BB0_4 Depth=1
	movl	52(%esp), %eax                  # 4-byte Reload
.LBB0_3:                                #   in Loop: Header=BB0_4 Depth=1
	cmpl	%eax, %ebp
	cmoval	%ebp, %eax
	movl	%eax, 52(%esp)                  # 4-byte Spill
	incl	%edx
	cmpl	$1500, %edx                     # imm = 0x5DC
	movl	%ebp, 68(%esp)                  # 4-byte Spill
	movl	40(%esp), %eax                  # 4-byte Reload
	je	.LBB0_39
.LBB0_4:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_18 Depth 2
                                        #     Child Loop BB0_32 Depth 2
                                        #     Child Loop BB0_36 Depth 2
	movl	%ebx, 56(%esp)                  # 4-byte Spill
	imull	$1664525, %eax, %ebx            # imm = 0x19660D
	addl	$1013904223, %ebx               # imm = 0x3C6EF35F
	movl	%ebx, %esi
	shrl	$8, %esi
	andl	$63, %esi
	leal	(,%esi,4), %ecx
	leal	slots+4(%ecx,%ecx,2), %ebp
	movl	%ebp, 64(%esp)                  # 4-byte Spill
	movl	slots+4(%ecx,%ecx,2), %ebp
	testl	%ebp, %ebp
	movl	slots(%ecx,%ecx,2), %eax
	movl	%edx, 44(%esp)                  # 4-byte Spill
	movl	%esi, 72(%esp)                  # 4-byte Spill
	movl	%ebp, 48(%esp)                  # 4-byte Spill
	movl	%eax, 60(%esp)                  # 4-byte Spill
	je	.LBB0_8
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=1
	leal	(%esi,%esi,2), %ecx
	movl	%ecx, 40(%esp)                  # 4-byte Spill
	movb	slots+8(,%ecx,4), %cl
	.p2align	4, 0x90
.LBB0_6:                                #   Parent Loop BB0_4 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	xorl	%edx, %edx
	cmpb	(%eax), %cl
	setne	%dl
	addl	%edx, %edi
	incb	%cl
	incl	%eax
	decl	%ebp
	jne	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_4 Depth=1
	movl	%edi, wrong
	movl	40(%esp), %eax                  # 4-byte Reload
	leal	slots(,%eax,4), %ecx
	movl	72(%esp), %esi                  # 4-byte Reload
	movl	48(%esp), %ebp                  # 4-byte Reload
	jmp	.LBB0_9
	.p2align	4, 0x90
.LBB0_8:                                #   in Loop: Header=BB0_4 Depth=1
	leal	(%esi,%esi,2), %ecx
	leal	slots(,%ecx,4), %ecx
	testl	%eax, %eax
	je	.LBB0_22
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=1
	imull	$1664525, %ebx, %eax            # imm = 0x19660D
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	testl	$256, %eax                      # imm = 0x100
	je	.LBB0_1
# %bb.10:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	imull	$1664525, %eax, %eax            # imm = 0x19660D
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	movl	%eax, %ecx
	shrl	$8, %ecx
	andl	$7, %ecx
	cmpl	$1, %ecx
	je	.LBB0_13
# %bb.11:                               #   in Loop: Header=BB0_4 Depth=1
	movl	36(%esp), %ebx                  # 4-byte Reload
	imull	$1664525, %eax, %esi            # imm = 0x19660D
	addl	$1013904223, %esi               # imm = 0x3C6EF35F
	testl	%ecx, %ecx
	jne	.LBB0_14
# %bb.12:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%esi, 40(%esp)                  # 4-byte Spill
	shrl	$8, %esi
	andl	$3, %esi
	jmp	.LBB0_16
.LBB0_13:                               #   in Loop: Header=BB0_4 Depth=1
	movl	36(%esp), %ebx                  # 4-byte Reload
	imull	$1664525, %eax, %esi            # imm = 0x19660D
	addl	$1013904223, %esi               # imm = 0x3C6EF35F
	movl	%esi, 40(%esp)                  # 4-byte Spill
	shrl	$8, %esi
	movl	%esi, %eax
	movl	$274877907, %ecx                # imm = 0x10624DD3
	mull	%ecx
	shrl	$6, %edx
	imull	$1000, %edx, %eax               # imm = 0x3E8
	jmp	.LBB0_15
.LBB0_14:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%esi, 40(%esp)                  # 4-byte Spill
	shrl	$8, %esi
	movl	%esi, %eax
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	mull	%ecx
	shrl	$5, %edx
	imull	$100, %edx, %eax
.LBB0_15:                               #   in Loop: Header=BB0_4 Depth=1
	subl	%eax, %esi
.LBB0_16:                               #   in Loop: Header=BB0_4 Depth=1
	movl	60(%esp), %ecx                  # 4-byte Reload
	movl	%esi, %eax
	movl	48(%esp), %ebp                  # 4-byte Reload
	subl	%ebp, %eax
	movl	%eax, 36(%esp)                  # 4-byte Spill
	cmovbl	%esi, %ebp
	leal	1(%esi), %eax
	movl	%eax, 4(%esp)
	movl	%ecx, (%esp)
	calll	realloc
	movl	%eax, (%ebx)
	testl	%ebp, %ebp
	je	.LBB0_20
# %bb.17:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%ebp, %ebx
	movl	72(%esp), %ecx                  # 4-byte Reload
	leal	(%ecx,%ecx,2), %ecx
	movb	slots+8(,%ecx,4), %cl
	movl	%eax, %edx
	.p2align	4, 0x90
.LBB0_18:                               #   Parent Loop BB0_4 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	xorl	%ebx, %ebx
	cmpb	(%edx), %cl
	setne	%bl
	addl	%ebx, %edi
	incb	%cl
	incl	%edx
	decl	%ebp
	jne	.LBB0_18
# %bb.19:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%edi, wrong
	movl	56(%esp), %ebx                  # 4-byte Reload
	movl	44(%esp), %edx                  # 4-byte Reload
	movl	64(%esp), %ecx                  # 4-byte Reload
	jmp	.LBB0_21
.LBB0_20:                               #   in Loop: Header=BB0_4 Depth=1
	movl	44(%esp), %edx                  # 4-byte Reload
	movl	64(%esp), %ecx                  # 4-byte Reload
	movl	56(%esp), %ebx                  # 4-byte Reload
.LBB0_21:                               #   in Loop: Header=BB0_4 Depth=1
	movl	36(%esp), %ebp                  # 4-byte Reload
	movl	%esi, (%ecx)
	incl	80(%esp)                        # 4-byte Folded Spill
	jmp	.LBB0_34
.LBB0_22:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	imull	$1664525, %ebx, %ecx            # imm = 0x19660D
	addl	$1013904223, %ecx               # imm = 0x3C6EF35F
	imull	$1664525, %ecx, %esi            # imm = 0x19660D
	shrl	$8, %ecx
	movl	%ecx, %eax
	movl	$-1431655765, %edx              # imm = 0xAAAAAAAB
	mull	%edx
	shrl	%edx
	leal	(%edx,%edx,2), %eax
	subl	%eax, %ecx
	sete	48(%esp)                        # 1-byte Folded Spill
	addl	$1013904223, %esi               # imm = 0x3C6EF35F
	movl	%esi, %eax
	shrl	$8, %eax
	andl	$7, %eax
	imull	$1664525, %esi, %ebp            # imm = 0x19660D
	addl	$1013904223, %ebp               # imm = 0x3C6EF35F
	movl	%ebp, %esi
	shrl	$8, %esi
	cmpl	$1, %eax
	je	.LBB0_25
# %bb.23:                               #   in Loop: Header=BB0_4 Depth=1
	testl	%eax, %eax
	jne	.LBB0_26
# %bb.24:                               #   in Loop: Header=BB0_4 Depth=1
	andl	$3, %esi
	jmp	.LBB0_28
.LBB0_25:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%esi, %eax
	movl	$274877907, %edx                # imm = 0x10624DD3
	mull	%edx
	shrl	$6, %edx
	imull	$1000, %edx, %eax               # imm = 0x3E8
	jmp	.LBB0_27
.LBB0_26:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%esi, %eax
	movl	$1374389535, %edx               # imm = 0x51EB851F
	mull	%edx
	shrl	$5, %edx
	imull	$100, %edx, %eax
.LBB0_27:                               #   in Loop: Header=BB0_4 Depth=1
	subl	%eax, %esi
.LBB0_28:                               #   in Loop: Header=BB0_4 Depth=1
	leal	1(%esi), %eax
	testl	%ecx, %ecx
	movl	64(%esp), %ecx                  # 4-byte Reload
	movl	%esi, (%ecx)
	movl	%ebp, 40(%esp)                  # 4-byte Spill
	je	.LBB0_30
# %bb.29:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%eax, (%esp)
	calll	malloc
	movl	36(%esp), %ecx                  # 4-byte Reload
	movl	%eax, (%ecx)
	jmp	.LBB0_33
.LBB0_30:                               #   in Loop: Header=BB0_4 Depth=1
	movl	%eax, (%esp)
	movl	$1, 4(%esp)
	calll	calloc
	movl	36(%esp), %ecx                  # 4-byte Reload
	movl	%eax, (%ecx)
	cmpl	$2, %esi
	jb	.LBB0_33
# %bb.31:                               #   in Loop: Header=BB0_4 Depth=1
	movl	$1, %ecx
	.p2align	4, 0x90
.LBB0_32:                               #   Parent Loop BB0_4 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpb	$1, (%eax,%ecx)
	sbbl	$-1, %edi
	incl	%ecx
	cmpl	%esi, %ecx
	jb	.LBB0_32
.LBB0_33:                               #   in Loop: Header=BB0_4 Depth=1
	movl	44(%esp), %edx                  # 4-byte Reload
	movb	48(%esp), %cl                   # 1-byte Reload
	xorl	%ebx, %ebx
	movb	%cl, %bl
	movl	%eax, %ecx
	andl	$7, %ecx
	cmpl	$1, %ecx
	sbbl	$-1, %edi
	movl	%edi, wrong
	incl	84(%esp,%ebx,4)
	movl	%esi, %ebp
	movl	56(%esp), %ebx                  # 4-byte Reload
.LBB0_34:                               #   in Loop: Header=BB0_4 Depth=1
	addl	68(%esp), %ebp                  # 4-byte Folded Reload
	movl	72(%esp), %ecx                  # 4-byte Reload
	leal	(%ecx,%ecx,2), %ecx
	movb	%dl, slots+8(,%ecx,4)
	testl	%esi, %esi
	je	.LBB0_2
# %bb.35:                               #   in Loop: Header=BB0_4 Depth=1
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_36:                               #   Parent Loop BB0_4 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edx, %ebx
	addl	%ecx, %edx
	movb	%dl, (%eax,%ecx)
	movl	%ebx, %edx
	incl	%ecx
	cmpl	%ecx, %esi
	jne	.LBB0_36
# %bb.37:                               #   in Loop: Header=BB0_4 Depth=1
	movl	52(%esp), %eax                  # 4-byte Reload
	movl	56(%esp), %ebx                  # 4-byte Reload
	jmp	.LBB0_3
.LBB0_39:
	movl	80(%esp), %edx                  # 4-byte Reload
	movl	%edx, 92(%esp)
	movl	%ebx, 96(%esp)
	movl	%eax, seed
	movl	84(%esp), %eax
	movl	88(%esp), %ecx
	movl	%edi, 24(%esp)
	movl	52(%esp), %esi                  # 4-byte Reload
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	xorl	%esi, %esi
	movl	wrong, %edi
	jmp	.LBB0_41
	.p2align	4, 0x90
.LBB0_40:                               #   in Loop: Header=BB0_41 Depth=1
	movl	%ebp, (%esp)
	calll	free
	incl	%esi
	cmpl	$64, %esi
	je	.LBB0_45
.LBB0_41:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_43 Depth 2
	leal	(,%esi,4), %eax
	movl	slots+4(%eax,%eax,2), %ecx
	testl	%ecx, %ecx
	movl	slots(%eax,%eax,2), %ebp
	je	.LBB0_40
# %bb.42:                               #   in Loop: Header=BB0_41 Depth=1
	leal	(%esi,%esi,2), %edx
	movb	slots+8(,%edx,4), %dl
	movl	%ebp, %ebx
	.p2align	4, 0x90
.LBB0_43:                               #   Parent Loop BB0_41 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	xorl	%eax, %eax
	cmpb	(%ebx), %dl
	setne	%al
	addl	%eax, %edi
	incb	%dl
	incl	%ebx
	decl	%ecx
	jne	.LBB0_43
# %bb.44:                               #   in Loop: Header=BB0_41 Depth=1
	movl	%edi, wrong
	jmp	.LBB0_40
.LBB0_45:
	movl	$79800, 4(%esp)                 # imm = 0x137B8
	movl	$.L.str.2, (%esp)
	calll	printf
	movl	$-2147483549, 104(%esp)         # imm = 0x80000063
	movl	$536870911, 100(%esp)           # imm = 0x1FFFFFFF
	movl	104(%esp), %eax
	movl	%eax, (%esp)
	calll	malloc
	movl	%eax, 76(%esp)
	xorl	%eax, %eax
	cmpl	$0, 76(%esp)
	sete	%al
	movl	%eax, 4(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	100(%esp), %eax
	movl	%eax, (%esp)
	movl	$16, 4(%esp)
	calll	calloc
	movl	%eax, 76(%esp)
	xorl	%eax, %eax
	cmpl	$0, 76(%esp)
	sete	%al
	movl	%eax, 4(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	$1, (%esp)
	movl	$1, %edi
	calll	malloc
	movl	%eax, %esi
	movl	$1321528399, %ebp               # imm = 0x4EC4EC4F
	.p2align	4, 0x90
.LBB0_46:                               # =>This Inner Loop Header: Depth=1
	leal	1(%edi), %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	calll	realloc
	movl	%eax, %esi
	movl	%edi, %eax
	movl	$1431655766, %ecx               # imm = 0x55555556
	imull	%ecx
	movl	%edx, %ecx
	shrl	$31, %ecx
	addl	%edx, %ecx
	movl	%edi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$3, %edx
	addl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %ebx
	addl	%edx, %ebx
	movl	%edi, %eax
	subl	%ebx, %eax
	movl	%edi, %edx
	subl	%ecx, %edx
	addl	%esi, %ecx
	addb	$97, %al
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	calll	memset
	movb	$0, (%esi,%edi)
	movl	%edi, %eax
	shrl	$31, %eax
	addl	%edi, %eax
	sarl	%eax
	leal	1(%edi,%eax), %edi
	cmpl	$3000, %edi                     # imm = 0xBB8
	jl	.LBB0_46
# %bb.47:
	movl	%esi, (%esp)
	calll	strlen
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.L.str.4, (%esp)
	calll	printf
	movl	%esi, (%esp)
	movl	$10, 4(%esp)
	calll	realloc
	movl	%eax, %esi
	movb	$0, 9(%eax)
	movl	%eax, (%esp)
	calll	puts
	movl	%esi, (%esp)
	calll	free
	movl	wrong, %eax
	addl	$108, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	slots,@object                   # @slots
	.local	slots
	.comm	slots,768,4
	.type	wrong,@object                   # @wrong
	.local	wrong
	.comm	wrong,4,4
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d malloc, %d calloc, %d realloc, %d free, at most %u bytes, wrong %d\n"
	.size	.L.str, 71

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%u\n"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%d\n"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%.20s %u\n"
	.size	.L.str.4, 10

	.type	seed,@object                    # @seed
	.data
	.p2align	2
seed:
	.long	1                               # 0x1
	.size	seed, 4

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
