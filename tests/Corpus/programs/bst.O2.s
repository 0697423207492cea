	.file	"bst.c"
	.text
	.p2align 4
	.type	walk, @function
walk:
	subl	$44, %esp
	movl	%ebp, 40(%esp)
	movl	48(%esp), %ebp
	movl	%ebx, 28(%esp)
	movl	%eax, %ebx
	movl	%esi, 32(%esp)
	movl	%ecx, %esi
	movl	%edi, 36(%esp)
	movl	%edx, %edi
.L5:
	testl	%ebx, %ebx
	je	.L1
	testl	%edi, %edi
	je	.L14
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebp, (%esp)
	call	walk
	cmpl	$1, %edi
	je	.L8
	movl	12(%ebx), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebp, (%esp)
	call	walk
	cmpl	$2, %edi
	jne	.L1
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	*%esi
.L1:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	$1, %edx
	movl	%ebp, (%esp)
	call	walk
.L8:
	movl	%ebx, (%esp)
	movl	%ebp, 4(%esp)
	call	*%esi
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L15
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L14:
	movl	%ebx, (%esp)
	movl	%ebp, 4(%esp)
	call	*%esi
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	%ebp, (%esp)
	xorl	%edx, %edx
	call	walk
	movl	12(%ebx), %ebx
	jmp	.L5
	.size	walk, .-walk
	.p2align 4
	.type	add_up, @function
add_up:
	subl	$8, %esp
	movl	%ebx, (%esp)
	movl	16(%esp), %ebx
	movl	%esi, 4(%esp)
	movl	12(%esp), %esi
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	movzwl	4(%esi), %eax
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	movl	(%esi), %edx
	movl	4(%esp), %esi
	imull	%edx, %eax
	addl	%eax, %ecx
	movl	%ecx, (%ebx)
	movl	(%esp), %ebx
	addl	$8, %esp
	ret
	.size	add_up, .-add_up
	.p2align 4
	.type	erase, @function
erase:
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$20, %esp
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L19
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L23:
	leal	12(%eax), %ebx
	jge	.L22
	leal	8(%eax), %ebx
.L22:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L31
.L19:
	movl	(%eax), %ecx
	cmpl	%ecx, %edx
	jne	.L23
	movl	8(%eax), %edx
	movl	12(%eax), %ecx
	testl	%edx, %edx
	je	.L29
	testl	%ecx, %ecx
	je	.L32
	movl	8(%ecx), %edx
	testl	%edx, %edx
	jne	.L27
	.p2align 4,,4
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L33:
	movl	%esi, %ecx
.L27:
	movl	%edx, %esi
	movl	8(%edx), %edx
	testl	%edx, %edx
	jne	.L33
	leal	8(%ecx), %edx
	movl	%esi, %ecx
.L28:
	movl	12(%ecx), %esi
	movl	%esi, (%edx)
	movl	8(%eax), %edx
	movl	%edx, 8(%ecx)
	movl	12(%eax), %edx
	movl	%edx, 12(%ecx)
.L29:
	movl	%ecx, (%ebx)
	movl	%eax, (%esp)
	call	free
	movl	$1, %eax
.L18:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	addl	$20, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L32:
	movl	%edx, %ecx
	movl	%ecx, (%ebx)
	movl	%eax, (%esp)
	call	free
	movl	$1, %eax
	jmp	.L18
.L37:
	leal	12(%eax), %edx
	jmp	.L28
	.size	erase, .-erase
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%4d"
.LC1:
	.string	""
	.text
	.p2align 4
	.type	show, @function
show:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %eax
	movl	36(%esp), %ebx
	movl	(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%ebx), %eax
	incl	%eax
	movl	%eax, (%ebx)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L41
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L41:
	movl	24(%esp), %ebx
	movl	$.LC1, %eax
	movl	%eax, 32(%esp)
	addl	$28, %esp
	jmp	puts
	.size	show, .-show
	.p2align 4
	.type	height.part.0, @function
height.part.0:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$28, %esp
	movl	8(%eax), %ebx
	testl	%ebx, %ebx
	je	.L105
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L106
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L107
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L108
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L109
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L47:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L110
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L48:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	movl	12(%ebp), %ecx
	leal	1(%eax), %edx
	testl	%ecx, %ecx
	je	.L111
.L175:
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L112
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.L50:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L113
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L51:
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
	incl	%ebp
.L49:
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
	incl	%ebp
.L45:
	movl	12(%edi), %edi
	testl	%edi, %edi
	je	.L114
	movl	8(%edi), %edx
	testl	%edx, %edx
	je	.L115
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L116
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L54:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L117
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L55:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L53:
	movl	12(%edi), %ecx
	testl	%ecx, %ecx
	je	.L118
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L119
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %edi
.L57:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L120
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L58:
	cmpl	%edi, %eax
	cmovge	%eax, %edi
	incl	%edi
.L56:
	cmpl	%edx, %edi
	cmovl	%edx, %edi
	incl	%edi
.L52:
	movl	12(%ebx), %ebx
	cmpl	%ebp, %edi
	cmovl	%ebp, %edi
	incl	%edi
	testl	%ebx, %ebx
	jne	.L168
.L121:
	xorl	%ebx, %ebx
.L59:
	cmpl	%edi, %ebx
	cmovl	%edi, %ebx
	movl	12(%esi), %edi
	incl	%ebx
	testl	%edi, %edi
	jne	.L169
.L136:
	xorl	%eax, %eax
	cmpl	%ebx, %eax
	cmovl	%ebx, %eax
	addl	$28, %esp
	popl	%ebx
	incl	%eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L106:
	movl	12(%ebx), %ebx
	xorl	%edi, %edi
	testl	%ebx, %ebx
	je	.L121
.L168:
	movl	8(%ebx), %ebp
	testl	%ebp, %ebp
	je	.L122
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L123
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L124
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L62:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L125
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L63:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L61:
	movl	12(%ebp), %ecx
	testl	%ecx, %ecx
	je	.L126
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L127
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.L65:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L128
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L66:
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
	incl	%ebp
.L64:
	movl	12(%ebx), %ebx
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
	incl	%ebp
	testl	%ebx, %ebx
	je	.L129
.L171:
	movl	8(%ebx), %edx
	testl	%edx, %edx
	je	.L130
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L131
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L69:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L132
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L70:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L68:
	movl	12(%ebx), %ecx
	testl	%ecx, %ecx
	je	.L133
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L134
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebx
.L72:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L135
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L73:
	cmpl	%ebx, %eax
	cmovge	%eax, %ebx
	incl	%ebx
.L71:
	cmpl	%edx, %ebx
	cmovl	%edx, %ebx
	incl	%ebx
.L67:
	cmpl	%ebp, %ebx
	cmovl	%ebp, %ebx
	incl	%ebx
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L105:
	movl	12(%esi), %edi
	xorl	%ebx, %ebx
	testl	%edi, %edi
	je	.L136
.L169:
	movl	8(%edi), %esi
	testl	%esi, %esi
	je	.L137
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	je	.L138
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L139
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L140
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L78:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L141
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L79:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	movl	12(%ebp), %ecx
	leal	1(%eax), %edx
	testl	%ecx, %ecx
	je	.L142
