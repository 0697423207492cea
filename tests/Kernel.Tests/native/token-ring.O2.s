	.file	"token-ring.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
.LC1:
	.string	"cannot fork"
.LC2:
	.string	"%d has %d\n"
.LC3:
	.string	"%d turns\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$80, %esp
	leal	40(%esp), %ebx
	leal	80(%esp), %esi
	.p2align 4
	.p2align 3
.L3:
	movl	%ebx, (%esp)
	call	pipe
	incl	%eax
	je	.L35
	addl	$8, %ebx
	cmpl	%esi, %ebx
	jne	.L3
	xorl	%esi, %esi
	.p2align 4,,3
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L17:
	movl	%edx, %esi
.L6:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L36
	leal	1(%esi), %edx
	testl	%eax, %eax
	je	.L5
	cmpl	$5, %edx
	jne	.L17
	leal	32(%esp), %eax
	movl	$4, %ebx
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	$23, %ecx
	movl	%ebx, 8(%esp)
	movl	%ecx, 32(%esp)
	movl	%eax, (%esp)
	call	write
	movl	%eax, %edx
	movl	$1, %eax
	cmpl	$4, %edx
	jne	.L1
	movl	$5, %ebx
	xorl	%esi, %esi
	leal	36(%esp), %edi
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L38:
	leal	128(%edx), %eax
	addl	%eax, %esi
	decl	%ebx
	je	.L37
.L16:
	movl	%edi, 4(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 36(%esp)
	movl	$-1, (%esp)
	call	waitpid
	movl	36(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L14
	cmpl	$127, %edx
	jne	.L38
.L14:
	movzbl	%ah, %eax
	addl	%eax, %esi
	decl	%ebx
	jne	.L16
.L37:
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	xorl	%eax, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L5:
	movl	40(%esp,%esi,8), %ecx
	movl	%eax, %ebx
	movl	%edx, %eax
	movl	%esi, 16(%esp)
	cltd
	xorl	%edi, %edi
	movl	%edi, 36(%esp)
	leal	36(%esp), %edi
	movl	%ebx, 28(%esp)
	movl	%ecx, 24(%esp)
	movl	$5, %ecx
	idivl	%ecx
	movl	24(%esp), %esi
	movl	%edi, 24(%esp)
	movl	44(%esp,%edx,8), %eax
	movl	%eax, 20(%esp)
.L8:
	movl	24(%esp), %ebx
	movl	$4, %edi
	jmp	.L11
.L40:
	addl	%eax, %ebx
	subl	%eax, %edi
	je	.L39
.L11:
	movl	%edi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L40
.L32:
	movl	28(%esp), %ebx
	movl	%ebx, (%esp)
	call	_exit
.L39:
	movl	36(%esp), %eax
	testl	%eax, %eax
	jle	.L9
	movl	%eax, 8(%esp)
	movl	16(%esp), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L9:
	movl	$4, 8(%esp)
	movl	24(%esp), %eax
	decl	36(%esp)
	incl	28(%esp)
	movl	%eax, 4(%esp)
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	jne	.L32
	cmpl	$0, 36(%esp)
	jns	.L8
	.p2align 4,,3
	jmp	.L32
.L36:
	movl	$.LC1, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L35:
	movl	$.LC0, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
