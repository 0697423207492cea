# page-stack-absent.s: int n whose frame cannot be written is a fault of the instruction, and nothing of the frame is written; a
# fault whose frame cannot is a double fault, and finds the same stack: the machine stops.
# runs: physical paged
# ends: unhandled 14 14 14

	.include "check.inc"

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on
	map	PAGE_1, 0
	map	PAGE_2, (frame_1 + PTE_KERNEL)

	# the upper words of the frame could be written
	movl	$PAGE_2 + 8, %eax
	movl	%eax, %ksp
	enter_user .Luser
.Luser:
	int	$T_SYSCALL
