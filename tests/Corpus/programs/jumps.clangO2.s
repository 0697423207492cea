	.text
	.file	"jumps.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$32, %esp
	movl	%esp, %eax
	movl	$place, (%eax)
	calll	setjmp
	testl	%eax, %eax
	jne	.LBB0_1
# %bb.10:
	movl	%esp, %eax
	movl	$.L.str, (%eax)
	calll	puts
	movl	$50, 28(%esp)
	movl	$50, depth_reached
	movl	deeper, %eax
	movl	%esp, %ecx
	movl	$49, (%ecx)
	calll	*%eax
	movl	28(%esp), %eax
	addl	$17, %eax
	movl	%esp, %ecx
	movl	%eax, 4(%ecx)
	movl	$place, (%ecx)
	calll	longjmp
.LBB0_1:
	movl	depth_reached, %ecx
	movl	%esp, %edx
	movl	%ecx, 8(%edx)
	movl	%eax, 4(%edx)
	movl	$.L.str.1, (%edx)
	calll	printf
	movl	%esp, %eax
	movl	$place, (%eax)
	calll	setjmp
	testl	%eax, %eax
	jne	.LBB0_2
# %bb.11:
	movl	%esp, %eax
	movl	$0, 4(%eax)
	movl	$place, (%eax)
	calll	longjmp
.LBB0_2:
	movl	%esp, %eax
	movl	$.L.str.2, (%eax)
	calll	puts
	movl	$-40, %ebx
	.p2align	4, 0x90
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movl	main.pairs+40(%ebx), %esi
	movl	main.pairs+44(%ebx), %edi
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	outer
	movl	%esp, %ecx
	movl	%eax, 12(%ecx)
	movl	%edi, 8(%ecx)
	movl	%esi, 4(%ecx)
	movl	$.L.str.3, (%ecx)
	calll	printf
	addl	$8, %ebx
	jne	.LBB0_3
# %bb.4:
	movl	cleaned, %eax
	movl	%esp, %ecx
	movl	%eax, 4(%ecx)
	movl	$.L.str.4, (%ecx)
	calll	printf
	calll	retry
	movl	%esp, %ecx
	movl	%eax, 4(%ecx)
	movl	$.L.str.5, (%ecx)
	calll	printf
	calll	registers
	movl	%esp, %eax
	movl	$697, 4(%eax)                   # imm = 0x2B9
	movl	$.L.str.5, (%eax)
	calll	printf
	movl	%esp, %eax
	movl	$place, (%eax)
	calll	setjmp
	cmpl	$-1, %eax
	je	.LBB0_5
# %bb.6:
	testl	%eax, %eax
	je	.LBB0_12
# %bb.7:
	cmpl	$3, %eax
	jne	.LBB0_8
# %bb.13:
	movl	%esp, %eax
	movl	$.L.str.7, (%eax)
	calll	puts
	movl	%esp, %eax
	movl	$-1, 4(%eax)
	movl	$place, (%eax)
	calll	longjmp
.LBB0_5:
	movl	$.L.str.8, %eax
	jmp	.LBB0_9
.LBB0_12:
	movl	%esp, %eax
	movl	$.L.str.6, (%eax)
	calll	puts
	movl	%esp, %eax
	movl	$3, 4(%eax)
	movl	$place, (%eax)
	calll	longjmp
.LBB0_8:
	movl	$.L.str.9, %eax
.LBB0_9:
	movl	%esp, %ecx
	movl	%eax, (%ecx)
	calll	puts
	xorl	%eax, %eax
	cmpl	$0, handlers
	setne	%cl
	movb	%cl, %al
	movl	%esp, %ecx
	movl	%eax, 4(%ecx)
	movl	$.L.str.10, (%ecx)
	calll	printf
	movl	$5, %ecx
	calll	raise_error
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function dive
	.type	dive,@function
