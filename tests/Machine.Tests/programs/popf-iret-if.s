# popf-iret-if.s: IF set by popfl or iret holds for the very next instruction: there is no shadow as after sti.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, 1

	# popfl
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	nop
	pushl	$FL_IF
	popfl
.Lpopped:
	nop
	check	1, $.Lpopped, %ebx
	cli

	# iret
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	nop
	movl	%esp, %eax
	pushl	%eax
	pushl	$FL_IF
	pushl	$.Lreturned
	iret
.Lreturned:
	nop
	check	2, $.Lreturned, %ebx

	# cli and popfl take it away again at once
	cli
	pushfl
	popl	%eax
	testl	$FL_IF, %eax
	jz	1f
	fail	3
1:
	pass

.Lhandler:
	movl	FRAME_EIP(%esp), %ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
