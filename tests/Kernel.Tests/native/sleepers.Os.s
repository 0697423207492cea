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
	pushl	%ecx
	leal	-52(%ebp), %eax
	subl	$84, %esp
	pushl	%eax
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L27
	subl	$12, %esp
	pushl	$.LC2
	call	puts
	movl	$98, (%esp)
	jmp	.L29
.L27:
	xorl	%ebx, %ebx
.L2:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L3
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$99, (%esp)
.L29:
	call	exit
.L3:
	movl	%eax, -44(%ebp,%ebx,4)
	testl	%eax, %eax
	jne	.L4
	movb	%bl, %al
	subl	$12, %esp
	addb	$97, %al
	movb	%al, -56(%ebp)
	imull	$60000, times.0(,%ebx,4), %eax
	pushl	%eax
	call	usleep
	leal	-56(%ebp), %eax
	addl	$12, %esp
	pushl	$1
	pushl	%eax
	pushl	-48(%ebp)
	call	write
	addl	$16, %esp
	decl	%eax
	je	.L5
	subl	$12, %esp
	pushl	$1
	jmp	.L30
.L5:
	subl	$12, %esp
	pushl	%ebx
.L30:
	call	_exit
.L4:
	incl	%ebx
	cmpl	$5, %ebx
	jne	.L2
.L13:
	movl	-52(%ebp), %edx
	leal	-57(%ebp), %edi
	movl	$1, %esi
.L7:
	pushl	%ecx
	pushl	%esi
	pushl	%edi
	pushl	%edx
	movl	%edx, -76(%ebp)
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L6
	addl	%eax, %edi
	subl	%eax, %esi
	movl	-76(%ebp), %edx
	jne	.L7
	jmp	.L32
.L6:
	movl	$1, %eax
	jmp	.L1
.L32:
	xorl	%eax, %eax
	movl	%eax, -56(%ebp)
	leal	-56(%ebp), %eax
	pushl	%edx
	pushl	$0
	pushl	%eax
	pushl	$-1
	call	waitpid
	movl	-56(%ebp), %edx
	addl	$16, %esp
	movl	%edx, %ecx
	andl	$127, %ecx
	je	.L10
	cmpl	$127, %ecx
	je	.L10
	leal	128(%ecx), %edx
	jmp	.L11
.L10:
	movzbl	%dh, %edx
.L11:
	cmpl	%eax, -44(%ebp,%edx,4)
	movl	$.LC0, %ecx
	movl	$.LC1, %eax
	cmove	%ecx, %eax
	pushl	%eax
	pushl	%edx
	movsbl	-57(%ebp), %eax
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	decl	%ebx
	jne	.L13
	xorl	%eax, %eax
.L1:
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
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
