# Repeats without end.
#! sum not-built:
	.globl	answer
answer:	.rept	2000000000
	nop
	.endr
	.rept	100000
	.rept	100000
	.rept	100000
	.endr
	.endr
	.endr
