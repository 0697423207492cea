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
	movl	$99, %eax
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ecx, 40(%esp)
	movl	root, %edi
	movl	%esi, 44(%esp)
	movl	%eax, 60(%esp)
	movl	%edi, %ecx
	movl	%ebx, %edi
	.p2align 4
	.p2align 3
.L114:
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
	cmpl	$199, %edi
	movl	%edx, 60(%esp)
	jle	.L149
	movl	60(%esp), %esi
	movl	$274877907, %eax
	mull	%esi
	shrl	$7, %edx
	imull	$2000, %edx, %eax
	subl	%eax, %esi
	testl	%ecx, %ecx
	movl	%esi, %edx
	je	.L101
.L153:
	movl	%ecx, %ebx
	jmp	.L103
	.p2align 4,,10
	.p2align 3
.L151:
	setg	%al
	movzbl	%al, %eax
	movl	4(%ebx,%eax,4), %esi
	testl	%esi, %esi
	je	.L150
	movl	%esi, %ebx
.L103:
	cmpl	12(%ebx), %edx
	jne	.L151
.L102:
	movl	$-858993459, %eax
	mull	%edi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	cmpl	$9, %edx
	jne	.L111
	movl	%ecx, %eax
	call	black_height.part.0
	movl	root, %ecx
	shrl	$31, %eax
	addl	%eax, 40(%esp)
.L111:
	movl	$1374389535, %eax
	mull	%edi
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	leal	(%eax,%eax,4), %eax
	incl	%edi
	sall	$2, %eax
	subl	%eax, %edx
	cmpl	$99, %edx
	je	.L152
.L113:
	cmpl	$600, %edi
	jne	.L114
	movl	%ecx, %edi
.L115:
	movl	%edi, %ebx
	movl	4(%edi), %edi
	testl	%edi, %edi
	jne	.L115
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$-1, %eax
.L123:
	movl	12(%ebx), %edi
	cmpl	%eax, %edi
	setle	%al
	movzbl	%al, %eax
	addl	%eax, 40(%esp)
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
	ja	.L116
	cmpl	$1, 60(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%ecx, 52(%esp)
	sbbl	%eax, %eax
	movl	%edx, 56(%esp)
	andl	$-16, %eax
	addl	$114, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	52(%esp), %ecx
	movl	56(%esp), %edx
.L116:
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L144
	.p2align 4
	.p2align 3
.L119:
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L119
.L124:
	movl	%ecx, %esi
	movl	%edi, %eax
	jmp	.L123
	.p2align 4,,10
	.p2align 3
.L150:
	movl	%edx, 48(%esp)
	movl	$16, %edx
	movl	%eax, %esi
	movl	%edx, 4(%esp)
	movl	$1, (%esp)
	movl	%ecx, 52(%esp)
	call	calloc
	movl	48(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%eax, %ecx
	movl	%edx, 12(%eax)
	movl	%ebx, %eax
	orl	$1, %eax
	movl	%eax, (%ecx)
	movl	%ecx, 4(%ebx,%esi,4)
	movl	%ebx, %esi
	movl	52(%esp), %ecx
	andl	$-2, %esi
	cmpl	$1, %ebx
	jbe	.L146
	movl	%edi, 52(%esp)
.L104:
	movl	(%esi), %eax
	testb	$1, %al
	je	.L147
	andl	$-2, %eax
	xorl	%ebx, %ebx
	movl	8(%eax), %edx
	movl	%eax, %edi
	cmpl	%esi, %edx
	setne	%bl
	movl	4(%eax,%ebx,4), %ecx
	testl	%ecx, %ecx
	je	.L106
	testb	$1, (%ecx)
	je	.L106
	movl	%eax, (%esi)
	andl	$-2, (%ecx)
	movl	%eax, 56(%esp)
	movl	(%eax), %edx
	movl	%edx, %esi
	orl	$1, %edx
	movl	%edx, (%eax)
	andl	$-2, %esi
.L107:
	cmpl	$1, %edx
	ja	.L104
.L147:
	movl	52(%esp), %edi
	movl	root, %ecx
.L146:
	movl	(%ecx), %eax
	andl	$-2, %eax
.L105:
	incl	44(%esp)
	movl	%eax, (%ecx)
	jmp	.L102
	.p2align 4,,10
	.p2align 3
.L149:
	leal	(%edi,%edi,2), %edx
	testl	%ecx, %ecx
	jne	.L153
.L101:
	movl	$1, (%esp)
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 56(%esp)
	call	calloc
	movl	56(%esp), %edx
	movl	$1, (%eax)
	movl	%eax, %ecx
	movl	%edx, 12(%eax)
	movl	%eax, root
	xorl	%eax, %eax
	jmp	.L105
	.p2align 4,,10
	.p2align 3
.L152:
	movl	%ecx, %eax
	movl	12(%ecx), %ebx
	call	black_height.part.0
	movl	%ebx, 20(%esp)
	movl	rotations, %edx
	movl	%edi, 4(%esp)
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	$.LC0, (%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	root, %ecx
	jmp	.L113
	.p2align 4,,10
	.p2align 3
.L106:
	movl	56(%esp), %ecx
	cmpl	%ecx, 4(%esi,%ebx,4)
	je	.L154
.L108:
	movl	%eax, (%esi)
	movl	%ebx, %edx
	movl	%edi, %eax
	orl	$1, (%edi)
	call	rotate
	movl	56(%esp), %eax
	movl	(%eax), %edx
	movl	%edx, %esi
	andl	$-2, %esi
	jmp	.L107
.L144:
	movl	%edi, 60(%esp)
	jmp	.L118
	.p2align 4,,10
	.p2align 3
.L156:
	cmpl	8(%esi), %edi
	jne	.L155
.L118:
	movl	(%ebx), %eax
	movl	%ebx, %edi
	movl	%eax, %esi
	andl	$-2, %esi
	cmpl	$1, %eax
	movl	%esi, %ebx
	ja	.L156
	testl	%esi, %esi
	movl	60(%esp), %edi
	jne	.L124
	movl	%ecx, 4(%esp)
	movl	40(%esp), %edi
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%ecx, 60(%esp)
	movl	%edi, 12(%esp)
	call	printf
	movl	root, %eax
	call	clear
	movl	44(%esp), %eax
	movl	60(%esp), %ecx
	cmpl	%eax, %ecx
	setne	%al
	leal	-12(%ebp), %esp
	movzbl	%al, %eax
	popl	%ebx
	addl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L154:
	cmpl	%esi, %edx
	sete	%al
	movzbl	%al, %edx
	movl	%esi, %eax
	call	rotate
	movl	(%esi), %edx
	movl	%esi, 56(%esp)
	andl	$-2, %edx
	movl	(%edx), %eax
	movl	%edx, %esi
	andl	$-2, %eax
	jmp	.L108
.L155:
	movl	60(%esp), %edi
	movl	%ecx, %esi
	movl	%edi, %eax
	jmp	.L123
	.size	main, .-main
	.local	rotations
	.comm	rotations,4,4
	.local	root
	.comm	root,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
