	.file	"stdio.c"
	.text
	.p2align 4
	.globl	fflush
	.type	fflush, @function
fflush:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	32(%esp), %esi
	testl	%esi, %esi
	je	.L8
	cmpl	$__stdin, %esi
	je	.L13
.L2:
	movl	8(%esi), %eax
	testl	%eax, %eax
	je	.L4
	xorl	%ebx, %ebx
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L5:
	addl	%eax, %ebx
	movl	8(%esi), %eax
	cmpl	%eax, %ebx
	jnb	.L4
.L7:
	subl	%ebx, %eax
	movl	%eax, 8(%esp)
	movl	16(%esi), %eax
	addl	%ebx, %eax
	movl	%eax, 4(%esp)
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	write
	testl	%eax, %eax
	jg	.L5
	movb	$1, 6(%esi)
	movl	$-1, %eax
.L6:
	movl	$0, 8(%esi)
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movzbl	6(%esi), %eax
	negl	%eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L8:
	movl	$__stdout, %esi
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L13:
	addl	$20, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	fflush, .-fflush
	.p2align 4
	.globl	stream_put
	.type	stream_put, @function
stream_put:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$10, %ebx
	subl	$44, %esp
	movl	%ebx, 4(%esp)
	movl	72(%esp), %esi
	movl	68(%esp), %edi
	movl	64(%esp), %ebp
	movl	%esi, 8(%esp)
	movl	%edi, (%esp)
	call	memchr
	testl	%esi, %esi
	movl	%eax, 28(%esp)
	je	.L20
	movl	8(%ebp), %eax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L18:
	movl	%edi, 4(%esp)
	movl	$1024, %ebx
	subl	%eax, %ebx
	cmpl	%esi, %ebx
	cmova	%esi, %ebx
	movl	%ebx, 8(%esp)
	addl	%ebx, %edi
	movl	16(%ebp), %edx
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	8(%ebp), %eax
	addl	%ebx, %eax
	subl	%ebx, %esi
	movl	%eax, 8(%ebp)
	je	.L20
.L19:
	cmpl	$1024, %eax
	jne	.L18
	movl	%ebp, (%esp)
	call	fflush
	movl	8(%ebp), %eax
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L20:
	movl	28(%esp), %ecx
	testl	%ecx, %ecx
	je	.L24
	movl	%ebp, 64(%esp)
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	fflush
	.p2align 4,,10
	.p2align 3
.L24:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	stream_put, .-stream_put
	.p2align 4
	.globl	stream_settle
	.type	stream_settle, @function
stream_settle:
	movl	4(%esp), %eax
	cmpb	$0, 4(%eax)
	jne	.L27
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	jmp	fflush
	.size	stream_settle, .-stream_settle
	.p2align 4
	.globl	fwrite
	.type	fwrite, @function
fwrite:
	subl	$28, %esp
	movl	%ebx, 20(%esp)
	movl	36(%esp), %eax
	movl	%esi, 24(%esp)
	movl	40(%esp), %ebx
	movl	44(%esp), %esi
	imull	%ebx, %eax
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	stream_put
	cmpb	$0, 4(%esi)
	jne	.L32
.L29:
	xorl	%eax, %eax
	cmpb	$0, 6(%esi)
	movl	24(%esp), %esi
	cmovne	%eax, %ebx
	movl	%ebx, %eax
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L32:
	movl	%esi, (%esp)
	call	fflush
	jmp	.L29
	.size	fwrite, .-fwrite
	.p2align 4
	.globl	fputs
	.type	fputs, @function
fputs:
	subl	$28, %esp
	movl	%edi, 24(%esp)
	movl	32(%esp), %edi
	movl	%ebx, 16(%esp)
	movl	%esi, 20(%esp)
	movl	36(%esp), %esi
	movl	%edi, (%esp)
	call	strlen
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	movl	%eax, %ebx
	call	stream_put
	cmpb	$0, 4(%esi)
	jne	.L36
.L34:
	movzbl	6(%esi), %edx
	testl	%ebx, %ebx
	setne	%al
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	andb	%dl, %al
	movzbl	%al, %eax
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	movl	%esi, (%esp)
	call	fflush
	jmp	.L34
	.size	fputs, .-fputs
	.p2align 4
	.globl	puts
	.type	puts, @function
