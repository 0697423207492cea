	.file	"altstack.c"
	.text
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
	jne	.L5
	movl	228(%esp), %ebx
	movl	232(%esp), %esi
	addl	$236, %esp
	ret
.L5:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"its own stack"
.LC1:
	.string	"the program's stack"
.LC2:
	.string	"%d: %s\n"
	.text
	.p2align 4
	.type	overflowed, @function
overflowed:
	subl	$44, %esp
	leal	31(%esp), %eax
	cmpl	$room+65536, %eax
	jnb	.L8
	cmpl	$room, %eax
	jnb	.L16
.L8:
	movl	$.LC1, %eax
.L7:
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$out, (%esp)
	call	siglongjmp
.L16:
	movl	$.LC0, %eax
	jmp	.L7
	.size	overflowed, .-overflowed
	.section	.rodata.str1.1
.LC3:
	.string	"not on it"
.LC4:
	.string	"on it"
.LC5:
	.string	"none"
.LC6:
	.string	"EPERM"
.LC7:
	.string	""
.LC8:
	.string	"%d: %s, %s\n"
.LC9:
	.string	"change it now: %d %s\n"
	.text
	.p2align 4
	.type	where, @function
where:
	subl	$60, %esp
	movl	$0, (%esp)
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, 56(%esp)
	movl	64(%esp), %ebx
	call	sigaltstack
	movl	28(%esp), %eax
	cmpl	$1, %eax
	je	.L22
	cmpl	$2, %eax
	movl	$.LC5, %edx
	movl	$.LC3, %eax
	cmove	%edx, %eax
.L18:
	leal	23(%esp), %edx
	cmpl	$room+65536, %edx
	jnb	.L24
	cmpl	$room, %edx
	jnb	.L33
.L24:
	movl	$.LC1, %edx
.L19:
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC8, (%esp)
	call	say
	xorl	%ecx, %ecx
	movl	$room, %edx
	movl	%edx, 36(%esp)
	movl	$65536, %eax
	cmpl	$10, %ebx
	movl	%ecx, 40(%esp)
	movl	%eax, 44(%esp)
	jne	.L17
	cmpl	$1, errno
	movl	$.LC6, %eax
	movl	$.LC7, %ebx
	cmove	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	sigaltstack
	movl	%ebx, 8(%esp)
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$12, (%esp)
	call	raise
.L17:
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L33:
	movl	$.LC0, %edx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L22:
	movl	$.LC4, %eax
	jmp	.L18
	.size	where, .-where
	.section	.rodata.str1.1
.LC10:
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
	jne	.L40
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	movl	%ebx, 4(%esp)
	movl	errno, %eax
	movl	$.LC10, (%esp)
	movl	%eax, 8(%esp)
	call	say
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	on, .-on
	.section	.rodata.str1.1
.LC11:
	.string	"%s: waitpid %d\n"
.LC12:
	.string	"%s: exit %d\n"
.LC13:
	.string	"%s: ended by %d\n"
.LC14:
	.string	"%s: stopped by %d\n"
.LC15:
	.string	"%s: goes on\n"
.LC16:
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
	jne	.L42
	call	*%edi
	movl	$0, (%esp)
	call	_exit
.L42:
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L50
.L43:
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L51
	cmpl	$127, %edx
	jne	.L52
	cmpb	$127, %al
	je	.L53
	cmpl	$65535, %eax
	je	.L54
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC16, (%esp)
	call	say
.L41:
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L50:
	movl	%esi, 4(%esp)
	movl	errno, %eax
	movl	$.LC11, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L43
.L52:
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC13, (%esp)
	call	say
	jmp	.L41
.L51:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC12, (%esp)
	call	say
	jmp	.L41
.L54:
	movl	%esi, 4(%esp)
	movl	$.LC15, (%esp)
	call	say
	jmp	.L41
.L53:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC14, (%esp)
	call	say
	jmp	.L41
	.size	in_child, .-in_child
	.p2align 4
	.type	overflow.isra.0, @function
overflow.isra.0:
	leal	1(%eax), %edx
	subl	$12300, %esp
	movb	%al, (%esp)
	movb	%dl, 4096(%esp)
	leal	2(%eax), %edx
	addl	$3, %eax
	movb	%dl, 8192(%esp)
	call	overflow.isra.0
	movzbl	8192(%esp), %eax
	movzbl	4096(%esp), %eax
	movzbl	(%esp), %eax
	addl	$12300, %esp
	ret
	.size	overflow.isra.0, .-overflow.isra.0
	.p2align 4
	.type	overflow_without_stack, @function
