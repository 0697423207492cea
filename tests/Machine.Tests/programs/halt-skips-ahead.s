# halt-skips-ahead.s: while hlt waits, time skips to the next event; the handler runs at exactly the time of the tick.
# runs: physical paged

	.include "check.inc"

	.set	INTERVAL, 1000000
	.set	BETWEEN, 4		# from the first rdtsc to the end of the out: rdtsc, movl, movl, outl

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, INTERVAL
	rdtsc
	movl	%eax, %ebx
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	sti
	hlt
.Lafter:
	check	1, $(INTERVAL + BETWEEN), %ecx
	check	2, $.Lafter, %esi
	pass

.Lhandler:
	rdtsc
	subl	%ebx, %eax
	movl	%eax, %ecx
	movl	FRAME_EIP(%esp), %esi
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
