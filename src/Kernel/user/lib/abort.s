	.file	"abort.c"
	.text
	.p2align 4
	.globl	abort
	.type	abort, @function
abort:
	subl	$28, %esp
	movl	$__stdout, (%esp)
	call	fflush
	movl	$134, (%esp)
	call	_exit
	.size	abort, .-abort
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
