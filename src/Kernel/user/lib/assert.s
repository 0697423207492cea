	.file	"assert.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%s:%u: %s: Assertion `%s' failed.\n"
	.text
	.p2align 4
	.globl	__assert_fail
	.type	__assert_fail, @function
__assert_fail:
	subl	$44, %esp
	movl	$__stdout, (%esp)
	call	fflush
	movl	48(%esp), %eax
	movl	$__stderr, (%esp)
	movl	%eax, 20(%esp)
	movl	60(%esp), %eax
	movl	%eax, 16(%esp)
	movl	56(%esp), %eax
	movl	%eax, 12(%esp)
	movl	52(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	call	abort
	.size	__assert_fail, .-__assert_fail
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
