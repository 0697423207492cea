# Makes files, folders and links where a host would have them.
#! kernel failed: status 0
	.include "toy.inc"
	.globl	answer
answer:	pushl	$0x201
	pushl	$path
	pushl	$0
	movl	$SYS_OPEN, %eax
	int	$T_SYSCALL
	movl	$SYS_MKDIR, %eax
	int	$T_SYSCALL
	movl	$SYS_MKNOD, %eax
	int	$T_SYSCALL
	movl	$SYS_LINK, %eax
	int	$T_SYSCALL
	movl	$SYS_UNLINK, %eax
	int	$T_SYSCALL
	addl	$12, %esp
	pushl	$0
	pushl	$0
	movl	$SYS_EXIT, %eax
	int	$T_SYSCALL
	.section .rodata
path:	.string	"../../results/mallory.json"
