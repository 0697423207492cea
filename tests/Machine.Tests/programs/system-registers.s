# system-registers.s: what is written to a system register is read back, all 32 bits of it.
# runs: physical

	.include "check.inc"

	.globl	program
program:
	.irp	register, cr2, cr3, idtr, ksp, base, bound
	movl	$0xfedcba98, %eax
	movl	%eax, %\register
	movl	%\register, %ebx
	check	1, $0xfedcba98, %ebx
	.endr

	# bits of cr0 that mean nothing are kept
	movl	$CR0_WP | 0x40, %eax
	movl	%eax, %cr0
	movl	%cr0, %ebx
	check	2, $(CR0_WP | 0x40), %ebx
	pass
