	.file	"scanf.c"
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
	movl	%ecx, 52(%esp)
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L68
	movl	%edx, %esi
	xorl	%edx, %edx
	movl	%edx, 48(%esp)
	.p2align 4
	.p2align 3
.L61:
	movl	%eax, (%esp)
	call	isspace
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	jne	.L4
	cmpb	$37, (%esi)
	je	.L147
	movl	%ebp, (%esp)
	call	fgetc
	movl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	ungetc
	incl	%ebx
	jne	.L67
.L62:
	movl	48(%esp), %edi
	movl	$-1, %eax
	testl	%edi, %edi
	cmovne	%edi, %eax
	movl	%eax, 48(%esp)
.L1:
	movl	48(%esp), %eax
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
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	ungetc
	movl	%esi, 40(%esp)
.L60:
	movl	40(%esp), %eax
	leal	1(%eax), %esi
	movzbl	1(%eax), %eax
	testb	%al, %al
	jne	.L61
	movl	48(%esp), %eax
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L147:
	movzbl	1(%esi), %ecx
	leal	1(%esi), %eax
	movl	%eax, 40(%esp)
	cmpb	$37, %cl
	je	.L69
	cmpb	$42, %cl
	je	.L148
.L8:
	movl	40(%esp), %esi
	xorl	%edi, %edi
	movb	%cl, %bl
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L10:
	movsbl	(%esi), %eax
	leal	(%edi,%edi,4), %edx
	incl	%esi
	leal	-48(%eax,%edx,2), %edi
.L9:
	movzbl	(%esi), %eax
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L10
	movl	%edi, 24(%esp)
	movl	%esi, %edx
	movb	%bl, %cl
	movl	%edx, 40(%esp)
	movzbl	(%edx), %ebx
	movl	%eax, %esi
	movb	%bl, %al
	andb	$-5, %al
	cmpb	$104, %al
	jne	.L70
	movb	%cl, 57(%esp)
	movl	$4, %eax
	xorl	%edx, %edx
	movl	%esi, 32(%esp)
	movl	%eax, %ecx
	movl	$8, %edi
	movl	40(%esp), %eax
	movl	%edx, %esi
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L12:
	incl	%esi
	cmpl	$2, %esi
	cmove	%edi, %ecx
	incl	%eax
	movzbl	(%eax), %ebx
	movb	%bl, %dl
	andb	$-5, %dl
	cmpb	$104, %dl
	jne	.L149
.L14:
	cmpb	$104, %bl
	jne	.L12
	movl	%ecx, %edx
	movzbl	1(%eax), %ebx
	incl	%eax
	shrl	$31, %edx
	addl	%ecx, %edx
	sarl	%edx
	movl	%edx, %ecx
	movb	%bl, %dl
	andb	$-5, %dl
	cmpb	$104, %dl
	je	.L14
.L149:
	movl	%ecx, 60(%esp)
	movl	32(%esp), %esi
	movl	%eax, 40(%esp)
	movzbl	57(%esp), %ecx
.L11:
	cmpb	$42, %cl
	setne	58(%esp)
	cmpb	$37, %bl
	movzbl	58(%esp), %eax
	movb	%al, 57(%esp)
	je	.L16
	cmpb	$99, %bl
	jne	.L16
	movl	%ebp, (%esp)
	call	fgetc
	movl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	movl	%eax, %esi
	call	ungetc
	incl	%esi
	jne	.L63
	jmp	.L62
.L150:
	movl	40(%esp), %esi
	.p2align 4
	.p2align 3
.L67:
	movzbl	(%esi), %ebx
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	%ebx, %eax
	je	.L72
	movl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	call	ungetc
	movl	48(%esp), %eax
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L148:
	leal	2(%esi), %eax
	movl	%eax, 40(%esp)
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L69:
	movb	$0, 57(%esp)
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movl	$1, %esi
	movl	%eax, 24(%esp)
	.p2align 4
	.p2align 3
.L16:
	movl	%ebp, (%esp)
	call	fgetc
	movl	%eax, (%esp)
	movl	%eax, %edi
	call	isspace
	testl	%eax, %eax
	jne	.L16
	movl	%edi, (%esp)
	movl	%ebp, 4(%esp)
	call	ungetc
	movl	%ebp, (%esp)
	call	fgetc
	movl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	movl	%eax, %edi
	call	ungetc
	incl	%edi
	je	.L62
	testl	%esi, %esi
	jne	.L150
	movzbl	57(%esp), %eax
	movb	%al, 58(%esp)
