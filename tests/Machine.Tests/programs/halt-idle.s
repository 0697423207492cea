# halt-idle.s: hlt with all lines open and no device at work.
# runs: physical paged
# ends: halted

	.include "check.inc"

	.globl	program
program:
	write_port PORT_INTERRUPT_MASK, 0
	sti
	hlt
	fail	1
