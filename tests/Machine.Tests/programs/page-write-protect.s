# page-write-protect.s: with WP the kernel heeds PTE_W, without it does not; users do always. A write to cr0 counts at once.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	# off: the kernel writes where it may not
	paging_on
	map	PAGE_1, (frame_1 + PTE_USER_READ)
	movl	$1, PAGE_1
	check	1, $1, PAGE_1

	# on: the translation was in use for writing, and is forgotten
	paging_on CR0_WP
	catch	.Lrefused
.Lwrite:
	movl	$2, PAGE_1
	fail	2
.Lrefused:
	saw	2, T_PAGE, (PF_PRESENT | PF_WRITE), .Lwrite
	check	3, $1, PAGE_1

	# a writable page all the same
	map	PAGE_2, (frame_2 + PTE_KERNEL)
	movl	$3, PAGE_2
	check	4, $3, PAGE_2

	# off again
	paging_on
	movl	$4, PAGE_1
	check	5, $4, PAGE_1
	catch	.Luser
	enter_user .Luser_write
.Luser_write:
	movl	$5, PAGE_1
.Luser:
	saw	6, T_PAGE, (PF_PRESENT | PF_WRITE | PF_USER), .Luser_write
	check	7, $4, PAGE_1
	pass
