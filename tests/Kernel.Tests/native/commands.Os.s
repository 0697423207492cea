	.file	"commands.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"r"
.LC1:
	.string	"echo one two; echo three"
.LC2:
	.string	"popen"
.LC3:
	.string	"> %s"
.LC4:
	.string	"%d\n"
.LC5:
	.string	"w"
.LC6:
	.string	"sort"
.LC7:
	.string	"pear\napple\nfig\n"
.LC8:
	.string	"%d %d\n"
.LC9:
	.string	"exit 3"
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
	pushl	%ecx
	subl	$132, %esp
	pushl	$.LC0
	pushl	$.LC1
	call	popen
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L2
	subl	$12, %esp
	pushl	$.LC2
	call	perror
	addl	$16, %esp
	movl	$1, %eax
	jmp	.L1
.L2:
	pushl	%ecx
	pushl	%ebx
	pushl	$100
	leal	-124(%ebp), %esi
	pushl	%esi
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L9
	pushl	%eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	jmp	.L2
.L9:
	subl	$12, %esp
	pushl	%ebx
	call	pclose
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC4
	call	printf
	popl	%ebx
	popl	%esi
	pushl	$.LC5
	pushl	$.LC6
	call	popen
	movl	%eax, %ebx
	popl	%eax
	popl	%edx
	pushl	%ebx
	pushl	$.LC7
	call	fputs
	movl	%ebx, (%esp)
	call	pclose
	addl	$12, %esp
	testb	$127, %al
	movzbl	%ah, %edx
	pushl	%edx
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC8
	call	printf
	popl	%ecx
	popl	%ebx
	pushl	$.LC0
	pushl	$.LC9
	call	popen
	movl	%eax, (%esp)
	call	pclose
	popl	%esi
	popl	%edx
	movzbl	%ah, %eax
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	xorl	%eax, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
