	.file	"redblack.c"
	.text
	.p2align 4
	.type	rotate, @function
rotate:
	subl	$12, %esp
	movl	%edx, %ecx
	movl	%edi, 8(%esp)
	movl	%edx, %edi
	movl	%ebx, (%esp)
	xorl	$1, %edi
	movl	%esi, 4(%esp)
	movl	4(%eax,%edi,4), %edx
	movl	(%eax), %esi
	incl	rotations
	movl	4(%edx,%ecx,4), %ebx
	andl	$-2, %esi
	movl	%ebx, 4(%eax,%edi,4)
	testl	%ebx, %ebx
	je	.L2
	movl	(%ebx), %edi
	andl	$1, %edi
	orl	%eax, %edi
	movl	%edi, (%ebx)
.L2:
	movl	(%edx), %ebx
	andl	$1, %ebx
	orl	%esi, %ebx
	testl	%esi, %esi
	movl	%ebx, (%edx)
	je	.L3
	xorl	%ebx, %ebx
	cmpl	%eax, 8(%esi)
	sete	%bl
	movl	%edx, 4(%esi,%ebx,4)
.L4:
	movl	%eax, 4(%edx,%ecx,4)
	movl	(%eax), %ecx
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	andl	$1, %ecx
	orl	%ecx, %edx
	movl	%edx, (%eax)
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%edx, root
	jmp	.L4
	.size	rotate, .-rotate
	.p2align 4
	.type	black_height.part.0, @function
black_height.part.0:
	subl	$44, %esp
	movl	%edi, 36(%esp)
	movl	4(%eax), %edi
	movl	%esi, 32(%esp)
	movl	%eax, %esi
	movl	%ebx, 28(%esp)
	movl	%ebp, 40(%esp)
	testl	%edi, %edi
	je	.L11
	movl	%edi, %eax
	call	black_height.part.0
	movl	8(%esi), %ebp
	movl	%eax, %ebx
	shrl	$31, %eax
	testl	%ebp, %ebp
	movl	%eax, %edx
	movl	$1, %eax
	je	.L13
.L18:
	movb	%dl, 15(%esp)
	movl	%ebp, %eax
	call	black_height.part.0
	movzbl	15(%esp), %edx
.L13:
	cmpl	%ebx, %eax
	jne	.L21
	testb	%dl, %dl
	jne	.L21
	testb	$1, (%esi)
	je	.L19
	testl	%edi, %edi
	.p2align 4,,4
	je	.L17
	testb	$1, (%edi)
	.p2align 4,,3
	jne	.L21
.L17:
	testl	%ebp, %ebp
	.p2align 4,,4
	je	.L10
	testb	$1, 0(%ebp)
	movl	$-1, %eax
	cmovne	%eax, %ebx
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L32:
	testb	$1, (%eax)
	movl	$1, %ebx
	jne	.L10
	.p2align 4
	.p2align 3
.L19:
	incl	%ebx
.L10:
	movl	%ebx, %eax
	movl	32(%esp), %esi
	movl	28(%esp), %ebx
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	movl	8(%eax), %ebp
	testl	%ebp, %ebp
	je	.L32
	xorl	%edx, %edx
	movl	$1, %ebx
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L21:
	movl	$-1, %ebx
	jmp	.L10
	.size	black_height.part.0, .-black_height.part.0
	.p2align 4
	.type	clear, @function
clear:
	testl	%eax, %eax
	je	.L95
	subl	$44, %esp
	movl	%esi, 32(%esp)
	movl	4(%eax), %esi
	movl	%ebx, 28(%esp)
	movl	%eax, %ebx
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	testl	%esi, %esi
	je	.L35
	movl	4(%esi), %edi
	testl	%edi, %edi
	je	.L36
	movl	4(%edi), %ebp
	testl	%ebp, %ebp
	je	.L37
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L37:
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L38
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L38:
	movl	%edi, (%esp)
	call	free
.L36:
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L39
	movl	4(%edi), %ebp
	testl	%ebp, %ebp
	je	.L40
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L40:
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L41
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L41:
	movl	%edi, (%esp)
	call	free
.L39:
	movl	%esi, (%esp)
	call	free
