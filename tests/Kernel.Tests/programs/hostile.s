	.file	"hostile.c"
	.text
	.p2align 4
	.type	argument, @function
argument:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	state, %eax
	movl	%eax, %edx
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %ebx
	sall	$5, %ebx
	xorl	%eax, %ebx
	movl	%ebx, state
	movl	%ebx, %eax
	shrl	$29, %eax
	cmpl	$-536870913, %ebx
	ja	.L2
	jmp	*.L4(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L4:
	.long	.L10
	.long	.L9
	.long	.L8
	.long	.L7
	.long	.L6
	.long	.L5
	.long	.L3
	.text
	.p2align 4,,10
	.p2align 3
.L5:
	movl	$0, (%esp)
	andl	$127, %ebx
	call	sbrk
	leal	-64(%ebx,%eax), %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movzwl	%bx, %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	movl	%ebx, %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	andl	$15, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	andl	$15, %ebx
	movl	%ebx, %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	andl	$8191, %ebx
	leal	room.0(%ebx), %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	andl	$511, %ebx
	leal	2147483392(%ebx), %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	andl	$1048575, %ebx
	leal	-2147483648(%ebx), %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L2:
	movl	%ebx, %edx
	sall	$13, %edx
	xorl	%ebx, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %ebx
	sall	$5, %ebx
	xorl	%ebx, %eax
	movl	24(%esp), %ebx
	movl	%eax, state
	addl	$28, %esp
	ret
	.size	argument, .-argument
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"waitpid(child, NULL, 0) == child"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"line %d: not so: %s\n"
.LC2:
	.string	"freepages() == before"
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
	subl	$2096, %esp
	movl	8(%ebp), %esi
	movl	12(%ebp), %edi
	call	freepages
	cmpl	$1, %esi
	movl	%eax, 28(%esp)
	jg	.L54
	movl	$10, 36(%esp)
	movl	$1000, 32(%esp)
.L15:
	leal	48(%esp), %ebx
	movl	$1, %edi
	.p2align 4
	.p2align 3
.L32:
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L55
	movl	%edi, 40(%esp)
	movl	$20, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L19:
	movl	%ebx, (%esp)
	movl	$64, %edi
	movl	%edi, 4(%esp)
	call	processes
	testl	%eax, %eax
	jle	.L26
	sall	$5, %eax
	movl	%ebx, %edx
	addl	%ebx, %eax
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L28:
	cmpl	(%edx), %esi
	jne	.L27
	xorl	%ecx, %ecx
	cmpl	$4, 8(%edx)
	sete	%cl
	orl	%ecx, %edi
.L27:
	addl	$32, %edx
	cmpl	%eax, %edx
	jne	.L28
	testl	%edi, %edi
	jne	.L30
.L26:
	movl	$1, (%esp)
	call	sleep_ticks
	decl	44(%esp)
	jne	.L19
.L30:
	movl	%esi, (%esp)
	movl	$9, %eax
	movl	40(%esp), %edi
	movl	%eax, 4(%esp)
	call	kill
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%esi, (%esp)
	call	waitpid
	cmpl	%esi, %eax
	jne	.L56
	movl	36(%esp), %eax
	incl	%edi
	cmpl	%eax, %edi
	jle	.L32
.L33:
	movl	$-1, (%esp)
	movl	$9, %eax
	movl	%eax, 4(%esp)
	call	kill
	movl	$3, (%esp)
	call	sleep_ticks
	call	freepages
	cmpl	%eax, 28(%esp)
	jne	.L57
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L54:
	movl	4(%edi), %eax
	movl	%eax, (%esp)
	call	atoi
	cmpl	$2, %esi
	movl	$1000, 32(%esp)
	movl	%eax, 36(%esp)
	je	.L16
	movl	8(%edi), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	%eax, 32(%esp)
.L16:
	cmpl	$0, 36(%esp)
	jg	.L15
	jmp	.L33
.L57:
	movl	$.LC2, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L56:
	movl	$.LC0, 8(%esp)
	movl	$77, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L55:
	imull	$-1640531535, %edi, %edi
	movl	%edi, state
.L20:
	movl	%esi, (%esp)
	incl	%esi
	call	close
	cmpl	$16, %esi
	jne	.L20
	movl	32(%esp), %ebx
.L21:
	testl	%ebx, %ebx
	jle	.L25
	movl	state, %edx
	movl	$40, %edi
	movl	%edx, %eax
	sall	$13, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	shrl	$17, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	sall	$5, %eax
	xorl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, state
	divl	%edi
	cmpl	$27, %edx
	jbe	.L58
.L22:
	movl	%edx, 44(%esp)
	call	argument
	movl	%eax, %edi
	call	argument
	movl	%eax, %esi
	call	argument
	movl	44(%esp), %edx
	movl	%eax, %ecx
	movl	%edx, %eax
#APP
# 34 "../../../../tests/Kernel.Tests/programs/hostile.c" 1
	pushl %edi; pushl %esi; pushl %ecx; pushl %ecx; int $64; addl $16, %esp
# 0 "" 2
#NO_APP
	testl	%eax, %eax
	jne	.L23
	decl	%edx
	je	.L25
.L23:
	decl	%ebx
	jmp	.L21
.L58:
	movl	$-134225989, %eax
	movb	%dl, %cl
	sarl	%cl, %eax
	testb	$1, %al
	jne	.L22
	decl	%ebx
	jmp	.L21
.L25:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
	.size	main, .-main
	.local	room.0
	.comm	room.0,8192,32
	.local	state
	.comm	state,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
