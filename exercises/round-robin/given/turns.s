# turns.s: three threads that never give way. Each notes when it is its turn, by a byte that is drawn by chance.

	.include "threads.inc"

	.set	TURNS, 30

	# A thread sees that it is its turn when the last to note one was another. Nobody can come between
	# looking and noting, and nobody waits for long.
	.macro	noting_thread name, number
\name:
	cmpb	$\number, last
	je	\name
	cli
	movl	noted, %eax
	movb	names + \number, %dl
	movb	%dl, turns(%eax)
	movb	$\number, last
	incl	noted
	cmpl	$TURNS, noted
	je	done
	sti
	jmp	\name
	.endm

	.text
	.globl	_start
_start:
	inl	$PORT_RANDOM, %eax
	movl	%eax, names
	thread	first, first_stack
	thread	second, second_stack
	thread	third, third_stack
	movl	$1000, %eax
	call	thread_start
	power_off 1				# they never end

	noting_thread first, 1
	noting_thread second, 2
	noting_thread third, 3

done:
	power_off 0

	.bss
	.balign	16
	.globl	turns
turns:
	.space	TURNS
last:
	.space	1
	.balign	4
names:
	.space	4
	.balign	16
noted:
	.space	16
	.space	512
first_stack:
	.space	512
second_stack:
	.space	512
third_stack:
