	.file	"stackmemory.c"
	.text
	.p2align 4
	.type	large, @function
large:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12004, %esp
	leal	4(%esp), %ebx
	leal	12004(%esp), %esi
	movl	%ebx, %edx
	.p2align 4
	.p2align 3
.L2:
	imull	$1664525, %eax, %eax
	addl	$4, %edx
	addl	$1013904223, %eax
	movl	%eax, -4(%edx)
	cmpl	%edx, %esi
	jne	.L2
	movl	$91625969, %edi
	.p2align 4
	.p2align 3
.L3:
	movl	(%ebx), %ecx
	addl	$4, %ebx
	movl	%ecx, %eax
	mull	%edi
	movl	%ecx, %eax
	shrl	$6, %edx
	imull	$3000, %edx, %edx
	subl	%edx, %eax
	movl	4(%esp,%eax,4), %edx
	xorl	%edx, %ecx
	movl	%ecx, -4(%ebx)
	cmpl	%ebx, %esi
	jne	.L3
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L4:
	movl	4(%esp,%eax,4), %edi
	movl	%eax, %ecx
	addl	$11, %eax
	andl	$7, %ecx
	movl	%edi, (%esp)
	movl	%edi, %edx
	shrl	%cl, %edx
	addl	%edx, %ebx
	cmpl	$3003, %eax
	jne	.L4
	addl	$12004, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	large, .-large
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%u %u: %d %d\n"
	.text
	.p2align 4
	.type	fill, @function
fill:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %ebx
	leal	-1(%edx), %eax
	subl	$108, %esp
	movl	%eax, -80(%ebp)
	leal	0(,%edx,4), %eax
	movl	%eax, -56(%ebp)
	leal	-1(%esi), %eax
	movl	%eax, -84(%ebp)
	leal	0(,%esi,4), %ecx
	movl	%edx, %eax
	movl	%ecx, -60(%ebp)
	imull	%ecx, %eax
	movl	%edx, -64(%ebp)
	xorl	%edx, %edx
	movl	%esi, -40(%ebp)
	movl	%edx, -32(%ebp)
	movl	%eax, -88(%ebp)
	addl	$15, %eax
	shrl	$4, %eax
	sall	$4, %eax
	subl	%eax, %esp
	leal	20(%esp), %edi
	subl	%eax, %esp
	movl	%edi, -52(%ebp)
	leal	20(%esp), %edi
	movl	%esi, %eax
	movl	%edi, -68(%ebp)
	sall	$5, %eax
	leal	20(%esp,%eax), %edi
	movl	-60(%ebp), %eax
	movl	%edi, -36(%ebp)
	leal	20(%esp,%esi,8), %ecx
	movl	%ecx, -28(%ebp)
	movl	%edx, %ecx
	negl	%eax
	movl	%eax, -48(%ebp)
	leal	(%esi,%esi,2), %eax
	sall	$2, %eax
	movl	%eax, -72(%ebp)
	movl	%esi, %eax
	movl	%ebx, %esi
	sall	$4, %eax
	movl	%eax, -76(%ebp)
	xorl	%eax, %eax
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L103:
	movl	-48(%ebp), %edi
	leal	1(%eax), %ebx
	cmpl	$2, %esi
	movl	%ebx, 4(%edx)
	movl	-28(%ebp), %ecx
	movl	%ebx, (%ecx,%edi)
	je	.L114
	leal	2(%eax), %ebx
	cmpl	$3, %esi
	movl	%ebx, 8(%edx)
	movl	%ebx, (%ecx)
	je	.L114
	movl	-40(%ebp), %edi
	leal	3(%eax), %ebx
	cmpl	$4, %esi
	movl	%ebx, 12(%edx)
	movl	%ebx, (%ecx,%edi,4)
	je	.L114
	leal	4(%eax), %ebx
	cmpl	$5, %esi
	movl	%ebx, 16(%edx)
	movl	%ebx, (%ecx,%edi,8)
	je	.L114
	movl	-72(%ebp), %edi
	leal	5(%eax), %ebx
	cmpl	$6, %esi
	movl	%ebx, 20(%edx)
	movl	%ebx, (%ecx,%edi)
	je	.L114
	movl	-76(%ebp), %edi
	leal	6(%eax), %ebx
	cmpl	$7, %esi
	movl	%ebx, 24(%edx)
	movl	%ebx, (%ecx,%edi)
	je	.L114
	movl	-36(%ebp), %edi
	leal	7(%eax), %ebx
	cmpl	$8, %esi
	movl	%ebx, 28(%edx)
	movl	-48(%ebp), %ecx
	movl	%ebx, (%edi,%ecx)
	je	.L114
	leal	8(%eax), %ebx
	cmpl	$9, %esi
	movl	%ebx, 32(%edx)
	movl	%edi, %ecx
	movl	%ebx, (%edi)
	je	.L114
	movl	-40(%ebp), %edi
	leal	9(%eax), %ebx
	cmpl	$10, %esi
	movl	%ebx, 36(%edx)
	movl	%ebx, (%ecx,%edi,4)
	je	.L114
	movl	%ecx, %ebx
	movl	-40(%ebp), %ecx
	cmpl	$11, %esi
	leal	10(%eax), %edi
	movl	%edi, -44(%ebp)
	movl	%edi, 40(%edx)
	movl	%edi, (%ebx,%ecx,8)
	je	.L13
	movl	-72(%ebp), %ecx
	movl	%ebx, %edi
	cmpl	$13, %esi
	leal	11(%eax), %ebx
	movl	%ebx, 44(%edx)
	movl	%ebx, (%edi,%ecx)
	jne	.L13
	movl	%edi, %ecx
	movl	-76(%ebp), %edi
	addl	$12, %eax
	movl	%eax, 48(%edx)
	movl	%eax, (%ecx,%edi)
