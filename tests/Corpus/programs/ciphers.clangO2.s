	.text
	.file	"ciphers.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$476, %esp                      # imm = 0x1DC
	movl	$50462976, 60(%esp)             # imm = 0x3020100
	movl	$117835012, 64(%esp)            # imm = 0x7060504
	movl	$185207048, 68(%esp)            # imm = 0xB0A0908
	movl	$252579084, 72(%esp)            # imm = 0xF0E0D0C
	movl	$319951120, 76(%esp)            # imm = 0x13121110
	movl	$387323156, 80(%esp)            # imm = 0x17161514
	movl	$454695192, 84(%esp)            # imm = 0x1B1A1918
	movl	$522067228, 88(%esp)            # imm = 0x1F1E1D1C
	movl	$19088743, %esi                 # imm = 0x1234567
	movl	$-1985229329, %edi              # imm = 0x89ABCDEF
	movl	$32, %eax
	movl	$-1640531527, %ecx              # imm = 0x9E3779B9
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%edi, %edx
	leal	-1(%ecx), %edi
	movl	%edx, %ebx
	shll	$4, %ebx
	movl	%edx, %ebp
	shrl	$5, %ebp
	xorl	%ebx, %ebp
	addl	%edx, %ebp
	andl	$3, %edi
	movl	60(%esp,%edi,4), %edi
	leal	1640531527(%ecx,%edi), %edi
	xorl	%ebp, %edi
	addl	%edi, %esi
	movl	%esi, %edi
	shll	$4, %edi
	movl	%esi, %ebx
	shrl	$5, %ebx
	xorl	%edi, %ebx
	addl	%esi, %ebx
	movl	%ecx, %edi
	shrl	$9, %edi
	andl	$12, %edi
	movl	60(%esp,%edi), %edi
	addl	%ecx, %edi
	xorl	%ebx, %edi
	addl	%edx, %edi
	addl	$-1640531527, %ecx              # imm = 0x9E3779B9
	decl	%eax
	jne	.LBB0_1
# %bb.2:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$32, %eax
	movl	$-1640531527, %ecx              # imm = 0x9E3779B9
	.p2align	4, 0x90
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movl	%edi, %edx
	leal	-1(%ecx), %edi
	movl	%edx, %ebx
	shll	$4, %ebx
	movl	%edx, %ebp
	shrl	$5, %ebp
	xorl	%ebx, %ebp
	addl	%edx, %ebp
	andl	$3, %edi
	movl	60(%esp,%edi,4), %edi
	leal	1640531527(%ecx,%edi), %edi
	xorl	%ebp, %edi
	addl	%edi, %esi
	movl	%esi, %edi
	shll	$4, %edi
	movl	%esi, %ebx
	shrl	$5, %ebx
	xorl	%edi, %ebx
	addl	%esi, %ebx
	movl	%ecx, %edi
	shrl	$9, %edi
	andl	$12, %edi
	movl	60(%esp,%edi), %edi
	addl	%ecx, %edi
	xorl	%ebx, %edi
	addl	%edx, %edi
	addl	$-1640531527, %ecx              # imm = 0x9E3779B9
	decl	%eax
	jne	.LBB0_3
# %bb.4:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$32, %eax
	movl	$-1640531527, %ecx              # imm = 0x9E3779B9
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	movl	%edi, %edx
	leal	-1(%ecx), %edi
	movl	%edx, %ebx
	shll	$4, %ebx
	movl	%edx, %ebp
	shrl	$5, %ebp
	xorl	%ebx, %ebp
	addl	%edx, %ebp
	andl	$3, %edi
	movl	60(%esp,%edi,4), %edi
	leal	1640531527(%ecx,%edi), %edi
	xorl	%ebp, %edi
	addl	%edi, %esi
	movl	%esi, %edi
	shll	$4, %edi
	movl	%esi, %ebx
	shrl	$5, %ebx
	xorl	%edi, %ebx
	addl	%esi, %ebx
	movl	%ecx, %edi
	shrl	$9, %edi
	andl	$12, %edi
	movl	60(%esp,%edi), %edi
	addl	%ecx, %edi
	xorl	%ebx, %edi
	addl	%edx, %edi
	addl	$-1640531527, %ecx              # imm = 0x9E3779B9
	decl	%eax
	jne	.LBB0_5
# %bb.6:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.L.str, (%esp)
	calll	printf
	movl	$32, %eax
	movl	$683130215, %ecx                # imm = 0x28B7BD67
	.p2align	4, 0x90
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	leal	-1640531527(%ecx), %edx
	movl	%esi, %ebx
	shll	$4, %ebx
	movl	%esi, %ebp
	shrl	$5, %ebp
	xorl	%ebx, %ebp
	addl	%esi, %ebp
	shrl	$9, %edx
	andl	$12, %edx
	movl	60(%esp,%edx), %edx
	leal	-1640531527(%ecx,%edx), %edx
	xorl	%ebp, %edx
	subl	%edx, %edi
	movl	%edi, %edx
	shll	$4, %edx
	movl	%edi, %ebx
	shrl	$5, %ebx
	xorl	%edx, %ebx
	addl	%edi, %ebx
	movl	%ecx, %edx
	andl	$3, %edx
	movl	60(%esp,%edx,4), %edx
	addl	%ecx, %edx
	xorl	%ebx, %edx
	subl	%edx, %esi
	addl	$1640531527, %ecx               # imm = 0x61C88647
	decl	%eax
	jne	.LBB0_7
# %bb.8:
	movl	$32, %eax
	movl	$683130215, %ecx                # imm = 0x28B7BD67
	.p2align	4, 0x90
