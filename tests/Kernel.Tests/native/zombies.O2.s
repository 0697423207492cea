	.file	"zombies.c"
	.text
	.p2align 4
	.type	wait_for, @function
wait_for:
	subl	$44, %esp
	xorl	%ecx, %ecx
	movl	%ebx, 40(%esp)
	movl	%edx, %ebx
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	28(%esp), %edx
	movl	%edx, %ecx
	andl	$127, %ecx
	je	.L2
	cmpl	$127, %ecx
	je	.L2
	leal	128(%ecx), %edx
	movl	%edx, (%ebx)
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	movzbl	%dh, %edx
	movl	%edx, (%ebx)
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	wait_for, .-wait_for
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"itself"
.LC1:
	.string	"another"
.LC2:
	.string	"cannot fork"
.LC3:
	.string	"%d %s %d\n"
.LC4:
	.string	"sum %d\n"
.LC5:
	.string	"again %d, nobody %d\n"
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
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$96, %esp
	.p2align 4
	.p2align 3
.L15:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L40
	movl	%eax, 48(%esp,%ebx,4)
	testl	%eax, %eax
	je	.L41
	incl	%ebx
	cmpl	$12, %ebx
	jne	.L15
	movl	$30000, (%esp)
	xorl	%esi, %esi
	movl	$11, %edi
	call	usleep
	movl	%esi, 24(%esp)
	leal	44(%esp), %esi
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L43:
	leal	128(%ecx), %ebx
.L17:
	movl	%edi, 4(%esp)
	cmpl	%eax, %edx
	movl	$.LC1, %ecx
	movl	%ebx, 12(%esp)
	movl	$.LC0, %eax
	movl	$.LC3, (%esp)
	cmovne	%ecx, %eax
	subl	$2, %edi
	movl	%eax, 8(%esp)
	movl	%ebx, 40(%esp)
	call	printf
	addl	%ebx, 24(%esp)
	cmpl	$-1, %edi
	je	.L42
.L19:
	movl	48(%esp,%edi,4), %edx
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 44(%esp)
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edx, (%esp)
	movl	%edx, 28(%esp)
	call	waitpid
	movl	44(%esp), %ebx
	movl	28(%esp), %edx
	movl	%ebx, %ecx
	andl	$127, %ecx
	je	.L16
	cmpl	$127, %ecx
	jne	.L43
.L16:
	movzbl	%bh, %ebx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L42:
	movl	24(%esp), %ebx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L45:
	leal	128(%ecx), %edx
	testl	%eax, %eax
	movl	%edx, 40(%esp)
	jle	.L44
.L23:
	addl	%edx, %ebx
.L20:
	movl	%esi, 4(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 44(%esp)
	movl	$-1, (%esp)
	call	waitpid
	movl	44(%esp), %edx
	movl	%edx, %ecx
	andl	$127, %ecx
	je	.L21
	cmpl	$127, %ecx
	jne	.L45
.L21:
	movzbl	%dh, %edx
	testl	%eax, %eax
	movl	%edx, 40(%esp)
	jg	.L23
.L44:
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	leal	40(%esp), %edx
	movl	$-1, %eax
	call	wait_for
	leal	40(%esp), %edx
	movl	%eax, %ebx
	movl	48(%esp), %eax
	call	wait_for
	movl	%ebx, 8(%esp)
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L40:
	movl	$.LC2, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L41:
	imull	%ebx, %ebx
	movl	%ebx, (%esp)
	call	_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
