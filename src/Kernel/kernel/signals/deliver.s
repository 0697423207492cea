# deliver.s: what a signal does to its process. trap_exit calls signal_deliver as long as there is a
# signal that is pending and not blocked, so this is the last that happens before user mode: the
# process dies, or stops, or nothing happens, or its trap frame is changed so that it enters a handler,
# with what the frame was before on the handler's stack (spec/13-signals.md §4, §5).

.include "kernel.inc"

	.text

# void signal_deliver(void)
# Carries out one signal that is due to the current process.
	.globl	signal_deliver
signal_deliver:
	pushl	%ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	current, %ebx

	# the order: SIGKILL, what faults send, and then by number
	movl	P_DUE(%ebx), %eax
	movl	$SIGKILL, %esi
	testl	$BIT_KILL, %eax
	jnz	.Ldie
	movl	%eax, %edx
	andl	$SIGSET_FAULTS, %edx
	jz	.Lfirst
	movl	%edx, %eax
.Lfirst:
	bsfl	%eax, %edi
	btrl	%edi, P_PENDING(%ebx)
	call	signal_due
	leal	1(%edi), %esi			# the signal
	shll	$4, %edi			# ACT_SIZE
	leal	P_ACTIONS(%ebx,%edi), %edi	# its action

	cmpl	$HANDLER_IGNORE, ACT_HANDLER(%edi)
	je	.Lno_handler
	ja	.Lhandler

	# by default
	leal	-1(%esi), %edx
	movl	$SIGSET_IGNORED, %eax
	btl	%edx, %eax
	jc	.Lno_handler
	movl	$SIGSET_STOPPING, %eax
	btl	%edx, %eax
	jnc	.Ldie

	# it stops, and goes on from here when it is continued
	movl	$STOPPED, P_STATE(%ebx)
	movl	%esi, %eax
	shll	$W_CODE_SHIFT, %eax
	orl	$W_STOPPED, %eax
	movl	%eax, P_STATUS(%ebx)
	movl	$REPORT_STOPPED, P_REPORT(%ebx)
	movl	%ebx, %eax
	movl	$CLD_STOPPED, %edx
	movl	%esi, %ecx
	call	signal_parent
	call	schedule

.Lno_handler:
	call	call_again
.Ldelivered:
	popl	%edi
	popl	%esi
	popl	%ebx
	popl	%ebp
	ret

.Lhandler:
	call	handler_enter
	testl	%eax, %eax
	jz	.Ldelivered

	# there is no room for what the handler needs
	call	print_process
	movl	$no_stack_text, %eax
	call	print
	movl	%esi, %eax
	call	print_decimal
	movl	P_FRAME(%ebx), %eax
	call	print_place
	movl	$SIGSEGV, %esi
.Ldie:
	movl	%esi, %eax
	jmp	process_exit

# call_again: when nothing is due any more and no handler has been entered, the system call that was
# interrupted is made again, as if there had been no signal.
# in: ebx, the current process
call_again:
	cmpl	$0, P_DUE(%ebx)
	jne	.Lagain_later

	# sigsuspend makes its own change of what is blocked again, too
	cmpl	$0, P_SUSPENDED(%ebx)
	je	.Lagain_frame
	movl	$0, P_SUSPENDED(%ebx)
	movl	P_MASK(%ebx), %eax
	movl	%eax, P_BLOCKED(%ebx)
	call	signal_due
.Lagain_frame:
	movl	P_FRAME(%ebx), %eax
	cmpl	$T_SYSCALL, TF_VECTOR(%eax)
	jne	.Lagain_later
	cmpl	$AGAIN, TF_EAX(%eax)
	je	call_rewind
	cmpl	$AGAIN_UNLESS_HANDLED, TF_EAX(%eax)
	je	call_rewind
.Lagain_later:
	ret

# call_rewind: the next instruction is int $64 once more, with the number of the call in eax.
# in: eax, the trap frame. clobbers: edx
call_rewind:
	subl	$SYSCALL_LENGTH, TF_EIP(%eax)
	movl	TF_ERROR(%eax), %edx
	movl	%edx, TF_EAX(%eax)
	ret

# handler_enter: builds what a handler finds on its stack, and lets the trap frame lead to the handler.
# in: ebx, the current process; esi, the signal; edi, its action
# out: eax, 0; or -1 if that stack cannot be written. clobbers: ebp, ecx, edx
#
#	SF_CONTEXT	ucontext_t: the registers, what is blocked
#	SF_INFO		siginfo_t: the cause
#	 +12		address of the ucontext_t	\
#	 +8		address of the siginfo_t	 | the handler's arguments
#	 +4		signal				/
#	 +0 (%esp)	where the handler returns to
handler_enter:
	subl	$SF_SIZE, %esp
	movl	P_FRAME(%ebx), %ebp

	# the call that it interrupts: made again after the handler, or over
	cmpl	$T_SYSCALL, TF_VECTOR(%ebp)
	jne	.Lplace
	cmpl	$AGAIN_UNLESS_HANDLED, TF_EAX(%ebp)
	je	.Lcall_over
	cmpl	$AGAIN, TF_EAX(%ebp)
	jne	.Lplace
	testl	$SA_RESTART, ACT_FLAGS(%edi)
	jz	.Lcall_over
	movl	%ebp, %eax
	call	call_rewind
	jmp	.Lplace
.Lcall_over:
	movl	$-1, TF_EAX(%ebp)

	# which stack, and where on it: arguments begin at a multiple of 16, as compilers expect
