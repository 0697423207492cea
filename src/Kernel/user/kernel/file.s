	.file	"file.c"
	.text
	.p2align 4
	.globl	open
	.type	open, @function
open:
	subl	$76, %esp
	movl	%edi, 68(%esp)
	movl	80(%esp), %eax
	movl	%esi, 64(%esp)
	movl	84(%esp), %edi
	movl	%ebx, 60(%esp)
	movl	%ebp, 72(%esp)
	movl	%eax, (%esp)
	movl	%edi, 4(%esp)
	call	__open
	movl	%eax, %esi
	incl	%eax
	je	.L10
.L1:
	movl	%esi, %eax
	movl	60(%esp), %ebx
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	leal	28(%esp), %ebp
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L4:
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	__fstat
	testl	%eax, %eax
	jne	.L3
	incl	%ebx
	cmpl	$16, %ebx
	jne	.L4
	movl	$24, %eax
.L5:
	movl	%eax, errno
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L3:
	andl	$515, %edi
	cmpl	$1, %edi
	sbbl	%eax, %eax
	andl	$-28, %eax
	addl	$30, %eax
	jmp	.L5
	.size	open, .-open
	.p2align 4
	.globl	close
	.type	close, @function
close:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__close
	cmpl	$-1, %eax
	jne	.L11
	movl	$9, %edx
	movl	%edx, errno
.L11:
	addl	$28, %esp
	ret
	.size	close, .-close
	.p2align 4
	.globl	read
	.type	read, @function
