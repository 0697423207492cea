	.file	"orphans.c"
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
	.section	.rodata
.LC2:
	.string	"my parent is another one now\n"
.LC3:
	.string	"the middle one goes\n"
.LC4:
	.string	"child %d\n"
.LC5:
	.string	"r"
.LC6:
	.string	"heard: %s"
.LC7:
	.string	"no children left: %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$144, %esp
	leal	124(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	call	start
	movl	%eax, 140(%esp)
	cmpl	$0, 140(%esp)
	jne	.L12
	call	getpid
	movl	%eax, 132(%esp)
	call	start
	testl	%eax, %eax
	jne	.L13
	jmp	.L14
.L15:
	movl	$10000, (%esp)
	call	usleep
.L14:
	call	getppid
	cmpl	%eax, 132(%esp)
	je	.L15
	movl	128(%esp), %eax
	movl	$.LC2, 4(%esp)
	movl	%eax, (%esp)
	call	dprintf
	movl	$0, (%esp)
	call	_exit
.L13:
	movl	128(%esp), %eax
	movl	$.LC3, 4(%esp)
	movl	%eax, (%esp)
	call	dprintf
	movl	$5, (%esp)
	call	_exit
.L12:
	movl	128(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	140(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	124(%esp), %eax
	movl	$.LC5, 4(%esp)
	movl	%eax, (%esp)
	call	fdopen
	movl	%eax, 136(%esp)
	jmp	.L16
.L17:
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.L16:
	movl	136(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$100, 4(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L17
	movl	136(%esp), %eax
	movl	%eax, (%esp)
	call	fclose
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
