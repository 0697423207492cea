# base-outside-ram.s: an address below the bound whose physical address is outside RAM is a bus error, with the physical
# address in cr2; one whose sum with the base passes 2^32 leads nowhere either.
# runs: physical paged ticking

	.include "check.inc"

	.set	RAM_END, 0x100000

	.globl	program
program:
	movl	$window, %eax
	movl	%eax, %base
	movl	$~0, %eax
	movl	%eax, %bound
	movl	$CR0_BB, %eax
	movl	%eax, %cr0

	# the last byte of RAM, and the first one outside
	catch	.Loutside
	enter_user (inside - window), STACK
.Loutside:
	saw	1, T_BUS, (PF_USER | PF_WRITE), (outside - window)
	check	2, $RAM_END, seen_cr2
	check_byte 3, $0x11, (RAM_END - 1)

	# a sum of 2^32: the address it would be is 0, which it must not reach
	movl	$0x55555555, 0
	catch	.Lwrapped
	enter_user (wrapping - window), STACK
.Lwrapped:
	saw	4, T_BUS, (PF_USER | PF_WRITE), (wrapping - window)
	check	5, $0x55555555, 0

	# fetching
	catch	.Lfetched
	enter_user (RAM_END - window), STACK
.Lfetched:
	saw	6, T_BUS, PF_USER, (RAM_END - window)
	check	7, $RAM_END, seen_cr2

	# fetching where the sum passes 2^32, though there is code where it would lead
	movl	$far, %eax
	movl	%eax, %base
	catch	.Lfetched_wrapped
	enter_user (leaping - far), STACK
.Lfetched_wrapped:
	saw	8, T_BUS, PF_USER, (hidden - far)
	pass

hidden:
	nop
	int	$T_SYSCALL
	.skip	0x3000
far:
	.skip	0x40
leaping:
	jmp	hidden

	.balign	16
window:
	.skip	0x40
	.set	STACK, 0x40
inside:
	movl	$RAM_END - 1, %ebx
	subl	$window, %ebx
	movb	$0x11, (%ebx)
outside:
	movb	$0x22, 1(%ebx)
wrapping:
	movl	$0, 0 - window
