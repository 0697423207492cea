	.file	"recursion.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%.8s "
	.text
	.p2align 4
	.type	queens, @function
queens:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, 20(%esp)
	movl	%edx, %eax
	movl	20(%esp), %edi
	cmpl	%edi, %edx
	je	.L15
	movl	%ecx, %ebp
	movl	64(%esp), %esi
	movl	$-1, %edx
	movl	68(%esp), %ecx
	orl	%ecx, %esi
	movzbl	20(%esp), %ecx
	orl	%ebp, %esi
	sall	%cl, %edx
	orl	%edx, %esi
	xorl	$-1, %esi
	je	.L9
	movl	72(%esp), %edi
	movl	$1, %ebx
	addl	%eax, %edi
	incl	%eax
	movl	%edi, 24(%esp)
	xorl	%edi, %edi
	movl	%eax, 28(%esp)
.L8:
	movl	%esi, %eax
	negl	%eax
	andl	%esi, %eax
	cmpl	$1, %eax
	je	.L10
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L7:
	incl	%ecx
	movl	%ebx, %edx
	sall	%cl, %edx
	cmpl	%eax, %edx
	jne	.L7
	addb	$97, %cl
.L6:
	movl	24(%esp), %edx
	movb	%cl, (%edx)
	movl	72(%esp), %edx
	movl	%ebp, %ecx
	orl	%eax, %ecx
	movl	%edx, 8(%esp)
	movl	68(%esp), %edx
	orl	%eax, %edx
	shrl	%edx
	movl	%edx, 4(%esp)
	movl	64(%esp), %edx
	orl	%edx, %eax
	movl	28(%esp), %edx
	addl	%eax, %eax
	movl	%eax, (%esp)
	movl	20(%esp), %eax
	call	queens
	addl	%eax, %edi
	leal	-1(%esi), %eax
	andl	%eax, %esi
	jne	.L8
.L1:
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	movb	$97, %cl
	jmp	.L6
.L15:
	cmpl	$8, %edx
	je	.L16
.L3:
	movl	$1, %edi
	jmp	.L1
.L16:
	movl	72(%esp), %eax
	cmpb	$97, (%eax)
	jne	.L3
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L9:
	addl	$44, %esp
	xorl	%edi, %edi
	popl	%ebx
	movl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	queens, .-queens
	.p2align 4
	.type	odd.part.0, @function
odd.part.0:
.L19:
	cmpl	$1, %eax
	je	.L22
	cmpl	$2, %eax
	jne	.L24
.L21:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	cmpl	$3, %eax
	je	.L22
	subl	$4, %eax
	je	.L21
	.p2align 4,,5
	jmp	.L19
	.size	odd.part.0, .-odd.part.0
	.p2align 4
	.type	even.part.0, @function
even.part.0:
	xorl	%edx, %edx
	cmpl	$1, %eax
	jne	.L40
.L25:
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	cmpl	$2, %eax
	je	.L34
	xorl	%edx, %edx
	cmpl	$3, %eax
	.p2align 4,,2
	je	.L25
	cmpl	$4, %eax
	je	.L34
	cmpl	$5, %eax
	je	.L25
	cmpl	$6, %eax
	.p2align 4,,2
	je	.L34
	cmpl	$7, %eax
	.p2align 4,,2
	je	.L25
	cmpl	$8, %eax
	.p2align 4,,2
	je	.L34
	subl	$9, %eax
	.p2align 4,,2
	je	.L25
	.p2align 4,,5
	jmp	odd.part.0
	.p2align 4,,10
	.p2align 3
.L34:
	movl	$1, %edx
	movl	%edx, %eax
	ret
	.size	even.part.0, .-even.part.0
	.p2align 4
	.type	fibonacci, @function
fibonacci:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	decl	%eax
	je	.L42
	leal	-1(%edi), %eax
	movl	%edi, %ecx
	movl	%eax, %edx
	xorl	%esi, %esi
	andl	$-2, %edx
	subl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, 72(%esp)
	movl	72(%esp), %ecx
	cmpl	%ecx, %edi
	je	.L43
.L108:
	movl	%esi, 44(%esp)
	subl	$2, %edi
	movl	%edx, %ecx
	movl	%edi, 48(%esp)
	movl	%edi, %eax
	movl	%edx, %ebx
	andl	$-2, %eax
	subl	%eax, %ecx
	movl	%ecx, 76(%esp)
	xorl	%ecx, %ecx
.L72:
	movl	76(%esp), %edi
	leal	-1(%ebx), %eax
	cmpl	%edi, %ebx
	je	.L44
.L107:
	movl	%ecx, 52(%esp)
	subl	$2, %ebx
	movl	%eax, %edx
	movl	%ebx, 56(%esp)
	movl	%ebx, %esi
	movl	%eax, %ebp
	andl	$-2, %esi
	subl	%esi, %edx
	xorl	%esi, %esi
	movl	%edx, 80(%esp)
	movl	%esi, 36(%esp)
.L69:
	movl	80(%esp), %eax
	leal	-1(%ebp), %edi
	cmpl	%eax, %ebp
	je	.L45
	subl	$2, %ebp
	movl	%edi, %edx
	movl	%ebp, 60(%esp)
	movl	%ebp, %eax
	xorl	%esi, %esi
	andl	$-2, %eax
	movl	%esi, %ebp
	subl	%eax, %edx
	movl	%edx, 84(%esp)
.L66:
	movl	84(%esp), %eax
	leal	-1(%edi), %ebx
	cmpl	%eax, %edi
	je	.L46
	subl	$2, %edi
	movl	%ebx, %edx
	movl	%ebp, 64(%esp)
	movl	%edi, %eax
	xorl	%esi, %esi
	movl	%edi, 68(%esp)
	andl	$-2, %eax
	subl	%eax, %edx
	movl	%edx, 24(%esp)
.L63:
	movl	24(%esp), %eax
	leal	-1(%ebx), %ebp
	cmpl	%eax, %ebx
	je	.L47
	subl	$2, %ebx
	movl	%ebp, %edx
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	andl	$-2, %eax
	movl	%ebx, %edi
	subl	%eax, %edx
	movl	%edx, 28(%esp)
	movl	%esi, %edx
.L60:
	movl	28(%esp), %esi
	leal	-1(%ebp), %eax
	cmpl	%esi, %ebp
	je	.L48
	movl	%edx, 12(%esp)
	leal	-3(%ebp), %esi
	subl	$2, %ebp
	movl	%esi, 16(%esp)
	movl	%ebp, %ebx
	movl	%eax, %esi
	andl	$-2, %ebx
	subl	%ebx, %esi
	xorl	%ebx, %ebx
	movl	%esi, 40(%esp)
	movl	%ebx, 4(%esp)
