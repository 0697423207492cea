# Errors without end.
#! sum not-built: 
	.globl	answer
answer:	.rept	100000
	.error	"x"
	.endr
