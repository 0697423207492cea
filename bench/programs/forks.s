	.file	"forks.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"forks %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%ecx, 28(%esp)
	leal	44(%esp), %edi
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%edi, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	call	waitpid
	cmpl	%esi, %eax
	jne	.L5
	movzbl	45(%esp), %eax
	incl	%ebx
	addl	%eax, 28(%esp)
	cmpl	$6000, %ebx
	je	.L10
.L6:
	call	fork
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L11
	jns	.L3
.L5:
	movl	$1, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L10:
	movl	$.LC0, (%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	jmp	.L1
.L11:
	andl	$7, %ebx
	movl	%ebx, (%esp)
	call	_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
