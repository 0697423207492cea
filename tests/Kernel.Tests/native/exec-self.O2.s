	.file	"exec-self.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"more"
.LC1:
	.string	"%d arguments, number %d\n"
.LC2:
	.string	"%d"
.LC3:
	.string	"still here"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	8(%ebp), %ebx
	movl	12(%ebp), %esi
	cmpl	$1, %ebx
	jg	.L2
	movl	%ebx, 4(%esp)
	leal	44(%esp), %ebx
	movl	$5, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$4, 12(%esp)
	movl	$.LC2, 8(%esp)
	movl	$20, 4(%esp)
	movl	%ebx, (%esp)
	call	snprintf
	movl	(%esi), %eax
	xorl	%edx, %edx
	movl	%ebx, 32(%esp)
	movl	%edx, 40(%esp)
	movl	%eax, 28(%esp)
.L3:
	movl	$.LC0, %eax
.L5:
	movl	$__stdout, (%esp)
	movl	%eax, 36(%esp)
	call	fflush
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	execv
	movl	$.LC3, (%esp)
	call	puts
	movl	$1, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L2:
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	movl	%eax, %edi
	call	printf
	testl	%edi, %edi
	movl	%ebx, %eax
	je	.L1
	movl	$.LC2, 8(%esp)
	leal	-1(%edi), %eax
	movl	%eax, 12(%esp)
	leal	44(%esp), %ebx
	movl	$20, 4(%esp)
	movl	%ebx, (%esp)
	call	snprintf
	movl	(%esi), %eax
	movl	%ebx, 32(%esp)
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	andl	$1, %edi
	je	.L5
	jmp	.L3
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
