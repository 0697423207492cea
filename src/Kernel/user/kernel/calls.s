# calls.s: the system calls as C functions (include/sys/calls.h), one for each row of
# isa/Machine/SystemCalls.cs. The arguments lie above the return address, where the kernel looks for
# them.

.include "toy.inc"

	.macro	stub number, name, function, arguments
	.globl	\function
	.type	\function, @function
\function:
	movl	$\number, %eax
	int	$T_SYSCALL
	ret
	.size	\function, .-\function
	.endm

	.text
	for_each_system_call stub

	.section .note.GNU-stack, "", @progbits
