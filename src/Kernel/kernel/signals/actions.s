# actions.s: what a process wants done with signals: actions, what is blocked;
# and what of it a child and a new program keep.

.include "kernel.inc"

	.text

# int sys_sigaction(int signal, const struct sigaction *action, struct sigaction *old)
# Each of the two may be null. spec/13-signals.md §4
# out: 0; -1 if there is no such signal, or it has no choice
#
#	ACT_SIZE(%esp)	ebx, esi, edi
#	0(%esp)		the new action
	.globl	sys_sigaction
sys_sigaction:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$ACT_SIZE, %esp
	leal	-1(%eax), %esi			# the signal's bit
	movl	%edx, %edi
	movl	%ecx, %ebx			# old
	cmpl	$SIGNALS, %esi
	jae	.Laction_bad

	# the new one, copied before anything is changed
	testl	%edi, %edi
	jz	.Laction_old
	movl	$SIGSET_UNSTOPPABLE, %eax
	btl	%esi, %eax
	jc	.Laction_bad
	movl	%esp, %eax
	movl	$ACT_SIZE, %ecx
	call	copy_from_user
	testl	%eax, %eax
	jnz	.Laction_bad

	# the old one
.Laction_old:
	movl	current, %edx
	movl	%esi, %eax
	shll	$4, %eax			# ACT_SIZE
	leal	P_ACTIONS(%edx,%eax), %edx
	testl	%ebx, %ebx
	jz	.Laction_set
	pushl	%edx
	movl	%ebx, %eax
	movl	$ACT_SIZE, %ecx
	call	copy_to_user
	popl	%edx
	testl	%eax, %eax
	jnz	.Laction_bad

.Laction_set:
	testl	%edi, %edi
	jz	.Laction_good
	movl	ACT_HANDLER(%esp), %eax
	movl	%eax, ACT_HANDLER(%edx)
	movl	ACT_MASK(%esp), %eax
	andl	$~SIGSET_UNSTOPPABLE, %eax
	movl	%eax, ACT_MASK(%edx)
	movl	ACT_FLAGS(%esp), %eax
	movl	%eax, ACT_FLAGS(%edx)
	movl	ACT_RETURN(%esp), %eax
	movl	%eax, ACT_RETURN(%edx)

	# one that is pending and ignored from now on is forgotten
	movl	current, %ebx
	movl	%ebx, %eax
	movl	%esi, %edx
	call	signal_is_ignored
	jne	.Laction_good
	btrl	%esi, P_PENDING(%ebx)
	call	signal_due

.Laction_good:
	xorl	%eax, %eax
.Laction_return:
	addl	$ACT_SIZE, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Laction_bad:
	movl	$-1, %eax
	jmp	.Laction_return

# int sys_sigprocmask(int how, const sigset_t *set, sigset_t *old)
# Each of the two may be null.
# out: 0; -1 if there is no such way to change
#
#	0(%esp)	the set
	.globl	sys_sigprocmask
sys_sigprocmask:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	$0
	movl	current, %ebx
	movl	%eax, %esi			# how
	movl	%edx, %edi			# set
	cmpl	$0, %edi
	je	.Lmask_old
	cmpl	$SIG_SETMASK, %esi
	ja	.Lmask_bad
	pushl	%ecx
	leal	4(%esp), %eax
	movl	$4, %ecx
	call	copy_from_user
	popl	%ecx
	testl	%eax, %eax
	jnz	.Lmask_bad

	# what is blocked now
.Lmask_old:
	testl	%ecx, %ecx
	jz	.Lmask_set
	movl	%ecx, %eax
	leal	P_BLOCKED(%ebx), %edx
	movl	$4, %ecx
	call	copy_to_user
	testl	%eax, %eax
	jnz	.Lmask_bad

.Lmask_set:
	testl	%edi, %edi
	jz	.Lmask_good
	movl	(%esp), %eax
	andl	$~SIGSET_UNSTOPPABLE, %eax
	cmpl	$SIG_UNBLOCK, %esi
	je	.Lmask_unblock
	ja	.Lmask_replace
	orl	%eax, P_BLOCKED(%ebx)
	jmp	.Lmask_changed
