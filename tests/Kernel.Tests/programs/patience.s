	.file	"patience.c"
	.text
	.p2align 4
	.type	ignore, @function
ignore:
	ret
	.size	ignore, .-ignore
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"write(1, text, LENGTH) == LENGTH"
	.section	.rodata.str1.1
.LC2:
	.string	"line %d: not so: %s\n"
	.section	.rodata.str1.4
	.align 4
.LC3:
	.string	"waitpid(child, NULL, WNOHANG) == child"
	.section	.rodata.str1.1
.LC4:
	.string	"read(ends[0], &byte, 1) == 1"
	.section	.rodata.str1.4
	.align 4
.LC5:
	.string	"n > 0 && n < LENGTH && n % WHOLE == 0"
	.align 4
.LC6:
	.string	"write(1, text, WHOLE - 1) == WHOLE - 1"
	.section	.rodata.str1.1
.LC7:
	.string	"freepages() == before"
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
	subl	$48, %esp
	call	freepages
	movl	$200000, %edx
	movl	$46, %ecx
	movl	%edx, 8(%esp)
	leal	32(%esp), %edi
	movl	%ecx, 4(%esp)
	movl	$text, (%esp)
	movl	%eax, %esi
	call	memset
	movl	%edi, (%esp)
	call	pipe
	call	fork
	testl	%eax, %eax
	je	.L17
	movl	%eax, %ebx
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$200000, %eax
	movl	%eax, 8(%esp)
	movl	$text, %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	write
	cmpl	$200000, %eax
	jne	.L18
	movl	%ebx, (%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L19
	movl	32(%esp), %eax
	movl	$1, %ebx
	movl	%ebx, 8(%esp)
	leal	16(%esp), %ebx
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L20
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	close
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	$10000, %edx
	movl	%eax, 20(%esp)
	xorl	%eax, %eax
	movl	%eax, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	movl	$ignore, %eax
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%edx, 28(%esp)
	movl	%ecx, 36(%esp)
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$14, (%esp)
	call	sigaction
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$0, (%esp)
	call	setitimer
	movl	$200000, %edx
	movl	$text, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$1, (%esp)
	call	write
	leal	-1(%eax), %edx
	cmpl	$199998, %edx
	ja	.L9
	testl	$1023, %eax
	jne	.L9
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 24(%esp)
	movl	$10000, %eax
	movl	%eax, 20(%esp)
	movl	$10000, %eax
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	xorl	%eax, %eax
	movl	%ebx, 4(%esp)
	movl	$200, %ebx
	movl	%edx, 36(%esp)
	movl	%ecx, 40(%esp)
	movl	%eax, 8(%esp)
	movl	$0, (%esp)
	call	setitimer
	.p2align 4
	.p2align 3
.L12:
	movl	$1, (%esp)
	movl	$1023, %edx
	movl	$text, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	write
	cmpl	$1023, %eax
	jne	.L21
	decl	%ebx
	jne	.L12
	movl	%edi, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	$0, (%esp)
	call	setitimer
	call	freepages
	cmpl	%eax, %esi
	jne	.L22
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L21:
	movl	$.LC6, 8(%esp)
	movl	$56, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L9:
	movl	$.LC5, 8(%esp)
	movl	$47, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L20:
	movl	$.LC4, 8(%esp)
	movl	$35, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L19:
	movl	$.LC3, 8(%esp)
	movl	$34, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L18:
	movl	$.LC1, 8(%esp)
	movl	$31, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L17:
	movl	$3, %ebx
.L5:
	movl	$1, (%esp)
	call	sleep_ticks
	movl	36(%esp), %eax
	movl	$1, 8(%esp)
	movl	$.LC0, 4(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%ebx
	jne	.L5
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
.L22:
	movl	$.LC7, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.local	text
	.comm	text,200000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