.L35:
	movl	8(%ebx), %esi
	testl	%esi, %esi
	je	.L42
	movl	4(%esi), %edi
	testl	%edi, %edi
	je	.L43
	movl	4(%edi), %ebp
	testl	%ebp, %ebp
	je	.L44
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L44:
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L45
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L45:
	movl	%edi, (%esp)
	call	free
.L43:
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L46
	movl	4(%edi), %ebp
	testl	%ebp, %ebp
	je	.L47
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L47:
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L48
	movl	4(%ebp), %eax
	call	clear
	movl	8(%ebp), %eax
	call	clear
	movl	%ebp, (%esp)
	call	free
.L48:
	movl	%edi, (%esp)
	call	free
.L46:
	movl	%esi, (%esp)
	call	free
.L42:
	movl	%ebx, (%esp)
	call	free
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L95:
	ret
	.size	clear, .-clear
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d tries: %d keys, black height %d, %ld rotations, root %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d%c "
.LC2:
	.string	"\nwalked %d, sum %ld, bad %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	$99, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ecx, 56(%esp)
	movl	%esi, 40(%esp)
	movl	%edi, 60(%esp)
	.p2align 4
	.p2align 3
.L112:
	movl	60(%esp), %eax
	movl	%eax, %edx
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$5, %edx
	xorl	%eax, %edx
	cmpl	$199, %ebx
	movl	%edx, 60(%esp)
	jle	.L144
	movl	60(%esp), %ecx
	movl	$274877907, %eax
	mull	%ecx
	shrl	$7, %edx
	imull	$2000, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	root, %ecx
	testl	%ecx, %ecx
	je	.L101
.L148:
	movl	%ecx, %edi
	jmp	.L103
	.p2align 4,,10
	.p2align 3
.L146:
	setg	%al
	movzbl	%al, %eax
	movl	4(%edi,%eax,4), %esi
	testl	%esi, %esi
	je	.L145
	movl	%esi, %edi
.L103:
	cmpl	12(%edi), %edx
	jne	.L146
.L102:
	movl	%ecx, %eax
	call	black_height.part.0
	movl	%eax, %esi
	shrl	$31, %eax
	addl	%eax, 56(%esp)
	movl	$1374389535, %eax
	mull	%ebx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ebx, %edx
	leal	(%eax,%eax,4), %eax
	incl	%ebx
	sall	$2, %eax
	subl	%eax, %edx
	cmpl	$99, %edx
	je	.L147
.L111:
	cmpl	$600, %ebx
	jne	.L112
	movl	root, %eax
