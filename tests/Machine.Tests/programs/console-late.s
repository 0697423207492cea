# console-late.s: the interrupt switched on when a byte has long been there comes at once; a byte that nobody reads keeps the
# next one waiting, and raises its line once.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.globl	program
program:
	set_gate T_CONSOLE, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_CONSOLE
	movl	$0, %ebx
.Lwait:
	inb	$PORT_CONSOLE_STATUS, %al
	testb	$CONSOLE_INPUT_READY, %al
	jz	.Lwait
	sti
	write_port PORT_CONSOLE_CONTROL, CONSOLE_RECEIVE_INTERRUPT
	check	1, $1, %ebx

	# nobody reads
	movl	$5000, %ecx
1:
	loop	1b
	check	2, $1, %ebx

	# somebody does: the next one, whose time has passed, comes at once
	inb	$PORT_CONSOLE_DATA, %al
	check	3, $2, %ebx
	check_byte 4, $'t', %al
	inb	$PORT_CONSOLE_DATA, %al
	check_byte 5, $'o', %al

	# switched off, the bytes come quietly
	cli
	write_port PORT_CONSOLE_CONTROL, 0
	movl	$5000, %ecx
1:
	loop	1b
	inb	$PORT_CONSOLE_DATA, %al
	check_byte 6, $'y', %al
	sti
	nop
	nop
	pass

.Lhandler:
	incl	%ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
