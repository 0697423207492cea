	.file	"sorting.c"
	.text
	.p2align 4
	.type	bubble, @function
bubble:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	24(%esp), %eax
	movl	20(%esp), %edx
	leal	-1(%eax), %esi
	testl	%esi, %esi
	jle	.L1
	movl	comparisons, %ebp
	.p2align 4
	.p2align 3
.L5:
	xorl	%eax, %eax
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L4:
	movl	(%edx,%eax,4), %ecx
	movl	4(%edx,%eax,4), %ebx
	cmpl	%ebx, %ecx
	jle	.L3
	movl	%ebx, (%edx,%eax,4)
	movl	%eax, %edi
	movl	%ecx, 4(%edx,%eax,4)
.L3:
	incl	%eax
	cmpl	%esi, %eax
	jne	.L4
	addl	%eax, %ebp
	testl	%edi, %edi
	je	.L10
	movl	%edi, %esi
	jmp	.L5
.L10:
	movl	%ebp, comparisons
.L1:
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	bubble, .-bubble
	.p2align 4
	.type	insertion, @function
insertion:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	cmpl	$1, 28(%esp)
	movl	24(%esp), %ecx
	jle	.L11
	movl	comparisons, %edx
	movl	$1, %ebp
	.p2align 4
	.p2align 3
.L16:
	movl	(%ecx,%ebp,4), %esi
	leal	(%ecx,%ebp,4), %eax
	movl	%ebp, (%esp)
	leal	(%edx,%ebp), %edi
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L15:
	movl	%ebp, (%eax)
	leal	-4(%ebx), %eax
	cmpl	%edi, %edx
	je	.L17
.L13:
	movl	-4(%eax), %ebp
	incl	%edx
	movl	%eax, %ebx
	cmpl	%esi, %ebp
	jg	.L15
	movl	(%esp), %ebp
.L14:
	movl	%esi, (%ebx)
	incl	%ebp
	cmpl	%ebp, 28(%esp)
	jne	.L16
	movl	%edx, comparisons
.L11:
	popl	%eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L17:
	movl	(%esp), %ebp
	movl	%ecx, %ebx
	jmp	.L14
	.size	insertion, .-insertion
	.p2align 4
	.type	selection, @function
selection:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$24, %esp
	movl	48(%esp), %ebp
	movl	44(%esp), %edi
	cmpl	$1, %ebp
	jle	.L20
	movl	%edi, (%esp)
	movl	comparisons, %eax
	xorl	%edx, %edx
	movb	$0, 20(%esp)
	movl	%eax, 12(%esp)
	leal	-1(%ebp), %eax
	movl	%eax, 8(%esp)
	.p2align 4
	.p2align 3
.L28:
	movl	%edx, 16(%esp)
	movl	(%esp), %ebx
	movl	%edx, %esi
	incl	%edx
	cmpl	%edx, %ebp
	movl	%edx, %eax
	movl	(%ebx), %ebx
	movl	%ebx, 4(%esp)
	movl	%ebx, %ecx
	movl	(%esp), %ebx
	jle	.L24
	movl	%edx, 20(%esp)
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L41:
	leal	(%edi,%eax,4), %ebx
	movl	%eax, %esi
	incl	%eax
	movl	%edx, %ecx
	cmpl	%eax, %ebp
	je	.L40
.L23:
	movl	(%edi,%eax,4), %edx
	cmpl	%ecx, %edx
	jl	.L41
	leal	(%edi,%esi,4), %ebx
	incl	%eax
	cmpl	%eax, %ebp
	jne	.L23
.L40:
	movl	12(%esp), %eax
	movl	8(%esp), %esi
	movl	20(%esp), %edx
	movb	$1, 20(%esp)
	addl	%esi, %eax
	movl	16(%esp), %esi
	subl	%esi, %eax
	movl	%eax, 12(%esp)
.L24:
	movl	(%esp), %eax
	movl	4(%esp), %esi
	movl	%ecx, (%eax)
	addl	$4, %eax
	cmpl	%edx, 8(%esp)
	movl	%esi, (%ebx)
	movl	%eax, (%esp)
	jne	.L28
	cmpb	$0, 20(%esp)
	je	.L20
	movl	12(%esp), %eax
	movl	%eax, comparisons
.L20:
	addl	$24, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	selection, .-selection
	.p2align 4
	.type	shell, @function
