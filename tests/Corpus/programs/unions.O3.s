	.file	"unions.c"
	.text
	.p2align 4
	.type	area, @function
area:
	movl	%eax, %ecx
	movl	(%eax), %eax
	cmpl	$2, %eax
	je	.L51
	ja	.L3
	testl	%eax, %eax
	je	.L116
	movswl	4(%ecx), %edx
	movswl	6(%ecx), %eax
	imull	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	cmpl	$3, %eax
	jne	.L117
	subl	$60, %esp
	movl	%esi, 48(%esp)
	movl	%ecx, %esi
	movl	%edi, 52(%esp)
	xorl	%edi, %edi
	movl	%ebp, 56(%esp)
	xorl	%ebp, %ebp
	movl	%ebx, 44(%esp)
.L6:
	movl	4(%esi,%edi,4), %ecx
	testl	%ecx, %ecx
	je	.L114
	movl	(%ecx), %eax
	cmpl	$2, %eax
	je	.L7
	ja	.L8
	testl	%eax, %eax
	.p2align 4,,4
	je	.L118
	movswl	4(%ecx), %eax
	movswl	6(%ecx), %edx
	imull	%edx, %eax
	addl	%eax, %ebp
.L7:
	incl	%edi
	cmpl	$4, %edi
	jne	.L6
