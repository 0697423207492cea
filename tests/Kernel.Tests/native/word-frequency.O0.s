	.file	"word-frequency.c"
	.text
	.local	table
	.comm	table,244,32
	.local	entries
	.comm	entries,4,4
	.type	find, @function
find:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$5381, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L2
.L3:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	%edx, %eax
	movl	%eax, -12(%ebp)
	incl	-16(%ebp)
.L2:
	movl	-16(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L3
	movl	-12(%ebp), %ecx
	movl	$1126548799, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$4, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	0(,%edx,4), %eax
	addl	$table, %eax
	movl	%eax, -20(%ebp)
	jmp	.L4
.L7:
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	leal	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L5
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	jmp	.L6
.L5:
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -20(%ebp)
.L4:
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L7
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	addl	$9, %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, -24(%ebp)
	movl	-24(%ebp), %eax
	movl	$0, (%eax)
	movl	-24(%ebp), %eax
	movl	$0, 4(%eax)
	movl	-24(%ebp), %eax
	leal	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcpy
	movl	entries, %eax
	incl	%eax
	movl	%eax, entries
	movl	-20(%ebp), %eax
	movl	-24(%ebp), %edx
	movl	%edx, (%eax)
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
.L6:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	find, .-find
	.type	by_count, @function
by_count:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -12(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	movl	4(%eax), %edx
	movl	-16(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	%eax, %edx
	je	.L9
	movl	-16(%ebp), %eax
	movl	4(%eax), %ecx
	movl	-12(%ebp), %eax
	movl	4(%eax), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	jmp	.L11
.L9:
	movl	-16(%ebp), %eax
	leal	8(%eax), %edx
	movl	-12(%ebp), %eax
	addl	$8, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
.L11:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_count, .-by_count
	.section	.rodata
.LC0:
	.string	"%49[a-zA-Z']"
.LC1:
	.string	"%*[^a-zA-Z']"
.LC2:
	.string	"%4d %s\n"
.LC3:
	.string	"%d words\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$96, %esp
	jmp	.L13
.L17:
	movzbl	22(%esp), %eax
	testb	%al, %al
	jne	.L14
	jmp	.L13
.L14:
	leal	22(%esp), %eax
	movl	%eax, 92(%esp)
	jmp	.L15
.L16:
	movl	92(%esp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	tolower
	movb	%al, %dl
	movl	92(%esp), %eax
	movb	%dl, (%eax)
	incl	92(%esp)
.L15:
	movl	92(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L16
	leal	22(%esp), %eax
	movl	%eax, (%esp)
	call	find
	movl	4(%eax), %edx
	incl	%edx
	movl	%edx, 4(%eax)
	movb	$0, 22(%esp)
.L13:
	leal	22(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	scanf
	cmpl	$1, %eax
	je	.L17
	movl	$.LC1, (%esp)
	call	scanf
	cmpl	$-1, %eax
	jne	.L17
	movl	entries, %eax
	sall	$2, %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, 72(%esp)
	movl	$0, 88(%esp)
	movl	$0, 84(%esp)
	jmp	.L18
.L21:
	movl	84(%esp), %eax
	movl	table(,%eax,4), %eax
	movl	%eax, 80(%esp)
	jmp	.L19
.L20:
	movl	88(%esp), %eax
	leal	1(%eax), %edx
	movl	%edx, 88(%esp)
	leal	0(,%eax,4), %edx
	movl	72(%esp), %eax
	addl	%eax, %edx
	movl	80(%esp), %eax
	movl	%eax, (%edx)
	movl	80(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 80(%esp)
.L19:
	cmpl	$0, 80(%esp)
	jne	.L20
	incl	84(%esp)
.L18:
	cmpl	$60, 84(%esp)
	jle	.L21
	movl	88(%esp), %eax
	movl	$by_count, 12(%esp)
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$0, 76(%esp)
	jmp	.L22
.L24:
	movl	76(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	72(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	leal	8(%eax), %edx
	movl	76(%esp), %eax
	leal	0(,%eax,4), %ecx
	movl	72(%esp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	4(%eax), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	76(%esp)
.L22:
	movl	76(%esp), %eax
	cmpl	88(%esp), %eax
	jge	.L23
	movl	76(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	72(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	4(%eax), %eax
	cmpl	$1, %eax
	jg	.L24
.L23:
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
