	.file	"seek.c"
	.text
	.p2align 4
	.globl	ftell
	.type	ftell, @function
ftell:
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	lseek
	cmpl	$-1, %eax
	je	.L1
	cmpb	$0, 4(%ebx)
	movl	12(%ebx), %edx
	je	.L3
	addl	%edx, %eax
.L1:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	addl	%edx, %eax
	movl	16(%ebx), %edx
	movl	24(%esp), %ebx
	addl	$28, %esp
	subl	%edx, %eax
	ret
	.size	ftell, .-ftell
	.p2align 4
	.globl	fseek
	.type	fseek, @function
fseek:
	subl	$28, %esp
	movl	%esi, 20(%esp)
	movl	40(%esp), %esi
	movl	%ebx, 16(%esp)
	movl	32(%esp), %ebx
	movl	%edi, 24(%esp)
	movl	36(%esp), %edi
	cmpl	$1, %esi
	je	.L18
.L10:
	movl	%ebx, (%esp)
	call	fflush
	incl	%eax
	je	.L13
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	lseek
	incl	%eax
	je	.L13
	movl	$0, 16(%ebx)
	xorl	%eax, %eax
	movl	$0, 12(%ebx)
	movb	$0, 5(%ebx)
.L9:
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	cmpb	$0, 4(%ebx)
	jne	.L10
	movl	12(%ebx), %eax
	movl	16(%ebx), %edx
	addl	%eax, %edi
	subl	%edx, %edi
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L13:
	movl	$-1, %eax
	jmp	.L9
	.size	fseek, .-fseek
	.p2align 4
	.globl	rewind
	.type	rewind, @function
rewind:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	%ebx, (%esp)
	call	fflush
	incl	%eax
	je	.L21
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	lseek
	incl	%eax
	je	.L21
	movl	$0, 16(%ebx)
	movl	$0, 12(%ebx)
	movb	$0, 5(%ebx)
.L21:
	movl	%ebx, 32(%esp)
	movl	24(%esp), %ebx
	addl	$28, %esp
	jmp	clearerr
	.size	rewind, .-rewind
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
