	.file	"open.c"
	.text
	.p2align 4
	.type	how_to_open, @function
how_to_open:
	subl	$28, %esp
	movl	$43, %edx
	movl	%ebx, 24(%esp)
	movl	%eax, %ebx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strchr
	movzbl	(%ebx), %edx
	cmpb	$114, %dl
	je	.L2
	cmpb	$119, %dl
	je	.L3
	cmpb	$97, %dl
	je	.L12
	movl	$22, %eax
	movl	24(%esp), %ebx
	movl	%eax, errno
	movl	$-1, %eax
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	testl	%eax, %eax
	movl	24(%esp), %ebx
	setne	%al
	addl	$28, %esp
	movzbl	%al, %eax
	addl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	cmpl	$1, %eax
	movl	$2561, %eax
	movl	24(%esp), %ebx
	sbbl	$-1, %eax
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	cmpl	$1, %eax
	movl	$1537, %eax
	movl	24(%esp), %ebx
	sbbl	$-1, %eax
	addl	$28, %esp
	ret
	.size	how_to_open, .-how_to_open
	.p2align 4
	.globl	fdopen
	.type	fdopen, @function
fdopen:
	subl	$28, %esp
	movl	%esi, 20(%esp)
	movl	36(%esp), %esi
	movl	%edi, 24(%esp)
	movl	32(%esp), %edi
	movl	%ebx, 16(%esp)
	movl	%esi, %eax
	call	how_to_open
	incl	%eax
	je	.L14
	movl	$1, (%esp)
	movl	$1056, %eax
	movl	%eax, 4(%esp)
	call	calloc
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L14
	movl	%edi, (%eax)
	cmpb	$114, (%esi)
	setne	4(%eax)
	movl	%edi, (%esp)
	call	isatty
	movl	$1024, 20(%ebx)
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 8(%ebx)
	leal	32(%ebx), %eax
	movl	%eax, 24(%ebx)
	movl	__streams, %eax
	movl	%ebx, __streams
	movl	%eax, 28(%ebx)
.L13:
	movl	%ebx, %eax
	movl	20(%esp), %esi
	movl	16(%esp), %ebx
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	xorl	%ebx, %ebx
	jmp	.L13
	.size	fdopen, .-fdopen
	.p2align 4
	.globl	fopen
	.type	fopen, @function
fopen:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	36(%esp), %esi
	movl	%esi, %eax
	call	how_to_open
	cmpl	$-1, %eax
	je	.L25
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	$438, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	open
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L25
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	fdopen
	testl	%eax, %eax
	je	.L30
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	movl	%ebx, (%esp)
	call	close
.L25:
	addl	$20, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	fopen, .-fopen
	.p2align 4
	.globl	fclose
	.type	fclose, @function
fclose:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	32(%esp), %ebx
	movl	%ebx, (%esp)
	call	fflush
	movl	%eax, %esi
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	close
	incl	%eax
	movl	$-1, %eax
	cmove	%eax, %esi
	movl	__streams, %eax
	testl	%eax, %eax
	je	.L31
	cmpl	%eax, %ebx
	jne	.L35
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L36:
	cmpl	%eax, %ebx
	je	.L45
.L35:
	movl	%eax, %edx
	movl	28(%eax), %eax
	testl	%eax, %eax
	.p2align 4,,2
	jne	.L36
.L31:
	addl	$20, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	addl	$28, %edx
.L34:
	movl	28(%ebx), %eax
	movl	%eax, (%edx)
	movl	%ebx, (%esp)
	call	free
	addl	$20, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	ret
.L44:
	movl	$__streams, %edx
	jmp	.L34
	.size	fclose, .-fclose
	.p2align 4
	.globl	freopen
	.type	freopen, @function
freopen:
	subl	$28, %esp
	movl	%esi, 20(%esp)
	movl	36(%esp), %esi
	movl	%ebx, 16(%esp)
	movl	40(%esp), %ebx
	movl	%edi, 24(%esp)
	movl	%esi, %eax
	call	how_to_open
	cmpl	$-1, %eax
	jne	.L47
	movl	%ebx, (%esp)
	call	fflush
.L48:
	movl	$-1, %edi
.L50:
	movl	%edi, (%esp)
	call	close
	movl	%ebx, (%esp)
	call	fclose
	movl	16(%esp), %ebx
	xorl	%eax, %eax
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L47:
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	$438, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	open
	movl	%ebx, (%esp)
	movl	%eax, %edi
	call	fflush
	cmpl	$-1, %edi
	je	.L48
	movl	(%ebx), %eax
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	call	dup2
	incl	%eax
	je	.L50
	movl	%edi, (%esp)
	call	close
	cmpb	$114, (%esi)
	movl	$0, 16(%ebx)
	movl	$0, 12(%ebx)
	setne	4(%ebx)
	movl	%ebx, (%esp)
	call	clearerr
	movl	%ebx, %eax
	movl	20(%esp), %esi
	movl	16(%esp), %ebx
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.size	freopen, .-freopen
	.p2align 4
	.globl	remove
	.type	remove, @function
remove:
	jmp	unlink
	.size	remove, .-remove
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
