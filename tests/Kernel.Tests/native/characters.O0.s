	.file	"characters.c"
	.text
	.section	.rodata
.LC2:
	.string	"\n"
.LC3:
	.string	" "
.LC4:
	.string	"%d:%03x%s"
.LC5:
	.string	"%c%c"
	.align 32
.LC1:
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
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$80, %esp
	movl	%ebx, -4(%ebp)
	movl	$48, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L2:
	movl	.LC1(%eax), %edx
	movl	%edx, 16(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L2
	movl	$-1, 76(%esp)
	jmp	.L4
.L9:
	movl	$0, 72(%esp)
	movl	$0, 68(%esp)
	jmp	.L5
.L6:
	movl	68(%esp), %eax
	movl	16(%esp,%eax,4), %eax
	movl	76(%esp), %edx
	movl	%edx, (%esp)
	call	*%eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %edx
	movl	68(%esp), %eax
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	orl	%eax, 72(%esp)
	incl	68(%esp)
.L5:
	cmpl	$11, 68(%esp)
	jle	.L6
	movl	76(%esp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$29, %eax
	addl	%eax, %edx
	andl	$7, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	cmpl	$7, %eax
	jne	.L7
	movl	$.LC2, %eax
	jmp	.L8
.L7:
	movl	$.LC3, %eax
.L8:
	movl	%eax, 12(%esp)
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	76(%esp)
.L4:
	cmpl	$127, 76(%esp)
	jle	.L9
	movl	$0, 64(%esp)
	jmp	.L10
.L13:
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	toupper
	cmpl	%eax, 64(%esp)
	jne	.L11
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	tolower
	cmpl	%eax, 64(%esp)
	je	.L12
.L11:
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	tolower
	movl	%eax, %ebx
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	toupper
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L12:
	incl	64(%esp)
.L10:
	cmpl	$127, 64(%esp)
	jle	.L13
	movl	$10, (%esp)
	call	putchar
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
