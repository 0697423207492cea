	.file	"sieve-of-pipes.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
	.text
	.p2align 4
	.type	make_pipe, @function
make_pipe:
	subl	$28, %esp
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L5
	addl	$28, %esp
	ret
.L5:
	movl	$.LC0, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
	.size	make_pipe, .-make_pipe
	.section	.rodata.str1.1
.LC1:
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
	je	.L9
	addl	$28, %esp
	.p2align 4,,2
	ret
.L9:
	movl	$.LC1, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	start, .-start
	.p2align 4
	.type	wait_for.isra.0, @function
wait_for.isra.0:
	pushl	%ebx
	movl	%edx, %ebx
	subl	$40, %esp
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	xorl	%ecx, %ecx
	movl	%edx, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L11
	cmpl	$127, %edx
	je	.L11
	leal	128(%edx), %eax
.L12:
	movl	%eax, (%ebx)
	addl	$40, %esp
	popl	%ebx
	ret
.L11:
	movzbl	%ah, %eax
	jmp	.L12
	.size	wait_for.isra.0, .-wait_for.isra.0
	.section	.rodata.str1.1
.LC2:
	.string	"cannot write"
.LC3:
	.string	"%d\n"
	.text
	.p2align 4
	.type	filter, @function
filter:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	$4, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$76, %esp
	leal	44(%esp), %edi
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L43:
	addl	%eax, %edi
	subl	%eax, %esi
	je	.L42
.L22:
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L43
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	_exit
.L42:
	movl	$.LC3, (%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	56(%esp), %eax
	call	make_pipe
	call	start
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L44
	movl	56(%esp), %eax
	leal	48(%esp), %esi
	movl	%eax, (%esp)
	call	close
	.p2align 4
	.p2align 3
.L25:
	movl	$4, %ebp
	movl	%esi, %edi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L46:
	addl	%eax, %edi
	subl	%eax, %ebp
	je	.L45
.L28:
	movl	%ebp, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L46
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %eax
	leal	52(%esp), %edx
	call	wait_for.isra.0
	movl	52(%esp), %eax
	incl	%eax
	movl	%eax, (%esp)
	call	_exit
	.p2align 4,,10
	.p2align 3
.L45:
	movl	48(%esp), %eax
	cltd
	idivl	44(%esp)
	testl	%edx, %edx
	je	.L25
	movl	$4, 8(%esp)
	movl	60(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	je	.L25
	movl	$.LC2, (%esp)
	call	puts
	jmp	.L25
.L44:
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	%ebx, (%esp)
	call	close
	movl	56(%esp), %eax
	call	filter
	.size	filter, .-filter
	.section	.rodata.str1.1
.LC4:
	.string	"%d processes\n"
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
	subl	$32, %esp
	leal	24(%esp), %eax
	call	make_pipe
	call	start
	testl	%eax, %eax
	je	.L56
	leal	20(%esp), %ebx
	movl	%eax, %esi
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$2, %edx
	movl	%edx, 20(%esp)
	.p2align 4
	.p2align 3
.L50:
	movl	%ebx, 4(%esp)
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	je	.L49
	movl	$.LC2, (%esp)
	call	puts
.L49:
	movl	20(%esp), %eax
	incl	%eax
	movl	%eax, 20(%esp)
	cmpl	$59, %eax
	jle	.L50
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	%ebx, %edx
	movl	%esi, %eax
	call	wait_for.isra.0
	movl	20(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L56:
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	24(%esp), %eax
	call	filter
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
