	.file	"primes.c"
	.text
	.type	is_prime, @function
is_prime:
	cmpl	$2, %eax
	je	.L3
	movl	$0, %edx
	jbe	.L1
	testb	$1, %al
	je	.L1
	movl	%eax, %edx
	shrl	$6, %edx
	shrl	%eax
	movl	composite(,%edx,4), %edx
	movb	%al, %cl
	shrl	%cl, %edx
	xorl	$1, %edx
	andl	$1, %edx
	jmp	.L1
.L3:
	movl	$1, %edx
.L1:
	movl	%edx, %eax
	ret
	.size	is_prime, .-is_prime
	.globl	__umoddi3
	.type	probable, @function
probable:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	%eax, 44(%esp)
	cmpl	$1, %eax
	jbe	.L7
	testb	$1, %al
	je	.L7
	movl	44(%esp), %eax
	leal	-1(%eax), %edi
	movl	%edi, 48(%esp)
	testb	$1, %al
	je	.L19
	movl	%edi, %edx
	movl	$0, %ebp
.L11:
	incl	%ebp
	movl	%edx, %eax
	shrl	%eax
	movl	%eax, %edx
	testb	$1, %al
	je	.L11
	movl	%eax, 52(%esp)
.L10:
	movl	$0, %eax
	movl	%ebp, 56(%esp)
	movl	%eax, %ebp
	jmp	.L18
.L7:
	cmpl	$2, 44(%esp)
	sete	%al
	movzbl	%al, %eax
.L6:
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L19:
	movl	48(%esp), %eax
	movl	%eax, 52(%esp)
	movl	$0, %ebp
	jmp	.L10
.L13:
	shrl	%ebx
	movl	%edi, %ecx
	imull	%esi, %ecx
	addl	%ecx, %ecx
	movl	%esi, %eax
	mull	%esi
	movl	%eax, %esi
	movl	%edx, %edi
	addl	%ecx, %edi
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	call	__umoddi3
	movl	%eax, %esi
	movl	%edx, %edi
	testl	%ebx, %ebx
	je	.L28
.L14:
	testb	$1, %bl
	je	.L13
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	movl	%edx, %ecx
	imull	%esi, %ecx
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	32(%esp), %eax
	mull	%esi
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	addl	%ecx, 20(%esp)
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, 32(%esp)
	movl	%edx, 36(%esp)
	jmp	.L13
.L28:
	movl	48(%esp), %edi
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	cmpl	%eax, %edi
	sete	%cl
	movl	%eax, %ebx
	xorl	$1, %ebx
	movl	%ebx, %eax
	orl	%edx, %eax
	sete	%al
	orb	%al, %cl
	movl	56(%esp), %edx
	cmpl	$1, %edx
	jle	.L15
	testb	%cl, %cl
	jne	.L15
	movl	$1, %ebx
	movl	%edi, %esi
	movl	$0, %edi
	movl	%ebx, 16(%esp)
	movl	%ebp, 60(%esp)
	movl	%edx, %ebp
	movl	32(%esp), %eax
	movl	36(%esp), %edx
