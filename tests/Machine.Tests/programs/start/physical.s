# physical.s: starts a program with addresses physical and interrupts off.

	.include "check.inc"

	.globl	_start, user_flags
	.set	user_flags, FL_UM

	.text
_start:
	movl	$vectors, %eax
	movl	%eax, %idtr
	movl	$interrupt_stack_top, %eax
	movl	%eax, %ksp
	jmp	program
