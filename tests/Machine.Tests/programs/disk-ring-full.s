# disk-ring-full.s: all descriptors handed over at once: the disk takes each once, in order, and stops at the first that it
# has handed back, until it is handed over again and the doorbell rings.
# runs: physical paged

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	set_gate T_DISK, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_DISK
	set_up_ring 4
	.irp	number, 0, 1, 2, 3
	hand_over \number, (frame_1 + \number * SECTOR_SIZE), \number, 1
	.endr
	movl	$0, %ebx
	ring_doorbell
	sti
	.rept	4
	hlt
	.endr
	cli
	check	1, $4, %ebx
	check	2, $0x04040404, (frame_1 + 3 * SECTOR_SIZE)
	check_port 3, PORT_DISK_DOORBELL, 0

	# nothing happens without OWN, and nothing without the doorbell
	ring_doorbell
	.rept	2000
	nop
	.endr
	check_port 4, PORT_INTERRUPT_PENDING, 0
	hand_over 0, frame_2, 8, 1
	.rept	2000
	nop
	.endr
	check	5, $0, frame_2
	ring_doorbell
	wait_for 0
	check	6, $0x09090909, frame_2
	pass

# The descriptors come back in order, one an interrupt.
.Lhandler:
	.irp	number, 0, 1, 2, 3
	movl	ring + \number * DD_SIZE + DD_STATUS, %eax
	shrl	$31, %eax		# 1 while it is the disk's
	cmpl	$\number, %ebx
	setb	%dl
	movzbl	%dl, %edx
	check	7, %edx, %eax
	.endr
	incl	%ebx
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
