# disk-ring-outside-ram.s: a ring that is not in RAM has no descriptors; a ring of none neither. Nothing happens.
# runs: physical paged
# ends: halted
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	write_port PORT_INTERRUPT_MASK, ~LINE_DISK
	.irp	address, 0x100000, 0xffff8, 0xfffffff8, 0x80000000
	write_port PORT_DISK_RING, \address
	write_port PORT_DISK_RING_SIZE, ~0
	ring_doorbell
	.endr
	hand_over 0, frame_1, 0, 1
	set_up_ring 0
	ring_doorbell
	sti
	hlt
	fail	1
