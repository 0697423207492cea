# Leaves with status 0 before the caller prints.
#! kernel failed: status 0
	.include "toy.inc"
	.globl	answer
answer:	pushl	$0
	pushl	$0
	movl	$SYS_EXIT, %eax
	int	$T_SYSCALL
