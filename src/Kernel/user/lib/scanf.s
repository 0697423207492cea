	.file	"scanf.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"diuoxX"
	.text
	.p2align 4
	.type	scan, @function
scan:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$92, %esp
	movl	%ecx, 32(%esp)
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L60
	movl	%edx, %edi
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
.L58:
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L4
	cmpb	$37, (%edi)
	je	.L132
.L6:
	movl	%ebp, (%esp)
	call	fgetc
	movl	%eax, %ebx
	movzbl	(%edi), %eax
	cmpl	%ebx, %eax
	je	.L61
	movl	%ebx, (%esp)
	movl	%ebp, 4(%esp)
	call	ungetc
	incl	%ebx
	jne	.L1
.L129:
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L1
	movl	$-1, %eax
	movl	%eax, 28(%esp)
.L1:
	movl	28(%esp), %eax
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%ebp, (%esp)
	call	fgetc
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L4
	movl	%ebx, (%esp)
	movl	%edi, %ebx
	movl	%ebp, 4(%esp)
	call	ungetc
.L5:
	movzbl	1(%ebx), %eax
	leal	1(%ebx), %edi
	testb	%al, %al
	jne	.L58
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L61:
	movl	%edi, %ebx
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L132:
	movzbl	1(%edi), %eax
	leal	1(%edi), %ebx
	movb	%al, 60(%esp)
	cmpb	$37, %al
	jne	.L7
	.p2align 4
	.p2align 3
.L8:
	movl	%ebp, (%esp)
	call	fgetc
	movl	%eax, (%esp)
	movl	%eax, %esi
	call	isspace
	testl	%eax, %eax
	jne	.L8
	movl	%ebp, 4(%esp)
	movl	%ebx, %edi
	movl	%esi, (%esp)
	call	ungetc
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L7:
	cmpb	$42, 60(%esp)
	setne	62(%esp)
	jne	.L10
	movzbl	2(%edi), %eax
	leal	2(%edi), %ebx
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	je	.L133
	.p2align 4
	.p2align 3
.L11:
	movsbl	(%ebx), %eax
	leal	(%esi,%esi,4), %edx
	incl	%ebx
	leal	-48(%eax,%edx,2), %esi
.L10:
	movzbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L11
.L133:
	movzbl	(%ebx), %edx
	movl	%eax, %edi
	movb	%dl, %al
	andb	$-5, %al
	cmpb	$104, %al
	jne	.L62
	movl	%esi, 16(%esp)
	xorl	%ecx, %ecx
	movl	$4, %eax
	movl	%ecx, %esi
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L13:
	incl	%esi
	movl	$8, %ecx
	cmpl	$2, %esi
	cmove	%ecx, %eax
	incl	%ebx
	movzbl	(%ebx), %edx
	movb	%dl, %cl
	andb	$-5, %cl
	cmpb	$104, %cl
	jne	.L134
.L15:
	cmpb	$104, %dl
	jne	.L13
	movl	%eax, %edx
	incl	%ebx
	shrl	$31, %edx
	addl	%edx, %eax
	movzbl	(%ebx), %edx
	sarl	%eax
	movb	%dl, %cl
	andb	$-5, %cl
	cmpb	$104, %cl
	je	.L15
.L134:
	movl	%eax, 52(%esp)
	movl	16(%esp), %esi
.L12:
	cmpb	$99, %dl
	jne	.L135
.L16:
	movl	%ebp, (%esp)
	movb	%dl, 16(%esp)
	call	fgetc
	movzbl	16(%esp), %edx
	cmpl	$-1, %eax
	je	.L129
	movl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	movb	%dl, 16(%esp)
	call	ungetc
	movsbl	16(%esp), %edx
	cmpb	$42, 60(%esp)
	je	.L63
	movl	32(%esp), %eax
	movl	(%eax), %ecx
	addl	$4, %eax
	movl	%eax, 32(%esp)
	movl	%ecx, 48(%esp)
