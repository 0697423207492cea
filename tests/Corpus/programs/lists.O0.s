	.file	"lists.c"
	.text
	.type	cons, @function
cons:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$8, (%esp)
	call	malloc
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, (%eax)
	movl	-12(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	cons, .-cons
	.type	reverse, @function
reverse:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L4
.L5:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -8(%ebp)
	movl	8(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-8(%ebp), %eax
	movl	%eax, 8(%ebp)
.L4:
	cmpl	$0, 8(%ebp)
	jne	.L5
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	reverse, .-reverse
	.type	merge, @function
merge:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	leal	-12(%ebp), %eax
	movl	%eax, -4(%ebp)
	jmp	.L8
.L12:
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	jg	.L9
	leal	8(%ebp), %eax
	jmp	.L10
.L9:
	leal	12(%ebp), %eax
.L10:
	movl	%eax, -8(%ebp)
	movl	-8(%ebp), %eax
	movl	(%eax), %edx
	movl	-4(%ebp), %eax
	movl	%edx, (%eax)
	movl	-8(%ebp), %eax
	movl	(%eax), %eax
	addl	$4, %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	movl	(%eax), %edx
	movl	-8(%ebp), %eax
	movl	%edx, (%eax)
.L8:
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L11
	movl	12(%ebp), %eax
	testl	%eax, %eax
	jne	.L12
.L11:
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L13
	movl	8(%ebp), %eax
	jmp	.L14
.L13:
	movl	12(%ebp), %eax
.L14:
	movl	-4(%ebp), %edx
	movl	%eax, (%edx)
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	merge, .-merge
	.type	sort, @function
sort:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	cmpl	$0, 8(%ebp)
	je	.L17
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L18
.L17:
	movl	8(%ebp), %eax
	jmp	.L19
.L18:
	movl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -16(%ebp)
	jmp	.L20
.L22:
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -12(%ebp)
	movl	-16(%ebp), %eax
	movl	4(%eax), %eax
	movl	4(%eax), %eax
	movl	%eax, -16(%ebp)
.L20:
	cmpl	$0, -16(%ebp)
	je	.L21
	movl	-16(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L22
.L21:
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -20(%ebp)
	movl	-12(%ebp), %eax
	movl	$0, 4(%eax)
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	sort
	movl	%eax, %ebx
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	sort
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	merge
.L19:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sort, .-sort
	.type	remove_if, @function
remove_if:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L24
.L27:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	movl	12(%ebp), %eax
	call	*%eax
	testl	%eax, %eax
	je	.L25
	movl	-16(%ebp), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	incl	-12(%ebp)
	jmp	.L24
.L25:
	movl	-16(%ebp), %eax
	addl	$4, %eax
	movl	%eax, 8(%ebp)
.L24:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L27
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	remove_if, .-remove_if
	.type	even, @function
even:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	popl	%ebp
	ret
	.size	even, .-even
	.type	any, @function
any:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$1, %eax
	popl	%ebp
	ret
	.size	any, .-any
	.section	.rodata
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
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L34
.L36:
	cmpl	$23, -12(%ebp)
	jg	.L35
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L35:
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, 12(%ebp)
	incl	-12(%ebp)
.L34:
	cmpl	$0, 12(%ebp)
	jne	.L36
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	print, .-print
	.type	josephus, @function
josephus:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	cons
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, -20(%ebp)
	jmp	.L38
.L39:
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	cons
	movl	%eax, -16(%ebp)
	decl	-20(%ebp)
.L38:
	cmpl	$0, -20(%ebp)
	jg	.L39
	movl	-12(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, 4(%eax)
	jmp	.L40
.L43:
	movl	$1, -24(%ebp)
	jmp	.L41
.L42:
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -12(%ebp)
	incl	-24(%ebp)
.L41:
	movl	-24(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L42
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -32(%ebp)
	movl	-32(%ebp), %eax
	movl	4(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	free
.L40:
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	%eax, -12(%ebp)
	jne	.L43
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -28(%ebp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	movl	-28(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	josephus, .-josephus
	.type	take_out, @function
take_out:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	8(%ebp), %edx
	movl	4(%edx), %edx
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	8(%ebp), %edx
	movl	(%edx), %edx
	movl	%edx, (%eax)
	nop
	popl	%ebp
	ret
	.size	take_out, .-take_out
	.type	put_after, @function
put_after:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	12(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, 4(%eax)
	nop
	popl	%ebp
	ret
	.size	put_after, .-put_after
	.data
	.align 4
	.type	recent, @object
	.size	recent, 8
recent:
	.long	recent
	.long	recent
	.local	cached
	.comm	cached,4,4
	.local	hits
	.comm	hits,4,4
	.local	misses
	.comm	misses,4,4
	.text
	.type	touch, @function
touch:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	recent+4, %eax
	movl	%eax, -12(%ebp)
	jmp	.L48
.L51:
	movl	-12(%ebp), %eax
	subl	$8, %eax
	movl	(%eax), %eax
	cmpl	%eax, 8(%ebp)
	jne	.L49
	movl	hits, %eax
	incl	%eax
	movl	%eax, hits
	movl	-12(%ebp), %eax
	subl	$8, %eax
	movl	4(%eax), %edx
	incl	%edx
	movl	%edx, 4(%eax)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	take_out
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$recent, (%esp)
	call	put_after
	jmp	.L47
.L49:
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -12(%ebp)
.L48:
	cmpl	$recent, -12(%ebp)
	jne	.L51
	movl	misses, %eax
	incl	%eax
	movl	%eax, misses
	movl	cached, %eax
	cmpl	$5, %eax
	jne	.L52
	movl	recent, %eax
	subl	$8, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	addl	$8, %eax
	movl	%eax, (%esp)
	call	take_out
	jmp	.L53
.L52:
	movl	$16, (%esp)
	call	malloc
	movl	%eax, -16(%ebp)
	movl	cached, %eax
	incl	%eax
	movl	%eax, cached
.L53:
	movl	-16(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, (%eax)
	movl	-16(%ebp), %eax
	movl	$1, 4(%eax)
	movl	-16(%ebp), %eax
	addl	$8, %eax
	movl	%eax, 4(%esp)
	movl	$recent, (%esp)
	call	put_after
.L47:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	touch, .-touch
	.section	.rodata
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
	movl	$0, 36(%esp)
	movl	$17, 60(%esp)
	movl	$0, 56(%esp)
	jmp	.L55
.L56:
	movl	60(%esp), %eax
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, 60(%esp)
	movl	36(%esp), %eax
	movl	60(%esp), %edx
	shrl	$22, %edx
	subl	$512, %edx
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	cons
	movl	%eax, 36(%esp)
	incl	56(%esp)
.L55:
	cmpl	$149, 56(%esp)
	jle	.L56
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	print
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	reverse
	movl	%eax, 36(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	print
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	sort
	movl	%eax, 36(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	print
	movl	$even, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	remove_if
	movl	%eax, 44(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	print
	movl	$any, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	remove_if
	addl	%eax, 44(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	print
	movl	$5, 4(%esp)
	movl	$1, (%esp)
	call	josephus
	movl	%eax, %edi
	movl	$2, 4(%esp)
	movl	$10, (%esp)
	call	josephus
	movl	%eax, %esi
	movl	$1, 4(%esp)
	movl	$7, (%esp)
	call	josephus
	movl	%eax, %ebx
	movl	$3, 4(%esp)
	movl	$41, (%esp)
	call	josephus
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$0, 52(%esp)
	jmp	.L57
.L60:
	movl	60(%esp), %eax
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, 60(%esp)
	movl	60(%esp), %eax
	shrl	$30, %eax
	testl	%eax, %eax
	je	.L58
	movl	60(%esp), %eax
	shrl	$24, %eax
	andl	$3, %eax
	jmp	.L59
.L58:
	movl	60(%esp), %eax
	shrl	$20, %eax
	andl	$15, %eax
.L59:
	movl	%eax, (%esp)
	call	touch
	incl	52(%esp)
.L57:
	cmpl	$299, 52(%esp)
	jle	.L60
	movl	recent+4, %eax
	movl	%eax, 48(%esp)
	jmp	.L61
.L62:
	movl	48(%esp), %eax
	subl	$8, %eax
	movl	%eax, 40(%esp)
	movl	48(%esp), %eax
	movl	4(%eax), %eax
	movl	%eax, 48(%esp)
	movl	40(%esp), %eax
	movl	4(%eax), %edx
	movl	40(%esp), %eax
	movl	(%eax), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	free
.L61:
	cmpl	$recent, 48(%esp)
	jne	.L62
	movl	misses, %edx
	movl	hits, %eax
	movl	44(%esp), %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	hits, %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