shell:
	pushl	%ebp
	movl	$1431655766, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	imull	28(%esp)
	movl	28(%esp), %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	$1, %eax
	cmpl	$5, 28(%esp)
	jle	.L43
	.p2align 4
	.p2align 3
.L44:
	leal	1(%eax,%eax,2), %eax
	cmpl	%edx, %eax
	jl	.L44
.L43:
	movl	comparisons, %ebp
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L45:
	cmpl	%eax, 28(%esp)
	jle	.L50
	movl	%eax, %edi
	movl	%eax, %esi
	negl	%edi
	sall	$2, %edi
	.p2align 4
	.p2align 3
.L52:
	cmpl	%esi, %eax
	jg	.L47
	movl	%esi, (%esp)
	movl	24(%esp), %ecx
	leal	(%ecx,%esi,4), %edx
	movl	%esi, %ecx
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L48:
	movl	%esi, (%edx)
	movl	%ebx, (%edx,%edi)
	addl	%edi, %edx
	cmpl	%eax, %ecx
	jl	.L62
.L46:
	movl	(%edx,%edi), %esi
	subl	%eax, %ecx
	incl	%ebp
	movl	(%edx), %ebx
	cmpl	%ebx, %esi
	jg	.L48
.L62:
	movl	(%esp), %esi
	movb	$1, %cl
.L47:
	incl	%esi
	cmpl	%esi, 28(%esp)
	jne	.L52
.L50:
	movl	$-1431655765, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	%eax
	jne	.L45
	testb	%cl, %cl
	je	.L42
	movl	%ebp, comparisons
.L42:
	popl	%eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	shell, .-shell
	.p2align 4
	.type	quick, @function
quick:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	68(%esp), %eax
	movl	64(%esp), %ebp
	cmpl	$1, %eax
	jle	.L63
	movl	%eax, %edi
.L64:
	movl	%edi, 68(%esp)
	leal	-1(%edi), %ebx
	movl	$1, %edx
	leal	0(,%ebx,4), %ecx
	movl	%ebx, %eax
	sarl	%eax
	movl	0(%ebp,%eax,4), %esi
	movl	comparisons, %eax
	movl	%eax, 28(%esp)
	.p2align 4
	.p2align 3
.L65:
	movl	%ebx, 24(%esp)
	movl	-4(%ebp,%edx,4), %eax
	leal	0(%ebp,%ecx), %edi
	movl	%edi, 16(%esp)
	movl	(%edi), %edi
	movl	%eax, 20(%esp)
	cmpl	%esi, %eax
	jl	.L66
	cmpl	%edi, %esi
	jge	.L67
	leal	-4(%ebp,%ecx), %ecx
	.p2align 4
	.p2align 3
.L68:
	movl	(%ecx), %edi
	decl	%ebx
	movl	%ecx, %eax
	leal	-4(%ecx), %ecx
	cmpl	%esi, %edi
	jg	.L68
	movl	%eax, 16(%esp)
	movl	24(%esp), %eax
	movl	$2, %ecx
	subl	%ebx, %ecx
	addl	%eax, %ecx
	addl	%ecx, 28(%esp)
.L69:
	leal	-1(%edx), %ecx
	cmpl	%ecx, %ebx
	jle	.L70
	movl	16(%esp), %ecx
	decl	%ebx
	movl	%edi, -4(%ebp,%edx,4)
	movl	20(%esp), %eax
	incl	%edx
	movl	%eax, (%ecx)
	leal	0(,%ebx,4), %ecx
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L66:
	incl	28(%esp)
	incl	%edx
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L70:
	movl	68(%esp), %edi
	leal	1(%ebx), %esi
	movl	%ebp, (%esp)
	movl	28(%esp), %eax
	leal	0(%ebp,%esi,4), %ebp
	movl	%esi, 4(%esp)
	movl	%eax, comparisons
	call	quick
	movl	%edi, %eax
	subl	%ebx, %eax
	leal	-1(%eax), %edi
	cmpl	$1, %edi
	jg	.L64
.L63:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L67:
	addl	$2, 28(%esp)
	jmp	.L69
	.size	quick, .-quick
	.p2align 4
	.type	heap, @function
