	.file	"exit-matrix.c"
	.text
	.type	at_end, @function
at_end:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$77
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$40, %esp
.L4:
	xorl	%esi, %esi
.L12:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	movl	%eax, %edx
	jne	.L5
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	$99, (%esp)
	jmp	.L22
.L5:
	testl	%eax, %eax
	jne	.L6
	testl	%esi, %esi
	jne	.L7
	subl	$12, %esp
.L23:
	pushl	codes.0(,%ebx,4)
.L22:
	call	exit
.L7:
	decl	%esi
	jne	.L8
	subl	$12, %esp
	pushl	codes.0(,%ebx,4)
	call	_exit
.L8:
	subl	$12, %esp
	pushl	$at_end
	call	atexit
	popl	%esi
	jmp	.L23
.L6:
	xorl	%eax, %eax
	movl	%eax, -28(%ebp)
	leal	-28(%ebp), %eax
	pushl	%ecx
	pushl	$0
	pushl	%eax
	pushl	%edx
	movl	%edx, -44(%ebp)
	call	waitpid
	addl	$16, %esp
	movl	-44(%ebp), %edx
	movl	%eax, %ecx
	movl	-28(%ebp), %eax
	movl	%eax, %edi
	andl	$127, %edi
	je	.L9
	cmpl	$127, %edi
	je	.L9
	subl	$-128, %edi
	jmp	.L10
.L9:
	movzbl	%ah, %edi
.L10:
	cmpl	%ecx, %edx
	je	.L11
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	addl	$16, %esp
.L11:
	pushl	%edi
	pushl	%esi
	incl	%esi
	pushl	codes.0(,%ebx,4)
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	cmpl	$3, %esi
	jne	.L12
	incl	%ebx
	cmpl	$12, %ebx
	jne	.L4
	leal	-16(%ebp), %esp
	movl	$3, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
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
