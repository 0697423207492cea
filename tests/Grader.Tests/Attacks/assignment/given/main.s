# main.s: the sum under the kernel, printed.

	.text
	.globl	main
main:
	pushl	$1000
	call	answer
	addl	$4, %esp
	pushl	%eax
	pushl	$text
	call	printf
	addl	$8, %esp
	xorl	%eax, %eax
	ret

	.section .rodata
text:	.string	"the sum is %d\n"
