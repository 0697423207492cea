	.file	"exit-matrix.c"
	.text
	.p2align 4
	.type	at_end, @function
at_end:
	subl	$28, %esp
	movl	$77, (%esp)
	call	_exit
	.size	at_end, .-at_end
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot fork"
.LC1:
	.string	"another child"
.LC2:
	.string	"%d by way %d: %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
.L5:
	xorl	%esi, %esi
.L13:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L24
	testl	%eax, %eax
	je	.L25
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 44(%esp)
	leal	44(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	movl	%eax, %ecx
	movl	44(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L10
	cmpl	$127, %edx
	je	.L10
	subl	$-128, %edx
.L11:
	cmpl	%ecx, %ebx
	je	.L12
	movl	$.LC1, (%esp)
	movl	%edx, 28(%esp)
	call	puts
	movl	28(%esp), %edx
.L12:
	movl	%esi, 8(%esp)
	movl	codes.0(,%edi,4), %eax
	incl	%esi
	movl	%edx, 12(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$3, %esi
	jne	.L13
	incl	%edi
	cmpl	$12, %edi
	jne	.L5
	leal	-12(%ebp), %esp
	movl	$3, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	movzbl	%ah, %edx
	jmp	.L11
.L25:
	testl	%esi, %esi
	je	.L23
	decl	%esi
	.p2align 4,,5
	je	.L26
	movl	$at_end, (%esp)
	call	atexit
.L23:
	movl	codes.0(,%edi,4), %eax
	movl	%eax, (%esp)
	call	exit
.L26:
	movl	codes.0(,%edi,4), %eax
	movl	%eax, (%esp)
	call	_exit
.L24:
	movl	$.LC0, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	codes.0, @object
	.size	codes.0, 48
codes.0:
	.long	0
	.long	1
	.long	2
	.long	42
	.long	127
	.long	128
	.long	200
	.long	255
	.long	256
	.long	257
	.long	-1
	.long	1000
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
