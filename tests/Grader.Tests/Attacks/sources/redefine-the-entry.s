# Defines the place where the program starts.
#! sum not-built: _start
	.globl	answer, _start
answer:
_start:	ret
