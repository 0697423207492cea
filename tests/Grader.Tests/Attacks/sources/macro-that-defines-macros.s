# A macro that makes the next one.
#! sum not-built:
	.globl	answer
	.macro	make n
	.macro	m\n
	make	\n\n
	m\n\n
	.endm
	.endm
answer:	make	1
	m1
