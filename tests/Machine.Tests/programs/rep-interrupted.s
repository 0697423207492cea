# rep-interrupted.s: an interrupt comes between two iterations of a repeated instruction: eip is at it, the registers are those
# of the iterations done, and going back finishes it.
# runs: physical paged

	.include "check.inc"

	.set	LENGTH, 100
	.set	DONE, 30

	.globl	program
program:
	set_gate T_TIMER, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	write_port PORT_TIMER_INTERVAL, DONE
	movl	$frame_1, %edi
	movl	$LENGTH, %ecx
	movb	$0x77, %al
	cld
	rep stosb
	movl	$0, %ebx
	sti
	movl	$frame_1, %esi
	movl	$frame_2, %edi
	movl	$LENGTH, %ecx
	write_port PORT_TIMER_CONTROL, TIMER_ONE_SHOT
.Lrep:
	rep movsb
	check	1, $1, %ebx
	check	2, $0, %ecx
	check	3, $(frame_1 + LENGTH), %esi
	check	4, $(frame_2 + LENGTH), %edi
	check_byte 5, $0x77, (frame_2 + LENGTH - 1)
	check_byte 6, $0, (frame_2 + LENGTH)
	pass

.Lhandler:
	incl	%ebx
	check	7, $.Lrep, FRAME_EIP(%esp)
	check	8, $(LENGTH - DONE), %ecx
	check	9, $(frame_1 + DONE), %esi
	check	10, $(frame_2 + DONE), %edi
	check_byte 11, $0x77, (frame_2 + DONE - 1)
	check_byte 12, $0, (frame_2 + DONE)
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler
