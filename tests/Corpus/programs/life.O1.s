	.file	"life.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"generation %d, population %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$208, %esp
	movl	$0, %eax
	movl	$1, %edi
	jmp	.L2
.L3:
	incl	%ecx
	movzbl	-2(%ebx,%ecx), %edx
	testb	%dl, %dl
	je	.L7
.L4:
	cmpb	$35, %dl
	jne	.L3
	movb	$1, cells+32(%esi,%ecx)
	movl	%edi, %edx
	sall	%cl, %edx
	orl	%edx, rows+4(,%eax,4)
	jmp	.L3
.L7:
	incl	%eax
	cmpl	$8, %eax
	je	.L27
.L2:
	movl	pattern.0(,%eax,4), %ebx
	movzbl	(%ebx), %edx
	movl	%eax, %esi
	sall	$5, %esi
	movl	$2, %ecx
	testb	%dl, %dl
	jne	.L4
	jmp	.L7
.L27:
	movl	$60, 24(%esp)
	movl	$5, %edi
.L5:
	imull	$1103515245, %edi, %edi
	addl	$12345, %edi
	movl	%edi, %ebx
	shrl	$24, %ebx
	movl	$-858993459, %eax
	mull	%ebx
	movl	%edx, %eax
	shrl	$4, %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %ebx
	leal	8(%ebx), %ecx
	movl	%edi, %esi
	shrl	$16, %esi
	movl	$-858993459, %eax
	mull	%esi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	movl	%esi, %eax
	subl	%edx, %eax
	addl	$12, %eax
	movl	%eax, %edx
	sall	$5, %edx
	movb	$1, cells+8(%ebx,%edx)
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, rows(,%eax,4)
	decl	24(%esp)
	jne	.L5
	movl	$0, 32(%esp)
	movl	$0, 28(%esp)
	movl	$0, 48(%esp)
	jmp	.L8
.L47:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	cells+32(%ebx), %esi
	leal	cells+800(%ebx), %eax
	movl	%eax, 76(%esp)
.L12:
	leal	-32(%esi), %ebx
.L14:
	cmpb	$1, (%ebx)
	sbbl	%eax, %eax
	andl	$11, %eax
	addl	$35, %eax
	movl	%eax, (%esp)
	call	putchar
	incl	%ebx
	cmpl	%esi, %ebx
	jne	.L14
	movl	$10, (%esp)
	call	putchar
	addl	$32, %esi
	movl	76(%esp), %eax
	cmpl	%eax, %esi
	jne	.L12
	jmp	.L11
.L43:
	testb	%dl, %dl
	setne	%dl
	cmpl	$2, %ecx
	sete	%cl
	andb	%cl, %dl
	movzbl	%dl, %edx
.L16:
	movl	48(%esp), %esi
	xorl	$1, %esi
	leal	(%esi,%esi,2), %ecx
	movl	36(%esp), %ebx
	leal	(%ebx,%ecx,8), %ecx
	sall	$5, %ecx
	movl	56(%esp), %ebx
	movb	%dl, cells(%ebx,%ecx)
	incl	%eax
	incl	60(%esp)
	incl	64(%esp)
	cmpl	$63, %eax
	je	.L17
.L20:
	leal	-31(%eax), %esi
	movl	%esi, 56(%esp)
	cltd
	shrl	$27, %edx
	leal	(%eax,%edx), %ecx
	andl	$31, %ecx
	subl	%edx, %ecx
	movl	%ecx, 76(%esp)
	movl	60(%esp), %edi
	movl	%edi, %edx
	sarl	$31, %edx
	shrl	$27, %edx
	leal	(%edi,%edx), %ecx
	andl	$31, %ecx
	movl	%ecx, %esi
	subl	%edx, %esi
	movl	64(%esp), %edi
	movl	%edi, %edx
	sarl	$31, %edx
	shrl	$27, %edx
	leal	(%edi,%edx), %ecx
	andl	$31, %ecx
	movl	%ecx, %edi
	subl	%edx, %edi
	movl	44(%esp), %ebx
	movl	$0, %ecx
	movl	%eax, 52(%esp)
.L15:
	movl	$715827883, %eax
	imull	%ebx
	sarl	$2, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	sall	$3, %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	movl	68(%esp), %eax
	addl	%eax, %edx
	sall	$5, %edx
	movl	76(%esp), %eax
	movzbl	cells(%edx,%eax), %eax
	addl	%ecx, %eax
	movzbl	cells(%edx,%esi), %ecx
	addl	%ecx, %eax
	movzbl	cells(%edx,%edi), %ecx
	addl	%eax, %ecx
	incl	%ebx
	cmpl	%ebx, 72(%esp)
	jne	.L15
	movl	52(%esp), %eax
	movl	40(%esp), %esi
	movzbl	cells-31(%esi,%eax), %edx
	movzbl	%dl, %ebx
	subl	%ebx, %ecx
	cmpl	$3, %ecx
	jne	.L43
	movl	$1, %edx
	jmp	.L16
.L17:
	addl	$32, 40(%esp)
	incl	44(%esp)
	incl	72(%esp)
	movl	72(%esp), %eax
	cmpl	$50, %eax
	je	.L44
