# tlb-absent.s: that a page is not present is never remembered: an entry that becomes present works without a flush.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.globl	program
program:
	paging_on
	movl	$1, frame_1
	map	PAGE_1, 0
	.rept	2
	catch	1f
	movl	PAGE_1, %eax
	fail	1
1:	check	1, $T_PAGE, seen_vector
	.endr
	set_entry PAGE_1, (frame_1 + PTE_KERNEL)
	check	2, $1, PAGE_1

	# on the directory's level too
	movl	$0, directory + 4
	movl	%cr3, %eax
	movl	%eax, %cr3
	catch	.Lcaught
	movl	0x400000, %eax
	fail	3
.Lcaught:
	check	3, $T_PAGE, seen_vector
	movl	$PTE_KERNEL + PTE_PS, directory + 4
	check	4, $1, (0x400000 + frame_1)
	pass
