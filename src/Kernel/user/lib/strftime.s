	.file	"strftime.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%*ld"
.LC1:
	.string	"%0*ld"
	.text
	.p2align 4
	.type	put_number, @function
put_number:
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$48, %esp
	movl	%ecx, %eax
	movzbl	68(%esp), %edx
	movzbl	64(%esp), %ecx
	testb	%dl, %dl
	je	.L2
	cmpb	$95, %dl
	je	.L9
	cmpb	$45, %dl
	movl	$1, %edx
	cmove	%edx, %eax
	movl	$.LC1, %edx
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L2:
	cmpb	$32, %cl
	movl	$.LC1, %edx
	movl	$.LC0, %ecx
	cmove	%ecx, %edx
.L3:
	movl	%ebx, 16(%esp)
	leal	32(%esp), %ebx
	movl	%eax, 12(%esp)
	movl	$16, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	snprintf
	movl	4(%esi), %edx
	cmpl	%edx, %eax
	movl	%eax, %edi
	jnb	.L4
	testl	%edi, %edi
	movl	%ebx, %eax
	leal	(%ebx,%edi), %ebx
	je	.L6
	.p2align 4
	.p2align 3
.L8:
	movl	(%esi), %edx
	incl	%eax
	leal	1(%edx), %ecx
	movl	%ecx, (%esi)
	movzbl	-1(%eax), %ecx
	cmpl	%eax, %ebx
	movb	%cl, (%edx)
	jne	.L8
	movl	4(%esi), %edx
.L6:
	addl	%edi, 8(%esi)
	subl	%edi, %edx
	movl	%edx, 4(%esi)
	addl	$48, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movb	$1, 12(%esi)
	addl	$48, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movl	$.LC0, %edx
	jmp	.L3
	.size	put_number, .-put_number
	.section	.rodata.str1.1
.LC2:
	.string	"?"
.LC3:
	.string	"AM"
.LC4:
	.string	"PM"
.LC5:
	.string	"am"
.LC6:
	.string	"pm"
.LC7:
	.string	""
.LC8:
	.string	"+0000"
.LC9:
	.string	"-_0^"
	.text
	.p2align 4
	.type	put_date, @function
put_date:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$124, %esp
	movl	%ecx, 20(%esp)
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L16
	.p2align 4
	.p2align 3
.L116:
	cmpb	$37, %al
	movl	%edx, %ebp
	jne	.L18
	movsbl	1(%edx), %eax
	testb	%al, %al
	je	.L18
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L125
	leal	2(%ebp), %eax
	movl	%eax, 16(%esp)
	movzbl	1(%ebp), %eax
	movb	%al, 27(%esp)
.L23:
	movl	16(%esp), %eax
	movzbl	(%eax), %ecx
	cmpb	$69, %cl
	je	.L98
	cmpb	$79, %cl
	je	.L98
	cmpb	$37, %cl
	je	.L126
.L26:
	movb	%cl, %al
	subb	$68, %al
	cmpb	$52, %al
	ja	.L29
	movzbl	%al, %eax
	movl	CSWTCH.21(,%eax,4), %edx
	testl	%edx, %edx
	je	.L30
	movl	20(%esp), %ecx
	movl	%esi, %eax
	call	put_date
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L29:
	testb	%cl, %cl
	je	.L16
.L30:
	movl	20(%esp), %eax
	movl	$.LC2, %edx
	movl	24(%eax), %edi
	cmpl	$6, %edi
	ja	.L33
	movl	days(,%edi,4), %edx
.L33:
	movl	20(%esp), %eax
	movl	$.LC2, %ebx
	movl	16(%eax), %eax
	movl	%eax, 28(%esp)
	cmpl	$11, %eax
	ja	.L34
	movl	months(,%eax,4), %ebx
