	.file	"process-tree.c"
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
	.type	node, @function
node:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	cmpl	$0, 8(%ebp)
	jne	.L17
	movl	12(%ebp), %eax
	jmp	.L25
.L17:
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	leal	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	movl	$1, -16(%ebp)
	jmp	.L19
.L22:
	call	start
	testl	%eax, %eax
	jne	.L20
	movl	12(%ebp), %eax
	leal	(%eax,%eax), %edx
	movl	-16(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	decl	%eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	node
	movl	%eax, -32(%ebp)
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	movl	-24(%ebp), %eax
	movl	$4, 8(%esp)
	leal	-32(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	je	.L21
	movl	$1, (%esp)
	call	_exit
.L21:
	movl	$0, (%esp)
	call	_exit
.L20:
	incl	-16(%ebp)
.L19:
	cmpl	$2, -16(%ebp)
	jle	.L22
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L23
.L24:
	movl	-36(%ebp), %eax
	addl	%eax, -12(%ebp)
.L23:
	movl	-28(%ebp), %eax
	movl	$4, 8(%esp)
	leal	-36(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read_all
	testb	%al, %al
	jne	.L24
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	leal	-20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	leal	-20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	-12(%ebp), %eax
.L25:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	node, .-node
	.section	.rodata
.LC2:
	.string	"depth %d: %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$32, %esp
	movl	$0, 28(%esp)
	jmp	.L27
.L28:
	movl	$0, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	node
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	28(%esp)
.L27:
	cmpl	$3, 28(%esp)
	jle	.L28
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
