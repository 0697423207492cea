# storm.s: a thousand divisions by chance; the stack is where it was.

	.include "guard.inc"

	.set	ROUNDS, 1000

	.text
	.globl	_start
_start:
	call	trap_start
	movl	%esp, %ebp
	movl	$ROUNDS, %edi
	xorl	%esi, %esi
.Lround:
	# one division in four is by zero; the sum of the quotients goes to esi
	inl	$PORT_RANDOM, %eax
	movl	%eax, %ecx
	andl	$3, %ecx
	xorl	%edx, %edx
	guard	.Lfailed, divl %ecx
	addl	%eax, %esi
.Lnext:
	decl	%edi
	jnz	.Lround

	movl	%esi, answers
	subl	%esp, %ebp
	movl	%ebp, answers + 4
	power_off 0

.Lfailed:
	int3
	incl	answers + 8
	jmp	.Lnext

	.data
	.balign	4
	.globl	answers
answers:
	.long	0, 0, 0
