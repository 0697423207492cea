# page-table-outside-ram.s: a page table or a frame outside RAM is a bus error. For a table, cr2 is the place of the entry and
# the error word 0, for it is the processor that reads; for a frame it is the physical address, and the access is the program's.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	paging_on

	# a table
	movl	$0x80000000 + PTE_USER, directory + 4
	invlpg	0x400000
	catch	.Ltable
	enter_user .Lwrite
.Lwrite:
	movl	$1, 0x400000 + 5 * PAGE_SIZE
.Ltable:
	saw	1, T_BUS, 0, .Lwrite
	check	2, $(0x80000000 + 5 * 4), seen_cr2

	# the last word of RAM would be an entry; the next one is not
	movl	$0xff000 + PTE_USER, directory + 4
	movl	$frame_1 + PTE_USER, 0xff000
	check	3, $0, 0x400000
	movl	$0, 0xff000

	# a frame: the translation succeeds, the access does not
	map	PAGE_1, (0x80000000 + PTE_USER)
	catch	.Lframe
	enter_user .Lwrite_frame
.Lwrite_frame:
	movl	$1, PAGE_1 + 0x10
.Lframe:
	saw	4, T_BUS, (PF_USER | PF_WRITE), .Lwrite_frame
	check	5, $0x80000010, seen_cr2
	catch	.Lframe_read
.Lread_frame:
	movl	PAGE_1 + 0x10, %eax
.Lframe_read:
	saw	6, T_BUS, 0, .Lread_frame
	pass
