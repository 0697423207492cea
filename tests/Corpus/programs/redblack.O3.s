	.file	"redblack.c"
	.text
	.p2align 4
	.type	rotate, @function
rotate:
	subl	$12, %esp
	movl	%edx, %ecx
	movl	%edi, 8(%esp)
	movl	%edx, %edi
	movl	%ebx, (%esp)
	xorl	$1, %edi
	movl	%esi, 4(%esp)
	movl	4(%eax,%edi,4), %edx
	movl	(%eax), %esi
	incl	rotations
	movl	4(%edx,%ecx,4), %ebx
	andl	$-2, %esi
	movl	%ebx, 4(%eax,%edi,4)
	testl	%ebx, %ebx
	je	.L2
	movl	(%ebx), %edi
	andl	$1, %edi
	orl	%eax, %edi
	movl	%edi, (%ebx)
.L2:
	movl	(%edx), %ebx
	andl	$1, %ebx
	orl	%esi, %ebx
	testl	%esi, %esi
	movl	%ebx, (%edx)
	je	.L3
	xorl	%ebx, %ebx
	cmpl	%eax, 8(%esi)
	sete	%bl
	movl	%edx, 4(%esi,%ebx,4)
.L4:
	movl	%eax, 4(%edx,%ecx,4)
	movl	(%eax), %ecx
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	andl	$1, %ecx
	orl	%ecx, %edx
	movl	%edx, (%eax)
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%edx, root
	jmp	.L4
	.size	rotate, .-rotate
	.p2align 4
	.type	clear, @function
clear:
	testl	%eax, %eax
	je	.L72
	subl	$44, %esp
	movl	%esi, 32(%esp)
	movl	4(%eax), %esi
	movl	%ebx, 28(%esp)
	movl	%eax, %ebx
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	testl	%esi, %esi
	je	.L12
	movl	4(%esi), %edi
	testl	%edi, %edi
	je	.L13
	movl	4(%edi), %ebp
	testl	%ebp, %ebp
	je	.L14
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L14:
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L15
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L15:
	movl	%edi, (%esp)
	call	free
.L13:
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L16
	movl	4(%edi), %ebp
	testl	%ebp, %ebp
	je	.L17
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L17:
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L18
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L18:
	movl	%edi, (%esp)
	call	free
.L16:
	movl	%esi, (%esp)
	call	free
.L12:
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L19
	movl	4(%esi), %edi
	testl	%edi, %edi
	je	.L20
	movl	4(%edi), %ebp
	testl	%ebp, %ebp
	je	.L21
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L21:
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L22
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L22:
	movl	%edi, (%esp)
	call	free
.L20:
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L23
	movl	4(%edi), %ebp
	testl	%ebp, %ebp
	je	.L24
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L24:
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L25
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L25:
	movl	%edi, (%esp)
	call	free
.L23:
	movl	%esi, (%esp)
	call	free
.L19:
	movl	%ebx, (%esp)
	call	free
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L72:
	ret
	.size	clear, .-clear
	.p2align 4
	.type	black_height.part.0, @function
black_height.part.0:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	%eax, 8(%esp)
	movl	4(%eax), %eax
	movl	%eax, 12(%esp)
	testl	%eax, %eax
	je	.L76
	movl	4(%eax), %esi
	testl	%esi, %esi
	je	.L77
	movl	4(%esi), %edi
	testl	%edi, %edi
	je	.L78
	movl	%edi, %eax
	call	black_height.part.0
	movl	8(%esi), %ebp
	movl	%eax, %edx
	shrl	$31, %eax
	testl	%ebp, %ebp
	movl	%eax, %ebx
	movl	$1, %eax
	je	.L80
.L169:
	movl	%edx, 16(%esp)
	movl	%ebp, %eax
	call	black_height.part.0
	movl	16(%esp), %edx
.L80:
	cmpl	%edx, %eax
	jne	.L81
	testb	%bl, %bl
	jne	.L81
	testb	$1, (%esi)
	je	.L170
	testl	%edi, %edi
	.p2align 4,,4
	je	.L84
	testb	$1, (%edi)
	.p2align 4,,3
	jne	.L81
.L84:
	testl	%ebp, %ebp
	.p2align 4,,4
	je	.L83
	testb	$1, 0(%ebp)
	.p2align 4,,2
	je	.L83
