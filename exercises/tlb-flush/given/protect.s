# protect.s: a page that has been written may be written no more, and then may again.

	.include "memory.inc"

	.text
	.globl	test
test:
	set	5, 1, RIGHTS
	write	5, 4, 11
	note
	set	5, 1, READ_ONLY | PTE_A | PTE_D
	write	5, 4, 22
	note
	movl	WINDOW + 5 * PAGE_SIZE + 4, %eax
	note
	set	5, 1, RIGHTS | PTE_A | PTE_D
	write	5, 4, 33
	note
	movl	FRAMES + PAGE_SIZE + 4, %eax
	note
	ret
