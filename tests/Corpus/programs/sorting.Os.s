	.file	"sorting.c"
	.text
	.type	bubble, @function
bubble:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%edi
	movl	12(%ebp), %eax
	movl	8(%ebp), %ecx
	movl	comparisons, %ebx
	leal	-1(%eax), %edx
	xorl	%eax, %eax
.L2:
	testl	%edx, %edx
	jle	.L13
	xorl	%esi, %esi
	xorl	%eax, %eax
	movl	%esi, -16(%ebp)
.L4:
	movl	(%ecx,%eax,4), %esi
	movl	4(%ecx,%eax,4), %edi
	cmpl	%edi, %esi
	jle	.L3
	movl	%edi, (%ecx,%eax,4)
	movl	%esi, 4(%ecx,%eax,4)
	movl	%eax, -16(%ebp)
.L3:
	incl	%eax
	cmpl	%eax, %edx
	jne	.L4
	addl	%edx, %ebx
	movb	$1, %al
	movl	-16(%ebp), %edx
	jmp	.L2
.L13:
	testb	%al, %al
	je	.L1
	movl	%ebx, comparisons
.L1:
	popl	%eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	bubble, .-bubble
	.type	insertion, @function
insertion:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	movl	$1, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	comparisons, %ebx
	movl	8(%ebp), %ecx
.L15:
	cmpl	12(%ebp), %edx
	jge	.L28
	movl	(%ecx,%edx,4), %esi
	movl	%edx, %eax
.L16:
	movl	-4(%ecx,%eax,4), %edi
	incl	%ebx
	cmpl	%esi, %edi
	jle	.L17
	movl	%edi, (%ecx,%eax,4)
	decl	%eax
	jne	.L16
.L17:
	movl	%esi, (%ecx,%eax,4)
	incl	%edx
	movb	$1, %al
	jmp	.L15
.L28:
	testb	%al, %al
	je	.L14
	movl	%ebx, comparisons
.L14:
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	insertion, .-insertion
	.type	selection, @function
selection:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$8, %esp
	movl	comparisons, %eax
	movl	%eax, -16(%ebp)
	xorl	%eax, %eax
.L30:
	movl	12(%ebp), %esi
	movl	%eax, %ecx
	leal	-1(%esi), %edx
	cmpl	%eax, %edx
	jle	.L41
	leal	1(%eax), %esi
	movl	%esi, -20(%ebp)
	movl	%esi, %edx
.L31:
	movl	8(%ebp), %edi
	cmpl	12(%ebp), %edx
	leal	(%edi,%ecx,4), %esi
	movl	(%esi), %edi
	je	.L42
	movl	8(%ebp), %ebx
	cmpl	%edi, (%ebx,%edx,4)
	movb	$1, %bl
	cmovl	%edx, %ecx
	incl	%edx
	jmp	.L31
.L42:
	movl	12(%ebp), %ecx
	leal	-1(%ecx), %edx
	movl	8(%ebp), %ecx
	subl	%eax, %edx
	addl	%edx, -16(%ebp)
	movl	(%ecx,%eax,4), %edx
	movl	%edi, (%ecx,%eax,4)
	movl	-20(%ebp), %eax
	movl	%edx, (%esi)
	jmp	.L30
.L41:
	testb	%bl, %bl
	je	.L29
	movl	-16(%ebp), %eax
	movl	%eax, comparisons
.L29:
	popl	%eax
	popl	%edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	selection, .-selection
	.type	shell, @function
shell:
	pushl	%ebp
	movl	$3, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$8, %esp
	movl	12(%ebp), %eax
	cltd
	idivl	%ecx
	movl	%eax, %ecx
	movl	$1, %eax
.L44:
	cmpl	%eax, %ecx
	jle	.L58
	leal	(%eax,%eax,2), %eax
	incl	%eax
	jmp	.L44
.L58:
	movl	comparisons, %esi
	xorl	%ecx, %ecx
	movl	%esi, -20(%ebp)
.L46:
	imull	$-4, %eax, %esi
	movl	%eax, %ebx
.L52:
	cmpl	12(%ebp), %ebx
	jge	.L49
	movl	%ebx, -16(%ebp)
	movl	8(%ebp), %edx
	leal	(%edx,%ebx,4), %edx
.L50:
	cmpl	%eax, -16(%ebp)
	jl	.L47
	movl	(%edx,%esi), %edi
	movl	(%edx), %ecx
	subl	%eax, -16(%ebp)
	incl	-20(%ebp)
	cmpl	%ecx, %edi
	jle	.L59
	movl	%edi, (%edx)
	movl	%ecx, (%edx,%esi)
	addl	%esi, %edx
	movb	$1, %cl
	jmp	.L50
