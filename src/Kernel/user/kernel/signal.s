	.file	"signal.c"
	.text
	.p2align 4
	.globl	kill
	.type	kill, @function
kill:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	cmpl	$32, %eax
	movl	32(%esp), %eax
	sbbl	%ebx, %ebx
	andl	$-19, %ebx
	addl	$22, %ebx
	movl	%eax, (%esp)
	call	__sigsend
	cmpl	$-1, %eax
	jne	.L1
	movl	%ebx, errno
.L1:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	kill, .-kill
	.p2align 4
	.globl	killpg
	.type	killpg, @function
killpg:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	negl	%eax
	movl	%edx, 4(%esp)
	cmpl	$32, %edx
	movl	%eax, (%esp)
	sbbl	%ebx, %ebx
	call	__sigsend
	andl	$-19, %ebx
	addl	$22, %ebx
	cmpl	$-1, %eax
	jne	.L7
	movl	%ebx, errno
.L7:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	killpg, .-killpg
	.p2align 4
	.globl	raise
	.type	raise, @function
raise:
	subl	$28, %esp
	movl	%ebx, 20(%esp)
	movl	%esi, 24(%esp)
	movl	32(%esp), %esi
	call	getpid
	movl	%esi, 4(%esp)
	cmpl	$32, %esi
	sbbl	%ebx, %ebx
	andl	$-19, %ebx
	movl	%eax, (%esp)
	addl	$22, %ebx
	call	__sigsend
	cmpl	$-1, %eax
	jne	.L12
	movl	%ebx, errno
.L12:
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.size	raise, .-raise
	.p2align 4
	.globl	sigaction
	.type	sigaction, @function
sigaction:
	subl	$44, %esp
	movl	52(%esp), %eax
	testl	%eax, %eax
	je	.L18
	movl	(%eax), %edx
	movl	$__signal_return, %ecx
	movl	%ecx, 28(%esp)
	movl	%edx, 16(%esp)
	movl	4(%eax), %edx
	movl	8(%eax), %eax
	movl	%edx, 20(%esp)
	movl	%eax, 24(%esp)
	leal	16(%esp), %eax
