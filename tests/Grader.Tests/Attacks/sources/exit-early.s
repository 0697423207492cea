# Switches the machine off with status 0 before anything is looked at.
#! sum failed: status 0
#! kernel failed: general protection
	.include "toy.inc"
	.globl	answer
answer:	xorl	%eax, %eax
	outl	%eax, $PORT_POWER
