# Sends itself a signal from the handler of that signal, for ever.
#! kernel failed: 
	.globl	answer
	.include "toy.inc"
answer:	movl	$SYS_GETPID, %eax
	int	$T_SYSCALL
	movl	%eax, pid
	pushl	$0
	pushl	$action
	pushl	$10
	pushl	$0
	movl	$SYS_SIGACTION, %eax
	int	$T_SYSCALL
handler:
	pushl	$10
	pushl	pid
	pushl	$0
	movl	$SYS_SIGSEND, %eax
	int	$T_SYSCALL
	addl	$12, %esp
	jmp	handler
	.data
pid:	.long	0
action:	.long	handler, 0, 0x40000000, 0, 0
