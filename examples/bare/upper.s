# upper.s: reads the console to its end and prints everything in capitals. The exit status is the
# number of letters that changed.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	xorl	%ebx, %ebx		# letters changed

next:
	# wait for a byte, or for the end
	inb	$PORT_CONSOLE_STATUS, %al
	testb	$CONSOLE_END_OF_INPUT, %al
	jnz	done
	testb	$CONSOLE_INPUT_READY, %al
	jz	next
	inb	$PORT_CONSOLE_DATA, %al

	# only 'a' to 'z' have capitals
	cmpb	$'a', %al
	jb	put
	cmpb	$'z', %al
	ja	put
	subb	$'a' - 'A', %al
	incl	%ebx

put:
	outb	%al, $PORT_CONSOLE_DATA
	jmp	next

done:
	movl	%ebx, %eax
	outl	%eax, $PORT_POWER
