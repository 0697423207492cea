	.file	"pipe-ends.c"
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
	.string	"hello"
.LC3:
	.string	"write %d\n"
.LC4:
	.string	"read 2: %d\n"
.LC5:
	.string	"read 100: %d\n"
.LC6:
	.string	"read 0: %d\n"
.LC7:
	.string	""
.LC8:
	.string	"write 0: %d\n"
.LC9:
	.string	"x"
.LC10:
	.string	"the wrong way: %d"
.LC11:
	.string	" %s\n"
.LC12:
	.string	"the other wrong way: %d"
.LC13:
	.string	"left behind"
.LC14:
	.string	"%d: %.*s\n"
.LC15:
	.string	"at the end: %d %d\n"
.LC16:
	.string	"a copy: %d\n"
.LC17:
	.string	"late"
.LC18:
	.string	"%.*s\n"
.LC19:
	.string	"then %d\n"
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
	leal	-132(%ebp), %eax
	subl	$124, %esp
	call	make_pipe
	leal	-124(%ebp), %ebx
	pushl	%esi
	pushl	$5
	pushl	$.LC2
	pushl	-128(%ebp)
	call	write
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$12, %esp
	pushl	$2
	pushl	%ebx
	pushl	-132(%ebp)
	call	read
	popl	%esi
	popl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$12, %esp
	pushl	$100
	pushl	%ebx
	pushl	-132(%ebp)
	call	read
	popl	%ecx
	popl	%esi
	pushl	%eax
	pushl	$.LC5
	call	printf
	addl	$12, %esp
	pushl	$0
	pushl	%ebx
	pushl	-132(%ebp)
	call	read
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC6
	call	printf
	addl	$12, %esp
	pushl	$0
	pushl	$.LC7
	pushl	-128(%ebp)
	call	write
	popl	%esi
	popl	%edx
	pushl	%eax
	pushl	$.LC8
	call	printf
	addl	$12, %esp
	pushl	$1
	pushl	$.LC9
	pushl	-132(%ebp)
	call	write
	popl	%ecx
	popl	%esi
	pushl	%eax
	pushl	$.LC10
	call	printf
	popl	%eax
	pushl	errno
	call	strerror
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC11
	call	printf
	addl	$12, %esp
	pushl	$1
	pushl	%ebx
	pushl	-128(%ebp)
	call	read
	popl	%esi
	popl	%edx
	pushl	%eax
	pushl	$.LC12
	call	printf
	popl	%ecx
	pushl	errno
	call	strerror
	popl	%esi
	popl	%edx
	pushl	%eax
	pushl	$.LC11
	call	printf
	call	start
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L19
	pushl	%ebx
	pushl	$11
	pushl	$.LC13
	pushl	-128(%ebp)
	call	write
	addl	$16, %esp
	cmpl	$11, %eax
.L28:
	je	.L20
	subl	$12, %esp
	pushl	$1
	jmp	.L29
.L20:
	subl	$12, %esp
	pushl	$0
.L29:
	call	_exit
.L19:
	leal	-136(%ebp), %edx
	call	wait_for.isra.0
	subl	$12, %esp
	pushl	-128(%ebp)
	call	close
	addl	$12, %esp
	pushl	$100
	pushl	%ebx
	pushl	-132(%ebp)
	call	read
	pushl	%ebx
	pushl	%eax
	pushl	%eax
	pushl	$.LC14
	call	printf
	addl	$28, %esp
	pushl	$1
	pushl	%ebx
	pushl	-132(%ebp)
	call	read
	addl	$12, %esp
	pushl	$1
	pushl	%ebx
	pushl	-132(%ebp)
	movl	%eax, %esi
	call	read
	addl	$12, %esp
	pushl	%esi
	pushl	%eax
	pushl	$.LC15
	call	printf
	popl	%esi
	pushl	-132(%ebp)
	call	dup
	movl	%eax, %esi
	popl	%eax
	pushl	-132(%ebp)
	call	close
	addl	$12, %esp
	pushl	$1
	pushl	%ebx
	pushl	%esi
	call	read
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC16
	call	printf
	movl	%esi, (%esp)
	call	close
	leal	-132(%ebp), %eax
	call	make_pipe
	call	start
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L21
	subl	$12, %esp
	pushl	$20000
	call	usleep
	addl	$12, %esp
	pushl	$4
	pushl	$.LC17
	pushl	-128(%ebp)
	call	write
	addl	$16, %esp
	cmpl	$4, %eax
	jmp	.L28
.L21:
	subl	$12, %esp
	pushl	-128(%ebp)
	call	close
	addl	$12, %esp
	pushl	$100
	pushl	%ebx
	pushl	-132(%ebp)
	call	read
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC18
	call	printf
	addl	$12, %esp
	pushl	$1
	pushl	%ebx
	pushl	-132(%ebp)
	call	read
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC19
	call	printf
	leal	-136(%ebp), %edx
	movl	%esi, %eax
	call	wait_for.isra.0
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
