	.text
	.file	"crc.c"
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
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %edx
	shrl	%edx
	movl	%edx, %ecx
	xorl	$-306674912, %ecx               # imm = 0xEDB88320
	testb	$1, %al
	cmovel	%edx, %ecx
	movl	%ecx, %ebx
	shrl	%ebx
	movl	%ebx, %edx
	xorl	$-306674912, %edx               # imm = 0xEDB88320
	testb	$1, %cl
	cmovel	%ebx, %edx
	movl	%edx, %ebx
	shrl	%ebx
	movl	%ebx, %ecx
	xorl	$-306674912, %ecx               # imm = 0xEDB88320
	testb	$1, %dl
	cmovel	%ebx, %ecx
	movl	%ecx, %ebx
	shrl	%ebx
	movl	%ebx, %edx
	xorl	$-306674912, %edx               # imm = 0xEDB88320
	testb	$1, %cl
	cmovel	%ebx, %edx
	movl	%edx, %ebx
	shrl	%ebx
	movl	%ebx, %ecx
	xorl	$-306674912, %ecx               # imm = 0xEDB88320
	testb	$1, %dl
	cmovel	%ebx, %ecx
	movl	%ecx, %ebx
	shrl	%ebx
	movl	%ebx, %edx
	xorl	$-306674912, %edx               # imm = 0xEDB88320
	testb	$1, %cl
	cmovel	%ebx, %edx
	movl	%edx, %ebx
	shrl	%ebx
	movl	%ebx, %ecx
	xorl	$-306674912, %ecx               # imm = 0xEDB88320
	testb	$1, %dl
	cmovel	%ebx, %ecx
	movl	%ecx, %edx
	shrl	%edx
	movl	%edx, %esi
	xorl	$-306674912, %esi               # imm = 0xEDB88320
	testb	$1, %cl
	cmovel	%edx, %esi
	movl	%esi, table(,%eax,4)
	incl	%eax
	cmpl	$256, %eax                      # imm = 0x100
	jne	.LBB0_1
# %bb.2:
	xorl	%esi, %esi
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_4:                                #   in Loop: Header=BB0_3 Depth=1
	movw	$-1, %cx
	movl	$1, %ebx
	xorl	%edx, %edx
	xorl	%edi, %edi
.LBB0_14:                               #   in Loop: Header=BB0_3 Depth=1
	movzwl	%cx, %eax
	movzwl	%di, %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	%ebx
	pushl	%eax
	pushl	%edx
	pushl	%ebp
	pushl	$.L.str.5
	calll	printf
	addl	$32, %esp
	incl	%esi
	cmpl	$5, %esi
	je	.LBB0_15