.L59:
	movb	$1, %cl
.L47:
	incl	%ebx
	jmp	.L52
.L49:
	cltd
	movl	$3, %ebx
	idivl	%ebx
	testl	%eax, %eax
	jne	.L46
	testb	%cl, %cl
	je	.L43
	movl	-20(%ebp), %eax
	movl	%eax, comparisons
.L43:
	popl	%eax
	popl	%edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	shell, .-shell
	.type	quick, @function
quick:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	8(%ebp), %esi
.L68:
	cmpl	$1, 12(%ebp)
	jle	.L69
	movl	12(%ebp), %eax
	movl	$1, %ecx
	movl	comparisons, %edx
	leal	-1(%eax), %ebx
	movl	%ebx, %eax
	sarl	%eax
	movl	(%esi,%eax,4), %eax
	movl	%eax, -40(%ebp)
.L62:
	movl	-4(%esi,%ecx,4), %eax
	movl	-40(%ebp), %edi
	movl	%eax, -32(%ebp)
	cmpl	%edi, %eax
	jge	.L71
	incl	%edx
.L67:
	incl	%ecx
	jmp	.L62
.L71:
	leal	2(%edx), %eax
	movl	%eax, -28(%ebp)
.L64:
	movl	-28(%ebp), %eax
	movl	(%esi,%ebx,4), %edi
	leal	1(%eax), %edx
	movl	-40(%ebp), %eax
	movl	%edi, -36(%ebp)
	cmpl	%eax, %edi
	jle	.L72
	movl	%edx, -28(%ebp)
	decl	%ebx
	jmp	.L64
.L72:
	leal	-1(%ecx), %eax
	movl	-28(%ebp), %edx
	leal	0(,%ebx,4), %edi
	cmpl	%eax, %ebx
	jle	.L66
	movl	-36(%ebp), %eax
	decl	%ebx
	movl	%eax, -4(%esi,%ecx,4)
	movl	-32(%ebp), %eax
	movl	%eax, (%esi,%edi)
	jmp	.L67
.L66:
	movl	-28(%ebp), %eax
	movl	%eax, comparisons
	pushl	%eax
	pushl	%eax
	leal	1(%ebx), %eax
	pushl	%eax
	pushl	%esi
	call	quick
	movl	12(%ebp), %eax
	leal	4(%esi,%edi), %esi
	addl	$16, %esp
	subl	%ebx, %eax
	decl	%eax
	movl	%eax, 12(%ebp)
	jmp	.L68
.L69:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	quick, .-quick
	.type	heap, @function
heap:
	pushl	%ebp
	movl	$2, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	12(%ebp), %eax
	movb	$0, -21(%ebp)
	movl	8(%ebp), %esi
	movl	comparisons, %edi
	cltd
	idivl	%ecx
	decl	%eax
	movl	%eax, -16(%ebp)
.L74:
	cmpl	$1, 12(%ebp)
	jle	.L89
.L79:
	cmpl	$0, -16(%ebp)
	js	.L75
	decl	-16(%ebp)
	jmp	.L76
.L75:
	decl	12(%ebp)
	movl	(%esi), %ecx
	movl	12(%ebp), %eax
	leal	(%esi,%eax,4), %eax
	movl	(%eax), %ebx
	movl	%ebx, (%esi)
	movl	%ecx, (%eax)
.L76:
	cmpl	$0, -16(%ebp)
	movl	$-1, %ebx
	cmovns	-16(%ebp), %ebx
	incl	%ebx
.L77:
	leal	(%ebx,%ebx), %ecx
	leal	1(%ecx), %eax
	cmpl	%eax, 12(%ebp)
	jle	.L74
	leal	1(%edi), %edx
	addl	$2, %ecx
	cmpl	12(%ebp), %ecx
	jge	.L82
	movl	(%esi,%eax,4), %edi
	cmpl	%edi, (%esi,%ecx,4)
	jle	.L78
	movl	%ecx, %eax
	jmp	.L78
.L82:
	movl	%edi, %edx
.L78:
	movb	$1, -21(%ebp)
	leal	(%esi,%eax,4), %edi
	movl	(%edi), %ecx
	leal	(%esi,%ebx,4), %edi
	movl	%edi, -20(%ebp)
	movl	(%edi), %ebx
	leal	1(%edx), %edi
	cmpl	%ebx, %ecx
	jle	.L79
	movl	-20(%ebp), %edx
	movl	%ecx, (%edx)
	leal	(%esi,%eax,4), %edx
	movl	%ebx, (%edx)
	movl	%eax, %ebx
	jmp	.L77
