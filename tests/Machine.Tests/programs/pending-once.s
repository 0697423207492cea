# pending-once.s: a line has one pending bit: however often it is raised while it waits, one interrupt comes of it. What waits
# can be dropped.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, 10
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	movl	$0, %ebx
	.rept	100
	nop
	.endr
	write_port PORT_TIMER_CONTROL, 0
	sti
	.rept	100
	nop
	.endr
	cli
	check	1, $1, %ebx

	# another, dropped: ones drop their lines, zeros leave theirs alone
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	.rept	20
	nop
	.endr
	write_port PORT_INTERRUPT_PENDING, LINE_CONSOLE
	check_port 2, PORT_INTERRUPT_PENDING, LINE_TIMER
	write_port PORT_INTERRUPT_PENDING, LINE_TIMER
	check_port 3, PORT_INTERRUPT_PENDING, 0
	sti
	nop
	nop
	cli
	check	4, $1, %ebx
	pass

.Lhandler:
	incl	%ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