.L18:
	movl	%eax, 4(%esp)
	movl	56(%esp), %edx
	movl	48(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	__sigaction
	cmpl	$-1, %eax
	jne	.L17
	movl	$22, %edx
	movl	%edx, errno
.L17:
	addl	$44, %esp
	ret
	.size	sigaction, .-sigaction
	.p2align 4
	.globl	signal
	.type	signal, @function
signal:
	subl	$76, %esp
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	80(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	leal	-1(%edx), %ecx
	cmpl	$30, %ecx
	jbe	.L30
	movl	$22, %eax
	movl	%eax, errno
	movl	$268435456, %eax
.L26:
	movl	%eax, 56(%esp)
	movl	84(%esp), %ecx
	leal	32(%esp), %eax
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	movl	%ecx, 48(%esp)
	movl	20(%esp), %ecx
	movl	%ecx, 52(%esp)
	movl	$__signal_return, %ecx
	movl	%ecx, 60(%esp)
	call	__sigaction
	cmpl	$-1, %eax
	je	.L31
	movl	32(%esp), %eax
	addl	$76, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	movl	$1, %eax
	sall	%cl, %eax
	andl	interrupting, %eax
	sete	%al
	movzbl	%al, %eax
	sall	$28, %eax
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L31:
	movl	$22, %edx
	movl	%edx, errno
	addl	$76, %esp
	ret
	.size	signal, .-signal
	.p2align 4
	.globl	siginterrupt
	.type	siginterrupt, @function
siginterrupt:
	subl	$60, %esp
	xorl	%ecx, %ecx
	movl	%ebx, 56(%esp)
	movl	64(%esp), %ebx
	leal	16(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%ebx, (%esp)
	call	__sigaction
	cmpl	$-1, %eax
	je	.L45
	movl	68(%esp), %edx
	leal	-1(%ebx), %ecx
	movl	interrupting, %eax
	testl	%edx, %edx
	jne	.L34
	cmpl	$30, %ecx
	jbe	.L46
	movl	$22, %edx
	movl	%edx, errno
.L41:
	movl	%eax, interrupting
	movl	24(%esp), %eax
	orl	$268435456, %eax
.L39:
	movl	%eax, 24(%esp)
	movl	16(%esp), %edx
	movl	$__signal_return, %ecx
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, 32(%esp)
	movl	20(%esp), %edx
	movl	%ebx, (%esp)
	movl	%ecx, 44(%esp)
	movl	%edx, 36(%esp)
	call	__sigaction
	cmpl	$-1, %eax
	jne	.L32
.L45:
	movl	$22, %edx
	movl	%edx, errno
.L32:
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L34:
	cmpl	$30, %ecx
	jbe	.L47
	movl	$22, %ecx
	movl	%ecx, errno
.L38:
	movl	%eax, interrupting
	movl	24(%esp), %eax
	andl	$-268435457, %eax
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L46:
	movl	$-2, %edx
	roll	%cl, %edx
	andl	%edx, %eax
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L47:
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, %eax
	jmp	.L38
	.size	siginterrupt, .-siginterrupt
	.p2align 4
	.globl	sigprocmask
	.type	sigprocmask, @function
sigprocmask:
	subl	$28, %esp
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__sigprocmask
	cmpl	$-1, %eax
	jne	.L48
	movl	$22, %edx
	movl	%edx, errno
.L48:
	addl	$28, %esp
	ret
	.size	sigprocmask, .-sigprocmask
	.p2align 4
	.globl	sigpending
	.type	sigpending, @function
sigpending:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__sigpending
	cmpl	$-1, %eax
	jne	.L51
	movl	$14, %edx
	movl	%edx, errno
.L51:
	addl	$28, %esp
	ret
	.size	sigpending, .-sigpending
	.p2align 4
	.globl	sigsuspend
	.type	sigsuspend, @function
sigsuspend:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__sigsuspend
	cmpl	$-1, %eax
	jne	.L54
	movl	$4, %edx
	movl	%edx, errno
.L54:
	addl	$28, %esp
	ret
	.size	sigsuspend, .-sigsuspend
	.p2align 4
	.globl	pause
	.type	pause, @function
pause:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%ebx, 40(%esp)
	leal	28(%esp), %ebx
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	__sigprocmask
	incl	%eax
	jne	.L58
	movl	$22, %ecx
	movl	%ecx, errno
.L58:
	movl	%ebx, (%esp)
	call	__sigsuspend
	cmpl	$-1, %eax
	jne	.L57
	movl	$4, %edx
	movl	%edx, errno
.L57:
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	pause, .-pause
	.p2align 4
	.globl	sigaltstack
	.type	sigaltstack, @function
sigaltstack:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %eax
	testl	%eax, %eax
	je	.L64
	cmpl	$2048, 8(%eax)
	sbbl	%ebx, %ebx
	andl	$11, %ebx
	incl	%ebx
.L62:
	movl	%eax, (%esp)
	movl	36(%esp), %edx
	movl	%edx, 4(%esp)
	call	__sigaltstack
	cmpl	$-1, %eax
	jne	.L61
	movl	%ebx, errno
.L61:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	movl	$1, %ebx
	jmp	.L62
	.size	sigaltstack, .-sigaltstack
	.p2align 4
	.globl	sigreturn
	.type	sigreturn, @function
sigreturn:
	jmp	__sigreturn
	.size	sigreturn, .-sigreturn
	.p2align 4
	.globl	sigemptyset
	.type	sigemptyset, @function
sigemptyset:
	movl	4(%esp), %eax
	movl	$0, (%eax)
	xorl	%eax, %eax
	ret
	.size	sigemptyset, .-sigemptyset
	.p2align 4
	.globl	sigfillset
	.type	sigfillset, @function
sigfillset:
	movl	4(%esp), %eax
	movl	$2147483647, (%eax)
	xorl	%eax, %eax
	ret
	.size	sigfillset, .-sigfillset
	.p2align 4
	.globl	sigaddset
	.type	sigaddset, @function
sigaddset:
	movl	8(%esp), %eax
	leal	-1(%eax), %ecx
	cmpl	$30, %ecx
	jbe	.L73
	movl	$22, %eax
	movl	%eax, errno
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L73:
	movl	4(%esp), %edx
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, (%edx)
	xorl	%eax, %eax
	ret
	.size	sigaddset, .-sigaddset
	.p2align 4
	.globl	sigdelset
	.type	sigdelset, @function
sigdelset:
	movl	8(%esp), %eax
	leal	-1(%eax), %ecx
	cmpl	$30, %ecx
	jbe	.L77
	movl	$22, %eax
	movl	%eax, errno
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L77:
	movl	4(%esp), %edx
	movl	$-2, %eax
	roll	%cl, %eax
	andl	%eax, (%edx)
	xorl	%eax, %eax
	ret
	.size	sigdelset, .-sigdelset
	.p2align 4
	.globl	sigismember
	.type	sigismember, @function
sigismember:
	movl	8(%esp), %eax
	leal	-1(%eax), %ecx
	cmpl	$30, %ecx
	jbe	.L81
	movl	$22, %eax
	movl	%eax, errno
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L81:
	movl	4(%esp), %edx
	movl	$1, %eax
	sall	%cl, %eax
	andl	(%edx), %eax
	setne	%al
	movzbl	%al, %eax
	ret
	.size	sigismember, .-sigismember
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"Unknown signal %d"
	.text
	.p2align 4
	.globl	strsignal
	.type	strsignal, @function
strsignal:
	subl	$28, %esp
	movl	32(%esp), %eax
	cmpl	$31, %eax
	ja	.L83
	movl	meanings(,%eax,4), %edx
	testl	%edx, %edx
	je	.L83
	movl	%edx, %eax
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L83:
	movl	%eax, 12(%esp)
	movl	$32, %edx
	movl	$.LC0, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$unknown.0, (%esp)
	call	snprintf
	movl	$unknown.0, %edx
	addl	$28, %esp
	movl	%edx, %eax
	ret
	.size	strsignal, .-strsignal
	.section	.rodata.str1.1
.LC1:
	.string	"%s: "
.LC2:
	.string	"%s\n"
	.text
	.p2align 4
	.globl	psignal
	.type	psignal, @function
psignal:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	36(%esp), %eax
	movl	32(%esp), %ebx
	testl	%eax, %eax
	je	.L87
	cmpb	$0, (%eax)
	jne	.L94
.L87:
	cmpl	$31, %ebx
	ja	.L88
	movl	meanings(,%ebx,4), %eax
	testl	%eax, %eax
	je	.L88
.L89:
	movl	%eax, 8(%esp)
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L88:
	movl	%ebx, 12(%esp)
	movl	$.LC0, %edx
	movl	$32, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$unknown.0, (%esp)
	call	snprintf
	movl	$unknown.0, %eax
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L94:
	movl	%eax, 8(%esp)
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L87
	.size	psignal, .-psignal
	.local	unknown.0
	.comm	unknown.0,32,32
	.local	interrupting
	.comm	interrupting,4,4
	.section	.rodata.str1.1
.LC3:
	.string	"Hangup"
.LC4:
	.string	"Interrupt"
.LC5:
	.string	"Quit"
.LC6:
	.string	"Illegal instruction"
.LC7:
	.string	"Trace/breakpoint trap"
.LC8:
	.string	"Aborted"
.LC9:
	.string	"Bus error"
.LC10:
	.string	"Floating point exception"
.LC11:
	.string	"Killed"
.LC12:
	.string	"User defined signal 1"
.LC13:
	.string	"Segmentation fault"
.LC14:
	.string	"User defined signal 2"
.LC15:
	.string	"Broken pipe"
.LC16:
	.string	"Alarm clock"
.LC17:
	.string	"Terminated"
.LC18:
	.string	"Stack fault"
.LC19:
	.string	"Child exited"
.LC20:
	.string	"Continued"
.LC21:
	.string	"Stopped (signal)"
.LC22:
	.string	"Stopped"
.LC23:
	.string	"Stopped (tty input)"
.LC24:
	.string	"Stopped (tty output)"
.LC25:
	.string	"Urgent I/O condition"
.LC26:
	.string	"CPU time limit exceeded"
.LC27:
	.string	"File size limit exceeded"
.LC28:
	.string	"Virtual timer expired"
.LC29:
	.string	"Profiling timer expired"
.LC30:
	.string	"Window changed"
.LC31:
	.string	"I/O possible"
.LC32:
	.string	"Power failure"
.LC33:
	.string	"Bad system call"
	.section	.rodata
	.align 32
	.type	meanings, @object
	.size	meanings, 128
meanings:
	.zero	4
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
