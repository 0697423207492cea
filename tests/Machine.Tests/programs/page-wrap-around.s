# page-wrap-around.s: with paging, addresses go round: an access at the top of the address space goes on at address 0.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.globl	program
program:
	# the last page leads to frame_1
	paging_on
	movl	$page_table + PTE_KERNEL, directory + 1023 * 4
	movl	$frame_1 + PTE_KERNEL, page_table + 1023 * 4
	invlpg	0xfffff000
	movl	$0x11110000, frame_1 + PAGE_SIZE - 4
	movl	$0x00002222, 0
	movl	0xfffffffe, %eax
	check	1, $0x22221111, %eax
	movl	$0x44443333, 0xfffffffe
	check	2, $0x33330000, (frame_1 + PAGE_SIZE - 4)
	check	3, $0x00004444, 0

	# the page at 0 is not there
	map	0, 0
	catch	.Lcaught
.Lload:
	movl	0xfffffffe, %eax
.Lcaught:
	saw	4, T_PAGE, 0, .Lload
	check	5, $0, seen_cr2
	pass

	.bss
	.balign	PAGE_SIZE
page_table:
	.skip	PAGE_SIZE
