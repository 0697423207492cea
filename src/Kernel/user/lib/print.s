	.file	"print.c"
	.text
	.p2align 4
	.globl	vasprintf
	.type	vasprintf, @function
vasprintf:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%esi, 32(%esp)
	movl	52(%esp), %esi
	movl	%edi, 36(%esp)
	movl	56(%esp), %edi
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%ebx, 28(%esp)
	movl	%ebp, 40(%esp)
	call	vsnprintf
	leal	1(%eax), %ebp
	movl	%eax, %ebx
	movl	%ebp, (%esp)
	call	malloc
	movl	48(%esp), %edx
	movl	%eax, (%edx)
	testl	%eax, %eax
	je	.L3
	movl	%edi, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	call	vsnprintf
.L1:
	movl	%ebx, %eax
	movl	32(%esp), %esi
	movl	28(%esp), %ebx
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movl	$-1, %ebx
	jmp	.L1
	.size	vasprintf, .-vasprintf
	.p2align 4
	.globl	asprintf
	.type	asprintf, @function
asprintf:
	subl	$28, %esp
	leal	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	vasprintf
	addl	$28, %esp
	ret
	.size	asprintf, .-asprintf
	.p2align 4
	.globl	vdprintf
	.type	vdprintf, @function
vdprintf:
	subl	$316, %esp
	xorl	%edx, %edx
	xorl	%eax, %eax
.L9:
	movl	%edx, 20(%esp,%eax)
	movl	%edx, 24(%esp,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L9
	movb	$1, 20(%esp)
	xorl	%edx, %edx
	movl	$2, %ecx
	movl	%edx, 20(%esp,%eax)
	movl	320(%esp), %eax
	movl	%ecx, 24(%esp)
	movl	%eax, 16(%esp)
	movl	$256, %eax
	movl	%eax, 36(%esp)
	leal	48(%esp), %eax
	movl	%eax, 40(%esp)
	movl	328(%esp), %eax
	movl	%eax, 8(%esp)
	movl	324(%esp), %eax
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	vfprintf
	addl	$316, %esp
	ret
	.size	vdprintf, .-vdprintf
	.p2align 4
	.globl	dprintf
	.type	dprintf, @function
dprintf:
	subl	$28, %esp
	leal	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	vdprintf
	addl	$28, %esp
	ret
	.size	dprintf, .-dprintf
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
