# grant.s: when nothing is taken away, nothing is flushed: each page is changed behind the kernel's back
# after the kernel has changed it, and is read from where it was.

	.include "memory.inc"

	.text
	.globl	test
test:
	# the right to write is given
	set	1, 1, READ_ONLY
	look	1
	set	1, 1, RIGHTS | PTE_A
	slip	1, 21, RIGHTS
	look	1				# 1

	# the same entry again
	set	2, 2, RIGHTS
	write	2, 4, 5
	note
	set	2, 2, RIGHTS | PTE_A | PTE_D
	slip	2, 22, RIGHTS
	look	2				# 2

	# a bit that is the kernel's own
	set	3, 3, RIGHTS
	look	3
	set	3, 3, RIGHTS | PTE_A | 1 << 9
	slip	3, 23, RIGHTS
	look	3				# 3

	# another page comes that was not there
	set	4, 4, RIGHTS
	look	4
	slip	4, 24, RIGHTS
	look	5				# nothing
	set	5, 5, RIGHTS
	look	5				# 5
	look	4				# 4
	ret
