	.file	"waiting.c"
	.text
	.type	wait_for, @function
wait_for:
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
	movl	-12(%ebp), %edx
	addl	$16, %esp
	movl	%edx, %ecx
	andl	$127, %ecx
	je	.L2
	cmpl	$127, %ecx
	je	.L2
	leal	128(%ecx), %edx
	jmp	.L3
.L2:
	movzbl	%dh, %edx
.L3:
	movl	%edx, (%ebx)
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	wait_for, .-wait_for
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"another"
.LC1:
	.string	"ok"
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$72, %esp
	movl	%eax, -76(%ebp)
.L13:
	xorl	%edi, %edi
.L19:
	leal	-48(%ebp), %esi
	subl	$12, %esp
	leal	(%esi,%edi,8), %eax
	pushl	%eax
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L14
	subl	$12, %esp
	pushl	$.LC2
	call	puts
	movl	$98, (%esp)
	jmp	.L36
.L14:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L15
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$99, (%esp)
.L36:
	call	exit
.L15:
	movl	%eax, -60(%ebp,%edi,4)
	testl	%eax, %eax
	jne	.L16
	movl	-48(%ebp,%edi,8), %ecx
	leal	-65(%ebp), %ebx
	movl	$1, %esi
.L18:
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	movl	%ecx, -80(%ebp)
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L17
	addl	%eax, %ebx
	subl	%eax, %esi
	movl	-80(%ebp), %ecx
	jne	.L18
.L17:
	imull	$10, -76(%ebp), %ebx
	subl	$12, %esp
	addl	%edi, %ebx
	pushl	%ebx
	call	_exit
.L16:
	incl	%edi
	cmpl	$3, %edi
	jne	.L19
	imull	$12, -76(%ebp), %ebx
	xorl	%edi, %edi
.L22:
	pushl	%eax
	movl	orders.0(%ebx,%edi,4), %eax
	pushl	$1
	pushl	$.LC4
	pushl	-44(%ebp,%eax,8)
	call	write
	addl	$16, %esp
	decl	%eax
	je	.L20
	movl	$1, %eax
	jmp	.L12
.L20:
	incl	%edi
	cmpl	$3, %edi
	jne	.L22
	imull	$5, -76(%ebp), %eax
	movl	$6, %ecx
	addl	$2, %eax
	cltd
	idivl	%ecx
	imull	$12, %edx, %edi
	leal	-64(%ebp), %edx
	movl	orders.0(%edi), %eax
	leal	orders.0(%edi), %ebx
	movl	-60(%ebp,%eax,4), %eax
	call	wait_for
	movl	orders.0(%edi), %edx
	movl	$.LC0, %edi
	cmpl	%eax, -60(%ebp,%edx,4)
	movl	$.LC1, %eax
	pushl	%edx
	pushl	-64(%ebp)
	cmovne	%edi, %eax
	pushl	%eax
	pushl	$.LC5
	call	printf
	movl	4(%ebx), %eax
	leal	-64(%ebp), %edx
	movl	-60(%ebp,%eax,4), %eax
	call	wait_for
	movl	4(%ebx), %edx
	addl	$12, %esp
	cmpl	%eax, -60(%ebp,%edx,4)
	movl	$.LC1, %eax
	pushl	-64(%ebp)
	cmovne	%edi, %eax
	pushl	%eax
	pushl	$.LC5
	call	printf
	leal	-64(%ebp), %edx
	orl	$-1, %eax
	call	wait_for
	movl	8(%ebx), %edx
	addl	$12, %esp
	cmpl	%eax, -60(%ebp,%edx,4)
	movl	$.LC1, %eax
	pushl	-64(%ebp)
	cmove	%eax, %edi
	pushl	%edi
	pushl	$.LC5
	call	printf
	leal	-64(%ebp), %edx
	orl	$-1, %eax
	call	wait_for
	leal	24(%esi), %edi
	popl	%ecx
	popl	%ebx
	pushl	%eax
	pushl	$.LC6
	call	printf
	addl	$16, %esp
.L26:
	subl	$12, %esp
	addl	$8, %esi
	pushl	-8(%esi)
	call	close
	popl	%eax
	pushl	-4(%esi)
	call	close
	addl	$16, %esp
	cmpl	%edi, %esi
	jne	.L26
	incl	-76(%ebp)
	cmpl	$6, -76(%ebp)
	jne	.L13
	xorl	%eax, %eax
.L12:
	leal	-16(%ebp), %esp
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
