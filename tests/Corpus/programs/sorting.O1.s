	.file	"sorting.c"
	.text
	.type	bubble, @function
bubble:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movl	24(%esp), %edx
	movl	28(%esp), %eax
	leal	-1(%eax), %ebp
	testl	%ebp, %ebp
	jle	.L1
	movl	comparisons, %ebx
	jmp	.L6
.L3:
	incl	%eax
	cmpl	%edi, %eax
	je	.L10
.L4:
	movl	%eax, %esi
	movl	(%edx,%eax,4), %ecx
	movl	4(%edx,%eax,4), %ebx
	cmpl	%ebx, %ecx
	jle	.L3
	movl	%ebx, (%edx,%eax,4)
	movl	%ecx, 4(%edx,%eax,4)
	movl	%eax, %ebp
	jmp	.L3
.L10:
	movl	(%esp), %ebx
	leal	1(%ebx,%esi), %ebx
	testl	%ebp, %ebp
	jle	.L11
	jle	.L12
.L6:
	movl	%ebp, %edi
	movl	$0, %eax
	movl	$0, %ebp
	movl	%ebx, (%esp)
	jmp	.L4
.L11:
	movl	%ebx, comparisons
	jmp	.L1
.L12:
	movl	%ebx, comparisons
.L1:
	addl	$4, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	bubble, .-bubble
	.type	by_value, @function
by_value:
	movl	4(%esp), %edx
	movl	8(%esp), %eax
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	movzbl	%al, %eax
	setl	%dl
	movzbl	%dl, %edx
	subl	%edx, %eax
	ret
	.size	by_value, .-by_value
	.type	library, @function
library:
	subl	$28, %esp
	movl	$by_value, 12(%esp)
	movl	$4, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	addl	$28, %esp
	ret
	.size	library, .-library
	.type	radix, @function
radix:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1044, %esp
	movl	1064(%esp), %ebp
	movl	1068(%esp), %eax
	sall	$2, %eax
	leal	(%eax,%ebp), %ebx
	movl	$0, %edx
	movl	%eax, (%esp)
	jmp	.L29
.L37:
	movl	$0, 16(%esp)
	addl	$4, %edi
	movl	$1024, %esi
	jmp	.L17
.L19:
	cmpl	$0, 1068(%esp)
	jle	.L20
	movl	%ebp, %esi
	movl	%edx, %ecx
.L21:
	movl	(%esi), %eax
	addl	$-2147483648, %eax
	shrl	%cl, %eax
	movzbl	%al, %eax
	incl	20(%esp,%eax,4)
	addl	$4, %esi
	cmpl	%ebx, %esi
	jne	.L21
	movl	%ecx, %edx
.L20:
	leal	20(%esp), %eax
	leal	1044(%esp), %esi
