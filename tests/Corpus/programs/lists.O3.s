	.file	"lists.c"
	.text
	.p2align 4
	.type	sort, @function
sort:
	testl	%eax, %eax
	je	.L11
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$16, %esp
	movl	4(%eax), %eax
	testl	%eax, %eax
	je	.L12
	movl	%eax, %edx
	movl	%esi, %ebx
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L5:
	movl	4(%eax), %eax
	movl	%edx, %ebx
	movl	4(%edx), %ecx
	testl	%eax, %eax
	movl	%ecx, %edx
	je	.L4
.L3:
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L5
.L4:
	movl	$0, 4(%ebx)
	movl	%edx, %eax
	call	sort
	movl	%eax, %ebx
	movl	%esi, %eax
	call	sort
	leal	12(%esp), %edx
	movl	%ebx, %esi
	testl	%eax, %eax
	movl	%eax, %ecx
	je	.L6
	testl	%ebx, %ebx
	jne	.L9
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L30:
	movl	%eax, (%edx)
	leal	4(%eax), %edx
	movl	4(%eax), %ecx
	testl	%ecx, %ecx
	je	.L24
.L8:
	movl	%esi, %ebx
	movl	%ecx, %eax
.L9:
	movl	(%ebx), %edi
	cmpl	%edi, (%eax)
	jle	.L30
	movl	%ebx, (%edx)
	leal	4(%ebx), %edx
	movl	4(%ebx), %esi
	testl	%esi, %esi
	jne	.L8
.L6:
	testl	%ecx, %ecx
	je	.L24
.L10:
	movl	%ecx, (%edx)
	movl	12(%esp), %eax
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	%esi, %ecx
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L11:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	addl	$16, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	sort, .-sort
	.p2align 4
	.type	even, @function
even:
	movl	4(%esp), %eax
	notl	%eax
	andl	$1, %eax
	ret
	.size	even, .-even
	.p2align 4
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
	.p2align 4
	.type	print, @function
print:
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$20, %esp
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	testl	%ebx, %ebx
	je	.L34
	.p2align 4
	.p2align 3
.L37:
	cmpl	$23, %esi
	jle	.L43
	movl	4(%ebx), %ebx
	incl	%esi
	testl	%ebx, %ebx
	jne	.L37
