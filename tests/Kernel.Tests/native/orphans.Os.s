	.file	"orphans.c"
	.text
	.type	wait_for, @function
wait_for:
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
	movl	-12(%ebp), %edx
	addl	$16, %esp
	movl	%edx, %ecx
	andl	$127, %ecx
	je	.L2
	cmpl	$127, %ecx
	je	.L2
	leal	128(%ecx), %edx
	jmp	.L3
.L2:
	movzbl	%dh, %edx
.L3:
	movl	%edx, (%ebx)
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	wait_for, .-wait_for
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
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
	jne	.L12
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	$99, (%esp)
	call	exit
.L12:
	leave
	ret
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
	subl	$136, %esp
	pushl	%eax
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L16
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	movl	$98, (%esp)
	call	exit
.L16:
	call	start
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L17
	call	getpid
	movl	%eax, %ebx
	call	start
	testl	%eax, %eax
	jne	.L30
.L18:
	call	getppid
	cmpl	%ebx, %eax
	jne	.L31
	subl	$12, %esp
	pushl	$10000
	call	usleep
	addl	$16, %esp
	jmp	.L18
.L31:
	pushl	%eax
	pushl	%eax
	pushl	$.LC2
	pushl	-128(%ebp)
	call	dprintf
	xorl	%eax, %eax
	movl	%eax, (%esp)
	jmp	.L29
.L30:
	pushl	%esi
	pushl	%esi
	pushl	$.LC3
	pushl	-128(%ebp)
	call	dprintf
	movl	$5, (%esp)
.L29:
	call	_exit
.L17:
	subl	$12, %esp
	pushl	-128(%ebp)
	call	close
	leal	-136(%ebp), %edx
	movl	%ebx, %eax
	call	wait_for
	popl	%eax
	popl	%edx
	pushl	-136(%ebp)
	pushl	$.LC4
	call	printf
	popl	%ecx
	popl	%ebx
	pushl	$.LC5
	pushl	-132(%ebp)
	call	fdopen
	movl	%eax, %ebx
.L28:
	addl	$16, %esp
	pushl	%esi
	pushl	%ebx
	pushl	$100
	leal	-124(%ebp), %esi
	pushl	%esi
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L32
	pushl	%eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC6
	call	printf
	jmp	.L28
.L32:
	subl	$12, %esp
	pushl	%ebx
	call	fclose
	leal	-136(%ebp), %edx
	orl	$-1, %eax
	call	wait_for
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC7
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
