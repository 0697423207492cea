# Recurses for ever.
#! sum failed: unhandled fault
#! kernel failed:
	.globl	answer
answer:	call	answer
