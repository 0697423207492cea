	.file	"life.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d: %d alive\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$cells, %eax
	xorl	%edx, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$56, %esp
.L2:
	movl	glider.0(,%edx,4), %ecx
	cmpb	$35, (%ecx)
	sete	(%eax)
	cmpb	$35, 1(%ecx)
	sete	1(%eax)
	cmpb	$35, 2(%ecx)
	sete	2(%eax)
	incl	%edx
	addl	$12, %eax
	cmpl	$3, %edx
	jne	.L2
	xorl	%edi, %edi
.L12:
	movl	%edi, %edx
	xorl	%ecx, %ecx
	movl	%ecx, -52(%ebp)
	andl	$1, %edx
	xorl	%esi, %esi
	imull	$144, %edx, %eax
	addl	$cells, %eax
	movl	%eax, -28(%ebp)
	movl	$1, %eax
	subl	%edx, %eax
	imull	$144, %eax, %eax
	addl	$cells, %eax
	movl	%eax, -60(%ebp)
.L3:
	movl	-28(%ebp), %eax
	movl	-28(%ebp), %ecx
	movl	%eax, -40(%ebp)
	imull	$12, %esi, %eax
	addl	%eax, %ecx
	movl	%ecx, -44(%ebp)
	movl	-60(%ebp), %ecx
	addl	%ecx, %eax
	xorl	%ecx, %ecx
	movl	%eax, -56(%ebp)
.L6:
	movl	-44(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -36(%ebp)
	movsbl	(%eax,%ecx), %eax
	movb	%al, -45(%ebp)
	negl	%eax
	movl	%eax, -32(%ebp)
.L4:
	movl	-36(%ebp), %eax
	movl	$3, %ebx
	incl	-36(%ebp)
	cltd
	idivl	%ebx
	movl	$12, %ebx
	movl	%edx, -64(%ebp)
	leal	11(%esi,%eax), %eax
	cltd
	idivl	%ebx
	imull	$12, %edx, %eax
	movl	-28(%ebp), %edx
	addl	%edx, %eax
	movl	%eax, -68(%ebp)
	movl	-64(%ebp), %eax
	leal	11(%ecx,%eax), %eax
	cltd
	idivl	%ebx
	movl	-68(%ebp), %eax
	movsbl	(%eax,%edx), %eax
	addl	%eax, -32(%ebp)
	cmpl	$9, -36(%ebp)
	jne	.L4
	cmpl	$3, -32(%ebp)
	movl	$1, %eax
	je	.L5
	cmpb	$0, -45(%ebp)
	setne	%al
	cmpl	$2, -32(%ebp)
	sete	%dl
	andb	%dl, %al
	movzbl	%al, %eax
.L5:
	movl	-56(%ebp), %ebx
	movb	%al, (%ebx,%ecx)
	movl	-44(%ebp), %eax
	movsbl	(%eax,%ecx), %eax
	incl	%ecx
	addl	%eax, -52(%ebp)
	cmpl	$12, %ecx
	jne	.L6
	incl	%esi
	cmpl	$12, %esi
	jne	.L3
	testl	$15, %edi
	jne	.L8
	pushl	%eax
	pushl	-52(%ebp)
	pushl	%edi
	pushl	$.LC0
	call	printf
	movl	-28(%ebp), %eax
	addl	$16, %esp
	addl	$144, %eax
	movl	%eax, %ebx
.L9:
	xorl	%esi, %esi
.L11:
	movl	-40(%ebp), %eax
	cmpb	$1, (%eax,%esi)
	sbbl	%eax, %eax
	subl	$12, %esp
	andl	$11, %eax
	incl	%esi
	addl	$35, %eax
	pushl	%eax
	call	putchar
	addl	$16, %esp
	cmpl	$12, %esi
	jne	.L11
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$16, %esp
	addl	$12, -40(%ebp)
	movl	-40(%ebp), %esi
	cmpl	%esi, %ebx
	jne	.L9
.L8:
	incl	%edi
	cmpl	$49, %edi
	jne	.L12
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC1:
	.string	".#."
.LC2:
	.string	"..#"
.LC3:
	.string	"###"
	.section	.rodata
	.align 4
	.type	glider.0, @object
	.size	glider.0, 12
glider.0:
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.local	cells
	.comm	cells,288,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
