	.file	"getpid.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"getpid %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	movl	$2000000, %ebx
	andl	$-16, %esp
	subl	$16, %esp
	call	getpid
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L2:
	call	getpid
	cmpl	%edi, %eax
	sete	%al
	movzbl	%al, %eax
	andl	%eax, %esi
	decl	%ebx
	jne	.L2
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
