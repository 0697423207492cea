# iret-fault.s: iret whose frame cannot be read is a fault, and nothing has changed: not the mode, not the flags, not esp.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	paging_on
	map	PAGE_1, (frame_1 + PTE_KERNEL)
	map	PAGE_2, 0

	# the frame's last word, old esp, is on a page that is not there
	movl	%esp, %ebp
	movl	$.Lnowhere, frame_1 + PAGE_SIZE - 8
	movl	$FL_UM | FL_CF, frame_1 + PAGE_SIZE - 4
	catch	.Lfaulted
	movl	$PAGE_2 - 8, %esp
	clc
.Liret:
	iret
.Lnowhere:
	ud2

	# the fault's own frame went on the stack that iret stood on
.Lfaulted:
	saw	1, T_PAGE, 0, .Liret
	check	2, $PAGE_2, seen_cr2
	check	3, $(PAGE_2 - 8), seen_esp
	check	4, $(PAGE_2 - 8 - FRAME_SIZE), seen_frame
	saw_mode 5, 0
	testl	$FL_CF, seen_eflags
	jz	1f
	fail	6
1:
	check	7, %ebp, %esp
	pass
