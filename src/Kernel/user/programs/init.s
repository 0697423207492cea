	.file	"init.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"init: cannot execute %s: %s\n"
.LC1:
	.string	"init: cannot fork\n"
	.text
	.p2align 4
	.type	run, @function
run:
	pushl	%esi
	pushl	%ebx
	subl	$36, %esp
	call	fork
	testl	%eax, %eax
	je	.L8
	js	.L9
	leal	28(%esp), %esi
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	.p2align 4
	.p2align 3
.L4:
	movl	%esi, (%esp)
	call	wait
	cmpl	%ebx, %eax
	jne	.L4
	movl	28(%esp), %eax
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
.L8:
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	%edx, (%esp)
	call	setpgid
	call	getpid
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	movl	%eax, 4(%esp)
	call	tcsetpgrp
	movl	arguments, %eax
	movl	$arguments, 4(%esp)
	movl	%eax, (%esp)
	call	execv
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC0, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	movl	arguments, %eax
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$127, (%esp)
	call	_exit
.L9:
	movl	$.LC1, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$127, (%esp)
	call	_exit
	.size	run, .-run
	.section	.rodata.str1.1
.LC2:
	.string	"console"
.LC3:
	.string	"command"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"init: the shell is gone; here is another\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$2, %edx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$command+3, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	movl	%edx, 4(%esp)
	movl	$.LC2, (%esp)
	call	open
	movl	$0, (%esp)
	call	dup
	movl	$0, (%esp)
	call	dup
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC3, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %ebx
	jns	.L39
.L11:
	movl	$command, %edi
	xorl	%edx, %edx
	movl	%edi, %eax
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L40:
	cmpl	%esi, %eax
	jnb	.L22
.L14:
	movzbl	(%eax), %ecx
	incl	%eax
	testb	%cl, %cl
	jne	.L13
	movl	%edi, arguments(,%edx,4)
	movl	%eax, %edi
	incl	%edx
.L13:
	cmpl	$31, %edx
	jne	.L40
.L22:
	call	run
	testl	%ebx, %ebx
	jns	.L16
	movl	%eax, %edx
	andl	$127, %edx
	cmpl	$127, %edx
	je	.L16
	testl	%edx, %edx
	jne	.L17
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L41:
	cmpl	$127, %edx
	je	.L16
.L17:
	movl	$__stderr, (%esp)
	movl	$.LC4, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	call	run
	movl	%eax, %edx
	andl	$127, %edx
	jne	.L41
.L16:
	movl	%eax, %edx
	andl	$127, %edx
	leal	128(%edx), %ecx
	jne	.L10
	movzbl	%ah, %ecx
.L10:
	leal	-12(%ebp), %esp
	movl	%ecx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L39:
	movl	$3840, 8(%esp)
	movl	$command, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	close
	addl	$command, %esi
	cmpl	$command, %esi
	ja	.L11
	call	run
	jmp	.L16
	.size	main, .-main
	.local	arguments
	.comm	arguments,128,32
	.data
	.align 32
	.type	command, @object
	.size	command, 3840
command:
	.string	"sh"
	.zero	3837
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