.L16:
	movl	%edx, %ecx
	imull	%eax, %ecx
	addl	%ecx, %ecx
	mull	%eax
	addl	%ecx, %edx
	movl	24(%esp), %ecx
	movl	28(%esp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	incl	16(%esp)
	movl	16(%esp), %ebx
	cmpl	%ebp, %ebx
	jge	.L22
	movl	%esi, %ecx
	movl	%edi, %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	orl	%ebx, %ecx
	jne	.L16
.L22:
	movl	60(%esp), %ebp
	xorl	%eax, %esi
	xorl	%edx, %edi
	orl	%edi, %esi
	jne	.L29
.L12:
	incl	%ebp
	cmpl	$3, %ebp
	je	.L30
.L18:
	movl	bases.0(,%ebp,4), %eax
	movl	$0, %edx
	divl	44(%esp)
	testl	%edx, %edx
	je	.L12
	movl	%edx, %esi
	movl	$0, %edi
	movl	52(%esp), %eax
	testl	%eax, %eax
	je	.L12
	movl	%eax, %ebx
	movl	$1, 32(%esp)
	movl	$0, 36(%esp)
	movl	44(%esp), %eax
	movl	%eax, 24(%esp)
	movl	$0, 28(%esp)
	jmp	.L14
.L15:
	testb	%cl, %cl
	jne	.L12
	movl	$0, %eax
	jmp	.L6
.L30:
	movl	$1, %eax
	jmp	.L6
.L29:
	movl	$0, %eax
	jmp	.L6
	.size	probable, .-probable
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %u"
	.text
	.type	factors, @function
factors:
	cmpl	$1, %eax
	je	.L45
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	%eax, %esi
	call	probable
	testl	%eax, %eax
	jne	.L48
	movl	$2, %edi
	movl	%esi, %eax
	andl	$1, %eax
	movl	%eax, 44(%esp)
	jne	.L49
.L34:
	movl	%esi, %eax
	movl	$0, %edx
	divl	%edi
	cmpl	%edi, %eax
	movl	%edi, %ebx
	cmovbe	%eax, %ebx
	movl	%ebx, %eax
	call	factors
	movl	%esi, %eax
	movl	$0, %edx
	divl	%ebx
	call	factors
.L31:
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L48:
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L31
.L49:
	movl	%esi, 32(%esp)
	movl	$0, 36(%esp)
	movl	%esi, %ebp
	jmp	.L39
.L36:
	movl	%ebp, %ecx
.L37:
	movl	%ecx, %edi
	movl	$0, %edx
	divl	%ecx
	movl	%edx, %ecx
	movl	%edi, %eax
	testl	%edx, %edx
	jne	.L37
	cmpl	$1, %edi
	jne	.L50
.L38:
	movl	%ebx, %eax
	mull	%ebx
	addl	24(%esp), %eax
	adcl	28(%esp), %edx
	movl	32(%esp), %ecx
	movl	36(%esp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, %ebx
	movl	%esi, %eax
	mull	%esi
	movl	%eax, %esi
	movl	%edx, %edi
	addl	24(%esp), %esi
	adcl	28(%esp), %edi
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	call	__umoddi3
	movl	%edx, %ecx
	imull	%eax, %ecx
	addl	%ecx, %ecx
	mull	%eax
	addl	%ecx, %edx
	addl	24(%esp), %eax
	adcl	28(%esp), %edx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, %esi
	subl	%ebx, %eax
	cmpl	%ebx, %esi
	jnb	.L36
	movl	%ebx, %eax
	subl	%esi, %eax
	jmp	.L36
.L50:
	cmpl	%edi, %ebp
	jne	.L43
	incl	44(%esp)
.L39:
	movl	$2, %esi
	movl	$2, %ebx
	movl	44(%esp), %eax
	movl	%eax, 24(%esp)
	movl	$0, 28(%esp)
	jmp	.L38
.L43:
	movl	%ebp, %esi
	jmp	.L34
.L45:
	ret
	.size	factors, .-factors
	.section	.rodata.str1.1
.LC1:
	.string	"%u "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"\n%d primes, the last %u, largest gap %u, sum %u, wrong %d\n"
	.section	.rodata.str1.1
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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	$1, composite
	movl	$9, %ebx
	movl	$3, %esi
	movl	$1, %edi
	jmp	.L54
.L52:
	addl	$2, %esi
	movl	%esi, %ebx
	imull	%esi, %ebx
	cmpl	$19999, %ebx
	ja	.L97
.L54:
	movl	%esi, %eax
	call	is_prime
	testl	%eax, %eax
	je	.L52
	cmpl	$19999, %ebx
	ja	.L52
	leal	(%esi,%esi), %eax
	movl	%eax, 56(%esp)
.L53:
	movl	%ebx, %eax
	shrl	$6, %eax
	movl	%ebx, %ecx
	shrl	%ecx
	movl	%edi, %edx
	sall	%cl, %edx
	orl	%edx, composite(,%eax,4)
	movl	56(%esp), %eax
	addl	%eax, %ebx
	cmpl	$19999, %ebx
	jbe	.L53
	jmp	.L52
.L97:
	movl	$0, %ebx
	movl	$0, %esi
	movl	$0, 56(%esp)
	movl	$0, 52(%esp)
	movl	$0, 44(%esp)
	movl	%esi, %edi
	jmp	.L58
.L83:
	movl	%ebx, %eax
	call	is_prime
	movl	%eax, 48(%esp)
	movl	%ebx, %eax
	call	probable
	cmpl	%eax, 48(%esp)
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 44(%esp)
	jmp	.L55
.L99:
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	%ebx, 56(%esp)
.L57:
	incl	%ebx
	cmpl	$20000, %ebx
	je	.L98
.L58:
	movl	$613566757, %eax
	mull	%ebx
	movl	%ebx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	cmpl	%eax, %ebx
	je	.L83
	cmpl	$299, %ebx
	jbe	.L83
.L55:
	movl	%ebx, %eax
	call	is_prime
	testl	%eax, %eax
	je	.L57
	incl	%esi
	movl	%esi, %eax
	imull	%ebx, %eax
	addl	%eax, 52(%esp)
	movl	%ebx, %eax
	movl	56(%esp), %ecx
	subl	%ecx, %eax
	cmpl	%eax, %edi
	cmovb	%eax, %edi
	movl	%ebx, 56(%esp)
	cmpl	$25, %esi
	jg	.L57
	jmp	.L99
.L98:
	movl	%esi, %eax
	movl	%esi, 32(%esp)
	movl	%edi, %esi
	movl	44(%esp), %edi
	movl	%edi, 20(%esp)
	movl	52(%esp), %edi
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	56(%esp), %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$3, 36(%esp)
	movl	$1000, 52(%esp)
	jmp	.L64
.L59:
	incl	%ebx
	movl	%edi, %ecx
	imull	%esi, %ecx
	addl	%ecx, %ecx
	movl	%esi, %eax
	mull	%esi
	addl	%ecx, %edx
	movl	56(%esp), %ecx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	60(%esp), %eax
	setc	%dl
	cmpl	$19999, %ebx
	setbe	%al
	addl	$1, %esi
	adcl	$0, %edi
	testb	%al, %dl
	je	.L100
.L62:
	movl	%ebx, %eax
	call	is_prime
	testl	%eax, %eax
	je	.L59
	movl	40(%esp), %eax
	addl	%ebx, %eax
	movl	$0, %edx
	divl	%ebx
	imull	%ebx, %eax
	movl	%ebx, %edx
	imull	%ebx, %edx
	cmpl	%edx, %eax
	cmovb	%edx, %eax
	movl	52(%esp), %ecx
	subl	%ecx, %eax
	cmpl	$999, %eax
	ja	.L59
	movl	48(%esp), %edx
.L60:
	movb	$1, (%edx,%eax)
	addl	%ebx, %eax
	cmpl	$999, %eax
	jbe	.L60
	jmp	.L59
.L100:
	movl	48(%esp), %edi
	movl	%edi, %eax
	leal	1000(%edi), %ecx
	movl	$0, %ebx
.L63:
	cmpb	$0, (%eax)
	sete	%dl
	movzbl	%dl, %edx
	addl	%edx, %ebx
	incl	%eax
	cmpl	%eax, %ecx
	jne	.L63
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	52(%esp), %edi
	movl	%edi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	leal	(%edi,%edi,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	movl	%eax, 52(%esp)
	decl	36(%esp)
	je	.L101
.L64:
	movl	$1, 4(%esp)
	movl	$1000, (%esp)
	call	calloc
	movl	%eax, 48(%esp)
	movl	52(%esp), %ecx
	movl	%ecx, %eax
	movl	$0, %edx
	addl	$1000, %eax
	adcl	$0, %edx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	$3, %esi
	movl	$0, %edi
	movl	$2, %ebx
	leal	-1(%ecx), %eax
	movl	%eax, 40(%esp)
	jmp	.L62
.L101:
	movl	36(%esp), %esi
	jmp	.L72
.L102:
	movl	%edi, %eax
	movl	$0, %edx
	divl	%ecx
	subl	%eax, %edi
.L67:
	incl	%ecx
	movl	%ecx, %eax
	imull	%ecx, %eax
	cmpl	%eax, %ebx
	jb	.L66
.L69:
	movl	%ebx, %eax
	movl	$0, %edx
	divl	%ecx
	testl	%edx, %edx
	jne	.L67
.L68:
	movl	%ebx, %eax
	movl	$0, %edx
	divl	%ecx
	movl	%eax, %ebx
	movl	$0, %edx
	divl	%ecx
	testl	%edx, %edx
	je	.L68
	jmp	.L102
.L79:
	movl	%ebx, %edi
.L66:
	cmpl	$1, %ebx
	jbe	.L70
	movl	%edi, %eax
	movl	$0, %edx
	divl	%ebx
	subl	%eax, %edi
.L70:
	movl	%edi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	%esi
.L72:
	movl	numbers.1(,%esi,4), %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	%ebx, %eax
	call	factors
	cmpl	$5, %esi
	ja	.L65
	cmpl	$3, %ebx
	jbe	.L79
	movl	%ebx, %edi
	movl	$2, %ecx
	jmp	.L69
.L65:
	movl	$0, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	%esi
	cmpl	$9, %esi
	jne	.L72
	movl	$5, 52(%esp)
	movl	$10, %esi
	jmp	.L71
.L73:
	addl	%eax, %edi
	leal	1(%ebx), %eax
	cmpl	%ebx, %esi
	je	.L103
	movl	%eax, %ebx
.L74:
	movl	%ebx, %eax
	call	is_prime
	testl	%eax, %eax
	je	.L73
	movl	56(%esp), %eax
	subl	%ebx, %eax
	call	is_prime
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L73
.L103:
	movl	56(%esp), %esi
.L76:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	leal	2(%esi,%esi,2), %esi
	decl	52(%esp)
	je	.L104
.L71:
	movl	%esi, %eax
	shrl	%eax
	movl	$2, %ebx
	movl	$0, %edi
	cmpl	$3, %esi
	jbe	.L76
	movl	%esi, 56(%esp)
	movl	%eax, %esi
	jmp	.L74
.L104:
	movl	$1374389535, %edx
	movl	32(%esp), %eax
	imull	%edx
	sarl	$4, %edx
	movl	%edx, %eax
	movl	32(%esp), %edi
	movl	%edi, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	addl	%edx, %edx
	movl	%edi, %eax
	subl	%edx, %eax
	movl	44(%esp), %edi
	addl	%edi, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
