# unknown.s: a division that nobody guards. There is nowhere to go on.

	.include "guard.inc"

	.text
	.globl	_start
_start:
	call	trap_start
	movl	$1, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	guard	1f, divl %ecx
	ud2
1:	int3
unguarded:
	idivl	%ecx
	power_off 0