.L34:
	movb	%cl, %al
	subb	$65, %al
	cmpb	$57, %al
	ja	.L35
	movzbl	%al, %eax
	jmp	*.L37(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L37:
	.long	.L44
	.long	.L43
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L42
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L41
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L89
	.long	.L122
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L122
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L38
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L35
	.long	.L36
	.text
	.p2align 4,,10
	.p2align 3
.L18:
	cmpl	$1, 4(%esi)
	jbe	.L127
	movl	(%esi), %eax
	movzbl	0(%ebp), %edx
	leal	1(%eax), %ecx
	movl	%ecx, (%esi)
	movb	%dl, (%eax)
	decl	4(%esi)
	incl	8(%esi)
.L31:
	movzbl	1(%ebp), %eax
	leal	1(%ebp), %edx
	testb	%al, %al
	jne	.L116
.L16:
	addl	$124, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L127:
	movb	$1, 12(%esi)
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L98:
	movl	16(%esp), %eax
	movzbl	1(%eax), %ecx
	incl	%eax
	movl	%eax, 16(%esp)
	cmpb	$37, %cl
	jne	.L26
.L126:
	cmpl	$1, 4(%esi)
	jbe	.L83
	movl	(%esi), %eax
	leal	1(%eax), %edx
	movl	%edx, (%esi)
	movb	$37, (%eax)
	decl	4(%esi)
	incl	8(%esi)
.L28:
	movl	16(%esp), %ebp
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L83:
	movb	$1, 12(%esi)
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L125:
	movb	$0, 27(%esp)
	leal	1(%ebp), %eax
	movl	%eax, 16(%esp)
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L35:
	movl	20(%esp), %ebx
	xorl	%eax, %eax
.L50:
	movl	(%ebx,%eax), %edx
	movl	%edx, 68(%esp,%eax)
	addl	$4, %eax
	cmpl	$44, %eax
	jb	.L50
	movl	20(%esp), %eax
	movl	8(%eax), %edx
	movl	$715827883, %eax
	movl	%edx, 52(%esp)
	leal	11(%edx), %ebx
	imull	%ebx
	sarl	%edx
	movl	%edx, %eax
	movl	%ebx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,2), %eax
	sall	$2, %eax
	subl	%eax, %ebx
	movl	20(%esp), %eax
	leal	1(%ebx), %edx
	movl	%edx, 56(%esp)
	leal	6(%edi), %ebx
	movl	20(%eax), %eax
	movl	%eax, 44(%esp)
	leal	1900(%eax), %edx
	movl	$-1840700269, %eax
	movl	%edx, 36(%esp)
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	addl	%ebx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movl	%ebx, %edx
	movl	20(%esp), %ebx
	subl	%eax, %edx
	movl	%edx, 60(%esp)
	movl	28(%ebx), %ebx
	movl	%ebx, 48(%esp)
	subl	%edx, %ebx
	addl	$3, %ebx
	movl	%ebx, 40(%esp)
	js	.L128
	movl	36(%esp), %edx
	movl	%edx, %eax
	testb	$3, %al
	jne	.L56
	imull	$-1030792151, %edx, %eax
	addl	$85899344, %eax
	movl	%eax, %ebx
	rorl	$2, %ebx
	cmpl	$42949672, %ebx
	jbe	.L57
	cmpl	$365, 40(%esp)
	movl	%edx, 32(%esp)
	jle	.L55
	movl	44(%esp), %eax
	addl	$1901, %eax
	movl	%eax, 32(%esp)
	movl	$366, %eax
	jmp	.L58
.L128:
	movl	44(%esp), %eax
	addl	$1899, %eax
	movl	%eax, 32(%esp)
	testb	$3, %al
	jne	.L53
	imull	$-1030792151, %eax, %eax
	addl	$85899344, %eax
	rorl	$2, %eax
	movl	%eax, %ebx
	movl	$366, %eax
	cmpl	$42949672, %ebx
	jbe	.L53
.L54:
	addl	%eax, 40(%esp)
.L55:
	subb	$67, %cl
	movsbl	27(%esp), %ebx
	cmpb	$54, %cl
	ja	.L60
	movzbl	%cl, %ecx
	jmp	*.L62(,%ecx,4)
	.section	.rodata
	.align 4
	.align 4
