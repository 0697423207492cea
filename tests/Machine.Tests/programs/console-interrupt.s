# console-interrupt.s: an interrupt for each byte at its time, and one for the end of input; hlt waits for them.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.set	INTERVAL, 2000

	.globl	program
program:
	set_gate T_CONSOLE, .Lhandler
	write_port PORT_INTERRUPT_MASK, ~LINE_CONSOLE
	write_port PORT_CONSOLE_CONTROL, CONSOLE_RECEIVE_INTERRUPT
	check_port 1, PORT_CONSOLE_CONTROL, CONSOLE_RECEIVE_INTERRUPT
	movl	$text, %edi
	movl	$0, %ebx
.Lwait:
	cli
	cmpl	$0, %ebx
	jne	.Lend
	sti
	hlt
	jmp	.Lwait
.Lend:
	check	2, $(text + 3), %edi
	check	3, $0x796f74, text	# "toy"
	pass

.Lhandler:
	inl	$PORT_CONSOLE_STATUS, %eax
	cmpl	$CONSOLE_END_OF_INPUT, %eax
	je	.Lover
	check	4, $CONSOLE_INPUT_READY, %eax

	# at exactly its time: inl, cmpl, je, cmpl, je before
	rdtsc
	movl	%edi, %ecx
	subl	$text - 1, %ecx
	imull	$INTERVAL, %ecx
	addl	$5, %ecx
	check	5, %ecx, %eax
	inb	$PORT_CONSOLE_DATA, %al
	movb	%al, (%edi)
	incl	%edi
	jmp	.Ldone
.Lover:
	incl	%ebx
.Ldone:
	outl	%eax, $PORT_INTERRUPT_END
	leave_handler

	.bss
	.balign	4
text:	.skip	16
