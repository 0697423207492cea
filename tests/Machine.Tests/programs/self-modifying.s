# self-modifying.s: a store to code counts from the next instruction on, whichever instruction makes it, also for code that has
# run before, that lies in two pages, or that was reached by another address.
# runs: physical paged ticking

	.include "check.inc"

	.set	IMMEDIATE, 2		# movl $n, %reg has its number there

	.globl	program
program:
	# the next instruction, in a loop: it has run before each time but the first
	movl	$0, %esi
	movl	$10, %ecx
.Lloop:
	movl	%ecx, .Lnext + IMMEDIATE
.Lnext:
	movl	$0, %ebx
	addl	%ebx, %esi
	loop	.Lloop
	check	1, $55, %esi

	# one byte of it
	movb	$1, .Lbyte + IMMEDIATE + 1
.Lbyte:
	movl	$0x55, %ebx
	check	2, $0x155, %ebx

	# by a string instruction, a push, a read and write
	movl	$.Lstored + IMMEDIATE, %edi
	movl	$7, %eax
	cld
	stosl
.Lstored:
	movl	$0, %ebx
	check	3, $7, %ebx
	movl	%esp, %ebp
	movl	$.Lpushed + IMMEDIATE + 4, %esp
	pushl	$8
.Lpushed:
	movl	$0, %ebx
	movl	%ebp, %esp
	check	4, $8, %ebx
	incl	.Ladded + IMMEDIATE
.Ladded:
	movl	$8, %ebx
	check	5, $9, %ebx

	# through another address
	paging_on
	movl	$frame_1, %edi
	movl	$.Lroutine, %esi
	movl	$.Lroutine_end - .Lroutine, %ecx
	rep movsb
	map	PAGE_1, (frame_1 + PTE_KERNEL)
	call	PAGE_1
	check	6, $1, %ebx
	movl	$2, frame_1 + IMMEDIATE
	call	PAGE_1
	check	7, $2, %ebx
	movl	$3, PAGE_1 + IMMEDIATE
	call	frame_1
	check	8, $3, %ebx

	# in two pages: the number is in the second
	map	PAGE_1, (frame_2 + PTE_KERNEL)
	map	PAGE_2, (frame_3 + PTE_KERNEL)
	movl	$PAGE_2 - IMMEDIATE, %edi
	movl	$.Lroutine, %esi
	movl	$.Lroutine_end - .Lroutine, %ecx
	rep movsb
	call	PAGE_2 - IMMEDIATE
	check	9, $1, %ebx
	movl	$4, frame_3
	call	PAGE_2 - IMMEDIATE
	check	10, $4, %ebx
	pass

.Lroutine:
	movl	$1, %ebx
	ret
.Lroutine_end:
