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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$28, %esp
.L2:
	movl	reasons.0(,%ebx,4), %esi
	subl	$12, %esp
	incl	%ebx
	pushl	%esi
	call	strerror
	addl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.LC0
	call	printf
	addl	$16, %esp
	cmpl	$28, %ebx
	jne	.L2
	pushl	%eax
	pushl	%eax
	pushl	$2
	pushl	$1
	call	dup2
	xorl	%edx, %edx
	movl	%edx, errno
	movl	$__stdin, (%esp)
	call	fclose
	popl	%ecx
	popl	%ebx
	pushl	$.LC1
	pushl	$.LC2
	call	fopen
	popl	%esi
	popl	%edx
	testl	%eax, %eax
	sete	%al
	xorl	%ebx, %ebx
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	$.LC4, (%esp)
	call	perror
	addl	$12, %esp
	pushl	$0
	pushl	$.LC5
	pushl	$.LC5
	call	execl
	movl	$.LC6, (%esp)
	call	perror
	addl	$12, %esp
	xorl	%ecx, %ecx
	movl	%ecx, -28(%ebp)
	leal	-28(%ebp), %eax
	pushl	$0
	pushl	%eax
	pushl	$-1
	call	waitpid
	movl	$.LC7, (%esp)
	call	perror
	movl	$99, (%esp)
	call	close
	movl	$.LC8, (%esp)
	call	perror
	movl	$34, errno
	movl	%ebx, (%esp)
	call	perror
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
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
