# bound-kernel.s: base and bound leave the kernel alone: its addresses are physical, its frames go to ksp as a physical
# address, and the vector table is where idtr says.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	set_gate T_SYSCALL, .Lhandler, (GATE_PRESENT | GATE_USER)
	movl	$window, %eax
	movl	%eax, %base
	movl	$0x40, %eax
	movl	%eax, %bound
	movl	$CR0_BB, %eax
	movl	%eax, %cr0

	# above the bound, in kernel mode
	movl	$0x12345678, %eax
	movl	%eax, word
	check	1, $0x12345678, word
	enter_user 0, 0x40

.Lhandler:
	check	2, $(0x40 - 4), FRAME_ESP(%esp)
	movl	%ksp, %eax
	subl	$FRAME_SIZE, %eax
	check	3, %eax, %esp

	# a pointer from the program means something else here: base + address
	movl	FRAME_ESP(%esp), %ebx
	movl	%base, %eax
	addl	%eax, %ebx
	check	4, $0x77, (%ebx)

	# paging goes before base and bound
	paging_on CR0_BB
	catch	.Lpaged
	enter_user .Lread_word
.Lread_word:
	movl	word, %ebx
	ud2
.Lpaged:
	check	5, $T_OPCODE, seen_vector
	check	6, $0x12345678, %ebx
	pass

	.balign	16
window:
	pushl	$0x77
	int	$T_SYSCALL
	.org	window - program + 0x40

	.data
	.balign	4
word:	.long	0