.L173:
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L143
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.L81:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L144
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L82:
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
	incl	%ebp
.L80:
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
	incl	%ebp
.L76:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L145
	movl	8(%esi), %edx
	testl	%edx, %edx
	je	.L146
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L147
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L85:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L148
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L86:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L84:
	movl	12(%esi), %ecx
	testl	%ecx, %ecx
	je	.L149
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L150
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %esi
.L88:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L151
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L89:
	cmpl	%esi, %eax
	cmovge	%eax, %esi
	incl	%esi
.L87:
	cmpl	%edx, %esi
	cmovl	%edx, %esi
	incl	%esi
.L83:
	cmpl	%ebp, %esi
	cmovl	%ebp, %esi
	movl	12(%edi), %ebp
	incl	%esi
	testl	%ebp, %ebp
	jne	.L170
.L152:
	xorl	%eax, %eax
.L90:
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	incl	%eax
	cmpl	%ebx, %eax
	cmovl	%ebx, %eax
	addl	$28, %esp
	popl	%ebx
	incl	%eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L137:
	movl	12(%edi), %ebp
	xorl	%esi, %esi
	testl	%ebp, %ebp
	je	.L152
.L170:
	movl	8(%ebp), %edi
	testl	%edi, %edi
	je	.L153
	movl	8(%edi), %edx
	testl	%edx, %edx
	je	.L154
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L155
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L93:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L156
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L94:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L92:
	movl	12(%edi), %ecx
	testl	%ecx, %ecx
	je	.L157
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L158
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %edi
.L96:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L159
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L97:
	cmpl	%edi, %eax
	cmovge	%eax, %edi
	incl	%edi
.L95:
	cmpl	%edx, %edi
	cmovl	%edx, %edi
	movl	12(%ebp), %edx
	incl	%edi
	testl	%edx, %edx
	je	.L160
.L172:
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L161
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L162
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	12(%esp), %ecx
	movl	%eax, %ebp
.L100:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L163
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L101:
	movl	12(%edx), %ecx
	cmpl	%ebp, %eax
	cmovl	%ebp, %eax
	leal	1(%eax), %ebp
	testl	%ecx, %ecx
	je	.L164
.L174:
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L165
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	%eax, %edx
.L103:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L166
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L104:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L102:
	cmpl	%ebp, %eax
	cmovl	%ebp, %eax
	incl	%eax
.L98:
	cmpl	%edi, %eax
	cmovl	%edi, %eax
	incl	%eax
	jmp	.L90
	.p2align 4,,10
	.p2align 3
.L155:
	xorl	%ecx, %ecx
	jmp	.L93
	.p2align 4,,10
	.p2align 3
.L140:
	xorl	%ecx, %ecx
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L124:
	xorl	%ecx, %ecx
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L109:
	xorl	%ecx, %ecx
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L114:
	xorl	%edi, %edi
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L122:
	movl	12(%ebx), %ebx
	xorl	%ebp, %ebp
	testl	%ebx, %ebx
	jne	.L171
.L129:
	xorl	%ebx, %ebx
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L107:
	xorl	%ebp, %ebp
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L145:
	xorl	%esi, %esi
	jmp	.L83
	.p2align 4,,10
	.p2align 3
.L153:
	movl	12(%ebp), %edx
	xorl	%edi, %edi
	testl	%edx, %edx
	jne	.L172
.L160:
	xorl	%eax, %eax
	jmp	.L98
	.p2align 4,,10
	.p2align 3
.L138:
	xorl	%ebp, %ebp
	jmp	.L76
	.p2align 4,,10
	.p2align 3
.L126:
	xorl	%ebp, %ebp
	jmp	.L64
	.p2align 4,,10
	.p2align 3
.L133:
	xorl	%ebx, %ebx
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L118:
	xorl	%edi, %edi
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L149:
	xorl	%esi, %esi
	jmp	.L87
	.p2align 4,,10
	.p2align 3
.L139:
	movl	12(%ebp), %ecx
	xorl	%edx, %edx
	testl	%ecx, %ecx
	jne	.L173
.L142:
	xorl	%ebp, %ebp
	jmp	.L80
	.p2align 4,,10
	.p2align 3
.L161:
	movl	12(%edx), %ecx
	xorl	%ebp, %ebp
	testl	%ecx, %ecx
	jne	.L174
.L164:
	xorl	%eax, %eax
	jmp	.L102
	.p2align 4,,10
	.p2align 3
.L157:
	xorl	%edi, %edi
	jmp	.L95
	.p2align 4,,10
	.p2align 3
.L130:
	xorl	%edx, %edx
	jmp	.L68
	.p2align 4,,10
	.p2align 3
.L154:
	xorl	%edx, %edx
	jmp	.L92
	.p2align 4,,10
	.p2align 3
.L108:
	movl	12(%ebp), %ecx
	xorl	%edx, %edx
	testl	%ecx, %ecx
	jne	.L175
.L111:
	xorl	%ebp, %ebp
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L146:
	xorl	%edx, %edx
	jmp	.L84
	.p2align 4,,10
	.p2align 3
.L115:
	xorl	%edx, %edx
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L123:
	xorl	%edx, %edx
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L132:
	xorl	%eax, %eax
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L131:
	xorl	%ecx, %ecx
	jmp	.L69
	.p2align 4,,10
	.p2align 3
.L148:
	xorl	%eax, %eax
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L147:
	xorl	%ecx, %ecx
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L141:
	xorl	%eax, %eax
	jmp	.L79
	.p2align 4,,10
	.p2align 3
.L110:
	xorl	%eax, %eax
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L113:
	xorl	%eax, %eax
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L112:
	xorl	%ebp, %ebp
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L144:
	xorl	%eax, %eax
	jmp	.L82
	.p2align 4,,10
	.p2align 3
.L143:
	xorl	%ebp, %ebp
	jmp	.L81
	.p2align 4,,10
	.p2align 3
.L117:
	xorl	%eax, %eax
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L116:
	xorl	%ecx, %ecx
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L156:
	xorl	%eax, %eax
	jmp	.L94
	.p2align 4,,10
	.p2align 3
.L165:
	xorl	%edx, %edx
	jmp	.L103
	.p2align 4,,10
	.p2align 3
.L120:
	xorl	%eax, %eax
	jmp	.L58
	.p2align 4,,10
	.p2align 3
.L166:
	xorl	%eax, %eax
	jmp	.L104
	.p2align 4,,10
	.p2align 3
.L163:
	xorl	%eax, %eax
	jmp	.L101
	.p2align 4,,10
	.p2align 3
.L162:
	xorl	%ebp, %ebp
	jmp	.L100
	.p2align 4,,10
	.p2align 3
.L159:
	xorl	%eax, %eax
	jmp	.L97
	.p2align 4,,10
	.p2align 3
.L158:
	xorl	%edi, %edi
	jmp	.L96
	.p2align 4,,10
	.p2align 3
.L119:
	xorl	%edi, %edi
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L150:
	xorl	%esi, %esi
	jmp	.L88
	.p2align 4,,10
	.p2align 3
