	.file	"semaphore.c"
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
	.type	put, @function
put:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movb	%al, -12(%ebp)
	movl	$1, 8(%esp)
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$1, %eax
	je	.L18
	movl	$9, (%esp)
	call	_exit
.L18:
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	put, .-put
	.section	.rodata
.LC2:
	.string	"yes"
.LC3:
	.string	"no"
	.align 4
.LC4:
	.string	"%d entries, never more than %d inside: %s, failures %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$96, %esp
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	leal	52(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	movl	$0, 92(%esp)
	jmp	.L20
.L21:
	movl	64(%esp), %eax
	movl	$115, 4(%esp)
	movl	%eax, (%esp)
	call	put
	incl	92(%esp)
.L20:
	cmpl	$1, 92(%esp)
	jle	.L21
	movl	$0, 88(%esp)
	jmp	.L22
.L29:
	call	start
	testl	%eax, %eax
	jne	.L40
	movl	$0, 84(%esp)
	jmp	.L25
.L28:
	movl	60(%esp), %eax
	movl	$1, 8(%esp)
	leal	47(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read_all
	xorb	$1, %al
	testb	%al, %al
	je	.L26
	movl	$8, (%esp)
	call	_exit
.L26:
	movl	56(%esp), %eax
	movl	$43, 4(%esp)
	movl	%eax, (%esp)
	call	put
	movl	84(%esp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$31, %eax
	addl	%eax, %edx
	andl	$1, %edx
	subl	%eax, %edx
	movl	%edx, %ecx
	movl	88(%esp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$31, %eax
	addl	%eax, %edx
	andl	$1, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	cmpl	%eax, %ecx
	jne	.L27
	movl	$1000, (%esp)
	call	usleep
.L27:
	movl	56(%esp), %eax
	movl	$45, 4(%esp)
	movl	%eax, (%esp)
	call	put
	movl	64(%esp), %eax
	movl	$115, 4(%esp)
	movl	%eax, (%esp)
	call	put
	incl	84(%esp)
.L25:
	cmpl	$5, 84(%esp)
	jle	.L28
	movl	$0, (%esp)
	call	_exit
.L40:
	nop
	incl	88(%esp)
.L22:
	cmpl	$4, 88(%esp)
	jle	.L29
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$0, 80(%esp)
	movl	$0, 76(%esp)
	movl	$0, 72(%esp)
	jmp	.L30
.L33:
	movzbl	47(%esp), %eax
	cmpb	$43, %al
	jne	.L31
	movl	$1, %eax
	jmp	.L32
.L31:
	movl	$-1, %eax
.L32:
	addl	%eax, 80(%esp)
	movzbl	47(%esp), %eax
	cmpb	$43, %al
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 76(%esp)
	movl	72(%esp), %edx
	movl	80(%esp), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	movl	%eax, 72(%esp)
.L30:
	movl	52(%esp), %eax
	movl	$1, 8(%esp)
	leal	47(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read_all
	testb	%al, %al
	jne	.L33
	movl	$0, 68(%esp)
	jmp	.L34
.L35:
	movl	48(%esp), %eax
	addl	%eax, 68(%esp)
.L34:
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	testl	%eax, %eax
	jg	.L35
	cmpl	$2, 72(%esp)
	jg	.L36
	movl	$.LC2, %eax
	jmp	.L37
.L36:
	movl	$.LC3, %eax
.L37:
	movl	68(%esp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	$2, 8(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
