# page-errors.s: every combination of present or not, write or read, user or kernel gives its own error word; cr2 is the address
# of the access; nothing is changed.
# runs: physical paged ticking

	.include "check.inc"

	.set	WORD, PAGE_1 + 0x124

# With this entry for the page, the instruction is refused in both modes, in user mode with PF_USER besides.
	.macro	refuses_both number:req, entry:req, error:req, instruction:vararg
	map	PAGE_1, \entry
	catch	.Lkernel\@
	movl	$0x12345678, %eax
.Lfault\@:
	\instruction
	fail	\number
.Lkernel\@:
	saw	\number, T_PAGE, \error, .Lfault\@
	check	\number, $WORD, seen_cr2
	check	\number, $0x12345678, %eax
	refuses_user \number, \entry, (\error | PF_USER), \instruction
	.endm

	.macro	refuses_user number:req, entry:req, error:req, instruction:vararg
	map	PAGE_1, \entry
	catch	.Luser\@
	movl	$0x12345678, %eax
	enter_user .Lfault\@
.Lfault\@:
	\instruction
	fail	\number			# traps in user mode
.Luser\@:
	saw	\number, T_PAGE, \error, .Lfault\@
	check	\number, $WORD, seen_cr2
	check	\number, $0x12345678, %eax
	.endm

	.globl	program
program:
	paging_on CR0_WP

	# not present
	refuses_both 1, 0, 0, movl WORD, %eax
	refuses_both 2, 0, PF_WRITE, movl %eax, WORD
	refuses_both 3, 0, 0, addl WORD, %eax
	refuses_both 4, 0, 0, addl %eax, WORD	# reads first
	refuses_both 5, (~PTE_P), 0, movb WORD, %al

	# present, for the kernel only
	refuses_user 6, (frame_1 + PTE_KERNEL), (PF_PRESENT | PF_USER), movl WORD, %eax
	refuses_user 7, (frame_1 + PTE_KERNEL), (PF_PRESENT | PF_USER | PF_WRITE), movl %eax, WORD

	# present, not to be written
	refuses_both 8, (frame_1 + PTE_USER_READ), (PF_PRESENT | PF_WRITE), movl %eax, WORD
	refuses_both 9, (frame_1 + PTE_USER_READ), (PF_PRESENT | PF_WRITE), xchgl %eax, WORD
	refuses_both 10, (frame_1 + PTE_USER_READ), (PF_PRESENT | PF_WRITE), incl WORD
	check	11, $0, (frame_1 + 0x124)
	pass
