# timer-remaining.s: the time to the next tick, to the instruction; writing either port begins anew.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.set	INTERVAL, 50

	.globl	program
program:
	write_port PORT_TIMER_INTERVAL, INTERVAL
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	inl	$PORT_TIMER_REMAINING, %eax
	check	1, $INTERVAL, %eax
	inl	$PORT_TIMER_REMAINING, %eax	# inl, cmpl, je between
	check	2, $(INTERVAL - 3), %eax

	# anew by the control, and by the interval
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	check_port 3, PORT_TIMER_REMAINING, INTERVAL
	write_port PORT_TIMER_INTERVAL, (2 * INTERVAL)
	check_port 4, PORT_TIMER_REMAINING, (2 * INTERVAL)

	# a tick later: 100 instructions, then 10 more
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	.rept	110
	nop
	.endr
	check_port 5, PORT_TIMER_REMAINING, (2 * INTERVAL - 10)
	pass
