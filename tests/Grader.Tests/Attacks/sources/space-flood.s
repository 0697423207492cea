# Wants more memory than there is.
#! sum not-built: 
	.globl	answer
answer:	ret
	.space	0xfffffff0
	.fill	0x7fffffff, 8, 1
	.org	0x7fffffff
	.balign	0x80000000
	.comm	huge, 0xfffffff0, 4
