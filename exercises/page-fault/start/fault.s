# fault.s: pages that come when they are touched, and are copied when they are written.

	.include "memory.inc"

	.text

# int page_fault(uint address, uint error)
# Supplies the page at the address, or a copy of it, if the program may do there what the error word says.
# out: 0: the instruction can be tried again; -1: it did what it may not
	.globl	page_fault
page_fault:
	movl	$-1, %eax
	ret

# void space_fork(uint *from, uint *to)
# Makes the empty space `to` a copy of `from`, the one that is entered: what may be written is shared until
# somebody does, and what may only be read is shared for ever.
	.globl	space_fork
space_fork:
	ret
