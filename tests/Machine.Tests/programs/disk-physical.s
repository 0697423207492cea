# disk-physical.s: the disk knows nothing of translation: its addresses are physical, and page rights are not its affair; nor
# does it set A and D bits.
# runs: physical paged ticking
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	paging_on CR0_WP
	map	PAGE_1, (frame_1 + PTE_P)
	set_up_ring 2
	hand_over 0, frame_1, 6, 1	# a frame that can only be read by programs
	hand_over 1, PAGE_1, 6, 1	# an address that leads nowhere without translation
	ring_doorbell
	wait_for 1
	result	1, 0, DD_DONE
	result	2, 1, DD_BAD_BUFFER
	check	3, $(frame_1 + PTE_P), (table + (PAGE_1 >> PAGE_SHIFT) * 4)
	check	4, $0x07070707, PAGE_1
	pass
