# sti-hlt.s: sti; hlt cannot miss its interrupt: if it waits already, hlt is executed and left at once.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	movl	$0, %ebx

	# the interrupt waits before sti, comes due with it, with hlt, or later
	.set	interval, 1
	.rept	8
	write_port PORT_TIMER_INTERVAL, interval
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	nop
	nop
	sti
	hlt
1:
	cli
	check	1, $1b, %ecx
	.set	interval, interval + 1
	.endr
	check	2, $8, %ebx
	pass

.Lhandler:
	incl	%ebx
	movl	FRAME_EIP(%esp), %ecx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
