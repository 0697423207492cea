	.file	"lists.c"
	.text
	.type	sort, @function
sort:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$16, %esp
	testl	%eax, %eax
	je	.L2
	movl	4(%eax), %edx
	testl	%edx, %edx
	je	.L2
.L3:
	movl	4(%edx), %edx
	movl	%eax, %ecx
	movl	4(%eax), %eax
	testl	%edx, %edx
	je	.L27
	movl	4(%edx), %edx
	testl	%edx, %edx
	jne	.L3
	jmp	.L4
.L27:
	movl	%ecx, %eax
.L4:
	movl	4(%eax), %edx
	xorl	%ecx, %ecx
	movl	%ecx, 4(%eax)
	movl	%edx, %eax
	call	sort
	movl	%eax, %esi
	movl	%ebx, %eax
	call	sort
	leal	-12(%ebp), %ecx
	movl	%esi, -16(%ebp)
	movl	%eax, -20(%ebp)
.L6:
	movl	-20(%ebp), %eax
	movl	-16(%ebp), %edx
	testl	%eax, %eax
	je	.L12
	testl	%edx, %edx
	je	.L12
	movl	(%edx), %esi
	leal	-20(%ebp), %ebx
	cmpl	%esi, (%eax)
	jle	.L7
	leal	-16(%ebp), %ebx
	movl	%edx, %eax
.L7:
	movl	%eax, (%ecx)
	leal	4(%eax), %ecx
	movl	4(%eax), %eax
	movl	%eax, (%ebx)
	jmp	.L6
.L12:
	testl	%eax, %eax
	cmove	%edx, %eax
	movl	%eax, (%ecx)
	movl	-12(%ebp), %ebx
.L2:
	addl	$16, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	sort, .-sort
	.type	even, @function
even:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
	notl	%eax
	andl	$1, %eax
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
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%edx, %ebx
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC0
	call	printf
	addl	$16, %esp
.L32:
	testl	%ebx, %ebx
	je	.L36
	cmpl	$23, %esi
	jg	.L33
	pushl	%edx
	pushl	%edx
	pushl	(%ebx)
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L33:
	movl	4(%ebx), %ebx
	incl	%esi
	jmp	.L32
.L36:
	pushl	%eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	print, .-print
	.type	remove_if, @function
remove_if:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
.L38:
	movl	(%ebx), %edx
	testl	%edx, %edx
	je	.L43
	subl	$12, %esp
	pushl	(%edx)
	movl	%edx, -28(%ebp)
	call	*%edi
	movl	-28(%ebp), %edx
	addl	$16, %esp
	testl	%eax, %eax
	je	.L39
	movl	4(%edx), %eax
	subl	$12, %esp
	incl	%esi
	movl	%eax, (%ebx)
	pushl	%edx
	call	free
	addl	$16, %esp
	jmp	.L38
.L39:
	leal	4(%edx), %ebx
	jmp	.L38
.L43:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	remove_if, .-remove_if
	.type	josephus, @function
josephus:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$40, %esp
	pushl	$8
	call	malloc
	movl	%esi, (%eax)
	movl	%eax, %ebx
.L52:
	decl	%esi
	addl	$16, %esp
	testl	%esi, %esi
	movl	%eax, %edx
	je	.L53
	movl	%edx, -28(%ebp)
	subl	$12, %esp
	pushl	$8
	call	malloc
	movl	-28(%ebp), %edx
	movl	%esi, (%eax)
	movl	%edx, 4(%eax)
	jmp	.L52
.L53:
	movl	%eax, 4(%ebx)
.L47:
	cmpl	%ebx, 4(%ebx)
	je	.L54
	movl	$1, %edx
.L49:
	cmpl	%edi, %edx
	movl	4(%ebx), %eax
	je	.L55
	incl	%edx
	movl	%eax, %ebx
	jmp	.L49
.L55:
	movl	4(%eax), %edx
	subl	$12, %esp
	movl	%edx, 4(%ebx)
	pushl	%eax
	call	free
	addl	$16, %esp
	jmp	.L47
.L54:
	subl	$12, %esp
	movl	(%ebx), %esi
	pushl	%ebx
	call	free
	leal	-12(%ebp), %esp
	popl	%ebx
	movl	%esi, %eax
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
.LC10:
	.string	"%d hits, %d misses, %d removed\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%edx, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$150, %edi
	pushl	%esi
	movl	$17, %esi
	pushl	%ebx
	pushl	%ecx
	subl	$40, %esp
	movl	%edx, -28(%ebp)
