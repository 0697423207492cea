	.file	"aborts.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"handler: %d\n"
	.text
	.p2align 4
	.type	tell, @function
tell:
	subl	$28, %esp
	movl	$.LC0, (%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$__stdout, %eax
	movl	%eax, 32(%esp)
	addl	$28, %esp
	jmp	fflush
	.size	tell, .-tell
	.p2align 4
	.type	leave, @function
leave:
	subl	$28, %esp
	movl	$out, (%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	leal	24(%esp), %esi
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L22:
	cmpl	$127, %eax
	je	.L17
.L13:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	%eax, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	cmpl	$5, %ebx
	je	.L20
.L15:
	call	fork
	testl	%eax, %eax
	.p2align 4,,3
	je	.L21
	movl	%esi, 4(%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	24(%esp), %eax
	andl	$127, %eax
	jne	.L22
.L17:
	xorl	%eax, %eax
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L20:
	movl	$6, (%esp)
	movl	$leave, %eax
	movl	%eax, 4(%esp)
	call	signal
	movl	$out, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L12
	movl	$.LC4, (%esp)
	call	puts
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L21:
	movl	$2, (%esp)
	call	close
	cmpl	$1, %ebx
	je	.L23
	cmpl	$2, %ebx
	je	.L24
	cmpl	$3, %ebx
	.p2align 4,,2
	je	.L25
	cmpl	$4, %ebx
	.p2align 4,,2
	jne	.L12
	movl	$__func__.0, 12(%esp)
	movl	$43, 8(%esp)
	movl	$.LC1, 4(%esp)
	movl	$.LC2, (%esp)
	call	__assert_fail
.L25:
	leal	28(%esp), %ebx
	movl	%ebx, (%esp)
	call	sigfillset
	xorl	%ecx, %ecx
	movl	%ebx, 4(%esp)
	xorl	%ebx, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, (%esp)
	call	sigprocmask
.L12:
	call	abort
.L23:
	movl	$1, 4(%esp)
	movl	$6, (%esp)
	call	signal
	jmp	.L12
.L24:
	movl	$tell, 4(%esp)
	movl	$6, (%esp)
	call	signal
	jmp	.L12
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
