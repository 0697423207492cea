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
	movl	%ebx, %eax
	movl	%ebx, 60(%esp)
	je	.L13
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
	movl	%ebx, 56(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 48(%esp)
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
	movl	$1, %edx
	movl	%esp, %ebp
	movl	$9, %eax
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%edx, composite
	movl	$3, %edx
.L75:
	cmpl	$2, %edx
	ja	.L72
.L142:
	addl	$2, %edx
	movl	%edx, %eax
	imull	%edx, %eax
	cmpl	$2, %edx
	jbe	.L142
.L72:
	movl	%edx, %ebx
	movl	%edx, %ecx
	shrl	$6, %ebx
	movl	composite(,%ebx,4), %ebx
	shrl	%ecx
	shrl	%cl, %ebx
	testb	$1, %bl
	jne	.L76
	leal	(%edx,%edx), %esi
	movl	%esi, 60(%esp)
	.p2align 4
	.p2align 3
.L77:
	movl	%eax, %ecx
	movl	%eax, %ebx
	shrl	%ecx
	movl	%edi, %esi
	sall	%cl, %esi
	shrl	$6, %ebx
	orl	%esi, composite(,%ebx,4)
	movl	60(%esp), %esi
	addl	%esi, %eax
	cmpl	$19999, %eax
	jbe	.L77
.L76:
	addl	$2, %edx
	movl	%edx, %eax
	imull	%edx, %eax
	cmpl	$19999, %eax
	jbe	.L75
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%eax, 44(%esp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 60(%esp)
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L144:
	cmpl	$299, %ebx
	jbe	.L78
	testb	$1, %bl
	jne	.L79
.L80:
	incl	%ebx
	cmpl	$20000, %ebx
	je	.L143
.L74:
	imull	$-1227133513, %ebx, %eax
	cmpl	$613566756, %eax
	ja	.L144
.L78:
	cmpl	$2, %ebx
	je	.L81
	ja	.L82
	incl	%ebx
	.p2align 4,,7
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L82:
	testb	$1, %bl
	.p2align 4,,7
	je	.L80
	movl	%ebx, %eax
	.p2align 4,,5
	call	probable.part.0
	movl	%ebx, %ecx
	shrl	%ecx
	movl	%eax, %edx
	movl	%ebx, %eax
	shrl	$6, %eax
	movl	composite(,%eax,4), %eax
	shrl	%cl, %eax
	notl	%eax
	andl	$1, %eax
	xorl	%edx, %eax
	addl	%eax, 44(%esp)
.L79:
	movl	%ebx, %eax
	movl	%ebx, %ecx
	shrl	$6, %eax
	movl	composite(,%eax,4), %eax
	shrl	%ecx
	shrl	%cl, %eax
	testb	$1, %al
	jne	.L80
.L81:
	incl	60(%esp)
	movl	60(%esp), %eax
	cmpl	$25, %eax
	jle	.L145
.L84:
	movl	60(%esp), %eax
	imull	%ebx, %eax
	addl	%eax, 48(%esp)
	movl	%ebx, %eax
	subl	%esi, %eax
	movl	%ebx, %esi
	cmpl	%eax, %edi
	cmovb	%eax, %edi
	incl	%ebx
	cmpl	$20000, %ebx
	jne	.L74
.L143:
	movl	%edi, 12(%esp)
	movl	44(%esp), %eax
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 20(%esp)
	movl	48(%esp), %eax
	movl	%eax, 16(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$3, %eax
	movl	%eax, 32(%esp)
	movl	$1000, %eax
	movl	%eax, 56(%esp)
.L93:
	movl	$1000, (%esp)
	movl	$1, %esi
	xorl	%edi, %edi
	movl	%esi, 4(%esp)
	call	calloc
	movl	%edi, 52(%esp)
	movl	%eax, 40(%esp)
	movl	56(%esp), %eax
	addl	$1000, %eax
	movl	%eax, 48(%esp)
	cmpl	$4, %eax
	jbe	.L89
	movl	56(%esp), %eax
	movl	$2, %ebx
	movl	$3, %esi
	xorl	%edi, %edi
	decl	%eax
	movl	%eax, 36(%esp)
.L86:
	movl	36(%esp), %eax
	xorl	%edx, %edx
	leal	(%eax,%ebx), %ecx
	movl	%ecx, %eax
	divl	%ebx
	movl	%ebx, %eax
	imull	%ebx, %eax
	subl	%edx, %ecx
	cmpl	%eax, %ecx
	cmovb	%eax, %ecx
	movl	56(%esp), %eax
	subl	%eax, %ecx
	cmpl	$999, %ecx
	ja	.L131
	movl	40(%esp), %eax
	.p2align 4
	.p2align 3
.L92:
	movb	$1, (%eax,%ecx)
	addl	%ebx, %ecx
	cmpl	$999, %ecx
	jbe	.L92
.L131:
	movl	%edi, %ecx
	movl	%esi, %eax
	imull	%esi, %ecx
	incl	%ebx
	mull	%esi
	addl	%ecx, %ecx
	addl	%ecx, %edx
	movl	48(%esp), %ecx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	52(%esp), %eax
	setc	%dl
	cmpl	$20000, %ebx
	setne	%al
	addl	$1, %esi
	adcl	$0, %edi
	testb	%al, %dl
	je	.L89
	testb	$1, %bl
	je	.L131
	movl	%ebx, %eax
	movl	%ebx, %ecx
	shrl	$6, %eax
	movl	composite(,%eax,4), %eax
	shrl	%ecx
	shrl	%cl, %eax
	testb	$1, %al
	jne	.L131
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L145:
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L84
	.p2align 4,,10
	.p2align 3
.L89:
	movl	40(%esp), %edi
	xorl	%ebx, %ebx
	leal	1000(%edi), %edx
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L87:
	cmpb	$1, (%eax)
	adcl	$0, %ebx
	incl	%eax
	cmpl	%eax, %edx
	jne	.L87
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	56(%esp), %edi
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%edi, 8(%esp)
	call	printf
	leal	(%edi,%edi,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	decl	32(%esp)
	movl	%eax, 56(%esp)
	jne	.L93
	movl	32(%esp), %esi
	.p2align 4
	.p2align 3
.L101:
	movl	$.LC4, (%esp)
	movl	numbers.1(,%esi,4), %ebx
	movl	%ebx, 4(%esp)
	call	printf
	movl	%ebx, %eax
	call	factors
	cmpl	$5, %esi
	ja	.L94
	cmpl	$3, %ebx
	movl	%ebx, %edi
	jbe	.L95
	movl	$2, %ecx
	jmp	.L98
	.p2align 4,,10
	.p2align 3
.L96:
	incl	%ecx
	movl	%ecx, %eax
	imull	%ecx, %eax
	cmpl	%eax, %ebx
	jb	.L95
.L98:
	xorl	%edx, %edx
	movl	%ebx, %eax
	divl	%ecx
	testl	%edx, %edx
	jne	.L96
	.p2align 4
	.p2align 3
.L97:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	xorl	%edx, %edx
	movl	%eax, %ebx
	divl	%ecx
	testl	%edx, %edx
	je	.L97
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ecx
	incl	%ecx
	subl	%eax, %edi
	movl	%ecx, %eax
	imull	%ecx, %eax
	cmpl	%eax, %ebx
	jnb	.L98
.L95:
	cmpl	$1, %ebx
	jbe	.L99
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ebx
	subl	%eax, %edi
.L99:
	movl	%edi, 4(%esp)
	incl	%esi
	movl	$.LC5, (%esp)
	call	printf
	jmp	.L101
	.p2align 4,,10
	.p2align 3
.L94:
	movl	$.LC5, (%esp)
	xorl	%ebx, %ebx
	incl	%esi
	movl	%ebx, 4(%esp)
	call	printf
	cmpl	$9, %esi
	jne	.L101
	movl	$5, %ebx
	movl	$10, %edi
	movl	%ebx, 56(%esp)
	.p2align 4
	.p2align 3
.L100:
	movl	%edi, %eax
	xorl	%ecx, %ecx
	shrl	%eax
	movl	%ecx, 48(%esp)
	leal	-2(%edi), %esi
	leal	-1(%edi), %edx
	subl	%eax, %edx
	movl	%esi, %eax
	jmp	.L105
	.p2align 4,,10
	.p2align 3
.L148:
	testb	$1, %cl
	je	.L103
	movl	%ecx, %ebx
	shrl	$6, %ebx
	movl	composite(,%ebx,4), %ebx
	shrl	%ecx
	shrl	%cl, %ebx
	testb	$1, %bl
	jne	.L103
	cmpl	$2, %eax
	je	.L146
	movl	%eax, %ecx
	ja	.L102
	.p2align 4
	.p2align 3
.L103:
	decl	%eax
	cmpl	%edx, %eax
	je	.L147
.L105:
	movl	%edi, %ecx
	subl	%eax, %ecx
	cmpl	$2, %ecx
	jne	.L148
	movl	%esi, %ecx
.L102:
	testb	$1, %cl
	je	.L103
	movl	%ecx, %ebx
	decl	%eax
	shrl	$6, %ebx
	movl	composite(,%ebx,4), %ebx
	shrl	%ecx
	shrl	%cl, %ebx
	notl	%ebx
	andl	$1, %ebx
	addl	%ebx, 48(%esp)
	cmpl	%edx, %eax
	jne	.L105
	.p2align 4
	.p2align 3
.L147:
	movl	%edi, 4(%esp)
	movl	48(%esp), %eax
	leal	2(%edi,%edi,2), %edi
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	decl	56(%esp)
	jne	.L100
	movl	60(%esp), %eax
	movl	$1374389535, %edx
	movl	44(%esp), %edi
	mull	%edx
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	60(%esp), %eax
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
.L146:
	incl	48(%esp)
	jmp	.L103
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
