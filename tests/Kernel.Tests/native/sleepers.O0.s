	.file	"sleepers.c"
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
	.string	"it is that child"
.LC3:
	.string	"another"
.LC4:
	.string	"%c ends with %d: %s\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$64, %esp
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	movl	$0, 60(%esp)
	jmp	.L17
.L20:
	call	start
	movl	60(%esp), %edx
	movl	%eax, 32(%esp,%edx,4)
	movl	60(%esp), %eax
	movl	32(%esp,%eax,4), %eax
	testl	%eax, %eax
	jne	.L18
	movl	60(%esp), %eax
	addb	$97, %al
	movb	%al, 19(%esp)
	movl	60(%esp), %eax
	movl	times.0(,%eax,4), %eax
	imull	$60000, %eax, %eax
	movl	%eax, (%esp)
	call	usleep
	movl	24(%esp), %eax
	movl	$1, 8(%esp)
	leal	19(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$1, %eax
	je	.L19
	movl	$1, (%esp)
	call	_exit
.L19:
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	_exit
.L18:
	incl	60(%esp)
.L17:
	cmpl	$4, 60(%esp)
	jle	.L20
	movl	$0, 56(%esp)
	jmp	.L21
.L26:
	movl	20(%esp), %eax
	movl	$1, 8(%esp)
	leal	18(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read_all
	xorb	$1, %al
	testb	%al, %al
	je	.L22
	movl	$1, %eax
	jmp	.L27
.L22:
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	%eax, 52(%esp)
	movl	28(%esp), %eax
	movl	32(%esp,%eax,4), %eax
	cmpl	%eax, 52(%esp)
	jne	.L24
	movl	$.LC2, %ecx
	jmp	.L25
.L24:
	movl	$.LC3, %ecx
.L25:
	movl	28(%esp), %edx
	movzbl	18(%esp), %eax
	movsbl	%al, %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	56(%esp)
.L21:
	cmpl	$4, 56(%esp)
	jle	.L26
	movl	$0, %eax
.L27:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	times.0, @object
	.size	times.0, 20
times.0:
	.long	5
	.long	1
	.long	4
	.long	2
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
