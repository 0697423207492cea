# empty.s: prints what sum says of no numbers. The address it gets is null, so reading would be a fault.

	.text
	.globl	main
main:
	pushl	$0
	pushl	$0
	call	sum
	addl	$8, %esp

	pushl	%eax
	pushl	$format
	call	printf
	addl	$8, %esp
	xorl	%eax, %eax
	ret

	.section .rodata
format:
	.string	"sum of nothing = %d\n"
