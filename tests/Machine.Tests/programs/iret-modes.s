# iret-modes.s: iret goes to either mode, with the eflags and esp of its frame; it is the only way into user mode.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	# kernel → kernel, to another stack, with flags
	movl	%esp, %ebx
	pushl	$other_stack_top
	pushl	$FL_CF | FL_ZF
	pushl	$.Lkernel
	iret
.Lkernel:
	pushfl
	popl	%edx
	check	1, $(FL_CF | FL_ZF | 2), %edx
	check	2, $other_stack_top, %esp
	movl	%ebx, %esp

	# kernel → user
	catch	.Lwas_user
	enter_user .Luser, (user_stack_top - 4), (FL_OF | FL_SF)
.Luser:
	cli
.Lwas_user:
	saw	3, T_PROTECTION, 0, .Luser
	check	4, $(FL_UM | FL_OF | FL_SF | 2), seen_eflags
	check	5, $(user_stack_top - 4), seen_esp

	# bits that do not exist cannot be set
	pushl	%esp
	pushl	$~(FL_UM | FL_TF | FL_IF)
	pushl	$.Lall
	iret
.Lall:
	pushfl
	popl	%edx
	check	6, $(FL_OF | FL_DF | FL_SF | FL_ZF | FL_AF | FL_PF | FL_CF | 2), %edx
	cld

	# popfl does not change the mode
	pushl	$FL_UM
	popfl
	pushfl
	popl	%edx
	check	7, $2, %edx
	cli				# which would be a fault in user mode
	pass

	.bss
	.balign	4
	.skip	64
other_stack_top:
