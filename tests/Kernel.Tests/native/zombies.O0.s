	.file	"zombies.c"
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
	.string	"itself"
.LC2:
	.string	"another"
.LC3:
	.string	"%d %s %d\n"
.LC4:
	.string	"sum %d\n"
.LC5:
	.string	"again %d, nobody %d\n"
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
	movl	$0, 92(%esp)
	movl	$0, 88(%esp)
	jmp	.L9
.L11:
	call	start
	movl	88(%esp), %edx
	movl	%eax, 32(%esp,%edx,4)
	movl	88(%esp), %eax
	movl	32(%esp,%eax,4), %eax
	testl	%eax, %eax
	jne	.L10
	movl	88(%esp), %eax
	imull	%eax, %eax
	movl	%eax, (%esp)
	call	_exit
.L10:
	incl	88(%esp)
.L9:
	cmpl	$11, 88(%esp)
	jle	.L11
	movl	$30000, (%esp)
	call	usleep
	movl	$11, 84(%esp)
	jmp	.L12
.L15:
	movl	84(%esp), %eax
	movl	32(%esp,%eax,4), %eax
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	wait_for
	movl	%eax, 80(%esp)
	movl	28(%esp), %edx
	movl	84(%esp), %eax
	movl	32(%esp,%eax,4), %eax
	cmpl	%eax, 80(%esp)
	jne	.L13
	movl	$.LC1, %eax
	jmp	.L14
.L13:
	movl	$.LC2, %eax
.L14:
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	84(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	28(%esp), %eax
	addl	%eax, 92(%esp)
	subl	$2, 84(%esp)
.L12:
	cmpl	$0, 84(%esp)
	jns	.L15
	jmp	.L16
.L17:
	movl	28(%esp), %eax
	addl	%eax, 92(%esp)
.L16:
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	testl	%eax, %eax
	jg	.L17
	movl	92(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	%eax, %ebx
	movl	32(%esp), %eax
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	wait_for
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
