	.file	"system.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-c"
.LC1:
	.string	"sh"
	.text
	.p2align 4
	.globl	__shell
	.type	__shell, @function
__shell:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	movl	48(%esp), %eax
	movl	$.LC0, %edx
	movl	%edx, 8(%esp)
	movl	$.LC1, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 12(%esp)
	call	execl
	movl	$127, (%esp)
	call	_exit
	.size	__shell, .-__shell
	.p2align 4
	.globl	system
	.type	system, @function
system:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	movl	48(%esp), %ebx
	testl	%ebx, %ebx
	je	.L9
	movl	$0, (%esp)
	call	fflush
	call	fork
	testl	%eax, %eax
	je	.L14
	cmpl	$-1, %eax
	.p2align 4,,3
	je	.L8
	movl	%eax, (%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	call	waitpid
	incl	%eax
	je	.L8
	movl	28(%esp), %eax
.L4:
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movl	40(%esp), %ebx
	movl	$1, %eax
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	movl	$-1, %eax
	jmp	.L4
.L14:
	movl	%ebx, (%esp)
	call	__shell
	.size	system, .-system
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
