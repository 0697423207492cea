	.file	"pipeline.c"
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
	.type	upper, @function
upper:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	jmp	.L12
.L13:
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	toupper
	movl	%eax, (%esp)
	call	putchar
.L12:
	call	getchar
	movl	%eax, -12(%ebp)
	cmpl	$-1, -12(%ebp)
	jne	.L13
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	upper, .-upper
	.section	.rodata
.LC2:
	.string	"\n"
	.text
	.type	backwards, @function
backwards:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$136, %esp
	jmp	.L15
.L18:
	movl	$.LC2, 4(%esp)
	leal	-112(%ebp), %eax
	movl	%eax, (%esp)
	call	strcspn
	decl	%eax
	movl	%eax, -12(%ebp)
	jmp	.L16
.L17:
	leal	-112(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, (%esp)
	call	putchar
	decl	-12(%ebp)
.L16:
	cmpl	$0, -12(%ebp)
	jns	.L17
	movl	$10, (%esp)
	call	putchar
.L15:
	movl	$__stdin, 8(%esp)
	movl	$100, 4(%esp)
	leal	-112(%ebp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L18
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	backwards, .-backwards
	.section	.rodata
.LC3:
	.string	"%3d  %s"
	.text
	.type	numbered, @function
numbered:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$136, %esp
	movl	$1, -12(%ebp)
	jmp	.L20
.L21:
	leal	-112(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	-12(%ebp)
.L20:
	movl	$__stdin, 8(%esp)
	movl	$100, 4(%esp)
	leal	-112(%ebp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L21
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	numbered, .-numbered
	.section	.rodata
	.align 4
.LC4:
	.string	"the quick brown fox\njumps over\n\nthe lazy dog\n"
.LC5:
	.string	"statuses %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$80, %esp
	movl	$upper, 48(%esp)
	movl	$backwards, 52(%esp)
	movl	$numbered, 56(%esp)
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	movl	40(%esp), %eax
	movl	%eax, 76(%esp)
	movl	44(%esp), %eax
	movl	%eax, 60(%esp)
	movl	$0, 72(%esp)
	jmp	.L23
.L28:
	movl	$-1, 28(%esp)
	movl	$1, 32(%esp)
	cmpl	$1, 72(%esp)
	jg	.L24
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
.L24:
	call	start
	testl	%eax, %eax
	jne	.L25
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$0, 4(%esp)
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	dup2
	cmpl	$1, 72(%esp)
	jg	.L26
	movl	32(%esp), %eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	dup2
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	close
.L26:
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	72(%esp), %eax
	movl	48(%esp,%eax,4), %eax
	call	*%eax
	movl	$__stdout, (%esp)
	call	fflush
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	_exit
.L25:
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	close
	cmpl	$1, 72(%esp)
	jg	.L27
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	close
.L27:
	movl	28(%esp), %eax
	movl	%eax, 76(%esp)
	incl	72(%esp)
.L23:
	cmpl	$2, 72(%esp)
	jle	.L28
	movl	$.LC4, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	dprintf
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$0, 68(%esp)
	movl	$0, 64(%esp)
	jmp	.L29
.L30:
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	36(%esp), %eax
	addl	%eax, 68(%esp)
	incl	64(%esp)
.L29:
	cmpl	$2, 64(%esp)
	jle	.L30
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
