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
	cmpl	%edx, %ecx
	jg	.L41
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
	movl	$1, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movl	28(%esp), %ebx
	imull	%ebx
	movl	%ebx, %ecx
	sarl	$31, %ecx
	movl	%edx, %eax
	subl	%ecx, %eax
	cmpl	$5, %ebx
	jle	.L43
	.p2align 4
	.p2align 3
.L44:
	leal	1(%ebp,%ebp,2), %ebp
	cmpl	%eax, %ebp
	jl	.L44
.L43:
	movl	comparisons, %edi
	movl	%ebp, %edx
	xorl	%ecx, %ecx
	movl	%ebx, %esi
	movl	%edi, %ebp
	.p2align 4
	.p2align 3
.L45:
	cmpl	%edx, %esi
	jle	.L51
	movl	%esi, 28(%esp)
	movl	%edx, %ebx
	movl	%edx, %edi
	negl	%ebx
	sall	$2, %ebx
.L48:
	movl	24(%esp), %eax
	incl	%ebp
	movl	%edi, %ecx
	movl	%edi, (%esp)
	leal	(%eax,%edi,4), %eax
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L61:
	movl	%edi, (%eax)
	movl	%esi, (%eax,%ebx)
	leal	1(%ebp), %esi
	addl	%ebx, %eax
	cmpl	%ecx, %edx
	jg	.L46
	movl	%esi, %ebp
.L47:
	movl	(%eax,%ebx), %edi
	subl	%edx, %ecx
	movl	(%eax), %esi
	cmpl	%edi, %esi
	jl	.L61
.L46:
	movl	(%esp), %edi
	incl	%edi
	cmpl	%edi, 28(%esp)
	jne	.L48
	movl	28(%esp), %esi
	movb	$1, %cl
.L51:
	movl	$-1431655765, %eax
	mull	%edx
	shrl	%edx
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
	jle	.L62
	movl	%eax, %edi
.L63:
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
.L64:
	movl	%ebx, 24(%esp)
	movl	-4(%ebp,%edx,4), %eax
	leal	0(%ebp,%ecx), %edi
	movl	%edi, 16(%esp)
	movl	(%edi), %edi
	movl	%eax, 20(%esp)
	cmpl	%esi, %eax
	jl	.L65
	cmpl	%edi, %esi
	jge	.L66
	leal	-4(%ebp,%ecx), %ecx
	.p2align 4
	.p2align 3
.L67:
	movl	(%ecx), %edi
	decl	%ebx
	movl	%ecx, %eax
	leal	-4(%ecx), %ecx
	cmpl	%esi, %edi
	jg	.L67
	movl	%eax, 16(%esp)
	movl	24(%esp), %eax
	movl	$2, %ecx
	subl	%ebx, %ecx
	addl	%eax, %ecx
	addl	%ecx, 28(%esp)
.L68:
	leal	-1(%edx), %ecx
	cmpl	%ecx, %ebx
	jle	.L69
	movl	16(%esp), %ecx
	decl	%ebx
	movl	%edi, -4(%ebp,%edx,4)
	movl	20(%esp), %eax
	incl	%edx
	movl	%eax, (%ecx)
	leal	0(,%ebx,4), %ecx
	jmp	.L64
	.p2align 4,,10
	.p2align 3
.L65:
	incl	28(%esp)
	incl	%edx
	jmp	.L64
	.p2align 4,,10
	.p2align 3
.L69:
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
	jg	.L63
.L62:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L66:
	addl	$2, 28(%esp)
	jmp	.L68
	.size	quick, .-quick
	.p2align 4
	.type	heap, @function
heap:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$36, %esp
	movl	60(%esp), %edx
	movl	56(%esp), %ebp
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	decl	%edx
	jle	.L75
	leal	-1(%eax), %ecx
	movl	comparisons, %eax
	movl	%eax, (%esp)
	xorl	%eax, %eax
	testl	%ecx, %ecx
	js	.L78
.L116:
	leal	-1(%ecx), %ebx
	movl	%ebx, 20(%esp)
	leal	(%ecx,%ecx), %ebx
	leal	1(%ebx), %esi
	movl	%esi, 16(%esp)
	movl	%esi, %edx
	movl	%ecx, %esi
	cmpl	%edx, 60(%esp)
	jle	.L80
.L79:
	movl	%ebx, 32(%esp)
	movl	0(%ebp,%esi,4), %eax
	movl	%ebx, %edi
	movl	%ecx, 24(%esp)
	movl	16(%esp), %edx
	movl	%ebp, %ebx
	movl	%esi, 28(%esp)
	movl	%ebp, 56(%esp)
	movl	%eax, 8(%esp)
	movl	%esi, %eax
	jmp	.L84
	.p2align 4,,10
	.p2align 3
