# Halts where nothing can wake the machine.
#! sum failed: halted: nothing can wake the machine
#! kernel failed: general protection
	.globl	answer
answer:	cli
	hlt
	jmp	answer
