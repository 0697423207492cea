# disk-errors.s: a descriptor that cannot be carried out comes back with the reason; nothing is moved, and the next one is
# taken all the same.
# runs: physical paged ticking
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.set	RAM_END, 0x100000

	.globl	program
program:
	set_up_ring 8

	# a count of 0, and one above the largest
	hand_over 0, frame_1, 0, 0
	hand_over 1, frame_1, 0, (DISK_LARGEST_COUNT + 1)

	# sectors beyond the end: the first, the last, and by a sum that passes 2^32
	hand_over 2, frame_1, SECTORS, 1
	hand_over 3, frame_1, (SECTORS - 1), 2
	hand_over 4, frame_1, 0xffffffff, 2

	# a buffer that is not all in RAM, to read and to write
	hand_over 5, (RAM_END - SECTOR_SIZE + 1), 0, 1
	hand_over 6, 0xffffff00, 3, 1, DD_WRITE

	# and one that goes well
	hand_over 7, frame_2, 3, 1
	ring_doorbell
	wait_for 7
	result	1, 0, DD_BAD_COUNT
	result	2, 1, DD_BAD_COUNT
	result	3, 2, DD_NO_SUCH_SECTOR
	result	4, 3, DD_NO_SUCH_SECTOR
	result	5, 4, DD_NO_SUCH_SECTOR
	result	6, 5, DD_BAD_BUFFER
	result	7, 6, (DD_WRITE | DD_BAD_BUFFER)
	result	8, 7, DD_DONE
	check	9, $0, frame_1
	check	10, $0x04040404, frame_2
	check_byte 11, $0, (RAM_END - SECTOR_SIZE + 1)

	# the first reason counts: count, then sector, then buffer
	hand_over 0, RAM_END, SECTORS, 0
	hand_over 1, RAM_END, SECTORS, 1
	ring_doorbell
	wait_for 1
	result	12, 0, DD_BAD_COUNT
	result	13, 1, DD_NO_SUCH_SECTOR
	pass