.L22:
	movl	-4(%eax), %ecx
	addl	%ecx, (%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jne	.L22
	cmpl	$0, 1068(%esp)
	jle	.L23
	movl	%ebp, %esi
	movl	%edx, %ecx
	movl	%ebp, 1064(%esp)
.L24:
	movl	(%esi), %edx
	leal	-2147483648(%edx), %eax
	shrl	%cl, %eax
	movzbl	%al, %eax
	movl	16(%esp,%eax,4), %edi
	leal	1(%edi), %ebp
	movl	%ebp, 16(%esp,%eax,4)
	movl	%edx, other.1(,%edi,4)
	addl	$4, %esi
	cmpl	%ebx, %esi
	jne	.L24
	movl	%ecx, %edx
	movl	1064(%esp), %ebp
.L23:
	movl	(%esp), %eax
	movl	%eax, %ecx
	movl	%ebp, %edi
	movl	$other.1, %esi
	cmpl	$8, %eax
	jnb	.L35
.L25:
	rep movsb
	addl	$8, %edx
	cmpl	$32, %edx
	je	.L36
.L29:
	leal	16(%esp), %edi
	movl	$1028, %esi
	leal	1044(%esp), %eax
	testb	$4, %al
	je	.L37
.L17:
	movl	%esi, %ecx
	shrl	$2, %ecx
	movl	$0, %eax
	rep stosl
	movl	%esi, %eax
	andl	$2, %eax
	je	.L18
	movw	$0, (%edi)
	addl	$2, %edi
.L18:
	andl	$1, %esi
	je	.L19
	movb	$0, (%edi)
	jmp	.L19
.L35:
	testl	$1, %ebp
	jne	.L38
.L26:
	testl	$2, %edi
	jne	.L39
.L27:
	testl	$4, %edi
	je	.L25
	movl	(%esi), %eax
	movl	%eax, (%edi)
	leal	4(%edi), %edi
	leal	4(%esi), %esi
	subl	$4, %ecx
	jmp	.L25
.L38:
	movzbl	other.1, %eax
	movb	%al, 0(%ebp)
	leal	1(%ebp), %edi
	movl	$other.1+1, %esi
	movl	(%esp), %eax
	leal	-1(%eax), %ecx
	jmp	.L26
.L39:
	movzwl	(%esi), %eax
	movw	%ax, (%edi)
	leal	2(%edi), %edi
	leal	2(%esi), %esi
	subl	$2, %ecx
	jmp	.L27
.L36:
	addl	$1044, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	radix, .-radix
	.type	merge_part, @function
merge_part:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%edx, 20(%esp)
	cmpl	$1, %ecx
	jle	.L40
	movl	%eax, %ebx
	movl	%edx, %ebp
	movl	%ecx, %esi
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	movl	%eax, %edi
	movl	%eax, 8(%esp)
	movl	%eax, %ecx
	movl	%ebx, %eax
	call	merge_part
	leal	0(,%edi,4), %eax
	movl	%eax, 24(%esp)
	movl	%esi, %ecx
	subl	%edi, %ecx
	addl	%ebx, %eax
	movl	%ebp, %edx
	call	merge_part
	cmpl	%edi, %esi
	jle	.L53
	movl	comparisons, %eax
	movl	%eax, 28(%esp)
	movl	%ebp, %eax
	movl	$0, %edx
	movl	$0, %ecx
	movl	%esi, 16(%esp)
	movl	%edx, %esi
	jmp	.L45
.L43:
	incl	%ecx
	movl	%ebp, %edx
.L44:
	leal	1(%esi), %ebp
	movl	%ebp, 4(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, (%eax)
	addl	$4, %eax
	movl	8(%esp), %ebp
	cmpl	%ebp, %ecx
	jge	.L55
	movl	16(%esp), %ebp
	cmpl	%ebp, %edi
	jge	.L55
	movl	4(%esp), %esi
.L45:
	movl	(%ebx,%ecx,4), %ebp
	movl	(%ebx,%edi,4), %edx
	cmpl	%edx, %ebp
	jle	.L43
	incl	%edi
	jmp	.L44
.L55:
	movl	4(%esp), %ebp
	movl	28(%esp), %eax
	leal	1(%eax,%esi), %eax
	movl	%eax, comparisons
	movl	12(%esp), %eax
	movl	%edx, (%eax)
	movl	8(%esp), %eax
	cmpl	%eax, %ecx
	jge	.L47
.L42:
	movl	%ecx, %edx
	leal	(%ebx,%ecx,4), %eax
	movl	%ebp, %edi
	movl	20(%esp), %esi
	leal	(%esi,%ebp,4), %ecx
	movl	24(%esp), %esi
	addl	%ebx, %esi
.L48:
	movl	(%eax), %ebp
	movl	%ebp, (%ecx)
	addl	$4, %eax
	addl	$4, %ecx
	cmpl	%esi, %eax
	jne	.L48
	movl	8(%esp), %eax
	addl	%edi, %eax
	subl	%edx, %eax
	movl	%eax, %ebp
.L47:
	sall	$2, %ebp
	movl	%ebp, %ecx
	movl	%ebx, %edi
	movl	20(%esp), %esi
	cmpl	$8, %ebp
	jnb	.L58
.L49:
	rep movsb
.L40:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L53:
	movl	$0, %ebp
	movl	$0, %ecx
	jmp	.L42
.L58:
	testb	$1, %bl
	jne	.L59
.L50:
	testl	$2, %edi
	jne	.L60
.L51:
	testl	$4, %edi
	je	.L49
	movl	(%esi), %eax
	movl	%eax, (%edi)
	leal	4(%edi), %edi
	leal	4(%esi), %esi
	subl	$4, %ecx
	jmp	.L49
.L59:
	movzbl	(%esi), %eax
	movb	%al, 4(%esp)
	movb	%al, (%ebx)
	leal	1(%ebx), %edi
	leal	1(%esi), %esi
	leal	-1(%ebp), %ecx
	jmp	.L50
.L60:
	movzwl	(%esi), %eax
	movw	%ax, (%edi)
	leal	2(%edi), %edi
	leal	2(%esi), %esi
	subl	$2, %ecx
	jmp	.L51
	.size	merge_part, .-merge_part
	.type	merge, @function
merge:
	subl	$12, %esp
	movl	20(%esp), %ecx
	movl	$work.0, %edx
	movl	16(%esp), %eax
	call	merge_part
	addl	$12, %esp
	ret
	.size	merge, .-merge
	.type	heap, @function
heap:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$8, %esp
	movl	28(%esp), %esi
	movl	32(%esp), %ebp
	movl	%ebp, %eax
	shrl	$31, %eax
	addl	%ebp, %eax
	sarl	%eax
	cmpl	$1, %ebp
	jle	.L63
	leal	-1(%eax), %edx
	movl	comparisons, %eax
	movl	%eax, (%esp)
	movb	$0, %al
	jmp	.L72
.L65:
	decl	%ebp
	leal	(%esi,%ebp,4), %ecx
	movl	(%esi), %ebx
	movl	(%ecx), %edi
	movl	%edi, (%esi)
	movl	%ebx, (%ecx)
	jmp	.L66
.L68:
	leal	(%esi,%eax,4), %edx
	movl	(%edx), %edi
	leal	(%esi,%ebx,4), %ebx
	movl	(%ebx), %ecx
	incl	(%esp)
	cmpl	%ecx, %edi
	jle	.L78
	movl	%edi, (%ebx)
	movl	%ecx, (%edx)
	leal	(%eax,%eax), %edi
	leal	1(%edi), %ecx
	cmpl	%ecx, %ebp
	jle	.L80
	movl	%eax, %ebx
.L70:
	leal	2(%ebx,%ebx), %edx
	movl	%ecx, %eax
	cmpl	%ebp, %edx
	jge	.L68
	incl	(%esp)
	movl	(%esi,%ecx,4), %ecx
	cmpl	%ecx, 8(%esi,%edi,4)
	jle	.L68
	leal	2(%edi), %eax
	jmp	.L68
.L80:
	movl	4(%esp), %edx
	jmp	.L69
.L81:
	cmpl	$1, %ebp
	jg	.L72
	testb	%al, %al
	.p2align 4,,2
	je	.L63
	movl	(%esp), %eax
	movl	%eax, comparisons
.L63:
	addl	$8, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L78:
	movl	4(%esp), %edx
.L69:
	movb	$1, %al
.L72:
	testl	%edx, %edx
	js	.L65
	decl	%edx
.L66:
	testl	%edx, %edx
	movl	$-1, %ebx
	cmovns	%edx, %ebx
	incl	%ebx
	leal	(%ebx,%ebx), %edi
	leal	1(%edi), %ecx
	cmpl	%ecx, %ebp
	jle	.L81
	movl	%edx, 4(%esp)
	jmp	.L70
	.size	heap, .-heap
	.type	quick, @function
quick:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	80(%esp), %ebp
	movl	84(%esp), %esi
	cmpl	$1, %esi
	jle	.L82
	leal	-1(%esi), %ebx
	movl	%ebx, %eax
	shrl	$31, %eax
	addl	%ebx, %eax
	sarl	%eax
	movl	0(%ebp,%eax,4), %ecx
	movl	comparisons, %eax
	movl	%eax, 36(%esp)
	movl	$1, %edi
	jmp	.L84
.L85:
	incl	36(%esp)
.L90:
	incl	%edi
.L84:
	movl	-4(%ebp,%edi,4), %eax
	movl	%eax, 28(%esp)
	cmpl	%ecx, %eax
	jl	.L85
	movl	%ebx, 40(%esp)
	leal	0(,%ebx,4), %eax
	leal	0(%ebp,%eax), %esi
	movl	(%esi), %edx
	movl	%edx, 32(%esp)
	cmpl	%edx, %ecx
	jge	.L86
	leal	-4(%ebp,%eax), %eax
.L87:
	decl	%ebx
	movl	%eax, %esi
	movl	(%eax), %edx
	subl	$4, %eax
	cmpl	%ecx, %edx
	jg	.L87
	movl	%edx, 32(%esp)
	movl	%ebx, 44(%esp)
	movl	$2, %eax
	subl	%ebx, %eax
	movl	40(%esp), %edx
	addl	%edx, %eax
	addl	%eax, 36(%esp)
.L88:
	leal	-1(%edi), %eax
	cmpl	%eax, %ebx
	jle	.L89
	decl	%ebx
	movl	32(%esp), %eax
	movl	%eax, -4(%ebp,%edi,4)
	movl	28(%esp), %eax
	movl	%eax, (%esi)
	jmp	.L90
.L86:
	addl	$2, 36(%esp)
	movl	%ebx, 44(%esp)
	jmp	.L88
.L89:
	movl	84(%esp), %esi
	movl	36(%esp), %eax
	movl	%eax, comparisons
	leal	1(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	%ebp, (%esp)
	call	quick
	subl	%ebx, %esi
	leal	-1(%esi), %eax
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	leal	4(%ebp,%eax,4), %eax
	movl	%eax, (%esp)
	call	quick
.L82:
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	quick, .-quick
	.type	shell, @function
shell:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movl	24(%esp), %esi
	movl	$1431655766, %edx
	movl	%edx, %eax
	imull	28(%esp)
	movl	28(%esp), %ecx
	sarl	$31, %ecx
	movl	%edx, %eax
	subl	%ecx, %eax
	cmpl	$5, 28(%esp)
	jle	.L104
	movl	$1, %ebp
.L95:
	leal	1(%ebp,%ebp,2), %ebp
	cmpl	%ebp, %eax
	jg	.L95
	testl	%ebp, %ebp
	jle	.L93
.L94:
	movl	comparisons, %eax
	movb	$0, %cl
	movl	%eax, %ebx
	movl	%esi, 24(%esp)
	jmp	.L97
.L104:
	movl	$1, %ebp
	jmp	.L94
.L109:
	movl	(%esp), %esi
	movb	$1, %cl
.L98:
	incl	%esi
	cmpl	%esi, 28(%esp)
	je	.L100
.L103:
	cmpl	%esi, %ebp
	jg	.L98
	movl	24(%esp), %eax
	leal	(%eax,%esi,4), %eax
	movl	%esi, %edx
	movl	%esi, (%esp)
.L101:
	subl	%ebp, %edx
	movl	(%eax,%edi), %esi
	movl	(%eax), %ecx
	incl	%ebx
	cmpl	%ecx, %esi
	jle	.L109
	movl	%esi, (%eax)
	movl	%ecx, (%eax,%edi)
	addl	%edi, %eax
	cmpl	%ebp, %edx
	jge	.L101
	movl	(%esp), %esi
	movb	$1, %cl
	jmp	.L98
.L100:
	movl	$1431655766, %edx
	movl	%ebp, %eax
	imull	%edx
	movl	%ebp, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	cmpl	$2, %ebp
	jle	.L102
	movl	%edx, %ebp
.L97:
	cmpl	%ebp, 28(%esp)
	jle	.L100
	movl	%ebp, %edi
	negl	%edi
	sall	$2, %edi
	movl	%ebp, %esi
	jmp	.L103
.L102:
	testb	%cl, %cl
	je	.L93
	movl	%ebx, comparisons
.L93:
	addl	$4, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	shell, .-shell
	.type	selection, @function
selection:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	32(%esp), %ecx
	movl	36(%esp), %ebx
	cmpl	$1, %ebx
	jle	.L110
	movl	comparisons, %eax
	movl	%eax, (%esp)
	leal	-1(%ebx), %eax
	movl	%eax, 8(%esp)
	movl	$0, %edi
	movb	$0, 4(%esp)
.L115:
	movl	%edi, %edx
	movl	%edi, %ebp
	incl	%edi
	movl	%edi, %eax
	cmpl	%edi, %ebx
	jle	.L112
	movl	%edi, 4(%esp)
.L114:
	movl	%eax, %esi
	movl	(%ecx,%eax,4), %edi
	cmpl	%edi, (%ecx,%edx,4)
	cmovg	%eax, %edx
	incl	%eax
	cmpl	%eax, %ebx
	jne	.L114
	movl	4(%esp), %edi
	movl	(%esp), %eax
	subl	%ebp, %eax
	addl	%esi, %eax
	movl	%eax, (%esp)
	movb	$1, 4(%esp)
.L112:
	leal	(%ecx,%edx,4), %eax
	movl	(%ecx,%ebp,4), %edx
	movl	(%eax), %esi
	movl	%esi, (%ecx,%ebp,4)
	movl	%edx, (%eax)
	cmpl	%edi, 8(%esp)
	jne	.L115
	cmpb	$0, 4(%esp)
	je	.L110
	movl	(%esp), %eax
	movl	%eax, comparisons
.L110:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	selection, .-selection
	.type	insertion, @function
insertion:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movl	24(%esp), %ecx
	cmpl	$1, 28(%esp)
	jle	.L120
	movl	comparisons, %ebx
	movb	$0, 3(%esp)
	movl	$1, %ebp
	jmp	.L125
.L133:
	movb	$1, 3(%esp)
.L123:
	movl	%esi, (%ecx,%eax,4)
	incl	%ebp
	cmpl	%ebp, 28(%esp)
	je	.L132
.L125:
	movl	(%ecx,%ebp,4), %esi
	movl	%ebp, %eax
	leal	1(%ebx,%ebp), %edi
	testl	%ebp, %ebp
	jle	.L123
.L122:
	movl	-4(%ecx,%eax,4), %edx
	movl	%edi, %ebx
	subl	%eax, %ebx
	cmpl	%esi, %edx
	jle	.L133
	movl	%edx, (%ecx,%eax,4)
	decl	%eax
	jne	.L122
	movb	$1, 3(%esp)
	jmp	.L123
.L132:
	cmpb	$0, 3(%esp)
	je	.L120
	movl	%ebx, comparisons
.L120:
	addl	$4, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	insertion, .-insertion
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"\n"
.LC3:
	.string	" "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"%-10s %-5s %7ld comparisons, from %d to %d\n"
	.section	.rodata.str1.1
.LC5:
	.string	"%9d%s"
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
	subl	$48, %esp
	movl	$0, %ecx
	movl	$-1831433054, %ebx
	movl	$1717986919, %esi
	movl	$1374389535, %edi
	jmp	.L137
.L135:
	movl	%ebx, %edx
	andl	$16777215, %edx
	subl	$8388608, %edx
.L136:
	movl	%edx, original.5(,%ecx,4)
	incl	%ecx
	cmpl	$400, %ecx
	je	.L148
.L137:
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
	imull	%esi
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	cmpl	%eax, %ecx
	jne	.L135
	movl	%ebx, %eax
	mull	%edi
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	jmp	.L136
.L148:
	movl	$original.5, %esi
	movl	$expected.4, %edi
	rep movsl
	movl	$400, 4(%esp)
	movl	$expected.4, (%esp)
	call	insertion
	movl	$0, %ebx
	movl	$0, 44(%esp)
.L139:
	movl	$0, comparisons
	movl	$v.3, %edi
	movl	$400, %ecx
	movl	$original.5, %esi
	rep movsl
	movl	$400, 4(%esp)
	movl	$v.3, (%esp)
	call	*sorts.2+4(,%ebx,8)
	movl	$1600, 8(%esp)
	movl	$expected.4, 4(%esp)
	movl	$v.3, (%esp)
	call	memcmp
	testl	%eax, %eax
	setne	%dl
	movzbl	%dl, %edx
	addl	%edx, 44(%esp)
	testl	%eax, %eax
	movl	$.LC0, %eax
	movl	$.LC1, %edi
	cmovne	%edi, %eax
	movl	v.3+1596, %edx
	movl	%edx, 20(%esp)
	movl	v.3, %edx
	movl	%edx, 16(%esp)
	movl	comparisons, %edx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	sorts.2(,%ebx,8), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	%ebx
	cmpl	$9, %ebx
	jne	.L139
	movl	$0, %ebx
	movl	$1374389535, %esi
	movl	$.LC3, %edi
.L141:
	movl	%ebx, %eax
	imull	%esi
	sarl	$6, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	cmpl	$160, %edx
	movl	$.LC2, %eax
	cmovne	%edi, %eax
	movl	%eax, 8(%esp)
	movl	expected.4(,%ebx,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	addl	$40, %ebx
	cmpl	$400, %ebx
	jne	.L141
	movl	44(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
