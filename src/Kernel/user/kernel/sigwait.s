	.file	"sigwait.c"
	.text
	.p2align 4
	.type	take, @function
take:
	movl	8(%esp), %edx
	xorl	%eax, %eax
.L2:
	movl	(%edx,%eax), %ecx
	addl	$4, %eax
	movl	%ecx, taken-4(%eax)
	cmpl	$28, %eax
	jb	.L2
	ret
	.size	take, .-take
	.p2align 4
	.globl	sigwaitinfo
	.type	sigwaitinfo, @function
sigwaitinfo:
	pushl	%ebp
	xorl	%eax, %eax
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	pushl	%ebx
	subl	$572, %esp
	movl	%eax, 36(%esp)
	movl	592(%esp), %esi
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	leal	36(%esp), %ebx
	movl	$take, %eax
	movl	%eax, 32(%esp)
	leal	24(%esp), %ebp
	movl	$4, %eax
	movl	%ebx, (%esp)
	movl	%eax, 40(%esp)
	call	sigfillset
	movl	%ebx, 4(%esp)
	leal	32(%esp), %ebx
	movl	%ebp, 8(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	movl	(%esi), %eax
	movl	24(%esp), %edx
	notl	%eax
	andl	%edx, %eax
	movl	%eax, 28(%esp)
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L7:
	incl	%edi
	cmpl	$32, %edi
	je	.L28
.L8:
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	sigismember
	testl	%eax, %eax
	je	.L7
	movl	%edi, (%esp)
	leal	48(%esp), %ecx
	movl	%edi, %eax
	movl	%ebx, 4(%esp)
	sall	$4, %eax
	incl	%edi
	addl	%ecx, %eax
	movl	%eax, 8(%esp)
	call	sigaction
	cmpl	$32, %edi
	jne	.L8
.L28:
	xorl	%eax, %eax
	movl	$1, %ebx
	movl	%eax, taken
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	sigsuspend
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L9:
	incl	%ebx
	cmpl	$32, %ebx
	je	.L29
.L10:
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	sigismember
	testl	%eax, %eax
	je	.L9
	movl	%ebx, %eax
	xorl	%edi, %edi
	movl	%ebx, (%esp)
	sall	$4, %eax
	incl	%ebx
	movl	%edi, 8(%esp)
	leal	48(%esp), %edx
	addl	%edx, %eax
	movl	%eax, 4(%esp)
	call	sigaction
	cmpl	$32, %ebx
	jne	.L10
.L29:
	movl	%ebp, 4(%esp)
	xorl	%ebx, %ebx
	movl	%ebx, 8(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	movl	taken, %ecx
	testl	%ecx, %ecx
	je	.L30
	movl	596(%esp), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	je	.L6
.L14:
	movl	taken(%eax), %edx
	movl	596(%esp), %esi
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	$28, %eax
	jb	.L14
.L6:
	addl	$572, %esp
	movl	%ecx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L30:
	movl	$4, %ecx
	movl	%ecx, errno
	movl	$-1, %ecx
	jmp	.L6
	.size	sigwaitinfo, .-sigwaitinfo
	.p2align 4
	.globl	sigwait
	.type	sigwait, @function
sigwait:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L40:
	cmpl	$4, errno
	jne	.L39
.L33:
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	sigwaitinfo
	cmpl	$-1, %eax
	je	.L40
	movl	36(%esp), %edx
	movl	24(%esp), %ebx
	movl	%eax, (%edx)
	xorl	%eax, %eax
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L39:
	movl	36(%esp), %eax
	movl	24(%esp), %ebx
	movl	$-1, (%eax)
	movl	errno, %eax
	addl	$28, %esp
	ret
	.size	sigwait, .-sigwait
	.local	taken
	.comm	taken,28,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
