	.file	"at-exit.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"registered second"
	.text
	.p2align 4
	.type	second, @function
second:
	subl	$28, %esp
	movl	$.LC0, (%esp)
	call	puts
	addl	$28, %esp
	ret
	.size	second, .-second
	.section	.rodata.str1.1
.LC1:
	.string	"registered first, runs last"
	.text
	.p2align 4
	.type	first, @function
first:
	subl	$28, %esp
	movl	$.LC1, (%esp)
	call	puts
	addl	$28, %esp
	ret
	.size	first, .-first
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"registered third: exit from within"
	.text
	.p2align 4
	.type	third, @function
third:
	subl	$28, %esp
	movl	$.LC2, (%esp)
	call	puts
	movl	$7, (%esp)
	call	exit
	.size	third, .-third
	.section	.rodata.str1.1
.LC3:
	.string	"cannot fork"
	.text
	.p2align 4
	.type	start, @function
start:
	subl	$28, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L11
	addl	$28, %esp
	.p2align 4,,2
	ret
.L11:
	movl	$.LC3, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	start, .-start
	.p2align 4
	.type	wait_for.isra.0, @function
wait_for.isra.0:
	pushl	%ebx
	movl	%edx, %ebx
	subl	$40, %esp
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	xorl	%ecx, %ecx
	movl	%edx, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L13
	cmpl	$127, %edx
	je	.L13
	leal	128(%edx), %eax
.L14:
	movl	%eax, (%ebx)
	addl	$40, %esp
	popl	%ebx
	ret
.L13:
	movzbl	%ah, %eax
	jmp	.L14
	.size	wait_for.isra.0, .-wait_for.isra.0
	.section	.rodata.str1.1
.LC4:
	.string	"_exit: %d\n"
	.section	.rodata.str1.4
	.align 4
.LC5:
	.string	"a child has what its parent registered"
	.section	.rodata.str1.1
.LC6:
	.string	"exit: %d\n"
.LC7:
	.string	"return: %d\n"
	.section	.rodata.str1.4
	.align 4
.LC8:
	.string	"without a newline, but it comes out:"
	.section	.text.startup,"ax",@progbits
	.p2align 4
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
	testl	%eax, %eax
	je	.L28
	leal	28(%esp), %edx
	call	wait_for.isra.0
	movl	28(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	call	start
	testl	%eax, %eax
	je	.L29
	leal	28(%esp), %edx
	call	wait_for.isra.0
	movl	28(%esp), %eax
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	call	start
	testl	%eax, %eax
	je	.L30
	leal	28(%esp), %edx
	call	wait_for.isra.0
	movl	28(%esp), %eax
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC8, (%esp)
	call	printf
	movl	$6, %eax
	leave
	ret
.L30:
	movl	$third, (%esp)
	call	atexit
	movl	$5, %eax
	leave
	ret
.L29:
	movl	$.LC5, (%esp)
	call	puts
	movl	$4, (%esp)
	call	exit
.L28:
	movl	$3, (%esp)
	call	_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