heap:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	44(%esp), %eax
	movl	44(%esp), %edx
	movl	40(%esp), %ebx
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	cmpl	$1, 44(%esp)
	jle	.L76
	movl	comparisons, %edi
	leal	-1(%eax), %ebp
	xorl	%ecx, %ecx
	movl	%ebp, %esi
	movl	%ebx, %ebp
	movl	%edi, 4(%esp)
.L87:
	testl	%esi, %esi
	js	.L79
	.p2align 4
	.p2align 3
.L96:
	leal	(%esi,%esi), %edi
	leal	1(%edi), %eax
	cmpl	%eax, 44(%esp)
	leal	-1(%esi), %edx
	jle	.L94
.L80:
	movl	%edx, 16(%esp)
	movl	0(%ebp,%esi,4), %ebx
	movl	%ebp, 40(%esp)
	movl	%ebx, 8(%esp)
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L95:
	movl	%ecx, (%eax)
	movl	(%esp), %eax
	movl	%edi, (%ebx)
	leal	(%eax,%eax), %edi
	leal	1(%edi), %eax
	cmpl	44(%esp), %eax
	jge	.L92
	movl	(%esp), %esi
.L86:
	movl	%eax, (%esp)
	movl	4(%esp), %edx
	movl	40(%esp), %ecx
	incl	%edx
	leal	(%ecx,%eax,4), %ebx
	movl	%edx, %ebp
	leal	2(%esi,%esi), %edx
	movl	(%ebx), %ecx
	cmpl	44(%esp), %edx
	jge	.L84
	leal	2(%edi), %eax
	movl	%eax, 12(%esp)
	movl	40(%esp), %eax
	leal	8(%eax,%edi,4), %eax
	movl	4(%esp), %edi
	movl	(%eax), %edx
	leal	2(%edi), %ebp
	cmpl	%ecx, %edx
	jle	.L84
	movl	12(%esp), %ebx
	movl	%edx, %ecx
	movl	%ebx, (%esp)
	movl	%eax, %ebx
.L84:
	movl	%ebp, 4(%esp)
	movl	8(%esp), %edi
	movl	40(%esp), %eax
	cmpl	%ecx, %edi
	leal	(%eax,%esi,4), %eax
	jl	.L95
.L92:
	movl	16(%esp), %edx
	movb	$1, %cl
	movl	40(%esp), %ebp
	movl	%edx, %esi
	testl	%esi, %esi
	jns	.L96
.L79:
	decl	44(%esp)
	movl	0(%ebp), %edx
	movl	44(%esp), %eax
	cmpl	$1, 44(%esp)
	leal	0(%ebp,%eax,4), %eax
	movl	(%eax), %ebx
	movl	%ebx, 0(%ebp)
	movl	%edx, (%eax)
	je	.L97
	movl	%esi, %edx
	movl	$1, %eax
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.L80
.L97:
	testb	%cl, %cl
	movl	4(%esp), %edi
	je	.L76
	movl	%edi, comparisons
.L76:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L94:
	movl	%edx, %esi
	jmp	.L87
	.size	heap, .-heap
	.p2align 4
	.type	by_value, @function
by_value:
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	setl	%dl
	movzbl	%dl, %edx
	movzbl	%al, %eax
	subl	%edx, %eax
	ret
	.size	by_value, .-by_value
	.p2align 4
	.type	library, @function
library:
	subl	$28, %esp
	movl	$by_value, %eax
	movl	%eax, 12(%esp)
	movl	36(%esp), %eax
	movl	$4, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	addl	$28, %esp
	ret
	.size	library, .-library
	.p2align 4
	.type	radix, @function
radix:
	pushl	%ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1044, %esp
	movl	1068(%esp), %eax
	movl	1064(%esp), %ebp
	sall	$2, %eax
	movl	%eax, (%esp)
	leal	(%eax,%ebp), %ebx
.L114:
	leal	16(%esp), %edi
	movl	$1028, %ecx
	movl	%edi, %eax
	testb	$4, %al
	jne	.L138
.L102:
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep stosl
	movl	1068(%esp), %eax
	testl	%eax, %eax
	jle	.L105
	movl	%ebp, %esi
	movl	%edx, %ecx
	.p2align 4
	.p2align 3
.L106:
	movl	(%esi), %eax
	addl	$4, %esi
	addl	$-2147483648, %eax
	shrl	%cl, %eax
	movzbl	%al, %eax
	incl	20(%esp,%eax,4)
	cmpl	%esi, %ebx
	jne	.L106
	movl	%ecx, %edx
