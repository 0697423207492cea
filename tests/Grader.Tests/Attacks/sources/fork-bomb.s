# Makes processes that make processes.
#! kernel failed: stopped: more than 2000000 instructions
	.include "toy.inc"
	.globl	answer
answer:	movl	$SYS_FORK, %eax
	int	$T_SYSCALL
	jmp	answer
