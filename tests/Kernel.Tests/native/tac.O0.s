	.file	"tac.c"
	.text
	.section	.rodata
.LC0:
	.string	"\n"
.LC1:
	.string	""
.LC2:
	.string	"%3d %.40s%s"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$48, %esp
	movl	$0, 44(%esp)
	movl	$0, 32(%esp)
	movl	$0, 40(%esp)
	movl	$0, 28(%esp)
	jmp	.L2
.L3:
	movl	40(%esp), %eax
	incl	%eax
	sall	$2, %eax
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, 44(%esp)
	movl	40(%esp), %eax
	leal	1(%eax), %edx
	movl	%edx, 40(%esp)
	leal	0(,%eax,4), %edx
	movl	44(%esp), %eax
	addl	%eax, %edx
	movl	32(%esp), %eax
	movl	%eax, (%edx)
	movl	$0, 32(%esp)
	movl	$0, 28(%esp)
.L2:
	movl	$__stdin, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	call	getline
	cmpl	$-1, %eax
	jne	.L3
	jmp	.L4
.L8:
	movl	40(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	44(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 36(%esp)
	cmpl	$40, 36(%esp)
	ja	.L5
	movl	40(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	44(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	36(%esp), %edx
	decl	%edx
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$10, %al
	je	.L6
.L5:
	movl	$.LC0, %ecx
	jmp	.L7
.L6:
	movl	$.LC1, %ecx
.L7:
	movl	40(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	44(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	36(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	40(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	44(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
.L4:
	movl	40(%esp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 40(%esp)
	testl	%eax, %eax
	jne	.L8
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
