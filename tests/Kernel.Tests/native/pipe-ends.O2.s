	.file	"pipe-ends.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
	.text
	.p2align 4
	.type	make_pipe, @function
make_pipe:
	subl	$28, %esp
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L5
	addl	$28, %esp
	ret
.L5:
	movl	$.LC0, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
	.size	make_pipe, .-make_pipe
	.section	.rodata.str1.1
.LC1:
	.string	"cannot fork"
	.text
	.p2align 4
	.type	start, @function
start:
	subl	$28, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L9
	addl	$28, %esp
	.p2align 4,,2
	ret
.L9:
	movl	$.LC1, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	start, .-start
	.p2align 4
	.type	wait_for.isra.0, @function
wait_for.isra.0:
	pushl	%ebx
	movl	%edx, %ebx
	subl	$40, %esp
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	xorl	%ecx, %ecx
	movl	%edx, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L11
	cmpl	$127, %edx
	je	.L11
	leal	128(%edx), %eax
.L12:
	movl	%eax, (%ebx)
	addl	$40, %esp
	popl	%ebx
	ret
.L11:
	movzbl	%ah, %eax
	jmp	.L12
	.size	wait_for.isra.0, .-wait_for.isra.0
	.section	.rodata.str1.1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	$100, %esi
	pushl	%ebx
	andl	$-16, %esp
	addl	$-128, %esp
	leal	20(%esp), %eax
	call	make_pipe
	movl	$5, %eax
	movl	$.LC2, %edx
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	leal	28(%esp), %ebx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	20(%esp), %eax
	movl	$2, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	20(%esp), %eax
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	20(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC9, %eax
	movl	%eax, 4(%esp)
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	24(%esp), %eax
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	call	start
	testl	%eax, %eax
	jne	.L21
	movl	$11, 8(%esp)
	movl	24(%esp), %eax
	movl	$.LC13, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$11, %eax
	jne	.L24
.L22:
	movl	$0, (%esp)
	call	_exit
.L21:
	leal	16(%esp), %edx
	call	wait_for.isra.0
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	20(%esp), %eax
	movl	$100, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%ebx, 12(%esp)
	movl	$.LC14, (%esp)
	movl	%eax, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	20(%esp), %eax
	movl	$1, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	$1, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, %esi
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	read
	movl	%esi, 8(%esp)
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	dup
	movl	%eax, %esi
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	%esi, (%esp)
	movl	$1, 8(%esp)
	movl	%ebx, 4(%esp)
	call	read
	movl	$.LC16, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	call	close
	leal	20(%esp), %eax
	call	make_pipe
	call	start
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L23
	movl	$20000, (%esp)
	call	usleep
	movl	24(%esp), %eax
	movl	$4, 8(%esp)
	movl	$.LC17, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	je	.L22
.L24:
	movl	$1, (%esp)
	call	_exit
.L23:
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	20(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	$100, 8(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%ebx, 8(%esp)
	movl	$.LC18, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	20(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	$1, 8(%esp)
	movl	%eax, (%esp)
	call	read
	movl	$.LC19, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	16(%esp), %edx
	movl	%esi, %eax
	call	wait_for.isra.0
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
