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
	subl	$192, %esp
.L2:
	testb	%dl, %dl
	movl	pattern.0(%eax), %ebx
	movl	$2, %ecx
	leal	0(,%eax,8), %esi
	je	.L7
.L4:
	cmpb	$35, %dl
	jne	.L3
	movb	$1, %dl
	movb	%dl, cells+32(%esi,%ecx)
	movl	%edi, %edx
	sall	%cl, %edx
	orl	%edx, rows+4(%eax)
.L3:
	incl	%ecx
	movzbl	-2(%ebx,%ecx), %edx
	testb	%dl, %dl
	jne	.L4
.L7:
	addl	$4, %eax
	cmpl	$32, %eax
	je	.L27
	movl	pattern.0(%eax), %edx
	movzbl	(%edx), %edx
	jmp	.L2
.L27:
	movl	$60, %ebx
	movl	$5, %edi
	movl	%ebx, 56(%esp)
	movl	$-858993459, %ebx
.L5:
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
	movl	%eax, 60(%esp)
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
	movzbl	60(%esp), %ecx
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, rows(,%eax,4)
	decl	56(%esp)
	jne	.L5
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
.L8:
	movl	56(%esp), %esi
	xorl	%edi, %edi
	movl	%edi, %ebx
	leal	(%esi,%esi), %eax
	movl	%eax, 28(%esp)
	addl	%esi, %eax
	sall	$8, %eax
	movl	%eax, 44(%esp)
	movl	%eax, %edx
	movl	%eax, 48(%esp)
.L25:
	movl	%edi, 52(%esp)
	movl	rows(,%edi,4), %esi
	xorl	%ecx, %ecx
	movl	%esi, 60(%esp)
	movl	%ebx, %esi
	movl	32(%esp), %ebx
	.p2align 4
	.p2align 3
.L9:
	movl	60(%esp), %edi
	movzbl	cells(%edx,%ecx), %eax
	shrl	%cl, %edi
	andl	$1, %edi
	addl	%eax, %esi
	cmpl	%eax, %edi
	setne	%al
	incl	%ecx
	movzbl	%al, %eax
	addl	%eax, %ebx
	cmpl	$32, %ecx
	jne	.L9
	movl	%ebx, 32(%esp)
	movl	52(%esp), %edi
	addl	$32, %edx
	movl	%esi, %ebx
	incl	%edi
	cmpl	$24, %edi
	jne	.L25
	imull	$-858993459, 36(%esp), %eax
	movl	%esi, %edi
	movl	48(%esp), %ebx
	rorl	%eax
	cmpl	$429496729, %eax
	jbe	.L44
.L11:
	movl	56(%esp), %esi
	movl	%esi, %ecx
	xorl	$1, %ecx
	movl	%ecx, 24(%esp)
	leal	(%ecx,%ecx,2), %eax
	sall	$8, %eax
	movl	%eax, 40(%esp)
	movl	$26, %eax
	movl	%eax, 56(%esp)
	movl	$23, %eax
	movl	%eax, 48(%esp)
	movl	28(%esp), %eax
	movl	%edi, 28(%esp)
	addl	%esi, %eax
	sall	$3, %eax
	movl	%eax, 52(%esp)
.L18:
	movl	$32, %ebx
	movl	$33, %esi
	movl	%ebx, 60(%esp)
	movl	$31, %edi
	.p2align 4
	.p2align 3
.L20:
	movl	48(%esp), %ebx
	xorl	%ecx, %ecx
.L15:
	movl	$-1431655765, %eax
	mull	%ebx
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	movl	%ebx, %edx
	sall	$3, %eax
	incl	%ebx
	subl	%eax, %edx
	movl	52(%esp), %eax
	addl	%eax, %edx
	movl	%edi, %eax
	sall	$5, %edx
	andl	$31, %eax
	movzbl	cells(%eax,%edx), %eax
	addl	%eax, %ecx
	movl	60(%esp), %eax
	andl	$31, %eax
	movzbl	cells(%edx,%eax), %eax
	addl	%ecx, %eax
	movl	%esi, %ecx
	andl	$31, %ecx
	movzbl	cells(%edx,%ecx), %ecx
	addl	%eax, %ecx
	cmpl	%ebx, 56(%esp)
	jne	.L15
	movl	44(%esp), %eax
	movzbl	cells-31(%eax,%edi), %edx
	subl	%edx, %ecx
	movl	%edx, %eax
	cmpl	$3, %ecx
	je	.L29
	cmpl	$2, %ecx
	sete	%dl
	testb	%al, %al
	setne	%al
	andb	%al, %dl
