# cr2.s: cr2 is set by page faults, bus errors and #BR, and by nothing else; software may write it.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	paging_on
	map	PAGE_1, 0
	catch	1f
	movl	PAGE_1 + 4, %eax
1:	movl	%cr2, %eax
	check	1, $(PAGE_1 + 4), %eax

	# other exceptions leave it
	catch	1f
	ud2
1:	catch	1f
	enter_user .Lcli
.Lcli:
	cli
1:	movl	%cr2, %eax
	check	2, $(PAGE_1 + 4), %eax
	movl	$0x12345678, %eax
	movl	%eax, %cr2
	catch	1f
	int3
1:	movl	%cr2, %eax
	check	3, $0x12345678, %eax
	pass
