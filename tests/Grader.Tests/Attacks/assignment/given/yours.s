# yours.s: as many numbers as are drawn for the student.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	movl	$0x5eed, %ebx
	pushl	$FIRST
	call	answer
	addl	$4, %esp
	movl	%eax, result

	# what is written to the power port becomes the exit status
	movl	$0, %eax
	outl	%eax, $PORT_POWER

	.data
	.globl	result
result:	.long	-1
