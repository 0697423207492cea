# wait.s: what a process learns of its children.

.include "kernel.inc"

	.text

# int sys_wait(void)
# out: the pid of a child that has ended, or -1 if there is no child
	.globl	sys_wait
sys_wait:
	movl	$-1, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	# falls through

# int sys_waitpid(int pid, int *status, int options)
# Waits for news of one child; of any if pid is -1, of any in the caller's group if it is 0, in group
# -pid if it is less. News are its end, with WUNTRACED its stop, with WCONTINUED the end of that.
# status may be null.
# out: its pid; 0 if there is no news and options has WNOHANG; -1 if there is no such child
#
#	0(%esp)	options
	.globl	sys_waitpid
sys_waitpid:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	%ecx
	testl	$~(WNOHANG | WUNTRACED | WCONTINUED), %ecx
	jnz	.Lwait_bad
	movl	%eax, %esi			# pid
	movl	%edx, %edi			# status
	testl	%edx, %edx
	jz	.Lwait_whom
	movl	%edx, %eax
	movl	$4, %edx
	movl	$1, %ecx
	call	user_range
	testl	%eax, %eax
	jnz	.Lwait_bad
.Lwait_whom:
	testl	%esi, %esi
	jnz	.Lwait_again
	movl	current, %edx
	subl	P_GROUP(%edx), %esi

	# look for it; ecx: is there any at all?
.Lwait_again:
	xorl	%ecx, %ecx
	movl	current, %edx
	movl	$processes, %ebx
.Lwait_look:
	cmpl	%edx, P_PARENT(%ebx)
	jne	.Lwait_next
	cmpl	$UNUSED, P_STATE(%ebx)
	je	.Lwait_next
	cmpl	$-1, %esi
	je	.Lwait_child
	cmpl	%esi, P_PID(%ebx)
	je	.Lwait_child
	movl	P_GROUP(%ebx), %eax
	negl	%eax
	cmpl	%esi, %eax
	jne	.Lwait_next
.Lwait_child:
	incl	%ecx
	cmpl	$ZOMBIE, P_STATE(%ebx)
	je	.Lwait_over
	movl	$WUNTRACED, %eax
	cmpl	$REPORT_STOPPED, P_REPORT(%ebx)
	jb	.Lwait_next
	je	.Lwait_news
	movl	$WCONTINUED, %eax
.Lwait_news:
	testl	%eax, (%esp)
	jnz	.Lwait_report
.Lwait_next:
	addl	$P_SIZE, %ebx
	cmpl	$processes_end, %ebx
	jb	.Lwait_look

	# a child that still runs wakes its parent at its end
	testl	%ecx, %ecx
	jz	.Lwait_bad
	xorl	%eax, %eax
	testl	$WNOHANG, (%esp)
	jnz	.Lwait_return
	movl	$AGAIN, %eax
	cmpl	$0, P_DUE(%edx)
	jne	.Lwait_return
	movl	%edx, %eax
	call	sleep
	jmp	.Lwait_again

	# told once
.Lwait_report:
	movl	$0, P_REPORT(%ebx)
	call	.Lwait_tell
	movl	P_PID(%ebx), %eax
	jmp	.Lwait_return

	# the last of it goes
.Lwait_over:
	call	.Lwait_tell
	movl	%ebx, %eax
	call	space_drop
	movl	%ebx, %eax
	call	process_free
	movl	P_PID(%ebx), %eax

.Lwait_return:
	addl	$4, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lwait_bad:
	movl	$-1, %eax
	jmp	.Lwait_return

	# the status, where it is wanted: that address has been checked
.Lwait_tell:
	testl	%edi, %edi
	jz	.Lwait_told
	movl	%edi, %eax
	leal	P_STATUS(%ebx), %edx
	movl	$4, %ecx
	call	copy_to_user
.Lwait_told:
	ret
