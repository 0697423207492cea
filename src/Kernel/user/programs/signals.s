	.file	"signals.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"signals: %s (%d) from pid %d, at %#x\n"
	.text
	.p2align 4
	.type	tell, @function
tell:
	subl	$44, %esp
	movl	%ebx, 32(%esp)
	movl	56(%esp), %eax
	movl	%edi, 40(%esp)
	movl	48(%esp), %ebx
	movl	%esi, 36(%esp)
	movl	60(%eax), %edi
	movl	52(%esp), %eax
	movl	12(%eax), %esi
	movl	%ebx, (%esp)
	call	strsignal
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	cmpl	$15, %ebx
	jne	.L1
	movl	$1, %eax
	movl	%eax, is_over
.L1:
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	movl	40(%esp), %edi
	addl	$44, %esp
	ret
	.size	tell, .-tell
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"signals: I am pid %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	movl	$4, %esi
	pushl	%ebx
	movl	$tell, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ebx, 48(%esp)
	leal	44(%esp), %edi
	movl	%edi, (%esp)
	leal	40(%esp), %ebx
	movl	%ecx, 60(%esp)
	movl	%edx, 52(%esp)
	movl	%esi, 56(%esp)
	leal	48(%esp), %esi
	call	sigemptyset
	movl	%ebx, (%esp)
	call	sigfillset
	movl	40(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	$524800, %ebx
	movl	$2, (%esp)
	movl	%eax, 52(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	sigprocmask
	movl	$1, %ecx
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L6:
	incl	%ecx
	cmpl	$32, %ecx
	je	.L14
.L7:
	movl	%ebx, %eax
	shrl	%cl, %eax
	testb	$1, %al
	jne	.L6
	movl	%ecx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%ecx, 28(%esp)
	call	sigaction
	movl	28(%esp), %ecx
	incl	%ecx
	cmpl	$32, %ecx
	jne	.L7
.L14:
	call	getpid
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	movl	is_over, %eax
	testl	%eax, %eax
	jne	.L8
	.p2align 4
	.p2align 3
.L9:
	movl	%edi, (%esp)
	call	sigsuspend
	movl	is_over, %eax
	testl	%eax, %eax
	je	.L9
.L8:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	is_over
	.comm	is_over,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
