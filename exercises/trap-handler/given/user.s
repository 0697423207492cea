# user.s: the same from user mode, where the processor changes the stack. In the end the program does what
# no user may, so that the machine stops by a general protection fault.

	.include "guard.inc"

	.set	FL_USER_MODE, 1 << 12

	.text
	.globl	_start
_start:
	call	trap_start
	pushl	$user_stack_end
	pushl	$FL_USER_MODE
	pushl	$user
	iret

user:
	movl	$100, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	guard	1f, divl %ecx
	ud2
1:	movl	%esp, answers
	subl	$user_stack_end, answers
	int3
	movl	$7, %ecx
	guard	1f, divl %ecx
	movl	%eax, answers + 4
	int	$T_DIVIDE			# no user calls this gate: a general protection fault
1:	movl	$-1, answers + 8
	cli

	.bss
	.balign	4
	.globl	answers
answers:
	.space	12
	.space	256
user_stack_end:
