# timer-periodic.s: a periodic timer counts from tick to tick: a late handler does not shift the next one.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.set	INTERVAL, 100

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	movl	$times, %edi
	write_port PORT_TIMER_INTERVAL, INTERVAL
	sti
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	hlt
	hlt

	# late for the third by some
	cli
	.rept	130
	nop
	.endr
	sti
	nop
	cli
	check	1, $(times + 12), %edi

	# but not for the fourth
	sti
	hlt
	cli
	check_port 2, PORT_TIMER_CONTROL, TIMER_PERIODIC
	movl	times + 4, %eax
	subl	times, %eax
	check	3, $INTERVAL, %eax
	movl	times + 12, %eax
	subl	times + 4, %eax
	check	4, $(2 * INTERVAL), %eax

	# both bits: periodic
	write_port PORT_TIMER_CONTROL, (TIMER_PERIODIC | TIMER_ONE_SHOT)
	sti
	hlt
	hlt
	cli
	movl	times + 20, %eax
	subl	times + 16, %eax
	check	5, $INTERVAL, %eax
	pass

# Keeps the time.
.Lhandler:
	rdtsc
	movl	%eax, (%edi)
	addl	$4, %edi
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler

	.bss
	.balign	4
times:	.skip	64
