# page-straddle-frames.s: an access in two pages finds its bytes in two frames that are no neighbours; both become accessed,
# and dirty if it writes. In both modes.
# runs: physical paged ticking

	.include "check.inc"

	.macro	entries number:req, bits:req
	check	\number, $(frame_3 + PTE_USER + (\bits)), (table + (PAGE_1 >> PAGE_SHIFT) * 4)
	check	\number, $(frame_1 + PTE_USER + (\bits)), (table + (PAGE_2 >> PAGE_SHIFT) * 4)
	.endm

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on CR0_WP
	map	PAGE_1, (frame_3 + PTE_USER)
	map	PAGE_2, (frame_1 + PTE_USER)
	movl	$0x33330000, frame_3 + PAGE_SIZE - 4
	movl	$0x00004444, frame_1

	# load
	movl	PAGE_2 - 2, %eax
	check	1, $0x44443333, %eax
	entries	2, PTE_A

	# load by a user, then read and write at three offsets
	catch	.Lback
	enter_user .Luser
.Luser:
	movl	PAGE_2 - 2, %ebx
	incl	PAGE_2 - 1
	movw	$0x5566, PAGE_2 - 1
	xchgl	%ecx, PAGE_2 - 3
	int	$T_SYSCALL
.Lback:
	check	3, $0x44443333, %ebx
	check	4, $0x55663300, %ecx
	entries	5, (PTE_A | PTE_D)
	pass
