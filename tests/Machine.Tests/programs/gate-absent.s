# gate-absent.s: int n through a gate that is not present is a fault of the instruction, in either mode, whatever else the
# gate says.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	set_gate 200, record, 0
	set_gate 201, record, (GATE_USER | GATE_TRAP)

	# kernel mode
	catch	.Lkernel
.Lint_200:
	int	$200
	fail	1
.Lkernel:
	saw	1, T_PROTECTION, (200 * 8 + 2), .Lint_200
	saw_mode 2, 0

	# user mode
	catch	.Luser
	enter_user .Lint_201
.Lint_201:
	int	$201
.Luser:
	saw	3, T_PROTECTION, (201 * 8 + 2), .Lint_201
	saw_mode 4, FL_UM

	# present again
	set_gate 200, record
	catch	.Lpresent
	int	$200
.Lafter:
.Lpresent:
	saw	5, 200, 0, .Lafter
	pass
