# nothing.s: nothing comes, three times; each takes as long as it was told to.

	.include "timeout.inc"

	.text
	.globl	main
main:
	c	pipe, $ends
	movl	$TICKS, %ebx
	movl	$3, %esi
.Lagain:
	call	uptime
	movl	%eax, %edi
	c	read_timeout, ends, $buffer, $64, %ebx
	pushl	%eax
	call	uptime
	subl	%edi, %eax
	popl	%edx
	c	printf, $read_text, %edx, %eax
	addl	%ebx, %ebx
	decl	%esi
	jnz	.Lagain

	# and then something is there after all
	c	write, ends + 4, $read_text, $4
	c	read_timeout, ends, $buffer, $64, $1
	c	printf, $then_text, %eax
	xorl	%eax, %eax
	ret

	.section .rodata
read_text:
	.string	"read %d after %d ticks\n"
then_text:
	.string	"then %d\n"

	.bss
	.balign	4
ends:
	.space	8
buffer:
	.space	64