.LBB0_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_12 Depth 2
	movl	main.samples(,%esi,4), %ebp
	subl	$12, %esp
	pushl	%ebp
	calll	strlen
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=1
	movl	%esi, 16(%esp)                  # 4-byte Spill
	movl	$-1, %edx
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_6:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%ebp,%edi), %ecx
	movzbl	%dl, %esi
	xorl	%ecx, %esi
	shrl	$8, %edx
	xorl	table(,%esi,4), %edx
	incl	%edi
	cmpl	%edi, %eax
	jne	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=1
	notl	%edx
	movl	%edx, 24(%esp)                  # 4-byte Spill
	movw	$-1, %cx
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_8:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%ebp,%edi), %edx
	shll	$8, %edx
	xorl	%edx, %ecx
	movl	%ecx, %edx
	addl	%ecx, %edx
	movl	%edx, %esi
	xorl	$4129, %esi                     # imm = 0x1021
	testw	%cx, %cx
	cmovnsl	%edx, %esi
	movl	%esi, %ecx
	addl	%esi, %ecx
	movl	%ecx, %edx
	xorl	$4129, %edx                     # imm = 0x1021
	testw	%si, %si
	cmovnsl	%ecx, %edx
	movl	%edx, %ecx
	addl	%edx, %ecx
	movl	%ecx, %esi
	xorl	$4129, %esi                     # imm = 0x1021
	testw	%dx, %dx
	cmovnsl	%ecx, %esi
	movl	%esi, %ecx
	addl	%esi, %ecx
	movl	%ecx, %edx
	xorl	$4129, %edx                     # imm = 0x1021
	testw	%si, %si
	cmovnsl	%ecx, %edx
	movl	%edx, %ecx
	addl	%edx, %ecx
	movl	%ecx, %esi
	xorl	$4129, %esi                     # imm = 0x1021
	testw	%dx, %dx
	cmovnsl	%ecx, %esi
	movl	%esi, %ecx
	addl	%esi, %ecx
	movl	%ecx, %edx
	xorl	$4129, %edx                     # imm = 0x1021
	testw	%si, %si
	cmovnsl	%ecx, %edx
	movl	%edx, %ecx
	addl	%edx, %ecx
	movl	%ecx, %esi
	xorl	$4129, %esi                     # imm = 0x1021
	testw	%dx, %dx
	cmovnsl	%ecx, %esi
	movl	%esi, %edx
	addl	%esi, %edx
	movl	%edx, %ecx
	xorl	$4129, %ecx                     # imm = 0x1021
	testw	%si, %si
	cmovnsl	%edx, %ecx
	incl	%edi
	cmpl	%edi, %eax
	jne	.LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_3 Depth=1
	movl	$1, %edi
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	movl	%ebp, 12(%esp)                  # 4-byte Spill
	movl	%eax, 8(%esp)                   # 4-byte Spill
	.p2align	4, 0x90
.LBB0_10:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	12(%esp), %eax                  # 4-byte Reload
	movzbl	(%eax,%esi), %eax
	addl	%eax, %edi
	movl	%edi, %eax
	movl	$-2146992015, %ebp              # imm = 0x80078071
	mull	%ebp
	shrl	$15, %edx
	imull	$65521, %edx, %eax              # imm = 0xFFF1
	subl	%eax, %edi
	addl	%edi, %ebx
	movl	%ebx, %eax
	mull	%ebp
	shrl	$15, %edx
	imull	$65521, %edx, %eax              # imm = 0xFFF1
	subl	%eax, %ebx
	movl	8(%esp), %eax                   # 4-byte Reload
	incl	%esi
	cmpl	%esi, %eax
	jne	.LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_3 Depth=1
	shll	$16, %ebx
	orl	%edi, %ebx
	movl	%ebx, 20(%esp)                  # 4-byte Spill
	xorl	%edi, %edi
	movl	12(%esp), %esi                  # 4-byte Reload
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB0_12:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movzbl	(%esi), %ebp
	addl	%ebx, %ebp
	movl	%ebp, %eax
	movl	$-2139062143, %edx              # imm = 0x80808081
	mull	%edx
	movl	%edx, %ebx
	shrl	$7, %ebx
	movl	%ebx, %eax
	shll	$8, %eax
	subl	%eax, %ebx
	addl	%ebp, %ebx
	movl	%edi, %ebp
	addl	%ebx, %ebp
	movl	%ebp, %eax
	movl	$-2139062143, %edx              # imm = 0x80808081
	mull	%edx
	movl	%edx, %edi
	shrl	$7, %edi
	movl	%edi, %eax
	shll	$8, %eax
	subl	%eax, %edi
	movl	8(%esp), %eax                   # 4-byte Reload
	addl	%ebp, %edi
	incl	%esi
	decl	%eax
	jne	.LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_3 Depth=1
	shll	$8, %edi
	orl	%ebx, %edi
	movl	16(%esp), %esi                  # 4-byte Reload
	movl	12(%esp), %ebp                  # 4-byte Reload
	movl	24(%esp), %edx                  # 4-byte Reload
	movl	20(%esp), %ebx                  # 4-byte Reload
	jmp	.LBB0_14
