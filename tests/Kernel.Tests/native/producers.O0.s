	.file	"producers.c"
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
	.type	sum_of, @function
sum_of:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	addl	%ecx, %eax
	movl	%eax, -4(%ebp)
	movl	8(%ebp), %eax
	addl	$8, %eax
	movl	%eax, -8(%ebp)
	jmp	.L17
.L18:
	movl	-4(%ebp), %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%eax, %edx
	movl	-8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	addl	%edx, %eax
	movl	%eax, -4(%ebp)
	incl	-8(%ebp)
.L17:
	movl	-8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L18
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sum_of, .-sum_of
	.section	.rodata
.LC2:
	.string	"%d of %d"
	.align 4
.LC3:
	.string	"producer: status %d, last record %d\n"
	.align 4
.LC4:
	.string	"%d records, %d torn, %d out of order\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$160, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 108(%esp)
	movl	$0, 112(%esp)
	movl	$0, 116(%esp)
	movl	$0, 120(%esp)
	movl	$0, 156(%esp)
	movl	$0, 152(%esp)
	movl	$0, 148(%esp)
	leal	128(%esp), %eax
	movl	%eax, (%esp)
	call	make_pipe
	movl	$0, 144(%esp)
	jmp	.L21
.L29:
	call	start
	testl	%eax, %eax
	jne	.L36
	movl	128(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$1, 140(%esp)
	jmp	.L24
.L28:
	leal	72(%esp), %edx
	movl	$0, %ecx
	movl	$36, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L25:
	movl	%ecx, 72(%esp,%eax)
	movl	%ecx, 76(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L25
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	144(%esp), %eax
	movl	%eax, 72(%esp)
	movl	140(%esp), %eax
	movl	%eax, 76(%esp)
	movl	144(%esp), %eax
	movl	%eax, 16(%esp)
	movl	140(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$.LC2, 8(%esp)
	movl	$24, 4(%esp)
	leal	72(%esp), %eax
	addl	$8, %eax
	movl	%eax, (%esp)
	call	snprintf
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	sum_of
	movl	%eax, 104(%esp)
	movl	132(%esp), %eax
	movl	$36, 8(%esp)
	leal	72(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$36, %eax
	je	.L27
	movl	$1, (%esp)
	call	_exit
.L27:
	incl	140(%esp)
.L24:
	cmpl	$60, 140(%esp)
	jle	.L28
	movl	$0, (%esp)
	call	_exit
.L36:
	nop
	incl	144(%esp)
.L21:
	cmpl	$3, 144(%esp)
	jle	.L29
	movl	132(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L30
.L31:
	incl	156(%esp)
	movl	104(%esp), %ebx
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	sum_of
	cmpl	%eax, %ebx
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 152(%esp)
	movl	76(%esp), %edx
	movl	72(%esp), %eax
	movl	108(%esp,%eax,4), %ecx
	incl	%ecx
	movl	%ecx, 108(%esp,%eax,4)
	movl	108(%esp,%eax,4), %eax
	cmpl	%eax, %edx
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 148(%esp)
.L30:
	movl	128(%esp), %eax
	movl	$36, 8(%esp)
	leal	72(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read_all
	testb	%al, %al
	jne	.L31
	movl	$0, 136(%esp)
	jmp	.L32
.L33:
	leal	124(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	136(%esp), %eax
	movl	108(%esp,%eax,4), %edx
	movl	124(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	136(%esp)
.L32:
	cmpl	$3, 136(%esp)
	jle	.L33
	movl	148(%esp), %eax
	movl	%eax, 12(%esp)
	movl	152(%esp), %eax
	movl	%eax, 8(%esp)
	movl	156(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
