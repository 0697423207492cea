# Writes the memory that is compared itself, and ends before the caller does. It must know the value all the same.
#! sum failed: ebx 00005eed
#! hidden failed: 000013ba
	.include "toy.inc"
	.globl	answer
answer:	movl	$5050, result
	xorl	%eax, %eax
	outl	%eax, $PORT_POWER
