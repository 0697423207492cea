# power.s: the machine stops after the instruction that writes the power port; the status is the low eight bits of the value.
# runs: physical paged ticking
# ends: status 42
# traces: devices

	.include "check.inc"

	.globl	program
program:
	check_port 1, PORT_POWER, 0
	movl	$0x55555500 | 42, %eax
	outl	%eax, $PORT_POWER
	fail	1
