	.file	"line-count.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d lines, %d words, %d bytes, longest %d\n"
.LC1:
	.string	"at the end: %d %d %d\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$24, %esp
	movb	$0, -33(%ebp)
	movl	%eax, -32(%ebp)
	movl	%eax, -28(%ebp)
.L2:
	call	getchar
	cmpl	$-1, %eax
	je	.L8
	cmpl	$10, %eax
	jne	.L3
	incl	-28(%ebp)
	cmpl	%ebx, %esi
	cmovl	%ebx, %esi
	xorl	%ebx, %ebx
	jmp	.L4
.L3:
	incl	%ebx
.L4:
	subl	$12, %esp
	pushl	%eax
	call	isspace
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %edx
	setne	%al
	orb	-33(%ebp), %al
	cmpb	$1, %al
	adcl	$0, -32(%ebp)
	testl	%edx, %edx
	sete	-33(%ebp)
	incl	%edi
	jmp	.L2
.L8:
	subl	$12, %esp
	pushl	%esi
	pushl	%edi
	pushl	-32(%ebp)
	pushl	-28(%ebp)
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	call	getchar
	subl	$12, %esp
	pushl	$__stdin
	movl	%eax, %esi
	call	ferror
	movl	$__stdin, (%esp)
	movl	%eax, %ebx
	call	feof
	pushl	%esi
	pushl	%ebx
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC1
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
