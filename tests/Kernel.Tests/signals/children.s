	.file	"children.c"
	.text
	.p2align 4
	.type	quiet, @function
quiet:
	movl	news, %eax
	incl	%eax
	movl	%eax, news
	ret
	.size	quiet, .-quiet
	.p2align 4
	.type	until, @function
until:
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$36, %esp
	leal	28(%esp), %esi
	movl	%esi, (%esp)
	call	sigemptyset
	movl	news, %eax
	cmpl	%eax, %ebx
	jle	.L3
	.p2align 4
	.p2align 3
.L5:
	movl	%esi, (%esp)
	call	sigsuspend
	movl	news, %eax
	cmpl	%ebx, %eax
	jl	.L5
.L3:
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	until, .-until
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
	jne	.L11
	movl	228(%esp), %ebx
	movl	232(%esp), %esi
	addl	$236, %esp
	ret
.L11:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"the child"
.LC1:
	.string	"another"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"SIGCHLD: code %d, status %d, of %s\n"
	.text
	.p2align 4
	.type	told, @function
told:
	subl	$28, %esp
	movl	$.LC0, %ecx
	movl	news, %edx
	movl	36(%esp), %eax
	incl	%edx
	movl	%edx, news
	movl	child, %edx
	cmpl	%edx, 12(%eax)
	movl	$.LC1, %edx
	cmove	%ecx, %edx
	movl	%edx, 12(%esp)
	movl	20(%eax), %edx
	movl	%edx, 8(%esp)
	movl	8(%eax), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	say
	addl	$28, %esp
	ret
	.size	told, .-told
	.section	.rodata.str1.1
.LC3:
	.string	"sigaction(%d): %d\n"
	.text
	.p2align 4
	.type	on.constprop.0, @function