.LBB0_15:
	movl	$12345, %eax                    # imm = 0x3039
	movl	$-5000, %ecx                    # imm = 0xEC78
	.p2align	4, 0x90
.LBB0_16:                               # =>This Inner Loop Header: Depth=1
	imull	$1664525, %eax, %eax            # imm = 0x19660D
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	movl	%eax, %edx
	shrl	$24, %edx
	movb	%dl, main.block+5000(%ecx)
	incl	%ecx
	jne	.LBB0_16
# %bb.17:
	xorl	%esi, %esi
	movl	$1, %edi
	movl	$-2146992015, %ebp              # imm = 0x80078071
	.p2align	4, 0x90
.LBB0_18:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_19 Depth 2
                                        #     Child Loop BB0_21 Depth 2
                                        #     Child Loop BB0_23 Depth 2
                                        #     Child Loop BB0_25 Depth 2
	movl	$-1, %ebx
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_19:                               #   Parent Loop BB0_18 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	main.block(%eax), %ecx
	movzbl	%bl, %edx
	xorl	%ecx, %edx
	shrl	$8, %ebx
	xorl	table(,%edx,4), %ebx
	incl	%eax
	cmpl	%eax, %edi
	jne	.LBB0_19
# %bb.20:                               #   in Loop: Header=BB0_18 Depth=1
	movl	%esi, 12(%esp)                  # 4-byte Spill
	movl	$-1, %eax
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_21:                               #   Parent Loop BB0_18 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	main.block(%ecx), %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	%eax
	andl	$1, %edx
	negl	%edx
	andl	$-306674912, %edx               # imm = 0xEDB88320
	xorl	%eax, %edx
	shrl	%edx
	andl	$1, %eax
	negl	%eax
	andl	$-306674912, %eax               # imm = 0xEDB88320
	xorl	%edx, %eax
	shrl	%eax
	andl	$1, %edx
	negl	%edx
	andl	$-306674912, %edx               # imm = 0xEDB88320
	xorl	%eax, %edx
	shrl	%edx
	andl	$1, %eax
	negl	%eax
	andl	$-306674912, %eax               # imm = 0xEDB88320
	xorl	%edx, %eax
	shrl	%eax
	andl	$1, %edx
	negl	%edx
	andl	$-306674912, %edx               # imm = 0xEDB88320
	xorl	%eax, %edx
	shrl	%edx
	andl	$1, %eax
	negl	%eax
	andl	$-306674912, %eax               # imm = 0xEDB88320
	xorl	%edx, %eax
	shrl	%eax
	andl	$1, %edx
	negl	%edx
	andl	$-306674912, %edx               # imm = 0xEDB88320
	xorl	%eax, %edx
	shrl	%edx
	andl	$1, %eax
	negl	%eax
	andl	$-306674912, %eax               # imm = 0xEDB88320
	xorl	%edx, %eax
	incl	%ecx
	cmpl	%ecx, %edi
	jne	.LBB0_21
# %bb.22:                               #   in Loop: Header=BB0_18 Depth=1
	xorl	%ecx, %ecx
	cmpl	%ebx, %eax
	setne	%cl
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	%edi, 8(%esp)                   # 4-byte Spill
	movl	$1, %edi
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_23:                               #   Parent Loop BB0_18 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	main.block(%esi), %eax
	addl	%eax, %edi
	movl	%edi, %eax
	mull	%ebp
	shrl	$15, %edx
	imull	$65521, %edx, %eax              # imm = 0xFFF1
	subl	%eax, %edi
	addl	%edi, %ecx
	movl	%ecx, %eax
	mull	%ebp
	shrl	$15, %edx
	imull	$65521, %edx, %eax              # imm = 0xFFF1
	subl	%eax, %ecx
	incl	%esi
	cmpl	%esi, 8(%esp)                   # 4-byte Folded Reload
	jne	.LBB0_23
