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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$80, %esp
.L2:
	movl	.LC3(%eax), %edx
	movl	%edx, 32(%esp,%eax)
	addl	$4, %eax
	cmpl	$48, %eax
	jb	.L2
	orl	$-1, %esi
	movl	$.LC2, %edi
	.p2align 4
	.p2align 3
.L4:
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L5:
	movl	%esi, (%esp)
	movl	%ecx, 28(%esp)
	call	*32(%esp,%ecx,4)
	movl	28(%esp), %ecx
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	sall	%cl, %eax
	incl	%ecx
	orl	%eax, %ebx
	cmpl	$12, %ecx
	jne	.L5
	movl	%esi, 4(%esp)
	movl	%esi, %eax
	movl	%ebx, 8(%esp)
	andl	$-2147483641, %eax
	movl	$.LC4, (%esp)
	cmpl	$7, %eax
	movl	$.LC1, %eax
	cmovne	%edi, %eax
	incl	%esi
	movl	%eax, 12(%esp)
	call	printf
	cmpl	$128, %esi
	jne	.L4
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L7:
	movl	%ebx, (%esp)
	call	toupper
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	tolower
	cmpl	%ebx, %esi
	jne	.L8
	cmpl	%eax, %ebx
	je	.L9
.L8:
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L9:
	incl	%ebx
	cmpl	$128, %ebx
	jne	.L7
	movl	$10, (%esp)
	call	putchar
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
