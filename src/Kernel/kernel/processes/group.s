# group.s: process groups: what the shell runs together, and what Ctrl-C ends together. A group's number
# is the pid of the process that it was made for; a child belongs to its parent's.

.include "kernel.inc"

	.text

# struct process *group_member(int pid): the current process if pid is 0, else that one or one of its
# children; 0 if it is neither
group_member:
	movl	current, %edx
	movl	%edx, %ecx
	testl	%eax, %eax
	jz	.Lmember
	movl	$processes, %ecx
.Lmember_look:
	cmpl	$UNUSED, P_STATE(%ecx)
	je	.Lmember_next
	cmpl	%eax, P_PID(%ecx)
	jne	.Lmember_next
	cmpl	%edx, %ecx
	je	.Lmember
	cmpl	%edx, P_PARENT(%ecx)
	je	.Lmember
.Lmember_next:
	addl	$P_SIZE, %ecx
	cmpl	$processes_end, %ecx
	jb	.Lmember_look
	xorl	%ecx, %ecx
.Lmember:
	movl	%ecx, %eax
	ret

# int sys_setpgid(int pid, int group)
# Puts the caller (pid 0) or a child of its into a group; 0 is a group of its own.
# out: 0; -1 if it is neither, or the number is negative
	.globl	sys_setpgid
sys_setpgid:
	pushl	%edx
	call	group_member
	popl	%edx
	testl	%eax, %eax
	jz	.Lset_bad
	testl	%edx, %edx
	js	.Lset_bad
	jnz	.Lset
	movl	P_PID(%eax), %edx
.Lset:
	movl	%edx, P_GROUP(%eax)
	xorl	%eax, %eax
	ret
.Lset_bad:
	movl	$-1, %eax
	ret

# int sys_getpgid(int pid): the group of the caller (pid 0) or a child of its; or -1
	.globl	sys_getpgid
sys_getpgid:
	call	group_member
	testl	%eax, %eax
	jz	.Lset_bad
	movl	P_GROUP(%eax), %eax
	ret

# int sys_foreground(int group)
# Makes a group the one that Ctrl-C at the console is meant for; 0 leaves it as it is.
# out: the group that it was; -1 if the number is negative
	.globl	sys_foreground
sys_foreground:
	testl	%eax, %eax
	js	.Lset_bad
	movl	foreground, %edx
	jz	.Lforeground
	movl	%eax, foreground
.Lforeground:
	movl	%edx, %eax
	ret

	.bss
	.balign	4

# the group in the foreground
	.globl	foreground
foreground:
	.space	4
