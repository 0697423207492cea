	.file	"xpingpong.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"received ping %c\n"
.LC1:
	.string	"received pong %c\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movb	$112, 31(%esp)
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	leal	31(%esp), %ebx
	call	pipe
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	call	fork
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	testl	%eax, %eax
	jne	.L2
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	read
	decl	%eax
	je	.L7
.L3:
	movl	$1, 8(%esp)
	movl	44(%esp), %eax
	movl	%ebx, 4(%esp)
	incb	31(%esp)
	movl	%eax, (%esp)
	call	write
	call	exit
.L2:
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	40(%esp), %eax
	movl	$1, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	je	.L8
.L4:
	call	wait
	.p2align 4,,7
	call	exit
.L8:
	movl	$.LC1, 4(%esp)
	movsbl	31(%esp), %eax
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	jmp	.L4
.L7:
	movl	$.LC0, 4(%esp)
	movsbl	31(%esp), %eax
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	jmp	.L3
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
