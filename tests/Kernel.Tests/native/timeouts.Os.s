	.file	"timeouts.c"
	.text
	.type	on_alarm, @function
on_alarm:
	movl	alarms, %eax
	incl	%eax
	movl	%eax, alarms
	ret
	.size	on_alarm, .-on_alarm
	.type	poke, @function
poke:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	errno, %ebx
	movb	%al, -9(%ebp)
	leal	-9(%ebp), %eax
	pushl	$1
	pushl	%eax
	pushl	self+4
	call	write
	addl	$16, %esp
	movl	%ebx, errno
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	poke, .-poke
	.type	jump, @function
jump:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	pushl	8(%ebp)
	pushl	$out
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	pushl	%ecx
	movl	$3, %ecx
	leal	-64(%ebp), %edi
	subl	$104, %esp
	rep stosl
	leal	-76(%ebp), %eax
	movl	$on_alarm, -68(%ebp)
	pushl	%eax
	call	pipe
	leal	-68(%ebp), %eax
	addl	$12, %esp
	pushl	$0
	pushl	%eax
	pushl	$14
	call	sigaction
	movl	$1, (%esp)
	call	alarm
	leal	-89(%ebp), %eax
	addl	$12, %esp
	pushl	$1
	pushl	%eax
	pushl	-76(%ebp)
	call	read
	movl	alarms, %edi
	popl	%ecx
	pushl	errno
	movl	%eax, %ebx
	call	strerror
	addl	$16, %esp
	pushl	%edi
	pushl	%eax
	pushl	%ebx
	pushl	$.LC0
	call	printf
	popl	%ebx
	popl	%edi
	pushl	$jump
	pushl	$14
	call	signal
	popl	%eax
	popl	%edx
	pushl	$1
	pushl	$out
	call	__save_mask
	movl	$out, (%esp)
	call	setjmp
	movl	%eax, -88(%ebp)
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L8
	subl	$12, %esp
	pushl	$1
	call	alarm
	addl	$16, %esp
.L9:
	call	pause
	jmp	.L9
.L8:
	leal	-84(%ebp), %ebx
	subl	$12, %esp
	pushl	%eax
	call	strsignal
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC1
	call	printf
	movl	%ebx, (%esp)
	call	sigemptyset
	popl	%edi
	popl	%eax
	pushl	$10
	pushl	%ebx
	call	sigaddset
	popl	%eax
	popl	%edx
	pushl	$12
	pushl	%ebx
	call	sigaddset
	addl	$12, %esp
	pushl	$0
	pushl	%ebx
	pushl	$0
	call	sigprocmask
	addl	$16, %esp
	call	fork
	testl	%eax, %eax
	jne	.L10
	call	getppid
	pushl	%edi
	pushl	%edi
	pushl	$12
	pushl	%eax
	call	kill
	xorl	%eax, %eax
	movl	%eax, (%esp)
	jmp	.L16
.L10:
	pushl	%edx
	pushl	$0
	pushl	$0
	pushl	%eax
	call	waitpid
	leal	-88(%ebp), %eax
	popl	%ecx
	popl	%edi
	movl	-88(%ebp), %edi
	pushl	%eax
	pushl	%ebx
	call	sigwait
	addl	$12, %esp
	pushl	%edi
	pushl	%eax
	pushl	$.LC2
	call	printf
	movl	$10, (%esp)
	call	raise
	movl	-52(%ebp), %edi
	popl	%eax
	leal	-52(%ebp), %eax
	popl	%edx
	pushl	%eax
	pushl	%ebx
	call	sigwaitinfo
	addl	$12, %esp
	pushl	%edi
	pushl	%eax
	pushl	$.LC2
	call	printf
	movl	$self, (%esp)
	call	pipe
	popl	%ecx
	popl	%ebx
	pushl	$poke
	pushl	$17
	call	signal
	addl	$16, %esp
	call	fork
	testl	%eax, %eax
	jne	.L11
	subl	$12, %esp
	pushl	$4
.L16:
	call	_exit
.L18:
	cmpl	$4, errno
	jne	.L12
.L11:
	pushl	%eax
	pushl	$1
	leal	-89(%ebp), %eax
	pushl	%eax
	pushl	self
	call	read
	addl	$16, %esp
	incl	%eax
	je	.L18
.L12:
	leal	-80(%ebp), %eax
	subl	$12, %esp
	pushl	%eax
	call	wait
	addl	$12, %esp
	xorl	%eax, %eax
	cmpb	$17, -89(%ebp)
	sete	%al
	pushl	%eax
	movl	-80(%ebp), %eax
	movzbl	%ah, %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	xorl	%eax, %eax
	leal	-12(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	self
	.comm	self,8,4
	.local	alarms
	.comm	alarms,4,4
	.local	out
	.comm	out,32,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
