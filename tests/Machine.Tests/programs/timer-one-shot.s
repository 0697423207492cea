# timer-one-shot.s: the timer raises its line once, exactly as many instructions after the start as its interval says, and then
# stands still.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.set	INTERVAL, 20

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	movl	$0, %ebx
	sti
	write_port PORT_TIMER_INTERVAL, INTERVAL
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
.Lsled:
	.rept	100
	nop
	.endr
	check	1, $1, %ebx
	check	2, $(.Lsled + INTERVAL), %ecx	# nop has one byte
	check_port 3, PORT_TIMER_CONTROL, 0
	check_port 4, PORT_TIMER_REMAINING, 0
	check_port 5, PORT_TIMER_INTERVAL, INTERVAL
	pass

.Lhandler:
	incl	%ebx
	movl	FRAME_EIP(%esp), %ecx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
