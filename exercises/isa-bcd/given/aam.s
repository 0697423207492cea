# aam.s: cases that can be followed by hand.

	.include "decimal.inc"

	.text
	.globl	_start
_start:
	case	72, 0, aam		# 8 × 9
	case	99, FL_STATUS, aam		# the flags are of al
	case	255, 0, aam		# 25 in ah
	case	0x0700, FL_STATUS, aam		# ah was something else
	power_off 0

	.data
	.balign	4
	.globl	results
result:
	.long	results
results:
	.space	4 * 8