.LBB0_9:                                # =>This Inner Loop Header: Depth=1
	leal	-1640531527(%ecx), %edx
	movl	%esi, %ebx
	shll	$4, %ebx
	movl	%esi, %ebp
	shrl	$5, %ebp
	xorl	%ebx, %ebp
	addl	%esi, %ebp
	shrl	$9, %edx
	andl	$12, %edx
	movl	60(%esp,%edx), %edx
	leal	-1640531527(%ecx,%edx), %edx
	xorl	%ebp, %edx
	subl	%edx, %edi
	movl	%edi, %edx
	shll	$4, %edx
	movl	%edi, %ebx
	shrl	$5, %ebx
	xorl	%edx, %ebx
	addl	%edi, %ebx
	movl	%ecx, %edx
	andl	$3, %edx
	movl	60(%esp,%edx,4), %edx
	addl	%ecx, %edx
	xorl	%ebx, %edx
	subl	%edx, %esi
	addl	$1640531527, %ecx               # imm = 0x61C88647
	decl	%eax
	jne	.LBB0_9
# %bb.10:
	movl	$32, %eax
	movl	$683130215, %ecx                # imm = 0x28B7BD67
	.p2align	4, 0x90
.LBB0_11:                               # =>This Inner Loop Header: Depth=1
	leal	-1640531527(%ecx), %edx
	movl	%esi, %ebx
	shll	$4, %ebx
	movl	%esi, %ebp
	shrl	$5, %ebp
	xorl	%ebx, %ebp
	addl	%esi, %ebp
	shrl	$9, %edx
	andl	$12, %edx
	movl	60(%esp,%edx), %edx
	leal	-1640531527(%ecx,%edx), %edx
	xorl	%ebp, %edx
	subl	%edx, %edi
	movl	%edi, %edx
	shll	$4, %edx
	movl	%edi, %ebx
	shrl	$5, %ebx
	xorl	%edx, %ebx
	addl	%edi, %ebx
	movl	%ecx, %edx
	andl	$3, %edx
	movl	60(%esp,%edx,4), %edx
	addl	%ecx, %edx
	xorl	%ebx, %edx
	subl	%edx, %esi
	addl	$1640531527, %ecx               # imm = 0x61C88647
	decl	%eax
	jne	.LBB0_11
# %bb.12:
	xorl	$19088743, %esi                 # imm = 0x1234567
	xorl	$-1985229329, %edi              # imm = 0x89ABCDEF
	orl	%esi, %edi
	setne	43(%esp)                        # 1-byte Folded Spill
	leal	426(%esp), %ebp
	movl	%ebp, (%esp)
	movl	$50, 8(%esp)
	movl	$.L__const.main.text, 4(%esp)
	calll	memcpy
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	movb	%al, 170(%esp,%eax)
	incl	%eax
	cmpl	$256, %eax                      # imm = 0x100
	jne	.LBB0_13
# %bb.14:
	xorl	%ebx, %ebx
	movl	$-256, %esi
	movl	$-1431655765, %edi              # imm = 0xAAAAAAAB
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_15:                               # =>This Inner Loop Header: Depth=1
	movl	%ecx, %eax
	mull	%edi
	shrl	%edx
	andl	$-2, %edx
	leal	(%edx,%edx,2), %edx
	movzbl	426(%esp,%esi), %eax
	addl	%eax, %ebx
	negl	%edx
	movzbl	.L.str.1+256(%esi,%edx), %edx
	addl	%ebx, %edx
	movzbl	%dl, %ebx
	movzbl	170(%esp,%ebx), %edx
	movb	%dl, 426(%esp,%esi)
	movb	%al, 170(%esp,%ebx)
	incl	%ecx
	incl	%esi
	jne	.LBB0_15
# %bb.16:
	xorl	%eax, %eax
	movb	$65, %dl
	movl	$-49, %ecx
	.p2align	4, 0x90
.LBB0_17:                               # =>This Inner Loop Header: Depth=1
	movzbl	220(%esp,%ecx), %ebx
	movzbl	%al, %eax
	addl	%ebx, %eax
	movzbl	%al, %esi
	movb	170(%esp,%esi), %dh
	movb	%dh, 220(%esp,%ecx)
	movb	%bl, 170(%esp,%esi)
	movb	220(%esp,%ecx), %dh
	addb	%bl, %dh
	movzbl	%dh, %esi
	xorb	170(%esp,%esi), %dl
	movb	%dl, 475(%esp,%ecx)
	testl	%ecx, %ecx
	je	.LBB0_19
# %bb.18:                               #   in Loop: Header=BB0_17 Depth=1
	movzbl	476(%esp,%ecx), %edx
	incl	%ecx
	jmp	.LBB0_17
.LBB0_19:
	movl	$.L.str.2, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movl	$-50, %esi
	.p2align	4, 0x90
.LBB0_20:                               # =>This Inner Loop Header: Depth=1
	movzbl	476(%esp,%esi), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	incl	%esi
	jne	.LBB0_20
# %bb.21:
	movl	$10, (%esp)
	calll	putchar@PLT
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_22:                               # =>This Inner Loop Header: Depth=1
	movb	%al, 170(%esp,%eax)
	incl	%eax
	cmpl	$256, %eax                      # imm = 0x100
	jne	.LBB0_22
# %bb.23:
	xorl	%ebx, %ebx
	movl	$-256, %esi
	movl	$-1431655765, %edi              # imm = 0xAAAAAAAB
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_24:                               # =>This Inner Loop Header: Depth=1
	movl	%ecx, %eax
	mull	%edi
	shrl	%edx
	andl	$-2, %edx
	leal	(%edx,%edx,2), %edx
	movzbl	426(%esp,%esi), %eax
	addl	%eax, %ebx
	negl	%edx
	movzbl	.L.str.1+256(%esi,%edx), %edx
	addl	%ebx, %edx
	movzbl	%dl, %ebx
	movzbl	170(%esp,%ebx), %edx
	movb	%dl, 426(%esp,%esi)
	movb	%al, 170(%esp,%ebx)
	incl	%ecx
	incl	%esi
	jne	.LBB0_24
# %bb.25:
	xorl	%eax, %eax
	movl	$-50, %ecx
	.p2align	4, 0x90
