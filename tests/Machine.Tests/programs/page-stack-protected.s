# page-stack-protected.s: a kernel stack that can only be read takes a frame as long as WP is off, and is a fault with it.
# runs: physical paged
# ends: unhandled 14 14 14

	.include "check.inc"

	.globl	program
program:
	paging_on
	map	PAGE_1, (frame_1 + PTE_P)
	movl	%esp, %ebx
	movl	$PAGE_2, %esp
	catch	.Lback
	int3
.Lback:
	check	1, $(PAGE_2 - FRAME_SIZE), seen_frame
	paging_on CR0_WP

	# int3 faults with #PF, whose entry faults, and so does that of #DF; the stop names the first
	movl	$PAGE_2, %esp
	int3
	fail	2
