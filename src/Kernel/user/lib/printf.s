	.file	"printf.c"
	.text
	.p2align 4
	.type	put_bytes, @function
put_bytes:
	subl	$28, %esp
	movl	%ebx, 20(%esp)
	movl	%eax, %ebx
	movl	%esi, 24(%esp)
	addl	%ecx, 12(%eax)
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L2
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	stream_put
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	movl	8(%ebx), %eax
	movl	%edx, 4(%esp)
	cmpl	%eax, %ecx
	cmovbe	%ecx, %eax
	movl	%eax, 8(%esp)
	movl	%eax, %esi
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	memcpy
	addl	%esi, 4(%ebx)
	subl	%esi, 8(%ebx)
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.size	put_bytes, .-put_bytes
	.p2align 4
	.type	put_padded, @function
put_padded:
	pushl	%ebp
	movl	%ecx, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$60, %esp
	movl	%ecx, (%esp)
	movl	%edx, 20(%esp)
	call	strlen
	movl	80(%esp), %edi
	movl	88(%esp), %edx
	movl	%eax, %ecx
	movl	8(%esi), %eax
	subl	%ecx, %eax
	subl	%edi, %eax
	subl	%edx, %eax
	cmpb	$0, (%esi)
	movl	%eax, 24(%esp)
	jne	.L7
	movb	$32, 47(%esp)
	leal	-1(%eax), %edi
	testl	%eax, %eax
	jle	.L7
	movl	%ecx, 28(%esp)
	leal	47(%esp), %esi
	.p2align 4
	.p2align 3
.L9:
	movl	$1, %ecx
	movl	%esi, %edx
	movl	%ebx, %eax
	call	put_bytes
	subl	$1, %edi
	jnb	.L9
	movl	28(%esp), %ecx
.L7:
	movl	%ebp, %edx
	movl	%ebx, %eax
	call	put_bytes
	movl	80(%esp), %eax
	movb	$48, 47(%esp)
	leal	-1(%eax), %ebp
	testl	%eax, %eax
	je	.L10
	leal	47(%esp), %esi
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L24:
	movl	%esi, 4(%esp)
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	stream_put
	subl	$1, %ebp
	jb	.L10
.L13:
	movl	(%ebx), %eax
	incl	12(%ebx)
	testl	%eax, %eax
	jne	.L24
	movl	8(%ebx), %edi
	movl	$1, %eax
	movl	%esi, 4(%esp)
	cmpl	$0, %edi
	cmova	%eax, %edi
	movl	%edi, 8(%esp)
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	memcpy
	addl	%edi, 4(%ebx)
	subl	%edi, 8(%ebx)
	subl	$1, %ebp
	jnb	.L13
.L10:
	movl	88(%esp), %ecx
	movl	%ebx, %eax
	movl	84(%esp), %edx
	call	put_bytes
	movl	20(%esp), %eax
	cmpb	$0, (%eax)
	je	.L6
	movb	$32, 47(%esp)
	movl	24(%esp), %eax
	leal	-1(%eax), %edi
	testl	%eax, %eax
	jle	.L6
	leal	47(%esp), %esi
	.p2align 4
	.p2align 3
.L16:
	movl	$1, %ecx
	movl	%esi, %edx
	movl	%ebx, %eax
	call	put_bytes
	subl	$1, %edi
	jnb	.L16
.L6:
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	put_padded, .-put_padded
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789ABCDEF"
.LC1:
	.string	"0123456789abcdef"
	.globl	__udivmoddi4
	.text
	.p2align 4
	.type	put_number, @function
put_number:
	pushl	%ebp
	pushl	%edi
	movl	$.LC1, %edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	movl	%edx, 36(%esp)
	movl	132(%esp), %edx
	cmpb	$0, 140(%esp)
	movl	%ecx, 40(%esp)
	movl	$.LC0, %ecx
	movl	136(%esp), %esi
	movl	%eax, 44(%esp)
	movl	128(%esp), %eax
	cmovne	%ecx, %edi
	cmpl	$0, %edx
	jbe	.L41
	movl	%esi, 48(%esp)
	leal	96(%esp), %ebx
	xorl	%ecx, %ecx
	movl	%ecx, 52(%esp)
	movl	48(%esp), %esi
	leal	56(%esp), %ebp
	movl	%edi, 32(%esp)
	movl	52(%esp), %edi
	.p2align 4
	.p2align 3
