	.file	"sigsetjmp.c"
	.text
	.p2align 4
	.globl	__save_mask
	.type	__save_mask, @function
__save_mask:
	subl	$28, %esp
	movl	36(%esp), %eax
	movl	32(%esp), %edx
	testl	%eax, %eax
	movl	%eax, 24(%edx)
	jne	.L8
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	movl	$0, (%esp)
	addl	$28, %edx
	xorl	%eax, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	sigprocmask
	addl	$28, %esp
	ret
	.size	__save_mask, .-__save_mask
	.p2align 4
	.globl	siglongjmp
	.type	siglongjmp, @function
siglongjmp:
	pushl	%ebx
	subl	$24, %esp
	movl	32(%esp), %ebx
	movl	24(%ebx), %edx
	testl	%edx, %edx
	jne	.L12
.L10:
	movl	%ebx, (%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	longjmp
.L12:
	movl	$2, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%ebx), %eax
	movl	%eax, 4(%esp)
	call	sigprocmask
	jmp	.L10
	.size	siglongjmp, .-siglongjmp
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
