	.file	"exit.c"
	.text
	.p2align 4
	.globl	atexit
	.type	atexit, @function
atexit:
	movl	function_count, %eax
	cmpl	$32, %eax
	je	.L3
	leal	1(%eax), %edx
	movl	%edx, function_count
	movl	4(%esp), %edx
	movl	%edx, functions(,%eax,4)
	xorl	%eax, %eax
	ret
.L3:
	movl	$-1, %eax
	ret
	.size	atexit, .-atexit
	.p2align 4
	.globl	exit
	.type	exit, @function
exit:
	subl	$28, %esp
	movl	function_count, %eax
	testl	%eax, %eax
	jle	.L6
	.p2align 4
	.p2align 3
.L7:
	decl	%eax
	movl	%eax, function_count
	call	*functions(,%eax,4)
	movl	function_count, %eax
	testl	%eax, %eax
	jg	.L7
.L6:
	movl	$0, (%esp)
	call	fflush
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	_exit
	.size	exit, .-exit
	.p2align 4
	.globl	_Exit
	.type	_Exit, @function
_Exit:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	_exit
	.size	_Exit, .-_Exit
	.local	function_count
	.comm	function_count,4,4
	.local	functions
	.comm	functions,128,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
