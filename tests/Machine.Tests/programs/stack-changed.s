# stack-changed.s: ksp counts as it is at the moment of the entry, and an entry does not change it.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)

	# one stack, twice
	.rept	2
	catch	1f
	enter_user .Luser
1:
	check	1, $(interrupt_stack_top - FRAME_SIZE), seen_frame
	.endr

	# another, which need not be aligned
	movl	$other_stack_top, %eax
	movl	%eax, %ksp
	catch	.Lother
	enter_user .Luser
.Lother:
	check	2, $(other_stack_top - FRAME_SIZE), seen_frame
	movl	%ksp, %eax
	check	3, $other_stack_top, %eax
	pass

.Luser:
	int	$T_SYSCALL

	.bss
	.balign	4
	.skip	2 * FRAME_SIZE + 1
other_stack_top:
