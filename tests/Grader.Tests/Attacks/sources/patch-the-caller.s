# Changes the code that called it, so that what it returns is not what is stored.
#! sum failed: result: 00000000
	.globl	answer
answer:	movl	(%esp), %edx
	movl	$0x90909090, (%edx)
	movl	$0x90909090, 4(%edx)
	movl	$0, result
	ret
