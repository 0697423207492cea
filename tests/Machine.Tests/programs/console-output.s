# console-output.s: bytes go out at once, the low eight bits of what is written.
# runs: physical paged ticking
# prints: Toy!
# traces: devices

	.include "check.inc"

	.globl	program
program:
	movb	$'T', %al
	outb	%al, $PORT_CONSOLE_DATA
	movl	$0x5500 | 'o', %eax
	outw	%ax, $PORT_CONSOLE_DATA
	movl	$0x55555500 | 'y', %eax
	outl	%eax, $PORT_CONSOLE_DATA
	movb	$'!', %al
	movl	$PORT_CONSOLE_DATA, %edx
	outb	%al, %dx
	pass
