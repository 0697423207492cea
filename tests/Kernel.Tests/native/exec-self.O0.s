	.file	"exec-self.c"
	.text
	.section	.rodata
.LC0:
	.string	"%d arguments, number %d\n"
.LC1:
	.string	"%d"
.LC2:
	.string	"more"
.LC3:
	.string	"still here"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$64, %esp
	cmpl	$1, 8(%ebp)
	jle	.L2
	movl	12(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	atoi
	jmp	.L3
.L2:
	movl	$5, %eax
.L3:
	movl	%eax, 60(%esp)
	movl	60(%esp), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	cmpl	$0, 60(%esp)
	jne	.L4
	movl	8(%ebp), %eax
	jmp	.L7
.L4:
	movl	60(%esp), %eax
	decl	%eax
	movl	%eax, 12(%esp)
	movl	$.LC1, 8(%esp)
	movl	$20, 4(%esp)
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	snprintf
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 24(%esp)
	leal	40(%esp), %eax
	movl	%eax, 28(%esp)
	movl	$.LC2, 32(%esp)
	movl	$0, 36(%esp)
	movl	60(%esp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	jne	.L6
	movl	$0, 32(%esp)
.L6:
	movl	$__stdout, (%esp)
	call	fflush
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	leal	24(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	execv
	movl	$.LC3, (%esp)
	call	puts
	movl	$1, %eax
.L7:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
