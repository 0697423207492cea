	.file	"tail.c"
	.text
	.p2align 4
	.type	tail, @function
tail:
	pushl	%ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	$4, %ebx
	subl	$44, %esp
	movl	%ebx, 4(%esp)
	movl	count, %eax
	xorl	%ebx, %ebx
	incl	%eax
	movl	%eax, (%esp)
	call	calloc
	movl	%edi, 24(%esp)
	leal	24(%esp), %edi
	movl	%eax, %ebp
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	movl	count, %eax
	leal	1(%eax), %ecx
	movl	%ebx, %eax
	cltd
	idivl	%ecx
	movl	0(%ebp,%edx,4), %eax
	movl	%eax, (%esp)
	call	free
	movl	count, %eax
	leal	1(%eax), %ecx
	movl	%ebx, %eax
	cltd
	incl	%ebx
	idivl	%ecx
	movl	28(%esp), %eax
	xorl	%ecx, %ecx
	movl	%eax, 0(%ebp,%edx,4)
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	movl	%ecx, 24(%esp)
.L2:
	movl	%esi, 8(%esp)
	leal	28(%esp), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	getline
	incl	%eax
	jne	.L3
	movl	count, %ecx
	cmpl	%ebx, %ecx
	jl	.L4
	xorl	%esi, %esi
	testl	%ebx, %ebx
	je	.L6
	.p2align 4
	.p2align 3
.L9:
	movl	$__stdout, %eax
	incl	%ecx
	movl	%eax, 4(%esp)
	movl	%esi, %eax
	incl	%esi
	cltd
	idivl	%ecx
	movl	0(%ebp,%edx,4), %eax
	movl	%eax, (%esp)
	call	fputs
	cmpl	%esi, %ebx
	movl	count, %ecx
	jne	.L9
.L7:
	testl	%ecx, %ecx
	js	.L11
.L6:
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L10:
	movl	0(%ebp,%ebx,4), %eax
	incl	%ebx
	movl	%eax, (%esp)
	call	free
	cmpl	%ebx, count
	jge	.L10
.L11:
	movl	%ebp, (%esp)
	call	free
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%ebx, %esi
	subl	%ecx, %esi
	cmpl	%esi, %ebx
	jg	.L9
	jmp	.L7
	.size	tail, .-tail
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
	.string	"tail: %ld lines are too many\n"
.LC4:
	.string	"r"
.LC5:
	.string	"tail"
.LC6:
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
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L19:
	cmpl	$63, %eax
	je	.L21
.L20:
	movl	44(%esp), %eax
	cmpb	$0, (%eax)
	jne	.L21
	movl	%ebx, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L21
.L18:
	movl	%esi, 4(%esp)
	movl	$.LC2, %eax
	movl	%eax, 8(%esp)
	movl	%edi, (%esp)
	call	getopt
	cmpl	$-1, %eax
	je	.L33
	cmpl	$110, %eax
	jne	.L19
	movl	$10, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	optarg, %eax
	movl	%eax, (%esp)
	call	strtol
	movl	%eax, %ebx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L33:
	movl	%ebx, count
	cmpl	$100000, %ebx
	jg	.L34
	movl	optind, %eax
	leal	(%esi,%eax,4), %esi
	movl	(%esi), %ecx
	testl	%ecx, %ecx
	je	.L35
	movl	(%esi), %eax
.L29:
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L28:
	movl	%eax, (%esp)
	movl	$.LC4, %edx
	movl	%edx, 4(%esp)
	call	fopen
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L36
	call	tail
	movl	%ebx, (%esp)
	call	fclose
.L27:
	movl	4(%esi), %eax
	addl	$4, %esi
	testl	%eax, %eax
	jne	.L28
.L17:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L36:
	movl	errno, %eax
	movl	$1, %edi
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 16(%esp)
	movl	(%esi), %eax
	movl	$.LC5, 8(%esp)
	movl	$.LC6, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	jmp	.L27
.L35:
	movl	$__stdin, %eax
	call	tail
	movl	(%esi), %eax
	testl	%eax, %eax
	jne	.L29
	xorl	%edi, %edi
	jmp	.L17
.L34:
	movl	%ebx, 8(%esp)
	movl	$2, %edi
	movl	$.LC3, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L17
.L21:
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
