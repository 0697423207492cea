	.file	"life.c"
	.text
	.local	cells
	.comm	cells,288,32
	.section	.rodata
.LC0:
	.string	"%d: %d alive\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 60(%esp)
	jmp	.L2
.L5:
	movl	$0, 56(%esp)
	jmp	.L3
.L4:
	movl	60(%esp), %eax
	movl	glider.0(,%eax,4), %edx
	movl	56(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$35, %al
	sete	%al
	movb	%al, %cl
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	56(%esp), %edx
	addl	%edx, %eax
	addl	$cells, %eax
	movb	%cl, (%eax)
	incl	56(%esp)
.L3:
	cmpl	$2, 56(%esp)
	jle	.L4
	incl	60(%esp)
.L2:
	cmpl	$2, 60(%esp)
	jle	.L5
	movl	$0, 52(%esp)
	jmp	.L6
.L24:
	movl	52(%esp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$31, %eax
	addl	%eax, %edx
	andl	$1, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$4, %eax
	addl	$cells, %eax
	movl	%eax, 20(%esp)
	movl	52(%esp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$31, %eax
	addl	%eax, %edx
	andl	$1, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	movl	$1, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$4, %eax
	addl	$cells, %eax
	movl	%eax, 16(%esp)
	movl	$0, 48(%esp)
	movl	$0, 44(%esp)
	jmp	.L7
.L15:
	movl	$0, 40(%esp)
	jmp	.L8
.L14:
	movl	44(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	20(%esp), %eax
	addl	%eax, %edx
	movl	40(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	negl	%eax
	movl	%eax, 36(%esp)
	movl	$0, 32(%esp)
	jmp	.L9
.L10:
	movl	32(%esp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	44(%esp), %eax
	addl	%edx, %eax
	leal	11(%eax), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	20(%esp), %eax
	leal	(%edx,%eax), %ebx
	movl	32(%esp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	40(%esp), %eax
	addl	%edx, %eax
	leal	11(%eax), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movzbl	(%ebx,%edx), %eax
	movsbl	%al, %eax
	addl	%eax, 36(%esp)
	incl	32(%esp)
.L9:
	cmpl	$8, 32(%esp)
	jle	.L10
	cmpl	$3, 36(%esp)
	je	.L11
	cmpl	$2, 36(%esp)
	jne	.L12
	movl	44(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	20(%esp), %eax
	addl	%eax, %edx
	movl	40(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L12
.L11:
	movl	$1, %ebx
	jmp	.L13
.L12:
	movl	$0, %ebx
.L13:
	movl	44(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	16(%esp), %eax
	leal	(%edx,%eax), %ecx
	movb	%bl, %dl
	movl	40(%esp), %eax
	addl	%ecx, %eax
	movb	%dl, (%eax)
	movl	44(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	20(%esp), %eax
	addl	%eax, %edx
	movl	40(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	addl	%eax, 48(%esp)
	incl	40(%esp)
.L8:
	cmpl	$11, 40(%esp)
	jle	.L14
	incl	44(%esp)
.L7:
	cmpl	$11, 44(%esp)
	jle	.L15
	movl	52(%esp), %eax
	andl	$15, %eax
	testl	%eax, %eax
	jne	.L26
	movl	48(%esp), %eax
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, 28(%esp)
	jmp	.L18
.L23:
	movl	$0, 24(%esp)
	jmp	.L19
.L22:
	movl	28(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	20(%esp), %eax
	addl	%eax, %edx
	movl	24(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L20
	movl	$35, %eax
	jmp	.L21
.L20:
	movl	$46, %eax
.L21:
	movl	%eax, (%esp)
	call	putchar
	incl	24(%esp)
.L19:
	cmpl	$11, 24(%esp)
	jle	.L22
	movl	$10, (%esp)
	call	putchar
	incl	28(%esp)
.L18:
	cmpl	$11, 28(%esp)
	jle	.L23
	jmp	.L17
.L26:
	nop
.L17:
	incl	52(%esp)
.L6:
	cmpl	$48, 52(%esp)
	jle	.L24
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC1:
	.string	".#."
.LC2:
	.string	"..#"
.LC3:
	.string	"###"
	.align 4
	.type	glider.0, @object
	.size	glider.0, 12
glider.0:
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
