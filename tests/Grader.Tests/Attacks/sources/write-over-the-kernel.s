# Writes where the kernel lies, and calls it.
#! sum failed: unhandled fault
#! kernel failed: page fault
	.globl	answer
answer:	movl	$0x80010000, %edi
	movl	$0x1000, %ecx
	rep stosl
	call	*%edi
	ret
