	.file	"abort.c"
	.text
	.p2align 4
	.globl	abort
	.type	abort, @function
abort:
	pushl	%ebx
	subl	$40, %esp
	movl	$__stdout, (%esp)
	leal	28(%esp), %ebx
	call	fflush
	movl	%ebx, (%esp)
	call	sigemptyset
	movl	$6, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	sigaddset
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$1, (%esp)
	call	sigprocmask
	movl	$6, (%esp)
	call	raise
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	$6, (%esp)
	call	signal
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$1, (%esp)
	call	sigprocmask
	movl	$6, (%esp)
	call	raise
	.size	abort, .-abort
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
