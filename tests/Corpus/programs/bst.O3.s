	.file	"bst.c"
	.text
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
	jbe	.L7
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L7:
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
	je	.L71
	movl	8(%ebx), %edi
	testl	%edi, %edi
	je	.L72
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L73
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L74
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L75
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L13:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L76
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L14:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	movl	12(%ebp), %ecx
	leal	1(%eax), %edx
	testl	%ecx, %ecx
	je	.L77
.L141:
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L78
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.L16:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L79
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L17:
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
	incl	%ebp
.L15:
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
	incl	%ebp
.L11:
	movl	12(%edi), %edi
	testl	%edi, %edi
	je	.L80
	movl	8(%edi), %edx
	testl	%edx, %edx
	je	.L81
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L82
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L20:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L83
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L21:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L19:
	movl	12(%edi), %ecx
	testl	%ecx, %ecx
	je	.L84
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L85
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %edi
.L23:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L86
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L24:
	cmpl	%edi, %eax
	cmovge	%eax, %edi
	incl	%edi
.L22:
	cmpl	%edx, %edi
	cmovl	%edx, %edi
	incl	%edi
.L18:
	movl	12(%ebx), %ebx
	cmpl	%ebp, %edi
	cmovl	%ebp, %edi
	incl	%edi
	testl	%ebx, %ebx
	jne	.L134
.L87:
	xorl	%ebx, %ebx
.L25:
	cmpl	%edi, %ebx
	cmovl	%edi, %ebx
	movl	12(%esi), %edi
	incl	%ebx
	testl	%edi, %edi
	jne	.L135
.L102:
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
.L72:
	movl	12(%ebx), %ebx
	xorl	%edi, %edi
	testl	%ebx, %ebx
	je	.L87
.L134:
	movl	8(%ebx), %ebp
	testl	%ebp, %ebp
	je	.L88
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L89
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L90
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L28:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L91
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L29:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L27:
	movl	12(%ebp), %ecx
	testl	%ecx, %ecx
	je	.L92
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L93
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.L31:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L94
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L32:
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
	incl	%ebp
.L30:
	movl	12(%ebx), %ebx
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
	incl	%ebp
	testl	%ebx, %ebx
	je	.L95
.L137:
	movl	8(%ebx), %edx
	testl	%edx, %edx
	je	.L96
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L97
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L35:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L98
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L36:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L34:
	movl	12(%ebx), %ecx
	testl	%ecx, %ecx
	je	.L99
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L100
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebx
.L38:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L101
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L39:
	cmpl	%ebx, %eax
	cmovge	%eax, %ebx
	incl	%ebx
.L37:
	cmpl	%edx, %ebx
	cmovl	%edx, %ebx
	incl	%ebx
.L33:
	cmpl	%ebp, %ebx
	cmovl	%ebp, %ebx
	incl	%ebx
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L71:
	movl	12(%esi), %edi
	xorl	%ebx, %ebx
	testl	%edi, %edi
	je	.L102
.L135:
	movl	8(%edi), %esi
	testl	%esi, %esi
	je	.L103
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	je	.L104
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L105
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L106
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L44:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L107
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L45:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	movl	12(%ebp), %ecx
	leal	1(%eax), %edx
	testl	%ecx, %ecx
	je	.L108
.L139:
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L109
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.L47:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L110
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L48:
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
	incl	%ebp
.L46:
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
	incl	%ebp
.L42:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L111
	movl	8(%esi), %edx
	testl	%edx, %edx
	je	.L112
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L113
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L51:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L114
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L52:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L50:
	movl	12(%esi), %ecx
	testl	%ecx, %ecx
	je	.L115
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L116
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %esi
.L54:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L117
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L55:
	cmpl	%esi, %eax
	cmovge	%eax, %esi
	incl	%esi
.L53:
	cmpl	%edx, %esi
	cmovl	%edx, %esi
	incl	%esi
.L49:
	cmpl	%ebp, %esi
	cmovl	%ebp, %esi
	movl	12(%edi), %ebp
	incl	%esi
	testl	%ebp, %ebp
	jne	.L136
.L118:
	xorl	%eax, %eax
.L56:
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
.L103:
	movl	12(%edi), %ebp
	xorl	%esi, %esi
	testl	%ebp, %ebp
	je	.L118
.L136:
	movl	8(%ebp), %edi
	testl	%edi, %edi
	je	.L119
	movl	8(%edi), %edx
	testl	%edx, %edx
	je	.L120
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L121
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	%eax, %ecx
.L59:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L122
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
.L60:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	leal	1(%eax), %edx
.L58:
	movl	12(%edi), %ecx
	testl	%ecx, %ecx
	je	.L123
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L124
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %edi
.L62:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L125
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L63:
	cmpl	%edi, %eax
	cmovge	%eax, %edi
	incl	%edi
.L61:
	cmpl	%edx, %edi
	cmovl	%edx, %edi
	movl	12(%ebp), %edx
	incl	%edi
	testl	%edx, %edx
	je	.L126
.L138:
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L127
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L128
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
	movl	12(%esp), %ecx
	movl	%eax, %ebp
.L66:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L129
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L67:
	movl	12(%edx), %ecx
	cmpl	%ebp, %eax
	cmovl	%ebp, %eax
	leal	1(%eax), %ebp
	testl	%ecx, %ecx
	je	.L130
.L140:
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L131
	movl	%ecx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %ecx
	movl	%eax, %edx
.L69:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L132
	movl	%edx, 8(%esp)
	call	height.part.0
	movl	8(%esp), %edx
.L70:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L68:
	cmpl	%ebp, %eax
	cmovl	%ebp, %eax
	incl	%eax
.L64:
	cmpl	%edi, %eax
	cmovl	%edi, %eax
	incl	%eax
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L121:
	xorl	%ecx, %ecx
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L106:
	xorl	%ecx, %ecx
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L90:
	xorl	%ecx, %ecx
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L75:
	xorl	%ecx, %ecx
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L80:
	xorl	%edi, %edi
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L88:
	movl	12(%ebx), %ebx
	xorl	%ebp, %ebp
	testl	%ebx, %ebx
	jne	.L137
.L95:
	xorl	%ebx, %ebx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L73:
	xorl	%ebp, %ebp
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L111:
	xorl	%esi, %esi
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L119:
	movl	12(%ebp), %edx
	xorl	%edi, %edi
	testl	%edx, %edx
	jne	.L138
.L126:
	xorl	%eax, %eax
	jmp	.L64
	.p2align 4,,10
	.p2align 3
.L104:
	xorl	%ebp, %ebp
	jmp	.L42
	.p2align 4,,10
	.p2align 3
.L92:
	xorl	%ebp, %ebp
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L99:
	xorl	%ebx, %ebx
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L84:
	xorl	%edi, %edi
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L115:
	xorl	%esi, %esi
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L105:
	movl	12(%ebp), %ecx
	xorl	%edx, %edx
	testl	%ecx, %ecx
	jne	.L139
