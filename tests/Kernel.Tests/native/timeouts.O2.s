	.file	"timeouts.c"
	.text
	.p2align 4
	.type	on_alarm, @function
on_alarm:
	movl	alarms, %eax
	incl	%eax
	movl	%eax, alarms
	ret
	.size	on_alarm, .-on_alarm
	.p2align 4
	.type	poke, @function
poke:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	movzbl	48(%esp), %eax
	movl	errno, %ebx
	movb	%al, 31(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	movl	self+4, %eax
	movl	%eax, (%esp)
	call	write
	movl	%ebx, errno
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	poke, .-poke
	.p2align 4
	.type	jump, @function
jump:
	subl	$28, %esp
	movl	$out, (%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	siglongjmp
	.size	jump, .-jump
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%zd %s %d\n"
.LC1:
	.string	"jumped by %s\n"
.LC2:
	.string	"%d %d\n"
.LC3:
	.string	"child: %d after %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	movl	$on_alarm, %edx
	pushl	%esi
	pushl	%ebx
	movl	$1, %ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movl	%eax, 64(%esp)
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	movl	%edx, 52(%esp)
	call	pipe
	leal	52(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$14, (%esp)
	call	sigaction
	movl	$1, (%esp)
	call	alarm
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	%ebx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	movl	alarms, %esi
	movl	%eax, %ebx
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%esi, 12(%esp)
	movl	$jump, %esi
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	%esi, 4(%esp)
	movl	$14, (%esp)
	call	signal
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$out, (%esp)
	call	__save_mask
	movl	$out, (%esp)
	call	setjmp
	movl	%eax, 32(%esp)
	testl	%eax, %eax
	je	.L17
	movl	%eax, (%esp)
	leal	36(%esp), %ebx
	movl	$10, %esi
	call	strsignal
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%ebx, (%esp)
	call	sigemptyset
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	sigaddset
	movl	$12, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	sigaddset
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$0, (%esp)
	call	sigprocmask
	call	fork
	testl	%eax, %eax
	je	.L18
	movl	%eax, (%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%edx, 4(%esp)
	call	waitpid
	leal	32(%esp), %eax
	movl	32(%esp), %esi
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	sigwait
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$10, (%esp)
	call	raise
	leal	68(%esp), %eax
	movl	68(%esp), %esi
	movl	%ebx, (%esp)
	leal	31(%esp), %ebx
	movl	%eax, 4(%esp)
	call	sigwaitinfo
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$self, (%esp)
	call	pipe
	movl	$poke, 4(%esp)
	movl	$17, (%esp)
	call	signal
	call	fork
	testl	%eax, %eax
	jne	.L12
	.p2align 4,,6
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L20:
	cmpl	$4, errno
	jne	.L13
.L12:
	movl	%ebx, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	self, %eax
	movl	%eax, (%esp)
	call	read
	incl	%eax
	je	.L20
.L13:
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	wait
	xorl	%eax, %eax
	cmpb	$17, 31(%esp)
	movl	$.LC3, (%esp)
	sete	%al
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movzbl	%ah, %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L18:
	call	getppid
	movl	$12, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	call	_exit
.L17:
	movl	$1, (%esp)
	call	alarm
.L10:
	call	pause
	jmp	.L10
.L19:
	movl	$4, (%esp)
	call	_exit
	.size	main, .-main
	.local	self
	.comm	self,8,4
	.local	alarms
	.comm	alarms,4,4
	.local	out
	.comm	out,32,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
