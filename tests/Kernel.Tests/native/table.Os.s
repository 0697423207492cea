	.file	"table.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"|%-*s"
.LC2:
	.string	"|"
.LC3:
	.string	"%s: %d numbers, sum %d, mean %d.%02d\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	movl	$6, %ecx
	leal	-48(%ebp), %edi
	subl	$72, %esp
	rep stosl
	movl	%ebx, -60(%ebp)
	movl	%ebx, -56(%ebp)
.L2:
	pushl	%ecx
	pushl	$__stdin
	leal	-56(%ebp), %eax
	pushl	%eax
	leal	-60(%ebp), %eax
	pushl	%eax
	call	getline
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L48
	movl	rows, %edi
	movl	%edi, -76(%ebp)
	cmpl	$19, %edi
	jg	.L48
	movl	-60(%ebp), %edx
	leal	-1(%edx,%eax), %eax
	cmpb	$10, (%eax)
	jne	.L3
	movb	$0, (%eax)
.L3:
	imull	$24, -76(%ebp), %eax
	xorl	%ebx, %ebx
	movl	-60(%ebp), %edx
	movl	%eax, -84(%ebp)
.L4:
	cmpl	$5, %ebx
	setle	%al
	testl	%edx, %edx
	setne	%cl
	andb	%cl, %al
	movb	%al, -80(%ebp)
	je	.L50
	cmpb	$34, (%edx)
	leal	1(%edx), %eax
	je	.L5
	movb	$0, -80(%ebp)
	movl	%edx, %eax
.L5:
	movl	%edx, %esi
.L6:
	movb	(%eax), %cl
	testb	%cl, %cl
	je	.L31
	cmpb	$0, -80(%ebp)
	je	.L8
	cmpb	$34, %cl
	jne	.L7
	cmpb	$34, 1(%eax)
	leal	1(%eax), %edi
	je	.L29
	movb	1(%eax), %cl
	testb	%cl, %cl
	je	.L31
	movl	%edi, %eax
	jmp	.L8
.L29:
	movl	%edi, %eax
	jmp	.L7
.L8:
	cmpb	$44, %cl
	je	.L51
	movb	$0, -80(%ebp)
.L7:
	movb	(%eax), %cl
	incl	%esi
	incl	%eax
	movb	%cl, -1(%esi)
	jmp	.L6
.L31:
	xorl	%edi, %edi
.L9:
	movb	$0, (%esi)
	subl	$12, %esp
	pushl	%edx
	call	strdup
	movl	columns, %edx
	movl	-84(%ebp), %esi
	cmpl	%ebx, %edx
	movl	%eax, cells(%esi,%ebx,4)
	leal	1(%ebx), %esi
	cmovle	%esi, %edx
	movl	%esi, %ebx
	movl	%edx, columns
	movl	%eax, (%esp)
	call	strlen
	movl	-52(%ebp,%esi,4), %edx
	addl	$16, %esp
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	movl	%edi, %edx
	movl	%eax, -52(%ebp,%esi,4)
	jmp	.L4
.L50:
	movl	-76(%ebp), %eax
	incl	%eax
	movl	%eax, rows
	jmp	.L2
.L48:
	xorl	%esi, %esi
.L15:
	cmpl	%esi, rows
	jle	.L20
	imull	$24, %esi, %edi
	xorl	%ebx, %ebx
.L21:
	cmpl	%ebx, columns
	jle	.L52
	movl	cells(%edi,%ebx,4), %eax
	testl	%eax, %eax
	jne	.L18
	movl	$.LC0, %eax
.L18:
	pushl	%edx
	pushl	%eax
	pushl	-48(%ebp,%ebx,4)
	incl	%ebx
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	jmp	.L21
.L52:
	subl	$12, %esp
	incl	%esi
	pushl	$.LC2
	call	puts
	addl	$16, %esp
	jmp	.L15
.L20:
	xorl	%ecx, %ecx
	movl	$cells, %edi
	movl	%ecx, -76(%ebp)
.L22:
	movl	-76(%ebp), %eax
	cmpl	%eax, columns
	jle	.L53
	movl	$1, -80(%ebp)
	movl	%edi, %edx
	xorl	%ebx, %ebx
	xorl	%esi, %esi
.L27:
	movl	-80(%ebp), %eax
	cmpl	%eax, rows
	jle	.L54
	movl	24(%edx), %ecx
	xorl	%eax, %eax
	testl	%ecx, %ecx
	je	.L23
	movl	%edx, -84(%ebp)
	leal	-52(%ebp), %eax
	pushl	%edx
	pushl	$10
	pushl	%eax
	pushl	%ecx
	call	strtol
	movl	-84(%ebp), %edx
	addl	$16, %esp
.L23:
	movl	24(%edx), %ecx
	testl	%ecx, %ecx
	je	.L24
	cmpb	$0, (%ecx)
	je	.L24
	movl	-52(%ebp), %ecx
	cmpb	$0, (%ecx)
	jne	.L24
	addl	%eax, %esi
	incl	%ebx
.L24:
	incl	-80(%ebp)
	addl	$24, %edx
	jmp	.L27
.L54:
	testl	%ebx, %ebx
	je	.L26
	pushl	%eax
	movl	$100, %ecx
	pushl	%eax
	imull	$100, %esi, %eax
	cltd
	idivl	%ebx
	cltd
	idivl	%ecx
	movl	%esi, %eax
	pushl	%edx
	cltd
	idivl	%ebx
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	pushl	(%edi)
	pushl	$.LC3
	call	printf
	addl	$32, %esp
.L26:
	incl	-76(%ebp)
	addl	$4, %edi
	jmp	.L22
.L51:
	leal	1(%eax), %edi
	jmp	.L9
.L53:
	subl	$12, %esp
	pushl	-60(%ebp)
	call	free
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	columns
	.comm	columns,4,4
	.local	rows
	.comm	rows,4,4
	.local	cells
	.comm	cells,480,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
