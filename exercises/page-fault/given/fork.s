# fork.s: a copy of a space costs nothing until somebody writes.

	.include "memory.inc"

	.text
	.globl	test
test:
	movl	$wrong, recover
	write	0x10000, 0x1111
	write	0x11000, 0x2222
	write	0x12000, 0x3333
	note_pages				# 3

	movl	$first_table, %eax
	movl	$second_table, %edx
	call	space_fork
	note_pages				# 3

	# the child reads, and nothing is copied
	movl	$second_table, %eax
	call	space_enter
	read	0x10000
	note
	read	0x11000
	note
	note_pages				# 3

	# it writes, and has a page of its own, the rest of which is as before
	write	0x10004, 0x4444
	read	0x10000
	note
	read	0x10004
	note
	note_pages				# 4

	# a page that neither had
	write	0x13000, 0x5555
	note_pages				# 5

	# the parent has its own
	movl	$first_table, %eax
	call	space_enter
	read	0x10004
	note					# 0
	read	0x13000
	note					# 0
	note_pages				# 6
	ret

wrong:
	power_off 1
