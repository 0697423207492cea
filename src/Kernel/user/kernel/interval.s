	.file	"interval.c"
	.text
	.p2align 4
	.globl	setitimer
	.type	setitimer, @function
setitimer:
	subl	$44, %esp
	movl	%ebx, 32(%esp)
	movl	48(%esp), %ecx
	movl	%esi, 36(%esp)
	movl	52(%esp), %eax
	movl	%edi, 40(%esp)
	testl	%ecx, %ecx
	jne	.L2
	testl	%eax, %eax
	je	.L2
	movl	8(%eax), %ecx
	cmpl	$21474835, %ecx
	jbe	.L9
.L2:
	movl	$22, %edx
	movl	$-1, %eax
	movl	%edx, errno
.L1:
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	movl	40(%esp), %edi
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movl	12(%eax), %ebx
	cmpl	$999999, %ebx
	ja	.L2
	movl	(%eax), %esi
	cmpl	$21474835, %esi
	ja	.L2
	movl	4(%eax), %eax
	cmpl	$999999, %eax
	ja	.L2
	addl	$9999, %eax
	movl	$-776530087, %edi
	leal	24(%esp), %edx
	movl	%edx, 8(%esp)
	mull	%edi
	leal	(%esi,%esi,4), %eax
	leal	(%eax,%eax,4), %eax
	shrl	$13, %edx
	leal	(%edx,%eax,4), %eax
	movl	%eax, 4(%esp)
	leal	9999(%ebx), %edx
	movl	%edx, %eax
	mull	%edi
	leal	(%ecx,%ecx,4), %eax
	leal	(%eax,%eax,4), %eax
	shrl	$13, %edx
	leal	(%edx,%eax,4), %eax
	movl	%eax, (%esp)
	call	__setalarm
	incl	%eax
	je	.L2
	movl	56(%esp), %eax
	testl	%eax, %eax
	je	.L6
	movl	28(%esp), %esi
	movl	$1374389535, %ecx
	movl	24(%esp), %ebx
	movl	56(%esp), %edi
	movl	%esi, %eax
	imull	%ecx
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$5, %edx
	subl	%eax, %edx
	movl	56(%esp), %eax
	movl	%edx, (%eax)
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %esi
	imull	$10000, %esi, %eax
	movl	%eax, 4(%edi)
	movl	%ebx, %eax
	imull	%ecx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$5, %edx
	subl	%eax, %edx
	movl	%edx, 8(%edi)
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %ebx
	imull	$10000, %ebx, %eax
	movl	%eax, 12(%edi)
.L6:
	xorl	%eax, %eax
	jmp	.L1
	.size	setitimer, .-setitimer
	.p2align 4
	.globl	getitimer
	.type	getitimer, @function
getitimer:
	subl	$44, %esp
	movl	%esi, 36(%esp)
	movl	48(%esp), %ecx
	movl	%ebx, 32(%esp)
	movl	52(%esp), %esi
	movl	%edi, 40(%esp)
	testl	%ecx, %ecx
	jne	.L14
	movl	$-1, (%esp)
	leal	24(%esp), %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	__setalarm
	movl	28(%esp), %edi
	movl	$1374389535, %ecx
	movl	24(%esp), %ebx
	movl	%edi, %eax
	imull	%ecx
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$5, %edx
	subl	%eax, %edx
	movl	%edx, (%esi)
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edi
	movl	%ebx, %eax
	imull	%ecx
	movl	%ebx, %eax
	sarl	$31, %eax
	imull	$10000, %edi, %edi
	sarl	$5, %edx
	subl	%eax, %edx
	movl	%edi, 4(%esi)
	leal	(%edx,%edx,4), %eax
	movl	%edx, 8(%esi)
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %ebx
	xorl	%eax, %eax
	imull	$10000, %ebx, %ebx
	movl	%ebx, 12(%esi)
.L10:
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	movl	40(%esp), %edi
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	movl	$22, %edx
	movl	$-1, %eax
	movl	%edx, errno
	jmp	.L10
	.size	getitimer, .-getitimer
	.p2align 4
	.globl	alarm
	.type	alarm, @function
alarm:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	movl	48(%esp), %eax
	leal	24(%esp), %edx
	movl	%edx, 8(%esp)
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	$21474835, %edx
	cmpl	%edx, %eax
	cmova	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	movl	%eax, (%esp)
	call	__setalarm
	movl	24(%esp), %ecx
	movl	$1374389535, %eax
	leal	50(%ecx), %ebx
	decl	%ecx
	imull	%ebx
	xorl	%eax, %eax
	sarl	$31, %ebx
	sarl	$5, %edx
	subl	%ebx, %edx
	cmpl	$48, %ecx
	movl	40(%esp), %ebx
	setbe	%al
	addl	$44, %esp
	addl	%edx, %eax
	ret
	.size	alarm, .-alarm
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
