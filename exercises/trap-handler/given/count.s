# count.s: three divisions of which two fail, and two breakpoints.

	.include "guard.inc"

	.text
	.globl	_start
_start:
	call	trap_start

	# 7 / 0: the answer is a mark
	movl	$7, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	guard	1f, divl %ecx
	jmp	2f
1:	movl	$-1, %eax
2:	movl	%eax, answers

	# 42 / 6
	movl	$42, %eax
	xorl	%edx, %edx
	movl	$6, %ecx
	guard	1f, divl %ecx
	jmp	2f
1:	movl	$-1, %eax
2:	movl	%eax, answers + 4
	int3

	# 2^32 / 1: there is no room for the quotient
	xorl	%eax, %eax
	movl	$1, %edx
	movl	$1, %ecx
	guard	1f, divl %ecx
	jmp	2f
1:	movl	$-2, %eax
2:	movl	%eax, answers + 8
	int3

	power_off 0

	.data
	.balign	4
	.globl	answers
answers:
	.long	0, 0, 0
