# trap.s: what a machine without a kernel does when a division fails.
#
# The program that is linked with this file has a table of places where a division may fail, and where
# to go on then: pairs of addresses, from __start_fixups to __stop_fixups.

	.include "toy.inc"

	.set	STACK_SIZE, 1024
	.set	STATUS_OF_VECTOR, 128		# what the exit status of an exception begins at

	# an entry of the table
	.set	FIXUP_PLACE, 0
	.set	FIXUP_TARGET, 4
	.set	FIXUP_SIZE, 8

	# what trap_entry leaves on the stack: the registers, then the processor's five words
	.set	TF_FRAME, 32
	.set	TF_VECTOR, TF_FRAME + FRAME_VECTOR
	.set	TF_EIP, TF_FRAME + FRAME_EIP

	# a program without a division that may fail has no table
	.weak	__start_fixups, __stop_fixups

	.text

# void trap_start(void)
# From here on exceptions are handled, in kernel mode and in user mode.
	.globl	trap_start
trap_start:
	movl	$vectors, %eax
	movl	%eax, %idtr
	movl	$stack_top, %eax
	movl	%eax, %ksp
	ret

# trap_entry: the handler of all exceptions. The frame says which it is.
#
#	+48	esp		\
#	+44	eflags		 |
#	+40	eip		 | by the processor
#	+36	error		 |
#	+32	vector		/
#	  0	eax ... edi	pushal
trap_entry:
	pushal
	movl	TF_VECTOR(%esp), %eax
	cmpl	$T_DIVIDE, %eax
	je	.Ldivide
	cmpl	$T_BREAKPOINT, %eax
	je	.Lbreakpoint

	# nobody expected this one
.Lend:
	addl	$STATUS_OF_VECTOR, %eax
	outl	%eax, $PORT_POWER

	# a fault: eip is at the division, which would be tried again. The table says where to go on instead
.Ldivide:
	incl	divide_errors
	movl	TF_EIP(%esp), %edx
	movl	$__start_fixups, %ecx
.Lsearch:
	cmpl	$__stop_fixups, %ecx
	jae	.Lend
	cmpl	%edx, FIXUP_PLACE(%ecx)
	je	.Lfound
	addl	$FIXUP_SIZE, %ecx
	jmp	.Lsearch
.Lfound:
	movl	FIXUP_TARGET(%ecx), %edx
	movl	%edx, TF_EIP(%esp)
	jmp	.Lreturn

	# a trap: eip is behind int3 already
.Lbreakpoint:
	incl	breakpoints

.Lreturn:
	popal
	addl	$FRAME_EIP, %esp
	iret

	.data
	.balign	8

# user mode may call the breakpoint's gate, and no other: it could pretend to have divided
vectors:
	.rept	T_BREAKPOINT
	.long	trap_entry, GATE_PRESENT
	.endr
	.long	trap_entry, GATE_PRESENT | GATE_USER
	.rept	T_INTERRUPT - T_BREAKPOINT - 1
	.long	trap_entry, GATE_PRESENT
	.endr

	.globl	divide_errors, breakpoints
divide_errors:
	.long	0
breakpoints:
	.long	0

	.bss
	.balign	16
	.space	STACK_SIZE
stack_top:
