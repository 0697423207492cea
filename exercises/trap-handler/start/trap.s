# trap.s: what a machine without a kernel does when a division fails.
#
# The program that is linked with this file has a table of places where a division may fail, and where
# to go on then: pairs of addresses, from __start_fixups to __stop_fixups.

	.include "toy.inc"

	.set	STACK_SIZE, 1024

	.text

# void trap_start(void)
# From here on exceptions are handled.
	.globl	trap_start
trap_start:
	movl	$vectors, %eax
	movl	%eax, %idtr
	ret

# divide_error: the handler of vector 0. It counts, and goes back.
#
#	16(%esp)	esp, of the program: FRAME_ESP
#	12(%esp)	eflags: FRAME_EFLAGS
#	 8(%esp)	eip: FRAME_EIP
#	 4(%esp)	error word: FRAME_ERROR
#	 0(%esp)	vector: FRAME_VECTOR
divide_error:
	incl	divide_errors
	addl	$FRAME_EIP, %esp
	iret

	.data
	.balign	8
vectors:
	.long	divide_error, GATE_PRESENT
	.space	31 * GATE_SIZE

	.globl	divide_errors, breakpoints
divide_errors:
	.long	0
breakpoints:
	.long	0
