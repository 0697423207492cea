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
	leal	12(%esp), %ecx
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	testl	%eax, %eax
	je	.L6
	testl	%ebx, %ebx
	je	.L6
	leal	4(%esp), %esi
	.p2align 4
	.p2align 3
.L8:
	movl	(%ebx), %edi
	leal	8(%esp), %edx
	cmpl	%edi, (%eax)
	cmovle	%eax, %ebx
	cmovle	%esi, %edx
	movl	%ebx, (%ecx)
	leal	4(%ebx), %ecx
	movl	4(%ebx), %eax
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
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
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
	jne	.L36
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L35:
	movl	4(%ebx), %ebx
	incl	%esi
	testl	%ebx, %ebx
	je	.L34
.L36:
	cmpl	$23, %esi
	.p2align 4,,2
	jg	.L35
	movl	(%ebx), %eax
	incl	%esi
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	4(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L36
.L34:
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
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
	je	.L45
	movl	%eax, %esi
	movl	%edx, %edi
	xorl	%ebp, %ebp
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L42:
	leal	4(%ebx), %esi
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	je	.L40
.L44:
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	*%edi
	testl	%eax, %eax
	je	.L42
	movl	4(%ebx), %eax
	incl	%ebp
	movl	%eax, (%esi)
	movl	%ebx, (%esp)
	call	free
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	jne	.L44
.L40:
	addl	$28, %esp
	movl	%ebp, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L45:
	xorl	%ebp, %ebp
	jmp	.L40
	.size	remove_if, .-remove_if
	.p2align 4
	.type	josephus, @function
josephus:
	pushl	%ebp
	movl	%edx, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	$8, (%esp)
	call	malloc
	movl	%edi, (%eax)
	decl	%edi
	movl	%eax, 28(%esp)
	je	.L49
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L50:
	movl	$8, (%esp)
	movl	%esi, %ebx
	call	malloc
	movl	%edi, (%eax)
	decl	%edi
	movl	%eax, %esi
	movl	%ebx, 4(%eax)
	jne	.L50
	movl	28(%esp), %eax
	movl	%esi, 4(%eax)
	cmpl	%esi, %eax
	je	.L52
	cmpl	$1, %ebp
	movl	$1, %eax
	jne	.L53
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L55:
	movl	%edx, %ebx
	movl	%ecx, %esi
.L53:
	incl	%eax
	movl	4(%ebx), %edx
	movl	%ebx, %ecx
	cmpl	%eax, %ebp
	jne	.L55
.L54:
	movl	%edx, 4(%esi)
	movl	%ebx, (%esp)
	call	free
	movl	4(%esi), %eax
	cmpl	%esi, %eax
	je	.L52
	movl	%esi, 28(%esp)
	cmpl	$1, %ebp
	movl	4(%eax), %ebx
	movl	%eax, %esi
	movl	$1, %eax
	jne	.L53
.L62:
	movl	%ebx, %edx
	movl	%esi, %ebx
	movl	28(%esp), %esi
	jmp	.L54
.L49:
	movl	28(%esp), %eax
	movl	%eax, 4(%eax)
	movl	%eax, %esi
.L52:
	movl	(%esi), %ebx
	movl	%esi, (%esp)
	call	free
	addl	$44, %esp
	movl	%ebx, %eax
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
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC9:
	.string	"%d hits, %d misses, %d removed\n"
	.section	.rodata.str1.1
.LC10:
	.string	"page %d used %d times\n"
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
.L64:
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
	jne	.L64
	movl	%ebx, %edx
	movl	$.LC3, %eax
	call	print
	xorl	%edx, %edx
	jmp	.L65
.L77:
	movl	%eax, %ebx
.L65:
	movl	4(%ebx), %eax
	movl	%edx, 4(%ebx)
	movl	%ebx, %edx
	testl	%eax, %eax
	jne	.L77
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
.L74:
	imull	$1664525, %esi, %esi
	addl	$1013904223, %esi
	movl	%esi, %eax
	movl	%esi, %ebx
	shrl	$30, %eax
	je	.L66
	shrl	$24, %ebx
	andl	$3, %ebx
.L67:
	cmpl	$recent, %edi
	je	.L68
	movl	%edi, %eax
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L69:
	cmpl	$recent, %eax
	je	.L68
.L71:
	movl	-8(%eax), %edx
	movl	%eax, %ecx
	movl	4(%eax), %eax
	cmpl	%edx, %ebx
	jne	.L69
	movl	(%ecx), %edx
	movl	%ecx, %edi
	incl	-4(%ecx)
	incl	hits
	movl	%eax, 4(%edx)
	movl	%edx, (%eax)
	movl	recent+4, %eax
	movl	$recent, (%ecx)
	movl	%eax, 4(%ecx)
	movl	%ecx, (%eax)
.L70:
	decl	44(%esp)
	movl	%edi, recent+4
	jne	.L74
	jmp	.L89
.L75:
	leal	-8(%edi), %ebx
	movl	%edi, %eax
	movl	4(%edi), %edi
	movl	-4(%eax), %edx
	movl	%edx, 8(%esp)
	movl	-8(%eax), %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%ebx, (%esp)
	call	free
.L89:
	cmpl	$recent, %edi
	jne	.L75
	movl	36(%esp), %eax
	movl	%eax, 12(%esp)
	movl	misses, %eax
	movl	%eax, 8(%esp)
	movl	hits, %eax
	movl	$.LC9, (%esp)
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
.L68:
	movl	cached, %edx
	incl	misses
	cmpl	$5, %edx
	jne	.L72
	movl	recent, %edx
	movl	(%edx), %ecx
	leal	-8(%edx), %eax
	movl	4(%edx), %edx
	movl	%edx, 4(%ecx)
	movl	%ecx, (%edx)
	movl	recent+4, %edx
.L73:
	movl	%ebx, (%eax)
	leal	8(%eax), %edi
	movl	$1, 4(%eax)
	movl	$recent, 8(%eax)
	movl	%edx, 12(%eax)
	movl	%edi, (%edx)
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L66:
	shrl	$20, %ebx
	andl	$15, %ebx
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L72:
	movl	$16, (%esp)
	movl	%edx, 40(%esp)
	call	malloc
	movl	40(%esp), %edx
	incl	%edx
	movl	%edx, cached
	movl	%edi, %edx
	jmp	.L73
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
