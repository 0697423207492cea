	.file	"lists.c"
	.text
	.type	sort, @function
sort:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	%eax, %esi
	testl	%eax, %eax
	je	.L1
	movl	4(%eax), %eax
	testl	%eax, %eax
	je	.L12
	movl	%esi, %edx
.L3:
	movl	4(%eax), %eax
	testl	%eax, %eax
	je	.L4
	movl	4(%edx), %edx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L3
.L4:
	movl	4(%edx), %eax
	movl	$0, 4(%edx)
	call	sort
	movl	%eax, %ebx
	movl	%esi, %eax
	call	sort
	movl	%eax, 4(%esp)
	movl	%ebx, 8(%esp)
	testl	%eax, %eax
	je	.L13
	testl	%ebx, %ebx
	je	.L13
	leal	12(%esp), %ecx
	leal	8(%esp), %esi
.L8:
	leal	4(%esp), %edx
	movl	(%ebx), %edi
	cmpl	%edi, (%eax)
	cmovg	%ebx, %eax
	cmovg	%esi, %edx
	movl	%eax, (%ecx)
	leal	4(%eax), %ecx
	movl	4(%eax), %eax
	movl	%eax, (%edx)
	movl	4(%esp), %eax
	movl	8(%esp), %ebx
	testl	%eax, %eax
	je	.L6
	testl	%ebx, %ebx
	jne	.L8
.L6:
	testl	%eax, %eax
	cmove	%ebx, %eax
	movl	%eax, (%ecx)
	movl	12(%esp), %eax
.L1:
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L13:
	leal	12(%esp), %ecx
	jmp	.L6
.L12:
	movl	%esi, %eax
	jmp	.L1
	.size	sort, .-sort
	.type	even, @function
even:
	testb	$1, 4(%esp)
	sete	%al
	movzbl	%al, %eax
	ret
	.size	even, .-even
	.type	any, @function
any:
	movl	$1, %eax
	ret
	.size	any, .-any
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s:"
.LC1:
	.string	" %d"
.LC2:
	.string	" (%d)\n"
	.text
	.type	print, @function
print:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	%edx, %ebx
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	testl	%ebx, %ebx
	je	.L24
	movl	$0, %esi
	jmp	.L23
.L22:
	movl	4(%ebx), %ebx
	incl	%esi
	testl	%ebx, %ebx
	je	.L21
