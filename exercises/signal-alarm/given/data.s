# data.s: what is there is read at once, and no alarm is left behind.

	.include "timeout.inc"

	.text
	.globl	main
main:
	c	pipe, $ends
	c	write, ends + 4, $text, $LENGTH
	c	read_timeout, ends, $buffer, $64, $50
	c	printf, $read_text, %eax, $buffer

	# no alarm, and so nobody is interrupted later
	c	__setalarm, $-1, $0, $old
	c	printf, $alarm_text, old, old + 4
	c	sleep_ticks, $60
	c	printf, $slept_text, %eax

	# the end of a pipe is no time-out, and what cannot be read is refused
	c	close, ends + 4
	c	read_timeout, ends, $buffer, $64, $5
	c	printf, $end_text, %eax
	c	read_timeout, $9, $buffer, $64, $5
	c	printf, $refused_text, %eax
	xorl	%eax, %eax
	ret

	.section .rodata
text:
	.string	"a pipe holds as many bytes as are written, up to 512"
read_text:
	.string	"read %d: %s\n"
alarm_text:
	.string	"alarm %d, then every %d\n"
slept_text:
	.string	"slept %d\n"
end_text:
	.string	"end %d\n"
refused_text:
	.string	"refused %d\n"

	.bss
	.balign	4
ends:
	.space	8
old:
	.space	8
buffer:
	.space	64
