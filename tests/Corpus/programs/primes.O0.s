	.file	"primes.c"
	.text
	.local	composite
	.comm	composite,1252,32
	.type	is_prime, @function
is_prime:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$2, 8(%ebp)
	je	.L2
	cmpl	$2, 8(%ebp)
	jbe	.L3
	movl	8(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L3
	movl	8(%ebp), %eax
	shrl	$6, %eax
	movl	composite(,%eax,4), %edx
	movl	8(%ebp), %eax
	shrl	%eax
	andl	$31, %eax
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	testl	%eax, %eax
	jne	.L3
.L2:
	movl	$1, %eax
	jmp	.L5
.L3:
	movl	$0, %eax
.L5:
	popl	%ebp
	ret
	.size	is_prime, .-is_prime
	.type	sieve, @function
sieve:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	$1, composite
	movl	$3, -8(%ebp)
	jmp	.L7
.L11:
	movl	-8(%ebp), %eax
	movl	%eax, (%esp)
	call	is_prime
	testl	%eax, %eax
	je	.L8
	movl	-8(%ebp), %eax
	imull	%eax, %eax
	movl	%eax, -12(%ebp)
	jmp	.L9
.L10:
	movl	-12(%ebp), %eax
	shrl	$6, %eax
	movl	composite(,%eax,4), %edx
	movl	-12(%ebp), %ecx
	shrl	%ecx
	andl	$31, %ecx
	movl	$1, %ebx
	sall	%cl, %ebx
	movl	%ebx, %ecx
	orl	%ecx, %edx
	movl	%edx, composite(,%eax,4)
	movl	-8(%ebp), %eax
	addl	%eax, %eax
	addl	%eax, -12(%ebp)
.L9:
	cmpl	$19999, -12(%ebp)
	jbe	.L10
.L8:
	addl	$2, -8(%ebp)
.L7:
	movl	-8(%ebp), %eax
	imull	%eax, %eax
	cmpl	$19999, %eax
	jbe	.L11
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sieve, .-sieve
	.type	segment, @function
segment:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	$1, 4(%esp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, -48(%ebp)
	movl	$0, -28(%ebp)
	movl	$2, -32(%ebp)
	jmp	.L13
.L20:
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	is_prime
	testl	%eax, %eax
	je	.L24
	movl	8(%ebp), %edx
	movl	-32(%ebp), %eax
	addl	%edx, %eax
	decl	%eax
	movl	$0, %edx
	divl	-32(%ebp)
	movl	%eax, %edx
	movl	-32(%ebp), %eax
	imull	%edx, %eax
	movl	%eax, -36(%ebp)
	movl	-32(%ebp), %eax
	imull	%eax, %eax
	cmpl	%eax, -36(%ebp)
	jnb	.L16
	movl	-32(%ebp), %eax
	imull	%eax, %eax
	movl	%eax, -36(%ebp)
.L16:
	movl	-36(%ebp), %eax
	subl	8(%ebp), %eax
	movl	%eax, -40(%ebp)
	jmp	.L17
.L18:
	movl	-48(%ebp), %edx
	movl	-40(%ebp), %eax
	addl	%edx, %eax
	movb	$1, (%eax)
	movl	-32(%ebp), %eax
	addl	%eax, -40(%ebp)
.L17:
	movl	-40(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L18
	jmp	.L15
.L24:
	nop
.L15:
	incl	-32(%ebp)
.L13:
	movl	-32(%ebp), %ecx
	movl	$0, %ebx
	movl	-32(%ebp), %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	8(%ebp), %esi
	movl	$0, %edi
	movl	12(%ebp), %ecx
	movl	$0, %ebx
	addl	%esi, %ecx
	adcl	%edi, %ebx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	%ebx, %eax
	jnc	.L19
	cmpl	$19999, -32(%ebp)
	jbe	.L20
.L19:
	movl	$0, -44(%ebp)
	jmp	.L21
.L22:
	movl	-48(%ebp), %edx
	movl	-44(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	sete	%al
	movzbl	%al, %eax
	addl	%eax, -28(%ebp)
	incl	-44(%ebp)
.L21:
	movl	-44(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L22
	movl	-48(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	movl	-28(%ebp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	segment, .-segment
	.globl	__umoddi3
	.type	power, @function
power:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	$1, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	16(%ebp)
	movl	%edx, %eax
	movl	%eax, -24(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L26
.L28:
	movl	12(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L27
	movl	-12(%ebp), %eax
	imull	-24(%ebp), %eax
	movl	%eax, %edx
	movl	-20(%ebp), %eax
	imull	-16(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-24(%ebp), %eax
	mull	-16(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	16(%ebp), %ecx
	movl	$0, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
.L27:
	shrl	12(%ebp)
	movl	-20(%ebp), %eax
	imull	-24(%ebp), %eax
	movl	%eax, %edx
	movl	-20(%ebp), %eax
	imull	-24(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-24(%ebp), %eax
	mull	-24(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	16(%ebp), %ecx
	movl	$0, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
.L26:
	cmpl	$0, 12(%ebp)
	jne	.L28
	movl	-16(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	power, .-power
	.type	probable, @function
probable:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	cmpl	$1, 8(%ebp)
	jbe	.L31
	movl	8(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	jne	.L32
.L31:
	cmpl	$2, 8(%ebp)
	sete	%al
	movzbl	%al, %eax
	jmp	.L33
.L32:
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L34
.L35:
	incl	-16(%ebp)
	movl	-12(%ebp), %eax
	shrl	%eax
	movl	%eax, -12(%ebp)
.L34:
	movl	-12(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L35
	movl	$0, -20(%ebp)
	jmp	.L36
.L45:
	movl	-20(%ebp), %eax
	movl	bases.1(,%eax,4), %eax
	movl	$0, %edx
	divl	8(%ebp)
	movl	%edx, %eax
	testl	%eax, %eax
	je	.L46
	movl	-20(%ebp), %eax
	movl	bases.1(,%eax,4), %eax
	movl	8(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	-12(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	power
	movl	%eax, -32(%ebp)
	movl	$0, -28(%ebp)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	xorl	$1, %eax
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L39
	movl	8(%ebp), %eax
	decl	%eax
	movl	$0, %edx
	xorl	-32(%ebp), %eax
	xorl	-28(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L40
.L39:
	movl	$1, %eax
	jmp	.L41
.L40:
	movl	$0, %eax
.L41:
	movl	%eax, -36(%ebp)
	movl	$1, -40(%ebp)
	jmp	.L42
.L44:
	movl	-28(%ebp), %eax
	imull	-32(%ebp), %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	imull	-32(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-32(%ebp), %eax
	mull	-32(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	8(%ebp), %ecx
	movl	$0, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	8(%ebp), %eax
	decl	%eax
	movl	$0, %edx
	xorl	-32(%ebp), %eax
	xorl	-28(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, -36(%ebp)
	incl	-40(%ebp)
.L42:
	movl	-40(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jge	.L43
	cmpl	$0, -36(%ebp)
	je	.L44
.L43:
	cmpl	$0, -36(%ebp)
	jne	.L38
	movl	$0, %eax
	jmp	.L33
.L46:
	nop
.L38:
	incl	-20(%ebp)
.L36:
	cmpl	$2, -20(%ebp)
	jle	.L45
	movl	$1, %eax
.L33:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	probable, .-probable
	.type	gcd, @function
gcd:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	jmp	.L48
.L49:
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	12(%ebp)
	movl	%edx, -4(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, 8(%ebp)
	movl	-4(%ebp), %eax
	movl	%eax, 12(%ebp)
.L48:
	cmpl	$0, 12(%ebp)
	jne	.L49
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	gcd, .-gcd
	.type	rho, @function
rho:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	$1, -28(%ebp)
.L58:
	movl	$2, -32(%ebp)
	movl	$2, -36(%ebp)
	movl	$1, -40(%ebp)
	jmp	.L52
.L55:
	movl	-32(%ebp), %ecx
	movl	$0, %ebx
	movl	-32(%ebp), %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	-28(%ebp), %ecx
	movl	$0, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	8(%ebp), %eax
	movl	$0, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__umoddi3
	movl	%eax, -32(%ebp)
	movl	-36(%ebp), %ecx
	movl	$0, %ebx
	movl	-36(%ebp), %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	-28(%ebp), %ecx
	movl	$0, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	8(%ebp), %eax
	movl	$0, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__umoddi3
	movl	%eax, -36(%ebp)
	movl	-36(%ebp), %ecx
	movl	$0, %ebx
	movl	-36(%ebp), %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	-28(%ebp), %ecx
	movl	$0, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	8(%ebp), %eax
	movl	$0, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__umoddi3
	movl	%eax, -36(%ebp)
	movl	-32(%ebp), %eax
	cmpl	%eax, -36(%ebp)
	jnb	.L53
	movl	-32(%ebp), %eax
	subl	-36(%ebp), %eax
	jmp	.L54
.L53:
	movl	-36(%ebp), %eax
	subl	-32(%ebp), %eax
.L54:
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	gcd
	movl	%eax, -40(%ebp)
.L52:
	cmpl	$1, -40(%ebp)
	je	.L55
	movl	-40(%ebp), %eax
	cmpl	8(%ebp), %eax
	je	.L56
	movl	-40(%ebp), %eax
	jmp	.L59
.L56:
	incl	-28(%ebp)
	jmp	.L58
.L59:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rho, .-rho
	.section	.rodata
.LC0:
	.string	" %u"
	.text
	.type	factors, @function
factors:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$1, 8(%ebp)
	je	.L67
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	probable
	testl	%eax, %eax
	je	.L63
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L60
.L63:
	movl	8(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L64
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	rho
	jmp	.L65
.L64:
	movl	$2, %eax
.L65:
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	-12(%ebp)
	cmpl	-12(%ebp), %eax
	jnb	.L66
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	-12(%ebp)
	movl	%eax, -12(%ebp)
.L66:
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	factors
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	-12(%ebp)
	movl	%eax, (%esp)
	call	factors
	jmp	.L60
.L67:
	nop
.L60:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	factors, .-factors
	.type	totient, @function
totient:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	$2, -8(%ebp)
	jmp	.L69
.L73:
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	-8(%ebp)
	movl	%edx, %eax
	testl	%eax, %eax
	jne	.L70
	jmp	.L71
.L72:
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	-8(%ebp)
	movl	%eax, 8(%ebp)
.L71:
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	-8(%ebp)
	movl	%edx, %eax
	testl	%eax, %eax
	je	.L72
	movl	-4(%ebp), %eax
	movl	$0, %edx
	divl	-8(%ebp)
	subl	%eax, -4(%ebp)
.L70:
	incl	-8(%ebp)
.L69:
	movl	-8(%ebp), %eax
	imull	%eax, %eax
	cmpl	%eax, 8(%ebp)
	jnb	.L73
	cmpl	$1, 8(%ebp)
	jbe	.L74
	movl	-4(%ebp), %eax
	movl	$0, %edx
	divl	8(%ebp)
	movl	%eax, %edx
	movl	-4(%ebp), %eax
	subl	%edx, %eax
	jmp	.L76
.L74:
	movl	-4(%ebp), %eax
.L76:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	totient, .-totient
	.section	.rodata
.LC1:
	.string	"%u "
	.align 4
.LC2:
	.string	"\n%d primes, the last %u, largest gap %u, sum %u, wrong %d\n"
.LC3:
	.string	"%d in 1000 numbers from %u\n"
.LC4:
	.string	"%u ="
.LC5:
	.string	", totient %u\n"
.LC6:
	.string	"%u: %d pairs\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$80, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 76(%esp)
	movl	$0, 72(%esp)
	movl	$0, 68(%esp)
	movl	$0, 64(%esp)
	movl	$0, 60(%esp)
	call	sieve
	movl	$0, 56(%esp)
	jmp	.L78
.L84:
	movl	56(%esp), %ecx
	movl	$613566757, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$2, %eax
	movl	%eax, %edx
	sall	$3, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	testl	%eax, %eax
	je	.L79
	cmpl	$299, 56(%esp)
	ja	.L80
.L79:
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	is_prime
	movl	%eax, %ebx
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	probable
	cmpl	%eax, %ebx
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 72(%esp)
.L80:
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	is_prime
	testl	%eax, %eax
	je	.L98
	incl	76(%esp)
	movl	76(%esp), %eax
	imull	56(%esp), %eax
	addl	%eax, 68(%esp)
	movl	56(%esp), %eax
	subl	64(%esp), %eax
	cmpl	%eax, 60(%esp)
	jnb	.L83
	movl	56(%esp), %eax
	subl	64(%esp), %eax
	movl	%eax, 60(%esp)
.L83:
	movl	56(%esp), %eax
	movl	%eax, 64(%esp)
	cmpl	$25, 76(%esp)
	jg	.L82
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L82
.L98:
	nop
.L82:
	incl	56(%esp)
.L78:
	cmpl	$19999, 56(%esp)
	jbe	.L84
	movl	72(%esp), %eax
	movl	%eax, 20(%esp)
	movl	68(%esp), %eax
	movl	%eax, 16(%esp)
	movl	60(%esp), %eax
	movl	%eax, 12(%esp)
	movl	64(%esp), %eax
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1000, 52(%esp)
	jmp	.L85
.L86:
	movl	$1000, 4(%esp)
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	segment
	movl	52(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	52(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, 52(%esp)
.L85:
	cmpl	$100000000, 52(%esp)
	jbe	.L86
	movl	$0, 48(%esp)
	jmp	.L87
.L90:
	movl	48(%esp), %eax
	movl	numbers.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	48(%esp), %eax
	movl	numbers.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	factors
	cmpl	$5, 48(%esp)
	ja	.L88
	movl	48(%esp), %eax
	movl	numbers.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	totient
	jmp	.L89
.L88:
	movl	$0, %eax
.L89:
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	48(%esp)
.L87:
	cmpl	$8, 48(%esp)
	jbe	.L90
	movl	$10, 44(%esp)
	jmp	.L91
.L96:
	movl	$0, 40(%esp)
	movl	44(%esp), %eax
	andl	$-2, %eax
	movl	%eax, 32(%esp)
	movl	$2, 36(%esp)
	jmp	.L92
.L95:
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	is_prime
	testl	%eax, %eax
	je	.L93
	movl	32(%esp), %eax
	subl	36(%esp), %eax
	movl	%eax, (%esp)
	call	is_prime
	testl	%eax, %eax
	je	.L93
	movl	$1, %eax
	jmp	.L94
.L93:
	movl	$0, %eax
.L94:
	addl	%eax, 40(%esp)
	incl	36(%esp)
.L92:
	movl	32(%esp), %eax
	shrl	%eax
	cmpl	36(%esp), %eax
	jnb	.L95
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	44(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	44(%esp), %eax
	andl	$1, %eax
	addl	%eax, %edx
	movl	44(%esp), %eax
	andl	$1, %eax
	subl	%eax, %edx
	leal	2(%edx), %eax
	movl	%eax, 44(%esp)
.L91:
	cmpl	$1999, 44(%esp)
	jbe	.L96
	movl	76(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	72(%esp), %eax
	addl	%edx, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	bases.1, @object
	.size	bases.1, 12
bases.1:
	.long	2
	.long	7
	.long	61
	.align 32
	.type	numbers.0, @object
	.size	numbers.0, 36
numbers.0:
	.long	60
	.long	97
	.long	1001
	.long	65536
	.long	999999
	.long	1000000007
	.long	-1
	.long	-5
	.long	-1079935545
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
