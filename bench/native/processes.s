# processes.s: what the benchmarks need of Linux beyond the corpus's start.s: processes and pipes. Errors are not told apart;
# the programs give up on any.

	.set	SYS_FORK, 2
	.set	SYS_CLOSE, 6
	.set	SYS_WAITPID, 7
	.set	SYS_GETPID, 20
	.set	SYS_PIPE, 42

	.text

# pid_t getpid(void), pid_t fork(void)
	.globl	getpid, fork
getpid:
	movl	$SYS_GETPID, %eax
	int	$0x80
	ret
fork:
	movl	$SYS_FORK, %eax
	int	$0x80
	ret

# int close(int fd), int pipe(int ends[2])
#
#	8(%esp)	argument
#	4(%esp)	return address
#	0(%esp)	caller's ebx
	.globl	close, pipe
close:
	movl	$SYS_CLOSE, %eax
	jmp	.Lone_argument
pipe:
	movl	$SYS_PIPE, %eax
.Lone_argument:
	pushl	%ebx
	movl	8(%esp), %ebx
	int	$0x80
	popl	%ebx
	ret

# pid_t waitpid(pid_t pid, int *status, int options)
#
#	16(%esp)	options
#	12(%esp)	status
#	 8(%esp)	pid
#	 4(%esp)	return address
#	 0(%esp)	caller's ebx
	.globl	waitpid
waitpid:
	movl	$SYS_WAITPID, %eax
	pushl	%ebx
	movl	8(%esp), %ebx
	movl	12(%esp), %ecx
	movl	16(%esp), %edx
	int	$0x80
	popl	%ebx
	ret

	.section .note.GNU-stack, "", @progbits
