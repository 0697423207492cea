# page-stack.s: the frame of an entry may lie in two pages; it is written as the kernel writes, whoever was interrupted.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on CR0_WP
	map	PAGE_1, (frame_3 + PTE_KERNEL)
	map	PAGE_2, (frame_1 + PTE_KERNEL)

	# at each place of the page's end, from user mode
	.irp	before, 2, 4, 7, 12, 18, 19, 20
	movl	$PAGE_2 - \before + FRAME_SIZE, %eax
	movl	%eax, %ksp
	catch	1f
	enter_user .Luser
1:	saw	1, T_SYSCALL, 0, .Lafter
	check	2, $(PAGE_2 - \before), seen_frame
	check	3, $user_stack_top, seen_esp
	.endr
	pass

.Luser:
	int	$T_SYSCALL
.Lafter:
	ud2
