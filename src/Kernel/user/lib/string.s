	.file	"string.c"
	.text
	.p2align 4
	.globl	strlen
	.type	strlen, @function
strlen:
	movl	4(%esp), %edx
	cmpb	$0, (%edx)
	je	.L4
	movl	%edx, %eax
	.p2align 4
	.p2align 3
.L3:
	incl	%eax
	cmpb	$0, (%eax)
	jne	.L3
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	xorl	%eax, %eax
	ret
	.size	strlen, .-strlen
	.p2align 4
	.globl	strnlen
	.type	strnlen, @function
strnlen:
	movl	8(%esp), %edx
	xorl	%eax, %eax
	movl	4(%esp), %ecx
	testl	%edx, %edx
	jne	.L8
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L10:
	incl	%eax
	cmpl	%eax, %edx
	je	.L9
.L8:
	cmpb	$0, (%ecx,%eax)
	.p2align 4,,4
	jne	.L10
	movl	%eax, %edx
.L9:
	movl	%edx, %eax
	ret
	.size	strnlen, .-strnlen
	.p2align 4
	.globl	stpcpy
	.type	stpcpy, @function
stpcpy:
	movl	8(%esp), %ecx
	movl	4(%esp), %eax
	leal	1(%ecx), %edx
	movzbl	(%ecx), %ecx
	movb	%cl, (%eax)
	testb	%cl, %cl
	je	.L14
	.p2align 4
	.p2align 3
.L15:
	movzbl	(%edx), %ecx
	incl	%eax
	incl	%edx
	movb	%cl, (%eax)
	testb	%cl, %cl
	jne	.L15
.L14:
	ret
	.size	stpcpy, .-stpcpy
	.p2align 4
	.globl	strcpy
	.type	strcpy, @function
strcpy:
	pushl	%ebx
	movl	12(%esp), %ebx
	movl	8(%esp), %ecx
	movzbl	(%ebx), %eax
	movb	%al, (%ecx)
	testb	%al, %al
	je	.L21
	movl	$1, %eax
	.p2align 4
	.p2align 3
.L22:
	movzbl	(%ebx,%eax), %edx
	movb	%dl, (%ecx,%eax)
	incl	%eax
	testb	%dl, %dl
	jne	.L22
.L21:
	popl	%ebx
	movl	%ecx, %eax
	ret
	.size	strcpy, .-strcpy
	.p2align 4
	.globl	strncpy
	.type	strncpy, @function
