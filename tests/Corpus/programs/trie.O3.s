	.file	"trie.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s?"
.LC1:
	.string	""
.LC2:
	.string	" %s"
.LC3:
	.string	" -%s"
	.text
	.p2align 4
	.type	suggest, @function
suggest:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	subl	$76, %esp
	movl	%edx, (%esp)
	movl	%edx, 20(%esp)
	movl	%eax, 24(%esp)
	call	strlen
	movl	%esi, 4(%esp)
	leal	32(%esp), %esi
	movl	$.LC0, (%esp)
	movl	%eax, 28(%esp)
	movl	%eax, %ebx
	call	printf
	xorl	%ecx, %ecx
	testl	%ebx, %ebx
	movl	%ecx, 16(%esp)
	je	.L16
.L2:
	movb	$97, %bl
	.p2align 4
	.p2align 3
.L6:
	movl	%esi, (%esp)
	movl	20(%esp), %edi
	movl	%edi, 4(%esp)
	call	strcpy
	movl	16(%esp), %ecx
	cmpb	%bl, (%edi,%ecx)
	movb	%bl, (%esi,%ecx)
	je	.L3
	movl	24(%esp), %eax
	movl	%esi, %ebp
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L4
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L5:
	movl	%eax, (%esp)
	incl	%ebp
	call	tolower
	movl	-388(%edi,%eax,4), %edi
	testl	%edi, %edi
	je	.L3
.L4:
	movzbl	0(%ebp), %eax
	testb	%al, %al
	jne	.L5
	movl	104(%edi), %edx
	testl	%edx, %edx
	je	.L3
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L3:
	incb	%bl
	cmpb	$123, %bl
	jne	.L6
	movl	16(%esp), %eax
	incl	%eax
	cmpl	%eax, 28(%esp)
	je	.L19
	movl	%eax, 16(%esp)
	jmp	.L2
.L19:
	xorl	%ebp, %ebp
.L7:
	movl	20(%esp), %ecx
	cmpl	$4, %ebp
	movl	%esi, %edi
	movl	%ecx, %eax
	jnb	.L47
.L8:
	xorl	%ebx, %ebx
	testl	$2, %ebp
	je	.L11
	movzwl	(%eax), %edx
	movl	$2, %ebx
	movw	%dx, (%edi)
.L11:
	testl	$1, %ebp
	je	.L12
	movzbl	(%eax,%ebx), %eax
	movb	%al, (%edi,%ebx)
.L12:
	movl	%ebp, 28(%esp)
	movl	20(%esp), %eax
	incl	%ebp
	addl	%ebp, %eax
	movl	%eax, 4(%esp)
	leal	31(%esp), %eax
	addl	%ebp, %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	24(%esp), %eax
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L14
	movl	%ebx, %edi
	movl	%esi, %ebx
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L15:
	movl	%eax, (%esp)
	incl	%ebx
	call	tolower
	movl	-388(%edi,%eax,4), %edi
	testl	%edi, %edi
	je	.L14
.L13:
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L15
	movl	104(%edi), %eax
	testl	%eax, %eax
	je	.L14
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L14:
	movl	16(%esp), %edx
	cmpl	%edx, 28(%esp)
	jne	.L7
.L16:
	movl	$.LC1, (%esp)
	call	puts
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L47:
	movl	%ebp, %ebx
	xorl	%eax, %eax
	andl	$-4, %ebx