.L63:
	xorl	%edi, %edi
	cmpb	$0, 58(%esp)
	movl	%edi, 44(%esp)
	je	.L20
	movl	52(%esp), %eax
	movl	(%eax), %edi
	addl	$4, %eax
	movl	%eax, 52(%esp)
	movl	%edi, 44(%esp)
.L20:
	movl	24(%esp), %esi
	testl	%esi, %esi
	jne	.L21
	cmpb	$99, %bl
	je	.L151
	subb	$88, %bl
	cmpb	$32, %bl
	ja	.L1
	movzbl	%bl, %ebx
	jmp	*.L66(,%ebx,4)
	.section	.rodata
	.align 4
	.align 4
.L66:
	.long	.L89
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L91
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L92
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L93
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L90
	.long	.L1
	.long	.L91
	.long	.L1
	.long	.L1
	.long	.L89
	.text
	.p2align 4,,10
	.p2align 3
.L21:
	subb	$88, %bl
	cmpb	$32, %bl
	ja	.L1
	movzbl	%bl, %ebx
	jmp	*.L26(,%ebx,4)
	.section	.rodata
	.align 4
	.align 4
.L26:
	.long	.L25
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L31
	.long	.L27
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L30
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L29
	.long	.L1
	.long	.L1
	.long	.L1
	.long	.L141
	.long	.L1
	.long	.L27
	.long	.L1
	.long	.L1
	.long	.L25
	.text
.L89:
	movl	$2147483647, %edi
	movl	%edi, 24(%esp)
.L25:
	movl	$16, %esi
	movl	%esi, 28(%esp)
.L32:
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L152
.L64:
	movb	$0, 59(%esp)
	movl	24(%esp), %eax
	leal	-1(%eax), %esi
	leal	-43(%ebx), %eax
	andl	$-3, %eax
	je	.L153
.L44:
	cmpl	$48, %ebx
	jne	.L79
	testl	$-17, 28(%esp)
	je	.L154
	movl	%esi, 24(%esp)
	movb	$0, 57(%esp)
.L46:
	movl	28(%esp), %eax
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%ebp, 28(%esp)
	movl	%eax, 32(%esp)
	cltd
	movl	%eax, %ebp
	movl	%edx, 36(%esp)
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L155:
	leal	-48(%ebx), %eax
	cmpl	%eax, %ebp
	jle	.L144
.L57:
	movl	%ebx, (%esp)
	movl	36(%esp), %ecx
	movl	%edi, %eax
	imull	%ebp, %eax
	imull	%esi, %ecx
	addl	%eax, %ecx
	movl	%esi, %eax
	mull	%ebp
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ecx, %edi
	call	isdigit
	testl	%eax, %eax
	je	.L49
	leal	-48(%ebx), %eax
	cltd
.L50:
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	24(%esp), %edx
	testl	%edx, %edx
	je	.L88
.L156:
	movl	28(%esp), %edx
	movl	%edx, (%esp)
	call	fgetc
	movl	%eax, %ebx
	xorl	%eax, %eax
	cmpl	$-1, %ebx
	setne	%al
	subl	%eax, 24(%esp)
.L51:
	movb	$1, 57(%esp)
.L48:
	movl	%ebx, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L155
	movl	%ebx, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L144
	movl	%ebx, (%esp)
	call	tolower
	subl	$87, %eax
	cmpl	%eax, %ebp
	jg	.L57
	.p2align 4
	.p2align 3
.L144:
	cmpl	$-1, %ebx
	movl	28(%esp), %ebp
	je	.L56
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	ungetc
.L56:
	cmpb	$0, 59(%esp)
	je	.L59
	negl	%esi
	adcl	$0, %edi
	negl	%edi
.L59:
	cmpb	$0, 57(%esp)
	je	.L1
	movl	44(%esp), %edx
	testl	%edx, %edx
	je	.L33
	movl	%edx, (%esp)
	movl	60(%esp), %eax
	movl	%esi, 72(%esp)
	movl	%edi, 76(%esp)
	movl	%eax, 8(%esp)
	leal	72(%esp), %eax
	movl	%eax, 4(%esp)
	call	memcpy
.L33:
	movzbl	58(%esp), %eax
	addl	%eax, 48(%esp)
	jmp	.L60
.L91:
	movl	$2147483647, %ecx
	movl	%ecx, 24(%esp)
