# sti-shadow.s: sti that sets IF holds interrupts back for one more instruction; sti that finds it set does not.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER

	# one waits: it comes after the instruction that follows sti
	write_port PORT_TIMER_INTERVAL, 1
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	nop
	nop
	sti
	nop
.Lafter_one:
	nop
	check	1, $.Lafter_one, %ebx

	# it becomes due with a second sti: it comes at once
	write_port PORT_TIMER_INTERVAL, 2
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	nop
	sti
.Lat_once:
	nop
	check	2, $.Lat_once, %ebx

	# sti; cli lets nothing in
	cli
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	nop
	nop
	movl	$0, %ebx
	.rept	10
	sti
	cli
	.endr
	check	3, $0, %ebx
	pass

.Lhandler:
	movl	FRAME_EIP(%esp), %ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