.L13:
	movl	-32(%ebp), %eax
	addl	$4, -28(%ebp)
	addl	$4, -36(%ebp)
	leal	1(%eax), %ebx
	movl	-44(%ebp), %eax
	cmpl	%ebx, -40(%ebp)
	je	.L12
	movl	%ebx, -32(%ebp)
	movl	%ebx, %ecx
.L11:
	movl	%esi, %edx
	movl	-52(%ebp), %ebx
	imull	%ecx, %edx
	cmpl	$1, %esi
	leal	(%ebx,%edx,4), %edx
	movl	-68(%ebp), %ebx
	movl	%eax, (%edx)
	movl	%eax, (%ebx,%ecx,4)
	jne	.L103
	.p2align 4
	.p2align 3
.L114:
	addl	$10, %eax
	movl	%eax, -44(%ebp)
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L12:
	movl	-68(%ebp), %ecx
	xorl	%esi, %esi
	movl	$175916583, %edi
	movl	$0, -28(%ebp)
	.p2align 4
	.p2align 3
.L15:
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %esi
	movl	(%ecx), %eax
	addl	%eax, %esi
	cmpl	$1, %ebx
	je	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	4(%ecx), %edx
	subl	%eax, %esi
	addl	%edx, %esi
	cmpl	$2, %ebx
	je	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %esi
	movl	8(%ecx), %eax
	addl	%eax, %esi
	cmpl	$3, %ebx
	je	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %esi
	movl	12(%ecx), %eax
	addl	%eax, %esi
	cmpl	$4, %ebx
	je	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %esi
	movl	16(%ecx), %eax
	addl	%eax, %esi
	cmpl	$5, %ebx
	je	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %esi
	movl	20(%ecx), %eax
	addl	%eax, %esi
	cmpl	$6, %ebx
	je	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %esi
	movl	24(%ecx), %eax
	addl	%eax, %esi
	cmpl	$7, %ebx
	je	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	28(%ecx), %edx
	subl	%eax, %esi
	addl	%edx, %esi
	cmpl	$8, %ebx
	je	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %esi
	movl	32(%ecx), %eax
	addl	%eax, %esi
	cmpl	$10, %ebx
	jne	.L17
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	subl	%eax, %esi
	movl	36(%ecx), %eax
	addl	%eax, %esi
