# Orders its section before all others, and moves back in it.
#! sum not-built: .org
	.section .text, "ax"
	.globl	answer
	.space	64
answer:	ret
	.org	0
	.long	0
