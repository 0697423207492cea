# crt0.s: where a program written for xv6 begins. It ends by exit(); if main returns after all, its
# result is the status.

.include "toy.inc"

	.text

# _start: as exec leaves the stack: argc, argv, envp.
	.globl	_start
	.type	_start, @function
_start:
	# the outermost frame: a debugger's back trace ends at a zero ebp
	xorl	%ebp, %ebp

	# to write to a broken pipe is an error, not the end: sigaction(SIGPIPE, { SIG_IGN }, 0)
	pushl	$0				# the action: return, flags, mask, handler
	pushl	$0
	pushl	$0
	pushl	$1				# SIG_IGN
	movl	%esp, %eax
	pushl	$0
	pushl	%eax
	pushl	$SIGPIPE
	pushl	%eax				# where a return address would be
	movl	$SYS_SIGACTION, %eax
	int	$T_SYSCALL
	addl	$8 * 4, %esp

	call	main

	# exit(result)
	pushl	%eax
	pushl	%eax				# where a return address would be
	movl	$SYS_EXIT, %eax
	int	$T_SYSCALL
	.size	_start, .-_start

	.section .note.GNU-stack, "", @progbits
