# Defines names of the kernel, which is another program: there they mean nothing.
#! sum failed: result: 00000001
	.globl	answer, processes, current, trap_entry, panic, syscall
answer:
processes: current: trap_entry: panic: syscall:
	movl	$1, %eax
	ret
