# stack.s: the stack that a process has for its handlers.

.include "kernel.inc"

	.text

# int sys_sigaltstack(const stack_t *stack, stack_t *old)
# The stack for handlers with SA_ONSTACK. Each of the two may be null.
# out: 0; -1 if the process is on that stack now, or the new one is too small
#
#	SS_SIZE(%esp)	the old one
#	0(%esp)		the new one
	.globl	sys_sigaltstack
sys_sigaltstack:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$2 * SS_SIZE, %esp
	movl	current, %ebx
	movl	%eax, %esi			# stack
	movl	%edx, %edi			# old
	call	signal_stack_flags
	movl	%eax, SS_SIZE + SS_FLAGS(%esp)
	movl	P_SIGNAL_STACK(%ebx), %eax
	movl	%eax, SS_SIZE + SS_SP(%esp)
	movl	P_SIGNAL_STACK_SIZE(%ebx), %eax
	movl	%eax, SS_SIZE + SS_LENGTH(%esp)

	# the new one: none at all, or enough
	testl	%esi, %esi
	jz	.Lstack_old
	cmpl	$SS_ONSTACK, SS_SIZE + SS_FLAGS(%esp)
	je	.Lstack_bad
	movl	%esp, %eax
	movl	%esi, %edx
	movl	$SS_SIZE, %ecx
	call	copy_from_user
	testl	%eax, %eax
	jnz	.Lstack_bad
	movl	SS_FLAGS(%esp), %eax
	cmpl	$SS_DISABLE, %eax
	je	.Lstack_none
	testl	$~SS_ONSTACK, %eax
	jnz	.Lstack_bad
	cmpl	$MINSIGSTKSZ, SS_LENGTH(%esp)
	jb	.Lstack_bad
	jmp	.Lstack_old
.Lstack_none:
	movl	$0, SS_SP(%esp)
	movl	$0, SS_LENGTH(%esp)

.Lstack_old:
	testl	%edi, %edi
	jz	.Lstack_set
	movl	%edi, %eax
	leal	SS_SIZE(%esp), %edx
	movl	$SS_SIZE, %ecx
	call	copy_to_user
	testl	%eax, %eax
	jnz	.Lstack_bad
.Lstack_set:
	testl	%esi, %esi
	jz	.Lstack_good
	movl	SS_SP(%esp), %eax
	movl	%eax, P_SIGNAL_STACK(%ebx)
	movl	SS_LENGTH(%esp), %eax
	movl	%eax, P_SIGNAL_STACK_SIZE(%ebx)

.Lstack_good:
	xorl	%eax, %eax
.Lstack_return:
	addl	$2 * SS_SIZE, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lstack_bad:
	movl	$-1, %eax
	jmp	.Lstack_return

# signal_stack_flags: is there a stack for signals, and is the process on it?
# in: ebx, the current process
# out: eax, SS_DISABLE, SS_ONSTACK or 0. clobbers: edx
	.globl	signal_stack_flags
signal_stack_flags:
	movl	$SS_DISABLE, %eax
	movl	P_SIGNAL_STACK_SIZE(%ebx), %edx
	testl	%edx, %edx
	jz	.Lstack_flags
	movl	P_FRAME(%ebx), %eax
	movl	TF_ESP(%eax), %eax
	decl	%eax				# the stack is the bytes below esp
	subl	P_SIGNAL_STACK(%ebx), %eax
	cmpl	%edx, %eax
	sbbl	%eax, %eax			# -1 if it is on it
	negl	%eax				# SS_ONSTACK
.Lstack_flags:
	ret
