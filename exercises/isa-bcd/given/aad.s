# aad.s: cases that can be followed by hand.

	.include "decimal.inc"

	.text
	.globl	_start
_start:
	case	0x0702, 0, aad		# 72
	case	0x0909, FL_STATUS, aad		# 99
	case	0xffff, 0, aad		# modulo 256
	case	0x1a00, 0, aad		# a negative number of 8 bits
	power_off 0

	.data
	.balign	4
	.globl	results
result:
	.long	results
results:
	.space	4 * 8
