	.text
	.file	"linkage-third.c"
	.globl	strength                        # -- Begin function strength
	.p2align	4, 0x90
	.type	strength,@function
strength:                               # @strength
# %bb.0:
	movl	$2, %eax
	retl
.Lfunc_end0:
	.size	strength, .Lfunc_end0-strength
                                        # -- End function
	.globl	third_name                      # -- Begin function third_name
	.p2align	4, 0x90
	.type	third_name,@function
third_name:                             # @third_name
# %bb.0:
	movl	$.L.str, %eax
	retl
.Lfunc_end1:
	.size	third_name, .Lfunc_end1-third_name
                                        # -- End function
	.globl	third_step                      # -- Begin function third_step
	.p2align	4, 0x90
	.type	third_step,@function
third_step:                             # @third_step
# %bb.0:
	movl	third_step.step, %ecx
	addl	%ecx, %ecx
	movl	%ecx, third_step.step
	movl	counter, %eax
	subl	%ecx, %eax
	movl	%eax, counter
	retl
.Lfunc_end2:
	.size	third_step, .Lfunc_end2-third_step
                                        # -- End function
	.globl	third_change                    # -- Begin function third_change
	.p2align	4, 0x90
	.type	third_change,@function
third_change:                           # @third_change
# %bb.0:
	addl	$-2, shared
	movl	tentative, %eax
	addl	%eax, %eax
	movl	%eax, tentative
	movl	%eax, common_block+252
	retl
.Lfunc_end3:
	.size	third_change, .Lfunc_end3-third_change
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function square
	.type	square,@function
square:                                 # @square
# %bb.0:
	movl	4(%esp), %eax
	imull	%eax, %eax
	retl
.Lfunc_end4:
	.size	square, .Lfunc_end4-square
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function halve
	.type	halve,@function
halve:                                  # @halve
# %bb.0:
	movl	4(%esp), %ecx
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	retl
.Lfunc_end5:
	.size	halve, .Lfunc_end5-halve
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function with_counter
	.type	with_counter,@function
with_counter:                           # @with_counter
# %bb.0:
	movl	counter, %eax
	addl	4(%esp), %eax
	retl
.Lfunc_end6:
	.size	with_counter, .Lfunc_end6-with_counter
                                        # -- End function
	.type	override_me,@object             # @override_me
	.data
	.globl	override_me
	.p2align	2
override_me:
	.long	2                               # 0x2
	.size	override_me, 4

	.type	third_step.step,@object         # @third_step.step
	.p2align	2
third_step.step:
	.long	1                               # 0x1
	.size	third_step.step, 4

	.type	counter,@object                 # @counter
	.p2align	2
counter:
	.long	300                             # 0x12c
	.size	counter, 4

	.type	common_block,@object            # @common_block
	.comm	common_block,256,4
	.type	operations,@object              # @operations
	.section	.rodata,"a",@progbits
	.globl	operations
	.p2align	2
operations:
	.long	square
	.long	halve
	.long	with_counter
	.long	0
	.size	operations, 16

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"third unit"
	.size	.L.str, 11

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym square
	.addrsig_sym halve
	.addrsig_sym with_counter
