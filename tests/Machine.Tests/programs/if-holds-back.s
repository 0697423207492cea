# if-holds-back.s: with IF = 0 an interrupt waits; sti lets it through.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, 3
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	movl	$0, %ebx
	.rept	10
	nop
	.endr
	check_port 1, PORT_INTERRUPT_PENDING, LINE_TIMER
	check	2, $0, %ebx
	sti
	nop
	check	3, $1, %ebx
	check_port 4, PORT_INTERRUPT_PENDING, 0
	pass

.Lhandler:
	incl	%ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