.L57:
	movl	-28(%ebp), %edx
	imull	$1664525, %esi, %esi
	subl	$12, %esp
	movl	%edx, -44(%ebp)
	addl	$1013904223, %esi
	pushl	$8
	call	malloc
	movl	-44(%ebp), %edx
	addl	$16, %esp
	movl	%eax, %ebx
	movl	%esi, %eax
	movl	%edx, 4(%ebx)
	shrl	$22, %eax
	movl	%ebx, -28(%ebp)
	subl	$512, %eax
	decl	%edi
	movl	%eax, (%ebx)
	jne	.L57
	movl	%ebx, %edx
	movl	$.LC3, %eax
	call	print
	xorl	%edx, %edx
.L58:
	movl	4(%ebx), %eax
	movl	%edx, 4(%ebx)
	movl	%ebx, %edx
	testl	%eax, %eax
	je	.L74
	movl	%eax, %ebx
	jmp	.L58
.L74:
	movl	$.LC4, %eax
	call	print
	movl	%ebx, %eax
	call	sort
	movl	%eax, -28(%ebp)
	movl	%eax, %edx
	movl	$.LC5, %eax
	call	print
	leal	-28(%ebp), %eax
	movl	$even, %edx
	call	remove_if
	movl	-28(%ebp), %edx
	movl	%eax, %ebx
	movl	$.LC6, %eax
	call	print
	leal	-28(%ebp), %eax
	movl	$any, %edx
	call	remove_if
	movl	-28(%ebp), %edx
	addl	%ebx, %eax
	movl	%eax, -44(%ebp)
	movl	$.LC7, %eax
	call	print
	movl	$5, %edx
	movl	$1, %eax
	call	josephus
	movl	$2, %edx
	movl	%eax, -48(%ebp)
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
	movl	-48(%ebp), %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	%edi
	pushl	%ebx
	pushl	%eax
	pushl	$.LC8
	call	printf
	addl	$32, %esp
	movl	$300, %edx
.L66:
	imull	$1664525, %esi, %esi
	addl	$1013904223, %esi
	movl	%esi, %eax
	movl	%esi, %edi
	shrl	$30, %eax
	je	.L59
	shrl	$24, %edi
	andl	$3, %edi
	jmp	.L60
.L59:
	shrl	$20, %edi
	andl	$15, %edi
.L60:
	movl	recent+4, %ebx
.L61:
	cmpl	$recent, %ebx
	je	.L75
	cmpl	-8(%ebx), %edi
	movl	4(%ebx), %eax
	jne	.L70
	movl	(%ebx), %ecx
	incl	-4(%ebx)
	incl	hits
	movl	%eax, 4(%ecx)
	movl	%ecx, (%eax)
	movl	recent+4, %eax
	movl	$recent, (%ebx)
	movl	%eax, 4(%ebx)
	movl	%ebx, (%eax)
	jmp	.L62
.L70:
	movl	%eax, %ebx
	jmp	.L61
.L75:
	movl	cached, %ebx
	incl	misses
	cmpl	$5, %ebx
	jne	.L64
	movl	recent, %ecx
	movl	(%ecx), %ebx
	leal	-8(%ecx), %eax
	movl	4(%ecx), %ecx
	movl	%ecx, 4(%ebx)
	movl	%ebx, (%ecx)
	jmp	.L65
.L64:
	movl	%edx, -48(%ebp)
	subl	$12, %esp
	incl	%ebx
	pushl	$16
	call	malloc
	movl	-48(%ebp), %edx
	addl	$16, %esp
	movl	%ebx, cached
.L65:
	movl	%edi, (%eax)
	movl	recent+4, %ecx
	leal	8(%eax), %ebx
	movl	$1, 4(%eax)
	movl	$recent, 8(%eax)
	movl	%ecx, 12(%eax)
	movl	%ebx, (%ecx)
.L62:
	movl	%ebx, recent+4
	decl	%edx
	jne	.L66
.L67:
	cmpl	$recent, %ebx
	je	.L76
	movl	4(%ebx), %esi
	subl	$8, %ebx
	pushl	%eax
	pushl	4(%ebx)
	pushl	(%ebx)
	pushl	$.LC9
	call	printf
	movl	%ebx, (%esp)
	movl	%esi, %ebx
	call	free
	addl	$16, %esp
	jmp	.L67
.L76:
	pushl	-44(%ebp)
	pushl	misses
	pushl	hits
	pushl	$.LC10
	call	printf
	movl	hits, %eax
	movl	$100, %ecx
	leal	-16(%ebp), %esp
	cltd
	idivl	%ecx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	movl	%edx, %eax
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
