	.file	"folder.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$47, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	movl	12(%ebp), %eax
	movl	(%eax), %edi
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	strrchr
	testl	%eax, %eax
	je	.L2
	leal	1(%eax), %edi
.L2:
	movl	$.LC0, (%esp)
	xorl	%ebx, %ebx
	call	opendir
	xorl	%ecx, %ecx
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
	movl	%eax, %esi
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%edi, 4(%esp)
	leal	4(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	cmpl	$1, %eax
	adcl	$0, 28(%esp)
	cmpb	$1, 4(%ebx)
	adcl	$0, 24(%esp)
.L3:
	movl	%esi, (%esp)
	call	readdir
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L4
	movl	%esi, (%esp)
	call	closedir
	movl	$.LC1, (%esp)
	movl	%eax, 12(%esp)
	movl	24(%esp), %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC2, (%esp)
	call	opendir
	movl	$.LC3, (%esp)
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	opendir
	movl	$.LC3, (%esp)
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, %eax
	movl	%eax, 4(%esp)
	movl	$6, (%esp)
	call	setlocale
	movl	$.LC6, %edx
	movl	%edx, 4(%esp)
	movl	$6, (%esp)
	movl	%eax, %ebx
	call	setlocale
	movl	$.LC7, (%esp)
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	testl	%ebx, %ebx
	sete	%al
	movl	%eax, 8(%esp)
	call	printf
	call	sched_yield
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
