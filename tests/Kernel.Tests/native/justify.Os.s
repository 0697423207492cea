	.file	"justify.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	movb	%al, %bl
	subl	$40, %esp
	movl	count, %eax
	leal	-1(%eax), %esi
	movl	$38, %eax
	subl	letters, %eax
	movl	%eax, -28(%ebp)
	pushl	$124
	call	putchar
	addl	$16, %esp
.L2:
	cmpl	%edi, count
	jle	.L8
	pushl	%eax
	pushl	%eax
	imull	$39, %edi, %eax
	addl	$words, %eax
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	count, %eax
	addl	$16, %esp
	decl	%eax
	cmpl	%edi, %eax
	jne	.L3
.L8:
	testl	%esi, %esi
	je	.L4
	testb	%bl, %bl
	je	.L5
	jmp	.L4
.L3:
	testb	%bl, %bl
	movl	$1, %eax
	jne	.L6
	movl	-28(%ebp), %eax
	cltd
	idivl	%esi
	cmpl	%edi, %edx
	setg	%dl
	movzbl	%dl, %edx
	addl	%edx, %eax
.L6:
	pushl	%ecx
	incl	%edi
	pushl	$.LC1
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	jmp	.L2
.L4:
	movl	$38, %eax
	xorl	%edx, %edx
	subl	letters, %eax
	testb	%bl, %bl
	cmove	%edx, %esi
	pushl	%edx
	pushl	$.LC1
	subl	%esi, %eax
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L5:
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	xorl	%eax, %eax
	addl	$16, %esp
	movl	%eax, letters
	movl	%eax, count
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata.str1.1
.LC4:
	.string	"|%*s|\n"
.LC5:
	.string	" \t\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$316, %esp
.L15:
	pushl	%eax
	pushl	$__stdin
	pushl	$300
	leal	-324(%ebp), %ebx
	pushl	%ebx
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L26
	cmpb	$10, -324(%ebp)
	jne	.L16
	cmpl	$0, count
	jle	.L17
	movl	$1, %eax
	call	print
.L17:
	pushl	%eax
	pushl	$.LC1
	pushl	$38
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	jmp	.L15
.L16:
	pushl	%esi
	pushl	%esi
	pushl	$.LC5
	pushl	%ebx
.L25:
	call	strtok
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L15
	subl	$12, %esp
	pushl	%ebx
	call	strlen
	addl	$16, %esp
	movl	%eax, %esi
	movl	count, %eax
	addl	letters, %eax
	addl	%esi, %eax
	cmpl	$38, %eax
	jle	.L20
	xorl	%eax, %eax
	call	print
.L20:
	movl	count, %eax
	leal	1(%eax), %edx
	movl	%edx, count
	imull	$39, %eax, %eax
	pushl	%edx
	pushl	%edx
	pushl	%ebx
	addl	$words, %eax
	pushl	%eax
	call	strcpy
	addl	%esi, letters
	popl	%ecx
	popl	%ebx
	pushl	$.LC5
	pushl	$0
	jmp	.L25
.L26:
	cmpl	$0, count
	jle	.L23
	movl	$1, %eax
	call	print
.L23:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	letters
	.comm	letters,4,4
	.local	count
	.comm	count,4,4
	.local	words
	.comm	words,780,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
