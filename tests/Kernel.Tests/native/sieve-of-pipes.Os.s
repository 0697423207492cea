	.file	"sieve-of-pipes.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
	.text
	.type	make_pipe, @function
make_pipe:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	%eax
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L1
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	$98, (%esp)
	call	exit
.L1:
	leave
	ret
	.size	make_pipe, .-make_pipe
	.section	.rodata.str1.1
.LC1:
	.string	"cannot fork"
	.text
	.type	start, @function
start:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L5
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	movl	$99, (%esp)
	call	exit
.L5:
	leave
	ret
	.size	start, .-start
	.type	wait_for.isra.0, @function
wait_for.isra.0:
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
	movl	-12(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L9
	cmpl	$127, %edx
	je	.L9
	leal	128(%edx), %eax
	jmp	.L10
.L9:
	movzbl	%ah, %eax
.L10:
	movl	%eax, (%ebx)
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	wait_for.isra.0, .-wait_for.isra.0
	.section	.rodata.str1.1
.LC2:
	.string	"cannot write"
.LC3:
	.string	"%d\n"
	.text
	.type	filter, @function
filter:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$4, %esi
	pushl	%ebx
	movl	%eax, %ebx
	leal	-44(%ebp), %edi
	subl	$60, %esp
.L20:
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	%ebx
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L19
	addl	%eax, %edi
	subl	%eax, %esi
	jne	.L20
	pushl	%eax
	pushl	%eax
	pushl	-44(%ebp)
	pushl	$.LC3
	call	printf
	leal	-32(%ebp), %eax
	call	make_pipe
	call	start
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L38
	subl	$12, %esp
	pushl	-28(%ebp)
	call	close
	movl	%ebx, (%esp)
	call	close
	movl	-32(%ebp), %eax
	call	filter
.L38:
	subl	$12, %esp
	pushl	-32(%ebp)
	call	close
.L40:
	addl	$16, %esp
.L23:
	leal	-40(%ebp), %edx
	movl	$4, %edi
.L26:
	pushl	%ecx
	pushl	%edi
	pushl	%edx
	movl	%edx, -60(%ebp)
	pushl	%ebx
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L25
	movl	-60(%ebp), %edx
	leal	-40(%ebp), %ecx
	addl	%eax, %edx
	subl	%eax, %edi
	jne	.L26
	movl	-40(%ebp), %eax
	cltd
	idivl	-44(%ebp)
	testl	%edx, %edx
	je	.L23
	pushl	%edi
	pushl	$4
	pushl	%ecx
	pushl	-28(%ebp)
	call	write
	addl	$16, %esp
	cmpl	$4, %eax
	je	.L23
	subl	$12, %esp
	pushl	$.LC2
	call	puts
	jmp	.L40
.L25:
	subl	$12, %esp
	pushl	-28(%ebp)
	call	close
	leal	-36(%ebp), %edx
	movl	%esi, %eax
	call	wait_for.isra.0
	movl	-36(%ebp), %eax
	incl	%eax
	movl	%eax, (%esp)
	jmp	.L41
.L19:
	subl	$12, %esp
	pushl	$0
.L41:
	call	_exit
	.size	filter, .-filter
	.section	.rodata.str1.1
.LC4:
	.string	"%d processes\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	leal	-32(%ebp), %eax
	subl	$28, %esp
	call	make_pipe
	call	start
	testl	%eax, %eax
	jne	.L43
	subl	$12, %esp
	pushl	-28(%ebp)
	call	close
	movl	-32(%ebp), %eax
	call	filter
.L43:
	subl	$12, %esp
	movl	%eax, %ebx
	pushl	-32(%ebp)
	call	close
	addl	$16, %esp
	movl	$2, %eax
.L44:
	movl	-28(%ebp), %edx
	leal	-36(%ebp), %esi
	cmpl	$59, %eax
	movl	%eax, -36(%ebp)
	jg	.L51
	pushl	%ecx
	pushl	$4
	pushl	%esi
	pushl	%edx
	call	write
	addl	$16, %esp
	cmpl	$4, %eax
	je	.L45
	subl	$12, %esp
	pushl	$.LC2
	call	puts
	addl	$16, %esp
.L45:
	movl	-36(%ebp), %eax
	incl	%eax
	jmp	.L44
.L51:
	subl	$12, %esp
	pushl	%edx
	call	close
	movl	%esi, %edx
	movl	%ebx, %eax
	call	wait_for.isra.0
	popl	%eax
	popl	%edx
	pushl	-36(%ebp)
	pushl	$.LC4
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
