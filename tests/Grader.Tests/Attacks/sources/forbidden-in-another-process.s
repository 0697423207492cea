# Has a child do what is forbidden.
#! kernel failed: forbidden bswap: executed
	.include "toy.inc"
	.globl	answer
answer:	movl	$SYS_FORK, %eax
	int	$T_SYSCALL
	testl	%eax, %eax
	jnz	1f
	bswap	%ecx
	pushl	$0
	pushl	$0
	movl	$SYS_EXIT, %eax
	int	$T_SYSCALL
1:	pushl	$0
	movl	$SYS_WAIT, %eax
	int	$T_SYSCALL
	popl	%eax
	movl	$500500, %eax
	ret
