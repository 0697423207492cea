	.file	"pipeline.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%3d  %s"
	.text
	.type	numbered, @function
numbered:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	$1, %ebx
	subl	$112, %esp
.L2:
	pushl	%eax
	pushl	$__stdin
	pushl	$100
	leal	-108(%ebp), %esi
	pushl	%esi
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L6
	pushl	%edx
	pushl	%esi
	pushl	%ebx
	incl	%ebx
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	jmp	.L2
.L6:
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	numbered, .-numbered
	.section	.rodata.str1.1
.LC2:
	.string	"\n"
	.text
	.type	backwards, @function
backwards:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$112, %esp
.L8:
	pushl	%eax
	pushl	$__stdin
	pushl	$100
	leal	-108(%ebp), %esi
	pushl	%esi
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L13
	pushl	%edx
	pushl	%edx
	pushl	$.LC2
	pushl	%esi
	call	strcspn
	addl	$16, %esp
	leal	-1(%eax), %ebx
.L9:
	testl	%ebx, %ebx
	js	.L14
	movsbl	(%esi,%ebx), %eax
	subl	$12, %esp
	decl	%ebx
	pushl	%eax
	call	putchar
	addl	$16, %esp
	jmp	.L9
.L14:
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$16, %esp
	jmp	.L8
.L13:
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	backwards, .-backwards
	.type	upper, @function
upper:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
.L16:
	call	getchar
	cmpl	$-1, %eax
	je	.L19
	subl	$12, %esp
	pushl	%eax
	call	toupper
	movl	%eax, (%esp)
	call	putchar
	addl	$16, %esp
	jmp	.L16
.L19:
	leave
	ret
	.size	upper, .-upper
	.section	.rodata.str1.1
.LC3:
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
	jne	.L20
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$98, (%esp)
	call	exit
.L20:
	leave
	ret
	.size	make_pipe, .-make_pipe
	.section	.rodata.str1.1
.LC4:
	.string	"cannot fork"
.LC5:
	.string	"the quick brown fox\njumps over\n\nthe lazy dog\n"
.LC6:
	.string	"statuses %d\n"
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
	leal	-52(%ebp), %eax
	subl	$40, %esp
	movl	$upper, -36(%ebp)
	movl	$backwards, -32(%ebp)
	movl	$numbered, -28(%ebp)
	call	make_pipe
	movl	-52(%ebp), %esi
	movl	-48(%ebp), %edi
.L30:
	movl	$-1, -44(%ebp)
	cmpl	$2, %ebx
	movl	$1, -40(%ebp)
	je	.L24
	leal	-44(%ebp), %eax
	call	make_pipe
.L24:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L25
	subl	$12, %esp
	pushl	$.LC4
	call	puts
	movl	$99, (%esp)
	call	exit
.L25:
	testl	%eax, %eax
	jne	.L26
	subl	$12, %esp
	pushl	%edi
	call	close
	popl	%eax
	popl	%edx
	pushl	$0
	pushl	%esi
	call	dup2
	addl	$16, %esp
	cmpl	$2, %ebx
	je	.L27
	pushl	%edi
	pushl	%edi
	pushl	$1
	pushl	-40(%ebp)
	call	dup2
	popl	%eax
	pushl	-44(%ebp)
	call	close
	popl	%eax
	pushl	-40(%ebp)
	call	close
	addl	$16, %esp
.L27:
	subl	$12, %esp
	pushl	%esi
	call	close
	call	*-36(%ebp,%ebx,4)
	movl	$__stdout, (%esp)
	call	fflush
	movl	%ebx, (%esp)
	call	_exit
.L26:
	subl	$12, %esp
	pushl	%esi
	call	close
	addl	$16, %esp
	cmpl	$2, %ebx
	jne	.L28
	pushl	%ebx
	movl	$3, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	$.LC5
	pushl	%edi
	call	dprintf
	movl	%edi, (%esp)
	call	close
	addl	$16, %esp
	jmp	.L29
.L28:
	subl	$12, %esp
	incl	%ebx
	pushl	-40(%ebp)
	call	close
	movl	-44(%ebp), %esi
	addl	$16, %esp
	jmp	.L30
.L29:
	leal	-44(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -44(%ebp)
	pushl	%ecx
	pushl	$0
	pushl	%eax
	pushl	$-1
	call	waitpid
	movl	-44(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L31
	cmpl	$127, %edx
	je	.L31
	leal	128(%edx), %eax
	jmp	.L32
.L31:
	movzbl	%ah, %eax
.L32:
	addl	%eax, %ebx
	decl	%esi
	jne	.L29
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC6
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