dive:                                   # @dive
# %bb.0:
	subl	$12, %esp
	movl	16(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%eax, depth_reached
	testl	%eax, %eax
	jle	.LBB1_2
# %bb.1:
	movl	deeper, %ecx
	decl	%eax
	movl	%eax, (%esp)
	calll	*%ecx
.LBB1_2:
	movl	8(%esp), %eax
	addl	$17, %eax
	movl	%eax, 4(%esp)
	movl	$place, (%esp)
	calll	longjmp
.Lfunc_end1:
	.size	dive, .Lfunc_end1-dive
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function outer
	.type	outer,@function
outer:                                  # @outer
# %bb.0:
	pushl	%edi
	pushl	%esi
	subl	$36, %esp
	movl	%edx, %esi
	movl	%ecx, %edi
	movl	handlers, %eax
	movl	%eax, 32(%esp)
	leal	8(%esp), %eax
	movl	%eax, handlers
	movl	%esp, %ecx
	movl	%eax, (%ecx)
	calll	setjmp
	testl	%eax, %eax
	je	.LBB2_1
# %bb.2:
	addl	%eax, %eax
	leal	(%eax,%eax,4), %eax
	jmp	.LBB2_3
.LBB2_1:
	movl	%edi, %ecx
	movl	%esi, %edx
	calll	careful
	movl	32(%esp), %ecx
	movl	%ecx, handlers
.LBB2_3:
	addl	$36, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end2:
	.size	outer, .Lfunc_end2-outer
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function retry
	.type	retry,@function
retry:                                  # @retry
# %bb.0:
	subl	$12, %esp
	movl	$0, 8(%esp)
	movl	%esp, %eax
	movl	$place, (%eax)
	calll	setjmp
	incl	8(%esp)
	movl	8(%esp), %ecx
	cmpl	$4, %ecx
	jle	.LBB3_2
# %bb.1:
	imull	$100, %eax, %eax
	addl	8(%esp), %eax
	addl	$12, %esp
	retl
.LBB3_2:
	movl	8(%esp), %eax
	movl	%esp, %ecx
	movl	%eax, 4(%ecx)
	movl	$place, (%ecx)
	calll	longjmp
.Lfunc_end3:
	.size	retry, .Lfunc_end3-retry
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function registers
	.type	registers,@function
registers:                              # @registers
# %bb.0:
	subl	$12, %esp
	movl	%esp, %eax
	movl	$place, (%eax)
	calll	setjmp
	testl	%eax, %eax
	je	.LBB4_2
# %bb.1:
	addl	$12, %esp
	retl
.LBB4_2:
	movl	$20, 8(%esp)
	movl	$20, depth_reached
	movl	deeper, %eax
	movl	%esp, %ecx
	movl	$19, (%ecx)
	calll	*%eax
	movl	8(%esp), %eax
	addl	$17, %eax
	movl	%esp, %ecx
	movl	%eax, 4(%ecx)
	movl	$place, (%ecx)
	calll	longjmp
.Lfunc_end4:
	.size	registers, .Lfunc_end4-registers
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function raise_error
	.type	raise_error,@function
raise_error:                            # @raise_error
# %bb.0:
	subl	$12, %esp
	movl	handlers, %eax
	testl	%eax, %eax
	jne	.LBB5_2
# %bb.1:
	movl	%ecx, 4(%esp)
	movl	$.L.str.11, (%esp)
	calll	printf
	movl	$9, (%esp)
	calll	exit
.LBB5_2:
	movl	24(%eax), %edx
	movl	%edx, handlers
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	longjmp
.Lfunc_end5:
	.size	raise_error, .Lfunc_end5-raise_error
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function careful
	.type	careful,@function
careful:                                # @careful
# %bb.0:
	pushl	%edi
	pushl	%esi
	subl	$36, %esp
	movl	%edx, %esi
	movl	%ecx, %edi
	movl	handlers, %eax
	movl	%eax, 32(%esp)
	leal	8(%esp), %eax
	movl	%eax, handlers
	movl	%esp, %ecx
	movl	%eax, (%ecx)
	calll	setjmp
	testl	%eax, %eax
	je	.LBB6_1
# %bb.4:
	incl	cleaned
	cmpl	$2, %eax
	je	.LBB6_9
# %bb.5:
	negl	%eax
	jmp	.LBB6_6
.LBB6_1:
	testl	%esi, %esi
	je	.LBB6_7
# %bb.2:
	cmpl	$32767, %edi                    # imm = 0x7FFF
	je	.LBB6_8
# %bb.3:
	movl	%edi, %eax
	cltd
	idivl	%esi
	movl	32(%esp), %ecx
	movl	%ecx, handlers
.LBB6_6:
	addl	$36, %esp
	popl	%esi
	popl	%edi
	retl
.LBB6_9:
	movl	$42, %ecx
	calll	raise_error
.LBB6_7:
	movl	$1, %ecx
	calll	raise_error
.LBB6_8:
	movl	$2, %ecx
	calll	raise_error
.Lfunc_end6:
	.size	careful, .Lfunc_end6-careful
                                        # -- End function
	.type	place,@object                   # @place
	.local	place
	.comm	place,24,4
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"diving"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"back with %d from depth %d\n"
	.size	.L.str.1, 28

	.type	depth_reached,@object           # @depth_reached
	.local	depth_reached
	.comm	depth_reached,4,4
	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"longjmp with 0 gives 1"
	.size	.L.str.2, 23

	.type	main.pairs,@object              # @main.pairs
	.section	.rodata,"a",@progbits
	.p2align	2
main.pairs:
	.long	10                              # 0xa
	.long	3                               # 0x3
	.long	1                               # 0x1
	.long	0                               # 0x0
	.long	32767                           # 0x7fff
	.long	1                               # 0x1
	.long	4294967287                      # 0xfffffff7
	.long	2                               # 0x2
	.zero	8
	.size	main.pairs, 40

	.type	.L.str.3,@object                # @.str.3
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.3:
	.asciz	"%d / %d: %d\n"
	.size	.L.str.3, 13

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"cleaned %d\n"
	.size	.L.str.4, 12

	.type	cleaned,@object                 # @cleaned
	.local	cleaned
	.comm	cleaned,4,4
	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%d\n"
	.size	.L.str.5, 4

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"zero"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"three"
	.size	.L.str.7, 6

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"minus one"
	.size	.L.str.8, 10

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"other"
	.size	.L.str.9, 6

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"%d handlers left\n"
	.size	.L.str.10, 18

	.type	handlers,@object                # @handlers
	.local	handlers
	.comm	handlers,4,4
	.type	deeper,@object                  # @deeper
	.data
	.p2align	2
deeper:
	.long	dive
	.size	deeper, 4

	.type	.L.str.11,@object               # @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"unhandled %d\n"
	.size	.L.str.11, 14

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym dive
	.addrsig_sym place
	.addrsig_sym cleaned
	.addrsig_sym deeper
