	.file	"system.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-c"
.LC1:
	.string	"sh"
	.text
	.p2align 4
	.globl	system
	.type	system, @function
system:
	subl	$60, %esp
	movl	%ebx, 56(%esp)
	movl	64(%esp), %ebx
	testl	%ebx, %ebx
	je	.L6
	movl	$0, (%esp)
	call	fflush
	call	fork
	testl	%eax, %eax
	je	.L12
	cmpl	$-1, %eax
	.p2align 4,,3
	je	.L5
	movl	%eax, (%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	leal	44(%esp), %edx
	movl	%edx, 4(%esp)
	call	waitpid
	incl	%eax
	je	.L5
	movl	44(%esp), %eax
.L1:
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	movl	56(%esp), %ebx
	movl	$1, %eax
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movl	$-1, %eax
	jmp	.L1
.L12:
	movl	%ebx, 12(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 16(%esp)
	movl	$.LC0, 8(%esp)
	movl	$.LC1, 4(%esp)
	movl	$.LC1, (%esp)
	call	execl
	movl	$127, (%esp)
	call	_exit
	.size	system, .-system
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
