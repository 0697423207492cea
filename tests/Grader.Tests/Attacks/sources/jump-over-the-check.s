# Returns behind the caller's code.
#! sum failed:
	.globl	answer
answer:	addl	$64, (%esp)
	ret
