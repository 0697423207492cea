	.file	"life.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d: %d alive\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$cells, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
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
	xorl	%esi, %esi
.L12:
	movl	%esi, %eax
	xorl	%ebx, %ebx
	movl	%ebx, 32(%esp)
	andl	$1, %eax
	movl	$-1431655765, %edi
	movl	%esi, 28(%esp)
	leal	(%eax,%eax,8), %edx
	sall	$4, %edx
	leal	cells(%edx), %ecx
	movl	$1, %edx
	movl	%ecx, 48(%esp)
	subl	%eax, %edx
	leal	(%edx,%edx,8), %eax
	xorl	%edx, %edx
	movl	%edx, 52(%esp)
	sall	$4, %eax
	addl	$cells, %eax
	movl	%eax, 36(%esp)
.L3:
	xorl	%eax, %eax
	movl	%ecx, %ebx
	movl	%eax, 60(%esp)
	.p2align 4
	.p2align 3
.L6:
	movl	%ebx, 40(%esp)
	movl	60(%esp), %eax
	xorl	%esi, %esi
	movsbl	(%ebx,%eax), %eax
	movl	%eax, %ecx
	negl	%eax
	movl	%eax, 56(%esp)
	movb	%cl, 47(%esp)
	.p2align 4
	.p2align 3
.L4:
	movl	%esi, %eax
	mull	%edi
	movl	52(%esp), %eax
	movl	%edx, %ecx
	shrl	%ecx
	leal	11(%eax,%ecx), %ebx
	movl	%ebx, %eax
	mull	%edi
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	sall	$2, %eax
	leal	(%ecx,%ecx,2), %edx
	subl	%eax, %ebx
	movl	60(%esp), %ecx
	leal	(%ebx,%ebx,2), %eax
	movl	48(%esp), %ebx
	leal	(%ebx,%eax,4), %ebx
	movl	%esi, %eax
	subl	%edx, %eax
	incl	%esi
	leal	11(%ecx,%eax), %ecx
	movl	%ecx, %eax
	mull	%edi
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movsbl	(%ebx,%ecx), %eax
	addl	%eax, 56(%esp)
	cmpl	$9, %esi
	jne	.L4
	movl	56(%esp), %eax
	movzbl	47(%esp), %ecx
	movl	40(%esp), %ebx
	cmpl	$3, %eax
	je	.L13
	testb	%cl, %cl
	setne	%dl
	cmpl	$2, %eax
	sete	%al
	andb	%al, %dl
.L5:
	movl	60(%esp), %esi
	movl	36(%esp), %eax
	movb	%dl, (%eax,%esi)
	movsbl	(%ebx,%esi), %eax
	incl	%esi
	movl	%esi, 60(%esp)
	addl	%eax, 32(%esp)
	cmpl	$12, %esi
	jne	.L6
	incl	52(%esp)
	movl	%ebx, %ecx
	addl	$12, 36(%esp)
	addl	$12, %ecx
	movl	52(%esp), %eax
	cmpl	$12, %eax
	jne	.L3
	movl	28(%esp), %esi
	testl	$15, %esi
	je	.L23
.L8:
	incl	%esi
	cmpl	$49, %esi
	jne	.L12
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	movb	$1, %dl
	jmp	.L5
.L23:
	movl	%esi, 4(%esp)
	movl	32(%esp), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	48(%esp), %eax
	movl	%esi, 60(%esp)
	leal	12(%eax), %ebx
	leal	156(%eax), %edi
.L9:
	leal	-12(%ebx), %esi
	.p2align 4
	.p2align 3
.L11:
	cmpb	$1, (%esi)
	sbbl	%eax, %eax
	incl	%esi
	andl	$11, %eax
	addl	$35, %eax
	movl	%eax, (%esp)
	call	putchar
	cmpl	%ebx, %esi
	jne	.L11
	movl	$10, (%esp)
	addl	$12, %ebx
	call	putchar
	cmpl	%ebx, %edi
	jne	.L9
	movl	60(%esp), %esi
	jmp	.L8
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