.L108:
	xorl	%ebp, %ebp
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L127:
	movl	12(%edx), %ecx
	xorl	%ebp, %ebp
	testl	%ecx, %ecx
	jne	.L140
.L130:
	xorl	%eax, %eax
	jmp	.L68
	.p2align 4,,10
	.p2align 3
.L123:
	xorl	%edi, %edi
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L96:
	xorl	%edx, %edx
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L120:
	xorl	%edx, %edx
	jmp	.L58
	.p2align 4,,10
	.p2align 3
.L74:
	movl	12(%ebp), %ecx
	xorl	%edx, %edx
	testl	%ecx, %ecx
	jne	.L141
.L77:
	xorl	%ebp, %ebp
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L112:
	xorl	%edx, %edx
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L81:
	xorl	%edx, %edx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L89:
	xorl	%edx, %edx
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L98:
	xorl	%eax, %eax
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L97:
	xorl	%ecx, %ecx
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L114:
	xorl	%eax, %eax
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L113:
	xorl	%ecx, %ecx
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L107:
	xorl	%eax, %eax
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L76:
	xorl	%eax, %eax
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L79:
	xorl	%eax, %eax
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L78:
	xorl	%ebp, %ebp
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L110:
	xorl	%eax, %eax
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L109:
	xorl	%ebp, %ebp
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L83:
	xorl	%eax, %eax
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L82:
	xorl	%ecx, %ecx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L122:
	xorl	%eax, %eax
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L131:
	xorl	%edx, %edx
	jmp	.L69
	.p2align 4,,10
	.p2align 3
.L86:
	xorl	%eax, %eax
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L132:
	xorl	%eax, %eax
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L129:
	xorl	%eax, %eax
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L128:
	xorl	%ebp, %ebp
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L125:
	xorl	%eax, %eax
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L124:
	xorl	%edi, %edi
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L85:
	xorl	%edi, %edi
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L116:
	xorl	%esi, %esi
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L94:
	xorl	%eax, %eax
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L93:
	xorl	%ebp, %ebp
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L91:
	xorl	%eax, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L100:
	xorl	%ebx, %ebx
	jmp	.L38
	.p2align 4,,10
	.p2align 3
.L117:
	xorl	%eax, %eax
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L101:
	xorl	%eax, %eax
	jmp	.L39
	.size	height.part.0, .-height.part.0
	.p2align 4
	.type	walk.constprop.1, @function
walk.constprop.1:
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	movl	%ecx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$16, %esp
.L154:
	testl	%ebx, %ebx
	je	.L142
	testl	%edi, %edi
	je	.L145
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	call	walk.constprop.1
	cmpl	$1, %edi
	je	.L147
	movl	12(%ebx), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	call	walk.constprop.1
	cmpl	$2, %edi
	jne	.L142
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%esi), %eax
	incl	%eax
	movl	%eax, (%esi)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L165
.L142:
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L151:
	movl	$.LC1, (%esp)
	call	puts
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L142
.L153:
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	$1, %edx
	call	walk.constprop.1
.L147:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%esi), %eax
	incl	%eax
	movl	%eax, (%esi)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L151
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L153
	jmp	.L142
	.p2align 4,,10
	.p2align 3
.L145:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%esi), %eax
	incl	%eax
	movl	%eax, (%esi)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L166
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	xorl	%edx, %edx
	call	walk.constprop.1
.L149:
	movl	12(%ebx), %ebx
	jmp	.L154
	.p2align 4,,10
	.p2align 3
.L166:
	movl	$.LC1, (%esp)
	call	puts
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	xorl	%edx, %edx
	call	walk.constprop.1
	jmp	.L149
	.p2align 4,,10
	.p2align 3
.L165:
	movl	$.LC1, (%esp)
	call	puts
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	walk.constprop.1, .-walk.constprop.1
	.p2align 4
	.type	walk.constprop.0, @function
walk.constprop.0:
	pushl	%ebp
	movl	%edx, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$44, %esp
	testl	%eax, %eax
	je	.L167
