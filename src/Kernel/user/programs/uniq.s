	.file	"uniq.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%7d "
	.text
	.p2align 4
	.type	uniq, @function
uniq:
	pushl	%ebp
	xorl	%ecx, %ecx
	pushl	%edi
	movl	%eax, %ebp
	pushl	%esi
	xorl	%edi, %edi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$44, %esp
	xorl	%esi, %esi
	movl	%ebx, 28(%esp)
	xorl	%ebx, %ebx
	movl	%ecx, 24(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	%ebp, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	getline
	incl	%eax
	je	.L18
	testl	%ebx, %ebx
	movl	24(%esp), %eax
	jne	.L19
.L3:
	movl	%esi, 24(%esp)
	movl	28(%esp), %edx
	movl	%eax, %esi
	movl	%edi, 28(%esp)
	movl	$1, %ebx
	movl	%edx, %edi
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L19:
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L4
	incl	%ebx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L4:
	cmpb	$0, counts
	jne	.L20
.L6:
	movl	%esi, (%esp)
	movl	$__stdout, %edx
	movl	%edx, 4(%esp)
	call	fputs
	movl	24(%esp), %eax
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L18:
	testl	%ebx, %ebx
	je	.L8
	cmpb	$0, counts
	jne	.L21
.L9:
	movl	%esi, (%esp)
	movl	$__stdout, %eax
	movl	%eax, 4(%esp)
	call	fputs
.L8:
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L21:
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L9
	.size	uniq, .-uniq
	.section	.rodata.str1.1
.LC1:
	.string	"usage: uniq [-c] [file ...]\n"
.LC2:
	.string	"c"
.LC3:
	.string	"r"
.LC4:
	.string	"uniq"
.LC5:
	.string	"%s: %s: %s\n"
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
	subl	$32, %esp
	movl	8(%ebp), %esi
	movl	12(%ebp), %ebx
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L26:
	cmpl	$63, %eax
	je	.L35
	movb	$1, %al
	movb	%al, counts
.L23:
	movl	%ebx, 4(%esp)
	movl	$.LC2, %ecx
	movl	%ecx, 8(%esp)
	movl	%esi, (%esp)
	call	getopt
	cmpl	$-1, %eax
	jne	.L26
	movl	optind, %eax
	leal	(%ebx,%eax,4), %esi
	cmpl	$0, (%esi)
	je	.L36
	movl	(%esi), %eax
.L31:
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L30:
	movl	%eax, (%esp)
	movl	$.LC3, %edx
	movl	%edx, 4(%esp)
	call	fopen
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L37
	call	uniq
	movl	%ebx, (%esp)
	call	fclose
.L29:
	movl	4(%esi), %eax
	addl	$4, %esi
	testl	%eax, %eax
	jne	.L30
.L22:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L35:
	movl	$.LC1, 4(%esp)
	movl	$2, %edi
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L22
.L37:
	movl	errno, %eax
	movl	$1, %edi
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 16(%esp)
	movl	(%esi), %eax
	movl	$.LC4, 8(%esp)
	movl	$.LC5, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	jmp	.L29
.L36:
	movl	$__stdin, %eax
	call	uniq
	movl	(%esi), %eax
	testl	%eax, %eax
	jne	.L31
	xorl	%edi, %edi
	jmp	.L22
	.size	main, .-main
	.local	counts
	.comm	counts,1,1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
