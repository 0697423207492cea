# page-large.s: a directory entry with PS maps 4 MiB by itself: its bits 12 to 21 mean nothing, and A, D and the rights are
# its own.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.set	PAGE, 0x800000		# the directory's third entry
	.set	LARGE, PTE_PS

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on CR0_WP
	movl	$0x12345678, frame_1

	# to physical 0, with rubbish in bits 12 to 21
	movl	$0x3ff000 + PTE_KERNEL + LARGE, directory + 8
	invlpg	PAGE
	check	1, $0x12345678, (PAGE + frame_1)
	check	2, $(0x3ff000 + PTE_KERNEL + LARGE + PTE_A), (directory + 8)

	# each of its pages is a translation of its own, walked to by its own first access
	movl	$0x9abcdef0, PAGE + frame_2
	check	3, $0x9abcdef0, frame_2
	check	4, $(0x3ff000 + PTE_KERNEL + LARGE + PTE_A + PTE_D), (directory + 8)

	# rights
	catch	.Luser
	enter_user .Lread
.Lread:
	movl	PAGE + frame_1, %eax
.Luser:
	saw	5, T_PAGE, (PF_PRESENT | PF_USER), .Lread
	movl	$PTE_USER_READ + LARGE, directory + 8
	invlpg	PAGE + frame_1
	catch	.Luser_write
	enter_user .Lread_write
.Lread_write:
	movl	PAGE + frame_1, %eax
.Lwrite:
	movl	%eax, PAGE + frame_1
.Luser_write:
	saw	6, T_PAGE, (PF_PRESENT | PF_USER | PF_WRITE), .Lwrite
	check	7, $0x12345678, %eax
	check	8, $(PTE_USER_READ + LARGE + PTE_A), (directory + 8)

	# another 4 MiB, where there is no RAM
	movl	$0x40000000 + PTE_KERNEL + LARGE, directory + 8
	movl	%cr3, %eax
	movl	%eax, %cr3
	catch	.Lno_ram
.Lload:
	movl	PAGE + 0x123456, %eax
.Lno_ram:
	saw	9, T_BUS, 0, .Lload
	check	10, $0x40123456, seen_cr2
	pass
