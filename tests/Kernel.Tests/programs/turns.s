	.file	"turns.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"wait(NULL) == child"
.LC1:
	.string	"line %d: not so: %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	call	fork
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	movl	%eax, %ebx
	movl	28(%esp), %eax
	cmpl	$299999, %eax
	jg	.L2
	.p2align 4
	.p2align 3
.L3:
	movl	28(%esp), %eax
	incl	%eax
	movl	%eax, 28(%esp)
	movl	28(%esp), %eax
	cmpl	$299999, %eax
	jle	.L3
.L2:
	testl	%ebx, %ebx
	jne	.L11
.L4:
	movl	-4(%ebp), %ebx
	xorl	%eax, %eax
	leave
	ret
.L11:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	wait
	cmpl	%ebx, %eax
	je	.L4
	movl	$.LC0, 8(%esp)
	movl	$12, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
