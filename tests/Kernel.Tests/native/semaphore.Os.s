	.file	"semaphore.c"
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
	.type	put, @function
put:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$28, %esp
	movb	%dl, -12(%ebp)
	leal	-12(%ebp), %edx
	pushl	$1
	pushl	%edx
	pushl	%eax
	call	write
	addl	$16, %esp
	decl	%eax
	je	.L5
	subl	$12, %esp
	pushl	$9
	call	_exit
.L5:
	leave
	ret
	.size	put, .-put
	.section	.rodata.str1.1
.LC1:
	.string	"yes"
.LC2:
	.string	"no"
.LC3:
	.string	"cannot fork"
.LC4:
	.string	"%d entries, never more than %d inside: %s, failures %d\n"
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
	xorl	%esi, %esi
	pushl	%ebx
	pushl	%ecx
	leal	-40(%ebp), %eax
	subl	$56, %esp
	call	make_pipe
	leal	-32(%ebp), %eax
	call	make_pipe
	movl	-36(%ebp), %eax
	movl	$115, %edx
	call	put
	movl	-36(%ebp), %eax
	movl	$115, %edx
	call	put
.L11:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	movl	%eax, %ebx
	jne	.L9
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$99, (%esp)
	call	exit
.L9:
	testl	%eax, %eax
	je	.L10
	incl	%esi
	cmpl	$5, %esi
	jne	.L11
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	-28(%ebp)
	xorl	%edi, %edi
	xorl	%esi, %esi
	call	close
	addl	$16, %esp
	jmp	.L17
.L10:
	movl	-40(%ebp), %ecx
	leal	-45(%ebp), %edx
	movl	$1, %edi
.L14:
	pushl	%eax
	pushl	%edi
	pushl	%edx
	movl	%edx, -64(%ebp)
	pushl	%ecx
	movl	%ecx, -60(%ebp)
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L13
	movl	-64(%ebp), %edx
	movl	-60(%ebp), %ecx
	addl	%eax, %edx
	subl	%eax, %edi
	jne	.L14
	jmp	.L46
.L13:
	subl	$12, %esp
	pushl	$8
	jmp	.L45
.L46:
	movl	-28(%ebp), %eax
	movl	$43, %edx
	call	put
	movl	%esi, %eax
	xorl	%ebx, %eax
	testb	$1, %al
	jne	.L16
	subl	$12, %esp
	pushl	$1000
	call	usleep
	addl	$16, %esp
.L16:
	movl	-28(%ebp), %eax
	movl	$45, %edx
	incl	%ebx
	call	put
	movl	-36(%ebp), %eax
	movl	$115, %edx
	call	put
	cmpl	$6, %ebx
	jne	.L10
	subl	$12, %esp
	pushl	$0
.L45:
	call	_exit
.L20:
	pushl	%eax
	pushl	%edx
	movl	%edx, -68(%ebp)
	pushl	%ecx
	movl	%ecx, -64(%ebp)
	pushl	-60(%ebp)
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L27
	movl	-64(%ebp), %ecx
	movl	-68(%ebp), %edx
	addl	%eax, %ecx
	subl	%eax, %edx
	jne	.L20
	cmpb	$43, -45(%ebp)
	sete	%al
	movzbl	%al, %edx
	movzbl	%al, %eax
	leal	-1(%edx,%edx), %edx
	addl	%eax, %edi
	addl	%edx, %esi
	cmpl	%esi, %ebx
	cmovl	%esi, %ebx
.L17:
	movl	-32(%ebp), %eax
	leal	-45(%ebp), %ecx
	movl	$1, %edx
	movl	%eax, -60(%ebp)
	jmp	.L20
.L27:
	xorl	%esi, %esi
.L19:
	xorl	%eax, %eax
	movl	%eax, -44(%ebp)
	leal	-44(%ebp), %eax
	pushl	%edx
	pushl	$0
	pushl	%eax
	pushl	$-1
	call	waitpid
	addl	$16, %esp
	movl	%eax, %edx
	movl	-44(%ebp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	je	.L22
	cmpl	$127, %ecx
	je	.L22
	leal	128(%ecx), %eax
	jmp	.L23
.L22:
	movzbl	%ah, %eax
.L23:
	testl	%edx, %edx
	jle	.L47
	addl	%eax, %esi
	jmp	.L19
.L47:
	cmpl	$2, %ebx
	movl	$.LC1, %edx
	movl	$.LC2, %eax
	cmovle	%edx, %eax
	subl	$12, %esp
	pushl	%esi
	pushl	%eax
	pushl	$2
	pushl	%edi
	pushl	$.LC4
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
