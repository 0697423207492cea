# double-fault-stack.s: in user mode a fault whose frame finds no stack is a double fault, which finds none either: the
# machine stops, and tells the three vectors.
# runs: physical
# ends: unhandled 6 18 18

	.include "check.inc"

	.globl	program
program:
	movl	$0x80000000, %eax
	movl	%eax, %ksp
	enter_user .Luser
.Luser:
	ud2
