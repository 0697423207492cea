# parent.s: the parent writes right behind the fork, to pages that it has just written. The child must not
# see it.

	.include "memory.inc"

	.text
	.globl	test
test:
	movl	$wrong, recover
	write	0x10000, 0x1111
	write	0x3ff000, 0x2222
	movl	$first_table, %eax
	movl	$second_table, %edx
	call	space_fork
	write	0x10000, 0x3333
	write	0x3ffffc, 0x4444
	read	0x10000
	note

	movl	$second_table, %eax
	call	space_enter
	read	0x10000
	note					# 0x1111
	read	0x3ff000
	note					# 0x2222
	read	0x3ffffc
	note					# 0
	note_pages				# 4
	ret

wrong:
	power_off 1
