# directory-outside-ram.s: with the directory outside RAM not even the next instruction can be fetched, nor a handler found: the
# machine stops.
# runs: physical paged ticking
# ends: unhandled 18 18 18

	.include "check.inc"

	.globl	program
program:
	cli
	paging_on
	movl	$0x80000000, %eax
	movl	%eax, %cr3
	fail	1
