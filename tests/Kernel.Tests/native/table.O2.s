	.file	"table.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"|%-*s"
.LC2:
	.string	"|"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"%s: %d numbers, sum %d, mean %d.%02d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%esi, 60(%esp)
	movl	%edi, 64(%esp)
.L2:
	movl	%edx, 72(%esp,%eax)
	movl	%edx, 76(%esp,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L2
	.p2align 4
	.p2align 3
.L4:
	leal	64(%esp), %eax
	movl	$__stdin, %ebx
	movl	%eax, 4(%esp)
	leal	60(%esp), %eax
	movl	%ebx, 8(%esp)
	movl	%eax, (%esp)
	call	getline
	testl	%eax, %eax
	jle	.L22
	movl	rows, %ebx
	cmpl	$19, %ebx
	jg	.L22
	movl	60(%esp), %edi
	leal	-1(%edi,%eax), %eax
	cmpb	$10, (%eax)
	jne	.L5
	movb	$0, (%eax)
	movl	60(%esp), %edi
.L5:
	testl	%edi, %edi
	je	.L7
	movl	%ebx, 32(%esp)
	movl	columns, %eax
	xorl	%esi, %esi
	movl	%eax, 40(%esp)
	leal	(%ebx,%ebx,2), %eax
	movl	%esi, %ebx
	sall	$3, %eax
	movl	%eax, 36(%esp)
	movzbl	(%edi), %eax
	cmpb	$34, %al
	je	.L64
	.p2align 4
	.p2align 3
.L38:
	xorl	%ecx, %ecx
	testb	%al, %al
	movl	%edi, %edx
	je	.L65
.L39:
	movl	%edi, 44(%esp)
	movl	%edi, %esi
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L67:
	cmpb	$44, %al
	je	.L15
.L62:
	movzbl	(%edx), %eax
	movl	%edx, %edi
.L12:
	movb	%al, (%esi)
	leal	1(%edi), %edx
	incl	%esi
	movzbl	1(%edi), %eax
	testb	%al, %al
	je	.L66
.L9:
	testb	%cl, %cl
	je	.L67
	cmpb	$34, %al
	jne	.L62
	movzbl	1(%edx), %eax
	leal	1(%edx), %edi
	cmpb	$34, %al
	je	.L12
	xorl	%ecx, %ecx
	testb	%al, %al
	movl	%edi, %edx
	jne	.L9
	.p2align 4
	.p2align 3
.L66:
	movl	%esi, %ecx
	movl	44(%esp), %edi
	movl	%ebx, %esi
	movl	32(%esp), %ebx
.L10:
	movb	$0, (%ecx)
	movl	%edi, (%esp)
	call	strdup
	movl	36(%esp), %ecx
	cmpl	%esi, 40(%esp)
	movl	%eax, cells(%ecx,%esi,4)
	jg	.L35
	leal	1(%esi), %edx
	movl	%edx, columns
	movl	%eax, (%esp)
	call	strlen
	leal	72(%esp), %edx
	movl	(%edx,%esi,4), %ecx
	cmpl	%eax, %ecx
	cmovge	%ecx, %eax
	movl	%eax, (%edx,%esi,4)
.L7:
	leal	1(%ebx), %eax
	movl	%eax, rows
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L15:
	movb	$0, (%esi)
	movl	44(%esp), %edi
	incl	%edx
	movl	%edx, 44(%esp)
	leal	1(%ebx), %esi
	movl	%edi, (%esp)
	call	strdup
	movl	36(%esp), %ecx
	movl	%eax, cells(%ecx,%ebx,4)
	movl	40(%esp), %ecx
	cmpl	%ebx, %ecx
	cmovle	%esi, %ecx
	movl	%ecx, columns
	movl	%eax, (%esp)
	movl	%ecx, 40(%esp)
	call	strlen
	leal	72(%esp), %ecx
	movl	44(%esp), %edx
	movl	(%ecx,%ebx,4), %edi
	cmpl	%eax, %edi
	cmovge	%edi, %eax
	cmpl	$5, %esi
	movl	%eax, (%ecx,%ebx,4)
	movl	%esi, %ebx
	jg	.L68
	movl	%edx, %edi
	movzbl	(%edi), %eax
	cmpb	$34, %al
	jne	.L38
.L64:
	movzbl	1(%edi), %eax
	leal	1(%edi), %edx
	movb	$1, %cl
	testb	%al, %al
	jne	.L39
.L65:
	movl	%ebx, %esi
	movl	%edi, %ecx
	movl	32(%esp), %ebx
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L35:
	movl	%eax, (%esp)
	call	strlen
	movl	72(%esp,%esi,4), %edx
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	movl	%eax, 72(%esp,%esi,4)
	jmp	.L7
.L22:
	movl	rows, %ecx
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movl	%edx, 44(%esp)
	testl	%ecx, %ecx
	jle	.L20
	.p2align 4
	.p2align 3
.L19:
	movl	columns, %eax
	testl	%eax, %eax
	jle	.L25
	leal	72(%esp), %edi
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L24:
	movl	cells(%ebx,%esi,4), %eax
	movl	$.LC0, %ecx
	testl	%eax, %eax
	cmove	%ecx, %eax
	movl	%eax, 8(%esp)
	movl	(%edi,%esi,4), %eax
	incl	%esi
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, columns
	jg	.L24
.L25:
	movl	$.LC2, (%esp)
	addl	$24, %ebx
	call	puts
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	%eax, rows
	jg	.L19
.L20:
	movl	columns, %eax
	testl	%eax, %eax
	jle	.L26
	leal	68(%esp), %edi
	movl	$cells+24, %eax
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
.L27:
	cmpl	$1, rows
	jle	.L33
	movl	32(%esp), %ebx
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	movl	$1, %esi
	movl	%ecx, 40(%esp)
	.p2align 4
	.p2align 3
.L31:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L30
	movl	%edi, 4(%esp)
	movl	$10, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	strtol
	movl	(%ebx), %ecx
	testl	%ecx, %ecx
	je	.L30
	cmpb	$0, (%ecx)
	je	.L30
	movl	68(%esp), %ecx
	cmpb	$0, (%ecx)
	jne	.L30
	addl	%eax, 44(%esp)
	incl	40(%esp)
	.p2align 4
	.p2align 3
.L30:
	incl	%esi
	addl	$24, %ebx
	cmpl	%esi, rows
	jg	.L31
	movl	40(%esp), %ecx
	testl	%ecx, %ecx
	je	.L33
	movl	%ecx, 8(%esp)
	movl	44(%esp), %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	cltd
	idivl	%ecx
	movl	$1374389535, %edx
	movl	%eax, %ebx
	imull	%edx
	movl	%ebx, %esi
	sarl	$31, %esi
	sarl	$5, %edx
	movl	%edx, %eax
	subl	%esi, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %ebx
	movl	44(%esp), %eax
	movl	%ebx, 20(%esp)
	cltd
	idivl	%ecx
	movl	%eax, 16(%esp)
	movl	44(%esp), %eax
	movl	%eax, 12(%esp)
	movl	32(%esp), %eax
	movl	-24(%eax), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L33:
	incl	36(%esp)
	addl	$4, 32(%esp)
	movl	36(%esp), %eax
	cmpl	%eax, columns
	jg	.L27
.L26:
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	free
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L68:
	movl	32(%esp), %ebx
	jmp	.L7
	.size	main, .-main
	.local	columns
	.comm	columns,4,4
	.local	rows
	.comm	rows,4,4
	.local	cells
	.comm	cells,480,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
