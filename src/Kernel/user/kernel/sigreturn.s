# sigreturn.s: what a handler returns to. Every action that the library sets names it.

.include "toy.inc"

	.text

# __signal_return: asks the kernel to go on where the signal came.
#
#	SF_CONTEXT - 4(%esp)	ucontext_t	(the handler's ret has taken SF_RETURN)
#	0(%esp)			signal
	.globl	__signal_return
	.type	__signal_return, @function
__signal_return:
	# a call that was interrupted and is over can say why it failed
	movl	SF_INFO + SI_SIGNO - SF_SIGNAL(%esp), %eax
	movl	%eax, __interrupted

	leal	SF_CONTEXT - SF_SIGNAL(%esp), %eax
	pushl	%eax
	call	__sigreturn			# does not come back
	.size	__signal_return, .-__signal_return

	.bss
	.balign	4
	.globl	__interrupted
__interrupted:
	.space	4

	.section .note.GNU-stack, "", @progbits
