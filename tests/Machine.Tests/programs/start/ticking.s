# ticking.s: starts a program with the timer interrupting every 100 instructions, in both modes.

	.include "check.inc"

	.globl	_start, user_flags
	.set	user_flags, FL_UM | FL_IF
	.set	INTERVAL, 100

	.text
_start:
	movl	$vectors, %eax
	movl	%eax, %idtr
	movl	$interrupt_stack_top, %eax
	movl	%eax, %ksp

	# start the timer
	set_gate T_TIMER, tick
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, INTERVAL
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	sti
	jmp	program

# void tick(struct frame)
# The timer's handler: does nothing, and shows nothing.
tick:
	outl	%eax, $PORT_INTERRUPT_END	# any value
	leave_handler
