# page-accessed-dirty.s: an access that is allowed sets A at both levels, and D in the last if it writes, also when the page
# was read before; one that is refused sets nothing.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.set	PAGE, 0x400000

	.macro	fresh_entries bits=PTE_KERNEL
	movl	$page_table + PTE_KERNEL, directory + 4
	movl	$frame_1 + (\bits), page_table
	invlpg	PAGE
	.endm

	.macro	entries number:req, directory_bits:req, table_bits:req
	check	\number, $(page_table + PTE_KERNEL + (\directory_bits)), (directory + 4)
	check	\number, $(frame_1 + (\table_bits)), page_table
	.endm

	.globl	program
program:
	paging_on CR0_WP

	# read, then write
	fresh_entries
	movb	PAGE, %al
	entries	1, PTE_A, (PTE_KERNEL + PTE_A)
	movb	%al, PAGE
	entries	2, PTE_A, (PTE_KERNEL + PTE_A + PTE_D)

	# a write at once
	fresh_entries
	movb	%al, PAGE
	entries	3, PTE_A, (PTE_KERNEL + PTE_A + PTE_D)

	# read and write in one
	fresh_entries
	incb	PAGE
	entries	4, PTE_A, (PTE_KERNEL + PTE_A + PTE_D)

	# cleared by the kernel, and not flushed: they stay clear; flushed: they come back
	movl	$page_table + PTE_KERNEL, directory + 4
	movl	$frame_1 + PTE_KERNEL, page_table
	movb	%al, PAGE
	entries	5, 0, PTE_KERNEL
	invlpg	PAGE
	movb	PAGE, %al
	entries	6, PTE_A, (PTE_KERNEL + PTE_A)

	# refused: by absence, by a right, to a user
	fresh_entries 0
	catch	1f
	movb	PAGE, %al
1:	entries	7, 0, 0
	fresh_entries PTE_P
	catch	1f
	movb	%al, PAGE
1:	entries	8, 0, PTE_P
	fresh_entries PTE_KERNEL
	catch	1f
	enter_user .Luser
.Luser:
	movb	PAGE, %al
1:	entries	9, 0, PTE_KERNEL
	check	10, $3, seen_count

	# fetching sets A
	fresh_entries PTE_KERNEL
	catch	1f
	jmp	PAGE			# an empty page: #UD
1:	check	11, $T_OPCODE, seen_vector
	entries	12, PTE_A, (PTE_KERNEL + PTE_A)

	# looking at nothing sets nothing
	fresh_entries
	leal	PAGE, %eax
	invlpg	PAGE
	entries	13, 0, PTE_KERNEL
	pass

	.bss
	.balign	PAGE_SIZE
page_table:
	.skip	PAGE_SIZE
