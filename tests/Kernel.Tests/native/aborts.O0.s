	.file	"aborts.c"
	.text
	.local	out
	.comm	out,24,4
	.section	.rodata
.LC0:
	.string	"handler: %d\n"
	.text
	.type	tell, @function
tell:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	tell, .-tell
	.type	leave, @function
leave:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$out, (%esp)
	call	longjmp
	.size	leave, .-leave
	.type	block, @function
block:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	leal	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	sigfillset
	movl	$0, 8(%esp)
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	sigprocmask
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	block, .-block
	.section	.rodata
.LC1:
	.string	"aborts.c"
.LC2:
	.string	"i == 3"
.LC3:
	.string	"%d: signal %d\n"
.LC4:
	.string	"still here"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$32, %esp
	movl	$0, 28(%esp)
	jmp	.L5
.L13:
	call	fork
	movl	%eax, 24(%esp)
	cmpl	$0, 24(%esp)
	jne	.L6
	movl	$2, (%esp)
	call	close
	cmpl	$1, 28(%esp)
	jne	.L7
	movl	$1, 4(%esp)
	movl	$6, (%esp)
	call	signal
.L7:
	cmpl	$2, 28(%esp)
	jne	.L8
	movl	$tell, 4(%esp)
	movl	$6, (%esp)
	call	signal
.L8:
	cmpl	$3, 28(%esp)
	jne	.L9
	call	block
.L9:
	cmpl	$4, 28(%esp)
	jne	.L10
	cmpl	$3, 28(%esp)
	je	.L10
	movl	$__func__.0, 12(%esp)
	movl	$43, 8(%esp)
	movl	$.LC1, 4(%esp)
	movl	$.LC2, (%esp)
	call	__assert_fail
.L10:
	call	abort
.L6:
	movl	$0, 8(%esp)
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	waitpid
	movl	20(%esp), %eax
	andl	$127, %eax
	testl	%eax, %eax
	je	.L11
	movl	20(%esp), %eax
	andl	$127, %eax
	cmpl	$127, %eax
	je	.L11
	movl	20(%esp), %eax
	andl	$127, %eax
	jmp	.L12
.L11:
	movl	$0, %eax
.L12:
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	incl	28(%esp)
.L5:
	cmpl	$4, 28(%esp)
	jle	.L13
	movl	$leave, 4(%esp)
	movl	$6, (%esp)
	call	signal
	movl	$out, (%esp)
	call	setjmp
	testl	%eax, %eax
	jne	.L15
	call	abort
.L15:
	movl	$.LC4, (%esp)
	call	puts
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	__func__.0, @object
	.size	__func__.0, 5
__func__.0:
	.string	"main"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
