# disk-latency.s: a descriptor takes 1,000 instructions and 100 for each sector, from the end of the doorbell's instruction or
# from the one before; until then it is the disk's.
# runs: physical paged

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	set_gate T_DISK, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_DISK
	set_up_ring 2
	hand_over 0, frame_1, 0, 1
	hand_over 1, frame_2, 0, 5
	movl	$times, %edi
	sti
	rdtsc
	movl	%eax, times
	ring_doorbell
	hlt
	hlt
	cli

	# rdtsc, movl, out
	movl	times + 4, %eax
	subl	times, %eax
	check	1, $(3 + LATENCY + LATENCY_PER_SECTOR), %eax
	movl	times + 8, %eax
	subl	times + 4, %eax
	check	2, $(LATENCY + 5 * LATENCY_PER_SECTOR), %eax
	pass

# Keeps the time.
.Lhandler:
	rdtsc
	addl	$4, %edi
	movl	%eax, (%edi)
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler

	.bss
	.balign	4
times:	.skip	16
