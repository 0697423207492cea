	.file	"echo.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" "
.LC1:
	.string	""
.LC2:
	.string	"-n"
.LC3:
	.string	"%s%s"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	cmpl	$1, 8(%ebp)
	movl	12(%ebp), %edi
	jg	.L2
.L7:
	movl	$10, (%esp)
	call	putchar
.L3:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L2:
	movl	$.LC2, 4(%esp)
	movl	4(%edi), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L9
	cmpl	$2, 8(%ebp)
	movl	$2, %esi
	je	.L3
.L4:
	movl	%esi, %ebx
	.p2align 4
	.p2align 3
.L6:
	movl	(%edi,%ebx,4), %ecx
	cmpl	%esi, %ebx
	movl	$.LC0, %edx
	movl	$.LC3, (%esp)
	movl	$.LC1, %eax
	cmovg	%edx, %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	movl	%ecx, 8(%esp)
	call	printf
	cmpl	%ebx, 8(%ebp)
	jg	.L6
	decl	%esi
	je	.L7
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L9:
	movl	$1, %esi
	jmp	.L4
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
