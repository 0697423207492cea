# Starts itself under another path, so that the process might have another name, and does there what is forbidden.
#! kernel failed: forbidden bswap: executed
	.include "toy.inc"
	.globl	answer
answer:	pushl	$0
	pushl	$0
	movl	$SYS_DUP, %eax
	int	$T_SYSCALL
	addl	$8, %esp

	# the first descriptor that is free tells whether this is the second start
	cmpl	$3, %eax
	jne	2f
	movl	$paths, %esi
1:	movl	(%esi), %ebx
	testl	%ebx, %ebx
	jz	2f
	movl	%ebx, arguments
	pushl	$arguments
	pushl	%ebx
	pushl	$0
	movl	$SYS_EXEC, %eax
	int	$T_SYSCALL
	addl	$12, %esp
	addl	$4, %esi
	jmp	1b
2:	bswap	%ecx
	movl	$500500, %eax
	ret
	.section .rodata
paths:	.long	a, b, c, d, 0
a:	.string	"/./main"
b:	.string	"./main"
c:	.string	"//main"
d:	.string	"/main"
	.data
arguments:
	.long	0, 0
