# example.s: prints what sum says of six numbers.

	.text
	.globl	main
main:
	pushl	$COUNT
	pushl	$numbers
	call	sum
	addl	$8, %esp

	pushl	%eax
	pushl	$format
	call	printf
	addl	$8, %esp
	xorl	%eax, %eax
	ret

	.section .rodata
numbers:
	.long	3, 1, 4, 1, 5, 9
	.set	COUNT, (. - numbers) / 4
format:
	.string	"sum = %d\n"