.L114:
	movl	%ebx, (%eax)
	movl	4(%esp), %eax
	movl	%edi, (%esi)
	leal	(%eax,%eax), %edi
	leal	1(%edi), %edx
	cmpl	60(%esp), %edx
	jge	.L111
	movl	%ecx, %ebx
.L84:
	movl	%edx, 4(%esp)
	movl	(%esp), %ecx
	leal	(%ebx,%edx,4), %esi
	movl	(%esi), %ebx
	incl	%ecx
	movl	%ecx, %ebp
	leal	2(%eax,%eax), %ecx
	cmpl	60(%esp), %ecx
	jge	.L82
	leal	2(%edi), %edx
	movl	%edx, 12(%esp)
	movl	56(%esp), %edx
	leal	8(%edx,%edi,4), %edx
	movl	(%esp), %edi
	movl	(%edx), %ecx
	leal	2(%edi), %ebp
	cmpl	%ebx, %ecx
	jle	.L82
	movl	12(%esp), %ebx
	movl	%edx, %esi
	movl	%ebx, 4(%esp)
	movl	%ecx, %ebx
.L82:
	movl	%ebp, (%esp)
	movl	8(%esp), %edi
	movl	56(%esp), %ecx
	cmpl	%ebx, %edi
	leal	(%ecx,%eax,4), %eax
	jl	.L114
.L111:
	movl	%ecx, %ebp
	movl	28(%esp), %esi
	movb	$1, %al
	movl	24(%esp), %ecx
	movl	32(%esp), %ebx
.L80:
	testl	%ecx, %ecx
	js	.L115
	movl	20(%esp), %ecx
	testl	%ecx, %ecx
	jns	.L116
.L78:
	decl	60(%esp)
	movl	60(%esp), %ebx
	cmpl	$1, 60(%esp)
	leal	0(%ebp,%ebx,4), %edx
	movl	0(%ebp), %ebx
	movl	(%edx), %esi
	movl	%esi, 0(%ebp)
	movl	%ebx, (%edx)
	je	.L81
	movl	%ecx, 20(%esp)
	movl	$1, %eax
	xorl	%ebx, %ebx
	movl	%eax, 16(%esp)
	xorl	%esi, %esi
	jmp	.L79
.L86:
	cmpl	$1, %esi
	jne	.L90
.L81:
	testb	%al, %al
	je	.L75
	movl	(%esp), %eax
	movl	%eax, comparisons
.L75:
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L115:
	movl	%esi, 24(%esp)
	movl	60(%esp), %edx
	leal	0(%ebp,%esi,4), %ecx
	movl	%ebx, 28(%esp)
	movl	%edx, %esi
	.p2align 4
	.p2align 3
.L90:
	decl	%esi
	movl	0(%ebp), %edx
	movl	0(%ebp,%esi,4), %ebx
	movl	%ebx, 0(%ebp)
	movl	%edx, 0(%ebp,%esi,4)
	movl	16(%esp), %edx
	cmpl	%esi, %edx
	jge	.L86
	movl	%esi, 60(%esp)
	movl	(%ecx), %eax
	movl	%ecx, 20(%esp)
	movl	28(%esp), %edi
	movl	%ebp, 56(%esp)
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, %esi
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L117:
	movl	%ecx, (%eax)
	movl	4(%esp), %eax
	movl	%esi, (%ebx)
	leal	(%eax,%eax), %edi
	leal	1(%edi), %edx
	cmpl	60(%esp), %edx
	jge	.L112
	movl	%eax, %esi
.L89:
	movl	%edx, 4(%esp)
	movl	56(%esp), %eax
	leal	(%eax,%edx,4), %ebx
	movl	(%esp), %eax
	movl	(%ebx), %ecx
	incl	%eax
	movl	%eax, %ebp
	leal	2(%esi,%esi), %eax
	cmpl	60(%esp), %eax
	jge	.L87
	movl	56(%esp), %eax
	leal	2(%edi), %edx
	movl	%edx, 12(%esp)
	leal	8(%eax,%edi,4), %eax
	movl	(%esp), %edi
	movl	(%eax), %edx
	leal	2(%edi), %ebp
	cmpl	%ecx, %edx
	jle	.L87
	movl	12(%esp), %ebx
	movl	%edx, %ecx
	movl	%ebx, 4(%esp)
	movl	%eax, %ebx
.L87:
	movl	%ebp, (%esp)
	movl	56(%esp), %eax
	leal	(%eax,%esi,4), %eax
	movl	8(%esp), %esi
	cmpl	%esi, %ecx
	jg	.L117
