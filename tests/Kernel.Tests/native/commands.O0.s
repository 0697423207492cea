	.file	"commands.c"
	.text
	.section	.rodata
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
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	addl	$-128, %esp
	movl	$.LC0, 4(%esp)
	movl	$.LC1, (%esp)
	call	popen
	movl	%eax, 124(%esp)
	cmpl	$0, 124(%esp)
	jne	.L4
	movl	$.LC2, (%esp)
	call	perror
	movl	$1, %eax
	jmp	.L6
.L5:
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L4:
	movl	124(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$100, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L5
	movl	124(%esp), %eax
	movl	%eax, (%esp)
	call	pclose
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC5, 4(%esp)
	movl	$.LC6, (%esp)
	call	popen
	movl	%eax, 120(%esp)
	movl	120(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$15, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC7, (%esp)
	call	fwrite
	movl	120(%esp), %eax
	movl	%eax, (%esp)
	call	pclose
	movl	%eax, 116(%esp)
	movl	116(%esp), %eax
	sarl	$8, %eax
	movzbl	%al, %edx
	movl	116(%esp), %eax
	andl	$127, %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$.LC0, 4(%esp)
	movl	$.LC9, (%esp)
	call	popen
	movl	%eax, (%esp)
	call	pclose
	movl	%eax, 116(%esp)
	movl	116(%esp), %eax
	sarl	$8, %eax
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$0, %eax
.L6:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
