	.file	"exit-matrix.c"
	.text
	.type	wait_for, @function
wait_for:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	$0, 8(%esp)
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, 8(%ebp)
	movl	-12(%ebp), %eax
	andl	$127, %eax
	testl	%eax, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	cmpl	$127, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	subl	$-128, %eax
	jmp	.L3
.L2:
	movl	-12(%ebp), %eax
	sarl	$8, %eax
	movzbl	%al, %eax
.L3:
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	wait_for, .-wait_for
	.section	.rodata
.LC0:
	.string	"cannot fork"
	.text
	.type	start, @function
start:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	movl	%eax, -12(%ebp)
	cmpl	$-1, -12(%ebp)
	jne	.L6
	movl	$.LC0, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L6:
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	start, .-start
	.type	at_end, @function
at_end:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$77, (%esp)
	call	_exit
	.size	at_end, .-at_end
	.section	.rodata
.LC1:
	.string	"another child"
.LC2:
	.string	"%d by way %d: %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$32, %esp
	movl	$0, 28(%esp)
	jmp	.L10
.L17:
	movl	$0, 24(%esp)
	jmp	.L11
.L16:
	call	start
	movl	%eax, 20(%esp)
	cmpl	$0, 20(%esp)
	jne	.L12
	cmpl	$0, 24(%esp)
	jne	.L13
	movl	28(%esp), %eax
	movl	codes.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	exit
.L13:
	cmpl	$1, 24(%esp)
	jne	.L14
	movl	28(%esp), %eax
	movl	codes.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	_exit
.L14:
	movl	$at_end, (%esp)
	call	atexit
	movl	28(%esp), %eax
	movl	codes.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	exit
.L12:
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	cmpl	%eax, 20(%esp)
	je	.L15
	movl	$.LC1, (%esp)
	call	puts
.L15:
	movl	16(%esp), %edx
	movl	28(%esp), %eax
	movl	codes.0(,%eax,4), %eax
	movl	%edx, 12(%esp)
	movl	24(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	24(%esp)
.L11:
	cmpl	$2, 24(%esp)
	jle	.L16
	incl	28(%esp)
.L10:
	cmpl	$11, 28(%esp)
	jbe	.L17
	movl	$3, %eax
	movl	%ebp, %esp
	popl	%ebp
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
