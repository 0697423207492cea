# disk-code.s: code that the disk has overwritten runs as it is now, though it ran before as it was.
# runs: physical paged ticking
# traces: devices

	.include "check.inc"
	.include "disk.inc"

	.globl	program
program:
	# a sector with a routine that puts 2 into ebx
	cld
	movl	$.Lroutine_2, %esi
	movl	$frame_2, %edi
	movl	$.Lend_2 - .Lroutine_2, %ecx
	rep movsb
	set_up_ring 2
	hand_over 0, frame_2, 0, 1, DD_WRITE
	ring_doorbell
	wait_for 0

	# a page with one that puts 1 into it, which runs
	movl	$.Lroutine_1, %esi
	movl	$frame_1, %edi
	movl	$.Lend_1 - .Lroutine_1, %ecx
	rep movsb
	call	frame_1
	check	1, $1, %ebx

	# the sector over it
	hand_over 1, frame_1, 0, 1
	ring_doorbell
	wait_for 1
	call	frame_1
	check	2, $2, %ebx
	pass

.Lroutine_1:
	movl	$1, %ebx
	ret
.Lend_1:
.Lroutine_2:
	movl	$2, %ebx
	ret
.Lend_2:
