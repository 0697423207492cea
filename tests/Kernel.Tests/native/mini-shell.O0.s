	.file	"mini-shell.c"
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
	.string	"%d\n"
	.text
	.type	count, @function
count:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L12
.L13:
	cmpl	$10, -16(%ebp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, -12(%ebp)
.L12:
	call	getchar
	movl	%eax, -16(%ebp)
	cmpl	$-1, -16(%ebp)
	jne	.L13
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	count, .-count
	.type	repeat, @function
repeat:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	jmp	.L16
.L17:
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	puts
.L16:
	movl	8(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 8(%ebp)
	testl	%eax, %eax
	jg	.L17
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	repeat, .-repeat
	.type	only, @function
only:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$136, %esp
	movl	$1, -12(%ebp)
	jmp	.L20
.L21:
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-112(%ebp), %eax
	movl	%eax, (%esp)
	call	strstr
	testl	%eax, %eax
	je	.L20
	movl	$__stdout, 4(%esp)
	leal	-112(%ebp), %eax
	movl	%eax, (%esp)
	call	fputs
	movl	$0, -12(%ebp)
.L20:
	movl	$__stdin, 8(%esp)
	movl	$100, 4(%esp)
	leal	-112(%ebp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L21
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	only, .-only
	.section	.rodata
.LC3:
	.string	"count"
.LC4:
	.string	"repeat"
.LC5:
	.string	"only"
.LC6:
	.string	"%s?\n"
	.text
	.type	command, @function
command:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	movl	$.LC3, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L24
	call	count
	jmp	.L25
.L24:
	movl	12(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	movl	$.LC4, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L26
	cmpl	$4, 8(%ebp)
	jne	.L26
	movl	12(%ebp), %eax
	addl	$12, %eax
	movl	(%eax), %ebx
	movl	12(%ebp), %eax
	addl	$8, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	repeat
	jmp	.L25
.L26:
	movl	12(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	movl	$.LC5, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L27
	cmpl	$3, 8(%ebp)
	jne	.L27
	movl	12(%ebp), %eax
	addl	$8, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	only
	jmp	.L25
.L27:
	movl	12(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$127, %eax
.L25:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	command, .-command
	.section	.rodata
.LC7:
	.string	" "
.LC8:
	.string	"|"
.LC9:
	.string	"-> %d\n"
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$120, %esp
	movl	$-1, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -40(%ebp)
	movl	$0, -20(%ebp)
	movl	$-1, -24(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -44(%ebp)
	jmp	.L29
.L40:
	movl	$0, %edx
	movl	$40, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L30:
	movl	%edx, -96(%ebp,%eax)
	movl	%edx, -92(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L30
	movl	8(%ebp), %eax
	movl	%eax, -96(%ebp)
	movl	$1, -28(%ebp)
	movl	$-1, -56(%ebp)
	movl	$-1, -52(%ebp)
	jmp	.L32
.L33:
	movl	-36(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L32
	movl	-28(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -28(%ebp)
	movl	-36(%ebp), %edx
	movl	%edx, -96(%ebp,%eax,4)
.L32:
	movl	$.LC7, 4(%esp)
	leal	-48(%ebp), %eax
	movl	%eax, (%esp)
	call	strsep
	movl	%eax, -36(%ebp)
	cmpl	$0, -36(%ebp)
	jne	.L33
	movl	-44(%ebp), %eax
	testl	%eax, %eax
	je	.L34
	leal	-56(%ebp), %eax
	movl	%eax, (%esp)
	call	make_pipe
.L34:
	call	start
	movl	%eax, -24(%ebp)
	cmpl	$0, -24(%ebp)
	jne	.L35
	cmpl	$0, -12(%ebp)
	js	.L36
	movl	$0, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	dup2
.L36:
	movl	-44(%ebp), %eax
	testl	%eax, %eax
	je	.L37
	movl	-52(%ebp), %eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	dup2
.L37:
	movl	$3, -32(%ebp)
	jmp	.L38
.L39:
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	incl	-32(%ebp)
.L38:
	cmpl	$11, -32(%ebp)
	jle	.L39
	leal	-96(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	execv
	movl	$126, (%esp)
	call	_exit
.L35:
	incl	-16(%ebp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	movl	-52(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	movl	-56(%ebp), %eax
	movl	%eax, -12(%ebp)
.L29:
	movl	$.LC8, 4(%esp)
	leal	-44(%ebp), %eax
	movl	%eax, (%esp)
	call	strsep
	movl	%eax, -48(%ebp)
	movl	-48(%ebp), %eax
	testl	%eax, %eax
	jne	.L40
	jmp	.L41
.L42:
	leal	-40(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	cmpl	%eax, -24(%ebp)
	jne	.L41
	movl	-40(%ebp), %eax
	movl	%eax, -20(%ebp)
.L41:
	movl	-16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, -16(%ebp)
	testl	%eax, %eax
	jg	.L42
	movl	-20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	run, .-run
	.section	.rodata
.LC10:
	.string	"\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	addl	$-128, %esp
	cmpl	$1, 8(%ebp)
	jle	.L46
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	command
	jmp	.L48
.L47:
	movl	$.LC10, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movb	$0, 28(%esp,%eax)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	run
.L46:
	movl	$__stdin, 8(%esp)
	movl	$100, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L47
	movl	$0, %eax
.L48:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
