	.file	"locale.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"C"
.LC1:
	.string	"POSIX"
	.text
	.p2align 4
	.globl	setlocale
	.type	setlocale, @function
setlocale:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	36(%esp), %ebx
	testl	%ebx, %ebx
	je	.L2
	cmpb	$0, (%ebx)
	jne	.L3
.L2:
	movl	$.LC0, %eax
.L1:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%ebx, (%esp)
	movl	$.LC0, %edx
	movl	%edx, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L2
	movl	%ebx, (%esp)
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L2
	xorl	%eax, %eax
	jmp	.L1
	.size	setlocale, .-setlocale
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