.L128:
	xorl	%eax, %eax
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L127:
	xorl	%ebp, %ebp
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L125:
	xorl	%eax, %eax
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L134:
	xorl	%ebx, %ebx
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L151:
	xorl	%eax, %eax
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L135:
	xorl	%eax, %eax
	jmp	.L73
	.size	height.part.0, .-height.part.0
	.section	.rodata.str1.1
.LC2:
	.string	"\n%d keys, height %d, sum %ld\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"\nerased %d, left %d, height %d\n"
	.section	.rodata.str1.1
.LC4:
	.string	"%d~%d "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	movl	$42, %edx
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%eax, 52(%esp)
	movl	$120, %eax
	movl	%eax, 44(%esp)
	movl	%esi, %eax
	movl	%edx, %esi
	movl	%eax, %edx
	.p2align 4
	.p2align 3
.L183:
	imull	$1103515245, %esi, %esi
	leal	52(%esp), %ebx
	addl	$12345, %esi
	movl	%esi, %eax
	shrl	$16, %eax
	testl	%edx, %edx
	movzbl	%al, %edi
	movl	%edx, %eax
	jne	.L177
	jmp	.L178
	.p2align 4,,10
	.p2align 3
.L181:
	leal	12(%eax), %ebx
	jge	.L180
	leal	8(%eax), %ebx
.L180:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L178
.L177:
	movl	(%eax), %ecx
	cmpl	%ecx, %edi
	jne	.L181
	movl	(%ebx), %eax
