# popcnt.s: a handful of numbers, in every size and form.

	.include "count.inc"

	# count SOURCE: of a long that is in a register, and of its low word
	.macro	count source
	movl	$\source, %ecx
	movl	$0x12345678, %eax
	set_flags
	popcntl	%ecx, %eax
	note	%eax
	movl	$0x12345678, %eax
	set_flags
	popcntw	%cx, %ax
	note	%eax
	.endm

	.text
	.globl	_start
_start:
	count	0
	count	1
	count	0xffffffff
	count	0x80000000
	count	0x00008000
	count	0x00010000
	count	0x12345678

	# from memory, and where source and destination are one
	movl	$2, %ebx
	set_flags
	popcntl	numbers(,%ebx,4), %edx
	note	%edx
	set_flags
	popcntw	numbers + 2, %dx
	note	%edx
	movl	$0x00f00f00, %esi
	set_flags
	popcntl	%esi, %esi
	note	%esi
	power_off 0

	results	17

numbers:
	.long	0x00040003, 0, 0x00ff0000
