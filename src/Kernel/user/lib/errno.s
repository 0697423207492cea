	.file	"errno.c"
	.text
	.globl	errno
	.bss
	.align 4
	.type	errno, @object
	.size	errno, 4
errno:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
