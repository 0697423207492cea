# residence.s: what of a process's memory is there.

.include "kernel.inc"

	# a page's state
	.set	RESIDENT, 1			# it is there
	.set	WRITABLE, 2			# it can be written without a fault
	.set	USED, 4				# it has been read or written
	.set	WRITTEN, 8

	.text

# int sys_residence(uint address, int pages, uint states)
# Tells of so many pages from the address on, a byte each, how they are: RESIDENT, WRITABLE, USED, WRITTEN.
# out: how many are resident; -1, and nothing was told, if the address is not a page's, if not all of them are
# the user's, or if the bytes cannot be written
	.globl	sys_residence
sys_residence:
	movl	$-1, %eax
	ret
