# paging-on-off.s: the instruction after the write to cr0 is fetched by the new rules.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.globl	program
program:
	# the page of `without` leads to that of `with`
	translation_off
	movl	$without, %ebx
	shrl	$PAGE_SHIFT, %ebx
	movl	$with + PTE_USER, table(,%ebx,4)
	movl	$directory, %eax
	movl	%eax, %cr3

	# the first number is read with paging, the second without
	movl	$CR0_PG, %eax
	movl	$0, %edx
	call	without
	check	1, $2, %ebx
	check	2, $1, %ecx
	pass

# void …(unsigned on, unsigned off)
# in: eax, edx = values for cr0. out: ebx, ecx = number, if it runs here.
	.macro	routine number:req
	movl	%eax, %cr0
	movl	$\number, %ebx
	movl	%edx, %cr0
	movl	$\number, %ecx
	ret
	.endm

	.balign	PAGE_SIZE
without:
	routine	1
	.balign	PAGE_SIZE
with:
	routine	2
	.balign	PAGE_SIZE
