# crt0.s: where a C program begins under the kernel.

	.text

# _start: as exec leaves the stack.
#
#	 8(%esp)	envp
#	 4(%esp)	argv
#	 0(%esp)	argc	(esp is a multiple of 16 here, as compilers expect at each call)
	.globl	_start
	.type	_start, @function
_start:
	# the outermost frame: a debugger's back trace ends at a zero ebp
	xorl	%ebp, %ebp

	# err.c wants to say which program it is in, where it is linked
	.weak	__arguments
	movl	$__arguments, %eax
	testl	%eax, %eax
	jz	.Lmain
	movl	4(%esp), %ecx
	movl	%ecx, (%eax)
.Lmain:

	# exit(main(argc, argv, envp))
	call	main
	pushl	%eax
	call	exit
	.size	_start, .-_start

	.section .note.GNU-stack, "", @progbits
