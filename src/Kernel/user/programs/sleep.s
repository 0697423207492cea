	.file	"sleep.c"
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$1, %eax
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$16, %esp
	cmpl	$2, 8(%ebp)
	je	.L7
	leave
	ret
.L7:
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	%eax, (%esp)
	call	sleep_ticks
	leave
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
