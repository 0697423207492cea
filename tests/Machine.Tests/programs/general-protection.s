# general-protection.s: the error word of #GP is 0 for a privileged instruction, and names the vector for a refused gate.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	# a privileged instruction in user mode
	catch	.Lprivileged
	enter_user .Lcli
.Lcli:
	cli
.Lprivileged:
	saw	1, T_PROTECTION, 0, .Lcli
	saw_mode 1, FL_UM

	# a gate that user mode may not call
	catch	.Lrefused
	enter_user .Lint
.Lint:
	int	$200
.Lrefused:
	saw	2, T_PROTECTION, (200 * 8 + 2), .Lint
	saw_mode 2, FL_UM
	pass