.L18:
	movl	72(%esp), %eax
	subl	$26, %eax
	movl	%eax, 36(%esp)
	movl	$33, 64(%esp)
	movl	$32, 60(%esp)
	movl	$31, %edx
	movl	%edx, %eax
	jmp	.L20
.L44:
	movl	20(%esp), %edi
	movl	$0, %ebx
	movl	%edi, 68(%esp)
	movl	%esi, 64(%esp)
	jmp	.L19
.L46:
	movl	76(%esp), %esi
	movl	72(%esp), %ebx
	orl	%ecx, %esi
	andl	%edx, %esi
	notl	%edi
	andl	%edi, %esi
	movl	%esi, 108(%esp,%ebx,4)
	cmpl	$24, %ebx
	je	.L45
.L19:
	leal	23(%ebx), %ecx
	movl	$715827883, %eax
	imull	%ecx
	movl	%edx, %eax
	sarl	$2, %eax
	movl	%ecx, %esi
	sarl	$31, %esi
	subl	%esi, %eax
	leal	(%eax,%eax,2), %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	rows(,%ecx,4), %ecx
	movl	rows(,%ebx,4), %esi
	incl	%ebx
	movl	$715827883, %eax
	imull	%ebx
	movl	%edx, %eax
	sarl	$2, %eax
	movl	%ebx, %edi
	sarl	$31, %edi
	subl	%edi, %eax
	leal	(%eax,%eax,2), %eax
	sall	$3, %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	movl	rows(,%edx,4), %eax
	movl	%ecx, %edx
	roll	%edx
	movl	%edx, 80(%esp)
	movl	%ecx, 84(%esp)
	rorl	%ecx
	movl	%ecx, 88(%esp)
	movl	%esi, %edx
	roll	%edx
	movl	%edx, 92(%esp)
	movl	%esi, %edx
	rorl	%edx
	movl	%edx, 96(%esp)
	movl	%eax, %edx
	roll	%edx
	movl	%edx, 100(%esp)
	movl	%eax, 104(%esp)
	rorl	%eax
	movl	%eax, 108(%esp)
	leal	80(%esp), %eax
	movl	24(%esp), %ecx
	movl	%ecx, %edi
	movl	%ecx, %edx
	movl	%esi, 76(%esp)
	movl	%ebx, 72(%esp)
.L21:
	movl	(%eax), %esi
	movl	%esi, %ebx
	andl	%ecx, %ebx
	xorl	%esi, %ecx
	movl	%ebx, %esi
	andl	%edx, %esi
	orl	%esi, %edi
	xorl	%ebx, %edx
	addl	$4, %eax
	leal	112(%esp), %esi
	cmpl	%esi, %eax
	jne	.L21
	jmp	.L46
.L45:
	movl	68(%esp), %edi
	movl	64(%esp), %esi
	movl	$96, %edx
	movl	$0, %eax
.L22:
	movl	112(%esp,%eax), %ecx
	movl	%ecx, rows(%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jb	.L22
	incl	32(%esp)
	movl	32(%esp), %eax
	cmpl	$21, %eax
	je	.L24
	movl	%esi, 48(%esp)
.L8:
	movl	48(%esp), %eax
	leal	(%eax,%eax,2), %eax
	sall	$8, %eax
	movl	%eax, 40(%esp)
	movl	%eax, %edx
	movl	$0, %edi
	movl	%eax, 68(%esp)
	movl	%edi, %ebx
.L25:
	movl	rows(,%edi,4), %esi
	movl	$0, %ecx
	movl	%esi, 76(%esp)
	movl	%edi, 72(%esp)
	movl	%ebx, %esi
	movl	28(%esp), %ebx
.L9:
	movzbl	cells(%edx,%ecx), %eax
	addl	%eax, %esi
	movl	76(%esp), %edi
	shrl	%cl, %edi
	andl	$1, %edi
	cmpl	%eax, %edi
	setne	%al
	movzbl	%al, %eax
	addl	%eax, %ebx
	incl	%ecx
	cmpl	$32, %ecx
	jne	.L9
	movl	72(%esp), %edi
	movl	%ebx, 28(%esp)
	movl	%esi, %ebx
	incl	%edi
	addl	$32, %edx
	cmpl	$24, %edi
	jne	.L25
	movl	%esi, %edi
	movl	68(%esp), %ebx
	movl	$1717986919, %edx
	movl	32(%esp), %eax
	imull	%edx
	sarl	$2, %edx
	movl	%edx, %eax
	movl	32(%esp), %esi
	movl	%esi, %ecx
	sarl	$31, %ecx
	subl	%ecx, %eax
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	cmpl	%eax, %esi
	je	.L47
.L11:
	movl	$26, 72(%esp)
	movl	$23, 44(%esp)
	movl	48(%esp), %eax
	leal	(%eax,%eax,2), %eax
	sall	$3, %eax
	movl	%eax, 68(%esp)
	movl	%edi, 20(%esp)
	jmp	.L18
.L24:
	movl	%edi, %eax
	movl	$1, %edx
	cmpl	$0, 28(%esp)
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