.L81:
	movl	12(%esp), %eax
	movl	8(%eax), %edi
	testl	%edi, %edi
	je	.L98
	movl	$-1, %edx
.L167:
	movl	4(%edi), %eax
	movl	%eax, 16(%esp)
	testl	%eax, %eax
	je	.L86
	movl	4(%eax), %ebp
	testl	%ebp, %ebp
	je	.L87
	movl	%edx, 24(%esp)
	movl	%ebp, %eax
	call	black_height.part.0
	movl	24(%esp), %edx
	movl	%eax, %ebx
	movl	16(%esp), %eax
	movl	8(%eax), %ecx
	movl	%ebx, %eax
	shrl	$31, %eax
	movl	%eax, 20(%esp)
	movl	$1, %eax
	testl	%ecx, %ecx
	je	.L89
.L165:
	movl	%edx, 28(%esp)
	movl	%ecx, %eax
	movl	%ecx, 24(%esp)
	call	black_height.part.0
	movl	28(%esp), %edx
	movl	24(%esp), %ecx
.L89:
	cmpl	%ebx, %eax
	jne	.L90
	cmpb	$0, 20(%esp)
	jne	.L90
	movl	16(%esp), %eax
	testb	$1, (%eax)
	jne	.L91
.L166:
	incl	%ebx
.L92:
	movl	8(%edi), %ecx
	testl	%ecx, %ecx
	je	.L184
.L163:
	movl	4(%ecx), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L95
	movl	%edx, 32(%esp)
	movl	%ecx, 20(%esp)
	call	black_height.part.0
	movl	20(%esp), %ecx
	movl	%eax, %ebp
	movl	8(%ecx), %eax
	movl	%ebp, %edx
	shrl	$31, %edx
	movl	%edx, 20(%esp)
	movl	32(%esp), %edx
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	je	.L316
.L161:
	movl	%edx, 36(%esp)
	movl	24(%esp), %eax
	movl	%ecx, 32(%esp)
	call	black_height.part.0
	movl	36(%esp), %edx
	movl	32(%esp), %ecx
.L97:
	cmpl	%ebp, %eax
	jne	.L98
	cmpb	$0, 20(%esp)
	jne	.L98
	testb	$1, (%ecx)
	je	.L162
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L101
	testb	$1, (%eax)
	jne	.L98
.L101:
	movl	24(%esp), %eax
	testl	%eax, %eax
	je	.L94
	testb	$1, (%eax)
	jne	.L98
	.p2align 4
	.p2align 3
.L94:
	cmpl	%ebx, %ebp
	jne	.L98
	movl	%ebx, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L98
	testb	$1, (%edi)
	je	.L164
	movl	16(%esp), %eax
	testl	%eax, %eax
	je	.L104
	testb	$1, (%eax)
	jne	.L98
.L104:
	testl	%ecx, %ecx
	je	.L85
	testb	$1, (%ecx)
	.p2align 4,,3
	jne	.L98
	.p2align 4,,6
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L77:
	movl	8(%eax), %edi
	movl	$1, %edx
	testl	%edi, %edi
	jne	.L167
	testb	$1, (%eax)
	je	.L168
	.p2align 4
	.p2align 3
.L106:
	movl	8(%esp), %eax
	movl	8(%eax), %ebp
	testl	%ebp, %ebp
	jne	.L159
	movl	$1, %ecx
.L108:
	cmpl	%edx, %ecx
	jne	.L229
	movl	%edx, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L229
	movl	8(%esp), %eax
	testb	$1, (%eax)
	je	.L160
	movl	12(%esp), %eax
	testl	%eax, %eax
	je	.L152
	testb	$1, (%eax)
	jne	.L229
.L152:
	testl	%ebp, %ebp
	je	.L75
	testb	$1, 0(%ebp)
	movl	$-1, %eax
	cmovne	%eax, %edx
.L75:
	addl	$60, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L76:
	movl	8(%esp), %eax
	movl	$1, %edx
	movl	8(%eax), %ebp
	testl	%ebp, %ebp
	je	.L317
.L159:
	movl	4(%ebp), %eax
	movl	%eax, 16(%esp)
	testl	%eax, %eax
	je	.L109