.L113:
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L113
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$-1, %eax
.L121:
	movl	12(%ebx), %edi
	cmpl	%eax, %edi
	setle	%al
	movzbl	%al, %eax
	addl	%eax, 56(%esp)
	movl	(%ebx), %eax
	andl	$1, %eax
	movl	%eax, 60(%esp)
	leal	1(%eax), %ecx
	imull	%edi, %ecx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	addl	%eax, %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	1(%esi), %ecx
	imull	$-858993459, %esi, %esi
	rorl	$3, %esi
	cmpl	$107374182, %esi
	ja	.L114
	cmpl	$1, 60(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%ecx, 48(%esp)
	sbbl	%eax, %eax
	movl	%edx, 52(%esp)
	andl	$-16, %eax
	addl	$114, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	48(%esp), %ecx
	movl	52(%esp), %edx
.L114:
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L140
	.p2align 4
	.p2align 3
.L117:
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L117
.L122:
	movl	%ecx, %esi
	movl	%edi, %eax
	jmp	.L121
	.p2align 4,,10
	.p2align 3
.L145:
	movl	%edx, 44(%esp)
	movl	$16, %edx
	movl	%eax, %esi
	movl	%edx, 4(%esp)
	movl	$1, (%esp)
	movl	%ecx, 48(%esp)
	call	calloc
	movl	44(%esp), %edx
	movl	%eax, 52(%esp)
	movl	%eax, %ecx
	movl	%edx, 12(%eax)
	movl	%edi, %eax
	orl	$1, %eax
	movl	%eax, (%ecx)
	movl	%ecx, 4(%edi,%esi,4)
	movl	%edi, %esi
	movl	48(%esp), %ecx
	andl	$-2, %esi
	cmpl	$1, %edi
	jbe	.L142
.L104:
	movl	(%esi), %eax
	testb	$1, %al
	je	.L143
	andl	$-2, %eax
	movl	8(%eax), %edi
	movl	%eax, %ecx
	movl	%edi, 48(%esp)
	cmpl	%esi, %edi
	setne	%dl
	movzbl	%dl, %edi
	movl	4(%eax,%edi,4), %edx
	testl	%edx, %edx
	je	.L106
	testb	$1, (%edx)
	je	.L106
	movl	%eax, (%esi)
	andl	$-2, (%edx)
	movl	%eax, 52(%esp)
	movl	(%eax), %edx
	movl	%edx, %esi
	orl	$1, %edx
	movl	%edx, (%eax)
	andl	$-2, %esi
.L107:
	cmpl	$1, %edx
	ja	.L104
.L143:
	movl	root, %ecx
.L142:
	movl	(%ecx), %eax
	andl	$-2, %eax
.L105:
	incl	40(%esp)
	movl	%eax, (%ecx)
	jmp	.L102
	.p2align 4,,10
	.p2align 3
.L144:
	movl	root, %ecx
	leal	(%ebx,%ebx,2), %edx
	testl	%ecx, %ecx
	jne	.L148
.L101:
	movl	$1, (%esp)
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 52(%esp)
	call	calloc
	movl	52(%esp), %edx
	movl	$1, (%eax)
	movl	%eax, %ecx
	movl	%edx, 12(%eax)
	movl	%eax, root
	xorl	%eax, %eax
	jmp	.L105
	.p2align 4,,10
	.p2align 3
.L147:
	movl	12(%ecx), %edi
	movl	%ecx, %eax
	call	black_height.part.0
	movl	%edi, 20(%esp)
	movl	rotations, %eax
	movl	%esi, 12(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 16(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	jmp	.L111
	.p2align 4,,10
	.p2align 3
.L106:
	movl	52(%esp), %edx
	cmpl	%edx, 4(%esi,%edi,4)
	je	.L149
.L108:
	movl	%eax, (%esi)
	movl	%edi, %edx
	movl	%ecx, %eax
	orl	$1, (%ecx)
	call	rotate
	movl	52(%esp), %eax
	movl	(%eax), %edx
	movl	%edx, %esi
	andl	$-2, %esi
	jmp	.L107
.L140:
	movl	%edi, 60(%esp)
	jmp	.L116
	.p2align 4,,10
	.p2align 3
.L151:
	cmpl	8(%esi), %edi
	jne	.L150
.L116:
	movl	(%ebx), %eax
	movl	%ebx, %edi
	movl	%eax, %esi
	andl	$-2, %esi
	cmpl	$1, %eax
	movl	%esi, %ebx
	ja	.L151
	testl	%esi, %esi
	movl	60(%esp), %edi
	jne	.L122
	movl	%ecx, 4(%esp)
	movl	56(%esp), %ebx
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%ecx, 60(%esp)
	movl	%ebx, 12(%esp)
	call	printf
	movl	root, %eax
	call	clear
	movl	40(%esp), %eax
	movl	60(%esp), %ecx
	cmpl	%eax, %ecx
	setne	%al
	leal	-12(%ebp), %esp
	movzbl	%al, %eax
	addl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L149:
	movl	%ecx, 44(%esp)
	xorl	%edx, %edx
	movl	%esi, %eax
	cmpl	%esi, 48(%esp)
	sete	%dl
	call	rotate
	movl	(%esi), %edx
	movl	%esi, 52(%esp)
	movl	44(%esp), %ecx
	andl	$-2, %edx
	movl	(%edx), %eax
	movl	%edx, %esi
	andl	$-2, %eax
	jmp	.L108
.L150:
	movl	60(%esp), %edi
	movl	%ecx, %esi
	movl	%edi, %eax
	jmp	.L121
	.size	main, .-main
	.local	rotations
	.comm	rotations,4,4
	.local	root
	.comm	root,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
