# disk-read.s: the disk writes sectors to memory; the descriptor comes back without OWN and with the result.
# runs: physical paged ticking
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	check_port 1, PORT_DISK_SECTORS, SECTORS
	set_up_ring 1
	hand_over 0, frame_1, 2, 3
	ring_doorbell
	wait_for 0
	result	2, 0, DD_DONE

	# bytes of sector n are n + 1
	check	3, $0x03030303, frame_1
	check	4, $0x03030303, (frame_1 + SECTOR_SIZE - 4)
	check	5, $0x04040404, (frame_1 + SECTOR_SIZE)
	check	6, $0x05050505, (frame_1 + 3 * SECTOR_SIZE - 4)
	check	7, $0, (frame_1 + 3 * SECTOR_SIZE)

	# to an odd address, the last sector
	hand_over 0, (frame_2 + 1), (SECTORS - 1), 1
	ring_doorbell
	wait_for 0
	result	8, 0, DD_DONE
	check	9, $(SECTORS << 8 | SECTORS << 16 | SECTORS << 24), frame_2
	check_byte 10, $SECTORS, (frame_2 + SECTOR_SIZE)
	check_byte 11, $0, (frame_2 + SECTOR_SIZE + 1)
	pass
