# console-polled.s: a program that asks for input until it comes, byte by byte, to the end. The test's console says "toy",
# a byte every 2,000 instructions.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.set	INTERVAL, 2000

	.globl	program
program:
	# nothing yet: no bit, and a 0 for data
	check_port 1, PORT_CONSOLE_STATUS, 0
	check_port 2, PORT_CONSOLE_DATA, 0
	movl	$text, %edi
.Lwait:
	inb	$PORT_CONSOLE_STATUS, %al
	testb	$CONSOLE_END_OF_INPUT, %al
	jnz	.Lend
	testb	$CONSOLE_INPUT_READY, %al
	jz	.Lwait

	# not before its time
	rdtsc
	movl	%eax, %ebx
	movl	%edi, %eax
	subl	$text - 1, %eax
	imull	$INTERVAL, %eax
	cmpl	%eax, %ebx
	jae	1f
	fail	3
1:
	# it stays until it is read
	check_port 4, PORT_CONSOLE_STATUS, CONSOLE_INPUT_READY
	inb	$PORT_CONSOLE_DATA, %al
	movb	%al, (%edi)
	incl	%edi
	jmp	.Lwait

.Lend:
	check	5, $(text + 3), %edi
	check	6, $0x796f74, text	# "toy"
	check_port 7, PORT_CONSOLE_DATA, 0
	check_port 8, PORT_CONSOLE_STATUS, CONSOLE_END_OF_INPUT
	check_port 9, PORT_INTERRUPT_PENDING, 0
	pass

	.bss
	.balign	4
text:	.skip	16