.L16:
	movl	40(%esp), %eax
	incl	%esi
	incl	60(%esp)
	movb	%dl, cells-31(%eax,%edi)
	incl	%edi
	cmpl	$63, %edi
	jne	.L20
	incl	56(%esp)
	addl	$32, 40(%esp)
	addl	$32, 44(%esp)
	movl	56(%esp), %eax
	incl	48(%esp)
	cmpl	$50, %eax
	jne	.L18
	movl	28(%esp), %edi
	xorl	%esi, %esi
	movl	24(%esp), %ecx
	movl	%esi, %ebx
	movl	%edi, 52(%esp)
	movl	%ecx, 48(%esp)
.L19:
	leal	23(%ebx), %ecx
	movl	$-1431655765, %eax
	movl	rows(,%ebx,4), %esi
	mull	%ecx
	incl	%ebx
	movl	%ebx, 56(%esp)
	xorl	%edi, %edi
	movl	%esi, 60(%esp)
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	$-1431655765, %eax
	mull	%ebx
	movl	rows(,%ecx,4), %ecx
	movl	%ecx, 68(%esp)
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	movl	%ebx, %edx
	sall	$3, %eax
	subl	%eax, %edx
	movl	rows(,%edx,4), %eax
	movl	%ecx, %edx
	roll	%edx
	movl	%edx, 64(%esp)
	rorl	%ecx
	movl	%esi, %edx
	movl	%ecx, 72(%esp)
	roll	%edx
	xorl	%ecx, %ecx
	movl	%edx, 76(%esp)
	movl	%esi, %edx
	movl	%eax, 88(%esp)
	rorl	%edx
	movl	%edx, 80(%esp)
	movl	%eax, %edx
	roll	%edx
	movl	%edx, 84(%esp)
	rorl	%eax
	xorl	%edx, %edx
	movl	%eax, 92(%esp)
	leal	64(%esp), %eax
	.p2align 4
	.p2align 3
.L21:
	movl	(%eax), %esi
	addl	$4, %eax
	movl	%esi, %ebx
	andl	%ecx, %ebx
	xorl	%esi, %ecx
	movl	%ebx, %esi
	andl	%edx, %esi
	xorl	%ebx, %edx
	orl	%esi, %edi
	leal	96(%esp), %esi
	cmpl	%esi, %eax
	jne	.L21
	movl	60(%esp), %esi
	notl	%edi
	movl	56(%esp), %ebx
	movl	%esi, %eax
	orl	%ecx, %eax
	andl	%edx, %eax
	andl	%edi, %eax
	cmpl	$24, %ebx
	movl	%eax, 92(%esp,%ebx,4)
	jne	.L19
	movl	52(%esp), %edi
	xorl	%eax, %eax
	movl	48(%esp), %ecx
.L22:
	movl	96(%esp,%eax), %edx
	addl	$4, %eax
	movl	%edx, rows-4(%eax)
	cmpl	$96, %eax
	jb	.L22
	incl	36(%esp)
	movl	36(%esp), %eax
	cmpl	$21, %eax
	je	.L24
	movl	%ecx, 56(%esp)
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L29:
	movb	$1, %dl
	jmp	.L16
.L44:
	movl	%esi, 8(%esp)
	movl	36(%esp), %eax
	leal	cells+32(%ebx), %esi
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	cells+800(%ebx), %eax
	movl	%eax, 60(%esp)
.L12:
	leal	-32(%esi), %ebx
	.p2align 4
	.p2align 3
.L14:
	cmpb	$1, (%ebx)
	sbbl	%eax, %eax
	incl	%ebx
	andl	$11, %eax
	addl	$35, %eax
	movl	%eax, (%esp)
	call	putchar
	cmpl	%ebx, %esi
	jne	.L14
	movl	$10, (%esp)
	addl	$32, %esi
	call	putchar
	cmpl	%esi, 60(%esp)
	jne	.L12
	jmp	.L11
.L24:
	movl	32(%esp), %ecx
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
