# process.s: the process table, and the life of a process: fork, exit, wait.

.include "kernel.inc"

	.text

# void process_start(void)
# Makes the first process, which will execute init.
	.globl	process_start
process_start:
	call	process_new
	movl	%eax, init_process
	movl	P_PID(%eax), %edx
	movl	%edx, P_GROUP(%eax)
	movl	%edx, foreground
	call	space_new
	movl	init_process, %eax

	# its first words in the kernel are first_process
	movl	P_ESP(%eax), %edx
	movl	$first_process, 16(%edx)
	jmp	ready

# first_process: where pid 1 begins, on its own kernel stack with its trap frame on top.
first_process:
	movl	$init_path, %eax
	call	exec_kernel
	testl	%eax, %eax
	jz	trap_exit
	movl	$no_init, %eax
	jmp	panic

# struct process *process_new(void)
# A process with a kernel stack and no memory, in no list; 0 if the table or memory is full. It will
# begin at trap_exit with an empty trap frame.
#
#	P_FRAME + ...	trap frame	top of the kernel stack
#	P_ESP + 16	trap_exit
#	P_ESP + 0	ebp, ebx, esi, edi
process_new:
	pushl	%ebx
	movl	$processes, %ebx
.Lsearch:
	cmpl	$UNUSED, P_STATE(%ebx)
	je	.Lfree_entry
	addl	$P_SIZE, %ebx
	cmpl	$processes_end, %ebx
	jb	.Lsearch
.Lno_process:
	xorl	%eax, %eax
	popl	%ebx
	ret

.Lfree_entry:
	movl	$1, %eax
	call	promise
	testl	%eax, %eax
	jnz	.Lno_process
	movl	$0, P_PARENT(%ebx)
	movl	$0, P_REPORT(%ebx)
	movl	$0, P_DUE(%ebx)
	movl	$0, P_PENDING(%ebx)
	movl	$0, P_SUSPENDED(%ebx)
	movl	$0, P_FAULT(%ebx)
	movl	$0, P_ALARM(%ebx)
	movl	$0, P_INTERVAL(%ebx)
	movl	$0, P_SLEEP_END(%ebx)
	incl	last_pid
	movl	last_pid, %eax
	movl	%eax, P_PID(%ebx)

	# kernel stack
	call	page_take
	movl	%eax, P_STACK(%ebx)
	addl	$PAGE_SIZE - TF_SIZE, %eax
	movl	%eax, P_FRAME(%ebx)
	subl	$20, %eax
	movl	%eax, P_ESP(%ebx)
	movl	$trap_exit, 16(%eax)
	movl	$0, 12(%eax)

	movl	%ebx, %eax
	popl	%ebx
	ret

# void process_free(struct process *p): the entry and kernel stack of one without memory
process_free:
	movl	$UNUSED, P_STATE(%eax)
	movl	P_STACK(%eax), %eax
	call	page_drop
	movl	$1, %eax
	jmp	release

# int sys_fork(void)
# out: the child's pid in the parent, 0 in the child
	.globl	sys_fork
sys_fork:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	current, %esi
	call	process_new
	testl	%eax, %eax
	jz	.Lfork_bad
	movl	%eax, %ebx

	# memory, open files, signals
	call	space_fork
	testl	%eax, %eax
	jnz	.Lfork_no_memory
	movl	%ebx, %eax
	call	files_share
	movl	%ebx, %eax
	call	signals_inherit

	# whose child it is
	movl	%esi, P_PARENT(%ebx)
	leal	P_NAME(%esi), %eax
	leal	P_NAME(%ebx), %edx
	call	name_copy

	# it goes on where the parent does, with another result
	movl	P_FRAME(%ebx), %edi
	movl	P_FRAME(%esi), %esi
	movl	$TF_SIZE / 4, %ecx
	rep movsl
	movl	P_FRAME(%ebx), %eax
	movl	$0, TF_EAX(%eax)

	movl	%ebx, %eax
	call	ready
	movl	P_PID(%ebx), %eax
.Lfork_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

.Lfork_no_memory:
	movl	%ebx, %eax
	call	process_free
.Lfork_bad:
	movl	$-1, %eax
	jmp	.Lfork_return

# void name_copy(const char *from, char *to): NAME_SIZE bytes
name_copy:
	.set	NAME_WORD, 0
	.rept	NAME_SIZE / 4
	movl	NAME_WORD(%eax), %ecx
	movl	%ecx, NAME_WORD(%edx)
	.set	NAME_WORD, NAME_WORD + 4
	.endr
	ret

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

# int sys_getpid(void)
	.globl	sys_getpid
sys_getpid:
	movl	current, %eax
	movl	P_PID(%eax), %eax
	ret

# int sys_getppid(void): 0 for init
	.globl	sys_getppid
sys_getppid:
	movl	current, %eax
	# falls through

# uint parent_pid(struct process *p)
parent_pid:
	movl	P_PARENT(%eax), %eax
	testl	%eax, %eax
	jz	.Lno_parent
	movl	P_PID(%eax), %eax
.Lno_parent:
	ret

# int sys_processes(struct process_info *to, int most)
# Tells of every process, in the order of the table.
# out: how many
#
#	4(%esp)	struct process_info
#	0(%esp)	most
	.set	TELL_INFO, 4
	.set	TELL_MOST, 0
	.globl	sys_processes
sys_processes:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$PI_SIZE, %esp
	pushl	%edx
	cmpl	$PROCESSES, %edx
	ja	.Ltell_bad
	movl	%eax, %edi			# to
	movl	%edx, %esi			# room for how many more
	imull	$PI_SIZE, %edx
	movl	$1, %ecx
	call	user_range
	testl	%eax, %eax
	jnz	.Ltell_bad

	movl	$processes, %ebx
.Ltell:
	testl	%esi, %esi
	jz	.Ltold
	cmpl	$UNUSED, P_STATE(%ebx)
	je	.Ltell_next
	movl	P_PID(%ebx), %eax
	movl	%eax, TELL_INFO + PI_PID(%esp)
	movl	%ebx, %eax
	call	parent_pid
	movl	%eax, TELL_INFO + PI_PARENT(%esp)
	movl	P_STATE(%ebx), %eax
	movl	%eax, TELL_INFO + PI_STATE(%esp)
	movl	P_PROMISE(%ebx), %eax
	incl	%eax				# its kernel stack
	movl	%eax, TELL_INFO + PI_PAGES(%esp)
	leal	P_NAME(%ebx), %eax
	leal	TELL_INFO + PI_NAME(%esp), %edx
	call	name_copy
	movl	%edi, %eax
	leal	TELL_INFO(%esp), %edx
	movl	$PI_SIZE, %ecx
	call	copy_to_user
	addl	$PI_SIZE, %edi
	decl	%esi
.Ltell_next:
	addl	$P_SIZE, %ebx
	cmpl	$processes_end, %ebx
	jb	.Ltell

.Ltold:
	movl	TELL_MOST(%esp), %eax
	subl	%esi, %eax
.Ltell_return:
	addl	$4 + PI_SIZE, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Ltell_bad:
	movl	$-1, %eax
	jmp	.Ltell_return

	.section .rodata
init_path:
	.string	"init"
no_init:
	.string	"there is no init in the boot archive"

	.data
	.balign	4

last_pid:
	.long	0

	.bss
	.balign	4
	.globl	processes, processes_end
processes:
	.space	PROCESSES * P_SIZE
processes_end:

	.globl	init_process
init_process:
	.space	4
