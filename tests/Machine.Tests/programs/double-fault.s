# double-fault.s: a fault on the way to a handler becomes a double fault, with error word 0 and the eip of the first.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	# no gate for #DE, and so for #UD in user mode
	set_gate T_DIVIDE, record, 0
	set_gate T_OPCODE, record, 0
	catch	.Lkernel
	movl	$0, %ecx
.Ldiv:
	divl	%ecx
.Lkernel:
	saw	1, T_DOUBLE, 0, .Ldiv
	saw_mode 1, 0
	catch	.Luser
	enter_user .Lud2
.Lud2:
	ud2
.Luser:
	saw	2, T_DOUBLE, 0, .Lud2
	saw_mode 2, FL_UM
	check	3, $(interrupt_stack_top - FRAME_SIZE), seen_frame

	# an exception whose gate is not there is not #GP: no gate was asked for by the program
	check	4, $2, seen_count
	pass
