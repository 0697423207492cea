	.text
	.file	"columns.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$704, %esp                      # imm = 0x2C0
	leal	60(%esp), %edi
	pushl	$__stdin
	pushl	$80
	pushl	%edi
	calll	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_1
# %bb.2:
	leal	40(%esp), %esi
	xorl	%ebx, %ebx
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	xorl	%ebp, %ebp
.LBB0_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
	incl	%ebp
	jmp	.LBB0_4
	.p2align	4, 0x90
.LBB0_7:                                #   in Loop: Header=BB0_4 Depth=2
	subl	$4, %esp
	pushl	$__stdin
	pushl	$80
	pushl	%edi
	calll	fgets
	addl	$16, %esp
	incl	%ebp
	testl	%eax, %eax
	je	.LBB0_12
.LBB0_4:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	subl	$8, %esp
	pushl	$.L.str
	pushl	%edi
	calll	strcspn
	addl	$16, %esp
	movb	$0, 56(%esp,%eax)
	movzwl	56(%esp), %eax
	xorl	$11565, %eax                    # imm = 0x2D2D
	movzbl	58(%esp), %ecx
	orw	%ax, %cx
	je	.LBB0_12
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=2
	movzbl	56(%esp), %eax
	cmpb	$35, %al
	je	.LBB0_7
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	testb	%al, %al
	je	.LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_3 Depth=1
	subl	$4, %esp
	leal	12(%esp), %eax
	pushl	%eax
	leal	20(%esp), %eax
	pushl	%eax
	leal	56(%esp), %eax
	pushl	%eax
	pushl	%esi
	leal	44(%esp), %eax
	pushl	%eax
	pushl	$.L.str.2
	pushl	%edi
	calll	sscanf
	addl	$32, %esp
	cmpl	$5, %eax
	jne	.LBB0_9
# %bb.10:                               #   in Loop: Header=BB0_3 Depth=1
	movl	12(%esp), %ecx
	imull	$100, %ecx, %edx
	movl	8(%esp), %esi
	movl	%esi, %eax
	negl	%eax
	testl	%ecx, %ecx
	cmovnsl	%esi, %eax
	addl	%edx, %eax
	movl	%eax, 48(%esp)
	leal	(%ebx,%ebx,8), %ecx
	leal	(%ecx,%ecx,2), %ecx
	addl	%ebx, %ecx
	leal	1(%ebx), %edx
	movl	24(%esp), %esi
	movl	28(%esp), %ebx
	movl	%esi, 136(%esp,%ecx)
	leal	40(%esp), %esi
	movl	%eax, 160(%esp,%ecx)
	movl	44(%esp), %eax
	movl	%eax, 156(%esp,%ecx)
	movl	40(%esp), %eax
	movl	%eax, 152(%esp,%ecx)
	movl	36(%esp), %eax
	movl	%eax, 148(%esp,%ecx)
	movl	32(%esp), %eax
	movl	%eax, 144(%esp,%ecx)
	movl	%ebx, 140(%esp,%ecx)
	movl	%edx, %ebx
	jmp	.LBB0_11
.LBB0_9:                                #   in Loop: Header=BB0_3 Depth=1
	pushl	%edi
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	incl	4(%esp)                         # 4-byte Folded Spill
.LBB0_11:                               #   in Loop: Header=BB0_3 Depth=1
	subl	$4, %esp
	pushl	$__stdin
	pushl	$80
	pushl	%edi
	calll	fgets
	addl	$16, %esp
	testl	%eax, %eax
	jne	.LBB0_3
.LBB0_12:
	leal	136(%esp), %ebp
	pushl	$by_price
	pushl	$28
	pushl	%ebx
	pushl	%ebp
	calll	qsort
	addl	$16, %esp
	xorl	%edi, %edi
	testl	%ebx, %ebx
	jle	.LBB0_13
# %bb.18:
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	.p2align	4, 0x90
.LBB0_19:                               # =>This Inner Loop Header: Depth=1
	movl	24(%ebp), %ecx
	movl	16(%ebp), %esi
	movl	%esi, 20(%esp)                  # 4-byte Spill
	imull	%ecx, %esi
	movl	%ecx, %eax
	movl	$1374389535, %edx               # imm = 0x51EB851F
	imull	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %eax
	negl	%eax
	cmovsl	%ecx, %eax
	subl	$4, %esp
	pushl	%esi
	pushl	%eax
	pushl	%edx
	pushl	20(%ebp)
	pushl	40(%esp)                        # 4-byte Folded Reload
	pushl	%ebp
	pushl	$.L.str.4
	calll	printf
	addl	$32, %esp
	addl	%esi, %edi
	addl	$28, %ebp
	decl	%ebx
	jne	.LBB0_19
# %bb.20:
	movl	16(%esp), %ebx                  # 4-byte Reload
	jmp	.LBB0_13
