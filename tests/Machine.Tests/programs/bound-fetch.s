# bound-fetch.s: base and bound hold for fetching too: an instruction that begins at the bound, or that lies on both sides
# of it, is #BR, and the one that ends at it runs; also from a loop that ran before in the same page.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	movl	$window, %eax
	movl	%eax, %base
	movl	$CR0_BB, %eax
	movl	%eax, %cr0

	# the bound at the end of the last nop: it runs, and what comes next is out
	movl	$bound_here - window, %eax
	movl	%eax, %bound
	catch	.Lnext
	movl	$0, %ebx
	enter_user (user - window), STACK
.Lnext:
	saw	1, T_BOUND, PF_USER, (bound_here - window)
	check	2, $(bound_here - window), seen_cr2
	check	3, $1, %ebx

	# in the middle of the call of the system
	movl	$bound_here - window + 1, %eax
	movl	%eax, %bound
	catch	.Lmiddle
	enter_user (user - window), STACK
.Lmiddle:
	saw	4, T_BOUND, PF_USER, (bound_here - window)
	check	5, $(bound_here - window + 1), seen_cr2
	check	6, $2, %ebx

	# with room for it
	movl	$after - window, %eax
	movl	%eax, %bound
	catch	.Lroom
	enter_user (user - window), STACK
.Lroom:
	saw	7, T_SYSCALL, 0, (after - window)

	# a jump far out
	catch	.Lfar
	enter_user (far - window), STACK
.Lfar:
	saw	8, T_BOUND, PF_USER, 0x80000000
	check	9, $0x80000000, seen_cr2

	# a bound of 0 leaves nothing
	movl	$0, %eax
	movl	%eax, %bound
	catch	.Lzero
	enter_user 0, STACK
.Lzero:
	saw	10, T_BOUND, PF_USER, 0
	pass

	.balign	16
	.skip	5			# the base need not be aligned
window:
	.skip	0x40
	.set	STACK, 0x40
far:
	movl	$0x80000000, %eax
	jmp	*%eax
user:
	incl	%ebx
	nop
bound_here:
	int	$T_SYSCALL
after:
	ud2
