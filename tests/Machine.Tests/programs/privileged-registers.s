# privileged-registers.s: mov to and from each system register traps in user mode; neither side changes.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	.irp	register, cr0, cr2, cr3, idtr, ksp, base, bound
	movl	%\register, %ebx

	# reading
	catch	2f
	movl	$0x12345678, %eax
	enter_user 1f
1:
	movl	%\register, %eax
	ud2
2:
	saw	1, T_PROTECTION, 0, 1b
	check	2, $0x12345678, %eax

	# writing
	catch	2f
	enter_user 1f
1:
	movl	%eax, %\register
	ud2
2:
	saw	3, T_PROTECTION, 0, 1b
	movl	%\register, %eax
	check	4, %ebx, %eax
	.endr

	check	5, $14, seen_count
	pass
