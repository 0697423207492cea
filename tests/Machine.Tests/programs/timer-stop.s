# timer-stop.s: control 0 and interval 0 stop the timer; a tick that waits already stays.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.globl	program
program:
	# before the first tick
	write_port PORT_TIMER_INTERVAL, 10
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	write_port PORT_TIMER_CONTROL, 0
	.rept	20
	nop
	.endr
	check_port 1, PORT_INTERRUPT_PENDING, 0
	check_port 2, PORT_TIMER_REMAINING, 0

	# by an interval of 0
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	write_port PORT_TIMER_INTERVAL, 0
	.rept	20
	nop
	.endr
	check_port 3, PORT_INTERRUPT_PENDING, 0

	# after one
	write_port PORT_TIMER_INTERVAL, 10
	.rept	20
	nop
	.endr
	write_port PORT_TIMER_CONTROL, 0
	check_port 4, PORT_INTERRUPT_PENDING, LINE_TIMER
	pass