.L112:
	movl	20(%esp), %ecx
	movb	$1, %al
	movl	56(%esp), %ebp
	movl	60(%esp), %esi
	jmp	.L90
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
.L134:
	leal	16(%esp), %edi
	movl	$1028, %ecx
	movl	%edi, %eax
	testb	$4, %al
	jne	.L158
.L122:
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep stosl
	movl	1068(%esp), %eax
	testl	%eax, %eax
	jle	.L125
	movl	%ebp, %esi
	movl	%edx, %ecx
	.p2align 4
	.p2align 3
.L126:
	movl	(%esi), %eax
	addl	$4, %esi
	addl	$-2147483648, %eax
	shrl	%cl, %eax
	movzbl	%al, %eax
	incl	20(%esp,%eax,4)
	cmpl	%esi, %ebx
	jne	.L126
	movl	%ecx, %edx
.L125:
	leal	20(%esp), %eax
	xorl	%ecx, %ecx
	leal	1044(%esp), %esi
	.p2align 4
	.p2align 3
.L127:
	movl	(%eax), %edi
	addl	$4, %eax
	addl	%edi, %ecx
	movl	%ecx, -4(%eax)
	cmpl	%eax, %esi
	jne	.L127
	movl	1068(%esp), %eax
	testl	%eax, %eax
	jle	.L128
	movl	%ebp, 1064(%esp)
	movl	%ebp, %esi
	movl	%edx, %ecx
	.p2align 4
	.p2align 3
.L129:
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
	jne	.L129
	movl	1064(%esp), %ebp
	movl	%ecx, %edx
.L128:
	movl	(%esp), %eax
	movl	%ebp, %edi
	movl	$other.1, %esi
	cmpl	$8, %eax
	movl	%eax, %ecx
	jnb	.L159
.L130:
	rep movsb
	addl	$8, %edx
	cmpl	$32, %edx
	jne	.L134
	addl	$1044, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L159:
	testl	$1, %ebp
	jne	.L160
	testl	$2, %edi
	jne	.L161
.L132:
	testl	$4, %edi
	je	.L130
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	subl	$4, %ecx
	movl	%eax, -4(%edi)
	jmp	.L130
.L158:
	xorl	%eax, %eax
	movl	$1024, %ecx
	movl	%eax, 16(%esp)
	leal	20(%esp), %edi
	jmp	.L122
.L160:
	movzbl	other.1, %eax
	leal	1(%ebp), %edi
	movl	$other.1+1, %esi
	testl	$2, %edi
	movb	%al, 0(%ebp)
	movl	(%esp), %eax
	leal	-1(%eax), %ecx
	je	.L132
.L161:
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	subl	$2, %ecx
	movw	%ax, -2(%edi)
	jmp	.L132
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
	jle	.L162
	movl	%edx, %ebx
	movl	%edx, %esi
	sarl	%ebx
	movl	%eax, %edi
	movl	%ebx, 4(%esp)
	movl	%ebx, %edx
	call	merge_part.constprop.0
	movl	%esi, %eax
	subl	%ebx, %eax
	movl	%eax, %edx
	leal	(%edi,%ebx,4), %eax
	call	merge_part.constprop.0
	cmpl	%ebx, %esi
	jle	.L176
	movl	comparisons, %esi
	movl	%ebx, %ecx
	xorl	%edx, %edx
	movl	(%edi,%edx,4), %ebx
	xorl	%ebp, %ebp
	movl	%esi, 12(%esp)
	movl	(%edi,%ecx,4), %esi
	cmpl	%ebx, %esi
	jge	.L165
	.p2align 4
	.p2align 3
.L201:
	leal	1(%ebp), %eax
	incl	%ecx
	cmpl	%ecx, 8(%esp)
	movl	%esi, work.0-4(,%eax,4)
	jle	.L199
	cmpl	%edx, 4(%esp)
	jle	.L199
.L177:
	movl	(%edi,%edx,4), %ebx
	movl	%eax, %ebp
	movl	(%edi,%ecx,4), %esi
	cmpl	%ebx, %esi
	jl	.L201
.L165:
	leal	1(%ebp), %eax
	incl	%edx
	cmpl	%edx, 4(%esp)
	movl	%ebx, work.0-4(,%eax,4)
	jle	.L199
	cmpl	%ecx, 8(%esp)
	jg	.L177
.L199:
	movl	12(%esp), %esi
	cmpl	%edx, 4(%esp)
	leal	1(%esi,%ebp), %ecx
	movl	%ecx, comparisons
	jle	.L202
.L164:
	movl	4(%esp), %ecx
	addl	%eax, %ecx
	subl	%edx, %ecx
	subl	%eax, %edx
	leal	(%edi,%edx,4), %ebx
	.p2align 4
	.p2align 3
