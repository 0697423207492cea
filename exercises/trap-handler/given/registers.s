# registers.s: all registers and flags, before a division that fails, behind it, and behind a breakpoint.

	.include "guard.inc"

	# what is on the stack in the end, from the top down: a word; flags and eax, ecx, edx, ebx, esp, ebp,
	# esi, edi; the same again
	.set	STACK_SIZE, (1 + 2 * 9) * 4
	.set	FIRST_ESP, stack_end - (1 + 6) * 4
	.set	SECOND_ESP, FIRST_ESP - 9 * 4

	.text
	.globl	_start
_start:
	call	trap_start

	# a stack whose every word is known
	movl	$stack_end, %esp
	inl	$PORT_RANDOM, %eax
	movl	%eax, %ebx
	inl	$PORT_RANDOM, %eax
	movl	%eax, %esi
	inl	$PORT_RANDOM, %eax
	movl	%eax, %edi
	inl	$PORT_RANDOM, %eax
	movl	%eax, %ebp
	inl	$PORT_RANDOM, %eax
	movl	%eax, %edx
	inl	$PORT_RANDOM, %eax
	movl	%eax, %ecx
	inl	$PORT_RANDOM, %eax

	# direction down, and the flags of a sum that is too large
	std
	pushl	$0x12345678
	cmpl	$1, zero
	guard	1f, divl zero
	ud2
1:	pushfl
	pushal
	int3
	pushfl
	pushal

	# where the stack lies depends on the length of the handlers; how deep it is does not
	cld
	subl	$stack_end, FIRST_ESP
	subl	$stack_end, SECOND_ESP
	power_off 0

	.bss
	.balign	4
zero:
	.space	4
	.space	256
	.globl	stack
stack:
	.space	STACK_SIZE
stack_end:
