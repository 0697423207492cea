	.file	"exceptions.c"
	.text
	.local	handlers
	.comm	handlers,4,4
	.section	.rodata
.LC0:
	.string	"nobody catches %d\n"
	.text
	.type	throw, @function
throw:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	handlers, %eax
	testl	%eax, %eax
	jne	.L2
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	exit
.L2:
	movl	handlers, %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	24(%eax), %eax
	movl	%eax, handlers
	movl	-12(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	longjmp
	.size	throw, .-throw
	.section	.rodata
.LC1:
	.string	"never here %d\n"
	.text
	.type	dig, @function
dig:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$88, %esp
	movl	8(%ebp), %eax
	movb	%al, -58(%ebp)
	cmpl	$0, 8(%ebp)
	jne	.L4
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	throw
.L4:
	movl	8(%ebp), %eax
	leal	-1(%eax), %edx
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	dig
	movzbl	-58(%ebp), %eax
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	dig, .-dig
	.section	.rodata
.LC2:
	.string	"clean up after %d\n"
	.text
	.type	with_cleanup, @function
with_cleanup:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	leal	-40(%ebp), %edx
	movl	$0, %ecx
	movl	$28, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L6:
	movl	%ecx, -40(%ebp,%eax)
	movl	%ecx, -36(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L6
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	handlers, %eax
	movl	%eax, -16(%ebp)
	leal	-40(%ebp), %eax
	movl	%eax, (%esp)
	call	setjmp
	movl	%eax, -12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L9
	leal	-40(%ebp), %eax
	movl	%eax, handlers
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$20, (%esp)
	call	dig
.L9:
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	-12(%ebp), %eax
	incl	%eax
	movl	%eax, (%esp)
	call	throw
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	with_cleanup, .-with_cleanup
	.section	.rodata
.LC3:
	.string	"caught twenty-one"
.LC4:
	.string	"caught another, in round %d\n"
.LC5:
	.string	"a zero becomes %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$80, %esp
	movl	%ebx, -4(%ebp)
	movl	$1, 44(%esp)
	jmp	.L11
.L19:
	leal	16(%esp), %edx
	movl	$0, %ecx
	movl	$28, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L12:
	movl	%ecx, 16(%esp,%eax)
	movl	%ecx, 20(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L12
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	handlers, %eax
	movl	%eax, 40(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L15
	cmpl	$21, %eax
	je	.L16
	jmp	.L22
.L15:
	leal	16(%esp), %eax
	movl	%eax, handlers
	movl	44(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, (%esp)
	call	with_cleanup
	jmp	.L18
.L16:
	movl	$.LC3, (%esp)
	call	puts
	jmp	.L18
.L22:
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	nop
.L18:
	movl	44(%esp), %eax
	incl	%eax
	movl	%eax, 44(%esp)
.L11:
	movl	44(%esp), %eax
	cmpl	$4, %eax
	jle	.L19
	movl	$0, 48(%esp)
	leal	52(%esp), %eax
	movl	%eax, (%esp)
	call	setjmp
	movl	%eax, 76(%esp)
	movl	48(%esp), %eax
	leal	1(%eax), %edx
	movl	%edx, 48(%esp)
	testl	%eax, %eax
	jne	.L20
	movl	$0, 4(%esp)
	leal	52(%esp), %eax
	movl	%eax, (%esp)
	call	longjmp
.L20:
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$9, (%esp)
	call	throw
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
