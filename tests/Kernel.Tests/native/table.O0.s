	.file	"table.c"
	.text
	.local	cells
	.comm	cells,480,32
	.local	rows
	.comm	rows,4,4
	.local	columns
	.comm	columns,4,4
	.type	field, @function
field:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	-4(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$34, %al
	sete	%al
	movb	%al, -9(%ebp)
	cmpb	$0, -9(%ebp)
	je	.L3
	incl	-4(%ebp)
	jmp	.L3
.L7:
	cmpb	$0, -9(%ebp)
	je	.L4
	movl	-4(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$34, %al
	jne	.L4
	movl	-4(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	cmpb	$34, %al
	je	.L5
	movb	$0, -9(%ebp)
	incl	-4(%ebp)
	jmp	.L3
.L5:
	incl	-4(%ebp)
.L4:
	movl	-4(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, -4(%ebp)
	movl	-8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, -8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L3:
	movl	-4(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L6
	cmpb	$0, -9(%ebp)
	jne	.L7
	movl	-4(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$44, %al
	jne	.L7
.L6:
	movl	-4(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L8
	movl	-4(%ebp), %eax
	leal	1(%eax), %edx
	jmp	.L9
.L8:
	movl	$0, %edx
.L9:
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	-8(%ebp), %eax
	movb	$0, (%eax)
	movl	-16(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	field, .-field
	.section	.rodata
.LC0:
	.string	""
.LC1:
	.string	"|%-*s"
.LC2:
	.string	"|"
	.align 4
.LC3:
	.string	"%s: %d numbers, sum %d, mean %d.%02d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$112, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 68(%esp)
	movl	$0, 64(%esp)
	movl	$0, %edx
	movl	$24, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L12:
	movl	%edx, 40(%esp,%eax)
	movl	%edx, 44(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L12
	jmp	.L14
.L24:
	movl	68(%esp), %eax
	movl	80(%esp), %edx
	decl	%edx
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$10, %al
	jne	.L15
	movl	68(%esp), %eax
	movl	80(%esp), %edx
	decl	%edx
	addl	%edx, %eax
	movb	$0, (%eax)
.L15:
	movl	68(%esp), %eax
	movl	%eax, 36(%esp)
	movl	$0, 108(%esp)
	jmp	.L16
.L22:
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	field
	movl	%eax, (%esp)
	call	strdup
	movl	%eax, 76(%esp)
	movl	rows, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	108(%esp), %edx
	addl	%eax, %edx
	movl	76(%esp), %eax
	movl	%eax, cells(,%edx,4)
	movl	columns, %eax
	cmpl	%eax, 108(%esp)
	jl	.L17
	movl	108(%esp), %eax
	incl	%eax
	jmp	.L18
.L17:
	movl	columns, %eax
.L18:
	movl	%eax, columns
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edx
	movl	108(%esp), %eax
	movl	40(%esp,%eax,4), %eax
	cmpl	%eax, %edx
	jle	.L19
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	jmp	.L20
.L19:
	movl	108(%esp), %eax
	movl	40(%esp,%eax,4), %eax
.L20:
	movl	108(%esp), %edx
	movl	%eax, 40(%esp,%edx,4)
	incl	108(%esp)
.L16:
	cmpl	$5, 108(%esp)
	jg	.L21
	movl	36(%esp), %eax
	testl	%eax, %eax
	jne	.L22
.L21:
	movl	rows, %eax
	incl	%eax
	movl	%eax, rows
.L14:
	movl	$__stdin, 8(%esp)
	leal	64(%esp), %eax
	movl	%eax, 4(%esp)
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	getline
	movl	%eax, 80(%esp)
	cmpl	$0, 80(%esp)
	jle	.L23
	movl	rows, %eax
	cmpl	$19, %eax
	jle	.L24
.L23:
	movl	$0, 104(%esp)
	jmp	.L25
.L30:
	movl	$0, 100(%esp)
	jmp	.L26
.L29:
	movl	104(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	100(%esp), %edx
	addl	%edx, %eax
	movl	cells(,%eax,4), %eax
	testl	%eax, %eax
	je	.L27
	movl	104(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	100(%esp), %edx
	addl	%edx, %eax
	movl	cells(,%eax,4), %eax
	jmp	.L28
.L27:
	movl	$.LC0, %eax
.L28:
	movl	100(%esp), %edx
	movl	40(%esp,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	incl	100(%esp)
.L26:
	movl	columns, %eax
	cmpl	%eax, 100(%esp)
	jl	.L29
	movl	$.LC2, (%esp)
	call	puts
	incl	104(%esp)
.L25:
	movl	rows, %eax
	cmpl	%eax, 104(%esp)
	jl	.L30
	movl	$0, 96(%esp)
	jmp	.L31
.L38:
	movl	$0, 92(%esp)
	movl	$0, 88(%esp)
	movl	$1, 84(%esp)
	jmp	.L32
.L36:
	movl	84(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	96(%esp), %edx
	addl	%edx, %eax
	movl	cells(,%eax,4), %eax
	testl	%eax, %eax
	je	.L33
	movl	84(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	96(%esp), %edx
	addl	%edx, %eax
	movl	cells(,%eax,4), %eax
	movl	$10, 8(%esp)
	leal	32(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strtol
	jmp	.L34
.L33:
	movl	$0, %eax
.L34:
	movl	%eax, 72(%esp)
	movl	84(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	96(%esp), %edx
	addl	%edx, %eax
	movl	cells(,%eax,4), %eax
	testl	%eax, %eax
	je	.L35
	movl	84(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	96(%esp), %edx
	addl	%edx, %eax
	movl	cells(,%eax,4), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L35
	movl	32(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L35
	movl	72(%esp), %eax
	addl	%eax, 92(%esp)
	incl	88(%esp)
.L35:
	incl	84(%esp)
.L32:
	movl	rows, %eax
	cmpl	%eax, 84(%esp)
	jl	.L36
	cmpl	$0, 88(%esp)
	jle	.L37
	movl	92(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	cltd
	idivl	88(%esp)
	movl	%eax, %ebx
	movl	$1374389535, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	movl	92(%esp), %eax
	cltd
	idivl	88(%esp)
	movl	%eax, %edx
	movl	96(%esp), %eax
	movl	cells(,%eax,4), %eax
	movl	%ecx, 20(%esp)
	movl	%edx, 16(%esp)
	movl	92(%esp), %edx
	movl	%edx, 12(%esp)
	movl	88(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L37:
	incl	96(%esp)
.L31:
	movl	columns, %eax
	cmpl	%eax, 96(%esp)
	jl	.L38
	movl	68(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