# %bb.24:                               #   in Loop: Header=BB0_18 Depth=1
	notl	%ebx
	shll	$16, %ecx
	movw	$-1, %dx
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_25:                               #   Parent Loop BB0_18 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	main.block(%eax), %esi
	shll	$8, %esi
	xorl	%esi, %edx
	movl	%edx, %ebp
	addl	%edx, %ebp
	movl	%ebp, %esi
	xorl	$4129, %esi                     # imm = 0x1021
	testw	%dx, %dx
	cmovnsl	%ebp, %esi
	movl	%esi, %edx
	addl	%esi, %edx
	movl	%edx, %ebp
	xorl	$4129, %ebp                     # imm = 0x1021
	testw	%si, %si
	cmovnsl	%edx, %ebp
	movl	%ebp, %edx
	addl	%ebp, %edx
	movl	%edx, %esi
	xorl	$4129, %esi                     # imm = 0x1021
	testw	%bp, %bp
	cmovnsl	%edx, %esi
	movl	%esi, %edx
	addl	%esi, %edx
	movl	%edx, %ebp
	xorl	$4129, %ebp                     # imm = 0x1021
	testw	%si, %si
	cmovnsl	%edx, %ebp
	movl	%ebp, %edx
	addl	%ebp, %edx
	movl	%edx, %esi
	xorl	$4129, %esi                     # imm = 0x1021
	testw	%bp, %bp
	cmovnsl	%edx, %esi
	movl	%esi, %edx
	addl	%esi, %edx
	movl	%edx, %ebp
	xorl	$4129, %ebp                     # imm = 0x1021
	testw	%si, %si
	cmovnsl	%edx, %ebp
	movl	%ebp, %edx
	addl	%ebp, %edx
	movl	%edx, %esi
	xorl	$4129, %esi                     # imm = 0x1021
	testw	%bp, %bp
	cmovnsl	%edx, %esi
	movl	%esi, %ebp
	addl	%esi, %ebp
	movl	%ebp, %edx
	xorl	$4129, %edx                     # imm = 0x1021
	testw	%si, %si
	cmovnsl	%ebp, %edx
	incl	%eax
	cmpl	%eax, 8(%esp)                   # 4-byte Folded Reload
	jne	.LBB0_25
# %bb.26:                               #   in Loop: Header=BB0_18 Depth=1
	movl	12(%esp), %esi                  # 4-byte Reload
	addl	16(%esp), %esi                  # 4-byte Folded Reload
	orl	%edi, %ecx
	movzwl	%dx, %eax
	subl	$12, %esp
	pushl	%eax
	pushl	%ecx
	pushl	%ebx
	movl	32(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$32, %esp
	leal	(%edi,%edi,2), %eax
	movl	%eax, %edi
	shrl	%edi
	incl	%edi
	cmpl	$9998, %eax                     # imm = 0x270E
	movl	$-2146992015, %ebp              # imm = 0x80078071
	jb	.LBB0_18
# %bb.27:
	movl	%esi, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	main.samples,@object            # @main.samples
	.section	.rodata,"a",@progbits
	.p2align	2
main.samples:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.size	main.samples, 20

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.zero	1
	.size	.L.str, 1

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"a"
	.size	.L.str.1, 2

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"abc"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"123456789"
	.size	.L.str.3, 10

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"The quick brown fox jumps over the lazy dog"
	.size	.L.str.4, 44

	.type	main.block,@object              # @main.block
	.local	main.block
	.comm	main.block,5000,1
	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%-10.10s crc32 %08x crc16 %04x adler %08x fletcher %04x\n"
	.size	.L.str.5, 57

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%5u bytes: %08x %08x %04x\n"
	.size	.L.str.6, 27

	.type	table,@object                   # @table
	.local	table
	.comm	table,1024,4
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
