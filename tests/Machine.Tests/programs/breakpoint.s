# breakpoint.s: int3 is a trap through vector 3: eip is after it, the error word is 0. User mode needs a gate that lets it.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	# in kernel mode any present gate will do
	catch	.Lkernel
	int3
.Lafter_kernel:
	fail	1
.Lkernel:
	saw	1, T_BREAKPOINT, 0, .Lafter_kernel
	saw_mode 2, 0

	# in user mode not: the gate's own error word, and eip at the instruction
	catch	.Lrefused
	enter_user .Luser
.Luser:
	int3
.Lafter_user:
	ud2
.Lrefused:
	saw	3, T_PROTECTION, (T_BREAKPOINT * 8 + 2), .Luser
	saw_mode 4, FL_UM

	# unless the gate says so
	set_gate T_BREAKPOINT, record, (GATE_PRESENT | GATE_USER)
	catch	.Lallowed
	enter_user .Luser
.Lallowed:
	saw	5, T_BREAKPOINT, 0, .Lafter_user
	saw_mode 6, FL_UM
	pass
