	.file	"reasons.c"
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
	.string	"%d %s\n"
.LC1:
	.string	"r"
.LC2:
	.string	"there/is/none"
.LC3:
	.string	"%d %m\n"
.LC4:
	.string	"fopen"
.LC5:
	.string	"no-program"
.LC6:
	.string	"execl"
.LC7:
	.string	"wait"
.LC8:
	.string	""
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$32, %esp
	movl	$0, 28(%esp)
	jmp	.L6
.L7:
	movl	28(%esp), %eax
	movl	reasons.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strerror
	movl	28(%esp), %edx
	movl	reasons.0(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	28(%esp)
.L6:
	cmpl	$27, 28(%esp)
	jbe	.L7
	movl	$2, 4(%esp)
	movl	$1, (%esp)
	call	dup2
	movl	$0, errno
	movl	$__stdin, (%esp)
	call	fclose
	movl	$.LC1, 4(%esp)
	movl	$.LC2, (%esp)
	call	fopen
	movl	%eax, 24(%esp)
	cmpl	$0, 24(%esp)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$.LC4, (%esp)
	call	perror
	movl	$0, 8(%esp)
	movl	$.LC5, 4(%esp)
	movl	$.LC5, (%esp)
	call	execl
	movl	$.LC6, (%esp)
	call	perror
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	$.LC7, (%esp)
	call	perror
	movl	$99, (%esp)
	call	close
	movl	$.LC8, (%esp)
	call	perror
	movl	$34, errno
	movl	$0, (%esp)
	call	perror
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	reasons.0, @object
	.size	reasons.0, 112
reasons.0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	17
	.long	20
	.long	21
	.long	22
	.long	24
	.long	25
	.long	28
	.long	29
	.long	30
	.long	32
	.long	33
	.long	34
	.long	38
	.long	9999
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
