	.file	"input.c"
	.text
	.p2align 4
	.type	refill.part.0, @function
refill.part.0:
	subl	$28, %esp
	cmpl	$__stdin, %eax
	movl	%ebx, 24(%esp)
	movl	%eax, %ebx
	je	.L7
.L2:
	cmpl	$2, 8(%ebx)
	je	.L4
	movl	20(%ebx), %eax
.L3:
	movl	%eax, 8(%esp)
	movl	24(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	read
	xorl	%edx, %edx
	movl	$0, 12(%ebx)
	testl	%eax, %eax
	sete	5(%ebx)
	cmovns	%eax, %edx
	movl	%edx, 16(%ebx)
	movl	%eax, %edx
	shrl	$31, %edx
	orb	%dl, 6(%ebx)
	testl	%eax, %eax
	setg	%al
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movl	$1, %eax
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L7:
	movl	$__stdout, (%esp)
	call	fflush
	jmp	.L2
	.size	refill.part.0, .-refill.part.0
	.p2align 4
	.globl	fgetc
	.type	fgetc, @function
fgetc:
	subl	$12, %esp
	movl	%ebx, 8(%esp)
	movl	16(%esp), %ebx
	movl	12(%ebx), %eax
	cmpl	16(%ebx), %eax
	je	.L17
.L9:
	movl	24(%ebx), %edx
	leal	1(%eax), %ecx
	movl	%ecx, 12(%ebx)
	movzbl	(%edx,%eax), %eax
.L8:
	movl	8(%esp), %ebx
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L17:
	cmpb	$0, 4(%ebx)
	jne	.L18
	movl	(%ebx), %eax
	testl	%eax, %eax
	js	.L12
	cmpb	$0, 5(%ebx)
	jne	.L12
	movl	%ebx, %eax
	call	refill.part.0
	testb	%al, %al
	je	.L11
	movl	12(%ebx), %eax
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L18:
	movb	$1, 6(%ebx)
	movl	$9, %edx
	movl	%edx, errno
.L11:
	orl	$-1, %eax
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L12:
	movb	$1, 5(%ebx)
	jmp	.L11
	.size	fgetc, .-fgetc
	.p2align 4
	.globl	getc
	.type	getc, @function
getc:
	subl	$12, %esp
	movl	%ebx, 8(%esp)
	movl	16(%esp), %ebx
	movl	12(%ebx), %eax
	cmpl	16(%ebx), %eax
	je	.L28
.L20:
	movl	24(%ebx), %edx
	leal	1(%eax), %ecx
	movl	%ecx, 12(%ebx)
	movzbl	(%edx,%eax), %eax
.L19:
	movl	8(%esp), %ebx
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L28:
	cmpb	$0, 4(%ebx)
	jne	.L29
	movl	(%ebx), %eax
	testl	%eax, %eax
	js	.L23
	cmpb	$0, 5(%ebx)
	jne	.L23
	movl	%ebx, %eax
	call	refill.part.0
	testb	%al, %al
	je	.L22
	movl	12(%ebx), %eax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L29:
	movb	$1, 6(%ebx)
	movl	$9, %edx
	movl	%edx, errno
.L22:
	orl	$-1, %eax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L23:
	movb	$1, 5(%ebx)
	jmp	.L22
	.size	getc, .-getc
	.p2align 4
	.globl	getchar
	.type	getchar, @function
getchar:
	subl	$12, %esp
	movl	__stdin+12, %eax
	cmpl	__stdin+16, %eax
	je	.L39
.L31:
	leal	1(%eax), %edx
	movl	%edx, __stdin+12
	movl	__stdin+24, %edx
	movzbl	(%edx,%eax), %eax
.L30:
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L39:
	cmpb	$0, __stdin+4
	jne	.L40
	movl	__stdin, %edx
	testl	%edx, %edx
	js	.L34
	cmpb	$0, __stdin+5
	jne	.L34
	movl	$__stdin, %eax
	call	refill.part.0
	testb	%al, %al
	je	.L33
	movl	__stdin+12, %eax
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L40:
	movl	$9, %ecx
	movb	$1, %al
	movl	%ecx, errno
	movb	%al, __stdin+6
.L33:
	orl	$-1, %eax
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L34:
	movb	$1, %al
	movb	%al, __stdin+5
	jmp	.L33
	.size	getchar, .-getchar
	.p2align 4
	.globl	ungetc
	.type	ungetc, @function
ungetc:
	movl	4(%esp), %eax
	movl	8(%esp), %ecx
	cmpl	$-1, %eax
	je	.L48
	cmpb	$0, 4(%ecx)
	jne	.L48
	movl	12(%ecx), %edx
	testl	%edx, %edx
	jne	.L43
	movl	16(%ecx), %edx
	testl	%edx, %edx
	jne	.L48
	movl	(%ecx), %edx
	testl	%edx, %edx
	js	.L48
	movl	20(%ecx), %edx
	movl	%edx, 16(%ecx)
.L43:
	movb	$0, 5(%ecx)
	decl	%edx
	movl	%edx, 12(%ecx)
	addl	24(%ecx), %edx
	cmpb	%al, (%edx)
	je	.L44
	movb	%al, (%edx)
.L44:
	movzbl	%al, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L48:
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
	subl	$12, %esp
	movl	36(%esp), %eax
	movl	32(%esp), %edi
	movl	40(%esp), %ebx
	leal	-1(%eax), %ebp
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L51:
	movl	24(%ebx), %edx
	leal	1(%eax), %ecx
	incl	%esi
	movl	%ecx, 12(%ebx)
	movzbl	(%edx,%eax), %eax
	movb	%al, -1(%edi,%esi)
	cmpb	$10, %al
	je	.L57
.L50:
	cmpl	%ebp, %esi
	jge	.L53
	movl	12(%ebx), %eax
	cmpl	16(%ebx), %eax
	jne	.L51
	cmpb	$0, 4(%ebx)
	jne	.L68
	movl	(%ebx), %eax
	testl	%eax, %eax
	js	.L54
	cmpb	$0, 5(%ebx)
	jne	.L54
	movl	%ebx, %eax
	call	refill.part.0
	testb	%al, %al
	je	.L53
	movl	12(%ebx), %eax
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L68:
	movb	$1, 6(%ebx)
	movl	$9, %edx
	movl	%edx, errno
.L53:
	testl	%esi, %esi
	je	.L60
.L57:
	movb	$0, (%edi,%esi)
	addl	$12, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	movb	$1, 5(%ebx)
	testl	%esi, %esi
	jne	.L57
.L60:
	addl	$12, %esp
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
	movl	52(%esp), %edi
	movl	56(%esp), %ecx
	movl	60(%esp), %esi
	imull	%ecx, %edi
	testl	%edi, %edi
	je	.L77
	movl	12(%esi), %eax
	xorl	%ebp, %ebp
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L73:
	movl	(%esi), %edx
	testl	%edx, %edx
	js	.L74
	cmpb	$0, 5(%esi)
	jne	.L74
	movl	%esi, %eax
	call	refill.part.0
	testb	%al, %al
	je	.L70
	movl	16(%esi), %ebx
	movl	12(%esi), %eax
.L72:
	movl	%edi, %ecx
	subl	%eax, %ebx
	subl	%ebp, %ecx
	cmpl	%ebx, %ecx
	cmovbe	%ecx, %ebx
	movl	%ebx, 8(%esp)
	movl	24(%esi), %edx
	addl	%edx, %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	addl	%ebp, %eax
	addl	%ebx, %ebp
	movl	%eax, (%esp)
	call	memcpy
	movl	12(%esi), %eax
	addl	%ebx, %eax
	cmpl	%edi, %ebp
	movl	%eax, 12(%esi)
	jnb	.L70
.L71:
	movl	16(%esi), %ebx
	cmpl	%ebx, %eax
	jb	.L72
	cmpb	$0, 4(%esi)
	je	.L73
	movb	$1, 6(%esi)
	movl	$9, %ecx
	movl	%ecx, errno
.L70:
	movl	52(%esp), %eax
	testl	%eax, %eax
	je	.L76
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	52(%esp)
	movl	%eax, 52(%esp)
.L76:
	movl	52(%esp), %eax
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L74:
	movb	$1, 5(%esi)
	jmp	.L70
.L77:
	xorl	%ebp, %ebp
	jmp	.L70
	.size	fread, .-fread
	.p2align 4
	.globl	getdelim
	.type	getdelim, @function
getdelim:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	64(%esp), %edi
	movl	68(%esp), %ebp
	movl	76(%esp), %ebx
	movl	(%edi), %ecx
	testl	%ecx, %ecx
	je	.L88
	movl	0(%ebp), %eax
.L89:
	xorl	%esi, %esi
	jmp	.L100
	.p2align 4,,10
	.p2align 3
.L94:
	movl	24(%ebx), %edx
	leal	1(%eax), %ecx
	movl	%ecx, 12(%ebx)
	movl	(%edi), %ecx
	movzbl	(%edx,%eax), %eax
	leal	1(%esi), %edx
	cmpl	%eax, 72(%esp)
	movb	%al, (%ecx,%esi)
	je	.L103
	movl	0(%ebp), %eax
	movl	%edx, %esi
.L100:
	leal	2(%esi), %edx
	cmpl	%edx, %eax
	jnb	.L90
	cmpl	$59, %eax
	movl	$120, %edx
	jbe	.L91
	leal	(%eax,%eax), %edx
.L91:
	movl	%edx, 4(%esp)
	movl	%edx, 28(%esp)
	movl	(%edi), %eax
	movl	%eax, (%esp)
	call	realloc
	movl	28(%esp), %edx
	testl	%eax, %eax
	je	.L101
	movl	%eax, (%edi)
	movl	%edx, 0(%ebp)
.L90:
	movl	12(%ebx), %eax
	cmpl	16(%ebx), %eax
	jne	.L94
	cmpb	$0, 4(%ebx)
	jne	.L108
	movl	(%ebx), %eax
	testl	%eax, %eax
	js	.L97
	cmpb	$0, 5(%ebx)
	jne	.L97
	movl	%ebx, %eax
	call	refill.part.0
	testb	%al, %al
	je	.L99
	movl	12(%ebx), %eax
	jmp	.L94
	.p2align 4,,10
	.p2align 3
.L108:
	movb	$1, 6(%ebx)
	movl	(%edi), %ecx
	movl	$9, %edx
	movl	%edx, errno
.L96:
	movb	$0, (%ecx,%esi)
	testl	%esi, %esi
	je	.L101
	addl	$44, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L97:
	movb	$1, 5(%ebx)
	movl	(%edi), %ecx
	jmp	.L96
	.p2align 4,,10
	.p2align 3
.L101:
	addl	$44, %esp
	movl	$-1, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L88:
	movl	$0, 0(%ebp)
	xorl	%eax, %eax
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L103:
	movl	%edx, %esi
	jmp	.L96
.L99:
	movl	(%edi), %ecx
	jmp	.L96
	.size	getdelim, .-getdelim
	.p2align 4
	.globl	getline
	.type	getline, @function
getline:
	subl	$28, %esp
	movl	40(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$10, %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	getdelim
	addl	$28, %esp
	ret
	.size	getline, .-getline
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
