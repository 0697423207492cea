# privileged-instructions.s: each system instruction traps in user mode, with #GP at the instruction, error word 0, and
# nothing changed.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	.irp	instruction, cli, sti, hlt, iret, pushfl, popfl, "invlpg frame_1"
	catch	2f
	movl	$0x12345678, %eax
	movl	$0x9abcdef0, %edx
	movl	$0x55555555, user_stack_top - 4
	enter_user 1f, (user_stack_top - 16), (FL_CF | FL_DF)
1:
	\instruction
	ud2
2:
	saw	1, T_PROTECTION, 0, 1b
	check	2, $0x12345678, %eax
	check	3, $0x9abcdef0, %edx
	check	4, $(user_stack_top - 16), seen_esp
	movl	seen_eflags, %eax
	andl	$~FL_IF, %eax
	check	5, $(FL_UM | FL_CF | FL_DF | 2), %eax
	.endr
	check	6, $7, seen_count
	pass
