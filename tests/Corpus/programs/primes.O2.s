	.file	"primes.c"
	.text
	.globl	__umoddi3
	.p2align 4
	.type	probable.part.0, @function
probable.part.0:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	leal	-1(%eax), %ebx
	subl	$76, %esp
	movl	%eax, 52(%esp)
	testb	$1, %al
	movl	%ebx, 60(%esp)
	je	.L13
	movl	%ebx, %eax
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L3:
	shrl	%eax
	incl	%edx
	testb	$1, %al
	je	.L3
	movl	%edx, 48(%esp)
	movl	%eax, 56(%esp)
.L2:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 36(%esp)
	movl	52(%esp), %eax
	movl	%edx, 28(%esp)
	movl	%eax, 24(%esp)
.L11:
	movl	36(%esp), %eax
	xorl	%edx, %edx
	movl	bases.0(,%eax,4), %eax
	divl	52(%esp)
	testl	%edx, %edx
	jne	.L43
.L4:
	incl	36(%esp)
	movl	36(%esp), %eax
	cmpl	$3, %eax
	jne	.L11
	movl	$1, %eax
.L1:
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	movl	56(%esp), %ebp
	movl	$1, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 40(%esp)
	movl	%edx, %esi
	xorl	%edi, %edi
	movl	%ebx, 44(%esp)
	movl	%ebp, 16(%esp)
	.p2align 4
	.p2align 3
.L6:
	testb	$1, 16(%esp)
	je	.L5
	movl	40(%esp), %ecx
	movl	44(%esp), %edx
	movl	28(%esp), %ebx
	movl	%ecx, %eax
	imull	%esi, %edx
	movl	%ebx, 12(%esp)
	imull	%edi, %eax
	leal	(%edx,%eax), %ebp
	movl	%ecx, %eax
	movl	24(%esp), %ecx
	mull	%esi
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	addl	%ebp, %edx
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, 40(%esp)
	movl	%edx, 44(%esp)
