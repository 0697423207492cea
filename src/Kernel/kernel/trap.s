# trap.s: the one way into the kernel and the one way out, and what becomes of faults.

.include "kernel.inc"

	.text

# trap_entry: where every gate leads. The processor has pushed five words, on the kernel stack of
# the process if it was in user mode, and switched interrupts off.
#
#	+48	esp		\
#	+44	eflags		 |
#	+40	eip		 | by the processor
#	+36	error		 |
#	+32	vector		/
#	+28	eax ... edi	pushal: TF_EAX down to TF_EDI at 0(%esp)
	.globl	trap_entry
trap_entry:
	pushal
	cld
	movl	%esp, %eax
	movl	TF_VECTOR(%esp), %edx
	call	*trap_handlers(,%edx,4)

# trap_exit: the one way to user mode.
# in: esp, the trap frame
	.globl	trap_exit
trap_exit:
	# back to the kernel itself, which waited in schedule: nothing else to look after
	testl	$FL_UM, TF_EFLAGS(%esp)
	jz	.Lreturn

	# signals, in their only place
	movl	current, %eax
	cmpl	$0, P_DUE(%eax)
	jne	.Lsignal

	# whose time is over lets the others run first
	cmpl	$0, reschedule
	jne	.Lyield

.Lreturn:
	popal
	addl	$FRAME_EIP - FRAME_VECTOR, %esp
	iret

.Lyield:
	movl	$0, reschedule
	call	ready
	call	schedule
	jmp	trap_exit

.Lsignal:
	call	signal_deliver
	jmp	trap_exit

# void trap_page_fault(struct frame *frame)
# Memory that was promised and not yet given, or is shared until written, is supplied now; anything
# else is a fault like any other.
	.globl	trap_page_fault
trap_page_fault:
	testl	$PF_USER, TF_ERROR(%eax)
	jz	panic_fault
	pushl	%eax

	movl	TF_ERROR(%eax), %edx
	andl	$PF_WRITE, %edx
	movl	%cr2, %eax
	call	space_touch
	testl	%eax, %eax

	popl	%eax
	jnz	trap_fault
	ret

# void trap_fault(struct frame *frame)
# A fault in user mode is a signal; one in the kernel is a panic.
	.globl	trap_fault
trap_fault:
	testl	$FL_UM, TF_EFLAGS(%eax)
	jz	panic_fault
	jmp	signal_fault
