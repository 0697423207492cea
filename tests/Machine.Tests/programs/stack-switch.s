# stack-switch.s: from user mode an entry takes the stack in ksp; from kernel mode it stays on the stack in use, also when
# that is the one that ksp points to.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	set_gate T_SYSCALL, .Louter, (GATE_PRESENT | GATE_USER)
	set_gate 200, .Linner
	enter_user .Luser
.Luser:
	pushl	$1
	pushl	$2
	int	$T_SYSCALL

.Louter:
	# the frame is below ksp; the old esp is the program's
	movl	%ksp, %eax
	subl	$FRAME_SIZE, %eax
	check	1, %eax, %esp
	check	2, $(user_stack_top - 8), FRAME_ESP(%esp)
	check	3, $2, (user_stack_top - 8)
	movl	%esp, %ebx
	int	$200
	check	4, %ebx, %esp
	pass

.Linner:
	# no switch this time
	check	5, %ebx, FRAME_ESP(%esp)
	leal	FRAME_SIZE(%esp), %eax
	check	6, %ebx, %eax
	leave_handler
