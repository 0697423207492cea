	.file	"nested.c"
	.text
	.p2align 4
	.type	nothing, @function
nothing:
	ret
	.size	nothing, .-nothing
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
	jne	.L6
	movl	228(%esp), %ebx
	movl	232(%esp), %esi
	addl	$236, %esp
	ret
.L6:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"call %d\n"
.LC2:
	.string	"end of %d\n"
	.text
	.p2align 4
	.type	again, @function
again:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	times, %ebx
	movl	$.LC1, (%esp)
	incl	%ebx
	movl	%ebx, 4(%esp)
	movl	%ebx, times
	call	say
	cmpl	$3, %ebx
	jle	.L10
.L8:
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	say
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	raise
	jmp	.L8
	.size	again, .-again
	.section	.rodata.str1.1
.LC3:
	.string	""
.LC4:
	.string	"%*s> %d\n"
.LC5:
	.string	"%*s< %d\n"
	.text
	.p2align 4
	.type	nest, @function
nest:
	subl	$28, %esp
	movl	$.LC3, %ecx
	movl	%ebx, 24(%esp)
	movl	depth, %eax
	movl	%ecx, 8(%esp)
	movl	32(%esp), %ebx
	movl	$.LC4, (%esp)
	leal	1(%eax), %edx
	addl	%eax, %eax
	movl	%ebx, 12(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, depth
	call	say
	cmpl	$10, %ebx
	je	.L17
	cmpl	$12, %ebx
	je	.L18
.L13:
	movl	%ebx, 12(%esp)
	movl	depth, %eax
	movl	$.LC3, %edx
	movl	%edx, 8(%esp)
	movl	$.LC5, (%esp)
	decl	%eax
	movl	%eax, depth
	addl	%eax, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	movl	depth, %eax
	decl	%eax
	jg	.L13
	movl	turned, %eax
	leal	1(%eax), %edx
	testl	%eax, %eax
	movl	%edx, turned
	jne	.L13
	movl	$10, (%esp)
	call	raise
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L17:
	movl	$12, (%esp)
	call	raise
	jmp	.L13
	.size	nest, .-nest
	.section	.rodata.str1.1
.LC6:
	.string	"%s: waitpid %d\n"
.LC7:
	.string	"%s: exit %d\n"
.LC8:
	.string	"%s: ended by %d\n"
.LC9:
	.string	"%s: stopped by %d\n"
.LC10:
	.string	"%s: goes on\n"
.LC11:
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
	jne	.L20
	call	*%edi
	movl	$0, (%esp)
	call	_exit
.L20:
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L28
.L21:
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L29
	cmpl	$127, %edx
	jne	.L30
	cmpb	$127, %al
	je	.L31
	cmpl	$65535, %eax
	je	.L32
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC11, (%esp)
	call	say
.L19:
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L28:
	movl	%esi, 4(%esp)
	movl	errno, %eax
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L21
.L30:
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC8, (%esp)
	call	say
	jmp	.L19
.L29:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, (%esp)
	call	say
	jmp	.L19
.L32:
	movl	%esi, 4(%esp)
	movl	$.LC10, (%esp)
	call	say
	jmp	.L19
.L31:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC9, (%esp)
	call	say
	jmp	.L19
	.size	in_child, .-in_child
	.section	.rodata.str1.1
.LC12:
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
	jne	.L39
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L39:
	movl	%ebx, 4(%esp)
	movl	errno, %eax
	movl	$.LC12, (%esp)
	movl	%eax, 8(%esp)
	call	say
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	on, .-on
	.p2align 4
	.type	once_and_not_deferred, @function
once_and_not_deferred:
	subl	$44, %esp
	xorl	%ecx, %ecx
	movl	%ecx, 20(%esp)
	movl	$again, %ecx
	xorl	%edx, %edx
	movl	%ecx, 16(%esp)
	leal	16(%esp), %eax
	xorl	%ecx, %ecx
	movl	%edx, 28(%esp)
	movl	$-1073741824, %edx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$10, (%esp)
	movl	%edx, 24(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L46
.L41:
	movl	$10, (%esp)
	xorl	%eax, %eax
	movl	%eax, times
	call	raise
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L46:
	movl	$.LC12, (%esp)
	movl	errno, %eax
	movl	$10, %edx
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L41
	.size	once_and_not_deferred, .-once_and_not_deferred
	.p2align 4
	.type	once, @function
once:
	subl	$44, %esp
	xorl	%ecx, %ecx
	movl	%ecx, 20(%esp)
	movl	$again, %ecx
	xorl	%edx, %edx
	movl	%ecx, 16(%esp)
	leal	16(%esp), %eax
	xorl	%ecx, %ecx
	movl	%edx, 28(%esp)
	movl	$-2147483648, %edx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$10, (%esp)
	movl	%edx, 24(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L53
.L48:
	movl	$10, (%esp)
	movl	$10, %eax
	movl	%eax, times
	call	raise
	movl	$10, (%esp)
	call	raise
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L53:
	movl	$.LC12, (%esp)
	movl	errno, %eax
	movl	$10, %edx
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L48
	.size	once, .-once
	.section	.rodata.str1.1
.LC13:
	.string	"one interrupts the other\n"
.LC14:
	.string	"one blocks the other\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC15:
	.string	"a signal waits while its handler runs, and is one\n"
	.section	.rodata.str1.1
.LC16:
	.string	"not with SA_NODEFER\n"
	.section	.rodata.str1.4
	.align 4
.LC17:
	.string	"many at once: the last one's handler runs first\n"
	.section	.rodata.str1.1
.LC18:
	.string	"one shot"
.LC19:
	.string	"one shot, not deferred"
.LC20:
	.string	"done\n"
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
	pushl	%ebx
	andl	$-16, %esp
	subl	$80, %esp
	movl	$.LC13, (%esp)
	leal	28(%esp), %ebx
	call	say
	xorl	%ecx, %ecx
	movl	$nest, %edx
	leal	24(%esp), %esi
	movl	$10, %eax
	call	on
	xorl	%ecx, %ecx
	movl	$nest, %edx
	movl	$12, %eax
	call	on
	movl	$10, (%esp)
	call	raise
	movl	$12, (%esp)
	call	raise
	movl	$.LC14, (%esp)
	call	say
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%ebx, (%esp)
	movl	$nest, %eax
	movl	%edx, 28(%esp)
	movl	%ecx, 32(%esp)
	movl	%edi, 36(%esp)
	movl	$11, %edi
	movl	%eax, 24(%esp)
	call	sigemptyset
	movl	$12, %eax
	movl	%ebx, (%esp)
	movl	$12, %ebx
	movl	%eax, 4(%esp)
	call	sigaddset
	xorl	%eax, %eax
	movl	%esi, 4(%esp)
	movl	$2, %esi
	movl	%eax, 8(%esp)
	movl	$10, (%esp)
	call	sigaction
	movl	$10, (%esp)
	call	raise
	movl	$.LC15, (%esp)
	call	say
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, times
	movl	$again, %edx
	movl	$15, %eax
	call	on
	movl	$15, (%esp)
	call	raise
	movl	$.LC16, (%esp)
	call	say
	xorl	%eax, %eax
	movl	$1073741824, %ecx
	movl	%eax, times
	movl	$again, %edx
	movl	$15, %eax
	call	on
	movl	$15, (%esp)
	call	raise
	movl	$.LC17, (%esp)
	call	say
	movl	$15, %edx
	movl	$1, %ecx
	movl	%ebx, 64(%esp)
	leal	16(%esp), %ebx
	movl	$14, %eax
	movl	%ebx, (%esp)
	movl	%edx, 56(%esp)
	movl	%ecx, 60(%esp)
	movl	%esi, 68(%esp)
	leal	40(%esp), %esi
	movl	%edi, 72(%esp)
	movl	%eax, 76(%esp)
	call	sigfillset
	leal	20(%esp), %eax
	movl	%ebx, 4(%esp)
	leal	56(%esp), %ebx
	movl	%eax, 8(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L55:
	movl	%edi, (%esp)
	addl	$4, %ebx
	call	raise
	leal	80(%esp), %eax
	cmpl	%eax, %ebx
	je	.L64
.L56:
	xorl	%eax, %eax
	movl	(%ebx), %edi
	movl	%eax, 44(%esp)
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	movl	%eax, 52(%esp)
	movl	$nest, %eax
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	sigaction
	testl	%eax, %eax
	je	.L55
	movl	errno, %eax
	movl	%edi, 4(%esp)
	movl	$.LC12, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L55
.L64:
	movl	$5, %eax
	xorl	%edx, %edx
	movl	%eax, depth
	leal	20(%esp), %eax
	movl	$100, %ebx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$2, (%esp)
	call	sigprocmask
	xorl	%ecx, %ecx
	movl	$once, %edx
	movl	%ecx, depth
	movl	$.LC18, %eax
	call	in_child
	movl	$once_and_not_deferred, %edx
	movl	$.LC19, %eax
	call	in_child
	xorl	%ecx, %ecx
	movl	$nothing, %edx
	movl	%ebx, times
	movl	$10, %eax
	movl	$1000, %ebx
	call	on
	.p2align 4
	.p2align 3
.L57:
	movl	$10, (%esp)
	call	raise
	decl	%ebx
	jne	.L57
	movl	$.LC20, (%esp)
	call	say
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	times
	.comm	times,4,4
	.local	turned
	.comm	turned,4,4
	.local	depth
	.comm	depth,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
