	.file	"execute.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"broken"
.LC1:
	.string	"sound"
.LC2:
	.string	"exec(\"broken\", words) == -1"
.LC3:
	.string	"line %d: not so: %s\n"
.LC4:
	.string	"refused\n"
.LC5:
	.string	"freepages() == before"
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
	movl	$10, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	call	freepages
	movl	$.LC1, %edx
	xorl	%ecx, %ecx
	movl	%edx, 24(%esp)
	leal	20(%esp), %esi
	movl	%ecx, 28(%esp)
	movl	%eax, %edi
	movl	$.LC0, %eax
	movl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L3:
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	exec
	incl	%eax
	jne	.L8
	decl	%ebx
	jne	.L3
	movl	$.LC4, (%esp)
	call	printf
	call	freepages
	cmpl	%eax, %edi
	jne	.L9
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L8:
	movl	$.LC2, 8(%esp)
	movl	$9, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L9:
	movl	$.LC5, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