.L28:
	movl	%ebp, 16(%esp)
	decl	%ebx
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivmoddi4
	movl	32(%esp), %ecx
	addl	56(%esp), %ecx
	movzbl	(%ecx), %ecx
	cmpl	$0, %edx
	movb	%cl, (%ebx)
	ja	.L28
	movl	32(%esp), %edi
	movl	136(%esp), %esi
.L27:
	testl	%eax, %eax
	movl	%eax, %ebp
	je	.L29
	.p2align 4
	.p2align 3
.L30:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%esi
	decl	%ebx
	movzbl	(%edi,%edx), %ecx
	movl	%ebp, %edx
	movl	%eax, %ebp
	cmpl	%esi, %edx
	movb	%cl, (%ebx)
	jnb	.L30
.L29:
	movl	36(%esp), %ecx
	leal	96(%esp), %ebp
	movl	$1, %edi
	subl	%ebx, %ebp
	movl	12(%ecx), %edx
	movzbl	4(%ecx), %eax
	testl	%edx, %edx
	cmovns	%edx, %edi
	cmpb	$0, 3(%ecx)
	je	.L32
	cmpl	$8, %esi
	jne	.L32
	cmpl	%ebp, %edi
	jg	.L32
	testb	%al, %al
	movl	$1, %ecx
	je	.L39
	movl	36(%esp), %eax
	cmpb	$0, (%eax)
	jne	.L39
	leal	1(%ebp), %edi
	testl	%edx, %edx
	js	.L34
	.p2align 4
	.p2align 3
.L35:
	subl	%ebp, %edi
	movl	%edi, %ecx
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L32:
	testb	%al, %al
	jne	.L62
.L36:
	xorl	%ecx, %ecx
	cmpl	%ebp, %edi
	jg	.L35
.L39:
	movl	%ecx, (%esp)
	movl	36(%esp), %edx
	movl	%ebp, 8(%esp)
	movl	40(%esp), %ecx
	movl	%ebx, 4(%esp)
	movl	44(%esp), %eax
	call	put_padded
	addl	$108, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	movl	36(%esp), %eax
	cmpb	$0, (%eax)
	jne	.L36
	testl	%edx, %edx
	jns	.L36
.L34:
	movl	36(%esp), %eax
	movl	8(%eax), %esi
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	subl	%eax, %esi
	cmpl	%edi, %esi
	jle	.L36
	movl	36(%esp), %eax
	movl	8(%eax), %edi
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	subl	%eax, %edi
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L41:
	leal	96(%esp), %ebx
	jmp	.L27
	.size	put_number, .-put_number
	.section	.rodata.str1.1
.LC2:
	.string	"+"
.LC3:
	.string	" "
.LC4:
	.string	""
.LC5:
	.string	"-"
.LC6:
	.string	"0X"
.LC7:
	.string	"0x"
.LC8:
	.string	"(null)"
.LC9:
	.string	"%"
.LC10:
	.string	"(nil)"
	.text
	.p2align 4
	.globl	format_into
	.type	format_into, @function
format_into:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	100(%esp), %ebp
	movl	96(%esp), %edi
	movl	104(%esp), %esi
	cmpb	$0, 0(%ebp)
	je	.L63
	.p2align 4
	.p2align 3
.L64:
	movl	%ebp, (%esp)
	movl	$.LC9, %eax
	movl	%eax, 4(%esp)
	call	strcspn
	movl	%ebp, %edx
	movl	%eax, %ebx
	movl	%eax, %ecx
	addl	%ebp, %ebx
	movl	%edi, %eax
	call	put_bytes
	cmpb	$0, (%ebx)
	je	.L63
	movl	$20, %eax
	incl	%ebx
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	memset
	.p2align 4
	.p2align 3
