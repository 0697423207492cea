	.file	"primes.c"
	.text
	.type	is_prime, @function
is_prime:
	cmpl	$2, %eax
	movl	%eax, %ecx
	je	.L3
	movl	$0, %eax
	jbe	.L1
	testb	$1, %cl
	je	.L1
	movl	%ecx, %eax
	shrl	$6, %eax
	movl	composite(,%eax,4), %eax
	shrl	%ecx
	shrl	%cl, %eax
	notl	%eax
	andl	$1, %eax
	ret
.L3:
	movl	$1, %eax
.L1:
	ret
	.size	is_prime, .-is_prime
	.globl	__umoddi3
	.type	probable, @function
probable:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	cmpl	$1, %eax
	movl	%eax, -36(%ebp)
	jbe	.L9
	testb	$1, %al
	jne	.L10
.L9:
	xorl	%eax, %eax
	cmpl	$2, -36(%ebp)
	sete	%al
	jmp	.L8
.L10:
	movl	-36(%ebp), %eax
	xorl	%ebx, %ebx
	movl	%ebx, -60(%ebp)
	decl	%eax
	movl	%eax, -40(%ebp)
	movl	%eax, -44(%ebp)
.L12:
	testb	$1, -44(%ebp)
	jne	.L37
	incl	-60(%ebp)
	shrl	-44(%ebp)
	jmp	.L12
.L37:
	xorl	%ecx, %ecx
	movl	%ecx, -48(%ebp)
.L20:
	movl	-48(%ebp), %eax
	xorl	%edx, %edx
	movl	bases.0(,%eax,4), %eax
	divl	-36(%ebp)
	testl	%edx, %edx
	je	.L14
	xorl	%eax, %eax
	movl	-44(%ebp), %ebx
	movl	%edx, %esi
	movl	%eax, -28(%ebp)
	movl	-36(%ebp), %eax
	xorl	%edx, %edx
	movl	$1, -32(%ebp)
	xorl	%edi, %edi
	movl	%edx, -52(%ebp)
	movl	%eax, -56(%ebp)
.L16:
	testb	$1, %bl
	je	.L15
	movl	-28(%ebp), %ecx
	movl	-32(%ebp), %eax
	imull	%esi, %ecx
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	-32(%ebp), %eax
	pushl	-52(%ebp)
	mull	%esi
	pushl	-56(%ebp)
	addl	%ecx, %edx
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
.L15:
	pushl	-52(%ebp)
	movl	%edi, %ecx
	imull	%esi, %ecx
	movl	%esi, %eax
	mull	%esi
	pushl	-56(%ebp)
	shrl	%ebx
	addl	%ecx, %ecx
	movl	%edx, %edi
	addl	%ecx, %edi
	pushl	%edi
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	testl	%ebx, %ebx
	movl	%eax, %esi
	movl	%edx, %edi
	jne	.L16
	movl	-32(%ebp), %edi
	movl	-32(%ebp), %ecx
	cmpl	%edi, -40(%ebp)
	movl	-28(%ebp), %ebx
	movl	-40(%ebp), %esi
	sete	%al
	xorl	$1, %ecx
	orl	%ebx, %ecx
	movl	$1, %ebx
	sete	%dl
	xorl	%edi, %edi
	orb	%dl, %al
	movzbl	%al, %eax
.L17:
	cmpl	%ebx, -60(%ebp)
	jle	.L21
	testl	%eax, %eax
	jne	.L14
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %ecx
	pushl	-52(%ebp)
	imull	%eax, %ecx
	mull	%eax
	pushl	-56(%ebp)
	addl	%ecx, %ecx
	addl	%ecx, %edx
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	movl	%eax, -32(%ebp)
	movl	%esi, %eax
	movl	%edx, -28(%ebp)
	movl	%edi, %edx
	xorl	-32(%ebp), %eax
	xorl	-28(%ebp), %edx
	orl	%edx, %eax
	sete	%al
	incl	%ebx
	movzbl	%al, %eax
	jmp	.L17
.L21:
	testl	%eax, %eax
	je	.L8
.L14:
	incl	-48(%ebp)
	cmpl	$3, -48(%ebp)
	jne	.L20
	movl	$1, %eax
.L8:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	probable, .-probable
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %u"
	.text
	.type	factors, @function
factors:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
.L57:
	cmpl	$1, %eax
	movl	%eax, %ebx
	je	.L38
	call	probable
	testl	%eax, %eax
	je	.L40
	pushl	%ecx
	pushl	%ecx
	pushl	%ebx
	pushl	$.LC0
	call	printf
	addl	$16, %esp
	jmp	.L38
.L40:
	movl	$2, -28(%ebp)
	movl	%ebx, %eax
	andl	$1, %eax
	movl	%eax, -32(%ebp)
	je	.L41
	movl	%ebx, -48(%ebp)
	xorl	%edx, %edx
	movl	%edx, -44(%ebp)
