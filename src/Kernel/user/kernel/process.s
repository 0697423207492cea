	.file	"process.c"
	.text
	.p2align 4
	.globl	fork
	.type	fork, @function
fork:
	subl	$12, %esp
	call	__fork
	cmpl	$-1, %eax
	jne	.L1
	movl	$11, %edx
	movl	%edx, errno
.L1:
	addl	$12, %esp
	ret
	.size	fork, .-fork
	.p2align 4
	.globl	vfork
	.type	vfork, @function
vfork:
	subl	$12, %esp
	call	__fork
	cmpl	$-1, %eax
	jne	.L5
	movl	$11, %edx
	movl	%edx, errno
.L5:
	addl	$12, %esp
	ret
	.size	vfork, .-vfork
	.p2align 4
	.globl	exec
	.type	exec, @function
exec:
	subl	$28, %esp
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__exec
	cmpl	$-1, %eax
	jne	.L8
	movl	$2, %edx
	movl	%edx, errno
.L8:
	addl	$28, %esp
	ret
	.size	exec, .-exec
	.p2align 4
	.globl	sbrk
	.type	sbrk, @function
sbrk:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__sbrk
	cmpl	$-1, %eax
	je	.L14
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	movl	$12, %edx
	movl	%edx, errno
	addl	$28, %esp
	ret
	.size	sbrk, .-sbrk
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