.LBB0_26:                               # =>This Inner Loop Header: Depth=1
	movzbl	221(%esp,%ecx), %edx
	movzbl	%al, %eax
	addl	%edx, %eax
	movzbl	%al, %esi
	movzbl	170(%esp,%esi), %ebx
	movb	%bl, 221(%esp,%ecx)
	movb	%dl, 170(%esp,%esi)
	movzbl	221(%esp,%ecx), %ebx
	addb	%dl, %bl
	movzbl	%bl, %edx
	movzbl	170(%esp,%edx), %edx
	xorb	%dl, 476(%esp,%ecx)
	incl	%ecx
	jne	.LBB0_26
# %bb.27:
	movl	%ebp, (%esp)
	calll	puts
	movl	60(%esp), %eax
	movl	%eax, 152(%esp)                 # 4-byte Spill
	movl	64(%esp), %esi
	movl	68(%esp), %ebp
	movl	72(%esp), %edi
	movl	76(%esp), %eax
	movl	%eax, 136(%esp)                 # 4-byte Spill
	movl	80(%esp), %eax
	movl	84(%esp), %ecx
	movl	$1, %edx
	movl	88(%esp), %ebx
	movl	%ebx, 124(%esp)                 # 4-byte Spill
	movl	%esi, 148(%esp)                 # 4-byte Spill
	movl	%ebp, 144(%esp)                 # 4-byte Spill
	movl	%edi, 140(%esp)                 # 4-byte Spill
	movl	%eax, 132(%esp)                 # 4-byte Spill
	movl	%ecx, 128(%esp)                 # 4-byte Spill
	.p2align	4, 0x90
.LBB0_28:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_29 Depth 2
	movl	$1634760805, 28(%esp)           # 4-byte Folded Spill
                                        # imm = 0x61707865
	movl	$857760878, 32(%esp)            # 4-byte Folded Spill
                                        # imm = 0x3320646E
	movl	$150994944, 44(%esp)            # 4-byte Folded Spill
                                        # imm = 0x9000000
	movl	$2036477234, 36(%esp)           # 4-byte Folded Spill
                                        # imm = 0x79622D32
	movl	$1241513984, 48(%esp)           # 4-byte Folded Spill
                                        # imm = 0x4A000000
	movl	$1797285236, 16(%esp)           # 4-byte Folded Spill
                                        # imm = 0x6B206574
	movl	$10, 160(%esp)                  # 4-byte Folded Spill
	movl	124(%esp), %ebx                 # 4-byte Reload
	movl	%ebx, 56(%esp)                  # 4-byte Spill
	movl	%ecx, 52(%esp)                  # 4-byte Spill
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	136(%esp), %ecx                 # 4-byte Reload
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	movl	%edx, 156(%esp)                 # 4-byte Spill
	movl	%edx, 12(%esp)                  # 4-byte Spill
	xorl	%edx, %edx
	movl	152(%esp), %ebx                 # 4-byte Reload
	.p2align	4, 0x90
