	.file	"life.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"generation %d, population %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	movb	$46, %dl
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$176, %esp
.L2:
	testb	%dl, %dl
	movl	pattern.0(%eax), %ebx
	movl	$2, %ecx
	leal	0(,%eax,8), %esi
	je	.L5
.L6:
	cmpb	$35, %dl
	je	.L46
	incl	%ecx
	movzbl	-2(%ebx,%ecx), %edx
	testb	%dl, %dl
	jne	.L6
.L5:
	addl	$4, %eax
	cmpl	$32, %eax
	je	.L29
.L47:
	movl	pattern.0(%eax), %edx
	movzbl	(%edx), %edx
	jmp	.L2
.L46:
	movb	$1, %dl
	movb	%dl, cells+32(%esi,%ecx)
	movl	%edi, %edx
	sall	%cl, %edx
	incl	%ecx
	orl	%edx, rows+4(%eax)
	movzbl	-2(%ebx,%ecx), %edx
	testb	%dl, %dl
	jne	.L6
	addl	$4, %eax
	cmpl	$32, %eax
	jne	.L47
.L29:
	movl	$60, %ebx
	movl	$5, %edi
	movl	%ebx, 72(%esp)
	movl	$-858993459, %ebx
.L7:
	imull	$1103515245, %edi, %edi
	addl	$12345, %edi
	movl	%edi, %ecx
	shrl	$24, %ecx
	movl	%ecx, %eax
	movl	%ecx, %esi
	mull	%ebx
	movl	%edi, %ecx
	shrl	$16, %ecx
	movl	%edx, %eax
	shrl	$4, %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %esi
	leal	8(%esi), %eax
	movl	%eax, 76(%esp)
	movl	%ecx, %eax
	mull	%ebx
	movl	%ecx, %eax
	movb	$1, %cl
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$12, %eax
	movl	%eax, %edx
	sall	$5, %edx
	movb	%cl, cells+8(%esi,%edx)
	movzbl	76(%esp), %ecx
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, rows(,%eax,4)
	decl	72(%esp)
	jne	.L7
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	movl	%esi, 72(%esp)
	xorl	%ebx, %ebx
	movl	%ecx, 44(%esp)
	movl	72(%esp), %esi
	movl	%ebx, 40(%esp)
.L9:
	leal	(%esi,%esi), %eax
	xorl	%edi, %edi
	movl	%eax, 56(%esp)
	addl	%esi, %eax
	movl	%edi, %ebx
	movl	%eax, %edx
	sall	$8, %edx
	movl	%edx, 60(%esp)
	sall	$3, %eax
	movl	%edx, 64(%esp)
	movl	%eax, 32(%esp)
.L27:
	movl	%edi, 68(%esp)
	movl	rows(,%edi,4), %esi
	xorl	%ecx, %ecx
	movl	%esi, 76(%esp)
	movl	%ebx, %esi
	movl	40(%esp), %ebx
	.p2align 4
	.p2align 3
.L10:
	movl	76(%esp), %edi
	movzbl	cells(%ecx,%edx), %eax
	shrl	%cl, %edi
	andl	$1, %edi
	addl	%eax, %esi
	cmpl	%eax, %edi
	setne	%al
	incl	%ecx
	movzbl	%al, %eax
	addl	%eax, %ebx
	cmpl	$32, %ecx
	jne	.L10
	movl	%ebx, 40(%esp)
	movl	68(%esp), %edi
	addl	$32, %edx
	movl	%esi, %ebx
	incl	%edi
	cmpl	$24, %edi
	jne	.L27
	imull	$-858993459, 44(%esp), %eax
	movl	%esi, %edi
	rorl	%eax
	cmpl	$429496729, %eax
	jbe	.L48
.L12:
	movl	%edi, 28(%esp)
	movl	72(%esp), %esi
	movl	$23, %ebx
	movl	%ebx, 48(%esp)
	movl	%esi, %ecx
	xorl	$1, %ecx
	movl	%ecx, 24(%esp)
	leal	(%ecx,%ecx,2), %eax
	sall	$8, %eax
	movl	%eax, 68(%esp)
	movl	56(%esp), %eax
	addl	%esi, %eax
	sall	$3, %eax
	movl	%eax, 36(%esp)
