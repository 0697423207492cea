# tlb-denied.s: a remembered translation that does not allow an access is not used for it: the tables are walked again, and what
# they say now counts and is remembered.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

# A user's access goes well.
	.macro	user_does number:req, instruction:vararg
	catch	.Lback\@
	enter_user .Luser\@
.Luser\@:
	\instruction
	int	$T_SYSCALL
.Lback\@:
	check	\number, $T_SYSCALL, seen_vector
	.endm

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on CR0_WP
	movl	$1, frame_1
	movl	$2, frame_2

	# read-only and in use; then writable: no flush is needed
	map	PAGE_1, (frame_1 + PTE_USER_READ)
	user_does 1, movl PAGE_1, %ebx
	set_entry PAGE_1, (frame_1 + PTE_USER)
	user_does 2, movl $3, PAGE_1
	check	3, $3, frame_1

	# the kernel's and in use; then the user's as well
	map	PAGE_1, (frame_1 + PTE_KERNEL)
	movl	PAGE_1, %eax
	set_entry PAGE_1, (frame_1 + PTE_USER)
	user_does 4, movl PAGE_1, %ebx
	check	5, $3, %ebx

	# the walk finds another frame: from then on that one counts, for reading too
	map	PAGE_1, (frame_1 + PTE_USER_READ)
	user_does 6, movl PAGE_1, %ebx
	check	7, $3, %ebx
	set_entry PAGE_1, (frame_2 + PTE_USER)
	user_does 8, movl PAGE_1, %ebx
	check	9, $3, %ebx
	user_does 10, incl PAGE_1
	check	11, $4, frame_2
	check	12, $3, frame_1		# incl read the stale 3, and then wrote where the walk led

	# denied by the walk too: the old translation stays for what it allows
	map	PAGE_1, (frame_1 + PTE_USER_READ)
	user_does 13, movl PAGE_1, %ebx
	set_entry PAGE_1, (frame_2 + PTE_P)
	catch	.Lcaught
	enter_user .Lwrite
.Lwrite:
	movl	$5, PAGE_1
.Lcaught:
	saw	14, T_PAGE, (PF_PRESENT | PF_WRITE | PF_USER), .Lwrite
	user_does 15, movl PAGE_1, %ebx
	check	16, $3, %ebx
	pass
