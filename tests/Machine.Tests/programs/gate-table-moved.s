# gate-table-moved.s: the vector table is where idtr says, at any address, from the next instruction on.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	# a copy of the table at an odd address, with a handler of its own for vector 200
	cld
	movl	$vectors, %esi
	movl	$odd_table, %edi
	movl	$256 * GATE_SIZE / 4, %ecx
	rep movsl
	movl	$.Lhandler, odd_table + 200 * GATE_SIZE + GATE_HANDLER

	# the old table, the new one, the old one again
	catch	.Lold
	int	$200
.Lold:
	movl	$0, %ebx
	movl	$odd_table, %eax
	movl	%eax, %idtr
	int	$200
	check	1, $1, %ebx
	movl	$vectors, %eax
	movl	%eax, %idtr
	catch	.Lold_again
	int	$200
.Lold_again:
	check	2, $1, %ebx
	check	3, $2, seen_count
	pass

.Lhandler:
	incl	%ebx
	leave_handler

	.bss
	.balign	4
	.skip	1
odd_table:
	.skip	256 * GATE_SIZE
