# bound-page-edge.s: a bound one byte after the end of a page: bytes that lie in the page after it are checked one by one,
# for accesses that are wider than what is left.
# runs: physical paged ticking

	.include "check.inc"

	.set	BOUND, PAGE_SIZE + 1

	.macro	refuses number:req, label:req, error:req, address:req, esp=STACK
	catch	.Lcaught\@
	enter_user (\label - window), (\esp)
	fail	\number
.Lcaught\@:
	saw	\number, T_BOUND, (PF_USER | \error), (\label - window)
	check	\number, $\address, seen_cr2
	.endm

	.globl	program
program:
	movl	$window, %eax
	movl	%eax, %base
	movl	$BOUND, %eax
	movl	%eax, %bound
	movl	$CR0_BB, %eax
	movl	%eax, %cr0
	movl	$0x12345678, window + PAGE_SIZE - 2

	# two bytes before the page's end, one after it, one out
	refuses	1, read, 0, BOUND
	refuses	2, write, PF_WRITE, BOUND
	check	3, $0x12345678, (window + PAGE_SIZE - 2)

	# all registers: 16 bytes before, one after, 15 out; none is pushed
	refuses	4, push_all, PF_WRITE, BOUND, (PAGE_SIZE + 16)
	check	5, $0x12345678, (window + PAGE_SIZE - 2)
	check	6, $0, (window + PAGE_SIZE - 16)
	pass

	.balign	16
window:
	.skip	0x100
	.set	STACK, 0x100
read:
	movl	PAGE_SIZE - 2, %eax
write:
	movl	$0, PAGE_SIZE - 2
push_all:
	pushal
	.org	window - program + 2 * PAGE_SIZE
