# switch.s: from one space to another and back, and to where we are already.

	.include "memory.inc"

	.macro	switch directory
	movl	$\directory, %eax
	call	space_switch
	.endm

	.text
	.globl	test
test:
	set	0, 1, RIGHTS
	movl	$FRAMES + 2 * PAGE_SIZE + RIGHTS, second_table
	look	0				# 1
	switch	second_directory
	look	0				# 2
	switch	directory
	look	0				# 1

	slip	0, 3, RIGHTS
	switch	directory
	look	0				# 1: nothing was to be done
	switch	second_directory
	switch	directory
	look	0				# 3
	ret