.L62:
	.long	.L82
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L81
	.long	.L80
	.long	.L79
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L78
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L77
	.long	.L60
	.long	.L76
	.long	.L75
	.long	.L74
	.long	.L60
	.long	.L73
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L72
	.long	.L71
	.long	.L60
	.long	.L70
	.long	.L60
	.long	.L60
	.long	.L69
	.long	.L68
	.long	.L67
	.long	.L66
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L60
	.long	.L65
	.long	.L60
	.long	.L64
	.long	.L60
	.long	.L63
	.long	.L60
	.long	.L61
	.text
.L89:
	movl	%edx, %ebx
.L122:
	movl	$3, %eax
	.p2align 4
	.p2align 3
.L40:
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strnlen
	movl	%eax, %ebp
	movl	4(%esi), %eax
	cmpl	%eax, %ebp
	jnb	.L83
	leal	(%ebx,%ebp), %edi
	testl	%ebp, %ebp
	je	.L47
	movl	%ebp, 28(%esp)
	movzbl	27(%esp), %edx
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L48:
	movl	(%esi), %ecx
	incl	%ebx
	cmpl	%edi, %ebx
	leal	1(%ecx), %ebp
	movl	%ebp, (%esi)
	movb	%al, (%ecx)
	je	.L129
.L49:
	cmpb	$94, %dl
	movzbl	(%ebx), %eax
	jne	.L48
	movl	%eax, (%esp)
	incl	%ebx
	movb	%dl, 27(%esp)
	call	toupper
	movl	(%esi), %ecx
	cmpl	%edi, %ebx
	movzbl	27(%esp), %edx
	leal	1(%ecx), %ebp
	movl	%ebp, (%esi)
	movb	%al, (%ecx)
	jne	.L49
.L129:
	movl	28(%esp), %ebp
	movl	4(%esi), %eax
.L47:
	addl	%ebp, 8(%esi)
	subl	%ebp, %eax
	movl	%eax, 4(%esi)
	jmp	.L28
.L60:
	movl	16(%esp), %ecx
	movl	4(%esi), %eax
	subl	%ebp, %ecx
	leal	1(%ecx), %edx
	cmpl	%eax, %edx
	jnb	.L83
	leal	1(%ecx,%ebp), %ebx
	testl	%edx, %edx
	je	.L85
	.p2align 4
	.p2align 3
.L86:
	movl	(%esi), %eax
	incl	%ebp
	movzbl	-1(%ebp), %ecx
	cmpl	%ebp, %ebx
	leal	1(%eax), %edi
	movl	%edi, (%esi)
	movb	%cl, (%eax)
	jne	.L86
	movl	4(%esi), %eax
.L85:
	addl	%edx, 8(%esi)
	subl	%edx, %eax
	movl	%eax, 4(%esi)
	jmp	.L28
.L53:
	imull	$-1030792151, 32(%esp), %eax
	addl	$85899344, %eax
	rorl	$4, %eax
	cmpl	$10737418, %eax
	setbe	%al
	movzbl	%al, %eax
	addl	$365, %eax
	jmp	.L54
.L36:
	movl	$-1, %eax
	movl	$.LC8, %ebx
	jmp	.L40
.L38:
	movl	20(%esp), %edi
	movl	$.LC4, %ebx
	movl	$.LC3, %edx
	movl	$-1, %eax
	cmpl	$11, 8(%edi)
	cmovle	%edx, %ebx
	jmp	.L40
.L41:
	movl	20(%esp), %eax
	movl	40(%eax), %ebx
	movl	$-1, %eax
	testl	%ebx, %ebx
	jne	.L40
	movl	$.LC7, %ebx
	jmp	.L40
.L42:
	movl	20(%esp), %edi
	movl	$.LC6, %ebx
	movl	$.LC5, %edx
	movl	$-1, %eax
	cmpl	$11, 8(%edi)
	cmovle	%edx, %ebx
	jmp	.L40
.L43:
	movl	$-1, %eax
	jmp	.L40
.L56:
	movl	36(%esp), %edx
	movl	%edx, 32(%esp)
	imull	$-1030792151, %edx, %eax
	addl	$85899344, %eax
	rorl	$4, %eax
	cmpl	$10737418, %eax
	setbe	%bl
	cmpb	$1, %bl
	sbbl	%eax, %eax
	addl	$365, %eax
	cmpl	%eax, 40(%esp)
	jle	.L55
