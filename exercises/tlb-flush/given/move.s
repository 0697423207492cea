# move.s: a page that was not there comes, moves to other frames, and goes.

	.include "memory.inc"

	.text
	.globl	test
test:
	look	0				# nothing yet
	set	0, 1, RIGHTS
	look	0
	set	0, 2, RIGHTS
	look	0
	write	0, 8, 0x1234
	note
	set	0, 3, READ_ONLY
	look	0
	write	0, 8, 0x5678
	note
	set	0, 0, 0
	look	0
	set	0, 4, RIGHTS
	look	0

	# what was written is where it was written
	movl	FRAMES + 2 * PAGE_SIZE + 8, %eax
	note
	movl	FRAMES + 3 * PAGE_SIZE + 8, %eax
	note
	movl	FRAMES + 4 * PAGE_SIZE + 8, %eax
	note
	ret
