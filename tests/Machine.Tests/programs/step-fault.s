# step-fault.s: an instruction that faults, and one that enters a handler by int n, is not followed by a debug trap.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_DEBUG, .Lstep
	set_gate T_DIVIDE, .Ldivide
	set_gate T_SYSCALL, .Lsystem, (GATE_PRESENT | GATE_USER)
	movl	$0, %ebx		# steps
	movl	$0, %ecx
	movl	$0, %esi		# faults
	movl	$0, %edx
	movl	$6, %eax
	enter_user .Ldiv, user_stack_top, FL_TF

	# stepped: the division that goes well, and the nop
.Ldiv:
	divl	%ecx
	int	$T_SYSCALL
	nop
	int	$T_SYSCALL
	ud2

.Ldivide:
	incl	%esi
	movl	$2, %ecx
	leave_handler

.Lstep:
	incl	%ebx
	leave_handler

# Ends with the second call.
.Lsystem:
	incl	%edi
	testl	$FL_TF, FRAME_EFLAGS(%esp)
	jnz	1f
	fail	1			# TF was not in the frame
1:
	cmpl	$2, %edi
	je	.Lend
	check	2, $1, %ebx
	leave_handler
.Lend:
	check	3, $2, %ebx
	check	4, $1, %esi
	check	5, $3, %eax
	pass
