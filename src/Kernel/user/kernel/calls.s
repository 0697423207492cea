# calls.s: the system calls as C functions (include/toy.h, include/unistd.h). The arguments lie above
# the return address, where the kernel looks for them.

.include "toy.inc"

	.macro	stub function, call
	.globl	\function
	.type	\function, @function
\function:
	movl	$SYS_\call, %eax
	int	$T_SYSCALL
	ret
	.size	\function, .-\function
	.endm

	.text
	stub	fork, FORK
	stub	_exit, EXIT
	stub	wait, WAIT
	stub	pipe, PIPE
	stub	read, READ
	stub	kill, KILL
	stub	exec, EXEC
	stub	fstat, FSTAT
	stub	chdir, CHDIR
	stub	dup, DUP
	stub	getpid, GETPID
	stub	sbrk, SBRK
	stub	sleep, SLEEP
	stub	uptime, UPTIME
	stub	open, OPEN
	stub	write, WRITE
	stub	mknod, MKNOD
	stub	unlink, UNLINK
	stub	link, LINK
	stub	mkdir, MKDIR
	stub	close, CLOSE
	stub	waitpid, WAITPID
	stub	getppid, GETPPID
	stub	processes, PROCESSES
	stub	freepages, FREEPAGES

	.section .note.GNU-stack, "", @progbits
