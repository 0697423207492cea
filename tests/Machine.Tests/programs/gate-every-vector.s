# gate-every-vector.s: int n reaches each of the 256 gates, with its number and no error word; those of exceptions too.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	.set	vector, 0
	.rept	256
	.if	vector != T_TIMER	# the environment's
	catch	1f
	int	$vector
1:
	saw	1, vector, 0, 1b
	.endif
	.set	vector, vector + 1
	.endr

	# and each of them came once
	check	2, $255, seen_count
	pass
