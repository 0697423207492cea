# disk-ring-wrap.s: the disk goes round the ring; the doorbell's port tells which descriptor is next. Writing the ring's
# address or size begins at the first again.
# runs: physical paged ticking
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	set_up_ring 3
	.set	sector, 0
	.rept	2
	hand_over 0, frame_1, sector, 1
	hand_over 1, frame_2, (sector + 1), 1
	ring_doorbell
	wait_for 1
	check_port 1, PORT_DISK_DOORBELL, 2
	hand_over 2, frame_3, (sector + 2), 1
	ring_doorbell
	wait_for 2
	check_port 2, PORT_DISK_DOORBELL, 0
	check_byte 3, $(sector + 1), frame_1
	check_byte 4, $(sector + 2), frame_2
	check_byte 5, $(sector + 3), frame_3
	.set	sector, sector + 3
	.endr

	# begin again from the middle
	hand_over 0, frame_1, 0, 1
	ring_doorbell
	wait_for 0
	check_port 6, PORT_DISK_DOORBELL, 1
	write_port PORT_DISK_RING_SIZE, 2
	check_port 7, PORT_DISK_DOORBELL, 0
	hand_over 0, frame_1, 9, 1
	ring_doorbell
	wait_for 0
	check_byte 8, $10, frame_1
	write_port PORT_DISK_RING, ring
	check_port 9, PORT_DISK_DOORBELL, 0
	check_port 10, PORT_DISK_RING, ring
	check_port 11, PORT_DISK_RING_SIZE, 2
	pass
