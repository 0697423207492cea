# das.s: cases that can be followed by hand.

	.include "decimal.inc"

	.text
	.globl	_start
_start:
	case	0x35, 0, das		# nothing to adjust
	case	0x1e, FL_AF, das		# 42 - 24: 1e is 18
	case	0xbd, FL_CF | FL_AF, das		# 12 - 55: bd is 57, and a borrow
	case	0xff, FL_CF | FL_AF, das		# 0 - 1
	case	0x05, FL_AF, das		# no difference of decimals: what is below has no 6
	case	0x9a, 0, das		# both digits
	case	0x00, FL_STATUS, das		# every flag that there is
	power_off 0

	.data
	.balign	4
	.globl	results
result:
	.long	results
results:
	.space	7 * 8
