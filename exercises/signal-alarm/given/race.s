# race.s: the tick ends at every moment between the beginning of read_timeout and its sleep, one call after the
# other: before each the program computes a little longer. Then it is the turn of a child that only computes, and
# when the parent goes on, its time is over. Whoever loses that alarm waits for ever.

	.include "timeout.inc"

	# instructions from the beginning of a tick to the call: the first, the last, the steps between
	.set	FIRST, INSTRUCTIONS_A_TICK - 1600
	.set	LAST, INSTRUCTIONS_A_TICK
	.set	STEP, 16

	.text
	.globl	main
main:
	c	pipe, $ends
	call	fork
	testl	%eax, %eax
	jz	.Lchild
	movl	%eax, %edi
	movl	$FIRST, %ebx
	xorl	%esi, %esi
.Lnext:
	# who has slept goes on when a tick begins
	c	sleep_ticks, $1
	movl	%ebx, %ecx
.Lcompute:
	loop	.Lcompute
	c	read_timeout, ends, $buffer, $64, $1
	cmpl	$TIMED_OUT, %eax
	jne	.Lother
	incl	%esi
.Lother:
	addl	$STEP, %ebx
	cmpl	$LAST, %ebx
	jb	.Lnext
	c	printf, $text, %esi
	c	kill, %edi, $SIGKILL
	xorl	%eax, %eax
	ret

.Lchild:
	jmp	.Lchild

	.section .rodata
text:
	.string	"%d calls, and each came back\n"

	.bss
	.balign	4
ends:
	.space	8
buffer:
	.space	64
