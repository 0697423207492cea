# gate-outside-ram.s: a vector table whose end is outside RAM. A gate inside works; int n through one outside is a bus error
# of the instruction, read by the processor for itself: no PF_USER, whoever called.
# runs: physical paged

	.include "check.inc"

	.set	RAM_END, 0x100000
	.set	INSIDE, T_BUS + 1	# gates that are in RAM
	.set	TABLE, RAM_END - INSIDE * GATE_SIZE

	.globl	program
program:
	movl	$TABLE, %esp		# the stack ends where the table begins
	cld
	movl	$vectors, %esi
	movl	$TABLE, %edi
	movl	$INSIDE * GATE_SIZE / 4, %ecx
	rep movsl
	movl	$TABLE, %eax
	movl	%eax, %idtr

	# the last gate inside
	catch	.Linside
	int	$T_BUS
.Lafter:
.Linside:
	saw	1, T_BUS, 0, .Lafter

	# the first one outside, in kernel mode and in user mode: its flags are read first
	catch	.Loutside
.Lint:
	int	$INSIDE
.Loutside:
	saw	2, T_BUS, 0, .Lint
	check	3, $(RAM_END + GATE_FLAGS), seen_cr2
	catch	.Luser
	enter_user .Lint
.Luser:
	saw	4, T_BUS, 0, .Lint
	saw_mode 5, FL_UM
	check	6, $(RAM_END + GATE_FLAGS), seen_cr2
	pass
