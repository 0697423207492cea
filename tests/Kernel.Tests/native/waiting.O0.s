	.file	"waiting.c"
	.text
	.type	wait_for, @function
wait_for:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	$0, 8(%esp)
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, 8(%ebp)
	movl	-12(%ebp), %eax
	andl	$127, %eax
	testl	%eax, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	cmpl	$127, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	subl	$-128, %eax
	jmp	.L3
.L2:
	movl	-12(%ebp), %eax
	sarl	$8, %eax
	movzbl	%al, %eax
.L3:
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	wait_for, .-wait_for
	.section	.rodata
.LC0:
	.string	"cannot fork"
	.text
	.type	start, @function
start:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	movl	%eax, -12(%ebp)
	cmpl	$-1, -12(%ebp)
	jne	.L6
	movl	$.LC0, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L6:
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	start, .-start
	.section	.rodata
.LC1:
	.string	"cannot make a pipe"
	.text
	.type	make_pipe, @function
make_pipe:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	pipe
	cmpl	$-1, %eax
	jne	.L10
	movl	$.LC1, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
.L10:
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	make_pipe, .-make_pipe
	.type	read_all, @function
read_all:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L12
.L15:
	movl	16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	read
	movl	%eax, -16(%ebp)
	cmpl	$0, -16(%ebp)
	jg	.L13
	movb	$0, %al
	jmp	.L14
.L13:
	movl	-16(%ebp), %eax
	addl	%eax, -12(%ebp)
	movl	-16(%ebp), %eax
	subl	%eax, 16(%ebp)
.L12:
	cmpl	$0, 16(%ebp)
	jne	.L15
	movb	$1, %al
.L14:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	read_all, .-read_all
	.section	.rodata
.LC2:
	.string	"x"
.LC3:
	.string	"ok"
.LC4:
	.string	"another"
.LC5:
	.string	"%s %d, "
.LC6:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$96, %esp
	movl	$0, 92(%esp)
	jmp	.L17
.L33:
	movl	$0, 88(%esp)
	jmp	.L18
.L20:
	leal	24(%esp), %eax
	movl	88(%esp), %edx
	sall	$3, %edx
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	make_pipe
	call	start
	movl	88(%esp), %edx
	movl	%eax, 48(%esp,%edx,4)
	movl	88(%esp), %eax
	movl	48(%esp,%eax,4), %eax
	testl	%eax, %eax
	jne	.L19
	movl	88(%esp), %eax
	movl	24(%esp,%eax,8), %eax
	movl	$1, 8(%esp)
	leal	23(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read_all
	movl	92(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %edx
	movl	88(%esp), %eax
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	_exit
.L19:
	incl	88(%esp)
.L18:
	cmpl	$2, 88(%esp)
	jle	.L20
	movl	$0, 84(%esp)
	jmp	.L21
.L24:
	movl	92(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	movl	84(%esp), %edx
	addl	%edx, %eax
	movl	orders.0(,%eax,4), %eax
	movl	28(%esp,%eax,8), %eax
	movl	$1, 8(%esp)
	movl	$.LC2, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$1, %eax
	je	.L22
	movl	$1, %eax
	jmp	.L34
.L22:
	incl	84(%esp)
.L21:
	cmpl	$2, 84(%esp)
	jle	.L24
	movl	92(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	2(%eax), %ecx
	movl	$715827883, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	$orders.0, %eax
	movl	%eax, 72(%esp)
	movl	$0, 80(%esp)
	jmp	.L25
.L28:
	movl	80(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	72(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	48(%esp,%eax,4), %eax
	leal	60(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	wait_for
	movl	%eax, 64(%esp)
	movl	60(%esp), %edx
	movl	80(%esp), %eax
	leal	0(,%eax,4), %ecx
	movl	72(%esp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	48(%esp,%eax,4), %eax
	cmpl	%eax, 64(%esp)
	jne	.L26
	movl	$.LC3, %eax
	jmp	.L27
.L26:
	movl	$.LC4, %eax
.L27:
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	80(%esp)
.L25:
	cmpl	$1, 80(%esp)
	jle	.L28
	leal	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	%eax, 68(%esp)
	movl	60(%esp), %edx
	movl	72(%esp), %eax
	addl	$8, %eax
	movl	(%eax), %eax
	movl	48(%esp,%eax,4), %eax
	cmpl	%eax, 68(%esp)
	jne	.L29
	movl	$.LC3, %eax
	jmp	.L30
.L29:
	movl	$.LC4, %eax
.L30:
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	leal	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, 76(%esp)
	jmp	.L31
.L32:
	movl	76(%esp), %eax
	movl	24(%esp,%eax,8), %eax
	movl	%eax, (%esp)
	call	close
	movl	76(%esp), %eax
	movl	28(%esp,%eax,8), %eax
	movl	%eax, (%esp)
	call	close
	incl	76(%esp)
.L31:
	cmpl	$2, 76(%esp)
	jle	.L32
	incl	92(%esp)
.L17:
	cmpl	$5, 92(%esp)
	jle	.L33
	movl	$0, %eax
.L34:
	movl	%ebp, %esp
	popl	%ebp
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
