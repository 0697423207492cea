# variant.s: sums words of which the first, FIRST, differs from student to student.

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
	.long	FIRST, 2, 3
	.set	COUNT, (. - array) / 4