.Lplace:
	call	signal_stack_flags
	movl	%eax, SF_CONTEXT + UC_STACK + SS_FLAGS(%esp)
	movl	TF_ESP(%ebp), %edx
	testl	%eax, %eax
	jnz	.Lplaced			# there is none, or the process is on it already
	testl	$SA_ONSTACK, ACT_FLAGS(%edi)
	jz	.Lplaced
	movl	P_SIGNAL_STACK(%ebx), %edx
	addl	P_SIGNAL_STACK_SIZE(%ebx), %edx
.Lplaced:
	subl	$SF_SIZE, %edx
	andl	$-16, %edx
	subl	$4, %edx

	# the arguments
	movl	ACT_RETURN(%edi), %eax
	movl	%eax, SF_RETURN(%esp)
	movl	%esi, SF_SIGNAL(%esp)
	leal	SF_INFO(%edx), %eax
	movl	%eax, SF_INFO_POINTER(%esp)
	leal	SF_CONTEXT(%edx), %eax
	movl	%eax, SF_CONTEXT_POINTER(%esp)

	# the context
	movl	$0, SF_CONTEXT + UC_FLAGS(%esp)
	movl	$0, SF_CONTEXT + UC_LINK(%esp)
	movl	P_SIGNAL_STACK(%ebx), %eax
	movl	%eax, SF_CONTEXT + UC_STACK + SS_SP(%esp)
	movl	P_SIGNAL_STACK_SIZE(%ebx), %eax
	movl	%eax, SF_CONTEXT + UC_STACK + SS_LENGTH(%esp)
	xorl	%ecx, %ecx
.Lregister:
	movl	(%ebp,%ecx,4), %eax
	movl	%eax, SF_CONTEXT + UC_REGISTERS(%esp,%ecx,4)
	incl	%ecx
	cmpl	$TF_SIZE / 4, %ecx
	jb	.Lregister
	movl	$0, SF_CONTEXT + UC_REGISTERS + TF_IGNORED_ESP(%esp)	# the kernel's own

	# what will be blocked again: in sigsuspend, what was blocked before
	movl	P_BLOCKED(%ebx), %eax
	cmpl	$0, P_SUSPENDED(%ebx)
	je	.Lmask
	movl	P_MASK(%ebx), %eax
.Lmask:
	movl	%eax, SF_CONTEXT + UC_MASK(%esp)

	# the cause
	pushl	%edx
	leal	4 + SF_INFO(%esp), %eax
	call	info_fill
	movl	(%esp), %eax
	leal	4(%esp), %edx
	movl	$SF_SIZE, %ecx
	call	copy_to_user
	popl	%edx
	testl	%eax, %eax
	jnz	.Lentered

	# nothing can fail any more: the handler's registers
	movl	%edx, TF_ESP(%ebp)
	movl	ACT_HANDLER(%edi), %eax
	movl	%eax, TF_EIP(%ebp)
	andl	$~(FL_DF | FL_TF), TF_EFLAGS(%ebp)
	movl	$0, TF_EAX(%ebp)

	# what is blocked while it runs
	movl	$0, P_SUSPENDED(%ebx)
	movl	$0, P_SLEEP_END(%ebx)
	movl	ACT_MASK(%edi), %eax
	orl	%eax, P_BLOCKED(%ebx)
	movl	ACT_FLAGS(%edi), %edx
	leal	-1(%esi), %ecx
	testl	$SA_NODEFER, %edx
	jnz	.Lnot_deferred
	btsl	%ecx, P_BLOCKED(%ebx)
.Lnot_deferred:
	testl	$SA_RESETHAND, %edx
	jz	.Lnot_reset
	movl	$HANDLER_DEFAULT, ACT_HANDLER(%edi)
.Lnot_reset:
	call	signal_due
	xorl	%eax, %eax
.Lentered:
	addl	$SF_SIZE, %esp
	ret

# info_fill: why a signal was sent, for its handler.
# in: eax, a siginfo_t; ebx, the current process; esi, the signal. clobbers: ecx
info_fill:
	pushl	%edi
	pushl	%eax
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	$SI_SIZE / 4, %ecx
	rep stosl
	popl	%edi
	movl	%esi, SI_SIGNO(%edi)

	# a fault of its own
	cmpl	%esi, P_FAULT(%ebx)
	jne	.Lsent
	movl	$0, P_FAULT(%ebx)
	movl	P_FAULT_CODE(%ebx), %eax
	movl	%eax, SI_CODE(%edi)
	movl	P_FAULT_ADDRESS(%ebx), %eax
	movl	%eax, SI_ADDR(%edi)
	jmp	.Lfilled

	# sent by a process, which for SIGCHLD is the child; or by the kernel
.Lsent:
	movl	P_SENDERS - 4(%ebx,%esi,4), %eax
	movl	%eax, SI_PID(%edi)
	movl	$SI_USER, SI_CODE(%edi)
	testl	%eax, %eax
	jnz	.Lby_process
	movl	$SI_KERNEL, SI_CODE(%edi)
.Lby_process:
	cmpl	$SIGCHLD, %esi
	jne	.Lfilled
	movl	P_CHILD_CODE(%ebx), %eax
	testl	%eax, %eax
	jz	.Lfilled			# somebody has called kill
	movl	%eax, SI_CODE(%edi)
	movl	P_CHILD_STATUS(%ebx), %eax
	movl	%eax, SI_STATUS(%edi)
	movl	$0, P_CHILD_CODE(%ebx)
.Lfilled:
	popl	%edi
	ret

	.section .rodata
no_stack_text:
	.string	"no stack for the handler of signal "
