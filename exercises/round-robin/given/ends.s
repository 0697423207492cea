# ends.s: threads end, by returning and by thread_exit, and one gives way; then thread_start returns.

	.include "threads.inc"

	.set	QUANTUM, 2000

	# note LETTER
	.macro	note letter
	cli
	movl	noted, %eax
	movb	$\letter, notes(%eax)
	incl	noted
	sti
	.endm

	.text
	.globl	_start
_start:
	thread	long_one, first_stack
	thread	short_one, second_stack
	thread	polite_one, third_stack
	movl	%esp, %ebx
	movl	$QUANTUM, %eax
	call	thread_start
	cli
	subl	%esp, %ebx
	movl	%ebx, depth
	movl	noted, %eax
	movb	$'.', notes(%eax)
	power_off 0

# about ten quanta
long_one:
	note	'L
	movl	$10 * QUANTUM / 2, %ecx
1:	loop	1b
	note	'l
	ret

short_one:
	note	'S
	call	thread_exit
	note	'!				# nobody comes back from there

# gives way at once, and so has its second turn long before the first one's end
polite_one:
	note	'P
	call	thread_yield
	note	'p
	call	thread_yield
	note	'q
	ret

	.bss
	.balign	16
	.globl	notes, depth
notes:
	.space	16
depth:
	.space	16
noted:
	.space	16
	.space	512
first_stack:
	.space	512
second_stack:
	.space	512
third_stack:
