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
	movl	%esp, %ebp
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	$2, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	movl	%ebx, 4(%esp)
	movl	$command+3, %ebx
	movl	$.LC0, (%esp)
	call	open
	movl	$0, (%esp)
	call	dup
	movl	$0, (%esp)
	call	dup
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	open
	testl	%eax, %eax
	jns	.L24
.L2:
	movl	$command, %esi
	xorl	%edx, %edx
	movl	%esi, %eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L25:
	cmpl	$31, %edx
	je	.L8
.L6:
	movzbl	(%eax), %ecx
	incl	%eax
	testb	%cl, %cl
	jne	.L5
	movl	%esi, arguments(,%edx,4)
	movl	%eax, %esi
	incl	%edx
.L5:
	cmpl	%ebx, %eax
	jb	.L25
.L8:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L26
	.p2align 4,,4
	js	.L27
	leal	28(%esp), %esi
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	.p2align 4
	.p2align 3
.L12:
	movl	%esi, (%esp)
	call	wait
	cmpl	%ebx, %eax
	jne	.L12
	movl	28(%esp), %ecx
	movl	%ecx, %eax
	andl	$127, %eax
	leal	128(%eax), %edx
	jne	.L1
	movzbl	%ch, %edx
.L1:
	leal	-8(%ebp), %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L24:
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
.L26:
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	%edx, (%esp)
	call	setpgid
	call	getpid
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	movl	%eax, 4(%esp)
	call	tcsetpgrp
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
	movl	$127, %edx
	jmp	.L1
.L27:
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
