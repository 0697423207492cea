	.file	"pipes.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"pipes %d %d\n"
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
	movb	$0, 43(%esp)
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	je	.L2
.L4:
	movl	$1, %esi
.L1:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L2:
	leal	56(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L4
	call	fork
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	js	.L4
	.p2align 4,,2
	jne	.L5
	movl	52(%esp), %eax
	leal	43(%esp), %ebx
	movl	%eax, (%esp)
	call	close
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L7:
	movl	%ebx, 4(%esp)
	movl	60(%esp), %eax
	movl	$1, %edi
	movl	%edi, 8(%esp)
	incb	43(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L14
.L6:
	movl	%ebx, 4(%esp)
	movl	48(%esp), %eax
	movl	$1, %esi
	movl	%esi, 8(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	je	.L7
	xorl	%ebx, %ebx
	movl	%ebx, (%esp)
	call	_exit
.L5:
	movl	48(%esp), %eax
	leal	43(%esp), %ebx
	movl	$300000, %edi
	movl	%eax, (%esp)
	call	close
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	.p2align 4
	.p2align 3
.L8:
	movl	%ebx, 4(%esp)
	movl	52(%esp), %eax
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L4
	movl	%ebx, 4(%esp)
	movl	56(%esp), %eax
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L4
	decl	%edi
	jne	.L8
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %edi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$1, 44(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%edi, %eax
	jne	.L4
	movl	$.LC0, (%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movzbl	43(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L1
.L14:
	movl	$1, (%esp)
	call	_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
