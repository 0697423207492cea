# used.s: a kernel that looks for pages that are not used clears PTE_A and PTE_D, and looks later whether
# they are set again.

	.include "memory.inc"

	.macro	note_bits page
	movl	table + (\page) * 4, %eax
	andl	$PTE_A | PTE_D, %eax
	note
	.endm

	.text
	.globl	test
test:
	set	8, 1, RIGHTS
	set	9, 2, RIGHTS
	write	8, 4, 1
	note
	look	9
	note_bits 8				# used, written
	note_bits 9				# used

	# cleared, and not touched since
	set	8, 1, RIGHTS
	set	9, 2, RIGHTS
	note_bits 8
	note_bits 9

	# touched again
	look	8
	note_bits 8				# used
	write	8, 4, 2
	note
	note_bits 8				# used, written
	look	9
	note_bits 9				# used

	# written, and only PTE_D cleared
	set	8, 1, RIGHTS | PTE_A
	write	8, 4, 3
	note
	note_bits 8				# used, written
	ret
