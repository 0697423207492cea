# send.s: how a signal comes to a process. It becomes pending, and a process that sleeps wakes up;
# what it then does to the process is decided when that returns to user mode (deliver.s).

.include "kernel.inc"

	.text

# void signal_send(struct process *p, int signal, int sender)
# The sender is a pid, or 0 for the kernel. Nothing happens to a process that is over, and to one
# that ignores the signal. spec/13-signals.md §3
	.globl	signal_send
signal_send:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx
	leal	-1(%edx), %esi			# the signal's bit
	cmpl	$ZOMBIE, P_STATE(%ebx)
	je	.Lsent

	# to go on undoes a stop, and a stop an order to go on
	cmpl	$SIGCONT, %edx
	je	.Lcontinue
	movl	$SIGSET_STOPPING, %eax
	btl	%esi, %eax
	jnc	.Lpend
	andl	$~BIT_CONT, P_PENDING(%ebx)
	jmp	.Lpend
.Lcontinue:
	andl	$~SIGSET_STOPPING, P_PENDING(%ebx)
	pushl	%ecx
	movl	%ebx, %eax
	call	signal_continue
	popl	%ecx

	# one that is ignored is forgotten, unless it is blocked: the process may change its mind
.Lpend:
	btl	%esi, P_BLOCKED(%ebx)
	jc	.Lpending
	movl	%ebx, %eax
	movl	%esi, %edx
	call	signal_is_ignored
	je	.Lsent

	# who sent it first counts
.Lpending:
	btsl	%esi, P_PENDING(%ebx)
	jc	.Lsent
	movl	%ecx, P_SENDERS(%ebx,%esi,4)
	call	signal_due
	cmpl	$0, P_DUE(%ebx)
	je	.Lsent

	# it has to look: if it sleeps, and if only its end can help it out of a stop
	movl	%ebx, %eax
	call	rouse
	cmpl	$SIGKILL - 1, %esi
	jne	.Lsent
	cmpl	$STOPPED, P_STATE(%ebx)
	jne	.Lsent
	movl	%ebx, %eax
	call	ready

.Lsent:
	popl	%esi
	popl	%ebx
	ret

# signal_due: brings P_DUE up to date, after P_PENDING or P_BLOCKED have changed.
# in: ebx, the process. clobbers: eax
	.globl	signal_due
signal_due:
	movl	P_BLOCKED(%ebx), %eax
	notl	%eax
	andl	P_PENDING(%ebx), %eax
	movl	%eax, P_DUE(%ebx)
	ret

# signal_is_ignored: does a process ignore a signal, by its own wish or by default? Init ignores all
# that it has no handler for, so that nobody can end it.
# in: eax, the process; edx, the signal's bit
# out: ZF set if it does. clobbers: eax, edx
	.globl	signal_is_ignored
signal_is_ignored:
	pushl	%ecx
	movl	%edx, %ecx
	shll	$4, %ecx			# ACT_SIZE
	movl	P_ACTIONS + ACT_HANDLER(%eax,%ecx), %ecx
	cmpl	$HANDLER_IGNORE, %ecx
	jae	.Lhas_action			# ZF: HANDLER_IGNORE; a handler is above
	cmpl	init_process, %eax
	je	.Lhas_action
	movl	$SIGSET_IGNORED, %eax
	btl	%edx, %eax
	sbbl	%ecx, %ecx			# -1 if it is one of these
	incl	%ecx
.Lhas_action:
	popl	%ecx
	ret

# void signal_continue(struct process *p): ends its stop, if it has been stopped
signal_continue:
	cmpl	$STOPPED, P_STATE(%eax)
	jne	.Lnot_stopped
	pushl	%eax
	movl	$W_CONTINUED, P_STATUS(%eax)
	movl	$REPORT_CONTINUED, P_REPORT(%eax)
	call	ready
	movl	(%esp), %eax
	movl	$CLD_CONTINUED, %edx
	movl	$SIGCONT, %ecx
	call	signal_parent
	popl	%eax
.Lnot_stopped:
	ret

# void signal_parent(struct process *child, int code, int status)
# Tells a parent by SIGCHLD what has become of its child, and wakes it if it waits.
# code is one of CLD_, status an exit status or a signal.
	.globl	signal_parent