.L319:
	movl	4(%eax), %ebx
	testl	%ebx, %ebx
	je	.L110
	movl	4(%ebx), %esi
	testl	%esi, %esi
	je	.L111
	movl	%edx, 24(%esp)
	movl	%esi, %eax
	call	black_height.part.0
	movl	8(%ebx), %edi
	movl	24(%esp), %edx
	movl	%eax, %ecx
	shrl	$31, %eax
	testl	%edi, %edi
	movl	%eax, 20(%esp)
	movl	$1, %eax
	je	.L113
.L157:
	movl	%edx, 28(%esp)
	movl	%edi, %eax
	movl	%ecx, 24(%esp)
	call	black_height.part.0
	movl	28(%esp), %edx
	movl	24(%esp), %ecx
.L113:
	cmpl	%ecx, %eax
	jne	.L187
	cmpb	$0, 20(%esp)
	jne	.L187
	testb	$1, (%ebx)
	jne	.L115
.L158:
	incl	%ecx
.L114:
	movl	16(%esp), %eax
	movl	8(%eax), %esi
	testl	%esi, %esi
	je	.L189
.L155:
	movl	4(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L119
	movl	%edx, 36(%esp)
	movl	%ecx, 32(%esp)
	call	black_height.part.0
	movl	32(%esp), %ecx
	movl	36(%esp), %edx
	movl	%eax, %edi
	shrl	$31, %eax
	movl	%eax, 24(%esp)
	movl	8(%esi), %eax
	movl	%eax, 20(%esp)
	testl	%eax, %eax
	je	.L190
.L182:
	movl	%edx, 36(%esp)
	movl	20(%esp), %eax
	movl	%ecx, 32(%esp)
	call	black_height.part.0
	movl	32(%esp), %ecx
	movl	36(%esp), %edx
.L120:
	cmpl	%eax, %edi
	jne	.L121
	cmpb	$0, 24(%esp)
	jne	.L121
	testb	$1, (%esi)
	je	.L180
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L124
	testb	$1, (%eax)
	jne	.L121
.L124:
	movl	20(%esp), %eax
	testl	%eax, %eax
	je	.L118
	testb	$1, (%eax)
	jne	.L121
	.p2align 4
	.p2align 3
.L118:
	cmpl	%edi, %ecx
	jne	.L121
	movl	%ecx, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L121
	movl	16(%esp), %eax
	testb	$1, (%eax)
	je	.L156
	testl	%ebx, %ebx
	je	.L127
	testb	$1, (%ebx)
	jne	.L121
.L127:
	testl	%esi, %esi
	.p2align 4,,4
	je	.L126
	testb	$1, (%esi)
	.p2align 4,,3
	je	.L126
.L121:
	movl	8(%ebp), %ebx
	testl	%ebx, %ebx
	je	.L229
	movl	$-1, %ecx
.L179:
	movl	4(%ebx), %eax
	movl	%eax, 20(%esp)
	testl	%eax, %eax
	je	.L129
	movl	4(%eax), %esi
	testl	%esi, %esi
	je	.L130
	movl	%edx, 36(%esp)
	movl	%esi, %eax
	movl	%ecx, 32(%esp)
	call	black_height.part.0
	movl	36(%esp), %edx
	movl	%eax, %edi
	movl	20(%esp), %eax
	movl	%edi, %ecx
	shrl	$31, %ecx
	movl	%ecx, 24(%esp)
	movl	32(%esp), %ecx
	movl	8(%eax), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L318
.L153:
	movl	%edx, 36(%esp)
	movl	28(%esp), %eax
	movl	%ecx, 32(%esp)
	call	black_height.part.0
	movl	36(%esp), %edx
	movl	32(%esp), %ecx
.L132:
	cmpl	%edi, %eax
	jne	.L133
	cmpb	$0, 24(%esp)
	jne	.L133
	movl	20(%esp), %eax
	testb	$1, (%eax)
	jne	.L134
.L154:
	incl	%edi
.L135:
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L192
.L176:
	movl	4(%esi), %eax
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	je	.L138
	movl	%edx, 44(%esp)
	movl	%ecx, 40(%esp)
	call	black_height.part.0
	movl	40(%esp), %ecx
	movl	44(%esp), %edx
	movl	%eax, 24(%esp)
	shrl	$31, %eax
	movl	%eax, 32(%esp)
	movl	8(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L193
.L173:
	movl	%edx, 44(%esp)
	movl	28(%esp), %eax
	movl	%ecx, 40(%esp)
	call	black_height.part.0
	movl	40(%esp), %ecx
	movl	44(%esp), %edx
.L139:
	cmpl	%eax, 24(%esp)
	jne	.L229
	cmpb	$0, 32(%esp)
	jne	.L229
	testb	$1, (%esi)
	je	.L171
	movl	36(%esp), %eax
	testl	%eax, %eax
	je	.L143
	testb	$1, (%eax)
	jne	.L229
.L143:
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L137
	testb	$1, (%eax)
	jne	.L229
	.p2align 4
	.p2align 3
.L137:
	movl	24(%esp), %eax
	cmpl	%eax, %edi
	jne	.L229
	movl	%edi, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L229
	testb	$1, (%ebx)
	je	.L174
	movl	20(%esp), %eax
	testl	%eax, %eax
	je	.L146
	testb	$1, (%eax)
	jne	.L229
.L146:
	testl	%esi, %esi
	je	.L128
	testb	$1, (%esi)
	.p2align 4,,3
	jne	.L229
	.p2align 4
	.p2align 3
.L128:
	cmpl	%edi, %ecx
	jne	.L229
	movl	%ecx, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L229
	testb	$1, 0(%ebp)
	je	.L177
	movl	16(%esp), %eax
	testl	%eax, %eax
	je	.L149
	testb	$1, (%eax)
	jne	.L229
.L149:
	testl	%ebx, %ebx
	je	.L108
	testb	$1, (%ebx)
	.p2align 4,,3
	je	.L108
.L229:
	addl	$60, %esp
	movl	$-1, %edx
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L320:
	testb	$1, (%esi)
	movl	$1, %edx
	jne	.L83
	.p2align 4
	.p2align 3
.L170:
	incl	%edx
.L83:
	movl	12(%esp), %eax
	movl	8(%eax), %edi
	testl	%edi, %edi
	jne	.L167
	movl	$1, %ebx
.L85:
	cmpl	%edx, %ebx
	jne	.L98
	movl	%edx, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L98
	movl	12(%esp), %eax
	testb	$1, (%eax)
	je	.L168
	testl	%esi, %esi
	je	.L107
	testb	$1, (%esi)
	jne	.L98
.L107:
	testl	%edi, %edi
	.p2align 4,,4
	je	.L106
	testb	$1, (%edi)
	.p2align 4,,3
	je	.L106
	.p2align 4
	.p2align 3
.L98:
	movl	8(%esp), %eax
	movl	$-1, %edx
	movl	8(%eax), %ebp
	testl	%ebp, %ebp
	je	.L75
	movl	4(%ebp), %eax
	movl	%eax, 16(%esp)
	testl	%eax, %eax
	jne	.L319
.L109:
	movl	8(%ebp), %ebx
	movl	$1, %ecx
	testl	%ebx, %ebx
	jne	.L179
	testb	$1, 0(%ebp)
	jne	.L108
	.p2align 4
	.p2align 3
.L177:
	incl	%ecx
	jmp	.L108
	.p2align 4,,10
	.p2align 3
.L134:
	testl	%esi, %esi
	je	.L136
	testb	$1, (%esi)
	.p2align 4,,5
	jne	.L133
.L136:
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L135
	testb	$1, (%eax)
	je	.L135
.L133:
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L229
	movl	$-1, %edi
	jmp	.L176
	.p2align 4,,10
	.p2align 3
.L91:
	testl	%ebp, %ebp
	je	.L93
	testb	$1, 0(%ebp)
	jne	.L90
.L93:
	testl	%ecx, %ecx
	.p2align 4,,3
	je	.L92
	testb	$1, (%ecx)
	.p2align 4,,2
	je	.L92
.L90:
	movl	8(%edi), %ecx
	testl	%ecx, %ecx
	je	.L98
	movl	$-1, %ebx
	jmp	.L163
	.p2align 4,,10
	.p2align 3
.L115:
	testl	%esi, %esi
	je	.L117
	testb	$1, (%esi)
	je	.L117
.L187:
	movl	$-1, %ecx
	jmp	.L114
	.p2align 4,,10
	.p2align 3
.L318:
	movl	$1, %eax
	jmp	.L132
	.p2align 4,,10
	.p2align 3
.L168:
	incl	%edx
	jmp	.L106
	.p2align 4,,10
	.p2align 3
.L317:
	testb	$1, (%eax)
	jne	.L75
.L160:
	addl	$60, %esp
	incl	%edx
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L110:
	movl	8(%eax), %esi
	movl	$1, %ecx
	testl	%esi, %esi
	jne	.L155
	testb	$1, (%eax)
	jne	.L126
	.p2align 4
	.p2align 3
.L156:
	incl	%ecx
.L126:
	movl	8(%ebp), %ebx
	testl	%ebx, %ebx
	jne	.L179
	movl	$1, %edi
	jmp	.L128
	.p2align 4,,10
	.p2align 3
.L129:
	movl	8(%ebx), %esi
	movl	$1, %edi
	testl	%esi, %esi
	jne	.L176
	testb	$1, (%ebx)
	jne	.L128
	.p2align 4
	.p2align 3
.L174:
	incl	%edi
	jmp	.L128
	.p2align 4,,10
	.p2align 3
.L86:
	movl	8(%edi), %ecx
	movl	$1, %ebx
	testl	%ecx, %ecx
	jne	.L163
	testb	$1, (%edi)
	jne	.L85
	.p2align 4
	.p2align 3
.L164:
	incl	%ebx
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L321:
	testb	$1, (%ecx)
	movl	$1, %ebp
	jne	.L94
	.p2align 4
	.p2align 3
.L162:
	incl	%ebp
	jmp	.L94
	.p2align 4,,10
	.p2align 3
.L181:
	testb	$1, (%esi)
	movl	$1, %edi
	jne	.L118
	.p2align 4
	.p2align 3
.L180:
	incl	%edi
	jmp	.L118
	.p2align 4,,10
	.p2align 3
.L172:
	testb	$1, (%esi)
	movl	$1, %eax
	movl	%eax, 24(%esp)
	jne	.L137
	.p2align 4
	.p2align 3
.L171:
	incl	24(%esp)
	jmp	.L137
	.p2align 4,,10
	.p2align 3
.L78:
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	je	.L320
	xorl	%ebx, %ebx
	movl	$1, %edx
	jmp	.L169
	.p2align 4,,10
	.p2align 3
.L119:
	movl	8(%esi), %eax
	movl	%eax, 20(%esp)
	testl	%eax, %eax
	je	.L181
	movb	$0, 24(%esp)
	movl	$1, %edi
	jmp	.L182
	.p2align 4,,10
	.p2align 3
.L189:
	movl	$1, %edi
	jmp	.L118
	.p2align 4,,10
	.p2align 3
.L95:
	movl	8(%ecx), %eax
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	je	.L321
	movb	$0, 20(%esp)
	movl	$1, %ebp
	jmp	.L161
	.p2align 4,,10
	.p2align 3
.L111:
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L322
	movb	$0, 20(%esp)
	movl	$1, %ecx
	jmp	.L157
	.p2align 4,,10
	.p2align 3
.L87:
	movl	8(%eax), %ecx
	testl	%ecx, %ecx
	je	.L323
	movb	$0, 20(%esp)
	movl	$1, %ebx
	jmp	.L165
	.p2align 4,,10
	.p2align 3
.L184:
	movl	$1, %ebp
	jmp	.L94
	.p2align 4,,10
	.p2align 3
.L130:
	movl	8(%eax), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L324
	movb	$0, 24(%esp)
	movl	$1, %edi
	jmp	.L153
	.p2align 4,,10
	.p2align 3
.L138:
	movl	8(%esi), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L172
	movb	$0, 32(%esp)
	movl	$1, %eax
	movl	%eax, 24(%esp)
	jmp	.L173
	.p2align 4,,10
	.p2align 3
.L117:
	testl	%edi, %edi
	je	.L114
	testb	$1, (%edi)
	movl	$-1, %eax
	cmovne	%eax, %ecx
	jmp	.L114
	.p2align 4,,10
	.p2align 3
.L192:
	movl	$1, %eax
	movl	%eax, 24(%esp)
	jmp	.L137
	.p2align 4,,10
	.p2align 3
.L193:
	movl	$1, %eax
	jmp	.L139
	.p2align 4,,10
	.p2align 3
.L190:
	movl	$1, %eax
	jmp	.L120
	.p2align 4,,10
	.p2align 3
.L316:
	movl	$1, %eax
	jmp	.L97
	.p2align 4,,10
	.p2align 3
.L324:
	movl	20(%esp), %eax
	movl	$1, %edi
	testb	$1, (%eax)
	jne	.L135
	jmp	.L154
	.p2align 4,,10
	.p2align 3
.L323:
	testb	$1, (%eax)
	movl	$1, %ebx
	jne	.L92
	.p2align 4,,3
	jmp	.L166
	.p2align 4,,10
	.p2align 3
.L322:
	testb	$1, (%ebx)
	movl	$1, %ecx
	jne	.L114
	.p2align 4,,3
	jmp	.L158
	.size	black_height.part.0, .-black_height.part.0
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d tries: %d keys, black height %d, %ld rotations, root %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d%c "
.LC2:
	.string	"\nwalked %d, sum %ld, bad %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	movl	$99, %eax
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ecx, 40(%esp)
	movl	root, %edi
	movl	%esi, 44(%esp)
	movl	%eax, 60(%esp)
	movl	%edi, %ecx
	movl	%ebx, %edi
	.p2align 4
	.p2align 3
.L341:
	movl	60(%esp), %eax
	movl	%eax, %edx
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$5, %edx
	xorl	%eax, %edx
	cmpl	$199, %edi
	movl	%edx, 60(%esp)
	jle	.L376
	movl	$274877907, %eax
	movl	%edx, %esi
	mull	%edx
	shrl	$7, %edx
	imull	$2000, %edx, %eax
	subl	%eax, %esi
	testl	%ecx, %ecx
	movl	%esi, %edx
	je	.L328
.L380:
	movl	%ecx, %ebx
	jmp	.L330
	.p2align 4,,10
	.p2align 3
.L378:
	setg	%al
	movzbl	%al, %eax
	movl	4(%ebx,%eax,4), %esi
	testl	%esi, %esi
	je	.L377
	movl	%esi, %ebx
.L330:
	cmpl	12(%ebx), %edx
	jne	.L378
.L329:
	movl	$-858993459, %eax
	mull	%edi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	cmpl	$9, %edx
	jne	.L338
	movl	%ecx, %eax
	call	black_height.part.0
	movl	root, %ecx
	shrl	$31, %eax
	addl	%eax, 40(%esp)
.L338:
	movl	$1374389535, %eax
	mull	%edi
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	leal	(%eax,%eax,4), %eax
	incl	%edi
	sall	$2, %eax
	subl	%eax, %edx
	cmpl	$99, %edx
	je	.L379
.L340:
	cmpl	$600, %edi
	jne	.L341
	movl	%ecx, %edi
.L342:
	movl	%edi, %ebx
	movl	4(%edi), %edi
	testl	%edi, %edi
	jne	.L342
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$-1, %eax
.L350:
	movl	12(%ebx), %edi
	cmpl	%eax, %edi
	setle	%al
	movzbl	%al, %eax
	addl	%eax, 40(%esp)
	movl	(%ebx), %eax
	andl	$1, %eax
	movl	%eax, 60(%esp)
	leal	1(%eax), %ecx
	imull	%edi, %ecx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	addl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	1(%esi), %ecx
	imull	$-858993459, %esi, %esi
	rorl	$3, %esi
	cmpl	$107374182, %esi
	ja	.L343
	cmpl	$1, 60(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%ecx, 52(%esp)
	sbbl	%eax, %eax
	movl	%edx, 56(%esp)
	andl	$-16, %eax
	addl	$114, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	52(%esp), %ecx
	movl	56(%esp), %edx
.L343:
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L371
	.p2align 4
	.p2align 3
.L346:
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L346
.L351:
	movl	%ecx, %esi
	movl	%edi, %eax
	jmp	.L350
	.p2align 4,,10
	.p2align 3
.L377:
	movl	%edx, 48(%esp)
	movl	$16, %edx
	movl	%eax, %esi
	movl	%edx, 4(%esp)
	movl	$1, (%esp)
	movl	%ecx, 52(%esp)
	call	calloc
	movl	48(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%eax, %ecx
	movl	%edx, 12(%eax)
	movl	%ebx, %eax
	orl	$1, %eax
	movl	%eax, (%ecx)
	movl	%ecx, 4(%ebx,%esi,4)
	movl	%ebx, %esi
	movl	52(%esp), %ecx
	andl	$-2, %esi
	cmpl	$1, %ebx
	jbe	.L373
	movl	%edi, 52(%esp)
.L331:
	movl	(%esi), %eax
	testb	$1, %al
	je	.L374
	andl	$-2, %eax
	xorl	%ebx, %ebx
	movl	8(%eax), %edx
	movl	%eax, %edi
	cmpl	%esi, %edx
	setne	%bl
	movl	4(%eax,%ebx,4), %ecx
	testl	%ecx, %ecx
	je	.L333
	testb	$1, (%ecx)
	je	.L333
	movl	%eax, (%esi)
	andl	$-2, (%ecx)
	movl	%eax, 56(%esp)
	movl	(%eax), %edx
	movl	%edx, %esi
	orl	$1, %edx
	movl	%edx, (%eax)
	andl	$-2, %esi
.L334:
	cmpl	$1, %edx
	ja	.L331
.L374:
	movl	52(%esp), %edi
	movl	root, %ecx
.L373:
	movl	(%ecx), %eax
	andl	$-2, %eax
.L332:
	incl	44(%esp)
	movl	%eax, (%ecx)
	jmp	.L329
	.p2align 4,,10
	.p2align 3
.L376:
	leal	(%edi,%edi,2), %edx
	testl	%ecx, %ecx
	jne	.L380
.L328:
	movl	$1, (%esp)
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 56(%esp)
	call	calloc
	movl	56(%esp), %edx
	movl	$1, (%eax)
	movl	%eax, %ecx
	movl	%edx, 12(%eax)
	movl	%eax, root
	xorl	%eax, %eax
	jmp	.L332
	.p2align 4,,10
	.p2align 3
.L379:
	movl	%ecx, %eax
	movl	12(%ecx), %ebx
	call	black_height.part.0
	movl	%ebx, 20(%esp)
	movl	rotations, %edx
	movl	%edi, 4(%esp)
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	$.LC0, (%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	root, %ecx
	jmp	.L340
	.p2align 4,,10
	.p2align 3
.L333:
	movl	56(%esp), %ecx
	cmpl	%ecx, 4(%esi,%ebx,4)
	je	.L381
.L335:
	movl	%eax, (%esi)
	movl	%ebx, %edx
	movl	%edi, %eax
	orl	$1, (%edi)
	call	rotate
	movl	56(%esp), %eax
	movl	(%eax), %edx
	movl	%edx, %esi
	andl	$-2, %esi
	jmp	.L334
.L371:
	movl	%edi, 60(%esp)
	jmp	.L345
	.p2align 4,,10
	.p2align 3
.L383:
	cmpl	8(%esi), %edi
	jne	.L382
.L345:
	movl	(%ebx), %eax
	movl	%ebx, %edi
	movl	%eax, %esi
	andl	$-2, %esi
	cmpl	$1, %eax
	movl	%esi, %ebx
	ja	.L383
	testl	%esi, %esi
	movl	60(%esp), %edi
	jne	.L351
	movl	%ecx, 4(%esp)
	movl	40(%esp), %edi
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%ecx, 60(%esp)
	movl	%edi, 12(%esp)
	call	printf
	movl	root, %eax
	call	clear
	movl	44(%esp), %eax
	movl	60(%esp), %ecx
	cmpl	%eax, %ecx
	setne	%al
	leal	-12(%ebp), %esp
	movzbl	%al, %eax
	popl	%ebx
	addl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L381:
	cmpl	%esi, %edx
	sete	%al
	movzbl	%al, %edx
	movl	%esi, %eax
	call	rotate
	movl	(%esi), %edx
	movl	%esi, 56(%esp)
	andl	$-2, %edx
	movl	(%edx), %eax
	movl	%edx, %esi
	andl	$-2, %eax
	jmp	.L335
.L382:
	movl	60(%esp), %edi
	movl	%ecx, %esi
	movl	%edi, %eax
	jmp	.L350
	.size	main, .-main
	.local	rotations
	.comm	rotations,4,4
	.local	root
	.comm	root,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
