# disk-quiet.s: a descriptor with QUIET comes back without an interrupt; the one after it has one.
# runs: physical paged
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	set_up_ring 2
	hand_over 0, frame_1, 0, 1, DD_QUIET
	ring_doorbell
	wait_for 0
	result	1, 0, (DD_QUIET | DD_DONE)
	check_port 2, PORT_INTERRUPT_PENDING, 0
	hand_over 1, frame_1, 0, 1
	ring_doorbell
	wait_for 1
	check_port 3, PORT_INTERRUPT_PENDING, LINE_DISK

	# hlt sleeps through a quiet one
	write_port PORT_INTERRUPT_PENDING, LINE_DISK
	set_gate T_DISK, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_DISK
	hand_over 0, frame_1, 0, 1, DD_QUIET
	hand_over 1, frame_1, 0, 1
	ring_doorbell
	movl	$0, %ebx
	sti
	hlt
	check	4, $1, %ebx
	result	5, 0, (DD_QUIET | DD_DONE)
	result	6, 1, DD_DONE
	pass

.Lhandler:
	incl	%ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
