# exit.s: the end of a process.

.include "kernel.inc"

	.text

# void sys_exit(int status)
	.globl	sys_exit
sys_exit:
	movzbl	%al, %eax
	shll	$W_CODE_SHIFT, %eax
	# falls through

# void process_exit(uint status)
# Ends the current process: all that it has is given back but what it stands on, its entry and kernel
# stack and what the kernel needs of its memory; its parent's wait will find these. The status is what
# waitpid tells: a signal, or an exit status << W_CODE_SHIFT. Does not return.
	.globl	process_exit
process_exit:
	movl	current, %ebx
	movl	%eax, P_STATUS(%ebx)

	# with init everything ends
	cmpl	init_process, %ebx
	je	.Lpower_off

	call	files_close
	call	space_empty

	# its children are init's now, and those that are over wait for it
	movl	init_process, %edx
	movl	$processes, %eax
.Lorphan:
	cmpl	%ebx, P_PARENT(%eax)
	jne	.Lnext_orphan
	movl	%edx, P_PARENT(%eax)
	cmpl	$ZOMBIE, P_STATE(%eax)
	jne	.Lnext_orphan
	pushl	%eax
	movl	%edx, %eax
	call	wakeup
	popl	%eax
	movl	init_process, %edx
.Lnext_orphan:
	addl	$P_SIZE, %eax
	cmpl	$processes_end, %eax
	jb	.Lorphan

	# a parent that ignores SIGCHLD leaves it to init
	movl	$ZOMBIE, P_STATE(%ebx)
	call	alarm_forget
	movl	P_PARENT(%ebx), %eax
	cmpl	$HANDLER_IGNORE, P_ACTIONS + (SIGCHLD - 1) * ACT_SIZE + ACT_HANDLER(%eax)
	je	.Lleave
	testl	$SA_NOCLDWAIT, P_ACTIONS + (SIGCHLD - 1) * ACT_SIZE + ACT_FLAGS(%eax)
	jz	.Ltell_parent
.Lleave:
	movl	init_process, %edx
	movl	%edx, P_PARENT(%ebx)
	call	wakeup

	# its parent may be waiting
.Ltell_parent:
	movl	P_STATUS(%ebx), %ecx
	movl	$CLD_KILLED, %edx
	testl	$W_SIGNAL, %ecx
	jnz	.Ltell_status
	movl	$CLD_EXITED, %edx
	shrl	$W_CODE_SHIFT, %ecx
.Ltell_status:
	movl	%ebx, %eax
	call	signal_parent
	call	schedule

	# the machine's status has 8 bits
.Lpower_off:
	movl	%eax, %edx
	shrl	$W_CODE_SHIFT, %eax
	andl	$W_SIGNAL, %edx
	jz	.Loff
	leal	W_KILLED(%edx), %eax
.Loff:
	outl	%eax, $PORT_POWER
