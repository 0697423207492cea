# triple-fault-table.s: a vector table outside RAM: nothing can be entered.
# runs: physical paged ticking
# ends: unhandled 6 18 18

	.include "check.inc"

	.globl	program
program:
	cli
	movl	$0x80000000, %eax
	movl	%eax, %idtr
	ud2