.L123:
	movzbl	%bl, %eax
	movl	44(%esp), %ebx
	addl	$365, %eax
	addl	$1901, %ebx
	movl	%ebx, 32(%esp)
.L58:
	subl	%eax, 40(%esp)
	jmp	.L55
.L57:
	rorl	$4, %eax
	movl	36(%esp), %edx
	cmpl	$10737418, %eax
	setbe	%bl
	cmpb	$1, %bl
	movl	%edx, 32(%esp)
	sbbl	%eax, %eax
	addl	$365, %eax
	cmpl	%eax, 40(%esp)
	jle	.L55
	jmp	.L123
.L44:
	movl	%edx, %ebx
	movl	$-1, %eax
	jmp	.L40
.L61:
	movl	36(%esp), %eax
	movl	$1374389535, %edx
	movl	36(%esp), %edi
	imull	%edx
	sarl	$5, %edx
	movl	%edx, %eax
.L120:
	movl	%edi, %ecx
	movl	%edi, %edx
	sarl	$31, %ecx
	subl	%ecx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
.L118:
	subl	%eax, %edx
.L119:
	movl	%ebx, 4(%esp)
	movl	$2, %ecx
	movl	%esi, %eax
	movl	$48, (%esp)
	call	put_number
	jmp	.L28
.L63:
	movl	%ebx, 4(%esp)
	movl	$1, %ecx
	movl	%edi, %edx
	movl	$48, (%esp)
	movl	%esi, %eax
	call	put_number
	jmp	.L28
.L64:
	movl	60(%esp), %edx
	incl	%edx
.L121:
	movl	%ebx, 4(%esp)
	movl	$1, %ecx
	movl	%esi, %eax
	movl	$48, (%esp)
	call	put_number
	jmp	.L28
.L65:
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	mktime
	movl	%eax, %edx
	jmp	.L121
.L66:
	movl	28(%esp), %edx
	incl	%edx
	jmp	.L119
.L67:
	movl	56(%esp), %edx
	movl	$2, %ecx
	movl	%esi, %eax
	movl	%ebx, 4(%esp)
	movl	$32, (%esp)
	call	put_number
	jmp	.L28
.L68:
	movl	52(%esp), %edx
	movl	$2, %ecx
	movl	%esi, %eax
	movl	%ebx, 4(%esp)
	movl	$32, (%esp)
	call	put_number
	jmp	.L28
.L69:
	movl	48(%esp), %edx
	movl	$3, %ecx
	movl	%esi, %eax
	movl	%ebx, 4(%esp)
	movl	$48, (%esp)
	incl	%edx
	call	put_number
	jmp	.L28
.L70:
	movl	32(%esp), %eax
	movl	$1374389535, %edx
	movl	32(%esp), %edi
	imull	%edx
	sarl	$5, %edx
	movl	%edx, %eax
	jmp	.L120
.L71:
	movl	20(%esp), %eax
	movl	$2, %ecx
	movl	12(%eax), %edx
	movl	%esi, %eax
	movl	%ebx, 4(%esp)
	movl	$32, (%esp)
	call	put_number
	jmp	.L28
.L72:
	movl	20(%esp), %eax
	movl	12(%eax), %edx
	jmp	.L119
.L73:
	movl	36(%esp), %edx
	movl	$1, %ecx
	movl	%esi, %eax
	movl	%ebx, 4(%esp)
	movl	$48, (%esp)
	call	put_number
	jmp	.L28
.L74:
	movl	48(%esp), %ecx
	movl	60(%esp), %eax
	addl	$7, %ecx
	subl	%eax, %ecx
.L124:
	movl	$-1840700269, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	sarl	$31, %ecx
	subl	%ecx, %edx
	jmp	.L119
.L75:
	movl	40(%esp), %eax
	movl	$-1840700269, %edx
	imull	%edx
	movl	40(%esp), %eax
	addl	%eax, %edx
	sarl	$2, %edx
	sarl	$31, %eax
	subl	%eax, %edx
	incl	%edx
	jmp	.L119
