	.text
	.file	"linkage-second.c"
	.globl	second_name                     # -- Begin function second_name
	.p2align	4, 0x90
	.type	second_name,@function
second_name:                            # @second_name
# %bb.0:
	movl	$.L.str, %eax
	retl
.Lfunc_end0:
	.size	second_name, .Lfunc_end0-second_name
                                        # -- End function
	.globl	second_step                     # -- Begin function second_step
	.p2align	4, 0x90
	.type	second_step,@function
second_step:                            # @second_step
# %bb.0:
	movl	second_step.step, %eax
	leal	1(%eax), %ecx
	movl	%ecx, second_step.step
	addl	counter, %eax
	movl	%eax, counter
	retl
.Lfunc_end1:
	.size	second_step, .Lfunc_end1-second_step
                                        # -- End function
	.globl	second_change                   # -- Begin function second_change
	.p2align	4, 0x90
	.type	second_change,@function
second_change:                          # @second_change
# %bb.0:
	movl	shared, %eax
	leal	(%eax,%eax,2), %eax
	movl	%eax, shared
	movl	$11, tentative
	movl	%eax, common_block
	retl
.Lfunc_end2:
	.size	second_change, .Lfunc_end2-second_change
                                        # -- End function
	.globl	second_greeting                 # -- Begin function second_greeting
	.p2align	4, 0x90
	.type	second_greeting,@function
second_greeting:                        # @second_greeting
# %bb.0:
	movl	greeting, %eax
	addl	$11, %eax
	retl
.Lfunc_end3:
	.size	second_greeting, .Lfunc_end3-second_greeting
                                        # -- End function
	.type	second_pointers,@object         # @second_pointers
	.section	.rodata,"a",@progbits
	.globl	second_pointers
	.p2align	2
second_pointers:
	.long	first_table+12
	.long	first_table+8
	.long	first_table+4
	.long	first_table
	.size	second_pointers, 16

	.type	override_me,@object             # @override_me
	.data
	.weak	override_me
	.p2align	2
override_me:
	.long	1                               # 0x1
	.size	override_me, 4

	.type	second_step.step,@object        # @second_step.step
	.p2align	2
second_step.step:
	.long	1                               # 0x1
	.size	second_step.step, 4

	.type	counter,@object                 # @counter
	.p2align	2
counter:
	.long	200                             # 0xc8
	.size	counter, 4

	.type	common_block,@object            # @common_block
	.comm	common_block,256,4
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"second unit"
	.size	.L.str, 12

	.globl	alias_of_step
	.type	alias_of_step,@function
.set alias_of_step, second_step
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym second_step
	.addrsig_sym first_table
