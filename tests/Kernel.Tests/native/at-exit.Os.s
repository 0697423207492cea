	.file	"at-exit.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"registered second"
	.text
	.type	second, @function
second:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$.LC0
	call	puts
	addl	$16, %esp
	leave
	ret
	.size	second, .-second
	.section	.rodata.str1.1
.LC1:
	.string	"registered first, runs last"
	.text
	.type	first, @function
first:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$.LC1
	call	puts
	addl	$16, %esp
	leave
	ret
	.size	first, .-first
	.section	.rodata.str1.1
.LC2:
	.string	"registered third: exit from within"
	.text
	.type	third, @function
third:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$.LC2
	call	puts
	movl	$7, (%esp)
	call	exit
	.size	third, .-third
	.section	.rodata.str1.1
.LC3:
	.string	"cannot fork"
	.text
	.type	start, @function
start:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L7
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$99, (%esp)
	call	exit
.L7:
	leave
	ret
	.size	start, .-start
	.type	wait_for.isra.0, @function
wait_for.isra.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%edx, %ebx
	subl	$24, %esp
	xorl	%edx, %edx
	movl	%edx, -12(%ebp)
	leal	-12(%ebp), %edx
	pushl	$0
	pushl	%edx
	pushl	%eax
	call	waitpid
	movl	-12(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L12
	cmpl	$127, %edx
	je	.L12
	leal	128(%edx), %eax
	jmp	.L13
.L12:
	movzbl	%ah, %eax
.L13:
	movl	%eax, (%ebx)
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	wait_for.isra.0, .-wait_for.isra.0
	.section	.rodata.str1.1
.LC4:
	.string	"_exit: %d\n"
.LC5:
	.string	"a child has what its parent registered"
.LC6:
	.string	"exit: %d\n"
.LC7:
	.string	"return: %d\n"
.LC8:
	.string	"without a newline, but it comes out:"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ecx
	subl	$32, %esp
	pushl	$first
	call	atexit
	movl	$second, (%esp)
	call	atexit
	movl	$second, (%esp)
	call	atexit
	call	start
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L22
	subl	$12, %esp
	pushl	$3
	call	_exit
.L22:
	leal	-12(%ebp), %edx
	call	wait_for.isra.0
	pushl	%ecx
	pushl	%ecx
	pushl	-12(%ebp)
	pushl	$.LC4
	call	printf
	call	start
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L23
	subl	$12, %esp
	pushl	$.LC5
	call	puts
	movl	$4, (%esp)
	call	exit
.L23:
	leal	-12(%ebp), %edx
	call	wait_for.isra.0
	pushl	%edx
	pushl	%edx
	pushl	-12(%ebp)
	pushl	$.LC6
	call	printf
	call	start
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L24
	subl	$12, %esp
	pushl	$third
	call	atexit
	addl	$16, %esp
	movl	$5, %eax
	jmp	.L21
.L24:
	leal	-12(%ebp), %edx
	call	wait_for.isra.0
	pushl	%eax
	pushl	%eax
	pushl	-12(%ebp)
	pushl	$.LC7
	call	printf
	movl	$.LC8, (%esp)
	call	printf
	addl	$16, %esp
	movl	$6, %eax
.L21:
	movl	-4(%ebp), %ecx
	leave
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
