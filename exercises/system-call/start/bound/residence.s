# residence.s: with base and bound there are no pages to be told of.

.include "kernel.inc"

	.text

# int sys_residence(uint address, int pages, uint states)
	.globl	sys_residence
sys_residence:
	movl	$-1, %eax
	ret
