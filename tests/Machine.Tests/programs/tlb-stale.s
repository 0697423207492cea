# tlb-stale.s: a translation that has succeeded stays in use, whatever becomes of its entry, until invlpg for its page or a
# write to cr3 or cr0.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

# PAGE_1 is in use and leads to frame_1; then its entry changes to frame_2.
	.macro	make_stale
	map	PAGE_1, (frame_1 + PTE_USER)
	movl	PAGE_1, %eax
	set_entry PAGE_1, (frame_2 + PTE_USER)
	.endm

	.globl	program
program:
	paging_on
	movl	$1, frame_1
	movl	$2, frame_2

	# stale, again and again; another page's flush does not matter
	make_stale
	check	1, $1, PAGE_1
	invlpg	PAGE_2
	check	2, $1, PAGE_1

	# invlpg, by any address in the page
	invlpg	PAGE_1 + PAGE_SIZE - 1
	check	3, $2, PAGE_1

	# cr3, though it be written with what it held
	make_stale
	movl	%cr3, %eax
	check	4, $1, PAGE_1		# reading is no flush
	movl	%eax, %cr3
	check	5, $2, PAGE_1

	# cr0
	make_stale
	movl	%cr0, %eax
	movl	%eax, %cr0
	check	6, $2, PAGE_1

	# other system registers do not
	make_stale
	movl	%ksp, %eax
	movl	%eax, %ksp
	movl	%idtr, %eax
	movl	%eax, %idtr
	movl	%base, %eax
	movl	%eax, %base
	check	7, $1, PAGE_1

	# nor does a change of mode: a user sees it too
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	catch	.Lback
	enter_user .Luser
.Luser:
	movl	PAGE_1, %ebx
	int	$T_SYSCALL
.Lback:
	check	8, $1, %ebx

	# nor does a fault in another page
	map	PAGE_2, 0
	catch	.Lcaught
	movl	PAGE_2, %eax
.Lcaught:
	check	9, $1, PAGE_1

	# an entry that is gone altogether is stale as well
	set_entry PAGE_1, 0
	check	10, $1, PAGE_1
	invlpg	PAGE_1
	catch	.Lgone
.Lload:
	movl	PAGE_1, %eax
.Lgone:
	saw	11, T_PAGE, 0, .Lload
	pass
