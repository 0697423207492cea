# page-straddle.s: an access that lies in two pages needs both: whichever refuses, it faults at the first byte that it may not
# touch, and nothing is read or written. Every combination of two pages that refuse something, words and long words, by users.
# runs: physical paged ticking

	.include "check.inc"

	.set	ABSENT, 0
	.set	READ, PF_USER
	.set	WRITE, PF_USER | PF_WRITE

# An instruction of a user's that accesses `before` bytes before PAGE_2 and some after it faults at this address.
	.macro	refuses number:req, error:req, address:req, instruction:vararg
	catch	.Lback\@
	movl	$0x87654321, %eax
	enter_user .Luser\@
.Luser\@:
	\instruction
	fail	\number			# traps in user mode
.Lback\@:
	saw	\number, T_PAGE, (\error), .Luser\@
	check	\number, $\address, seen_cr2
	check	\number, $0x87654321, %eax
	check	\number, $0x11111111, (frame_1 + PAGE_SIZE - 4)
	check	\number, $0x22222222, frame_2
	.endm

# The first page refuses loads, or stores, with this error.
	.macro	first_refuses_loads number:req, error:req
	refuses \number, \error, (PAGE_2 - 1), movl PAGE_2 - 1, %eax
	refuses \number, \error, (PAGE_2 - 2), movl PAGE_2 - 2, %eax
	refuses \number, \error, (PAGE_2 - 3), movl PAGE_2 - 3, %eax
	refuses \number, \error, (PAGE_2 - 1), movw PAGE_2 - 1, %ax
	.endm

	.macro	first_refuses_stores number:req, error:req
	refuses \number, \error, (PAGE_2 - 1), movl %eax, PAGE_2 - 1
	refuses \number, \error, (PAGE_2 - 2), movl %eax, PAGE_2 - 2
	refuses \number, \error, (PAGE_2 - 3), movl %eax, PAGE_2 - 3
	refuses \number, \error, (PAGE_2 - 1), movw %ax, PAGE_2 - 1
	.endm

# The second one does.
	.macro	second_refuses_loads number:req, error:req
	refuses \number, \error, PAGE_2, movl PAGE_2 - 1, %eax
	refuses \number, \error, PAGE_2, movl PAGE_2 - 2, %eax
	refuses \number, \error, PAGE_2, movl PAGE_2 - 3, %eax
	refuses \number, \error, PAGE_2, movw PAGE_2 - 1, %ax
	.endm

	.macro	second_refuses_stores number:req, error:req
	refuses \number, \error, PAGE_2, movl %eax, PAGE_2 - 1
	refuses \number, \error, PAGE_2, movl %eax, PAGE_2 - 2
	refuses \number, \error, PAGE_2, movl %eax, PAGE_2 - 3
	refuses \number, \error, PAGE_2, movw %ax, PAGE_2 - 1
	.endm

	.macro	pages first:req, second:req
	map	PAGE_1, \first
	map	PAGE_2, \second
	.endm

	.globl	program
program:
	paging_on
	movl	$0x11111111, frame_1 + PAGE_SIZE - 4
	movl	$0x22222222, frame_2

	# the first absent
	.irp	second, (frame_2 + PTE_USER), (frame_2 + PTE_USER_READ), (frame_2 + PTE_KERNEL), ABSENT
	pages	ABSENT, \second
	first_refuses_loads 1, READ
	first_refuses_stores 2, WRITE
	.endr

	# the first the kernel's
	.irp	second, (frame_2 + PTE_USER), (frame_2 + PTE_USER_READ), (frame_2 + PTE_KERNEL), ABSENT
	pages	(frame_1 + PTE_KERNEL), \second
	first_refuses_loads 3, PF_PRESENT | READ
	first_refuses_stores 4, PF_PRESENT | WRITE
	.endr

	# the first not to be written
	.irp	second, (frame_2 + PTE_USER), (frame_2 + PTE_USER_READ), (frame_2 + PTE_KERNEL), ABSENT
	pages	(frame_1 + PTE_USER_READ), \second
	first_refuses_stores 5, PF_PRESENT | WRITE
	.endr

	# the second absent
	.irp	first, (frame_1 + PTE_USER), (frame_1 + PTE_USER_READ)
	pages	\first, ABSENT
	second_refuses_loads 6, READ
	.endr
	pages	(frame_1 + PTE_USER), ABSENT
	second_refuses_stores 7, WRITE

	# the second the kernel's
	.irp	first, (frame_1 + PTE_USER), (frame_1 + PTE_USER_READ)
	pages	\first, (frame_2 + PTE_KERNEL)
	second_refuses_loads 8, PF_PRESENT | READ
	.endr
	pages	(frame_1 + PTE_USER), (frame_2 + PTE_KERNEL)
	second_refuses_stores 9, PF_PRESENT | WRITE

	# the second not to be written
	pages	(frame_1 + PTE_USER), (frame_2 + PTE_USER_READ)
	second_refuses_stores 10, PF_PRESENT | WRITE
	pass