read:
	subl	$60, %esp
	movl	%esi, 56(%esp)
	movl	72(%esp), %eax
	movl	%ebx, 52(%esp)
	movl	64(%esp), %esi
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	__read
	movl	%eax, %ebx
	incl	%eax
	je	.L19
	movl	%ebx, %eax
	movl	56(%esp), %esi
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	movl	%esi, (%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	__fstat
	movl	56(%esp), %esi
	cmpl	$1, %eax
	sbbl	%eax, %eax
	andl	$5, %eax
	addl	$9, %eax
	movl	%eax, errno
	movl	%ebx, %eax
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.size	read, .-read
	.p2align 4
	.globl	write
	.type	write, @function
write:
	subl	$60, %esp
	movl	%esi, 56(%esp)
	movl	72(%esp), %eax
	movl	%ebx, 52(%esp)
	movl	64(%esp), %esi
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	__write
	movl	%eax, %ebx
	incl	%eax
	je	.L26
	movl	%ebx, %eax
	movl	56(%esp), %esi
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%esi, (%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	__fstat
	movl	%eax, %edx
	movl	$9, %eax
	testl	%edx, %edx
	jne	.L22
	cmpw	$4, 28(%esp)
	movl	$32, %edx
	cmove	%edx, %eax
.L22:
	movl	%eax, errno
	movl	56(%esp), %esi
	movl	%ebx, %eax
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.size	write, .-write
	.p2align 4
	.globl	pipe
	.type	pipe, @function
pipe:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__pipe
	cmpl	$-1, %eax
	jne	.L27
	movl	$24, %edx
	movl	%edx, errno
.L27:
	addl	$28, %esp
	ret
	.size	pipe, .-pipe
	.p2align 4
	.globl	dup
	.type	dup, @function
dup:
	subl	$60, %esp
	movl	%esi, 56(%esp)
	movl	64(%esp), %esi
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, 52(%esp)
	movl	%esi, (%esp)
	call	__fstat
	movl	%esi, (%esp)
	cmpl	$1, %eax
	sbbl	%ebx, %ebx
	call	__dup
	andl	$15, %ebx
	addl	$9, %ebx
	cmpl	$-1, %eax
	jne	.L30
	movl	%ebx, errno
.L30:
	movl	52(%esp), %ebx
	movl	56(%esp), %esi
	addl	$60, %esp
	ret
	.size	dup, .-dup
	.p2align 4
	.globl	dup2
	.type	dup2, @function
dup2:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	80(%esp), %edi
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	84(%esp), %esi
	movl	%edi, (%esp)
	call	__fstat
	testl	%eax, %eax
	jne	.L36
	cmpl	$15, %esi
	ja	.L36
	cmpl	%esi, %edi
	.p2align 4,,4
	je	.L48
	movl	%eax, %ebp
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%edx, 28(%esp)
	movl	%ecx, 32(%esp)
	movl	%ebx, 36(%esp)
	movl	%eax, 40(%esp)
	call	__close
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L56:
	cmpl	$-1, %eax
	je	.L55
	movb	$1, 28(%esp,%ebx)
.L39:
	movl	%edi, (%esp)
	call	__dup
	cmpl	%eax, %esi
	movl	%eax, %ebx
	jne	.L56
	testl	%esi, %esi
	jne	.L44
	.p2align 4,,5
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L43:
	incl	%ebp
	cmpl	%ebp, %esi
	je	.L57
.L44:
	cmpb	$0, 28(%esp,%ebp)
	.p2align 4,,3
	je	.L43
	movl	%ebp, (%esp)
	incl	%ebp
	call	__close
	cmpl	%ebp, %esi
	jne	.L44
.L57:
	cmpl	$-1, %ebx
	je	.L45
.L35:
	addl	$60, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	testl	%esi, %esi
	jne	.L44
.L45:
	movl	$24, %eax
	movl	$-1, %ebx
	movl	%eax, errno
	addl	$60, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L48:
	addl	$60, %esp
	movl	%edi, %ebx
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L36:
	movl	$9, %eax
	movl	$-1, %ebx
	movl	%eax, errno
	jmp	.L35
	.size	dup2, .-dup2
	.p2align 4
	.globl	fstat
	.type	fstat, @function
fstat:
	subl	$92, %esp
	movl	%ebx, 76(%esp)
	leal	44(%esp), %eax
	movl	100(%esp), %ebx
	movl	%eax, 4(%esp)
	movl	96(%esp), %eax
	movl	%esi, 80(%esp)
	movl	%edi, 84(%esp)
	movl	%ebp, 88(%esp)
	movl	%eax, (%esp)
	call	__fstat
	cmpl	$-1, %eax
	je	.L65
	movswl	44(%esp), %eax
	xorl	%ecx, %ecx
	movl	48(%esp), %edi
	movl	52(%esp), %ebp
	movswl	56(%esp), %esi
	movl	modes.0(,%eax,4), %eax
	movl	60(%esp), %edx
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
.L61:
	movl	%ecx, (%ebx,%eax)
	movl	%ecx, 4(%ebx,%eax)
	addl	$8, %eax
	cmpl	$48, %eax
	jb	.L61
	movl	$0, (%ebx,%eax)
	movl	28(%esp), %eax
	movl	%edx, 28(%ebx)
	addl	$511, %edx
	movl	%edi, (%ebx)
	shrl	$9, %edx
	movl	%ebp, 4(%ebx)
	movl	%eax, 8(%ebx)
	xorl	%eax, %eax
	movl	%esi, 12(%ebx)
	movl	$512, 32(%ebx)
	movl	%edx, 36(%ebx)
.L58:
	movl	76(%esp), %ebx
	movl	80(%esp), %esi
	movl	84(%esp), %edi
	movl	88(%esp), %ebp
	addl	$92, %esp
	ret
.L65:
	movl	$9, %edx
	movl	%edx, errno
	jmp	.L58
	.size	fstat, .-fstat
	.p2align 4
	.globl	stat
	.type	stat, @function
stat:
	pushl	%esi
	xorl	%eax, %eax
	pushl	%ebx
	subl	$52, %esp
	movl	%eax, 4(%esp)
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	__open
	cmpl	$-1, %eax
	je	.L70
	movl	%eax, %ebx
	movl	68(%esp), %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	fstat
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	__close
	addl	$52, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L70:
	leal	28(%esp), %esi
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L67:
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	__fstat
	testl	%eax, %eax
	jne	.L71
	incl	%ebx
	cmpl	$16, %ebx
	jne	.L67
	movl	$24, %eax
.L69:
	movl	%eax, errno
	addl	$52, %esp
	movl	$-1, %esi
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L71:
	movl	$2, %eax
	jmp	.L69
	.size	stat, .-stat
	.p2align 4
	.globl	access
	.type	access, @function
access:
	subl	$92, %esp
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	96(%esp), %eax
	movl	%eax, (%esp)
	call	stat
	incl	%eax
	je	.L75
	movl	100(%esp), %eax
	andl	$2, %eax
	je	.L74
	movl	36(%esp), %edx
	xorl	%eax, %eax
	andl	$61440, %edx
	cmpl	$8192, %edx
	jne	.L86
.L74:
	addl	$92, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L86:
	movl	$30, %eax
	movl	%eax, errno
.L75:
	movl	$-1, %eax
	jmp	.L74
	.size	access, .-access
	.p2align 4
	.globl	isatty
	.type	isatty, @function
isatty:
	subl	$76, %esp
	movl	%ebx, 72(%esp)
	movl	80(%esp), %ebx
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	__fstat
	testl	%eax, %eax
	jne	.L88
	cmpw	$3, 24(%esp)
	je	.L91
.L88:
	movl	%ebx, (%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	__fstat
	movl	72(%esp), %ebx
	cmpl	$1, %eax
	sbbl	%eax, %eax
	andl	$16, %eax
	addl	$9, %eax
	movl	%eax, errno
	xorl	%eax, %eax
	addl	$76, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L91:
	movl	72(%esp), %ebx
	movl	$1, %eax
	addl	$76, %esp
	ret
	.size	isatty, .-isatty
	.section	.rodata
	.align 4
	.type	modes.0, @object
	.size	modes.0, 20
modes.0:
	.zero	4
	.long	16749
	.long	33133
	.long	8630
	.long	4480
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