.L74:
	movzbl	(%ebx), %edx
	movb	%dl, %al
	subb	$32, %al
	cmpb	$16, %al
	ja	.L66
	movzbl	%al, %eax
	jmp	*.L68(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L68:
	.long	.L72
	.long	.L66
	.long	.L66
	.long	.L71
	.long	.L66
	.long	.L66
	.long	.L66
	.long	.L66
	.long	.L66
	.long	.L66
	.long	.L66
	.long	.L70
	.long	.L66
	.long	.L69
	.long	.L66
	.long	.L66
	.long	.L67
	.text
	.p2align 4,,10
	.p2align 3
.L66:
	cmpb	$42, %dl
	jne	.L75
	.p2align 4,,5
	jmp	.L151
	.p2align 4,,10
	.p2align 3
.L78:
	movl	52(%esp), %eax
	incl	%ebx
	leal	(%eax,%eax,4), %edx
	movsbl	-1(%ebx), %eax
	leal	-48(%eax,%edx,2), %eax
	movl	%eax, 52(%esp)
.L75:
	movzbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L78
.L77:
	movl	$-1, %eax
	movl	%eax, 56(%esp)
	movzbl	(%ebx), %eax
	cmpb	$46, %al
	je	.L152
.L79:
	movl	$4, %ebp
	cmpb	$104, %al
	movl	%ebp, 60(%esp)
	je	.L153
	cmpb	$108, %al
	je	.L154
	cmpb	$106, %al
	je	.L155
	cmpb	$116, %al
	.p2align 4,,5
	je	.L132
	cmpb	$122, %al
	.p2align 4,,5
	je	.L132
	.p2align 4
	.p2align 3
.L85:
	testb	%al, %al
	je	.L63
	movb	%al, 42(%esp)
	leal	1(%ebx), %ebp
	movb	%al, %dl
	subb	$37, %dl
	cmpb	$83, %dl
	ja	.L90
	movzbl	%dl, %edx
	jmp	*.L92(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L92:
	.long	.L101
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L91
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L100
	.long	.L99
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L99
	.long	.L90
	.long	.L90
	.long	.L90
	.long	.L98
	.long	.L97
	.long	.L96
	.long	.L95
	.long	.L90
	.long	.L90
	.long	.L94
	.long	.L90
	.long	.L93
	.long	.L90
	.long	.L90
	.long	.L91
	.text
	.p2align 4,,10
	.p2align 3
.L90:
	movl	$1, %ecx
	movl	$.LC9, %edx
	movl	%edi, %eax
	call	put_bytes
	movl	$1, %ecx
	movl	%edi, %eax
	leal	42(%esp), %edx
	call	put_bytes
	.p2align 4
	.p2align 3
.L109:
	cmpb	$0, 1(%ebx)
	jne	.L64
.L63:
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L69:
	movb	$1, 44(%esp)
	incl	%ebx
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L70:
	movb	$1, 45(%esp)
	incl	%ebx
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L71:
	movb	$1, 47(%esp)
	incl	%ebx
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L72:
	movb	$1, 46(%esp)
	incl	%ebx
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L67:
	movb	$1, 48(%esp)
	incl	%ebx
	jmp	.L74
.L99:
	movl	60(%esp), %edx
	cmpl	$8, %edx
	je	.L156
	movl	(%esi), %eax
	leal	4(%esi), %ecx
	cmpl	$1, %edx
	je	.L157
	cmpl	$2, %edx
	je	.L158
	cltd
	movl	%ecx, %esi
.L103:
	movl	%eax, 16(%esp)
	testl	%edx, %edx
	movl	%edx, 20(%esp)
	js	.L106
.L173:
	cmpb	$0, 45(%esp)
	movl	$.LC2, %ecx
	jne	.L108
	cmpb	$0, 46(%esp)
	movl	$.LC3, %ecx
	movl	$.LC4, %eax
	cmove	%eax, %ecx
.L108:
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	movl	$10, %eax
	movl	%eax, 8(%esp)
	jmp	.L148
.L91:
	movl	60(%esp), %edx
	cmpl	$8, %edx
	je	.L159
	leal	4(%esi), %ecx
	cmpl	$1, %edx
	movl	%ecx, 28(%esp)
	movl	(%esi), %ecx
	je	.L160
	cmpl	$2, %edx
	je	.L161
	movl	%ecx, 16(%esp)
	movl	28(%esp), %esi
	xorl	%edx, %edx
	movl	%edx, 20(%esp)
.L119:
	xorl	%edx, %edx
	movl	16(%esp), %ecx
	cmpb	$88, %al
	sete	%dl
	orl	20(%esp), %ecx
	je	.L130
	cmpb	$0, 47(%esp)
	jne	.L162
.L130:
	movl	$.LC4, %ecx
.L122:
	movl	%edx, 12(%esp)
	movl	$16, %eax
	movl	%eax, 8(%esp)
.L148:
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, (%esp)
	movl	%edi, %eax
	movl	%edx, 4(%esp)
	leal	44(%esp), %edx
	call	put_number
	jmp	.L109
.L100:
	movl	%esi, %eax
	addl	$4, %esi
	movl	(%eax), %eax
	movb	%al, 43(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	43(%esp), %eax
	movl	%eax, 4(%esp)
.L147:
	movl	$0, (%esp)
	movl	$.LC4, %ecx
	movl	%edi, %eax
	leal	44(%esp), %edx
	call	put_padded
	jmp	.L109
.L101:
	movl	$1, %ecx
	movl	$.LC9, %edx
	movl	%edi, %eax
	call	put_bytes
	jmp	.L109
.L95:
	movl	%esi, %eax
	addl	$4, %esi
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L163
	movl	%eax, (%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 12(%esp)
	leal	44(%esp), %edx
	movl	$16, %ecx
	movl	%ecx, 8(%esp)
	movl	$.LC7, %ecx
	movl	%eax, 4(%esp)
	movl	%edi, %eax
	call	put_number
	jmp	.L109
.L96:
	movl	60(%esp), %edx
	cmpl	$8, %edx
	je	.L164
	movl	(%esi), %eax
	leal	4(%esi), %ecx
	cmpl	$1, %edx
	je	.L165
	cmpl	$2, %edx
	je	.L166
	xorl	%edx, %edx
	movl	%ecx, %esi
.L115:
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	$8, %ecx
	movl	%ecx, 8(%esp)
	jmp	.L149
.L97:
	movl	%esi, %eax
	movl	12(%edi), %edx
	addl	$4, %esi
	movl	(%eax), %eax
	movl	%edx, (%eax)
	jmp	.L109
.L98:
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, %edx
.L150:
	testl	%edx, %edx
	movl	$.LC8, %eax
	cmove	%eax, %edx
	movl	56(%esp), %eax
	movl	$2147483647, %ecx
	movl	%edx, (%esp)
	movl	%edx, 16(%esp)
	testl	%eax, %eax
	cmovs	%ecx, %eax
	movl	%eax, 4(%esp)
	call	strnlen
	movl	16(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	jmp	.L147
.L93:
	movl	60(%esp), %edx
	cmpl	$8, %edx
	je	.L167
	movl	(%esi), %eax
	leal	4(%esi), %ecx
	cmpl	$1, %edx
	je	.L168
	cmpl	$2, %edx
	je	.L169
	xorl	%edx, %edx
	movl	%ecx, %esi
.L111:
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	$10, %ecx
	movl	%ecx, 8(%esp)
.L149:
	movl	%eax, (%esp)
	movl	$.LC4, %ecx
	movl	%edi, %eax
	movl	%edx, 4(%esp)
	leal	44(%esp), %edx
	call	put_number
	jmp	.L109
.L94:
	movl	%esi, %eax
	addl	$4, %esi
	movl	(%eax), %edx
	jmp	.L150
	.p2align 4,,10
	.p2align 3
.L153:
	movzbl	1(%ebx), %eax
	cmpb	$104, %al
	je	.L170
	movl	$2, %edx
	incl	%ebx
	movl	%edx, 60(%esp)
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L152:
	xorl	%eax, %eax
	cmpb	$42, 1(%ebx)
	movl	%eax, 56(%esp)
	je	.L80
	incl	%ebx
	jmp	.L81
	.p2align 4,,10
	.p2align 3
.L82:
	movl	56(%esp), %eax
	incl	%ebx
	leal	(%eax,%eax,4), %edx
	movsbl	-1(%ebx), %eax
	leal	-48(%eax,%edx,2), %eax
	movl	%eax, 56(%esp)
.L81:
	movzbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L82
	movzbl	(%ebx), %eax
	jmp	.L79
	.p2align 4,,10
	.p2align 3
.L151:
	movl	%esi, %eax
	addl	$4, %esi
	movl	(%eax), %eax
	movl	%eax, 52(%esp)
	testl	%eax, %eax
	js	.L171
	incl	%ebx
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L171:
	movb	$1, 44(%esp)
	negl	%eax
	incl	%ebx
	movl	%eax, 52(%esp)
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L154:
	movzbl	1(%ebx), %eax
	cmpb	$108, %al
	je	.L172
	incl	%ebx
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L172:
	movl	$8, %eax
	addl	$2, %ebx
	movl	%eax, 60(%esp)
	movzbl	(%ebx), %eax
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L155:
	movl	$8, %eax
	incl	%ebx
	movl	%eax, 60(%esp)
	movzbl	(%ebx), %eax
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L132:
	movzbl	1(%ebx), %eax
	incl	%ebx
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L170:
	movl	$1, %ecx
	movzbl	2(%ebx), %eax
	addl	$2, %ebx
	movl	%ecx, 60(%esp)
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L80:
	movl	%esi, %eax
	addl	$2, %ebx
	movl	(%eax), %eax
	addl	$4, %esi
	movl	%eax, 56(%esp)
	movzbl	(%ebx), %eax
	jmp	.L79
.L168:
	movzbl	%al, %eax
	xorl	%edx, %edx
	movl	%ecx, %esi
	jmp	.L111
.L157:
	movsbl	%al, %eax
	movl	%ecx, %esi
	movl	%eax, 16(%esp)
	cltd
	movl	%edx, 20(%esp)
	testl	%edx, %edx
	jns	.L173
.L106:
	negl	16(%esp)
	movl	$.LC5, %ecx
	adcl	$0, 20(%esp)
	negl	20(%esp)
	jmp	.L108
.L165:
	movzbl	%al, %eax
	xorl	%edx, %edx
	movl	%ecx, %esi
	jmp	.L115
.L160:
	xorl	%esi, %esi
	movzbl	%cl, %ecx
	movl	%esi, 20(%esp)
	movl	28(%esp), %esi
	movl	%ecx, 16(%esp)
	jmp	.L119
.L163:
	movl	$5, %eax
	movl	%eax, 8(%esp)
	movl	$.LC10, %eax
	movl	%eax, 4(%esp)
	jmp	.L147
.L162:
	cmpb	$120, %al
	movl	$.LC7, %ecx
	movl	$.LC6, %eax
	cmovne	%eax, %ecx
	jmp	.L122
.L156:
	movl	(%esi), %eax
	addl	$8, %esi
	movl	-4(%esi), %edx
	jmp	.L103
.L167:
	movl	(%esi), %eax
	addl	$8, %esi
	movl	-4(%esi), %edx
	jmp	.L111
.L164:
	movl	(%esi), %eax
	addl	$8, %esi
	movl	-4(%esi), %edx
	jmp	.L115
.L159:
	movl	(%esi), %edx
	addl	$8, %esi
	movl	-4(%esi), %ecx
	movl	%edx, 16(%esp)
	movl	%ecx, 20(%esp)
	jmp	.L119
.L169:
	movzwl	%ax, %eax
	xorl	%edx, %edx
	movl	%ecx, %esi
	jmp	.L111
.L158:
	cwtl
	movl	%ecx, %esi
	cltd
	jmp	.L103
.L161:
	movzwl	%cx, %ecx
	movl	28(%esp), %esi
	movl	%ecx, 16(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 20(%esp)
	jmp	.L119
.L166:
	movzwl	%ax, %eax
	xorl	%edx, %edx
	movl	%ecx, %esi
	jmp	.L115
	.size	format_into, .-format_into
	.p2align 4
	.globl	vfprintf
	.type	vfprintf, @function
vfprintf:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	56(%esp), %eax
	xorl	%edx, %edx
	movl	%ebx, 40(%esp)
	movl	48(%esp), %ebx
	xorl	%ecx, %ecx
	movl	%edx, 24(%esp)
	movl	%ecx, 28(%esp)
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	format_into
	movl	%ebx, (%esp)
	call	stream_settle
	cmpb	$0, 6(%ebx)
	jne	.L176
	movl	28(%esp), %eax
.L174:
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L176:
	movl	$-1, %eax
	jmp	.L174
	.size	vfprintf, .-vfprintf
	.p2align 4
	.globl	vsnprintf
	.type	vsnprintf, @function
vsnprintf:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	xorl	%ebx, %ebx
	movl	52(%esp), %eax
	movl	%ebx, 16(%esp)
	xorl	%ebx, %ebx
	movl	56(%esp), %edx
	movl	%ebx, 24(%esp)
	xorl	%ebx, %ebx
	movl	60(%esp), %ecx
	movl	%ebx, 28(%esp)
	movl	48(%esp), %ebx
	testl	%eax, %eax
	movl	%ebx, 20(%esp)
	je	.L179
	movl	%ecx, 8(%esp)
	decl	%eax
	movl	%eax, 24(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	format_into
	movl	20(%esp), %eax
	movb	$0, (%eax)
	movl	28(%esp), %eax
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L179:
	movl	%ecx, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	format_into
	movl	28(%esp), %eax
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	vsnprintf, .-vsnprintf
	.p2align 4
	.globl	vprintf
	.type	vprintf, @function
vprintf:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	$__stdout, %eax
	xorl	%edx, %edx
	movl	%eax, 16(%esp)
	movl	52(%esp), %eax
	xorl	%ecx, %ecx
	movl	%edx, 24(%esp)
	movl	%ecx, 28(%esp)
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	format_into
	movl	$__stdout, (%esp)
	call	stream_settle
	cmpb	$0, __stdout+6
	jne	.L184
	movl	28(%esp), %eax
.L182:
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L184:
	movl	$-1, %eax
	jmp	.L182
	.size	vprintf, .-vprintf
	.p2align 4
	.globl	vsprintf
	.type	vsprintf, @function
vsprintf:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	movl	48(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	movl	$2147483646, %ecx
	movl	%ecx, 24(%esp)
	movl	%eax, 20(%esp)
	movl	56(%esp), %eax
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	format_into
	movl	20(%esp), %eax
	movb	$0, (%eax)
	movl	28(%esp), %eax
	addl	$44, %esp
	ret
	.size	vsprintf, .-vsprintf
	.p2align 4
	.globl	printf
	.type	printf, @function
printf:
	subl	$44, %esp
	xorl	%edx, %edx
	movl	%edx, 20(%esp)
	leal	52(%esp), %eax
	xorl	%ecx, %ecx
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	xorl	%edx, %edx
	movl	%ecx, 24(%esp)
	movl	$__stdout, %ecx
	movl	%edx, 28(%esp)
	movl	%ecx, 16(%esp)
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	format_into
	movl	$__stdout, (%esp)
	call	stream_settle
	cmpb	$0, __stdout+6
	jne	.L190
	movl	28(%esp), %eax
.L188:
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L190:
	movl	$-1, %eax
	jmp	.L188
	.size	printf, .-printf
	.p2align 4
	.globl	fprintf
	.type	fprintf, @function
fprintf:
	subl	$44, %esp
	xorl	%edx, %edx
	movl	%ebx, 40(%esp)
	leal	56(%esp), %eax
	movl	48(%esp), %ebx
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	xorl	%ecx, %ecx
	movl	%edx, 20(%esp)
	xorl	%edx, %edx
	movl	%ecx, 24(%esp)
	movl	%edx, 28(%esp)
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	movl	%ebx, 16(%esp)
	call	format_into
	movl	%ebx, (%esp)
	call	stream_settle
	cmpb	$0, 6(%ebx)
	jne	.L194
	movl	28(%esp), %eax
.L192:
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L194:
	movl	$-1, %eax
	jmp	.L192
	.size	fprintf, .-fprintf
	.p2align 4
	.globl	sprintf
	.type	sprintf, @function
sprintf:
	subl	$44, %esp
	xorl	%edx, %edx
	movl	%edx, 16(%esp)
	leal	56(%esp), %eax
	movl	48(%esp), %edx
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 28(%esp)
	movl	%edx, 20(%esp)
	movl	$2147483646, %edx
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	movl	%edx, 24(%esp)
	call	format_into
	movl	20(%esp), %eax
	movb	$0, (%eax)
	movl	28(%esp), %eax
	addl	$44, %esp
	ret
	.size	sprintf, .-sprintf
	.p2align 4
	.globl	snprintf
	.type	snprintf, @function
snprintf:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	xorl	%ebx, %ebx
	movl	52(%esp), %eax
	movl	%ebx, 16(%esp)
	xorl	%ebx, %ebx
	movl	56(%esp), %edx
	movl	%ebx, 24(%esp)
	leal	60(%esp), %ecx
	xorl	%ebx, %ebx
	movl	%ebx, 28(%esp)
	movl	48(%esp), %ebx
	testl	%eax, %eax
	movl	%ebx, 20(%esp)
	jne	.L199
	movl	%ecx, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	format_into
	movl	28(%esp), %eax
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L199:
	movl	%ecx, 8(%esp)
	decl	%eax
	movl	%eax, 24(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	format_into
	movl	20(%esp), %eax
	movb	$0, (%eax)
	movl	28(%esp), %eax
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	snprintf, .-snprintf
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