.L27:
	movl	%ebp, (%esp)
	movl	$10, %edx
	movl	%edx, 28(%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	jne	.L64
.L152:
	movb	$0, 59(%esp)
	movb	$0, 57(%esp)
	jmp	.L46
.L92:
	movl	$2147483647, %ebx
	movl	%ebx, 24(%esp)
.L30:
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	jne	.L64
	movb	$0, 59(%esp)
	jmp	.L43
.L93:
	movl	$2147483647, %eax
	movl	%eax, 24(%esp)
.L29:
	movl	$8, %eax
	movl	%eax, 28(%esp)
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L49:
	movl	%ebx, (%esp)
	call	isalpha
	xorl	%edx, %edx
	movl	%eax, %ecx
	movl	$2147483647, %eax
	testl	%ecx, %ecx
	je	.L50
	movl	%ebx, (%esp)
	call	tolower
	subl	$87, %eax
	cltd
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	24(%esp), %edx
	testl	%edx, %edx
	jne	.L156
	.p2align 4
	.p2align 3
.L88:
	movl	$-1, %ebx
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L72:
	movl	%esi, 40(%esp)
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L151:
	movl	$1, %eax
	movl	%eax, 24(%esp)
.L22:
	movl	44(%esp), %edi
	movl	24(%esp), %ebx
	movl	%edi, %esi
	addl	%edi, %ebx
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L157:
	testl	%edi, %edi
	je	.L34
	movb	%al, (%esi)
.L34:
	incl	%esi
	cmpl	%esi, %ebx
	je	.L33
.L35:
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	jne	.L157
	movl	48(%esp), %eax
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L79:
	movl	%esi, 24(%esp)
.L45:
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L158
.L43:
	movb	$0, 57(%esp)
	movl	$10, %eax
	movl	%eax, 28(%esp)
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L153:
	cmpl	$45, %ebx
	sete	59(%esp)
	testl	%esi, %esi
	je	.L77
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L79
	movl	24(%esp), %esi
	subl	$2, %esi
	jmp	.L44
.L154:
	testl	%esi, %esi
	je	.L81
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L82
	leal	-1(%esi), %edi
	andl	$-33, %eax
	movl	%edi, 24(%esp)
	cmpl	$88, %eax
	jne	.L47
	testl	%edi, %edi
	je	.L83
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L84
	movb	$1, 57(%esp)
	leal	-2(%esi), %eax
	movl	$16, %ecx
	movl	%eax, 24(%esp)
	movl	%ecx, 28(%esp)
	jmp	.L46
.L158:
	movb	$0, 57(%esp)
	jmp	.L46
.L82:
	movl	%esi, 24(%esp)
.L47:
	movb	$1, 57(%esp)
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L85
	movl	$8, %eax
	movl	%eax, 28(%esp)
	jmp	.L46
.L85:
	movl	$16, %ecx
	movl	%ecx, 28(%esp)
	jmp	.L46
.L70:
	movl	$4, %eax
	movl	%eax, 60(%esp)
	jmp	.L11
.L31:
	cmpl	$0, 24(%esp)
	jg	.L22
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L141:
	movl	28(%esp), %esi
	movl	44(%esp), %edi
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L160:
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L159
	testl	%edi, %edi
	je	.L37
	movb	%bl, (%edi,%esi)
.L37:
	incl	%esi
	cmpl	%esi, 24(%esp)
	je	.L142
.L39:
	movl	%ebp, (%esp)
	call	fgetc
	cmpl	$-1, %eax
	movl	%eax, %ebx
	jne	.L160
.L142:
	movl	%esi, 28(%esp)
.L65:
	movl	44(%esp), %eax
	testl	%eax, %eax
	je	.L42
	movl	28(%esp), %edi
	movb	$0, (%eax,%edi)
.L42:
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L33
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L90:
	movl	$2147483647, %eax
	movl	28(%esp), %esi
	movl	%eax, 24(%esp)
	movl	44(%esp), %edi
	jmp	.L39
.L84:
	movb	$1, 57(%esp)
	movl	$16, %esi
	movl	%esi, 28(%esp)
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L159:
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	movl	%esi, 28(%esp)
	call	ungetc
	jmp	.L65
.L68:
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
	jmp	.L1
.L77:
	xorl	%eax, %eax
	movl	$-1, %ebx
	movl	%eax, 24(%esp)
	jmp	.L45
.L81:
	xorl	%edx, %edx
	movl	$-1, %ebx
	movl	%edx, 24(%esp)
	jmp	.L47
.L83:
	movb	$1, 57(%esp)
	movl	$16, %edi
	movl	$-1, %ebx
	movl	%edi, 28(%esp)
	jmp	.L46
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
