# triple-fault-interrupt.s: an interrupt that finds neither its gate nor that of #DF stops the machine too.
# runs: physical paged
# ends: unhandled 32 13 13

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, record, 0
	set_gate T_DOUBLE, record, 0
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, 10
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	sti
1:
	jmp	1b
