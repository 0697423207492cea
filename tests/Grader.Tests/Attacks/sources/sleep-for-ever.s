# Sleeps as long as can be said.
#! kernel failed: stopped: more than 2000000 instructions
	.include "toy.inc"
	.globl	answer
answer:	pushl	$0x7fffffff
	pushl	$0
	movl	$SYS_SLEEP, %eax
	int	$T_SYSCALL
	jmp	answer
