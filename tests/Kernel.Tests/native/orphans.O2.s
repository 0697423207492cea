	.file	"orphans.c"
	.text
	.p2align 4
	.type	wait_for, @function
wait_for:
	pushl	%ebx
	movl	%edx, %ebx
	subl	$40, %esp
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	xorl	%ecx, %ecx
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
.L3:
	movl	%edx, (%ebx)
	addl	$40, %esp
	popl	%ebx
	ret
.L2:
	movzbl	%dh, %edx
	jmp	.L3
	.size	wait_for, .-wait_for
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot fork"
	.text
	.p2align 4
	.type	start, @function
start:
	subl	$28, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L15
	addl	$28, %esp
	.p2align 4,,2
	ret
.L15:
	movl	$.LC0, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	start, .-start
	.section	.rodata.str1.1
.LC1:
	.string	"cannot make a pipe"
.LC2:
	.string	"my parent is another one now\n"
.LC3:
	.string	"the middle one goes\n"
.LC4:
	.string	"child %d\n"
.LC5:
	.string	"r"
.LC6:
	.string	"heard: %s"
.LC7:
	.string	"no children left: %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	addl	$-128, %esp
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L29
	call	start
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,3
	jne	.L18
	call	getpid
	movl	%eax, %ebx
	call	start
	testl	%eax, %eax
	je	.L19
	.p2align 4,,4
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L21:
	movl	$10000, (%esp)
	call	usleep
.L19:
	call	getppid
	cmpl	%ebx, %eax
	je	.L21
	movl	$.LC2, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	dprintf
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	_exit
.L18:
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	16(%esp), %edx
	movl	%ebx, %eax
	call	wait_for
	movl	16(%esp), %eax
	leal	28(%esp), %ebx
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	20(%esp), %eax
	movl	$.LC5, 4(%esp)
	movl	%eax, (%esp)
	call	fdopen
	movl	%eax, %esi
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L23:
	movl	%ebx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.L22:
	movl	%esi, 8(%esp)
	movl	$100, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L23
	movl	%esi, (%esp)
	call	fclose
	leal	16(%esp), %edx
	orl	$-1, %eax
	call	wait_for
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L29:
	movl	$.LC1, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
.L30:
	movl	$.LC3, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	dprintf
	movl	$5, (%esp)
	call	_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
