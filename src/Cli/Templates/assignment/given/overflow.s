# overflow.s: a sum that does not fit, of numbers that could be written to.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	pushl	$4
	pushl	$numbers
	call	sum
	addl	$8, %esp
	movl	%eax, result
	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

	.data
	.globl	numbers
numbers:
	.long	0x7fffffff, 0x7fffffff, 5, -1
result:
	.long	0
