	.file	"search.c"
	.text
	.p2align 4
	.type	horspool, @function
horspool:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$1028, %esp
	movl	%edx, (%esp)
	leal	4(%esp), %eax
	leal	1028(%esp), %ecx
	.p2align 4
	.p2align 3
.L2:
	movl	(%esp), %edi
	addl	$4, %eax
	movl	%edi, -4(%eax)
	cmpl	%eax, %ecx
	jne	.L2
	movl	%edi, %esi
	movl	%ebx, %eax
	leal	-1(%edi), %edi
	leal	-1(%ebx,%esi), %ecx
	testl	%edi, %edi
	jle	.L6
	.p2align 4
	.p2align 3
.L5:
	movzbl	(%eax), %esi
	movl	%ecx, %ebp
	subl	%eax, %ebp
	incl	%eax
	cmpl	%eax, %ecx
	movl	%ebp, 4(%esp,%esi,4)
	jne	.L5
	xorl	%ebp, %ebp
	cmpl	$300000, (%esp)
	jg	.L1
.L6:
	movl	(%esp), %esi
	xorl	%ecx, %ecx
	xorl	%ebp, %ebp
	.p2align 4
	.p2align 3
.L4:
	cmpl	$-1, %edi
	movl	%edi, %eax
	jne	.L10
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L9:
	subl	$1, %eax
	jb	.L11
.L10:
	movzbl	(%ebx,%eax), %edx
	cmpb	%dl, text(%eax,%ecx)
	je	.L9
	xorl	%eax, %eax
.L8:
	addl	%eax, %ebp
	movzbl	text-1(%esi), %eax
	movl	4(%esp,%eax,4), %edx
	movl	(%esp), %eax
	addl	%edx, %ecx
	leal	(%eax,%ecx), %esi
	cmpl	$300000, %esi
	jle	.L4
.L1:
	addl	$1028, %esp
	movl	%ebp, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	movl	$1, %eax
	jmp	.L8
	.size	horspool, .-horspool
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"search %d\n"
.LC0:
	.string	"abcaab"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movb	$98, %dl
	movl	%esp, %ebp
	movl	$483484, %ecx
	pushl	%edi
	movl	$-1431655765, %edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movb	%dl, text
.L19:
	imull	$69069, %ecx, %ecx
	incl	%esi
	incl	%ecx
	movl	%ecx, %ebx
	shrl	$16, %ebx
	movl	%ebx, %eax
	mull	%edi
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	addl	%eax, %eax
	subl	%eax, %ebx
	movzbl	.LC0(%ebx), %eax
	movb	%al, text-1(%esi)
	cmpl	$300000, %esi
	jne	.L19
	movzbl	text, %eax
	movl	$140, %ebx
	movb	%al, 31(%esp)
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
.L20:
	movl	%ebx, 24(%esp)
	movl	$2, %edx
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L28:
	movl	%ecx, 40(%esp)
	movl	words.0(,%ecx,4), %edi
	movl	%edi, 44(%esp)
	movl	%edi, %eax
	call	horspool
	movl	40(%esp), %ecx
	incl	%ecx
	cmpb	$0, 31(%esp)
	movl	%eax, %edx
	je	.L21
	movl	%ecx, 40(%esp)
	movzbl	(%edi), %ebx
	movl	$text, %esi
	movl	%eax, 36(%esp)
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L22:
	testb	%bl, %bl
	je	.L29
	movl	44(%esp), %ecx
	movb	%bl, %dl
	movl	%esi, %eax
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L24:
	movzbl	1(%ecx), %edx
	incl	%ecx
	incl	%eax
	testb	%dl, %dl
	je	.L29
.L25:
	cmpb	%dl, (%eax)
	je	.L24
	xorl	%eax, %eax
.L23:
	incl	%esi
	addl	%eax, %edi
	cmpb	$0, (%esi)
	jne	.L22
	movl	40(%esp), %ecx
	movl	36(%esp), %edx
	imull	%ecx, %edi
	addl	%edi, %edx
.L21:
	addl	%edx, 32(%esp)
	cmpl	$5, %ecx
	je	.L37
	movl	%ecx, 44(%esp)
	movl	words.0(,%ecx,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	44(%esp), %ecx
	movl	%eax, %edx
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L29:
	movl	$1, %eax
	jmp	.L23
.L37:
	movl	24(%esp), %ebx
	decl	%ebx
	jne	.L20
	movl	$.LC1, (%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC2:
	.string	"ab"
.LC3:
	.string	"bca"
.LC4:
	.string	"abcab"
.LC5:
	.string	"cabbac"
.LC6:
	.string	"aaaaaaaa"
	.section	.rodata
	.align 4
	.type	words.0, @object
	.size	words.0, 20
words.0:
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.local	text
	.comm	text,300001,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
