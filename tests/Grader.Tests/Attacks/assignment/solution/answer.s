# answer.s: the sum of the numbers up to a limit.

# unsigned answer(unsigned limit)
# in: a word on the stack; out: eax; clobbers ecx
	.text
	.globl	answer
answer:
	movl	4(%esp), %ecx
	xorl	%eax, %eax
.Lnext:
	addl	%ecx, %eax
	decl	%ecx
	jnz	.Lnext
	ret