.L76:
	movl	48(%esp), %ecx
	addl	$7, %ecx
	subl	%edi, %ecx
	jmp	.L124
.L77:
	movl	20(%esp), %eax
	movl	(%eax), %edx
	jmp	.L119
.L78:
	movl	20(%esp), %eax
	movl	4(%eax), %edx
	jmp	.L119
.L79:
	movl	56(%esp), %edx
	movl	$2, %ecx
	movl	%esi, %eax
	movl	%ebx, 4(%esp)
	movl	$48, (%esp)
	call	put_number
	jmp	.L28
.L80:
	movl	52(%esp), %edx
	movl	$2, %ecx
	movl	%esi, %eax
	movl	%ebx, 4(%esp)
	movl	$48, (%esp)
	call	put_number
	jmp	.L28
.L81:
	movl	32(%esp), %edx
	movl	$1, %ecx
	movl	%esi, %eax
	movl	%ebx, 4(%esp)
	movl	$48, (%esp)
	call	put_number
	jmp	.L28
.L82:
	movl	36(%esp), %eax
	movl	$1374389535, %edx
	imull	%edx
	movl	36(%esp), %eax
	sarl	$5, %edx
	sarl	$31, %eax
	jmp	.L118
	.size	put_date, .-put_date
	.p2align 4
	.globl	strftime
	.type	strftime, @function
strftime:
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	xorl	%edx, %edx
	movl	32(%esp), %eax
	movl	%ebx, 24(%esp)
	movl	44(%esp), %ecx
	movl	%edx, 12(%esp)
	movl	36(%esp), %ebx
	movl	40(%esp), %edx
	movl	%eax, (%esp)
	movl	%esp, %eax
	movl	%ebx, 4(%esp)
	call	put_date
	testl	%ebx, %ebx
	je	.L133
	cmpb	$0, 12(%esp)
	jne	.L133
	movl	(%esp), %eax
	movb	$0, (%eax)
	movl	8(%esp), %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L133:
	movl	24(%esp), %ebx
	xorl	%eax, %eax
	addl	$28, %esp
	ret
	.size	strftime, .-strftime
	.section	.rodata.str1.1
.LC10:
	.string	"%m/%d/%y"
.LC11:
	.string	"%Y-%m-%d"
.LC12:
	.string	"%H:%M"
.LC13:
	.string	"%H:%M:%S"
.LC14:
	.string	"%a %b %e %H:%M:%S %Y"
.LC15:
	.string	"\n"
.LC16:
	.string	"%I:%M:%S %p"
.LC17:
	.string	"\t"
	.section	.rodata
	.align 32
	.type	CSWTCH.21, @object
	.size	CSWTCH.21, 212
CSWTCH.21:
	.long	.LC10
	.long	0
	.long	.LC11
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	.LC12
	.long	0
	.long	.LC13
	.long	0
	.long	0
	.long	0
	.long	.LC13
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	.LC14
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	.LC15
	.long	0
	.long	0
	.long	0
	.long	.LC16
	.long	0
	.long	.LC17
	.long	0
	.long	0
	.long	0
	.long	.LC10
	.section	.rodata.str1.1
.LC18:
	.string	"January"
.LC19:
	.string	"February"
.LC20:
	.string	"March"
.LC21:
	.string	"April"
.LC22:
	.string	"May"
.LC23:
	.string	"June"
.LC24:
	.string	"July"
.LC25:
	.string	"August"
.LC26:
	.string	"September"
.LC27:
	.string	"October"
.LC28:
	.string	"November"
.LC29:
	.string	"December"
	.section	.rodata
	.align 32
	.type	months, @object
	.size	months, 48
months:
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.section	.rodata.str1.1
.LC30:
	.string	"Sunday"
.LC31:
	.string	"Monday"
.LC32:
	.string	"Tuesday"
.LC33:
	.string	"Wednesday"
.LC34:
	.string	"Thursday"
.LC35:
	.string	"Friday"
.LC36:
	.string	"Saturday"
	.section	.rodata
	.align 4
	.type	days, @object
	.size	days, 28
days:
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
