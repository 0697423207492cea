# page-fetch.s: fetching is reading: a page that can be read can be executed, and one that cannot faults with eip and cr2 at
# the instruction.
# runs: physical paged ticking

	.include "check.inc"

	.set	CODE, PAGE_1 + 0x20

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on CR0_WP
	movw	.Lint, %ax
	movw	%ax, frame_1 + 0x20

	# readable, not writable: runs
	map	PAGE_1, (frame_1 + PTE_USER_READ)
	catch	.Lran
	enter_user CODE
.Lran:
	saw	1, T_SYSCALL, 0, (CODE + 2)

	# the kernel's only
	map	PAGE_1, (frame_1 + PTE_KERNEL)
	catch	.Lrefused
	enter_user CODE
.Lrefused:
	saw	2, T_PAGE, (PF_USER | PF_PRESENT), CODE
	check	3, $CODE, seen_cr2

	# the kernel itself may, also in a page of the user
	catch	.Lkernel
	jmp	CODE
.Lkernel:
	saw	4, T_SYSCALL, 0, (CODE + 2)

	# absent, in both modes
	map	PAGE_1, 0
	catch	.Labsent
	enter_user CODE
.Labsent:
	saw	5, T_PAGE, PF_USER, CODE
	catch	.Labsent_kernel
	jmp	CODE
.Labsent_kernel:
	saw	6, T_PAGE, 0, CODE
	check	7, $CODE, seen_cr2
	pass

.Lint:
	int	$T_SYSCALL
