# opcode.s: an exception that nobody expects.

	.include "guard.inc"

	.text
	.globl	_start
_start:
	call	trap_start
	ud2
	power_off 0