.L9:
	movl	(%ecx,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L9
	movl	20(%esp), %edx
	leal	(%esi,%eax), %edi
	addl	%edx, %eax
	jmp	.L8
	.size	suggest, .-suggest
	.p2align 4
	.type	clear, @function
clear:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	leal	104(%eax), %eax
	subl	$124, %esp
	movl	%eax, 52(%esp)
.L66:
	movl	(%edi), %esi
	testl	%esi, %esi
	je	.L49
	movl	%esi, 56(%esp)
	leal	104(%esi), %eax
	movl	%esi, %ebp
	movl	%eax, 48(%esp)
	movl	%ebx, %eax
	movl	%edi, %ebx
	movl	%eax, %edi
.L65:
	movl	0(%ebp), %esi
	testl	%esi, %esi
	je	.L50
	movl	%ebp, 64(%esp)
	leal	104(%esi), %ecx
	movl	%edi, %ebp
	movl	%ecx, 44(%esp)
	movl	%esi, 60(%esp)
.L64:
	movl	(%esi), %edi
	testl	%edi, %edi
	je	.L51
	movl	%esi, 72(%esp)
	leal	104(%edi), %ecx
	movl	%edi, %esi
	movl	%ecx, 40(%esp)
	movl	%edi, 68(%esp)
.L63:
	movl	(%esi), %edi
	testl	%edi, %edi
	je	.L52
	movl	%esi, 80(%esp)
	leal	104(%edi), %ecx
	movl	%edi, %esi
	movl	%ebx, 84(%esp)
	movl	%ebp, %ebx
	movl	%ecx, 36(%esp)
	movl	%edi, 76(%esp)
.L62:
	movl	(%esi), %edi
	testl	%edi, %edi
	je	.L53
	movl	%edi, 88(%esp)
	leal	104(%edi), %eax
	movl	%edi, %ebp
	movl	%eax, 28(%esp)
	movl	%esi, 92(%esp)
.L61:
	movl	0(%ebp), %esi
	testl	%esi, %esi
	je	.L54
	movl	%ebp, 96(%esp)
	leal	104(%esi), %eax
	movl	%esi, %edi
	movl	%eax, 32(%esp)
	movl	%ebx, %ebp
	movl	%esi, 100(%esp)
.L60:
	movl	(%edi), %ebx
	testl	%ebx, %ebx
	je	.L55
	movl	%ebx, 104(%esp)
	leal	104(%ebx), %eax
	movl	%ebx, %esi
	movl	%eax, 24(%esp)
	.p2align 4
	.p2align 3
.L59:
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	je	.L56
	leal	104(%ebx), %eax
	movl	%ebx, %edx
	movl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L58:
	movl	(%edx), %eax
	testl	%eax, %eax
	je	.L57
	movl	%edx, 108(%esp)
	call	clear
	movl	108(%esp), %edx
	.p2align 4
	.p2align 3
.L57:
	movl	20(%esp), %eax
	addl	$4, %edx
	cmpl	%eax, %edx
	jne	.L58
	movl	%ebx, (%esp)
	call	free
.L56:
	movl	24(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L59
	movl	104(%esp), %ebx
	movl	%ebx, (%esp)
	call	free
.L55:
	movl	32(%esp), %eax
	addl	$4, %edi
	cmpl	%eax, %edi
	jne	.L60
	movl	100(%esp), %esi
	movl	%ebp, %ebx
	movl	96(%esp), %ebp
	movl	%esi, (%esp)
	call	free
.L54:
	movl	28(%esp), %eax
	addl	$4, %ebp
	cmpl	%eax, %ebp
	jne	.L61
	movl	88(%esp), %edi
	movl	92(%esp), %esi
	movl	%edi, (%esp)
	call	free
.L53:
	movl	36(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L62
	movl	76(%esp), %edi
	movl	%ebx, %ebp
	movl	80(%esp), %esi
	movl	84(%esp), %ebx
	movl	%edi, (%esp)
	call	free
.L52:
	movl	40(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L63
	movl	68(%esp), %edi
	movl	72(%esp), %esi
	movl	%edi, (%esp)
	call	free
.L51:
	movl	44(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L64
	movl	60(%esp), %esi
	movl	%ebp, %edi
	movl	64(%esp), %ebp
	movl	%esi, (%esp)
	call	free
.L50:
	movl	48(%esp), %eax
	addl	$4, %ebp
	cmpl	%eax, %ebp
	jne	.L65
	movl	56(%esp), %esi
	movl	%edi, %eax
	movl	%ebx, %edi
	movl	%eax, %ebx
	movl	%esi, (%esp)
	call	free
.L49:
	movl	52(%esp), %eax
	addl	$4, %edi
	cmpl	%eax, %edi
	jne	.L66
	movl	%ebx, (%esp)
	call	free
	addl	$124, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	clear, .-clear
	.section	.rodata.str1.1
.LC4:
	.string	" %.*s"
.LC5:
	.string	"x%d"
	.text
	.p2align 4
	.type	list, @function
list:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$140, %esp
	movl	%ecx, 20(%esp)
	movl	104(%eax), %ebp
	testl	%ebp, %ebp
	jne	.L178
.L105:
	movb	$97, 24(%esp)
	movl	20(%esp), %eax
	addl	$8, %eax
	movl	%eax, 68(%esp)
	movl	%ebx, %eax
	movl	%esi, %ebx
	movl	%eax, %esi
.L140:
	movl	(%ebx), %edx
	testl	%edx, %edx
	je	.L107
	movl	20(%esp), %ecx
	movzbl	24(%esp), %eax
	movb	%al, (%esi,%ecx)
	leal	1(%ecx), %eax
	movl	%eax, 32(%esp)
	movl	(%ebx), %edi
	movl	104(%edi), %edx
	testl	%edx, %edx
	jne	.L179
.L108:
	movl	%edi, 52(%esp)
	movl	%edx, %edi
	movb	$97, 25(%esp)
	movl	%ebx, 88(%esp)
	movl	%ebp, 92(%esp)
.L139:
	movl	52(%esp), %ecx
	movl	(%ecx), %eax
	testl	%eax, %eax
	je	.L110
	movzbl	25(%esp), %eax
	movl	32(%esp), %edx
	movb	%al, (%esi,%edx)
	movl	20(%esp), %eax
	movl	(%ecx), %ebx
	addl	$2, %eax
	movl	%eax, 36(%esp)
	movl	104(%ebx), %ebp
	testl	%ebp, %ebp
	jne	.L180
.L111:
	movl	%edi, 96(%esp)
	movl	%ebx, %edi
	movl	%esi, %ebx
	movb	$97, 26(%esp)
	movl	%ebp, 72(%esp)
.L138:
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.L113
	movzbl	26(%esp), %eax
	movl	36(%esp), %ecx
	movb	%al, (%ebx,%ecx)
	movl	20(%esp), %eax
	movl	(%edi), %ebp
	addl	$3, %eax
	movl	%eax, 40(%esp)
	movl	104(%ebp), %esi
	testl	%esi, %esi
	jne	.L181
.L114:
	movb	$97, 27(%esp)
	movl	%ebx, %eax
	movl	%esi, %ebx
	movl	%edi, 100(%esp)
	movl	%eax, %esi
.L137:
	movl	0(%ebp), %eax
	testl	%eax, %eax
	je	.L116
	movzbl	27(%esp), %eax
	movl	40(%esp), %ecx
	movb	%al, (%esi,%ecx)
	movl	20(%esp), %eax
	movl	0(%ebp), %edi
	addl	$4, %eax
	movl	%eax, 44(%esp)
	movl	104(%edi), %eax
	testl	%eax, %eax
	jne	.L182
.L117:
	movl	%ebp, 104(%esp)
	movl	%esi, %ebp
	movb	$97, 28(%esp)
	movl	%eax, 76(%esp)
.L136:
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.L119
	movl	44(%esp), %edx
	movzbl	28(%esp), %eax
	movb	%al, 0(%ebp,%edx)
	movl	20(%esp), %eax
	movl	(%edi), %esi
	addl	$5, %eax
	movl	%eax, 48(%esp)
	movl	104(%esi), %edx
	testl	%edx, %edx
	jne	.L183
.L120:
	movl	%edi, 112(%esp)
	movl	%ebp, %edi
	movl	%esi, 80(%esp)
	movl	%edx, %esi
	movb	$97, 29(%esp)
	movl	%ebx, 108(%esp)
.L135:
	movl	80(%esp), %ecx
	movl	(%ecx), %eax
	testl	%eax, %eax
	je	.L122
	movzbl	29(%esp), %eax
	movl	48(%esp), %edx
	movb	%al, (%edi,%edx)
	movl	20(%esp), %eax
	movl	(%ecx), %ebp
	addl	$6, %eax
	movl	%eax, 56(%esp)
	movl	104(%ebp), %ebx
	testl	%ebx, %ebx
	jne	.L184
.L123:
	movl	%esi, 116(%esp)
	movl	%ebx, %esi
	movl	%ebp, %ebx
	movb	$97, 30(%esp)
.L134:
	movl	(%ebx), %ebp
	testl	%ebp, %ebp
	je	.L125
	movzbl	30(%esp), %eax
	movl	56(%esp), %ecx
	movb	%al, (%edi,%ecx)
	movl	20(%esp), %eax
	movl	(%ebx), %ebp
	addl	$7, %eax
	movl	%eax, 60(%esp)
	movl	104(%ebp), %edx
	testl	%edx, %edx
	jne	.L185
.L126:
	movl	%ebp, 64(%esp)
	movb	$97, 31(%esp)
	movl	%esi, 120(%esp)
	movl	%edx, 84(%esp)
	movl	%ebx, 124(%esp)
	.p2align 4
	.p2align 3
.L133:
	movl	64(%esp), %edx
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	je	.L128
	movl	60(%esp), %ecx
	movzbl	31(%esp), %eax
	movb	%al, (%edi,%ecx)
	movl	(%edx), %esi
	movl	104(%esi), %ebp
	testl	%ebp, %ebp
	jne	.L186
.L129:
	movb	$97, %bl
	.p2align 4
	.p2align 3
.L132:
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L131
	movl	68(%esp), %eax
	movl	%edi, %edx
	movb	%bl, (%edi,%eax)
	movl	20(%esp), %eax
	leal	9(%eax), %ecx
	movl	(%esi), %eax
	call	list
	addl	%eax, %ebp
	.p2align 4
	.p2align 3
.L131:
	incb	%bl
	addl	$4, %esi
	cmpb	$123, %bl
	jne	.L132
	addl	%ebp, 84(%esp)
.L128:
	incb	31(%esp)
	addl	$4, 64(%esp)
	movzbl	31(%esp), %eax
	cmpb	$123, %al
	jne	.L133
	movl	120(%esp), %esi
	movl	84(%esp), %edx
	movl	124(%esp), %ebx
	addl	%edx, %esi
.L125:
	incb	30(%esp)
	addl	$4, %ebx
	movzbl	30(%esp), %eax
	cmpb	$123, %al
	jne	.L134
	movl	%esi, %ebx
	movl	116(%esp), %esi
	addl	%ebx, %esi
.L122:
	incb	29(%esp)
	addl	$4, 80(%esp)
	movzbl	29(%esp), %eax
	cmpb	$123, %al
	jne	.L135
	movl	%edi, %ebp
	movl	108(%esp), %ebx
	movl	112(%esp), %edi
	addl	%esi, 76(%esp)
.L119:
	incb	28(%esp)
	addl	$4, %edi
	movzbl	28(%esp), %eax
	cmpb	$123, %al
	jne	.L136
	movl	76(%esp), %eax
	movl	%ebp, %esi
	movl	104(%esp), %ebp
	addl	%eax, %ebx
.L116:
	incb	27(%esp)
	addl	$4, %ebp
	movzbl	27(%esp), %eax
	cmpb	$123, %al
	jne	.L137
	movl	%esi, %eax
	movl	%ebx, %esi
	movl	100(%esp), %edi
	addl	%esi, 72(%esp)
	movl	%eax, %ebx
.L113:
	incb	26(%esp)
	addl	$4, %edi
	movzbl	26(%esp), %eax
	cmpb	$123, %al
	jne	.L138
	movl	72(%esp), %ebp
	movl	%ebx, %esi
	movl	96(%esp), %edi
	addl	%ebp, %edi
.L110:
	incb	25(%esp)
	addl	$4, 52(%esp)
	movzbl	25(%esp), %eax
	cmpb	$123, %al
	jne	.L139
	movl	92(%esp), %ebp
	movl	88(%esp), %ebx
	addl	%edi, %ebp
.L107:
	incb	24(%esp)
	addl	$4, %ebx
	movzbl	24(%esp), %eax
	cmpb	$123, %al
	jne	.L140
	addl	$140, %esp
	movl	%ebp, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L186:
	movl	%edi, 8(%esp)
	movl	68(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	104(%esi), %eax
	cmpl	$1, %eax
	jle	.L130
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L130:
	movl	$1, %ebp
	jmp	.L129
.L182:
	movl	%esi, 8(%esp)
	movl	44(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	104(%edi), %eax
	cmpl	$1, %eax
	jle	.L118
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L118:
	movl	$1, %eax
	jmp	.L117
.L181:
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	104(%ebp), %eax
	cmpl	$1, %eax
	jle	.L115
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L115:
	movl	$1, %esi
	jmp	.L114
.L180:
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	104(%ebx), %eax
	cmpl	$1, %eax
	jle	.L112
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L112:
	movl	$1, %ebp
	jmp	.L111
.L179:
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	104(%edi), %eax
	cmpl	$1, %eax
	jle	.L109
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L109:
	movl	$1, %edx
	jmp	.L108
.L184:
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	104(%ebp), %eax
	cmpl	$1, %eax
	jle	.L124
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L124:
	movl	$1, %ebx
	jmp	.L123
.L183:
	movl	%ebp, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	104(%esi), %eax
	cmpl	$1, %eax
	jle	.L121
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L121:
	movl	$1, %edx
	jmp	.L120
.L185:
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	104(%ebp), %eax
	cmpl	$1, %eax
	jle	.L127
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L127:
	movl	$1, %edx
	jmp	.L126
.L178:
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	104(%esi), %eax
	cmpl	$1, %eax
	jle	.L106
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L106:
	movl	$1, %ebp
	jmp	.L105
	.size	list, .-list
	.section	.rodata.str1.1
.LC6:
	.string	" "
.LC7:
	.string	"%d words, %d nodes\n"
.LC8:
	.string	"%s: %d\n"
.LC9:
	.string	"%s*:"
.LC10:
	.string	" (%d)\n"
.LC11:
	.string	"frams"
.LC12:
	.string	"exet"
.LC13:
	.string	"waitt"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$108, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$80, %esp
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	$267, (%esp)
	movl	%eax, 32(%esp)
	call	malloc
	movl	%eax, %esi
	xorl	%eax, %eax
.L188:
	movl	text.2(%eax), %ecx
	movl	text.2+4(%eax), %edx
	movl	%ecx, (%esi,%eax)
	movl	%edx, 4(%esi,%eax)
	addl	$8, %eax
	cmpl	$264, %eax
	jb	.L188
	movl	text.2(%eax), %ecx
	leal	(%esi,%eax), %edx
	movzbl	text.2+2(%eax), %eax
	movw	%cx, (%edx)
	movb	%al, 2(%edx)
	movl	$.LC6, 4(%esp)
	movl	%esi, (%esp)
	call	strtok
	xorl	%ecx, %ecx
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L191
	movl	%esi, 40(%esp)
	movl	%ecx, 44(%esp)
	.p2align 4
	.p2align 3
.L190:
	movzbl	(%edi), %eax
	movl	32(%esp), %ebx
	testb	%al, %al
	movl	%ebx, %edx
	je	.L194
	.p2align 4
	.p2align 3
.L195:
	movl	%eax, (%esp)
	call	tolower
	leal	-97(%eax), %esi
	movl	(%ebx,%esi,4), %edx
	testl	%edx, %edx
	je	.L239
	movzbl	1(%edi), %eax
	incl	%edi
	testb	%al, %al
	je	.L194
.L193:
	movl	%edx, %ebx
	jmp	.L195
	.p2align 4,,10
	.p2align 3
.L239:
	movl	$1, (%esp)
	movl	$108, %eax
	incl	%edi
	movl	%eax, 4(%esp)
	call	calloc
	incl	nodes
	movl	%eax, (%ebx,%esi,4)
	movl	%eax, %edx
	movzbl	(%edi), %eax
	testb	%al, %al
	jne	.L193
.L194:
	incl	104(%edx)
	movl	$.LC6, %ecx
	incl	44(%esp)
	movl	%ecx, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L190
	movl	40(%esp), %esi
	movl	44(%esp), %ecx
.L191:
	movl	nodes, %eax
	xorl	%ebx, %ebx
	movl	%ecx, 4(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	%esi, 40(%esp)
	.p2align 4
	.p2align 3
.L199:
	movl	queries.1(,%ebx,4), %eax
	movl	%eax, 44(%esp)
	movl	%eax, %esi
	movl	32(%esp), %eax
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L196
	jmp	.L197
	.p2align 4,,10
	.p2align 3
.L198:
	movl	%eax, (%esp)
	incl	%esi
	call	tolower
	movl	-388(%edi,%eax,4), %edi
	testl	%edi, %edi
	je	.L214
.L196:
	movzbl	(%esi), %eax
	testb	%al, %al
	jne	.L198
	movl	104(%edi), %eax
.L197:
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	incl	%ebx
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$6, %ebx
	jne	.L199
	movl	40(%esp), %esi
	xorl	%edx, %edx
	movl	%edx, 36(%esp)
	movl	%esi, 28(%esp)
	.p2align 4
	.p2align 3
.L210:
	movl	36(%esp), %eax
	movl	prefixes.0(,%eax,4), %edi
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	movl	%edi, 4(%esp)
	movl	%edi, %ebx
	call	strcpy
	movl	32(%esp), %eax
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L200
	jmp	.L202
	.p2align 4,,10
	.p2align 3
.L203:
	movl	%eax, (%esp)
	incl	%ebx
	call	tolower
	movl	-388(%esi,%eax,4), %esi
	testl	%esi, %esi
	je	.L202
.L200:
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L203
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	%edi, (%esp)
	call	strlen
	movl	104(%esi), %edi
	testl	%edi, %edi
	movl	%eax, %ecx
	jne	.L240
.L204:
	movl	%ecx, 40(%esp)
	leal	1(%ecx), %eax
	movb	$97, %bl
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L208:
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L207
	movl	40(%esp), %eax
	leal	48(%esp), %edx
	movl	44(%esp), %ecx
	movb	%bl, 48(%esp,%eax)
	movl	(%esi), %eax
	call	list
	addl	%eax, %edi
.L207:
	incb	%bl
	addl	$4, %esi
	cmpb	$123, %bl
	jne	.L208
.L209:
	movl	%edi, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	36(%esp)
	movl	36(%esp), %eax
	cmpl	$7, %eax
	jne	.L210
	movl	32(%esp), %edi
	movl	$.LC11, %edx
	movl	28(%esp), %esi
	movl	%edi, %eax
	call	suggest
	movl	%edi, %eax
	movl	$.LC12, %edx
	call	suggest
	movl	$.LC13, %edx
	movl	%edi, %eax
	call	suggest
	movl	%edi, %eax
	call	clear
	movl	%esi, (%esp)
	call	free
	movl	nodes, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	cltd
	shrl	$24, %edx
	addl	%edx, %eax
	popl	%edi
	movzbl	%al, %eax
	subl	%edx, %eax
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L202:
	movl	%edi, 4(%esp)
	xorl	%edi, %edi
	movl	$.LC9, (%esp)
	call	printf
	jmp	.L209
	.p2align 4,,10
	.p2align 3
.L214:
	xorl	%eax, %eax
	jmp	.L197
	.p2align 4,,10
	.p2align 3
.L240:
	movl	%ecx, 4(%esp)
	leal	48(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	movl	%ecx, 44(%esp)
	call	printf
	movl	104(%esi), %eax
	movl	44(%esp), %ecx
	cmpl	$1, %eax
	jle	.L206
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	movl	%ecx, 44(%esp)
	call	printf
	movl	44(%esp), %ecx
.L206:
	movl	$1, %edi
	jmp	.L204
	.size	main, .-main
	.section	.rodata.str1.1
.LC14:
	.string	"tra"
.LC15:
	.string	"page"
.LC16:
	.string	"ex"
.LC17:
	.string	"fo"
.LC18:
	.string	"sle"
.LC19:
	.string	"z"
	.section	.rodata
	.align 4
	.type	prefixes.0, @object
	.size	prefixes.0, 28
prefixes.0:
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC1
	.section	.rodata.str1.1
.LC20:
	.string	"Trap"
.LC21:
	.string	"pag"
.LC22:
	.string	"pages"
.LC23:
	.string	"exec"
.LC24:
	.string	"the"
	.section	.rodata
	.align 4
	.type	queries.1, @object
	.size	queries.1, 24
queries.1:
	.long	.LC15
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.align 32
	.type	text.2, @object
	.size	text.2, 267
text.2:
	.ascii	"a page tab"
	.string	"le entry maps a page to a frame and a frame to no page at all the table walks the page the trap frames the trace tracks the track trains train the trainer sleep sleeps sleeper slept Fork forks forked exec execs exit exits Wait waits waiter pipe pipes piper"
	.local	nodes
	.comm	nodes,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
