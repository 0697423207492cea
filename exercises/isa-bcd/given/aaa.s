# aaa.s: cases that can be followed by hand.

	.include "decimal.inc"

	.text
	.globl	_start
_start:
	case	0x0005, 0, aaa		# nothing to adjust
	case	0x000d, 0, aaa		# 8 + 5: 13
	case	0x0012, FL_AF, aaa		# 9 + 9: 18
	case	0x006a, 0, aaa		# characters: '3 + '7
	case	0x01fa, 0, aaa		# what leaves al goes to ah
	case	0xff0a, FL_STATUS, aaa		# ah goes round
	power_off 0

	.data
	.balign	4
	.globl	results
result:
	.long	results
results:
	.space	6 * 8
