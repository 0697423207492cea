# divide-error.s: a division by zero, or one whose quotient does not fit, is a fault: eip stays at the instruction and
# nothing changes. At every width, signed and unsigned.
# runs: physical paged ticking

	.include "check.inc"

# The instruction faults with #DE; eax and edx keep 0x12345678 and 0x9abcdef0.
	.macro	refuses number:req, instruction:vararg
	catch	.Lcaught\@
	movl	$0x12345678, %eax
	movl	$0x9abcdef0, %edx
.Lfault\@:
	\instruction
	fail	\number
.Lcaught\@:
	saw	\number, T_DIVIDE, 0, .Lfault\@
	check	\number, $0x12345678, %eax
	check	\number, $0x9abcdef0, %edx
	.endm

	.globl	program
program:
	# by zero
	movl	$0, %ecx
	refuses	1, divl %ecx
	refuses	2, divw %cx
	refuses	3, divb %cl
	refuses	4, idivl %ecx
	refuses	5, idivw %cx
	refuses	6, idivb %cl

	# the quotient does not fit: 0x9abcdef012345678 / 1, and so on
	movl	$1, %ecx
	refuses	7, divl %ecx
	refuses	8, divw %cx
	refuses	9, divb %cl
	refuses	10, idivl %ecx
	refuses	11, idivw %cx
	refuses	12, idivb %cl

	# the least negative number / −1 has no positive counterpart
	catch	.Lleast
	movl	$0x80000000, %eax
	cltd
	movl	$-1, %ecx
.Lleast_fault:
	idivl	%ecx
	fail	13
.Lleast:
	saw	13, T_DIVIDE, 0, .Lleast_fault
	check	13, $0x80000000, %eax

	# and one that is right goes through
	movl	$0, %edx
	movl	$7, %eax
	movl	$2, %ecx
	divl	%ecx
	check	14, $3, %eax
	check	14, $1, %edx
	pass
