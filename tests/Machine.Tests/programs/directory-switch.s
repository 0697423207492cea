# directory-switch.s: two directories, one address, two pages; the low 12 bits of cr3 are no part of the directory's address.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.set	PAGE, 0x400000

	.globl	program
program:
	# the other directory shares the first 4 MiB
	movl	$page_table_1 + PTE_KERNEL, directory + 4
	movl	$frame_1 + PTE_KERNEL, page_table_1
	movl	$page_table_2 + PTE_KERNEL, other_directory + 4
	movl	$frame_2 + PTE_KERNEL, page_table_2
	movl	directory, %eax
	movl	%eax, other_directory
	movl	$1, frame_1
	movl	$2, frame_2
	paging_on
	check	1, $1, PAGE
	movl	$other_directory + 0xabc, %eax
	movl	%eax, %cr3
	check	2, $2, PAGE
	movl	%cr3, %eax
	check	3, $(other_directory + 0xabc), %eax
	movl	$directory, %eax
	movl	%eax, %cr3
	check	4, $1, PAGE

	# where the other directory has nothing
	movl	$other_directory, %eax
	movl	%eax, %cr3
	catch	.Lcaught
.Lload:
	movl	0x800000, %eax
.Lcaught:
	saw	5, T_PAGE, 0, .Lload
	pass

	.bss
	.balign	PAGE_SIZE
other_directory:
	.skip	PAGE_SIZE
page_table_1:
	.skip	PAGE_SIZE
page_table_2:
	.skip	PAGE_SIZE