.L46:
	movl	-32(%ebp), %eax
	movl	$2, %edi
	movl	$2, %esi
	movl	%eax, -40(%ebp)
	xorl	%eax, %eax
	movl	%eax, -36(%ebp)
.L45:
	movl	%esi, %eax
	mull	%esi
	addl	-40(%ebp), %eax
	adcl	-36(%ebp), %edx
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	movl	%eax, %esi
	movl	%edi, %eax
	mull	%edi
	addl	-40(%ebp), %eax
	adcl	-36(%ebp), %edx
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	movl	%edx, %ecx
	imull	%eax, %ecx
	mull	%eax
	addl	%ecx, %ecx
	addl	%ecx, %edx
	addl	-40(%ebp), %eax
	adcl	-36(%ebp), %edx
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	%edx
	pushl	%eax
	call	__umoddi3
	addl	$16, %esp
	movl	%eax, %edi
	subl	%esi, %eax
	cmpl	%esi, %edi
	jnb	.L43
	movl	%esi, %eax
	subl	%edi, %eax
.L43:
	movl	%ebx, %edx
.L44:
	movl	%edx, -28(%ebp)
	movl	%edx, %ecx
	xorl	%edx, %edx
	divl	%ecx
	movl	%ecx, %eax
	testl	%edx, %edx
	jne	.L44
	cmpl	$1, %ecx
	je	.L45
	cmpl	%ecx, %ebx
	jne	.L41
	incl	-32(%ebp)
	jmp	.L46
.L41:
	xorl	%edx, %edx
	movl	%ebx, %eax
	movl	-28(%ebp), %edi
	divl	-28(%ebp)
	movl	%edi, %esi
	cmpl	%edi, %eax
	cmovbe	%eax, %esi
	movl	%esi, %eax
	call	factors
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%esi
	jmp	.L57
.L38:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	factors, .-factors
	.section	.rodata.str1.1
.LC1:
	.string	"%u "
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
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$3, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$56, %esp
	movl	$1, composite
	call	is_prime
	testl	%eax, %eax
	jne	.L90
	movl	$3, %edx
.L61:
	addl	$2, %edx
	movl	%edx, %ebx
	imull	%edx, %ebx
	cmpl	$19999, %ebx
	ja	.L91
	movl	%edx, %eax
	call	is_prime
	testl	%eax, %eax
	je	.L61
	jmp	.L59
.L90:
	movl	$9, %ebx
	movl	$3, %edx
.L59:
	leal	(%edx,%edx), %esi
	movl	$1, %edi
.L62:
	movl	%ebx, %eax
	movl	%ebx, %ecx
	shrl	$6, %eax
	addl	%esi, %ebx
	movl	%eax, -32(%ebp)
	shrl	%ecx
	movl	%edi, %eax
	sall	%cl, %eax
	movl	%eax, %ecx
	movl	-32(%ebp), %eax
	orl	%ecx, composite(,%eax,4)
	cmpl	$19999, %ebx
	jbe	.L62
	jmp	.L61
