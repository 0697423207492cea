	.file	"token-ring.c"
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
	.string	"%d has %d\n"
.LC3:
	.string	"%d turns\n"
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
.L18:
	leal	28(%esp), %eax
	movl	92(%esp), %edx
	sall	$3, %edx
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	make_pipe
	incl	92(%esp)
.L17:
	cmpl	$4, 92(%esp)
	jle	.L18
	movl	$0, 88(%esp)
	jmp	.L19
.L26:
	call	start
	testl	%eax, %eax
	jne	.L33
	movl	88(%esp), %eax
	movl	28(%esp,%eax,8), %eax
	movl	%eax, 72(%esp)
	movl	88(%esp), %eax
	leal	1(%eax), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	32(%esp,%edx,8), %eax
	movl	%eax, 68(%esp)
	movl	$0, 16(%esp)
	movl	$0, 84(%esp)
	jmp	.L22
.L25:
	movl	16(%esp), %eax
	testl	%eax, %eax
	jle	.L23
	movl	16(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L23:
	incl	84(%esp)
	movl	16(%esp), %eax
	decl	%eax
	movl	%eax, 16(%esp)
	movl	$4, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	68(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	jne	.L24
	movl	16(%esp), %eax
	testl	%eax, %eax
	js	.L24
.L22:
	movl	$4, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	read_all
	testb	%al, %al
	jne	.L25
.L24:
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	_exit
.L33:
	nop
	incl	88(%esp)
.L19:
	cmpl	$4, 88(%esp)
	jle	.L26
	movl	$23, 20(%esp)
	movl	32(%esp), %eax
	movl	$4, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	je	.L27
	movl	$1, %eax
	jmp	.L31
.L27:
	movl	$0, 80(%esp)
	movl	$0, 76(%esp)
	jmp	.L29
.L30:
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	24(%esp), %eax
	addl	%eax, 80(%esp)
	incl	76(%esp)
.L29:
	cmpl	$4, 76(%esp)
	jle	.L30
	movl	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, %eax
.L31:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
