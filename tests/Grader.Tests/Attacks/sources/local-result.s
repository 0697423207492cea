# Has a symbol of its own with the name of the one that is compared.
#! sum failed: result: ffffffff
	.include "toy.inc"
	.globl	answer
answer:	movl	$5050, result
	movl	$0x5eed, %ebx
	addl	$4, %esp
	movl	$0, %eax
	outl	%eax, $PORT_POWER
	.data
result:	.long	-1