puts:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	movl	48(%esp), %ebx
	movl	%ebx, (%esp)
	call	strlen
	movl	%ebx, 4(%esp)
	movl	$__stdout, (%esp)
	movl	%eax, 8(%esp)
	call	stream_put
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$__stdout, (%esp)
	movb	$10, 31(%esp)
	call	stream_put
	cmpb	$0, __stdout+4
	jne	.L40
.L38:
	movzbl	__stdout+6, %eax
	movl	40(%esp), %ebx
	addl	$44, %esp
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	movl	$__stdout, (%esp)
	call	fflush
	jmp	.L38
	.size	puts, .-puts
	.p2align 4
	.globl	fputc
	.type	fputc, @function
fputc:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	movzbl	48(%esp), %eax
	movl	52(%esp), %ebx
	movb	%al, 31(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	stream_put
	cmpb	$0, 4(%ebx)
	jne	.L46
.L42:
	cmpb	$0, 6(%ebx)
	movl	$-1, %eax
	jne	.L41
	movzbl	31(%esp), %eax
.L41:
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L46:
	movl	%ebx, (%esp)
	call	fflush
	jmp	.L42
	.size	fputc, .-fputc
	.p2align 4
	.globl	putc
	.type	putc, @function
putc:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	movzbl	48(%esp), %eax
	movl	52(%esp), %ebx
	movb	%al, 31(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	stream_put
	cmpb	$0, 4(%ebx)
	jne	.L52
.L48:
	cmpb	$0, 6(%ebx)
	movl	$-1, %eax
	jne	.L47
	movzbl	31(%esp), %eax
.L47:
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	movl	%ebx, (%esp)
	call	fflush
	jmp	.L48
	.size	putc, .-putc
	.p2align 4
	.globl	putchar
	.type	putchar, @function
putchar:
	subl	$44, %esp
	movl	$__stdout, (%esp)
	movzbl	48(%esp), %eax
	movb	%al, 31(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	call	stream_put
	cmpb	$0, __stdout+4
	jne	.L58
.L54:
	cmpb	$0, __stdout+6
	movl	$-1, %eax
	jne	.L53
	movzbl	31(%esp), %eax
.L53:
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	movl	$__stdout, (%esp)
	call	fflush
	jmp	.L54
	.size	putchar, .-putchar
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s: %s\n"
.LC1:
	.string	"%s\n"
	.text
	.p2align 4
	.globl	perror
	.type	perror, @function
perror:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	errno, %eax
	movl	32(%esp), %ebx
	movl	%eax, (%esp)
	call	strerror
	testl	%ebx, %ebx
	je	.L60
	cmpb	$0, (%ebx)
	jne	.L66
.L60:
	movl	%eax, 8(%esp)
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L66:
	movl	%ebx, 8(%esp)
	movl	$.LC0, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	perror, .-perror
	.p2align 4
	.globl	fgetc
	.type	fgetc, @function
fgetc:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	8(%ebx), %eax
	cmpl	12(%ebx), %eax
	je	.L68
	leal	1(%eax), %ecx
.L69:
	movl	%ecx, 8(%ebx)
	movl	16(%ebx), %edx
	movzbl	(%edx,%eax), %eax
.L67:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L68:
	movl	(%ebx), %edx
	testl	%edx, %edx
	js	.L70
	cmpb	$0, 5(%ebx)
	jne	.L70
	movl	$__stdout, (%esp)
	call	fflush
	movl	$1024, %eax
	movl	%eax, 8(%esp)
	movl	16(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	read
	xorl	%edx, %edx
	movl	$0, 8(%ebx)
	testl	%eax, %eax
	sete	5(%ebx)
	cmovns	%eax, %edx
	movl	%edx, 12(%ebx)
	movl	%eax, %edx
	shrl	$31, %edx
	orb	%dl, 6(%ebx)
	testl	%eax, %eax
	jle	.L72
	movl	$1, %ecx
	xorl	%eax, %eax
	jmp	.L69
	.p2align 4,,10
	.p2align 3
.L70:
	movb	$1, 5(%ebx)
.L72:
	orl	$-1, %eax
	jmp	.L67
	.size	fgetc, .-fgetc
	.p2align 4
	.globl	getc
	.type	getc, @function
getc:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	8(%ebx), %eax
	cmpl	12(%ebx), %eax
	je	.L77
	leal	1(%eax), %ecx
.L78:
	movl	%ecx, 8(%ebx)
	movl	16(%ebx), %edx
	movzbl	(%edx,%eax), %eax
.L76:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L77:
	movl	(%ebx), %edx
	testl	%edx, %edx
	js	.L79
	cmpb	$0, 5(%ebx)
	jne	.L79
	movl	$__stdout, (%esp)
	call	fflush
	movl	$1024, %eax
	movl	%eax, 8(%esp)
	movl	16(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	read
	xorl	%edx, %edx
	movl	$0, 8(%ebx)
	testl	%eax, %eax
	sete	5(%ebx)
	cmovns	%eax, %edx
	movl	%edx, 12(%ebx)
	movl	%eax, %edx
	shrl	$31, %edx
	orb	%dl, 6(%ebx)
	testl	%eax, %eax
	jle	.L81
	movl	$1, %ecx
	xorl	%eax, %eax
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L79:
	movb	$1, 5(%ebx)
.L81:
	orl	$-1, %eax
	jmp	.L76
	.size	getc, .-getc
	.p2align 4
	.globl	getchar
	.type	getchar, @function
getchar:
	subl	$28, %esp
	movl	__stdin+8, %eax
	cmpl	__stdin+12, %eax
	je	.L86
	leal	1(%eax), %edx
.L87:
	movl	%edx, __stdin+8
	movl	__stdin+16, %edx
	movzbl	(%edx,%eax), %eax
.L85:
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L86:
	movl	__stdin, %eax
	testl	%eax, %eax
	js	.L88
	cmpb	$0, __stdin+5
	jne	.L88
	movl	$__stdout, (%esp)
	call	fflush
	movl	$1024, %eax
	movl	%eax, 8(%esp)
	movl	__stdin+16, %eax
	movl	%eax, 4(%esp)
	movl	__stdin, %eax
	movl	%eax, (%esp)
	call	read
	xorl	%edx, %edx
	movl	%edx, __stdin+8
	xorl	%edx, %edx
	testl	%eax, %eax
	sete	__stdin+5
	cmovns	%eax, %edx
	movl	%edx, __stdin+12
	movl	%eax, %edx
	shrl	$31, %edx
	orb	%dl, __stdin+6
	testl	%eax, %eax
	jle	.L90
	movl	$1, %edx
	xorl	%eax, %eax
	jmp	.L87
	.p2align 4,,10
	.p2align 3
.L88:
	movb	$1, %cl
	movb	%cl, __stdin+5
.L90:
	orl	$-1, %eax
	jmp	.L85
	.size	getchar, .-getchar
	.p2align 4
	.globl	ungetc
	.type	ungetc, @function
ungetc:
	movl	4(%esp), %eax
	movl	8(%esp), %ecx
	cmpl	$-1, %eax
	je	.L98
	movl	8(%ecx), %edx
	testl	%edx, %edx
	je	.L98
	movb	$0, 5(%ecx)
	decl	%edx
	movl	%edx, 8(%ecx)
	addl	16(%ecx), %edx
	cmpb	%al, (%edx)
	je	.L96
	movb	%al, (%edx)
.L96:
	movzbl	%al, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L98:
	movl	$-1, %eax
	ret
	.size	ungetc, .-ungetc
	.p2align 4
	.globl	fgets
	.type	fgets, @function
fgets:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$28, %esp
	movl	52(%esp), %eax
	movl	48(%esp), %edi
	movl	56(%esp), %ebx
	leal	-1(%eax), %ebp
	jmp	.L100
	.p2align 4,,10
	.p2align 3
.L115:
	leal	1(%eax), %ecx
.L102:
	movl	%ecx, 8(%ebx)
	movl	16(%ebx), %edx
	incl	%esi
	movzbl	(%edx,%eax), %eax
	movb	%al, -1(%edi,%esi)
	cmpb	$10, %al
	je	.L107
.L100:
	cmpl	%ebp, %esi
	jge	.L105
	movl	8(%ebx), %eax
	cmpl	12(%ebx), %eax
	jne	.L115
	movl	(%ebx), %edx
	testl	%edx, %edx
	js	.L103
	cmpb	$0, 5(%ebx)
	jne	.L103
	movl	$__stdout, (%esp)
	call	fflush
	movl	$1024, %eax
	movl	%eax, 8(%esp)
	movl	16(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	read
	movl	$0, 8(%ebx)
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	sete	5(%ebx)
	cmovns	%edx, %eax
	movl	%eax, 12(%ebx)
	movl	%edx, %eax
	shrl	$31, %eax
	orb	%al, 6(%ebx)
	testl	%edx, %edx
	jle	.L105
	movl	$1, %ecx
	xorl	%eax, %eax
	jmp	.L102
	.p2align 4,,10
	.p2align 3
.L103:
	movb	$1, 5(%ebx)
.L105:
	testl	%esi, %esi
	je	.L110
.L107:
	movb	$0, (%edi,%esi)
	addl	$28, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L110:
	addl	$28, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fgets, .-fgets
	.p2align 4
	.globl	fread
	.type	fread, @function
fread:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	52(%esp), %ecx
	movl	56(%esp), %ebp
	movl	48(%esp), %edi
	movl	60(%esp), %esi
	imull	%ecx, %ebp
	testl	%ebp, %ebp
	je	.L124
	movl	8(%esi), %eax
	xorl	%ebx, %ebx
	jmp	.L122
	.p2align 4,,10
	.p2align 3
.L131:
	movl	%eax, %ecx
	incl	%eax
.L119:
	movl	%eax, 8(%esi)
	movl	16(%esi), %edx
	incl	%ebx
	cmpl	%ebx, %ebp
	movzbl	(%edx,%ecx), %edx
	movb	%dl, -1(%edi,%ebx)
	je	.L129
.L122:
	cmpl	%eax, 12(%esi)
	jne	.L131
	movl	(%esi), %edx
	testl	%edx, %edx
	js	.L120
	cmpb	$0, 5(%esi)
	jne	.L120
	movl	$__stdout, (%esp)
	call	fflush
	movl	$1024, %eax
	movl	%eax, 8(%esp)
	movl	16(%esi), %eax
	movl	%eax, 4(%esp)
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	read
	movl	$0, 8(%esi)
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	sete	5(%esi)
	cmovns	%edx, %eax
	movl	%eax, 12(%esi)
	movl	%edx, %eax
	shrl	$31, %eax
	orb	%al, 6(%esi)
	testl	%edx, %edx
	jle	.L129
	movl	$1, %eax
	xorl	%ecx, %ecx
	jmp	.L119
	.p2align 4,,10
	.p2align 3
.L120:
	movb	$1, 5(%esi)
	movl	52(%esp), %ecx
.L117:
	testl	%ecx, %ecx
	je	.L123
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %ecx
.L123:
	addl	$28, %esp
	movl	%ecx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L129:
	movl	52(%esp), %ecx
	jmp	.L117
.L124:
	xorl	%ebx, %ebx
	jmp	.L117
	.size	fread, .-fread
	.p2align 4
	.globl	feof
	.type	feof, @function
feof:
	movl	4(%esp), %eax
	movzbl	5(%eax), %eax
	ret
	.size	feof, .-feof
	.p2align 4
	.globl	ferror
	.type	ferror, @function
ferror:
	movl	4(%esp), %eax
	movzbl	6(%eax), %eax
	ret
	.size	ferror, .-ferror
	.p2align 4
	.globl	clearerr
	.type	clearerr, @function
clearerr:
	movl	4(%esp), %eax
	movw	$0, 5(%eax)
	ret
	.size	clearerr, .-clearerr
	.globl	__stderr
	.data
	.align 4
	.type	__stderr, @object
	.size	__stderr, 20
__stderr:
	.long	2
	.byte	1
	.zero	11
	.long	errors
	.globl	__stdout
	.align 4
	.type	__stdout, @object
	.size	__stdout, 20
__stdout:
	.long	1
	.zero	12
	.long	output
	.globl	__stdin
	.align 4
	.type	__stdin, @object
	.size	__stdin, 20
__stdin:
	.long	0
	.zero	12
	.long	input
	.local	errors
	.comm	errors,1024,32
	.local	output
	.comm	output,1024,32
	.local	input
	.comm	input,1024,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
