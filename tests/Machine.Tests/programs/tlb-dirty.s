# tlb-dirty.s: a page that has only been read is not remembered as writable: its first write walks again, and finds what the
# entry says now.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.globl	program
program:
	paging_on
	map	PAGE_1, (frame_1 + PTE_KERNEL)
	movl	PAGE_1, %eax
	set_entry PAGE_1, (frame_2 + PTE_KERNEL)
	movl	$7, PAGE_1
	check	1, $0, frame_1
	check	2, $7, frame_2
	check	3, $(frame_2 + PTE_KERNEL + PTE_A + PTE_D), (table + (PAGE_1 >> PAGE_SHIFT) * 4)

	# an entry that was dirty already is remembered for both at its first read
	map	PAGE_1, (frame_1 + PTE_KERNEL + PTE_D)
	movl	PAGE_1, %eax
	set_entry PAGE_1, (frame_2 + PTE_KERNEL)
	movl	$8, PAGE_1
	check	4, $8, frame_1
	check	5, $7, frame_2
	pass
