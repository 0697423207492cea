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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$32, %esp
	movl	4(%ecx), %eax
	movl	%eax, -32(%ebp)
	movl	(%eax), %edi
	pushl	$47
	pushl	%edi
	call	strrchr
	addl	$16, %esp
	testl	%eax, %eax
	je	.L2
	leal	1(%eax), %edi
.L2:
	subl	$12, %esp
	xorl	%esi, %esi
	pushl	$.LC0
	call	opendir
	addl	$16, %esp
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, -28(%ebp)
.L3:
	subl	$12, %esp
	pushl	%ebx
	call	readdir
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %edx
	je	.L10
	movl	%edx, -36(%ebp)
	leal	4(%edx), %eax
	pushl	%ecx
	pushl	%ecx
	pushl	%edi
	pushl	%eax
	call	strcmp
	movl	-36(%ebp), %edx
	addl	$16, %esp
	cmpl	$1, %eax
	adcl	$0, -28(%ebp)
	cmpb	$1, 4(%edx)
	adcl	$0, %esi
	jmp	.L3
.L10:
	subl	$12, %esp
	pushl	%ebx
	call	closedir
	pushl	%eax
	pushl	%esi
	pushl	-28(%ebp)
	pushl	$.LC1
	call	printf
	addl	$20, %esp
	pushl	$.LC2
	call	opendir
	popl	%edx
	popl	%ecx
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	popl	%ebx
	pushl	errno
	call	strerror
	popl	%esi
	popl	%edi
	pushl	%eax
	pushl	$.LC4
	call	printf
	popl	%eax
	movl	-32(%ebp), %eax
	pushl	(%eax)
	call	opendir
	popl	%edx
	popl	%ecx
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	popl	%ebx
	pushl	errno
	call	strerror
	popl	%esi
	popl	%edi
	pushl	%eax
	pushl	$.LC4
	call	printf
	popl	%eax
	popl	%edx
	pushl	$.LC5
	pushl	$6
	call	setlocale
	popl	%ecx
	popl	%esi
	movl	%eax, %ebx
	pushl	$.LC6
	pushl	$6
	call	setlocale
	addl	$12, %esp
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%ebx, %ebx
	sete	%al
	pushl	%eax
	pushl	%edx
	pushl	$.LC7
	call	printf
	call	sched_yield
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC8
	call	printf
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
