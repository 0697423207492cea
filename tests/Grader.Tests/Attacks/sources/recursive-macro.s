# A macro that calls itself.
#! sum not-built: error
	.globl	answer
	.macro	again x
	again	\x\x
	.endm
answer:	again	abcdefgh
