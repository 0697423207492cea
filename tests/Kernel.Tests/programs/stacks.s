	.file	"stacks.c"
	.text
	.p2align 4
	.type	forks_elsewhere, @function
forks_elsewhere:
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$2000, %esp
	leal	2000(%esp), %ecx
	movl	%esp, %ebx
	movl	%ebx, %eax
	.p2align 4
	.p2align 3
.L2:
	leal	(%eax,%eax,2), %edx
	addl	$4, %eax
	movl	%edx, -4(%eax)
	cmpl	%ecx, %eax
	jne	.L2
	movl	$1, %eax
#APP
# 91 "../../../../tests/Kernel.Tests/programs/stacks.c" 1
	movl %esp, %esi; movl %edi, %esp; int $64; movl %esi, %esp
# 0 "" 2
#NO_APP
	movl	%eax, child
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L11:
	addl	$4, %ebx
	cmpl	%ecx, %ebx
	je	.L10
.L4:
	movl	(%ebx), %edx
	leal	(%ebx,%ebx,2), %eax
	cmpl	%eax, %edx
	je	.L11
	xorl	%eax, %eax
.L1:
	addl	$2000, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L10:
	movl	$1, %eax
	jmp	.L1
	.size	forks_elsewhere, .-forks_elsewhere
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"sigaction(SIGUSR1, &action, NULL) == 0"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"line %d: not so: %s\n"
	.text
	.p2align 4
	.type	is_interrupted, @function
is_interrupted:
	pushl	%edi
	xorl	%edx, %edx
	pushl	%esi
	xorl	%ecx, %ecx
	pushl	%ebx
	movl	$handle, %ebx
	subl	$2032, %esp
	movl	%ebx, 16(%esp)
	leal	32(%esp), %esi
	movl	%eax, 24(%esp)
	leal	2032(%esp), %ebx
	movl	%esi, %eax
	movl	%edx, 20(%esp)
	movl	%ecx, 28(%esp)
	.p2align 4
	.p2align 3
.L13:
	leal	(%eax,%eax,2), %edx
	addl	$4, %eax
	movl	%edx, -4(%eax)
	cmpl	%ebx, %eax
	jne	.L13
	movl	$10, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	call	sigaction
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L20
	movl	$10, (%esp)
	call	raise
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L22:
	addl	$4, %esi
	cmpl	%ebx, %esi
	je	.L21
.L16:
	movl	(%esi), %edx
	leal	(%esi,%esi,2), %eax
	cmpl	%eax, %edx
	je	.L22
.L12:
	addl	$2032, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L21:
	movl	$1, %edi
	jmp	.L12
.L20:
	movl	$.LC0, 8(%esp)
	movl	$67, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	is_interrupted, .-is_interrupted
	.p2align 4
	.type	handle, @function
handle:
	pushl	%esi
	pushl	%ebx
	subl	$2004, %esp
	leal	2000(%esp), %ebx
	movl	%esp, %esi
	movl	%esi, %eax
	.p2align 4
	.p2align 3
.L24:
	leal	(%eax,%eax,2), %edx
	addl	$4, %eax
	movl	%edx, -4(%eax)
	cmpl	%ebx, %eax
	jne	.L24
	call	fork
	movl	%eax, child
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L31:
	addl	$4, %esi
	cmpl	%ebx, %esi
	je	.L23
.L26:
	movl	(%esi), %edx
	leal	(%esi,%esi,2), %eax
	cmpl	%eax, %edx
	je	.L31
	movl	$-1, %eax
	movl	%eax, child
.L23:
	addl	$2004, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	handle, .-handle
	.p2align 4
	.type	forks_in_the_depth, @function
forks_in_the_depth:
	pushl	%esi
	pushl	%ebx
	subl	$2004, %esp
	leal	2000(%esp), %ebx
	movl	%esp, %esi
	movl	%esi, %edx
	.p2align 4
	.p2align 3
.L33:
	leal	(%edx,%edx,2), %ecx
	addl	$4, %edx
	movl	%ecx, -4(%edx)
	cmpl	%ebx, %edx
	jne	.L33
	testl	%eax, %eax
	jne	.L34
	call	fork
	movl	%eax, child
	jmp	.L38
	.p2align 4,,10
	.p2align 3
.L48:
	addl	$4, %esi
	cmpl	%ebx, %esi
	je	.L47