on.constprop.0:
	subl	$44, %esp
	movl	%eax, %edx
	movl	%edx, 24(%esp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%ecx, 20(%esp)
	leal	16(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 28(%esp)
	movl	$quiet, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$17, (%esp)
	movl	%ecx, 16(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L22
.L16:
	addl	$44, %esp
	ret
.L22:
	movl	$17, 4(%esp)
	movl	errno, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L16
	.size	on.constprop.0, .-on.constprop.0
	.section	.rodata.str1.1
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
	.text
	.p2align 4
	.type	say_status.constprop.0, @function
say_status.constprop.0:
	movl	%eax, %edx
	subl	$28, %esp
	andl	$127, %edx
	je	.L30
	cmpl	$127, %edx
	jne	.L31
	cmpb	$127, %al
	je	.L32
	cmpl	$65535, %eax
	je	.L33
	movl	%eax, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	$.LC9, (%esp)
	call	say
.L23:
	addl	$28, %esp
	ret
.L31:
	movl	%edx, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	$.LC6, (%esp)
	call	say
	jmp	.L23
.L30:
	movl	$.LC4, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, (%esp)
	call	say
	jmp	.L23
.L33:
	movl	$.LC4, 4(%esp)
	movl	$.LC8, (%esp)
	call	say
	jmp	.L23
.L32:
	movl	$.LC4, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, (%esp)
	call	say
	jmp	.L23
	.size	say_status.constprop.0, .-say_status.constprop.0
	.section	.rodata.str1.1
.LC10:
	.string	"exit\n"
.LC11:
	.string	"waitpid: %d\n"
.LC12:
	.string	"none left: %d %d\n"
.LC13:
	.string	"a life\n"
.LC14:
	.string	"no news: %d\n"
.LC15:
	.string	"told once: %d\n"
.LC16:
	.string	"stopped and killed\n"
.LC17:
	.string	"one SIGCHLD: %d\n"
.LC18:
	.string	"ignored: no zombies\n"
.LC19:
	.string	"wait: %d %d\n"
.LC20:
	.string	"SA_NOCLDWAIT\n"
	.section	.rodata.str1.4
	.align 4
.LC21:
	.string	"many at once are one signal and many waits\n"
	.align 4
.LC22:
	.string	"%d children, sum %d, %d signal\n"
	.section	.rodata.str1.1
.LC23:
	.string	"options: %d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	$17, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	leal	48(%esp), %ebx
	movl	%ebx, (%esp)
	call	sigemptyset
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	sigaddset
	movl	48(%esp), %eax
	movl	$0, (%esp)
	movl	%eax, 40(%esp)
	leal	44(%esp), %eax
	movl	%eax, 8(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	sigprocmask
	xorl	%eax, %eax
	movl	%eax, 60(%esp)
	movl	$told, %eax
	movl	%eax, 48(%esp)
	movl	$268435460, %eax
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%edi, 52(%esp)
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$17, (%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L58
.L35:
	movl	$.LC10, (%esp)
	call	say
	call	fork
	movl	%eax, child
	testl	%eax, %eax
	je	.L59
	leal	36(%esp), %esi
	movl	$1, %eax
	call	until
	movl	child, %eax
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, %edx
	movl	child, %eax
	movl	$.LC11, (%esp)
	cmpl	%eax, %edx
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	36(%esp), %eax
	call	say_status.constprop.0
	cmpl	$10, errno
	movl	%esi, 4(%esp)
	movl	$-1, (%esp)
	sete	%al
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movzbl	%al, %edi
	call	waitpid
	movl	%edi, 8(%esp)
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$.LC13, (%esp)
	call	say
	call	fork
	movl	%eax, child
	testl	%eax, %eax
	jne	.L37
	movl	$2, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	sigprocmask
	.p2align 4
	.p2align 3
.L38:
	call	pause
	jmp	.L38
.L37:
	movl	child, %eax
	movl	$11, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	$.LC14, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	child, %eax
	movl	$19, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	$2, %eax
	call	until
	movl	child, %eax
	movl	$3, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, %edx
	movl	child, %eax
	movl	$.LC11, (%esp)
	cmpl	%eax, %edx
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	36(%esp), %eax
	call	say_status.constprop.0
	movl	child, %eax
	movl	$3, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	child, %eax
	movl	$18, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	$3, %eax
	call	until
	movl	child, %eax
	movl	$8, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, %edx
	movl	child, %eax
	movl	$.LC11, (%esp)
	cmpl	%eax, %edx
	sete	%al
	xorl	%edi, %edi
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	36(%esp), %eax
	call	say_status.constprop.0
	movl	child, %eax
	movl	$15, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	$4, %eax
	call	until
	movl	child, %eax
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	36(%esp), %eax
	call	say_status.constprop.0
	movl	$.LC16, (%esp)
	call	say
	movl	$268435457, %eax
	call	on.constprop.0
	xorl	%eax, %eax
	movl	%eax, news
	call	fork
	movl	%eax, child
	testl	%eax, %eax
	jne	.L39
.L40:
	jmp	.L40
.L58:
	movl	errno, %eax
	movl	$17, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L35
.L39:
	movl	child, %eax
	movl	$19, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	child, %eax
	movl	$2, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	36(%esp), %eax
	call	say_status.constprop.0
	movl	child, %eax
	movl	$15, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	xorl	%ecx, %ecx
	movl	%ecx, 48(%esp)
	movl	$30000000, 52(%esp)
	.p2align 4
	.p2align 3
.L41:
	movl	%ebx, 4(%esp)
	movl	%ebx, (%esp)
	call	nanosleep
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L41
	movl	child, %eax
	movl	$1, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	$.LC14, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	child, %eax
	movl	$9, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	movl	child, %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	36(%esp), %eax
	call	say_status.constprop.0
	movl	$1, %eax
	call	until
	movl	news, %eax
	movl	$.LC17, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$.LC18, (%esp)
	call	say
	movl	$1, 4(%esp)
	movl	$17, (%esp)
	call	signal
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L43:
	movl	%ecx, 28(%esp)
	call	fork
	movl	28(%esp), %ecx
	testl	%eax, %eax
	je	.L60
	incl	%ecx
	cmpl	$5, %ecx
	jne	.L43
	xorl	%ecx, %ecx
	cmpl	$10, errno
	movl	%esi, (%esp)
	sete	%cl
	movl	%ecx, 28(%esp)
	call	wait
	movl	28(%esp), %ecx
	movl	$.LC19, (%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$.LC20, (%esp)
	call	say
	movl	$2, %eax
	call	on.constprop.0
	xorl	%eax, %eax
	movl	%eax, news
	call	fork
	testl	%eax, %eax
	je	.L61
	xorl	%ecx, %ecx
	cmpl	$10, errno
	movl	%esi, (%esp)
	sete	%cl
	movl	%ecx, 28(%esp)
	call	wait
	movl	28(%esp), %ecx
	movl	$.LC19, (%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$.LC21, (%esp)
	call	say
	xorl	%eax, %eax
	call	on.constprop.0
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	sigprocmask
	xorl	%eax, %eax
	movl	%eax, news
	.p2align 4
	.p2align 3
.L46:
	call	fork
	testl	%eax, %eax
	je	.L62
	incl	%edi
	cmpl	$6, %edi
	jne	.L46
	movl	$50000000, 52(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 48(%esp)
	.p2align 4
	.p2align 3
.L47:
	movl	%ebx, 4(%esp)
	movl	%ebx, (%esp)
	call	nanosleep
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L47
	movl	$2, (%esp)
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movl	%edx, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	sigprocmask
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L49:
	movzbl	37(%esp), %eax
	incl	%ebx
	addl	%eax, %edi
.L48:
	movl	%esi, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$-1, (%esp)
	call	waitpid
	testl	%eax, %eax
	jg	.L49
	movl	news, %eax
	movl	%edi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC22, (%esp)
	movl	%eax, 12(%esp)
	call	say
	movl	errno, %ebx
	movl	%esi, 4(%esp)
	movl	$65536, 8(%esp)
	movl	$-1, (%esp)
	call	waitpid
	cmpl	$22, %ebx
	movl	$.LC23, (%esp)
	movl	%eax, %edx
	sete	%al
	movl	%edx, 4(%esp)
	cmpl	$10, %ebx
	sete	%cl
	orb	%cl, %al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	call	say
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L60:
	movl	%ecx, (%esp)
	call	_exit
.L59:
	movl	$42, (%esp)
	call	_exit
.L62:
	movl	%edi, (%esp)
	call	_exit
.L61:
	movl	$1, (%esp)
	call	_exit
	.size	main, .-main
	.local	child
	.comm	child,4,4
	.local	news
	.comm	news,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
