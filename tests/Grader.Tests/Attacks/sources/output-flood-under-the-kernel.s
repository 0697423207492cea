# Writes for ever, a line feed at a time: as many lines as can be.
#! kernel failed: stopped: more than 4096 bytes printed
	.include "toy.inc"
	.globl	answer
answer:	pushl	$1024
	pushl	$text
	pushl	$1
	pushl	$0
1:	movl	$SYS_WRITE, %eax
	int	$T_SYSCALL
	jmp	1b
	.data
text:	.fill	1024, 1, '\n'
