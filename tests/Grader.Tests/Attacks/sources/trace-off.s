# Switches the trace off around the forbidden instruction, so that nobody sees it.
#! sum failed: forbidden bswap: executed
#! hidden passed:
#! yours passed:
	.include "toy.inc"
	.globl	answer
answer:	xorl	%eax, %eax
	outl	%eax, $PORT_TRACE_CONTROL
	bswap	%ecx
	incl	%eax
	outl	%eax, $PORT_TRACE_CONTROL
	movl	4(%esp), %ecx
	xorl	%eax, %eax
1:	addl	%ecx, %eax
	decl	%ecx
	jnz	1b
	ret
