	.file	"aborts.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"handler: %d\n"
	.text
	.type	tell, @function
tell:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	pushl	8(%ebp)
	pushl	$.LC0
	call	printf
	addl	$16, %esp
	movl	$__stdout, 8(%ebp)
	leave
	jmp	fflush
	.size	tell, .-tell
	.type	leave, @function
leave:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	pushl	8(%ebp)
	pushl	$out
	call	longjmp
	.size	leave, .-leave
	.section	.rodata.str1.1
.LC1:
	.string	"aborts.c"
.LC2:
	.string	"i == 3"
.LC3:
	.string	"%d: signal %d\n"
.LC4:
	.string	"still here"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$16, %esp
.L14:
	call	fork
	testl	%eax, %eax
	jne	.L6
	subl	$12, %esp
	pushl	$2
	call	close
	addl	$16, %esp
	cmpl	$1, %ebx
	jne	.L7
	pushl	%eax
	pushl	%eax
	pushl	$1
	jmp	.L20
.L7:
	cmpl	$2, %ebx
	jne	.L9
	pushl	%ebx
	pushl	%ebx
	pushl	$tell
.L20:
	pushl	$6
	call	signal
	jmp	.L19
.L9:
	cmpl	$3, %ebx
	jne	.L10
	leal	-12(%ebp), %ebx
	subl	$12, %esp
	pushl	%ebx
	call	sigfillset
	addl	$12, %esp
	pushl	$0
	pushl	%ebx
	pushl	$0
	call	sigprocmask
.L19:
	addl	$16, %esp
	jmp	.L11
.L10:
	cmpl	$4, %ebx
	jne	.L11
	pushl	$__func__.0
	pushl	$43
	pushl	$.LC1
	pushl	$.LC2
	call	__assert_fail
.L11:
	call	abort
.L6:
	pushl	%ecx
	pushl	$0
	leal	-16(%ebp), %edx
	pushl	%edx
	pushl	%eax
	call	waitpid
	movl	-16(%ebp), %eax
	addl	$16, %esp
	andl	$127, %eax
	je	.L16
	cmpl	$127, %eax
	jne	.L12
.L16:
	xorl	%eax, %eax
.L12:
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	incl	%ebx
	pushl	$.LC3
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	addl	$16, %esp
	cmpl	$5, %ebx
	jne	.L14
	pushl	%eax
	pushl	%eax
	pushl	$leave
	pushl	$6
	call	signal
	movl	$out, (%esp)
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L11
	subl	$12, %esp
	pushl	$.LC4
	call	puts
	addl	$16, %esp
	xorl	%eax, %eax
	leal	-8(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	__func__.0, @object
	.size	__func__.0, 5
__func__.0:
	.string	"main"
	.local	out
	.comm	out,24,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
