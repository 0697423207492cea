	.file	"life.c"
	.text
	.local	cells
	.comm	cells,1536,32
	.local	rows
	.comm	rows,96,32
	.type	step_cells, @function
step_cells:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$36, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L2
.L12:
	movl	$0, -12(%ebp)
	jmp	.L3
.L11:
	movl	$0, -16(%ebp)
	movl	$23, -20(%ebp)
	jmp	.L4
.L7:
	movl	$31, -24(%ebp)
	jmp	.L5
.L6:
	movl	-8(%ebp), %edx
	movl	-20(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	-12(%ebp), %ecx
	movl	-24(%ebp), %eax
	addl	%eax, %ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	shrl	$27, %eax
	addl	%eax, %ecx
	andl	$31, %ecx
	subl	%eax, %ecx
	movl	%ecx, %ebx
	movl	8(%ebp), %ecx
	movl	%ecx, %eax
	addl	%eax, %eax
	addl	%ecx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$5, %eax
	addl	%ebx, %eax
	addl	$cells, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%eax, -16(%ebp)
	incl	-24(%ebp)
.L5:
	cmpl	$33, -24(%ebp)
	jle	.L6
	incl	-20(%ebp)
.L4:
	cmpl	$25, -20(%ebp)
	jle	.L7
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	-8(%ebp), %edx
	addl	%edx, %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	addl	$cells, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	%eax, -16(%ebp)
	cmpl	$3, -16(%ebp)
	je	.L8
	cmpl	$2, -16(%ebp)
	jne	.L9
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	-8(%ebp), %edx
	addl	%edx, %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	addl	$cells, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L9
.L8:
	movl	$1, %ecx
	jmp	.L10
.L9:
	movl	$0, %ecx
.L10:
	cmpl	$0, 8(%ebp)
	sete	%al
	movzbl	%al, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	-8(%ebp), %edx
	addl	%edx, %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	addl	$cells, %eax
	movb	%cl, (%eax)
	incl	-12(%ebp)
.L3:
	cmpl	$31, -12(%ebp)
	jle	.L11
	incl	-8(%ebp)
.L2:
	cmpl	$23, -8(%ebp)
	jle	.L12
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	step_cells, .-step_cells
	.type	left, @function
left:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	roll	%eax
	popl	%ebp
	ret
	.size	left, .-left
	.type	right, @function
right:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	rorl	%eax
	popl	%ebp
	ret
	.size	right, .-right
	.type	step_rows, @function
step_rows:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$180, %esp
	movl	$0, -4(%ebp)
	jmp	.L18
.L21:
	movl	-4(%ebp), %eax
	leal	23(%eax), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	rows(,%edx,4), %eax
	movl	%eax, -24(%ebp)
	movl	-4(%ebp), %eax
	movl	rows(,%eax,4), %eax
	movl	%eax, -28(%ebp)
	movl	-4(%ebp), %eax
	leal	1(%eax), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	rows(,%edx,4), %eax
	movl	%eax, -32(%ebp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	left
	movl	%eax, -164(%ebp)
	movl	-24(%ebp), %eax
	movl	%eax, -160(%ebp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	right
	movl	%eax, -156(%ebp)
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	left
	movl	%eax, -152(%ebp)
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	right
	movl	%eax, -148(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	left
	movl	%eax, -144(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, -140(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	right
	movl	%eax, -136(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L19
.L20:
	movl	-20(%ebp), %eax
	movl	-164(%ebp,%eax,4), %eax
	andl	-8(%ebp), %eax
	movl	%eax, -36(%ebp)
	movl	-20(%ebp), %eax
	movl	-164(%ebp,%eax,4), %eax
	xorl	%eax, -8(%ebp)
	movl	-12(%ebp), %eax
	andl	-36(%ebp), %eax
	orl	%eax, -16(%ebp)
	movl	-36(%ebp), %eax
	xorl	%eax, -12(%ebp)
	incl	-20(%ebp)
.L19:
	cmpl	$7, -20(%ebp)
	jle	.L20
	movl	-16(%ebp), %eax
	notl	%eax
	andl	-12(%ebp), %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	orl	-28(%ebp), %eax
	andl	%eax, %edx
	movl	-4(%ebp), %eax
	movl	%edx, -132(%ebp,%eax,4)
	incl	-4(%ebp)
.L18:
	cmpl	$23, -4(%ebp)
	jle	.L21
	movl	$96, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L22:
	movl	-132(%ebp,%eax), %edx
	movl	%edx, rows(%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L22
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	step_rows, .-step_rows
	.type	set, @function
set:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	addl	$cells, %eax
	movb	$1, (%eax)
	movl	8(%ebp), %eax
	movl	rows(,%eax,4), %edx
	movl	12(%ebp), %eax
	movl	$1, %ebx
	movb	%al, %cl
	sall	%cl, %ebx
	movl	%ebx, %eax
	orl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, rows(,%eax,4)
	nop
	popl	%ebx
	popl	%ebp
	ret
	.size	set, .-set
	.section	.rodata
.LC0:
	.string	"generation %d, population %d\n"
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
	jmp	.L26
.L30:
	movl	$0, 56(%esp)
	jmp	.L27
.L29:
	movl	60(%esp), %eax
	movl	pattern.0(,%eax,4), %edx
	movl	56(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$35, %al
	jne	.L28
	movl	56(%esp), %eax
	leal	2(%eax), %edx
	movl	60(%esp), %eax
	incl	%eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	set
.L28:
	incl	56(%esp)
.L27:
	movl	60(%esp), %eax
	movl	pattern.0(,%eax,4), %edx
	movl	56(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L29
	incl	60(%esp)
.L26:
	cmpl	$7, 60(%esp)
	jbe	.L30
	movl	$5, 52(%esp)
	movl	$0, 48(%esp)
	jmp	.L31
.L32:
	movl	52(%esp), %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, 52(%esp)
	movl	52(%esp), %eax
	shrl	$24, %eax
	movl	%eax, %ecx
	movl	$-858993459, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$4, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	8(%edx), %eax
	movl	%eax, %ebx
	movl	52(%esp), %eax
	shrl	$16, %eax
	movl	%eax, %ecx
	movl	$-858993459, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	12(%edx), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	set
	incl	48(%esp)
.L31:
	cmpl	$59, 48(%esp)
	jle	.L32
	movl	$0, 44(%esp)
	movl	$0, 40(%esp)
	movl	$0, 36(%esp)
	movl	$0, 32(%esp)
	jmp	.L33
.L45:
	movl	$0, 36(%esp)
	movl	$0, 28(%esp)
	jmp	.L34
.L37:
	movl	$0, 24(%esp)
	jmp	.L35
.L36:
	movl	44(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	28(%esp), %edx
	addl	%edx, %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	24(%esp), %eax
	addl	%edx, %eax
	addl	$cells, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%eax, 36(%esp)
	movl	44(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	28(%esp), %edx
	addl	%edx, %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	24(%esp), %eax
	addl	%edx, %eax
	addl	$cells, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	28(%esp), %eax
	movl	rows(,%eax,4), %ebx
	movl	24(%esp), %eax
	movb	%al, %cl
	shrl	%cl, %ebx
	movl	%ebx, %eax
	andl	$1, %eax
	cmpl	%eax, %edx
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 40(%esp)
	incl	24(%esp)
.L35:
	cmpl	$31, 24(%esp)
	jle	.L36
	incl	28(%esp)
.L34:
	cmpl	$23, 28(%esp)
	jle	.L37
	movl	32(%esp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L38
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, 20(%esp)
	jmp	.L39
.L44:
	movl	$0, 16(%esp)
	jmp	.L40
.L43:
	movl	44(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	20(%esp), %edx
	addl	%edx, %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	16(%esp), %eax
	addl	%edx, %eax
	addl	$cells, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L41
	movl	$35, %eax
	jmp	.L42
.L41:
	movl	$46, %eax
.L42:
	movl	%eax, (%esp)
	call	putchar
	incl	16(%esp)
.L40:
	cmpl	$31, 16(%esp)
	jle	.L43
	movl	$10, (%esp)
	call	putchar
	incl	20(%esp)
.L39:
	cmpl	$23, 20(%esp)
	jle	.L44
.L38:
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	step_cells
	call	step_rows
	cmpl	$0, 44(%esp)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 44(%esp)
	incl	32(%esp)
.L33:
	cmpl	$20, 32(%esp)
	jle	.L45
	cmpl	$0, 40(%esp)
	jne	.L46
	movl	36(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	jmp	.L48
.L46:
	movl	$1, %edx
.L48:
	movl	%edx, %eax
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
.LC4:
	.string	""
.LC5:
	.string	"##"
	.align 32
	.type	pattern.0, @object
	.size	pattern.0, 32
pattern.0:
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC5
	.long	.LC4
	.long	.LC3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
