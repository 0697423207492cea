	.file	"words.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"argv[argc] == NULL"
.LC1:
	.string	"line %d: not so: %s\n"
.LC2:
	.string	"[%s]"
.LC3:
	.string	"again"
.LC4:
	.string	"./words"
.LC5:
	.string	""
.LC6:
	.string	"two words"
.LC7:
	.string	"last"
.LC8:
	.string	"/words"
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
	subl	$48, %esp
	movl	8(%ebp), %esi
	movl	12(%ebp), %edi
	movl	(%edi,%esi,4), %edx
	testl	%edx, %edx
	jne	.L2
	xorl	%ebx, %ebx
	testl	%esi, %esi
	jle	.L16
	.p2align 4
	.p2align 3
.L3:
	movl	(%edi,%ebx,4), %eax
	incl	%ebx
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%ebx, %esi
	jne	.L3
	movl	$10, (%esp)
	call	putchar
	cmpl	$1, %esi
	jne	.L17
.L6:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L17:
	movl	$.LC3, 4(%esp)
	movl	4(%edi), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L6
	movl	$.LC8, (%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, 28(%esp)
	movl	$.LC5, 32(%esp)
	movl	$.LC6, 36(%esp)
	movl	$.LC7, 40(%esp)
	call	exec
	jmp	.L6
.L16:
	movl	$10, (%esp)
	call	putchar
	jmp	.L6
.L2:
	movl	$.LC0, 8(%esp)
	movl	$8, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
