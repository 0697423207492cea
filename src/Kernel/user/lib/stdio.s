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
	je	.L19
	cmpb	$0, 4(%esi)
	je	.L5
	movl	12(%esi), %eax
	testl	%eax, %eax
	je	.L6
	xorl	%ebx, %ebx
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L7:
	addl	%eax, %ebx
	movl	12(%esi), %eax
	cmpl	%eax, %ebx
	jnb	.L6
.L8:
	subl	%ebx, %eax
	movl	%eax, 8(%esp)
	movl	24(%esi), %eax
	addl	%ebx, %eax
	movl	%eax, 4(%esp)
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	write
	testl	%eax, %eax
	jg	.L7
	movb	$1, 6(%esi)
	movl	$-1, %ebx
	movl	$0, 12(%esi)
.L1:
	addl	$20, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	movl	$0, 12(%esi)
.L5:
	xorl	%ebx, %ebx
	addl	$20, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	movl	$__stdout, (%esp)
	call	fflush
	movl	__streams, %esi
	testl	%esi, %esi
	movl	%eax, %ebx
	je	.L1
.L4:
	movl	%esi, (%esp)
	call	fflush
	movl	28(%esi), %esi
	orl	%eax, %ebx
	testl	%esi, %esi
	jne	.L4
	jmp	.L1
	.size	fflush, .-fflush
	.p2align 4
	.globl	stream_put
	.type	stream_put, @function
stream_put:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	cmpl	$1, 8(%esi)
	je	.L21
	cmpb	$0, 4(%esi)
	je	.L22
	xorl	%eax, %eax
	testl	%ebp, %ebp
	movl	%eax, 28(%esp)
	je	.L20
.L23:
	movl	12(%esi), %eax
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%edi, 4(%esp)
	subl	%eax, %ebx
	cmpl	%ebp, %ebx
	cmova	%ebp, %ebx
	movl	%ebx, 8(%esp)
	addl	%ebx, %edi
	movl	24(%esi), %edx
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	12(%esi), %eax
	addl	%ebx, %eax
	subl	%ebx, %ebp
	movl	%eax, 12(%esi)
	je	.L25
.L27:
	movl	20(%esi), %ebx
	cmpl	%eax, %ebx
	jne	.L26
	movl	%esi, (%esp)
	call	fflush
	movl	20(%esi), %ebx
	movl	12(%esi), %eax
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L21:
	movl	%ebp, 8(%esp)
	movl	$10, %ebx
	movl	%ebx, 4(%esp)
	movl	%edi, (%esp)
	call	memchr
	cmpb	$0, 4(%esi)
	je	.L22
	testl	%eax, %eax
	setne	%al
	testl	%ebp, %ebp
	movzbl	%al, %eax
	movl	%eax, 28(%esp)
	jne	.L23
	.p2align 4
	.p2align 3
.L25:
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L35
.L20:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	movl	%esi, 64(%esp)
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	fflush
	.p2align 4,,10
	.p2align 3
.L22:
	movb	$1, 6(%esi)
	movl	$9, %ecx
	movl	%ecx, errno
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
	cmpl	$2, 8(%eax)
	je	.L38
	ret
	.p2align 4,,10
	.p2align 3
.L38:
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
	cmpl	$2, 8(%esi)
	je	.L43
.L40:
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
.L43:
	movl	%esi, (%esp)
	call	fflush
	jmp	.L40
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
	cmpl	$2, 8(%esi)
	je	.L47
.L45:
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
.L47:
	movl	%esi, (%esp)
	call	fflush
	jmp	.L45
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
	movl	__stdout+8, %edx
	movb	$10, 31(%esp)
	testl	%edx, %edx
	jne	.L49
	cmpb	$0, __stdout+4
	jne	.L55
