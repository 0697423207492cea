# triple-fault-page.s: a page fault whose handler's gate is on a page that is not there, and that of #DF too. The stop names
# the address of the first fault.
# runs: physical paged ticking
# ends: unhandled 14 14 14

	.include "check.inc"

	.globl	program
program:
	cli
	paging_on
	map	PAGE_1, 0
	map	PAGE_3, 0
	movl	$PAGE_3, %eax
	movl	%eax, %idtr
	movl	PAGE_1 + 0x124, %eax
	fail	1
