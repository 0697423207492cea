# registers.s: calls sum with known values in the registers that belong to the caller, and stops.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	movl	$0x0b0b0b0b, %ebx
	movl	$0x51515151, %esi
	movl	$0xd1d1d1d1, %edi
	movl	$0xb9b9b9b9, %ebp
	pushl	$4
	pushl	$numbers
	call	sum
	addl	$8, %esp

	# switches the machine off: what is in eax, the sum, becomes the exit status
	outl	%eax, $PORT_POWER

	.section .rodata
numbers:
	.long	10, 20, 30, 40