.L530:
	incw	4(%eax)
	decl	44(%esp)
	jne	.L183
	xorl	%eax, %eax
	movl	%edx, %esi
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	testl	%edx, %edx
	movl	%eax, 60(%esp)
	je	.L1016
	movl	(%edx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L188
.L961:
	movl	8(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L189
	movl	28(%esp), %edi
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L191
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L1015
.L193:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L196
.L1006:
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L1017
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L201
.L1007:
	movl	8(%edi), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L1015
.L521:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L216
.L1004:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.L1015:
	movl	28(%esp), %eax
	movl	12(%eax), %ebx
	testl	%ebx, %ebx
	je	.L189
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L234
.L1002:
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L1018
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L239
.L1003:
	movl	8(%edi), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
	leal	60(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 40(%esp)
	movl	%eax, 32(%esp)
.L515:
	movl	12(%ebx), %edi
	testl	%edi, %edi
	je	.L1019
	cmpl	$0, 40(%esp)
	jne	.L1020
.L514:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L253
.L999:
	movl	8(%edi), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L595
.L212:
	movl	28(%esp), %edi
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L267
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L268
.L269:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L272
.L996:
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L1021
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L277
.L997:
	movl	8(%edi), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L594
.L504:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L292
.L976:
	movl	36(%esp), %edi
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	44(%esp), %edx
	movl	%edi, (%esp)
	call	walk
	movl	12(%ebx), %eax
	movl	$show, %ecx
	movl	%edi, (%esp)
	movl	44(%esp), %edx
	call	walk
.L594:
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	movl	28(%esp), %eax
	movl	12(%eax), %edi
	testl	%edi, %edi
	je	.L247
.L299:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L307
.L981:
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L308
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L310
.L982:
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.L499:
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L595
.L316:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L326
.L984:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L327:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	jne	.L595
.L497:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1022
.L319:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L334
.L534:
	movl	$2, 40(%esp)
.L301:
	movl	28(%esp), %eax
	movl	(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L1023
.L336:
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L337
.L496:
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L340
.L331:
	movl	8(%edi), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L1024
	movl	36(%esp), %eax
	movl	8(%eax), %ebx
	testl	%ebx, %ebx
	je	.L1025
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L351
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	movl	$add_up, %ecx
	imull	(%ebx), %eax
	addl	%eax, %edx
	movl	12(%ebx), %eax
	movl	%edx, 60(%esp)
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L356:
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	movl	36(%esp), %ebx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	movl	12(%ebx), %ebx
	addl	%edx, %eax
	testl	%ebx, %ebx
	movl	%eax, 60(%esp)
	je	.L364
.L361:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L363
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	movl	$add_up, %ecx
	imull	(%ebx), %eax
	addl	%eax, %edx
	movl	12(%ebx), %eax
	movl	%edx, 60(%esp)
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
	movl	60(%esp), %eax
.L364:
	movl	%eax, %ecx
	movl	(%edi), %ebx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	12(%edi), %edx
	imull	$1000003, %eax, %eax
	movl	%edx, 36(%esp)
	subl	%eax, %ecx
	movzwl	4(%edi), %eax
	imull	%ebx, %eax
	addl	%ecx, %eax
	testl	%edx, %edx
	movl	%eax, 60(%esp)
	je	.L386
	movl	36(%esp), %edx
	movl	8(%edx), %ebx
	testl	%ebx, %ebx
	je	.L377
	movl	$1, 40(%esp)
.L375:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L376
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	movl	$add_up, %ecx
	imull	(%ebx), %eax
	addl	%eax, %edx
	movl	12(%ebx), %eax
	movl	%edx, 60(%esp)
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
	movl	60(%esp), %eax
.L377:
	imull	$31, %eax, %eax
	movl	$1000003, %edi
	movl	36(%esp), %ebx
	cltd
	idivl	%edi
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	movl	12(%ebx), %ebx
	addl	%edx, %eax
	testl	%ebx, %ebx
	movl	%eax, 60(%esp)
	je	.L386
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	$add_up, %ecx
	imull	$31, 60(%esp), %eax
	cltd
	idivl	%edi
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%eax, %edx
	movl	12(%ebx), %eax
	movl	%edx, 60(%esp)
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
	movl	60(%esp), %eax
.L386:
	movl	%eax, %ecx
	movl	(%esi), %edi
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$19, %eax
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%esi), %eax
	imull	%edi, %eax
	movl	12(%esi), %edi
	addl	%ecx, %eax
	testl	%edi, %edi
	movl	%eax, 60(%esp)
	je	.L544
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L482
	movl	8(%ebx), %edx
	movl	%edx, 36(%esp)
	testl	%edx, %edx
	je	.L399
	movl	$1, 40(%esp)
.L400:
	movl	36(%esp), %ecx
	movl	32(%esp), %edx
	movl	8(%ecx), %eax
	movl	$add_up, %ecx
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L402
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movl	36(%esp), %ecx
	movzwl	4(%ecx), %eax
	imull	(%ecx), %eax
	addl	%eax, %edx
	movl	12(%ecx), %eax
	movl	$add_up, %ecx
	movl	%edx, 60(%esp)
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
	movl	60(%esp), %eax
.L399:
	movzwl	4(%ebx), %edx
	imull	$31, %eax, %eax
	movl	$1000003, %ecx
	imull	(%ebx), %edx
	movl	12(%ebx), %ebx
	movl	%edx, 40(%esp)
	cltd
	idivl	%ecx
	movl	40(%esp), %eax
	addl	%edx, %eax
	testl	%ebx, %ebx
	movl	%eax, 60(%esp)
	je	.L482
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	$1000003, %ecx
	imull	$31, 60(%esp), %eax
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	movl	$add_up, %ecx
	imull	(%ebx), %eax
	addl	%eax, %edx
	movl	12(%ebx), %eax
	movl	%edx, 60(%esp)
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
	movl	60(%esp), %eax
.L482:
	movl	%eax, %ecx
	movl	12(%edi), %ebx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	(%edi), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%edi), %eax
	imull	%edx, %eax
	addl	%ecx, %eax
	testl	%ebx, %ebx
	movl	%eax, 60(%esp)
	je	.L544
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L523
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	$1000003, %ecx
	imull	$31, 60(%esp), %eax
	cltd
	idivl	%ecx
	movzwl	4(%edi), %eax
	movl	$add_up, %ecx
	imull	(%edi), %eax
	addl	%eax, %edx
	movl	12(%edi), %eax
	movl	%edx, 60(%esp)
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
	movl	60(%esp), %eax
.L523:
	imull	$31, %eax, %eax
	movl	$1000003, %edi
	cltd
	idivl	%edi
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	movl	12(%ebx), %ebx
	addl	%edx, %eax
	testl	%ebx, %ebx
	movl	%eax, 60(%esp)
	je	.L544
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	$add_up, %ecx
	imull	$31, 60(%esp), %eax
	cltd
	idivl	%edi
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%eax, %edx
	movl	12(%ebx), %eax
	movl	%edx, 60(%esp)
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
	movl	60(%esp), %eax
	movl	$1, 40(%esp)
.L522:
	movl	8(%esi), %edi
	movl	%eax, %ebx
	testl	%edi, %edi
	je	.L553
.L1039:
	movl	8(%edi), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L554
	movl	8(%eax), %edx
	testl	%edx, %edx
	je	.L555
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L556
	movl	%edx, 28(%esp)
	call	height.part.0
	movl	28(%esp), %edx
	movl	%eax, 44(%esp)
.L435:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L557
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L558
	movl	%ecx, 28(%esp)
	call	height.part.0
	movl	28(%esp), %ecx
	movl	%eax, %edx
.L437:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L559
	movl	%edx, 28(%esp)
	call	height.part.0
	movl	28(%esp), %edx
.L438:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L436:
	movl	44(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
	movl	%eax, 44(%esp)
.L434:
	movl	36(%esp), %eax
	movl	12(%eax), %ecx
	testl	%ecx, %ecx
	je	.L560
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L561
	movl	%ecx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %ecx
	movl	%eax, %edx
.L440:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L562
	movl	%edx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %edx
.L441:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L439:
	movl	44(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
	movl	%eax, 44(%esp)
.L433:
	movl	12(%edi), %edi
	testl	%edi, %edi
	je	.L563
	movl	8(%edi), %edx
	testl	%edx, %edx
	je	.L564
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L565
	movl	%edx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %edx
	movl	%eax, %ecx
.L444:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L566
	movl	%ecx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %ecx
.L445:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	incl	%eax
	movl	%eax, 36(%esp)
.L443:
	movl	12(%edi), %edx
	testl	%edx, %edx
	je	.L567
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L568
	movl	%edx, 28(%esp)
	call	height.part.0
	movl	28(%esp), %edx
	movl	%eax, %edi
.L447:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L569
	call	height.part.0
.L448:
	cmpl	%edi, %eax
	cmovl	%edi, %eax
	incl	%eax
.L446:
	movl	36(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L442:
	movl	44(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	leal	1(%eax), %edi
.L432:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L570
	movl	8(%esi), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L571
	movl	8(%eax), %eax
	movl	%eax, 44(%esp)
	testl	%eax, %eax
	je	.L572
	movl	8(%eax), %ecx
	testl	%ecx, %ecx
	je	.L573
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L574
	movl	%ecx, 28(%esp)
	call	height.part.0
	movl	28(%esp), %ecx
	movl	%eax, %edx
.L453:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L575
	movl	%edx, 28(%esp)
	call	height.part.0
	movl	28(%esp), %edx
.L454:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	leal	1(%eax), %ecx
.L452:
	movl	44(%esp), %eax
	movl	12(%eax), %eax
	testl	%eax, %eax
	je	.L576
	movl	%ecx, 44(%esp)
	call	height.part.0
	movl	44(%esp), %ecx
.L455:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	incl	%eax
	movl	%eax, 44(%esp)
.L451:
	movl	36(%esp), %eax
	movl	12(%eax), %ecx
	testl	%ecx, %ecx
	je	.L577
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L578
	movl	%ecx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %ecx
	movl	%eax, %edx
.L457:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L579
	movl	%edx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %edx
.L458:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L456:
	movl	44(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
	movl	%eax, 44(%esp)
.L450:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L580
	movl	8(%esi), %edx
	testl	%edx, %edx
	je	.L581
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L582
	movl	%edx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %edx
	movl	%eax, %ecx
.L461:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L583
	movl	%ecx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %ecx
.L462:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	incl	%eax
	movl	%eax, 36(%esp)
.L460:
	movl	12(%esi), %edx
	testl	%edx, %edx
	je	.L584
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L585
	movl	%edx, 28(%esp)
	call	height.part.0
	movl	28(%esp), %edx
	movl	%eax, %esi
.L464:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L586
	call	height.part.0
.L465:
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	incl	%eax
.L463:
	movl	36(%esp), %esi
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	incl	%eax
.L459:
	movl	44(%esp), %esi
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	incl	%eax
.L449:
	cmpl	%edi, %eax
	cmovl	%edi, %eax
	movl	40(%esp), %edi
	incl	%eax
.L467:
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	incl	%edi
	movl	%ebx, 12(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$3, %edi
	je	.L587
	movl	%edi, 60(%esp)
	movl	52(%esp), %esi
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	testl	%esi, %esi
	je	.L1026
	movl	%edi, 40(%esp)
	movl	8(%esi), %eax
	movl	%edi, 44(%esp)
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L1027
	movl	28(%esp), %eax
	movl	8(%eax), %edi
	testl	%edi, %edi
	je	.L1028
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L1029
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	40(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L203
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L204
.L963:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L207:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L213
.L966:
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L225
	movl	8(%ebx), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L519:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L219
.L964:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L225:
	movl	28(%esp), %edi
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L230
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L251
.L913:
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L237
.L238:
	leal	56(%esp), %edx
	movl	8(%edi), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L241
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L242
.L968:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L237:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L248
.L970:
	movl	12(%ebx), %edi
	testl	%edi, %edi
	je	.L1000
	leal	56(%esp), %edx
	movl	8(%edi), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.L512:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L256
.L971:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L1000:
	movl	$1, 40(%esp)
.L251:
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L1030
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L265
.L916:
	movl	28(%esp), %eax
	movl	8(%eax), %edi
	testl	%edi, %edi
	je	.L270
.L271:
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L1031
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L279
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L280
.L975:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L505:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L287
.L980:
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L270
.L288:
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L294
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L295
.L978:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L270:
	movl	28(%esp), %edi
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L302
	movl	12(%edi), %edi
	testl	%edi, %edi
	je	.L323
.L304:
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L498
	movl	$1, 40(%esp)
.L306:
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	jne	.L312
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L313
.L983:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.L498:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L322
.L1009:
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L323
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.L527:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L329
.L1012:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L991
	movl	$1, 40(%esp)
	jmp	.L331
.L595:
	xorl	%ebx, %ebx
	movl	%ebx, 40(%esp)
.L247:
	movl	60(%esp), %eax
	movl	8(%esi), %edi
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	movl	(%esi), %ecx
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	movzwl	4(%esi), %eax
	imull	%ecx, %eax
	addl	%eax, %edx
	testl	%edi, %edi
	movl	%edx, 60(%esp)
	movl	%edx, %eax
	je	.L1032
	movl	(%edi), %ecx
	movzwl	4(%edi), %eax
	imull	%ecx, %eax
	movl	%edx, %ecx
	sall	$5, %ecx
	subl	%edx, %ecx
	movl	%eax, %ebx
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	8(%edi), %edx
	imull	$1000003, %eax, %eax
	movl	%edx, 36(%esp)
	subl	%eax, %ecx
	testl	%edx, %edx
	leal	(%ebx,%ecx), %eax
	movl	%eax, 60(%esp)
	je	.L1033
	movl	36(%esp), %ecx
	movl	(%ecx), %ebx
	movzwl	4(%ecx), %edx
	imull	%ebx, %edx
	movl	%edx, %ebx
	movl	%eax, %edx
	sall	$5, %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$19, %eax
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	leal	(%ebx,%ecx), %eax
	movl	36(%esp), %ecx
	movl	%eax, 60(%esp)
	movl	8(%ecx), %ebx
	testl	%ebx, %ebx
	je	.L1034
	movl	(%ebx), %ecx
	movzwl	4(%ebx), %edx
	imull	%ecx, %edx
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	movl	%edx, 28(%esp)
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	28(%esp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	leal	(%edx,%ecx), %eax
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	%eax, 60(%esp)
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.L351:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	jne	.L353
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	movl	36(%esp), %edx
	movl	%eax, 60(%esp)
	movl	12(%edx), %ebx
	testl	%ebx, %ebx
	je	.L354
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.L494:
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.L354:
	imull	$31, %eax, %eax
	movl	$1000003, %ecx
	movl	36(%esp), %ebx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	movl	12(%edi), %edx
	movl	%eax, 60(%esp)
	movl	%edx, 36(%esp)
	testl	%edx, %edx
	je	.L369
	movl	36(%esp), %edx
	movl	8(%edx), %ebx
	testl	%ebx, %ebx
	je	.L1035
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.L489:
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	movl	36(%esp), %edx
	movl	%eax, 60(%esp)
	movl	12(%edx), %ebx
	testl	%ebx, %ebx
	je	.L379
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.L487:
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.L379:
	imull	$31, %eax, %eax
	movl	$1000003, %ecx
	movl	36(%esp), %ebx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	imull	$31, %eax, %eax
.L990:
	cltd
	idivl	%ecx
	movzwl	4(%edi), %eax
	movl	(%edi), %ecx
	movl	12(%esi), %edi
	imull	%ecx, %eax
	addl	%eax, %edx
	testl	%edi, %edi
	movl	%edx, 60(%esp)
	je	.L388
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L1036
	movl	8(%ebx), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L1037
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	movl	8(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	36(%esp), %eax
	movl	32(%esp), %ecx
	movl	44(%esp), %edx
	movl	12(%eax), %eax
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.L484:
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movl	36(%esp), %ecx
	movzwl	4(%ecx), %eax
	imull	(%ecx), %eax
	addl	%edx, %eax
	movl	12(%ebx), %edx
	movl	%eax, 60(%esp)
	movl	%edx, 36(%esp)
	testl	%edx, %edx
	je	.L404
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	movl	8(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	36(%esp), %eax
	movl	32(%esp), %ecx
	movl	44(%esp), %edx
	movl	12(%eax), %eax
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.L481:
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movl	36(%esp), %ecx
	movzwl	4(%ecx), %eax
	imull	(%ecx), %eax
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.L404:
	imull	$31, %eax, %eax
	movzwl	4(%ebx), %ecx
	imull	(%ebx), %ecx
	movl	$1000003, %ebx
	cltd
	idivl	%ebx
	leal	(%ecx,%edx), %eax
	movl	12(%edi), %edx
	movl	%eax, 60(%esp)
	movl	%edx, 36(%esp)
	testl	%edx, %edx
	je	.L430
	movl	36(%esp), %edx
	movl	8(%edx), %ebx
	testl	%ebx, %ebx
	je	.L1038
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.L477:
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	movl	36(%esp), %edx
	movl	%eax, 60(%esp)
	movl	12(%edx), %ebx
	testl	%ebx, %ebx
	je	.L423
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.L476:
	imull	$31, 60(%esp), %eax
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.L423:
	imull	$31, %eax, %eax
	movl	$1000003, %ecx
	movl	36(%esp), %ebx
	cltd
	idivl	%ecx
	movzwl	4(%ebx), %eax
	imull	(%ebx), %eax
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.L430:
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	movl	(%edi), %ecx
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	movzwl	4(%edi), %eax
	imull	%ecx, %eax
	addl	%eax, %edx
.L388:
	movl	%edx, %ecx
	movl	$-2043174237, %eax
	movl	(%esi), %edi
	sall	$5, %ecx
	movzwl	4(%esi), %ebx
	subl	%edx, %ecx
	imull	%ecx
	imull	%edi, %ebx
	movl	8(%esi), %edi
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$19, %eax
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movl	$2, %eax
	movl	%eax, 40(%esp)
	addl	%ecx, %ebx
	testl	%edi, %edi
	movl	%ebx, 60(%esp)
	jne	.L1039
.L553:
	xorl	%edi, %edi
	jmp	.L432
	.p2align 4,,10
	.p2align 3
.L178:
	movl	$1, (%esp)
	movl	$16, %eax
	movl	%eax, 4(%esp)
	call	calloc
	movl	%eax, (%ebx)
	movl	%edi, (%eax)
	movl	52(%esp), %edx
	jmp	.L530
.L353:
	movl	36(%esp), %eax
	cmpl	$1, 40(%esp)
	movl	12(%eax), %ebx
	je	.L356
	testl	%ebx, %ebx
	je	.L540
.L358:
	movl	60(%esp), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	(%ebx), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%ebx), %eax
	imull	%edx, %eax
	movl	32(%esp), %edx
	addl	%ecx, %eax
	movl	$add_up, %ecx
	movl	%eax, 60(%esp)
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	xorl	%ecx, %ecx
	movl	%ecx, 40(%esp)
.L363:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	je	.L494
.L540:
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L357:
	movl	12(%edi), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L988
.L365:
	movl	60(%esp), %eax
	movl	36(%esp), %ebx
	movl	%eax, %edx
	sall	$5, %edx
	subl	%eax, %edx
	movl	$-2043174237, %eax
	movl	%edx, %ecx
	imull	%edx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	movl	(%ebx), %ecx
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	movzwl	4(%ebx), %eax
	movl	8(%ebx), %ebx
	imull	%ecx, %eax
	addl	%eax, %edx
	testl	%ebx, %ebx
	movl	%edx, 60(%esp)
	movl	%edx, %eax
	je	.L1040
	movl	(%ebx), %ecx
	movzwl	4(%ebx), %eax
	imull	%ecx, %eax
	movl	%edx, %ecx
	sall	$5, %ecx
	subl	%edx, %ecx
	movl	%eax, 28(%esp)
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$19, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	32(%esp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movl	28(%esp), %eax
	addl	%ecx, %eax
	movl	$add_up, %ecx
	movl	%eax, 60(%esp)
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.L376:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	je	.L489
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
	testl	%ebx, %ebx
	je	.L987
	movl	60(%esp), %eax
.L381:
	imull	$31, %eax, %eax
	movl	$1000003, %edi
	movzwl	4(%ebx), %ecx
	imull	(%ebx), %ecx
	cltd
	idivl	%edi
	movl	32(%esp), %edi
	movl	8(%ebx), %eax
	movl	%edi, (%esp)
	addl	%edx, %ecx
	movl	44(%esp), %edx
	movl	%ecx, 60(%esp)
	movl	$add_up, %ecx
	call	walk
	movl	12(%ebx), %eax
	movl	$add_up, %ecx
	movl	%edi, (%esp)
	movl	44(%esp), %edx
	call	walk
.L987:
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L988:
	movl	60(%esp), %eax
.L370:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L522
.L367:
	movl	%eax, %ecx
	movl	(%edi), %ebx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	movzwl	4(%edi), %eax
	imull	%ebx, %eax
	movl	8(%edi), %ebx
	addl	%edx, %eax
	testl	%ebx, %ebx
	movl	%eax, 60(%esp)
	je	.L1041
	movl	(%ebx), %ecx
	movzwl	4(%ebx), %edx
	imull	%ecx, %edx
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	movl	%edx, 36(%esp)
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	36(%esp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	leal	(%edx,%ecx), %eax
	movl	8(%ebx), %edx
	movl	%eax, 60(%esp)
	movl	%edx, 36(%esp)
	testl	%edx, %edx
	je	.L1042
	movl	36(%esp), %ecx
	movzwl	4(%ecx), %edx
	imull	(%ecx), %edx
	movl	%edx, 28(%esp)
	movl	%eax, %edx
	sall	$5, %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	28(%esp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	leal	(%edx,%ecx), %eax
	movl	36(%esp), %ecx
	movl	%eax, 60(%esp)
	movl	32(%esp), %edx
	movl	8(%ecx), %eax
	movl	$add_up, %ecx
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.L402:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	movl	12(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	je	.L484
	movl	12(%ebx), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L406
.L407:
	movl	60(%esp), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	36(%esp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%edx), %eax
	imull	(%edx), %eax
	addl	%ecx, %eax
	movl	$add_up, %ecx
	movl	%eax, 60(%esp)
	movl	8(%edx), %eax
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L410:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	movl	12(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	je	.L481
.L406:
	movl	12(%edi), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L551
	movl	60(%esp), %eax
.L411:
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	36(%esp), %edx
	imull	$1000003, %eax, %eax
	movl	(%edx), %ebx
	subl	%eax, %ecx
	movzwl	4(%edx), %eax
	imull	%ebx, %eax
	movl	8(%edx), %ebx
	addl	%ecx, %eax
	testl	%ebx, %ebx
	movl	%eax, 60(%esp)
	je	.L1043
	movl	(%ebx), %ecx
	movzwl	4(%ebx), %edx
	imull	%ecx, %edx
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	movl	%edx, 40(%esp)
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	40(%esp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	leal	(%edx,%ecx), %eax
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	%eax, 60(%esp)
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L421:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	je	.L477
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
	testl	%ebx, %ebx
	je	.L551
	movl	60(%esp), %eax
.L425:
	movl	%eax, %edx
	sall	$5, %edx
	subl	%eax, %edx
	movl	$-2043174237, %eax
	movl	%edx, %ecx
	imull	%edx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	movl	(%ebx), %ecx
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	movzwl	4(%ebx), %eax
	imull	%ecx, %eax
	movl	$add_up, %ecx
	addl	%edx, %eax
	movl	32(%esp), %edx
	movl	%eax, 60(%esp)
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L429:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	je	.L476
.L551:
	xorl	%ecx, %ecx
	movl	60(%esp), %eax
	movl	%ecx, 40(%esp)
	jmp	.L522
.L326:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L984
.L310:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L982
.L277:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L997
.L253:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L999
.L239:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L1003
.L216:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L1004
.L201:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L1007
.L292:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L976
.L544:
	movl	$1, 40(%esp)
	jmp	.L522
.L587:
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L466:
	leal	52(%esp), %eax
	movl	%esi, %edx
	call	erase
	addl	$3, %esi
	addl	%eax, %ebx
	cmpl	$258, %esi
	jne	.L466
	xorl	%esi, %esi
	movl	52(%esp), %eax
	movl	$show, %ecx
	movl	%esi, 60(%esp)
	movl	32(%esp), %esi
	movl	$1, %edx
	movl	%eax, 36(%esp)
	movl	%esi, (%esp)
	movl	%eax, %esi
	call	walk
	testl	%esi, %esi
	movl	%esi, %eax
	je	.L589
	call	height.part.0
.L469:
	movl	%eax, 12(%esp)
	movl	60(%esp), %eax
	movl	$-10, %esi
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	%ebx, 32(%esp)
	movl	36(%esp), %ebx
	.p2align 4
	.p2align 3
.L474:
	movl	%ebx, 40(%esp)
	movl	(%ebx), %edi
	movl	%ebx, %eax
	movl	%edi, %edx
	jmp	.L473
	.p2align 4,,10
	.p2align 3
.L1044:
	movl	(%ecx), %edx
.L473:
	movl	%edx, %ecx
	subl	%esi, %ecx
	movl	%ecx, %ebx
	negl	%ebx
	cmovns	%ebx, %ecx
	movl	%edi, %ebx
	movl	%ecx, 44(%esp)
	subl	%esi, %ebx
	movl	%ebx, %ecx
	negl	%ecx
	cmovs	%ebx, %ecx
	cmpl	%ecx, 44(%esp)
	movl	12(%eax), %ecx
	cmovl	%edx, %edi
	cmpl	%edx, %esi
	cmovl	8(%eax), %ecx
	testl	%ecx, %ecx
	movl	%ecx, %eax
	jne	.L1044
	movl	%esi, 4(%esp)
	addl	$31, %esi
	movl	40(%esp), %ebx
	movl	%edi, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	cmpl	$300, %esi
	jne	.L474
	movl	$.LC1, (%esp)
	movl	32(%esp), %ebx
	call	puts
	movl	36(%esp), %eax
.L475:
	movl	(%eax), %edx
	leal	52(%esp), %eax
	call	erase
	addl	%eax, %ebx
	movl	52(%esp), %eax
	testl	%eax, %eax
	jne	.L475
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L570:
	xorl	%eax, %eax
	jmp	.L449
.L203:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$2, %edx
	call	walk
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1045
.L206:
	movl	$2, 44(%esp)
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L208
.L209:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	je	.L519
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1046
.L221:
	movl	$2, 40(%esp)
.L208:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1047
.L223:
	movl	28(%esp), %eax
	movl	12(%eax), %ebx
	testl	%ebx, %ebx
	je	.L226
	movl	8(%ebx), %edi
	testl	%edi, %edi
	jne	.L238
	jmp	.L515
.L241:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1048
.L244:
	movl	12(%ebx), %edi
	testl	%edi, %edi
	je	.L246
	movl	$2, 40(%esp)
.L252:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	je	.L512
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1049
.L246:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1050
.L226:
	movl	28(%esp), %eax
	movl	(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L1051
.L260:
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L1052
	movl	28(%esp), %eax
	movl	8(%eax), %edi
	testl	%edi, %edi
	je	.L529
	movl	$2, 40(%esp)
	jmp	.L271
.L571:
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	jmp	.L450
.L580:
	xorl	%eax, %eax
	jmp	.L459
.L279:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1053
.L974:
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L282
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	36(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$show, %ecx
	call	walk
.L503:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1054
.L297:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	movl	$2, 40(%esp)
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L284
.L502:
	movl	28(%esp), %eax
	movl	12(%eax), %edi
	testl	%edi, %edi
	je	.L301
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	jne	.L528
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L319
.L321:
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$1, 40(%esp)
	je	.L527
	jmp	.L327
.L563:
	xorl	%eax, %eax
	.p2align 4,,4
	jmp	.L442
.L554:
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	.p2align 4,,3
	jmp	.L433
.L1031:
	cmpl	$1, 40(%esp)
	je	.L505
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	jne	.L288
.L282:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L284
	cmpl	$1, 40(%esp)
	jne	.L502
	jmp	.L270
.L189:
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L211
	leal	60(%esp), %eax
	movl	%eax, 32(%esp)
	jmp	.L212
.L188:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L961
.L1026:
	movl	%edi, %ebx
	jmp	.L467
.L267:
	movl	$.LC1, (%esp)
	call	puts
	movl	28(%esp), %eax
	movl	8(%eax), %ebx
	testl	%ebx, %ebx
	jne	.L269
.L268:
	movl	28(%esp), %eax
	movl	12(%eax), %edi
	testl	%edi, %edi
	je	.L595
	xorl	%ecx, %ecx
	movl	%ecx, 40(%esp)
	jmp	.L299
.L191:
	movl	$.LC1, (%esp)
	call	puts
	movl	28(%esp), %eax
	movl	8(%eax), %ebx
	testl	%ebx, %ebx
	jne	.L193
	jmp	.L1015
.L196:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L1006
.L555:
	xorl	%ecx, %ecx
	movl	%ecx, 44(%esp)
	jmp	.L434
.L560:
	xorl	%eax, %eax
	.p2align 4,,3
	jmp	.L439
.L272:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L996
.L584:
	xorl	%eax, %eax
	jmp	.L463
.L302:
	movl	$.LC1, (%esp)
	call	puts
	movl	28(%esp), %eax
	movl	12(%eax), %edi
	testl	%edi, %edi
	jne	.L304
.L323:
	movl	$1, 40(%esp)
.L265:
	movl	8(%esi), %edi
	testl	%edi, %edi
	jne	.L331
.L991:
	movl	60(%esp), %eax
	jmp	.L386
.L1030:
	movl	$.LC1, (%esp)
	call	puts
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	jne	.L916
	jmp	.L265
.L307:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L981
.L234:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L1002
.L1027:
	cmpl	$1, 44(%esp)
	jne	.L260
	.p2align 4,,6
	jmp	.L251
.L581:
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	jmp	.L460
.L589:
	xorl	%eax, %eax
	.p2align 4,,3
	jmp	.L469
.L337:
	movl	$.LC1, (%esp)
	call	puts
.L341:
	movl	8(%esi), %edi
	testl	%edi, %edi
	jne	.L331
	cmpl	$1, 40(%esp)
	je	.L991
.L340:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L1055
.L339:
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L1056
	movl	8(%ebx), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	jne	.L400
	cmpl	$1, 40(%esp)
	movl	60(%esp), %eax
	je	.L399
	movl	12(%ebx), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	jne	.L409
.L408:
	cmpl	$2, 40(%esp)
	jne	.L406
	movl	60(%esp), %eax
	jmp	.L404
.L1028:
	cmpl	$1, 40(%esp)
	je	.L225
	movl	$2, 40(%esp)
	jmp	.L223
.L577:
	xorl	%eax, %eax
	jmp	.L456
.L572:
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	jmp	.L451
.L567:
	xorl	%eax, %eax
	jmp	.L446
.L564:
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	jmp	.L443
.L566:
	xorl	%eax, %eax
	jmp	.L445
.L565:
	xorl	%ecx, %ecx
	jmp	.L444
.L1051:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L260
.L1032:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L338
	cmpl	$0, 40(%esp)
	je	.L367
	jmp	.L339
.L569:
	xorl	%eax, %eax
	.p2align 4,,4
	jmp	.L448
.L568:
	xorl	%edi, %edi
	.p2align 4,,7
	jmp	.L447
.L576:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L455
.L573:
	xorl	%ecx, %ecx
	.p2align 4,,5
	jmp	.L452
.L230:
	movl	$.LC1, (%esp)
	call	puts
	movl	28(%esp), %eax
	movl	12(%eax), %ebx
	testl	%ebx, %ebx
	jne	.L913
	jmp	.L251
.L586:
	xorl	%eax, %eax
	jmp	.L465
.L1023:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L336
.L1029:
	cmpl	$1, 40(%esp)
	je	.L207
	movl	$2, 40(%esp)
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L208
	leal	56(%esp), %eax
	movl	%eax, 36(%esp)
	jmp	.L209
.L579:
	xorl	%eax, %eax
	jmp	.L458
.L578:
	xorl	%edx, %edx
	jmp	.L457
.L557:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L436
.L556:
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	jmp	.L435
.L585:
	xorl	%esi, %esi
	jmp	.L464
.L583:
	xorl	%eax, %eax
	jmp	.L462
.L582:
	xorl	%ecx, %ecx
	.p2align 4,,5
	jmp	.L461
.L562:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L441
.L561:
	xorl	%edx, %edx
	.p2align 4,,5
	jmp	.L440
.L1050:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L226
.L528:
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.L312:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	cmpl	$2, 40(%esp)
	jne	.L499
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L317
.L986:
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L319
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	36(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$show, %ecx
	call	walk
	jmp	.L497
.L1019:
	cmpl	$2, 40(%esp)
	je	.L246
.L513:
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	jne	.L212
	jmp	.L247
.L295:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L978
.L317:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L986
.L287:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L980
.L280:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L975
.L1043:
	movl	36(%esp), %edx
	movl	12(%edx), %ebx
	testl	%ebx, %ebx
	jne	.L425
.L552:
	xorl	%edx, %edx
	movl	%edx, 40(%esp)
	jmp	.L522
.L1017:
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L1015
	leal	56(%esp), %eax
	movl	%eax, 36(%esp)
	jmp	.L521
.L329:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L1012
.L1053:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L974
.L1045:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L206
.L1047:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L223
.L1046:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L221
.L1054:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L297
.L1049:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L246
.L1048:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L244
.L322:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L1009
.L313:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L983
.L1034:
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
	testl	%ebx, %ebx
	je	.L362
	cmpl	$0, 40(%esp)
	je	.L358
	jmp	.L361
.L1018:
	movl	12(%ebx), %edi
	testl	%edi, %edi
	je	.L596
	leal	60(%esp), %eax
	movl	%eax, 32(%esp)
	jmp	.L514
.L1021:
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L594
	leal	56(%esp), %eax
	movl	%eax, 36(%esp)
	jmp	.L504
.L1033:
	movl	12(%edi), %edx
	movl	%edx, 36(%esp)
	testl	%edx, %edx
	je	.L371
	cmpl	$0, 40(%esp)
	je	.L365
.L368:
	movl	36(%esp), %eax
	movl	8(%eax), %ebx
	testl	%ebx, %ebx
	jne	.L375
	movl	36(%esp), %eax
	cmpl	$1, 40(%esp)
	movl	12(%eax), %ebx
	movl	60(%esp), %eax
	je	.L377
	testl	%ebx, %ebx
	je	.L384
.L383:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
	cmpl	$2, 40(%esp)
	jne	.L987
	jmp	.L487
.L371:
	cmpl	$1, 40(%esp)
	jne	.L370
	.p2align 4,,6
	jmp	.L386
.L219:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L964
.L213:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L966
.L204:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L963
.L575:
	xorl	%eax, %eax
	jmp	.L454
.L574:
	xorl	%edx, %edx
	.p2align 4,,7
	jmp	.L453
.L559:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L438
.L558:
	xorl	%edx, %edx
	.p2align 4,,5
	jmp	.L437
.L256:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L971
.L1042:
	movl	12(%ebx), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L408
	cmpl	$0, 40(%esp)
	je	.L407
.L545:
	movl	$2, 40(%esp)
.L409:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	movl	8(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	jmp	.L410
.L1041:
	movl	12(%edi), %edx
	movl	%edx, 36(%esp)
	testl	%edx, %edx
	je	.L415
	cmpl	$0, 40(%esp)
	je	.L411
.L547:
	movl	$2, 40(%esp)
.L416:
	movl	36(%esp), %eax
	movl	8(%eax), %ebx
	testl	%ebx, %ebx
	je	.L1057
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	jmp	.L421
.L1040:
	movl	36(%esp), %edx
	movl	12(%edx), %ebx
	testl	%ebx, %ebx
	je	.L384
	cmpl	$0, 40(%esp)
	je	.L381
	jmp	.L989
.L1025:
	cmpl	$1, 40(%esp)
	je	.L356
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
	testl	%ebx, %ebx
	jne	.L361
.L362:
	cmpl	$2, 40(%esp)
	jne	.L926
	movl	60(%esp), %eax
	jmp	.L354
.L1024:
	movl	12(%edi), %eax
	cmpl	$1, 40(%esp)
	movl	%eax, 36(%esp)
	jne	.L927
.L993:
	movl	60(%esp), %eax
	jmp	.L364
.L334:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L534
.L1022:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L319
.L248:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L970
.L242:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L968
.L1036:
	movl	12(%edi), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	jne	.L547
	movl	%edx, %eax
	jmp	.L430
.L927:
	cmpl	$0, 36(%esp)
	jne	.L368
	cmpl	$2, 40(%esp)
	jne	.L987
	movl	60(%esp), %eax
.L369:
	imull	$31, %eax, %eax
	movl	$1000003, %ecx
	jmp	.L990
.L1016:
	leal	60(%esp), %esi
	xorl	%edi, %edi
	movl	%esi, 32(%esp)
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	jmp	.L467
.L308:
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L247
	leal	56(%esp), %eax
	movl	%eax, 36(%esp)
	jmp	.L316
.L529:
	movl	28(%esp), %eax
	movl	12(%eax), %edi
	testl	%edi, %edi
	je	.L534
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	je	.L305
	movl	$2, 40(%esp)
	jmp	.L306
.L1052:
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$20, %ecx
	incl	%eax
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L495
	movl	$2, 40(%esp)
	jmp	.L496
.L284:
	movl	$.LC1, (%esp)
	call	puts
	movl	28(%esp), %eax
	movl	12(%eax), %edi
	testl	%edi, %edi
	je	.L301
	movl	8(%edi), %ebx
	testl	%ebx, %ebx
	jne	.L306
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	jne	.L321
	cmpl	$2, 40(%esp)
	je	.L319
	movl	40(%esp), %ebx
	testl	%ebx, %ebx
	je	.L247
	jmp	.L341
.L1055:
	movl	60(%esp), %eax
.L338:
	cmpl	$2, 40(%esp)
	movl	%eax, %edx
	je	.L388
	jmp	.L522
.L926:
	cmpl	$1, 40(%esp)
	jne	.L357
	.p2align 4,,6
	jmp	.L993
.L1035:
	movl	36(%esp), %edx
	movl	12(%edx), %ebx
	testl	%ebx, %ebx
	je	.L379
.L989:
	movl	$2, 40(%esp)
	jmp	.L383
.L1037:
	movl	12(%ebx), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	jne	.L545
	movl	%edx, %eax
	jmp	.L404
.L1038:
	movl	36(%esp), %edx
	movl	12(%edx), %ebx
	testl	%ebx, %ebx
	je	.L423
	movl	$2, 40(%esp)
.L427:
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	jmp	.L429
.L305:
	movl	12(%edi), %ebx
	testl	%ebx, %ebx
	je	.L319
	movl	$2, 40(%esp)
	jmp	.L321
.L384:
	cmpl	$2, 40(%esp)
	je	.L379
	xorl	%ebx, %ebx
	movl	%ebx, 40(%esp)
	jmp	.L370
.L596:
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	leal	60(%esp), %eax
	movl	%eax, 32(%esp)
	jmp	.L513
.L1056:
	cmpl	$1, 40(%esp)
	je	.L1058
	movl	12(%edi), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	jne	.L416
	movl	60(%esp), %eax
.L415:
	cmpl	$2, 40(%esp)
	je	.L430
	jmp	.L552
.L1057:
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
	testl	%ebx, %ebx
	jne	.L427
	cmpl	$2, 40(%esp)
	jne	.L551
	movl	60(%esp), %eax
	jmp	.L423
.L1058:
	movl	60(%esp), %eax
	jmp	.L482
.L211:
	leal	60(%esp), %eax
	xorl	%edi, %edi
	movl	%edi, 40(%esp)
	movl	%eax, 32(%esp)
	jmp	.L247
.L294:
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
	jmp	.L503
.L1020:
	leal	56(%esp), %eax
	movl	%eax, 36(%esp)
	jmp	.L252
.L495:
	movl	$.LC1, (%esp)
	call	puts
	movl	8(%esi), %edi
	movl	$2, 40(%esp)
	testl	%edi, %edi
	jne	.L331
	jmp	.L340
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
