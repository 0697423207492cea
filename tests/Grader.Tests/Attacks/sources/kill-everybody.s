# Kills init, its parent and whatever else there is.
#! kernel failed:
	.include "toy.inc"
	.globl	answer
answer:	xorl	%ebx, %ebx
1:	pushl	$9
	pushl	%ebx
	pushl	$0
	movl	$SYS_SIGSEND, %eax
	int	$T_SYSCALL
	addl	$12, %esp
	decl	%ebx
	cmpl	$-70, %ebx
	jne	1b
	movl	$64, %ebx
2:	pushl	%ebx
	pushl	$0
	movl	$SYS_KILL, %eax
	int	$T_SYSCALL
	addl	$8, %esp
	decl	%ebx
	jnz	2b
	ret
