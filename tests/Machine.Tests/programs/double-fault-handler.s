# double-fault-handler.s: nothing of the first fault is lost: the handler of #DF can put things right and go back to the
# instruction.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	set_gate T_DOUBLE, .Ldouble
	set_gate T_DIVIDE, record, 0
	movl	$0, %ecx
	movl	$7, %eax
	movl	$0, %edx
	movl	%esp, %ebx
.Ldiv:
	divl	%ecx
	check	1, $7, %eax
	check	2, %ebx, %esp
	pass

# Makes the divisor 1.
.Ldouble:
	check	3, $.Ldiv, FRAME_EIP(%esp)
	movl	$1, %ecx
	leave_handler
