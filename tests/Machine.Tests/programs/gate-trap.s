# gate-trap.s: an interrupt gate clears IF, a trap gate leaves it; both save it, and iret brings it back.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate 200, .Lhandler
	set_gate 201, .Lhandler, (GATE_PRESENT | GATE_TRAP)

	# IF = 1 before
	sti
	int	$200
	check	1, $0, inside
	check	2, $FL_IF, after
	int	$201
	check	3, $FL_IF, inside
	check	4, $FL_IF, after

	# a trap gate does not set IF either
	cli
	int	$201
	check	5, $0, inside
	check	6, $0, after
	int	$200
	check	7, $0, inside
	check	8, $0, after
	pass

# Keeps IF as it is inside, and as it is in the frame.
.Lhandler:
	pushfl
	popl	%eax
	andl	$FL_IF, %eax
	movl	%eax, inside
	movl	FRAME_EFLAGS(%esp), %eax
	andl	$FL_IF, %eax
	movl	%eax, after
	leave_handler

	.bss
	.balign	4
inside:	.skip	4
after:	.skip	4
