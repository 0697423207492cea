	.file	"pipe-ends.c"
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
	.string	"hello"
.LC3:
	.string	"write %d\n"
.LC4:
	.string	"read 2: %d\n"
.LC5:
	.string	"read 100: %d\n"
.LC6:
	.string	"read 0: %d\n"
.LC7:
	.string	""
.LC8:
	.string	"write 0: %d\n"
.LC9:
	.string	"x"
.LC10:
	.string	"the wrong way: %d"
.LC11:
	.string	" %s\n"
.LC12:
	.string	"the other wrong way: %d"
.LC13:
	.string	"left behind"
.LC14:
	.string	"%d: %.*s\n"
.LC15:
	.string	"at the end: %d %d\n"
.LC16:
	.string	"a copy: %d\n"
.LC17:
	.string	"late"
.LC18:
	.string	"%.*s\n"
.LC19:
	.string	"then %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$144, %esp
	movl	%ebx, -4(%ebp)
	leal	124(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	movl	128(%esp), %eax
	movl	$5, 8(%esp)
	movl	$.LC2, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	124(%esp), %eax
	movl	$2, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	124(%esp), %eax
	movl	$100, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	124(%esp), %eax
	movl	$0, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	128(%esp), %eax
	movl	$0, 8(%esp)
	movl	$.LC7, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	124(%esp), %eax
	movl	$1, 8(%esp)
	movl	$.LC9, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	128(%esp), %eax
	movl	$1, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	call	start
	movl	%eax, 140(%esp)
	cmpl	$0, 140(%esp)
	jne	.L12
	movl	128(%esp), %eax
	movl	$11, 8(%esp)
	movl	$.LC13, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$11, %eax
	je	.L13
	movl	$1, (%esp)
	call	_exit
.L13:
	movl	$0, (%esp)
	call	_exit
.L12:
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	140(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	128(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	124(%esp), %eax
	movl	$100, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, 136(%esp)
	leal	20(%esp), %eax
	movl	%eax, 12(%esp)
	movl	136(%esp), %eax
	movl	%eax, 8(%esp)
	movl	136(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	124(%esp), %eax
	movl	$1, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, %ebx
	movl	124(%esp), %eax
	movl	$1, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	124(%esp), %eax
	movl	%eax, (%esp)
	call	dup
	movl	%eax, 132(%esp)
	movl	124(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$1, 8(%esp)
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	132(%esp), %eax
	movl	%eax, (%esp)
	call	read
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	132(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	124(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	call	start
	movl	%eax, 140(%esp)
	cmpl	$0, 140(%esp)
	jne	.L14
	movl	$20000, (%esp)
	call	usleep
	movl	128(%esp), %eax
	movl	$4, 8(%esp)
	movl	$.LC17, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	je	.L15
	movl	$1, (%esp)
	call	_exit
.L15:
	movl	$0, (%esp)
	call	_exit
.L14:
	movl	128(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	124(%esp), %eax
	movl	$100, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, 136(%esp)
	leal	20(%esp), %eax
	movl	%eax, 8(%esp)
	movl	136(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	movl	124(%esp), %eax
	movl	$1, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	140(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
