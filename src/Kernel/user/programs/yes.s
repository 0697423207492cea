	.file	"yes.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"y"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	movl	8(%ebp), %ebx
	movl	12(%ebp), %esi
	.p2align 4
	.p2align 3
.L3:
	cmpl	$1, %ebx
	movl	$.LC0, %eax
	jle	.L2
	movl	4(%esi), %eax
.L2:
	movl	%eax, (%esp)
	call	puts
	incl	%eax
	jne	.L3
	leal	-8(%ebp), %esp
	movl	$1, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
