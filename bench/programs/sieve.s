	.file	"sieve.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"sieve %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	$450, %ebx
	andl	$-16, %esp
	subl	$16, %esp
.L6:
	movl	$composite, (%esp)
	movl	$1000000, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	xorl	%edi, %edi
	movl	%edx, 4(%esp)
	call	memset
	movl	$4, %ecx
	movl	$2, %eax
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L2:
	incl	%eax
	addl	$2, %ecx
	cmpl	$1000000, %eax
	je	.L12
.L5:
	cmpb	$0, composite(%eax)
	jne	.L2
	incl	%edi
	cmpl	$999999, %ecx
	movl	%ecx, %edx
	ja	.L2
	.p2align 4
	.p2align 3
.L4:
	movb	$1, composite(%edx)
	addl	%eax, %edx
	cmpl	$999999, %edx
	jle	.L4
	incl	%eax
	addl	$2, %ecx
	cmpl	$1000000, %eax
	jne	.L5
.L12:
	addl	%edi, %esi
	decl	%ebx
	jne	.L6
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	composite
	.comm	composite,1000000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
