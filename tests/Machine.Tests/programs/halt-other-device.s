# halt-other-device.s: events of masked lines pass while hlt waits for one of an open line.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_DISK, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_DISK
	write_port PORT_TIMER_INTERVAL, 10
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	movl	$DD_OWN, descriptor + DD_STATUS
	movl	$1, descriptor + DD_COUNT
	movl	$frame_1, descriptor + DD_BUFFER
	write_port PORT_DISK_RING, descriptor
	write_port PORT_DISK_RING_SIZE, 1
	write_port PORT_DISK_DOORBELL, 0
	movl	$0, %ebx
	sti
	hlt
	check	1, $1, %ebx
	check_port 2, PORT_INTERRUPT_PENDING, LINE_TIMER
	pass

.Lhandler:
	incl	%ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler

	.bss
	.balign	4
descriptor:
	.skip	DD_SIZE
