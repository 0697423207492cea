	.file	"nonsense.c"
	.text
	.p2align 4
	.type	is_over, @function
is_over:
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$2068, %esp
	movl	$64, %eax
	movl	%eax, 4(%esp)
	leal	16(%esp), %esi
	movl	%esi, (%esp)
	call	processes
	testl	%eax, %eax
	jle	.L5
	xorl	%edx, %edx
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L3:
	incl	%edx
	cmpl	%edx, %eax
	je	.L5
.L4:
	movl	%edx, %ecx
	sall	$5, %ecx
	cmpl	%ebx, (%esi,%ecx)
	jne	.L3
	xorl	%eax, %eax
	cmpl	$4, 24(%esp,%ecx)
	sete	%al
	addl	$2068, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	addl	$2068, %esp
	movl	$1, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	is_over, .-is_over
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
	movl	$10, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	call	freepages
	cmpl	$1, 8(%ebp)
	movl	%esi, 28(%esp)
	movl	%eax, 24(%esp)
	jg	.L29
.L10:
	movl	$1, %edi
	.p2align 4
	.p2align 3
.L19:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L30
	movl	$3, %esi
.L13:
	movl	%ebx, %eax
	call	is_over
	testl	%eax, %eax
	jne	.L18
	movl	$1, (%esp)
	call	sleep_ticks
	decl	%esi
	jne	.L13
.L18:
	movl	%ebx, (%esp)
	movl	$9, %eax
	movl	%eax, 4(%esp)
	call	kill
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L31
	incl	%edi
	cmpl	%edi, 28(%esp)
	jge	.L19
.L20:
	movl	$3, (%esp)
	call	sleep_ticks
	call	freepages
	cmpl	%eax, 24(%esp)
	jne	.L32
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L29:
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	jg	.L10
	jmp	.L20
.L31:
	movl	$.LC0, 8(%esp)
	movl	$44, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L30:
	movl	$256, (%esp)
	imull	$-1640531535, %edi, %edi
	call	sbrk
	leal	256(%eax), %ebx
	movl	%eax, %ecx
	.p2align 4
	.p2align 3
.L14:
	movl	%edi, %esi
	incl	%eax
	sall	$13, %esi
	xorl	%edi, %esi
	movl	%esi, %edx
	shrl	$17, %edx
	xorl	%esi, %edx
	movl	%edx, %edi
	sall	$5, %edi
	xorl	%edx, %edi
	movl	%edi, %edx
	shrl	$24, %edx
	movb	%dl, -1(%eax)
	cmpl	%ebx, %eax
	jne	.L14
	movl	%edi, state
	xorl	%ebx, %ebx
	call	*%ecx
	movl	%ebx, (%esp)
	call	exit
.L32:
	movl	$.LC2, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.local	state
	.comm	state,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
