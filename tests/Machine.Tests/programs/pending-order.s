# pending-order.s: three lines wait; the lowest number is taken first, whichever was raised first.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	set_gate T_CONSOLE, .Lhandler
	set_gate T_DISK, .Lhandler
	write_port PORT_INTERRUPT_MASK, 0

	# the disk comes first, then the console, then the timer
	movl	$DD_OWN, descriptor + DD_STATUS
	movl	$1, descriptor + DD_COUNT
	movl	$frame_1, descriptor + DD_BUFFER
	write_port PORT_DISK_RING, descriptor
	write_port PORT_DISK_RING_SIZE, 1
	write_port PORT_DISK_DOORBELL, 0
	write_port PORT_CONSOLE_CONTROL, CONSOLE_RECEIVE_INTERRUPT
	write_port PORT_TIMER_INTERVAL, 5000
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
.Lwait:
	inl	$PORT_INTERRUPT_PENDING, %eax
	testl	$LINE_TIMER, %eax
	jz	.Lwait
	check	1, $(LINE_TIMER | LINE_CONSOLE | LINE_DISK), %eax

	# let them in: all three before the next instruction but one
	movl	$taken, %edi
	sti
	nop
	cli
	check_byte 2, $T_TIMER, taken
	check_byte 3, $T_CONSOLE, (taken + 1)
	check_byte 4, $T_DISK, (taken + 2)
	check	5, $(taken + 3), %edi
	pass

.Lhandler:
	movb	FRAME_VECTOR(%esp), %al
	movb	%al, (%edi)
	incl	%edi
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler

	.bss
	.balign	4
descriptor:
	.skip	DD_SIZE
taken:	.skip	8
