	.file	"characters.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"\n"
.LC2:
	.string	" "
.LC4:
	.string	"%d:%03x%s"
.LC5:
	.string	"%c%c"
	.section	.rodata
	.align 32
.LC3:
	.long	isalnum
	.long	isalpha
	.long	isblank
	.long	iscntrl
	.long	isdigit
	.long	isgraph
	.long	islower
	.long	isprint
	.long	ispunct
	.long	isspace
	.long	isupper
	.long	isxdigit
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
	movl	$.LC3, %esi
	pushl	%ebx
	orl	$-1, %ebx
	pushl	%ecx
	movl	$12, %ecx
	leal	-72(%ebp), %edi
	subl	$72, %esp
	rep movsl
.L2:
	xorl	%ecx, %ecx
	xorl	%esi, %esi
.L3:
	subl	$12, %esp
	pushl	%ebx
	movl	%ecx, -76(%ebp)
	call	*-72(%ebp,%ecx,4)
	movl	-76(%ebp), %ecx
	addl	$16, %esp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	sall	%cl, %eax
	incl	%ecx
	orl	%eax, %esi
	cmpl	$12, %ecx
	jne	.L3
	movl	%ebx, %eax
	movl	$.LC1, %edx
	andl	$-2147483641, %eax
	cmpl	$7, %eax
	movl	$.LC2, %eax
	cmove	%edx, %eax
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	incl	%ebx
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$128, %ebx
	jne	.L2
	xorl	%ebx, %ebx
.L5:
	subl	$12, %esp
	pushl	%ebx
	call	toupper
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	tolower
	addl	$16, %esp
	cmpl	%ebx, %esi
	jne	.L6
	cmpl	%ebx, %eax
	je	.L7
.L6:
	pushl	%edx
	pushl	%eax
	pushl	%esi
	pushl	$.LC5
	call	printf
	addl	$16, %esp
.L7:
	incl	%ebx
	cmpl	$128, %ebx
	jne	.L5
	subl	$12, %esp
	pushl	$10
	call	putchar
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
