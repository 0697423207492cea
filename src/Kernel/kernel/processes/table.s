# table.s: what the process table says to those who ask: who am I, and who is there.

.include "kernel.inc"

	.text

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

# void name_copy(const char *from, char *to): NAME_SIZE bytes
	.globl	name_copy
name_copy:
	.set	NAME_WORD, 0
	.rept	NAME_SIZE / 4
	movl	NAME_WORD(%eax), %ecx
	movl	%ecx, NAME_WORD(%edx)
	.set	NAME_WORD, NAME_WORD + 4
	.endr
	ret
