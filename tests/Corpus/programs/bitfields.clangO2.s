	.text
	.file	"bitfields.c"
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
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%edi, 24(%esp)                  # 4-byte Spill
	movl	%esi, 8(%esp)                   # 4-byte Spill
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	%esi, %eax
	andl	$1, %eax
	movl	%eax, %ebp
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	%esi, %edx
	andl	$2, %edx
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movl	12(%esp), %eax                  # 4-byte Reload
	orl	%edx, %eax
	movl	%esi, %edx
	andl	$4, %edx
	orl	%edx, %eax
	movl	%esi, %ebx
	andl	$64, %ebx
	orl	%eax, %ebx
	orl	%ebp, %ebx
	movl	%ebx, %eax
	shrl	%eax
	orl	%esi, %eax
	andl	$32, %eax
	movl	8(%esp), %esi                   # 4-byte Reload
	xorl	%ecx, %esi
	andl	$7, %esi
	shll	$9, %esi
	orl	%eax, %esi
	orl	%ebx, %esi
	leal	(%edi,%esi), %ebp
	andl	$3584, %ebp                     # imm = 0xE00
	movl	%esi, %edi
	andl	$511, %edi                      # imm = 0x1FF
	orl	%ebp, %edi
	leal	-4096(%esi), %eax
	movl	%eax, %ecx
	andl	$-4096, %ecx                    # imm = 0xF000
	orl	%edi, %ecx
	movl	24(%esp), %edi                  # 4-byte Reload
	shrl	16(%esp)                        # 4-byte Folded Spill
	shrl	$2, %edx
	shrl	$5, %esi
	andl	$1, %esi
	shrl	$6, %ebx
	andl	$1, %ebx
	shrl	$9, %ebp
	shrl	$12, %eax
	subl	$12, %esp
	pushl	%eax
	pushl	%ebp
	pushl	%ebx
	pushl	%esi
	movl	36(%esp), %esi                  # 4-byte Reload
	pushl	%edx
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	56(%esp)                        # 4-byte Folded Reload
	pushl	%ecx
	pushl	$.L.str
	calll	printf
	movl	76(%esp), %ecx                  # 4-byte Reload
	movl	60(%esp), %eax                  # 4-byte Reload
	addl	$48, %esp
	addl	$512, %edi                      # imm = 0x200
	addl	$7, %esi
	addl	$4951, %ecx                     # imm = 0x1357
	addl	$20279296, %eax                 # imm = 0x1357000
	cmpl	$10240, %edi                    # imm = 0x2800
	jne	.LBB0_1
