	.file	"zombies.c"
	.text
	.type	wait_for, @function
wait_for:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%edx, %ebx
	subl	$24, %esp
	xorl	%edx, %edx
	movl	%edx, -12(%ebp)
	leal	-12(%ebp), %edx
	pushl	$0
	pushl	%edx
	pushl	%eax
	call	waitpid
	movl	-12(%ebp), %edx
	addl	$16, %esp
	movl	%edx, %ecx
	andl	$127, %ecx
	je	.L2
	cmpl	$127, %ecx
	je	.L2
	leal	128(%ecx), %edx
	jmp	.L3
.L2:
	movzbl	%dh, %edx
.L3:
	movl	%edx, (%ebx)
	movl	-4(%ebp), %ebx
	leave
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$88, %esp
.L15:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L13
	subl	$12, %esp
	pushl	$.LC2
	call	puts
	movl	$99, (%esp)
	call	exit
.L13:
	movl	%eax, -72(%ebp,%ebx,4)
	testl	%eax, %eax
	jne	.L14
	imull	%ebx, %ebx
	subl	$12, %esp
	pushl	%ebx
	call	_exit
.L14:
	incl	%ebx
	cmpl	$12, %ebx
	jne	.L15
	subl	$12, %esp
	movl	$11, %esi
	pushl	$30000
	xorl	%ebx, %ebx
	call	usleep
	addl	$16, %esp
.L17:
	movl	-72(%ebp,%esi,4), %eax
	leal	-76(%ebp), %edx
	movl	%eax, -92(%ebp)
	call	wait_for
	movl	-76(%ebp), %edi
	movl	$.LC0, %ecx
	cmpl	%eax, -92(%ebp)
	movl	$.LC1, %eax
	pushl	%edi
	cmove	%ecx, %eax
	addl	%edi, %ebx
	pushl	%eax
	pushl	%esi
	subl	$2, %esi
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	cmpl	$-1, %esi
	jne	.L17
.L18:
	leal	-76(%ebp), %edx
	orl	$-1, %eax
	call	wait_for
	testl	%eax, %eax
	jle	.L24
	addl	-76(%ebp), %ebx
	jmp	.L18
.L24:
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC4
	call	printf
	leal	-76(%ebp), %edx
	orl	$-1, %eax
	call	wait_for
	leal	-76(%ebp), %edx
	movl	%eax, %ebx
	movl	-72(%ebp), %eax
	call	wait_for
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC5
	call	printf
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
