	.file	"merge-sort.c"
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
	.type	compare, @function
compare:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	cmpl	-8(%ebp), %eax
	setg	%al
	movzbl	%al, %edx
	movl	-4(%ebp), %eax
	cmpl	-8(%ebp), %eax
	setl	%al
	movzbl	%al, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	compare, .-compare
	.type	part, @function
part:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	leal	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	call	start
	testl	%eax, %eax
	jne	.L19
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	movl	-12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	sort
	movl	$0, (%esp)
	call	_exit
.L19:
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	movl	-16(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	part, .-part
	.type	sort, @function
sort:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	cmpl	$100, 12(%ebp)
	jg	.L22
	movl	12(%ebp), %eax
	movl	$compare, 12(%esp)
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	12(%ebp), %eax
	sall	$2, %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	16(%ebp), %eax
	movl	%eax, (%esp)
	call	write
	testl	%eax, %eax
	jns	.L34
	movl	$1, (%esp)
	call	_exit
.L22:
	movl	12(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	part
	movl	%eax, -20(%ebp)
	movl	12(%ebp), %eax
	subl	-16(%ebp), %eax
	movl	-16(%ebp), %edx
	leal	0(,%edx,4), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	part
	movl	%eax, -24(%ebp)
	movl	$4, 8(%esp)
	leal	-36(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	read_all
	movb	%al, -9(%ebp)
	movl	$4, 8(%esp)
	leal	-40(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	read_all
	movb	%al, -10(%ebp)
	jmp	.L25
.L33:
	cmpb	$0, -9(%ebp)
	je	.L26
	movzbl	-10(%ebp), %eax
	xorb	$1, %al
	testb	%al, %al
	jne	.L27
	movl	-36(%ebp), %edx
	movl	-40(%ebp), %eax
	cmpl	%eax, %edx
	jg	.L26
.L27:
	movl	$1, %eax
	jmp	.L28
.L26:
	movl	$0, %eax
.L28:
	movb	%al, -25(%ebp)
	andb	$1, -25(%ebp)
	cmpb	$0, -25(%ebp)
	je	.L29
	leal	-36(%ebp), %eax
	jmp	.L30
.L29:
	leal	-40(%ebp), %eax
.L30:
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	movl	16(%ebp), %eax
	movl	%eax, (%esp)
	call	write
	testl	%eax, %eax
	jns	.L31
	movl	$1, (%esp)
	call	_exit
.L31:
	cmpb	$0, -25(%ebp)
	je	.L32
	movl	$4, 8(%esp)
	leal	-36(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	read_all
	movb	%al, -9(%ebp)
	jmp	.L25
.L32:
	movl	$4, 8(%esp)
	leal	-40(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	read_all
	movb	%al, -10(%ebp)
.L25:
	cmpb	$0, -9(%ebp)
	jne	.L33
	cmpb	$0, -10(%ebp)
	jne	.L33
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	close
	leal	-32(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	leal	-32(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	jmp	.L21
.L34:
	nop
.L21:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sort, .-sort
	.section	.rodata
.LC2:
	.string	"%d after %d\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d numbers, checksum %u\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$48, %esp
	movl	$12345, 44(%esp)
	movl	$0, 40(%esp)
	jmp	.L36
.L37:
	movl	44(%esp), %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, 44(%esp)
	movl	44(%esp), %eax
	shrl	$16, %eax
	movl	%eax, %ecx
	movl	$-776530087, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	$13, %eax
	imull	$10000, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	%eax, %edx
	movl	40(%esp), %eax
	movl	%edx, numbers.0(,%eax,4)
	incl	40(%esp)
.L36:
	cmpl	$599, 40(%esp)
	jle	.L37
	movl	$600, 4(%esp)
	movl	$numbers.0, (%esp)
	call	part
	movl	%eax, 24(%esp)
	movl	$-1, 36(%esp)
	movl	$0, 32(%esp)
	movl	$0, 28(%esp)
	jmp	.L38
.L41:
	movl	16(%esp), %eax
	cmpl	%eax, 36(%esp)
	jle	.L39
	movl	16(%esp), %eax
	movl	36(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L39:
	movl	32(%esp), %ecx
	leal	1(%ecx), %eax
	movl	%eax, 32(%esp)
	movl	$-2004318071, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$5, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L40
	movl	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L40:
	movl	28(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	16(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 28(%esp)
	movl	16(%esp), %eax
	movl	%eax, 36(%esp)
.L38:
	movl	$4, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	read_all
	testb	%al, %al
	jne	.L41
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	28(%esp), %eax
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.local	numbers.0
	.comm	numbers.0,2400,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
