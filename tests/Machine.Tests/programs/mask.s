# mask.s: a masked line stays pending; the instruction that opens it is the last before its interrupt.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.globl	program
program:
	# at the start every line is masked
	check_port 1, PORT_INTERRUPT_MASK, ~0
	set_gate T_TIMER, .Lhandler
	movl	$0, %ebx
	sti
	write_port PORT_TIMER_INTERVAL, 3
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	.rept	10
	nop
	.endr
	check	2, $0, %ebx
	check_port 3, PORT_INTERRUPT_PENDING, LINE_TIMER

	# open another line: nothing; open this one: at once
	write_port PORT_INTERRUPT_MASK, ~LINE_DISK
	nop
	check	4, $0, %ebx
	movl	$~LINE_TIMER, %eax
	outl	%eax, $PORT_INTERRUPT_MASK
.Lopened:
	check	5, $.Lopened, %ebx
	pass

.Lhandler:
	movl	FRAME_EIP(%esp), %ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