.L22:
	movl	48(%esp), %edi
	movl	$-1431655765, %eax
	mull	%edi
	movl	%edi, %ecx
	addl	$2, %ecx
	movl	%edx, %ebx
	shrl	$4, %ebx
	leal	(%ebx,%ebx,2), %eax
	movl	%edi, %ebx
	sall	$3, %eax
	incl	%edi
	movl	%edi, 48(%esp)
	subl	%eax, %ebx
	movl	$-1431655765, %eax
	mull	%edi
	movl	%edx, %esi
	shrl	$4, %esi
	leal	(%esi,%esi,2), %eax
	movl	%edi, %esi
	sall	$3, %eax
	subl	%eax, %esi
	movl	$-1431655765, %eax
	mull	%ecx
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edi
	movl	32(%esp), %ecx
	leal	(%ebx,%ecx), %eax
	sall	$5, %eax
	movl	%eax, 56(%esp)
	leal	(%esi,%ecx), %eax
	sall	$5, %eax
	movl	%eax, 52(%esp)
	leal	(%edi,%ecx), %eax
	movl	36(%esp), %ecx
	sall	$5, %eax
	movl	%eax, 60(%esp)
	movl	$31, %eax
	leal	(%ecx,%ebx), %edx
	sall	$5, %edx
	leal	cells(%edx), %ebx
	movl	%ebx, 76(%esp)
	leal	(%ecx,%esi), %edx
	sall	$5, %edx
	leal	cells(%edx), %esi
	movl	%esi, 72(%esp)
	leal	(%ecx,%edi), %esi
	sall	$5, %esi
	addl	$cells, %esi
	.p2align 4
	.p2align 3
.L21:
	movl	76(%esp), %ecx
	movl	%eax, %ebx
	movl	56(%esp), %edi
	andl	$31, %ebx
	movzbl	(%ecx,%ebx), %edx
	leal	2(%eax), %ecx
	movzbl	cells-31(%edi,%eax), %edi
	andl	$31, %ecx
	addl	%edx, %edi
	movl	76(%esp), %edx
	movzbl	(%edx,%ecx), %edx
	addl	%edi, %edx
	movl	72(%esp), %edi
	movzbl	(%edi,%ebx), %edi
	movzbl	(%esi,%ebx), %ebx
	addl	%edi, %edx
	movl	52(%esp), %edi
	movzbl	cells-31(%edi,%eax), %edi
	addl	%edi, %edx
	movl	72(%esp), %edi
	movzbl	(%edi,%ecx), %edi
	movzbl	(%esi,%ecx), %ecx
	addl	%edi, %edx
	addl	%ebx, %edx
	movl	60(%esp), %ebx
	movzbl	cells-31(%ebx,%eax), %ebx
	addl	%ebx, %edx
	movl	64(%esp), %ebx
	addl	%edx, %ecx
	movzbl	cells-31(%ebx,%eax), %ebx
	subl	%ebx, %ecx
	cmpl	$3, %ecx
	je	.L18
	cmpl	$2, %ecx
	sete	%cl
	testb	%bl, %bl
	movl	68(%esp), %ebx
	setne	%dl
	andb	%dl, %cl
	movb	%cl, cells-31(%ebx,%eax)
	incl	%eax
	cmpl	$63, %eax
	jne	.L21
.L20:
	addl	$32, 68(%esp)
	addl	$32, 64(%esp)
	cmpl	$47, 48(%esp)
	jne	.L22
	movl	28(%esp), %edi
	xorl	%ebx, %ebx
	movl	24(%esp), %ecx
	movl	%edi, 52(%esp)
	movl	%ecx, 48(%esp)
