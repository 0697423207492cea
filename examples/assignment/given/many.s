# many.s: sums a thousand words.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	movl	$0x5eed, %ebx
	pushl	$COUNT
	pushl	$array
	call	sum
	addl	$8, %esp
	movl	%eax, result

	# what is written to the power port becomes the exit status
	movl	$0, %eax
	outl	%eax, $PORT_POWER

	.data
	.globl	result
result:	.long	-1
array:
	.rept	1000
	.long	3
	.endr
	.set	COUNT, (. - array) / 4
