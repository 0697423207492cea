	.file	"sleepers.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"it is that child"
.LC1:
	.string	"another"
.LC2:
	.string	"cannot make a pipe"
.LC3:
	.string	"cannot fork"
.LC4:
	.string	"%c ends with %d: %s\n"
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
	leal	52(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L28
	xorl	%ebx, %ebx
.L2:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L29
	movl	%eax, 60(%esp,%ebx,4)
	testl	%eax, %eax
	je	.L30
	incl	%ebx
	cmpl	$5, %ebx
	jne	.L2
	movl	$5, 28(%esp)
.L13:
	movl	52(%esp), %ebx
	leal	47(%esp), %esi
	movl	$1, %edi
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L32:
	addl	%eax, %esi
	subl	%eax, %edi
	je	.L31
.L7:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L32
	movl	$1, %eax
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L31:
	movl	$-1, (%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 48(%esp)
	leal	48(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	movl	%eax, %edx
	movl	48(%esp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	je	.L10
	cmpl	$127, %ecx
	je	.L10
	leal	128(%ecx), %eax
.L11:
	cmpl	%edx, 60(%esp,%eax,4)
	movl	$.LC1, %ecx
	movl	%eax, 8(%esp)
	movsbl	47(%esp), %eax
	movl	$.LC0, %edx
	movl	$.LC4, (%esp)
	cmovne	%ecx, %edx
	movl	%edx, 12(%esp)
	movl	%eax, 4(%esp)
	call	printf
	decl	28(%esp)
	jne	.L13
	xorl	%eax, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	movzbl	%ah, %eax
	jmp	.L11
.L30:
	movb	%bl, %al
	addb	$97, %al
	movb	%al, 48(%esp)
	imull	$60000, times.0(,%ebx,4), %eax
	movl	%eax, (%esp)
	call	usleep
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	56(%esp), %eax
	movl	$1, 8(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	je	.L5
	movl	$1, (%esp)
	call	_exit
.L5:
	movl	%ebx, (%esp)
	call	_exit
.L29:
	movl	$.LC3, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L28:
	movl	$.LC2, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	times.0, @object
	.size	times.0, 20
times.0:
	.long	5
	.long	1
	.long	4
	.long	2
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
