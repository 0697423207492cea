# Writes the forbidden instruction into memory when it runs, so that no listing has it.
#! sum failed: forbidden bswap: executed
#! hidden passed:
#! yours passed:
	.globl	answer
answer:	movl	4(%esp), %ecx
	xorl	%eax, %eax
1:	addl	%ecx, %eax
	decl	%ecx
	jnz	1b
	movb	code, %dl
	movb	%dl, target
	movb	code + 1, %dl
	movb	%dl, target + 1
target:	nop
	nop
	nop
	nop
	ret
code:	bswap	%ecx