.L171:
	incl	%eax
	movl	-4(%ebx,%eax,4), %edx
	cmpl	%eax, %ecx
	movl	%edx, work.0-4(,%eax,4)
	jne	.L171
	sall	$2, %ecx
.L170:
	cmpl	$8, %ecx
	movl	$work.0, %esi
	jnb	.L203
.L172:
	rep movsb
.L162:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L203:
	testl	$1, %edi
	jne	.L204
.L173:
	testl	$2, %edi
	jne	.L205
.L174:
	testl	$4, %edi
	je	.L172
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	subl	$4, %ecx
	movl	%eax, -4(%edi)
	jmp	.L172
	.p2align 4,,10
	.p2align 3
.L202:
	leal	0(,%eax,4), %ecx
	jmp	.L170
	.p2align 4,,10
	.p2align 3
.L176:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L164
.L204:
	movzbl	work.0, %eax
	incl	%edi
	movl	$work.0+1, %esi
	decl	%ecx
	movb	%al, -1(%edi)
	jmp	.L173
.L205:
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	subl	$2, %ecx
	movw	%ax, -2(%edi)
	jmp	.L174
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
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"%-10s %-5s %7ld comparisons, from %d to %d\n"
	.section	.rodata.str1.1
.LC2:
	.string	"WRONG"
.LC3:
	.string	"\n"
.LC4:
	.string	"%9d%s"
.LC5:
	.string	" "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$-1831433054, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	movl	$1374389535, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	.p2align 4
	.p2align 3
.L211:
	movl	%edi, %ecx
	sall	$13, %ecx
	xorl	%edi, %ecx
	movl	%ecx, %eax
	shrl	$17, %eax
	xorl	%eax, %ecx
	imull	$-858993459, %ebx, %eax
	movl	%ecx, %edi
	sall	$5, %edi
	xorl	%ecx, %edi
	cmpl	$858993459, %eax
	movl	%edi, %eax
	ja	.L208
	mull	%esi
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %edx
	movl	%edx, original.5(,%ebx,4)
	incl	%ebx
	cmpl	$400, %ebx
	jne	.L211
.L210:
	movl	$expected.4, %edi
	movl	$400, %ecx
	movl	$original.5, %esi
	movl	$400, %eax
	rep movsl
	xorl	%ebx, %ebx
	movl	%eax, 4(%esp)
	movl	$expected.4, (%esp)
	call	insertion
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	jmp	.L215
	.p2align 4,,10
	.p2align 3
.L233:
	movl	$.LC0, %esi
	movl	%esi, 8(%esp)
.L230:
	movl	$.LC1, (%esp)
	movl	sorts.2(,%ebx,8), %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$9, %ebx
	je	.L232
.L215:
	xorl	%edi, %edi
	movl	$400, %ecx
	movl	%edi, comparisons
	movl	$original.5, %esi
	movl	$v.3, %edi
	rep movsl
	movl	$400, %eax
	movl	%eax, 4(%esp)
	movl	$v.3, (%esp)
	call	*sorts.2+4(,%ebx,8)
	movl	$1600, %eax
	movl	%eax, 8(%esp)
	movl	$expected.4, %eax
	movl	%eax, 4(%esp)
	movl	$v.3, (%esp)
	call	memcmp
	movl	v.3+1596, %esi
	movl	v.3, %ecx
	movl	comparisons, %edx
	movl	%esi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%edx, 12(%esp)
	cmpl	$1, %eax
	sbbl	$-1, 44(%esp)
	testl	%eax, %eax
	je	.L233
	movl	$.LC2, %ecx
	movl	%ecx, 8(%esp)
	jmp	.L230
	.p2align 4,,10
	.p2align 3
.L208:
	andl	$16777215, %eax
	subl	$8388608, %eax
	movl	%eax, original.5(,%ebx,4)
	incl	%ebx
	cmpl	$400, %ebx
	jne	.L211
	jmp	.L210
.L232:
	xorl	%ebx, %ebx
	movl	$1374389535, %esi
	jmp	.L219
	.p2align 4,,10
	.p2align 3
.L216:
	movl	$.LC5, %eax
	movl	%eax, 8(%esp)
.L231:
	movl	expected.4(,%ebx,4), %eax
	addl	$40, %ebx
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$400, %ebx
	je	.L234
.L219:
	movl	%ebx, %eax
	mull	%esi
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ebx, %edx
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	subl	%eax, %edx
	cmpl	$160, %edx
	jne	.L216
	movl	$.LC3, %edx
	movl	%edx, 8(%esp)
	jmp	.L231
.L234:
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
