	.file	"buffer.c"
	.text
	.p2align 4
	.globl	setvbuf
	.type	setvbuf, @function
setvbuf:
	subl	$44, %esp
	movl	%ebx, 28(%esp)
	movl	56(%esp), %ebx
	movl	%esi, 32(%esp)
	movl	52(%esp), %esi
	movl	%edi, 36(%esp)
	movl	60(%esp), %edi
	movl	%ebp, 40(%esp)
	movl	48(%esp), %ebp
	cmpl	$2, %ebx
	ja	.L4
	movl	%ebp, (%esp)
	call	fflush
	testl	%esi, %esi
	movl	%ebx, 8(%ebp)
	setne	%dl
	testl	%edi, %edi
	setne	%al
	testb	%al, %dl
	je	.L3
	cmpl	$2, %ebx
	jne	.L13
.L3:
	xorl	%eax, %eax
.L1:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	movl	16(%ebp), %eax
	cmpl	%eax, 12(%ebp)
	jne	.L3
	movl	%esi, 24(%ebp)
	movl	%edi, 20(%ebp)
	movl	$0, 16(%ebp)
	movl	$0, 12(%ebp)
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	movl	$-1, %eax
	jmp	.L1
	.size	setvbuf, .-setvbuf
	.p2align 4
	.globl	setbuf
	.type	setbuf, @function
setbuf:
	subl	$28, %esp
	movl	%esi, 24(%esp)
	movl	36(%esp), %esi
	movl	%ebx, 20(%esp)
	movl	32(%esp), %ebx
	testl	%esi, %esi
	movl	%ebx, (%esp)
	je	.L19
	call	fflush
	movl	16(%ebx), %eax
	cmpl	%eax, 12(%ebx)
	movl	$0, 8(%ebx)
	je	.L20
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	call	fflush
	movl	24(%esp), %esi
	movl	$2, 8(%ebx)
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	movl	%esi, 24(%ebx)
	movl	24(%esp), %esi
	movl	$1024, 20(%ebx)
	movl	$0, 16(%ebx)
	movl	$0, 12(%ebx)
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.size	setbuf, .-setbuf
	.p2align 4
	.globl	setlinebuf
	.type	setlinebuf, @function
setlinebuf:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	%ebx, (%esp)
	call	fflush
	movl	$1, 8(%ebx)
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	setlinebuf, .-setlinebuf
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
