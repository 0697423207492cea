	.file	"suspend.c"
	.text
	.p2align 4
	.type	turn, @function
turn:
	movl	mine, %eax
	incl	%eax
	movl	%eax, mine
	ret
	.size	turn, .-turn
	.p2align 4
	.type	say, @function
say:
	pushl	%esi
	pushl	%ebx
	subl	$228, %esp
	leal	244(%esp), %eax
	movl	%eax, 12(%esp)
	movl	240(%esp), %eax
	leal	24(%esp), %esi
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	movl	$200, %eax
	movl	%eax, 4(%esp)
	call	vsnprintf
	movl	%esi, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	movl	%eax, %ebx
	call	write
	cmpl	%ebx, %eax
	jne	.L6
	addl	$228, %esp
	popl	%ebx
	popl	%esi
	ret
.L6:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"sigaction(%d): %d\n"
	.text
	.p2align 4
	.type	on.constprop.0, @function
on.constprop.0:
	pushl	%ebx
	xorl	%edx, %edx
	subl	$40, %esp
	xorl	%ecx, %ecx
	movl	%edx, 20(%esp)
	xorl	%edx, %edx
	movl	%eax, %ebx
	movl	%edx, 28(%esp)
	leal	16(%esp), %eax
	xorl	%edx, %edx
	movl	%ecx, 24(%esp)
	movl	$turn, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	movl	%ecx, 16(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L13
.L7:
	addl	$40, %esp
	popl	%ebx
	ret
.L13:
	movl	%ebx, 4(%esp)
	movl	errno, %eax
	movl	$.LC0, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L7
	.size	on.constprop.0, .-on.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"EINTR"
.LC2:
	.string	""
.LC3:
	.string	"%d turns\n"
.LC4:
	.string	"child"
.LC5:
	.string	"%s: exit %d\n"
.LC6:
	.string	"%s: ended by %d\n"
.LC7:
	.string	"%s: stopped by %d\n"
.LC8:
	.string	"%s: goes on\n"
.LC9:
	.string	"%s: status %x\n"
.LC10:
	.string	"sigsuspend: %d %s\n"
.LC11:
	.string	"blocked: %d %d\n"
.LC12:
	.string	"pending: %d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	leal	44(%esp), %esi
	call	sigemptyset
	movl	$10, %eax
	movl	%eax, 4(%esp)
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	sigaddset
	movl	$12, %eax
	movl	%eax, 4(%esp)
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	sigaddset
	movl	60(%esp), %eax
	movl	%esi, 8(%esp)
	movl	$0, (%esp)
	movl	%eax, 40(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	sigprocmask
	movl	$10, %eax
	call	on.constprop.0
	movl	$12, %eax
	call	on.constprop.0
	call	getpid
	movl	%eax, 28(%esp)
	call	fork
	testl	%eax, %eax
	je	.L30
	movl	%eax, %edi
	movl	$1, %ebx
	.p2align 4
	.p2align 3
.L16:
	movl	%edi, (%esp)
	movl	$10, %eax
	movl	%eax, 4(%esp)
	call	kill
	movl	mine, %eax
	cmpl	%ebx, %eax
	jge	.L21
	.p2align 4
	.p2align 3
.L22:
	movl	%esi, (%esp)
	call	sigsuspend
	movl	mine, %eax
	cmpl	%ebx, %eax
	jl	.L22
.L21:
	incl	%ebx
	cmpl	$1001, %ebx
	jne	.L16
	movl	%edi, (%esp)
	leal	48(%esp), %eax
	xorl	%esi, %esi
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	movl	mine, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	48(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L36
	cmpl	$127, %edx
	jne	.L37
	cmpb	$127, %al
	je	.L38
	cmpl	$65535, %eax
	je	.L39
	movl	%eax, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	$.LC9, (%esp)
	call	say
.L24:
	movl	$10, (%esp)
	movl	$10, %ebx
	call	raise
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	sigemptyset
	leal	60(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	sigaddset
	call	fork
	testl	%eax, %eax
	jne	.L28
	movl	$12, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	kill
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	call	_exit
.L37:
	movl	%edx, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	$.LC6, (%esp)
	call	say
	jmp	.L24
.L28:
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	leal	52(%esp), %edi
	call	sigsuspend
	leal	56(%esp), %esi
	movl	$.LC1, %ecx
	cmpl	$4, errno
	movl	$.LC10, (%esp)
	movl	%eax, %edx
	movl	$.LC2, %eax
	movl	%edx, 4(%esp)
	cmove	%ecx, %eax
	movl	%eax, 8(%esp)
	call	say
	xorl	%eax, %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, (%esp)
	call	sigprocmask
	movl	%esi, (%esp)
	call	sigpending
	movl	%edi, (%esp)
	movl	$12, 4(%esp)
	call	sigismember
	movl	%edi, (%esp)
	movl	$10, 4(%esp)
	movl	%eax, %ebx
	call	sigismember
	movl	%ebx, 8(%esp)
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	%esi, (%esp)
	movl	$12, 4(%esp)
	call	sigismember
	movl	%esi, (%esp)
	movl	$10, 4(%esp)
	movl	%eax, %ebx
	call	sigismember
	movl	%ebx, 8(%esp)
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	wait
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L36:
	movl	$.LC4, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, (%esp)
	call	say
	jmp	.L24
.L38:
	movl	$.LC4, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, (%esp)
	call	say
	jmp	.L24
.L39:
	movl	$.LC4, 4(%esp)
	movl	$.LC8, (%esp)
	call	say
	jmp	.L24
.L30:
	movl	$1, %ebx
	jmp	.L19
.L17:
	movl	%esi, (%esp)
	call	sigsuspend
.L19:
	movl	mine, %eax
	cmpl	%ebx, %eax
	jl	.L17
	movl	$12, 4(%esp)
	movl	28(%esp), %eax
	incl	%ebx
	movl	%eax, (%esp)
	call	kill
	cmpl	$1001, %ebx
	jne	.L19
	movl	mine, %eax
	cmpl	$1000, %eax
	setne	%al
	movzbl	%al, %eax
	addl	$5, %eax
	movl	%eax, (%esp)
	call	_exit
	.size	main, .-main
	.local	mine
	.comm	mine,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
