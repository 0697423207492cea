# crt0.s: where a C program for the bare machine begins.

	.text

# _start: the machine's first instruction. esp is the top of memory; nothing is on the stack yet.
#
#	 8(%esp)	envp
#	 4(%esp)	argv
#	 0(%esp)	argc	(esp is a multiple of 16 here, as compilers expect at each call)
	.globl	_start
	.type	_start, @function
_start:
	# the outermost frame: a debugger's back trace ends at a zero ebp
	xorl	%ebp, %ebp
	andl	$-16, %esp
	subl	$4, %esp

	# exit(main(argc, argv, envp))
	pushl	$environment
	pushl	$arguments
	pushl	$1
	call	main
	pushl	%eax
	call	exit
	.size	_start, .-_start

	.section .rodata
program_name:
	.string	"program"

	# argv and envp are the program's to change; each ends with a null pointer
	.data
	.balign	4
arguments:
	.long	program_name, 0
environment:
	.long	0

	.section .note.GNU-stack, "", @progbits
