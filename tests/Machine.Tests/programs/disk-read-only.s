# disk-read-only.s: a disk that cannot be written says so; reading goes on.
# runs: physical paged ticking
# disk: read-only
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	set_up_ring 2
	hand_over 0, frame_1, 1, 1, DD_WRITE
	hand_over 1, frame_2, 1, 1
	ring_doorbell
	wait_for 1
	result	1, 0, (DD_WRITE | DD_READ_ONLY)
	result	2, 1, DD_DONE
	check	3, $0x02020202, frame_2
	pass
