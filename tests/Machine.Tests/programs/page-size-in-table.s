# page-size-in-table.s: PS means something in a directory only; in a table entry the bit is the kernel's own. So are bits 3, 4,
# 8 and 9 to 11 everywhere.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.set	OTHER_BITS, 0xf98

	.globl	program
program:
	paging_on CR0_WP
	movl	$0x12345678, frame_1
	map	PAGE_1, (frame_1 + PTE_KERNEL + OTHER_BITS)
	check	1, $0x12345678, PAGE_1
	movl	$1, PAGE_1
	check	2, $1, frame_1
	check	3, $(frame_1 + PTE_KERNEL + OTHER_BITS + PTE_A + PTE_D), (table + (PAGE_1 >> PAGE_SHIFT) * 4)
	pass
