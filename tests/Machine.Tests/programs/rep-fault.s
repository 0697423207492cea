# rep-fault.s: a repeated instruction that reaches a bad page stops after the iterations done; when the handler has put the
# page there, it goes on.
# runs: physical paged ticking

	.include "check.inc"

	.set	LENGTH, 100
	.set	DONE, 24

	.globl	program
program:
	paging_on
	map	PAGE_1, (frame_1 + PTE_USER)
	map	PAGE_2, 0
	set_gate T_PAGE, .Lhandler
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	catch	.Lback
	movl	$0, %ebx
	movl	$pattern, %esi
	movl	$PAGE_2 - DONE * 4, %edi
	movl	$LENGTH, %ecx
	cld
	enter_user .Lrep
.Lrep:
	rep movsl
	int	$T_SYSCALL
.Lback:
	check	1, $T_SYSCALL, seen_vector
	check	2, $1, %ebx
	check	3, $0, %ecx
	check	4, $(PAGE_2 - DONE * 4 + LENGTH * 4), %edi

	# downward from there: the last element is compared first
	std
	subl	$4, %esi
	subl	$4, %edi
	movl	$LENGTH, %ecx
	repe cmpsl
	cld
	jz	1f
	fail	5
1:
	pass

.Lhandler:
	check	6, $.Lrep, FRAME_EIP(%esp)
	check	7, $(PF_USER | PF_WRITE), FRAME_ERROR(%esp)
	check	8, $(LENGTH - DONE), %ecx
	check	9, $PAGE_2, %edi
	check	10, $(pattern + DONE * 4), %esi
	incl	%ebx
	map	PAGE_2, (frame_2 + PTE_USER)
	leave_handler

	.data
	.balign	4
pattern:
	.set	value, 0x1000
	.rept	LENGTH
	.long	value
	.set	value, value + 7
	.endr
