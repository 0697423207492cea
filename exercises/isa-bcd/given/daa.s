# daa.s: cases that can be followed by hand.

	.include "decimal.inc"

	.text
	.globl	_start
_start:
	case	0x12, 0, daa		# nothing to adjust
	case	0x3c, 0, daa		# 28 + 14: 3c is 42
	case	0xa5, 0, daa		# 62 + 43: a5 is 105
	case	0x12, FL_AF, daa		# 9 + 9: 12 is 18
	case	0x32, FL_CF | FL_AF, daa		# 99 + 99: 132 is 198
	case	0x9a, 0, daa		# 99 + 1 is 100: both digits
	case	0xfa, 0, daa		# no sum of decimals
	case	0x00, FL_STATUS, daa		# every flag that there is
	power_off 0

	.data
	.balign	4
	.globl	results
result:
	.long	results
results:
	.space	8 * 8