# %bb.2:
	xorl	%eax, %eax
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movl	$0, 20(%esp)                    # 4-byte Folded Spill
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	xorl	%ecx, %ecx
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
	movl	$0, 36(%esp)                    # 4-byte Folded Spill
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_5:                                #   in Loop: Header=BB0_3 Depth=1
	movl	52(%esp), %eax                  # 4-byte Reload
	shldl	$24, %eax, 8(%esp)              # 4-byte Folded Spill
	movl	56(%esp), %ecx                  # 4-byte Reload
	addl	72(%esp), %ecx                  # 4-byte Folded Reload
	incl	%edx
	addl	$1000, %ebx                     # imm = 0x3E8
	movl	%edx, %edi
	movl	24(%esp), %edx                  # 4-byte Reload
	addl	$-5, %edx
	movl	28(%esp), %eax                  # 4-byte Reload
	addl	$77594624, %eax                 # imm = 0x4A00000
	cmpl	$40, %edi
	je	.LBB0_6
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movl	%edx, 24(%esp)                  # 4-byte Spill
	movl	%eax, 28(%esp)                  # 4-byte Spill
	movl	%ebx, 60(%esp)                  # 4-byte Spill
	movl	%edi, %ebx
	movl	%edi, %eax
	movl	$613566757, %edx                # imm = 0x24924925
	mull	%edx
	movl	%edi, %esi
	subl	%edx, %edi
	shrl	%edi
	addl	%edx, %edi
	shrl	$2, %edi
	leal	(,%edi,8), %eax
	subl	%eax, %edi
	movl	12(%esp), %edx                  # 4-byte Reload
	shll	$11, %edx
	sarl	$19, %edx
	movl	%edx, %ebp
	shrl	$15, %ebp
	andl	$1, %ebp
	addl	%edx, %ebp
	movl	%ecx, %edx
	andl	$511, %edx                      # imm = 0x1FF
	leal	1(%edx,%edx,2), %ebx
	movl	%esi, %eax
	addl	%esi, %edi
	movl	8(%esp), %esi                   # 4-byte Reload
	movl	%esi, %edx
	shldl	$23, %ecx, %edx
	btsl	%edi, %edx
	andl	$127, %edx
	movl	%edx, 64(%esp)                  # 4-byte Spill
	shll	$9, %edx
	movl	%ebx, 48(%esp)                  # 4-byte Spill
	movl	%ebx, %edi
	andl	$511, %edi                      # imm = 0x1FF
	orl	%edx, %edi
	movl	%eax, %edx
	andb	$7, %dl
	addb	$12, %dl
	andb	$15, %dl
	movzbl	%dl, %edx
	shll	$16, %edx
	orl	%edi, %edx
	movl	%edx, 56(%esp)                  # 4-byte Spill
	movzbl	%al, %edx
	imull	$205, %edx, %edx
	shrl	$10, %edx
	leal	(%edx,%edx,4), %edx
	negl	%edx
	movl	%edx, 68(%esp)                  # 4-byte Spill
	movl	%eax, 16(%esp)                  # 4-byte Spill
	andl	$3, %eax
	negl	%eax
	andl	$7, %eax
	movl	12(%esp), %ebx                  # 4-byte Reload
	leal	56(%ebx), %edi
	andl	$248, %edi
	movzwl	%bp, %ebp
	shrl	%ebp
	addl	24(%esp), %ebp                  # 4-byte Folded Reload
	shll	$8, %ebp
	andl	$-2097152, %ebx                 # imm = 0xFFE00000
	xorl	28(%esp), %ebx                  # 4-byte Folded Reload
	andl	$2096896, %ebp                  # imm = 0x1FFF00
	movl	%eax, 32(%esp)                  # 4-byte Spill
	movl	%edi, 44(%esp)                  # 4-byte Spill
	addl	%edi, %eax
	orl	%ebp, %eax
	movl	%ebx, 40(%esp)                  # 4-byte Spill
	orl	%ebx, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	shrdl	$24, %esi, %ecx
	shrl	$24, %esi
	movl	$-1, %eax
	andl	%eax, %ecx
	movl	$255, %eax
	andl	%eax, %esi
	leal	(%esi,%esi,4), %edi
	movl	%ecx, %eax
	movl	$5, %ecx
	mull	%ecx
	movl	%eax, %esi
	addl	16(%esp), %esi                  # 4-byte Folded Reload
	movl	%edx, %ebx
	adcl	%edi, %ebx
	addl	$591751049, %esi                # imm = 0x23456789
	adcl	$1, %ebx
	movl	36(%esp), %edi                  # 4-byte Reload
	movl	%edi, %eax
	shll	$9, %eax
	sarl	$9, %eax
	movl	$1431655766, %ecx               # imm = 0x55555556
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	$255, %ecx
	andl	%ecx, %ebx
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	$-1, %ecx
	andl	%ecx, %esi
	movl	%esi, 52(%esp)                  # 4-byte Spill
	shll	$24, %esi
	movl	%esi, 72(%esp)                  # 4-byte Spill
	movl	60(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, %ebx
	subl	%ecx, %eax
	andl	$8388607, %eax                  # imm = 0x7FFFFF
	andl	$8388608, %edi                  # imm = 0x800000
	orl	%eax, %edi
	xorl	$8388608, %edi                  # imm = 0x800000
	movl	%edi, 36(%esp)                  # 4-byte Spill
	movl	20(%esp), %ecx                  # 4-byte Reload
	imull	$1103515245, %ecx, %ecx         # imm = 0x41C64E6D
	addl	$12345, %ecx                    # imm = 0x3039
	andl	$2147483647, %ecx               # imm = 0x7FFFFFFF
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	movl	68(%esp), %ecx                  # 4-byte Reload
	addb	%dl, %cl
	jne	.LBB0_5
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	movl	56(%esp), %esi                  # 4-byte Reload
	movl	12(%esp), %ecx                  # 4-byte Reload
	shldl	$12, %ecx, %esi
	movl	%esi, %edx
	sarl	$4, %edx
	sarl	$28, %esi
	movl	%esi, %edi
	negl	%edi
	testl	%edx, %edx
	movl	%esi, %edx
	notl	%edx
	cmovnsl	%edi, %edx
	movl	32(%esp), %ecx                  # 4-byte Reload
	shll	$29, %ecx
	sarl	$29, %ecx
	movl	%ecx, 32(%esp)                  # 4-byte Spill
	shrl	$3, 44(%esp)                    # 4-byte Folded Spill
	shll	$11, %ebp
	sarl	$19, %ebp
	shrl	$21, 40(%esp)                   # 4-byte Folded Spill
	andl	$511, 48(%esp)                  # 4-byte Folded Spill
                                        # imm = 0x1FF
	shll	$28, %edx
	sarl	$28, %edx
	shll	$9, %eax
	movl	%eax, %edi
	sarl	$9, %edi
	sarl	$31, %eax
	movl	36(%esp), %ecx                  # 4-byte Reload
	shrl	$23, %ecx
	subl	$4, %esp
	pushl	24(%esp)                        # 4-byte Folded Reload
	pushl	%ecx
	pushl	%eax
	pushl	%edi
	movl	80(%esp), %ebx                  # 4-byte Reload
	pushl	28(%esp)                        # 4-byte Folded Reload
	pushl	76(%esp)                        # 4-byte Folded Reload
	pushl	%edx
	pushl	%esi
	pushl	100(%esp)                       # 4-byte Folded Reload
	pushl	88(%esp)                        # 4-byte Folded Reload
	pushl	84(%esp)                        # 4-byte Folded Reload
	pushl	%ebp
	pushl	96(%esp)                        # 4-byte Folded Reload
	pushl	88(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.1
	calll	printf
	movl	80(%esp), %edx                  # 4-byte Reload
	addl	$64, %esp
	jmp	.LBB0_5
.LBB0_6:
	subl	$4, %esp
	pushl	$-299850942                     # imm = 0xEE20A342
	pushl	$1907072206                     # imm = 0x71AB9CCE
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	$24, %eax
	addl	$76, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%08x p%u w%u u%u a%u d%u v%u frame %05x\n"
	.size	.L.str, 41

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%d %u %d %u %u %u %d %d %llx %lld %u %u\n"
	.size	.L.str.1, 41

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%08x %08x\n"
	.size	.L.str.2, 11

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
