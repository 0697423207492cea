# disk-write.s: the disk reads sectors from memory; what was written can be read again, and its neighbours are as before.
# runs: physical paged ticking
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	cld
	movl	$frame_1, %edi
	movl	$0x12345678, %eax
	movl	$2 * SECTOR_SIZE / 4, %ecx
	rep stosl
	set_up_ring 2
	hand_over 0, frame_1, 5, 2, DD_WRITE
	hand_over 1, frame_2, 4, 4
	ring_doorbell
	wait_for 1
	result	1, 0, (DD_WRITE | DD_DONE)
	result	2, 1, DD_DONE
	check	3, $0x05050505, (frame_2 + SECTOR_SIZE - 4)
	check	4, $0x12345678, (frame_2 + SECTOR_SIZE)
	check	5, $0x12345678, (frame_2 + 3 * SECTOR_SIZE - 4)
	check	6, $0x08080808, (frame_2 + 3 * SECTOR_SIZE)

	# memory was only read
	check	7, $0x12345678, frame_1
	pass
