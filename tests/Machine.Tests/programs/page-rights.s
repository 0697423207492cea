# page-rights.s: a right counts only if directory entry and table entry both grant it.
# runs: physical paged ticking

	.include "check.inc"

# 4 MiB: the directory's second entry, with a table of its own.
	.set	PAGE, 0x400000

# What a user's access comes to: 0 if it went well, or the error word.
	.macro	user_access number:req, expected:req, instruction:vararg
	movl	$0, seen_error
	catch	.Lback\@
	enter_user .Luser\@
.Luser\@:
	\instruction
	int	$T_SYSCALL
.Lback\@:
	check	\number, $\expected, seen_error
	.endm

	.macro	with_entries directory_entry:req, table_entry:req
	movl	$page_table + \directory_entry, directory + 4
	movl	$frame_1 + \table_entry, page_table
	invlpg	PAGE
	.endm

	.set	DENIED, PF_PRESENT | PF_USER

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on

	with_entries PTE_USER, PTE_USER
	user_access 1, 0, movb PAGE, %al
	user_access 2, 0, movb %al, PAGE

	with_entries PTE_USER_READ, PTE_USER
	user_access 3, 0, movb PAGE, %al
	user_access 4, (DENIED | PF_WRITE), movb %al, PAGE
	with_entries PTE_USER, PTE_USER_READ
	user_access 5, 0, movb PAGE, %al
	user_access 6, (DENIED | PF_WRITE), movb %al, PAGE

	with_entries PTE_KERNEL, PTE_USER
	user_access 7, DENIED, movb PAGE, %al
	with_entries PTE_USER, PTE_KERNEL
	user_access 8, DENIED, movb PAGE, %al
	user_access 9, (DENIED | PF_WRITE), movb %al, PAGE

	# absent on either level: nothing is said of rights
	with_entries PTE_W | PTE_U, PTE_USER
	user_access 10, PF_USER, movb PAGE, %al
	with_entries PTE_USER, PTE_W | PTE_U
	user_access 11, (PF_USER | PF_WRITE), movb %al, PAGE

	# the kernel needs P alone, as long as WP is off
	with_entries PTE_P, PTE_P
	movb	$0x77, PAGE
	check_byte 12, $0x77, PAGE
	pass

	.bss
	.balign	PAGE_SIZE
page_table:
	.skip	PAGE_SIZE
