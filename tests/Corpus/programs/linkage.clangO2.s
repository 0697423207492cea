	.text
	.file	"linkage.c"
	.weak	strength                        # -- Begin function strength
	.p2align	4, 0x90
	.type	strength,@function
strength:                               # @strength
# %bb.0:
	movl	$1, %eax
	retl
.Lfunc_end0:
	.size	strength, .Lfunc_end0-strength
                                        # -- End function
	.weak	only_weak                       # -- Begin function only_weak
	.p2align	4, 0x90
	.type	only_weak,@function
only_weak:                              # @only_weak
# %bb.0:
	movl	$7, %eax
	retl
.Lfunc_end1:
	.size	only_weak, .Lfunc_end1-only_weak
                                        # -- End function
	.globl	twice                           # -- Begin function twice
	.p2align	4, 0x90
	.type	twice,@function
twice:                                  # @twice
# %bb.0:
	movl	4(%esp), %eax
	addl	%eax, %eax
	retl
.Lfunc_end2:
	.size	twice, .Lfunc_end2-twice
                                        # -- End function
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	calll	second_name
	movl	%eax, %esi
	calll	third_name
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.13
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	counter, %edi
	addl	$10, %edi
	movl	%edi, counter
	calll	second_step
	movl	%eax, %esi
	calll	third_step
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	counter, %edi
	addl	$10, %edi
	movl	%edi, counter
	calll	second_step
	movl	%eax, %esi
	calll	third_step
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	addl	$5, shared
	calll	second_change
	calll	third_change
	subl	$4, %esp
	pushl	tentative
	pushl	shared
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	calll	strength
	movl	%eax, %esi
	calll	only_weak
	pushl	override_me
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
	movl	$.L.str.6, %eax
	movl	$.L.str.7, %ecx
	movl	$missing_variable, %edx
	testl	%edx, %edx
	movl	$.L.str.7, %edx
	cmovnel	%eax, %edx
	subl	$4, %esp
	movl	$missing, %esi
	testl	%esi, %esi
	cmovnel	%eax, %ecx
	pushl	%edx
	pushl	%ecx
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	movl	second_pointers, %eax
	subl	$4, %esp
	pushl	(%eax)
	pushl	first_table
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	second_pointers+4, %eax
	subl	$4, %esp
	pushl	(%eax)
	pushl	first_table+4
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	second_pointers+8, %eax
	subl	$4, %esp
	pushl	(%eax)
	pushl	first_table+8
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	second_pointers+12, %eax
	subl	$4, %esp
	pushl	(%eax)
	pushl	first_table+12
	pushl	$.L.str.8
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	calll	second_greeting
	subl	$12, %esp
	pushl	%eax
	calll	puts
	addl	$16, %esp
	calll	alias_of_step
	movl	%eax, %esi
	calll	second_step
	pushl	$42
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	operations, %eax
	testl	%eax, %eax
	je	.LBB3_3
# %bb.1:
	movl	$operations+4, %esi
	.p2align	4, 0x90
.LBB3_2:                                # =>This Inner Loop Header: Depth=1
	subl	$12, %esp
	pushl	$9
	calll	*%eax
	addl	$8, %esp
	pushl	%eax
	pushl	$.L.str.11
	calll	printf
	addl	$16, %esp
	movl	(%esi), %eax
	addl	$4, %esi
	testl	%eax, %eax
	jne	.LBB3_2
.LBB3_3:
	subl	$4, %esp
	pushl	common_block+252
	pushl	common_block
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movl	shared, %eax
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end3:
	.size	main, .Lfunc_end3-main
                                        # -- End function
	.type	shared,@object                  # @shared
	.data
	.globl	shared
	.p2align	2
shared:
	.long	1                               # 0x1
	.size	shared, 4

	.type	first_table,@object             # @first_table
	.globl	first_table
	.p2align	2
first_table:
	.long	1                               # 0x1
	.long	2                               # 0x2
	.long	3                               # 0x3
	.long	4                               # 0x4
	.size	first_table, 16

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"hello from the first unit"
	.size	.L.str, 26

	.type	greeting,@object                # @greeting
	.section	.rodata,"a",@progbits
	.globl	greeting
	.p2align	2
greeting:
	.long	.L.str
	.size	greeting, 4

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"%s, %s, %s\n"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d %d %d\n"
	.size	.L.str.2, 10

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"shared %d, tentative %d\n"
	.size	.L.str.3, 25

	.type	tentative,@object               # @tentative
	.bss
	.globl	tentative
	.p2align	2
tentative:
	.long	0                               # 0x0
	.size	tentative, 4

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"strength %d, only weak %d, overridden %d\n"
	.size	.L.str.4, 42

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"missing %s, variable %s\n"
	.size	.L.str.5, 25

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"there"
	.size	.L.str.6, 6

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"absent"
	.size	.L.str.7, 7

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%d %d "
	.size	.L.str.8, 7

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"%d "
	.size	.L.str.11, 4

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"\n%d %d\n"
	.size	.L.str.12, 8

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"first unit"
	.size	.L.str.13, 11

	.type	counter,@object                 # @counter
	.data
	.p2align	2
counter:
	.long	100                             # 0x64
	.size	counter, 4

	.weak	missing
	.weak	missing_variable
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym missing
	.addrsig_sym missing_variable
