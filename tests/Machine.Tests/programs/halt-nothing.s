# halt-nothing.s: hlt with interrupts off: nothing can wake the machine, so it stops.
# runs: physical paged ticking
# ends: halted

	.include "check.inc"

	.globl	program
program:
	cli
	hlt
	fail	1
