	.file	"masks.c"
	.text
	.p2align 4
	.type	counting, @function
counting:
	incl	count
	ret
	.size	counting, .-counting
	.p2align 4
	.type	set_of, @function
set_of:
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$32, %esp
	leal	28(%esp), %edi
	movl	%edi, (%esp)
	call	sigemptyset
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	sigaddset
	testl	%ebx, %ebx
	jne	.L9
.L4:
	movl	28(%esp), %eax
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L9:
	movl	%ebx, 4(%esp)
	movl	%edi, (%esp)
	call	sigaddset
	jmp	.L4
	.size	set_of, .-set_of
	.p2align 4
	.type	say, @function
say:
	subl	$236, %esp
	movl	%esi, 232(%esp)
	leal	244(%esp), %eax
	movl	%eax, 12(%esp)
	movl	240(%esp), %eax
	leal	24(%esp), %esi
	movl	%esi, (%esp)
	movl	%ebx, 228(%esp)
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
	jne	.L13
	movl	228(%esp), %ebx
	movl	232(%esp), %esi
	addl	$236, %esp
	ret
.L13:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"EINVAL"
.LC1:
	.string	""
.LC2:
	.string	"%s: %d %s\n"
	.text
	.p2align 4
	.type	refused, @function
refused:
	pushl	%ebx
	movl	$.LC1, %ecx
	subl	$24, %esp
	cmpl	$-1, %edx
	jne	.L15
	cmpl	$22, errno
	movl	$.LC0, %ebx
	cmove	%ebx, %ecx
.L15:
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	say
	addl	$24, %esp
	popl	%ebx
	ret
	.size	refused, .-refused
	.section	.rodata.str1.1
.LC3:
	.string	"%s:"
.LC4:
	.string	" %d"
.LC5:
	.string	"\n"
	.text
	.p2align 4
	.type	show, @function
show:
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	$1, %ebx
	subl	$20, %esp
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	say
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L20:
	incl	%ebx
	cmpl	$32, %ebx
	je	.L24
.L21:
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	sigismember
	decl	%eax
	jne	.L20
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC4, (%esp)
	call	say
	cmpl	$32, %ebx
	jne	.L21
.L24:
	movl	$.LC5, (%esp)
	call	say
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	show, .-show
	.section	.rodata.str1.1