.LBB0_29:                               #   Parent Loop BB0_28 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	28(%esp), %eax                  # 4-byte Reload
	addl	%ebx, %eax
	movl	12(%esp), %ecx                  # 4-byte Reload
	xorl	%eax, %ecx
	roll	$16, %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	20(%esp), %ecx                  # 4-byte Reload
	addl	12(%esp), %ecx                  # 4-byte Folded Reload
	xorl	%ecx, %ebx
	roll	$12, %ebx
	addl	%ebx, %eax
	movl	%eax, 28(%esp)                  # 4-byte Spill
	xorl	%eax, 12(%esp)                  # 4-byte Folded Spill
	roll	$8, 12(%esp)                    # 4-byte Folded Spill
	addl	12(%esp), %ecx                  # 4-byte Folded Reload
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	xorl	%ecx, %ebx
	roll	$7, %ebx
	movl	32(%esp), %ecx                  # 4-byte Reload
	addl	%esi, %ecx
	movl	%ecx, %eax
	movl	%ecx, 32(%esp)                  # 4-byte Spill
	movl	44(%esp), %ecx                  # 4-byte Reload
	xorl	%eax, %ecx
	roll	$16, %ecx
	movl	24(%esp), %eax                  # 4-byte Reload
	addl	%ecx, %eax
	xorl	%eax, %esi
	roll	$12, %esi
	addl	%esi, 32(%esp)                  # 4-byte Folded Spill
	xorl	32(%esp), %ecx                  # 4-byte Folded Reload
	roll	$8, %ecx
	movl	%ecx, 44(%esp)                  # 4-byte Spill
	addl	%ecx, %eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	xorl	%eax, %esi
	roll	$7, %esi
	movl	36(%esp), %ecx                  # 4-byte Reload
	addl	%ebp, %ecx
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	movl	48(%esp), %eax                  # 4-byte Reload
	xorl	%ecx, %eax
	roll	$16, %eax
	movl	52(%esp), %ecx                  # 4-byte Reload
	addl	%eax, %ecx
	xorl	%ecx, %ebp
	roll	$12, %ebp
	addl	%ebp, 36(%esp)                  # 4-byte Folded Spill
	xorl	36(%esp), %eax                  # 4-byte Folded Reload
	roll	$8, %eax
	movl	%eax, 48(%esp)                  # 4-byte Spill
	addl	%eax, %ecx
	xorl	%ecx, %ebp
	roll	$7, %ebp
	movl	16(%esp), %eax                  # 4-byte Reload
	addl	%edi, %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	xorl	%eax, %edx
	roll	$16, %edx
	movl	56(%esp), %eax                  # 4-byte Reload
	addl	%edx, %eax
	xorl	%eax, %edi
	roll	$12, %edi
	addl	%edi, 16(%esp)                  # 4-byte Folded Spill
	xorl	16(%esp), %edx                  # 4-byte Folded Reload
	roll	$8, %edx
	addl	%edx, %eax
	xorl	%eax, %edi
	roll	$7, %edi
	movl	%edi, 164(%esp)                 # 4-byte Spill
	movl	28(%esp), %edi                  # 4-byte Reload
	addl	%esi, %edi
	xorl	%edi, %edx
	roll	$16, %edx
	addl	%edx, %ecx
	xorl	%ecx, %esi
	roll	$12, %esi
	addl	%esi, %edi
	movl	%edi, 28(%esp)                  # 4-byte Spill
	xorl	%edi, %edx
	roll	$8, %edx
	addl	%edx, %ecx
	movl	%ecx, 52(%esp)                  # 4-byte Spill
	xorl	%ecx, %esi
	roll	$7, %esi
	movl	32(%esp), %edi                  # 4-byte Reload
	addl	%ebp, %edi
	movl	12(%esp), %ecx                  # 4-byte Reload
	xorl	%edi, %ecx
	roll	$16, %ecx
	addl	%ecx, %eax
	xorl	%eax, %ebp
	roll	$12, %ebp
	addl	%ebp, %edi
	movl	%edi, 32(%esp)                  # 4-byte Spill
	xorl	%edi, %ecx
	movl	164(%esp), %edi                 # 4-byte Reload
	roll	$8, %ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	addl	%ecx, %eax
	movl	%eax, 56(%esp)                  # 4-byte Spill
	xorl	%eax, %ebp
	roll	$7, %ebp
	movl	36(%esp), %eax                  # 4-byte Reload
	addl	%edi, %eax
	movl	44(%esp), %ecx                  # 4-byte Reload
	xorl	%eax, %ecx
	roll	$16, %ecx
	addl	%ecx, 20(%esp)                  # 4-byte Folded Spill
	xorl	20(%esp), %edi                  # 4-byte Folded Reload
	roll	$12, %edi
	addl	%edi, %eax
	movl	%eax, 36(%esp)                  # 4-byte Spill
	xorl	%eax, %ecx
	roll	$8, %ecx
	movl	%ecx, 44(%esp)                  # 4-byte Spill
	movl	20(%esp), %eax                  # 4-byte Reload
	addl	%ecx, %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	xorl	%eax, %edi
	roll	$7, %edi
	movl	16(%esp), %eax                  # 4-byte Reload
	addl	%ebx, %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	48(%esp), %ecx                  # 4-byte Reload
	xorl	%eax, %ecx
	roll	$16, %ecx
	movl	%ebp, %eax
	movl	24(%esp), %ebp                  # 4-byte Reload
	addl	%ecx, %ebp
	movl	%ebp, 24(%esp)                  # 4-byte Spill
	xorl	%ebp, %ebx
	movl	%eax, %ebp
	roll	$12, %ebx
	movl	16(%esp), %eax                  # 4-byte Reload
	addl	%ebx, %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	xorl	%eax, %ecx
	roll	$8, %ecx
	movl	%ecx, 48(%esp)                  # 4-byte Spill
	movl	24(%esp), %eax                  # 4-byte Reload
	addl	%ecx, %eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	xorl	%eax, %ebx
	roll	$7, %ebx
	decl	160(%esp)                       # 4-byte Folded Spill
	jne	.LBB0_29
