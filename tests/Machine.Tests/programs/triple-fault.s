# triple-fault.s: no gate for the fault and none for #DF: the machine stops.
# runs: physical paged ticking
# ends: unhandled 0 13 13

	.include "check.inc"

	.globl	program
program:
	set_gate T_DIVIDE, record, 0
	set_gate T_DOUBLE, record, 0
	movl	$0, %ecx
	divl	%ecx
	fail	1