.L20:
	cmpb	$99, %dl
	je	.L136
	movb	%dl, %al
	subb	$88, %al
	cmpb	$32, %al
	ja	.L65
	movzbl	%al, %eax
	jmp	*.L30(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L30:
	.long	.L29
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L28
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L32
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L31
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L65
	.long	.L29
	.text
	.p2align 4,,10
	.p2align 3
.L135:
	movl	%ebx, 16(%esp)
	movb	%dl, 36(%esp)
	.p2align 4
	.p2align 3
.L17:
	movl	%ebp, (%esp)
	call	fgetc
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	isspace
	testl	%eax, %eax
	jne	.L17
	movl	%ebp, 4(%esp)
	movzbl	36(%esp), %edx
	movl	%ebx, %ecx
	movl	%ecx, (%esp)
	movl	16(%esp), %ebx
	movb	%dl, 16(%esp)
	call	ungetc
	movzbl	16(%esp), %edx
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L63:
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L65:
	movl	$10, %edi
.L28:
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L1
	movl	%ebp, (%esp)
	testl	%esi, %esi
	movl	$2147483647, %eax
	cmove	%eax, %esi
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ecx
	je	.L66
	leal	-43(%eax), %eax
	leal	-1(%esi), %edx
	andl	$-3, %eax
	jne	.L67
	movl	%edx, 16(%esp)
	cmpl	$45, %ecx
	sete	63(%esp)
	testl	%edx, %edx
	je	.L68
	movl	%ebp, (%esp)
	call	fgetc
	movl	16(%esp), %edx
	movl	%eax, %ecx
	incl	%eax
	je	.L69
	subl	$2, %esi
.L43:
	cmpl	$48, %ecx
	jne	.L42
	movb	$0, 61(%esp)
	testl	$-17, %edi
	je	.L137
.L44:
	movl	%ebx, 56(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 20(%esp)
	movl	%edi, %eax
	movl	%ecx, %ebx
	movl	%edx, 16(%esp)
	sarl	$31, %eax
	movl	%edi, 40(%esp)
	movl	%eax, 44(%esp)
	movl	%ebp, 36(%esp)
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L138:
	leal	-48(%ebx), %eax
.L51:
	cmpl	%eax, %edi
	jle	.L130
	movl	20(%esp), %edx
	movl	%ebx, (%esp)
	movl	16(%esp), %eax
	movl	44(%esp), %ecx
	imull	%eax, %ecx
	movl	%edx, %eax
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	16(%esp), %eax
	mull	%edi
	movl	%edx, 20(%esp)
	addl	%ecx, 20(%esp)
	movl	%eax, 16(%esp)
	call	isdigit
	testl	%eax, %eax
	je	.L47
	leal	-48(%ebx), %eax
	cltd
.L48:
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	testl	%esi, %esi
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	je	.L78
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	fgetc
	movl	%eax, %ebx
	xorl	%eax, %eax
	cmpl	$-1, %ebx
	setne	%al
	subl	%eax, %esi
.L49:
	movb	$1, 61(%esp)
.L46:
	movl	%ebx, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L138
	movl	%ebx, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L130
	movl	%ebx, (%esp)
	call	tolower
	subl	$87, %eax
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L136:
	testl	%esi, %esi
	jne	.L139
	movl	%ebx, 16(%esp)
	movl	$1, %esi
	movl	%edi, %ebx
	movl	%esi, %edi
	movl	48(%esp), %esi
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L141:
	testl	%esi, %esi
	je	.L25
	movb	%al, (%esi,%ebx)
.L25:
	incl	%ebx
	cmpl	%edi, %ebx
	jge	.L140
.L26:
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	jne	.L141
	.p2align 4,,2
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L139:
	jle	.L23
	movl	%ebx, 16(%esp)
	movl	%edi, %ebx
	movl	%esi, %edi
	movl	48(%esp), %esi
	jmp	.L26
.L67:
	movb	$0, 63(%esp)
	movl	%edx, %esi
	jmp	.L43
.L29:
	movl	$16, %edi
	jmp	.L28
.L31:
	movl	%ebx, 16(%esp)
	testl	%esi, %esi
	movl	$2147483647, %eax
	cmove	%eax, %esi
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L143:
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L142
	movl	48(%esp), %eax
	testl	%eax, %eax
	je	.L36
	movb	%bl, (%eax,%edi)
.L36:
	incl	%edi
	cmpl	%esi, %edi
	je	.L126
.L35:
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	jne	.L143
.L126:
	movl	16(%esp), %ebx
.L59:
	movl	48(%esp), %eax
	testl	%eax, %eax
	je	.L40
	movb	$0, (%eax,%edi)
.L40:
	testl	%edi, %edi
	je	.L1
.L23:
	movzbl	62(%esp), %eax
	addl	%eax, 28(%esp)
	jmp	.L5
.L32:
	movl	$8, %edi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L47:
	movl	%ebx, (%esp)
	call	isalpha
	xorl	%edx, %edx
	movl	%eax, %ecx
	movl	$2147483647, %eax
	testl	%ecx, %ecx
	je	.L48
	movl	%ebx, (%esp)
	call	tolower
	subl	$87, %eax
	cltd
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L130:
	movl	%ebx, %ecx
	movl	36(%esp), %ebp
	movl	%ecx, %eax
	movl	56(%esp), %ebx
	incl	%eax
	je	.L54
	movl	%ebp, 4(%esp)
	movl	%ecx, (%esp)
	call	ungetc
.L54:
	cmpb	$0, 63(%esp)
	je	.L57
	negl	16(%esp)
	adcl	$0, 20(%esp)
	negl	20(%esp)
.L57:
	cmpb	$0, 61(%esp)
	je	.L1
	cmpb	$42, 60(%esp)
	je	.L23
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, 72(%esp)
	movl	52(%esp), %eax
	movl	%edx, 76(%esp)
	movl	%eax, 8(%esp)
	leal	72(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	memcpy
	jmp	.L23
.L66:
	movb	$0, 63(%esp)
.L42:
	movb	$0, 61(%esp)
	testl	%edi, %edi
	movl	$10, %eax
	cmove	%eax, %edi
	jmp	.L44
.L140:
	movl	16(%esp), %ebx
	jmp	.L23
.L62:
	movl	$4, %eax
	movl	%eax, 52(%esp)
	jmp	.L12
.L60:
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	jmp	.L1
.L142:
	movl	%ebp, 4(%esp)
	movl	%ebx, %edx
	movl	16(%esp), %ebx
	movl	%edx, (%esp)
	call	ungetc
	jmp	.L59
.L78:
	movl	$-1, %ebx
	jmp	.L49
.L137:
	testl	%esi, %esi
	.p2align 4,,4
	je	.L71
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ecx
	je	.L45
	leal	-1(%esi), %edx
	andl	$-33, %eax
	cmpl	$88, %eax
	jne	.L72
	movl	%edx, 16(%esp)
	testl	%edx, %edx
	je	.L73
	movl	%ebp, (%esp)
	call	fgetc
	movl	16(%esp), %edx
	movl	%eax, %ecx
	incl	%eax
	je	.L74
	movb	$1, 61(%esp)
	subl	$2, %esi
	movl	$16, %edi
	jmp	.L44
.L69:
	movl	%edx, %esi
	jmp	.L42
.L72:
	movl	%edx, %esi
.L45:
	movb	$1, 61(%esp)
	testl	%edi, %edi
	jne	.L75
	movl	$8, %edi
	jmp	.L44
.L75:
	movl	$16, %edi
	jmp	.L44
.L74:
	movb	$1, 61(%esp)
	movl	%edx, %esi
	movl	$16, %edi
	jmp	.L44
.L68:
	xorl	%esi, %esi
	orl	$-1, %ecx
	jmp	.L42
.L71:
	orl	$-1, %ecx
	jmp	.L45
.L73:
	movb	$1, 61(%esp)
	xorl	%esi, %esi
	orl	$-1, %ecx
	movl	$16, %edi
	jmp	.L44
	.size	scan, .-scan
	.p2align 4
	.globl	scanf
	.type	scanf, @function
scanf:
	subl	$12, %esp
	movl	$__stdin, %eax
	movl	16(%esp), %edx
	leal	20(%esp), %ecx
	call	scan
	addl	$12, %esp
	ret
	.size	scanf, .-scanf
	.p2align 4
	.globl	fscanf
	.type	fscanf, @function
fscanf:
	subl	$12, %esp
	movl	20(%esp), %edx
	leal	24(%esp), %ecx
	movl	16(%esp), %eax
	call	scan
	addl	$12, %esp
	ret
	.size	fscanf, .-fscanf
	.p2align 4
	.globl	sscanf
	.type	sscanf, @function
sscanf:
	subl	$60, %esp
	xorl	%eax, %eax
	movl	%ebx, 56(%esp)
	movl	64(%esp), %ebx
	xorl	%edx, %edx
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 44(%esp)
	movl	$-1, %eax
	movl	%edx, 36(%esp)
	movl	%ebx, (%esp)
	movl	%ecx, 40(%esp)
	movl	%eax, 28(%esp)
	call	strlen
	movl	68(%esp), %edx
	leal	72(%esp), %ecx
	movl	%ebx, 44(%esp)
	movl	%eax, 40(%esp)
	leal	28(%esp), %eax
	call	scan
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
	.size	sscanf, .-sscanf
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