.L23:
	leal	23(%ebx), %ecx
	movl	$-1431655765, %eax
	movl	rows(,%ebx,4), %edi
	mull	%ecx
	incl	%ebx
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	$-1431655765, %eax
	mull	%ebx
	movl	rows(,%ecx,4), %ecx
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	movl	%ebx, %edx
	sall	$3, %eax
	subl	%eax, %edx
	movl	%ecx, %eax
	movl	rows(,%edx,4), %esi
	rorl	%eax
	movl	%ecx, %edx
	movl	%eax, 68(%esp)
	roll	%edx
	movl	%edi, %eax
	movl	%eax, 76(%esp)
	rorl	%eax
	movl	%eax, 64(%esp)
	roll	%edi
	movl	%esi, 72(%esp)
	movl	%esi, %eax
	roll	%eax
	movl	%eax, 60(%esp)
	movl	%esi, %eax
	rorl	%eax
	movl	%eax, 56(%esp)
	movl	%ecx, %eax
	andl	%edx, %eax
	xorl	%ecx, %edx
	movl	%eax, %esi
	movl	68(%esp), %eax
	movl	%esi, 68(%esp)
	movl	%eax, %ecx
	xorl	%edx, %eax
	andl	%edx, %ecx
	movl	%esi, %edx
	xorl	%ecx, %edx
	movl	%edx, %esi
	movl	%edi, %edx
	andl	%eax, %edx
	xorl	%edi, %eax
	movl	68(%esp), %edi
	andl	%edi, %ecx
	movl	%esi, %edi
	andl	%edx, %edi
	xorl	%esi, %edx
	movl	64(%esp), %esi
	orl	%ecx, %edi
	movl	%esi, %ecx
	andl	%eax, %ecx
	xorl	%esi, %eax
	movl	%edx, %esi
	xorl	%ecx, %edx
	andl	%ecx, %esi
	orl	%esi, %edi
	movl	60(%esp), %esi
	movl	%esi, %ecx
	andl	%eax, %ecx
	xorl	%esi, %eax
	movl	%edx, %esi
	andl	%ecx, %esi
	xorl	%edx, %ecx
	orl	%esi, %edi
	movl	72(%esp), %esi
	movl	%esi, %edx
	andl	%eax, %edx
	xorl	%esi, %eax
	movl	%ecx, %esi
	xorl	%edx, %ecx
	andl	%edx, %esi
	orl	%esi, %edi
	movl	56(%esp), %esi
	movl	%esi, %edx
	andl	%eax, %edx
	xorl	%esi, %eax
	movl	76(%esp), %esi
	orl	%esi, %eax
	movl	%ecx, %esi
	andl	%edx, %ecx
	xorl	%edx, %esi
	orl	%edi, %ecx
	andl	%esi, %eax
	movl	%ecx, %edx
	notl	%edx
	andl	%edx, %eax
	cmpl	$24, %ebx
	movl	%eax, 76(%esp,%ebx,4)
	jne	.L23
	movl	52(%esp), %edi
	xorl	%eax, %eax
	movl	48(%esp), %ecx
.L24:
	movl	80(%esp,%eax), %edx
	addl	$4, %eax
	movl	%edx, rows-4(%eax)
	cmpl	$96, %eax
	jb	.L24
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	$21, %eax
	je	.L26
	movl	%ecx, 72(%esp)
	movl	%ecx, %esi
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L18:
	movl	68(%esp), %ebx
	movb	$1, %dl
	movb	%dl, cells-31(%ebx,%eax)
	incl	%eax
	cmpl	$63, %eax
	jne	.L21
	jmp	.L20
.L48:
	movl	%esi, 8(%esp)
	movl	44(%esp), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	60(%esp), %eax
	leal	cells+32(%eax), %ebx
	addl	$cells+800, %eax
	movl	%eax, 76(%esp)
.L13:
	leal	-32(%ebx), %esi
	.p2align 4
	.p2align 3
.L17:
	cmpb	$0, (%esi)
	je	.L14
	movl	$35, (%esp)
	incl	%esi
	call	putchar
	cmpl	%ebx, %esi
	jne	.L17
.L16:
	movl	$10, (%esp)
	addl	$32, %ebx
	call	putchar
	movl	76(%esp), %eax
	cmpl	%eax, %ebx
	jne	.L13
	jmp	.L12
.L14:
	movl	$46, (%esp)
	incl	%esi
	call	putchar
	cmpl	%ebx, %esi
	jne	.L17
	jmp	.L16
.L26:
	movl	40(%esp), %ecx
	movl	%edi, %eax
	movl	$1, %edx
	testl	%ecx, %ecx
	jne	.L1
	movl	$100, %ecx
	cltd
	idivl	%ecx
.L1:
	movl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC1:
	.string	".#."
.LC2:
	.string	"..#"
.LC3:
	.string	"###"
.LC4:
	.string	""
.LC5:
	.string	"##"
	.section	.rodata
	.align 32
	.type	pattern.0, @object
	.size	pattern.0, 32
pattern.0:
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC5
	.long	.LC4
	.long	.LC3
	.local	rows
	.comm	rows,96,32
	.local	cells
	.comm	cells,1536,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
