# aas-all.s: every al with AF and CF as they may be, 1,024 cases, with an ah by chance.

	.include "decimal.inc"

	.text
	.globl	_start
_start:
	inl	$PORT_RANDOM, %eax
	andl	$0xffffff00, %eax
	movl	%eax, %ebx
	all	aas
	power_off 0

	.data
	.balign	4
	.globl	folded
folded:
	.long	0