overflow_without_stack:
	subl	$60, %esp
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 4(%esp)
	leal	20(%esp), %eax
	movl	$2, %ecx
	movl	%eax, (%esp)
	movl	%edx, 20(%esp)
	movl	%ecx, 24(%esp)
	call	sigaltstack
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 36(%esp)
	leal	32(%esp), %eax
	movl	$overflowed, %edx
	movl	%edx, 32(%esp)
	xorl	%edx, %edx
	movl	%ecx, 44(%esp)
	movl	$134217728, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$11, (%esp)
	movl	%ecx, 40(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L63
	xorl	%eax, %eax
	addl	$60, %esp
	jmp	overflow.isra.0
	.p2align 4,,10
	.p2align 3
.L63:
	movl	$.LC10, (%esp)
	movl	errno, %eax
	movl	%eax, 8(%esp)
	movl	$11, %eax
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	addl	$60, %esp
	jmp	overflow.isra.0
	.size	overflow_without_stack, .-overflow_without_stack
	.p2align 4
	.type	nowhere, @function
nowhere:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%ebx, 40(%esp)
	leal	16(%esp), %ebx
	movl	$where, %ecx
	movl	%eax, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$14, (%esp)
	movl	%edx, 28(%esp)
	movl	%ecx, 16(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L70
.L65:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 16(%esp)
	movl	$10000, %eax
	xorl	%ecx, %ecx
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$0, (%esp)
	movl	%edx, 20(%esp)
	movl	%ecx, 24(%esp)
	call	setitimer
#APP
# 58 "altstack.c" 1
	movl $0x100, %esp
1:	jmp 1b
# 0 "" 2
#NO_APP
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L70:
	movl	$.LC10, (%esp)
	movl	errno, %eax
	movl	%eax, 8(%esp)
	movl	$14, %eax
	movl	%eax, 4(%esp)
	call	say
	jmp	.L65
	.size	nowhere, .-nowhere
	.section	.rodata.str1.1
.LC17:
	.string	"some"
.LC18:
	.string	"ENOMEM"
.LC19:
	.string	"set: %d\n"
.LC20:
	.string	"old: %s\n"
.LC21:
	.string	"now: %d %d %d\n"
.LC22:
	.string	"too small: %d %s\n"
.LC23:
	.string	"out of the overflow\n"
.LC24:
	.string	"disable: %d\n"
.LC25:
	.string	"overflow without a stack"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC26:
	.string	"a stack pointer that leads nowhere"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	movl	$room, %edx
	pushl	%esi
	movl	$10, %eax
	pushl	%ebx
	movl	$65536, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%edx, 40(%esp)
	leal	40(%esp), %esi
	movl	$where, %edx
	movl	%ecx, 44(%esp)
	movl	$134217728, %ecx
	movl	%ebx, 48(%esp)
	leal	52(%esp), %ebx
	call	on
	movl	$134217728, %ecx
	movl	$where, %edx
	movl	$12, %eax
	call	on
	xorl	%ecx, %ecx
	movl	$where, %edx
	movl	$15, %eax
	call	on
	movl	$15, (%esp)
	call	raise
	movl	$12, (%esp)
	call	raise
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	sigaltstack
	movl	$.LC19, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$.LC5, %edx
	movl	$.LC17, %eax
	cmpl	$2, 56(%esp)
	movl	$.LC20, (%esp)
	cmove	%edx, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	$15, (%esp)
	call	raise
	movl	$10, (%esp)
	call	raise
	movl	%ebx, 4(%esp)
	movl	$.LC7, %ebx
	movl	$0, (%esp)
	call	sigaltstack
	movl	56(%esp), %eax
	movl	$.LC21, (%esp)
	movl	%eax, 12(%esp)
	movl	60(%esp), %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	cmpl	$room, 52(%esp)
	sete	%al
	movl	%eax, 4(%esp)
	call	say
	movl	$100, %eax
	cmpl	$12, errno
	movl	%eax, 48(%esp)
	movl	$.LC18, %eax
	movl	%esi, (%esp)
	cmove	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	sigaltstack
	movl	%ebx, 8(%esp)
	movl	$.LC22, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
.L74:
	cmpl	$2, 28(%esp)
	jle	.L79
	movl	$2, 44(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	sigaltstack
	movl	$.LC24, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$12, (%esp)
	call	raise
	movl	$overflow_without_stack, %edx
	movl	$.LC25, %eax
	call	in_child
	movl	$.LC26, %eax
	movl	$nowhere, %edx
	call	in_child
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L79:
	movl	$134217728, %ecx
	movl	$overflowed, %edx
	movl	$11, %eax
	call	on
	movl	$1, 4(%esp)
	movl	$out, (%esp)
	call	__save_mask
	movl	$out, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L76
.L78:
	movl	$.LC23, (%esp)
	call	say
	incl	28(%esp)
	jmp	.L74
.L76:
	xorl	%eax, %eax
	call	overflow.isra.0
	.p2align 4,,2
	jmp	.L78
	.size	main, .-main
	.local	out
	.comm	out,32,32
	.local	room
	.comm	room,65536,16
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
