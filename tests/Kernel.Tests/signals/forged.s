	.file	"forged.c"
	.text
	.p2align 4
	.type	hear, @function
hear:
	movl	heard, %eax
	incl	%eax
	movl	%eax, heard
	ret
	.size	hear, .-hear
	.p2align 4
	.type	arrived, @function
arrived:
	subl	$28, %esp
	movl	$44, (%esp)
	call	_exit
	.size	arrived, .-arrived
	.p2align 4
	.type	try_it, @function
try_it:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$32, %esp
	call	fork
	testl	%eax, %eax
	je	.L13
	movl	%eax, %ebx
	movl	$3, %esi
	leal	28(%esp), %edi
.L6:
	movl	%edi, 4(%esp)
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	je	.L9
	movl	$1, (%esp)
	call	sleep_ticks
	decl	%esi
	jne	.L6
	movl	%ebx, (%esp)
	movl	$9, %eax
	movl	%eax, 4(%esp)
	call	kill
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L14
.L9:
	movl	28(%esp), %eax
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L13:
	movl	$1, (%esp)
	call	close
	movl	$2, (%esp)
	call	close
	movl	$context, (%esp)
	call	sigreturn
	movl	$45, (%esp)
	call	_exit
.L14:
	movl	$46, (%esp)
	call	_exit
	.size	try_it, .-try_it
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
	jne	.L18
	movl	228(%esp), %ebx
	movl	232(%esp), %esi
	addl	$236, %esp
	ret
.L18:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"sigaction(%d): %d\n"
	.text
	.p2align 4
	.type	on, @function
on:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	movl	%eax, %ebx
	movl	%edx, 16(%esp)
	leal	16(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	movl	$0, 20(%esp)
	movl	$0, 28(%esp)
	movl	%ecx, 24(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L25
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	movl	%ebx, 4(%esp)
	movl	errno, %eax
	movl	$.LC0, (%esp)
	movl	%eax, 8(%esp)
	call	say
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	on, .-on
	.section	.rodata.str1.1
.LC1:
	.string	"%s: exit %d\n"
.LC2:
	.string	"%s: ended by %d\n"
.LC3:
	.string	"%s: stopped by %d\n"
.LC4:
	.string	"%s: goes on\n"
.LC5:
	.string	"%s: status %x\n"
	.text
	.p2align 4
	.type	say_status, @function
say_status:
	movl	%edx, %ecx
	subl	$28, %esp
	andl	$127, %ecx
	je	.L33
	cmpl	$127, %ecx
	jne	.L34
	cmpb	$127, %dl
	je	.L35
	cmpl	$65535, %edx
	je	.L36
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	say
.L26:
	addl	$28, %esp
	ret
.L34:
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	say
	jmp	.L26
.L33:
	movl	%eax, 4(%esp)
	movzbl	%dh, %edx
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	say
	jmp	.L26
.L36:
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	say
	jmp	.L26
.L35:
	movl	%eax, 4(%esp)
	movzbl	%dh, %edx
	movl	%edx, 8(%esp)
	movl	$.LC3, (%esp)
	call	say
	jmp	.L26
	.size	say_status, .-say_status
	.section	.rodata.str1.1
.LC6:
	.string	"flag %d: status %x\n"
.LC7:
	.string	"context at %x: status %x\n"
.LC8:
	.string	"anything: all %d\n"
.LC9:
	.string	"%d killed, %d ended\n"
.LC10:
	.string	"blocked: %x\n"
.LC11:
	.string	"mask"
.LC12:
	.string	"handler %s: status %x\n"
.LC13:
	.string	"returns to the kernel"
.LC14:
	.string	"stack at %x: status %x\n"
.LC15:
	.string	"signal stack in the kernel"
.LC16:
	.string	"%d pages are gone\n"
.LC17:
	.string	"done\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	call	freepages
	xorl	%ecx, %ecx
	movl	%eax, 24(%esp)
	.p2align 4
	.p2align 3
.L48:
	xorl	%eax, %eax
.L38:
	movl	%ebx, context(%eax)
	addl	$8, %eax
	movl	%ebx, context-4(%eax)
	cmpl	$72, %eax
	jb	.L38
	movl	%ecx, 44(%esp)
	xorl	%edi, %edi
	movl	%edi, context(%eax)
	movl	$arrived, %eax
	movl	%eax, context+60
	movl	$stack+8176, %eax
	movl	%eax, context+68
	movl	%esi, %eax
	sall	%cl, %eax
	xorl	$4610, %eax
	movl	%eax, context+64
	call	try_it
	movl	44(%esp), %ecx
	movl	$3541, %edx
	sarl	%cl, %edx
	andl	$1, %edx
	cmpl	$8, %ecx
	je	.L120
	testl	%edx, %edx
	je	.L44
	testb	$127, %al
	jne	.L45
	movzbl	%ah, %edx
	cmpl	$44, %edx
	je	.L46
	.p2align 4
	.p2align 3
.L45:
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC6, (%esp)
	movl	%ecx, 44(%esp)
	call	say
	movl	44(%esp), %ecx
.L46:
	incl	%ecx
	cmpl	$32, %ecx
	jne	.L48
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L47:
	call	fork
	testl	%eax, %eax
	je	.L121
	movl	%eax, (%esp)
	leal	48(%esp), %esi
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	call	waitpid
	movl	48(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	cmpl	$11, %edx
	je	.L50
	movl	%eax, 8(%esp)
	movl	bad.2(,%ebx,4), %eax
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	say
.L50:
	incl	%ebx
	cmpl	$7, %ebx
	jne	.L47
	xorl	%eax, %eax
	movl	$1000, %ebx
	movl	%eax, 40(%esp)
	xorl	%edi, %edi
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L60:
	xorl	%eax, %eax
.L51:
	movl	%esi, context(%eax)
	addl	$8, %eax
	movl	%esi, context-4(%eax)
	cmpl	$72, %eax
	jb	.L51
	xorl	%edx, %edx
	movl	$arrived, %ecx
	movl	%edx, context(%eax)
	movl	$stack+8176, %eax
	movl	%eax, context+68
	movl	$4610, %eax
	movl	%eax, context+64
	movl	state, %eax
	movl	%ecx, context+60
	movl	%eax, %edx
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$5, %edx
	movl	%edx, %ecx
	xorl	%eax, %ecx
	andl	$3, %eax
	incl	%eax
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L57:
	movl	%ecx, %edx
	sall	$13, %edx
	xorl	%ecx, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$5, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	movl	%eax, 36(%esp)
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %ecx
	shrl	$17, %ecx
	movl	%ecx, %eax
	xorl	%edx, %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	xorl	%eax, %ecx
	movl	$-1431655765, %eax
	mull	%ecx
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%eax,%eax), %edx
	movl	$-1356305461, %eax
	movl	%edx, 28(%esp)
	mull	36(%esp)
	movl	36(%esp), %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$4, %edx
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,2), %eax
	movl	36(%esp), %edx
	subl	%eax, %edx
	leal	0(,%edx,4), %eax
	movl	%ecx, %edx
	movl	%eax, 36(%esp)
	movl	28(%esp), %eax
	subl	%eax, %edx
	jne	.L53
	movl	%ecx, %edx
	sall	$13, %edx
	xorl	%ecx, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	xorl	%eax, %ecx
	movl	%ecx, %eax
	orl	$-2147483648, %eax
.L54:
	movl	36(%esp), %edx
	incl	44(%esp)
	movl	%eax, context(%edx)
	movl	44(%esp), %eax
	cmpl	%eax, 32(%esp)
	jg	.L57
	movl	%ecx, state
	call	try_it
	andl	$127, %eax
	je	.L58
	cmpl	$127, %eax
	je	.L58
	incl	%edi
.L59:
	decl	%ebx
	.p2align 4,,3
	jne	.L60
	movl	$.LC8, (%esp)
	movl	40(%esp), %esi
	leal	(%esi,%edi), %eax
	movl	%eax, 4(%esp)
	call	say
	cmpl	$99, %edi
	jle	.L81
	cmpl	$99, %esi
	jle	.L81
.L61:
	xorl	%edx, %edx
	xorl	%eax, %eax
.L63:
	movl	%edx, context(%eax)
	addl	$8, %eax
	movl	%edx, context-4(%eax)
	cmpl	$64, %eax
	jb	.L63
	xorl	%ecx, %ecx
	movl	$hear, %edx
	movl	$arrived, context+60
	movl	$10, %eax
	movl	$stack+8176, context+68
	movl	$4610, context+64
	movl	$-1, context+72
	call	on
	call	fork
	testl	%eax, %eax
	jne	.L65
	movl	heard, %eax
	leal	1(%eax), %edx
	testl	%eax, %eax
	movl	%edx, heard
	je	.L122
.L66:
#APP
# 153 "forged.c" 1
	.globl masks_back
masks_back:
# 0 "" 2
#NO_APP
	movl	$0, (%esp)
	leal	48(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	call	sigprocmask
	movl	48(%esp), %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$0, (%esp)
	call	_exit
	.p2align 4,,10
	.p2align 3
.L53:
	cmpl	$1, %edx
	je	.L79
	movl	%ecx, %eax
	sall	$13, %eax
	xorl	%ecx, %eax
	movl	%eax, %ecx
	shrl	$17, %ecx
	xorl	%ecx, %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	xorl	%eax, %ecx
	cmpl	$2, %edx
	je	.L123
	cmpl	$3, %edx
	je	.L124
	cmpl	$4, %edx
	movl	%ecx, %eax
	jne	.L54
	andl	$4095, %eax
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L79:
	movl	$-2147418112, %eax
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L58:
	incl	40(%esp)
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L123:
	movl	%ecx, %eax
	andl	$8191, %eax
	addl	$stack, %eax
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L124:
	movl	36(%esp), %edx
	movl	$1, %eax
	sall	%cl, %eax
	xorl	context(%edx), %eax
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L44:
	movl	%eax, %edx
	andl	$127, %edx
	cmpl	$11, %edx
	jne	.L45
	jmp	.L46
.L120:
	movl	%eax, %edx
	andl	$127, %edx
	cmpl	$5, %edx
	je	.L43
	movl	%eax, 8(%esp)
	movl	$8, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC6, (%esp)
	call	say
.L43:
	movl	$9, %ecx
	jmp	.L48
.L81:
	movl	%edi, 4(%esp)
	movl	40(%esp), %eax
	movl	$.LC9, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L61
.L65:
	movl	%eax, (%esp)
	leal	48(%esp), %esi
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	xorl	%esi, %esi
	call	waitpid
	movl	48(%esp), %edx
	movl	$.LC11, %eax
	call	say_status
.L70:
	call	fork
	testl	%eax, %eax
	je	.L125
	movl	%eax, (%esp)
	xorl	%edi, %edi
	movl	%edi, 8(%esp)
	leal	48(%esp), %edi
	movl	%edi, 4(%esp)
	call	waitpid
	movl	48(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L82
	cmpl	$127, %edx
	je	.L82
.L68:
	incl	%esi
	cmpl	$4, %esi
	jne	.L70
	call	fork
	testl	%eax, %eax
	.p2align 4,,2
	je	.L126
	movl	%eax, (%esp)
	leal	48(%esp), %esi
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	call	waitpid
	movl	48(%esp), %edx
	movl	$.LC13, %eax
	call	say_status
	jmp	.L75
.L72:
	movl	%esi, (%esp)
	leal	48(%esp), %eax
	xorl	%edi, %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	movl	48(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	cmpl	$11, %edx
	je	.L74
	movl	%eax, 8(%esp)
	movl	bad.0(,%ebx,4), %eax
	movl	$.LC14, (%esp)
	movl	%eax, 4(%esp)
	call	say
.L74:
	incl	%ebx
	cmpl	$6, %ebx
	je	.L127
.L75:
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L72
	leal	52(%esp), %edi
	movl	$3, %ecx
	rep stosl
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	$hear, 48(%esp)
	movl	%eax, 4(%esp)
	movl	$14, (%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L128
.L73:
	movl	$10000, 60(%esp)
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
	movl	%eax, 52(%esp)
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	setitimer
	movl	bad.0(,%ebx,4), %eax
#APP
# 203 "forged.c" 1
	movl %eax, %esp
1:	jmp 1b
# 0 "" 2
#NO_APP
	jmp	.L72
.L82:
	movl	%eax, 8(%esp)
	movl	bad.1+4(,%esi,8), %eax
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	say
	jmp	.L68
.L127:
	call	fork
	testl	%eax, %eax
	.p2align 4,,6
	je	.L129
	movl	%eax, (%esp)
	leal	48(%esp), %esi
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	call	waitpid
	movl	48(%esp), %edx
	movl	$.LC15, %eax
	call	say_status
	movl	$9, 4(%esp)
	movl	$-1, (%esp)
	call	kill
	movl	$3, (%esp)
	call	sleep_ticks
	call	freepages
	movl	24(%esp), %esi
	cmpl	%esi, %eax
	jne	.L130
.L77:
	movl	$.LC17, (%esp)
	call	say
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L128:
	movl	errno, %eax
	movl	$14, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L73
.L122:
	movl	$masks_back, context+60
#APP
# 150 "forged.c" 1
	movl %esp, context+68
	movl %ebp, context+28
# 0 "" 2
#NO_APP
	movl	$context, (%esp)
	call	sigreturn
	jmp	.L66
.L130:
	call	freepages
	movl	$.LC16, (%esp)
	subl	%eax, %esi
	movl	%esi, 4(%esp)
	call	say
	jmp	.L77
.L129:
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 52(%esp)
	leal	48(%esp), %eax
	movl	$-2147483648, 48(%esp)
	movl	$1048576, 56(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	sigaltstack
	movl	$134217728, %ecx
	movl	$hear, %edx
.L119:
	movl	$10, %eax
	call	on
	movl	$10, (%esp)
	call	raise
	movl	$45, (%esp)
	call	_exit
.L121:
	movl	bad.2(,%ebx,4), %eax
	movl	%eax, (%esp)
	call	sigreturn
	movl	$45, (%esp)
	call	_exit
.L125:
	movl	bad.1(,%esi,8), %edx
	xorl	%ecx, %ecx
	jmp	.L119
.L126:
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 52(%esp)
	leal	48(%esp), %eax
	movl	%ecx, 56(%esp)
	movl	$hear, 48(%esp)
	movl	$-2147418112, 60(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$10, (%esp)
	call	__sigaction
	movl	$10, (%esp)
	call	raise
	movl	$45, (%esp)
	call	_exit
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	bad.0, @object
	.size	bad.0, 24
bad.0:
	.long	-2147418112
	.long	-2147483528
	.long	-2147483532
	.long	2130706432
	.long	-1
	.long	2139095056
	.section	.rodata.str1.1
.LC18:
	.string	"in the kernel"
.LC19:
	.string	"at the end"
.LC20:
	.string	"nowhere"
.LC21:
	.string	"on the stack"
	.section	.rodata
	.align 32
	.type	bad.1, @object
	.size	bad.1, 32
bad.1:
	.long	-2147418112
	.long	.LC18
	.long	-1
	.long	.LC19
	.long	2130706432
	.long	.LC20
	.long	2147483646
	.long	.LC21
	.align 4
	.type	bad.2, @object
	.size	bad.2, 28
bad.2:
	.long	2130706432
	.long	2147483647
	.long	2147483600
	.long	-2147483648
	.long	-2147418112
	.long	-4
	.long	-80
	.local	heard
	.comm	heard,4,4
	.local	stack
	.comm	stack,8192,16
	.local	context
	.comm	context,76,32
	.data
	.align 4
	.type	state, @object
	.size	state, 4
state:
	.long	20261120
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
