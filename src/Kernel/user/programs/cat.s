	.file	"cat.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-"
.LC1:
	.string	"cat: %s: %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	$.LC0, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	cmpl	$1, 8(%ebp)
	movl	%ebx, 40(%esp)
	movl	12(%ebp), %eax
	movl	%esi, 44(%esp)
	jle	.L2
	leal	4(%eax), %edx
	movl	4(%eax), %eax
	movl	%edx, 28(%esp)
	testl	%eax, %eax
	je	.L14
.L13:
	xorl	%ecx, %ecx
	movl	$1, %ebx
	movl	%ecx, 20(%esp)
	.p2align 4
	.p2align 3
.L12:
	movl	%eax, (%esp)
	movl	$.LC0, %edx
	movl	%edx, 4(%esp)
	call	strcmp
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	je	.L9
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	open
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	js	.L5
.L9:
	movl	24(%esp), %eax
	movl	$4096, %esi
	movl	$buffer, %edi
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %esi
	jle	.L6
	xorl	%edi, %edi
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L25:
	addl	%eax, %edi
	cmpl	%edi, %esi
	jle	.L9
.L8:
	movl	%ebx, (%esp)
	movl	%esi, %eax
	subl	%edi, %eax
	movl	%eax, 8(%esp)
	leal	buffer(%edi), %eax
	movl	%eax, 4(%esp)
	call	write
	testl	%eax, %eax
	jg	.L25
.L5:
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC1, %edx
	movl	%eax, 12(%esp)
	movl	28(%esp), %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$1, %ecx
	movl	%ecx, 20(%esp)
.L10:
	movl	24(%esp), %eax
	testl	%eax, %eax
	jle	.L11
	movl	%eax, (%esp)
	call	close
.L11:
	addl	$4, 28(%esp)
	movl	28(%esp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L12
.L1:
	movl	20(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L6:
	je	.L10
	jmp	.L5
.L2:
	leal	40(%esp), %ecx
	movl	$.LC0, %eax
	movl	%ecx, 28(%esp)
	jmp	.L13
.L14:
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	jmp	.L1
	.size	main, .-main
	.local	buffer
	.comm	buffer,4096,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