.L17:
	incl	-28(%ebp)
	movl	-60(%ebp), %edx
	movl	-28(%ebp), %eax
	addl	%edx, %ecx
	cmpl	%eax, -64(%ebp)
	jne	.L15
	movl	-52(%ebp), %ecx
	xorl	%edx, %edx
	movl	$175916583, %edi
	movl	$0, -36(%ebp)
	movl	%eax, %ebx
	movl	%esi, -28(%ebp)
	.p2align 4
	.p2align 3
.L16:
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$1, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	4(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$2, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	8(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$3, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	12(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$4, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	16(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$5, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	20(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$6, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	24(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$7, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	28(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$8, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	32(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$9, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	36(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$10, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	40(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$11, %ebx
	je	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	44(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
	cmpl	$13, %ebx
	jne	.L20
	leal	(%edx,%edx,2), %esi
	movl	%esi, %eax
	imull	%edi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	48(%ecx), %edx
	subl	%eax, %esi
	addl	%esi, %edx
.L20:
	movl	-36(%ebp), %esi
	leal	1(%esi), %eax
	movl	%eax, -36(%ebp)
	movl	-56(%ebp), %eax
	addl	%eax, %ecx
	cmpl	%esi, -32(%ebp)
	jne	.L16
	movl	-28(%ebp), %esi
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%esi, 16(%esp)
	movl	-88(%ebp), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	-84(%ebp), %ecx
	movl	-64(%ebp), %eax
	imull	%ecx, %eax
	movl	-80(%ebp), %ecx
	addl	%ecx, %eax
	movl	-52(%ebp), %ecx
	movl	(%ecx,%eax,4), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fill, .-fill
	.p2align 4
	.type	join, @function
join:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%ecx, %ebx
	subl	$60, %esp
	movl	%eax, -48(%ebp)
	leal	15(,%ecx,4), %eax
	movl	%ecx, -40(%ebp)
	andl	$-16, %eax
	movl	8(%ebp), %ecx
	movl	%edx, -52(%ebp)
	subl	%eax, %esp
	leal	15(%esp), %eax
	movl	%eax, %edi
	andl	$-4, %eax
	movl	%eax, -28(%ebp)
	movl	(%ecx), %eax
	shrl	$2, %edi
	movl	%eax, (%esp)
	call	strlen
	cmpl	$1, %ebx
	movl	%eax, 0(,%edi,4)
	movl	%eax, %esi
	je	.L116
	movl	8(%ebp), %ecx
	movl	4(%ecx), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	-28(%ebp), %edx
	movl	8(%ebp), %ecx
	movl	%eax, 4(%edx)
	addl	%eax, %esi
	movl	8(%ecx), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	-28(%ebp), %edx
	movl	%eax, 8(%edx)
	addl	%eax, %esi
	cmpl	$3, %ebx
	je	.L117
	movl	8(%ebp), %ecx
	movl	12(%ecx), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	-28(%ebp), %edx
	movl	%eax, 12(%edx)
	addl	%eax, %esi
	cmpl	$5, %ebx
	jne	.L118
	movl	8(%ebp), %eax
	movl	16(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 16(,%edi,4)
	leal	32(%esi,%eax), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	27(%esp), %eax
	andl	$-16, %eax
.L119:
	movl	-40(%ebp), %edi
	movl	%eax, %ebx
	xorl	%edx, %edx
	movl	%eax, -44(%ebp)
	decl	%edi
	movl	%edi, -36(%ebp)
	.p2align 4
	.p2align 3
.L125:
	movl	-28(%ebp), %eax
	movl	8(%ebp), %edi
	movl	(%eax,%edx,4), %eax
	movl	(%edi,%edx,4), %ecx
	movl	%ebx, %edi
	movl	%eax, -32(%ebp)
	cmpl	$8, %eax
	movl	%ecx, %esi
	jnb	.L152
.L121:
	movl	-32(%ebp), %ecx
	incl	%edx
	addl	%ebx, %eax
	rep movsb
	leal	1(%eax), %ebx
	movb	$45, (%eax)
	cmpl	%edx, -36(%ebp)
	jne	.L125
	movl	-44(%ebp), %eax
	movl	%eax, -36(%ebp)
	jmp	.L130
	.p2align 4,,10
	.p2align 3
.L126:
	movl	-32(%ebp), %ecx
	addl	%ebx, %eax
	incl	%edx
	rep movsb
	leal	1(%eax), %ebx
	movb	$0, (%eax)
	movl	-40(%ebp), %eax
	cmpl	%eax, %edx
	jge	.L153
.L130:
	movl	-28(%ebp), %eax
	movl	%ebx, %edi
	movl	8(%ebp), %ecx
	movl	(%eax,%edx,4), %eax
	movl	(%ecx,%edx,4), %ecx
	movl	%eax, -32(%ebp)
	cmpl	$8, %eax
	movl	%ecx, %esi
	jb	.L126
	testb	$1, %bl
	jne	.L154
.L127:
	testl	$2, %edi
	jne	.L155
.L128:
	testl	$4, %edi
	je	.L126
	movl	(%esi), %ecx
	addl	$4, %edi
	addl	$4, %esi
	movl	%ecx, -4(%edi)
	subl	$4, -32(%ebp)
	jmp	.L126
	.p2align 4,,10
	.p2align 3
.L152:
	testb	$1, %bl
	jne	.L156
.L122:
	testl	$2, %edi
	jne	.L157
.L123:
	testl	$4, %edi
	je	.L121
	movl	(%esi), %ecx
	addl	$4, %edi
	addl	$4, %esi
	movl	%ecx, -4(%edi)
	subl	$4, -32(%ebp)
	jmp	.L121
	.p2align 4,,10
	.p2align 3
.L153:
	movl	-52(%ebp), %ebx
	movl	-36(%ebp), %eax
	decl	%ebx
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	-48(%ebp), %edi
	movl	%edi, (%esp)
	call	strncpy
	movl	%edi, %eax
	movb	$0, (%edi,%ebx)
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L157:
	movzwl	(%esi), %ecx
	addl	$2, %edi
	addl	$2, %esi
	movw	%cx, -2(%edi)
	subl	$2, -32(%ebp)
	jmp	.L123
.L156:
	movzbl	(%ecx), %ecx
	leal	1(%ebx), %edi
	incl	%esi
	movb	%cl, (%ebx)
	leal	-1(%eax), %ecx
	movl	%ecx, -32(%ebp)
	jmp	.L122
.L154:
	movzbl	(%ecx), %ecx
	leal	1(%ebx), %edi
	incl	%esi
	movb	%cl, (%ebx)
	leal	-1(%eax), %ecx
	movl	%ecx, -32(%ebp)
	jmp	.L127
.L155:
	movzwl	(%esi), %ecx
	addl	$2, %edi
	addl	$2, %esi
	movw	%cx, -2(%edi)
	subl	$2, -32(%ebp)
	jmp	.L128
.L116:
	addl	$28, %esi
	xorl	%edx, %edx
	andl	$-16, %esi
	subl	%esi, %esp
	leal	27(%esp), %eax
	andl	$-16, %eax
	movl	%eax, -36(%ebp)
	movl	%eax, %ebx
	jmp	.L130
.L117:
	leal	30(%esi), %ebx
	andl	$-16, %ebx
	subl	%ebx, %esp
	leal	27(%esp), %eax
	andl	$-16, %eax
	jmp	.L119
.L118:
	leal	31(%esi), %ebx
	andl	$-16, %ebx
	subl	%ebx, %esp
	leal	27(%esp), %eax
	andl	$-16, %eax
	jmp	.L119
	.size	join, .-join
	.p2align 4
	.type	chain.constprop.0, @function
chain.constprop.0:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	.p2align 4
	.p2align 3
.L159:
	movl	%edx, %ebx
	subl	$32, %esp
	imull	%edx, %ebx
	movl	%eax, %ecx
	leal	15(%esp), %eax
	incl	%edx
	andl	$-16, %eax
	cmpl	$100, %edx
	movl	%ecx, (%eax)
	movl	%ebx, 4(%eax)
	jne	.L159
	xorl	%esi, %esi
	testl	%ecx, %ecx
	movl	$1, %edx
	movl	$-1840700269, %edi
	je	.L161
	.p2align 4
	.p2align 3
.L160:
	movl	4(%ecx), %ebx
	addl	%edx, %esi
	movl	(%ecx), %ecx
	movl	%ebx, %eax
	imull	%edi
	movl	%ebx, %eax
	sarl	$31, %eax
	addl	%ebx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	testl	%ecx, %ecx
	movl	%ebx, %edx
	jne	.L160
.L161:
	leal	-12(%ebp), %esp
	popl	%ebx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	leal	(%esi,%eax,4), %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	chain.constprop.0, .-chain.constprop.0
	.p2align 4
	.type	sum_of_digits, @function
sum_of_digits:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	leal	0(,%edi,8), %esi
	subl	$60, %esp
	movl	%eax, -28(%ebp)
	leal	16(%eax), %eax
	subl	%edi, %esi
	andl	$-16, %eax
	movl	$-858993459, %edi
	subl	%eax, %esp
	leal	4(%esp), %edx
	movl	%edx, -32(%ebp)
	movl	%edx, %ebx
	.p2align 4
	.p2align 3
.L168:
	movl	%ecx, %eax
	incl	%ebx
	mull	%edi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	%esi, %ecx
	jne	.L168
	movl	-28(%ebp), %eax
	movl	-32(%ebp), %edx
	cmpl	$2, %eax
	movb	$0, (%edx,%eax)
	jne	.L169
	movl	%edx, (%esp)
	call	strlen
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L169:
	movl	%esp, -40(%ebp)
	movl	%eax, %esi
	xorl	%ecx, %ecx
	movl	%edx, -44(%ebp)
	leal	-1(%eax), %eax
	movl	%eax, -32(%ebp)
	leal	15(%esi), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	4(%esp), %eax
	movl	%eax, -36(%ebp)
	leal	-1(%eax,%esi), %edi
	movl	%eax, %ebx
	movl	$-858993459, %esi
	.p2align 4
	.p2align 3
.L171:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	%ebx, %edi
	jne	.L171
	movl	-32(%ebp), %eax
	movl	-36(%ebp), %esi
	movl	-44(%ebp), %edx
	cmpl	$2, %eax
	movb	$0, (%esi,%eax)
	jne	.L172
	movl	%edx, -28(%ebp)
	movl	%esi, (%esp)
	call	strlen
	movl	-28(%ebp), %edx
.L173:
	movl	-32(%ebp), %esi
	movl	-40(%ebp), %esp
	movsbl	(%edx,%esi), %edx
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	leal	-48(%eax,%edx), %eax
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L172:
	movl	%esp, -48(%ebp)
	movl	-28(%ebp), %edi
	xorl	%ecx, %ecx
	movl	%edx, -52(%ebp)
	leal	-2(%edi), %eax
	movl	%eax, -44(%ebp)
	movl	-32(%ebp), %eax
	addl	$15, %eax
	andl	$-16, %eax
	subl	%eax, %esp
	leal	4(%esp), %esi
	leal	-2(%esi,%edi), %edi
	movl	%esi, %ebx
	.p2align 4
	.p2align 3
.L174:
	movl	$-858993459, %eax
	incl	%ebx
	mull	%ecx
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	%edi, %ebx
	jne	.L174
	movl	-44(%ebp), %eax
	movl	-52(%ebp), %edx
	movb	$0, (%esi,%eax)
	cmpl	$2, %eax
	jne	.L175
	movl	%edx, -28(%ebp)
	movl	%esi, (%esp)
	call	strlen
	movl	-28(%ebp), %edx
.L176:
	movl	-36(%ebp), %esi
	movl	-44(%ebp), %edi
	movl	-48(%ebp), %esp
	movsbl	(%esi,%edi), %ecx
	leal	-48(%eax,%ecx), %eax
	jmp	.L173
.L175:
	movl	%edx, -52(%ebp)
	movl	-28(%ebp), %ebx
	subl	$3, %ebx
	movl	%ebx, %eax
	call	sum_of_digits
	movsbl	(%esi,%ebx), %ecx
	movl	-52(%ebp), %edx
	leal	-48(%ecx,%eax), %eax
	jmp	.L176
	.size	sum_of_digits, .-sum_of_digits
	.section	.rodata.str1.1
.LC1:
	.string	"%d %d\n"
.LC2:
	.string	"%s|%s|%s\n"
.LC3:
	.string	"%08x %08x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$4, %edx
	movl	$3, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$120, %esp
	call	fill
	movl	$1, %edx
	movl	%eax, %ebx
	movl	$1, %eax
	call	fill
	movl	$2, %edx
	addl	%eax, %ebx
	movl	$7, %eax
	call	fill
	movl	$13, %edx
	addl	%eax, %ebx
	movl	$10, %eax
	call	fill
	addl	%ebx, %eax
	movl	%eax, -88(%ebp)
	movl	%eax, %edi
	call	chain.constprop.0
	movl	%edi, 4(%esp)
	xorl	%edi, %edi
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	$1, %ecx
	movl	$16, %edx
	movl	$0, -64(%ebp)
	leal	-64(%ebp), %eax
	movl	$0, -60(%ebp)
	movl	$0, -56(%ebp)
	movl	$0, -52(%ebp)
	movl	$parts.0+12, (%esp)
	call	join
	movl	$3, %ecx
	movl	$8, %edx
	movl	$0, -72(%ebp)
	movl	$0, -68(%ebp)
	movl	$parts.0, (%esp)
	movl	%eax, %esi
	leal	-72(%ebp), %eax
	call	join
	movl	$5, %ecx
	movl	$24, %edx
	movl	$parts.0, (%esp)
	movl	%eax, %ebx
	leal	-48(%ebp), %eax
	call	join
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %ecx
	.p2align 4
	.p2align 3
.L191:
	movl	%esp, -76(%ebp)
	leal	0(,%ecx,4), %edx
	leal	15(%edx), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	cmpl	$8, %edx
	leal	16(%esp), %ebx
	movl	%ebx, %eax
	jnb	.L215
.L182:
	andl	$7, %edx
	je	.L186
	xorl	%esi, %esi
.L185:
	movb	%cl, (%eax,%esi)
	incl	%esi
	cmpl	%edx, %esi
	jb	.L185
.L186:
	imull	$-1431655765, %ecx, %eax
	cmpl	$1431655765, %eax
	jbe	.L216
	movzbl	-4(%ebx,%ecx,4), %eax
	addl	%eax, %edi
	cmpl	$2000, %edi
	jg	.L189
	movl	-76(%ebp), %esp
.L188:
	incl	%ecx
	cmpl	$101, %ecx
	jne	.L191
.L190:
	movl	%esp, -108(%ebp)
	addl	$-128, %esp
	xorl	%ecx, %ecx
	leal	16(%esp), %eax
	movl	$-858993459, %esi
	movl	%eax, -76(%ebp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L192:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	$840, %ecx
	jne	.L192
	movl	-76(%ebp), %eax
	addl	$-128, %esp
	xorl	%ecx, %ecx
	movl	$-858993459, %esi
	movb	$0, 120(%eax)
	leal	16(%esp), %eax
	movl	%eax, -80(%ebp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L193:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	$833, %ecx
	jne	.L193
	movl	-80(%ebp), %eax
	addl	$-128, %esp
	xorl	%ecx, %ecx
	movl	$-858993459, %esi
	movb	$0, 119(%eax)
	leal	16(%esp), %eax
	movl	%eax, -84(%ebp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L194:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	$826, %ecx
	jne	.L194
	movl	-84(%ebp), %eax
	addl	$-128, %esp
	xorl	%ecx, %ecx
	movl	$-858993459, %esi
	movb	$0, 118(%eax)
	leal	16(%esp), %eax
	movl	%eax, -92(%ebp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L195:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	$819, %ecx
	jne	.L195
	movl	-92(%ebp), %eax
	addl	$-128, %esp
	xorl	%ecx, %ecx
	movl	$-858993459, %esi
	movb	$0, 117(%eax)
	leal	16(%esp), %eax
	movl	%eax, -96(%ebp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L196:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	$812, %ecx
	jne	.L196
	movl	-96(%ebp), %eax
	addl	$-128, %esp
	xorl	%ecx, %ecx
	movl	$-858993459, %esi
	movb	$0, 116(%eax)
	leal	16(%esp), %eax
	movl	%eax, -100(%ebp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L197:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	$805, %ecx
	jne	.L197
	movl	-100(%ebp), %eax
	addl	$-128, %esp
	xorl	%ecx, %ecx
	movl	$-858993459, %esi
	movb	$0, 115(%eax)
	leal	16(%esp), %eax
	movl	%eax, -104(%ebp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L198:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	$798, %ecx
	jne	.L198
	movl	-104(%ebp), %eax
	addl	$-128, %esp
	xorl	%ecx, %ecx
	movl	%edi, -112(%ebp)
	leal	16(%esp), %edx
	movl	$-858993459, %esi
	movl	%edx, %ebx
	movl	%edx, %edi
	movb	$0, 114(%eax)
	.p2align 4
	.p2align 3
.L199:
	movl	%ecx, %eax
	incl	%ebx
	mull	%esi
	movl	%ecx, %eax
	addl	$7, %ecx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addb	$48, %al
	movb	%al, -1(%ebx)
	cmpl	$791, %ecx
	jne	.L199
	movl	%edi, %edx
	movl	$112, %eax
	movl	-112(%ebp), %edi
	movb	$0, 113(%edx)
	movl	%edx, -112(%ebp)
	call	sum_of_digits
	movl	-112(%ebp), %edx
	movl	-104(%ebp), %esi
	movsbl	112(%edx), %edx
	leal	-48(%edx,%eax), %eax
	movsbl	113(%esi), %edx
	movl	-100(%ebp), %esi
	leal	-48(%eax,%edx), %eax
	movsbl	114(%esi), %edx
	movl	-96(%ebp), %esi
	leal	-48(%eax,%edx), %eax
	movsbl	115(%esi), %edx
	movl	-92(%ebp), %esi
	leal	-48(%eax,%edx), %eax
	movsbl	116(%esi), %edx
	movl	-84(%ebp), %esi
	leal	-48(%eax,%edx), %eax
	movsbl	117(%esi), %edx
	movl	-80(%ebp), %esi
	leal	-48(%eax,%edx), %eax
	movsbl	118(%esi), %edx
	leal	-48(%eax,%edx), %edx
	movl	-76(%ebp), %eax
	movsbl	119(%eax), %eax
	movl	-108(%ebp), %esp
	leal	-48(%edx,%eax), %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$2, %eax
	call	large
	movl	%eax, %ebx
	movl	$1, %eax
	call	large
	movl	%ebx, 8(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	-88(%ebp), %eax
	movl	$1374389535, %edx
	movl	-88(%ebp), %edi
	leal	-16(%ebp), %esp
	popl	%ecx
	imull	%edx
	popl	%ebx
	sarl	$5, %edx
	popl	%esi
	movl	%edx, %eax
	movl	%edi, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%edi, %eax
	popl	%edi
	sall	$2, %edx
	subl	%edx, %eax
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.p2align 4,,10
	.p2align 3
.L215:
	movl	%edx, -84(%ebp)
	movzbl	%cl, %esi
	movl	%edx, %eax
	imull	$16843009, %esi, %esi
	andl	$-8, %eax
	movl	%eax, -80(%ebp)
	xorl	%eax, %eax
.L183:
	movl	%esi, (%ebx,%eax)
	movl	-80(%ebp), %edx
	movl	%esi, 4(%ebx,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L183
	movl	-84(%ebp), %edx
	addl	%ebx, %eax
	jmp	.L182
	.p2align 4,,10
	.p2align 3
.L216:
	movl	-76(%ebp), %esp
	jmp	.L188
.L189:
	movl	-76(%ebp), %esp
	jmp	.L190
	.size	main, .-main
	.section	.rodata.str1.1
.LC4:
	.string	"one"
.LC5:
	.string	""
.LC6:
	.string	"three"
.LC7:
	.string	"four"
.LC8:
	.string	"and five"
	.section	.rodata
	.align 4
	.type	parts.0, @object
	.size	parts.0, 20
parts.0:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
