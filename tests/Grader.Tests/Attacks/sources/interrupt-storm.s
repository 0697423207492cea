# Is interrupted after every instruction, by a handler that does nothing but return.
#! sum failed: stopped: more than 300000 instructions
	.include "toy.inc"
	.globl	answer
answer:	movl	$table, %eax
	movl	%eax, %idtr
	movl	$1, %eax
	outl	%eax, $PORT_TIMER_INTERVAL
	movl	$TIMER_PERIODIC, %eax
	outl	%eax, $PORT_TIMER_CONTROL
	xorl	%eax, %eax
	outl	%eax, $PORT_INTERRUPT_MASK
	sti
1:	jmp	1b
handler:
	movl	$T_TIMER, %eax
	outl	%eax, $PORT_INTERRUPT_END
	addl	$8, %esp
	iret
	.balign	8
table:	.rept	256
	.long	handler, 1
	.endr
