	.file	"init.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"console"
.LC1:
	.string	"command"
.LC2:
	.string	"init: cannot execute %s\n"
.LC3:
	.string	"init: cannot fork\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$2, %edx
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	$command+3, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	open
	movl	$0, (%esp)
	call	dup
	movl	$0, (%esp)
	call	dup
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC1, (%esp)
	call	open
	testl	%eax, %eax
	jns	.L23
.L2:
	movl	$command, %esi
	xorl	%edx, %edx
	movl	%esi, %eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L24:
	cmpl	%ebx, %eax
	jnb	.L8
.L6:
	movzbl	(%eax), %ecx
	incl	%eax
	testb	%cl, %cl
	jne	.L5
	movl	%esi, arguments(,%edx,4)
	movl	%eax, %esi
	incl	%edx
.L5:
	cmpl	$31, %edx
	jne	.L24
.L8:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L25
	.p2align 4,,4
	js	.L26
	leal	28(%esp), %esi
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	.p2align 4
	.p2align 3
.L12:
	movl	%esi, 4(%esp)
	movl	$-1, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L12
	movl	28(%esp), %eax
.L1:
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L23:
	movl	$2048, 8(%esp)
	movl	%eax, %esi
	movl	$command, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%esi, (%esp)
	movl	%eax, %ebx
	call	close
	addl	$command, %ebx
	cmpl	$command, %ebx
	ja	.L2
	jmp	.L8
.L25:
	movl	$arguments, 4(%esp)
	movl	arguments, %eax
	movl	%eax, (%esp)
	call	exec
	movl	arguments, %eax
	movl	$.LC2, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
.L9:
	movl	$127, %eax
	jmp	.L1
.L26:
	movl	$.LC3, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L9
	.size	main, .-main
	.local	arguments
	.comm	arguments,128,32
	.data
	.align 32
	.type	command, @object
	.size	command, 2048
command:
	.string	"sh"
	.zero	2045
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