.Lmask_unblock:
	notl	%eax
	andl	%eax, P_BLOCKED(%ebx)
	jmp	.Lmask_changed
.Lmask_replace:
	movl	%eax, P_BLOCKED(%ebx)
.Lmask_changed:
	call	signal_due

.Lmask_good:
	xorl	%eax, %eax
.Lmask_return:
	addl	$4, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lmask_bad:
	movl	$-1, %eax
	jmp	.Lmask_return

# int sys_sigpending(sigset_t *set): those that are pending and blocked
	.globl	sys_sigpending
sys_sigpending:
	movl	current, %edx
	movl	P_PENDING(%edx), %ecx
	andl	P_BLOCKED(%edx), %ecx
	pushl	%ecx
	movl	%esp, %edx
	movl	$4, %ecx
	call	copy_to_user
	addl	$4, %esp
	ret

# int sys_sigsuspend(const sigset_t *set)
# Blocks exactly these, and sleeps until a signal is delivered to a handler; then what was blocked
# before is blocked again. Nothing can happen between the change and the sleep.
# out: -1, after the handler
	.globl	sys_sigsuspend
sys_sigsuspend:
	pushl	%ebx
	pushl	$0
	movl	%eax, %edx
	movl	%esp, %eax
	movl	$4, %ecx
	call	copy_from_user
	popl	%edx
	testl	%eax, %eax
	jnz	.Lsuspended
	movl	current, %ebx
	movl	P_BLOCKED(%ebx), %eax
	movl	%eax, P_MASK(%ebx)
	movl	$1, P_SUSPENDED(%ebx)
	andl	$~SIGSET_UNSTOPPABLE, %edx
	movl	%edx, P_BLOCKED(%ebx)
	call	signal_due
.Lsuspend:
	movl	$AGAIN_UNLESS_HANDLED, %eax
	cmpl	$0, P_DUE(%ebx)
	jne	.Lsuspended
	leal	P_BLOCKED(%ebx), %eax
	call	sleep
	jmp	.Lsuspend
.Lsuspended:
	popl	%ebx
	ret

# void signals_inherit(struct process *child)
# What a child has of the current process: actions, what is blocked, the stack, the group; nothing
# that is pending, and no alarm (spec/13-signals.md §9).
	.globl	signals_inherit
signals_inherit:
	pushl	%esi
	pushl	%edi
	movl	current, %edx
	movl	P_GROUP(%edx), %ecx
	movl	%ecx, P_GROUP(%eax)
	movl	P_BLOCKED(%edx), %ecx
	movl	%ecx, P_BLOCKED(%eax)
	movl	P_SIGNAL_STACK(%edx), %ecx
	movl	%ecx, P_SIGNAL_STACK(%eax)
	movl	P_SIGNAL_STACK_SIZE(%edx), %ecx
	movl	%ecx, P_SIGNAL_STACK_SIZE(%eax)
	leal	P_ACTIONS(%edx), %esi
	leal	P_ACTIONS(%eax), %edi
	movl	$SIGNALS * ACT_SIZE / 4, %ecx
	rep movsl
	popl	%edi
	popl	%esi
	ret

# void signals_reset(void)
# What the current process's new program has: signals that were ignored are ignored; handlers and
# their stack are gone with the old program.
	.globl	signals_reset
signals_reset:
	movl	current, %edx
	movl	$0, P_SIGNAL_STACK(%edx)
	movl	$0, P_SIGNAL_STACK_SIZE(%edx)
	movl	$SIGNALS, %ecx
.Lreset:
	cmpl	$HANDLER_IGNORE, P_ACTIONS + ACT_HANDLER(%edx)
	jbe	.Lreset_next
	movl	$HANDLER_DEFAULT, P_ACTIONS + ACT_HANDLER(%edx)
.Lreset_next:
	addl	$ACT_SIZE, %edx
	loop	.Lreset
	ret
