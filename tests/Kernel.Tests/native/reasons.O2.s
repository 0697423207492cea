	.file	"reasons.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	.p2align 4
	.p2align 3
.L2:
	movl	reasons.0(,%ebx,4), %esi
	incl	%ebx
	movl	%esi, (%esp)
	call	strerror
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$28, %ebx
	jne	.L2
	movl	$1, (%esp)
	movl	$2, %eax
	movl	$.LC5, %esi
	movl	%eax, 4(%esp)
	call	dup2
	xorl	%edx, %edx
	movl	%edx, errno
	movl	$__stdin, (%esp)
	call	fclose
	movl	$.LC1, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	call	fopen
	movl	$.LC3, (%esp)
	testl	%eax, %eax
	sete	%al
	xorl	%ebx, %ebx
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC4, (%esp)
	call	perror
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	execl
	movl	$.LC6, (%esp)
	call	perror
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	waitpid
	movl	$.LC7, (%esp)
	call	perror
	movl	$99, (%esp)
	call	close
	movl	$.LC8, (%esp)
	call	perror
	movl	$34, %eax
	movl	%eax, errno
	movl	$0, (%esp)
	call	perror
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
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
