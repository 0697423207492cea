# Leads every interrupt to nowhere, and asks for the timer's.
#! sum failed: unhandled fault
	.include "toy.inc"
	.globl	answer
answer:	movl	$0xfffffff0, %eax
	movl	%eax, %idtr
	int	$T_SYSCALL
