# end-nothing.s: an end with nothing in service ends nothing, and saves up nothing.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_END, 0
	write_port PORT_INTERRUPT_END, 0
	check_port 1, PORT_INTERRUPT_IN_SERVICE, 0
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, 20
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	movl	$0, %ebx
	sti
	.rept	100
	nop
	.endr
	cli

	# without an end, one interrupt was all
	check	2, $1, %ebx
	check_port 3, PORT_INTERRUPT_IN_SERVICE, LINE_TIMER
	check_port 4, PORT_INTERRUPT_PENDING, LINE_TIMER
	pass

.Lhandler:
	incl	%ebx
	leave_handler
