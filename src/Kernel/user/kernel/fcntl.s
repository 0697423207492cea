	.file	"fcntl.c"
	.text
	.p2align 4
	.type	duplicate, @function
duplicate:
	subl	$60, %esp
	cmpl	$15, %edx
	movl	%ebx, 44(%esp)
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	ja	.L9
	movl	%eax, (%esp)
	movl	%eax, %edi
	movl	%edx, %esi
	call	dup
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L1
	cmpl	%eax, %esi
	jle	.L1
	movl	%edi, (%esp)
	call	dup
	cmpl	$-1, %eax
	movl	%eax, %ebp
	je	.L4
	cmpl	%eax, %esi
	jle	.L4
	movl	%edi, (%esp)
	call	dup
	cmpl	$-1, %eax
	movl	%eax, %ecx
	je	.L5
	cmpl	%eax, %esi
	jle	.L5
	movl	%edi, (%esp)
	movl	%eax, 28(%esp)
	call	dup
	movl	28(%esp), %ecx
	movl	%eax, 24(%esp)
	cmpl	$-1, %eax
	je	.L6
	cmpl	%eax, %esi
	jle	.L6
	movl	%esi, %edx
	movl	%edi, %eax
	call	duplicate
	movl	%eax, %esi
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	__close
	movl	28(%esp), %ecx
	movl	%esi, 24(%esp)
.L6:
	movl	%ecx, (%esp)
	call	__close
	movl	24(%esp), %ecx
.L5:
	movl	%ebp, (%esp)
	movl	%ecx, 24(%esp)
	call	__close
	movl	24(%esp), %ebp
.L4:
	movl	%ebx, (%esp)
	movl	%ebp, %ebx
	call	__close
.L1:
	movl	%ebx, %eax
	movl	48(%esp), %esi
	movl	44(%esp), %ebx
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movl	$22, %eax
	movl	$-1, %ebx
	movl	%eax, errno
	jmp	.L1
	.size	duplicate, .-duplicate
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
	.globl	fcntl
	.type	fcntl, @function
fcntl:
	subl	$44, %esp
	movl	%ebp, 40(%esp)
	movl	52(%esp), %ebp
	movl	%ebx, 28(%esp)
	movl	48(%esp), %ebx
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, %eax
	andl	$-3, %eax
	decl	%eax
	je	.L35
	movl	56(%esp), %esi
.L11:
	movl	%ebx, (%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	__read
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, (%esp)
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	__write
	testl	%eax, %eax
	sete	%dl
	testl	%edi, %edi
	je	.L29
	testb	%dl, %dl
	je	.L23
.L29:
	orl	%edi, %eax
	je	.L24
	movzbl	%dl, %edi
.L14:
	cmpl	$4, %ebp
	ja	.L25
	.p2align 4,,3
	jmp	*.L16(,%ebp,4)
	.section	.rodata
	.align 4
	.align 4
.L16:
	.long	.L19
	.long	.L28
	.long	.L15
	.long	.L10
	.long	.L15
	.text
	.p2align 4,,10
	.p2align 3
.L15:
	testl	%esi, %esi
	je	.L28
	cmpl	$4, %ebp
	.p2align 4,,6
	jne	.L26
	cmpl	%edi, %esi
	.p2align 4,,4
	jne	.L26
.L28:
	xorl	%edi, %edi
.L10:
	movl	%edi, %eax
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	xorl	%esi, %esi
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L24:
	movl	$2, %edi
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L19:
	cmpl	$15, %esi
	ja	.L26
	movl	%ebx, (%esp)
	call	dup
	cmpl	$-1, %eax
	movl	%eax, %edi
	je	.L10
	cmpl	%eax, %esi
	jle	.L10
	movl	%ebx, (%esp)
	call	dup
	cmpl	$-1, %eax
	movl	%eax, %ebp
	je	.L20
	cmpl	%eax, %esi
	jle	.L20
	movl	%esi, %edx
	movl	%ebx, %eax
	call	duplicate
	movl	%ebp, (%esp)
	movl	%eax, %ebx
	call	__close
	movl	%ebx, %ebp
.L20:
	movl	%edi, (%esp)
	movl	%ebp, %edi
	call	__close
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L23:
	movl	$9, %eax
.L12:
	movl	%eax, errno
	movl	$-1, %edi
	jmp	.L10
.L26:
	movl	$22, %eax
	jmp	.L12
	.section	.text.unlikely
	.type	fcntl.cold, @function
fcntl.cold:
.L25:
	movl	$22, %eax
	jmp	.L12
	.text
	.size	fcntl, .-fcntl
	.section	.text.unlikely
	.size	fcntl.cold, .-fcntl.cold
.LCOLDE0:
	.text
.LHOTE0:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
