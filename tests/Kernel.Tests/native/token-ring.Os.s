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
	leal	-64(%ebp), %ebx
	subl	$72, %esp
	leal	-24(%ebp), %esi
.L3:
	subl	$12, %esp
	pushl	%ebx
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L2
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	$98, (%esp)
	jmp	.L31
.L2:
	addl	$8, %ebx
	cmpl	%ebx, %esi
	jne	.L3
	xorl	%esi, %esi
.L6:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	movl	%eax, %ebx
	jne	.L4
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	movl	$99, (%esp)
.L31:
	call	exit
.L4:
	leal	1(%esi), %eax
	testl	%ebx, %ebx
	je	.L5
	cmpl	$5, %eax
	je	.L33
	movl	%eax, %esi
	jmp	.L6
.L5:
	movl	$5, %ecx
	cltd
	movl	-64(%ebp,%esi,8), %edi
	idivl	%ecx
	xorl	%ecx, %ecx
	movl	%ecx, -68(%ebp)
	movl	%edi, -76(%ebp)
	movl	-60(%ebp,%edx,8), %edi
.L8:
	leal	-68(%ebp), %ecx
	movl	$4, %edx
.L11:
	pushl	%eax
	pushl	%edx
	movl	%edx, -84(%ebp)
	pushl	%ecx
	movl	%ecx, -80(%ebp)
	pushl	-76(%ebp)
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L10
	movl	-80(%ebp), %ecx
	movl	-84(%ebp), %edx
	addl	%eax, %ecx
	subl	%eax, %edx
	jne	.L11
	movl	-68(%ebp), %eax
	testl	%eax, %eax
	jle	.L9
	pushl	%edx
	pushl	%eax
	pushl	%esi
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L9:
	decl	-68(%ebp)
	incl	%ebx
	pushl	%eax
	pushl	$4
	leal	-68(%ebp), %eax
	pushl	%eax
	pushl	%edi
	call	write
	addl	$16, %esp
	cmpl	$4, %eax
	jne	.L10
	cmpl	$0, -68(%ebp)
	jns	.L8
.L10:
	subl	$12, %esp
	pushl	%ebx
	call	_exit
.L33:
	movl	$23, -72(%ebp)
	leal	-72(%ebp), %eax
	pushl	%ebx
	pushl	$4
	pushl	%eax
	pushl	-60(%ebp)
	call	write
	addl	$16, %esp
	movl	%eax, %edx
	movl	$1, %eax
	cmpl	$4, %edx
	jne	.L1
	movl	$5, %esi
	xorl	%ebx, %ebx
.L16:
	leal	-68(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -68(%ebp)
	pushl	%ecx
	pushl	$0
	pushl	%eax
	pushl	$-1
	call	waitpid
	movl	-68(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L14
	cmpl	$127, %edx
	je	.L14
	leal	128(%edx), %eax
	jmp	.L15
.L14:
	movzbl	%ah, %eax
.L15:
	addl	%eax, %ebx
	decl	%esi
	jne	.L16
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC3
	call	printf
	addl	$16, %esp
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