.L114:
	movl	%ebp, %eax
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	cmpl	$3, %eax
	jne	.L119
	movl	%edi, 12(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%esi, 16(%esp)
	movl	%eax, %edi
	movl	%ecx, %esi
	movl	%edx, 8(%esp)
.L11:
	movl	4(%esi,%edi,4), %ebx
	testl	%ebx, %ebx
	je	.L113
	movl	(%ebx), %eax
	cmpl	$2, %eax
	je	.L13
	ja	.L14
	testl	%eax, %eax
	.p2align 4,,4
	je	.L120
	movswl	4(%ebx), %eax
	movswl	6(%ebx), %edx
	imull	%edx, %eax
	addl	%eax, 8(%esp)
	.p2align 4
	.p2align 3
.L13:
	incl	%edi
	cmpl	$4, %edi
	jne	.L11
.L113:
	movl	8(%esp), %eax
	movl	12(%esp), %edi
	movl	16(%esp), %esi
	addl	%eax, %ebp
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L117:
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L51:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L116:
	movl	4(%ecx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	movl	%edx, %eax
	subl	%ecx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L118:
	movl	4(%ecx), %ebx
	movl	$1216273925, %eax
	imull	%ebx, %ebx
	imull	$355, %ebx, %ebx
	imull	%ebx
	sarl	$31, %ebx
	sarl	$5, %edx
	subl	%ebx, %edx
	addl	%edx, %ebp
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L14:
	cmpl	$3, %eax
	jne	.L17
	movl	4(%ebx), %edx
	testl	%edx, %edx
	je	.L13
	movl	(%edx), %eax
	cmpl	$2, %eax
	je	.L56
	ja	.L19
	testl	%eax, %eax
	.p2align 4,,4
	je	.L121
	movswl	4(%edx), %eax
	movswl	6(%edx), %edx
	imull	%edx, %eax
	movl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L18:
	movl	8(%ebx), %edx
	testl	%edx, %edx
	je	.L41
	movl	(%edx), %eax
	cmpl	$2, %eax
	je	.L23
	ja	.L24
	testl	%eax, %eax
	.p2align 4,,4
	je	.L122
	movswl	4(%edx), %eax
	movswl	6(%edx), %edx
	imull	%edx, %eax
	addl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L23:
	movl	12(%ebx), %edx
	testl	%edx, %edx
	je	.L41
	movl	(%edx), %eax
	cmpl	$2, %eax
	je	.L32
	ja	.L33
	testl	%eax, %eax
	.p2align 4,,4
	je	.L123
	movswl	4(%edx), %eax
	movswl	6(%edx), %edx
	imull	%edx, %eax
	addl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L32:
	movl	16(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L41
	movl	(%ebx), %eax
	cmpl	$2, %eax
	je	.L41
	ja	.L42
	testl	%eax, %eax
	.p2align 4,,4
	je	.L124
	movswl	4(%ebx), %eax
	movswl	6(%ebx), %edx
	imull	%edx, %eax
	addl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L41:
	movl	20(%esp), %ebx
	addl	%ebx, 8(%esp)
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L119:
	decl	%ebp
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L120:
	movl	4(%ebx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, 8(%esp)
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L17:
	decl	8(%esp)
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L19:
	cmpl	$3, %eax
	jne	.L55
	movl	%edx, 24(%esp)
	movl	4(%edx), %eax
	testl	%eax, %eax
	je	.L56
	call	area
	movl	24(%esp), %edx
	movl	%eax, 20(%esp)
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L18
	call	area
	movl	24(%esp), %edx
	addl	%eax, 20(%esp)
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L18
	call	area
	movl	24(%esp), %edx
	addl	%eax, 20(%esp)
	movl	16(%edx), %eax
	testl	%eax, %eax
	je	.L18
	call	area
	addl	%eax, 20(%esp)
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L24:
	cmpl	$3, %eax
	jne	.L27
	movl	%edx, 28(%esp)
	movl	4(%edx), %eax
	testl	%eax, %eax
	je	.L23
	call	area
	movl	28(%esp), %edx
	movl	%eax, 24(%esp)
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L109
	movl	%edx, 28(%esp)
	call	area
	movl	24(%esp), %edx
	addl	%eax, %edx
	movl	%edx, 24(%esp)
	movl	28(%esp), %edx
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L109
	movl	%edx, 28(%esp)
	call	area
	movl	24(%esp), %edx
	addl	%eax, %edx
	movl	%edx, 24(%esp)
	movl	28(%esp), %edx
	movl	16(%edx), %eax
	testl	%eax, %eax
	je	.L109
	call	area
	movl	24(%esp), %edx
	addl	%eax, %edx
	addl	%edx, 20(%esp)
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L33:
	cmpl	$3, %eax
	jne	.L36
	movl	%edx, 28(%esp)
	movl	4(%edx), %eax
	testl	%eax, %eax
	je	.L32
	call	area
	movl	28(%esp), %edx
	movl	%eax, 24(%esp)
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L111
	movl	%edx, 28(%esp)
	call	area
	movl	24(%esp), %edx
	addl	%eax, %edx
	movl	%edx, 24(%esp)
	movl	28(%esp), %edx
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L111
	movl	%edx, 28(%esp)
	call	area
	movl	24(%esp), %edx
	addl	%eax, %edx
	movl	%edx, 24(%esp)
	movl	28(%esp), %edx
	movl	16(%edx), %eax
	testl	%eax, %eax
	je	.L111
	call	area
	movl	24(%esp), %edx
	addl	%eax, %edx
	addl	%edx, 20(%esp)
	jmp	.L32
.L42:
	cmpl	$3, %eax
	jne	.L45
	movl	4(%ebx), %eax
	testl	%eax, %eax
	je	.L41
	call	area
	movl	%eax, %edx
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L112
	movl	%edx, 24(%esp)
	call	area
	movl	24(%esp), %edx
	addl	%edx, %eax
	movl	%eax, 24(%esp)
	movl	12(%ebx), %eax
	testl	%eax, %eax
	je	.L125
	call	area
	movl	24(%esp), %edx
	addl	%eax, %edx
	movl	16(%ebx), %eax
	movl	%edx, 24(%esp)
	testl	%eax, %eax
	je	.L126
	call	area
	movl	24(%esp), %ebx
	addl	%eax, %ebx
	addl	%ebx, 20(%esp)
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L55:
	movl	$-1, %eax
	movl	%eax, 20(%esp)
	jmp	.L18
.L56:
	xorl	%ecx, %ecx
	movl	%ecx, 20(%esp)
	jmp	.L18
.L121:
	movl	4(%edx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	movl	%edx, 20(%esp)
	jmp	.L18
.L122:
	movl	4(%edx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, 20(%esp)
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L27:
	decl	20(%esp)
	jmp	.L23
.L124:
	movl	4(%ebx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
.L112:
	addl	%edx, 20(%esp)
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L36:
	decl	20(%esp)
	jmp	.L32
.L123:
	movl	4(%edx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, 20(%esp)
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L45:
	decl	20(%esp)
	jmp	.L41
.L109:
	movl	24(%esp), %edx
	addl	%edx, 20(%esp)
	jmp	.L23
.L111:
	movl	24(%esp), %edx
	addl	%edx, 20(%esp)
	jmp	.L32
.L126:
	addl	%edx, 20(%esp)
	jmp	.L41
.L125:
	movl	24(%esp), %ebx
	addl	%ebx, 20(%esp)
	jmp	.L41
	.size	area, .-area
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"%*s"
.LC2:
	.string	"circle %d"
.LC3:
	.string	"box %d x %d"
.LC4:
	.string	"line %d,%d to %d,%d"
.LC5:
	.string	"group"
.LC6:
	.string	": area %ld\n"
	.text
	.p2align 4
	.type	describe, @function
describe:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movl	$.LC0, %eax
	pushl	%ebx
	movl	%edx, %esi
	subl	$76, %esp
	movl	%eax, 8(%esp)
	leal	(%edx,%edx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	(%edi), %eax
	cmpl	$2, %eax
	je	.L128
	ja	.L129
	testl	%eax, %eax
	.p2align 4,,4
	je	.L253
	movswl	6(%edi), %eax
	movl	%eax, 8(%esp)
	movswl	4(%edi), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%edi), %eax
.L134:
	cmpl	$2, %eax
	je	.L187
.L256:
	ja	.L136
	testl	%eax, %eax
	.p2align 4,,4
	je	.L254
	movswl	4(%edi), %edx
	movswl	6(%edi), %eax
	movl	%edx, %ecx
	imull	%eax, %ecx
.L135:
	movl	%ecx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	cmpl	$3, (%edi)
	je	.L255
.L127:
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L129:
	cmpl	$3, %eax
	jne	.L133
	movl	$.LC5, (%esp)
	call	printf
	movl	(%edi), %eax
	cmpl	$2, %eax
	jne	.L256
.L187:
	xorl	%ecx, %ecx
	jmp	.L135
	.p2align 4,,10
	.p2align 3
.L136:
	cmpl	$3, %eax
	jne	.L133
	movl	%esi, 36(%esp)
	xorl	%ebp, %ebp
	xorl	%ecx, %ecx
.L139:
	movl	4(%edi,%ebp,4), %esi
	testl	%esi, %esi
	je	.L252
	movl	(%esi), %eax
	cmpl	$2, %eax
	je	.L140
	ja	.L141
	testl	%eax, %eax
	.p2align 4,,4
	je	.L257
	movswl	4(%esi), %eax
	movswl	6(%esi), %edx
	imull	%edx, %eax
	addl	%eax, %ecx
.L140:
	incl	%ebp
	cmpl	$4, %ebp
	jne	.L139
.L252:
	movl	36(%esp), %esi
	jmp	.L135
	.p2align 4,,10
	.p2align 3
.L141:
	cmpl	$3, %eax
	jne	.L258
	movl	%edi, 48(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%edx, 40(%esp)
	movl	%eax, %edi
	movl	%ecx, 44(%esp)
.L144:
	movl	4(%esi,%edi,4), %ebx
	testl	%ebx, %ebx
	je	.L251
	movl	(%ebx), %eax
	cmpl	$2, %eax
	je	.L146
	ja	.L147
	testl	%eax, %eax
	.p2align 4,,4
	je	.L259
	movswl	4(%ebx), %eax
	movswl	6(%ebx), %edx
	imull	%edx, %eax
	addl	%eax, 40(%esp)
	.p2align 4
	.p2align 3
.L146:
	incl	%edi
	cmpl	$4, %edi
	jne	.L144
.L251:
	movl	44(%esp), %ecx
	movl	40(%esp), %eax
	movl	48(%esp), %edi
	addl	%eax, %ecx
	jmp	.L140
	.p2align 4,,10
	.p2align 3
.L255:
	xorl	%ebx, %ebx
	incl	%esi
.L184:
	movl	4(%edi,%ebx,4), %eax
	testl	%eax, %eax
	je	.L127
	movl	%esi, %edx
	incl	%ebx
	call	describe
	cmpl	$4, %ebx
	jne	.L184
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L133:
	movl	$-1, %ecx
	jmp	.L135
	.p2align 4,,10
	.p2align 3
.L254:
	movl	4(%edi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$5, %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	jmp	.L135
	.p2align 4,,10
	.p2align 3
.L253:
	movl	4(%edi), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%edi), %eax
	jmp	.L134
	.p2align 4,,10
	.p2align 3
.L128:
	movsbl	7(%edi), %eax
	movl	%eax, 16(%esp)
	movsbl	6(%edi), %eax
	movl	%eax, 12(%esp)
	movsbl	5(%edi), %eax
	movl	%eax, 8(%esp)
	movsbl	4(%edi), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%edi), %eax
	jmp	.L134
	.p2align 4,,10
	.p2align 3
.L257:
	movl	4(%esi), %ebx
	movl	$1216273925, %eax
	imull	%ebx, %ebx
	imull	$355, %ebx, %ebx
	imull	%ebx
	sarl	$31, %ebx
	sarl	$5, %edx
	subl	%ebx, %edx
	addl	%edx, %ecx
	jmp	.L140
	.p2align 4,,10
	.p2align 3
.L147:
	cmpl	$3, %eax
	jne	.L150
	movl	4(%ebx), %edx
	testl	%edx, %edx
	je	.L146
	movl	(%edx), %eax
	cmpl	$2, %eax
	je	.L192
	ja	.L152
	testl	%eax, %eax
	.p2align 4,,4
	je	.L260
	movswl	4(%edx), %eax
	movswl	6(%edx), %edx
	imull	%edx, %eax
	movl	%eax, 52(%esp)
	.p2align 4
	.p2align 3
.L151:
	movl	8(%ebx), %edx
	testl	%edx, %edx
	je	.L174
	movl	(%edx), %eax
	cmpl	$2, %eax
	je	.L156
	ja	.L157
	testl	%eax, %eax
	.p2align 4,,4
	je	.L261
	movswl	4(%edx), %eax
	movswl	6(%edx), %edx
	imull	%edx, %eax
	addl	%eax, 52(%esp)
	.p2align 4
	.p2align 3
.L156:
	movl	12(%ebx), %edx
	testl	%edx, %edx
	je	.L174
	movl	(%edx), %eax
	cmpl	$2, %eax
	je	.L165
	ja	.L166
	testl	%eax, %eax
	.p2align 4,,4
	je	.L262
	movswl	4(%edx), %eax
	movswl	6(%edx), %edx
	imull	%edx, %eax
	addl	%eax, 52(%esp)
	.p2align 4
	.p2align 3
.L165:
	movl	16(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L174
	movl	(%ebx), %eax
	cmpl	$2, %eax
	je	.L174
	ja	.L175
	testl	%eax, %eax
	.p2align 4,,4
	je	.L263
	movswl	4(%ebx), %eax
	movswl	6(%ebx), %edx
	imull	%edx, %eax
	addl	%eax, 52(%esp)
	.p2align 4
	.p2align 3
.L174:
	movl	52(%esp), %ebx
	addl	%ebx, 40(%esp)
	jmp	.L146
	.p2align 4,,10
	.p2align 3
.L258:
	decl	%ecx
	jmp	.L140
	.p2align 4,,10
	.p2align 3
.L259:
	movl	4(%ebx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, 40(%esp)
	jmp	.L146
	.p2align 4,,10
	.p2align 3
.L150:
	decl	40(%esp)
	jmp	.L146
	.p2align 4,,10
	.p2align 3
.L152:
	cmpl	$3, %eax
	jne	.L191
	movl	%edx, 56(%esp)
	movl	4(%edx), %eax
	testl	%eax, %eax
	je	.L192
	call	area
	movl	56(%esp), %edx
	movl	%eax, 52(%esp)
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L151
	call	area
	movl	56(%esp), %edx
	addl	%eax, 52(%esp)
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L151
	call	area
	movl	56(%esp), %edx
	addl	%eax, 52(%esp)
	movl	16(%edx), %eax
	testl	%eax, %eax
	je	.L151
	call	area
	addl	%eax, 52(%esp)
	jmp	.L151
	.p2align 4,,10
	.p2align 3
.L157:
	cmpl	$3, %eax
	jne	.L160
	movl	%edx, 56(%esp)
	movl	4(%edx), %eax
	testl	%eax, %eax
	je	.L156
	call	area
	movl	56(%esp), %edx
	movl	%eax, %ecx
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L264
	movl	%ecx, 56(%esp)
	movl	%edx, 60(%esp)
	call	area
	movl	56(%esp), %ecx
	movl	60(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, 56(%esp)
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L247
	movl	%edx, 60(%esp)
	call	area
	movl	56(%esp), %edx
	addl	%eax, %edx
	movl	%edx, 56(%esp)
	movl	60(%esp), %edx
	movl	16(%edx), %eax
	testl	%eax, %eax
	je	.L247
	call	area
	movl	56(%esp), %edx
	addl	%eax, %edx
	addl	%edx, 52(%esp)
	jmp	.L156
.L166:
	cmpl	$3, %eax
	jne	.L169
	movl	%edx, 60(%esp)
	movl	4(%edx), %eax
	testl	%eax, %eax
	je	.L165
	call	area
	movl	60(%esp), %edx
	movl	%eax, 56(%esp)
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L249
	movl	%edx, 60(%esp)
	call	area
	movl	56(%esp), %edx
	addl	%eax, %edx
	movl	%edx, 56(%esp)
	movl	60(%esp), %edx
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L249
	movl	%edx, 60(%esp)
	call	area
	movl	56(%esp), %edx
	addl	%eax, %edx
	movl	%edx, 56(%esp)
	movl	60(%esp), %edx
	movl	16(%edx), %eax
	testl	%eax, %eax
	je	.L249
	call	area
	movl	56(%esp), %edx
	addl	%eax, %edx
	addl	%edx, 52(%esp)
	jmp	.L165
.L175:
	cmpl	$3, %eax
	jne	.L178
	movl	4(%ebx), %eax
	testl	%eax, %eax
	je	.L174
	call	area
	movl	%eax, %edx
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L250
	movl	%edx, 56(%esp)
	call	area
	movl	56(%esp), %edx
	addl	%edx, %eax
	movl	%eax, 56(%esp)
	movl	12(%ebx), %eax
	testl	%eax, %eax
	je	.L265
	call	area
	movl	56(%esp), %edx
	addl	%eax, %edx
	movl	16(%ebx), %eax
	movl	%edx, 56(%esp)
	testl	%eax, %eax
	je	.L266
	call	area
	movl	56(%esp), %ebx
	addl	%eax, %ebx
	addl	%ebx, 52(%esp)
	jmp	.L174
	.p2align 4,,10
	.p2align 3
.L191:
	movl	$-1, %eax
	movl	%eax, 52(%esp)
	jmp	.L151
.L192:
	xorl	%ecx, %ecx
	movl	%ecx, 52(%esp)
	jmp	.L151
.L260:
	movl	4(%edx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	movl	%edx, 52(%esp)
	jmp	.L151
.L261:
	movl	4(%edx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, 52(%esp)
	jmp	.L156
	.p2align 4,,10
	.p2align 3
.L160:
	decl	52(%esp)
	jmp	.L156
.L263:
	movl	4(%ebx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
.L250:
	addl	%edx, 52(%esp)
	jmp	.L174
	.p2align 4,,10
	.p2align 3
.L169:
	decl	52(%esp)
	jmp	.L165
.L262:
	movl	4(%edx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, 52(%esp)
	jmp	.L165
.L178:
	decl	52(%esp)
	jmp	.L174
.L249:
	movl	56(%esp), %edx
	addl	%edx, 52(%esp)
	jmp	.L165
.L247:
	movl	56(%esp), %edx
	addl	%edx, 52(%esp)
	jmp	.L156
.L264:
	addl	%ecx, 52(%esp)
	jmp	.L156
.L266:
	addl	%edx, 52(%esp)
	jmp	.L174
.L265:
	movl	56(%esp), %ebx
	addl	%ebx, 52(%esp)
	jmp	.L174
	.size	describe, .-describe
	.p2align 4
	.type	describe.constprop.0, @function
describe.constprop.0:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$76, %esp
	movl	%eax, 40(%esp)
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	(%esi), %eax
	cmpl	$2, %eax
	je	.L268
	ja	.L269
	testl	%eax, %eax
	.p2align 4,,4
	je	.L672
	movl	40(%esp), %ebx
	movswl	6(%ebx), %eax
	movl	%eax, 8(%esp)
	movswl	4(%ebx), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%ebx), %eax
.L274:
	cmpl	$2, %eax
	je	.L449
.L675:
	ja	.L276
	testl	%eax, %eax
	.p2align 4,,4
	je	.L673
	movl	40(%esp), %eax
	movswl	4(%eax), %edx
	movswl	6(%eax), %eax
	imull	%eax, %edx
	movl	%edx, %edi
.L275:
	movl	%edi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	40(%esp), %eax
	cmpl	$3, (%eax)
	je	.L674
.L267:
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L269:
	cmpl	$3, %eax
	jne	.L273
	movl	$.LC5, (%esp)
	call	printf
	movl	40(%esp), %eax
	movl	(%eax), %eax
	cmpl	$2, %eax
	jne	.L675
.L449:
	xorl	%edi, %edi
	jmp	.L275
	.p2align 4,,10
	.p2align 3
.L276:
	cmpl	$3, %eax
	jne	.L273
	xorl	%ebx, %ebx
	xorl	%edi, %edi
.L279:
	movl	40(%esp), %eax
	movl	4(%eax,%ebx,4), %esi
	testl	%esi, %esi
	je	.L275
	movl	(%esi), %eax
	cmpl	$2, %eax
	je	.L280
	ja	.L281
	testl	%eax, %eax
	.p2align 4,,4
	je	.L676
	movswl	4(%esi), %eax
	movswl	6(%esi), %edx
	imull	%edx, %eax
	addl	%eax, %edi
	.p2align 4
	.p2align 3
.L280:
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L279
	jmp	.L275
	.p2align 4,,10
	.p2align 3
.L281:
	cmpl	$3, %eax
	jne	.L284
	movl	4(%esi), %ebp
	testl	%ebp, %ebp
	.p2align 4,,3
	je	.L280
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L453
	ja	.L286
	testl	%eax, %eax
	.p2align 4,,3
	je	.L677
	movswl	4(%ebp), %edx
	movswl	6(%ebp), %eax
	movl	%edx, %ecx
	imull	%eax, %ecx
	.p2align 4
	.p2align 3
.L285:
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	je	.L308
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L290
	ja	.L291
	testl	%eax, %eax
	.p2align 4,,3
	je	.L678
	movswl	4(%ebp), %eax
	movswl	6(%ebp), %edx
	imull	%edx, %eax
	addl	%eax, %ecx
	.p2align 4
	.p2align 3
.L290:
	movl	12(%esi), %ebp
	testl	%ebp, %ebp
	je	.L308
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L299
	ja	.L300
	testl	%eax, %eax
	.p2align 4,,3
	je	.L679
	movswl	4(%ebp), %eax
	movswl	6(%ebp), %edx
	imull	%edx, %eax
	addl	%eax, %ecx
	.p2align 4
	.p2align 3
.L299:
	movl	16(%esi), %ebp
	testl	%ebp, %ebp
	je	.L308
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L308
	ja	.L309
	testl	%eax, %eax
	.p2align 4,,3
	je	.L680
	movswl	4(%ebp), %eax
	movswl	6(%ebp), %edx
	imull	%edx, %eax
	addl	%eax, %ecx
.L308:
	addl	%ecx, %edi
	jmp	.L280
	.p2align 4,,10
	.p2align 3
.L674:
	xorl	%edi, %edi
.L317:
	movl	40(%esp), %eax
	movl	4(%eax,%edi,4), %ebp
	testl	%ebp, %ebp
	je	.L267
	movl	$.LC1, (%esp)
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	movl	$2, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L318
	ja	.L319
	testl	%eax, %eax
	.p2align 4,,3
	je	.L681
	movswl	6(%ebp), %eax
	movl	%eax, 8(%esp)
	movswl	4(%ebp), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
.L324:
	cmpl	$2, %eax
	je	.L456
.L683:
	ja	.L326
	testl	%eax, %eax
	.p2align 4,,3
	je	.L682
	movswl	4(%ebp), %ebx
	movswl	6(%ebp), %eax
	imull	%eax, %ebx
.L325:
	movl	%ebx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	cmpl	$3, 0(%ebp)
	je	.L460
.L401:
	incl	%edi
	cmpl	$4, %edi
	jne	.L317
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L319:
	cmpl	$3, %eax
	jne	.L323
	movl	$.LC5, (%esp)
	call	printf
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	jne	.L683
.L456:
	xorl	%ebx, %ebx
	jmp	.L325
	.p2align 4,,10
	.p2align 3
.L326:
	cmpl	$3, %eax
	jne	.L323
	movl	4(%ebp), %esi
	testl	%esi, %esi
	je	.L456
	movl	(%esi), %eax
	cmpl	$2, %eax
	je	.L459
	ja	.L331
	testl	%eax, %eax
	.p2align 4,,4
	je	.L684
	movswl	4(%esi), %ebx
	movswl	6(%esi), %eax
	imull	%eax, %ebx
	.p2align 4
	.p2align 3
.L330:
	movl	8(%ebp), %esi
	testl	%esi, %esi
	je	.L325
	movl	(%esi), %eax
	cmpl	$2, %eax
	je	.L334
	ja	.L335
	testl	%eax, %eax
	.p2align 4,,4
	je	.L685
	movswl	4(%esi), %eax
	movswl	6(%esi), %edx
	imull	%edx, %eax
	addl	%eax, %ebx
	.p2align 4
	.p2align 3
.L334:
	movl	12(%ebp), %esi
	testl	%esi, %esi
	je	.L325
	movl	(%esi), %eax
	cmpl	$2, %eax
	je	.L342
	ja	.L343
	testl	%eax, %eax
	.p2align 4,,4
	je	.L686
	movswl	4(%esi), %eax
	movswl	6(%esi), %edx
	imull	%edx, %eax
	addl	%eax, %ebx
	.p2align 4
	.p2align 3
.L342:
	movl	16(%ebp), %esi
	testl	%esi, %esi
	je	.L325
	movl	(%esi), %eax
	cmpl	$2, %eax
	je	.L325
	ja	.L351
	testl	%eax, %eax
	.p2align 4,,4
	je	.L687
	movswl	4(%esi), %eax
	movswl	6(%esi), %edx
	imull	%edx, %eax
	addl	%eax, %ebx
	jmp	.L325
	.p2align 4,,10
	.p2align 3
.L273:
	movl	$-1, %edi
	jmp	.L275
	.p2align 4,,10
	.p2align 3
.L268:
	movl	40(%esp), %edi
	movsbl	7(%edi), %eax
	movl	%eax, 16(%esp)
	movsbl	6(%edi), %eax
	movl	%eax, 12(%esp)
	movsbl	5(%edi), %eax
	movl	%eax, 8(%esp)
	movsbl	4(%edi), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%edi), %eax
	jmp	.L274
	.p2align 4,,10
	.p2align 3
.L672:
	movl	40(%esp), %ebx
	movl	4(%ebx), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%ebx), %eax
	jmp	.L274
	.p2align 4,,10
	.p2align 3
.L673:
	movl	40(%esp), %eax
	movl	4(%eax), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	movl	%edx, %edi
	jmp	.L275
	.p2align 4,,10
	.p2align 3
.L682:
	movl	4(%ebp), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	movl	%edx, %ebx
	jmp	.L325
	.p2align 4,,10
	.p2align 3
.L676:
	movl	4(%esi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, %edi
	jmp	.L280
	.p2align 4,,10
	.p2align 3
.L286:
	cmpl	$3, %eax
	jne	.L452
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L453
	call	area
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L285
	movl	%ecx, 44(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	testl	%eax, %eax
	je	.L285
	movl	%ecx, 44(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%ebp), %eax
	testl	%eax, %eax
	je	.L285
	movl	%ecx, 44(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	jmp	.L285
	.p2align 4,,10
	.p2align 3
.L460:
	movl	%ebp, 48(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	movl	%edi, 52(%esp)
.L358:
	movl	48(%esp), %eax
	movl	44(%esp), %edx
	movl	4(%eax,%edx,4), %ebx
	testl	%ebx, %ebx
	je	.L659
	movl	$.LC1, (%esp)
	movl	$.LC0, %esi
	movl	$4, %edi
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	call	printf
	movl	(%ebx), %eax
	cmpl	$2, %eax
	je	.L360
	ja	.L361
	testl	%eax, %eax
	.p2align 4,,4
	je	.L688
	movswl	6(%ebx), %eax
	movl	%eax, 8(%esp)
	movswl	4(%ebx), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%ebx), %eax
.L366:
	cmpl	$2, %eax
	je	.L462
	ja	.L368
	testl	%eax, %eax
	.p2align 4,,4
	je	.L689
	movswl	4(%ebx), %esi
	movswl	6(%ebx), %eax
	imull	%eax, %esi
.L367:
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	cmpl	$3, (%ebx)
	je	.L466
.L443:
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	$4, %eax
	jne	.L358
.L659:
	movl	52(%esp), %edi
	jmp	.L401
	.p2align 4,,10
	.p2align 3
.L361:
	cmpl	$3, %eax
	jne	.L365
	movl	$.LC5, (%esp)
	call	printf
	movl	(%ebx), %eax
	jmp	.L366
	.p2align 4,,10
	.p2align 3
.L368:
	cmpl	$3, %eax
	jne	.L365
	movl	4(%ebx), %edi
	testl	%edi, %edi
	je	.L462
	movl	(%edi), %eax
	cmpl	$2, %eax
	je	.L465
	ja	.L373
	testl	%eax, %eax
	.p2align 4,,4
	je	.L690
	movswl	4(%edi), %esi
	movswl	6(%edi), %eax
	imull	%eax, %esi
	.p2align 4
	.p2align 3
.L372:
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L367
	movl	(%edi), %eax
	cmpl	$2, %eax
	je	.L376
	ja	.L377
	testl	%eax, %eax
	.p2align 4,,4
	je	.L691
	movswl	4(%edi), %eax
	movswl	6(%edi), %edx
	imull	%edx, %eax
	addl	%eax, %esi
	.p2align 4
	.p2align 3
.L376:
	movl	12(%ebx), %edi
	testl	%edi, %edi
	je	.L367
	movl	(%edi), %eax
	cmpl	$2, %eax
	je	.L384
	ja	.L385
	testl	%eax, %eax
	.p2align 4,,4
	je	.L692
	movswl	4(%edi), %eax
	movswl	6(%edi), %edx
	imull	%edx, %eax
	addl	%eax, %esi
	.p2align 4
	.p2align 3
.L384:
	movl	16(%ebx), %edi
	testl	%edi, %edi
	je	.L367
	movl	(%edi), %eax
	cmpl	$2, %eax
	je	.L367
	ja	.L393
	testl	%eax, %eax
	.p2align 4,,4
	je	.L693
	movswl	4(%edi), %eax
	movswl	6(%edi), %edx
	imull	%edx, %eax
	addl	%eax, %esi
	jmp	.L367
	.p2align 4,,10
	.p2align 3
.L466:
	xorl	%edi, %edi
.L400:
	movl	4(%ebx,%edi,4), %esi
	testl	%esi, %esi
	je	.L443
	movl	$.LC1, (%esp)
	movl	$.LC0, %edx
	movl	$6, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	printf
	movl	(%esi), %eax
	cmpl	$2, %eax
	je	.L402
	ja	.L403
	testl	%eax, %eax
	.p2align 4,,4
	je	.L694
	movswl	6(%esi), %eax
	movl	%eax, 8(%esp)
	movswl	4(%esi), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%esi), %eax
.L408:
	cmpl	$2, %eax
	je	.L468
	ja	.L410
	testl	%eax, %eax
	.p2align 4,,4
	je	.L695
	movswl	4(%esi), %ecx
	movswl	6(%esi), %eax
	imull	%eax, %ecx
.L409:
	movl	%ecx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	cmpl	$3, (%esi)
	je	.L472
.L444:
	incl	%edi
	cmpl	$4, %edi
	jne	.L400
	.p2align 4,,4
	jmp	.L443
	.p2align 4,,10
	.p2align 3
.L403:
	cmpl	$3, %eax
	jne	.L407
	movl	$.LC5, (%esp)
	call	printf
	movl	(%esi), %eax
	jmp	.L408
	.p2align 4,,10
	.p2align 3
.L410:
	cmpl	$3, %eax
	jne	.L407
	movl	4(%esi), %ebp
	testl	%ebp, %ebp
	je	.L468
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L471
	ja	.L415
	testl	%eax, %eax
	.p2align 4,,3
	je	.L696
	movswl	4(%ebp), %ecx
	movswl	6(%ebp), %eax
	imull	%eax, %ecx
	.p2align 4
	.p2align 3
.L414:
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	je	.L409
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L418
	ja	.L419
	testl	%eax, %eax
	.p2align 4,,3
	je	.L697
	movswl	4(%ebp), %eax
	movswl	6(%ebp), %edx
	imull	%edx, %eax
	addl	%eax, %ecx
	.p2align 4
	.p2align 3
.L418:
	movl	12(%esi), %ebp
	testl	%ebp, %ebp
	je	.L409
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L426
	ja	.L427
	testl	%eax, %eax
	.p2align 4,,3
	je	.L698
	movswl	4(%ebp), %eax
	movswl	6(%ebp), %edx
	imull	%edx, %eax
	addl	%eax, %ecx
	.p2align 4
	.p2align 3
.L426:
	movl	16(%esi), %ebp
	testl	%ebp, %ebp
	je	.L409
	movl	0(%ebp), %eax
	cmpl	$2, %eax
	je	.L409
	ja	.L435
	testl	%eax, %eax
	.p2align 4,,3
	je	.L699
	movswl	4(%ebp), %eax
	movswl	6(%ebp), %edx
	imull	%edx, %eax
	addl	%eax, %ecx
	jmp	.L409
	.p2align 4,,10
	.p2align 3
.L472:
	xorl	%ebp, %ebp
.L442:
	movl	4(%esi,%ebp,4), %eax
	testl	%eax, %eax
	je	.L444
	movl	$4, %edx
	incl	%ebp
	call	describe
	cmpl	$4, %ebp
	jne	.L442
	jmp	.L444
	.p2align 4,,10
	.p2align 3
.L323:
	movl	$-1, %ebx
	jmp	.L325
	.p2align 4,,10
	.p2align 3
.L681:
	movl	4(%ebp), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	jmp	.L324
	.p2align 4,,10
	.p2align 3
.L318:
	movsbl	7(%ebp), %eax
	movl	%eax, 16(%esp)
	movsbl	6(%ebp), %eax
	movl	%eax, 12(%esp)
	movsbl	5(%ebp), %eax
	movl	%eax, 8(%esp)
	movsbl	4(%ebp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	jmp	.L324
	.p2align 4,,10
	.p2align 3
.L365:
	movl	$-1, %esi
	jmp	.L367
	.p2align 4,,10
	.p2align 3
.L331:
	cmpl	$3, %eax
	jne	.L458
	movl	4(%esi), %eax
	testl	%eax, %eax
	je	.L459
	call	area
	movl	%eax, %ebx
	movl	8(%esi), %eax
	testl	%eax, %eax
	je	.L330
	call	area
	addl	%eax, %ebx
	movl	12(%esi), %eax
	testl	%eax, %eax
	je	.L330
	call	area
	addl	%eax, %ebx
	movl	16(%esi), %eax
	testl	%eax, %eax
	je	.L330
	call	area
	addl	%eax, %ebx
	jmp	.L330
	.p2align 4,,10
	.p2align 3
.L689:
	movl	4(%ebx), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	movl	%edx, %esi
	subl	%ecx, %esi
	jmp	.L367
	.p2align 4,,10
	.p2align 3
.L688:
	movl	4(%ebx), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%ebx), %eax
	jmp	.L366
	.p2align 4,,10
	.p2align 3
.L360:
	movsbl	7(%ebx), %eax
	movl	%eax, 16(%esp)
	movsbl	6(%ebx), %eax
	movl	%eax, 12(%esp)
	movsbl	5(%ebx), %eax
	movl	%eax, 8(%esp)
	movsbl	4(%ebx), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%ebx), %eax
	jmp	.L366
	.p2align 4,,10
	.p2align 3
.L407:
	movl	$-1, %ecx
	jmp	.L409
	.p2align 4,,10
	.p2align 3
.L373:
	cmpl	$3, %eax
	jne	.L464
	movl	4(%edi), %eax
	testl	%eax, %eax
	je	.L465
	call	area
	movl	%eax, %esi
	movl	8(%edi), %eax
	testl	%eax, %eax
	je	.L372
	call	area
	addl	%eax, %esi
	movl	12(%edi), %eax
	testl	%eax, %eax
	je	.L372
	call	area
	addl	%eax, %esi
	movl	16(%edi), %eax
	testl	%eax, %eax
	je	.L372
	call	area
	addl	%eax, %esi
	jmp	.L372
	.p2align 4,,10
	.p2align 3
.L694:
	movl	4(%esi), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%esi), %eax
	jmp	.L408
	.p2align 4,,10
	.p2align 3
.L695:
	movl	4(%esi), %ebp
	movl	$1216273925, %eax
	imull	%ebp, %ebp
	imull	$355, %ebp, %ebp
	imull	%ebp
	sarl	$31, %ebp
	sarl	$5, %edx
	movl	%edx, %ecx
	subl	%ebp, %ecx
	jmp	.L409
	.p2align 4,,10
	.p2align 3
.L402:
	movsbl	7(%esi), %eax
	movl	%eax, 16(%esp)
	movsbl	6(%esi), %eax
	movl	%eax, 12(%esp)
	movsbl	5(%esi), %eax
	movl	%eax, 8(%esp)
	movsbl	4(%esi), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%esi), %eax
	jmp	.L408
	.p2align 4,,10
	.p2align 3
.L462:
	xorl	%esi, %esi
	jmp	.L367
	.p2align 4,,10
	.p2align 3
.L415:
	cmpl	$3, %eax
	jne	.L470
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L471
	call	area
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L414
	movl	%ecx, 56(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	testl	%eax, %eax
	je	.L414
	movl	%ecx, 56(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%ebp), %eax
	testl	%eax, %eax
	je	.L414
	movl	%ecx, 56(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	jmp	.L414
	.p2align 4,,10
	.p2align 3
.L284:
	decl	%edi
	jmp	.L280
	.p2align 4,,10
	.p2align 3
.L468:
	xorl	%ecx, %ecx
	jmp	.L409
	.p2align 4,,10
	.p2align 3
.L684:
	movl	4(%esi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	movl	%edx, %ebx
	jmp	.L330
	.p2align 4,,10
	.p2align 3
.L690:
	movl	4(%edi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	movl	%edx, %esi
	sarl	$5, %esi
	subl	%ecx, %esi
	jmp	.L372
	.p2align 4,,10
	.p2align 3
.L696:
	movl	4(%ebp), %ebp
	movl	$1216273925, %eax
	imull	%ebp, %ebp
	imull	$355, %ebp, %ebp
	imull	%ebp
	sarl	$31, %ebp
	sarl	$5, %edx
	movl	%edx, %ecx
	subl	%ebp, %ecx
	jmp	.L414
	.p2align 4,,10
	.p2align 3
.L459:
	xorl	%ebx, %ebx
	jmp	.L330
	.p2align 4,,10
	.p2align 3
.L465:
	xorl	%esi, %esi
	jmp	.L372
	.p2align 4,,10
	.p2align 3
.L471:
	xorl	%ecx, %ecx
	jmp	.L414
	.p2align 4,,10
	.p2align 3
.L453:
	xorl	%ecx, %ecx
	jmp	.L285
	.p2align 4,,10
	.p2align 3
.L335:
	cmpl	$3, %eax
	jne	.L338
	movl	4(%esi), %eax
	testl	%eax, %eax
	je	.L334
	call	area
	movl	%eax, 44(%esp)
	movl	8(%esi), %eax
	testl	%eax, %eax
	je	.L700
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%esi), %eax
	movl	%ecx, 44(%esp)
	testl	%eax, %eax
	je	.L656
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%esi), %eax
	movl	%ecx, 44(%esp)
	testl	%eax, %eax
	je	.L656
	call	area
	movl	44(%esp), %esi
	addl	%eax, %esi
	addl	%esi, %ebx
	jmp	.L334
	.p2align 4,,10
	.p2align 3
.L343:
	cmpl	$3, %eax
	jne	.L346
	movl	4(%esi), %eax
	testl	%eax, %eax
	je	.L342
	call	area
	movl	%eax, 44(%esp)
	movl	8(%esi), %eax
	testl	%eax, %eax
	je	.L701
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%esi), %eax
	movl	%ecx, 44(%esp)
	testl	%eax, %eax
	je	.L657
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%esi), %eax
	movl	%ecx, 44(%esp)
	testl	%eax, %eax
	je	.L657
	call	area
	movl	44(%esp), %esi
	addl	%eax, %esi
	addl	%esi, %ebx
	jmp	.L342
	.p2align 4,,10
	.p2align 3
.L377:
	cmpl	$3, %eax
	jne	.L380
	movl	4(%edi), %eax
	testl	%eax, %eax
	je	.L376
	call	area
	movl	%eax, %ebp
	movl	8(%edi), %eax
	testl	%eax, %eax
	je	.L661
	call	area
	addl	%eax, %ebp
	movl	12(%edi), %eax
	testl	%eax, %eax
	je	.L661
	call	area
	addl	%eax, %ebp
	movl	16(%edi), %eax
	testl	%eax, %eax
	je	.L661
	call	area
	addl	%ebp, %eax
	addl	%eax, %esi
	jmp	.L376
	.p2align 4,,10
	.p2align 3
.L351:
	cmpl	$3, %eax
	jne	.L354
	movl	4(%esi), %eax
	testl	%eax, %eax
	je	.L325
	call	area
	movl	%eax, 44(%esp)
	movl	8(%esi), %eax
	testl	%eax, %eax
	je	.L702
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%esi), %eax
	movl	%ecx, 44(%esp)
	testl	%eax, %eax
	je	.L658
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%esi), %eax
	movl	%ecx, 44(%esp)
	testl	%eax, %eax
	je	.L658
	call	area
	movl	44(%esp), %esi
	addl	%eax, %esi
	addl	%esi, %ebx
	jmp	.L325
	.p2align 4,,10
	.p2align 3
.L385:
	cmpl	$3, %eax
	jne	.L388
	movl	4(%edi), %eax
	testl	%eax, %eax
	je	.L384
	call	area
	movl	%eax, %ebp
	movl	8(%edi), %eax
	testl	%eax, %eax
	je	.L663
	call	area
	addl	%eax, %ebp
	movl	12(%edi), %eax
	testl	%eax, %eax
	je	.L663
	call	area
	addl	%eax, %ebp
	movl	16(%edi), %eax
	testl	%eax, %eax
	je	.L663
	call	area
	addl	%ebp, %eax
	addl	%eax, %esi
	jmp	.L384
	.p2align 4,,10
	.p2align 3
.L419:
	cmpl	$3, %eax
	jne	.L422
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L418
	movl	%ecx, 60(%esp)
	call	area
	movl	60(%esp), %ecx
	movl	%eax, 56(%esp)
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L667
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	movl	%ecx, 56(%esp)
	movl	60(%esp), %ecx
	testl	%eax, %eax
	je	.L667
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%ebp), %eax
	movl	%ecx, 56(%esp)
	movl	60(%esp), %ecx
	testl	%eax, %eax
	je	.L667
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ebp
	movl	60(%esp), %ecx
	addl	%eax, %ebp
	addl	%ebp, %ecx
	jmp	.L418
	.p2align 4,,10
	.p2align 3
.L393:
	cmpl	$3, %eax
	jne	.L396
	movl	4(%edi), %eax
	testl	%eax, %eax
	je	.L367
	call	area
	movl	%eax, %ebp
	movl	8(%edi), %eax
	testl	%eax, %eax
	je	.L665
	call	area
	addl	%eax, %ebp
	movl	12(%edi), %eax
	testl	%eax, %eax
	je	.L665
	call	area
	addl	%eax, %ebp
	movl	16(%edi), %eax
	testl	%eax, %eax
	je	.L665
	call	area
	addl	%ebp, %eax
	addl	%eax, %esi
	jmp	.L367
	.p2align 4,,10
	.p2align 3
.L427:
	cmpl	$3, %eax
	jne	.L430
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L426
	movl	%ecx, 60(%esp)
	call	area
	movl	60(%esp), %ecx
	movl	%eax, 56(%esp)
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L669
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	movl	%ecx, 56(%esp)
	movl	60(%esp), %ecx
	testl	%eax, %eax
	je	.L669
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%ebp), %eax
	movl	%ecx, 56(%esp)
	movl	60(%esp), %ecx
	testl	%eax, %eax
	je	.L669
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ebp
	movl	60(%esp), %ecx
	addl	%eax, %ebp
	addl	%ebp, %ecx
	jmp	.L426
	.p2align 4,,10
	.p2align 3
.L291:
	cmpl	$3, %eax
	jne	.L294
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L290
	movl	%ecx, 48(%esp)
	call	area
	movl	48(%esp), %ecx
	movl	%eax, 44(%esp)
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L650
	movl	%ecx, 48(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	movl	%ecx, 44(%esp)
	movl	48(%esp), %ecx
	testl	%eax, %eax
	je	.L650
	movl	%ecx, 48(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%ebp), %eax
	movl	%ecx, 44(%esp)
	movl	48(%esp), %ecx
	testl	%eax, %eax
	je	.L650
	movl	%ecx, 48(%esp)
	call	area
	movl	44(%esp), %ebp
	movl	48(%esp), %ecx
	addl	%eax, %ebp
	addl	%ebp, %ecx
	jmp	.L290
	.p2align 4,,10
	.p2align 3
.L435:
	cmpl	$3, %eax
	jne	.L438
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L409
	movl	%ecx, 60(%esp)
	call	area
	movl	60(%esp), %ecx
	movl	%eax, 56(%esp)
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L671
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	movl	%ecx, 56(%esp)
	movl	60(%esp), %ecx
	testl	%eax, %eax
	je	.L671
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%ebp), %eax
	movl	%ecx, 56(%esp)
	movl	60(%esp), %ecx
	testl	%eax, %eax
	je	.L671
	movl	%ecx, 60(%esp)
	call	area
	movl	56(%esp), %ebp
	movl	60(%esp), %ecx
	addl	%eax, %ebp
	addl	%ebp, %ecx
	jmp	.L409
	.p2align 4,,10
	.p2align 3
.L300:
	cmpl	$3, %eax
	jne	.L303
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L299
	movl	%ecx, 48(%esp)
	call	area
	movl	48(%esp), %ecx
	movl	%eax, 44(%esp)
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L652
	movl	%ecx, 48(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	movl	%ecx, 44(%esp)
	movl	48(%esp), %ecx
	testl	%eax, %eax
	je	.L652
	movl	%ecx, 48(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %ecx
	movl	16(%ebp), %eax
	movl	%ecx, 44(%esp)
	movl	48(%esp), %ecx
	testl	%eax, %eax
	je	.L652
	movl	%ecx, 48(%esp)
	call	area
	movl	44(%esp), %ebp
	movl	48(%esp), %ecx
	addl	%eax, %ebp
	addl	%ebp, %ecx
	jmp	.L299
	.p2align 4,,10
	.p2align 3
.L309:
	cmpl	$3, %eax
	jne	.L312
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L308
	movl	%ecx, 44(%esp)
	call	area
	movl	44(%esp), %ecx
	movl	%eax, %esi
	movl	8(%ebp), %eax
	testl	%eax, %eax
	je	.L655
	movl	%ecx, 44(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %esi
	movl	12(%ebp), %eax
	testl	%eax, %eax
	je	.L655
	movl	%ecx, 44(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %esi
	movl	16(%ebp), %eax
	testl	%eax, %eax
	je	.L655
	movl	%ecx, 44(%esp)
	call	area
	movl	44(%esp), %ecx
	addl	%eax, %esi
.L655:
	addl	%esi, %ecx
	addl	%ecx, %edi
	jmp	.L280
	.p2align 4,,10
	.p2align 3
.L458:
	movl	$-1, %ebx
	jmp	.L330
	.p2align 4,,10
	.p2align 3
.L464:
	movl	$-1, %esi
	jmp	.L372
	.p2align 4,,10
	.p2align 3
.L470:
	movl	$-1, %ecx
	jmp	.L414
	.p2align 4,,10
	.p2align 3
.L452:
	movl	$-1, %ecx
	jmp	.L285
	.p2align 4,,10
	.p2align 3
.L685:
	movl	4(%esi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, %ebx
	jmp	.L334
	.p2align 4,,10
	.p2align 3
.L338:
	decl	%ebx
	jmp	.L334
	.p2align 4,,10
	.p2align 3
.L346:
	decl	%ebx
	jmp	.L342
	.p2align 4,,10
	.p2align 3
.L686:
	movl	4(%esi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, %ebx
	jmp	.L342
	.p2align 4,,10
	.p2align 3
.L691:
	movl	4(%edi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, %esi
	jmp	.L376
	.p2align 4,,10
	.p2align 3
.L380:
	decl	%esi
	jmp	.L376
	.p2align 4,,10
	.p2align 3
.L354:
	decl	%ebx
	jmp	.L325
	.p2align 4,,10
	.p2align 3
.L687:
	movl	4(%esi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, %ebx
	jmp	.L325
	.p2align 4,,10
	.p2align 3
.L388:
	decl	%esi
	jmp	.L384
	.p2align 4,,10
	.p2align 3
.L692:
	movl	4(%edi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, %esi
	jmp	.L384
	.p2align 4,,10
	.p2align 3
.L422:
	decl	%ecx
	jmp	.L418
	.p2align 4,,10
	.p2align 3
.L697:
	movl	4(%ebp), %ebp
	movl	$1216273925, %eax
	imull	%ebp, %ebp
	imull	$355, %ebp, %ebp
	imull	%ebp
	sarl	$31, %ebp
	sarl	$5, %edx
	subl	%ebp, %edx
	addl	%edx, %ecx
	jmp	.L418
	.p2align 4,,10
	.p2align 3
.L693:
	movl	4(%edi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	addl	%edx, %esi
	jmp	.L367
	.p2align 4,,10
	.p2align 3
.L396:
	decl	%esi
	jmp	.L367
	.p2align 4,,10
	.p2align 3
.L677:
	movl	4(%ebp), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$5, %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	jmp	.L285
	.p2align 4,,10
	.p2align 3
.L698:
	movl	4(%ebp), %ebp
	movl	$1216273925, %eax
	imull	%ebp, %ebp
	imull	$355, %ebp, %ebp
	imull	%ebp
	sarl	$31, %ebp
	sarl	$5, %edx
	subl	%ebp, %edx
	addl	%edx, %ecx
	jmp	.L426
	.p2align 4,,10
	.p2align 3
.L430:
	decl	%ecx
	jmp	.L426
	.p2align 4,,10
	.p2align 3
.L678:
	movl	4(%ebp), %ebp
	movl	$1216273925, %eax
	imull	%ebp, %ebp
	imull	$355, %ebp, %ebp
	imull	%ebp
	sarl	$31, %ebp
	sarl	$5, %edx
	subl	%ebp, %edx
	addl	%edx, %ecx
	jmp	.L290
	.p2align 4,,10
	.p2align 3
.L699:
	movl	4(%ebp), %ebp
	movl	$1216273925, %eax
	imull	%ebp, %ebp
	imull	$355, %ebp, %ebp
	imull	%ebp
	sarl	$31, %ebp
	sarl	$5, %edx
	subl	%ebp, %edx
	addl	%edx, %ecx
	jmp	.L409
	.p2align 4,,10
	.p2align 3
.L438:
	decl	%ecx
	jmp	.L409
	.p2align 4,,10
	.p2align 3
.L294:
	decl	%ecx
	jmp	.L290
	.p2align 4,,10
	.p2align 3
.L303:
	decl	%ecx
	jmp	.L299
	.p2align 4,,10
	.p2align 3
.L679:
	movl	4(%ebp), %ebp
	movl	$1216273925, %eax
	imull	%ebp, %ebp
	imull	$355, %ebp, %ebp
	imull	%ebp
	sarl	$31, %ebp
	sarl	$5, %edx
	subl	%ebp, %edx
	addl	%edx, %ecx
	jmp	.L299
	.p2align 4,,10
	.p2align 3
.L680:
	movl	4(%ebp), %esi
	movl	$1216273925, %eax
	imull	%esi, %esi
	imull	$355, %esi, %esi
	imull	%esi
	sarl	$31, %esi
	sarl	$5, %edx
	subl	%esi, %edx
	addl	%edx, %ecx
	addl	%ecx, %edi
	jmp	.L280
	.p2align 4,,10
	.p2align 3
.L312:
	decl	%ecx
	addl	%ecx, %edi
	jmp	.L280
.L661:
	addl	%ebp, %esi
	jmp	.L376
.L663:
	addl	%ebp, %esi
	.p2align 4,,4
	jmp	.L384
.L667:
	movl	56(%esp), %eax
	addl	%eax, %ecx
	jmp	.L418
.L665:
	addl	%ebp, %esi
	jmp	.L367
.L669:
	movl	56(%esp), %eax
	addl	%eax, %ecx
	jmp	.L426
.L656:
	addl	%ecx, %ebx
	jmp	.L334
.L657:
	addl	%ecx, %ebx
	jmp	.L342
.L671:
	movl	56(%esp), %eax
	addl	%eax, %ecx
	jmp	.L409
.L650:
	movl	44(%esp), %eax
	addl	%eax, %ecx
	jmp	.L290
.L658:
	addl	%ecx, %ebx
	jmp	.L325
.L652:
	movl	44(%esp), %eax
	addl	%eax, %ecx
	jmp	.L299
.L700:
	movl	44(%esp), %eax
	addl	%eax, %ebx
	jmp	.L334
.L701:
	movl	44(%esp), %eax
	addl	%eax, %ebx
	jmp	.L342
.L702:
	movl	44(%esp), %eax
	addl	%eax, %ebx
	jmp	.L325
	.size	describe.constprop.0, .-describe.constprop.0
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"%08x %04x %04x %02x %d %02x %02x %04x\n"
	.section	.rodata.str1.1
.LC8:
	.string	"%016llx %lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$48879, %ecx
	movl	%esp, %ebp
	movb	$-17, %al
	pushl	%edi
	movl	$-559038737, %edi
	pushl	%esi
	movl	$6, %esi
	pushl	%ebx
	movl	$-559038737, %ebx
	andl	$-16, %esp
	subl	$192, %esp
	movl	%edi, 68(%esp)
	movl	$57005, %edi
	movl	%esi, 60(%esp)
	movb	$-34, 72(%esp)
	movb	$-66, 76(%esp)
	jmp	.L705
	.p2align 4,,10
	.p2align 3
.L709:
	movl	%ebx, 68(%esp)
	movzbl	%ah, %esi
	movl	%ebx, %edi
	movl	%esi, 72(%esp)
	movzbl	76(%esp), %eax
	shrl	$16, %edi
	movb	%dl, 76(%esp)
.L705:
	movl	%ecx, 8(%esp)
	movzbl	76(%esp), %esi
	movl	%edi, 32(%esp)
	movzbl	72(%esp), %edx
	movl	%edi, 12(%esp)
	movl	68(%esp), %ecx
	movl	$.LC7, (%esp)
	movl	%esi, 64(%esp)
	movl	%esi, 28(%esp)
	movzbl	%al, %esi
	movsbl	%al, %eax
	movl	%esi, 24(%esp)
	sall	$24, %esi
	movl	%edx, 16(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 20(%esp)
	movl	%edx, 72(%esp)
	call	printf
	movl	72(%esp), %edx
	movl	%ebx, %eax
	movl	64(%esp), %edi
	shrl	$16, %eax
	andl	$-16711936, %ebx
	sall	$16, %edx
	orl	%edi, %ebx
	orl	%edx, %ebx
	movb	%al, %dl
	andl	$16777215, %ebx
	addb	$17, %dl
	orl	%esi, %ebx
	movb	%dl, %bh
	movzwl	%bx, %ecx
	leal	(%ecx,%ecx), %eax
	shrl	$16, %ebx
	xorl	%eax, %ebx
	movl	%ebx, %esi
	movzwl	%bx, %eax
	sall	$16, %esi
	negb	%bl
	orl	%ecx, %esi
	movzbl	%bl, %ebx
	sall	$16, %ebx
	andl	$-16711681, %esi
	orl	%esi, %ebx
	decl	60(%esp)
	jne	.L709
	movb	%dl, 68(%esp)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 92(%esp)
	movl	$13107500, %eax
	xorl	%edx, %edx
	movl	%eax, 116(%esp)
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 120(%esp)
	xorl	%eax, %eax
	movl	$10, %esi
	movl	%eax, 124(%esp)
	xorl	%eax, %eax
	movl	$1, %edi
	movl	%ecx, 104(%esp)
	xorl	%ecx, %ecx
	movl	%eax, 128(%esp)
	xorl	%eax, %eax
	movl	%eax, 140(%esp)
	xorl	%eax, %eax
	movl	%ecx, 148(%esp)
	leal	132(%esp), %ecx
	movl	%eax, 168(%esp)
	movl	$3, %eax
	movl	%ecx, 160(%esp)
	movl	$3, %ecx
	movl	%edx, 100(%esp)
	xorl	%edx, %edx
	movl	%eax, 152(%esp)
	leal	92(%esp), %eax
	movl	%ecx, 172(%esp)
	leal	112(%esp), %ecx
	movl	%ebx, 108(%esp)
	movl	$2, %ebx
	movl	%esi, 96(%esp)
	movl	$2139095807, %esi
	movl	%edi, 112(%esp)
	xorl	%edi, %edi
	movl	%edx, 144(%esp)
	xorl	%edx, %edx
	movl	%eax, 156(%esp)
	movl	%ecx, 176(%esp)
	leal	152(%esp), %ecx
	movl	%eax, 184(%esp)
	leal	172(%esp), %eax
	movl	%ecx, 180(%esp)
	movl	%ebx, 132(%esp)
	movl	$4, %ebx
	movl	%edx, 188(%esp)
	movl	%esi, 136(%esp)
	movl	%edi, 164(%esp)
	call	describe.constprop.0
	movl	92(%esp), %eax
	movl	%eax, 112(%esp)
	movl	96(%esp), %eax
	movl	%eax, 116(%esp)
	movl	100(%esp), %eax
	movl	%eax, 120(%esp)
	movl	104(%esp), %eax
	movl	%eax, 124(%esp)
	movl	108(%esp), %eax
	movl	%eax, 128(%esp)
	leal	172(%esp), %eax
	call	describe.constprop.0
	movl	$-1985229329, %eax
	movl	$19088743, %ecx
	movl	%ebx, 72(%esp)
.L707:
	movl	%eax, 16(%esp)
	xorl	$-65536, %ecx
	movl	%eax, %edi
	movl	%ecx, 12(%esp)
	movl	%ecx, %esi
	movl	%ecx, 4(%esp)
	movl	%esi, %ebx
	movl	%eax, 8(%esp)
	andl	$1073741823, %ebx
	movl	$.LC8, (%esp)
	call	printf
	movl	%edi, %ecx
	movl	%edi, %edx
	sarl	$31, %ecx
	movl	%ecx, %eax
	andl	$-2, %ecx
	andl	$1, %eax
	movl	%eax, 76(%esp)
	movl	%esi, %eax
	shrdl	$30, %edx, %eax
	movl	76(%esp), %edx
	andl	$1073741823, %eax
	addl	%ebx, %eax
	movl	%edi, %ebx
	shrl	$28, %ebx
	addl	%ebx, %eax
	leal	(%eax,%edx), %ebx
	movl	$-1431655765, %eax
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	movl	%esi, %eax
	subl	%edx, %ebx
	movl	%edi, %edx
	addl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	%eax, %esi
	imull	$-1431655765, %edx, %ecx
	imull	$-1431655766, %eax, %edx
	movl	$-1431655765, %eax
	addl	%edx, %ecx
	mull	%esi
	addl	%edx, %ecx
	decl	72(%esp)
	jne	.L707
	movzbl	68(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	leal	(%eax,%eax,4), %ecx
	movl	%eax, %edx
	leal	(%eax,%ecx,8), %ecx
	popl	%esi
	movzbl	%ch, %ecx
	shrb	$4, %cl
	movb	%cl, %al
	salb	$2, %al
	popl	%edi
	addb	%cl, %al
	movb	%al, %cl
	salb	$2, %cl
	popl	%ebp
	addb	%cl, %al
	salb	$2, %al
	subb	%al, %dl
	movzbl	%dl, %eax
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