.L57:
	movl	40(%esp), %edx
	leal	-1(%eax), %ebx
	cmpl	%edx, %eax
	je	.L49
	movl	%eax, 32(%esp)
	movl	16(%esp), %esi
	movl	%ebx, %edx
	andl	$-2, %esi
	subl	%esi, %edx
	movl	%edx, 20(%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
.L54:
	movl	20(%esp), %eax
	leal	-1(%ebx), %esi
	cmpl	%eax, %ebx
	je	.L50
	xorl	%edx, %edx
.L51:
	movl	%edx, 92(%esp)
	leal	-1(%esi), %eax
	subl	$2, %esi
	movl	%ecx, 88(%esp)
	call	fibonacci
	movl	92(%esp), %edx
	movl	88(%esp), %ecx
	addl	%eax, %edx
	cmpl	$1, %esi
	ja	.L51
	movl	8(%esp), %esi
	leal	-3(%ebx), %eax
	subl	$2, %ebx
	andl	$1, %eax
	addl	%esi, %eax
	addl	%edx, %eax
	cmpl	$1, %ebx
	movl	%eax, 8(%esp)
	ja	.L54
	movl	%eax, %edx
	movl	32(%esp), %eax
	addl	%edx, %ebx
.L53:
	addl	%ebx, 4(%esp)
	subl	$2, %eax
	subl	$2, 16(%esp)
	cmpl	$1, %eax
	ja	.L57
	movl	4(%esp), %esi
	movl	12(%esp), %edx
	addl	%esi, %eax
.L56:
	addl	%eax, %ecx
	cmpl	$1, %ebp
	ja	.L60
	movl	%edx, %esi
	movl	%edi, %ebx
	addl	%ebp, %ecx
.L59:
	addl	%ecx, %esi
	cmpl	$1, %ebx
	ja	.L63
	movl	64(%esp), %ebp
	addl	%ebx, %esi
	movl	68(%esp), %edi
.L62:
	addl	%esi, %ebp
	cmpl	$1, %edi
	ja	.L66
	movl	%ebp, %esi
	movl	60(%esp), %ebp
	addl	%edi, %esi
.L65:
	addl	%esi, 36(%esp)
	cmpl	$1, %ebp
	ja	.L69
	movl	36(%esp), %edi
	movl	52(%esp), %ecx
	movl	56(%esp), %ebx
	addl	%ebp, %edi
	movl	%edi, %eax
	addl	%eax, %ecx
	cmpl	$1, %ebx
	ja	.L72
.L106:
	movl	44(%esp), %esi
	addl	%ebx, %ecx
	movl	48(%esp), %edi
	addl	%ecx, %esi
	cmpl	$1, %edi
	ja	.L105
.L95:
	addl	$108, %esp
	addl	%esi, %edi
	popl	%ebx
	movl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L48:
	movl	%edx, %esi
	movl	%edi, %ebx
	addl	%eax, %ecx
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L49:
	movl	4(%esp), %eax
	movl	12(%esp), %edx
	addl	%ebx, %eax
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L50:
	movl	8(%esp), %ebx
	movl	32(%esp), %eax
	addl	%esi, %ebx
	jmp	.L53
.L47:
	movl	%ebp, %ecx
	movl	68(%esp), %edi
	movl	64(%esp), %ebp
	addl	%ecx, %esi
	jmp	.L62
.L46:
	movl	%ebp, %esi
	movl	60(%esp), %ebp
	addl	%ebx, %esi
	jmp	.L65
.L45:
	movl	36(%esp), %eax
	movl	52(%esp), %ecx
	movl	56(%esp), %ebx
	addl	%edi, %eax
	addl	%eax, %ecx
	cmpl	$1, %ebx
	jbe	.L106
	movl	76(%esp), %edi
	leal	-1(%ebx), %eax
	cmpl	%edi, %ebx
	jne	.L107
.L44:
	movl	44(%esp), %esi
	addl	%eax, %ecx
	movl	48(%esp), %edi
	addl	%ecx, %esi
	cmpl	$1, %edi
	jbe	.L95
.L105:
	movl	72(%esp), %ecx
	leal	-1(%edi), %eax
	movl	%eax, %edx
	cmpl	%ecx, %edi
	jne	.L108
.L43:
	leal	(%eax,%esi), %edi
.L42:
	addl	$108, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fibonacci, .-fibonacci
	.p2align 4
	.type	partitions, @function
partitions:
	testl	%eax, %eax
	je	.L136
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	cmpl	%edx, %eax
	cmovle	%eax, %edx
	testl	%edx, %edx
	movl	%edx, %edi
	jle	.L137
	subl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %ebx
.L135:
	testl	%ebx, %ebx
	je	.L111
	cmpl	%edi, %ebx
	movl	%edi, %eax
	cmovle	%ebx, %eax
	testl	%eax, %eax
	jle	.L112
	movl	%ebx, %esi
	xorl	%ecx, %ecx
	movl	%edi, 72(%esp)
	subl	%eax, %esi
	movl	%eax, %ebp
	movl	%ebx, 76(%esp)
	movl	%ecx, %eax
	movl	%edx, 80(%esp)
.L134:
	testl	%esi, %esi
	je	.L113
	cmpl	%ebp, %esi
	movl	%ebp, %edi
	cmovle	%esi, %edi
	testl	%edi, %edi
	jle	.L114
	movl	%ebp, 84(%esp)
	movl	%esi, %ebx
	xorl	%ecx, %ecx
	movl	%ecx, 60(%esp)
	subl	%edi, %ebx
	movl	%eax, 88(%esp)
	movl	%esi, 92(%esp)
.L133:
	testl	%ebx, %ebx
	je	.L115
	cmpl	%edi, %ebx
	movl	%edi, %edx
	cmovle	%ebx, %edx
	testl	%edx, %edx
	jle	.L116
	movl	%ebx, 68(%esp)
	movl	%ebx, %esi
	xorl	%ecx, %ecx
	movl	%edi, 64(%esp)
	subl	%edx, %esi
	movl	%edx, %ebx
.L132:
	testl	%esi, %esi
	je	.L117
	cmpl	%ebx, %esi
	movl	%ebx, %eax
	cmovle	%esi, %eax
	testl	%eax, %eax
	jle	.L118
	movl	%ebx, 48(%esp)
	movl	%esi, %ebp
	xorl	%edx, %edx
	movl	%ecx, 52(%esp)
	subl	%eax, %ebp
	movl	%esi, 56(%esp)
.L131:
	testl	%ebp, %ebp
	je	.L119
	cmpl	%eax, %ebp
	movl	%eax, %esi
	cmovle	%ebp, %esi
	testl	%esi, %esi
	jle	.L120
	movl	%eax, 36(%esp)
	xorl	%edi, %edi
	movl	%ebp, %ebx
	movl	%edx, 40(%esp)
	movl	%edi, %ecx
	subl	%esi, %ebx
	movl	%ebp, 44(%esp)
	movl	%esi, %edi
.L130:
	testl	%ebx, %ebx
	je	.L121
	cmpl	%edi, %ebx
	movl	%edi, %esi
	cmovle	%ebx, %esi
	testl	%esi, %esi
	jle	.L122
	movl	%ecx, 28(%esp)
	movl	%ebx, %eax
	xorl	%edx, %edx
	movl	%edi, 24(%esp)
	subl	%esi, %eax
	movl	%ebx, 32(%esp)
	movl	%eax, %ecx
	movl	%esi, %eax
	movl	%ecx, %esi
.L129:
	testl	%esi, %esi
	je	.L123
	cmpl	%eax, %esi
	movl	%eax, %ebx
	cmovle	%esi, %ebx
	testl	%ebx, %ebx
	jle	.L124
	movl	%eax, 8(%esp)
	movl	%esi, %edi
	xorl	%ebp, %ebp
	movl	%edx, 12(%esp)
	subl	%ebx, %edi
	movl	%ebx, %eax
	movl	%esi, 16(%esp)
.L128:
	testl	%edi, %edi
	je	.L125
	cmpl	%eax, %edi
	movl	%eax, %ebx
	cmovle	%edi, %ebx
	testl	%ebx, %ebx
	jle	.L126
	xorl	%edx, %edx
	movl	%eax, %esi
	movl	%edx, 20(%esp)
.L127:
	movl	%edi, %eax
	movl	%ebx, %edx
	subl	%ebx, %eax
	call	partitions
	addl	%eax, 20(%esp)
	decl	%ebx
	jne	.L127
	movl	20(%esp), %ecx
	movl	%esi, %eax
	addl	%ecx, %ebp
.L126:
	incl	%edi
	decl	%eax
	jne	.L128
	movl	12(%esp), %edx
	movl	8(%esp), %eax
	movl	16(%esp), %esi
	addl	%ebp, %edx
.L124:
	incl	%esi
	decl	%eax
	jne	.L129
	movl	28(%esp), %ecx
	movl	24(%esp), %edi
	movl	32(%esp), %ebx
	addl	%edx, %ecx
.L122:
	incl	%ebx
	decl	%edi
	jne	.L130
	movl	40(%esp), %edx
	movl	36(%esp), %eax
	movl	44(%esp), %ebp
	addl	%ecx, %edx
.L120:
	incl	%ebp
	decl	%eax
	jne	.L131
	movl	52(%esp), %ecx
	movl	48(%esp), %ebx
	movl	56(%esp), %esi
	addl	%edx, %ecx
.L118:
	incl	%esi
	decl	%ebx
	jne	.L132
	movl	64(%esp), %edi
	movl	68(%esp), %ebx
	addl	%ecx, 60(%esp)
.L116:
	incl	%ebx
	decl	%edi
	jne	.L133
	movl	88(%esp), %eax
	movl	60(%esp), %ecx
	movl	84(%esp), %ebp
	movl	92(%esp), %esi
	addl	%ecx, %eax
.L114:
	incl	%esi
	decl	%ebp
	jne	.L134
	movl	80(%esp), %edx
	movl	72(%esp), %edi
	movl	76(%esp), %ebx
	addl	%eax, %edx
.L112:
	incl	%ebx
	decl	%edi
	jne	.L135
	addl	$108, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L125:
	incl	%ebp
	jmp	.L126
	.p2align 4,,10
	.p2align 3
.L123:
	incl	%edx
	jmp	.L124
	.p2align 4,,10
	.p2align 3
.L121:
	incl	%ecx
	jmp	.L122
.L119:
	incl	%edx
	.p2align 4,,8
	jmp	.L120
.L117:
	incl	%ecx
	.p2align 4,,8
	jmp	.L118
.L115:
	incl	60(%esp)
	.p2align 4,,5
	jmp	.L116
.L113:
	incl	%eax
	.p2align 4,,5
	jmp	.L114
.L111:
	incl	%edx
	.p2align 4,,5
	jmp	.L112
.L136:
	movl	$1, %eax
	.p2align 4,,4
	ret
.L137:
	addl	$108, %esp
	xorl	%edx, %edx
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	partitions, .-partitions
	.p2align 4
	.type	ackermann, @function
ackermann:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	testl	%eax, %eax
	movl	%eax, 24(%esp)
	je	.L152
	testl	%edx, %edx
	jne	.L311
	decl	%eax
	movl	$1, %edx
	movl	%eax, 28(%esp)
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L152
.L320:
	testl	%edx, %edx
	jne	.L208
	subl	$2, 24(%esp)
	movl	$1, %edx
	je	.L152
.L311:
	decl	%edx
	testl	%edx, %edx
	jne	.L312
	movl	24(%esp), %eax
	decl	%eax
	movl	%eax, 28(%esp)
	movl	%eax, %ebx
	movl	$1, %eax
	je	.L157
.L158:
	movl	%ebx, 20(%esp)
	cmpl	$1, %eax
	jne	.L313
.L160:
	decl	%ebx
	movl	$1, %eax
	je	.L164
	.p2align 4
	.p2align 3
.L165:
	movl	%ebx, 16(%esp)
	cmpl	$1, %eax
	jne	.L314
.L167:
	decl	%ebx
	movl	$1, %eax
	je	.L171
	.p2align 4
	.p2align 3
.L172:
	movl	%ebx, 12(%esp)
	cmpl	$1, %eax
	jne	.L315
.L174:
	decl	%ebx
	movl	$1, %eax
	je	.L178
	.p2align 4
	.p2align 3
.L179:
	movl	%ebx, 8(%esp)
	cmpl	$1, %eax
	jne	.L316
.L181:
	decl	%ebx
	movl	$1, %eax
	je	.L185
	.p2align 4
	.p2align 3
.L186:
	cmpl	$1, %eax
	movl	%ebx, %ebp
	jne	.L317
.L188:
	decl	%ebx
	je	.L231
.L226:
	movl	%ebx, %edi
.L195:
	decl	%ebx
	movl	$1, %eax
	je	.L199
.L309:
	decl	%eax
.L202:
	movl	%ebx, %esi
.L204:
	movl	%esi, %ecx
	decl	%esi
	testl	%eax, %eax
	jne	.L318
	movl	$1, %eax
.L206:
	testl	%esi, %esi
	jne	.L204
	movl	%ebx, %ecx
	incl	%eax
	decl	%ecx
	je	.L199
	testl	%eax, %eax
	jne	.L319
	subl	$2, %ebx
	movl	$1, %eax
	jne	.L309
.L199:
	movl	%edi, %ebx
	incl	%eax
	decl	%ebx
	je	.L192
	testl	%eax, %eax
	jne	.L193
	subl	$2, %edi
	movl	$1, %eax
	movl	%edi, %ebx
	je	.L192
.L193:
	cmpl	$1, %eax
	je	.L226
	subl	$2, %eax
	movl	%ebx, %edi
	jmp	.L202
	.p2align 4,,10
	.p2align 3
.L231:
	movl	$1, %eax
	.p2align 4
	.p2align 3
.L192:
	movl	%ebp, %ebx
	incl	%eax
	decl	%ebx
	je	.L185
	testl	%eax, %eax
	jne	.L186
	movl	%ebp, %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L186
.L185:
	movl	8(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L178
	testl	%eax, %eax
	jne	.L179
	movl	8(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L179
.L178:
	movl	12(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L171
	testl	%eax, %eax
	jne	.L172
	movl	12(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L172
.L171:
	movl	16(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L164
	testl	%eax, %eax
	jne	.L165
	movl	16(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L165
.L164:
	movl	20(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L157
	testl	%eax, %eax
	jne	.L158
	movl	20(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L158
.L157:
	leal	1(%eax), %edx
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L320
.L152:
	leal	1(%edx), %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L318:
	leal	-1(%eax), %edx
	movl	%ecx, %eax
	call	ackermann
	jmp	.L206
	.p2align 4,,10
	.p2align 3
.L317:
	subl	$2, %eax
.L198:
	testl	%eax, %eax
	movl	%ebx, %edi
	je	.L195
	decl	%eax
	.p2align 4,,3
	jmp	.L202
	.p2align 4,,10
	.p2align 3
.L316:
	subl	$2, %eax
.L191:
	testl	%eax, %eax
	movl	%ebx, %ebp
	je	.L188
	decl	%eax
	.p2align 4,,2
	jmp	.L198
	.p2align 4,,10
	.p2align 3
.L315:
	subl	$2, %eax
.L184:
	movl	%ebx, 8(%esp)
	testl	%eax, %eax
	je	.L181
	decl	%eax
	jmp	.L191
	.p2align 4,,10
	.p2align 3
.L314:
	subl	$2, %eax
.L177:
	movl	%ebx, 12(%esp)
	testl	%eax, %eax
	je	.L174
	decl	%eax
	jmp	.L184
	.p2align 4,,10
	.p2align 3
.L312:
	cmpl	$1, %edx
	jne	.L321
	movl	24(%esp), %eax
	movl	%eax, 20(%esp)
	movl	%eax, %ebx
	decl	%eax
	movl	%eax, 28(%esp)
	jmp	.L160
	.p2align 4,,10
	.p2align 3
.L313:
	subl	$2, %eax
.L170:
	movl	%ebx, 16(%esp)
	testl	%eax, %eax
	je	.L167
	decl	%eax
	jmp	.L177
	.p2align 4,,10
	.p2align 3
.L208:
	movl	28(%esp), %eax
	movl	%eax, 24(%esp)
	jmp	.L311
.L319:
	movl	%ecx, %ebx
	decl	%eax
	jmp	.L202
.L321:
	leal	-2(%edx), %eax
	movl	24(%esp), %edx
	movl	%edx, 20(%esp)
	movl	%edx, %ebx
	decl	%edx
	movl	%edx, 28(%esp)
	jmp	.L170
	.size	ackermann, .-ackermann
	.p2align 4
	.type	depth, @function
depth:
	subl	$44, %esp
	testl	%eax, %eax
	movl	%ebx, 28(%esp)
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	movl	%eax, (%esp)
	jne	.L323
	movl	(%edx), %eax
.L322:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L323:
	movl	%eax, %esi
	andl	$1, %esi
	je	.L325
	movl	%esp, %edx
.L325:
	leal	-1(%eax), %ebx
	movl	%ebx, 4(%esp)
	testl	%ebx, %ebx
	jne	.L326
	movl	(%edx), %ebx
.L327:
	leal	(%esi,%ebx), %eax
	jmp	.L322
	.p2align 4,,10
	.p2align 3
.L326:
	andl	$1, %ebx
	je	.L328
	leal	4(%esp), %edx
.L328:
	leal	-2(%eax), %ebp
	movl	%ebp, 8(%esp)
	testl	%ebp, %ebp
	je	.L340
	andl	$1, %ebp
	je	.L331
	leal	8(%esp), %edx
.L331:
	leal	-3(%eax), %edi
	movl	%edi, 12(%esp)
	testl	%edi, %edi
	jne	.L332
	movl	(%edx), %edi
	addl	%edi, %ebp
.L330:
	addl	%ebp, %ebx
	jmp	.L327
	.p2align 4,,10
	.p2align 3
.L340:
	movl	(%edx), %ebp
	addl	%ebp, %ebx
	jmp	.L327
	.p2align 4,,10
	.p2align 3
.L332:
	andl	$1, %edi
	je	.L334
	leal	12(%esp), %edx
.L334:
	subl	$4, %eax
	call	depth
	addl	%eax, %edi
	addl	%edi, %ebp
	jmp	.L330
	.size	depth, .-depth
	.p2align 4
	.type	female.part.0, @function
female.part.0:
	subl	$60, %esp
	movl	%ebp, 56(%esp)
	movl	%eax, %ebp
	movl	%ebx, 44(%esp)
	decl	%ebp
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	jne	.L461
	movl	$1, %eax
.L341:
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L461:
	movl	%eax, %ecx
	movl	%eax, %ebx
	subl	$2, %ecx
	jne	.L462
	movl	$2, %ebx
	movl	$1, %ebp
	movl	%ecx, %edi
.L361:
	movl	%ebp, %eax
	decl	%eax
	movl	%eax, 8(%esp)
	je	.L463
	movl	%ebp, %esi
	subl	$2, %esi
	jne	.L364
	leal	-1(%edi,%ebx), %eax
	jmp	.L341
	.p2align 4,,10
	.p2align 3
.L462:
	movl	%ecx, %edi
	xorl	%ecx, %ecx
.L381:
	movl	%ebx, %esi
	subl	$3, %esi
	jne	.L464
	movl	$3, %ebx
	movl	%ecx, %edi
	jmp	.L361
	.p2align 4,,10
	.p2align 3
.L463:
	leal	(%ebx,%edi), %eax
	jmp	.L341
	.p2align 4,,10
	.p2align 3
.L364:
	movl	%ebp, %ecx
	subl	$3, %ecx
	jne	.L465
	movl	%edi, %ecx
	movl	$3, %ebp
	movl	$1, %esi
.L372:
	movl	%ebp, %eax
	subl	%esi, %eax
	subl	%eax, %ebx
.L458:
	leal	(%ebx,%ecx), %eax
	jmp	.L341
	.p2align 4,,10
	.p2align 3
.L464:
	movl	%ecx, 8(%esp)
	movl	%esi, %eax
	call	female.part.0
	movl	8(%esp), %ecx
	testl	%eax, %eax
	movl	%eax, %edx
	jne	.L466
.L344:
	movl	%edi, %edx
	subl	$2, %edx
	jne	.L353
.L457:
	subl	%esi, %ebp
.L354:
	testl	%ebp, %ebp
	je	.L458
	movl	%ecx, %edi
	jmp	.L361
	.p2align 4,,10
	.p2align 3
.L353:
	movl	%edi, %eax
	subl	$3, %eax
	movl	%eax, 8(%esp)
	jne	.L467
	movl	$1, %edx
.L355:
	movl	%ecx, 8(%esp)
	movl	%edx, %eax
	call	female.part.0
	movl	8(%esp), %ecx
	subl	%eax, %edi
	subl	%edi, %ebp
	jmp	.L354
	.p2align 4,,10
	.p2align 3
.L465:
	movl	%ebp, %edx
	movl	$1, %eax
	subl	$4, %edx
	jne	.L468
.L366:
	call	female.part.0
	movl	8(%esp), %esi
	subl	%eax, %esi
	je	.L469
	movl	%esi, %ecx
	decl	%ecx
	jne	.L370
	movl	%edi, %ecx
	movl	$1, %esi
	jmp	.L372
.L468:
	movl	%ebp, %eax
	subl	$5, %eax
	movl	%eax, 12(%esp)
	jne	.L470
	movl	$1, %edx
.L367:
	movl	%ecx, 12(%esp)
	movl	%edx, %eax
	call	female.part.0
	movl	12(%esp), %ecx
	movl	%eax, %edx
	movl	%esi, %eax
	subl	%edx, %eax
	jne	.L366
	.p2align 4
	.p2align 3
.L370:
	movl	%ecx, %eax
	call	female.part.0
	testl	%eax, %eax
	movl	%eax, %ecx
	jne	.L471
.L453:
	movl	%edi, %ecx
	jmp	.L372
	.p2align 4,,10
	.p2align 3
.L471:
	decl	%eax
	movl	%eax, 8(%esp)
	je	.L453
	movl	%ecx, %eax
	subl	$2, %eax
	movl	%eax, 12(%esp)
	jne	.L373
	movl	%edi, %ecx
	decl	%esi
	jmp	.L372
.L467:
	movl	%edi, %eax
	subl	$4, %eax
	movl	%eax, 12(%esp)
	jne	.L472
	movl	$1, %eax
	movl	%eax, 8(%esp)
.L356:
	movl	%ecx, 12(%esp)
	movl	8(%esp), %eax
	call	female.part.0
	movl	%esi, %edx
	movl	12(%esp), %ecx
	subl	%eax, %edx
	jne	.L355
	jmp	.L457
	.p2align 4,,10
	.p2align 3
.L373:
	movl	%ecx, %eax
	subl	$3, %eax
	movl	%eax, 16(%esp)
	jne	.L374
	subl	%ebp, %esi
	movl	%edi, %ecx
	leal	-3(%esi,%ebx), %eax
	addl	%eax, %ecx
.L375:
	leal	1(%ecx), %eax
	jmp	.L341
.L470:
	movl	%ecx, 20(%esp)
	movl	%edx, 16(%esp)
	call	male.part.0
	movl	16(%esp), %edx
	movl	20(%esp), %ecx
	testl	%eax, %eax
	je	.L473
	movl	%ecx, 16(%esp)
	movl	%edx, 12(%esp)
	call	female.part.0
	movl	12(%esp), %edx
	movl	%eax, %ecx
	movl	%edx, %eax
	subl	%ecx, %eax
	movl	16(%esp), %ecx
	je	.L367
.L369:
	movl	%ecx, 12(%esp)
	call	female.part.0
	movl	12(%esp), %ecx
	movl	%ecx, %edx
	subl	%eax, %edx
	jne	.L367
	movl	%ecx, %eax
	jmp	.L366
	.p2align 4,,10
	.p2align 3
.L472:
	movl	%edi, %eax
	subl	$5, %eax
	movl	%eax, 16(%esp)
	jne	.L474
	movl	$1, 12(%esp)
.L357:
	movl	%edx, 8(%esp)
	movl	12(%esp), %eax
	movl	%ecx, 16(%esp)
	call	female.part.0
	movl	8(%esp), %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, 8(%esp)
	movl	16(%esp), %ecx
	je	.L355
	jmp	.L356
	.p2align 4,,10
	.p2align 3
.L374:
	movl	%ecx, %edx
	movl	$1, %eax
	subl	$4, %edx
	movl	%edx, 24(%esp)
	jne	.L475
.L376:
	movl	%ecx, 12(%esp)
	call	female.part.0
	movl	12(%esp), %ecx
	movl	%eax, %edx
	movl	8(%esp), %eax
	subl	%edx, %eax
	je	.L476
	subl	%ecx, %esi
	movl	%eax, %edx
	subl	%esi, %ebp
	subl	%ebp, %ebx
	addl	%ebx, %edi
	decl	%edx
	jne	.L477
	movl	%edi, %ecx
	jmp	.L375
.L477:
	movl	%eax, %ecx
	movl	$2, %ebx
	subl	$2, %ecx
	jne	.L400
	movl	%edx, %ebp
	jmp	.L361
.L400:
	movl	%edi, %esi
	movl	%edx, %ebp
	movl	%ecx, %edi
	movl	%eax, %ebx
	movl	%esi, %ecx
	jmp	.L381
.L475:
	movl	%ecx, %eax
	movl	$1, %edx
	subl	$5, %eax
	movl	%eax, 20(%esp)
	jne	.L478
.L377:
	movl	%ecx, 20(%esp)
	movl	%edx, %eax
	call	female.part.0
	movl	20(%esp), %ecx
	movl	%eax, %edx
	movl	12(%esp), %eax
	subl	%edx, %eax
	jne	.L376
	xchgl	%edi, %ecx
	movl	%ebp, %eax
	movl	16(%esp), %ebp
	subl	%edi, %esi
	movl	24(%esp), %edi
	subl	%esi, %eax
	subl	%eax, %ebx
	addl	%ebx, %ecx
	movl	12(%esp), %ebx
	jmp	.L381
.L473:
	movl	12(%esp), %eax
	jmp	.L369
.L474:
	movl	%edx, 24(%esp)
	movl	%ecx, 20(%esp)
	call	male.part.0
	movl	20(%esp), %ecx
	movl	24(%esp), %edx
	testl	%eax, %eax
	je	.L479
	movl	%edx, 20(%esp)
	movl	%ecx, 16(%esp)
	call	female.part.0
	movl	16(%esp), %ecx
	movl	%eax, %edx
	movl	12(%esp), %eax
	subl	%edx, %eax
	movl	20(%esp), %edx
	je	.L357
.L359:
	movl	%edx, 20(%esp)
	movl	%ecx, 16(%esp)
	call	female.part.0
	movl	8(%esp), %edx
	movl	16(%esp), %ecx
	subl	%eax, %edx
	movl	%edx, 12(%esp)
	movl	20(%esp), %edx
	jne	.L357
	jmp	.L356
.L478:
	movl	%ecx, 28(%esp)
	call	male.part.0
	movl	28(%esp), %ecx
	testl	%eax, %eax
	jne	.L480
.L378:
	movl	%ecx, 28(%esp)
	movl	20(%esp), %eax
	call	female.part.0
	movl	16(%esp), %edx
	movl	28(%esp), %ecx
	subl	%eax, %edx
	jne	.L377
	movl	16(%esp), %eax
	jmp	.L376
.L480:
	call	female.part.0
	movl	24(%esp), %edx
	movl	28(%esp), %ecx
	subl	%eax, %edx
	movl	%edx, 20(%esp)
	movl	24(%esp), %edx
	jne	.L378
	jmp	.L377
.L479:
	movl	16(%esp), %eax
	jmp	.L359
.L466:
	movl	%eax, %esi
	decl	%esi
	.p2align 4,,4
	jne	.L345
.L456:
	leal	-1(%edi), %esi
	testl	%esi, %esi
	jne	.L344
	movl	%ecx, %edi
	jmp	.L361
	.p2align 4,,10
	.p2align 3
.L345:
	subl	$2, %eax
	movl	%eax, 8(%esp)
	jne	.L481
	movl	$1, %esi
.L347:
	subl	%esi, %edi
	jne	.L456
	movl	%ecx, %edi
	jmp	.L361
.L481:
	movl	%edx, %eax
	subl	$3, %eax
	movl	%eax, 16(%esp)
	jne	.L482
	movl	$1, %esi
	movl	%esi, 8(%esp)
.L348:
	movl	%edx, 16(%esp)
	movl	8(%esp), %eax
	movl	%ecx, 12(%esp)
	call	female.part.0
	movl	16(%esp), %edx
	movl	12(%esp), %ecx
	subl	%eax, %edx
	movl	%edx, %esi
	jmp	.L347
.L482:
	movl	$1, %eax
	movl	%eax, 20(%esp)
	movl	%edx, %eax
	subl	$4, %eax
	movl	%eax, 12(%esp)
	jne	.L483
.L349:
	movl	%edx, 16(%esp)
	movl	20(%esp), %eax
	movl	%ecx, 12(%esp)
	call	female.part.0
	movl	%esi, %edx
	movl	12(%esp), %ecx
	subl	%eax, %edx
	movl	%edx, 8(%esp)
	movl	16(%esp), %edx
	jne	.L348
	jmp	.L347
.L483:
	movl	%edx, %eax
	subl	$5, %eax
	movl	%eax, 20(%esp)
	jne	.L484
	movl	$1, 12(%esp)
.L350:
	movl	%edx, 24(%esp)
	movl	12(%esp), %eax
	movl	%ecx, 16(%esp)
	call	female.part.0
	movl	16(%esp), %ecx
	movl	%eax, %edx
	movl	8(%esp), %eax
	subl	%edx, %eax
	movl	24(%esp), %edx
	movl	%eax, 20(%esp)
	jne	.L349
	jmp	.L348
.L484:
	movl	%edx, 28(%esp)
	movl	%ecx, 24(%esp)
	call	male.part.0
	movl	24(%esp), %ecx
	movl	28(%esp), %edx
	testl	%eax, %eax
	je	.L485
	movl	%edx, 24(%esp)
	movl	%ecx, 20(%esp)
	call	female.part.0
	movl	20(%esp), %ecx
	movl	%eax, %edx
	movl	12(%esp), %eax
	subl	%edx, %eax
	movl	24(%esp), %edx
	je	.L350
.L352:
	movl	%edx, 24(%esp)
	movl	%ecx, 20(%esp)
	call	female.part.0
	movl	16(%esp), %edx
	movl	20(%esp), %ecx
	subl	%eax, %edx
	movl	%edx, 12(%esp)
	movl	24(%esp), %edx
	jne	.L350
	movl	16(%esp), %eax
	movl	%eax, 20(%esp)
	jmp	.L349
.L485:
	movl	20(%esp), %eax
	jmp	.L352
.L476:
	movl	8(%esp), %eax
	movl	%edi, %ecx
	subl	%eax, %esi
	jmp	.L372
.L469:
	movl	%edi, %ecx
	movl	8(%esp), %edi
	subl	%edi, %ebx
	leal	(%ebx,%ecx), %eax
	jmp	.L341
	.size	female.part.0, .-female.part.0
	.p2align 4
	.type	male.part.0, @function
male.part.0:
	subl	$44, %esp
	movl	%edi, 36(%esp)
	movl	%eax, %edi
	movl	%ebx, 28(%esp)
	decl	%edi
	movl	%esi, 32(%esp)
	movl	%ebp, 40(%esp)
	jne	.L530
.L486:
	movl	%edi, %eax
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L530:
	movl	%eax, %esi
	movl	%eax, %ebx
	subl	$2, %esi
	jne	.L531
	movl	$1, %edi
	jmp	.L486
	.p2align 4,,10
	.p2align 3
.L531:
	movl	%eax, %ebp
	subl	$3, %ebp
	jne	.L532
.L501:
	movl	$1, %esi
.L491:
	subl	%esi, %ebx
	movl	%ebx, %edi
	jmp	.L486
	.p2align 4,,10
	.p2align 3
.L532:
	movl	%ebp, %eax
	call	male.part.0
	testl	%eax, %eax
	je	.L500
	call	female.part.0
	movl	%eax, %edx
	movl	%esi, %eax
	subl	%edx, %eax
	je	.L490
.L489:
	call	female.part.0
	movl	%edi, %esi
	subl	%eax, %esi
	je	.L486
	movl	%esi, %ebp
	decl	%ebp
	je	.L501
.L490:
	movl	%ebp, %eax
	call	female.part.0
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L491
	movl	%eax, %ebp
	decl	%ebp
	je	.L491
	movl	%eax, %edx
	subl	$2, %edx
	jne	.L492
	decl	%esi
	.p2align 4,,2
	jmp	.L491
	.p2align 4,,10
	.p2align 3
.L500:
	movl	%ebp, %eax
	jmp	.L489
	.p2align 4,,10
	.p2align 3
.L492:
	movl	%eax, %ecx
	subl	$3, %ecx
	jne	.L533
	movl	$1, %edx
.L493:
	movl	%edx, %eax
	call	female.part.0
	subl	%eax, %edi
	subl	%edi, %esi
	jmp	.L491
.L533:
	subl	$4, %eax
	movl	%eax, (%esp)
	jne	.L534
	movl	$1, %ecx
.L494:
	movl	%ecx, %eax
	call	female.part.0
	movl	%ebp, %edx
	subl	%eax, %edx
	jne	.L493
	subl	%ebp, %esi
	jmp	.L491
	.p2align 4,,10
	.p2align 3
.L534:
	movl	%edi, %eax
	subl	$5, %eax
	movl	%eax, 4(%esp)
	jne	.L535
	movl	$1, (%esp)
.L495:
	movl	%edx, 4(%esp)
	movl	(%esp), %eax
	call	female.part.0
	movl	4(%esp), %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	je	.L493
	jmp	.L494
.L535:
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	male.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	testl	%eax, %eax
	je	.L536
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	female.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
	movl	(%esp), %eax
	subl	%ecx, %eax
	movl	4(%esp), %ecx
	je	.L495
.L497:
	movl	%edx, 4(%esp)
	movl	%ecx, (%esp)
	call	female.part.0
	movl	(%esp), %ecx
	movl	%ecx, %edx
	subl	%eax, %edx
	movl	%edx, (%esp)
	movl	4(%esp), %edx
	jne	.L495
	jmp	.L494
.L536:
	movl	4(%esp), %eax
	jmp	.L497
	.size	male.part.0, .-male.part.0
	.section	.rodata.str1.1
.LC1:
	.string	"%s "
	.text
	.p2align 4
	.type	permutations.constprop.8, @function
permutations.constprop.8:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$188, %esp
	cmpl	$5, %edx
	je	.L538
	xorl	%ebp, %ebp
	cmpl	$4, %edx
	movl	%edx, %eax
	jg	.L537
	leal	1(%edx), %ecx
	xorl	%ebp, %ebp
	movl	%ebp, 140(%esp)
	leal	2(%edx), %edx
	movl	%edx, 136(%esp)
	leal	3(%eax), %edx
	movl	%edx, 132(%esp)
	leal	4(%eax), %edx
	movl	%edx, 96(%esp)
	leal	5(%eax), %edx
	movl	%edx, 60(%esp)
	leal	6(%eax), %edx
	movl	%edx, 116(%esp)
	leal	7(%eax), %edx
	movl	%edx, 36(%esp)
	leal	8(%eax), %edx
	movl	%edx, 68(%esp)
	leal	(%ebx,%eax), %edx
	addl	$9, %eax
	movl	%edx, 128(%esp)
	movl	%edx, %edi
	movl	%eax, 104(%esp)
	leal	5(%ebx), %edx
	movl	%ebx, %eax
	movl	%edx, 152(%esp)
	movl	%edi, %ebx
	movl	%ecx, %edi
	movl	%eax, %ecx
.L568:
	movl	128(%esp), %edx
	cmpl	$5, %edi
	movzbl	(%edx), %eax
	movl	%edx, %esi
	movzbl	(%ebx), %edx
	movb	%al, 148(%esp)
	movb	%dl, (%esi)
	movb	%al, (%ebx)
	je	.L542
	leal	(%ecx,%edi), %ebp
	xorl	%eax, %eax
	movl	%ebp, 144(%esp)
	movl	%edi, %esi
	movl	%ecx, %ebp
	movl	%eax, 120(%esp)
	movl	%edi, 156(%esp)
.L543:
	movl	144(%esp), %ecx
	movzbl	0(%ebp,%esi), %edx
	cmpl	$5, 136(%esp)
	movzbl	(%ecx), %eax
	movb	%dl, (%ecx)
	movb	%al, 149(%esp)
	movb	%al, 0(%ebp,%esi)
	je	.L585
	movl	%esi, 160(%esp)
	movl	136(%esp), %eax
	xorl	%edx, %edx
	movl	%ebx, 164(%esp)
	movl	%ebp, %esi
	movl	%edx, 124(%esp)
	leal	0(%ebp,%eax), %ecx
	movl	%eax, %ebp
	movl	%ecx, %ebx
.L546:
	movzbl	(%ebx), %eax
	movzbl	(%esi,%ebp), %edx
	cmpl	$5, 132(%esp)
	movb	%al, 150(%esp)
	movb	%dl, (%ebx)
	movb	%al, (%esi,%ebp)
	je	.L586
	movl	%ebp, 168(%esp)
	movl	132(%esp), %eax
	xorl	%edi, %edi
	movl	%ebx, 172(%esp)
	movl	%esi, %ebp
	movl	%edi, 100(%esp)
	movl	%eax, %ecx
	addl	%esi, %eax
	movl	%eax, %ebx
.L549:
	movzbl	(%ebx), %eax
	movzbl	0(%ebp,%ecx), %edx
	cmpl	$5, 96(%esp)
	movb	%al, 95(%esp)
	movb	%dl, (%ebx)
	movb	%al, 0(%ebp,%ecx)
	je	.L587
	movl	%ebx, 112(%esp)
	movl	96(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 64(%esp)
	movl	%ecx, 108(%esp)
	leal	0(%ebp,%eax), %edi
	movl	%eax, %esi
	movl	%edi, %ebx
	movl	%ebp, %edi
	movl	116(%esp), %ebp
.L552:
	movzbl	(%ebx), %ecx
	movzbl	(%edi,%esi), %eax
	cmpl	$5, 60(%esp)
	movb	%al, (%ebx)
	movb	%cl, (%edi,%esi)
	je	.L588
	movl	%esi, 72(%esp)
	movl	60(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 56(%esp)
	movl	%edi, %esi
	movb	%cl, 93(%esp)
	movl	%ebx, 76(%esp)
	movl	%eax, 80(%esp)
	addl	%edi, %eax
	movl	%eax, 84(%esp)
.L555:
	movl	84(%esp), %ebx
	cmpl	$5, %ebp
	movl	80(%esp), %ecx
	movzbl	(%ebx), %eax
	movzbl	(%esi,%ecx), %edx
	movb	%al, 151(%esp)
	movb	%dl, (%ebx)
	movb	%dl, 24(%esp)
	movb	%al, (%esi,%ecx)
	je	.L589
	xorl	%ebx, %ebx
	movl	%ebp, %edi
	movl	%ebp, 32(%esp)
	leal	(%esi,%ebp), %ecx
	movl	%ebx, 24(%esp)
	movl	%ecx, %ebp
.L558:
	movzbl	0(%ebp), %ebx
	movzbl	(%esi,%edi), %eax
	cmpl	$5, 36(%esp)
	movb	%al, 0(%ebp)
	movb	%bl, (%esi,%edi)
	je	.L590
	movl	%edi, 40(%esp)
	movl	36(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	movl	%esi, %edi
	movl	%eax, %ecx
	addl	%esi, %eax
	movl	%eax, 48(%esp)
	movl	68(%esp), %eax
	movl	%ecx, 44(%esp)
	addl	%esi, %eax
	movl	%eax, 52(%esp)
.L561:
	movl	44(%esp), %esi
	movl	48(%esp), %ecx
	movzbl	(%edi,%esi), %edx
	movzbl	(%ecx), %eax
	movb	%dl, (%ecx)
	movb	%al, (%edi,%esi)
	movl	68(%esp), %esi
	movb	%al, 94(%esp)
	movb	%dl, 92(%esp)
	cmpl	$5, %esi
	je	.L564
	movb	%bl, 92(%esp)
	xorl	%ecx, %ecx
.L565:
	movl	%ecx, 88(%esp)
	movl	52(%esp), %edx
	movzbl	(%edi,%esi), %eax
	movzbl	(%edx), %ebx
	movb	%al, (%edx)
	movl	104(%esp), %edx
	movl	%edi, %eax
	movb	%bl, (%edi,%esi)
	call	permutations.constprop.8
	movl	88(%esp), %ecx
	movl	52(%esp), %edx
	addl	%eax, %ecx
	movzbl	(%edx), %eax
	movb	%al, (%edi,%esi)
	incl	%esi
	movb	%al, 88(%esp)
	cmpl	$5, %esi
	movb	%bl, (%edx)
	jne	.L565
	movzbl	92(%esp), %ebx
.L567:
	addl	%ecx, 28(%esp)
	movl	48(%esp), %ecx
	movl	44(%esp), %edx
	movzbl	(%ecx), %eax
	movb	%al, (%edi,%edx)
	incl	%edx
	movb	%al, 92(%esp)
	movzbl	94(%esp), %eax
	cmpl	$5, %edx
	movl	%edx, 44(%esp)
	movb	%al, (%ecx)
	jne	.L561
	movl	%edi, %esi
	movl	40(%esp), %edi
.L563:
	movzbl	0(%ebp), %eax
	movl	28(%esp), %edx
	addl	%edx, 24(%esp)
	movb	%al, (%esi,%edi)
	incl	%edi
	movb	%bl, 0(%ebp)
	cmpl	$5, %edi
	jne	.L558
	movl	32(%esp), %ebp
.L560:
	movl	84(%esp), %ecx
	movl	24(%esp), %ebx
	addl	%ebx, 56(%esp)
	movl	80(%esp), %ebx
	movzbl	(%ecx), %eax
	movb	%al, (%esi,%ebx)
	incl	%ebx
	movb	%al, 24(%esp)
	movzbl	151(%esp), %eax
	cmpl	$5, %ebx
	movl	%ebx, 80(%esp)
	movb	%al, (%ecx)
	jne	.L555
	movl	%esi, %edi
	movzbl	93(%esp), %ecx
	movl	72(%esp), %esi
	movl	76(%esp), %ebx
.L557:
	movzbl	(%ebx), %eax
	movl	56(%esp), %edx
	addl	%edx, 64(%esp)
	movb	%al, (%edi,%esi)
	incl	%esi
	movb	%cl, (%ebx)
	cmpl	$5, %esi
	jne	.L552
	movl	108(%esp), %ecx
	movl	%edi, %ebp
	movl	112(%esp), %ebx
.L554:
	movzbl	(%ebx), %eax
	movl	64(%esp), %edx
	addl	%edx, 100(%esp)
	movb	%al, 0(%ebp,%ecx)
	movzbl	95(%esp), %eax
	incl	%ecx
	cmpl	$5, %ecx
	movb	%al, (%ebx)
	jne	.L549
	movl	%ebp, %esi
	movl	172(%esp), %ebx
	movl	168(%esp), %ebp
.L551:
	movzbl	(%ebx), %eax
	movl	100(%esp), %ecx
	addl	%ecx, 124(%esp)
	movb	%al, (%esi,%ebp)
	movzbl	150(%esp), %eax
	incl	%ebp
	cmpl	$5, %ebp
	movb	%al, (%ebx)
	jne	.L546
	movl	%esi, %ebp
	movl	164(%esp), %ebx
	movl	160(%esp), %esi
.L548:
	movl	144(%esp), %edx
	movl	124(%esp), %ecx
	addl	%ecx, 120(%esp)
	movzbl	(%edx), %eax
	movb	%al, 0(%ebp,%esi)
	incl	%esi
	movb	%al, 24(%esp)
	movzbl	149(%esp), %eax
	cmpl	$5, %esi
	movb	%al, (%edx)
	jne	.L543
	movl	156(%esp), %edi
	movl	%ebp, %ecx
.L545:
	movl	120(%esp), %edx
	incl	%ebx
	addl	%edx, 140(%esp)
	movl	128(%esp), %edx
	movzbl	(%edx), %eax
	movb	%al, -1(%ebx)
	movb	%al, 24(%esp)
	movzbl	148(%esp), %eax
	cmpl	%ebx, 152(%esp)
	movb	%al, (%edx)
	jne	.L568
	movl	140(%esp), %ebp
.L537:
	addl	$188, %esp
	movl	%ebp, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L564:
	movl	shown.0, %eax
	leal	1(%eax), %esi
	movl	%esi, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L591
.L566:
	movl	$1, %ecx
	jmp	.L567
	.p2align 4,,10
	.p2align 3
.L590:
	movl	shown.0, %eax
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L592
.L562:
	movl	$1, %ecx
	movl	%ecx, 28(%esp)
	jmp	.L563
	.p2align 4,,10
	.p2align 3
.L591:
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L566
.L589:
	movl	shown.0, %eax
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L593
.L559:
	movl	$1, %edi
	movl	%edi, 24(%esp)
	jmp	.L560
.L592:
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L562
.L588:
	movl	shown.0, %eax
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L594
.L556:
	movl	$1, %eax
	movl	%eax, 56(%esp)
	jmp	.L557
.L593:
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L559
.L587:
	movl	shown.0, %eax
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L595
.L553:
	movl	$1, %esi
	movl	%esi, 64(%esp)
	jmp	.L554
.L594:
	movl	$.LC1, (%esp)
	movl	128(%esp), %eax
	movb	%cl, 24(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movzbl	24(%esp), %ecx
	jmp	.L556
.L595:
	movl	%ebp, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%ecx, 24(%esp)
	call	printf
	movl	24(%esp), %ecx
	jmp	.L553
.L586:
	movl	shown.0, %eax
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L596
.L550:
	movl	$1, %eax
	movl	%eax, 100(%esp)
	jmp	.L551
.L585:
	movl	shown.0, %eax
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L597
.L547:
	movl	$1, %ecx
	movl	%ecx, 124(%esp)
	jmp	.L548
.L596:
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L550
.L542:
	movl	shown.0, %eax
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L598
	movl	$1, %esi
	movl	%esi, 120(%esp)
	jmp	.L545
	.p2align 4,,10
	.p2align 3
.L597:
	movl	%ebp, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L547
.L538:
	movl	shown.0, %eax
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	ja	.L541
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L541:
	movl	$1, %ebp
	jmp	.L537
.L598:
	movl	%ecx, 4(%esp)
	movl	$1, %esi
	movl	$.LC1, (%esp)
	movl	%ecx, 24(%esp)
	call	printf
	movl	24(%esp), %ecx
	movl	%esi, 120(%esp)
	jmp	.L545
	.size	permutations.constprop.8, .-permutations.constprop.8
	.section	.rodata.str1.1
.LC2:
	.string	"%d%c%c "
	.text
	.p2align 4
	.type	hanoi, @function
hanoi:
	subl	$76, %esp
	movl	%ebx, 60(%esp)
	movl	%eax, %ebx
	movzbl	80(%esp), %eax
	movl	%esi, 64(%esp)
	testl	%ebx, %ebx
	movl	%edi, 68(%esp)
	movl	%ebp, 72(%esp)
	jne	.L693
.L599:
	movl	60(%esp), %ebx
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L693:
	movsbl	%cl, %esi
	movl	%ebx, %ecx
	decl	%ecx
	movsbl	%dl, %edi
	movl	%ecx, 32(%esp)
	je	.L602
	movsbl	%al, %ebp
	leal	-2(%ebx), %eax
	movl	%eax, 40(%esp)
	testl	%eax, %eax
	movl	%eax, 36(%esp)
	jne	.L694
	movl	moves, %edx
	leal	1(%edx), %eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L695
	movl	%ebp, 12(%esp)
	movl	$1, %edx
	movl	%edi, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L654
.L628:
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L599
	movl	%esi, 12(%esp)
	movl	$1, %eax
	movl	%ebp, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L599
	.p2align 4,,10
	.p2align 3
.L602:
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L599
	movl	%esi, 12(%esp)
	movl	$1, %esi
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L599
	.p2align 4,,10
	.p2align 3
.L694:
	movl	%ebx, %eax
	subl	$3, %eax
	movl	%eax, 28(%esp)
	jne	.L604
	movl	moves, %eax
	leal	1(%eax), %edx
	movl	%edx, moves
	cmpl	$7, %edx
	jg	.L696
	movl	%esi, 12(%esp)
	movl	$1, %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	moves, %eax
	leal	1(%eax), %edx
	movl	%edx, moves
	cmpl	$7, %edx
	jg	.L697
	movl	%ebp, 12(%esp)
	movl	$2, %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L606:
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L621
	movl	%ebp, 12(%esp)
	movl	$1, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	moves, %eax
.L621:
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L692
	movl	%esi, 12(%esp)
	movl	$3, %ebx
	movl	%edi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L692:
	movl	$1, %eax
	movl	%eax, 36(%esp)
.L629:
	movl	moves, %eax
	leal	1(%eax), %edx
	movl	%edx, moves
	cmpl	$7, %edx
	jg	.L698
	movl	%edi, 12(%esp)
	movl	36(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L648
	movl	%esi, 12(%esp)
	movl	32(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L648:
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L599
	movl	%esi, 12(%esp)
	movl	36(%esp), %eax
	movl	%edi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L599
	.p2align 4,,10
	.p2align 3
.L604:
	movl	%ebp, (%esp)
	leal	-4(%ebx), %eax
	movl	%esi, %ecx
	movl	%eax, 24(%esp)
	movl	%edi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	cmpl	$4, 28(%esp)
	movl	%eax, moves
	setg	47(%esp)
	cmpl	$7, %eax
	movzbl	47(%esp), %ecx
	jle	.L655
	testb	%cl, %cl
	je	.L607
.L655:
	movl	%ebp, 12(%esp)
	movl	28(%esp), %eax
	movl	%edi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L607:
	movl	24(%esp), %eax
	movl	%ebp, %ecx
	movl	%esi, %edx
	movl	%edi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L609
	cmpl	$4, 40(%esp)
	jle	.L652
.L609:
	movl	%esi, 12(%esp)
	movl	40(%esp), %eax
	movl	%edi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L652:
	movl	24(%esp), %eax
	movl	%edi, %ecx
	movl	%ebp, %edx
	movl	%esi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L656
	cmpb	$0, 47(%esp)
	je	.L610
.L656:
	movl	%esi, 12(%esp)
	movl	28(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L610:
	movl	24(%esp), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebp, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L612
	cmpl	$4, 32(%esp)
	jle	.L613
.L612:
	movl	%ebp, 12(%esp)
	movl	32(%esp), %eax
	movl	%edi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L613:
	movl	24(%esp), %eax
	movl	%ebp, %ecx
	movl	%esi, %edx
	movl	%edi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	cmpl	$4, 28(%esp)
	movl	%eax, moves
	setg	47(%esp)
	cmpl	$7, %eax
	movzbl	47(%esp), %ecx
	jle	.L657
	testb	%cl, %cl
	je	.L616
.L657:
	movl	%edi, 12(%esp)
	movl	28(%esp), %eax
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L616:
	movl	24(%esp), %eax
	movl	%edi, %ecx
	movl	%ebp, %edx
	movl	%esi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	cmpl	$4, 40(%esp)
	movl	%eax, moves
	jg	.L618
	cmpl	$7, %eax
	jg	.L619
.L618:
	movl	%ebp, 12(%esp)
	movl	40(%esp), %eax
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L619:
	movl	24(%esp), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebp, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L658
	cmpb	$0, 47(%esp)
	je	.L622
.L658:
	movl	%ebp, 12(%esp)
	movl	28(%esp), %eax
	movl	%edi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L622:
	movl	24(%esp), %eax
	movl	%ebp, %ecx
	movl	%esi, %edx
	movl	%edi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	cmpl	$4, %ebx
	movl	%eax, moves
	jg	.L624
	cmpl	$7, %eax
	jg	.L625
.L624:
	movl	%esi, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	40(%esp), %eax
	movl	%eax, 36(%esp)
.L625:
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L629
	movl	%esi, (%esp)
	leal	-4(%ebx), %edx
	movl	%edi, %ecx
	movl	%edx, 24(%esp)
	movl	%edx, %eax
	movl	%ebp, %edx
	call	hanoi
	movl	moves, %edx
	cmpl	$4, 28(%esp)
	leal	1(%edx), %eax
	setg	%bl
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L659
	testb	%bl, %bl
	je	.L630
.L659:
	movl	%esi, 12(%esp)
	movl	28(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L630:
	movl	24(%esp), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebp, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	cmpl	$4, 36(%esp)
	movl	%eax, moves
	jg	.L632
	cmpl	$7, %eax
	jg	.L633
.L632:
	movl	%edi, 12(%esp)
	movl	36(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L633:
	movl	24(%esp), %eax
	movl	%ebp, %ecx
	movl	%esi, %edx
	movl	%edi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L660
	testb	%bl, %bl
	je	.L636
.L660:
	movl	%edi, 12(%esp)
	movl	28(%esp), %eax
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L636:
	movl	24(%esp), %eax
	movl	%edi, %ecx
	movl	%ebp, %edx
	movl	%esi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	cmpl	$4, 32(%esp)
	movl	%eax, moves
	jg	.L638
	cmpl	$7, %eax
	jg	.L639
.L638:
	movl	%esi, 12(%esp)
	movl	32(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L639:
	movl	24(%esp), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebp, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	cmpl	$4, 28(%esp)
	movl	%eax, moves
	setg	%bl
	cmpl	$7, %eax
	jle	.L661
	testb	%bl, %bl
	je	.L641
.L661:
	movl	%ebp, 12(%esp)
	movl	28(%esp), %eax
	movl	%edi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L641:
	movl	24(%esp), %eax
	movl	%ebp, %ecx
	movl	%esi, %edx
	movl	%edi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	cmpl	$4, 36(%esp)
	movl	%eax, moves
	jg	.L643
	cmpl	$7, %eax
	jg	.L644
.L643:
	movl	%esi, 12(%esp)
	movl	36(%esp), %eax
	movl	%edi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L644:
	movl	24(%esp), %eax
	movl	%edi, %ecx
	movl	%ebp, %edx
	movl	%esi, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L662
	testb	%bl, %bl
	je	.L646
.L662:
	movl	%esi, 12(%esp)
	movl	28(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L646:
	movl	%ebp, 80(%esp)
	movl	24(%esp), %eax
	movl	%esi, %ecx
	movl	60(%esp), %ebx
	movl	%edi, %edx
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	jmp	hanoi
	.p2align 4,,10
	.p2align 3
.L654:
	movl	%esi, 12(%esp)
	movl	$2, %ecx
	movl	%edi, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L628
	.p2align 4,,10
	.p2align 3
.L696:
	addl	$2, %eax
	movl	%eax, moves
	jmp	.L606
	.p2align 4,,10
	.p2align 3
.L695:
	addl	$2, %edx
	movl	%edx, moves
	jmp	.L628
	.p2align 4,,10
	.p2align 3
.L698:
	addl	$2, %eax
	movl	%eax, moves
	jmp	.L648
	.p2align 4,,10
	.p2align 3
.L697:
	addl	$3, %eax
	movl	%eax, moves
	jmp	.L692
	.size	hanoi, .-hanoi
	.p2align 4
	.type	hanoi.constprop.3, @function
hanoi.constprop.3:
	pushl	%edi
	movsbl	%al, %edi
	pushl	%esi
	movsbl	%cl, %esi
	pushl	%ebx
	movsbl	%dl, %ebx
	subl	$16, %esp
	xorl	%eax, %eax
	movl	%esi, (%esp)
	movl	%ebx, %ecx
	movl	%edi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L700
	movl	%esi, 12(%esp)
	movl	$1, %ecx
	movl	%edi, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L700:
	movl	%edi, (%esp)
	xorl	%eax, %eax
	movl	%esi, %ecx
	movl	%ebx, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L701
	movl	%ebx, 12(%esp)
	movl	$2, %edx
	movl	%edi, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L701:
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%edi, %ecx
	movl	%esi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L702
	movl	%ebx, 12(%esp)
	movl	$1, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L702:
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%ebx, %ecx
	movl	%edi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L703
	movl	%esi, 12(%esp)
	movl	$3, %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L703:
	movl	%esi, (%esp)
	movl	$1, %eax
	movl	%edi, %ecx
	movl	%ebx, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L704
	movl	%esi, 12(%esp)
	movl	$2, %eax
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L704:
	movl	%ebx, (%esp)
	movl	$1, %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L705
	movl	%ebx, 12(%esp)
	movl	$4, %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L705:
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%edi, %ecx
	movl	%esi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L706
	movl	%ebx, 12(%esp)
	movl	$1, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L706:
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%ebx, %ecx
	movl	%edi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L707
	movl	%edi, 12(%esp)
	movl	$2, %ecx
	movl	%esi, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L707:
	movl	%esi, (%esp)
	movl	$1, %eax
	movl	%edi, %ecx
	movl	%ebx, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L708
	movl	%ebx, 12(%esp)
	movl	$3, %edx
	movl	%esi, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L708:
	movl	%ebx, (%esp)
	movl	$1, %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L709
	movl	%ebx, 12(%esp)
	movl	$2, %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L709:
	movl	%edi, (%esp)
	movl	%ebx, %ecx
	movl	%esi, %edx
	movl	$1, %eax
	call	hanoi
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	hanoi.constprop.3, .-hanoi.constprop.3
	.p2align 4
	.type	hanoi.constprop.1, @function
hanoi.constprop.1:
	pushl	%edi
	movsbl	%al, %edi
	pushl	%esi
	movsbl	%cl, %esi
	pushl	%ebx
	movsbl	%dl, %ebx
	subl	$16, %esp
	movl	%esi, %ecx
	movl	%ebx, %edx
	movl	%edi, %eax
	call	hanoi.constprop.3
	movl	$5, %eax
	movl	%esi, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	incl	moves
	call	printf
	movl	%edi, %ecx
	movl	%esi, %edx
	movl	%ebx, %eax
	call	hanoi.constprop.3
	movl	$6, %edx
	movl	%ebx, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC2, (%esp)
	incl	moves
	call	printf
	movl	%edi, %edx
	movl	%ebx, %ecx
	movl	%esi, %eax
	call	hanoi.constprop.3
	movl	$5, %ecx
	movl	%ebx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	incl	moves
	call	printf
	addl	$16, %esp
	movl	%ebx, %edx
	popl	%ebx
	movl	%esi, %ecx
	movl	%edi, %eax
	popl	%esi
	popl	%edi
	jmp	hanoi.constprop.3
	.size	hanoi.constprop.1, .-hanoi.constprop.1
	.section	.rodata.str1.1
.LC3:
	.string	"\n%ld moves\n"
.LC4:
	.string	"A(%u,3) = %u\n"
.LC5:
	.string	"%d queens: %d\n"
.LC6:
	.string	"%d permutations\n"
.LC7:
	.string	"%d %d %d\n"
.LC8:
	.string	"p(%d) = %d\n"
.LC9:
	.string	"%d/%d "
.LC10:
	.string	"\n%d %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$67, %ecx
	movl	%esp, %ebp
	movl	$66, %edx
	pushl	%edi
	movl	$65, %eax
	pushl	%esi
	movl	$1684234849, %edi
	pushl	%ebx
	andl	$-16, %esp
	addl	$-128, %esp
	movl	%edi, 106(%esp)
	movl	$1, %edi
	movw	$101, 110(%esp)
	call	hanoi.constprop.1
	movl	$67, %eax
	incl	moves
	movl	%eax, 12(%esp)
	movl	$65, %eax
	movl	%eax, 8(%esp)
	movl	$7, %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$65, %ecx
	movl	$67, %edx
	movl	$66, %eax
	call	hanoi.constprop.1
	movl	moves, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$4, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$2, %edx
	movl	$1, %eax
	call	ackermann
.L714:
	movl	%edi, 4(%esp)
	incl	%eax
	movl	$2, %ebx
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.L717:
	leal	-1(%ebx), %ecx
	movl	$2, %edx
	movl	%ecx, 92(%esp)
	movl	%ebx, %eax
	call	ackermann
	movl	92(%esp), %ecx
	testl	%ecx, %ecx
	je	.L714
.L716:
	leal	-2(%ebx), %esi
	testl	%eax, %eax
	jne	.L718
	testl	%esi, %esi
	movl	$1, %eax
	je	.L852
.L719:
	leal	-1(%eax), %edx
	movl	%esi, %eax
	call	ackermann
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	incl	%eax
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$3, %ebx
	je	.L715
	movl	$3, %ebx
	jmp	.L717
.L718:
	leal	-1(%eax), %edx
	movl	%ecx, %eax
	call	ackermann
	testl	%esi, %esi
	je	.L853
	testl	%eax, %eax
	jne	.L719
	movl	$2, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.L715:
	movl	$4, %esi
	movl	$1, %edi
	movl	%esi, 80(%esp)
.L738:
	movzbl	80(%esp), %ecx
	movl	$-1, %eax
	xorl	%ebx, %ebx
	movl	%ebx, 28(%esp)
	sall	%cl, %eax
	movl	%eax, 72(%esp)
	notl	%eax
	movl	%eax, %esi
.L737:
	movl	%esi, %eax
	negl	%eax
	andl	%esi, %eax
	cmpl	$1, %eax
	movl	%eax, %ebx
	je	.L777
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L724:
	incl	%ecx
	movl	%edi, %eax
	sall	%cl, %eax
	cmpl	%eax, %ebx
	jne	.L724
	addb	$97, %cl
.L723:
	movb	%cl, 112(%esp)
	movl	72(%esp), %eax
	movl	%ebx, %ecx
	shrl	%ecx
	movl	%ecx, 52(%esp)
	leal	(%ebx,%ebx), %edx
	movl	%edx, 48(%esp)
	orl	%ebx, %eax
	orl	%ecx, %eax
	orl	%edx, %eax
	xorl	$-1, %eax
	je	.L725
	movl	%esi, 32(%esp)
	xorl	%ecx, %ecx
	movl	%ebx, %esi
	movl	%ecx, 36(%esp)
	movl	%eax, %ebx
.L736:
	movl	%ebx, %eax
	negl	%eax
	andl	%ebx, %eax
	cmpl	$1, %eax
	je	.L778
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L727:
	incl	%ecx
	movl	%edi, %edx
	sall	%cl, %edx
	cmpl	%edx, %eax
	jne	.L727
	addb	$97, %cl
.L726:
	movb	%cl, 113(%esp)
	movl	52(%esp), %edx
	orl	%eax, %edx
	movl	%edx, %ecx
	movl	48(%esp), %edx
	shrl	%ecx
	movl	%ecx, 64(%esp)
	orl	%eax, %edx
	orl	%esi, %eax
	movl	%eax, 60(%esp)
	addl	%edx, %edx
	movl	%edx, 76(%esp)
	movl	%eax, %edx
	movl	72(%esp), %eax
	orl	%edx, %eax
	movl	76(%esp), %edx
	orl	%ecx, %eax
	orl	%edx, %eax
	xorl	$-1, %eax
	je	.L728
	movl	%esi, 44(%esp)
	xorl	%edx, %edx
	movl	%edx, 56(%esp)
	movl	%eax, %edx
	movl	%ebx, 40(%esp)
.L735:
	movl	%edx, %eax
	negl	%eax
	andl	%edx, %eax
	cmpl	$1, %eax
	je	.L779
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L730:
	incl	%ecx
	movl	%edi, %ebx
	sall	%cl, %ebx
	cmpl	%ebx, %eax
	jne	.L730
	addb	$97, %cl
.L729:
	movb	%cl, 114(%esp)
	movl	60(%esp), %ebx
	movl	64(%esp), %esi
	movl	76(%esp), %ecx
	orl	%eax, %ebx
	movl	%ebx, 84(%esp)
	orl	%eax, %esi
	shrl	%esi
	orl	%eax, %ecx
	movl	%ebx, %eax
	movl	72(%esp), %ebx
	addl	%ecx, %ecx
	movl	%ecx, 88(%esp)
	orl	%eax, %ebx
	orl	%esi, %ebx
	orl	%ecx, %ebx
	xorl	$-1, %ebx
	je	.L731
	movl	%edx, 68(%esp)
	xorl	%eax, %eax
	movl	%eax, 92(%esp)
.L734:
	movl	%ebx, %eax
	negl	%eax
	andl	%ebx, %eax
	cmpl	$1, %eax
	je	.L780
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L733:
	incl	%ecx
	movl	%edi, %edx
	sall	%cl, %edx
	cmpl	%edx, %eax
	jne	.L733
	addb	$97, %cl
.L732:
	movb	%cl, 115(%esp)
	leal	112(%esp), %edx
	movl	84(%esp), %ecx
	movl	%edx, 8(%esp)
	movl	%esi, %edx
	orl	%eax, %edx
	shrl	%edx
	movl	%edx, 4(%esp)
	movl	88(%esp), %edx
	orl	%eax, %ecx
	orl	%edx, %eax
	movl	$4, %edx
	addl	%eax, %eax
	movl	%eax, (%esp)
	movl	80(%esp), %eax
	call	queens
	addl	%eax, 92(%esp)
	leal	-1(%ebx), %eax
	andl	%eax, %ebx
	jne	.L734
	movl	92(%esp), %esi
	movl	68(%esp), %edx
	addl	%esi, 56(%esp)
.L731:
	leal	-1(%edx), %eax
	andl	%eax, %edx
	jne	.L735
	movl	56(%esp), %ecx
	movl	44(%esp), %esi
	movl	40(%esp), %ebx
	addl	%ecx, 36(%esp)
.L728:
	leal	-1(%ebx), %eax
	andl	%eax, %ebx
	jne	.L736
	movl	36(%esp), %ebx
	movl	32(%esp), %esi
	addl	%ebx, 28(%esp)
.L725:
	leal	-1(%esi), %eax
	andl	%eax, %esi
	jne	.L737
	movl	$.LC5, (%esp)
	movl	28(%esp), %eax
	movl	%eax, 8(%esp)
	movl	80(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	incl	80(%esp)
	movl	80(%esp), %eax
	cmpl	$9, %eax
	jne	.L738
	movzbl	106(%esp), %eax
	leal	106(%esp), %ebx
	movb	%al, 84(%esp)
.L748:
	movl	%ebx, 80(%esp)
	movzbl	(%ebx), %eax
	leal	106(%esp), %edi
	movb	%al, 106(%esp)
	movzbl	84(%esp), %eax
	movb	%al, (%ebx)
	movzbl	107(%esp), %eax
	movb	%al, 92(%esp)
.L747:
	movzbl	1(%edi), %eax
	movl	shown.0, %ecx
	movb	%al, 107(%esp)
	movzbl	92(%esp), %eax
	movb	%al, 1(%edi)
	movzwl	108(%esp), %eax
	movzbl	108(%esp), %ebx
	movl	%eax, %edx
	sall	$8, %edx
	shrl	$8, %eax
	orl	%eax, %edx
	movzwl	%dx, %eax
	movzbl	110(%esp), %edx
	movl	%eax, 88(%esp)
	movzwl	109(%esp), %eax
	movl	%eax, %esi
	sall	$8, %esi
	shrl	$8, %eax
	orl	%eax, %esi
	leal	1(%ecx), %eax
	movzwl	%si, %esi
	movl	%eax, shown.0
	imull	$-252645135, %ecx, %ecx
	addl	$126322567, %ecx
	cmpl	$252645134, %ecx
	jbe	.L854
.L739:
	movw	%si, 109(%esp)
	leal	1(%eax), %ecx
	movl	%ecx, shown.0
	imull	$-252645135, %eax, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L855
.L740:
	movb	%dl, 110(%esp)
	movl	88(%esp), %eax
	leal	1(%ecx), %esi
	movl	%esi, shown.0
	movw	%ax, 108(%esp)
	imull	$-252645135, %ecx, %eax
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L856
.L741:
	movb	%dl, 109(%esp)
	imull	$-252645135, %esi, %ecx
	movb	%bl, 110(%esp)
	leal	1(%esi), %eax
	movl	%eax, shown.0
	addl	$126322567, %ecx
	cmpl	$252645134, %ecx
	jbe	.L857
.L742:
	movb	%bl, 110(%esp)
	movzbl	108(%esp), %ecx
	movb	%dl, 108(%esp)
	leal	1(%eax), %edx
	movl	%edx, shown.0
	imull	$-252645135, %eax, %eax
	movb	%cl, 109(%esp)
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L858
.L743:
	movb	%bl, 109(%esp)
	leal	1(%edx), %eax
	movl	%eax, shown.0
	imull	$-252645135, %edx, %eax
	movb	%cl, 110(%esp)
	addl	$126322567, %eax
	cmpl	$252645134, %eax
	jbe	.L859
	movb	%cl, 109(%esp)
	movzbl	108(%esp), %eax
	incl	%edi
	movb	%bl, 108(%esp)
	movb	%al, 110(%esp)
	movzbl	107(%esp), %eax
	movb	%al, (%edi)
	movzbl	92(%esp), %eax
	movb	%al, 107(%esp)
	leal	110(%esp), %eax
	cmpl	%eax, %edi
	jne	.L747
.L851:
	movzbl	106(%esp), %eax
	movl	80(%esp), %ebx
	movb	%al, (%ebx)
	movzbl	84(%esp), %eax
	incl	%ebx
	movb	%al, 106(%esp)
	leal	111(%esp), %eax
	cmpl	%eax, %ebx
	jne	.L748
	movl	$.LC6, (%esp)
	movl	$120, %eax
	movl	$1, %edi
	movl	%eax, 4(%esp)
	call	printf
	movl	$29, %eax
	call	even.part.0
	movl	%eax, %ebx
	movl	$75, %eax
	call	odd.part.0
	movl	%eax, %ecx
	movl	$98, %eax
	call	even.part.0
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L749:
	movl	%edi, %ebx
	xorl	%esi, %esi
.L750:
	movl	%edi, %eax
	movl	%ebx, %edx
	subl	%ebx, %eax
	call	partitions
	addl	%eax, %esi
	decl	%ebx
	jne	.L750
	movl	%edi, 4(%esp)
	addl	$7, %edi
	movl	%esi, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
	cmpl	$36, %edi
	jne	.L749
	movl	$1, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 8(%esp)
	movl	$1, %esi
	xorl	%edi, %edi
	movl	%ebx, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	%esi, 8(%esp)
	movl	$2, %esi
	movl	%edi, 4(%esp)
	movl	$1, %edi
	movl	$.LC9, (%esp)
	call	printf
	movl	$2, %eax
	movl	%eax, 92(%esp)
.L769:
	movl	%edi, %eax
	call	female.part.0
	movl	%esi, 88(%esp)
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L860
.L753:
	movl	92(%esp), %eax
	subl	$2, %eax
	movl	%eax, 76(%esp)
	jne	.L861
.L849:
	movl	%edi, 4(%esp)
	movl	88(%esp), %eax
	incl	%esi
	movl	$.LC9, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.L774:
	movl	%esi, 92(%esp)
	leal	-1(%esi), %edi
	jmp	.L769
	.p2align 4,,10
	.p2align 3
.L780:
	movb	$97, %cl
	jmp	.L732
.L779:
	movb	$97, %cl
	jmp	.L729
.L859:
	movl	$.LC1, (%esp)
	leal	106(%esp), %eax
	incl	%edi
	movl	%eax, 4(%esp)
	movb	%cl, 88(%esp)
	call	printf
	movzbl	108(%esp), %eax
	movb	%bl, 108(%esp)
	movzbl	88(%esp), %ecx
	movb	%al, 110(%esp)
	movzbl	107(%esp), %eax
	movb	%cl, 109(%esp)
	movb	%al, (%edi)
	movzbl	92(%esp), %eax
	movb	%al, 107(%esp)
	leal	110(%esp), %eax
	cmpl	%edi, %eax
	jne	.L747
	jmp	.L851
.L858:
	movl	$.LC1, (%esp)
	leal	106(%esp), %eax
	movl	%eax, 4(%esp)
	movb	%cl, 88(%esp)
	call	printf
	movl	shown.0, %edx
	movzbl	88(%esp), %ecx
	jmp	.L743
.L778:
	movb	$97, %cl
	jmp	.L726
.L857:
	movl	$.LC1, (%esp)
	leal	106(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movzbl	109(%esp), %edx
	movl	shown.0, %eax
	jmp	.L742
.L856:
	movl	$.LC1, (%esp)
	leal	106(%esp), %eax
	movl	%eax, 4(%esp)
	movb	%dl, 88(%esp)
	call	printf
	movl	shown.0, %esi
	movzbl	88(%esp), %edx
	jmp	.L741
.L855:
	movl	$.LC1, (%esp)
	leal	106(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	shown.0, %ecx
	movzbl	109(%esp), %edx
	jmp	.L740
.L854:
	movl	$.LC1, (%esp)
	leal	106(%esp), %eax
	movl	%eax, 4(%esp)
	movb	%dl, 76(%esp)
	call	printf
	movl	shown.0, %eax
	movzbl	76(%esp), %edx
	jmp	.L739
.L777:
	movb	$97, %cl
	jmp	.L723
.L861:
	movl	%eax, 84(%esp)
	movl	92(%esp), %ebx
	subl	$3, %ebx
	jne	.L862
.L761:
	movl	84(%esp), %eax
	movl	%esi, %edi
	call	female.part.0
	subl	%eax, %edi
.L767:
	movl	%edi, 4(%esp)
	movl	88(%esp), %eax
	incl	%esi
	movl	$.LC9, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$20, %esi
	jne	.L774
	movl	$20, %edi
	xorl	%edx, %edx
	movl	%edx, 92(%esp)
	leal	-1(%edi), %ebx
	cmpl	$2, %edi
	je	.L771
.L863:
	xorl	%esi, %esi
.L772:
	leal	-1(%ebx), %eax
	subl	$2, %ebx
	call	fibonacci
	addl	%eax, %esi
	cmpl	$1, %ebx
	ja	.L772
	movl	92(%esp), %ebx
	leal	-3(%edi), %eax
	subl	$2, %edi
	andl	$1, %eax
	addl	%ebx, %eax
	leal	-1(%edi), %ebx
	addl	%esi, %eax
	movl	%eax, 92(%esp)
	cmpl	$2, %edi
	jne	.L863
.L771:
	leal	100(%esp), %edx
	movl	$495, %eax
	movl	%eax, 100(%esp)
	movl	$494, %eax
	call	depth
	movl	92(%esp), %esi
	movl	$.LC10, (%esp)
	incl	%esi
	movl	%esi, 8(%esp)
	addl	$3, %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	106(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	moves, %ecx
	leal	-12(%ebp), %esp
	movl	%eax, %ebx
	movl	$1374389535, %eax
	imull	%ecx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$4, %eax
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	addl	%edx, %edx
	subl	%edx, %eax
	addl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L862:
	movl	%ebx, 80(%esp)
	movl	92(%esp), %eax
	subl	$4, %eax
	movl	%eax, 64(%esp)
	jne	.L864
	movl	%ebx, %eax
	movl	%edi, %ebx
	call	female.part.0
	subl	%eax, %ebx
	movl	%ebx, 84(%esp)
	jne	.L761
	jmp	.L849
.L852:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$2, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L717
.L853:
	movl	$2, 4(%esp)
	incl	%eax
	movl	$3, %ebx
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$2, %edx
	movl	$3, %eax
	call	ackermann
	movl	$2, %ecx
	jmp	.L716
.L864:
	movl	92(%esp), %ecx
	movl	$1, %eax
	subl	$5, %ecx
	movl	%ecx, 68(%esp)
	jne	.L865
.L763:
	subl	%eax, %ebx
	je	.L766
	movl	%ebx, %eax
	call	female.part.0
	movl	76(%esp), %ebx
	subl	%eax, %ebx
	movl	%ebx, 80(%esp)
	je	.L761
.L766:
	movl	80(%esp), %eax
	movl	%edi, %ebx
	call	female.part.0
	subl	%eax, %ebx
	movl	%ebx, 84(%esp)
	jne	.L761
	jmp	.L767
.L865:
	movl	%ecx, 72(%esp)
	movl	92(%esp), %eax
	subl	$6, %eax
	jne	.L866
.L764:
	movl	72(%esp), %eax
	call	female.part.0
	jmp	.L763
.L860:
	movl	%ebx, %ecx
	movl	$1, %eax
	decl	%ecx
	movl	%ecx, 76(%esp)
	jne	.L867
.L754:
	subl	%eax, %ebx
	movl	%esi, %eax
	subl	%ebx, %eax
	movl	%eax, 88(%esp)
	jmp	.L753
.L867:
	movl	%ebx, %ecx
	subl	$2, %ecx
	movl	%ecx, 84(%esp)
	je	.L754
	movl	%ebx, %eax
	subl	$3, %eax
	movl	%eax, 80(%esp)
	jne	.L868
	movl	$1, 84(%esp)
.L755:
	movl	84(%esp), %eax
	call	female.part.0
	jmp	.L754
.L866:
	call	male.part.0
	testl	%eax, %eax
	.p2align 4,,6
	je	.L789
	.p2align 4,,6
	call	female.part.0
	movl	%eax, %edx
.L765:
	movl	68(%esp), %eax
	subl	%edx, %eax
	je	.L764
	call	female.part.0
	movl	64(%esp), %ecx
	subl	%eax, %ecx
	movl	%ecx, 72(%esp)
	jne	.L764
	movl	$1, %eax
	jmp	.L763
.L868:
	movl	%ebx, %ecx
	movl	$1, %eax
	subl	$4, %ecx
	movl	%ecx, 88(%esp)
	jne	.L869
.L756:
	call	female.part.0
	movl	76(%esp), %ecx
	subl	%eax, %ecx
	movl	%ecx, 84(%esp)
	jne	.L755
	movl	$1, %eax
	jmp	.L754
.L789:
	movl	$1, %edx
	jmp	.L765
.L869:
	movl	%ebx, %edx
	subl	$5, %edx
	jne	.L870
	movl	$1, 88(%esp)
.L757:
	movl	88(%esp), %eax
	call	female.part.0
	movl	%eax, %edx
	movl	84(%esp), %eax
	subl	%edx, %eax
	jne	.L756
	jmp	.L755
.L870:
	movl	%edx, 72(%esp)
	movl	%edx, %eax
	call	male.part.0
	movl	72(%esp), %edx
	testl	%eax, %eax
	je	.L871
	call	female.part.0
	movl	%eax, %edx
	movl	88(%esp), %eax
	subl	%edx, %eax
	je	.L757
.L759:
	call	female.part.0
	movl	80(%esp), %ecx
	subl	%eax, %ecx
	movl	80(%esp), %eax
	movl	%ecx, 88(%esp)
	jne	.L757
	jmp	.L756
.L871:
	movl	%edx, %eax
	jmp	.L759
	.size	main, .-main
	.local	shown.0
	.comm	shown.0,4,4
	.local	moves
	.comm	moves,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
