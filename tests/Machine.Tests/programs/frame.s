# frame.s: every entry pushes the same five words: old esp, eflags, eip, error word, vector. In kernel mode they go on the
# stack in use; iret takes the upper three off.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate 200, .Lhandler
	movl	%esp, %ebx
	stc
	std
	int	$200
.Lafter:
	pushfl
	popl	%edx

	# back with the stack and the flags as before
	check	1, %ebx, %esp
	andl	$FL_CF | FL_DF, %edx
	check	2, $(FL_CF | FL_DF), %edx
	pass

.Lhandler:
	check	3, $200, FRAME_VECTOR(%esp)
	check	4, $0, FRAME_ERROR(%esp)
	check	5, $.Lafter, FRAME_EIP(%esp)
	check	6, %ebx, FRAME_ESP(%esp)
	movl	FRAME_EFLAGS(%esp), %eax
	check	7, $(FL_CF | FL_DF | 2), %eax	# bit 1 is always set
	leal	FRAME_SIZE(%esp), %eax
	check	8, %ebx, %eax

	# flags are the handler's own until iret
	clc
	cld
	leave_handler
