	.file	"descriptors.c"
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
	.string	"\177ELF"
.LC3:
	.string	"%d bytes, magic %d\n"
	.text
	.type	read_magic, @function
read_magic:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -16(%ebp)
	movl	$4, 8(%esp)
	leal	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	read
	movl	%eax, -12(%ebp)
	movl	$4, 8(%esp)
	movl	$.LC2, 4(%esp)
	leal	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	read_magic, .-read_magic
	.section	.rodata
.LC4:
	.string	"open %d\n"
.LC5:
	.string	"dup %d\n"
.LC6:
	.string	"to the beginning %d\n"
.LC7:
	.string	"here %d\n"
.LC8:
	.string	"close %d\n"
.LC9:
	.string	"close again %d"
.LC10:
	.string	" %s\n"
.LC11:
	.string	"lowest %d\n"
.LC12:
	.string	"dup2 %d %d\n"
.LC13:
	.string	"%d %d\n"
.LC14:
	.string	"dup2 of none %d"
.LC15:
	.string	"dup of none %d"
.LC16:
	.string	"read of none %d"
.LC17:
	.string	"no such file"
.LC18:
	.string	"missing %d"
.LC19:
	.string	"a file: %d\n"
.LC20:
	.string	"."
.LC21:
	.string	"a folder: %d\n"
.LC22:
	.string	"pipe %d %d\n"
.LC23:
	.string	"a pipe: %d\n"
.LC24:
	.string	"no place in it: %d"
.LC25:
	.string	"child %d, still open %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$96, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	open
	movl	%eax, 92(%esp)
	movl	92(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	dup
	movl	%eax, 88(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	read_magic
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	read_magic
	movl	$0, 8(%esp)
	movl	$0, 4(%esp)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	lseek
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	read_magic
	movl	$1, 8(%esp)
	movl	$0, 4(%esp)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	lseek
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$0, (%esp)
	call	dup
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	dup2
	movl	%eax, %ebx
	movl	$9, 4(%esp)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	dup2
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	movl	$1, 8(%esp)
	movl	$0, 4(%esp)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	lseek
	movl	%eax, %ebx
	movl	$4, 8(%esp)
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$9, (%esp)
	call	read
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movl	$1, 4(%esp)
	movl	$14, (%esp)
	call	dup2
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$14, (%esp)
	call	dup
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$1, 8(%esp)
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	read
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$0, 4(%esp)
	movl	$.LC17, (%esp)
	call	open
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC17, (%esp)
	call	stat
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	fstat
	testl	%eax, %eax
	jne	.L13
	movl	36(%esp), %eax
	andl	$61440, %eax
	cmpl	$32768, %eax
	jne	.L13
	movl	56(%esp), %eax
	cmpl	$500, %eax
	jle	.L13
	movl	$1, %eax
	jmp	.L14
.L13:
	movl	$0, %eax
.L14:
	movl	%eax, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC20, (%esp)
	call	stat
	testl	%eax, %eax
	jne	.L15
	movl	36(%esp), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	jne	.L15
	movl	$1, %eax
	jmp	.L16
.L15:
	movl	$0, %eax
.L16:
	movl	%eax, 4(%esp)
	movl	$.LC21, (%esp)
	call	printf
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	movl	20(%esp), %edx
	movl	16(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC22, (%esp)
	call	printf
	movl	16(%esp), %eax
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	fstat
	testl	%eax, %eax
	jne	.L17
	movl	36(%esp), %eax
	andl	$61440, %eax
	cmpl	$4096, %eax
	jne	.L17
	movl	$1, %eax
	jmp	.L18
.L17:
	movl	$0, %eax
.L18:
	movl	%eax, 4(%esp)
	movl	$.LC23, (%esp)
	call	printf
	movl	16(%esp), %eax
	movl	$0, 8(%esp)
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	lseek
	movl	%eax, 4(%esp)
	movl	$.LC24, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	call	start
	movl	%eax, 84(%esp)
	cmpl	$0, 84(%esp)
	jne	.L19
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	20(%esp), %eax
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	fstat
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	_exit
.L19:
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	fstat
	movl	24(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC25, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
