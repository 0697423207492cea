# page-straddle-code.s: an instruction that lies in two pages needs both; it faults at the first byte that cannot be fetched, with
# eip at its beginning. Only as many bytes are fetched as it has.
# runs: physical paged ticking

	.include "check.inc"

	.set	LENGTH, .Lcode_end - .Lcode

# Puts the instruction with this many bytes in PAGE_1 and the rest in PAGE_2.
	.macro	place_code before:req
	movl	$.Lcode, %esi
	movl	$frame_1 + PAGE_SIZE - \before, %edi
	movl	$\before, %ecx
	rep movsb
	movl	$frame_3, %edi
	movl	$LENGTH - \before, %ecx
	rep movsb
	.endm

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on
	cld
	map	PAGE_1, (frame_1 + PTE_USER)
	map	PAGE_2, (frame_3 + PTE_USER)

	# at each place of the page's end it runs, from frames that are no neighbours
	.irp	before, 1, 2, 3, 4, 5, 6, 7, 8
	place_code \before
	movl	$0, %ebx
	catch	1f
	enter_user (PAGE_2 - \before)
1:	saw	1, T_SYSCALL, 0, (PAGE_2 - \before + LENGTH)
	check	2, $0x12345678, counter
	movl	$0, counter
	.endr

	# the second page absent, then the kernel's
	place_code 3
	map	PAGE_2, 0
	catch	1f
	enter_user (PAGE_2 - 3)
1:	saw	3, T_PAGE, PF_USER, (PAGE_2 - 3)
	check	4, $PAGE_2, seen_cr2
	map	PAGE_2, (frame_3 + PTE_KERNEL)
	catch	1f
	enter_user (PAGE_2 - 3)
1:	saw	5, T_PAGE, (PF_USER | PF_PRESENT), (PAGE_2 - 3)
	check	6, $PAGE_2, seen_cr2
	check	7, $0, counter

	# an instruction that ends with the page does not look at the next one
	map	PAGE_2, 0
	movb	.Lnop, %al
	movb	%al, frame_1 + PAGE_SIZE - 1
	catch	1f
	enter_user (PAGE_2 - 1)
1:	saw	8, T_PAGE, PF_USER, PAGE_2
	check	9, $PAGE_2, seen_cr2
	pass

.Lcode:
	movl	$0x12345678, counter
	int	$T_SYSCALL
.Lcode_end:
.Lnop:
	nop

	.bss
	.balign	4
counter: .skip	4
