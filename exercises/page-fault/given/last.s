# last.s: whoever is the last to use a page needs no copy of it; and of three, two do.

	.include "memory.inc"

	.text
	.globl	test
test:
	movl	$wrong, recover
	write	0x10000, 0x1111
	read	0x1000				# shared for ever: to be read only
	movl	$first_table, %eax
	movl	$second_table, %edx
	call	space_fork
	movl	$first_table, %eax
	movl	$third_table, %edx
	call	space_fork
	note_pages				# 2

	# a grandchild
	movl	$second_table, %eax
	call	space_enter
	movl	$second_table, %eax
	movl	$fourth_table, %edx
	call	space_fork
	write	0x10000, 0x2222
	note_pages				# 3

	# two of the other three end
	movl	$third_table, %eax
	call	space_empty
	movl	$fourth_table, %eax
	call	space_empty
	note_pages				# 3

	# it is still the same page
	movl	$first_table, %eax
	call	space_enter
	movl	first_table + (0x10000 >> 12) * 4, %ebx
	write	0x10004, 0x3333
	xorl	first_table + (0x10000 >> 12) * 4, %ebx
	movl	%ebx, %eax
	andl	$PAGE_MASK, %eax
	note					# 0
	note_pages				# 3
	read	0x10000
	note					# 0x1111

	# and to be read only it still is
	movl	$.Lrefused, recover
	write	0x1000, 0x4444
	power_off 1
.Lrefused:
	movl	$second_table, %eax
	call	space_empty
	movl	$first_table, %eax
	call	space_empty
	note_pages				# 0
	ret

wrong:
	power_off 1
