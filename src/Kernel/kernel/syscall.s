# syscall.s: the table of system calls, and the way from `int $64` to a handler.
#
# A handler is called as gcc's regparm(3) has it: the program's arguments are in eax, edx and ecx,
# copied but not yet believed; its result goes back in eax, -1 for an error. To add a system call,
# add its number to isa/, a row here, and the handler.

.include "kernel.inc"

	.set	ROW_HANDLER, 0
	.set	ROW_ARGUMENTS, 4		# how many bytes of arguments it takes
	.set	ROW_SIZE, 8
	.set	MOST_ARGUMENTS, 3

	.macro	row call, handler, arguments
	.org	system_calls + SYS_\call * ROW_SIZE
	.long	\handler, \arguments * 4
	.endm

	.section .rodata
	.balign	4
system_calls:
	.long	sys_none, 0
	row	FORK, sys_fork, 0
	row	EXIT, sys_exit, 1
	row	WAIT, sys_wait, 0
	row	PIPE, sys_pipe, 1
	row	READ, sys_read, 3
	row	KILL, sys_kill, 1
	row	EXEC, sys_exec, 2
	row	FSTAT, sys_fstat, 2
	row	CHDIR, sys_none, 0
	row	DUP, sys_dup, 1
	row	GETPID, sys_getpid, 0
	row	SBRK, sys_sbrk, 1
	row	SLEEP, sys_sleep, 1
	row	UPTIME, sys_uptime, 0
	row	OPEN, sys_open, 2
	row	WRITE, sys_write, 3
	row	MKNOD, sys_none, 0
	row	UNLINK, sys_none, 0
	row	LINK, sys_none, 0
	row	MKDIR, sys_none, 0
	row	CLOSE, sys_close, 1
	row	WAITPID, sys_waitpid, 2
	row	GETPPID, sys_getppid, 0
	row	PROCESSES, sys_processes, 2
	row	FREEPAGES, sys_freepages, 0
	.set	CALLS, (. - system_calls) / ROW_SIZE

	.text

# void system_call(struct frame *frame)
#
#	frame->esp + 12	third argument
#	frame->esp +  8	second argument
#	frame->esp +  4	first argument
#	frame->esp +  0	return address in the program
	.globl	system_call
system_call:
	pushl	%ebx
	subl	$MOST_ARGUMENTS * 4, %esp
	movl	%eax, %ebx

	# the number
	movl	TF_EAX(%ebx), %edx
	cmpl	$CALLS, %edx
	jae	.Lrefuse

	# as many arguments as it takes
	movl	system_calls + ROW_ARGUMENTS(,%edx,ROW_SIZE), %ecx
	jecxz	.Lcall
	movl	%esp, %eax
	movl	TF_ESP(%ebx), %edx
	addl	$4, %edx
	jc	.Lrefuse
	call	copy_from_user
	testl	%eax, %eax
	jnz	.Lrefuse

.Lcall:
	movl	TF_EAX(%ebx), %eax
	movl	system_calls + ROW_HANDLER(,%eax,ROW_SIZE), %ebx
	popl	%eax
	popl	%edx
	popl	%ecx
	call	*%ebx

	# the result, where the program will find it
.Lresult:
	movl	current, %edx
	movl	P_FRAME(%edx), %edx
	movl	%eax, TF_EAX(%edx)
	popl	%ebx
	ret

# int sys_none(void): a number without a call
sys_none:
	movl	$-1, %eax
	ret

.Lrefuse:
	addl	$MOST_ARGUMENTS * 4, %esp
	movl	$-1, %eax
	jmp	.Lresult
