	.file	"kill.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-l"
.LC1:
	.string	"%2d %-7s%s\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"kill: there is no signal %s; kill -l lists all\n"
	.section	.rodata.str1.1
.LC3:
	.string	"SIG"
	.section	.rodata.str1.4
	.align 4
.LC4:
	.string	"usage: kill [-signal] pid ..., or kill -l\n"
	.section	.rodata.str1.1
.LC5:
	.string	"kill: %s is no pid\n"
.LC6:
	.string	"kill: %s: %s\n"
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
	subl	$48, %esp
	cmpl	$2, 8(%ebp)
	movl	12(%ebp), %esi
	je	.L34
	cmpl	$1, 8(%ebp)
	jle	.L7
.L32:
	movl	4(%esi), %edi
	cmpb	$45, (%edi)
	je	.L8
	movl	$15, %edi
	movl	$1, %ebx
.L9:
	movl	%edi, 24(%esp)
	xorl	%eax, %eax
	movl	8(%ebp), %edi
	movl	%eax, 28(%esp)
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L20:
	movl	%ecx, 8(%esp)
	movl	$.LC5, %eax
	movl	%eax, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$2, %edx
	movl	%edx, 28(%esp)
.L22:
	incl	%ebx
	cmpl	%ebx, %edi
	jle	.L1
.L23:
	leal	44(%esp), %eax
	movl	$10, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	(%esi,%ebx,4), %eax
	movl	%eax, (%esp)
	call	strtol
	movl	(%esi,%ebx,4), %ecx
	movl	44(%esp), %edx
	cmpl	%edx, %ecx
	je	.L20
	cmpb	$0, (%edx)
	jne	.L20
	movl	%eax, (%esp)
	movl	24(%esp), %ecx
	movl	%ecx, 4(%esp)
	call	kill
	testl	%eax, %eax
	jns	.L22
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 12(%esp)
	movl	(%esi,%ebx,4), %eax
	movl	$.LC6, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$1, 28(%esp)
	jmp	.L22
.L7:
	movl	$.LC4, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
.L13:
	movl	$2, 28(%esp)
.L1:
	movl	28(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L34:
	movl	$.LC0, 4(%esp)
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	strcmp
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	jne	.L32
	movl	$1, %ebx
	.p2align 4
	.p2align 3
.L5:
	movl	names(,%ebx,4), %esi
	testl	%esi, %esi
	je	.L4
	movl	%ebx, (%esp)
	call	strsignal
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 12(%esp)
	call	printf
.L4:
	incl	%ebx
	cmpl	$32, %ebx
	jne	.L5
	jmp	.L1
.L8:
	movzbl	1(%edi), %eax
	leal	1(%edi), %ebx
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L35
	movl	$3, 8(%esp)
	movl	$.LC3, 4(%esp)
	movl	%ebx, (%esp)
	call	strncasecmp
	testl	%eax, %eax
	jne	.L16
	leal	4(%edi), %ebx
.L16:
	movl	$1, %edi
	.p2align 4
	.p2align 3
.L18:
	movl	names(,%edi,4), %eax
	testl	%eax, %eax
	je	.L19
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	strcasecmp
	testl	%eax, %eax
	je	.L15
.L19:
	incl	%edi
	cmpl	$32, %edi
	jne	.L18
.L14:
	movl	4(%esi), %eax
	movl	$.LC2, 4(%esp)
	movl	$__stderr, (%esp)
	incl	%eax
	movl	%eax, 8(%esp)
	call	fprintf
	jmp	.L13
.L35:
	movl	%ebx, (%esp)
	call	atoi
	cmpl	$31, %eax
	.p2align 4,,2
	jg	.L14
	movl	%ebx, (%esp)
	call	atoi
	testl	%eax, %eax
	movl	%eax, %edi
	js	.L14
.L15:
	cmpl	$2, 8(%ebp)
	jle	.L7
	movl	$2, %ebx
	jmp	.L9
	.size	main, .-main
	.section	.rodata.str1.1
.LC7:
	.string	"SIGHUP"
.LC8:
	.string	"SIGINT"
.LC9:
	.string	"SIGQUIT"
.LC10:
	.string	"SIGILL"
.LC11:
	.string	"SIGTRAP"
.LC12:
	.string	"SIGABRT"
.LC13:
	.string	"SIGBUS"
.LC14:
	.string	"SIGFPE"
.LC15:
	.string	"SIGKILL"
.LC16:
	.string	"SIGUSR1"
.LC17:
	.string	"SIGSEGV"
.LC18:
	.string	"SIGUSR2"
.LC19:
	.string	"SIGPIPE"
.LC20:
	.string	"SIGALRM"
.LC21:
	.string	"SIGTERM"
.LC22:
	.string	"SIGSTKFLT"
.LC23:
	.string	"SIGCHLD"
.LC24:
	.string	"SIGCONT"
.LC25:
	.string	"SIGSTOP"
.LC26:
	.string	"SIGTSTP"
.LC27:
	.string	"SIGTTIN"
.LC28:
	.string	"SIGTTOU"
.LC29:
	.string	"SIGURG"
.LC30:
	.string	"SIGXCPU"
.LC31:
	.string	"SIGXFSZ"
.LC32:
	.string	"SIGVTALRM"
.LC33:
	.string	"SIGPROF"
.LC34:
	.string	"SIGWINCH"
.LC35:
	.string	"SIGIO"
.LC36:
	.string	"SIGPWR"
.LC37:
	.string	"SIGSYS"
	.section	.rodata
	.align 32
	.type	names, @object
	.size	names, 128
names:
	.zero	4
	.long	.LC7+3
	.long	.LC8+3
	.long	.LC9+3
	.long	.LC10+3
	.long	.LC11+3
	.long	.LC12+3
	.long	.LC13+3
	.long	.LC14+3
	.long	.LC15+3
	.long	.LC16+3
	.long	.LC17+3
	.long	.LC18+3
	.long	.LC19+3
	.long	.LC20+3
	.long	.LC21+3
	.long	.LC22+3
	.long	.LC23+3
	.long	.LC24+3
	.long	.LC25+3
	.long	.LC26+3
	.long	.LC27+3
	.long	.LC28+3
	.long	.LC29+3
	.long	.LC30+3
	.long	.LC31+3
	.long	.LC32+3
	.long	.LC33+3
	.long	.LC34+3
	.long	.LC35+3
	.long	.LC36+3
	.long	.LC37+3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
