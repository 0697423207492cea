# halt-masked.s: hlt with interrupts on, but the only device that is going to interrupt is masked.
# runs: physical paged
# ends: halted
# traces: devices

	.include "check.inc"

	.globl	program
program:
	write_port PORT_INTERRUPT_MASK, ~0
	write_port PORT_TIMER_INTERVAL, 100
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	sti
	hlt
	fail	1
