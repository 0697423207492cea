# one.s: when a page moves, that page is flushed and no other. Pages 7 and 1000 have been changed behind the
# kernel's back: whoever flushes too much brings it to light.

	.include "memory.inc"

	.text
	.globl	test
test:
	set	6, 1, RIGHTS
	set	7, 2, RIGHTS
	set	1000, 3, RIGHTS
	look	6
	look	7
	look	1000
	slip	7, 12, RIGHTS
	slip	1000, 13, RIGHTS

	set	6, 11, RIGHTS
	look	6				# 11
	look	7				# 2, still
	look	1000				# 3, still
	set	6, 0, 0
	look	6				# nothing
	look	7
	look	1000
	ret
