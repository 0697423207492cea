	.file	"threads.c"
	.text
	.p2align 4
	.type	switch_threads, @function
switch_threads:
	pushl	%esi
	movl	running, %edx
	pushl	%ebx
	movl	20(%esp), %ecx
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,2), %eax
	leal	contexts(,%eax,4), %ebx
	xorl	%eax, %eax
.L2:
	movl	(%ecx,%eax), %esi
	movl	%esi, (%ebx,%eax)
	addl	$4, %eax
	cmpl	$76, %eax
	jb	.L2
	xorl	%eax, %eax
	testl	%edx, %edx
	sete	%al
	movl	%eax, running
	leal	(%eax,%eax,8), %edx
	leal	(%eax,%edx,2), %eax
	leal	contexts(,%eax,4), %ebx
	xorl	%eax, %eax
.L4:
	movl	(%ebx,%eax), %edx
	movl	%edx, (%ecx,%eax)
	addl	$4, %eax
	cmpl	$76, %eax
	jb	.L4
	popl	%ebx
	popl	%esi
	ret
	.size	switch_threads, .-switch_threads
	.p2align 4
	.type	work, @function
work:
	pushl	%esi
	pushl	%ebx
	movb	$49, %bl
	subl	$52, %esp
	movb	%al, 31(%esp)
	leal	41(%esp), %esi
	.p2align 4
	.p2align 3
.L13:
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	movl	44(%esp), %eax
	cmpl	$199999, %eax
	jg	.L11
	.p2align 4
	.p2align 3
.L12:
	movl	44(%esp), %eax
	incl	%eax
	movl	%eax, 44(%esp)
	movl	44(%esp), %eax
	cmpl	$199999, %eax
	jle	.L12
.L11:
	movb	%bl, 42(%esp)
	movzbl	31(%esp), %eax
	incb	%bl
	movl	%esi, 4(%esp)
	movl	$1, (%esp)
	movb	$10, 43(%esp)
	movb	%al, 41(%esp)
	movl	$3, %eax
	movl	%eax, 8(%esp)
	call	write
	cmpb	$54, %bl
	jne	.L13
	lock incl	finished
	addl	$52, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	work, .-work
	.p2align 4
	.type	second_thread, @function
second_thread:
	subl	$12, %esp
	movl	$66, %eax
	call	work
.L18:
	jmp	.L18
	.size	second_thread, .-second_thread
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$48, %esp
	xorl	%edx, %edx
	movl	%eax, 20(%esp)
	movl	$268435460, %eax
	movl	$switch_threads, %ecx
	movl	%eax, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	movl	$20000, %eax
	movl	%eax, 36(%esp)
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	movl	$20000, %eax
	movl	%eax, 44(%esp)
	movl	$4610, %eax
	movl	%eax, contexts+140
	xorl	%eax, %eax
	movl	%edx, 28(%esp)
	movl	$second_thread, %edx
	movl	%ecx, 16(%esp)
	movl	$stack+4092, %ecx
	movl	%edx, contexts+136
	movl	%ecx, contexts+144
	movl	%eax, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$14, (%esp)
	call	sigaction
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	setitimer
	movl	$65, %eax
	call	work
	.p2align 4
	.p2align 3
.L21:
	movl	finished, %eax
	decl	%eax
	jle	.L21
	leave
	xorl	%eax, %eax
	ret
	.size	main, .-main
	.local	stack
	.comm	stack,4096,16
	.local	finished
	.comm	finished,4,4
	.local	running
	.comm	running,4,4
	.local	contexts
	.comm	contexts,152,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
