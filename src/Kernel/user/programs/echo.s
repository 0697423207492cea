	.file	"echo.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	" "
.LC2:
	.string	"%s%s"
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
	subl	$16, %esp
	movl	8(%ebp), %edi
	movl	12(%ebp), %esi
	cmpl	$1, %edi
	jle	.L2
	movl	4(%esi), %edx
	movl	$1, %ebx
	movl	$.LC0, %eax
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L6:
	movl	(%esi,%ebx,4), %edx
	movl	$.LC1, %eax
.L3:
	movl	%edx, 8(%esp)
	incl	%ebx
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	cmpl	%ebx, %edi
	jne	.L6
.L2:
	movl	$10, (%esp)
	call	putchar
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
