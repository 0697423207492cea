	.file	"at-exit.c"
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
	.section	.rodata
.LC1:
	.string	"registered first, runs last"
	.text
	.type	first, @function
first:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$.LC1, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	first, .-first
	.section	.rodata
.LC2:
	.string	"registered second"
	.text
	.type	second, @function
second:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$.LC2, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	second, .-second
	.section	.rodata
	.align 4
.LC3:
	.string	"registered third: exit from within"
	.text
	.type	third, @function
third:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$.LC3, (%esp)
	call	puts
	movl	$7, (%esp)
	call	exit
	.size	third, .-third
	.section	.rodata
.LC4:
	.string	"_exit: %d\n"
	.align 4
.LC5:
	.string	"a child has what its parent registered"
.LC6:
	.string	"exit: %d\n"
.LC7:
	.string	"return: %d\n"
	.align 4
.LC8:
	.string	"without a newline, but it comes out:"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$32, %esp
	movl	$first, (%esp)
	call	atexit
	movl	$second, (%esp)
	call	atexit
	movl	$second, (%esp)
	call	atexit
	call	start
	movl	%eax, 28(%esp)
	cmpl	$0, 28(%esp)
	jne	.L12
	movl	$3, (%esp)
	call	_exit
.L12:
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	call	start
	movl	%eax, 28(%esp)
	cmpl	$0, 28(%esp)
	jne	.L13
	movl	$.LC5, (%esp)
	call	puts
	movl	$4, (%esp)
	call	exit
.L13:
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	call	start
	movl	%eax, 28(%esp)
	cmpl	$0, 28(%esp)
	jne	.L14
	movl	$third, (%esp)
	call	atexit
	movl	$5, %eax
	jmp	.L16
.L14:
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$.LC8, (%esp)
	call	printf
	movl	$6, %eax
.L16:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
