# remapped-code.s: code is what its address leads to: after a change of the entry and a flush another page runs, and without
# the flush the old one.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.globl	program
program:
	paging_on
	cld
	movl	$.Lroutine_1, %esi
	movl	$frame_1, %edi
	movl	$.Lend - .Lroutine_1, %ecx
	rep movsb
	movl	$.Lroutine_2, %esi
	movl	$frame_2, %edi
	movl	$.Lend - .Lroutine_1, %ecx
	rep movsb

	map	PAGE_1, (frame_1 + PTE_KERNEL)
	call	PAGE_1
	check	1, $1, %ebx
	set_entry PAGE_1, (frame_2 + PTE_KERNEL)
	call	PAGE_1
	check	2, $1, %ebx
	invlpg	PAGE_1
	call	PAGE_1
	check	3, $2, %ebx

	# from within the page: what follows the flush is the other page's
	map	PAGE_1, (frame_1 + PTE_KERNEL)
	set_entry PAGE_1, (frame_2 + PTE_KERNEL)
	movl	$0, %ebx
	call	PAGE_1 + (.Lflush - .Lroutine_1)
	check	4, $2, %ebx
	pass

.Lroutine_1:
	movl	$1, %ebx
	ret
.Lflush:
	invlpg	PAGE_1
	movl	$1, %ebx
	ret
.Lend:
.Lroutine_2:
	movl	$2, %ebx
	ret
	invlpg	PAGE_1
	movl	$2, %ebx
	ret