.L89:
	cmpb	$0, -21(%ebp)
	je	.L73
	movl	%edi, comparisons
.L73:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	heap, .-heap
	.type	by_value, @function
by_value:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	popl	%ebp
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	setl	%dl
	movzbl	%al, %eax
	movzbl	%dl, %edx
	subl	%edx, %eax
	ret
	.size	by_value, .-by_value
	.type	library, @function
library:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	pushl	$by_value
	pushl	$4
	pushl	12(%ebp)
	pushl	8(%ebp)
	call	qsort
	addl	$16, %esp
	leave
	ret
	.size	library, .-library
	.type	radix, @function
radix:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1048, %esp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	sall	$2, %eax
	movl	%eax, -1060(%ebp)
	xorl	%eax, %eax
	movl	%eax, -1056(%ebp)
.L100:
	leal	-1040(%ebp), %edi
	movl	$257, %ecx
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	rep stosl
.L95:
	cmpl	12(%ebp), %ebx
	jge	.L104
	movl	(%edx,%ebx,4), %eax
	incl	%ebx
	movb	-1056(%ebp), %cl
	addl	$-2147483648, %eax
	shrl	%cl, %eax
	movzbl	%al, %eax
	incl	-1036(%ebp,%eax,4)
	jmp	.L95
.L104:
	leal	-1040(%ebp), %eax