.L105:
	leal	20(%esp), %eax
	xorl	%ecx, %ecx
	leal	1044(%esp), %esi
	.p2align 4
	.p2align 3
.L107:
	movl	(%eax), %edi
	addl	$4, %eax
	addl	%edi, %ecx
	movl	%ecx, -4(%eax)
	cmpl	%eax, %esi
	jne	.L107
	movl	1068(%esp), %eax
	testl	%eax, %eax
	jle	.L108
	movl	%ebp, 1064(%esp)
	movl	%ebp, %esi
	movl	%edx, %ecx
	.p2align 4
	.p2align 3
.L109:
	movl	(%esi), %edx
	addl	$4, %esi
	leal	-2147483648(%edx), %eax
	shrl	%cl, %eax
	cmpl	%esi, %ebx
	movzbl	%al, %eax
	movl	16(%esp,%eax,4), %edi
	movl	%edx, other.1(,%edi,4)
	leal	1(%edi), %ebp
	movl	%ebp, 16(%esp,%eax,4)
	jne	.L109
	movl	1064(%esp), %ebp
	movl	%ecx, %edx
.L108:
	movl	(%esp), %eax
	movl	%ebp, %edi
	movl	$other.1, %esi
	cmpl	$8, %eax
	movl	%eax, %ecx
	jnb	.L139
.L110:
	rep movsb
	addl	$8, %edx
	cmpl	$32, %edx
	jne	.L114
	addl	$1044, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L139:
	testl	$1, %ebp
	jne	.L140
	testl	$2, %edi
	jne	.L141
.L112:
	testl	$4, %edi
	je	.L110
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	subl	$4, %ecx
	movl	%eax, -4(%edi)
	jmp	.L110
.L138:
	xorl	%eax, %eax
	movl	$1024, %ecx
	movl	%eax, 16(%esp)
	leal	20(%esp), %edi
	jmp	.L102
.L140:
	movzbl	other.1, %eax
	leal	1(%ebp), %edi
	movl	$other.1+1, %esi
	testl	$2, %edi
	movb	%al, 0(%ebp)
	movl	(%esp), %eax
	leal	-1(%eax), %ecx
	je	.L112
.L141:
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	subl	$2, %ecx
	movw	%ax, -2(%edi)
	jmp	.L112
	.size	radix, .-radix
	.p2align 4
	.type	merge_part.constprop.0, @function
merge_part.constprop.0:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	cmpl	$1, %edx
	movl	%edx, 8(%esp)
	jle	.L142
	movl	%edx, %ebx
	movl	%edx, %esi
	sarl	%ebx
	movl	%eax, %edi
	movl	%ebx, %edx
	call	merge_part.constprop.0
	leal	(%edi,%ebx,4), %eax
	movl	%esi, %edx
	subl	%ebx, %edx
	call	merge_part.constprop.0
	cmpl	%ebx, %esi
	jle	.L155
	movl	comparisons, %eax
	movl	%ebx, %esi
	xorl	%ebp, %ebp
	xorl	%edx, %edx
	movl	%eax, 12(%esp)
	jmp	.L147
	.p2align 4,,10
	.p2align 3
.L172:
	movl	%eax, %ecx
	incl	%esi
	leal	1(%ebp), %eax
	cmpl	%edx, %ebx
	movl	%ecx, work.0-4(,%eax,4)
	jle	.L157
.L173:
	cmpl	%esi, 8(%esp)
	jle	.L157
	movl	%eax, %ebp
.L147:
	movl	(%edi,%edx,4), %ecx
	movl	(%edi,%esi,4), %eax
	cmpl	%ecx, %eax
	jl	.L172
	leal	1(%ebp), %eax
	incl	%edx
	movl	%ecx, work.0-4(,%eax,4)
	cmpl	%edx, %ebx
	jg	.L173
.L157:
	movl	12(%esp), %esi
	cmpl	%edx, %ebx
	leal	1(%esi,%ebp), %ecx
	movl	%ecx, comparisons
	jle	.L174
.L144:
	addl	%eax, %ebx
	subl	%edx, %ebx
	subl	%eax, %edx
	leal	(%edi,%edx,4), %ecx
	.p2align 4
	.p2align 3
