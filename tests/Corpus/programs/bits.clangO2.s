	.text
	.file	"bits.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$76, %esp
	movl	$0, 24(%esp)                    # 4-byte Folded Spill
	xorl	%eax, %eax
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_13:                               #   in Loop: Header=BB0_1 Depth=1
	movzbl	8(%esp), %eax                   # 1-byte Folded Reload
	addl	%eax, 24(%esp)                  # 4-byte Folded Spill
	movl	(%esp), %ebx                    # 4-byte Reload
	movl	%ebx, %ebp
	negl	%ebp
	cmovsl	%ebx, %ebp
	movl	%ebx, %eax
	notl	%eax
	leal	-16843009(%ebx), %ecx
	andl	%eax, %ecx
	xorl	%edx, %edx
	testl	$-2139062144, %ecx              # imm = 0x80808080
	setne	%dl
	movl	32(%esp), %eax                  # 4-byte Reload
	movl	%eax, %ecx
	shrl	%cl, %ebx
	movb	$16, %cl
	subb	%al, %cl
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	andl	%ebx, %esi
	xorl	%ebx, %ebx
	addl	%ebp, %esi
	setb	%bl
	addl	%edx, %esi
	adcl	$0, %ebx
	addl	12(%esp), %esi                  # 4-byte Folded Reload
	adcl	4(%esp), %ebx                   # 4-byte Folded Reload
	addl	%edi, %esi
	adcl	$0, %ebx
	incl	%eax
	cmpl	$16, %eax
	je	.LBB0_14
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_7 Depth 2
                                        #     Child Loop BB0_10 Depth 2
	movl	values(,%eax,4), %edx
	leal	(%eax,%eax,2), %ecx
	xorl	%ebp, %ebp
	shldl	%cl, %edx, %ebp
	movl	%edx, %edi
	shll	%cl, %edi
	testb	$32, %cl
	cmovnel	%edi, %ebp
	movl	%ebp, 8(%esp)                   # 4-byte Spill
	movl	$0, %ecx
	cmovnel	%ecx, %edi
	movl	%eax, 32(%esp)                  # 4-byte Spill
	orl	%eax, %edi
	movl	%edi, 12(%esp)                  # 4-byte Spill
	movl	%edx, %ecx
	shrl	%ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	andl	$1431655765, %ecx               # imm = 0x55555555
	movl	%edx, (%esp)                    # 4-byte Spill
	movl	%edx, %edi
	subl	%ecx, %edx
	movl	%edx, %eax
	andl	$858993459, %eax                # imm = 0x33333333
	shrl	$2, %edx
	andl	$858993459, %edx                # imm = 0x33333333
	addl	%eax, %edx
	movl	%edx, %eax
	shrl	$4, %eax
	addl	%edx, %eax
	movl	%edi, %edx
	andl	$-715827883, %edx               # imm = 0xD5555555
	leal	(%ecx,%edx,2), %ecx
	movl	%ecx, %edx
	shrl	$2, %edx
	andl	$858993459, %edx                # imm = 0x33333333
	andl	$-214748365, %ecx               # imm = 0xF3333333
	leal	(%edx,%ecx,4), %ecx
	movl	%ecx, %edx
	shrl	$4, %edx
	andl	$252645135, %edx                # imm = 0xF0F0F0F
	shll	$4, %ecx
	andl	$-252645136, %ecx               # imm = 0xF0F0F0F0
	orl	%edx, %ecx
	bsrl	%edi, %edx
	xorl	$31, %edx
	movl	%edx, 16(%esp)                  # 4-byte Spill
	andl	$252645135, %eax                # imm = 0xF0F0F0F
	imull	$16843009, %eax, %ebp           # imm = 0x1010101
	shrl	$24, %ebp
	movl	%ebp, %edi
	andl	$1, %edi
	movl	(%esp), %eax                    # 4-byte Reload
	bswapl	%eax
	bswapl	%ecx
	bsfl	(%esp), %edx                    # 4-byte Folded Reload
	movl	%edx, 4(%esp)                   # 4-byte Spill
	movl	4(%esp), %edx                   # 4-byte Reload
	incl	%edx
	movl	%edx, 20(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%ecx
	pushl	%eax
	pushl	40(%esp)                        # 4-byte Folded Reload
	pushl	%edi
	pushl	%ebp
	pushl	36(%esp)                        # 4-byte Folded Reload
	pushl	52(%esp)                        # 4-byte Folded Reload
	pushl	40(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str
	calll	printf
	addl	$48, %esp
	movl	12(%esp), %edi                  # 4-byte Reload
	movl	%edi, %eax
	orl	$1, %eax
	movl	8(%esp), %edx                   # 4-byte Reload
	bsrl	%edx, %ecx
	xorl	$31, %ecx
	bsrl	%eax, %eax
	xorl	$31, %eax
	orl	$32, %eax
	testl	%edx, %edx
	cmovnel	%ecx, %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	%edx, %eax
	orl	$-2147483648, %eax              # imm = 0x80000000
	bsfl	%eax, %eax
	orl	$32, %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	bsfl	%edi, %eax
	movl	%eax, 72(%esp)                  # 4-byte Spill
	movl	%edx, %eax
	shrl	%eax
	andl	$1431655765, %eax               # imm = 0x55555555
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	andl	$858993459, %eax                # imm = 0x33333333
	shrl	$2, %ecx
	andl	$858993459, %ecx                # imm = 0x33333333
	addl	%eax, %ecx
	movl	%ecx, %eax
	shrl	$4, %eax
	addl	%ecx, %eax
	andl	$252645135, %eax                # imm = 0xF0F0F0F
	imull	$16843009, %eax, %edx           # imm = 0x1010101
	shrl	$24, %edx
	movl	%edi, %ecx
	shrl	%ecx
	andl	$1431655765, %ecx               # imm = 0x55555555
	subl	%ecx, %edi
	movl	%edi, %ecx
	andl	$858993459, %ecx                # imm = 0x33333333
	shrl	$2, %edi
	andl	$858993459, %edi                # imm = 0x33333333
	addl	%ecx, %edi
	movl	%edi, %ecx
	shrl	$4, %ecx
	addl	%edi, %ecx
	andl	$252645135, %ecx                # imm = 0xF0F0F0F
	imull	$16843009, %ecx, %eax           # imm = 0x1010101
	shrl	$24, %eax
	addl	%edx, %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	andl	$1, %eax
	movl	%eax, 68(%esp)                  # 4-byte Spill
	bsfl	8(%esp), %eax                   # 4-byte Folded Reload
	addl	$32, %eax
	movl	12(%esp), %ecx                  # 4-byte Reload
	testl	%ecx, %ecx
	movl	4(%esp), %edi                   # 4-byte Reload
	movl	72(%esp), %edx                  # 4-byte Reload
	cmovnel	%edx, %edi
	movl	%edi, 4(%esp)                   # 4-byte Spill
	cmovnel	%edx, %eax
	incl	%eax
	movl	%ecx, %edi
	movl	8(%esp), %edx                   # 4-byte Reload
	orl	%edx, %edi
	movl	$0, %edi
	cmovel	%edi, %eax
	movl	%edx, %edi
	bswapl	%edi
	bswapl	%ecx
	movl	(%esp), %edx                    # 4-byte Reload
                                        # kill: def $dx killed $dx killed $edx
	rolw	$8, %dx
	movzwl	%dx, %edx
	subl	$12, %esp
	pushl	%edx
	pushl	%ecx
	pushl	%edi
	pushl	%eax
	pushl	96(%esp)                        # 4-byte Folded Reload
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	40(%esp)                        # 4-byte Folded Reload
	pushl	60(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.1
	calll	printf
	addl	$48, %esp
	movl	(%esp), %eax                    # 4-byte Reload
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, %edx
	addl	$-1, %edx
	movl	%ecx, %edi
	adcl	$-1, %edi
	andl	%edx, %eax
	andl	%edi, %ecx
	decl	%ebp
	movl	%eax, %edx
	orl	%ecx, %edx
	jne	.LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	movb	$1, %al
	testl	%ebp, %ebp
	jne	.LBB0_9
# %bb.4:                                #   in Loop: Header=BB0_1 Depth=1
	movl	12(%esp), %ebp                  # 4-byte Reload
	movl	%ebp, %eax
	movl	8(%esp), %edi                   # 4-byte Reload
	orl	%edi, %eax
	je	.LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	incl	%eax
	movl	%ebp, %ecx
	addl	$-1, %ecx
	movl	%edi, %edx
	adcl	$-1, %edx
	andl	%ecx, %ebp
	andl	%edx, %edi
	movl	%ebp, %ecx
	orl	%edi, %ecx
	jne	.LBB0_7
	jmp	.LBB0_8
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%eax, %eax
.LBB0_8:                                #   in Loop: Header=BB0_1 Depth=1
	cmpl	16(%esp), %eax                  # 4-byte Folded Reload
	setne	%al
.LBB0_9:                                #   in Loop: Header=BB0_1 Depth=1
	movb	%al, 8(%esp)                    # 1-byte Spill
	movl	28(%esp), %eax                  # 4-byte Reload
	movl	(%esp), %ebp                    # 4-byte Reload
	xorl	%ebp, %eax
	movl	%eax, %ecx
	shrl	%ecx
	xorl	%eax, %ecx
	movl	%ecx, %eax
	shrl	$2, %eax
	xorl	%ecx, %eax
	movl	%eax, %ecx
	shrl	$4, %ecx
	xorl	%eax, %ecx
	movl	%ecx, %eax
	shrl	$8, %eax
	xorl	%ecx, %eax
	movl	%eax, %ecx
	shrl	$16, %ecx
	xorl	%eax, %ecx
	xorl	%eax, %eax
	cmpl	%ebp, %ecx
	setne	%al
	addl	%eax, 24(%esp)                  # 4-byte Folded Spill
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebx, %edi
	shll	$5, %edi
	subl	%ebx, %edi
	roll	%cl, %ebp
	movl	%esi, %eax
	movl	$31, %edx
	mull	%edx
	addl	%eax, %ebp
	movl	%edx, %ebx
	adcl	%edi, %ebx
	movl	(%esp), %eax                    # 4-byte Reload
                                        # kill: def $ax killed $ax killed $eax
	rolw	%cl, %ax
	movzwl	%ax, %eax
	leal	(%eax,%eax,2), %eax
	addl	%ebp, %eax
	adcl	$0, %ebx
	movl	(%esp), %edx                    # 4-byte Reload
                                        # kill: def $dl killed $dl killed $edx
	rorb	%cl, %dl
	movzbl	%dl, %edx
	leal	(,%edx,8), %esi
	subl	%edx, %esi
	movl	(%esp), %ebp                    # 4-byte Reload
	addl	%eax, %esi
	adcl	$0, %ebx
	incl	%ecx
	cmpl	$33, %ecx
	jne	.LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	movzwl	%bp, %eax
	movl	%eax, %ecx
	shll	$8, %ecx
	orl	%eax, %ecx
	andl	$16711935, %ecx                 # imm = 0xFF00FF
	movl	%ecx, %eax
	shll	$4, %eax
	orl	%ecx, %eax
	andl	$252645135, %eax                # imm = 0xF0F0F0F
	leal	(,%eax,4), %ecx
	orl	%eax, %ecx
	andl	$858993459, %ecx                # imm = 0x33333333
	leal	(%ecx,%ecx), %eax
	orl	%ecx, %eax
	movl	%ebp, %ecx
	shrl	$16, %ecx
	movl	%ecx, %edx
	shll	$8, %edx
	orl	%ecx, %edx
	andl	$16711935, %edx                 # imm = 0xFF00FF
	movl	%edx, %edi
	shll	$4, %edi
	orl	%edx, %edi
	andl	$252645135, %edi                # imm = 0xF0F0F0F
	leal	(,%edi,4), %ecx
	orl	%edi, %ecx
	andl	$858993459, %ecx                # imm = 0x33333333
	leal	(,%ecx,4), %edx
	addl	%ecx, %ecx
	orl	%edx, %ecx
	andl	$1431655765, %eax               # imm = 0x55555555
	andl	$-1431655766, %ecx              # imm = 0xAAAAAAAA
	orl	%eax, %ecx
	addl	%ecx, %esi
	adcl	$0, %ebx
	movl	%ebx, %ecx
	shll	$5, %ecx
	subl	%ebx, %ecx
	movl	%esi, %eax
	movl	$31, %edx
	mull	%edx
	movl	%eax, 12(%esp)                  # 4-byte Spill
	addl	%ecx, %edx
	movl	%edx, 4(%esp)                   # 4-byte Spill
	movl	$1, %edi
	cmpl	$3, 32(%esp)                    # 4-byte Folded Reload
	jb	.LBB0_13
# %bb.12:                               #   in Loop: Header=BB0_1 Depth=1
	movl	28(%esp), %eax                  # 4-byte Reload
	decl	%eax
	bsrl	%eax, %ecx
	xorl	$31, %ecx
	negb	%cl
	movl	$1, %edi
                                        # kill: def $cl killed $cl killed $ecx
	shll	%cl, %edi
	jmp	.LBB0_13
.LBB0_14:
	pushl	$28
	pushl	$0
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	$7, %edi
	movl	$12, %ecx
	jmp	.LBB0_15
	.p2align	4, 0x90
.LBB0_17:                               #   in Loop: Header=BB0_15 Depth=1
	movl	(%esp), %ecx                    # 4-byte Reload
	decl	%ecx
	movl	%eax, %edi
	je	.LBB0_18
.LBB0_15:                               # =>This Inner Loop Header: Depth=1
	movl	%ecx, (%esp)                    # 4-byte Spill
	subl	$8, %esp
	pushl	%edi
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	movl	%edi, %ecx
	negl	%ecx
	andl	%edi, %ecx
	movl	%ecx, %ebp
	addl	%edi, %ebp
	movl	$0, %eax
	je	.LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_15 Depth=1
	xorl	%ebp, %edi
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ecx
	shrl	$2, %eax
	orl	%ebp, %eax
	jmp	.LBB0_17
.LBB0_18:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	$0, 64(%esp)
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 52(%esp)
	movl	$0, 48(%esp)
	movl	$0, 44(%esp)
	movl	$0, 40(%esp)
	movl	$0, 36(%esp)
	movl	$-3, %ecx
	.p2align	4, 0x90
.LBB0_19:                               # =>This Inner Loop Header: Depth=1
	addl	$3, %ecx
	movl	$1, %eax
	shll	%cl, %eax
	movl	%ecx, %edx
	shrl	$5, %edx
	orl	%eax, 36(%esp,%edx,4)
	cmpl	$253, %ecx
	jb	.LBB0_19
# %bb.20:
	movl	$-5, %ecx
	.p2align	4, 0x90
.LBB0_21:                               # =>This Inner Loop Header: Depth=1
	addl	$5, %ecx
	movl	$1, %eax
	shll	%cl, %eax
	movl	%ecx, %edx
	shrl	$5, %edx
	xorl	%eax, 36(%esp,%edx,4)
	cmpl	$251, %ecx
	jb	.LBB0_21
# %bb.22:
	movl	$-7, %ecx
	.p2align	4, 0x90
.LBB0_23:                               # =>This Inner Loop Header: Depth=1
	addl	$7, %ecx
	movl	$-2, %eax
	roll	%cl, %eax
	movl	%ecx, %edx
	shrl	$5, %edx
	andl	%eax, 36(%esp,%edx,4)
	cmpl	$249, %ecx
	jb	.LBB0_23
# %bb.24:
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_25:                               # =>This Inner Loop Header: Depth=1
	movl	%ecx, %eax
	shrl	$5, %eax
	movl	36(%esp,%eax,4), %eax
	shrl	%cl, %eax
	andl	$1, %eax
	addl	%eax, %edi
	incl	%ecx
	cmpl	$256, %ecx                      # imm = 0x100
	jne	.LBB0_25
# %bb.26:
	subl	$8, %esp
	pushl	44(%esp)
	pushl	$.L.str.5
	calll	printf
	addl	$8, %esp
	pushl	48(%esp)
	pushl	$.L.str.5
	calll	printf
	addl	$8, %esp
	pushl	52(%esp)
	pushl	$.L.str.5
	calll	printf
	addl	$8, %esp
	pushl	56(%esp)
	pushl	$.L.str.5
	calll	printf
	addl	$8, %esp
	pushl	60(%esp)
	pushl	$.L.str.5
	calll	printf
	addl	$8, %esp
	pushl	64(%esp)
	pushl	$.L.str.5
	calll	printf
	addl	$8, %esp
	pushl	68(%esp)
	pushl	$.L.str.5
	calll	printf
	addl	$8, %esp
	pushl	72(%esp)
	pushl	$.L.str.5
	calll	printf
	addl	$4, %esp
	movl	36(%esp), %ebp                  # 4-byte Reload
	pushl	%ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$32, %esp
	movl	$99, %eax
	testl	%ebp, %ebp
	jne	.LBB0_28
# %bb.27:
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	%edi, %eax
	mull	%ecx
	shrl	$4, %edx
	imull	$50, %edx, %eax
	subl	%eax, %edi
	movl	%edi, %eax
.LBB0_28:
	addl	$76, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	values,@object                  # @values
	.section	.rodata,"a",@progbits
	.p2align	2
values:
	.long	1                               # 0x1
	.long	2                               # 0x2
	.long	3                               # 0x3
	.long	128                             # 0x80
	.long	255                             # 0xff
	.long	256                             # 0x100
	.long	32768                           # 0x8000
	.long	65535                           # 0xffff
	.long	65536                           # 0x10000
	.long	2147483647                      # 0x7fffffff
	.long	2147483648                      # 0x80000000
	.long	4294967295                      # 0xffffffff
	.long	305419896                       # 0x12345678
	.long	3735928559                      # 0xdeadbeef
	.long	252645135                       # 0xf0f0f0f
	.long	2863311530                      # 0xaaaaaaaa
	.size	values, 64

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%08x: clz %d ctz %d count %d parity %d ffs %d bswap %08x reverse %08x\n"
	.size	.L.str, 71

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"  %d %d %d %d %d %016llx %04x\n"
	.size	.L.str.1, 31

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d %d %d\n"
	.size	.L.str.2, 10

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%x "
	.size	.L.str.3, 4

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%08x "
	.size	.L.str.5, 6

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%d\n%016llx wrong %d\n"
	.size	.L.str.6, 21

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
