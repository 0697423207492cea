# bound-edges.s: base and bound: a user address below the bound is moved up by the base, any other is #BR, whichever the
# access; cr2 is the first address out.
# runs: physical paged ticking

	.include "check.inc"

	.set	BOUND, 0x1234

# The user instruction at this label is refused.
	.macro	refuses number:req, label:req, error:req, address:req
	catch	.Lcaught\@
	enter_user (\label - window), STACK
	fail	\number
.Lcaught\@:
	saw	\number, T_BOUND, (PF_USER | \error), (\label - window)
	check	\number, $\address, seen_cr2
	.endm

	.globl	program
program:
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	movl	$window, %eax
	movl	%eax, %base
	movl	$BOUND, %eax
	movl	%eax, %bound
	movl	$CR0_BB, %eax
	movl	%eax, %cr0

	# the last bytes inside: each store lands at base + address
	catch	.Linside
	enter_user (inside - window), STACK
.Linside:
	saw	1, T_SYSCALL, 0, (inside_end - window)
	check_byte 2, $0x11, (window + BOUND - 1)
	check_byte 3, $0x22, (window + 0)
	check	4, $0x33333333, (window + BOUND - 8)

	# the first byte out, and accesses on both sides
	refuses	5, read_byte, 0, BOUND
	refuses	6, write_byte, PF_WRITE, BOUND
	refuses	7, read_straddling, 0, BOUND
	refuses	8, write_straddling, PF_WRITE, BOUND
	refuses	9, push_straddling, PF_WRITE, BOUND
	check_byte 10, $0x11, (window + BOUND - 1)

	# far out, and wrapping around to 0
	refuses	11, read_far, 0, 0x80000000
	refuses	12, read_last, 0, 0xffffffff
	refuses	13, write_wrapping, PF_WRITE, 0xfffffffe
	check_byte 14, $0x22, (window + 0)
	pass

# --- the user's addresses begin here ---

	.balign	16
window:
	.skip	STACK
	.set	STACK, 0x100
inside:
	movb	$0x11, BOUND - 1
	movb	$0x22, 0
	movl	$0x33333333, BOUND - 8
	int	$T_SYSCALL
inside_end:
	ud2
read_byte:
	movb	BOUND, %al
write_byte:
	movb	$1, BOUND
read_straddling:
	movl	BOUND - 1, %eax
write_straddling:
	movw	$0x4444, BOUND - 1
push_straddling:
	movl	$0x55555555, BOUND - 3
read_far:
	movl	0x80000000, %eax
read_last:
	movb	0xffffffff, %al
write_wrapping:
	movl	$0x66666666, 0xfffffffe
	.org	window - program + BOUND + 16
