	.file	"folder.c"
	.text
	.section	.rodata
.LC0:
	.string	"."
.LC1:
	.string	"%d %d %d\n"
.LC2:
	.string	"no such folder"
.LC3:
	.string	"%d"
.LC4:
	.string	" %s\n"
.LC5:
	.string	"xx_YY"
.LC6:
	.string	"C"
.LC7:
	.string	"%s %d\n"
.LC8:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$48, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	$47, 4(%esp)
	movl	%eax, (%esp)
	call	strrchr
	movl	%eax, 36(%esp)
	cmpl	$0, 36(%esp)
	jne	.L2
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	jmp	.L3
.L2:
	movl	36(%esp), %eax
	incl	%eax
.L3:
	movl	%eax, 32(%esp)
	movl	$0, 44(%esp)
	movl	$0, 40(%esp)
	movl	$.LC0, (%esp)
	call	opendir
	movl	%eax, 28(%esp)
	jmp	.L4
.L5:
	movl	24(%esp), %eax
	leal	4(%eax), %edx
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcmp
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 44(%esp)
	movl	24(%esp), %eax
	movzbl	4(%eax), %eax
	testb	%al, %al
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 40(%esp)
.L4:
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	readdir
	movl	%eax, 24(%esp)
	cmpl	$0, 24(%esp)
	jne	.L5
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	closedir
	movl	%eax, 12(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$.LC2, (%esp)
	call	opendir
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	opendir
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC5, 4(%esp)
	movl	$6, (%esp)
	call	setlocale
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %ebx
	movl	$.LC6, 4(%esp)
	movl	$6, (%esp)
	call	setlocale
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	call	sched_yield
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
