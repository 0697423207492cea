# gate-user.s: user mode may call a gate only if it has GATE_USER; the kernel may call any that is present.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	set_gate 65, record, GATE_PRESENT

	# a system call: a trap, so eip is after it
	catch	.Lcalled
	enter_user .Lcall
.Lcall:
	int	$T_SYSCALL
.Lafter_call:
	ud2
.Lcalled:
	saw	1, T_SYSCALL, 0, .Lafter_call
	saw_mode 1, FL_UM

	# refused
	catch	.Lrefused
	enter_user .Lother
.Lother:
	int	$65
.Lafter_other:
	ud2
.Lrefused:
	saw	2, T_PROTECTION, (65 * 8 + 2), .Lother
	saw_mode 2, FL_UM

	# not for the kernel
	catch	.Lkernel
	jmp	.Lother
.Lkernel:
	saw	3, 65, 0, .Lafter_other
	saw_mode 3, 0

	# an exception needs no GATE_USER: the processor comes through, not the program
	catch	.Lexception
	enter_user .Ldivide
.Ldivide:
	xorl	%ecx, %ecx
.Ldiv:
	divl	%ecx
.Lexception:
	saw	4, T_DIVIDE, 0, .Ldiv
	saw_mode 4, FL_UM
	pass
