# step-halt.s: a debug trap wakes the processor from the hlt that it follows.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_DEBUG, .Lstep
	movl	$0, %ebx
	pushl	$FL_TF
	popfl
	hlt
.Lafter:
	check	1, $.Lafter, %ebx
	pass

.Lstep:
	movl	FRAME_EIP(%esp), %ebx
	andl	$~FL_TF, FRAME_EFLAGS(%esp)
	leave_handler
