	.file	"fib.c"
	.text
	.p2align 4
	.type	fib, @function
fib:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	decl	%eax
	je	.L2
	leal	-1(%edi), %eax
	movl	%edi, %ecx
	movl	%eax, %edx
	xorl	%esi, %esi
	andl	$-2, %edx
	subl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, 72(%esp)
	movl	72(%esp), %ecx
	cmpl	%ecx, %edi
	je	.L3
.L69:
	movl	%esi, 44(%esp)
	subl	$2, %edi
	movl	%edx, %ecx
	movl	%edi, 48(%esp)
	movl	%edi, %eax
	movl	%edx, %ebx
	andl	$-2, %eax
	subl	%eax, %ecx
	movl	%ecx, 76(%esp)
	xorl	%ecx, %ecx
.L32:
	movl	76(%esp), %edi
	leal	-1(%ebx), %eax
	cmpl	%edi, %ebx
	je	.L4
.L68:
	movl	%ecx, 52(%esp)
	subl	$2, %ebx
	movl	%eax, %edx
	movl	%ebx, 56(%esp)
	movl	%ebx, %esi
	movl	%eax, %ebp
	andl	$-2, %esi
	subl	%esi, %edx
	xorl	%esi, %esi
	movl	%edx, 80(%esp)
	movl	%esi, 36(%esp)
.L29:
	movl	80(%esp), %eax
	leal	-1(%ebp), %edi
	cmpl	%eax, %ebp
	je	.L5
	subl	$2, %ebp
	movl	%edi, %edx
	movl	%ebp, 60(%esp)
	movl	%ebp, %eax
	xorl	%esi, %esi
	andl	$-2, %eax
	movl	%esi, %ebp
	subl	%eax, %edx
	movl	%edx, 84(%esp)
.L26:
	movl	84(%esp), %eax
	leal	-1(%edi), %ebx
	cmpl	%eax, %edi
	je	.L6
	subl	$2, %edi
	movl	%ebx, %edx
	movl	%ebp, 64(%esp)
	movl	%edi, %eax
	xorl	%esi, %esi
	movl	%edi, 68(%esp)
	andl	$-2, %eax
	subl	%eax, %edx
	movl	%edx, 24(%esp)
.L23:
	movl	24(%esp), %eax
	leal	-1(%ebx), %ebp
	cmpl	%eax, %ebx
	je	.L7
	subl	$2, %ebx
	movl	%ebp, %edx
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	andl	$-2, %eax
	movl	%ebx, %edi
	subl	%eax, %edx
	movl	%edx, 28(%esp)
	movl	%esi, %edx
.L20:
	movl	28(%esp), %esi
	leal	-1(%ebp), %eax
	cmpl	%esi, %ebp
	je	.L8
	movl	%edx, 12(%esp)
	leal	-3(%ebp), %esi
	subl	$2, %ebp
	movl	%esi, 16(%esp)
	movl	%ebp, %ebx
	movl	%eax, %esi
	andl	$-2, %ebx
	subl	%ebx, %esi
	xorl	%ebx, %ebx
	movl	%esi, 40(%esp)
	movl	%ebx, 4(%esp)
.L17:
	movl	40(%esp), %edx
	leal	-1(%eax), %ebx
	cmpl	%edx, %eax
	je	.L9
	movl	%eax, 32(%esp)
	movl	16(%esp), %esi
	movl	%ebx, %edx
	andl	$-2, %esi
	subl	%esi, %edx
	movl	%edx, 20(%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
.L14:
	movl	20(%esp), %eax
	leal	-1(%ebx), %esi
	cmpl	%eax, %ebx
	je	.L10
	xorl	%edx, %edx
.L11:
	movl	%edx, 92(%esp)
	leal	-1(%esi), %eax
	subl	$2, %esi
	movl	%ecx, 88(%esp)
	call	fib
	movl	92(%esp), %edx
	movl	88(%esp), %ecx
	addl	%eax, %edx
	cmpl	$1, %esi
	ja	.L11
	movl	8(%esp), %esi
	leal	-3(%ebx), %eax
	subl	$2, %ebx
	andl	$1, %eax
	addl	%esi, %eax
	addl	%edx, %eax
	cmpl	$1, %ebx
	movl	%eax, 8(%esp)
	ja	.L14
	movl	8(%esp), %edx
	movl	32(%esp), %eax
	addl	%edx, %ebx
.L13:
	addl	%ebx, 4(%esp)
	subl	$2, %eax
	subl	$2, 16(%esp)
	cmpl	$1, %eax
	ja	.L17
	movl	4(%esp), %esi
	movl	12(%esp), %edx
	addl	%esi, %eax
.L16:
	addl	%eax, %ecx
	cmpl	$1, %ebp
	ja	.L20
	movl	%edx, %esi
	movl	%edi, %ebx
	addl	%ebp, %ecx
.L19:
	addl	%ecx, %esi
	cmpl	$1, %ebx
	ja	.L23
	movl	64(%esp), %ebp
	addl	%ebx, %esi
	movl	68(%esp), %edi
.L22:
	addl	%esi, %ebp
	cmpl	$1, %edi
	ja	.L26
	movl	%ebp, %esi
	movl	60(%esp), %ebp
	addl	%edi, %esi
.L25:
	addl	%esi, 36(%esp)
	cmpl	$1, %ebp
	ja	.L29
	movl	36(%esp), %edi
	movl	52(%esp), %ecx
	movl	56(%esp), %ebx
	addl	%ebp, %edi
	movl	%edi, %eax
	addl	%eax, %ecx
	cmpl	$1, %ebx
	ja	.L32
.L67:
	movl	44(%esp), %esi
	addl	%ebx, %ecx
	movl	48(%esp), %edi
	addl	%ecx, %esi
	cmpl	$1, %edi
	ja	.L66
.L55:
	addl	$108, %esp
	addl	%esi, %edi
	popl	%ebx
	movl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	movl	%edx, %esi
	movl	%edi, %ebx
	addl	%eax, %ecx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L9:
	movl	4(%esp), %eax
	movl	12(%esp), %edx
	addl	%ebx, %eax
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L10:
	movl	8(%esp), %ebx
	movl	32(%esp), %eax
	addl	%esi, %ebx
	jmp	.L13
.L7:
	movl	%ebp, %ecx
	movl	68(%esp), %edi
	movl	64(%esp), %ebp
	addl	%ecx, %esi
	jmp	.L22
.L6:
	movl	%ebp, %esi
	movl	60(%esp), %ebp
	addl	%ebx, %esi
	jmp	.L25
.L5:
	movl	36(%esp), %eax
	movl	52(%esp), %ecx
	movl	56(%esp), %ebx
	addl	%edi, %eax
	addl	%eax, %ecx
	cmpl	$1, %ebx
	jbe	.L67
	movl	76(%esp), %edi
	leal	-1(%ebx), %eax
	cmpl	%edi, %ebx
	jne	.L68
.L4:
	movl	44(%esp), %esi
	addl	%eax, %ecx
	movl	48(%esp), %edi
	addl	%ecx, %esi
	cmpl	$1, %edi
	jbe	.L55
.L66:
	movl	72(%esp), %ecx
	leal	-1(%edi), %eax
	movl	%eax, %edx
	cmpl	%ecx, %edi
	jne	.L69
.L3:
	leal	(%eax,%esi), %edi
.L2:
	addl	$108, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fib, .-fib
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"fib %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$43, %eax
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$16, %esp
	call	fib
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
