# page-write-same.s: an instruction with a destination in memory writes it, though the value be the same; one that only looks
# does not, and a repeated one without iterations does not even look. Seen by the D and A bits, and at a read-only page.
# runs: physical paged ticking

	.include "check.inc"

	.set	ENTRY, table + (PAGE_1 >> PAGE_SHIFT) * 4
	.set	WORD, PAGE_1 + 0x40

# The instruction leaves these bits in the page's entry.
	.macro	marks number:req, bits:req, instruction:vararg
	map	PAGE_1, (frame_1 + PTE_KERNEL)
	movl	$0, %ecx
	movl	$1, %eax
	\instruction
	check	\number, $(frame_1 + PTE_KERNEL + \bits), ENTRY
	.endm

	.set	READ, PTE_A
	.set	WRITTEN, PTE_A + PTE_D

	.globl	program
program:
	paging_on CR0_WP

	# the value stays 0 throughout
	marks	1, WRITTEN, shll $0, WORD
	marks	2, WRITTEN, shll %cl, WORD
	marks	3, WRITTEN, shldl %cl, %edx, WORD
	marks	4, WRITTEN, addl $0, WORD
	marks	5, WRITTEN, negl WORD
	marks	6, WRITTEN, andl %eax, WORD
	marks	7, WRITTEN, btrl $0, WORD
	marks	8, WRITTEN, cmpxchgl %edx, WORD	# 1 is not 0: no exchange
	marks	9, READ, cmpl $0, WORD
	marks	10, READ, testl $1, WORD
	marks	11, READ, btl $0, WORD
	marks	12, READ, pushl WORD
	addl	$4, %esp
	marks	13, 0, leal WORD, %edi
	cld
	marks	14, 0, rep stosb
	marks	15, 0, rep lodsb

	# a shift by 0 of what cannot be written
	map	PAGE_1, (frame_1 + PTE_P)
	catch	.Lcaught
.Lshift:
	shll	$0, WORD
.Lcaught:
	saw	16, T_PAGE, (PF_PRESENT | PF_WRITE), .Lshift
	pass
