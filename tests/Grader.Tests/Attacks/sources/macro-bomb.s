# A macro that calls itself twice, forty deep.
#! sum not-built:
	.globl	answer
	.macro	double depth
	.if	\depth
	double	(\depth-1)
	double	(\depth-1)
	.endif
	nop
	.endm
answer:	double	40
