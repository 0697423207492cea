	.text
	.file	"varargs.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%esi
	subl	$100, %esp
	pushl	$.L.str.1
	calll	sum
	addl	$12, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$8, %esp
	pushl	$-1
	pushl	$.L.str.2
	calll	sum
	addl	$12, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$12, %esp
	pushl	$-2
	pushl	$-705032704                     # imm = 0xD5FA0E00
	pushl	$-294967296                     # imm = 0xEE6B2800
	pushl	$-5
	pushl	$70000                          # imm = 0x11170
	pushl	$-235
	pushl	$.L.str.3
	calll	sum
	addl	$28, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$4, %esp
	pushl	$536870911                      # imm = 0x1FFFFFFF
	pushl	$-1
	pushl	$0
	pushl	$3
	pushl	$-536870912                     # imm = 0xE0000000
	pushl	$0
	pushl	$1073741824                     # imm = 0x40000000
	pushl	$0
	pushl	$.L.str.4
	calll	sum
	addl	$44, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$8, %esp
	pushl	$.L.str.8
	pushl	$3
	pushl	$.L.str.7
	pushl	$1
	pushl	$.L.str.6
	pushl	$.L.str.5
	calll	sum
	addl	$28, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$16, %esp
	movl	$5, 16(%esp)
	movw	$-2, 20(%esp)
	movl	$100, 8(%esp)
	movw	$7, 12(%esp)
	subl	$64, %esp
	movl	.Lconstinit.10+16, %eax
	movl	%eax, 56(%esp)
	movl	.Lconstinit.10+12, %eax
	movl	%eax, 52(%esp)
	movl	.Lconstinit.10+8, %eax
	movl	%eax, 48(%esp)
	movl	.Lconstinit.10+4, %eax
	movl	%eax, 44(%esp)
	movl	.Lconstinit.10, %eax
	movl	%eax, 40(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %ecx
	movl	%ecx, 36(%esp)
	movl	%eax, 32(%esp)
	movl	.Lconstinit+16, %eax
	movl	%eax, 28(%esp)
	movl	.Lconstinit+12, %eax
	movl	%eax, 24(%esp)
	movl	.Lconstinit+8, %eax
	movl	%eax, 20(%esp)
	movl	.Lconstinit+4, %eax
	movl	%eax, 16(%esp)
	movl	.Lconstinit, %eax
	movl	%eax, 12(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	calll	structs
	addl	$56, %esp
	pushl	%eax
	pushl	$.L.str.9
	calll	printf
	addl	$12, %esp
	leal	28(%esp), %esi
	pushl	$48879                          # imm = 0xBEEF
	pushl	$33
	pushl	$.L.str.12
	pushl	$42
	pushl	$.L.str.11
	pushl	$64
	pushl	%esi
	calll	text
	addl	$24, %esp
	pushl	%eax
	pushl	$.L.str.9
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	puts
	addl	$16, %esp
	pushl	$.L.str.14
	pushl	$.L.str.13
	pushl	$8
	pushl	%esi
	calll	text
	addl	$8, %esp
	pushl	%eax
	pushl	$.L.str.9
	calll	printf
	addl	$4, %esp
	pushl	%esi
	calll	puts
	addl	$4, %esp
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$7
	pushl	$-4
	pushl	$9
	pushl	$3
	calll	largest
	addl	$32, %esp
	movl	%eax, %esi
	subl	$12, %esp
	pushl	$-2147483648                    # imm = 0x80000000
	calll	largest
	addl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.15
	calll	printf
	subl	$16, %esp
	movl	$9, 28(%esp)
	movl	$8, 24(%esp)
	movl	$7, 20(%esp)
	movl	$30, 16(%esp)
	movl	$5, 12(%esp)
	movl	$2, 8(%esp)
	calll	each
	addl	$28, %esp
	pushl	$10
	pushl	$9
	pushl	$8
	pushl	$7
	pushl	$6
	pushl	$5
	pushl	$4
	pushl	$3
	pushl	$2
	pushl	$1
	pushl	$.L.str.16
	calll	printf
	addl	$48, %esp
	pushl	$3
	pushl	$2
	pushl	$1
	pushl	$.L.str.17
	calll	sum
	addl	$104, %esp
	popl	%esi
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function sum
	.type	sum,@function
sum:                                    # @sum
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	movl	32(%esp), %ebx
	leal	36(%esp), %eax
	movl	%eax, 12(%esp)
	movb	(%ebx), %al
	testb	%al, %al
	je	.LBB1_1
# %bb.2:
	incl	%ebx
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.LBB1_3
.LBB1_5:                                #   in Loop: Header=BB1_3 Depth=1
	movl	12(%esp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, 12(%esp)
	movsbl	(%eax), %eax
.LBB1_6:                                #   in Loop: Header=BB1_3 Depth=1
	movl	%eax, %ecx
	sarl	$31, %ecx
	addl	%eax, %esi
	adcl	%ecx, %edi
.LBB1_13:                               #   in Loop: Header=BB1_3 Depth=1
	movzbl	(%ebx), %eax
	incl	%ebx
	testb	%al, %al
	je	.LBB1_14
.LBB1_3:                                # =>This Inner Loop Header: Depth=1
	movsbl	%al, %eax
	addl	$-99, %eax
	cmpl	$18, %eax
	ja	.LBB1_13
# %bb.4:                                #   in Loop: Header=BB1_3 Depth=1
	jmpl	*.LJTI1_0(,%eax,4)
.LBB1_7:                                #   in Loop: Header=BB1_3 Depth=1
	movl	12(%esp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, 12(%esp)
	movswl	(%eax), %eax
	jmp	.LBB1_6
.LBB1_8:                                #   in Loop: Header=BB1_3 Depth=1
	movl	12(%esp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, 12(%esp)
	movl	(%eax), %eax
	jmp	.LBB1_6
.LBB1_10:                               #   in Loop: Header=BB1_3 Depth=1
	movl	12(%esp), %eax
	leal	8(%eax), %ecx
	movl	%ecx, 12(%esp)
	addl	(%eax), %esi
	adcl	4(%eax), %edi
	jmp	.LBB1_13
.LBB1_11:                               #   in Loop: Header=BB1_3 Depth=1
	movl	12(%esp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, 12(%esp)
	movl	(%eax), %eax
	movl	%eax, (%esp)
	calll	strlen
	addl	%eax, %esi
	jmp	.LBB1_12
.LBB1_9:                                #   in Loop: Header=BB1_3 Depth=1
	movl	12(%esp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, 12(%esp)
	addl	(%eax), %esi
.LBB1_12:                               #   in Loop: Header=BB1_3 Depth=1
	adcl	$0, %edi
	jmp	.LBB1_13
.LBB1_1:
	xorl	%esi, %esi
	xorl	%edi, %edi
.LBB1_14:
	movl	%esi, %eax
	movl	%edi, %edx
	addl	$16, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end1:
	.size	sum, .Lfunc_end1-sum
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI1_0:
	.long	.LBB1_5
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_7
	.long	.LBB1_8
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_13
	.long	.LBB1_10
	.long	.LBB1_13
	.long	.LBB1_11
	.long	.LBB1_13
	.long	.LBB1_9
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function structs
	.type	structs,@function
structs:                                # @structs
# %bb.0:
	pushl	%eax
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	movl	12(%esp), %eax
	movswl	16(%esp), %ecx
	subl	%ecx, %eax
	leal	(%eax,%eax,4), %eax
	addl	20(%esp), %eax
	addl	36(%esp), %eax
	leal	(%eax,%eax,2), %eax
	movswl	44(%esp), %ecx
	addl	40(%esp), %eax
	subl	%ecx, %eax
	leal	(%eax,%eax,4), %eax
	addl	48(%esp), %eax
	addl	64(%esp), %eax
	popl	%ecx
	retl
.Lfunc_end2:
	.size	structs, .Lfunc_end2-structs
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function text
	.type	text,@function
text:                                   # @text
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	32(%esp), %edi
	movl	36(%esp), %ebx
	movl	40(%esp), %ebp
	leal	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%eax, 4(%esp)
	pushl	%eax
	pushl	%ebp
	pushl	$0
	pushl	$0
	calll	vsnprintf
	addl	$16, %esp
	movl	%eax, %esi
	pushl	4(%esp)
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	calll	vsnprintf
	addl	$16, %esp
	cmpl	%eax, %esi
	movl	$-1, %eax
	cmovel	%esi, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end3:
	.size	text, .Lfunc_end3-text
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function largest
	.type	largest,@function
largest:                                # @largest
# %bb.0:
	pushl	%eax
	movl	8(%esp), %ecx
	leal	12(%esp), %eax
	movl	%eax, (%esp)
	movl	$-2147483648, %eax              # imm = 0x80000000
	cmpl	$-2147483648, %ecx              # imm = 0x80000000
	je	.LBB4_3
# %bb.1:
	movl	(%esp), %edx
	addl	$4, %edx
	movl	%ecx, %eax
	.p2align	4, 0x90
.LBB4_2:                                # =>This Inner Loop Header: Depth=1
	cmpl	%eax, %ecx
	cmovgl	%ecx, %eax
	movl	%edx, (%esp)
	movl	-4(%edx), %ecx
	addl	$4, %edx
	cmpl	$-2147483648, %ecx              # imm = 0x80000000
	jne	.LBB4_2
.LBB4_3:
	popl	%ecx
	retl
.Lfunc_end4:
	.size	largest, .Lfunc_end4-largest
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function each
	.type	each,@function
each:                                   # @each
# %bb.0:
	subl	$12, %esp
	movl	24(%esp), %eax
	leal	32(%esp), %ecx
	movl	%ecx, 8(%esp)
	subl	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.L.str.18, (%esp)
	calll	printf
	movl	8(%esp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, 8(%esp)
	movl	(%eax), %ecx
	leal	8(%eax), %edx
	movl	%edx, 8(%esp)
	imull	4(%eax), %ecx
	movl	%ecx, 4(%esp)
	movl	$.L.str.18, (%esp)
	calll	printf
	movl	8(%esp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, 8(%esp)
	movl	(%eax), %ecx
	leal	8(%eax), %edx
	movl	%edx, 8(%esp)
	subl	4(%eax), %ecx
	movl	%ecx, 4(%esp)
	movl	$.L.str.18, (%esp)
	calll	printf
	movl	$10, (%esp)
	calll	putchar@PLT
	addl	$12, %esp
	retl
.Lfunc_end5:
	.size	each, .Lfunc_end5-each
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%lld\n"
	.size	.L.str, 6

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.zero	1
	.size	.L.str.1, 1

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"i"
	.size	.L.str.2, 2

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"chiuq"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"qqqq"
	.size	.L.str.4, 5

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"sisis"
	.size	.L.str.5, 6

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"one"
	.size	.L.str.6, 4

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"three"
	.size	.L.str.7, 6

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"eleven"
	.size	.L.str.8, 7

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%d\n"
	.size	.L.str.9, 4

	.type	.Lconstinit,@object             # @constinit
	.section	.rodata,"a",@progbits
	.p2align	2
.Lconstinit:
	.long	1                               # 0x1
	.long	2                               # 0x2
	.long	3                               # 0x3
	.long	4                               # 0x4
	.long	5                               # 0x5
	.size	.Lconstinit, 20

	.type	.Lconstinit.10,@object          # @constinit.10
	.p2align	2
.Lconstinit.10:
	.long	4294967287                      # 0xfffffff7
	.long	0                               # 0x0
	.long	0                               # 0x0
	.long	0                               # 0x0
	.long	9                               # 0x9
	.size	.Lconstinit.10, 20

	.type	.L.str.11,@object               # @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"%d-%s-%c-%x"
	.size	.L.str.11, 12

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"text"
	.size	.L.str.12, 5

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"%s"
	.size	.L.str.13, 3

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"this is cut off"
	.size	.L.str.14, 16

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"%d %d\n"
	.size	.L.str.15, 7

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"%d %d %d %d %d %d %d %d %d %d\n"
	.size	.L.str.16, 31

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"iii"
	.size	.L.str.17, 4

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"%d "
	.size	.L.str.18, 4

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
