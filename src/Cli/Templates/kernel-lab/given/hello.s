# hello.s: the kernel works if this says hello.

	.text
	.globl	main
main:
	pushl	$text
	call	puts
	addl	$4, %esp
	xorl	%eax, %eax
	ret

	.section .rodata
text:
	.string	"Hello from your kernel!"