.L91:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, -32(%ebp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%eax, -40(%ebp)
	movl	%eax, -36(%ebp)
.L60:
	movl	$7, %ecx
	xorl	%edx, %edx
	movl	%ebx, %eax
	divl	%ecx
	testl	%edx, %edx
	sete	%dl
	cmpl	$299, %ebx
	setbe	%al
	orb	%al, %dl
	movl	%ebx, %eax
	call	is_prime
	testb	%dl, %dl
	movl	%eax, %ecx
	je	.L64
	movl	%eax, -44(%ebp)
	movl	%ebx, %eax
	call	probable
	movl	-44(%ebp), %ecx
	cmpl	%ecx, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, -40(%ebp)
.L64:
	testl	%ecx, %ecx
	je	.L65
	incl	-36(%ebp)
	cmpl	$25, -36(%ebp)
	jg	.L66
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L66:
	movl	-36(%ebp), %eax
	imull	%ebx, %eax
	addl	%eax, -32(%ebp)
	movl	%ebx, %eax
	subl	%edi, %eax
	movl	%ebx, %edi
	cmpl	%eax, %esi
	cmovb	%eax, %esi
.L65:
	incl	%ebx
	cmpl	$20000, %ebx
	jne	.L60
	pushl	%eax
	movl	$3, %ebx
	pushl	%eax
	pushl	-40(%ebp)
	pushl	-32(%ebp)
	pushl	%esi
	movl	$1000, %esi
	pushl	%edi
	pushl	-36(%ebp)
	pushl	$.LC2
	call	printf
	addl	$32, %esp
.L76:
	pushl	%eax
	pushl	%eax
	pushl	$1
	pushl	$1000
	call	calloc
	leal	1(%esi), %edi
	xorl	%edx, %edx
	movl	%edi, -44(%ebp)
	addl	$16, %esp
	xorl	%edi, %edi
	movl	%edx, -52(%ebp)
	movl	$3, -32(%ebp)
	movl	%edi, -28(%ebp)
	movl	%eax, %ecx
	leal	1000(%esi), %eax
	movl	%eax, -56(%ebp)
	cmpl	$4, %eax
	ja	.L71
.L72:
	xorl	%edi, %edi
	xorl	%eax, %eax
	jmp	.L68
.L75:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edi
	imull	%eax, %edi
	mull	%eax
	addl	%edi, %edi
	addl	%edi, %edx
	movl	-56(%ebp), %edi
	cmpl	%edi, %eax
	movl	%edx, %eax
	sbbl	-52(%ebp), %eax
	setc	%dl
	cmpl	$20000, -48(%ebp)
	setne	%al
	addl	$1, -32(%ebp)
	adcl	$0, -28(%ebp)
	incl	-44(%ebp)
	testb	%al, %dl
	je	.L72
.L71:
	movl	%ecx, -60(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, -48(%ebp)
	leal	-1(%eax), %edi
	movl	%edi, %eax
	call	is_prime
	movl	-60(%ebp), %ecx
	testl	%eax, %eax
	je	.L75
	movl	-44(%ebp), %eax
	xorl	%edx, %edx
	divl	%edi
	movl	-44(%ebp), %eax
	subl	%edx, %eax
	movl	%edi, %edx
	imull	%edi, %edx
	cmpl	%edx, %eax
	cmovb	%edx, %eax
	subl	%esi, %eax
.L73:
	cmpl	$999, %eax
	ja	.L75
	movb	$1, (%ecx,%eax)
	addl	%edi, %eax
	jmp	.L73
.L68:
	cmpb	$1, (%ecx,%eax)
	adcl	$0, %edi
	incl	%eax
	cmpl	$1000, %eax
	jne	.L68
	subl	$12, %esp
	pushl	%ecx
	call	free
	addl	$12, %esp
	pushl	%esi
	pushl	%edi
	pushl	$.LC3
	call	printf
	imull	$100, %esi, %esi
	addl	$16, %esp
	decl	%ebx
	jne	.L76
.L86:
	movl	numbers.1(,%ebx,4), %esi
	pushl	%eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC4
	call	printf
	movl	%esi, %eax
	call	factors
	addl	$16, %esp
	cmpl	$5, %ebx
	ja	.L117
	movl	%esi, %ecx
	movl	$2, %edi
.L77:
	movl	%edi, %eax
	imull	%edi, %eax
	cmpl	%eax, %esi
	jb	.L118
	xorl	%edx, %edx
	movl	%esi, %eax
	divl	%edi
	testl	%edx, %edx
	jne	.L80
.L79:
	xorl	%edx, %edx
	movl	%esi, %eax
	divl	%edi
	testl	%edx, %edx
	jne	.L119
	movl	%eax, %esi
	jmp	.L79
.L119:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%edi
	subl	%eax, %ecx
.L80:
	incl	%edi
	jmp	.L77
.L118:
	leal	1(%ebx), %ebx
	cmpl	$1, %esi
	jbe	.L83
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	pushl	%edi
	pushl	%edi
	subl	%eax, %ecx
	jmp	.L116
.L83:
	pushl	%esi
	pushl	%esi
.L116:
	pushl	%ecx
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	jmp	.L86
.L117:
	pushl	%edx
	incl	%ebx
	pushl	%edx
	pushl	$0
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	cmpl	$9, %ebx
	jne	.L86
	movl	$5, %esi
	movl	$10, %ebx
.L85:
	movl	%ebx, %eax
	movl	$2, %edi
	shrl	%eax
	xorl	%edx, %edx
	movl	%eax, -32(%ebp)
.L88:
	movl	%edi, %eax
	call	is_prime
	testl	%eax, %eax
	je	.L87
	movl	%ebx, %eax
	subl	%edi, %eax
	call	is_prime
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
.L87:
	incl	%edi
	addl	%eax, %edx
	cmpl	%edi, -32(%ebp)
	jnb	.L88
	pushl	%eax
	pushl	%edx
	pushl	%ebx
	pushl	$.LC6
	call	printf
	leal	(%ebx,%ebx,2), %ebx
	addl	$16, %esp
	addl	$2, %ebx
	decl	%esi
	jne	.L85
	movl	-36(%ebp), %eax
	movl	$50, %ecx
	cltd
	idivl	%ecx
	movl	-40(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	addl	%edx, %eax
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	bases.0, @object
	.size	bases.0, 12
bases.0:
	.long	2
	.long	7
	.long	61
	.align 32
	.type	numbers.1, @object
	.size	numbers.1, 36
numbers.1:
	.long	60
	.long	97
	.long	1001
	.long	65536
	.long	999999
	.long	1000000007
	.long	-1
	.long	-5
	.long	-1079935545
	.local	composite
	.comm	composite,1252,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
