# aas.s: cases that can be followed by hand.

	.include "decimal.inc"

	.text
	.globl	_start
_start:
	case	0x0305, 0, aas		# nothing to adjust
	case	0x03fd, FL_AF | FL_CF, aas		# 5 - 8: a borrow
	case	0x0001, FL_AF, aas		# what is below has no 6
	case	0x000b, 0, aas		# no difference of digits
	case	0x0000, FL_STATUS, aas		# every flag that there is
	power_off 0

	.data
	.balign	4
	.globl	results
result:
	.long	results
results:
	.space	5 * 8
