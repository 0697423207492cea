	.file	"seek.c"
	.text
	.p2align 4
	.globl	lseek
	.type	lseek, @function
lseek:
	subl	$60, %esp
	movl	%esi, 56(%esp)
	movl	72(%esp), %eax
	movl	%ebx, 52(%esp)
	movl	64(%esp), %esi
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	__lseek
	movl	%eax, %ebx
	incl	%eax
	je	.L8
	movl	%ebx, %eax
	movl	56(%esp), %esi
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	movl	%esi, (%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	__fstat
	incl	%eax
	je	.L4
	cmpw	$2, 28(%esp)
	movl	$22, %eax
	movl	$29, %edx
	cmovg	%edx, %eax
.L3:
	movl	%eax, errno
	movl	56(%esp), %esi
	movl	%ebx, %eax
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movl	$9, %eax
	jmp	.L3
	.size	lseek, .-lseek
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
