# step-rep.s: a debug trap follows each iteration of a repeated instruction; eip moves on with the last.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_DEBUG, .Lstep
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	movl	$0, %ebx
	movl	$0, %edx
	movl	$frame_1, %edi
	movl	$5, %ecx
	cld
	catch	.Lback
	enter_user .Lrep, user_stack_top, FL_TF
.Lrep:
	rep stosb
.Lnext:
	int	$T_SYSCALL
.Lback:
	check	1, $4, %ebx
	check	2, $1, %edx
	pass

# Counts traps at the instruction and after it.
.Lstep:
	cmpl	$.Lrep, FRAME_EIP(%esp)
	jne	.Lmoved_on
	incl	%ebx
	leave_handler
.Lmoved_on:
	check	3, $.Lnext, FRAME_EIP(%esp)
	check	4, $0, %ecx
	incl	%edx
	leave_handler
