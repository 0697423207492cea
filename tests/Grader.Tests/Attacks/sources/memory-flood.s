# Asks for memory until there is none, and touches all of it.
#! kernel failed: stopped: more than 2000000 instructions
	.include "toy.inc"
	.globl	answer
answer:	pushl	$4096
	pushl	$0
1:	movl	$SYS_SBRK, %eax
	int	$T_SYSCALL
	cmpl	$-1, %eax
	je	1b
	movl	$-1, (%eax)
	jmp	1b
