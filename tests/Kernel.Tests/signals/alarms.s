	.file	"alarms.c"
	.text
	.p2align 4
	.type	ring, @function
ring:
	movl	rings, %eax
	incl	%eax
	movl	%eax, rings
	ret
	.size	ring, .-ring
	.p2align 4
	.type	alarm_in, @function
alarm_in:
	imull	$1000, %eax, %eax
	subl	$44, %esp
	movl	$0, (%esp)
	imull	$1000, %edx, %edx
	xorl	%ecx, %ecx
	movl	%ecx, 16(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 28(%esp)
	leal	16(%esp), %eax
	movl	%edx, 20(%esp)
	xorl	%edx, %edx
	movl	%eax, 4(%esp)
	movl	%edx, 24(%esp)
	call	setitimer
	addl	$44, %esp
	ret
	.size	alarm_in, .-alarm_in
	.p2align 4
	.type	default_alarm, @function
default_alarm:
	subl	$12, %esp
	xorl	%edx, %edx
	movl	$20, %eax
	call	alarm_in
.L6:
	jmp	.L6
	.size	default_alarm, .-default_alarm
	.p2align 4
	.type	child_has_none, @function
child_has_none:
	subl	$44, %esp
	movl	$0, (%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	call	getitimer
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	orl	%edx, %eax
	cmpl	$1, %eax
	movl	$7, %eax
	sbbl	$-1, %eax
	movl	%eax, (%esp)
	call	_exit
	.size	child_has_none, .-child_has_none
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
	jne	.L15
	addl	$228, %esp
	popl	%ebx
	popl	%esi
	ret
.L15:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s: waitpid %d\n"
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
	.type	in_child, @function
in_child:
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	xorl	%edx, %edx
	pushl	%ebx
	movl	%eax, %esi
	subl	$32, %esp
	movl	%edx, 28(%esp)
	call	fork
	testl	%eax, %eax
	jne	.L17
	call	*%edi
	movl	$0, (%esp)
	call	_exit
.L17:
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L25
.L18:
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L26
	cmpl	$127, %edx
	jne	.L27
	cmpb	$127, %al
	je	.L28
	cmpl	$65535, %eax
	je	.L29
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	say
.L16:
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L25:
	movl	%esi, 4(%esp)
	movl	errno, %eax
	movl	$.LC0, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L18
.L27:
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	say
	jmp	.L16
.L26:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, (%esp)
	call	say
	jmp	.L16
.L29:
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	say
	jmp	.L16
.L28:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, (%esp)
	call	say
	jmp	.L16
	.size	in_child, .-in_child
	.section	.rodata.str1.1
.LC6:
	.string	"sigaction(%d): %d\n"
	.text
	.p2align 4
	.type	on.constprop.0, @function
on.constprop.0:
	subl	$44, %esp
	movl	%eax, %edx
	movl	%edx, 16(%esp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%ecx, 20(%esp)
	leal	16(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 24(%esp)
	xorl	%ecx, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$14, (%esp)
	movl	%ecx, 28(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L36
.L30:
	addl	$44, %esp
	ret
.L36:
	movl	$14, 4(%esp)
	movl	errno, %eax
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L30
	.size	on.constprop.0, .-on.constprop.0
	.section	.rodata.str1.1
.LC7:
	.string	"most"
.LC8:
	.string	"?"
.LC9:
	.string	"alarm: %u\n"
.LC10:
	.string	"child"
.LC11:
	.string	"left: %s, interval %ld\n"
.LC12:
	.string	"none: %ld %ld\n"
.LC13:
	.string	"setitimer: %d\n"
.LC14:
	.string	"interval %ld us, %d rings\n"
.LC15:
	.string	"sleep: %d\n"
.LC16:
	.string	"rings since: %d\n"
.LC17:
	.string	"one: %d\n"
.LC18:
	.string	"no time: %d %d\n"
.LC19:
	.string	"no timer: %d\n"
.LC20:
	.string	"default"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$ring, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	call	on.constprop.0
	leal	32(%esp), %ebx
	movl	$100, (%esp)
	call	alarm
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$50, (%esp)
	call	alarm
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$child_has_none, %edx
	movl	$.LC10, %eax
	call	in_child
	movl	%ebx, 4(%esp)
	movl	$0, (%esp)
	call	getitimer
	movl	$.LC7, %edx
	movl	$.LC8, %eax
	cmpl	$49, 40(%esp)
	movl	$.LC11, (%esp)
	cmovge	%edx, %eax
	movl	32(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	say
	movl	$0, (%esp)
	call	alarm
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$0, (%esp)
	call	alarm
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	%ebx, 4(%esp)
	movl	$0, (%esp)
	call	getitimer
	movl	44(%esp), %eax
	movl	$.LC12, (%esp)
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	say
	movl	$20, %edx
	movl	$20, %eax
	call	alarm_in
	.p2align 4
	.p2align 3
.L39:
	movl	rings, %eax
	cmpl	$2, %eax
	jle	.L39
	movl	rings, %eax
	cmpl	$9, %eax
	jg	.L47
	.p2align 4
	.p2align 3
.L41:
	call	pause
	movl	rings, %eax
	cmpl	$9, %eax
	jle	.L41
.L47:
	leal	48(%esp), %esi
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%ebx, 8(%esp)
	xorl	%edi, %edi
	movl	%esi, 4(%esp)
	movl	$0, (%esp)
	movl	%ecx, 56(%esp)
	movl	%edx, 52(%esp)
	movl	%edi, 60(%esp)
	leal	24(%esp), %edi
	movl	%eax, 48(%esp)
	call	setitimer
	movl	$.LC13, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	rings, %eax
	movl	$.LC14, (%esp)
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	movl	rings, %ebx
	movl	%eax, 24(%esp)
	movl	$60000000, %eax
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	call	nanosleep
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	rings, %eax
	movl	$.LC16, (%esp)
	subl	%ebx, %eax
	movl	%eax, 4(%esp)
	leal	20(%esp), %ebx
	call	say
	movl	%ebx, (%esp)
	call	sigemptyset
	movl	$14, %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	sigaddset
	xorl	%eax, %eax
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$0, (%esp)
	call	sigprocmask
	movl	$10, %edx
	movl	$10, %eax
	call	alarm_in
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	%edi, (%esp)
	call	nanosleep
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$0, (%esp)
	call	setitimer
	xorl	%eax, %eax
	movl	rings, %edi
	movl	%ebx, 4(%esp)
	xorl	%ebx, %ebx
	movl	%eax, 8(%esp)
	movl	$1, (%esp)
	call	sigprocmask
	movl	rings, %eax
	movl	$.LC17, (%esp)
	subl	%edi, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	$1000000, %eax
	cmpl	$22, errno
	movl	%eax, 60(%esp)
	movl	%esi, 4(%esp)
	movl	$0, (%esp)
	sete	%bl
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	setitimer
	movl	%ebx, 8(%esp)
	movl	$.LC18, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	movl	%esi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$77, (%esp)
	call	setitimer
	movl	$.LC19, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	call	on.constprop.0
	movl	$.LC20, %eax
	movl	$default_alarm, %edx
	call	in_child
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	rings
	.comm	rings,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
