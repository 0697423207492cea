	.file	"timeouts.c"
	.text
	.local	out
	.comm	out,32,32
	.local	alarms
	.comm	alarms,4,4
	.local	self
	.comm	self,8,4
	.type	on_alarm, @function
on_alarm:
	pushl	%ebp
	movl	%esp, %ebp
	movl	alarms, %eax
	incl	%eax
	movl	%eax, alarms
	nop
	popl	%ebp
	ret
	.size	on_alarm, .-on_alarm
	.type	jump, @function
jump:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$out, (%esp)
	call	siglongjmp
	.size	jump, .-jump
	.type	poke, @function
poke:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movb	%al, -13(%ebp)
	movl	errno, %eax
	movl	%eax, -12(%ebp)
	movl	self+4, %eax
	movl	$1, 8(%esp)
	leal	-13(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	-12(%ebp), %eax
	movl	%eax, errno
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	poke, .-poke
	.section	.rodata
.LC0:
	.string	"%zd %s %d\n"
.LC1:
	.string	"jumped by %s\n"
.LC2:
	.string	"%d %d\n"
.LC3:
	.string	"child: %d after %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$96, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 52(%esp)
	movl	$0, 56(%esp)
	movl	$0, 60(%esp)
	movl	$0, 64(%esp)
	movl	$on_alarm, 52(%esp)
	leal	76(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	movl	$0, 8(%esp)
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$14, (%esp)
	call	sigaction
	movl	$1, (%esp)
	call	alarm
	movl	76(%esp), %eax
	movl	$1, 8(%esp)
	leal	87(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, 92(%esp)
	movl	alarms, %ebx
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	92(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$jump, 4(%esp)
	movl	$14, (%esp)
	call	signal
	movl	$1, 4(%esp)
	movl	$out, (%esp)
	call	__save_mask
	movl	$out, (%esp)
	call	setjmp
	movl	%eax, 72(%esp)
	movl	72(%esp), %eax
	testl	%eax, %eax
	jne	.L6
	movl	$1, (%esp)
	call	alarm
.L7:
	call	pause
	jmp	.L7
.L6:
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	strsignal
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	sigemptyset
	movl	$10, 4(%esp)
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	sigaddset
	movl	$12, 4(%esp)
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	sigaddset
	movl	$0, 8(%esp)
	leal	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	sigprocmask
	call	fork
	movl	%eax, 88(%esp)
	cmpl	$0, 88(%esp)
	jne	.L8
	call	getppid
	movl	$12, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	$0, (%esp)
	call	_exit
.L8:
	movl	$0, 8(%esp)
	movl	$0, 4(%esp)
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	waitpid
	movl	72(%esp), %ebx
	leal	72(%esp), %eax
	movl	%eax, 4(%esp)
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	sigwait
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$10, (%esp)
	call	raise
	movl	24(%esp), %ebx
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	sigwaitinfo
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$self, (%esp)
	call	pipe
	movl	$poke, 4(%esp)
	movl	$17, (%esp)
	call	signal
	call	fork
	testl	%eax, %eax
	jne	.L13
	movl	$4, (%esp)
	call	_exit
.L13:
	nop
.L11:
	movl	self, %eax
	movl	$1, 8(%esp)
	leal	87(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	cmpl	$-1, %eax
	jne	.L10
	movl	errno, %eax
	cmpl	$4, %eax
	je	.L11
.L10:
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	wait
	movzbl	87(%esp), %eax
	cmpb	$17, %al
	sete	%al
	movzbl	%al, %edx
	movl	20(%esp), %eax
	sarl	$8, %eax
	movzbl	%al, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