.L5:
	movl	%esi, %eax
	movl	%edi, %ebp
	mull	%esi
	imull	%esi, %ebp
	shrl	16(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	movl	24(%esp), %eax
	movl	%esi, (%esp)
	movl	28(%esp), %edx
	addl	%ebp, %ebp
	addl	%ebp, %edi
	movl	16(%esp), %ebx
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	__umoddi3
	testl	%ebx, %ebx
	movl	%eax, %esi
	movl	%edx, %edi
	jne	.L6
	movl	40(%esp), %ecx
	movl	44(%esp), %ebx
	movl	%ecx, %eax
	xorl	$1, %eax
	orl	%ebx, %eax
	je	.L4
	movl	60(%esp), %esi
	xorl	%edi, %edi
	movl	%edi, %edx
	xorl	%ebx, %edx
	movl	%esi, %eax
	xorl	%ecx, %eax
	orl	%edx, %eax
	je	.L41
	cmpl	$1, 48(%esp)
	jle	.L41
	movl	%edi, 20(%esp)
	movl	$1, %ebp
	movl	%esi, 16(%esp)
	movl	%ebp, %edi
	.p2align 4
	.p2align 3
.L7:
	movl	%ecx, %eax
	movl	%ebx, %ebp
	mull	%ecx
	incl	%edi
	imull	%ecx, %ebp
	movl	%edx, %ebx
	movl	%eax, %ecx
	movl	28(%esp), %edx
	movl	%ecx, (%esp)
	movl	24(%esp), %eax
	addl	%ebp, %ebp
	addl	%ebp, %ebx
	movl	%ebx, 4(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__umoddi3
	movl	%eax, %ecx
	movl	48(%esp), %eax
	movl	%edx, %ebx
	cmpl	%eax, %edi
	jge	.L16
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	orl	%edx, %eax
	jne	.L7
.L16:
	movl	16(%esp), %esi
	movl	20(%esp), %edi
.L41:
	xorl	%ecx, %esi
	xorl	%ebx, %edi
	xorl	%eax, %eax
	orl	%edi, %esi
	sete	%al
	testl	%eax, %eax
	jne	.L4
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L13:
	movl	60(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 48(%esp)
	movl	%eax, 56(%esp)
	jmp	.L2
	.size	probable.part.0, .-probable.part.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %u"
	.text
	.p2align 4
	.type	factors, @function
factors:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, 24(%esp)
	decl	%eax
	je	.L44
.L45:
	movl	24(%esp), %eax
	cmpl	$1, %eax
	jbe	.L57
	movl	%eax, %edx
	andl	$1, %edx
	je	.L70
	movl	%edx, 16(%esp)
	movl	24(%esp), %eax
	call	probable.part.0
	movl	16(%esp), %edx
	testl	%eax, %eax
	jne	.L49
	movl	24(%esp), %esi
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L55:
	movl	%edx, 16(%esp)
	xorl	%eax, %eax
	movl	$2, %ebp
	movl	%eax, 20(%esp)
	movl	$2, %ebx
	movl	%edx, 28(%esp)
	.p2align 4
	.p2align 3
.L54:
	movl	%esi, 8(%esp)
	movl	%ebx, %eax
	movl	%edi, 12(%esp)
	mull	%ebx
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, %ebx
	movl	%ebp, %eax
	mull	%ebp
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%edx, %ecx
	imull	%eax, %ecx
	mull	%eax
	addl	%ecx, %ecx
	addl	%ecx, %edx
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, %ebp
	subl	%ebx, %eax
	cmpl	%ebx, %ebp
	jnb	.L52
	movl	%ebx, %eax
	subl	%ebp, %eax
.L52:
	movl	24(%esp), %ecx
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L58:
	movl	%ecx, %eax
	movl	%edx, %ecx
.L53:
	xorl	%edx, %edx
	divl	%ecx
	testl	%edx, %edx
	jne	.L58
	cmpl	$1, %ecx
	je	.L54
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	cmpl	%eax, %ecx
	jne	.L47
	incl	%edx
	jmp	.L55
.L70:
	cmpl	$2, %eax
	je	.L49
.L57:
	movl	$2, %ecx
.L47:
	movl	24(%esp), %eax
	xorl	%edx, %edx
	movl	%ecx, %ebx
	divl	%ecx
	cmpl	%ecx, %eax
	cmovbe	%eax, %ebx
	movl	%ebx, %eax
	call	factors
	movl	24(%esp), %eax
	xorl	%edx, %edx
	divl	%ebx
	movl	%eax, 24(%esp)
	decl	%eax
	jne	.L45
.L44:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L49:
	movl	$.LC0, (%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$1, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$3, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%eax, composite
	movl	$9, %eax
	.p2align 4
	.p2align 3
.L75:
	cmpl	$2, %ebx
	jbe	.L147
	movl	%ebx, %edx
	movl	%ebx, %ecx
	shrl	$6, %edx
	movl	composite(,%edx,4), %edx
	shrl	%ecx
	shrl	%cl, %edx
	testb	$1, %dl
	jne	.L76
	leal	(%ebx,%ebx), %edi
	movl	$1, %esi
	movl	%edi, 56(%esp)
	.p2align 4
	.p2align 3
.L77:
	movl	%eax, %ecx
	movl	%eax, %edx
	shrl	%ecx
	movl	%esi, %edi
	sall	%cl, %edi
	shrl	$6, %edx
	orl	%edi, composite(,%edx,4)
	movl	56(%esp), %edi
	addl	%edi, %eax
	cmpl	$19999, %eax
	jbe	.L77
.L76:
	addl	$2, %ebx
	movl	%ebx, %eax
	imull	%ebx, %eax
	cmpl	$19999, %eax
	jbe	.L75
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 44(%esp)
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%eax, 40(%esp)
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L78:
	testb	$1, %bl
	jne	.L148
.L83:
	incl	%ebx
	cmpl	$20000, %ebx
	je	.L149
.L74:
	imull	$-1227133513, %ebx, %eax
	cmpl	$613566756, %eax
	jbe	.L114
	cmpl	$299, %ebx
	ja	.L78
.L114:
	cmpl	$2, %ebx
	je	.L80
	.p2align 4,,2
	ja	.L81
	incl	%ebx
	.p2align 4,,7
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L81:
	testb	$1, %bl
	.p2align 4,,7
	je	.L83
	movl	%ebx, %eax
	movl	%ebx, %ecx
	shrl	$6, %eax
	movl	composite(,%eax,4), %edx
	shrl	%ecx
	shrl	%cl, %edx
	movl	%edx, 48(%esp)
	movl	%edx, %eax
	andl	$1, %eax
	movl	%eax, 52(%esp)
	movl	%ebx, %eax
	call	probable.part.0
	movl	48(%esp), %edx
	notl	%edx
	andl	$1, %edx
	cmpl	%eax, %edx
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 40(%esp)
.L84:
	movl	52(%esp), %eax
	testl	%eax, %eax
	jne	.L83
.L80:
	incl	%edi
	cmpl	$25, %edi
	jle	.L150
.L85:
	movl	%edi, %eax
	imull	%ebx, %eax
	addl	%eax, 44(%esp)
	movl	%ebx, %eax
	subl	%esi, %eax
	movl	56(%esp), %esi
	cmpl	%eax, %esi
	cmovnb	%esi, %eax
	movl	%ebx, %esi
	movl	%eax, 56(%esp)
	incl	%ebx
	cmpl	$20000, %ebx
	jne	.L74
.L149:
	movl	%esi, 8(%esp)
	movl	40(%esp), %eax
	movl	$1000, %ebx
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%edi, 32(%esp)
	movl	%eax, 20(%esp)
	movl	44(%esp), %eax
	movl	%eax, 16(%esp)
	movl	56(%esp), %eax
	movl	%eax, 12(%esp)
	call	printf
	movl	$3, %ecx
	movl	%ecx, 36(%esp)
	movl	%ebx, 52(%esp)
.L94:
	movl	$1000, (%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	call	calloc
	xorl	%edx, %edx
	movl	%edx, 60(%esp)
	movl	%eax, 48(%esp)
	movl	52(%esp), %eax
	addl	$1000, %eax
	movl	%eax, 56(%esp)
	cmpl	$4, %eax
	jbe	.L90
	movl	52(%esp), %eax
	movl	$3, %esi
	xorl	%edi, %edi
	movl	$2, %ebx
	decl	%eax
	movl	%eax, 44(%esp)
.L87:
	movl	44(%esp), %eax
	xorl	%edx, %edx
	leal	(%eax,%ebx), %ecx
	movl	%ecx, %eax
	divl	%ebx
	movl	%ebx, %eax
	imull	%ebx, %eax
	subl	%edx, %ecx
	cmpl	%eax, %ecx
	cmovb	%eax, %ecx
	movl	52(%esp), %eax
	subl	%eax, %ecx
	cmpl	$999, %ecx
	ja	.L135
	movl	48(%esp), %eax
	.p2align 4
	.p2align 3
.L93:
	movb	$1, (%eax,%ecx)
	addl	%ebx, %ecx
	cmpl	$999, %ecx
	jbe	.L93
.L135:
	movl	%edi, %ecx
	movl	%esi, %eax
	imull	%esi, %ecx
	incl	%ebx
	mull	%esi
	addl	%ecx, %ecx
	addl	%ecx, %edx
	movl	56(%esp), %ecx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	60(%esp), %eax
	setc	%dl
	cmpl	$20000, %ebx
	setne	%al
	addl	$1, %esi
	adcl	$0, %edi
	testb	%al, %dl
	je	.L90
	testb	$1, %bl
	je	.L135
	movl	%ebx, %eax
	movl	%ebx, %ecx
	shrl	$6, %eax
	movl	composite(,%eax,4), %eax
	shrl	%ecx
	shrl	%cl, %eax
	testb	$1, %al
	jne	.L135
	jmp	.L87
	.p2align 4,,10
	.p2align 3
.L150:
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L147:
	addl	$2, %ebx
	movl	%ebx, %eax
	imull	%ebx, %eax
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L90:
	movl	48(%esp), %edi
	xorl	%ebx, %ebx
	leal	1000(%edi), %edx
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L88:
	cmpb	$1, (%eax)
	adcl	$0, %ebx
	incl	%eax
	cmpl	%eax, %edx
	jne	.L88
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	52(%esp), %edi
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%edi, 8(%esp)
	call	printf
	leal	(%edi,%edi,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	decl	36(%esp)
	movl	%eax, 52(%esp)
	jne	.L94
	movl	36(%esp), %esi
	.p2align 4
	.p2align 3
.L102:
	movl	$.LC4, (%esp)
	movl	numbers.1(,%esi,4), %ebx
	movl	%ebx, 4(%esp)
	call	printf
	movl	%ebx, %eax
	call	factors
	cmpl	$5, %esi
	ja	.L95
	cmpl	$3, %ebx
	movl	%ebx, %edi
	jbe	.L96
	movl	$2, %ecx
	jmp	.L99
	.p2align 4,,10
	.p2align 3
.L97:
	incl	%ecx
	movl	%ecx, %eax
	imull	%ecx, %eax
	cmpl	%eax, %ebx
	jb	.L96
.L99:
	xorl	%edx, %edx
	movl	%ebx, %eax
	divl	%ecx
	testl	%edx, %edx
	jne	.L97
	.p2align 4
	.p2align 3
.L98:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	xorl	%edx, %edx
	movl	%eax, %ebx
	divl	%ecx
	testl	%edx, %edx
	je	.L98
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ecx
	incl	%ecx
	subl	%eax, %edi
	movl	%ecx, %eax
	imull	%ecx, %eax
	cmpl	%eax, %ebx
	jnb	.L99
.L96:
	cmpl	$1, %ebx
	jbe	.L100
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ebx
	subl	%eax, %edi
.L100:
	movl	%edi, 4(%esp)
	incl	%esi
	movl	$.LC5, (%esp)
	call	printf
	jmp	.L102
	.p2align 4,,10
	.p2align 3
.L95:
	movl	$.LC5, (%esp)
	xorl	%edi, %edi
	incl	%esi
	movl	%edi, 4(%esp)
	call	printf
	cmpl	$9, %esi
	jne	.L102
	movl	$5, %ebx
	movl	%ebx, 52(%esp)
	movl	$10, %ebx
	.p2align 4
	.p2align 3
.L101:
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	shrl	%eax
	movl	%ecx, 56(%esp)
	leal	-2(%ebx), %edi
	leal	-1(%ebx), %edx
	subl	%eax, %edx
	movl	%edi, %eax
	jmp	.L106
	.p2align 4,,10
	.p2align 3
.L153:
	testb	$1, %cl
	je	.L104
	movl	%ecx, %esi
	shrl	$6, %esi
	movl	composite(,%esi,4), %esi
	shrl	%ecx
	shrl	%cl, %esi
	andl	$1, %esi
	jne	.L104
	cmpl	$2, %eax
	je	.L151
	movl	%eax, %ecx
	ja	.L103
.L104:
	decl	%eax
	cmpl	%edx, %eax
	.p2align 4,,3
	je	.L152
.L106:
	movl	%ebx, %ecx
	subl	%eax, %ecx
	cmpl	$2, %ecx
	jne	.L153
	movl	%edi, %ecx
.L103:
	testb	$1, %cl
	je	.L104
	movl	%ecx, %esi
	decl	%eax
	shrl	$6, %esi
	movl	composite(,%esi,4), %esi
	shrl	%ecx
	shrl	%cl, %esi
	notl	%esi
	andl	$1, %esi
	addl	%esi, 56(%esp)
	cmpl	%edx, %eax
	jne	.L106
	.p2align 4
	.p2align 3
.L152:
	movl	%ebx, 4(%esp)
	movl	56(%esp), %eax
	leal	2(%ebx,%ebx,2), %ebx
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	decl	52(%esp)
	jne	.L101
	movl	32(%esp), %eax
	movl	$1374389535, %edx
	movl	40(%esp), %edi
	mull	%edx
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	32(%esp), %eax
	leal	-12(%ebp), %esp
	addl	%edx, %edx
	popl	%ebx
	subl	%edx, %eax
	popl	%esi
	addl	%edi, %eax
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L151:
	incl	56(%esp)
	jmp	.L104
.L148:
	movl	%ebx, %eax
	movl	%ebx, %ecx
	shrl	$6, %eax
	movl	composite(,%eax,4), %eax
	shrl	%ecx
	shrl	%cl, %eax
	andl	$1, %eax
	movl	%eax, 52(%esp)
	jmp	.L84
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