.L38:
	movl	(%esi), %edx
	leal	(%esi,%esi,2), %eax
	cmpl	%eax, %edx
	je	.L48
	xorl	%eax, %eax
.L32:
	addl	$2004, %esp
	popl	%ebx
	popl	%esi
	ret
.L34:
	decl	%eax
	call	forks_in_the_depth
	testl	%eax, %eax
	jne	.L38
	addl	$2004, %esp
	popl	%ebx
	popl	%esi
	ret
.L47:
	movl	$1, %eax
	jmp	.L32
	.size	forks_in_the_depth, .-forks_in_the_depth
	.section	.rodata.str1.1
.LC2:
	.string	"sigaltstack(&new, NULL) == 0"
	.text
	.p2align 4
	.type	set_stack, @function
set_stack:
	subl	$44, %esp
	testl	%eax, %eax
	movl	%eax, 20(%esp)
	sete	%al
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movzbl	%al, %eax
	addl	%eax, %eax
	movl	%eax, 24(%esp)
	movl	$8192, %eax
	movl	%eax, 28(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	sigaltstack
	testl	%eax, %eax
	jne	.L52
	addl	$44, %esp
	ret
.L52:
	movl	$.LC2, 8(%esp)
	movl	$75, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	set_stack, .-set_stack
	.section	.rodata.str1.1
.LC3:
	.string	"is_good"
	.section	.rodata.str1.4
	.align 4
.LC4:
	.string	"waitpid(child, &status, 0) == child"
	.align 4
.LC5:
	.string	"child > 0 && status_of(child) == 0"
	.text
	.p2align 4
	.type	meet, @function
meet:
	pushl	%ebx
	subl	$40, %esp
	movl	child, %ebx
	testl	%ebx, %ebx
	je	.L70
	testl	%eax, %eax
	je	.L71
	testl	%ebx, %ebx
	jle	.L57
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L72
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L59
	cmpl	$127, %edx
	je	.L59
.L57:
	movl	$.LC5, 8(%esp)
	movl	$36, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L59:
	testb	$-1, %ah
	jne	.L57
	addl	$40, %esp
	popl	%ebx
	ret
.L72:
	movl	$.LC4, 8(%esp)
	movl	$25, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L71:
	movl	$.LC3, 8(%esp)
	movl	$35, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L70:
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	_exit
	.size	meet, .-meet
	.p2align 4
	.type	a_handler_has_a_part_of_the_stack, @function
a_handler_has_a_part_of_the_stack:
	subl	$8204, %esp
	movl	%esp, %eax
	call	set_stack
	movl	$134217728, %eax
	call	is_interrupted
	call	meet
	xorl	%eax, %eax
	call	set_stack
	addl	$8204, %esp
	ret
	.size	a_handler_has_a_part_of_the_stack, .-a_handler_has_a_part_of_the_stack
	.section	.rodata.str1.1
.LC6:
	.string	"freepages() == before"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	call	freepages
	movl	%eax, %ebx
	movl	$10, %eax
	call	forks_in_the_depth
	call	meet
	xorl	%eax, %eax
	call	is_interrupted
	call	meet
	movl	$elsewhere, %eax
	call	set_stack
	movl	$134217728, %eax
	call	is_interrupted
	call	meet
	xorl	%eax, %eax
	call	is_interrupted
	call	meet
	movl	$3, %eax
	call	forks_in_the_depth
	call	meet
	xorl	%eax, %eax
	call	set_stack
	call	a_handler_has_a_part_of_the_stack
	movl	$elsewhere+8192, %eax
	call	forks_elsewhere
	call	meet
	movl	$elsewhere+3, %eax
	call	forks_elsewhere
	call	meet
	xorl	%eax, %eax
	call	forks_elsewhere
	call	meet
	movl	$3, %eax
	call	forks_elsewhere
	call	meet
	movl	$-2147418112, %eax
	call	forks_elsewhere
	call	meet
	movl	$-1, %eax
	call	forks_elsewhere
	call	meet
	call	freepages
	cmpl	%eax, %ebx
	.p2align 4,,3
	jne	.L78
	movl	-4(%ebp), %ebx
	xorl	%eax, %eax
	leave
	ret
.L78:
	movl	$.LC6, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.local	child
	.comm	child,4,4
	.local	elsewhere
	.comm	elsewhere,8192,16
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
