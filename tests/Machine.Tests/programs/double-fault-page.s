# double-fault-page.s: the page of a gate is not there when an exception needs it; the gate of #DF is on another page.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	# a table whose gate 32 begins a page: it is copied to PAGE_1 and PAGE_2
	paging_on
	map	PAGE_1, (frame_1 + PTE_KERNEL)
	map	PAGE_2, (frame_2 + PTE_KERNEL)
	cld
	movl	$vectors, %esi
	movl	$.Ltable, %edi
	movl	$256 * GATE_SIZE / 4, %ecx
	rep movsl
	.set	.Ltable, PAGE_2 - 32 * GATE_SIZE
	movl	$.Ltable, %eax
	movl	%eax, %idtr
	map	PAGE_2, 0

	# int n cannot read its gate: a page fault of the instruction, not a double one
	catch	.Lint_caught
.Lint:
	int	$200
.Lint_caught:
	saw	1, T_PAGE, 0, .Lint
	check	2, $(.Ltable + 200 * GATE_SIZE + GATE_FLAGS), seen_cr2

	# an interrupt cannot either: a double fault, at the instruction that it would have come before
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, 1
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
	catch	.Linterrupted
	nop
	sti
	nop
.Lnext:
	nop
.Linterrupted:
	saw	3, T_DOUBLE, 0, .Lnext
	pass
