# nested.s: a handler that sets IF is interrupted by a line of a lower number. Both are in service then; the end is that of
# the inner one.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Linner
	set_gate T_DISK, .Louter
	write_port PORT_INTERRUPT_MASK, 0
	movl	$DD_OWN, descriptor + DD_STATUS
	movl	$1, descriptor + DD_COUNT
	movl	$frame_1, descriptor + DD_BUFFER
	write_port PORT_DISK_RING, descriptor
	write_port PORT_DISK_RING_SIZE, 1
	write_port PORT_DISK_DOORBELL, 0
	movl	$0, %ebx
	movl	$0, %ecx
	sti
	hlt

	# here with nothing in service
	cli
	check	1, $1, %ecx
	check_port 2, PORT_INTERRUPT_IN_SERVICE, 0
	pass

.Louter:
	check_port 3, PORT_INTERRUPT_IN_SERVICE, LINE_DISK
	write_port PORT_TIMER_INTERVAL, 5
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	movl	%esp, %ebp
	sti
	.rept	10
	nop
	.endr
	cli
	check	4, $1, %ebx
	check_port 5, PORT_INTERRUPT_IN_SERVICE, LINE_DISK
	incl	%ecx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler

.Linner:
	check_port 6, PORT_INTERRUPT_IN_SERVICE, (LINE_DISK | LINE_TIMER)
	check	7, %ebp, FRAME_ESP(%esp)
	check	8, $0, %ecx		# the outer one is not done
	incl	%ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler

	.bss
	.balign	4
descriptor:
	.skip	DD_SIZE
