	.file	"inherit.c"
	.text
	.p2align 4
	.type	hear, @function
hear:
	movl	heard, %eax
	incl	%eax
	movl	%eax, heard
	ret
	.size	hear, .-hear
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"a handler"
.LC1:
	.string	"default"
.LC2:
	.string	"ignored"
	.text
	.p2align 4
	.type	action_of, @function
action_of:
	subl	$44, %esp
	movl	%eax, (%esp)
	leal	16(%esp), %edx
	movl	%edx, 8(%esp)
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	call	sigaction
	movl	16(%esp), %eax
	testl	%eax, %eax
	je	.L5
	decl	%eax
	movl	$.LC2, %edx
	movl	$.LC0, %eax
	cmove	%edx, %eax
.L3:
	addl	$44, %esp
	ret
.L5:
	movl	$.LC1, %eax
	jmp	.L3
	.size	action_of, .-action_of
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
	jne	.L11
	addl	$228, %esp
	popl	%ebx
	popl	%esi
	ret
.L11:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1
.LC3:
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
	movl	$hear, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	movl	%ecx, 16(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L18
.L12:
	addl	$40, %esp
	popl	%ebx
	ret
.L18:
	movl	%ebx, 4(%esp)
	movl	errno, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L12
	.size	on.constprop.0, .-on.constprop.0
	.section	.rodata.str1.1
.LC4:
	.string	"none"
.LC5:
	.string	"set"
.LC6:
	.string	"pending"
.LC7:
	.string	"not pending"
.LC8:
	.string	"blocked"
.LC9:
	.string	"free"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC10:
	.string	"%s: USR1 %s, USR2 %s, TERM %s; USR2 %s, INT %s; HUP %s; alarm %s; stack %s\n"
	.text
	.p2align 4
	.type	tell, @function
tell:
	pushl	%ebp
	movl	$2, %ebp
	pushl	%edi
	movl	$.LC4, %edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	movl	%eax, 52(%esp)
	leal	68(%esp), %eax
	movl	%eax, 4(%esp)
	leal	64(%esp), %ebx
	movl	$0, (%esp)
	call	sigaltstack
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	getitimer
	movl	$.LC5, %eax
	movl	%edi, %edx
	cmpl	$2, 72(%esp)
	movl	%ebx, (%esp)
	cmovne	%eax, %edx
	movl	%edx, 60(%esp)
	movl	88(%esp), %edx
	testl	%edx, %edx
	cmovne	%eax, %edi
	call	sigpending
	movl	$1, %ecx
	movl	%ecx, 4(%esp)
	movl	%ebx, (%esp)
	call	sigismember
	movl	$.LC7, %ecx
	movl	%ebx, 8(%esp)
	movl	$0, (%esp)
	testl	%eax, %eax
	movl	$.LC6, %eax
	cmove	%ecx, %eax
	xorl	%esi, %esi
	movl	%esi, 4(%esp)
	movl	$.LC8, %esi
	movl	%eax, 48(%esp)
	call	sigprocmask
	movl	%ebp, 4(%esp)
	movl	%esi, %ebp
	movl	%ebx, (%esp)
	call	sigismember
	movl	$.LC9, %ecx
	movl	%ebx, 8(%esp)
	movl	$0, (%esp)
	testl	%eax, %eax
	cmove	%ecx, %ebp
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	sigprocmask
	movl	$12, %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	sigismember
	movl	$.LC9, %ecx
	testl	%eax, %eax
	movl	$15, %eax
	cmove	%ecx, %esi
	call	action_of
	movl	%eax, 56(%esp)
	movl	$12, %eax
	call	action_of
	movl	%eax, %ebx
	movl	$10, %eax
	call	action_of
	movl	60(%esp), %edx
	movl	%edi, 32(%esp)
	movl	56(%esp), %ecx
	movl	%ebp, 24(%esp)
	movl	48(%esp), %edi
	movl	%esi, 20(%esp)
	movl	%ebx, 12(%esp)
	movl	%edx, 36(%esp)
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%edi, 28(%esp)
	movl	%ecx, 16(%esp)
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	say
	addl	$108, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	tell, .-tell
	.section	.rodata.str1.1
.LC11:
	.string	"new program"
.LC12:
	.string	"not reached\n"
.LC13:
	.string	"parent"
.LC14:
	.string	"child"
.LC15:
	.string	"child heard %d\n"
.LC16:
	.string	"again"
.LC17:
	.string	"exec failed\n"
.LC18:
	.string	"%s: exit %d\n"
.LC19:
	.string	"%s: ended by %d\n"
.LC20:
	.string	"%s: stopped by %d\n"
.LC21:
	.string	"%s: goes on\n"
.LC22:
	.string	"%s: status %x\n"
.LC23:
	.string	"parent heard %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	cmpl	$1, 8(%ebp)
	jg	.L41
	leal	36(%esp), %ebx
	movl	$10, %eax
	call	on.constprop.0
	movl	$12, %eax
	call	on.constprop.0
	movl	$1, 4(%esp)
	movl	$15, (%esp)
	call	signal
	movl	%ebx, (%esp)
	call	sigemptyset
	movl	$12, 4(%esp)
	movl	%ebx, (%esp)
	call	sigaddset
	movl	$1, 4(%esp)
	movl	%ebx, (%esp)
	call	sigaddset
	movl	36(%esp), %eax
	movl	%eax, 20(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	sigprocmask
	movl	$1, (%esp)
	call	raise
	movl	$1000, (%esp)
	call	alarm
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	movl	$room.0, 24(%esp)
	movl	$16384, 32(%esp)
	call	sigaltstack
	movl	$.LC13, %eax
	call	tell
	call	fork
	testl	%eax, %eax
	je	.L42
	movl	%ebx, 4(%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	36(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L43
	cmpl	$127, %edx
	jne	.L44
	cmpb	$127, %al
	je	.L45
	cmpl	$65535, %eax
	je	.L46
	movl	%eax, 8(%esp)
	movl	$.LC14, 4(%esp)
	movl	$.LC22, (%esp)
	call	say
	jmp	.L36
.L41:
	leal	36(%esp), %ebx
	movl	$.LC11, %eax
	call	tell
	movl	%ebx, (%esp)
	call	sigemptyset
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	movl	$.LC12, (%esp)
	call	say
.L33:
	movl	-4(%ebp), %ebx
	xorl	%eax, %eax
	leave
	ret
.L43:
	movl	$.LC14, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC18, (%esp)
	call	say
.L36:
	movl	heard, %eax
	movl	$.LC23, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$.LC13, %eax
	call	tell
	jmp	.L33
.L46:
	movl	$.LC14, 4(%esp)
	movl	$.LC21, (%esp)
	call	say
	jmp	.L36
.L44:
	movl	%edx, 8(%esp)
	movl	$.LC14, 4(%esp)
	movl	$.LC19, (%esp)
	call	say
	jmp	.L36
.L45:
	movl	$.LC14, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC20, (%esp)
	call	say
	jmp	.L36
.L42:
	movl	$.LC14, %eax
	call	tell
	movl	$10, (%esp)
	call	raise
	movl	heard, %eax
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$1, (%esp)
	call	raise
	movl	$500, (%esp)
	call	alarm
	movl	12(%ebp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 44(%esp)
	movl	$.LC16, 40(%esp)
	movl	(%eax), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, 36(%esp)
	movl	%eax, (%esp)
	call	execv
	movl	$.LC17, (%esp)
	call	say
	movl	$1, (%esp)
	call	_exit
	.size	main, .-main
	.local	room.0
	.comm	room.0,16384,32
	.local	heard
	.comm	heard,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
