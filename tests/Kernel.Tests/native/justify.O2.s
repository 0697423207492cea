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
	.p2align 4
	.type	print, @function
print:
	pushl	%ebp
	movl	$38, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movb	%al, %bl
	subl	$44, %esp
	movl	$124, (%esp)
	movl	letters, %ecx
	movl	count, %eax
	subl	%ecx, %ebp
	movl	%ebp, 28(%esp)
	leal	-1(%eax), %edi
	call	putchar
	movl	count, %esi
	testl	%esi, %esi
	jle	.L5
	movl	$words, %esi
	xorl	%ebp, %ebp
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L18:
	testb	%bl, %bl
	movl	$1, %eax
	jne	.L6
	movl	28(%esp), %eax
	cltd
	idivl	%edi
	cmpl	%ebp, %edx
	setg	%dl
	movzbl	%dl, %edx
	addl	%edx, %eax
.L6:
	movl	%eax, 4(%esp)
	movl	$.LC1, %edx
	incl	%ebp
	movl	%edx, 8(%esp)
	addl	$39, %esi
	movl	$.LC2, (%esp)
	call	printf
	cmpl	%ebp, count
	jle	.L5
.L7:
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	count, %eax
	decl	%eax
	cmpl	%ebp, %eax
	jne	.L18
.L5:
	testl	%edi, %edi
	je	.L3
	testb	%bl, %bl
	jne	.L3
.L4:
	movl	$.LC3, (%esp)
	call	puts
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, letters
	movl	%edx, count
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movl	letters, %esi
	movl	$38, %eax
	subl	%esi, %eax
	testb	%bl, %bl
	je	.L8
	subl	%edi, %eax
.L8:
	movl	%eax, 4(%esp)
	movl	$.LC1, %ecx
	movl	%ecx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L4
	.size	print, .-print
	.section	.rodata.str1.1
.LC4:
	.string	"|%*s|\n"
.LC5:
	.string	" \t\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$320, %esp
	.p2align 4
	.p2align 3
.L20:
	movl	$__stdin, %edx
	movl	$300, %ecx
	movl	%edx, 8(%esp)
	leal	20(%esp), %eax
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	je	.L32
	cmpb	$10, 20(%esp)
	jne	.L21
	movl	count, %eax
	testl	%eax, %eax
	jle	.L22
	movl	$1, %eax
	call	print
.L22:
	movl	$.LC4, (%esp)
	movl	$.LC1, %edi
	movl	$38, %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L21:
	leal	20(%esp), %eax
	movl	$.LC5, %esi
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	strtok
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L24
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L25:
	leal	1(%edx), %eax
	addl	%edi, %esi
	movl	%eax, count
	leal	(%edx,%edx,4), %eax
	movl	%ebx, 4(%esp)
	sall	$3, %eax
	movl	$.LC5, %ebx
	subl	%edx, %eax
	addl	$words, %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	%esi, letters
	movl	%ebx, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L20
.L24:
	movl	%ebx, (%esp)
	call	strlen
	movl	letters, %edi
	movl	count, %edx
	movl	%eax, %esi
	leal	(%edi,%edx), %eax
	addl	%esi, %eax
	cmpl	$38, %eax
	jle	.L25
	xorl	%eax, %eax
	call	print
	movl	count, %edx
	movl	letters, %edi
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L32:
	movl	count, %eax
	testl	%eax, %eax
	jle	.L28
	movl	$1, %eax
	call	print
.L28:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