.LBB0_1:
	leal	136(%esp), %eax
	pushl	$by_price
	pushl	$28
	pushl	$0
	pushl	%eax
	calll	qsort
	addl	$16, %esp
	xorl	%ebx, %ebx
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	xorl	%edi, %edi
.LBB0_13:
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	%edi, %eax
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	subl	%eax, %edi
	movl	%edi, %eax
	negl	%eax
	cmovsl	%edi, %eax
	pushl	%eax
	pushl	%edx
	pushl	%ebx
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	leal	8(%esp), %edi
	leal	3(%esp), %ebx
	leal	12(%esp), %ebp
	jmp	.LBB0_14
	.p2align	4, 0x90
.LBB0_22:                               #   in Loop: Header=BB0_14 Depth=1
	movl	%edx, %esi
	imull	%eax, %esi
.LBB0_23:                               #   in Loop: Header=BB0_14 Depth=1
	subl	$12, %esp
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$32, %esp
.LBB0_14:                               # =>This Inner Loop Header: Depth=1
	pushl	%edi
	pushl	%ebx
	pushl	%ebp
	pushl	$.L.str.6
	calll	scanf
	addl	$16, %esp
	cmpl	$3, %eax
	jne	.LBB0_24
# %bb.15:                               #   in Loop: Header=BB0_14 Depth=1
	movl	12(%esp), %eax
	movsbl	3(%esp), %ecx
	cmpl	$45, %ecx
	movl	8(%esp), %edx
	je	.LBB0_21
# %bb.16:                               #   in Loop: Header=BB0_14 Depth=1
	cmpb	$43, %cl
	jne	.LBB0_22
# %bb.17:                               #   in Loop: Header=BB0_14 Depth=1
	leal	(%edx,%eax), %esi
	jmp	.LBB0_23
	.p2align	4, 0x90
.LBB0_21:                               #   in Loop: Header=BB0_14 Depth=1
	movl	%eax, %esi
	subl	%edx, %esi
	jmp	.LBB0_23
.LBB0_24:
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.8
	calll	printf
	addl	$8, %esp
	leal	32(%esp), %esi
	pushl	%esi
	pushl	$.L.str.9
	calll	scanf
	addl	$16, %esp
	cmpl	$1, %eax
	jne	.LBB0_26
# %bb.25:
	subl	$8, %esp
	pushl	%esi
	pushl	$.L.str.10
	calll	printf
	addl	$16, %esp
.LBB0_26:
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	jmp	.LBB0_27
	.p2align	4, 0x90
.LBB0_30:                               #   in Loop: Header=BB0_27 Depth=1
	subl	$8, %esp
	pushl	$__stdin
	pushl	$63
	calll	ungetc
	addl	$16, %esp
	calll	getchar
	movl	%eax, %edi
	subl	$12, %esp
	pushl	%eax
	calll	putchar@PLT
	addl	$16, %esp
.LBB0_31:                               #   in Loop: Header=BB0_27 Depth=1
	subl	$12, %esp
	pushl	%edi
	calll	isalpha
	addl	$16, %esp
	cmpl	$1, %eax
	sbbl	$-1, %ebx
	xorl	%eax, %eax
	cmpl	$10, %edi
	sete	%al
	addl	%eax, %ebp
.LBB0_27:                               # =>This Inner Loop Header: Depth=1
	calll	getchar
	cmpl	$33, %eax
	je	.LBB0_30
# %bb.28:                               #   in Loop: Header=BB0_27 Depth=1
	movl	%eax, %edi
	cmpl	$-1, %eax
	jne	.LBB0_31
# %bb.29:
	subl	$12, %esp
	pushl	$__stdin
	calll	feof
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	movl	%ecx, %esi
	calll	getchar
	subl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	%ebp
	pushl	%ebx
	pushl	$.L.str.12
	calll	printf
	addl	$32, %esp
	movl	4(%esp), %eax                   # 4-byte Reload
	addl	$700, %esp                      # imm = 0x2BC
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_price
	.type	by_price,@function
by_price:                               # @by_price
# %bb.0:
	movl	8(%esp), %eax
	movl	4(%esp), %ecx
	movl	24(%eax), %eax
	cmpl	%eax, 24(%ecx)
	jne	.LBB1_1
# %bb.2:
	jmp	strcmp                          # TAILCALL
.LBB1_1:
	setg	%al
	movzbl	%al, %eax
	setl	%cl
	movzbl	%cl, %ecx
	subl	%ecx, %eax
	retl
.Lfunc_end1:
	.size	by_price, .Lfunc_end1-by_price
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"\n"
	.size	.L.str, 2

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"--"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%15s %d %x %d.%d"
	.size	.L.str.2, 17

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"line %d: %d fields in '%s'\n"
	.size	.L.str.3, 28

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"|%-15s|%5d|%06x|%7ld.%02ld|%10ld|\n"
	.size	.L.str.4, 35

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%d rows, total %ld.%02ld\n"
	.size	.L.str.5, 26

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%d %c %i"
	.size	.L.str.6, 9

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"%d %c %d = %d\n"
	.size	.L.str.7, 15

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"scanf gave %d\n"
	.size	.L.str.8, 15

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%7s"
	.size	.L.str.9, 4

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"word '%s'\n"
	.size	.L.str.10, 11

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"\n%d letters, %d lines, end %d %d\n"
	.size	.L.str.12, 34

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym by_price
	.addrsig_sym __stdin