.LC6:
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
	movl	$counting, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	movl	%ecx, 16(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L31
.L25:
	addl	$40, %esp
	popl	%ebx
	ret
.L31:
	movl	%ebx, 4(%esp)
	movl	errno, %eax
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L25
	.size	on.constprop.0, .-on.constprop.0
	.section	.rodata.str1.1
.LC7:
	.string	"at first"
.LC8:
	.string	"blocked"
.LC9:
	.string	"pending"
.LC10:
	.string	"handled %d\n"
.LC11:
	.string	"sigaction SIGKILL"
.LC12:
	.string	"sigaction SIGSTOP"
.LC13:
	.string	"sigaction 0"
.LC14:
	.string	"sigaction -1"
.LC15:
	.string	"sigaction 1000"
.LC16:
	.string	"to ask about SIGKILL"
.LC17:
	.string	"sigprocmask"
.LC18:
	.string	"sigaddset"
.LC19:
	.string	"sigdelset"
.LC20:
	.string	"sigismember"
.LC21:
	.string	"kill"
.LC22:
	.string	"signal SIGKILL: %d\n"
.LC23:
	.string	"kill nobody: %d\n"
.LC24:
	.string	"is anybody there: %d\n"
.LC25:
	.string	"the same: %d %d\n"
.LC26:
	.string	"mask"
.LC27:
	.string	"old: %d\n"
.LC28:
	.string	"SIGKILL comes through"
.LC29:
	.string	"%s: waitpid %d\n"
.LC30:
	.string	"%s: exit %d\n"
.LC31:
	.string	"%s: ended by %d\n"
.LC32:
	.string	"%s: stopped by %d\n"
.LC33:
	.string	"%s: goes on\n"
.LC34:
	.string	"%s: status %x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$10, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	call	on.constprop.0
	leal	28(%esp), %ebx
	movl	$12, %eax
	call	on.constprop.0
	movl	$15, %edx
	movl	$10, %eax
	call	set_of
	leal	32(%esp), %esi
	movl	%esi, 8(%esp)
	leal	36(%esp), %edi
	movl	%ebx, 4(%esp)
	movl	$0, (%esp)
	movl	%eax, 28(%esp)
	call	sigprocmask
	movl	%esi, %edx
	movl	$.LC7, %eax
	call	show
	xorl	%eax, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	sigprocmask
	movl	%esi, %edx
	movl	$.LC8, %eax
	call	show
	movl	$10, (%esp)
	call	raise
	movl	$10, (%esp)
	call	raise
	movl	$12, (%esp)
	call	raise
	movl	%edi, (%esp)
	call	sigpending
	movl	%edi, %edx
	movl	$.LC9, %eax
	call	show
	movl	count, %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%edx, %edx
	movl	$10, %eax
	call	set_of
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 28(%esp)
	call	sigprocmask
	movl	count, %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	movl	%esi, %edx
	movl	$.LC8, %eax
	call	show
	movl	$9, %edx
	movl	$12, %eax
	call	set_of
	movl	%ebx, (%esp)
	movl	%eax, 28(%esp)
	movl	$19, %eax
	movl	%eax, 4(%esp)
	call	sigaddset
	xorl	%eax, %eax
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	xorl	%edx, %edx
	movl	%esi, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$0, (%esp)
	call	sigprocmask
	movl	%esi, %edx
	movl	$.LC8, %eax
	call	show
	movl	$12, (%esp)
	call	raise
	movl	$1, %ecx
	movl	%ecx, 4(%esp)
	movl	$12, (%esp)
	call	signal
	movl	%edi, (%esp)
	call	sigpending
	movl	%edi, %edx
	movl	$.LC9, %eax
	call	show
	movl	$12, %eax
	xorl	%esi, %esi
	call	on.constprop.0
	movl	$1, %edi
	movl	%ebx, (%esp)
	call	sigemptyset
	movl	%esi, 8(%esp)
	leal	48(%esp), %esi
	movl	%ebx, 4(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	movl	count, %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	%edi, 4(%esp)
	xorl	%edi, %edi
	movl	$10, (%esp)
	call	signal
	movl	$10, (%esp)
	call	raise
	movl	$10, %eax
	call	on.constprop.0
	movl	count, %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$17, (%esp)
	call	raise
	movl	$23, (%esp)
	call	raise
	movl	$28, (%esp)
	call	raise
	movl	$18, (%esp)
	call	raise
	xorl	%eax, %eax
	movl	%eax, 52(%esp)
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%eax, 60(%esp)
	movl	$counting, %eax
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$9, (%esp)
	call	sigaction
	movl	%eax, %edx
	movl	$.LC11, %eax
	call	refused
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$19, (%esp)
	call	sigaction
	movl	%eax, %edx
	movl	$.LC12, %eax
	call	refused
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$0, (%esp)
	call	sigaction
	movl	%eax, %edx
	movl	$.LC13, %eax
	call	refused
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$-1, (%esp)
	call	sigaction
	movl	%eax, %edx
	movl	$.LC14, %eax
	call	refused
	xorl	%eax, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$1000, (%esp)
	call	sigaction
	movl	%eax, %edx
	movl	$.LC15, %eax
	call	refused
	xorl	%eax, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$9, (%esp)
	call	sigaction
	movl	%eax, %edx
	movl	$.LC16, %eax
	call	refused
	xorl	%eax, %eax
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$77, (%esp)
	call	sigprocmask
	movl	%eax, %edx
	movl	$.LC17, %eax
	call	refused
	xorl	%eax, %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	sigaddset
	movl	%eax, %edx
	movl	$.LC18, %eax
	call	refused
	movl	$5000, %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	sigdelset
	movl	%eax, %edx
	movl	$.LC19, %eax
	call	refused
	movl	$-3, %edx
	movl	%edx, 4(%esp)
	movl	%ebx, (%esp)
	movl	$1, %ebx
	call	sigismember
	movl	%eax, %edx
	movl	$.LC20, %eax
	call	refused
	call	getpid
	movl	$200, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	%eax, %edx
	movl	$.LC21, %eax
	call	refused
	movl	%ebx, 4(%esp)
	movl	$9, (%esp)
	call	signal
	movl	$.LC22, (%esp)
	incl	%eax
	sete	%al
	xorl	%edi, %edi
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	%edi, 4(%esp)
	movl	$99999, (%esp)
	call	kill
	movl	%eax, %edx
	incl	%edx
	je	.L44
	xorl	%eax, %eax
.L33:
	movl	%eax, 4(%esp)
	xorl	%ebx, %ebx
	movl	$counting, %edi
	movl	$.LC23, (%esp)
	call	say
	call	getpid
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	$.LC24, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$2, %edx
	movl	$1, %eax
	movl	%edi, 48(%esp)
	call	set_of
	movl	%esi, 4(%esp)
	movl	$15, (%esp)
	movl	%eax, 52(%esp)
	movl	$1342177280, %eax
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	sigaction
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%ecx, 4(%esp)
	movl	%eax, 52(%esp)
	xorl	%eax, %eax
	movl	%esi, 8(%esp)
	movl	$1, %esi
	movl	$15, (%esp)
	movl	%edx, 60(%esp)
	movl	%eax, 56(%esp)
	call	sigaction
	movl	56(%esp), %eax
	movl	$.LC25, (%esp)
	andl	$-805306368, %eax
	cmpl	$1342177280, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	cmpl	$counting, 48(%esp)
	sete	%al
	xorl	%ebx, %ebx
	movl	%eax, 4(%esp)
	call	say
	leal	52(%esp), %edx
	movl	$.LC26, %eax
	call	show
	movl	%ebx, 4(%esp)
	movl	$15, (%esp)
	call	signal
	movl	$.LC27, (%esp)
	cmpl	$counting, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	%esi, 4(%esp)
	movl	$15, (%esp)
	call	signal
	movl	$.LC27, (%esp)
	testl	%eax, %eax
	sete	%al
	xorl	%edi, %edi
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	%edi, 4(%esp)
	movl	$15, (%esp)
	call	signal
	movl	$.LC27, (%esp)
	decl	%eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L34
	leal	44(%esp), %ebx
	movl	%ebx, (%esp)
	call	sigfillset
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	call	getpid
	movl	$9, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	$0, (%esp)
	call	_exit
.L44:
	xorl	%eax, %eax
	cmpl	$3, errno
	sete	%al
	jmp	.L33
.L34:
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L45
.L35:
	movl	40(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L46
	cmpl	$127, %edx
	jne	.L47
	cmpb	$127, %al
	je	.L48
	cmpl	$65535, %eax
	je	.L49
	movl	%eax, 8(%esp)
	movl	$.LC28, 4(%esp)
	movl	$.LC34, (%esp)
	call	say
.L37:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L45:
	movl	errno, %eax
	movl	$.LC28, 4(%esp)
	movl	$.LC29, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L35
.L47:
	movl	%edx, 8(%esp)
	movl	$.LC28, 4(%esp)
	movl	$.LC31, (%esp)
	call	say
	jmp	.L37
.L46:
	movl	$.LC28, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC30, (%esp)
	call	say
	jmp	.L37
.L49:
	movl	$.LC28, 4(%esp)
	movl	$.LC33, (%esp)
	call	say
	jmp	.L37
.L48:
	movl	$.LC28, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC32, (%esp)
	call	say
	jmp	.L37
	.size	main, .-main
	.local	count
	.comm	count,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
