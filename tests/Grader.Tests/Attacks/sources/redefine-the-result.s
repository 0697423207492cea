# Defines the symbol that is compared.
#! sum not-built: result
	.globl	answer, result
answer:	xorl	%eax, %eax
	ret
	.data
result:	.long	0x13ba
