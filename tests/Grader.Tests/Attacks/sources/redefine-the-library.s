# Takes printf's place and prints what it likes; the caller's status stays right.
#! kernel failed: wrong
#! sum failed:
	.include "toy.inc"
	.globl	answer, printf
answer:	ret
printf:	pushl	$6
	pushl	$text
	pushl	$1
	pushl	$0
	movl	$SYS_WRITE, %eax
	int	$T_SYSCALL
	addl	$16, %esp
	ret
	.section .rodata
text:	.ascii	"wrong\n"