.L23:
	cmpl	$23, %esi
	jg	.L22
	movl	(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L22
.L24:
	movl	$0, %esi
.L21:
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	print, .-print
	.type	remove_if, @function
remove_if:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	(%eax), %ebx
	testl	%ebx, %ebx
	je	.L32
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$0, %ebp
	jmp	.L31
.L29:
	leal	4(%ebx), %esi
.L30:
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	je	.L27
.L31:
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	*%edi
	testl	%eax, %eax
	je	.L29
	movl	4(%ebx), %eax
	movl	%eax, (%esi)
	movl	%ebx, (%esp)
	call	free
	incl	%ebp
	jmp	.L30
.L32:
	movl	$0, %ebp
.L27:
	movl	%ebp, %eax
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	remove_if, .-remove_if
	.type	josephus, @function
josephus:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	%eax, %edi
	movl	%edx, %esi
	movl	$8, (%esp)
	call	malloc
	movl	%eax, %ebx
	movl	%edi, (%eax)
	decl	%edi
	testl	%edi, %edi
	jle	.L36
.L37:
	movl	%eax, %ebp
	movl	$8, (%esp)
	call	malloc
	movl	%edi, (%eax)
	movl	%ebp, 4(%eax)
	decl	%edi
	jne	.L37
	movl	%eax, 4(%ebx)
	cmpl	%eax, %ebx
	jne	.L38
	movl	%eax, %ebx
	jmp	.L39
.L40:
	movl	4(%ebx), %ebx
	incl	%eax
	cmpl	%eax, %esi
	jne	.L40
.L41:
	movl	4(%ebx), %eax
	movl	4(%eax), %edx
	movl	%edx, 4(%ebx)
	movl	%eax, (%esp)
	call	free
	cmpl	%ebx, 4(%ebx)
	je	.L39
.L38:
	movl	$1, %eax
	cmpl	$1, %esi
	jg	.L40
	jmp	.L41
.L36:
	movl	%eax, 4(%ebx)
.L39:
	movl	(%ebx), %esi
	movl	%ebx, (%esp)
	call	free
	movl	%esi, %eax
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	josephus, .-josephus
	.section	.rodata.str1.1
.LC3:
	.string	"random"
.LC4:
	.string	"reversed"
.LC5:
	.string	"sorted"
.LC6:
	.string	"odd"
.LC7:
	.string	"nothing"
.LC8:
	.string	"%d %d %d %d\n"
.LC9:
	.string	"page %d used %d times\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC10:
	.string	"%d hits, %d misses, %d removed\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	$0, 60(%esp)
	movl	$150, %edi
	movl	$17, %ebx
.L50:
	imull	$1664525, %ebx, %ebx
	addl	$1013904223, %ebx
	movl	60(%esp), %esi
	movl	$8, (%esp)
	call	malloc
	movl	%ebx, %edx
	shrl	$22, %edx
	subl	$512, %edx
	movl	%edx, (%eax)
	movl	%esi, 4(%eax)
	movl	%eax, 60(%esp)
	decl	%edi
	jne	.L50
	movl	%eax, %esi
	movl	%eax, %edx
	movl	$.LC3, %eax
	call	print
	movl	$0, %edx
	jmp	.L51
.L63:
	movl	%eax, %esi
.L51:
	movl	4(%esi), %eax
	movl	%edx, 4(%esi)
	movl	%esi, %edx
	testl	%eax, %eax
	jne	.L63
	movl	$.LC4, %eax
	call	print
	movl	%esi, %eax
	call	sort
	movl	%eax, %edx
	movl	%eax, 60(%esp)
	movl	$.LC5, %eax
	call	print
	movl	$even, %edx
	leal	60(%esp), %eax
	call	remove_if
	movl	%eax, %esi
	movl	60(%esp), %edx
	movl	$.LC6, %eax
	call	print
	movl	$any, %edx
	leal	60(%esp), %eax
	call	remove_if
	addl	%esi, %eax
	movl	%eax, 40(%esp)
	movl	60(%esp), %edx
	movl	$.LC7, %eax
	call	print
	movl	$5, %edx
	movl	$1, %eax
	call	josephus
	movl	%eax, %edi
	movl	$2, %edx
	movl	$10, %eax
	call	josephus
	movl	%eax, %esi
	movl	$1, %edx
	movl	$7, %eax
	call	josephus
	movl	%eax, 44(%esp)
	movl	$3, %edx
	movl	$41, %eax
	call	josephus
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	44(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$300, 44(%esp)
	jmp	.L60
.L52:
	movl	%ebx, %edi
	shrl	$20, %edi
	andl	$15, %edi
	jmp	.L53
.L70:
	incl	hits
	incl	-4(%esi)
	movl	(%esi), %edx
	movl	4(%esi), %eax
	movl	%eax, 4(%edx)
	movl	(%esi), %edx
	movl	%edx, (%eax)
	movl	$recent, (%esi)
	movl	recent+4, %eax
	movl	%eax, 4(%esi)
	movl	%esi, (%eax)
	jmp	.L56
.L58:
	movl	$16, (%esp)
	call	malloc
	incl	%esi
	movl	%esi, cached
.L59:
	movl	%edi, (%eax)
	movl	$1, 4(%eax)
	leal	8(%eax), %esi
	movl	$recent, 8(%eax)
	movl	recent+4, %edx
	movl	%edx, 12(%eax)
	movl	%esi, (%edx)
.L56:
	movl	%esi, recent+4
	decl	44(%esp)
	je	.L69
.L60:
	imull	$1664525, %ebx, %ebx
	addl	$1013904223, %ebx
	movl	%ebx, %eax
	shrl	$30, %eax
	je	.L52
	movl	%ebx, %edi
	shrl	$24, %edi
	andl	$3, %edi
.L53:
	movl	recent+4, %esi
	cmpl	$recent, %esi
	je	.L54
.L57:
	cmpl	-8(%esi), %edi
	je	.L70
	movl	4(%esi), %esi
	cmpl	$recent, %esi
	jne	.L57
.L54:
	incl	misses
	movl	cached, %esi
	cmpl	$5, %esi
	jne	.L58
	movl	recent, %edx
	leal	-8(%edx), %eax
	movl	(%edx), %ecx
	movl	4(%edx), %esi
	movl	%esi, 4(%ecx)
	movl	(%edx), %edx
	movl	%edx, (%esi)
	jmp	.L59
.L69:
	cmpl	$recent, %esi
	je	.L61
.L62:
	leal	-8(%esi), %ebx
	movl	%esi, %eax
	movl	4(%esi), %esi
	movl	-4(%eax), %edx
	movl	%edx, 8(%esp)
	movl	-8(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	%ebx, (%esp)
	call	free
	cmpl	$recent, %esi
	jne	.L62
.L61:
	movl	40(%esp), %eax
	movl	%eax, 12(%esp)
	movl	misses, %eax
	movl	%eax, 8(%esp)
	movl	hits, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	hits, %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	sall	$2, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	misses
	.comm	misses,4,4
	.local	hits
	.comm	hits,4,4
	.local	cached
	.comm	cached,4,4
	.data
	.align 4
	.type	recent, @object
	.size	recent, 8
recent:
	.long	recent
	.long	recent
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
