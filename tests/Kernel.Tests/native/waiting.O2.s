	.file	"waiting.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"another"
.LC2:
	.string	"cannot make a pipe"
.LC3:
	.string	"cannot fork"
.LC4:
	.string	"x"
.LC5:
	.string	"%s %d, "
.LC6:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$80, %esp
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
.L2:
	xorl	%esi, %esi
.L8:
	leal	56(%esp,%esi,8), %eax
	movl	%eax, (%esp)
	leal	56(%esp), %ebx
	call	pipe
	incl	%eax
	je	.L42
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L43
	movl	%eax, 44(%esp,%esi,4)
	testl	%eax, %eax
	je	.L44
	incl	%esi
	cmpl	$3, %esi
	jne	.L8
	movl	%ebx, 20(%esp)
	movl	24(%esp), %ebx
	xorl	%esi, %esi
.L11:
	movl	$1, %eax
	movl	$.LC4, %edx
	movl	%eax, 8(%esp)
	movl	orders.0(%ebx,%esi,4), %eax
	movl	%edx, 4(%esp)
	movl	60(%esp,%eax,8), %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L45
	incl	%esi
	cmpl	$3, %esi
	jne	.L11
	movl	28(%esp), %eax
	xorl	%esi, %esi
	movl	20(%esp), %ebx
	leal	2(%eax,%eax,4), %ecx
	movl	$-1431655765, %eax
	movl	%ebx, 16(%esp)
	mull	%ecx
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	leal	(%ecx,%ecx,2), %eax
	leal	orders.0(,%eax,4), %eax
	movl	%eax, 20(%esp)
	movl	%eax, %ebx
.L15:
	movl	%edi, 40(%esp)
	movl	(%ebx,%esi,4), %eax
	leal	40(%esp), %ecx
	movl	44(%esp,%eax,4), %eax
	movl	%ecx, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, %edx
	movl	40(%esp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	je	.L12
	cmpl	$127, %ecx
	je	.L12
	leal	128(%ecx), %eax
.L13:
	movl	(%ebx,%esi,4), %ecx
	cmpl	%edx, 44(%esp,%ecx,4)
	movl	$.LC1, %ecx
	movl	%eax, 8(%esp)
	movl	$.LC0, %edx
	movl	$.LC5, (%esp)
	cmovne	%ecx, %edx
	movl	%edx, 4(%esp)
	call	printf
	testl	%esi, %esi
	jne	.L46
	movl	$1, %esi
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L12:
	movzbl	%ah, %eax
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L46:
	movl	%edi, 40(%esp)
	leal	40(%esp), %eax
	movl	16(%esp), %ebx
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	waitpid
	movl	%eax, %ecx
	movl	40(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L16
	cmpl	$127, %edx
	je	.L16
	leal	128(%edx), %eax
.L17:
	movl	20(%esp), %edx
	leal	80(%esp), %esi
	movl	8(%edx), %edx
	cmpl	%ecx, 44(%esp,%edx,4)
	movl	$.LC0, %ecx
	movl	%eax, 8(%esp)
	movl	$.LC1, %edx
	movl	$.LC5, (%esp)
	cmove	%ecx, %edx
	movl	%edx, 4(%esp)
	call	printf
	leal	40(%esp), %eax
	movl	%edi, 40(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	waitpid
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L19:
	movl	(%ebx), %eax
	addl	$8, %ebx
	movl	%eax, (%esp)
	call	close
	movl	-4(%ebx), %eax
	movl	%eax, (%esp)
	call	close
	cmpl	%esi, %ebx
	jne	.L19
	incl	28(%esp)
	addl	$12, 24(%esp)
	movl	28(%esp), %eax
	cmpl	$6, %eax
	jne	.L2
	xorl	%eax, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	movzbl	%ah, %eax
	jmp	.L17
.L45:
	movl	$1, %eax
	jmp	.L1
.L44:
	movl	56(%esp,%esi,8), %eax
	leal	40(%esp), %ebx
	movl	$1, %edi
	movl	%eax, 24(%esp)
	jmp	.L7
.L47:
	addl	%eax, %ebx
	subl	%eax, %edi
	je	.L6
.L7:
	movl	%edi, 8(%esp)
	movl	24(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L47
.L6:
	imull	$10, 28(%esp), %eax
	addl	%esi, %eax
	movl	%eax, (%esp)
	call	_exit
.L43:
	movl	$.LC3, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L42:
	movl	$.LC2, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	orders.0, @object
	.size	orders.0, 72
orders.0:
	.long	0
	.long	1
	.long	2
	.long	0
	.long	2
	.long	1
	.long	1
	.long	0
	.long	2
	.long	1
	.long	2
	.long	0
	.long	2
	.long	0
	.long	1
	.long	2
	.long	1
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
