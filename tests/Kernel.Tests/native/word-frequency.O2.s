	.file	"word-frequency.c"
	.text
	.p2align 4
	.type	by_count, @function
by_count:
	pushl	%ebx
	movl	8(%esp), %eax
	movl	(%eax), %edx
	movl	12(%esp), %eax
	movl	4(%edx), %ebx
	movl	(%eax), %ecx
	movl	4(%ecx), %eax
	cmpl	%eax, %ebx
	je	.L8
	subl	%ebx, %eax
	popl	%ebx
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	addl	$8, %ecx
	addl	$8, %edx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	popl	%ebx
	jmp	strcmp
	.size	by_count, .-by_count
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%49[a-zA-Z']"
.LC1:
	.string	"%*[^a-zA-Z']"
.LC2:
	.string	"%d words\n"
.LC3:
	.string	"%4d %s\n"
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
	subl	$96, %esp
	leal	46(%esp), %esi
	.p2align 4
	.p2align 3
.L11:
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	scanf
	decl	%eax
	je	.L25
	movl	$.LC1, (%esp)
	call	scanf
	incl	%eax
	je	.L60
.L25:
	movzbl	46(%esp), %eax
	testb	%al, %al
	je	.L11
	movl	%esi, %ebx
	.p2align 4
	.p2align 3
.L12:
	movl	%eax, (%esp)
	incl	%ebx
	call	tolower
	movb	%al, -1(%ebx)
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L12
	movzbl	46(%esp), %edx
	testb	%dl, %dl
	je	.L32
	movl	%esi, %ebx
	movl	$5381, %ecx
	.p2align 4
	.p2align 3
.L14:
	movl	%ecx, %eax
	incl	%ebx
	sall	$5, %eax
	addl	%eax, %ecx
	xorl	%edx, %ecx
	movzbl	(%ebx), %edx
	testb	%dl, %dl
	jne	.L14
.L13:
	movl	$1126548799, %eax
	mull	%ecx
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	leal	(%eax,%edx,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	table(,%eax,4), %ebx
	testl	%ebx, %ebx
	jne	.L18
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L16:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L62
	movl	%eax, %ebx
.L18:
	movl	%esi, 4(%esp)
	leal	8(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L16
	movl	4(%ebx), %eax
	incl	%eax
.L17:
	movl	%eax, 4(%ebx)
	movb	$0, 46(%esp)
	jmp	.L11
.L62:
	movl	%ebx, 28(%esp)
.L19:
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, %edi
	leal	9(%eax), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%esi, %edx
	movl	$0, (%eax)
	leal	8(%eax), %ecx
	movl	%eax, %ebx
	movl	$0, 4(%eax)
	leal	1(%edi), %eax
	movl	%ecx, %edi
	cmpl	$4, %eax
	jnb	.L63
.L20:
	xorl	%ecx, %ecx
	testb	$2, %al
	je	.L23
	movzwl	(%edx), %ecx
	movw	%cx, (%edi)
	movl	$2, %ecx
.L23:
	testb	$1, %al
	je	.L24
	movzbl	(%edx,%ecx), %eax
	movb	%al, (%edi,%ecx)
.L24:
	movl	28(%esp), %eax
	incl	entries
	movl	%ebx, (%eax)
	movl	$1, %eax
	jmp	.L17
.L63:
	movl	%eax, 24(%esp)
	movl	%eax, %edi
	xorl	%edx, %edx
	andl	$-4, %edi
.L21:
	movl	(%esi,%edx), %eax
	movl	%eax, (%ecx,%edx)
	addl	$4, %edx
	cmpl	%edi, %edx
	jb	.L21
	leal	(%ecx,%edx), %edi
	movl	24(%esp), %eax
	addl	%esi, %edx
	jmp	.L20
.L60:
	movl	entries, %eax
	xorl	%ebx, %ebx
	sall	$2, %eax
	movl	%eax, (%esp)
	call	malloc
	xorl	%edx, %edx
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L28:
	movl	table(,%edx,4), %eax
	testl	%eax, %eax
	je	.L26
	.p2align 4
	.p2align 3
.L27:
	incl	%ebx
	movl	%eax, -4(%esi,%ebx,4)
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L27
.L26:
	incl	%edx
	cmpl	$61, %edx
	jne	.L28
	movl	%ebx, 4(%esp)
	movl	$by_count, %eax
	movl	$4, %edx
	movl	%eax, 12(%esp)
	xorl	%edi, %edi
	movl	%edx, 8(%esp)
	movl	%esi, (%esp)
	call	qsort
	testl	%ebx, %ebx
	jne	.L29
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L31:
	movl	%edx, 4(%esp)
	addl	$8, %eax
	incl	%edi
	movl	%eax, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	cmpl	%ebx, %edi
	je	.L30
.L29:
	movl	(%esi,%edi,4), %eax
	movl	4(%eax), %edx
	cmpl	$1, %edx
	jg	.L31
.L30:
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L32:
	movl	$5381, %ecx
	jmp	.L13
.L61:
	leal	table(,%eax,4), %eax
	movl	%eax, 28(%esp)
	jmp	.L19
	.size	main, .-main
	.local	entries
	.comm	entries,4,4
	.local	table
	.comm	table,244,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