.L97:
	movl	(%eax), %ecx
	leal	-16(%ebp), %esi
	addl	%ecx, 4(%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jne	.L97
	xorl	%ebx, %ebx
.L98:
	cmpl	12(%ebp), %ebx
	jge	.L105
	movl	(%edx,%ebx,4), %esi
	incl	%ebx
	movb	-1056(%ebp), %cl
	leal	-2147483648(%esi), %eax
	shrl	%cl, %eax
	movzbl	%al, %eax
	movl	-1040(%ebp,%eax,4), %ecx
	movl	%esi, other.1(,%ecx,4)
	leal	1(%ecx), %edi
	movl	%edi, -1040(%ebp,%eax,4)
	jmp	.L98
.L105:
	addl	$8, -1056(%ebp)
	movl	$other.1, %esi
	movl	-1060(%ebp), %ecx
	movl	%edx, %edi
	rep movsb
	cmpl	$32, -1056(%ebp)
	jne	.L100
	addl	$1048, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	radix, .-radix
	.type	merge_part.constprop.0, @function
merge_part.constprop.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	cmpl	$1, %edx
	movl	%edx, -32(%ebp)
	jle	.L106
	movl	%eax, %ebx
	movl	%edx, %eax
	sarl	%eax
	xorl	%esi, %esi
	movl	%eax, -28(%ebp)
	movl	%eax, %edx
	movl	%ebx, %eax
	call	merge_part.constprop.0
	movl	-28(%ebp), %eax
	xorl	%edi, %edi
	movl	-32(%ebp), %edx
	subl	%eax, %edx
	leal	(%ebx,%eax,4), %eax
	call	merge_part.constprop.0
	movl	comparisons, %eax
	movl	-28(%ebp), %edx
	movl	%eax, -40(%ebp)
	xorl	%eax, %eax
.L108:
	cmpl	%edi, -28(%ebp)
	setg	%cl
	cmpl	%edx, -32(%ebp)
	setg	-36(%ebp)
	andb	-36(%ebp), %cl
	je	.L119
	movl	(%ebx,%edi,4), %eax
	movl	%eax, -36(%ebp)
	movl	(%ebx,%edx,4), %eax
	cmpl	%eax, -36(%ebp)
	jle	.L109
	incl	%edx
	jmp	.L110
.L109:
	movl	-36(%ebp), %eax
	incl	%edi
.L110:
	incl	%esi
	movl	%eax, work.0-4(,%esi,4)
	movb	%cl, %al
	jmp	.L108
.L119:
	testb	%al, %al
	movl	%esi, %edx
	je	.L112
	movl	-40(%ebp), %eax
	addl	%esi, %eax
	movl	%eax, comparisons
.L112:
	movl	%edi, %eax
.L113:
	cmpl	%eax, -28(%ebp)
	jle	.L120
	incl	%eax
	incl	%esi
	movl	-4(%ebx,%eax,4), %ecx
	movl	%ecx, work.0-4(,%esi,4)
	jmp	.L113
.L120:
	movl	-28(%ebp), %eax
	xorl	%ecx, %ecx
	movl	$work.0, %esi
	subl	%edi, %eax
	sall	$2, %eax
	cmpl	%edi, -28(%ebp)
	movl	%ebx, %edi
	cmovl	%ecx, %eax
	leal	(%eax,%edx,4), %ecx
	rep movsb
.L106:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	merge_part.constprop.0, .-merge_part.constprop.0
	.type	merge, @function
merge:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	popl	%ebp
	jmp	merge_part.constprop.0
	.size	merge, .-merge
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"\n"
.LC3:
	.string	" "
.LC4:
	.string	"%-10s %-5s %7ld comparisons, from %d to %d\n"
.LC5:
	.string	"%9d%s"
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
	movl	$5, %edi
	pushl	%esi
	pushl	%ebx
	movl	$-1831433054, %ebx
	pushl	%ecx
	xorl	%ecx, %ecx
	subl	$24, %esp
.L126:
	movl	%ebx, %edx
	sall	$13, %edx
	xorl	%ebx, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %ebx
	sall	$5, %ebx
	xorl	%eax, %ebx
	movl	%ecx, %eax
	cltd
	idivl	%edi
	testl	%edx, %edx
	jne	.L124
	movl	%ebx, %eax
	movl	$50, %esi
	xorl	%edx, %edx
	divl	%esi
	jmp	.L125
.L124:
	movl	%ebx, %edx
	andl	$16777215, %edx
	subl	$8388608, %edx
.L125:
	movl	%edx, original.5(,%ecx,4)
	incl	%ecx
	movl	$original.5, %esi
	cmpl	$400, %ecx
	jne	.L126
	movl	$expected.4, %edi
	xorl	%ebx, %ebx
	rep movsl
	xorl	%esi, %esi
	pushl	%ecx
	pushl	%ecx
	pushl	$400
	pushl	$expected.4
	call	insertion
	addl	$16, %esp
	movl	%esi, -28(%ebp)
.L128:
	xorl	%ecx, %ecx
	movl	$original.5, %esi
	movl	%ecx, comparisons
	movl	$v.3, %edi
	movl	$400, %ecx
	rep movsl
	pushl	%esi
	pushl	%esi
	pushl	$400
	pushl	$v.3
	call	*sorts.2+4(,%ebx,8)
	addl	$12, %esp
	pushl	$1600
	pushl	$expected.4
	pushl	$v.3
	call	memcmp
	popl	%edi
	popl	%edx
	movl	$.LC0, %edx
	cmpl	$1, %eax
	sbbl	$-1, -28(%ebp)
	testl	%eax, %eax
	pushl	v.3+1596
	movl	$.LC1, %eax
	cmove	%edx, %eax
	pushl	v.3
	pushl	comparisons
	pushl	%eax
	pushl	sorts.2(,%ebx,8)
	incl	%ebx
	pushl	$.LC4
	call	printf
	addl	$32, %esp
	cmpl	$9, %ebx
	jne	.L128
	xorl	%ebx, %ebx
.L130:
	movl	%ebx, %eax
	movl	$200, %ecx
	cltd
	idivl	%ecx
	movl	$.LC3, %eax
	cmpl	$160, %edx
	movl	$.LC2, %edx
	cmove	%edx, %eax
	pushl	%edx
	pushl	%eax
	pushl	expected.4(,%ebx,4)
	addl	$40, %ebx
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	cmpl	$400, %ebx
	jne	.L130
	movl	-28(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	work.0
	.comm	work.0,1600,32
	.local	other.1
	.comm	other.1,1600,32
	.section	.rodata.str1.1
.LC6:
	.string	"bubble"
.LC7:
	.string	"insertion"
.LC8:
	.string	"selection"
.LC9:
	.string	"shell"
.LC10:
	.string	"quick"
.LC11:
	.string	"heap"
.LC12:
	.string	"merge"
.LC13:
	.string	"radix"
.LC14:
	.string	"library"
	.section	.rodata
	.align 32
	.type	sorts.2, @object
	.size	sorts.2, 72
sorts.2:
	.long	.LC6
	.long	bubble
	.long	.LC7
	.long	insertion
	.long	.LC8
	.long	selection
	.long	.LC9
	.long	shell
	.long	.LC10
	.long	quick
	.long	.LC11
	.long	heap
	.long	.LC12
	.long	merge
	.long	.LC13
	.long	radix
	.long	.LC14
	.long	library
	.local	v.3
	.comm	v.3,1600,32
	.local	expected.4
	.comm	expected.4,1600,32
	.local	original.5
	.comm	original.5,1600,32
	.local	comparisons
	.comm	comparisons,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