.L34:
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	movl	(%ebx), %eax
	incl	%esi
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	4(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L37
	jmp	.L34
	.size	print, .-print
	.p2align 4
	.type	remove_if, @function
remove_if:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	(%eax), %ebx
	testl	%ebx, %ebx
	je	.L49
	movl	%eax, %esi
	movl	%edx, %edi
	xorl	%ebp, %ebp
	.p2align 4
	.p2align 3
.L48:
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	*%edi
	testl	%eax, %eax
	jne	.L54
	leal	4(%ebx), %esi
	movl	4(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L48
.L44:
	addl	$28, %esp
	movl	%ebp, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	movl	4(%ebx), %eax
	incl	%ebp
	movl	%eax, (%esi)
	movl	%ebx, (%esp)
	call	free
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	jne	.L48
	jmp	.L44
.L49:
	xorl	%ebp, %ebp
	.p2align 4,,5
	jmp	.L44
	.size	remove_if, .-remove_if
	.p2align 4
	.type	josephus, @function
josephus:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	subl	$28, %esp
	movl	$8, (%esp)
	call	malloc
	movl	%ebp, (%eax)
	decl	%ebp
	movl	%eax, %ebx
	je	.L56
	.p2align 4
	.p2align 3
.L57:
	movl	$8, (%esp)
	movl	%eax, %edi
	call	malloc
	movl	%ebp, (%eax)
	decl	%ebp
	movl	%edi, 4(%eax)
	jne	.L57
	movl	%eax, 4(%ebx)
	cmpl	%eax, %ebx
	jne	.L58
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L70:
	movl	4(%eax), %edi
.L58:
	cmpl	$1, %esi
	je	.L62
	cmpl	$2, %esi
	movl	4(%edi), %edx
	je	.L63
	cmpl	$3, %esi
	movl	4(%edx), %ebx
	je	.L64
	cmpl	$5, %esi
	movl	4(%ebx), %eax
	jne	.L65
	movl	4(%eax), %edi
.L62:
	movl	%edi, 4(%ebx)
	movl	%eax, (%esp)
	call	free
	movl	4(%ebx), %eax
	cmpl	%ebx, %eax
	jne	.L70
.L59:
	movl	(%ebx), %esi
	movl	%ebx, (%esp)
	call	free
	addl	$28, %esp
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L63:
	movl	%eax, %ebx
	movl	%edi, %eax
	movl	%edx, %edi
	jmp	.L62
.L64:
	movl	%ebx, %eax
	movl	%edi, %ebx
	movl	%eax, %edi
	movl	%edx, %eax
	jmp	.L62
.L65:
	movl	%eax, %edi
	movl	%ebx, %eax
	movl	%edx, %ebx
	jmp	.L62
.L56:
	movl	%eax, 4(%ebx)
	jmp	.L59
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$150, %edx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$17, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%edx, 44(%esp)
	.p2align 4
	.p2align 3
.L72:
	movl	$8, (%esp)
	imull	$1664525, %esi, %esi
	movl	%ebx, %edi
	call	malloc
	addl	$1013904223, %esi
	movl	%eax, %ebx
	movl	%esi, %eax
	movl	%edi, 4(%ebx)
	shrl	$22, %eax
	movl	%ebx, 60(%esp)
	subl	$512, %eax
	decl	44(%esp)
	movl	%eax, (%ebx)
	jne	.L72
	movl	%ebx, %edx
	movl	$.LC3, %eax
	call	print
	xorl	%edx, %edx
	jmp	.L73
.L85:
	movl	%eax, %ebx
.L73:
	movl	4(%ebx), %eax
	movl	%edx, 4(%ebx)
	movl	%ebx, %edx
	testl	%eax, %eax
	jne	.L85
	movl	$.LC4, %eax
	call	print
	movl	%ebx, %eax
	call	sort
	movl	%eax, 60(%esp)
	movl	%eax, %edx
	movl	$.LC5, %eax
	call	print
	leal	60(%esp), %eax
	movl	$even, %edx
	call	remove_if
	movl	60(%esp), %edx
	movl	%eax, %ebx
	movl	$.LC6, %eax
	call	print
	leal	60(%esp), %eax
	movl	$any, %edx
	call	remove_if
	movl	60(%esp), %edx
	addl	%ebx, %eax
	movl	%eax, 36(%esp)
	movl	$.LC7, %eax
	call	print
	movl	$5, %edx
	movl	$1, %eax
	call	josephus
	movl	$2, %edx
	movl	%eax, 44(%esp)
	movl	$10, %eax
	call	josephus
	movl	$1, %edx
	movl	%eax, %edi
	movl	$7, %eax
	call	josephus
	movl	$3, %edx
	movl	%eax, %ebx
	movl	$41, %eax
	call	josephus
	movl	44(%esp), %ecx
	movl	%edi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC8, (%esp)
	movl	%ecx, 16(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	recent+4, %edi
	movl	$300, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L82:
	imull	$1664525, %esi, %esi
	addl	$1013904223, %esi
	movl	%esi, %eax
	movl	%esi, %ebx
	shrl	$30, %eax
	je	.L74
	shrl	$24, %ebx
	andl	$3, %ebx
.L75:
	cmpl	$recent, %edi
	je	.L76
	movl	%edi, %eax
	jmp	.L79
	.p2align 4,,10
	.p2align 3
.L77:
	cmpl	$recent, %eax
	je	.L76
.L79:
	movl	-8(%eax), %edx
	movl	%eax, %ecx
	movl	4(%eax), %eax
	cmpl	%edx, %ebx
	jne	.L77
	movl	-4(%ecx), %edi
	incl	hits
	leal	1(%edi), %edx
	movl	(%ecx), %edi
	movl	%edx, -4(%ecx)
	movl	%eax, 4(%edi)
	movl	%edi, (%eax)
	movl	recent+4, %eax
	movl	%ecx, %edi
	movl	$recent, (%ecx)
	movl	%eax, 4(%ecx)
	movl	%ecx, (%eax)
.L78:
	decl	44(%esp)
	movl	%edi, recent+4
	jne	.L82
	cmpl	$recent, %edi
	jne	.L84
	jmp	.L83
	.p2align 4,,10
	.p2align 3
.L99:
	movl	-4(%edi), %edx
	movl	-8(%edi), %ebx
.L84:
	leal	-8(%edi), %esi
	movl	4(%edi), %edi
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	%esi, (%esp)
	call	free
	cmpl	$recent, %edi
	jne	.L99
.L83:
	movl	36(%esp), %eax
	movl	%eax, 12(%esp)
	movl	misses, %eax
	movl	%eax, 8(%esp)
	movl	hits, %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	hits, %ecx
	movl	$1374389535, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	imull	%ecx
	popl	%esi
	popl	%edi
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	popl	%ebp
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	sall	$2, %edx
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L76:
	movl	cached, %edx
	incl	misses
	cmpl	$5, %edx
	jne	.L80
	movl	recent, %edx
	movl	(%edx), %ecx
	leal	-8(%edx), %eax
	movl	4(%edx), %edx
	movl	%edx, 4(%ecx)
	movl	%ecx, (%edx)
	movl	recent+4, %edx
.L81:
	movl	%edx, 12(%eax)
	leal	8(%eax), %edi
	movl	%ebx, (%eax)
	movl	$1, 4(%eax)
	movl	$recent, 8(%eax)
	movl	%edi, (%edx)
	movl	$1, %edx
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L74:
	shrl	$20, %ebx
	andl	$15, %ebx
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L80:
	movl	$16, (%esp)
	movl	%edx, 40(%esp)
	call	malloc
	movl	40(%esp), %edx
	incl	%edx
	movl	%edx, cached
	movl	%edi, %edx
	jmp	.L81
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
