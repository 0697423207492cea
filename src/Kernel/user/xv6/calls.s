# calls.s: the system calls under xv6's names (include/user.h), but for exit, which takes a status
# here and none there (ulib.c).
#
# Weak: a program may have a function of its own by a name that xv6 does not know.

.include "toy.inc"

	.macro	stub number, name, function, arguments
	.ifnc	\name, exit
	.weak	\name
	.type	\name, @function
\name:
	movl	$\number, %eax
	int	$T_SYSCALL
	ret
	.size	\name, .-\name
	.endif
	.endm

	.text
	for_each_system_call stub

	.section .note.GNU-stack, "", @progbits