signal_parent:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %esi			# child
	movl	P_PARENT(%esi), %ebx
	testl	%ebx, %ebx
	jz	.Ltold

	# stops and their ends are not for every parent
	cmpl	$CLD_STOPPED, %edx
	jb	.Ltell
	testl	$SA_NOCLDSTOP, P_ACTIONS + (SIGCHLD - 1) * ACT_SIZE + ACT_FLAGS(%ebx)
	jnz	.Lwake

	# the news that comes first is what the handler will be told
.Ltell:
	testl	$1 << (SIGCHLD - 1), P_PENDING(%ebx)
	jnz	.Lwake
	pushl	%edx
	pushl	%ecx
	movl	%ebx, %eax
	movl	$SIGCHLD, %edx
	movl	P_PID(%esi), %ecx
	call	signal_send
	popl	P_CHILD_STATUS(%ebx)
	popl	P_CHILD_CODE(%ebx)
	testl	$1 << (SIGCHLD - 1), P_PENDING(%ebx)
	jnz	.Lwake
	movl	$0, P_CHILD_CODE(%ebx)		# it does not want to know
.Lwake:
	movl	%ebx, %eax
	call	wakeup				# who waits sleeps on itself
.Ltold:
	popl	%esi
	popl	%ebx
	ret

# int sys_kill(int pid): xv6's kill, which is SIGKILL
	.globl	sys_kill
sys_kill:
	movl	$SIGKILL, %edx
	testl	%eax, %eax
	jg	sys_sigsend
	movl	$-1, %eax
	ret

# int sys_sigsend(int pid, int signal)
# Sends to one process; to the caller's group if pid is 0; to all but init and the caller if it is -1;
# to group -pid if it is less. Signal 0 asks whether there is anybody.
# out: 0; -1 if there is nobody or no such signal
#
#	4(%esp)	signal
#	0(%esp)	how many it was sent to
	.set	SEND_SIGNAL, 4
	.set	SEND_COUNT, 0
	.globl	sys_sigsend
sys_sigsend:
	pushl	%ebx
	pushl	%esi
	pushl	%edx
	pushl	$0
	cmpl	$SIGNALS, %edx
	ja	.Lsend_return

	# esi: whom; 0 has become the group's number, negated
	movl	%eax, %esi
	testl	%eax, %eax
	jnz	.Lsend
	movl	current, %edx
	subl	P_GROUP(%edx), %esi

.Lsend:
	movl	$processes, %ebx
.Lsend_look:
	cmpl	$UNUSED, P_STATE(%ebx)
	je	.Lsend_next
	movl	P_PID(%ebx), %eax
	cmpl	%esi, %eax
	je	.Lsend_this
	cmpl	$-1, %esi
	je	.Lsend_all
	movl	P_GROUP(%ebx), %eax
	negl	%eax
	cmpl	%esi, %eax
	jne	.Lsend_next
	jmp	.Lsend_this
.Lsend_all:
	cmpl	init_process, %ebx
	je	.Lsend_next
	cmpl	current, %ebx
	je	.Lsend_next

.Lsend_this:
	incl	SEND_COUNT(%esp)
	movl	SEND_SIGNAL(%esp), %edx
	testl	%edx, %edx
	jz	.Lsend_next
	movl	current, %ecx
	movl	P_PID(%ecx), %ecx
	movl	%ebx, %eax
	call	signal_send
.Lsend_next:
	addl	$P_SIZE, %ebx
	cmpl	$processes_end, %ebx
	jb	.Lsend_look

	# nobody: -1
.Lsend_return:
	popl	%eax
	popl	%edx
	cmpl	$1, %eax
	sbbl	%eax, %eax
	popl	%esi
	popl	%ebx
	ret

# void signal_group(int group, int signal): from the kernel to all processes of a group
	.globl	signal_group
signal_group:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$processes, %ebx
.Lgroup_look:
	cmpl	$UNUSED, P_STATE(%ebx)
	je	.Lgroup_next
	cmpl	%esi, P_GROUP(%ebx)
	jne	.Lgroup_next
	movl	%ebx, %eax
	movl	%edi, %edx
	xorl	%ecx, %ecx
	call	signal_send
.Lgroup_next:
	addl	$P_SIZE, %ebx
	cmpl	$processes_end, %ebx
	jb	.Lgroup_look
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
