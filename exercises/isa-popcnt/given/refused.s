# refused.s: where there is no memory, the instruction faults and changes nothing.

	.include "count.inc"

	.text
	.globl	_start
_start:
	movl	$vectors, %eax
	movl	%eax, %idtr
	movl	$0x87654321, %edx
	set_flags
	popcntl	0xf0000000, %edx
	power_off 1

bus_error:
	movl	FRAME_EFLAGS(%esp), %eax
	andl	$FL_STATUS, %eax
	movl	%eax, results
	movl	%edx, results + 4
	movl	%cr2, %eax
	movl	%eax, results + 8
	power_off 0

	results	2

	.balign	8
vectors:
	.space	T_BUS * GATE_SIZE
	.long	bus_error, GATE_PRESENT
