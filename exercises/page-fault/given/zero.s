# zero.s: pages come when they are touched, one by one, and are full of zeros.

	.include "memory.inc"

	.text
	.globl	test
test:
	movl	$refused_one, recover
	note_pages				# 0: nothing has been touched

	# read first, then written
	read	0x10000
	note
	write	0x10000, 0x1111
	read	0x10000
	note
	note_pages				# 1

	# written first, at the very end of a page
	write	0x12ffc, 0x2222
	read	0x12ffc
	note
	note_pages				# 2

	# across two pages, of which one is there
	movl	USER_BASE + 0x12ffe, %eax
	note
	note_pages				# 3

	# the page is full of zeros: all of it
	movl	$USER_BASE + 0x12000, %esi
	movl	$PAGE_SIZE / 4 - 1, %ecx
	xorl	%edx, %edx
1:	lodsl
	orl	%eax, %edx
	loop	1b
	movl	%edx, %eax
	note

	# memory that is for reading is zeros, too
	read	0x1000
	note
	note_pages				# 4
	ret

refused_one:
	power_off 1
