# Loops for ever with interrupts off.
#! sum failed: stopped: more than 300000 instructions
#! kernel failed: general protection
	.globl	answer
answer:	cli
1:	jmp	1b
