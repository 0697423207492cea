# self-modifying-rep.s: a repeated instruction that overwrites itself is what it has become from the next iteration on.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	# a nop over its first byte, the prefix: it goes on there as a nop and a stosb without repetition
	movb	.Lnop, %al
	movl	$.Lrep, %edi
	movl	$100, %ecx
	cld
.Lrep:
	rep stosb
	check	1, $99, %ecx
	check	2, $(.Lrep + 2), %edi
	pass
.Lnop:
	nop