.L150:
	incl	%eax
	movl	-4(%ecx,%eax,4), %edx
	cmpl	%eax, %ebx
	movl	%edx, work.0-4(,%eax,4)
	jne	.L150
	leal	0(,%ebx,4), %ecx
.L149:
	cmpl	$8, %ecx
	movl	$work.0, %esi
	jnb	.L175
.L151:
	rep movsb
.L142:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L175:
	testl	$1, %edi
	jne	.L176
.L152:
	testl	$2, %edi
	jne	.L177
.L153:
	testl	$4, %edi
	je	.L151
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	subl	$4, %ecx
	movl	%eax, -4(%edi)
	rep movsb
	jmp	.L142
	.p2align 4,,10
	.p2align 3
.L174:
	leal	0(,%eax,4), %ecx
	jmp	.L149
	.p2align 4,,10
	.p2align 3
.L155:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L144
.L176:
	movzbl	work.0, %eax
	incl	%edi
	movl	$work.0+1, %esi
	decl	%ecx
	movb	%al, -1(%edi)
	jmp	.L152
.L177:
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	subl	$2, %ecx
	movw	%ax, -2(%edi)
	jmp	.L153
	.size	merge_part.constprop.0, .-merge_part.constprop.0
	.p2align 4
	.type	merge, @function
merge:
	movl	8(%esp), %edx
	movl	4(%esp), %eax
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
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"%-10s %-5s %7ld comparisons, from %d to %d\n"
	.section	.rodata.str1.1
.LC5:
	.string	"%9d%s"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$1374389535, %esi
	pushl	%ebx
	movl	$-1831433054, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	jmp	.L182
	.p2align 4,,10
	.p2align 3
.L194:
	movl	%ebx, %eax
	mull	%esi
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ebx, %edx
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %edx
	movl	%edx, original.5(,%ecx,4)
	incl	%ecx
	cmpl	$400, %ecx
	je	.L193
.L182:
	movl	%ebx, %eax
	sall	$13, %eax
	xorl	%ebx, %eax
	movl	%eax, %edx
	shrl	$17, %edx
	xorl	%edx, %eax
	movl	%eax, %ebx
	sall	$5, %ebx
	xorl	%eax, %ebx
	imull	$-858993459, %ecx, %eax
	cmpl	$858993459, %eax
	jbe	.L194
	movl	%ebx, %edx
	andl	$16777215, %edx
	subl	$8388608, %edx
	movl	%edx, original.5(,%ecx,4)
	incl	%ecx
	cmpl	$400, %ecx
	jne	.L182
.L193:
	movl	$expected.4, %edi
	movl	$original.5, %esi
	rep movsl
	movl	$400, %edi
	xorl	%ebx, %ebx
	movl	%edi, 4(%esp)
	movl	$expected.4, (%esp)
	call	insertion
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L184:
	movl	$400, %ecx
	movl	$v.3, %edi
	movl	$original.5, %esi
	xorl	%eax, %eax
	rep movsl
	movl	$400, %edx
	movl	$expected.4, %esi
	movl	%eax, comparisons
	movl	%edx, 4(%esp)
	movl	$v.3, (%esp)
	call	*sorts.2+4(,%ebx,8)
	movl	$1600, %ecx
	movl	%ecx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC1, %esi
	movl	$v.3, (%esp)
	call	memcmp
	movl	v.3+1596, %edx
	movl	%edx, 20(%esp)
	movl	v.3, %edx
	cmpl	$1, %eax
	sbbl	$-1, 44(%esp)
	testl	%eax, %eax
	movl	$.LC0, %eax
	movl	%edx, 16(%esp)
	cmovne	%esi, %eax
	movl	comparisons, %edx
	movl	%eax, 8(%esp)
	movl	sorts.2(,%ebx,8), %eax
	incl	%ebx
	movl	$.LC4, (%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$9, %ebx
	jne	.L184
	xorl	%edi, %edi
	movl	$1374389535, %esi
	movl	$.LC3, %ebx
	.p2align 4
	.p2align 3
.L186:
	movl	%edi, %eax
	mull	%esi
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	subl	%eax, %edx
	movl	$.LC2, %eax
	cmpl	$160, %edx
	cmovne	%ebx, %eax
	movl	%eax, 8(%esp)
	movl	expected.4(,%edi,4), %eax
	addl	$40, %edi
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$400, %edi
	jne	.L186
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
