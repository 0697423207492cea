# Loops for ever.
#! sum failed: stopped: more than 300000 instructions
#! kernel failed: stopped: more than 2000000 instructions
	.globl	answer
answer:	jmp	answer
