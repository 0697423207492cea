# action.s: the program has a handler for SIGALRM of its own. It is not called for the time-out, and is there
# again afterwards.

	.include "timeout.inc"

	.text
	.globl	main
main:
	c	sigaction, $SIGALRM, $own_action, $0
	c	raise, $SIGALRM
	c	pipe, $ends
	c	read_timeout, ends, $buffer, $64, $TICKS
	c	printf, $text, %eax, calls
	c	raise, $SIGALRM
	c	write, ends + 4, $text, $4
	c	read_timeout, ends, $buffer, $64, $TICKS
	c	printf, $text, %eax, calls
	c	raise, $SIGALRM
	c	printf, $text, $0, calls
	c	sigaction, $SIGALRM, $0, $own_action
	c	printf, $flags_text, own_action + ACT_FLAGS, own_action + ACT_MASK
	xorl	%eax, %eax
	ret

own_handler:
	incl	calls
	ret

	.section .rodata
text:
	.string	"read %d, %d calls\n"
flags_text:
	.string	"flags %x, mask %x\n"

	.data
	.balign	4
own_action:
	.long	own_handler, 1 << (SIGUSR1 - 1), SA_RESTART, 0
calls:
	.long	0

	.bss
	.balign	4
ends:
	.space	8
buffer:
	.space	64
