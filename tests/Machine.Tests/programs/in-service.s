# in-service.s: a line in service holds back itself and all with higher numbers, IF or not, until its end.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Ltimer
	set_gate T_CONSOLE, .Lconsole
	write_port PORT_INTERRUPT_MASK, 0
	write_port PORT_CONSOLE_CONTROL, CONSOLE_RECEIVE_INTERRUPT
	write_port PORT_TIMER_INTERVAL, 50
	write_port PORT_TIMER_CONTROL, TIMER_PERIODIC
	movl	$0, %ebx		# timer handlers
	movl	$0, %ecx		# console handlers
	sti
	hlt
	cli
	check	1, $1, %ecx
	pass

.Ltimer:
	incl	%ebx
	cmpl	$1, %ebx
	jne	.Lagain
	sti

	# wait until both wait
.Lwait:
	inl	$PORT_INTERRUPT_PENDING, %eax
	cmpl	$LINE_TIMER | LINE_CONSOLE, %eax
	jne	.Lwait
	nop
	check	2, $1, %ebx
	check	3, $0, %ecx
	check_port 4, PORT_INTERRUPT_IN_SERVICE, LINE_TIMER

	# the end lets both in, the timer first
	write_port PORT_TIMER_CONTROL, 0
	outl	%eax, $PORT_INTERRUPT_END
	check	5, $2, %ebx
	check	6, $1, %ecx
	leave_handler

.Lagain:
	check	7, $0, %ecx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler

.Lconsole:
	check	8, $2, %ebx
	incl	%ecx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
