	.file	"groups.c"
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
	.p2align 4
	.type	waiting_child, @function
waiting_child:
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$20, %esp
	call	fork
	testl	%eax, %eax
	jne	.L8
	movl	%esi, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	setpgid
	.p2align 4
	.p2align 3
.L9:
	call	pause
	jmp	.L9
.L8:
	movl	%esi, 4(%esp)
	movl	%eax, %ebx
	movl	%eax, (%esp)
	call	setpgid
	addl	$20, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	waiting_child, .-waiting_child
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s: exit %d\n"
.LC1:
	.string	"%s: ended by %d\n"
.LC2:
	.string	"%s: stopped by %d\n"
.LC3:
	.string	"%s: goes on\n"
.LC4:
	.string	"%s: status %x\n"
	.text
	.p2align 4
	.type	say_status, @function
say_status:
	movl	%edx, %ecx
	subl	$28, %esp
	andl	$127, %ecx
	je	.L18
	cmpl	$127, %ecx
	jne	.L19
	cmpb	$127, %dl
	je	.L20
	cmpl	$65535, %edx
	je	.L21
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	say
.L11:
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	say
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	movl	%eax, 4(%esp)
	movzbl	%dh, %edx
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	say
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	say
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	movl	%eax, 4(%esp)
	movzbl	%dh, %edx
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	call	say
	jmp	.L11
	.size	say_status, .-say_status
	.section	.rodata.str1.1
.LC5:
	.string	"my own group: %d\n"
.LC6:
	.string	"groups: %d %d %d\n"
.LC7:
	.string	"sigaction(%d): %d\n"
.LC8:
	.string	"kill(-group): %d\n"
.LC9:
	.string	"child"
.LC10:
	.string	"none left: %d\n"
.LC11:
	.string	"nobody there: %d\n"
.LC12:
	.string	"not of my group: %d\n"
.LC13:
	.string	"kill(0): %d\n"
.LC14:
	.string	"heard: %d\n"
.LC15:
	.string	"of my group: %d\n"
.LC16:
	.string	"mate"
.LC17:
	.string	"the third is alive: %d\n"
.LC18:
	.string	"third"
.LC19:
	.string	"no such: %d\n"
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
	subl	$64, %esp
	call	getpid
	movl	$0, (%esp)
	movl	%eax, %esi
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	setpgid
	call	getpgrp
	movl	%eax, %ebx
	xorl	%eax, %eax
	cmpl	%esi, %ebx
	je	.L44
.L23:
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	say
	xorl	%eax, %eax
	call	waiting_child
	movl	%eax, %ebx
	call	waiting_child
	movl	%eax, %edi
	xorl	%eax, %eax
	call	waiting_child
	movl	%eax, (%esp)
	movl	%eax, %esi
	call	getpgid
	movl	%edi, (%esp)
	movl	%eax, 28(%esp)
	call	getpgid
	movl	%ebx, (%esp)
	movl	%eax, %edi
	call	getpgid
	movl	$.LC6, (%esp)
	movl	%eax, %edx
	xorl	%eax, %eax
	cmpl	%esi, 28(%esp)
	sete	%al
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	cmpl	%ebx, %edi
	sete	%al
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	cmpl	%ebx, %edx
	sete	%al
	xorl	%edi, %edi
	movl	%eax, 4(%esp)
	call	say
	movl	$hear, %eax
	xorl	%edx, %edx
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%edx, 52(%esp)
	movl	%ecx, 56(%esp)
	movl	%edi, 60(%esp)
	movl	%eax, 4(%esp)
	movl	$10, (%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L45
.L24:
	negl	%ebx
	movl	$15, %eax
	movl	%eax, 4(%esp)
	leal	44(%esp), %edi
	movl	%ebx, (%esp)
	call	kill
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	testl	%eax, %eax
	jle	.L26
	movl	44(%esp), %edx
	movl	$.LC9, %eax
	call	say_status
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	testl	%eax, %eax
	jle	.L26
	movl	44(%esp), %edx
	movl	$.LC9, %eax
	call	say_status
.L26:
	movl	%edi, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	movl	%eax, %edx
	xorl	%eax, %eax
	incl	%edx
	jne	.L28
	xorl	%eax, %eax
	cmpl	$10, errno
	sete	%al
.L28:
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	say
	movl	$15, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	kill
	movl	%eax, %edx
	xorl	%eax, %eax
	incl	%edx
	jne	.L29
	xorl	%eax, %eax
	cmpl	$3, errno
	sete	%al
.L29:
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	say
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$0, (%esp)
	call	waitpid
	movl	$.LC12, (%esp)
	incl	%eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L30
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 48(%esp)
	leal	48(%esp), %eax
	movl	$30000000, %edx
	movl	%ecx, 4(%esp)
	movl	%edx, 52(%esp)
	movl	%eax, (%esp)
	call	nanosleep
	movl	$10, %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	kill
	movl	$.LC13, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	heard, %eax
	movl	$.LC14, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$0, (%esp)
	call	waitpid
	movl	$.LC15, (%esp)
	cmpl	%ebx, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	44(%esp), %edx
	movl	$.LC16, %eax
	call	say_status
	xorl	%eax, %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	kill
	movl	$.LC17, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	$1, %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	killpg
	xorl	%eax, %eax
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	call	waitpid
	movl	44(%esp), %edx
	movl	$.LC18, %eax
	call	say_status
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	$99999, (%esp)
	call	setpgid
	movl	$.LC19, (%esp)
	incl	%eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L45:
	movl	errno, %eax
	movl	$10, 4(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L24
.L44:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	getpgid
	cmpl	%ebx, %eax
	sete	%al
	movzbl	%al, %eax
	jmp	.L23
.L32:
	call	pause
.L30:
	movl	heard, %eax
	testl	%eax, %eax
	je	.L32
	movl	$9, (%esp)
	call	_exit
	.size	main, .-main
	.local	heard
	.comm	heard,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
