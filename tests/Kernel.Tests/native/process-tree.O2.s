	.file	"process-tree.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
.LC1:
	.string	"cannot fork"
	.text
	.p2align 4
	.type	node, @function
node:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	subl	$44, %esp
	testl	%eax, %eax
	jne	.L26
	addl	$44, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%eax, %ebx
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L3
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L4
	testl	%eax, %eax
	.p2align 4,,3
	je	.L11
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L4
	testl	%eax, %eax
	.p2align 4,,3
	je	.L12
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	.p2align 4
	.p2align 3
.L6:
	movl	24(%esp), %ebx
	leal	20(%esp), %edi
	movl	$4, %ebp
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L28:
	addl	%eax, %edi
	subl	%eax, %ebp
	je	.L27
.L9:
	movl	%ebp, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L28
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	%eax, (%esp)
	call	close
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 20(%esp)
	leal	20(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	waitpid
	leal	20(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	movl	%ecx, 20(%esp)
	call	waitpid
	addl	$44, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	movl	20(%esp), %edi
	addl	%edi, %esi
	jmp	.L6
.L11:
	movl	$1, %eax
.L5:
	leal	(%eax,%esi,2), %edx
	movl	$4, %ebp
	leal	-1(%ebx), %eax
	call	node
	movl	%eax, 20(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	jne	.L29
	movl	$0, (%esp)
	call	_exit
.L12:
	movl	$2, %eax
	jmp	.L5
.L3:
	movl	$.LC0, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
.L4:
	movl	$.LC1, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L29:
	movl	$1, (%esp)
	call	_exit
	.size	node, .-node
	.section	.rodata.str1.1
.LC2:
	.string	"depth %d: %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$16, %esp
.L31:
	xorl	%edx, %edx
	movl	%ebx, %eax
	call	node
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$4, %ebx
	jne	.L31
	movl	-4(%ebp), %ebx
	xorl	%eax, %eax
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
