# timeout.s: calls that do not wait for ever.
#
# A signal that comes before the process sleeps would be lost: the handler runs, the call begins, and nobody
# wakes it. So the alarm comes again each tick, until it has met the call.

	.include "timeout.inc"

	.text

# void alarm_begin(int ticks)
# From then on SIGALRM interrupts calls, and sets `expired`.
alarm_begin:
	movl	$0, expired
	c	sigaction, $SIGALRM, $action, $old_action
	movl	4(%esp), %eax
	c	__setalarm, %eax, $1, $0
	ret

# void alarm_end(void)
# No alarm, and the action that there was. Keeps eax.
alarm_end:
	pushl	%eax
	c	__setalarm, $0, $0, $0
	c	sigaction, $SIGALRM, $old_action, $0
	popl	%eax
	ret

# void expire(int signal)
expire:
	movl	$1, expired
	ret

# int read_timeout(int descriptor, void *to, unsigned length, int ticks)
# As read; but if nothing has come after so many ticks, TIMED_OUT. Another signal's handler does not end it.
#
#	20(%ebp)	ticks
#	16(%ebp)	length
#	12(%ebp)	to
#	 8(%ebp)	descriptor
	.globl	read_timeout
read_timeout:
	pushl	%ebp
	movl	%esp, %ebp
	c	alarm_begin, 20(%ebp)
.Lread:
	c	read, 8(%ebp), 12(%ebp), 16(%ebp)
	call	outcome
	je	.Lread
	call	alarm_end
	leave
	ret

# int waitpid_timeout(int pid, int *status, int ticks)
# As waitpid without options; but if nothing has happened after so many ticks, TIMED_OUT.
#
#	16(%ebp)	ticks
#	12(%ebp)	status
#	 8(%ebp)	pid
	.globl	waitpid_timeout
waitpid_timeout:
	pushl	%ebp
	movl	%esp, %ebp
	c	alarm_begin, 16(%ebp)
.Lwait:
	c	waitpid, 8(%ebp), 12(%ebp), $0
	call	outcome
	je	.Lwait
	call	alarm_end
	leave
	ret

# outcome: what becomes of a call that has returned eax.
# out: ZF: it has to be made again; otherwise eax, what the caller is told
outcome:
	cmpl	$-1, %eax
	jne	.Lreturned
	cmpl	$EINTR, errno
	jne	.Lreturned

	# interrupted: by the alarm, or by a signal that is somebody else's
	movl	$TIMED_OUT, %eax
	cmpl	$0, expired
	ret
.Lreturned:
	testl	%esp, %esp			# not 0
	ret

# int read_all(int descriptor, void *to, unsigned length)
# Reads until there are so many bytes, or the input has ended, whatever signals come meanwhile.
# out: how many bytes; -1 if it was refused
#
#	16(%ebp)	length
#	12(%ebp)	to
#	 8(%ebp)	descriptor
#	-4(%ebp)	caller's ebx: here, the bytes that there are
	.globl	read_all
read_all:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	xorl	%ebx, %ebx
.Lmore:
	movl	16(%ebp), %ecx
	subl	%ebx, %ecx
	jz	.Lall
	movl	12(%ebp), %edx
	addl	%ebx, %edx
	c	read, 8(%ebp), %edx, %ecx
	testl	%eax, %eax
	jz	.Lall				# the end
	js	.Lnot_read
	addl	%eax, %ebx
	jmp	.Lmore
.Lnot_read:
	cmpl	$EINTR, errno
	je	.Lmore
	movl	%eax, %ebx
.Lall:
	movl	%ebx, %eax
	popl	%ebx
	leave
	ret

	.data
	.balign	4

# without SA_RESTART: the call shall end
action:
	.long	expire, 0, 0, 0

	.bss
	.balign	4
old_action:
	.space	ACT_SIZE
expired:
	.space	4
