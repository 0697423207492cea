	.file	"justify.c"
	.text
	.local	words
	.comm	words,780,32
	.local	count
	.comm	count,4,4
	.local	letters
	.comm	letters,4,4
	.section	.rodata
.LC0:
	.string	"%s"
.LC1:
	.string	""
.LC2:
	.string	"%*s"
.LC3:
	.string	"|"
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	8(%ebp), %eax
	movb	%al, -28(%ebp)
	movl	count, %eax
	decl	%eax
	movl	%eax, -16(%ebp)
	movl	letters, %eax
	movl	$38, %edx
	subl	%eax, %edx
	movl	%edx, -20(%ebp)
	movl	$124, (%esp)
	call	putchar
	movl	$0, -12(%ebp)
	jmp	.L2
.L7:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	addl	$words, %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	count, %eax
	decl	%eax
	cmpl	%eax, -12(%ebp)
	je	.L12
	cmpb	$0, -28(%ebp)
	je	.L5
	movl	$1, %eax
	jmp	.L6
.L5:
	movl	-20(%ebp), %eax
	cltd
	idivl	-16(%ebp)
	movl	%eax, %ecx
	movl	-20(%ebp), %eax
	cltd
	idivl	-16(%ebp)
	movl	%edx, %eax
	cmpl	%eax, -12(%ebp)
	setl	%al
	movzbl	%al, %eax
	addl	%ecx, %eax
.L6:
	movl	%eax, -24(%ebp)
	movl	$.LC1, 8(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	-12(%ebp)
.L2:
	movl	count, %eax
	cmpl	%eax, -12(%ebp)
	jl	.L7
	jmp	.L4
.L12:
	nop
.L4:
	cmpb	$0, -28(%ebp)
	jne	.L8
	cmpl	$0, -16(%ebp)
	jne	.L9
.L8:
	movl	letters, %eax
	movl	$38, %edx
	subl	%eax, %edx
	cmpb	$0, -28(%ebp)
	je	.L10
	movl	-16(%ebp), %eax
	jmp	.L11
.L10:
	movl	$0, %eax
.L11:
	subl	%eax, %edx
	movl	$.LC1, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L9:
	movl	$.LC3, (%esp)
	call	puts
	movl	$0, letters
	movl	letters, %eax
	movl	%eax, count
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata
.LC4:
	.string	"|%*s|\n"
.LC5:
	.string	" \t\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$336, %esp
	jmp	.L14
.L20:
	movzbl	28(%esp), %eax
	cmpb	$10, %al
	jne	.L15
	movl	count, %eax
	testl	%eax, %eax
	jle	.L16
	movl	$1, (%esp)
	call	print
.L16:
	movl	$.LC1, 8(%esp)
	movl	$38, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L14
.L15:
	movl	$.LC5, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	strtok
	movl	%eax, 332(%esp)
	jmp	.L17
.L19:
	movl	332(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 328(%esp)
	movl	letters, %edx
	movl	count, %eax
	addl	%eax, %edx
	movl	328(%esp), %eax
	addl	%edx, %eax
	cmpl	$38, %eax
	jle	.L18
	movl	$0, (%esp)
	call	print
.L18:
	movl	count, %edx
	leal	1(%edx), %eax
	movl	%eax, count
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	leal	words(%eax), %edx
	movl	332(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcpy
	movl	letters, %edx
	movl	328(%esp), %eax
	addl	%edx, %eax
	movl	%eax, letters
	movl	$.LC5, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	movl	%eax, 332(%esp)
.L17:
	cmpl	$0, 332(%esp)
	jne	.L19
.L14:
	movl	$__stdin, 8(%esp)
	movl	$300, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L20
	movl	count, %eax
	testl	%eax, %eax
	jle	.L21
	movl	$1, (%esp)
	call	print
.L21:
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
