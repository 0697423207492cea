	.file	"word-frequency.c"
	.text
	.type	by_count, @function
by_count:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	movl	4(%edx), %ebx
	movl	(%eax), %ecx
	movl	4(%ecx), %eax
	cmpl	%eax, %ebx
	jne	.L5
	addl	$8, %ecx
	addl	$8, %edx
	movl	%ecx, 12(%ebp)
	movl	%edx, 8(%ebp)
	popl	%ebx
	popl	%ebp
	jmp	strcmp
.L5:
	subl	%ebx, %eax
	popl	%ebx
	popl	%ebp
	ret
	.size	by_count, .-by_count
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%49[a-zA-Z']"
.LC1:
	.string	"%*[^a-zA-Z']"
.LC2:
	.string	"%4d %s\n"
.LC3:
	.string	"%d words\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$72, %esp
.L10:
	pushl	%ebx
	pushl	%ebx
	leal	-74(%ebp), %esi
	pushl	%esi
	pushl	$.LC0
	call	scanf
	addl	$16, %esp
	decl	%eax
	jne	.L34
.L18:
	cmpb	$0, -74(%ebp)
	movl	%esi, %ebx
	je	.L10
.L11:
	movzbl	(%ebx), %eax
	testb	%al, %al
	je	.L35
	subl	$12, %esp
	incl	%ebx
	pushl	%eax
	call	tolower
	addl	$16, %esp
	movb	%al, -1(%ebx)
	jmp	.L11
.L35:
	movl	%esi, %ecx
	movl	$5381, %eax
.L13:
	movzbl	(%ecx), %edx
	testb	%dl, %dl
	je	.L36
	imull	$33, %eax, %eax
	incl	%ecx
	xorl	%edx, %eax
	jmp	.L13
.L36:
	movl	$61, %ecx
	xorl	%edx, %edx
	divl	%ecx
	movl	table(,%edx,4), %ebx
	leal	table(,%edx,4), %edi
.L15:
	testl	%ebx, %ebx
	je	.L37
	pushl	%ecx
	pushl	%ecx
	pushl	%esi
	leal	8(%ebx), %eax
	pushl	%eax
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L16
	movl	%ebx, %edi
	movl	(%ebx), %ebx
	jmp	.L15
.L37:
	subl	$12, %esp
	pushl	%esi
	call	strlen
	addl	$9, %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, (%ebx)
	movl	%eax, 4(%ebx)
	popl	%eax
	leal	8(%ebx), %eax
	popl	%edx
	pushl	%esi
	pushl	%eax
	call	strcpy
	addl	$16, %esp
	incl	entries
	movl	%ebx, (%edi)
.L16:
	incl	4(%ebx)
	movb	$0, -74(%ebp)
	jmp	.L10
.L34:
	subl	$12, %esp
	pushl	$.LC1
	call	scanf
	addl	$16, %esp
	incl	%eax
	jne	.L18
	movl	entries, %eax
	subl	$12, %esp
	xorl	%ebx, %ebx
	sall	$2, %eax
	pushl	%eax
	call	malloc
	addl	$16, %esp
	movl	%eax, %esi
	xorl	%eax, %eax
.L21:
	movl	table(,%eax,4), %edx
.L19:
	testl	%edx, %edx
	je	.L38
	incl	%ebx
	movl	%edx, -4(%esi,%ebx,4)
	movl	(%edx), %edx
	jmp	.L19
.L38:
	incl	%eax
	cmpl	$61, %eax
	jne	.L21
	pushl	$by_count
	xorl	%edi, %edi
	pushl	$4
	pushl	%ebx
	pushl	%esi
	call	qsort
	addl	$16, %esp
.L22:
	cmpl	%edi, %ebx
	je	.L23
	movl	(%esi,%edi,4), %eax
	movl	4(%eax), %edx
	cmpl	$1, %edx
	jle	.L23
	addl	$8, %eax
	incl	%edi
	pushl	%ecx
	pushl	%eax
	pushl	%edx
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	jmp	.L22
.L23:
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC3
	call	printf
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
	.local	entries
	.comm	entries,4,4
	.local	table
	.comm	table,244,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
