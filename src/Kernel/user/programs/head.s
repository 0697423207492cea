	.file	"head.c"
	.text
	.p2align 4
	.type	head, @function
head:
	pushl	%ebp
	xorl	%edx, %edx
	pushl	%edi
	xorl	%ecx, %ecx
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%edx, 24(%esp)
	movl	count, %ebx
	movl	%ecx, 28(%esp)
	testl	%ebx, %ebx
	jle	.L10
	movl	%eax, %esi
	xorl	%ebx, %ebx
	leal	28(%esp), %ebp
	leal	24(%esp), %edi
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L4:
	movl	$__stdout, %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	fputs
	cmpl	%ebx, count
	jle	.L8
.L2:
	movl	%esi, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%edi, (%esp)
	call	getline
	incl	%eax
	jne	.L4
.L8:
	movl	24(%esp), %eax
.L3:
	movl	%eax, (%esp)
	call	free
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L10:
	xorl	%eax, %eax
	jmp	.L3
	.size	head, .-head
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"usage: %s [-n count] [file ...]\n"
	.section	.rodata.str1.1
.LC2:
	.string	"n:"
.LC3:
	.string	"r"
.LC4:
	.string	"head"
.LC5:
	.string	"%s: %s: %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$.LC0, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$10, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%eax, 44(%esp)
	movl	8(%ebp), %edi
	movl	12(%ebp), %esi
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L13:
	cmpl	$63, %eax
	je	.L15
.L14:
	movl	44(%esp), %eax
	cmpb	$0, (%eax)
	jne	.L15
	movl	%ebx, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L15
.L12:
	movl	%esi, 4(%esp)
	movl	$.LC2, %eax
	movl	%eax, 8(%esp)
	movl	%edi, (%esp)
	call	getopt
	cmpl	$-1, %eax
	je	.L25
	cmpl	$110, %eax
	jne	.L13
	movl	$10, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	optarg, %eax
	movl	%eax, (%esp)
	call	strtol
	movl	%eax, %ebx
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L25:
	movl	%ebx, count
	movl	optind, %eax
	xorl	%edi, %edi
	leal	(%esi,%eax,4), %esi
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L26
	.p2align 4
	.p2align 3
.L21:
	movl	%eax, (%esp)
	movl	$.LC3, %ecx
	movl	%ecx, 4(%esp)
	call	fopen
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L27
	call	head
	movl	%ebx, (%esp)
	call	fclose
.L20:
	movl	4(%esi), %eax
	addl	$4, %esi
	testl	%eax, %eax
	jne	.L21
.L11:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	movl	errno, %eax
	movl	$1, %edi
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC5, %edx
	movl	%eax, 16(%esp)
	movl	(%esi), %eax
	movl	%edx, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	movl	$.LC4, %eax
	movl	%eax, 8(%esp)
	call	fprintf
	jmp	.L20
.L26:
	movl	$__stdin, %eax
	call	head
	movl	(%esi), %eax
	testl	%eax, %eax
	jne	.L21
	jmp	.L11
.L15:
	movl	(%esi), %eax
	movl	$.LC1, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$2, (%esp)
	call	exit
	.size	main, .-main
	.local	count
	.comm	count,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
