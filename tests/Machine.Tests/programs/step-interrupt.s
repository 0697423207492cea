# step-interrupt.s: a debug trap and an interrupt after the same instruction: the trap goes first; the interrupt follows when
# its handler goes back, before another instruction is executed.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	set_gate T_DEBUG, .Lstep
	set_gate T_TIMER, .Ltimer
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	write_port PORT_INTERRUPT_MASK, ~LINE_TIMER
	movl	$order, %edi
	catch	.Lback
	write_port PORT_TIMER_INTERVAL, 5
	movl	$TIMER_ONE_SHOT, %eax
	pushl	$user_stack_top
	pushl	$FL_UM | FL_TF | FL_IF
	pushl	$.Luser
	outl	%eax, $PORT_TIMER_CONTROL
	iret

	# iret 1, nop 2; each step's handler takes 5 more
.Luser:
	nop
.L1:	nop
.L2:	int	$T_SYSCALL
.Lback:
	check	1, $(order + 6), %edi
	check_byte 2, $T_DEBUG, order
	check_byte 3, $1, (order + 1)
	check_byte 4, $T_TIMER, (order + 2)
	check_byte 5, $1, (order + 3)
	check_byte 6, $T_DEBUG, (order + 4)
	check_byte 7, $2, (order + 5)
	pass

# Each notes its vector and how many instructions have been stepped, by eip.
.Ltimer:
	outl	%eax, $PORT_INTERRUPT_END
.Lstep:
	movb	FRAME_VECTOR(%esp), %al
	movb	%al, (%edi)
	movl	FRAME_EIP(%esp), %eax
	subl	$.Luser, %eax		# nop has one byte
	movb	%al, 1(%edi)
	addl	$2, %edi
	leave_handler

	.bss
order:	.skip	16
