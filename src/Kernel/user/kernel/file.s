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
	subl	$28, %esp
	xorl	%ecx, %ecx
	movl	%esi, 24(%esp)
	movl	40(%esp), %eax
	movl	%ebx, 20(%esp)
	movl	32(%esp), %esi
	movl	%ecx, __interrupted
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	__read
	movl	%eax, %ebx
	incl	%eax
	je	.L20
	movl	%ebx, %eax
	movl	24(%esp), %esi
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	movl	__interrupted, %edx
	movl	$4, %eax
	testl	%edx, %edx
	je	.L21
.L16:
	movl	%eax, errno
	movl	24(%esp), %esi
	movl	%ebx, %eax
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	movl	%esi, (%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	__read
	cmpl	$1, %eax
	sbbl	%eax, %eax
	andl	$5, %eax
	addl	$9, %eax
	jmp	.L16
	.size	read, .-read
	.p2align 4
	.globl	write
	.type	write, @function
write:
	subl	$60, %esp
	xorl	%ecx, %ecx
	movl	%esi, 56(%esp)
	movl	72(%esp), %eax
	movl	%ebx, 52(%esp)
	movl	64(%esp), %esi
	movl	%ecx, __interrupted
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	__write
	movl	%eax, %ebx
	incl	%eax
	je	.L34
	movl	%ebx, %eax
	movl	56(%esp), %esi
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L34:
	movl	__interrupted, %eax
	testl	%eax, %eax
	je	.L24
	movl	__interrupted, %edx
	movl	$4, %eax
	cmpl	$13, %edx
	je	.L24
.L25:
	movl	%eax, errno
	movl	56(%esp), %esi
	movl	%ebx, %eax
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	%esi, (%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	__write
	movl	%eax, %edx
	movl	$9, %eax
	testl	%edx, %edx
	jne	.L25
	movl	%esi, (%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	__fstat
	movl	$14, %eax
	movl	$32, %edx
	cmpw	$4, 28(%esp)
	cmove	%edx, %eax
	jmp	.L25
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
	jne	.L35
	movl	$24, %edx
	movl	%edx, errno
.L35:
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
	movl	%ebx, 52(%esp)
	movl	%esi, (%esp)
	call	__dup
	movl	%eax, %ebx
	incl	%eax
	je	.L43
	movl	%ebx, %eax
	movl	56(%esp), %esi
	movl	52(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	movl	%esi, (%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	__fstat
	movl	56(%esp), %esi
	cmpl	$1, %eax
	sbbl	%eax, %eax
	andl	$15, %eax
	addl	$9, %eax
	movl	%eax, errno
	movl	%ebx, %eax
	movl	52(%esp), %ebx
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
	jne	.L45
	cmpl	$15, %esi
	ja	.L45
	cmpl	%esi, %edi
	.p2align 4,,4
	je	.L57
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
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L65:
	cmpl	$-1, %eax
	je	.L64
	movb	$1, 28(%esp,%ebx)
.L48:
	movl	%edi, (%esp)
	call	__dup
	cmpl	%eax, %esi
	movl	%eax, %ebx
	jne	.L65
	testl	%esi, %esi
	jne	.L53
	.p2align 4,,5
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L52:
	incl	%ebp
	cmpl	%ebp, %esi
	je	.L66
.L53:
	cmpb	$0, 28(%esp,%ebp)
	.p2align 4,,3
	je	.L52
	movl	%ebp, (%esp)
	incl	%ebp
	call	__close
	cmpl	%ebp, %esi
	jne	.L53
.L66:
	cmpl	$-1, %ebx
	je	.L54
.L44:
	addl	$60, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	testl	%esi, %esi
	jne	.L53
.L54:
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
.L57:
	addl	$60, %esp
	movl	%edi, %ebx
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L45:
	movl	$9, %eax
	movl	$-1, %ebx
	movl	%eax, errno
	jmp	.L44
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
	je	.L74
	movswl	44(%esp), %eax
	xorl	%ecx, %ecx
	movl	48(%esp), %edi
	movl	52(%esp), %ebp
	movswl	56(%esp), %esi
	movl	modes.0(,%eax,4), %eax
	movl	60(%esp), %edx
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
.L70:
	movl	%ecx, (%ebx,%eax)
	movl	%ecx, 4(%ebx,%eax)
	addl	$8, %eax
	cmpl	$48, %eax
	jb	.L70
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
.L67:
	movl	76(%esp), %ebx
	movl	80(%esp), %esi
	movl	84(%esp), %edi
	movl	88(%esp), %ebp
	addl	$92, %esp
	ret
.L74:
	movl	$9, %edx
	movl	%edx, errno
	jmp	.L67
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
	je	.L79
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
.L79:
	leal	28(%esp), %esi
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L76:
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	__fstat
	testl	%eax, %eax
	jne	.L80
	incl	%ebx
	cmpl	$16, %ebx
	jne	.L76
	movl	$24, %eax
.L78:
	movl	%eax, errno
	addl	$52, %esp
	movl	$-1, %esi
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L80:
	movl	$2, %eax
	jmp	.L78
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
	je	.L84
	movl	100(%esp), %eax
	andl	$2, %eax
	je	.L83
	movl	36(%esp), %edx
	xorl	%eax, %eax
	andl	$61440, %edx
	cmpl	$8192, %edx
	jne	.L95
.L83:
	addl	$92, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L95:
	movl	$30, %eax
	movl	%eax, errno
.L84:
	movl	$-1, %eax
	jmp	.L83
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
	jne	.L97
	cmpw	$3, 24(%esp)
	je	.L100
.L97:
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
.L100:
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