.L212:
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L170
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L172
	movl	8(%edi), %eax
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	je	.L174
	movl	8(%eax), %ecx
	testl	%ecx, %ecx
	je	.L175
	movl	%ecx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	28(%esp), %ecx
	movl	(%ecx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	movl	28(%esp), %ecx
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L277
.L176:
	movl	12(%ecx), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L175:
	movl	24(%esp), %eax
	movl	(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L278
.L177:
	movl	24(%esp), %eax
	movl	12(%eax), %ecx
	testl	%ecx, %ecx
	je	.L174
	movl	%ecx, 24(%esp)
	movl	8(%ecx), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	24(%esp), %ecx
	movl	(%ecx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	movl	24(%esp), %ecx
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L279
.L179:
	movl	12(%ecx), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L174:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L280
.L180:
	movl	12(%edi), %edi
	testl	%edi, %edi
	je	.L172
	movl	8(%edi), %ecx
	testl	%ecx, %ecx
	je	.L182
	movl	%ecx, 24(%esp)
	movl	8(%ecx), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	24(%esp), %ecx
	movl	(%ecx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	movl	24(%esp), %ecx
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L281
.L183:
	movl	12(%ecx), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L182:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L282
.L184:
	movl	12(%edi), %edi
	testl	%edi, %edi
	je	.L172
	movl	8(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L283
.L185:
	movl	12(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L172:
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L284
.L186:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L170
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L188
	movl	8(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L285
.L189:
	movl	12(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L188:
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L286
.L190:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L170
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L191
	movl	8(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L287
.L192:
	movl	12(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L191:
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L288
.L193:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L170
	movl	8(%esi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L289
.L194:
	movl	12(%esi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L170:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L290
.L195:
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L167
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L197
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L198
	movl	8(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L291
.L199:
	movl	12(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L198:
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L292
.L200:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L197
	movl	8(%esi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L293
.L202:
	movl	12(%esi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L197:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L294
.L203:
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L167
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L204
	movl	8(%esi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L295
.L205:
	movl	12(%esi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L204:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L296
.L206:
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L167
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L207
	movl	8(%esi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L297
.L208:
	movl	12(%esi), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
.L207:
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L298
.L209:
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	je	.L167
	movl	8(%ebx), %eax
	movl	%ebp, %edx
	call	walk.constprop.0
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	0(%ebp), %eax
	incl	%eax
	movl	%eax, 0(%ebp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L299
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L212
.L167:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L298:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L209
	.p2align 4,,10
	.p2align 3
.L295:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L205
	.p2align 4,,10
	.p2align 3
.L293:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L202
	.p2align 4,,10
	.p2align 3
.L291:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L199
	.p2align 4,,10
	.p2align 3
.L288:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L193
	.p2align 4,,10
	.p2align 3
.L285:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L189
	.p2align 4,,10
	.p2align 3
.L282:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L184
	.p2align 4,,10
	.p2align 3
.L278:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L177
	.p2align 4,,10
	.p2align 3
.L290:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L195
	.p2align 4,,10
	.p2align 3
.L294:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L203
	.p2align 4,,10
	.p2align 3
.L284:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L186
	.p2align 4,,10
	.p2align 3
.L296:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L206
	.p2align 4,,10
	.p2align 3
.L292:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L200
	.p2align 4,,10
	.p2align 3
.L280:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L180
	.p2align 4,,10
	.p2align 3
.L286:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L190
	.p2align 4,,10
	.p2align 3
.L277:
	movl	$.LC1, (%esp)
	call	puts
	movl	28(%esp), %ecx
	jmp	.L176
	.p2align 4,,10
	.p2align 3
.L297:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L208
	.p2align 4,,10
	.p2align 3
.L299:
	movl	$.LC1, (%esp)
	call	puts
	movl	12(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L212
	jmp	.L167
	.p2align 4,,10
	.p2align 3
.L287:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L192
	.p2align 4,,10
	.p2align 3
.L289:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L194
	.p2align 4,,10
	.p2align 3
.L283:
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L185
	.p2align 4,,10
	.p2align 3
.L281:
	movl	$.LC1, (%esp)
	call	puts
	movl	24(%esp), %ecx
	jmp	.L183
	.p2align 4,,10
	.p2align 3
.L279:
	movl	$.LC1, (%esp)
	call	puts
	movl	24(%esp), %ecx
	jmp	.L179
	.size	walk.constprop.0, .-walk.constprop.0
	.p2align 4
	.type	walk.constprop.2, @function
walk.constprop.2:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	testl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 12(%esp)
	je	.L300
	testl	%edx, %edx
	movl	8(%eax), %esi
	movl	%ecx, %ebx
	jne	.L533
	movl	(%ecx), %eax
	movl	$-2043174237, %edi
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	imull	%edi
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	movl	4(%esp), %edx
	movzwl	4(%edx), %eax
	movl	(%edx), %ebp
	imull	%ebp, %eax
	addl	%ecx, %eax
	testl	%esi, %esi
	movl	%eax, (%ebx)
	je	.L306
	movl	(%esi), %edx
	movl	%eax, %ecx
	movzwl	4(%esi), %ebp
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	imull	%edx, %ebp
	imull	%edi
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	leal	0(%ebp,%ecx), %eax
	movl	8(%esi), %ebp
	movl	%eax, (%ebx)
	testl	%ebp, %ebp
	je	.L534
	movl	0(%ebp), %ecx
	movzwl	4(%ebp), %edx
	imull	%ecx, %edx
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	movl	%edx, 8(%esp)
	imull	%edi
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	movl	8(%esp), %edx
	leal	(%edx,%ecx), %eax
	xorl	%edx, %edx
	movl	%eax, (%ebx)
	movl	8(%ebp), %eax
	movl	%ebx, %ecx
	call	walk.constprop.2
	movl	12(%ebp), %eax
	xorl	%edx, %edx
	movl	%ebx, %ecx
	call	walk.constprop.2
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L313
	movl	(%ebx), %eax
.L318:
	movzwl	4(%edi), %edx
	movl	%eax, %ebp
	movl	(%edi), %ecx
	sall	$5, %ebp
	subl	%eax, %ebp
	movl	$-2043174237, %eax
	imull	%edx, %ecx
	imull	%ebp
	movl	%ebp, %eax
	sarl	$31, %eax
	addl	%ebp, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %ebp
	leal	(%ecx,%ebp), %eax
	movl	8(%edi), %ebp
	movl	%eax, (%ebx)
	testl	%ebp, %ebp
	je	.L324
	movl	0(%ebp), %ecx
	movzwl	4(%ebp), %edx
	imull	%ecx, %edx
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	movl	%edx, 8(%esp)
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	movl	8(%esp), %edx
	leal	(%edx,%ecx), %eax
	movl	%ebx, %ecx
	movl	%eax, (%ebx)
	movl	8(%ebp), %eax
	xorl	%edx, %edx
	call	walk.constprop.2
.L394:
	movl	12(%ebp), %eax
	movl	%ebx, %ecx
	movl	12(%esp), %edx
	call	walk.constprop.2
	cmpl	$2, 12(%esp)
	jne	.L324
	movl	(%ebx), %eax
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
	movzwl	4(%ebp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movl	0(%ebp), %eax
	movl	12(%edi), %ebp
	imull	%eax, %edx
	addl	%ecx, %edx
	testl	%ebp, %ebp
	movl	%edx, (%ebx)
	je	.L528
.L329:
	movl	8(%ebp), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	movl	12(%ebp), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	movl	(%ebx), %eax
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
	movzwl	4(%ebp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movl	0(%ebp), %eax
	imull	%eax, %edx
	addl	%ecx, %edx
.L528:
	movl	(%edi), %ecx
	movl	$-2043174237, %eax
	movzwl	4(%edi), %ebp
	movl	%edx, %edi
	sall	$5, %edi
	subl	%edx, %edi
	imull	%edi
	imull	%ecx, %ebp
	movl	%edi, %ecx
	sarl	$31, %ecx
	leal	(%edx,%edi), %eax
	sarl	$19, %eax
	subl	%ecx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %edi
	addl	%ebp, %edi
.L322:
	movzwl	4(%esi), %eax
	movl	%edi, %ecx
	movl	(%esi), %ebp
	sall	$5, %ecx
	subl	%edi, %ecx
	imull	%ebp, %eax
	movl	%eax, %esi
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$19, %eax
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	addl	%esi, %ecx
.L385:
	movl	%ecx, (%ebx)
	movl	4(%esp), %eax
	movl	12(%eax), %eax
	movl	%eax, 8(%esp)
	testl	%eax, %eax
	je	.L334
	movl	8(%eax), %esi
	testl	%esi, %esi
	je	.L535
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L379
.L530:
	movl	$2, %ebp
	jmp	.L380
	.p2align 4,,10
	.p2align 3
.L345:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L351
	movl	(%ebx), %eax
	xorl	%ebp, %ebp
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
	movzwl	4(%edi), %eax
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	movl	(%edi), %edx
	imull	%edx, %eax
	xorl	%edx, %edx
	addl	%eax, %ecx
	movl	8(%edi), %eax
	movl	%ecx, (%ebx)
	movl	%ebx, %ecx
	call	walk.constprop.2
.L355:
	movl	12(%edi), %eax
	movl	%ebx, %ecx
	movl	%ebp, %edx
	call	walk.constprop.2
	cmpl	$2, %ebp
	je	.L377
.L351:
	movl	8(%esp), %eax
	movl	12(%eax), %esi
	testl	%esi, %esi
	je	.L300
.L356:
	movl	(%ebx), %edx
	movl	$-2043174237, %ecx
	movl	%edx, %edi
	sall	$5, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	imull	%ecx
	movl	%edi, %eax
	sarl	$31, %eax
	addl	%edi, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	movl	(%esi), %eax
	imull	$1000003, %edx, %edx
	subl	%edx, %edi
	movzwl	4(%esi), %edx
	imull	%eax, %edx
	addl	%edi, %edx
	movl	8(%esi), %edi
	movl	%edx, (%ebx)
	testl	%edi, %edi
	je	.L536
	movl	(%edi), %ebp
	movzwl	4(%edi), %eax
	imull	%ebp, %eax
	movl	%edx, %ebp
	sall	$5, %ebp
	subl	%edx, %ebp
	movl	%eax, 12(%esp)
	movl	%ebp, %eax
	imull	%ecx
	movl	%ebx, %ecx
	leal	(%edx,%ebp), %eax
	movl	%ebp, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	xorl	%edx, %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ebp
	movl	12(%esp), %eax
	addl	%ebp, %eax
	movl	%eax, (%ebx)
	movl	8(%edi), %eax
	call	walk.constprop.2
	movl	12(%edi), %eax
	xorl	%edx, %edx
	movl	%ebx, %ecx
	call	walk.constprop.2
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L300
	movl	(%ebx), %edx
.L364:
	movl	%edx, %ecx
	movl	$-2043174237, %eax
	movl	(%edi), %ebp
	sall	$5, %ecx
	subl	%edx, %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	movzwl	4(%edi), %eax
	imull	$1000003, %edx, %edx
	imull	%ebp, %eax
	xorl	%ebp, %ebp
	subl	%edx, %ecx
	xorl	%edx, %edx
	addl	%eax, %ecx
	movl	8(%edi), %eax
	movl	%ecx, (%ebx)
	movl	%ebx, %ecx
	call	walk.constprop.2
.L369:
	movl	12(%edi), %eax
	movl	%ebx, %ecx
	movl	%ebp, %edx
	call	walk.constprop.2
	cmpl	$2, %ebp
	jne	.L300
.L373:
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %ebp
	sarl	$31, %ebp
	leal	(%edx,%ecx), %eax
	movl	(%edi), %edx
	sarl	$19, %eax
	subl	%ebp, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%edi), %eax
	imull	%edx, %eax
	leal	(%ecx,%eax), %edx
.L365:
	movzwl	4(%esi), %edi
	movl	$-2043174237, %eax
	movl	(%esi), %ebp
	movl	%edx, %esi
	sall	$5, %esi
	subl	%edx, %esi
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	imull	%ebp, %edi
	addl	%esi, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %esi
	leal	(%edi,%esi), %eax
.L372:
	movl	8(%esp), %edi
	movl	(%edi), %ecx
	movzwl	4(%edi), %esi
	imull	%ecx, %esi
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
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	addl	%esi, %ecx
.L334:
	movl	4(%esp), %eax
	movl	%ecx, %esi
	sall	$5, %esi
	subl	%ecx, %esi
	movl	(%eax), %edx
	movzwl	4(%eax), %edi
	movl	$-2043174237, %eax
	imull	%edx, %edi
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	addl	%esi, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %esi
	addl	%esi, %edi
	movl	%edi, (%ebx)
.L300:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L533:
	testl	%esi, %esi
	je	.L537
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	je	.L538
.L310:
	movl	12(%esp), %edi
	movl	%ebx, %ecx
	movl	8(%ebp), %eax
	movl	%edi, %edx
	call	walk.constprop.2
	movl	%edi, %eax
	decl	%eax
	jne	.L314
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %edi
	sarl	$31, %edi
	leal	(%edx,%ecx), %eax
	movl	$1, %edx
	sarl	$19, %eax
	subl	%edi, %eax
	movl	0(%ebp), %edi
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%ebp), %eax
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	movl	%ecx, (%ebx)
	movl	%ebx, %ecx
	call	walk.constprop.2
	movl	(%ebx), %edx
.L315:
	movl	%edx, %ecx
	movl	$-2043174237, %ebp
	sall	$5, %ecx
	subl	%edx, %ecx
	movl	%ecx, %eax
	movl	%ecx, %edi
	imull	%ebp
	sarl	$31, %edi
	leal	(%edx,%ecx), %eax
	sarl	$19, %eax
	subl	%edi, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movl	(%esi), %eax
	movl	%ecx, %edx
	movzwl	4(%esi), %ecx
	movl	12(%esi), %esi
	imull	%ecx, %eax
	testl	%esi, %esi
	leal	(%edx,%eax), %ecx
	movl	%ecx, (%ebx)
	movl	%ecx, %edx
	je	.L386
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L326
	movl	8(%edi), %eax
	movl	%ebx, %ecx
	movl	$1, %edx
	call	walk.constprop.2
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	imull	%ebp
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
	movl	$1, %edx
	addl	%eax, %ecx
	movl	12(%edi), %eax
	movl	%ecx, (%ebx)
	movl	%ebx, %ecx
	call	walk.constprop.2
	movl	(%ebx), %edx
.L326:
	movl	%edx, %ebp
	movl	$-2043174237, %edi
	sall	$5, %ebp
	subl	%edx, %ebp
	movl	%ebp, %eax
	movl	%ebp, %ecx
	imull	%edi
	sarl	$31, %ecx
	leal	(%edx,%ebp), %eax
	movl	(%esi), %edx
	sarl	$19, %eax
	subl	%ecx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ebp
	movzwl	4(%esi), %eax
	movl	12(%esi), %esi
	imull	%edx, %eax
	testl	%esi, %esi
	leal	0(%ebp,%eax), %ecx
	movl	%ecx, (%ebx)
	je	.L386
	movl	8(%esi), %eax
	movl	%ebx, %ecx
	movl	$1, %edx
	call	walk.constprop.2
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	imull	%edi
	movl	(%esi), %edi
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	$1, %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%esi), %eax
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	12(%esi), %eax
	movl	%ecx, (%ebx)
	movl	%ebx, %ecx
	call	walk.constprop.2
	movl	(%ebx), %ecx
.L386:
	movl	4(%esp), %ebp
	movl	$-2043174237, %eax
	movl	0(%ebp), %edi
	movzwl	4(%ebp), %esi
	imull	%edi, %esi
	movl	%ecx, %edi
	sall	$5, %edi
	subl	%ecx, %edi
	imull	%edi
	leal	(%edx,%edi), %eax
	movl	%edi, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %edi
	movl	12(%ebp), %eax
	leal	(%esi,%edi), %edx
	movl	%edx, (%ebx)
	movl	%eax, 8(%esp)
	testl	%eax, %eax
	je	.L300
	movl	8(%eax), %esi
	testl	%esi, %esi
	je	.L343
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L347
	movl	$1, %ebp
.L380:
	movl	8(%edi), %eax
	movl	%ebp, %edx
	movl	%ebx, %ecx
	call	walk.constprop.2
	decl	%ebp
	jne	.L395
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %ebp
	sarl	$31, %ebp
	leal	(%edx,%ecx), %eax
	movl	(%edi), %edx
	sarl	$19, %eax
	subl	%ebp, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%edi), %eax
	imull	%edx, %eax
	movl	$1, %edx
	addl	%eax, %ecx
	movl	12(%edi), %eax
	movl	%ecx, (%ebx)
	movl	%ebx, %ecx
	call	walk.constprop.2
.L347:
	movl	(%ebx), %edx
	movl	$-2043174237, %ebp
	movl	%edx, %ecx
	sall	$5, %ecx
	subl	%edx, %ecx
	movl	%ecx, %eax
	movl	%ecx, %edi
	imull	%ebp
	sarl	$31, %edi
	leal	(%edx,%ecx), %eax
	sarl	$19, %eax
	subl	%edi, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%esi), %eax
	movl	%ecx, %edx
	movl	(%esi), %ecx
	movl	12(%esi), %esi
	imull	%ecx, %eax
	addl	%eax, %edx
	testl	%esi, %esi
	movl	%edx, (%ebx)
	je	.L343
	movl	8(%esi), %eax
	movl	%ebx, %ecx
	movl	$1, %edx
	call	walk.constprop.2
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	movl	%ecx, %edi
	imull	%ebp
	sarl	$31, %edi
	leal	(%edx,%ecx), %eax
	movl	(%esi), %edx
	sarl	$19, %eax
	subl	%edi, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%esi), %eax
	imull	%edx, %eax
	movl	$1, %edx
	addl	%eax, %ecx
	movl	12(%esi), %eax
	movl	%ecx, (%ebx)
	movl	%ebx, %ecx
	call	walk.constprop.2
	movl	(%ebx), %edx
.L343:
	movl	%edx, %esi
	movl	$-2043174237, %edi
	sall	$5, %esi
	subl	%edx, %esi
	movl	%esi, %eax
	movl	%esi, %ecx
	imull	%edi
	sarl	$31, %ecx
	leal	(%edx,%esi), %eax
	sarl	$19, %eax
	subl	%ecx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %esi
	movl	8(%esp), %eax
	movzwl	4(%eax), %edx
	movl	(%eax), %ecx
	imull	%ecx, %edx
	addl	%esi, %edx
	movl	12(%eax), %esi
	movl	%edx, (%ebx)
	testl	%esi, %esi
	je	.L300
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	je	.L390
	movl	8(%ebp), %eax
	movl	%ebx, %ecx
	movl	$1, %edx
	call	walk.constprop.2
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	imull	%edi
	movl	0(%ebp), %edi
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	$1, %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%ebp), %eax
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	12(%ebp), %eax
	movl	%ecx, (%ebx)
	movl	%ebx, %ecx
	call	walk.constprop.2
	movl	(%ebx), %edx
.L390:
	movl	%edx, %ebp
	movl	$-2043174237, %eax
	movl	12(%esi), %edi
	sall	$5, %ebp
	subl	%edx, %ebp
	imull	%ebp
	movl	%ebp, %ecx
	sarl	$31, %ecx
	leal	(%edx,%ebp), %eax
	movl	(%esi), %edx
	sarl	$19, %eax
	subl	%ecx, %eax
	movl	$1, %ecx
	movl	%ecx, 12(%esp)
	imull	$1000003, %eax, %eax
	subl	%eax, %ebp
	movzwl	4(%esi), %eax
	imull	%edx, %eax
	addl	%eax, %ebp
	testl	%edi, %edi
	movl	%ebp, (%ebx)
	je	.L300
.L367:
	movl	12(%esp), %ebp
	movl	%ebx, %ecx
	movl	8(%edi), %eax
	movl	%ebp, %edx
	call	walk.constprop.2
	movl	%ebp, %eax
	decl	%eax
	jne	.L396
	movl	(%ebx), %edx
	movl	$-2043174237, %eax
	movl	(%edi), %esi
	movl	%edx, %ecx
	sall	$5, %ecx
	subl	%edx, %ecx
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movzwl	4(%edi), %edx
	imull	$1000003, %eax, %eax
	imull	%esi, %edx
	subl	%eax, %ecx
	movl	12(%edi), %eax
	addl	%ecx, %edx
	movl	%edx, (%ebx)
	testl	%eax, %eax
	movl	%eax, 4(%esp)
	je	.L300
	movl	8(%eax), %esi
	testl	%esi, %esi
	je	.L370
	movl	8(%esi), %ebp
	testl	%ebp, %ebp
	jne	.L310
	jmp	.L315
	.p2align 4,,10
	.p2align 3
.L324:
	movl	12(%edi), %esi
	testl	%esi, %esi
	je	.L313
	movl	(%ebx), %eax
	movl	(%esi), %ecx
	movzwl	4(%esi), %edi
	imull	%ecx, %edi
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %ebp
	sarl	$31, %ebp
	leal	(%edx,%ecx), %eax
	xorl	%edx, %edx
	sarl	$19, %eax
	subl	%ebp, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movl	8(%esi), %eax
	addl	%ecx, %edi
	movl	%ebx, %ecx
	movl	%edi, (%ebx)
	call	walk.constprop.2
	movl	12(%esi), %eax
	movl	%ebx, %ecx
	xorl	%edx, %edx
	call	walk.constprop.2
.L313:
	movl	4(%esp), %eax
	movl	12(%eax), %eax
	movl	%eax, 8(%esp)
	testl	%eax, %eax
	je	.L300
	movl	(%ebx), %eax
.L381:
	movl	8(%esp), %ebp
	movl	%eax, %esi
	movl	$-2043174237, %ecx
	sall	$5, %esi
	subl	%eax, %esi
	movl	%esi, %eax
	movl	0(%ebp), %edx
	movzwl	4(%ebp), %edi
	imull	%edx, %edi
	imull	%ecx
	movl	%esi, %eax
	sarl	$31, %eax
	addl	%esi, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %esi
	leal	(%edi,%esi), %eax
	movl	8(%ebp), %esi
	movl	%eax, (%ebx)
	testl	%esi, %esi
	je	.L539
	movl	(%esi), %edi
	movzwl	4(%esi), %edx
	imull	%edi, %edx
	movl	%eax, %edi
	sall	$5, %edi
	subl	%eax, %edi
	movl	%edi, %eax
	movl	%edx, %ebp
	imull	%ecx
	movl	%edi, %eax
	sarl	$31, %eax
	addl	%edi, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %edi
	leal	0(%ebp,%edi), %eax
	movl	8(%esi), %edi
	movl	%eax, (%ebx)
	testl	%edi, %edi
	je	.L345
	movl	(%edi), %ebp
	movzwl	4(%edi), %edx
	imull	%ebp, %edx
	movl	%eax, %ebp
	sall	$5, %ebp
	subl	%eax, %ebp
	movl	%ebp, %eax
	movl	%edx, 12(%esp)
	imull	%ecx
	movl	%ebp, %eax
	sarl	$31, %eax
	movl	%ebx, %ecx
	addl	%ebp, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %ebp
	movl	12(%esp), %edx
	leal	(%edx,%ebp), %eax
	xorl	%edx, %edx
	movl	%eax, (%ebx)
	movl	8(%edi), %eax
	xorl	%ebp, %ebp
	call	walk.constprop.2
.L346:
	movl	12(%edi), %eax
	movl	%ebx, %ecx
	movl	%ebp, %edx
	call	walk.constprop.2
	cmpl	$2, %ebp
	jne	.L345
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %ebp
	sarl	$31, %ebp
	leal	(%edx,%ecx), %eax
	sarl	$19, %eax
	subl	%ebp, %eax
	movl	(%edi), %ebp
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%edi), %eax
	movl	12(%esi), %edi
	imull	%ebp, %eax
	addl	%ecx, %eax
	testl	%edi, %edi
	movl	%eax, (%ebx)
	je	.L349
	movl	8(%edi), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	movl	12(%edi), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
.L377:
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %ebp
	sarl	$31, %ebp
	leal	(%edx,%ecx), %eax
	sarl	$19, %eax
	subl	%ebp, %eax
	movl	(%edi), %ebp
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%edi), %eax
	imull	%ebp, %eax
	addl	%ecx, %eax
.L349:
	movzwl	4(%esi), %edi
	movl	(%esi), %ebp
	movl	%eax, %esi
	sall	$5, %esi
	subl	%eax, %esi
	movl	$-2043174237, %eax
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	imull	%ebp, %edi
	addl	%esi, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %esi
	leal	(%edi,%esi), %eax
	movl	8(%esp), %esi
	movl	%eax, (%ebx)
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L372
.L521:
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L540
	movl	8(%edi), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	movl	12(%edi), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %ebp
	sarl	$31, %ebp
	leal	(%edx,%ecx), %eax
	sarl	$19, %eax
	subl	%ebp, %eax
	movl	(%edi), %ebp
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	movzwl	4(%edi), %eax
	movl	12(%esi), %edi
	imull	%ebp, %eax
	testl	%edi, %edi
	leal	(%ecx,%eax), %edx
	movl	%edx, (%ebx)
	je	.L365
	movl	8(%edi), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	movl	12(%edi), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	jmp	.L373
	.p2align 4,,10
	.p2align 3
.L314:
	movl	12(%ebp), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	movl	(%ebx), %edx
	movl	$-2043174237, %ecx
	movl	%edx, %edi
	sall	$5, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	imull	%ecx
	leal	(%edx,%edi), %eax
	movl	%edi, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	0(%ebp), %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %edi
	movzwl	4(%ebp), %eax
	imull	%edx, %eax
	addl	%edi, %eax
	movl	12(%esi), %edi
	movl	%eax, (%ebx)
	movl	%eax, %edx
	testl	%edi, %edi
	je	.L541
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L542
.L321:
	movl	8(%ebp), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	call	walk.constprop.2
	movl	$2, %eax
	movl	%eax, 12(%esp)
	jmp	.L394
	.p2align 4,,10
	.p2align 3
.L306:
	movl	12(%edx), %esi
	movl	%esi, 8(%esp)
	testl	%esi, %esi
	jne	.L381
	jmp	.L300
	.p2align 4,,10
	.p2align 3
.L395:
	movl	$2, %ebp
	jmp	.L346
	.p2align 4,,10
	.p2align 3
.L534:
	movl	12(%esi), %edi
	testl	%edi, %edi
	jne	.L318
	jmp	.L313
	.p2align 4,,10
	.p2align 3
.L539:
	movl	12(%ebp), %esi
	testl	%esi, %esi
	jne	.L356
	.p2align 4,,6
	jmp	.L300
	.p2align 4,,10
	.p2align 3
.L537:
	movl	12(%eax), %eax
	cmpl	$1, 12(%esp)
	movl	%eax, 8(%esp)
	jne	.L339
	movl	(%ecx), %edx
.L370:
	movl	%edx, %ecx
	jmp	.L386
	.p2align 4,,10
	.p2align 3
.L536:
	movl	12(%esi), %edi
	testl	%edi, %edi
	jne	.L364
	jmp	.L300
	.p2align 4,,10
	.p2align 3
.L541:
	movl	(%esi), %edx
	movzwl	4(%esi), %ebp
	movl	%eax, %esi
	sall	$5, %esi
	subl	%eax, %esi
	movl	%esi, %eax
	imull	%edx, %ebp
	imull	%ecx
	leal	(%edx,%esi), %eax
	movl	%esi, %edx
	sarl	$19, %eax
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %esi
	leal	0(%ebp,%esi), %ecx
	jmp	.L385
	.p2align 4,,10
	.p2align 3
.L538:
	cmpl	$1, 12(%esp)
	movl	12(%esi), %edi
	je	.L543
	testl	%edi, %edi
	je	.L319
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	jne	.L321
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	jne	.L329
	movl	(%ecx), %edx
	jmp	.L528
	.p2align 4,,10
	.p2align 3
.L339:
	testl	%eax, %eax
	je	.L382
	movl	8(%eax), %esi
	testl	%esi, %esi
	.p2align 4,,2
	je	.L544
	movl	8(%esi), %edi
	testl	%edi, %edi
	jne	.L530
	movl	12(%esi), %edi
	testl	%edi, %edi
	jne	.L354
	movl	(%ebx), %eax
	jmp	.L349
	.p2align 4,,10
	.p2align 3
.L535:
	movl	12(%eax), %esi
	movl	%ecx, %eax
	testl	%esi, %esi
	jne	.L521
	.p2align 4,,2
	jmp	.L372
	.p2align 4,,10
	.p2align 3
.L543:
	movl	(%ecx), %edx
	jmp	.L315
	.p2align 4,,10
	.p2align 3
.L542:
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	jne	.L329
	.p2align 4,,4
	jmp	.L528
	.p2align 4,,10
	.p2align 3
.L379:
	movl	12(%esi), %edi
	movl	%ecx, %eax
	testl	%edi, %edi
	je	.L349
.L354:
	movl	8(%edi), %eax
	movl	%ebx, %ecx
	movl	$2, %edx
	movl	$2, %ebp
	call	walk.constprop.2
	jmp	.L355
	.p2align 4,,10
	.p2align 3
.L540:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L368
	movl	$2, %eax
	movl	%eax, 12(%esp)
	jmp	.L367
.L382:
	movl	(%ebx), %ecx
	jmp	.L334
.L368:
	movl	(%ebx), %edx
	jmp	.L365
.L319:
	movl	(%ecx), %edi
	.p2align 4,,5
	jmp	.L322
.L396:
	movl	$2, %ebp
	.p2align 4,,2
	jmp	.L369
.L544:
	movl	8(%esp), %eax
	movl	12(%eax), %esi
	testl	%esi, %esi
	jne	.L521
	movl	(%ebx), %eax
	jmp	.L372
	.size	walk.constprop.2, .-walk.constprop.2
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
	xorl	%edx, %edx
	movl	%esp, %ebp
	movl	$120, %ecx
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	%edi, %eax
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%edx, 52(%esp)
	movl	$42, %edx
	movl	%ecx, 44(%esp)
	movl	%edx, %edi
	movl	%eax, %edx
	.p2align 4
	.p2align 3
.L552:
	imull	$1103515245, %edi, %edi
	leal	52(%esp), %ebx
	addl	$12345, %edi
	movl	%edi, %eax
	shrl	$16, %eax
	testl	%edx, %edx
	movzbl	%al, %esi
	movl	%edx, %eax
	jne	.L546
	jmp	.L547
	.p2align 4,,10
	.p2align 3
.L550:
	leal	12(%eax), %ebx
	jge	.L549
	leal	8(%eax), %ebx
.L549:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L547
.L546:
	movl	(%eax), %ecx
	cmpl	%ecx, %esi
	jne	.L550
	movl	(%ebx), %eax
.L614:
	incw	4(%eax)
	decl	44(%esp)
	jne	.L552
	movl	%edx, 44(%esp)
	xorl	%ebx, %ebx
.L584:
	movl	44(%esp), %esi
	xorl	%eax, %eax
	movl	%ebx, %edx
	movl	%eax, 56(%esp)
	leal	56(%esp), %ecx
	movl	%ebx, 60(%esp)
	movl	%esi, %eax
	call	walk.constprop.1
	movl	%esi, %eax
	movl	%ebx, %edx
	leal	60(%esp), %ecx
	call	walk.constprop.2
	movl	60(%esp), %eax
	testl	%esi, %esi
	movl	%eax, 40(%esp)
	je	.L616
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L617
	movl	8(%edi), %edx
	testl	%edx, %edx
	je	.L618
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L619
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L620
	movl	%ecx, 32(%esp)
	movl	%edx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %edx
	movl	32(%esp), %ecx
	movl	%eax, %esi
.L557:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L621
	movl	%edx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %edx
.L558:
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	leal	1(%eax), %esi
.L556:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L622
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L623
	movl	%ecx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %ecx
	movl	%eax, %edx
.L560:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L624
	movl	%edx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %edx
.L561:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L559:
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	incl	%eax
	movl	%eax, 36(%esp)
.L555:
	movl	12(%edi), %esi
	testl	%esi, %esi
	je	.L625
	movl	8(%esi), %ecx
	testl	%ecx, %ecx
	je	.L626
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L627
	movl	%ecx, 32(%esp)
	call	height.part.0
	movl	32(%esp), %ecx
	movl	%eax, %edi
.L564:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L628
	call	height.part.0
.L565:
	cmpl	%edi, %eax
	cmovl	%edi, %eax
	leal	1(%eax), %edi
.L563:
	movl	12(%esi), %ecx
	testl	%ecx, %ecx
	je	.L629
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L630
	movl	%ecx, 32(%esp)
	call	height.part.0
	movl	32(%esp), %ecx
	movl	%eax, %edx
.L567:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L631
	movl	%edx, 32(%esp)
	call	height.part.0
	movl	32(%esp), %edx
.L568:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L566:
	cmpl	%edi, %eax
	cmovl	%edi, %eax
	incl	%eax
.L562:
	movl	36(%esp), %esi
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	leal	1(%eax), %edi
	movl	44(%esp), %eax
	movl	12(%eax), %esi
	testl	%esi, %esi
	jne	.L672
.L632:
	xorl	%eax, %eax
.L569:
	cmpl	%edi, %eax
	cmovl	%edi, %eax
	incl	%eax
	jmp	.L553
	.p2align 4,,10
	.p2align 3
.L547:
	movl	$1, (%esp)
	movl	$16, %eax
	movl	%eax, 4(%esp)
	call	calloc
	movl	%eax, (%ebx)
	movl	%esi, (%eax)
	movl	52(%esp), %edx
	jmp	.L614
.L616:
	xorl	%eax, %eax
.L553:
	movl	%eax, 8(%esp)
	movl	40(%esp), %esi
	incl	%ebx
	movl	$.LC2, (%esp)
	movl	56(%esp), %eax
	movl	%esi, 12(%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$3, %ebx
	jne	.L584
	movl	44(%esp), %edi
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movl	%edx, 40(%esp)
	.p2align 4
	.p2align 3
.L585:
	leal	52(%esp), %eax
	testl	%edi, %edi
	jne	.L597
	jmp	.L588
	.p2align 4,,10
	.p2align 3
.L589:
	leal	12(%edi), %eax
	jge	.L587
	leal	8(%edi), %eax
.L587:
	movl	(%eax), %edi
	testl	%edi, %edi
	je	.L588
.L597:
	movl	(%edi), %edx
	cmpl	%edx, %ebx
	jne	.L589
	movl	8(%edi), %edx
	movl	12(%edi), %ecx
	testl	%edx, %edx
	je	.L595
	testl	%ecx, %ecx
	je	.L647
	movl	8(%ecx), %edx
	testl	%edx, %edx
	jne	.L593
	.p2align 4,,4
	jmp	.L673
	.p2align 4,,10
	.p2align 3
.L648:
	movl	%esi, %ecx
.L593:
	movl	%edx, %esi
	movl	8(%edx), %edx
	testl	%edx, %edx
	jne	.L648
	leal	8(%ecx), %edx
	movl	%esi, %ecx
.L594:
	movl	12(%ecx), %esi
	movl	%esi, (%edx)
	movl	8(%edi), %edx
	movl	%edx, 8(%ecx)
	movl	12(%edi), %edx
	movl	%edx, 12(%ecx)
.L595:
	movl	%ecx, (%eax)
	movl	%edi, (%esp)
	call	free
	incl	40(%esp)
.L588:
	addl	$3, %ebx
	cmpl	$258, %ebx
	je	.L596
	movl	52(%esp), %edi
	jmp	.L585
	.p2align 4,,10
	.p2align 3
.L647:
	movl	%edx, %ecx
	jmp	.L595
.L673:
	leal	12(%edi), %edx
	jmp	.L594
.L596:
	movl	52(%esp), %ebx
	leal	60(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 60(%esp)
	movl	%ebx, %eax
	call	walk.constprop.0
	testl	%ebx, %ebx
	je	.L650
	movl	%ebx, %eax
	call	height.part.0
.L598:
	movl	%eax, 12(%esp)
	movl	60(%esp), %eax
	movl	$-10, %esi
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.L604:
	movl	%ebx, 36(%esp)
	movl	(%ebx), %edi
	movl	%ebx, %eax
	movl	%edi, %edx
	.p2align 4
	.p2align 3
.L603:
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
	movl	8(%eax), %ecx
	movl	12(%eax), %eax
	cmovl	%edx, %edi
	cmpl	%edx, %esi
	jl	.L600
	testl	%eax, %eax
	je	.L669
	movl	(%eax), %edx
	jmp	.L603
.L669:
	movl	%esi, 4(%esp)
	addl	$31, %esi
	movl	36(%esp), %ebx
	movl	%edi, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	cmpl	$300, %esi
	jne	.L604
	movl	$.LC1, (%esp)
	call	puts
.L612:
	movl	8(%ebx), %esi
	movl	12(%ebx), %edi
	testl	%esi, %esi
	je	.L605
.L675:
	testl	%edi, %edi
	je	.L671
	movl	8(%edi), %eax
	testl	%eax, %eax
	jne	.L609
	.p2align 4,,4
	jmp	.L674
	.p2align 4,,10
	.p2align 3
.L652:
	movl	%esi, %edi
.L609:
	movl	%eax, %esi
	movl	8(%eax), %eax
	testl	%eax, %eax
	jne	.L652
	leal	8(%edi), %eax
.L610:
	movl	12(%esi), %edx
	movl	%edx, (%eax)
	movl	8(%ebx), %eax
	movl	%eax, 8(%esi)
	movl	12(%ebx), %eax
	movl	%eax, 12(%esi)
.L671:
	movl	%ebx, (%esp)
	movl	%esi, %ebx
	call	free
	movl	8(%ebx), %esi
	incl	40(%esp)
	movl	12(%ebx), %edi
	testl	%esi, %esi
	jne	.L675
.L605:
	movl	%ebx, (%esp)
	call	free
	incl	40(%esp)
	testl	%edi, %edi
	jne	.L676
	movl	40(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L600:
	testl	%ecx, %ecx
	je	.L669
	movl	%ecx, %eax
	movl	(%eax), %edx
	jmp	.L603
.L676:
	movl	%edi, %ebx
	.p2align 4,,3
	jmp	.L612
.L617:
	movl	44(%esp), %eax
	xorl	%edi, %edi
	movl	12(%eax), %esi
	testl	%esi, %esi
	je	.L632
.L672:
	movl	8(%esi), %eax
	movl	%eax, 32(%esp)
	testl	%eax, %eax
	je	.L633
	movl	8(%eax), %ecx
	testl	%ecx, %ecx
	je	.L634
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L635
	movl	%ecx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %ecx
	movl	%eax, %edx
.L572:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L636
	movl	%edx, 36(%esp)
	call	height.part.0
	movl	36(%esp), %edx
.L573:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
	movl	%eax, 36(%esp)
.L571:
	movl	32(%esp), %eax
	movl	12(%eax), %ecx
	testl	%ecx, %ecx
	je	.L637
	movl	8(%ecx), %eax
	testl	%eax, %eax
	je	.L638
	movl	%ecx, 32(%esp)
	call	height.part.0
	movl	32(%esp), %ecx
	movl	%eax, %edx
.L575:
	movl	12(%ecx), %eax
	testl	%eax, %eax
	je	.L639
	movl	%edx, 32(%esp)
	call	height.part.0
	movl	32(%esp), %edx
.L576:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
.L574:
	movl	36(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incl	%eax
	movl	%eax, 36(%esp)
.L570:
	movl	12(%esi), %esi
	testl	%esi, %esi
	je	.L640
	movl	8(%esi), %edx
	testl	%edx, %edx
	je	.L641
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L642
	movl	%edx, 32(%esp)
	call	height.part.0
	movl	32(%esp), %edx
	movl	%eax, %ecx
.L579:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L643
	movl	%ecx, 32(%esp)
	call	height.part.0
	movl	32(%esp), %ecx
.L580:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	incl	%eax
	movl	%eax, 32(%esp)
.L578:
	movl	12(%esi), %edx
	testl	%edx, %edx
	je	.L644
	movl	8(%edx), %eax
	testl	%eax, %eax
	je	.L645
	movl	%edx, 28(%esp)
	call	height.part.0
	movl	28(%esp), %edx
	movl	%eax, %esi
.L582:
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L646
	call	height.part.0
.L583:
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	incl	%eax
.L581:
	movl	32(%esp), %esi
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	incl	%eax
.L577:
	movl	36(%esp), %esi
	cmpl	%esi, %eax
	cmovl	%esi, %eax
	incl	%eax
	jmp	.L569
.L635:
	xorl	%edx, %edx
	jmp	.L572
.L620:
	xorl	%esi, %esi
	jmp	.L557
.L625:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L562
.L618:
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	jmp	.L555
.L633:
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	jmp	.L570
.L640:
	xorl	%eax, %eax
	jmp	.L577
.L674:
	leal	12(%ebx), %eax
	movl	%edi, %esi
	jmp	.L610
.L650:
	xorl	%eax, %eax
	.p2align 4,,2
	jmp	.L598
.L644:
	xorl	%eax, %eax
	.p2align 4,,2
	jmp	.L581
.L626:
	xorl	%edi, %edi
	.p2align 4,,5
	jmp	.L563
.L619:
	xorl	%esi, %esi
	.p2align 4,,5
	jmp	.L556
.L622:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L559
.L629:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L566
.L634:
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	jmp	.L571
.L641:
	xorl	%ecx, %ecx
	movl	%ecx, 32(%esp)
	jmp	.L578
.L637:
	xorl	%eax, %eax
	jmp	.L574
.L643:
	xorl	%eax, %eax
	jmp	.L580
.L642:
	xorl	%ecx, %ecx
	.p2align 4,,5
	jmp	.L579
.L630:
	xorl	%edx, %edx
	.p2align 4,,5
	jmp	.L567
.L636:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L573
.L639:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L576
.L638:
	xorl	%edx, %edx
	.p2align 4,,5
	jmp	.L575
.L645:
	xorl	%esi, %esi
	.p2align 4,,5
	jmp	.L582
.L621:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L558
.L628:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L565
.L627:
	xorl	%edi, %edi
	.p2align 4,,5
	jmp	.L564
.L624:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L561
.L623:
	xorl	%edx, %edx
	.p2align 4,,5
	jmp	.L560
.L631:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L568
.L646:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L583
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
