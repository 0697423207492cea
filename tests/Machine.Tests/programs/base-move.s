# base-move.s: two programs at the same addresses, kept apart by the base alone, which need not be aligned: each finds its
# own data, and the kernel, whose addresses are physical, finds both.
# runs: physical paged ticking

	.include "check.inc"

	.set	SIZE, 0x60
	.set	COUNTER, 0x40
	.set	STACK, 0x60

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	movl	$CR0_BB, %eax
	movl	%eax, %cr0
	movl	$SIZE, %eax
	movl	%eax, %bound

	# the first one twice, the second once
	movl	$first, %eax
	movl	%eax, %base
	.rept	2
	catch	1f
	enter_user 0, STACK
1:
	.endr
	movl	$second, %eax
	movl	%eax, %base
	catch	2f
	enter_user 0, STACK
2:
	saw	1, T_SYSCALL, 0, (end - user)
	check	2, $2, (first + COUNTER)
	check	3, $1, (second + COUNTER)

	# what they pushed is in their own memory
	check	4, $0x77, (first + STACK - 4)
	check	5, $0x77, (second + STACK - 4)
	pass

# The program, at address 0 for itself.
	.macro	user_program
	incl	COUNTER
	pushl	$0x77
	popl	%eax
	int	$T_SYSCALL
	.endm

# Its copies: one of them not aligned to anything.
	.balign	16
user:
first:
	user_program
end:
	.org	first - program + SIZE
	.skip	0x1235
second:
	user_program
	.org	second - program + SIZE
