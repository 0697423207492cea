	.file	"entries.c"
	.text
	.p2align 4
	.globl	opendir
	.type	opendir, @function
opendir:
	subl	$92, %esp
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	96(%esp), %eax
	movl	%ebx, 88(%esp)
	movl	%eax, (%esp)
	call	open
	cmpl	$-1, %eax
	je	.L2
	movl	%eax, %ebx
	movl	%ebx, (%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	fstat
	testl	%eax, %eax
	jne	.L3
	movl	36(%esp), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	jne	.L15
.L3:
	movl	$1, (%esp)
	movl	$24, %eax
	movl	%eax, 4(%esp)
	call	calloc
	testl	%eax, %eax
	je	.L4
	movl	%ebx, (%eax)
	movl	88(%esp), %ebx
	addl	$92, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	movl	$20, %edx
	movl	%edx, errno
.L4:
	movl	%ebx, (%esp)
	call	close
.L2:
	movl	88(%esp), %ebx
	xorl	%eax, %eax
	addl	$92, %esp
	ret
	.size	opendir, .-opendir
	.p2align 4
	.globl	readdir
	.type	readdir, @function
readdir:
	subl	$44, %esp
	movl	$16, %edx
	movl	%ebx, 40(%esp)
	movl	48(%esp), %ebx
	leal	16(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	read
	movl	%eax, %edx
	xorl	%eax, %eax
	cmpl	$16, %edx
	jne	.L16
	movzwl	16(%esp), %eax
	movl	%eax, 4(%ebx)
	movl	$14, %eax
	movl	%eax, 8(%esp)
	leal	18(%esp), %eax
	movl	%eax, 4(%esp)
	leal	8(%ebx), %eax
	movl	%eax, (%esp)
	call	memcpy
	leal	4(%ebx), %eax
.L16:
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	readdir, .-readdir
	.p2align 4
	.globl	closedir
	.type	closedir, @function
closedir:
	subl	$28, %esp
	movl	%esi, 24(%esp)
	movl	32(%esp), %esi
	movl	%ebx, 20(%esp)
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	close
	movl	%esi, (%esp)
	movl	%eax, %ebx
	call	free
	movl	%ebx, %eax
	movl	24(%esp), %esi
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.size	closedir, .-closedir
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