.L49:
	movl	$__stdout, (%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	call	stream_put
	cmpl	$2, __stdout+8
	je	.L56
.L51:
	cmpb	$0, __stdout+6
	movl	$-1, %eax
	je	.L50
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	movl	__stdout+12, %eax
	cmpl	__stdout+20, %eax
	jnb	.L49
	leal	1(%eax), %edx
	movl	%edx, __stdout+12
	movl	__stdout+24, %edx
	movb	$10, (%edx,%eax)
.L50:
	movl	40(%esp), %ebx
	xorl	%eax, %eax
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	movl	$__stdout, (%esp)
	call	fflush
	jmp	.L51
	.size	puts, .-puts
	.p2align 4
	.globl	fputc
	.type	fputc, @function
fputc:
	pushl	%esi
	pushl	%ebx
	subl	$36, %esp
	movl	48(%esp), %eax
	movl	52(%esp), %ebx
	movb	%al, 31(%esp)
	movb	%al, %dl
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L58
	decl	%eax
	jne	.L59
	cmpb	$10, %dl
	jne	.L58
.L59:
	movl	%ebx, (%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	call	stream_put
	cmpl	$2, 8(%ebx)
	je	.L73
.L61:
	cmpb	$0, 6(%ebx)
	movl	$-1, %eax
	je	.L74
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L74:
	movzbl	31(%esp), %eax
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	cmpb	$0, 4(%ebx)
	je	.L59
	movl	12(%ebx), %eax
	cmpl	20(%ebx), %eax
	jnb	.L59
	movl	24(%ebx), %ecx
	leal	1(%eax), %esi
	movl	%esi, 12(%ebx)
	movb	%dl, (%ecx,%eax)
	movzbl	31(%esp), %eax
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L73:
	movl	%ebx, (%esp)
	call	fflush
	jmp	.L61
	.size	fputc, .-fputc
	.p2align 4
	.globl	putc
	.type	putc, @function
putc:
	pushl	%esi
	pushl	%ebx
	subl	$36, %esp
	movl	48(%esp), %eax
	movl	52(%esp), %ebx
	movb	%al, 31(%esp)
	movb	%al, %dl
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L76
	decl	%eax
	jne	.L77
	cmpb	$10, %dl
	jne	.L76
.L77:
	movl	%ebx, (%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	call	stream_put
	cmpl	$2, 8(%ebx)
	je	.L91
.L79:
	cmpb	$0, 6(%ebx)
	movl	$-1, %eax
	je	.L92
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L92:
	movzbl	31(%esp), %eax
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L76:
	cmpb	$0, 4(%ebx)
	je	.L77
	movl	12(%ebx), %eax
	cmpl	20(%ebx), %eax
	jnb	.L77
	movl	24(%ebx), %ecx
	leal	1(%eax), %esi
	movl	%esi, 12(%ebx)
	movb	%dl, (%ecx,%eax)
	movzbl	31(%esp), %eax
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L91:
	movl	%ebx, (%esp)
	call	fflush
	jmp	.L79
	.size	putc, .-putc
	.p2align 4
	.globl	putchar
	.type	putchar, @function
putchar:
	subl	$44, %esp
	movl	48(%esp), %eax
	movb	%al, 31(%esp)
	movb	%al, %dl
	movl	__stdout+8, %eax
	testl	%eax, %eax
	je	.L94
	decl	%eax
	jne	.L95
	cmpb	$10, %dl
	jne	.L94
.L95:
	movl	$__stdout, (%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	call	stream_put
	cmpl	$2, __stdout+8
	je	.L109
.L97:
	cmpb	$0, __stdout+6
	movl	$-1, %eax
	je	.L110
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L110:
	movzbl	31(%esp), %eax
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L94:
	cmpb	$0, __stdout+4
	je	.L95
	movl	__stdout+12, %eax
	cmpl	__stdout+20, %eax
	jnb	.L95
	leal	1(%eax), %ecx
	movl	%ecx, __stdout+12
	movl	__stdout+24, %ecx
	movb	%dl, (%ecx,%eax)
	movzbl	31(%esp), %eax
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L109:
	movl	$__stdout, (%esp)
	call	fflush
	jmp	.L97
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
	je	.L112
	cmpb	$0, (%ebx)
	jne	.L118
.L112:
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
.L118:
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
	.p2align 4
	.globl	fileno
	.type	fileno, @function
fileno:
	movl	4(%esp), %eax
	movl	(%eax), %eax
	ret
	.size	fileno, .-fileno
	.globl	__streams
	.bss
	.align 4
	.type	__streams, @object
	.size	__streams, 4
__streams:
	.zero	4
	.globl	__stderr
	.data
	.align 32
	.type	__stderr, @object
	.size	__stderr, 32
__stderr:
	.long	2
	.byte	1
	.zero	3
	.long	2
	.zero	8
	.long	1024
	.long	errors
	.zero	4
	.globl	__stdout
	.align 32
	.type	__stdout, @object
	.size	__stdout, 32
__stdout:
	.long	1
	.byte	1
	.zero	3
	.long	1
	.zero	8
	.long	1024
	.long	output
	.zero	4
	.globl	__stdin
	.align 32
	.type	__stdin, @object
	.size	__stdin, 32
__stdin:
	.long	0
	.zero	16
	.long	1024
	.long	input
	.zero	4
	.local	errors
	.comm	errors,1024,32
	.local	output
	.comm	output,1024,32
	.local	input
	.comm	input,1024,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
