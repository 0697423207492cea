# step.s: with TF set, each instruction is followed by a debug trap, whose eip is after it. Entry clears TF; iret brings it
# back, and the instruction it goes to is the next to be stepped.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_DEBUG, .Lstep
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)

	# in user mode
	movl	$steps, %edi
	catch	.Lback
	enter_user .Luser, user_stack_top, FL_TF
.Luser:
	nop
.L1:	movl	$1, %eax
.L2:	jmp	.L3
	ud2
.L3:	pushl	%eax
.L4:	int	$T_SYSCALL
.L5:
.Lback:
	saw	1, T_SYSCALL, 0, .L5
	check	2, $(steps + 16), %edi
	check	3, $.L1, steps
	check	4, $.L2, (steps + 4)
	check	5, $.L3, (steps + 8)
	check	6, $.L4, (steps + 12)

	# in kernel mode: popfl that sets TF is not followed by one, popfl that clears it is
	movl	$steps, %edi
	pushfl
	popl	%eax
	pushl	%eax
	orl	$FL_TF, %eax
	pushl	%eax
	popfl
	nop
.L6:	popfl
.L7:	nop
	check	7, $(steps + 8), %edi
	check	8, $.L6, steps
	check	9, $.L7, (steps + 4)
	pass

# Notes where iret will go back to.
.Lstep:
	pushfl
	testl	$FL_TF, (%esp)
	leal	4(%esp), %esp
	jz	1f
	fail	10
1:
	testl	$FL_TF, FRAME_EFLAGS(%esp)
	movl	FRAME_EIP(%esp), %eax
	movl	%eax, (%edi)
	addl	$4, %edi
	leave_handler

	.bss
	.balign	4
steps:	.skip	64
