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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$.LC0, %eax
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	addl	$-128, %esp
	movl	%eax, 4(%esp)
	leal	28(%esp), %ebx
	movl	$.LC1, (%esp)
	call	popen
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L2
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L2:
	movl	%esi, 8(%esp)
	movl	$100, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L4
	movl	%esi, (%esp)
	call	pclose
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	popen
	movl	$1, %ecx
	movl	$15, %edx
	movl	%ecx, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 12(%esp)
	movl	%eax, %ebx
	call	fwrite
	movl	%ebx, (%esp)
	movl	$.LC0, %ebx
	call	pclose
	movl	$.LC8, (%esp)
	testb	$127, %al
	movzbl	%ah, %edx
	movl	%edx, 8(%esp)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	%ebx, 4(%esp)
	movl	$.LC9, (%esp)
	call	popen
	movl	%eax, (%esp)
	call	pclose
	movl	$.LC4, (%esp)
	movzbl	%ah, %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
.L1:
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L10:
	movl	$.LC2, (%esp)
	call	perror
	movl	$1, %eax
	jmp	.L1
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