# %bb.30:                               #   in Loop: Header=BB0_28 Depth=1
	addl	$1634760805, 28(%esp)           # 4-byte Folded Spill
                                        # imm = 0x61707865
	addl	$857760878, 32(%esp)            # 4-byte Folded Spill
                                        # imm = 0x3320646E
	addl	$2036477234, 36(%esp)           # 4-byte Folded Spill
                                        # imm = 0x79622D32
	addl	$1797285236, 16(%esp)           # 4-byte Folded Spill
                                        # imm = 0x6B206574
	addl	152(%esp), %ebx                 # 4-byte Folded Reload
	addl	148(%esp), %esi                 # 4-byte Folded Reload
	addl	144(%esp), %ebp                 # 4-byte Folded Reload
	addl	140(%esp), %edi                 # 4-byte Folded Reload
	movl	20(%esp), %eax                  # 4-byte Reload
	addl	136(%esp), %eax                 # 4-byte Folded Reload
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	24(%esp), %eax                  # 4-byte Reload
	addl	132(%esp), %eax                 # 4-byte Folded Reload
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	52(%esp), %ecx                  # 4-byte Reload
	addl	128(%esp), %ecx                 # 4-byte Folded Reload
	movl	%ecx, 52(%esp)                  # 4-byte Spill
	movl	56(%esp), %ecx                  # 4-byte Reload
	addl	124(%esp), %ecx                 # 4-byte Folded Reload
	movl	%ecx, 56(%esp)                  # 4-byte Spill
	movl	12(%esp), %ecx                  # 4-byte Reload
	addl	156(%esp), %ecx                 # 4-byte Folded Reload
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	addl	$150994944, 44(%esp)            # 4-byte Folded Spill
                                        # imm = 0x9000000
	addl	$1241513984, 48(%esp)           # 4-byte Folded Spill
                                        # imm = 0x4A000000
	movl	28(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	movl	%edx, 28(%esp)                  # 4-byte Spill
	calll	printf
	movl	32(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	36(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	%ebx, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	%esi, 4(%esp)
	movl	148(%esp), %esi                 # 4-byte Reload
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	%ebp, 4(%esp)
	movl	144(%esp), %ebp                 # 4-byte Reload
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	%edi, 4(%esp)
	movl	140(%esp), %edi                 # 4-byte Reload
	movl	$.L.str.4, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	20(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	24(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	52(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	56(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	12(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	44(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	48(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.5, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	28(%esp), %eax                  # 4-byte Reload
	movl	%eax, 4(%esp)
	movl	$.L.str.4, 8(%esp)
	movl	$.L.str.3, (%esp)
	calll	printf
	movl	128(%esp), %ecx                 # 4-byte Reload
	movl	132(%esp), %eax                 # 4-byte Reload
	movl	156(%esp), %edx                 # 4-byte Reload
	incl	%edx
	cmpl	$3, %edx
	jne	.LBB0_28
# %bb.31:
	movl	$1, %edx
	movb	$1, %ah
	movb	%ah, %al
	.p2align	4, 0x90
.LBB0_32:                               # =>This Inner Loop Header: Depth=1
	movb	%ah, %cl
	addb	%ah, %cl
	movb	%cl, 12(%esp)                   # 1-byte Spill
	leal	(%edx,%edx), %esi
	xorl	%edx, %esi
	leal	(,%esi,4), %edx
	xorl	%esi, %edx
	movl	%edx, %ebx
	shll	$4, %ebx
	xorl	%edx, %ebx
	movzbl	%bl, %esi
	xorl	%edx, %edx
	cmpl	$127, %esi
	seta	%dl
	leal	(%edx,%edx,8), %edx
	xorl	%esi, %edx
	movb	%dl, %ch
	rolb	%ch
	movl	%edx, %ebx
	rolb	$2, %bl
	movb	%dl, %bh
	rolb	$3, %bh
	movb	%dl, %cl
	rolb	$4, %cl
	xorb	%dl, %bl
	xorb	%bh, %bl
	xorb	%cl, %bl
	xorb	%ch, %bl
	movzbl	%bl, %ebx
	xorl	$99, %ebx
	sarb	$7, %al
	andb	$27, %al
	xorb	%ah, %al
	xorb	12(%esp), %al                   # 1-byte Folded Reload
	movzbl	%al, %ecx
	movb	%bl, box(%ecx)
	movb	%al, inverse_box(%ebx)
	cmpb	$1, %al
	movb	%al, %ah
	jne	.LBB0_32
# %bb.33:
	movb	$99, box
	movb	$0, inverse_box+99
	movl	$.L.str.6, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movzbl	box, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+1, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+2, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+3, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+4, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+5, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+6, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+7, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+8, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+9, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+10, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+11, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+12, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+13, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+14, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+15, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+16, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+17, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+18, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+19, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+20, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+21, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+22, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+23, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+24, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+25, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+26, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+27, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+28, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+29, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+30, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	box+31, %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movl	$10, (%esp)
	calll	putchar@PLT
	movw	$256, 108(%esp)                 # imm = 0x100
	movw	$4352, 170(%esp)                # imm = 0x1100
	movw	$4352, 92(%esp)                 # imm = 0x1100
	movl	$84148994, 110(%esp)            # imm = 0x5040302
	movl	$1430532898, 172(%esp)          # imm = 0x55443322
	movl	$1430532898, 94(%esp)           # imm = 0x55443322
	movb	$6, 114(%esp)
	movb	$102, 176(%esp)
	movb	$102, 98(%esp)
	movb	$7, 115(%esp)
	movb	$119, 177(%esp)
	movb	$119, 99(%esp)
	movb	$8, 116(%esp)
	movb	$-120, 178(%esp)
	movb	$-120, 100(%esp)
	movb	$9, 117(%esp)
	movb	$-103, 179(%esp)
	movb	$-103, 101(%esp)
	movb	$10, 118(%esp)
	movb	$-86, 180(%esp)
	movb	$-86, 102(%esp)
	movb	$11, 119(%esp)
	movb	$-69, 181(%esp)
	movb	$-69, 103(%esp)
	movb	$12, 120(%esp)
	movb	$-52, 182(%esp)
	movb	$-52, 104(%esp)
	movb	$13, 121(%esp)
	movb	$-35, 183(%esp)
	movb	$-35, 105(%esp)
	movb	$14, 122(%esp)
	movb	$-18, 184(%esp)
	movb	$-18, 106(%esp)
	movb	$15, 123(%esp)
	movb	$-1, 185(%esp)
	movb	$-1, 107(%esp)
	movl	$0, (%esp)
	leal	170(%esp), %esi
	leal	108(%esp), %edi
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$.L.str.7, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movzbl	170(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	171(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	172(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	173(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	174(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	175(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	176(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	177(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	178(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	179(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	180(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	181(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	182(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	183(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	184(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	185(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movl	$10, (%esp)
	calll	putchar@PLT
	movl	$1, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	leal	92(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	movl	$16, 8(%esp)
	calll	bcmp@PLT
	xorl	%ebx, %ebx
	testl	%eax, %eax
	setne	%bl
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	movl	$0, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	aes
	xorl	%eax, %eax
	movb	43(%esp), %cl                   # 1-byte Reload
	movb	%cl, %al
	addl	%ebx, %eax
	movl	%eax, %ebp
	movl	$.L.str.8, 4(%esp)
	movl	$.L.str.10, (%esp)
	calll	printf
	movzbl	170(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	171(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	172(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	173(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	174(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	175(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	176(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	177(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	178(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	179(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	180(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	181(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	182(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	183(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	184(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movzbl	185(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movl	$10, (%esp)
	calll	putchar@PLT
	movb	426(%esp), %al
	testb	%al, %al
	je	.LBB0_38
# %bb.34:
	leal	427(%esp), %ecx
	jmp	.LBB0_35
	.p2align	4, 0x90
.LBB0_37:                               #   in Loop: Header=BB0_35 Depth=1
	movzbl	(%ecx), %eax
	incl	%ecx
	testb	%al, %al
	je	.LBB0_38
.LBB0_35:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, %edx
	orb	$32, %dl
	addb	$-97, %dl
	cmpb	$25, %dl
	ja	.LBB0_37
# %bb.36:                               #   in Loop: Header=BB0_35 Depth=1
	movl	%eax, %edx
	andb	$-32, %dl
	andb	$31, %al
	addb	$12, %al
	movzbl	%al, %esi
	imull	$79, %esi, %esi
	shrl	$11, %esi
	leal	(%esi,%esi,4), %edi
	leal	(%edi,%edi,4), %ebx
	addl	%esi, %ebx
	subb	%bl, %al
	orb	%dl, %al
	incb	%al
	movb	%al, -1(%ecx)
	jmp	.LBB0_37
.LBB0_38:
	leal	426(%esp), %eax
	movl	%eax, (%esp)
	calll	puts
	movl	%ebp, 4(%esp)
	movl	$.L.str.9, (%esp)
	calll	printf
	movl	%ebp, %eax
	addl	$476, %esp                      # imm = 0x1DC
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function aes
	.type	aes,@function
aes:                                    # @aes
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$236, %esp
	movl	%ecx, %edi
	movl	(%edx), %eax
	movl	4(%edx), %ecx
	movl	%eax, 60(%esp)
	movl	%ecx, 64(%esp)
	movl	8(%edx), %eax
	movl	%eax, 68(%esp)
	movl	12(%edx), %eax
	movl	%eax, 72(%esp)
	movb	$1, %dl
	movl	$-160, %esi
	.p2align	4, 0x90
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
	movzbl	233(%esp,%esi), %eax
	movb	box(%eax), %dh
	xorb	%dl, %dh
	xorb	220(%esp,%esi), %dh
	movb	%dh, 236(%esp,%esi)
	movzbl	234(%esp,%esi), %eax
	movzbl	box(%eax), %ebx
	xorb	221(%esp,%esi), %bl
	movb	%bl, 237(%esp,%esi)
	movzbl	235(%esp,%esi), %eax
	movb	box(%eax), %bh
	xorb	222(%esp,%esi), %bh
	movb	%bh, 238(%esp,%esi)
	movzbl	232(%esp,%esi), %eax
	movzbl	box(%eax), %eax
	xorb	223(%esp,%esi), %al
	movb	%al, 239(%esp,%esi)
	xorb	224(%esp,%esi), %dh
	movb	%dh, 240(%esp,%esi)
	xorb	225(%esp,%esi), %bl
	movb	%bl, 241(%esp,%esi)
	xorb	226(%esp,%esi), %bh
	movb	%bh, 242(%esp,%esi)
	xorb	227(%esp,%esi), %al
	movb	%al, 243(%esp,%esi)
	xorb	228(%esp,%esi), %dh
	movb	%dh, 244(%esp,%esi)
	xorb	229(%esp,%esi), %bl
	movb	%bl, 245(%esp,%esi)
	xorb	230(%esp,%esi), %bh
	movb	%bh, 246(%esp,%esi)
	xorb	231(%esp,%esi), %al
	movb	%al, 247(%esp,%esi)
	xorb	232(%esp,%esi), %dh
	movb	%dh, 248(%esp,%esi)
	xorb	233(%esp,%esi), %bl
	movb	%bl, 249(%esp,%esi)
	xorb	234(%esp,%esi), %bh
	movb	%bh, 250(%esp,%esi)
	xorb	235(%esp,%esi), %al
	movb	%al, 251(%esp,%esi)
	movl	%edx, %eax
	addb	%dl, %al
	sarb	$7, %dl
	andb	$27, %dl
	xorb	%al, %dl
	addl	$16, %esi
	jne	.LBB1_1
# %bb.2:
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	cmpl	$0, 256(%esp)
	sete	%al
	setne	%cl
	movl	$box, %edx
	movl	$inverse_box, %esi
	cmovel	%edx, %esi
	movl	%esi, 48(%esp)                  # 4-byte Spill
	leal	5(,%ecx,8), %edx
	movl	%edx, 44(%esp)                  # 4-byte Spill
	leal	7(,%eax,8), %edx
	movl	%edx, 40(%esp)                  # 4-byte Spill
	leal	3(,%ecx,8), %edx
	movl	%edx, 36(%esp)                  # 4-byte Spill
	leal	7(,%ecx,8), %edx
	movl	%edx, 32(%esp)                  # 4-byte Spill
	leal	1(,%ecx,8), %ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	leal	1(,%eax,8), %ecx
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	leal	5(,%eax,8), %ecx
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	leal	3(,%eax,8), %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	xorl	%edx, %edx
	jmp	.LBB1_3
	.p2align	4, 0x90
.LBB1_26:                               #   in Loop: Header=BB1_3 Depth=1
	movl	12(%esp), %eax
	movl	%eax, 12(%edi)
	movl	8(%esp), %eax
	movl	%eax, 8(%edi)
	movl	(%esp), %eax
	movl	4(%esp), %ecx
	movl	%ecx, 4(%edi)
	movl	%eax, (%edi)
	movl	56(%esp), %edx                  # 4-byte Reload
	movl	52(%esp), %esi                  # 4-byte Reload
.LBB1_27:                               #   in Loop: Header=BB1_3 Depth=1
	cmpl	$0, 256(%esp)
	je	.LBB1_28
.LBB1_29:                               #   in Loop: Header=BB1_3 Depth=1
	incl	%edx
	cmpl	$11, %edx
	je	.LBB1_30
.LBB1_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_9 Depth 2
                                        #       Child Loop BB1_12 Depth 3
                                        #       Child Loop BB1_16 Depth 3
                                        #       Child Loop BB1_20 Depth 3
                                        #       Child Loop BB1_24 Depth 3
	movl	$10, %esi
	subl	%edx, %esi
	cmpl	$0, 256(%esp)
	cmovel	%edx, %esi
	testl	%edx, %edx
	je	.LBB1_5
# %bb.4:                                #   in Loop: Header=BB1_3 Depth=1
	movzbl	(%edi), %eax
	movl	48(%esp), %ecx                  # 4-byte Reload
	movb	(%ecx,%eax), %al
	movb	%al, (%esp)
	movl	44(%esp), %eax                  # 4-byte Reload
	movzbl	(%edi,%eax), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 1(%esp)
	movzbl	10(%edi), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 2(%esp)
	movl	40(%esp), %eax                  # 4-byte Reload
	movzbl	(%edi,%eax), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 3(%esp)
	movzbl	4(%edi), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 4(%esp)
	movl	24(%esp), %eax                  # 4-byte Reload
	movzbl	(%edi,%eax), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 5(%esp)
	movzbl	14(%edi), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 6(%esp)
	movl	36(%esp), %eax                  # 4-byte Reload
	movzbl	(%edi,%eax), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 7(%esp)
	movzbl	8(%edi), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 8(%esp)
	movl	20(%esp), %eax                  # 4-byte Reload
	movzbl	(%edi,%eax), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 9(%esp)
	movzbl	2(%edi), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 10(%esp)
	movl	32(%esp), %eax                  # 4-byte Reload
	movzbl	(%edi,%eax), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 11(%esp)
	movzbl	12(%edi), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 12(%esp)
	movl	28(%esp), %eax                  # 4-byte Reload
	movzbl	(%edi,%eax), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 13(%esp)
	movzbl	6(%edi), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 14(%esp)
	movl	16(%esp), %eax                  # 4-byte Reload
	movzbl	(%edi,%eax), %eax
	movb	(%ecx,%eax), %al
	movb	%al, 15(%esp)
	movl	8(%esp), %eax
	movl	%eax, 8(%edi)
	movl	12(%esp), %eax
	movl	%eax, 12(%edi)
	movl	(%esp), %eax
	movl	4(%esp), %ecx
	movl	%ecx, 4(%edi)
	movl	%eax, (%edi)
.LBB1_5:                                #   in Loop: Header=BB1_3 Depth=1
	cmpl	$0, 256(%esp)
	je	.LBB1_7
# %bb.6:                                #   in Loop: Header=BB1_3 Depth=1
	movl	%esi, %eax
	shll	$4, %eax
	movb	60(%esp,%eax), %cl
	xorb	%cl, (%edi)
	movb	61(%esp,%eax), %cl
	xorb	%cl, 1(%edi)
	movb	62(%esp,%eax), %cl
	xorb	%cl, 2(%edi)
	movb	63(%esp,%eax), %cl
	xorb	%cl, 3(%edi)
	movb	64(%esp,%eax), %cl
	xorb	%cl, 4(%edi)
	movb	65(%esp,%eax), %cl
	xorb	%cl, 5(%edi)
	movb	66(%esp,%eax), %cl
	xorb	%cl, 6(%edi)
	movb	67(%esp,%eax), %cl
	xorb	%cl, 7(%edi)
	movb	68(%esp,%eax), %cl
	xorb	%cl, 8(%edi)
	movb	69(%esp,%eax), %cl
	xorb	%cl, 9(%edi)
	movb	70(%esp,%eax), %cl
	xorb	%cl, 10(%edi)
	movb	71(%esp,%eax), %cl
	xorb	%cl, 11(%edi)
	movb	72(%esp,%eax), %cl
	xorb	%cl, 12(%edi)
	movb	73(%esp,%eax), %cl
	xorb	%cl, 13(%edi)
	movb	74(%esp,%eax), %cl
	xorb	%cl, 14(%edi)
	movb	75(%esp,%eax), %al
	xorb	%al, 15(%edi)
.LBB1_7:                                #   in Loop: Header=BB1_3 Depth=1
	leal	-1(%edx), %eax
	cmpl	$8, %eax
	ja	.LBB1_27
# %bb.8:                                #   in Loop: Header=BB1_3 Depth=1
	movl	%esi, 52(%esp)                  # 4-byte Spill
	movl	%edx, 56(%esp)                  # 4-byte Spill
	xorl	%ebp, %ebp
	jmp	.LBB1_9
	.p2align	4, 0x90
.LBB1_22:                               #   in Loop: Header=BB1_9 Depth=2
	xorl	%eax, %eax
.LBB1_25:                               #   in Loop: Header=BB1_9 Depth=2
	xorb	%al, %cl
	movb	%cl, (%esp,%ebp)
	incl	%ebp
	cmpl	$16, %ebp
	je	.LBB1_26
.LBB1_9:                                #   Parent Loop BB1_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB1_12 Depth 3
                                        #       Child Loop BB1_16 Depth 3
                                        #       Child Loop BB1_20 Depth 3
                                        #       Child Loop BB1_24 Depth 3
	movl	%ebp, %esi
	andl	$2147483644, %esi               # imm = 0x7FFFFFFC
	movl	%ebp, %eax
	negl	%eax
	andl	$3, %eax
	movl	256(%esp), %ecx
	movb	aes.mix(%eax,%ecx,4), %al
	testb	%al, %al
	je	.LBB1_10
# %bb.11:                               #   in Loop: Header=BB1_9 Depth=2
	movb	(%edi,%esi), %ah
	xorl	%ecx, %ecx
	movl	%eax, %ebx
	.p2align	4, 0x90
.LBB1_12:                               #   Parent Loop BB1_3 Depth=1
                                        #     Parent Loop BB1_9 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%eax, %edx
	andb	$1, %dl
	negb	%dl
	andb	%ah, %dl
	xorb	%dl, %cl
	shrb	%bl
	movb	%ah, %dl
	addb	%ah, %dl
	sarb	$7, %ah
	andb	$27, %ah
	xorb	%dl, %ah
	cmpb	$1, %al
	movb	%bl, %al
	ja	.LBB1_12
	jmp	.LBB1_13
	.p2align	4, 0x90
.LBB1_10:                               #   in Loop: Header=BB1_9 Depth=2
	xorl	%ecx, %ecx
.LBB1_13:                               #   in Loop: Header=BB1_9 Depth=2
	movl	$1, %eax
	subl	%ebp, %eax
	andl	$3, %eax
	movl	256(%esp), %edx
	movb	aes.mix(%eax,%edx,4), %dl
	testb	%dl, %dl
	je	.LBB1_14
# %bb.15:                               #   in Loop: Header=BB1_9 Depth=2
	movl	%esi, %eax
	orl	$1, %eax
	movb	(%edi,%eax), %bh
	xorl	%eax, %eax
	movb	%dl, %bl
	.p2align	4, 0x90
.LBB1_16:                               #   Parent Loop BB1_3 Depth=1
                                        #     Parent Loop BB1_9 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movb	%dl, %dh
	andb	$1, %dh
	negb	%dh
	andb	%bh, %dh
	xorb	%dh, %al
	shrb	%bl
	movb	%bh, %dh
	addb	%bh, %dh
	sarb	$7, %bh
	andb	$27, %bh
	xorb	%dh, %bh
	cmpb	$1, %dl
	movl	%ebx, %edx
	ja	.LBB1_16
	jmp	.LBB1_17
	.p2align	4, 0x90
.LBB1_14:                               #   in Loop: Header=BB1_9 Depth=2
	xorl	%eax, %eax
.LBB1_17:                               #   in Loop: Header=BB1_9 Depth=2
	xorb	%al, %cl
	movl	$2, %eax
	subl	%ebp, %eax
	andl	$3, %eax
	movl	256(%esp), %edx
	movb	aes.mix(%eax,%edx,4), %bl
	testb	%bl, %bl
	je	.LBB1_18
# %bb.19:                               #   in Loop: Header=BB1_9 Depth=2
	orl	$2, %esi
	movb	(%edi,%esi), %bh
	xorl	%eax, %eax
	movl	%ebx, %edx
	.p2align	4, 0x90
.LBB1_20:                               #   Parent Loop BB1_3 Depth=1
                                        #     Parent Loop BB1_9 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movb	%bl, %dh
	andb	$1, %dh
	negb	%dh
	andb	%bh, %dh
	xorb	%dh, %al
	shrb	%dl
	movb	%bh, %dh
	addb	%bh, %dh
	sarb	$7, %bh
	andb	$27, %bh
	xorb	%dh, %bh
	cmpb	$1, %bl
	movb	%dl, %bl
	ja	.LBB1_20
	jmp	.LBB1_21
	.p2align	4, 0x90
.LBB1_18:                               #   in Loop: Header=BB1_9 Depth=2
	xorl	%eax, %eax
.LBB1_21:                               #   in Loop: Header=BB1_9 Depth=2
	xorb	%al, %cl
	movl	$3, %eax
	subl	%ebp, %eax
	andl	$3, %eax
	movl	256(%esp), %edx
	movb	aes.mix(%eax,%edx,4), %bl
	testb	%bl, %bl
	je	.LBB1_22
# %bb.23:                               #   in Loop: Header=BB1_9 Depth=2
	movl	%ebp, %eax
	orl	$3, %eax
	movb	(%edi,%eax), %bh
	xorl	%eax, %eax
	movl	%ebx, %edx
	.p2align	4, 0x90
.LBB1_24:                               #   Parent Loop BB1_3 Depth=1
                                        #     Parent Loop BB1_9 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movb	%bl, %dh
	andb	$1, %dh
	negb	%dh
	andb	%bh, %dh
	xorb	%dh, %al
	shrb	%dl
	movb	%bh, %dh
	addb	%bh, %dh
	sarb	$7, %bh
	andb	$27, %bh
	xorb	%dh, %bh
	cmpb	$1, %bl
	movb	%dl, %bl
	ja	.LBB1_24
	jmp	.LBB1_25
	.p2align	4, 0x90
.LBB1_28:                               #   in Loop: Header=BB1_3 Depth=1
	shll	$4, %esi
	movb	60(%esp,%esi), %al
	xorb	%al, (%edi)
	movb	61(%esp,%esi), %al
	xorb	%al, 1(%edi)
	movb	62(%esp,%esi), %al
	xorb	%al, 2(%edi)
	movb	63(%esp,%esi), %al
	xorb	%al, 3(%edi)
	movb	64(%esp,%esi), %al
	xorb	%al, 4(%edi)
	movb	65(%esp,%esi), %al
	xorb	%al, 5(%edi)
	movb	66(%esp,%esi), %al
	xorb	%al, 6(%edi)
	movb	67(%esp,%esi), %al
	xorb	%al, 7(%edi)
	movb	68(%esp,%esi), %al
	xorb	%al, 8(%edi)
	movb	69(%esp,%esi), %al
	xorb	%al, 9(%edi)
	movb	70(%esp,%esi), %al
	xorb	%al, 10(%edi)
	movb	71(%esp,%esi), %al
	xorb	%al, 11(%edi)
	movb	72(%esp,%esi), %al
	xorb	%al, 12(%edi)
	movb	73(%esp,%esi), %al
	xorb	%al, 13(%edi)
	movb	74(%esp,%esi), %al
	xorb	%al, 14(%edi)
	movb	75(%esp,%esi), %al
	xorb	%al, 15(%edi)
	jmp	.LBB1_29
.LBB1_30:
	addl	$236, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	aes, .Lfunc_end1-aes
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"xtea     %08x%08x\n"
	.size	.L.str, 19

	.type	.L__const.main.text,@object     # @__const.main.text
.L__const.main.text:
	.asciz	"Attack at dawn, or whenever the timer interrupts."
	.size	.L__const.main.text, 50

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"Secret"
	.size	.L.str.1, 7

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"rc4"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%08x%s"
	.size	.L.str.3, 7

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"\n"
	.size	.L.str.4, 2

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.zero	1
	.size	.L.str.5, 1

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"box"
	.size	.L.str.6, 4

	.type	box,@object                     # @box
	.local	box
	.comm	box,256,1
	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"aes"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"aes x20"
	.size	.L.str.8, 8

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"wrong %d\n"
	.size	.L.str.9, 10

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"%-9s"
	.size	.L.str.10, 5

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"%02x"
	.size	.L.str.11, 5

	.type	inverse_box,@object             # @inverse_box
	.local	inverse_box
	.comm	inverse_box,256,1
	.type	aes.mix,@object                 # @aes.mix
	.section	.rodata.cst8,"aM",@progbits,8
aes.mix:
	.ascii	"\002\003\001\001"
	.ascii	"\016\013\r\t"
	.size	aes.mix, 8

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
