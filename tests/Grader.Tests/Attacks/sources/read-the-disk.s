# Opens files that a host would have. The guest's own files are all there is.
#! kernel failed: nothing found
	.include "toy.inc"
	.globl	answer
answer:	movl	$paths, %esi
1:	movl	(%esi), %ebx
	testl	%ebx, %ebx
	jz	2f
	pushl	$0
	pushl	%ebx
	pushl	$0
	movl	$SYS_OPEN, %eax
	int	$T_SYSCALL
	addl	$12, %esp
	cmpl	$-1, %eax
	jne	3f
	addl	$4, %esi
	jmp	1b
2:	pushl	$14
	pushl	$nothing
	pushl	$1
	pushl	$0
	movl	$SYS_WRITE, %eax
	int	$T_SYSCALL
3:	pushl	$1
	pushl	$0
	movl	$SYS_EXIT, %eax
	int	$T_SYSCALL
	.section .rodata
paths:	.long	a, b, c, d, e, 0
a:	.string	"/etc/passwd"
b:	.string	"snapshots/kernel.verified.txt"
c:	.string	"../snapshots/kernel.verified.txt"
d:	.string	"/proc/self/environ"
e:	.string	"assignment.json"
nothing: .ascii	"nothing found\n"