strncpy:
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	40(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edx
	testl	%ebx, %ebx
	movl	%esi, %edi
	jne	.L29
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L31:
	incl	%eax
	cmpl	%eax, %ebx
	je	.L36
.L29:
	cmpb	$0, (%edx,%eax)
	.p2align 4,,4
	jne	.L31
	leal	(%esi,%eax), %edi
	subl	%eax, %ebx
.L30:
	movl	%edx, 4(%esp)
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	call	memcpy
	xorl	%eax, %eax
	movl	%ebx, 8(%esp)
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	call	memset
	addl	$16, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	leal	(%esi,%ebx), %edi
	xorl	%ebx, %ebx
	jmp	.L30
	.size	strncpy, .-strncpy
	.p2align 4
	.globl	strcat
	.type	strcat, @function
strcat:
	pushl	%esi
	pushl	%ebx
	movl	12(%esp), %esi
	movl	16(%esp), %ebx
	cmpb	$0, (%esi)
	movl	%esi, %eax
	je	.L38
	.p2align 4
	.p2align 3
.L39:
	incl	%eax
	cmpb	$0, (%eax)
	jne	.L39
.L38:
	movzbl	(%ebx), %edx
	movb	%dl, (%eax)
	testb	%dl, %dl
	je	.L40
	movl	$1, %edx
	.p2align 4
	.p2align 3
.L41:
	movzbl	(%ebx,%edx), %ecx
	movb	%cl, (%eax,%edx)
	incl	%edx
	testb	%cl, %cl
	jne	.L41
.L40:
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	ret
	.size	strcat, .-strcat
	.p2align 4
	.globl	strncat
	.type	strncat, @function
strncat:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	32(%esp), %ebx
	movl	36(%esp), %edi
	movl	40(%esp), %ecx
	cmpb	$0, (%ebx)
	movl	%ebx, %edx
	je	.L50
	.p2align 4
	.p2align 3
.L51:
	incl	%edx
	cmpb	$0, (%edx)
	jne	.L51
.L50:
	xorl	%eax, %eax
	testl	%ecx, %ecx
	movl	%edx, %esi
	jne	.L52
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L54:
	incl	%eax
	cmpl	%ecx, %eax
	je	.L61
.L52:
	cmpb	$0, (%edi,%eax)
	.p2align 4,,4
	jne	.L54
	leal	(%edx,%eax), %esi
	movl	%eax, %ecx
.L53:
	movl	%edi, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	%edx, (%esp)
	call	memcpy
	movl	%ebx, %eax
	movb	$0, (%esi)
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L61:
	leal	(%edx,%ecx), %esi
	jmp	.L53
	.size	strncat, .-strncat
	.p2align 4
	.globl	strndup
	.type	strndup, @function
strndup:
	pushl	%edi
	movl	$1, %eax
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$16, %esp
	movl	36(%esp), %ecx
	movl	32(%esp), %esi
	testl	%ecx, %ecx
	je	.L64
	xorl	%eax, %eax
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L65:
	cmpl	%eax, %ecx
	je	.L75
.L63:
	movzbl	(%esi,%eax), %edx
	movl	%eax, %ebx
	incl	%eax
	testb	%dl, %dl
	jne	.L65
.L64:
	movl	%eax, (%esp)
	call	malloc
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L62
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	movb	$0, (%edi,%ebx)
.L62:
	addl	$16, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L75:
	leal	2(%ebx), %edx
	movl	%eax, %ebx
	movl	%edx, %eax
	jmp	.L64
	.size	strndup, .-strndup
	.p2align 4
	.globl	strdup
	.type	strdup, @function
strdup:
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	32(%esp), %ebx
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L79:
	cmpl	$-2, %eax
	je	.L81
.L77:
	movzbl	(%ebx,%eax), %edx
	movl	%eax, %esi
	incl	%eax
	testb	%dl, %dl
	jne	.L79
.L78:
	movl	%eax, (%esp)
	call	malloc
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L76
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	movb	$0, (%edi,%esi)
.L76:
	addl	$16, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L81:
	movl	$-2, %esi
	movl	$-1, %eax
	jmp	.L78
	.size	strdup, .-strdup
	.p2align 4
	.globl	strxfrm
	.type	strxfrm, @function
strxfrm:
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %ebx
	movl	12(%esp), %esi
	movzbl	(%ebx), %edx
	movl	%ebx, %eax
	testb	%dl, %dl
	je	.L102
	.p2align 4
	.p2align 3
.L87:
	incl	%eax
	cmpb	$0, (%eax)
	jne	.L87
	subl	%ebx, %eax
	cmpl	20(%esp), %eax
	jnb	.L86
	movb	%dl, (%esi)
	movl	$1, %edx
	.p2align 4
	.p2align 3
.L91:
	movzbl	(%ebx,%edx), %ecx
	movb	%cl, (%esi,%edx)
	incl	%edx
	testb	%cl, %cl
	jne	.L91
.L86:
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L102:
	movl	20(%esp), %eax
	testl	%eax, %eax
	je	.L88
	movb	$0, (%esi)
.L88:
	xorl	%eax, %eax
	jmp	.L86
	.size	strxfrm, .-strxfrm
	.p2align 4
	.globl	strncmp
	.type	strncmp, @function
strncmp:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	24(%esp), %edi
	movl	16(%esp), %edx
	movl	20(%esp), %esi
	testl	%edi, %edi
	je	.L106
	addl	%edx, %edi
	jmp	.L105
	.p2align 4,,10
	.p2align 3
.L112:
	testb	%cl, %cl
	je	.L103
	incl	%edx
	incl	%esi
	cmpl	%edi, %edx
	.p2align 4,,3
	je	.L103
.L105:
	movzbl	(%edx), %eax
	movzbl	(%esi), %ebx
	movl	%eax, %ecx
	subl	%ebx, %eax
	je	.L112
.L103:
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L106:
	xorl	%eax, %eax
	jmp	.L103
	.size	strncmp, .-strncmp
	.p2align 4
	.globl	strcmp
	.type	strcmp, @function
strcmp:
	pushl	%edi
	xorl	%edx, %edx
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %edi
	movl	20(%esp), %esi
	jmp	.L115
	.p2align 4,,10
	.p2align 3
.L121:
	testb	%cl, %cl
	je	.L113
	incl	%edx
	cmpl	$-1, %edx
	je	.L113
.L115:
	movzbl	(%edi,%edx), %eax
	movzbl	(%esi,%edx), %ebx
	movl	%eax, %ecx
	subl	%ebx, %eax
	je	.L121
.L113:
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	strcmp, .-strcmp
	.p2align 4
	.globl	strcoll
	.type	strcoll, @function
strcoll:
	pushl	%edi
	xorl	%edx, %edx
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %edi
	movl	20(%esp), %esi
	jmp	.L124
	.p2align 4,,10
	.p2align 3
.L130:
	testb	%cl, %cl
	je	.L122
	incl	%edx
	cmpl	$-1, %edx
	je	.L122
.L124:
	movzbl	(%edi,%edx), %eax
	movzbl	(%esi,%edx), %ebx
	movl	%eax, %ecx
	subl	%ebx, %eax
	je	.L130
.L122:
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	strcoll, .-strcoll
	.p2align 4
	.globl	strncasecmp
	.type	strncasecmp, @function
strncasecmp:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	56(%esp), %ebp
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	testl	%ebp, %ebp
	je	.L132
	addl	%esi, %ebp
	jmp	.L134
	.p2align 4,,10
	.p2align 3
.L140:
	cmpb	$0, (%esi)
	je	.L132
	incl	%esi
	incl	%edi
	cmpl	%esi, %ebp
	.p2align 4,,2
	je	.L132
.L134:
	movzbl	(%esi), %eax
	movl	%eax, (%esp)
	call	tolower
	movl	%eax, %ebx
	movzbl	(%edi), %eax
	movl	%eax, (%esp)
	call	tolower
	subl	%eax, %ebx
	je	.L140
	addl	$28, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L132:
	addl	$28, %esp
	xorl	%ebx, %ebx
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	strncasecmp, .-strncasecmp
	.p2align 4
	.globl	strcasecmp
	.type	strcasecmp, @function
strcasecmp:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$28, %esp
	movl	48(%esp), %ebp
	movl	52(%esp), %edi
	jmp	.L143
	.p2align 4,,10
	.p2align 3
.L146:
	cmpb	$0, 0(%ebp,%esi)
	je	.L141
	incl	%esi
	cmpl	$-1, %esi
	je	.L141
.L143:
	movzbl	0(%ebp,%esi), %eax
	movl	%eax, (%esp)
	call	tolower
	movl	%eax, %ebx
	movzbl	(%edi,%esi), %eax
	movl	%eax, (%esp)
	call	tolower
	subl	%eax, %ebx
	je	.L146
.L141:
	addl	$28, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	strcasecmp, .-strcasecmp
	.p2align 4
	.globl	strchr
	.type	strchr, @function
strchr:
	movl	4(%esp), %eax
	movzbl	8(%esp), %ecx
	movzbl	(%eax), %edx
	cmpb	%cl, %dl
	jne	.L149
	jmp	.L147
	.p2align 4,,10
	.p2align 3
.L154:
	movzbl	1(%eax), %edx
	incl	%eax
	cmpb	%cl, %dl
	je	.L153
.L149:
	testb	%dl, %dl
	.p2align 4,,2
	jne	.L154
	xorl	%eax, %eax
.L147:
	ret
	.p2align 4,,10
	.p2align 3
.L153:
	ret
	.size	strchr, .-strchr
	.p2align 4
	.globl	strrchr
	.type	strrchr, @function
strrchr:
	pushl	%ebx
	xorl	%ecx, %ecx
	movl	8(%esp), %eax
	movzbl	12(%esp), %ebx
	jmp	.L158
	.p2align 4,,10
	.p2align 3
.L161:
	incl	%eax
.L158:
	movzbl	(%eax), %edx
	cmpb	%bl, %dl
	cmove	%eax, %ecx
	testb	%dl, %dl
	jne	.L161
	popl	%ebx
	movl	%ecx, %eax
	ret
	.size	strrchr, .-strrchr
	.p2align 4
	.globl	strstr
	.type	strstr, @function
strstr:
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %esi
	movl	12(%esp), %ecx
	cmpb	$0, (%esi)
	je	.L163
	movl	%esi, %ebx
	.p2align 4
	.p2align 3
.L164:
	incl	%ebx
	cmpb	$0, (%ebx)
	jne	.L164
	subl	%esi, %ebx
	je	.L163
	.p2align 4
	.p2align 3
.L167:
	xorl	%eax, %eax
	jmp	.L166
	.p2align 4,,10
	.p2align 3
.L178:
	testb	%dl, %dl
	je	.L163
	incl	%eax
	cmpl	%ebx, %eax
	.p2align 4,,4
	je	.L163
.L166:
	movzbl	(%ecx,%eax), %edx
	cmpb	(%esi,%eax), %dl
	je	.L178
	cmpb	$0, (%ecx)
	je	.L168
	incl	%ecx
	jmp	.L167
.L168:
	xorl	%ecx, %ecx
.L163:
	popl	%ebx
	movl	%ecx, %eax
	popl	%esi
	.p2align 4,,1
	ret
	.size	strstr, .-strstr
	.p2align 4
	.globl	strspn
	.type	strspn, @function
strspn:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %edi
	movl	24(%esp), %ebp
	movzbl	(%edi), %ecx
	testb	%cl, %cl
	je	.L184
	movzbl	0(%ebp), %ebx
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L181:
	cmpb	%cl, %bl
	je	.L182
	movb	%bl, %al
	movl	%ebp, %edx
	jmp	.L183
	.p2align 4,,10
	.p2align 3
.L193:
	movzbl	1(%edx), %eax
	incl	%edx
	cmpb	%cl, %al
	je	.L182
.L183:
	testb	%al, %al
	jne	.L193
.L179:
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L182:
	incl	%esi
	movzbl	(%edi,%esi), %ecx
	testb	%cl, %cl
	jne	.L181
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L184:
	xorl	%esi, %esi
	jmp	.L179
	.size	strspn, .-strspn
	.p2align 4
	.globl	strcspn
	.type	strcspn, @function
strcspn:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %edi
	movl	24(%esp), %ebp
	movzbl	(%edi), %ecx
	testb	%cl, %cl
	je	.L199
	movzbl	0(%ebp), %ebx
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L196:
	cmpb	%cl, %bl
	je	.L194
	movb	%bl, %al
	movl	%ebp, %edx
	jmp	.L198
	.p2align 4,,10
	.p2align 3
.L205:
	movzbl	1(%edx), %eax
	incl	%edx
	cmpb	%cl, %al
	je	.L194
.L198:
	testb	%al, %al
	jne	.L205
	incl	%esi
	movzbl	(%edi,%esi), %ecx
	testb	%cl, %cl
	jne	.L196
.L194:
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L199:
	xorl	%esi, %esi
	jmp	.L194
	.size	strcspn, .-strcspn
	.p2align 4
	.globl	strpbrk
	.type	strpbrk, @function
strpbrk:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %esi
	movl	20(%esp), %edi
	movzbl	(%esi), %ecx
	testb	%cl, %cl
	je	.L212
	movzbl	(%edi), %ebx
	.p2align 4
	.p2align 3
.L208:
	cmpb	%cl, %bl
	je	.L206
	movb	%bl, %al
	movl	%edi, %edx
	jmp	.L210
	.p2align 4,,10
	.p2align 3
.L215:
	movzbl	1(%edx), %eax
	incl	%edx
	cmpb	%cl, %al
	je	.L206
.L210:
	testb	%al, %al
	jne	.L215
	movzbl	1(%esi), %ecx
	incl	%esi
	testb	%cl, %cl
	jne	.L208
.L212:
	xorl	%esi, %esi
.L206:
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	ret
	.size	strpbrk, .-strpbrk
	.p2align 4
	.globl	strtok_r
	.type	strtok_r, @function
strtok_r:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	movl	28(%esp), %edx
	testl	%esi, %esi
	je	.L243
.L217:
	movzbl	(%esi), %ecx
	testb	%cl, %cl
	je	.L218
	movzbl	(%edi), %eax
	.p2align 4
	.p2align 3
.L219:
	cmpb	%cl, %al
	je	.L220
	movb	%al, %bl
	movl	%edi, %ebp
	jmp	.L222
	.p2align 4,,10
	.p2align 3
.L244:
	movzbl	1(%ebp), %ebx
	incl	%ebp
	cmpb	%cl, %bl
	je	.L220
.L222:
	testb	%bl, %bl
	jne	.L244
	movzbl	(%esi), %ebx
	movl	%esi, %ebp
	testb	%bl, %bl
	je	.L245
	movl	%edi, 24(%esp)
	.p2align 4
	.p2align 3
.L223:
	cmpb	%bl, %al
	je	.L226
	movl	24(%esp), %edi
	movb	%al, %cl
	jmp	.L228
	.p2align 4,,10
	.p2align 3
.L246:
	movzbl	1(%edi), %ecx
	incl	%edi
	cmpb	%bl, %cl
	je	.L226
.L228:
	testb	%cl, %cl
	jne	.L246
	movzbl	1(%ebp), %ebx
	incl	%ebp
	testb	%bl, %bl
	jne	.L223
	movl	%ebp, %eax
.L224:
	movb	$0, (%eax)
	movl	%esi, %eax
	movl	%ebp, (%edx)
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L220:
	movzbl	1(%esi), %ecx
	incl	%esi
	testb	%cl, %cl
	jne	.L219
.L218:
	movl	%esi, (%edx)
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L226:
	movl	%ebp, %eax
	incl	%ebp
	jmp	.L224
.L243:
	movl	(%edx), %esi
	jmp	.L217
.L245:
	movl	%esi, %eax
	.p2align 4,,4
	jmp	.L224
	.size	strtok_r, .-strtok_r
	.p2align 4
	.globl	strtok
	.type	strtok, @function
strtok:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	testl	%esi, %esi
	je	.L271
.L248:
	movzbl	(%esi), %ebx
	testb	%bl, %bl
	je	.L249
	movzbl	(%edi), %eax
	.p2align 4
	.p2align 3
.L250:
	cmpb	%al, %bl
	je	.L251
	movb	%al, %dl
	movl	%edi, %ecx
	jmp	.L253
	.p2align 4,,10
	.p2align 3
.L272:
	movzbl	1(%ecx), %edx
	incl	%ecx
	cmpb	%bl, %dl
	je	.L251
.L253:
	testb	%dl, %dl
	jne	.L272
	movzbl	(%esi), %ecx
	movl	%esi, %ebp
	testb	%cl, %cl
	je	.L273
	.p2align 4
	.p2align 3
.L254:
	cmpb	%cl, %al
	je	.L257
	movb	%al, %dl
	movl	%edi, %ebx
	jmp	.L259
	.p2align 4,,10
	.p2align 3
.L274:
	movzbl	1(%ebx), %edx
	incl	%ebx
	cmpb	%cl, %dl
	je	.L257
.L259:
	testb	%dl, %dl
	jne	.L274
	movzbl	1(%ebp), %ecx
	incl	%ebp
	testb	%cl, %cl
	jne	.L254
	movl	%ebp, %eax
.L255:
	movb	$0, (%eax)
	movl	%esi, %eax
	popl	%ebx
	movl	%ebp, rest.0
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L251:
	movzbl	1(%esi), %ebx
	incl	%esi
	testb	%bl, %bl
	jne	.L250
.L249:
	popl	%ebx
	xorl	%eax, %eax
	movl	%esi, rest.0
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L257:
	movl	%ebp, %eax
	incl	%ebp
	jmp	.L255
.L271:
	movl	rest.0, %esi
	jmp	.L248
.L273:
	movl	%esi, %eax
	jmp	.L255
	.size	strtok, .-strtok
	.local	rest.0
	.comm	rest.0,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
